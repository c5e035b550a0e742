
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
       8:	r3 = 0xd70 ll
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
      25:	call 0x783
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
      67:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x288>
      68:	call 0x8
      69:	*(u32 *)(r10 - 0x88) = w0
      70:	r2 = r10
      71:	r2 += -0x88
      72:	r1 = 0x0 ll
		0000000000000240:  R_BPF_64_64	SAMPLES
      74:	call 0x1
      75:	r6 = r0
      76:	if r6 == 0x0 goto +0x427 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
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
      87:	if r1 != 0x504c0001 goto +0x41c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
      88:	r1 = *(u64 *)(r10 - 0x10)
      89:	if r1 != 0x10 goto +0x41a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
      90:	r2 = *(u64 *)(r10 - 0x28)
      91:	r1 = 0x0 ll
		00000000000002d8:  R_BPF_64_64	CONFIG
      93:	r3 = *(u64 *)(r1 + 0x0)
      94:	if r2 != r3 goto +0x415 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
      95:	w2 = *(u32 *)(r1 + 0x28)
      96:	w2 &= w7
      97:	w1 = *(u32 *)(r6 + 0x20)
      98:	if w1 != 0x0 goto +0x2fb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1920>
      99:	*(u32 *)(r6 + 0x24) = w2
     100:	goto +0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	.bss
     103:	r1 = *(u64 *)(r1 + 0x0)
     104:	if r1 != 0x0 goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     105:	r1 = 0x0 ll
		0000000000000348:  R_BPF_64_64	CONFIG
     107:	w2 = *(u32 *)(r1 + 0x6c)
     108:	if w2 == 0x0 goto +0x407 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
     109:	r1 = *(u64 *)(r1 + 0x88)
     110:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f0>
     111:	r1 = 0x0 ll
		0000000000000378:  R_BPF_64_64	CONFIG
     113:	r3 = *(u64 *)(r1 + 0x88)
     114:	r1 = r10
     115:	r1 += -0x88
     116:	w2 = 0x4
     117:	call 0x71
     118:	w1 = *(u32 *)(r10 - 0x88)
     119:	if w1 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     120:	r3 = 0x0 ll
		00000000000003c0:  R_BPF_64_64	CONFIG
     122:	w1 = *(u32 *)(r3 + 0x94)
     123:	if w1 == 0x0 goto +0x30a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a60>
     124:	w9 = *(u32 *)(r3 + 0x90)
     125:	w8 = *(u32 *)(r3 + 0x94)
     126:	w1 = *(u32 *)(r3 + 0x70)
     127:	if w1 != 0x0 goto +0x2e8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1970>
     128:	call 0x23
     129:	r0 += r9
     130:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x250>
     131:	goto +0x2f6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a00>
     132:	r1 = r10
     133:	r1 += -0x88
     134:	w2 = 0x2
     135:	r3 = r0
     136:	call 0x71
     137:	w1 = *(u16 *)(r10 - 0x88)
     138:	goto +0x2e2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1998>
     139:	w8 = 0x0
     140:	r2 = 0x0 ll
		0000000000000460:  R_BPF_64_64	CONFIG
     142:	w1 = *(u32 *)(r2 + 0x28)
     143:	w3 = *(u32 *)(r2 + 0x2c)
     144:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3e0>
     145:	w4 = w1
     146:	w4 >>= 0x1
     147:	w2 = w1
     148:	w2 |= w4
     149:	w4 = w2
     150:	w4 >>= 0x2
     151:	w2 |= w4
     152:	w4 = w2
     153:	w4 >>= 0x4
     154:	w2 |= w4
     155:	w1 &= w7
     156:	w4 = w2
     157:	w4 >>= 0x8
     158:	w2 |= w4
     159:	w1 -= w3
     160:	w3 = w2
     161:	w3 >>= 0x10
     162:	w2 |= w3
     163:	w2 ^= -0x1
     164:	w3 = w2
     165:	w3 >>= 0x1
     166:	w3 &= 0x55555555
     167:	w2 -= w3
     168:	w3 = w2
     169:	w3 &= 0x33333333
     170:	w2 >>= 0x2
     171:	w2 &= 0x33333333
     172:	w3 += w2
     173:	w2 = w3
     174:	w2 >>= 0x4
     175:	w3 += w2
     176:	w3 &= 0xf0f0f0f
     177:	w3 *= 0x1010101
     178:	w3 >>= 0x18
     179:	w1 <<= w3
     180:	w1 s>>= w3
     181:	w8 = w1
     182:	call 0x23
     183:	*(u64 *)(r10 - 0x88) = r0
     184:	r2 = r10
     185:	r2 += -0x88
     186:	r1 = 0x0 ll
		00000000000005d0:  R_BPF_64_64	TASKS
     188:	call 0x1
     189:	r9 = r0
     190:	if r9 == 0x0 goto +0x1b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x11d8>
     191:	call 0xe
     192:	r1 = *(u64 *)(r9 + 0x10)
     193:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x518>
     194:	r6 = r0
     195:	r2 = r0
     196:	r2 >>= 0x20
     197:	r0 <<= 0x20
     198:	r0 >>= 0x20
     199:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x480>
     200:	r1 >>= 0x20
     201:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x510>
     202:	w1 = *(u32 *)(r9 + 0x8)
     203:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4e8>
     204:	w1 = 0x0
     205:	*(u32 *)(r10 - 0x88) = w1
     206:	r2 = r10
     207:	r2 += -0x88
     208:	r1 = 0x0 ll
		0000000000000680:  R_BPF_64_64	LOST
     210:	call 0x1
     211:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4e8>
     212:	r0 += 0x10
     213:	r1 = 0x1
     214:	lock *(u64 *)(r0 + 0x0) += r1
     215:	r1 = r9
     216:	w2 = 0x3c8
     217:	r3 = 0xdd0 ll
		00000000000006c8:  R_BPF_64_64	.rodata
     219:	call 0x71
     220:	*(u64 *)(r9 + 0x10) = r6
     221:	r1 = 0x0 ll
		00000000000006e8:  R_BPF_64_64	AYA_LOG_LEVEL
     223:	w1 = *(u8 *)(r1 + 0x0)
     224:	*(u64 *)(r10 - 0x90) = r9
     225:	if w1 < 0x4 goto +0x1b7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12f8>
     226:	call 0x23
     227:	r6 = r0
     228:	w1 = 0xa1
     229:	*(u16 *)(r10 - 0x2) = w1
     230:	r1 = r10
     231:	r1 += -0x2
     232:	r9 = 0x40
     233:	w1 = *(u16 *)(r10 - 0x2)
     234:	if w1 > 0x40 goto +0x264 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a8>
     235:	r1 = 0x0 ll
		0000000000000758:  R_BPF_64_64	AYA_LOGS
     237:	r2 = r9
     238:	r3 = 0x0
     239:	call 0x83
     240:	if r0 == 0x0 goto +0x1a7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12f0>
     241:	*(u64 *)(r10 - 0x80) = r9
     242:	*(u64 *)(r10 - 0x88) = r0
     243:	r1 = r10
     244:	r1 += -0x88
     245:	r1 = *(u64 *)(r10 - 0x88)
     246:	r2 = *(u64 *)(r10 - 0x80)
     247:	if r2 < 0x2 goto +0x19e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     248:	w2 = *(u16 *)(r10 - 0x2)
     249:	*(u8 *)(r1 + 0x0) = w2
     250:	w2 >>= 0x8
     251:	*(u8 *)(r1 + 0x1) = w2
     252:	r1 = *(u64 *)(r10 - 0x88)
     253:	r2 = *(u64 *)(r10 - 0x80)
     254:	if r2 < 0x3 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     255:	w2 = 0x0
     256:	*(u8 *)(r1 + 0x2) = w2
     257:	r1 = *(u64 *)(r10 - 0x88)
     258:	r3 = *(u64 *)(r10 - 0x80)
     259:	if r3 < 0x5 goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     260:	*(u8 *)(r1 + 0x4) = w2
     261:	w2 = 0x17
     262:	*(u8 *)(r1 + 0x3) = w2
     263:	r1 = *(u64 *)(r10 - 0x88)
     264:	r2 = *(u64 *)(r10 - 0x80)
     265:	if r2 < 0x1c goto +0x18c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     266:	r3 = r1
     267:	r3 += 0x5
     268:	r4 = 0xce0 ll
		0000000000000860:  R_BPF_64_64	.rodata
     270:	w5 = *(u8 *)(r4 + 0x0)
     271:	*(u8 *)(r3 + 0x0) = w5
     272:	w5 = *(u8 *)(r4 + 0x1)
     273:	*(u8 *)(r3 + 0x1) = w5
     274:	w5 = *(u8 *)(r4 + 0x2)
     275:	*(u8 *)(r3 + 0x2) = w5
     276:	w5 = *(u8 *)(r4 + 0x3)
     277:	*(u8 *)(r3 + 0x3) = w5
     278:	w5 = *(u8 *)(r4 + 0x4)
     279:	*(u8 *)(r3 + 0x4) = w5
     280:	w5 = *(u8 *)(r4 + 0x5)
     281:	*(u8 *)(r3 + 0x5) = w5
     282:	w5 = *(u8 *)(r4 + 0x6)
     283:	*(u8 *)(r3 + 0x6) = w5
     284:	w5 = *(u8 *)(r4 + 0x7)
     285:	*(u8 *)(r3 + 0x7) = w5
     286:	w5 = *(u8 *)(r4 + 0x8)
     287:	*(u8 *)(r3 + 0x8) = w5
     288:	w5 = *(u8 *)(r4 + 0x9)
     289:	*(u8 *)(r3 + 0x9) = w5
     290:	w5 = *(u8 *)(r4 + 0xa)
     291:	*(u8 *)(r3 + 0xa) = w5
     292:	w5 = *(u8 *)(r4 + 0xb)
     293:	*(u8 *)(r3 + 0xb) = w5
     294:	w5 = *(u8 *)(r4 + 0xc)
     295:	*(u8 *)(r3 + 0xc) = w5
     296:	w5 = *(u8 *)(r4 + 0xd)
     297:	*(u8 *)(r3 + 0xd) = w5
     298:	w5 = *(u8 *)(r4 + 0xe)
     299:	*(u8 *)(r3 + 0xe) = w5
     300:	w5 = *(u8 *)(r4 + 0xf)
     301:	*(u8 *)(r3 + 0xf) = w5
     302:	w5 = *(u8 *)(r4 + 0x10)
     303:	*(u8 *)(r3 + 0x10) = w5
     304:	w5 = *(u8 *)(r4 + 0x11)
     305:	*(u8 *)(r3 + 0x11) = w5
     306:	w5 = *(u8 *)(r4 + 0x12)
     307:	*(u8 *)(r3 + 0x12) = w5
     308:	w5 = *(u8 *)(r4 + 0x13)
     309:	*(u8 *)(r3 + 0x13) = w5
     310:	w5 = *(u8 *)(r4 + 0x14)
     311:	*(u8 *)(r3 + 0x14) = w5
     312:	w5 = *(u8 *)(r4 + 0x15)
     313:	*(u8 *)(r3 + 0x15) = w5
     314:	w5 = *(u8 *)(r4 + 0x16)
     315:	*(u8 *)(r3 + 0x16) = w5
     316:	if r2 == 0x1c goto +0x159 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     317:	w3 = 0x1
     318:	*(u8 *)(r1 + 0x1c) = w3
     319:	if r2 < 0x1f goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     320:	w4 = 0x0
     321:	*(u8 *)(r1 + 0x1e) = w4
     322:	*(u8 *)(r1 + 0x1d) = w3
     323:	if r2 == 0x1f goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     324:	w3 = 0x4
     325:	*(u8 *)(r1 + 0x1f) = w3
     326:	if r2 == 0x20 goto +0x14f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     327:	w3 = 0x2
     328:	*(u8 *)(r1 + 0x20) = w3
     329:	if r2 < 0x23 goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     330:	w3 = 0x0
     331:	*(u8 *)(r1 + 0x22) = w3
     332:	w3 = 0x17
     333:	*(u8 *)(r1 + 0x21) = w3
     334:	if r2 < 0x3a goto +0x147 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     335:	r3 = r1
     336:	r3 += 0x23
     337:	r4 = 0xce0 ll
		0000000000000a88:  R_BPF_64_64	.rodata
     339:	w5 = *(u8 *)(r4 + 0x0)
     340:	*(u8 *)(r3 + 0x0) = w5
     341:	w5 = *(u8 *)(r4 + 0x1)
     342:	*(u8 *)(r3 + 0x1) = w5
     343:	w5 = *(u8 *)(r4 + 0x2)
     344:	*(u8 *)(r3 + 0x2) = w5
     345:	w5 = *(u8 *)(r4 + 0x3)
     346:	*(u8 *)(r3 + 0x3) = w5
     347:	w5 = *(u8 *)(r4 + 0x4)
     348:	*(u8 *)(r3 + 0x4) = w5
     349:	w5 = *(u8 *)(r4 + 0x5)
     350:	*(u8 *)(r3 + 0x5) = w5
     351:	w5 = *(u8 *)(r4 + 0x6)
     352:	*(u8 *)(r3 + 0x6) = w5
     353:	w5 = *(u8 *)(r4 + 0x7)
     354:	*(u8 *)(r3 + 0x7) = w5
     355:	w5 = *(u8 *)(r4 + 0x8)
     356:	*(u8 *)(r3 + 0x8) = w5
     357:	w5 = *(u8 *)(r4 + 0x9)
     358:	*(u8 *)(r3 + 0x9) = w5
     359:	w5 = *(u8 *)(r4 + 0xa)
     360:	*(u8 *)(r3 + 0xa) = w5
     361:	w5 = *(u8 *)(r4 + 0xb)
     362:	*(u8 *)(r3 + 0xb) = w5
     363:	w5 = *(u8 *)(r4 + 0xc)
     364:	*(u8 *)(r3 + 0xc) = w5
     365:	w5 = *(u8 *)(r4 + 0xd)
     366:	*(u8 *)(r3 + 0xd) = w5
     367:	w5 = *(u8 *)(r4 + 0xe)
     368:	*(u8 *)(r3 + 0xe) = w5
     369:	w5 = *(u8 *)(r4 + 0xf)
     370:	*(u8 *)(r3 + 0xf) = w5
     371:	w5 = *(u8 *)(r4 + 0x10)
     372:	*(u8 *)(r3 + 0x10) = w5
     373:	w5 = *(u8 *)(r4 + 0x11)
     374:	*(u8 *)(r3 + 0x11) = w5
     375:	w5 = *(u8 *)(r4 + 0x12)
     376:	*(u8 *)(r3 + 0x12) = w5
     377:	w5 = *(u8 *)(r4 + 0x13)
     378:	*(u8 *)(r3 + 0x13) = w5
     379:	w5 = *(u8 *)(r4 + 0x14)
     380:	*(u8 *)(r3 + 0x14) = w5
     381:	w5 = *(u8 *)(r4 + 0x15)
     382:	*(u8 *)(r3 + 0x15) = w5
     383:	w5 = *(u8 *)(r4 + 0x16)
     384:	*(u8 *)(r3 + 0x16) = w5
     385:	if r2 == 0x3a goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     386:	w3 = 0x3
     387:	*(u8 *)(r1 + 0x3a) = w3
     388:	if r2 < 0x3d goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     389:	w3 = 0x0
     390:	*(u8 *)(r1 + 0x3c) = w3
     391:	w3 = 0x1f
     392:	*(u8 *)(r1 + 0x3b) = w3
     393:	if r2 < 0x5c goto +0x10c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     394:	r3 = r1
     395:	r3 += 0x3d
     396:	r4 = 0xcf7 ll
		0000000000000c60:  R_BPF_64_64	.rodata
     398:	w5 = *(u8 *)(r4 + 0x0)
     399:	*(u8 *)(r3 + 0x0) = w5
     400:	w5 = *(u8 *)(r4 + 0x1)
     401:	*(u8 *)(r3 + 0x1) = w5
     402:	w5 = *(u8 *)(r4 + 0x2)
     403:	*(u8 *)(r3 + 0x2) = w5
     404:	w5 = *(u8 *)(r4 + 0x3)
     405:	*(u8 *)(r3 + 0x3) = w5
     406:	w5 = *(u8 *)(r4 + 0x4)
     407:	*(u8 *)(r3 + 0x4) = w5
     408:	w5 = *(u8 *)(r4 + 0x5)
     409:	*(u8 *)(r3 + 0x5) = w5
     410:	w5 = *(u8 *)(r4 + 0x6)
     411:	*(u8 *)(r3 + 0x6) = w5
     412:	w5 = *(u8 *)(r4 + 0x7)
     413:	*(u8 *)(r3 + 0x7) = w5
     414:	w5 = *(u8 *)(r4 + 0x8)
     415:	*(u8 *)(r3 + 0x8) = w5
     416:	w5 = *(u8 *)(r4 + 0x9)
     417:	*(u8 *)(r3 + 0x9) = w5
     418:	w5 = *(u8 *)(r4 + 0xa)
     419:	*(u8 *)(r3 + 0xa) = w5
     420:	w5 = *(u8 *)(r4 + 0xb)
     421:	*(u8 *)(r3 + 0xb) = w5
     422:	w5 = *(u8 *)(r4 + 0xc)
     423:	*(u8 *)(r3 + 0xc) = w5
     424:	w5 = *(u8 *)(r4 + 0xd)
     425:	*(u8 *)(r3 + 0xd) = w5
     426:	w5 = *(u8 *)(r4 + 0xe)
     427:	*(u8 *)(r3 + 0xe) = w5
     428:	w5 = *(u8 *)(r4 + 0xf)
     429:	*(u8 *)(r3 + 0xf) = w5
     430:	w5 = *(u8 *)(r4 + 0x10)
     431:	*(u8 *)(r3 + 0x10) = w5
     432:	w5 = *(u8 *)(r4 + 0x11)
     433:	*(u8 *)(r3 + 0x11) = w5
     434:	w5 = *(u8 *)(r4 + 0x12)
     435:	*(u8 *)(r3 + 0x12) = w5
     436:	w5 = *(u8 *)(r4 + 0x13)
     437:	*(u8 *)(r3 + 0x13) = w5
     438:	w5 = *(u8 *)(r4 + 0x14)
     439:	*(u8 *)(r3 + 0x14) = w5
     440:	w5 = *(u8 *)(r4 + 0x15)
     441:	*(u8 *)(r3 + 0x15) = w5
     442:	w5 = *(u8 *)(r4 + 0x16)
     443:	*(u8 *)(r3 + 0x16) = w5
     444:	w5 = *(u8 *)(r4 + 0x17)
     445:	*(u8 *)(r3 + 0x17) = w5
     446:	w5 = *(u8 *)(r4 + 0x18)
     447:	*(u8 *)(r3 + 0x18) = w5
     448:	w5 = *(u8 *)(r4 + 0x19)
     449:	*(u8 *)(r3 + 0x19) = w5
     450:	w5 = *(u8 *)(r4 + 0x1a)
     451:	*(u8 *)(r3 + 0x1a) = w5
     452:	w5 = *(u8 *)(r4 + 0x1b)
     453:	*(u8 *)(r3 + 0x1b) = w5
     454:	w5 = *(u8 *)(r4 + 0x1c)
     455:	*(u8 *)(r3 + 0x1c) = w5
     456:	w5 = *(u8 *)(r4 + 0x1d)
     457:	*(u8 *)(r3 + 0x1d) = w5
     458:	w5 = *(u8 *)(r4 + 0x1e)
     459:	*(u8 *)(r3 + 0x1e) = w5
     460:	if r2 == 0x5c goto +0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     461:	w4 = 0x4
     462:	*(u8 *)(r1 + 0x5c) = w4
     463:	if r2 < 0x5f goto +0xc6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     464:	w3 = 0x0
     465:	*(u8 *)(r1 + 0x5e) = w3
     466:	*(u8 *)(r1 + 0x5d) = w4
     467:	if r2 < 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     468:	*(u8 *)(r1 + 0x62) = w3
     469:	*(u8 *)(r1 + 0x61) = w3
     470:	*(u8 *)(r1 + 0x60) = w3
     471:	w3 = 0x26
     472:	*(u8 *)(r1 + 0x5f) = w3
     473:	if r2 == 0x63 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     474:	w3 = 0x5
     475:	*(u8 *)(r1 + 0x63) = w3
     476:	if r2 < 0x66 goto +0xb9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     477:	w3 = 0x0
     478:	*(u8 *)(r1 + 0x65) = w3
     479:	*(u8 *)(r1 + 0x64) = w4
     480:	if r2 < 0x6a goto +0xb5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     481:	*(u8 *)(r1 + 0x69) = w3
     482:	*(u8 *)(r1 + 0x68) = w3
     483:	*(u8 *)(r1 + 0x67) = w3
     484:	w3 = 0x6
     485:	*(u8 *)(r1 + 0x66) = w3
     486:	if r2 == 0x6a goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     487:	w3 = 0x14
     488:	*(u8 *)(r1 + 0x6a) = w3
     489:	if r2 < 0x6d goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     490:	w3 = 0x0
     491:	*(u8 *)(r1 + 0x6c) = w3
     492:	w3 = 0x10
     493:	*(u8 *)(r1 + 0x6b) = w3
     494:	if r2 < 0x7d goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     495:	r3 = r1
     496:	r3 += 0x6d
     497:	r4 = 0x0 ll
		0000000000000f88:  R_BPF_64_64	.rodata.cst16
     499:	w5 = *(u8 *)(r4 + 0x0)
     500:	*(u8 *)(r3 + 0x0) = w5
     501:	w5 = *(u8 *)(r4 + 0x1)
     502:	*(u8 *)(r3 + 0x1) = w5
     503:	w5 = *(u8 *)(r4 + 0x2)
     504:	*(u8 *)(r3 + 0x2) = w5
     505:	w5 = *(u8 *)(r4 + 0x3)
     506:	*(u8 *)(r3 + 0x3) = w5
     507:	w5 = *(u8 *)(r4 + 0x4)
     508:	*(u8 *)(r3 + 0x4) = w5
     509:	w5 = *(u8 *)(r4 + 0x5)
     510:	*(u8 *)(r3 + 0x5) = w5
     511:	w5 = *(u8 *)(r4 + 0x6)
     512:	*(u8 *)(r3 + 0x6) = w5
     513:	w5 = *(u8 *)(r4 + 0x7)
     514:	*(u8 *)(r3 + 0x7) = w5
     515:	w5 = *(u8 *)(r4 + 0x8)
     516:	*(u8 *)(r3 + 0x8) = w5
     517:	w5 = *(u8 *)(r4 + 0x9)
     518:	*(u8 *)(r3 + 0x9) = w5
     519:	w5 = *(u8 *)(r4 + 0xa)
     520:	*(u8 *)(r3 + 0xa) = w5
     521:	w5 = *(u8 *)(r4 + 0xb)
     522:	*(u8 *)(r3 + 0xb) = w5
     523:	w5 = *(u8 *)(r4 + 0xc)
     524:	*(u8 *)(r3 + 0xc) = w5
     525:	w5 = *(u8 *)(r4 + 0xd)
     526:	*(u8 *)(r3 + 0xd) = w5
     527:	w5 = *(u8 *)(r4 + 0xe)
     528:	*(u8 *)(r3 + 0xe) = w5
     529:	w5 = *(u8 *)(r4 + 0xf)
     530:	*(u8 *)(r3 + 0xf) = w5
     531:	if r2 == 0x7d goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     532:	w3 = 0x0
     533:	*(u8 *)(r1 + 0x7d) = w3
     534:	if r2 < 0x80 goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     535:	*(u8 *)(r1 + 0x7f) = w3
     536:	w3 = 0x1
     537:	*(u8 *)(r1 + 0x7e) = w3
     538:	if r2 == 0x80 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     539:	w3 = 0x2
     540:	*(u8 *)(r1 + 0x80) = w3
     541:	if r2 == 0x81 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     542:	w3 = 0x9
     543:	*(u8 *)(r1 + 0x81) = w3
     544:	if r2 < 0x84 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     545:	w3 = 0x0
     546:	*(u8 *)(r1 + 0x83) = w3
     547:	w3 = 0x8
     548:	*(u8 *)(r1 + 0x82) = w3
     549:	if r2 < 0x8c goto +0x70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     550:	*(u8 *)(r1 + 0x84) = w6
     551:	r3 = r6
     552:	r3 >>= 0x38
     553:	*(u8 *)(r1 + 0x8b) = w3
     554:	r3 = r6
     555:	r3 >>= 0x30
     556:	*(u8 *)(r1 + 0x8a) = w3
     557:	r3 = r6
     558:	r3 >>= 0x28
     559:	*(u8 *)(r1 + 0x89) = w3
     560:	r3 = r6
     561:	r3 >>= 0x20
     562:	*(u8 *)(r1 + 0x88) = w3
     563:	r3 = r6
     564:	r3 >>= 0x18
     565:	*(u8 *)(r1 + 0x87) = w3
     566:	r3 = r6
     567:	r3 >>= 0x10
     568:	*(u8 *)(r1 + 0x86) = w3
     569:	r6 >>= 0x8
     570:	*(u8 *)(r1 + 0x85) = w6
     571:	if r2 == 0x8c goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     572:	w3 = 0x14
     573:	*(u8 *)(r1 + 0x8c) = w3
     574:	if r2 < 0x8f goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     575:	w3 = 0x0
     576:	*(u8 *)(r1 + 0x8e) = w3
     577:	w3 = 0x7
     578:	*(u8 *)(r1 + 0x8d) = w3
     579:	if r2 < 0x96 goto +0x52 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     580:	r3 = r1
     581:	r3 += 0x8f
     582:	r4 = 0xd25 ll
		0000000000001230:  R_BPF_64_64	.rodata
     584:	w5 = *(u8 *)(r4 + 0x0)
     585:	*(u8 *)(r3 + 0x0) = w5
     586:	w5 = *(u8 *)(r4 + 0x1)
     587:	*(u8 *)(r3 + 0x1) = w5
     588:	w5 = *(u8 *)(r4 + 0x2)
     589:	*(u8 *)(r3 + 0x2) = w5
     590:	w5 = *(u8 *)(r4 + 0x3)
     591:	*(u8 *)(r3 + 0x3) = w5
     592:	w5 = *(u8 *)(r4 + 0x4)
     593:	*(u8 *)(r3 + 0x4) = w5
     594:	w5 = *(u8 *)(r4 + 0x5)
     595:	*(u8 *)(r3 + 0x5) = w5
     596:	w5 = *(u8 *)(r4 + 0x6)
     597:	*(u8 *)(r3 + 0x6) = w5
     598:	if r2 == 0x96 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     599:	w3 = 0x0
     600:	*(u8 *)(r1 + 0x96) = w3
     601:	if r2 < 0x99 goto +0x3c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     602:	*(u8 *)(r1 + 0x98) = w3
     603:	w3 = 0x1
     604:	*(u8 *)(r1 + 0x97) = w3
     605:	if r2 == 0x99 goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     606:	*(u8 *)(r1 + 0x99) = w3
     607:	if r2 < 0x9b goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     608:	w3 = 0x3
     609:	*(u8 *)(r1 + 0x9a) = w3
     610:	if r2 < 0x9d goto +0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     611:	w3 = 0x0
     612:	*(u8 *)(r1 + 0x9c) = w3
     613:	w3 = 0x4
     614:	*(u8 *)(r1 + 0x9b) = w3
     615:	if r2 < 0xa1 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12e0>
     616:	w2 = w8
     617:	w2 >>= 0x18
     618:	*(u8 *)(r1 + 0xa0) = w2
     619:	w2 = w8
     620:	w2 >>= 0x10
     621:	*(u8 *)(r1 + 0x9f) = w2
     622:	*(u8 *)(r1 + 0x9d) = w8
     623:	w2 = w8
     624:	w2 >>= 0x8
     625:	*(u8 *)(r1 + 0x9e) = w2
     626:	r2 = 0x0
     627:	call 0x84
     628:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12f0>
     629:	if w8 != 0x0 goto +0x257 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
     630:	r1 = 0x0 ll
		00000000000013b0:  R_BPF_64_64	CONFIG
     632:	w2 = *(u32 *)(r1 + 0x6c)
     633:	if w2 == 0x0 goto +0x1fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
     634:	r1 = *(u64 *)(r1 + 0x88)
     635:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1258>
     636:	r1 = 0x0 ll
		00000000000013e0:  R_BPF_64_64	CONFIG
     638:	r3 = *(u64 *)(r1 + 0x88)
     639:	r1 = r10
     640:	r1 += -0x88
     641:	w2 = 0x4
     642:	call 0x71
     643:	w1 = *(u32 *)(r10 - 0x88)
     644:	if w1 == 0x0 goto +0x248 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
     645:	w1 = *(u32 *)(r6 + 0x94)
     646:	if w1 == 0x0 goto +0x178 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
     647:	w7 = *(u32 *)(r6 + 0x90)
     648:	w9 = *(u32 *)(r6 + 0x94)
     649:	w1 = *(u32 *)(r6 + 0x70)
     650:	if w1 != 0x0 goto +0xe7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19c0>
     651:	call 0x23
     652:	r0 += r7
     653:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12a8>
     654:	goto +0x166 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dd8>
     655:	r1 = r10
     656:	r1 += -0x88
     657:	w2 = 0x2
     658:	r3 = r0
     659:	call 0x71
     660:	w1 = *(u16 *)(r10 - 0x88)
     661:	goto +0xe1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19e8>
     662:	r2 = 0x0
     663:	call 0x85
     664:	r9 = *(u64 *)(r10 - 0x90)
     665:	w1 = *(u32 *)(r9 + 0x8)
     666:	*(u32 *)(r10 - 0xa0) = w1
     667:	w2 = *(u32 *)(r9 + 0x4)
     668:	w1 = w2
     669:	w1 |= w8
     670:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1378>
     671:	w1 = w8
     672:	if w8 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1388>
     673:	w1 = w8
     674:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1350>
     675:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1388>
     676:	w1 = 0x0
     677:	if w8 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1388>
     678:	w1 = w8
     679:	w1 -= w2
     680:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1388>
     681:	w1 = 0x0
     682:	if w8 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1360>
     683:	*(u32 *)(r10 - 0xb8) = w2
     684:	w3 = *(u32 *)(r9 + 0x0)
     685:	w2 = *(u32 *)(r10 - 0xa0)
     686:	w1 += w2
     687:	w2 = 0x0
     688:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13c0>
     689:	w2 = 0x5
     690:	if w3 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1400>
     691:	w7 = *(u32 *)(r9 + 0xc)
     692:	w5 = 0x3
     693:	w0 = 0x8
     694:	w4 = w3
     695:	w4 = -w4
     696:	w6 = w3
     697:	if w7 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
     698:	w4 = 0x0
     699:	w0 = 0x0
     700:	w6 = 0x0
     701:	w5 = 0x0
     702:	r7 = 0x0
     703:	*(u64 *)(r9 + 0xc8) = r7
     704:	w7 = 0x0
     705:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1448>
     706:	w7 = 0x8
     707:	w9 = 0x0
     708:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1460>
     709:	w9 = w3
     710:	r3 = *(u64 *)(r10 - 0x90)
     711:	*(u32 *)(r3 + 0xc4) = w8
     712:	*(u32 *)(r3 + 0xc0) = w8
     713:	w3 = 0x0
     714:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1490>
     715:	w3 = w8
     716:	r8 = *(u64 *)(r10 - 0x90)
     717:	*(u32 *)(r8 + 0xb4) = w1
     718:	*(u32 *)(r8 + 0xa8) = w2
     719:	*(u32 *)(r8 + 0xa4) = w0
     720:	*(u32 *)(r8 + 0x9c) = w4
     721:	*(u32 *)(r8 + 0x94) = w6
     722:	*(u32 *)(r8 + 0x90) = w5
     723:	*(u32 *)(r8 + 0xb0) = w3
     724:	*(u32 *)(r8 + 0xac) = w9
     725:	r2 = r8
     726:	w1 = 0x0
     727:	w3 = *(u32 *)(r10 - 0xa0)
     728:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1500>
     729:	w1 = w7
     730:	*(u32 *)(r2 + 0xbc) = w1
     731:	w3 = 0x0
     732:	*(u32 *)(r2 + 0xb8) = w3
     733:	*(u32 *)(r2 + 0xa0) = w3
     734:	*(u32 *)(r2 + 0x98) = w3
     735:	r2 = 0x0 ll
		00000000000016f8:  R_BPF_64_64	CONFIG
     737:	w1 = *(u32 *)(r2 + 0x6c)
     738:	if w1 == 0x0 goto +0x22f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26c0>
     739:	r8 = 0x0
     740:	r4 = *(u64 *)(r10 - 0x90)
     741:	r4 += 0x194
     742:	r1 = r8
     743:	r1 <<= 0x2
     744:	r9 = r4
     745:	r9 += r1
     746:	r1 = r8
     747:	r1 <<= 0x4
     748:	r6 = 0x0 ll
		0000000000001760:  R_BPF_64_64	CONFIG
     750:	r6 += r1
     751:	r6 += 0x80
     752:	if r8 > 0x4 goto +0x221 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26c0>
     753:	r9 += 0x4
     754:	r8 += 0x1
     755:	w1 = *(u32 *)(r6 + 0x14)
     756:	r6 += 0x10
     757:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15b0>
     758:	*(u32 *)(r10 - 0xa8) = w3
     759:	*(u64 *)(r10 - 0xb0) = r4
     760:	if r8 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1680>
     761:	w7 = *(u32 *)(r6 + 0x0)
     762:	w1 = *(u32 *)(r6 + 0x4)
     763:	*(u32 *)(r10 - 0xc0) = w1
     764:	w1 = *(u32 *)(r2 + 0x70)
     765:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17a0>
     766:	call 0x23
     767:	r0 += r7
     768:	w1 = *(u32 *)(r10 - 0xc0)
     769:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1648>
     770:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1720>
     771:	r1 = r10
     772:	r1 += -0x88
     773:	w2 = 0x2
     774:	r3 = r0
     775:	call 0x71
     776:	w7 = *(u16 *)(r10 - 0x88)
     777:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1788>
     778:	r1 = *(u64 *)(r2 + 0x88)
     779:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16d8>
     780:	r3 = *(u64 *)(r2 + 0x88)
     781:	r1 = r10
     782:	r1 += -0x88
     783:	w2 = 0x4
     784:	call 0x71
     785:	r2 = 0x0 ll
		0000000000001888:  R_BPF_64_64	CONFIG
     787:	w1 = *(u32 *)(r10 - 0x88)
     788:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1830>
     789:	w7 = *(u32 *)(r2 + 0xd0)
     790:	w1 = *(u32 *)(r2 + 0xd4)
     791:	*(u32 *)(r10 - 0xc0) = w1
     792:	w1 = *(u32 *)(r2 + 0x70)
     793:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1758>
     794:	call 0x23
     795:	r0 += r7
     796:	w1 = *(u32 *)(r10 - 0xc0)
     797:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1648>
     798:	r1 = r10
     799:	r1 += -0x88
     800:	w2 = 0x4
     801:	r3 = r0
     802:	call 0x71
     803:	w7 = *(u32 *)(r10 - 0x88)
     804:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17c8>
     805:	call 0x9e
     806:	r0 += r7
     807:	w1 = *(u32 *)(r10 - 0xc0)
     808:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1780>
     809:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17c0>
     810:	w7 = *(u16 *)(r0 + 0x0)
     811:	w7 <<= 0x10
     812:	w7 s>>= 0x10
     813:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17c8>
     814:	call 0x9e
     815:	r0 += r7
     816:	w1 = *(u32 *)(r10 - 0xc0)
     817:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1780>
     818:	w7 = *(u32 *)(r0 + 0x0)
     819:	r4 = *(u64 *)(r10 - 0xb0)
     820:	w1 = *(u32 *)(r6 + 0x8)
     821:	w7 -= w1
     822:	w2 = *(u32 *)(r9 + 0x0)
     823:	w1 = 0x1
     824:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1800>
     825:	w1 = 0x0
     826:	*(u32 *)(r9 + 0x14) = w7
     827:	w3 = *(u32 *)(r10 - 0xa8)
     828:	w3 |= w1
     829:	r2 = 0x0 ll
		00000000000019e8:  R_BPF_64_64	CONFIG
     831:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1560>
     832:	w7 = 0x0
     833:	r1 = *(u64 *)(r10 - 0x90)
     834:	*(u32 *)(r1 + 0x1a8) = w7
     835:	*(u32 *)(r10 - 0x88) = w7
     836:	r2 = r10
     837:	r2 += -0x88
     838:	r1 = 0x0 ll
		0000000000001a30:  R_BPF_64_64	LOST
     840:	call 0x1
     841:	r4 = *(u64 *)(r10 - 0xb0)
     842:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e0>
     843:	r0 += 0x20
     844:	r1 = 0x1
     845:	lock *(u64 *)(r0 + 0x0) += r1
     846:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17e0>
     847:	r9 = 0x80
     848:	if w1 < 0x81 goto -0x266 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x588>
     849:	r9 = 0x100
     850:	if w1 < 0x101 goto -0x268 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x588>
     851:	r9 = 0x200
     852:	if w1 < 0x201 goto -0x26a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x588>
     853:	r9 = 0x400
     854:	if w1 < 0x401 goto -0x26c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x588>
     855:	r9 = 0x800
     856:	if w1 < 0x801 goto -0x26e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x588>
     857:	r9 = 0x1000
     858:	if w1 < 0x1001 goto -0x270 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x588>
     859:	r9 = 0x2000
     860:	if w1 > 0x2000 goto -0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12f0>
     861:	goto -0x273 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x588>
     862:	w3 = *(u32 *)(r6 + 0x24)
     863:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1938>
     864:	*(u32 *)(r6 + 0x24) = w2
     865:	w3 = *(u32 *)(r6 + 0x28)
     866:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1950>
     867:	*(u32 *)(r6 + 0x28) = w2
     868:	*(u32 *)(r6 + 0x2c) = w7
     869:	w1 += 0x1
     870:	*(u32 *)(r6 + 0x20) = w1
     871:	goto +0x10c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
     872:	call 0x9e
     873:	r0 += r9
     874:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1990>
     875:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19b0>
     876:	w1 = *(u16 *)(r0 + 0x0)
     877:	w1 <<= 0x10
     878:	w1 s>>= 0x10
     879:	goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a30>
     880:	w1 = *(u32 *)(r0 + 0x0)
     881:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a30>
     882:	call 0x9e
     883:	r0 += r7
     884:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19e0>
     885:	goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c80>
     886:	w1 = *(u16 *)(r0 + 0x0)
     887:	w1 <<= 0x10
     888:	w1 s>>= 0x10
     889:	goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e08>
     890:	r1 = r10
     891:	r1 += -0x88
     892:	w2 = 0x4
     893:	r3 = r0
     894:	call 0x71
     895:	w1 = *(u32 *)(r10 - 0x88)
     896:	r3 = 0x0 ll
		0000000000001c00:  R_BPF_64_64	CONFIG
     898:	r2 = 0x0 ll
		0000000000001c10:  R_BPF_64_64	CONFIG
     900:	w2 = *(u32 *)(r2 + 0x98)
     901:	if w1 != w2 goto -0x344 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     902:	w1 = *(u32 *)(r3 + 0xa4)
     903:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
     904:	r1 = 0x0 ll
		0000000000001c40:  R_BPF_64_64	CONFIG
     906:	w8 = *(u32 *)(r1 + 0xa0)
     907:	w9 = *(u32 *)(r1 + 0xa4)
     908:	w1 = *(u32 *)(r1 + 0x70)
     909:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af8>
     910:	call 0x23
     911:	r0 += r8
     912:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ac0>
     913:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b48>
     914:	r1 = r10
     915:	r1 += -0x88
     916:	w2 = 0x2
     917:	r3 = r0
     918:	call 0x71
     919:	w1 = *(u16 *)(r10 - 0x88)
     920:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b20>
     921:	call 0x9e
     922:	r0 += r8
     923:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b18>
     924:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b38>
     925:	w1 = *(u16 *)(r0 + 0x0)
     926:	w1 <<= 0x10
     927:	w1 s>>= 0x10
     928:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
     929:	w1 = *(u32 *)(r0 + 0x0)
     930:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
     931:	r1 = r10
     932:	r1 += -0x88
     933:	w2 = 0x4
     934:	r3 = r0
     935:	call 0x71
     936:	w1 = *(u32 *)(r10 - 0x88)
     937:	r2 = 0x0 ll
		0000000000001d48:  R_BPF_64_64	CONFIG
     939:	w2 = *(u32 *)(r2 + 0xa8)
     940:	if w1 != w2 goto -0x36b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     941:	r3 = 0x0 ll
		0000000000001d68:  R_BPF_64_64	CONFIG
     943:	w1 = *(u32 *)(r3 + 0xb4)
     944:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cf0>
     945:	w9 = *(u32 *)(r3 + 0xb0)
     946:	w8 = *(u32 *)(r3 + 0xb4)
     947:	w1 = *(u32 *)(r3 + 0x70)
     948:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c30>
     949:	call 0x23
     950:	r0 += r9
     951:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bf8>
     952:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c90>
     953:	r1 = r10
     954:	r1 += -0x88
     955:	w2 = 0x2
     956:	r3 = r0
     957:	call 0x71
     958:	w1 = *(u16 *)(r10 - 0x88)
     959:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c58>
     960:	call 0x9e
     961:	r0 += r9
     962:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c50>
     963:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c70>
     964:	w1 = *(u16 *)(r0 + 0x0)
     965:	w1 <<= 0x10
     966:	w1 s>>= 0x10
     967:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cc0>
     968:	w1 = *(u32 *)(r0 + 0x0)
     969:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cc0>
     970:	w1 = *(u32 *)(r0 + 0x0)
     971:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e08>
     972:	r1 = r10
     973:	r1 += -0x88
     974:	w2 = 0x4
     975:	r3 = r0
     976:	call 0x71
     977:	w1 = *(u32 *)(r10 - 0x88)
     978:	r3 = 0x0 ll
		0000000000001e90:  R_BPF_64_64	CONFIG
     980:	r2 = 0x0 ll
		0000000000001ea0:  R_BPF_64_64	CONFIG
     982:	w2 = *(u32 *)(r2 + 0xb8)
     983:	if w1 != w2 goto -0x396 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     984:	w1 = *(u32 *)(r3 + 0xc4)
     985:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
     986:	r1 = 0x0 ll
		0000000000001ed0:  R_BPF_64_64	CONFIG
     988:	w8 = *(u32 *)(r1 + 0xc0)
     989:	w9 = *(u32 *)(r1 + 0xc4)
     990:	w1 = *(u32 *)(r1 + 0x70)
     991:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d88>
     992:	call 0x23
     993:	r0 += r8
     994:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d50>
     995:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f10>
     996:	r1 = r10
     997:	r1 += -0x88
     998:	w2 = 0x2
     999:	r3 = r0
    1000:	call 0x71
    1001:	w1 = *(u16 *)(r10 - 0x88)
    1002:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1db0>
    1003:	call 0x9e
    1004:	r0 += r8
    1005:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1da8>
    1006:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1dc8>
    1007:	w1 = *(u16 *)(r0 + 0x0)
    1008:	w1 <<= 0x10
    1009:	w1 s>>= 0x10
    1010:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f40>
    1011:	w1 = *(u32 *)(r0 + 0x0)
    1012:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f40>
    1013:	r1 = r10
    1014:	r1 += -0x88
    1015:	w2 = 0x4
    1016:	r3 = r0
    1017:	call 0x71
    1018:	w1 = *(u32 *)(r10 - 0x88)
    1019:	r2 = 0x0 ll
		0000000000001fd8:  R_BPF_64_64	CONFIG
    1021:	w2 = *(u32 *)(r2 + 0x98)
    1022:	if w1 != w2 goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
    1023:	w1 = *(u32 *)(r6 + 0xa4)
    1024:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    1025:	r1 = 0x0 ll
		0000000000002008:  R_BPF_64_64	CONFIG
    1027:	w6 = *(u32 *)(r1 + 0xa0)
    1028:	w7 = *(u32 *)(r1 + 0xa4)
    1029:	w1 = *(u32 *)(r1 + 0x70)
    1030:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec0>
    1031:	call 0x23
    1032:	r0 += r6
    1033:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e88>
    1034:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2048>
    1035:	r1 = r10
    1036:	r1 += -0x88
    1037:	w2 = 0x2
    1038:	r3 = r0
    1039:	call 0x71
    1040:	w1 = *(u16 *)(r10 - 0x88)
    1041:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ee8>
    1042:	call 0x9e
    1043:	r0 += r6
    1044:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ee0>
    1045:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f00>
    1046:	w1 = *(u16 *)(r0 + 0x0)
    1047:	w1 <<= 0x10
    1048:	w1 s>>= 0x10
    1049:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2078>
    1050:	w1 = *(u32 *)(r0 + 0x0)
    1051:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2078>
    1052:	r1 = r10
    1053:	r1 += -0x88
    1054:	w2 = 0x4
    1055:	r3 = r0
    1056:	call 0x71
    1057:	w1 = *(u32 *)(r10 - 0x88)
    1058:	r2 = 0x0 ll
		0000000000002110:  R_BPF_64_64	CONFIG
    1060:	w2 = *(u32 *)(r2 + 0xc8)
    1061:	if w1 != w2 goto -0x3e4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1062:	r1 = 0x0 ll
		0000000000002130:  R_BPF_64_64	CONFIG
    1064:	w2 = *(u32 *)(r1 + 0xd4)
    1065:	if w2 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1066:	w8 = *(u32 *)(r1 + 0xd0)
    1067:	w9 = *(u32 *)(r1 + 0xd4)
    1068:	w1 = *(u32 *)(r1 + 0x70)
    1069:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff8>
    1070:	call 0x23
    1071:	r0 += r8
    1072:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fc0>
    1073:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2180>
    1074:	r1 = r10
    1075:	r1 += -0x88
    1076:	w2 = 0x2
    1077:	r3 = r0
    1078:	call 0x71
    1079:	w1 = *(u16 *)(r10 - 0x88)
    1080:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2020>
    1081:	call 0x9e
    1082:	r0 += r8
    1083:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2018>
    1084:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2038>
    1085:	w1 = *(u16 *)(r0 + 0x0)
    1086:	w1 <<= 0x10
    1087:	w1 s>>= 0x10
    1088:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b0>
    1089:	w1 = *(u32 *)(r0 + 0x0)
    1090:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b0>
    1091:	r1 = r10
    1092:	r1 += -0x88
    1093:	w2 = 0x4
    1094:	r3 = r0
    1095:	call 0x71
    1096:	w1 = *(u32 *)(r10 - 0x88)
    1097:	r2 = 0x0 ll
		0000000000002248:  R_BPF_64_64	CONFIG
    1099:	w2 = *(u32 *)(r2 + 0xa8)
    1100:	if w1 != w2 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
    1101:	r6 = 0x0 ll
		0000000000002268:  R_BPF_64_64	CONFIG
    1103:	w1 = *(u32 *)(r6 + 0xb4)
    1104:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2228>
    1105:	w7 = *(u32 *)(r6 + 0xb0)
    1106:	w9 = *(u32 *)(r6 + 0xb4)
    1107:	w1 = *(u32 *)(r6 + 0x70)
    1108:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2130>
    1109:	call 0x23
    1110:	r0 += r7
    1111:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20f8>
    1112:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d8>
    1113:	r1 = r10
    1114:	r1 += -0x88
    1115:	w2 = 0x2
    1116:	r3 = r0
    1117:	call 0x71
    1118:	w1 = *(u16 *)(r10 - 0x88)
    1119:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2158>
    1120:	call 0x9e
    1121:	r0 += r7
    1122:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2150>
    1123:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2170>
    1124:	w1 = *(u16 *)(r0 + 0x0)
    1125:	w1 <<= 0x10
    1126:	w1 s>>= 0x10
    1127:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2208>
    1128:	w1 = *(u32 *)(r0 + 0x0)
    1129:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2208>
    1130:	r1 = r10
    1131:	r1 += -0x88
    1132:	w2 = 0x4
    1133:	r3 = r0
    1134:	call 0x71
    1135:	w1 = *(u32 *)(r10 - 0x88)
    1136:	r2 = 0x0 ll
		0000000000002380:  R_BPF_64_64	CONFIG
    1138:	w2 = *(u32 *)(r2 + 0xd8)
    1139:	if w1 != w2 goto -0x432 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1140:	exit
    1141:	r1 = r10
    1142:	r1 += -0x88
    1143:	w2 = 0x4
    1144:	r3 = r0
    1145:	call 0x71
    1146:	w1 = *(u32 *)(r10 - 0x88)
    1147:	r2 = 0x0 ll
		00000000000023d8:  R_BPF_64_64	CONFIG
    1149:	w2 = *(u32 *)(r2 + 0xb8)
    1150:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
    1151:	w1 = *(u32 *)(r6 + 0xc4)
    1152:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1153:	r1 = 0x0 ll
		0000000000002408:  R_BPF_64_64	CONFIG
    1155:	w6 = *(u32 *)(r1 + 0xc0)
    1156:	w7 = *(u32 *)(r1 + 0xc4)
    1157:	w1 = *(u32 *)(r1 + 0x70)
    1158:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22c0>
    1159:	call 0x23
    1160:	r0 += r6
    1161:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    1162:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2310>
    1163:	r1 = r10
    1164:	r1 += -0x88
    1165:	w2 = 0x2
    1166:	r3 = r0
    1167:	call 0x71
    1168:	w1 = *(u16 *)(r10 - 0x88)
    1169:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22e8>
    1170:	call 0x9e
    1171:	r0 += r6
    1172:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22e0>
    1173:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2300>
    1174:	w1 = *(u16 *)(r0 + 0x0)
    1175:	w1 <<= 0x10
    1176:	w1 s>>= 0x10
    1177:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2340>
    1178:	w1 = *(u32 *)(r0 + 0x0)
    1179:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2340>
    1180:	r1 = r10
    1181:	r1 += -0x88
    1182:	w2 = 0x4
    1183:	r3 = r0
    1184:	call 0x71
    1185:	w1 = *(u32 *)(r10 - 0x88)
    1186:	r2 = 0x0 ll
		0000000000002510:  R_BPF_64_64	CONFIG
    1188:	w2 = *(u32 *)(r2 + 0xc8)
    1189:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
    1190:	r1 = 0x0 ll
		0000000000002530:  R_BPF_64_64	CONFIG
    1192:	w2 = *(u32 *)(r1 + 0xd4)
    1193:	if w2 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1194:	w6 = *(u32 *)(r1 + 0xd0)
    1195:	w7 = *(u32 *)(r1 + 0xd4)
    1196:	w1 = *(u32 *)(r1 + 0x70)
    1197:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23f8>
    1198:	call 0x23
    1199:	r0 += r6
    1200:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23c0>
    1201:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2448>
    1202:	r1 = r10
    1203:	r1 += -0x88
    1204:	w2 = 0x2
    1205:	r3 = r0
    1206:	call 0x71
    1207:	w1 = *(u16 *)(r10 - 0x88)
    1208:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2420>
    1209:	call 0x9e
    1210:	r0 += r6
    1211:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2418>
    1212:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2438>
    1213:	w1 = *(u16 *)(r0 + 0x0)
    1214:	w1 <<= 0x10
    1215:	w1 s>>= 0x10
    1216:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2478>
    1217:	w1 = *(u32 *)(r0 + 0x0)
    1218:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2478>
    1219:	r1 = r10
    1220:	r1 += -0x88
    1221:	w2 = 0x4
    1222:	r3 = r0
    1223:	call 0x71
    1224:	w1 = *(u32 *)(r10 - 0x88)
    1225:	r2 = 0x0 ll
		0000000000002648:  R_BPF_64_64	CONFIG
    1227:	w2 = *(u32 *)(r2 + 0xd8)
    1228:	if w1 == w2 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1229:	call 0x23
    1230:	*(u64 *)(r10 - 0x88) = r0
    1231:	r2 = r10
    1232:	r2 += -0x88
    1233:	r1 = 0x0 ll
		0000000000002688:  R_BPF_64_64	TASKS
    1235:	r3 = 0xdd0 ll
		0000000000002698:  R_BPF_64_64	.rodata
    1237:	r4 = 0x0
    1238:	call 0x2
    1239:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2660>
    1240:	r1 = 0x0 ll
		00000000000026c0:  R_BPF_64_64	.bss
    1242:	r2 = 0x1
    1243:	lock *(u64 *)(r1 + 0x0) += r2
    1244:	r1 = 0x0 ll
		00000000000026e0:  R_BPF_64_64	EXPECT_ENTER
    1246:	r2 = 0x100000000 ll
    1248:	lock *(u64 *)(r1 + 0x0) += r2
    1249:	r1 = 0x0 ll
		0000000000002708:  R_BPF_64_64	EXPECT_EXIT
    1251:	lock *(u64 *)(r1 + 0x0) += r2
    1252:	call 0x23
    1253:	*(u64 *)(r10 - 0x88) = r0
    1254:	r2 = r10
    1255:	r2 += -0x88
    1256:	r1 = 0x0 ll
		0000000000002740:  R_BPF_64_64	TASKS
    1258:	call 0x1
    1259:	r9 = r0
    1260:	if r9 == 0x0 goto -0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1261:	call 0xe
    1262:	r1 = *(u64 *)(r9 + 0x10)
    1263:	if r1 == r0 goto -0x413 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x518>
    1264:	r6 = r0
    1265:	r2 = r0
    1266:	r2 >>= 0x20
    1267:	r0 <<= 0x20
    1268:	r0 >>= 0x20
    1269:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    1270:	r1 >>= 0x20
    1271:	if r1 == r2 goto -0x41c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x510>
    1272:	w1 = *(u32 *)(r9 + 0x8)
    1273:	if w1 == 0x0 goto -0x423 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4e8>
    1274:	w1 = 0x0
    1275:	*(u32 *)(r10 - 0x88) = w1
    1276:	r2 = r10
    1277:	r2 += -0x88
    1278:	r1 = 0x0 ll
		00000000000027f0:  R_BPF_64_64	LOST
    1280:	call 0x1
    1281:	if r0 == 0x0 goto -0x42b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4e8>
    1282:	r0 += 0x10
    1283:	r1 = 0x1
    1284:	lock *(u64 *)(r0 + 0x0) += r1
    1285:	goto -0x42f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x4e8>
    1286:	w1 = 0x0
    1287:	*(u32 *)(r10 - 0x88) = w1
    1288:	r2 = r10
    1289:	r2 += -0x88
    1290:	r1 = 0x0 ll
		0000000000002850:  R_BPF_64_64	LOST
    1292:	call 0x1
    1293:	if r0 == 0x0 goto -0x9a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1294:	r0 += 0x10
    1295:	r1 = 0x1
    1296:	lock *(u64 *)(r0 + 0x0) += r1
    1297:	goto -0x9e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1298:	w8 = w3
    1299:	w1 = w3
    1300:	w1 &= 0x1
    1301:	r7 = *(u64 *)(r10 - 0x90)
    1302:	w2 = *(u32 *)(r7 + 0x90)
    1303:	w2 |= w1
    1304:	w1 = *(u32 *)(r7 + 0xa8)
    1305:	w2 |= w1
    1306:	if w2 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1307:	call 0x149
    1308:	if w0 != 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a50>
    1309:	w6 = 0x0
    1310:	r1 = 0x0 ll
		00000000000028f0:  R_BPF_64_64	CONFIG
    1312:	w2 = *(u32 *)(r1 + 0x6c)
    1313:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2870>
    1314:	w1 = *(u32 *)(r1 + 0x94)
    1315:	if w1 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a20>
    1316:	r1 = 0x0 ll
		0000000000002920:  R_BPF_64_64	CONFIG
    1318:	w2 = *(u32 *)(r1 + 0xa4)
    1319:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27a0>
    1320:	w3 = *(u32 *)(r7 + 0x1b0)
    1321:	*(u32 *)(r7 + 0x19c) = w3
    1322:	w2 = 0x1
    1323:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2798>
    1324:	w2 = 0x0
    1325:	w6 |= w2
    1326:	w1 = *(u32 *)(r1 + 0xb4)
    1327:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e0>
    1328:	w2 = *(u32 *)(r7 + 0x1b4)
    1329:	*(u32 *)(r7 + 0x1a0) = w2
    1330:	w1 = 0x1
    1331:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27d8>
    1332:	w1 = 0x0
    1333:	w6 |= w1
    1334:	r1 = 0x0 ll
		00000000000029b0:  R_BPF_64_64	CONFIG
    1336:	w2 = *(u32 *)(r1 + 0xc4)
    1337:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2830>
    1338:	w3 = *(u32 *)(r7 + 0x1b8)
    1339:	*(u32 *)(r7 + 0x1a4) = w3
    1340:	w2 = 0x1
    1341:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2828>
    1342:	w2 = 0x0
    1343:	w6 |= w2
    1344:	w1 = *(u32 *)(r1 + 0xd4)
    1345:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2870>
    1346:	w2 = *(u32 *)(r7 + 0x1bc)
    1347:	*(u32 *)(r7 + 0x1a8) = w2
    1348:	w1 = 0x1
    1349:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2868>
    1350:	w1 = 0x0
    1351:	w6 |= w1
    1352:	w3 = *(u32 *)(r7 + 0xcc)
    1353:	w8 = *(u32 *)(r7 + 0xc8)
    1354:	r1 = r7
    1355:	w9 = *(u32 *)(r1 + 0xc4)
    1356:	w7 = *(u32 *)(r1 + 0xc0)
    1357:	w1 = *(u32 *)(r1 + 0x8)
    1358:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28f0>
    1359:	*(u32 *)(r10 - 0x98) = w3
    1360:	call 0x23
    1361:	*(u64 *)(r10 - 0x88) = r0
    1362:	r2 = r10
    1363:	r2 += -0x88
    1364:	r1 = 0x0 ll
		0000000000002aa0:  R_BPF_64_64	OWED
    1366:	call 0x3
    1367:	w3 = *(u32 *)(r10 - 0x98)
    1368:	r1 = 0x0
    1369:	r2 = *(u64 *)(r10 - 0x90)
    1370:	*(u64 *)(r2 + 0x1c0) = r1
    1371:	*(u32 *)(r2 + 0xc) = w3
    1372:	*(u32 *)(r2 + 0x8) = w8
    1373:	w1 = 0x1
    1374:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2930>
    1375:	w1 = 0x0
    1376:	r2 = *(u64 *)(r10 - 0x90)
    1377:	*(u32 *)(r2 + 0x0) = w7
    1378:	*(u32 *)(r2 + 0x4) = w9
    1379:	if w9 != 0x0 goto -0xf0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1380:	if w8 != 0x0 goto -0xf1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1381:	if w3 != 0x0 goto -0xf2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1382:	w6 |= w1
    1383:	w6 &= 0x1
    1384:	if w6 != 0x0 goto -0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1385:	call 0x23
    1386:	*(u64 *)(r10 - 0x88) = r0
    1387:	r2 = r10
    1388:	r2 += -0x88
    1389:	r1 = 0x0 ll
		0000000000002b68:  R_BPF_64_64	TASKS
    1391:	call 0x3
    1392:	if r0 != 0x0 goto -0xfd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1393:	r1 = 0x0 ll
		0000000000002b88:  R_BPF_64_64	.bss
    1395:	r2 = -0x1
    1396:	lock *(u64 *)(r1 + 0x0) += r2
    1397:	r1 = 0x0 ll
		0000000000002ba8:  R_BPF_64_64	EXPECT_ENTER
    1399:	r2 = -0x100000000 ll
    1401:	lock *(u64 *)(r1 + 0x0) += r2
    1402:	r1 = 0x0 ll
		0000000000002bd0:  R_BPF_64_64	EXPECT_EXIT
    1404:	lock *(u64 *)(r1 + 0x0) += r2
    1405:	goto -0x10a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1406:	w1 = *(u32 *)(r7 + 0x1ac)
    1407:	*(u32 *)(r7 + 0x198) = w1
    1408:	w6 = 0x1
    1409:	if w1 != 0x0 goto -0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2750>
    1410:	w6 = 0x0
    1411:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2750>
    1412:	w1 = *(u32 *)(r7 + 0x90)
    1413:	w6 = *(u32 *)(r7 + 0xa8)
    1414:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ae8>
    1415:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a78>
    1416:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b90>
    1417:	w8 &= 0x1
    1418:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a90>
    1419:	goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d00>
    1420:	call 0x9e
    1421:	r1 = r0
    1422:	call 0xaf
    1423:	r1 = *(u64 *)(r10 - 0x98)
    1424:	r1 = *(u64 *)(r1 + 0x0)
    1425:	r3 = *(u64 *)(r1 + 0x8)
    1426:	r1 = r7
    1427:	r1 += 0x18
    1428:	r2 = r0
    1429:	call 0x207
    1430:	goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d00>
    1431:	r1 = r7
    1432:	r1 += 0x18
    1433:	w2 = 0x60
    1434:	r3 = 0xd70 ll
		0000000000002cd0:  R_BPF_64_64	.rodata
    1436:	call 0x71
    1437:	w1 = *(u32 *)(r7 + 0xa4)
    1438:	*(u32 *)(r7 + 0x8c) = w1
    1439:	w1 = *(u32 *)(r7 + 0xa0)
    1440:	*(u32 *)(r7 + 0x88) = w1
    1441:	w1 = *(u32 *)(r7 + 0x9c)
    1442:	*(u32 *)(r7 + 0x84) = w1
    1443:	w1 = *(u32 *)(r7 + 0x98)
    1444:	*(u32 *)(r7 + 0x80) = w1
    1445:	w1 = *(u32 *)(r7 + 0x94)
    1446:	*(u32 *)(r7 + 0x7c) = w1
    1447:	w1 = *(u32 *)(r7 + 0x90)
    1448:	*(u32 *)(r7 + 0x78) = w1
    1449:	r1 = r7
    1450:	call 0xfa
    1451:	if w6 == 0x0 goto -0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a78>
    1452:	call 0x9e
    1453:	r1 = r0
    1454:	call 0xaf
    1455:	r1 = *(u64 *)(r10 - 0x98)
    1456:	r1 = *(u64 *)(r1 + 0x0)
    1457:	r3 = *(u64 *)(r1 + 0x8)
    1458:	r1 = r7
    1459:	r1 += 0x18
    1460:	r2 = r0
    1461:	call 0x1e7
    1462:	w1 = *(u32 *)(r10 - 0xa0)
    1463:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf8>
    1464:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    1465:	r1 = 0x0
    1466:	r2 = 0x0 ll
		0000000000002dd0:  R_BPF_64_64	CONFIG
    1468:	w2 = *(u32 *)(r2 + 0x74)
    1469:	w3 = *(u32 *)(r10 - 0xb8)
    1470:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c88>
    1471:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c88>
    1472:	call 0x23
    1473:	r1 = 0x0 ll
		0000000000002e08:  R_BPF_64_64	CONFIG
    1475:	w1 = *(u32 *)(r1 + 0x74)
    1476:	r0 += r1
    1477:	r1 = r10
    1478:	r1 += -0x88
    1479:	w2 = 0x8
    1480:	r3 = r0
    1481:	call 0x71
    1482:	r1 = *(u64 *)(r10 - 0x88)
    1483:	*(u64 *)(r7 + 0x190) = r1
    1484:	w1 = *(u32 *)(r7 + 0xbc)
    1485:	*(u32 *)(r7 + 0x8c) = w1
    1486:	w1 = *(u32 *)(r7 + 0xb8)
    1487:	*(u32 *)(r7 + 0x88) = w1
    1488:	w1 = *(u32 *)(r7 + 0xb4)
    1489:	*(u32 *)(r7 + 0x84) = w1
    1490:	w1 = *(u32 *)(r7 + 0xb0)
    1491:	*(u32 *)(r7 + 0x80) = w1
    1492:	w1 = *(u32 *)(r7 + 0xac)
    1493:	*(u32 *)(r7 + 0x7c) = w1
    1494:	w1 = *(u32 *)(r7 + 0xa8)
    1495:	*(u32 *)(r7 + 0x78) = w1
    1496:	r1 = r7
    1497:	call 0xcb
    1498:	r1 = 0x0 ll
		0000000000002ed0:  R_BPF_64_64	CONFIG
    1500:	w2 = *(u32 *)(r1 + 0x6c)
    1501:	if w2 == 0x0 goto -0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1502:	w1 = *(u32 *)(r1 + 0x94)
    1503:	if w1 != 0x0 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2da8>
    1504:	r6 = 0x0 ll
		0000000000002f00:  R_BPF_64_64	CONFIG
    1506:	w1 = *(u32 *)(r6 + 0xa4)
    1507:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed0>
    1508:	w2 = *(u32 *)(r7 + 0x1b0)
    1509:	w1 = *(u32 *)(r7 + 0x19c)
    1510:	w3 = w2
    1511:	w3 |= w1
    1512:	if w3 s> -0x1 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e68>
    1513:	w3 = w2
    1514:	if w1 s> 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e80>
    1515:	w3 = w2
    1516:	if w2 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e80>
    1517:	if w2 s>= w1 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed0>
    1518:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e70>
    1519:	w2 = *(u32 *)(r7 + 0x1ac)
    1520:	w1 = *(u32 *)(r7 + 0x198)
    1521:	w3 = w2
    1522:	w3 |= w1
    1523:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f38>
    1524:	w3 = w2
    1525:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e10>
    1526:	w3 = w2
    1527:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2df8>
    1528:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e10>
    1529:	if w2 s>= w1 goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d30>
    1530:	w3 = w2
    1531:	w3 -= w1
    1532:	if w3 == 0x0 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d30>
    1533:	r4 = 0x1
    1534:	*(u64 *)(r7 + 0x88) = r4
    1535:	*(u32 *)(r7 + 0x84) = w3
    1536:	*(u32 *)(r7 + 0x80) = w2
    1537:	*(u32 *)(r7 + 0x7c) = w1
    1538:	w1 = 0x5
    1539:	*(u32 *)(r7 + 0x78) = w1
    1540:	r1 = r7
    1541:	call 0x9f
    1542:	goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d30>
    1543:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed0>
    1544:	w3 = w2
    1545:	w3 -= w1
    1546:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ed0>
    1547:	r4 = 0x2
    1548:	*(u64 *)(r7 + 0x88) = r4
    1549:	*(u32 *)(r7 + 0x84) = w3
    1550:	*(u32 *)(r7 + 0x80) = w2
    1551:	*(u32 *)(r7 + 0x7c) = w1
    1552:	w1 = 0x5
    1553:	*(u32 *)(r7 + 0x78) = w1
    1554:	r1 = r7
    1555:	call 0x91
    1556:	w1 = *(u32 *)(r6 + 0xb4)
    1557:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb0>
    1558:	w2 = *(u32 *)(r7 + 0x1b4)
    1559:	w1 = *(u32 *)(r7 + 0x1a0)
    1560:	w3 = w2
    1561:	w3 |= w1
    1562:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f48>
    1563:	w3 = w2
    1564:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f60>
    1565:	w3 = w2
    1566:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f60>
    1567:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb0>
    1568:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f50>
    1569:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e00>
    1570:	goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d30>
    1571:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb0>
    1572:	w3 = w2
    1573:	w3 -= w1
    1574:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb0>
    1575:	r4 = 0x3
    1576:	*(u64 *)(r7 + 0x88) = r4
    1577:	*(u32 *)(r7 + 0x84) = w3
    1578:	*(u32 *)(r7 + 0x80) = w2
    1579:	*(u32 *)(r7 + 0x7c) = w1
    1580:	w1 = 0x5
    1581:	*(u32 *)(r7 + 0x78) = w1
    1582:	r1 = r7
    1583:	call 0x75
    1584:	w1 = *(u32 *)(r6 + 0xc4)
    1585:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3080>
    1586:	w2 = *(u32 *)(r7 + 0x1b8)
    1587:	w1 = *(u32 *)(r7 + 0x1a4)
    1588:	w3 = w2
    1589:	w3 |= w1
    1590:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3018>
    1591:	w3 = w2
    1592:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3030>
    1593:	w3 = w2
    1594:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3030>
    1595:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3080>
    1596:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3020>
    1597:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3080>
    1598:	w3 = w2
    1599:	w3 -= w1
    1600:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3080>
    1601:	r4 = 0x4
    1602:	*(u64 *)(r7 + 0x88) = r4
    1603:	*(u32 *)(r7 + 0x84) = w3
    1604:	*(u32 *)(r7 + 0x80) = w2
    1605:	*(u32 *)(r7 + 0x7c) = w1
    1606:	w1 = 0x5
    1607:	*(u32 *)(r7 + 0x78) = w1
    1608:	r1 = r7
    1609:	call 0x5b
    1610:	w1 = *(u32 *)(r6 + 0xd4)
    1611:	if w1 == 0x0 goto -0x12f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1612:	w2 = *(u32 *)(r7 + 0x1bc)
    1613:	w1 = *(u32 *)(r7 + 0x1a8)
    1614:	w3 = w2
    1615:	w3 |= w1
    1616:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30e8>
    1617:	w3 = w2
    1618:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3100>
    1619:	w3 = w2
    1620:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3100>
    1621:	if w2 s>= w1 goto -0x139 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1622:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30f0>
    1623:	if w2 s<= w1 goto -0x13b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1624:	w3 = w2
    1625:	w3 -= w1
    1626:	if w3 == 0x0 goto -0x13e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1627:	r4 = 0x5
    1628:	*(u64 *)(r7 + 0x88) = r4
    1629:	*(u32 *)(r7 + 0x84) = w3
    1630:	*(u32 *)(r7 + 0x80) = w2
    1631:	*(u32 *)(r7 + 0x7c) = w1
    1632:	w1 = 0x5
    1633:	*(u32 *)(r7 + 0x78) = w1
    1634:	r1 = r7
    1635:	call 0x41
    1636:	goto -0x148 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>

0000000000003328 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
    1637:	r6 = 0x0 ll
		0000000000003328:  R_BPF_64_64	CONFIG
    1639:	w1 = *(u32 *)(r6 + 0x5c)
    1640:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
    1641:	call 0xe
    1642:	r0 >>= 0x20
    1643:	*(u32 *)(r10 - 0x8) = w0
    1644:	r2 = r10
    1645:	r2 += -0x8
    1646:	r1 = 0x0 ll
		0000000000003370:  R_BPF_64_64	PIDS
    1648:	call 0x1
    1649:	r1 = r0
    1650:	w0 = 0x0
    1651:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1652:	w0 = 0x1
    1653:	w7 = *(u32 *)(r6 + 0x58)
    1654:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1655:	w8 = 0x81
    1656:	call 0x23
    1657:	r6 = r0
    1658:	r9 = 0x0 ll
		00000000000033d0:  R_BPF_64_64	CONFIG
    1660:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    1661:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1662:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    1663:	w0 &= 0x1
    1664:	exit
    1665:	w8 += -0x1
    1666:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
    1667:	w1 = 0x0
    1668:	*(u32 *)(r10 - 0x8) = w1
    1669:	r2 = r10
    1670:	r2 += -0x8
    1671:	r1 = 0x0 ll
		0000000000003438:  R_BPF_64_64	LOST
    1673:	call 0x1
    1674:	r1 = r0
    1675:	w0 = 0x0
    1676:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1677:	r1 += 0x18
    1678:	r2 = 0x1
    1679:	lock *(u64 *)(r1 + 0x0) += r2
    1680:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1681:	w1 = *(u32 *)(r9 + 0x50)
    1682:	r6 += r1
    1683:	r1 = r10
    1684:	r1 += -0x8
    1685:	w2 = 0x8
    1686:	r3 = r6
    1687:	call 0x71
    1688:	w1 = *(u32 *)(r9 + 0x54)
    1689:	r6 = *(u64 *)(r10 - 0x8)
    1690:	r3 = r6
    1691:	r3 += r1
    1692:	r1 = r10
    1693:	r1 += -0x8
    1694:	w2 = 0x4
    1695:	call 0x71
    1696:	w0 = 0x1
    1697:	w1 = *(u32 *)(r10 - 0x8)
    1698:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
    1699:	w0 = 0x0
    1700:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

0000000000003528 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
    1701:	r6 = r1
    1702:	w7 = *(u32 *)(r6 + 0x88)
    1703:	w9 = *(u32 *)(r6 + 0x78)
    1704:	w1 = w9
    1705:	w1 += -0x3
    1706:	if w1 > 0x1 goto +0x7d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x418>
    1707:	w1 = w9
    1708:	w1 &= 0x1f
    1709:	r2 = 0x0 ll
		0000000000003568:  R_BPF_64_64	CONFIG
    1711:	w2 = *(u32 *)(r2 + 0x60)
    1712:	w2 >>= w1
    1713:	w2 &= 0x1
    1714:	if w2 == 0x0 goto +0xb4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x610>
    1715:	r1 = 0x0
    1716:	*(u64 *)(r10 - 0x38) = r1
    1717:	*(u64 *)(r10 - 0x30) = r1
    1718:	r8 = r10
    1719:	r8 += -0x38
    1720:	r1 = r8
    1721:	w2 = 0x10
    1722:	call 0x10
    1723:	r1 = *(u64 *)(r6 + 0x68)
    1724:	*(u64 *)(r10 - 0x58) = r1
    1725:	*(u64 *)(r10 - 0x28) = r1
    1726:	w1 = *(u32 *)(r6 + 0x18)
    1727:	*(u32 *)(r10 - 0x40) = w1
    1728:	*(u32 *)(r10 - 0x20) = w1
    1729:	w1 = *(u32 *)(r6 + 0x1c)
    1730:	*(u64 *)(r10 - 0x50) = r1
    1731:	*(u32 *)(r10 - 0x1c) = w1
    1732:	w2 = *(u32 *)(r6 + 0x84)
    1733:	*(u32 *)(r10 - 0x14) = w9
    1734:	*(u32 *)(r10 - 0x10) = w7
    1735:	w1 = 0x0
    1736:	*(u32 *)(r10 - 0xc) = w1
    1737:	*(u64 *)(r10 - 0x48) = r2
    1738:	*(u32 *)(r10 - 0x18) = w2
    1739:	r1 = 0x0 ll
		0000000000003658:  R_BPF_64_64	COUNTS
    1741:	r2 = r8
    1742:	call 0x1
    1743:	if r0 == 0x0 goto +0x7b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x530>
    1744:	r1 = 0x1
    1745:	lock *(u64 *)(r0 + 0x0) += r1
    1746:	if w7 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1747:	w1 = *(u32 *)(r6 + 0x8c)
    1748:	if w1 s> -0x1 goto +0x67 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4b8>
    1749:	r1 = 0x0 ll
		00000000000036a8:  R_BPF_64_64	EVENTS
    1751:	r2 = 0x2b0
    1752:	r3 = 0x0
    1753:	call 0x83
    1754:	r8 = r0
    1755:	if r8 == 0x0 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
    1756:	call 0xe
    1757:	r9 = r0
    1758:	r3 = r10
    1759:	r3 += -0x38
    1760:	r1 = r8
    1761:	w2 = 0x30
    1762:	call 0x71
    1763:	call 0x5
    1764:	*(u64 *)(r8 + 0x30) = r0
    1765:	r1 = *(u64 *)(r6 + 0x20)
    1766:	*(u64 *)(r8 + 0x38) = r1
    1767:	r1 = *(u64 *)(r6 + 0x28)
    1768:	*(u64 *)(r8 + 0x40) = r1
    1769:	r1 = *(u64 *)(r6 + 0x30)
    1770:	*(u64 *)(r8 + 0x48) = r1
    1771:	r1 = *(u64 *)(r6 + 0x38)
    1772:	*(u64 *)(r8 + 0x50) = r1
    1773:	r1 = *(u64 *)(r6 + 0x40)
    1774:	*(u64 *)(r8 + 0x58) = r1
    1775:	r1 = *(u64 *)(r6 + 0x48)
    1776:	*(u64 *)(r8 + 0x60) = r1
    1777:	r1 = *(u64 *)(r6 + 0x60)
    1778:	*(u64 *)(r8 + 0x68) = r1
    1779:	*(u32 *)(r8 + 0x74) = w9
    1780:	r9 >>= 0x20
    1781:	*(u32 *)(r8 + 0x70) = w9
    1782:	r9 = 0x0
    1783:	call 0x8
    1784:	*(u32 *)(r8 + 0x78) = w0
    1785:	w1 = *(u32 *)(r6 + 0x8c)
    1786:	w1 &= 0x7fffffff
    1787:	w2 = *(u32 *)(r6 + 0x70)
    1788:	w1 |= w2
    1789:	*(u32 *)(r8 + 0x7c) = w1
    1790:	w1 = *(u32 *)(r6 + 0x7c)
    1791:	*(u32 *)(r8 + 0x80) = w1
    1792:	w1 = *(u32 *)(r6 + 0x80)
    1793:	*(u32 *)(r8 + 0x84) = w1
    1794:	w1 = 0x0
    1795:	r2 = *(u64 *)(r6 + 0x1c0)
    1796:	*(u32 *)(r8 + 0x8c) = w1
    1797:	*(u32 *)(r8 + 0x88) = w2
    1798:	r1 = *(u64 *)(r6 + 0x190)
    1799:	*(u64 *)(r8 + 0x90) = r1
    1800:	w7 &= 0x7
    1801:	r7 *= 0x18
    1802:	r1 = r6
    1803:	r1 += r7
    1804:	r1 += 0xd0
    1805:	r2 = r8
    1806:	r2 += 0x98
    1807:	r3 = *(u64 *)(r1 + 0x0)
    1808:	*(u64 *)(r2 + 0x0) = r3
    1809:	r3 = *(u64 *)(r1 + 0x8)
    1810:	*(u64 *)(r2 + 0x8) = r3
    1811:	r3 = *(u64 *)(r1 + 0x10)
    1812:	*(u64 *)(r2 + 0x10) = r3
    1813:	r1 = r8
    1814:	r1 += 0xb0
    1815:	r6 += 0x1c8
    1816:	w2 = 0x200
    1817:	r3 = r6
    1818:	call 0x71
    1819:	r1 = 0x0 ll
		00000000000038d8:  R_BPF_64_64	CONFIG
    1821:	w1 = *(u32 *)(r1 + 0x84)
    1822:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3f8>
    1823:	r1 = 0x0 ll
		00000000000038f8:  R_BPF_64_64	HELD
    1825:	r1 = *(u64 *)(r1 + 0x0)
    1826:	if r1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3f8>
    1827:	r9 = 0x1
    1828:	r1 = r8
    1829:	r2 = r9
    1830:	call 0x84
    1831:	goto +0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x610>
    1832:	w1 = -0x1
    1833:	if w9 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x430>
    1834:	w1 = *(u32 *)(r6 + 0x18)
    1835:	w2 = w7
    1836:	w2 &= 0x7
    1837:	r2 *= 0x18
    1838:	r3 = r6
    1839:	r3 += r2
    1840:	r2 = *(u64 *)(r6 + 0x68)
    1841:	w4 = *(u32 *)(r6 + 0x1c)
    1842:	w5 = *(u32 *)(r6 + 0x70)
    1843:	w0 = 0x0
    1844:	*(u32 *)(r3 + 0xe4) = w0
    1845:	w5 &= 0x4
    1846:	w5 |= 0x10
    1847:	*(u32 *)(r3 + 0xe0) = w5
    1848:	*(u32 *)(r3 + 0xdc) = w4
    1849:	*(u32 *)(r3 + 0xd8) = w1
    1850:	*(u64 *)(r3 + 0xd0) = r2
    1851:	goto -0x91 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x30>
    1852:	r1 = 0x0 ll
		00000000000039e0:  R_BPF_64_64	CONFIG
    1854:	w1 = *(u32 *)(r1 + 0x80)
    1855:	if w1 == 0x0 goto -0x6b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1856:	if w9 == 0x3 goto -0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1857:	w1 = *(u32 *)(r10 - 0x40)
    1858:	if w1 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x618>
    1859:	r3 = *(u64 *)(r10 - 0x48)
    1860:	r3 <<= 0x20
    1861:	r3 s>>= 0x20
    1862:	r1 = 0x0 ll
		0000000000003a30:  R_BPF_64_64	.rodata.str1.1
    1864:	w2 = 0x27
    1865:	call 0x6
    1866:	goto -0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1867:	r2 = r10
    1868:	r2 += -0x38
    1869:	r1 = 0x0 ll
		0000000000003a68:  R_BPF_64_64	COUNTS
    1871:	r3 = 0x0 ll
		0000000000003a78:  R_BPF_64_64	.rodata.cst8
    1873:	r4 = 0x1
    1874:	call 0x2
    1875:	if r0 == 0x0 goto -0x82 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
    1876:	r2 = r10
    1877:	r2 += -0x38
    1878:	r1 = 0x0 ll
		0000000000003ab0:  R_BPF_64_64	COUNTS
    1880:	call 0x1
    1881:	if r0 == 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x690>
    1882:	r1 = 0x1
    1883:	lock *(u64 *)(r0 + 0x0) += r1
    1884:	goto -0x8b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
    1885:	w1 = 0x0
    1886:	*(u32 *)(r10 - 0x4) = w1
    1887:	r2 = r10
    1888:	r2 += -0x4
    1889:	r1 = 0x0 ll
		0000000000003b08:  R_BPF_64_64	LOST
    1891:	call 0x1
    1892:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x610>
    1893:	r1 = 0x1
    1894:	lock *(u64 *)(r0 + 0x0) += r1
    1895:	exit
    1896:	w1 &= 0xffff
    1897:	r3 = *(u64 *)(r10 - 0x50)
    1898:	w3 <<= 0x10
    1899:	w3 |= w1
    1900:	if w9 s> 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6f0>
    1901:	if w9 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x740>
    1902:	if w9 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x658>
    1903:	goto -0x9b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1904:	r5 = *(u64 *)(r10 - 0x48)
    1905:	r5 <<= 0x20
    1906:	r5 s>>= 0x20
    1907:	r1 = 0x55 ll
		0000000000003b98:  R_BPF_64_64	.rodata.str1.1
    1909:	w2 = 0x33
    1910:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7a8>
    1911:	w1 = 0x0
    1912:	*(u32 *)(r10 - 0x4) = w1
    1913:	r2 = r10
    1914:	r2 += -0x4
    1915:	r1 = 0x0 ll
		0000000000003bd8:  R_BPF_64_64	LOST
    1917:	call 0x1
    1918:	if r0 == 0x0 goto -0xad <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
    1919:	r0 += 0x8
    1920:	r1 = 0x1
    1921:	lock *(u64 *)(r0 + 0x0) += r1
    1922:	goto -0xb1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
    1923:	if w9 == 0x4 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x778>
    1924:	if w9 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x708>
    1925:	goto -0xb1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1926:	r5 = *(u64 *)(r10 - 0x48)
    1927:	r5 <<= 0x20
    1928:	r5 s>>= 0x20
    1929:	r1 = 0xb8 ll
		0000000000003c48:  R_BPF_64_64	.rodata.str1.1
    1931:	w2 = 0x38
    1932:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7a8>
    1933:	r5 = *(u64 *)(r10 - 0x48)
    1934:	r5 <<= 0x20
    1935:	r5 s>>= 0x20
    1936:	r1 = 0x27 ll
		0000000000003c80:  R_BPF_64_64	.rodata.str1.1
    1938:	w2 = 0x2e
    1939:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7a8>
    1940:	r5 = *(u64 *)(r10 - 0x48)
    1941:	r5 <<= 0x20
    1942:	r5 s>>= 0x20
    1943:	r1 = 0x88 ll
		0000000000003cb8:  R_BPF_64_64	.rodata.str1.1
    1945:	w2 = 0x30
    1946:	r4 = *(u64 *)(r10 - 0x58)
    1947:	call 0x6
    1948:	goto -0xc8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>

0000000000003ce8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    1949:	*(u64 *)(r10 - 0x88) = r3
    1950:	r3 = r2
    1951:	r6 = r1
    1952:	r1 = r10
    1953:	r1 += -0x80
    1954:	w2 = 0x80
    1955:	call 0x71
    1956:	r1 = *(u64 *)(r10 - 0x48)
    1957:	*(u64 *)(r10 - 0x90) = r1
    1958:	r1 = *(u64 *)(r10 - 0x40)
    1959:	*(u64 *)(r10 - 0x98) = r1
    1960:	r1 = *(u64 *)(r10 - 0x38)
    1961:	*(u64 *)(r10 - 0xa0) = r1
    1962:	r7 = *(u64 *)(r10 - 0x20)
    1963:	r9 = *(u64 *)(r10 - 0x18)
    1964:	r8 = *(u64 *)(r10 - 0x10)
    1965:	r1 = *(u64 *)(r10 - 0x60)
    1966:	*(u64 *)(r10 - 0xb8) = r1
    1967:	r1 = *(u64 *)(r10 - 0x58)
    1968:	*(u64 *)(r10 - 0xa8) = r1
    1969:	r1 = *(u64 *)(r10 - 0x28)
    1970:	*(u64 *)(r10 - 0xb0) = r1
    1971:	r1 = r6
    1972:	w2 = 0x60
    1973:	r3 = 0xd70 ll
		0000000000003da8:  R_BPF_64_64	.rodata
    1975:	call 0x71
    1976:	call 0x23
    1977:	r1 = 0x0 ll
		0000000000003dc8:  R_BPF_64_64	CONFIG
    1979:	w1 = *(u32 *)(r1 + 0x48)
    1980:	r0 += r1
    1981:	r1 = r10
    1982:	r1 += -0x80
    1983:	w2 = 0x4
    1984:	r3 = r0
    1985:	call 0x71
    1986:	w1 = *(u32 *)(r10 - 0x80)
    1987:	w1 &= 0x2
    1988:	if w1 != 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
    1989:	r3 = *(u64 *)(r10 - 0x88)
    1990:	r1 = r3
    1991:	r1 &= 0x40000000
    1992:	if r1 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x238>
    1993:	w1 = *(u32 *)(r6 + 0x4)
    1994:	r1 <<= 0xa
    1995:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x250>
    1996:	r3 = *(u64 *)(r10 - 0xb0)
    1997:	r3 <<= 0x20
    1998:	r3 >>= 0x20
    1999:	r2 = *(u64 *)(r10 - 0xa8)
    2000:	r2 <<= 0x20
    2001:	r2 >>= 0x20
    2002:	r5 = *(u64 *)(r10 - 0xb8)
    2003:	r5 <<= 0x20
    2004:	r5 >>= 0x20
    2005:	w1 = 0x1
    2006:	*(u32 *)(r6 + 0x4) = w1
    2007:	r1 = 0x400
    2008:	r8 <<= 0x20
    2009:	r8 >>= 0x20
    2010:	r9 <<= 0x20
    2011:	r9 >>= 0x20
    2012:	r7 <<= 0x20
    2013:	r7 >>= 0x20
    2014:	r0 = r8
    2015:	r4 = r9
    2016:	r9 = r3
    2017:	r8 = r2
    2018:	r3 = *(u64 *)(r10 - 0x88)
    2019:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x268>
    2020:	w1 = 0x2
    2021:	*(u32 *)(r6 + 0x4) = w1
    2022:	r1 = 0x800
    2023:	r4 = *(u64 *)(r10 - 0x90)
    2024:	r5 = *(u64 *)(r10 - 0x98)
    2025:	r0 = *(u64 *)(r10 - 0xa0)
    2026:	w2 = 0x2
    2027:	*(u32 *)(r6 + 0x58) = w2
    2028:	*(u64 *)(r6 + 0x30) = r5
    2029:	*(u64 *)(r6 + 0x28) = r0
    2030:	*(u64 *)(r6 + 0x20) = r4
    2031:	*(u64 *)(r6 + 0x18) = r7
    2032:	*(u64 *)(r6 + 0x10) = r9
    2033:	*(u64 *)(r6 + 0x8) = r8
    2034:	w2 = w3
    2035:	w2 &= -0x40000001
    2036:	*(u32 *)(r6 + 0x0) = w2
    2037:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2038:	r2 = 0xbfffffff ll
    2040:	r3 &= r2
    2041:	r1 += r3
    2042:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2043:	r2 = 0x0 ll
		0000000000003fd8:  R_BPF_64_64	SELECTORS
    2045:	r2 += r1
    2046:	w1 = *(u8 *)(r2 + 0x0)
    2047:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2048:	r2 = r6
    2049:	r2 += 0x8
    2050:	w1 <<= 0x18
    2051:	w1 s>>= 0x18
    2052:	r3 = r1
    2053:	r3 &= 0x7
    2054:	r3 <<= 0x3
    2055:	r4 = r2
    2056:	r4 += r3
    2057:	r3 = *(u64 *)(r4 + 0x0)
    2058:	r3 <<= 0x20
    2059:	r3 >>= 0x20
    2060:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
    2061:	w1 += 0x1
    2062:	w1 &= 0x7
    2063:	r1 <<= 0x3
    2064:	r2 += r1
    2065:	r1 = *(u64 *)(r2 + 0x0)
    2066:	r1 <<= 0x20
    2067:	r3 <<= 0x20
    2068:	r1 >>= 0x20
    2069:	r1 |= r3
    2070:	r3 = r1
    2071:	w1 = 0x6
    2072:	*(u32 *)(r6 + 0x58) = w1
    2073:	*(u64 *)(r6 + 0x50) = r3
    2074:	exit

00000000000040d8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2075:	w7 = w2
    2076:	*(u64 *)(r10 - 0x90) = r1
    2077:	r8 = 0x0 ll
		00000000000040e8:  R_BPF_64_64	CONFIG
    2079:	w1 = *(u32 *)(r8 + 0x28)
    2080:	w1 &= w7
    2081:	w2 = *(u32 *)(r8 + 0x30)
    2082:	if w1 == w2 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x150>
    2083:	w1 = *(u32 *)(r8 + 0x24)
    2084:	if w1 != 0x2 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x280>
    2085:	call 0x8
    2086:	*(u32 *)(r10 - 0x88) = w0
    2087:	r2 = r10
    2088:	r2 += -0x88
    2089:	r1 = 0x0 ll
		0000000000004148:  R_BPF_64_64	SAMPLES
    2091:	call 0x1
    2092:	r6 = r0
    2093:	if r6 == 0x0 goto +0x570 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2094:	call 0x9e
    2095:	r1 = r0
    2096:	call 0xaf
    2097:	r1 = r10
    2098:	r1 += -0x88
    2099:	w2 = 0x80
    2100:	r3 = r0
    2101:	call 0x71
    2102:	r1 = *(u64 *)(r10 - 0x20)
    2103:	if r1 != 0x504c0001 goto +0x566 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2104:	r1 = *(u64 *)(r10 - 0x10)
    2105:	if r1 != 0x10 goto +0x564 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2106:	r2 = *(u64 *)(r10 - 0x28)
    2107:	r1 = 0x0 ll
		00000000000041d8:  R_BPF_64_64	CONFIG
    2109:	r3 = *(u64 *)(r1 + 0x0)
    2110:	if r2 != r3 goto +0x55f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2111:	w2 = *(u32 *)(r1 + 0x28)
    2112:	w2 &= w7
    2113:	w1 = *(u32 *)(r6 + 0x30)
    2114:	if w1 != 0x0 goto +0x3ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e98>
    2115:	*(u32 *)(r6 + 0x34) = w2
    2116:	goto +0x3ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec0>
    2117:	r1 = 0x0 ll
		0000000000004228:  R_BPF_64_64	.bss
    2119:	r1 = *(u64 *)(r1 + 0x0)
    2120:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2121:	r1 = 0x0 ll
		0000000000004248:  R_BPF_64_64	CONFIG
    2123:	w2 = *(u32 *)(r1 + 0x6c)
    2124:	if w2 == 0x0 goto +0x551 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2125:	r1 = *(u64 *)(r1 + 0x88)
    2126:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e8>
    2127:	r1 = 0x0 ll
		0000000000004278:  R_BPF_64_64	CONFIG
    2129:	r3 = *(u64 *)(r1 + 0x88)
    2130:	r1 = r10
    2131:	r1 += -0x88
    2132:	w2 = 0x4
    2133:	call 0x71
    2134:	w1 = *(u32 *)(r10 - 0x88)
    2135:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2136:	r3 = 0x0 ll
		00000000000042c0:  R_BPF_64_64	CONFIG
    2138:	w1 = *(u32 *)(r3 + 0x94)
    2139:	if w1 == 0x0 goto +0x49a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26d8>
    2140:	w9 = *(u32 *)(r3 + 0x90)
    2141:	w6 = *(u32 *)(r3 + 0x94)
    2142:	w1 = *(u32 *)(r3 + 0x70)
    2143:	if w1 != 0x0 goto +0x3de <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2118>
    2144:	call 0x23
    2145:	r0 += r9
    2146:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x248>
    2147:	goto +0x486 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2678>
    2148:	r1 = r10
    2149:	r1 += -0x88
    2150:	w2 = 0x2
    2151:	r3 = r0
    2152:	call 0x71
    2153:	w1 = *(u16 *)(r10 - 0x88)
    2154:	goto +0x3d8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2140>
    2155:	r6 = 0x0 ll
		0000000000004358:  R_BPF_64_64	CONFIG
    2157:	w1 = *(u32 *)(r6 + 0x24)
    2158:	if w1 != 0x3 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x328>
    2159:	call 0x9e
    2160:	r1 = r0
    2161:	call 0xaf
    2162:	r1 = r10
    2163:	r1 += -0x88
    2164:	w2 = 0x80
    2165:	r3 = r0
    2166:	call 0x71
    2167:	r1 = *(u64 *)(r10 - 0x20)
    2168:	if r1 != 0x504c0001 goto +0x525 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2169:	r1 = *(u64 *)(r10 - 0x10)
    2170:	if r1 != 0x10 goto +0x523 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2171:	r1 = *(u64 *)(r10 - 0x28)
    2172:	r2 = 0x0 ll
		00000000000043e0:  R_BPF_64_64	CONFIG
    2174:	r2 = *(u64 *)(r2 + 0x0)
    2175:	if r1 != r2 goto +0x51e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2176:	w9 = 0x0
    2177:	w1 = *(u32 *)(r6 + 0x28)
    2178:	w3 = *(u32 *)(r6 + 0x30)
    2179:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x470>
    2180:	w4 = w1
    2181:	w4 >>= 0x1
    2182:	w2 = w1
    2183:	w2 |= w4
    2184:	w4 = w2
    2185:	w4 >>= 0x2
    2186:	w2 |= w4
    2187:	w4 = w2
    2188:	w4 >>= 0x4
    2189:	w2 |= w4
    2190:	w1 &= w7
    2191:	w4 = w2
    2192:	w4 >>= 0x8
    2193:	w2 |= w4
    2194:	w1 -= w3
    2195:	w3 = w2
    2196:	w3 >>= 0x10
    2197:	w2 |= w3
    2198:	w2 ^= -0x1
    2199:	w3 = w2
    2200:	w3 >>= 0x1
    2201:	w3 &= 0x55555555
    2202:	w2 -= w3
    2203:	w3 = w2
    2204:	w3 &= 0x33333333
    2205:	w2 >>= 0x2
    2206:	w2 &= 0x33333333
    2207:	w3 += w2
    2208:	w2 = w3
    2209:	w2 >>= 0x4
    2210:	w3 += w2
    2211:	w3 &= 0xf0f0f0f
    2212:	w3 *= 0x1010101
    2213:	w3 >>= 0x18
    2214:	w1 <<= w3
    2215:	w1 s>>= w3
    2216:	w9 = w1
    2217:	call 0x23
    2218:	*(u64 *)(r10 - 0x88) = r0
    2219:	r2 = r10
    2220:	r2 += -0x88
    2221:	r1 = 0x0 ll
		0000000000004568:  R_BPF_64_64	TASKS
    2223:	call 0x1
    2224:	r8 = r0
    2225:	if r8 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1278>
    2226:	call 0xe
    2227:	r1 = *(u64 *)(r8 + 0x10)
    2228:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    2229:	r6 = r0
    2230:	r2 = r0
    2231:	r2 >>= 0x20
    2232:	r0 <<= 0x20
    2233:	r0 >>= 0x20
    2234:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x510>
    2235:	r1 >>= 0x20
    2236:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    2237:	w1 = *(u32 *)(r8 + 0x8)
    2238:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2239:	w1 = 0x0
    2240:	*(u32 *)(r10 - 0x88) = w1
    2241:	r2 = r10
    2242:	r2 += -0x88
    2243:	r1 = 0x0 ll
		0000000000004618:  R_BPF_64_64	LOST
    2245:	call 0x1
    2246:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2247:	r0 += 0x10
    2248:	r1 = 0x1
    2249:	lock *(u64 *)(r0 + 0x0) += r1
    2250:	r1 = r8
    2251:	w2 = 0x3c8
    2252:	r3 = 0xdd0 ll
		0000000000004660:  R_BPF_64_64	.rodata
    2254:	call 0x71
    2255:	*(u64 *)(r8 + 0x10) = r6
    2256:	r1 = 0x0 ll
		0000000000004680:  R_BPF_64_64	AYA_LOG_LEVEL
    2258:	w1 = *(u8 *)(r1 + 0x0)
    2259:	*(u32 *)(r10 - 0xa0) = w9
    2260:	if w1 < 0x4 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1398>
    2261:	call 0x23
    2262:	r6 = r0
    2263:	w1 = 0xa0
    2264:	*(u16 *)(r10 - 0x2) = w1
    2265:	r1 = r10
    2266:	r1 += -0x2
    2267:	r9 = 0x40
    2268:	w1 = *(u16 *)(r10 - 0x2)
    2269:	if w1 > 0x40 goto +0x301 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e20>
    2270:	r1 = 0x0 ll
		00000000000046f0:  R_BPF_64_64	AYA_LOGS
    2272:	r2 = r9
    2273:	r3 = 0x0
    2274:	call 0x83
    2275:	if r0 == 0x0 goto +0x1a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2276:	*(u64 *)(r10 - 0x80) = r9
    2277:	*(u64 *)(r10 - 0x88) = r0
    2278:	r1 = r10
    2279:	r1 += -0x88
    2280:	r1 = *(u64 *)(r10 - 0x88)
    2281:	r2 = *(u64 *)(r10 - 0x80)
    2282:	if r2 < 0x2 goto +0x1a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2283:	w2 = *(u16 *)(r10 - 0x2)
    2284:	*(u8 *)(r1 + 0x0) = w2
    2285:	w2 >>= 0x8
    2286:	*(u8 *)(r1 + 0x1) = w2
    2287:	r1 = *(u64 *)(r10 - 0x88)
    2288:	r2 = *(u64 *)(r10 - 0x80)
    2289:	if r2 < 0x3 goto +0x199 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2290:	w2 = 0x0
    2291:	*(u8 *)(r1 + 0x2) = w2
    2292:	r1 = *(u64 *)(r10 - 0x88)
    2293:	r3 = *(u64 *)(r10 - 0x80)
    2294:	if r3 < 0x5 goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2295:	*(u8 *)(r1 + 0x4) = w2
    2296:	w2 = 0x17
    2297:	*(u8 *)(r1 + 0x3) = w2
    2298:	r1 = *(u64 *)(r10 - 0x88)
    2299:	r2 = *(u64 *)(r10 - 0x80)
    2300:	if r2 < 0x1c goto +0x18e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2301:	r3 = r1
    2302:	r3 += 0x5
    2303:	r4 = 0xce0 ll
		00000000000047f8:  R_BPF_64_64	.rodata
    2305:	w5 = *(u8 *)(r4 + 0x0)
    2306:	*(u8 *)(r3 + 0x0) = w5
    2307:	w5 = *(u8 *)(r4 + 0x1)
    2308:	*(u8 *)(r3 + 0x1) = w5
    2309:	w5 = *(u8 *)(r4 + 0x2)
    2310:	*(u8 *)(r3 + 0x2) = w5
    2311:	w5 = *(u8 *)(r4 + 0x3)
    2312:	*(u8 *)(r3 + 0x3) = w5
    2313:	w5 = *(u8 *)(r4 + 0x4)
    2314:	*(u8 *)(r3 + 0x4) = w5
    2315:	w5 = *(u8 *)(r4 + 0x5)
    2316:	*(u8 *)(r3 + 0x5) = w5
    2317:	w5 = *(u8 *)(r4 + 0x6)
    2318:	*(u8 *)(r3 + 0x6) = w5
    2319:	w5 = *(u8 *)(r4 + 0x7)
    2320:	*(u8 *)(r3 + 0x7) = w5
    2321:	w5 = *(u8 *)(r4 + 0x8)
    2322:	*(u8 *)(r3 + 0x8) = w5
    2323:	w5 = *(u8 *)(r4 + 0x9)
    2324:	*(u8 *)(r3 + 0x9) = w5
    2325:	w5 = *(u8 *)(r4 + 0xa)
    2326:	*(u8 *)(r3 + 0xa) = w5
    2327:	w5 = *(u8 *)(r4 + 0xb)
    2328:	*(u8 *)(r3 + 0xb) = w5
    2329:	w5 = *(u8 *)(r4 + 0xc)
    2330:	*(u8 *)(r3 + 0xc) = w5
    2331:	w5 = *(u8 *)(r4 + 0xd)
    2332:	*(u8 *)(r3 + 0xd) = w5
    2333:	w5 = *(u8 *)(r4 + 0xe)
    2334:	*(u8 *)(r3 + 0xe) = w5
    2335:	w5 = *(u8 *)(r4 + 0xf)
    2336:	*(u8 *)(r3 + 0xf) = w5
    2337:	w5 = *(u8 *)(r4 + 0x10)
    2338:	*(u8 *)(r3 + 0x10) = w5
    2339:	w5 = *(u8 *)(r4 + 0x11)
    2340:	*(u8 *)(r3 + 0x11) = w5
    2341:	w5 = *(u8 *)(r4 + 0x12)
    2342:	*(u8 *)(r3 + 0x12) = w5
    2343:	w5 = *(u8 *)(r4 + 0x13)
    2344:	*(u8 *)(r3 + 0x13) = w5
    2345:	w5 = *(u8 *)(r4 + 0x14)
    2346:	*(u8 *)(r3 + 0x14) = w5
    2347:	w5 = *(u8 *)(r4 + 0x15)
    2348:	*(u8 *)(r3 + 0x15) = w5
    2349:	w5 = *(u8 *)(r4 + 0x16)
    2350:	*(u8 *)(r3 + 0x16) = w5
    2351:	if r2 == 0x1c goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2352:	w3 = 0x1
    2353:	*(u8 *)(r1 + 0x1c) = w3
    2354:	if r2 < 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2355:	w4 = 0x0
    2356:	*(u8 *)(r1 + 0x1e) = w4
    2357:	*(u8 *)(r1 + 0x1d) = w3
    2358:	if r2 == 0x1f goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2359:	w3 = 0x4
    2360:	*(u8 *)(r1 + 0x1f) = w3
    2361:	if r2 == 0x20 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2362:	w3 = 0x2
    2363:	*(u8 *)(r1 + 0x20) = w3
    2364:	if r2 < 0x23 goto +0x14e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2365:	w3 = 0x0
    2366:	*(u8 *)(r1 + 0x22) = w3
    2367:	w3 = 0x17
    2368:	*(u8 *)(r1 + 0x21) = w3
    2369:	if r2 < 0x3a goto +0x149 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2370:	r3 = r1
    2371:	r3 += 0x23
    2372:	r4 = 0xce0 ll
		0000000000004a20:  R_BPF_64_64	.rodata
    2374:	w5 = *(u8 *)(r4 + 0x0)
    2375:	*(u8 *)(r3 + 0x0) = w5
    2376:	w5 = *(u8 *)(r4 + 0x1)
    2377:	*(u8 *)(r3 + 0x1) = w5
    2378:	w5 = *(u8 *)(r4 + 0x2)
    2379:	*(u8 *)(r3 + 0x2) = w5
    2380:	w5 = *(u8 *)(r4 + 0x3)
    2381:	*(u8 *)(r3 + 0x3) = w5
    2382:	w5 = *(u8 *)(r4 + 0x4)
    2383:	*(u8 *)(r3 + 0x4) = w5
    2384:	w5 = *(u8 *)(r4 + 0x5)
    2385:	*(u8 *)(r3 + 0x5) = w5
    2386:	w5 = *(u8 *)(r4 + 0x6)
    2387:	*(u8 *)(r3 + 0x6) = w5
    2388:	w5 = *(u8 *)(r4 + 0x7)
    2389:	*(u8 *)(r3 + 0x7) = w5
    2390:	w5 = *(u8 *)(r4 + 0x8)
    2391:	*(u8 *)(r3 + 0x8) = w5
    2392:	w5 = *(u8 *)(r4 + 0x9)
    2393:	*(u8 *)(r3 + 0x9) = w5
    2394:	w5 = *(u8 *)(r4 + 0xa)
    2395:	*(u8 *)(r3 + 0xa) = w5
    2396:	w5 = *(u8 *)(r4 + 0xb)
    2397:	*(u8 *)(r3 + 0xb) = w5
    2398:	w5 = *(u8 *)(r4 + 0xc)
    2399:	*(u8 *)(r3 + 0xc) = w5
    2400:	w5 = *(u8 *)(r4 + 0xd)
    2401:	*(u8 *)(r3 + 0xd) = w5
    2402:	w5 = *(u8 *)(r4 + 0xe)
    2403:	*(u8 *)(r3 + 0xe) = w5
    2404:	w5 = *(u8 *)(r4 + 0xf)
    2405:	*(u8 *)(r3 + 0xf) = w5
    2406:	w5 = *(u8 *)(r4 + 0x10)
    2407:	*(u8 *)(r3 + 0x10) = w5
    2408:	w5 = *(u8 *)(r4 + 0x11)
    2409:	*(u8 *)(r3 + 0x11) = w5
    2410:	w5 = *(u8 *)(r4 + 0x12)
    2411:	*(u8 *)(r3 + 0x12) = w5
    2412:	w5 = *(u8 *)(r4 + 0x13)
    2413:	*(u8 *)(r3 + 0x13) = w5
    2414:	w5 = *(u8 *)(r4 + 0x14)
    2415:	*(u8 *)(r3 + 0x14) = w5
    2416:	w5 = *(u8 *)(r4 + 0x15)
    2417:	*(u8 *)(r3 + 0x15) = w5
    2418:	w5 = *(u8 *)(r4 + 0x16)
    2419:	*(u8 *)(r3 + 0x16) = w5
    2420:	if r2 == 0x3a goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2421:	w3 = 0x3
    2422:	*(u8 *)(r1 + 0x3a) = w3
    2423:	if r2 < 0x3d goto +0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2424:	w3 = 0x0
    2425:	*(u8 *)(r1 + 0x3c) = w3
    2426:	w3 = 0x1f
    2427:	*(u8 *)(r1 + 0x3b) = w3
    2428:	if r2 < 0x5c goto +0x10e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2429:	r3 = r1
    2430:	r3 += 0x3d
    2431:	r4 = 0xcf7 ll
		0000000000004bf8:  R_BPF_64_64	.rodata
    2433:	w5 = *(u8 *)(r4 + 0x0)
    2434:	*(u8 *)(r3 + 0x0) = w5
    2435:	w5 = *(u8 *)(r4 + 0x1)
    2436:	*(u8 *)(r3 + 0x1) = w5
    2437:	w5 = *(u8 *)(r4 + 0x2)
    2438:	*(u8 *)(r3 + 0x2) = w5
    2439:	w5 = *(u8 *)(r4 + 0x3)
    2440:	*(u8 *)(r3 + 0x3) = w5
    2441:	w5 = *(u8 *)(r4 + 0x4)
    2442:	*(u8 *)(r3 + 0x4) = w5
    2443:	w5 = *(u8 *)(r4 + 0x5)
    2444:	*(u8 *)(r3 + 0x5) = w5
    2445:	w5 = *(u8 *)(r4 + 0x6)
    2446:	*(u8 *)(r3 + 0x6) = w5
    2447:	w5 = *(u8 *)(r4 + 0x7)
    2448:	*(u8 *)(r3 + 0x7) = w5
    2449:	w5 = *(u8 *)(r4 + 0x8)
    2450:	*(u8 *)(r3 + 0x8) = w5
    2451:	w5 = *(u8 *)(r4 + 0x9)
    2452:	*(u8 *)(r3 + 0x9) = w5
    2453:	w5 = *(u8 *)(r4 + 0xa)
    2454:	*(u8 *)(r3 + 0xa) = w5
    2455:	w5 = *(u8 *)(r4 + 0xb)
    2456:	*(u8 *)(r3 + 0xb) = w5
    2457:	w5 = *(u8 *)(r4 + 0xc)
    2458:	*(u8 *)(r3 + 0xc) = w5
    2459:	w5 = *(u8 *)(r4 + 0xd)
    2460:	*(u8 *)(r3 + 0xd) = w5
    2461:	w5 = *(u8 *)(r4 + 0xe)
    2462:	*(u8 *)(r3 + 0xe) = w5
    2463:	w5 = *(u8 *)(r4 + 0xf)
    2464:	*(u8 *)(r3 + 0xf) = w5
    2465:	w5 = *(u8 *)(r4 + 0x10)
    2466:	*(u8 *)(r3 + 0x10) = w5
    2467:	w5 = *(u8 *)(r4 + 0x11)
    2468:	*(u8 *)(r3 + 0x11) = w5
    2469:	w5 = *(u8 *)(r4 + 0x12)
    2470:	*(u8 *)(r3 + 0x12) = w5
    2471:	w5 = *(u8 *)(r4 + 0x13)
    2472:	*(u8 *)(r3 + 0x13) = w5
    2473:	w5 = *(u8 *)(r4 + 0x14)
    2474:	*(u8 *)(r3 + 0x14) = w5
    2475:	w5 = *(u8 *)(r4 + 0x15)
    2476:	*(u8 *)(r3 + 0x15) = w5
    2477:	w5 = *(u8 *)(r4 + 0x16)
    2478:	*(u8 *)(r3 + 0x16) = w5
    2479:	w5 = *(u8 *)(r4 + 0x17)
    2480:	*(u8 *)(r3 + 0x17) = w5
    2481:	w5 = *(u8 *)(r4 + 0x18)
    2482:	*(u8 *)(r3 + 0x18) = w5
    2483:	w5 = *(u8 *)(r4 + 0x19)
    2484:	*(u8 *)(r3 + 0x19) = w5
    2485:	w5 = *(u8 *)(r4 + 0x1a)
    2486:	*(u8 *)(r3 + 0x1a) = w5
    2487:	w5 = *(u8 *)(r4 + 0x1b)
    2488:	*(u8 *)(r3 + 0x1b) = w5
    2489:	w5 = *(u8 *)(r4 + 0x1c)
    2490:	*(u8 *)(r3 + 0x1c) = w5
    2491:	w5 = *(u8 *)(r4 + 0x1d)
    2492:	*(u8 *)(r3 + 0x1d) = w5
    2493:	w5 = *(u8 *)(r4 + 0x1e)
    2494:	*(u8 *)(r3 + 0x1e) = w5
    2495:	if r2 == 0x5c goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2496:	w4 = 0x4
    2497:	*(u8 *)(r1 + 0x5c) = w4
    2498:	if r2 < 0x5f goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2499:	w3 = 0x0
    2500:	*(u8 *)(r1 + 0x5e) = w3
    2501:	*(u8 *)(r1 + 0x5d) = w4
    2502:	if r2 < 0x63 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2503:	*(u8 *)(r1 + 0x62) = w3
    2504:	*(u8 *)(r1 + 0x61) = w3
    2505:	*(u8 *)(r1 + 0x60) = w3
    2506:	w3 = 0x53
    2507:	*(u8 *)(r1 + 0x5f) = w3
    2508:	if r2 == 0x63 goto +0xbe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2509:	w3 = 0x5
    2510:	*(u8 *)(r1 + 0x63) = w3
    2511:	r3 = r2
    2512:	r3 &= -0x2
    2513:	if r3 == 0x64 goto +0xb9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2514:	w4 = 0x0
    2515:	*(u8 *)(r1 + 0x65) = w4
    2516:	w5 = 0x4
    2517:	*(u8 *)(r1 + 0x64) = w5
    2518:	if r2 < 0x6a goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2519:	*(u8 *)(r1 + 0x69) = w4
    2520:	*(u8 *)(r1 + 0x68) = w4
    2521:	*(u8 *)(r1 + 0x67) = w4
    2522:	w4 = 0x6
    2523:	*(u8 *)(r1 + 0x66) = w4
    2524:	if r2 == 0x6a goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2525:	w4 = 0x14
    2526:	*(u8 *)(r1 + 0x6a) = w4
    2527:	if r2 < 0x6d goto +0xab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2528:	w4 = 0x0
    2529:	*(u8 *)(r1 + 0x6c) = w4
    2530:	w4 = 0xf
    2531:	*(u8 *)(r1 + 0x6b) = w4
    2532:	if r2 < 0x7c goto +0xa6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2533:	r4 = r1
    2534:	r4 += 0x6d
    2535:	r5 = 0xd16 ll
		0000000000004f38:  R_BPF_64_64	.rodata
    2537:	w0 = *(u8 *)(r5 + 0x0)
    2538:	*(u8 *)(r4 + 0x0) = w0
    2539:	w0 = *(u8 *)(r5 + 0x1)
    2540:	*(u8 *)(r4 + 0x1) = w0
    2541:	w0 = *(u8 *)(r5 + 0x2)
    2542:	*(u8 *)(r4 + 0x2) = w0
    2543:	w0 = *(u8 *)(r5 + 0x3)
    2544:	*(u8 *)(r4 + 0x3) = w0
    2545:	w0 = *(u8 *)(r5 + 0x4)
    2546:	*(u8 *)(r4 + 0x4) = w0
    2547:	w0 = *(u8 *)(r5 + 0x5)
    2548:	*(u8 *)(r4 + 0x5) = w0
    2549:	w0 = *(u8 *)(r5 + 0x6)
    2550:	*(u8 *)(r4 + 0x6) = w0
    2551:	w0 = *(u8 *)(r5 + 0x7)
    2552:	*(u8 *)(r4 + 0x7) = w0
    2553:	w0 = *(u8 *)(r5 + 0x8)
    2554:	*(u8 *)(r4 + 0x8) = w0
    2555:	w0 = *(u8 *)(r5 + 0x9)
    2556:	*(u8 *)(r4 + 0x9) = w0
    2557:	w0 = *(u8 *)(r5 + 0xa)
    2558:	*(u8 *)(r4 + 0xa) = w0
    2559:	w0 = *(u8 *)(r5 + 0xb)
    2560:	*(u8 *)(r4 + 0xb) = w0
    2561:	w0 = *(u8 *)(r5 + 0xc)
    2562:	*(u8 *)(r4 + 0xc) = w0
    2563:	w0 = *(u8 *)(r5 + 0xd)
    2564:	*(u8 *)(r4 + 0xd) = w0
    2565:	w0 = *(u8 *)(r5 + 0xe)
    2566:	*(u8 *)(r4 + 0xe) = w0
    2567:	if r2 == 0x7c goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2568:	w4 = 0x0
    2569:	*(u8 *)(r1 + 0x7c) = w4
    2570:	if r2 < 0x7f goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2571:	*(u8 *)(r1 + 0x7e) = w4
    2572:	w4 = 0x1
    2573:	*(u8 *)(r1 + 0x7d) = w4
    2574:	if r2 == 0x7f goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2575:	w4 = 0x2
    2576:	*(u8 *)(r1 + 0x7f) = w4
    2577:	if r2 == 0x80 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2578:	w4 = 0x9
    2579:	*(u8 *)(r1 + 0x80) = w4
    2580:	if r2 < 0x83 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2581:	w4 = 0x0
    2582:	*(u8 *)(r1 + 0x82) = w4
    2583:	w4 = 0x8
    2584:	*(u8 *)(r1 + 0x81) = w4
    2585:	if r2 < 0x8b goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2586:	*(u8 *)(r1 + 0x83) = w6
    2587:	r4 = r6
    2588:	r4 >>= 0x38
    2589:	*(u8 *)(r1 + 0x8a) = w4
    2590:	r4 = r6
    2591:	r4 >>= 0x30
    2592:	*(u8 *)(r1 + 0x89) = w4
    2593:	r4 = r6
    2594:	r4 >>= 0x28
    2595:	*(u8 *)(r1 + 0x88) = w4
    2596:	r4 = r6
    2597:	r4 >>= 0x20
    2598:	*(u8 *)(r1 + 0x87) = w4
    2599:	r4 = r6
    2600:	r4 >>= 0x18
    2601:	*(u8 *)(r1 + 0x86) = w4
    2602:	r4 = r6
    2603:	r4 >>= 0x10
    2604:	*(u8 *)(r1 + 0x85) = w4
    2605:	r6 >>= 0x8
    2606:	*(u8 *)(r1 + 0x84) = w6
    2607:	if r2 == 0x8b goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2608:	w4 = 0x14
    2609:	*(u8 *)(r1 + 0x8b) = w4
    2610:	if r3 == 0x8c goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2611:	w4 = 0x0
    2612:	*(u8 *)(r1 + 0x8d) = w4
    2613:	w4 = 0x7
    2614:	*(u8 *)(r1 + 0x8c) = w4
    2615:	if r2 < 0x95 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2616:	r4 = r1
    2617:	r4 += 0x8e
    2618:	r5 = 0xd25 ll
		00000000000051d0:  R_BPF_64_64	.rodata
    2620:	w0 = *(u8 *)(r5 + 0x0)
    2621:	*(u8 *)(r4 + 0x0) = w0
    2622:	w0 = *(u8 *)(r5 + 0x1)
    2623:	*(u8 *)(r4 + 0x1) = w0
    2624:	w0 = *(u8 *)(r5 + 0x2)
    2625:	*(u8 *)(r4 + 0x2) = w0
    2626:	w0 = *(u8 *)(r5 + 0x3)
    2627:	*(u8 *)(r4 + 0x3) = w0
    2628:	w0 = *(u8 *)(r5 + 0x4)
    2629:	*(u8 *)(r4 + 0x4) = w0
    2630:	w0 = *(u8 *)(r5 + 0x5)
    2631:	*(u8 *)(r4 + 0x5) = w0
    2632:	w0 = *(u8 *)(r5 + 0x6)
    2633:	*(u8 *)(r4 + 0x6) = w0
    2634:	if r2 == 0x95 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2635:	w4 = 0x0
    2636:	*(u8 *)(r1 + 0x95) = w4
    2637:	if r3 == 0x96 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2638:	*(u8 *)(r1 + 0x97) = w4
    2639:	w4 = 0x1
    2640:	*(u8 *)(r1 + 0x96) = w4
    2641:	if r2 < 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2642:	*(u8 *)(r1 + 0x98) = w4
    2643:	if r2 == 0x99 goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2644:	w4 = 0x3
    2645:	*(u8 *)(r1 + 0x99) = w4
    2646:	if r3 == 0x9a goto +0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2647:	w3 = 0x0
    2648:	*(u8 *)(r1 + 0x9b) = w3
    2649:	w3 = 0x4
    2650:	*(u8 *)(r1 + 0x9a) = w3
    2651:	if r2 < 0xa0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2652:	w3 = *(u32 *)(r10 - 0xa0)
    2653:	w2 = w3
    2654:	w2 >>= 0x18
    2655:	*(u8 *)(r1 + 0x9f) = w2
    2656:	w2 = w3
    2657:	w2 >>= 0x10
    2658:	*(u8 *)(r1 + 0x9e) = w2
    2659:	*(u8 *)(r1 + 0x9c) = w3
    2660:	w2 = w3
    2661:	w2 >>= 0x8
    2662:	*(u8 *)(r1 + 0x9d) = w2
    2663:	r2 = 0x0
    2664:	call 0x84
    2665:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2666:	if w9 != 0x0 goto +0x3da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    2667:	r1 = 0x0 ll
		0000000000005358:  R_BPF_64_64	CONFIG
    2669:	w2 = *(u32 *)(r1 + 0x6c)
    2670:	if w2 == 0x0 goto +0x32f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2671:	r1 = *(u64 *)(r1 + 0x88)
    2672:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12f8>
    2673:	r1 = 0x0 ll
		0000000000005388:  R_BPF_64_64	CONFIG
    2675:	r3 = *(u64 *)(r1 + 0x88)
    2676:	r1 = r10
    2677:	r1 += -0x88
    2678:	w2 = 0x4
    2679:	call 0x71
    2680:	w1 = *(u32 *)(r10 - 0x88)
    2681:	if w1 == 0x0 goto +0x3cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    2682:	w1 = *(u32 *)(r6 + 0x94)
    2683:	if w1 == 0x0 goto +0x32d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c70>
    2684:	w7 = *(u32 *)(r6 + 0x90)
    2685:	w8 = *(u32 *)(r6 + 0x94)
    2686:	w1 = *(u32 *)(r6 + 0x70)
    2687:	if w1 != 0x0 goto +0x293 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c0>
    2688:	call 0x23
    2689:	r0 += r7
    2690:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1348>
    2691:	goto +0x31b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c20>
    2692:	r1 = r10
    2693:	r1 += -0x88
    2694:	w2 = 0x2
    2695:	r3 = r0
    2696:	call 0x71
    2697:	w1 = *(u16 *)(r10 - 0x88)
    2698:	goto +0x28d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e8>
    2699:	r2 = 0x0
    2700:	call 0x85
    2701:	w9 = *(u32 *)(r10 - 0xa0)
    2702:	w3 = *(u32 *)(r8 + 0x8)
    2703:	w1 = 0x0
    2704:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2705:	w1 = 0x4
    2706:	*(u32 *)(r10 - 0xa8) = w1
    2707:	w2 = *(u32 *)(r8 + 0x4)
    2708:	w1 = w2
    2709:	w1 |= w9
    2710:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    2711:	w1 = w9
    2712:	if w9 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2713:	w1 = w9
    2714:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1408>
    2715:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2716:	w1 = 0x0
    2717:	if w9 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2718:	w1 = w9
    2719:	w1 -= w2
    2720:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2721:	w1 = 0x0
    2722:	if w9 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1418>
    2723:	*(u32 *)(r10 - 0xc0) = w2
    2724:	w0 = *(u32 *)(r8 + 0x0)
    2725:	w6 = 0x1
    2726:	w4 = 0x0
    2727:	w2 = 0x1
    2728:	if w1 s> 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14c8>
    2729:	w2 = 0x2
    2730:	if w1 s< 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14c8>
    2731:	w2 = 0x0
    2732:	w4 = 0x1
    2733:	if w0 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14c8>
    2734:	if w9 == w0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14c8>
    2735:	w1 = w9
    2736:	w1 -= w0
    2737:	w2 = 0x3
    2738:	w4 = 0x0
    2739:	w6 = 0x0
    2740:	*(u32 *)(r10 - 0xb8) = w4
    2741:	*(u32 *)(r10 - 0xb0) = w2
    2742:	w9 = *(u32 *)(r8 + 0xc)
    2743:	w4 = 0x8
    2744:	r2 = 0x0 ll
		00000000000055c0:  R_BPF_64_64	CONFIG
    2746:	w5 = *(u32 *)(r2 + 0x80)
    2747:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1520>
    2748:	w2 = *(u32 *)(r2 + 0x78)
    2749:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1520>
    2750:	w4 = -0x7ffffff8
    2751:	w7 = 0x0
    2752:	w2 = 0x0
    2753:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1540>
    2754:	w2 = w0
    2755:	*(u64 *)(r10 - 0x98) = r8
    2756:	w5 = 0x0
    2757:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1560>
    2758:	w5 = *(u32 *)(r10 - 0xa0)
    2759:	w8 = 0x0
    2760:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1578>
    2761:	w8 = w4
    2762:	r4 = *(u64 *)(r10 - 0x98)
    2763:	*(u32 *)(r4 + 0x9c) = w3
    2764:	w3 = *(u32 *)(r10 - 0xa8)
    2765:	*(u32 *)(r4 + 0x90) = w3
    2766:	*(u32 *)(r4 + 0xa4) = w8
    2767:	r8 = r4
    2768:	*(u32 *)(r8 + 0x98) = w5
    2769:	*(u32 *)(r8 + 0x94) = w2
    2770:	*(u32 *)(r8 + 0xa0) = w7
    2771:	w2 = 0x0
    2772:	if w9 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15d8>
    2773:	w2 = 0x8
    2774:	w3 = 0x0
    2775:	w5 = *(u32 *)(r10 - 0xb8)
    2776:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15f8>
    2777:	w3 = w2
    2778:	w4 = *(u32 *)(r10 - 0xa0)
    2779:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1610>
    2780:	w7 = w3
    2781:	w2 = w4
    2782:	if w5 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1640>
    2783:	w0 = 0x0
    2784:	w2 = 0x0
    2785:	w1 = 0x0
    2786:	w7 = 0x0
    2787:	r6 = 0x0
    2788:	*(u64 *)(r8 + 0xc8) = r6
    2789:	*(u32 *)(r8 + 0xc4) = w4
    2790:	*(u32 *)(r8 + 0xc0) = w4
    2791:	*(u32 *)(r8 + 0xbc) = w7
    2792:	*(u32 *)(r8 + 0xb4) = w1
    2793:	*(u32 *)(r8 + 0xb0) = w2
    2794:	*(u32 *)(r8 + 0xac) = w0
    2795:	w1 = *(u32 *)(r10 - 0xb0)
    2796:	*(u32 *)(r8 + 0xa8) = w1
    2797:	w2 = 0x0
    2798:	*(u32 *)(r8 + 0xb8) = w2
    2799:	r3 = 0x0 ll
		0000000000005778:  R_BPF_64_64	CONFIG
    2801:	w1 = *(u32 *)(r3 + 0x6c)
    2802:	if w1 == 0x0 goto +0x6f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a38>
    2803:	r4 = r8
    2804:	r4 += 0x194
    2805:	r1 = r6
    2806:	r1 <<= 0x2
    2807:	r9 = r4
    2808:	r9 += r1
    2809:	r1 = r6
    2810:	r1 <<= 0x4
    2811:	r8 = 0x0 ll
		00000000000057d8:  R_BPF_64_64	CONFIG
    2813:	r8 += r1
    2814:	r8 += 0x80
    2815:	if r6 > 0x4 goto +0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a28>
    2816:	r9 += 0x4
    2817:	r6 += 0x1
    2818:	w1 = *(u32 *)(r8 + 0x14)
    2819:	r8 += 0x10
    2820:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1720>
    2821:	*(u32 *)(r10 - 0xa8) = w2
    2822:	*(u64 *)(r10 - 0xa0) = r4
    2823:	if r6 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17f0>
    2824:	w7 = *(u32 *)(r8 + 0x0)
    2825:	w1 = *(u32 *)(r8 + 0x4)
    2826:	*(u32 *)(r10 - 0xb0) = w1
    2827:	w1 = *(u32 *)(r3 + 0x70)
    2828:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1920>
    2829:	call 0x23
    2830:	r0 += r7
    2831:	w1 = *(u32 *)(r10 - 0xb0)
    2832:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17b8>
    2833:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    2834:	r1 = r10
    2835:	r1 += -0x88
    2836:	w2 = 0x2
    2837:	r3 = r0
    2838:	call 0x71
    2839:	w7 = *(u16 *)(r10 - 0x88)
    2840:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1908>
    2841:	r1 = *(u64 *)(r3 + 0x88)
    2842:	if r1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1858>
    2843:	r1 = 0x0 ll
		00000000000058d8:  R_BPF_64_64	CONFIG
    2845:	r3 = *(u64 *)(r1 + 0x88)
    2846:	r1 = r10
    2847:	r1 += -0x88
    2848:	w2 = 0x4
    2849:	call 0x71
    2850:	r3 = 0x0 ll
		0000000000005910:  R_BPF_64_64	CONFIG
    2852:	w1 = *(u32 *)(r10 - 0x88)
    2853:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19b0>
    2854:	w7 = *(u32 *)(r3 + 0xd0)
    2855:	w1 = *(u32 *)(r3 + 0xd4)
    2856:	*(u32 *)(r10 - 0xb0) = w1
    2857:	w1 = *(u32 *)(r3 + 0x70)
    2858:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18d8>
    2859:	call 0x23
    2860:	r0 += r7
    2861:	w1 = *(u32 *)(r10 - 0xb0)
    2862:	if w1 == 0x2 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17b8>
    2863:	r1 = r10
    2864:	r1 += -0x88
    2865:	w2 = 0x4
    2866:	r3 = r0
    2867:	call 0x71
    2868:	w7 = *(u32 *)(r10 - 0x88)
    2869:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
    2870:	call 0x9e
    2871:	r0 += r7
    2872:	w1 = *(u32 *)(r10 - 0xb0)
    2873:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    2874:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1940>
    2875:	w7 = *(u16 *)(r0 + 0x0)
    2876:	w7 <<= 0x10
    2877:	w7 s>>= 0x10
    2878:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
    2879:	call 0x9e
    2880:	r0 += r7
    2881:	w1 = *(u32 *)(r10 - 0xb0)
    2882:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    2883:	w7 = *(u32 *)(r0 + 0x0)
    2884:	r4 = *(u64 *)(r10 - 0xa0)
    2885:	w1 = *(u32 *)(r8 + 0xc)
    2886:	w7 -= w1
    2887:	w2 = *(u32 *)(r9 + 0x0)
    2888:	w1 = 0x1
    2889:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1980>
    2890:	w1 = 0x0
    2891:	*(u32 *)(r9 + 0x14) = w7
    2892:	w2 = *(u32 *)(r10 - 0xa8)
    2893:	w2 |= w1
    2894:	r3 = 0x0 ll
		0000000000005a70:  R_BPF_64_64	CONFIG
    2896:	goto -0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16d0>
    2897:	w7 = 0x0
    2898:	r1 = *(u64 *)(r10 - 0x98)
    2899:	*(u32 *)(r1 + 0x1a8) = w7
    2900:	*(u32 *)(r10 - 0x88) = w7
    2901:	r2 = r10
    2902:	r2 += -0x88
    2903:	r1 = 0x0 ll
		0000000000005ab8:  R_BPF_64_64	LOST
    2905:	call 0x1
    2906:	r4 = *(u64 *)(r10 - 0xa0)
    2907:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1960>
    2908:	r0 += 0x20
    2909:	r1 = 0x1
    2910:	lock *(u64 *)(r0 + 0x0) += r1
    2911:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1960>
    2912:	w2 &= 0x1
    2913:	r8 = *(u64 *)(r10 - 0x98)
    2914:	w1 = *(u32 *)(r8 + 0x90)
    2915:	w1 |= w2
    2916:	w2 = *(u32 *)(r8 + 0xa8)
    2917:	w1 |= w2
    2918:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    2919:	call -0x503
    2920:	if w0 != 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1da8>
    2921:	w6 = 0x0
    2922:	r1 = 0x0 ll
		0000000000005b50:  R_BPF_64_64	CONFIG
    2924:	w2 = *(u32 *)(r1 + 0x6c)
    2925:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc8>
    2926:	w1 = *(u32 *)(r1 + 0x94)
    2927:	if w1 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d78>
    2928:	r1 = 0x0 ll
		0000000000005b80:  R_BPF_64_64	CONFIG
    2930:	w2 = *(u32 *)(r1 + 0xa4)
    2931:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af8>
    2932:	w3 = *(u32 *)(r8 + 0x1b0)
    2933:	*(u32 *)(r8 + 0x19c) = w3
    2934:	w2 = 0x1
    2935:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af0>
    2936:	w2 = 0x0
    2937:	w6 |= w2
    2938:	w1 = *(u32 *)(r1 + 0xb4)
    2939:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b38>
    2940:	w2 = *(u32 *)(r8 + 0x1b4)
    2941:	*(u32 *)(r8 + 0x1a0) = w2
    2942:	w1 = 0x1
    2943:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b30>
    2944:	w1 = 0x0
    2945:	w6 |= w1
    2946:	r1 = 0x0 ll
		0000000000005c10:  R_BPF_64_64	CONFIG
    2948:	w2 = *(u32 *)(r1 + 0xc4)
    2949:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b88>
    2950:	w3 = *(u32 *)(r8 + 0x1b8)
    2951:	*(u32 *)(r8 + 0x1a4) = w3
    2952:	w2 = 0x1
    2953:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b80>
    2954:	w2 = 0x0
    2955:	w6 |= w2
    2956:	w1 = *(u32 *)(r1 + 0xd4)
    2957:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc8>
    2958:	w2 = *(u32 *)(r8 + 0x1bc)
    2959:	*(u32 *)(r8 + 0x1a8) = w2
    2960:	w1 = 0x1
    2961:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc0>
    2962:	w1 = 0x0
    2963:	w6 |= w1
    2964:	w3 = *(u32 *)(r8 + 0xcc)
    2965:	r1 = r8
    2966:	w8 = *(u32 *)(r1 + 0xc8)
    2967:	w9 = *(u32 *)(r1 + 0xc4)
    2968:	w7 = *(u32 *)(r1 + 0xc0)
    2969:	w1 = *(u32 *)(r1 + 0x8)
    2970:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c48>
    2971:	*(u32 *)(r10 - 0x90) = w3
    2972:	call 0x23
    2973:	*(u64 *)(r10 - 0x88) = r0
    2974:	r2 = r10
    2975:	r2 += -0x88
    2976:	r1 = 0x0 ll
		0000000000005d00:  R_BPF_64_64	OWED
    2978:	call 0x3
    2979:	w3 = *(u32 *)(r10 - 0x90)
    2980:	r1 = 0x0
    2981:	r2 = *(u64 *)(r10 - 0x98)
    2982:	*(u64 *)(r2 + 0x1c0) = r1
    2983:	*(u32 *)(r2 + 0xc) = w3
    2984:	*(u32 *)(r2 + 0x8) = w8
    2985:	w1 = 0x1
    2986:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c88>
    2987:	w1 = 0x0
    2988:	r2 = *(u64 *)(r10 - 0x98)
    2989:	*(u32 *)(r2 + 0x0) = w7
    2990:	*(u32 *)(r2 + 0x4) = w9
    2991:	if w9 != 0x0 goto +0x1ee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2992:	if w8 != 0x0 goto +0x1ed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2993:	if w3 != 0x0 goto +0x1ec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2994:	w6 |= w1
    2995:	w6 &= 0x1
    2996:	if w6 != 0x0 goto +0x1e9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2997:	call 0x23
    2998:	*(u64 *)(r10 - 0x88) = r0
    2999:	r2 = r10
    3000:	r2 += -0x88
    3001:	r1 = 0x0 ll
		0000000000005dc8:  R_BPF_64_64	TASKS
    3003:	call 0x3
    3004:	if r0 != 0x0 goto +0x1e1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3005:	r1 = 0x0 ll
		0000000000005de8:  R_BPF_64_64	.bss
    3007:	r2 = -0x1
    3008:	lock *(u64 *)(r1 + 0x0) += r2
    3009:	r1 = 0x0 ll
		0000000000005e08:  R_BPF_64_64	EXPECT_ENTER
    3011:	r2 = -0x100000000 ll
    3013:	lock *(u64 *)(r1 + 0x0) += r2
    3014:	r1 = 0x0 ll
		0000000000005e30:  R_BPF_64_64	EXPECT_EXIT
    3016:	lock *(u64 *)(r1 + 0x0) += r2
    3017:	goto +0x1d4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3018:	w1 = *(u32 *)(r8 + 0x1ac)
    3019:	*(u32 *)(r8 + 0x198) = w1
    3020:	w6 = 0x1
    3021:	if w1 != 0x0 goto -0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    3022:	w6 = 0x0
    3023:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    3024:	w7 = *(u32 *)(r8 + 0x90)
    3025:	w6 = *(u32 *)(r8 + 0xa8)
    3026:	call 0x9e
    3027:	r1 = r0
    3028:	call 0xaf
    3029:	r1 = r8
    3030:	r1 += 0x18
    3031:	r2 = *(u64 *)(r10 - 0x90)
    3032:	r2 = *(u64 *)(r2 + 0x0)
    3033:	r3 = *(u64 *)(r2 + 0x10)
    3034:	r2 = r0
    3035:	call 0x2ae
    3036:	if w7 != 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ee8>
    3037:	if w6 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2068>
    3038:	goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    3039:	r9 = 0x80
    3040:	if w1 < 0x81 goto -0x303 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3041:	r9 = 0x100
    3042:	if w1 < 0x101 goto -0x305 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3043:	r9 = 0x200
    3044:	if w1 < 0x201 goto -0x307 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3045:	r9 = 0x400
    3046:	if w1 < 0x401 goto -0x309 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3047:	r9 = 0x800
    3048:	if w1 < 0x801 goto -0x30b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3049:	r9 = 0x1000
    3050:	if w1 < 0x1001 goto -0x30d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3051:	r9 = 0x2000
    3052:	if w1 > 0x2000 goto -0x160 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    3053:	goto -0x310 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3054:	w3 = *(u32 *)(r6 + 0x34)
    3055:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1eb0>
    3056:	*(u32 *)(r6 + 0x34) = w2
    3057:	w3 = *(u32 *)(r6 + 0x38)
    3058:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec8>
    3059:	*(u32 *)(r6 + 0x38) = w2
    3060:	*(u32 *)(r6 + 0x3c) = w7
    3061:	w1 += 0x1
    3062:	*(u32 *)(r6 + 0x30) = w1
    3063:	goto +0x1a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3064:	w1 = *(u32 *)(r8 + 0xa4)
    3065:	*(u32 *)(r8 + 0x8c) = w1
    3066:	w1 = *(u32 *)(r8 + 0xa0)
    3067:	*(u32 *)(r8 + 0x88) = w1
    3068:	w1 = *(u32 *)(r8 + 0x9c)
    3069:	*(u32 *)(r8 + 0x84) = w1
    3070:	w1 = *(u32 *)(r8 + 0x98)
    3071:	*(u32 *)(r8 + 0x80) = w1
    3072:	w1 = *(u32 *)(r8 + 0x94)
    3073:	*(u32 *)(r8 + 0x7c) = w1
    3074:	w1 = *(u32 *)(r8 + 0x90)
    3075:	*(u32 *)(r8 + 0x78) = w1
    3076:	r1 = r8
    3077:	call -0x561
    3078:	if w6 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2068>
    3079:	r1 = 0x0
    3080:	r2 = 0x0 ll
		0000000000006040:  R_BPF_64_64	CONFIG
    3082:	w2 = *(u32 *)(r2 + 0x74)
    3083:	w3 = *(u32 *)(r10 - 0xc0)
    3084:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff0>
    3085:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff0>
    3086:	call 0x23
    3087:	r1 = 0x0 ll
		0000000000006078:  R_BPF_64_64	CONFIG
    3089:	w1 = *(u32 *)(r1 + 0x74)
    3090:	r0 += r1
    3091:	r1 = r10
    3092:	r1 += -0x88
    3093:	w2 = 0x8
    3094:	r3 = r0
    3095:	call 0x71
    3096:	r1 = *(u64 *)(r10 - 0x88)
    3097:	*(u64 *)(r8 + 0x190) = r1
    3098:	w1 = *(u32 *)(r8 + 0xbc)
    3099:	*(u32 *)(r8 + 0x8c) = w1
    3100:	w1 = *(u32 *)(r8 + 0xb8)
    3101:	*(u32 *)(r8 + 0x88) = w1
    3102:	w1 = *(u32 *)(r8 + 0xb4)
    3103:	*(u32 *)(r8 + 0x84) = w1
    3104:	w1 = *(u32 *)(r8 + 0xb0)
    3105:	*(u32 *)(r8 + 0x80) = w1
    3106:	w1 = *(u32 *)(r8 + 0xac)
    3107:	*(u32 *)(r8 + 0x7c) = w1
    3108:	w1 = *(u32 *)(r8 + 0xa8)
    3109:	*(u32 *)(r8 + 0x78) = w1
    3110:	r1 = r8
    3111:	call -0x583
    3112:	r1 = 0x0 ll
		0000000000006140:  R_BPF_64_64	CONFIG
    3114:	w2 = *(u32 *)(r1 + 0x6c)
    3115:	if w2 == 0x0 goto -0xc3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3116:	w1 = *(u32 *)(r1 + 0x94)
    3117:	if w1 != 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2158>
    3118:	r6 = 0x0 ll
		0000000000006170:  R_BPF_64_64	CONFIG
    3120:	w1 = *(u32 *)(r6 + 0xa4)
    3121:	if w1 == 0x0 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    3122:	w2 = *(u32 *)(r8 + 0x1b0)
    3123:	w1 = *(u32 *)(r8 + 0x19c)
    3124:	w3 = w2
    3125:	w3 |= w1
    3126:	if w3 s> -0x1 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21e0>
    3127:	w3 = w2
    3128:	if w1 s> 0x0 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3129:	w3 = w2
    3130:	if w2 s> 0x0 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3131:	w3 = 0x0
    3132:	if w2 s>= w1 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3133:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21f0>
    3134:	call 0x9e
    3135:	r0 += r9
    3136:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2138>
    3137:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    3138:	w1 = *(u16 *)(r0 + 0x0)
    3139:	w1 <<= 0x10
    3140:	w1 s>>= 0x10
    3141:	goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
    3142:	w2 = *(u32 *)(r8 + 0x1ac)
    3143:	w1 = *(u32 *)(r8 + 0x198)
    3144:	w3 = w2
    3145:	w3 |= w1
    3146:	if w3 s> -0x1 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f8>
    3147:	w3 = w2
    3148:	if w1 s> 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3149:	w3 = w2
    3150:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21a8>
    3151:	goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3152:	w3 = 0x0
    3153:	if w2 s>= w1 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3154:	w3 = w2
    3155:	w3 -= w1
    3156:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3157:	w1 = *(u32 *)(r0 + 0x0)
    3158:	goto +0x99 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
    3159:	w3 = 0x0
    3160:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3161:	w3 = w2
    3162:	w3 -= w1
    3163:	w4 = 0x1
    3164:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2248>
    3165:	w4 = 0x2
    3166:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2248>
    3167:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    3168:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    3169:	w3 = w2
    3170:	w3 -= w1
    3171:	w4 = 0x3
    3172:	r5 = 0x2
    3173:	*(u64 *)(r8 + 0x88) = r5
    3174:	*(u32 *)(r8 + 0x84) = w3
    3175:	*(u32 *)(r8 + 0x80) = w2
    3176:	*(u32 *)(r8 + 0x7c) = w1
    3177:	*(u32 *)(r8 + 0x78) = w4
    3178:	r1 = r8
    3179:	call -0x5c7
    3180:	w1 = *(u32 *)(r6 + 0xb4)
    3181:	if w1 == 0x0 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2440>
    3182:	w2 = *(u32 *)(r8 + 0x1b4)
    3183:	w1 = *(u32 *)(r8 + 0x1a0)
    3184:	w3 = w2
    3185:	w3 |= w1
    3186:	if w3 s> -0x1 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2398>
    3187:	w3 = w2
    3188:	if w1 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3189:	w3 = w2
    3190:	if w2 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3191:	w3 = 0x0
    3192:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3193:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23a8>
    3194:	w3 = 0x0
    3195:	if w2 s> w1 goto -0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b8>
    3196:	w4 = 0x1
    3197:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2350>
    3198:	w4 = 0x2
    3199:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2350>
    3200:	if w1 == 0x0 goto -0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    3201:	if w2 == w1 goto -0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    3202:	w3 = w2
    3203:	w3 -= w1
    3204:	w4 = 0x3
    3205:	r5 = 0x1
    3206:	*(u64 *)(r8 + 0x88) = r5
    3207:	*(u32 *)(r8 + 0x84) = w3
    3208:	*(u32 *)(r8 + 0x80) = w2
    3209:	*(u32 *)(r8 + 0x7c) = w1
    3210:	*(u32 *)(r8 + 0x78) = w4
    3211:	r1 = r8
    3212:	call -0x5e8
    3213:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    3214:	w3 = 0x0
    3215:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3216:	w3 = w2
    3217:	w3 -= w1
    3218:	w4 = 0x1
    3219:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2400>
    3220:	w4 = 0x2
    3221:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2400>
    3222:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2440>
    3223:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2440>
    3224:	w3 = w2
    3225:	w3 -= w1
    3226:	w4 = 0x3
    3227:	r5 = 0x3
    3228:	*(u64 *)(r8 + 0x88) = r5
    3229:	*(u32 *)(r8 + 0x84) = w3
    3230:	*(u32 *)(r8 + 0x80) = w2
    3231:	*(u32 *)(r8 + 0x7c) = w1
    3232:	*(u32 *)(r8 + 0x78) = w4
    3233:	r1 = r8
    3234:	call -0x5fe
    3235:	w1 = *(u32 *)(r6 + 0xc4)
    3236:	if w1 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2558>
    3237:	w2 = *(u32 *)(r8 + 0x1b8)
    3238:	w1 = *(u32 *)(r8 + 0x1a4)
    3239:	w3 = w2
    3240:	w3 |= w1
    3241:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b0>
    3242:	w3 = w2
    3243:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    3244:	w3 = w2
    3245:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    3246:	w3 = 0x0
    3247:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    3248:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24c0>
    3249:	w3 = 0x0
    3250:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    3251:	w3 = w2
    3252:	w3 -= w1
    3253:	w4 = 0x1
    3254:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2518>
    3255:	w4 = 0x2
    3256:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2518>
    3257:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2558>
    3258:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2558>
    3259:	w3 = w2
    3260:	w3 -= w1
    3261:	w4 = 0x3
    3262:	r5 = 0x4
    3263:	*(u64 *)(r8 + 0x88) = r5
    3264:	*(u32 *)(r8 + 0x84) = w3
    3265:	*(u32 *)(r8 + 0x80) = w2
    3266:	*(u32 *)(r8 + 0x7c) = w1
    3267:	*(u32 *)(r8 + 0x78) = w4
    3268:	r1 = r8
    3269:	call -0x621
    3270:	w1 = *(u32 *)(r6 + 0xd4)
    3271:	if w1 == 0x0 goto -0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3272:	w2 = *(u32 *)(r8 + 0x1bc)
    3273:	w1 = *(u32 *)(r8 + 0x1a8)
    3274:	w3 = w2
    3275:	w3 |= w1
    3276:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c8>
    3277:	w3 = w2
    3278:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25e8>
    3279:	w3 = w2
    3280:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25e8>
    3281:	w3 = 0x0
    3282:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25e8>
    3283:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25d8>
    3284:	w3 = 0x0
    3285:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25e8>
    3286:	w3 = w2
    3287:	w3 -= w1
    3288:	w4 = 0x1
    3289:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2630>
    3290:	w4 = 0x2
    3291:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2630>
    3292:	if w1 == 0x0 goto -0x174 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3293:	if w2 == w1 goto -0x175 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3294:	w3 = w2
    3295:	w3 -= w1
    3296:	w4 = 0x3
    3297:	r5 = 0x5
    3298:	*(u64 *)(r8 + 0x88) = r5
    3299:	*(u32 *)(r8 + 0x84) = w3
    3300:	*(u32 *)(r8 + 0x80) = w2
    3301:	*(u32 *)(r8 + 0x7c) = w1
    3302:	*(u32 *)(r8 + 0x78) = w4
    3303:	r1 = r8
    3304:	call -0x644
    3305:	goto -0x181 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3306:	r1 = r10
    3307:	r1 += -0x88
    3308:	w2 = 0x4
    3309:	r3 = r0
    3310:	call 0x71
    3311:	w1 = *(u32 *)(r10 - 0x88)
    3312:	r3 = 0x0 ll
		0000000000006780:  R_BPF_64_64	CONFIG
    3314:	r2 = 0x0 ll
		0000000000006790:  R_BPF_64_64	CONFIG
    3316:	w2 = *(u32 *)(r2 + 0x9c)
    3317:	if w1 != w2 goto -0x4d3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3318:	w1 = *(u32 *)(r3 + 0xa4)
    3319:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2850>
    3320:	r1 = 0x0 ll
		00000000000067c0:  R_BPF_64_64	CONFIG
    3322:	w6 = *(u32 *)(r1 + 0xa0)
    3323:	w9 = *(u32 *)(r1 + 0xa4)
    3324:	w1 = *(u32 *)(r1 + 0x70)
    3325:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2770>
    3326:	call 0x23
    3327:	r0 += r6
    3328:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2738>
    3329:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2800>
    3330:	r1 = r10
    3331:	r1 += -0x88
    3332:	w2 = 0x2
    3333:	r3 = r0
    3334:	call 0x71
    3335:	w1 = *(u16 *)(r10 - 0x88)
    3336:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2798>
    3337:	call 0x9e
    3338:	r0 += r6
    3339:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2790>
    3340:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27b0>
    3341:	w1 = *(u16 *)(r0 + 0x0)
    3342:	w1 <<= 0x10
    3343:	w1 s>>= 0x10
    3344:	goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2830>
    3345:	w1 = *(u32 *)(r0 + 0x0)
    3346:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2830>
    3347:	call 0x9e
    3348:	r0 += r7
    3349:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e0>
    3350:	goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a80>
    3351:	w1 = *(u16 *)(r0 + 0x0)
    3352:	w1 <<= 0x10
    3353:	w1 s>>= 0x10
    3354:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c50>
    3355:	r1 = r10
    3356:	r1 += -0x88
    3357:	w2 = 0x4
    3358:	r3 = r0
    3359:	call 0x71
    3360:	w1 = *(u32 *)(r10 - 0x88)
    3361:	r2 = 0x0 ll
		0000000000006908:  R_BPF_64_64	CONFIG
    3363:	w2 = *(u32 *)(r2 + 0xac)
    3364:	if w1 != w2 goto -0x502 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3365:	r3 = 0x0 ll
		0000000000006928:  R_BPF_64_64	CONFIG
    3367:	w1 = *(u32 *)(r3 + 0xb4)
    3368:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2998>
    3369:	w9 = *(u32 *)(r3 + 0xb0)
    3370:	w6 = *(u32 *)(r3 + 0xb4)
    3371:	w1 = *(u32 *)(r3 + 0x70)
    3372:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28e8>
    3373:	call 0x23
    3374:	r0 += r9
    3375:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28b0>
    3376:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2938>
    3377:	r1 = r10
    3378:	r1 += -0x88
    3379:	w2 = 0x2
    3380:	r3 = r0
    3381:	call 0x71
    3382:	w1 = *(u16 *)(r10 - 0x88)
    3383:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2910>
    3384:	call 0x9e
    3385:	r0 += r9
    3386:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2908>
    3387:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2928>
    3388:	w1 = *(u16 *)(r0 + 0x0)
    3389:	w1 <<= 0x10
    3390:	w1 s>>= 0x10
    3391:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2968>
    3392:	w1 = *(u32 *)(r0 + 0x0)
    3393:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2968>
    3394:	r1 = r10
    3395:	r1 += -0x88
    3396:	w2 = 0x4
    3397:	r3 = r0
    3398:	call 0x71
    3399:	w1 = *(u32 *)(r10 - 0x88)
    3400:	r3 = 0x0 ll
		0000000000006a40:  R_BPF_64_64	CONFIG
    3402:	r2 = 0x0 ll
		0000000000006a50:  R_BPF_64_64	CONFIG
    3404:	w2 = *(u32 *)(r2 + 0xbc)
    3405:	if w1 != w2 goto -0x52b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3406:	w1 = *(u32 *)(r3 + 0xc4)
    3407:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ae0>
    3408:	r1 = 0x0 ll
		0000000000006a80:  R_BPF_64_64	CONFIG
    3410:	w6 = *(u32 *)(r1 + 0xc0)
    3411:	w9 = *(u32 *)(r1 + 0xc4)
    3412:	w1 = *(u32 *)(r1 + 0x70)
    3413:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a30>
    3414:	call 0x23
    3415:	r0 += r6
    3416:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f8>
    3417:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a90>
    3418:	r1 = r10
    3419:	r1 += -0x88
    3420:	w2 = 0x2
    3421:	r3 = r0
    3422:	call 0x71
    3423:	w1 = *(u16 *)(r10 - 0x88)
    3424:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a58>
    3425:	call 0x9e
    3426:	r0 += r6
    3427:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a50>
    3428:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a70>
    3429:	w1 = *(u16 *)(r0 + 0x0)
    3430:	w1 <<= 0x10
    3431:	w1 s>>= 0x10
    3432:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    3433:	w1 = *(u32 *)(r0 + 0x0)
    3434:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    3435:	w1 = *(u32 *)(r0 + 0x0)
    3436:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c50>
    3437:	r1 = r10
    3438:	r1 += -0x88
    3439:	w2 = 0x4
    3440:	r3 = r0
    3441:	call 0x71
    3442:	w1 = *(u32 *)(r10 - 0x88)
    3443:	r2 = 0x0 ll
		0000000000006b98:  R_BPF_64_64	CONFIG
    3445:	w2 = *(u32 *)(r2 + 0xcc)
    3446:	if w1 != w2 goto -0x554 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3447:	r1 = 0x0 ll
		0000000000006bb8:  R_BPF_64_64	CONFIG
    3449:	w2 = *(u32 *)(r1 + 0xd4)
    3450:	if w2 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3451:	w6 = *(u32 *)(r1 + 0xd0)
    3452:	w9 = *(u32 *)(r1 + 0xd4)
    3453:	w1 = *(u32 *)(r1 + 0x70)
    3454:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b78>
    3455:	call 0x23
    3456:	r0 += r6
    3457:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    3458:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bc8>
    3459:	r1 = r10
    3460:	r1 += -0x88
    3461:	w2 = 0x2
    3462:	r3 = r0
    3463:	call 0x71
    3464:	w1 = *(u16 *)(r10 - 0x88)
    3465:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba0>
    3466:	call 0x9e
    3467:	r0 += r6
    3468:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b98>
    3469:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bb8>
    3470:	w1 = *(u16 *)(r0 + 0x0)
    3471:	w1 <<= 0x10
    3472:	w1 s>>= 0x10
    3473:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf8>
    3474:	w1 = *(u32 *)(r0 + 0x0)
    3475:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf8>
    3476:	r1 = r10
    3477:	r1 += -0x88
    3478:	w2 = 0x4
    3479:	r3 = r0
    3480:	call 0x71
    3481:	w1 = *(u32 *)(r10 - 0x88)
    3482:	r2 = 0x0 ll
		0000000000006cd0:  R_BPF_64_64	CONFIG
    3484:	w2 = *(u32 *)(r2 + 0xdc)
    3485:	if w1 != w2 goto -0x57b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3486:	exit
    3487:	r1 = r10
    3488:	r1 += -0x88
    3489:	w2 = 0x4
    3490:	r3 = r0
    3491:	call 0x71
    3492:	w1 = *(u32 *)(r10 - 0x88)
    3493:	r2 = 0x0 ll
		0000000000006d28:  R_BPF_64_64	CONFIG
    3495:	w2 = *(u32 *)(r2 + 0x9c)
    3496:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3497:	w1 = *(u32 *)(r6 + 0xa4)
    3498:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2da8>
    3499:	r1 = 0x0 ll
		0000000000006d58:  R_BPF_64_64	CONFIG
    3501:	w6 = *(u32 *)(r1 + 0xa0)
    3502:	w7 = *(u32 *)(r1 + 0xa4)
    3503:	w1 = *(u32 *)(r1 + 0x70)
    3504:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d08>
    3505:	call 0x23
    3506:	r0 += r6
    3507:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cd0>
    3508:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d58>
    3509:	r1 = r10
    3510:	r1 += -0x88
    3511:	w2 = 0x2
    3512:	r3 = r0
    3513:	call 0x71
    3514:	w1 = *(u16 *)(r10 - 0x88)
    3515:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d30>
    3516:	call 0x9e
    3517:	r0 += r6
    3518:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d28>
    3519:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d48>
    3520:	w1 = *(u16 *)(r0 + 0x0)
    3521:	w1 <<= 0x10
    3522:	w1 s>>= 0x10
    3523:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    3524:	w1 = *(u32 *)(r0 + 0x0)
    3525:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    3526:	r1 = r10
    3527:	r1 += -0x88
    3528:	w2 = 0x4
    3529:	r3 = r0
    3530:	call 0x71
    3531:	w1 = *(u32 *)(r10 - 0x88)
    3532:	r2 = 0x0 ll
		0000000000006e60:  R_BPF_64_64	CONFIG
    3534:	w2 = *(u32 *)(r2 + 0xac)
    3535:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3536:	r6 = 0x0 ll
		0000000000006e80:  R_BPF_64_64	CONFIG
    3538:	w1 = *(u32 *)(r6 + 0xb4)
    3539:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee0>
    3540:	w7 = *(u32 *)(r6 + 0xb0)
    3541:	w8 = *(u32 *)(r6 + 0xb4)
    3542:	w1 = *(u32 *)(r6 + 0x70)
    3543:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e40>
    3544:	call 0x23
    3545:	r0 += r7
    3546:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e08>
    3547:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e90>
    3548:	r1 = r10
    3549:	r1 += -0x88
    3550:	w2 = 0x2
    3551:	r3 = r0
    3552:	call 0x71
    3553:	w1 = *(u16 *)(r10 - 0x88)
    3554:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e68>
    3555:	call 0x9e
    3556:	r0 += r7
    3557:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e60>
    3558:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e80>
    3559:	w1 = *(u16 *)(r0 + 0x0)
    3560:	w1 <<= 0x10
    3561:	w1 s>>= 0x10
    3562:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec0>
    3563:	w1 = *(u32 *)(r0 + 0x0)
    3564:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec0>
    3565:	r1 = r10
    3566:	r1 += -0x88
    3567:	w2 = 0x4
    3568:	r3 = r0
    3569:	call 0x71
    3570:	w1 = *(u32 *)(r10 - 0x88)
    3571:	r2 = 0x0 ll
		0000000000006f98:  R_BPF_64_64	CONFIG
    3573:	w2 = *(u32 *)(r2 + 0xbc)
    3574:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3575:	w1 = *(u32 *)(r6 + 0xc4)
    3576:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3018>
    3577:	r1 = 0x0 ll
		0000000000006fc8:  R_BPF_64_64	CONFIG
    3579:	w6 = *(u32 *)(r1 + 0xc0)
    3580:	w7 = *(u32 *)(r1 + 0xc4)
    3581:	w1 = *(u32 *)(r1 + 0x70)
    3582:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f78>
    3583:	call 0x23
    3584:	r0 += r6
    3585:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f40>
    3586:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc8>
    3587:	r1 = r10
    3588:	r1 += -0x88
    3589:	w2 = 0x2
    3590:	r3 = r0
    3591:	call 0x71
    3592:	w1 = *(u16 *)(r10 - 0x88)
    3593:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fa0>
    3594:	call 0x9e
    3595:	r0 += r6
    3596:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f98>
    3597:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb8>
    3598:	w1 = *(u16 *)(r0 + 0x0)
    3599:	w1 <<= 0x10
    3600:	w1 s>>= 0x10
    3601:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ff8>
    3602:	w1 = *(u32 *)(r0 + 0x0)
    3603:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ff8>
    3604:	r1 = r10
    3605:	r1 += -0x88
    3606:	w2 = 0x4
    3607:	r3 = r0
    3608:	call 0x71
    3609:	w1 = *(u32 *)(r10 - 0x88)
    3610:	r2 = 0x0 ll
		00000000000070d0:  R_BPF_64_64	CONFIG
    3612:	w2 = *(u32 *)(r2 + 0xcc)
    3613:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3614:	r1 = 0x0 ll
		00000000000070f0:  R_BPF_64_64	CONFIG
    3616:	w2 = *(u32 *)(r1 + 0xd4)
    3617:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3618:	w6 = *(u32 *)(r1 + 0xd0)
    3619:	w7 = *(u32 *)(r1 + 0xd4)
    3620:	w1 = *(u32 *)(r1 + 0x70)
    3621:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b0>
    3622:	call 0x23
    3623:	r0 += r6
    3624:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3078>
    3625:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3100>
    3626:	r1 = r10
    3627:	r1 += -0x88
    3628:	w2 = 0x2
    3629:	r3 = r0
    3630:	call 0x71
    3631:	w1 = *(u16 *)(r10 - 0x88)
    3632:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    3633:	call 0x9e
    3634:	r0 += r6
    3635:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d0>
    3636:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30f0>
    3637:	w1 = *(u16 *)(r0 + 0x0)
    3638:	w1 <<= 0x10
    3639:	w1 s>>= 0x10
    3640:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3130>
    3641:	w1 = *(u32 *)(r0 + 0x0)
    3642:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3130>
    3643:	r1 = r10
    3644:	r1 += -0x88
    3645:	w2 = 0x4
    3646:	r3 = r0
    3647:	call 0x71
    3648:	w1 = *(u32 *)(r10 - 0x88)
    3649:	r2 = 0x0 ll
		0000000000007208:  R_BPF_64_64	CONFIG
    3651:	w2 = *(u32 *)(r2 + 0xdc)
    3652:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3653:	call 0x23
    3654:	*(u64 *)(r10 - 0x88) = r0
    3655:	r2 = r10
    3656:	r2 += -0x88
    3657:	r1 = 0x0 ll
		0000000000007248:  R_BPF_64_64	TASKS
    3659:	r3 = 0xdd0 ll
		0000000000007258:  R_BPF_64_64	.rodata
    3661:	r4 = 0x0
    3662:	call 0x2
    3663:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3318>
    3664:	r1 = 0x0 ll
		0000000000007280:  R_BPF_64_64	.bss
    3666:	r2 = 0x1
    3667:	lock *(u64 *)(r1 + 0x0) += r2
    3668:	r1 = 0x0 ll
		00000000000072a0:  R_BPF_64_64	EXPECT_ENTER
    3670:	r2 = 0x100000000 ll
    3672:	lock *(u64 *)(r1 + 0x0) += r2
    3673:	r1 = 0x0 ll
		00000000000072c8:  R_BPF_64_64	EXPECT_EXIT
    3675:	lock *(u64 *)(r1 + 0x0) += r2
    3676:	call 0x23
    3677:	*(u64 *)(r10 - 0x88) = r0
    3678:	r2 = r10
    3679:	r2 += -0x88
    3680:	r1 = 0x0 ll
		0000000000007300:  R_BPF_64_64	TASKS
    3682:	call 0x1
    3683:	r8 = r0
    3684:	if r8 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3685:	call 0xe
    3686:	r1 = *(u64 *)(r8 + 0x10)
    3687:	if r1 == r0 goto -0x598 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    3688:	r6 = r0
    3689:	r2 = r0
    3690:	r2 >>= 0x20
    3691:	r0 <<= 0x20
    3692:	r0 >>= 0x20
    3693:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32a8>
    3694:	r1 >>= 0x20
    3695:	if r1 == r2 goto -0x5a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    3696:	w1 = *(u32 *)(r8 + 0x8)
    3697:	if w1 == 0x0 goto -0x5a8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    3698:	w1 = 0x0
    3699:	*(u32 *)(r10 - 0x88) = w1
    3700:	r2 = r10
    3701:	r2 += -0x88
    3702:	r1 = 0x0 ll
		00000000000073b0:  R_BPF_64_64	LOST
    3704:	call 0x1
    3705:	if r0 == 0x0 goto -0x5b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    3706:	r0 += 0x10
    3707:	r1 = 0x1
    3708:	lock *(u64 *)(r0 + 0x0) += r1
    3709:	goto -0x5b4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    3710:	w1 = 0x0
    3711:	*(u32 *)(r10 - 0x88) = w1
    3712:	r2 = r10
    3713:	r2 += -0x88
    3714:	r1 = 0x0 ll
		0000000000007410:  R_BPF_64_64	LOST
    3716:	call 0x1
    3717:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3718:	r0 += 0x10
    3719:	r1 = 0x1
    3720:	lock *(u64 *)(r0 + 0x0) += r1
    3721:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>

0000000000007450 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    3722:	*(u64 *)(r10 - 0x88) = r3
    3723:	r3 = r2
    3724:	r6 = r1
    3725:	r1 = r10
    3726:	r1 += -0x80
    3727:	w2 = 0x80
    3728:	call 0x71
    3729:	r1 = *(u64 *)(r10 - 0x48)
    3730:	*(u64 *)(r10 - 0xa8) = r1
    3731:	r1 = *(u64 *)(r10 - 0x40)
    3732:	*(u64 *)(r10 - 0xb8) = r1
    3733:	r1 = *(u64 *)(r10 - 0x38)
    3734:	*(u64 *)(r10 - 0xb0) = r1
    3735:	r1 = *(u64 *)(r10 - 0x20)
    3736:	*(u64 *)(r10 - 0x90) = r1
    3737:	r1 = *(u64 *)(r10 - 0x18)
    3738:	*(u64 *)(r10 - 0x98) = r1
    3739:	r1 = *(u64 *)(r10 - 0x10)
    3740:	*(u64 *)(r10 - 0xa0) = r1
    3741:	r8 = *(u64 *)(r10 - 0x8)
    3742:	r7 = *(u64 *)(r10 - 0x60)
    3743:	r1 = *(u64 *)(r10 - 0x58)
    3744:	*(u64 *)(r10 - 0xc0) = r1
    3745:	r9 = *(u64 *)(r10 - 0x28)
    3746:	r1 = r6
    3747:	w2 = 0x60
    3748:	r3 = 0xd70 ll
		0000000000007520:  R_BPF_64_64	.rodata
    3750:	call 0x71
    3751:	r8 <<= 0x20
    3752:	r8 >>= 0x20
    3753:	r1 = 0xffffffff ll
    3755:	if r8 != r1 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x218>
    3756:	w1 = 0xf
    3757:	*(u32 *)(r6 + 0x0) = w1
    3758:	call 0x23
    3759:	r1 = 0x0 ll
		0000000000007578:  R_BPF_64_64	CONFIG
    3761:	w1 = *(u32 *)(r1 + 0x48)
    3762:	r0 += r1
    3763:	r1 = r10
    3764:	r1 += -0x80
    3765:	w2 = 0x4
    3766:	r3 = r0
    3767:	call 0x71
    3768:	w1 = *(u32 *)(r10 - 0x80)
    3769:	w1 &= 0x2
    3770:	if w1 == 0x0 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3771:	r1 = 0x1000000ad ll
    3773:	*(u64 *)(r6 + 0x0) = r1
    3774:	call 0x23
    3775:	*(u64 *)(r10 - 0x80) = r0
    3776:	r2 = r10
    3777:	r2 += -0x80
    3778:	r1 = 0x0 ll
		0000000000007610:  R_BPF_64_64	REMEMBERED
    3780:	call 0x1
    3781:	if r0 == 0x0 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3782:	w1 = *(u32 *)(r0 + 0x4)
    3783:	if w1 != 0x1 goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3784:	w1 = *(u32 *)(r0 + 0x0)
    3785:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x208>
    3786:	if w1 != 0x77 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3787:	*(u32 *)(r6 + 0x0) = w1
    3788:	goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3789:	call 0x23
    3790:	r1 = 0x0 ll
		0000000000007670:  R_BPF_64_64	CONFIG
    3792:	w1 = *(u32 *)(r1 + 0x48)
    3793:	r0 += r1
    3794:	r1 = r10
    3795:	r1 += -0x80
    3796:	w2 = 0x4
    3797:	r3 = r0
    3798:	call 0x71
    3799:	w1 = *(u32 *)(r10 - 0x80)
    3800:	w1 &= 0x2
    3801:	if w1 != 0x0 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x328>
    3802:	w1 = w8
    3803:	w1 &= -0x40000001
    3804:	r8 &= 0x40000000
    3805:	if r8 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x428>
    3806:	*(u32 *)(r6 + 0x0) = w1
    3807:	w2 = 0x2
    3808:	*(u32 *)(r6 + 0x58) = w2
    3809:	*(u32 *)(r6 + 0x4) = w2
    3810:	r2 = *(u64 *)(r10 - 0xb8)
    3811:	*(u64 *)(r6 + 0x30) = r2
    3812:	r2 = *(u64 *)(r10 - 0xb0)
    3813:	*(u64 *)(r6 + 0x28) = r2
    3814:	r2 = *(u64 *)(r10 - 0xa8)
    3815:	*(u64 *)(r6 + 0x20) = r2
    3816:	r2 = *(u64 *)(r10 - 0x90)
    3817:	*(u64 *)(r6 + 0x18) = r2
    3818:	r2 = *(u64 *)(r10 - 0x98)
    3819:	*(u64 *)(r6 + 0x10) = r2
    3820:	r2 = *(u64 *)(r10 - 0xa0)
    3821:	*(u64 *)(r6 + 0x8) = r2
    3822:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    3823:	r9 <<= 0x20
    3824:	r9 >>= 0x20
    3825:	r2 = *(u64 *)(r10 - 0xc0)
    3826:	r2 <<= 0x20
    3827:	r2 >>= 0x20
    3828:	r7 <<= 0x20
    3829:	r7 >>= 0x20
    3830:	w1 = 0x2
    3831:	*(u32 *)(r6 + 0x58) = w1
    3832:	w1 = 0x1
    3833:	*(u32 *)(r6 + 0x4) = w1
    3834:	*(u64 *)(r6 + 0x30) = r7
    3835:	*(u64 *)(r6 + 0x10) = r9
    3836:	*(u64 *)(r6 + 0x8) = r2
    3837:	r1 = *(u64 *)(r10 - 0xa0)
    3838:	r1 <<= 0x20
    3839:	r1 >>= 0x20
    3840:	*(u64 *)(r6 + 0x28) = r1
    3841:	r1 = *(u64 *)(r10 - 0x98)
    3842:	r1 <<= 0x20
    3843:	r1 >>= 0x20
    3844:	*(u64 *)(r6 + 0x20) = r1
    3845:	r1 = *(u64 *)(r10 - 0x90)
    3846:	r1 <<= 0x20
    3847:	r1 >>= 0x20
    3848:	*(u64 *)(r6 + 0x18) = r1
    3849:	w8 &= -0x40000001
    3850:	*(u32 *)(r6 + 0x0) = w8
    3851:	w1 = w8
    3852:	if w1 == 0xb goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3853:	if w1 == 0x166 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3854:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3855:	w2 = 0x2
    3856:	*(u32 *)(r6 + 0x58) = w2
    3857:	*(u32 *)(r6 + 0x0) = w1
    3858:	r2 = *(u64 *)(r10 - 0xb8)
    3859:	*(u64 *)(r6 + 0x30) = r2
    3860:	r2 = *(u64 *)(r10 - 0xb0)
    3861:	*(u64 *)(r6 + 0x28) = r2
    3862:	r2 = *(u64 *)(r10 - 0xa8)
    3863:	*(u64 *)(r6 + 0x20) = r2
    3864:	r2 = *(u64 *)(r10 - 0x90)
    3865:	*(u64 *)(r6 + 0x18) = r2
    3866:	r2 = *(u64 *)(r10 - 0x98)
    3867:	*(u64 *)(r6 + 0x10) = r2
    3868:	r2 = *(u64 *)(r10 - 0xa0)
    3869:	*(u64 *)(r6 + 0x8) = r2
    3870:	w2 = *(u32 *)(r6 + 0x4)
    3871:	if w2 == 0x1 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x410>
    3872:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    3873:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x708>
    3874:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3875:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3876:	call 0x23
    3877:	*(u64 *)(r10 - 0x80) = r0
    3878:	r2 = r10
    3879:	r2 += -0x80
    3880:	r1 = 0x0 ll
		0000000000007940:  R_BPF_64_64	REMEMBERED
    3882:	call 0x1
    3883:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3884:	w1 = *(u32 *)(r0 + 0x0)
    3885:	w2 = *(u32 *)(r0 + 0x4)
    3886:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x548>
    3887:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x560>
    3888:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3889:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3890:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3891:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3892:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3893:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3894:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3895:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3896:	r1 = r6
    3897:	w2 = 0x60
    3898:	r3 = r0
    3899:	call 0x71
    3900:	r1 = *(u64 *)(r10 - 0x88)
    3901:	*(u64 *)(r6 + 0x48) = r1
    3902:	w1 = *(u32 *)(r6 + 0x58)
    3903:	w2 = w1
    3904:	w2 |= 0x1
    3905:	*(u32 *)(r6 + 0x58) = w2
    3906:	w3 = *(u32 *)(r6 + 0x0)
    3907:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3908:	w2 = *(u32 *)(r6 + 0x4)
    3909:	r2 <<= 0xa
    3910:	r2 += r3
    3911:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3912:	r3 = 0x0 ll
		0000000000007a40:  R_BPF_64_64	SELECTORS
    3914:	r3 += r2
    3915:	w2 = *(u8 *)(r3 + 0x0)
    3916:	w3 = w1
    3917:	w3 &= 0x2
    3918:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3919:	w2 <<= 0x18
    3920:	w2 s>>= 0x18
    3921:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3922:	r3 = r2
    3923:	r3 &= 0x7
    3924:	r3 <<= 0x3
    3925:	r4 = r6
    3926:	r4 += 0x8
    3927:	r5 = r4
    3928:	r5 += r3
    3929:	r3 = *(u64 *)(r5 + 0x0)
    3930:	r3 <<= 0x20
    3931:	r3 >>= 0x20
    3932:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6e8>
    3933:	w2 += 0x1
    3934:	w2 &= 0x7
    3935:	r2 <<= 0x3
    3936:	r4 += r2
    3937:	r2 = *(u64 *)(r4 + 0x0)
    3938:	r2 <<= 0x20
    3939:	r3 <<= 0x20
    3940:	r2 >>= 0x20
    3941:	r2 |= r3
    3942:	r3 = r2
    3943:	*(u64 *)(r6 + 0x50) = r3
    3944:	w1 |= 0x5
    3945:	*(u32 *)(r6 + 0x58) = w1
    3946:	exit
    3947:	if w1 == 0x3b goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3948:	if w1 == 0x142 goto -0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3949:	goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>

0000000000007b70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    3950:	w9 = w2
    3951:	r8 = r1
    3952:	r6 = 0x0 ll
		0000000000007b80:  R_BPF_64_64	CONFIG
    3954:	w1 = *(u32 *)(r6 + 0x28)
    3955:	w1 &= w9
    3956:	w2 = *(u32 *)(r6 + 0x2c)
    3957:	if w1 == w2 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a0>
    3958:	w1 = *(u32 *)(r6 + 0x24)
    3959:	if w1 != 0x2 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d8>
    3960:	call 0x8
    3961:	*(u32 *)(r10 - 0x88) = w0
    3962:	r2 = r10
    3963:	r2 += -0x88
    3964:	r1 = 0x0 ll
		0000000000007be0:  R_BPF_64_64	SAMPLES
    3966:	call 0x1
    3967:	if r0 == 0x0 goto +0x554 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    3968:	r7 = r0
    3969:	r1 = *(u64 *)(r0 + 0x70)
    3970:	*(u64 *)(r10 - 0x90) = r1
    3971:	r6 = *(u64 *)(r8 + 0x0)
    3972:	r8 = *(u64 *)(r6 + 0x8)
    3973:	call 0xe
    3974:	if r8 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0xd0>
    3975:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0xf8>
    3976:	r1 = 0x70726f6f6672756e ll
    3978:	if r8 == r1 goto +0x314 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    3979:	r1 = *(u64 *)(r10 - 0x90)
    3980:	if r1 == r0 goto +0x312 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    3981:	r3 = *(u64 *)(r6 + 0x0)
    3982:	r1 = r10
    3983:	r1 += -0x88
    3984:	w2 = 0x80
    3985:	call 0x71
    3986:	r1 = *(u64 *)(r10 - 0x20)
    3987:	if r1 != 0x504c0001 goto +0x540 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    3988:	r1 = *(u64 *)(r10 - 0x10)
    3989:	if r1 != 0x10 goto +0x53e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    3990:	r2 = *(u64 *)(r10 - 0x28)
    3991:	r1 = 0x0 ll
		0000000000007cb8:  R_BPF_64_64	CONFIG
    3993:	r3 = *(u64 *)(r1 + 0x0)
    3994:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x170>
    3995:	goto +0x538 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    3996:	w2 = *(u32 *)(r1 + 0x28)
    3997:	w2 &= w9
    3998:	w1 = *(u32 *)(r7 + 0x0)
    3999:	if w1 != 0x0 goto +0x319 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a58>
    4000:	*(u32 *)(r7 + 0x4) = w2
    4001:	goto +0x31c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a80>
    4002:	r1 = 0x0 ll
		0000000000007d10:  R_BPF_64_64	.bss
    4004:	r1 = *(u64 *)(r1 + 0x0)
    4005:	if r1 != 0x0 goto -0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    4006:	r1 = 0x0 ll
		0000000000007d30:  R_BPF_64_64	CONFIG
    4008:	w2 = *(u32 *)(r1 + 0x6c)
    4009:	if w2 == 0x0 goto +0x52a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    4010:	r1 = *(u64 *)(r1 + 0x88)
    4011:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x238>
    4012:	r1 = 0x0 ll
		0000000000007d60:  R_BPF_64_64	CONFIG
    4014:	r3 = *(u64 *)(r1 + 0x88)
    4015:	r1 = r10
    4016:	r1 += -0x88
    4017:	w2 = 0x4
    4018:	call 0x71
    4019:	w1 = *(u32 *)(r10 - 0x88)
    4020:	if w1 == 0x0 goto -0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    4021:	r3 = 0x0 ll
		0000000000007da8:  R_BPF_64_64	CONFIG
    4023:	w1 = *(u32 *)(r3 + 0x94)
    4024:	*(u32 *)(r10 - 0x98) = w9
    4025:	if w1 == 0x0 goto +0x351 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ce8>
    4026:	w9 = *(u32 *)(r3 + 0x90)
    4027:	w7 = *(u32 *)(r3 + 0x94)
    4028:	w1 = *(u32 *)(r3 + 0x70)
    4029:	if w1 != 0x0 goto +0x2f3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a18>
    4030:	call 0x23
    4031:	r0 += r9
    4032:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a0>
    4033:	goto +0x33c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c80>
    4034:	r1 = r10
    4035:	r1 += -0x88
    4036:	w2 = 0x2
    4037:	r3 = r0
    4038:	call 0x71
    4039:	w1 = *(u16 *)(r10 - 0x88)
    4040:	goto +0x2ed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a40>
    4041:	w6 = 0x0
    4042:	r2 = 0x0 ll
		0000000000007e50:  R_BPF_64_64	CONFIG
    4044:	w1 = *(u32 *)(r2 + 0x28)
    4045:	w3 = *(u32 *)(r2 + 0x2c)
    4046:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x430>
    4047:	w4 = w1
    4048:	w4 >>= 0x1
    4049:	w2 = w1
    4050:	w2 |= w4
    4051:	w4 = w2
    4052:	w4 >>= 0x2
    4053:	w2 |= w4
    4054:	w4 = w2
    4055:	w4 >>= 0x4
    4056:	w2 |= w4
    4057:	w1 &= w9
    4058:	w4 = w2
    4059:	w4 >>= 0x8
    4060:	w2 |= w4
    4061:	w1 -= w3
    4062:	w3 = w2
    4063:	w3 >>= 0x10
    4064:	w2 |= w3
    4065:	w2 ^= -0x1
    4066:	w3 = w2
    4067:	w3 >>= 0x1
    4068:	w3 &= 0x55555555
    4069:	w2 -= w3
    4070:	w3 = w2
    4071:	w3 &= 0x33333333
    4072:	w2 >>= 0x2
    4073:	w2 &= 0x33333333
    4074:	w3 += w2
    4075:	w2 = w3
    4076:	w2 >>= 0x4
    4077:	w3 += w2
    4078:	w3 &= 0xf0f0f0f
    4079:	w3 *= 0x1010101
    4080:	w3 >>= 0x18
    4081:	w1 <<= w3
    4082:	w1 s>>= w3
    4083:	w6 = w1
    4084:	call 0x23
    4085:	*(u64 *)(r10 - 0x88) = r0
    4086:	r2 = r10
    4087:	r2 += -0x88
    4088:	r1 = 0x0 ll
		0000000000007fc0:  R_BPF_64_64	TASKS
    4090:	call 0x1
    4091:	r9 = r0
    4092:	*(u64 *)(r10 - 0xa0) = r8
    4093:	if r9 == 0x0 goto +0x1b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1230>
    4094:	call 0xe
    4095:	r1 = *(u64 *)(r9 + 0x10)
    4096:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x570>
    4097:	r7 = r0
    4098:	r2 = r0
    4099:	r2 >>= 0x20
    4100:	r0 <<= 0x20
    4101:	r0 >>= 0x20
    4102:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d8>
    4103:	r1 >>= 0x20
    4104:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x568>
    4105:	w1 = *(u32 *)(r9 + 0x8)
    4106:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    4107:	w1 = 0x0
    4108:	*(u32 *)(r10 - 0x88) = w1
    4109:	r2 = r10
    4110:	r2 += -0x88
    4111:	r1 = 0x0 ll
		0000000000008078:  R_BPF_64_64	LOST
    4113:	call 0x1
    4114:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    4115:	r0 += 0x10
    4116:	r1 = 0x1
    4117:	lock *(u64 *)(r0 + 0x0) += r1
    4118:	r1 = r9
    4119:	w2 = 0x3c8
    4120:	r3 = 0xdd0 ll
		00000000000080c0:  R_BPF_64_64	.rodata
    4122:	call 0x71
    4123:	*(u64 *)(r9 + 0x10) = r7
    4124:	r1 = 0x0 ll
		00000000000080e0:  R_BPF_64_64	AYA_LOG_LEVEL
    4126:	w1 = *(u8 *)(r1 + 0x0)
    4127:	*(u64 *)(r10 - 0x90) = r9
    4128:	if w1 < 0x4 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1360>
    4129:	call 0x23
    4130:	r8 = r0
    4131:	w1 = 0xa1
    4132:	*(u16 *)(r10 - 0x2) = w1
    4133:	r1 = r10
    4134:	r1 += -0x2
    4135:	r9 = 0x40
    4136:	w1 = *(u16 *)(r10 - 0x2)
    4137:	if w1 > 0x40 goto +0x266 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1910>
    4138:	r1 = 0x0 ll
		0000000000008150:  R_BPF_64_64	AYA_LOGS
    4140:	r2 = r9
    4141:	r3 = 0x0
    4142:	call 0x83
    4143:	if r0 == 0x0 goto +0x1a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1358>
    4144:	*(u64 *)(r10 - 0x80) = r9
    4145:	*(u64 *)(r10 - 0x88) = r0
    4146:	r1 = r10
    4147:	r1 += -0x88
    4148:	r1 = *(u64 *)(r10 - 0x88)
    4149:	r2 = *(u64 *)(r10 - 0x80)
    4150:	if r2 < 0x2 goto +0x1a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4151:	w2 = *(u16 *)(r10 - 0x2)
    4152:	*(u8 *)(r1 + 0x0) = w2
    4153:	w2 >>= 0x8
    4154:	*(u8 *)(r1 + 0x1) = w2
    4155:	r1 = *(u64 *)(r10 - 0x88)
    4156:	r2 = *(u64 *)(r10 - 0x80)
    4157:	if r2 < 0x3 goto +0x199 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4158:	w2 = 0x0
    4159:	*(u8 *)(r1 + 0x2) = w2
    4160:	r1 = *(u64 *)(r10 - 0x88)
    4161:	r3 = *(u64 *)(r10 - 0x80)
    4162:	if r3 < 0x5 goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4163:	*(u8 *)(r1 + 0x4) = w2
    4164:	w2 = 0x17
    4165:	*(u8 *)(r1 + 0x3) = w2
    4166:	r1 = *(u64 *)(r10 - 0x88)
    4167:	r2 = *(u64 *)(r10 - 0x80)
    4168:	if r2 < 0x1c goto +0x18e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4169:	r3 = r1
    4170:	r3 += 0x5
    4171:	r4 = 0xce0 ll
		0000000000008258:  R_BPF_64_64	.rodata
    4173:	w5 = *(u8 *)(r4 + 0x0)
    4174:	*(u8 *)(r3 + 0x0) = w5
    4175:	w5 = *(u8 *)(r4 + 0x1)
    4176:	*(u8 *)(r3 + 0x1) = w5
    4177:	w5 = *(u8 *)(r4 + 0x2)
    4178:	*(u8 *)(r3 + 0x2) = w5
    4179:	w5 = *(u8 *)(r4 + 0x3)
    4180:	*(u8 *)(r3 + 0x3) = w5
    4181:	w5 = *(u8 *)(r4 + 0x4)
    4182:	*(u8 *)(r3 + 0x4) = w5
    4183:	w5 = *(u8 *)(r4 + 0x5)
    4184:	*(u8 *)(r3 + 0x5) = w5
    4185:	w5 = *(u8 *)(r4 + 0x6)
    4186:	*(u8 *)(r3 + 0x6) = w5
    4187:	w5 = *(u8 *)(r4 + 0x7)
    4188:	*(u8 *)(r3 + 0x7) = w5
    4189:	w5 = *(u8 *)(r4 + 0x8)
    4190:	*(u8 *)(r3 + 0x8) = w5
    4191:	w5 = *(u8 *)(r4 + 0x9)
    4192:	*(u8 *)(r3 + 0x9) = w5
    4193:	w5 = *(u8 *)(r4 + 0xa)
    4194:	*(u8 *)(r3 + 0xa) = w5
    4195:	w5 = *(u8 *)(r4 + 0xb)
    4196:	*(u8 *)(r3 + 0xb) = w5
    4197:	w5 = *(u8 *)(r4 + 0xc)
    4198:	*(u8 *)(r3 + 0xc) = w5
    4199:	w5 = *(u8 *)(r4 + 0xd)
    4200:	*(u8 *)(r3 + 0xd) = w5
    4201:	w5 = *(u8 *)(r4 + 0xe)
    4202:	*(u8 *)(r3 + 0xe) = w5
    4203:	w5 = *(u8 *)(r4 + 0xf)
    4204:	*(u8 *)(r3 + 0xf) = w5
    4205:	w5 = *(u8 *)(r4 + 0x10)
    4206:	*(u8 *)(r3 + 0x10) = w5
    4207:	w5 = *(u8 *)(r4 + 0x11)
    4208:	*(u8 *)(r3 + 0x11) = w5
    4209:	w5 = *(u8 *)(r4 + 0x12)
    4210:	*(u8 *)(r3 + 0x12) = w5
    4211:	w5 = *(u8 *)(r4 + 0x13)
    4212:	*(u8 *)(r3 + 0x13) = w5
    4213:	w5 = *(u8 *)(r4 + 0x14)
    4214:	*(u8 *)(r3 + 0x14) = w5
    4215:	w5 = *(u8 *)(r4 + 0x15)
    4216:	*(u8 *)(r3 + 0x15) = w5
    4217:	w5 = *(u8 *)(r4 + 0x16)
    4218:	*(u8 *)(r3 + 0x16) = w5
    4219:	if r2 == 0x1c goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4220:	w3 = 0x1
    4221:	*(u8 *)(r1 + 0x1c) = w3
    4222:	if r2 < 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4223:	w4 = 0x0
    4224:	*(u8 *)(r1 + 0x1e) = w4
    4225:	*(u8 *)(r1 + 0x1d) = w3
    4226:	if r2 == 0x1f goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4227:	w3 = 0x4
    4228:	*(u8 *)(r1 + 0x1f) = w3
    4229:	if r2 == 0x20 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4230:	w3 = 0x2
    4231:	*(u8 *)(r1 + 0x20) = w3
    4232:	if r2 < 0x23 goto +0x14e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4233:	w3 = 0x0
    4234:	*(u8 *)(r1 + 0x22) = w3
    4235:	w3 = 0x17
    4236:	*(u8 *)(r1 + 0x21) = w3
    4237:	if r2 < 0x3a goto +0x149 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4238:	r3 = r1
    4239:	r3 += 0x23
    4240:	r4 = 0xce0 ll
		0000000000008480:  R_BPF_64_64	.rodata
    4242:	w5 = *(u8 *)(r4 + 0x0)
    4243:	*(u8 *)(r3 + 0x0) = w5
    4244:	w5 = *(u8 *)(r4 + 0x1)
    4245:	*(u8 *)(r3 + 0x1) = w5
    4246:	w5 = *(u8 *)(r4 + 0x2)
    4247:	*(u8 *)(r3 + 0x2) = w5
    4248:	w5 = *(u8 *)(r4 + 0x3)
    4249:	*(u8 *)(r3 + 0x3) = w5
    4250:	w5 = *(u8 *)(r4 + 0x4)
    4251:	*(u8 *)(r3 + 0x4) = w5
    4252:	w5 = *(u8 *)(r4 + 0x5)
    4253:	*(u8 *)(r3 + 0x5) = w5
    4254:	w5 = *(u8 *)(r4 + 0x6)
    4255:	*(u8 *)(r3 + 0x6) = w5
    4256:	w5 = *(u8 *)(r4 + 0x7)
    4257:	*(u8 *)(r3 + 0x7) = w5
    4258:	w5 = *(u8 *)(r4 + 0x8)
    4259:	*(u8 *)(r3 + 0x8) = w5
    4260:	w5 = *(u8 *)(r4 + 0x9)
    4261:	*(u8 *)(r3 + 0x9) = w5
    4262:	w5 = *(u8 *)(r4 + 0xa)
    4263:	*(u8 *)(r3 + 0xa) = w5
    4264:	w5 = *(u8 *)(r4 + 0xb)
    4265:	*(u8 *)(r3 + 0xb) = w5
    4266:	w5 = *(u8 *)(r4 + 0xc)
    4267:	*(u8 *)(r3 + 0xc) = w5
    4268:	w5 = *(u8 *)(r4 + 0xd)
    4269:	*(u8 *)(r3 + 0xd) = w5
    4270:	w5 = *(u8 *)(r4 + 0xe)
    4271:	*(u8 *)(r3 + 0xe) = w5
    4272:	w5 = *(u8 *)(r4 + 0xf)
    4273:	*(u8 *)(r3 + 0xf) = w5
    4274:	w5 = *(u8 *)(r4 + 0x10)
    4275:	*(u8 *)(r3 + 0x10) = w5
    4276:	w5 = *(u8 *)(r4 + 0x11)
    4277:	*(u8 *)(r3 + 0x11) = w5
    4278:	w5 = *(u8 *)(r4 + 0x12)
    4279:	*(u8 *)(r3 + 0x12) = w5
    4280:	w5 = *(u8 *)(r4 + 0x13)
    4281:	*(u8 *)(r3 + 0x13) = w5
    4282:	w5 = *(u8 *)(r4 + 0x14)
    4283:	*(u8 *)(r3 + 0x14) = w5
    4284:	w5 = *(u8 *)(r4 + 0x15)
    4285:	*(u8 *)(r3 + 0x15) = w5
    4286:	w5 = *(u8 *)(r4 + 0x16)
    4287:	*(u8 *)(r3 + 0x16) = w5
    4288:	if r2 == 0x3a goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4289:	w3 = 0x3
    4290:	*(u8 *)(r1 + 0x3a) = w3
    4291:	if r2 < 0x3d goto +0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4292:	w3 = 0x0
    4293:	*(u8 *)(r1 + 0x3c) = w3
    4294:	w3 = 0x1f
    4295:	*(u8 *)(r1 + 0x3b) = w3
    4296:	if r2 < 0x5c goto +0x10e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4297:	r3 = r1
    4298:	r3 += 0x3d
    4299:	r4 = 0xcf7 ll
		0000000000008658:  R_BPF_64_64	.rodata
    4301:	w5 = *(u8 *)(r4 + 0x0)
    4302:	*(u8 *)(r3 + 0x0) = w5
    4303:	w5 = *(u8 *)(r4 + 0x1)
    4304:	*(u8 *)(r3 + 0x1) = w5
    4305:	w5 = *(u8 *)(r4 + 0x2)
    4306:	*(u8 *)(r3 + 0x2) = w5
    4307:	w5 = *(u8 *)(r4 + 0x3)
    4308:	*(u8 *)(r3 + 0x3) = w5
    4309:	w5 = *(u8 *)(r4 + 0x4)
    4310:	*(u8 *)(r3 + 0x4) = w5
    4311:	w5 = *(u8 *)(r4 + 0x5)
    4312:	*(u8 *)(r3 + 0x5) = w5
    4313:	w5 = *(u8 *)(r4 + 0x6)
    4314:	*(u8 *)(r3 + 0x6) = w5
    4315:	w5 = *(u8 *)(r4 + 0x7)
    4316:	*(u8 *)(r3 + 0x7) = w5
    4317:	w5 = *(u8 *)(r4 + 0x8)
    4318:	*(u8 *)(r3 + 0x8) = w5
    4319:	w5 = *(u8 *)(r4 + 0x9)
    4320:	*(u8 *)(r3 + 0x9) = w5
    4321:	w5 = *(u8 *)(r4 + 0xa)
    4322:	*(u8 *)(r3 + 0xa) = w5
    4323:	w5 = *(u8 *)(r4 + 0xb)
    4324:	*(u8 *)(r3 + 0xb) = w5
    4325:	w5 = *(u8 *)(r4 + 0xc)
    4326:	*(u8 *)(r3 + 0xc) = w5
    4327:	w5 = *(u8 *)(r4 + 0xd)
    4328:	*(u8 *)(r3 + 0xd) = w5
    4329:	w5 = *(u8 *)(r4 + 0xe)
    4330:	*(u8 *)(r3 + 0xe) = w5
    4331:	w5 = *(u8 *)(r4 + 0xf)
    4332:	*(u8 *)(r3 + 0xf) = w5
    4333:	w5 = *(u8 *)(r4 + 0x10)
    4334:	*(u8 *)(r3 + 0x10) = w5
    4335:	w5 = *(u8 *)(r4 + 0x11)
    4336:	*(u8 *)(r3 + 0x11) = w5
    4337:	w5 = *(u8 *)(r4 + 0x12)
    4338:	*(u8 *)(r3 + 0x12) = w5
    4339:	w5 = *(u8 *)(r4 + 0x13)
    4340:	*(u8 *)(r3 + 0x13) = w5
    4341:	w5 = *(u8 *)(r4 + 0x14)
    4342:	*(u8 *)(r3 + 0x14) = w5
    4343:	w5 = *(u8 *)(r4 + 0x15)
    4344:	*(u8 *)(r3 + 0x15) = w5
    4345:	w5 = *(u8 *)(r4 + 0x16)
    4346:	*(u8 *)(r3 + 0x16) = w5
    4347:	w5 = *(u8 *)(r4 + 0x17)
    4348:	*(u8 *)(r3 + 0x17) = w5
    4349:	w5 = *(u8 *)(r4 + 0x18)
    4350:	*(u8 *)(r3 + 0x18) = w5
    4351:	w5 = *(u8 *)(r4 + 0x19)
    4352:	*(u8 *)(r3 + 0x19) = w5
    4353:	w5 = *(u8 *)(r4 + 0x1a)
    4354:	*(u8 *)(r3 + 0x1a) = w5
    4355:	w5 = *(u8 *)(r4 + 0x1b)
    4356:	*(u8 *)(r3 + 0x1b) = w5
    4357:	w5 = *(u8 *)(r4 + 0x1c)
    4358:	*(u8 *)(r3 + 0x1c) = w5
    4359:	w5 = *(u8 *)(r4 + 0x1d)
    4360:	*(u8 *)(r3 + 0x1d) = w5
    4361:	w5 = *(u8 *)(r4 + 0x1e)
    4362:	*(u8 *)(r3 + 0x1e) = w5
    4363:	if r2 == 0x5c goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4364:	w4 = 0x4
    4365:	*(u8 *)(r1 + 0x5c) = w4
    4366:	if r2 < 0x5f goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4367:	w3 = 0x0
    4368:	*(u8 *)(r1 + 0x5e) = w3
    4369:	*(u8 *)(r1 + 0x5d) = w4
    4370:	if r2 < 0x63 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4371:	*(u8 *)(r1 + 0x62) = w3
    4372:	*(u8 *)(r1 + 0x61) = w3
    4373:	*(u8 *)(r1 + 0x60) = w3
    4374:	w3 = 0x26
    4375:	*(u8 *)(r1 + 0x5f) = w3
    4376:	if r2 == 0x63 goto +0xbe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4377:	w3 = 0x5
    4378:	*(u8 *)(r1 + 0x63) = w3
    4379:	if r2 < 0x66 goto +0xbb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4380:	w3 = 0x0
    4381:	*(u8 *)(r1 + 0x65) = w3
    4382:	*(u8 *)(r1 + 0x64) = w4
    4383:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4384:	*(u8 *)(r1 + 0x69) = w3
    4385:	*(u8 *)(r1 + 0x68) = w3
    4386:	*(u8 *)(r1 + 0x67) = w3
    4387:	w3 = 0x6
    4388:	*(u8 *)(r1 + 0x66) = w3
    4389:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4390:	w3 = 0x14
    4391:	*(u8 *)(r1 + 0x6a) = w3
    4392:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4393:	w3 = 0x0
    4394:	*(u8 *)(r1 + 0x6c) = w3
    4395:	w3 = 0x10
    4396:	*(u8 *)(r1 + 0x6b) = w3
    4397:	if r2 < 0x7d goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4398:	r3 = r1
    4399:	r3 += 0x6d
    4400:	r4 = 0x0 ll
		0000000000008980:  R_BPF_64_64	.rodata.cst16
    4402:	w5 = *(u8 *)(r4 + 0x0)
    4403:	*(u8 *)(r3 + 0x0) = w5
    4404:	w5 = *(u8 *)(r4 + 0x1)
    4405:	*(u8 *)(r3 + 0x1) = w5
    4406:	w5 = *(u8 *)(r4 + 0x2)
    4407:	*(u8 *)(r3 + 0x2) = w5
    4408:	w5 = *(u8 *)(r4 + 0x3)
    4409:	*(u8 *)(r3 + 0x3) = w5
    4410:	w5 = *(u8 *)(r4 + 0x4)
    4411:	*(u8 *)(r3 + 0x4) = w5
    4412:	w5 = *(u8 *)(r4 + 0x5)
    4413:	*(u8 *)(r3 + 0x5) = w5
    4414:	w5 = *(u8 *)(r4 + 0x6)
    4415:	*(u8 *)(r3 + 0x6) = w5
    4416:	w5 = *(u8 *)(r4 + 0x7)
    4417:	*(u8 *)(r3 + 0x7) = w5
    4418:	w5 = *(u8 *)(r4 + 0x8)
    4419:	*(u8 *)(r3 + 0x8) = w5
    4420:	w5 = *(u8 *)(r4 + 0x9)
    4421:	*(u8 *)(r3 + 0x9) = w5
    4422:	w5 = *(u8 *)(r4 + 0xa)
    4423:	*(u8 *)(r3 + 0xa) = w5
    4424:	w5 = *(u8 *)(r4 + 0xb)
    4425:	*(u8 *)(r3 + 0xb) = w5
    4426:	w5 = *(u8 *)(r4 + 0xc)
    4427:	*(u8 *)(r3 + 0xc) = w5
    4428:	w5 = *(u8 *)(r4 + 0xd)
    4429:	*(u8 *)(r3 + 0xd) = w5
    4430:	w5 = *(u8 *)(r4 + 0xe)
    4431:	*(u8 *)(r3 + 0xe) = w5
    4432:	w5 = *(u8 *)(r4 + 0xf)
    4433:	*(u8 *)(r3 + 0xf) = w5
    4434:	if r2 == 0x7d goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4435:	w3 = 0x0
    4436:	*(u8 *)(r1 + 0x7d) = w3
    4437:	if r2 < 0x80 goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4438:	*(u8 *)(r1 + 0x7f) = w3
    4439:	w3 = 0x1
    4440:	*(u8 *)(r1 + 0x7e) = w3
    4441:	if r2 == 0x80 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4442:	w3 = 0x2
    4443:	*(u8 *)(r1 + 0x80) = w3
    4444:	if r2 == 0x81 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4445:	w3 = 0x9
    4446:	*(u8 *)(r1 + 0x81) = w3
    4447:	if r2 < 0x84 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4448:	w3 = 0x0
    4449:	*(u8 *)(r1 + 0x83) = w3
    4450:	w3 = 0x8
    4451:	*(u8 *)(r1 + 0x82) = w3
    4452:	if r2 < 0x8c goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4453:	*(u8 *)(r1 + 0x84) = w8
    4454:	r3 = r8
    4455:	r3 >>= 0x38
    4456:	*(u8 *)(r1 + 0x8b) = w3
    4457:	r3 = r8
    4458:	r3 >>= 0x30
    4459:	*(u8 *)(r1 + 0x8a) = w3
    4460:	r3 = r8
    4461:	r3 >>= 0x28
    4462:	*(u8 *)(r1 + 0x89) = w3
    4463:	r3 = r8
    4464:	r3 >>= 0x20
    4465:	*(u8 *)(r1 + 0x88) = w3
    4466:	r3 = r8
    4467:	r3 >>= 0x18
    4468:	*(u8 *)(r1 + 0x87) = w3
    4469:	r3 = r8
    4470:	r3 >>= 0x10
    4471:	*(u8 *)(r1 + 0x86) = w3
    4472:	r8 >>= 0x8
    4473:	*(u8 *)(r1 + 0x85) = w8
    4474:	if r2 == 0x8c goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4475:	w3 = 0x14
    4476:	*(u8 *)(r1 + 0x8c) = w3
    4477:	if r2 < 0x8f goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4478:	w3 = 0x0
    4479:	*(u8 *)(r1 + 0x8e) = w3
    4480:	w3 = 0x7
    4481:	*(u8 *)(r1 + 0x8d) = w3
    4482:	if r2 < 0x96 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4483:	r3 = r1
    4484:	r3 += 0x8f
    4485:	r4 = 0xd25 ll
		0000000000008c28:  R_BPF_64_64	.rodata
    4487:	w5 = *(u8 *)(r4 + 0x0)
    4488:	*(u8 *)(r3 + 0x0) = w5
    4489:	w5 = *(u8 *)(r4 + 0x1)
    4490:	*(u8 *)(r3 + 0x1) = w5
    4491:	w5 = *(u8 *)(r4 + 0x2)
    4492:	*(u8 *)(r3 + 0x2) = w5
    4493:	w5 = *(u8 *)(r4 + 0x3)
    4494:	*(u8 *)(r3 + 0x3) = w5
    4495:	w5 = *(u8 *)(r4 + 0x4)
    4496:	*(u8 *)(r3 + 0x4) = w5
    4497:	w5 = *(u8 *)(r4 + 0x5)
    4498:	*(u8 *)(r3 + 0x5) = w5
    4499:	w5 = *(u8 *)(r4 + 0x6)
    4500:	*(u8 *)(r3 + 0x6) = w5
    4501:	if r2 == 0x96 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4502:	w3 = 0x0
    4503:	*(u8 *)(r1 + 0x96) = w3
    4504:	if r2 < 0x99 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4505:	*(u8 *)(r1 + 0x98) = w3
    4506:	w3 = 0x1
    4507:	*(u8 *)(r1 + 0x97) = w3
    4508:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4509:	*(u8 *)(r1 + 0x99) = w3
    4510:	if r2 < 0x9b goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4511:	w3 = 0x3
    4512:	*(u8 *)(r1 + 0x9a) = w3
    4513:	if r2 < 0x9d goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4514:	w3 = 0x0
    4515:	*(u8 *)(r1 + 0x9c) = w3
    4516:	w3 = 0x4
    4517:	*(u8 *)(r1 + 0x9b) = w3
    4518:	if r2 < 0xa1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4519:	w2 = w6
    4520:	w2 >>= 0x18
    4521:	*(u8 *)(r1 + 0xa0) = w2
    4522:	w2 = w6
    4523:	w2 >>= 0x10
    4524:	*(u8 *)(r1 + 0x9f) = w2
    4525:	*(u8 *)(r1 + 0x9d) = w6
    4526:	w2 = w6
    4527:	w2 >>= 0x8
    4528:	*(u8 *)(r1 + 0x9e) = w2
    4529:	r2 = 0x0
    4530:	call 0x84
    4531:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1358>
    4532:	if w6 != 0x0 goto +0x378 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    4533:	r1 = 0x0 ll
		0000000000008da8:  R_BPF_64_64	CONFIG
    4535:	w2 = *(u32 *)(r1 + 0x6c)
    4536:	if w2 == 0x0 goto +0x31b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    4537:	r1 = *(u64 *)(r1 + 0x88)
    4538:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12b0>
    4539:	r1 = 0x0 ll
		0000000000008dd8:  R_BPF_64_64	CONFIG
    4541:	r3 = *(u64 *)(r1 + 0x88)
    4542:	r1 = r10
    4543:	r1 += -0x88
    4544:	w2 = 0x4
    4545:	call 0x71
    4546:	w1 = *(u32 *)(r10 - 0x88)
    4547:	if w1 == 0x0 goto +0x369 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    4548:	r7 = 0x0 ll
		0000000000008e20:  R_BPF_64_64	CONFIG
    4550:	w1 = *(u32 *)(r7 + 0x94)
    4551:	if w1 == 0x0 goto +0x295 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2778>
    4552:	w8 = *(u32 *)(r7 + 0x90)
    4553:	w9 = *(u32 *)(r7 + 0x94)
    4554:	w1 = *(u32 *)(r7 + 0x70)
    4555:	if w1 != 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c40>
    4556:	call 0x23
    4557:	r0 += r8
    4558:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1310>
    4559:	goto +0x283 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2728>
    4560:	r1 = r10
    4561:	r1 += -0x88
    4562:	w2 = 0x2
    4563:	r3 = r0
    4564:	call 0x71
    4565:	w1 = *(u16 *)(r10 - 0x88)
    4566:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c68>
    4567:	r2 = 0x0
    4568:	call 0x85
    4569:	r9 = *(u64 *)(r10 - 0x90)
    4570:	w1 = *(u32 *)(r9 + 0x8)
    4571:	*(u32 *)(r10 - 0x98) = w1
    4572:	w2 = *(u32 *)(r9 + 0x4)
    4573:	w1 = w2
    4574:	w1 |= w6
    4575:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    4576:	w1 = w6
    4577:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    4578:	w1 = w6
    4579:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b8>
    4580:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    4581:	w1 = 0x0
    4582:	if w6 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    4583:	w1 = w6
    4584:	w1 -= w2
    4585:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    4586:	w1 = 0x0
    4587:	if w6 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    4588:	*(u32 *)(r10 - 0xb8) = w2
    4589:	w3 = *(u32 *)(r9 + 0x0)
    4590:	w2 = *(u32 *)(r10 - 0x98)
    4591:	w1 += w2
    4592:	w2 = 0x0
    4593:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1428>
    4594:	w2 = 0x5
    4595:	if w3 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1468>
    4596:	w8 = *(u32 *)(r9 + 0xc)
    4597:	w5 = 0x3
    4598:	w0 = 0x8
    4599:	w4 = w3
    4600:	w4 = -w4
    4601:	w7 = w3
    4602:	if w8 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1488>
    4603:	w4 = 0x0
    4604:	w0 = 0x0
    4605:	w7 = 0x0
    4606:	w5 = 0x0
    4607:	r8 = 0x0
    4608:	*(u64 *)(r9 + 0xc8) = r8
    4609:	w8 = 0x0
    4610:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14b0>
    4611:	w8 = 0x8
    4612:	w9 = 0x0
    4613:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c8>
    4614:	w9 = w3
    4615:	r3 = *(u64 *)(r10 - 0x90)
    4616:	*(u32 *)(r3 + 0xc4) = w6
    4617:	*(u32 *)(r3 + 0xc0) = w6
    4618:	w3 = 0x0
    4619:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14f8>
    4620:	w3 = w6
    4621:	r6 = *(u64 *)(r10 - 0x90)
    4622:	*(u32 *)(r6 + 0xb4) = w1
    4623:	*(u32 *)(r6 + 0xa8) = w2
    4624:	*(u32 *)(r6 + 0xa4) = w0
    4625:	*(u32 *)(r6 + 0x9c) = w4
    4626:	*(u32 *)(r6 + 0x94) = w7
    4627:	*(u32 *)(r6 + 0x90) = w5
    4628:	*(u32 *)(r6 + 0xb0) = w3
    4629:	*(u32 *)(r6 + 0xac) = w9
    4630:	r2 = r6
    4631:	w1 = 0x0
    4632:	w3 = *(u32 *)(r10 - 0x98)
    4633:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1568>
    4634:	w1 = w8
    4635:	*(u32 *)(r2 + 0xbc) = w1
    4636:	w3 = 0x0
    4637:	*(u32 *)(r2 + 0xb8) = w3
    4638:	*(u32 *)(r2 + 0xa0) = w3
    4639:	*(u32 *)(r2 + 0x98) = w3
    4640:	r2 = 0x0 ll
		0000000000009100:  R_BPF_64_64	CONFIG
    4642:	w1 = *(u32 *)(r2 + 0x6c)
    4643:	if w1 == 0x0 goto +0x34e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    4644:	r6 = 0x0
    4645:	r4 = *(u64 *)(r10 - 0x90)
    4646:	r4 += 0x194
    4647:	r1 = r6
    4648:	r1 <<= 0x2
    4649:	r8 = r4
    4650:	r8 += r1
    4651:	r1 = r6
    4652:	r1 <<= 0x4
    4653:	r9 = 0x0 ll
		0000000000009168:  R_BPF_64_64	CONFIG
    4655:	r9 += r1
    4656:	r9 += 0x80
    4657:	if r6 > 0x4 goto +0x340 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    4658:	r8 += 0x4
    4659:	r6 += 0x1
    4660:	w1 = *(u32 *)(r9 + 0x14)
    4661:	r9 += 0x10
    4662:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1618>
    4663:	*(u32 *)(r10 - 0xa8) = w3
    4664:	*(u64 *)(r10 - 0xb0) = r4
    4665:	if r6 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16e8>
    4666:	w7 = *(u32 *)(r9 + 0x0)
    4667:	w1 = *(u32 *)(r9 + 0x4)
    4668:	*(u32 *)(r10 - 0xc0) = w1
    4669:	w1 = *(u32 *)(r2 + 0x70)
    4670:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1808>
    4671:	call 0x23
    4672:	r0 += r7
    4673:	w1 = *(u32 *)(r10 - 0xc0)
    4674:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16b0>
    4675:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1788>
    4676:	r1 = r10
    4677:	r1 += -0x88
    4678:	w2 = 0x2
    4679:	r3 = r0
    4680:	call 0x71
    4681:	w7 = *(u16 *)(r10 - 0x88)
    4682:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f0>
    4683:	r1 = *(u64 *)(r2 + 0x88)
    4684:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1740>
    4685:	r3 = *(u64 *)(r2 + 0x88)
    4686:	r1 = r10
    4687:	r1 += -0x88
    4688:	w2 = 0x4
    4689:	call 0x71
    4690:	r2 = 0x0 ll
		0000000000009290:  R_BPF_64_64	CONFIG
    4692:	w1 = *(u32 *)(r10 - 0x88)
    4693:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1898>
    4694:	w7 = *(u32 *)(r2 + 0xd0)
    4695:	w1 = *(u32 *)(r2 + 0xd4)
    4696:	*(u32 *)(r10 - 0xc0) = w1
    4697:	w1 = *(u32 *)(r2 + 0x70)
    4698:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c0>
    4699:	call 0x23
    4700:	r0 += r7
    4701:	w1 = *(u32 *)(r10 - 0xc0)
    4702:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16b0>
    4703:	r1 = r10
    4704:	r1 += -0x88
    4705:	w2 = 0x4
    4706:	r3 = r0
    4707:	call 0x71
    4708:	w7 = *(u32 *)(r10 - 0x88)
    4709:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1830>
    4710:	call 0x9e
    4711:	r0 += r7
    4712:	w1 = *(u32 *)(r10 - 0xc0)
    4713:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17e8>
    4714:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1828>
    4715:	w7 = *(u16 *)(r0 + 0x0)
    4716:	w7 <<= 0x10
    4717:	w7 s>>= 0x10
    4718:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1830>
    4719:	call 0x9e
    4720:	r0 += r7
    4721:	w1 = *(u32 *)(r10 - 0xc0)
    4722:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17e8>
    4723:	w7 = *(u32 *)(r0 + 0x0)
    4724:	r4 = *(u64 *)(r10 - 0xb0)
    4725:	w1 = *(u32 *)(r9 + 0x8)
    4726:	w7 -= w1
    4727:	w2 = *(u32 *)(r8 + 0x0)
    4728:	w1 = 0x1
    4729:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1868>
    4730:	w1 = 0x0
    4731:	*(u32 *)(r8 + 0x14) = w7
    4732:	w3 = *(u32 *)(r10 - 0xa8)
    4733:	w3 |= w1
    4734:	r2 = 0x0 ll
		00000000000093f0:  R_BPF_64_64	CONFIG
    4736:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15c8>
    4737:	w7 = 0x0
    4738:	r1 = *(u64 *)(r10 - 0x90)
    4739:	*(u32 *)(r1 + 0x1a8) = w7
    4740:	*(u32 *)(r10 - 0x88) = w7
    4741:	r2 = r10
    4742:	r2 += -0x88
    4743:	r1 = 0x0 ll
		0000000000009438:  R_BPF_64_64	LOST
    4745:	call 0x1
    4746:	r4 = *(u64 *)(r10 - 0xb0)
    4747:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1848>
    4748:	r0 += 0x20
    4749:	r1 = 0x1
    4750:	lock *(u64 *)(r0 + 0x0) += r1
    4751:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1848>
    4752:	r9 = 0x80
    4753:	if w1 < 0x81 goto -0x268 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4754:	r9 = 0x100
    4755:	if w1 < 0x101 goto -0x26a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4756:	r9 = 0x200
    4757:	if w1 < 0x201 goto -0x26c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4758:	r9 = 0x400
    4759:	if w1 < 0x401 goto -0x26e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4760:	r9 = 0x800
    4761:	if w1 < 0x801 goto -0x270 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4762:	r9 = 0x1000
    4763:	if w1 < 0x1001 goto -0x272 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4764:	r9 = 0x2000
    4765:	if w1 > 0x2000 goto -0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1358>
    4766:	goto -0x275 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4767:	r1 = 0x0 ll
		00000000000094f8:  R_BPF_64_64	CONFIG
    4769:	w2 = *(u32 *)(r1 + 0x28)
    4770:	w2 &= w9
    4771:	w1 = *(u32 *)(r7 + 0x50)
    4772:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    4773:	*(u32 *)(r7 + 0x54) = w2
    4774:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f0>
    4775:	w3 = *(u32 *)(r7 + 0x54)
    4776:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19e0>
    4777:	*(u32 *)(r7 + 0x54) = w2
    4778:	w3 = *(u32 *)(r7 + 0x58)
    4779:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f8>
    4780:	*(u32 *)(r7 + 0x58) = w2
    4781:	*(u32 *)(r7 + 0x5c) = w9
    4782:	w1 += 0x1
    4783:	*(u32 *)(r7 + 0x50) = w1
    4784:	goto +0x223 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    4785:	call 0x9e
    4786:	r0 += r9
    4787:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a38>
    4788:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1be0>
    4789:	w1 = *(u16 *)(r0 + 0x0)
    4790:	w1 <<= 0x10
    4791:	w1 s>>= 0x10
    4792:	goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    4793:	w3 = *(u32 *)(r7 + 0x4)
    4794:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a70>
    4795:	*(u32 *)(r7 + 0x4) = w2
    4796:	w3 = *(u32 *)(r7 + 0x8)
    4797:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a88>
    4798:	*(u32 *)(r7 + 0x8) = w2
    4799:	*(u32 *)(r7 + 0xc) = w9
    4800:	w1 += 0x1
    4801:	*(u32 *)(r7 + 0x0) = w1
    4802:	r6 = 0x0 ll
		0000000000009610:  R_BPF_64_64	CONFIG
    4804:	w1 = *(u32 *)(r6 + 0x94)
    4805:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b28>
    4806:	w1 = *(u32 *)(r6 + 0xa4)
    4807:	if w1 == 0x0 goto +0xb5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2078>
    4808:	r1 = 0x0 ll
		0000000000009640:  R_BPF_64_64	CONFIG
    4810:	w6 = *(u32 *)(r1 + 0xa0)
    4811:	w8 = *(u32 *)(r1 + 0xa4)
    4812:	w1 = *(u32 *)(r1 + 0x70)
    4813:	if w1 == 0x0 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    4814:	call 0x9e
    4815:	r0 += r6
    4816:	if w8 == 0x2 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    4817:	w1 = *(u32 *)(r0 + 0x0)
    4818:	goto +0x9d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    4819:	w8 = *(u32 *)(r6 + 0x90)
    4820:	w9 = *(u32 *)(r6 + 0x94)
    4821:	w1 = *(u32 *)(r6 + 0x70)
    4822:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ba0>
    4823:	call 0x23
    4824:	r0 += r8
    4825:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b68>
    4826:	goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f30>
    4827:	r1 = r10
    4828:	r1 += -0x88
    4829:	w2 = 0x2
    4830:	r3 = r0
    4831:	call 0x71
    4832:	w1 = *(u16 *)(r10 - 0x88)
    4833:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bc8>
    4834:	call 0x9e
    4835:	r0 += r8
    4836:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bc0>
    4837:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1de0>
    4838:	w1 = *(u16 *)(r0 + 0x0)
    4839:	w1 <<= 0x10
    4840:	w1 s>>= 0x10
    4841:	goto +0x70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f60>
    4842:	w1 = *(u32 *)(r0 + 0x0)
    4843:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    4844:	call 0x23
    4845:	r0 += r6
    4846:	if w8 == 0x2 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fd0>
    4847:	r1 = r10
    4848:	r1 += -0x88
    4849:	w2 = 0x4
    4850:	r3 = r0
    4851:	call 0x71
    4852:	w1 = *(u32 *)(r10 - 0x88)
    4853:	goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    4854:	call 0x9e
    4855:	r0 += r8
    4856:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c60>
    4857:	goto +0x12d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25c8>
    4858:	w1 = *(u16 *)(r0 + 0x0)
    4859:	w1 <<= 0x10
    4860:	w1 s>>= 0x10
    4861:	goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4862:	r1 = r10
    4863:	r1 += -0x88
    4864:	w2 = 0x4
    4865:	r3 = r0
    4866:	call 0x71
    4867:	w1 = *(u32 *)(r10 - 0x88)
    4868:	w9 = *(u32 *)(r10 - 0x98)
    4869:	r3 = 0x0 ll
		0000000000009828:  R_BPF_64_64	CONFIG
    4871:	r2 = 0x0 ll
		0000000000009838:  R_BPF_64_64	CONFIG
    4873:	w2 = *(u32 *)(r2 + 0x98)
    4874:	if w1 != w2 goto -0x395 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    4875:	w1 = *(u32 *)(r3 + 0xa4)
    4876:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e48>
    4877:	r1 = 0x0 ll
		0000000000009868:  R_BPF_64_64	CONFIG
    4879:	w7 = *(u32 *)(r1 + 0xa0)
    4880:	w9 = *(u32 *)(r1 + 0xa4)
    4881:	w1 = *(u32 *)(r1 + 0x70)
    4882:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d80>
    4883:	call 0x23
    4884:	r0 += r7
    4885:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d48>
    4886:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1df0>
    4887:	r1 = r10
    4888:	r1 += -0x88
    4889:	w2 = 0x2
    4890:	r3 = r0
    4891:	call 0x71
    4892:	w1 = *(u16 *)(r10 - 0x88)
    4893:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    4894:	call 0x9e
    4895:	r0 += r7
    4896:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da0>
    4897:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dc0>
    4898:	w1 = *(u16 *)(r0 + 0x0)
    4899:	w1 <<= 0x10
    4900:	w1 s>>= 0x10
    4901:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e20>
    4902:	w1 = *(u32 *)(r0 + 0x0)
    4903:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e20>
    4904:	w1 = *(u16 *)(r0 + 0x0)
    4905:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2000>
    4906:	w1 = *(u32 *)(r0 + 0x0)
    4907:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f60>
    4908:	r1 = r10
    4909:	r1 += -0x88
    4910:	w2 = 0x4
    4911:	r3 = r0
    4912:	call 0x71
    4913:	w1 = *(u32 *)(r10 - 0x88)
    4914:	r2 = 0x0 ll
		0000000000009990:  R_BPF_64_64	CONFIG
    4916:	w2 = *(u32 *)(r2 + 0xa8)
    4917:	w9 = *(u32 *)(r10 - 0x98)
    4918:	if w1 != w2 goto -0x3c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    4919:	r3 = 0x0 ll
		00000000000099b8:  R_BPF_64_64	CONFIG
    4921:	w1 = *(u32 *)(r3 + 0xb4)
    4922:	if w1 == 0x0 goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2640>
    4923:	w9 = *(u32 *)(r3 + 0xb0)
    4924:	w7 = *(u32 *)(r3 + 0xb4)
    4925:	w1 = *(u32 *)(r3 + 0x70)
    4926:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ee0>
    4927:	call 0x23
    4928:	r0 += r9
    4929:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea8>
    4930:	goto +0xe6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d8>
    4931:	r1 = r10
    4932:	r1 += -0x88
    4933:	w2 = 0x2
    4934:	r3 = r0
    4935:	call 0x71
    4936:	w1 = *(u16 *)(r10 - 0x88)
    4937:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f08>
    4938:	call 0x9e
    4939:	r0 += r9
    4940:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f00>
    4941:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f20>
    4942:	w1 = *(u16 *)(r0 + 0x0)
    4943:	w1 <<= 0x10
    4944:	w1 s>>= 0x10
    4945:	goto +0xdd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2608>
    4946:	w1 = *(u32 *)(r0 + 0x0)
    4947:	goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2608>
    4948:	r1 = r10
    4949:	r1 += -0x88
    4950:	w2 = 0x4
    4951:	r3 = r0
    4952:	call 0x71
    4953:	w1 = *(u32 *)(r10 - 0x88)
    4954:	w2 = *(u32 *)(r7 + 0x78)
    4955:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f80>
    4956:	*(u32 *)(r7 + 0x7c) = w1
    4957:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fa8>
    4958:	w3 = *(u32 *)(r7 + 0x7c)
    4959:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f98>
    4960:	*(u32 *)(r7 + 0x7c) = w1
    4961:	w3 = *(u32 *)(r7 + 0x80)
    4962:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    4963:	*(u32 *)(r7 + 0x80) = w1
    4964:	*(u32 *)(r7 + 0x84) = w1
    4965:	w2 += 0x1
    4966:	*(u32 *)(r7 + 0x78) = w2
    4967:	goto -0xa2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac0>
    4968:	r1 = r10
    4969:	r1 += -0x88
    4970:	w2 = 0x2
    4971:	r3 = r0
    4972:	call 0x71
    4973:	w1 = *(u16 *)(r10 - 0x88)
    4974:	w1 <<= 0x10
    4975:	w1 s>>= 0x10
    4976:	w2 = *(u32 *)(r7 + 0x88)
    4977:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2030>
    4978:	*(u32 *)(r7 + 0x8c) = w1
    4979:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    4980:	w3 = *(u32 *)(r7 + 0x8c)
    4981:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2048>
    4982:	*(u32 *)(r7 + 0x8c) = w1
    4983:	w3 = *(u32 *)(r7 + 0x90)
    4984:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2060>
    4985:	*(u32 *)(r7 + 0x90) = w1
    4986:	*(u32 *)(r7 + 0x94) = w1
    4987:	w2 += 0x1
    4988:	*(u32 *)(r7 + 0x88) = w2
    4989:	r6 = 0x0 ll
		0000000000009be8:  R_BPF_64_64	CONFIG
    4991:	w1 = *(u32 *)(r6 + 0xb4)
    4992:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21e8>
    4993:	w8 = *(u32 *)(r6 + 0xb0)
    4994:	w9 = *(u32 *)(r6 + 0xb4)
    4995:	w1 = *(u32 *)(r6 + 0x70)
    4996:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e0>
    4997:	call 0x9e
    4998:	r0 += r8
    4999:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2130>
    5000:	w1 = *(u32 *)(r0 + 0x0)
    5001:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2180>
    5002:	call 0x23
    5003:	r0 += r8
    5004:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2140>
    5005:	r1 = r10
    5006:	r1 += -0x88
    5007:	w2 = 0x4
    5008:	r3 = r0
    5009:	call 0x71
    5010:	w1 = *(u32 *)(r10 - 0x88)
    5011:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2180>
    5012:	w1 = *(u16 *)(r0 + 0x0)
    5013:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2170>
    5014:	r1 = r10
    5015:	r1 += -0x88
    5016:	w2 = 0x2
    5017:	r3 = r0
    5018:	call 0x71
    5019:	w1 = *(u16 *)(r10 - 0x88)
    5020:	w1 <<= 0x10
    5021:	w1 s>>= 0x10
    5022:	w2 = *(u32 *)(r7 + 0x98)
    5023:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a0>
    5024:	*(u32 *)(r7 + 0x9c) = w1
    5025:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21c8>
    5026:	w3 = *(u32 *)(r7 + 0x9c)
    5027:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21b8>
    5028:	*(u32 *)(r7 + 0x9c) = w1
    5029:	w3 = *(u32 *)(r7 + 0xa0)
    5030:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21d0>
    5031:	*(u32 *)(r7 + 0xa0) = w1
    5032:	*(u32 *)(r7 + 0xa4) = w1
    5033:	w2 += 0x1
    5034:	*(u32 *)(r7 + 0x98) = w2
    5035:	w1 = *(u32 *)(r6 + 0xc4)
    5036:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2358>
    5037:	r1 = 0x0 ll
		0000000000009d68:  R_BPF_64_64	CONFIG
    5039:	w6 = *(u32 *)(r1 + 0xc0)
    5040:	w8 = *(u32 *)(r1 + 0xc4)
    5041:	w1 = *(u32 *)(r1 + 0x70)
    5042:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2250>
    5043:	call 0x9e
    5044:	r0 += r6
    5045:	if w8 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22a0>
    5046:	w1 = *(u32 *)(r0 + 0x0)
    5047:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22f0>
    5048:	call 0x23
    5049:	r0 += r6
    5050:	if w8 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22b0>
    5051:	r1 = r10
    5052:	r1 += -0x88
    5053:	w2 = 0x4
    5054:	r3 = r0
    5055:	call 0x71
    5056:	w1 = *(u32 *)(r10 - 0x88)
    5057:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22f0>
    5058:	w1 = *(u16 *)(r0 + 0x0)
    5059:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e0>
    5060:	r1 = r10
    5061:	r1 += -0x88
    5062:	w2 = 0x2
    5063:	r3 = r0
    5064:	call 0x71
    5065:	w1 = *(u16 *)(r10 - 0x88)
    5066:	w1 <<= 0x10
    5067:	w1 s>>= 0x10
    5068:	w2 = *(u32 *)(r7 + 0xa8)
    5069:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2310>
    5070:	*(u32 *)(r7 + 0xac) = w1
    5071:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2338>
    5072:	w3 = *(u32 *)(r7 + 0xac)
    5073:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2328>
    5074:	*(u32 *)(r7 + 0xac) = w1
    5075:	w3 = *(u32 *)(r7 + 0xb0)
    5076:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2340>
    5077:	*(u32 *)(r7 + 0xb0) = w1
    5078:	*(u32 *)(r7 + 0xb4) = w1
    5079:	w2 += 0x1
    5080:	*(u32 *)(r7 + 0xa8) = w2
    5081:	r6 = 0x0 ll
		0000000000009ec8:  R_BPF_64_64	CONFIG
    5083:	w1 = *(u32 *)(r6 + 0xd4)
    5084:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24c8>
    5085:	w8 = *(u32 *)(r6 + 0xd0)
    5086:	w9 = *(u32 *)(r6 + 0xd4)
    5087:	w1 = *(u32 *)(r6 + 0x70)
    5088:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23c0>
    5089:	call 0x9e
    5090:	r0 += r8
    5091:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    5092:	w1 = *(u32 *)(r0 + 0x0)
    5093:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    5094:	call 0x23
    5095:	r0 += r8
    5096:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    5097:	r1 = r10
    5098:	r1 += -0x88
    5099:	w2 = 0x4
    5100:	r3 = r0
    5101:	call 0x71
    5102:	w1 = *(u32 *)(r10 - 0x88)
    5103:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    5104:	w1 = *(u16 *)(r0 + 0x0)
    5105:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2450>
    5106:	r1 = r10
    5107:	r1 += -0x88
    5108:	w2 = 0x2
    5109:	r3 = r0
    5110:	call 0x71
    5111:	w1 = *(u16 *)(r10 - 0x88)
    5112:	w1 <<= 0x10
    5113:	w1 s>>= 0x10
    5114:	w2 = *(u32 *)(r7 + 0xb8)
    5115:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2480>
    5116:	*(u32 *)(r7 + 0xbc) = w1
    5117:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24a8>
    5118:	w3 = *(u32 *)(r7 + 0xbc)
    5119:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2498>
    5120:	*(u32 *)(r7 + 0xbc) = w1
    5121:	w3 = *(u32 *)(r7 + 0xc0)
    5122:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24b0>
    5123:	*(u32 *)(r7 + 0xc0) = w1
    5124:	*(u32 *)(r7 + 0xc4) = w1
    5125:	w2 += 0x1
    5126:	*(u32 *)(r7 + 0xb8) = w2
    5127:	call 0xe
    5128:	*(u64 *)(r7 + 0x70) = r0
    5129:	w1 = *(u32 *)(r6 + 0x64)
    5130:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2580>
    5131:	call 0x23
    5132:	w1 = *(u32 *)(r6 + 0x40)
    5133:	r0 += r1
    5134:	r1 = r10
    5135:	r1 += -0x88
    5136:	w2 = 0x8
    5137:	r3 = r0
    5138:	call 0x71
    5139:	w1 = *(u32 *)(r6 + 0x44)
    5140:	r3 = *(u64 *)(r10 - 0x88)
    5141:	r3 += r1
    5142:	r1 = r10
    5143:	r1 += -0x88
    5144:	w2 = 0x8
    5145:	call 0x71
    5146:	r1 = *(u64 *)(r6 + 0x8)
    5147:	r2 = *(u64 *)(r10 - 0x88)
    5148:	r1 += r2
    5149:	*(u64 *)(r7 + 0x60) = r1
    5150:	w1 = *(u32 *)(r6 + 0x68)
    5151:	if w1 == 0x0 goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5152:	r1 = 0x504c4b53594d5641 ll
    5154:	call 0x9a
    5155:	w1 = *(u32 *)(r6 + 0x38)
    5156:	r0 += r1
    5157:	*(u64 *)(r7 + 0x68) = r0
    5158:	goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5159:	w1 = *(u32 *)(r0 + 0x0)
    5160:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    5161:	r1 = r10
    5162:	r1 += -0x88
    5163:	w2 = 0x4
    5164:	r3 = r0
    5165:	call 0x71
    5166:	w1 = *(u32 *)(r10 - 0x88)
    5167:	w9 = *(u32 *)(r10 - 0x98)
    5168:	r3 = 0x0 ll
		000000000000a180:  R_BPF_64_64	CONFIG
    5170:	r2 = 0x0 ll
		000000000000a190:  R_BPF_64_64	CONFIG
    5172:	w2 = *(u32 *)(r2 + 0xb8)
    5173:	if w1 != w2 goto -0x4c0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5174:	w1 = *(u32 *)(r3 + 0xc4)
    5175:	if w1 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5176:	r1 = 0x0 ll
		000000000000a1c0:  R_BPF_64_64	CONFIG
    5178:	w7 = *(u32 *)(r1 + 0xc0)
    5179:	w9 = *(u32 *)(r1 + 0xc4)
    5180:	w1 = *(u32 *)(r1 + 0x70)
    5181:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26d8>
    5182:	call 0x23
    5183:	r0 += r7
    5184:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a0>
    5185:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    5186:	r1 = r10
    5187:	r1 += -0x88
    5188:	w2 = 0x2
    5189:	r3 = r0
    5190:	call 0x71
    5191:	w1 = *(u16 *)(r10 - 0x88)
    5192:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2700>
    5193:	call 0x9e
    5194:	r0 += r7
    5195:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26f8>
    5196:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2718>
    5197:	w1 = *(u16 *)(r0 + 0x0)
    5198:	w1 <<= 0x10
    5199:	w1 s>>= 0x10
    5200:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2890>
    5201:	w1 = *(u32 *)(r0 + 0x0)
    5202:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2890>
    5203:	r1 = r10
    5204:	r1 += -0x88
    5205:	w2 = 0x4
    5206:	r3 = r0
    5207:	call 0x71
    5208:	w1 = *(u32 *)(r10 - 0x88)
    5209:	r2 = 0x0 ll
		000000000000a2c8:  R_BPF_64_64	CONFIG
    5211:	w2 = *(u32 *)(r2 + 0x98)
    5212:	if w1 != w2 goto +0xd0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5213:	w1 = *(u32 *)(r7 + 0xa4)
    5214:	if w1 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    5215:	r1 = 0x0 ll
		000000000000a2f8:  R_BPF_64_64	CONFIG
    5217:	w7 = *(u32 *)(r1 + 0xa0)
    5218:	w8 = *(u32 *)(r1 + 0xa4)
    5219:	w1 = *(u32 *)(r1 + 0x70)
    5220:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2810>
    5221:	call 0x23
    5222:	r0 += r7
    5223:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d8>
    5224:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    5225:	r1 = r10
    5226:	r1 += -0x88
    5227:	w2 = 0x2
    5228:	r3 = r0
    5229:	call 0x71
    5230:	w1 = *(u16 *)(r10 - 0x88)
    5231:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2838>
    5232:	call 0x9e
    5233:	r0 += r7
    5234:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2830>
    5235:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2850>
    5236:	w1 = *(u16 *)(r0 + 0x0)
    5237:	w1 <<= 0x10
    5238:	w1 s>>= 0x10
    5239:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d0>
    5240:	w1 = *(u32 *)(r0 + 0x0)
    5241:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d0>
    5242:	r1 = r10
    5243:	r1 += -0x88
    5244:	w2 = 0x4
    5245:	r3 = r0
    5246:	call 0x71
    5247:	w1 = *(u32 *)(r10 - 0x88)
    5248:	r2 = 0x0 ll
		000000000000a400:  R_BPF_64_64	CONFIG
    5250:	w2 = *(u32 *)(r2 + 0xc8)
    5251:	w9 = *(u32 *)(r10 - 0x98)
    5252:	if w1 != w2 goto -0x50f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5253:	r1 = 0x0 ll
		000000000000a428:  R_BPF_64_64	CONFIG
    5255:	w2 = *(u32 *)(r1 + 0xd4)
    5256:	if w2 == 0x0 goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5257:	w7 = *(u32 *)(r1 + 0xd0)
    5258:	w9 = *(u32 *)(r1 + 0xd4)
    5259:	w1 = *(u32 *)(r1 + 0x70)
    5260:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2950>
    5261:	call 0x23
    5262:	r0 += r7
    5263:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    5264:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad8>
    5265:	r1 = r10
    5266:	r1 += -0x88
    5267:	w2 = 0x2
    5268:	r3 = r0
    5269:	call 0x71
    5270:	w1 = *(u16 *)(r10 - 0x88)
    5271:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2978>
    5272:	call 0x9e
    5273:	r0 += r7
    5274:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2970>
    5275:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2990>
    5276:	w1 = *(u16 *)(r0 + 0x0)
    5277:	w1 <<= 0x10
    5278:	w1 s>>= 0x10
    5279:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    5280:	w1 = *(u32 *)(r0 + 0x0)
    5281:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    5282:	r1 = r10
    5283:	r1 += -0x88
    5284:	w2 = 0x4
    5285:	r3 = r0
    5286:	call 0x71
    5287:	w1 = *(u32 *)(r10 - 0x88)
    5288:	r2 = 0x0 ll
		000000000000a540:  R_BPF_64_64	CONFIG
    5290:	w2 = *(u32 *)(r2 + 0xa8)
    5291:	if w1 != w2 goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5292:	r7 = 0x0 ll
		000000000000a560:  R_BPF_64_64	CONFIG
    5294:	w1 = *(u32 *)(r7 + 0xb4)
    5295:	if w1 == 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    5296:	w8 = *(u32 *)(r7 + 0xb0)
    5297:	w9 = *(u32 *)(r7 + 0xb4)
    5298:	w1 = *(u32 *)(r7 + 0x70)
    5299:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    5300:	call 0x23
    5301:	r0 += r8
    5302:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a50>
    5303:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    5304:	r1 = r10
    5305:	r1 += -0x88
    5306:	w2 = 0x2
    5307:	r3 = r0
    5308:	call 0x71
    5309:	w1 = *(u16 *)(r10 - 0x88)
    5310:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ab0>
    5311:	call 0x9e
    5312:	r0 += r8
    5313:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    5314:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ac8>
    5315:	w1 = *(u16 *)(r0 + 0x0)
    5316:	w1 <<= 0x10
    5317:	w1 s>>= 0x10
    5318:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b68>
    5319:	w1 = *(u32 *)(r0 + 0x0)
    5320:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b68>
    5321:	r1 = r10
    5322:	r1 += -0x88
    5323:	w2 = 0x4
    5324:	r3 = r0
    5325:	call 0x71
    5326:	w1 = *(u32 *)(r10 - 0x88)
    5327:	r2 = 0x0 ll
		000000000000a678:  R_BPF_64_64	CONFIG
    5329:	w2 = *(u32 *)(r2 + 0xd8)
    5330:	w9 = *(u32 *)(r10 - 0x98)
    5331:	if w1 != w2 goto -0x55e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5332:	exit
    5333:	r1 = r10
    5334:	r1 += -0x88
    5335:	w2 = 0x4
    5336:	r3 = r0
    5337:	call 0x71
    5338:	w1 = *(u32 *)(r10 - 0x88)
    5339:	r2 = 0x0 ll
		000000000000a6d8:  R_BPF_64_64	CONFIG
    5341:	w2 = *(u32 *)(r2 + 0xb8)
    5342:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5343:	w1 = *(u32 *)(r7 + 0xc4)
    5344:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc0>
    5345:	r1 = 0x0 ll
		000000000000a708:  R_BPF_64_64	CONFIG
    5347:	w7 = *(u32 *)(r1 + 0xc0)
    5348:	w8 = *(u32 *)(r1 + 0xc4)
    5349:	w1 = *(u32 *)(r1 + 0x70)
    5350:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    5351:	call 0x23
    5352:	r0 += r7
    5353:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be8>
    5354:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c70>
    5355:	r1 = r10
    5356:	r1 += -0x88
    5357:	w2 = 0x2
    5358:	r3 = r0
    5359:	call 0x71
    5360:	w1 = *(u16 *)(r10 - 0x88)
    5361:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c48>
    5362:	call 0x9e
    5363:	r0 += r7
    5364:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c40>
    5365:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c60>
    5366:	w1 = *(u16 *)(r0 + 0x0)
    5367:	w1 <<= 0x10
    5368:	w1 s>>= 0x10
    5369:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ca0>
    5370:	w1 = *(u32 *)(r0 + 0x0)
    5371:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ca0>
    5372:	r1 = r10
    5373:	r1 += -0x88
    5374:	w2 = 0x4
    5375:	r3 = r0
    5376:	call 0x71
    5377:	w1 = *(u32 *)(r10 - 0x88)
    5378:	r2 = 0x0 ll
		000000000000a810:  R_BPF_64_64	CONFIG
    5380:	w2 = *(u32 *)(r2 + 0xc8)
    5381:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5382:	r1 = 0x0 ll
		000000000000a830:  R_BPF_64_64	CONFIG
    5384:	w2 = *(u32 *)(r1 + 0xd4)
    5385:	if w2 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5386:	w7 = *(u32 *)(r1 + 0xd0)
    5387:	w8 = *(u32 *)(r1 + 0xd4)
    5388:	w1 = *(u32 *)(r1 + 0x70)
    5389:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d58>
    5390:	call 0x23
    5391:	r0 += r7
    5392:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d20>
    5393:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2da8>
    5394:	r1 = r10
    5395:	r1 += -0x88
    5396:	w2 = 0x2
    5397:	r3 = r0
    5398:	call 0x71
    5399:	w1 = *(u16 *)(r10 - 0x88)
    5400:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    5401:	call 0x9e
    5402:	r0 += r7
    5403:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d78>
    5404:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d98>
    5405:	w1 = *(u16 *)(r0 + 0x0)
    5406:	w1 <<= 0x10
    5407:	w1 s>>= 0x10
    5408:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd8>
    5409:	w1 = *(u32 *)(r0 + 0x0)
    5410:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd8>
    5411:	r1 = r10
    5412:	r1 += -0x88
    5413:	w2 = 0x4
    5414:	r3 = r0
    5415:	call 0x71
    5416:	w1 = *(u32 *)(r10 - 0x88)
    5417:	r2 = 0x0 ll
		000000000000a948:  R_BPF_64_64	CONFIG
    5419:	w2 = *(u32 *)(r2 + 0xd8)
    5420:	if w1 == w2 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5421:	call 0x23
    5422:	*(u64 *)(r10 - 0x88) = r0
    5423:	r2 = r10
    5424:	r2 += -0x88
    5425:	r1 = 0x0 ll
		000000000000a988:  R_BPF_64_64	TASKS
    5427:	r3 = 0xdd0 ll
		000000000000a998:  R_BPF_64_64	.rodata
    5429:	r4 = 0x0
    5430:	call 0x2
    5431:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    5432:	r1 = 0x0 ll
		000000000000a9c0:  R_BPF_64_64	.bss
    5434:	r2 = 0x1
    5435:	lock *(u64 *)(r1 + 0x0) += r2
    5436:	r1 = 0x0 ll
		000000000000a9e0:  R_BPF_64_64	EXPECT_ENTER
    5438:	r2 = 0x100000000 ll
    5440:	lock *(u64 *)(r1 + 0x0) += r2
    5441:	r1 = 0x0 ll
		000000000000aa08:  R_BPF_64_64	EXPECT_EXIT
    5443:	lock *(u64 *)(r1 + 0x0) += r2
    5444:	call 0x23
    5445:	*(u64 *)(r10 - 0x88) = r0
    5446:	r2 = r10
    5447:	r2 += -0x88
    5448:	r1 = 0x0 ll
		000000000000aa40:  R_BPF_64_64	TASKS
    5450:	call 0x1
    5451:	r9 = r0
    5452:	if r9 == 0x0 goto -0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5453:	call 0xe
    5454:	r1 = *(u64 *)(r9 + 0x10)
    5455:	if r1 == r0 goto -0x534 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x570>
    5456:	r7 = r0
    5457:	r2 = r0
    5458:	r2 >>= 0x20
    5459:	r0 <<= 0x20
    5460:	r0 >>= 0x20
    5461:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    5462:	r1 >>= 0x20
    5463:	if r1 == r2 goto -0x53d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x568>
    5464:	w1 = *(u32 *)(r9 + 0x8)
    5465:	if w1 == 0x0 goto -0x544 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    5466:	w1 = 0x0
    5467:	*(u32 *)(r10 - 0x88) = w1
    5468:	r2 = r10
    5469:	r2 += -0x88
    5470:	r1 = 0x0 ll
		000000000000aaf0:  R_BPF_64_64	LOST
    5472:	call 0x1
    5473:	if r0 == 0x0 goto -0x54c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    5474:	r0 += 0x10
    5475:	r1 = 0x1
    5476:	lock *(u64 *)(r0 + 0x0) += r1
    5477:	goto -0x550 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    5478:	w1 = 0x0
    5479:	*(u32 *)(r10 - 0x88) = w1
    5480:	r2 = r10
    5481:	r2 += -0x88
    5482:	r1 = 0x0 ll
		000000000000ab50:  R_BPF_64_64	LOST
    5484:	call 0x1
    5485:	if r0 == 0x0 goto -0x9a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5486:	r0 += 0x10
    5487:	r1 = 0x1
    5488:	lock *(u64 *)(r0 + 0x0) += r1
    5489:	goto -0x9e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5490:	w8 = w3
    5491:	w1 = w3
    5492:	w1 &= 0x1
    5493:	r7 = *(u64 *)(r10 - 0x90)
    5494:	w2 = *(u32 *)(r7 + 0x90)
    5495:	w2 |= w1
    5496:	w1 = *(u32 *)(r7 + 0xa8)
    5497:	w2 |= w1
    5498:	if w2 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5499:	call -0xf17
    5500:	if w0 != 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b0>
    5501:	w6 = 0x0
    5502:	r1 = 0x0 ll
		000000000000abf0:  R_BPF_64_64	CONFIG
    5504:	w2 = *(u32 *)(r1 + 0x6c)
    5505:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d0>
    5506:	w1 = *(u32 *)(r1 + 0x94)
    5507:	if w1 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3380>
    5508:	r1 = 0x0 ll
		000000000000ac20:  R_BPF_64_64	CONFIG
    5510:	w2 = *(u32 *)(r1 + 0xa4)
    5511:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3100>
    5512:	w3 = *(u32 *)(r7 + 0x1b0)
    5513:	*(u32 *)(r7 + 0x19c) = w3
    5514:	w2 = 0x1
    5515:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f8>
    5516:	w2 = 0x0
    5517:	w6 |= w2
    5518:	w1 = *(u32 *)(r1 + 0xb4)
    5519:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    5520:	w2 = *(u32 *)(r7 + 0x1b4)
    5521:	*(u32 *)(r7 + 0x1a0) = w2
    5522:	w1 = 0x1
    5523:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    5524:	w1 = 0x0
    5525:	w6 |= w1
    5526:	r1 = 0x0 ll
		000000000000acb0:  R_BPF_64_64	CONFIG
    5528:	w2 = *(u32 *)(r1 + 0xc4)
    5529:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3190>
    5530:	w3 = *(u32 *)(r7 + 0x1b8)
    5531:	*(u32 *)(r7 + 0x1a4) = w3
    5532:	w2 = 0x1
    5533:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    5534:	w2 = 0x0
    5535:	w6 |= w2
    5536:	w1 = *(u32 *)(r1 + 0xd4)
    5537:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d0>
    5538:	w2 = *(u32 *)(r7 + 0x1bc)
    5539:	*(u32 *)(r7 + 0x1a8) = w2
    5540:	w1 = 0x1
    5541:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    5542:	w1 = 0x0
    5543:	w6 |= w1
    5544:	w3 = *(u32 *)(r7 + 0xcc)
    5545:	w8 = *(u32 *)(r7 + 0xc8)
    5546:	r1 = r7
    5547:	w9 = *(u32 *)(r1 + 0xc4)
    5548:	w7 = *(u32 *)(r1 + 0xc0)
    5549:	w1 = *(u32 *)(r1 + 0x8)
    5550:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3250>
    5551:	*(u32 *)(r10 - 0x98) = w3
    5552:	call 0x23
    5553:	*(u64 *)(r10 - 0x88) = r0
    5554:	r2 = r10
    5555:	r2 += -0x88
    5556:	r1 = 0x0 ll
		000000000000ada0:  R_BPF_64_64	OWED
    5558:	call 0x3
    5559:	w3 = *(u32 *)(r10 - 0x98)
    5560:	r1 = 0x0
    5561:	r2 = *(u64 *)(r10 - 0x90)
    5562:	*(u64 *)(r2 + 0x1c0) = r1
    5563:	*(u32 *)(r2 + 0xc) = w3
    5564:	*(u32 *)(r2 + 0x8) = w8
    5565:	w1 = 0x1
    5566:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3290>
    5567:	w1 = 0x0
    5568:	r2 = *(u64 *)(r10 - 0x90)
    5569:	*(u32 *)(r2 + 0x0) = w7
    5570:	*(u32 *)(r2 + 0x4) = w9
    5571:	if w9 != 0x0 goto -0xf0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5572:	if w8 != 0x0 goto -0xf1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5573:	if w3 != 0x0 goto -0xf2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5574:	w6 |= w1
    5575:	w6 &= 0x1
    5576:	if w6 != 0x0 goto -0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5577:	call 0x23
    5578:	*(u64 *)(r10 - 0x88) = r0
    5579:	r2 = r10
    5580:	r2 += -0x88
    5581:	r1 = 0x0 ll
		000000000000ae68:  R_BPF_64_64	TASKS
    5583:	call 0x3
    5584:	if r0 != 0x0 goto -0xfd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5585:	r1 = 0x0 ll
		000000000000ae88:  R_BPF_64_64	.bss
    5587:	r2 = -0x1
    5588:	lock *(u64 *)(r1 + 0x0) += r2
    5589:	r1 = 0x0 ll
		000000000000aea8:  R_BPF_64_64	EXPECT_ENTER
    5591:	r2 = -0x100000000 ll
    5593:	lock *(u64 *)(r1 + 0x0) += r2
    5594:	r1 = 0x0 ll
		000000000000aed0:  R_BPF_64_64	EXPECT_EXIT
    5596:	lock *(u64 *)(r1 + 0x0) += r2
    5597:	goto -0x10a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5598:	w1 = *(u32 *)(r7 + 0x1ac)
    5599:	*(u32 *)(r7 + 0x198) = w1
    5600:	w6 = 0x1
    5601:	if w1 != 0x0 goto -0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b0>
    5602:	w6 = 0x0
    5603:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b0>
    5604:	w1 = *(u32 *)(r7 + 0x90)
    5605:	w6 = *(u32 *)(r7 + 0xa8)
    5606:	if w1 != 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3530>
    5607:	r1 = *(u64 *)(r10 - 0xa0)
    5608:	if w6 == 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    5609:	r1 = *(u64 *)(r1 + 0x0)
    5610:	r3 = *(u64 *)(r1 + 0x8)
    5611:	r2 = *(u64 *)(r1 + 0x0)
    5612:	r1 = r7
    5613:	r1 += 0x18
    5614:	call -0xe52
    5615:	w1 = *(u32 *)(r10 - 0x98)
    5616:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3420>
    5617:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b8>
    5618:	r1 = 0x0
    5619:	r2 = 0x0 ll
		000000000000af98:  R_BPF_64_64	CONFIG
    5621:	w2 = *(u32 *)(r2 + 0x74)
    5622:	w3 = *(u32 *)(r10 - 0xb8)
    5623:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    5624:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    5625:	call 0x23
    5626:	r1 = 0x0 ll
		000000000000afd0:  R_BPF_64_64	CONFIG
    5628:	w1 = *(u32 *)(r1 + 0x74)
    5629:	r0 += r1
    5630:	r1 = r10
    5631:	r1 += -0x88
    5632:	w2 = 0x8
    5633:	r3 = r0
    5634:	call 0x71
    5635:	r1 = *(u64 *)(r10 - 0x88)
    5636:	*(u64 *)(r7 + 0x190) = r1
    5637:	w1 = *(u32 *)(r7 + 0xbc)
    5638:	*(u32 *)(r7 + 0x8c) = w1
    5639:	w1 = *(u32 *)(r7 + 0xb8)
    5640:	*(u32 *)(r7 + 0x88) = w1
    5641:	w1 = *(u32 *)(r7 + 0xb4)
    5642:	*(u32 *)(r7 + 0x84) = w1
    5643:	w1 = *(u32 *)(r7 + 0xb0)
    5644:	*(u32 *)(r7 + 0x80) = w1
    5645:	w1 = *(u32 *)(r7 + 0xac)
    5646:	*(u32 *)(r7 + 0x7c) = w1
    5647:	w1 = *(u32 *)(r7 + 0xa8)
    5648:	*(u32 *)(r7 + 0x78) = w1
    5649:	r1 = r7
    5650:	call -0xf6e
    5651:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3620>
    5652:	r1 = r7
    5653:	r1 += 0x18
    5654:	w2 = 0x60
    5655:	r3 = 0xd70 ll
		000000000000b0b8:  R_BPF_64_64	.rodata
    5657:	call 0x71
    5658:	w1 = *(u32 *)(r7 + 0xa4)
    5659:	*(u32 *)(r7 + 0x8c) = w1
    5660:	w1 = *(u32 *)(r7 + 0xa0)
    5661:	*(u32 *)(r7 + 0x88) = w1
    5662:	w1 = *(u32 *)(r7 + 0x9c)
    5663:	*(u32 *)(r7 + 0x84) = w1
    5664:	w1 = *(u32 *)(r7 + 0x98)
    5665:	*(u32 *)(r7 + 0x80) = w1
    5666:	w1 = *(u32 *)(r7 + 0x94)
    5667:	*(u32 *)(r7 + 0x7c) = w1
    5668:	w1 = *(u32 *)(r7 + 0x90)
    5669:	*(u32 *)(r7 + 0x78) = w1
    5670:	r1 = r7
    5671:	call -0xf83
    5672:	goto -0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c8>
    5673:	w8 &= 0x1
    5674:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    5675:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3620>
    5676:	r1 = *(u64 *)(r1 + 0x0)
    5677:	r3 = *(u64 *)(r1 + 0x8)
    5678:	r2 = *(u64 *)(r1 + 0x0)
    5679:	r1 = r7
    5680:	r1 += 0x18
    5681:	call -0xe95
    5682:	r1 = 0x0 ll
		000000000000b190:  R_BPF_64_64	CONFIG
    5684:	w2 = *(u32 *)(r1 + 0x6c)
    5685:	if w2 == 0x0 goto -0xb9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5686:	w1 = *(u32 *)(r1 + 0x94)
    5687:	if w1 != 0x0 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36c8>
    5688:	r6 = 0x0 ll
		000000000000b1c0:  R_BPF_64_64	CONFIG
    5690:	w1 = *(u32 *)(r6 + 0xa4)
    5691:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    5692:	w2 = *(u32 *)(r7 + 0x1b0)
    5693:	w1 = *(u32 *)(r7 + 0x19c)
    5694:	w3 = w2
    5695:	w3 |= w1
    5696:	if w3 s> -0x1 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3788>
    5697:	w3 = w2
    5698:	if w1 s> 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a0>
    5699:	w3 = w2
    5700:	if w2 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a0>
    5701:	if w2 s>= w1 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    5702:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    5703:	w2 = *(u32 *)(r7 + 0x1ac)
    5704:	w1 = *(u32 *)(r7 + 0x198)
    5705:	w3 = w2
    5706:	w3 |= w1
    5707:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3858>
    5708:	w3 = w2
    5709:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3730>
    5710:	w3 = w2
    5711:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3718>
    5712:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3730>
    5713:	if w2 s>= w1 goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    5714:	w3 = w2
    5715:	w3 -= w1
    5716:	if w3 == 0x0 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    5717:	r4 = 0x1
    5718:	*(u64 *)(r7 + 0x88) = r4
    5719:	*(u32 *)(r7 + 0x84) = w3
    5720:	*(u32 *)(r7 + 0x80) = w2
    5721:	*(u32 *)(r7 + 0x7c) = w1
    5722:	w1 = 0x5
    5723:	*(u32 *)(r7 + 0x78) = w1
    5724:	r1 = r7
    5725:	call -0xfb9
    5726:	goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    5727:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    5728:	w3 = w2
    5729:	w3 -= w1
    5730:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    5731:	r4 = 0x2
    5732:	*(u64 *)(r7 + 0x88) = r4
    5733:	*(u32 *)(r7 + 0x84) = w3
    5734:	*(u32 *)(r7 + 0x80) = w2
    5735:	*(u32 *)(r7 + 0x7c) = w1
    5736:	w1 = 0x5
    5737:	*(u32 *)(r7 + 0x78) = w1
    5738:	r1 = r7
    5739:	call -0xfc7
    5740:	w1 = *(u32 *)(r6 + 0xb4)
    5741:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    5742:	w2 = *(u32 *)(r7 + 0x1b4)
    5743:	w1 = *(u32 *)(r7 + 0x1a0)
    5744:	w3 = w2
    5745:	w3 |= w1
    5746:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3868>
    5747:	w3 = w2
    5748:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    5749:	w3 = w2
    5750:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    5751:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    5752:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3870>
    5753:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3720>
    5754:	goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    5755:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    5756:	w3 = w2
    5757:	w3 -= w1
    5758:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    5759:	r4 = 0x3
    5760:	*(u64 *)(r7 + 0x88) = r4
    5761:	*(u32 *)(r7 + 0x84) = w3
    5762:	*(u32 *)(r7 + 0x80) = w2
    5763:	*(u32 *)(r7 + 0x7c) = w1
    5764:	w1 = 0x5
    5765:	*(u32 *)(r7 + 0x78) = w1
    5766:	r1 = r7
    5767:	call -0xfe3
    5768:	w1 = *(u32 *)(r6 + 0xc4)
    5769:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    5770:	w2 = *(u32 *)(r7 + 0x1b8)
    5771:	w1 = *(u32 *)(r7 + 0x1a4)
    5772:	w3 = w2
    5773:	w3 |= w1
    5774:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3938>
    5775:	w3 = w2
    5776:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3950>
    5777:	w3 = w2
    5778:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3950>
    5779:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    5780:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    5781:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    5782:	w3 = w2
    5783:	w3 -= w1
    5784:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    5785:	r4 = 0x4
    5786:	*(u64 *)(r7 + 0x88) = r4
    5787:	*(u32 *)(r7 + 0x84) = w3
    5788:	*(u32 *)(r7 + 0x80) = w2
    5789:	*(u32 *)(r7 + 0x7c) = w1
    5790:	w1 = 0x5
    5791:	*(u32 *)(r7 + 0x78) = w1
    5792:	r1 = r7
    5793:	call -0xffd
    5794:	w1 = *(u32 *)(r6 + 0xd4)
    5795:	if w1 == 0x0 goto -0x127 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5796:	w2 = *(u32 *)(r7 + 0x1bc)
    5797:	w1 = *(u32 *)(r7 + 0x1a8)
    5798:	w3 = w2
    5799:	w3 |= w1
    5800:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    5801:	w3 = w2
    5802:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a20>
    5803:	w3 = w2
    5804:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a20>
    5805:	if w2 s>= w1 goto -0x131 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5806:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a10>
    5807:	if w2 s<= w1 goto -0x133 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5808:	w3 = w2
    5809:	w3 -= w1
    5810:	if w3 == 0x0 goto -0x136 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5811:	r4 = 0x5
    5812:	*(u64 *)(r7 + 0x88) = r4
    5813:	*(u32 *)(r7 + 0x84) = w3
    5814:	*(u32 *)(r7 + 0x80) = w2
    5815:	*(u32 *)(r7 + 0x7c) = w1
    5816:	w1 = 0x5
    5817:	*(u32 *)(r7 + 0x78) = w1
    5818:	r1 = r7
    5819:	call -0x1017
    5820:	goto -0x140 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>

000000000000b5e8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    5821:	w7 = w2
    5822:	r9 = r1
    5823:	r8 = 0x0 ll
		000000000000b5f8:  R_BPF_64_64	CONFIG
    5825:	w1 = *(u32 *)(r8 + 0x28)
    5826:	w1 &= w7
    5827:	w2 = *(u32 *)(r8 + 0x30)
    5828:	if w1 == w2 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x140>
    5829:	w1 = *(u32 *)(r8 + 0x24)
    5830:	if w1 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x278>
    5831:	call 0x8
    5832:	*(u32 *)(r10 - 0x88) = w0
    5833:	r2 = r10
    5834:	r2 += -0x88
    5835:	r1 = 0x0 ll
		000000000000b658:  R_BPF_64_64	SAMPLES
    5837:	call 0x1
    5838:	r8 = r0
    5839:	if r8 == 0x0 goto +0x56b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5840:	r1 = *(u64 *)(r9 + 0x0)
    5841:	r3 = *(u64 *)(r1 + 0x0)
    5842:	r1 = r10
    5843:	r1 += -0x88
    5844:	w2 = 0x80
    5845:	call 0x71
    5846:	r1 = *(u64 *)(r10 - 0x20)
    5847:	if r1 != 0x504c0001 goto +0x563 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5848:	r1 = *(u64 *)(r10 - 0x10)
    5849:	if r1 != 0x10 goto +0x561 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5850:	r2 = *(u64 *)(r10 - 0x28)
    5851:	r1 = 0x0 ll
		000000000000b6d8:  R_BPF_64_64	CONFIG
    5853:	r3 = *(u64 *)(r1 + 0x0)
    5854:	if r2 != r3 goto +0x55c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5855:	w2 = *(u32 *)(r1 + 0x28)
    5856:	w2 &= w7
    5857:	w1 = *(u32 *)(r8 + 0x10)
    5858:	if w1 != 0x0 goto +0x3a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e40>
    5859:	*(u32 *)(r8 + 0x14) = w2
    5860:	goto +0x3a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e68>
    5861:	r1 = 0x0 ll
		000000000000b728:  R_BPF_64_64	.bss
    5863:	r1 = *(u64 *)(r1 + 0x0)
    5864:	if r1 != 0x0 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5865:	r1 = 0x0 ll
		000000000000b748:  R_BPF_64_64	CONFIG
    5867:	w2 = *(u32 *)(r1 + 0x6c)
    5868:	if w2 == 0x0 goto +0x54e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5869:	r1 = *(u64 *)(r1 + 0x88)
    5870:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d8>
    5871:	r1 = 0x0 ll
		000000000000b778:  R_BPF_64_64	CONFIG
    5873:	r3 = *(u64 *)(r1 + 0x88)
    5874:	r1 = r10
    5875:	r1 += -0x88
    5876:	w2 = 0x4
    5877:	call 0x71
    5878:	w1 = *(u32 *)(r10 - 0x88)
    5879:	if w1 == 0x0 goto -0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5880:	r3 = 0x0 ll
		000000000000b7c0:  R_BPF_64_64	CONFIG
    5882:	w1 = *(u32 *)(r3 + 0x94)
    5883:	*(u64 *)(r10 - 0x98) = r9
    5884:	if w1 == 0x0 goto +0x3de <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20f0>
    5885:	w9 = *(u32 *)(r3 + 0x90)
    5886:	w6 = *(u32 *)(r3 + 0x94)
    5887:	w1 = *(u32 *)(r3 + 0x70)
    5888:	if w1 != 0x0 goto +0x3ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f88>
    5889:	call 0x23
    5890:	r0 += r9
    5891:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x240>
    5892:	goto +0x3c9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    5893:	r1 = r10
    5894:	r1 += -0x88
    5895:	w2 = 0x2
    5896:	r3 = r0
    5897:	call 0x71
    5898:	w1 = *(u16 *)(r10 - 0x88)
    5899:	goto +0x3a7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    5900:	r6 = 0x0 ll
		000000000000b860:  R_BPF_64_64	CONFIG
    5902:	w1 = *(u32 *)(r6 + 0x24)
    5903:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x310>
    5904:	r1 = *(u64 *)(r9 + 0x0)
    5905:	r3 = *(u64 *)(r1 + 0x0)
    5906:	r1 = r10
    5907:	r1 += -0x88
    5908:	w2 = 0x80
    5909:	call 0x71
    5910:	r1 = *(u64 *)(r10 - 0x20)
    5911:	if r1 != 0x504c0001 goto +0x523 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5912:	r1 = *(u64 *)(r10 - 0x10)
    5913:	if r1 != 0x10 goto +0x521 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5914:	r1 = *(u64 *)(r10 - 0x28)
    5915:	r2 = 0x0 ll
		000000000000b8d8:  R_BPF_64_64	CONFIG
    5917:	r2 = *(u64 *)(r2 + 0x0)
    5918:	if r1 != r2 goto +0x51c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5919:	w8 = 0x0
    5920:	w1 = *(u32 *)(r6 + 0x28)
    5921:	w3 = *(u32 *)(r6 + 0x30)
    5922:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x458>
    5923:	w4 = w1
    5924:	w4 >>= 0x1
    5925:	w2 = w1
    5926:	w2 |= w4
    5927:	w4 = w2
    5928:	w4 >>= 0x2
    5929:	w2 |= w4
    5930:	w4 = w2
    5931:	w4 >>= 0x4
    5932:	w2 |= w4
    5933:	w1 &= w7
    5934:	w4 = w2
    5935:	w4 >>= 0x8
    5936:	w2 |= w4
    5937:	w1 -= w3
    5938:	w3 = w2
    5939:	w3 >>= 0x10
    5940:	w2 |= w3
    5941:	w2 ^= -0x1
    5942:	w3 = w2
    5943:	w3 >>= 0x1
    5944:	w3 &= 0x55555555
    5945:	w2 -= w3
    5946:	w3 = w2
    5947:	w3 &= 0x33333333
    5948:	w2 >>= 0x2
    5949:	w2 &= 0x33333333
    5950:	w3 += w2
    5951:	w2 = w3
    5952:	w2 >>= 0x4
    5953:	w3 += w2
    5954:	w3 &= 0xf0f0f0f
    5955:	w3 *= 0x1010101
    5956:	w3 >>= 0x18
    5957:	w1 <<= w3
    5958:	w1 s>>= w3
    5959:	w8 = w1
    5960:	call 0x23
    5961:	*(u64 *)(r10 - 0x88) = r0
    5962:	r2 = r10
    5963:	r2 += -0x88
    5964:	r1 = 0x0 ll
		000000000000ba60:  R_BPF_64_64	TASKS
    5966:	call 0x1
    5967:	r7 = r0
    5968:	if r7 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1260>
    5969:	call 0xe
    5970:	r1 = *(u64 *)(r7 + 0x10)
    5971:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x590>
    5972:	r6 = r0
    5973:	r2 = r0
    5974:	r2 >>= 0x20
    5975:	r0 <<= 0x20
    5976:	r0 >>= 0x20
    5977:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f8>
    5978:	r1 >>= 0x20
    5979:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x588>
    5980:	w1 = *(u32 *)(r7 + 0x8)
    5981:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    5982:	w1 = 0x0
    5983:	*(u32 *)(r10 - 0x88) = w1
    5984:	r2 = r10
    5985:	r2 += -0x88
    5986:	r1 = 0x0 ll
		000000000000bb10:  R_BPF_64_64	LOST
    5988:	call 0x1
    5989:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    5990:	r0 += 0x10
    5991:	r1 = 0x1
    5992:	lock *(u64 *)(r0 + 0x0) += r1
    5993:	r1 = r7
    5994:	w2 = 0x3c8
    5995:	r3 = 0xdd0 ll
		000000000000bb58:  R_BPF_64_64	.rodata
    5997:	call 0x71
    5998:	*(u64 *)(r7 + 0x10) = r6
    5999:	r1 = 0x0 ll
		000000000000bb78:  R_BPF_64_64	AYA_LOG_LEVEL
    6001:	w1 = *(u8 *)(r1 + 0x0)
    6002:	if w1 < 0x4 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1388>
    6003:	r6 = r9
    6004:	call 0x23
    6005:	w1 = 0xa0
    6006:	*(u16 *)(r10 - 0x2) = w1
    6007:	r1 = r10
    6008:	r1 += -0x2
    6009:	r9 = 0x40
    6010:	w1 = *(u16 *)(r10 - 0x2)
    6011:	if w1 > 0x40 goto +0x2fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dc8>
    6012:	*(u64 *)(r10 - 0x90) = r0
    6013:	r1 = 0x0 ll
		000000000000bbe8:  R_BPF_64_64	AYA_LOGS
    6015:	r2 = r9
    6016:	r3 = 0x0
    6017:	call 0x83
    6018:	if r0 == 0x0 goto +0x1aa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1380>
    6019:	*(u64 *)(r10 - 0x80) = r9
    6020:	*(u64 *)(r10 - 0x88) = r0
    6021:	r1 = r10
    6022:	r1 += -0x88
    6023:	r1 = *(u64 *)(r10 - 0x88)
    6024:	r2 = *(u64 *)(r10 - 0x80)
    6025:	if r2 < 0x2 goto +0x1a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6026:	w2 = *(u16 *)(r10 - 0x2)
    6027:	*(u8 *)(r1 + 0x0) = w2
    6028:	w2 >>= 0x8
    6029:	*(u8 *)(r1 + 0x1) = w2
    6030:	r1 = *(u64 *)(r10 - 0x88)
    6031:	r2 = *(u64 *)(r10 - 0x80)
    6032:	if r2 < 0x3 goto +0x19a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6033:	w2 = 0x0
    6034:	*(u8 *)(r1 + 0x2) = w2
    6035:	r1 = *(u64 *)(r10 - 0x88)
    6036:	r3 = *(u64 *)(r10 - 0x80)
    6037:	if r3 < 0x5 goto +0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6038:	*(u8 *)(r1 + 0x4) = w2
    6039:	w2 = 0x17
    6040:	*(u8 *)(r1 + 0x3) = w2
    6041:	r1 = *(u64 *)(r10 - 0x88)
    6042:	r2 = *(u64 *)(r10 - 0x80)
    6043:	if r2 < 0x1c goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6044:	r3 = r1
    6045:	r3 += 0x5
    6046:	r4 = 0xce0 ll
		000000000000bcf0:  R_BPF_64_64	.rodata
    6048:	w5 = *(u8 *)(r4 + 0x0)
    6049:	*(u8 *)(r3 + 0x0) = w5
    6050:	w5 = *(u8 *)(r4 + 0x1)
    6051:	*(u8 *)(r3 + 0x1) = w5
    6052:	w5 = *(u8 *)(r4 + 0x2)
    6053:	*(u8 *)(r3 + 0x2) = w5
    6054:	w5 = *(u8 *)(r4 + 0x3)
    6055:	*(u8 *)(r3 + 0x3) = w5
    6056:	w5 = *(u8 *)(r4 + 0x4)
    6057:	*(u8 *)(r3 + 0x4) = w5
    6058:	w5 = *(u8 *)(r4 + 0x5)
    6059:	*(u8 *)(r3 + 0x5) = w5
    6060:	w5 = *(u8 *)(r4 + 0x6)
    6061:	*(u8 *)(r3 + 0x6) = w5
    6062:	w5 = *(u8 *)(r4 + 0x7)
    6063:	*(u8 *)(r3 + 0x7) = w5
    6064:	w5 = *(u8 *)(r4 + 0x8)
    6065:	*(u8 *)(r3 + 0x8) = w5
    6066:	w5 = *(u8 *)(r4 + 0x9)
    6067:	*(u8 *)(r3 + 0x9) = w5
    6068:	w5 = *(u8 *)(r4 + 0xa)
    6069:	*(u8 *)(r3 + 0xa) = w5
    6070:	w5 = *(u8 *)(r4 + 0xb)
    6071:	*(u8 *)(r3 + 0xb) = w5
    6072:	w5 = *(u8 *)(r4 + 0xc)
    6073:	*(u8 *)(r3 + 0xc) = w5
    6074:	w5 = *(u8 *)(r4 + 0xd)
    6075:	*(u8 *)(r3 + 0xd) = w5
    6076:	w5 = *(u8 *)(r4 + 0xe)
    6077:	*(u8 *)(r3 + 0xe) = w5
    6078:	w5 = *(u8 *)(r4 + 0xf)
    6079:	*(u8 *)(r3 + 0xf) = w5
    6080:	w5 = *(u8 *)(r4 + 0x10)
    6081:	*(u8 *)(r3 + 0x10) = w5
    6082:	w5 = *(u8 *)(r4 + 0x11)
    6083:	*(u8 *)(r3 + 0x11) = w5
    6084:	w5 = *(u8 *)(r4 + 0x12)
    6085:	*(u8 *)(r3 + 0x12) = w5
    6086:	w5 = *(u8 *)(r4 + 0x13)
    6087:	*(u8 *)(r3 + 0x13) = w5
    6088:	w5 = *(u8 *)(r4 + 0x14)
    6089:	*(u8 *)(r3 + 0x14) = w5
    6090:	w5 = *(u8 *)(r4 + 0x15)
    6091:	*(u8 *)(r3 + 0x15) = w5
    6092:	w5 = *(u8 *)(r4 + 0x16)
    6093:	*(u8 *)(r3 + 0x16) = w5
    6094:	if r2 == 0x1c goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6095:	w3 = 0x1
    6096:	*(u8 *)(r1 + 0x1c) = w3
    6097:	if r2 < 0x1f goto +0x159 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6098:	w4 = 0x0
    6099:	*(u8 *)(r1 + 0x1e) = w4
    6100:	*(u8 *)(r1 + 0x1d) = w3
    6101:	if r2 == 0x1f goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6102:	w3 = 0x4
    6103:	*(u8 *)(r1 + 0x1f) = w3
    6104:	if r2 == 0x20 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6105:	w3 = 0x2
    6106:	*(u8 *)(r1 + 0x20) = w3
    6107:	if r2 < 0x23 goto +0x14f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6108:	w3 = 0x0
    6109:	*(u8 *)(r1 + 0x22) = w3
    6110:	w3 = 0x17
    6111:	*(u8 *)(r1 + 0x21) = w3
    6112:	if r2 < 0x3a goto +0x14a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6113:	r3 = r1
    6114:	r3 += 0x23
    6115:	r4 = 0xce0 ll
		000000000000bf18:  R_BPF_64_64	.rodata
    6117:	w5 = *(u8 *)(r4 + 0x0)
    6118:	*(u8 *)(r3 + 0x0) = w5
    6119:	w5 = *(u8 *)(r4 + 0x1)
    6120:	*(u8 *)(r3 + 0x1) = w5
    6121:	w5 = *(u8 *)(r4 + 0x2)
    6122:	*(u8 *)(r3 + 0x2) = w5
    6123:	w5 = *(u8 *)(r4 + 0x3)
    6124:	*(u8 *)(r3 + 0x3) = w5
    6125:	w5 = *(u8 *)(r4 + 0x4)
    6126:	*(u8 *)(r3 + 0x4) = w5
    6127:	w5 = *(u8 *)(r4 + 0x5)
    6128:	*(u8 *)(r3 + 0x5) = w5
    6129:	w5 = *(u8 *)(r4 + 0x6)
    6130:	*(u8 *)(r3 + 0x6) = w5
    6131:	w5 = *(u8 *)(r4 + 0x7)
    6132:	*(u8 *)(r3 + 0x7) = w5
    6133:	w5 = *(u8 *)(r4 + 0x8)
    6134:	*(u8 *)(r3 + 0x8) = w5
    6135:	w5 = *(u8 *)(r4 + 0x9)
    6136:	*(u8 *)(r3 + 0x9) = w5
    6137:	w5 = *(u8 *)(r4 + 0xa)
    6138:	*(u8 *)(r3 + 0xa) = w5
    6139:	w5 = *(u8 *)(r4 + 0xb)
    6140:	*(u8 *)(r3 + 0xb) = w5
    6141:	w5 = *(u8 *)(r4 + 0xc)
    6142:	*(u8 *)(r3 + 0xc) = w5
    6143:	w5 = *(u8 *)(r4 + 0xd)
    6144:	*(u8 *)(r3 + 0xd) = w5
    6145:	w5 = *(u8 *)(r4 + 0xe)
    6146:	*(u8 *)(r3 + 0xe) = w5
    6147:	w5 = *(u8 *)(r4 + 0xf)
    6148:	*(u8 *)(r3 + 0xf) = w5
    6149:	w5 = *(u8 *)(r4 + 0x10)
    6150:	*(u8 *)(r3 + 0x10) = w5
    6151:	w5 = *(u8 *)(r4 + 0x11)
    6152:	*(u8 *)(r3 + 0x11) = w5
    6153:	w5 = *(u8 *)(r4 + 0x12)
    6154:	*(u8 *)(r3 + 0x12) = w5
    6155:	w5 = *(u8 *)(r4 + 0x13)
    6156:	*(u8 *)(r3 + 0x13) = w5
    6157:	w5 = *(u8 *)(r4 + 0x14)
    6158:	*(u8 *)(r3 + 0x14) = w5
    6159:	w5 = *(u8 *)(r4 + 0x15)
    6160:	*(u8 *)(r3 + 0x15) = w5
    6161:	w5 = *(u8 *)(r4 + 0x16)
    6162:	*(u8 *)(r3 + 0x16) = w5
    6163:	if r2 == 0x3a goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6164:	w3 = 0x3
    6165:	*(u8 *)(r1 + 0x3a) = w3
    6166:	if r2 < 0x3d goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6167:	w3 = 0x0
    6168:	*(u8 *)(r1 + 0x3c) = w3
    6169:	w3 = 0x1f
    6170:	*(u8 *)(r1 + 0x3b) = w3
    6171:	if r2 < 0x5c goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6172:	r3 = r1
    6173:	r3 += 0x3d
    6174:	r4 = 0xcf7 ll
		000000000000c0f0:  R_BPF_64_64	.rodata
    6176:	w5 = *(u8 *)(r4 + 0x0)
    6177:	*(u8 *)(r3 + 0x0) = w5
    6178:	w5 = *(u8 *)(r4 + 0x1)
    6179:	*(u8 *)(r3 + 0x1) = w5
    6180:	w5 = *(u8 *)(r4 + 0x2)
    6181:	*(u8 *)(r3 + 0x2) = w5
    6182:	w5 = *(u8 *)(r4 + 0x3)
    6183:	*(u8 *)(r3 + 0x3) = w5
    6184:	w5 = *(u8 *)(r4 + 0x4)
    6185:	*(u8 *)(r3 + 0x4) = w5
    6186:	w5 = *(u8 *)(r4 + 0x5)
    6187:	*(u8 *)(r3 + 0x5) = w5
    6188:	w5 = *(u8 *)(r4 + 0x6)
    6189:	*(u8 *)(r3 + 0x6) = w5
    6190:	w5 = *(u8 *)(r4 + 0x7)
    6191:	*(u8 *)(r3 + 0x7) = w5
    6192:	w5 = *(u8 *)(r4 + 0x8)
    6193:	*(u8 *)(r3 + 0x8) = w5
    6194:	w5 = *(u8 *)(r4 + 0x9)
    6195:	*(u8 *)(r3 + 0x9) = w5
    6196:	w5 = *(u8 *)(r4 + 0xa)
    6197:	*(u8 *)(r3 + 0xa) = w5
    6198:	w5 = *(u8 *)(r4 + 0xb)
    6199:	*(u8 *)(r3 + 0xb) = w5
    6200:	w5 = *(u8 *)(r4 + 0xc)
    6201:	*(u8 *)(r3 + 0xc) = w5
    6202:	w5 = *(u8 *)(r4 + 0xd)
    6203:	*(u8 *)(r3 + 0xd) = w5
    6204:	w5 = *(u8 *)(r4 + 0xe)
    6205:	*(u8 *)(r3 + 0xe) = w5
    6206:	w5 = *(u8 *)(r4 + 0xf)
    6207:	*(u8 *)(r3 + 0xf) = w5
    6208:	w5 = *(u8 *)(r4 + 0x10)
    6209:	*(u8 *)(r3 + 0x10) = w5
    6210:	w5 = *(u8 *)(r4 + 0x11)
    6211:	*(u8 *)(r3 + 0x11) = w5
    6212:	w5 = *(u8 *)(r4 + 0x12)
    6213:	*(u8 *)(r3 + 0x12) = w5
    6214:	w5 = *(u8 *)(r4 + 0x13)
    6215:	*(u8 *)(r3 + 0x13) = w5
    6216:	w5 = *(u8 *)(r4 + 0x14)
    6217:	*(u8 *)(r3 + 0x14) = w5
    6218:	w5 = *(u8 *)(r4 + 0x15)
    6219:	*(u8 *)(r3 + 0x15) = w5
    6220:	w5 = *(u8 *)(r4 + 0x16)
    6221:	*(u8 *)(r3 + 0x16) = w5
    6222:	w5 = *(u8 *)(r4 + 0x17)
    6223:	*(u8 *)(r3 + 0x17) = w5
    6224:	w5 = *(u8 *)(r4 + 0x18)
    6225:	*(u8 *)(r3 + 0x18) = w5
    6226:	w5 = *(u8 *)(r4 + 0x19)
    6227:	*(u8 *)(r3 + 0x19) = w5
    6228:	w5 = *(u8 *)(r4 + 0x1a)
    6229:	*(u8 *)(r3 + 0x1a) = w5
    6230:	w5 = *(u8 *)(r4 + 0x1b)
    6231:	*(u8 *)(r3 + 0x1b) = w5
    6232:	w5 = *(u8 *)(r4 + 0x1c)
    6233:	*(u8 *)(r3 + 0x1c) = w5
    6234:	w5 = *(u8 *)(r4 + 0x1d)
    6235:	*(u8 *)(r3 + 0x1d) = w5
    6236:	w5 = *(u8 *)(r4 + 0x1e)
    6237:	*(u8 *)(r3 + 0x1e) = w5
    6238:	if r2 == 0x5c goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6239:	w4 = 0x4
    6240:	*(u8 *)(r1 + 0x5c) = w4
    6241:	if r2 < 0x5f goto +0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6242:	w3 = 0x0
    6243:	*(u8 *)(r1 + 0x5e) = w3
    6244:	*(u8 *)(r1 + 0x5d) = w4
    6245:	if r2 < 0x63 goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6246:	*(u8 *)(r1 + 0x62) = w3
    6247:	*(u8 *)(r1 + 0x61) = w3
    6248:	*(u8 *)(r1 + 0x60) = w3
    6249:	w3 = 0x53
    6250:	*(u8 *)(r1 + 0x5f) = w3
    6251:	if r2 == 0x63 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6252:	w3 = 0x5
    6253:	*(u8 *)(r1 + 0x63) = w3
    6254:	r3 = r2
    6255:	r3 &= -0x2
    6256:	if r3 == 0x64 goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6257:	w4 = 0x0
    6258:	*(u8 *)(r1 + 0x65) = w4
    6259:	w5 = 0x4
    6260:	*(u8 *)(r1 + 0x64) = w5
    6261:	if r2 < 0x6a goto +0xb5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6262:	*(u8 *)(r1 + 0x69) = w4
    6263:	*(u8 *)(r1 + 0x68) = w4
    6264:	*(u8 *)(r1 + 0x67) = w4
    6265:	w4 = 0x6
    6266:	*(u8 *)(r1 + 0x66) = w4
    6267:	if r2 == 0x6a goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6268:	w4 = 0x14
    6269:	*(u8 *)(r1 + 0x6a) = w4
    6270:	if r2 < 0x6d goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6271:	w4 = 0x0
    6272:	*(u8 *)(r1 + 0x6c) = w4
    6273:	w4 = 0xf
    6274:	*(u8 *)(r1 + 0x6b) = w4
    6275:	if r2 < 0x7c goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6276:	r4 = r1
    6277:	r4 += 0x6d
    6278:	r5 = 0xd16 ll
		000000000000c430:  R_BPF_64_64	.rodata
    6280:	w0 = *(u8 *)(r5 + 0x0)
    6281:	*(u8 *)(r4 + 0x0) = w0
    6282:	w0 = *(u8 *)(r5 + 0x1)
    6283:	*(u8 *)(r4 + 0x1) = w0
    6284:	w0 = *(u8 *)(r5 + 0x2)
    6285:	*(u8 *)(r4 + 0x2) = w0
    6286:	w0 = *(u8 *)(r5 + 0x3)
    6287:	*(u8 *)(r4 + 0x3) = w0
    6288:	w0 = *(u8 *)(r5 + 0x4)
    6289:	*(u8 *)(r4 + 0x4) = w0
    6290:	w0 = *(u8 *)(r5 + 0x5)
    6291:	*(u8 *)(r4 + 0x5) = w0
    6292:	w0 = *(u8 *)(r5 + 0x6)
    6293:	*(u8 *)(r4 + 0x6) = w0
    6294:	w0 = *(u8 *)(r5 + 0x7)
    6295:	*(u8 *)(r4 + 0x7) = w0
    6296:	w0 = *(u8 *)(r5 + 0x8)
    6297:	*(u8 *)(r4 + 0x8) = w0
    6298:	w0 = *(u8 *)(r5 + 0x9)
    6299:	*(u8 *)(r4 + 0x9) = w0
    6300:	w0 = *(u8 *)(r5 + 0xa)
    6301:	*(u8 *)(r4 + 0xa) = w0
    6302:	w0 = *(u8 *)(r5 + 0xb)
    6303:	*(u8 *)(r4 + 0xb) = w0
    6304:	w0 = *(u8 *)(r5 + 0xc)
    6305:	*(u8 *)(r4 + 0xc) = w0
    6306:	w0 = *(u8 *)(r5 + 0xd)
    6307:	*(u8 *)(r4 + 0xd) = w0
    6308:	w0 = *(u8 *)(r5 + 0xe)
    6309:	*(u8 *)(r4 + 0xe) = w0
    6310:	if r2 == 0x7c goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6311:	w4 = 0x0
    6312:	*(u8 *)(r1 + 0x7c) = w4
    6313:	if r2 < 0x7f goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6314:	*(u8 *)(r1 + 0x7e) = w4
    6315:	w4 = 0x1
    6316:	*(u8 *)(r1 + 0x7d) = w4
    6317:	if r2 == 0x7f goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6318:	w4 = 0x2
    6319:	*(u8 *)(r1 + 0x7f) = w4
    6320:	if r2 == 0x80 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6321:	w4 = 0x9
    6322:	*(u8 *)(r1 + 0x80) = w4
    6323:	if r2 < 0x83 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6324:	w4 = 0x0
    6325:	*(u8 *)(r1 + 0x82) = w4
    6326:	w4 = 0x8
    6327:	*(u8 *)(r1 + 0x81) = w4
    6328:	if r2 < 0x8b goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6329:	r5 = *(u64 *)(r10 - 0x90)
    6330:	*(u8 *)(r1 + 0x83) = w5
    6331:	r4 = r5
    6332:	r4 >>= 0x38
    6333:	*(u8 *)(r1 + 0x8a) = w4
    6334:	r4 = r5
    6335:	r4 >>= 0x30
    6336:	*(u8 *)(r1 + 0x89) = w4
    6337:	r4 = r5
    6338:	r4 >>= 0x28
    6339:	*(u8 *)(r1 + 0x88) = w4
    6340:	r4 = r5
    6341:	r4 >>= 0x20
    6342:	*(u8 *)(r1 + 0x87) = w4
    6343:	r4 = r5
    6344:	r4 >>= 0x18
    6345:	*(u8 *)(r1 + 0x86) = w4
    6346:	r4 = r5
    6347:	r4 >>= 0x10
    6348:	*(u8 *)(r1 + 0x85) = w4
    6349:	r5 >>= 0x8
    6350:	*(u8 *)(r1 + 0x84) = w5
    6351:	if r2 == 0x8b goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6352:	w4 = 0x14
    6353:	*(u8 *)(r1 + 0x8b) = w4
    6354:	if r3 == 0x8c goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6355:	w4 = 0x0
    6356:	*(u8 *)(r1 + 0x8d) = w4
    6357:	w4 = 0x7
    6358:	*(u8 *)(r1 + 0x8c) = w4
    6359:	if r2 < 0x95 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6360:	r4 = r1
    6361:	r4 += 0x8e
    6362:	r5 = 0xd25 ll
		000000000000c6d0:  R_BPF_64_64	.rodata
    6364:	w0 = *(u8 *)(r5 + 0x0)
    6365:	*(u8 *)(r4 + 0x0) = w0
    6366:	w0 = *(u8 *)(r5 + 0x1)
    6367:	*(u8 *)(r4 + 0x1) = w0
    6368:	w0 = *(u8 *)(r5 + 0x2)
    6369:	*(u8 *)(r4 + 0x2) = w0
    6370:	w0 = *(u8 *)(r5 + 0x3)
    6371:	*(u8 *)(r4 + 0x3) = w0
    6372:	w0 = *(u8 *)(r5 + 0x4)
    6373:	*(u8 *)(r4 + 0x4) = w0
    6374:	w0 = *(u8 *)(r5 + 0x5)
    6375:	*(u8 *)(r4 + 0x5) = w0
    6376:	w0 = *(u8 *)(r5 + 0x6)
    6377:	*(u8 *)(r4 + 0x6) = w0
    6378:	if r2 == 0x95 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6379:	w4 = 0x0
    6380:	*(u8 *)(r1 + 0x95) = w4
    6381:	if r3 == 0x96 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6382:	*(u8 *)(r1 + 0x97) = w4
    6383:	w4 = 0x1
    6384:	*(u8 *)(r1 + 0x96) = w4
    6385:	if r2 < 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6386:	*(u8 *)(r1 + 0x98) = w4
    6387:	if r2 == 0x99 goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6388:	w4 = 0x3
    6389:	*(u8 *)(r1 + 0x99) = w4
    6390:	if r3 == 0x9a goto +0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6391:	w3 = 0x0
    6392:	*(u8 *)(r1 + 0x9b) = w3
    6393:	w3 = 0x4
    6394:	*(u8 *)(r1 + 0x9a) = w3
    6395:	if r2 < 0xa0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6396:	w2 = w8
    6397:	w2 >>= 0x18
    6398:	*(u8 *)(r1 + 0x9f) = w2
    6399:	w2 = w8
    6400:	w2 >>= 0x10
    6401:	*(u8 *)(r1 + 0x9e) = w2
    6402:	*(u8 *)(r1 + 0x9c) = w8
    6403:	w2 = w8
    6404:	w2 >>= 0x8
    6405:	*(u8 *)(r1 + 0x9d) = w2
    6406:	r2 = 0x0
    6407:	call 0x84
    6408:	goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1380>
    6409:	if w8 != 0x0 goto +0x3da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    6410:	r1 = 0x0 ll
		000000000000c850:  R_BPF_64_64	CONFIG
    6412:	w2 = *(u32 *)(r1 + 0x6c)
    6413:	if w2 == 0x0 goto +0x32d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6414:	r1 = *(u64 *)(r1 + 0x88)
    6415:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12e0>
    6416:	r1 = 0x0 ll
		000000000000c880:  R_BPF_64_64	CONFIG
    6418:	r3 = *(u64 *)(r1 + 0x88)
    6419:	r1 = r10
    6420:	r1 += -0x88
    6421:	w2 = 0x4
    6422:	call 0x71
    6423:	w1 = *(u32 *)(r10 - 0x88)
    6424:	if w1 == 0x0 goto +0x3cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    6425:	w1 = *(u32 *)(r6 + 0x94)
    6426:	*(u32 *)(r10 - 0xc8) = w8
    6427:	if w1 == 0x0 goto +0x32b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c50>
    6428:	w7 = *(u32 *)(r6 + 0x90)
    6429:	w8 = *(u32 *)(r6 + 0x94)
    6430:	w1 = *(u32 *)(r6 + 0x70)
    6431:	if w1 != 0x0 goto +0x28c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2778>
    6432:	call 0x23
    6433:	r0 += r7
    6434:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1338>
    6435:	goto +0x318 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6436:	r1 = r10
    6437:	r1 += -0x88
    6438:	w2 = 0x2
    6439:	r3 = r0
    6440:	call 0x71
    6441:	w1 = *(u16 *)(r10 - 0x88)
    6442:	goto +0x286 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a0>
    6443:	r2 = 0x0
    6444:	call 0x85
    6445:	r9 = r6
    6446:	w3 = *(u32 *)(r7 + 0x8)
    6447:	w1 = 0x0
    6448:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    6449:	w1 = 0x4
    6450:	*(u32 *)(r10 - 0xa8) = w1
    6451:	w2 = *(u32 *)(r7 + 0x4)
    6452:	w1 = w2
    6453:	w1 |= w8
    6454:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1420>
    6455:	w1 = w8
    6456:	if w8 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    6457:	w1 = w8
    6458:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f8>
    6459:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    6460:	w1 = 0x0
    6461:	if w8 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    6462:	w1 = w8
    6463:	w1 -= w2
    6464:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    6465:	w1 = 0x0
    6466:	if w8 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1408>
    6467:	*(u32 *)(r10 - 0xc0) = w2
    6468:	*(u64 *)(r10 - 0x98) = r9
    6469:	w0 = *(u32 *)(r7 + 0x0)
    6470:	w6 = 0x1
    6471:	w4 = 0x0
    6472:	w2 = 0x1
    6473:	if w1 s> 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c0>
    6474:	w2 = 0x2
    6475:	if w1 s< 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c0>
    6476:	w2 = 0x0
    6477:	w4 = 0x1
    6478:	if w0 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c0>
    6479:	if w8 == w0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c0>
    6480:	w1 = w8
    6481:	w1 -= w0
    6482:	w2 = 0x3
    6483:	w4 = 0x0
    6484:	w6 = 0x0
    6485:	*(u32 *)(r10 - 0xb8) = w4
    6486:	*(u32 *)(r10 - 0xb0) = w2
    6487:	*(u64 *)(r10 - 0x90) = r7
    6488:	w9 = *(u32 *)(r7 + 0xc)
    6489:	w4 = 0x8
    6490:	r2 = 0x0 ll
		000000000000cad0:  R_BPF_64_64	CONFIG
    6492:	w5 = *(u32 *)(r2 + 0x80)
    6493:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1520>
    6494:	w2 = *(u32 *)(r2 + 0x78)
    6495:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1520>
    6496:	w4 = -0x7ffffff8
    6497:	w7 = 0x0
    6498:	w2 = 0x0
    6499:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1540>
    6500:	w2 = w0
    6501:	*(u32 *)(r10 - 0xa0) = w0
    6502:	w5 = 0x0
    6503:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1560>
    6504:	w5 = w8
    6505:	w0 = w8
    6506:	w8 = 0x0
    6507:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1580>
    6508:	w8 = w4
    6509:	r4 = *(u64 *)(r10 - 0x90)
    6510:	*(u32 *)(r4 + 0x9c) = w3
    6511:	w3 = *(u32 *)(r10 - 0xa8)
    6512:	*(u32 *)(r4 + 0x90) = w3
    6513:	*(u32 *)(r4 + 0xa4) = w8
    6514:	*(u32 *)(r4 + 0x98) = w5
    6515:	*(u32 *)(r4 + 0x94) = w2
    6516:	*(u32 *)(r4 + 0xa0) = w7
    6517:	w2 = 0x0
    6518:	if w9 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15d8>
    6519:	w2 = 0x8
    6520:	w3 = 0x0
    6521:	w4 = *(u32 *)(r10 - 0xb8)
    6522:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15f8>
    6523:	w3 = w2
    6524:	r8 = *(u64 *)(r10 - 0x98)
    6525:	if w4 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    6526:	w7 = w3
    6527:	w2 = w0
    6528:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1640>
    6529:	w1 = 0x0
    6530:	*(u32 *)(r10 - 0xa0) = w1
    6531:	w2 = 0x0
    6532:	w7 = 0x0
    6533:	r6 = 0x0
    6534:	r3 = *(u64 *)(r10 - 0x90)
    6535:	*(u64 *)(r3 + 0xc8) = r6
    6536:	*(u32 *)(r3 + 0xc4) = w0
    6537:	*(u32 *)(r3 + 0xc0) = w0
    6538:	*(u32 *)(r3 + 0xbc) = w7
    6539:	r7 = r3
    6540:	*(u32 *)(r7 + 0xb4) = w1
    6541:	*(u32 *)(r7 + 0xb0) = w2
    6542:	w1 = *(u32 *)(r10 - 0xa0)
    6543:	*(u32 *)(r7 + 0xac) = w1
    6544:	w1 = *(u32 *)(r10 - 0xb0)
    6545:	*(u32 *)(r7 + 0xa8) = w1
    6546:	w2 = 0x0
    6547:	*(u32 *)(r7 + 0xb8) = w2
    6548:	r3 = 0x0 ll
		000000000000cca0:  R_BPF_64_64	CONFIG
    6550:	w1 = *(u32 *)(r3 + 0x6c)
    6551:	if w1 == 0x0 goto +0x70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a58>
    6552:	r4 = r7
    6553:	r4 += 0x194
    6554:	r1 = r6
    6555:	r1 <<= 0x2
    6556:	r9 = r4
    6557:	r9 += r1
    6558:	r1 = r6
    6559:	r1 <<= 0x4
    6560:	r8 = 0x0 ll
		000000000000cd00:  R_BPF_64_64	CONFIG
    6562:	r8 += r1
    6563:	r8 += 0x80
    6564:	if r6 > 0x4 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a48>
    6565:	r9 += 0x4
    6566:	r6 += 0x1
    6567:	w1 = *(u32 *)(r8 + 0x14)
    6568:	r8 += 0x10
    6569:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1738>
    6570:	*(u32 *)(r10 - 0xa8) = w2
    6571:	*(u64 *)(r10 - 0xa0) = r4
    6572:	if r6 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1808>
    6573:	w7 = *(u32 *)(r8 + 0x0)
    6574:	w1 = *(u32 *)(r8 + 0x4)
    6575:	*(u32 *)(r10 - 0xb0) = w1
    6576:	w1 = *(u32 *)(r3 + 0x70)
    6577:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1938>
    6578:	call 0x23
    6579:	r0 += r7
    6580:	w1 = *(u32 *)(r10 - 0xb0)
    6581:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17d0>
    6582:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18b8>
    6583:	r1 = r10
    6584:	r1 += -0x88
    6585:	w2 = 0x2
    6586:	r3 = r0
    6587:	call 0x71
    6588:	w7 = *(u16 *)(r10 - 0x88)
    6589:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1920>
    6590:	r1 = *(u64 *)(r3 + 0x88)
    6591:	if r1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1870>
    6592:	r1 = 0x0 ll
		000000000000ce00:  R_BPF_64_64	CONFIG
    6594:	r3 = *(u64 *)(r1 + 0x88)
    6595:	r1 = r10
    6596:	r1 += -0x88
    6597:	w2 = 0x4
    6598:	call 0x71
    6599:	r3 = 0x0 ll
		000000000000ce38:  R_BPF_64_64	CONFIG
    6601:	w1 = *(u32 *)(r10 - 0x88)
    6602:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d0>
    6603:	w7 = *(u32 *)(r3 + 0xd0)
    6604:	w1 = *(u32 *)(r3 + 0xd4)
    6605:	*(u32 *)(r10 - 0xb0) = w1
    6606:	w1 = *(u32 *)(r3 + 0x70)
    6607:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18f0>
    6608:	call 0x23
    6609:	r0 += r7
    6610:	w1 = *(u32 *)(r10 - 0xb0)
    6611:	if w1 == 0x2 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17d0>
    6612:	r1 = r10
    6613:	r1 += -0x88
    6614:	w2 = 0x4
    6615:	r3 = r0
    6616:	call 0x71
    6617:	w7 = *(u32 *)(r10 - 0x88)
    6618:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1960>
    6619:	call 0x9e
    6620:	r0 += r7
    6621:	w1 = *(u32 *)(r10 - 0xb0)
    6622:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1918>
    6623:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1958>
    6624:	w7 = *(u16 *)(r0 + 0x0)
    6625:	w7 <<= 0x10
    6626:	w7 s>>= 0x10
    6627:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1960>
    6628:	call 0x9e
    6629:	r0 += r7
    6630:	w1 = *(u32 *)(r10 - 0xb0)
    6631:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1918>
    6632:	w7 = *(u32 *)(r0 + 0x0)
    6633:	r4 = *(u64 *)(r10 - 0xa0)
    6634:	w1 = *(u32 *)(r8 + 0xc)
    6635:	w7 -= w1
    6636:	w2 = *(u32 *)(r9 + 0x0)
    6637:	w1 = 0x1
    6638:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1998>
    6639:	w1 = 0x0
    6640:	*(u32 *)(r9 + 0x14) = w7
    6641:	w2 = *(u32 *)(r10 - 0xa8)
    6642:	w2 |= w1
    6643:	r7 = *(u64 *)(r10 - 0x90)
    6644:	r3 = 0x0 ll
		000000000000cfa0:  R_BPF_64_64	CONFIG
    6646:	goto -0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16e8>
    6647:	w7 = 0x0
    6648:	r1 = *(u64 *)(r10 - 0x90)
    6649:	*(u32 *)(r1 + 0x1a8) = w7
    6650:	*(u32 *)(r10 - 0x88) = w7
    6651:	r2 = r10
    6652:	r2 += -0x88
    6653:	r1 = 0x0 ll
		000000000000cfe8:  R_BPF_64_64	LOST
    6655:	call 0x1
    6656:	r4 = *(u64 *)(r10 - 0xa0)
    6657:	if r0 == 0x0 goto -0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1978>
    6658:	r0 += 0x20
    6659:	r1 = 0x1
    6660:	lock *(u64 *)(r0 + 0x0) += r1
    6661:	goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1978>
    6662:	w2 &= 0x1
    6663:	r8 = *(u64 *)(r10 - 0x98)
    6664:	w1 = *(u32 *)(r7 + 0x90)
    6665:	w1 |= w2
    6666:	w2 = *(u32 *)(r7 + 0xa8)
    6667:	w1 |= w2
    6668:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    6669:	call -0x13a9
    6670:	if w0 != 0x0 goto +0x31a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    6671:	w6 = 0x0
    6672:	r1 = 0x0 ll
		000000000000d080:  R_BPF_64_64	CONFIG
    6674:	w2 = *(u32 *)(r1 + 0x6c)
    6675:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1be8>
    6676:	w1 = *(u32 *)(r1 + 0x94)
    6677:	if w1 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d98>
    6678:	r1 = 0x0 ll
		000000000000d0b0:  R_BPF_64_64	CONFIG
    6680:	w2 = *(u32 *)(r1 + 0xa4)
    6681:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b18>
    6682:	w3 = *(u32 *)(r7 + 0x1b0)
    6683:	*(u32 *)(r7 + 0x19c) = w3
    6684:	w2 = 0x1
    6685:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b10>
    6686:	w2 = 0x0
    6687:	w6 |= w2
    6688:	w1 = *(u32 *)(r1 + 0xb4)
    6689:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b58>
    6690:	w2 = *(u32 *)(r7 + 0x1b4)
    6691:	*(u32 *)(r7 + 0x1a0) = w2
    6692:	w1 = 0x1
    6693:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b50>
    6694:	w1 = 0x0
    6695:	w6 |= w1
    6696:	r1 = 0x0 ll
		000000000000d140:  R_BPF_64_64	CONFIG
    6698:	w2 = *(u32 *)(r1 + 0xc4)
    6699:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ba8>
    6700:	w3 = *(u32 *)(r7 + 0x1b8)
    6701:	*(u32 *)(r7 + 0x1a4) = w3
    6702:	w2 = 0x1
    6703:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ba0>
    6704:	w2 = 0x0
    6705:	w6 |= w2
    6706:	w1 = *(u32 *)(r1 + 0xd4)
    6707:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1be8>
    6708:	w2 = *(u32 *)(r7 + 0x1bc)
    6709:	*(u32 *)(r7 + 0x1a8) = w2
    6710:	w1 = 0x1
    6711:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1be0>
    6712:	w1 = 0x0
    6713:	w6 |= w1
    6714:	w3 = *(u32 *)(r7 + 0xcc)
    6715:	w8 = *(u32 *)(r7 + 0xc8)
    6716:	w9 = *(u32 *)(r7 + 0xc4)
    6717:	r1 = r7
    6718:	w7 = *(u32 *)(r1 + 0xc0)
    6719:	w1 = *(u32 *)(r1 + 0x8)
    6720:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c68>
    6721:	*(u32 *)(r10 - 0x98) = w3
    6722:	call 0x23
    6723:	*(u64 *)(r10 - 0x88) = r0
    6724:	r2 = r10
    6725:	r2 += -0x88
    6726:	r1 = 0x0 ll
		000000000000d230:  R_BPF_64_64	OWED
    6728:	call 0x3
    6729:	w3 = *(u32 *)(r10 - 0x98)
    6730:	r1 = 0x0
    6731:	r2 = *(u64 *)(r10 - 0x90)
    6732:	*(u64 *)(r2 + 0x1c0) = r1
    6733:	*(u32 *)(r2 + 0xc) = w3
    6734:	*(u32 *)(r2 + 0x8) = w8
    6735:	w1 = 0x1
    6736:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ca8>
    6737:	w1 = 0x0
    6738:	r2 = *(u64 *)(r10 - 0x90)
    6739:	*(u32 *)(r2 + 0x0) = w7
    6740:	*(u32 *)(r2 + 0x4) = w9
    6741:	if w9 != 0x0 goto +0x1e5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6742:	if w8 != 0x0 goto +0x1e4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6743:	if w3 != 0x0 goto +0x1e3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6744:	w6 |= w1
    6745:	w6 &= 0x1
    6746:	if w6 != 0x0 goto +0x1e0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6747:	call 0x23
    6748:	*(u64 *)(r10 - 0x88) = r0
    6749:	r2 = r10
    6750:	r2 += -0x88
    6751:	r1 = 0x0 ll
		000000000000d2f8:  R_BPF_64_64	TASKS
    6753:	call 0x3
    6754:	if r0 != 0x0 goto +0x1d8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6755:	r1 = 0x0 ll
		000000000000d318:  R_BPF_64_64	.bss
    6757:	r2 = -0x1
    6758:	lock *(u64 *)(r1 + 0x0) += r2
    6759:	r1 = 0x0 ll
		000000000000d338:  R_BPF_64_64	EXPECT_ENTER
    6761:	r2 = -0x100000000 ll
    6763:	lock *(u64 *)(r1 + 0x0) += r2
    6764:	r1 = 0x0 ll
		000000000000d360:  R_BPF_64_64	EXPECT_EXIT
    6766:	lock *(u64 *)(r1 + 0x0) += r2
    6767:	goto +0x1cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6768:	w1 = *(u32 *)(r7 + 0x1ac)
    6769:	*(u32 *)(r7 + 0x198) = w1
    6770:	w6 = 0x1
    6771:	if w1 != 0x0 goto -0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac8>
    6772:	w6 = 0x0
    6773:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac8>
    6774:	r9 = 0x80
    6775:	if w1 < 0x81 goto -0x2fc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6776:	r9 = 0x100
    6777:	if w1 < 0x101 goto -0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6778:	r9 = 0x200
    6779:	if w1 < 0x201 goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6780:	r9 = 0x400
    6781:	if w1 < 0x401 goto -0x302 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6782:	r9 = 0x800
    6783:	if w1 < 0x801 goto -0x304 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6784:	r9 = 0x1000
    6785:	if w1 < 0x1001 goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6786:	r9 = 0x2000
    6787:	if w1 > 0x2000 goto -0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1380>
    6788:	goto -0x309 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6789:	w3 = *(u32 *)(r8 + 0x14)
    6790:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e58>
    6791:	*(u32 *)(r8 + 0x14) = w2
    6792:	w3 = *(u32 *)(r8 + 0x18)
    6793:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e70>
    6794:	*(u32 *)(r8 + 0x18) = w2
    6795:	*(u32 *)(r8 + 0x1c) = w7
    6796:	w1 += 0x1
    6797:	*(u32 *)(r8 + 0x10) = w1
    6798:	r6 = 0x0 ll
		000000000000d470:  R_BPF_64_64	CONFIG
    6800:	w1 = *(u32 *)(r6 + 0x94)
    6801:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f10>
    6802:	w1 = *(u32 *)(r6 + 0xa4)
    6803:	if w1 == 0x0 goto +0x8d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2320>
    6804:	r1 = 0x0 ll
		000000000000d4a0:  R_BPF_64_64	CONFIG
    6806:	w6 = *(u32 *)(r1 + 0xa0)
    6807:	w7 = *(u32 *)(r1 + 0xa4)
    6808:	w1 = *(u32 *)(r1 + 0x70)
    6809:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2018>
    6810:	call 0x9e
    6811:	r0 += r6
    6812:	if w7 == 0x2 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2068>
    6813:	w1 = *(u32 *)(r0 + 0x0)
    6814:	goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22b8>
    6815:	w7 = *(u32 *)(r6 + 0x90)
    6816:	w9 = *(u32 *)(r6 + 0x94)
    6817:	w1 = *(u32 *)(r6 + 0x70)
    6818:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc8>
    6819:	call 0x23
    6820:	r0 += r7
    6821:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f50>
    6822:	goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21d8>
    6823:	r1 = r10
    6824:	r1 += -0x88
    6825:	w2 = 0x2
    6826:	r3 = r0
    6827:	call 0x71
    6828:	w1 = *(u16 *)(r10 - 0x88)
    6829:	goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ff0>
    6830:	call 0x9e
    6831:	r0 += r9
    6832:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fa8>
    6833:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2008>
    6834:	w1 = *(u16 *)(r0 + 0x0)
    6835:	w1 <<= 0x10
    6836:	w1 s>>= 0x10
    6837:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20b8>
    6838:	call 0x9e
    6839:	r0 += r7
    6840:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fe8>
    6841:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2078>
    6842:	w1 = *(u16 *)(r0 + 0x0)
    6843:	w1 <<= 0x10
    6844:	w1 s>>= 0x10
    6845:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2208>
    6846:	w1 = *(u32 *)(r0 + 0x0)
    6847:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20b8>
    6848:	call 0x23
    6849:	r0 += r6
    6850:	if w7 == 0x2 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2278>
    6851:	r1 = r10
    6852:	r1 += -0x88
    6853:	w2 = 0x4
    6854:	r3 = r0
    6855:	call 0x71
    6856:	w1 = *(u32 *)(r10 - 0x88)
    6857:	goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22b8>
    6858:	w1 = *(u16 *)(r0 + 0x0)
    6859:	goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22a8>
    6860:	w1 = *(u32 *)(r0 + 0x0)
    6861:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2208>
    6862:	r1 = r10
    6863:	r1 += -0x88
    6864:	w2 = 0x4
    6865:	r3 = r0
    6866:	call 0x71
    6867:	w1 = *(u32 *)(r10 - 0x88)
    6868:	r9 = *(u64 *)(r10 - 0x98)
    6869:	r3 = 0x0 ll
		000000000000d6a8:  R_BPF_64_64	CONFIG
    6871:	r2 = 0x0 ll
		000000000000d6b8:  R_BPF_64_64	CONFIG
    6873:	w2 = *(u32 *)(r2 + 0x9c)
    6874:	if w1 != w2 goto -0x416 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    6875:	w1 = *(u32 *)(r3 + 0xa4)
    6876:	if w1 == 0x0 goto +0xe2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2810>
    6877:	r1 = 0x0 ll
		000000000000d6e8:  R_BPF_64_64	CONFIG
    6879:	w6 = *(u32 *)(r1 + 0xa0)
    6880:	w9 = *(u32 *)(r1 + 0xa4)
    6881:	w1 = *(u32 *)(r1 + 0x70)
    6882:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2188>
    6883:	call 0x23
    6884:	r0 += r6
    6885:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2150>
    6886:	goto +0xcd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27b8>
    6887:	r1 = r10
    6888:	r1 += -0x88
    6889:	w2 = 0x2
    6890:	r3 = r0
    6891:	call 0x71
    6892:	w1 = *(u16 *)(r10 - 0x88)
    6893:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21b0>
    6894:	call 0x9e
    6895:	r0 += r6
    6896:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    6897:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21c8>
    6898:	w1 = *(u16 *)(r0 + 0x0)
    6899:	w1 <<= 0x10
    6900:	w1 s>>= 0x10
    6901:	goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27e8>
    6902:	w1 = *(u32 *)(r0 + 0x0)
    6903:	goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27e8>
    6904:	r1 = r10
    6905:	r1 += -0x88
    6906:	w2 = 0x4
    6907:	r3 = r0
    6908:	call 0x71
    6909:	w1 = *(u32 *)(r10 - 0x88)
    6910:	w2 = *(u32 *)(r8 + 0xc8)
    6911:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2228>
    6912:	*(u32 *)(r8 + 0xcc) = w1
    6913:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2250>
    6914:	w3 = *(u32 *)(r8 + 0xcc)
    6915:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2240>
    6916:	*(u32 *)(r8 + 0xcc) = w1
    6917:	w3 = *(u32 *)(r8 + 0xd0)
    6918:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2258>
    6919:	*(u32 *)(r8 + 0xd0) = w1
    6920:	*(u32 *)(r8 + 0xd4) = w1
    6921:	w2 += 0x1
    6922:	*(u32 *)(r8 + 0xc8) = w2
    6923:	goto -0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea8>
    6924:	r1 = r10
    6925:	r1 += -0x88
    6926:	w2 = 0x2
    6927:	r3 = r0
    6928:	call 0x71
    6929:	w1 = *(u16 *)(r10 - 0x88)
    6930:	w1 <<= 0x10
    6931:	w1 s>>= 0x10
    6932:	w2 = *(u32 *)(r8 + 0xd8)
    6933:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22d8>
    6934:	*(u32 *)(r8 + 0xdc) = w1
    6935:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2300>
    6936:	w3 = *(u32 *)(r8 + 0xdc)
    6937:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22f0>
    6938:	*(u32 *)(r8 + 0xdc) = w1
    6939:	w3 = *(u32 *)(r8 + 0xe0)
    6940:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2308>
    6941:	*(u32 *)(r8 + 0xe0) = w1
    6942:	*(u32 *)(r8 + 0xe4) = w1
    6943:	w2 += 0x1
    6944:	*(u32 *)(r8 + 0xd8) = w2
    6945:	r6 = 0x0 ll
		000000000000d908:  R_BPF_64_64	CONFIG
    6947:	w1 = *(u32 *)(r6 + 0xb4)
    6948:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2490>
    6949:	w7 = *(u32 *)(r6 + 0xb0)
    6950:	w9 = *(u32 *)(r6 + 0xb4)
    6951:	w1 = *(u32 *)(r6 + 0x70)
    6952:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2388>
    6953:	call 0x9e
    6954:	r0 += r7
    6955:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6956:	w1 = *(u32 *)(r0 + 0x0)
    6957:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2428>
    6958:	call 0x23
    6959:	r0 += r7
    6960:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23e8>
    6961:	r1 = r10
    6962:	r1 += -0x88
    6963:	w2 = 0x4
    6964:	r3 = r0
    6965:	call 0x71
    6966:	w1 = *(u32 *)(r10 - 0x88)
    6967:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2428>
    6968:	w1 = *(u16 *)(r0 + 0x0)
    6969:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2418>
    6970:	r1 = r10
    6971:	r1 += -0x88
    6972:	w2 = 0x2
    6973:	r3 = r0
    6974:	call 0x71
    6975:	w1 = *(u16 *)(r10 - 0x88)
    6976:	w1 <<= 0x10
    6977:	w1 s>>= 0x10
    6978:	w2 = *(u32 *)(r8 + 0xe8)
    6979:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2448>
    6980:	*(u32 *)(r8 + 0xec) = w1
    6981:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2470>
    6982:	w3 = *(u32 *)(r8 + 0xec)
    6983:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    6984:	*(u32 *)(r8 + 0xec) = w1
    6985:	w3 = *(u32 *)(r8 + 0xf0)
    6986:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    6987:	*(u32 *)(r8 + 0xf0) = w1
    6988:	*(u32 *)(r8 + 0xf4) = w1
    6989:	w2 += 0x1
    6990:	*(u32 *)(r8 + 0xe8) = w2
    6991:	w1 = *(u32 *)(r6 + 0xc4)
    6992:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2600>
    6993:	r1 = 0x0 ll
		000000000000da88:  R_BPF_64_64	CONFIG
    6995:	w6 = *(u32 *)(r1 + 0xc0)
    6996:	w7 = *(u32 *)(r1 + 0xc4)
    6997:	w1 = *(u32 *)(r1 + 0x70)
    6998:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24f8>
    6999:	call 0x9e
    7000:	r0 += r6
    7001:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2548>
    7002:	w1 = *(u32 *)(r0 + 0x0)
    7003:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2598>
    7004:	call 0x23
    7005:	r0 += r6
    7006:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2558>
    7007:	r1 = r10
    7008:	r1 += -0x88
    7009:	w2 = 0x4
    7010:	r3 = r0
    7011:	call 0x71
    7012:	w1 = *(u32 *)(r10 - 0x88)
    7013:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2598>
    7014:	w1 = *(u16 *)(r0 + 0x0)
    7015:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2588>
    7016:	r1 = r10
    7017:	r1 += -0x88
    7018:	w2 = 0x2
    7019:	r3 = r0
    7020:	call 0x71
    7021:	w1 = *(u16 *)(r10 - 0x88)
    7022:	w1 <<= 0x10
    7023:	w1 s>>= 0x10
    7024:	w2 = *(u32 *)(r8 + 0xf8)
    7025:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b8>
    7026:	*(u32 *)(r8 + 0xfc) = w1
    7027:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e0>
    7028:	w3 = *(u32 *)(r8 + 0xfc)
    7029:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d0>
    7030:	*(u32 *)(r8 + 0xfc) = w1
    7031:	w3 = *(u32 *)(r8 + 0x100)
    7032:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e8>
    7033:	*(u32 *)(r8 + 0x100) = w1
    7034:	*(u32 *)(r8 + 0x104) = w1
    7035:	w2 += 0x1
    7036:	*(u32 *)(r8 + 0xf8) = w2
    7037:	r1 = 0x0 ll
		000000000000dbe8:  R_BPF_64_64	CONFIG
    7039:	w2 = *(u32 *)(r1 + 0xd4)
    7040:	if w2 == 0x0 goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7041:	w6 = *(u32 *)(r1 + 0xd0)
    7042:	w7 = *(u32 *)(r1 + 0xd4)
    7043:	w1 = *(u32 *)(r1 + 0x70)
    7044:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    7045:	call 0x9e
    7046:	r0 += r6
    7047:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26b8>
    7048:	w1 = *(u32 *)(r0 + 0x0)
    7049:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2708>
    7050:	call 0x23
    7051:	r0 += r6
    7052:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26c8>
    7053:	r1 = r10
    7054:	r1 += -0x88
    7055:	w2 = 0x4
    7056:	r3 = r0
    7057:	call 0x71
    7058:	w1 = *(u32 *)(r10 - 0x88)
    7059:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2708>
    7060:	w1 = *(u16 *)(r0 + 0x0)
    7061:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26f8>
    7062:	r1 = r10
    7063:	r1 += -0x88
    7064:	w2 = 0x2
    7065:	r3 = r0
    7066:	call 0x71
    7067:	w1 = *(u16 *)(r10 - 0x88)
    7068:	w1 <<= 0x10
    7069:	w1 s>>= 0x10
    7070:	w2 = *(u32 *)(r8 + 0x108)
    7071:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2728>
    7072:	*(u32 *)(r8 + 0x10c) = w1
    7073:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2750>
    7074:	w3 = *(u32 *)(r8 + 0x10c)
    7075:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2740>
    7076:	*(u32 *)(r8 + 0x10c) = w1
    7077:	w3 = *(u32 *)(r8 + 0x110)
    7078:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    7079:	*(u32 *)(r8 + 0x110) = w1
    7080:	*(u32 *)(r8 + 0x114) = w1
    7081:	w2 += 0x1
    7082:	*(u32 *)(r8 + 0x108) = w2
    7083:	goto +0x8f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7084:	call 0x9e
    7085:	r0 += r7
    7086:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2798>
    7087:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a48>
    7088:	w1 = *(u16 *)(r0 + 0x0)
    7089:	w1 <<= 0x10
    7090:	w1 s>>= 0x10
    7091:	goto +0x8e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    7092:	r1 = r10
    7093:	r1 += -0x88
    7094:	w2 = 0x4
    7095:	r3 = r0
    7096:	call 0x71
    7097:	w1 = *(u32 *)(r10 - 0x88)
    7098:	r2 = 0x0 ll
		000000000000ddd0:  R_BPF_64_64	CONFIG
    7100:	w2 = *(u32 *)(r2 + 0xac)
    7101:	r9 = *(u64 *)(r10 - 0x98)
    7102:	if w1 != w2 goto -0x4fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    7103:	r3 = 0x0 ll
		000000000000ddf8:  R_BPF_64_64	CONFIG
    7105:	w1 = *(u32 *)(r3 + 0xb4)
    7106:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    7107:	w9 = *(u32 *)(r3 + 0xb0)
    7108:	w6 = *(u32 *)(r3 + 0xb4)
    7109:	w1 = *(u32 *)(r3 + 0x70)
    7110:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28a8>
    7111:	call 0x23
    7112:	r0 += r9
    7113:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2870>
    7114:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28f8>
    7115:	r1 = r10
    7116:	r1 += -0x88
    7117:	w2 = 0x2
    7118:	r3 = r0
    7119:	call 0x71
    7120:	w1 = *(u16 *)(r10 - 0x88)
    7121:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28d0>
    7122:	call 0x9e
    7123:	r0 += r9
    7124:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28c8>
    7125:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e8>
    7126:	w1 = *(u16 *)(r0 + 0x0)
    7127:	w1 <<= 0x10
    7128:	w1 s>>= 0x10
    7129:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    7130:	w1 = *(u32 *)(r0 + 0x0)
    7131:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    7132:	r1 = r10
    7133:	r1 += -0x88
    7134:	w2 = 0x4
    7135:	r3 = r0
    7136:	call 0x71
    7137:	w1 = *(u32 *)(r10 - 0x88)
    7138:	r9 = *(u64 *)(r10 - 0x98)
    7139:	r3 = 0x0 ll
		000000000000df18:  R_BPF_64_64	CONFIG
    7141:	r2 = 0x0 ll
		000000000000df28:  R_BPF_64_64	CONFIG
    7143:	w2 = *(u32 *)(r2 + 0xbc)
    7144:	if w1 != w2 goto -0x524 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    7145:	w1 = *(u32 *)(r3 + 0xc4)
    7146:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ab0>
    7147:	r1 = 0x0 ll
		000000000000df58:  R_BPF_64_64	CONFIG
    7149:	w6 = *(u32 *)(r1 + 0xc0)
    7150:	w9 = *(u32 *)(r1 + 0xc4)
    7151:	w1 = *(u32 *)(r1 + 0x70)
    7152:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f8>
    7153:	call 0x23
    7154:	r0 += r6
    7155:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c0>
    7156:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    7157:	r1 = r10
    7158:	r1 += -0x88
    7159:	w2 = 0x2
    7160:	r3 = r0
    7161:	call 0x71
    7162:	w1 = *(u16 *)(r10 - 0x88)
    7163:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a20>
    7164:	call 0x9e
    7165:	r0 += r6
    7166:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a18>
    7167:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a38>
    7168:	w1 = *(u16 *)(r0 + 0x0)
    7169:	w1 <<= 0x10
    7170:	w1 s>>= 0x10
    7171:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    7172:	w1 = *(u32 *)(r0 + 0x0)
    7173:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    7174:	w1 = *(u32 *)(r0 + 0x0)
    7175:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    7176:	r1 = r10
    7177:	r1 += -0x88
    7178:	w2 = 0x4
    7179:	r3 = r0
    7180:	call 0x71
    7181:	w1 = *(u32 *)(r10 - 0x88)
    7182:	r2 = 0x0 ll
		000000000000e070:  R_BPF_64_64	CONFIG
    7184:	w2 = *(u32 *)(r2 + 0xcc)
    7185:	r9 = *(u64 *)(r10 - 0x98)
    7186:	if w1 != w2 goto -0x54e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    7187:	r1 = 0x0 ll
		000000000000e098:  R_BPF_64_64	CONFIG
    7189:	w2 = *(u32 *)(r1 + 0xd4)
    7190:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7191:	w6 = *(u32 *)(r1 + 0xd0)
    7192:	w9 = *(u32 *)(r1 + 0xd4)
    7193:	w1 = *(u32 *)(r1 + 0x70)
    7194:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    7195:	call 0x23
    7196:	r0 += r6
    7197:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    7198:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    7199:	r1 = r10
    7200:	r1 += -0x88
    7201:	w2 = 0x2
    7202:	r3 = r0
    7203:	call 0x71
    7204:	w1 = *(u16 *)(r10 - 0x88)
    7205:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b70>
    7206:	call 0x9e
    7207:	r0 += r6
    7208:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b68>
    7209:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    7210:	w1 = *(u16 *)(r0 + 0x0)
    7211:	w1 <<= 0x10
    7212:	w1 s>>= 0x10
    7213:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bc8>
    7214:	w1 = *(u32 *)(r0 + 0x0)
    7215:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bc8>
    7216:	r1 = r10
    7217:	r1 += -0x88
    7218:	w2 = 0x4
    7219:	r3 = r0
    7220:	call 0x71
    7221:	w1 = *(u32 *)(r10 - 0x88)
    7222:	r2 = 0x0 ll
		000000000000e1b0:  R_BPF_64_64	CONFIG
    7224:	w2 = *(u32 *)(r2 + 0xdc)
    7225:	r9 = *(u64 *)(r10 - 0x98)
    7226:	if w1 != w2 goto -0x576 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    7227:	exit
    7228:	r1 = r10
    7229:	r1 += -0x88
    7230:	w2 = 0x4
    7231:	r3 = r0
    7232:	call 0x71
    7233:	w1 = *(u32 *)(r10 - 0x88)
    7234:	r2 = 0x0 ll
		000000000000e210:  R_BPF_64_64	CONFIG
    7236:	w2 = *(u32 *)(r2 + 0x9c)
    7237:	w8 = *(u32 *)(r10 - 0xc8)
    7238:	if w1 != w2 goto +0x9d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    7239:	w1 = *(u32 *)(r6 + 0xa4)
    7240:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d88>
    7241:	r1 = 0x0 ll
		000000000000e248:  R_BPF_64_64	CONFIG
    7243:	w6 = *(u32 *)(r1 + 0xa0)
    7244:	w7 = *(u32 *)(r1 + 0xa4)
    7245:	w1 = *(u32 *)(r1 + 0x70)
    7246:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce8>
    7247:	call 0x23
    7248:	r0 += r6
    7249:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cb0>
    7250:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d38>
    7251:	r1 = r10
    7252:	r1 += -0x88
    7253:	w2 = 0x2
    7254:	r3 = r0
    7255:	call 0x71
    7256:	w1 = *(u16 *)(r10 - 0x88)
    7257:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d10>
    7258:	call 0x9e
    7259:	r0 += r6
    7260:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d08>
    7261:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d28>
    7262:	w1 = *(u16 *)(r0 + 0x0)
    7263:	w1 <<= 0x10
    7264:	w1 s>>= 0x10
    7265:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d68>
    7266:	w1 = *(u32 *)(r0 + 0x0)
    7267:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d68>
    7268:	r1 = r10
    7269:	r1 += -0x88
    7270:	w2 = 0x4
    7271:	r3 = r0
    7272:	call 0x71
    7273:	w1 = *(u32 *)(r10 - 0x88)
    7274:	r2 = 0x0 ll
		000000000000e350:  R_BPF_64_64	CONFIG
    7276:	w2 = *(u32 *)(r2 + 0xac)
    7277:	if w1 != w2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    7278:	r6 = 0x0 ll
		000000000000e370:  R_BPF_64_64	CONFIG
    7280:	w1 = *(u32 *)(r6 + 0xb4)
    7281:	if w1 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    7282:	w7 = *(u32 *)(r6 + 0xb0)
    7283:	w8 = *(u32 *)(r6 + 0xb4)
    7284:	w1 = *(u32 *)(r6 + 0x70)
    7285:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e20>
    7286:	call 0x23
    7287:	r0 += r7
    7288:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2de8>
    7289:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    7290:	r1 = r10
    7291:	r1 += -0x88
    7292:	w2 = 0x2
    7293:	r3 = r0
    7294:	call 0x71
    7295:	w1 = *(u16 *)(r10 - 0x88)
    7296:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e48>
    7297:	call 0x9e
    7298:	r0 += r7
    7299:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    7300:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    7301:	w1 = *(u16 *)(r0 + 0x0)
    7302:	w1 <<= 0x10
    7303:	w1 s>>= 0x10
    7304:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ea0>
    7305:	w1 = *(u32 *)(r0 + 0x0)
    7306:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ea0>
    7307:	r1 = r10
    7308:	r1 += -0x88
    7309:	w2 = 0x4
    7310:	r3 = r0
    7311:	call 0x71
    7312:	w1 = *(u32 *)(r10 - 0x88)
    7313:	r2 = 0x0 ll
		000000000000e488:  R_BPF_64_64	CONFIG
    7315:	w2 = *(u32 *)(r2 + 0xbc)
    7316:	w8 = *(u32 *)(r10 - 0xc8)
    7317:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    7318:	w1 = *(u32 *)(r6 + 0xc4)
    7319:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3000>
    7320:	r1 = 0x0 ll
		000000000000e4c0:  R_BPF_64_64	CONFIG
    7322:	w6 = *(u32 *)(r1 + 0xc0)
    7323:	w7 = *(u32 *)(r1 + 0xc4)
    7324:	w1 = *(u32 *)(r1 + 0x70)
    7325:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f60>
    7326:	call 0x23
    7327:	r0 += r6
    7328:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f28>
    7329:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb0>
    7330:	r1 = r10
    7331:	r1 += -0x88
    7332:	w2 = 0x2
    7333:	r3 = r0
    7334:	call 0x71
    7335:	w1 = *(u16 *)(r10 - 0x88)
    7336:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f88>
    7337:	call 0x9e
    7338:	r0 += r6
    7339:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f80>
    7340:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    7341:	w1 = *(u16 *)(r0 + 0x0)
    7342:	w1 <<= 0x10
    7343:	w1 s>>= 0x10
    7344:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    7345:	w1 = *(u32 *)(r0 + 0x0)
    7346:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    7347:	r1 = r10
    7348:	r1 += -0x88
    7349:	w2 = 0x4
    7350:	r3 = r0
    7351:	call 0x71
    7352:	w1 = *(u32 *)(r10 - 0x88)
    7353:	r2 = 0x0 ll
		000000000000e5c8:  R_BPF_64_64	CONFIG
    7355:	w2 = *(u32 *)(r2 + 0xcc)
    7356:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    7357:	r1 = 0x0 ll
		000000000000e5e8:  R_BPF_64_64	CONFIG
    7359:	w2 = *(u32 *)(r1 + 0xd4)
    7360:	if w2 == 0x0 goto -0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7361:	w6 = *(u32 *)(r1 + 0xd0)
    7362:	w7 = *(u32 *)(r1 + 0xd4)
    7363:	w1 = *(u32 *)(r1 + 0x70)
    7364:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    7365:	call 0x23
    7366:	r0 += r6
    7367:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3060>
    7368:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30e8>
    7369:	r1 = r10
    7370:	r1 += -0x88
    7371:	w2 = 0x2
    7372:	r3 = r0
    7373:	call 0x71
    7374:	w1 = *(u16 *)(r10 - 0x88)
    7375:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30c0>
    7376:	call 0x9e
    7377:	r0 += r6
    7378:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b8>
    7379:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    7380:	w1 = *(u16 *)(r0 + 0x0)
    7381:	w1 <<= 0x10
    7382:	w1 s>>= 0x10
    7383:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3118>
    7384:	w1 = *(u32 *)(r0 + 0x0)
    7385:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3118>
    7386:	r1 = r10
    7387:	r1 += -0x88
    7388:	w2 = 0x4
    7389:	r3 = r0
    7390:	call 0x71
    7391:	w1 = *(u32 *)(r10 - 0x88)
    7392:	r2 = 0x0 ll
		000000000000e700:  R_BPF_64_64	CONFIG
    7394:	w2 = *(u32 *)(r2 + 0xdc)
    7395:	if w1 == w2 goto -0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7396:	call 0x23
    7397:	*(u64 *)(r10 - 0x88) = r0
    7398:	r2 = r10
    7399:	r2 += -0x88
    7400:	r1 = 0x0 ll
		000000000000e740:  R_BPF_64_64	TASKS
    7402:	r3 = 0xdd0 ll
		000000000000e750:  R_BPF_64_64	.rodata
    7404:	r4 = 0x0
    7405:	call 0x2
    7406:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3300>
    7407:	r1 = 0x0 ll
		000000000000e778:  R_BPF_64_64	.bss
    7409:	r2 = 0x1
    7410:	lock *(u64 *)(r1 + 0x0) += r2
    7411:	r1 = 0x0 ll
		000000000000e798:  R_BPF_64_64	EXPECT_ENTER
    7413:	r2 = 0x100000000 ll
    7415:	lock *(u64 *)(r1 + 0x0) += r2
    7416:	r1 = 0x0 ll
		000000000000e7c0:  R_BPF_64_64	EXPECT_EXIT
    7418:	lock *(u64 *)(r1 + 0x0) += r2
    7419:	call 0x23
    7420:	*(u64 *)(r10 - 0x88) = r0
    7421:	r2 = r10
    7422:	r2 += -0x88
    7423:	r1 = 0x0 ll
		000000000000e7f8:  R_BPF_64_64	TASKS
    7425:	call 0x1
    7426:	r7 = r0
    7427:	if r7 == 0x0 goto -0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7428:	call 0xe
    7429:	r1 = *(u64 *)(r7 + 0x10)
    7430:	if r1 == r0 goto -0x598 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x590>
    7431:	r6 = r0
    7432:	r2 = r0
    7433:	r2 >>= 0x20
    7434:	r0 <<= 0x20
    7435:	r0 >>= 0x20
    7436:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3290>
    7437:	r1 >>= 0x20
    7438:	if r1 == r2 goto -0x5a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x588>
    7439:	w1 = *(u32 *)(r7 + 0x8)
    7440:	if w1 == 0x0 goto -0x5a8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    7441:	w1 = 0x0
    7442:	*(u32 *)(r10 - 0x88) = w1
    7443:	r2 = r10
    7444:	r2 += -0x88
    7445:	r1 = 0x0 ll
		000000000000e8a8:  R_BPF_64_64	LOST
    7447:	call 0x1
    7448:	if r0 == 0x0 goto -0x5b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    7449:	r0 += 0x10
    7450:	r1 = 0x1
    7451:	lock *(u64 *)(r0 + 0x0) += r1
    7452:	goto -0x5b4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    7453:	w1 = 0x0
    7454:	*(u32 *)(r10 - 0x88) = w1
    7455:	r2 = r10
    7456:	r2 += -0x88
    7457:	r1 = 0x0 ll
		000000000000e908:  R_BPF_64_64	LOST
    7459:	call 0x1
    7460:	if r0 == 0x0 goto -0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7461:	r0 += 0x10
    7462:	r1 = 0x1
    7463:	lock *(u64 *)(r0 + 0x0) += r1
    7464:	goto -0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7465:	r9 = r7
    7466:	w7 = *(u32 *)(r9 + 0x90)
    7467:	w6 = *(u32 *)(r9 + 0xa8)
    7468:	r1 = *(u64 *)(r8 + 0x0)
    7469:	r3 = *(u64 *)(r1 + 0x8)
    7470:	r2 = *(u64 *)(r1 + 0x0)
    7471:	r1 = r9
    7472:	r1 += 0x18
    7473:	call -0xea8
    7474:	if w7 != 0x0 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3578>
    7475:	r7 = r9
    7476:	if w6 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34c8>
    7477:	r1 = 0x0
    7478:	r2 = 0x0 ll
		000000000000e9b0:  R_BPF_64_64	CONFIG
    7480:	w2 = *(u32 *)(r2 + 0x74)
    7481:	w3 = *(u32 *)(r10 - 0xc0)
    7482:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3450>
    7483:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3450>
    7484:	call 0x23
    7485:	r1 = 0x0 ll
		000000000000e9e8:  R_BPF_64_64	CONFIG
    7487:	w1 = *(u32 *)(r1 + 0x74)
    7488:	r0 += r1
    7489:	r1 = r10
    7490:	r1 += -0x88
    7491:	w2 = 0x8
    7492:	r3 = r0
    7493:	call 0x71
    7494:	r1 = *(u64 *)(r10 - 0x88)
    7495:	*(u64 *)(r7 + 0x190) = r1
    7496:	w1 = *(u32 *)(r7 + 0xbc)
    7497:	*(u32 *)(r7 + 0x8c) = w1
    7498:	w1 = *(u32 *)(r7 + 0xb8)
    7499:	*(u32 *)(r7 + 0x88) = w1
    7500:	w1 = *(u32 *)(r7 + 0xb4)
    7501:	*(u32 *)(r7 + 0x84) = w1
    7502:	w1 = *(u32 *)(r7 + 0xb0)
    7503:	*(u32 *)(r7 + 0x80) = w1
    7504:	w1 = *(u32 *)(r7 + 0xac)
    7505:	*(u32 *)(r7 + 0x7c) = w1
    7506:	w1 = *(u32 *)(r7 + 0xa8)
    7507:	*(u32 *)(r7 + 0x78) = w1
    7508:	r1 = r7
    7509:	call -0x16b1
    7510:	r1 = 0x0 ll
		000000000000eab0:  R_BPF_64_64	CONFIG
    7512:	w2 = *(u32 *)(r1 + 0x6c)
    7513:	if w2 == 0x0 goto -0x34b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7514:	w1 = *(u32 *)(r1 + 0x94)
    7515:	if w1 != 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    7516:	r6 = 0x0 ll
		000000000000eae0:  R_BPF_64_64	CONFIG
    7518:	w1 = *(u32 *)(r6 + 0xa4)
    7519:	if w1 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3710>
    7520:	w2 = *(u32 *)(r7 + 0x1b0)
    7521:	w1 = *(u32 *)(r7 + 0x19c)
    7522:	w3 = w2
    7523:	w3 |= w1
    7524:	if w3 s> -0x1 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3668>
    7525:	w3 = w2
    7526:	if w1 s> 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3688>
    7527:	w3 = w2
    7528:	if w2 s> 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3688>
    7529:	w3 = 0x0
    7530:	if w2 s>= w1 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3688>
    7531:	goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3678>
    7532:	w1 = *(u32 *)(r9 + 0xa4)
    7533:	*(u32 *)(r9 + 0x8c) = w1
    7534:	w1 = *(u32 *)(r9 + 0xa0)
    7535:	*(u32 *)(r9 + 0x88) = w1
    7536:	w1 = *(u32 *)(r9 + 0x9c)
    7537:	*(u32 *)(r9 + 0x84) = w1
    7538:	w1 = *(u32 *)(r9 + 0x98)
    7539:	*(u32 *)(r9 + 0x80) = w1
    7540:	w1 = *(u32 *)(r9 + 0x94)
    7541:	*(u32 *)(r9 + 0x7c) = w1
    7542:	w1 = *(u32 *)(r9 + 0x90)
    7543:	*(u32 *)(r9 + 0x78) = w1
    7544:	r1 = r9
    7545:	call -0x16d5
    7546:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b0>
    7547:	w2 = *(u32 *)(r7 + 0x1ac)
    7548:	w1 = *(u32 *)(r7 + 0x198)
    7549:	w3 = w2
    7550:	w3 |= w1
    7551:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    7552:	w3 = w2
    7553:	if w1 s> 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7554:	w3 = w2
    7555:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    7556:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7557:	w3 = 0x0
    7558:	if w2 s>= w1 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7559:	w3 = w2
    7560:	w3 -= w1
    7561:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7562:	w3 = 0x0
    7563:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3688>
    7564:	w3 = w2
    7565:	w3 -= w1
    7566:	w4 = 0x1
    7567:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d0>
    7568:	w4 = 0x2
    7569:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d0>
    7570:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3710>
    7571:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3710>
    7572:	w3 = w2
    7573:	w3 -= w1
    7574:	w4 = 0x3
    7575:	r5 = 0x2
    7576:	*(u64 *)(r7 + 0x88) = r5
    7577:	*(u32 *)(r7 + 0x84) = w3
    7578:	*(u32 *)(r7 + 0x80) = w2
    7579:	*(u32 *)(r7 + 0x7c) = w1
    7580:	*(u32 *)(r7 + 0x78) = w4
    7581:	r1 = r7
    7582:	call -0x16fa
    7583:	w1 = *(u32 *)(r6 + 0xb4)
    7584:	if w1 == 0x0 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    7585:	w2 = *(u32 *)(r7 + 0x1b4)
    7586:	w1 = *(u32 *)(r7 + 0x1a0)
    7587:	w3 = w2
    7588:	w3 |= w1
    7589:	if w3 s> -0x1 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3820>
    7590:	w3 = w2
    7591:	if w1 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    7592:	w3 = w2
    7593:	if w2 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    7594:	w3 = 0x0
    7595:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    7596:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3830>
    7597:	w3 = 0x0
    7598:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    7599:	w4 = 0x1
    7600:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d8>
    7601:	w4 = 0x2
    7602:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d8>
    7603:	if w1 == 0x0 goto -0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    7604:	if w2 == w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    7605:	w3 = w2
    7606:	w3 -= w1
    7607:	w4 = 0x3
    7608:	r5 = 0x1
    7609:	*(u64 *)(r7 + 0x88) = r5
    7610:	*(u32 *)(r7 + 0x84) = w3
    7611:	*(u32 *)(r7 + 0x80) = w2
    7612:	*(u32 *)(r7 + 0x7c) = w1
    7613:	*(u32 *)(r7 + 0x78) = w4
    7614:	r1 = r7
    7615:	call -0x171b
    7616:	goto -0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    7617:	w3 = 0x0
    7618:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    7619:	w3 = w2
    7620:	w3 -= w1
    7621:	w4 = 0x1
    7622:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3888>
    7623:	w4 = 0x2
    7624:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3888>
    7625:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    7626:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    7627:	w3 = w2
    7628:	w3 -= w1
    7629:	w4 = 0x3
    7630:	r5 = 0x3
    7631:	*(u64 *)(r7 + 0x88) = r5
    7632:	*(u32 *)(r7 + 0x84) = w3
    7633:	*(u32 *)(r7 + 0x80) = w2
    7634:	*(u32 *)(r7 + 0x7c) = w1
    7635:	*(u32 *)(r7 + 0x78) = w4
    7636:	r1 = r7
    7637:	call -0x1731
    7638:	w1 = *(u32 *)(r6 + 0xc4)
    7639:	if w1 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    7640:	w2 = *(u32 *)(r7 + 0x1b8)
    7641:	w1 = *(u32 *)(r7 + 0x1a4)
    7642:	w3 = w2
    7643:	w3 |= w1
    7644:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3938>
    7645:	w3 = w2
    7646:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7647:	w3 = w2
    7648:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7649:	w3 = 0x0
    7650:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7651:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3948>
    7652:	w3 = 0x0
    7653:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7654:	w3 = w2
    7655:	w3 -= w1
    7656:	w4 = 0x1
    7657:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    7658:	w4 = 0x2
    7659:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    7660:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    7661:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    7662:	w3 = w2
    7663:	w3 -= w1
    7664:	w4 = 0x3
    7665:	r5 = 0x4
    7666:	*(u64 *)(r7 + 0x88) = r5
    7667:	*(u32 *)(r7 + 0x84) = w3
    7668:	*(u32 *)(r7 + 0x80) = w2
    7669:	*(u32 *)(r7 + 0x7c) = w1
    7670:	*(u32 *)(r7 + 0x78) = w4
    7671:	r1 = r7
    7672:	call -0x1754
    7673:	w1 = *(u32 *)(r6 + 0xd4)
    7674:	if w1 == 0x0 goto -0x3ec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7675:	w2 = *(u32 *)(r7 + 0x1bc)
    7676:	w1 = *(u32 *)(r7 + 0x1a8)
    7677:	w3 = w2
    7678:	w3 |= w1
    7679:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a50>
    7680:	w3 = w2
    7681:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    7682:	w3 = w2
    7683:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    7684:	w3 = 0x0
    7685:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    7686:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a60>
    7687:	w3 = 0x0
    7688:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    7689:	w3 = w2
    7690:	w3 -= w1
    7691:	w4 = 0x1
    7692:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab8>
    7693:	w4 = 0x2
    7694:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab8>
    7695:	if w1 == 0x0 goto -0x401 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7696:	if w2 == w1 goto -0x402 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7697:	w3 = w2
    7698:	w3 -= w1
    7699:	w4 = 0x3
    7700:	r5 = 0x5
    7701:	*(u64 *)(r7 + 0x88) = r5
    7702:	*(u32 *)(r7 + 0x84) = w3
    7703:	*(u32 *)(r7 + 0x80) = w2
    7704:	*(u32 *)(r7 + 0x7c) = w1
    7705:	*(u32 *)(r7 + 0x78) = w4
    7706:	r1 = r7
    7707:	call -0x1777
    7708:	goto -0x40e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>

000000000000f0e8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    7709:	r6 = r1
    7710:	*(u64 *)(r10 - 0x8) = r6
    7711:	r2 = r10
    7712:	r2 += -0x8
    7713:	r1 = 0x0 ll
		000000000000f108:  R_BPF_64_64	OWED
    7715:	call 0x1
    7716:	r7 = r0
    7717:	if r7 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x138>
    7718:	r1 = 0x0 ll
		000000000000f130:  R_BPF_64_64	COUNTS
    7720:	r2 = r7
    7721:	call 0x1
    7722:	if r0 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x140>
    7723:	r1 = 0x1
    7724:	lock *(u64 *)(r0 + 0x0) += r1
    7725:	r1 = 0x0 ll
		000000000000f168:  R_BPF_64_64	EVENTS
    7727:	r2 = r7
    7728:	r3 = 0x2b0
    7729:	r4 = 0x0
    7730:	call 0x82
    7731:	if r0 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    7732:	w1 = 0x0
    7733:	*(u32 *)(r10 - 0x8) = w1
    7734:	r2 = r10
    7735:	r2 += -0x8
    7736:	r1 = 0x0 ll
		000000000000f1c0:  R_BPF_64_64	LOST
    7738:	call 0x1
    7739:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    7740:	r1 = 0x1
    7741:	lock *(u64 *)(r0 + 0x0) += r1
    7742:	*(u64 *)(r10 - 0x8) = r6
    7743:	r2 = r10
    7744:	r2 += -0x8
    7745:	r1 = 0x0 ll
		000000000000f208:  R_BPF_64_64	OWED
    7747:	call 0x3
    7748:	exit
    7749:	r1 = 0x0 ll
		000000000000f228:  R_BPF_64_64	COUNTS
    7751:	r2 = r7
    7752:	r3 = 0x0 ll
		000000000000f240:  R_BPF_64_64	.rodata.cst8
    7754:	r4 = 0x1
    7755:	call 0x2
    7756:	if r0 == 0x0 goto -0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7757:	r1 = 0x0 ll
		000000000000f268:  R_BPF_64_64	COUNTS
    7759:	r2 = r7
    7760:	call 0x1
    7761:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x1c0>
    7762:	r1 = 0x1
    7763:	lock *(u64 *)(r0 + 0x0) += r1
    7764:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7765:	w1 = 0x0
    7766:	*(u32 *)(r10 - 0x8) = w1
    7767:	r2 = r10
    7768:	r2 += -0x8
    7769:	r1 = 0x0 ll
		000000000000f2c8:  R_BPF_64_64	LOST
    7771:	call 0x1
    7772:	if r0 == 0x0 goto -0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7773:	r0 += 0x8
    7774:	r1 = 0x1
    7775:	lock *(u64 *)(r0 + 0x0) += r1
    7776:	goto -0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>

000000000000f308 <memcpy>:
    7777:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    7778:	r4 = 0x0
    7779:	r5 = r1
    7780:	r5 += r4
    7781:	r0 = r2
    7782:	r0 += r4
    7783:	w0 = *(u8 *)(r0 + 0x0)
    7784:	*(u8 *)(r5 + 0x0) = w0
    7785:	r4 += 0x1
    7786:	if r4 < r3 goto -0x8 <memcpy+0x10>
    7787:	exit

000000000000f360 <memmove>:
    7788:	r4 = r1
    7789:	r4 -= r2
    7790:	if r4 >= r3 goto +0xb <memmove+0x70>
    7791:	r2 += -0x1
    7792:	r1 += -0x1
    7793:	r4 = r1
    7794:	r4 += r3
    7795:	r5 = r2
    7796:	r5 += r3
    7797:	w5 = *(u8 *)(r5 + 0x0)
    7798:	*(u8 *)(r4 + 0x0) = w5
    7799:	r3 += -0x1
    7800:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    7801:	goto +0xa <memmove+0xc0>
    7802:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    7803:	r4 = 0x0
    7804:	r5 = r1
    7805:	r5 += r4
    7806:	r0 = r2
    7807:	r0 += r4
    7808:	w0 = *(u8 *)(r0 + 0x0)
    7809:	*(u8 *)(r5 + 0x0) = w0
    7810:	r4 += 0x1
    7811:	if r4 < r3 goto -0x8 <memmove+0x80>
    7812:	exit

000000000000f428 <memset>:
    7813:	if r3 == 0x0 goto +0x6 <memset+0x38>
    7814:	r4 = 0x0
    7815:	r5 = r1
    7816:	r5 += r4
    7817:	*(u8 *)(r5 + 0x0) = w2
    7818:	r4 += 0x1
    7819:	if r4 < r3 goto -0x5 <memset+0x10>
    7820:	exit

Disassembly of section tracepoint/raw_syscalls/sys_enter:

0000000000000000 <held_enter>:
       0:	r6 = r1
       1:	*(u64 *)(r10 - 0x10) = r6
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
      72:	r1 = 0x0 ll
		0000000000000240:  R_BPF_64_64	CONFIG
      74:	w1 = *(u32 *)(r1 + 0x84)
      75:	w7 -= w1
      76:	r6 = *(u64 *)(r6 + 0x8)
      77:	if w6 s> 0xe6 goto +0xb <held_enter+0x2c8>
      78:	if w6 > 0x3c goto +0x7 <held_enter+0x2b0>
      79:	w1 = w6
      80:	r2 = 0x1
      81:	r2 <<= r1
      82:	r1 = 0x1800000000000800 ll
      84:	r2 &= r1
      85:	if r2 != 0x0 goto +0xb <held_enter+0x308>
      86:	if w6 == 0x77 goto +0xa <held_enter+0x308>
      87:	if w6 == 0xad goto +0x9 <held_enter+0x308>
      88:	goto +0xe <held_enter+0x338>
      89:	if w6 s> 0x165 goto +0x4 <held_enter+0x2f0>
      90:	if w6 == 0xe7 goto +0x6 <held_enter+0x308>
      91:	if w6 == 0xfc goto +0x5 <held_enter+0x308>
      92:	if w6 == 0x142 goto +0x4 <held_enter+0x308>
      93:	goto +0x9 <held_enter+0x338>
      94:	if w6 == 0x166 goto +0x2 <held_enter+0x308>
      95:	if w6 == 0x40000221 goto +0x1 <held_enter+0x308>
      96:	if w6 != 0x40000208 goto +0x6 <held_enter+0x338>
      97:	call 0x9e
      98:	r1 = r0
      99:	call 0xaf
     100:	r1 = r0
     101:	r2 = r6
     102:	call -0x1
		0000000000000330:  R_BPF_64_32	.text
     103:	r1 = 0x0 ll
		0000000000000338:  R_BPF_64_64	CONFIG
     105:	w1 = *(u32 *)(r1 + 0x28)
     106:	w1 &= w7
     107:	r2 = 0x0 ll
		0000000000000358:  R_BPF_64_64	EXPECT_ENTER
     109:	r2 = *(u64 *)(r2 + 0x0)
     110:	if r2 == r1 goto +0x4 <held_enter+0x398>
     111:	r1 = r10
     112:	r1 += -0x10
     113:	w2 = w7
     114:	call 0x39
		0000000000000390:  R_BPF_64_32	.text
     115:	w0 = 0x0
     116:	exit

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
      95:	call 0x81a
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
      83:	if r6 == 0x0 goto +0x3e4 <reset_fentry+0x21c0>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x3e1 <reset_fentry+0x21c0>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x302 <reset_fentry+0x1af8>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x305 <reset_fentry+0x1b20>
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
     148:	if w1 > 0x40 goto +0x2af <reset_fentry+0x1a20>
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
     182:	r4 = 0xd2c ll
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
     251:	r4 = 0xd2c ll
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
     310:	r4 = 0xd43 ll
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
     385:	w3 = 0x23
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
     411:	r4 = 0xd62 ll
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
     568:	w2 = 0x3c8
     569:	r3 = 0xdd0 ll
		00000000000011c8:  R_BPF_64_64	.rodata
     571:	call 0x71
     572:	*(u64 *)(r7 + 0x10) = r8
     573:	r1 = r9
     574:	w5 = *(u32 *)(r7 + 0x8)
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
     589:	r3 = 0xdd0 ll
		0000000000001268:  R_BPF_64_64	.rodata
     591:	r4 = 0x0
     592:	call 0x2
     593:	if r0 != 0x0 goto +0x101 <reset_fentry+0x1a98>
     594:	r1 = 0x0 ll
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
     614:	if r7 == 0x0 goto +0x1d1 <reset_fentry+0x21c0>
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
     649:	w4 = w2
     650:	w4 ^= w5
     651:	w3 = 0x0
     652:	w0 = 0x0
     653:	if w4 s< 0x0 goto +0x1 <reset_fentry+0x1478>
     654:	w0 = w2
     655:	w8 = *(u32 *)(r7 + 0xc)
     656:	w4 = *(u32 *)(r7 + 0x0)
     657:	*(u32 *)(r10 - 0x40) = w4
     658:	*(u32 *)(r7 + 0x4) = w3
     659:	if w5 != 0x0 goto +0x1 <reset_fentry+0x14a8>
     660:	w0 = w2
     661:	w8 += 0x1
     662:	*(u32 *)(r7 + 0xc) = w8
     663:	w2 = w0
     664:	w2 += w5
     665:	*(u32 *)(r10 - 0x48) = w2
     666:	*(u32 *)(r7 + 0x8) = w2
     667:	if w0 != 0x0 goto +0x11 <reset_fentry+0x1568>
     668:	call 0x23
     669:	r6 = 0x0 ll
		00000000000014e8:  R_BPF_64_64	CONFIG
     671:	w1 = *(u32 *)(r6 + 0x4c)
     672:	r0 += r1
     673:	r1 = r10
     674:	r1 += -0x38
     675:	w2 = 0x4
     676:	r3 = r0
     677:	call 0x71
     678:	w1 = *(u32 *)(r6 + 0x7c)
     679:	w2 = *(u32 *)(r10 - 0x38)
     680:	w1 &= w2
     681:	if w1 == 0x0 goto +0x18e <reset_fentry+0x21c0>
     682:	call 0x664
		0000000000001550:  R_BPF_64_32	.text
     683:	if w0 != 0x0 goto +0x2f <reset_fentry+0x16d8>
     684:	goto +0x7b <reset_fentry+0x1940>
     685:	*(u32 *)(r10 - 0x50) = w0
     686:	r2 = r7
     687:	r2 += 0x1c8
     688:	r6 = 0x0
     689:	*(u64 *)(r10 - 0x58) = r2
     690:	w3 = 0x200
     691:	r4 = 0x0
     692:	call 0x43
     693:	if r0 s> 0x0 goto +0x1 <reset_fentry+0x15b8>
     694:	r0 = 0x0
     695:	r0 >>= 0x3
     696:	*(u64 *)(r7 + 0x1c0) = r0
     697:	r1 = 0x0 ll
		00000000000015c8:  R_BPF_64_64	CONFIG
     699:	w1 = *(u32 *)(r1 + 0x74)
     700:	if w9 != 0x0 goto +0xc <reset_fentry+0x1648>
     701:	if w1 == 0x0 goto +0xb <reset_fentry+0x1648>
     702:	call 0x23
     703:	r1 = 0x0 ll
		00000000000015f8:  R_BPF_64_64	CONFIG
     705:	w1 = *(u32 *)(r1 + 0x74)
     706:	r0 += r1
     707:	r1 = r10
     708:	r1 += -0x38
     709:	w2 = 0x8
     710:	r3 = r0
     711:	call 0x71
     712:	r6 = *(u64 *)(r10 - 0x38)
     713:	*(u64 *)(r7 + 0x190) = r6
     714:	call 0x23
     715:	r6 = 0x0 ll
		0000000000001658:  R_BPF_64_64	CONFIG
     717:	w1 = *(u32 *)(r6 + 0x4c)
     718:	r0 += r1
     719:	r1 = r10
     720:	r1 += -0x38
     721:	w2 = 0x4
     722:	r3 = r0
     723:	call 0x71
     724:	w6 = *(u32 *)(r6 + 0x7c)
     725:	w1 = *(u32 *)(r10 - 0x38)
     726:	w6 &= w1
     727:	call 0x664
		00000000000016b8:  R_BPF_64_32	.text
     728:	if w6 == 0x0 goto +0x90 <reset_fentry+0x1b48>
     729:	if w0 != 0x0 goto +0x1 <reset_fentry+0x16d8>
     730:	goto +0x4d <reset_fentry+0x1940>
     731:	call 0x23
     732:	r1 = 0x0 ll
		00000000000016e0:  R_BPF_64_64	CONFIG
     734:	w1 = *(u32 *)(r1 + 0x4c)
     735:	r0 += r1
     736:	r1 = r10
     737:	r1 += -0x38
     738:	w2 = 0x4
     739:	r3 = r0
     740:	call 0x71
     741:	w9 = 0x1
     742:	w1 = 0x1
     743:	if w8 != 0x0 goto +0x1 <reset_fentry+0x1748>
     744:	w1 = 0x0
     745:	w2 = *(u32 *)(r10 - 0x40)
     746:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1760>
     747:	w9 = 0x0
     748:	w9 &= w1
     749:	w1 = *(u32 *)(r10 - 0x38)
     750:	w1 &= 0x4
     751:	if w1 == 0x0 goto +0x13 <reset_fentry+0x1818>
     752:	call 0x23
     753:	*(u64 *)(r10 - 0x38) = r0
     754:	r2 = r10
     755:	r2 += -0x38
     756:	r1 = 0x0 ll
		00000000000017a0:  R_BPF_64_64	REMEMBERED
     758:	call 0x1
     759:	r1 = r7
     760:	r1 += 0x18
     761:	if r0 == 0x0 goto +0x5 <reset_fentry+0x17f8>
     762:	w2 = *(u32 *)(r0 + 0x0)
     763:	w3 = *(u32 *)(r0 + 0x4)
     764:	if w3 == 0x1 goto +0x1 <reset_fentry+0x17f0>
     765:	goto +0x86 <reset_fentry+0x1c20>
     766:	if w2 == 0xfc goto +0x87 <reset_fentry+0x1c30>
     767:	w2 = 0x60
     768:	r3 = 0xd70 ll
		0000000000001800:  R_BPF_64_64	.rodata
     770:	call 0x71
     771:	r1 = r7
     772:	r1 += 0x18
     773:	w2 = 0x60
     774:	r3 = 0xd70 ll
		0000000000001830:  R_BPF_64_64	.rodata
     776:	call 0x71
     777:	w6 = 0x5
     778:	w9 &= 0x1
     779:	if w9 == 0x0 goto +0xe <reset_fentry+0x18d0>
     780:	w3 = *(u32 *)(r10 - 0x40)
     781:	w1 = w3
     782:	w1 = -w1
     783:	r2 = 0x800000000 ll
     785:	*(u64 *)(r7 + 0x88) = r2
     786:	*(u32 *)(r7 + 0x84) = w1
     787:	w1 = 0x0
     788:	*(u32 *)(r7 + 0x80) = w1
     789:	*(u32 *)(r7 + 0x7c) = w3
     790:	w1 = 0x3
     791:	*(u32 *)(r7 + 0x78) = w1
     792:	r1 = r7
     793:	call 0x6a4
		00000000000018c8:  R_BPF_64_32	.text
     794:	w1 = *(u32 *)(r10 - 0x48)
     795:	if w1 == 0x0 goto +0xc <reset_fentry+0x1940>
     796:	r1 = 0x800000000 ll
     798:	*(u64 *)(r7 + 0x88) = r1
     799:	w1 = *(u32 *)(r10 - 0x48)
     800:	*(u32 *)(r7 + 0x84) = w1
     801:	w1 = 0x0
     802:	*(u32 *)(r7 + 0x80) = w1
     803:	w1 = *(u32 *)(r10 - 0x40)
     804:	*(u32 *)(r7 + 0x7c) = w1
     805:	*(u32 *)(r7 + 0x78) = w6
     806:	r1 = r7
     807:	call 0x6a4
		0000000000001938:  R_BPF_64_32	.text
     808:	call 0x23
     809:	*(u64 *)(r10 - 0x38) = r0
     810:	r2 = r10
     811:	r2 += -0x38
     812:	r1 = 0x0 ll
		0000000000001960:  R_BPF_64_64	OWED
     814:	call 0x3
     815:	call 0x23
     816:	*(u64 *)(r10 - 0x38) = r0
     817:	r2 = r10
     818:	r2 += -0x38
     819:	r1 = 0x0 ll
		0000000000001998:  R_BPF_64_64	TASKS
     821:	call 0x3
     822:	if r0 != 0x0 goto +0x101 <reset_fentry+0x21c0>
     823:	r1 = 0x0 ll
		00000000000019b8:  R_BPF_64_64	.bss
     825:	r2 = -0x1
     826:	lock *(u64 *)(r1 + 0x0) += r2
     827:	r1 = 0x0 ll
		00000000000019d8:  R_BPF_64_64	EXPECT_ENTER
     829:	r2 = -0x100000000 ll
     831:	lock *(u64 *)(r1 + 0x0) += r2
     832:	r1 = 0x0 ll
		0000000000001a00:  R_BPF_64_64	EXPECT_EXIT
     834:	lock *(u64 *)(r1 + 0x0) += r2
     835:	goto +0xf4 <reset_fentry+0x21c0>
     836:	r8 = 0x80
     837:	if w1 < 0x81 goto -0x2b1 <reset_fentry+0x4a8>
     838:	r8 = 0x100
     839:	if w1 < 0x101 goto -0x2b3 <reset_fentry+0x4a8>
     840:	r8 = 0x200
     841:	if w1 < 0x201 goto -0x2b5 <reset_fentry+0x4a8>
     842:	r8 = 0x400
     843:	if w1 < 0x401 goto -0x2b7 <reset_fentry+0x4a8>
     844:	r8 = 0x800
     845:	if w1 < 0x801 goto -0x2b9 <reset_fentry+0x4a8>
     846:	r8 = 0x1000
     847:	if w1 < 0x1001 goto -0x2bb <reset_fentry+0x4a8>
     848:	r8 = 0x2000
     849:	if w1 > 0x2000 goto -0x13c <reset_fentry+0x10b0>
     850:	goto -0x2be <reset_fentry+0x4a8>
     851:	w1 = 0x0
     852:	*(u32 *)(r10 - 0x38) = w1
     853:	r2 = r10
     854:	r2 += -0x38
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	LOST
     857:	call 0x1
     858:	if r0 == 0x0 goto +0xdd <reset_fentry+0x21c0>
     859:	r0 += 0x10
     860:	r1 = 0x1
     861:	lock *(u64 *)(r0 + 0x0) += r1
     862:	goto +0xd9 <reset_fentry+0x21c0>
     863:	w3 = *(u32 *)(r6 + 0x44)
     864:	if w2 >= w3 goto +0x1 <reset_fentry+0x1b10>
     865:	*(u32 *)(r6 + 0x44) = w2
     866:	w3 = *(u32 *)(r6 + 0x48)
     867:	if w2 <= w3 goto +0x1 <reset_fentry+0x1b28>
     868:	*(u32 *)(r6 + 0x48) = w2
     869:	*(u32 *)(r6 + 0x4c) = w7
     870:	w1 += 0x1
     871:	*(u32 *)(r6 + 0x40) = w1
     872:	goto +0xcf <reset_fentry+0x21c0>
     873:	if w0 != 0x0 goto +0x1 <reset_fentry+0x1b58>
     874:	goto +0xcd <reset_fentry+0x21c0>
     875:	r8 = r7
     876:	r8 += 0x18
     877:	r1 = 0x0 ll
		0000000000001b68:  R_BPF_64_64	CONFIG
     879:	w1 = *(u32 *)(r1 + 0x78)
     880:	if w1 != 0x0 goto +0x6 <reset_fentry+0x1bb8>
     881:	r1 = r8
     882:	w2 = 0x60
     883:	r3 = 0xd70 ll
		0000000000001b98:  R_BPF_64_64	.rodata
     885:	call 0x71
     886:	goto +0x17 <reset_fentry+0x1c70>
     887:	call 0x9e
     888:	r1 = r0
     889:	call 0xaf
     890:	r6 = r0
     891:	r3 = r6
     892:	r3 += 0x78
     893:	r1 = r10
     894:	r1 += -0x38
     895:	w2 = 0x8
     896:	call 0x71
     897:	r3 = *(u64 *)(r10 - 0x38)
     898:	if w3 != -0x1 goto +0x8 <reset_fentry+0x1c58>
     899:	goto -0x13 <reset_fentry+0x1b88>
     900:	if w2 == 0xe7 goto +0x1 <reset_fentry+0x1c30>
     901:	if w2 != 0x3c goto -0x87 <reset_fentry+0x17f8>
     902:	w2 = 0x60
     903:	r3 = r0
     904:	call 0x71
     905:	w6 = 0x4
     906:	goto -0x81 <reset_fentry+0x1850>
     907:	r1 = r8
     908:	r2 = r6
     909:	call 0x79c
		0000000000001c68:  R_BPF_64_32	.text
     910:	w1 = *(u32 *)(r8 + 0x0)
     911:	if w1 != -0x1 goto +0x5 <reset_fentry+0x1ca8>
     912:	w1 = 0x5
     913:	r2 = 0x0 ll
		0000000000001c88:  R_BPF_64_64	CONFIG
     915:	w2 = *(u32 *)(r2 + 0x78)
     916:	if w2 != 0x0 goto +0x1 <reset_fentry+0x1cb0>
     917:	w1 = 0x4
     918:	r9 = 0x0 ll
		0000000000001cb0:  R_BPF_64_64	CONFIG
     920:	w2 = *(u32 *)(r9 + 0x60)
     921:	w2 >>= w1
     922:	w2 &= 0x1
     923:	if w2 == 0x0 goto +0x7c <reset_fentry+0x20c0>
     924:	r2 = 0x800000000 ll
     926:	*(u64 *)(r7 + 0x88) = r2
     927:	w2 = *(u32 *)(r10 - 0x48)
     928:	*(u32 *)(r7 + 0x84) = w2
     929:	w6 = 0x0
     930:	*(u32 *)(r7 + 0x80) = w6
     931:	w2 = *(u32 *)(r10 - 0x40)
     932:	*(u32 *)(r7 + 0x7c) = w2
     933:	*(u32 *)(r7 + 0x78) = w1
     934:	call 0x23
     935:	*(u64 *)(r10 - 0x38) = r0
     936:	r2 = r10
     937:	r2 += -0x38
     938:	r1 = 0x0 ll
		0000000000001d50:  R_BPF_64_64	OWED
     940:	r3 = 0x1198 ll
		0000000000001d60:  R_BPF_64_64	.rodata
     942:	r4 = 0x0
     943:	call 0x2
     944:	if r0 != 0x0 goto +0x5d <reset_fentry+0x2070>
     945:	call 0x23
     946:	*(u64 *)(r10 - 0x38) = r0
     947:	r2 = r10
     948:	r2 += -0x38
     949:	r1 = 0x0 ll
		0000000000001da8:  R_BPF_64_64	OWED
     951:	call 0x1
     952:	r6 = r0
     953:	if r6 == 0x0 goto +0x5e <reset_fentry+0x20c0>
     954:	r1 = 0x0
     955:	*(u64 *)(r10 - 0x38) = r1
     956:	*(u64 *)(r10 - 0x30) = r1
     957:	r9 = r10
     958:	r9 += -0x38
     959:	r1 = r9
     960:	w2 = 0x10
     961:	call 0x10
     962:	r1 = *(u64 *)(r7 + 0x68)
     963:	*(u64 *)(r10 - 0x28) = r1
     964:	w1 = *(u32 *)(r7 + 0x18)
     965:	*(u32 *)(r10 - 0x20) = w1
     966:	w1 = *(u32 *)(r7 + 0x1c)
     967:	*(u32 *)(r10 - 0x1c) = w1
     968:	w1 = *(u32 *)(r7 + 0x84)
     969:	*(u32 *)(r10 - 0x18) = w1
     970:	w1 = *(u32 *)(r7 + 0x78)
     971:	*(u32 *)(r10 - 0x14) = w1
     972:	*(u64 *)(r10 - 0x40) = r8
     973:	w8 = *(u32 *)(r7 + 0x88)
     974:	*(u32 *)(r10 - 0x10) = w8
     975:	w1 = 0x0
     976:	*(u32 *)(r10 - 0xc) = w1
     977:	call 0xe
     978:	*(u64 *)(r10 - 0x48) = r0
     979:	r1 = r6
     980:	w2 = 0x30
     981:	r3 = r9
     982:	call 0x71
     983:	call 0x5
     984:	*(u64 *)(r6 + 0x30) = r0
     985:	r1 = *(u64 *)(r7 + 0x20)
     986:	*(u64 *)(r6 + 0x38) = r1
     987:	r1 = *(u64 *)(r7 + 0x28)
     988:	*(u64 *)(r6 + 0x40) = r1
     989:	r1 = *(u64 *)(r7 + 0x30)
     990:	*(u64 *)(r6 + 0x48) = r1
     991:	r1 = *(u64 *)(r7 + 0x38)
     992:	*(u64 *)(r6 + 0x50) = r1
     993:	r1 = *(u64 *)(r7 + 0x40)
     994:	*(u64 *)(r6 + 0x58) = r1
     995:	r1 = *(u64 *)(r7 + 0x48)
     996:	*(u64 *)(r6 + 0x60) = r1
     997:	r1 = *(u64 *)(r7 + 0x60)
     998:	*(u64 *)(r6 + 0x68) = r1
     999:	r9 = *(u64 *)(r10 - 0x48)
    1000:	*(u32 *)(r6 + 0x74) = w9
    1001:	r9 >>= 0x20
    1002:	*(u32 *)(r6 + 0x70) = w9
    1003:	call 0x8
    1004:	*(u32 *)(r6 + 0x78) = w0
    1005:	w1 = *(u32 *)(r7 + 0x8c)
    1006:	w1 &= 0x7fffffff
    1007:	w2 = *(u32 *)(r7 + 0x70)
    1008:	w1 |= w2
    1009:	*(u32 *)(r6 + 0x7c) = w1
    1010:	w1 = *(u32 *)(r7 + 0x7c)
    1011:	*(u32 *)(r6 + 0x80) = w1
    1012:	w1 = *(u32 *)(r7 + 0x80)
    1013:	*(u32 *)(r6 + 0x84) = w1
    1014:	r1 = *(u64 *)(r7 + 0x1c0)
    1015:	w2 = 0x0
    1016:	*(u32 *)(r6 + 0x8c) = w2
    1017:	*(u32 *)(r6 + 0x88) = w1
    1018:	w8 &= 0x7
    1019:	r8 *= 0x18
    1020:	r2 = r7
    1021:	r2 += r8
    1022:	r8 = *(u64 *)(r10 - 0x40)
    1023:	r9 = 0x0 ll
		0000000000001ff8:  R_BPF_64_64	CONFIG
    1025:	r1 = *(u64 *)(r7 + 0x190)
    1026:	*(u64 *)(r6 + 0x90) = r1
    1027:	r2 += 0xd0
    1028:	r1 = r6
    1029:	r1 += 0x98
    1030:	r3 = 0x18
    1031:	call -0x1
		0000000000002038:  R_BPF_64_32	memmove
    1032:	r6 += 0xb0
    1033:	r1 = r6
    1034:	w2 = 0x200
    1035:	r3 = *(u64 *)(r10 - 0x58)
    1036:	call 0x71
    1037:	goto +0xa <reset_fentry+0x20c0>
    1038:	*(u32 *)(r10 - 0x38) = w6
    1039:	r2 = r10
    1040:	r2 += -0x38
    1041:	r1 = 0x0 ll
		0000000000002088:  R_BPF_64_64	LOST
    1043:	call 0x1
    1044:	if r0 == 0x0 goto +0x3 <reset_fentry+0x20c0>
    1045:	r0 += 0x10
    1046:	r1 = 0x1
    1047:	lock *(u64 *)(r0 + 0x0) += r1
    1048:	w1 = *(u32 *)(r9 + 0x80)
    1049:	if w1 == 0x0 goto +0x1e <reset_fentry+0x21c0>
    1050:	r1 = 0x0 ll
		00000000000020d0:  R_BPF_64_64	CONFIG
    1052:	w2 = *(u32 *)(r1 + 0x78)
    1053:	if w2 == 0x0 goto +0x1a <reset_fentry+0x21c0>
    1054:	w1 = *(u32 *)(r1 + 0x80)
    1055:	if w1 == 0x0 goto +0x18 <reset_fentry+0x21c0>
    1056:	w1 = *(u32 *)(r8 + 0x0)
    1057:	if w1 != -0x1 goto +0x9 <reset_fentry+0x2158>
    1058:	w1 = *(u32 *)(r10 - 0x50)
    1059:	w3 = w1
    1060:	r3 <<= 0x20
    1061:	r3 s>>= 0x20
    1062:	r1 = 0x0 ll
		0000000000002130:  R_BPF_64_64	.rodata.str1.1
    1064:	w2 = 0x27
    1065:	call 0x6
    1066:	goto +0xd <reset_fentry+0x21c0>
    1067:	w1 &= 0xffff
    1068:	w3 = *(u32 *)(r7 + 0x1c)
    1069:	w3 <<= 0x10
    1070:	w3 |= w1
    1071:	r4 = *(u64 *)(r7 + 0x68)
    1072:	w1 = *(u32 *)(r10 - 0x50)
    1073:	w5 = w1
    1074:	r5 <<= 0x20
    1075:	r5 s>>= 0x20
    1076:	r1 = 0x88 ll
		00000000000021a0:  R_BPF_64_64	.rodata.str1.1
    1078:	w2 = 0x30
    1079:	call 0x6
    1080:	w0 = 0x0
    1081:	exit

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
      83:	if r6 == 0x0 goto +0x3e4 <reset_kprobe+0x21c0>
      84:	r8 = *(u64 *)(r6 + 0x70)
      85:	call 0xe
      86:	if r8 != r0 goto +0x3e1 <reset_kprobe+0x21c0>
      87:	r1 = 0x0 ll
		00000000000002b8:  R_BPF_64_64	CONFIG
      89:	w2 = *(u32 *)(r1 + 0x28)
      90:	w2 &= w7
      91:	w1 = *(u32 *)(r6 + 0x40)
      92:	if w1 != 0x0 goto +0x302 <reset_kprobe+0x1af8>
      93:	*(u32 *)(r6 + 0x44) = w2
      94:	goto +0x305 <reset_kprobe+0x1b20>
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
     148:	if w1 > 0x40 goto +0x2af <reset_kprobe+0x1a20>
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
     182:	r4 = 0xd2c ll
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
     251:	r4 = 0xd2c ll
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
     310:	r4 = 0xd43 ll
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
     385:	w3 = 0x23
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
     411:	r4 = 0xd62 ll
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
     568:	w2 = 0x3c8
     569:	r3 = 0xdd0 ll
		00000000000011c8:  R_BPF_64_64	.rodata
     571:	call 0x71
     572:	*(u64 *)(r7 + 0x10) = r8
     573:	r1 = r9
     574:	w5 = *(u32 *)(r7 + 0x8)
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
     589:	r3 = 0xdd0 ll
		0000000000001268:  R_BPF_64_64	.rodata
     591:	r4 = 0x0
     592:	call 0x2
     593:	if r0 != 0x0 goto +0x101 <reset_kprobe+0x1a98>
     594:	r1 = 0x0 ll
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
     614:	if r7 == 0x0 goto +0x1d1 <reset_kprobe+0x21c0>
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
     649:	w4 = w2
     650:	w4 ^= w5
     651:	w3 = 0x0
     652:	w0 = 0x0
     653:	if w4 s< 0x0 goto +0x1 <reset_kprobe+0x1478>
     654:	w0 = w2
     655:	w8 = *(u32 *)(r7 + 0xc)
     656:	w4 = *(u32 *)(r7 + 0x0)
     657:	*(u32 *)(r10 - 0x40) = w4
     658:	*(u32 *)(r7 + 0x4) = w3
     659:	if w5 != 0x0 goto +0x1 <reset_kprobe+0x14a8>
     660:	w0 = w2
     661:	w8 += 0x1
     662:	*(u32 *)(r7 + 0xc) = w8
     663:	w2 = w0
     664:	w2 += w5
     665:	*(u32 *)(r10 - 0x48) = w2
     666:	*(u32 *)(r7 + 0x8) = w2
     667:	if w0 != 0x0 goto +0x11 <reset_kprobe+0x1568>
     668:	call 0x23
     669:	r6 = 0x0 ll
		00000000000014e8:  R_BPF_64_64	CONFIG
     671:	w1 = *(u32 *)(r6 + 0x4c)
     672:	r0 += r1
     673:	r1 = r10
     674:	r1 += -0x38
     675:	w2 = 0x4
     676:	r3 = r0
     677:	call 0x71
     678:	w1 = *(u32 *)(r6 + 0x7c)
     679:	w2 = *(u32 *)(r10 - 0x38)
     680:	w1 &= w2
     681:	if w1 == 0x0 goto +0x18e <reset_kprobe+0x21c0>
     682:	call 0x664
		0000000000001550:  R_BPF_64_32	.text
     683:	if w0 != 0x0 goto +0x2f <reset_kprobe+0x16d8>
     684:	goto +0x7b <reset_kprobe+0x1940>
     685:	*(u32 *)(r10 - 0x50) = w0
     686:	r2 = r7
     687:	r2 += 0x1c8
     688:	r6 = 0x0
     689:	*(u64 *)(r10 - 0x58) = r2
     690:	w3 = 0x200
     691:	r4 = 0x0
     692:	call 0x43
     693:	if r0 s> 0x0 goto +0x1 <reset_kprobe+0x15b8>
     694:	r0 = 0x0
     695:	r0 >>= 0x3
     696:	*(u64 *)(r7 + 0x1c0) = r0
     697:	r1 = 0x0 ll
		00000000000015c8:  R_BPF_64_64	CONFIG
     699:	w1 = *(u32 *)(r1 + 0x74)
     700:	if w9 != 0x0 goto +0xc <reset_kprobe+0x1648>
     701:	if w1 == 0x0 goto +0xb <reset_kprobe+0x1648>
     702:	call 0x23
     703:	r1 = 0x0 ll
		00000000000015f8:  R_BPF_64_64	CONFIG
     705:	w1 = *(u32 *)(r1 + 0x74)
     706:	r0 += r1
     707:	r1 = r10
     708:	r1 += -0x38
     709:	w2 = 0x8
     710:	r3 = r0
     711:	call 0x71
     712:	r6 = *(u64 *)(r10 - 0x38)
     713:	*(u64 *)(r7 + 0x190) = r6
     714:	call 0x23
     715:	r6 = 0x0 ll
		0000000000001658:  R_BPF_64_64	CONFIG
     717:	w1 = *(u32 *)(r6 + 0x4c)
     718:	r0 += r1
     719:	r1 = r10
     720:	r1 += -0x38
     721:	w2 = 0x4
     722:	r3 = r0
     723:	call 0x71
     724:	w6 = *(u32 *)(r6 + 0x7c)
     725:	w1 = *(u32 *)(r10 - 0x38)
     726:	w6 &= w1
     727:	call 0x664
		00000000000016b8:  R_BPF_64_32	.text
     728:	if w6 == 0x0 goto +0x90 <reset_kprobe+0x1b48>
     729:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x16d8>
     730:	goto +0x4d <reset_kprobe+0x1940>
     731:	call 0x23
     732:	r1 = 0x0 ll
		00000000000016e0:  R_BPF_64_64	CONFIG
     734:	w1 = *(u32 *)(r1 + 0x4c)
     735:	r0 += r1
     736:	r1 = r10
     737:	r1 += -0x38
     738:	w2 = 0x4
     739:	r3 = r0
     740:	call 0x71
     741:	w9 = 0x1
     742:	w1 = 0x1
     743:	if w8 != 0x0 goto +0x1 <reset_kprobe+0x1748>
     744:	w1 = 0x0
     745:	w2 = *(u32 *)(r10 - 0x40)
     746:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1760>
     747:	w9 = 0x0
     748:	w9 &= w1
     749:	w1 = *(u32 *)(r10 - 0x38)
     750:	w1 &= 0x4
     751:	if w1 == 0x0 goto +0x13 <reset_kprobe+0x1818>
     752:	call 0x23
     753:	*(u64 *)(r10 - 0x38) = r0
     754:	r2 = r10
     755:	r2 += -0x38
     756:	r1 = 0x0 ll
		00000000000017a0:  R_BPF_64_64	REMEMBERED
     758:	call 0x1
     759:	r1 = r7
     760:	r1 += 0x18
     761:	if r0 == 0x0 goto +0x5 <reset_kprobe+0x17f8>
     762:	w2 = *(u32 *)(r0 + 0x0)
     763:	w3 = *(u32 *)(r0 + 0x4)
     764:	if w3 == 0x1 goto +0x1 <reset_kprobe+0x17f0>
     765:	goto +0x86 <reset_kprobe+0x1c20>
     766:	if w2 == 0xfc goto +0x87 <reset_kprobe+0x1c30>
     767:	w2 = 0x60
     768:	r3 = 0xd70 ll
		0000000000001800:  R_BPF_64_64	.rodata
     770:	call 0x71
     771:	r1 = r7
     772:	r1 += 0x18
     773:	w2 = 0x60
     774:	r3 = 0xd70 ll
		0000000000001830:  R_BPF_64_64	.rodata
     776:	call 0x71
     777:	w6 = 0x5
     778:	w9 &= 0x1
     779:	if w9 == 0x0 goto +0xe <reset_kprobe+0x18d0>
     780:	w3 = *(u32 *)(r10 - 0x40)
     781:	w1 = w3
     782:	w1 = -w1
     783:	r2 = 0x800000000 ll
     785:	*(u64 *)(r7 + 0x88) = r2
     786:	*(u32 *)(r7 + 0x84) = w1
     787:	w1 = 0x0
     788:	*(u32 *)(r7 + 0x80) = w1
     789:	*(u32 *)(r7 + 0x7c) = w3
     790:	w1 = 0x3
     791:	*(u32 *)(r7 + 0x78) = w1
     792:	r1 = r7
     793:	call 0x6a4
		00000000000018c8:  R_BPF_64_32	.text
     794:	w1 = *(u32 *)(r10 - 0x48)
     795:	if w1 == 0x0 goto +0xc <reset_kprobe+0x1940>
     796:	r1 = 0x800000000 ll
     798:	*(u64 *)(r7 + 0x88) = r1
     799:	w1 = *(u32 *)(r10 - 0x48)
     800:	*(u32 *)(r7 + 0x84) = w1
     801:	w1 = 0x0
     802:	*(u32 *)(r7 + 0x80) = w1
     803:	w1 = *(u32 *)(r10 - 0x40)
     804:	*(u32 *)(r7 + 0x7c) = w1
     805:	*(u32 *)(r7 + 0x78) = w6
     806:	r1 = r7
     807:	call 0x6a4
		0000000000001938:  R_BPF_64_32	.text
     808:	call 0x23
     809:	*(u64 *)(r10 - 0x38) = r0
     810:	r2 = r10
     811:	r2 += -0x38
     812:	r1 = 0x0 ll
		0000000000001960:  R_BPF_64_64	OWED
     814:	call 0x3
     815:	call 0x23
     816:	*(u64 *)(r10 - 0x38) = r0
     817:	r2 = r10
     818:	r2 += -0x38
     819:	r1 = 0x0 ll
		0000000000001998:  R_BPF_64_64	TASKS
     821:	call 0x3
     822:	if r0 != 0x0 goto +0x101 <reset_kprobe+0x21c0>
     823:	r1 = 0x0 ll
		00000000000019b8:  R_BPF_64_64	.bss
     825:	r2 = -0x1
     826:	lock *(u64 *)(r1 + 0x0) += r2
     827:	r1 = 0x0 ll
		00000000000019d8:  R_BPF_64_64	EXPECT_ENTER
     829:	r2 = -0x100000000 ll
     831:	lock *(u64 *)(r1 + 0x0) += r2
     832:	r1 = 0x0 ll
		0000000000001a00:  R_BPF_64_64	EXPECT_EXIT
     834:	lock *(u64 *)(r1 + 0x0) += r2
     835:	goto +0xf4 <reset_kprobe+0x21c0>
     836:	r8 = 0x80
     837:	if w1 < 0x81 goto -0x2b1 <reset_kprobe+0x4a8>
     838:	r8 = 0x100
     839:	if w1 < 0x101 goto -0x2b3 <reset_kprobe+0x4a8>
     840:	r8 = 0x200
     841:	if w1 < 0x201 goto -0x2b5 <reset_kprobe+0x4a8>
     842:	r8 = 0x400
     843:	if w1 < 0x401 goto -0x2b7 <reset_kprobe+0x4a8>
     844:	r8 = 0x800
     845:	if w1 < 0x801 goto -0x2b9 <reset_kprobe+0x4a8>
     846:	r8 = 0x1000
     847:	if w1 < 0x1001 goto -0x2bb <reset_kprobe+0x4a8>
     848:	r8 = 0x2000
     849:	if w1 > 0x2000 goto -0x13c <reset_kprobe+0x10b0>
     850:	goto -0x2be <reset_kprobe+0x4a8>
     851:	w1 = 0x0
     852:	*(u32 *)(r10 - 0x38) = w1
     853:	r2 = r10
     854:	r2 += -0x38
     855:	r1 = 0x0 ll
		0000000000001ab8:  R_BPF_64_64	LOST
     857:	call 0x1
     858:	if r0 == 0x0 goto +0xdd <reset_kprobe+0x21c0>
     859:	r0 += 0x10
     860:	r1 = 0x1
     861:	lock *(u64 *)(r0 + 0x0) += r1
     862:	goto +0xd9 <reset_kprobe+0x21c0>
     863:	w3 = *(u32 *)(r6 + 0x44)
     864:	if w2 >= w3 goto +0x1 <reset_kprobe+0x1b10>
     865:	*(u32 *)(r6 + 0x44) = w2
     866:	w3 = *(u32 *)(r6 + 0x48)
     867:	if w2 <= w3 goto +0x1 <reset_kprobe+0x1b28>
     868:	*(u32 *)(r6 + 0x48) = w2
     869:	*(u32 *)(r6 + 0x4c) = w7
     870:	w1 += 0x1
     871:	*(u32 *)(r6 + 0x40) = w1
     872:	goto +0xcf <reset_kprobe+0x21c0>
     873:	if w0 != 0x0 goto +0x1 <reset_kprobe+0x1b58>
     874:	goto +0xcd <reset_kprobe+0x21c0>
     875:	r8 = r7
     876:	r8 += 0x18
     877:	r1 = 0x0 ll
		0000000000001b68:  R_BPF_64_64	CONFIG
     879:	w1 = *(u32 *)(r1 + 0x78)
     880:	if w1 != 0x0 goto +0x6 <reset_kprobe+0x1bb8>
     881:	r1 = r8
     882:	w2 = 0x60
     883:	r3 = 0xd70 ll
		0000000000001b98:  R_BPF_64_64	.rodata
     885:	call 0x71
     886:	goto +0x17 <reset_kprobe+0x1c70>
     887:	call 0x9e
     888:	r1 = r0
     889:	call 0xaf
     890:	r6 = r0
     891:	r3 = r6
     892:	r3 += 0x78
     893:	r1 = r10
     894:	r1 += -0x38
     895:	w2 = 0x8
     896:	call 0x71
     897:	r3 = *(u64 *)(r10 - 0x38)
     898:	if w3 != -0x1 goto +0x8 <reset_kprobe+0x1c58>
     899:	goto -0x13 <reset_kprobe+0x1b88>
     900:	if w2 == 0xe7 goto +0x1 <reset_kprobe+0x1c30>
     901:	if w2 != 0x3c goto -0x87 <reset_kprobe+0x17f8>
     902:	w2 = 0x60
     903:	r3 = r0
     904:	call 0x71
     905:	w6 = 0x4
     906:	goto -0x81 <reset_kprobe+0x1850>
     907:	r1 = r8
     908:	r2 = r6
     909:	call 0x79c
		0000000000001c68:  R_BPF_64_32	.text
     910:	w1 = *(u32 *)(r8 + 0x0)
     911:	if w1 != -0x1 goto +0x5 <reset_kprobe+0x1ca8>
     912:	w1 = 0x5
     913:	r2 = 0x0 ll
		0000000000001c88:  R_BPF_64_64	CONFIG
     915:	w2 = *(u32 *)(r2 + 0x78)
     916:	if w2 != 0x0 goto +0x1 <reset_kprobe+0x1cb0>
     917:	w1 = 0x4
     918:	r9 = 0x0 ll
		0000000000001cb0:  R_BPF_64_64	CONFIG
     920:	w2 = *(u32 *)(r9 + 0x60)
     921:	w2 >>= w1
     922:	w2 &= 0x1
     923:	if w2 == 0x0 goto +0x7c <reset_kprobe+0x20c0>
     924:	r2 = 0x800000000 ll
     926:	*(u64 *)(r7 + 0x88) = r2
     927:	w2 = *(u32 *)(r10 - 0x48)
     928:	*(u32 *)(r7 + 0x84) = w2
     929:	w6 = 0x0
     930:	*(u32 *)(r7 + 0x80) = w6
     931:	w2 = *(u32 *)(r10 - 0x40)
     932:	*(u32 *)(r7 + 0x7c) = w2
     933:	*(u32 *)(r7 + 0x78) = w1
     934:	call 0x23
     935:	*(u64 *)(r10 - 0x38) = r0
     936:	r2 = r10
     937:	r2 += -0x38
     938:	r1 = 0x0 ll
		0000000000001d50:  R_BPF_64_64	OWED
     940:	r3 = 0x1198 ll
		0000000000001d60:  R_BPF_64_64	.rodata
     942:	r4 = 0x0
     943:	call 0x2
     944:	if r0 != 0x0 goto +0x5d <reset_kprobe+0x2070>
     945:	call 0x23
     946:	*(u64 *)(r10 - 0x38) = r0
     947:	r2 = r10
     948:	r2 += -0x38
     949:	r1 = 0x0 ll
		0000000000001da8:  R_BPF_64_64	OWED
     951:	call 0x1
     952:	r6 = r0
     953:	if r6 == 0x0 goto +0x5e <reset_kprobe+0x20c0>
     954:	r1 = 0x0
     955:	*(u64 *)(r10 - 0x38) = r1
     956:	*(u64 *)(r10 - 0x30) = r1
     957:	r9 = r10
     958:	r9 += -0x38
     959:	r1 = r9
     960:	w2 = 0x10
     961:	call 0x10
     962:	r1 = *(u64 *)(r7 + 0x68)
     963:	*(u64 *)(r10 - 0x28) = r1
     964:	w1 = *(u32 *)(r7 + 0x18)
     965:	*(u32 *)(r10 - 0x20) = w1
     966:	w1 = *(u32 *)(r7 + 0x1c)
     967:	*(u32 *)(r10 - 0x1c) = w1
     968:	w1 = *(u32 *)(r7 + 0x84)
     969:	*(u32 *)(r10 - 0x18) = w1
     970:	w1 = *(u32 *)(r7 + 0x78)
     971:	*(u32 *)(r10 - 0x14) = w1
     972:	*(u64 *)(r10 - 0x40) = r8
     973:	w8 = *(u32 *)(r7 + 0x88)
     974:	*(u32 *)(r10 - 0x10) = w8
     975:	w1 = 0x0
     976:	*(u32 *)(r10 - 0xc) = w1
     977:	call 0xe
     978:	*(u64 *)(r10 - 0x48) = r0
     979:	r1 = r6
     980:	w2 = 0x30
     981:	r3 = r9
     982:	call 0x71
     983:	call 0x5
     984:	*(u64 *)(r6 + 0x30) = r0
     985:	r1 = *(u64 *)(r7 + 0x20)
     986:	*(u64 *)(r6 + 0x38) = r1
     987:	r1 = *(u64 *)(r7 + 0x28)
     988:	*(u64 *)(r6 + 0x40) = r1
     989:	r1 = *(u64 *)(r7 + 0x30)
     990:	*(u64 *)(r6 + 0x48) = r1
     991:	r1 = *(u64 *)(r7 + 0x38)
     992:	*(u64 *)(r6 + 0x50) = r1
     993:	r1 = *(u64 *)(r7 + 0x40)
     994:	*(u64 *)(r6 + 0x58) = r1
     995:	r1 = *(u64 *)(r7 + 0x48)
     996:	*(u64 *)(r6 + 0x60) = r1
     997:	r1 = *(u64 *)(r7 + 0x60)
     998:	*(u64 *)(r6 + 0x68) = r1
     999:	r9 = *(u64 *)(r10 - 0x48)
    1000:	*(u32 *)(r6 + 0x74) = w9
    1001:	r9 >>= 0x20
    1002:	*(u32 *)(r6 + 0x70) = w9
    1003:	call 0x8
    1004:	*(u32 *)(r6 + 0x78) = w0
    1005:	w1 = *(u32 *)(r7 + 0x8c)
    1006:	w1 &= 0x7fffffff
    1007:	w2 = *(u32 *)(r7 + 0x70)
    1008:	w1 |= w2
    1009:	*(u32 *)(r6 + 0x7c) = w1
    1010:	w1 = *(u32 *)(r7 + 0x7c)
    1011:	*(u32 *)(r6 + 0x80) = w1
    1012:	w1 = *(u32 *)(r7 + 0x80)
    1013:	*(u32 *)(r6 + 0x84) = w1
    1014:	r1 = *(u64 *)(r7 + 0x1c0)
    1015:	w2 = 0x0
    1016:	*(u32 *)(r6 + 0x8c) = w2
    1017:	*(u32 *)(r6 + 0x88) = w1
    1018:	w8 &= 0x7
    1019:	r8 *= 0x18
    1020:	r2 = r7
    1021:	r2 += r8
    1022:	r8 = *(u64 *)(r10 - 0x40)
    1023:	r9 = 0x0 ll
		0000000000001ff8:  R_BPF_64_64	CONFIG
    1025:	r1 = *(u64 *)(r7 + 0x190)
    1026:	*(u64 *)(r6 + 0x90) = r1
    1027:	r2 += 0xd0
    1028:	r1 = r6
    1029:	r1 += 0x98
    1030:	r3 = 0x18
    1031:	call -0x1
		0000000000002038:  R_BPF_64_32	memmove
    1032:	r6 += 0xb0
    1033:	r1 = r6
    1034:	w2 = 0x200
    1035:	r3 = *(u64 *)(r10 - 0x58)
    1036:	call 0x71
    1037:	goto +0xa <reset_kprobe+0x20c0>
    1038:	*(u32 *)(r10 - 0x38) = w6
    1039:	r2 = r10
    1040:	r2 += -0x38
    1041:	r1 = 0x0 ll
		0000000000002088:  R_BPF_64_64	LOST
    1043:	call 0x1
    1044:	if r0 == 0x0 goto +0x3 <reset_kprobe+0x20c0>
    1045:	r0 += 0x10
    1046:	r1 = 0x1
    1047:	lock *(u64 *)(r0 + 0x0) += r1
    1048:	w1 = *(u32 *)(r9 + 0x80)
    1049:	if w1 == 0x0 goto +0x1e <reset_kprobe+0x21c0>
    1050:	r1 = 0x0 ll
		00000000000020d0:  R_BPF_64_64	CONFIG
    1052:	w2 = *(u32 *)(r1 + 0x78)
    1053:	if w2 == 0x0 goto +0x1a <reset_kprobe+0x21c0>
    1054:	w1 = *(u32 *)(r1 + 0x80)
    1055:	if w1 == 0x0 goto +0x18 <reset_kprobe+0x21c0>
    1056:	w1 = *(u32 *)(r8 + 0x0)
    1057:	if w1 != -0x1 goto +0x9 <reset_kprobe+0x2158>
    1058:	w1 = *(u32 *)(r10 - 0x50)
    1059:	w3 = w1
    1060:	r3 <<= 0x20
    1061:	r3 s>>= 0x20
    1062:	r1 = 0x0 ll
		0000000000002130:  R_BPF_64_64	.rodata.str1.1
    1064:	w2 = 0x27
    1065:	call 0x6
    1066:	goto +0xd <reset_kprobe+0x21c0>
    1067:	w1 &= 0xffff
    1068:	w3 = *(u32 *)(r7 + 0x1c)
    1069:	w3 <<= 0x10
    1070:	w3 |= w1
    1071:	r4 = *(u64 *)(r7 + 0x68)
    1072:	w1 = *(u32 *)(r10 - 0x50)
    1073:	w5 = w1
    1074:	r5 <<= 0x20
    1075:	r5 s>>= 0x20
    1076:	r1 = 0x88 ll
		00000000000021a0:  R_BPF_64_64	.rodata.str1.1
    1078:	w2 = 0x30
    1079:	call 0x6
    1080:	w0 = 0x0
    1081:	exit

Disassembly of section raw_tp/sys_enter:

0000000000000000 <sys_enter>:
       0:	r6 = r1
       1:	*(u64 *)(r10 - 0x10) = r6
       2:	r1 = 0x0 ll
		0000000000000010:  R_BPF_64_64	CONFIG
       4:	w2 = *(u32 *)(r1 + 0x84)
       5:	if w2 == 0x0 goto +0x4 <sys_enter+0x50>
       6:	r2 = 0x0 ll
		0000000000000030:  R_BPF_64_64	HELD
       8:	r2 = *(u64 *)(r2 + 0x0)
       9:	if r2 != 0x0 goto +0x67 <sys_enter+0x388>
      10:	w7 = 0x0
      11:	w1 = *(u32 *)(r1 + 0x20)
      12:	if w1 s> 0x2 goto +0x12 <sys_enter+0xf8>
      13:	if w1 == 0x1 goto +0x1e <sys_enter+0x160>
      14:	if w1 == 0x2 goto +0x1 <sys_enter+0x80>
      15:	goto +0x3e <sys_enter+0x270>
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
      29:	w7 = *(u32 *)(r0 + 0x0)
      30:	goto +0x2f <sys_enter+0x270>
      31:	if w1 == 0x3 goto +0x15 <sys_enter+0x1a8>
      32:	if w1 == 0x4 goto +0x1 <sys_enter+0x110>
      33:	goto +0x2c <sys_enter+0x270>
      34:	call 0x8
      35:	*(u32 *)(r10 - 0x8) = w0
      36:	r2 = r10
      37:	r2 += -0x8
      38:	r1 = 0x0 ll
		0000000000000130:  R_BPF_64_64	ADDRESSES
      40:	call 0x1
      41:	if r0 == 0x0 goto +0x24 <sys_enter+0x270>
      42:	r3 = *(u64 *)(r0 + 0x0)
      43:	goto +0x1d <sys_enter+0x248>
      44:	r1 = 0x504c4b53594d5641 ll
      46:	call 0x9a
      47:	r1 = 0x0 ll
		0000000000000178:  R_BPF_64_64	CONFIG
      49:	w1 = *(u32 *)(r1 + 0x38)
      50:	r0 += r1
      51:	w7 = *(u32 *)(r0 + 0x0)
      52:	goto +0x19 <sys_enter+0x270>
      53:	call 0x23
      54:	r7 = 0x0 ll
		00000000000001b0:  R_BPF_64_64	CONFIG
      56:	w1 = *(u32 *)(r7 + 0x40)
      57:	r0 += r1
      58:	r1 = r10
      59:	r1 += -0x8
      60:	w2 = 0x8
      61:	r3 = r0
      62:	call 0x71
      63:	w1 = *(u32 *)(r7 + 0x44)
      64:	r3 = *(u64 *)(r10 - 0x8)
      65:	r3 += r1
      66:	r1 = r10
      67:	r1 += -0x8
      68:	w2 = 0x8
      69:	call 0x71
      70:	r3 = *(u64 *)(r7 + 0x8)
      71:	r1 = *(u64 *)(r10 - 0x8)
      72:	r3 += r1
      73:	r1 = r10
      74:	r1 += -0x8
      75:	w2 = 0x4
      76:	call 0x71
      77:	w7 = *(u32 *)(r10 - 0x8)
      78:	r2 = *(u64 *)(r6 + 0x8)
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
      99:	r1 = *(u64 *)(r6 + 0x0)
     100:	call -0x1
		0000000000000320:  R_BPF_64_32	.text
     101:	r1 = 0x0 ll
		0000000000000328:  R_BPF_64_64	CONFIG
     103:	w1 = *(u32 *)(r1 + 0x28)
     104:	w1 &= w7
     105:	r2 = 0x0 ll
		0000000000000348:  R_BPF_64_64	EXPECT_ENTER
     107:	r2 = *(u64 *)(r2 + 0x0)
     108:	if r2 == r1 goto +0x4 <sys_enter+0x388>
     109:	r1 = r10
     110:	r1 += -0x10
     111:	w2 = w7
     112:	call 0xf6d
		0000000000000380:  R_BPF_64_32	.text
     113:	w0 = 0x0
     114:	exit

Disassembly of section raw_tp/sys_exit:

0000000000000000 <sys_exit>:
       0:	*(u64 *)(r10 - 0x10) = r1
       1:	r1 = 0x0 ll
		0000000000000008:  R_BPF_64_64	CONFIG
       3:	w2 = *(u32 *)(r1 + 0x84)
       4:	if w2 == 0x0 goto +0x4 <sys_exit+0x48>
       5:	r2 = 0x0 ll
		0000000000000028:  R_BPF_64_64	HELD
       7:	r2 = *(u64 *)(r2 + 0x0)
       8:	if r2 != 0x0 goto +0x5b <sys_exit+0x320>
       9:	w6 = 0x0
      10:	w1 = *(u32 *)(r1 + 0x20)
      11:	if w1 s> 0x2 goto +0x12 <sys_exit+0xf0>
      12:	if w1 == 0x1 goto +0x1e <sys_exit+0x158>
      13:	if w1 == 0x2 goto +0x1 <sys_exit+0x78>
      14:	goto +0x3e <sys_exit+0x268>
      15:	call 0x9e
      16:	r2 = 0x0 ll
		0000000000000080:  R_BPF_64_64	CONFIG
      18:	w1 = *(u32 *)(r2 + 0x40)
      19:	r0 += r1
      20:	r1 = *(u64 *)(r0 + 0x0)
      21:	w3 = *(u32 *)(r2 + 0x44)
      22:	r1 += r3
      23:	r3 = *(u64 *)(r1 + 0x0)
      24:	r1 = *(u64 *)(r2 + 0x8)
      25:	r1 += r3
      26:	w2 = *(u32 *)(r2 + 0x3c)
      27:	call 0x504c4341
      28:	w6 = *(u32 *)(r0 + 0x0)
      29:	goto +0x2f <sys_exit+0x268>
      30:	if w1 == 0x3 goto +0x15 <sys_exit+0x1a0>
      31:	if w1 == 0x4 goto +0x1 <sys_exit+0x108>
      32:	goto +0x2c <sys_exit+0x268>
      33:	call 0x8
      34:	*(u32 *)(r10 - 0x8) = w0
      35:	r2 = r10
      36:	r2 += -0x8
      37:	r1 = 0x0 ll
		0000000000000128:  R_BPF_64_64	ADDRESSES
      39:	call 0x1
      40:	if r0 == 0x0 goto +0x24 <sys_exit+0x268>
      41:	r3 = *(u64 *)(r0 + 0x0)
      42:	goto +0x1d <sys_exit+0x240>
      43:	r1 = 0x504c4b53594d5641 ll
      45:	call 0x9a
      46:	r1 = 0x0 ll
		0000000000000170:  R_BPF_64_64	CONFIG
      48:	w1 = *(u32 *)(r1 + 0x38)
      49:	r0 += r1
      50:	w6 = *(u32 *)(r0 + 0x0)
      51:	goto +0x19 <sys_exit+0x268>
      52:	call 0x23
      53:	r6 = 0x0 ll
		00000000000001a8:  R_BPF_64_64	CONFIG
      55:	w1 = *(u32 *)(r6 + 0x40)
      56:	r0 += r1
      57:	r1 = r10
      58:	r1 += -0x8
      59:	w2 = 0x8
      60:	r3 = r0
      61:	call 0x71
      62:	w1 = *(u32 *)(r6 + 0x44)
      63:	r3 = *(u64 *)(r10 - 0x8)
      64:	r3 += r1
      65:	r1 = r10
      66:	r1 += -0x8
      67:	w2 = 0x8
      68:	call 0x71
      69:	r3 = *(u64 *)(r6 + 0x8)
      70:	r1 = *(u64 *)(r10 - 0x8)
      71:	r3 += r1
      72:	r1 = r10
      73:	r1 += -0x8
      74:	w2 = 0x4
      75:	call 0x71
      76:	w6 = *(u32 *)(r10 - 0x8)
      77:	call 0x8
      78:	*(u32 *)(r10 - 0x8) = w0
      79:	r2 = r10
      80:	r2 += -0x8
      81:	r1 = 0x0 ll
		0000000000000288:  R_BPF_64_64	CALLS
      83:	call 0x1
      84:	if r0 == 0x0 goto +0x3 <sys_exit+0x2c0>
      85:	r1 = *(u64 *)(r0 + 0x0)
      86:	r1 += 0x1
      87:	*(u64 *)(r0 + 0x0) = r1
      88:	r1 = 0x0 ll
		00000000000002c0:  R_BPF_64_64	CONFIG
      90:	w1 = *(u32 *)(r1 + 0x28)
      91:	w1 &= w6
      92:	r2 = 0x0 ll
		00000000000002e0:  R_BPF_64_64	EXPECT_EXIT
      94:	r2 = *(u64 *)(r2 + 0x0)
      95:	if r2 == r1 goto +0x4 <sys_exit+0x320>
      96:	r1 = r10
      97:	r1 += -0x10
      98:	w2 = w6
      99:	call 0x16bc
		0000000000000318:  R_BPF_64_32	.text
     100:	w0 = 0x0
     101:	exit

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
		0000000000000038:  R_BPF_64_64	.bss
       9:	r1 = *(u64 *)(r1 + 0x0)
      10:	if r1 == 0x0 goto +0x1e <task_free+0x148>
      11:	*(u64 *)(r10 - 0x8) = r6
      12:	r2 = r10
      13:	r2 += -0x8
      14:	r1 = 0x0 ll
		0000000000000070:  R_BPF_64_64	TASKS
      16:	call 0x1
      17:	if r0 == 0x0 goto +0x17 <task_free+0x148>
      18:	w1 = *(u32 *)(r0 + 0x8)
      19:	if w1 == 0x0 goto +0x2 <task_free+0xb0>
      20:	r1 = r6
      21:	call 0x1e1c
		00000000000000a8:  R_BPF_64_32	.text
      22:	*(u64 *)(r10 - 0x8) = r6
      23:	r2 = r10
      24:	r2 += -0x8
      25:	r1 = 0x0 ll
		00000000000000c8:  R_BPF_64_64	TASKS
      27:	call 0x3
      28:	if r0 != 0x0 goto +0xc <task_free+0x148>
      29:	r1 = 0x0 ll
		00000000000000e8:  R_BPF_64_64	.bss
      31:	r2 = -0x1
      32:	lock *(u64 *)(r1 + 0x0) += r2
      33:	r1 = 0x0 ll
		0000000000000108:  R_BPF_64_64	EXPECT_ENTER
      35:	r2 = -0x100000000 ll
      37:	lock *(u64 *)(r1 + 0x0) += r2
      38:	r1 = 0x0 ll
		0000000000000130:  R_BPF_64_64	EXPECT_EXIT
      40:	lock *(u64 *)(r1 + 0x0) += r2
      41:	w0 = 0x0
      42:	exit
