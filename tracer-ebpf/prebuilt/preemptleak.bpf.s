
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
     160:	w2 = 0x4a0
     161:	r3 = 0xe60 ll
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
     756:	*(u32 *)(r3 + 0x130) = w2
     757:	*(u32 *)(r3 + 0x12c) = w0
     758:	*(u32 *)(r3 + 0x124) = w7
     759:	*(u32 *)(r3 + 0x11c) = w9
     760:	*(u32 *)(r3 + 0x118) = w5
     761:	w2 = 0x0
     762:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e0>
     763:	w2 = 0x8
     764:	*(u32 *)(r3 + 0x144) = w2
     765:	w2 = 0x0
     766:	w7 = *(u32 *)(r10 - 0x98)
     767:	w4 = *(u32 *)(r10 - 0xa0)
     768:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1810>
     769:	w2 = w7
     770:	*(u32 *)(r3 + 0x138) = w2
     771:	*(u32 *)(r3 + 0x13c) = w1
     772:	w2 = 0x0
     773:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1838>
     774:	w2 = w4
     775:	*(u32 *)(r3 + 0x134) = w2
     776:	*(u32 *)(r3 + 0x140) = w6
     777:	*(u32 *)(r3 + 0x128) = w6
     778:	*(u32 *)(r3 + 0x120) = w6
     779:	r1 = r3
     780:	r1 += 0x148
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
     819:	*(u32 *)(r2 + 0x12c) = w7
     820:	*(u32 *)(r2 + 0x124) = w3
     821:	*(u32 *)(r2 + 0x11c) = w4
     822:	*(u32 *)(r2 + 0x118) = w6
     823:	*(u32 *)(r2 + 0x128) = w0
     824:	*(u32 *)(r2 + 0x120) = w0
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
     835:	*(u32 *)(r1 + 0x144) = w0
     836:	*(u32 *)(r1 + 0x13c) = w2
     837:	*(u32 *)(r1 + 0x138) = w3
     838:	*(u32 *)(r1 + 0x134) = w4
     839:	w2 = *(u32 *)(r10 - 0xb8)
     840:	*(u32 *)(r1 + 0x130) = w2
     841:	w7 = 0x0
     842:	*(u32 *)(r1 + 0x140) = w7
     843:	r1 += 0x148
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
     858:	*(u32 *)(r9 + 0x17c) = w3
     859:	*(u32 *)(r9 + 0x178) = w3
     860:	*(u32 *)(r9 + 0x174) = w6
     861:	*(u32 *)(r9 + 0x16c) = w8
     862:	*(u32 *)(r9 + 0x168) = w1
     863:	*(u32 *)(r9 + 0x164) = w2
     864:	*(u32 *)(r9 + 0x160) = w7
     865:	w7 = 0x0
     866:	*(u32 *)(r9 + 0x170) = w7
     867:	r1 = r9
     868:	r1 += 0x180
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
     878:	r3 += 0x26c
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
     971:	*(u32 *)(r1 + 0x280) = w7
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
     986:	w1 = *(u32 *)(r9 + 0x118)
     987:	w1 |= w7
     988:	w2 = *(u32 *)(r9 + 0x130)
     989:	w1 |= w2
     990:	w2 = *(u32 *)(r9 + 0x148)
     991:	w1 |= w2
     992:	w2 = *(u32 *)(r9 + 0x160)
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
    1008:	w3 = *(u32 *)(r9 + 0x288)
    1009:	*(u32 *)(r9 + 0x274) = w3
    1010:	w2 = 0x1
    1011:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    1012:	w2 = 0x0
    1013:	w6 |= w2
    1014:	w1 = *(u32 *)(r1 + 0xc4)
    1015:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff0>
    1016:	w2 = *(u32 *)(r9 + 0x28c)
    1017:	*(u32 *)(r9 + 0x278) = w2
    1018:	w1 = 0x1
    1019:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>
    1020:	w1 = 0x0
    1021:	w6 |= w1
    1022:	r1 = 0x0 ll
		0000000000001ff0:  R_BPF_64_64	CONFIG
    1024:	w2 = *(u32 *)(r1 + 0xd4)
    1025:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2040>
    1026:	w3 = *(u32 *)(r9 + 0x290)
    1027:	*(u32 *)(r9 + 0x27c) = w3
    1028:	w2 = 0x1
    1029:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2038>
    1030:	w2 = 0x0
    1031:	w6 |= w2
    1032:	w1 = *(u32 *)(r1 + 0xe4)
    1033:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2080>
    1034:	w2 = *(u32 *)(r9 + 0x294)
    1035:	*(u32 *)(r9 + 0x280) = w2
    1036:	w1 = 0x1
    1037:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2078>
    1038:	w1 = 0x0
    1039:	w6 |= w1
    1040:	w5 = *(u32 *)(r9 + 0x18c)
    1041:	w3 = *(u32 *)(r9 + 0x188)
    1042:	w4 = *(u32 *)(r9 + 0x184)
    1043:	w8 = *(u32 *)(r9 + 0x180)
    1044:	r1 = r9
    1045:	w9 = *(u32 *)(r1 + 0x17c)
    1046:	w7 = *(u32 *)(r1 + 0x178)
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
    1064:	*(u64 *)(r2 + 0x298) = r1
    1065:	*(u64 *)(r2 + 0x258) = r1
    1066:	*(u32 *)(r2 + 0x14) = w5
    1067:	*(u32 *)(r2 + 0x10) = w3
    1068:	*(u32 *)(r2 + 0xc) = w4
    1069:	*(u32 *)(r2 + 0x8) = w8
    1070:	w1 = 0x0
    1071:	*(u32 *)(r2 + 0x268) = w1
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
    1105:	w1 = *(u32 *)(r9 + 0x284)
    1106:	*(u32 *)(r9 + 0x270) = w1
    1107:	w6 = 0x1
    1108:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1109:	w6 = 0x0
    1110:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    1111:	r8 = r9
    1112:	r8 += 0x20
    1113:	r1 = r8
    1114:	w2 = 0xe0
    1115:	r3 = 0xd80 ll
		00000000000022d8:  R_BPF_64_64	.rodata
    1117:	call 0x71
    1118:	w1 = *(u32 *)(r9 + 0x118)
    1119:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2370>
    1120:	w1 = *(u32 *)(r9 + 0x12c)
    1121:	*(u32 *)(r9 + 0x114) = w1
    1122:	w1 = *(u32 *)(r9 + 0x128)
    1123:	*(u32 *)(r9 + 0x110) = w1
    1124:	w1 = *(u32 *)(r9 + 0x124)
    1125:	*(u32 *)(r9 + 0x10c) = w1
    1126:	w1 = *(u32 *)(r9 + 0x120)
    1127:	*(u32 *)(r9 + 0x108) = w1
    1128:	w1 = *(u32 *)(r9 + 0x11c)
    1129:	*(u32 *)(r9 + 0x104) = w1
    1130:	w1 = *(u32 *)(r9 + 0x118)
    1131:	*(u32 *)(r9 + 0x100) = w1
    1132:	r1 = r9
    1133:	call 0x2d6
    1134:	w1 = *(u32 *)(r9 + 0x130)
    1135:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23f0>
    1136:	w1 = *(u32 *)(r9 + 0x144)
    1137:	*(u32 *)(r9 + 0x114) = w1
    1138:	w1 = *(u32 *)(r9 + 0x140)
    1139:	*(u32 *)(r9 + 0x110) = w1
    1140:	w1 = *(u32 *)(r9 + 0x13c)
    1141:	*(u32 *)(r9 + 0x10c) = w1
    1142:	w1 = *(u32 *)(r9 + 0x138)
    1143:	*(u32 *)(r9 + 0x108) = w1
    1144:	w1 = *(u32 *)(r9 + 0x134)
    1145:	*(u32 *)(r9 + 0x104) = w1
    1146:	w1 = *(u32 *)(r9 + 0x130)
    1147:	*(u32 *)(r9 + 0x100) = w1
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
    1179:	*(u64 *)(r9 + 0x250) = r1
    1180:	w1 = *(u32 *)(r9 + 0x160)
    1181:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2560>
    1182:	w1 = *(u32 *)(r9 + 0x174)
    1183:	*(u32 *)(r9 + 0x114) = w1
    1184:	w1 = *(u32 *)(r9 + 0x170)
    1185:	*(u32 *)(r9 + 0x110) = w1
    1186:	w1 = *(u32 *)(r9 + 0x16c)
    1187:	*(u32 *)(r9 + 0x10c) = w1
    1188:	w1 = *(u32 *)(r9 + 0x168)
    1189:	*(u32 *)(r9 + 0x108) = w1
    1190:	w1 = *(u32 *)(r9 + 0x164)
    1191:	*(u32 *)(r9 + 0x104) = w1
    1192:	w1 = *(u32 *)(r9 + 0x160)
    1193:	*(u32 *)(r9 + 0x100) = w1
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
    1206:	w2 = *(u32 *)(r9 + 0x288)
    1207:	w1 = *(u32 *)(r9 + 0x274)
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
    1242:	w2 = *(u32 *)(r9 + 0x284)
    1243:	w1 = *(u32 *)(r9 + 0x270)
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
    1257:	*(u64 *)(r9 + 0x110) = r4
    1258:	*(u32 *)(r9 + 0x10c) = w3
    1259:	*(u32 *)(r9 + 0x108) = w2
    1260:	*(u32 *)(r9 + 0x104) = w1
    1261:	w1 = 0x5
    1262:	*(u32 *)(r9 + 0x100) = w1
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
    1279:	*(u64 *)(r9 + 0x110) = r4
    1280:	*(u32 *)(r9 + 0x10c) = w3
    1281:	*(u32 *)(r9 + 0x108) = w2
    1282:	*(u32 *)(r9 + 0x104) = w1
    1283:	w1 = 0x5
    1284:	*(u32 *)(r9 + 0x100) = w1
    1285:	r1 = r9
    1286:	call 0x23d
    1287:	w1 = *(u32 *)(r6 + 0xc4)
    1288:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2918>
    1289:	w2 = *(u32 *)(r9 + 0x28c)
    1290:	w1 = *(u32 *)(r9 + 0x278)
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
    1307:	*(u64 *)(r9 + 0x110) = r4
    1308:	*(u32 *)(r9 + 0x10c) = w3
    1309:	*(u32 *)(r9 + 0x108) = w2
    1310:	*(u32 *)(r9 + 0x104) = w1
    1311:	w1 = 0x5
    1312:	*(u32 *)(r9 + 0x100) = w1
    1313:	r1 = r9
    1314:	call 0x221
    1315:	w1 = *(u32 *)(r6 + 0xd4)
    1316:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29e8>
    1317:	w2 = *(u32 *)(r9 + 0x290)
    1318:	w1 = *(u32 *)(r9 + 0x27c)
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
    1333:	*(u64 *)(r9 + 0x110) = r4
    1334:	*(u32 *)(r9 + 0x10c) = w3
    1335:	*(u32 *)(r9 + 0x108) = w2
    1336:	*(u32 *)(r9 + 0x104) = w1
    1337:	w1 = 0x5
    1338:	*(u32 *)(r9 + 0x100) = w1
    1339:	r1 = r9
    1340:	call 0x207
    1341:	w1 = *(u32 *)(r6 + 0xe4)
    1342:	if w1 == 0x0 goto -0x15a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f28>
    1343:	w2 = *(u32 *)(r9 + 0x294)
    1344:	w1 = *(u32 *)(r9 + 0x280)
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
    1359:	*(u64 *)(r9 + 0x110) = r4
    1360:	*(u32 *)(r9 + 0x10c) = w3
    1361:	*(u32 *)(r9 + 0x108) = w2
    1362:	*(u32 *)(r9 + 0x104) = w1
    1363:	w1 = 0x5
    1364:	*(u32 *)(r9 + 0x100) = w1
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
    1733:	r3 = 0xe60 ll
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
    1861:	w1 = *(u32 *)(r6 + 0x110)
    1862:	*(u64 *)(r10 - 0x40) = r1
    1863:	w7 = *(u32 *)(r6 + 0x100)
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
    1891:	w2 = *(u32 *)(r6 + 0x10c)
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
    1908:	w1 = *(u32 *)(r6 + 0x114)
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
    1946:	w1 = *(u32 *)(r6 + 0x114)
    1947:	w1 &= 0x7fffffff
    1948:	w2 = *(u32 *)(r6 + 0x78)
    1949:	w1 |= w2
    1950:	*(u32 *)(r7 + 0x7c) = w1
    1951:	w1 = *(u32 *)(r6 + 0x104)
    1952:	*(u32 *)(r7 + 0x80) = w1
    1953:	w1 = *(u32 *)(r6 + 0x108)
    1954:	*(u32 *)(r7 + 0x84) = w1
    1955:	w1 = 0x0
    1956:	r2 = *(u64 *)(r6 + 0x298)
    1957:	*(u32 *)(r7 + 0x8c) = w1
    1958:	*(u32 *)(r7 + 0x88) = w2
    1959:	r1 = *(u64 *)(r6 + 0x250)
    1960:	*(u64 *)(r7 + 0x90) = r1
    1961:	r1 = *(u64 *)(r6 + 0x258)
    1962:	*(u64 *)(r7 + 0x98) = r1
    1963:	w1 = *(u32 *)(r6 + 0x100)
    1964:	if w1 != 0x3 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
    1965:	r1 = *(u64 *)(r6 + 0x260)
    1966:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
    1967:	*(u64 *)(r7 + 0x98) = r1
    1968:	r2 = *(u64 *)(r10 - 0x40)
    1969:	w2 &= 0x7
    1970:	r2 *= 0x18
    1971:	r1 = r6
    1972:	r1 += r2
    1973:	r1 += 0x190
    1974:	r2 = r8
    1975:	r2 += 0xa0
    1976:	r3 = *(u64 *)(r1 + 0x0)
    1977:	*(u64 *)(r2 + 0x0) = r3
    1978:	r3 = *(u64 *)(r1 + 0x8)
    1979:	*(u64 *)(r2 + 0x8) = r3
    1980:	r3 = *(u64 *)(r1 + 0x10)
    1981:	*(u64 *)(r2 + 0x10) = r3
    1982:	r8 += 0xb8
    1983:	r6 += 0x2a0
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
    2005:	*(u64 *)(r6 + 0x260) = r0
    2006:	r2 = *(u64 *)(r10 - 0x40)
    2007:	w2 &= 0x7
    2008:	r2 *= 0x18
    2009:	r3 = r6
    2010:	r3 += r2
    2011:	w2 = *(u32 *)(r6 + 0x78)
    2012:	w4 = *(u32 *)(r6 + 0x24)
    2013:	r5 = *(u64 *)(r6 + 0x70)
    2014:	*(u64 *)(r3 + 0x190) = r5
    2015:	*(u32 *)(r3 + 0x198) = w1
    2016:	*(u32 *)(r3 + 0x19c) = w4
    2017:	w2 &= 0x4
    2018:	w2 |= 0x10
    2019:	*(u32 *)(r3 + 0x1a0) = w2
    2020:	w1 = 0x0
    2021:	*(u32 *)(r3 + 0x1a4) = w1
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
    2127:	r7 = r3
    2128:	r8 = r2
    2129:	r6 = r1
    2130:	w2 = 0xe0
    2131:	r3 = 0xd80 ll
		0000000000004298:  R_BPF_64_64	.rodata
    2133:	call 0x71
    2134:	r1 = r6
    2135:	r1 += 0x60
    2136:	w2 = 0x80
    2137:	r3 = r8
    2138:	call 0x71
    2139:	call 0x23
    2140:	r1 = 0x0 ll
		00000000000042e0:  R_BPF_64_64	CONFIG
    2142:	w1 = *(u32 *)(r1 + 0x48)
    2143:	r0 += r1
    2144:	r1 = r10
    2145:	r1 += -0x4
    2146:	w2 = 0x4
    2147:	r3 = r0
    2148:	call 0x71
    2149:	w1 = *(u32 *)(r10 - 0x4)
    2150:	w1 &= 0x2
    2151:	if w1 != 0x0 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0xf8>
    2152:	r1 = r7
    2153:	r1 &= 0x40000000
    2154:	if r1 != 0x0 goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1a8>
    2155:	w1 = *(u32 *)(r6 + 0x4)
    2156:	r1 <<= 0xa
    2157:	goto +0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1c0>
    2158:	w1 = 0x1
    2159:	*(u32 *)(r6 + 0x4) = w1
    2160:	r1 = 0x400
    2161:	r2 = *(u64 *)(r6 + 0x80)
    2162:	r2 <<= 0x20
    2163:	r2 >>= 0x20
    2164:	r3 = *(u64 *)(r6 + 0xd0)
    2165:	r3 <<= 0x20
    2166:	r3 >>= 0x20
    2167:	r4 = *(u64 *)(r6 + 0xc8)
    2168:	r4 <<= 0x20
    2169:	r4 >>= 0x20
    2170:	r5 = *(u64 *)(r6 + 0xc0)
    2171:	r5 <<= 0x20
    2172:	r5 >>= 0x20
    2173:	r0 = *(u64 *)(r6 + 0xb8)
    2174:	r0 <<= 0x20
    2175:	r0 >>= 0x20
    2176:	r8 = *(u64 *)(r6 + 0x88)
    2177:	r8 <<= 0x20
    2178:	r8 >>= 0x20
    2179:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x1f0>
    2180:	w1 = 0x2
    2181:	*(u32 *)(r6 + 0x4) = w1
    2182:	r1 = 0x800
    2183:	r2 = *(u64 *)(r6 + 0xa0)
    2184:	r3 = *(u64 *)(r6 + 0xa8)
    2185:	r4 = *(u64 *)(r6 + 0x98)
    2186:	r5 = *(u64 *)(r6 + 0xc0)
    2187:	r0 = *(u64 *)(r6 + 0xc8)
    2188:	r8 = *(u64 *)(r6 + 0xd0)
    2189:	w9 = 0x2
    2190:	*(u32 *)(r6 + 0x58) = w9
    2191:	*(u64 *)(r6 + 0x30) = r2
    2192:	*(u64 *)(r6 + 0x28) = r3
    2193:	*(u64 *)(r6 + 0x20) = r4
    2194:	*(u64 *)(r6 + 0x18) = r5
    2195:	*(u64 *)(r6 + 0x10) = r0
    2196:	*(u64 *)(r6 + 0x8) = r8
    2197:	w2 = w7
    2198:	w2 &= -0x40000001
    2199:	*(u32 *)(r6 + 0x0) = w2
    2200:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2201:	r2 = 0xbfffffff ll
    2203:	r7 &= r2
    2204:	r1 += r7
    2205:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2206:	r2 = 0x0 ll
		00000000000044f0:  R_BPF_64_64	SELECTORS
    2208:	r2 += r1
    2209:	w1 = *(u8 *)(r2 + 0x0)
    2210:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x370>
    2211:	r2 = r6
    2212:	r2 += 0x8
    2213:	w1 <<= 0x18
    2214:	w1 s>>= 0x18
    2215:	r3 = r1
    2216:	r3 &= 0x7
    2217:	r3 <<= 0x3
    2218:	r4 = r2
    2219:	r4 += r3
    2220:	r3 = *(u64 *)(r4 + 0x0)
    2221:	r3 <<= 0x20
    2222:	r3 >>= 0x20
    2223:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x358>
    2224:	w1 += 0x1
    2225:	w1 &= 0x7
    2226:	r1 <<= 0x3
    2227:	r2 += r1
    2228:	r1 = *(u64 *)(r2 + 0x0)
    2229:	r1 <<= 0x20
    2230:	r3 <<= 0x20
    2231:	r1 >>= 0x20
    2232:	r1 |= r3
    2233:	r3 = r1
    2234:	w1 = 0x6
    2235:	*(u32 *)(r6 + 0x58) = w1
    2236:	*(u64 *)(r6 + 0x50) = r3
    2237:	exit

00000000000045f0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2238:	w6 = w2
    2239:	r9 = r1
    2240:	r7 = 0x0 ll
		0000000000004600:  R_BPF_64_64	CONFIG
    2242:	w1 = *(u32 *)(r7 + 0x28)
    2243:	w1 &= w6
    2244:	w2 = *(u32 *)(r7 + 0x30)
    2245:	if w1 == w2 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x150>
    2246:	w1 = *(u32 *)(r7 + 0x24)
    2247:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x288>
    2248:	call 0x8
    2249:	*(u32 *)(r10 - 0x88) = w0
    2250:	r2 = r10
    2251:	r2 += -0x88
    2252:	r1 = 0x0 ll
		0000000000004660:  R_BPF_64_64	SAMPLES
    2254:	call 0x1
    2255:	r7 = r0
    2256:	if r7 == 0x0 goto +0x80b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2257:	call 0x9e
    2258:	r1 = r0
    2259:	call 0xaf
    2260:	r1 = r10
    2261:	r1 += -0x88
    2262:	w2 = 0x80
    2263:	r3 = r0
    2264:	call 0x71
    2265:	r1 = *(u64 *)(r10 - 0x20)
    2266:	if r1 != 0x504c0001 goto +0x801 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2267:	r1 = *(u64 *)(r10 - 0x10)
    2268:	if r1 != 0x10 goto +0x7ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2269:	r2 = *(u64 *)(r10 - 0x28)
    2270:	r1 = 0x0 ll
		00000000000046f0:  R_BPF_64_64	CONFIG
    2272:	r3 = *(u64 *)(r1 + 0x0)
    2273:	if r2 != r3 goto +0x7fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2274:	w2 = *(u32 *)(r1 + 0x28)
    2275:	w2 &= w6
    2276:	w1 = *(u32 *)(r7 + 0x30)
    2277:	if w1 != 0x0 goto +0x3a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e50>
    2278:	*(u32 *)(r7 + 0x34) = w2
    2279:	goto +0x3a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e78>
    2280:	r1 = 0x0 ll
		0000000000004740:  R_BPF_64_64	.bss
    2282:	r1 = *(u64 *)(r1 + 0x0)
    2283:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2284:	r1 = 0x0 ll
		0000000000004760:  R_BPF_64_64	CONFIG
    2286:	w2 = *(u32 *)(r1 + 0x6c)
    2287:	if w2 == 0x0 goto +0x7ec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2288:	r1 = *(u64 *)(r1 + 0x98)
    2289:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e8>
    2290:	r1 = 0x0 ll
		0000000000004790:  R_BPF_64_64	CONFIG
    2292:	r3 = *(u64 *)(r1 + 0x98)
    2293:	r1 = r10
    2294:	r1 += -0x88
    2295:	w2 = 0x4
    2296:	call 0x71
    2297:	w1 = *(u32 *)(r10 - 0x88)
    2298:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2299:	r3 = 0x0 ll
		00000000000047d8:  R_BPF_64_64	CONFIG
    2301:	w1 = *(u32 *)(r3 + 0xa4)
    2302:	*(u64 *)(r10 - 0xb8) = r9
    2303:	if w1 == 0x0 goto +0x5a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f28>
    2304:	w9 = *(u32 *)(r3 + 0xa0)
    2305:	w8 = *(u32 *)(r3 + 0xa4)
    2306:	w1 = *(u32 *)(r3 + 0x70)
    2307:	if w1 != 0x0 goto +0x38e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ea0>
    2308:	call 0x23
    2309:	r0 += r9
    2310:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x250>
    2311:	goto +0x58e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec0>
    2312:	r1 = r10
    2313:	r1 += -0x88
    2314:	w2 = 0x2
    2315:	r3 = r0
    2316:	call 0x71
    2317:	w1 = *(u16 *)(r10 - 0x88)
    2318:	goto +0x388 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec8>
    2319:	w1 = *(u32 *)(r7 + 0x24)
    2320:	if w1 != 0x3 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x320>
    2321:	call 0x9e
    2322:	r1 = r0
    2323:	call 0xaf
    2324:	r1 = r10
    2325:	r1 += -0x88
    2326:	w2 = 0x80
    2327:	r3 = r0
    2328:	call 0x71
    2329:	r1 = *(u64 *)(r10 - 0x20)
    2330:	if r1 != 0x504c0001 goto +0x7c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2331:	r1 = *(u64 *)(r10 - 0x10)
    2332:	if r1 != 0x10 goto +0x7bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2333:	r1 = *(u64 *)(r10 - 0x28)
    2334:	r2 = 0x0 ll
		00000000000048f0:  R_BPF_64_64	CONFIG
    2336:	r2 = *(u64 *)(r2 + 0x0)
    2337:	if r1 != r2 goto +0x7ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2338:	w2 = 0x0
    2339:	w1 = *(u32 *)(r7 + 0x28)
    2340:	w3 = *(u32 *)(r7 + 0x30)
    2341:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x468>
    2342:	w4 = w1
    2343:	w4 >>= 0x1
    2344:	w2 = w1
    2345:	w2 |= w4
    2346:	w4 = w2
    2347:	w4 >>= 0x2
    2348:	w2 |= w4
    2349:	w4 = w2
    2350:	w4 >>= 0x4
    2351:	w2 |= w4
    2352:	w1 &= w6
    2353:	w4 = w2
    2354:	w4 >>= 0x8
    2355:	w2 |= w4
    2356:	w1 -= w3
    2357:	w3 = w2
    2358:	w3 >>= 0x10
    2359:	w2 |= w3
    2360:	w2 ^= -0x1
    2361:	w3 = w2
    2362:	w3 >>= 0x1
    2363:	w3 &= 0x55555555
    2364:	w2 -= w3
    2365:	w3 = w2
    2366:	w3 &= 0x33333333
    2367:	w2 >>= 0x2
    2368:	w2 &= 0x33333333
    2369:	w3 += w2
    2370:	w2 = w3
    2371:	w2 >>= 0x4
    2372:	w3 += w2
    2373:	w3 &= 0xf0f0f0f
    2374:	w3 *= 0x1010101
    2375:	w3 >>= 0x18
    2376:	w1 <<= w3
    2377:	w1 s>>= w3
    2378:	w2 = w1
    2379:	*(u32 *)(r10 - 0xa0) = w2
    2380:	call 0x23
    2381:	*(u64 *)(r10 - 0x88) = r0
    2382:	r2 = r10
    2383:	r2 += -0x88
    2384:	r1 = 0x0 ll
		0000000000004a80:  R_BPF_64_64	TASKS
    2386:	call 0x1
    2387:	r7 = r0
    2388:	if r7 == 0x0 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1280>
    2389:	call 0xe
    2390:	r1 = *(u64 *)(r7 + 0x18)
    2391:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    2392:	r6 = r0
    2393:	r2 = r0
    2394:	r2 >>= 0x20
    2395:	r0 <<= 0x20
    2396:	r0 >>= 0x20
    2397:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x510>
    2398:	r1 >>= 0x20
    2399:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    2400:	w1 = *(u32 *)(r7 + 0x8)
    2401:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2402:	w1 = 0x0
    2403:	*(u32 *)(r10 - 0x88) = w1
    2404:	r2 = r10
    2405:	r2 += -0x88
    2406:	r1 = 0x0 ll
		0000000000004b30:  R_BPF_64_64	LOST
    2408:	call 0x1
    2409:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2410:	r0 += 0x10
    2411:	r1 = 0x1
    2412:	lock *(u64 *)(r0 + 0x0) += r1
    2413:	r1 = r7
    2414:	w2 = 0x4a0
    2415:	r3 = 0xe60 ll
		0000000000004b78:  R_BPF_64_64	.rodata
    2417:	call 0x71
    2418:	*(u64 *)(r7 + 0x18) = r6
    2419:	*(u64 *)(r10 - 0xb8) = r9
    2420:	r1 = 0x0 ll
		0000000000004ba0:  R_BPF_64_64	AYA_LOG_LEVEL
    2422:	w1 = *(u8 *)(r1 + 0x0)
    2423:	*(u64 *)(r10 - 0x90) = r7
    2424:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2425:	call 0x23
    2426:	r8 = r0
    2427:	w1 = 0xa0
    2428:	*(u16 *)(r10 - 0x2) = w1
    2429:	r1 = r10
    2430:	r1 += -0x2
    2431:	r9 = 0x40
    2432:	w1 = *(u16 *)(r10 - 0x2)
    2433:	if w1 > 0x40 goto +0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dd8>
    2434:	r1 = 0x0 ll
		0000000000004c10:  R_BPF_64_64	AYA_LOGS
    2436:	r2 = r9
    2437:	r3 = 0x0
    2438:	call 0x83
    2439:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
    2440:	*(u64 *)(r10 - 0x80) = r9
    2441:	*(u64 *)(r10 - 0x88) = r0
    2442:	r1 = r10
    2443:	r1 += -0x88
    2444:	r1 = *(u64 *)(r10 - 0x88)
    2445:	r2 = *(u64 *)(r10 - 0x80)
    2446:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2447:	w2 = *(u16 *)(r10 - 0x2)
    2448:	*(u8 *)(r1 + 0x0) = w2
    2449:	w2 >>= 0x8
    2450:	*(u8 *)(r1 + 0x1) = w2
    2451:	r1 = *(u64 *)(r10 - 0x88)
    2452:	r2 = *(u64 *)(r10 - 0x80)
    2453:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2454:	w2 = 0x0
    2455:	*(u8 *)(r1 + 0x2) = w2
    2456:	r1 = *(u64 *)(r10 - 0x88)
    2457:	r3 = *(u64 *)(r10 - 0x80)
    2458:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2459:	*(u8 *)(r1 + 0x4) = w2
    2460:	w2 = 0x17
    2461:	*(u8 *)(r1 + 0x3) = w2
    2462:	r1 = *(u64 *)(r10 - 0x88)
    2463:	r2 = *(u64 *)(r10 - 0x80)
    2464:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2465:	r3 = r1
    2466:	r3 += 0x5
    2467:	r4 = 0xcf0 ll
		0000000000004d18:  R_BPF_64_64	.rodata
    2469:	w5 = *(u8 *)(r4 + 0x0)
    2470:	*(u8 *)(r3 + 0x0) = w5
    2471:	w5 = *(u8 *)(r4 + 0x1)
    2472:	*(u8 *)(r3 + 0x1) = w5
    2473:	w5 = *(u8 *)(r4 + 0x2)
    2474:	*(u8 *)(r3 + 0x2) = w5
    2475:	w5 = *(u8 *)(r4 + 0x3)
    2476:	*(u8 *)(r3 + 0x3) = w5
    2477:	w5 = *(u8 *)(r4 + 0x4)
    2478:	*(u8 *)(r3 + 0x4) = w5
    2479:	w5 = *(u8 *)(r4 + 0x5)
    2480:	*(u8 *)(r3 + 0x5) = w5
    2481:	w5 = *(u8 *)(r4 + 0x6)
    2482:	*(u8 *)(r3 + 0x6) = w5
    2483:	w5 = *(u8 *)(r4 + 0x7)
    2484:	*(u8 *)(r3 + 0x7) = w5
    2485:	w5 = *(u8 *)(r4 + 0x8)
    2486:	*(u8 *)(r3 + 0x8) = w5
    2487:	w5 = *(u8 *)(r4 + 0x9)
    2488:	*(u8 *)(r3 + 0x9) = w5
    2489:	w5 = *(u8 *)(r4 + 0xa)
    2490:	*(u8 *)(r3 + 0xa) = w5
    2491:	w5 = *(u8 *)(r4 + 0xb)
    2492:	*(u8 *)(r3 + 0xb) = w5
    2493:	w5 = *(u8 *)(r4 + 0xc)
    2494:	*(u8 *)(r3 + 0xc) = w5
    2495:	w5 = *(u8 *)(r4 + 0xd)
    2496:	*(u8 *)(r3 + 0xd) = w5
    2497:	w5 = *(u8 *)(r4 + 0xe)
    2498:	*(u8 *)(r3 + 0xe) = w5
    2499:	w5 = *(u8 *)(r4 + 0xf)
    2500:	*(u8 *)(r3 + 0xf) = w5
    2501:	w5 = *(u8 *)(r4 + 0x10)
    2502:	*(u8 *)(r3 + 0x10) = w5
    2503:	w5 = *(u8 *)(r4 + 0x11)
    2504:	*(u8 *)(r3 + 0x11) = w5
    2505:	w5 = *(u8 *)(r4 + 0x12)
    2506:	*(u8 *)(r3 + 0x12) = w5
    2507:	w5 = *(u8 *)(r4 + 0x13)
    2508:	*(u8 *)(r3 + 0x13) = w5
    2509:	w5 = *(u8 *)(r4 + 0x14)
    2510:	*(u8 *)(r3 + 0x14) = w5
    2511:	w5 = *(u8 *)(r4 + 0x15)
    2512:	*(u8 *)(r3 + 0x15) = w5
    2513:	w5 = *(u8 *)(r4 + 0x16)
    2514:	*(u8 *)(r3 + 0x16) = w5
    2515:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2516:	w3 = 0x1
    2517:	*(u8 *)(r1 + 0x1c) = w3
    2518:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2519:	w4 = 0x0
    2520:	*(u8 *)(r1 + 0x1e) = w4
    2521:	*(u8 *)(r1 + 0x1d) = w3
    2522:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2523:	w3 = 0x4
    2524:	*(u8 *)(r1 + 0x1f) = w3
    2525:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2526:	w3 = 0x2
    2527:	*(u8 *)(r1 + 0x20) = w3
    2528:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2529:	w3 = 0x0
    2530:	*(u8 *)(r1 + 0x22) = w3
    2531:	w3 = 0x17
    2532:	*(u8 *)(r1 + 0x21) = w3
    2533:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2534:	r3 = r1
    2535:	r3 += 0x23
    2536:	r4 = 0xcf0 ll
		0000000000004f40:  R_BPF_64_64	.rodata
    2538:	w5 = *(u8 *)(r4 + 0x0)
    2539:	*(u8 *)(r3 + 0x0) = w5
    2540:	w5 = *(u8 *)(r4 + 0x1)
    2541:	*(u8 *)(r3 + 0x1) = w5
    2542:	w5 = *(u8 *)(r4 + 0x2)
    2543:	*(u8 *)(r3 + 0x2) = w5
    2544:	w5 = *(u8 *)(r4 + 0x3)
    2545:	*(u8 *)(r3 + 0x3) = w5
    2546:	w5 = *(u8 *)(r4 + 0x4)
    2547:	*(u8 *)(r3 + 0x4) = w5
    2548:	w5 = *(u8 *)(r4 + 0x5)
    2549:	*(u8 *)(r3 + 0x5) = w5
    2550:	w5 = *(u8 *)(r4 + 0x6)
    2551:	*(u8 *)(r3 + 0x6) = w5
    2552:	w5 = *(u8 *)(r4 + 0x7)
    2553:	*(u8 *)(r3 + 0x7) = w5
    2554:	w5 = *(u8 *)(r4 + 0x8)
    2555:	*(u8 *)(r3 + 0x8) = w5
    2556:	w5 = *(u8 *)(r4 + 0x9)
    2557:	*(u8 *)(r3 + 0x9) = w5
    2558:	w5 = *(u8 *)(r4 + 0xa)
    2559:	*(u8 *)(r3 + 0xa) = w5
    2560:	w5 = *(u8 *)(r4 + 0xb)
    2561:	*(u8 *)(r3 + 0xb) = w5
    2562:	w5 = *(u8 *)(r4 + 0xc)
    2563:	*(u8 *)(r3 + 0xc) = w5
    2564:	w5 = *(u8 *)(r4 + 0xd)
    2565:	*(u8 *)(r3 + 0xd) = w5
    2566:	w5 = *(u8 *)(r4 + 0xe)
    2567:	*(u8 *)(r3 + 0xe) = w5
    2568:	w5 = *(u8 *)(r4 + 0xf)
    2569:	*(u8 *)(r3 + 0xf) = w5
    2570:	w5 = *(u8 *)(r4 + 0x10)
    2571:	*(u8 *)(r3 + 0x10) = w5
    2572:	w5 = *(u8 *)(r4 + 0x11)
    2573:	*(u8 *)(r3 + 0x11) = w5
    2574:	w5 = *(u8 *)(r4 + 0x12)
    2575:	*(u8 *)(r3 + 0x12) = w5
    2576:	w5 = *(u8 *)(r4 + 0x13)
    2577:	*(u8 *)(r3 + 0x13) = w5
    2578:	w5 = *(u8 *)(r4 + 0x14)
    2579:	*(u8 *)(r3 + 0x14) = w5
    2580:	w5 = *(u8 *)(r4 + 0x15)
    2581:	*(u8 *)(r3 + 0x15) = w5
    2582:	w5 = *(u8 *)(r4 + 0x16)
    2583:	*(u8 *)(r3 + 0x16) = w5
    2584:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2585:	w3 = 0x3
    2586:	*(u8 *)(r1 + 0x3a) = w3
    2587:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2588:	w3 = 0x0
    2589:	*(u8 *)(r1 + 0x3c) = w3
    2590:	w3 = 0x1f
    2591:	*(u8 *)(r1 + 0x3b) = w3
    2592:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2593:	r3 = r1
    2594:	r3 += 0x3d
    2595:	r4 = 0xd07 ll
		0000000000005118:  R_BPF_64_64	.rodata
    2597:	w5 = *(u8 *)(r4 + 0x0)
    2598:	*(u8 *)(r3 + 0x0) = w5
    2599:	w5 = *(u8 *)(r4 + 0x1)
    2600:	*(u8 *)(r3 + 0x1) = w5
    2601:	w5 = *(u8 *)(r4 + 0x2)
    2602:	*(u8 *)(r3 + 0x2) = w5
    2603:	w5 = *(u8 *)(r4 + 0x3)
    2604:	*(u8 *)(r3 + 0x3) = w5
    2605:	w5 = *(u8 *)(r4 + 0x4)
    2606:	*(u8 *)(r3 + 0x4) = w5
    2607:	w5 = *(u8 *)(r4 + 0x5)
    2608:	*(u8 *)(r3 + 0x5) = w5
    2609:	w5 = *(u8 *)(r4 + 0x6)
    2610:	*(u8 *)(r3 + 0x6) = w5
    2611:	w5 = *(u8 *)(r4 + 0x7)
    2612:	*(u8 *)(r3 + 0x7) = w5
    2613:	w5 = *(u8 *)(r4 + 0x8)
    2614:	*(u8 *)(r3 + 0x8) = w5
    2615:	w5 = *(u8 *)(r4 + 0x9)
    2616:	*(u8 *)(r3 + 0x9) = w5
    2617:	w5 = *(u8 *)(r4 + 0xa)
    2618:	*(u8 *)(r3 + 0xa) = w5
    2619:	w5 = *(u8 *)(r4 + 0xb)
    2620:	*(u8 *)(r3 + 0xb) = w5
    2621:	w5 = *(u8 *)(r4 + 0xc)
    2622:	*(u8 *)(r3 + 0xc) = w5
    2623:	w5 = *(u8 *)(r4 + 0xd)
    2624:	*(u8 *)(r3 + 0xd) = w5
    2625:	w5 = *(u8 *)(r4 + 0xe)
    2626:	*(u8 *)(r3 + 0xe) = w5
    2627:	w5 = *(u8 *)(r4 + 0xf)
    2628:	*(u8 *)(r3 + 0xf) = w5
    2629:	w5 = *(u8 *)(r4 + 0x10)
    2630:	*(u8 *)(r3 + 0x10) = w5
    2631:	w5 = *(u8 *)(r4 + 0x11)
    2632:	*(u8 *)(r3 + 0x11) = w5
    2633:	w5 = *(u8 *)(r4 + 0x12)
    2634:	*(u8 *)(r3 + 0x12) = w5
    2635:	w5 = *(u8 *)(r4 + 0x13)
    2636:	*(u8 *)(r3 + 0x13) = w5
    2637:	w5 = *(u8 *)(r4 + 0x14)
    2638:	*(u8 *)(r3 + 0x14) = w5
    2639:	w5 = *(u8 *)(r4 + 0x15)
    2640:	*(u8 *)(r3 + 0x15) = w5
    2641:	w5 = *(u8 *)(r4 + 0x16)
    2642:	*(u8 *)(r3 + 0x16) = w5
    2643:	w5 = *(u8 *)(r4 + 0x17)
    2644:	*(u8 *)(r3 + 0x17) = w5
    2645:	w5 = *(u8 *)(r4 + 0x18)
    2646:	*(u8 *)(r3 + 0x18) = w5
    2647:	w5 = *(u8 *)(r4 + 0x19)
    2648:	*(u8 *)(r3 + 0x19) = w5
    2649:	w5 = *(u8 *)(r4 + 0x1a)
    2650:	*(u8 *)(r3 + 0x1a) = w5
    2651:	w5 = *(u8 *)(r4 + 0x1b)
    2652:	*(u8 *)(r3 + 0x1b) = w5
    2653:	w5 = *(u8 *)(r4 + 0x1c)
    2654:	*(u8 *)(r3 + 0x1c) = w5
    2655:	w5 = *(u8 *)(r4 + 0x1d)
    2656:	*(u8 *)(r3 + 0x1d) = w5
    2657:	w5 = *(u8 *)(r4 + 0x1e)
    2658:	*(u8 *)(r3 + 0x1e) = w5
    2659:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2660:	w4 = 0x4
    2661:	*(u8 *)(r1 + 0x5c) = w4
    2662:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2663:	w3 = 0x0
    2664:	*(u8 *)(r1 + 0x5e) = w3
    2665:	*(u8 *)(r1 + 0x5d) = w4
    2666:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2667:	*(u8 *)(r1 + 0x62) = w3
    2668:	*(u8 *)(r1 + 0x61) = w3
    2669:	*(u8 *)(r1 + 0x60) = w3
    2670:	w3 = 0x44
    2671:	*(u8 *)(r1 + 0x5f) = w3
    2672:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2673:	w3 = 0x5
    2674:	*(u8 *)(r1 + 0x63) = w3
    2675:	r3 = r2
    2676:	r3 &= -0x2
    2677:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2678:	w4 = 0x0
    2679:	*(u8 *)(r1 + 0x65) = w4
    2680:	w5 = 0x4
    2681:	*(u8 *)(r1 + 0x64) = w5
    2682:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2683:	*(u8 *)(r1 + 0x69) = w4
    2684:	*(u8 *)(r1 + 0x68) = w4
    2685:	*(u8 *)(r1 + 0x67) = w4
    2686:	w4 = 0x6
    2687:	*(u8 *)(r1 + 0x66) = w4
    2688:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2689:	w4 = 0x14
    2690:	*(u8 *)(r1 + 0x6a) = w4
    2691:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2692:	w4 = 0x0
    2693:	*(u8 *)(r1 + 0x6c) = w4
    2694:	w4 = 0xf
    2695:	*(u8 *)(r1 + 0x6b) = w4
    2696:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2697:	r4 = r1
    2698:	r4 += 0x6d
    2699:	r5 = 0xd26 ll
		0000000000005458:  R_BPF_64_64	.rodata
    2701:	w0 = *(u8 *)(r5 + 0x0)
    2702:	*(u8 *)(r4 + 0x0) = w0
    2703:	w0 = *(u8 *)(r5 + 0x1)
    2704:	*(u8 *)(r4 + 0x1) = w0
    2705:	w0 = *(u8 *)(r5 + 0x2)
    2706:	*(u8 *)(r4 + 0x2) = w0
    2707:	w0 = *(u8 *)(r5 + 0x3)
    2708:	*(u8 *)(r4 + 0x3) = w0
    2709:	w0 = *(u8 *)(r5 + 0x4)
    2710:	*(u8 *)(r4 + 0x4) = w0
    2711:	w0 = *(u8 *)(r5 + 0x5)
    2712:	*(u8 *)(r4 + 0x5) = w0
    2713:	w0 = *(u8 *)(r5 + 0x6)
    2714:	*(u8 *)(r4 + 0x6) = w0
    2715:	w0 = *(u8 *)(r5 + 0x7)
    2716:	*(u8 *)(r4 + 0x7) = w0
    2717:	w0 = *(u8 *)(r5 + 0x8)
    2718:	*(u8 *)(r4 + 0x8) = w0
    2719:	w0 = *(u8 *)(r5 + 0x9)
    2720:	*(u8 *)(r4 + 0x9) = w0
    2721:	w0 = *(u8 *)(r5 + 0xa)
    2722:	*(u8 *)(r4 + 0xa) = w0
    2723:	w0 = *(u8 *)(r5 + 0xb)
    2724:	*(u8 *)(r4 + 0xb) = w0
    2725:	w0 = *(u8 *)(r5 + 0xc)
    2726:	*(u8 *)(r4 + 0xc) = w0
    2727:	w0 = *(u8 *)(r5 + 0xd)
    2728:	*(u8 *)(r4 + 0xd) = w0
    2729:	w0 = *(u8 *)(r5 + 0xe)
    2730:	*(u8 *)(r4 + 0xe) = w0
    2731:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2732:	w4 = 0x0
    2733:	*(u8 *)(r1 + 0x7c) = w4
    2734:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2735:	*(u8 *)(r1 + 0x7e) = w4
    2736:	w4 = 0x1
    2737:	*(u8 *)(r1 + 0x7d) = w4
    2738:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2739:	w4 = 0x2
    2740:	*(u8 *)(r1 + 0x7f) = w4
    2741:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2742:	w4 = 0x9
    2743:	*(u8 *)(r1 + 0x80) = w4
    2744:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2745:	w4 = 0x0
    2746:	*(u8 *)(r1 + 0x82) = w4
    2747:	w4 = 0x8
    2748:	*(u8 *)(r1 + 0x81) = w4
    2749:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2750:	*(u8 *)(r1 + 0x83) = w8
    2751:	r4 = r8
    2752:	r4 >>= 0x38
    2753:	*(u8 *)(r1 + 0x8a) = w4
    2754:	r4 = r8
    2755:	r4 >>= 0x30
    2756:	*(u8 *)(r1 + 0x89) = w4
    2757:	r4 = r8
    2758:	r4 >>= 0x28
    2759:	*(u8 *)(r1 + 0x88) = w4
    2760:	r4 = r8
    2761:	r4 >>= 0x20
    2762:	*(u8 *)(r1 + 0x87) = w4
    2763:	r4 = r8
    2764:	r4 >>= 0x18
    2765:	*(u8 *)(r1 + 0x86) = w4
    2766:	r4 = r8
    2767:	r4 >>= 0x10
    2768:	*(u8 *)(r1 + 0x85) = w4
    2769:	r8 >>= 0x8
    2770:	*(u8 *)(r1 + 0x84) = w8
    2771:	if r2 == 0x8b goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2772:	w4 = 0x14
    2773:	*(u8 *)(r1 + 0x8b) = w4
    2774:	if r3 == 0x8c goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2775:	w4 = 0x0
    2776:	*(u8 *)(r1 + 0x8d) = w4
    2777:	w4 = 0x7
    2778:	*(u8 *)(r1 + 0x8c) = w4
    2779:	if r2 < 0x95 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2780:	r4 = r1
    2781:	r4 += 0x8e
    2782:	r5 = 0xd35 ll
		00000000000056f0:  R_BPF_64_64	.rodata
    2784:	w0 = *(u8 *)(r5 + 0x0)
    2785:	*(u8 *)(r4 + 0x0) = w0
    2786:	w0 = *(u8 *)(r5 + 0x1)
    2787:	*(u8 *)(r4 + 0x1) = w0
    2788:	w0 = *(u8 *)(r5 + 0x2)
    2789:	*(u8 *)(r4 + 0x2) = w0
    2790:	w0 = *(u8 *)(r5 + 0x3)
    2791:	*(u8 *)(r4 + 0x3) = w0
    2792:	w0 = *(u8 *)(r5 + 0x4)
    2793:	*(u8 *)(r4 + 0x4) = w0
    2794:	w0 = *(u8 *)(r5 + 0x5)
    2795:	*(u8 *)(r4 + 0x5) = w0
    2796:	w0 = *(u8 *)(r5 + 0x6)
    2797:	*(u8 *)(r4 + 0x6) = w0
    2798:	if r2 == 0x95 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2799:	w4 = 0x0
    2800:	*(u8 *)(r1 + 0x95) = w4
    2801:	if r3 == 0x96 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2802:	*(u8 *)(r1 + 0x97) = w4
    2803:	w4 = 0x1
    2804:	*(u8 *)(r1 + 0x96) = w4
    2805:	if r2 < 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2806:	*(u8 *)(r1 + 0x98) = w4
    2807:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2808:	w4 = 0x3
    2809:	*(u8 *)(r1 + 0x99) = w4
    2810:	if r3 == 0x9a goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2811:	w3 = 0x0
    2812:	*(u8 *)(r1 + 0x9b) = w3
    2813:	w3 = 0x4
    2814:	*(u8 *)(r1 + 0x9a) = w3
    2815:	if r2 < 0xa0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2816:	w3 = *(u32 *)(r10 - 0xa0)
    2817:	w2 = w3
    2818:	w2 >>= 0x18
    2819:	*(u8 *)(r1 + 0x9f) = w2
    2820:	w2 = w3
    2821:	w2 >>= 0x10
    2822:	*(u8 *)(r1 + 0x9e) = w2
    2823:	*(u8 *)(r1 + 0x9c) = w3
    2824:	w2 = w3
    2825:	w2 >>= 0x8
    2826:	*(u8 *)(r1 + 0x9d) = w2
    2827:	r2 = 0x0
    2828:	call 0x84
    2829:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
    2830:	w1 = *(u32 *)(r10 - 0xa0)
    2831:	if w1 != 0x0 goto +0x673 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4628>
    2832:	r1 = 0x0 ll
		0000000000005880:  R_BPF_64_64	CONFIG
    2834:	w2 = *(u32 *)(r1 + 0x6c)
    2835:	if w2 == 0x0 goto +0x5c8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    2836:	r1 = *(u64 *)(r1 + 0x98)
    2837:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1308>
    2838:	r1 = 0x0 ll
		00000000000058b0:  R_BPF_64_64	CONFIG
    2840:	r3 = *(u64 *)(r1 + 0x98)
    2841:	r1 = r10
    2842:	r1 += -0x88
    2843:	w2 = 0x4
    2844:	call 0x71
    2845:	w1 = *(u32 *)(r10 - 0x88)
    2846:	if w1 == 0x0 goto +0x664 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4628>
    2847:	r6 = 0x0 ll
		00000000000058f8:  R_BPF_64_64	CONFIG
    2849:	w1 = *(u32 *)(r6 + 0xa4)
    2850:	if w1 == 0x0 goto +0x5c4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4148>
    2851:	w7 = *(u32 *)(r6 + 0xa0)
    2852:	w8 = *(u32 *)(r6 + 0xa4)
    2853:	w1 = *(u32 *)(r6 + 0x70)
    2854:	if w1 != 0x0 goto +0x412 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33d8>
    2855:	call 0x23
    2856:	r0 += r7
    2857:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1368>
    2858:	goto +0x5b2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f8>
    2859:	r1 = r10
    2860:	r1 += -0x88
    2861:	w2 = 0x2
    2862:	r3 = r0
    2863:	call 0x71
    2864:	w1 = *(u16 *)(r10 - 0x88)
    2865:	goto +0x40c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3400>
    2866:	r2 = 0x0
    2867:	call 0x85
    2868:	r7 = *(u64 *)(r10 - 0x90)
    2869:	w8 = *(u32 *)(r7 + 0x10)
    2870:	w1 = *(u32 *)(r7 + 0xc)
    2871:	*(u32 *)(r10 - 0xb0) = w1
    2872:	w1 = *(u32 *)(r7 + 0x8)
    2873:	*(u32 *)(r10 - 0x98) = w1
    2874:	w1 = *(u32 *)(r7 + 0x4)
    2875:	*(u32 *)(r10 - 0xc0) = w1
    2876:	w1 = *(u32 *)(r7 + 0x0)
    2877:	*(u32 *)(r10 - 0xa8) = w1
    2878:	call 0x9e
    2879:	r1 = r0
    2880:	call 0xaf
    2881:	r7 = r0
    2882:	r1 = r7
    2883:	r1 >>= 0x9
    2884:	r1 &= 0x3ffc0
    2885:	r9 = 0x0 ll
		0000000000005a28:  R_BPF_64_64	.bss.begun
    2887:	r9 += r1
    2888:	r1 = *(u64 *)(r9 + 0x0)
    2889:	r1 ^= r7
    2890:	r2 = 0xffffffffffff ll
    2892:	r1 &= r2
    2893:	r2 = *(u64 *)(r9 + 0x8)
    2894:	*(u64 *)(r10 - 0xc8) = r7
    2895:	if r1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1560>
    2896:	r1 = 0x0 ll
		0000000000005a80:  R_BPF_64_64	CONFIG
    2898:	w6 = *(u32 *)(r1 + 0x8c)
    2899:	if w6 == 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    2900:	call 0x23
    2901:	r0 += r6
    2902:	r1 = r10
    2903:	r1 += -0x88
    2904:	w2 = 0x4
    2905:	r3 = r0
    2906:	call 0x71
    2907:	w1 = *(u32 *)(r10 - 0x88)
    2908:	if w1 != 0x0 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    2909:	r1 = 0x0 ll
		0000000000005ae8:  R_BPF_64_64	CONFIG
    2911:	w6 = *(u32 *)(r1 + 0x90)
    2912:	if w6 == 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    2913:	call 0x23
    2914:	r0 += r6
    2915:	r1 = r10
    2916:	r1 += -0x88
    2917:	w2 = 0x4
    2918:	r3 = r0
    2919:	call 0x71
    2920:	w1 = *(u32 *)(r10 - 0x88)
    2921:	if w1 != 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e8>
    2922:	w3 = *(u32 *)(r10 - 0xc0)
    2923:	w1 = w3
    2924:	w4 = *(u32 *)(r10 - 0xa0)
    2925:	w1 |= w4
    2926:	if w1 s> -0x1 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d50>
    2927:	w1 = w4
    2928:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15e0>
    2929:	w1 = w4
    2930:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15b0>
    2931:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15e0>
    2932:	w2 = 0x0
    2933:	w1 = 0x0
    2934:	w6 = 0x0
    2935:	if w4 s>= w3 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    2936:	w1 = w4
    2937:	w1 -= w3
    2938:	w6 = 0x0
    2939:	w2 = 0x0
    2940:	w3 = *(u32 *)(r10 - 0x98)
    2941:	if w3 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    2942:	if w1 == 0x0 goto +0xed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    2943:	w3 = w1
    2944:	w2 = *(u32 *)(r10 - 0x98)
    2945:	w3 ^= w2
    2946:	w2 = 0x1
    2947:	if w3 s> -0x1 goto +0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    2948:	w3 = *(u32 *)(r10 - 0x98)
    2949:	w4 = w3
    2950:	w4 s>>= 0x1f
    2951:	w3 ^= w4
    2952:	w3 -= w4
    2953:	w5 = w1
    2954:	w5 s>>= 0x1f
    2955:	w4 = w1
    2956:	w4 ^= w5
    2957:	w4 -= w5
    2958:	w0 = w4
    2959:	w0 &= 0xff
    2960:	w5 = w3
    2961:	w5 &= 0xff
    2962:	w5 -= w0
    2963:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16b8>
    2964:	w5 = 0x0
    2965:	w5 += w0
    2966:	w0 = w4
    2967:	w0 >>= 0x18
    2968:	w6 = w3
    2969:	w6 >>= 0x18
    2970:	w6 -= w0
    2971:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16f8>
    2972:	w6 = 0x0
    2973:	w6 += w0
    2974:	w6 <<= 0x18
    2975:	w6 |= w5
    2976:	w5 = w4
    2977:	w5 >>= 0x8
    2978:	w5 &= 0xff
    2979:	w0 = w3
    2980:	w0 >>= 0x8
    2981:	w0 &= 0xff
    2982:	w0 -= w5
    2983:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1758>
    2984:	w0 = 0x0
    2985:	w0 += w5
    2986:	w0 <<= 0x8
    2987:	w6 |= w0
    2988:	w4 >>= 0x10
    2989:	w4 &= 0xff
    2990:	w3 >>= 0x10
    2991:	w3 &= 0xff
    2992:	w3 -= w4
    2993:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17a8>
    2994:	w3 = 0x0
    2995:	w3 += w4
    2996:	w3 <<= 0x10
    2997:	w6 |= w3
    2998:	w4 = *(u32 *)(r10 - 0xa0)
    2999:	w3 = *(u32 *)(r10 - 0x98)
    3000:	if w3 s> -0x1 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    3001:	w6 = -w6
    3002:	goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
    3003:	w3 = *(u32 *)(r10 - 0xc0)
    3004:	w1 = w3
    3005:	w2 = *(u32 *)(r10 - 0xa0)
    3006:	w1 |= w2
    3007:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1860>
    3008:	w7 = w2
    3009:	if w2 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    3010:	w7 = w2
    3011:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1838>
    3012:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    3013:	w7 = 0x0
    3014:	if w2 s>= w3 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    3015:	w7 = w2
    3016:	w7 -= w3
    3017:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1870>
    3018:	w7 = 0x0
    3019:	if w2 s> w3 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1848>
    3020:	w5 = 0x0
    3021:	w1 = 0x1
    3022:	w3 = 0x1
    3023:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1898>
    3024:	w3 = 0x0
    3025:	w2 = *(u32 *)(r10 - 0xa8)
    3026:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18b0>
    3027:	w1 = 0x0
    3028:	w2 = *(u32 *)(r10 - 0x98)
    3029:	if w2 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3030:	if w7 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3031:	w2 = w7
    3032:	w4 = *(u32 *)(r10 - 0x98)
    3033:	w2 ^= w4
    3034:	if w2 s> -0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3035:	w4 = *(u32 *)(r10 - 0x98)
    3036:	w2 = w4
    3037:	w2 s>>= 0x1f
    3038:	w4 ^= w2
    3039:	w4 -= w2
    3040:	w2 = w7
    3041:	w2 s>>= 0x1f
    3042:	w5 = w7
    3043:	w5 ^= w2
    3044:	w5 -= w2
    3045:	w0 = w5
    3046:	w0 &= 0xff
    3047:	w6 = w4
    3048:	w6 &= 0xff
    3049:	w6 -= w0
    3050:	w2 = 0x0
    3051:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1978>
    3052:	w6 = 0x0
    3053:	w6 += w0
    3054:	w8 = w5
    3055:	w8 >>= 0x18
    3056:	w0 = w4
    3057:	w0 >>= 0x18
    3058:	w0 -= w8
    3059:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19b8>
    3060:	w0 = 0x0
    3061:	w0 += w8
    3062:	w0 <<= 0x18
    3063:	w0 |= w6
    3064:	w6 = w5
    3065:	w6 >>= 0x8
    3066:	w6 &= 0xff
    3067:	w8 = w4
    3068:	w8 >>= 0x8
    3069:	w8 &= 0xff
    3070:	w8 -= w6
    3071:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a18>
    3072:	w8 = 0x0
    3073:	w8 += w6
    3074:	w8 <<= 0x8
    3075:	w0 |= w8
    3076:	w5 >>= 0x10
    3077:	w5 &= 0xff
    3078:	w4 >>= 0x10
    3079:	w4 &= 0xff
    3080:	w4 -= w5
    3081:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a68>
    3082:	w4 = 0x0
    3083:	w4 += w5
    3084:	w4 <<= 0x10
    3085:	w0 |= w4
    3086:	w5 = w0
    3087:	w5 = -w5
    3088:	w4 = *(u32 *)(r10 - 0x98)
    3089:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    3090:	w5 = w0
    3091:	w4 = *(u32 *)(r10 - 0xb0)
    3092:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3093:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ae8>
    3094:	w4 = 0x6
    3095:	w0 = w5
    3096:	w6 = *(u32 *)(r10 - 0xb0)
    3097:	w0 ^= w6
    3098:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b28>
    3099:	w2 = *(u32 *)(r10 - 0xb0)
    3100:	w5 += w2
    3101:	w4 = 0x0
    3102:	w2 = 0x1
    3103:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b28>
    3104:	w4 = 0x6
    3105:	w2 = 0x0
    3106:	*(u32 *)(r10 - 0xb0) = w5
    3107:	w8 = 0x48
    3108:	w5 = *(u32 *)(r10 - 0x98)
    3109:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b48>
    3110:	w8 = 0x40
    3111:	w1 |= w3
    3112:	r3 = 0x0 ll
		0000000000006140:  R_BPF_64_64	CONFIG
    3114:	w5 = *(u32 *)(r3 + 0x80)
    3115:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
    3116:	w3 = *(u32 *)(r3 + 0x78)
    3117:	w3 = 0x0
    3118:	w1 &= 0x1
    3119:	w5 = 0x0
    3120:	w0 = 0x0
    3121:	w9 = 0x0
    3122:	w6 = 0x0
    3123:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bf0>
    3124:	r1 = *(u64 *)(r10 - 0x90)
    3125:	w1 = *(u32 *)(r1 + 0x10)
    3126:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bd0>
    3127:	w5 = 0x8
    3128:	w9 = *(u32 *)(r10 - 0xa8)
    3129:	w0 = w9
    3130:	w0 = -w0
    3131:	w6 = 0x3
    3132:	w1 = *(u32 *)(r10 - 0x98)
    3133:	w7 += w1
    3134:	r1 = *(u64 *)(r10 - 0x90)
    3135:	*(u32 *)(r1 + 0x12c) = w5
    3136:	*(u32 *)(r1 + 0x124) = w0
    3137:	*(u32 *)(r1 + 0x11c) = w9
    3138:	r9 = r1
    3139:	*(u32 *)(r9 + 0x118) = w6
    3140:	*(u32 *)(r9 + 0x128) = w3
    3141:	*(u32 *)(r9 + 0x120) = w3
    3142:	w1 = 0x0
    3143:	w5 = 0x0
    3144:	w0 = 0x0
    3145:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c80>
    3146:	w3 = 0x8
    3147:	w1 = *(u32 *)(r10 - 0xb0)
    3148:	w5 = *(u32 *)(r10 - 0xa0)
    3149:	w0 = *(u32 *)(r10 - 0xa8)
    3150:	*(u32 *)(r9 + 0x144) = w3
    3151:	*(u32 *)(r9 + 0x13c) = w1
    3152:	*(u32 *)(r9 + 0x138) = w5
    3153:	*(u32 *)(r9 + 0x134) = w0
    3154:	*(u32 *)(r9 + 0x130) = w4
    3155:	w6 = 0x0
    3156:	*(u32 *)(r9 + 0x140) = w6
    3157:	r1 = r9
    3158:	r1 += 0x148
    3159:	w2 = 0x0
    3160:	r3 = 0x18
    3161:	call -0x1
		00000000000062c8:  R_BPF_64_32	memset
    3162:	w1 = 0x1
    3163:	*(u32 *)(r10 - 0xb0) = w1
    3164:	w2 = 0x0
    3165:	w3 = 0x0
    3166:	w4 = 0x0
    3167:	w5 = 0x0
    3168:	w0 = *(u32 *)(r10 - 0xa0)
    3169:	if w7 == 0x0 goto +0x10a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2570>
    3170:	w6 = 0x5
    3171:	w2 = *(u32 *)(r10 - 0xa8)
    3172:	w3 = w0
    3173:	w4 = w7
    3174:	w5 = w8
    3175:	goto +0x104 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2570>
    3176:	w2 = 0x0
    3177:	w1 = 0x0
    3178:	w6 = 0x0
    3179:	if w4 s> w3 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15d0>
    3180:	if w8 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ee0>
    3181:	w3 = 0x0
    3182:	*(u32 *)(r10 - 0xd0) = w3
    3183:	w3 = *(u32 *)(r10 - 0xa8)
    3184:	if w3 == 0x0 goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f58>
    3185:	w3 = 0x3
    3186:	*(u32 *)(r10 - 0xd0) = w3
    3187:	w3 = 0x0
    3188:	*(u32 *)(r10 - 0x110) = w3
    3189:	w3 = *(u32 *)(r10 - 0xa8)
    3190:	w3 = -w3
    3191:	*(u32 *)(r10 - 0x108) = w3
    3192:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f58>
    3193:	r9 = 0x80
    3194:	if w1 < 0x81 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3195:	r9 = 0x100
    3196:	if w1 < 0x101 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3197:	r9 = 0x200
    3198:	if w1 < 0x201 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3199:	r9 = 0x400
    3200:	if w1 < 0x401 goto -0x2ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3201:	r9 = 0x800
    3202:	if w1 < 0x801 goto -0x301 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3203:	r9 = 0x1000
    3204:	if w1 < 0x1001 goto -0x303 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3205:	r9 = 0x2000
    3206:	if w1 > 0x2000 goto -0x153 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b0>
    3207:	goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x620>
    3208:	w3 = *(u32 *)(r7 + 0x34)
    3209:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e68>
    3210:	*(u32 *)(r7 + 0x34) = w2
    3211:	w3 = *(u32 *)(r7 + 0x38)
    3212:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e80>
    3213:	*(u32 *)(r7 + 0x38) = w2
    3214:	*(u32 *)(r7 + 0x3c) = w6
    3215:	w1 += 0x1
    3216:	*(u32 *)(r7 + 0x30) = w1
    3217:	goto +0x44a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    3218:	call 0x9e
    3219:	r0 += r9
    3220:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec0>
    3221:	goto +0x1fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2eb0>
    3222:	w1 = *(u16 *)(r0 + 0x0)
    3223:	w1 <<= 0x10
    3224:	w1 s>>= 0x10
    3225:	goto +0x202 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ef0>
    3226:	w3 = 0x0
    3227:	*(u32 *)(r10 - 0xd0) = w3
    3228:	w3 = *(u32 *)(r10 - 0xa8)
    3229:	if w3 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f58>
    3230:	if w1 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f58>
    3231:	w5 = w4
    3232:	w3 = *(u32 *)(r10 - 0xa8)
    3233:	w5 -= w3
    3234:	w3 = 0x0
    3235:	*(u32 *)(r10 - 0xd0) = w3
    3236:	*(u32 *)(r10 - 0x108) = w5
    3237:	if w5 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f50>
    3238:	w3 = 0x3
    3239:	*(u32 *)(r10 - 0xd0) = w3
    3240:	*(u32 *)(r10 - 0x110) = w4
    3241:	w5 = w1
    3242:	w3 = *(u32 *)(r10 - 0x98)
    3243:	w5 ^= w3
    3244:	w4 = 0x0
    3245:	w3 = 0x1
    3246:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f90>
    3247:	w3 = 0x0
    3248:	w0 = w6
    3249:	w0 += w1
    3250:	w2 &= w3
    3251:	if w2 != 0x1 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b0>
    3252:	w2 = *(u32 *)(r10 - 0x98)
    3253:	w3 = w2
    3254:	w3 s>>= 0x1f
    3255:	w2 ^= w3
    3256:	w2 -= w3
    3257:	w3 = w1
    3258:	w3 s>>= 0x1f
    3259:	w1 ^= w3
    3260:	w1 -= w3
    3261:	w3 = w1
    3262:	w3 &= 0xff
    3263:	w4 = w2
    3264:	w4 &= 0xff
    3265:	w4 -= w3
    3266:	w8 = 0x0
    3267:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2038>
    3268:	w4 = 0x0
    3269:	w4 += w3
    3270:	w5 = w1
    3271:	w5 >>= 0x18
    3272:	w3 = w2
    3273:	w3 >>= 0x18
    3274:	w3 -= w5
    3275:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2078>
    3276:	w3 = 0x0
    3277:	w3 += w5
    3278:	w3 <<= 0x18
    3279:	w3 |= w4
    3280:	w4 = w1
    3281:	w4 >>= 0x8
    3282:	w4 &= 0xff
    3283:	w5 = w2
    3284:	w5 >>= 0x8
    3285:	w5 &= 0xff
    3286:	w5 -= w4
    3287:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20d8>
    3288:	w5 = 0x0
    3289:	w5 += w4
    3290:	w5 <<= 0x8
    3291:	w3 |= w5
    3292:	w1 >>= 0x10
    3293:	w1 &= 0xff
    3294:	w2 >>= 0x10
    3295:	w2 &= 0xff
    3296:	w2 -= w1
    3297:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2128>
    3298:	w2 = 0x0
    3299:	w2 += w1
    3300:	w2 <<= 0x10
    3301:	w3 |= w2
    3302:	w4 = w3
    3303:	w4 = -w4
    3304:	w1 = *(u32 *)(r10 - 0x98)
    3305:	if w1 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2168>
    3306:	w4 = w3
    3307:	w1 = *(u32 *)(r10 - 0xb0)
    3308:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b0>
    3309:	if w3 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b0>
    3310:	w1 = 0x6
    3311:	*(u32 *)(r10 - 0xd8) = w1
    3312:	w1 = w4
    3313:	w2 = *(u32 *)(r10 - 0xb0)
    3314:	w1 ^= w2
    3315:	if w1 s< 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3316:	w1 = *(u32 *)(r10 - 0xb0)
    3317:	w4 += w1
    3318:	w1 = 0x0
    3319:	*(u32 *)(r10 - 0xd8) = w1
    3320:	w8 = 0x1
    3321:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3322:	w1 = 0x6
    3323:	*(u32 *)(r10 - 0xd8) = w1
    3324:	w8 = 0x0
    3325:	*(u32 *)(r10 - 0xb0) = w4
    3326:	*(u32 *)(r10 - 0xf0) = w8
    3327:	*(u32 *)(r10 - 0xe0) = w6
    3328:	w1 = 0x2
    3329:	*(u32 *)(r10 - 0xe8) = w0
    3330:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2230>
    3331:	w1 = 0x1
    3332:	*(u32 *)(r10 - 0xf8) = w1
    3333:	w8 = 0x0
    3334:	r6 = 0x0 ll
		0000000000006830:  R_BPF_64_64	CONFIG
    3336:	w2 = *(u32 *)(r6 + 0x84)
    3337:	w1 = 0x0
    3338:	if w2 == 0x0 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f0>
    3339:	r9 = *(u64 *)(r9 + 0x0)
    3340:	w1 = *(u32 *)(r6 + 0x84)
    3341:	r2 = r7
    3342:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22d8>
    3343:	call 0x9e
    3344:	r1 = 0x0 ll
		0000000000006880:  R_BPF_64_64	CONFIG
    3346:	w1 = *(u32 *)(r1 + 0x88)
    3347:	r0 += r1
    3348:	r1 = *(u64 *)(r0 + 0x0)
    3349:	r2 = *(u64 *)(r0 + 0x8)
    3350:	w2 += w1
    3351:	r2 <<= 0x30
    3352:	r2 ^= r7
    3353:	w1 = 0x0
    3354:	if r9 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f0>
    3355:	w1 = 0x20
    3356:	*(u32 *)(r10 - 0x100) = w1
    3357:	r9 = *(u64 *)(r10 - 0x90)
    3358:	w2 = *(u32 *)(r9 + 0x268)
    3359:	w3 = *(u32 *)(r6 + 0x80)
    3360:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2340>
    3361:	r3 = 0x0 ll
		0000000000006908:  R_BPF_64_64	CONFIG
    3363:	w3 = *(u32 *)(r3 + 0x78)
    3364:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2340>
    3365:	w8 = -0x80000000
    3366:	w3 = 0x0
    3367:	w4 = 0x0
    3368:	w5 = 0x0
    3369:	w0 = 0x0
    3370:	w6 = 0x0
    3371:	w1 = *(u32 *)(r10 - 0xd0)
    3372:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23a8>
    3373:	w5 = *(u32 *)(r9 + 0x10)
    3374:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2390>
    3375:	w4 = 0x8
    3376:	w5 = *(u32 *)(r10 - 0x108)
    3377:	w0 = *(u32 *)(r10 - 0x110)
    3378:	w6 = *(u32 *)(r10 - 0xa8)
    3379:	w2 |= 0x8
    3380:	*(u32 *)(r9 + 0x12c) = w4
    3381:	*(u32 *)(r9 + 0x124) = w5
    3382:	*(u32 *)(r9 + 0x120) = w0
    3383:	*(u32 *)(r9 + 0x11c) = w6
    3384:	*(u32 *)(r9 + 0x118) = w1
    3385:	*(u32 *)(r9 + 0x128) = w3
    3386:	w5 = 0x0
    3387:	w0 = 0x0
    3388:	w6 = 0x0
    3389:	w1 = *(u32 *)(r10 - 0xf0)
    3390:	if w1 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2428>
    3391:	w3 = w2
    3392:	w5 = *(u32 *)(r10 - 0xb0)
    3393:	w0 = *(u32 *)(r10 - 0xa0)
    3394:	w6 = *(u32 *)(r10 - 0xa8)
    3395:	w4 = *(u32 *)(r10 - 0x98)
    3396:	w7 = w4
    3397:	w1 = *(u32 *)(r10 - 0xe0)
    3398:	w7 -= w1
    3399:	*(u32 *)(r9 + 0x144) = w3
    3400:	*(u32 *)(r9 + 0x13c) = w5
    3401:	*(u32 *)(r9 + 0x138) = w0
    3402:	*(u32 *)(r9 + 0x134) = w6
    3403:	w3 = *(u32 *)(r10 - 0xd8)
    3404:	*(u32 *)(r9 + 0x130) = w3
    3405:	w5 = 0x0
    3406:	w3 = 0x0
    3407:	*(u32 *)(r10 - 0xb0) = w3
    3408:	*(u32 *)(r9 + 0x140) = w5
    3409:	w0 = 0x0
    3410:	w6 = 0x0
    3411:	if w4 == w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d8>
    3412:	w8 |= w2
    3413:	w3 = 0x4
    3414:	w5 = *(u32 *)(r10 - 0xa0)
    3415:	w0 = *(u32 *)(r10 - 0xa8)
    3416:	w6 = w8
    3417:	*(u32 *)(r9 + 0x15c) = w6
    3418:	*(u32 *)(r9 + 0x154) = w7
    3419:	*(u32 *)(r9 + 0x150) = w5
    3420:	*(u32 *)(r9 + 0x14c) = w0
    3421:	*(u32 *)(r9 + 0x148) = w3
    3422:	w2 = 0x0
    3423:	*(u32 *)(r9 + 0x158) = w2
    3424:	w6 = 0x0
    3425:	w3 = 0x0
    3426:	w4 = 0x0
    3427:	w5 = 0x0
    3428:	w0 = *(u32 *)(r10 - 0xa0)
    3429:	w1 = *(u32 *)(r10 - 0xe8)
    3430:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2570>
    3431:	w6 = *(u32 *)(r10 - 0xf8)
    3432:	w2 = *(u32 *)(r10 - 0xa8)
    3433:	w3 = w0
    3434:	w4 = w1
    3435:	w5 = *(u32 *)(r10 - 0x100)
    3436:	*(u32 *)(r9 + 0x17c) = w0
    3437:	*(u32 *)(r9 + 0x178) = w0
    3438:	*(u32 *)(r9 + 0x174) = w5
    3439:	*(u32 *)(r9 + 0x16c) = w4
    3440:	*(u32 *)(r9 + 0x168) = w3
    3441:	*(u32 *)(r9 + 0x164) = w2
    3442:	*(u32 *)(r9 + 0x160) = w6
    3443:	w6 = 0x0
    3444:	*(u32 *)(r9 + 0x170) = w6
    3445:	r1 = r9
    3446:	r1 += 0x180
    3447:	w2 = 0x0
    3448:	r3 = 0x10
    3449:	call -0x1
		0000000000006bc8:  R_BPF_64_32	memset
    3450:	r2 = 0x0 ll
		0000000000006bd0:  R_BPF_64_64	CONFIG
    3452:	w1 = *(u32 *)(r2 + 0x6c)
    3453:	if w1 == 0x0 goto +0x6f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2978>
    3454:	r1 = r9
    3455:	r9 = 0x0
    3456:	r3 = r1
    3457:	r3 += 0x26c
    3458:	r1 = r9
    3459:	r1 <<= 0x2
    3460:	r8 = r3
    3461:	r8 += r1
    3462:	r1 = r9
    3463:	r1 <<= 0x4
    3464:	r7 = 0x0 ll
		0000000000006c40:  R_BPF_64_64	CONFIG
    3466:	r7 += r1
    3467:	r7 += 0x90
    3468:	if r9 > 0x4 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2968>
    3469:	r8 += 0x4
    3470:	r9 += 0x1
    3471:	w1 = *(u32 *)(r7 + 0x14)
    3472:	r7 += 0x10
    3473:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2670>
    3474:	*(u32 *)(r10 - 0xa8) = w6
    3475:	*(u64 *)(r10 - 0xa0) = r3
    3476:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2740>
    3477:	w6 = *(u32 *)(r7 + 0x0)
    3478:	w1 = *(u32 *)(r7 + 0x4)
    3479:	*(u32 *)(r10 - 0xd0) = w1
    3480:	w1 = *(u32 *)(r2 + 0x70)
    3481:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2860>
    3482:	call 0x23
    3483:	r0 += r6
    3484:	w1 = *(u32 *)(r10 - 0xd0)
    3485:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2708>
    3486:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e0>
    3487:	r1 = r10
    3488:	r1 += -0x88
    3489:	w2 = 0x2
    3490:	r3 = r0
    3491:	call 0x71
    3492:	w6 = *(u16 *)(r10 - 0x88)
    3493:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2848>
    3494:	r1 = *(u64 *)(r2 + 0x98)
    3495:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2798>
    3496:	r3 = *(u64 *)(r2 + 0x98)
    3497:	r1 = r10
    3498:	r1 += -0x88
    3499:	w2 = 0x4
    3500:	call 0x71
    3501:	r2 = 0x0 ll
		0000000000006d68:  R_BPF_64_64	CONFIG
    3503:	w1 = *(u32 *)(r10 - 0x88)
    3504:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28f0>
    3505:	w6 = *(u32 *)(r2 + 0xe0)
    3506:	w1 = *(u32 *)(r2 + 0xe4)
    3507:	*(u32 *)(r10 - 0xd0) = w1
    3508:	w1 = *(u32 *)(r2 + 0x70)
    3509:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2818>
    3510:	call 0x23
    3511:	r0 += r6
    3512:	w1 = *(u32 *)(r10 - 0xd0)
    3513:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2708>
    3514:	r1 = r10
    3515:	r1 += -0x88
    3516:	w2 = 0x4
    3517:	r3 = r0
    3518:	call 0x71
    3519:	w6 = *(u32 *)(r10 - 0x88)
    3520:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2888>
    3521:	call 0x9e
    3522:	r0 += r6
    3523:	w1 = *(u32 *)(r10 - 0xd0)
    3524:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2840>
    3525:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2880>
    3526:	w6 = *(u16 *)(r0 + 0x0)
    3527:	w6 <<= 0x10
    3528:	w6 s>>= 0x10
    3529:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2888>
    3530:	call 0x9e
    3531:	r0 += r6
    3532:	w1 = *(u32 *)(r10 - 0xd0)
    3533:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2840>
    3534:	w6 = *(u32 *)(r0 + 0x0)
    3535:	r3 = *(u64 *)(r10 - 0xa0)
    3536:	w1 = *(u32 *)(r7 + 0xc)
    3537:	w6 -= w1
    3538:	w2 = *(u32 *)(r8 + 0x0)
    3539:	w1 = 0x1
    3540:	if w6 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c0>
    3541:	w1 = 0x0
    3542:	*(u32 *)(r8 + 0x14) = w6
    3543:	w6 = *(u32 *)(r10 - 0xa8)
    3544:	w6 |= w1
    3545:	r2 = 0x0 ll
		0000000000006ec8:  R_BPF_64_64	CONFIG
    3547:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2620>
    3548:	w6 = 0x0
    3549:	r1 = *(u64 *)(r10 - 0x90)
    3550:	*(u32 *)(r1 + 0x280) = w6
    3551:	*(u32 *)(r10 - 0x88) = w6
    3552:	r2 = r10
    3553:	r2 += -0x88
    3554:	r1 = 0x0 ll
		0000000000006f10:  R_BPF_64_64	LOST
    3556:	call 0x1
    3557:	r3 = *(u64 *)(r10 - 0xa0)
    3558:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a0>
    3559:	r0 += 0x20
    3560:	r1 = 0x1
    3561:	lock *(u64 *)(r0 + 0x0) += r1
    3562:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a0>
    3563:	w6 &= 0x1
    3564:	r9 = *(u64 *)(r10 - 0x90)
    3565:	w1 = *(u32 *)(r9 + 0x118)
    3566:	w1 |= w6
    3567:	w2 = *(u32 *)(r9 + 0x130)
    3568:	w1 |= w2
    3569:	w2 = *(u32 *)(r9 + 0x148)
    3570:	w1 |= w2
    3571:	w2 = *(u32 *)(r9 + 0x160)
    3572:	w1 |= w2
    3573:	if w1 == 0x0 goto +0x215 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    3574:	call -0x6f3
    3575:	if w0 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29d8>
    3576:	goto +0x212 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    3577:	r7 = r9
    3578:	r9 += 0x20
    3579:	w1 = *(u32 *)(r10 - 0xb0)
    3580:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a50>
    3581:	r1 = *(u64 *)(r10 - 0xb8)
    3582:	r1 = *(u64 *)(r1 + 0x0)
    3583:	r6 = *(u64 *)(r1 + 0x10)
    3584:	r1 = r9
    3585:	r2 = *(u64 *)(r10 - 0xc8)
    3586:	call 0x3c5
    3587:	*(u64 *)(r7 + 0x68) = r6
    3588:	w1 = *(u32 *)(r7 + 0x78)
    3589:	w1 |= 0x1
    3590:	*(u32 *)(r7 + 0x78) = w1
    3591:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a78>
    3592:	r1 = r9
    3593:	w2 = 0xe0
    3594:	r3 = 0xd80 ll
		0000000000007050:  R_BPF_64_64	.rodata
    3596:	call 0x71
    3597:	w1 = *(u32 *)(r7 + 0x118)
    3598:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af8>
    3599:	w1 = *(u32 *)(r7 + 0x12c)
    3600:	*(u32 *)(r7 + 0x114) = w1
    3601:	w1 = *(u32 *)(r7 + 0x128)
    3602:	*(u32 *)(r7 + 0x110) = w1
    3603:	w1 = *(u32 *)(r7 + 0x124)
    3604:	*(u32 *)(r7 + 0x10c) = w1
    3605:	w1 = *(u32 *)(r7 + 0x120)
    3606:	*(u32 *)(r7 + 0x108) = w1
    3607:	w1 = *(u32 *)(r7 + 0x11c)
    3608:	*(u32 *)(r7 + 0x104) = w1
    3609:	w1 = *(u32 *)(r7 + 0x118)
    3610:	*(u32 *)(r7 + 0x100) = w1
    3611:	r1 = r7
    3612:	call -0x6d9
    3613:	w1 = *(u32 *)(r7 + 0x130)
    3614:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b78>
    3615:	w1 = *(u32 *)(r7 + 0x144)
    3616:	*(u32 *)(r7 + 0x114) = w1
    3617:	w1 = *(u32 *)(r7 + 0x140)
    3618:	*(u32 *)(r7 + 0x110) = w1
    3619:	w1 = *(u32 *)(r7 + 0x13c)
    3620:	*(u32 *)(r7 + 0x10c) = w1
    3621:	w1 = *(u32 *)(r7 + 0x138)
    3622:	*(u32 *)(r7 + 0x108) = w1
    3623:	w1 = *(u32 *)(r7 + 0x134)
    3624:	*(u32 *)(r7 + 0x104) = w1
    3625:	w1 = *(u32 *)(r7 + 0x130)
    3626:	*(u32 *)(r7 + 0x100) = w1
    3627:	r1 = r7
    3628:	call -0x6e9
    3629:	w1 = *(u32 *)(r7 + 0x148)
    3630:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf8>
    3631:	w1 = *(u32 *)(r7 + 0x15c)
    3632:	*(u32 *)(r7 + 0x114) = w1
    3633:	w1 = *(u32 *)(r7 + 0x158)
    3634:	*(u32 *)(r7 + 0x110) = w1
    3635:	w1 = *(u32 *)(r7 + 0x154)
    3636:	*(u32 *)(r7 + 0x10c) = w1
    3637:	w1 = *(u32 *)(r7 + 0x150)
    3638:	*(u32 *)(r7 + 0x108) = w1
    3639:	w1 = *(u32 *)(r7 + 0x14c)
    3640:	*(u32 *)(r7 + 0x104) = w1
    3641:	w1 = *(u32 *)(r7 + 0x148)
    3642:	*(u32 *)(r7 + 0x100) = w1
    3643:	r1 = r7
    3644:	call -0x6f9
    3645:	w1 = *(u32 *)(r10 - 0xb0)
    3646:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2df8>
    3647:	r9 = *(u64 *)(r10 - 0x90)
    3648:	w1 = *(u32 *)(r10 - 0x98)
    3649:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c28>
    3650:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cc0>
    3651:	r1 = 0x0
    3652:	r2 = 0x0 ll
		0000000000007220:  R_BPF_64_64	CONFIG
    3654:	w2 = *(u32 *)(r2 + 0x74)
    3655:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb8>
    3656:	w2 = *(u32 *)(r10 - 0xc0)
    3657:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb8>
    3658:	call 0x23
    3659:	r1 = 0x0 ll
		0000000000007258:  R_BPF_64_64	CONFIG
    3661:	w1 = *(u32 *)(r1 + 0x74)
    3662:	r0 += r1
    3663:	r1 = r10
    3664:	r1 += -0x88
    3665:	w2 = 0x8
    3666:	r3 = r0
    3667:	call 0x71
    3668:	r1 = *(u64 *)(r10 - 0x88)
    3669:	*(u64 *)(r9 + 0x250) = r1
    3670:	w1 = *(u32 *)(r9 + 0x160)
    3671:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d40>
    3672:	w1 = *(u32 *)(r9 + 0x174)
    3673:	*(u32 *)(r9 + 0x114) = w1
    3674:	w1 = *(u32 *)(r9 + 0x170)
    3675:	*(u32 *)(r9 + 0x110) = w1
    3676:	w1 = *(u32 *)(r9 + 0x16c)
    3677:	*(u32 *)(r9 + 0x10c) = w1
    3678:	w1 = *(u32 *)(r9 + 0x168)
    3679:	*(u32 *)(r9 + 0x108) = w1
    3680:	w1 = *(u32 *)(r9 + 0x164)
    3681:	*(u32 *)(r9 + 0x104) = w1
    3682:	w1 = *(u32 *)(r9 + 0x160)
    3683:	*(u32 *)(r9 + 0x100) = w1
    3684:	r1 = r9
    3685:	call -0x722
    3686:	r1 = 0x0 ll
		0000000000007330:  R_BPF_64_64	CONFIG
    3688:	w2 = *(u32 *)(r1 + 0x6c)
    3689:	if w2 == 0x0 goto +0x1a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    3690:	w1 = *(u32 *)(r1 + 0xa4)
    3691:	w2 = *(u32 *)(r10 - 0xb0)
    3692:	if w2 != 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e38>
    3693:	if w1 == 0x0 goto +0x107 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35b8>
    3694:	w2 = *(u32 *)(r9 + 0x284)
    3695:	w1 = *(u32 *)(r9 + 0x270)
    3696:	w3 = w2
    3697:	w3 |= w1
    3698:	if w3 s> -0x1 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3010>
    3699:	w3 = w2
    3700:	if w1 s> 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3020>
    3701:	w3 = w2
    3702:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2dd0>
    3703:	goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3020>
    3704:	w3 = 0x0
    3705:	if w2 s>= w1 goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3020>
    3706:	w3 = w2
    3707:	w3 -= w1
    3708:	goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3020>
    3709:	r2 = *(u64 *)(r10 - 0xc8)
    3710:	if r2 != 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e98>
    3711:	r1 = r9
    3712:	w2 = 0xe0
    3713:	r3 = 0xd80 ll
		0000000000007408:  R_BPF_64_64	.rodata
    3715:	call 0x71
    3716:	goto -0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c08>
    3717:	if w1 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c0>
    3718:	w2 = *(u32 *)(r9 + 0x284)
    3719:	w1 = *(u32 *)(r9 + 0x270)
    3720:	w3 = w2
    3721:	w3 |= w1
    3722:	if w3 s> -0x1 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3058>
    3723:	w3 = w2
    3724:	if w1 s> 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3070>
    3725:	w3 = w2
    3726:	if w2 s> 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3070>
    3727:	if w2 s>= w1 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c0>
    3728:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3060>
    3729:	r1 = r9
    3730:	call 0x335
    3731:	goto -0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c08>
    3732:	w1 = *(u32 *)(r0 + 0x0)
    3733:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ef0>
    3734:	r1 = r10
    3735:	r1 += -0x88
    3736:	w2 = 0x4
    3737:	r3 = r0
    3738:	call 0x71
    3739:	w1 = *(u32 *)(r10 - 0x88)
    3740:	r9 = *(u64 *)(r10 - 0xb8)
    3741:	r3 = 0x0 ll
		00000000000074e8:  R_BPF_64_64	CONFIG
    3743:	r2 = 0x0 ll
		00000000000074f8:  R_BPF_64_64	CONFIG
    3745:	w2 = *(u32 *)(r2 + 0xac)
    3746:	if w1 != w2 goto -0x5dd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3747:	w1 = *(u32 *)(r3 + 0xb4)
    3748:	if w1 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3470>
    3749:	r1 = 0x0 ll
		0000000000007528:  R_BPF_64_64	CONFIG
    3751:	w8 = *(u32 *)(r1 + 0xb0)
    3752:	w9 = *(u32 *)(r1 + 0xb4)
    3753:	w1 = *(u32 *)(r1 + 0x70)
    3754:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc0>
    3755:	call 0x23
    3756:	r0 += r8
    3757:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f88>
    3758:	goto +0x92 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3418>
    3759:	r1 = r10
    3760:	r1 += -0x88
    3761:	w2 = 0x2
    3762:	r3 = r0
    3763:	call 0x71
    3764:	w1 = *(u16 *)(r10 - 0x88)
    3765:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fe8>
    3766:	call 0x9e
    3767:	r0 += r8
    3768:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fe0>
    3769:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3000>
    3770:	w1 = *(u16 *)(r0 + 0x0)
    3771:	w1 <<= 0x10
    3772:	w1 s>>= 0x10
    3773:	goto +0x89 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3448>
    3774:	w1 = *(u32 *)(r0 + 0x0)
    3775:	goto +0x87 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3448>
    3776:	w3 = 0x0
    3777:	if w2 s> w1 goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2de0>
    3778:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3030>
    3779:	if w3 == 0x0 goto +0xa5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3558>
    3780:	w4 = 0x2
    3781:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3048>
    3782:	w4 = 0x1
    3783:	if w3 == 0x0 goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35b8>
    3784:	goto +0xa4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3578>
    3785:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c0>
    3786:	w3 = w2
    3787:	w3 -= w1
    3788:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30c0>
    3789:	r4 = 0x1
    3790:	*(u64 *)(r9 + 0x110) = r4
    3791:	*(u32 *)(r9 + 0x10c) = w3
    3792:	*(u32 *)(r9 + 0x108) = w2
    3793:	*(u32 *)(r9 + 0x104) = w1
    3794:	w1 = 0x5
    3795:	*(u32 *)(r9 + 0x100) = w1
    3796:	r1 = r9
    3797:	call -0x792
    3798:	r6 = 0x0 ll
		00000000000076b0:  R_BPF_64_64	CONFIG
    3800:	w1 = *(u32 *)(r6 + 0xb4)
    3801:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a0>
    3802:	w2 = *(u32 *)(r9 + 0x288)
    3803:	w1 = *(u32 *)(r9 + 0x274)
    3804:	w3 = w2
    3805:	w3 |= w1
    3806:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3138>
    3807:	w3 = w2
    3808:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3809:	w3 = w2
    3810:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3811:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a0>
    3812:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3140>
    3813:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a0>
    3814:	w3 = w2
    3815:	w3 -= w1
    3816:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a0>
    3817:	r4 = 0x2
    3818:	*(u64 *)(r9 + 0x110) = r4
    3819:	*(u32 *)(r9 + 0x10c) = w3
    3820:	*(u32 *)(r9 + 0x108) = w2
    3821:	*(u32 *)(r9 + 0x104) = w1
    3822:	w1 = 0x5
    3823:	*(u32 *)(r9 + 0x100) = w1
    3824:	r1 = r9
    3825:	call -0x7ae
    3826:	w1 = *(u32 *)(r6 + 0xc4)
    3827:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3270>
    3828:	w2 = *(u32 *)(r9 + 0x28c)
    3829:	w1 = *(u32 *)(r9 + 0x278)
    3830:	w3 = w2
    3831:	w3 |= w1
    3832:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3208>
    3833:	w3 = w2
    3834:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3220>
    3835:	w3 = w2
    3836:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3220>
    3837:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3270>
    3838:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3210>
    3839:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3270>
    3840:	w3 = w2
    3841:	w3 -= w1
    3842:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3270>
    3843:	r4 = 0x3
    3844:	*(u64 *)(r9 + 0x110) = r4
    3845:	*(u32 *)(r9 + 0x10c) = w3
    3846:	*(u32 *)(r9 + 0x108) = w2
    3847:	*(u32 *)(r9 + 0x104) = w1
    3848:	w1 = 0x5
    3849:	*(u32 *)(r9 + 0x100) = w1
    3850:	r1 = r9
    3851:	call -0x7c8
    3852:	w1 = *(u32 *)(r6 + 0xd4)
    3853:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3340>
    3854:	w2 = *(u32 *)(r9 + 0x290)
    3855:	w1 = *(u32 *)(r9 + 0x27c)
    3856:	w3 = w2
    3857:	w3 |= w1
    3858:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32d8>
    3859:	w3 = w2
    3860:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32f0>
    3861:	w3 = w2
    3862:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32f0>
    3863:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3340>
    3864:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e0>
    3865:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3340>
    3866:	w3 = w2
    3867:	w3 -= w1
    3868:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3340>
    3869:	r4 = 0x4
    3870:	*(u64 *)(r9 + 0x110) = r4
    3871:	*(u32 *)(r9 + 0x10c) = w3
    3872:	*(u32 *)(r9 + 0x108) = w2
    3873:	*(u32 *)(r9 + 0x104) = w1
    3874:	w1 = 0x5
    3875:	*(u32 *)(r9 + 0x100) = w1
    3876:	r1 = r9
    3877:	call -0x7e2
    3878:	w1 = *(u32 *)(r6 + 0xe4)
    3879:	if w1 == 0x0 goto +0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    3880:	w1 = *(u32 *)(r9 + 0x294)
    3881:	w2 = *(u32 *)(r9 + 0x280)
    3882:	w3 = w1
    3883:	w3 |= w2
    3884:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33a8>
    3885:	w3 = w1
    3886:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c0>
    3887:	w3 = w1
    3888:	if w1 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c0>
    3889:	if w1 s>= w2 goto +0xd9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    3890:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33b0>
    3891:	if w1 s<= w2 goto +0xd7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    3892:	w3 = w1
    3893:	w3 -= w2
    3894:	w4 = 0x5
    3895:	if w3 == 0x0 goto +0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    3896:	goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a28>
    3897:	call 0x9e
    3898:	r0 += r7
    3899:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    3900:	goto +0x16a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f48>
    3901:	w1 = *(u16 *)(r0 + 0x0)
    3902:	w1 <<= 0x10
    3903:	w1 s>>= 0x10
    3904:	goto +0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4128>
    3905:	r1 = r10
    3906:	r1 += -0x88
    3907:	w2 = 0x4
    3908:	r3 = r0
    3909:	call 0x71
    3910:	w1 = *(u32 *)(r10 - 0x88)
    3911:	r2 = 0x0 ll
		0000000000007a38:  R_BPF_64_64	CONFIG
    3913:	w2 = *(u32 *)(r2 + 0xbc)
    3914:	r9 = *(u64 *)(r10 - 0xb8)
    3915:	if w1 != w2 goto -0x686 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3916:	r3 = 0x0 ll
		0000000000007a60:  R_BPF_64_64	CONFIG
    3918:	w1 = *(u32 *)(r3 + 0xc4)
    3919:	if w1 == 0x0 goto +0x13a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e60>
    3920:	w9 = *(u32 *)(r3 + 0xc0)
    3921:	w8 = *(u32 *)(r3 + 0xc4)
    3922:	w1 = *(u32 *)(r3 + 0x70)
    3923:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3508>
    3924:	call 0x23
    3925:	r0 += r9
    3926:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34d0>
    3927:	goto +0x125 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3df8>
    3928:	r1 = r10
    3929:	r1 += -0x88
    3930:	w2 = 0x2
    3931:	r3 = r0
    3932:	call 0x71
    3933:	w1 = *(u16 *)(r10 - 0x88)
    3934:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3530>
    3935:	call 0x9e
    3936:	r0 += r9
    3937:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3528>
    3938:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3548>
    3939:	w1 = *(u16 *)(r0 + 0x0)
    3940:	w1 <<= 0x10
    3941:	w1 s>>= 0x10
    3942:	goto +0x11c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e28>
    3943:	w1 = *(u32 *)(r0 + 0x0)
    3944:	goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e28>
    3945:	w3 = w2
    3946:	w3 -= w1
    3947:	w4 = 0x3
    3948:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35b8>
    3949:	r5 = 0x1
    3950:	*(u64 *)(r9 + 0x110) = r5
    3951:	*(u32 *)(r9 + 0x10c) = w3
    3952:	*(u32 *)(r9 + 0x108) = w2
    3953:	*(u32 *)(r9 + 0x104) = w1
    3954:	*(u32 *)(r9 + 0x100) = w4
    3955:	r1 = r9
    3956:	call -0x831
    3957:	r7 = 0x0 ll
		0000000000007ba8:  R_BPF_64_64	CONFIG
    3959:	w1 = *(u32 *)(r7 + 0xb4)
    3960:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36f0>
    3961:	w2 = *(u32 *)(r9 + 0x288)
    3962:	w1 = *(u32 *)(r9 + 0x274)
    3963:	w3 = w2
    3964:	w3 |= w1
    3965:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3638>
    3966:	w3 = w2
    3967:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3658>
    3968:	w3 = w2
    3969:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3658>
    3970:	w3 = 0x0
    3971:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3658>
    3972:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3648>
    3973:	w3 = 0x0
    3974:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3658>
    3975:	w3 = w2
    3976:	w3 -= w1
    3977:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3690>
    3978:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3690>
    3979:	w3 = w2
    3980:	w3 -= w1
    3981:	w4 = 0x3
    3982:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36f0>
    3983:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36b0>
    3984:	w4 = 0x2
    3985:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36a8>
    3986:	w4 = 0x1
    3987:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36f0>
    3988:	r5 = 0x2
    3989:	*(u64 *)(r9 + 0x110) = r5
    3990:	*(u32 *)(r9 + 0x10c) = w3
    3991:	*(u32 *)(r9 + 0x108) = w2
    3992:	*(u32 *)(r9 + 0x104) = w1
    3993:	*(u32 *)(r9 + 0x100) = w4
    3994:	r1 = r9
    3995:	call -0x858
    3996:	w1 = *(u32 *)(r7 + 0xc4)
    3997:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3818>
    3998:	w2 = *(u32 *)(r9 + 0x28c)
    3999:	w1 = *(u32 *)(r9 + 0x278)
    4000:	w3 = w2
    4001:	w3 |= w1
    4002:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3760>
    4003:	w3 = w2
    4004:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3780>
    4005:	w3 = w2
    4006:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3780>
    4007:	w3 = 0x0
    4008:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3780>
    4009:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3770>
    4010:	w3 = 0x0
    4011:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3780>
    4012:	w3 = w2
    4013:	w3 -= w1
    4014:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37b8>
    4015:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37b8>
    4016:	w3 = w2
    4017:	w3 -= w1
    4018:	w4 = 0x3
    4019:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3818>
    4020:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37d8>
    4021:	w4 = 0x2
    4022:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37d0>
    4023:	w4 = 0x1
    4024:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3818>
    4025:	r5 = 0x3
    4026:	*(u64 *)(r9 + 0x110) = r5
    4027:	*(u32 *)(r9 + 0x10c) = w3
    4028:	*(u32 *)(r9 + 0x108) = w2
    4029:	*(u32 *)(r9 + 0x104) = w1
    4030:	*(u32 *)(r9 + 0x100) = w4
    4031:	r1 = r9
    4032:	call -0x87d
    4033:	w1 = *(u32 *)(r7 + 0xd4)
    4034:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3940>
    4035:	w2 = *(u32 *)(r9 + 0x290)
    4036:	w1 = *(u32 *)(r9 + 0x27c)
    4037:	w3 = w2
    4038:	w3 |= w1
    4039:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3888>
    4040:	w3 = w2
    4041:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38a8>
    4042:	w3 = w2
    4043:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38a8>
    4044:	w3 = 0x0
    4045:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38a8>
    4046:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3898>
    4047:	w3 = 0x0
    4048:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38a8>
    4049:	w3 = w2
    4050:	w3 -= w1
    4051:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38e0>
    4052:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38e0>
    4053:	w3 = w2
    4054:	w3 -= w1
    4055:	w4 = 0x3
    4056:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3940>
    4057:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3900>
    4058:	w4 = 0x2
    4059:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38f8>
    4060:	w4 = 0x1
    4061:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3940>
    4062:	r5 = 0x4
    4063:	*(u64 *)(r9 + 0x110) = r5
    4064:	*(u32 *)(r9 + 0x10c) = w3
    4065:	*(u32 *)(r9 + 0x108) = w2
    4066:	*(u32 *)(r9 + 0x104) = w1
    4067:	*(u32 *)(r9 + 0x100) = w4
    4068:	r1 = r9
    4069:	call -0x8a2
    4070:	w1 = *(u32 *)(r7 + 0xe4)
    4071:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    4072:	w1 = *(u32 *)(r9 + 0x294)
    4073:	w2 = *(u32 *)(r9 + 0x280)
    4074:	w3 = w1
    4075:	w3 |= w2
    4076:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39b0>
    4077:	w3 = w1
    4078:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39d0>
    4079:	w3 = w1
    4080:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39d0>
    4081:	w3 = 0x0
    4082:	if w1 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39d0>
    4083:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39c0>
    4084:	w3 = 0x0
    4085:	if w1 s<= w2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39d0>
    4086:	w3 = w1
    4087:	w3 -= w2
    4088:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a08>
    4089:	if w3 != 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a08>
    4090:	w3 = w1
    4091:	w3 -= w2
    4092:	w4 = 0x3
    4093:	if w3 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    4094:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a28>
    4095:	w4 = 0x2
    4096:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a20>
    4097:	w4 = 0x1
    4098:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a68>
    4099:	r5 = 0x5
    4100:	*(u64 *)(r9 + 0x110) = r5
    4101:	*(u32 *)(r9 + 0x10c) = w3
    4102:	*(u32 *)(r9 + 0x108) = w1
    4103:	*(u32 *)(r9 + 0x104) = w2
    4104:	*(u32 *)(r9 + 0x100) = w4
    4105:	r1 = r9
    4106:	call -0x8c7
    4107:	w7 = 0x0
    4108:	r1 = 0x0 ll
		0000000000008060:  R_BPF_64_64	CONFIG
    4110:	w2 = *(u32 *)(r1 + 0x6c)
    4111:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3bc0>
    4112:	w1 = *(u32 *)(r1 + 0xa4)
    4113:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3dc8>
    4114:	r1 = 0x0 ll
		0000000000008090:  R_BPF_64_64	CONFIG
    4116:	w2 = *(u32 *)(r1 + 0xb4)
    4117:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3af0>
    4118:	w3 = *(u32 *)(r9 + 0x288)
    4119:	*(u32 *)(r9 + 0x274) = w3
    4120:	w2 = 0x1
    4121:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ae8>
    4122:	w2 = 0x0
    4123:	w7 |= w2
    4124:	w1 = *(u32 *)(r1 + 0xc4)
    4125:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b30>
    4126:	w2 = *(u32 *)(r9 + 0x28c)
    4127:	*(u32 *)(r9 + 0x278) = w2
    4128:	w1 = 0x1
    4129:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b28>
    4130:	w1 = 0x0
    4131:	w7 |= w1
    4132:	r1 = 0x0 ll
		0000000000008120:  R_BPF_64_64	CONFIG
    4134:	w2 = *(u32 *)(r1 + 0xd4)
    4135:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b80>
    4136:	w3 = *(u32 *)(r9 + 0x290)
    4137:	*(u32 *)(r9 + 0x27c) = w3
    4138:	w2 = 0x1
    4139:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3b78>
    4140:	w2 = 0x0
    4141:	w7 |= w2
    4142:	w1 = *(u32 *)(r1 + 0xe4)
    4143:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3bc0>
    4144:	w2 = *(u32 *)(r9 + 0x294)
    4145:	*(u32 *)(r9 + 0x280) = w2
    4146:	w1 = 0x1
    4147:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3bb8>
    4148:	w1 = 0x0
    4149:	w7 |= w1
    4150:	w5 = *(u32 *)(r9 + 0x18c)
    4151:	w3 = *(u32 *)(r9 + 0x188)
    4152:	w4 = *(u32 *)(r9 + 0x184)
    4153:	w8 = *(u32 *)(r9 + 0x180)
    4154:	r1 = r9
    4155:	w9 = *(u32 *)(r1 + 0x17c)
    4156:	w6 = *(u32 *)(r1 + 0x178)
    4157:	w1 = *(u32 *)(r1 + 0x10)
    4158:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3c70>
    4159:	*(u32 *)(r10 - 0x98) = w3
    4160:	*(u32 *)(r10 - 0xa0) = w4
    4161:	*(u32 *)(r10 - 0xa8) = w5
    4162:	call 0x23
    4163:	*(u64 *)(r10 - 0x88) = r0
    4164:	r2 = r10
    4165:	r2 += -0x88
    4166:	r1 = 0x0 ll
		0000000000008230:  R_BPF_64_64	OWED
    4168:	call 0x3
    4169:	w5 = *(u32 *)(r10 - 0xa8)
    4170:	w4 = *(u32 *)(r10 - 0xa0)
    4171:	w3 = *(u32 *)(r10 - 0x98)
    4172:	r1 = 0x0
    4173:	r2 = *(u64 *)(r10 - 0x90)
    4174:	*(u64 *)(r2 + 0x298) = r1
    4175:	*(u64 *)(r2 + 0x258) = r1
    4176:	*(u32 *)(r2 + 0x14) = w5
    4177:	*(u32 *)(r2 + 0x10) = w3
    4178:	*(u32 *)(r2 + 0xc) = w4
    4179:	*(u32 *)(r2 + 0x8) = w8
    4180:	w1 = 0x0
    4181:	*(u32 *)(r2 + 0x268) = w1
    4182:	w1 = 0x1
    4183:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3cd8>
    4184:	w1 = 0x0
    4185:	r2 = *(u64 *)(r10 - 0x90)
    4186:	*(u32 *)(r2 + 0x0) = w6
    4187:	*(u32 *)(r2 + 0x4) = w9
    4188:	if w9 != 0x0 goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4189:	if w8 != 0x0 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4190:	if w3 != 0x0 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4191:	w7 |= w1
    4192:	w7 &= 0x1
    4193:	if w7 != 0x0 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4194:	call 0x23
    4195:	*(u64 *)(r10 - 0x88) = r0
    4196:	r2 = r10
    4197:	r2 += -0x88
    4198:	r1 = 0x0 ll
		0000000000008330:  R_BPF_64_64	TASKS
    4200:	call 0x3
    4201:	if r0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4202:	r1 = 0x0 ll
		0000000000008350:  R_BPF_64_64	.bss
    4204:	r2 = -0x1
    4205:	lock *(u64 *)(r1 + 0x0) += r2
    4206:	r1 = 0x0 ll
		0000000000008370:  R_BPF_64_64	EXPECT_ENTER
    4208:	r2 = -0x100000000 ll
    4210:	lock *(u64 *)(r1 + 0x0) += r2
    4211:	r1 = 0x0 ll
		0000000000008398:  R_BPF_64_64	EXPECT_EXIT
    4213:	lock *(u64 *)(r1 + 0x0) += r2
    4214:	goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4215:	w1 = *(u32 *)(r9 + 0x284)
    4216:	*(u32 *)(r9 + 0x270) = w1
    4217:	w7 = 0x1
    4218:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3aa0>
    4219:	w7 = 0x0
    4220:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3aa0>
    4221:	r1 = r10
    4222:	r1 += -0x88
    4223:	w2 = 0x4
    4224:	r3 = r0
    4225:	call 0x71
    4226:	w1 = *(u32 *)(r10 - 0x88)
    4227:	r9 = *(u64 *)(r10 - 0xb8)
    4228:	r3 = 0x0 ll
		0000000000008420:  R_BPF_64_64	CONFIG
    4230:	r2 = 0x0 ll
		0000000000008430:  R_BPF_64_64	CONFIG
    4232:	w2 = *(u32 *)(r2 + 0xcc)
    4233:	if w1 != w2 goto -0x7c4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4234:	w1 = *(u32 *)(r3 + 0xd4)
    4235:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3fb0>
    4236:	r1 = 0x0 ll
		0000000000008460:  R_BPF_64_64	CONFIG
    4238:	w8 = *(u32 *)(r1 + 0xd0)
    4239:	w9 = *(u32 *)(r1 + 0xd4)
    4240:	w1 = *(u32 *)(r1 + 0x70)
    4241:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ef8>
    4242:	call 0x23
    4243:	r0 += r8
    4244:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3ec0>
    4245:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f58>
    4246:	r1 = r10
    4247:	r1 += -0x88
    4248:	w2 = 0x2
    4249:	r3 = r0
    4250:	call 0x71
    4251:	w1 = *(u16 *)(r10 - 0x88)
    4252:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f20>
    4253:	call 0x9e
    4254:	r0 += r8
    4255:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f18>
    4256:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f38>
    4257:	w1 = *(u16 *)(r0 + 0x0)
    4258:	w1 <<= 0x10
    4259:	w1 s>>= 0x10
    4260:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f88>
    4261:	w1 = *(u32 *)(r0 + 0x0)
    4262:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f88>
    4263:	w1 = *(u32 *)(r0 + 0x0)
    4264:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4128>
    4265:	r1 = r10
    4266:	r1 += -0x88
    4267:	w2 = 0x4
    4268:	r3 = r0
    4269:	call 0x71
    4270:	w1 = *(u32 *)(r10 - 0x88)
    4271:	r2 = 0x0 ll
		0000000000008578:  R_BPF_64_64	CONFIG
    4273:	w2 = *(u32 *)(r2 + 0xdc)
    4274:	r9 = *(u64 *)(r10 - 0xb8)
    4275:	if w1 != w2 goto -0x7ee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4276:	r1 = 0x0 ll
		00000000000085a0:  R_BPF_64_64	CONFIG
    4278:	w2 = *(u32 *)(r1 + 0xe4)
    4279:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4280:	w8 = *(u32 *)(r1 + 0xe0)
    4281:	w9 = *(u32 *)(r1 + 0xe4)
    4282:	w1 = *(u32 *)(r1 + 0x70)
    4283:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4048>
    4284:	call 0x23
    4285:	r0 += r8
    4286:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4010>
    4287:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4098>
    4288:	r1 = r10
    4289:	r1 += -0x88
    4290:	w2 = 0x2
    4291:	r3 = r0
    4292:	call 0x71
    4293:	w1 = *(u16 *)(r10 - 0x88)
    4294:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4070>
    4295:	call 0x9e
    4296:	r0 += r8
    4297:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4068>
    4298:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4088>
    4299:	w1 = *(u16 *)(r0 + 0x0)
    4300:	w1 <<= 0x10
    4301:	w1 s>>= 0x10
    4302:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40c8>
    4303:	w1 = *(u32 *)(r0 + 0x0)
    4304:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40c8>
    4305:	r1 = r10
    4306:	r1 += -0x88
    4307:	w2 = 0x4
    4308:	r3 = r0
    4309:	call 0x71
    4310:	w1 = *(u32 *)(r10 - 0x88)
    4311:	r2 = 0x0 ll
		00000000000086b8:  R_BPF_64_64	CONFIG
    4313:	w2 = *(u32 *)(r2 + 0xec)
    4314:	r9 = *(u64 *)(r10 - 0xb8)
    4315:	if w1 != w2 goto -0x816 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    4316:	exit
    4317:	r1 = r10
    4318:	r1 += -0x88
    4319:	w2 = 0x4
    4320:	r3 = r0
    4321:	call 0x71
    4322:	w1 = *(u32 *)(r10 - 0x88)
    4323:	r2 = 0x0 ll
		0000000000008718:  R_BPF_64_64	CONFIG
    4325:	w2 = *(u32 *)(r2 + 0xac)
    4326:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4628>
    4327:	w1 = *(u32 *)(r6 + 0xb4)
    4328:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4280>
    4329:	r1 = 0x0 ll
		0000000000008748:  R_BPF_64_64	CONFIG
    4331:	w6 = *(u32 *)(r1 + 0xb0)
    4332:	w7 = *(u32 *)(r1 + 0xb4)
    4333:	w1 = *(u32 *)(r1 + 0x70)
    4334:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41e0>
    4335:	call 0x23
    4336:	r0 += r6
    4337:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x41a8>
    4338:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4230>
    4339:	r1 = r10
    4340:	r1 += -0x88
    4341:	w2 = 0x2
    4342:	r3 = r0
    4343:	call 0x71
    4344:	w1 = *(u16 *)(r10 - 0x88)
    4345:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4208>
    4346:	call 0x9e
    4347:	r0 += r6
    4348:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4200>
    4349:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4220>
    4350:	w1 = *(u16 *)(r0 + 0x0)
    4351:	w1 <<= 0x10
    4352:	w1 s>>= 0x10
    4353:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4260>
    4354:	w1 = *(u32 *)(r0 + 0x0)
    4355:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4260>
    4356:	r1 = r10
    4357:	r1 += -0x88
    4358:	w2 = 0x4
    4359:	r3 = r0
    4360:	call 0x71
    4361:	w1 = *(u32 *)(r10 - 0x88)
    4362:	r2 = 0x0 ll
		0000000000008850:  R_BPF_64_64	CONFIG
    4364:	w2 = *(u32 *)(r2 + 0xbc)
    4365:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4628>
    4366:	r6 = 0x0 ll
		0000000000008870:  R_BPF_64_64	CONFIG
    4368:	w1 = *(u32 *)(r6 + 0xc4)
    4369:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x43b8>
    4370:	w7 = *(u32 *)(r6 + 0xc0)
    4371:	w8 = *(u32 *)(r6 + 0xc4)
    4372:	w1 = *(u32 *)(r6 + 0x70)
    4373:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4318>
    4374:	call 0x23
    4375:	r0 += r7
    4376:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x42e0>
    4377:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4368>
    4378:	r1 = r10
    4379:	r1 += -0x88
    4380:	w2 = 0x2
    4381:	r3 = r0
    4382:	call 0x71
    4383:	w1 = *(u16 *)(r10 - 0x88)
    4384:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4340>
    4385:	call 0x9e
    4386:	r0 += r7
    4387:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4338>
    4388:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4358>
    4389:	w1 = *(u16 *)(r0 + 0x0)
    4390:	w1 <<= 0x10
    4391:	w1 s>>= 0x10
    4392:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4398>
    4393:	w1 = *(u32 *)(r0 + 0x0)
    4394:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4398>
    4395:	r1 = r10
    4396:	r1 += -0x88
    4397:	w2 = 0x4
    4398:	r3 = r0
    4399:	call 0x71
    4400:	w1 = *(u32 *)(r10 - 0x88)
    4401:	r2 = 0x0 ll
		0000000000008988:  R_BPF_64_64	CONFIG
    4403:	w2 = *(u32 *)(r2 + 0xcc)
    4404:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4628>
    4405:	w1 = *(u32 *)(r6 + 0xd4)
    4406:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44f0>
    4407:	r1 = 0x0 ll
		00000000000089b8:  R_BPF_64_64	CONFIG
    4409:	w6 = *(u32 *)(r1 + 0xd0)
    4410:	w7 = *(u32 *)(r1 + 0xd4)
    4411:	w1 = *(u32 *)(r1 + 0x70)
    4412:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4450>
    4413:	call 0x23
    4414:	r0 += r6
    4415:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4418>
    4416:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44a0>
    4417:	r1 = r10
    4418:	r1 += -0x88
    4419:	w2 = 0x2
    4420:	r3 = r0
    4421:	call 0x71
    4422:	w1 = *(u16 *)(r10 - 0x88)
    4423:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4478>
    4424:	call 0x9e
    4425:	r0 += r6
    4426:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4470>
    4427:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4490>
    4428:	w1 = *(u16 *)(r0 + 0x0)
    4429:	w1 <<= 0x10
    4430:	w1 s>>= 0x10
    4431:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44d0>
    4432:	w1 = *(u32 *)(r0 + 0x0)
    4433:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x44d0>
    4434:	r1 = r10
    4435:	r1 += -0x88
    4436:	w2 = 0x4
    4437:	r3 = r0
    4438:	call 0x71
    4439:	w1 = *(u32 *)(r10 - 0x88)
    4440:	r2 = 0x0 ll
		0000000000008ac0:  R_BPF_64_64	CONFIG
    4442:	w2 = *(u32 *)(r2 + 0xdc)
    4443:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4628>
    4444:	r1 = 0x0 ll
		0000000000008ae0:  R_BPF_64_64	CONFIG
    4446:	w2 = *(u32 *)(r1 + 0xe4)
    4447:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4448:	w6 = *(u32 *)(r1 + 0xe0)
    4449:	w7 = *(u32 *)(r1 + 0xe4)
    4450:	w1 = *(u32 *)(r1 + 0x70)
    4451:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4588>
    4452:	call 0x23
    4453:	r0 += r6
    4454:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4550>
    4455:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45d8>
    4456:	r1 = r10
    4457:	r1 += -0x88
    4458:	w2 = 0x2
    4459:	r3 = r0
    4460:	call 0x71
    4461:	w1 = *(u16 *)(r10 - 0x88)
    4462:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45b0>
    4463:	call 0x9e
    4464:	r0 += r6
    4465:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45a8>
    4466:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x45c8>
    4467:	w1 = *(u16 *)(r0 + 0x0)
    4468:	w1 <<= 0x10
    4469:	w1 s>>= 0x10
    4470:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4608>
    4471:	w1 = *(u32 *)(r0 + 0x0)
    4472:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4608>
    4473:	r1 = r10
    4474:	r1 += -0x88
    4475:	w2 = 0x4
    4476:	r3 = r0
    4477:	call 0x71
    4478:	w1 = *(u32 *)(r10 - 0x88)
    4479:	r2 = 0x0 ll
		0000000000008bf8:  R_BPF_64_64	CONFIG
    4481:	w2 = *(u32 *)(r2 + 0xec)
    4482:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4483:	call 0x23
    4484:	*(u64 *)(r10 - 0x88) = r0
    4485:	r2 = r10
    4486:	r2 += -0x88
    4487:	r1 = 0x0 ll
		0000000000008c38:  R_BPF_64_64	TASKS
    4489:	r3 = 0xe60 ll
		0000000000008c48:  R_BPF_64_64	.rodata
    4491:	r4 = 0x0
    4492:	call 0x2
    4493:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x47f0>
    4494:	r1 = 0x0 ll
		0000000000008c70:  R_BPF_64_64	.bss
    4496:	r2 = 0x1
    4497:	lock *(u64 *)(r1 + 0x0) += r2
    4498:	r1 = 0x0 ll
		0000000000008c90:  R_BPF_64_64	EXPECT_ENTER
    4500:	r2 = 0x100000000 ll
    4502:	lock *(u64 *)(r1 + 0x0) += r2
    4503:	r1 = 0x0 ll
		0000000000008cb8:  R_BPF_64_64	EXPECT_EXIT
    4505:	lock *(u64 *)(r1 + 0x0) += r2
    4506:	call 0x23
    4507:	*(u64 *)(r10 - 0x88) = r0
    4508:	r2 = r10
    4509:	r2 += -0x88
    4510:	r1 = 0x0 ll
		0000000000008cf0:  R_BPF_64_64	TASKS
    4512:	call 0x1
    4513:	r7 = r0
    4514:	if r7 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4515:	call 0xe
    4516:	r1 = *(u64 *)(r7 + 0x18)
    4517:	if r1 == r0 goto -0x833 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    4518:	r6 = r0
    4519:	r2 = r0
    4520:	r2 >>= 0x20
    4521:	r0 <<= 0x20
    4522:	r0 >>= 0x20
    4523:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4780>
    4524:	r1 >>= 0x20
    4525:	if r1 == r2 goto -0x83c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    4526:	w1 = *(u32 *)(r7 + 0x8)
    4527:	if w1 == 0x0 goto -0x843 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    4528:	w1 = 0x0
    4529:	*(u32 *)(r10 - 0x88) = w1
    4530:	r2 = r10
    4531:	r2 += -0x88
    4532:	r1 = 0x0 ll
		0000000000008da0:  R_BPF_64_64	LOST
    4534:	call 0x1
    4535:	if r0 == 0x0 goto -0x84b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    4536:	r0 += 0x10
    4537:	r1 = 0x1
    4538:	lock *(u64 *)(r0 + 0x0) += r1
    4539:	goto -0x84f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    4540:	w1 = 0x0
    4541:	*(u32 *)(r10 - 0x88) = w1
    4542:	r2 = r10
    4543:	r2 += -0x88
    4544:	r1 = 0x0 ll
		0000000000008e00:  R_BPF_64_64	LOST
    4546:	call 0x1
    4547:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>
    4548:	r0 += 0x10
    4549:	r1 = 0x1
    4550:	lock *(u64 *)(r0 + 0x0) += r1
    4551:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40f0>

0000000000008e40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write>:
    4552:	r7 = r2
    4553:	r6 = r1
    4554:	r1 = r7
    4555:	r1 >>= 0x9
    4556:	r1 &= 0x3ffc0
    4557:	r2 = 0x0 ll
		0000000000008e68:  R_BPF_64_64	.bss.begun
    4559:	r2 += r1
    4560:	r9 = *(u64 *)(r2 + 0x0)
    4561:	r1 = *(u64 *)(r2 + 0x8)
    4562:	*(u64 *)(r10 - 0x10) = r1
    4563:	r3 = r7
    4564:	r3 += 0x78
    4565:	r1 = r10
    4566:	r1 += -0x8
    4567:	w2 = 0x8
    4568:	call 0x71
    4569:	r8 = *(u64 *)(r10 - 0x8)
    4570:	r1 = r6
    4571:	w2 = 0xe0
    4572:	r3 = 0xd80 ll
		0000000000008ee0:  R_BPF_64_64	.rodata
    4574:	call 0x71
    4575:	r1 = r6
    4576:	r1 += 0x60
    4577:	w2 = 0x80
    4578:	r3 = r7
    4579:	call 0x71
    4580:	r9 ^= r7
    4581:	r1 = 0xffffffffffff ll
    4583:	r9 &= r1
    4584:	call 0x23
    4585:	r1 = 0x0 ll
		0000000000008f48:  R_BPF_64_64	CONFIG
    4587:	w1 = *(u32 *)(r1 + 0x48)
    4588:	r0 += r1
    4589:	r8 <<= 0x20
    4590:	r8 >>= 0x20
    4591:	if r9 != 0x0 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x200>
    4592:	r1 = *(u64 *)(r10 - 0x10)
    4593:	r1 = r10
    4594:	r1 += -0x8
    4595:	w2 = 0x4
    4596:	r3 = r0
    4597:	call 0x71
    4598:	w1 = *(u32 *)(r10 - 0x8)
    4599:	w1 &= 0x2
    4600:	if w1 != 0x0 goto +0x55 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x430>
    4601:	r1 = *(u64 *)(r10 - 0x10)
    4602:	r1 &= 0x40000000
    4603:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x1b0>
    4604:	w1 = 0x2
    4605:	*(u32 *)(r6 + 0x4) = w1
    4606:	r4 = *(u64 *)(r6 + 0xa0)
    4607:	r5 = *(u64 *)(r6 + 0xa8)
    4608:	r0 = *(u64 *)(r6 + 0x98)
    4609:	r7 = *(u64 *)(r6 + 0xc0)
    4610:	r2 = *(u64 *)(r6 + 0xc8)
    4611:	r1 = *(u64 *)(r6 + 0xd0)
    4612:	*(u64 *)(r10 - 0x20) = r7
    4613:	r9 = r2
    4614:	*(u64 *)(r10 - 0x18) = r1
    4615:	goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x4e8>
    4616:	r1 = r10
    4617:	r1 += -0x8
    4618:	w2 = 0x4
    4619:	r3 = r0
    4620:	call 0x71
    4621:	w1 = *(u32 *)(r10 - 0x8)
    4622:	w1 &= 0x2
    4623:	if w1 != 0x0 goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x2b8>
    4624:	r1 = r8
    4625:	r1 &= 0x40000000
    4626:	if r1 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x268>
    4627:	w1 = 0x2
    4628:	*(u32 *)(r6 + 0x4) = w1
    4629:	r4 = *(u64 *)(r6 + 0xa0)
    4630:	r5 = *(u64 *)(r6 + 0xa8)
    4631:	r0 = *(u64 *)(r6 + 0x98)
    4632:	r7 = *(u64 *)(r6 + 0xc0)
    4633:	r2 = *(u64 *)(r6 + 0xc8)
    4634:	r1 = *(u64 *)(r6 + 0xd0)
    4635:	*(u64 *)(r10 - 0x20) = r7
    4636:	r9 = r2
    4637:	*(u64 *)(r10 - 0x18) = r1
    4638:	goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x370>
    4639:	w1 = 0x1
    4640:	*(u32 *)(r6 + 0x4) = w1
    4641:	r4 = *(u64 *)(r6 + 0x80)
    4642:	r4 <<= 0x20
    4643:	r4 >>= 0x20
    4644:	r5 = *(u64 *)(r6 + 0xd0)
    4645:	*(u64 *)(r10 - 0x18) = r5
    4646:	r5 <<= 0x20
    4647:	r5 >>= 0x20
    4648:	r2 = *(u64 *)(r6 + 0xc8)
    4649:	r0 = r2
    4650:	r0 <<= 0x20
    4651:	r0 >>= 0x20
    4652:	r7 = *(u64 *)(r6 + 0xc0)
    4653:	*(u64 *)(r10 - 0x20) = r7
    4654:	r7 <<= 0x20
    4655:	r7 >>= 0x20
    4656:	r9 = *(u64 *)(r6 + 0xb8)
    4657:	r9 <<= 0x20
    4658:	r9 >>= 0x20
    4659:	r1 = *(u64 *)(r6 + 0x88)
    4660:	r1 <<= 0x20
    4661:	r1 >>= 0x20
    4662:	w3 = 0x2
    4663:	*(u32 *)(r6 + 0x58) = w3
    4664:	*(u64 *)(r6 + 0x30) = r4
    4665:	*(u64 *)(r6 + 0x28) = r5
    4666:	*(u64 *)(r6 + 0x20) = r0
    4667:	*(u64 *)(r6 + 0x18) = r7
    4668:	*(u64 *)(r6 + 0x10) = r9
    4669:	*(u64 *)(r6 + 0x8) = r1
    4670:	w4 = w8
    4671:	w4 &= -0x40000001
    4672:	*(u32 *)(r6 + 0x0) = w4
    4673:	r1 = 0xffffffff ll
    4675:	if r8 == r1 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x3e8>
    4676:	goto +0x36 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x598>
    4677:	w1 = 0x0
    4678:	*(u32 *)(r6 + 0x58) = w1
    4679:	w4 = 0xad
    4680:	w2 = *(u32 *)(r6 + 0x4)
    4681:	if w2 == 0x1 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x420>
    4682:	*(u32 *)(r6 + 0x4) = w1
    4683:	w4 = 0xf
    4684:	*(u32 *)(r6 + 0x0) = w4
    4685:	goto +0x4e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4686:	w1 = 0x1
    4687:	*(u32 *)(r6 + 0x4) = w1
    4688:	r4 = *(u64 *)(r6 + 0x80)
    4689:	r4 <<= 0x20
    4690:	r4 >>= 0x20
    4691:	r5 = *(u64 *)(r6 + 0xd0)
    4692:	*(u64 *)(r10 - 0x18) = r5
    4693:	r5 <<= 0x20
    4694:	r5 >>= 0x20
    4695:	r2 = *(u64 *)(r6 + 0xc8)
    4696:	r0 = r2
    4697:	r0 <<= 0x20
    4698:	r0 >>= 0x20
    4699:	r7 = *(u64 *)(r6 + 0xc0)
    4700:	*(u64 *)(r10 - 0x20) = r7
    4701:	r7 <<= 0x20
    4702:	r7 >>= 0x20
    4703:	r9 = *(u64 *)(r6 + 0xb8)
    4704:	r9 <<= 0x20
    4705:	r9 >>= 0x20
    4706:	r1 = *(u64 *)(r6 + 0x88)
    4707:	r1 <<= 0x20
    4708:	r1 >>= 0x20
    4709:	w3 = 0x2
    4710:	*(u32 *)(r6 + 0x58) = w3
    4711:	*(u64 *)(r6 + 0x30) = r4
    4712:	*(u64 *)(r6 + 0x28) = r5
    4713:	*(u64 *)(r6 + 0x20) = r0
    4714:	*(u64 *)(r6 + 0x18) = r7
    4715:	*(u64 *)(r6 + 0x10) = r9
    4716:	*(u64 *)(r6 + 0x8) = r1
    4717:	r1 = *(u64 *)(r10 - 0x10)
    4718:	w4 = w1
    4719:	w4 &= -0x40000001
    4720:	*(u32 *)(r6 + 0x0) = w4
    4721:	if w1 == w8 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x558>
    4722:	goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x5f8>
    4723:	if w8 != -0x1 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x598>
    4724:	r1 = r6
    4725:	w2 = 0xe0
    4726:	r3 = 0xd80 ll
		00000000000093b0:  R_BPF_64_64	.rodata
    4728:	call 0x71
    4729:	w4 = *(u32 *)(r6 + 0x0)
    4730:	goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4731:	r1 = *(u64 *)(r10 - 0x20)
    4732:	r2 |= r1
    4733:	r1 = *(u64 *)(r10 - 0x18)
    4734:	r2 |= r1
    4735:	if r2 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x5c8>
    4736:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4737:	w1 = *(u32 *)(r6 + 0x4)
    4738:	if w1 == 0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x668>
    4739:	if w1 == 0x2 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x680>
    4740:	if w4 == 0x3b goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4741:	if w4 == 0x142 goto +0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4742:	goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4743:	w1 = 0x0
    4744:	*(u32 *)(r6 + 0x58) = w1
    4745:	if w8 == -0x1 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4746:	w1 = *(u32 *)(r6 + 0x4)
    4747:	if w1 == 0x2 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4748:	w1 = 0x1
    4749:	w2 = 0x1
    4750:	if w4 != 0x142 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x640>
    4751:	w2 = 0x0
    4752:	if w4 != 0x3b goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x650>
    4753:	w1 = 0x0
    4754:	w1 &= w2
    4755:	*(u32 *)(r6 + 0x4) = w1
    4756:	goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4757:	if w4 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4758:	if w4 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4759:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4760:	if w4 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x690>
    4761:	if w4 != 0x208 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x6a0>
    4762:	w1 = 0x0
    4763:	*(u32 *)(r6 + 0x58) = w1
    4764:	if w4 > 0x3ff goto +0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    4765:	w1 = *(u32 *)(r6 + 0x4)
    4766:	r1 <<= 0xa
    4767:	w2 = w4
    4768:	r1 += r2
    4769:	if r1 > 0xbff goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    4770:	r2 = 0x0 ll
		0000000000009510:  R_BPF_64_64	SELECTORS
    4772:	r2 += r1
    4773:	w2 = *(u8 *)(r2 + 0x0)
    4774:	if w2 == 0xff goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    4775:	w1 = *(u32 *)(r6 + 0x58)
    4776:	w3 = w1
    4777:	w3 &= 0x2
    4778:	if w3 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7e8>
    4779:	w2 <<= 0x18
    4780:	w2 s>>= 0x18
    4781:	r3 = r2
    4782:	r3 &= 0x7
    4783:	r3 <<= 0x3
    4784:	r4 = r6
    4785:	r4 += 0x8
    4786:	r5 = r4
    4787:	r5 += r3
    4788:	r3 = *(u64 *)(r5 + 0x0)
    4789:	r3 <<= 0x20
    4790:	r3 >>= 0x20
    4791:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call5write+0x7d0>
    4792:	w2 += 0x1
    4793:	w2 &= 0x7
    4794:	r2 <<= 0x3
    4795:	r4 += r2
    4796:	r2 = *(u64 *)(r4 + 0x0)
    4797:	r2 <<= 0x20
    4798:	r3 <<= 0x20
    4799:	r2 >>= 0x20
    4800:	r2 |= r3
    4801:	r3 = r2
    4802:	*(u64 *)(r6 + 0x50) = r3
    4803:	w1 |= 0x4
    4804:	*(u32 *)(r6 + 0x58) = w1
    4805:	exit

0000000000009630 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send>:
    4806:	r6 = r1
    4807:	w1 = *(u32 *)(r6 + 0x24)
    4808:	w1 &= 0x1f
    4809:	r2 = 0x0 ll
		0000000000009648:  R_BPF_64_64	CONFIG
    4811:	w2 = *(u32 *)(r2 + 0x60)
    4812:	w2 >>= w1
    4813:	w2 &= 0x1
    4814:	if w2 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4815:	r1 = 0x0 ll
		0000000000009678:  R_BPF_64_64	COUNTS
    4817:	r2 = r6
    4818:	call 0x1
    4819:	if r0 == 0x0 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xc0>
    4820:	r1 = 0x1
    4821:	lock *(u64 *)(r0 + 0x0) += r1
    4822:	r1 = 0x0 ll
		00000000000096b0:  R_BPF_64_64	EVENTS
    4824:	r2 = r6
    4825:	r3 = 0x2b8
    4826:	r4 = 0x0
    4827:	call 0x82
    4828:	if r0 s< 0x0 goto +0x11 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x140>
    4829:	exit
    4830:	r1 = 0x0 ll
		00000000000096f0:  R_BPF_64_64	COUNTS
    4832:	r2 = r6
    4833:	r3 = 0x0 ll
		0000000000009708:  R_BPF_64_64	.rodata.cst8
    4835:	r4 = 0x1
    4836:	call 0x2
    4837:	if r0 == 0x0 goto -0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4838:	r1 = 0x0 ll
		0000000000009730:  R_BPF_64_64	COUNTS
    4840:	r2 = r6
    4841:	call 0x1
    4842:	if r0 == 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x198>
    4843:	r1 = 0x1
    4844:	lock *(u64 *)(r0 + 0x0) += r1
    4845:	goto -0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4846:	w1 = 0x0
    4847:	*(u32 *)(r10 - 0x8) = w1
    4848:	r2 = r10
    4849:	r2 += -0x8
    4850:	r1 = 0x0 ll
		0000000000009790:  R_BPF_64_64	LOST
    4852:	call 0x1
    4853:	if r0 == 0x0 goto -0x19 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4854:	r1 = 0x1
    4855:	lock *(u64 *)(r0 + 0x0) += r1
    4856:	goto -0x1c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0xb8>
    4857:	w1 = 0x0
    4858:	*(u32 *)(r10 - 0x4) = w1
    4859:	r2 = r10
    4860:	r2 += -0x4
    4861:	r1 = 0x0 ll
		00000000000097e8:  R_BPF_64_64	LOST
    4863:	call 0x1
    4864:	if r0 == 0x0 goto -0x2b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>
    4865:	r0 += 0x8
    4866:	r1 = 0x1
    4867:	lock *(u64 *)(r0 + 0x0) += r1
    4868:	goto -0x2f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4send+0x80>

0000000000009828 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    4869:	w8 = w2
    4870:	r9 = r1
    4871:	r1 = 0x0 ll
		0000000000009838:  R_BPF_64_64	CONFIG
    4873:	w2 = *(u32 *)(r1 + 0x84)
    4874:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    4875:	r2 = 0x0 ll
		0000000000009858:  R_BPF_64_64	HELD
    4877:	r2 = *(u64 *)(r2 + 0x0)
    4878:	if r2 != 0x0 goto +0x787 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4879:	w2 = *(u32 *)(r1 + 0x28)
    4880:	w2 &= w8
    4881:	w1 = *(u32 *)(r1 + 0x2c)
    4882:	if w2 == w1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f0>
    4883:	r2 = 0x0 ll
		0000000000009898:  R_BPF_64_64	CONFIG
    4885:	w1 = *(u32 *)(r2 + 0x24)
    4886:	if w1 != 0x2 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x328>
    4887:	call 0x8
    4888:	*(u32 *)(r10 - 0x88) = w0
    4889:	r2 = r10
    4890:	r2 += -0x88
    4891:	r1 = 0x0 ll
		00000000000098d8:  R_BPF_64_64	SAMPLES
    4893:	call 0x1
    4894:	if r0 == 0x0 goto +0x777 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4895:	*(u32 *)(r10 - 0x90) = w8
    4896:	r1 = r9
    4897:	r8 = r0
    4898:	r9 = *(u64 *)(r0 + 0x70)
    4899:	r6 = *(u64 *)(r1 + 0x0)
    4900:	r7 = *(u64 *)(r6 + 0x8)
    4901:	call 0xe
    4902:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x118>
    4903:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    4904:	r1 = 0x70726f6f6672756e ll
    4906:	if r7 == r1 goto +0x4c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4907:	if r9 == r0 goto +0x4c4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4908:	r3 = *(u64 *)(r6 + 0x0)
    4909:	r1 = r10
    4910:	r1 += -0x88
    4911:	w2 = 0x80
    4912:	call 0x71
    4913:	r1 = *(u64 *)(r10 - 0x20)
    4914:	r7 = r8
    4915:	w4 = *(u32 *)(r10 - 0x90)
    4916:	if r1 != 0x504c0001 goto +0x761 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4917:	r1 = *(u64 *)(r10 - 0x10)
    4918:	if r1 != 0x10 goto +0x75f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4919:	r2 = *(u64 *)(r10 - 0x28)
    4920:	r1 = 0x0 ll
		00000000000099c0:  R_BPF_64_64	CONFIG
    4922:	r3 = *(u64 *)(r1 + 0x0)
    4923:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c0>
    4924:	goto +0x759 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4925:	w2 = *(u32 *)(r1 + 0x28)
    4926:	w2 &= w4
    4927:	w1 = *(u32 *)(r7 + 0x0)
    4928:	if w1 != 0x0 goto +0x4e3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28f8>
    4929:	*(u32 *)(r7 + 0x4) = w2
    4930:	goto +0x4e6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2920>
    4931:	r1 = 0x0 ll
		0000000000009a18:  R_BPF_64_64	.bss
    4933:	r1 = *(u64 *)(r1 + 0x0)
    4934:	if r1 != 0x0 goto -0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4935:	r1 = 0x0 ll
		0000000000009a38:  R_BPF_64_64	CONFIG
    4937:	w2 = *(u32 *)(r1 + 0x6c)
    4938:	if w2 == 0x0 goto +0x74b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    4939:	r1 = *(u64 *)(r1 + 0x98)
    4940:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x288>
    4941:	r1 = 0x0 ll
		0000000000009a68:  R_BPF_64_64	CONFIG
    4943:	r3 = *(u64 *)(r1 + 0x98)
    4944:	r1 = r10
    4945:	r1 += -0x88
    4946:	w2 = 0x4
    4947:	call 0x71
    4948:	w1 = *(u32 *)(r10 - 0x88)
    4949:	if w1 == 0x0 goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4950:	r6 = 0x0 ll
		0000000000009ab0:  R_BPF_64_64	CONFIG
    4952:	w1 = *(u32 *)(r6 + 0xa4)
    4953:	*(u64 *)(r10 - 0xa0) = r9
    4954:	if w1 == 0x0 goto +0x577 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e68>
    4955:	w7 = *(u32 *)(r6 + 0xa0)
    4956:	w9 = *(u32 *)(r6 + 0xa4)
    4957:	w1 = *(u32 *)(r6 + 0x70)
    4958:	if w1 != 0x0 goto +0x4bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    4959:	call 0x23
    4960:	r0 += r7
    4961:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f0>
    4962:	goto +0x564 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e10>
    4963:	r1 = r10
    4964:	r1 += -0x88
    4965:	w2 = 0x2
    4966:	r3 = r0
    4967:	call 0x71
    4968:	w1 = *(u16 *)(r10 - 0x88)
    4969:	goto +0x4b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    4970:	w6 = 0x0
    4971:	w1 = *(u32 *)(r2 + 0x28)
    4972:	w3 = *(u32 *)(r2 + 0x2c)
    4973:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x470>
    4974:	w4 = w1
    4975:	w4 >>= 0x1
    4976:	w2 = w1
    4977:	w2 |= w4
    4978:	w4 = w2
    4979:	w4 >>= 0x2
    4980:	w2 |= w4
    4981:	w4 = w2
    4982:	w4 >>= 0x4
    4983:	w2 |= w4
    4984:	w1 &= w8
    4985:	w4 = w2
    4986:	w4 >>= 0x8
    4987:	w2 |= w4
    4988:	w1 -= w3
    4989:	w3 = w2
    4990:	w3 >>= 0x10
    4991:	w2 |= w3
    4992:	w2 ^= -0x1
    4993:	w3 = w2
    4994:	w3 >>= 0x1
    4995:	w3 &= 0x55555555
    4996:	w2 -= w3
    4997:	w3 = w2
    4998:	w3 &= 0x33333333
    4999:	w2 >>= 0x2
    5000:	w2 &= 0x33333333
    5001:	w3 += w2
    5002:	w2 = w3
    5003:	w2 >>= 0x4
    5004:	w3 += w2
    5005:	w3 &= 0xf0f0f0f
    5006:	w3 *= 0x1010101
    5007:	w3 >>= 0x18
    5008:	w1 <<= w3
    5009:	w1 s>>= w3
    5010:	w6 = w1
    5011:	call 0x23
    5012:	*(u64 *)(r10 - 0x88) = r0
    5013:	r2 = r10
    5014:	r2 += -0x88
    5015:	r1 = 0x0 ll
		0000000000009cb8:  R_BPF_64_64	TASKS
    5017:	call 0x1
    5018:	r7 = r0
    5019:	*(u32 *)(r10 - 0x98) = w6
    5020:	if r7 == 0x0 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1298>
    5021:	call 0xe
    5022:	r1 = *(u64 *)(r7 + 0x18)
    5023:	if r1 == r0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    5024:	r6 = r0
    5025:	r2 = r0
    5026:	r2 >>= 0x20
    5027:	r0 <<= 0x20
    5028:	r0 >>= 0x20
    5029:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x518>
    5030:	r1 >>= 0x20
    5031:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    5032:	w1 = *(u32 *)(r7 + 0x8)
    5033:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5034:	w1 = 0x0
    5035:	*(u32 *)(r10 - 0x88) = w1
    5036:	r2 = r10
    5037:	r2 += -0x88
    5038:	r1 = 0x0 ll
		0000000000009d70:  R_BPF_64_64	LOST
    5040:	call 0x1
    5041:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    5042:	r0 += 0x10
    5043:	r1 = 0x1
    5044:	lock *(u64 *)(r0 + 0x0) += r1
    5045:	r1 = r7
    5046:	w2 = 0x4a0
    5047:	r3 = 0xe60 ll
		0000000000009db8:  R_BPF_64_64	.rodata
    5049:	call 0x71
    5050:	*(u64 *)(r7 + 0x18) = r6
    5051:	w6 = *(u32 *)(r10 - 0x98)
    5052:	r1 = 0x0 ll
		0000000000009de0:  R_BPF_64_64	AYA_LOG_LEVEL
    5054:	w1 = *(u8 *)(r1 + 0x0)
    5055:	if w1 < 0x4 goto +0x1bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    5056:	r6 = r9
    5057:	call 0x23
    5058:	r8 = r0
    5059:	w1 = 0xa1
    5060:	*(u16 *)(r10 - 0x2) = w1
    5061:	r1 = r10
    5062:	r1 += -0x2
    5063:	r9 = 0x40
    5064:	w1 = *(u16 *)(r10 - 0x2)
    5065:	if w1 > 0x40 goto +0x417 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26e0>
    5066:	r1 = 0x0 ll
		0000000000009e50:  R_BPF_64_64	AYA_LOGS
    5068:	r2 = r9
    5069:	r3 = 0x0
    5070:	call 0x83
    5071:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5072:	*(u64 *)(r10 - 0x80) = r9
    5073:	*(u64 *)(r10 - 0x88) = r0
    5074:	r1 = r10
    5075:	r1 += -0x88
    5076:	r1 = *(u64 *)(r10 - 0x88)
    5077:	r2 = *(u64 *)(r10 - 0x80)
    5078:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5079:	w2 = *(u16 *)(r10 - 0x2)
    5080:	*(u8 *)(r1 + 0x0) = w2
    5081:	w2 >>= 0x8
    5082:	*(u8 *)(r1 + 0x1) = w2
    5083:	r1 = *(u64 *)(r10 - 0x88)
    5084:	r2 = *(u64 *)(r10 - 0x80)
    5085:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5086:	w2 = 0x0
    5087:	*(u8 *)(r1 + 0x2) = w2
    5088:	r1 = *(u64 *)(r10 - 0x88)
    5089:	r3 = *(u64 *)(r10 - 0x80)
    5090:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5091:	*(u8 *)(r1 + 0x4) = w2
    5092:	w2 = 0x17
    5093:	*(u8 *)(r1 + 0x3) = w2
    5094:	r1 = *(u64 *)(r10 - 0x88)
    5095:	r2 = *(u64 *)(r10 - 0x80)
    5096:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5097:	r3 = r1
    5098:	r3 += 0x5
    5099:	r4 = 0xcf0 ll
		0000000000009f58:  R_BPF_64_64	.rodata
    5101:	w5 = *(u8 *)(r4 + 0x0)
    5102:	*(u8 *)(r3 + 0x0) = w5
    5103:	w5 = *(u8 *)(r4 + 0x1)
    5104:	*(u8 *)(r3 + 0x1) = w5
    5105:	w5 = *(u8 *)(r4 + 0x2)
    5106:	*(u8 *)(r3 + 0x2) = w5
    5107:	w5 = *(u8 *)(r4 + 0x3)
    5108:	*(u8 *)(r3 + 0x3) = w5
    5109:	w5 = *(u8 *)(r4 + 0x4)
    5110:	*(u8 *)(r3 + 0x4) = w5
    5111:	w5 = *(u8 *)(r4 + 0x5)
    5112:	*(u8 *)(r3 + 0x5) = w5
    5113:	w5 = *(u8 *)(r4 + 0x6)
    5114:	*(u8 *)(r3 + 0x6) = w5
    5115:	w5 = *(u8 *)(r4 + 0x7)
    5116:	*(u8 *)(r3 + 0x7) = w5
    5117:	w5 = *(u8 *)(r4 + 0x8)
    5118:	*(u8 *)(r3 + 0x8) = w5
    5119:	w5 = *(u8 *)(r4 + 0x9)
    5120:	*(u8 *)(r3 + 0x9) = w5
    5121:	w5 = *(u8 *)(r4 + 0xa)
    5122:	*(u8 *)(r3 + 0xa) = w5
    5123:	w5 = *(u8 *)(r4 + 0xb)
    5124:	*(u8 *)(r3 + 0xb) = w5
    5125:	w5 = *(u8 *)(r4 + 0xc)
    5126:	*(u8 *)(r3 + 0xc) = w5
    5127:	w5 = *(u8 *)(r4 + 0xd)
    5128:	*(u8 *)(r3 + 0xd) = w5
    5129:	w5 = *(u8 *)(r4 + 0xe)
    5130:	*(u8 *)(r3 + 0xe) = w5
    5131:	w5 = *(u8 *)(r4 + 0xf)
    5132:	*(u8 *)(r3 + 0xf) = w5
    5133:	w5 = *(u8 *)(r4 + 0x10)
    5134:	*(u8 *)(r3 + 0x10) = w5
    5135:	w5 = *(u8 *)(r4 + 0x11)
    5136:	*(u8 *)(r3 + 0x11) = w5
    5137:	w5 = *(u8 *)(r4 + 0x12)
    5138:	*(u8 *)(r3 + 0x12) = w5
    5139:	w5 = *(u8 *)(r4 + 0x13)
    5140:	*(u8 *)(r3 + 0x13) = w5
    5141:	w5 = *(u8 *)(r4 + 0x14)
    5142:	*(u8 *)(r3 + 0x14) = w5
    5143:	w5 = *(u8 *)(r4 + 0x15)
    5144:	*(u8 *)(r3 + 0x15) = w5
    5145:	w5 = *(u8 *)(r4 + 0x16)
    5146:	*(u8 *)(r3 + 0x16) = w5
    5147:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5148:	w3 = 0x1
    5149:	*(u8 *)(r1 + 0x1c) = w3
    5150:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5151:	w4 = 0x0
    5152:	*(u8 *)(r1 + 0x1e) = w4
    5153:	*(u8 *)(r1 + 0x1d) = w3
    5154:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5155:	w3 = 0x4
    5156:	*(u8 *)(r1 + 0x1f) = w3
    5157:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5158:	w3 = 0x2
    5159:	*(u8 *)(r1 + 0x20) = w3
    5160:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5161:	w3 = 0x0
    5162:	*(u8 *)(r1 + 0x22) = w3
    5163:	w3 = 0x17
    5164:	*(u8 *)(r1 + 0x21) = w3
    5165:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5166:	r3 = r1
    5167:	r3 += 0x23
    5168:	r4 = 0xcf0 ll
		000000000000a180:  R_BPF_64_64	.rodata
    5170:	w5 = *(u8 *)(r4 + 0x0)
    5171:	*(u8 *)(r3 + 0x0) = w5
    5172:	w5 = *(u8 *)(r4 + 0x1)
    5173:	*(u8 *)(r3 + 0x1) = w5
    5174:	w5 = *(u8 *)(r4 + 0x2)
    5175:	*(u8 *)(r3 + 0x2) = w5
    5176:	w5 = *(u8 *)(r4 + 0x3)
    5177:	*(u8 *)(r3 + 0x3) = w5
    5178:	w5 = *(u8 *)(r4 + 0x4)
    5179:	*(u8 *)(r3 + 0x4) = w5
    5180:	w5 = *(u8 *)(r4 + 0x5)
    5181:	*(u8 *)(r3 + 0x5) = w5
    5182:	w5 = *(u8 *)(r4 + 0x6)
    5183:	*(u8 *)(r3 + 0x6) = w5
    5184:	w5 = *(u8 *)(r4 + 0x7)
    5185:	*(u8 *)(r3 + 0x7) = w5
    5186:	w5 = *(u8 *)(r4 + 0x8)
    5187:	*(u8 *)(r3 + 0x8) = w5
    5188:	w5 = *(u8 *)(r4 + 0x9)
    5189:	*(u8 *)(r3 + 0x9) = w5
    5190:	w5 = *(u8 *)(r4 + 0xa)
    5191:	*(u8 *)(r3 + 0xa) = w5
    5192:	w5 = *(u8 *)(r4 + 0xb)
    5193:	*(u8 *)(r3 + 0xb) = w5
    5194:	w5 = *(u8 *)(r4 + 0xc)
    5195:	*(u8 *)(r3 + 0xc) = w5
    5196:	w5 = *(u8 *)(r4 + 0xd)
    5197:	*(u8 *)(r3 + 0xd) = w5
    5198:	w5 = *(u8 *)(r4 + 0xe)
    5199:	*(u8 *)(r3 + 0xe) = w5
    5200:	w5 = *(u8 *)(r4 + 0xf)
    5201:	*(u8 *)(r3 + 0xf) = w5
    5202:	w5 = *(u8 *)(r4 + 0x10)
    5203:	*(u8 *)(r3 + 0x10) = w5
    5204:	w5 = *(u8 *)(r4 + 0x11)
    5205:	*(u8 *)(r3 + 0x11) = w5
    5206:	w5 = *(u8 *)(r4 + 0x12)
    5207:	*(u8 *)(r3 + 0x12) = w5
    5208:	w5 = *(u8 *)(r4 + 0x13)
    5209:	*(u8 *)(r3 + 0x13) = w5
    5210:	w5 = *(u8 *)(r4 + 0x14)
    5211:	*(u8 *)(r3 + 0x14) = w5
    5212:	w5 = *(u8 *)(r4 + 0x15)
    5213:	*(u8 *)(r3 + 0x15) = w5
    5214:	w5 = *(u8 *)(r4 + 0x16)
    5215:	*(u8 *)(r3 + 0x16) = w5
    5216:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5217:	w3 = 0x3
    5218:	*(u8 *)(r1 + 0x3a) = w3
    5219:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5220:	w3 = 0x0
    5221:	*(u8 *)(r1 + 0x3c) = w3
    5222:	w3 = 0x1f
    5223:	*(u8 *)(r1 + 0x3b) = w3
    5224:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5225:	r3 = r1
    5226:	r3 += 0x3d
    5227:	r4 = 0xd07 ll
		000000000000a358:  R_BPF_64_64	.rodata
    5229:	w5 = *(u8 *)(r4 + 0x0)
    5230:	*(u8 *)(r3 + 0x0) = w5
    5231:	w5 = *(u8 *)(r4 + 0x1)
    5232:	*(u8 *)(r3 + 0x1) = w5
    5233:	w5 = *(u8 *)(r4 + 0x2)
    5234:	*(u8 *)(r3 + 0x2) = w5
    5235:	w5 = *(u8 *)(r4 + 0x3)
    5236:	*(u8 *)(r3 + 0x3) = w5
    5237:	w5 = *(u8 *)(r4 + 0x4)
    5238:	*(u8 *)(r3 + 0x4) = w5
    5239:	w5 = *(u8 *)(r4 + 0x5)
    5240:	*(u8 *)(r3 + 0x5) = w5
    5241:	w5 = *(u8 *)(r4 + 0x6)
    5242:	*(u8 *)(r3 + 0x6) = w5
    5243:	w5 = *(u8 *)(r4 + 0x7)
    5244:	*(u8 *)(r3 + 0x7) = w5
    5245:	w5 = *(u8 *)(r4 + 0x8)
    5246:	*(u8 *)(r3 + 0x8) = w5
    5247:	w5 = *(u8 *)(r4 + 0x9)
    5248:	*(u8 *)(r3 + 0x9) = w5
    5249:	w5 = *(u8 *)(r4 + 0xa)
    5250:	*(u8 *)(r3 + 0xa) = w5
    5251:	w5 = *(u8 *)(r4 + 0xb)
    5252:	*(u8 *)(r3 + 0xb) = w5
    5253:	w5 = *(u8 *)(r4 + 0xc)
    5254:	*(u8 *)(r3 + 0xc) = w5
    5255:	w5 = *(u8 *)(r4 + 0xd)
    5256:	*(u8 *)(r3 + 0xd) = w5
    5257:	w5 = *(u8 *)(r4 + 0xe)
    5258:	*(u8 *)(r3 + 0xe) = w5
    5259:	w5 = *(u8 *)(r4 + 0xf)
    5260:	*(u8 *)(r3 + 0xf) = w5
    5261:	w5 = *(u8 *)(r4 + 0x10)
    5262:	*(u8 *)(r3 + 0x10) = w5
    5263:	w5 = *(u8 *)(r4 + 0x11)
    5264:	*(u8 *)(r3 + 0x11) = w5
    5265:	w5 = *(u8 *)(r4 + 0x12)
    5266:	*(u8 *)(r3 + 0x12) = w5
    5267:	w5 = *(u8 *)(r4 + 0x13)
    5268:	*(u8 *)(r3 + 0x13) = w5
    5269:	w5 = *(u8 *)(r4 + 0x14)
    5270:	*(u8 *)(r3 + 0x14) = w5
    5271:	w5 = *(u8 *)(r4 + 0x15)
    5272:	*(u8 *)(r3 + 0x15) = w5
    5273:	w5 = *(u8 *)(r4 + 0x16)
    5274:	*(u8 *)(r3 + 0x16) = w5
    5275:	w5 = *(u8 *)(r4 + 0x17)
    5276:	*(u8 *)(r3 + 0x17) = w5
    5277:	w5 = *(u8 *)(r4 + 0x18)
    5278:	*(u8 *)(r3 + 0x18) = w5
    5279:	w5 = *(u8 *)(r4 + 0x19)
    5280:	*(u8 *)(r3 + 0x19) = w5
    5281:	w5 = *(u8 *)(r4 + 0x1a)
    5282:	*(u8 *)(r3 + 0x1a) = w5
    5283:	w5 = *(u8 *)(r4 + 0x1b)
    5284:	*(u8 *)(r3 + 0x1b) = w5
    5285:	w5 = *(u8 *)(r4 + 0x1c)
    5286:	*(u8 *)(r3 + 0x1c) = w5
    5287:	w5 = *(u8 *)(r4 + 0x1d)
    5288:	*(u8 *)(r3 + 0x1d) = w5
    5289:	w5 = *(u8 *)(r4 + 0x1e)
    5290:	*(u8 *)(r3 + 0x1e) = w5
    5291:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5292:	w4 = 0x4
    5293:	*(u8 *)(r1 + 0x5c) = w4
    5294:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5295:	w3 = 0x0
    5296:	*(u8 *)(r1 + 0x5e) = w3
    5297:	*(u8 *)(r1 + 0x5d) = w4
    5298:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5299:	*(u8 *)(r1 + 0x62) = w3
    5300:	*(u8 *)(r1 + 0x61) = w3
    5301:	*(u8 *)(r1 + 0x60) = w3
    5302:	w3 = 0x24
    5303:	*(u8 *)(r1 + 0x5f) = w3
    5304:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5305:	w3 = 0x5
    5306:	*(u8 *)(r1 + 0x63) = w3
    5307:	r3 = r2
    5308:	r3 &= -0x2
    5309:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5310:	w4 = 0x0
    5311:	*(u8 *)(r1 + 0x65) = w4
    5312:	w5 = 0x4
    5313:	*(u8 *)(r1 + 0x64) = w5
    5314:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5315:	*(u8 *)(r1 + 0x69) = w4
    5316:	*(u8 *)(r1 + 0x68) = w4
    5317:	*(u8 *)(r1 + 0x67) = w4
    5318:	w4 = 0x6
    5319:	*(u8 *)(r1 + 0x66) = w4
    5320:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5321:	w4 = 0x14
    5322:	*(u8 *)(r1 + 0x6a) = w4
    5323:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5324:	w4 = 0x0
    5325:	*(u8 *)(r1 + 0x6c) = w4
    5326:	w4 = 0x10
    5327:	*(u8 *)(r1 + 0x6b) = w4
    5328:	if r2 < 0x7d goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5329:	r4 = r1
    5330:	r4 += 0x6d
    5331:	r5 = 0x0 ll
		000000000000a698:  R_BPF_64_64	.rodata.cst16
    5333:	w0 = *(u8 *)(r5 + 0x0)
    5334:	*(u8 *)(r4 + 0x0) = w0
    5335:	w0 = *(u8 *)(r5 + 0x1)
    5336:	*(u8 *)(r4 + 0x1) = w0
    5337:	w0 = *(u8 *)(r5 + 0x2)
    5338:	*(u8 *)(r4 + 0x2) = w0
    5339:	w0 = *(u8 *)(r5 + 0x3)
    5340:	*(u8 *)(r4 + 0x3) = w0
    5341:	w0 = *(u8 *)(r5 + 0x4)
    5342:	*(u8 *)(r4 + 0x4) = w0
    5343:	w0 = *(u8 *)(r5 + 0x5)
    5344:	*(u8 *)(r4 + 0x5) = w0
    5345:	w0 = *(u8 *)(r5 + 0x6)
    5346:	*(u8 *)(r4 + 0x6) = w0
    5347:	w0 = *(u8 *)(r5 + 0x7)
    5348:	*(u8 *)(r4 + 0x7) = w0
    5349:	w0 = *(u8 *)(r5 + 0x8)
    5350:	*(u8 *)(r4 + 0x8) = w0
    5351:	w0 = *(u8 *)(r5 + 0x9)
    5352:	*(u8 *)(r4 + 0x9) = w0
    5353:	w0 = *(u8 *)(r5 + 0xa)
    5354:	*(u8 *)(r4 + 0xa) = w0
    5355:	w0 = *(u8 *)(r5 + 0xb)
    5356:	*(u8 *)(r4 + 0xb) = w0
    5357:	w0 = *(u8 *)(r5 + 0xc)
    5358:	*(u8 *)(r4 + 0xc) = w0
    5359:	w0 = *(u8 *)(r5 + 0xd)
    5360:	*(u8 *)(r4 + 0xd) = w0
    5361:	w0 = *(u8 *)(r5 + 0xe)
    5362:	*(u8 *)(r4 + 0xe) = w0
    5363:	w0 = *(u8 *)(r5 + 0xf)
    5364:	*(u8 *)(r4 + 0xf) = w0
    5365:	if r2 == 0x7d goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5366:	w4 = 0x0
    5367:	*(u8 *)(r1 + 0x7d) = w4
    5368:	if r3 == 0x7e goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5369:	*(u8 *)(r1 + 0x7f) = w4
    5370:	w4 = 0x1
    5371:	*(u8 *)(r1 + 0x7e) = w4
    5372:	if r2 < 0x81 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5373:	w4 = 0x2
    5374:	*(u8 *)(r1 + 0x80) = w4
    5375:	if r2 == 0x81 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5376:	w4 = 0x9
    5377:	*(u8 *)(r1 + 0x81) = w4
    5378:	if r3 == 0x82 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5379:	w3 = 0x0
    5380:	*(u8 *)(r1 + 0x83) = w3
    5381:	w3 = 0x8
    5382:	*(u8 *)(r1 + 0x82) = w3
    5383:	if r2 < 0x8c goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5384:	*(u8 *)(r1 + 0x84) = w8
    5385:	r3 = r8
    5386:	r3 >>= 0x38
    5387:	*(u8 *)(r1 + 0x8b) = w3
    5388:	r3 = r8
    5389:	r3 >>= 0x30
    5390:	*(u8 *)(r1 + 0x8a) = w3
    5391:	r3 = r8
    5392:	r3 >>= 0x28
    5393:	*(u8 *)(r1 + 0x89) = w3
    5394:	r3 = r8
    5395:	r3 >>= 0x20
    5396:	*(u8 *)(r1 + 0x88) = w3
    5397:	r3 = r8
    5398:	r3 >>= 0x18
    5399:	*(u8 *)(r1 + 0x87) = w3
    5400:	r3 = r8
    5401:	r3 >>= 0x10
    5402:	*(u8 *)(r1 + 0x86) = w3
    5403:	r8 >>= 0x8
    5404:	*(u8 *)(r1 + 0x85) = w8
    5405:	if r2 == 0x8c goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5406:	w3 = 0x14
    5407:	*(u8 *)(r1 + 0x8c) = w3
    5408:	if r2 < 0x8f goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5409:	w3 = 0x0
    5410:	*(u8 *)(r1 + 0x8e) = w3
    5411:	w3 = 0x7
    5412:	*(u8 *)(r1 + 0x8d) = w3
    5413:	if r2 < 0x96 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5414:	r3 = r1
    5415:	r3 += 0x8f
    5416:	r4 = 0xd35 ll
		000000000000a940:  R_BPF_64_64	.rodata
    5418:	w5 = *(u8 *)(r4 + 0x0)
    5419:	*(u8 *)(r3 + 0x0) = w5
    5420:	w5 = *(u8 *)(r4 + 0x1)
    5421:	*(u8 *)(r3 + 0x1) = w5
    5422:	w5 = *(u8 *)(r4 + 0x2)
    5423:	*(u8 *)(r3 + 0x2) = w5
    5424:	w5 = *(u8 *)(r4 + 0x3)
    5425:	*(u8 *)(r3 + 0x3) = w5
    5426:	w5 = *(u8 *)(r4 + 0x4)
    5427:	*(u8 *)(r3 + 0x4) = w5
    5428:	w5 = *(u8 *)(r4 + 0x5)
    5429:	*(u8 *)(r3 + 0x5) = w5
    5430:	w5 = *(u8 *)(r4 + 0x6)
    5431:	*(u8 *)(r3 + 0x6) = w5
    5432:	if r2 == 0x96 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5433:	w3 = 0x0
    5434:	*(u8 *)(r1 + 0x96) = w3
    5435:	if r2 < 0x99 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5436:	*(u8 *)(r1 + 0x98) = w3
    5437:	w3 = 0x1
    5438:	*(u8 *)(r1 + 0x97) = w3
    5439:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5440:	*(u8 *)(r1 + 0x99) = w3
    5441:	if r2 == 0x9a goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5442:	w3 = 0x3
    5443:	*(u8 *)(r1 + 0x9a) = w3
    5444:	if r2 < 0x9d goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5445:	w3 = 0x0
    5446:	*(u8 *)(r1 + 0x9c) = w3
    5447:	w3 = 0x4
    5448:	*(u8 *)(r1 + 0x9b) = w3
    5449:	if r2 < 0xa1 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b0>
    5450:	w3 = *(u32 *)(r10 - 0x98)
    5451:	w2 = w3
    5452:	w2 >>= 0x18
    5453:	*(u8 *)(r1 + 0xa0) = w2
    5454:	w2 = w3
    5455:	w2 >>= 0x10
    5456:	*(u8 *)(r1 + 0x9f) = w2
    5457:	*(u8 *)(r1 + 0x9d) = w3
    5458:	w2 = w3
    5459:	w2 >>= 0x8
    5460:	*(u8 *)(r1 + 0x9e) = w2
    5461:	r2 = 0x0
    5462:	call 0x84
    5463:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    5464:	if w6 != 0x0 goto +0x596 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    5465:	r1 = 0x0 ll
		000000000000aac8:  R_BPF_64_64	CONFIG
    5467:	w2 = *(u32 *)(r1 + 0x6c)
    5468:	if w2 == 0x0 goto +0x539 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5469:	r1 = *(u64 *)(r1 + 0x98)
    5470:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1318>
    5471:	r1 = 0x0 ll
		000000000000aaf8:  R_BPF_64_64	CONFIG
    5473:	r3 = *(u64 *)(r1 + 0x98)
    5474:	r1 = r10
    5475:	r1 += -0x88
    5476:	w2 = 0x4
    5477:	call 0x71
    5478:	w1 = *(u32 *)(r10 - 0x88)
    5479:	if w1 == 0x0 goto +0x587 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    5480:	r6 = 0x0 ll
		000000000000ab40:  R_BPF_64_64	CONFIG
    5482:	w1 = *(u32 *)(r6 + 0xa4)
    5483:	if w1 == 0x0 goto +0x4b5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    5484:	w7 = *(u32 *)(r6 + 0xa0)
    5485:	w8 = *(u32 *)(r6 + 0xa4)
    5486:	w1 = *(u32 *)(r6 + 0x70)
    5487:	if w1 != 0x0 goto +0x34f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd0>
    5488:	call 0x23
    5489:	r0 += r7
    5490:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1378>
    5491:	goto +0x4a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3890>
    5492:	r1 = r10
    5493:	r1 += -0x88
    5494:	w2 = 0x2
    5495:	r3 = r0
    5496:	call 0x71
    5497:	w1 = *(u16 *)(r10 - 0x88)
    5498:	goto +0x349 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5499:	r2 = 0x0
    5500:	call 0x85
    5501:	r9 = r6
    5502:	w6 = *(u32 *)(r10 - 0x98)
    5503:	w1 = *(u32 *)(r7 + 0x10)
    5504:	w4 = *(u32 *)(r7 + 0x4)
    5505:	w2 = w4
    5506:	w2 |= w6
    5507:	if w2 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1448>
    5508:	w8 = w6
    5509:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5510:	w8 = w6
    5511:	if w4 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1420>
    5512:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5513:	w8 = 0x0
    5514:	if w6 s>= w4 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5515:	w8 = w6
    5516:	w8 -= w4
    5517:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    5518:	w8 = 0x0
    5519:	if w6 s> w4 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    5520:	w5 = *(u32 *)(r7 + 0x0)
    5521:	w2 = 0x1
    5522:	w3 = 0x1
    5523:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1480>
    5524:	w3 = 0x0
    5525:	w0 = *(u32 *)(r7 + 0x8)
    5526:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1498>
    5527:	w2 = 0x0
    5528:	w1 = *(u32 *)(r7 + 0xc)
    5529:	w2 |= w3
    5530:	w3 = w5
    5531:	w3 = -w3
    5532:	*(u32 *)(r10 - 0xb8) = w3
    5533:	*(u64 *)(r10 - 0x90) = r7
    5534:	*(u64 *)(r10 - 0xa0) = r9
    5535:	*(u32 *)(r10 - 0xc8) = w4
    5536:	*(u32 *)(r10 - 0xc0) = w0
    5537:	*(u32 *)(r10 - 0xa8) = w5
    5538:	if w0 == 0x0 goto +0x50 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5539:	if w8 == 0x0 goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5540:	w3 = w8
    5541:	w3 ^= w0
    5542:	if w3 s> -0x1 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1770>
    5543:	w3 = w0
    5544:	w3 s>>= 0x1f
    5545:	w9 = w0
    5546:	w4 = w0
    5547:	w4 ^= w3
    5548:	w4 -= w3
    5549:	w3 = w8
    5550:	w3 s>>= 0x1f
    5551:	w5 = w8
    5552:	w5 ^= w3
    5553:	w5 -= w3
    5554:	w0 = w5
    5555:	w0 &= 0xff
    5556:	w6 = w4
    5557:	w6 &= 0xff
    5558:	w6 -= w0
    5559:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a0>
    5560:	w6 = 0x0
    5561:	w6 += w0
    5562:	w3 = w5
    5563:	w3 >>= 0x18
    5564:	w0 = w4
    5565:	w0 >>= 0x18
    5566:	w0 -= w3
    5567:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    5568:	w0 = 0x0
    5569:	w0 += w3
    5570:	w0 <<= 0x18
    5571:	w0 |= w6
    5572:	w6 = w5
    5573:	w6 >>= 0x8
    5574:	w6 &= 0xff
    5575:	w7 = w4
    5576:	w7 >>= 0x8
    5577:	w7 &= 0xff
    5578:	w7 -= w6
    5579:	if w7 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1640>
    5580:	w7 = 0x0
    5581:	w7 += w6
    5582:	w7 <<= 0x8
    5583:	w0 |= w7
    5584:	w5 >>= 0x10
    5585:	w5 &= 0xff
    5586:	w4 >>= 0x10
    5587:	w4 &= 0xff
    5588:	w4 -= w5
    5589:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1690>
    5590:	w4 = 0x0
    5591:	w4 += w5
    5592:	w4 <<= 0x10
    5593:	w0 |= w4
    5594:	w6 = w0
    5595:	w6 = -w6
    5596:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16c8>
    5597:	w6 = w0
    5598:	if w1 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    5599:	if w0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f0>
    5600:	w3 = w6
    5601:	w3 ^= w1
    5602:	if w3 s< 0x0 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1990>
    5603:	r3 = *(u64 *)(r10 - 0xa0)
    5604:	w0 = w9
    5605:	w8 += w0
    5606:	w6 += w1
    5607:	w1 = 0x0
    5608:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1728>
    5609:	w1 = 0x6
    5610:	w5 = 0x1
    5611:	w9 = 0x1
    5612:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1748>
    5613:	w9 = 0x0
    5614:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1758>
    5615:	w5 = 0x0
    5616:	*(u32 *)(r10 - 0xb0) = w1
    5617:	w1 = w6
    5618:	goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d8>
    5619:	w3 = 0x0
    5620:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1788>
    5621:	w3 = 0x6
    5622:	w9 = 0x1
    5623:	w5 = 0x1
    5624:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17a8>
    5625:	w5 = 0x0
    5626:	*(u32 *)(r10 - 0xb0) = w3
    5627:	w8 += w0
    5628:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c8>
    5629:	w9 = 0x0
    5630:	if w0 != 0x0 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d8>
    5631:	r3 = 0x0 ll
		000000000000aff8:  R_BPF_64_64	CONFIG
    5633:	w4 = *(u32 *)(r3 + 0x80)
    5634:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f8>
    5635:	w3 = *(u32 *)(r3 + 0x78)
    5636:	w6 = 0x0
    5637:	w2 &= 0x1
    5638:	w0 = 0x0
    5639:	w7 = 0x0
    5640:	w9 = 0x0
    5641:	w5 = 0x0
    5642:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    5643:	w5 = 0x3
    5644:	w0 = 0x8
    5645:	w7 = *(u32 *)(r10 - 0xb8)
    5646:	w9 = *(u32 *)(r10 - 0xa8)
    5647:	r3 = *(u64 *)(r10 - 0x90)
    5648:	w2 = *(u32 *)(r10 - 0xb0)
    5649:	*(u32 *)(r3 + 0x130) = w2
    5650:	*(u32 *)(r3 + 0x12c) = w0
    5651:	*(u32 *)(r3 + 0x124) = w7
    5652:	*(u32 *)(r3 + 0x11c) = w9
    5653:	*(u32 *)(r3 + 0x118) = w5
    5654:	w2 = 0x0
    5655:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a0>
    5656:	w2 = 0x8
    5657:	*(u32 *)(r3 + 0x144) = w2
    5658:	w2 = 0x0
    5659:	w4 = *(u32 *)(r10 - 0xa8)
    5660:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c8>
    5661:	w2 = *(u32 *)(r10 - 0x98)
    5662:	*(u32 *)(r3 + 0x138) = w2
    5663:	*(u32 *)(r3 + 0x13c) = w1
    5664:	w2 = 0x0
    5665:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18f0>
    5666:	w2 = w4
    5667:	*(u32 *)(r3 + 0x134) = w2
    5668:	*(u32 *)(r3 + 0x140) = w6
    5669:	*(u32 *)(r3 + 0x128) = w6
    5670:	*(u32 *)(r3 + 0x120) = w6
    5671:	r1 = r3
    5672:	r1 += 0x148
    5673:	w2 = 0x0
    5674:	r3 = 0x18
    5675:	call -0x1
		000000000000b158:  R_BPF_64_32	memset
    5676:	w1 = 0x0
    5677:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1950>
    5678:	w1 = *(u32 *)(r10 - 0x98)
    5679:	w2 = 0x0
    5680:	w3 = *(u32 *)(r10 - 0xa8)
    5681:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1970>
    5682:	w2 = w3
    5683:	w7 = 0x0
    5684:	if w8 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5685:	w7 = 0x5
    5686:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5687:	r3 = *(u64 *)(r10 - 0xa0)
    5688:	w0 = w9
    5689:	w8 += w0
    5690:	w5 = 0x0
    5691:	w9 = 0x1
    5692:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    5693:	w9 = 0x0
    5694:	w3 = 0x6
    5695:	*(u32 *)(r10 - 0xb0) = w3
    5696:	r3 = 0x0 ll
		000000000000b200:  R_BPF_64_64	CONFIG
    5698:	w4 = *(u32 *)(r3 + 0x80)
    5699:	if w4 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a00>
    5700:	w3 = *(u32 *)(r3 + 0x78)
    5701:	w0 = 0x0
    5702:	w2 &= 0x1
    5703:	w7 = 0x0
    5704:	w3 = 0x0
    5705:	w4 = 0x0
    5706:	w6 = 0x0
    5707:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a58>
    5708:	w6 = 0x3
    5709:	w7 = 0x8
    5710:	w3 = *(u32 *)(r10 - 0xb8)
    5711:	w4 = *(u32 *)(r10 - 0xa8)
    5712:	r2 = *(u64 *)(r10 - 0x90)
    5713:	*(u32 *)(r2 + 0x12c) = w7
    5714:	r7 = r2
    5715:	*(u32 *)(r7 + 0x124) = w3
    5716:	*(u32 *)(r7 + 0x11c) = w4
    5717:	*(u32 *)(r7 + 0x118) = w6
    5718:	*(u32 *)(r7 + 0x128) = w0
    5719:	*(u32 *)(r7 + 0x120) = w0
    5720:	w5 &= 0x1
    5721:	w2 = 0x0
    5722:	w3 = 0x0
    5723:	w4 = 0x0
    5724:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae0>
    5725:	w0 = 0x8
    5726:	w2 = w1
    5727:	w3 = *(u32 *)(r10 - 0x98)
    5728:	w4 = *(u32 *)(r10 - 0xa8)
    5729:	*(u32 *)(r7 + 0x144) = w0
    5730:	*(u32 *)(r7 + 0x13c) = w2
    5731:	*(u32 *)(r7 + 0x138) = w3
    5732:	*(u32 *)(r7 + 0x134) = w4
    5733:	w1 = *(u32 *)(r10 - 0xb0)
    5734:	*(u32 *)(r7 + 0x130) = w1
    5735:	r1 = r7
    5736:	w7 = 0x0
    5737:	*(u32 *)(r1 + 0x140) = w7
    5738:	r1 += 0x148
    5739:	w2 = 0x0
    5740:	r3 = 0x18
    5741:	call -0x1
		000000000000b368:  R_BPF_64_32	memset
    5742:	w9 &= 0x1
    5743:	w2 = 0x0
    5744:	w1 = 0x0
    5745:	w6 = 0x0
    5746:	if w9 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b90>
    5747:	w6 = 0x8
    5748:	w7 = 0x5
    5749:	w2 = *(u32 *)(r10 - 0xa8)
    5750:	w1 = *(u32 *)(r10 - 0x98)
    5751:	r3 = *(u64 *)(r10 - 0x90)
    5752:	w4 = *(u32 *)(r10 - 0x98)
    5753:	*(u32 *)(r3 + 0x17c) = w4
    5754:	*(u32 *)(r3 + 0x178) = w4
    5755:	*(u32 *)(r3 + 0x174) = w6
    5756:	*(u32 *)(r3 + 0x16c) = w8
    5757:	*(u32 *)(r3 + 0x168) = w1
    5758:	*(u32 *)(r3 + 0x164) = w2
    5759:	*(u32 *)(r3 + 0x160) = w7
    5760:	r7 = r3
    5761:	w6 = 0x0
    5762:	*(u32 *)(r7 + 0x170) = w6
    5763:	r1 = r7
    5764:	r1 += 0x180
    5765:	w2 = 0x0
    5766:	r3 = 0x10
    5767:	call -0x1
		000000000000b438:  R_BPF_64_32	memset
    5768:	r2 = 0x0 ll
		000000000000b440:  R_BPF_64_64	CONFIG
    5770:	w1 = *(u32 *)(r2 + 0x6c)
    5771:	if w1 == 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc0>
    5772:	w1 = 0x0
    5773:	*(u32 *)(r10 - 0x98) = w1
    5774:	r8 = 0x0
    5775:	r3 = r7
    5776:	r3 += 0x26c
    5777:	r1 = r8
    5778:	r1 <<= 0x2
    5779:	r9 = r3
    5780:	r9 += r1
    5781:	r1 = r8
    5782:	r1 <<= 0x4
    5783:	r6 = 0x0 ll
		000000000000b4b8:  R_BPF_64_64	CONFIG
    5785:	r6 += r1
    5786:	r6 += 0x90
    5787:	if r8 > 0x4 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    5788:	r9 += 0x4
    5789:	r8 += 0x1
    5790:	w1 = *(u32 *)(r6 + 0x14)
    5791:	r6 += 0x10
    5792:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    5793:	*(u64 *)(r10 - 0xa8) = r3
    5794:	if r8 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    5795:	w7 = *(u32 *)(r6 + 0x0)
    5796:	w1 = *(u32 *)(r6 + 0x4)
    5797:	*(u32 *)(r10 - 0xb0) = w1
    5798:	w1 = *(u32 *)(r2 + 0x70)
    5799:	if w1 != 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    5800:	call 0x23
    5801:	r0 += r7
    5802:	w1 = *(u32 *)(r10 - 0xb0)
    5803:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    5804:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e18>
    5805:	r1 = r10
    5806:	r1 += -0x88
    5807:	w2 = 0x2
    5808:	r3 = r0
    5809:	call 0x71
    5810:	w7 = *(u16 *)(r10 - 0x88)
    5811:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea8>
    5812:	r1 = *(u64 *)(r2 + 0x98)
    5813:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    5814:	r3 = *(u64 *)(r2 + 0x98)
    5815:	r1 = r10
    5816:	r1 += -0x88
    5817:	w2 = 0x4
    5818:	call 0x71
    5819:	r2 = 0x0 ll
		000000000000b5d8:  R_BPF_64_64	CONFIG
    5821:	w1 = *(u32 *)(r10 - 0x88)
    5822:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f40>
    5823:	w7 = *(u32 *)(r2 + 0xe0)
    5824:	w1 = *(u32 *)(r2 + 0xe4)
    5825:	*(u32 *)(r10 - 0xb0) = w1
    5826:	w1 = *(u32 *)(r2 + 0x70)
    5827:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    5828:	call 0x23
    5829:	r0 += r7
    5830:	w1 = *(u32 *)(r10 - 0xb0)
    5831:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    5832:	r1 = r10
    5833:	r1 += -0x88
    5834:	w2 = 0x4
    5835:	r3 = r0
    5836:	call 0x71
    5837:	w7 = *(u32 *)(r10 - 0x88)
    5838:	goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5839:	call 0x9e
    5840:	r0 += r7
    5841:	w1 = *(u32 *)(r10 - 0xb0)
    5842:	if w1 == 0x2 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    5843:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5844:	call 0x9e
    5845:	r0 += r7
    5846:	w1 = *(u32 *)(r10 - 0xb0)
    5847:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    5848:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5849:	w7 = *(u16 *)(r0 + 0x0)
    5850:	w7 <<= 0x10
    5851:	w7 s>>= 0x10
    5852:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5853:	w7 = *(u32 *)(r0 + 0x0)
    5854:	w1 = *(u32 *)(r6 + 0x8)
    5855:	w7 -= w1
    5856:	w2 = *(u32 *)(r9 + 0x0)
    5857:	w1 = 0x1
    5858:	w3 = *(u32 *)(r10 - 0x98)
    5859:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f00>
    5860:	w1 = 0x0
    5861:	*(u32 *)(r9 + 0x14) = w7
    5862:	w3 |= w1
    5863:	*(u32 *)(r10 - 0x98) = w3
    5864:	r7 = *(u64 *)(r10 - 0x90)
    5865:	r2 = 0x0 ll
		000000000000b748:  R_BPF_64_64	CONFIG
    5867:	r3 = *(u64 *)(r10 - 0xa8)
    5868:	goto -0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c60>
    5869:	w7 = 0x0
    5870:	r1 = *(u64 *)(r10 - 0x90)
    5871:	*(u32 *)(r1 + 0x280) = w7
    5872:	*(u32 *)(r10 - 0x88) = w7
    5873:	r2 = r10
    5874:	r2 += -0x88
    5875:	r1 = 0x0 ll
		000000000000b798:  R_BPF_64_64	LOST
    5877:	call 0x1
    5878:	if r0 == 0x0 goto -0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    5879:	r0 += 0x20
    5880:	r1 = 0x1
    5881:	lock *(u64 *)(r0 + 0x0) += r1
    5882:	goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    5883:	w6 = *(u32 *)(r10 - 0x98)
    5884:	w6 &= 0x1
    5885:	w1 = *(u32 *)(r7 + 0x118)
    5886:	w1 |= w6
    5887:	w2 = *(u32 *)(r7 + 0x130)
    5888:	w1 |= w2
    5889:	w2 = *(u32 *)(r7 + 0x148)
    5890:	w1 |= w2
    5891:	w2 = *(u32 *)(r7 + 0x160)
    5892:	w1 |= w2
    5893:	r6 = *(u64 *)(r10 - 0xa0)
    5894:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    5895:	call -0x1004
    5896:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b0>
    5897:	w6 = 0x0
    5898:	r1 = 0x0 ll
		000000000000b850:  R_BPF_64_64	CONFIG
    5900:	w2 = *(u32 *)(r1 + 0x6c)
    5901:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    5902:	w1 = *(u32 *)(r1 + 0xa4)
    5903:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2380>
    5904:	r1 = 0x0 ll
		000000000000b880:  R_BPF_64_64	CONFIG
    5906:	w2 = *(u32 *)(r1 + 0xb4)
    5907:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a8>
    5908:	w3 = *(u32 *)(r7 + 0x288)
    5909:	*(u32 *)(r7 + 0x274) = w3
    5910:	w2 = 0x1
    5911:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a0>
    5912:	w2 = 0x0
    5913:	w6 |= w2
    5914:	w1 = *(u32 *)(r1 + 0xc4)
    5915:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e8>
    5916:	w2 = *(u32 *)(r7 + 0x28c)
    5917:	*(u32 *)(r7 + 0x278) = w2
    5918:	w1 = 0x1
    5919:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e0>
    5920:	w1 = 0x0
    5921:	w6 |= w1
    5922:	r1 = 0x0 ll
		000000000000b910:  R_BPF_64_64	CONFIG
    5924:	w2 = *(u32 *)(r1 + 0xd4)
    5925:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2138>
    5926:	w3 = *(u32 *)(r7 + 0x290)
    5927:	*(u32 *)(r7 + 0x27c) = w3
    5928:	w2 = 0x1
    5929:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2130>
    5930:	w2 = 0x0
    5931:	w6 |= w2
    5932:	w1 = *(u32 *)(r1 + 0xe4)
    5933:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    5934:	w2 = *(u32 *)(r7 + 0x294)
    5935:	*(u32 *)(r7 + 0x280) = w2
    5936:	w1 = 0x1
    5937:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2170>
    5938:	w1 = 0x0
    5939:	w6 |= w1
    5940:	w5 = *(u32 *)(r7 + 0x18c)
    5941:	w3 = *(u32 *)(r7 + 0x188)
    5942:	w4 = *(u32 *)(r7 + 0x184)
    5943:	w8 = *(u32 *)(r7 + 0x180)
    5944:	w9 = *(u32 *)(r7 + 0x17c)
    5945:	r1 = r7
    5946:	w7 = *(u32 *)(r1 + 0x178)
    5947:	w1 = *(u32 *)(r1 + 0x10)
    5948:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2228>
    5949:	*(u32 *)(r10 - 0x98) = w3
    5950:	*(u32 *)(r10 - 0xa0) = w4
    5951:	*(u32 *)(r10 - 0xa8) = w5
    5952:	call 0x23
    5953:	*(u64 *)(r10 - 0x88) = r0
    5954:	r2 = r10
    5955:	r2 += -0x88
    5956:	r1 = 0x0 ll
		000000000000ba20:  R_BPF_64_64	OWED
    5958:	call 0x3
    5959:	w5 = *(u32 *)(r10 - 0xa8)
    5960:	w4 = *(u32 *)(r10 - 0xa0)
    5961:	w3 = *(u32 *)(r10 - 0x98)
    5962:	r1 = 0x0
    5963:	r2 = *(u64 *)(r10 - 0x90)
    5964:	*(u64 *)(r2 + 0x298) = r1
    5965:	*(u64 *)(r2 + 0x258) = r1
    5966:	*(u32 *)(r2 + 0x14) = w5
    5967:	*(u32 *)(r2 + 0x10) = w3
    5968:	*(u32 *)(r2 + 0xc) = w4
    5969:	*(u32 *)(r2 + 0x8) = w8
    5970:	w1 = 0x0
    5971:	*(u32 *)(r2 + 0x268) = w1
    5972:	w1 = 0x1
    5973:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2290>
    5974:	w1 = 0x0
    5975:	r2 = *(u64 *)(r10 - 0x90)
    5976:	*(u32 *)(r2 + 0x0) = w7
    5977:	*(u32 *)(r2 + 0x4) = w9
    5978:	if w9 != 0x0 goto +0x33b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5979:	if w8 != 0x0 goto +0x33a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5980:	if w3 != 0x0 goto +0x339 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5981:	w6 |= w1
    5982:	w6 &= 0x1
    5983:	if w6 != 0x0 goto +0x336 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5984:	call 0x23
    5985:	*(u64 *)(r10 - 0x88) = r0
    5986:	r2 = r10
    5987:	r2 += -0x88
    5988:	r1 = 0x0 ll
		000000000000bb20:  R_BPF_64_64	TASKS
    5990:	call 0x3
    5991:	if r0 != 0x0 goto +0x32e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    5992:	r1 = 0x0 ll
		000000000000bb40:  R_BPF_64_64	.bss
    5994:	r2 = -0x1
    5995:	lock *(u64 *)(r1 + 0x0) += r2
    5996:	r1 = 0x0 ll
		000000000000bb60:  R_BPF_64_64	EXPECT_ENTER
    5998:	r2 = -0x100000000 ll
    6000:	lock *(u64 *)(r1 + 0x0) += r2
    6001:	r1 = 0x0 ll
		000000000000bb88:  R_BPF_64_64	EXPECT_EXIT
    6003:	lock *(u64 *)(r1 + 0x0) += r2
    6004:	goto +0x321 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6005:	w1 = *(u32 *)(r7 + 0x284)
    6006:	*(u32 *)(r7 + 0x270) = w1
    6007:	w6 = 0x1
    6008:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    6009:	w6 = 0x0
    6010:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    6011:	r8 = r7
    6012:	r8 += 0x20
    6013:	r1 = r8
    6014:	w2 = 0xe0
    6015:	r3 = 0xd80 ll
		000000000000bbf8:  R_BPF_64_64	.rodata
    6017:	call 0x71
    6018:	w1 = *(u32 *)(r7 + 0x118)
    6019:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2468>
    6020:	w1 = *(u32 *)(r7 + 0x12c)
    6021:	*(u32 *)(r7 + 0x114) = w1
    6022:	w1 = *(u32 *)(r7 + 0x128)
    6023:	*(u32 *)(r7 + 0x110) = w1
    6024:	w1 = *(u32 *)(r7 + 0x124)
    6025:	*(u32 *)(r7 + 0x10c) = w1
    6026:	w1 = *(u32 *)(r7 + 0x120)
    6027:	*(u32 *)(r7 + 0x108) = w1
    6028:	w1 = *(u32 *)(r7 + 0x11c)
    6029:	*(u32 *)(r7 + 0x104) = w1
    6030:	w1 = *(u32 *)(r7 + 0x118)
    6031:	*(u32 *)(r7 + 0x100) = w1
    6032:	r1 = r7
    6033:	call -0x104e
    6034:	w1 = *(u32 *)(r7 + 0x130)
    6035:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e8>
    6036:	w1 = *(u32 *)(r7 + 0x144)
    6037:	*(u32 *)(r7 + 0x114) = w1
    6038:	w1 = *(u32 *)(r7 + 0x140)
    6039:	*(u32 *)(r7 + 0x110) = w1
    6040:	w1 = *(u32 *)(r7 + 0x13c)
    6041:	*(u32 *)(r7 + 0x10c) = w1
    6042:	w1 = *(u32 *)(r7 + 0x138)
    6043:	*(u32 *)(r7 + 0x108) = w1
    6044:	w1 = *(u32 *)(r7 + 0x134)
    6045:	*(u32 *)(r7 + 0x104) = w1
    6046:	w1 = *(u32 *)(r7 + 0x130)
    6047:	*(u32 *)(r7 + 0x100) = w1
    6048:	r1 = r7
    6049:	call -0x105e
    6050:	r1 = *(u64 *)(r6 + 0x0)
    6051:	r3 = *(u64 *)(r1 + 0x8)
    6052:	r2 = *(u64 *)(r1 + 0x0)
    6053:	r1 = r8
    6054:	call -0xf58
    6055:	w1 = *(u32 *)(r10 - 0xc0)
    6056:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b8>
    6057:	r1 = 0x0
    6058:	r2 = 0x0 ll
		000000000000bd50:  R_BPF_64_64	CONFIG
    6060:	w2 = *(u32 *)(r2 + 0x74)
    6061:	w3 = *(u32 *)(r10 - 0xc8)
    6062:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    6063:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    6064:	call 0x23
    6065:	r1 = 0x0 ll
		000000000000bd88:  R_BPF_64_64	CONFIG
    6067:	w1 = *(u32 *)(r1 + 0x74)
    6068:	r0 += r1
    6069:	r1 = r10
    6070:	r1 += -0x88
    6071:	w2 = 0x8
    6072:	r3 = r0
    6073:	call 0x71
    6074:	r1 = *(u64 *)(r10 - 0x88)
    6075:	*(u64 *)(r7 + 0x250) = r1
    6076:	w1 = *(u32 *)(r7 + 0x160)
    6077:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2638>
    6078:	w1 = *(u32 *)(r7 + 0x174)
    6079:	*(u32 *)(r7 + 0x114) = w1
    6080:	w1 = *(u32 *)(r7 + 0x170)
    6081:	*(u32 *)(r7 + 0x110) = w1
    6082:	w1 = *(u32 *)(r7 + 0x16c)
    6083:	*(u32 *)(r7 + 0x10c) = w1
    6084:	w1 = *(u32 *)(r7 + 0x168)
    6085:	*(u32 *)(r7 + 0x108) = w1
    6086:	w1 = *(u32 *)(r7 + 0x164)
    6087:	*(u32 *)(r7 + 0x104) = w1
    6088:	w1 = *(u32 *)(r7 + 0x160)
    6089:	*(u32 *)(r7 + 0x100) = w1
    6090:	r1 = r7
    6091:	call -0x1088
    6092:	r1 = 0x0 ll
		000000000000be60:  R_BPF_64_64	CONFIG
    6094:	w2 = *(u32 *)(r1 + 0x6c)
    6095:	if w2 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6096:	w1 = *(u32 *)(r1 + 0xa4)
    6097:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27f8>
    6098:	r6 = 0x0 ll
		000000000000be90:  R_BPF_64_64	CONFIG
    6100:	w1 = *(u32 *)(r6 + 0xb4)
    6101:	if w1 == 0x0 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6102:	w2 = *(u32 *)(r7 + 0x288)
    6103:	w1 = *(u32 *)(r7 + 0x274)
    6104:	w3 = w2
    6105:	w3 |= w1
    6106:	if w3 s> -0x1 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a40>
    6107:	w3 = w2
    6108:	if w1 s> 0x0 goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    6109:	w3 = w2
    6110:	if w2 s> 0x0 goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    6111:	if w2 s>= w1 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6112:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a48>
    6113:	r9 = 0x80
    6114:	if w1 < 0x81 goto -0x419 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6115:	r9 = 0x100
    6116:	if w1 < 0x101 goto -0x41b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6117:	r9 = 0x200
    6118:	if w1 < 0x201 goto -0x41d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6119:	r9 = 0x400
    6120:	if w1 < 0x401 goto -0x41f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6121:	r9 = 0x800
    6122:	if w1 < 0x801 goto -0x421 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6123:	r9 = 0x1000
    6124:	if w1 < 0x1001 goto -0x423 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6125:	r9 = 0x2000
    6126:	if w1 > 0x2000 goto -0x272 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6127:	goto -0x426 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x628>
    6128:	r1 = 0x0 ll
		000000000000bf80:  R_BPF_64_64	CONFIG
    6130:	w2 = *(u32 *)(r1 + 0x28)
    6131:	w1 = *(u32 *)(r10 - 0x90)
    6132:	w2 &= w1
    6133:	w1 = *(u32 *)(r8 + 0x50)
    6134:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a0>
    6135:	*(u32 *)(r8 + 0x54) = w2
    6136:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27c8>
    6137:	w3 = *(u32 *)(r8 + 0x54)
    6138:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27b8>
    6139:	*(u32 *)(r8 + 0x54) = w2
    6140:	w3 = *(u32 *)(r8 + 0x58)
    6141:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d0>
    6142:	*(u32 *)(r8 + 0x58) = w2
    6143:	w2 = *(u32 *)(r10 - 0x90)
    6144:	*(u32 *)(r8 + 0x5c) = w2
    6145:	w1 += 0x1
    6146:	*(u32 *)(r8 + 0x50) = w1
    6147:	goto +0x292 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6148:	w2 = *(u32 *)(r7 + 0x284)
    6149:	w1 = *(u32 *)(r7 + 0x270)
    6150:	w3 = w2
    6151:	w3 |= w1
    6152:	if w3 s> -0x1 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    6153:	w3 = w2
    6154:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    6155:	w3 = w2
    6156:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2848>
    6157:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    6158:	if w2 s>= w1 goto -0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6159:	w3 = w2
    6160:	w3 -= w1
    6161:	if w3 == 0x0 goto -0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6162:	r4 = 0x1
    6163:	*(u64 *)(r7 + 0x110) = r4
    6164:	*(u32 *)(r7 + 0x10c) = w3
    6165:	*(u32 *)(r7 + 0x108) = w2
    6166:	*(u32 *)(r7 + 0x104) = w1
    6167:	w1 = 0x5
    6168:	*(u32 *)(r7 + 0x100) = w1
    6169:	r1 = r7
    6170:	call -0x10d7
    6171:	goto -0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6172:	call 0x9e
    6173:	r0 += r7
    6174:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28d8>
    6175:	goto +0x93 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d70>
    6176:	w1 = *(u16 *)(r0 + 0x0)
    6177:	w1 <<= 0x10
    6178:	w1 s>>= 0x10
    6179:	goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    6180:	w3 = *(u32 *)(r7 + 0x4)
    6181:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2910>
    6182:	*(u32 *)(r7 + 0x4) = w2
    6183:	w3 = *(u32 *)(r7 + 0x8)
    6184:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    6185:	*(u32 *)(r7 + 0x8) = w2
    6186:	*(u32 *)(r7 + 0xc) = w4
    6187:	w1 += 0x1
    6188:	*(u32 *)(r7 + 0x0) = w1
    6189:	r6 = 0x0 ll
		000000000000c168:  R_BPF_64_64	CONFIG
    6191:	w1 = *(u32 *)(r6 + 0xa4)
    6192:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c8>
    6193:	w1 = *(u32 *)(r6 + 0xb4)
    6194:	if w1 == 0x0 goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f0>
    6195:	r1 = 0x0 ll
		000000000000c198:  R_BPF_64_64	CONFIG
    6197:	w6 = *(u32 *)(r1 + 0xb0)
    6198:	w8 = *(u32 *)(r1 + 0xb4)
    6199:	w1 = *(u32 *)(r1 + 0x70)
    6200:	if w1 == 0x0 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    6201:	call 0x9e
    6202:	r0 += r6
    6203:	if w8 == 0x2 goto +0xb3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    6204:	w1 = *(u32 *)(r0 + 0x0)
    6205:	goto +0xf8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    6206:	w8 = *(u32 *)(r6 + 0xa0)
    6207:	w9 = *(u32 *)(r6 + 0xa4)
    6208:	w1 = *(u32 *)(r6 + 0x70)
    6209:	if w1 != 0x0 goto +0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6210:	call 0x23
    6211:	r0 += r8
    6212:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a08>
    6213:	goto +0xd4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30a8>
    6214:	r1 = r10
    6215:	r1 += -0x88
    6216:	w2 = 0x2
    6217:	r3 = r0
    6218:	call 0x71
    6219:	w1 = *(u16 *)(r10 - 0x88)
    6220:	goto +0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d58>
    6221:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6222:	w3 = w2
    6223:	w3 -= w1
    6224:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    6225:	r4 = 0x2
    6226:	*(u64 *)(r7 + 0x110) = r4
    6227:	*(u32 *)(r7 + 0x10c) = w3
    6228:	*(u32 *)(r7 + 0x108) = w2
    6229:	*(u32 *)(r7 + 0x104) = w1
    6230:	w1 = 0x5
    6231:	*(u32 *)(r7 + 0x100) = w1
    6232:	r1 = r7
    6233:	call -0x1116
    6234:	w1 = *(u32 *)(r6 + 0xc4)
    6235:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6236:	w2 = *(u32 *)(r7 + 0x28c)
    6237:	w1 = *(u32 *)(r7 + 0x278)
    6238:	w3 = w2
    6239:	w3 |= w1
    6240:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b20>
    6241:	w3 = w2
    6242:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    6243:	w3 = w2
    6244:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    6245:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6246:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    6247:	if w2 s> w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2850>
    6248:	goto -0x97 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    6249:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6250:	w3 = w2
    6251:	w3 -= w1
    6252:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    6253:	r4 = 0x3
    6254:	*(u64 *)(r7 + 0x110) = r4
    6255:	*(u32 *)(r7 + 0x10c) = w3
    6256:	*(u32 *)(r7 + 0x108) = w2
    6257:	*(u32 *)(r7 + 0x104) = w1
    6258:	w1 = 0x5
    6259:	*(u32 *)(r7 + 0x100) = w1
    6260:	r1 = r7
    6261:	call -0x1132
    6262:	w1 = *(u32 *)(r6 + 0xd4)
    6263:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6264:	w2 = *(u32 *)(r7 + 0x290)
    6265:	w1 = *(u32 *)(r7 + 0x27c)
    6266:	w3 = w2
    6267:	w3 |= w1
    6268:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6269:	w3 = w2
    6270:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6271:	w3 = w2
    6272:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    6273:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6274:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6275:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6276:	w3 = w2
    6277:	w3 -= w1
    6278:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    6279:	r4 = 0x4
    6280:	*(u64 *)(r7 + 0x110) = r4
    6281:	*(u32 *)(r7 + 0x10c) = w3
    6282:	*(u32 *)(r7 + 0x108) = w2
    6283:	*(u32 *)(r7 + 0x104) = w1
    6284:	w1 = 0x5
    6285:	*(u32 *)(r7 + 0x100) = w1
    6286:	r1 = r7
    6287:	call -0x114c
    6288:	w1 = *(u32 *)(r6 + 0xe4)
    6289:	if w1 == 0x0 goto -0x189 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6290:	w2 = *(u32 *)(r7 + 0x294)
    6291:	w1 = *(u32 *)(r7 + 0x280)
    6292:	w3 = w2
    6293:	w3 |= w1
    6294:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc0>
    6295:	w3 = w2
    6296:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    6297:	w3 = w2
    6298:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    6299:	if w2 s>= w1 goto -0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6300:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    6301:	if w2 s<= w1 goto -0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6302:	w3 = w2
    6303:	w3 -= w1
    6304:	if w3 == 0x0 goto -0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6305:	r4 = 0x5
    6306:	*(u64 *)(r7 + 0x110) = r4
    6307:	*(u32 *)(r7 + 0x10c) = w3
    6308:	*(u32 *)(r7 + 0x108) = w2
    6309:	*(u32 *)(r7 + 0x104) = w1
    6310:	w1 = 0x5
    6311:	*(u32 *)(r7 + 0x100) = w1
    6312:	r1 = r7
    6313:	call -0x1166
    6314:	goto -0x1a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    6315:	call 0x9e
    6316:	r0 += r8
    6317:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d50>
    6318:	goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f60>
    6319:	w1 = *(u16 *)(r0 + 0x0)
    6320:	w1 <<= 0x10
    6321:	w1 s>>= 0x10
    6322:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    6323:	w1 = *(u32 *)(r0 + 0x0)
    6324:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    6325:	call 0x23
    6326:	r0 += r6
    6327:	if w8 == 0x2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    6328:	r1 = r10
    6329:	r1 += -0x88
    6330:	w2 = 0x4
    6331:	r3 = r0
    6332:	call 0x71
    6333:	w1 = *(u32 *)(r10 - 0x88)
    6334:	goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    6335:	call 0x9e
    6336:	r0 += r7
    6337:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df0>
    6338:	goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3740>
    6339:	w1 = *(u16 *)(r0 + 0x0)
    6340:	w1 <<= 0x10
    6341:	w1 s>>= 0x10
    6342:	goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    6343:	r1 = r10
    6344:	r1 += -0x88
    6345:	w2 = 0x4
    6346:	r3 = r0
    6347:	call 0x71
    6348:	w1 = *(u32 *)(r10 - 0x88)
    6349:	r2 = 0x0 ll
		000000000000c668:  R_BPF_64_64	CONFIG
    6351:	w2 = *(u32 *)(r2 + 0xa8)
    6352:	r9 = *(u64 *)(r10 - 0xa0)
    6353:	if w1 != w2 goto -0x5bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6354:	w1 = *(u32 *)(r6 + 0xb4)
    6355:	if w1 == 0x0 goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    6356:	r1 = 0x0 ll
		000000000000c6a0:  R_BPF_64_64	CONFIG
    6358:	w6 = *(u32 *)(r1 + 0xb0)
    6359:	w7 = *(u32 *)(r1 + 0xb4)
    6360:	w1 = *(u32 *)(r1 + 0x70)
    6361:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f00>
    6362:	call 0x23
    6363:	r0 += r6
    6364:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    6365:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f70>
    6366:	r1 = r10
    6367:	r1 += -0x88
    6368:	w2 = 0x2
    6369:	r3 = r0
    6370:	call 0x71
    6371:	w1 = *(u16 *)(r10 - 0x88)
    6372:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f28>
    6373:	call 0x9e
    6374:	r0 += r6
    6375:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f20>
    6376:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f40>
    6377:	w1 = *(u16 *)(r0 + 0x0)
    6378:	w1 <<= 0x10
    6379:	w1 s>>= 0x10
    6380:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6381:	w1 = *(u32 *)(r0 + 0x0)
    6382:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    6383:	w1 = *(u16 *)(r0 + 0x0)
    6384:	goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3178>
    6385:	w1 = *(u32 *)(r0 + 0x0)
    6386:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    6387:	r1 = r10
    6388:	r1 += -0x88
    6389:	w2 = 0x4
    6390:	r3 = r0
    6391:	call 0x71
    6392:	w1 = *(u32 *)(r10 - 0x88)
    6393:	r2 = 0x0 ll
		000000000000c7c8:  R_BPF_64_64	CONFIG
    6395:	w2 = *(u32 *)(r2 + 0xb8)
    6396:	if w1 != w2 goto -0x5ea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6397:	r6 = 0x0 ll
		000000000000c7e8:  R_BPF_64_64	CONFIG
    6399:	w1 = *(u32 *)(r6 + 0xc4)
    6400:	if w1 == 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a8>
    6401:	w7 = *(u32 *)(r6 + 0xc0)
    6402:	w9 = *(u32 *)(r6 + 0xc4)
    6403:	w1 = *(u32 *)(r6 + 0x70)
    6404:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3058>
    6405:	call 0x23
    6406:	r0 += r7
    6407:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    6408:	goto +0xe6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3750>
    6409:	r1 = r10
    6410:	r1 += -0x88
    6411:	w2 = 0x2
    6412:	r3 = r0
    6413:	call 0x71
    6414:	w1 = *(u16 *)(r10 - 0x88)
    6415:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3080>
    6416:	call 0x9e
    6417:	r0 += r7
    6418:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    6419:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    6420:	w1 = *(u16 *)(r0 + 0x0)
    6421:	w1 <<= 0x10
    6422:	w1 s>>= 0x10
    6423:	goto +0xdd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    6424:	w1 = *(u32 *)(r0 + 0x0)
    6425:	goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    6426:	r1 = r10
    6427:	r1 += -0x88
    6428:	w2 = 0x4
    6429:	r3 = r0
    6430:	call 0x71
    6431:	w1 = *(u32 *)(r10 - 0x88)
    6432:	w2 = *(u32 *)(r7 + 0x78)
    6433:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f8>
    6434:	*(u32 *)(r7 + 0x7c) = w1
    6435:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3120>
    6436:	w3 = *(u32 *)(r7 + 0x7c)
    6437:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3110>
    6438:	*(u32 *)(r7 + 0x7c) = w1
    6439:	w3 = *(u32 *)(r7 + 0x80)
    6440:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    6441:	*(u32 *)(r7 + 0x80) = w1
    6442:	*(u32 *)(r7 + 0x84) = w1
    6443:	w2 += 0x1
    6444:	*(u32 *)(r7 + 0x78) = w2
    6445:	goto -0xfd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    6446:	r1 = r10
    6447:	r1 += -0x88
    6448:	w2 = 0x2
    6449:	r3 = r0
    6450:	call 0x71
    6451:	w1 = *(u16 *)(r10 - 0x88)
    6452:	w1 <<= 0x10
    6453:	w1 s>>= 0x10
    6454:	w2 = *(u32 *)(r7 + 0x88)
    6455:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31a8>
    6456:	*(u32 *)(r7 + 0x8c) = w1
    6457:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d0>
    6458:	w3 = *(u32 *)(r7 + 0x8c)
    6459:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c0>
    6460:	*(u32 *)(r7 + 0x8c) = w1
    6461:	w3 = *(u32 *)(r7 + 0x90)
    6462:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    6463:	*(u32 *)(r7 + 0x90) = w1
    6464:	*(u32 *)(r7 + 0x94) = w1
    6465:	w2 += 0x1
    6466:	*(u32 *)(r7 + 0x88) = w2
    6467:	r6 = 0x0 ll
		000000000000ca18:  R_BPF_64_64	CONFIG
    6469:	w1 = *(u32 *)(r6 + 0xc4)
    6470:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    6471:	w8 = *(u32 *)(r6 + 0xc0)
    6472:	w9 = *(u32 *)(r6 + 0xc4)
    6473:	w1 = *(u32 *)(r6 + 0x70)
    6474:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3258>
    6475:	call 0x9e
    6476:	r0 += r8
    6477:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32a8>
    6478:	w1 = *(u32 *)(r0 + 0x0)
    6479:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6480:	call 0x23
    6481:	r0 += r8
    6482:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32b8>
    6483:	r1 = r10
    6484:	r1 += -0x88
    6485:	w2 = 0x4
    6486:	r3 = r0
    6487:	call 0x71
    6488:	w1 = *(u32 *)(r10 - 0x88)
    6489:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32f8>
    6490:	w1 = *(u16 *)(r0 + 0x0)
    6491:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e8>
    6492:	r1 = r10
    6493:	r1 += -0x88
    6494:	w2 = 0x2
    6495:	r3 = r0
    6496:	call 0x71
    6497:	w1 = *(u16 *)(r10 - 0x88)
    6498:	w1 <<= 0x10
    6499:	w1 s>>= 0x10
    6500:	w2 = *(u32 *)(r7 + 0x98)
    6501:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3318>
    6502:	*(u32 *)(r7 + 0x9c) = w1
    6503:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3340>
    6504:	w3 = *(u32 *)(r7 + 0x9c)
    6505:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3330>
    6506:	*(u32 *)(r7 + 0x9c) = w1
    6507:	w3 = *(u32 *)(r7 + 0xa0)
    6508:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3348>
    6509:	*(u32 *)(r7 + 0xa0) = w1
    6510:	*(u32 *)(r7 + 0xa4) = w1
    6511:	w2 += 0x1
    6512:	*(u32 *)(r7 + 0x98) = w2
    6513:	w1 = *(u32 *)(r6 + 0xd4)
    6514:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34d0>
    6515:	r1 = 0x0 ll
		000000000000cb98:  R_BPF_64_64	CONFIG
    6517:	w6 = *(u32 *)(r1 + 0xd0)
    6518:	w8 = *(u32 *)(r1 + 0xd4)
    6519:	w1 = *(u32 *)(r1 + 0x70)
    6520:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c8>
    6521:	call 0x9e
    6522:	r0 += r6
    6523:	if w8 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3418>
    6524:	w1 = *(u32 *)(r0 + 0x0)
    6525:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6526:	call 0x23
    6527:	r0 += r6
    6528:	if w8 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3428>
    6529:	r1 = r10
    6530:	r1 += -0x88
    6531:	w2 = 0x4
    6532:	r3 = r0
    6533:	call 0x71
    6534:	w1 = *(u32 *)(r10 - 0x88)
    6535:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6536:	w1 = *(u16 *)(r0 + 0x0)
    6537:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3458>
    6538:	r1 = r10
    6539:	r1 += -0x88
    6540:	w2 = 0x2
    6541:	r3 = r0
    6542:	call 0x71
    6543:	w1 = *(u16 *)(r10 - 0x88)
    6544:	w1 <<= 0x10
    6545:	w1 s>>= 0x10
    6546:	w2 = *(u32 *)(r7 + 0xa8)
    6547:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3488>
    6548:	*(u32 *)(r7 + 0xac) = w1
    6549:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    6550:	w3 = *(u32 *)(r7 + 0xac)
    6551:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a0>
    6552:	*(u32 *)(r7 + 0xac) = w1
    6553:	w3 = *(u32 *)(r7 + 0xb0)
    6554:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b8>
    6555:	*(u32 *)(r7 + 0xb0) = w1
    6556:	*(u32 *)(r7 + 0xb4) = w1
    6557:	w2 += 0x1
    6558:	*(u32 *)(r7 + 0xa8) = w2
    6559:	r6 = 0x0 ll
		000000000000ccf8:  R_BPF_64_64	CONFIG
    6561:	w1 = *(u32 *)(r6 + 0xe4)
    6562:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    6563:	w8 = *(u32 *)(r6 + 0xe0)
    6564:	w9 = *(u32 *)(r6 + 0xe4)
    6565:	w1 = *(u32 *)(r6 + 0x70)
    6566:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3538>
    6567:	call 0x9e
    6568:	r0 += r8
    6569:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3588>
    6570:	w1 = *(u32 *)(r0 + 0x0)
    6571:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    6572:	call 0x23
    6573:	r0 += r8
    6574:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3598>
    6575:	r1 = r10
    6576:	r1 += -0x88
    6577:	w2 = 0x4
    6578:	r3 = r0
    6579:	call 0x71
    6580:	w1 = *(u32 *)(r10 - 0x88)
    6581:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    6582:	w1 = *(u16 *)(r0 + 0x0)
    6583:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35c8>
    6584:	r1 = r10
    6585:	r1 += -0x88
    6586:	w2 = 0x2
    6587:	r3 = r0
    6588:	call 0x71
    6589:	w1 = *(u16 *)(r10 - 0x88)
    6590:	w1 <<= 0x10
    6591:	w1 s>>= 0x10
    6592:	w2 = *(u32 *)(r7 + 0xb8)
    6593:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f8>
    6594:	*(u32 *)(r7 + 0xbc) = w1
    6595:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3620>
    6596:	w3 = *(u32 *)(r7 + 0xbc)
    6597:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3610>
    6598:	*(u32 *)(r7 + 0xbc) = w1
    6599:	w3 = *(u32 *)(r7 + 0xc0)
    6600:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3628>
    6601:	*(u32 *)(r7 + 0xc0) = w1
    6602:	*(u32 *)(r7 + 0xc4) = w1
    6603:	w2 += 0x1
    6604:	*(u32 *)(r7 + 0xb8) = w2
    6605:	call 0xe
    6606:	*(u64 *)(r7 + 0x70) = r0
    6607:	w1 = *(u32 *)(r6 + 0x64)
    6608:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36f8>
    6609:	call 0x23
    6610:	w1 = *(u32 *)(r6 + 0x40)
    6611:	r0 += r1
    6612:	r1 = r10
    6613:	r1 += -0x88
    6614:	w2 = 0x8
    6615:	r3 = r0
    6616:	call 0x71
    6617:	w1 = *(u32 *)(r6 + 0x44)
    6618:	r3 = *(u64 *)(r10 - 0x88)
    6619:	r3 += r1
    6620:	r1 = r10
    6621:	r1 += -0x88
    6622:	w2 = 0x8
    6623:	call 0x71
    6624:	r1 = *(u64 *)(r6 + 0x8)
    6625:	r2 = *(u64 *)(r10 - 0x88)
    6626:	r1 += r2
    6627:	*(u64 *)(r7 + 0x60) = r1
    6628:	w1 = *(u32 *)(r6 + 0x68)
    6629:	if w1 == 0x0 goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6630:	r1 = 0x504c4b53594d5641 ll
    6632:	call 0x9a
    6633:	w1 = *(u32 *)(r6 + 0x38)
    6634:	r0 += r1
    6635:	*(u64 *)(r7 + 0x68) = r0
    6636:	goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6637:	w1 = *(u32 *)(r0 + 0x0)
    6638:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    6639:	r1 = r10
    6640:	r1 += -0x88
    6641:	w2 = 0x4
    6642:	r3 = r0
    6643:	call 0x71
    6644:	w1 = *(u32 *)(r10 - 0x88)
    6645:	r2 = 0x0 ll
		000000000000cfa8:  R_BPF_64_64	CONFIG
    6647:	w2 = *(u32 *)(r2 + 0xc8)
    6648:	r9 = *(u64 *)(r10 - 0xa0)
    6649:	if w1 != w2 goto -0x6e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6650:	w1 = *(u32 *)(r6 + 0xd4)
    6651:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a18>
    6652:	r1 = 0x0 ll
		000000000000cfe0:  R_BPF_64_64	CONFIG
    6654:	w6 = *(u32 *)(r1 + 0xd0)
    6655:	w7 = *(u32 *)(r1 + 0xd4)
    6656:	w1 = *(u32 *)(r1 + 0x70)
    6657:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    6658:	call 0x23
    6659:	r0 += r6
    6660:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3808>
    6661:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c8>
    6662:	r1 = r10
    6663:	r1 += -0x88
    6664:	w2 = 0x2
    6665:	r3 = r0
    6666:	call 0x71
    6667:	w1 = *(u16 *)(r10 - 0x88)
    6668:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3868>
    6669:	call 0x9e
    6670:	r0 += r6
    6671:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3860>
    6672:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    6673:	w1 = *(u16 *)(r0 + 0x0)
    6674:	w1 <<= 0x10
    6675:	w1 s>>= 0x10
    6676:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    6677:	w1 = *(u32 *)(r0 + 0x0)
    6678:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    6679:	r1 = r10
    6680:	r1 += -0x88
    6681:	w2 = 0x4
    6682:	r3 = r0
    6683:	call 0x71
    6684:	w1 = *(u32 *)(r10 - 0x88)
    6685:	r2 = 0x0 ll
		000000000000d0e8:  R_BPF_64_64	CONFIG
    6687:	w2 = *(u32 *)(r2 + 0xa8)
    6688:	if w1 != w2 goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6689:	w1 = *(u32 *)(r6 + 0xb4)
    6690:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b50>
    6691:	r1 = 0x0 ll
		000000000000d118:  R_BPF_64_64	CONFIG
    6693:	w6 = *(u32 *)(r1 + 0xb0)
    6694:	w7 = *(u32 *)(r1 + 0xb4)
    6695:	w1 = *(u32 *)(r1 + 0x70)
    6696:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3978>
    6697:	call 0x23
    6698:	r0 += r6
    6699:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    6700:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b00>
    6701:	r1 = r10
    6702:	r1 += -0x88
    6703:	w2 = 0x2
    6704:	r3 = r0
    6705:	call 0x71
    6706:	w1 = *(u16 *)(r10 - 0x88)
    6707:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    6708:	call 0x9e
    6709:	r0 += r6
    6710:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3998>
    6711:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b8>
    6712:	w1 = *(u16 *)(r0 + 0x0)
    6713:	w1 <<= 0x10
    6714:	w1 s>>= 0x10
    6715:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6716:	w1 = *(u32 *)(r0 + 0x0)
    6717:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6718:	r1 = r10
    6719:	r1 += -0x88
    6720:	w2 = 0x4
    6721:	r3 = r0
    6722:	call 0x71
    6723:	w1 = *(u32 *)(r10 - 0x88)
    6724:	r2 = 0x0 ll
		000000000000d220:  R_BPF_64_64	CONFIG
    6726:	w2 = *(u32 *)(r2 + 0xd8)
    6727:	if w1 != w2 goto -0x735 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6728:	r1 = 0x0 ll
		000000000000d240:  R_BPF_64_64	CONFIG
    6730:	w2 = *(u32 *)(r1 + 0xe4)
    6731:	if w2 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6732:	w6 = *(u32 *)(r1 + 0xe0)
    6733:	w7 = *(u32 *)(r1 + 0xe4)
    6734:	w1 = *(u32 *)(r1 + 0x70)
    6735:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab0>
    6736:	call 0x23
    6737:	r0 += r6
    6738:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a78>
    6739:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c38>
    6740:	r1 = r10
    6741:	r1 += -0x88
    6742:	w2 = 0x2
    6743:	r3 = r0
    6744:	call 0x71
    6745:	w1 = *(u16 *)(r10 - 0x88)
    6746:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad8>
    6747:	call 0x9e
    6748:	r0 += r6
    6749:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ad0>
    6750:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    6751:	w1 = *(u16 *)(r0 + 0x0)
    6752:	w1 <<= 0x10
    6753:	w1 s>>= 0x10
    6754:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6755:	w1 = *(u32 *)(r0 + 0x0)
    6756:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c68>
    6757:	r1 = r10
    6758:	r1 += -0x88
    6759:	w2 = 0x4
    6760:	r3 = r0
    6761:	call 0x71
    6762:	w1 = *(u32 *)(r10 - 0x88)
    6763:	r2 = 0x0 ll
		000000000000d358:  R_BPF_64_64	CONFIG
    6765:	w2 = *(u32 *)(r2 + 0xb8)
    6766:	if w1 != w2 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6767:	r6 = 0x0 ll
		000000000000d378:  R_BPF_64_64	CONFIG
    6769:	w1 = *(u32 *)(r6 + 0xc4)
    6770:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce0>
    6771:	w7 = *(u32 *)(r6 + 0xc0)
    6772:	w8 = *(u32 *)(r6 + 0xc4)
    6773:	w1 = *(u32 *)(r6 + 0x70)
    6774:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3be8>
    6775:	call 0x23
    6776:	r0 += r7
    6777:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    6778:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c90>
    6779:	r1 = r10
    6780:	r1 += -0x88
    6781:	w2 = 0x2
    6782:	r3 = r0
    6783:	call 0x71
    6784:	w1 = *(u16 *)(r10 - 0x88)
    6785:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    6786:	call 0x9e
    6787:	r0 += r7
    6788:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    6789:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c28>
    6790:	w1 = *(u16 *)(r0 + 0x0)
    6791:	w1 <<= 0x10
    6792:	w1 s>>= 0x10
    6793:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6794:	w1 = *(u32 *)(r0 + 0x0)
    6795:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6796:	r1 = r10
    6797:	r1 += -0x88
    6798:	w2 = 0x4
    6799:	r3 = r0
    6800:	call 0x71
    6801:	w1 = *(u32 *)(r10 - 0x88)
    6802:	r2 = 0x0 ll
		000000000000d490:  R_BPF_64_64	CONFIG
    6804:	w2 = *(u32 *)(r2 + 0xe8)
    6805:	if w1 != w2 goto -0x783 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6806:	exit
    6807:	r1 = r10
    6808:	r1 += -0x88
    6809:	w2 = 0x4
    6810:	r3 = r0
    6811:	call 0x71
    6812:	w1 = *(u32 *)(r10 - 0x88)
    6813:	r2 = 0x0 ll
		000000000000d4e8:  R_BPF_64_64	CONFIG
    6815:	w2 = *(u32 *)(r2 + 0xc8)
    6816:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6817:	w1 = *(u32 *)(r6 + 0xd4)
    6818:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e18>
    6819:	r1 = 0x0 ll
		000000000000d518:  R_BPF_64_64	CONFIG
    6821:	w6 = *(u32 *)(r1 + 0xd0)
    6822:	w7 = *(u32 *)(r1 + 0xd4)
    6823:	w1 = *(u32 *)(r1 + 0x70)
    6824:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d78>
    6825:	call 0x23
    6826:	r0 += r6
    6827:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d40>
    6828:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    6829:	r1 = r10
    6830:	r1 += -0x88
    6831:	w2 = 0x2
    6832:	r3 = r0
    6833:	call 0x71
    6834:	w1 = *(u16 *)(r10 - 0x88)
    6835:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3da0>
    6836:	call 0x9e
    6837:	r0 += r6
    6838:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d98>
    6839:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3db8>
    6840:	w1 = *(u16 *)(r0 + 0x0)
    6841:	w1 <<= 0x10
    6842:	w1 s>>= 0x10
    6843:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    6844:	w1 = *(u32 *)(r0 + 0x0)
    6845:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df8>
    6846:	r1 = r10
    6847:	r1 += -0x88
    6848:	w2 = 0x4
    6849:	r3 = r0
    6850:	call 0x71
    6851:	w1 = *(u32 *)(r10 - 0x88)
    6852:	r2 = 0x0 ll
		000000000000d620:  R_BPF_64_64	CONFIG
    6854:	w2 = *(u32 *)(r2 + 0xd8)
    6855:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f50>
    6856:	r1 = 0x0 ll
		000000000000d640:  R_BPF_64_64	CONFIG
    6858:	w2 = *(u32 *)(r1 + 0xe4)
    6859:	if w2 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6860:	w6 = *(u32 *)(r1 + 0xe0)
    6861:	w7 = *(u32 *)(r1 + 0xe4)
    6862:	w1 = *(u32 *)(r1 + 0x70)
    6863:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb0>
    6864:	call 0x23
    6865:	r0 += r6
    6866:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e78>
    6867:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f00>
    6868:	r1 = r10
    6869:	r1 += -0x88
    6870:	w2 = 0x2
    6871:	r3 = r0
    6872:	call 0x71
    6873:	w1 = *(u16 *)(r10 - 0x88)
    6874:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed8>
    6875:	call 0x9e
    6876:	r0 += r6
    6877:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ed0>
    6878:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef0>
    6879:	w1 = *(u16 *)(r0 + 0x0)
    6880:	w1 <<= 0x10
    6881:	w1 s>>= 0x10
    6882:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    6883:	w1 = *(u32 *)(r0 + 0x0)
    6884:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    6885:	r1 = r10
    6886:	r1 += -0x88
    6887:	w2 = 0x4
    6888:	r3 = r0
    6889:	call 0x71
    6890:	w1 = *(u32 *)(r10 - 0x88)
    6891:	r2 = 0x0 ll
		000000000000d758:  R_BPF_64_64	CONFIG
    6893:	w2 = *(u32 *)(r2 + 0xe8)
    6894:	if w1 == w2 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6895:	call 0x23
    6896:	*(u64 *)(r10 - 0x88) = r0
    6897:	r2 = r10
    6898:	r2 += -0x88
    6899:	r1 = 0x0 ll
		000000000000d798:  R_BPF_64_64	TASKS
    6901:	r3 = 0xe60 ll
		000000000000d7a8:  R_BPF_64_64	.rodata
    6903:	r4 = 0x0
    6904:	call 0x2
    6905:	if r0 != 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4120>
    6906:	r1 = 0x0 ll
		000000000000d7d0:  R_BPF_64_64	.bss
    6908:	r2 = 0x1
    6909:	lock *(u64 *)(r1 + 0x0) += r2
    6910:	r1 = 0x0 ll
		000000000000d7f0:  R_BPF_64_64	EXPECT_ENTER
    6912:	r2 = 0x100000000 ll
    6914:	lock *(u64 *)(r1 + 0x0) += r2
    6915:	r1 = 0x0 ll
		000000000000d818:  R_BPF_64_64	EXPECT_EXIT
    6917:	lock *(u64 *)(r1 + 0x0) += r2
    6918:	call 0x23
    6919:	*(u64 *)(r10 - 0x88) = r0
    6920:	r2 = r10
    6921:	r2 += -0x88
    6922:	r1 = 0x0 ll
		000000000000d850:  R_BPF_64_64	TASKS
    6924:	call 0x1
    6925:	r7 = r0
    6926:	if r7 == 0x0 goto -0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6927:	call 0xe
    6928:	r1 = *(u64 *)(r7 + 0x18)
    6929:	w6 = *(u32 *)(r10 - 0x98)
    6930:	if r1 == r0 goto -0x757 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    6931:	r6 = r0
    6932:	r2 = r0
    6933:	r2 >>= 0x20
    6934:	r0 <<= 0x20
    6935:	r0 >>= 0x20
    6936:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b0>
    6937:	r1 >>= 0x20
    6938:	if r1 == r2 goto -0x761 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    6939:	w1 = *(u32 *)(r7 + 0x8)
    6940:	if w1 == 0x0 goto -0x768 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6941:	w1 = 0x0
    6942:	*(u32 *)(r10 - 0x88) = w1
    6943:	r2 = r10
    6944:	r2 += -0x88
    6945:	r1 = 0x0 ll
		000000000000d908:  R_BPF_64_64	LOST
    6947:	call 0x1
    6948:	if r0 == 0x0 goto -0x770 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6949:	r0 += 0x10
    6950:	r1 = 0x1
    6951:	lock *(u64 *)(r0 + 0x0) += r1
    6952:	goto -0x774 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    6953:	w1 = 0x0
    6954:	*(u32 *)(r10 - 0x88) = w1
    6955:	r2 = r10
    6956:	r2 += -0x88
    6957:	r1 = 0x0 ll
		000000000000d968:  R_BPF_64_64	LOST
    6959:	call 0x1
    6960:	if r0 == 0x0 goto -0x9b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6961:	r0 += 0x10
    6962:	r1 = 0x1
    6963:	lock *(u64 *)(r0 + 0x0) += r1
    6964:	goto -0x9f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>

000000000000d9a8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    6965:	w6 = w2
    6966:	r7 = r1
    6967:	r1 = 0x0 ll
		000000000000d9b8:  R_BPF_64_64	CONFIG
    6969:	w2 = *(u32 *)(r1 + 0x84)
    6970:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    6971:	r2 = 0x0 ll
		000000000000d9d8:  R_BPF_64_64	HELD
    6973:	r2 = *(u64 *)(r2 + 0x0)
    6974:	if r2 != 0x0 goto +0x8c9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    6975:	w2 = *(u32 *)(r1 + 0x28)
    6976:	w2 &= w6
    6977:	w1 = *(u32 *)(r1 + 0x30)
    6978:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    6979:	r1 = 0x0 ll
		000000000000da18:  R_BPF_64_64	CONFIG
    6981:	w2 = *(u32 *)(r1 + 0x24)
    6982:	if w2 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b8>
    6983:	call 0x8
    6984:	*(u32 *)(r10 - 0x88) = w0
    6985:	r2 = r10
    6986:	r2 += -0x88
    6987:	r1 = 0x0 ll
		000000000000da58:  R_BPF_64_64	SAMPLES
    6989:	call 0x1
    6990:	r8 = r0
    6991:	if r8 == 0x0 goto +0x8b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    6992:	r1 = *(u64 *)(r7 + 0x0)
    6993:	r3 = *(u64 *)(r1 + 0x0)
    6994:	r1 = r10
    6995:	r1 += -0x88
    6996:	w2 = 0x80
    6997:	call 0x71
    6998:	r1 = *(u64 *)(r10 - 0x20)
    6999:	if r1 != 0x504c0001 goto +0x8b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7000:	r1 = *(u64 *)(r10 - 0x10)
    7001:	if r1 != 0x10 goto +0x8ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7002:	r2 = *(u64 *)(r10 - 0x28)
    7003:	r1 = 0x0 ll
		000000000000dad8:  R_BPF_64_64	CONFIG
    7005:	r3 = *(u64 *)(r1 + 0x0)
    7006:	if r2 != r3 goto +0x8a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7007:	w2 = *(u32 *)(r1 + 0x28)
    7008:	w2 &= w6
    7009:	w1 = *(u32 *)(r8 + 0x10)
    7010:	if w1 != 0x0 goto +0x39b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e48>
    7011:	*(u32 *)(r8 + 0x14) = w2
    7012:	goto +0x39e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e70>
    7013:	r1 = 0x0 ll
		000000000000db28:  R_BPF_64_64	.bss
    7015:	r1 = *(u64 *)(r1 + 0x0)
    7016:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7017:	r1 = 0x0 ll
		000000000000db48:  R_BPF_64_64	CONFIG
    7019:	w2 = *(u32 *)(r1 + 0x6c)
    7020:	if w2 == 0x0 goto +0x89b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7021:	r1 = *(u64 *)(r1 + 0x98)
    7022:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    7023:	r1 = 0x0 ll
		000000000000db78:  R_BPF_64_64	CONFIG
    7025:	r3 = *(u64 *)(r1 + 0x98)
    7026:	r1 = r10
    7027:	r1 += -0x88
    7028:	w2 = 0x4
    7029:	call 0x71
    7030:	w1 = *(u32 *)(r10 - 0x88)
    7031:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7032:	r8 = 0x0 ll
		000000000000dbc0:  R_BPF_64_64	CONFIG
    7034:	w1 = *(u32 *)(r8 + 0xa4)
    7035:	*(u64 *)(r10 - 0x90) = r7
    7036:	if w1 == 0x0 goto +0x65b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3518>
    7037:	w9 = *(u32 *)(r8 + 0xa0)
    7038:	w7 = *(u32 *)(r8 + 0xa4)
    7039:	w1 = *(u32 *)(r8 + 0x70)
    7040:	if w1 != 0x0 goto +0x3a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f90>
    7041:	call 0x23
    7042:	r0 += r9
    7043:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x280>
    7044:	goto +0x648 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34c0>
    7045:	r1 = r10
    7046:	r1 += -0x88
    7047:	w2 = 0x2
    7048:	r3 = r0
    7049:	call 0x71
    7050:	w1 = *(u16 *)(r10 - 0x88)
    7051:	goto +0x3a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb8>
    7052:	w1 = *(u32 *)(r1 + 0x24)
    7053:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x340>
    7054:	r1 = *(u64 *)(r7 + 0x0)
    7055:	r3 = *(u64 *)(r1 + 0x0)
    7056:	r1 = r10
    7057:	r1 += -0x88
    7058:	w2 = 0x80
    7059:	call 0x71
    7060:	r1 = *(u64 *)(r10 - 0x20)
    7061:	if r1 != 0x504c0001 goto +0x872 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7062:	r1 = *(u64 *)(r10 - 0x10)
    7063:	if r1 != 0x10 goto +0x870 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7064:	r1 = *(u64 *)(r10 - 0x28)
    7065:	r2 = 0x0 ll
		000000000000dcc8:  R_BPF_64_64	CONFIG
    7067:	r2 = *(u64 *)(r2 + 0x0)
    7068:	if r1 != r2 goto +0x86b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7069:	w4 = 0x0
    7070:	r2 = 0x0 ll
		000000000000dcf0:  R_BPF_64_64	CONFIG
    7072:	w1 = *(u32 *)(r2 + 0x28)
    7073:	w3 = *(u32 *)(r2 + 0x30)
    7074:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x498>
    7075:	w4 = w1
    7076:	w4 >>= 0x1
    7077:	w2 = w1
    7078:	w2 |= w4
    7079:	w4 = w2
    7080:	w4 >>= 0x2
    7081:	w2 |= w4
    7082:	w4 = w2
    7083:	w4 >>= 0x4
    7084:	w2 |= w4
    7085:	w1 &= w6
    7086:	w4 = w2
    7087:	w4 >>= 0x8
    7088:	w2 |= w4
    7089:	w1 -= w3
    7090:	w3 = w2
    7091:	w3 >>= 0x10
    7092:	w2 |= w3
    7093:	w2 ^= -0x1
    7094:	w3 = w2
    7095:	w3 >>= 0x1
    7096:	w3 &= 0x55555555
    7097:	w2 -= w3
    7098:	w3 = w2
    7099:	w3 &= 0x33333333
    7100:	w2 >>= 0x2
    7101:	w2 &= 0x33333333
    7102:	w3 += w2
    7103:	w2 = w3
    7104:	w2 >>= 0x4
    7105:	w3 += w2
    7106:	w3 &= 0xf0f0f0f
    7107:	w3 *= 0x1010101
    7108:	w3 >>= 0x18
    7109:	w1 <<= w3
    7110:	w1 s>>= w3
    7111:	w4 = w1
    7112:	*(u32 *)(r10 - 0x98) = w4
    7113:	call 0x23
    7114:	*(u64 *)(r10 - 0x88) = r0
    7115:	r2 = r10
    7116:	r2 += -0x88
    7117:	r1 = 0x0 ll
		000000000000de68:  R_BPF_64_64	TASKS
    7119:	call 0x1
    7120:	r9 = r0
    7121:	if r9 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12a8>
    7122:	call 0xe
    7123:	r1 = *(u64 *)(r9 + 0x18)
    7124:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d8>
    7125:	r6 = r0
    7126:	r2 = r0
    7127:	r2 >>= 0x20
    7128:	r0 <<= 0x20
    7129:	r0 >>= 0x20
    7130:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    7131:	r1 >>= 0x20
    7132:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    7133:	w1 = *(u32 *)(r9 + 0x8)
    7134:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7135:	w1 = 0x0
    7136:	*(u32 *)(r10 - 0x88) = w1
    7137:	r2 = r10
    7138:	r2 += -0x88
    7139:	r1 = 0x0 ll
		000000000000df18:  R_BPF_64_64	LOST
    7141:	call 0x1
    7142:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    7143:	r0 += 0x10
    7144:	r1 = 0x1
    7145:	lock *(u64 *)(r0 + 0x0) += r1
    7146:	r1 = r9
    7147:	w2 = 0x4a0
    7148:	r3 = 0xe60 ll
		000000000000df60:  R_BPF_64_64	.rodata
    7150:	call 0x71
    7151:	*(u64 *)(r9 + 0x18) = r6
    7152:	r1 = 0x0 ll
		000000000000df80:  R_BPF_64_64	AYA_LOG_LEVEL
    7154:	w1 = *(u8 *)(r1 + 0x0)
    7155:	*(u64 *)(r10 - 0x90) = r9
    7156:	if w1 < 0x4 goto +0x1bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7157:	call 0x23
    7158:	r6 = r0
    7159:	w1 = 0xa0
    7160:	*(u16 *)(r10 - 0x2) = w1
    7161:	r1 = r10
    7162:	r1 += -0x2
    7163:	r9 = 0x40
    7164:	w1 = *(u16 *)(r10 - 0x2)
    7165:	if w1 > 0x40 goto +0x2f1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    7166:	r1 = 0x0 ll
		000000000000dff0:  R_BPF_64_64	AYA_LOGS
    7168:	r2 = r9
    7169:	r3 = 0x0
    7170:	call 0x83
    7171:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7172:	*(u64 *)(r10 - 0x80) = r9
    7173:	*(u64 *)(r10 - 0x88) = r0
    7174:	r1 = r10
    7175:	r1 += -0x88
    7176:	r1 = *(u64 *)(r10 - 0x88)
    7177:	r2 = *(u64 *)(r10 - 0x80)
    7178:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7179:	w2 = *(u16 *)(r10 - 0x2)
    7180:	*(u8 *)(r1 + 0x0) = w2
    7181:	w2 >>= 0x8
    7182:	*(u8 *)(r1 + 0x1) = w2
    7183:	r1 = *(u64 *)(r10 - 0x88)
    7184:	r2 = *(u64 *)(r10 - 0x80)
    7185:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7186:	w2 = 0x0
    7187:	*(u8 *)(r1 + 0x2) = w2
    7188:	r1 = *(u64 *)(r10 - 0x88)
    7189:	r3 = *(u64 *)(r10 - 0x80)
    7190:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7191:	*(u8 *)(r1 + 0x4) = w2
    7192:	w2 = 0x17
    7193:	*(u8 *)(r1 + 0x3) = w2
    7194:	r1 = *(u64 *)(r10 - 0x88)
    7195:	r2 = *(u64 *)(r10 - 0x80)
    7196:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7197:	r3 = r1
    7198:	r3 += 0x5
    7199:	r4 = 0xcf0 ll
		000000000000e0f8:  R_BPF_64_64	.rodata
    7201:	w5 = *(u8 *)(r4 + 0x0)
    7202:	*(u8 *)(r3 + 0x0) = w5
    7203:	w5 = *(u8 *)(r4 + 0x1)
    7204:	*(u8 *)(r3 + 0x1) = w5
    7205:	w5 = *(u8 *)(r4 + 0x2)
    7206:	*(u8 *)(r3 + 0x2) = w5
    7207:	w5 = *(u8 *)(r4 + 0x3)
    7208:	*(u8 *)(r3 + 0x3) = w5
    7209:	w5 = *(u8 *)(r4 + 0x4)
    7210:	*(u8 *)(r3 + 0x4) = w5
    7211:	w5 = *(u8 *)(r4 + 0x5)
    7212:	*(u8 *)(r3 + 0x5) = w5
    7213:	w5 = *(u8 *)(r4 + 0x6)
    7214:	*(u8 *)(r3 + 0x6) = w5
    7215:	w5 = *(u8 *)(r4 + 0x7)
    7216:	*(u8 *)(r3 + 0x7) = w5
    7217:	w5 = *(u8 *)(r4 + 0x8)
    7218:	*(u8 *)(r3 + 0x8) = w5
    7219:	w5 = *(u8 *)(r4 + 0x9)
    7220:	*(u8 *)(r3 + 0x9) = w5
    7221:	w5 = *(u8 *)(r4 + 0xa)
    7222:	*(u8 *)(r3 + 0xa) = w5
    7223:	w5 = *(u8 *)(r4 + 0xb)
    7224:	*(u8 *)(r3 + 0xb) = w5
    7225:	w5 = *(u8 *)(r4 + 0xc)
    7226:	*(u8 *)(r3 + 0xc) = w5
    7227:	w5 = *(u8 *)(r4 + 0xd)
    7228:	*(u8 *)(r3 + 0xd) = w5
    7229:	w5 = *(u8 *)(r4 + 0xe)
    7230:	*(u8 *)(r3 + 0xe) = w5
    7231:	w5 = *(u8 *)(r4 + 0xf)
    7232:	*(u8 *)(r3 + 0xf) = w5
    7233:	w5 = *(u8 *)(r4 + 0x10)
    7234:	*(u8 *)(r3 + 0x10) = w5
    7235:	w5 = *(u8 *)(r4 + 0x11)
    7236:	*(u8 *)(r3 + 0x11) = w5
    7237:	w5 = *(u8 *)(r4 + 0x12)
    7238:	*(u8 *)(r3 + 0x12) = w5
    7239:	w5 = *(u8 *)(r4 + 0x13)
    7240:	*(u8 *)(r3 + 0x13) = w5
    7241:	w5 = *(u8 *)(r4 + 0x14)
    7242:	*(u8 *)(r3 + 0x14) = w5
    7243:	w5 = *(u8 *)(r4 + 0x15)
    7244:	*(u8 *)(r3 + 0x15) = w5
    7245:	w5 = *(u8 *)(r4 + 0x16)
    7246:	*(u8 *)(r3 + 0x16) = w5
    7247:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7248:	w3 = 0x1
    7249:	*(u8 *)(r1 + 0x1c) = w3
    7250:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7251:	w4 = 0x0
    7252:	*(u8 *)(r1 + 0x1e) = w4
    7253:	*(u8 *)(r1 + 0x1d) = w3
    7254:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7255:	w3 = 0x4
    7256:	*(u8 *)(r1 + 0x1f) = w3
    7257:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7258:	w3 = 0x2
    7259:	*(u8 *)(r1 + 0x20) = w3
    7260:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7261:	w3 = 0x0
    7262:	*(u8 *)(r1 + 0x22) = w3
    7263:	w3 = 0x17
    7264:	*(u8 *)(r1 + 0x21) = w3
    7265:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7266:	r3 = r1
    7267:	r3 += 0x23
    7268:	r4 = 0xcf0 ll
		000000000000e320:  R_BPF_64_64	.rodata
    7270:	w5 = *(u8 *)(r4 + 0x0)
    7271:	*(u8 *)(r3 + 0x0) = w5
    7272:	w5 = *(u8 *)(r4 + 0x1)
    7273:	*(u8 *)(r3 + 0x1) = w5
    7274:	w5 = *(u8 *)(r4 + 0x2)
    7275:	*(u8 *)(r3 + 0x2) = w5
    7276:	w5 = *(u8 *)(r4 + 0x3)
    7277:	*(u8 *)(r3 + 0x3) = w5
    7278:	w5 = *(u8 *)(r4 + 0x4)
    7279:	*(u8 *)(r3 + 0x4) = w5
    7280:	w5 = *(u8 *)(r4 + 0x5)
    7281:	*(u8 *)(r3 + 0x5) = w5
    7282:	w5 = *(u8 *)(r4 + 0x6)
    7283:	*(u8 *)(r3 + 0x6) = w5
    7284:	w5 = *(u8 *)(r4 + 0x7)
    7285:	*(u8 *)(r3 + 0x7) = w5
    7286:	w5 = *(u8 *)(r4 + 0x8)
    7287:	*(u8 *)(r3 + 0x8) = w5
    7288:	w5 = *(u8 *)(r4 + 0x9)
    7289:	*(u8 *)(r3 + 0x9) = w5
    7290:	w5 = *(u8 *)(r4 + 0xa)
    7291:	*(u8 *)(r3 + 0xa) = w5
    7292:	w5 = *(u8 *)(r4 + 0xb)
    7293:	*(u8 *)(r3 + 0xb) = w5
    7294:	w5 = *(u8 *)(r4 + 0xc)
    7295:	*(u8 *)(r3 + 0xc) = w5
    7296:	w5 = *(u8 *)(r4 + 0xd)
    7297:	*(u8 *)(r3 + 0xd) = w5
    7298:	w5 = *(u8 *)(r4 + 0xe)
    7299:	*(u8 *)(r3 + 0xe) = w5
    7300:	w5 = *(u8 *)(r4 + 0xf)
    7301:	*(u8 *)(r3 + 0xf) = w5
    7302:	w5 = *(u8 *)(r4 + 0x10)
    7303:	*(u8 *)(r3 + 0x10) = w5
    7304:	w5 = *(u8 *)(r4 + 0x11)
    7305:	*(u8 *)(r3 + 0x11) = w5
    7306:	w5 = *(u8 *)(r4 + 0x12)
    7307:	*(u8 *)(r3 + 0x12) = w5
    7308:	w5 = *(u8 *)(r4 + 0x13)
    7309:	*(u8 *)(r3 + 0x13) = w5
    7310:	w5 = *(u8 *)(r4 + 0x14)
    7311:	*(u8 *)(r3 + 0x14) = w5
    7312:	w5 = *(u8 *)(r4 + 0x15)
    7313:	*(u8 *)(r3 + 0x15) = w5
    7314:	w5 = *(u8 *)(r4 + 0x16)
    7315:	*(u8 *)(r3 + 0x16) = w5
    7316:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7317:	w3 = 0x3
    7318:	*(u8 *)(r1 + 0x3a) = w3
    7319:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7320:	w3 = 0x0
    7321:	*(u8 *)(r1 + 0x3c) = w3
    7322:	w3 = 0x1f
    7323:	*(u8 *)(r1 + 0x3b) = w3
    7324:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7325:	r3 = r1
    7326:	r3 += 0x3d
    7327:	r4 = 0xd07 ll
		000000000000e4f8:  R_BPF_64_64	.rodata
    7329:	w5 = *(u8 *)(r4 + 0x0)
    7330:	*(u8 *)(r3 + 0x0) = w5
    7331:	w5 = *(u8 *)(r4 + 0x1)
    7332:	*(u8 *)(r3 + 0x1) = w5
    7333:	w5 = *(u8 *)(r4 + 0x2)
    7334:	*(u8 *)(r3 + 0x2) = w5
    7335:	w5 = *(u8 *)(r4 + 0x3)
    7336:	*(u8 *)(r3 + 0x3) = w5
    7337:	w5 = *(u8 *)(r4 + 0x4)
    7338:	*(u8 *)(r3 + 0x4) = w5
    7339:	w5 = *(u8 *)(r4 + 0x5)
    7340:	*(u8 *)(r3 + 0x5) = w5
    7341:	w5 = *(u8 *)(r4 + 0x6)
    7342:	*(u8 *)(r3 + 0x6) = w5
    7343:	w5 = *(u8 *)(r4 + 0x7)
    7344:	*(u8 *)(r3 + 0x7) = w5
    7345:	w5 = *(u8 *)(r4 + 0x8)
    7346:	*(u8 *)(r3 + 0x8) = w5
    7347:	w5 = *(u8 *)(r4 + 0x9)
    7348:	*(u8 *)(r3 + 0x9) = w5
    7349:	w5 = *(u8 *)(r4 + 0xa)
    7350:	*(u8 *)(r3 + 0xa) = w5
    7351:	w5 = *(u8 *)(r4 + 0xb)
    7352:	*(u8 *)(r3 + 0xb) = w5
    7353:	w5 = *(u8 *)(r4 + 0xc)
    7354:	*(u8 *)(r3 + 0xc) = w5
    7355:	w5 = *(u8 *)(r4 + 0xd)
    7356:	*(u8 *)(r3 + 0xd) = w5
    7357:	w5 = *(u8 *)(r4 + 0xe)
    7358:	*(u8 *)(r3 + 0xe) = w5
    7359:	w5 = *(u8 *)(r4 + 0xf)
    7360:	*(u8 *)(r3 + 0xf) = w5
    7361:	w5 = *(u8 *)(r4 + 0x10)
    7362:	*(u8 *)(r3 + 0x10) = w5
    7363:	w5 = *(u8 *)(r4 + 0x11)
    7364:	*(u8 *)(r3 + 0x11) = w5
    7365:	w5 = *(u8 *)(r4 + 0x12)
    7366:	*(u8 *)(r3 + 0x12) = w5
    7367:	w5 = *(u8 *)(r4 + 0x13)
    7368:	*(u8 *)(r3 + 0x13) = w5
    7369:	w5 = *(u8 *)(r4 + 0x14)
    7370:	*(u8 *)(r3 + 0x14) = w5
    7371:	w5 = *(u8 *)(r4 + 0x15)
    7372:	*(u8 *)(r3 + 0x15) = w5
    7373:	w5 = *(u8 *)(r4 + 0x16)
    7374:	*(u8 *)(r3 + 0x16) = w5
    7375:	w5 = *(u8 *)(r4 + 0x17)
    7376:	*(u8 *)(r3 + 0x17) = w5
    7377:	w5 = *(u8 *)(r4 + 0x18)
    7378:	*(u8 *)(r3 + 0x18) = w5
    7379:	w5 = *(u8 *)(r4 + 0x19)
    7380:	*(u8 *)(r3 + 0x19) = w5
    7381:	w5 = *(u8 *)(r4 + 0x1a)
    7382:	*(u8 *)(r3 + 0x1a) = w5
    7383:	w5 = *(u8 *)(r4 + 0x1b)
    7384:	*(u8 *)(r3 + 0x1b) = w5
    7385:	w5 = *(u8 *)(r4 + 0x1c)
    7386:	*(u8 *)(r3 + 0x1c) = w5
    7387:	w5 = *(u8 *)(r4 + 0x1d)
    7388:	*(u8 *)(r3 + 0x1d) = w5
    7389:	w5 = *(u8 *)(r4 + 0x1e)
    7390:	*(u8 *)(r3 + 0x1e) = w5
    7391:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7392:	w4 = 0x4
    7393:	*(u8 *)(r1 + 0x5c) = w4
    7394:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7395:	w3 = 0x0
    7396:	*(u8 *)(r1 + 0x5e) = w3
    7397:	*(u8 *)(r1 + 0x5d) = w4
    7398:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7399:	*(u8 *)(r1 + 0x62) = w3
    7400:	*(u8 *)(r1 + 0x61) = w3
    7401:	*(u8 *)(r1 + 0x60) = w3
    7402:	w3 = 0x44
    7403:	*(u8 *)(r1 + 0x5f) = w3
    7404:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7405:	w3 = 0x5
    7406:	*(u8 *)(r1 + 0x63) = w3
    7407:	r3 = r2
    7408:	r3 &= -0x2
    7409:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7410:	w4 = 0x0
    7411:	*(u8 *)(r1 + 0x65) = w4
    7412:	w5 = 0x4
    7413:	*(u8 *)(r1 + 0x64) = w5
    7414:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7415:	*(u8 *)(r1 + 0x69) = w4
    7416:	*(u8 *)(r1 + 0x68) = w4
    7417:	*(u8 *)(r1 + 0x67) = w4
    7418:	w4 = 0x6
    7419:	*(u8 *)(r1 + 0x66) = w4
    7420:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7421:	w4 = 0x14
    7422:	*(u8 *)(r1 + 0x6a) = w4
    7423:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7424:	w4 = 0x0
    7425:	*(u8 *)(r1 + 0x6c) = w4
    7426:	w4 = 0xf
    7427:	*(u8 *)(r1 + 0x6b) = w4
    7428:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7429:	r4 = r1
    7430:	r4 += 0x6d
    7431:	r5 = 0xd26 ll
		000000000000e838:  R_BPF_64_64	.rodata
    7433:	w0 = *(u8 *)(r5 + 0x0)
    7434:	*(u8 *)(r4 + 0x0) = w0
    7435:	w0 = *(u8 *)(r5 + 0x1)
    7436:	*(u8 *)(r4 + 0x1) = w0
    7437:	w0 = *(u8 *)(r5 + 0x2)
    7438:	*(u8 *)(r4 + 0x2) = w0
    7439:	w0 = *(u8 *)(r5 + 0x3)
    7440:	*(u8 *)(r4 + 0x3) = w0
    7441:	w0 = *(u8 *)(r5 + 0x4)
    7442:	*(u8 *)(r4 + 0x4) = w0
    7443:	w0 = *(u8 *)(r5 + 0x5)
    7444:	*(u8 *)(r4 + 0x5) = w0
    7445:	w0 = *(u8 *)(r5 + 0x6)
    7446:	*(u8 *)(r4 + 0x6) = w0
    7447:	w0 = *(u8 *)(r5 + 0x7)
    7448:	*(u8 *)(r4 + 0x7) = w0
    7449:	w0 = *(u8 *)(r5 + 0x8)
    7450:	*(u8 *)(r4 + 0x8) = w0
    7451:	w0 = *(u8 *)(r5 + 0x9)
    7452:	*(u8 *)(r4 + 0x9) = w0
    7453:	w0 = *(u8 *)(r5 + 0xa)
    7454:	*(u8 *)(r4 + 0xa) = w0
    7455:	w0 = *(u8 *)(r5 + 0xb)
    7456:	*(u8 *)(r4 + 0xb) = w0
    7457:	w0 = *(u8 *)(r5 + 0xc)
    7458:	*(u8 *)(r4 + 0xc) = w0
    7459:	w0 = *(u8 *)(r5 + 0xd)
    7460:	*(u8 *)(r4 + 0xd) = w0
    7461:	w0 = *(u8 *)(r5 + 0xe)
    7462:	*(u8 *)(r4 + 0xe) = w0
    7463:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7464:	w4 = 0x0
    7465:	*(u8 *)(r1 + 0x7c) = w4
    7466:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7467:	*(u8 *)(r1 + 0x7e) = w4
    7468:	w4 = 0x1
    7469:	*(u8 *)(r1 + 0x7d) = w4
    7470:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7471:	w4 = 0x2
    7472:	*(u8 *)(r1 + 0x7f) = w4
    7473:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7474:	w4 = 0x9
    7475:	*(u8 *)(r1 + 0x80) = w4
    7476:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7477:	w4 = 0x0
    7478:	*(u8 *)(r1 + 0x82) = w4
    7479:	w4 = 0x8
    7480:	*(u8 *)(r1 + 0x81) = w4
    7481:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7482:	*(u8 *)(r1 + 0x83) = w6
    7483:	r4 = r6
    7484:	r4 >>= 0x38
    7485:	*(u8 *)(r1 + 0x8a) = w4
    7486:	r4 = r6
    7487:	r4 >>= 0x30
    7488:	*(u8 *)(r1 + 0x89) = w4
    7489:	r4 = r6
    7490:	r4 >>= 0x28
    7491:	*(u8 *)(r1 + 0x88) = w4
    7492:	r4 = r6
    7493:	r4 >>= 0x20
    7494:	*(u8 *)(r1 + 0x87) = w4
    7495:	r4 = r6
    7496:	r4 >>= 0x18
    7497:	*(u8 *)(r1 + 0x86) = w4
    7498:	r4 = r6
    7499:	r4 >>= 0x10
    7500:	*(u8 *)(r1 + 0x85) = w4
    7501:	r6 >>= 0x8
    7502:	*(u8 *)(r1 + 0x84) = w6
    7503:	if r2 == 0x8b goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7504:	w4 = 0x14
    7505:	*(u8 *)(r1 + 0x8b) = w4
    7506:	if r3 == 0x8c goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7507:	w4 = 0x0
    7508:	*(u8 *)(r1 + 0x8d) = w4
    7509:	w4 = 0x7
    7510:	*(u8 *)(r1 + 0x8c) = w4
    7511:	if r2 < 0x95 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7512:	r4 = r1
    7513:	r4 += 0x8e
    7514:	r5 = 0xd35 ll
		000000000000ead0:  R_BPF_64_64	.rodata
    7516:	w0 = *(u8 *)(r5 + 0x0)
    7517:	*(u8 *)(r4 + 0x0) = w0
    7518:	w0 = *(u8 *)(r5 + 0x1)
    7519:	*(u8 *)(r4 + 0x1) = w0
    7520:	w0 = *(u8 *)(r5 + 0x2)
    7521:	*(u8 *)(r4 + 0x2) = w0
    7522:	w0 = *(u8 *)(r5 + 0x3)
    7523:	*(u8 *)(r4 + 0x3) = w0
    7524:	w0 = *(u8 *)(r5 + 0x4)
    7525:	*(u8 *)(r4 + 0x4) = w0
    7526:	w0 = *(u8 *)(r5 + 0x5)
    7527:	*(u8 *)(r4 + 0x5) = w0
    7528:	w0 = *(u8 *)(r5 + 0x6)
    7529:	*(u8 *)(r4 + 0x6) = w0
    7530:	if r2 == 0x95 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7531:	w4 = 0x0
    7532:	*(u8 *)(r1 + 0x95) = w4
    7533:	if r3 == 0x96 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7534:	*(u8 *)(r1 + 0x97) = w4
    7535:	w4 = 0x1
    7536:	*(u8 *)(r1 + 0x96) = w4
    7537:	if r2 < 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7538:	*(u8 *)(r1 + 0x98) = w4
    7539:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7540:	w4 = 0x3
    7541:	*(u8 *)(r1 + 0x99) = w4
    7542:	if r3 == 0x9a goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7543:	w3 = 0x0
    7544:	*(u8 *)(r1 + 0x9b) = w3
    7545:	w3 = 0x4
    7546:	*(u8 *)(r1 + 0x9a) = w3
    7547:	if r2 < 0xa0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    7548:	w3 = *(u32 *)(r10 - 0x98)
    7549:	w2 = w3
    7550:	w2 >>= 0x18
    7551:	*(u8 *)(r1 + 0x9f) = w2
    7552:	w2 = w3
    7553:	w2 >>= 0x10
    7554:	*(u8 *)(r1 + 0x9e) = w2
    7555:	*(u8 *)(r1 + 0x9c) = w3
    7556:	w2 = w3
    7557:	w2 >>= 0x8
    7558:	*(u8 *)(r1 + 0x9d) = w2
    7559:	r2 = 0x0
    7560:	call 0x84
    7561:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7562:	w1 = *(u32 *)(r10 - 0x98)
    7563:	if w1 != 0x0 goto +0x723 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    7564:	r1 = 0x0 ll
		000000000000ec60:  R_BPF_64_64	CONFIG
    7566:	w2 = *(u32 *)(r1 + 0x6c)
    7567:	if w2 == 0x0 goto +0x678 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    7568:	r1 = *(u64 *)(r1 + 0x98)
    7569:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1330>
    7570:	r1 = 0x0 ll
		000000000000ec90:  R_BPF_64_64	CONFIG
    7572:	r3 = *(u64 *)(r1 + 0x98)
    7573:	r1 = r10
    7574:	r1 += -0x88
    7575:	w2 = 0x4
    7576:	call 0x71
    7577:	w1 = *(u32 *)(r10 - 0x88)
    7578:	if w1 == 0x0 goto +0x714 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    7579:	r6 = 0x0 ll
		000000000000ecd8:  R_BPF_64_64	CONFIG
    7581:	w1 = *(u32 *)(r6 + 0xa4)
    7582:	if w1 == 0x0 goto +0x674 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46f0>
    7583:	w8 = *(u32 *)(r6 + 0xa0)
    7584:	w9 = *(u32 *)(r6 + 0xa4)
    7585:	w1 = *(u32 *)(r6 + 0x70)
    7586:	if w1 != 0x0 goto +0x5b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4128>
    7587:	call 0x23
    7588:	r0 += r8
    7589:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1390>
    7590:	goto +0x662 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46a0>
    7591:	r1 = r10
    7592:	r1 += -0x88
    7593:	w2 = 0x2
    7594:	r3 = r0
    7595:	call 0x71
    7596:	w1 = *(u16 *)(r10 - 0x88)
    7597:	goto +0x5b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4150>
    7598:	r2 = 0x0
    7599:	call 0x85
    7600:	r9 = *(u64 *)(r10 - 0x90)
    7601:	r1 = *(u64 *)(r7 + 0x0)
    7602:	*(u64 *)(r10 - 0xc8) = r1
    7603:	r2 = *(u64 *)(r1 + 0x0)
    7604:	r1 = r2
    7605:	r1 >>= 0x9
    7606:	r1 &= 0x3ffc0
    7607:	r7 = 0x0 ll
		000000000000edb8:  R_BPF_64_64	.bss.begun
    7609:	r7 += r1
    7610:	w8 = *(u32 *)(r9 + 0x10)
    7611:	w1 = *(u32 *)(r9 + 0xc)
    7612:	*(u32 *)(r10 - 0xa8) = w1
    7613:	w1 = *(u32 *)(r9 + 0x8)
    7614:	*(u32 *)(r10 - 0xb0) = w1
    7615:	w3 = *(u32 *)(r9 + 0x4)
    7616:	w1 = *(u32 *)(r9 + 0x0)
    7617:	*(u32 *)(r10 - 0xa0) = w1
    7618:	r1 = *(u64 *)(r7 + 0x0)
    7619:	*(u64 *)(r10 - 0xc0) = r2
    7620:	r1 ^= r2
    7621:	r2 = 0xffffffffffff ll
    7623:	r1 &= r2
    7624:	r2 = *(u64 *)(r7 + 0x8)
    7625:	*(u32 *)(r10 - 0xb8) = w3
    7626:	if r1 == 0x0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1590>
    7627:	r1 = 0x0 ll
		000000000000ee58:  R_BPF_64_64	CONFIG
    7629:	w6 = *(u32 *)(r1 + 0x8c)
    7630:	if w6 == 0x0 goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7631:	call 0x23
    7632:	r0 += r6
    7633:	r1 = r10
    7634:	r1 += -0x88
    7635:	w2 = 0x4
    7636:	r3 = r0
    7637:	call 0x71
    7638:	w3 = *(u32 *)(r10 - 0xb8)
    7639:	w1 = *(u32 *)(r10 - 0x88)
    7640:	if w1 != 0x0 goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7641:	r1 = 0x0 ll
		000000000000eec8:  R_BPF_64_64	CONFIG
    7643:	w6 = *(u32 *)(r1 + 0x90)
    7644:	if w6 == 0x0 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7645:	call 0x23
    7646:	r0 += r6
    7647:	r1 = r10
    7648:	r1 += -0x88
    7649:	w2 = 0x4
    7650:	r3 = r0
    7651:	call 0x71
    7652:	w3 = *(u32 *)(r10 - 0xb8)
    7653:	w1 = *(u32 *)(r10 - 0x88)
    7654:	if w1 != 0x0 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1800>
    7655:	w1 = w3
    7656:	w4 = *(u32 *)(r10 - 0x98)
    7657:	w1 |= w4
    7658:	if w1 s> -0x1 goto +0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d50>
    7659:	w1 = w4
    7660:	w6 = *(u32 *)(r10 - 0xb0)
    7661:	if w4 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    7662:	w1 = w4
    7663:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e0>
    7664:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    7665:	w2 = 0x0
    7666:	w1 = 0x0
    7667:	w9 = 0x0
    7668:	if w4 s>= w3 goto +0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7669:	w1 = w4
    7670:	w1 -= w3
    7671:	w9 = 0x0
    7672:	w2 = 0x0
    7673:	if w6 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7674:	if w1 == 0x0 goto +0xe9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7675:	w3 = w1
    7676:	w3 ^= w6
    7677:	w2 = 0x1
    7678:	if w3 s> -0x1 goto +0xe5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7679:	w4 = w6
    7680:	w4 s>>= 0x1f
    7681:	w3 = w6
    7682:	w3 ^= w4
    7683:	w3 -= w4
    7684:	w5 = w1
    7685:	w5 s>>= 0x1f
    7686:	w4 = w1
    7687:	w4 ^= w5
    7688:	w4 -= w5
    7689:	w0 = w4
    7690:	w0 &= 0xff
    7691:	w5 = w3
    7692:	w5 &= 0xff
    7693:	w5 -= w0
    7694:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16d8>
    7695:	w5 = 0x0
    7696:	w5 += w0
    7697:	w0 = w4
    7698:	w0 >>= 0x18
    7699:	w9 = w3
    7700:	w9 >>= 0x18
    7701:	w9 -= w0
    7702:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1718>
    7703:	w9 = 0x0
    7704:	w9 += w0
    7705:	w9 <<= 0x18
    7706:	w9 |= w5
    7707:	w5 = w4
    7708:	w5 >>= 0x8
    7709:	w5 &= 0xff
    7710:	w0 = w3
    7711:	w0 >>= 0x8
    7712:	w0 &= 0xff
    7713:	w0 -= w5
    7714:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1778>
    7715:	w0 = 0x0
    7716:	w0 += w5
    7717:	w0 <<= 0x8
    7718:	w9 |= w0
    7719:	w4 >>= 0x10
    7720:	w4 &= 0xff
    7721:	w3 >>= 0x10
    7722:	w3 &= 0xff
    7723:	w3 -= w4
    7724:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c8>
    7725:	w3 = 0x0
    7726:	w3 += w4
    7727:	w3 <<= 0x10
    7728:	w9 |= w3
    7729:	w4 = *(u32 *)(r10 - 0x98)
    7730:	if w6 s> -0x1 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7731:	w9 = -w9
    7732:	goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d78>
    7733:	w1 = w3
    7734:	w2 = *(u32 *)(r10 - 0x98)
    7735:	w1 |= w2
    7736:	if w1 s> -0x1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1878>
    7737:	w7 = w2
    7738:	w9 = *(u32 *)(r10 - 0xb0)
    7739:	if w2 s> 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7740:	w7 = w2
    7741:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    7742:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7743:	w7 = 0x0
    7744:	if w2 s>= w3 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7745:	w7 = w2
    7746:	w7 -= w3
    7747:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1890>
    7748:	w7 = 0x0
    7749:	w9 = *(u32 *)(r10 - 0xb0)
    7750:	if w2 s> w3 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1860>
    7751:	w5 = 0x0
    7752:	w1 = 0x1
    7753:	w3 = 0x1
    7754:	if w8 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18b8>
    7755:	w3 = 0x0
    7756:	w2 = *(u32 *)(r10 - 0xa0)
    7757:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d0>
    7758:	w1 = 0x0
    7759:	if w9 == 0x0 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7760:	if w7 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7761:	w2 = w7
    7762:	w2 ^= w9
    7763:	if w2 s> -0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7764:	w2 = w9
    7765:	w2 s>>= 0x1f
    7766:	w4 = w9
    7767:	w4 ^= w2
    7768:	w4 -= w2
    7769:	w2 = w7
    7770:	w2 s>>= 0x1f
    7771:	w5 = w7
    7772:	w5 ^= w2
    7773:	w5 -= w2
    7774:	w0 = w5
    7775:	w0 &= 0xff
    7776:	w6 = w4
    7777:	w6 &= 0xff
    7778:	w6 -= w0
    7779:	w2 = 0x0
    7780:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    7781:	w6 = 0x0
    7782:	w6 += w0
    7783:	w8 = w5
    7784:	w8 >>= 0x18
    7785:	w0 = w4
    7786:	w0 >>= 0x18
    7787:	w0 -= w8
    7788:	if w0 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    7789:	w0 = 0x0
    7790:	w0 += w8
    7791:	w0 <<= 0x18
    7792:	w0 |= w6
    7793:	w6 = w5
    7794:	w6 >>= 0x8
    7795:	w6 &= 0xff
    7796:	w8 = w4
    7797:	w8 >>= 0x8
    7798:	w8 &= 0xff
    7799:	w8 -= w6
    7800:	if w8 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a28>
    7801:	w8 = 0x0
    7802:	w8 += w6
    7803:	w8 <<= 0x8
    7804:	w0 |= w8
    7805:	w5 >>= 0x10
    7806:	w5 &= 0xff
    7807:	w4 >>= 0x10
    7808:	w4 &= 0xff
    7809:	w4 -= w5
    7810:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a78>
    7811:	w4 = 0x0
    7812:	w4 += w5
    7813:	w4 <<= 0x10
    7814:	w0 |= w4
    7815:	w5 = w0
    7816:	w5 = -w5
    7817:	if w9 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ab0>
    7818:	w5 = w0
    7819:	w4 = *(u32 *)(r10 - 0xa8)
    7820:	if w4 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7821:	if w0 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7822:	w4 = 0x6
    7823:	w0 = w5
    7824:	w6 = *(u32 *)(r10 - 0xa8)
    7825:	w0 ^= w6
    7826:	if w0 s< 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    7827:	w2 = *(u32 *)(r10 - 0xa8)
    7828:	w5 += w2
    7829:	w4 = 0x0
    7830:	w2 = 0x1
    7831:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    7832:	w4 = 0x6
    7833:	w2 = 0x0
    7834:	*(u32 *)(r10 - 0xa8) = w5
    7835:	w8 = 0x48
    7836:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b48>
    7837:	w8 = 0x40
    7838:	w1 |= w3
    7839:	r3 = 0x0 ll
		000000000000f4f8:  R_BPF_64_64	CONFIG
    7841:	w5 = *(u32 *)(r3 + 0x80)
    7842:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b78>
    7843:	w3 = *(u32 *)(r3 + 0x78)
    7844:	w3 = 0x0
    7845:	w1 &= 0x1
    7846:	w5 = 0x0
    7847:	w0 = 0x0
    7848:	w9 = 0x0
    7849:	w6 = 0x0
    7850:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    7851:	r1 = *(u64 *)(r10 - 0x90)
    7852:	w1 = *(u32 *)(r1 + 0x10)
    7853:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd0>
    7854:	w5 = 0x8
    7855:	w9 = *(u32 *)(r10 - 0xa0)
    7856:	w0 = w9
    7857:	w0 = -w0
    7858:	w6 = 0x3
    7859:	w1 = *(u32 *)(r10 - 0xb0)
    7860:	w7 += w1
    7861:	r1 = *(u64 *)(r10 - 0x90)
    7862:	*(u32 *)(r1 + 0x12c) = w5
    7863:	*(u32 *)(r1 + 0x124) = w0
    7864:	*(u32 *)(r1 + 0x11c) = w9
    7865:	r9 = r1
    7866:	*(u32 *)(r9 + 0x118) = w6
    7867:	*(u32 *)(r9 + 0x128) = w3
    7868:	*(u32 *)(r9 + 0x120) = w3
    7869:	w1 = 0x0
    7870:	w5 = 0x0
    7871:	w0 = 0x0
    7872:	if w2 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c80>
    7873:	w3 = 0x8
    7874:	w1 = *(u32 *)(r10 - 0xa8)
    7875:	w5 = *(u32 *)(r10 - 0x98)
    7876:	w0 = *(u32 *)(r10 - 0xa0)
    7877:	*(u32 *)(r9 + 0x144) = w3
    7878:	*(u32 *)(r9 + 0x13c) = w1
    7879:	*(u32 *)(r9 + 0x138) = w5
    7880:	*(u32 *)(r9 + 0x134) = w0
    7881:	*(u32 *)(r9 + 0x130) = w4
    7882:	w6 = 0x0
    7883:	*(u32 *)(r9 + 0x140) = w6
    7884:	r1 = r9
    7885:	r1 += 0x148
    7886:	w2 = 0x0
    7887:	r3 = 0x18
    7888:	call -0x1
		000000000000f680:  R_BPF_64_32	memset
    7889:	w1 = 0x1
    7890:	*(u32 *)(r10 - 0xa8) = w1
    7891:	w2 = 0x0
    7892:	w3 = 0x0
    7893:	w4 = 0x0
    7894:	w5 = 0x0
    7895:	w0 = *(u32 *)(r10 - 0x98)
    7896:	if w7 == 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    7897:	w6 = 0x5
    7898:	w2 = *(u32 *)(r10 - 0xa0)
    7899:	w3 = w0
    7900:	w4 = w7
    7901:	w5 = w8
    7902:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    7903:	w2 = 0x0
    7904:	w1 = 0x0
    7905:	w9 = 0x0
    7906:	w6 = *(u32 *)(r10 - 0xb0)
    7907:	if w4 s> w3 goto -0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1600>
    7908:	if w8 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fd0>
    7909:	w8 = 0x0
    7910:	w3 = *(u32 *)(r10 - 0xa0)
    7911:	if w3 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7912:	w8 = 0x3
    7913:	w3 = 0x0
    7914:	*(u32 *)(r10 - 0x108) = w3
    7915:	w3 = *(u32 *)(r10 - 0xa0)
    7916:	w3 = -w3
    7917:	*(u32 *)(r10 - 0x100) = w3
    7918:	goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7919:	r9 = 0x80
    7920:	if w1 < 0x81 goto -0x2f3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7921:	r9 = 0x100
    7922:	if w1 < 0x101 goto -0x2f5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7923:	r9 = 0x200
    7924:	if w1 < 0x201 goto -0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7925:	r9 = 0x400
    7926:	if w1 < 0x401 goto -0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7927:	r9 = 0x800
    7928:	if w1 < 0x801 goto -0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7929:	r9 = 0x1000
    7930:	if w1 < 0x1001 goto -0x2fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7931:	r9 = 0x2000
    7932:	if w1 > 0x2000 goto -0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    7933:	goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x648>
    7934:	w3 = *(u32 *)(r8 + 0x14)
    7935:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e60>
    7936:	*(u32 *)(r8 + 0x14) = w2
    7937:	w3 = *(u32 *)(r8 + 0x18)
    7938:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    7939:	*(u32 *)(r8 + 0x18) = w2
    7940:	*(u32 *)(r8 + 0x1c) = w6
    7941:	w1 += 0x1
    7942:	*(u32 *)(r8 + 0x10) = w1
    7943:	r6 = 0x0 ll
		000000000000f838:  R_BPF_64_64	CONFIG
    7945:	w1 = *(u32 *)(r6 + 0xa4)
    7946:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f18>
    7947:	w1 = *(u32 *)(r6 + 0xb4)
    7948:	if w1 == 0x0 goto +0x311 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3748>
    7949:	r1 = 0x0 ll
		000000000000f868:  R_BPF_64_64	CONFIG
    7951:	w6 = *(u32 *)(r1 + 0xb0)
    7952:	w7 = *(u32 *)(r1 + 0xb4)
    7953:	w1 = *(u32 *)(r1 + 0x70)
    7954:	if w1 == 0x0 goto +0x29a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c0>
    7955:	call 0x9e
    7956:	r0 += r6
    7957:	if w7 == 0x2 goto +0x2a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3410>
    7958:	w1 = *(u32 *)(r0 + 0x0)
    7959:	goto +0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    7960:	w7 = *(u32 *)(r6 + 0xa0)
    7961:	w9 = *(u32 *)(r6 + 0xa4)
    7962:	w1 = *(u32 *)(r6 + 0x70)
    7963:	if w1 != 0x0 goto +0x271 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c0>
    7964:	call 0x23
    7965:	r0 += r7
    7966:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f58>
    7967:	goto +0x2d5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3600>
    7968:	r1 = r10
    7969:	r1 += -0x88
    7970:	w2 = 0x2
    7971:	r3 = r0
    7972:	call 0x71
    7973:	w1 = *(u16 *)(r10 - 0x88)
    7974:	goto +0x26b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e8>
    7975:	call 0x9e
    7976:	r0 += r9
    7977:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    7978:	goto +0x280 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b0>
    7979:	w1 = *(u16 *)(r0 + 0x0)
    7980:	w1 <<= 0x10
    7981:	w1 s>>= 0x10
    7982:	goto +0x2a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f0>
    7983:	w8 = 0x0
    7984:	w3 = *(u32 *)(r10 - 0xa0)
    7985:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7986:	if w1 != 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    7987:	w5 = w4
    7988:	w3 = *(u32 *)(r10 - 0xa0)
    7989:	w5 -= w3
    7990:	*(u32 *)(r10 - 0x100) = w5
    7991:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    7992:	w8 = 0x3
    7993:	*(u32 *)(r10 - 0x108) = w4
    7994:	w5 = w1
    7995:	w5 ^= w6
    7996:	w4 = 0x0
    7997:	w3 = 0x1
    7998:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    7999:	w3 = 0x0
    8000:	w0 = w9
    8001:	w0 += w1
    8002:	w2 &= w3
    8003:	if w2 != 0x1 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8004:	w3 = w6
    8005:	w3 s>>= 0x1f
    8006:	w2 = w6
    8007:	w2 ^= w3
    8008:	w2 -= w3
    8009:	w3 = w1
    8010:	w3 s>>= 0x1f
    8011:	w1 ^= w3
    8012:	w1 -= w3
    8013:	w3 = w1
    8014:	w3 &= 0xff
    8015:	w4 = w2
    8016:	w4 &= 0xff
    8017:	w4 -= w3
    8018:	w5 = 0x0
    8019:	*(u32 *)(r10 - 0xd0) = w5
    8020:	if w4 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2108>
    8021:	w4 = 0x0
    8022:	w4 += w3
    8023:	w5 = w1
    8024:	w5 >>= 0x18
    8025:	w3 = w2
    8026:	w3 >>= 0x18
    8027:	w3 -= w5
    8028:	if w3 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2148>
    8029:	w3 = 0x0
    8030:	w3 += w5
    8031:	w3 <<= 0x18
    8032:	w3 |= w4
    8033:	w4 = w1
    8034:	w4 >>= 0x8
    8035:	w4 &= 0xff
    8036:	w5 = w2
    8037:	w5 >>= 0x8
    8038:	w5 &= 0xff
    8039:	w5 -= w4
    8040:	if w5 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    8041:	w5 = 0x0
    8042:	w5 += w4
    8043:	w5 <<= 0x8
    8044:	w3 |= w5
    8045:	w1 >>= 0x10
    8046:	w1 &= 0xff
    8047:	w2 >>= 0x10
    8048:	w2 &= 0xff
    8049:	w2 -= w1
    8050:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f8>
    8051:	w2 = 0x0
    8052:	w2 += w1
    8053:	w2 <<= 0x10
    8054:	w3 |= w2
    8055:	w4 = w3
    8056:	w4 = -w4
    8057:	if w6 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2230>
    8058:	w4 = w3
    8059:	w1 = *(u32 *)(r10 - 0xa8)
    8060:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8061:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2270>
    8062:	w3 = 0x6
    8063:	w1 = w4
    8064:	w2 = *(u32 *)(r10 - 0xa8)
    8065:	w1 ^= w2
    8066:	if w1 s< 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c0>
    8067:	w1 = *(u32 *)(r10 - 0xa8)
    8068:	w4 += w1
    8069:	w3 = 0x0
    8070:	w1 = 0x1
    8071:	*(u32 *)(r10 - 0xd0) = w1
    8072:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22c0>
    8073:	w3 = 0x6
    8074:	w1 = 0x0
    8075:	*(u32 *)(r10 - 0xd0) = w1
    8076:	*(u32 *)(r10 - 0xa8) = w4
    8077:	*(u32 *)(r10 - 0xe8) = w3
    8078:	*(u32 *)(r10 - 0xd8) = w9
    8079:	w1 = 0x2
    8080:	if w0 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e8>
    8081:	w1 = 0x1
    8082:	*(u32 *)(r10 - 0xf0) = w1
    8083:	w9 = 0x0
    8084:	r6 = 0x0 ll
		000000000000fca0:  R_BPF_64_64	CONFIG
    8086:	w2 = *(u32 *)(r6 + 0x84)
    8087:	w1 = 0x0
    8088:	*(u32 *)(r10 - 0xe0) = w0
    8089:	if w2 == 0x0 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    8090:	w9 = w8
    8091:	r7 = *(u64 *)(r7 + 0x0)
    8092:	w1 = *(u32 *)(r6 + 0x84)
    8093:	r8 = *(u64 *)(r10 - 0xc0)
    8094:	r2 = r8
    8095:	if w1 == 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23a8>
    8096:	call 0x9e
    8097:	r1 = 0x0 ll
		000000000000fd08:  R_BPF_64_64	CONFIG
    8099:	w1 = *(u32 *)(r1 + 0x88)
    8100:	r0 += r1
    8101:	r1 = *(u64 *)(r0 + 0x0)
    8102:	r2 = *(u64 *)(r0 + 0x8)
    8103:	w2 += w1
    8104:	r2 <<= 0x30
    8105:	r2 ^= r8
    8106:	w1 = 0x0
    8107:	w8 = w9
    8108:	w9 = 0x0
    8109:	if r7 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    8110:	w1 = 0x20
    8111:	*(u32 *)(r10 - 0xf8) = w1
    8112:	r2 = *(u64 *)(r10 - 0x90)
    8113:	w2 = *(u32 *)(r2 + 0x268)
    8114:	w3 = *(u32 *)(r6 + 0x80)
    8115:	if w3 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    8116:	r3 = 0x0 ll
		000000000000fda0:  R_BPF_64_64	CONFIG
    8118:	w3 = *(u32 *)(r3 + 0x78)
    8119:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    8120:	w9 = -0x80000000
    8121:	w3 = 0x0
    8122:	w4 = 0x0
    8123:	w5 = 0x0
    8124:	w0 = 0x0
    8125:	w6 = 0x0
    8126:	if w8 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2490>
    8127:	r4 = *(u64 *)(r10 - 0x90)
    8128:	w5 = *(u32 *)(r4 + 0x10)
    8129:	w4 = 0x0
    8130:	if w5 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    8131:	w4 = 0x8
    8132:	w5 = *(u32 *)(r10 - 0x100)
    8133:	w0 = *(u32 *)(r10 - 0x108)
    8134:	w6 = *(u32 *)(r10 - 0xa0)
    8135:	w2 |= 0x8
    8136:	r7 = *(u64 *)(r10 - 0x90)
    8137:	*(u32 *)(r7 + 0x12c) = w4
    8138:	*(u32 *)(r7 + 0x124) = w5
    8139:	*(u32 *)(r7 + 0x120) = w0
    8140:	*(u32 *)(r7 + 0x11c) = w6
    8141:	*(u32 *)(r7 + 0x118) = w8
    8142:	*(u32 *)(r7 + 0x128) = w3
    8143:	w5 = 0x0
    8144:	w0 = 0x0
    8145:	w6 = 0x0
    8146:	w1 = *(u32 *)(r10 - 0xd0)
    8147:	if w1 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2518>
    8148:	w3 = w2
    8149:	w5 = *(u32 *)(r10 - 0xa8)
    8150:	w0 = *(u32 *)(r10 - 0x98)
    8151:	w6 = *(u32 *)(r10 - 0xa0)
    8152:	w4 = *(u32 *)(r10 - 0xb0)
    8153:	w8 = w4
    8154:	w1 = *(u32 *)(r10 - 0xd8)
    8155:	w8 -= w1
    8156:	r7 = *(u64 *)(r10 - 0x90)
    8157:	*(u32 *)(r7 + 0x144) = w3
    8158:	*(u32 *)(r7 + 0x13c) = w5
    8159:	*(u32 *)(r7 + 0x138) = w0
    8160:	*(u32 *)(r7 + 0x134) = w6
    8161:	w3 = *(u32 *)(r10 - 0xe8)
    8162:	*(u32 *)(r7 + 0x130) = w3
    8163:	w5 = 0x0
    8164:	w3 = 0x0
    8165:	*(u32 *)(r10 - 0xa8) = w3
    8166:	*(u32 *)(r7 + 0x140) = w5
    8167:	w0 = 0x0
    8168:	w6 = 0x0
    8169:	if w4 == w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d0>
    8170:	w9 |= w2
    8171:	w3 = 0x4
    8172:	w5 = *(u32 *)(r10 - 0x98)
    8173:	w0 = *(u32 *)(r10 - 0xa0)
    8174:	w6 = w9
    8175:	r9 = *(u64 *)(r10 - 0x90)
    8176:	*(u32 *)(r9 + 0x15c) = w6
    8177:	*(u32 *)(r9 + 0x154) = w8
    8178:	*(u32 *)(r9 + 0x150) = w5
    8179:	*(u32 *)(r9 + 0x14c) = w0
    8180:	*(u32 *)(r9 + 0x148) = w3
    8181:	w2 = 0x0
    8182:	*(u32 *)(r9 + 0x158) = w2
    8183:	w6 = 0x0
    8184:	w3 = 0x0
    8185:	w4 = 0x0
    8186:	w5 = 0x0
    8187:	w0 = *(u32 *)(r10 - 0x98)
    8188:	w1 = *(u32 *)(r10 - 0xe0)
    8189:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2670>
    8190:	w6 = *(u32 *)(r10 - 0xf0)
    8191:	w2 = *(u32 *)(r10 - 0xa0)
    8192:	w3 = w0
    8193:	w4 = w1
    8194:	w5 = *(u32 *)(r10 - 0xf8)
    8195:	*(u32 *)(r9 + 0x17c) = w0
    8196:	*(u32 *)(r9 + 0x178) = w0
    8197:	*(u32 *)(r9 + 0x174) = w5
    8198:	*(u32 *)(r9 + 0x16c) = w4
    8199:	*(u32 *)(r9 + 0x168) = w3
    8200:	*(u32 *)(r9 + 0x164) = w2
    8201:	*(u32 *)(r9 + 0x160) = w6
    8202:	w6 = 0x0
    8203:	*(u32 *)(r9 + 0x170) = w6
    8204:	r1 = r9
    8205:	r1 += 0x180
    8206:	w2 = 0x0
    8207:	r3 = 0x10
    8208:	call -0x1
		0000000000010080:  R_BPF_64_32	memset
    8209:	r2 = 0x0 ll
		0000000000010088:  R_BPF_64_64	CONFIG
    8211:	w1 = *(u32 *)(r2 + 0x6c)
    8212:	if w1 == 0x0 goto +0x6f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a78>
    8213:	r1 = r9
    8214:	r9 = 0x0
    8215:	r3 = r1
    8216:	r3 += 0x26c
    8217:	r1 = r9
    8218:	r1 <<= 0x2
    8219:	r8 = r3
    8220:	r8 += r1
    8221:	r1 = r9
    8222:	r1 <<= 0x4
    8223:	r7 = 0x0 ll
		00000000000100f8:  R_BPF_64_64	CONFIG
    8225:	r7 += r1
    8226:	r7 += 0x90
    8227:	if r9 > 0x4 goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a68>
    8228:	r8 += 0x4
    8229:	r9 += 0x1
    8230:	w1 = *(u32 *)(r7 + 0x14)
    8231:	r7 += 0x10
    8232:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2770>
    8233:	*(u32 *)(r10 - 0x98) = w6
    8234:	*(u64 *)(r10 - 0xa0) = r3
    8235:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2840>
    8236:	w6 = *(u32 *)(r7 + 0x0)
    8237:	w1 = *(u32 *)(r7 + 0x4)
    8238:	*(u32 *)(r10 - 0xd0) = w1
    8239:	w1 = *(u32 *)(r2 + 0x70)
    8240:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    8241:	call 0x23
    8242:	r0 += r6
    8243:	w1 = *(u32 *)(r10 - 0xd0)
    8244:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2808>
    8245:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    8246:	r1 = r10
    8247:	r1 += -0x88
    8248:	w2 = 0x2
    8249:	r3 = r0
    8250:	call 0x71
    8251:	w6 = *(u16 *)(r10 - 0x88)
    8252:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2948>
    8253:	r1 = *(u64 *)(r2 + 0x98)
    8254:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2898>
    8255:	r3 = *(u64 *)(r2 + 0x98)
    8256:	r1 = r10
    8257:	r1 += -0x88
    8258:	w2 = 0x4
    8259:	call 0x71
    8260:	r2 = 0x0 ll
		0000000000010220:  R_BPF_64_64	CONFIG
    8262:	w1 = *(u32 *)(r10 - 0x88)
    8263:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    8264:	w6 = *(u32 *)(r2 + 0xe0)
    8265:	w1 = *(u32 *)(r2 + 0xe4)
    8266:	*(u32 *)(r10 - 0xd0) = w1
    8267:	w1 = *(u32 *)(r2 + 0x70)
    8268:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    8269:	call 0x23
    8270:	r0 += r6
    8271:	w1 = *(u32 *)(r10 - 0xd0)
    8272:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2808>
    8273:	r1 = r10
    8274:	r1 += -0x88
    8275:	w2 = 0x4
    8276:	r3 = r0
    8277:	call 0x71
    8278:	w6 = *(u32 *)(r10 - 0x88)
    8279:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    8280:	call 0x9e
    8281:	r0 += r6
    8282:	w1 = *(u32 *)(r10 - 0xd0)
    8283:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8284:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2980>
    8285:	w6 = *(u16 *)(r0 + 0x0)
    8286:	w6 <<= 0x10
    8287:	w6 s>>= 0x10
    8288:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    8289:	call 0x9e
    8290:	r0 += r6
    8291:	w1 = *(u32 *)(r10 - 0xd0)
    8292:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2940>
    8293:	w6 = *(u32 *)(r0 + 0x0)
    8294:	r3 = *(u64 *)(r10 - 0xa0)
    8295:	w1 = *(u32 *)(r7 + 0xc)
    8296:	w6 -= w1
    8297:	w2 = *(u32 *)(r8 + 0x0)
    8298:	w1 = 0x1
    8299:	if w6 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c0>
    8300:	w1 = 0x0
    8301:	*(u32 *)(r8 + 0x14) = w6
    8302:	w6 = *(u32 *)(r10 - 0x98)
    8303:	w6 |= w1
    8304:	r2 = 0x0 ll
		0000000000010380:  R_BPF_64_64	CONFIG
    8306:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2720>
    8307:	w6 = 0x0
    8308:	r1 = *(u64 *)(r10 - 0x90)
    8309:	*(u32 *)(r1 + 0x280) = w6
    8310:	*(u32 *)(r10 - 0x88) = w6
    8311:	r2 = r10
    8312:	r2 += -0x88
    8313:	r1 = 0x0 ll
		00000000000103c8:  R_BPF_64_64	LOST
    8315:	call 0x1
    8316:	r3 = *(u64 *)(r10 - 0xa0)
    8317:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8318:	r0 += 0x20
    8319:	r1 = 0x1
    8320:	lock *(u64 *)(r0 + 0x0) += r1
    8321:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    8322:	w6 &= 0x1
    8323:	r9 = *(u64 *)(r10 - 0x90)
    8324:	w1 = *(u32 *)(r9 + 0x118)
    8325:	w1 |= w6
    8326:	w2 = *(u32 *)(r9 + 0x130)
    8327:	w1 |= w2
    8328:	w2 = *(u32 *)(r9 + 0x148)
    8329:	w1 |= w2
    8330:	w2 = *(u32 *)(r9 + 0x160)
    8331:	w1 |= w2
    8332:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8333:	call -0x198a
    8334:	if w0 != 0x0 goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    8335:	w7 = 0x0
    8336:	r1 = 0x0 ll
		0000000000010480:  R_BPF_64_64	CONFIG
    8338:	w2 = *(u32 *)(r1 + 0x6c)
    8339:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    8340:	w1 = *(u32 *)(r1 + 0xa4)
    8341:	if w1 != 0x0 goto +0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e30>
    8342:	r1 = 0x0 ll
		00000000000104b0:  R_BPF_64_64	CONFIG
    8344:	w2 = *(u32 *)(r1 + 0xb4)
    8345:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b58>
    8346:	w3 = *(u32 *)(r9 + 0x288)
    8347:	*(u32 *)(r9 + 0x274) = w3
    8348:	w2 = 0x1
    8349:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b50>
    8350:	w2 = 0x0
    8351:	w7 |= w2
    8352:	w1 = *(u32 *)(r1 + 0xc4)
    8353:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    8354:	w2 = *(u32 *)(r9 + 0x28c)
    8355:	*(u32 *)(r9 + 0x278) = w2
    8356:	w1 = 0x1
    8357:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b90>
    8358:	w1 = 0x0
    8359:	w7 |= w1
    8360:	r1 = 0x0 ll
		0000000000010540:  R_BPF_64_64	CONFIG
    8362:	w2 = *(u32 *)(r1 + 0xd4)
    8363:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be8>
    8364:	w3 = *(u32 *)(r9 + 0x290)
    8365:	*(u32 *)(r9 + 0x27c) = w3
    8366:	w2 = 0x1
    8367:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be0>
    8368:	w2 = 0x0
    8369:	w7 |= w2
    8370:	w1 = *(u32 *)(r1 + 0xe4)
    8371:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    8372:	w2 = *(u32 *)(r9 + 0x294)
    8373:	*(u32 *)(r9 + 0x280) = w2
    8374:	w1 = 0x1
    8375:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    8376:	w1 = 0x0
    8377:	w7 |= w1
    8378:	w5 = *(u32 *)(r9 + 0x18c)
    8379:	w3 = *(u32 *)(r9 + 0x188)
    8380:	w4 = *(u32 *)(r9 + 0x184)
    8381:	w8 = *(u32 *)(r9 + 0x180)
    8382:	r1 = r9
    8383:	w9 = *(u32 *)(r1 + 0x17c)
    8384:	w6 = *(u32 *)(r1 + 0x178)
    8385:	w1 = *(u32 *)(r1 + 0x10)
    8386:	if w1 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd8>
    8387:	*(u32 *)(r10 - 0x98) = w3
    8388:	*(u32 *)(r10 - 0xa0) = w4
    8389:	*(u32 *)(r10 - 0xa8) = w5
    8390:	call 0x23
    8391:	*(u64 *)(r10 - 0x88) = r0
    8392:	r2 = r10
    8393:	r2 += -0x88
    8394:	r1 = 0x0 ll
		0000000000010650:  R_BPF_64_64	OWED
    8396:	call 0x3
    8397:	w5 = *(u32 *)(r10 - 0xa8)
    8398:	w4 = *(u32 *)(r10 - 0xa0)
    8399:	w3 = *(u32 *)(r10 - 0x98)
    8400:	r1 = 0x0
    8401:	r2 = *(u64 *)(r10 - 0x90)
    8402:	*(u64 *)(r2 + 0x298) = r1
    8403:	*(u64 *)(r2 + 0x258) = r1
    8404:	*(u32 *)(r2 + 0x14) = w5
    8405:	*(u32 *)(r2 + 0x10) = w3
    8406:	*(u32 *)(r2 + 0xc) = w4
    8407:	*(u32 *)(r2 + 0x8) = w8
    8408:	w1 = 0x0
    8409:	*(u32 *)(r2 + 0x268) = w1
    8410:	w1 = 0x1
    8411:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    8412:	w1 = 0x0
    8413:	r2 = *(u64 *)(r10 - 0x90)
    8414:	*(u32 *)(r2 + 0x0) = w6
    8415:	*(u32 *)(r2 + 0x4) = w9
    8416:	if w9 != 0x0 goto +0x327 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8417:	if w8 != 0x0 goto +0x326 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8418:	if w3 != 0x0 goto +0x325 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8419:	w7 |= w1
    8420:	w7 &= 0x1
    8421:	if w7 != 0x0 goto +0x322 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8422:	call 0x23
    8423:	*(u64 *)(r10 - 0x88) = r0
    8424:	r2 = r10
    8425:	r2 += -0x88
    8426:	r1 = 0x0 ll
		0000000000010750:  R_BPF_64_64	TASKS
    8428:	call 0x3
    8429:	if r0 != 0x0 goto +0x31a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8430:	r1 = 0x0 ll
		0000000000010770:  R_BPF_64_64	.bss
    8432:	r2 = -0x1
    8433:	lock *(u64 *)(r1 + 0x0) += r2
    8434:	r1 = 0x0 ll
		0000000000010790:  R_BPF_64_64	EXPECT_ENTER
    8436:	r2 = -0x100000000 ll
    8438:	lock *(u64 *)(r1 + 0x0) += r2
    8439:	r1 = 0x0 ll
		00000000000107b8:  R_BPF_64_64	EXPECT_EXIT
    8441:	lock *(u64 *)(r1 + 0x0) += r2
    8442:	goto +0x30d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8443:	w1 = *(u32 *)(r9 + 0x284)
    8444:	*(u32 *)(r9 + 0x270) = w1
    8445:	w7 = 0x1
    8446:	if w1 != 0x0 goto -0x69 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    8447:	w7 = 0x0
    8448:	goto -0x6b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    8449:	r8 = r9
    8450:	r8 += 0x20
    8451:	w1 = *(u32 *)(r10 - 0xa8)
    8452:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed8>
    8453:	r1 = *(u64 *)(r10 - 0xc8)
    8454:	r6 = *(u64 *)(r1 + 0x8)
    8455:	r1 = r8
    8456:	r7 = *(u64 *)(r10 - 0xc0)
    8457:	r2 = r7
    8458:	call -0xf43
    8459:	*(u64 *)(r9 + 0x68) = r6
    8460:	w1 = *(u32 *)(r9 + 0x78)
    8461:	w1 |= 0x1
    8462:	*(u32 *)(r9 + 0x78) = w1
    8463:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    8464:	r1 = r8
    8465:	w2 = 0xe0
    8466:	r3 = 0xd80 ll
		0000000000010890:  R_BPF_64_64	.rodata
    8468:	call 0x71
    8469:	r7 = *(u64 *)(r10 - 0xc0)
    8470:	w1 = *(u32 *)(r9 + 0x118)
    8471:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f88>
    8472:	w1 = *(u32 *)(r9 + 0x12c)
    8473:	*(u32 *)(r9 + 0x114) = w1
    8474:	w1 = *(u32 *)(r9 + 0x128)
    8475:	*(u32 *)(r9 + 0x110) = w1
    8476:	w1 = *(u32 *)(r9 + 0x124)
    8477:	*(u32 *)(r9 + 0x10c) = w1
    8478:	w1 = *(u32 *)(r9 + 0x120)
    8479:	*(u32 *)(r9 + 0x108) = w1
    8480:	w1 = *(u32 *)(r9 + 0x11c)
    8481:	*(u32 *)(r9 + 0x104) = w1
    8482:	w1 = *(u32 *)(r9 + 0x118)
    8483:	*(u32 *)(r9 + 0x100) = w1
    8484:	r1 = r9
    8485:	call -0x19e2
    8486:	w1 = *(u32 *)(r9 + 0x130)
    8487:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3008>
    8488:	w1 = *(u32 *)(r9 + 0x144)
    8489:	*(u32 *)(r9 + 0x114) = w1
    8490:	w1 = *(u32 *)(r9 + 0x140)
    8491:	*(u32 *)(r9 + 0x110) = w1
    8492:	w1 = *(u32 *)(r9 + 0x13c)
    8493:	*(u32 *)(r9 + 0x10c) = w1
    8494:	w1 = *(u32 *)(r9 + 0x138)
    8495:	*(u32 *)(r9 + 0x108) = w1
    8496:	w1 = *(u32 *)(r9 + 0x134)
    8497:	*(u32 *)(r9 + 0x104) = w1
    8498:	w1 = *(u32 *)(r9 + 0x130)
    8499:	*(u32 *)(r9 + 0x100) = w1
    8500:	r1 = r9
    8501:	call -0x19f2
    8502:	w1 = *(u32 *)(r9 + 0x148)
    8503:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3088>
    8504:	w1 = *(u32 *)(r9 + 0x15c)
    8505:	*(u32 *)(r9 + 0x114) = w1
    8506:	w1 = *(u32 *)(r9 + 0x158)
    8507:	*(u32 *)(r9 + 0x110) = w1
    8508:	w1 = *(u32 *)(r9 + 0x154)
    8509:	*(u32 *)(r9 + 0x10c) = w1
    8510:	w1 = *(u32 *)(r9 + 0x150)
    8511:	*(u32 *)(r9 + 0x108) = w1
    8512:	w1 = *(u32 *)(r9 + 0x14c)
    8513:	*(u32 *)(r9 + 0x104) = w1
    8514:	w1 = *(u32 *)(r9 + 0x148)
    8515:	*(u32 *)(r9 + 0x100) = w1
    8516:	r1 = r9
    8517:	call -0x1a02
    8518:	w1 = *(u32 *)(r10 - 0xa8)
    8519:	if w1 != 0x0 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3288>
    8520:	w1 = *(u32 *)(r10 - 0xb0)
    8521:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b0>
    8522:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3148>
    8523:	r1 = 0x0
    8524:	r2 = 0x0 ll
		0000000000010a60:  R_BPF_64_64	CONFIG
    8526:	w2 = *(u32 *)(r2 + 0x74)
    8527:	if w2 == 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    8528:	w2 = *(u32 *)(r10 - 0xb8)
    8529:	if w2 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    8530:	call 0x23
    8531:	r1 = 0x0 ll
		0000000000010a98:  R_BPF_64_64	CONFIG
    8533:	w1 = *(u32 *)(r1 + 0x74)
    8534:	r0 += r1
    8535:	r1 = r10
    8536:	r1 += -0x88
    8537:	w2 = 0x8
    8538:	r3 = r0
    8539:	call 0x71
    8540:	r1 = *(u64 *)(r10 - 0x88)
    8541:	*(u64 *)(r9 + 0x250) = r1
    8542:	w1 = *(u32 *)(r9 + 0x160)
    8543:	if w1 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    8544:	w1 = *(u32 *)(r9 + 0x174)
    8545:	*(u32 *)(r9 + 0x114) = w1
    8546:	w1 = *(u32 *)(r9 + 0x170)
    8547:	*(u32 *)(r9 + 0x110) = w1
    8548:	w1 = *(u32 *)(r9 + 0x16c)
    8549:	*(u32 *)(r9 + 0x10c) = w1
    8550:	w1 = *(u32 *)(r9 + 0x168)
    8551:	*(u32 *)(r9 + 0x108) = w1
    8552:	w1 = *(u32 *)(r9 + 0x164)
    8553:	*(u32 *)(r9 + 0x104) = w1
    8554:	w1 = *(u32 *)(r9 + 0x160)
    8555:	*(u32 *)(r9 + 0x100) = w1
    8556:	r1 = r9
    8557:	call -0x1a2a
    8558:	r1 = 0x0 ll
		0000000000010b70:  R_BPF_64_64	CONFIG
    8560:	w2 = *(u32 *)(r1 + 0x6c)
    8561:	if w2 == 0x0 goto -0xe3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    8562:	w1 = *(u32 *)(r1 + 0xa4)
    8563:	if w1 != 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3300>
    8564:	r7 = 0x0 ll
		0000000000010ba0:  R_BPF_64_64	CONFIG
    8566:	w1 = *(u32 *)(r7 + 0xb4)
    8567:	if w1 == 0x0 goto +0x14b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8568:	w2 = *(u32 *)(r9 + 0x288)
    8569:	w1 = *(u32 *)(r9 + 0x274)
    8570:	w3 = w2
    8571:	w3 |= w1
    8572:	w4 = *(u32 *)(r10 - 0xa8)
    8573:	if w4 != 0x0 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3430>
    8574:	if w3 s> -0x1 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ba0>
    8575:	w3 = w2
    8576:	if w1 s> 0x0 goto +0x12c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8577:	w3 = w2
    8578:	if w2 s> 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8579:	w3 = 0x0
    8580:	if w2 s>= w1 goto +0x128 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8581:	goto +0x125 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    8582:	if r7 != 0x0 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3390>
    8583:	r1 = r8
    8584:	w2 = 0xe0
    8585:	r3 = 0xd80 ll
		0000000000010c48:  R_BPF_64_64	.rodata
    8587:	call 0x71
    8588:	goto -0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    8589:	call 0x9e
    8590:	r0 += r7
    8591:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e0>
    8592:	goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3420>
    8593:	w1 = *(u16 *)(r0 + 0x0)
    8594:	w1 <<= 0x10
    8595:	w1 s>>= 0x10
    8596:	goto +0x66 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    8597:	w2 = *(u32 *)(r9 + 0x284)
    8598:	w1 = *(u32 *)(r9 + 0x270)
    8599:	w3 = w2
    8600:	w3 |= w1
    8601:	w4 = *(u32 *)(r10 - 0xa8)
    8602:	if w4 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    8603:	if w3 s> -0x1 goto +0x118 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bf8>
    8604:	w3 = w2
    8605:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
    8606:	w3 = w2
    8607:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    8608:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3378>
    8609:	if w2 s>= w1 goto -0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8610:	w3 = w2
    8611:	w3 -= w1
    8612:	w4 = 0x5
    8613:	if w3 == 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8614:	goto +0x1fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4368>
    8615:	r1 = r8
    8616:	r2 = r7
    8617:	call -0xfe2
    8618:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    8619:	w1 = *(u32 *)(r0 + 0x0)
    8620:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f0>
    8621:	call 0x23
    8622:	r0 += r6
    8623:	if w7 == 0x2 goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36a0>
    8624:	r1 = r10
    8625:	r1 += -0x88
    8626:	w2 = 0x4
    8627:	r3 = r0
    8628:	call 0x71
    8629:	w1 = *(u32 *)(r10 - 0x88)
    8630:	goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    8631:	w1 = *(u16 *)(r0 + 0x0)
    8632:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d0>
    8633:	w1 = *(u32 *)(r0 + 0x0)
    8634:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3630>
    8635:	if w3 s> -0x1 goto +0xfa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    8636:	w3 = w2
    8637:	if w1 s> 0x0 goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c20>
    8638:	w3 = w2
    8639:	if w2 s> 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c20>
    8640:	if w2 s>= w1 goto +0x102 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8641:	goto +0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c10>
    8642:	if w3 s> -0x1 goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d28>
    8643:	w3 = w2
    8644:	if w1 s> 0x0 goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8645:	w3 = w2
    8646:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3498>
    8647:	goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8648:	w3 = 0x0
    8649:	if w2 s>= w1 goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8650:	w3 = w2
    8651:	w3 -= w1
    8652:	goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d38>
    8653:	r1 = r10
    8654:	r1 += -0x88
    8655:	w2 = 0x4
    8656:	r3 = r0
    8657:	call 0x71
    8658:	w1 = *(u32 *)(r10 - 0x88)
    8659:	r2 = 0x0 ll
		0000000000010e98:  R_BPF_64_64	CONFIG
    8661:	w2 = *(u32 *)(r2 + 0xac)
    8662:	r7 = *(u64 *)(r10 - 0x90)
    8663:	if w1 != w2 goto -0x695 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    8664:	w1 = *(u32 *)(r8 + 0xb4)
    8665:	if w1 == 0x0 goto +0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x41c0>
    8666:	r1 = 0x0 ll
		0000000000010ed0:  R_BPF_64_64	CONFIG
    8668:	w7 = *(u32 *)(r1 + 0xb0)
    8669:	w8 = *(u32 *)(r1 + 0xb4)
    8670:	w1 = *(u32 *)(r1 + 0x70)
    8671:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b0>
    8672:	call 0x23
    8673:	r0 += r7
    8674:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3578>
    8675:	goto +0x17e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4168>
    8676:	r1 = r10
    8677:	r1 += -0x88
    8678:	w2 = 0x2
    8679:	r3 = r0
    8680:	call 0x71
    8681:	w1 = *(u16 *)(r10 - 0x88)
    8682:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    8683:	call 0x9e
    8684:	r0 += r7
    8685:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d0>
    8686:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    8687:	w1 = *(u16 *)(r0 + 0x0)
    8688:	w1 <<= 0x10
    8689:	w1 s>>= 0x10
    8690:	goto +0x175 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4198>
    8691:	w1 = *(u32 *)(r0 + 0x0)
    8692:	goto +0x173 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4198>
    8693:	r1 = r10
    8694:	r1 += -0x88
    8695:	w2 = 0x4
    8696:	r3 = r0
    8697:	call 0x71
    8698:	w1 = *(u32 *)(r10 - 0x88)
    8699:	w2 = *(u32 *)(r8 + 0xc8)
    8700:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    8701:	*(u32 *)(r8 + 0xcc) = w1
    8702:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3678>
    8703:	w3 = *(u32 *)(r8 + 0xcc)
    8704:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3668>
    8705:	*(u32 *)(r8 + 0xcc) = w1
    8706:	w3 = *(u32 *)(r8 + 0xd0)
    8707:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3680>
    8708:	*(u32 *)(r8 + 0xd0) = w1
    8709:	*(u32 *)(r8 + 0xd4) = w1
    8710:	w2 += 0x1
    8711:	*(u32 *)(r8 + 0xc8) = w2
    8712:	goto -0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb0>
    8713:	r1 = r10
    8714:	r1 += -0x88
    8715:	w2 = 0x2
    8716:	r3 = r0
    8717:	call 0x71
    8718:	w1 = *(u16 *)(r10 - 0x88)
    8719:	w1 <<= 0x10
    8720:	w1 s>>= 0x10
    8721:	w2 = *(u32 *)(r8 + 0xd8)
    8722:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3700>
    8723:	*(u32 *)(r8 + 0xdc) = w1
    8724:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3728>
    8725:	w3 = *(u32 *)(r8 + 0xdc)
    8726:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3718>
    8727:	*(u32 *)(r8 + 0xdc) = w1
    8728:	w3 = *(u32 *)(r8 + 0xe0)
    8729:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3730>
    8730:	*(u32 *)(r8 + 0xe0) = w1
    8731:	*(u32 *)(r8 + 0xe4) = w1
    8732:	w2 += 0x1
    8733:	*(u32 *)(r8 + 0xd8) = w2
    8734:	r6 = 0x0 ll
		00000000000110f0:  R_BPF_64_64	CONFIG
    8736:	w1 = *(u32 *)(r6 + 0xc4)
    8737:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38b8>
    8738:	w7 = *(u32 *)(r6 + 0xc0)
    8739:	w9 = *(u32 *)(r6 + 0xc4)
    8740:	w1 = *(u32 *)(r6 + 0x70)
    8741:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b0>
    8742:	call 0x9e
    8743:	r0 += r7
    8744:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3800>
    8745:	w1 = *(u32 *)(r0 + 0x0)
    8746:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    8747:	call 0x23
    8748:	r0 += r7
    8749:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3810>
    8750:	r1 = r10
    8751:	r1 += -0x88
    8752:	w2 = 0x4
    8753:	r3 = r0
    8754:	call 0x71
    8755:	w1 = *(u32 *)(r10 - 0x88)
    8756:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    8757:	w1 = *(u16 *)(r0 + 0x0)
    8758:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    8759:	r1 = r10
    8760:	r1 += -0x88
    8761:	w2 = 0x2
    8762:	r3 = r0
    8763:	call 0x71
    8764:	w1 = *(u16 *)(r10 - 0x88)
    8765:	w1 <<= 0x10
    8766:	w1 s>>= 0x10
    8767:	w2 = *(u32 *)(r8 + 0xe8)
    8768:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3870>
    8769:	*(u32 *)(r8 + 0xec) = w1
    8770:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3898>
    8771:	w3 = *(u32 *)(r8 + 0xec)
    8772:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3888>
    8773:	*(u32 *)(r8 + 0xec) = w1
    8774:	w3 = *(u32 *)(r8 + 0xf0)
    8775:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38a0>
    8776:	*(u32 *)(r8 + 0xf0) = w1
    8777:	*(u32 *)(r8 + 0xf4) = w1
    8778:	w2 += 0x1
    8779:	*(u32 *)(r8 + 0xe8) = w2
    8780:	w1 = *(u32 *)(r6 + 0xd4)
    8781:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a28>
    8782:	r1 = 0x0 ll
		0000000000011270:  R_BPF_64_64	CONFIG
    8784:	w6 = *(u32 *)(r1 + 0xd0)
    8785:	w7 = *(u32 *)(r1 + 0xd4)
    8786:	w1 = *(u32 *)(r1 + 0x70)
    8787:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3920>
    8788:	call 0x9e
    8789:	r0 += r6
    8790:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3970>
    8791:	w1 = *(u32 *)(r0 + 0x0)
    8792:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    8793:	call 0x23
    8794:	r0 += r6
    8795:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3980>
    8796:	r1 = r10
    8797:	r1 += -0x88
    8798:	w2 = 0x4
    8799:	r3 = r0
    8800:	call 0x71
    8801:	w1 = *(u32 *)(r10 - 0x88)
    8802:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c0>
    8803:	w1 = *(u16 *)(r0 + 0x0)
    8804:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b0>
    8805:	r1 = r10
    8806:	r1 += -0x88
    8807:	w2 = 0x2
    8808:	r3 = r0
    8809:	call 0x71
    8810:	w1 = *(u16 *)(r10 - 0x88)
    8811:	w1 <<= 0x10
    8812:	w1 s>>= 0x10
    8813:	w2 = *(u32 *)(r8 + 0xf8)
    8814:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    8815:	*(u32 *)(r8 + 0xfc) = w1
    8816:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    8817:	w3 = *(u32 *)(r8 + 0xfc)
    8818:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39f8>
    8819:	*(u32 *)(r8 + 0xfc) = w1
    8820:	w3 = *(u32 *)(r8 + 0x100)
    8821:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a10>
    8822:	*(u32 *)(r8 + 0x100) = w1
    8823:	*(u32 *)(r8 + 0x104) = w1
    8824:	w2 += 0x1
    8825:	*(u32 *)(r8 + 0xf8) = w2
    8826:	r1 = 0x0 ll
		00000000000113d0:  R_BPF_64_64	CONFIG
    8828:	w2 = *(u32 *)(r1 + 0xe4)
    8829:	if w2 == 0x0 goto +0x18a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8830:	w6 = *(u32 *)(r1 + 0xe0)
    8831:	w7 = *(u32 *)(r1 + 0xe4)
    8832:	w1 = *(u32 *)(r1 + 0x70)
    8833:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a90>
    8834:	call 0x9e
    8835:	r0 += r6
    8836:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae0>
    8837:	w1 = *(u32 *)(r0 + 0x0)
    8838:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    8839:	call 0x23
    8840:	r0 += r6
    8841:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3af0>
    8842:	r1 = r10
    8843:	r1 += -0x88
    8844:	w2 = 0x4
    8845:	r3 = r0
    8846:	call 0x71
    8847:	w1 = *(u32 *)(r10 - 0x88)
    8848:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    8849:	w1 = *(u16 *)(r0 + 0x0)
    8850:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b20>
    8851:	r1 = r10
    8852:	r1 += -0x88
    8853:	w2 = 0x2
    8854:	r3 = r0
    8855:	call 0x71
    8856:	w1 = *(u16 *)(r10 - 0x88)
    8857:	w1 <<= 0x10
    8858:	w1 s>>= 0x10
    8859:	w2 = *(u32 *)(r8 + 0x108)
    8860:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b50>
    8861:	*(u32 *)(r8 + 0x10c) = w1
    8862:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b78>
    8863:	w3 = *(u32 *)(r8 + 0x10c)
    8864:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b68>
    8865:	*(u32 *)(r8 + 0x10c) = w1
    8866:	w3 = *(u32 *)(r8 + 0x110)
    8867:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b80>
    8868:	*(u32 *)(r8 + 0x110) = w1
    8869:	*(u32 *)(r8 + 0x114) = w1
    8870:	w2 += 0x1
    8871:	*(u32 *)(r8 + 0x108) = w2
    8872:	goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    8873:	w3 = 0x0
    8874:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bc0>
    8875:	w3 = w2
    8876:	w3 -= w1
    8877:	if w1 == 0x0 goto +0xdc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    8878:	if w3 != 0x0 goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42a8>
    8879:	w3 = w2
    8880:	w3 -= w1
    8881:	w4 = 0x3
    8882:	if w3 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8883:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c30>
    8884:	if w2 s> w1 goto -0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3368>
    8885:	goto -0x142 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8886:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8887:	w3 = w2
    8888:	w3 -= w1
    8889:	w4 = 0x5
    8890:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    8891:	r5 = 0x2
    8892:	*(u64 *)(r9 + 0x110) = r5
    8893:	*(u32 *)(r9 + 0x10c) = w3
    8894:	*(u32 *)(r9 + 0x108) = w2
    8895:	*(u32 *)(r9 + 0x104) = w1
    8896:	*(u32 *)(r9 + 0x100) = w4
    8897:	r1 = r9
    8898:	call -0x1b7f
    8899:	w1 = *(u32 *)(r7 + 0xc4)
    8900:	if w1 == 0x0 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8901:	w2 = *(u32 *)(r9 + 0x28c)
    8902:	w1 = *(u32 *)(r9 + 0x278)
    8903:	w3 = w2
    8904:	w3 |= w1
    8905:	w4 = *(u32 *)(r10 - 0xa8)
    8906:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cf0>
    8907:	if w3 s> -0x1 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d70>
    8908:	w3 = w2
    8909:	if w1 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8910:	w3 = w2
    8911:	if w2 s> 0x0 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8912:	w3 = 0x0
    8913:	if w2 s>= w1 goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8914:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d80>
    8915:	if w3 s> -0x1 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dc8>
    8916:	w3 = w2
    8917:	if w1 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3de0>
    8918:	w3 = w2
    8919:	if w2 s> 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3de0>
    8920:	if w2 s>= w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8921:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    8922:	w3 = 0x0
    8923:	if w2 s> w1 goto -0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a8>
    8924:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d48>
    8925:	if w3 == 0x0 goto +0xc0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4348>
    8926:	w4 = 0x2
    8927:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d60>
    8928:	w4 = 0x1
    8929:	if w3 == 0x0 goto -0x16e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    8930:	goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4368>
    8931:	w3 = 0x0
    8932:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d90>
    8933:	w3 = w2
    8934:	w3 -= w1
    8935:	if w1 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d0>
    8936:	if w3 != 0x0 goto +0xa6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42d0>
    8937:	w3 = w2
    8938:	w3 -= w1
    8939:	w4 = 0x3
    8940:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8941:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df0>
    8942:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8943:	w3 = w2
    8944:	w3 -= w1
    8945:	w4 = 0x5
    8946:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    8947:	r5 = 0x3
    8948:	*(u64 *)(r9 + 0x110) = r5
    8949:	*(u32 *)(r9 + 0x10c) = w3
    8950:	*(u32 *)(r9 + 0x108) = w2
    8951:	*(u32 *)(r9 + 0x104) = w1
    8952:	*(u32 *)(r9 + 0x100) = w4
    8953:	r1 = r9
    8954:	call -0x1bb7
    8955:	w1 = *(u32 *)(r7 + 0xd4)
    8956:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    8957:	w2 = *(u32 *)(r9 + 0x290)
    8958:	w1 = *(u32 *)(r9 + 0x27c)
    8959:	w3 = w2
    8960:	w3 |= w1
    8961:	w4 = *(u32 *)(r10 - 0xa8)
    8962:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3eb0>
    8963:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ee8>
    8964:	w3 = w2
    8965:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    8966:	w3 = w2
    8967:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    8968:	w3 = 0x0
    8969:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    8970:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ef8>
    8971:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f40>
    8972:	w3 = w2
    8973:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f58>
    8974:	w3 = w2
    8975:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f58>
    8976:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    8977:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f48>
    8978:	w3 = 0x0
    8979:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f08>
    8980:	w3 = w2
    8981:	w3 -= w1
    8982:	if w1 == 0x0 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42f8>
    8983:	if w3 != 0x0 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42f8>
    8984:	w3 = w2
    8985:	w3 -= w1
    8986:	w4 = 0x3
    8987:	if w3 == 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    8988:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f68>
    8989:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    8990:	w3 = w2
    8991:	w3 -= w1
    8992:	w4 = 0x5
    8993:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    8994:	r5 = 0x4
    8995:	*(u64 *)(r9 + 0x110) = r5
    8996:	*(u32 *)(r9 + 0x10c) = w3
    8997:	*(u32 *)(r9 + 0x108) = w2
    8998:	*(u32 *)(r9 + 0x104) = w1
    8999:	*(u32 *)(r9 + 0x100) = w4
    9000:	r1 = r9
    9001:	call -0x1be6
    9002:	w1 = *(u32 *)(r7 + 0xe4)
    9003:	if w1 == 0x0 goto -0x29d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9004:	w2 = *(u32 *)(r9 + 0x294)
    9005:	w1 = *(u32 *)(r9 + 0x280)
    9006:	w3 = w2
    9007:	w3 |= w1
    9008:	w4 = *(u32 *)(r10 - 0xa8)
    9009:	if w4 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4028>
    9010:	if w3 s> -0x1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4060>
    9011:	w3 = w2
    9012:	if w1 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9013:	w3 = w2
    9014:	if w2 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9015:	w3 = 0x0
    9016:	if w2 s>= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9017:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    9018:	if w3 s> -0x1 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40b8>
    9019:	w3 = w2
    9020:	if w1 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40d0>
    9021:	w3 = w2
    9022:	if w2 s> 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40d0>
    9023:	if w2 s>= w1 goto -0x2b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9024:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40c0>
    9025:	w3 = 0x0
    9026:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4080>
    9027:	w3 = w2
    9028:	w3 -= w1
    9029:	if w1 == 0x0 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4320>
    9030:	if w3 != 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4320>
    9031:	w3 = w2
    9032:	w3 -= w1
    9033:	w4 = 0x3
    9034:	if w3 == 0x0 goto -0x2bc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9035:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e0>
    9036:	if w2 s<= w1 goto -0x2be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9037:	w3 = w2
    9038:	w3 -= w1
    9039:	w4 = 0x5
    9040:	if w3 == 0x0 goto -0x2c2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9041:	r5 = 0x5
    9042:	*(u64 *)(r9 + 0x110) = r5
    9043:	*(u32 *)(r9 + 0x10c) = w3
    9044:	*(u32 *)(r9 + 0x108) = w2
    9045:	*(u32 *)(r9 + 0x104) = w1
    9046:	*(u32 *)(r9 + 0x100) = w4
    9047:	r1 = r9
    9048:	call -0x1c15
    9049:	goto -0x2cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9050:	call 0x9e
    9051:	r0 += r8
    9052:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4148>
    9053:	goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44f0>
    9054:	w1 = *(u16 *)(r0 + 0x0)
    9055:	w1 <<= 0x10
    9056:	w1 s>>= 0x10
    9057:	goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46d0>
    9058:	r1 = r10
    9059:	r1 += -0x88
    9060:	w2 = 0x4
    9061:	r3 = r0
    9062:	call 0x71
    9063:	w1 = *(u32 *)(r10 - 0x88)
    9064:	r7 = *(u64 *)(r10 - 0x90)
    9065:	r2 = 0x0 ll
		0000000000011b48:  R_BPF_64_64	CONFIG
    9067:	w2 = *(u32 *)(r2 + 0xbc)
    9068:	if w1 != w2 goto -0x82a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9069:	r8 = 0x0 ll
		0000000000011b68:  R_BPF_64_64	CONFIG
    9071:	w1 = *(u32 *)(r8 + 0xc4)
    9072:	if w1 == 0x0 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4408>
    9073:	w7 = *(u32 *)(r8 + 0xc0)
    9074:	w9 = *(u32 *)(r8 + 0xc4)
    9075:	w1 = *(u32 *)(r8 + 0x70)
    9076:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4258>
    9077:	call 0x23
    9078:	r0 += r7
    9079:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4220>
    9080:	goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43b0>
    9081:	r1 = r10
    9082:	r1 += -0x88
    9083:	w2 = 0x2
    9084:	r3 = r0
    9085:	call 0x71
    9086:	w1 = *(u16 *)(r10 - 0x88)
    9087:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4280>
    9088:	call 0x9e
    9089:	r0 += r7
    9090:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4278>
    9091:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4298>
    9092:	w1 = *(u16 *)(r0 + 0x0)
    9093:	w1 <<= 0x10
    9094:	w1 s>>= 0x10
    9095:	goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9096:	w1 = *(u32 *)(r0 + 0x0)
    9097:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x43e0>
    9098:	w4 = 0x2
    9099:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42c0>
    9100:	w4 = 0x1
    9101:	if w3 == 0x0 goto -0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c70>
    9102:	goto -0xd4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c30>
    9103:	w4 = 0x2
    9104:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x42e8>
    9105:	w4 = 0x1
    9106:	if w3 == 0x0 goto -0x98 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e30>
    9107:	goto -0xa1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df0>
    9108:	w4 = 0x2
    9109:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4310>
    9110:	w4 = 0x1
    9111:	if w3 == 0x0 goto -0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fa8>
    9112:	goto -0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f68>
    9113:	w4 = 0x2
    9114:	if w3 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4338>
    9115:	w4 = 0x1
    9116:	if w3 == 0x0 goto -0x30e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    9117:	goto -0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e0>
    9118:	w3 = w2
    9119:	w3 -= w1
    9120:	w4 = 0x3
    9121:	if w3 == 0x0 goto -0x22e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    9122:	r5 = 0x1
    9123:	*(u64 *)(r9 + 0x110) = r5
    9124:	*(u32 *)(r9 + 0x10c) = w3
    9125:	*(u32 *)(r9 + 0x108) = w2
    9126:	*(u32 *)(r9 + 0x104) = w1
    9127:	*(u32 *)(r9 + 0x100) = w4
    9128:	r1 = r9
    9129:	call -0x1c66
    9130:	goto -0x237 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    9131:	r1 = r10
    9132:	r1 += -0x88
    9133:	w2 = 0x4
    9134:	r3 = r0
    9135:	call 0x71
    9136:	w1 = *(u32 *)(r10 - 0x88)
    9137:	r7 = *(u64 *)(r10 - 0x90)
    9138:	r2 = 0x0 ll
		0000000000011d90:  R_BPF_64_64	CONFIG
    9140:	w2 = *(u32 *)(r2 + 0xcc)
    9141:	if w1 != w2 goto -0x873 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9142:	w1 = *(u32 *)(r8 + 0xd4)
    9143:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4558>
    9144:	r1 = 0x0 ll
		0000000000011dc0:  R_BPF_64_64	CONFIG
    9146:	w7 = *(u32 *)(r1 + 0xd0)
    9147:	w8 = *(u32 *)(r1 + 0xd4)
    9148:	w1 = *(u32 *)(r1 + 0x70)
    9149:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44a0>
    9150:	call 0x23
    9151:	r0 += r7
    9152:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4468>
    9153:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4500>
    9154:	r1 = r10
    9155:	r1 += -0x88
    9156:	w2 = 0x2
    9157:	r3 = r0
    9158:	call 0x71
    9159:	w1 = *(u16 *)(r10 - 0x88)
    9160:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44c8>
    9161:	call 0x9e
    9162:	r0 += r7
    9163:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44c0>
    9164:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x44e0>
    9165:	w1 = *(u16 *)(r0 + 0x0)
    9166:	w1 <<= 0x10
    9167:	w1 s>>= 0x10
    9168:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4530>
    9169:	w1 = *(u32 *)(r0 + 0x0)
    9170:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4530>
    9171:	w1 = *(u32 *)(r0 + 0x0)
    9172:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x46d0>
    9173:	r1 = r10
    9174:	r1 += -0x88
    9175:	w2 = 0x4
    9176:	r3 = r0
    9177:	call 0x71
    9178:	w1 = *(u32 *)(r10 - 0x88)
    9179:	r7 = *(u64 *)(r10 - 0x90)
    9180:	r2 = 0x0 ll
		0000000000011ee0:  R_BPF_64_64	CONFIG
    9182:	w2 = *(u32 *)(r2 + 0xdc)
    9183:	if w1 != w2 goto -0x89d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9184:	r1 = 0x0 ll
		0000000000011f00:  R_BPF_64_64	CONFIG
    9186:	w2 = *(u32 *)(r1 + 0xe4)
    9187:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9188:	w7 = *(u32 *)(r1 + 0xe0)
    9189:	w8 = *(u32 *)(r1 + 0xe4)
    9190:	w1 = *(u32 *)(r1 + 0x70)
    9191:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45f0>
    9192:	call 0x23
    9193:	r0 += r7
    9194:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x45b8>
    9195:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4640>
    9196:	r1 = r10
    9197:	r1 += -0x88
    9198:	w2 = 0x2
    9199:	r3 = r0
    9200:	call 0x71
    9201:	w1 = *(u16 *)(r10 - 0x88)
    9202:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4618>
    9203:	call 0x9e
    9204:	r0 += r7
    9205:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4610>
    9206:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4630>
    9207:	w1 = *(u16 *)(r0 + 0x0)
    9208:	w1 <<= 0x10
    9209:	w1 s>>= 0x10
    9210:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4670>
    9211:	w1 = *(u32 *)(r0 + 0x0)
    9212:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4670>
    9213:	r1 = r10
    9214:	r1 += -0x88
    9215:	w2 = 0x4
    9216:	r3 = r0
    9217:	call 0x71
    9218:	w1 = *(u32 *)(r10 - 0x88)
    9219:	r7 = *(u64 *)(r10 - 0x90)
    9220:	r2 = 0x0 ll
		0000000000012020:  R_BPF_64_64	CONFIG
    9222:	w2 = *(u32 *)(r2 + 0xec)
    9223:	if w1 != w2 goto -0x8c5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    9224:	exit
    9225:	r1 = r10
    9226:	r1 += -0x88
    9227:	w2 = 0x4
    9228:	r3 = r0
    9229:	call 0x71
    9230:	w1 = *(u32 *)(r10 - 0x88)
    9231:	r2 = 0x0 ll
		0000000000012078:  R_BPF_64_64	CONFIG
    9233:	w2 = *(u32 *)(r2 + 0xac)
    9234:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9235:	w1 = *(u32 *)(r6 + 0xb4)
    9236:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4828>
    9237:	r1 = 0x0 ll
		00000000000120a8:  R_BPF_64_64	CONFIG
    9239:	w6 = *(u32 *)(r1 + 0xb0)
    9240:	w8 = *(u32 *)(r1 + 0xb4)
    9241:	w1 = *(u32 *)(r1 + 0x70)
    9242:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4788>
    9243:	call 0x23
    9244:	r0 += r6
    9245:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4750>
    9246:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47d8>
    9247:	r1 = r10
    9248:	r1 += -0x88
    9249:	w2 = 0x2
    9250:	r3 = r0
    9251:	call 0x71
    9252:	w1 = *(u16 *)(r10 - 0x88)
    9253:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47b0>
    9254:	call 0x9e
    9255:	r0 += r6
    9256:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47a8>
    9257:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x47c8>
    9258:	w1 = *(u16 *)(r0 + 0x0)
    9259:	w1 <<= 0x10
    9260:	w1 s>>= 0x10
    9261:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4808>
    9262:	w1 = *(u32 *)(r0 + 0x0)
    9263:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4808>
    9264:	r1 = r10
    9265:	r1 += -0x88
    9266:	w2 = 0x4
    9267:	r3 = r0
    9268:	call 0x71
    9269:	w1 = *(u32 *)(r10 - 0x88)
    9270:	r2 = 0x0 ll
		00000000000121b0:  R_BPF_64_64	CONFIG
    9272:	w2 = *(u32 *)(r2 + 0xbc)
    9273:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9274:	r6 = 0x0 ll
		00000000000121d0:  R_BPF_64_64	CONFIG
    9276:	w1 = *(u32 *)(r6 + 0xc4)
    9277:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4960>
    9278:	w8 = *(u32 *)(r6 + 0xc0)
    9279:	w9 = *(u32 *)(r6 + 0xc4)
    9280:	w1 = *(u32 *)(r6 + 0x70)
    9281:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48c0>
    9282:	call 0x23
    9283:	r0 += r8
    9284:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4888>
    9285:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4910>
    9286:	r1 = r10
    9287:	r1 += -0x88
    9288:	w2 = 0x2
    9289:	r3 = r0
    9290:	call 0x71
    9291:	w1 = *(u16 *)(r10 - 0x88)
    9292:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48e8>
    9293:	call 0x9e
    9294:	r0 += r8
    9295:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x48e0>
    9296:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4900>
    9297:	w1 = *(u16 *)(r0 + 0x0)
    9298:	w1 <<= 0x10
    9299:	w1 s>>= 0x10
    9300:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4940>
    9301:	w1 = *(u32 *)(r0 + 0x0)
    9302:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4940>
    9303:	r1 = r10
    9304:	r1 += -0x88
    9305:	w2 = 0x4
    9306:	r3 = r0
    9307:	call 0x71
    9308:	w1 = *(u32 *)(r10 - 0x88)
    9309:	r2 = 0x0 ll
		00000000000122e8:  R_BPF_64_64	CONFIG
    9311:	w2 = *(u32 *)(r2 + 0xcc)
    9312:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9313:	w1 = *(u32 *)(r6 + 0xd4)
    9314:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a98>
    9315:	r1 = 0x0 ll
		0000000000012318:  R_BPF_64_64	CONFIG
    9317:	w6 = *(u32 *)(r1 + 0xd0)
    9318:	w8 = *(u32 *)(r1 + 0xd4)
    9319:	w1 = *(u32 *)(r1 + 0x70)
    9320:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49f8>
    9321:	call 0x23
    9322:	r0 += r6
    9323:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x49c0>
    9324:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a48>
    9325:	r1 = r10
    9326:	r1 += -0x88
    9327:	w2 = 0x2
    9328:	r3 = r0
    9329:	call 0x71
    9330:	w1 = *(u16 *)(r10 - 0x88)
    9331:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a20>
    9332:	call 0x9e
    9333:	r0 += r6
    9334:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a18>
    9335:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a38>
    9336:	w1 = *(u16 *)(r0 + 0x0)
    9337:	w1 <<= 0x10
    9338:	w1 s>>= 0x10
    9339:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a78>
    9340:	w1 = *(u32 *)(r0 + 0x0)
    9341:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a78>
    9342:	r1 = r10
    9343:	r1 += -0x88
    9344:	w2 = 0x4
    9345:	r3 = r0
    9346:	call 0x71
    9347:	w1 = *(u32 *)(r10 - 0x88)
    9348:	r2 = 0x0 ll
		0000000000012420:  R_BPF_64_64	CONFIG
    9350:	w2 = *(u32 *)(r2 + 0xdc)
    9351:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bd0>
    9352:	r1 = 0x0 ll
		0000000000012440:  R_BPF_64_64	CONFIG
    9354:	w2 = *(u32 *)(r1 + 0xe4)
    9355:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9356:	w6 = *(u32 *)(r1 + 0xe0)
    9357:	w8 = *(u32 *)(r1 + 0xe4)
    9358:	w1 = *(u32 *)(r1 + 0x70)
    9359:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b30>
    9360:	call 0x23
    9361:	r0 += r6
    9362:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4af8>
    9363:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b80>
    9364:	r1 = r10
    9365:	r1 += -0x88
    9366:	w2 = 0x2
    9367:	r3 = r0
    9368:	call 0x71
    9369:	w1 = *(u16 *)(r10 - 0x88)
    9370:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b58>
    9371:	call 0x9e
    9372:	r0 += r6
    9373:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b50>
    9374:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4b70>
    9375:	w1 = *(u16 *)(r0 + 0x0)
    9376:	w1 <<= 0x10
    9377:	w1 s>>= 0x10
    9378:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9379:	w1 = *(u32 *)(r0 + 0x0)
    9380:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4bb0>
    9381:	r1 = r10
    9382:	r1 += -0x88
    9383:	w2 = 0x4
    9384:	r3 = r0
    9385:	call 0x71
    9386:	w1 = *(u32 *)(r10 - 0x88)
    9387:	r2 = 0x0 ll
		0000000000012558:  R_BPF_64_64	CONFIG
    9389:	w2 = *(u32 *)(r2 + 0xec)
    9390:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9391:	call 0x23
    9392:	*(u64 *)(r10 - 0x88) = r0
    9393:	r2 = r10
    9394:	r2 += -0x88
    9395:	r1 = 0x0 ll
		0000000000012598:  R_BPF_64_64	TASKS
    9397:	r3 = 0xe60 ll
		00000000000125a8:  R_BPF_64_64	.rodata
    9399:	r4 = 0x0
    9400:	call 0x2
    9401:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d98>
    9402:	r1 = 0x0 ll
		00000000000125d0:  R_BPF_64_64	.bss
    9404:	r2 = 0x1
    9405:	lock *(u64 *)(r1 + 0x0) += r2
    9406:	r1 = 0x0 ll
		00000000000125f0:  R_BPF_64_64	EXPECT_ENTER
    9408:	r2 = 0x100000000 ll
    9410:	lock *(u64 *)(r1 + 0x0) += r2
    9411:	r1 = 0x0 ll
		0000000000012618:  R_BPF_64_64	EXPECT_EXIT
    9413:	lock *(u64 *)(r1 + 0x0) += r2
    9414:	call 0x23
    9415:	*(u64 *)(r10 - 0x88) = r0
    9416:	r2 = r10
    9417:	r2 += -0x88
    9418:	r1 = 0x0 ll
		0000000000012650:  R_BPF_64_64	TASKS
    9420:	call 0x1
    9421:	r9 = r0
    9422:	if r9 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9423:	call 0xe
    9424:	r1 = *(u64 *)(r9 + 0x18)
    9425:	if r1 == r0 goto -0x8e2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d8>
    9426:	r6 = r0
    9427:	r2 = r0
    9428:	r2 >>= 0x20
    9429:	r0 <<= 0x20
    9430:	r0 >>= 0x20
    9431:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d28>
    9432:	r1 >>= 0x20
    9433:	if r1 == r2 goto -0x8eb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    9434:	w1 = *(u32 *)(r9 + 0x8)
    9435:	if w1 == 0x0 goto -0x8f2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9436:	w1 = 0x0
    9437:	*(u32 *)(r10 - 0x88) = w1
    9438:	r2 = r10
    9439:	r2 += -0x88
    9440:	r1 = 0x0 ll
		0000000000012700:  R_BPF_64_64	LOST
    9442:	call 0x1
    9443:	if r0 == 0x0 goto -0x8fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9444:	r0 += 0x10
    9445:	r1 = 0x1
    9446:	lock *(u64 *)(r0 + 0x0) += r1
    9447:	goto -0x8fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    9448:	w1 = 0x0
    9449:	*(u32 *)(r10 - 0x88) = w1
    9450:	r2 = r10
    9451:	r2 += -0x88
    9452:	r1 = 0x0 ll
		0000000000012760:  R_BPF_64_64	LOST
    9454:	call 0x1
    9455:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>
    9456:	r0 += 0x10
    9457:	r1 = 0x1
    9458:	lock *(u64 *)(r0 + 0x0) += r1
    9459:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4698>

00000000000127a0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    9460:	r6 = r1
    9461:	*(u64 *)(r10 - 0x8) = r6
    9462:	r2 = r10
    9463:	r2 += -0x8
    9464:	r1 = 0x0 ll
		00000000000127c0:  R_BPF_64_64	OWED
    9466:	call 0x1
    9467:	if r0 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    9468:	r1 = r0
    9469:	call -0x1238
    9470:	*(u64 *)(r10 - 0x8) = r6
    9471:	r2 = r10
    9472:	r2 += -0x8
    9473:	r1 = 0x0 ll
		0000000000012808:  R_BPF_64_64	OWED
    9475:	call 0x3
    9476:	exit

0000000000012828 <memcpy>:
    9477:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    9478:	r4 = 0x0
    9479:	r5 = r1
    9480:	r5 += r4
    9481:	r0 = r2
    9482:	r0 += r4
    9483:	w0 = *(u8 *)(r0 + 0x0)
    9484:	*(u8 *)(r5 + 0x0) = w0
    9485:	r4 += 0x1
    9486:	if r4 < r3 goto -0x8 <memcpy+0x10>
    9487:	exit

0000000000012880 <memmove>:
    9488:	r4 = r1
    9489:	r4 -= r2
    9490:	if r4 >= r3 goto +0xb <memmove+0x70>
    9491:	r2 += -0x1
    9492:	r1 += -0x1
    9493:	r4 = r1
    9494:	r4 += r3
    9495:	r5 = r2
    9496:	r5 += r3
    9497:	w5 = *(u8 *)(r5 + 0x0)
    9498:	*(u8 *)(r4 + 0x0) = w5
    9499:	r3 += -0x1
    9500:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    9501:	goto +0xa <memmove+0xc0>
    9502:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    9503:	r4 = 0x0
    9504:	r5 = r1
    9505:	r5 += r4
    9506:	r0 = r2
    9507:	r0 += r4
    9508:	w0 = *(u8 *)(r0 + 0x0)
    9509:	*(u8 *)(r5 + 0x0) = w0
    9510:	r4 += 0x1
    9511:	if r4 < r3 goto -0x8 <memmove+0x80>
    9512:	exit

0000000000012948 <memset>:
    9513:	if r3 == 0x0 goto +0x6 <memset+0x38>
    9514:	r4 = 0x0
    9515:	r5 = r1
    9516:	r5 += r4
    9517:	*(u8 *)(r5 + 0x0) = w2
    9518:	r4 += 0x1
    9519:	if r4 < r3 goto -0x5 <memset+0x10>
    9520:	exit

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
      93:	call 0x8bd
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
     569:	w2 = 0x4a0
     570:	r3 = 0xe60 ll
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
     598:	r3 = 0xe60 ll
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
     753:	*(u64 *)(r6 + 0x258) = r0
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
     773:	r2 += 0x2a0
     774:	r9 = 0x0
     775:	r1 = *(u64 *)(r10 - 0x68)
     776:	w3 = 0x200
     777:	r4 = 0x0
     778:	call 0x43
     779:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x1868>
     780:	r0 = 0x0
     781:	r0 >>= 0x3
     782:	r1 = *(u64 *)(r10 - 0x40)
     783:	*(u64 *)(r1 + 0x298) = r0
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
     801:	*(u64 *)(r1 + 0x250) = r9
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
     824:	w2 = 0xe0
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
     872:	*(u64 *)(r6 + 0x258) = r0
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
     908:	*(u32 *)(r6 + 0x268) = w5
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
     958:	w2 = 0xe0
     959:	r3 = 0xd80 ll
		0000000000001df8:  R_BPF_64_64	.rodata
     961:	call 0x71
     962:	goto +0x3 <reset_fentry+0x1e30>
     963:	r1 = r7
     964:	r2 = r3
     965:	call 0x11c7
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
     976:	w2 = 0xe0
     977:	r3 = 0xd80 ll
		0000000000001e88:  R_BPF_64_64	.rodata
     979:	call 0x71
     980:	r1 = r6
     981:	r1 += 0x20
     982:	w2 = 0xe0
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
     994:	*(u64 *)(r6 + 0x110) = r2
     995:	*(u32 *)(r6 + 0x10c) = w1
     996:	w1 = 0x0
     997:	*(u32 *)(r6 + 0x108) = w1
     998:	*(u32 *)(r6 + 0x104) = w3
     999:	w1 = 0x3
    1000:	*(u32 *)(r6 + 0x100) = w1
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
    1056:	call 0x11c7
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
    1124:	*(u64 *)(r6 + 0x110) = r2
    1125:	*(u32 *)(r6 + 0x10c) = w3
    1126:	w7 = 0x0
    1127:	*(u32 *)(r6 + 0x108) = w7
    1128:	r2 = *(u64 *)(r10 - 0x48)
    1129:	*(u32 *)(r6 + 0x104) = w2
    1130:	*(u32 *)(r6 + 0x100) = w1
    1131:	call 0x23
    1132:	*(u64 *)(r10 - 0x38) = r0
    1133:	r2 = r10
    1134:	r2 += -0x38
    1135:	r1 = 0x0 ll
		0000000000002378:  R_BPF_64_64	OWED
    1137:	r3 = 0x1300 ll
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
    1167:	w1 = *(u32 *)(r6 + 0x10c)
    1168:	*(u32 *)(r10 - 0x18) = w1
    1169:	w1 = *(u32 *)(r6 + 0x100)
    1170:	*(u32 *)(r10 - 0x14) = w1
    1171:	w8 = *(u32 *)(r6 + 0x110)
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
    1203:	w1 = *(u32 *)(r6 + 0x114)
    1204:	w1 &= 0x7fffffff
    1205:	w2 = *(u32 *)(r6 + 0x78)
    1206:	w1 |= w2
    1207:	*(u32 *)(r7 + 0x7c) = w1
    1208:	w1 = *(u32 *)(r6 + 0x104)
    1209:	*(u32 *)(r7 + 0x80) = w1
    1210:	w1 = *(u32 *)(r6 + 0x108)
    1211:	*(u32 *)(r7 + 0x84) = w1
    1212:	r1 = *(u64 *)(r6 + 0x298)
    1213:	*(u32 *)(r7 + 0x8c) = w9
    1214:	*(u32 *)(r7 + 0x88) = w1
    1215:	r1 = *(u64 *)(r6 + 0x250)
    1216:	*(u64 *)(r7 + 0x90) = r1
    1217:	r1 = *(u64 *)(r6 + 0x258)
    1218:	*(u64 *)(r7 + 0x98) = r1
    1219:	w1 = *(u32 *)(r6 + 0x100)
    1220:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2640>
    1221:	r1 = *(u64 *)(r6 + 0x260)
    1222:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2640>
    1223:	*(u64 *)(r7 + 0x98) = r1
    1224:	w8 &= 0x7
    1225:	r8 *= 0x18
    1226:	r2 = r6
    1227:	r2 += r8
    1228:	r2 += 0x190
    1229:	r8 = *(u64 *)(r10 - 0x58)
    1230:	r1 = r8
    1231:	r1 += 0xa0
    1232:	r3 = 0x18
    1233:	call -0x1
		0000000000002688:  R_BPF_64_32	memmove
    1234:	r3 = r6
    1235:	r3 += 0x2a0
    1236:	r8 += 0xb8
    1237:	r1 = r8
    1238:	w2 = 0x200
    1239:	call 0x71
    1240:	*(u32 *)(r7 + 0x8c) = w9
    1241:	w9 = *(u32 *)(r10 - 0x50)
    1242:	w8 = *(u32 *)(r10 - 0x48)
    1243:	goto +0xd <reset_fentry+0x2748>
    1244:	r1 = r0
    1245:	call 0x12c5
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
    1358:	call 0x12c5
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
    1389:	*(u64 *)(r6 + 0x110) = r2
    1390:	*(u32 *)(r6 + 0x10c) = w3
    1391:	w7 = 0x0
    1392:	*(u32 *)(r6 + 0x108) = w7
    1393:	r2 = *(u64 *)(r10 - 0x48)
    1394:	*(u32 *)(r6 + 0x104) = w2
    1395:	*(u32 *)(r6 + 0x100) = w1
    1396:	call 0x23
    1397:	*(u64 *)(r10 - 0x38) = r0
    1398:	r2 = r10
    1399:	r2 += -0x38
    1400:	r1 = 0x0 ll
		0000000000002bc0:  R_BPF_64_64	OWED
    1402:	r3 = 0x1300 ll
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
    1432:	w1 = *(u32 *)(r6 + 0x10c)
    1433:	*(u32 *)(r10 - 0x18) = w1
    1434:	w1 = *(u32 *)(r6 + 0x100)
    1435:	*(u32 *)(r10 - 0x14) = w1
    1436:	w8 = *(u32 *)(r6 + 0x110)
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
    1467:	w1 = *(u32 *)(r6 + 0x114)
    1468:	w1 &= 0x7fffffff
    1469:	w2 = *(u32 *)(r6 + 0x78)
    1470:	w1 |= w2
    1471:	*(u32 *)(r7 + 0x7c) = w1
    1472:	w1 = *(u32 *)(r6 + 0x104)
    1473:	*(u32 *)(r7 + 0x80) = w1
    1474:	w1 = *(u32 *)(r6 + 0x108)
    1475:	*(u32 *)(r7 + 0x84) = w1
    1476:	r1 = *(u64 *)(r6 + 0x298)
    1477:	w2 = 0x0
    1478:	*(u32 *)(r7 + 0x8c) = w2
    1479:	*(u32 *)(r7 + 0x88) = w1
    1480:	r1 = *(u64 *)(r6 + 0x250)
    1481:	*(u64 *)(r7 + 0x90) = r1
    1482:	r1 = *(u64 *)(r6 + 0x258)
    1483:	*(u64 *)(r7 + 0x98) = r1
    1484:	w1 = *(u32 *)(r6 + 0x100)
    1485:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2e88>
    1486:	r1 = *(u64 *)(r6 + 0x260)
    1487:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2e88>
    1488:	*(u64 *)(r7 + 0x98) = r1
    1489:	w8 &= 0x7
    1490:	r8 *= 0x18
    1491:	r2 = r6
    1492:	r2 += r8
    1493:	r2 += 0x190
    1494:	r8 = *(u64 *)(r10 - 0x48)
    1495:	r1 = r8
    1496:	r1 += 0xa0
    1497:	r3 = 0x18
    1498:	call -0x1
		0000000000002ed0:  R_BPF_64_32	memmove
    1499:	r6 += 0x2a0
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
    1544:	call 0x12c5
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
     569:	w2 = 0x4a0
     570:	r3 = 0xe60 ll
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
     598:	r3 = 0xe60 ll
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
     753:	*(u64 *)(r6 + 0x258) = r0
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
     773:	r2 += 0x2a0
     774:	r9 = 0x0
     775:	r1 = *(u64 *)(r10 - 0x68)
     776:	w3 = 0x200
     777:	r4 = 0x0
     778:	call 0x43
     779:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x1868>
     780:	r0 = 0x0
     781:	r0 >>= 0x3
     782:	r1 = *(u64 *)(r10 - 0x40)
     783:	*(u64 *)(r1 + 0x298) = r0
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
     801:	*(u64 *)(r1 + 0x250) = r9
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
     824:	w2 = 0xe0
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
     872:	*(u64 *)(r6 + 0x258) = r0
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
     908:	*(u32 *)(r6 + 0x268) = w5
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
     958:	w2 = 0xe0
     959:	r3 = 0xd80 ll
		0000000000001df8:  R_BPF_64_64	.rodata
     961:	call 0x71
     962:	goto +0x3 <reset_kprobe+0x1e30>
     963:	r1 = r7
     964:	r2 = r3
     965:	call 0x11c7
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
     976:	w2 = 0xe0
     977:	r3 = 0xd80 ll
		0000000000001e88:  R_BPF_64_64	.rodata
     979:	call 0x71
     980:	r1 = r6
     981:	r1 += 0x20
     982:	w2 = 0xe0
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
     994:	*(u64 *)(r6 + 0x110) = r2
     995:	*(u32 *)(r6 + 0x10c) = w1
     996:	w1 = 0x0
     997:	*(u32 *)(r6 + 0x108) = w1
     998:	*(u32 *)(r6 + 0x104) = w3
     999:	w1 = 0x3
    1000:	*(u32 *)(r6 + 0x100) = w1
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
    1056:	call 0x11c7
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
    1124:	*(u64 *)(r6 + 0x110) = r2
    1125:	*(u32 *)(r6 + 0x10c) = w3
    1126:	w7 = 0x0
    1127:	*(u32 *)(r6 + 0x108) = w7
    1128:	r2 = *(u64 *)(r10 - 0x48)
    1129:	*(u32 *)(r6 + 0x104) = w2
    1130:	*(u32 *)(r6 + 0x100) = w1
    1131:	call 0x23
    1132:	*(u64 *)(r10 - 0x38) = r0
    1133:	r2 = r10
    1134:	r2 += -0x38
    1135:	r1 = 0x0 ll
		0000000000002378:  R_BPF_64_64	OWED
    1137:	r3 = 0x1300 ll
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
    1167:	w1 = *(u32 *)(r6 + 0x10c)
    1168:	*(u32 *)(r10 - 0x18) = w1
    1169:	w1 = *(u32 *)(r6 + 0x100)
    1170:	*(u32 *)(r10 - 0x14) = w1
    1171:	w8 = *(u32 *)(r6 + 0x110)
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
    1203:	w1 = *(u32 *)(r6 + 0x114)
    1204:	w1 &= 0x7fffffff
    1205:	w2 = *(u32 *)(r6 + 0x78)
    1206:	w1 |= w2
    1207:	*(u32 *)(r7 + 0x7c) = w1
    1208:	w1 = *(u32 *)(r6 + 0x104)
    1209:	*(u32 *)(r7 + 0x80) = w1
    1210:	w1 = *(u32 *)(r6 + 0x108)
    1211:	*(u32 *)(r7 + 0x84) = w1
    1212:	r1 = *(u64 *)(r6 + 0x298)
    1213:	*(u32 *)(r7 + 0x8c) = w9
    1214:	*(u32 *)(r7 + 0x88) = w1
    1215:	r1 = *(u64 *)(r6 + 0x250)
    1216:	*(u64 *)(r7 + 0x90) = r1
    1217:	r1 = *(u64 *)(r6 + 0x258)
    1218:	*(u64 *)(r7 + 0x98) = r1
    1219:	w1 = *(u32 *)(r6 + 0x100)
    1220:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2640>
    1221:	r1 = *(u64 *)(r6 + 0x260)
    1222:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2640>
    1223:	*(u64 *)(r7 + 0x98) = r1
    1224:	w8 &= 0x7
    1225:	r8 *= 0x18
    1226:	r2 = r6
    1227:	r2 += r8
    1228:	r2 += 0x190
    1229:	r8 = *(u64 *)(r10 - 0x58)
    1230:	r1 = r8
    1231:	r1 += 0xa0
    1232:	r3 = 0x18
    1233:	call -0x1
		0000000000002688:  R_BPF_64_32	memmove
    1234:	r3 = r6
    1235:	r3 += 0x2a0
    1236:	r8 += 0xb8
    1237:	r1 = r8
    1238:	w2 = 0x200
    1239:	call 0x71
    1240:	*(u32 *)(r7 + 0x8c) = w9
    1241:	w9 = *(u32 *)(r10 - 0x50)
    1242:	w8 = *(u32 *)(r10 - 0x48)
    1243:	goto +0xd <reset_kprobe+0x2748>
    1244:	r1 = r0
    1245:	call 0x12c5
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
    1358:	call 0x12c5
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
    1389:	*(u64 *)(r6 + 0x110) = r2
    1390:	*(u32 *)(r6 + 0x10c) = w3
    1391:	w7 = 0x0
    1392:	*(u32 *)(r6 + 0x108) = w7
    1393:	r2 = *(u64 *)(r10 - 0x48)
    1394:	*(u32 *)(r6 + 0x104) = w2
    1395:	*(u32 *)(r6 + 0x100) = w1
    1396:	call 0x23
    1397:	*(u64 *)(r10 - 0x38) = r0
    1398:	r2 = r10
    1399:	r2 += -0x38
    1400:	r1 = 0x0 ll
		0000000000002bc0:  R_BPF_64_64	OWED
    1402:	r3 = 0x1300 ll
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
    1432:	w1 = *(u32 *)(r6 + 0x10c)
    1433:	*(u32 *)(r10 - 0x18) = w1
    1434:	w1 = *(u32 *)(r6 + 0x100)
    1435:	*(u32 *)(r10 - 0x14) = w1
    1436:	w8 = *(u32 *)(r6 + 0x110)
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
    1467:	w1 = *(u32 *)(r6 + 0x114)
    1468:	w1 &= 0x7fffffff
    1469:	w2 = *(u32 *)(r6 + 0x78)
    1470:	w1 |= w2
    1471:	*(u32 *)(r7 + 0x7c) = w1
    1472:	w1 = *(u32 *)(r6 + 0x104)
    1473:	*(u32 *)(r7 + 0x80) = w1
    1474:	w1 = *(u32 *)(r6 + 0x108)
    1475:	*(u32 *)(r7 + 0x84) = w1
    1476:	r1 = *(u64 *)(r6 + 0x298)
    1477:	w2 = 0x0
    1478:	*(u32 *)(r7 + 0x8c) = w2
    1479:	*(u32 *)(r7 + 0x88) = w1
    1480:	r1 = *(u64 *)(r6 + 0x250)
    1481:	*(u64 *)(r7 + 0x90) = r1
    1482:	r1 = *(u64 *)(r6 + 0x258)
    1483:	*(u64 *)(r7 + 0x98) = r1
    1484:	w1 = *(u32 *)(r6 + 0x100)
    1485:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2e88>
    1486:	r1 = *(u64 *)(r6 + 0x260)
    1487:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2e88>
    1488:	*(u64 *)(r7 + 0x98) = r1
    1489:	w8 &= 0x7
    1490:	r8 *= 0x18
    1491:	r2 = r6
    1492:	r2 += r8
    1493:	r2 += 0x190
    1494:	r8 = *(u64 *)(r10 - 0x48)
    1495:	r1 = r8
    1496:	r1 += 0xa0
    1497:	r3 = 0x18
    1498:	call -0x1
		0000000000002ed0:  R_BPF_64_32	memmove
    1499:	r6 += 0x2a0
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
    1544:	call 0x12c5
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
     106:	call 0x1304
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
      92:	call 0x1b34
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
       2:	call 0x24f3
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
