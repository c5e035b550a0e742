
preemptleak.bpf.o:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember>:
       0:	r6 = r2
       1:	r7 = r1
       2:	call 0x23
       3:	*(u64 *)(r10 - 0x8) = r0
       4:	r2 = r10
       5:	r2 += -0x8
       6:	r1 = 0x0 ll
		0000000000000030:  R_BPF_64_64	REMEMBERED
       8:	r3 = 0xd78 ll
		0000000000000040:  R_BPF_64_64	.rodata
      10:	r4 = 0x0
      11:	call 0x2
      12:	if r0 != 0x0 goto +0x2c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      13:	call 0x23
      14:	*(u64 *)(r10 - 0x8) = r0
      15:	r2 = r10
      16:	r2 += -0x8
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	REMEMBERED
      19:	call 0x1
      20:	if r0 == 0x0 goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      21:	r1 = r0
      22:	r2 = r7
      23:	r3 = r6
      24:	r6 = r0
      25:	call 0x83f
      26:	w1 = *(u32 *)(r6 + 0x0)
      27:	w2 = *(u32 *)(r6 + 0x4)
      28:	if w2 == 0x1 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x140>
      29:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x120>
      30:	w2 = w1
      31:	w2 += -0x3b
      32:	if w2 < 0x2 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      33:	if w1 == 0xe7 goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      34:	if w1 == 0x142 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      35:	goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
      36:	if w1 s> 0x207 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x180>
      37:	if w1 == 0x3c goto +0x13 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      38:	if w1 == 0xe7 goto +0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      39:	goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
      40:	if w1 s> 0xac goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x160>
      41:	if w1 == 0xb goto +0xf <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      42:	if w1 == 0x77 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      43:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
      44:	if w1 == 0xad goto +0xc <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      45:	if w1 == 0xfc goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      46:	if w1 == 0x166 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      47:	goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x190>
      48:	if w1 == 0x208 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      49:	if w1 == 0x221 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call8remember+0x1c8>
      50:	call 0x23
      51:	*(u64 *)(r10 - 0x8) = r0
      52:	r2 = r10
      53:	r2 += -0x8
      54:	r1 = 0x0 ll
		00000000000001b0:  R_BPF_64_64	REMEMBERED
      56:	call 0x3
      57:	exit

00000000000001d0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
      58:	w7 = w2
      59:	*(u64 *)(r10 - 0x98) = r1
      60:	r6 = 0x0 ll
		00000000000001e0:  R_BPF_64_64	CONFIG
      62:	w1 = *(u32 *)(r6 + 0x28)
      63:	w1 &= w7
      64:	w2 = *(u32 *)(r6 + 0x2c)
      65:	if w1 == w2 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x158>
      66:	w1 = *(u32 *)(r6 + 0x24)
      67:	if w1 != 0x2 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a0>
      68:	call 0x8
      69:	*(u32 *)(r10 - 0x88) = w0
      70:	r2 = r10
      71:	r2 += -0x88
      72:	r1 = 0x0 ll
		0000000000000240:  R_BPF_64_64	SAMPLES
      74:	call 0x1
      75:	r6 = r0
      76:	if r6 == 0x0 goto +0x6c8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
      77:	call 0xe
      78:	call 0x9e
      79:	r1 = r0
      80:	call 0xaf
      81:	r1 = r10
      82:	r1 += -0x88
      83:	w2 = 0x80
      84:	r3 = r0
      85:	call 0x71
      86:	r1 = *(u64 *)(r10 - 0x20)
      87:	if r1 != 0x504c0001 goto +0x6bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
      88:	r1 = *(u64 *)(r10 - 0x10)
      89:	if r1 != 0x10 goto +0x6bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
      90:	r2 = *(u64 *)(r10 - 0x28)
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	r3 = *(u64 *)(r1 + 0x0)
      94:	if r2 != r3 goto +0x6b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
      95:	w2 = *(u32 *)(r1 + 0x28)
      96:	w2 &= w7
      97:	w1 = *(u32 *)(r6 + 0x20)
      98:	if w1 != 0x0 goto +0x458 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2408>
      99:	*(u32 *)(r6 + 0x24) = w2
     100:	goto +0x45b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2430>
     101:	r1 = 0x8 ll
		0000000000000328:  R_BPF_64_64	.bss
     103:	r1 = *(u64 *)(r1 + 0x0)
     104:	if r1 != 0x0 goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     105:	r1 = 0x0 ll
		0000000000000348:  R_BPF_64_64	CONFIG
     107:	w2 = *(u32 *)(r1 + 0x6c)
     108:	if w2 == 0x0 goto +0x6a8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
     109:	r1 = *(u64 *)(r1 + 0x90)
     110:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f0>
     111:	r1 = 0x0 ll
		0000000000000378:  R_BPF_64_64	CONFIG
     113:	r3 = *(u64 *)(r1 + 0x90)
     114:	r1 = r10
     115:	r1 += -0x88
     116:	w2 = 0x4
     117:	call 0x71
     118:	w1 = *(u32 *)(r10 - 0x88)
     119:	if w1 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     120:	r8 = 0x0 ll
		00000000000003c0:  R_BPF_64_64	CONFIG
     122:	w1 = *(u32 *)(r8 + 0x9c)
     123:	if w1 == 0x0 goto +0x4e1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2918>
     124:	w1 = *(u32 *)(r8 + 0x70)
     125:	if w1 != 0x0 goto +0x45f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2518>
     126:	call 0x23
     127:	r1 = 0x0 ll
		00000000000003f8:  R_BPF_64_64	CONFIG
     129:	w2 = *(u32 *)(r1 + 0x98)
     130:	r0 += r2
     131:	w1 = *(u32 *)(r1 + 0x9c)
     132:	if w1 != 0x2 goto +0x4ce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c8>
     133:	r1 = r10
     134:	r1 += -0x88
     135:	w2 = 0x2
     136:	r3 = r0
     137:	call 0x71
     138:	w1 = *(u16 *)(r10 - 0x88)
     139:	w1 <<= 0x10
     140:	w1 s>>= 0x10
     141:	goto +0x4cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28f8>
     142:	w8 = 0x0
     143:	r2 = 0x0 ll
		0000000000000478:  R_BPF_64_64	CONFIG
     145:	w1 = *(u32 *)(r2 + 0x28)
     146:	w3 = *(u32 *)(r2 + 0x2c)
     147:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3f8>
     148:	w4 = w1
     149:	w4 >>= 0x1
     150:	w2 = w1
     151:	w2 |= w4
     152:	w4 = w2
     153:	w4 >>= 0x2
     154:	w2 |= w4
     155:	w4 = w2
     156:	w4 >>= 0x4
     157:	w2 |= w4
     158:	w1 &= w7
     159:	w4 = w2
     160:	w4 >>= 0x8
     161:	w2 |= w4
     162:	w1 -= w3
     163:	w3 = w2
     164:	w3 >>= 0x10
     165:	w2 |= w3
     166:	w2 ^= -0x1
     167:	w3 = w2
     168:	w3 >>= 0x1
     169:	w3 &= 0x55555555
     170:	w2 -= w3
     171:	w3 = w2
     172:	w3 &= 0x33333333
     173:	w2 >>= 0x2
     174:	w2 &= 0x33333333
     175:	w3 += w2
     176:	w2 = w3
     177:	w2 >>= 0x4
     178:	w3 += w2
     179:	w3 &= 0xf0f0f0f
     180:	w3 *= 0x1010101
     181:	w3 >>= 0x18
     182:	w1 <<= w3
     183:	w1 s>>= w3
     184:	w8 = w1
     185:	call 0x23
     186:	*(u64 *)(r10 - 0x88) = r0
     187:	r2 = r10
     188:	r2 += -0x88
     189:	r1 = 0x0 ll
		00000000000005e8:  R_BPF_64_64	TASKS
     191:	call 0x1
     192:	r9 = r0
     193:	if r9 == 0x0 goto +0x1b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x11f0>
     194:	call 0xe
     195:	r1 = *(u64 *)(r9 + 0x10)
     196:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x530>
     197:	r6 = r0
     198:	r2 = r0
     199:	r2 >>= 0x20
     200:	r0 <<= 0x20
     201:	r0 >>= 0x20
     202:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x498>
     203:	r1 >>= 0x20
     204:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x528>
     205:	w1 = *(u32 *)(r9 + 0x8)
     206:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x500>
     207:	w1 = 0x0
     208:	*(u32 *)(r10 - 0x88) = w1
     209:	r2 = r10
     210:	r2 += -0x88
     211:	r1 = 0x0 ll
		0000000000000698:  R_BPF_64_64	LOST
     213:	call 0x1
     214:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x500>
     215:	r0 += 0x10
     216:	r1 = 0x1
     217:	lock *(u64 *)(r0 + 0x0) += r1
     218:	r1 = r9
     219:	w2 = 0x3e0
     220:	r3 = 0xdd8 ll
		00000000000006e0:  R_BPF_64_64	.rodata
     222:	call 0x71
     223:	*(u64 *)(r9 + 0x10) = r6
     224:	r1 = 0x0 ll
		0000000000000700:  R_BPF_64_64	AYA_LOG_LEVEL
     226:	w1 = *(u8 *)(r1 + 0x0)
     227:	*(u64 *)(r10 - 0x90) = r9
     228:	if w1 < 0x4 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1318>
     229:	call 0x23
     230:	r6 = r0
     231:	w1 = 0xa1
     232:	*(u16 *)(r10 - 0x2) = w1
     233:	r1 = r10
     234:	r1 += -0x2
     235:	r9 = 0x40
     236:	w1 = *(u16 *)(r10 - 0x2)
     237:	if w1 > 0x40 goto +0x366 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20d0>
     238:	r1 = 0x0 ll
		0000000000000770:  R_BPF_64_64	AYA_LOGS
     240:	r2 = r9
     241:	r3 = 0x0
     242:	call 0x83
     243:	if r0 == 0x0 goto +0x1a8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1310>
     244:	*(u64 *)(r10 - 0x80) = r9
     245:	*(u64 *)(r10 - 0x88) = r0
     246:	r1 = r10
     247:	r1 += -0x88
     248:	r1 = *(u64 *)(r10 - 0x88)
     249:	r2 = *(u64 *)(r10 - 0x80)
     250:	if r2 < 0x2 goto +0x19f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     251:	w2 = *(u16 *)(r10 - 0x2)
     252:	*(u8 *)(r1 + 0x0) = w2
     253:	w2 >>= 0x8
     254:	*(u8 *)(r1 + 0x1) = w2
     255:	r1 = *(u64 *)(r10 - 0x88)
     256:	r2 = *(u64 *)(r10 - 0x80)
     257:	if r2 < 0x3 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     258:	w2 = 0x0
     259:	*(u8 *)(r1 + 0x2) = w2
     260:	r1 = *(u64 *)(r10 - 0x88)
     261:	r3 = *(u64 *)(r10 - 0x80)
     262:	if r3 < 0x5 goto +0x193 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     263:	*(u8 *)(r1 + 0x4) = w2
     264:	w2 = 0x17
     265:	*(u8 *)(r1 + 0x3) = w2
     266:	r1 = *(u64 *)(r10 - 0x88)
     267:	r2 = *(u64 *)(r10 - 0x80)
     268:	if r2 < 0x1c goto +0x18d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     269:	r3 = r1
     270:	r3 += 0x5
     271:	r4 = 0xce8 ll
		0000000000000878:  R_BPF_64_64	.rodata
     273:	w5 = *(u8 *)(r4 + 0x0)
     274:	*(u8 *)(r3 + 0x0) = w5
     275:	w5 = *(u8 *)(r4 + 0x1)
     276:	*(u8 *)(r3 + 0x1) = w5
     277:	w5 = *(u8 *)(r4 + 0x2)
     278:	*(u8 *)(r3 + 0x2) = w5
     279:	w5 = *(u8 *)(r4 + 0x3)
     280:	*(u8 *)(r3 + 0x3) = w5
     281:	w5 = *(u8 *)(r4 + 0x4)
     282:	*(u8 *)(r3 + 0x4) = w5
     283:	w5 = *(u8 *)(r4 + 0x5)
     284:	*(u8 *)(r3 + 0x5) = w5
     285:	w5 = *(u8 *)(r4 + 0x6)
     286:	*(u8 *)(r3 + 0x6) = w5
     287:	w5 = *(u8 *)(r4 + 0x7)
     288:	*(u8 *)(r3 + 0x7) = w5
     289:	w5 = *(u8 *)(r4 + 0x8)
     290:	*(u8 *)(r3 + 0x8) = w5
     291:	w5 = *(u8 *)(r4 + 0x9)
     292:	*(u8 *)(r3 + 0x9) = w5
     293:	w5 = *(u8 *)(r4 + 0xa)
     294:	*(u8 *)(r3 + 0xa) = w5
     295:	w5 = *(u8 *)(r4 + 0xb)
     296:	*(u8 *)(r3 + 0xb) = w5
     297:	w5 = *(u8 *)(r4 + 0xc)
     298:	*(u8 *)(r3 + 0xc) = w5
     299:	w5 = *(u8 *)(r4 + 0xd)
     300:	*(u8 *)(r3 + 0xd) = w5
     301:	w5 = *(u8 *)(r4 + 0xe)
     302:	*(u8 *)(r3 + 0xe) = w5
     303:	w5 = *(u8 *)(r4 + 0xf)
     304:	*(u8 *)(r3 + 0xf) = w5
     305:	w5 = *(u8 *)(r4 + 0x10)
     306:	*(u8 *)(r3 + 0x10) = w5
     307:	w5 = *(u8 *)(r4 + 0x11)
     308:	*(u8 *)(r3 + 0x11) = w5
     309:	w5 = *(u8 *)(r4 + 0x12)
     310:	*(u8 *)(r3 + 0x12) = w5
     311:	w5 = *(u8 *)(r4 + 0x13)
     312:	*(u8 *)(r3 + 0x13) = w5
     313:	w5 = *(u8 *)(r4 + 0x14)
     314:	*(u8 *)(r3 + 0x14) = w5
     315:	w5 = *(u8 *)(r4 + 0x15)
     316:	*(u8 *)(r3 + 0x15) = w5
     317:	w5 = *(u8 *)(r4 + 0x16)
     318:	*(u8 *)(r3 + 0x16) = w5
     319:	if r2 == 0x1c goto +0x15a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     320:	w3 = 0x1
     321:	*(u8 *)(r1 + 0x1c) = w3
     322:	if r2 < 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     323:	w4 = 0x0
     324:	*(u8 *)(r1 + 0x1e) = w4
     325:	*(u8 *)(r1 + 0x1d) = w3
     326:	if r2 == 0x1f goto +0x153 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     327:	w3 = 0x4
     328:	*(u8 *)(r1 + 0x1f) = w3
     329:	if r2 == 0x20 goto +0x150 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     330:	w3 = 0x2
     331:	*(u8 *)(r1 + 0x20) = w3
     332:	if r2 < 0x23 goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     333:	w3 = 0x0
     334:	*(u8 *)(r1 + 0x22) = w3
     335:	w3 = 0x17
     336:	*(u8 *)(r1 + 0x21) = w3
     337:	if r2 < 0x3a goto +0x148 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     338:	r3 = r1
     339:	r3 += 0x23
     340:	r4 = 0xce8 ll
		0000000000000aa0:  R_BPF_64_64	.rodata
     342:	w5 = *(u8 *)(r4 + 0x0)
     343:	*(u8 *)(r3 + 0x0) = w5
     344:	w5 = *(u8 *)(r4 + 0x1)
     345:	*(u8 *)(r3 + 0x1) = w5
     346:	w5 = *(u8 *)(r4 + 0x2)
     347:	*(u8 *)(r3 + 0x2) = w5
     348:	w5 = *(u8 *)(r4 + 0x3)
     349:	*(u8 *)(r3 + 0x3) = w5
     350:	w5 = *(u8 *)(r4 + 0x4)
     351:	*(u8 *)(r3 + 0x4) = w5
     352:	w5 = *(u8 *)(r4 + 0x5)
     353:	*(u8 *)(r3 + 0x5) = w5
     354:	w5 = *(u8 *)(r4 + 0x6)
     355:	*(u8 *)(r3 + 0x6) = w5
     356:	w5 = *(u8 *)(r4 + 0x7)
     357:	*(u8 *)(r3 + 0x7) = w5
     358:	w5 = *(u8 *)(r4 + 0x8)
     359:	*(u8 *)(r3 + 0x8) = w5
     360:	w5 = *(u8 *)(r4 + 0x9)
     361:	*(u8 *)(r3 + 0x9) = w5
     362:	w5 = *(u8 *)(r4 + 0xa)
     363:	*(u8 *)(r3 + 0xa) = w5
     364:	w5 = *(u8 *)(r4 + 0xb)
     365:	*(u8 *)(r3 + 0xb) = w5
     366:	w5 = *(u8 *)(r4 + 0xc)
     367:	*(u8 *)(r3 + 0xc) = w5
     368:	w5 = *(u8 *)(r4 + 0xd)
     369:	*(u8 *)(r3 + 0xd) = w5
     370:	w5 = *(u8 *)(r4 + 0xe)
     371:	*(u8 *)(r3 + 0xe) = w5
     372:	w5 = *(u8 *)(r4 + 0xf)
     373:	*(u8 *)(r3 + 0xf) = w5
     374:	w5 = *(u8 *)(r4 + 0x10)
     375:	*(u8 *)(r3 + 0x10) = w5
     376:	w5 = *(u8 *)(r4 + 0x11)
     377:	*(u8 *)(r3 + 0x11) = w5
     378:	w5 = *(u8 *)(r4 + 0x12)
     379:	*(u8 *)(r3 + 0x12) = w5
     380:	w5 = *(u8 *)(r4 + 0x13)
     381:	*(u8 *)(r3 + 0x13) = w5
     382:	w5 = *(u8 *)(r4 + 0x14)
     383:	*(u8 *)(r3 + 0x14) = w5
     384:	w5 = *(u8 *)(r4 + 0x15)
     385:	*(u8 *)(r3 + 0x15) = w5
     386:	w5 = *(u8 *)(r4 + 0x16)
     387:	*(u8 *)(r3 + 0x16) = w5
     388:	if r2 == 0x3a goto +0x115 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     389:	w3 = 0x3
     390:	*(u8 *)(r1 + 0x3a) = w3
     391:	if r2 < 0x3d goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     392:	w3 = 0x0
     393:	*(u8 *)(r1 + 0x3c) = w3
     394:	w3 = 0x1f
     395:	*(u8 *)(r1 + 0x3b) = w3
     396:	if r2 < 0x5c goto +0x10d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     397:	r3 = r1
     398:	r3 += 0x3d
     399:	r4 = 0xcff ll
		0000000000000c78:  R_BPF_64_64	.rodata
     401:	w5 = *(u8 *)(r4 + 0x0)
     402:	*(u8 *)(r3 + 0x0) = w5
     403:	w5 = *(u8 *)(r4 + 0x1)
     404:	*(u8 *)(r3 + 0x1) = w5
     405:	w5 = *(u8 *)(r4 + 0x2)
     406:	*(u8 *)(r3 + 0x2) = w5
     407:	w5 = *(u8 *)(r4 + 0x3)
     408:	*(u8 *)(r3 + 0x3) = w5
     409:	w5 = *(u8 *)(r4 + 0x4)
     410:	*(u8 *)(r3 + 0x4) = w5
     411:	w5 = *(u8 *)(r4 + 0x5)
     412:	*(u8 *)(r3 + 0x5) = w5
     413:	w5 = *(u8 *)(r4 + 0x6)
     414:	*(u8 *)(r3 + 0x6) = w5
     415:	w5 = *(u8 *)(r4 + 0x7)
     416:	*(u8 *)(r3 + 0x7) = w5
     417:	w5 = *(u8 *)(r4 + 0x8)
     418:	*(u8 *)(r3 + 0x8) = w5
     419:	w5 = *(u8 *)(r4 + 0x9)
     420:	*(u8 *)(r3 + 0x9) = w5
     421:	w5 = *(u8 *)(r4 + 0xa)
     422:	*(u8 *)(r3 + 0xa) = w5
     423:	w5 = *(u8 *)(r4 + 0xb)
     424:	*(u8 *)(r3 + 0xb) = w5
     425:	w5 = *(u8 *)(r4 + 0xc)
     426:	*(u8 *)(r3 + 0xc) = w5
     427:	w5 = *(u8 *)(r4 + 0xd)
     428:	*(u8 *)(r3 + 0xd) = w5
     429:	w5 = *(u8 *)(r4 + 0xe)
     430:	*(u8 *)(r3 + 0xe) = w5
     431:	w5 = *(u8 *)(r4 + 0xf)
     432:	*(u8 *)(r3 + 0xf) = w5
     433:	w5 = *(u8 *)(r4 + 0x10)
     434:	*(u8 *)(r3 + 0x10) = w5
     435:	w5 = *(u8 *)(r4 + 0x11)
     436:	*(u8 *)(r3 + 0x11) = w5
     437:	w5 = *(u8 *)(r4 + 0x12)
     438:	*(u8 *)(r3 + 0x12) = w5
     439:	w5 = *(u8 *)(r4 + 0x13)
     440:	*(u8 *)(r3 + 0x13) = w5
     441:	w5 = *(u8 *)(r4 + 0x14)
     442:	*(u8 *)(r3 + 0x14) = w5
     443:	w5 = *(u8 *)(r4 + 0x15)
     444:	*(u8 *)(r3 + 0x15) = w5
     445:	w5 = *(u8 *)(r4 + 0x16)
     446:	*(u8 *)(r3 + 0x16) = w5
     447:	w5 = *(u8 *)(r4 + 0x17)
     448:	*(u8 *)(r3 + 0x17) = w5
     449:	w5 = *(u8 *)(r4 + 0x18)
     450:	*(u8 *)(r3 + 0x18) = w5
     451:	w5 = *(u8 *)(r4 + 0x19)
     452:	*(u8 *)(r3 + 0x19) = w5
     453:	w5 = *(u8 *)(r4 + 0x1a)
     454:	*(u8 *)(r3 + 0x1a) = w5
     455:	w5 = *(u8 *)(r4 + 0x1b)
     456:	*(u8 *)(r3 + 0x1b) = w5
     457:	w5 = *(u8 *)(r4 + 0x1c)
     458:	*(u8 *)(r3 + 0x1c) = w5
     459:	w5 = *(u8 *)(r4 + 0x1d)
     460:	*(u8 *)(r3 + 0x1d) = w5
     461:	w5 = *(u8 *)(r4 + 0x1e)
     462:	*(u8 *)(r3 + 0x1e) = w5
     463:	if r2 == 0x5c goto +0xca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     464:	w4 = 0x4
     465:	*(u8 *)(r1 + 0x5c) = w4
     466:	if r2 < 0x5f goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     467:	w3 = 0x0
     468:	*(u8 *)(r1 + 0x5e) = w3
     469:	*(u8 *)(r1 + 0x5d) = w4
     470:	if r2 < 0x63 goto +0xc3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     471:	*(u8 *)(r1 + 0x62) = w3
     472:	*(u8 *)(r1 + 0x61) = w3
     473:	*(u8 *)(r1 + 0x60) = w3
     474:	w3 = 0x26
     475:	*(u8 *)(r1 + 0x5f) = w3
     476:	if r2 == 0x63 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     477:	w3 = 0x5
     478:	*(u8 *)(r1 + 0x63) = w3
     479:	if r2 < 0x66 goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     480:	w3 = 0x0
     481:	*(u8 *)(r1 + 0x65) = w3
     482:	*(u8 *)(r1 + 0x64) = w4
     483:	if r2 < 0x6a goto +0xb6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     484:	*(u8 *)(r1 + 0x69) = w3
     485:	*(u8 *)(r1 + 0x68) = w3
     486:	*(u8 *)(r1 + 0x67) = w3
     487:	w3 = 0x6
     488:	*(u8 *)(r1 + 0x66) = w3
     489:	if r2 == 0x6a goto +0xb0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     490:	w3 = 0x14
     491:	*(u8 *)(r1 + 0x6a) = w3
     492:	if r2 < 0x6d goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     493:	w3 = 0x0
     494:	*(u8 *)(r1 + 0x6c) = w3
     495:	w3 = 0x10
     496:	*(u8 *)(r1 + 0x6b) = w3
     497:	if r2 < 0x7d goto +0xa8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     498:	r3 = r1
     499:	r3 += 0x6d
     500:	r4 = 0x0 ll
		0000000000000fa0:  R_BPF_64_64	.rodata.cst16
     502:	w5 = *(u8 *)(r4 + 0x0)
     503:	*(u8 *)(r3 + 0x0) = w5
     504:	w5 = *(u8 *)(r4 + 0x1)
     505:	*(u8 *)(r3 + 0x1) = w5
     506:	w5 = *(u8 *)(r4 + 0x2)
     507:	*(u8 *)(r3 + 0x2) = w5
     508:	w5 = *(u8 *)(r4 + 0x3)
     509:	*(u8 *)(r3 + 0x3) = w5
     510:	w5 = *(u8 *)(r4 + 0x4)
     511:	*(u8 *)(r3 + 0x4) = w5
     512:	w5 = *(u8 *)(r4 + 0x5)
     513:	*(u8 *)(r3 + 0x5) = w5
     514:	w5 = *(u8 *)(r4 + 0x6)
     515:	*(u8 *)(r3 + 0x6) = w5
     516:	w5 = *(u8 *)(r4 + 0x7)
     517:	*(u8 *)(r3 + 0x7) = w5
     518:	w5 = *(u8 *)(r4 + 0x8)
     519:	*(u8 *)(r3 + 0x8) = w5
     520:	w5 = *(u8 *)(r4 + 0x9)
     521:	*(u8 *)(r3 + 0x9) = w5
     522:	w5 = *(u8 *)(r4 + 0xa)
     523:	*(u8 *)(r3 + 0xa) = w5
     524:	w5 = *(u8 *)(r4 + 0xb)
     525:	*(u8 *)(r3 + 0xb) = w5
     526:	w5 = *(u8 *)(r4 + 0xc)
     527:	*(u8 *)(r3 + 0xc) = w5
     528:	w5 = *(u8 *)(r4 + 0xd)
     529:	*(u8 *)(r3 + 0xd) = w5
     530:	w5 = *(u8 *)(r4 + 0xe)
     531:	*(u8 *)(r3 + 0xe) = w5
     532:	w5 = *(u8 *)(r4 + 0xf)
     533:	*(u8 *)(r3 + 0xf) = w5
     534:	if r2 == 0x7d goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     535:	w3 = 0x0
     536:	*(u8 *)(r1 + 0x7d) = w3
     537:	if r2 < 0x80 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     538:	*(u8 *)(r1 + 0x7f) = w3
     539:	w3 = 0x1
     540:	*(u8 *)(r1 + 0x7e) = w3
     541:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     542:	w3 = 0x2
     543:	*(u8 *)(r1 + 0x80) = w3
     544:	if r2 == 0x81 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     545:	w3 = 0x9
     546:	*(u8 *)(r1 + 0x81) = w3
     547:	if r2 < 0x84 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     548:	w3 = 0x0
     549:	*(u8 *)(r1 + 0x83) = w3
     550:	w3 = 0x8
     551:	*(u8 *)(r1 + 0x82) = w3
     552:	if r2 < 0x8c goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     553:	*(u8 *)(r1 + 0x84) = w6
     554:	r3 = r6
     555:	r3 >>= 0x38
     556:	*(u8 *)(r1 + 0x8b) = w3
     557:	r3 = r6
     558:	r3 >>= 0x30
     559:	*(u8 *)(r1 + 0x8a) = w3
     560:	r3 = r6
     561:	r3 >>= 0x28
     562:	*(u8 *)(r1 + 0x89) = w3
     563:	r3 = r6
     564:	r3 >>= 0x20
     565:	*(u8 *)(r1 + 0x88) = w3
     566:	r3 = r6
     567:	r3 >>= 0x18
     568:	*(u8 *)(r1 + 0x87) = w3
     569:	r3 = r6
     570:	r3 >>= 0x10
     571:	*(u8 *)(r1 + 0x86) = w3
     572:	r6 >>= 0x8
     573:	*(u8 *)(r1 + 0x85) = w6
     574:	if r2 == 0x8c goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     575:	w3 = 0x14
     576:	*(u8 *)(r1 + 0x8c) = w3
     577:	if r2 < 0x8f goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     578:	w3 = 0x0
     579:	*(u8 *)(r1 + 0x8e) = w3
     580:	w3 = 0x7
     581:	*(u8 *)(r1 + 0x8d) = w3
     582:	if r2 < 0x96 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     583:	r3 = r1
     584:	r3 += 0x8f
     585:	r4 = 0xd2d ll
		0000000000001248:  R_BPF_64_64	.rodata
     587:	w5 = *(u8 *)(r4 + 0x0)
     588:	*(u8 *)(r3 + 0x0) = w5
     589:	w5 = *(u8 *)(r4 + 0x1)
     590:	*(u8 *)(r3 + 0x1) = w5
     591:	w5 = *(u8 *)(r4 + 0x2)
     592:	*(u8 *)(r3 + 0x2) = w5
     593:	w5 = *(u8 *)(r4 + 0x3)
     594:	*(u8 *)(r3 + 0x3) = w5
     595:	w5 = *(u8 *)(r4 + 0x4)
     596:	*(u8 *)(r3 + 0x4) = w5
     597:	w5 = *(u8 *)(r4 + 0x5)
     598:	*(u8 *)(r3 + 0x5) = w5
     599:	w5 = *(u8 *)(r4 + 0x6)
     600:	*(u8 *)(r3 + 0x6) = w5
     601:	if r2 == 0x96 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     602:	w3 = 0x0
     603:	*(u8 *)(r1 + 0x96) = w3
     604:	if r2 < 0x99 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     605:	*(u8 *)(r1 + 0x98) = w3
     606:	w3 = 0x1
     607:	*(u8 *)(r1 + 0x97) = w3
     608:	if r2 == 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     609:	*(u8 *)(r1 + 0x99) = w3
     610:	if r2 < 0x9b goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     611:	w3 = 0x3
     612:	*(u8 *)(r1 + 0x9a) = w3
     613:	if r2 < 0x9d goto +0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     614:	w3 = 0x0
     615:	*(u8 *)(r1 + 0x9c) = w3
     616:	w3 = 0x4
     617:	*(u8 *)(r1 + 0x9b) = w3
     618:	if r2 < 0xa1 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
     619:	w2 = w8
     620:	w2 >>= 0x18
     621:	*(u8 *)(r1 + 0xa0) = w2
     622:	w2 = w8
     623:	w2 >>= 0x10
     624:	*(u8 *)(r1 + 0x9f) = w2
     625:	*(u8 *)(r1 + 0x9d) = w8
     626:	w2 = w8
     627:	w2 >>= 0x8
     628:	*(u8 *)(r1 + 0x9e) = w2
     629:	r2 = 0x0
     630:	call 0x84
     631:	goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1310>
     632:	if w8 != 0x0 goto +0x458 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
     633:	r1 = 0x0 ll
		00000000000013c8:  R_BPF_64_64	CONFIG
     635:	w2 = *(u32 *)(r1 + 0x6c)
     636:	if w2 == 0x0 goto +0x498 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
     637:	r1 = *(u64 *)(r1 + 0x90)
     638:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1270>
     639:	r1 = 0x0 ll
		00000000000013f8:  R_BPF_64_64	CONFIG
     641:	r3 = *(u64 *)(r1 + 0x90)
     642:	r1 = r10
     643:	r1 += -0x88
     644:	w2 = 0x4
     645:	call 0x71
     646:	w1 = *(u32 *)(r10 - 0x88)
     647:	if w1 == 0x0 goto +0x449 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
     648:	w1 = *(u32 *)(r6 + 0x9c)
     649:	if w1 == 0x0 goto +0x350 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d00>
     650:	w1 = *(u32 *)(r6 + 0x70)
     651:	if w1 != 0x0 goto +0x2be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2880>
     652:	call 0x23
     653:	r1 = 0x0 ll
		0000000000001468:  R_BPF_64_64	CONFIG
     655:	w2 = *(u32 *)(r1 + 0x98)
     656:	r0 += r2
     657:	w1 = *(u32 *)(r1 + 0x9c)
     658:	if w1 != 0x2 goto +0x33d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cb0>
     659:	r1 = r10
     660:	r1 += -0x88
     661:	w2 = 0x2
     662:	r3 = r0
     663:	call 0x71
     664:	w1 = *(u16 *)(r10 - 0x88)
     665:	goto +0x30e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b70>
     666:	r2 = 0x0
     667:	call 0x85
     668:	r9 = *(u64 *)(r10 - 0x90)
     669:	w1 = *(u32 *)(r9 + 0x8)
     670:	*(u32 *)(r10 - 0xa0) = w1
     671:	w2 = *(u32 *)(r9 + 0x4)
     672:	w1 = w2
     673:	w1 |= w8
     674:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1398>
     675:	w1 = w8
     676:	if w8 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a8>
     677:	w1 = w8
     678:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1370>
     679:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a8>
     680:	w1 = 0x0
     681:	if w8 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a8>
     682:	w1 = w8
     683:	w1 -= w2
     684:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a8>
     685:	w1 = 0x0
     686:	if w8 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
     687:	*(u32 *)(r10 - 0xd0) = w2
     688:	w3 = *(u32 *)(r9 + 0x0)
     689:	w2 = *(u32 *)(r10 - 0xa0)
     690:	w1 += w2
     691:	w2 = 0x0
     692:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13e0>
     693:	w2 = 0x5
     694:	if w3 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
     695:	w7 = *(u32 *)(r9 + 0xc)
     696:	w5 = 0x3
     697:	w0 = 0x8
     698:	w4 = w3
     699:	w4 = -w4
     700:	w6 = w3
     701:	if w7 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
     702:	w4 = 0x0
     703:	w0 = 0x0
     704:	w6 = 0x0
     705:	w5 = 0x0
     706:	r7 = 0x0
     707:	*(u64 *)(r9 + 0xc8) = r7
     708:	w7 = 0x0
     709:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1468>
     710:	w7 = 0x8
     711:	w9 = 0x0
     712:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1480>
     713:	w9 = w3
     714:	r3 = *(u64 *)(r10 - 0x90)
     715:	*(u32 *)(r3 + 0xc4) = w8
     716:	*(u32 *)(r3 + 0xc0) = w8
     717:	w3 = 0x0
     718:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14b0>
     719:	w3 = w8
     720:	r8 = *(u64 *)(r10 - 0x90)
     721:	*(u32 *)(r8 + 0xb4) = w1
     722:	*(u32 *)(r8 + 0xa8) = w2
     723:	*(u32 *)(r8 + 0xa4) = w0
     724:	*(u32 *)(r8 + 0x9c) = w4
     725:	*(u32 *)(r8 + 0x94) = w6
     726:	*(u32 *)(r8 + 0x90) = w5
     727:	*(u32 *)(r8 + 0xb0) = w3
     728:	*(u32 *)(r8 + 0xac) = w9
     729:	r9 = r8
     730:	w1 = 0x0
     731:	w2 = *(u32 *)(r10 - 0xa0)
     732:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1520>
     733:	w1 = w7
     734:	*(u32 *)(r9 + 0xbc) = w1
     735:	w7 = 0x0
     736:	*(u32 *)(r9 + 0xb8) = w7
     737:	*(u32 *)(r9 + 0xa0) = w7
     738:	*(u32 *)(r9 + 0x98) = w7
     739:	r1 = 0x0 ll
		0000000000001718:  R_BPF_64_64	CONFIG
     741:	w1 = *(u32 *)(r1 + 0x6c)
     742:	if w1 == 0x0 goto +0xe7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ca0>
     743:	w1 = 0x0
     744:	*(u32 *)(r10 - 0xd8) = w1
     745:	r1 = 0x0 ll
		0000000000001748:  R_BPF_64_64	.bss
     747:	r1 = *(u64 *)(r1 + 0x0)
     748:	w5 = 0x0
     749:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1650>
     750:	call 0x23
     751:	*(u64 *)(r10 - 0x88) = r0
     752:	r2 = r10
     753:	r2 += -0x88
     754:	r1 = 0x0 ll
		0000000000001790:  R_BPF_64_64	CARRIED
     756:	call 0x1
     757:	r6 = r0
     758:	w5 = 0x0
     759:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1650>
     760:	call 0xe
     761:	r1 = *(u64 *)(r6 + 0x0)
     762:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1648>
     763:	r2 = r0
     764:	r2 >>= 0x20
     765:	r0 <<= 0x20
     766:	r0 >>= 0x20
     767:	w5 = 0x0
     768:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1650>
     769:	r1 >>= 0x20
     770:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1650>
     771:	w5 = 0x1
     772:	r9 = 0x0
     773:	r2 = *(u64 *)(r10 - 0x90)
     774:	r2 += 0x1ac
     775:	*(u64 *)(r10 - 0xe0) = r6
     776:	r3 = r6
     777:	r3 += 0x4
     778:	r4 = 0x0 ll
		0000000000001850:  R_BPF_64_64	CONFIG
     780:	w0 = 0x0
     781:	w1 = 0x0
     782:	*(u32 *)(r10 - 0xa8) = w1
     783:	r1 = r9
     784:	r1 <<= 0x2
     785:	r8 = r2
     786:	r8 += r1
     787:	r6 = r3
     788:	r6 += r1
     789:	r1 = r9
     790:	r1 <<= 0x4
     791:	r7 = 0x0 ll
		00000000000018b8:  R_BPF_64_64	CONFIG
     793:	r7 += r1
     794:	r7 += 0x88
     795:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1748>
     796:	r8 += 0x4
     797:	r6 += 0x4
     798:	r9 += 0x1
     799:	w1 = *(u32 *)(r7 + 0x14)
     800:	r7 += 0x10
     801:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1748>
     802:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1770>
     803:	if r9 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1710>
     804:	r9 = *(u64 *)(r10 - 0x90)
     805:	w7 = *(u32 *)(r10 - 0xa8)
     806:	if w0 == 0x0 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ca0>
     807:	goto +0x88 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bb0>
     808:	*(u32 *)(r10 - 0xc8) = w5
     809:	*(u64 *)(r10 - 0xb0) = r2
     810:	*(u64 *)(r10 - 0xb8) = r3
     811:	*(u32 *)(r10 - 0xc0) = w0
     812:	if r9 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1808>
     813:	w1 = *(u32 *)(r4 + 0x70)
     814:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
     815:	call 0x23
     816:	w1 = *(u32 *)(r7 + 0x0)
     817:	r0 += r1
     818:	w1 = *(u32 *)(r7 + 0x4)
     819:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1978>
     820:	r1 = r10
     821:	r1 += -0x88
     822:	w2 = 0x2
     823:	r3 = r0
     824:	call 0x71
     825:	w2 = *(u16 *)(r10 - 0x88)
     826:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1960>
     827:	r1 = *(u64 *)(r4 + 0x90)
     828:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1860>
     829:	r3 = *(u64 *)(r4 + 0x90)
     830:	r1 = r10
     831:	r1 += -0x88
     832:	w2 = 0x4
     833:	call 0x71
     834:	r4 = 0x0 ll
		0000000000001a10:  R_BPF_64_64	CONFIG
     836:	w1 = *(u32 *)(r10 - 0x88)
     837:	if w1 == 0x0 goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a80>
     838:	w1 = *(u32 *)(r4 + 0x70)
     839:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18b0>
     840:	call 0x23
     841:	r2 = 0x0 ll
		0000000000001a48:  R_BPF_64_64	CONFIG
     843:	w1 = *(u32 *)(r2 + 0xd8)
     844:	r0 += r1
     845:	w1 = *(u32 *)(r2 + 0xdc)
     846:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1978>
     847:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17d0>
     848:	w1 = *(u32 *)(r4 + 0xd8)
     849:	*(u64 *)(r10 - 0xe8) = r1
     850:	w1 = *(u32 *)(r4 + 0xdc)
     851:	*(u32 *)(r10 - 0xf0) = w1
     852:	call 0x9e
     853:	r1 = *(u64 *)(r10 - 0xe8)
     854:	r0 += r1
     855:	w1 = *(u32 *)(r10 - 0xf0)
     856:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1958>
     857:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
     858:	w1 = *(u32 *)(r7 + 0x0)
     859:	*(u64 *)(r10 - 0xe8) = r1
     860:	w1 = *(u32 *)(r7 + 0x4)
     861:	*(u32 *)(r10 - 0xf0) = w1
     862:	call 0x9e
     863:	r1 = *(u64 *)(r10 - 0xe8)
     864:	r0 += r1
     865:	w1 = *(u32 *)(r10 - 0xf0)
     866:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1958>
     867:	w2 = *(u32 *)(r0 + 0x0)
     868:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19a8>
     869:	w2 = *(u16 *)(r0 + 0x0)
     870:	w2 <<= 0x10
     871:	w2 s>>= 0x10
     872:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19a8>
     873:	r1 = r10
     874:	r1 += -0x88
     875:	w2 = 0x4
     876:	r3 = r0
     877:	call 0x71
     878:	w2 = *(u32 *)(r10 - 0x88)
     879:	w5 = *(u32 *)(r10 - 0xc8)
     880:	w1 = *(u32 *)(r7 + 0x8)
     881:	w2 -= w1
     882:	w7 = w2
     883:	*(u32 *)(r8 + 0x14) = w7
     884:	w4 = *(u32 *)(r10 - 0xa8)
     885:	if w5 != 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19f8>
     886:	w1 = *(u32 *)(r8 + 0x0)
     887:	w2 = *(u32 *)(r10 - 0xc0)
     888:	goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b58>
     889:	w2 = *(u32 *)(r6 + 0x0)
     890:	w0 = *(u32 *)(r10 - 0xc0)
     891:	if w2 s> 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a50>
     892:	w1 = 0x0
     893:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a28>
     894:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b10>
     895:	w1 = w2
     896:	if w7 s< w2 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b10>
     897:	w1 = 0x0
     898:	if w7 s< 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b08>
     899:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b10>
     900:	w1 = w2
     901:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b10>
     902:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af8>
     903:	w1 = 0x0
     904:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b08>
     905:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b10>
     906:	w7 = 0x0
     907:	r1 = *(u64 *)(r10 - 0x90)
     908:	*(u32 *)(r1 + 0x1c0) = w7
     909:	*(u32 *)(r10 - 0x88) = w7
     910:	r2 = r10
     911:	r2 += -0x88
     912:	r1 = 0x0 ll
		0000000000001c80:  R_BPF_64_64	LOST
     914:	call 0x1
     915:	w5 = *(u32 *)(r10 - 0xc8)
     916:	if r0 == 0x0 goto -0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19c8>
     917:	r0 += 0x20
     918:	r1 = 0x1
     919:	lock *(u64 *)(r0 + 0x0) += r1
     920:	goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19c8>
     921:	w1 = w2
     922:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b10>
     923:	w1 = w7
     924:	r2 = *(u64 *)(r10 - 0xe0)
     925:	w2 = *(u32 *)(r2 + 0x1c)
     926:	w3 = 0x1
     927:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b38>
     928:	w3 = 0x0
     929:	*(u32 *)(r10 - 0xd8) = w3
     930:	*(u32 *)(r8 + 0x0) = w1
     931:	w2 = w1
     932:	w2 |= w0
     933:	w3 = 0x1
     934:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b70>
     935:	w3 = 0x0
     936:	w4 |= w3
     937:	*(u32 *)(r10 - 0xa8) = w4
     938:	w0 = w2
     939:	r2 = *(u64 *)(r10 - 0xb0)
     940:	r3 = *(u64 *)(r10 - 0xb8)
     941:	r4 = 0x0 ll
		0000000000001d68:  R_BPF_64_64	CONFIG
     943:	goto -0xa1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16a8>
     944:	call 0x23
     945:	*(u64 *)(r10 - 0x88) = r0
     946:	r2 = r10
     947:	r2 += -0x88
     948:	r1 = 0x0 ll
		0000000000001da0:  R_BPF_64_64	CARRIED
     950:	call 0x3
     951:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c10>
     952:	r1 = 0x0 ll
		0000000000001dc0:  R_BPF_64_64	.bss
     954:	r2 = -0x1
     955:	lock *(u64 *)(r1 + 0x0) += r2
     956:	call 0x359
     957:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ca0>
     958:	w1 = 0x0
     959:	*(u32 *)(r10 - 0x88) = w1
     960:	r2 = r10
     961:	r2 += -0x88
     962:	r1 = 0x0 ll
		0000000000001e10:  R_BPF_64_64	BROUGHT
     964:	call 0x1
     965:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ca0>
     966:	w2 = *(u32 *)(r10 - 0xd8)
     967:	w2 &= 0x1
     968:	r1 = 0x8
     969:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c88>
     970:	r1 = 0x0
     971:	r0 += r1
     972:	r1 = 0x1
     973:	lock *(u64 *)(r0 + 0x0) += r1
     974:	w1 = w7
     975:	w1 &= 0x1
     976:	w2 = *(u32 *)(r9 + 0x90)
     977:	w2 |= w1
     978:	w1 = *(u32 *)(r9 + 0xa8)
     979:	w2 |= w1
     980:	if w2 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ce8>
     981:	call 0x340
     982:	if w0 != 0x0 goto +0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2038>
     983:	w6 = 0x0
     984:	r1 = 0x0 ll
		0000000000001ec0:  R_BPF_64_64	CONFIG
     986:	w2 = *(u32 *)(r1 + 0x6c)
     987:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e40>
     988:	w1 = *(u32 *)(r1 + 0x9c)
     989:	if w1 != 0x0 goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2008>
     990:	r1 = 0x0 ll
		0000000000001ef0:  R_BPF_64_64	CONFIG
     992:	w2 = *(u32 *)(r1 + 0xac)
     993:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d70>
     994:	w3 = *(u32 *)(r9 + 0x1c8)
     995:	*(u32 *)(r9 + 0x1b4) = w3
     996:	w2 = 0x1
     997:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d68>
     998:	w2 = 0x0
     999:	w6 |= w2
    1000:	w1 = *(u32 *)(r1 + 0xbc)
    1001:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1db0>
    1002:	w2 = *(u32 *)(r9 + 0x1cc)
    1003:	*(u32 *)(r9 + 0x1b8) = w2
    1004:	w1 = 0x1
    1005:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1da8>
    1006:	w1 = 0x0
    1007:	w6 |= w1
    1008:	r1 = 0x0 ll
		0000000000001f80:  R_BPF_64_64	CONFIG
    1010:	w2 = *(u32 *)(r1 + 0xcc)
    1011:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e00>
    1012:	w3 = *(u32 *)(r9 + 0x1d0)
    1013:	*(u32 *)(r9 + 0x1bc) = w3
    1014:	w2 = 0x1
    1015:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1df8>
    1016:	w2 = 0x0
    1017:	w6 |= w2
    1018:	w1 = *(u32 *)(r1 + 0xdc)
    1019:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e40>
    1020:	w2 = *(u32 *)(r9 + 0x1d4)
    1021:	*(u32 *)(r9 + 0x1c0) = w2
    1022:	w1 = 0x1
    1023:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e38>
    1024:	w1 = 0x0
    1025:	w6 |= w1
    1026:	w3 = *(u32 *)(r9 + 0xcc)
    1027:	w8 = *(u32 *)(r9 + 0xc8)
    1028:	r1 = r9
    1029:	w9 = *(u32 *)(r1 + 0xc4)
    1030:	w7 = *(u32 *)(r1 + 0xc0)
    1031:	w1 = *(u32 *)(r1 + 0x8)
    1032:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec0>
    1033:	*(u32 *)(r10 - 0x98) = w3
    1034:	call 0x23
    1035:	*(u64 *)(r10 - 0x88) = r0
    1036:	r2 = r10
    1037:	r2 += -0x88
    1038:	r1 = 0x0 ll
		0000000000002070:  R_BPF_64_64	OWED
    1040:	call 0x3
    1041:	w3 = *(u32 *)(r10 - 0x98)
    1042:	r1 = 0x0
    1043:	r2 = *(u64 *)(r10 - 0x90)
    1044:	*(u64 *)(r2 + 0x1d8) = r1
    1045:	*(u64 *)(r2 + 0x198) = r1
    1046:	*(u32 *)(r2 + 0xc) = w3
    1047:	*(u32 *)(r2 + 0x8) = w8
    1048:	w1 = 0x0
    1049:	*(u32 *)(r2 + 0x1a8) = w1
    1050:	w1 = 0x1
    1051:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f18>
    1052:	w1 = 0x0
    1053:	r2 = *(u64 *)(r10 - 0x90)
    1054:	*(u32 *)(r2 + 0x0) = w7
    1055:	*(u32 *)(r2 + 0x4) = w9
    1056:	if w9 != 0x0 goto +0x2f4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1057:	if w8 != 0x0 goto +0x2f3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1058:	if w3 != 0x0 goto +0x2f2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1059:	w6 |= w1
    1060:	w6 &= 0x1
    1061:	if w6 != 0x0 goto +0x2ef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1062:	call 0x23
    1063:	*(u64 *)(r10 - 0x88) = r0
    1064:	r2 = r10
    1065:	r2 += -0x88
    1066:	r1 = 0x0 ll
		0000000000002150:  R_BPF_64_64	TASKS
    1068:	call 0x3
    1069:	if r0 != 0x0 goto +0x2e7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1070:	r1 = 0x8 ll
		0000000000002170:  R_BPF_64_64	.bss
    1072:	r2 = -0x1
    1073:	lock *(u64 *)(r1 + 0x0) += r2
    1074:	r1 = 0x0 ll
		0000000000002190:  R_BPF_64_64	EXPECT_ENTER
    1076:	r2 = -0x100000000 ll
    1078:	lock *(u64 *)(r1 + 0x0) += r2
    1079:	r1 = 0x0 ll
		00000000000021b8:  R_BPF_64_64	EXPECT_EXIT
    1081:	lock *(u64 *)(r1 + 0x0) += r2
    1082:	goto +0x2da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1083:	w1 = *(u32 *)(r9 + 0x1c4)
    1084:	*(u32 *)(r9 + 0x1b0) = w1
    1085:	w6 = 0x1
    1086:	if w1 != 0x0 goto -0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d20>
    1087:	w6 = 0x0
    1088:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d20>
    1089:	w1 = *(u32 *)(r9 + 0x90)
    1090:	w6 = *(u32 *)(r9 + 0xa8)
    1091:	if w1 != 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2148>
    1092:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2060>
    1093:	goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21f0>
    1094:	w7 &= 0x1
    1095:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2078>
    1096:	goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1097:	call 0x9e
    1098:	r1 = r0
    1099:	call 0xaf
    1100:	r1 = *(u64 *)(r10 - 0x98)
    1101:	r1 = *(u64 *)(r1 + 0x0)
    1102:	r3 = *(u64 *)(r1 + 0x8)
    1103:	r1 = r9
    1104:	r1 += 0x18
    1105:	r2 = r0
    1106:	call 0x406
    1107:	goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1108:	r9 = 0x80
    1109:	if w1 < 0x81 goto -0x368 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1110:	r9 = 0x100
    1111:	if w1 < 0x101 goto -0x36a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1112:	r9 = 0x200
    1113:	if w1 < 0x201 goto -0x36c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1114:	r9 = 0x400
    1115:	if w1 < 0x401 goto -0x36e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1116:	r9 = 0x800
    1117:	if w1 < 0x801 goto -0x370 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1118:	r9 = 0x1000
    1119:	if w1 < 0x1001 goto -0x372 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1120:	r9 = 0x2000
    1121:	if w1 > 0x2000 goto -0x1c6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1310>
    1122:	goto -0x375 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    1123:	r1 = r9
    1124:	r1 += 0x18
    1125:	w2 = 0x60
    1126:	r3 = 0xd78 ll
		0000000000002330:  R_BPF_64_64	.rodata
    1128:	call 0x71
    1129:	w1 = *(u32 *)(r9 + 0xa4)
    1130:	*(u32 *)(r9 + 0x8c) = w1
    1131:	w1 = *(u32 *)(r9 + 0xa0)
    1132:	*(u32 *)(r9 + 0x88) = w1
    1133:	w1 = *(u32 *)(r9 + 0x9c)
    1134:	*(u32 *)(r9 + 0x84) = w1
    1135:	w1 = *(u32 *)(r9 + 0x98)
    1136:	*(u32 *)(r9 + 0x80) = w1
    1137:	w1 = *(u32 *)(r9 + 0x94)
    1138:	*(u32 *)(r9 + 0x7c) = w1
    1139:	w1 = *(u32 *)(r9 + 0x90)
    1140:	*(u32 *)(r9 + 0x78) = w1
    1141:	r1 = r9
    1142:	call 0x2df
    1143:	if w6 == 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2060>
    1144:	call 0x9e
    1145:	r1 = r0
    1146:	call 0xaf
    1147:	r1 = *(u64 *)(r10 - 0x98)
    1148:	r1 = *(u64 *)(r1 + 0x0)
    1149:	r3 = *(u64 *)(r1 + 0x8)
    1150:	r1 = r9
    1151:	r1 += 0x18
    1152:	r2 = r0
    1153:	call 0x3d7
    1154:	w1 = *(u32 *)(r10 - 0xa0)
    1155:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2258>
    1156:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f0>
    1157:	r1 = 0x0
    1158:	r2 = 0x0 ll
		0000000000002430:  R_BPF_64_64	CONFIG
    1160:	w2 = *(u32 *)(r2 + 0x74)
    1161:	w3 = *(u32 *)(r10 - 0xd0)
    1162:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22e8>
    1163:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22e8>
    1164:	call 0x23
    1165:	r1 = 0x0 ll
		0000000000002468:  R_BPF_64_64	CONFIG
    1167:	w1 = *(u32 *)(r1 + 0x74)
    1168:	r0 += r1
    1169:	r1 = r10
    1170:	r1 += -0x88
    1171:	w2 = 0x8
    1172:	r3 = r0
    1173:	call 0x71
    1174:	r1 = *(u64 *)(r10 - 0x88)
    1175:	*(u64 *)(r9 + 0x190) = r1
    1176:	w1 = *(u32 *)(r9 + 0xbc)
    1177:	*(u32 *)(r9 + 0x8c) = w1
    1178:	w1 = *(u32 *)(r9 + 0xb8)
    1179:	*(u32 *)(r9 + 0x88) = w1
    1180:	w1 = *(u32 *)(r9 + 0xb4)
    1181:	*(u32 *)(r9 + 0x84) = w1
    1182:	w1 = *(u32 *)(r9 + 0xb0)
    1183:	*(u32 *)(r9 + 0x80) = w1
    1184:	w1 = *(u32 *)(r9 + 0xac)
    1185:	*(u32 *)(r9 + 0x7c) = w1
    1186:	w1 = *(u32 *)(r9 + 0xa8)
    1187:	*(u32 *)(r9 + 0x78) = w1
    1188:	r1 = r9
    1189:	call 0x2b0
    1190:	r1 = 0x0 ll
		0000000000002530:  R_BPF_64_64	CONFIG
    1192:	w2 = *(u32 *)(r1 + 0x6c)
    1193:	if w2 == 0x0 goto -0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ce8>
    1194:	w1 = *(u32 *)(r1 + 0x9c)
    1195:	if w1 != 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2458>
    1196:	r6 = 0x0 ll
		0000000000002560:  R_BPF_64_64	CONFIG
    1198:	w1 = *(u32 *)(r6 + 0xac)
    1199:	if w1 == 0x0 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c8>
    1200:	w2 = *(u32 *)(r9 + 0x1c8)
    1201:	w1 = *(u32 *)(r9 + 0x1b4)
    1202:	w3 = w2
    1203:	w3 |= w1
    1204:	if w3 s> -0x1 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2560>
    1205:	w3 = w2
    1206:	if w1 s> 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2578>
    1207:	w3 = w2
    1208:	if w2 s> 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2578>
    1209:	if w2 s>= w1 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c8>
    1210:	goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2568>
    1211:	w3 = *(u32 *)(r6 + 0x24)
    1212:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2420>
    1213:	*(u32 *)(r6 + 0x24) = w2
    1214:	w3 = *(u32 *)(r6 + 0x28)
    1215:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2438>
    1216:	*(u32 *)(r6 + 0x28) = w2
    1217:	*(u32 *)(r6 + 0x2c) = w7
    1218:	w1 += 0x1
    1219:	*(u32 *)(r6 + 0x20) = w1
    1220:	goto +0x250 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1221:	w2 = *(u32 *)(r9 + 0x1c4)
    1222:	w1 = *(u32 *)(r9 + 0x1b0)
    1223:	w3 = w2
    1224:	w3 |= w1
    1225:	if w3 s> -0x1 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2630>
    1226:	w3 = w2
    1227:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24c0>
    1228:	w3 = w2
    1229:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24a8>
    1230:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24c0>
    1231:	if w2 s>= w1 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2390>
    1232:	w3 = w2
    1233:	w3 -= w1
    1234:	if w3 == 0x0 goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2390>
    1235:	r4 = 0x1
    1236:	*(u64 *)(r9 + 0x88) = r4
    1237:	*(u32 *)(r9 + 0x84) = w3
    1238:	*(u32 *)(r9 + 0x80) = w2
    1239:	*(u32 *)(r9 + 0x7c) = w1
    1240:	w1 = 0x5
    1241:	*(u32 *)(r9 + 0x78) = w1
    1242:	r1 = r9
    1243:	call 0x27a
    1244:	goto -0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2390>
    1245:	r1 = 0x0 ll
		00000000000026e8:  R_BPF_64_64	CONFIG
    1247:	w9 = *(u32 *)(r1 + 0x98)
    1248:	w8 = *(u32 *)(r1 + 0x9c)
    1249:	call 0x9e
    1250:	r0 += r9
    1251:	if w8 == 0x2 goto +0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2850>
    1252:	w1 = *(u32 *)(r0 + 0x0)
    1253:	goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2868>
    1254:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c8>
    1255:	w3 = w2
    1256:	w3 -= w1
    1257:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c8>
    1258:	r4 = 0x2
    1259:	*(u64 *)(r9 + 0x88) = r4
    1260:	*(u32 *)(r9 + 0x84) = w3
    1261:	*(u32 *)(r9 + 0x80) = w2
    1262:	*(u32 *)(r9 + 0x7c) = w1
    1263:	w1 = 0x5
    1264:	*(u32 *)(r9 + 0x78) = w1
    1265:	r1 = r9
    1266:	call 0x263
    1267:	w1 = *(u32 *)(r6 + 0xbc)
    1268:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
    1269:	w2 = *(u32 *)(r9 + 0x1cc)
    1270:	w1 = *(u32 *)(r9 + 0x1b8)
    1271:	w3 = w2
    1272:	w3 |= w1
    1273:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2640>
    1274:	w3 = w2
    1275:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2658>
    1276:	w3 = w2
    1277:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2658>
    1278:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
    1279:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2648>
    1280:	if w2 s> w1 goto -0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b0>
    1281:	goto -0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2390>
    1282:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
    1283:	w3 = w2
    1284:	w3 -= w1
    1285:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
    1286:	r4 = 0x3
    1287:	*(u64 *)(r9 + 0x88) = r4
    1288:	*(u32 *)(r9 + 0x84) = w3
    1289:	*(u32 *)(r9 + 0x80) = w2
    1290:	*(u32 *)(r9 + 0x7c) = w1
    1291:	w1 = 0x5
    1292:	*(u32 *)(r9 + 0x78) = w1
    1293:	r1 = r9
    1294:	call 0x247
    1295:	w1 = *(u32 *)(r6 + 0xcc)
    1296:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2778>
    1297:	w2 = *(u32 *)(r9 + 0x1d0)
    1298:	w1 = *(u32 *)(r9 + 0x1bc)
    1299:	w3 = w2
    1300:	w3 |= w1
    1301:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2710>
    1302:	w3 = w2
    1303:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2728>
    1304:	w3 = w2
    1305:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2728>
    1306:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2778>
    1307:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1308:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2778>
    1309:	w3 = w2
    1310:	w3 -= w1
    1311:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2778>
    1312:	r4 = 0x4
    1313:	*(u64 *)(r9 + 0x88) = r4
    1314:	*(u32 *)(r9 + 0x84) = w3
    1315:	*(u32 *)(r9 + 0x80) = w2
    1316:	*(u32 *)(r9 + 0x7c) = w1
    1317:	w1 = 0x5
    1318:	*(u32 *)(r9 + 0x78) = w1
    1319:	r1 = r9
    1320:	call 0x22d
    1321:	w1 = *(u32 *)(r6 + 0xdc)
    1322:	if w1 == 0x0 goto -0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ce8>
    1323:	w2 = *(u32 *)(r9 + 0x1d4)
    1324:	w1 = *(u32 *)(r9 + 0x1c0)
    1325:	w3 = w2
    1326:	w3 |= w1
    1327:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e0>
    1328:	w3 = w2
    1329:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27f8>
    1330:	w3 = w2
    1331:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27f8>
    1332:	if w2 s>= w1 goto -0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ce8>
    1333:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e8>
    1334:	if w2 s<= w1 goto -0x160 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ce8>
    1335:	w3 = w2
    1336:	w3 -= w1
    1337:	if w3 == 0x0 goto -0x163 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ce8>
    1338:	r4 = 0x5
    1339:	*(u64 *)(r9 + 0x88) = r4
    1340:	*(u32 *)(r9 + 0x84) = w3
    1341:	*(u32 *)(r9 + 0x80) = w2
    1342:	*(u32 *)(r9 + 0x7c) = w1
    1343:	w1 = 0x5
    1344:	*(u32 *)(r9 + 0x78) = w1
    1345:	r1 = r9
    1346:	call 0x213
    1347:	goto -0x16d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ce8>
    1348:	w1 = *(u16 *)(r0 + 0x0)
    1349:	w1 <<= 0x10
    1350:	w1 s>>= 0x10
    1351:	r8 = 0x0 ll
		0000000000002a38:  R_BPF_64_64	CONFIG
    1353:	goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28f8>
    1354:	r1 = 0x0 ll
		0000000000002a50:  R_BPF_64_64	CONFIG
    1356:	w7 = *(u32 *)(r1 + 0x98)
    1357:	w9 = *(u32 *)(r1 + 0x9c)
    1358:	call 0x9e
    1359:	r0 += r7
    1360:	if w9 == 0x2 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b68>
    1361:	w1 = *(u32 *)(r0 + 0x0)
    1362:	goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ce0>
    1363:	r1 = r10
    1364:	r1 += -0x88
    1365:	w2 = 0x4
    1366:	r3 = r0
    1367:	call 0x71
    1368:	w1 = *(u32 *)(r10 - 0x88)
    1369:	r2 = 0x0 ll
		0000000000002ac8:  R_BPF_64_64	CONFIG
    1371:	w2 = *(u32 *)(r2 + 0xa0)
    1372:	if w1 != w2 goto -0x51b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1373:	w1 = *(u32 *)(r8 + 0xac)
    1374:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a40>
    1375:	w1 = *(u32 *)(r8 + 0x70)
    1376:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2998>
    1377:	call 0x23
    1378:	w1 = *(u32 *)(r8 + 0xa8)
    1379:	r0 += r1
    1380:	w1 = *(u32 *)(r8 + 0xac)
    1381:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f0>
    1382:	r1 = r10
    1383:	r1 += -0x88
    1384:	w2 = 0x2
    1385:	r3 = r0
    1386:	call 0x71
    1387:	w1 = *(u16 *)(r10 - 0x88)
    1388:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29d8>
    1389:	w9 = *(u32 *)(r8 + 0xa8)
    1390:	w8 = *(u32 *)(r8 + 0xac)
    1391:	call 0x9e
    1392:	r0 += r9
    1393:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29d0>
    1394:	w1 = *(u32 *)(r0 + 0x0)
    1395:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a20>
    1396:	w1 = *(u16 *)(r0 + 0x0)
    1397:	w1 <<= 0x10
    1398:	w1 s>>= 0x10
    1399:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a20>
    1400:	r1 = r10
    1401:	r1 += -0x88
    1402:	w2 = 0x4
    1403:	r3 = r0
    1404:	call 0x71
    1405:	w1 = *(u32 *)(r10 - 0x88)
    1406:	r2 = 0x0 ll
		0000000000002bf0:  R_BPF_64_64	CONFIG
    1408:	w2 = *(u32 *)(r2 + 0xb0)
    1409:	if w1 != w2 goto -0x540 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1410:	r8 = 0x0 ll
		0000000000002c10:  R_BPF_64_64	CONFIG
    1412:	w1 = *(u32 *)(r8 + 0xbc)
    1413:	if w1 == 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bd8>
    1414:	w1 = *(u32 *)(r8 + 0x70)
    1415:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2af0>
    1416:	call 0x23
    1417:	r1 = 0x0 ll
		0000000000002c48:  R_BPF_64_64	CONFIG
    1419:	w2 = *(u32 *)(r1 + 0xb8)
    1420:	r0 += r2
    1421:	w1 = *(u32 *)(r1 + 0xbc)
    1422:	if w1 != 0x2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b88>
    1423:	r1 = r10
    1424:	r1 += -0x88
    1425:	w2 = 0x2
    1426:	r3 = r0
    1427:	call 0x71
    1428:	w1 = *(u16 *)(r10 - 0x88)
    1429:	w1 <<= 0x10
    1430:	w1 s>>= 0x10
    1431:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bb8>
    1432:	r1 = 0x0 ll
		0000000000002cc0:  R_BPF_64_64	CONFIG
    1434:	w9 = *(u32 *)(r1 + 0xb8)
    1435:	w8 = *(u32 *)(r1 + 0xbc)
    1436:	call 0x9e
    1437:	r0 += r9
    1438:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    1439:	w1 = *(u32 *)(r0 + 0x0)
    1440:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b50>
    1441:	w1 = *(u16 *)(r0 + 0x0)
    1442:	w1 <<= 0x10
    1443:	w1 s>>= 0x10
    1444:	r8 = 0x0 ll
		0000000000002d20:  R_BPF_64_64	CONFIG
    1446:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bb8>
    1447:	w1 = *(u16 *)(r0 + 0x0)
    1448:	w1 <<= 0x10
    1449:	w1 s>>= 0x10
    1450:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ce0>
    1451:	r1 = r10
    1452:	r1 += -0x88
    1453:	w2 = 0x4
    1454:	r3 = r0
    1455:	call 0x71
    1456:	w1 = *(u32 *)(r10 - 0x88)
    1457:	r2 = 0x0 ll
		0000000000002d88:  R_BPF_64_64	CONFIG
    1459:	w2 = *(u32 *)(r2 + 0xc0)
    1460:	if w1 != w2 goto -0x573 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1461:	w1 = *(u32 *)(r8 + 0xcc)
    1462:	if w1 == 0x0 goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    1463:	w1 = *(u32 *)(r8 + 0x70)
    1464:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c58>
    1465:	call 0x23
    1466:	w1 = *(u32 *)(r8 + 0xc8)
    1467:	r0 += r1
    1468:	w1 = *(u32 *)(r8 + 0xcc)
    1469:	if w1 != 0x2 goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2dd8>
    1470:	r1 = r10
    1471:	r1 += -0x88
    1472:	w2 = 0x2
    1473:	r3 = r0
    1474:	call 0x71
    1475:	w1 = *(u16 *)(r10 - 0x88)
    1476:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c98>
    1477:	w9 = *(u32 *)(r8 + 0xc8)
    1478:	w8 = *(u32 *)(r8 + 0xcc)
    1479:	call 0x9e
    1480:	r0 += r9
    1481:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    1482:	w1 = *(u32 *)(r0 + 0x0)
    1483:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e08>
    1484:	w1 = *(u16 *)(r0 + 0x0)
    1485:	w1 <<= 0x10
    1486:	w1 s>>= 0x10
    1487:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e08>
    1488:	r1 = r10
    1489:	r1 += -0x88
    1490:	w2 = 0x4
    1491:	r3 = r0
    1492:	call 0x71
    1493:	w1 = *(u32 *)(r10 - 0x88)
    1494:	r2 = 0x0 ll
		0000000000002eb0:  R_BPF_64_64	CONFIG
    1496:	w2 = *(u32 *)(r2 + 0xa0)
    1497:	if w1 != w2 goto +0xf7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    1498:	w1 = *(u32 *)(r6 + 0xac)
    1499:	if w1 == 0x0 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f80>
    1500:	w1 = *(u32 *)(r6 + 0x70)
    1501:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d80>
    1502:	call 0x23
    1503:	w1 = *(u32 *)(r6 + 0xa8)
    1504:	r0 += r1
    1505:	w1 = *(u32 *)(r6 + 0xac)
    1506:	if w1 != 0x2 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f30>
    1507:	r1 = r10
    1508:	r1 += -0x88
    1509:	w2 = 0x2
    1510:	r3 = r0
    1511:	call 0x71
    1512:	w1 = *(u16 *)(r10 - 0x88)
    1513:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2dc0>
    1514:	w7 = *(u32 *)(r6 + 0xa8)
    1515:	w6 = *(u32 *)(r6 + 0xac)
    1516:	call 0x9e
    1517:	r0 += r7
    1518:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2db8>
    1519:	w1 = *(u32 *)(r0 + 0x0)
    1520:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f60>
    1521:	w1 = *(u16 *)(r0 + 0x0)
    1522:	w1 <<= 0x10
    1523:	w1 s>>= 0x10
    1524:	goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f60>
    1525:	r1 = r10
    1526:	r1 += -0x88
    1527:	w2 = 0x4
    1528:	r3 = r0
    1529:	call 0x71
    1530:	w1 = *(u32 *)(r10 - 0x88)
    1531:	r2 = 0x0 ll
		0000000000002fd8:  R_BPF_64_64	CONFIG
    1533:	w2 = *(u32 *)(r2 + 0xd0)
    1534:	if w1 != w2 goto -0x5bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1535:	r1 = 0x0 ll
		0000000000002ff8:  R_BPF_64_64	CONFIG
    1537:	w2 = *(u32 *)(r1 + 0xdc)
    1538:	if w2 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    1539:	w1 = *(u32 *)(r1 + 0x70)
    1540:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec8>
    1541:	call 0x23
    1542:	r1 = 0x0 ll
		0000000000003030:  R_BPF_64_64	CONFIG
    1544:	w2 = *(u32 *)(r1 + 0xd8)
    1545:	r0 += r2
    1546:	w1 = *(u32 *)(r1 + 0xdc)
    1547:	if w1 != 0x2 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3088>
    1548:	r1 = r10
    1549:	r1 += -0x88
    1550:	w2 = 0x2
    1551:	r3 = r0
    1552:	call 0x71
    1553:	w1 = *(u16 *)(r10 - 0x88)
    1554:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f18>
    1555:	r1 = 0x0 ll
		0000000000003098:  R_BPF_64_64	CONFIG
    1557:	w8 = *(u32 *)(r1 + 0xd8)
    1558:	w9 = *(u32 *)(r1 + 0xdc)
    1559:	call 0x9e
    1560:	r0 += r8
    1561:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f10>
    1562:	w1 = *(u32 *)(r0 + 0x0)
    1563:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b8>
    1564:	w1 = *(u16 *)(r0 + 0x0)
    1565:	w1 <<= 0x10
    1566:	w1 s>>= 0x10
    1567:	goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b8>
    1568:	r1 = r10
    1569:	r1 += -0x88
    1570:	w2 = 0x4
    1571:	r3 = r0
    1572:	call 0x71
    1573:	w1 = *(u32 *)(r10 - 0x88)
    1574:	r2 = 0x0 ll
		0000000000003130:  R_BPF_64_64	CONFIG
    1576:	w2 = *(u32 *)(r2 + 0xb0)
    1577:	if w1 != w2 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    1578:	r6 = 0x0 ll
		0000000000003150:  R_BPF_64_64	CONFIG
    1580:	w1 = *(u32 *)(r6 + 0xbc)
    1581:	if w1 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31b0>
    1582:	w1 = *(u32 *)(r6 + 0x70)
    1583:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3020>
    1584:	call 0x23
    1585:	r1 = 0x0 ll
		0000000000003188:  R_BPF_64_64	CONFIG
    1587:	w2 = *(u32 *)(r1 + 0xb8)
    1588:	r0 += r2
    1589:	w1 = *(u32 *)(r1 + 0xbc)
    1590:	if w1 != 0x2 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3160>
    1591:	r1 = r10
    1592:	r1 += -0x88
    1593:	w2 = 0x2
    1594:	r3 = r0
    1595:	call 0x71
    1596:	w1 = *(u16 *)(r10 - 0x88)
    1597:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3070>
    1598:	r1 = 0x0 ll
		00000000000031f0:  R_BPF_64_64	CONFIG
    1600:	w7 = *(u32 *)(r1 + 0xb8)
    1601:	w9 = *(u32 *)(r1 + 0xbc)
    1602:	call 0x9e
    1603:	r0 += r7
    1604:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3068>
    1605:	w1 = *(u32 *)(r0 + 0x0)
    1606:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3190>
    1607:	w1 = *(u16 *)(r0 + 0x0)
    1608:	w1 <<= 0x10
    1609:	w1 s>>= 0x10
    1610:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3190>
    1611:	r1 = r10
    1612:	r1 += -0x88
    1613:	w2 = 0x4
    1614:	r3 = r0
    1615:	call 0x71
    1616:	w1 = *(u32 *)(r10 - 0x88)
    1617:	r2 = 0x0 ll
		0000000000003288:  R_BPF_64_64	CONFIG
    1619:	w2 = *(u32 *)(r2 + 0xe0)
    1620:	if w1 != w2 goto -0x613 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1621:	r1 = 0x0 ll
		00000000000032a8:  R_BPF_64_64	.bss
    1623:	r1 = *(u64 *)(r1 + 0x0)
    1624:	if r1 == 0x0 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1625:	call 0x23
    1626:	*(u64 *)(r10 - 0x88) = r0
    1627:	r2 = r10
    1628:	r2 += -0x88
    1629:	r1 = 0x0 ll
		00000000000032e8:  R_BPF_64_64	CARRIED
    1631:	call 0x3
    1632:	if r0 != 0x0 goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1633:	r1 = 0x0 ll
		0000000000003308:  R_BPF_64_64	.bss
    1635:	r2 = -0x1
    1636:	lock *(u64 *)(r1 + 0x0) += r2
    1637:	goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1638:	r1 = r10
    1639:	r1 += -0x88
    1640:	w2 = 0x4
    1641:	r3 = r0
    1642:	call 0x71
    1643:	w1 = *(u32 *)(r10 - 0x88)
    1644:	r2 = 0x0 ll
		0000000000003360:  R_BPF_64_64	CONFIG
    1646:	w2 = *(u32 *)(r2 + 0xc0)
    1647:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    1648:	w1 = *(u32 *)(r6 + 0xcc)
    1649:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32d8>
    1650:	w1 = *(u32 *)(r6 + 0x70)
    1651:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3230>
    1652:	call 0x23
    1653:	w1 = *(u32 *)(r6 + 0xc8)
    1654:	r0 += r1
    1655:	w1 = *(u32 *)(r6 + 0xcc)
    1656:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3288>
    1657:	r1 = r10
    1658:	r1 += -0x88
    1659:	w2 = 0x2
    1660:	r3 = r0
    1661:	call 0x71
    1662:	w1 = *(u16 *)(r10 - 0x88)
    1663:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3270>
    1664:	w7 = *(u32 *)(r6 + 0xc8)
    1665:	w6 = *(u32 *)(r6 + 0xcc)
    1666:	call 0x9e
    1667:	r0 += r7
    1668:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3268>
    1669:	w1 = *(u32 *)(r0 + 0x0)
    1670:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32b8>
    1671:	w1 = *(u16 *)(r0 + 0x0)
    1672:	w1 <<= 0x10
    1673:	w1 s>>= 0x10
    1674:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32b8>
    1675:	r1 = r10
    1676:	r1 += -0x88
    1677:	w2 = 0x4
    1678:	r3 = r0
    1679:	call 0x71
    1680:	w1 = *(u32 *)(r10 - 0x88)
    1681:	r2 = 0x0 ll
		0000000000003488:  R_BPF_64_64	CONFIG
    1683:	w2 = *(u32 *)(r2 + 0xd0)
    1684:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    1685:	r1 = 0x0 ll
		00000000000034a8:  R_BPF_64_64	CONFIG
    1687:	w2 = *(u32 *)(r1 + 0xdc)
    1688:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3430>
    1689:	w1 = *(u32 *)(r1 + 0x70)
    1690:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    1691:	call 0x23
    1692:	r1 = 0x0 ll
		00000000000034e0:  R_BPF_64_64	CONFIG
    1694:	w2 = *(u32 *)(r1 + 0xd8)
    1695:	r0 += r2
    1696:	w1 = *(u32 *)(r1 + 0xdc)
    1697:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e0>
    1698:	r1 = r10
    1699:	r1 += -0x88
    1700:	w2 = 0x2
    1701:	r3 = r0
    1702:	call 0x71
    1703:	w1 = *(u16 *)(r10 - 0x88)
    1704:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c8>
    1705:	r1 = 0x0 ll
		0000000000003548:  R_BPF_64_64	CONFIG
    1707:	w6 = *(u32 *)(r1 + 0xd8)
    1708:	w7 = *(u32 *)(r1 + 0xdc)
    1709:	call 0x9e
    1710:	r0 += r6
    1711:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33c0>
    1712:	w1 = *(u32 *)(r0 + 0x0)
    1713:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3410>
    1714:	w1 = *(u16 *)(r0 + 0x0)
    1715:	w1 <<= 0x10
    1716:	w1 s>>= 0x10
    1717:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3410>
    1718:	r1 = r10
    1719:	r1 += -0x88
    1720:	w2 = 0x4
    1721:	r3 = r0
    1722:	call 0x71
    1723:	w1 = *(u32 *)(r10 - 0x88)
    1724:	r2 = 0x0 ll
		00000000000035e0:  R_BPF_64_64	CONFIG
    1726:	w2 = *(u32 *)(r2 + 0xe0)
    1727:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34b8>
    1728:	r1 = 0x0 ll
		0000000000003600:  R_BPF_64_64	.bss
    1730:	r1 = *(u64 *)(r1 + 0x0)
    1731:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1732:	call 0x23
    1733:	*(u64 *)(r10 - 0x88) = r0
    1734:	r2 = r10
    1735:	r2 += -0x88
    1736:	r1 = 0x0 ll
		0000000000003640:  R_BPF_64_64	CARRIED
    1738:	call 0x3
    1739:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1740:	r1 = 0x0 ll
		0000000000003660:  R_BPF_64_64	.bss
    1742:	r2 = -0x1
    1743:	lock *(u64 *)(r1 + 0x0) += r2
    1744:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1745:	call 0x23
    1746:	*(u64 *)(r10 - 0x88) = r0
    1747:	r2 = r10
    1748:	r2 += -0x88
    1749:	r1 = 0x0 ll
		00000000000036a8:  R_BPF_64_64	TASKS
    1751:	r3 = 0xdd8 ll
		00000000000036b8:  R_BPF_64_64	.rodata
    1753:	r4 = 0x0
    1754:	call 0x2
    1755:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3680>
    1756:	r1 = 0x8 ll
		00000000000036e0:  R_BPF_64_64	.bss
    1758:	r2 = 0x1
    1759:	lock *(u64 *)(r1 + 0x0) += r2
    1760:	r1 = 0x0 ll
		0000000000003700:  R_BPF_64_64	EXPECT_ENTER
    1762:	r2 = 0x100000000 ll
    1764:	lock *(u64 *)(r1 + 0x0) += r2
    1765:	r1 = 0x0 ll
		0000000000003728:  R_BPF_64_64	EXPECT_EXIT
    1767:	lock *(u64 *)(r1 + 0x0) += r2
    1768:	call 0x23
    1769:	*(u64 *)(r10 - 0x88) = r0
    1770:	r2 = r10
    1771:	r2 += -0x88
    1772:	r1 = 0x0 ll
		0000000000003760:  R_BPF_64_64	TASKS
    1774:	call 0x1
    1775:	r9 = r0
    1776:	if r9 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1777:	call 0xe
    1778:	r1 = *(u64 *)(r9 + 0x10)
    1779:	if r1 == r0 goto -0x614 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x530>
    1780:	r6 = r0
    1781:	r2 = r0
    1782:	r2 >>= 0x20
    1783:	r0 <<= 0x20
    1784:	r0 >>= 0x20
    1785:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3610>
    1786:	r1 >>= 0x20
    1787:	if r1 == r2 goto -0x61d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x528>
    1788:	w1 = *(u32 *)(r9 + 0x8)
    1789:	if w1 == 0x0 goto -0x624 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x500>
    1790:	w1 = 0x0
    1791:	*(u32 *)(r10 - 0x88) = w1
    1792:	r2 = r10
    1793:	r2 += -0x88
    1794:	r1 = 0x0 ll
		0000000000003810:  R_BPF_64_64	LOST
    1796:	call 0x1
    1797:	if r0 == 0x0 goto -0x62c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x500>
    1798:	r0 += 0x10
    1799:	r1 = 0x1
    1800:	lock *(u64 *)(r0 + 0x0) += r1
    1801:	goto -0x630 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x500>
    1802:	w1 = 0x0
    1803:	*(u32 *)(r10 - 0x88) = w1
    1804:	r2 = r10
    1805:	r2 += -0x88
    1806:	r1 = 0x0 ll
		0000000000003870:  R_BPF_64_64	LOST
    1808:	call 0x1
    1809:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36d8>
    1810:	r0 += 0x10
    1811:	r1 = 0x1
    1812:	lock *(u64 *)(r0 + 0x0) += r1
    1813:	exit

00000000000038b0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
    1814:	r6 = 0x0 ll
		00000000000038b0:  R_BPF_64_64	CONFIG
    1816:	w1 = *(u32 *)(r6 + 0x5c)
    1817:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
    1818:	call 0xe
    1819:	r0 >>= 0x20
    1820:	*(u32 *)(r10 - 0x8) = w0
    1821:	r2 = r10
    1822:	r2 += -0x8
    1823:	r1 = 0x0 ll
		00000000000038f8:  R_BPF_64_64	PIDS
    1825:	call 0x1
    1826:	r1 = r0
    1827:	w0 = 0x0
    1828:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1829:	w0 = 0x1
    1830:	w7 = *(u32 *)(r6 + 0x58)
    1831:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1832:	w8 = 0x81
    1833:	call 0x23
    1834:	r6 = r0
    1835:	r9 = 0x0 ll
		0000000000003958:  R_BPF_64_64	CONFIG
    1837:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    1838:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1839:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    1840:	w0 &= 0x1
    1841:	exit
    1842:	w8 += -0x1
    1843:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
    1844:	w1 = 0x0
    1845:	*(u32 *)(r10 - 0x8) = w1
    1846:	r2 = r10
    1847:	r2 += -0x8
    1848:	r1 = 0x0 ll
		00000000000039c0:  R_BPF_64_64	LOST
    1850:	call 0x1
    1851:	r1 = r0
    1852:	w0 = 0x0
    1853:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1854:	r1 += 0x18
    1855:	r2 = 0x1
    1856:	lock *(u64 *)(r1 + 0x0) += r2
    1857:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1858:	w1 = *(u32 *)(r9 + 0x50)
    1859:	r6 += r1
    1860:	r1 = r10
    1861:	r1 += -0x8
    1862:	w2 = 0x8
    1863:	r3 = r6
    1864:	call 0x71
    1865:	w1 = *(u32 *)(r9 + 0x54)
    1866:	r6 = *(u64 *)(r10 - 0x8)
    1867:	r3 = r6
    1868:	r3 += r1
    1869:	r1 = r10
    1870:	r1 += -0x8
    1871:	w2 = 0x4
    1872:	call 0x71
    1873:	w0 = 0x1
    1874:	w1 = *(u32 *)(r10 - 0x8)
    1875:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
    1876:	w0 = 0x0
    1877:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

0000000000003ab0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
    1878:	r6 = r1
    1879:	w1 = *(u32 *)(r6 + 0x88)
    1880:	*(u64 *)(r10 - 0x40) = r1
    1881:	w7 = *(u32 *)(r6 + 0x78)
    1882:	w1 = w7
    1883:	w1 += -0x3
    1884:	if w1 > 0x1 goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x468>
    1885:	w1 = w7
    1886:	w1 &= 0x1f
    1887:	r2 = 0x0 ll
		0000000000003af8:  R_BPF_64_64	CONFIG
    1889:	w2 = *(u32 *)(r2 + 0x60)
    1890:	w2 >>= w1
    1891:	w2 &= 0x1
    1892:	if w2 == 0x0 goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    1893:	r1 = 0x0
    1894:	*(u64 *)(r10 - 0x38) = r1
    1895:	*(u64 *)(r10 - 0x30) = r1
    1896:	r8 = r10
    1897:	r8 += -0x38
    1898:	r1 = r8
    1899:	w2 = 0x10
    1900:	call 0x10
    1901:	r1 = *(u64 *)(r6 + 0x68)
    1902:	*(u64 *)(r10 - 0x58) = r1
    1903:	*(u64 *)(r10 - 0x28) = r1
    1904:	w9 = *(u32 *)(r6 + 0x18)
    1905:	*(u32 *)(r10 - 0x20) = w9
    1906:	w1 = *(u32 *)(r6 + 0x1c)
    1907:	*(u64 *)(r10 - 0x50) = r1
    1908:	*(u32 *)(r10 - 0x1c) = w1
    1909:	w2 = *(u32 *)(r6 + 0x84)
    1910:	*(u32 *)(r10 - 0x14) = w7
    1911:	r1 = *(u64 *)(r10 - 0x40)
    1912:	*(u32 *)(r10 - 0x10) = w1
    1913:	w1 = 0x0
    1914:	*(u32 *)(r10 - 0xc) = w1
    1915:	*(u64 *)(r10 - 0x48) = r2
    1916:	*(u32 *)(r10 - 0x18) = w2
    1917:	r1 = 0x0 ll
		0000000000003be8:  R_BPF_64_64	COUNTS
    1919:	r2 = r8
    1920:	call 0x1
    1921:	if r0 == 0x0 goto +0x85 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x588>
    1922:	r1 = 0x1
    1923:	lock *(u64 *)(r0 + 0x0) += r1
    1924:	r1 = *(u64 *)(r10 - 0x40)
    1925:	if w1 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    1926:	w1 = *(u32 *)(r6 + 0x8c)
    1927:	if w1 s> -0x1 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
    1928:	r1 = 0x0 ll
		0000000000003c40:  R_BPF_64_64	EVENTS
    1930:	r2 = 0x2b8
    1931:	r3 = 0x0
    1932:	call 0x83
    1933:	r8 = r0
    1934:	if r8 == 0x0 goto +0x8a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x618>
    1935:	r7 = r8
    1936:	call 0xe
    1937:	r9 = r0
    1938:	r3 = r10
    1939:	r3 += -0x38
    1940:	r1 = r7
    1941:	w2 = 0x30
    1942:	call 0x71
    1943:	call 0x5
    1944:	*(u64 *)(r7 + 0x30) = r0
    1945:	r1 = *(u64 *)(r6 + 0x20)
    1946:	*(u64 *)(r7 + 0x38) = r1
    1947:	r1 = *(u64 *)(r6 + 0x28)
    1948:	*(u64 *)(r7 + 0x40) = r1
    1949:	r1 = *(u64 *)(r6 + 0x30)
    1950:	*(u64 *)(r7 + 0x48) = r1
    1951:	r1 = *(u64 *)(r6 + 0x38)
    1952:	*(u64 *)(r7 + 0x50) = r1
    1953:	r1 = *(u64 *)(r6 + 0x40)
    1954:	*(u64 *)(r7 + 0x58) = r1
    1955:	r1 = *(u64 *)(r6 + 0x48)
    1956:	*(u64 *)(r7 + 0x60) = r1
    1957:	r1 = *(u64 *)(r6 + 0x60)
    1958:	*(u64 *)(r7 + 0x68) = r1
    1959:	*(u32 *)(r7 + 0x74) = w9
    1960:	r9 >>= 0x20
    1961:	*(u32 *)(r7 + 0x70) = w9
    1962:	call 0x8
    1963:	*(u32 *)(r7 + 0x78) = w0
    1964:	w1 = *(u32 *)(r6 + 0x8c)
    1965:	w1 &= 0x7fffffff
    1966:	w2 = *(u32 *)(r6 + 0x70)
    1967:	w1 |= w2
    1968:	*(u32 *)(r7 + 0x7c) = w1
    1969:	w1 = *(u32 *)(r6 + 0x7c)
    1970:	*(u32 *)(r7 + 0x80) = w1
    1971:	w1 = *(u32 *)(r6 + 0x80)
    1972:	*(u32 *)(r7 + 0x84) = w1
    1973:	w1 = 0x0
    1974:	r2 = *(u64 *)(r6 + 0x1d8)
    1975:	*(u32 *)(r7 + 0x8c) = w1
    1976:	*(u32 *)(r7 + 0x88) = w2
    1977:	r1 = *(u64 *)(r6 + 0x190)
    1978:	*(u64 *)(r7 + 0x90) = r1
    1979:	r1 = *(u64 *)(r6 + 0x198)
    1980:	*(u64 *)(r7 + 0x98) = r1
    1981:	w1 = *(u32 *)(r6 + 0x78)
    1982:	if w1 != 0x3 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
    1983:	r1 = *(u64 *)(r6 + 0x1a0)
    1984:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
    1985:	*(u64 *)(r7 + 0x98) = r1
    1986:	r2 = *(u64 *)(r10 - 0x40)
    1987:	w2 &= 0x7
    1988:	r2 *= 0x18
    1989:	r1 = r6
    1990:	r1 += r2
    1991:	r1 += 0xd0
    1992:	r2 = r8
    1993:	r2 += 0xa0
    1994:	r3 = *(u64 *)(r1 + 0x0)
    1995:	*(u64 *)(r2 + 0x0) = r3
    1996:	r3 = *(u64 *)(r1 + 0x8)
    1997:	*(u64 *)(r2 + 0x8) = r3
    1998:	r3 = *(u64 *)(r1 + 0x10)
    1999:	*(u64 *)(r2 + 0x10) = r3
    2000:	r8 += 0xb8
    2001:	r6 += 0x1e0
    2002:	r1 = r8
    2003:	w2 = 0x200
    2004:	r3 = r6
    2005:	call 0x71
    2006:	r2 = 0x0
    2007:	r1 = 0x0 ll
		0000000000003eb8:  R_BPF_64_64	CONFIG
    2009:	w1 = *(u32 *)(r1 + 0x84)
    2010:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x450>
    2011:	r1 = 0x0 ll
		0000000000003ed8:  R_BPF_64_64	HELD
    2013:	r1 = *(u64 *)(r1 + 0x0)
    2014:	if r1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x450>
    2015:	r2 = 0x1
    2016:	r1 = r7
    2017:	call 0x84
    2018:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    2019:	call 0x5
    2020:	w1 = -0x1
    2021:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x488>
    2022:	w1 = *(u32 *)(r6 + 0x18)
    2023:	*(u64 *)(r6 + 0x1a0) = r0
    2024:	r2 = *(u64 *)(r10 - 0x40)
    2025:	w2 &= 0x7
    2026:	r2 *= 0x18
    2027:	r3 = r6
    2028:	r3 += r2
    2029:	w2 = *(u32 *)(r6 + 0x70)
    2030:	w4 = *(u32 *)(r6 + 0x1c)
    2031:	r5 = *(u64 *)(r6 + 0x68)
    2032:	*(u64 *)(r3 + 0xd0) = r5
    2033:	*(u32 *)(r3 + 0xd8) = w1
    2034:	*(u32 *)(r3 + 0xdc) = w4
    2035:	w2 &= 0x4
    2036:	w2 |= 0x10
    2037:	*(u32 *)(r3 + 0xe0) = w2
    2038:	w1 = 0x0
    2039:	*(u32 *)(r3 + 0xe4) = w1
    2040:	goto -0x9c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x38>
    2041:	r1 = 0x0 ll
		0000000000003fc8:  R_BPF_64_64	CONFIG
    2043:	w1 = *(u32 *)(r1 + 0x80)
    2044:	if w1 == 0x0 goto -0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2045:	if w7 == 0x3 goto -0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2046:	if w9 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x670>
    2047:	r3 = *(u64 *)(r10 - 0x48)
    2048:	r3 <<= 0x20
    2049:	r3 s>>= 0x20
    2050:	r1 = 0x0 ll
		0000000000004010:  R_BPF_64_64	.rodata.str1.1
    2052:	w2 = 0x27
    2053:	call 0x6
    2054:	goto -0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2055:	r2 = r10
    2056:	r2 += -0x38
    2057:	r1 = 0x0 ll
		0000000000004048:  R_BPF_64_64	COUNTS
    2059:	r3 = 0x0 ll
		0000000000004058:  R_BPF_64_64	.rodata.cst8
    2061:	r4 = 0x1
    2062:	call 0x2
    2063:	if r0 == 0x0 goto -0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    2064:	r2 = r10
    2065:	r2 += -0x38
    2066:	r1 = 0x0 ll
		0000000000004090:  R_BPF_64_64	COUNTS
    2068:	call 0x1
    2069:	if r0 == 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6e8>
    2070:	r1 = 0x1
    2071:	lock *(u64 *)(r0 + 0x0) += r1
    2072:	goto -0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    2073:	w1 = 0x0
    2074:	*(u32 *)(r10 - 0x4) = w1
    2075:	r2 = r10
    2076:	r2 += -0x4
    2077:	r1 = 0x0 ll
		00000000000040e8:  R_BPF_64_64	LOST
    2079:	call 0x1
    2080:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    2081:	r1 = 0x1
    2082:	lock *(u64 *)(r0 + 0x0) += r1
    2083:	exit
    2084:	w9 &= 0xffff
    2085:	r3 = *(u64 *)(r10 - 0x50)
    2086:	w3 <<= 0x10
    2087:	w3 |= w9
    2088:	if w7 s> 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x748>
    2089:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x798>
    2090:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6b0>
    2091:	goto -0xa4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2092:	r5 = *(u64 *)(r10 - 0x48)
    2093:	r5 <<= 0x20
    2094:	r5 s>>= 0x20
    2095:	r1 = 0x55 ll
		0000000000004178:  R_BPF_64_64	.rodata.str1.1
    2097:	w2 = 0x33
    2098:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x800>
    2099:	w1 = 0x0
    2100:	*(u32 *)(r10 - 0x4) = w1
    2101:	r2 = r10
    2102:	r2 += -0x4
    2103:	r1 = 0x0 ll
		00000000000041b8:  R_BPF_64_64	LOST
    2105:	call 0x1
    2106:	if r0 == 0x0 goto -0xb7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    2107:	r0 += 0x8
    2108:	r1 = 0x1
    2109:	lock *(u64 *)(r0 + 0x0) += r1
    2110:	goto -0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    2111:	if w7 == 0x4 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7d0>
    2112:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x760>
    2113:	goto -0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    2114:	r5 = *(u64 *)(r10 - 0x48)
    2115:	r5 <<= 0x20
    2116:	r5 s>>= 0x20
    2117:	r1 = 0xb8 ll
		0000000000004228:  R_BPF_64_64	.rodata.str1.1
    2119:	w2 = 0x38
    2120:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x800>
    2121:	r5 = *(u64 *)(r10 - 0x48)
    2122:	r5 <<= 0x20
    2123:	r5 s>>= 0x20
    2124:	r1 = 0x27 ll
		0000000000004260:  R_BPF_64_64	.rodata.str1.1
    2126:	w2 = 0x2e
    2127:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x800>
    2128:	r5 = *(u64 *)(r10 - 0x48)
    2129:	r5 <<= 0x20
    2130:	r5 s>>= 0x20
    2131:	r1 = 0x88 ll
		0000000000004298:  R_BPF_64_64	.rodata.str1.1
    2133:	w2 = 0x30
    2134:	r4 = *(u64 *)(r10 - 0x58)
    2135:	call 0x6
    2136:	goto -0xd1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>

00000000000042c8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    2137:	*(u64 *)(r10 - 0x88) = r3
    2138:	r3 = r2
    2139:	r6 = r1
    2140:	r1 = r10
    2141:	r1 += -0x80
    2142:	w2 = 0x80
    2143:	call 0x71
    2144:	r1 = *(u64 *)(r10 - 0x48)
    2145:	*(u64 *)(r10 - 0x90) = r1
    2146:	r1 = *(u64 *)(r10 - 0x40)
    2147:	*(u64 *)(r10 - 0x98) = r1
    2148:	r1 = *(u64 *)(r10 - 0x38)
    2149:	*(u64 *)(r10 - 0xa0) = r1
    2150:	r7 = *(u64 *)(r10 - 0x20)
    2151:	r9 = *(u64 *)(r10 - 0x18)
    2152:	r8 = *(u64 *)(r10 - 0x10)
    2153:	r1 = *(u64 *)(r10 - 0x60)
    2154:	*(u64 *)(r10 - 0xb8) = r1
    2155:	r1 = *(u64 *)(r10 - 0x58)
    2156:	*(u64 *)(r10 - 0xa8) = r1
    2157:	r1 = *(u64 *)(r10 - 0x28)
    2158:	*(u64 *)(r10 - 0xb0) = r1
    2159:	r1 = r6
    2160:	w2 = 0x60
    2161:	r3 = 0xd78 ll
		0000000000004388:  R_BPF_64_64	.rodata
    2163:	call 0x71
    2164:	call 0x23
    2165:	r1 = 0x0 ll
		00000000000043a8:  R_BPF_64_64	CONFIG
    2167:	w1 = *(u32 *)(r1 + 0x48)
    2168:	r0 += r1
    2169:	r1 = r10
    2170:	r1 += -0x80
    2171:	w2 = 0x4
    2172:	r3 = r0
    2173:	call 0x71
    2174:	w1 = *(u32 *)(r10 - 0x80)
    2175:	w1 &= 0x2
    2176:	if w1 != 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
    2177:	r3 = *(u64 *)(r10 - 0x88)
    2178:	r1 = r3
    2179:	r1 &= 0x40000000
    2180:	if r1 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x238>
    2181:	w1 = *(u32 *)(r6 + 0x4)
    2182:	r1 <<= 0xa
    2183:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x250>
    2184:	r3 = *(u64 *)(r10 - 0xb0)
    2185:	r3 <<= 0x20
    2186:	r3 >>= 0x20
    2187:	r2 = *(u64 *)(r10 - 0xa8)
    2188:	r2 <<= 0x20
    2189:	r2 >>= 0x20
    2190:	r5 = *(u64 *)(r10 - 0xb8)
    2191:	r5 <<= 0x20
    2192:	r5 >>= 0x20
    2193:	w1 = 0x1
    2194:	*(u32 *)(r6 + 0x4) = w1
    2195:	r1 = 0x400
    2196:	r8 <<= 0x20
    2197:	r8 >>= 0x20
    2198:	r9 <<= 0x20
    2199:	r9 >>= 0x20
    2200:	r7 <<= 0x20
    2201:	r7 >>= 0x20
    2202:	r0 = r8
    2203:	r4 = r9
    2204:	r9 = r3
    2205:	r8 = r2
    2206:	r3 = *(u64 *)(r10 - 0x88)
    2207:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x268>
    2208:	w1 = 0x2
    2209:	*(u32 *)(r6 + 0x4) = w1
    2210:	r1 = 0x800
    2211:	r4 = *(u64 *)(r10 - 0x90)
    2212:	r5 = *(u64 *)(r10 - 0x98)
    2213:	r0 = *(u64 *)(r10 - 0xa0)
    2214:	w2 = 0x2
    2215:	*(u32 *)(r6 + 0x58) = w2
    2216:	*(u64 *)(r6 + 0x30) = r5
    2217:	*(u64 *)(r6 + 0x28) = r0
    2218:	*(u64 *)(r6 + 0x20) = r4
    2219:	*(u64 *)(r6 + 0x18) = r7
    2220:	*(u64 *)(r6 + 0x10) = r9
    2221:	*(u64 *)(r6 + 0x8) = r8
    2222:	w2 = w3
    2223:	w2 &= -0x40000001
    2224:	*(u32 *)(r6 + 0x0) = w2
    2225:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2226:	r2 = 0xbfffffff ll
    2228:	r3 &= r2
    2229:	r1 += r3
    2230:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2231:	r2 = 0x0 ll
		00000000000045b8:  R_BPF_64_64	SELECTORS
    2233:	r2 += r1
    2234:	w1 = *(u8 *)(r2 + 0x0)
    2235:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2236:	r2 = r6
    2237:	r2 += 0x8
    2238:	w1 <<= 0x18
    2239:	w1 s>>= 0x18
    2240:	r3 = r1
    2241:	r3 &= 0x7
    2242:	r3 <<= 0x3
    2243:	r4 = r2
    2244:	r4 += r3
    2245:	r3 = *(u64 *)(r4 + 0x0)
    2246:	r3 <<= 0x20
    2247:	r3 >>= 0x20
    2248:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
    2249:	w1 += 0x1
    2250:	w1 &= 0x7
    2251:	r1 <<= 0x3
    2252:	r2 += r1
    2253:	r1 = *(u64 *)(r2 + 0x0)
    2254:	r1 <<= 0x20
    2255:	r3 <<= 0x20
    2256:	r1 >>= 0x20
    2257:	r1 |= r3
    2258:	r3 = r1
    2259:	w1 = 0x6
    2260:	*(u32 *)(r6 + 0x58) = w1
    2261:	*(u64 *)(r6 + 0x50) = r3
    2262:	exit

00000000000046b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2263:	w7 = w2
    2264:	r9 = r1
    2265:	r8 = 0x0 ll
		00000000000046c8:  R_BPF_64_64	CONFIG
    2267:	w1 = *(u32 *)(r8 + 0x28)
    2268:	w1 &= w7
    2269:	w2 = *(u32 *)(r8 + 0x30)
    2270:	if w1 == w2 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x150>
    2271:	w1 = *(u32 *)(r8 + 0x24)
    2272:	if w1 != 0x2 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a0>
    2273:	call 0x8
    2274:	*(u32 *)(r10 - 0x88) = w0
    2275:	r2 = r10
    2276:	r2 += -0x88
    2277:	r1 = 0x0 ll
		0000000000004728:  R_BPF_64_64	SAMPLES
    2279:	call 0x1
    2280:	r6 = r0
    2281:	if r6 == 0x0 goto +0x65c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2282:	call 0x9e
    2283:	r1 = r0
    2284:	call 0xaf
    2285:	r1 = r10
    2286:	r1 += -0x88
    2287:	w2 = 0x80
    2288:	r3 = r0
    2289:	call 0x71
    2290:	r1 = *(u64 *)(r10 - 0x20)
    2291:	if r1 != 0x504c0001 goto +0x652 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2292:	r1 = *(u64 *)(r10 - 0x10)
    2293:	if r1 != 0x10 goto +0x650 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2294:	r2 = *(u64 *)(r10 - 0x28)
    2295:	r1 = 0x0 ll
		00000000000047b8:  R_BPF_64_64	CONFIG
    2297:	r3 = *(u64 *)(r1 + 0x0)
    2298:	if r2 != r3 goto +0x64b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2299:	w2 = *(u32 *)(r1 + 0x28)
    2300:	w2 &= w7
    2301:	w1 = *(u32 *)(r6 + 0x30)
    2302:	if w1 != 0x0 goto +0x44e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b0>
    2303:	*(u32 *)(r6 + 0x34) = w2
    2304:	goto +0x451 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23d8>
    2305:	r1 = 0x8 ll
		0000000000004808:  R_BPF_64_64	.bss
    2307:	r1 = *(u64 *)(r1 + 0x0)
    2308:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2309:	r1 = 0x0 ll
		0000000000004828:  R_BPF_64_64	CONFIG
    2311:	w2 = *(u32 *)(r1 + 0x6c)
    2312:	if w2 == 0x0 goto +0x63d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2313:	r1 = *(u64 *)(r1 + 0x90)
    2314:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e8>
    2315:	r1 = 0x0 ll
		0000000000004858:  R_BPF_64_64	CONFIG
    2317:	r3 = *(u64 *)(r1 + 0x90)
    2318:	r1 = r10
    2319:	r1 += -0x88
    2320:	w2 = 0x4
    2321:	call 0x71
    2322:	w1 = *(u32 *)(r10 - 0x88)
    2323:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2324:	r6 = 0x0 ll
		00000000000048a0:  R_BPF_64_64	CONFIG
    2326:	w1 = *(u32 *)(r6 + 0x9c)
    2327:	*(u64 *)(r10 - 0xa0) = r9
    2328:	if w1 == 0x0 goto +0x458 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    2329:	w1 = *(u32 *)(r6 + 0x70)
    2330:	if w1 != 0x0 goto +0x43c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2400>
    2331:	call 0x23
    2332:	r1 = 0x0 ll
		00000000000048e0:  R_BPF_64_64	CONFIG
    2334:	w2 = *(u32 *)(r1 + 0x98)
    2335:	r0 += r2
    2336:	w1 = *(u32 *)(r1 + 0x9c)
    2337:	if w1 != 0x2 goto +0x445 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2480>
    2338:	r1 = r10
    2339:	r1 += -0x88
    2340:	w2 = 0x2
    2341:	r3 = r0
    2342:	call 0x71
    2343:	w1 = *(u16 *)(r10 - 0x88)
    2344:	w1 <<= 0x10
    2345:	w1 s>>= 0x10
    2346:	goto +0x442 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b0>
    2347:	r6 = 0x0 ll
		0000000000004958:  R_BPF_64_64	CONFIG
    2349:	w1 = *(u32 *)(r6 + 0x24)
    2350:	if w1 != 0x3 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x348>
    2351:	call 0x9e
    2352:	r1 = r0
    2353:	call 0xaf
    2354:	r1 = r10
    2355:	r1 += -0x88
    2356:	w2 = 0x80
    2357:	r3 = r0
    2358:	call 0x71
    2359:	r1 = *(u64 *)(r10 - 0x20)
    2360:	if r1 != 0x504c0001 goto +0x60d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2361:	r1 = *(u64 *)(r10 - 0x10)
    2362:	if r1 != 0x10 goto +0x60b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2363:	r1 = *(u64 *)(r10 - 0x28)
    2364:	r2 = 0x0 ll
		00000000000049e0:  R_BPF_64_64	CONFIG
    2366:	r2 = *(u64 *)(r2 + 0x0)
    2367:	if r1 != r2 goto +0x606 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2368:	w8 = 0x0
    2369:	w1 = *(u32 *)(r6 + 0x28)
    2370:	w3 = *(u32 *)(r6 + 0x30)
    2371:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x490>
    2372:	w4 = w1
    2373:	w4 >>= 0x1
    2374:	w2 = w1
    2375:	w2 |= w4
    2376:	w4 = w2
    2377:	w4 >>= 0x2
    2378:	w2 |= w4
    2379:	w4 = w2
    2380:	w4 >>= 0x4
    2381:	w2 |= w4
    2382:	w1 &= w7
    2383:	w4 = w2
    2384:	w4 >>= 0x8
    2385:	w2 |= w4
    2386:	w1 -= w3
    2387:	w3 = w2
    2388:	w3 >>= 0x10
    2389:	w2 |= w3
    2390:	w2 ^= -0x1
    2391:	w3 = w2
    2392:	w3 >>= 0x1
    2393:	w3 &= 0x55555555
    2394:	w2 -= w3
    2395:	w3 = w2
    2396:	w3 &= 0x33333333
    2397:	w2 >>= 0x2
    2398:	w2 &= 0x33333333
    2399:	w3 += w2
    2400:	w2 = w3
    2401:	w2 >>= 0x4
    2402:	w3 += w2
    2403:	w3 &= 0xf0f0f0f
    2404:	w3 *= 0x1010101
    2405:	w3 >>= 0x18
    2406:	w1 <<= w3
    2407:	w1 s>>= w3
    2408:	w8 = w1
    2409:	call 0x23
    2410:	*(u64 *)(r10 - 0x88) = r0
    2411:	r2 = r10
    2412:	r2 += -0x88
    2413:	r1 = 0x0 ll
		0000000000004b68:  R_BPF_64_64	TASKS
    2415:	call 0x1
    2416:	r7 = r0
    2417:	if r7 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1298>
    2418:	call 0xe
    2419:	r1 = *(u64 *)(r7 + 0x10)
    2420:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5c8>
    2421:	r6 = r0
    2422:	r2 = r0
    2423:	r2 >>= 0x20
    2424:	r0 <<= 0x20
    2425:	r0 >>= 0x20
    2426:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x530>
    2427:	r1 >>= 0x20
    2428:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5c0>
    2429:	w1 = *(u32 *)(r7 + 0x8)
    2430:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x598>
    2431:	w1 = 0x0
    2432:	*(u32 *)(r10 - 0x88) = w1
    2433:	r2 = r10
    2434:	r2 += -0x88
    2435:	r1 = 0x0 ll
		0000000000004c18:  R_BPF_64_64	LOST
    2437:	call 0x1
    2438:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x598>
    2439:	r0 += 0x10
    2440:	r1 = 0x1
    2441:	lock *(u64 *)(r0 + 0x0) += r1
    2442:	r1 = r7
    2443:	w2 = 0x3e0
    2444:	r3 = 0xdd8 ll
		0000000000004c60:  R_BPF_64_64	.rodata
    2446:	call 0x71
    2447:	*(u64 *)(r7 + 0x10) = r6
    2448:	r1 = 0x0 ll
		0000000000004c80:  R_BPF_64_64	AYA_LOG_LEVEL
    2450:	w1 = *(u8 *)(r1 + 0x0)
    2451:	if w1 < 0x4 goto +0x1bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13d0>
    2452:	r6 = r9
    2453:	call 0x23
    2454:	w1 = 0xa0
    2455:	*(u16 *)(r10 - 0x2) = w1
    2456:	r1 = r10
    2457:	r1 += -0x2
    2458:	r9 = 0x40
    2459:	w1 = *(u16 *)(r10 - 0x2)
    2460:	if w1 > 0x40 goto +0x3a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2338>
    2461:	*(u64 *)(r10 - 0x90) = r0
    2462:	r1 = 0x0 ll
		0000000000004cf0:  R_BPF_64_64	AYA_LOGS
    2464:	r2 = r9
    2465:	r3 = 0x0
    2466:	call 0x83
    2467:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13c8>
    2468:	*(u64 *)(r10 - 0x80) = r9
    2469:	*(u64 *)(r10 - 0x88) = r0
    2470:	r1 = r10
    2471:	r1 += -0x88
    2472:	r1 = *(u64 *)(r10 - 0x88)
    2473:	r2 = *(u64 *)(r10 - 0x80)
    2474:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2475:	w2 = *(u16 *)(r10 - 0x2)
    2476:	*(u8 *)(r1 + 0x0) = w2
    2477:	w2 >>= 0x8
    2478:	*(u8 *)(r1 + 0x1) = w2
    2479:	r1 = *(u64 *)(r10 - 0x88)
    2480:	r2 = *(u64 *)(r10 - 0x80)
    2481:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2482:	w2 = 0x0
    2483:	*(u8 *)(r1 + 0x2) = w2
    2484:	r1 = *(u64 *)(r10 - 0x88)
    2485:	r3 = *(u64 *)(r10 - 0x80)
    2486:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2487:	*(u8 *)(r1 + 0x4) = w2
    2488:	w2 = 0x17
    2489:	*(u8 *)(r1 + 0x3) = w2
    2490:	r1 = *(u64 *)(r10 - 0x88)
    2491:	r2 = *(u64 *)(r10 - 0x80)
    2492:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2493:	r3 = r1
    2494:	r3 += 0x5
    2495:	r4 = 0xce8 ll
		0000000000004df8:  R_BPF_64_64	.rodata
    2497:	w5 = *(u8 *)(r4 + 0x0)
    2498:	*(u8 *)(r3 + 0x0) = w5
    2499:	w5 = *(u8 *)(r4 + 0x1)
    2500:	*(u8 *)(r3 + 0x1) = w5
    2501:	w5 = *(u8 *)(r4 + 0x2)
    2502:	*(u8 *)(r3 + 0x2) = w5
    2503:	w5 = *(u8 *)(r4 + 0x3)
    2504:	*(u8 *)(r3 + 0x3) = w5
    2505:	w5 = *(u8 *)(r4 + 0x4)
    2506:	*(u8 *)(r3 + 0x4) = w5
    2507:	w5 = *(u8 *)(r4 + 0x5)
    2508:	*(u8 *)(r3 + 0x5) = w5
    2509:	w5 = *(u8 *)(r4 + 0x6)
    2510:	*(u8 *)(r3 + 0x6) = w5
    2511:	w5 = *(u8 *)(r4 + 0x7)
    2512:	*(u8 *)(r3 + 0x7) = w5
    2513:	w5 = *(u8 *)(r4 + 0x8)
    2514:	*(u8 *)(r3 + 0x8) = w5
    2515:	w5 = *(u8 *)(r4 + 0x9)
    2516:	*(u8 *)(r3 + 0x9) = w5
    2517:	w5 = *(u8 *)(r4 + 0xa)
    2518:	*(u8 *)(r3 + 0xa) = w5
    2519:	w5 = *(u8 *)(r4 + 0xb)
    2520:	*(u8 *)(r3 + 0xb) = w5
    2521:	w5 = *(u8 *)(r4 + 0xc)
    2522:	*(u8 *)(r3 + 0xc) = w5
    2523:	w5 = *(u8 *)(r4 + 0xd)
    2524:	*(u8 *)(r3 + 0xd) = w5
    2525:	w5 = *(u8 *)(r4 + 0xe)
    2526:	*(u8 *)(r3 + 0xe) = w5
    2527:	w5 = *(u8 *)(r4 + 0xf)
    2528:	*(u8 *)(r3 + 0xf) = w5
    2529:	w5 = *(u8 *)(r4 + 0x10)
    2530:	*(u8 *)(r3 + 0x10) = w5
    2531:	w5 = *(u8 *)(r4 + 0x11)
    2532:	*(u8 *)(r3 + 0x11) = w5
    2533:	w5 = *(u8 *)(r4 + 0x12)
    2534:	*(u8 *)(r3 + 0x12) = w5
    2535:	w5 = *(u8 *)(r4 + 0x13)
    2536:	*(u8 *)(r3 + 0x13) = w5
    2537:	w5 = *(u8 *)(r4 + 0x14)
    2538:	*(u8 *)(r3 + 0x14) = w5
    2539:	w5 = *(u8 *)(r4 + 0x15)
    2540:	*(u8 *)(r3 + 0x15) = w5
    2541:	w5 = *(u8 *)(r4 + 0x16)
    2542:	*(u8 *)(r3 + 0x16) = w5
    2543:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2544:	w3 = 0x1
    2545:	*(u8 *)(r1 + 0x1c) = w3
    2546:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2547:	w4 = 0x0
    2548:	*(u8 *)(r1 + 0x1e) = w4
    2549:	*(u8 *)(r1 + 0x1d) = w3
    2550:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2551:	w3 = 0x4
    2552:	*(u8 *)(r1 + 0x1f) = w3
    2553:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2554:	w3 = 0x2
    2555:	*(u8 *)(r1 + 0x20) = w3
    2556:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2557:	w3 = 0x0
    2558:	*(u8 *)(r1 + 0x22) = w3
    2559:	w3 = 0x17
    2560:	*(u8 *)(r1 + 0x21) = w3
    2561:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2562:	r3 = r1
    2563:	r3 += 0x23
    2564:	r4 = 0xce8 ll
		0000000000005020:  R_BPF_64_64	.rodata
    2566:	w5 = *(u8 *)(r4 + 0x0)
    2567:	*(u8 *)(r3 + 0x0) = w5
    2568:	w5 = *(u8 *)(r4 + 0x1)
    2569:	*(u8 *)(r3 + 0x1) = w5
    2570:	w5 = *(u8 *)(r4 + 0x2)
    2571:	*(u8 *)(r3 + 0x2) = w5
    2572:	w5 = *(u8 *)(r4 + 0x3)
    2573:	*(u8 *)(r3 + 0x3) = w5
    2574:	w5 = *(u8 *)(r4 + 0x4)
    2575:	*(u8 *)(r3 + 0x4) = w5
    2576:	w5 = *(u8 *)(r4 + 0x5)
    2577:	*(u8 *)(r3 + 0x5) = w5
    2578:	w5 = *(u8 *)(r4 + 0x6)
    2579:	*(u8 *)(r3 + 0x6) = w5
    2580:	w5 = *(u8 *)(r4 + 0x7)
    2581:	*(u8 *)(r3 + 0x7) = w5
    2582:	w5 = *(u8 *)(r4 + 0x8)
    2583:	*(u8 *)(r3 + 0x8) = w5
    2584:	w5 = *(u8 *)(r4 + 0x9)
    2585:	*(u8 *)(r3 + 0x9) = w5
    2586:	w5 = *(u8 *)(r4 + 0xa)
    2587:	*(u8 *)(r3 + 0xa) = w5
    2588:	w5 = *(u8 *)(r4 + 0xb)
    2589:	*(u8 *)(r3 + 0xb) = w5
    2590:	w5 = *(u8 *)(r4 + 0xc)
    2591:	*(u8 *)(r3 + 0xc) = w5
    2592:	w5 = *(u8 *)(r4 + 0xd)
    2593:	*(u8 *)(r3 + 0xd) = w5
    2594:	w5 = *(u8 *)(r4 + 0xe)
    2595:	*(u8 *)(r3 + 0xe) = w5
    2596:	w5 = *(u8 *)(r4 + 0xf)
    2597:	*(u8 *)(r3 + 0xf) = w5
    2598:	w5 = *(u8 *)(r4 + 0x10)
    2599:	*(u8 *)(r3 + 0x10) = w5
    2600:	w5 = *(u8 *)(r4 + 0x11)
    2601:	*(u8 *)(r3 + 0x11) = w5
    2602:	w5 = *(u8 *)(r4 + 0x12)
    2603:	*(u8 *)(r3 + 0x12) = w5
    2604:	w5 = *(u8 *)(r4 + 0x13)
    2605:	*(u8 *)(r3 + 0x13) = w5
    2606:	w5 = *(u8 *)(r4 + 0x14)
    2607:	*(u8 *)(r3 + 0x14) = w5
    2608:	w5 = *(u8 *)(r4 + 0x15)
    2609:	*(u8 *)(r3 + 0x15) = w5
    2610:	w5 = *(u8 *)(r4 + 0x16)
    2611:	*(u8 *)(r3 + 0x16) = w5
    2612:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2613:	w3 = 0x3
    2614:	*(u8 *)(r1 + 0x3a) = w3
    2615:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2616:	w3 = 0x0
    2617:	*(u8 *)(r1 + 0x3c) = w3
    2618:	w3 = 0x1f
    2619:	*(u8 *)(r1 + 0x3b) = w3
    2620:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2621:	r3 = r1
    2622:	r3 += 0x3d
    2623:	r4 = 0xcff ll
		00000000000051f8:  R_BPF_64_64	.rodata
    2625:	w5 = *(u8 *)(r4 + 0x0)
    2626:	*(u8 *)(r3 + 0x0) = w5
    2627:	w5 = *(u8 *)(r4 + 0x1)
    2628:	*(u8 *)(r3 + 0x1) = w5
    2629:	w5 = *(u8 *)(r4 + 0x2)
    2630:	*(u8 *)(r3 + 0x2) = w5
    2631:	w5 = *(u8 *)(r4 + 0x3)
    2632:	*(u8 *)(r3 + 0x3) = w5
    2633:	w5 = *(u8 *)(r4 + 0x4)
    2634:	*(u8 *)(r3 + 0x4) = w5
    2635:	w5 = *(u8 *)(r4 + 0x5)
    2636:	*(u8 *)(r3 + 0x5) = w5
    2637:	w5 = *(u8 *)(r4 + 0x6)
    2638:	*(u8 *)(r3 + 0x6) = w5
    2639:	w5 = *(u8 *)(r4 + 0x7)
    2640:	*(u8 *)(r3 + 0x7) = w5
    2641:	w5 = *(u8 *)(r4 + 0x8)
    2642:	*(u8 *)(r3 + 0x8) = w5
    2643:	w5 = *(u8 *)(r4 + 0x9)
    2644:	*(u8 *)(r3 + 0x9) = w5
    2645:	w5 = *(u8 *)(r4 + 0xa)
    2646:	*(u8 *)(r3 + 0xa) = w5
    2647:	w5 = *(u8 *)(r4 + 0xb)
    2648:	*(u8 *)(r3 + 0xb) = w5
    2649:	w5 = *(u8 *)(r4 + 0xc)
    2650:	*(u8 *)(r3 + 0xc) = w5
    2651:	w5 = *(u8 *)(r4 + 0xd)
    2652:	*(u8 *)(r3 + 0xd) = w5
    2653:	w5 = *(u8 *)(r4 + 0xe)
    2654:	*(u8 *)(r3 + 0xe) = w5
    2655:	w5 = *(u8 *)(r4 + 0xf)
    2656:	*(u8 *)(r3 + 0xf) = w5
    2657:	w5 = *(u8 *)(r4 + 0x10)
    2658:	*(u8 *)(r3 + 0x10) = w5
    2659:	w5 = *(u8 *)(r4 + 0x11)
    2660:	*(u8 *)(r3 + 0x11) = w5
    2661:	w5 = *(u8 *)(r4 + 0x12)
    2662:	*(u8 *)(r3 + 0x12) = w5
    2663:	w5 = *(u8 *)(r4 + 0x13)
    2664:	*(u8 *)(r3 + 0x13) = w5
    2665:	w5 = *(u8 *)(r4 + 0x14)
    2666:	*(u8 *)(r3 + 0x14) = w5
    2667:	w5 = *(u8 *)(r4 + 0x15)
    2668:	*(u8 *)(r3 + 0x15) = w5
    2669:	w5 = *(u8 *)(r4 + 0x16)
    2670:	*(u8 *)(r3 + 0x16) = w5
    2671:	w5 = *(u8 *)(r4 + 0x17)
    2672:	*(u8 *)(r3 + 0x17) = w5
    2673:	w5 = *(u8 *)(r4 + 0x18)
    2674:	*(u8 *)(r3 + 0x18) = w5
    2675:	w5 = *(u8 *)(r4 + 0x19)
    2676:	*(u8 *)(r3 + 0x19) = w5
    2677:	w5 = *(u8 *)(r4 + 0x1a)
    2678:	*(u8 *)(r3 + 0x1a) = w5
    2679:	w5 = *(u8 *)(r4 + 0x1b)
    2680:	*(u8 *)(r3 + 0x1b) = w5
    2681:	w5 = *(u8 *)(r4 + 0x1c)
    2682:	*(u8 *)(r3 + 0x1c) = w5
    2683:	w5 = *(u8 *)(r4 + 0x1d)
    2684:	*(u8 *)(r3 + 0x1d) = w5
    2685:	w5 = *(u8 *)(r4 + 0x1e)
    2686:	*(u8 *)(r3 + 0x1e) = w5
    2687:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2688:	w4 = 0x4
    2689:	*(u8 *)(r1 + 0x5c) = w4
    2690:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2691:	w3 = 0x0
    2692:	*(u8 *)(r1 + 0x5e) = w3
    2693:	*(u8 *)(r1 + 0x5d) = w4
    2694:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2695:	*(u8 *)(r1 + 0x62) = w3
    2696:	*(u8 *)(r1 + 0x61) = w3
    2697:	*(u8 *)(r1 + 0x60) = w3
    2698:	w3 = 0x53
    2699:	*(u8 *)(r1 + 0x5f) = w3
    2700:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2701:	w3 = 0x5
    2702:	*(u8 *)(r1 + 0x63) = w3
    2703:	r3 = r2
    2704:	r3 &= -0x2
    2705:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2706:	w4 = 0x0
    2707:	*(u8 *)(r1 + 0x65) = w4
    2708:	w5 = 0x4
    2709:	*(u8 *)(r1 + 0x64) = w5
    2710:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2711:	*(u8 *)(r1 + 0x69) = w4
    2712:	*(u8 *)(r1 + 0x68) = w4
    2713:	*(u8 *)(r1 + 0x67) = w4
    2714:	w4 = 0x6
    2715:	*(u8 *)(r1 + 0x66) = w4
    2716:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2717:	w4 = 0x14
    2718:	*(u8 *)(r1 + 0x6a) = w4
    2719:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2720:	w4 = 0x0
    2721:	*(u8 *)(r1 + 0x6c) = w4
    2722:	w4 = 0xf
    2723:	*(u8 *)(r1 + 0x6b) = w4
    2724:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2725:	r4 = r1
    2726:	r4 += 0x6d
    2727:	r5 = 0xd1e ll
		0000000000005538:  R_BPF_64_64	.rodata
    2729:	w0 = *(u8 *)(r5 + 0x0)
    2730:	*(u8 *)(r4 + 0x0) = w0
    2731:	w0 = *(u8 *)(r5 + 0x1)
    2732:	*(u8 *)(r4 + 0x1) = w0
    2733:	w0 = *(u8 *)(r5 + 0x2)
    2734:	*(u8 *)(r4 + 0x2) = w0
    2735:	w0 = *(u8 *)(r5 + 0x3)
    2736:	*(u8 *)(r4 + 0x3) = w0
    2737:	w0 = *(u8 *)(r5 + 0x4)
    2738:	*(u8 *)(r4 + 0x4) = w0
    2739:	w0 = *(u8 *)(r5 + 0x5)
    2740:	*(u8 *)(r4 + 0x5) = w0
    2741:	w0 = *(u8 *)(r5 + 0x6)
    2742:	*(u8 *)(r4 + 0x6) = w0
    2743:	w0 = *(u8 *)(r5 + 0x7)
    2744:	*(u8 *)(r4 + 0x7) = w0
    2745:	w0 = *(u8 *)(r5 + 0x8)
    2746:	*(u8 *)(r4 + 0x8) = w0
    2747:	w0 = *(u8 *)(r5 + 0x9)
    2748:	*(u8 *)(r4 + 0x9) = w0
    2749:	w0 = *(u8 *)(r5 + 0xa)
    2750:	*(u8 *)(r4 + 0xa) = w0
    2751:	w0 = *(u8 *)(r5 + 0xb)
    2752:	*(u8 *)(r4 + 0xb) = w0
    2753:	w0 = *(u8 *)(r5 + 0xc)
    2754:	*(u8 *)(r4 + 0xc) = w0
    2755:	w0 = *(u8 *)(r5 + 0xd)
    2756:	*(u8 *)(r4 + 0xd) = w0
    2757:	w0 = *(u8 *)(r5 + 0xe)
    2758:	*(u8 *)(r4 + 0xe) = w0
    2759:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2760:	w4 = 0x0
    2761:	*(u8 *)(r1 + 0x7c) = w4
    2762:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2763:	*(u8 *)(r1 + 0x7e) = w4
    2764:	w4 = 0x1
    2765:	*(u8 *)(r1 + 0x7d) = w4
    2766:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2767:	w4 = 0x2
    2768:	*(u8 *)(r1 + 0x7f) = w4
    2769:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2770:	w4 = 0x9
    2771:	*(u8 *)(r1 + 0x80) = w4
    2772:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2773:	w4 = 0x0
    2774:	*(u8 *)(r1 + 0x82) = w4
    2775:	w4 = 0x8
    2776:	*(u8 *)(r1 + 0x81) = w4
    2777:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2778:	r5 = *(u64 *)(r10 - 0x90)
    2779:	*(u8 *)(r1 + 0x83) = w5
    2780:	r4 = r5
    2781:	r4 >>= 0x38
    2782:	*(u8 *)(r1 + 0x8a) = w4
    2783:	r4 = r5
    2784:	r4 >>= 0x30
    2785:	*(u8 *)(r1 + 0x89) = w4
    2786:	r4 = r5
    2787:	r4 >>= 0x28
    2788:	*(u8 *)(r1 + 0x88) = w4
    2789:	r4 = r5
    2790:	r4 >>= 0x20
    2791:	*(u8 *)(r1 + 0x87) = w4
    2792:	r4 = r5
    2793:	r4 >>= 0x18
    2794:	*(u8 *)(r1 + 0x86) = w4
    2795:	r4 = r5
    2796:	r4 >>= 0x10
    2797:	*(u8 *)(r1 + 0x85) = w4
    2798:	r5 >>= 0x8
    2799:	*(u8 *)(r1 + 0x84) = w5
    2800:	if r2 == 0x8b goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2801:	w4 = 0x14
    2802:	*(u8 *)(r1 + 0x8b) = w4
    2803:	if r3 == 0x8c goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2804:	w4 = 0x0
    2805:	*(u8 *)(r1 + 0x8d) = w4
    2806:	w4 = 0x7
    2807:	*(u8 *)(r1 + 0x8c) = w4
    2808:	if r2 < 0x95 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2809:	r4 = r1
    2810:	r4 += 0x8e
    2811:	r5 = 0xd2d ll
		00000000000057d8:  R_BPF_64_64	.rodata
    2813:	w0 = *(u8 *)(r5 + 0x0)
    2814:	*(u8 *)(r4 + 0x0) = w0
    2815:	w0 = *(u8 *)(r5 + 0x1)
    2816:	*(u8 *)(r4 + 0x1) = w0
    2817:	w0 = *(u8 *)(r5 + 0x2)
    2818:	*(u8 *)(r4 + 0x2) = w0
    2819:	w0 = *(u8 *)(r5 + 0x3)
    2820:	*(u8 *)(r4 + 0x3) = w0
    2821:	w0 = *(u8 *)(r5 + 0x4)
    2822:	*(u8 *)(r4 + 0x4) = w0
    2823:	w0 = *(u8 *)(r5 + 0x5)
    2824:	*(u8 *)(r4 + 0x5) = w0
    2825:	w0 = *(u8 *)(r5 + 0x6)
    2826:	*(u8 *)(r4 + 0x6) = w0
    2827:	if r2 == 0x95 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2828:	w4 = 0x0
    2829:	*(u8 *)(r1 + 0x95) = w4
    2830:	if r3 == 0x96 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2831:	*(u8 *)(r1 + 0x97) = w4
    2832:	w4 = 0x1
    2833:	*(u8 *)(r1 + 0x96) = w4
    2834:	if r2 < 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2835:	*(u8 *)(r1 + 0x98) = w4
    2836:	if r2 == 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2837:	w4 = 0x3
    2838:	*(u8 *)(r1 + 0x99) = w4
    2839:	if r3 == 0x9a goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2840:	w3 = 0x0
    2841:	*(u8 *)(r1 + 0x9b) = w3
    2842:	w3 = 0x4
    2843:	*(u8 *)(r1 + 0x9a) = w3
    2844:	if r2 < 0xa0 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2845:	w2 = w8
    2846:	w2 >>= 0x18
    2847:	*(u8 *)(r1 + 0x9f) = w2
    2848:	w2 = w8
    2849:	w2 >>= 0x10
    2850:	*(u8 *)(r1 + 0x9e) = w2
    2851:	*(u8 *)(r1 + 0x9c) = w8
    2852:	w2 = w8
    2853:	w2 >>= 0x8
    2854:	*(u8 *)(r1 + 0x9d) = w2
    2855:	r2 = 0x0
    2856:	call 0x84
    2857:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13c8>
    2858:	if w8 != 0x0 goto +0x3d7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3158>
    2859:	r1 = 0x0 ll
		0000000000005958:  R_BPF_64_64	CONFIG
    2861:	w2 = *(u32 *)(r1 + 0x6c)
    2862:	if w2 == 0x0 goto +0x417 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    2863:	r1 = *(u64 *)(r1 + 0x90)
    2864:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1318>
    2865:	r1 = 0x0 ll
		0000000000005988:  R_BPF_64_64	CONFIG
    2867:	r3 = *(u64 *)(r1 + 0x90)
    2868:	r1 = r10
    2869:	r1 += -0x88
    2870:	w2 = 0x4
    2871:	call 0x71
    2872:	w1 = *(u32 *)(r10 - 0x88)
    2873:	if w1 == 0x0 goto +0x3c8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3158>
    2874:	w1 = *(u32 *)(r6 + 0x9c)
    2875:	if w1 == 0x0 goto +0x30f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba0>
    2876:	w1 = *(u32 *)(r6 + 0x70)
    2877:	if w1 != 0x0 goto +0x251 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c0>
    2878:	call 0x23
    2879:	r1 = 0x0 ll
		00000000000059f8:  R_BPF_64_64	CONFIG
    2881:	w2 = *(u32 *)(r1 + 0x98)
    2882:	r0 += r2
    2883:	w1 = *(u32 *)(r1 + 0x9c)
    2884:	if w1 != 0x2 goto +0x2fc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b50>
    2885:	r1 = r10
    2886:	r1 += -0x88
    2887:	w2 = 0x2
    2888:	r3 = r0
    2889:	call 0x71
    2890:	w1 = *(u16 *)(r10 - 0x88)
    2891:	w1 <<= 0x10
    2892:	w1 s>>= 0x10
    2893:	goto +0x2f9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b80>
    2894:	r2 = 0x0
    2895:	call 0x85
    2896:	r9 = r6
    2897:	w2 = *(u32 *)(r7 + 0x4)
    2898:	w1 = w2
    2899:	w1 |= w8
    2900:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2901:	w3 = w8
    2902:	if w8 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1450>
    2903:	w3 = w8
    2904:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1418>
    2905:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1450>
    2906:	w3 = 0x0
    2907:	if w8 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1450>
    2908:	w3 = w8
    2909:	w3 -= w2
    2910:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1450>
    2911:	w3 = 0x0
    2912:	if w8 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1428>
    2913:	*(u32 *)(r10 - 0xd8) = w2
    2914:	*(u32 *)(r10 - 0xa8) = w8
    2915:	w1 = *(u32 *)(r7 + 0x0)
    2916:	*(u32 *)(r10 - 0xb0) = w1
    2917:	w6 = 0x1
    2918:	w8 = 0x0
    2919:	w4 = 0x1
    2920:	if w3 s> 0x0 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1508>
    2921:	w4 = 0x2
    2922:	if w3 s< 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1508>
    2923:	w4 = 0x0
    2924:	w8 = 0x1
    2925:	w1 = *(u32 *)(r10 - 0xb0)
    2926:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1508>
    2927:	w1 = *(u32 *)(r10 - 0xa8)
    2928:	w2 = *(u32 *)(r10 - 0xb0)
    2929:	if w1 == w2 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1508>
    2930:	w3 = *(u32 *)(r10 - 0xa8)
    2931:	w1 = *(u32 *)(r10 - 0xb0)
    2932:	w3 -= w1
    2933:	w4 = 0x3
    2934:	w8 = 0x0
    2935:	w6 = 0x0
    2936:	*(u32 *)(r10 - 0xb8) = w4
    2937:	*(u32 *)(r10 - 0xc8) = w3
    2938:	w1 = *(u32 *)(r7 + 0xc)
    2939:	*(u32 *)(r10 - 0xd0) = w1
    2940:	*(u64 *)(r10 - 0x90) = r7
    2941:	w1 = *(u32 *)(r7 + 0x8)
    2942:	*(u32 *)(r10 - 0x98) = w1
    2943:	w3 = 0x8
    2944:	r1 = 0x0 ll
		0000000000005c00:  R_BPF_64_64	CONFIG
    2946:	w2 = *(u32 *)(r1 + 0x80)
    2947:	if w2 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1580>
    2948:	w2 = *(u32 *)(r1 + 0x78)
    2949:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1580>
    2950:	w3 = -0x7ffffff8
    2951:	*(u32 *)(r10 - 0xc0) = w3
    2952:	w7 = 0x0
    2953:	w2 = *(u32 *)(r1 + 0x84)
    2954:	w1 = 0x0
    2955:	*(u64 *)(r10 - 0xa0) = r9
    2956:	if w2 == 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1688>
    2957:	call 0x8
    2958:	*(u32 *)(r10 - 0x88) = w0
    2959:	r2 = r10
    2960:	r2 += -0x88
    2961:	r1 = 0x0 ll
		0000000000005c88:  R_BPF_64_64	CALLS
    2963:	call 0x1
    2964:	w1 = 0x0
    2965:	if r0 == 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1688>
    2966:	r1 = *(u64 *)(r0 + 0x10)
    2967:	*(u64 *)(r10 - 0xe0) = r1
    2968:	call 0x9e
    2969:	r1 = 0x0 ll
		0000000000005cc8:  R_BPF_64_64	CONFIG
    2971:	w1 = *(u32 *)(r1 + 0x88)
    2972:	r0 += r1
    2973:	r1 = *(u64 *)(r0 + 0x0)
    2974:	r9 = *(u64 *)(r0 + 0x8)
    2975:	w9 += w1
    2976:	r9 <<= 0x30
    2977:	call 0x23
    2978:	r9 ^= r0
    2979:	w1 = 0x20
    2980:	r2 = *(u64 *)(r10 - 0xe0)
    2981:	if r2 == r9 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1680>
    2982:	w1 = 0x0
    2983:	r9 = *(u64 *)(r10 - 0xa0)
    2984:	if w8 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16e0>
    2985:	w2 = 0x1
    2986:	w3 = *(u32 *)(r10 - 0xd0)
    2987:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16b0>
    2988:	w2 = 0x0
    2989:	w6 |= w2
    2990:	w6 &= 0x1
    2991:	w7 = w1
    2992:	if w6 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16e0>
    2993:	w1 |= 0x8
    2994:	w7 = w1
    2995:	w6 = 0x0
    2996:	w2 = 0x0
    2997:	w3 = 0x0
    2998:	w1 = 0x0
    2999:	w4 = 0x0
    3000:	r0 = *(u64 *)(r10 - 0x90)
    3001:	w5 = *(u32 *)(r10 - 0x98)
    3002:	if w5 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1750>
    3003:	w4 = *(u32 *)(r0 + 0x1a8)
    3004:	w1 = *(u32 *)(r10 - 0xc0)
    3005:	w4 |= w1
    3006:	w1 = 0x4
    3007:	w2 = *(u32 *)(r10 - 0xa8)
    3008:	w3 = *(u32 *)(r10 - 0xb0)
    3009:	r5 = 0x0
    3010:	*(u64 *)(r0 + 0xc8) = r5
    3011:	*(u32 *)(r0 + 0xbc) = w7
    3012:	w5 = *(u32 *)(r10 - 0xb8)
    3013:	*(u32 *)(r0 + 0xa8) = w5
    3014:	*(u32 *)(r0 + 0xa4) = w4
    3015:	w4 = *(u32 *)(r10 - 0x98)
    3016:	*(u32 *)(r0 + 0x9c) = w4
    3017:	*(u32 *)(r0 + 0x98) = w2
    3018:	*(u32 *)(r0 + 0x94) = w3
    3019:	*(u32 *)(r0 + 0x90) = w1
    3020:	w1 = 0x0
    3021:	r7 = r0
    3022:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17c8>
    3023:	w1 = *(u32 *)(r10 - 0xc8)
    3024:	*(u32 *)(r7 + 0xb4) = w1
    3025:	w2 = *(u32 *)(r10 - 0xa8)
    3026:	*(u32 *)(r7 + 0xc4) = w2
    3027:	*(u32 *)(r7 + 0xc0) = w2
    3028:	w1 = 0x0
    3029:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1800>
    3030:	w1 = w2
    3031:	*(u32 *)(r7 + 0xb0) = w1
    3032:	w1 = 0x0
    3033:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1820>
    3034:	w1 = *(u32 *)(r10 - 0xb0)
    3035:	*(u32 *)(r7 + 0xac) = w1
    3036:	*(u32 *)(r7 + 0xb8) = w6
    3037:	*(u32 *)(r7 + 0xa0) = w6
    3038:	r1 = 0x0 ll
		0000000000005ef0:  R_BPF_64_64	CONFIG
    3040:	w1 = *(u32 *)(r1 + 0x6c)
    3041:	if w1 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    3042:	w1 = 0x0
    3043:	*(u32 *)(r10 - 0xc8) = w1
    3044:	r1 = 0x0 ll
		0000000000005f20:  R_BPF_64_64	.bss
    3046:	r1 = *(u64 *)(r1 + 0x0)
    3047:	w5 = 0x0
    3048:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1940>
    3049:	call 0x23
    3050:	*(u64 *)(r10 - 0x88) = r0
    3051:	r2 = r10
    3052:	r2 += -0x88
    3053:	r1 = 0x0 ll
		0000000000005f68:  R_BPF_64_64	CARRIED
    3055:	call 0x1
    3056:	r6 = r0
    3057:	w5 = 0x0
    3058:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1940>
    3059:	call 0xe
    3060:	r1 = *(u64 *)(r6 + 0x0)
    3061:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1938>
    3062:	r2 = r0
    3063:	r2 >>= 0x20
    3064:	r0 <<= 0x20
    3065:	r0 >>= 0x20
    3066:	w5 = 0x0
    3067:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1940>
    3068:	r1 >>= 0x20
    3069:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1940>
    3070:	w5 = 0x1
    3071:	r8 = 0x0
    3072:	r2 = r7
    3073:	r2 += 0x1ac
    3074:	*(u64 *)(r10 - 0xd0) = r6
    3075:	r3 = r6
    3076:	r3 += 0x4
    3077:	r4 = 0x0 ll
		0000000000006028:  R_BPF_64_64	CONFIG
    3079:	w0 = 0x0
    3080:	w1 = 0x0
    3081:	*(u32 *)(r10 - 0x98) = w1
    3082:	r1 = r8
    3083:	r1 <<= 0x2
    3084:	r9 = r2
    3085:	r9 += r1
    3086:	r6 = r3
    3087:	r6 += r1
    3088:	r1 = r8
    3089:	r1 <<= 0x4
    3090:	r7 = 0x0 ll
		0000000000006090:  R_BPF_64_64	CONFIG
    3092:	r7 += r1
    3093:	r7 += 0x88
    3094:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a38>
    3095:	r9 += 0x4
    3096:	r6 += 0x4
    3097:	r8 += 0x1
    3098:	w1 = *(u32 *)(r7 + 0x14)
    3099:	r7 += 0x10
    3100:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a38>
    3101:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a68>
    3102:	if r8 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a00>
    3103:	r9 = *(u64 *)(r10 - 0xa0)
    3104:	r7 = *(u64 *)(r10 - 0x90)
    3105:	w6 = *(u32 *)(r10 - 0x98)
    3106:	if w0 == 0x0 goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    3107:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1eb8>
    3108:	*(u32 *)(r10 - 0xa8) = w5
    3109:	*(u64 *)(r10 - 0xb0) = r2
    3110:	*(u64 *)(r10 - 0xb8) = r3
    3111:	*(u32 *)(r10 - 0xc0) = w0
    3112:	if r8 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b00>
    3113:	w1 = *(u32 *)(r4 + 0x70)
    3114:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bf8>
    3115:	call 0x23
    3116:	w1 = *(u32 *)(r7 + 0x0)
    3117:	r0 += r1
    3118:	w1 = *(u32 *)(r7 + 0x4)
    3119:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c70>
    3120:	r1 = r10
    3121:	r1 += -0x88
    3122:	w2 = 0x2
    3123:	r3 = r0
    3124:	call 0x71
    3125:	w2 = *(u16 *)(r10 - 0x88)
    3126:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c58>
    3127:	r1 = *(u64 *)(r4 + 0x90)
    3128:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b58>
    3129:	r3 = *(u64 *)(r4 + 0x90)
    3130:	r1 = r10
    3131:	r1 += -0x88
    3132:	w2 = 0x4
    3133:	call 0x71
    3134:	r4 = 0x0 ll
		00000000000061f0:  R_BPF_64_64	CONFIG
    3136:	w1 = *(u32 *)(r10 - 0x88)
    3137:	if w1 == 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d88>
    3138:	w1 = *(u32 *)(r4 + 0x70)
    3139:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ba8>
    3140:	call 0x23
    3141:	r2 = 0x0 ll
		0000000000006228:  R_BPF_64_64	CONFIG
    3143:	w1 = *(u32 *)(r2 + 0xd8)
    3144:	r0 += r1
    3145:	w1 = *(u32 *)(r2 + 0xdc)
    3146:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c70>
    3147:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ac8>
    3148:	w1 = *(u32 *)(r4 + 0xd8)
    3149:	*(u64 *)(r10 - 0xe0) = r1
    3150:	w1 = *(u32 *)(r4 + 0xdc)
    3151:	*(u32 *)(r10 - 0xe8) = w1
    3152:	call 0x9e
    3153:	r1 = *(u64 *)(r10 - 0xe0)
    3154:	r0 += r1
    3155:	w1 = *(u32 *)(r10 - 0xe8)
    3156:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c50>
    3157:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c40>
    3158:	w1 = *(u32 *)(r7 + 0x0)
    3159:	*(u64 *)(r10 - 0xe0) = r1
    3160:	w1 = *(u32 *)(r7 + 0x4)
    3161:	*(u32 *)(r10 - 0xe8) = w1
    3162:	call 0x9e
    3163:	r1 = *(u64 *)(r10 - 0xe0)
    3164:	r0 += r1
    3165:	w1 = *(u32 *)(r10 - 0xe8)
    3166:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c50>
    3167:	w2 = *(u32 *)(r0 + 0x0)
    3168:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ca0>
    3169:	w2 = *(u16 *)(r0 + 0x0)
    3170:	w2 <<= 0x10
    3171:	w2 s>>= 0x10
    3172:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ca0>
    3173:	r1 = r10
    3174:	r1 += -0x88
    3175:	w2 = 0x4
    3176:	r3 = r0
    3177:	call 0x71
    3178:	w2 = *(u32 *)(r10 - 0x88)
    3179:	w5 = *(u32 *)(r10 - 0xa8)
    3180:	w1 = *(u32 *)(r7 + 0xc)
    3181:	w2 -= w1
    3182:	w7 = w2
    3183:	*(u32 *)(r9 + 0x14) = w7
    3184:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cf0>
    3185:	w1 = *(u32 *)(r9 + 0x0)
    3186:	w2 = *(u32 *)(r10 - 0xc0)
    3187:	w4 = *(u32 *)(r10 - 0x98)
    3188:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e60>
    3189:	w2 = *(u32 *)(r6 + 0x0)
    3190:	w0 = *(u32 *)(r10 - 0xc0)
    3191:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d50>
    3192:	w1 = 0x0
    3193:	w4 = *(u32 *)(r10 - 0x98)
    3194:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d28>
    3195:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
    3196:	w1 = w2
    3197:	if w7 s< w2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
    3198:	w1 = 0x0
    3199:	if w7 s< 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e10>
    3200:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
    3201:	w1 = w2
    3202:	w4 = *(u32 *)(r10 - 0x98)
    3203:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
    3204:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e00>
    3205:	w1 = 0x0
    3206:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e10>
    3207:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
    3208:	w7 = 0x0
    3209:	r1 = *(u64 *)(r10 - 0x90)
    3210:	*(u32 *)(r1 + 0x1c0) = w7
    3211:	*(u32 *)(r10 - 0x88) = w7
    3212:	r2 = r10
    3213:	r2 += -0x88
    3214:	r1 = 0x0 ll
		0000000000006470:  R_BPF_64_64	LOST
    3216:	call 0x1
    3217:	w5 = *(u32 *)(r10 - 0xa8)
    3218:	if r0 == 0x0 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cc0>
    3219:	r0 += 0x20
    3220:	r1 = 0x1
    3221:	lock *(u64 *)(r0 + 0x0) += r1
    3222:	goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cc0>
    3223:	w1 = w2
    3224:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e18>
    3225:	w1 = w7
    3226:	r2 = *(u64 *)(r10 - 0xd0)
    3227:	w2 = *(u32 *)(r2 + 0x1c)
    3228:	w3 = 0x1
    3229:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e40>
    3230:	w3 = 0x0
    3231:	*(u32 *)(r10 - 0xc8) = w3
    3232:	*(u32 *)(r9 + 0x0) = w1
    3233:	w2 = w1
    3234:	w2 |= w0
    3235:	w3 = 0x1
    3236:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e78>
    3237:	w3 = 0x0
    3238:	w4 |= w3
    3239:	*(u32 *)(r10 - 0x98) = w4
    3240:	w0 = w2
    3241:	r2 = *(u64 *)(r10 - 0xb0)
    3242:	r3 = *(u64 *)(r10 - 0xb8)
    3243:	r4 = 0x0 ll
		0000000000006558:  R_BPF_64_64	CONFIG
    3245:	goto -0xa4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1998>
    3246:	call 0x23
    3247:	*(u64 *)(r10 - 0x88) = r0
    3248:	r2 = r10
    3249:	r2 += -0x88
    3250:	r1 = 0x0 ll
		0000000000006590:  R_BPF_64_64	CARRIED
    3252:	call 0x3
    3253:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f18>
    3254:	r1 = 0x0 ll
		00000000000065b0:  R_BPF_64_64	.bss
    3256:	r2 = -0x1
    3257:	lock *(u64 *)(r1 + 0x0) += r2
    3258:	call -0x5a5
    3259:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    3260:	w1 = 0x0
    3261:	*(u32 *)(r10 - 0x88) = w1
    3262:	r2 = r10
    3263:	r2 += -0x88
    3264:	r1 = 0x0 ll
		0000000000006600:  R_BPF_64_64	BROUGHT
    3266:	call 0x1
    3267:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa8>
    3268:	w2 = *(u32 *)(r10 - 0xc8)
    3269:	w2 &= 0x1
    3270:	r1 = 0x8
    3271:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f90>
    3272:	r1 = 0x0
    3273:	r0 += r1
    3274:	r1 = 0x1
    3275:	lock *(u64 *)(r0 + 0x0) += r1
    3276:	w6 &= 0x1
    3277:	w1 = *(u32 *)(r7 + 0x90)
    3278:	w1 |= w6
    3279:	w2 = *(u32 *)(r7 + 0xa8)
    3280:	w1 |= w2
    3281:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>
    3282:	call -0x5bd
    3283:	if w0 != 0x0 goto +0x273 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3380>
    3284:	w6 = 0x0
    3285:	r1 = 0x0 ll
		00000000000066a8:  R_BPF_64_64	CONFIG
    3287:	w2 = *(u32 *)(r1 + 0x6c)
    3288:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2140>
    3289:	w1 = *(u32 *)(r1 + 0x9c)
    3290:	if w1 != 0x0 goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3291:	r1 = 0x0 ll
		00000000000066d8:  R_BPF_64_64	CONFIG
    3293:	w2 = *(u32 *)(r1 + 0xac)
    3294:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2070>
    3295:	w3 = *(u32 *)(r7 + 0x1c8)
    3296:	*(u32 *)(r7 + 0x1b4) = w3
    3297:	w2 = 0x1
    3298:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2068>
    3299:	w2 = 0x0
    3300:	w6 |= w2
    3301:	w1 = *(u32 *)(r1 + 0xbc)
    3302:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20b0>
    3303:	w2 = *(u32 *)(r7 + 0x1cc)
    3304:	*(u32 *)(r7 + 0x1b8) = w2
    3305:	w1 = 0x1
    3306:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20a8>
    3307:	w1 = 0x0
    3308:	w6 |= w1
    3309:	r1 = 0x0 ll
		0000000000006768:  R_BPF_64_64	CONFIG
    3311:	w2 = *(u32 *)(r1 + 0xcc)
    3312:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2100>
    3313:	w3 = *(u32 *)(r7 + 0x1d0)
    3314:	*(u32 *)(r7 + 0x1bc) = w3
    3315:	w2 = 0x1
    3316:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20f8>
    3317:	w2 = 0x0
    3318:	w6 |= w2
    3319:	w1 = *(u32 *)(r1 + 0xdc)
    3320:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2140>
    3321:	w2 = *(u32 *)(r7 + 0x1d4)
    3322:	*(u32 *)(r7 + 0x1c0) = w2
    3323:	w1 = 0x1
    3324:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2138>
    3325:	w1 = 0x0
    3326:	w6 |= w1
    3327:	w3 = *(u32 *)(r7 + 0xcc)
    3328:	w8 = *(u32 *)(r7 + 0xc8)
    3329:	w9 = *(u32 *)(r7 + 0xc4)
    3330:	r1 = r7
    3331:	w7 = *(u32 *)(r1 + 0xc0)
    3332:	w1 = *(u32 *)(r1 + 0x8)
    3333:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21c0>
    3334:	*(u32 *)(r10 - 0x98) = w3
    3335:	call 0x23
    3336:	*(u64 *)(r10 - 0x88) = r0
    3337:	r2 = r10
    3338:	r2 += -0x88
    3339:	r1 = 0x0 ll
		0000000000006858:  R_BPF_64_64	OWED
    3341:	call 0x3
    3342:	w3 = *(u32 *)(r10 - 0x98)
    3343:	r1 = 0x0
    3344:	r2 = *(u64 *)(r10 - 0x90)
    3345:	*(u64 *)(r2 + 0x1d8) = r1
    3346:	*(u64 *)(r2 + 0x198) = r1
    3347:	*(u32 *)(r2 + 0xc) = w3
    3348:	*(u32 *)(r2 + 0x8) = w8
    3349:	w1 = 0x0
    3350:	*(u32 *)(r2 + 0x1a8) = w1
    3351:	w1 = 0x1
    3352:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2218>
    3353:	w1 = 0x0
    3354:	r2 = *(u64 *)(r10 - 0x90)
    3355:	*(u32 *)(r2 + 0x0) = w7
    3356:	*(u32 *)(r2 + 0x4) = w9
    3357:	if w9 != 0x0 goto +0x228 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3358:	if w8 != 0x0 goto +0x227 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3359:	if w3 != 0x0 goto +0x226 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3360:	w6 |= w1
    3361:	w6 &= 0x1
    3362:	if w6 != 0x0 goto +0x223 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3363:	call 0x23
    3364:	*(u64 *)(r10 - 0x88) = r0
    3365:	r2 = r10
    3366:	r2 += -0x88
    3367:	r1 = 0x0 ll
		0000000000006938:  R_BPF_64_64	TASKS
    3369:	call 0x3
    3370:	if r0 != 0x0 goto +0x21b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3371:	r1 = 0x8 ll
		0000000000006958:  R_BPF_64_64	.bss
    3373:	r2 = -0x1
    3374:	lock *(u64 *)(r1 + 0x0) += r2
    3375:	r1 = 0x0 ll
		0000000000006978:  R_BPF_64_64	EXPECT_ENTER
    3377:	r2 = -0x100000000 ll
    3379:	lock *(u64 *)(r1 + 0x0) += r2
    3380:	r1 = 0x0 ll
		00000000000069a0:  R_BPF_64_64	EXPECT_EXIT
    3382:	lock *(u64 *)(r1 + 0x0) += r2
    3383:	goto +0x20e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3384:	w1 = *(u32 *)(r7 + 0x1c4)
    3385:	*(u32 *)(r7 + 0x1b0) = w1
    3386:	w6 = 0x1
    3387:	if w1 != 0x0 goto -0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2020>
    3388:	w6 = 0x0
    3389:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2020>
    3390:	r9 = 0x80
    3391:	if w1 < 0x81 goto -0x3a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    3392:	r9 = 0x100
    3393:	if w1 < 0x101 goto -0x3a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    3394:	r9 = 0x200
    3395:	if w1 < 0x201 goto -0x3a7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    3396:	r9 = 0x400
    3397:	if w1 < 0x401 goto -0x3a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    3398:	r9 = 0x800
    3399:	if w1 < 0x801 goto -0x3ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    3400:	r9 = 0x1000
    3401:	if w1 < 0x1001 goto -0x3ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    3402:	r9 = 0x2000
    3403:	if w1 > 0x2000 goto -0x1fc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13c8>
    3404:	goto -0x3b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x630>
    3405:	w3 = *(u32 *)(r6 + 0x34)
    3406:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23c8>
    3407:	*(u32 *)(r6 + 0x34) = w2
    3408:	w3 = *(u32 *)(r6 + 0x38)
    3409:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23e0>
    3410:	*(u32 *)(r6 + 0x38) = w2
    3411:	*(u32 *)(r6 + 0x3c) = w7
    3412:	w1 += 0x1
    3413:	*(u32 *)(r6 + 0x30) = w1
    3414:	goto +0x1ef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3415:	r1 = 0x0 ll
		0000000000006ab8:  R_BPF_64_64	CONFIG
    3417:	w9 = *(u32 *)(r1 + 0x98)
    3418:	w6 = *(u32 *)(r1 + 0x9c)
    3419:	call 0x9e
    3420:	r0 += r9
    3421:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2448>
    3422:	w1 = *(u32 *)(r0 + 0x0)
    3423:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2460>
    3424:	w1 = *(u16 *)(r0 + 0x0)
    3425:	w1 <<= 0x10
    3426:	w1 s>>= 0x10
    3427:	r9 = *(u64 *)(r10 - 0xa0)
    3428:	r6 = 0x0 ll
		0000000000006b20:  R_BPF_64_64	CONFIG
    3430:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b0>
    3431:	r1 = r10
    3432:	r1 += -0x88
    3433:	w2 = 0x4
    3434:	r3 = r0
    3435:	call 0x71
    3436:	w1 = *(u32 *)(r10 - 0x88)
    3437:	r2 = 0x0 ll
		0000000000006b68:  R_BPF_64_64	CONFIG
    3439:	w2 = *(u32 *)(r2 + 0xa4)
    3440:	if w1 != w2 goto -0x492 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3441:	w1 = *(u32 *)(r6 + 0xac)
    3442:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2660>
    3443:	w1 = *(u32 *)(r6 + 0x70)
    3444:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2560>
    3445:	call 0x23
    3446:	w1 = *(u32 *)(r6 + 0xa8)
    3447:	r0 += r1
    3448:	w1 = *(u32 *)(r6 + 0xac)
    3449:	if w1 != 0x2 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2610>
    3450:	r1 = r10
    3451:	r1 += -0x88
    3452:	w2 = 0x2
    3453:	r3 = r0
    3454:	call 0x71
    3455:	w1 = *(u16 *)(r10 - 0x88)
    3456:	w1 <<= 0x10
    3457:	w1 s>>= 0x10
    3458:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2640>
    3459:	w9 = *(u32 *)(r6 + 0xa8)
    3460:	w6 = *(u32 *)(r6 + 0xac)
    3461:	call 0x9e
    3462:	r0 += r9
    3463:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2598>
    3464:	w1 = *(u32 *)(r0 + 0x0)
    3465:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25b0>
    3466:	w1 = *(u16 *)(r0 + 0x0)
    3467:	w1 <<= 0x10
    3468:	w1 s>>= 0x10
    3469:	r9 = *(u64 *)(r10 - 0xa0)
    3470:	goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2640>
    3471:	w6 = w8
    3472:	r1 = 0x0 ll
		0000000000006c80:  R_BPF_64_64	CONFIG
    3474:	w7 = *(u32 *)(r1 + 0x98)
    3475:	w8 = *(u32 *)(r1 + 0x9c)
    3476:	call 0x9e
    3477:	r0 += r7
    3478:	if w8 == 0x2 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28d0>
    3479:	w1 = *(u32 *)(r0 + 0x0)
    3480:	goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28e8>
    3481:	r1 = r10
    3482:	r1 += -0x88
    3483:	w2 = 0x4
    3484:	r3 = r0
    3485:	call 0x71
    3486:	w1 = *(u32 *)(r10 - 0x88)
    3487:	r2 = 0x0 ll
		0000000000006cf8:  R_BPF_64_64	CONFIG
    3489:	w2 = *(u32 *)(r2 + 0xb4)
    3490:	if w1 != w2 goto -0x4c4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3491:	r6 = 0x0 ll
		0000000000006d18:  R_BPF_64_64	CONFIG
    3493:	w1 = *(u32 *)(r6 + 0xbc)
    3494:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e0>
    3495:	w1 = *(u32 *)(r6 + 0x70)
    3496:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2710>
    3497:	call 0x23
    3498:	r1 = 0x0 ll
		0000000000006d50:  R_BPF_64_64	CONFIG
    3500:	w2 = *(u32 *)(r1 + 0xb8)
    3501:	r0 += r2
    3502:	w1 = *(u32 *)(r1 + 0xbc)
    3503:	if w1 != 0x2 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2790>
    3504:	r1 = r10
    3505:	r1 += -0x88
    3506:	w2 = 0x2
    3507:	r3 = r0
    3508:	call 0x71
    3509:	w1 = *(u16 *)(r10 - 0x88)
    3510:	w1 <<= 0x10
    3511:	w1 s>>= 0x10
    3512:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c0>
    3513:	r1 = 0x0 ll
		0000000000006dc8:  R_BPF_64_64	CONFIG
    3515:	w9 = *(u32 *)(r1 + 0xb8)
    3516:	w6 = *(u32 *)(r1 + 0xbc)
    3517:	call 0x9e
    3518:	r0 += r9
    3519:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2758>
    3520:	w1 = *(u32 *)(r0 + 0x0)
    3521:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2770>
    3522:	w1 = *(u16 *)(r0 + 0x0)
    3523:	w1 <<= 0x10
    3524:	w1 s>>= 0x10
    3525:	r9 = *(u64 *)(r10 - 0xa0)
    3526:	r6 = 0x0 ll
		0000000000006e30:  R_BPF_64_64	CONFIG
    3528:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c0>
    3529:	r1 = r10
    3530:	r1 += -0x88
    3531:	w2 = 0x4
    3532:	r3 = r0
    3533:	call 0x71
    3534:	w1 = *(u32 *)(r10 - 0x88)
    3535:	r2 = 0x0 ll
		0000000000006e78:  R_BPF_64_64	CONFIG
    3537:	w2 = *(u32 *)(r2 + 0xc4)
    3538:	if w1 != w2 goto -0x4f4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3539:	w1 = *(u32 *)(r6 + 0xcc)
    3540:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2958>
    3541:	w1 = *(u32 *)(r6 + 0x70)
    3542:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2870>
    3543:	call 0x23
    3544:	w1 = *(u32 *)(r6 + 0xc8)
    3545:	r0 += r1
    3546:	w1 = *(u32 *)(r6 + 0xcc)
    3547:	if w1 != 0x2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2908>
    3548:	r1 = r10
    3549:	r1 += -0x88
    3550:	w2 = 0x2
    3551:	r3 = r0
    3552:	call 0x71
    3553:	w1 = *(u16 *)(r10 - 0x88)
    3554:	w1 <<= 0x10
    3555:	w1 s>>= 0x10
    3556:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2938>
    3557:	w9 = *(u32 *)(r6 + 0xc8)
    3558:	w6 = *(u32 *)(r6 + 0xcc)
    3559:	call 0x9e
    3560:	r0 += r9
    3561:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a8>
    3562:	w1 = *(u32 *)(r0 + 0x0)
    3563:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c0>
    3564:	w1 = *(u16 *)(r0 + 0x0)
    3565:	w1 <<= 0x10
    3566:	w1 s>>= 0x10
    3567:	r9 = *(u64 *)(r10 - 0xa0)
    3568:	goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2938>
    3569:	w1 = *(u16 *)(r0 + 0x0)
    3570:	w1 <<= 0x10
    3571:	w1 s>>= 0x10
    3572:	w8 = w6
    3573:	r6 = 0x0 ll
		0000000000006fa8:  R_BPF_64_64	CONFIG
    3575:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b80>
    3576:	r1 = r10
    3577:	r1 += -0x88
    3578:	w2 = 0x4
    3579:	r3 = r0
    3580:	call 0x71
    3581:	w1 = *(u32 *)(r10 - 0x88)
    3582:	r2 = 0x0 ll
		0000000000006ff0:  R_BPF_64_64	CONFIG
    3584:	w2 = *(u32 *)(r2 + 0xd4)
    3585:	if w1 != w2 goto -0x523 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3586:	r1 = 0x0 ll
		0000000000007010:  R_BPF_64_64	CONFIG
    3588:	w2 = *(u32 *)(r1 + 0xdc)
    3589:	if w2 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac8>
    3590:	w1 = *(u32 *)(r1 + 0x70)
    3591:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a08>
    3592:	call 0x23
    3593:	r1 = 0x0 ll
		0000000000007048:  R_BPF_64_64	CONFIG
    3595:	w2 = *(u32 *)(r1 + 0xd8)
    3596:	r0 += r2
    3597:	w1 = *(u32 *)(r1 + 0xdc)
    3598:	if w1 != 0x2 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a78>
    3599:	r1 = r10
    3600:	r1 += -0x88
    3601:	w2 = 0x2
    3602:	r3 = r0
    3603:	call 0x71
    3604:	w1 = *(u16 *)(r10 - 0x88)
    3605:	w1 <<= 0x10
    3606:	w1 s>>= 0x10
    3607:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2aa8>
    3608:	r1 = 0x0 ll
		00000000000070c0:  R_BPF_64_64	CONFIG
    3610:	w6 = *(u32 *)(r1 + 0xd8)
    3611:	w9 = *(u32 *)(r1 + 0xdc)
    3612:	call 0x9e
    3613:	r0 += r6
    3614:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a50>
    3615:	w1 = *(u32 *)(r0 + 0x0)
    3616:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a68>
    3617:	w1 = *(u16 *)(r0 + 0x0)
    3618:	w1 <<= 0x10
    3619:	w1 s>>= 0x10
    3620:	r9 = *(u64 *)(r10 - 0xa0)
    3621:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2aa8>
    3622:	r1 = r10
    3623:	r1 += -0x88
    3624:	w2 = 0x4
    3625:	r3 = r0
    3626:	call 0x71
    3627:	w1 = *(u32 *)(r10 - 0x88)
    3628:	r2 = 0x0 ll
		0000000000007160:  R_BPF_64_64	CONFIG
    3630:	w2 = *(u32 *)(r2 + 0xe4)
    3631:	if w1 != w2 goto -0x551 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3632:	r1 = 0x0 ll
		0000000000007180:  R_BPF_64_64	.bss
    3634:	r1 = *(u64 *)(r1 + 0x0)
    3635:	if r1 == 0x0 goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3636:	call 0x23
    3637:	*(u64 *)(r10 - 0x88) = r0
    3638:	r2 = r10
    3639:	r2 += -0x88
    3640:	r1 = 0x0 ll
		00000000000071c0:  R_BPF_64_64	CARRIED
    3642:	call 0x3
    3643:	if r0 != 0x0 goto +0x10a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3644:	r1 = 0x0 ll
		00000000000071e0:  R_BPF_64_64	.bss
    3646:	r2 = -0x1
    3647:	lock *(u64 *)(r1 + 0x0) += r2
    3648:	goto +0x105 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3649:	r1 = r10
    3650:	r1 += -0x88
    3651:	w2 = 0x4
    3652:	r3 = r0
    3653:	call 0x71
    3654:	w1 = *(u32 *)(r10 - 0x88)
    3655:	r2 = 0x0 ll
		0000000000007238:  R_BPF_64_64	CONFIG
    3657:	w2 = *(u32 *)(r2 + 0xa4)
    3658:	if w1 != w2 goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3158>
    3659:	w1 = *(u32 *)(r6 + 0xac)
    3660:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cc8>
    3661:	w1 = *(u32 *)(r6 + 0x70)
    3662:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c20>
    3663:	call 0x23
    3664:	w1 = *(u32 *)(r6 + 0xa8)
    3665:	r0 += r1
    3666:	w1 = *(u32 *)(r6 + 0xac)
    3667:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c78>
    3668:	r1 = r10
    3669:	r1 += -0x88
    3670:	w2 = 0x2
    3671:	r3 = r0
    3672:	call 0x71
    3673:	w1 = *(u16 *)(r10 - 0x88)
    3674:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c60>
    3675:	w7 = *(u32 *)(r6 + 0xa8)
    3676:	w6 = *(u32 *)(r6 + 0xac)
    3677:	call 0x9e
    3678:	r0 += r7
    3679:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c58>
    3680:	w1 = *(u32 *)(r0 + 0x0)
    3681:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    3682:	w1 = *(u16 *)(r0 + 0x0)
    3683:	w1 <<= 0x10
    3684:	w1 s>>= 0x10
    3685:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    3686:	r1 = r10
    3687:	r1 += -0x88
    3688:	w2 = 0x4
    3689:	r3 = r0
    3690:	call 0x71
    3691:	w1 = *(u32 *)(r10 - 0x88)
    3692:	r2 = 0x0 ll
		0000000000007360:  R_BPF_64_64	CONFIG
    3694:	w2 = *(u32 *)(r2 + 0xb4)
    3695:	if w1 != w2 goto +0x92 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3158>
    3696:	r6 = 0x0 ll
		0000000000007380:  R_BPF_64_64	CONFIG
    3698:	w1 = *(u32 *)(r6 + 0xbc)
    3699:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e50>
    3700:	w1 = *(u32 *)(r6 + 0x70)
    3701:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d78>
    3702:	call 0x23
    3703:	r1 = 0x0 ll
		00000000000073b8:  R_BPF_64_64	CONFIG
    3705:	w2 = *(u32 *)(r1 + 0xb8)
    3706:	r0 += r2
    3707:	w1 = *(u32 *)(r1 + 0xbc)
    3708:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e00>
    3709:	r1 = r10
    3710:	r1 += -0x88
    3711:	w2 = 0x2
    3712:	r3 = r0
    3713:	call 0x71
    3714:	w1 = *(u16 *)(r10 - 0x88)
    3715:	w1 <<= 0x10
    3716:	w1 s>>= 0x10
    3717:	goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e30>
    3718:	w6 = w8
    3719:	r1 = 0x0 ll
		0000000000007438:  R_BPF_64_64	CONFIG
    3721:	w7 = *(u32 *)(r1 + 0xb8)
    3722:	w8 = *(u32 *)(r1 + 0xbc)
    3723:	call 0x9e
    3724:	r0 += r7
    3725:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2dc8>
    3726:	w1 = *(u32 *)(r0 + 0x0)
    3727:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2de0>
    3728:	w1 = *(u16 *)(r0 + 0x0)
    3729:	w1 <<= 0x10
    3730:	w1 s>>= 0x10
    3731:	w8 = w6
    3732:	r6 = 0x0 ll
		00000000000074a0:  R_BPF_64_64	CONFIG
    3734:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e30>
    3735:	r1 = r10
    3736:	r1 += -0x88
    3737:	w2 = 0x4
    3738:	r3 = r0
    3739:	call 0x71
    3740:	w1 = *(u32 *)(r10 - 0x88)
    3741:	r2 = 0x0 ll
		00000000000074e8:  R_BPF_64_64	CONFIG
    3743:	w2 = *(u32 *)(r2 + 0xc4)
    3744:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3158>
    3745:	w1 = *(u32 *)(r6 + 0xcc)
    3746:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f78>
    3747:	w1 = *(u32 *)(r6 + 0x70)
    3748:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed0>
    3749:	call 0x23
    3750:	w1 = *(u32 *)(r6 + 0xc8)
    3751:	r0 += r1
    3752:	w1 = *(u32 *)(r6 + 0xcc)
    3753:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f28>
    3754:	r1 = r10
    3755:	r1 += -0x88
    3756:	w2 = 0x2
    3757:	r3 = r0
    3758:	call 0x71
    3759:	w1 = *(u16 *)(r10 - 0x88)
    3760:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f10>
    3761:	w7 = *(u32 *)(r6 + 0xc8)
    3762:	w6 = *(u32 *)(r6 + 0xcc)
    3763:	call 0x9e
    3764:	r0 += r7
    3765:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f08>
    3766:	w1 = *(u32 *)(r0 + 0x0)
    3767:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f58>
    3768:	w1 = *(u16 *)(r0 + 0x0)
    3769:	w1 <<= 0x10
    3770:	w1 s>>= 0x10
    3771:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f58>
    3772:	r1 = r10
    3773:	r1 += -0x88
    3774:	w2 = 0x4
    3775:	r3 = r0
    3776:	call 0x71
    3777:	w1 = *(u32 *)(r10 - 0x88)
    3778:	r2 = 0x0 ll
		0000000000007610:  R_BPF_64_64	CONFIG
    3780:	w2 = *(u32 *)(r2 + 0xd4)
    3781:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3158>
    3782:	r1 = 0x0 ll
		0000000000007630:  R_BPF_64_64	CONFIG
    3784:	w2 = *(u32 *)(r1 + 0xdc)
    3785:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d0>
    3786:	w1 = *(u32 *)(r1 + 0x70)
    3787:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3018>
    3788:	call 0x23
    3789:	r1 = 0x0 ll
		0000000000007668:  R_BPF_64_64	CONFIG
    3791:	w2 = *(u32 *)(r1 + 0xd8)
    3792:	r0 += r2
    3793:	w1 = *(u32 *)(r1 + 0xdc)
    3794:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3080>
    3795:	r1 = r10
    3796:	r1 += -0x88
    3797:	w2 = 0x2
    3798:	r3 = r0
    3799:	call 0x71
    3800:	w1 = *(u16 *)(r10 - 0x88)
    3801:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3068>
    3802:	r1 = 0x0 ll
		00000000000076d0:  R_BPF_64_64	CONFIG
    3804:	w6 = *(u32 *)(r1 + 0xd8)
    3805:	w7 = *(u32 *)(r1 + 0xdc)
    3806:	call 0x9e
    3807:	r0 += r6
    3808:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3060>
    3809:	w1 = *(u32 *)(r0 + 0x0)
    3810:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b0>
    3811:	w1 = *(u16 *)(r0 + 0x0)
    3812:	w1 <<= 0x10
    3813:	w1 s>>= 0x10
    3814:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b0>
    3815:	r1 = r10
    3816:	r1 += -0x88
    3817:	w2 = 0x4
    3818:	r3 = r0
    3819:	call 0x71
    3820:	w1 = *(u32 *)(r10 - 0x88)
    3821:	r2 = 0x0 ll
		0000000000007768:  R_BPF_64_64	CONFIG
    3823:	w2 = *(u32 *)(r2 + 0xe4)
    3824:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3158>
    3825:	r1 = 0x0 ll
		0000000000007788:  R_BPF_64_64	.bss
    3827:	r1 = *(u64 *)(r1 + 0x0)
    3828:	if r1 == 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3829:	call 0x23
    3830:	*(u64 *)(r10 - 0x88) = r0
    3831:	r2 = r10
    3832:	r2 += -0x88
    3833:	r1 = 0x0 ll
		00000000000077c8:  R_BPF_64_64	CARRIED
    3835:	call 0x3
    3836:	if r0 != 0x0 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3837:	r1 = 0x0 ll
		00000000000077e8:  R_BPF_64_64	.bss
    3839:	r2 = -0x1
    3840:	lock *(u64 *)(r1 + 0x0) += r2
    3841:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3842:	call 0x23
    3843:	*(u64 *)(r10 - 0x88) = r0
    3844:	r2 = r10
    3845:	r2 += -0x88
    3846:	r1 = 0x0 ll
		0000000000007830:  R_BPF_64_64	TASKS
    3848:	r3 = 0xdd8 ll
		0000000000007840:  R_BPF_64_64	.rodata
    3850:	r4 = 0x0
    3851:	call 0x2
    3852:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3320>
    3853:	r1 = 0x8 ll
		0000000000007868:  R_BPF_64_64	.bss
    3855:	r2 = 0x1
    3856:	lock *(u64 *)(r1 + 0x0) += r2
    3857:	r1 = 0x0 ll
		0000000000007888:  R_BPF_64_64	EXPECT_ENTER
    3859:	r2 = 0x100000000 ll
    3861:	lock *(u64 *)(r1 + 0x0) += r2
    3862:	r1 = 0x0 ll
		00000000000078b0:  R_BPF_64_64	EXPECT_EXIT
    3864:	lock *(u64 *)(r1 + 0x0) += r2
    3865:	call 0x23
    3866:	*(u64 *)(r10 - 0x88) = r0
    3867:	r2 = r10
    3868:	r2 += -0x88
    3869:	r1 = 0x0 ll
		00000000000078e8:  R_BPF_64_64	TASKS
    3871:	call 0x1
    3872:	r7 = r0
    3873:	if r7 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3874:	call 0xe
    3875:	r1 = *(u64 *)(r7 + 0x10)
    3876:	if r1 == r0 goto -0x595 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5c8>
    3877:	r6 = r0
    3878:	r2 = r0
    3879:	r2 >>= 0x20
    3880:	r0 <<= 0x20
    3881:	r0 >>= 0x20
    3882:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32b0>
    3883:	r1 >>= 0x20
    3884:	if r1 == r2 goto -0x59e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5c0>
    3885:	w1 = *(u32 *)(r7 + 0x8)
    3886:	if w1 == 0x0 goto -0x5a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x598>
    3887:	w1 = 0x0
    3888:	*(u32 *)(r10 - 0x88) = w1
    3889:	r2 = r10
    3890:	r2 += -0x88
    3891:	r1 = 0x0 ll
		0000000000007998:  R_BPF_64_64	LOST
    3893:	call 0x1
    3894:	if r0 == 0x0 goto -0x5ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x598>
    3895:	r0 += 0x10
    3896:	r1 = 0x1
    3897:	lock *(u64 *)(r0 + 0x0) += r1
    3898:	goto -0x5b1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x598>
    3899:	w1 = 0x0
    3900:	*(u32 *)(r10 - 0x88) = w1
    3901:	r2 = r10
    3902:	r2 += -0x88
    3903:	r1 = 0x0 ll
		00000000000079f8:  R_BPF_64_64	LOST
    3905:	call 0x1
    3906:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3378>
    3907:	r0 += 0x10
    3908:	r1 = 0x1
    3909:	lock *(u64 *)(r0 + 0x0) += r1
    3910:	exit
    3911:	r8 = r7
    3912:	w7 = *(u32 *)(r8 + 0x90)
    3913:	w6 = *(u32 *)(r8 + 0xa8)
    3914:	call 0x9e
    3915:	r1 = r0
    3916:	call 0xaf
    3917:	r1 = r8
    3918:	r1 += 0x18
    3919:	r2 = *(u64 *)(r9 + 0x0)
    3920:	r3 = *(u64 *)(r2 + 0x10)
    3921:	r2 = r0
    3922:	call 0xeb
    3923:	if w7 != 0x0 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x35b0>
    3924:	r7 = r8
    3925:	if w6 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3500>
    3926:	r1 = 0x0
    3927:	r2 = 0x0 ll
		0000000000007ab8:  R_BPF_64_64	CONFIG
    3929:	w2 = *(u32 *)(r2 + 0x74)
    3930:	w3 = *(u32 *)(r10 - 0xd8)
    3931:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3488>
    3932:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3488>
    3933:	call 0x23
    3934:	r1 = 0x0 ll
		0000000000007af0:  R_BPF_64_64	CONFIG
    3936:	w1 = *(u32 *)(r1 + 0x74)
    3937:	r0 += r1
    3938:	r1 = r10
    3939:	r1 += -0x88
    3940:	w2 = 0x8
    3941:	r3 = r0
    3942:	call 0x71
    3943:	r1 = *(u64 *)(r10 - 0x88)
    3944:	*(u64 *)(r7 + 0x190) = r1
    3945:	w1 = *(u32 *)(r7 + 0xbc)
    3946:	*(u32 *)(r7 + 0x8c) = w1
    3947:	w1 = *(u32 *)(r7 + 0xb8)
    3948:	*(u32 *)(r7 + 0x88) = w1
    3949:	w1 = *(u32 *)(r7 + 0xb4)
    3950:	*(u32 *)(r7 + 0x84) = w1
    3951:	w1 = *(u32 *)(r7 + 0xb0)
    3952:	*(u32 *)(r7 + 0x80) = w1
    3953:	w1 = *(u32 *)(r7 + 0xac)
    3954:	*(u32 *)(r7 + 0x7c) = w1
    3955:	w1 = *(u32 *)(r7 + 0xa8)
    3956:	*(u32 *)(r7 + 0x78) = w1
    3957:	r1 = r7
    3958:	call -0x821
    3959:	r1 = 0x0 ll
		0000000000007bb8:  R_BPF_64_64	CONFIG
    3961:	w2 = *(u32 *)(r1 + 0x6c)
    3962:	if w2 == 0x0 goto -0x2a7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>
    3963:	w1 = *(u32 *)(r1 + 0x9c)
    3964:	if w1 != 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3628>
    3965:	r6 = 0x0 ll
		0000000000007be8:  R_BPF_64_64	CONFIG
    3967:	w1 = *(u32 *)(r6 + 0xac)
    3968:	if w1 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3748>
    3969:	w2 = *(u32 *)(r7 + 0x1c8)
    3970:	w1 = *(u32 *)(r7 + 0x1b4)
    3971:	w3 = w2
    3972:	w3 |= w1
    3973:	if w3 s> -0x1 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36a0>
    3974:	w3 = w2
    3975:	if w1 s> 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36c0>
    3976:	w3 = w2
    3977:	if w2 s> 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36c0>
    3978:	w3 = 0x0
    3979:	if w2 s>= w1 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36c0>
    3980:	goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36b0>
    3981:	w1 = *(u32 *)(r8 + 0xa4)
    3982:	*(u32 *)(r8 + 0x8c) = w1
    3983:	w1 = *(u32 *)(r8 + 0xa0)
    3984:	*(u32 *)(r8 + 0x88) = w1
    3985:	w1 = *(u32 *)(r8 + 0x9c)
    3986:	*(u32 *)(r8 + 0x84) = w1
    3987:	w1 = *(u32 *)(r8 + 0x98)
    3988:	*(u32 *)(r8 + 0x80) = w1
    3989:	w1 = *(u32 *)(r8 + 0x94)
    3990:	*(u32 *)(r8 + 0x7c) = w1
    3991:	w1 = *(u32 *)(r8 + 0x90)
    3992:	*(u32 *)(r8 + 0x78) = w1
    3993:	r1 = r8
    3994:	call -0x845
    3995:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33e8>
    3996:	w2 = *(u32 *)(r7 + 0x1c4)
    3997:	w1 = *(u32 *)(r7 + 0x1b0)
    3998:	w3 = w2
    3999:	w3 |= w1
    4000:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37b8>
    4001:	w3 = w2
    4002:	if w1 s> 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37c8>
    4003:	w3 = w2
    4004:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3678>
    4005:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37c8>
    4006:	w3 = 0x0
    4007:	if w2 s>= w1 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37c8>
    4008:	w3 = w2
    4009:	w3 -= w1
    4010:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x37c8>
    4011:	w3 = 0x0
    4012:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x36c0>
    4013:	w3 = w2
    4014:	w3 -= w1
    4015:	w4 = 0x1
    4016:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3708>
    4017:	w4 = 0x2
    4018:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3708>
    4019:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3748>
    4020:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3748>
    4021:	w3 = w2
    4022:	w3 -= w1
    4023:	w4 = 0x3
    4024:	r5 = 0x2
    4025:	*(u64 *)(r7 + 0x88) = r5
    4026:	*(u32 *)(r7 + 0x84) = w3
    4027:	*(u32 *)(r7 + 0x80) = w2
    4028:	*(u32 *)(r7 + 0x7c) = w1
    4029:	*(u32 *)(r7 + 0x78) = w4
    4030:	r1 = r7
    4031:	call -0x86a
    4032:	w1 = *(u32 *)(r6 + 0xbc)
    4033:	if w1 == 0x0 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3900>
    4034:	w2 = *(u32 *)(r7 + 0x1cc)
    4035:	w1 = *(u32 *)(r7 + 0x1b8)
    4036:	w3 = w2
    4037:	w3 |= w1
    4038:	if w3 s> -0x1 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3858>
    4039:	w3 = w2
    4040:	if w1 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3878>
    4041:	w3 = w2
    4042:	if w2 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3878>
    4043:	w3 = 0x0
    4044:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3878>
    4045:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3868>
    4046:	w3 = 0x0
    4047:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3688>
    4048:	w4 = 0x1
    4049:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3810>
    4050:	w4 = 0x2
    4051:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3810>
    4052:	if w1 == 0x0 goto -0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3530>
    4053:	if w2 == w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3530>
    4054:	w3 = w2
    4055:	w3 -= w1
    4056:	w4 = 0x3
    4057:	r5 = 0x1
    4058:	*(u64 *)(r7 + 0x88) = r5
    4059:	*(u32 *)(r7 + 0x84) = w3
    4060:	*(u32 *)(r7 + 0x80) = w2
    4061:	*(u32 *)(r7 + 0x7c) = w1
    4062:	*(u32 *)(r7 + 0x78) = w4
    4063:	r1 = r7
    4064:	call -0x88b
    4065:	goto -0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3530>
    4066:	w3 = 0x0
    4067:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3878>
    4068:	w3 = w2
    4069:	w3 -= w1
    4070:	w4 = 0x1
    4071:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38c0>
    4072:	w4 = 0x2
    4073:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x38c0>
    4074:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3900>
    4075:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3900>
    4076:	w3 = w2
    4077:	w3 -= w1
    4078:	w4 = 0x3
    4079:	r5 = 0x3
    4080:	*(u64 *)(r7 + 0x88) = r5
    4081:	*(u32 *)(r7 + 0x84) = w3
    4082:	*(u32 *)(r7 + 0x80) = w2
    4083:	*(u32 *)(r7 + 0x7c) = w1
    4084:	*(u32 *)(r7 + 0x78) = w4
    4085:	r1 = r7
    4086:	call -0x8a1
    4087:	w1 = *(u32 *)(r6 + 0xcc)
    4088:	if w1 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a18>
    4089:	w2 = *(u32 *)(r7 + 0x1d0)
    4090:	w1 = *(u32 *)(r7 + 0x1bc)
    4091:	w3 = w2
    4092:	w3 |= w1
    4093:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3970>
    4094:	w3 = w2
    4095:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3990>
    4096:	w3 = w2
    4097:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3990>
    4098:	w3 = 0x0
    4099:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3990>
    4100:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3980>
    4101:	w3 = 0x0
    4102:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3990>
    4103:	w3 = w2
    4104:	w3 -= w1
    4105:	w4 = 0x1
    4106:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39d8>
    4107:	w4 = 0x2
    4108:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x39d8>
    4109:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a18>
    4110:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a18>
    4111:	w3 = w2
    4112:	w3 -= w1
    4113:	w4 = 0x3
    4114:	r5 = 0x4
    4115:	*(u64 *)(r7 + 0x88) = r5
    4116:	*(u32 *)(r7 + 0x84) = w3
    4117:	*(u32 *)(r7 + 0x80) = w2
    4118:	*(u32 *)(r7 + 0x7c) = w1
    4119:	*(u32 *)(r7 + 0x78) = w4
    4120:	r1 = r7
    4121:	call -0x8c4
    4122:	w1 = *(u32 *)(r6 + 0xdc)
    4123:	if w1 == 0x0 goto -0x348 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>
    4124:	w2 = *(u32 *)(r7 + 0x1d4)
    4125:	w1 = *(u32 *)(r7 + 0x1c0)
    4126:	w3 = w2
    4127:	w3 |= w1
    4128:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a88>
    4129:	w3 = w2
    4130:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3aa8>
    4131:	w3 = w2
    4132:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3aa8>
    4133:	w3 = 0x0
    4134:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3aa8>
    4135:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3a98>
    4136:	w3 = 0x0
    4137:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3aa8>
    4138:	w3 = w2
    4139:	w3 -= w1
    4140:	w4 = 0x1
    4141:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3af0>
    4142:	w4 = 0x2
    4143:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3af0>
    4144:	if w1 == 0x0 goto -0x35d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>
    4145:	if w2 == w1 goto -0x35e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>
    4146:	w3 = w2
    4147:	w3 -= w1
    4148:	w4 = 0x3
    4149:	r5 = 0x5
    4150:	*(u64 *)(r7 + 0x88) = r5
    4151:	*(u32 *)(r7 + 0x84) = w3
    4152:	*(u32 *)(r7 + 0x80) = w2
    4153:	*(u32 *)(r7 + 0x7c) = w1
    4154:	*(u32 *)(r7 + 0x78) = w4
    4155:	r1 = r7
    4156:	call -0x8e7
    4157:	goto -0x36a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fe8>

00000000000081f0 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    4158:	*(u64 *)(r10 - 0x88) = r3
    4159:	r3 = r2
    4160:	r6 = r1
    4161:	r1 = r10
    4162:	r1 += -0x80
    4163:	w2 = 0x80
    4164:	call 0x71
    4165:	r1 = *(u64 *)(r10 - 0x48)
    4166:	*(u64 *)(r10 - 0xa8) = r1
    4167:	r1 = *(u64 *)(r10 - 0x40)
    4168:	*(u64 *)(r10 - 0xb8) = r1
    4169:	r1 = *(u64 *)(r10 - 0x38)
    4170:	*(u64 *)(r10 - 0xb0) = r1
    4171:	r1 = *(u64 *)(r10 - 0x20)
    4172:	*(u64 *)(r10 - 0x90) = r1
    4173:	r1 = *(u64 *)(r10 - 0x18)
    4174:	*(u64 *)(r10 - 0x98) = r1
    4175:	r1 = *(u64 *)(r10 - 0x10)
    4176:	*(u64 *)(r10 - 0xa0) = r1
    4177:	r8 = *(u64 *)(r10 - 0x8)
    4178:	r7 = *(u64 *)(r10 - 0x60)
    4179:	r1 = *(u64 *)(r10 - 0x58)
    4180:	*(u64 *)(r10 - 0xc0) = r1
    4181:	r9 = *(u64 *)(r10 - 0x28)
    4182:	r1 = r6
    4183:	w2 = 0x60
    4184:	r3 = 0xd78 ll
		00000000000082c0:  R_BPF_64_64	.rodata
    4186:	call 0x71
    4187:	r8 <<= 0x20
    4188:	r8 >>= 0x20
    4189:	r1 = 0xffffffff ll
    4191:	if r8 != r1 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x218>
    4192:	w1 = 0xf
    4193:	*(u32 *)(r6 + 0x0) = w1
    4194:	call 0x23
    4195:	r1 = 0x0 ll
		0000000000008318:  R_BPF_64_64	CONFIG
    4197:	w1 = *(u32 *)(r1 + 0x48)
    4198:	r0 += r1
    4199:	r1 = r10
    4200:	r1 += -0x80
    4201:	w2 = 0x4
    4202:	r3 = r0
    4203:	call 0x71
    4204:	w1 = *(u32 *)(r10 - 0x80)
    4205:	w1 &= 0x2
    4206:	if w1 == 0x0 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4207:	r1 = 0x1000000ad ll
    4209:	*(u64 *)(r6 + 0x0) = r1
    4210:	call 0x23
    4211:	*(u64 *)(r10 - 0x80) = r0
    4212:	r2 = r10
    4213:	r2 += -0x80
    4214:	r1 = 0x0 ll
		00000000000083b0:  R_BPF_64_64	REMEMBERED
    4216:	call 0x1
    4217:	if r0 == 0x0 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4218:	w1 = *(u32 *)(r0 + 0x4)
    4219:	if w1 != 0x1 goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4220:	w1 = *(u32 *)(r0 + 0x0)
    4221:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x208>
    4222:	if w1 != 0x77 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4223:	*(u32 *)(r6 + 0x0) = w1
    4224:	goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4225:	call 0x23
    4226:	r1 = 0x0 ll
		0000000000008410:  R_BPF_64_64	CONFIG
    4228:	w1 = *(u32 *)(r1 + 0x48)
    4229:	r0 += r1
    4230:	r1 = r10
    4231:	r1 += -0x80
    4232:	w2 = 0x4
    4233:	r3 = r0
    4234:	call 0x71
    4235:	w1 = *(u32 *)(r10 - 0x80)
    4236:	w1 &= 0x2
    4237:	if w1 != 0x0 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x328>
    4238:	w1 = w8
    4239:	w1 &= -0x40000001
    4240:	r8 &= 0x40000000
    4241:	if r8 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x428>
    4242:	*(u32 *)(r6 + 0x0) = w1
    4243:	w2 = 0x2
    4244:	*(u32 *)(r6 + 0x58) = w2
    4245:	*(u32 *)(r6 + 0x4) = w2
    4246:	r2 = *(u64 *)(r10 - 0xb8)
    4247:	*(u64 *)(r6 + 0x30) = r2
    4248:	r2 = *(u64 *)(r10 - 0xb0)
    4249:	*(u64 *)(r6 + 0x28) = r2
    4250:	r2 = *(u64 *)(r10 - 0xa8)
    4251:	*(u64 *)(r6 + 0x20) = r2
    4252:	r2 = *(u64 *)(r10 - 0x90)
    4253:	*(u64 *)(r6 + 0x18) = r2
    4254:	r2 = *(u64 *)(r10 - 0x98)
    4255:	*(u64 *)(r6 + 0x10) = r2
    4256:	r2 = *(u64 *)(r10 - 0xa0)
    4257:	*(u64 *)(r6 + 0x8) = r2
    4258:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    4259:	r9 <<= 0x20
    4260:	r9 >>= 0x20
    4261:	r2 = *(u64 *)(r10 - 0xc0)
    4262:	r2 <<= 0x20
    4263:	r2 >>= 0x20
    4264:	r7 <<= 0x20
    4265:	r7 >>= 0x20
    4266:	w1 = 0x2
    4267:	*(u32 *)(r6 + 0x58) = w1
    4268:	w1 = 0x1
    4269:	*(u32 *)(r6 + 0x4) = w1
    4270:	*(u64 *)(r6 + 0x30) = r7
    4271:	*(u64 *)(r6 + 0x10) = r9
    4272:	*(u64 *)(r6 + 0x8) = r2
    4273:	r1 = *(u64 *)(r10 - 0xa0)
    4274:	r1 <<= 0x20
    4275:	r1 >>= 0x20
    4276:	*(u64 *)(r6 + 0x28) = r1
    4277:	r1 = *(u64 *)(r10 - 0x98)
    4278:	r1 <<= 0x20
    4279:	r1 >>= 0x20
    4280:	*(u64 *)(r6 + 0x20) = r1
    4281:	r1 = *(u64 *)(r10 - 0x90)
    4282:	r1 <<= 0x20
    4283:	r1 >>= 0x20
    4284:	*(u64 *)(r6 + 0x18) = r1
    4285:	w8 &= -0x40000001
    4286:	*(u32 *)(r6 + 0x0) = w8
    4287:	w1 = w8
    4288:	if w1 == 0xb goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4289:	if w1 == 0x166 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4290:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4291:	w2 = 0x2
    4292:	*(u32 *)(r6 + 0x58) = w2
    4293:	*(u32 *)(r6 + 0x0) = w1
    4294:	r2 = *(u64 *)(r10 - 0xb8)
    4295:	*(u64 *)(r6 + 0x30) = r2
    4296:	r2 = *(u64 *)(r10 - 0xb0)
    4297:	*(u64 *)(r6 + 0x28) = r2
    4298:	r2 = *(u64 *)(r10 - 0xa8)
    4299:	*(u64 *)(r6 + 0x20) = r2
    4300:	r2 = *(u64 *)(r10 - 0x90)
    4301:	*(u64 *)(r6 + 0x18) = r2
    4302:	r2 = *(u64 *)(r10 - 0x98)
    4303:	*(u64 *)(r6 + 0x10) = r2
    4304:	r2 = *(u64 *)(r10 - 0xa0)
    4305:	*(u64 *)(r6 + 0x8) = r2
    4306:	w2 = *(u32 *)(r6 + 0x4)
    4307:	if w2 == 0x1 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x410>
    4308:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    4309:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x708>
    4310:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4311:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4312:	call 0x23
    4313:	*(u64 *)(r10 - 0x80) = r0
    4314:	r2 = r10
    4315:	r2 += -0x80
    4316:	r1 = 0x0 ll
		00000000000086e0:  R_BPF_64_64	REMEMBERED
    4318:	call 0x1
    4319:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4320:	w1 = *(u32 *)(r0 + 0x0)
    4321:	w2 = *(u32 *)(r0 + 0x4)
    4322:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x548>
    4323:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x560>
    4324:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4325:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4326:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4327:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4328:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4329:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4330:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    4331:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    4332:	r1 = r6
    4333:	w2 = 0x60
    4334:	r3 = r0
    4335:	call 0x71
    4336:	r1 = *(u64 *)(r10 - 0x88)
    4337:	*(u64 *)(r6 + 0x48) = r1
    4338:	w1 = *(u32 *)(r6 + 0x58)
    4339:	w2 = w1
    4340:	w2 |= 0x1
    4341:	*(u32 *)(r6 + 0x58) = w2
    4342:	w3 = *(u32 *)(r6 + 0x0)
    4343:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4344:	w2 = *(u32 *)(r6 + 0x4)
    4345:	r2 <<= 0xa
    4346:	r2 += r3
    4347:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4348:	r3 = 0x0 ll
		00000000000087e0:  R_BPF_64_64	SELECTORS
    4350:	r3 += r2
    4351:	w2 = *(u8 *)(r3 + 0x0)
    4352:	w3 = w1
    4353:	w3 &= 0x2
    4354:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4355:	w2 <<= 0x18
    4356:	w2 s>>= 0x18
    4357:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    4358:	r3 = r2
    4359:	r3 &= 0x7
    4360:	r3 <<= 0x3
    4361:	r4 = r6
    4362:	r4 += 0x8
    4363:	r5 = r4
    4364:	r5 += r3
    4365:	r3 = *(u64 *)(r5 + 0x0)
    4366:	r3 <<= 0x20
    4367:	r3 >>= 0x20
    4368:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6e8>
    4369:	w2 += 0x1
    4370:	w2 &= 0x7
    4371:	r2 <<= 0x3
    4372:	r4 += r2
    4373:	r2 = *(u64 *)(r4 + 0x0)
    4374:	r2 <<= 0x20
    4375:	r3 <<= 0x20
    4376:	r2 >>= 0x20
    4377:	r2 |= r3
    4378:	r3 = r2
    4379:	*(u64 *)(r6 + 0x50) = r3
    4380:	w1 |= 0x5
    4381:	*(u32 *)(r6 + 0x58) = w1
    4382:	exit
    4383:	if w1 == 0x3b goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4384:	if w1 == 0x142 goto -0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4385:	goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>

0000000000008910 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    4386:	w8 = w2
    4387:	r7 = r1
    4388:	r1 = 0x0 ll
		0000000000008920:  R_BPF_64_64	CONFIG
    4390:	w2 = *(u32 *)(r1 + 0x84)
    4391:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    4392:	r2 = 0x0 ll
		0000000000008940:  R_BPF_64_64	HELD
    4394:	r2 = *(u64 *)(r2 + 0x0)
    4395:	if r2 != 0x0 goto +0x824 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    4396:	w2 = *(u32 *)(r1 + 0x28)
    4397:	w2 &= w8
    4398:	w1 = *(u32 *)(r1 + 0x2c)
    4399:	if w2 == w1 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e0>
    4400:	r2 = 0x0 ll
		0000000000008980:  R_BPF_64_64	CONFIG
    4402:	w1 = *(u32 *)(r2 + 0x24)
    4403:	if w1 != 0x2 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x328>
    4404:	call 0x8
    4405:	*(u32 *)(r10 - 0x88) = w0
    4406:	r2 = r10
    4407:	r2 += -0x88
    4408:	r1 = 0x0 ll
		00000000000089c0:  R_BPF_64_64	SAMPLES
    4410:	call 0x1
    4411:	if r0 == 0x0 goto +0x814 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    4412:	r9 = r0
    4413:	r1 = *(u64 *)(r0 + 0x70)
    4414:	*(u64 *)(r10 - 0x90) = r1
    4415:	r6 = *(u64 *)(r7 + 0x0)
    4416:	r7 = *(u64 *)(r6 + 0x8)
    4417:	call 0xe
    4418:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x110>
    4419:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    4420:	r1 = 0x70726f6f6672756e ll
    4422:	if r7 == r1 goto +0x419 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    4423:	r1 = *(u64 *)(r10 - 0x90)
    4424:	if r1 == r0 goto +0x417 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    4425:	r3 = *(u64 *)(r6 + 0x0)
    4426:	r1 = r10
    4427:	r1 += -0x88
    4428:	w2 = 0x80
    4429:	call 0x71
    4430:	r1 = *(u64 *)(r10 - 0x20)
    4431:	if r1 != 0x504c0001 goto +0x800 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    4432:	r1 = *(u64 *)(r10 - 0x10)
    4433:	if r1 != 0x10 goto +0x7fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    4434:	r2 = *(u64 *)(r10 - 0x28)
    4435:	r1 = 0x0 ll
		0000000000008a98:  R_BPF_64_64	CONFIG
    4437:	r3 = *(u64 *)(r1 + 0x0)
    4438:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b0>
    4439:	goto +0x7f8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    4440:	w2 = *(u32 *)(r1 + 0x28)
    4441:	w2 &= w8
    4442:	w1 = *(u32 *)(r9 + 0x0)
    4443:	if w1 != 0x0 goto +0x48c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2630>
    4444:	*(u32 *)(r9 + 0x4) = w2
    4445:	goto +0x48f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2658>
    4446:	r1 = 0x8 ll
		0000000000008af0:  R_BPF_64_64	.bss
    4448:	r1 = *(u64 *)(r1 + 0x0)
    4449:	if r1 != 0x0 goto -0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4450:	r1 = 0x0 ll
		0000000000008b10:  R_BPF_64_64	CONFIG
    4452:	w2 = *(u32 *)(r1 + 0x6c)
    4453:	if w2 == 0x0 goto +0x7ea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    4454:	r1 = *(u64 *)(r1 + 0x90)
    4455:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x278>
    4456:	r1 = 0x0 ll
		0000000000008b40:  R_BPF_64_64	CONFIG
    4458:	r3 = *(u64 *)(r1 + 0x90)
    4459:	r1 = r10
    4460:	r1 += -0x88
    4461:	w2 = 0x4
    4462:	call 0x71
    4463:	w1 = *(u32 *)(r10 - 0x88)
    4464:	if w1 == 0x0 goto -0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4465:	r6 = 0x0 ll
		0000000000008b88:  R_BPF_64_64	CONFIG
    4467:	w1 = *(u32 *)(r6 + 0x9c)
    4468:	if w1 == 0x0 goto +0x528 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bd8>
    4469:	w1 = *(u32 *)(r6 + 0x70)
    4470:	if w1 != 0x0 goto +0x467 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e0>
    4471:	call 0x23
    4472:	r1 = 0x0 ll
		0000000000008bc0:  R_BPF_64_64	CONFIG
    4474:	w2 = *(u32 *)(r1 + 0x98)
    4475:	r0 += r2
    4476:	w1 = *(u32 *)(r1 + 0x9c)
    4477:	if w1 != 0x2 goto +0x515 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    4478:	r1 = r10
    4479:	r1 += -0x88
    4480:	w2 = 0x2
    4481:	r3 = r0
    4482:	call 0x71
    4483:	w1 = *(u16 *)(r10 - 0x88)
    4484:	w1 <<= 0x10
    4485:	w1 s>>= 0x10
    4486:	goto +0x512 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bb8>
    4487:	w6 = 0x0
    4488:	w1 = *(u32 *)(r2 + 0x28)
    4489:	w3 = *(u32 *)(r2 + 0x2c)
    4490:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x470>
    4491:	w4 = w1
    4492:	w4 >>= 0x1
    4493:	w2 = w1
    4494:	w2 |= w4
    4495:	w4 = w2
    4496:	w4 >>= 0x2
    4497:	w2 |= w4
    4498:	w4 = w2
    4499:	w4 >>= 0x4
    4500:	w2 |= w4
    4501:	w1 &= w8
    4502:	w4 = w2
    4503:	w4 >>= 0x8
    4504:	w2 |= w4
    4505:	w1 -= w3
    4506:	w3 = w2
    4507:	w3 >>= 0x10
    4508:	w2 |= w3
    4509:	w2 ^= -0x1
    4510:	w3 = w2
    4511:	w3 >>= 0x1
    4512:	w3 &= 0x55555555
    4513:	w2 -= w3
    4514:	w3 = w2
    4515:	w3 &= 0x33333333
    4516:	w2 >>= 0x2
    4517:	w2 &= 0x33333333
    4518:	w3 += w2
    4519:	w2 = w3
    4520:	w2 >>= 0x4
    4521:	w3 += w2
    4522:	w3 &= 0xf0f0f0f
    4523:	w3 *= 0x1010101
    4524:	w3 >>= 0x18
    4525:	w1 <<= w3
    4526:	w1 s>>= w3
    4527:	w6 = w1
    4528:	call 0x23
    4529:	*(u64 *)(r10 - 0x88) = r0
    4530:	r2 = r10
    4531:	r2 += -0x88
    4532:	r1 = 0x0 ll
		0000000000008da0:  R_BPF_64_64	TASKS
    4534:	call 0x1
    4535:	r9 = r0
    4536:	*(u64 *)(r10 - 0x98) = r7
    4537:	if r9 == 0x0 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1288>
    4538:	call 0xe
    4539:	r1 = *(u64 *)(r9 + 0x10)
    4540:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b0>
    4541:	r7 = r0
    4542:	r2 = r0
    4543:	r2 >>= 0x20
    4544:	r0 <<= 0x20
    4545:	r0 >>= 0x20
    4546:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x518>
    4547:	r1 >>= 0x20
    4548:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    4549:	w1 = *(u32 *)(r9 + 0x8)
    4550:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    4551:	w1 = 0x0
    4552:	*(u32 *)(r10 - 0x88) = w1
    4553:	r2 = r10
    4554:	r2 += -0x88
    4555:	r1 = 0x0 ll
		0000000000008e58:  R_BPF_64_64	LOST
    4557:	call 0x1
    4558:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x580>
    4559:	r0 += 0x10
    4560:	r1 = 0x1
    4561:	lock *(u64 *)(r0 + 0x0) += r1
    4562:	r1 = r9
    4563:	w2 = 0x3e0
    4564:	r3 = 0xdd8 ll
		0000000000008ea0:  R_BPF_64_64	.rodata
    4566:	call 0x71
    4567:	*(u64 *)(r9 + 0x10) = r7
    4568:	r1 = 0x0 ll
		0000000000008ec0:  R_BPF_64_64	AYA_LOG_LEVEL
    4570:	w1 = *(u8 *)(r1 + 0x0)
    4571:	*(u64 *)(r10 - 0x90) = r9
    4572:	if w1 < 0x4 goto +0x1bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    4573:	call 0x23
    4574:	r8 = r0
    4575:	w1 = 0xa1
    4576:	*(u16 *)(r10 - 0x2) = w1
    4577:	r1 = r10
    4578:	r1 += -0x2
    4579:	r9 = 0x40
    4580:	w1 = *(u16 *)(r10 - 0x2)
    4581:	if w1 > 0x40 goto +0x36b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2178>
    4582:	r1 = 0x0 ll
		0000000000008f30:  R_BPF_64_64	AYA_LOGS
    4584:	r2 = r9
    4585:	r3 = 0x0
    4586:	call 0x83
    4587:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b8>
    4588:	*(u64 *)(r10 - 0x80) = r9
    4589:	*(u64 *)(r10 - 0x88) = r0
    4590:	r1 = r10
    4591:	r1 += -0x88
    4592:	r1 = *(u64 *)(r10 - 0x88)
    4593:	r2 = *(u64 *)(r10 - 0x80)
    4594:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4595:	w2 = *(u16 *)(r10 - 0x2)
    4596:	*(u8 *)(r1 + 0x0) = w2
    4597:	w2 >>= 0x8
    4598:	*(u8 *)(r1 + 0x1) = w2
    4599:	r1 = *(u64 *)(r10 - 0x88)
    4600:	r2 = *(u64 *)(r10 - 0x80)
    4601:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4602:	w2 = 0x0
    4603:	*(u8 *)(r1 + 0x2) = w2
    4604:	r1 = *(u64 *)(r10 - 0x88)
    4605:	r3 = *(u64 *)(r10 - 0x80)
    4606:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4607:	*(u8 *)(r1 + 0x4) = w2
    4608:	w2 = 0x17
    4609:	*(u8 *)(r1 + 0x3) = w2
    4610:	r1 = *(u64 *)(r10 - 0x88)
    4611:	r2 = *(u64 *)(r10 - 0x80)
    4612:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4613:	r3 = r1
    4614:	r3 += 0x5
    4615:	r4 = 0xce8 ll
		0000000000009038:  R_BPF_64_64	.rodata
    4617:	w5 = *(u8 *)(r4 + 0x0)
    4618:	*(u8 *)(r3 + 0x0) = w5
    4619:	w5 = *(u8 *)(r4 + 0x1)
    4620:	*(u8 *)(r3 + 0x1) = w5
    4621:	w5 = *(u8 *)(r4 + 0x2)
    4622:	*(u8 *)(r3 + 0x2) = w5
    4623:	w5 = *(u8 *)(r4 + 0x3)
    4624:	*(u8 *)(r3 + 0x3) = w5
    4625:	w5 = *(u8 *)(r4 + 0x4)
    4626:	*(u8 *)(r3 + 0x4) = w5
    4627:	w5 = *(u8 *)(r4 + 0x5)
    4628:	*(u8 *)(r3 + 0x5) = w5
    4629:	w5 = *(u8 *)(r4 + 0x6)
    4630:	*(u8 *)(r3 + 0x6) = w5
    4631:	w5 = *(u8 *)(r4 + 0x7)
    4632:	*(u8 *)(r3 + 0x7) = w5
    4633:	w5 = *(u8 *)(r4 + 0x8)
    4634:	*(u8 *)(r3 + 0x8) = w5
    4635:	w5 = *(u8 *)(r4 + 0x9)
    4636:	*(u8 *)(r3 + 0x9) = w5
    4637:	w5 = *(u8 *)(r4 + 0xa)
    4638:	*(u8 *)(r3 + 0xa) = w5
    4639:	w5 = *(u8 *)(r4 + 0xb)
    4640:	*(u8 *)(r3 + 0xb) = w5
    4641:	w5 = *(u8 *)(r4 + 0xc)
    4642:	*(u8 *)(r3 + 0xc) = w5
    4643:	w5 = *(u8 *)(r4 + 0xd)
    4644:	*(u8 *)(r3 + 0xd) = w5
    4645:	w5 = *(u8 *)(r4 + 0xe)
    4646:	*(u8 *)(r3 + 0xe) = w5
    4647:	w5 = *(u8 *)(r4 + 0xf)
    4648:	*(u8 *)(r3 + 0xf) = w5
    4649:	w5 = *(u8 *)(r4 + 0x10)
    4650:	*(u8 *)(r3 + 0x10) = w5
    4651:	w5 = *(u8 *)(r4 + 0x11)
    4652:	*(u8 *)(r3 + 0x11) = w5
    4653:	w5 = *(u8 *)(r4 + 0x12)
    4654:	*(u8 *)(r3 + 0x12) = w5
    4655:	w5 = *(u8 *)(r4 + 0x13)
    4656:	*(u8 *)(r3 + 0x13) = w5
    4657:	w5 = *(u8 *)(r4 + 0x14)
    4658:	*(u8 *)(r3 + 0x14) = w5
    4659:	w5 = *(u8 *)(r4 + 0x15)
    4660:	*(u8 *)(r3 + 0x15) = w5
    4661:	w5 = *(u8 *)(r4 + 0x16)
    4662:	*(u8 *)(r3 + 0x16) = w5
    4663:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4664:	w3 = 0x1
    4665:	*(u8 *)(r1 + 0x1c) = w3
    4666:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4667:	w4 = 0x0
    4668:	*(u8 *)(r1 + 0x1e) = w4
    4669:	*(u8 *)(r1 + 0x1d) = w3
    4670:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4671:	w3 = 0x4
    4672:	*(u8 *)(r1 + 0x1f) = w3
    4673:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4674:	w3 = 0x2
    4675:	*(u8 *)(r1 + 0x20) = w3
    4676:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4677:	w3 = 0x0
    4678:	*(u8 *)(r1 + 0x22) = w3
    4679:	w3 = 0x17
    4680:	*(u8 *)(r1 + 0x21) = w3
    4681:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4682:	r3 = r1
    4683:	r3 += 0x23
    4684:	r4 = 0xce8 ll
		0000000000009260:  R_BPF_64_64	.rodata
    4686:	w5 = *(u8 *)(r4 + 0x0)
    4687:	*(u8 *)(r3 + 0x0) = w5
    4688:	w5 = *(u8 *)(r4 + 0x1)
    4689:	*(u8 *)(r3 + 0x1) = w5
    4690:	w5 = *(u8 *)(r4 + 0x2)
    4691:	*(u8 *)(r3 + 0x2) = w5
    4692:	w5 = *(u8 *)(r4 + 0x3)
    4693:	*(u8 *)(r3 + 0x3) = w5
    4694:	w5 = *(u8 *)(r4 + 0x4)
    4695:	*(u8 *)(r3 + 0x4) = w5
    4696:	w5 = *(u8 *)(r4 + 0x5)
    4697:	*(u8 *)(r3 + 0x5) = w5
    4698:	w5 = *(u8 *)(r4 + 0x6)
    4699:	*(u8 *)(r3 + 0x6) = w5
    4700:	w5 = *(u8 *)(r4 + 0x7)
    4701:	*(u8 *)(r3 + 0x7) = w5
    4702:	w5 = *(u8 *)(r4 + 0x8)
    4703:	*(u8 *)(r3 + 0x8) = w5
    4704:	w5 = *(u8 *)(r4 + 0x9)
    4705:	*(u8 *)(r3 + 0x9) = w5
    4706:	w5 = *(u8 *)(r4 + 0xa)
    4707:	*(u8 *)(r3 + 0xa) = w5
    4708:	w5 = *(u8 *)(r4 + 0xb)
    4709:	*(u8 *)(r3 + 0xb) = w5
    4710:	w5 = *(u8 *)(r4 + 0xc)
    4711:	*(u8 *)(r3 + 0xc) = w5
    4712:	w5 = *(u8 *)(r4 + 0xd)
    4713:	*(u8 *)(r3 + 0xd) = w5
    4714:	w5 = *(u8 *)(r4 + 0xe)
    4715:	*(u8 *)(r3 + 0xe) = w5
    4716:	w5 = *(u8 *)(r4 + 0xf)
    4717:	*(u8 *)(r3 + 0xf) = w5
    4718:	w5 = *(u8 *)(r4 + 0x10)
    4719:	*(u8 *)(r3 + 0x10) = w5
    4720:	w5 = *(u8 *)(r4 + 0x11)
    4721:	*(u8 *)(r3 + 0x11) = w5
    4722:	w5 = *(u8 *)(r4 + 0x12)
    4723:	*(u8 *)(r3 + 0x12) = w5
    4724:	w5 = *(u8 *)(r4 + 0x13)
    4725:	*(u8 *)(r3 + 0x13) = w5
    4726:	w5 = *(u8 *)(r4 + 0x14)
    4727:	*(u8 *)(r3 + 0x14) = w5
    4728:	w5 = *(u8 *)(r4 + 0x15)
    4729:	*(u8 *)(r3 + 0x15) = w5
    4730:	w5 = *(u8 *)(r4 + 0x16)
    4731:	*(u8 *)(r3 + 0x16) = w5
    4732:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4733:	w3 = 0x3
    4734:	*(u8 *)(r1 + 0x3a) = w3
    4735:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4736:	w3 = 0x0
    4737:	*(u8 *)(r1 + 0x3c) = w3
    4738:	w3 = 0x1f
    4739:	*(u8 *)(r1 + 0x3b) = w3
    4740:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4741:	r3 = r1
    4742:	r3 += 0x3d
    4743:	r4 = 0xcff ll
		0000000000009438:  R_BPF_64_64	.rodata
    4745:	w5 = *(u8 *)(r4 + 0x0)
    4746:	*(u8 *)(r3 + 0x0) = w5
    4747:	w5 = *(u8 *)(r4 + 0x1)
    4748:	*(u8 *)(r3 + 0x1) = w5
    4749:	w5 = *(u8 *)(r4 + 0x2)
    4750:	*(u8 *)(r3 + 0x2) = w5
    4751:	w5 = *(u8 *)(r4 + 0x3)
    4752:	*(u8 *)(r3 + 0x3) = w5
    4753:	w5 = *(u8 *)(r4 + 0x4)
    4754:	*(u8 *)(r3 + 0x4) = w5
    4755:	w5 = *(u8 *)(r4 + 0x5)
    4756:	*(u8 *)(r3 + 0x5) = w5
    4757:	w5 = *(u8 *)(r4 + 0x6)
    4758:	*(u8 *)(r3 + 0x6) = w5
    4759:	w5 = *(u8 *)(r4 + 0x7)
    4760:	*(u8 *)(r3 + 0x7) = w5
    4761:	w5 = *(u8 *)(r4 + 0x8)
    4762:	*(u8 *)(r3 + 0x8) = w5
    4763:	w5 = *(u8 *)(r4 + 0x9)
    4764:	*(u8 *)(r3 + 0x9) = w5
    4765:	w5 = *(u8 *)(r4 + 0xa)
    4766:	*(u8 *)(r3 + 0xa) = w5
    4767:	w5 = *(u8 *)(r4 + 0xb)
    4768:	*(u8 *)(r3 + 0xb) = w5
    4769:	w5 = *(u8 *)(r4 + 0xc)
    4770:	*(u8 *)(r3 + 0xc) = w5
    4771:	w5 = *(u8 *)(r4 + 0xd)
    4772:	*(u8 *)(r3 + 0xd) = w5
    4773:	w5 = *(u8 *)(r4 + 0xe)
    4774:	*(u8 *)(r3 + 0xe) = w5
    4775:	w5 = *(u8 *)(r4 + 0xf)
    4776:	*(u8 *)(r3 + 0xf) = w5
    4777:	w5 = *(u8 *)(r4 + 0x10)
    4778:	*(u8 *)(r3 + 0x10) = w5
    4779:	w5 = *(u8 *)(r4 + 0x11)
    4780:	*(u8 *)(r3 + 0x11) = w5
    4781:	w5 = *(u8 *)(r4 + 0x12)
    4782:	*(u8 *)(r3 + 0x12) = w5
    4783:	w5 = *(u8 *)(r4 + 0x13)
    4784:	*(u8 *)(r3 + 0x13) = w5
    4785:	w5 = *(u8 *)(r4 + 0x14)
    4786:	*(u8 *)(r3 + 0x14) = w5
    4787:	w5 = *(u8 *)(r4 + 0x15)
    4788:	*(u8 *)(r3 + 0x15) = w5
    4789:	w5 = *(u8 *)(r4 + 0x16)
    4790:	*(u8 *)(r3 + 0x16) = w5
    4791:	w5 = *(u8 *)(r4 + 0x17)
    4792:	*(u8 *)(r3 + 0x17) = w5
    4793:	w5 = *(u8 *)(r4 + 0x18)
    4794:	*(u8 *)(r3 + 0x18) = w5
    4795:	w5 = *(u8 *)(r4 + 0x19)
    4796:	*(u8 *)(r3 + 0x19) = w5
    4797:	w5 = *(u8 *)(r4 + 0x1a)
    4798:	*(u8 *)(r3 + 0x1a) = w5
    4799:	w5 = *(u8 *)(r4 + 0x1b)
    4800:	*(u8 *)(r3 + 0x1b) = w5
    4801:	w5 = *(u8 *)(r4 + 0x1c)
    4802:	*(u8 *)(r3 + 0x1c) = w5
    4803:	w5 = *(u8 *)(r4 + 0x1d)
    4804:	*(u8 *)(r3 + 0x1d) = w5
    4805:	w5 = *(u8 *)(r4 + 0x1e)
    4806:	*(u8 *)(r3 + 0x1e) = w5
    4807:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4808:	w4 = 0x4
    4809:	*(u8 *)(r1 + 0x5c) = w4
    4810:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4811:	w3 = 0x0
    4812:	*(u8 *)(r1 + 0x5e) = w3
    4813:	*(u8 *)(r1 + 0x5d) = w4
    4814:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4815:	*(u8 *)(r1 + 0x62) = w3
    4816:	*(u8 *)(r1 + 0x61) = w3
    4817:	*(u8 *)(r1 + 0x60) = w3
    4818:	w3 = 0x26
    4819:	*(u8 *)(r1 + 0x5f) = w3
    4820:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4821:	w3 = 0x5
    4822:	*(u8 *)(r1 + 0x63) = w3
    4823:	r3 = r2
    4824:	r3 &= -0x2
    4825:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4826:	w4 = 0x0
    4827:	*(u8 *)(r1 + 0x65) = w4
    4828:	w5 = 0x4
    4829:	*(u8 *)(r1 + 0x64) = w5
    4830:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4831:	*(u8 *)(r1 + 0x69) = w4
    4832:	*(u8 *)(r1 + 0x68) = w4
    4833:	*(u8 *)(r1 + 0x67) = w4
    4834:	w4 = 0x6
    4835:	*(u8 *)(r1 + 0x66) = w4
    4836:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4837:	w4 = 0x14
    4838:	*(u8 *)(r1 + 0x6a) = w4
    4839:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4840:	w4 = 0x0
    4841:	*(u8 *)(r1 + 0x6c) = w4
    4842:	w4 = 0x10
    4843:	*(u8 *)(r1 + 0x6b) = w4
    4844:	if r2 < 0x7d goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4845:	r4 = r1
    4846:	r4 += 0x6d
    4847:	r5 = 0x0 ll
		0000000000009778:  R_BPF_64_64	.rodata.cst16
    4849:	w0 = *(u8 *)(r5 + 0x0)
    4850:	*(u8 *)(r4 + 0x0) = w0
    4851:	w0 = *(u8 *)(r5 + 0x1)
    4852:	*(u8 *)(r4 + 0x1) = w0
    4853:	w0 = *(u8 *)(r5 + 0x2)
    4854:	*(u8 *)(r4 + 0x2) = w0
    4855:	w0 = *(u8 *)(r5 + 0x3)
    4856:	*(u8 *)(r4 + 0x3) = w0
    4857:	w0 = *(u8 *)(r5 + 0x4)
    4858:	*(u8 *)(r4 + 0x4) = w0
    4859:	w0 = *(u8 *)(r5 + 0x5)
    4860:	*(u8 *)(r4 + 0x5) = w0
    4861:	w0 = *(u8 *)(r5 + 0x6)
    4862:	*(u8 *)(r4 + 0x6) = w0
    4863:	w0 = *(u8 *)(r5 + 0x7)
    4864:	*(u8 *)(r4 + 0x7) = w0
    4865:	w0 = *(u8 *)(r5 + 0x8)
    4866:	*(u8 *)(r4 + 0x8) = w0
    4867:	w0 = *(u8 *)(r5 + 0x9)
    4868:	*(u8 *)(r4 + 0x9) = w0
    4869:	w0 = *(u8 *)(r5 + 0xa)
    4870:	*(u8 *)(r4 + 0xa) = w0
    4871:	w0 = *(u8 *)(r5 + 0xb)
    4872:	*(u8 *)(r4 + 0xb) = w0
    4873:	w0 = *(u8 *)(r5 + 0xc)
    4874:	*(u8 *)(r4 + 0xc) = w0
    4875:	w0 = *(u8 *)(r5 + 0xd)
    4876:	*(u8 *)(r4 + 0xd) = w0
    4877:	w0 = *(u8 *)(r5 + 0xe)
    4878:	*(u8 *)(r4 + 0xe) = w0
    4879:	w0 = *(u8 *)(r5 + 0xf)
    4880:	*(u8 *)(r4 + 0xf) = w0
    4881:	if r2 == 0x7d goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4882:	w4 = 0x0
    4883:	*(u8 *)(r1 + 0x7d) = w4
    4884:	if r3 == 0x7e goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4885:	*(u8 *)(r1 + 0x7f) = w4
    4886:	w4 = 0x1
    4887:	*(u8 *)(r1 + 0x7e) = w4
    4888:	if r2 < 0x81 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4889:	w4 = 0x2
    4890:	*(u8 *)(r1 + 0x80) = w4
    4891:	if r2 == 0x81 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4892:	w4 = 0x9
    4893:	*(u8 *)(r1 + 0x81) = w4
    4894:	if r3 == 0x82 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4895:	w3 = 0x0
    4896:	*(u8 *)(r1 + 0x83) = w3
    4897:	w3 = 0x8
    4898:	*(u8 *)(r1 + 0x82) = w3
    4899:	if r2 < 0x8c goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4900:	*(u8 *)(r1 + 0x84) = w8
    4901:	r3 = r8
    4902:	r3 >>= 0x38
    4903:	*(u8 *)(r1 + 0x8b) = w3
    4904:	r3 = r8
    4905:	r3 >>= 0x30
    4906:	*(u8 *)(r1 + 0x8a) = w3
    4907:	r3 = r8
    4908:	r3 >>= 0x28
    4909:	*(u8 *)(r1 + 0x89) = w3
    4910:	r3 = r8
    4911:	r3 >>= 0x20
    4912:	*(u8 *)(r1 + 0x88) = w3
    4913:	r3 = r8
    4914:	r3 >>= 0x18
    4915:	*(u8 *)(r1 + 0x87) = w3
    4916:	r3 = r8
    4917:	r3 >>= 0x10
    4918:	*(u8 *)(r1 + 0x86) = w3
    4919:	r8 >>= 0x8
    4920:	*(u8 *)(r1 + 0x85) = w8
    4921:	if r2 == 0x8c goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4922:	w3 = 0x14
    4923:	*(u8 *)(r1 + 0x8c) = w3
    4924:	if r2 < 0x8f goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4925:	w3 = 0x0
    4926:	*(u8 *)(r1 + 0x8e) = w3
    4927:	w3 = 0x7
    4928:	*(u8 *)(r1 + 0x8d) = w3
    4929:	if r2 < 0x96 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4930:	r3 = r1
    4931:	r3 += 0x8f
    4932:	r4 = 0xd2d ll
		0000000000009a20:  R_BPF_64_64	.rodata
    4934:	w5 = *(u8 *)(r4 + 0x0)
    4935:	*(u8 *)(r3 + 0x0) = w5
    4936:	w5 = *(u8 *)(r4 + 0x1)
    4937:	*(u8 *)(r3 + 0x1) = w5
    4938:	w5 = *(u8 *)(r4 + 0x2)
    4939:	*(u8 *)(r3 + 0x2) = w5
    4940:	w5 = *(u8 *)(r4 + 0x3)
    4941:	*(u8 *)(r3 + 0x3) = w5
    4942:	w5 = *(u8 *)(r4 + 0x4)
    4943:	*(u8 *)(r3 + 0x4) = w5
    4944:	w5 = *(u8 *)(r4 + 0x5)
    4945:	*(u8 *)(r3 + 0x5) = w5
    4946:	w5 = *(u8 *)(r4 + 0x6)
    4947:	*(u8 *)(r3 + 0x6) = w5
    4948:	if r2 == 0x96 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4949:	w3 = 0x0
    4950:	*(u8 *)(r1 + 0x96) = w3
    4951:	if r2 < 0x99 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4952:	*(u8 *)(r1 + 0x98) = w3
    4953:	w3 = 0x1
    4954:	*(u8 *)(r1 + 0x97) = w3
    4955:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4956:	*(u8 *)(r1 + 0x99) = w3
    4957:	if r2 == 0x9a goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4958:	w3 = 0x3
    4959:	*(u8 *)(r1 + 0x9a) = w3
    4960:	if r2 < 0x9d goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4961:	w3 = 0x0
    4962:	*(u8 *)(r1 + 0x9c) = w3
    4963:	w3 = 0x4
    4964:	*(u8 *)(r1 + 0x9b) = w3
    4965:	if r2 < 0xa1 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4966:	w2 = w6
    4967:	w2 >>= 0x18
    4968:	*(u8 *)(r1 + 0xa0) = w2
    4969:	w2 = w6
    4970:	w2 >>= 0x10
    4971:	*(u8 *)(r1 + 0x9f) = w2
    4972:	*(u8 *)(r1 + 0x9d) = w6
    4973:	w2 = w6
    4974:	w2 >>= 0x8
    4975:	*(u8 *)(r1 + 0x9e) = w2
    4976:	r2 = 0x0
    4977:	call 0x84
    4978:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b8>
    4979:	if w6 != 0x0 goto +0x590 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f10>
    4980:	r1 = 0x0 ll
		0000000000009ba0:  R_BPF_64_64	CONFIG
    4982:	w2 = *(u32 *)(r1 + 0x6c)
    4983:	if w2 == 0x0 goto +0x5d8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    4984:	r1 = *(u64 *)(r1 + 0x90)
    4985:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1308>
    4986:	r1 = 0x0 ll
		0000000000009bd0:  R_BPF_64_64	CONFIG
    4988:	r3 = *(u64 *)(r1 + 0x90)
    4989:	r1 = r10
    4990:	r1 += -0x88
    4991:	w2 = 0x4
    4992:	call 0x71
    4993:	w1 = *(u32 *)(r10 - 0x88)
    4994:	if w1 == 0x0 goto +0x581 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f10>
    4995:	r7 = 0x0 ll
		0000000000009c18:  R_BPF_64_64	CONFIG
    4997:	w1 = *(u32 *)(r7 + 0x9c)
    4998:	if w1 == 0x0 goto +0x482 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3738>
    4999:	w1 = *(u32 *)(r7 + 0x70)
    5000:	if w1 != 0x0 goto +0x301 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b40>
    5001:	call 0x23
    5002:	r1 = 0x0 ll
		0000000000009c50:  R_BPF_64_64	CONFIG
    5004:	w2 = *(u32 *)(r1 + 0x98)
    5005:	r0 += r2
    5006:	w1 = *(u32 *)(r1 + 0x9c)
    5007:	if w1 != 0x2 goto +0x46f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e8>
    5008:	r1 = r10
    5009:	r1 += -0x88
    5010:	w2 = 0x2
    5011:	r3 = r0
    5012:	call 0x71
    5013:	w1 = *(u16 *)(r10 - 0x88)
    5014:	goto +0x43c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3588>
    5015:	r2 = 0x0
    5016:	call 0x85
    5017:	r9 = *(u64 *)(r10 - 0x90)
    5018:	w1 = *(u32 *)(r9 + 0x8)
    5019:	*(u32 *)(r10 - 0xa0) = w1
    5020:	w2 = *(u32 *)(r9 + 0x4)
    5021:	w1 = w2
    5022:	w1 |= w6
    5023:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1440>
    5024:	w1 = w6
    5025:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1450>
    5026:	w1 = w6
    5027:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1418>
    5028:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1450>
    5029:	w1 = 0x0
    5030:	if w6 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1450>
    5031:	w1 = w6
    5032:	w1 -= w2
    5033:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1450>
    5034:	w1 = 0x0
    5035:	if w6 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1428>
    5036:	*(u32 *)(r10 - 0xd0) = w2
    5037:	w3 = *(u32 *)(r9 + 0x0)
    5038:	w2 = *(u32 *)(r10 - 0xa0)
    5039:	w1 += w2
    5040:	w2 = 0x0
    5041:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1488>
    5042:	w2 = 0x5
    5043:	if w3 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c8>
    5044:	w8 = *(u32 *)(r9 + 0xc)
    5045:	w5 = 0x3
    5046:	w0 = 0x8
    5047:	w4 = w3
    5048:	w4 = -w4
    5049:	w7 = w3
    5050:	if w8 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14e8>
    5051:	w4 = 0x0
    5052:	w0 = 0x0
    5053:	w7 = 0x0
    5054:	w5 = 0x0
    5055:	r8 = 0x0
    5056:	*(u64 *)(r9 + 0xc8) = r8
    5057:	w8 = 0x0
    5058:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1510>
    5059:	w8 = 0x8
    5060:	w9 = 0x0
    5061:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1528>
    5062:	w9 = w3
    5063:	r3 = *(u64 *)(r10 - 0x90)
    5064:	*(u32 *)(r3 + 0xc4) = w6
    5065:	*(u32 *)(r3 + 0xc0) = w6
    5066:	w3 = 0x0
    5067:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1558>
    5068:	w3 = w6
    5069:	r6 = *(u64 *)(r10 - 0x90)
    5070:	*(u32 *)(r6 + 0xb4) = w1
    5071:	*(u32 *)(r6 + 0xa8) = w2
    5072:	*(u32 *)(r6 + 0xa4) = w0
    5073:	*(u32 *)(r6 + 0x9c) = w4
    5074:	*(u32 *)(r6 + 0x94) = w7
    5075:	*(u32 *)(r6 + 0x90) = w5
    5076:	*(u32 *)(r6 + 0xb0) = w3
    5077:	*(u32 *)(r6 + 0xac) = w9
    5078:	r9 = r6
    5079:	w1 = 0x0
    5080:	w2 = *(u32 *)(r10 - 0xa0)
    5081:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15c8>
    5082:	w1 = w8
    5083:	*(u32 *)(r9 + 0xbc) = w1
    5084:	w8 = 0x0
    5085:	*(u32 *)(r9 + 0xb8) = w8
    5086:	*(u32 *)(r9 + 0xa0) = w8
    5087:	*(u32 *)(r9 + 0x98) = w8
    5088:	r1 = 0x0 ll
		0000000000009f00:  R_BPF_64_64	CONFIG
    5090:	w1 = *(u32 *)(r1 + 0x6c)
    5091:	r7 = *(u64 *)(r10 - 0x98)
    5092:	if w1 == 0x0 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d68>
    5093:	w1 = 0x0
    5094:	*(u32 *)(r10 - 0xd8) = w1
    5095:	r1 = 0x0 ll
		0000000000009f38:  R_BPF_64_64	.bss
    5097:	r1 = *(u64 *)(r1 + 0x0)
    5098:	w5 = 0x0
    5099:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1700>
    5100:	call 0x23
    5101:	*(u64 *)(r10 - 0x88) = r0
    5102:	r2 = r10
    5103:	r2 += -0x88
    5104:	r1 = 0x0 ll
		0000000000009f80:  R_BPF_64_64	CARRIED
    5106:	call 0x1
    5107:	r6 = r0
    5108:	w5 = 0x0
    5109:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1700>
    5110:	call 0xe
    5111:	r1 = *(u64 *)(r6 + 0x0)
    5112:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16f8>
    5113:	r2 = r0
    5114:	r2 >>= 0x20
    5115:	r0 <<= 0x20
    5116:	r0 >>= 0x20
    5117:	w5 = 0x0
    5118:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1700>
    5119:	r1 >>= 0x20
    5120:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1700>
    5121:	w5 = 0x1
    5122:	r9 = 0x0
    5123:	r2 = *(u64 *)(r10 - 0x90)
    5124:	r2 += 0x1ac
    5125:	*(u64 *)(r10 - 0xe0) = r6
    5126:	r3 = r6
    5127:	r3 += 0x4
    5128:	r4 = 0x0 ll
		000000000000a040:  R_BPF_64_64	CONFIG
    5130:	w0 = 0x0
    5131:	w1 = 0x0
    5132:	*(u32 *)(r10 - 0xa8) = w1
    5133:	r1 = r9
    5134:	r1 <<= 0x2
    5135:	r6 = r2
    5136:	r6 += r1
    5137:	r8 = r3
    5138:	r8 += r1
    5139:	r1 = r9
    5140:	r1 <<= 0x4
    5141:	r7 = 0x0 ll
		000000000000a0a8:  R_BPF_64_64	CONFIG
    5143:	r7 += r1
    5144:	r7 += 0x88
    5145:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f8>
    5146:	r6 += 0x4
    5147:	r8 += 0x4
    5148:	r9 += 0x1
    5149:	w1 = *(u32 *)(r7 + 0x14)
    5150:	r7 += 0x10
    5151:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f8>
    5152:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1828>
    5153:	if r9 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c0>
    5154:	r7 = *(u64 *)(r10 - 0x98)
    5155:	r9 = *(u64 *)(r10 - 0x90)
    5156:	w8 = *(u32 *)(r10 - 0xa8)
    5157:	if w0 == 0x0 goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d68>
    5158:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c78>
    5159:	*(u32 *)(r10 - 0xc8) = w5
    5160:	*(u64 *)(r10 - 0xb0) = r2
    5161:	*(u64 *)(r10 - 0xb8) = r3
    5162:	*(u32 *)(r10 - 0xc0) = w0
    5163:	if r9 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c0>
    5164:	w1 = *(u32 *)(r4 + 0x70)
    5165:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19b8>
    5166:	call 0x23
    5167:	w1 = *(u32 *)(r7 + 0x0)
    5168:	r0 += r1
    5169:	w1 = *(u32 *)(r7 + 0x4)
    5170:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a30>
    5171:	r1 = r10
    5172:	r1 += -0x88
    5173:	w2 = 0x2
    5174:	r3 = r0
    5175:	call 0x71
    5176:	w2 = *(u16 *)(r10 - 0x88)
    5177:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a18>
    5178:	r1 = *(u64 *)(r4 + 0x90)
    5179:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1918>
    5180:	r3 = *(u64 *)(r4 + 0x90)
    5181:	r1 = r10
    5182:	r1 += -0x88
    5183:	w2 = 0x4
    5184:	call 0x71
    5185:	r4 = 0x0 ll
		000000000000a208:  R_BPF_64_64	CONFIG
    5187:	w1 = *(u32 *)(r10 - 0x88)
    5188:	if w1 == 0x0 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b48>
    5189:	w1 = *(u32 *)(r4 + 0x70)
    5190:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1968>
    5191:	call 0x23
    5192:	r2 = 0x0 ll
		000000000000a240:  R_BPF_64_64	CONFIG
    5194:	w1 = *(u32 *)(r2 + 0xd8)
    5195:	r0 += r1
    5196:	w1 = *(u32 *)(r2 + 0xdc)
    5197:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a30>
    5198:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1888>
    5199:	w1 = *(u32 *)(r4 + 0xd8)
    5200:	*(u64 *)(r10 - 0xe8) = r1
    5201:	w1 = *(u32 *)(r4 + 0xdc)
    5202:	*(u32 *)(r10 - 0xf0) = w1
    5203:	call 0x9e
    5204:	r1 = *(u64 *)(r10 - 0xe8)
    5205:	r0 += r1
    5206:	w1 = *(u32 *)(r10 - 0xf0)
    5207:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a10>
    5208:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a00>
    5209:	w1 = *(u32 *)(r7 + 0x0)
    5210:	*(u64 *)(r10 - 0xe8) = r1
    5211:	w1 = *(u32 *)(r7 + 0x4)
    5212:	*(u32 *)(r10 - 0xf0) = w1
    5213:	call 0x9e
    5214:	r1 = *(u64 *)(r10 - 0xe8)
    5215:	r0 += r1
    5216:	w1 = *(u32 *)(r10 - 0xf0)
    5217:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a10>
    5218:	w2 = *(u32 *)(r0 + 0x0)
    5219:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a60>
    5220:	w2 = *(u16 *)(r0 + 0x0)
    5221:	w2 <<= 0x10
    5222:	w2 s>>= 0x10
    5223:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a60>
    5224:	r1 = r10
    5225:	r1 += -0x88
    5226:	w2 = 0x4
    5227:	r3 = r0
    5228:	call 0x71
    5229:	w2 = *(u32 *)(r10 - 0x88)
    5230:	w5 = *(u32 *)(r10 - 0xc8)
    5231:	w1 = *(u32 *)(r7 + 0x8)
    5232:	w2 -= w1
    5233:	w7 = w2
    5234:	*(u32 *)(r6 + 0x14) = w7
    5235:	if w5 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ab0>
    5236:	w1 = *(u32 *)(r6 + 0x0)
    5237:	w2 = *(u32 *)(r10 - 0xc0)
    5238:	w4 = *(u32 *)(r10 - 0xa8)
    5239:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c20>
    5240:	w2 = *(u32 *)(r8 + 0x0)
    5241:	w0 = *(u32 *)(r10 - 0xc0)
    5242:	if w2 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b10>
    5243:	w1 = 0x0
    5244:	w4 = *(u32 *)(r10 - 0xa8)
    5245:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae8>
    5246:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd8>
    5247:	w1 = w2
    5248:	if w7 s< w2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd8>
    5249:	w1 = 0x0
    5250:	if w7 s< 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd0>
    5251:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd8>
    5252:	w1 = w2
    5253:	w4 = *(u32 *)(r10 - 0xa8)
    5254:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd8>
    5255:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bc0>
    5256:	w1 = 0x0
    5257:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd0>
    5258:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd8>
    5259:	w7 = 0x0
    5260:	r1 = *(u64 *)(r10 - 0x90)
    5261:	*(u32 *)(r1 + 0x1c0) = w7
    5262:	*(u32 *)(r10 - 0x88) = w7
    5263:	r2 = r10
    5264:	r2 += -0x88
    5265:	r1 = 0x0 ll
		000000000000a488:  R_BPF_64_64	LOST
    5267:	call 0x1
    5268:	w5 = *(u32 *)(r10 - 0xc8)
    5269:	if r0 == 0x0 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a80>
    5270:	r0 += 0x20
    5271:	r1 = 0x1
    5272:	lock *(u64 *)(r0 + 0x0) += r1
    5273:	goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a80>
    5274:	w1 = w2
    5275:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd8>
    5276:	w1 = w7
    5277:	r2 = *(u64 *)(r10 - 0xe0)
    5278:	w2 = *(u32 *)(r2 + 0x1c)
    5279:	w3 = 0x1
    5280:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c00>
    5281:	w3 = 0x0
    5282:	*(u32 *)(r10 - 0xd8) = w3
    5283:	*(u32 *)(r6 + 0x0) = w1
    5284:	w2 = w1
    5285:	w2 |= w0
    5286:	w3 = 0x1
    5287:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c38>
    5288:	w3 = 0x0
    5289:	w4 |= w3
    5290:	*(u32 *)(r10 - 0xa8) = w4
    5291:	w0 = w2
    5292:	r2 = *(u64 *)(r10 - 0xb0)
    5293:	r3 = *(u64 *)(r10 - 0xb8)
    5294:	r4 = 0x0 ll
		000000000000a570:  R_BPF_64_64	CONFIG
    5296:	goto -0xa4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1758>
    5297:	call 0x23
    5298:	*(u64 *)(r10 - 0x88) = r0
    5299:	r2 = r10
    5300:	r2 += -0x88
    5301:	r1 = 0x0 ll
		000000000000a5a8:  R_BPF_64_64	CARRIED
    5303:	call 0x3
    5304:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cd8>
    5305:	r1 = 0x0 ll
		000000000000a5c8:  R_BPF_64_64	.bss
    5307:	r2 = -0x1
    5308:	lock *(u64 *)(r1 + 0x0) += r2
    5309:	call -0xda8
    5310:	if w0 == 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d68>
    5311:	w1 = 0x0
    5312:	*(u32 *)(r10 - 0x88) = w1
    5313:	r2 = r10
    5314:	r2 += -0x88
    5315:	r1 = 0x0 ll
		000000000000a618:  R_BPF_64_64	BROUGHT
    5317:	call 0x1
    5318:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d68>
    5319:	w2 = *(u32 *)(r10 - 0xd8)
    5320:	w2 &= 0x1
    5321:	r1 = 0x8
    5322:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d50>
    5323:	r1 = 0x0
    5324:	r0 += r1
    5325:	r1 = 0x1
    5326:	lock *(u64 *)(r0 + 0x0) += r1
    5327:	w1 = w8
    5328:	w1 &= 0x1
    5329:	w2 = *(u32 *)(r9 + 0x90)
    5330:	w2 |= w1
    5331:	w1 = *(u32 *)(r9 + 0xa8)
    5332:	w2 |= w1
    5333:	if w2 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1db0>
    5334:	call -0xdc1
    5335:	if w0 != 0x0 goto +0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2100>
    5336:	w6 = 0x0
    5337:	r1 = 0x0 ll
		000000000000a6c8:  R_BPF_64_64	CONFIG
    5339:	w2 = *(u32 *)(r1 + 0x6c)
    5340:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f08>
    5341:	w1 = *(u32 *)(r1 + 0x9c)
    5342:	if w1 != 0x0 goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20d0>
    5343:	r1 = 0x0 ll
		000000000000a6f8:  R_BPF_64_64	CONFIG
    5345:	w2 = *(u32 *)(r1 + 0xac)
    5346:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e38>
    5347:	w3 = *(u32 *)(r9 + 0x1c8)
    5348:	*(u32 *)(r9 + 0x1b4) = w3
    5349:	w2 = 0x1
    5350:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e30>
    5351:	w2 = 0x0
    5352:	w6 |= w2
    5353:	w1 = *(u32 *)(r1 + 0xbc)
    5354:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    5355:	w2 = *(u32 *)(r9 + 0x1cc)
    5356:	*(u32 *)(r9 + 0x1b8) = w2
    5357:	w1 = 0x1
    5358:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e70>
    5359:	w1 = 0x0
    5360:	w6 |= w1
    5361:	r1 = 0x0 ll
		000000000000a788:  R_BPF_64_64	CONFIG
    5363:	w2 = *(u32 *)(r1 + 0xcc)
    5364:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec8>
    5365:	w3 = *(u32 *)(r9 + 0x1d0)
    5366:	*(u32 *)(r9 + 0x1bc) = w3
    5367:	w2 = 0x1
    5368:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ec0>
    5369:	w2 = 0x0
    5370:	w6 |= w2
    5371:	w1 = *(u32 *)(r1 + 0xdc)
    5372:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f08>
    5373:	w2 = *(u32 *)(r9 + 0x1d4)
    5374:	*(u32 *)(r9 + 0x1c0) = w2
    5375:	w1 = 0x1
    5376:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f00>
    5377:	w1 = 0x0
    5378:	w6 |= w1
    5379:	w3 = *(u32 *)(r9 + 0xcc)
    5380:	w8 = *(u32 *)(r9 + 0xc8)
    5381:	r1 = r9
    5382:	w9 = *(u32 *)(r1 + 0xc4)
    5383:	w7 = *(u32 *)(r1 + 0xc0)
    5384:	w1 = *(u32 *)(r1 + 0x8)
    5385:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f88>
    5386:	*(u32 *)(r10 - 0x98) = w3
    5387:	call 0x23
    5388:	*(u64 *)(r10 - 0x88) = r0
    5389:	r2 = r10
    5390:	r2 += -0x88
    5391:	r1 = 0x0 ll
		000000000000a878:  R_BPF_64_64	OWED
    5393:	call 0x3
    5394:	w3 = *(u32 *)(r10 - 0x98)
    5395:	r1 = 0x0
    5396:	r2 = *(u64 *)(r10 - 0x90)
    5397:	*(u64 *)(r2 + 0x1d8) = r1
    5398:	*(u64 *)(r2 + 0x198) = r1
    5399:	*(u32 *)(r2 + 0xc) = w3
    5400:	*(u32 *)(r2 + 0x8) = w8
    5401:	w1 = 0x0
    5402:	*(u32 *)(r2 + 0x1a8) = w1
    5403:	w1 = 0x1
    5404:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fe0>
    5405:	w1 = 0x0
    5406:	r2 = *(u64 *)(r10 - 0x90)
    5407:	*(u32 *)(r2 + 0x0) = w7
    5408:	*(u32 *)(r2 + 0x4) = w9
    5409:	if w9 != 0x0 goto +0x42e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    5410:	if w8 != 0x0 goto +0x42d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    5411:	if w3 != 0x0 goto +0x42c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    5412:	w6 |= w1
    5413:	w6 &= 0x1
    5414:	if w6 != 0x0 goto +0x429 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    5415:	call 0x23
    5416:	*(u64 *)(r10 - 0x88) = r0
    5417:	r2 = r10
    5418:	r2 += -0x88
    5419:	r1 = 0x0 ll
		000000000000a958:  R_BPF_64_64	TASKS
    5421:	call 0x3
    5422:	if r0 != 0x0 goto +0x421 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    5423:	r1 = 0x8 ll
		000000000000a978:  R_BPF_64_64	.bss
    5425:	r2 = -0x1
    5426:	lock *(u64 *)(r1 + 0x0) += r2
    5427:	r1 = 0x0 ll
		000000000000a998:  R_BPF_64_64	EXPECT_ENTER
    5429:	r2 = -0x100000000 ll
    5431:	lock *(u64 *)(r1 + 0x0) += r2
    5432:	r1 = 0x0 ll
		000000000000a9c0:  R_BPF_64_64	EXPECT_EXIT
    5434:	lock *(u64 *)(r1 + 0x0) += r2
    5435:	goto +0x414 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    5436:	w1 = *(u32 *)(r9 + 0x1c4)
    5437:	*(u32 *)(r9 + 0x1b0) = w1
    5438:	w6 = 0x1
    5439:	if w1 != 0x0 goto -0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1de8>
    5440:	w6 = 0x0
    5441:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1de8>
    5442:	w1 = *(u32 *)(r9 + 0x90)
    5443:	w6 = *(u32 *)(r9 + 0xa8)
    5444:	if w1 != 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2230>
    5445:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2128>
    5446:	goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22d8>
    5447:	w8 &= 0x1
    5448:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2140>
    5449:	goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2428>
    5450:	r1 = *(u64 *)(r7 + 0x0)
    5451:	r3 = *(u64 *)(r1 + 0x8)
    5452:	r2 = *(u64 *)(r1 + 0x0)
    5453:	r1 = r9
    5454:	r1 += 0x18
    5455:	call -0xcf7
    5456:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2428>
    5457:	r9 = 0x80
    5458:	if w1 < 0x81 goto -0x36d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    5459:	r9 = 0x100
    5460:	if w1 < 0x101 goto -0x36f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    5461:	r9 = 0x200
    5462:	if w1 < 0x201 goto -0x371 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    5463:	r9 = 0x400
    5464:	if w1 < 0x401 goto -0x373 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    5465:	r9 = 0x800
    5466:	if w1 < 0x801 goto -0x375 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    5467:	r9 = 0x1000
    5468:	if w1 < 0x1001 goto -0x377 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    5469:	r9 = 0x2000
    5470:	if w1 > 0x2000 goto -0x1c6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b8>
    5471:	goto -0x37a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    5472:	r1 = 0x0 ll
		000000000000ab00:  R_BPF_64_64	CONFIG
    5474:	w2 = *(u32 *)(r1 + 0x28)
    5475:	w2 &= w8
    5476:	w1 = *(u32 *)(r9 + 0x50)
    5477:	if w1 != 0x0 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24d0>
    5478:	*(u32 *)(r9 + 0x54) = w2
    5479:	goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24f8>
    5480:	r1 = r9
    5481:	r1 += 0x18
    5482:	w2 = 0x60
    5483:	r3 = 0xd78 ll
		000000000000ab58:  R_BPF_64_64	.rodata
    5485:	call 0x71
    5486:	w1 = *(u32 *)(r9 + 0xa4)
    5487:	*(u32 *)(r9 + 0x8c) = w1
    5488:	w1 = *(u32 *)(r9 + 0xa0)
    5489:	*(u32 *)(r9 + 0x88) = w1
    5490:	w1 = *(u32 *)(r9 + 0x9c)
    5491:	*(u32 *)(r9 + 0x84) = w1
    5492:	w1 = *(u32 *)(r9 + 0x98)
    5493:	*(u32 *)(r9 + 0x80) = w1
    5494:	w1 = *(u32 *)(r9 + 0x94)
    5495:	*(u32 *)(r9 + 0x7c) = w1
    5496:	w1 = *(u32 *)(r9 + 0x90)
    5497:	*(u32 *)(r9 + 0x78) = w1
    5498:	r1 = r9
    5499:	call -0xe26
    5500:	if w6 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2128>
    5501:	r1 = *(u64 *)(r7 + 0x0)
    5502:	r3 = *(u64 *)(r1 + 0x8)
    5503:	r2 = *(u64 *)(r1 + 0x0)
    5504:	r1 = r9
    5505:	r1 += 0x18
    5506:	call -0xd2a
    5507:	w1 = *(u32 *)(r10 - 0xa0)
    5508:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2320>
    5509:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b8>
    5510:	r1 = 0x0
    5511:	r2 = 0x0 ll
		000000000000ac38:  R_BPF_64_64	CONFIG
    5513:	w2 = *(u32 *)(r2 + 0x74)
    5514:	w3 = *(u32 *)(r10 - 0xd0)
    5515:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b0>
    5516:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b0>
    5517:	call 0x23
    5518:	r1 = 0x0 ll
		000000000000ac70:  R_BPF_64_64	CONFIG
    5520:	w1 = *(u32 *)(r1 + 0x74)
    5521:	r0 += r1
    5522:	r1 = r10
    5523:	r1 += -0x88
    5524:	w2 = 0x8
    5525:	r3 = r0
    5526:	call 0x71
    5527:	r1 = *(u64 *)(r10 - 0x88)
    5528:	*(u64 *)(r9 + 0x190) = r1
    5529:	w1 = *(u32 *)(r9 + 0xbc)
    5530:	*(u32 *)(r9 + 0x8c) = w1
    5531:	w1 = *(u32 *)(r9 + 0xb8)
    5532:	*(u32 *)(r9 + 0x88) = w1
    5533:	w1 = *(u32 *)(r9 + 0xb4)
    5534:	*(u32 *)(r9 + 0x84) = w1
    5535:	w1 = *(u32 *)(r9 + 0xb0)
    5536:	*(u32 *)(r9 + 0x80) = w1
    5537:	w1 = *(u32 *)(r9 + 0xac)
    5538:	*(u32 *)(r9 + 0x7c) = w1
    5539:	w1 = *(u32 *)(r9 + 0xa8)
    5540:	*(u32 *)(r9 + 0x78) = w1
    5541:	r1 = r9
    5542:	call -0xe51
    5543:	r1 = 0x0 ll
		000000000000ad38:  R_BPF_64_64	CONFIG
    5545:	w2 = *(u32 *)(r1 + 0x6c)
    5546:	if w2 == 0x0 goto -0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1db0>
    5547:	w1 = *(u32 *)(r1 + 0x9c)
    5548:	if w1 != 0x0 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2520>
    5549:	r6 = 0x0 ll
		000000000000ad68:  R_BPF_64_64	CONFIG
    5551:	w1 = *(u32 *)(r6 + 0xac)
    5552:	if w1 == 0x0 goto +0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d8>
    5553:	w2 = *(u32 *)(r9 + 0x1c8)
    5554:	w1 = *(u32 *)(r9 + 0x1b4)
    5555:	w3 = w2
    5556:	w3 |= w1
    5557:	if w3 s> -0x1 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2770>
    5558:	w3 = w2
    5559:	if w1 s> 0x0 goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2788>
    5560:	w3 = w2
    5561:	if w2 s> 0x0 goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2788>
    5562:	if w2 s>= w1 goto +0x62 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d8>
    5563:	goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2778>
    5564:	w3 = *(u32 *)(r9 + 0x54)
    5565:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e8>
    5566:	*(u32 *)(r9 + 0x54) = w2
    5567:	w3 = *(u32 *)(r9 + 0x58)
    5568:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2500>
    5569:	*(u32 *)(r9 + 0x58) = w2
    5570:	*(u32 *)(r9 + 0x5c) = w8
    5571:	w1 += 0x1
    5572:	*(u32 *)(r9 + 0x50) = w1
    5573:	goto +0x38a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    5574:	w2 = *(u32 *)(r9 + 0x1c4)
    5575:	w1 = *(u32 *)(r9 + 0x1b0)
    5576:	w3 = w2
    5577:	w3 |= w1
    5578:	if w3 s> -0x1 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2840>
    5579:	w3 = w2
    5580:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2588>
    5581:	w3 = w2
    5582:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2570>
    5583:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2588>
    5584:	if w2 s>= w1 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2458>
    5585:	w3 = w2
    5586:	w3 -= w1
    5587:	if w3 == 0x0 goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2458>
    5588:	r4 = 0x1
    5589:	*(u64 *)(r9 + 0x88) = r4
    5590:	*(u32 *)(r9 + 0x84) = w3
    5591:	*(u32 *)(r9 + 0x80) = w2
    5592:	*(u32 *)(r9 + 0x7c) = w1
    5593:	w1 = 0x5
    5594:	*(u32 *)(r9 + 0x78) = w1
    5595:	r1 = r9
    5596:	call -0xe87
    5597:	goto -0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2458>
    5598:	r6 = r7
    5599:	r1 = 0x0 ll
		000000000000aef8:  R_BPF_64_64	CONFIG
    5601:	w7 = *(u32 *)(r1 + 0x98)
    5602:	w9 = *(u32 *)(r1 + 0x9c)
    5603:	call 0x9e
    5604:	r0 += r7
    5605:	if w9 == 0x2 goto +0x91 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    5606:	w1 = *(u32 *)(r0 + 0x0)
    5607:	goto +0x92 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ac0>
    5608:	w3 = *(u32 *)(r9 + 0x4)
    5609:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2648>
    5610:	*(u32 *)(r9 + 0x4) = w2
    5611:	w3 = *(u32 *)(r9 + 0x8)
    5612:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2660>
    5613:	*(u32 *)(r9 + 0x8) = w2
    5614:	*(u32 *)(r9 + 0xc) = w8
    5615:	w1 += 0x1
    5616:	*(u32 *)(r9 + 0x0) = w1
    5617:	r6 = 0x0 ll
		000000000000af88:  R_BPF_64_64	CONFIG
    5619:	w1 = *(u32 *)(r6 + 0x9c)
    5620:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26f0>
    5621:	w1 = *(u32 *)(r6 + 0xac)
    5622:	if w1 == 0x0 goto +0x125 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fd0>
    5623:	w1 = *(u32 *)(r6 + 0x70)
    5624:	if w1 == 0x0 goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ae0>
    5625:	w7 = *(u32 *)(r6 + 0xa8)
    5626:	w6 = *(u32 *)(r6 + 0xac)
    5627:	call 0x9e
    5628:	r0 += r7
    5629:	if w6 == 0x2 goto +0xbe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd0>
    5630:	w1 = *(u32 *)(r0 + 0x0)
    5631:	goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f68>
    5632:	w1 = *(u32 *)(r6 + 0x70)
    5633:	if w1 != 0x0 goto +0x6c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a60>
    5634:	call 0x23
    5635:	r1 = 0x0 ll
		000000000000b018:  R_BPF_64_64	CONFIG
    5637:	w2 = *(u32 *)(r1 + 0x98)
    5638:	r0 += r2
    5639:	w1 = *(u32 *)(r1 + 0x9c)
    5640:	if w1 != 0x2 goto +0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e88>
    5641:	r1 = r10
    5642:	r1 += -0x88
    5643:	w2 = 0x2
    5644:	r3 = r0
    5645:	call 0x71
    5646:	w1 = *(u16 *)(r10 - 0x88)
    5647:	goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce8>
    5648:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d8>
    5649:	w3 = w2
    5650:	w3 -= w1
    5651:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d8>
    5652:	r4 = 0x2
    5653:	*(u64 *)(r9 + 0x88) = r4
    5654:	*(u32 *)(r9 + 0x84) = w3
    5655:	*(u32 *)(r9 + 0x80) = w2
    5656:	*(u32 *)(r9 + 0x7c) = w1
    5657:	w1 = 0x5
    5658:	*(u32 *)(r9 + 0x78) = w1
    5659:	r1 = r9
    5660:	call -0xec7
    5661:	w1 = *(u32 *)(r6 + 0xbc)
    5662:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5663:	w2 = *(u32 *)(r9 + 0x1cc)
    5664:	w1 = *(u32 *)(r9 + 0x1b8)
    5665:	w3 = w2
    5666:	w3 |= w1
    5667:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2850>
    5668:	w3 = w2
    5669:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2868>
    5670:	w3 = w2
    5671:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2868>
    5672:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5673:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2858>
    5674:	if w2 s> w1 goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2578>
    5675:	goto -0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2458>
    5676:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5677:	w3 = w2
    5678:	w3 -= w1
    5679:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5680:	r4 = 0x3
    5681:	*(u64 *)(r9 + 0x88) = r4
    5682:	*(u32 *)(r9 + 0x84) = w3
    5683:	*(u32 *)(r9 + 0x80) = w2
    5684:	*(u32 *)(r9 + 0x7c) = w1
    5685:	w1 = 0x5
    5686:	*(u32 *)(r9 + 0x78) = w1
    5687:	r1 = r9
    5688:	call -0xee3
    5689:	w1 = *(u32 *)(r6 + 0xcc)
    5690:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    5691:	w2 = *(u32 *)(r9 + 0x1d0)
    5692:	w1 = *(u32 *)(r9 + 0x1bc)
    5693:	w3 = w2
    5694:	w3 |= w1
    5695:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2920>
    5696:	w3 = w2
    5697:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2938>
    5698:	w3 = w2
    5699:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2938>
    5700:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    5701:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    5702:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    5703:	w3 = w2
    5704:	w3 -= w1
    5705:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2988>
    5706:	r4 = 0x4
    5707:	*(u64 *)(r9 + 0x88) = r4
    5708:	*(u32 *)(r9 + 0x84) = w3
    5709:	*(u32 *)(r9 + 0x80) = w2
    5710:	*(u32 *)(r9 + 0x7c) = w1
    5711:	w1 = 0x5
    5712:	*(u32 *)(r9 + 0x78) = w1
    5713:	r1 = r9
    5714:	call -0xefd
    5715:	w1 = *(u32 *)(r6 + 0xdc)
    5716:	if w1 == 0x0 goto -0x17d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1db0>
    5717:	w2 = *(u32 *)(r9 + 0x1d4)
    5718:	w1 = *(u32 *)(r9 + 0x1c0)
    5719:	w3 = w2
    5720:	w3 |= w1
    5721:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    5722:	w3 = w2
    5723:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a08>
    5724:	w3 = w2
    5725:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a08>
    5726:	if w2 s>= w1 goto -0x187 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1db0>
    5727:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f8>
    5728:	if w2 s<= w1 goto -0x189 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1db0>
    5729:	w3 = w2
    5730:	w3 -= w1
    5731:	if w3 == 0x0 goto -0x18c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1db0>
    5732:	r4 = 0x5
    5733:	*(u64 *)(r9 + 0x88) = r4
    5734:	*(u32 *)(r9 + 0x84) = w3
    5735:	*(u32 *)(r9 + 0x80) = w2
    5736:	*(u32 *)(r9 + 0x7c) = w1
    5737:	w1 = 0x5
    5738:	*(u32 *)(r9 + 0x78) = w1
    5739:	r1 = r9
    5740:	call -0xf17
    5741:	goto -0x196 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1db0>
    5742:	r1 = 0x0 ll
		000000000000b370:  R_BPF_64_64	CONFIG
    5744:	w7 = *(u32 *)(r1 + 0x98)
    5745:	w8 = *(u32 *)(r1 + 0x9c)
    5746:	call 0x9e
    5747:	r0 += r7
    5748:	if w8 == 0x2 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    5749:	w1 = *(u32 *)(r0 + 0x0)
    5750:	goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2eb8>
    5751:	w1 = *(u16 *)(r0 + 0x0)
    5752:	w1 <<= 0x10
    5753:	w1 s>>= 0x10
    5754:	r7 = r6
    5755:	r6 = 0x0 ll
		000000000000b3d8:  R_BPF_64_64	CONFIG
    5757:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bb8>
    5758:	call 0x23
    5759:	w1 = *(u32 *)(r6 + 0xa8)
    5760:	r0 += r1
    5761:	w1 = *(u32 *)(r6 + 0xac)
    5762:	if w1 == 0x2 goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f28>
    5763:	r1 = r10
    5764:	r1 += -0x88
    5765:	w2 = 0x4
    5766:	r3 = r0
    5767:	call 0x71
    5768:	w1 = *(u32 *)(r10 - 0x88)
    5769:	goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f68>
    5770:	r1 = 0x0 ll
		000000000000b450:  R_BPF_64_64	CONFIG
    5772:	w8 = *(u32 *)(r1 + 0x98)
    5773:	w9 = *(u32 *)(r1 + 0x9c)
    5774:	call 0x9e
    5775:	r0 += r8
    5776:	if w9 == 0x2 goto +0x141 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3580>
    5777:	w1 = *(u32 *)(r0 + 0x0)
    5778:	goto +0x172 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3718>
    5779:	r1 = r10
    5780:	r1 += -0x88
    5781:	w2 = 0x4
    5782:	r3 = r0
    5783:	call 0x71
    5784:	w1 = *(u32 *)(r10 - 0x88)
    5785:	r2 = 0x0 ll
		000000000000b4c8:  R_BPF_64_64	CONFIG
    5787:	w2 = *(u32 *)(r2 + 0xa0)
    5788:	if w1 != w2 goto -0x56d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5789:	w1 = *(u32 *)(r6 + 0xac)
    5790:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d50>
    5791:	w1 = *(u32 *)(r6 + 0x70)
    5792:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c68>
    5793:	call 0x23
    5794:	w1 = *(u32 *)(r6 + 0xa8)
    5795:	r0 += r1
    5796:	w1 = *(u32 *)(r6 + 0xac)
    5797:	if w1 != 0x2 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d00>
    5798:	r1 = r10
    5799:	r1 += -0x88
    5800:	w2 = 0x2
    5801:	r3 = r0
    5802:	call 0x71
    5803:	w1 = *(u16 *)(r10 - 0x88)
    5804:	w1 <<= 0x10
    5805:	w1 s>>= 0x10
    5806:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    5807:	r9 = r7
    5808:	w7 = *(u32 *)(r6 + 0xa8)
    5809:	w6 = *(u32 *)(r6 + 0xac)
    5810:	call 0x9e
    5811:	r0 += r7
    5812:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ca8>
    5813:	w1 = *(u32 *)(r0 + 0x0)
    5814:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc0>
    5815:	w1 = *(u16 *)(r0 + 0x0)
    5816:	w1 <<= 0x10
    5817:	w1 s>>= 0x10
    5818:	r7 = r9
    5819:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    5820:	w1 = *(u16 *)(r0 + 0x0)
    5821:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f58>
    5822:	w1 = *(u16 *)(r0 + 0x0)
    5823:	w1 <<= 0x10
    5824:	w1 s>>= 0x10
    5825:	goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2eb8>
    5826:	r1 = r10
    5827:	r1 += -0x88
    5828:	w2 = 0x4
    5829:	r3 = r0
    5830:	call 0x71
    5831:	w1 = *(u32 *)(r10 - 0x88)
    5832:	r2 = 0x0 ll
		000000000000b640:  R_BPF_64_64	CONFIG
    5834:	w2 = *(u32 *)(r2 + 0xb0)
    5835:	if w1 != w2 goto -0x59c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5836:	r6 = 0x0 ll
		000000000000b660:  R_BPF_64_64	CONFIG
    5838:	w1 = *(u32 *)(r6 + 0xbc)
    5839:	if w1 == 0x0 goto +0x110 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    5840:	w1 = *(u32 *)(r6 + 0x70)
    5841:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e00>
    5842:	call 0x23
    5843:	r1 = 0x0 ll
		000000000000b698:  R_BPF_64_64	CONFIG
    5845:	w2 = *(u32 *)(r1 + 0xb8)
    5846:	r0 += r2
    5847:	w1 = *(u32 *)(r1 + 0xbc)
    5848:	if w1 != 0x2 goto +0xfd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35a0>
    5849:	r1 = r10
    5850:	r1 += -0x88
    5851:	w2 = 0x2
    5852:	r3 = r0
    5853:	call 0x71
    5854:	w1 = *(u16 *)(r10 - 0x88)
    5855:	w1 <<= 0x10
    5856:	w1 s>>= 0x10
    5857:	goto +0xfa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d0>
    5858:	r6 = r7
    5859:	r1 = 0x0 ll
		000000000000b718:  R_BPF_64_64	CONFIG
    5861:	w7 = *(u32 *)(r1 + 0xb8)
    5862:	w9 = *(u32 *)(r1 + 0xbc)
    5863:	call 0x9e
    5864:	r0 += r7
    5865:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e50>
    5866:	w1 = *(u32 *)(r0 + 0x0)
    5867:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e68>
    5868:	w1 = *(u16 *)(r0 + 0x0)
    5869:	w1 <<= 0x10
    5870:	w1 s>>= 0x10
    5871:	r7 = r6
    5872:	r6 = 0x0 ll
		000000000000b780:  R_BPF_64_64	CONFIG
    5874:	goto +0xe9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d0>
    5875:	r1 = r10
    5876:	r1 += -0x88
    5877:	w2 = 0x4
    5878:	r3 = r0
    5879:	call 0x71
    5880:	w1 = *(u32 *)(r10 - 0x88)
    5881:	w2 = *(u32 *)(r9 + 0x78)
    5882:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ed8>
    5883:	*(u32 *)(r9 + 0x7c) = w1
    5884:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f00>
    5885:	w3 = *(u32 *)(r9 + 0x7c)
    5886:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ef0>
    5887:	*(u32 *)(r9 + 0x7c) = w1
    5888:	w3 = *(u32 *)(r9 + 0x80)
    5889:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    5890:	*(u32 *)(r9 + 0x80) = w1
    5891:	*(u32 *)(r9 + 0x84) = w1
    5892:	w2 += 0x1
    5893:	*(u32 *)(r9 + 0x78) = w2
    5894:	goto -0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2698>
    5895:	r1 = r10
    5896:	r1 += -0x88
    5897:	w2 = 0x2
    5898:	r3 = r0
    5899:	call 0x71
    5900:	w1 = *(u16 *)(r10 - 0x88)
    5901:	w1 <<= 0x10
    5902:	w1 s>>= 0x10
    5903:	w2 = *(u32 *)(r9 + 0x88)
    5904:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f88>
    5905:	*(u32 *)(r9 + 0x8c) = w1
    5906:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb0>
    5907:	w3 = *(u32 *)(r9 + 0x8c)
    5908:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    5909:	*(u32 *)(r9 + 0x8c) = w1
    5910:	w3 = *(u32 *)(r9 + 0x90)
    5911:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb8>
    5912:	*(u32 *)(r9 + 0x90) = w1
    5913:	*(u32 *)(r9 + 0x94) = w1
    5914:	w2 += 0x1
    5915:	*(u32 *)(r9 + 0x88) = w2
    5916:	r6 = 0x0 ll
		000000000000b8e0:  R_BPF_64_64	CONFIG
    5918:	w1 = *(u32 *)(r6 + 0xbc)
    5919:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3170>
    5920:	w1 = *(u32 *)(r6 + 0x70)
    5921:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3048>
    5922:	r1 = 0x0 ll
		000000000000b910:  R_BPF_64_64	CONFIG
    5924:	w7 = *(u32 *)(r1 + 0xb8)
    5925:	w8 = *(u32 *)(r1 + 0xbc)
    5926:	call 0x9e
    5927:	r0 += r7
    5928:	if w8 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b8>
    5929:	w1 = *(u32 *)(r0 + 0x0)
    5930:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3108>
    5931:	call 0x23
    5932:	r1 = 0x0 ll
		000000000000b960:  R_BPF_64_64	CONFIG
    5934:	w2 = *(u32 *)(r1 + 0xb8)
    5935:	r0 += r2
    5936:	w1 = *(u32 *)(r1 + 0xbc)
    5937:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30c8>
    5938:	r1 = r10
    5939:	r1 += -0x88
    5940:	w2 = 0x4
    5941:	r3 = r0
    5942:	call 0x71
    5943:	w1 = *(u32 *)(r10 - 0x88)
    5944:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3108>
    5945:	w1 = *(u16 *)(r0 + 0x0)
    5946:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f8>
    5947:	r1 = r10
    5948:	r1 += -0x88
    5949:	w2 = 0x2
    5950:	r3 = r0
    5951:	call 0x71
    5952:	w1 = *(u16 *)(r10 - 0x88)
    5953:	w1 <<= 0x10
    5954:	w1 s>>= 0x10
    5955:	w2 = *(u32 *)(r9 + 0x98)
    5956:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    5957:	*(u32 *)(r9 + 0x9c) = w1
    5958:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3150>
    5959:	w3 = *(u32 *)(r9 + 0x9c)
    5960:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    5961:	*(u32 *)(r9 + 0x9c) = w1
    5962:	w3 = *(u32 *)(r9 + 0xa0)
    5963:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3158>
    5964:	*(u32 *)(r9 + 0xa0) = w1
    5965:	*(u32 *)(r9 + 0xa4) = w1
    5966:	w2 += 0x1
    5967:	*(u32 *)(r9 + 0x98) = w2
    5968:	w1 = *(u32 *)(r6 + 0xcc)
    5969:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32e0>
    5970:	w1 = *(u32 *)(r6 + 0x70)
    5971:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    5972:	w7 = *(u32 *)(r6 + 0xc8)
    5973:	w6 = *(u32 *)(r6 + 0xcc)
    5974:	call 0x9e
    5975:	r0 += r7
    5976:	if w6 == 0x2 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3228>
    5977:	w1 = *(u32 *)(r0 + 0x0)
    5978:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3278>
    5979:	call 0x23
    5980:	w1 = *(u32 *)(r6 + 0xc8)
    5981:	r0 += r1
    5982:	w1 = *(u32 *)(r6 + 0xcc)
    5983:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3238>
    5984:	r1 = r10
    5985:	r1 += -0x88
    5986:	w2 = 0x4
    5987:	r3 = r0
    5988:	call 0x71
    5989:	w1 = *(u32 *)(r10 - 0x88)
    5990:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3278>
    5991:	w1 = *(u16 *)(r0 + 0x0)
    5992:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3268>
    5993:	r1 = r10
    5994:	r1 += -0x88
    5995:	w2 = 0x2
    5996:	r3 = r0
    5997:	call 0x71
    5998:	w1 = *(u16 *)(r10 - 0x88)
    5999:	w1 <<= 0x10
    6000:	w1 s>>= 0x10
    6001:	w2 = *(u32 *)(r9 + 0xa8)
    6002:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3298>
    6003:	*(u32 *)(r9 + 0xac) = w1
    6004:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c0>
    6005:	w3 = *(u32 *)(r9 + 0xac)
    6006:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32b0>
    6007:	*(u32 *)(r9 + 0xac) = w1
    6008:	w3 = *(u32 *)(r9 + 0xb0)
    6009:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c8>
    6010:	*(u32 *)(r9 + 0xb0) = w1
    6011:	*(u32 *)(r9 + 0xb4) = w1
    6012:	w2 += 0x1
    6013:	*(u32 *)(r9 + 0xa8) = w2
    6014:	r6 = 0x0 ll
		000000000000bbf0:  R_BPF_64_64	CONFIG
    6016:	w1 = *(u32 *)(r6 + 0xdc)
    6017:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3480>
    6018:	w1 = *(u32 *)(r6 + 0x70)
    6019:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3358>
    6020:	r1 = 0x0 ll
		000000000000bc20:  R_BPF_64_64	CONFIG
    6022:	w7 = *(u32 *)(r1 + 0xd8)
    6023:	w8 = *(u32 *)(r1 + 0xdc)
    6024:	call 0x9e
    6025:	r0 += r7
    6026:	if w8 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c8>
    6027:	w1 = *(u32 *)(r0 + 0x0)
    6028:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3418>
    6029:	call 0x23
    6030:	r1 = 0x0 ll
		000000000000bc70:  R_BPF_64_64	CONFIG
    6032:	w2 = *(u32 *)(r1 + 0xd8)
    6033:	r0 += r2
    6034:	w1 = *(u32 *)(r1 + 0xdc)
    6035:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33d8>
    6036:	r1 = r10
    6037:	r1 += -0x88
    6038:	w2 = 0x4
    6039:	r3 = r0
    6040:	call 0x71
    6041:	w1 = *(u32 *)(r10 - 0x88)
    6042:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3418>
    6043:	w1 = *(u16 *)(r0 + 0x0)
    6044:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3408>
    6045:	r1 = r10
    6046:	r1 += -0x88
    6047:	w2 = 0x2
    6048:	r3 = r0
    6049:	call 0x71
    6050:	w1 = *(u16 *)(r10 - 0x88)
    6051:	w1 <<= 0x10
    6052:	w1 s>>= 0x10
    6053:	w2 = *(u32 *)(r9 + 0xb8)
    6054:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3438>
    6055:	*(u32 *)(r9 + 0xbc) = w1
    6056:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3460>
    6057:	w3 = *(u32 *)(r9 + 0xbc)
    6058:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3450>
    6059:	*(u32 *)(r9 + 0xbc) = w1
    6060:	w3 = *(u32 *)(r9 + 0xc0)
    6061:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3468>
    6062:	*(u32 *)(r9 + 0xc0) = w1
    6063:	*(u32 *)(r9 + 0xc4) = w1
    6064:	w2 += 0x1
    6065:	*(u32 *)(r9 + 0xb8) = w2
    6066:	call 0xe
    6067:	*(u64 *)(r9 + 0x70) = r0
    6068:	w1 = *(u32 *)(r6 + 0x64)
    6069:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3538>
    6070:	call 0x23
    6071:	w1 = *(u32 *)(r6 + 0x40)
    6072:	r0 += r1
    6073:	r1 = r10
    6074:	r1 += -0x88
    6075:	w2 = 0x8
    6076:	r3 = r0
    6077:	call 0x71
    6078:	w1 = *(u32 *)(r6 + 0x44)
    6079:	r3 = *(u64 *)(r10 - 0x88)
    6080:	r3 += r1
    6081:	r1 = r10
    6082:	r1 += -0x88
    6083:	w2 = 0x8
    6084:	call 0x71
    6085:	r1 = *(u64 *)(r6 + 0x8)
    6086:	r2 = *(u64 *)(r10 - 0x88)
    6087:	r1 += r2
    6088:	*(u64 *)(r9 + 0x60) = r1
    6089:	w1 = *(u32 *)(r6 + 0x68)
    6090:	if w1 == 0x0 goto +0x185 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6091:	r1 = 0x504c4b53594d5641 ll
    6093:	call 0x9a
    6094:	w1 = *(u32 *)(r6 + 0x38)
    6095:	r0 += r1
    6096:	*(u64 *)(r9 + 0x68) = r0
    6097:	goto +0x17e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6098:	w1 = *(u16 *)(r0 + 0x0)
    6099:	w1 <<= 0x10
    6100:	w1 s>>= 0x10
    6101:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3718>
    6102:	r1 = r10
    6103:	r1 += -0x88
    6104:	w2 = 0x4
    6105:	r3 = r0
    6106:	call 0x71
    6107:	w1 = *(u32 *)(r10 - 0x88)
    6108:	r2 = 0x0 ll
		000000000000bee0:  R_BPF_64_64	CONFIG
    6110:	w2 = *(u32 *)(r2 + 0xc0)
    6111:	if w1 != w2 goto -0x6b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6112:	w1 = *(u32 *)(r6 + 0xcc)
    6113:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3860>
    6114:	w1 = *(u32 *)(r6 + 0x70)
    6115:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3680>
    6116:	call 0x23
    6117:	w1 = *(u32 *)(r6 + 0xc8)
    6118:	r0 += r1
    6119:	w1 = *(u32 *)(r6 + 0xcc)
    6120:	if w1 != 0x2 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3810>
    6121:	r1 = r10
    6122:	r1 += -0x88
    6123:	w2 = 0x2
    6124:	r3 = r0
    6125:	call 0x71
    6126:	w1 = *(u16 *)(r10 - 0x88)
    6127:	w1 <<= 0x10
    6128:	w1 s>>= 0x10
    6129:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    6130:	r9 = r7
    6131:	w7 = *(u32 *)(r6 + 0xc8)
    6132:	w6 = *(u32 *)(r6 + 0xcc)
    6133:	call 0x9e
    6134:	r0 += r7
    6135:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36c0>
    6136:	w1 = *(u32 *)(r0 + 0x0)
    6137:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d8>
    6138:	w1 = *(u16 *)(r0 + 0x0)
    6139:	w1 <<= 0x10
    6140:	w1 s>>= 0x10
    6141:	r7 = r9
    6142:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    6143:	r1 = r10
    6144:	r1 += -0x88
    6145:	w2 = 0x4
    6146:	r3 = r0
    6147:	call 0x71
    6148:	w1 = *(u32 *)(r10 - 0x88)
    6149:	r2 = 0x0 ll
		000000000000c028:  R_BPF_64_64	CONFIG
    6151:	w2 = *(u32 *)(r2 + 0xa0)
    6152:	if w1 != w2 goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f10>
    6153:	w1 = *(u32 *)(r7 + 0xac)
    6154:	if w1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39d8>
    6155:	w1 = *(u32 *)(r7 + 0x70)
    6156:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b8>
    6157:	call 0x23
    6158:	w1 = *(u32 *)(r7 + 0xa8)
    6159:	r0 += r1
    6160:	w1 = *(u32 *)(r7 + 0xac)
    6161:	if w1 != 0x2 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3988>
    6162:	r1 = r10
    6163:	r1 += -0x88
    6164:	w2 = 0x2
    6165:	r3 = r0
    6166:	call 0x71
    6167:	w1 = *(u16 *)(r10 - 0x88)
    6168:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f8>
    6169:	w8 = *(u32 *)(r7 + 0xa8)
    6170:	w7 = *(u32 *)(r7 + 0xac)
    6171:	call 0x9e
    6172:	r0 += r8
    6173:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    6174:	w1 = *(u32 *)(r0 + 0x0)
    6175:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b8>
    6176:	w1 = *(u16 *)(r0 + 0x0)
    6177:	w1 <<= 0x10
    6178:	w1 s>>= 0x10
    6179:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39b8>
    6180:	r1 = r10
    6181:	r1 += -0x88
    6182:	w2 = 0x4
    6183:	r3 = r0
    6184:	call 0x71
    6185:	w1 = *(u32 *)(r10 - 0x88)
    6186:	r2 = 0x0 ll
		000000000000c150:  R_BPF_64_64	CONFIG
    6188:	w2 = *(u32 *)(r2 + 0xd0)
    6189:	if w1 != w2 goto -0x6fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6190:	r1 = 0x0 ll
		000000000000c170:  R_BPF_64_64	CONFIG
    6192:	w2 = *(u32 *)(r1 + 0xdc)
    6193:	if w2 == 0x0 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b30>
    6194:	w1 = *(u32 *)(r1 + 0x70)
    6195:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3910>
    6196:	call 0x23
    6197:	r1 = 0x0 ll
		000000000000c1a8:  R_BPF_64_64	CONFIG
    6199:	w2 = *(u32 *)(r1 + 0xd8)
    6200:	r0 += r2
    6201:	w1 = *(u32 *)(r1 + 0xdc)
    6202:	if w1 != 0x2 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae0>
    6203:	r1 = r10
    6204:	r1 += -0x88
    6205:	w2 = 0x2
    6206:	r3 = r0
    6207:	call 0x71
    6208:	w1 = *(u16 *)(r10 - 0x88)
    6209:	w1 <<= 0x10
    6210:	w1 s>>= 0x10
    6211:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b10>
    6212:	r9 = r7
    6213:	r1 = 0x0 ll
		000000000000c228:  R_BPF_64_64	CONFIG
    6215:	w6 = *(u32 *)(r1 + 0xd8)
    6216:	w7 = *(u32 *)(r1 + 0xdc)
    6217:	call 0x9e
    6218:	r0 += r6
    6219:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3960>
    6220:	w1 = *(u32 *)(r0 + 0x0)
    6221:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3978>
    6222:	w1 = *(u16 *)(r0 + 0x0)
    6223:	w1 <<= 0x10
    6224:	w1 s>>= 0x10
    6225:	r7 = r9
    6226:	goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b10>
    6227:	r1 = r10
    6228:	r1 += -0x88
    6229:	w2 = 0x4
    6230:	r3 = r0
    6231:	call 0x71
    6232:	w1 = *(u32 *)(r10 - 0x88)
    6233:	r2 = 0x0 ll
		000000000000c2c8:  R_BPF_64_64	CONFIG
    6235:	w2 = *(u32 *)(r2 + 0xb0)
    6236:	if w1 != w2 goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f10>
    6237:	r7 = 0x0 ll
		000000000000c2e8:  R_BPF_64_64	CONFIG
    6239:	w1 = *(u32 *)(r7 + 0xbc)
    6240:	if w1 == 0x0 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c08>
    6241:	w1 = *(u32 *)(r7 + 0x70)
    6242:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a78>
    6243:	call 0x23
    6244:	r1 = 0x0 ll
		000000000000c320:  R_BPF_64_64	CONFIG
    6246:	w2 = *(u32 *)(r1 + 0xb8)
    6247:	r0 += r2
    6248:	w1 = *(u32 *)(r1 + 0xbc)
    6249:	if w1 != 0x2 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb8>
    6250:	r1 = r10
    6251:	r1 += -0x88
    6252:	w2 = 0x2
    6253:	r3 = r0
    6254:	call 0x71
    6255:	w1 = *(u16 *)(r10 - 0x88)
    6256:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ac8>
    6257:	r1 = 0x0 ll
		000000000000c388:  R_BPF_64_64	CONFIG
    6259:	w8 = *(u32 *)(r1 + 0xb8)
    6260:	w9 = *(u32 *)(r1 + 0xbc)
    6261:	call 0x9e
    6262:	r0 += r8
    6263:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ac0>
    6264:	w1 = *(u32 *)(r0 + 0x0)
    6265:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3be8>
    6266:	w1 = *(u16 *)(r0 + 0x0)
    6267:	w1 <<= 0x10
    6268:	w1 s>>= 0x10
    6269:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3be8>
    6270:	r1 = r10
    6271:	r1 += -0x88
    6272:	w2 = 0x4
    6273:	r3 = r0
    6274:	call 0x71
    6275:	w1 = *(u32 *)(r10 - 0x88)
    6276:	r2 = 0x0 ll
		000000000000c420:  R_BPF_64_64	CONFIG
    6278:	w2 = *(u32 *)(r2 + 0xe0)
    6279:	if w1 != w2 goto -0x758 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6280:	r1 = 0x0 ll
		000000000000c440:  R_BPF_64_64	.bss
    6282:	r1 = *(u64 *)(r1 + 0x0)
    6283:	if r1 == 0x0 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6284:	call 0x23
    6285:	*(u64 *)(r10 - 0x88) = r0
    6286:	r2 = r10
    6287:	r2 += -0x88
    6288:	r1 = 0x0 ll
		000000000000c480:  R_BPF_64_64	CARRIED
    6290:	call 0x3
    6291:	if r0 != 0x0 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6292:	r1 = 0x0 ll
		000000000000c4a0:  R_BPF_64_64	.bss
    6294:	r2 = -0x1
    6295:	lock *(u64 *)(r1 + 0x0) += r2
    6296:	goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6297:	r1 = r10
    6298:	r1 += -0x88
    6299:	w2 = 0x4
    6300:	r3 = r0
    6301:	call 0x71
    6302:	w1 = *(u32 *)(r10 - 0x88)
    6303:	r2 = 0x0 ll
		000000000000c4f8:  R_BPF_64_64	CONFIG
    6305:	w2 = *(u32 *)(r2 + 0xc0)
    6306:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f10>
    6307:	w1 = *(u32 *)(r7 + 0xcc)
    6308:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d30>
    6309:	w1 = *(u32 *)(r7 + 0x70)
    6310:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c88>
    6311:	call 0x23
    6312:	w1 = *(u32 *)(r7 + 0xc8)
    6313:	r0 += r1
    6314:	w1 = *(u32 *)(r7 + 0xcc)
    6315:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ce0>
    6316:	r1 = r10
    6317:	r1 += -0x88
    6318:	w2 = 0x2
    6319:	r3 = r0
    6320:	call 0x71
    6321:	w1 = *(u16 *)(r10 - 0x88)
    6322:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc8>
    6323:	w8 = *(u32 *)(r7 + 0xc8)
    6324:	w7 = *(u32 *)(r7 + 0xcc)
    6325:	call 0x9e
    6326:	r0 += r8
    6327:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3cc0>
    6328:	w1 = *(u32 *)(r0 + 0x0)
    6329:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d10>
    6330:	w1 = *(u16 *)(r0 + 0x0)
    6331:	w1 <<= 0x10
    6332:	w1 s>>= 0x10
    6333:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d10>
    6334:	r1 = r10
    6335:	r1 += -0x88
    6336:	w2 = 0x4
    6337:	r3 = r0
    6338:	call 0x71
    6339:	w1 = *(u32 *)(r10 - 0x88)
    6340:	r2 = 0x0 ll
		000000000000c620:  R_BPF_64_64	CONFIG
    6342:	w2 = *(u32 *)(r2 + 0xd0)
    6343:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f10>
    6344:	r1 = 0x0 ll
		000000000000c640:  R_BPF_64_64	CONFIG
    6346:	w2 = *(u32 *)(r1 + 0xdc)
    6347:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e88>
    6348:	w1 = *(u32 *)(r1 + 0x70)
    6349:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3dd0>
    6350:	call 0x23
    6351:	r1 = 0x0 ll
		000000000000c678:  R_BPF_64_64	CONFIG
    6353:	w2 = *(u32 *)(r1 + 0xd8)
    6354:	r0 += r2
    6355:	w1 = *(u32 *)(r1 + 0xdc)
    6356:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e38>
    6357:	r1 = r10
    6358:	r1 += -0x88
    6359:	w2 = 0x2
    6360:	r3 = r0
    6361:	call 0x71
    6362:	w1 = *(u16 *)(r10 - 0x88)
    6363:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e20>
    6364:	r1 = 0x0 ll
		000000000000c6e0:  R_BPF_64_64	CONFIG
    6366:	w7 = *(u32 *)(r1 + 0xd8)
    6367:	w8 = *(u32 *)(r1 + 0xdc)
    6368:	call 0x9e
    6369:	r0 += r7
    6370:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e18>
    6371:	w1 = *(u32 *)(r0 + 0x0)
    6372:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e68>
    6373:	w1 = *(u16 *)(r0 + 0x0)
    6374:	w1 <<= 0x10
    6375:	w1 s>>= 0x10
    6376:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e68>
    6377:	r1 = r10
    6378:	r1 += -0x88
    6379:	w2 = 0x4
    6380:	r3 = r0
    6381:	call 0x71
    6382:	w1 = *(u32 *)(r10 - 0x88)
    6383:	r2 = 0x0 ll
		000000000000c778:  R_BPF_64_64	CONFIG
    6385:	w2 = *(u32 *)(r2 + 0xe0)
    6386:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f10>
    6387:	r1 = 0x0 ll
		000000000000c798:  R_BPF_64_64	.bss
    6389:	r1 = *(u64 *)(r1 + 0x0)
    6390:	if r1 == 0x0 goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6391:	call 0x23
    6392:	*(u64 *)(r10 - 0x88) = r0
    6393:	r2 = r10
    6394:	r2 += -0x88
    6395:	r1 = 0x0 ll
		000000000000c7d8:  R_BPF_64_64	CARRIED
    6397:	call 0x3
    6398:	if r0 != 0x0 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6399:	r1 = 0x0 ll
		000000000000c7f8:  R_BPF_64_64	.bss
    6401:	r2 = -0x1
    6402:	lock *(u64 *)(r1 + 0x0) += r2
    6403:	goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6404:	call 0x23
    6405:	*(u64 *)(r10 - 0x88) = r0
    6406:	r2 = r10
    6407:	r2 += -0x88
    6408:	r1 = 0x0 ll
		000000000000c840:  R_BPF_64_64	TASKS
    6410:	r3 = 0xdd8 ll
		000000000000c850:  R_BPF_64_64	.rodata
    6412:	r4 = 0x0
    6413:	call 0x2
    6414:	if r0 != 0x0 goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4118>
    6415:	r1 = 0x8 ll
		000000000000c878:  R_BPF_64_64	.bss
    6417:	r2 = 0x1
    6418:	lock *(u64 *)(r1 + 0x0) += r2
    6419:	r1 = 0x0 ll
		000000000000c898:  R_BPF_64_64	EXPECT_ENTER
    6421:	r2 = 0x100000000 ll
    6423:	lock *(u64 *)(r1 + 0x0) += r2
    6424:	r1 = 0x0 ll
		000000000000c8c0:  R_BPF_64_64	EXPECT_EXIT
    6426:	lock *(u64 *)(r1 + 0x0) += r2
    6427:	call 0x23
    6428:	*(u64 *)(r10 - 0x88) = r0
    6429:	r2 = r10
    6430:	r2 += -0x88
    6431:	r1 = 0x0 ll
		000000000000c8f8:  R_BPF_64_64	TASKS
    6433:	call 0x1
    6434:	r9 = r0
    6435:	r7 = *(u64 *)(r10 - 0x98)
    6436:	if r9 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6437:	call 0xe
    6438:	r1 = *(u64 *)(r9 + 0x10)
    6439:	if r1 == r0 goto -0x750 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b0>
    6440:	r7 = r0
    6441:	r2 = r0
    6442:	r2 >>= 0x20
    6443:	r0 <<= 0x20
    6444:	r0 >>= 0x20
    6445:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4070>
    6446:	r1 >>= 0x20
    6447:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4100>
    6448:	w1 = *(u32 *)(r9 + 0x8)
    6449:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40d8>
    6450:	w1 = 0x0
    6451:	*(u32 *)(r10 - 0x88) = w1
    6452:	r2 = r10
    6453:	r2 += -0x88
    6454:	r1 = 0x0 ll
		000000000000c9b0:  R_BPF_64_64	LOST
    6456:	call 0x1
    6457:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40d8>
    6458:	r0 += 0x10
    6459:	r1 = 0x1
    6460:	lock *(u64 *)(r0 + 0x0) += r1
    6461:	r1 = r9
    6462:	w2 = 0x3e0
    6463:	r3 = 0xdd8 ll
		000000000000c9f8:  R_BPF_64_64	.rodata
    6465:	call 0x71
    6466:	*(u64 *)(r9 + 0x10) = r7
    6467:	r7 = *(u64 *)(r10 - 0x98)
    6468:	goto -0x76d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b0>
    6469:	w1 = 0x0
    6470:	*(u32 *)(r10 - 0x88) = w1
    6471:	r2 = r10
    6472:	r2 += -0x88
    6473:	r1 = 0x0 ll
		000000000000ca48:  R_BPF_64_64	LOST
    6475:	call 0x1
    6476:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4170>
    6477:	r0 += 0x10
    6478:	r1 = 0x1
    6479:	lock *(u64 *)(r0 + 0x0) += r1
    6480:	exit

000000000000ca88 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    6481:	w7 = w2
    6482:	r9 = r1
    6483:	r1 = 0x0 ll
		000000000000ca98:  R_BPF_64_64	CONFIG
    6485:	w2 = *(u32 *)(r1 + 0x84)
    6486:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    6487:	r2 = 0x0 ll
		000000000000cab8:  R_BPF_64_64	HELD
    6489:	r2 = *(u64 *)(r2 + 0x0)
    6490:	if r2 != 0x0 goto +0x757 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6491:	w2 = *(u32 *)(r1 + 0x28)
    6492:	w2 &= w7
    6493:	w1 = *(u32 *)(r1 + 0x30)
    6494:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    6495:	r1 = 0x0 ll
		000000000000caf8:  R_BPF_64_64	CONFIG
    6497:	w2 = *(u32 *)(r1 + 0x24)
    6498:	if w2 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c8>
    6499:	call 0x8
    6500:	*(u32 *)(r10 - 0x88) = w0
    6501:	r2 = r10
    6502:	r2 += -0x88
    6503:	r1 = 0x0 ll
		000000000000cb38:  R_BPF_64_64	SAMPLES
    6505:	call 0x1
    6506:	r8 = r0
    6507:	if r8 == 0x0 goto +0x746 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6508:	r1 = *(u64 *)(r9 + 0x0)
    6509:	r3 = *(u64 *)(r1 + 0x0)
    6510:	r1 = r10
    6511:	r1 += -0x88
    6512:	w2 = 0x80
    6513:	call 0x71
    6514:	r1 = *(u64 *)(r10 - 0x20)
    6515:	if r1 != 0x504c0001 goto +0x73e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6516:	r1 = *(u64 *)(r10 - 0x10)
    6517:	if r1 != 0x10 goto +0x73c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6518:	r2 = *(u64 *)(r10 - 0x28)
    6519:	r1 = 0x0 ll
		000000000000cbb8:  R_BPF_64_64	CONFIG
    6521:	r3 = *(u64 *)(r1 + 0x0)
    6522:	if r2 != r3 goto +0x737 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6523:	w2 = *(u32 *)(r1 + 0x28)
    6524:	w2 &= w7
    6525:	w1 = *(u32 *)(r8 + 0x10)
    6526:	if w1 != 0x0 goto +0x451 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23f8>
    6527:	*(u32 *)(r8 + 0x14) = w2
    6528:	goto +0x454 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    6529:	r1 = 0x8 ll
		000000000000cc08:  R_BPF_64_64	.bss
    6531:	r1 = *(u64 *)(r1 + 0x0)
    6532:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6533:	r1 = 0x0 ll
		000000000000cc28:  R_BPF_64_64	CONFIG
    6535:	w2 = *(u32 *)(r1 + 0x6c)
    6536:	if w2 == 0x0 goto +0x729 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6537:	r1 = *(u64 *)(r1 + 0x90)
    6538:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    6539:	r1 = 0x0 ll
		000000000000cc58:  R_BPF_64_64	CONFIG
    6541:	r3 = *(u64 *)(r1 + 0x90)
    6542:	r1 = r10
    6543:	r1 += -0x88
    6544:	w2 = 0x4
    6545:	call 0x71
    6546:	w1 = *(u32 *)(r10 - 0x88)
    6547:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    6548:	r6 = 0x0 ll
		000000000000cca0:  R_BPF_64_64	CONFIG
    6550:	w1 = *(u32 *)(r6 + 0x9c)
    6551:	if w1 == 0x0 goto +0x496 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26e8>
    6552:	w1 = *(u32 *)(r6 + 0x70)
    6553:	if w1 != 0x0 goto +0x45e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2538>
    6554:	call 0x23
    6555:	r1 = 0x0 ll
		000000000000ccd8:  R_BPF_64_64	CONFIG
    6557:	w2 = *(u32 *)(r1 + 0x98)
    6558:	r0 += r2
    6559:	w1 = *(u32 *)(r1 + 0x9c)
    6560:	if w1 != 0x2 goto +0x483 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2698>
    6561:	r1 = r10
    6562:	r1 += -0x88
    6563:	w2 = 0x2
    6564:	r3 = r0
    6565:	call 0x71
    6566:	w1 = *(u16 *)(r10 - 0x88)
    6567:	w1 <<= 0x10
    6568:	w1 s>>= 0x10
    6569:	goto +0x480 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26c8>
    6570:	w1 = *(u32 *)(r1 + 0x24)
    6571:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x350>
    6572:	r1 = *(u64 *)(r9 + 0x0)
    6573:	r3 = *(u64 *)(r1 + 0x0)
    6574:	r1 = r10
    6575:	r1 += -0x88
    6576:	w2 = 0x80
    6577:	call 0x71
    6578:	r1 = *(u64 *)(r10 - 0x20)
    6579:	if r1 != 0x504c0001 goto +0x6fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6580:	r1 = *(u64 *)(r10 - 0x10)
    6581:	if r1 != 0x10 goto +0x6fc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6582:	r1 = *(u64 *)(r10 - 0x28)
    6583:	r2 = 0x0 ll
		000000000000cdb8:  R_BPF_64_64	CONFIG
    6585:	r2 = *(u64 *)(r2 + 0x0)
    6586:	if r1 != r2 goto +0x6f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    6587:	w6 = 0x0
    6588:	r2 = 0x0 ll
		000000000000cde0:  R_BPF_64_64	CONFIG
    6590:	w1 = *(u32 *)(r2 + 0x28)
    6591:	w3 = *(u32 *)(r2 + 0x30)
    6592:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4a8>
    6593:	w4 = w1
    6594:	w4 >>= 0x1
    6595:	w2 = w1
    6596:	w2 |= w4
    6597:	w4 = w2
    6598:	w4 >>= 0x2
    6599:	w2 |= w4
    6600:	w4 = w2
    6601:	w4 >>= 0x4
    6602:	w2 |= w4
    6603:	w1 &= w7
    6604:	w4 = w2
    6605:	w4 >>= 0x8
    6606:	w2 |= w4
    6607:	w1 -= w3
    6608:	w3 = w2
    6609:	w3 >>= 0x10
    6610:	w2 |= w3
    6611:	w2 ^= -0x1
    6612:	w3 = w2
    6613:	w3 >>= 0x1
    6614:	w3 &= 0x55555555
    6615:	w2 -= w3
    6616:	w3 = w2
    6617:	w3 &= 0x33333333
    6618:	w2 >>= 0x2
    6619:	w2 &= 0x33333333
    6620:	w3 += w2
    6621:	w2 = w3
    6622:	w2 >>= 0x4
    6623:	w3 += w2
    6624:	w3 &= 0xf0f0f0f
    6625:	w3 *= 0x1010101
    6626:	w3 >>= 0x18
    6627:	w1 <<= w3
    6628:	w1 s>>= w3
    6629:	w6 = w1
    6630:	call 0x23
    6631:	*(u64 *)(r10 - 0x88) = r0
    6632:	r2 = r10
    6633:	r2 += -0x88
    6634:	r1 = 0x0 ll
		000000000000cf50:  R_BPF_64_64	TASKS
    6636:	call 0x1
    6637:	r7 = r0
    6638:	*(u32 *)(r10 - 0x98) = w6
    6639:	if r7 == 0x0 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12c0>
    6640:	call 0xe
    6641:	r1 = *(u64 *)(r7 + 0x10)
    6642:	if r1 == r0 goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f0>
    6643:	r6 = r0
    6644:	r2 = r0
    6645:	r2 >>= 0x20
    6646:	r0 <<= 0x20
    6647:	r0 >>= 0x20
    6648:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x550>
    6649:	r1 >>= 0x20
    6650:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    6651:	w1 = *(u32 *)(r7 + 0x8)
    6652:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    6653:	w1 = 0x0
    6654:	*(u32 *)(r10 - 0x88) = w1
    6655:	r2 = r10
    6656:	r2 += -0x88
    6657:	r1 = 0x0 ll
		000000000000d008:  R_BPF_64_64	LOST
    6659:	call 0x1
    6660:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    6661:	r0 += 0x10
    6662:	r1 = 0x1
    6663:	lock *(u64 *)(r0 + 0x0) += r1
    6664:	r1 = r7
    6665:	w2 = 0x3e0
    6666:	r3 = 0xdd8 ll
		000000000000d050:  R_BPF_64_64	.rodata
    6668:	call 0x71
    6669:	*(u64 *)(r7 + 0x10) = r6
    6670:	w6 = *(u32 *)(r10 - 0x98)
    6671:	r1 = 0x0 ll
		000000000000d078:  R_BPF_64_64	AYA_LOG_LEVEL
    6673:	w1 = *(u8 *)(r1 + 0x0)
    6674:	if w1 < 0x4 goto +0x1be <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1400>
    6675:	r6 = r9
    6676:	call 0x23
    6677:	r8 = r0
    6678:	w1 = 0xa0
    6679:	*(u16 *)(r10 - 0x2) = w1
    6680:	r1 = r10
    6681:	r1 += -0x2
    6682:	r9 = 0x40
    6683:	w1 = *(u16 *)(r10 - 0x2)
    6684:	if w1 > 0x40 goto +0x3a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2380>
    6685:	r1 = 0x0 ll
		000000000000d0e8:  R_BPF_64_64	AYA_LOGS
    6687:	r2 = r9
    6688:	r3 = 0x0
    6689:	call 0x83
    6690:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    6691:	*(u64 *)(r10 - 0x80) = r9
    6692:	*(u64 *)(r10 - 0x88) = r0
    6693:	r1 = r10
    6694:	r1 += -0x88
    6695:	r1 = *(u64 *)(r10 - 0x88)
    6696:	r2 = *(u64 *)(r10 - 0x80)
    6697:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6698:	w2 = *(u16 *)(r10 - 0x2)
    6699:	*(u8 *)(r1 + 0x0) = w2
    6700:	w2 >>= 0x8
    6701:	*(u8 *)(r1 + 0x1) = w2
    6702:	r1 = *(u64 *)(r10 - 0x88)
    6703:	r2 = *(u64 *)(r10 - 0x80)
    6704:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6705:	w2 = 0x0
    6706:	*(u8 *)(r1 + 0x2) = w2
    6707:	r1 = *(u64 *)(r10 - 0x88)
    6708:	r3 = *(u64 *)(r10 - 0x80)
    6709:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6710:	*(u8 *)(r1 + 0x4) = w2
    6711:	w2 = 0x17
    6712:	*(u8 *)(r1 + 0x3) = w2
    6713:	r1 = *(u64 *)(r10 - 0x88)
    6714:	r2 = *(u64 *)(r10 - 0x80)
    6715:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6716:	r3 = r1
    6717:	r3 += 0x5
    6718:	r4 = 0xce8 ll
		000000000000d1f0:  R_BPF_64_64	.rodata
    6720:	w5 = *(u8 *)(r4 + 0x0)
    6721:	*(u8 *)(r3 + 0x0) = w5
    6722:	w5 = *(u8 *)(r4 + 0x1)
    6723:	*(u8 *)(r3 + 0x1) = w5
    6724:	w5 = *(u8 *)(r4 + 0x2)
    6725:	*(u8 *)(r3 + 0x2) = w5
    6726:	w5 = *(u8 *)(r4 + 0x3)
    6727:	*(u8 *)(r3 + 0x3) = w5
    6728:	w5 = *(u8 *)(r4 + 0x4)
    6729:	*(u8 *)(r3 + 0x4) = w5
    6730:	w5 = *(u8 *)(r4 + 0x5)
    6731:	*(u8 *)(r3 + 0x5) = w5
    6732:	w5 = *(u8 *)(r4 + 0x6)
    6733:	*(u8 *)(r3 + 0x6) = w5
    6734:	w5 = *(u8 *)(r4 + 0x7)
    6735:	*(u8 *)(r3 + 0x7) = w5
    6736:	w5 = *(u8 *)(r4 + 0x8)
    6737:	*(u8 *)(r3 + 0x8) = w5
    6738:	w5 = *(u8 *)(r4 + 0x9)
    6739:	*(u8 *)(r3 + 0x9) = w5
    6740:	w5 = *(u8 *)(r4 + 0xa)
    6741:	*(u8 *)(r3 + 0xa) = w5
    6742:	w5 = *(u8 *)(r4 + 0xb)
    6743:	*(u8 *)(r3 + 0xb) = w5
    6744:	w5 = *(u8 *)(r4 + 0xc)
    6745:	*(u8 *)(r3 + 0xc) = w5
    6746:	w5 = *(u8 *)(r4 + 0xd)
    6747:	*(u8 *)(r3 + 0xd) = w5
    6748:	w5 = *(u8 *)(r4 + 0xe)
    6749:	*(u8 *)(r3 + 0xe) = w5
    6750:	w5 = *(u8 *)(r4 + 0xf)
    6751:	*(u8 *)(r3 + 0xf) = w5
    6752:	w5 = *(u8 *)(r4 + 0x10)
    6753:	*(u8 *)(r3 + 0x10) = w5
    6754:	w5 = *(u8 *)(r4 + 0x11)
    6755:	*(u8 *)(r3 + 0x11) = w5
    6756:	w5 = *(u8 *)(r4 + 0x12)
    6757:	*(u8 *)(r3 + 0x12) = w5
    6758:	w5 = *(u8 *)(r4 + 0x13)
    6759:	*(u8 *)(r3 + 0x13) = w5
    6760:	w5 = *(u8 *)(r4 + 0x14)
    6761:	*(u8 *)(r3 + 0x14) = w5
    6762:	w5 = *(u8 *)(r4 + 0x15)
    6763:	*(u8 *)(r3 + 0x15) = w5
    6764:	w5 = *(u8 *)(r4 + 0x16)
    6765:	*(u8 *)(r3 + 0x16) = w5
    6766:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6767:	w3 = 0x1
    6768:	*(u8 *)(r1 + 0x1c) = w3
    6769:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6770:	w4 = 0x0
    6771:	*(u8 *)(r1 + 0x1e) = w4
    6772:	*(u8 *)(r1 + 0x1d) = w3
    6773:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6774:	w3 = 0x4
    6775:	*(u8 *)(r1 + 0x1f) = w3
    6776:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6777:	w3 = 0x2
    6778:	*(u8 *)(r1 + 0x20) = w3
    6779:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6780:	w3 = 0x0
    6781:	*(u8 *)(r1 + 0x22) = w3
    6782:	w3 = 0x17
    6783:	*(u8 *)(r1 + 0x21) = w3
    6784:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6785:	r3 = r1
    6786:	r3 += 0x23
    6787:	r4 = 0xce8 ll
		000000000000d418:  R_BPF_64_64	.rodata
    6789:	w5 = *(u8 *)(r4 + 0x0)
    6790:	*(u8 *)(r3 + 0x0) = w5
    6791:	w5 = *(u8 *)(r4 + 0x1)
    6792:	*(u8 *)(r3 + 0x1) = w5
    6793:	w5 = *(u8 *)(r4 + 0x2)
    6794:	*(u8 *)(r3 + 0x2) = w5
    6795:	w5 = *(u8 *)(r4 + 0x3)
    6796:	*(u8 *)(r3 + 0x3) = w5
    6797:	w5 = *(u8 *)(r4 + 0x4)
    6798:	*(u8 *)(r3 + 0x4) = w5
    6799:	w5 = *(u8 *)(r4 + 0x5)
    6800:	*(u8 *)(r3 + 0x5) = w5
    6801:	w5 = *(u8 *)(r4 + 0x6)
    6802:	*(u8 *)(r3 + 0x6) = w5
    6803:	w5 = *(u8 *)(r4 + 0x7)
    6804:	*(u8 *)(r3 + 0x7) = w5
    6805:	w5 = *(u8 *)(r4 + 0x8)
    6806:	*(u8 *)(r3 + 0x8) = w5
    6807:	w5 = *(u8 *)(r4 + 0x9)
    6808:	*(u8 *)(r3 + 0x9) = w5
    6809:	w5 = *(u8 *)(r4 + 0xa)
    6810:	*(u8 *)(r3 + 0xa) = w5
    6811:	w5 = *(u8 *)(r4 + 0xb)
    6812:	*(u8 *)(r3 + 0xb) = w5
    6813:	w5 = *(u8 *)(r4 + 0xc)
    6814:	*(u8 *)(r3 + 0xc) = w5
    6815:	w5 = *(u8 *)(r4 + 0xd)
    6816:	*(u8 *)(r3 + 0xd) = w5
    6817:	w5 = *(u8 *)(r4 + 0xe)
    6818:	*(u8 *)(r3 + 0xe) = w5
    6819:	w5 = *(u8 *)(r4 + 0xf)
    6820:	*(u8 *)(r3 + 0xf) = w5
    6821:	w5 = *(u8 *)(r4 + 0x10)
    6822:	*(u8 *)(r3 + 0x10) = w5
    6823:	w5 = *(u8 *)(r4 + 0x11)
    6824:	*(u8 *)(r3 + 0x11) = w5
    6825:	w5 = *(u8 *)(r4 + 0x12)
    6826:	*(u8 *)(r3 + 0x12) = w5
    6827:	w5 = *(u8 *)(r4 + 0x13)
    6828:	*(u8 *)(r3 + 0x13) = w5
    6829:	w5 = *(u8 *)(r4 + 0x14)
    6830:	*(u8 *)(r3 + 0x14) = w5
    6831:	w5 = *(u8 *)(r4 + 0x15)
    6832:	*(u8 *)(r3 + 0x15) = w5
    6833:	w5 = *(u8 *)(r4 + 0x16)
    6834:	*(u8 *)(r3 + 0x16) = w5
    6835:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6836:	w3 = 0x3
    6837:	*(u8 *)(r1 + 0x3a) = w3
    6838:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6839:	w3 = 0x0
    6840:	*(u8 *)(r1 + 0x3c) = w3
    6841:	w3 = 0x1f
    6842:	*(u8 *)(r1 + 0x3b) = w3
    6843:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6844:	r3 = r1
    6845:	r3 += 0x3d
    6846:	r4 = 0xcff ll
		000000000000d5f0:  R_BPF_64_64	.rodata
    6848:	w5 = *(u8 *)(r4 + 0x0)
    6849:	*(u8 *)(r3 + 0x0) = w5
    6850:	w5 = *(u8 *)(r4 + 0x1)
    6851:	*(u8 *)(r3 + 0x1) = w5
    6852:	w5 = *(u8 *)(r4 + 0x2)
    6853:	*(u8 *)(r3 + 0x2) = w5
    6854:	w5 = *(u8 *)(r4 + 0x3)
    6855:	*(u8 *)(r3 + 0x3) = w5
    6856:	w5 = *(u8 *)(r4 + 0x4)
    6857:	*(u8 *)(r3 + 0x4) = w5
    6858:	w5 = *(u8 *)(r4 + 0x5)
    6859:	*(u8 *)(r3 + 0x5) = w5
    6860:	w5 = *(u8 *)(r4 + 0x6)
    6861:	*(u8 *)(r3 + 0x6) = w5
    6862:	w5 = *(u8 *)(r4 + 0x7)
    6863:	*(u8 *)(r3 + 0x7) = w5
    6864:	w5 = *(u8 *)(r4 + 0x8)
    6865:	*(u8 *)(r3 + 0x8) = w5
    6866:	w5 = *(u8 *)(r4 + 0x9)
    6867:	*(u8 *)(r3 + 0x9) = w5
    6868:	w5 = *(u8 *)(r4 + 0xa)
    6869:	*(u8 *)(r3 + 0xa) = w5
    6870:	w5 = *(u8 *)(r4 + 0xb)
    6871:	*(u8 *)(r3 + 0xb) = w5
    6872:	w5 = *(u8 *)(r4 + 0xc)
    6873:	*(u8 *)(r3 + 0xc) = w5
    6874:	w5 = *(u8 *)(r4 + 0xd)
    6875:	*(u8 *)(r3 + 0xd) = w5
    6876:	w5 = *(u8 *)(r4 + 0xe)
    6877:	*(u8 *)(r3 + 0xe) = w5
    6878:	w5 = *(u8 *)(r4 + 0xf)
    6879:	*(u8 *)(r3 + 0xf) = w5
    6880:	w5 = *(u8 *)(r4 + 0x10)
    6881:	*(u8 *)(r3 + 0x10) = w5
    6882:	w5 = *(u8 *)(r4 + 0x11)
    6883:	*(u8 *)(r3 + 0x11) = w5
    6884:	w5 = *(u8 *)(r4 + 0x12)
    6885:	*(u8 *)(r3 + 0x12) = w5
    6886:	w5 = *(u8 *)(r4 + 0x13)
    6887:	*(u8 *)(r3 + 0x13) = w5
    6888:	w5 = *(u8 *)(r4 + 0x14)
    6889:	*(u8 *)(r3 + 0x14) = w5
    6890:	w5 = *(u8 *)(r4 + 0x15)
    6891:	*(u8 *)(r3 + 0x15) = w5
    6892:	w5 = *(u8 *)(r4 + 0x16)
    6893:	*(u8 *)(r3 + 0x16) = w5
    6894:	w5 = *(u8 *)(r4 + 0x17)
    6895:	*(u8 *)(r3 + 0x17) = w5
    6896:	w5 = *(u8 *)(r4 + 0x18)
    6897:	*(u8 *)(r3 + 0x18) = w5
    6898:	w5 = *(u8 *)(r4 + 0x19)
    6899:	*(u8 *)(r3 + 0x19) = w5
    6900:	w5 = *(u8 *)(r4 + 0x1a)
    6901:	*(u8 *)(r3 + 0x1a) = w5
    6902:	w5 = *(u8 *)(r4 + 0x1b)
    6903:	*(u8 *)(r3 + 0x1b) = w5
    6904:	w5 = *(u8 *)(r4 + 0x1c)
    6905:	*(u8 *)(r3 + 0x1c) = w5
    6906:	w5 = *(u8 *)(r4 + 0x1d)
    6907:	*(u8 *)(r3 + 0x1d) = w5
    6908:	w5 = *(u8 *)(r4 + 0x1e)
    6909:	*(u8 *)(r3 + 0x1e) = w5
    6910:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6911:	w4 = 0x4
    6912:	*(u8 *)(r1 + 0x5c) = w4
    6913:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6914:	w3 = 0x0
    6915:	*(u8 *)(r1 + 0x5e) = w3
    6916:	*(u8 *)(r1 + 0x5d) = w4
    6917:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6918:	*(u8 *)(r1 + 0x62) = w3
    6919:	*(u8 *)(r1 + 0x61) = w3
    6920:	*(u8 *)(r1 + 0x60) = w3
    6921:	w3 = 0x53
    6922:	*(u8 *)(r1 + 0x5f) = w3
    6923:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6924:	w3 = 0x5
    6925:	*(u8 *)(r1 + 0x63) = w3
    6926:	r3 = r2
    6927:	r3 &= -0x2
    6928:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6929:	w4 = 0x0
    6930:	*(u8 *)(r1 + 0x65) = w4
    6931:	w5 = 0x4
    6932:	*(u8 *)(r1 + 0x64) = w5
    6933:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6934:	*(u8 *)(r1 + 0x69) = w4
    6935:	*(u8 *)(r1 + 0x68) = w4
    6936:	*(u8 *)(r1 + 0x67) = w4
    6937:	w4 = 0x6
    6938:	*(u8 *)(r1 + 0x66) = w4
    6939:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6940:	w4 = 0x14
    6941:	*(u8 *)(r1 + 0x6a) = w4
    6942:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6943:	w4 = 0x0
    6944:	*(u8 *)(r1 + 0x6c) = w4
    6945:	w4 = 0xf
    6946:	*(u8 *)(r1 + 0x6b) = w4
    6947:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6948:	r4 = r1
    6949:	r4 += 0x6d
    6950:	r5 = 0xd1e ll
		000000000000d930:  R_BPF_64_64	.rodata
    6952:	w0 = *(u8 *)(r5 + 0x0)
    6953:	*(u8 *)(r4 + 0x0) = w0
    6954:	w0 = *(u8 *)(r5 + 0x1)
    6955:	*(u8 *)(r4 + 0x1) = w0
    6956:	w0 = *(u8 *)(r5 + 0x2)
    6957:	*(u8 *)(r4 + 0x2) = w0
    6958:	w0 = *(u8 *)(r5 + 0x3)
    6959:	*(u8 *)(r4 + 0x3) = w0
    6960:	w0 = *(u8 *)(r5 + 0x4)
    6961:	*(u8 *)(r4 + 0x4) = w0
    6962:	w0 = *(u8 *)(r5 + 0x5)
    6963:	*(u8 *)(r4 + 0x5) = w0
    6964:	w0 = *(u8 *)(r5 + 0x6)
    6965:	*(u8 *)(r4 + 0x6) = w0
    6966:	w0 = *(u8 *)(r5 + 0x7)
    6967:	*(u8 *)(r4 + 0x7) = w0
    6968:	w0 = *(u8 *)(r5 + 0x8)
    6969:	*(u8 *)(r4 + 0x8) = w0
    6970:	w0 = *(u8 *)(r5 + 0x9)
    6971:	*(u8 *)(r4 + 0x9) = w0
    6972:	w0 = *(u8 *)(r5 + 0xa)
    6973:	*(u8 *)(r4 + 0xa) = w0
    6974:	w0 = *(u8 *)(r5 + 0xb)
    6975:	*(u8 *)(r4 + 0xb) = w0
    6976:	w0 = *(u8 *)(r5 + 0xc)
    6977:	*(u8 *)(r4 + 0xc) = w0
    6978:	w0 = *(u8 *)(r5 + 0xd)
    6979:	*(u8 *)(r4 + 0xd) = w0
    6980:	w0 = *(u8 *)(r5 + 0xe)
    6981:	*(u8 *)(r4 + 0xe) = w0
    6982:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6983:	w4 = 0x0
    6984:	*(u8 *)(r1 + 0x7c) = w4
    6985:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6986:	*(u8 *)(r1 + 0x7e) = w4
    6987:	w4 = 0x1
    6988:	*(u8 *)(r1 + 0x7d) = w4
    6989:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6990:	w4 = 0x2
    6991:	*(u8 *)(r1 + 0x7f) = w4
    6992:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6993:	w4 = 0x9
    6994:	*(u8 *)(r1 + 0x80) = w4
    6995:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    6996:	w4 = 0x0
    6997:	*(u8 *)(r1 + 0x82) = w4
    6998:	w4 = 0x8
    6999:	*(u8 *)(r1 + 0x81) = w4
    7000:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7001:	*(u8 *)(r1 + 0x83) = w8
    7002:	r4 = r8
    7003:	r4 >>= 0x38
    7004:	*(u8 *)(r1 + 0x8a) = w4
    7005:	r4 = r8
    7006:	r4 >>= 0x30
    7007:	*(u8 *)(r1 + 0x89) = w4
    7008:	r4 = r8
    7009:	r4 >>= 0x28
    7010:	*(u8 *)(r1 + 0x88) = w4
    7011:	r4 = r8
    7012:	r4 >>= 0x20
    7013:	*(u8 *)(r1 + 0x87) = w4
    7014:	r4 = r8
    7015:	r4 >>= 0x18
    7016:	*(u8 *)(r1 + 0x86) = w4
    7017:	r4 = r8
    7018:	r4 >>= 0x10
    7019:	*(u8 *)(r1 + 0x85) = w4
    7020:	r8 >>= 0x8
    7021:	*(u8 *)(r1 + 0x84) = w8
    7022:	if r2 == 0x8b goto +0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7023:	w4 = 0x14
    7024:	*(u8 *)(r1 + 0x8b) = w4
    7025:	if r3 == 0x8c goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7026:	w4 = 0x0
    7027:	*(u8 *)(r1 + 0x8d) = w4
    7028:	w4 = 0x7
    7029:	*(u8 *)(r1 + 0x8c) = w4
    7030:	if r2 < 0x95 goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7031:	r4 = r1
    7032:	r4 += 0x8e
    7033:	r5 = 0xd2d ll
		000000000000dbc8:  R_BPF_64_64	.rodata
    7035:	w0 = *(u8 *)(r5 + 0x0)
    7036:	*(u8 *)(r4 + 0x0) = w0
    7037:	w0 = *(u8 *)(r5 + 0x1)
    7038:	*(u8 *)(r4 + 0x1) = w0
    7039:	w0 = *(u8 *)(r5 + 0x2)
    7040:	*(u8 *)(r4 + 0x2) = w0
    7041:	w0 = *(u8 *)(r5 + 0x3)
    7042:	*(u8 *)(r4 + 0x3) = w0
    7043:	w0 = *(u8 *)(r5 + 0x4)
    7044:	*(u8 *)(r4 + 0x4) = w0
    7045:	w0 = *(u8 *)(r5 + 0x5)
    7046:	*(u8 *)(r4 + 0x5) = w0
    7047:	w0 = *(u8 *)(r5 + 0x6)
    7048:	*(u8 *)(r4 + 0x6) = w0
    7049:	if r2 == 0x95 goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7050:	w4 = 0x0
    7051:	*(u8 *)(r1 + 0x95) = w4
    7052:	if r3 == 0x96 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7053:	*(u8 *)(r1 + 0x97) = w4
    7054:	w4 = 0x1
    7055:	*(u8 *)(r1 + 0x96) = w4
    7056:	if r2 < 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7057:	*(u8 *)(r1 + 0x98) = w4
    7058:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7059:	w4 = 0x3
    7060:	*(u8 *)(r1 + 0x99) = w4
    7061:	if r3 == 0x9a goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7062:	w3 = 0x0
    7063:	*(u8 *)(r1 + 0x9b) = w3
    7064:	w3 = 0x4
    7065:	*(u8 *)(r1 + 0x9a) = w3
    7066:	if r2 < 0xa0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    7067:	w3 = *(u32 *)(r10 - 0x98)
    7068:	w2 = w3
    7069:	w2 >>= 0x18
    7070:	*(u8 *)(r1 + 0x9f) = w2
    7071:	w2 = w3
    7072:	w2 >>= 0x10
    7073:	*(u8 *)(r1 + 0x9e) = w2
    7074:	*(u8 *)(r1 + 0x9c) = w3
    7075:	w2 = w3
    7076:	w2 >>= 0x8
    7077:	*(u8 *)(r1 + 0x9d) = w2
    7078:	r2 = 0x0
    7079:	call 0x84
    7080:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    7081:	if w6 != 0x0 goto +0x4c3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    7082:	r1 = 0x0 ll
		000000000000dd50:  R_BPF_64_64	CONFIG
    7084:	w2 = *(u32 *)(r1 + 0x6c)
    7085:	if w2 == 0x0 goto +0x504 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7086:	r1 = *(u64 *)(r1 + 0x90)
    7087:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1340>
    7088:	r1 = 0x0 ll
		000000000000dd80:  R_BPF_64_64	CONFIG
    7090:	r3 = *(u64 *)(r1 + 0x90)
    7091:	r1 = r10
    7092:	r1 += -0x88
    7093:	w2 = 0x4
    7094:	call 0x71
    7095:	w1 = *(u32 *)(r10 - 0x88)
    7096:	if w1 == 0x0 goto +0x4b4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    7097:	r6 = 0x0 ll
		000000000000ddc8:  R_BPF_64_64	CONFIG
    7099:	w1 = *(u32 *)(r6 + 0x9c)
    7100:	if w1 == 0x0 goto +0x3ff <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3358>
    7101:	w1 = *(u32 *)(r6 + 0x70)
    7102:	if w1 != 0x0 goto +0x34a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dc0>
    7103:	call 0x23
    7104:	r1 = 0x0 ll
		000000000000de00:  R_BPF_64_64	CONFIG
    7106:	w2 = *(u32 *)(r1 + 0x98)
    7107:	r0 += r2
    7108:	w1 = *(u32 *)(r1 + 0x9c)
    7109:	if w1 != 0x2 goto +0x3ec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3308>
    7110:	r1 = r10
    7111:	r1 += -0x88
    7112:	w2 = 0x2
    7113:	r3 = r0
    7114:	call 0x71
    7115:	w1 = *(u16 *)(r10 - 0x88)
    7116:	goto +0x39c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30c0>
    7117:	r2 = 0x0
    7118:	call 0x85
    7119:	r9 = r6
    7120:	w6 = *(u32 *)(r10 - 0x98)
    7121:	w2 = *(u32 *)(r7 + 0x4)
    7122:	w1 = w2
    7123:	w1 |= w6
    7124:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1470>
    7125:	w3 = w6
    7126:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1480>
    7127:	w3 = w6
    7128:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1448>
    7129:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1480>
    7130:	w3 = 0x0
    7131:	if w6 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1480>
    7132:	w3 = w6
    7133:	w3 -= w2
    7134:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1480>
    7135:	w3 = 0x0
    7136:	if w6 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    7137:	*(u32 *)(r10 - 0xd8) = w2
    7138:	w1 = *(u32 *)(r7 + 0x0)
    7139:	*(u32 *)(r10 - 0xa8) = w1
    7140:	w6 = 0x1
    7141:	w8 = 0x0
    7142:	w4 = 0x1
    7143:	if w3 s> 0x0 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1530>
    7144:	w4 = 0x2
    7145:	if w3 s< 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1530>
    7146:	w4 = 0x0
    7147:	w8 = 0x1
    7148:	w1 = *(u32 *)(r10 - 0xa8)
    7149:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1530>
    7150:	w1 = *(u32 *)(r10 - 0x98)
    7151:	w2 = *(u32 *)(r10 - 0xa8)
    7152:	if w1 == w2 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1530>
    7153:	w3 = *(u32 *)(r10 - 0x98)
    7154:	w1 = *(u32 *)(r10 - 0xa8)
    7155:	w3 -= w1
    7156:	w4 = 0x3
    7157:	w8 = 0x0
    7158:	w6 = 0x0
    7159:	*(u32 *)(r10 - 0xb8) = w4
    7160:	*(u32 *)(r10 - 0xc8) = w3
    7161:	w1 = *(u32 *)(r7 + 0xc)
    7162:	*(u32 *)(r10 - 0xd0) = w1
    7163:	*(u64 *)(r10 - 0x90) = r7
    7164:	w1 = *(u32 *)(r7 + 0x8)
    7165:	*(u32 *)(r10 - 0xa0) = w1
    7166:	w3 = 0x8
    7167:	r1 = 0x0 ll
		000000000000dff8:  R_BPF_64_64	CONFIG
    7169:	w2 = *(u32 *)(r1 + 0x80)
    7170:	if w2 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a8>
    7171:	w2 = *(u32 *)(r1 + 0x78)
    7172:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15a8>
    7173:	w3 = -0x7ffffff8
    7174:	*(u32 *)(r10 - 0xc0) = w3
    7175:	w7 = 0x0
    7176:	w2 = *(u32 *)(r1 + 0x84)
    7177:	w1 = 0x0
    7178:	*(u64 *)(r10 - 0xb0) = r9
    7179:	if w2 == 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16b0>
    7180:	call 0x8
    7181:	*(u32 *)(r10 - 0x88) = w0
    7182:	r2 = r10
    7183:	r2 += -0x88
    7184:	r1 = 0x0 ll
		000000000000e080:  R_BPF_64_64	CALLS
    7186:	call 0x1
    7187:	w1 = 0x0
    7188:	if r0 == 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16b0>
    7189:	r1 = *(u64 *)(r0 + 0x10)
    7190:	*(u64 *)(r10 - 0xe0) = r1
    7191:	call 0x9e
    7192:	r1 = 0x0 ll
		000000000000e0c0:  R_BPF_64_64	CONFIG
    7194:	w1 = *(u32 *)(r1 + 0x88)
    7195:	r0 += r1
    7196:	r1 = *(u64 *)(r0 + 0x0)
    7197:	r9 = *(u64 *)(r0 + 0x8)
    7198:	w9 += w1
    7199:	r9 <<= 0x30
    7200:	call 0x23
    7201:	r9 ^= r0
    7202:	w1 = 0x20
    7203:	r2 = *(u64 *)(r10 - 0xe0)
    7204:	if r2 == r9 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16a8>
    7205:	w1 = 0x0
    7206:	r9 = *(u64 *)(r10 - 0xb0)
    7207:	if w8 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1708>
    7208:	w2 = 0x1
    7209:	w3 = *(u32 *)(r10 - 0xd0)
    7210:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16d8>
    7211:	w2 = 0x0
    7212:	w6 |= w2
    7213:	w6 &= 0x1
    7214:	w7 = w1
    7215:	if w6 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1708>
    7216:	w1 |= 0x8
    7217:	w7 = w1
    7218:	w2 = 0x0
    7219:	w3 = 0x0
    7220:	w1 = 0x0
    7221:	w4 = 0x0
    7222:	r0 = *(u64 *)(r10 - 0x90)
    7223:	w6 = *(u32 *)(r10 - 0x98)
    7224:	w5 = *(u32 *)(r10 - 0xa0)
    7225:	if w5 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1778>
    7226:	w4 = *(u32 *)(r0 + 0x1a8)
    7227:	w1 = *(u32 *)(r10 - 0xc0)
    7228:	w4 |= w1
    7229:	w1 = 0x4
    7230:	w2 = w6
    7231:	w3 = *(u32 *)(r10 - 0xa8)
    7232:	r5 = 0x0
    7233:	*(u64 *)(r0 + 0xc8) = r5
    7234:	*(u32 *)(r0 + 0xbc) = w7
    7235:	w5 = *(u32 *)(r10 - 0xb8)
    7236:	*(u32 *)(r0 + 0xa8) = w5
    7237:	*(u32 *)(r0 + 0xa4) = w4
    7238:	w4 = *(u32 *)(r10 - 0xa0)
    7239:	*(u32 *)(r0 + 0x9c) = w4
    7240:	*(u32 *)(r0 + 0x98) = w2
    7241:	*(u32 *)(r0 + 0x94) = w3
    7242:	*(u32 *)(r0 + 0x90) = w1
    7243:	w1 = 0x0
    7244:	r7 = r0
    7245:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f0>
    7246:	w1 = *(u32 *)(r10 - 0xc8)
    7247:	*(u32 *)(r7 + 0xb4) = w1
    7248:	*(u32 *)(r7 + 0xc4) = w6
    7249:	*(u32 *)(r7 + 0xc0) = w6
    7250:	w1 = 0x0
    7251:	w3 = 0x0
    7252:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1828>
    7253:	w1 = w6
    7254:	*(u32 *)(r7 + 0xb0) = w1
    7255:	w1 = 0x0
    7256:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1848>
    7257:	w1 = *(u32 *)(r10 - 0xa8)
    7258:	*(u32 *)(r7 + 0xac) = w1
    7259:	*(u32 *)(r7 + 0xb8) = w3
    7260:	*(u32 *)(r7 + 0xa0) = w3
    7261:	r1 = 0x0 ll
		000000000000e2e8:  R_BPF_64_64	CONFIG
    7263:	w1 = *(u32 *)(r1 + 0x6c)
    7264:	if w1 == 0x0 goto +0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ff0>
    7265:	w1 = 0x0
    7266:	*(u32 *)(r10 - 0xc8) = w1
    7267:	r1 = 0x0 ll
		000000000000e318:  R_BPF_64_64	.bss
    7269:	r1 = *(u64 *)(r1 + 0x0)
    7270:	w4 = 0x0
    7271:	if r1 == 0x0 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1968>
    7272:	call 0x23
    7273:	*(u64 *)(r10 - 0x88) = r0
    7274:	r2 = r10
    7275:	r2 += -0x88
    7276:	r1 = 0x0 ll
		000000000000e360:  R_BPF_64_64	CARRIED
    7278:	call 0x1
    7279:	r6 = r0
    7280:	w4 = 0x0
    7281:	if r6 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1968>
    7282:	call 0xe
    7283:	r1 = *(u64 *)(r6 + 0x0)
    7284:	if r1 == r0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1960>
    7285:	r2 = r0
    7286:	r2 >>= 0x20
    7287:	r0 <<= 0x20
    7288:	r0 >>= 0x20
    7289:	w4 = 0x0
    7290:	if r0 != r2 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1968>
    7291:	r1 >>= 0x20
    7292:	if r1 != r2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1968>
    7293:	w4 = 0x1
    7294:	r8 = 0x0
    7295:	r2 = r7
    7296:	r2 += 0x1ac
    7297:	*(u64 *)(r10 - 0xd0) = r6
    7298:	r5 = r6
    7299:	r5 += 0x4
    7300:	r0 = 0x0 ll
		000000000000e420:  R_BPF_64_64	CONFIG
    7302:	w1 = 0x0
    7303:	*(u32 *)(r10 - 0x98) = w1
    7304:	w3 = 0x0
    7305:	r1 = r8
    7306:	r1 <<= 0x2
    7307:	r6 = r2
    7308:	r6 += r1
    7309:	r9 = r5
    7310:	r9 += r1
    7311:	r1 = r8
    7312:	r1 <<= 0x4
    7313:	r7 = 0x0 ll
		000000000000e488:  R_BPF_64_64	CONFIG
    7315:	r7 += r1
    7316:	r7 += 0x88
    7317:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a60>
    7318:	r6 += 0x4
    7319:	r9 += 0x4
    7320:	r8 += 0x1
    7321:	w1 = *(u32 *)(r7 + 0x14)
    7322:	r7 += 0x10
    7323:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a60>
    7324:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7325:	if r8 < 0x5 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a28>
    7326:	r9 = *(u64 *)(r10 - 0xb0)
    7327:	r7 = *(u64 *)(r10 - 0x90)
    7328:	w1 = *(u32 *)(r10 - 0x98)
    7329:	if w1 == 0x0 goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ff0>
    7330:	goto +0x8b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ee8>
    7331:	*(u32 *)(r10 - 0xa0) = w3
    7332:	*(u32 *)(r10 - 0xa8) = w4
    7333:	*(u64 *)(r10 - 0xb8) = r2
    7334:	*(u64 *)(r10 - 0xc0) = r5
    7335:	if r8 == 0x5 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b28>
    7336:	w1 = *(u32 *)(r0 + 0x70)
    7337:	if w1 != 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c20>
    7338:	call 0x23
    7339:	w1 = *(u32 *)(r7 + 0x0)
    7340:	r0 += r1
    7341:	w1 = *(u32 *)(r7 + 0x4)
    7342:	if w1 != 0x2 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c98>
    7343:	r1 = r10
    7344:	r1 += -0x88
    7345:	w2 = 0x2
    7346:	r3 = r0
    7347:	call 0x71
    7348:	w2 = *(u16 *)(r10 - 0x88)
    7349:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c80>
    7350:	r1 = *(u64 *)(r0 + 0x90)
    7351:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b80>
    7352:	r3 = *(u64 *)(r0 + 0x90)
    7353:	r1 = r10
    7354:	r1 += -0x88
    7355:	w2 = 0x4
    7356:	call 0x71
    7357:	r0 = 0x0 ll
		000000000000e5e8:  R_BPF_64_64	CONFIG
    7359:	w1 = *(u32 *)(r10 - 0x88)
    7360:	if w1 == 0x0 goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dc0>
    7361:	w1 = *(u32 *)(r0 + 0x70)
    7362:	if w1 != 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd0>
    7363:	call 0x23
    7364:	r2 = 0x0 ll
		000000000000e620:  R_BPF_64_64	CONFIG
    7366:	w1 = *(u32 *)(r2 + 0xd8)
    7367:	r0 += r1
    7368:	w1 = *(u32 *)(r2 + 0xdc)
    7369:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c98>
    7370:	goto -0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af0>
    7371:	w1 = *(u32 *)(r0 + 0xd8)
    7372:	*(u64 *)(r10 - 0xe0) = r1
    7373:	w1 = *(u32 *)(r0 + 0xdc)
    7374:	*(u32 *)(r10 - 0xe8) = w1
    7375:	call 0x9e
    7376:	r1 = *(u64 *)(r10 - 0xe0)
    7377:	r0 += r1
    7378:	w1 = *(u32 *)(r10 - 0xe8)
    7379:	if w1 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c78>
    7380:	goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c68>
    7381:	w1 = *(u32 *)(r7 + 0x0)
    7382:	*(u64 *)(r10 - 0xe0) = r1
    7383:	w1 = *(u32 *)(r7 + 0x4)
    7384:	*(u32 *)(r10 - 0xe8) = w1
    7385:	call 0x9e
    7386:	r1 = *(u64 *)(r10 - 0xe0)
    7387:	r0 += r1
    7388:	w1 = *(u32 *)(r10 - 0xe8)
    7389:	if w1 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c78>
    7390:	w2 = *(u32 *)(r0 + 0x0)
    7391:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cc8>
    7392:	w2 = *(u16 *)(r0 + 0x0)
    7393:	w2 <<= 0x10
    7394:	w2 s>>= 0x10
    7395:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cc8>
    7396:	r1 = r10
    7397:	r1 += -0x88
    7398:	w2 = 0x4
    7399:	r3 = r0
    7400:	call 0x71
    7401:	w2 = *(u32 *)(r10 - 0x88)
    7402:	w4 = *(u32 *)(r10 - 0xa8)
    7403:	w1 = *(u32 *)(r7 + 0xc)
    7404:	w2 -= w1
    7405:	w7 = w2
    7406:	*(u32 *)(r6 + 0x14) = w7
    7407:	if w4 != 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d28>
    7408:	w1 = *(u32 *)(r6 + 0x0)
    7409:	w2 = *(u32 *)(r10 - 0x98)
    7410:	r5 = *(u64 *)(r10 - 0xc0)
    7411:	r0 = 0x0 ll
		000000000000e798:  R_BPF_64_64	CONFIG
    7413:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea0>
    7414:	w2 = *(u32 *)(r9 + 0x0)
    7415:	r5 = *(u64 *)(r10 - 0xc0)
    7416:	r0 = 0x0 ll
		000000000000e7c0:  R_BPF_64_64	CONFIG
    7418:	if w2 s> 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d90>
    7419:	w1 = 0x0
    7420:	if w2 s< 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d68>
    7421:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    7422:	w1 = w2
    7423:	if w7 s< w2 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    7424:	w1 = 0x0
    7425:	if w7 s< 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e48>
    7426:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    7427:	w1 = w2
    7428:	if w7 s> w2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    7429:	if w2 s< 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e38>
    7430:	w1 = 0x0
    7431:	if w7 s> 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e48>
    7432:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    7433:	w7 = 0x0
    7434:	r1 = *(u64 *)(r10 - 0x90)
    7435:	*(u32 *)(r1 + 0x1c0) = w7
    7436:	*(u32 *)(r10 - 0x88) = w7
    7437:	r2 = r10
    7438:	r2 += -0x88
    7439:	r1 = 0x0 ll
		000000000000e878:  R_BPF_64_64	LOST
    7441:	call 0x1
    7442:	w4 = *(u32 *)(r10 - 0xa8)
    7443:	if r0 == 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ce8>
    7444:	r0 += 0x20
    7445:	r1 = 0x1
    7446:	lock *(u64 *)(r0 + 0x0) += r1
    7447:	goto -0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ce8>
    7448:	w1 = w2
    7449:	if w7 s< w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e50>
    7450:	w1 = w7
    7451:	r2 = *(u64 *)(r10 - 0xd0)
    7452:	w2 = *(u32 *)(r2 + 0x1c)
    7453:	w3 = 0x1
    7454:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    7455:	w3 = 0x0
    7456:	*(u32 *)(r10 - 0xc8) = w3
    7457:	*(u32 *)(r6 + 0x0) = w1
    7458:	w2 = w1
    7459:	w3 = *(u32 *)(r10 - 0x98)
    7460:	w2 |= w3
    7461:	w3 = 0x1
    7462:	if w7 != w1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb8>
    7463:	w3 = 0x0
    7464:	w1 = *(u32 *)(r10 - 0xa0)
    7465:	w1 |= w3
    7466:	w3 = w1
    7467:	*(u32 *)(r10 - 0x98) = w2
    7468:	r2 = *(u64 *)(r10 - 0xb8)
    7469:	goto -0xa5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c0>
    7470:	w6 = w3
    7471:	call 0x23
    7472:	*(u64 *)(r10 - 0x88) = r0
    7473:	r2 = r10
    7474:	r2 += -0x88
    7475:	r1 = 0x0 ll
		000000000000e998:  R_BPF_64_64	CARRIED
    7477:	call 0x3
    7478:	if r0 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f50>
    7479:	r1 = 0x0 ll
		000000000000e9b8:  R_BPF_64_64	.bss
    7481:	r2 = -0x1
    7482:	lock *(u64 *)(r1 + 0x0) += r2
    7483:	call -0x1626
    7484:	w3 = w6
    7485:	if w0 == 0x0 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ff0>
    7486:	w1 = 0x0
    7487:	*(u32 *)(r10 - 0x88) = w1
    7488:	r2 = r10
    7489:	r2 += -0x88
    7490:	r1 = 0x0 ll
		000000000000ea10:  R_BPF_64_64	BROUGHT
    7492:	call 0x1
    7493:	w3 = w6
    7494:	if r0 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ff0>
    7495:	w2 = *(u32 *)(r10 - 0xc8)
    7496:	w2 &= 0x1
    7497:	r1 = 0x8
    7498:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fd8>
    7499:	r1 = 0x0
    7500:	r0 += r1
    7501:	r1 = 0x1
    7502:	lock *(u64 *)(r0 + 0x0) += r1
    7503:	w3 &= 0x1
    7504:	w1 = *(u32 *)(r7 + 0x90)
    7505:	w1 |= w3
    7506:	w2 = *(u32 *)(r7 + 0xa8)
    7507:	w1 |= w2
    7508:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2030>
    7509:	call -0x1640
    7510:	if w0 != 0x0 goto +0x35c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b10>
    7511:	w6 = 0x0
    7512:	r1 = 0x0 ll
		000000000000eac0:  R_BPF_64_64	CONFIG
    7514:	w2 = *(u32 *)(r1 + 0x6c)
    7515:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2188>
    7516:	w1 = *(u32 *)(r1 + 0x9c)
    7517:	if w1 != 0x0 goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2350>
    7518:	r1 = 0x0 ll
		000000000000eaf0:  R_BPF_64_64	CONFIG
    7520:	w2 = *(u32 *)(r1 + 0xac)
    7521:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20b8>
    7522:	w3 = *(u32 *)(r7 + 0x1c8)
    7523:	*(u32 *)(r7 + 0x1b4) = w3
    7524:	w2 = 0x1
    7525:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20b0>
    7526:	w2 = 0x0
    7527:	w6 |= w2
    7528:	w1 = *(u32 *)(r1 + 0xbc)
    7529:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20f8>
    7530:	w2 = *(u32 *)(r7 + 0x1cc)
    7531:	*(u32 *)(r7 + 0x1b8) = w2
    7532:	w1 = 0x1
    7533:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20f0>
    7534:	w1 = 0x0
    7535:	w6 |= w1
    7536:	r1 = 0x0 ll
		000000000000eb80:  R_BPF_64_64	CONFIG
    7538:	w2 = *(u32 *)(r1 + 0xcc)
    7539:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2148>
    7540:	w3 = *(u32 *)(r7 + 0x1d0)
    7541:	*(u32 *)(r7 + 0x1bc) = w3
    7542:	w2 = 0x1
    7543:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2140>
    7544:	w2 = 0x0
    7545:	w6 |= w2
    7546:	w1 = *(u32 *)(r1 + 0xdc)
    7547:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2188>
    7548:	w2 = *(u32 *)(r7 + 0x1d4)
    7549:	*(u32 *)(r7 + 0x1c0) = w2
    7550:	w1 = 0x1
    7551:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2180>
    7552:	w1 = 0x0
    7553:	w6 |= w1
    7554:	w3 = *(u32 *)(r7 + 0xcc)
    7555:	w8 = *(u32 *)(r7 + 0xc8)
    7556:	w9 = *(u32 *)(r7 + 0xc4)
    7557:	r1 = r7
    7558:	w7 = *(u32 *)(r1 + 0xc0)
    7559:	w1 = *(u32 *)(r1 + 0x8)
    7560:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2208>
    7561:	*(u32 *)(r10 - 0x98) = w3
    7562:	call 0x23
    7563:	*(u64 *)(r10 - 0x88) = r0
    7564:	r2 = r10
    7565:	r2 += -0x88
    7566:	r1 = 0x0 ll
		000000000000ec70:  R_BPF_64_64	OWED
    7568:	call 0x3
    7569:	w3 = *(u32 *)(r10 - 0x98)
    7570:	r1 = 0x0
    7571:	r2 = *(u64 *)(r10 - 0x90)
    7572:	*(u64 *)(r2 + 0x1d8) = r1
    7573:	*(u64 *)(r2 + 0x198) = r1
    7574:	*(u32 *)(r2 + 0xc) = w3
    7575:	*(u32 *)(r2 + 0x8) = w8
    7576:	w1 = 0x0
    7577:	*(u32 *)(r2 + 0x1a8) = w1
    7578:	w1 = 0x1
    7579:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2260>
    7580:	w1 = 0x0
    7581:	r2 = *(u64 *)(r10 - 0x90)
    7582:	*(u32 *)(r2 + 0x0) = w7
    7583:	*(u32 *)(r2 + 0x4) = w9
    7584:	if w9 != 0x0 goto +0x311 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7585:	if w8 != 0x0 goto +0x310 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7586:	if w3 != 0x0 goto +0x30f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7587:	w6 |= w1
    7588:	w6 &= 0x1
    7589:	if w6 != 0x0 goto +0x30c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7590:	call 0x23
    7591:	*(u64 *)(r10 - 0x88) = r0
    7592:	r2 = r10
    7593:	r2 += -0x88
    7594:	r1 = 0x0 ll
		000000000000ed50:  R_BPF_64_64	TASKS
    7596:	call 0x3
    7597:	if r0 != 0x0 goto +0x304 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7598:	r1 = 0x8 ll
		000000000000ed70:  R_BPF_64_64	.bss
    7600:	r2 = -0x1
    7601:	lock *(u64 *)(r1 + 0x0) += r2
    7602:	r1 = 0x0 ll
		000000000000ed90:  R_BPF_64_64	EXPECT_ENTER
    7604:	r2 = -0x100000000 ll
    7606:	lock *(u64 *)(r1 + 0x0) += r2
    7607:	r1 = 0x0 ll
		000000000000edb8:  R_BPF_64_64	EXPECT_EXIT
    7609:	lock *(u64 *)(r1 + 0x0) += r2
    7610:	goto +0x2f7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7611:	w1 = *(u32 *)(r7 + 0x1c4)
    7612:	*(u32 *)(r7 + 0x1b0) = w1
    7613:	w6 = 0x1
    7614:	if w1 != 0x0 goto -0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2068>
    7615:	w6 = 0x0
    7616:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2068>
    7617:	r9 = 0x80
    7618:	if w1 < 0x81 goto -0x3a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x660>
    7619:	r9 = 0x100
    7620:	if w1 < 0x101 goto -0x3a8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x660>
    7621:	r9 = 0x200
    7622:	if w1 < 0x201 goto -0x3aa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x660>
    7623:	r9 = 0x400
    7624:	if w1 < 0x401 goto -0x3ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x660>
    7625:	r9 = 0x800
    7626:	if w1 < 0x801 goto -0x3ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x660>
    7627:	r9 = 0x1000
    7628:	if w1 < 0x1001 goto -0x3b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x660>
    7629:	r9 = 0x2000
    7630:	if w1 > 0x2000 goto -0x200 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    7631:	goto -0x3b3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x660>
    7632:	w3 = *(u32 *)(r8 + 0x14)
    7633:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    7634:	*(u32 *)(r8 + 0x14) = w2
    7635:	w3 = *(u32 *)(r8 + 0x18)
    7636:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2428>
    7637:	*(u32 *)(r8 + 0x18) = w2
    7638:	*(u32 *)(r8 + 0x1c) = w7
    7639:	w1 += 0x1
    7640:	*(u32 *)(r8 + 0x10) = w1
    7641:	r6 = 0x0 ll
		000000000000eec8:  R_BPF_64_64	CONFIG
    7643:	w1 = *(u32 *)(r6 + 0x9c)
    7644:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24b8>
    7645:	w1 = *(u32 *)(r6 + 0xac)
    7646:	if w1 == 0x0 goto +0x93 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2908>
    7647:	w1 = *(u32 *)(r6 + 0x70)
    7648:	if w1 == 0x0 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2608>
    7649:	w7 = *(u32 *)(r6 + 0xa8)
    7650:	w6 = *(u32 *)(r6 + 0xac)
    7651:	call 0x9e
    7652:	r0 += r7
    7653:	if w6 == 0x2 goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    7654:	w1 = *(u32 *)(r0 + 0x0)
    7655:	goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28a0>
    7656:	w1 = *(u32 *)(r6 + 0x70)
    7657:	if w1 != 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2588>
    7658:	call 0x23
    7659:	r1 = 0x0 ll
		000000000000ef58:  R_BPF_64_64	CONFIG
    7661:	w2 = *(u32 *)(r1 + 0x98)
    7662:	r0 += r2
    7663:	w1 = *(u32 *)(r1 + 0x9c)
    7664:	if w1 != 0x2 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27c0>
    7665:	r1 = r10
    7666:	r1 += -0x88
    7667:	w2 = 0x2
    7668:	r3 = r0
    7669:	call 0x71
    7670:	w1 = *(u16 *)(r10 - 0x88)
    7671:	goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2680>
    7672:	r6 = r9
    7673:	r1 = 0x0 ll
		000000000000efc8:  R_BPF_64_64	CONFIG
    7675:	w8 = *(u32 *)(r1 + 0x98)
    7676:	w9 = *(u32 *)(r1 + 0x9c)
    7677:	call 0x9e
    7678:	r0 += r8
    7679:	if w9 == 0x2 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d0>
    7680:	w1 = *(u32 *)(r0 + 0x0)
    7681:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e8>
    7682:	r1 = 0x0 ll
		000000000000f010:  R_BPF_64_64	CONFIG
    7684:	w7 = *(u32 *)(r1 + 0x98)
    7685:	w9 = *(u32 *)(r1 + 0x9c)
    7686:	call 0x9e
    7687:	r0 += r7
    7688:	if w9 == 0x2 goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2678>
    7689:	w1 = *(u32 *)(r0 + 0x0)
    7690:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27f0>
    7691:	w1 = *(u16 *)(r0 + 0x0)
    7692:	w1 <<= 0x10
    7693:	w1 s>>= 0x10
    7694:	r9 = r6
    7695:	r6 = 0x0 ll
		000000000000f078:  R_BPF_64_64	CONFIG
    7697:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26c8>
    7698:	call 0x23
    7699:	w1 = *(u32 *)(r6 + 0xa8)
    7700:	r0 += r1
    7701:	w1 = *(u32 *)(r6 + 0xac)
    7702:	if w1 == 0x2 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    7703:	r1 = r10
    7704:	r1 += -0x88
    7705:	w2 = 0x4
    7706:	r3 = r0
    7707:	call 0x71
    7708:	w1 = *(u32 *)(r10 - 0x88)
    7709:	goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28a0>
    7710:	w1 = *(u16 *)(r0 + 0x0)
    7711:	goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2890>
    7712:	w1 = *(u16 *)(r0 + 0x0)
    7713:	w1 <<= 0x10
    7714:	w1 s>>= 0x10
    7715:	goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27f0>
    7716:	r1 = r10
    7717:	r1 += -0x88
    7718:	w2 = 0x4
    7719:	r3 = r0
    7720:	call 0x71
    7721:	w1 = *(u32 *)(r10 - 0x88)
    7722:	r2 = 0x0 ll
		000000000000f150:  R_BPF_64_64	CONFIG
    7724:	w2 = *(u32 *)(r2 + 0xa4)
    7725:	if w1 != w2 goto -0x4cf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7726:	w1 = *(u32 *)(r6 + 0xac)
    7727:	if w1 == 0x0 goto +0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    7728:	w1 = *(u32 *)(r6 + 0x70)
    7729:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2768>
    7730:	call 0x23
    7731:	w1 = *(u32 *)(r6 + 0xa8)
    7732:	r0 += r1
    7733:	w1 = *(u32 *)(r6 + 0xac)
    7734:	if w1 != 0x2 goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e08>
    7735:	r1 = r10
    7736:	r1 += -0x88
    7737:	w2 = 0x2
    7738:	r3 = r0
    7739:	call 0x71
    7740:	w1 = *(u16 *)(r10 - 0x88)
    7741:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a8>
    7742:	w8 = *(u32 *)(r6 + 0xa8)
    7743:	w6 = *(u32 *)(r6 + 0xac)
    7744:	call 0x9e
    7745:	r0 += r8
    7746:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a0>
    7747:	w1 = *(u32 *)(r0 + 0x0)
    7748:	goto +0xd3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e38>
    7749:	w1 = *(u16 *)(r0 + 0x0)
    7750:	w1 <<= 0x10
    7751:	w1 s>>= 0x10
    7752:	goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e38>
    7753:	r1 = r10
    7754:	r1 += -0x88
    7755:	w2 = 0x4
    7756:	r3 = r0
    7757:	call 0x71
    7758:	w1 = *(u32 *)(r10 - 0x88)
    7759:	w2 = *(u32 *)(r8 + 0xc8)
    7760:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2810>
    7761:	*(u32 *)(r8 + 0xcc) = w1
    7762:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2838>
    7763:	w3 = *(u32 *)(r8 + 0xcc)
    7764:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2828>
    7765:	*(u32 *)(r8 + 0xcc) = w1
    7766:	w3 = *(u32 *)(r8 + 0xd0)
    7767:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2840>
    7768:	*(u32 *)(r8 + 0xd0) = w1
    7769:	*(u32 *)(r8 + 0xd4) = w1
    7770:	w2 += 0x1
    7771:	*(u32 *)(r8 + 0xc8) = w2
    7772:	goto -0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    7773:	r1 = r10
    7774:	r1 += -0x88
    7775:	w2 = 0x2
    7776:	r3 = r0
    7777:	call 0x71
    7778:	w1 = *(u16 *)(r10 - 0x88)
    7779:	w1 <<= 0x10
    7780:	w1 s>>= 0x10
    7781:	w2 = *(u32 *)(r8 + 0xd8)
    7782:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28c0>
    7783:	*(u32 *)(r8 + 0xdc) = w1
    7784:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e8>
    7785:	w3 = *(u32 *)(r8 + 0xdc)
    7786:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28d8>
    7787:	*(u32 *)(r8 + 0xdc) = w1
    7788:	w3 = *(u32 *)(r8 + 0xe0)
    7789:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28f0>
    7790:	*(u32 *)(r8 + 0xe0) = w1
    7791:	*(u32 *)(r8 + 0xe4) = w1
    7792:	w2 += 0x1
    7793:	*(u32 *)(r8 + 0xd8) = w2
    7794:	r6 = 0x0 ll
		000000000000f390:  R_BPF_64_64	CONFIG
    7796:	w1 = *(u32 *)(r6 + 0xbc)
    7797:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    7798:	w1 = *(u32 *)(r6 + 0x70)
    7799:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2980>
    7800:	r1 = 0x0 ll
		000000000000f3c0:  R_BPF_64_64	CONFIG
    7802:	w7 = *(u32 *)(r1 + 0xb8)
    7803:	w9 = *(u32 *)(r1 + 0xbc)
    7804:	call 0x9e
    7805:	r0 += r7
    7806:	if w9 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    7807:	w1 = *(u32 *)(r0 + 0x0)
    7808:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a40>
    7809:	call 0x23
    7810:	r1 = 0x0 ll
		000000000000f410:  R_BPF_64_64	CONFIG
    7812:	w2 = *(u32 *)(r1 + 0xb8)
    7813:	r0 += r2
    7814:	w1 = *(u32 *)(r1 + 0xbc)
    7815:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a00>
    7816:	r1 = r10
    7817:	r1 += -0x88
    7818:	w2 = 0x4
    7819:	r3 = r0
    7820:	call 0x71
    7821:	w1 = *(u32 *)(r10 - 0x88)
    7822:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a40>
    7823:	w1 = *(u16 *)(r0 + 0x0)
    7824:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a30>
    7825:	r1 = r10
    7826:	r1 += -0x88
    7827:	w2 = 0x2
    7828:	r3 = r0
    7829:	call 0x71
    7830:	w1 = *(u16 *)(r10 - 0x88)
    7831:	w1 <<= 0x10
    7832:	w1 s>>= 0x10
    7833:	w2 = *(u32 *)(r8 + 0xe8)
    7834:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a60>
    7835:	*(u32 *)(r8 + 0xec) = w1
    7836:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    7837:	w3 = *(u32 *)(r8 + 0xec)
    7838:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a78>
    7839:	*(u32 *)(r8 + 0xec) = w1
    7840:	w3 = *(u32 *)(r8 + 0xf0)
    7841:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a90>
    7842:	*(u32 *)(r8 + 0xf0) = w1
    7843:	*(u32 *)(r8 + 0xf4) = w1
    7844:	w2 += 0x1
    7845:	*(u32 *)(r8 + 0xe8) = w2
    7846:	w1 = *(u32 *)(r6 + 0xcc)
    7847:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c18>
    7848:	w1 = *(u32 *)(r6 + 0x70)
    7849:	if w1 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b00>
    7850:	w7 = *(u32 *)(r6 + 0xc8)
    7851:	w6 = *(u32 *)(r6 + 0xcc)
    7852:	call 0x9e
    7853:	r0 += r7
    7854:	if w6 == 0x2 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b60>
    7855:	w1 = *(u32 *)(r0 + 0x0)
    7856:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bb0>
    7857:	call 0x23
    7858:	w1 = *(u32 *)(r6 + 0xc8)
    7859:	r0 += r1
    7860:	w1 = *(u32 *)(r6 + 0xcc)
    7861:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b70>
    7862:	r1 = r10
    7863:	r1 += -0x88
    7864:	w2 = 0x4
    7865:	r3 = r0
    7866:	call 0x71
    7867:	w1 = *(u32 *)(r10 - 0x88)
    7868:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bb0>
    7869:	w1 = *(u16 *)(r0 + 0x0)
    7870:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba0>
    7871:	r1 = r10
    7872:	r1 += -0x88
    7873:	w2 = 0x2
    7874:	r3 = r0
    7875:	call 0x71
    7876:	w1 = *(u16 *)(r10 - 0x88)
    7877:	w1 <<= 0x10
    7878:	w1 s>>= 0x10
    7879:	w2 = *(u32 *)(r8 + 0xf8)
    7880:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bd0>
    7881:	*(u32 *)(r8 + 0xfc) = w1
    7882:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    7883:	w3 = *(u32 *)(r8 + 0xfc)
    7884:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be8>
    7885:	*(u32 *)(r8 + 0xfc) = w1
    7886:	w3 = *(u32 *)(r8 + 0x100)
    7887:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c00>
    7888:	*(u32 *)(r8 + 0x100) = w1
    7889:	*(u32 *)(r8 + 0x104) = w1
    7890:	w2 += 0x1
    7891:	*(u32 *)(r8 + 0xf8) = w2
    7892:	r1 = 0x0 ll
		000000000000f6a0:  R_BPF_64_64	CONFIG
    7894:	w2 = *(u32 *)(r1 + 0xdc)
    7895:	if w2 == 0x0 goto +0x1da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7896:	w1 = *(u32 *)(r1 + 0x70)
    7897:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c90>
    7898:	r1 = 0x0 ll
		000000000000f6d0:  R_BPF_64_64	CONFIG
    7900:	w6 = *(u32 *)(r1 + 0xd8)
    7901:	w7 = *(u32 *)(r1 + 0xdc)
    7902:	call 0x9e
    7903:	r0 += r6
    7904:	if w7 == 0x2 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d00>
    7905:	w1 = *(u32 *)(r0 + 0x0)
    7906:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d50>
    7907:	call 0x23
    7908:	r1 = 0x0 ll
		000000000000f720:  R_BPF_64_64	CONFIG
    7910:	w2 = *(u32 *)(r1 + 0xd8)
    7911:	r0 += r2
    7912:	w1 = *(u32 *)(r1 + 0xdc)
    7913:	if w1 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d10>
    7914:	r1 = r10
    7915:	r1 += -0x88
    7916:	w2 = 0x4
    7917:	r3 = r0
    7918:	call 0x71
    7919:	w1 = *(u32 *)(r10 - 0x88)
    7920:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d50>
    7921:	w1 = *(u16 *)(r0 + 0x0)
    7922:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    7923:	r1 = r10
    7924:	r1 += -0x88
    7925:	w2 = 0x2
    7926:	r3 = r0
    7927:	call 0x71
    7928:	w1 = *(u16 *)(r10 - 0x88)
    7929:	w1 <<= 0x10
    7930:	w1 s>>= 0x10
    7931:	w2 = *(u32 *)(r8 + 0x108)
    7932:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d70>
    7933:	*(u32 *)(r8 + 0x10c) = w1
    7934:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d98>
    7935:	w3 = *(u32 *)(r8 + 0x10c)
    7936:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d88>
    7937:	*(u32 *)(r8 + 0x10c) = w1
    7938:	w3 = *(u32 *)(r8 + 0x110)
    7939:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2da0>
    7940:	*(u32 *)(r8 + 0x110) = w1
    7941:	*(u32 *)(r8 + 0x114) = w1
    7942:	w2 += 0x1
    7943:	*(u32 *)(r8 + 0x108) = w2
    7944:	goto +0x1a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    7945:	r1 = 0x0 ll
		000000000000f848:  R_BPF_64_64	CONFIG
    7947:	w7 = *(u32 *)(r1 + 0x98)
    7948:	w8 = *(u32 *)(r1 + 0x9c)
    7949:	call 0x9e
    7950:	r0 += r7
    7951:	if w8 == 0x2 goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b8>
    7952:	w1 = *(u32 *)(r0 + 0x0)
    7953:	goto +0xa6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3338>
    7954:	r1 = r10
    7955:	r1 += -0x88
    7956:	w2 = 0x4
    7957:	r3 = r0
    7958:	call 0x71
    7959:	w1 = *(u32 *)(r10 - 0x88)
    7960:	r2 = 0x0 ll
		000000000000f8c0:  R_BPF_64_64	CONFIG
    7962:	w2 = *(u32 *)(r2 + 0xb4)
    7963:	if w1 != w2 goto -0x5bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7964:	r6 = 0x0 ll
		000000000000f8e0:  R_BPF_64_64	CONFIG
    7966:	w1 = *(u32 *)(r6 + 0xbc)
    7967:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    7968:	w1 = *(u32 *)(r6 + 0x70)
    7969:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f08>
    7970:	call 0x23
    7971:	r1 = 0x0 ll
		000000000000f918:  R_BPF_64_64	CONFIG
    7973:	w2 = *(u32 *)(r1 + 0xb8)
    7974:	r0 += r2
    7975:	w1 = *(u32 *)(r1 + 0xbc)
    7976:	if w1 != 0x2 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f90>
    7977:	r1 = r10
    7978:	r1 += -0x88
    7979:	w2 = 0x2
    7980:	r3 = r0
    7981:	call 0x71
    7982:	w1 = *(u16 *)(r10 - 0x88)
    7983:	w1 <<= 0x10
    7984:	w1 s>>= 0x10
    7985:	goto +0x17 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    7986:	r6 = r9
    7987:	r1 = 0x0 ll
		000000000000f998:  R_BPF_64_64	CONFIG
    7989:	w8 = *(u32 *)(r1 + 0xb8)
    7990:	w9 = *(u32 *)(r1 + 0xbc)
    7991:	call 0x9e
    7992:	r0 += r8
    7993:	if w9 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f58>
    7994:	w1 = *(u32 *)(r0 + 0x0)
    7995:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f70>
    7996:	w1 = *(u16 *)(r0 + 0x0)
    7997:	w1 <<= 0x10
    7998:	w1 s>>= 0x10
    7999:	r9 = r6
    8000:	r6 = 0x0 ll
		000000000000fa00:  R_BPF_64_64	CONFIG
    8002:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    8003:	r1 = r10
    8004:	r1 += -0x88
    8005:	w2 = 0x4
    8006:	r3 = r0
    8007:	call 0x71
    8008:	w1 = *(u32 *)(r10 - 0x88)
    8009:	r2 = 0x0 ll
		000000000000fa48:  R_BPF_64_64	CONFIG
    8011:	w2 = *(u32 *)(r2 + 0xc4)
    8012:	if w1 != w2 goto -0x5ee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    8013:	w1 = *(u32 *)(r6 + 0xcc)
    8014:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    8015:	w1 = *(u32 *)(r6 + 0x70)
    8016:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3060>
    8017:	call 0x23
    8018:	w1 = *(u32 *)(r6 + 0xc8)
    8019:	r0 += r1
    8020:	w1 = *(u32 *)(r6 + 0xcc)
    8021:	if w1 != 0x2 goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    8022:	r1 = r10
    8023:	r1 += -0x88
    8024:	w2 = 0x2
    8025:	r3 = r0
    8026:	call 0x71
    8027:	w1 = *(u16 *)(r10 - 0x88)
    8028:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30a0>
    8029:	w8 = *(u32 *)(r6 + 0xc8)
    8030:	w6 = *(u32 *)(r6 + 0xcc)
    8031:	call 0x9e
    8032:	r0 += r8
    8033:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    8034:	w1 = *(u32 *)(r0 + 0x0)
    8035:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3108>
    8036:	w1 = *(u16 *)(r0 + 0x0)
    8037:	w1 <<= 0x10
    8038:	w1 s>>= 0x10
    8039:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3108>
    8040:	w1 = *(u16 *)(r0 + 0x0)
    8041:	w1 <<= 0x10
    8042:	w1 s>>= 0x10
    8043:	goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3338>
    8044:	r1 = r10
    8045:	r1 += -0x88
    8046:	w2 = 0x4
    8047:	r3 = r0
    8048:	call 0x71
    8049:	w1 = *(u32 *)(r10 - 0x88)
    8050:	r2 = 0x0 ll
		000000000000fb90:  R_BPF_64_64	CONFIG
    8052:	w2 = *(u32 *)(r2 + 0xd4)
    8053:	if w1 != w2 goto -0x617 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    8054:	r1 = 0x0 ll
		000000000000fbb0:  R_BPF_64_64	CONFIG
    8056:	w2 = *(u32 *)(r1 + 0xdc)
    8057:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3280>
    8058:	w1 = *(u32 *)(r1 + 0x70)
    8059:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    8060:	call 0x23
    8061:	r1 = 0x0 ll
		000000000000fbe8:  R_BPF_64_64	CONFIG
    8063:	w2 = *(u32 *)(r1 + 0xd8)
    8064:	r0 += r2
    8065:	w1 = *(u32 *)(r1 + 0xdc)
    8066:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3230>
    8067:	r1 = r10
    8068:	r1 += -0x88
    8069:	w2 = 0x2
    8070:	r3 = r0
    8071:	call 0x71
    8072:	w1 = *(u16 *)(r10 - 0x88)
    8073:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3218>
    8074:	r1 = 0x0 ll
		000000000000fc50:  R_BPF_64_64	CONFIG
    8076:	w6 = *(u32 *)(r1 + 0xd8)
    8077:	w8 = *(u32 *)(r1 + 0xdc)
    8078:	call 0x9e
    8079:	r0 += r6
    8080:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3210>
    8081:	w1 = *(u32 *)(r0 + 0x0)
    8082:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3260>
    8083:	w1 = *(u16 *)(r0 + 0x0)
    8084:	w1 <<= 0x10
    8085:	w1 s>>= 0x10
    8086:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3260>
    8087:	r1 = r10
    8088:	r1 += -0x88
    8089:	w2 = 0x4
    8090:	r3 = r0
    8091:	call 0x71
    8092:	w1 = *(u32 *)(r10 - 0x88)
    8093:	r2 = 0x0 ll
		000000000000fce8:  R_BPF_64_64	CONFIG
    8095:	w2 = *(u32 *)(r2 + 0xe4)
    8096:	if w1 != w2 goto -0x642 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    8097:	r1 = 0x0 ll
		000000000000fd08:  R_BPF_64_64	.bss
    8099:	r1 = *(u64 *)(r1 + 0x0)
    8100:	if r1 == 0x0 goto +0x10d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    8101:	call 0x23
    8102:	*(u64 *)(r10 - 0x88) = r0
    8103:	r2 = r10
    8104:	r2 += -0x88
    8105:	r1 = 0x0 ll
		000000000000fd48:  R_BPF_64_64	CARRIED
    8107:	call 0x3
    8108:	if r0 != 0x0 goto +0x105 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    8109:	r1 = 0x0 ll
		000000000000fd68:  R_BPF_64_64	.bss
    8111:	r2 = -0x1
    8112:	lock *(u64 *)(r1 + 0x0) += r2
    8113:	goto +0x100 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    8114:	r1 = r10
    8115:	r1 += -0x88
    8116:	w2 = 0x4
    8117:	r3 = r0
    8118:	call 0x71
    8119:	w1 = *(u32 *)(r10 - 0x88)
    8120:	r2 = 0x0 ll
		000000000000fdc0:  R_BPF_64_64	CONFIG
    8122:	w2 = *(u32 *)(r2 + 0xa4)
    8123:	if w1 != w2 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    8124:	w1 = *(u32 *)(r6 + 0xac)
    8125:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3480>
    8126:	w1 = *(u32 *)(r6 + 0x70)
    8127:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33d8>
    8128:	call 0x23
    8129:	w1 = *(u32 *)(r6 + 0xa8)
    8130:	r0 += r1
    8131:	w1 = *(u32 *)(r6 + 0xac)
    8132:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3430>
    8133:	r1 = r10
    8134:	r1 += -0x88
    8135:	w2 = 0x2
    8136:	r3 = r0
    8137:	call 0x71
    8138:	w1 = *(u16 *)(r10 - 0x88)
    8139:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3418>
    8140:	w7 = *(u32 *)(r6 + 0xa8)
    8141:	w6 = *(u32 *)(r6 + 0xac)
    8142:	call 0x9e
    8143:	r0 += r7
    8144:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3410>
    8145:	w1 = *(u32 *)(r0 + 0x0)
    8146:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3460>
    8147:	w1 = *(u16 *)(r0 + 0x0)
    8148:	w1 <<= 0x10
    8149:	w1 s>>= 0x10
    8150:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3460>
    8151:	r1 = r10
    8152:	r1 += -0x88
    8153:	w2 = 0x4
    8154:	r3 = r0
    8155:	call 0x71
    8156:	w1 = *(u32 *)(r10 - 0x88)
    8157:	r2 = 0x0 ll
		000000000000fee8:  R_BPF_64_64	CONFIG
    8159:	w2 = *(u32 *)(r2 + 0xb4)
    8160:	if w1 != w2 goto +0x8c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    8161:	r6 = 0x0 ll
		000000000000ff08:  R_BPF_64_64	CONFIG
    8163:	w1 = *(u32 *)(r6 + 0xbc)
    8164:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    8165:	w1 = *(u32 *)(r6 + 0x70)
    8166:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3520>
    8167:	call 0x23
    8168:	r1 = 0x0 ll
		000000000000ff40:  R_BPF_64_64	CONFIG
    8170:	w2 = *(u32 *)(r1 + 0xb8)
    8171:	r0 += r2
    8172:	w1 = *(u32 *)(r1 + 0xbc)
    8173:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3588>
    8174:	r1 = r10
    8175:	r1 += -0x88
    8176:	w2 = 0x2
    8177:	r3 = r0
    8178:	call 0x71
    8179:	w1 = *(u16 *)(r10 - 0x88)
    8180:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3570>
    8181:	r1 = 0x0 ll
		000000000000ffa8:  R_BPF_64_64	CONFIG
    8183:	w7 = *(u32 *)(r1 + 0xb8)
    8184:	w8 = *(u32 *)(r1 + 0xbc)
    8185:	call 0x9e
    8186:	r0 += r7
    8187:	if w8 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3568>
    8188:	w1 = *(u32 *)(r0 + 0x0)
    8189:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b8>
    8190:	w1 = *(u16 *)(r0 + 0x0)
    8191:	w1 <<= 0x10
    8192:	w1 s>>= 0x10
    8193:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35b8>
    8194:	r1 = r10
    8195:	r1 += -0x88
    8196:	w2 = 0x4
    8197:	r3 = r0
    8198:	call 0x71
    8199:	w1 = *(u32 *)(r10 - 0x88)
    8200:	r2 = 0x0 ll
		0000000000010040:  R_BPF_64_64	CONFIG
    8202:	w2 = *(u32 *)(r2 + 0xc4)
    8203:	if w1 != w2 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    8204:	w1 = *(u32 *)(r6 + 0xcc)
    8205:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3700>
    8206:	w1 = *(u32 *)(r6 + 0x70)
    8207:	if w1 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3658>
    8208:	call 0x23
    8209:	w1 = *(u32 *)(r6 + 0xc8)
    8210:	r0 += r1
    8211:	w1 = *(u32 *)(r6 + 0xcc)
    8212:	if w1 != 0x2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36b0>
    8213:	r1 = r10
    8214:	r1 += -0x88
    8215:	w2 = 0x2
    8216:	r3 = r0
    8217:	call 0x71
    8218:	w1 = *(u16 *)(r10 - 0x88)
    8219:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3698>
    8220:	w7 = *(u32 *)(r6 + 0xc8)
    8221:	w6 = *(u32 *)(r6 + 0xcc)
    8222:	call 0x9e
    8223:	r0 += r7
    8224:	if w6 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3690>
    8225:	w1 = *(u32 *)(r0 + 0x0)
    8226:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    8227:	w1 = *(u16 *)(r0 + 0x0)
    8228:	w1 <<= 0x10
    8229:	w1 s>>= 0x10
    8230:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    8231:	r1 = r10
    8232:	r1 += -0x88
    8233:	w2 = 0x4
    8234:	r3 = r0
    8235:	call 0x71
    8236:	w1 = *(u32 *)(r10 - 0x88)
    8237:	r2 = 0x0 ll
		0000000000010168:  R_BPF_64_64	CONFIG
    8239:	w2 = *(u32 *)(r2 + 0xd4)
    8240:	if w1 != w2 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    8241:	r1 = 0x0 ll
		0000000000010188:  R_BPF_64_64	CONFIG
    8243:	w2 = *(u32 *)(r1 + 0xdc)
    8244:	if w2 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3858>
    8245:	w1 = *(u32 *)(r1 + 0x70)
    8246:	if w1 != 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a0>
    8247:	call 0x23
    8248:	r1 = 0x0 ll
		00000000000101c0:  R_BPF_64_64	CONFIG
    8250:	w2 = *(u32 *)(r1 + 0xd8)
    8251:	r0 += r2
    8252:	w1 = *(u32 *)(r1 + 0xdc)
    8253:	if w1 != 0x2 goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3808>
    8254:	r1 = r10
    8255:	r1 += -0x88
    8256:	w2 = 0x2
    8257:	r3 = r0
    8258:	call 0x71
    8259:	w1 = *(u16 *)(r10 - 0x88)
    8260:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    8261:	r1 = 0x0 ll
		0000000000010228:  R_BPF_64_64	CONFIG
    8263:	w6 = *(u32 *)(r1 + 0xd8)
    8264:	w7 = *(u32 *)(r1 + 0xdc)
    8265:	call 0x9e
    8266:	r0 += r6
    8267:	if w7 == 0x2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37e8>
    8268:	w1 = *(u32 *)(r0 + 0x0)
    8269:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3838>
    8270:	w1 = *(u16 *)(r0 + 0x0)
    8271:	w1 <<= 0x10
    8272:	w1 s>>= 0x10
    8273:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3838>
    8274:	r1 = r10
    8275:	r1 += -0x88
    8276:	w2 = 0x4
    8277:	r3 = r0
    8278:	call 0x71
    8279:	w1 = *(u32 *)(r10 - 0x88)
    8280:	r2 = 0x0 ll
		00000000000102c0:  R_BPF_64_64	CONFIG
    8282:	w2 = *(u32 *)(r2 + 0xe4)
    8283:	if w1 != w2 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e0>
    8284:	r1 = 0x0 ll
		00000000000102e0:  R_BPF_64_64	.bss
    8286:	r1 = *(u64 *)(r1 + 0x0)
    8287:	if r1 == 0x0 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    8288:	call 0x23
    8289:	*(u64 *)(r10 - 0x88) = r0
    8290:	r2 = r10
    8291:	r2 += -0x88
    8292:	r1 = 0x0 ll
		0000000000010320:  R_BPF_64_64	CARRIED
    8294:	call 0x3
    8295:	if r0 != 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    8296:	r1 = 0x0 ll
		0000000000010340:  R_BPF_64_64	.bss
    8298:	r2 = -0x1
    8299:	lock *(u64 *)(r1 + 0x0) += r2
    8300:	goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    8301:	call 0x23
    8302:	*(u64 *)(r10 - 0x88) = r0
    8303:	r2 = r10
    8304:	r2 += -0x88
    8305:	r1 = 0x0 ll
		0000000000010388:  R_BPF_64_64	TASKS
    8307:	r3 = 0xdd8 ll
		0000000000010398:  R_BPF_64_64	.rodata
    8309:	r4 = 0x0
    8310:	call 0x2
    8311:	if r0 != 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab0>
    8312:	r1 = 0x8 ll
		00000000000103c0:  R_BPF_64_64	.bss
    8314:	r2 = 0x1
    8315:	lock *(u64 *)(r1 + 0x0) += r2
    8316:	r1 = 0x0 ll
		00000000000103e0:  R_BPF_64_64	EXPECT_ENTER
    8318:	r2 = 0x100000000 ll
    8320:	lock *(u64 *)(r1 + 0x0) += r2
    8321:	r1 = 0x0 ll
		0000000000010408:  R_BPF_64_64	EXPECT_EXIT
    8323:	lock *(u64 *)(r1 + 0x0) += r2
    8324:	call 0x23
    8325:	*(u64 *)(r10 - 0x88) = r0
    8326:	r2 = r10
    8327:	r2 += -0x88
    8328:	r1 = 0x0 ll
		0000000000010440:  R_BPF_64_64	TASKS
    8330:	call 0x1
    8331:	r7 = r0
    8332:	if r7 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    8333:	call 0xe
    8334:	r1 = *(u64 *)(r7 + 0x10)
    8335:	w6 = *(u32 *)(r10 - 0x98)
    8336:	if r1 == r0 goto -0x682 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f0>
    8337:	r6 = r0
    8338:	r2 = r0
    8339:	r2 >>= 0x20
    8340:	r0 <<= 0x20
    8341:	r0 >>= 0x20
    8342:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a40>
    8343:	r1 >>= 0x20
    8344:	if r1 == r2 goto -0x68c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    8345:	w1 = *(u32 *)(r7 + 0x8)
    8346:	if w1 == 0x0 goto -0x693 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    8347:	w1 = 0x0
    8348:	*(u32 *)(r10 - 0x88) = w1
    8349:	r2 = r10
    8350:	r2 += -0x88
    8351:	r1 = 0x0 ll
		00000000000104f8:  R_BPF_64_64	LOST
    8353:	call 0x1
    8354:	if r0 == 0x0 goto -0x69b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    8355:	r0 += 0x10
    8356:	r1 = 0x1
    8357:	lock *(u64 *)(r0 + 0x0) += r1
    8358:	goto -0x69f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5b8>
    8359:	w1 = 0x0
    8360:	*(u32 *)(r10 - 0x88) = w1
    8361:	r2 = r10
    8362:	r2 += -0x88
    8363:	r1 = 0x0 ll
		0000000000010558:  R_BPF_64_64	LOST
    8365:	call 0x1
    8366:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b08>
    8367:	r0 += 0x10
    8368:	r1 = 0x1
    8369:	lock *(u64 *)(r0 + 0x0) += r1
    8370:	exit
    8371:	r8 = r7
    8372:	w7 = *(u32 *)(r8 + 0x90)
    8373:	w6 = *(u32 *)(r8 + 0xa8)
    8374:	r1 = *(u64 *)(r9 + 0x0)
    8375:	r3 = *(u64 *)(r1 + 0x8)
    8376:	r2 = *(u64 *)(r1 + 0x0)
    8377:	r1 = r8
    8378:	r1 += 0x18
    8379:	call -0x107e
    8380:	if w7 != 0x0 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3d28>
    8381:	r7 = r8
    8382:	if w6 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c78>
    8383:	r1 = 0x0
    8384:	r2 = 0x0 ll
		0000000000010600:  R_BPF_64_64	CONFIG
    8386:	w2 = *(u32 *)(r2 + 0x74)
    8387:	w3 = *(u32 *)(r10 - 0xd8)
    8388:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c00>
    8389:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3c00>
    8390:	call 0x23
    8391:	r1 = 0x0 ll
		0000000000010638:  R_BPF_64_64	CONFIG
    8393:	w1 = *(u32 *)(r1 + 0x74)
    8394:	r0 += r1
    8395:	r1 = r10
    8396:	r1 += -0x88
    8397:	w2 = 0x8
    8398:	r3 = r0
    8399:	call 0x71
    8400:	r1 = *(u64 *)(r10 - 0x88)
    8401:	*(u64 *)(r7 + 0x190) = r1
    8402:	w1 = *(u32 *)(r7 + 0xbc)
    8403:	*(u32 *)(r7 + 0x8c) = w1
    8404:	w1 = *(u32 *)(r7 + 0xb8)
    8405:	*(u32 *)(r7 + 0x88) = w1
    8406:	w1 = *(u32 *)(r7 + 0xb4)
    8407:	*(u32 *)(r7 + 0x84) = w1
    8408:	w1 = *(u32 *)(r7 + 0xb0)
    8409:	*(u32 *)(r7 + 0x80) = w1
    8410:	w1 = *(u32 *)(r7 + 0xac)
    8411:	*(u32 *)(r7 + 0x7c) = w1
    8412:	w1 = *(u32 *)(r7 + 0xa8)
    8413:	*(u32 *)(r7 + 0x78) = w1
    8414:	r1 = r7
    8415:	call -0x198a
    8416:	r1 = 0x0 ll
		0000000000010700:  R_BPF_64_64	CONFIG
    8418:	w2 = *(u32 *)(r1 + 0x6c)
    8419:	if w2 == 0x0 goto -0x38d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2030>
    8420:	w1 = *(u32 *)(r1 + 0x9c)
    8421:	if w1 != 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3da0>
    8422:	r6 = 0x0 ll
		0000000000010730:  R_BPF_64_64	CONFIG
    8424:	w1 = *(u32 *)(r6 + 0xac)
    8425:	if w1 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ec0>
    8426:	w2 = *(u32 *)(r7 + 0x1c8)
    8427:	w1 = *(u32 *)(r7 + 0x1b4)
    8428:	w3 = w2
    8429:	w3 |= w1
    8430:	if w3 s> -0x1 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e18>
    8431:	w3 = w2
    8432:	if w1 s> 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e38>
    8433:	w3 = w2
    8434:	if w2 s> 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e38>
    8435:	w3 = 0x0
    8436:	if w2 s>= w1 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e38>
    8437:	goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e28>
    8438:	w1 = *(u32 *)(r8 + 0xa4)
    8439:	*(u32 *)(r8 + 0x8c) = w1
    8440:	w1 = *(u32 *)(r8 + 0xa0)
    8441:	*(u32 *)(r8 + 0x88) = w1
    8442:	w1 = *(u32 *)(r8 + 0x9c)
    8443:	*(u32 *)(r8 + 0x84) = w1
    8444:	w1 = *(u32 *)(r8 + 0x98)
    8445:	*(u32 *)(r8 + 0x80) = w1
    8446:	w1 = *(u32 *)(r8 + 0x94)
    8447:	*(u32 *)(r8 + 0x7c) = w1
    8448:	w1 = *(u32 *)(r8 + 0x90)
    8449:	*(u32 *)(r8 + 0x78) = w1
    8450:	r1 = r8
    8451:	call -0x19ae
    8452:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b60>
    8453:	w2 = *(u32 *)(r7 + 0x1c4)
    8454:	w1 = *(u32 *)(r7 + 0x1b0)
    8455:	w3 = w2
    8456:	w3 |= w1
    8457:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f30>
    8458:	w3 = w2
    8459:	if w1 s> 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f40>
    8460:	w3 = w2
    8461:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3df0>
    8462:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f40>
    8463:	w3 = 0x0
    8464:	if w2 s>= w1 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f40>
    8465:	w3 = w2
    8466:	w3 -= w1
    8467:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f40>
    8468:	w3 = 0x0
    8469:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e38>
    8470:	w3 = w2
    8471:	w3 -= w1
    8472:	w4 = 0x1
    8473:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e80>
    8474:	w4 = 0x2
    8475:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e80>
    8476:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ec0>
    8477:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ec0>
    8478:	w3 = w2
    8479:	w3 -= w1
    8480:	w4 = 0x3
    8481:	r5 = 0x2
    8482:	*(u64 *)(r7 + 0x88) = r5
    8483:	*(u32 *)(r7 + 0x84) = w3
    8484:	*(u32 *)(r7 + 0x80) = w2
    8485:	*(u32 *)(r7 + 0x7c) = w1
    8486:	*(u32 *)(r7 + 0x78) = w4
    8487:	r1 = r7
    8488:	call -0x19d3
    8489:	w1 = *(u32 *)(r6 + 0xbc)
    8490:	if w1 == 0x0 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4078>
    8491:	w2 = *(u32 *)(r7 + 0x1cc)
    8492:	w1 = *(u32 *)(r7 + 0x1b8)
    8493:	w3 = w2
    8494:	w3 |= w1
    8495:	if w3 s> -0x1 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fd0>
    8496:	w3 = w2
    8497:	if w1 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff0>
    8498:	w3 = w2
    8499:	if w2 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff0>
    8500:	w3 = 0x0
    8501:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff0>
    8502:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3fe0>
    8503:	w3 = 0x0
    8504:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3e00>
    8505:	w4 = 0x1
    8506:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f88>
    8507:	w4 = 0x2
    8508:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3f88>
    8509:	if w1 == 0x0 goto -0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ca8>
    8510:	if w2 == w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ca8>
    8511:	w3 = w2
    8512:	w3 -= w1
    8513:	w4 = 0x3
    8514:	r5 = 0x1
    8515:	*(u64 *)(r7 + 0x88) = r5
    8516:	*(u32 *)(r7 + 0x84) = w3
    8517:	*(u32 *)(r7 + 0x80) = w2
    8518:	*(u32 *)(r7 + 0x7c) = w1
    8519:	*(u32 *)(r7 + 0x78) = w4
    8520:	r1 = r7
    8521:	call -0x19f4
    8522:	goto -0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ca8>
    8523:	w3 = 0x0
    8524:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ff0>
    8525:	w3 = w2
    8526:	w3 -= w1
    8527:	w4 = 0x1
    8528:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    8529:	w4 = 0x2
    8530:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4038>
    8531:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4078>
    8532:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4078>
    8533:	w3 = w2
    8534:	w3 -= w1
    8535:	w4 = 0x3
    8536:	r5 = 0x3
    8537:	*(u64 *)(r7 + 0x88) = r5
    8538:	*(u32 *)(r7 + 0x84) = w3
    8539:	*(u32 *)(r7 + 0x80) = w2
    8540:	*(u32 *)(r7 + 0x7c) = w1
    8541:	*(u32 *)(r7 + 0x78) = w4
    8542:	r1 = r7
    8543:	call -0x1a0a
    8544:	w1 = *(u32 *)(r6 + 0xcc)
    8545:	if w1 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4190>
    8546:	w2 = *(u32 *)(r7 + 0x1d0)
    8547:	w1 = *(u32 *)(r7 + 0x1bc)
    8548:	w3 = w2
    8549:	w3 |= w1
    8550:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40e8>
    8551:	w3 = w2
    8552:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4108>
    8553:	w3 = w2
    8554:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4108>
    8555:	w3 = 0x0
    8556:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4108>
    8557:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40f8>
    8558:	w3 = 0x0
    8559:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4108>
    8560:	w3 = w2
    8561:	w3 -= w1
    8562:	w4 = 0x1
    8563:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4150>
    8564:	w4 = 0x2
    8565:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4150>
    8566:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4190>
    8567:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4190>
    8568:	w3 = w2
    8569:	w3 -= w1
    8570:	w4 = 0x3
    8571:	r5 = 0x4
    8572:	*(u64 *)(r7 + 0x88) = r5
    8573:	*(u32 *)(r7 + 0x84) = w3
    8574:	*(u32 *)(r7 + 0x80) = w2
    8575:	*(u32 *)(r7 + 0x7c) = w1
    8576:	*(u32 *)(r7 + 0x78) = w4
    8577:	r1 = r7
    8578:	call -0x1a2d
    8579:	w1 = *(u32 *)(r6 + 0xdc)
    8580:	if w1 == 0x0 goto -0x42e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2030>
    8581:	w2 = *(u32 *)(r7 + 0x1d4)
    8582:	w1 = *(u32 *)(r7 + 0x1c0)
    8583:	w3 = w2
    8584:	w3 |= w1
    8585:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4200>
    8586:	w3 = w2
    8587:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4220>
    8588:	w3 = w2
    8589:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4220>
    8590:	w3 = 0x0
    8591:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4220>
    8592:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4210>
    8593:	w3 = 0x0
    8594:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4220>
    8595:	w3 = w2
    8596:	w3 -= w1
    8597:	w4 = 0x1
    8598:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4268>
    8599:	w4 = 0x2
    8600:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4268>
    8601:	if w1 == 0x0 goto -0x443 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2030>
    8602:	if w2 == w1 goto -0x444 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2030>
    8603:	w3 = w2
    8604:	w3 -= w1
    8605:	w4 = 0x3
    8606:	r5 = 0x5
    8607:	*(u64 *)(r7 + 0x88) = r5
    8608:	*(u32 *)(r7 + 0x84) = w3
    8609:	*(u32 *)(r7 + 0x80) = w2
    8610:	*(u32 *)(r7 + 0x7c) = w1
    8611:	*(u32 *)(r7 + 0x78) = w4
    8612:	r1 = r7
    8613:	call -0x1a50
    8614:	goto -0x450 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2030>

0000000000010d38 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    8615:	r6 = r1
    8616:	*(u64 *)(r10 - 0x8) = r6
    8617:	r2 = r10
    8618:	r2 += -0x8
    8619:	r1 = 0x0 ll
		0000000000010d58:  R_BPF_64_64	OWED
    8621:	call 0x1
    8622:	r7 = r0
    8623:	if r7 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x138>
    8624:	r1 = 0x0 ll
		0000000000010d80:  R_BPF_64_64	COUNTS
    8626:	r2 = r7
    8627:	call 0x1
    8628:	if r0 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x140>
    8629:	r1 = 0x1
    8630:	lock *(u64 *)(r0 + 0x0) += r1
    8631:	r1 = 0x0 ll
		0000000000010db8:  R_BPF_64_64	EVENTS
    8633:	r2 = r7
    8634:	r3 = 0x2b8
    8635:	r4 = 0x0
    8636:	call 0x82
    8637:	if r0 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    8638:	w1 = 0x0
    8639:	*(u32 *)(r10 - 0x8) = w1
    8640:	r2 = r10
    8641:	r2 += -0x8
    8642:	r1 = 0x0 ll
		0000000000010e10:  R_BPF_64_64	LOST
    8644:	call 0x1
    8645:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    8646:	r1 = 0x1
    8647:	lock *(u64 *)(r0 + 0x0) += r1
    8648:	*(u64 *)(r10 - 0x8) = r6
    8649:	r2 = r10
    8650:	r2 += -0x8
    8651:	r1 = 0x0 ll
		0000000000010e58:  R_BPF_64_64	OWED
    8653:	call 0x3
    8654:	exit
    8655:	r1 = 0x0 ll
		0000000000010e78:  R_BPF_64_64	COUNTS
    8657:	r2 = r7
    8658:	r3 = 0x0 ll
		0000000000010e90:  R_BPF_64_64	.rodata.cst8
    8660:	r4 = 0x1
    8661:	call 0x2
    8662:	if r0 == 0x0 goto -0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    8663:	r1 = 0x0 ll
		0000000000010eb8:  R_BPF_64_64	COUNTS
    8665:	r2 = r7
    8666:	call 0x1
    8667:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x1c0>
    8668:	r1 = 0x1
    8669:	lock *(u64 *)(r0 + 0x0) += r1
    8670:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    8671:	w1 = 0x0
    8672:	*(u32 *)(r10 - 0x8) = w1
    8673:	r2 = r10
    8674:	r2 += -0x8
    8675:	r1 = 0x0 ll
		0000000000010f18:  R_BPF_64_64	LOST
    8677:	call 0x1
    8678:	if r0 == 0x0 goto -0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    8679:	r0 += 0x8
    8680:	r1 = 0x1
    8681:	lock *(u64 *)(r0 + 0x0) += r1
    8682:	goto -0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>

0000000000010f58 <memcpy>:
    8683:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    8684:	r4 = 0x0
    8685:	r5 = r1
    8686:	r5 += r4
    8687:	r0 = r2
    8688:	r0 += r4
    8689:	w0 = *(u8 *)(r0 + 0x0)
    8690:	*(u8 *)(r5 + 0x0) = w0
    8691:	r4 += 0x1
    8692:	if r4 < r3 goto -0x8 <memcpy+0x10>
    8693:	exit

0000000000010fb0 <memmove>:
    8694:	r4 = r1
    8695:	r4 -= r2
    8696:	if r4 >= r3 goto +0xb <memmove+0x70>
    8697:	r2 += -0x1
    8698:	r1 += -0x1
    8699:	r4 = r1
    8700:	r4 += r3
    8701:	r5 = r2
    8702:	r5 += r3
    8703:	w5 = *(u8 *)(r5 + 0x0)
    8704:	*(u8 *)(r4 + 0x0) = w5
    8705:	r3 += -0x1
    8706:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    8707:	goto +0xa <memmove+0xc0>
    8708:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    8709:	r4 = 0x0
    8710:	r5 = r1
    8711:	r5 += r4
    8712:	r0 = r2
    8713:	r0 += r4
    8714:	w0 = *(u8 *)(r0 + 0x0)
    8715:	*(u8 *)(r5 + 0x0) = w0
    8716:	r4 += 0x1
    8717:	if r4 < r3 goto -0x8 <memmove+0x80>
    8718:	exit

0000000000011078 <memset>:
    8719:	if r3 == 0x0 goto +0x6 <memset+0x38>
    8720:	r4 = 0x0
    8721:	r5 = r1
    8722:	r5 += r4
    8723:	*(u8 *)(r5 + 0x0) = w2
    8724:	r4 += 0x1
    8725:	if r4 < r3 goto -0x5 <memset+0x10>
    8726:	exit

Disassembly of section tracepoint/raw_syscalls/sys_enter:

0000000000000000 <held_enter>:
       0:	r6 = r1
       1:	*(u64 *)(r10 - 0x10) = r6
       2:	r8 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r8 + 0x84)
       5:	if w1 == 0x0 goto +0x9 <held_enter+0x78>
       6:	call 0x8
       7:	*(u32 *)(r10 - 0x8) = w0
       8:	r2 = r10
       9:	r2 += -0x8
      10:	r1 = 0x0 ll
		0000000000000050:  R_BPF_64_64	CALLS
      12:	call 0x1
      13:	r7 = r0
      14:	if r7 != 0x0 goto +0x22 <held_enter+0x188>
      15:	w7 = 0x0
      16:	w1 = *(u32 *)(r8 + 0x20)
      17:	if w1 s> 0x2 goto +0x12 <held_enter+0x120>
      18:	if w1 == 0x1 goto +0x2b <held_enter+0x1f0>
      19:	if w1 == 0x2 goto +0x1 <held_enter+0xa8>
      20:	goto +0x4b <held_enter+0x300>
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
      34:	w7 = *(u32 *)(r0 + 0x0)
      35:	goto +0x3c <held_enter+0x300>
      36:	if w1 == 0x3 goto +0x22 <held_enter+0x238>
      37:	if w1 == 0x4 goto +0x1 <held_enter+0x138>
      38:	goto +0x39 <held_enter+0x300>
      39:	call 0x8
      40:	*(u32 *)(r10 - 0x8) = w0
      41:	r2 = r10
      42:	r2 += -0x8
      43:	r1 = 0x0 ll
		0000000000000158:  R_BPF_64_64	ADDRESSES
      45:	call 0x1
      46:	if r0 == 0x0 goto +0x31 <held_enter+0x300>
      47:	r3 = *(u64 *)(r0 + 0x0)
      48:	goto +0x2a <held_enter+0x2d8>
      49:	call 0x9e
      50:	r1 = 0x0 ll
		0000000000000190:  R_BPF_64_64	CONFIG
      52:	w1 = *(u32 *)(r1 + 0x88)
      53:	r0 += r1
      54:	r1 = *(u64 *)(r0 + 0x0)
      55:	r9 = *(u64 *)(r0 + 0x8)
      56:	w9 += w1
      57:	r9 <<= 0x30
      58:	call 0x23
      59:	r9 ^= r0
      60:	*(u64 *)(r7 + 0x10) = r9
      61:	goto -0x2f <held_enter+0x78>
      62:	r1 = 0x504c4b53594d5641 ll
      64:	call 0x9a
      65:	r1 = 0x0 ll
		0000000000000208:  R_BPF_64_64	CONFIG
      67:	w1 = *(u32 *)(r1 + 0x38)
      68:	r0 += r1
      69:	w7 = *(u32 *)(r0 + 0x0)
      70:	goto +0x19 <held_enter+0x300>
      71:	call 0x23
      72:	r7 = 0x0 ll
		0000000000000240:  R_BPF_64_64	CONFIG
      74:	w1 = *(u32 *)(r7 + 0x40)
      75:	r0 += r1
      76:	r1 = r10
      77:	r1 += -0x8
      78:	w2 = 0x8
      79:	r3 = r0
      80:	call 0x71
      81:	w1 = *(u32 *)(r7 + 0x44)
      82:	r3 = *(u64 *)(r10 - 0x8)
      83:	r3 += r1
      84:	r1 = r10
      85:	r1 += -0x8
      86:	w2 = 0x8
      87:	call 0x71
      88:	r3 = *(u64 *)(r7 + 0x8)
      89:	r1 = *(u64 *)(r10 - 0x8)
      90:	r3 += r1
      91:	r1 = r10
      92:	r1 += -0x8
      93:	w2 = 0x4
      94:	call 0x71
      95:	w7 = *(u32 *)(r10 - 0x8)
      96:	r1 = 0x0 ll
		0000000000000300:  R_BPF_64_64	CONFIG
      98:	w1 = *(u32 *)(r1 + 0x84)
      99:	w7 -= w1
     100:	r6 = *(u64 *)(r6 + 0x8)
     101:	if w6 s> 0xe6 goto +0xb <held_enter+0x388>
     102:	if w6 > 0x3c goto +0x7 <held_enter+0x370>
     103:	w1 = w6
     104:	r2 = 0x1
     105:	r2 <<= r1
     106:	r1 = 0x1800000000000800 ll
     108:	r2 &= r1
     109:	if r2 != 0x0 goto +0xc <held_enter+0x3d0>
     110:	if w6 == 0x77 goto +0xb <held_enter+0x3d0>
     111:	if w6 == 0xad goto +0xa <held_enter+0x3d0>
     112:	goto +0xf <held_enter+0x400>
     113:	if w6 s> 0x165 goto +0x4 <held_enter+0x3b0>
     114:	if w6 == 0xe7 goto +0x7 <held_enter+0x3d0>
     115:	if w6 == 0xfc goto +0x6 <held_enter+0x3d0>
     116:	if w6 == 0x142 goto +0x5 <held_enter+0x3d0>
     117:	goto +0xa <held_enter+0x400>
     118:	if w6 == 0x166 goto +0x3 <held_enter+0x3d0>
     119:	if w6 == 0x40000208 goto +0x2 <held_enter+0x3d0>
     120:	if w6 == 0x40000221 goto +0x1 <held_enter+0x3d0>
     121:	goto +0x6 <held_enter+0x400>
     122:	call 0x9e
     123:	r1 = r0
     124:	call 0xaf
     125:	r1 = r0
     126:	r2 = r6
     127:	call -0x1
		00000000000003f8:  R_BPF_64_32	.text
     128:	r1 = 0x0 ll
		0000000000000400:  R_BPF_64_64	CONFIG
     130:	w1 = *(u32 *)(r1 + 0x28)
     131:	w1 &= w7
     132:	r2 = 0x0 ll
		0000000000000420:  R_BPF_64_64	EXPECT_ENTER
     134:	r2 = *(u64 *)(r2 + 0x0)
     135:	if r2 == r1 goto +0x4 <held_enter+0x460>
     136:	r1 = r10
     137:	r1 += -0x10
     138:	w2 = w7
     139:	call 0x39
		0000000000000458:  R_BPF_64_32	.text
     140:	w0 = 0x0
     141:	exit

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
      75:	*(u32 *)(r10 - 0x8) = w0
      76:	w6 -= w8
      77:	r2 = r10
      78:	r2 += -0x8
      79:	r1 = 0x0 ll
		0000000000000278:  R_BPF_64_64	CALLS
      81:	call 0x1
      82:	if r0 == 0x0 goto +0x3 <held_exit+0x2b0>
      83:	r1 = *(u64 *)(r0 + 0x8)
      84:	r1 += 0x1
      85:	*(u64 *)(r0 + 0x8) = r1
      86:	w1 = *(u32 *)(r7 + 0x28)
      87:	w1 &= w6
      88:	r2 = 0x0 ll
		00000000000002c0:  R_BPF_64_64	EXPECT_EXIT
      90:	r2 = *(u64 *)(r2 + 0x0)
      91:	if r2 == r1 goto +0x4 <held_exit+0x300>
      92:	r1 = r10
      93:	r1 += -0x10
      94:	w2 = w6
      95:	call 0x8d6
		00000000000002f8:  R_BPF_64_32	.text
      96:	w0 = 0x0
      97:	exit

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
       0:	r9 = r1
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
      83:	if r6 == 0x0 goto +0x410 <reset_fentry+0x2320>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x40d <reset_fentry+0x2320>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x329 <reset_fentry+0x1c30>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x32c <reset_fentry+0x1c58>
      95:	w6 = 0x0
      96:	w1 = *(u32 *)(r2 + 0x28)
      97:	w3 = *(u32 *)(r2 + 0x34)
      98:	if w1 == 0x0 goto +0x25 <reset_fentry+0x440>
      99:	w4 = w1
     100:	w4 >>= 0x1
     101:	w2 = w1
     102:	w2 |= w4
     103:	w4 = w2
     104:	w4 >>= 0x2
     105:	w2 |= w4
     106:	w4 = w2
     107:	w4 >>= 0x4
     108:	w2 |= w4
     109:	w1 &= w7
     110:	w4 = w2
     111:	w4 >>= 0x8
     112:	w2 |= w4
     113:	w1 -= w3
     114:	w3 = w2
     115:	w3 >>= 0x10
     116:	w2 |= w3
     117:	w2 ^= -0x1
     118:	w3 = w2
     119:	w3 >>= 0x1
     120:	w3 &= 0x55555555
     121:	w2 -= w3
     122:	w3 = w2
     123:	w3 &= 0x33333333
     124:	w2 >>= 0x2
     125:	w2 &= 0x33333333
     126:	w3 += w2
     127:	w2 = w3
     128:	w2 >>= 0x4
     129:	w3 += w2
     130:	w3 &= 0xf0f0f0f
     131:	w3 *= 0x1010101
     132:	w3 >>= 0x18
     133:	w1 <<= w3
     134:	w1 s>>= w3
     135:	w6 = w1
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	AYA_LOG_LEVEL
     138:	w1 = *(u8 *)(r1 + 0x0)
     139:	if w1 < 0x4 goto +0x18a <reset_fentry+0x10b0>
     140:	call 0x23
     141:	r7 = r0
     142:	w1 = 0x9e
     143:	*(u16 *)(r10 - 0x2) = w1
     144:	r1 = r10
     145:	r1 += -0x2
     146:	r8 = 0x40
     147:	w1 = *(u16 *)(r10 - 0x2)
     148:	if w1 > 0x40 goto +0x2d6 <reset_fentry+0x1b58>
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	AYA_LOGS
     151:	r2 = r8
     152:	r3 = 0x0
     153:	call 0x83
     154:	if r0 == 0x0 goto +0x17b <reset_fentry+0x10b0>
     155:	*(u64 *)(r10 - 0x30) = r8
     156:	*(u64 *)(r10 - 0x38) = r0
     157:	r1 = r10
     158:	r1 += -0x38
     159:	r1 = *(u64 *)(r10 - 0x38)
     160:	r2 = *(u64 *)(r10 - 0x30)
     161:	if r2 < 0x2 goto +0x172 <reset_fentry+0x10a0>
     162:	w2 = *(u16 *)(r10 - 0x2)
     163:	*(u8 *)(r1 + 0x0) = w2
     164:	w2 >>= 0x8
     165:	*(u8 *)(r1 + 0x1) = w2
     166:	r1 = *(u64 *)(r10 - 0x38)
     167:	r2 = *(u64 *)(r10 - 0x30)
     168:	if r2 < 0x3 goto +0x16b <reset_fentry+0x10a0>
     169:	w2 = 0x0
     170:	*(u8 *)(r1 + 0x2) = w2
     171:	r1 = *(u64 *)(r10 - 0x38)
     172:	r3 = *(u64 *)(r10 - 0x30)
     173:	if r3 < 0x5 goto +0x166 <reset_fentry+0x10a0>
     174:	*(u8 *)(r1 + 0x4) = w2
     175:	w2 = 0x17
     176:	*(u8 *)(r1 + 0x3) = w2
     177:	r1 = *(u64 *)(r10 - 0x38)
     178:	r2 = *(u64 *)(r10 - 0x30)
     179:	if r2 < 0x1c goto +0x160 <reset_fentry+0x10a0>
     180:	r3 = r1
     181:	r3 += 0x5
     182:	r4 = 0xd34 ll
		00000000000005b0:  R_BPF_64_64	.rodata
     184:	w5 = *(u8 *)(r4 + 0x0)
     185:	*(u8 *)(r3 + 0x0) = w5
     186:	w5 = *(u8 *)(r4 + 0x1)
     187:	*(u8 *)(r3 + 0x1) = w5
     188:	w5 = *(u8 *)(r4 + 0x2)
     189:	*(u8 *)(r3 + 0x2) = w5
     190:	w5 = *(u8 *)(r4 + 0x3)
     191:	*(u8 *)(r3 + 0x3) = w5
     192:	w5 = *(u8 *)(r4 + 0x4)
     193:	*(u8 *)(r3 + 0x4) = w5
     194:	w5 = *(u8 *)(r4 + 0x5)
     195:	*(u8 *)(r3 + 0x5) = w5
     196:	w5 = *(u8 *)(r4 + 0x6)
     197:	*(u8 *)(r3 + 0x6) = w5
     198:	w5 = *(u8 *)(r4 + 0x7)
     199:	*(u8 *)(r3 + 0x7) = w5
     200:	w5 = *(u8 *)(r4 + 0x8)
     201:	*(u8 *)(r3 + 0x8) = w5
     202:	w5 = *(u8 *)(r4 + 0x9)
     203:	*(u8 *)(r3 + 0x9) = w5
     204:	w5 = *(u8 *)(r4 + 0xa)
     205:	*(u8 *)(r3 + 0xa) = w5
     206:	w5 = *(u8 *)(r4 + 0xb)
     207:	*(u8 *)(r3 + 0xb) = w5
     208:	w5 = *(u8 *)(r4 + 0xc)
     209:	*(u8 *)(r3 + 0xc) = w5
     210:	w5 = *(u8 *)(r4 + 0xd)
     211:	*(u8 *)(r3 + 0xd) = w5
     212:	w5 = *(u8 *)(r4 + 0xe)
     213:	*(u8 *)(r3 + 0xe) = w5
     214:	w5 = *(u8 *)(r4 + 0xf)
     215:	*(u8 *)(r3 + 0xf) = w5
     216:	w5 = *(u8 *)(r4 + 0x10)
     217:	*(u8 *)(r3 + 0x10) = w5
     218:	w5 = *(u8 *)(r4 + 0x11)
     219:	*(u8 *)(r3 + 0x11) = w5
     220:	w5 = *(u8 *)(r4 + 0x12)
     221:	*(u8 *)(r3 + 0x12) = w5
     222:	w5 = *(u8 *)(r4 + 0x13)
     223:	*(u8 *)(r3 + 0x13) = w5
     224:	w5 = *(u8 *)(r4 + 0x14)
     225:	*(u8 *)(r3 + 0x14) = w5
     226:	w5 = *(u8 *)(r4 + 0x15)
     227:	*(u8 *)(r3 + 0x15) = w5
     228:	w5 = *(u8 *)(r4 + 0x16)
     229:	*(u8 *)(r3 + 0x16) = w5
     230:	if r2 == 0x1c goto +0x12d <reset_fentry+0x10a0>
     231:	w3 = 0x1
     232:	*(u8 *)(r1 + 0x1c) = w3
     233:	if r2 < 0x1f goto +0x12a <reset_fentry+0x10a0>
     234:	w4 = 0x0
     235:	*(u8 *)(r1 + 0x1e) = w4
     236:	*(u8 *)(r1 + 0x1d) = w3
     237:	if r2 == 0x1f goto +0x126 <reset_fentry+0x10a0>
     238:	w3 = 0x4
     239:	*(u8 *)(r1 + 0x1f) = w3
     240:	if r2 == 0x20 goto +0x123 <reset_fentry+0x10a0>
     241:	w3 = 0x2
     242:	*(u8 *)(r1 + 0x20) = w3
     243:	if r2 < 0x23 goto +0x120 <reset_fentry+0x10a0>
     244:	w3 = 0x0
     245:	*(u8 *)(r1 + 0x22) = w3
     246:	w3 = 0x17
     247:	*(u8 *)(r1 + 0x21) = w3
     248:	if r2 < 0x3a goto +0x11b <reset_fentry+0x10a0>
     249:	r3 = r1
     250:	r3 += 0x23
     251:	r4 = 0xd34 ll
		00000000000007d8:  R_BPF_64_64	.rodata
     253:	w5 = *(u8 *)(r4 + 0x0)
     254:	*(u8 *)(r3 + 0x0) = w5
     255:	w5 = *(u8 *)(r4 + 0x1)
     256:	*(u8 *)(r3 + 0x1) = w5
     257:	w5 = *(u8 *)(r4 + 0x2)
     258:	*(u8 *)(r3 + 0x2) = w5
     259:	w5 = *(u8 *)(r4 + 0x3)
     260:	*(u8 *)(r3 + 0x3) = w5
     261:	w5 = *(u8 *)(r4 + 0x4)
     262:	*(u8 *)(r3 + 0x4) = w5
     263:	w5 = *(u8 *)(r4 + 0x5)
     264:	*(u8 *)(r3 + 0x5) = w5
     265:	w5 = *(u8 *)(r4 + 0x6)
     266:	*(u8 *)(r3 + 0x6) = w5
     267:	w5 = *(u8 *)(r4 + 0x7)
     268:	*(u8 *)(r3 + 0x7) = w5
     269:	w5 = *(u8 *)(r4 + 0x8)
     270:	*(u8 *)(r3 + 0x8) = w5
     271:	w5 = *(u8 *)(r4 + 0x9)
     272:	*(u8 *)(r3 + 0x9) = w5
     273:	w5 = *(u8 *)(r4 + 0xa)
     274:	*(u8 *)(r3 + 0xa) = w5
     275:	w5 = *(u8 *)(r4 + 0xb)
     276:	*(u8 *)(r3 + 0xb) = w5
     277:	w5 = *(u8 *)(r4 + 0xc)
     278:	*(u8 *)(r3 + 0xc) = w5
     279:	w5 = *(u8 *)(r4 + 0xd)
     280:	*(u8 *)(r3 + 0xd) = w5
     281:	w5 = *(u8 *)(r4 + 0xe)
     282:	*(u8 *)(r3 + 0xe) = w5
     283:	w5 = *(u8 *)(r4 + 0xf)
     284:	*(u8 *)(r3 + 0xf) = w5
     285:	w5 = *(u8 *)(r4 + 0x10)
     286:	*(u8 *)(r3 + 0x10) = w5
     287:	w5 = *(u8 *)(r4 + 0x11)
     288:	*(u8 *)(r3 + 0x11) = w5
     289:	w5 = *(u8 *)(r4 + 0x12)
     290:	*(u8 *)(r3 + 0x12) = w5
     291:	w5 = *(u8 *)(r4 + 0x13)
     292:	*(u8 *)(r3 + 0x13) = w5
     293:	w5 = *(u8 *)(r4 + 0x14)
     294:	*(u8 *)(r3 + 0x14) = w5
     295:	w5 = *(u8 *)(r4 + 0x15)
     296:	*(u8 *)(r3 + 0x15) = w5
     297:	w5 = *(u8 *)(r4 + 0x16)
     298:	*(u8 *)(r3 + 0x16) = w5
     299:	if r2 == 0x3a goto +0xe8 <reset_fentry+0x10a0>
     300:	w3 = 0x3
     301:	*(u8 *)(r1 + 0x3a) = w3
     302:	if r2 < 0x3d goto +0xe5 <reset_fentry+0x10a0>
     303:	w3 = 0x0
     304:	*(u8 *)(r1 + 0x3c) = w3
     305:	w3 = 0x1f
     306:	*(u8 *)(r1 + 0x3b) = w3
     307:	if r2 < 0x5c goto +0xe0 <reset_fentry+0x10a0>
     308:	r3 = r1
     309:	r3 += 0x3d
     310:	r4 = 0xd4b ll
		00000000000009b0:  R_BPF_64_64	.rodata
     312:	w5 = *(u8 *)(r4 + 0x0)
     313:	*(u8 *)(r3 + 0x0) = w5
     314:	w5 = *(u8 *)(r4 + 0x1)
     315:	*(u8 *)(r3 + 0x1) = w5
     316:	w5 = *(u8 *)(r4 + 0x2)
     317:	*(u8 *)(r3 + 0x2) = w5
     318:	w5 = *(u8 *)(r4 + 0x3)
     319:	*(u8 *)(r3 + 0x3) = w5
     320:	w5 = *(u8 *)(r4 + 0x4)
     321:	*(u8 *)(r3 + 0x4) = w5
     322:	w5 = *(u8 *)(r4 + 0x5)
     323:	*(u8 *)(r3 + 0x5) = w5
     324:	w5 = *(u8 *)(r4 + 0x6)
     325:	*(u8 *)(r3 + 0x6) = w5
     326:	w5 = *(u8 *)(r4 + 0x7)
     327:	*(u8 *)(r3 + 0x7) = w5
     328:	w5 = *(u8 *)(r4 + 0x8)
     329:	*(u8 *)(r3 + 0x8) = w5
     330:	w5 = *(u8 *)(r4 + 0x9)
     331:	*(u8 *)(r3 + 0x9) = w5
     332:	w5 = *(u8 *)(r4 + 0xa)
     333:	*(u8 *)(r3 + 0xa) = w5
     334:	w5 = *(u8 *)(r4 + 0xb)
     335:	*(u8 *)(r3 + 0xb) = w5
     336:	w5 = *(u8 *)(r4 + 0xc)
     337:	*(u8 *)(r3 + 0xc) = w5
     338:	w5 = *(u8 *)(r4 + 0xd)
     339:	*(u8 *)(r3 + 0xd) = w5
     340:	w5 = *(u8 *)(r4 + 0xe)
     341:	*(u8 *)(r3 + 0xe) = w5
     342:	w5 = *(u8 *)(r4 + 0xf)
     343:	*(u8 *)(r3 + 0xf) = w5
     344:	w5 = *(u8 *)(r4 + 0x10)
     345:	*(u8 *)(r3 + 0x10) = w5
     346:	w5 = *(u8 *)(r4 + 0x11)
     347:	*(u8 *)(r3 + 0x11) = w5
     348:	w5 = *(u8 *)(r4 + 0x12)
     349:	*(u8 *)(r3 + 0x12) = w5
     350:	w5 = *(u8 *)(r4 + 0x13)
     351:	*(u8 *)(r3 + 0x13) = w5
     352:	w5 = *(u8 *)(r4 + 0x14)
     353:	*(u8 *)(r3 + 0x14) = w5
     354:	w5 = *(u8 *)(r4 + 0x15)
     355:	*(u8 *)(r3 + 0x15) = w5
     356:	w5 = *(u8 *)(r4 + 0x16)
     357:	*(u8 *)(r3 + 0x16) = w5
     358:	w5 = *(u8 *)(r4 + 0x17)
     359:	*(u8 *)(r3 + 0x17) = w5
     360:	w5 = *(u8 *)(r4 + 0x18)
     361:	*(u8 *)(r3 + 0x18) = w5
     362:	w5 = *(u8 *)(r4 + 0x19)
     363:	*(u8 *)(r3 + 0x19) = w5
     364:	w5 = *(u8 *)(r4 + 0x1a)
     365:	*(u8 *)(r3 + 0x1a) = w5
     366:	w5 = *(u8 *)(r4 + 0x1b)
     367:	*(u8 *)(r3 + 0x1b) = w5
     368:	w5 = *(u8 *)(r4 + 0x1c)
     369:	*(u8 *)(r3 + 0x1c) = w5
     370:	w5 = *(u8 *)(r4 + 0x1d)
     371:	*(u8 *)(r3 + 0x1d) = w5
     372:	w5 = *(u8 *)(r4 + 0x1e)
     373:	*(u8 *)(r3 + 0x1e) = w5
     374:	if r2 == 0x5c goto +0x9d <reset_fentry+0x10a0>
     375:	w4 = 0x4
     376:	*(u8 *)(r1 + 0x5c) = w4
     377:	if r2 < 0x5f goto +0x9a <reset_fentry+0x10a0>
     378:	w3 = 0x0
     379:	*(u8 *)(r1 + 0x5e) = w3
     380:	*(u8 *)(r1 + 0x5d) = w4
     381:	if r2 < 0x63 goto +0x96 <reset_fentry+0x10a0>
     382:	*(u8 *)(r1 + 0x62) = w3
     383:	*(u8 *)(r1 + 0x61) = w3
     384:	*(u8 *)(r1 + 0x60) = w3
     385:	w3 = 0x26
     386:	*(u8 *)(r1 + 0x5f) = w3
     387:	if r2 == 0x63 goto +0x90 <reset_fentry+0x10a0>
     388:	w3 = 0x5
     389:	*(u8 *)(r1 + 0x63) = w3
     390:	if r2 < 0x66 goto +0x8d <reset_fentry+0x10a0>
     391:	w3 = 0x0
     392:	*(u8 *)(r1 + 0x65) = w3
     393:	*(u8 *)(r1 + 0x64) = w4
     394:	if r2 < 0x6a goto +0x89 <reset_fentry+0x10a0>
     395:	*(u8 *)(r1 + 0x69) = w3
     396:	*(u8 *)(r1 + 0x68) = w3
     397:	*(u8 *)(r1 + 0x67) = w3
     398:	w3 = 0x6
     399:	*(u8 *)(r1 + 0x66) = w3
     400:	if r2 == 0x6a goto +0x83 <reset_fentry+0x10a0>
     401:	w3 = 0x14
     402:	*(u8 *)(r1 + 0x6a) = w3
     403:	if r2 < 0x6d goto +0x80 <reset_fentry+0x10a0>
     404:	w3 = 0x0
     405:	*(u8 *)(r1 + 0x6c) = w3
     406:	w3 = 0xc
     407:	*(u8 *)(r1 + 0x6b) = w3
     408:	if r2 < 0x79 goto +0x7b <reset_fentry+0x10a0>
     409:	r3 = r1
     410:	r3 += 0x6d
     411:	r4 = 0xd6a ll
		0000000000000cd8:  R_BPF_64_64	.rodata
     413:	w5 = *(u8 *)(r4 + 0x0)
     414:	*(u8 *)(r3 + 0x0) = w5
     415:	w5 = *(u8 *)(r4 + 0x1)
     416:	*(u8 *)(r3 + 0x1) = w5
     417:	w5 = *(u8 *)(r4 + 0x2)
     418:	*(u8 *)(r3 + 0x2) = w5
     419:	w5 = *(u8 *)(r4 + 0x3)
     420:	*(u8 *)(r3 + 0x3) = w5
     421:	w5 = *(u8 *)(r4 + 0x4)
     422:	*(u8 *)(r3 + 0x4) = w5
     423:	w5 = *(u8 *)(r4 + 0x5)
     424:	*(u8 *)(r3 + 0x5) = w5
     425:	w5 = *(u8 *)(r4 + 0x6)
     426:	*(u8 *)(r3 + 0x6) = w5
     427:	w5 = *(u8 *)(r4 + 0x7)
     428:	*(u8 *)(r3 + 0x7) = w5
     429:	w5 = *(u8 *)(r4 + 0x8)
     430:	*(u8 *)(r3 + 0x8) = w5
     431:	w5 = *(u8 *)(r4 + 0x9)
     432:	*(u8 *)(r3 + 0x9) = w5
     433:	w5 = *(u8 *)(r4 + 0xa)
     434:	*(u8 *)(r3 + 0xa) = w5
     435:	w5 = *(u8 *)(r4 + 0xb)
     436:	*(u8 *)(r3 + 0xb) = w5
     437:	if r2 == 0x79 goto +0x5e <reset_fentry+0x10a0>
     438:	w3 = 0x0
     439:	*(u8 *)(r1 + 0x79) = w3
     440:	if r2 < 0x7c goto +0x5b <reset_fentry+0x10a0>
     441:	*(u8 *)(r1 + 0x7b) = w3
     442:	w3 = 0x1
     443:	*(u8 *)(r1 + 0x7a) = w3
     444:	if r2 == 0x7c goto +0x57 <reset_fentry+0x10a0>
     445:	w3 = 0x2
     446:	*(u8 *)(r1 + 0x7c) = w3
     447:	if r2 == 0x7d goto +0x54 <reset_fentry+0x10a0>
     448:	w3 = 0x9
     449:	*(u8 *)(r1 + 0x7d) = w3
     450:	if r2 < 0x80 goto +0x51 <reset_fentry+0x10a0>
     451:	w3 = 0x0
     452:	*(u8 *)(r1 + 0x7f) = w3
     453:	w3 = 0x8
     454:	*(u8 *)(r1 + 0x7e) = w3
     455:	if r2 < 0x88 goto +0x4c <reset_fentry+0x10a0>
     456:	*(u8 *)(r1 + 0x80) = w7
     457:	r3 = r7
     458:	r3 >>= 0x38
     459:	*(u8 *)(r1 + 0x87) = w3
     460:	r3 = r7
     461:	r3 >>= 0x30
     462:	*(u8 *)(r1 + 0x86) = w3
     463:	r3 = r7
     464:	r3 >>= 0x28
     465:	*(u8 *)(r1 + 0x85) = w3
     466:	r3 = r7
     467:	r3 >>= 0x20
     468:	*(u8 *)(r1 + 0x84) = w3
     469:	r3 = r7
     470:	r3 >>= 0x18
     471:	*(u8 *)(r1 + 0x83) = w3
     472:	r3 = r7
     473:	r3 >>= 0x10
     474:	*(u8 *)(r1 + 0x82) = w3
     475:	r7 >>= 0x8
     476:	*(u8 *)(r1 + 0x81) = w7
     477:	if r2 == 0x88 goto +0x36 <reset_fentry+0x10a0>
     478:	w3 = 0x14
     479:	*(u8 *)(r1 + 0x88) = w3
     480:	if r2 < 0x8b goto +0x33 <reset_fentry+0x10a0>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x8a) = w3
     483:	w3 = 0x8
     484:	*(u8 *)(r1 + 0x89) = w3
     485:	if r2 < 0x93 goto +0x2e <reset_fentry+0x10a0>
     486:	r3 = 0x64
     487:	*(u8 *)(r1 + 0x91) = w3
     488:	r3 = 0x65
     489:	*(u8 *)(r1 + 0x90) = w3
     490:	r3 = 0x77
     491:	*(u8 *)(r1 + 0x8f) = w3
     492:	r3 = 0x6f
     493:	*(u8 *)(r1 + 0x8e) = w3
     494:	r3 = 0x68
     495:	*(u8 *)(r1 + 0x8d) = w3
     496:	r3 = 0x73
     497:	*(u8 *)(r1 + 0x8c) = w3
     498:	r3 = 0x20
     499:	*(u8 *)(r1 + 0x92) = w3
     500:	*(u8 *)(r1 + 0x8b) = w3
     501:	if r2 == 0x93 goto +0x1e <reset_fentry+0x10a0>
     502:	w3 = 0x0
     503:	*(u8 *)(r1 + 0x93) = w3
     504:	if r2 < 0x96 goto +0x1b <reset_fentry+0x10a0>
     505:	*(u8 *)(r1 + 0x95) = w3
     506:	w3 = 0x1
     507:	*(u8 *)(r1 + 0x94) = w3
     508:	if r2 == 0x96 goto +0x17 <reset_fentry+0x10a0>
     509:	*(u8 *)(r1 + 0x96) = w3
     510:	if r2 < 0x98 goto +0x15 <reset_fentry+0x10a0>
     511:	w3 = 0x3
     512:	*(u8 *)(r1 + 0x97) = w3
     513:	if r2 < 0x9a goto +0x12 <reset_fentry+0x10a0>
     514:	w3 = 0x0
     515:	*(u8 *)(r1 + 0x99) = w3
     516:	w3 = 0x4
     517:	*(u8 *)(r1 + 0x98) = w3
     518:	if r2 < 0x9e goto +0xd <reset_fentry+0x10a0>
     519:	w2 = w6
     520:	w2 >>= 0x18
     521:	*(u8 *)(r1 + 0x9d) = w2
     522:	w2 = w6
     523:	w2 >>= 0x10
     524:	*(u8 *)(r1 + 0x9c) = w2
     525:	*(u8 *)(r1 + 0x9a) = w6
     526:	w2 = w6
     527:	w2 >>= 0x8
     528:	*(u8 *)(r1 + 0x9b) = w2
     529:	r2 = 0x0
     530:	call 0x84
     531:	goto +0x2 <reset_fentry+0x10b0>
     532:	r2 = 0x0
     533:	call 0x85
     534:	call 0x23
     535:	*(u64 *)(r10 - 0x38) = r0
     536:	r2 = r10
     537:	r2 += -0x38
     538:	r1 = 0x0 ll
		00000000000010d0:  R_BPF_64_64	TASKS
     540:	call 0x1
     541:	r7 = r0
     542:	if r7 == 0x0 goto +0x28 <reset_fentry+0x1238>
     543:	call 0xe
     544:	r1 = *(u64 *)(r7 + 0x10)
     545:	if r1 == r0 goto +0x1b <reset_fentry+0x11e8>
     546:	r8 = r0
     547:	r2 = r0
     548:	r2 >>= 0x20
     549:	r0 <<= 0x20
     550:	r0 >>= 0x20
     551:	if r0 != r2 goto +0x2 <reset_fentry+0x1150>
     552:	r1 >>= 0x20
     553:	if r1 == r2 goto +0x12 <reset_fentry+0x11e0>
     554:	w1 = *(u32 *)(r7 + 0x8)
     555:	if w1 == 0x0 goto +0xb <reset_fentry+0x11b8>
     556:	w1 = 0x0
     557:	*(u32 *)(r10 - 0x38) = w1
     558:	r2 = r10
     559:	r2 += -0x38
     560:	r1 = 0x0 ll
		0000000000001180:  R_BPF_64_64	LOST
     562:	call 0x1
     563:	if r0 == 0x0 goto +0x3 <reset_fentry+0x11b8>
     564:	r0 += 0x10
     565:	r1 = 0x1
     566:	lock *(u64 *)(r0 + 0x0) += r1
     567:	r1 = r7
     568:	w2 = 0x3e0
     569:	r3 = 0xdd8 ll
		00000000000011c8:  R_BPF_64_64	.rodata
     571:	call 0x71
     572:	*(u64 *)(r7 + 0x10) = r8
     573:	*(u64 *)(r10 - 0x48) = r9
     574:	w1 = *(u32 *)(r7 + 0x8)
     575:	w9 = *(u32 *)(r7 + 0x4)
     576:	w2 = w9
     577:	w2 |= w6
     578:	if w2 s> -0x1 goto +0x1 <reset_fentry+0x1220>
     579:	goto +0x3c <reset_fentry+0x1400>
     580:	w2 = 0x0
     581:	if w6 s> w9 goto +0x41 <reset_fentry+0x1438>
     582:	goto +0x42 <reset_fentry+0x1448>
     583:	call 0x23
     584:	*(u64 *)(r10 - 0x38) = r0
     585:	r2 = r10
     586:	r2 += -0x38
     587:	r1 = 0x0 ll
		0000000000001258:  R_BPF_64_64	TASKS
     589:	r3 = 0xdd8 ll
		0000000000001268:  R_BPF_64_64	.rodata
     591:	r4 = 0x0
     592:	call 0x2
     593:	if r0 != 0x0 goto +0x128 <reset_fentry+0x1bd0>
     594:	r1 = 0x8 ll
		0000000000001290:  R_BPF_64_64	.bss
     596:	r2 = 0x1
     597:	lock *(u64 *)(r1 + 0x0) += r2
     598:	r1 = 0x0 ll
		00000000000012b0:  R_BPF_64_64	EXPECT_ENTER
     600:	r2 = 0x100000000 ll
     602:	lock *(u64 *)(r1 + 0x0) += r2
     603:	r1 = 0x0 ll
		00000000000012d8:  R_BPF_64_64	EXPECT_EXIT
     605:	lock *(u64 *)(r1 + 0x0) += r2
     606:	call 0x23
     607:	*(u64 *)(r10 - 0x38) = r0
     608:	r2 = r10
     609:	r2 += -0x38
     610:	r1 = 0x0 ll
		0000000000001310:  R_BPF_64_64	TASKS
     612:	call 0x1
     613:	r7 = r0
     614:	if r7 == 0x0 goto +0x1fd <reset_fentry+0x2320>
     615:	call 0xe
     616:	r1 = *(u64 *)(r7 + 0x10)
     617:	if r1 == r0 goto -0x2d <reset_fentry+0x11e8>
     618:	r8 = r0
     619:	r2 = r0
     620:	r2 >>= 0x20
     621:	r0 <<= 0x20
     622:	r0 >>= 0x20
     623:	if r0 != r2 goto +0x2 <reset_fentry+0x1390>
     624:	r1 >>= 0x20
     625:	if r1 == r2 goto -0x36 <reset_fentry+0x11e0>
     626:	w1 = *(u32 *)(r7 + 0x8)
     627:	if w1 == 0x0 goto -0x3d <reset_fentry+0x11b8>
     628:	w1 = 0x0
     629:	*(u32 *)(r10 - 0x38) = w1
     630:	r2 = r10
     631:	r2 += -0x38
     632:	r1 = 0x0 ll
		00000000000013c0:  R_BPF_64_64	LOST
     634:	call 0x1
     635:	if r0 == 0x0 goto -0x45 <reset_fentry+0x11b8>
     636:	r0 += 0x10
     637:	r1 = 0x1
     638:	lock *(u64 *)(r0 + 0x0) += r1
     639:	goto -0x49 <reset_fentry+0x11b8>
     640:	w2 = w6
     641:	if w6 s> 0x0 goto +0x7 <reset_fentry+0x1448>
     642:	w2 = w6
     643:	if w9 s< 0x1 goto +0x1 <reset_fentry+0x1428>
     644:	goto +0x4 <reset_fentry+0x1448>
     645:	w2 = 0x0
     646:	if w6 s>= w9 goto +0x2 <reset_fentry+0x1448>
     647:	w6 -= w9
     648:	w2 = w6
     649:	w3 = w2
     650:	w3 ^= w1
     651:	w4 = 0x0
     652:	w6 = 0x0
     653:	if w3 s< 0x0 goto +0x1 <reset_fentry+0x1478>
     654:	w6 = w2
     655:	w3 = *(u32 *)(r7 + 0xc)
     656:	w5 = *(u32 *)(r7 + 0x0)
     657:	*(u32 *)(r10 - 0x40) = w5
     658:	*(u32 *)(r7 + 0x4) = w4
     659:	if w1 != 0x0 goto +0x1 <reset_fentry+0x14a8>
     660:	w6 = w2
     661:	w8 = w3
     662:	w8 += 0x1
     663:	*(u32 *)(r7 + 0xc) = w8
     664:	w2 = w6
     665:	w2 += w1
     666:	*(u32 *)(r10 - 0x50) = w2
     667:	*(u32 *)(r7 + 0x8) = w2
     668:	if w3 != 0x0 goto +0x24 <reset_fentry+0x1608>
     669:	call 0x5
     670:	*(u64 *)(r7 + 0x198) = r0
     671:	w2 = 0x0
     672:	r1 = 0x0 ll
		0000000000001500:  R_BPF_64_64	CONFIG
     674:	w1 = *(u32 *)(r1 + 0x84)
     675:	if w1 == 0x0 goto +0x1c <reset_fentry+0x1600>
     676:	call 0x8
     677:	*(u32 *)(r10 - 0x38) = w0
     678:	r2 = r10
     679:	r2 += -0x38
     680:	r1 = 0x0 ll
		0000000000001540:  R_BPF_64_64	CALLS
     682:	call 0x1
     683:	w2 = 0x0
     684:	if r0 == 0x0 goto +0x13 <reset_fentry+0x1600>
     685:	*(u32 *)(r10 - 0x58) = w6
     686:	r1 = *(u64 *)(r0 + 0x10)
     687:	*(u64 *)(r10 - 0x60) = r1
     688:	call 0x9e
     689:	r1 = 0x0 ll
		0000000000001588:  R_BPF_64_64	CONFIG
     691:	w1 = *(u32 *)(r1 + 0x88)
     692:	r0 += r1
     693:	r1 = *(u64 *)(r0 + 0x0)
     694:	r6 = *(u64 *)(r0 + 0x8)
     695:	w6 += w1
     696:	r6 <<= 0x30
     697:	call 0x23
     698:	r6 ^= r0
     699:	w2 = 0x20
     700:	r1 = *(u64 *)(r10 - 0x60)
     701:	if r1 == r6 goto +0x1 <reset_fentry+0x15f8>
     702:	w2 = 0x0
     703:	w6 = *(u32 *)(r10 - 0x58)
     704:	*(u32 *)(r7 + 0x1a8) = w2
     705:	if w6 != 0x0 goto +0x11 <reset_fentry+0x1698>
     706:	call 0x23
     707:	r6 = 0x0 ll
		0000000000001618:  R_BPF_64_64	CONFIG
     709:	w1 = *(u32 *)(r6 + 0x4c)
     710:	r0 += r1
     711:	r1 = r10
     712:	r1 += -0x38
     713:	w2 = 0x4
     714:	r3 = r0
     715:	call 0x71
     716:	w1 = *(u32 *)(r6 + 0x7c)
     717:	w2 = *(u32 *)(r10 - 0x38)
     718:	w1 &= w2
     719:	if w1 == 0x0 goto +0x194 <reset_fentry+0x2320>
     720:	call 0x715
		0000000000001680:  R_BPF_64_32	.text
     721:	if w0 != 0x0 goto +0x30 <reset_fentry+0x1810>
     722:	goto +0x7c <reset_fentry+0x1a78>
     723:	*(u32 *)(r10 - 0x58) = w6
     724:	r2 = r7
     725:	r2 += 0x1e0
     726:	r6 = 0x0
     727:	r1 = *(u64 *)(r10 - 0x48)
     728:	*(u64 *)(r10 - 0x48) = r2
     729:	w3 = 0x200
     730:	r4 = 0x0
     731:	call 0x43
     732:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x16f0>
     733:	r0 = 0x0
     734:	r0 >>= 0x3
     735:	*(u64 *)(r7 + 0x1d8) = r0
     736:	r1 = 0x0 ll
		0000000000001700:  R_BPF_64_64	CONFIG
     738:	w1 = *(u32 *)(r1 + 0x74)
     739:	if w9 != 0x0 goto +0xc <reset_fentry+0x1780>
     740:	if w1 == 0x0 goto +0xb <reset_fentry+0x1780>
     741:	call 0x23
     742:	r1 = 0x0 ll
		0000000000001730:  R_BPF_64_64	CONFIG
     744:	w1 = *(u32 *)(r1 + 0x74)
     745:	r0 += r1
     746:	r1 = r10
     747:	r1 += -0x38
     748:	w2 = 0x8
     749:	r3 = r0
     750:	call 0x71
     751:	r6 = *(u64 *)(r10 - 0x38)
     752:	*(u64 *)(r7 + 0x190) = r6
     753:	call 0x23
     754:	r6 = 0x0 ll
		0000000000001790:  R_BPF_64_64	CONFIG
     756:	w1 = *(u32 *)(r6 + 0x4c)
     757:	r0 += r1
     758:	r1 = r10
     759:	r1 += -0x38
     760:	w2 = 0x4
     761:	r3 = r0
     762:	call 0x71
     763:	w6 = *(u32 *)(r6 + 0x7c)
     764:	w1 = *(u32 *)(r10 - 0x38)
     765:	w6 &= w1
     766:	call 0x715
		00000000000017f0:  R_BPF_64_32	.text
     767:	if w6 == 0x0 goto +0x90 <reset_fentry+0x1c80>
     768:	if w0 != 0x0 goto +0x1 <reset_fentry+0x1810>
     769:	goto +0x4d <reset_fentry+0x1a78>
     770:	call 0x23
     771:	r1 = 0x0 ll
		0000000000001818:  R_BPF_64_64	CONFIG
     773:	w1 = *(u32 *)(r1 + 0x4c)
     774:	r0 += r1
     775:	r1 = r10
     776:	r1 += -0x38
     777:	w2 = 0x4
     778:	r3 = r0
     779:	call 0x71
     780:	w9 = 0x1
     781:	w1 = 0x1
     782:	if w8 != 0x0 goto +0x1 <reset_fentry+0x1880>
     783:	w1 = 0x0
     784:	w2 = *(u32 *)(r10 - 0x40)
     785:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1898>
     786:	w9 = 0x0
     787:	w9 &= w1
     788:	w1 = *(u32 *)(r10 - 0x38)
     789:	w1 &= 0x4
     790:	if w1 == 0x0 goto +0x13 <reset_fentry+0x1950>
     791:	call 0x23
     792:	*(u64 *)(r10 - 0x38) = r0
     793:	r2 = r10
     794:	r2 += -0x38
     795:	r1 = 0x0 ll
		00000000000018d8:  R_BPF_64_64	REMEMBERED
     797:	call 0x1
     798:	r1 = r7
     799:	r1 += 0x18
     800:	if r0 == 0x0 goto +0x5 <reset_fentry+0x1930>
     801:	w2 = *(u32 *)(r0 + 0x0)
     802:	w3 = *(u32 *)(r0 + 0x4)
     803:	if w3 == 0x1 goto +0x1 <reset_fentry+0x1928>
     804:	goto +0x86 <reset_fentry+0x1d58>
     805:	if w2 == 0xfc goto +0x87 <reset_fentry+0x1d68>
     806:	w2 = 0x60
     807:	r3 = 0xd78 ll
		0000000000001938:  R_BPF_64_64	.rodata
     809:	call 0x71
     810:	r1 = r7
     811:	r1 += 0x18
     812:	w2 = 0x60
     813:	r3 = 0xd78 ll
		0000000000001968:  R_BPF_64_64	.rodata
     815:	call 0x71
     816:	w6 = 0x5
     817:	w9 &= 0x1
     818:	if w9 == 0x0 goto +0xe <reset_fentry+0x1a08>
     819:	w3 = *(u32 *)(r10 - 0x40)
     820:	w1 = w3
     821:	w1 = -w1
     822:	r2 = 0x800000000 ll
     824:	*(u64 *)(r7 + 0x88) = r2
     825:	*(u32 *)(r7 + 0x84) = w1
     826:	w1 = 0x0
     827:	*(u32 *)(r7 + 0x80) = w1
     828:	*(u32 *)(r7 + 0x7c) = w3
     829:	w1 = 0x3
     830:	*(u32 *)(r7 + 0x78) = w1
     831:	r1 = r7
     832:	call 0x755
		0000000000001a00:  R_BPF_64_32	.text
     833:	w1 = *(u32 *)(r10 - 0x50)
     834:	if w1 == 0x0 goto +0xc <reset_fentry+0x1a78>
     835:	r1 = 0x800000000 ll
     837:	*(u64 *)(r7 + 0x88) = r1
     838:	w1 = *(u32 *)(r10 - 0x50)
     839:	*(u32 *)(r7 + 0x84) = w1
     840:	w1 = 0x0
     841:	*(u32 *)(r7 + 0x80) = w1
     842:	w1 = *(u32 *)(r10 - 0x40)
     843:	*(u32 *)(r7 + 0x7c) = w1
     844:	*(u32 *)(r7 + 0x78) = w6
     845:	r1 = r7
     846:	call 0x755
		0000000000001a70:  R_BPF_64_32	.text
     847:	call 0x23
     848:	*(u64 *)(r10 - 0x38) = r0
     849:	r2 = r10
     850:	r2 += -0x38
     851:	r1 = 0x0 ll
		0000000000001a98:  R_BPF_64_64	OWED
     853:	call 0x3
     854:	call 0x23
     855:	*(u64 *)(r10 - 0x38) = r0
     856:	r2 = r10
     857:	r2 += -0x38
     858:	r1 = 0x0 ll
		0000000000001ad0:  R_BPF_64_64	TASKS
     860:	call 0x3
     861:	if r0 != 0x0 goto +0x106 <reset_fentry+0x2320>
     862:	r1 = 0x8 ll
		0000000000001af0:  R_BPF_64_64	.bss
     864:	r2 = -0x1
     865:	lock *(u64 *)(r1 + 0x0) += r2
     866:	r1 = 0x0 ll
		0000000000001b10:  R_BPF_64_64	EXPECT_ENTER
     868:	r2 = -0x100000000 ll
     870:	lock *(u64 *)(r1 + 0x0) += r2
     871:	r1 = 0x0 ll
		0000000000001b38:  R_BPF_64_64	EXPECT_EXIT
     873:	lock *(u64 *)(r1 + 0x0) += r2
     874:	goto +0xf9 <reset_fentry+0x2320>
     875:	r8 = 0x80
     876:	if w1 < 0x81 goto -0x2d8 <reset_fentry+0x4a8>
     877:	r8 = 0x100
     878:	if w1 < 0x101 goto -0x2da <reset_fentry+0x4a8>
     879:	r8 = 0x200
     880:	if w1 < 0x201 goto -0x2dc <reset_fentry+0x4a8>
     881:	r8 = 0x400
     882:	if w1 < 0x401 goto -0x2de <reset_fentry+0x4a8>
     883:	r8 = 0x800
     884:	if w1 < 0x801 goto -0x2e0 <reset_fentry+0x4a8>
     885:	r8 = 0x1000
     886:	if w1 < 0x1001 goto -0x2e2 <reset_fentry+0x4a8>
     887:	r8 = 0x2000
     888:	if w1 > 0x2000 goto -0x163 <reset_fentry+0x10b0>
     889:	goto -0x2e5 <reset_fentry+0x4a8>
     890:	w1 = 0x0
     891:	*(u32 *)(r10 - 0x38) = w1
     892:	r2 = r10
     893:	r2 += -0x38
     894:	r1 = 0x0 ll
		0000000000001bf0:  R_BPF_64_64	LOST
     896:	call 0x1
     897:	if r0 == 0x0 goto +0xe2 <reset_fentry+0x2320>
     898:	r0 += 0x10
     899:	r1 = 0x1
     900:	lock *(u64 *)(r0 + 0x0) += r1
     901:	goto +0xde <reset_fentry+0x2320>
     902:	w3 = *(u32 *)(r6 + 0x44)
     903:	if w2 >= w3 goto +0x1 <reset_fentry+0x1c48>
     904:	*(u32 *)(r6 + 0x44) = w2
     905:	w3 = *(u32 *)(r6 + 0x48)
     906:	if w2 <= w3 goto +0x1 <reset_fentry+0x1c60>
     907:	*(u32 *)(r6 + 0x48) = w2
     908:	*(u32 *)(r6 + 0x4c) = w7
     909:	w1 += 0x1
     910:	*(u32 *)(r6 + 0x40) = w1
     911:	goto +0xd4 <reset_fentry+0x2320>
     912:	if w0 != 0x0 goto +0x1 <reset_fentry+0x1c90>
     913:	goto +0xd2 <reset_fentry+0x2320>
     914:	r9 = r7
     915:	r9 += 0x18
     916:	r1 = 0x0 ll
		0000000000001ca0:  R_BPF_64_64	CONFIG
     918:	w1 = *(u32 *)(r1 + 0x78)
     919:	if w1 != 0x0 goto +0x6 <reset_fentry+0x1cf0>
     920:	r1 = r9
     921:	w2 = 0x60
     922:	r3 = 0xd78 ll
		0000000000001cd0:  R_BPF_64_64	.rodata
     924:	call 0x71
     925:	goto +0x17 <reset_fentry+0x1da8>
     926:	call 0x9e
     927:	r1 = r0
     928:	call 0xaf
     929:	r6 = r0
     930:	r3 = r6
     931:	r3 += 0x78
     932:	r1 = r10
     933:	r1 += -0x38
     934:	w2 = 0x8
     935:	call 0x71
     936:	r3 = *(u64 *)(r10 - 0x38)
     937:	if w3 != -0x1 goto +0x8 <reset_fentry+0x1d90>
     938:	goto -0x13 <reset_fentry+0x1cc0>
     939:	if w2 == 0xe7 goto +0x1 <reset_fentry+0x1d68>
     940:	if w2 != 0x3c goto -0x87 <reset_fentry+0x1930>
     941:	w2 = 0x60
     942:	r3 = r0
     943:	call 0x71
     944:	w6 = 0x4
     945:	goto -0x81 <reset_fentry+0x1988>
     946:	r1 = r9
     947:	r2 = r6
     948:	call 0x858
		0000000000001da0:  R_BPF_64_32	.text
     949:	w1 = *(u32 *)(r9 + 0x0)
     950:	if w1 != -0x1 goto +0x5 <reset_fentry+0x1de0>
     951:	w1 = 0x5
     952:	r2 = 0x0 ll
		0000000000001dc0:  R_BPF_64_64	CONFIG
     954:	w2 = *(u32 *)(r2 + 0x78)
     955:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1de8>
     956:	w1 = 0x4
     957:	r8 = 0x0 ll
		0000000000001de8:  R_BPF_64_64	CONFIG
     959:	w2 = *(u32 *)(r8 + 0x60)
     960:	w2 >>= w1
     961:	w2 &= 0x1
     962:	if w2 == 0x0 goto +0x81 <reset_fentry+0x2220>
     963:	r2 = 0x800000000 ll
     965:	*(u64 *)(r7 + 0x88) = r2
     966:	w2 = *(u32 *)(r10 - 0x50)
     967:	*(u32 *)(r7 + 0x84) = w2
     968:	w6 = 0x0
     969:	*(u32 *)(r7 + 0x80) = w6
     970:	w2 = *(u32 *)(r10 - 0x40)
     971:	*(u32 *)(r7 + 0x7c) = w2
     972:	*(u32 *)(r7 + 0x78) = w1
     973:	call 0x23
     974:	*(u64 *)(r10 - 0x38) = r0
     975:	r2 = r10
     976:	r2 += -0x38
     977:	r1 = 0x0 ll
		0000000000001e88:  R_BPF_64_64	OWED
     979:	r3 = 0x11b8 ll
		0000000000001e98:  R_BPF_64_64	.rodata
     981:	r4 = 0x0
     982:	call 0x2
     983:	if r0 != 0x0 goto +0x62 <reset_fentry+0x21d0>
     984:	call 0x23
     985:	*(u64 *)(r10 - 0x38) = r0
     986:	r2 = r10
     987:	r2 += -0x38
     988:	r1 = 0x0 ll
		0000000000001ee0:  R_BPF_64_64	OWED
     990:	call 0x1
     991:	r6 = r0
     992:	if r6 == 0x0 goto +0x63 <reset_fentry+0x2220>
     993:	*(u64 *)(r10 - 0x40) = r9
     994:	r1 = 0x0
     995:	*(u64 *)(r10 - 0x38) = r1
     996:	*(u64 *)(r10 - 0x30) = r1
     997:	r1 = r10
     998:	r1 += -0x38
     999:	*(u64 *)(r10 - 0x60) = r1
    1000:	w2 = 0x10
    1001:	call 0x10
    1002:	r1 = *(u64 *)(r7 + 0x68)
    1003:	*(u64 *)(r10 - 0x28) = r1
    1004:	w1 = *(u32 *)(r7 + 0x18)
    1005:	*(u32 *)(r10 - 0x20) = w1
    1006:	w1 = *(u32 *)(r7 + 0x1c)
    1007:	*(u32 *)(r10 - 0x1c) = w1
    1008:	w1 = *(u32 *)(r7 + 0x84)
    1009:	*(u32 *)(r10 - 0x18) = w1
    1010:	w1 = *(u32 *)(r7 + 0x78)
    1011:	*(u32 *)(r10 - 0x14) = w1
    1012:	w9 = *(u32 *)(r7 + 0x88)
    1013:	*(u32 *)(r10 - 0x10) = w9
    1014:	w1 = 0x0
    1015:	*(u32 *)(r10 - 0xc) = w1
    1016:	call 0xe
    1017:	*(u64 *)(r10 - 0x50) = r0
    1018:	r1 = r6
    1019:	w2 = 0x30
    1020:	r3 = *(u64 *)(r10 - 0x60)
    1021:	call 0x71
    1022:	call 0x5
    1023:	*(u64 *)(r6 + 0x30) = r0
    1024:	r1 = *(u64 *)(r7 + 0x20)
    1025:	*(u64 *)(r6 + 0x38) = r1
    1026:	r1 = *(u64 *)(r7 + 0x28)
    1027:	*(u64 *)(r6 + 0x40) = r1
    1028:	r1 = *(u64 *)(r7 + 0x30)
    1029:	*(u64 *)(r6 + 0x48) = r1
    1030:	r1 = *(u64 *)(r7 + 0x38)
    1031:	*(u64 *)(r6 + 0x50) = r1
    1032:	r1 = *(u64 *)(r7 + 0x40)
    1033:	*(u64 *)(r6 + 0x58) = r1
    1034:	r1 = *(u64 *)(r7 + 0x48)
    1035:	*(u64 *)(r6 + 0x60) = r1
    1036:	r1 = *(u64 *)(r7 + 0x60)
    1037:	*(u64 *)(r6 + 0x68) = r1
    1038:	r1 = *(u64 *)(r10 - 0x50)
    1039:	*(u32 *)(r6 + 0x74) = w1
    1040:	r1 >>= 0x20
    1041:	*(u32 *)(r6 + 0x70) = w1
    1042:	call 0x8
    1043:	*(u32 *)(r6 + 0x78) = w0
    1044:	w1 = *(u32 *)(r7 + 0x8c)
    1045:	w1 &= 0x7fffffff
    1046:	w2 = *(u32 *)(r7 + 0x70)
    1047:	w1 |= w2
    1048:	*(u32 *)(r6 + 0x7c) = w1
    1049:	w1 = *(u32 *)(r7 + 0x7c)
    1050:	*(u32 *)(r6 + 0x80) = w1
    1051:	w1 = *(u32 *)(r7 + 0x80)
    1052:	*(u32 *)(r6 + 0x84) = w1
    1053:	r1 = *(u64 *)(r7 + 0x1d8)
    1054:	w2 = 0x0
    1055:	*(u32 *)(r6 + 0x8c) = w2
    1056:	*(u32 *)(r6 + 0x88) = w1
    1057:	r1 = *(u64 *)(r7 + 0x190)
    1058:	*(u64 *)(r6 + 0x90) = r1
    1059:	r1 = *(u64 *)(r7 + 0x198)
    1060:	*(u64 *)(r6 + 0x98) = r1
    1061:	w1 = *(u32 *)(r7 + 0x78)
    1062:	if w1 != 0x3 goto +0x3 <reset_fentry+0x2150>
    1063:	r1 = *(u64 *)(r7 + 0x1a0)
    1064:	if r1 == 0x0 goto +0x1 <reset_fentry+0x2150>
    1065:	*(u64 *)(r6 + 0x98) = r1
    1066:	w9 &= 0x7
    1067:	r9 *= 0x18
    1068:	r2 = r7
    1069:	r2 += r9
    1070:	r2 += 0xd0
    1071:	r1 = r6
    1072:	r1 += 0xa0
    1073:	r3 = 0x18
    1074:	call -0x1
		0000000000002190:  R_BPF_64_32	memmove
    1075:	r6 += 0xb8
    1076:	r1 = r6
    1077:	w2 = 0x200
    1078:	r3 = *(u64 *)(r10 - 0x48)
    1079:	call 0x71
    1080:	r9 = *(u64 *)(r10 - 0x40)
    1081:	goto +0xa <reset_fentry+0x2220>
    1082:	*(u32 *)(r10 - 0x38) = w6
    1083:	r2 = r10
    1084:	r2 += -0x38
    1085:	r1 = 0x0 ll
		00000000000021e8:  R_BPF_64_64	LOST
    1087:	call 0x1
    1088:	if r0 == 0x0 goto +0x3 <reset_fentry+0x2220>
    1089:	r0 += 0x10
    1090:	r1 = 0x1
    1091:	lock *(u64 *)(r0 + 0x0) += r1
    1092:	w1 = *(u32 *)(r8 + 0x80)
    1093:	if w1 == 0x0 goto +0x1e <reset_fentry+0x2320>
    1094:	r1 = 0x0 ll
		0000000000002230:  R_BPF_64_64	CONFIG
    1096:	w2 = *(u32 *)(r1 + 0x78)
    1097:	if w2 == 0x0 goto +0x1a <reset_fentry+0x2320>
    1098:	w1 = *(u32 *)(r1 + 0x80)
    1099:	if w1 == 0x0 goto +0x18 <reset_fentry+0x2320>
    1100:	w1 = *(u32 *)(r9 + 0x0)
    1101:	if w1 != -0x1 goto +0x9 <reset_fentry+0x22b8>
    1102:	w1 = *(u32 *)(r10 - 0x58)
    1103:	w3 = w1
    1104:	r3 <<= 0x20
    1105:	r3 s>>= 0x20
    1106:	r1 = 0x0 ll
		0000000000002290:  R_BPF_64_64	.rodata.str1.1
    1108:	w2 = 0x27
    1109:	call 0x6
    1110:	goto +0xd <reset_fentry+0x2320>
    1111:	w1 &= 0xffff
    1112:	w3 = *(u32 *)(r7 + 0x1c)
    1113:	w3 <<= 0x10
    1114:	w3 |= w1
    1115:	r4 = *(u64 *)(r7 + 0x68)
    1116:	w1 = *(u32 *)(r10 - 0x58)
    1117:	w5 = w1
    1118:	r5 <<= 0x20
    1119:	r5 s>>= 0x20
    1120:	r1 = 0x88 ll
		0000000000002300:  R_BPF_64_64	.rodata.str1.1
    1122:	w2 = 0x30
    1123:	call 0x6
    1124:	w0 = 0x0
    1125:	exit

Disassembly of section kprobe/__schedule_bug:

0000000000000000 <reset_kprobe>:
       0:	r9 = r1
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
      83:	if r6 == 0x0 goto +0x410 <reset_kprobe+0x2320>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x40d <reset_kprobe+0x2320>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x329 <reset_kprobe+0x1c30>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x32c <reset_kprobe+0x1c58>
      95:	w6 = 0x0
      96:	w1 = *(u32 *)(r2 + 0x28)
      97:	w3 = *(u32 *)(r2 + 0x34)
      98:	if w1 == 0x0 goto +0x25 <reset_kprobe+0x440>
      99:	w4 = w1
     100:	w4 >>= 0x1
     101:	w2 = w1
     102:	w2 |= w4
     103:	w4 = w2
     104:	w4 >>= 0x2
     105:	w2 |= w4
     106:	w4 = w2
     107:	w4 >>= 0x4
     108:	w2 |= w4
     109:	w1 &= w7
     110:	w4 = w2
     111:	w4 >>= 0x8
     112:	w2 |= w4
     113:	w1 -= w3
     114:	w3 = w2
     115:	w3 >>= 0x10
     116:	w2 |= w3
     117:	w2 ^= -0x1
     118:	w3 = w2
     119:	w3 >>= 0x1
     120:	w3 &= 0x55555555
     121:	w2 -= w3
     122:	w3 = w2
     123:	w3 &= 0x33333333
     124:	w2 >>= 0x2
     125:	w2 &= 0x33333333
     126:	w3 += w2
     127:	w2 = w3
     128:	w2 >>= 0x4
     129:	w3 += w2
     130:	w3 &= 0xf0f0f0f
     131:	w3 *= 0x1010101
     132:	w3 >>= 0x18
     133:	w1 <<= w3
     134:	w1 s>>= w3
     135:	w6 = w1
     136:	r1 = 0x0 ll
		0000000000000440:  R_BPF_64_64	AYA_LOG_LEVEL
     138:	w1 = *(u8 *)(r1 + 0x0)
     139:	if w1 < 0x4 goto +0x18a <reset_kprobe+0x10b0>
     140:	call 0x23
     141:	r7 = r0
     142:	w1 = 0x9e
     143:	*(u16 *)(r10 - 0x2) = w1
     144:	r1 = r10
     145:	r1 += -0x2
     146:	r8 = 0x40
     147:	w1 = *(u16 *)(r10 - 0x2)
     148:	if w1 > 0x40 goto +0x2d6 <reset_kprobe+0x1b58>
     149:	r1 = 0x0 ll
		00000000000004a8:  R_BPF_64_64	AYA_LOGS
     151:	r2 = r8
     152:	r3 = 0x0
     153:	call 0x83
     154:	if r0 == 0x0 goto +0x17b <reset_kprobe+0x10b0>
     155:	*(u64 *)(r10 - 0x30) = r8
     156:	*(u64 *)(r10 - 0x38) = r0
     157:	r1 = r10
     158:	r1 += -0x38
     159:	r1 = *(u64 *)(r10 - 0x38)
     160:	r2 = *(u64 *)(r10 - 0x30)
     161:	if r2 < 0x2 goto +0x172 <reset_kprobe+0x10a0>
     162:	w2 = *(u16 *)(r10 - 0x2)
     163:	*(u8 *)(r1 + 0x0) = w2
     164:	w2 >>= 0x8
     165:	*(u8 *)(r1 + 0x1) = w2
     166:	r1 = *(u64 *)(r10 - 0x38)
     167:	r2 = *(u64 *)(r10 - 0x30)
     168:	if r2 < 0x3 goto +0x16b <reset_kprobe+0x10a0>
     169:	w2 = 0x0
     170:	*(u8 *)(r1 + 0x2) = w2
     171:	r1 = *(u64 *)(r10 - 0x38)
     172:	r3 = *(u64 *)(r10 - 0x30)
     173:	if r3 < 0x5 goto +0x166 <reset_kprobe+0x10a0>
     174:	*(u8 *)(r1 + 0x4) = w2
     175:	w2 = 0x17
     176:	*(u8 *)(r1 + 0x3) = w2
     177:	r1 = *(u64 *)(r10 - 0x38)
     178:	r2 = *(u64 *)(r10 - 0x30)
     179:	if r2 < 0x1c goto +0x160 <reset_kprobe+0x10a0>
     180:	r3 = r1
     181:	r3 += 0x5
     182:	r4 = 0xd34 ll
		00000000000005b0:  R_BPF_64_64	.rodata
     184:	w5 = *(u8 *)(r4 + 0x0)
     185:	*(u8 *)(r3 + 0x0) = w5
     186:	w5 = *(u8 *)(r4 + 0x1)
     187:	*(u8 *)(r3 + 0x1) = w5
     188:	w5 = *(u8 *)(r4 + 0x2)
     189:	*(u8 *)(r3 + 0x2) = w5
     190:	w5 = *(u8 *)(r4 + 0x3)
     191:	*(u8 *)(r3 + 0x3) = w5
     192:	w5 = *(u8 *)(r4 + 0x4)
     193:	*(u8 *)(r3 + 0x4) = w5
     194:	w5 = *(u8 *)(r4 + 0x5)
     195:	*(u8 *)(r3 + 0x5) = w5
     196:	w5 = *(u8 *)(r4 + 0x6)
     197:	*(u8 *)(r3 + 0x6) = w5
     198:	w5 = *(u8 *)(r4 + 0x7)
     199:	*(u8 *)(r3 + 0x7) = w5
     200:	w5 = *(u8 *)(r4 + 0x8)
     201:	*(u8 *)(r3 + 0x8) = w5
     202:	w5 = *(u8 *)(r4 + 0x9)
     203:	*(u8 *)(r3 + 0x9) = w5
     204:	w5 = *(u8 *)(r4 + 0xa)
     205:	*(u8 *)(r3 + 0xa) = w5
     206:	w5 = *(u8 *)(r4 + 0xb)
     207:	*(u8 *)(r3 + 0xb) = w5
     208:	w5 = *(u8 *)(r4 + 0xc)
     209:	*(u8 *)(r3 + 0xc) = w5
     210:	w5 = *(u8 *)(r4 + 0xd)
     211:	*(u8 *)(r3 + 0xd) = w5
     212:	w5 = *(u8 *)(r4 + 0xe)
     213:	*(u8 *)(r3 + 0xe) = w5
     214:	w5 = *(u8 *)(r4 + 0xf)
     215:	*(u8 *)(r3 + 0xf) = w5
     216:	w5 = *(u8 *)(r4 + 0x10)
     217:	*(u8 *)(r3 + 0x10) = w5
     218:	w5 = *(u8 *)(r4 + 0x11)
     219:	*(u8 *)(r3 + 0x11) = w5
     220:	w5 = *(u8 *)(r4 + 0x12)
     221:	*(u8 *)(r3 + 0x12) = w5
     222:	w5 = *(u8 *)(r4 + 0x13)
     223:	*(u8 *)(r3 + 0x13) = w5
     224:	w5 = *(u8 *)(r4 + 0x14)
     225:	*(u8 *)(r3 + 0x14) = w5
     226:	w5 = *(u8 *)(r4 + 0x15)
     227:	*(u8 *)(r3 + 0x15) = w5
     228:	w5 = *(u8 *)(r4 + 0x16)
     229:	*(u8 *)(r3 + 0x16) = w5
     230:	if r2 == 0x1c goto +0x12d <reset_kprobe+0x10a0>
     231:	w3 = 0x1
     232:	*(u8 *)(r1 + 0x1c) = w3
     233:	if r2 < 0x1f goto +0x12a <reset_kprobe+0x10a0>
     234:	w4 = 0x0
     235:	*(u8 *)(r1 + 0x1e) = w4
     236:	*(u8 *)(r1 + 0x1d) = w3
     237:	if r2 == 0x1f goto +0x126 <reset_kprobe+0x10a0>
     238:	w3 = 0x4
     239:	*(u8 *)(r1 + 0x1f) = w3
     240:	if r2 == 0x20 goto +0x123 <reset_kprobe+0x10a0>
     241:	w3 = 0x2
     242:	*(u8 *)(r1 + 0x20) = w3
     243:	if r2 < 0x23 goto +0x120 <reset_kprobe+0x10a0>
     244:	w3 = 0x0
     245:	*(u8 *)(r1 + 0x22) = w3
     246:	w3 = 0x17
     247:	*(u8 *)(r1 + 0x21) = w3
     248:	if r2 < 0x3a goto +0x11b <reset_kprobe+0x10a0>
     249:	r3 = r1
     250:	r3 += 0x23
     251:	r4 = 0xd34 ll
		00000000000007d8:  R_BPF_64_64	.rodata
     253:	w5 = *(u8 *)(r4 + 0x0)
     254:	*(u8 *)(r3 + 0x0) = w5
     255:	w5 = *(u8 *)(r4 + 0x1)
     256:	*(u8 *)(r3 + 0x1) = w5
     257:	w5 = *(u8 *)(r4 + 0x2)
     258:	*(u8 *)(r3 + 0x2) = w5
     259:	w5 = *(u8 *)(r4 + 0x3)
     260:	*(u8 *)(r3 + 0x3) = w5
     261:	w5 = *(u8 *)(r4 + 0x4)
     262:	*(u8 *)(r3 + 0x4) = w5
     263:	w5 = *(u8 *)(r4 + 0x5)
     264:	*(u8 *)(r3 + 0x5) = w5
     265:	w5 = *(u8 *)(r4 + 0x6)
     266:	*(u8 *)(r3 + 0x6) = w5
     267:	w5 = *(u8 *)(r4 + 0x7)
     268:	*(u8 *)(r3 + 0x7) = w5
     269:	w5 = *(u8 *)(r4 + 0x8)
     270:	*(u8 *)(r3 + 0x8) = w5
     271:	w5 = *(u8 *)(r4 + 0x9)
     272:	*(u8 *)(r3 + 0x9) = w5
     273:	w5 = *(u8 *)(r4 + 0xa)
     274:	*(u8 *)(r3 + 0xa) = w5
     275:	w5 = *(u8 *)(r4 + 0xb)
     276:	*(u8 *)(r3 + 0xb) = w5
     277:	w5 = *(u8 *)(r4 + 0xc)
     278:	*(u8 *)(r3 + 0xc) = w5
     279:	w5 = *(u8 *)(r4 + 0xd)
     280:	*(u8 *)(r3 + 0xd) = w5
     281:	w5 = *(u8 *)(r4 + 0xe)
     282:	*(u8 *)(r3 + 0xe) = w5
     283:	w5 = *(u8 *)(r4 + 0xf)
     284:	*(u8 *)(r3 + 0xf) = w5
     285:	w5 = *(u8 *)(r4 + 0x10)
     286:	*(u8 *)(r3 + 0x10) = w5
     287:	w5 = *(u8 *)(r4 + 0x11)
     288:	*(u8 *)(r3 + 0x11) = w5
     289:	w5 = *(u8 *)(r4 + 0x12)
     290:	*(u8 *)(r3 + 0x12) = w5
     291:	w5 = *(u8 *)(r4 + 0x13)
     292:	*(u8 *)(r3 + 0x13) = w5
     293:	w5 = *(u8 *)(r4 + 0x14)
     294:	*(u8 *)(r3 + 0x14) = w5
     295:	w5 = *(u8 *)(r4 + 0x15)
     296:	*(u8 *)(r3 + 0x15) = w5
     297:	w5 = *(u8 *)(r4 + 0x16)
     298:	*(u8 *)(r3 + 0x16) = w5
     299:	if r2 == 0x3a goto +0xe8 <reset_kprobe+0x10a0>
     300:	w3 = 0x3
     301:	*(u8 *)(r1 + 0x3a) = w3
     302:	if r2 < 0x3d goto +0xe5 <reset_kprobe+0x10a0>
     303:	w3 = 0x0
     304:	*(u8 *)(r1 + 0x3c) = w3
     305:	w3 = 0x1f
     306:	*(u8 *)(r1 + 0x3b) = w3
     307:	if r2 < 0x5c goto +0xe0 <reset_kprobe+0x10a0>
     308:	r3 = r1
     309:	r3 += 0x3d
     310:	r4 = 0xd4b ll
		00000000000009b0:  R_BPF_64_64	.rodata
     312:	w5 = *(u8 *)(r4 + 0x0)
     313:	*(u8 *)(r3 + 0x0) = w5
     314:	w5 = *(u8 *)(r4 + 0x1)
     315:	*(u8 *)(r3 + 0x1) = w5
     316:	w5 = *(u8 *)(r4 + 0x2)
     317:	*(u8 *)(r3 + 0x2) = w5
     318:	w5 = *(u8 *)(r4 + 0x3)
     319:	*(u8 *)(r3 + 0x3) = w5
     320:	w5 = *(u8 *)(r4 + 0x4)
     321:	*(u8 *)(r3 + 0x4) = w5
     322:	w5 = *(u8 *)(r4 + 0x5)
     323:	*(u8 *)(r3 + 0x5) = w5
     324:	w5 = *(u8 *)(r4 + 0x6)
     325:	*(u8 *)(r3 + 0x6) = w5
     326:	w5 = *(u8 *)(r4 + 0x7)
     327:	*(u8 *)(r3 + 0x7) = w5
     328:	w5 = *(u8 *)(r4 + 0x8)
     329:	*(u8 *)(r3 + 0x8) = w5
     330:	w5 = *(u8 *)(r4 + 0x9)
     331:	*(u8 *)(r3 + 0x9) = w5
     332:	w5 = *(u8 *)(r4 + 0xa)
     333:	*(u8 *)(r3 + 0xa) = w5
     334:	w5 = *(u8 *)(r4 + 0xb)
     335:	*(u8 *)(r3 + 0xb) = w5
     336:	w5 = *(u8 *)(r4 + 0xc)
     337:	*(u8 *)(r3 + 0xc) = w5
     338:	w5 = *(u8 *)(r4 + 0xd)
     339:	*(u8 *)(r3 + 0xd) = w5
     340:	w5 = *(u8 *)(r4 + 0xe)
     341:	*(u8 *)(r3 + 0xe) = w5
     342:	w5 = *(u8 *)(r4 + 0xf)
     343:	*(u8 *)(r3 + 0xf) = w5
     344:	w5 = *(u8 *)(r4 + 0x10)
     345:	*(u8 *)(r3 + 0x10) = w5
     346:	w5 = *(u8 *)(r4 + 0x11)
     347:	*(u8 *)(r3 + 0x11) = w5
     348:	w5 = *(u8 *)(r4 + 0x12)
     349:	*(u8 *)(r3 + 0x12) = w5
     350:	w5 = *(u8 *)(r4 + 0x13)
     351:	*(u8 *)(r3 + 0x13) = w5
     352:	w5 = *(u8 *)(r4 + 0x14)
     353:	*(u8 *)(r3 + 0x14) = w5
     354:	w5 = *(u8 *)(r4 + 0x15)
     355:	*(u8 *)(r3 + 0x15) = w5
     356:	w5 = *(u8 *)(r4 + 0x16)
     357:	*(u8 *)(r3 + 0x16) = w5
     358:	w5 = *(u8 *)(r4 + 0x17)
     359:	*(u8 *)(r3 + 0x17) = w5
     360:	w5 = *(u8 *)(r4 + 0x18)
     361:	*(u8 *)(r3 + 0x18) = w5
     362:	w5 = *(u8 *)(r4 + 0x19)
     363:	*(u8 *)(r3 + 0x19) = w5
     364:	w5 = *(u8 *)(r4 + 0x1a)
     365:	*(u8 *)(r3 + 0x1a) = w5
     366:	w5 = *(u8 *)(r4 + 0x1b)
     367:	*(u8 *)(r3 + 0x1b) = w5
     368:	w5 = *(u8 *)(r4 + 0x1c)
     369:	*(u8 *)(r3 + 0x1c) = w5
     370:	w5 = *(u8 *)(r4 + 0x1d)
     371:	*(u8 *)(r3 + 0x1d) = w5
     372:	w5 = *(u8 *)(r4 + 0x1e)
     373:	*(u8 *)(r3 + 0x1e) = w5
     374:	if r2 == 0x5c goto +0x9d <reset_kprobe+0x10a0>
     375:	w4 = 0x4
     376:	*(u8 *)(r1 + 0x5c) = w4
     377:	if r2 < 0x5f goto +0x9a <reset_kprobe+0x10a0>
     378:	w3 = 0x0
     379:	*(u8 *)(r1 + 0x5e) = w3
     380:	*(u8 *)(r1 + 0x5d) = w4
     381:	if r2 < 0x63 goto +0x96 <reset_kprobe+0x10a0>
     382:	*(u8 *)(r1 + 0x62) = w3
     383:	*(u8 *)(r1 + 0x61) = w3
     384:	*(u8 *)(r1 + 0x60) = w3
     385:	w3 = 0x26
     386:	*(u8 *)(r1 + 0x5f) = w3
     387:	if r2 == 0x63 goto +0x90 <reset_kprobe+0x10a0>
     388:	w3 = 0x5
     389:	*(u8 *)(r1 + 0x63) = w3
     390:	if r2 < 0x66 goto +0x8d <reset_kprobe+0x10a0>
     391:	w3 = 0x0
     392:	*(u8 *)(r1 + 0x65) = w3
     393:	*(u8 *)(r1 + 0x64) = w4
     394:	if r2 < 0x6a goto +0x89 <reset_kprobe+0x10a0>
     395:	*(u8 *)(r1 + 0x69) = w3
     396:	*(u8 *)(r1 + 0x68) = w3
     397:	*(u8 *)(r1 + 0x67) = w3
     398:	w3 = 0x6
     399:	*(u8 *)(r1 + 0x66) = w3
     400:	if r2 == 0x6a goto +0x83 <reset_kprobe+0x10a0>
     401:	w3 = 0x14
     402:	*(u8 *)(r1 + 0x6a) = w3
     403:	if r2 < 0x6d goto +0x80 <reset_kprobe+0x10a0>
     404:	w3 = 0x0
     405:	*(u8 *)(r1 + 0x6c) = w3
     406:	w3 = 0xc
     407:	*(u8 *)(r1 + 0x6b) = w3
     408:	if r2 < 0x79 goto +0x7b <reset_kprobe+0x10a0>
     409:	r3 = r1
     410:	r3 += 0x6d
     411:	r4 = 0xd6a ll
		0000000000000cd8:  R_BPF_64_64	.rodata
     413:	w5 = *(u8 *)(r4 + 0x0)
     414:	*(u8 *)(r3 + 0x0) = w5
     415:	w5 = *(u8 *)(r4 + 0x1)
     416:	*(u8 *)(r3 + 0x1) = w5
     417:	w5 = *(u8 *)(r4 + 0x2)
     418:	*(u8 *)(r3 + 0x2) = w5
     419:	w5 = *(u8 *)(r4 + 0x3)
     420:	*(u8 *)(r3 + 0x3) = w5
     421:	w5 = *(u8 *)(r4 + 0x4)
     422:	*(u8 *)(r3 + 0x4) = w5
     423:	w5 = *(u8 *)(r4 + 0x5)
     424:	*(u8 *)(r3 + 0x5) = w5
     425:	w5 = *(u8 *)(r4 + 0x6)
     426:	*(u8 *)(r3 + 0x6) = w5
     427:	w5 = *(u8 *)(r4 + 0x7)
     428:	*(u8 *)(r3 + 0x7) = w5
     429:	w5 = *(u8 *)(r4 + 0x8)
     430:	*(u8 *)(r3 + 0x8) = w5
     431:	w5 = *(u8 *)(r4 + 0x9)
     432:	*(u8 *)(r3 + 0x9) = w5
     433:	w5 = *(u8 *)(r4 + 0xa)
     434:	*(u8 *)(r3 + 0xa) = w5
     435:	w5 = *(u8 *)(r4 + 0xb)
     436:	*(u8 *)(r3 + 0xb) = w5
     437:	if r2 == 0x79 goto +0x5e <reset_kprobe+0x10a0>
     438:	w3 = 0x0
     439:	*(u8 *)(r1 + 0x79) = w3
     440:	if r2 < 0x7c goto +0x5b <reset_kprobe+0x10a0>
     441:	*(u8 *)(r1 + 0x7b) = w3
     442:	w3 = 0x1
     443:	*(u8 *)(r1 + 0x7a) = w3
     444:	if r2 == 0x7c goto +0x57 <reset_kprobe+0x10a0>
     445:	w3 = 0x2
     446:	*(u8 *)(r1 + 0x7c) = w3
     447:	if r2 == 0x7d goto +0x54 <reset_kprobe+0x10a0>
     448:	w3 = 0x9
     449:	*(u8 *)(r1 + 0x7d) = w3
     450:	if r2 < 0x80 goto +0x51 <reset_kprobe+0x10a0>
     451:	w3 = 0x0
     452:	*(u8 *)(r1 + 0x7f) = w3
     453:	w3 = 0x8
     454:	*(u8 *)(r1 + 0x7e) = w3
     455:	if r2 < 0x88 goto +0x4c <reset_kprobe+0x10a0>
     456:	*(u8 *)(r1 + 0x80) = w7
     457:	r3 = r7
     458:	r3 >>= 0x38
     459:	*(u8 *)(r1 + 0x87) = w3
     460:	r3 = r7
     461:	r3 >>= 0x30
     462:	*(u8 *)(r1 + 0x86) = w3
     463:	r3 = r7
     464:	r3 >>= 0x28
     465:	*(u8 *)(r1 + 0x85) = w3
     466:	r3 = r7
     467:	r3 >>= 0x20
     468:	*(u8 *)(r1 + 0x84) = w3
     469:	r3 = r7
     470:	r3 >>= 0x18
     471:	*(u8 *)(r1 + 0x83) = w3
     472:	r3 = r7
     473:	r3 >>= 0x10
     474:	*(u8 *)(r1 + 0x82) = w3
     475:	r7 >>= 0x8
     476:	*(u8 *)(r1 + 0x81) = w7
     477:	if r2 == 0x88 goto +0x36 <reset_kprobe+0x10a0>
     478:	w3 = 0x14
     479:	*(u8 *)(r1 + 0x88) = w3
     480:	if r2 < 0x8b goto +0x33 <reset_kprobe+0x10a0>
     481:	w3 = 0x0
     482:	*(u8 *)(r1 + 0x8a) = w3
     483:	w3 = 0x8
     484:	*(u8 *)(r1 + 0x89) = w3
     485:	if r2 < 0x93 goto +0x2e <reset_kprobe+0x10a0>
     486:	r3 = 0x64
     487:	*(u8 *)(r1 + 0x91) = w3
     488:	r3 = 0x65
     489:	*(u8 *)(r1 + 0x90) = w3
     490:	r3 = 0x77
     491:	*(u8 *)(r1 + 0x8f) = w3
     492:	r3 = 0x6f
     493:	*(u8 *)(r1 + 0x8e) = w3
     494:	r3 = 0x68
     495:	*(u8 *)(r1 + 0x8d) = w3
     496:	r3 = 0x73
     497:	*(u8 *)(r1 + 0x8c) = w3
     498:	r3 = 0x20
     499:	*(u8 *)(r1 + 0x92) = w3
     500:	*(u8 *)(r1 + 0x8b) = w3
     501:	if r2 == 0x93 goto +0x1e <reset_kprobe+0x10a0>
     502:	w3 = 0x0
     503:	*(u8 *)(r1 + 0x93) = w3
     504:	if r2 < 0x96 goto +0x1b <reset_kprobe+0x10a0>
     505:	*(u8 *)(r1 + 0x95) = w3
     506:	w3 = 0x1
     507:	*(u8 *)(r1 + 0x94) = w3
     508:	if r2 == 0x96 goto +0x17 <reset_kprobe+0x10a0>
     509:	*(u8 *)(r1 + 0x96) = w3
     510:	if r2 < 0x98 goto +0x15 <reset_kprobe+0x10a0>
     511:	w3 = 0x3
     512:	*(u8 *)(r1 + 0x97) = w3
     513:	if r2 < 0x9a goto +0x12 <reset_kprobe+0x10a0>
     514:	w3 = 0x0
     515:	*(u8 *)(r1 + 0x99) = w3
     516:	w3 = 0x4
     517:	*(u8 *)(r1 + 0x98) = w3
     518:	if r2 < 0x9e goto +0xd <reset_kprobe+0x10a0>
     519:	w2 = w6
     520:	w2 >>= 0x18
     521:	*(u8 *)(r1 + 0x9d) = w2
     522:	w2 = w6
     523:	w2 >>= 0x10
     524:	*(u8 *)(r1 + 0x9c) = w2
     525:	*(u8 *)(r1 + 0x9a) = w6
     526:	w2 = w6
     527:	w2 >>= 0x8
     528:	*(u8 *)(r1 + 0x9b) = w2
     529:	r2 = 0x0
     530:	call 0x84
     531:	goto +0x2 <reset_kprobe+0x10b0>
     532:	r2 = 0x0
     533:	call 0x85
     534:	call 0x23
     535:	*(u64 *)(r10 - 0x38) = r0
     536:	r2 = r10
     537:	r2 += -0x38
     538:	r1 = 0x0 ll
		00000000000010d0:  R_BPF_64_64	TASKS
     540:	call 0x1
     541:	r7 = r0
     542:	if r7 == 0x0 goto +0x28 <reset_kprobe+0x1238>
     543:	call 0xe
     544:	r1 = *(u64 *)(r7 + 0x10)
     545:	if r1 == r0 goto +0x1b <reset_kprobe+0x11e8>
     546:	r8 = r0
     547:	r2 = r0
     548:	r2 >>= 0x20
     549:	r0 <<= 0x20
     550:	r0 >>= 0x20
     551:	if r0 != r2 goto +0x2 <reset_kprobe+0x1150>
     552:	r1 >>= 0x20
     553:	if r1 == r2 goto +0x12 <reset_kprobe+0x11e0>
     554:	w1 = *(u32 *)(r7 + 0x8)
     555:	if w1 == 0x0 goto +0xb <reset_kprobe+0x11b8>
     556:	w1 = 0x0
     557:	*(u32 *)(r10 - 0x38) = w1
     558:	r2 = r10
     559:	r2 += -0x38
     560:	r1 = 0x0 ll
		0000000000001180:  R_BPF_64_64	LOST
     562:	call 0x1
     563:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x11b8>
     564:	r0 += 0x10
     565:	r1 = 0x1
     566:	lock *(u64 *)(r0 + 0x0) += r1
     567:	r1 = r7
     568:	w2 = 0x3e0
     569:	r3 = 0xdd8 ll
		00000000000011c8:  R_BPF_64_64	.rodata
     571:	call 0x71
     572:	*(u64 *)(r7 + 0x10) = r8
     573:	*(u64 *)(r10 - 0x48) = r9
     574:	w1 = *(u32 *)(r7 + 0x8)
     575:	w9 = *(u32 *)(r7 + 0x4)
     576:	w2 = w9
     577:	w2 |= w6
     578:	if w2 s> -0x1 goto +0x1 <reset_kprobe+0x1220>
     579:	goto +0x3c <reset_kprobe+0x1400>
     580:	w2 = 0x0
     581:	if w6 s> w9 goto +0x41 <reset_kprobe+0x1438>
     582:	goto +0x42 <reset_kprobe+0x1448>
     583:	call 0x23
     584:	*(u64 *)(r10 - 0x38) = r0
     585:	r2 = r10
     586:	r2 += -0x38
     587:	r1 = 0x0 ll
		0000000000001258:  R_BPF_64_64	TASKS
     589:	r3 = 0xdd8 ll
		0000000000001268:  R_BPF_64_64	.rodata
     591:	r4 = 0x0
     592:	call 0x2
     593:	if r0 != 0x0 goto +0x128 <reset_kprobe+0x1bd0>
     594:	r1 = 0x8 ll
		0000000000001290:  R_BPF_64_64	.bss
     596:	r2 = 0x1
     597:	lock *(u64 *)(r1 + 0x0) += r2
     598:	r1 = 0x0 ll
		00000000000012b0:  R_BPF_64_64	EXPECT_ENTER
     600:	r2 = 0x100000000 ll
     602:	lock *(u64 *)(r1 + 0x0) += r2
     603:	r1 = 0x0 ll
		00000000000012d8:  R_BPF_64_64	EXPECT_EXIT
     605:	lock *(u64 *)(r1 + 0x0) += r2
     606:	call 0x23
     607:	*(u64 *)(r10 - 0x38) = r0
     608:	r2 = r10
     609:	r2 += -0x38
     610:	r1 = 0x0 ll
		0000000000001310:  R_BPF_64_64	TASKS
     612:	call 0x1
     613:	r7 = r0
     614:	if r7 == 0x0 goto +0x1fd <reset_kprobe+0x2320>
     615:	call 0xe
     616:	r1 = *(u64 *)(r7 + 0x10)
     617:	if r1 == r0 goto -0x2d <reset_kprobe+0x11e8>
     618:	r8 = r0
     619:	r2 = r0
     620:	r2 >>= 0x20
     621:	r0 <<= 0x20
     622:	r0 >>= 0x20
     623:	if r0 != r2 goto +0x2 <reset_kprobe+0x1390>
     624:	r1 >>= 0x20
     625:	if r1 == r2 goto -0x36 <reset_kprobe+0x11e0>
     626:	w1 = *(u32 *)(r7 + 0x8)
     627:	if w1 == 0x0 goto -0x3d <reset_kprobe+0x11b8>
     628:	w1 = 0x0
     629:	*(u32 *)(r10 - 0x38) = w1
     630:	r2 = r10
     631:	r2 += -0x38
     632:	r1 = 0x0 ll
		00000000000013c0:  R_BPF_64_64	LOST
     634:	call 0x1
     635:	if r0 == 0x0 goto -0x45 <reset_kprobe+0x11b8>
     636:	r0 += 0x10
     637:	r1 = 0x1
     638:	lock *(u64 *)(r0 + 0x0) += r1
     639:	goto -0x49 <reset_kprobe+0x11b8>
     640:	w2 = w6
     641:	if w6 s> 0x0 goto +0x7 <reset_kprobe+0x1448>
     642:	w2 = w6
     643:	if w9 s< 0x1 goto +0x1 <reset_kprobe+0x1428>
     644:	goto +0x4 <reset_kprobe+0x1448>
     645:	w2 = 0x0
     646:	if w6 s>= w9 goto +0x2 <reset_kprobe+0x1448>
     647:	w6 -= w9
     648:	w2 = w6
     649:	w3 = w2
     650:	w3 ^= w1
     651:	w4 = 0x0
     652:	w6 = 0x0
     653:	if w3 s< 0x0 goto +0x1 <reset_kprobe+0x1478>
     654:	w6 = w2
     655:	w3 = *(u32 *)(r7 + 0xc)
     656:	w5 = *(u32 *)(r7 + 0x0)
     657:	*(u32 *)(r10 - 0x40) = w5
     658:	*(u32 *)(r7 + 0x4) = w4
     659:	if w1 != 0x0 goto +0x1 <reset_kprobe+0x14a8>
     660:	w6 = w2
     661:	w8 = w3
     662:	w8 += 0x1
     663:	*(u32 *)(r7 + 0xc) = w8
     664:	w2 = w6
     665:	w2 += w1
     666:	*(u32 *)(r10 - 0x50) = w2
     667:	*(u32 *)(r7 + 0x8) = w2
     668:	if w3 != 0x0 goto +0x24 <reset_kprobe+0x1608>
     669:	call 0x5
     670:	*(u64 *)(r7 + 0x198) = r0
     671:	w2 = 0x0
     672:	r1 = 0x0 ll
		0000000000001500:  R_BPF_64_64	CONFIG
     674:	w1 = *(u32 *)(r1 + 0x84)
     675:	if w1 == 0x0 goto +0x1c <reset_kprobe+0x1600>
     676:	call 0x8
     677:	*(u32 *)(r10 - 0x38) = w0
     678:	r2 = r10
     679:	r2 += -0x38
     680:	r1 = 0x0 ll
		0000000000001540:  R_BPF_64_64	CALLS
     682:	call 0x1
     683:	w2 = 0x0
     684:	if r0 == 0x0 goto +0x13 <reset_kprobe+0x1600>
     685:	*(u32 *)(r10 - 0x58) = w6
     686:	r1 = *(u64 *)(r0 + 0x10)
     687:	*(u64 *)(r10 - 0x60) = r1
     688:	call 0x9e
     689:	r1 = 0x0 ll
		0000000000001588:  R_BPF_64_64	CONFIG
     691:	w1 = *(u32 *)(r1 + 0x88)
     692:	r0 += r1
     693:	r1 = *(u64 *)(r0 + 0x0)
     694:	r6 = *(u64 *)(r0 + 0x8)
     695:	w6 += w1
     696:	r6 <<= 0x30
     697:	call 0x23
     698:	r6 ^= r0
     699:	w2 = 0x20
     700:	r1 = *(u64 *)(r10 - 0x60)
     701:	if r1 == r6 goto +0x1 <reset_kprobe+0x15f8>
     702:	w2 = 0x0
     703:	w6 = *(u32 *)(r10 - 0x58)
     704:	*(u32 *)(r7 + 0x1a8) = w2
     705:	if w6 != 0x0 goto +0x11 <reset_kprobe+0x1698>
     706:	call 0x23
     707:	r6 = 0x0 ll
		0000000000001618:  R_BPF_64_64	CONFIG
     709:	w1 = *(u32 *)(r6 + 0x4c)
     710:	r0 += r1
     711:	r1 = r10
     712:	r1 += -0x38
     713:	w2 = 0x4
     714:	r3 = r0
     715:	call 0x71
     716:	w1 = *(u32 *)(r6 + 0x7c)
     717:	w2 = *(u32 *)(r10 - 0x38)
     718:	w1 &= w2
     719:	if w1 == 0x0 goto +0x194 <reset_kprobe+0x2320>
     720:	call 0x715
		0000000000001680:  R_BPF_64_32	.text
     721:	if w0 != 0x0 goto +0x30 <reset_kprobe+0x1810>
     722:	goto +0x7c <reset_kprobe+0x1a78>
     723:	*(u32 *)(r10 - 0x58) = w6
     724:	r2 = r7
     725:	r2 += 0x1e0
     726:	r6 = 0x0
     727:	r1 = *(u64 *)(r10 - 0x48)
     728:	*(u64 *)(r10 - 0x48) = r2
     729:	w3 = 0x200
     730:	r4 = 0x0
     731:	call 0x43
     732:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x16f0>
     733:	r0 = 0x0
     734:	r0 >>= 0x3
     735:	*(u64 *)(r7 + 0x1d8) = r0
     736:	r1 = 0x0 ll
		0000000000001700:  R_BPF_64_64	CONFIG
     738:	w1 = *(u32 *)(r1 + 0x74)
     739:	if w9 != 0x0 goto +0xc <reset_kprobe+0x1780>
     740:	if w1 == 0x0 goto +0xb <reset_kprobe+0x1780>
     741:	call 0x23
     742:	r1 = 0x0 ll
		0000000000001730:  R_BPF_64_64	CONFIG
     744:	w1 = *(u32 *)(r1 + 0x74)
     745:	r0 += r1
     746:	r1 = r10
     747:	r1 += -0x38
     748:	w2 = 0x8
     749:	r3 = r0
     750:	call 0x71
     751:	r6 = *(u64 *)(r10 - 0x38)
     752:	*(u64 *)(r7 + 0x190) = r6
     753:	call 0x23
     754:	r6 = 0x0 ll
		0000000000001790:  R_BPF_64_64	CONFIG
     756:	w1 = *(u32 *)(r6 + 0x4c)
     757:	r0 += r1
     758:	r1 = r10
     759:	r1 += -0x38
     760:	w2 = 0x4
     761:	r3 = r0
     762:	call 0x71
     763:	w6 = *(u32 *)(r6 + 0x7c)
     764:	w1 = *(u32 *)(r10 - 0x38)
     765:	w6 &= w1
     766:	call 0x715
		00000000000017f0:  R_BPF_64_32	.text
     767:	if w6 == 0x0 goto +0x90 <reset_kprobe+0x1c80>
     768:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x1810>
     769:	goto +0x4d <reset_kprobe+0x1a78>
     770:	call 0x23
     771:	r1 = 0x0 ll
		0000000000001818:  R_BPF_64_64	CONFIG
     773:	w1 = *(u32 *)(r1 + 0x4c)
     774:	r0 += r1
     775:	r1 = r10
     776:	r1 += -0x38
     777:	w2 = 0x4
     778:	r3 = r0
     779:	call 0x71
     780:	w9 = 0x1
     781:	w1 = 0x1
     782:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x1880>
     783:	w1 = 0x0
     784:	w2 = *(u32 *)(r10 - 0x40)
     785:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1898>
     786:	w9 = 0x0
     787:	w9 &= w1
     788:	w1 = *(u32 *)(r10 - 0x38)
     789:	w1 &= 0x4
     790:	if w1 == 0x0 goto +0x13 <reset_kprobe+0x1950>
     791:	call 0x23
     792:	*(u64 *)(r10 - 0x38) = r0
     793:	r2 = r10
     794:	r2 += -0x38
     795:	r1 = 0x0 ll
		00000000000018d8:  R_BPF_64_64	REMEMBERED
     797:	call 0x1
     798:	r1 = r7
     799:	r1 += 0x18
     800:	if r0 == 0x0 goto +0x5 <reset_kprobe+0x1930>
     801:	w2 = *(u32 *)(r0 + 0x0)
     802:	w3 = *(u32 *)(r0 + 0x4)
     803:	if w3 == 0x1 goto +0x1 <reset_kprobe+0x1928>
     804:	goto +0x86 <reset_kprobe+0x1d58>
     805:	if w2 == 0xfc goto +0x87 <reset_kprobe+0x1d68>
     806:	w2 = 0x60
     807:	r3 = 0xd78 ll
		0000000000001938:  R_BPF_64_64	.rodata
     809:	call 0x71
     810:	r1 = r7
     811:	r1 += 0x18
     812:	w2 = 0x60
     813:	r3 = 0xd78 ll
		0000000000001968:  R_BPF_64_64	.rodata
     815:	call 0x71
     816:	w6 = 0x5
     817:	w9 &= 0x1
     818:	if w9 == 0x0 goto +0xe <reset_kprobe+0x1a08>
     819:	w3 = *(u32 *)(r10 - 0x40)
     820:	w1 = w3
     821:	w1 = -w1
     822:	r2 = 0x800000000 ll
     824:	*(u64 *)(r7 + 0x88) = r2
     825:	*(u32 *)(r7 + 0x84) = w1
     826:	w1 = 0x0
     827:	*(u32 *)(r7 + 0x80) = w1
     828:	*(u32 *)(r7 + 0x7c) = w3
     829:	w1 = 0x3
     830:	*(u32 *)(r7 + 0x78) = w1
     831:	r1 = r7
     832:	call 0x755
		0000000000001a00:  R_BPF_64_32	.text
     833:	w1 = *(u32 *)(r10 - 0x50)
     834:	if w1 == 0x0 goto +0xc <reset_kprobe+0x1a78>
     835:	r1 = 0x800000000 ll
     837:	*(u64 *)(r7 + 0x88) = r1
     838:	w1 = *(u32 *)(r10 - 0x50)
     839:	*(u32 *)(r7 + 0x84) = w1
     840:	w1 = 0x0
     841:	*(u32 *)(r7 + 0x80) = w1
     842:	w1 = *(u32 *)(r10 - 0x40)
     843:	*(u32 *)(r7 + 0x7c) = w1
     844:	*(u32 *)(r7 + 0x78) = w6
     845:	r1 = r7
     846:	call 0x755
		0000000000001a70:  R_BPF_64_32	.text
     847:	call 0x23
     848:	*(u64 *)(r10 - 0x38) = r0
     849:	r2 = r10
     850:	r2 += -0x38
     851:	r1 = 0x0 ll
		0000000000001a98:  R_BPF_64_64	OWED
     853:	call 0x3
     854:	call 0x23
     855:	*(u64 *)(r10 - 0x38) = r0
     856:	r2 = r10
     857:	r2 += -0x38
     858:	r1 = 0x0 ll
		0000000000001ad0:  R_BPF_64_64	TASKS
     860:	call 0x3
     861:	if r0 != 0x0 goto +0x106 <reset_kprobe+0x2320>
     862:	r1 = 0x8 ll
		0000000000001af0:  R_BPF_64_64	.bss
     864:	r2 = -0x1
     865:	lock *(u64 *)(r1 + 0x0) += r2
     866:	r1 = 0x0 ll
		0000000000001b10:  R_BPF_64_64	EXPECT_ENTER
     868:	r2 = -0x100000000 ll
     870:	lock *(u64 *)(r1 + 0x0) += r2
     871:	r1 = 0x0 ll
		0000000000001b38:  R_BPF_64_64	EXPECT_EXIT
     873:	lock *(u64 *)(r1 + 0x0) += r2
     874:	goto +0xf9 <reset_kprobe+0x2320>
     875:	r8 = 0x80
     876:	if w1 < 0x81 goto -0x2d8 <reset_kprobe+0x4a8>
     877:	r8 = 0x100
     878:	if w1 < 0x101 goto -0x2da <reset_kprobe+0x4a8>
     879:	r8 = 0x200
     880:	if w1 < 0x201 goto -0x2dc <reset_kprobe+0x4a8>
     881:	r8 = 0x400
     882:	if w1 < 0x401 goto -0x2de <reset_kprobe+0x4a8>
     883:	r8 = 0x800
     884:	if w1 < 0x801 goto -0x2e0 <reset_kprobe+0x4a8>
     885:	r8 = 0x1000
     886:	if w1 < 0x1001 goto -0x2e2 <reset_kprobe+0x4a8>
     887:	r8 = 0x2000
     888:	if w1 > 0x2000 goto -0x163 <reset_kprobe+0x10b0>
     889:	goto -0x2e5 <reset_kprobe+0x4a8>
     890:	w1 = 0x0
     891:	*(u32 *)(r10 - 0x38) = w1
     892:	r2 = r10
     893:	r2 += -0x38
     894:	r1 = 0x0 ll
		0000000000001bf0:  R_BPF_64_64	LOST
     896:	call 0x1
     897:	if r0 == 0x0 goto +0xe2 <reset_kprobe+0x2320>
     898:	r0 += 0x10
     899:	r1 = 0x1
     900:	lock *(u64 *)(r0 + 0x0) += r1
     901:	goto +0xde <reset_kprobe+0x2320>
     902:	w3 = *(u32 *)(r6 + 0x44)
     903:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1c48>
     904:	*(u32 *)(r6 + 0x44) = w2
     905:	w3 = *(u32 *)(r6 + 0x48)
     906:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1c60>
     907:	*(u32 *)(r6 + 0x48) = w2
     908:	*(u32 *)(r6 + 0x4c) = w7
     909:	w1 += 0x1
     910:	*(u32 *)(r6 + 0x40) = w1
     911:	goto +0xd4 <reset_kprobe+0x2320>
     912:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x1c90>
     913:	goto +0xd2 <reset_kprobe+0x2320>
     914:	r9 = r7
     915:	r9 += 0x18
     916:	r1 = 0x0 ll
		0000000000001ca0:  R_BPF_64_64	CONFIG
     918:	w1 = *(u32 *)(r1 + 0x78)
     919:	if w1 != 0x0 goto +0x6 <reset_kprobe+0x1cf0>
     920:	r1 = r9
     921:	w2 = 0x60
     922:	r3 = 0xd78 ll
		0000000000001cd0:  R_BPF_64_64	.rodata
     924:	call 0x71
     925:	goto +0x17 <reset_kprobe+0x1da8>
     926:	call 0x9e
     927:	r1 = r0
     928:	call 0xaf
     929:	r6 = r0
     930:	r3 = r6
     931:	r3 += 0x78
     932:	r1 = r10
     933:	r1 += -0x38
     934:	w2 = 0x8
     935:	call 0x71
     936:	r3 = *(u64 *)(r10 - 0x38)
     937:	if w3 != -0x1 goto +0x8 <reset_kprobe+0x1d90>
     938:	goto -0x13 <reset_kprobe+0x1cc0>
     939:	if w2 == 0xe7 goto +0x1 <reset_kprobe+0x1d68>
     940:	if w2 != 0x3c goto -0x87 <reset_kprobe+0x1930>
     941:	w2 = 0x60
     942:	r3 = r0
     943:	call 0x71
     944:	w6 = 0x4
     945:	goto -0x81 <reset_kprobe+0x1988>
     946:	r1 = r9
     947:	r2 = r6
     948:	call 0x858
		0000000000001da0:  R_BPF_64_32	.text
     949:	w1 = *(u32 *)(r9 + 0x0)
     950:	if w1 != -0x1 goto +0x5 <reset_kprobe+0x1de0>
     951:	w1 = 0x5
     952:	r2 = 0x0 ll
		0000000000001dc0:  R_BPF_64_64	CONFIG
     954:	w2 = *(u32 *)(r2 + 0x78)
     955:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1de8>
     956:	w1 = 0x4
     957:	r8 = 0x0 ll
		0000000000001de8:  R_BPF_64_64	CONFIG
     959:	w2 = *(u32 *)(r8 + 0x60)
     960:	w2 >>= w1
     961:	w2 &= 0x1
     962:	if w2 == 0x0 goto +0x81 <reset_kprobe+0x2220>
     963:	r2 = 0x800000000 ll
     965:	*(u64 *)(r7 + 0x88) = r2
     966:	w2 = *(u32 *)(r10 - 0x50)
     967:	*(u32 *)(r7 + 0x84) = w2
     968:	w6 = 0x0
     969:	*(u32 *)(r7 + 0x80) = w6
     970:	w2 = *(u32 *)(r10 - 0x40)
     971:	*(u32 *)(r7 + 0x7c) = w2
     972:	*(u32 *)(r7 + 0x78) = w1
     973:	call 0x23
     974:	*(u64 *)(r10 - 0x38) = r0
     975:	r2 = r10
     976:	r2 += -0x38
     977:	r1 = 0x0 ll
		0000000000001e88:  R_BPF_64_64	OWED
     979:	r3 = 0x11b8 ll
		0000000000001e98:  R_BPF_64_64	.rodata
     981:	r4 = 0x0
     982:	call 0x2
     983:	if r0 != 0x0 goto +0x62 <reset_kprobe+0x21d0>
     984:	call 0x23
     985:	*(u64 *)(r10 - 0x38) = r0
     986:	r2 = r10
     987:	r2 += -0x38
     988:	r1 = 0x0 ll
		0000000000001ee0:  R_BPF_64_64	OWED
     990:	call 0x1
     991:	r6 = r0
     992:	if r6 == 0x0 goto +0x63 <reset_kprobe+0x2220>
     993:	*(u64 *)(r10 - 0x40) = r9
     994:	r1 = 0x0
     995:	*(u64 *)(r10 - 0x38) = r1
     996:	*(u64 *)(r10 - 0x30) = r1
     997:	r1 = r10
     998:	r1 += -0x38
     999:	*(u64 *)(r10 - 0x60) = r1
    1000:	w2 = 0x10
    1001:	call 0x10
    1002:	r1 = *(u64 *)(r7 + 0x68)
    1003:	*(u64 *)(r10 - 0x28) = r1
    1004:	w1 = *(u32 *)(r7 + 0x18)
    1005:	*(u32 *)(r10 - 0x20) = w1
    1006:	w1 = *(u32 *)(r7 + 0x1c)
    1007:	*(u32 *)(r10 - 0x1c) = w1
    1008:	w1 = *(u32 *)(r7 + 0x84)
    1009:	*(u32 *)(r10 - 0x18) = w1
    1010:	w1 = *(u32 *)(r7 + 0x78)
    1011:	*(u32 *)(r10 - 0x14) = w1
    1012:	w9 = *(u32 *)(r7 + 0x88)
    1013:	*(u32 *)(r10 - 0x10) = w9
    1014:	w1 = 0x0
    1015:	*(u32 *)(r10 - 0xc) = w1
    1016:	call 0xe
    1017:	*(u64 *)(r10 - 0x50) = r0
    1018:	r1 = r6
    1019:	w2 = 0x30
    1020:	r3 = *(u64 *)(r10 - 0x60)
    1021:	call 0x71
    1022:	call 0x5
    1023:	*(u64 *)(r6 + 0x30) = r0
    1024:	r1 = *(u64 *)(r7 + 0x20)
    1025:	*(u64 *)(r6 + 0x38) = r1
    1026:	r1 = *(u64 *)(r7 + 0x28)
    1027:	*(u64 *)(r6 + 0x40) = r1
    1028:	r1 = *(u64 *)(r7 + 0x30)
    1029:	*(u64 *)(r6 + 0x48) = r1
    1030:	r1 = *(u64 *)(r7 + 0x38)
    1031:	*(u64 *)(r6 + 0x50) = r1
    1032:	r1 = *(u64 *)(r7 + 0x40)
    1033:	*(u64 *)(r6 + 0x58) = r1
    1034:	r1 = *(u64 *)(r7 + 0x48)
    1035:	*(u64 *)(r6 + 0x60) = r1
    1036:	r1 = *(u64 *)(r7 + 0x60)
    1037:	*(u64 *)(r6 + 0x68) = r1
    1038:	r1 = *(u64 *)(r10 - 0x50)
    1039:	*(u32 *)(r6 + 0x74) = w1
    1040:	r1 >>= 0x20
    1041:	*(u32 *)(r6 + 0x70) = w1
    1042:	call 0x8
    1043:	*(u32 *)(r6 + 0x78) = w0
    1044:	w1 = *(u32 *)(r7 + 0x8c)
    1045:	w1 &= 0x7fffffff
    1046:	w2 = *(u32 *)(r7 + 0x70)
    1047:	w1 |= w2
    1048:	*(u32 *)(r6 + 0x7c) = w1
    1049:	w1 = *(u32 *)(r7 + 0x7c)
    1050:	*(u32 *)(r6 + 0x80) = w1
    1051:	w1 = *(u32 *)(r7 + 0x80)
    1052:	*(u32 *)(r6 + 0x84) = w1
    1053:	r1 = *(u64 *)(r7 + 0x1d8)
    1054:	w2 = 0x0
    1055:	*(u32 *)(r6 + 0x8c) = w2
    1056:	*(u32 *)(r6 + 0x88) = w1
    1057:	r1 = *(u64 *)(r7 + 0x190)
    1058:	*(u64 *)(r6 + 0x90) = r1
    1059:	r1 = *(u64 *)(r7 + 0x198)
    1060:	*(u64 *)(r6 + 0x98) = r1
    1061:	w1 = *(u32 *)(r7 + 0x78)
    1062:	if w1 != 0x3 goto +0x3 <reset_kprobe+0x2150>
    1063:	r1 = *(u64 *)(r7 + 0x1a0)
    1064:	if r1 == 0x0 goto +0x1 <reset_kprobe+0x2150>
    1065:	*(u64 *)(r6 + 0x98) = r1
    1066:	w9 &= 0x7
    1067:	r9 *= 0x18
    1068:	r2 = r7
    1069:	r2 += r9
    1070:	r2 += 0xd0
    1071:	r1 = r6
    1072:	r1 += 0xa0
    1073:	r3 = 0x18
    1074:	call -0x1
		0000000000002190:  R_BPF_64_32	memmove
    1075:	r6 += 0xb8
    1076:	r1 = r6
    1077:	w2 = 0x200
    1078:	r3 = *(u64 *)(r10 - 0x48)
    1079:	call 0x71
    1080:	r9 = *(u64 *)(r10 - 0x40)
    1081:	goto +0xa <reset_kprobe+0x2220>
    1082:	*(u32 *)(r10 - 0x38) = w6
    1083:	r2 = r10
    1084:	r2 += -0x38
    1085:	r1 = 0x0 ll
		00000000000021e8:  R_BPF_64_64	LOST
    1087:	call 0x1
    1088:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x2220>
    1089:	r0 += 0x10
    1090:	r1 = 0x1
    1091:	lock *(u64 *)(r0 + 0x0) += r1
    1092:	w1 = *(u32 *)(r8 + 0x80)
    1093:	if w1 == 0x0 goto +0x1e <reset_kprobe+0x2320>
    1094:	r1 = 0x0 ll
		0000000000002230:  R_BPF_64_64	CONFIG
    1096:	w2 = *(u32 *)(r1 + 0x78)
    1097:	if w2 == 0x0 goto +0x1a <reset_kprobe+0x2320>
    1098:	w1 = *(u32 *)(r1 + 0x80)
    1099:	if w1 == 0x0 goto +0x18 <reset_kprobe+0x2320>
    1100:	w1 = *(u32 *)(r9 + 0x0)
    1101:	if w1 != -0x1 goto +0x9 <reset_kprobe+0x22b8>
    1102:	w1 = *(u32 *)(r10 - 0x58)
    1103:	w3 = w1
    1104:	r3 <<= 0x20
    1105:	r3 s>>= 0x20
    1106:	r1 = 0x0 ll
		0000000000002290:  R_BPF_64_64	.rodata.str1.1
    1108:	w2 = 0x27
    1109:	call 0x6
    1110:	goto +0xd <reset_kprobe+0x2320>
    1111:	w1 &= 0xffff
    1112:	w3 = *(u32 *)(r7 + 0x1c)
    1113:	w3 <<= 0x10
    1114:	w3 |= w1
    1115:	r4 = *(u64 *)(r7 + 0x68)
    1116:	w1 = *(u32 *)(r10 - 0x58)
    1117:	w5 = w1
    1118:	r5 <<= 0x20
    1119:	r5 s>>= 0x20
    1120:	r1 = 0x88 ll
		0000000000002300:  R_BPF_64_64	.rodata.str1.1
    1122:	w2 = 0x30
    1123:	call 0x6
    1124:	w0 = 0x0
    1125:	exit

Disassembly of section raw_tp/sys_enter:

0000000000000000 <sys_enter>:
       0:	r6 = r1
       1:	*(u64 *)(r10 - 0x10) = r6
       2:	r8 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r8 + 0x84)
       5:	if w1 == 0x0 goto +0x9 <sys_enter+0x78>
       6:	call 0x8
       7:	*(u32 *)(r10 - 0x8) = w0
       8:	r2 = r10
       9:	r2 += -0x8
      10:	r1 = 0x0 ll
		0000000000000050:  R_BPF_64_64	CALLS
      12:	call 0x1
      13:	r7 = r0
      14:	if r7 != 0x0 goto +0x22 <sys_enter+0x188>
      15:	w7 = 0x0
      16:	w1 = *(u32 *)(r8 + 0x20)
      17:	if w1 s> 0x2 goto +0x12 <sys_enter+0x120>
      18:	if w1 == 0x1 goto +0x2b <sys_enter+0x1f0>
      19:	if w1 == 0x2 goto +0x1 <sys_enter+0xa8>
      20:	goto +0x4b <sys_enter+0x300>
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
      34:	w7 = *(u32 *)(r0 + 0x0)
      35:	goto +0x3c <sys_enter+0x300>
      36:	if w1 == 0x3 goto +0x22 <sys_enter+0x238>
      37:	if w1 == 0x4 goto +0x1 <sys_enter+0x138>
      38:	goto +0x39 <sys_enter+0x300>
      39:	call 0x8
      40:	*(u32 *)(r10 - 0x8) = w0
      41:	r2 = r10
      42:	r2 += -0x8
      43:	r1 = 0x0 ll
		0000000000000158:  R_BPF_64_64	ADDRESSES
      45:	call 0x1
      46:	if r0 == 0x0 goto +0x31 <sys_enter+0x300>
      47:	r3 = *(u64 *)(r0 + 0x0)
      48:	goto +0x2a <sys_enter+0x2d8>
      49:	call 0x9e
      50:	r1 = 0x0 ll
		0000000000000190:  R_BPF_64_64	CONFIG
      52:	w1 = *(u32 *)(r1 + 0x88)
      53:	r0 += r1
      54:	r1 = *(u64 *)(r0 + 0x0)
      55:	r9 = *(u64 *)(r0 + 0x8)
      56:	w9 += w1
      57:	r9 <<= 0x30
      58:	call 0x23
      59:	r9 ^= r0
      60:	*(u64 *)(r7 + 0x10) = r9
      61:	goto -0x2f <sys_enter+0x78>
      62:	r1 = 0x504c4b53594d5641 ll
      64:	call 0x9a
      65:	r1 = 0x0 ll
		0000000000000208:  R_BPF_64_64	CONFIG
      67:	w1 = *(u32 *)(r1 + 0x38)
      68:	r0 += r1
      69:	w7 = *(u32 *)(r0 + 0x0)
      70:	goto +0x19 <sys_enter+0x300>
      71:	call 0x23
      72:	r7 = 0x0 ll
		0000000000000240:  R_BPF_64_64	CONFIG
      74:	w1 = *(u32 *)(r7 + 0x40)
      75:	r0 += r1
      76:	r1 = r10
      77:	r1 += -0x8
      78:	w2 = 0x8
      79:	r3 = r0
      80:	call 0x71
      81:	w1 = *(u32 *)(r7 + 0x44)
      82:	r3 = *(u64 *)(r10 - 0x8)
      83:	r3 += r1
      84:	r1 = r10
      85:	r1 += -0x8
      86:	w2 = 0x8
      87:	call 0x71
      88:	r3 = *(u64 *)(r7 + 0x8)
      89:	r1 = *(u64 *)(r10 - 0x8)
      90:	r3 += r1
      91:	r1 = r10
      92:	r1 += -0x8
      93:	w2 = 0x4
      94:	call 0x71
      95:	w7 = *(u32 *)(r10 - 0x8)
      96:	r2 = *(u64 *)(r6 + 0x8)
      97:	if w2 s> 0xe6 goto +0xb <sys_enter+0x368>
      98:	if w2 > 0x3c goto +0x7 <sys_enter+0x350>
      99:	w1 = w2
     100:	r3 = 0x1
     101:	r3 <<= r1
     102:	r1 = 0x1800000000000800 ll
     104:	r3 &= r1
     105:	if r3 != 0x0 goto +0xc <sys_enter+0x3b0>
     106:	if w2 == 0x77 goto +0xb <sys_enter+0x3b0>
     107:	if w2 == 0xad goto +0xa <sys_enter+0x3b0>
     108:	goto +0xb <sys_enter+0x3c0>
     109:	if w2 s> 0x165 goto +0x4 <sys_enter+0x390>
     110:	if w2 == 0xe7 goto +0x7 <sys_enter+0x3b0>
     111:	if w2 == 0xfc goto +0x6 <sys_enter+0x3b0>
     112:	if w2 == 0x142 goto +0x5 <sys_enter+0x3b0>
     113:	goto +0x6 <sys_enter+0x3c0>
     114:	if w2 == 0x166 goto +0x3 <sys_enter+0x3b0>
     115:	if w2 == 0x40000208 goto +0x2 <sys_enter+0x3b0>
     116:	if w2 == 0x40000221 goto +0x1 <sys_enter+0x3b0>
     117:	goto +0x2 <sys_enter+0x3c0>
     118:	r1 = *(u64 *)(r6 + 0x0)
     119:	call -0x1
		00000000000003b8:  R_BPF_64_32	.text
     120:	r1 = 0x0 ll
		00000000000003c0:  R_BPF_64_64	CONFIG
     122:	w1 = *(u32 *)(r1 + 0x28)
     123:	w1 &= w7
     124:	r2 = 0x0 ll
		00000000000003e0:  R_BPF_64_64	EXPECT_ENTER
     126:	r2 = *(u64 *)(r2 + 0x0)
     127:	if r2 == r1 goto +0x4 <sys_enter+0x420>
     128:	r1 = r10
     129:	r1 += -0x10
     130:	w2 = w7
     131:	call 0x1121
		0000000000000418:  R_BPF_64_32	.text
     132:	w0 = 0x0
     133:	exit

Disassembly of section raw_tp/sys_exit:

0000000000000000 <sys_exit>:
       0:	*(u64 *)(r10 - 0x10) = r1
       1:	w6 = 0x0
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w1 = *(u32 *)(r1 + 0x20)
       5:	if w1 s> 0x2 goto +0x12 <sys_exit+0xc0>
       6:	if w1 == 0x1 goto +0x1e <sys_exit+0x128>
       7:	if w1 == 0x2 goto +0x1 <sys_exit+0x48>
       8:	goto +0x3e <sys_exit+0x238>
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
      23:	goto +0x2f <sys_exit+0x238>
      24:	if w1 == 0x3 goto +0x15 <sys_exit+0x170>
      25:	if w1 == 0x4 goto +0x1 <sys_exit+0xd8>
      26:	goto +0x2c <sys_exit+0x238>
      27:	call 0x8
      28:	*(u32 *)(r10 - 0x8) = w0
      29:	r2 = r10
      30:	r2 += -0x8
      31:	r1 = 0x0 ll
		00000000000000f8:  R_BPF_64_64	ADDRESSES
      33:	call 0x1
      34:	if r0 == 0x0 goto +0x24 <sys_exit+0x238>
      35:	r3 = *(u64 *)(r0 + 0x0)
      36:	goto +0x1d <sys_exit+0x210>
      37:	r1 = 0x504c4b53594d5641 ll
      39:	call 0x9a
      40:	r1 = 0x0 ll
		0000000000000140:  R_BPF_64_64	CONFIG
      42:	w1 = *(u32 *)(r1 + 0x38)
      43:	r0 += r1
      44:	w6 = *(u32 *)(r0 + 0x0)
      45:	goto +0x19 <sys_exit+0x238>
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
      71:	call 0x8
      72:	*(u32 *)(r10 - 0x8) = w0
      73:	r2 = r10
      74:	r2 += -0x8
      75:	r1 = 0x0 ll
		0000000000000258:  R_BPF_64_64	CALLS
      77:	call 0x1
      78:	if r0 == 0x0 goto +0x3 <sys_exit+0x290>
      79:	r1 = *(u64 *)(r0 + 0x0)
      80:	r1 += 0x1
      81:	*(u64 *)(r0 + 0x0) = r1
      82:	r1 = 0x0 ll
		0000000000000290:  R_BPF_64_64	CONFIG
      84:	w1 = *(u32 *)(r1 + 0x28)
      85:	w1 &= w6
      86:	r2 = 0x0 ll
		00000000000002b0:  R_BPF_64_64	EXPECT_EXIT
      88:	r2 = *(u64 *)(r2 + 0x0)
      89:	if r2 == r1 goto +0x4 <sys_exit+0x2f0>
      90:	r1 = r10
      91:	r1 += -0x10
      92:	w2 = w6
      93:	call 0x1950
		00000000000002e8:  R_BPF_64_32	.text
      94:	w0 = 0x0
      95:	exit

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
      19:	w1 = *(u32 *)(r8 + 0x9c)
      20:	if w1 == 0x0 goto +0x13 <task_born+0x140>
      21:	w1 = *(u32 *)(r8 + 0x98)
      22:	r3 = r6
      23:	r3 += r1
      24:	w1 = *(u32 *)(r8 + 0x9c)
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
      40:	w1 = *(u32 *)(r8 + 0xac)
      41:	if w1 == 0x0 goto +0x17 <task_born+0x208>
      42:	r1 = 0x0 ll
		0000000000000150:  R_BPF_64_64	CONFIG
      44:	w2 = *(u32 *)(r1 + 0xa8)
      45:	r3 = r6
      46:	r3 += r2
      47:	w1 = *(u32 *)(r1 + 0xac)
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
      65:	w1 = *(u32 *)(r8 + 0xbc)
      66:	if w1 == 0x0 goto +0x15 <task_born+0x2c0>
      67:	w1 = *(u32 *)(r8 + 0xb8)
      68:	r3 = r6
      69:	r3 += r1
      70:	w1 = *(u32 *)(r8 + 0xbc)
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
      88:	w1 = *(u32 *)(r8 + 0xcc)
      89:	if w1 == 0x0 goto +0x17 <task_born+0x388>
      90:	r1 = 0x0 ll
		00000000000002d0:  R_BPF_64_64	CONFIG
      92:	w2 = *(u32 *)(r1 + 0xc8)
      93:	r3 = r6
      94:	r3 += r2
      95:	w1 = *(u32 *)(r1 + 0xcc)
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
     115:	w2 = *(u32 *)(r1 + 0xdc)
     116:	if w2 == 0x0 goto +0x15 <task_born+0x450>
     117:	w2 = *(u32 *)(r1 + 0xd8)
     118:	r3 = r6
     119:	r3 += r2
     120:	w1 = *(u32 *)(r1 + 0xdc)
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
       1:	*(u64 *)(r10 - 0x8) = r6
       2:	r2 = r10
       3:	r2 += -0x8
       4:	r1 = 0x0 ll
		0000000000000020:  R_BPF_64_64	REMEMBERED
       6:	call 0x3
       7:	r1 = 0x0 ll
		0000000000000038:  R_BPF_64_64	CONFIG
       9:	w1 = *(u32 *)(r1 + 0x6c)
      10:	if w1 == 0x0 goto +0x7 <task_free+0x90>
      11:	*(u64 *)(r10 - 0x8) = r6
      12:	r2 = r10
      13:	r2 += -0x8
      14:	r1 = 0x0 ll
		0000000000000070:  R_BPF_64_64	CARRIED
      16:	call 0x3
      17:	if r0 == 0x0 goto +0x24 <task_free+0x1b0>
      18:	r1 = 0x8 ll
		0000000000000090:  R_BPF_64_64	.bss
      20:	r1 = *(u64 *)(r1 + 0x0)
      21:	if r1 == 0x0 goto +0x1e <task_free+0x1a0>
      22:	*(u64 *)(r10 - 0x8) = r6
      23:	r2 = r10
      24:	r2 += -0x8
      25:	r1 = 0x0 ll
		00000000000000c8:  R_BPF_64_64	TASKS
      27:	call 0x1
      28:	if r0 == 0x0 goto +0x17 <task_free+0x1a0>
      29:	w1 = *(u32 *)(r0 + 0x8)
      30:	if w1 == 0x0 goto +0x2 <task_free+0x108>
      31:	r1 = r6
      32:	call 0x21a6
		0000000000000100:  R_BPF_64_32	.text
      33:	*(u64 *)(r10 - 0x8) = r6
      34:	r2 = r10
      35:	r2 += -0x8
      36:	r1 = 0x0 ll
		0000000000000120:  R_BPF_64_64	TASKS
      38:	call 0x3
      39:	if r0 != 0x0 goto +0xc <task_free+0x1a0>
      40:	r1 = 0x8 ll
		0000000000000140:  R_BPF_64_64	.bss
      42:	r2 = -0x1
      43:	lock *(u64 *)(r1 + 0x0) += r2
      44:	r1 = 0x0 ll
		0000000000000160:  R_BPF_64_64	EXPECT_ENTER
      46:	r2 = -0x100000000 ll
      48:	lock *(u64 *)(r1 + 0x0) += r2
      49:	r1 = 0x0 ll
		0000000000000188:  R_BPF_64_64	EXPECT_EXIT
      51:	lock *(u64 *)(r1 + 0x0) += r2
      52:	w0 = 0x0
      53:	exit
      54:	r1 = 0x0 ll
		00000000000001b0:  R_BPF_64_64	.bss
      56:	r2 = -0x1
      57:	lock *(u64 *)(r1 + 0x0) += r2
      58:	goto -0x29 <task_free+0x90>

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
      18:	w1 = *(u32 *)(r8 + 0x9c)
      19:	if w1 == 0x0 goto +0x13 <task_was_there+0x138>
      20:	w1 = *(u32 *)(r8 + 0x98)
      21:	r3 = r6
      22:	r3 += r1
      23:	w1 = *(u32 *)(r8 + 0x9c)
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
      39:	w1 = *(u32 *)(r8 + 0xac)
      40:	if w1 == 0x0 goto +0x17 <task_was_there+0x200>
      41:	r1 = 0x0 ll
		0000000000000148:  R_BPF_64_64	CONFIG
      43:	w2 = *(u32 *)(r1 + 0xa8)
      44:	r3 = r6
      45:	r3 += r2
      46:	w1 = *(u32 *)(r1 + 0xac)
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
      64:	w1 = *(u32 *)(r8 + 0xbc)
      65:	if w1 == 0x0 goto +0x15 <task_was_there+0x2b8>
      66:	w1 = *(u32 *)(r8 + 0xb8)
      67:	r3 = r6
      68:	r3 += r1
      69:	w1 = *(u32 *)(r8 + 0xbc)
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
      87:	w1 = *(u32 *)(r8 + 0xcc)
      88:	if w1 == 0x0 goto +0x17 <task_was_there+0x380>
      89:	r1 = 0x0 ll
		00000000000002c8:  R_BPF_64_64	CONFIG
      91:	w2 = *(u32 *)(r1 + 0xc8)
      92:	r3 = r6
      93:	r3 += r2
      94:	w1 = *(u32 *)(r1 + 0xcc)
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
     114:	w2 = *(u32 *)(r1 + 0xdc)
     115:	if w2 == 0x0 goto +0x15 <task_was_there+0x448>
     116:	w2 = *(u32 *)(r1 + 0xd8)
     117:	r3 = r6
     118:	r3 += r2
     119:	w1 = *(u32 *)(r1 + 0xdc)
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
