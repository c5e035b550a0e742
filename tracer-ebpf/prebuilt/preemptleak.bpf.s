
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
      25:	call 0x791
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
     120:	r3 = 0x0 ll
		00000000000003c0:  R_BPF_64_64	CONFIG
     122:	w1 = *(u32 *)(r3 + 0x9c)
     123:	if w1 == 0x0 goto +0x30a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a60>
     124:	w9 = *(u32 *)(r3 + 0x98)
     125:	w8 = *(u32 *)(r3 + 0x9c)
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
     216:	w2 = 0x3e0
     217:	r3 = 0xdd8 ll
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
     268:	r4 = 0xce8 ll
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
     337:	r4 = 0xce8 ll
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
     396:	r4 = 0xcff ll
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
     582:	r4 = 0xd2d ll
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
     634:	r1 = *(u64 *)(r1 + 0x90)
     635:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1258>
     636:	r1 = 0x0 ll
		00000000000013e0:  R_BPF_64_64	CONFIG
     638:	r3 = *(u64 *)(r1 + 0x90)
     639:	r1 = r10
     640:	r1 += -0x88
     641:	w2 = 0x4
     642:	call 0x71
     643:	w1 = *(u32 *)(r10 - 0x88)
     644:	if w1 == 0x0 goto +0x248 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
     645:	w1 = *(u32 *)(r6 + 0x9c)
     646:	if w1 == 0x0 goto +0x178 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e28>
     647:	w7 = *(u32 *)(r6 + 0x98)
     648:	w9 = *(u32 *)(r6 + 0x9c)
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
     741:	r4 += 0x1ac
     742:	r1 = r8
     743:	r1 <<= 0x2
     744:	r9 = r4
     745:	r9 += r1
     746:	r1 = r8
     747:	r1 <<= 0x4
     748:	r6 = 0x0 ll
		0000000000001760:  R_BPF_64_64	CONFIG
     750:	r6 += r1
     751:	r6 += 0x88
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
     778:	r1 = *(u64 *)(r2 + 0x90)
     779:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16d8>
     780:	r3 = *(u64 *)(r2 + 0x90)
     781:	r1 = r10
     782:	r1 += -0x88
     783:	w2 = 0x4
     784:	call 0x71
     785:	r2 = 0x0 ll
		0000000000001888:  R_BPF_64_64	CONFIG
     787:	w1 = *(u32 *)(r10 - 0x88)
     788:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1830>
     789:	w7 = *(u32 *)(r2 + 0xd8)
     790:	w1 = *(u32 *)(r2 + 0xdc)
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
     834:	*(u32 *)(r1 + 0x1c0) = w7
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
     900:	w2 = *(u32 *)(r2 + 0xa0)
     901:	if w1 != w2 goto -0x344 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     902:	w1 = *(u32 *)(r3 + 0xac)
     903:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b98>
     904:	r1 = 0x0 ll
		0000000000001c40:  R_BPF_64_64	CONFIG
     906:	w8 = *(u32 *)(r1 + 0xa8)
     907:	w9 = *(u32 *)(r1 + 0xac)
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
     939:	w2 = *(u32 *)(r2 + 0xb0)
     940:	if w1 != w2 goto -0x36b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     941:	r3 = 0x0 ll
		0000000000001d68:  R_BPF_64_64	CONFIG
     943:	w1 = *(u32 *)(r3 + 0xbc)
     944:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cf0>
     945:	w9 = *(u32 *)(r3 + 0xb8)
     946:	w8 = *(u32 *)(r3 + 0xbc)
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
     982:	w2 = *(u32 *)(r2 + 0xc0)
     983:	if w1 != w2 goto -0x396 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
     984:	w1 = *(u32 *)(r3 + 0xcc)
     985:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
     986:	r1 = 0x0 ll
		0000000000001ed0:  R_BPF_64_64	CONFIG
     988:	w8 = *(u32 *)(r1 + 0xc8)
     989:	w9 = *(u32 *)(r1 + 0xcc)
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
    1021:	w2 = *(u32 *)(r2 + 0xa0)
    1022:	if w1 != w2 goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
    1023:	w1 = *(u32 *)(r6 + 0xac)
    1024:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    1025:	r1 = 0x0 ll
		0000000000002008:  R_BPF_64_64	CONFIG
    1027:	w6 = *(u32 *)(r1 + 0xa8)
    1028:	w7 = *(u32 *)(r1 + 0xac)
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
    1060:	w2 = *(u32 *)(r2 + 0xd0)
    1061:	if w1 != w2 goto -0x3e4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    1062:	r1 = 0x0 ll
		0000000000002130:  R_BPF_64_64	CONFIG
    1064:	w2 = *(u32 *)(r1 + 0xdc)
    1065:	if w2 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1066:	w8 = *(u32 *)(r1 + 0xd8)
    1067:	w9 = *(u32 *)(r1 + 0xdc)
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
    1099:	w2 = *(u32 *)(r2 + 0xb0)
    1100:	if w1 != w2 goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
    1101:	r6 = 0x0 ll
		0000000000002268:  R_BPF_64_64	CONFIG
    1103:	w1 = *(u32 *)(r6 + 0xbc)
    1104:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2228>
    1105:	w7 = *(u32 *)(r6 + 0xb8)
    1106:	w9 = *(u32 *)(r6 + 0xbc)
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
    1138:	w2 = *(u32 *)(r2 + 0xe0)
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
    1149:	w2 = *(u32 *)(r2 + 0xc0)
    1150:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
    1151:	w1 = *(u32 *)(r6 + 0xcc)
    1152:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    1153:	r1 = 0x0 ll
		0000000000002408:  R_BPF_64_64	CONFIG
    1155:	w6 = *(u32 *)(r1 + 0xc8)
    1156:	w7 = *(u32 *)(r1 + 0xcc)
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
    1188:	w2 = *(u32 *)(r2 + 0xd0)
    1189:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2498>
    1190:	r1 = 0x0 ll
		0000000000002530:  R_BPF_64_64	CONFIG
    1192:	w2 = *(u32 *)(r1 + 0xdc)
    1193:	if w2 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1194:	w6 = *(u32 *)(r1 + 0xd8)
    1195:	w7 = *(u32 *)(r1 + 0xdc)
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
    1227:	w2 = *(u32 *)(r2 + 0xe0)
    1228:	if w1 == w2 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1229:	call 0x23
    1230:	*(u64 *)(r10 - 0x88) = r0
    1231:	r2 = r10
    1232:	r2 += -0x88
    1233:	r1 = 0x0 ll
		0000000000002688:  R_BPF_64_64	TASKS
    1235:	r3 = 0xdd8 ll
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
    1307:	call 0x14c
    1308:	if w0 != 0x0 goto +0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a68>
    1309:	w6 = 0x0
    1310:	r1 = 0x0 ll
		00000000000028f0:  R_BPF_64_64	CONFIG
    1312:	w2 = *(u32 *)(r1 + 0x6c)
    1313:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2870>
    1314:	w1 = *(u32 *)(r1 + 0x9c)
    1315:	if w1 != 0x0 goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a38>
    1316:	r1 = 0x0 ll
		0000000000002920:  R_BPF_64_64	CONFIG
    1318:	w2 = *(u32 *)(r1 + 0xac)
    1319:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27a0>
    1320:	w3 = *(u32 *)(r7 + 0x1c8)
    1321:	*(u32 *)(r7 + 0x1b4) = w3
    1322:	w2 = 0x1
    1323:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2798>
    1324:	w2 = 0x0
    1325:	w6 |= w2
    1326:	w1 = *(u32 *)(r1 + 0xbc)
    1327:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e0>
    1328:	w2 = *(u32 *)(r7 + 0x1cc)
    1329:	*(u32 *)(r7 + 0x1b8) = w2
    1330:	w1 = 0x1
    1331:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27d8>
    1332:	w1 = 0x0
    1333:	w6 |= w1
    1334:	r1 = 0x0 ll
		00000000000029b0:  R_BPF_64_64	CONFIG
    1336:	w2 = *(u32 *)(r1 + 0xcc)
    1337:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2830>
    1338:	w3 = *(u32 *)(r7 + 0x1d0)
    1339:	*(u32 *)(r7 + 0x1bc) = w3
    1340:	w2 = 0x1
    1341:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2828>
    1342:	w2 = 0x0
    1343:	w6 |= w2
    1344:	w1 = *(u32 *)(r1 + 0xdc)
    1345:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2870>
    1346:	w2 = *(u32 *)(r7 + 0x1d4)
    1347:	*(u32 *)(r7 + 0x1c0) = w2
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
    1370:	*(u64 *)(r2 + 0x1d8) = r1
    1371:	*(u64 *)(r2 + 0x198) = r1
    1372:	*(u32 *)(r2 + 0xc) = w3
    1373:	*(u32 *)(r2 + 0x8) = w8
    1374:	w1 = 0x0
    1375:	*(u32 *)(r2 + 0x1a8) = w1
    1376:	w1 = 0x1
    1377:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2948>
    1378:	w1 = 0x0
    1379:	r2 = *(u64 *)(r10 - 0x90)
    1380:	*(u32 *)(r2 + 0x0) = w7
    1381:	*(u32 *)(r2 + 0x4) = w9
    1382:	if w9 != 0x0 goto -0xf3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1383:	if w8 != 0x0 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1384:	if w3 != 0x0 goto -0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1385:	w6 |= w1
    1386:	w6 &= 0x1
    1387:	if w6 != 0x0 goto -0xf8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1388:	call 0x23
    1389:	*(u64 *)(r10 - 0x88) = r0
    1390:	r2 = r10
    1391:	r2 += -0x88
    1392:	r1 = 0x0 ll
		0000000000002b80:  R_BPF_64_64	TASKS
    1394:	call 0x3
    1395:	if r0 != 0x0 goto -0x100 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1396:	r1 = 0x0 ll
		0000000000002ba0:  R_BPF_64_64	.bss
    1398:	r2 = -0x1
    1399:	lock *(u64 *)(r1 + 0x0) += r2
    1400:	r1 = 0x0 ll
		0000000000002bc0:  R_BPF_64_64	EXPECT_ENTER
    1402:	r2 = -0x100000000 ll
    1404:	lock *(u64 *)(r1 + 0x0) += r2
    1405:	r1 = 0x0 ll
		0000000000002be8:  R_BPF_64_64	EXPECT_EXIT
    1407:	lock *(u64 *)(r1 + 0x0) += r2
    1408:	goto -0x10d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    1409:	w1 = *(u32 *)(r7 + 0x1c4)
    1410:	*(u32 *)(r7 + 0x1b0) = w1
    1411:	w6 = 0x1
    1412:	if w1 != 0x0 goto -0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2750>
    1413:	w6 = 0x0
    1414:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2750>
    1415:	w1 = *(u32 *)(r7 + 0x90)
    1416:	w6 = *(u32 *)(r7 + 0xa8)
    1417:	if w1 != 0x0 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b00>
    1418:	if w6 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a90>
    1419:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba8>
    1420:	w8 &= 0x1
    1421:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2aa8>
    1422:	goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d18>
    1423:	call 0x9e
    1424:	r1 = r0
    1425:	call 0xaf
    1426:	r1 = *(u64 *)(r10 - 0x98)
    1427:	r1 = *(u64 *)(r1 + 0x0)
    1428:	r3 = *(u64 *)(r1 + 0x8)
    1429:	r1 = r7
    1430:	r1 += 0x18
    1431:	r2 = r0
    1432:	call 0x212
    1433:	goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d18>
    1434:	r1 = r7
    1435:	r1 += 0x18
    1436:	w2 = 0x60
    1437:	r3 = 0xd78 ll
		0000000000002ce8:  R_BPF_64_64	.rodata
    1439:	call 0x71
    1440:	w1 = *(u32 *)(r7 + 0xa4)
    1441:	*(u32 *)(r7 + 0x8c) = w1
    1442:	w1 = *(u32 *)(r7 + 0xa0)
    1443:	*(u32 *)(r7 + 0x88) = w1
    1444:	w1 = *(u32 *)(r7 + 0x9c)
    1445:	*(u32 *)(r7 + 0x84) = w1
    1446:	w1 = *(u32 *)(r7 + 0x98)
    1447:	*(u32 *)(r7 + 0x80) = w1
    1448:	w1 = *(u32 *)(r7 + 0x94)
    1449:	*(u32 *)(r7 + 0x7c) = w1
    1450:	w1 = *(u32 *)(r7 + 0x90)
    1451:	*(u32 *)(r7 + 0x78) = w1
    1452:	r1 = r7
    1453:	call 0xfa
    1454:	if w6 == 0x0 goto -0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a90>
    1455:	call 0x9e
    1456:	r1 = r0
    1457:	call 0xaf
    1458:	r1 = *(u64 *)(r10 - 0x98)
    1459:	r1 = *(u64 *)(r1 + 0x0)
    1460:	r3 = *(u64 *)(r1 + 0x8)
    1461:	r1 = r7
    1462:	r1 += 0x18
    1463:	r2 = r0
    1464:	call 0x1f2
    1465:	w1 = *(u32 *)(r10 - 0xa0)
    1466:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c10>
    1467:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca8>
    1468:	r1 = 0x0
    1469:	r2 = 0x0 ll
		0000000000002de8:  R_BPF_64_64	CONFIG
    1471:	w2 = *(u32 *)(r2 + 0x74)
    1472:	w3 = *(u32 *)(r10 - 0xb8)
    1473:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca0>
    1474:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ca0>
    1475:	call 0x23
    1476:	r1 = 0x0 ll
		0000000000002e20:  R_BPF_64_64	CONFIG
    1478:	w1 = *(u32 *)(r1 + 0x74)
    1479:	r0 += r1
    1480:	r1 = r10
    1481:	r1 += -0x88
    1482:	w2 = 0x8
    1483:	r3 = r0
    1484:	call 0x71
    1485:	r1 = *(u64 *)(r10 - 0x88)
    1486:	*(u64 *)(r7 + 0x190) = r1
    1487:	w1 = *(u32 *)(r7 + 0xbc)
    1488:	*(u32 *)(r7 + 0x8c) = w1
    1489:	w1 = *(u32 *)(r7 + 0xb8)
    1490:	*(u32 *)(r7 + 0x88) = w1
    1491:	w1 = *(u32 *)(r7 + 0xb4)
    1492:	*(u32 *)(r7 + 0x84) = w1
    1493:	w1 = *(u32 *)(r7 + 0xb0)
    1494:	*(u32 *)(r7 + 0x80) = w1
    1495:	w1 = *(u32 *)(r7 + 0xac)
    1496:	*(u32 *)(r7 + 0x7c) = w1
    1497:	w1 = *(u32 *)(r7 + 0xa8)
    1498:	*(u32 *)(r7 + 0x78) = w1
    1499:	r1 = r7
    1500:	call 0xcb
    1501:	r1 = 0x0 ll
		0000000000002ee8:  R_BPF_64_64	CONFIG
    1503:	w2 = *(u32 *)(r1 + 0x6c)
    1504:	if w2 == 0x0 goto -0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1505:	w1 = *(u32 *)(r1 + 0x9c)
    1506:	if w1 != 0x0 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2dc0>
    1507:	r6 = 0x0 ll
		0000000000002f18:  R_BPF_64_64	CONFIG
    1509:	w1 = *(u32 *)(r6 + 0xac)
    1510:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee8>
    1511:	w2 = *(u32 *)(r7 + 0x1c8)
    1512:	w1 = *(u32 *)(r7 + 0x1b4)
    1513:	w3 = w2
    1514:	w3 |= w1
    1515:	if w3 s> -0x1 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e80>
    1516:	w3 = w2
    1517:	if w1 s> 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e98>
    1518:	w3 = w2
    1519:	if w2 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e98>
    1520:	if w2 s>= w1 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee8>
    1521:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e88>
    1522:	w2 = *(u32 *)(r7 + 0x1c4)
    1523:	w1 = *(u32 *)(r7 + 0x1b0)
    1524:	w3 = w2
    1525:	w3 |= w1
    1526:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f50>
    1527:	w3 = w2
    1528:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    1529:	w3 = w2
    1530:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e10>
    1531:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e28>
    1532:	if w2 s>= w1 goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d48>
    1533:	w3 = w2
    1534:	w3 -= w1
    1535:	if w3 == 0x0 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d48>
    1536:	r4 = 0x1
    1537:	*(u64 *)(r7 + 0x88) = r4
    1538:	*(u32 *)(r7 + 0x84) = w3
    1539:	*(u32 *)(r7 + 0x80) = w2
    1540:	*(u32 *)(r7 + 0x7c) = w1
    1541:	w1 = 0x5
    1542:	*(u32 *)(r7 + 0x78) = w1
    1543:	r1 = r7
    1544:	call 0x9f
    1545:	goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d48>
    1546:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee8>
    1547:	w3 = w2
    1548:	w3 -= w1
    1549:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee8>
    1550:	r4 = 0x2
    1551:	*(u64 *)(r7 + 0x88) = r4
    1552:	*(u32 *)(r7 + 0x84) = w3
    1553:	*(u32 *)(r7 + 0x80) = w2
    1554:	*(u32 *)(r7 + 0x7c) = w1
    1555:	w1 = 0x5
    1556:	*(u32 *)(r7 + 0x78) = w1
    1557:	r1 = r7
    1558:	call 0x91
    1559:	w1 = *(u32 *)(r6 + 0xbc)
    1560:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc8>
    1561:	w2 = *(u32 *)(r7 + 0x1cc)
    1562:	w1 = *(u32 *)(r7 + 0x1b8)
    1563:	w3 = w2
    1564:	w3 |= w1
    1565:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f60>
    1566:	w3 = w2
    1567:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f78>
    1568:	w3 = w2
    1569:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f78>
    1570:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc8>
    1571:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f68>
    1572:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e18>
    1573:	goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d48>
    1574:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc8>
    1575:	w3 = w2
    1576:	w3 -= w1
    1577:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc8>
    1578:	r4 = 0x3
    1579:	*(u64 *)(r7 + 0x88) = r4
    1580:	*(u32 *)(r7 + 0x84) = w3
    1581:	*(u32 *)(r7 + 0x80) = w2
    1582:	*(u32 *)(r7 + 0x7c) = w1
    1583:	w1 = 0x5
    1584:	*(u32 *)(r7 + 0x78) = w1
    1585:	r1 = r7
    1586:	call 0x75
    1587:	w1 = *(u32 *)(r6 + 0xcc)
    1588:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3098>
    1589:	w2 = *(u32 *)(r7 + 0x1d0)
    1590:	w1 = *(u32 *)(r7 + 0x1bc)
    1591:	w3 = w2
    1592:	w3 |= w1
    1593:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3030>
    1594:	w3 = w2
    1595:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3048>
    1596:	w3 = w2
    1597:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3048>
    1598:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3098>
    1599:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3038>
    1600:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3098>
    1601:	w3 = w2
    1602:	w3 -= w1
    1603:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3098>
    1604:	r4 = 0x4
    1605:	*(u64 *)(r7 + 0x88) = r4
    1606:	*(u32 *)(r7 + 0x84) = w3
    1607:	*(u32 *)(r7 + 0x80) = w2
    1608:	*(u32 *)(r7 + 0x7c) = w1
    1609:	w1 = 0x5
    1610:	*(u32 *)(r7 + 0x78) = w1
    1611:	r1 = r7
    1612:	call 0x5b
    1613:	w1 = *(u32 *)(r6 + 0xdc)
    1614:	if w1 == 0x0 goto -0x132 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1615:	w2 = *(u32 *)(r7 + 0x1d4)
    1616:	w1 = *(u32 *)(r7 + 0x1c0)
    1617:	w3 = w2
    1618:	w3 |= w1
    1619:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3100>
    1620:	w3 = w2
    1621:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3118>
    1622:	w3 = w2
    1623:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3118>
    1624:	if w2 s>= w1 goto -0x13c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1625:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3108>
    1626:	if w2 s<= w1 goto -0x13e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1627:	w3 = w2
    1628:	w3 -= w1
    1629:	if w3 == 0x0 goto -0x141 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>
    1630:	r4 = 0x5
    1631:	*(u64 *)(r7 + 0x88) = r4
    1632:	*(u32 *)(r7 + 0x84) = w3
    1633:	*(u32 *)(r7 + 0x80) = w2
    1634:	*(u32 *)(r7 + 0x7c) = w1
    1635:	w1 = 0x5
    1636:	*(u32 *)(r7 + 0x78) = w1
    1637:	r1 = r7
    1638:	call 0x41
    1639:	goto -0x14b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2718>

0000000000003340 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted>:
    1640:	r6 = 0x0 ll
		0000000000003340:  R_BPF_64_64	CONFIG
    1642:	w1 = *(u32 *)(r6 + 0x5c)
    1643:	if w1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x78>
    1644:	call 0xe
    1645:	r0 >>= 0x20
    1646:	*(u32 *)(r10 - 0x8) = w0
    1647:	r2 = r10
    1648:	r2 += -0x8
    1649:	r1 = 0x0 ll
		0000000000003388:  R_BPF_64_64	PIDS
    1651:	call 0x1
    1652:	r1 = r0
    1653:	w0 = 0x0
    1654:	if r1 == 0x0 goto +0xb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1655:	w0 = 0x1
    1656:	w7 = *(u32 *)(r6 + 0x58)
    1657:	if w7 == 0x0 goto +0x8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1658:	w8 = 0x81
    1659:	call 0x23
    1660:	r6 = r0
    1661:	r9 = 0x0 ll
		00000000000033e8:  R_BPF_64_64	CONFIG
    1663:	goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    1664:	if w1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1665:	if w1 != w7 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xe0>
    1666:	w0 &= 0x1
    1667:	exit
    1668:	w8 += -0x1
    1669:	if w8 != 0x0 goto +0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0x160>
    1670:	w1 = 0x0
    1671:	*(u32 *)(r10 - 0x8) = w1
    1672:	r2 = r10
    1673:	r2 += -0x8
    1674:	r1 = 0x0 ll
		0000000000003450:  R_BPF_64_64	LOST
    1676:	call 0x1
    1677:	r1 = r0
    1678:	w0 = 0x0
    1679:	if r1 == 0x0 goto -0xe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1680:	r1 += 0x18
    1681:	r2 = 0x1
    1682:	lock *(u64 *)(r1 + 0x0) += r2
    1683:	goto -0x12 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xd0>
    1684:	w1 = *(u32 *)(r9 + 0x50)
    1685:	r6 += r1
    1686:	r1 = r10
    1687:	r1 += -0x8
    1688:	w2 = 0x8
    1689:	r3 = r6
    1690:	call 0x71
    1691:	w1 = *(u32 *)(r9 + 0x54)
    1692:	r6 = *(u64 *)(r10 - 0x8)
    1693:	r3 = r6
    1694:	r3 += r1
    1695:	r1 = r10
    1696:	r1 += -0x8
    1697:	w2 = 0x4
    1698:	call 0x71
    1699:	w0 = 0x1
    1700:	w1 = *(u32 *)(r10 - 0x8)
    1701:	if w1 == w7 goto -0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>
    1702:	w0 = 0x0
    1703:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4task9is_wanted+0xc0>

0000000000003540 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit>:
    1704:	r6 = r1
    1705:	w1 = *(u32 *)(r6 + 0x88)
    1706:	*(u64 *)(r10 - 0x40) = r1
    1707:	w7 = *(u32 *)(r6 + 0x78)
    1708:	w1 = w7
    1709:	w1 += -0x3
    1710:	if w1 > 0x1 goto +0x86 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x468>
    1711:	w1 = w7
    1712:	w1 &= 0x1f
    1713:	r2 = 0x0 ll
		0000000000003588:  R_BPF_64_64	CONFIG
    1715:	w2 = *(u32 *)(r2 + 0x60)
    1716:	w2 >>= w1
    1717:	w2 &= 0x1
    1718:	if w2 == 0x0 goto +0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    1719:	r1 = 0x0
    1720:	*(u64 *)(r10 - 0x38) = r1
    1721:	*(u64 *)(r10 - 0x30) = r1
    1722:	r8 = r10
    1723:	r8 += -0x38
    1724:	r1 = r8
    1725:	w2 = 0x10
    1726:	call 0x10
    1727:	r1 = *(u64 *)(r6 + 0x68)
    1728:	*(u64 *)(r10 - 0x58) = r1
    1729:	*(u64 *)(r10 - 0x28) = r1
    1730:	w9 = *(u32 *)(r6 + 0x18)
    1731:	*(u32 *)(r10 - 0x20) = w9
    1732:	w1 = *(u32 *)(r6 + 0x1c)
    1733:	*(u64 *)(r10 - 0x50) = r1
    1734:	*(u32 *)(r10 - 0x1c) = w1
    1735:	w2 = *(u32 *)(r6 + 0x84)
    1736:	*(u32 *)(r10 - 0x14) = w7
    1737:	r1 = *(u64 *)(r10 - 0x40)
    1738:	*(u32 *)(r10 - 0x10) = w1
    1739:	w1 = 0x0
    1740:	*(u32 *)(r10 - 0xc) = w1
    1741:	*(u64 *)(r10 - 0x48) = r2
    1742:	*(u32 *)(r10 - 0x18) = w2
    1743:	r1 = 0x0 ll
		0000000000003678:  R_BPF_64_64	COUNTS
    1745:	r2 = r8
    1746:	call 0x1
    1747:	if r0 == 0x0 goto +0x85 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x588>
    1748:	r1 = 0x1
    1749:	lock *(u64 *)(r0 + 0x0) += r1
    1750:	r1 = *(u64 *)(r10 - 0x40)
    1751:	if w1 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    1752:	w1 = *(u32 *)(r6 + 0x8c)
    1753:	if w1 s> -0x1 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x518>
    1754:	r1 = 0x0 ll
		00000000000036d0:  R_BPF_64_64	EVENTS
    1756:	r2 = 0x2b8
    1757:	r3 = 0x0
    1758:	call 0x83
    1759:	r8 = r0
    1760:	if r8 == 0x0 goto +0x8a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x618>
    1761:	r7 = r8
    1762:	call 0xe
    1763:	r9 = r0
    1764:	r3 = r10
    1765:	r3 += -0x38
    1766:	r1 = r7
    1767:	w2 = 0x30
    1768:	call 0x71
    1769:	call 0x5
    1770:	*(u64 *)(r7 + 0x30) = r0
    1771:	r1 = *(u64 *)(r6 + 0x20)
    1772:	*(u64 *)(r7 + 0x38) = r1
    1773:	r1 = *(u64 *)(r6 + 0x28)
    1774:	*(u64 *)(r7 + 0x40) = r1
    1775:	r1 = *(u64 *)(r6 + 0x30)
    1776:	*(u64 *)(r7 + 0x48) = r1
    1777:	r1 = *(u64 *)(r6 + 0x38)
    1778:	*(u64 *)(r7 + 0x50) = r1
    1779:	r1 = *(u64 *)(r6 + 0x40)
    1780:	*(u64 *)(r7 + 0x58) = r1
    1781:	r1 = *(u64 *)(r6 + 0x48)
    1782:	*(u64 *)(r7 + 0x60) = r1
    1783:	r1 = *(u64 *)(r6 + 0x60)
    1784:	*(u64 *)(r7 + 0x68) = r1
    1785:	*(u32 *)(r7 + 0x74) = w9
    1786:	r9 >>= 0x20
    1787:	*(u32 *)(r7 + 0x70) = w9
    1788:	call 0x8
    1789:	*(u32 *)(r7 + 0x78) = w0
    1790:	w1 = *(u32 *)(r6 + 0x8c)
    1791:	w1 &= 0x7fffffff
    1792:	w2 = *(u32 *)(r6 + 0x70)
    1793:	w1 |= w2
    1794:	*(u32 *)(r7 + 0x7c) = w1
    1795:	w1 = *(u32 *)(r6 + 0x7c)
    1796:	*(u32 *)(r7 + 0x80) = w1
    1797:	w1 = *(u32 *)(r6 + 0x80)
    1798:	*(u32 *)(r7 + 0x84) = w1
    1799:	w1 = 0x0
    1800:	r2 = *(u64 *)(r6 + 0x1d8)
    1801:	*(u32 *)(r7 + 0x8c) = w1
    1802:	*(u32 *)(r7 + 0x88) = w2
    1803:	r1 = *(u64 *)(r6 + 0x190)
    1804:	*(u64 *)(r7 + 0x90) = r1
    1805:	r1 = *(u64 *)(r6 + 0x198)
    1806:	*(u64 *)(r7 + 0x98) = r1
    1807:	w1 = *(u32 *)(r6 + 0x78)
    1808:	if w1 != 0x3 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
    1809:	r1 = *(u64 *)(r6 + 0x1a0)
    1810:	if r1 == 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x360>
    1811:	*(u64 *)(r7 + 0x98) = r1
    1812:	r2 = *(u64 *)(r10 - 0x40)
    1813:	w2 &= 0x7
    1814:	r2 *= 0x18
    1815:	r1 = r6
    1816:	r1 += r2
    1817:	r1 += 0xd0
    1818:	r2 = r8
    1819:	r2 += 0xa0
    1820:	r3 = *(u64 *)(r1 + 0x0)
    1821:	*(u64 *)(r2 + 0x0) = r3
    1822:	r3 = *(u64 *)(r1 + 0x8)
    1823:	*(u64 *)(r2 + 0x8) = r3
    1824:	r3 = *(u64 *)(r1 + 0x10)
    1825:	*(u64 *)(r2 + 0x10) = r3
    1826:	r8 += 0xb8
    1827:	r6 += 0x1e0
    1828:	r1 = r8
    1829:	w2 = 0x200
    1830:	r3 = r6
    1831:	call 0x71
    1832:	r2 = 0x0
    1833:	r1 = 0x0 ll
		0000000000003948:  R_BPF_64_64	CONFIG
    1835:	w1 = *(u32 *)(r1 + 0x84)
    1836:	if w1 == 0x0 goto +0x5 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x450>
    1837:	r1 = 0x0 ll
		0000000000003968:  R_BPF_64_64	HELD
    1839:	r1 = *(u64 *)(r1 + 0x0)
    1840:	if r1 != 0x0 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x450>
    1841:	r2 = 0x1
    1842:	r1 = r7
    1843:	call 0x84
    1844:	goto +0x40 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    1845:	call 0x5
    1846:	w1 = -0x1
    1847:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x488>
    1848:	w1 = *(u32 *)(r6 + 0x18)
    1849:	*(u64 *)(r6 + 0x1a0) = r0
    1850:	r2 = *(u64 *)(r10 - 0x40)
    1851:	w2 &= 0x7
    1852:	r2 *= 0x18
    1853:	r3 = r6
    1854:	r3 += r2
    1855:	w2 = *(u32 *)(r6 + 0x70)
    1856:	w4 = *(u32 *)(r6 + 0x1c)
    1857:	r5 = *(u64 *)(r6 + 0x68)
    1858:	*(u64 *)(r3 + 0xd0) = r5
    1859:	*(u32 *)(r3 + 0xd8) = w1
    1860:	*(u32 *)(r3 + 0xdc) = w4
    1861:	w2 &= 0x4
    1862:	w2 |= 0x10
    1863:	*(u32 *)(r3 + 0xe0) = w2
    1864:	w1 = 0x0
    1865:	*(u32 *)(r3 + 0xe4) = w1
    1866:	goto -0x9c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x38>
    1867:	r1 = 0x0 ll
		0000000000003a58:  R_BPF_64_64	CONFIG
    1869:	w1 = *(u32 *)(r1 + 0x80)
    1870:	if w1 == 0x0 goto -0x75 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    1871:	if w7 == 0x3 goto -0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    1872:	if w9 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x670>
    1873:	r3 = *(u64 *)(r10 - 0x48)
    1874:	r3 <<= 0x20
    1875:	r3 s>>= 0x20
    1876:	r1 = 0x0 ll
		0000000000003aa0:  R_BPF_64_64	.rodata.str1.1
    1878:	w2 = 0x27
    1879:	call 0x6
    1880:	goto -0x7f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    1881:	r2 = r10
    1882:	r2 += -0x38
    1883:	r1 = 0x0 ll
		0000000000003ad8:  R_BPF_64_64	COUNTS
    1885:	r3 = 0x0 ll
		0000000000003ae8:  R_BPF_64_64	.rodata.cst8
    1887:	r4 = 0x1
    1888:	call 0x2
    1889:	if r0 == 0x0 goto -0x8c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    1890:	r2 = r10
    1891:	r2 += -0x38
    1892:	r1 = 0x0 ll
		0000000000003b20:  R_BPF_64_64	COUNTS
    1894:	call 0x1
    1895:	if r0 == 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6e8>
    1896:	r1 = 0x1
    1897:	lock *(u64 *)(r0 + 0x0) += r1
    1898:	goto -0x95 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    1899:	w1 = 0x0
    1900:	*(u32 *)(r10 - 0x4) = w1
    1901:	r2 = r10
    1902:	r2 += -0x4
    1903:	r1 = 0x0 ll
		0000000000003b78:  R_BPF_64_64	LOST
    1905:	call 0x1
    1906:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x668>
    1907:	r1 = 0x1
    1908:	lock *(u64 *)(r0 + 0x0) += r1
    1909:	exit
    1910:	w9 &= 0xffff
    1911:	r3 = *(u64 *)(r10 - 0x50)
    1912:	w3 <<= 0x10
    1913:	w3 |= w9
    1914:	if w7 s> 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x748>
    1915:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x798>
    1916:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6b0>
    1917:	goto -0xa4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    1918:	r5 = *(u64 *)(r10 - 0x48)
    1919:	r5 <<= 0x20
    1920:	r5 s>>= 0x20
    1921:	r1 = 0x55 ll
		0000000000003c08:  R_BPF_64_64	.rodata.str1.1
    1923:	w2 = 0x33
    1924:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x800>
    1925:	w1 = 0x0
    1926:	*(u32 *)(r10 - 0x4) = w1
    1927:	r2 = r10
    1928:	r2 += -0x4
    1929:	r1 = 0x0 ll
		0000000000003c48:  R_BPF_64_64	LOST
    1931:	call 0x1
    1932:	if r0 == 0x0 goto -0xb7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    1933:	r0 += 0x8
    1934:	r1 = 0x1
    1935:	lock *(u64 *)(r0 + 0x0) += r1
    1936:	goto -0xbb <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x170>
    1937:	if w7 == 0x4 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x7d0>
    1938:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x760>
    1939:	goto -0xba <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>
    1940:	r5 = *(u64 *)(r10 - 0x48)
    1941:	r5 <<= 0x20
    1942:	r5 s>>= 0x20
    1943:	r1 = 0xb8 ll
		0000000000003cb8:  R_BPF_64_64	.rodata.str1.1
    1945:	w2 = 0x38
    1946:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x800>
    1947:	r5 = *(u64 *)(r10 - 0x48)
    1948:	r5 <<= 0x20
    1949:	r5 s>>= 0x20
    1950:	r1 = 0x27 ll
		0000000000003cf0:  R_BPF_64_64	.rodata.str1.1
    1952:	w2 = 0x2e
    1953:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x800>
    1954:	r5 = *(u64 *)(r10 - 0x48)
    1955:	r5 <<= 0x20
    1956:	r5 s>>= 0x20
    1957:	r1 = 0x88 ll
		0000000000003d28:  R_BPF_64_64	.rodata.str1.1
    1959:	w2 = 0x30
    1960:	r4 = *(u64 *)(r10 - 0x58)
    1961:	call 0x6
    1962:	goto -0xd1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x190>

0000000000003d58 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    1963:	*(u64 *)(r10 - 0x88) = r3
    1964:	r3 = r2
    1965:	r6 = r1
    1966:	r1 = r10
    1967:	r1 += -0x80
    1968:	w2 = 0x80
    1969:	call 0x71
    1970:	r1 = *(u64 *)(r10 - 0x48)
    1971:	*(u64 *)(r10 - 0x90) = r1
    1972:	r1 = *(u64 *)(r10 - 0x40)
    1973:	*(u64 *)(r10 - 0x98) = r1
    1974:	r1 = *(u64 *)(r10 - 0x38)
    1975:	*(u64 *)(r10 - 0xa0) = r1
    1976:	r7 = *(u64 *)(r10 - 0x20)
    1977:	r9 = *(u64 *)(r10 - 0x18)
    1978:	r8 = *(u64 *)(r10 - 0x10)
    1979:	r1 = *(u64 *)(r10 - 0x60)
    1980:	*(u64 *)(r10 - 0xb8) = r1
    1981:	r1 = *(u64 *)(r10 - 0x58)
    1982:	*(u64 *)(r10 - 0xa8) = r1
    1983:	r1 = *(u64 *)(r10 - 0x28)
    1984:	*(u64 *)(r10 - 0xb0) = r1
    1985:	r1 = r6
    1986:	w2 = 0x60
    1987:	r3 = 0xd78 ll
		0000000000003e18:  R_BPF_64_64	.rodata
    1989:	call 0x71
    1990:	call 0x23
    1991:	r1 = 0x0 ll
		0000000000003e38:  R_BPF_64_64	CONFIG
    1993:	w1 = *(u32 *)(r1 + 0x48)
    1994:	r0 += r1
    1995:	r1 = r10
    1996:	r1 += -0x80
    1997:	w2 = 0x4
    1998:	r3 = r0
    1999:	call 0x71
    2000:	w1 = *(u32 *)(r10 - 0x80)
    2001:	w1 &= 0x2
    2002:	if w1 != 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
    2003:	r3 = *(u64 *)(r10 - 0x88)
    2004:	r1 = r3
    2005:	r1 &= 0x40000000
    2006:	if r1 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x238>
    2007:	w1 = *(u32 *)(r6 + 0x4)
    2008:	r1 <<= 0xa
    2009:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x250>
    2010:	r3 = *(u64 *)(r10 - 0xb0)
    2011:	r3 <<= 0x20
    2012:	r3 >>= 0x20
    2013:	r2 = *(u64 *)(r10 - 0xa8)
    2014:	r2 <<= 0x20
    2015:	r2 >>= 0x20
    2016:	r5 = *(u64 *)(r10 - 0xb8)
    2017:	r5 <<= 0x20
    2018:	r5 >>= 0x20
    2019:	w1 = 0x1
    2020:	*(u32 *)(r6 + 0x4) = w1
    2021:	r1 = 0x400
    2022:	r8 <<= 0x20
    2023:	r8 >>= 0x20
    2024:	r9 <<= 0x20
    2025:	r9 >>= 0x20
    2026:	r7 <<= 0x20
    2027:	r7 >>= 0x20
    2028:	r0 = r8
    2029:	r4 = r9
    2030:	r9 = r3
    2031:	r8 = r2
    2032:	r3 = *(u64 *)(r10 - 0x88)
    2033:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x268>
    2034:	w1 = 0x2
    2035:	*(u32 *)(r6 + 0x4) = w1
    2036:	r1 = 0x800
    2037:	r4 = *(u64 *)(r10 - 0x90)
    2038:	r5 = *(u64 *)(r10 - 0x98)
    2039:	r0 = *(u64 *)(r10 - 0xa0)
    2040:	w2 = 0x2
    2041:	*(u32 *)(r6 + 0x58) = w2
    2042:	*(u64 *)(r6 + 0x30) = r5
    2043:	*(u64 *)(r6 + 0x28) = r0
    2044:	*(u64 *)(r6 + 0x20) = r4
    2045:	*(u64 *)(r6 + 0x18) = r7
    2046:	*(u64 *)(r6 + 0x10) = r9
    2047:	*(u64 *)(r6 + 0x8) = r8
    2048:	w2 = w3
    2049:	w2 &= -0x40000001
    2050:	*(u32 *)(r6 + 0x0) = w2
    2051:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2052:	r2 = 0xbfffffff ll
    2054:	r3 &= r2
    2055:	r1 += r3
    2056:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2057:	r2 = 0x0 ll
		0000000000004048:  R_BPF_64_64	SELECTORS
    2059:	r2 += r1
    2060:	w1 = *(u8 *)(r2 + 0x0)
    2061:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2062:	r2 = r6
    2063:	r2 += 0x8
    2064:	w1 <<= 0x18
    2065:	w1 s>>= 0x18
    2066:	r3 = r1
    2067:	r3 &= 0x7
    2068:	r3 <<= 0x3
    2069:	r4 = r2
    2070:	r4 += r3
    2071:	r3 = *(u64 *)(r4 + 0x0)
    2072:	r3 <<= 0x20
    2073:	r3 >>= 0x20
    2074:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
    2075:	w1 += 0x1
    2076:	w1 &= 0x7
    2077:	r1 <<= 0x3
    2078:	r2 += r1
    2079:	r1 = *(u64 *)(r2 + 0x0)
    2080:	r1 <<= 0x20
    2081:	r3 <<= 0x20
    2082:	r1 >>= 0x20
    2083:	r1 |= r3
    2084:	r3 = r1
    2085:	w1 = 0x6
    2086:	*(u32 *)(r6 + 0x58) = w1
    2087:	*(u64 *)(r6 + 0x50) = r3
    2088:	exit

0000000000004148 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2089:	w7 = w2
    2090:	r9 = r1
    2091:	r8 = 0x0 ll
		0000000000004158:  R_BPF_64_64	CONFIG
    2093:	w1 = *(u32 *)(r8 + 0x28)
    2094:	w1 &= w7
    2095:	w2 = *(u32 *)(r8 + 0x30)
    2096:	if w1 == w2 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x150>
    2097:	w1 = *(u32 *)(r8 + 0x24)
    2098:	if w1 != 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x288>
    2099:	call 0x8
    2100:	*(u32 *)(r10 - 0x88) = w0
    2101:	r2 = r10
    2102:	r2 += -0x88
    2103:	r1 = 0x0 ll
		00000000000041b8:  R_BPF_64_64	SAMPLES
    2105:	call 0x1
    2106:	r6 = r0
    2107:	if r6 == 0x0 goto +0x4ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2108:	call 0x9e
    2109:	r1 = r0
    2110:	call 0xaf
    2111:	r1 = r10
    2112:	r1 += -0x88
    2113:	w2 = 0x80
    2114:	r3 = r0
    2115:	call 0x71
    2116:	r1 = *(u64 *)(r10 - 0x20)
    2117:	if r1 != 0x504c0001 goto +0x4a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2118:	r1 = *(u64 *)(r10 - 0x10)
    2119:	if r1 != 0x10 goto +0x49f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2120:	r2 = *(u64 *)(r10 - 0x28)
    2121:	r1 = 0x0 ll
		0000000000004248:  R_BPF_64_64	CONFIG
    2123:	r3 = *(u64 *)(r1 + 0x0)
    2124:	if r2 != r3 goto +0x49a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2125:	w2 = *(u32 *)(r1 + 0x28)
    2126:	w2 &= w7
    2127:	w1 = *(u32 *)(r6 + 0x30)
    2128:	if w1 != 0x0 goto +0x3c9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f88>
    2129:	*(u32 *)(r6 + 0x34) = w2
    2130:	goto +0x3cc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb0>
    2131:	r1 = 0x0 ll
		0000000000004298:  R_BPF_64_64	.bss
    2133:	r1 = *(u64 *)(r1 + 0x0)
    2134:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2135:	r1 = 0x0 ll
		00000000000042b8:  R_BPF_64_64	CONFIG
    2137:	w2 = *(u32 *)(r1 + 0x6c)
    2138:	if w2 == 0x0 goto +0x48c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2139:	r1 = *(u64 *)(r1 + 0x90)
    2140:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e8>
    2141:	r1 = 0x0 ll
		00000000000042e8:  R_BPF_64_64	CONFIG
    2143:	r3 = *(u64 *)(r1 + 0x90)
    2144:	r1 = r10
    2145:	r1 += -0x88
    2146:	w2 = 0x4
    2147:	call 0x71
    2148:	w1 = *(u32 *)(r10 - 0x88)
    2149:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2150:	r3 = 0x0 ll
		0000000000004330:  R_BPF_64_64	CONFIG
    2152:	w1 = *(u32 *)(r3 + 0x9c)
    2153:	*(u64 *)(r10 - 0x98) = r9
    2154:	if w1 == 0x0 goto +0x3d0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2090>
    2155:	w9 = *(u32 *)(r3 + 0x98)
    2156:	w6 = *(u32 *)(r3 + 0x9c)
    2157:	w1 = *(u32 *)(r3 + 0x70)
    2158:	if w1 != 0x0 goto +0x3b5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fd8>
    2159:	call 0x23
    2160:	r0 += r9
    2161:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x250>
    2162:	goto +0x3bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2028>
    2163:	r1 = r10
    2164:	r1 += -0x88
    2165:	w2 = 0x2
    2166:	r3 = r0
    2167:	call 0x71
    2168:	w1 = *(u16 *)(r10 - 0x88)
    2169:	goto +0x3af <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2000>
    2170:	r6 = 0x0 ll
		00000000000043d0:  R_BPF_64_64	CONFIG
    2172:	w1 = *(u32 *)(r6 + 0x24)
    2173:	if w1 != 0x3 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x330>
    2174:	call 0x9e
    2175:	r1 = r0
    2176:	call 0xaf
    2177:	r1 = r10
    2178:	r1 += -0x88
    2179:	w2 = 0x80
    2180:	r3 = r0
    2181:	call 0x71
    2182:	r1 = *(u64 *)(r10 - 0x20)
    2183:	if r1 != 0x504c0001 goto +0x45f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2184:	r1 = *(u64 *)(r10 - 0x10)
    2185:	if r1 != 0x10 goto +0x45d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2186:	r1 = *(u64 *)(r10 - 0x28)
    2187:	r2 = 0x0 ll
		0000000000004458:  R_BPF_64_64	CONFIG
    2189:	r2 = *(u64 *)(r2 + 0x0)
    2190:	if r1 != r2 goto +0x458 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2191:	w8 = 0x0
    2192:	w1 = *(u32 *)(r6 + 0x28)
    2193:	w3 = *(u32 *)(r6 + 0x30)
    2194:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x478>
    2195:	w4 = w1
    2196:	w4 >>= 0x1
    2197:	w2 = w1
    2198:	w2 |= w4
    2199:	w4 = w2
    2200:	w4 >>= 0x2
    2201:	w2 |= w4
    2202:	w4 = w2
    2203:	w4 >>= 0x4
    2204:	w2 |= w4
    2205:	w1 &= w7
    2206:	w4 = w2
    2207:	w4 >>= 0x8
    2208:	w2 |= w4
    2209:	w1 -= w3
    2210:	w3 = w2
    2211:	w3 >>= 0x10
    2212:	w2 |= w3
    2213:	w2 ^= -0x1
    2214:	w3 = w2
    2215:	w3 >>= 0x1
    2216:	w3 &= 0x55555555
    2217:	w2 -= w3
    2218:	w3 = w2
    2219:	w3 &= 0x33333333
    2220:	w2 >>= 0x2
    2221:	w2 &= 0x33333333
    2222:	w3 += w2
    2223:	w2 = w3
    2224:	w2 >>= 0x4
    2225:	w3 += w2
    2226:	w3 &= 0xf0f0f0f
    2227:	w3 *= 0x1010101
    2228:	w3 >>= 0x18
    2229:	w1 <<= w3
    2230:	w1 s>>= w3
    2231:	w8 = w1
    2232:	call 0x23
    2233:	*(u64 *)(r10 - 0x88) = r0
    2234:	r2 = r10
    2235:	r2 += -0x88
    2236:	r1 = 0x0 ll
		00000000000045e0:  R_BPF_64_64	TASKS
    2238:	call 0x1
    2239:	r7 = r0
    2240:	if r7 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1280>
    2241:	call 0xe
    2242:	r1 = *(u64 *)(r7 + 0x10)
    2243:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5b0>
    2244:	r6 = r0
    2245:	r2 = r0
    2246:	r2 >>= 0x20
    2247:	r0 <<= 0x20
    2248:	r0 >>= 0x20
    2249:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x518>
    2250:	r1 >>= 0x20
    2251:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    2252:	w1 = *(u32 *)(r7 + 0x8)
    2253:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x580>
    2254:	w1 = 0x0
    2255:	*(u32 *)(r10 - 0x88) = w1
    2256:	r2 = r10
    2257:	r2 += -0x88
    2258:	r1 = 0x0 ll
		0000000000004690:  R_BPF_64_64	LOST
    2260:	call 0x1
    2261:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x580>
    2262:	r0 += 0x10
    2263:	r1 = 0x1
    2264:	lock *(u64 *)(r0 + 0x0) += r1
    2265:	r1 = r7
    2266:	w2 = 0x3e0
    2267:	r3 = 0xdd8 ll
		00000000000046d8:  R_BPF_64_64	.rodata
    2269:	call 0x71
    2270:	*(u64 *)(r7 + 0x10) = r6
    2271:	r1 = 0x0 ll
		00000000000046f8:  R_BPF_64_64	AYA_LOG_LEVEL
    2273:	w1 = *(u8 *)(r1 + 0x0)
    2274:	if w1 < 0x4 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a8>
    2275:	r6 = r9
    2276:	call 0x23
    2277:	w1 = 0xa0
    2278:	*(u16 *)(r10 - 0x2) = w1
    2279:	r1 = r10
    2280:	r1 += -0x2
    2281:	r9 = 0x40
    2282:	w1 = *(u16 *)(r10 - 0x2)
    2283:	if w1 > 0x40 goto +0x31f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f10>
    2284:	*(u64 *)(r10 - 0x90) = r0
    2285:	r1 = 0x0 ll
		0000000000004768:  R_BPF_64_64	AYA_LOGS
    2287:	r2 = r9
    2288:	r3 = 0x0
    2289:	call 0x83
    2290:	if r0 == 0x0 goto +0x1aa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2291:	*(u64 *)(r10 - 0x80) = r9
    2292:	*(u64 *)(r10 - 0x88) = r0
    2293:	r1 = r10
    2294:	r1 += -0x88
    2295:	r1 = *(u64 *)(r10 - 0x88)
    2296:	r2 = *(u64 *)(r10 - 0x80)
    2297:	if r2 < 0x2 goto +0x1a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2298:	w2 = *(u16 *)(r10 - 0x2)
    2299:	*(u8 *)(r1 + 0x0) = w2
    2300:	w2 >>= 0x8
    2301:	*(u8 *)(r1 + 0x1) = w2
    2302:	r1 = *(u64 *)(r10 - 0x88)
    2303:	r2 = *(u64 *)(r10 - 0x80)
    2304:	if r2 < 0x3 goto +0x19a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2305:	w2 = 0x0
    2306:	*(u8 *)(r1 + 0x2) = w2
    2307:	r1 = *(u64 *)(r10 - 0x88)
    2308:	r3 = *(u64 *)(r10 - 0x80)
    2309:	if r3 < 0x5 goto +0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2310:	*(u8 *)(r1 + 0x4) = w2
    2311:	w2 = 0x17
    2312:	*(u8 *)(r1 + 0x3) = w2
    2313:	r1 = *(u64 *)(r10 - 0x88)
    2314:	r2 = *(u64 *)(r10 - 0x80)
    2315:	if r2 < 0x1c goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2316:	r3 = r1
    2317:	r3 += 0x5
    2318:	r4 = 0xce8 ll
		0000000000004870:  R_BPF_64_64	.rodata
    2320:	w5 = *(u8 *)(r4 + 0x0)
    2321:	*(u8 *)(r3 + 0x0) = w5
    2322:	w5 = *(u8 *)(r4 + 0x1)
    2323:	*(u8 *)(r3 + 0x1) = w5
    2324:	w5 = *(u8 *)(r4 + 0x2)
    2325:	*(u8 *)(r3 + 0x2) = w5
    2326:	w5 = *(u8 *)(r4 + 0x3)
    2327:	*(u8 *)(r3 + 0x3) = w5
    2328:	w5 = *(u8 *)(r4 + 0x4)
    2329:	*(u8 *)(r3 + 0x4) = w5
    2330:	w5 = *(u8 *)(r4 + 0x5)
    2331:	*(u8 *)(r3 + 0x5) = w5
    2332:	w5 = *(u8 *)(r4 + 0x6)
    2333:	*(u8 *)(r3 + 0x6) = w5
    2334:	w5 = *(u8 *)(r4 + 0x7)
    2335:	*(u8 *)(r3 + 0x7) = w5
    2336:	w5 = *(u8 *)(r4 + 0x8)
    2337:	*(u8 *)(r3 + 0x8) = w5
    2338:	w5 = *(u8 *)(r4 + 0x9)
    2339:	*(u8 *)(r3 + 0x9) = w5
    2340:	w5 = *(u8 *)(r4 + 0xa)
    2341:	*(u8 *)(r3 + 0xa) = w5
    2342:	w5 = *(u8 *)(r4 + 0xb)
    2343:	*(u8 *)(r3 + 0xb) = w5
    2344:	w5 = *(u8 *)(r4 + 0xc)
    2345:	*(u8 *)(r3 + 0xc) = w5
    2346:	w5 = *(u8 *)(r4 + 0xd)
    2347:	*(u8 *)(r3 + 0xd) = w5
    2348:	w5 = *(u8 *)(r4 + 0xe)
    2349:	*(u8 *)(r3 + 0xe) = w5
    2350:	w5 = *(u8 *)(r4 + 0xf)
    2351:	*(u8 *)(r3 + 0xf) = w5
    2352:	w5 = *(u8 *)(r4 + 0x10)
    2353:	*(u8 *)(r3 + 0x10) = w5
    2354:	w5 = *(u8 *)(r4 + 0x11)
    2355:	*(u8 *)(r3 + 0x11) = w5
    2356:	w5 = *(u8 *)(r4 + 0x12)
    2357:	*(u8 *)(r3 + 0x12) = w5
    2358:	w5 = *(u8 *)(r4 + 0x13)
    2359:	*(u8 *)(r3 + 0x13) = w5
    2360:	w5 = *(u8 *)(r4 + 0x14)
    2361:	*(u8 *)(r3 + 0x14) = w5
    2362:	w5 = *(u8 *)(r4 + 0x15)
    2363:	*(u8 *)(r3 + 0x15) = w5
    2364:	w5 = *(u8 *)(r4 + 0x16)
    2365:	*(u8 *)(r3 + 0x16) = w5
    2366:	if r2 == 0x1c goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2367:	w3 = 0x1
    2368:	*(u8 *)(r1 + 0x1c) = w3
    2369:	if r2 < 0x1f goto +0x159 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2370:	w4 = 0x0
    2371:	*(u8 *)(r1 + 0x1e) = w4
    2372:	*(u8 *)(r1 + 0x1d) = w3
    2373:	if r2 == 0x1f goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2374:	w3 = 0x4
    2375:	*(u8 *)(r1 + 0x1f) = w3
    2376:	if r2 == 0x20 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2377:	w3 = 0x2
    2378:	*(u8 *)(r1 + 0x20) = w3
    2379:	if r2 < 0x23 goto +0x14f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2380:	w3 = 0x0
    2381:	*(u8 *)(r1 + 0x22) = w3
    2382:	w3 = 0x17
    2383:	*(u8 *)(r1 + 0x21) = w3
    2384:	if r2 < 0x3a goto +0x14a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2385:	r3 = r1
    2386:	r3 += 0x23
    2387:	r4 = 0xce8 ll
		0000000000004a98:  R_BPF_64_64	.rodata
    2389:	w5 = *(u8 *)(r4 + 0x0)
    2390:	*(u8 *)(r3 + 0x0) = w5
    2391:	w5 = *(u8 *)(r4 + 0x1)
    2392:	*(u8 *)(r3 + 0x1) = w5
    2393:	w5 = *(u8 *)(r4 + 0x2)
    2394:	*(u8 *)(r3 + 0x2) = w5
    2395:	w5 = *(u8 *)(r4 + 0x3)
    2396:	*(u8 *)(r3 + 0x3) = w5
    2397:	w5 = *(u8 *)(r4 + 0x4)
    2398:	*(u8 *)(r3 + 0x4) = w5
    2399:	w5 = *(u8 *)(r4 + 0x5)
    2400:	*(u8 *)(r3 + 0x5) = w5
    2401:	w5 = *(u8 *)(r4 + 0x6)
    2402:	*(u8 *)(r3 + 0x6) = w5
    2403:	w5 = *(u8 *)(r4 + 0x7)
    2404:	*(u8 *)(r3 + 0x7) = w5
    2405:	w5 = *(u8 *)(r4 + 0x8)
    2406:	*(u8 *)(r3 + 0x8) = w5
    2407:	w5 = *(u8 *)(r4 + 0x9)
    2408:	*(u8 *)(r3 + 0x9) = w5
    2409:	w5 = *(u8 *)(r4 + 0xa)
    2410:	*(u8 *)(r3 + 0xa) = w5
    2411:	w5 = *(u8 *)(r4 + 0xb)
    2412:	*(u8 *)(r3 + 0xb) = w5
    2413:	w5 = *(u8 *)(r4 + 0xc)
    2414:	*(u8 *)(r3 + 0xc) = w5
    2415:	w5 = *(u8 *)(r4 + 0xd)
    2416:	*(u8 *)(r3 + 0xd) = w5
    2417:	w5 = *(u8 *)(r4 + 0xe)
    2418:	*(u8 *)(r3 + 0xe) = w5
    2419:	w5 = *(u8 *)(r4 + 0xf)
    2420:	*(u8 *)(r3 + 0xf) = w5
    2421:	w5 = *(u8 *)(r4 + 0x10)
    2422:	*(u8 *)(r3 + 0x10) = w5
    2423:	w5 = *(u8 *)(r4 + 0x11)
    2424:	*(u8 *)(r3 + 0x11) = w5
    2425:	w5 = *(u8 *)(r4 + 0x12)
    2426:	*(u8 *)(r3 + 0x12) = w5
    2427:	w5 = *(u8 *)(r4 + 0x13)
    2428:	*(u8 *)(r3 + 0x13) = w5
    2429:	w5 = *(u8 *)(r4 + 0x14)
    2430:	*(u8 *)(r3 + 0x14) = w5
    2431:	w5 = *(u8 *)(r4 + 0x15)
    2432:	*(u8 *)(r3 + 0x15) = w5
    2433:	w5 = *(u8 *)(r4 + 0x16)
    2434:	*(u8 *)(r3 + 0x16) = w5
    2435:	if r2 == 0x3a goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2436:	w3 = 0x3
    2437:	*(u8 *)(r1 + 0x3a) = w3
    2438:	if r2 < 0x3d goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2439:	w3 = 0x0
    2440:	*(u8 *)(r1 + 0x3c) = w3
    2441:	w3 = 0x1f
    2442:	*(u8 *)(r1 + 0x3b) = w3
    2443:	if r2 < 0x5c goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2444:	r3 = r1
    2445:	r3 += 0x3d
    2446:	r4 = 0xcff ll
		0000000000004c70:  R_BPF_64_64	.rodata
    2448:	w5 = *(u8 *)(r4 + 0x0)
    2449:	*(u8 *)(r3 + 0x0) = w5
    2450:	w5 = *(u8 *)(r4 + 0x1)
    2451:	*(u8 *)(r3 + 0x1) = w5
    2452:	w5 = *(u8 *)(r4 + 0x2)
    2453:	*(u8 *)(r3 + 0x2) = w5
    2454:	w5 = *(u8 *)(r4 + 0x3)
    2455:	*(u8 *)(r3 + 0x3) = w5
    2456:	w5 = *(u8 *)(r4 + 0x4)
    2457:	*(u8 *)(r3 + 0x4) = w5
    2458:	w5 = *(u8 *)(r4 + 0x5)
    2459:	*(u8 *)(r3 + 0x5) = w5
    2460:	w5 = *(u8 *)(r4 + 0x6)
    2461:	*(u8 *)(r3 + 0x6) = w5
    2462:	w5 = *(u8 *)(r4 + 0x7)
    2463:	*(u8 *)(r3 + 0x7) = w5
    2464:	w5 = *(u8 *)(r4 + 0x8)
    2465:	*(u8 *)(r3 + 0x8) = w5
    2466:	w5 = *(u8 *)(r4 + 0x9)
    2467:	*(u8 *)(r3 + 0x9) = w5
    2468:	w5 = *(u8 *)(r4 + 0xa)
    2469:	*(u8 *)(r3 + 0xa) = w5
    2470:	w5 = *(u8 *)(r4 + 0xb)
    2471:	*(u8 *)(r3 + 0xb) = w5
    2472:	w5 = *(u8 *)(r4 + 0xc)
    2473:	*(u8 *)(r3 + 0xc) = w5
    2474:	w5 = *(u8 *)(r4 + 0xd)
    2475:	*(u8 *)(r3 + 0xd) = w5
    2476:	w5 = *(u8 *)(r4 + 0xe)
    2477:	*(u8 *)(r3 + 0xe) = w5
    2478:	w5 = *(u8 *)(r4 + 0xf)
    2479:	*(u8 *)(r3 + 0xf) = w5
    2480:	w5 = *(u8 *)(r4 + 0x10)
    2481:	*(u8 *)(r3 + 0x10) = w5
    2482:	w5 = *(u8 *)(r4 + 0x11)
    2483:	*(u8 *)(r3 + 0x11) = w5
    2484:	w5 = *(u8 *)(r4 + 0x12)
    2485:	*(u8 *)(r3 + 0x12) = w5
    2486:	w5 = *(u8 *)(r4 + 0x13)
    2487:	*(u8 *)(r3 + 0x13) = w5
    2488:	w5 = *(u8 *)(r4 + 0x14)
    2489:	*(u8 *)(r3 + 0x14) = w5
    2490:	w5 = *(u8 *)(r4 + 0x15)
    2491:	*(u8 *)(r3 + 0x15) = w5
    2492:	w5 = *(u8 *)(r4 + 0x16)
    2493:	*(u8 *)(r3 + 0x16) = w5
    2494:	w5 = *(u8 *)(r4 + 0x17)
    2495:	*(u8 *)(r3 + 0x17) = w5
    2496:	w5 = *(u8 *)(r4 + 0x18)
    2497:	*(u8 *)(r3 + 0x18) = w5
    2498:	w5 = *(u8 *)(r4 + 0x19)
    2499:	*(u8 *)(r3 + 0x19) = w5
    2500:	w5 = *(u8 *)(r4 + 0x1a)
    2501:	*(u8 *)(r3 + 0x1a) = w5
    2502:	w5 = *(u8 *)(r4 + 0x1b)
    2503:	*(u8 *)(r3 + 0x1b) = w5
    2504:	w5 = *(u8 *)(r4 + 0x1c)
    2505:	*(u8 *)(r3 + 0x1c) = w5
    2506:	w5 = *(u8 *)(r4 + 0x1d)
    2507:	*(u8 *)(r3 + 0x1d) = w5
    2508:	w5 = *(u8 *)(r4 + 0x1e)
    2509:	*(u8 *)(r3 + 0x1e) = w5
    2510:	if r2 == 0x5c goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2511:	w4 = 0x4
    2512:	*(u8 *)(r1 + 0x5c) = w4
    2513:	if r2 < 0x5f goto +0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2514:	w3 = 0x0
    2515:	*(u8 *)(r1 + 0x5e) = w3
    2516:	*(u8 *)(r1 + 0x5d) = w4
    2517:	if r2 < 0x63 goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2518:	*(u8 *)(r1 + 0x62) = w3
    2519:	*(u8 *)(r1 + 0x61) = w3
    2520:	*(u8 *)(r1 + 0x60) = w3
    2521:	w3 = 0x53
    2522:	*(u8 *)(r1 + 0x5f) = w3
    2523:	if r2 == 0x63 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2524:	w3 = 0x5
    2525:	*(u8 *)(r1 + 0x63) = w3
    2526:	r3 = r2
    2527:	r3 &= -0x2
    2528:	if r3 == 0x64 goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2529:	w4 = 0x0
    2530:	*(u8 *)(r1 + 0x65) = w4
    2531:	w5 = 0x4
    2532:	*(u8 *)(r1 + 0x64) = w5
    2533:	if r2 < 0x6a goto +0xb5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2534:	*(u8 *)(r1 + 0x69) = w4
    2535:	*(u8 *)(r1 + 0x68) = w4
    2536:	*(u8 *)(r1 + 0x67) = w4
    2537:	w4 = 0x6
    2538:	*(u8 *)(r1 + 0x66) = w4
    2539:	if r2 == 0x6a goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2540:	w4 = 0x14
    2541:	*(u8 *)(r1 + 0x6a) = w4
    2542:	if r2 < 0x6d goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2543:	w4 = 0x0
    2544:	*(u8 *)(r1 + 0x6c) = w4
    2545:	w4 = 0xf
    2546:	*(u8 *)(r1 + 0x6b) = w4
    2547:	if r2 < 0x7c goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2548:	r4 = r1
    2549:	r4 += 0x6d
    2550:	r5 = 0xd1e ll
		0000000000004fb0:  R_BPF_64_64	.rodata
    2552:	w0 = *(u8 *)(r5 + 0x0)
    2553:	*(u8 *)(r4 + 0x0) = w0
    2554:	w0 = *(u8 *)(r5 + 0x1)
    2555:	*(u8 *)(r4 + 0x1) = w0
    2556:	w0 = *(u8 *)(r5 + 0x2)
    2557:	*(u8 *)(r4 + 0x2) = w0
    2558:	w0 = *(u8 *)(r5 + 0x3)
    2559:	*(u8 *)(r4 + 0x3) = w0
    2560:	w0 = *(u8 *)(r5 + 0x4)
    2561:	*(u8 *)(r4 + 0x4) = w0
    2562:	w0 = *(u8 *)(r5 + 0x5)
    2563:	*(u8 *)(r4 + 0x5) = w0
    2564:	w0 = *(u8 *)(r5 + 0x6)
    2565:	*(u8 *)(r4 + 0x6) = w0
    2566:	w0 = *(u8 *)(r5 + 0x7)
    2567:	*(u8 *)(r4 + 0x7) = w0
    2568:	w0 = *(u8 *)(r5 + 0x8)
    2569:	*(u8 *)(r4 + 0x8) = w0
    2570:	w0 = *(u8 *)(r5 + 0x9)
    2571:	*(u8 *)(r4 + 0x9) = w0
    2572:	w0 = *(u8 *)(r5 + 0xa)
    2573:	*(u8 *)(r4 + 0xa) = w0
    2574:	w0 = *(u8 *)(r5 + 0xb)
    2575:	*(u8 *)(r4 + 0xb) = w0
    2576:	w0 = *(u8 *)(r5 + 0xc)
    2577:	*(u8 *)(r4 + 0xc) = w0
    2578:	w0 = *(u8 *)(r5 + 0xd)
    2579:	*(u8 *)(r4 + 0xd) = w0
    2580:	w0 = *(u8 *)(r5 + 0xe)
    2581:	*(u8 *)(r4 + 0xe) = w0
    2582:	if r2 == 0x7c goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2583:	w4 = 0x0
    2584:	*(u8 *)(r1 + 0x7c) = w4
    2585:	if r2 < 0x7f goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2586:	*(u8 *)(r1 + 0x7e) = w4
    2587:	w4 = 0x1
    2588:	*(u8 *)(r1 + 0x7d) = w4
    2589:	if r2 == 0x7f goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2590:	w4 = 0x2
    2591:	*(u8 *)(r1 + 0x7f) = w4
    2592:	if r2 == 0x80 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2593:	w4 = 0x9
    2594:	*(u8 *)(r1 + 0x80) = w4
    2595:	if r2 < 0x83 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2596:	w4 = 0x0
    2597:	*(u8 *)(r1 + 0x82) = w4
    2598:	w4 = 0x8
    2599:	*(u8 *)(r1 + 0x81) = w4
    2600:	if r2 < 0x8b goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2601:	r5 = *(u64 *)(r10 - 0x90)
    2602:	*(u8 *)(r1 + 0x83) = w5
    2603:	r4 = r5
    2604:	r4 >>= 0x38
    2605:	*(u8 *)(r1 + 0x8a) = w4
    2606:	r4 = r5
    2607:	r4 >>= 0x30
    2608:	*(u8 *)(r1 + 0x89) = w4
    2609:	r4 = r5
    2610:	r4 >>= 0x28
    2611:	*(u8 *)(r1 + 0x88) = w4
    2612:	r4 = r5
    2613:	r4 >>= 0x20
    2614:	*(u8 *)(r1 + 0x87) = w4
    2615:	r4 = r5
    2616:	r4 >>= 0x18
    2617:	*(u8 *)(r1 + 0x86) = w4
    2618:	r4 = r5
    2619:	r4 >>= 0x10
    2620:	*(u8 *)(r1 + 0x85) = w4
    2621:	r5 >>= 0x8
    2622:	*(u8 *)(r1 + 0x84) = w5
    2623:	if r2 == 0x8b goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2624:	w4 = 0x14
    2625:	*(u8 *)(r1 + 0x8b) = w4
    2626:	if r3 == 0x8c goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2627:	w4 = 0x0
    2628:	*(u8 *)(r1 + 0x8d) = w4
    2629:	w4 = 0x7
    2630:	*(u8 *)(r1 + 0x8c) = w4
    2631:	if r2 < 0x95 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2632:	r4 = r1
    2633:	r4 += 0x8e
    2634:	r5 = 0xd2d ll
		0000000000005250:  R_BPF_64_64	.rodata
    2636:	w0 = *(u8 *)(r5 + 0x0)
    2637:	*(u8 *)(r4 + 0x0) = w0
    2638:	w0 = *(u8 *)(r5 + 0x1)
    2639:	*(u8 *)(r4 + 0x1) = w0
    2640:	w0 = *(u8 *)(r5 + 0x2)
    2641:	*(u8 *)(r4 + 0x2) = w0
    2642:	w0 = *(u8 *)(r5 + 0x3)
    2643:	*(u8 *)(r4 + 0x3) = w0
    2644:	w0 = *(u8 *)(r5 + 0x4)
    2645:	*(u8 *)(r4 + 0x4) = w0
    2646:	w0 = *(u8 *)(r5 + 0x5)
    2647:	*(u8 *)(r4 + 0x5) = w0
    2648:	w0 = *(u8 *)(r5 + 0x6)
    2649:	*(u8 *)(r4 + 0x6) = w0
    2650:	if r2 == 0x95 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2651:	w4 = 0x0
    2652:	*(u8 *)(r1 + 0x95) = w4
    2653:	if r3 == 0x96 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2654:	*(u8 *)(r1 + 0x97) = w4
    2655:	w4 = 0x1
    2656:	*(u8 *)(r1 + 0x96) = w4
    2657:	if r2 < 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2658:	*(u8 *)(r1 + 0x98) = w4
    2659:	if r2 == 0x99 goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2660:	w4 = 0x3
    2661:	*(u8 *)(r1 + 0x99) = w4
    2662:	if r3 == 0x9a goto +0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2663:	w3 = 0x0
    2664:	*(u8 *)(r1 + 0x9b) = w3
    2665:	w3 = 0x4
    2666:	*(u8 *)(r1 + 0x9a) = w3
    2667:	if r2 < 0xa0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2668:	w2 = w8
    2669:	w2 >>= 0x18
    2670:	*(u8 *)(r1 + 0x9f) = w2
    2671:	w2 = w8
    2672:	w2 >>= 0x10
    2673:	*(u8 *)(r1 + 0x9e) = w2
    2674:	*(u8 *)(r1 + 0x9c) = w8
    2675:	w2 = w8
    2676:	w2 >>= 0x8
    2677:	*(u8 *)(r1 + 0x9d) = w2
    2678:	r2 = 0x0
    2679:	call 0x84
    2680:	goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    2681:	if w8 != 0x0 goto +0x316 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    2682:	r1 = 0x0 ll
		00000000000053d0:  R_BPF_64_64	CONFIG
    2684:	w2 = *(u32 *)(r1 + 0x6c)
    2685:	if w2 == 0x0 goto +0x269 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    2686:	r1 = *(u64 *)(r1 + 0x90)
    2687:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1300>
    2688:	r1 = 0x0 ll
		0000000000005400:  R_BPF_64_64	CONFIG
    2690:	r3 = *(u64 *)(r1 + 0x90)
    2691:	r1 = r10
    2692:	r1 += -0x88
    2693:	w2 = 0x4
    2694:	call 0x71
    2695:	w1 = *(u32 *)(r10 - 0x88)
    2696:	if w1 == 0x0 goto +0x307 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    2697:	w1 = *(u32 *)(r6 + 0x9c)
    2698:	*(u32 *)(r10 - 0xa0) = w8
    2699:	if w1 == 0x0 goto +0x267 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2650>
    2700:	w7 = *(u32 *)(r6 + 0x98)
    2701:	w8 = *(u32 *)(r6 + 0x9c)
    2702:	w1 = *(u32 *)(r6 + 0x70)
    2703:	if w1 != 0x0 goto +0x1c8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2178>
    2704:	call 0x23
    2705:	r0 += r7
    2706:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1358>
    2707:	goto +0x254 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f8>
    2708:	r1 = r10
    2709:	r1 += -0x88
    2710:	w2 = 0x2
    2711:	r3 = r0
    2712:	call 0x71
    2713:	w1 = *(u16 *)(r10 - 0x88)
    2714:	goto +0x1c2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21a0>
    2715:	r2 = 0x0
    2716:	call 0x85
    2717:	r9 = r6
    2718:	w2 = *(u32 *)(r7 + 0x4)
    2719:	w1 = w2
    2720:	w1 |= w8
    2721:	*(u64 *)(r10 - 0x98) = r9
    2722:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1420>
    2723:	w3 = w8
    2724:	if w8 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    2725:	w3 = w8
    2726:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13f8>
    2727:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    2728:	w3 = 0x0
    2729:	if w8 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    2730:	w3 = w8
    2731:	w3 -= w2
    2732:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    2733:	w3 = 0x0
    2734:	if w8 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1408>
    2735:	*(u32 *)(r10 - 0xd8) = w2
    2736:	w1 = *(u32 *)(r7 + 0x0)
    2737:	*(u32 *)(r10 - 0xa8) = w1
    2738:	w6 = 0x1
    2739:	w9 = 0x0
    2740:	w2 = 0x1
    2741:	if w3 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14d8>
    2742:	w2 = 0x2
    2743:	if w3 s< 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14d8>
    2744:	w2 = 0x0
    2745:	w9 = 0x1
    2746:	w1 = *(u32 *)(r10 - 0xa8)
    2747:	if w1 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14d8>
    2748:	w1 = *(u32 *)(r10 - 0xa8)
    2749:	if w8 == w1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14d8>
    2750:	w3 = w8
    2751:	w1 = *(u32 *)(r10 - 0xa8)
    2752:	w3 -= w1
    2753:	w2 = 0x3
    2754:	w9 = 0x0
    2755:	w6 = 0x0
    2756:	*(u32 *)(r10 - 0xb0) = w2
    2757:	*(u32 *)(r10 - 0xc8) = w3
    2758:	*(u32 *)(r10 - 0xa0) = w8
    2759:	w1 = *(u32 *)(r7 + 0xc)
    2760:	*(u32 *)(r10 - 0xd0) = w1
    2761:	w1 = *(u32 *)(r7 + 0x8)
    2762:	*(u32 *)(r10 - 0xb8) = w1
    2763:	w3 = 0x8
    2764:	r1 = 0x0 ll
		0000000000005660:  R_BPF_64_64	CONFIG
    2766:	w2 = *(u32 *)(r1 + 0x80)
    2767:	if w2 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1550>
    2768:	w2 = *(u32 *)(r1 + 0x78)
    2769:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1550>
    2770:	w3 = -0x7ffffff8
    2771:	*(u32 *)(r10 - 0xc0) = w3
    2772:	w8 = 0x0
    2773:	w2 = *(u32 *)(r1 + 0x84)
    2774:	w1 = 0x0
    2775:	*(u64 *)(r10 - 0x90) = r7
    2776:	if w2 == 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1658>
    2777:	call 0x8
    2778:	*(u32 *)(r10 - 0x88) = w0
    2779:	r2 = r10
    2780:	r2 += -0x88
    2781:	r1 = 0x0 ll
		00000000000056e8:  R_BPF_64_64	CALLS
    2783:	call 0x1
    2784:	w1 = 0x0
    2785:	if r0 == 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1658>
    2786:	r1 = *(u64 *)(r0 + 0x10)
    2787:	*(u64 *)(r10 - 0xe0) = r1
    2788:	call 0x9e
    2789:	r1 = 0x0 ll
		0000000000005728:  R_BPF_64_64	CONFIG
    2791:	w1 = *(u32 *)(r1 + 0x88)
    2792:	r0 += r1
    2793:	r1 = *(u64 *)(r0 + 0x0)
    2794:	r7 = *(u64 *)(r0 + 0x8)
    2795:	w7 += w1
    2796:	r7 <<= 0x30
    2797:	call 0x23
    2798:	r7 ^= r0
    2799:	w1 = 0x20
    2800:	r2 = *(u64 *)(r10 - 0xe0)
    2801:	if r2 == r7 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1650>
    2802:	w1 = 0x0
    2803:	r7 = *(u64 *)(r10 - 0x90)
    2804:	if w9 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16b0>
    2805:	w2 = 0x1
    2806:	w3 = *(u32 *)(r10 - 0xd0)
    2807:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1680>
    2808:	w2 = 0x0
    2809:	w6 |= w2
    2810:	w6 &= 0x1
    2811:	w8 = w1
    2812:	if w6 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16b0>
    2813:	w1 |= 0x8
    2814:	w8 = w1
    2815:	w0 = 0x0
    2816:	w2 = 0x0
    2817:	w3 = 0x0
    2818:	w1 = 0x0
    2819:	w4 = 0x0
    2820:	w6 = *(u32 *)(r10 - 0xb8)
    2821:	if w6 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1718>
    2822:	w4 = *(u32 *)(r7 + 0x1a8)
    2823:	w1 = *(u32 *)(r10 - 0xc0)
    2824:	w4 |= w1
    2825:	w1 = 0x4
    2826:	w2 = *(u32 *)(r10 - 0xa0)
    2827:	w3 = *(u32 *)(r10 - 0xa8)
    2828:	r5 = 0x0
    2829:	*(u64 *)(r7 + 0xc8) = r5
    2830:	*(u32 *)(r7 + 0xbc) = w8
    2831:	w5 = *(u32 *)(r10 - 0xb0)
    2832:	*(u32 *)(r7 + 0xa8) = w5
    2833:	*(u32 *)(r7 + 0xa4) = w4
    2834:	*(u32 *)(r7 + 0x9c) = w6
    2835:	*(u32 *)(r7 + 0x98) = w2
    2836:	*(u32 *)(r7 + 0x94) = w3
    2837:	*(u32 *)(r7 + 0x90) = w1
    2838:	w1 = 0x0
    2839:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1780>
    2840:	w1 = *(u32 *)(r10 - 0xc8)
    2841:	*(u32 *)(r7 + 0xb4) = w1
    2842:	w2 = *(u32 *)(r10 - 0xa0)
    2843:	*(u32 *)(r7 + 0xc4) = w2
    2844:	*(u32 *)(r7 + 0xc0) = w2
    2845:	w1 = 0x0
    2846:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17b8>
    2847:	w1 = w2
    2848:	*(u32 *)(r7 + 0xb0) = w1
    2849:	w1 = 0x0
    2850:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17d8>
    2851:	w1 = *(u32 *)(r10 - 0xa8)
    2852:	*(u32 *)(r7 + 0xac) = w1
    2853:	*(u32 *)(r7 + 0xb8) = w0
    2854:	*(u32 *)(r7 + 0xa0) = w0
    2855:	r2 = 0x0 ll
		0000000000005938:  R_BPF_64_64	CONFIG
    2857:	w1 = *(u32 *)(r2 + 0x6c)
    2858:	if w1 == 0x0 goto +0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b80>
    2859:	r9 = 0x0
    2860:	r3 = r7
    2861:	r3 += 0x1ac
    2862:	r1 = r9
    2863:	r1 <<= 0x2
    2864:	r8 = r3
    2865:	r8 += r1
    2866:	r1 = r9
    2867:	r1 <<= 0x4
    2868:	r6 = 0x0 ll
		00000000000059a0:  R_BPF_64_64	CONFIG
    2870:	r6 += r1
    2871:	r6 += 0x88
    2872:	if r9 > 0x4 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b78>
    2873:	r8 += 0x4
    2874:	r9 += 0x1
    2875:	w1 = *(u32 *)(r6 + 0x14)
    2876:	r6 += 0x10
    2877:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1878>
    2878:	*(u32 *)(r10 - 0xa8) = w0
    2879:	*(u64 *)(r10 - 0xa0) = r3
    2880:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
    2881:	w7 = *(u32 *)(r6 + 0x0)
    2882:	w1 = *(u32 *)(r6 + 0x4)
    2883:	*(u32 *)(r10 - 0xb0) = w1
    2884:	w1 = *(u32 *)(r2 + 0x70)
    2885:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a68>
    2886:	call 0x23
    2887:	r0 += r7
    2888:	w1 = *(u32 *)(r10 - 0xb0)
    2889:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1910>
    2890:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19e8>
    2891:	r1 = r10
    2892:	r1 += -0x88
    2893:	w2 = 0x2
    2894:	r3 = r0
    2895:	call 0x71
    2896:	w7 = *(u16 *)(r10 - 0x88)
    2897:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a50>
    2898:	r1 = *(u64 *)(r2 + 0x90)
    2899:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19a0>
    2900:	r3 = *(u64 *)(r2 + 0x90)
    2901:	r1 = r10
    2902:	r1 += -0x88
    2903:	w2 = 0x4
    2904:	call 0x71
    2905:	r2 = 0x0 ll
		0000000000005ac8:  R_BPF_64_64	CONFIG
    2907:	w1 = *(u32 *)(r10 - 0x88)
    2908:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b00>
    2909:	w7 = *(u32 *)(r2 + 0xd8)
    2910:	w1 = *(u32 *)(r2 + 0xdc)
    2911:	*(u32 *)(r10 - 0xb0) = w1
    2912:	w1 = *(u32 *)(r2 + 0x70)
    2913:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a20>
    2914:	call 0x23
    2915:	r0 += r7
    2916:	w1 = *(u32 *)(r10 - 0xb0)
    2917:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1910>
    2918:	r1 = r10
    2919:	r1 += -0x88
    2920:	w2 = 0x4
    2921:	r3 = r0
    2922:	call 0x71
    2923:	w7 = *(u32 *)(r10 - 0x88)
    2924:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a90>
    2925:	call 0x9e
    2926:	r0 += r7
    2927:	w1 = *(u32 *)(r10 - 0xb0)
    2928:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a48>
    2929:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a88>
    2930:	w7 = *(u16 *)(r0 + 0x0)
    2931:	w7 <<= 0x10
    2932:	w7 s>>= 0x10
    2933:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a90>
    2934:	call 0x9e
    2935:	r0 += r7
    2936:	w1 = *(u32 *)(r10 - 0xb0)
    2937:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a48>
    2938:	w7 = *(u32 *)(r0 + 0x0)
    2939:	r3 = *(u64 *)(r10 - 0xa0)
    2940:	w1 = *(u32 *)(r6 + 0xc)
    2941:	w7 -= w1
    2942:	w2 = *(u32 *)(r8 + 0x0)
    2943:	w1 = 0x1
    2944:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ac8>
    2945:	w1 = 0x0
    2946:	*(u32 *)(r8 + 0x14) = w7
    2947:	w0 = *(u32 *)(r10 - 0xa8)
    2948:	w0 |= w1
    2949:	r7 = *(u64 *)(r10 - 0x90)
    2950:	r2 = 0x0 ll
		0000000000005c30:  R_BPF_64_64	CONFIG
    2952:	goto -0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1828>
    2953:	w7 = 0x0
    2954:	r1 = *(u64 *)(r10 - 0x90)
    2955:	*(u32 *)(r1 + 0x1c0) = w7
    2956:	*(u32 *)(r10 - 0x88) = w7
    2957:	r2 = r10
    2958:	r2 += -0x88
    2959:	r1 = 0x0 ll
		0000000000005c78:  R_BPF_64_64	LOST
    2961:	call 0x1
    2962:	r3 = *(u64 *)(r10 - 0xa0)
    2963:	if r0 == 0x0 goto -0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    2964:	r0 += 0x20
    2965:	r1 = 0x1
    2966:	lock *(u64 *)(r0 + 0x0) += r1
    2967:	goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    2968:	w0 &= 0x1
    2969:	w1 = *(u32 *)(r7 + 0x90)
    2970:	w1 |= w0
    2971:	w2 = *(u32 *)(r7 + 0xa8)
    2972:	w1 |= w2
    2973:	r8 = *(u64 *)(r10 - 0x98)
    2974:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc0>
    2975:	call -0x538
    2976:	if w0 != 0x0 goto +0x234 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d60>
    2977:	w6 = 0x0
    2978:	r1 = 0x0 ll
		0000000000005d10:  R_BPF_64_64	CONFIG
    2980:	w2 = *(u32 *)(r1 + 0x6c)
    2981:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d18>
    2982:	w1 = *(u32 *)(r1 + 0x9c)
    2983:	if w1 != 0x0 goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ee0>
    2984:	r1 = 0x0 ll
		0000000000005d40:  R_BPF_64_64	CONFIG
    2986:	w2 = *(u32 *)(r1 + 0xac)
    2987:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c48>
    2988:	w3 = *(u32 *)(r7 + 0x1c8)
    2989:	*(u32 *)(r7 + 0x1b4) = w3
    2990:	w2 = 0x1
    2991:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c40>
    2992:	w2 = 0x0
    2993:	w6 |= w2
    2994:	w1 = *(u32 *)(r1 + 0xbc)
    2995:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c88>
    2996:	w2 = *(u32 *)(r7 + 0x1cc)
    2997:	*(u32 *)(r7 + 0x1b8) = w2
    2998:	w1 = 0x1
    2999:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c80>
    3000:	w1 = 0x0
    3001:	w6 |= w1
    3002:	r1 = 0x0 ll
		0000000000005dd0:  R_BPF_64_64	CONFIG
    3004:	w2 = *(u32 *)(r1 + 0xcc)
    3005:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cd8>
    3006:	w3 = *(u32 *)(r7 + 0x1d0)
    3007:	*(u32 *)(r7 + 0x1bc) = w3
    3008:	w2 = 0x1
    3009:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1cd0>
    3010:	w2 = 0x0
    3011:	w6 |= w2
    3012:	w1 = *(u32 *)(r1 + 0xdc)
    3013:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d18>
    3014:	w2 = *(u32 *)(r7 + 0x1d4)
    3015:	*(u32 *)(r7 + 0x1c0) = w2
    3016:	w1 = 0x1
    3017:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d10>
    3018:	w1 = 0x0
    3019:	w6 |= w1
    3020:	w3 = *(u32 *)(r7 + 0xcc)
    3021:	w8 = *(u32 *)(r7 + 0xc8)
    3022:	w9 = *(u32 *)(r7 + 0xc4)
    3023:	r1 = r7
    3024:	w7 = *(u32 *)(r1 + 0xc0)
    3025:	w1 = *(u32 *)(r1 + 0x8)
    3026:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d98>
    3027:	*(u32 *)(r10 - 0x98) = w3
    3028:	call 0x23
    3029:	*(u64 *)(r10 - 0x88) = r0
    3030:	r2 = r10
    3031:	r2 += -0x88
    3032:	r1 = 0x0 ll
		0000000000005ec0:  R_BPF_64_64	OWED
    3034:	call 0x3
    3035:	w3 = *(u32 *)(r10 - 0x98)
    3036:	r1 = 0x0
    3037:	r2 = *(u64 *)(r10 - 0x90)
    3038:	*(u64 *)(r2 + 0x1d8) = r1
    3039:	*(u64 *)(r2 + 0x198) = r1
    3040:	*(u32 *)(r2 + 0xc) = w3
    3041:	*(u32 *)(r2 + 0x8) = w8
    3042:	w1 = 0x0
    3043:	*(u32 *)(r2 + 0x1a8) = w1
    3044:	w1 = 0x1
    3045:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1df0>
    3046:	w1 = 0x0
    3047:	r2 = *(u64 *)(r10 - 0x90)
    3048:	*(u32 *)(r2 + 0x0) = w7
    3049:	*(u32 *)(r2 + 0x4) = w9
    3050:	if w9 != 0x0 goto +0xfc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3051:	if w8 != 0x0 goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3052:	if w3 != 0x0 goto +0xfa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3053:	w6 |= w1
    3054:	w6 &= 0x1
    3055:	if w6 != 0x0 goto +0xf7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3056:	call 0x23
    3057:	*(u64 *)(r10 - 0x88) = r0
    3058:	r2 = r10
    3059:	r2 += -0x88
    3060:	r1 = 0x0 ll
		0000000000005fa0:  R_BPF_64_64	TASKS
    3062:	call 0x3
    3063:	if r0 != 0x0 goto +0xef <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3064:	r1 = 0x0 ll
		0000000000005fc0:  R_BPF_64_64	.bss
    3066:	r2 = -0x1
    3067:	lock *(u64 *)(r1 + 0x0) += r2
    3068:	r1 = 0x0 ll
		0000000000005fe0:  R_BPF_64_64	EXPECT_ENTER
    3070:	r2 = -0x100000000 ll
    3072:	lock *(u64 *)(r1 + 0x0) += r2
    3073:	r1 = 0x0 ll
		0000000000006008:  R_BPF_64_64	EXPECT_EXIT
    3075:	lock *(u64 *)(r1 + 0x0) += r2
    3076:	goto +0xe2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3077:	w1 = *(u32 *)(r7 + 0x1c4)
    3078:	*(u32 *)(r7 + 0x1b0) = w1
    3079:	w6 = 0x1
    3080:	if w1 != 0x0 goto -0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bf8>
    3081:	w6 = 0x0
    3082:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bf8>
    3083:	r9 = 0x80
    3084:	if w1 < 0x81 goto -0x321 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3085:	r9 = 0x100
    3086:	if w1 < 0x101 goto -0x323 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3087:	r9 = 0x200
    3088:	if w1 < 0x201 goto -0x325 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3089:	r9 = 0x400
    3090:	if w1 < 0x401 goto -0x327 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3091:	r9 = 0x800
    3092:	if w1 < 0x801 goto -0x329 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3093:	r9 = 0x1000
    3094:	if w1 < 0x1001 goto -0x32b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3095:	r9 = 0x2000
    3096:	if w1 > 0x2000 goto -0x17c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13a0>
    3097:	goto -0x32e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3098:	w3 = *(u32 *)(r6 + 0x34)
    3099:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fa0>
    3100:	*(u32 *)(r6 + 0x34) = w2
    3101:	w3 = *(u32 *)(r6 + 0x38)
    3102:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1fb8>
    3103:	*(u32 *)(r6 + 0x38) = w2
    3104:	*(u32 *)(r6 + 0x3c) = w7
    3105:	w1 += 0x1
    3106:	*(u32 *)(r6 + 0x30) = w1
    3107:	goto +0xc3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3108:	call 0x9e
    3109:	r0 += r9
    3110:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff8>
    3111:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2018>
    3112:	w1 = *(u16 *)(r0 + 0x0)
    3113:	w1 <<= 0x10
    3114:	w1 s>>= 0x10
    3115:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2058>
    3116:	w1 = *(u32 *)(r0 + 0x0)
    3117:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2058>
    3118:	r1 = r10
    3119:	r1 += -0x88
    3120:	w2 = 0x4
    3121:	r3 = r0
    3122:	call 0x71
    3123:	w1 = *(u32 *)(r10 - 0x88)
    3124:	r9 = *(u64 *)(r10 - 0x98)
    3125:	r3 = 0x0 ll
		00000000000061a8:  R_BPF_64_64	CONFIG
    3127:	r2 = 0x0 ll
		00000000000061b8:  R_BPF_64_64	CONFIG
    3129:	w2 = *(u32 *)(r2 + 0xa4)
    3130:	if w1 != w2 goto -0x40a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3131:	w1 = *(u32 *)(r3 + 0xac)
    3132:	if w1 == 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2210>
    3133:	r1 = 0x0 ll
		00000000000061e8:  R_BPF_64_64	CONFIG
    3135:	w6 = *(u32 *)(r1 + 0xa8)
    3136:	w9 = *(u32 *)(r1 + 0xac)
    3137:	w1 = *(u32 *)(r1 + 0x70)
    3138:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2128>
    3139:	call 0x23
    3140:	r0 += r6
    3141:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x20f0>
    3142:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b8>
    3143:	r1 = r10
    3144:	r1 += -0x88
    3145:	w2 = 0x2
    3146:	r3 = r0
    3147:	call 0x71
    3148:	w1 = *(u16 *)(r10 - 0x88)
    3149:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2150>
    3150:	call 0x9e
    3151:	r0 += r6
    3152:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2148>
    3153:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2168>
    3154:	w1 = *(u16 *)(r0 + 0x0)
    3155:	w1 <<= 0x10
    3156:	w1 s>>= 0x10
    3157:	goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21e8>
    3158:	w1 = *(u32 *)(r0 + 0x0)
    3159:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21e8>
    3160:	call 0x9e
    3161:	r0 += r7
    3162:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2198>
    3163:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2448>
    3164:	w1 = *(u16 *)(r0 + 0x0)
    3165:	w1 <<= 0x10
    3166:	w1 s>>= 0x10
    3167:	goto +0x8e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2628>
    3168:	r1 = r10
    3169:	r1 += -0x88
    3170:	w2 = 0x4
    3171:	r3 = r0
    3172:	call 0x71
    3173:	w1 = *(u32 *)(r10 - 0x88)
    3174:	r2 = 0x0 ll
		0000000000006330:  R_BPF_64_64	CONFIG
    3176:	w2 = *(u32 *)(r2 + 0xb4)
    3177:	r9 = *(u64 *)(r10 - 0x98)
    3178:	if w1 != w2 goto -0x43a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3179:	r3 = 0x0 ll
		0000000000006358:  R_BPF_64_64	CONFIG
    3181:	w1 = *(u32 *)(r3 + 0xbc)
    3182:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2360>
    3183:	w9 = *(u32 *)(r3 + 0xb8)
    3184:	w6 = *(u32 *)(r3 + 0xbc)
    3185:	w1 = *(u32 *)(r3 + 0x70)
    3186:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22a8>
    3187:	call 0x23
    3188:	r0 += r9
    3189:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2270>
    3190:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f8>
    3191:	r1 = r10
    3192:	r1 += -0x88
    3193:	w2 = 0x2
    3194:	r3 = r0
    3195:	call 0x71
    3196:	w1 = *(u16 *)(r10 - 0x88)
    3197:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22d0>
    3198:	call 0x9e
    3199:	r0 += r9
    3200:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22c8>
    3201:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22e8>
    3202:	w1 = *(u16 *)(r0 + 0x0)
    3203:	w1 <<= 0x10
    3204:	w1 s>>= 0x10
    3205:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2328>
    3206:	w1 = *(u32 *)(r0 + 0x0)
    3207:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2328>
    3208:	r1 = r10
    3209:	r1 += -0x88
    3210:	w2 = 0x4
    3211:	r3 = r0
    3212:	call 0x71
    3213:	w1 = *(u32 *)(r10 - 0x88)
    3214:	r9 = *(u64 *)(r10 - 0x98)
    3215:	r3 = 0x0 ll
		0000000000006478:  R_BPF_64_64	CONFIG
    3217:	r2 = 0x0 ll
		0000000000006488:  R_BPF_64_64	CONFIG
    3219:	w2 = *(u32 *)(r2 + 0xc4)
    3220:	if w1 != w2 goto -0x464 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3221:	w1 = *(u32 *)(r3 + 0xcc)
    3222:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b0>
    3223:	r1 = 0x0 ll
		00000000000064b8:  R_BPF_64_64	CONFIG
    3225:	w6 = *(u32 *)(r1 + 0xc8)
    3226:	w9 = *(u32 *)(r1 + 0xcc)
    3227:	w1 = *(u32 *)(r1 + 0x70)
    3228:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23f8>
    3229:	call 0x23
    3230:	r0 += r6
    3231:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23c0>
    3232:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2458>
    3233:	r1 = r10
    3234:	r1 += -0x88
    3235:	w2 = 0x2
    3236:	r3 = r0
    3237:	call 0x71
    3238:	w1 = *(u16 *)(r10 - 0x88)
    3239:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2420>
    3240:	call 0x9e
    3241:	r0 += r6
    3242:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2418>
    3243:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2438>
    3244:	w1 = *(u16 *)(r0 + 0x0)
    3245:	w1 <<= 0x10
    3246:	w1 s>>= 0x10
    3247:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2488>
    3248:	w1 = *(u32 *)(r0 + 0x0)
    3249:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2488>
    3250:	w1 = *(u32 *)(r0 + 0x0)
    3251:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2628>
    3252:	r1 = r10
    3253:	r1 += -0x88
    3254:	w2 = 0x4
    3255:	r3 = r0
    3256:	call 0x71
    3257:	w1 = *(u32 *)(r10 - 0x88)
    3258:	r2 = 0x0 ll
		00000000000065d0:  R_BPF_64_64	CONFIG
    3260:	w2 = *(u32 *)(r2 + 0xd4)
    3261:	r9 = *(u64 *)(r10 - 0x98)
    3262:	if w1 != w2 goto -0x48e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3263:	r1 = 0x0 ll
		00000000000065f8:  R_BPF_64_64	CONFIG
    3265:	w2 = *(u32 *)(r1 + 0xdc)
    3266:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3267:	w6 = *(u32 *)(r1 + 0xd8)
    3268:	w9 = *(u32 *)(r1 + 0xdc)
    3269:	w1 = *(u32 *)(r1 + 0x70)
    3270:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2548>
    3271:	call 0x23
    3272:	r0 += r6
    3273:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2510>
    3274:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2598>
    3275:	r1 = r10
    3276:	r1 += -0x88
    3277:	w2 = 0x2
    3278:	r3 = r0
    3279:	call 0x71
    3280:	w1 = *(u16 *)(r10 - 0x88)
    3281:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2570>
    3282:	call 0x9e
    3283:	r0 += r6
    3284:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2568>
    3285:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2588>
    3286:	w1 = *(u16 *)(r0 + 0x0)
    3287:	w1 <<= 0x10
    3288:	w1 s>>= 0x10
    3289:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c8>
    3290:	w1 = *(u32 *)(r0 + 0x0)
    3291:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c8>
    3292:	r1 = r10
    3293:	r1 += -0x88
    3294:	w2 = 0x4
    3295:	r3 = r0
    3296:	call 0x71
    3297:	w1 = *(u32 *)(r10 - 0x88)
    3298:	r2 = 0x0 ll
		0000000000006710:  R_BPF_64_64	CONFIG
    3300:	w2 = *(u32 *)(r2 + 0xe4)
    3301:	r9 = *(u64 *)(r10 - 0x98)
    3302:	if w1 != w2 goto -0x4b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3303:	exit
    3304:	r1 = r10
    3305:	r1 += -0x88
    3306:	w2 = 0x4
    3307:	r3 = r0
    3308:	call 0x71
    3309:	w1 = *(u32 *)(r10 - 0x88)
    3310:	r2 = 0x0 ll
		0000000000006770:  R_BPF_64_64	CONFIG
    3312:	w2 = *(u32 *)(r2 + 0xa4)
    3313:	w8 = *(u32 *)(r10 - 0xa0)
    3314:	if w1 != w2 goto +0x9d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    3315:	w1 = *(u32 *)(r6 + 0xac)
    3316:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2788>
    3317:	r1 = 0x0 ll
		00000000000067a8:  R_BPF_64_64	CONFIG
    3319:	w6 = *(u32 *)(r1 + 0xa8)
    3320:	w7 = *(u32 *)(r1 + 0xac)
    3321:	w1 = *(u32 *)(r1 + 0x70)
    3322:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26e8>
    3323:	call 0x23
    3324:	r0 += r6
    3325:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26b0>
    3326:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2738>
    3327:	r1 = r10
    3328:	r1 += -0x88
    3329:	w2 = 0x2
    3330:	r3 = r0
    3331:	call 0x71
    3332:	w1 = *(u16 *)(r10 - 0x88)
    3333:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2710>
    3334:	call 0x9e
    3335:	r0 += r6
    3336:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2708>
    3337:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2728>
    3338:	w1 = *(u16 *)(r0 + 0x0)
    3339:	w1 <<= 0x10
    3340:	w1 s>>= 0x10
    3341:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2768>
    3342:	w1 = *(u32 *)(r0 + 0x0)
    3343:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2768>
    3344:	r1 = r10
    3345:	r1 += -0x88
    3346:	w2 = 0x4
    3347:	r3 = r0
    3348:	call 0x71
    3349:	w1 = *(u32 *)(r10 - 0x88)
    3350:	r2 = 0x0 ll
		00000000000068b0:  R_BPF_64_64	CONFIG
    3352:	w2 = *(u32 *)(r2 + 0xb4)
    3353:	if w1 != w2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    3354:	r6 = 0x0 ll
		00000000000068d0:  R_BPF_64_64	CONFIG
    3356:	w1 = *(u32 *)(r6 + 0xbc)
    3357:	if w1 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28c8>
    3358:	w7 = *(u32 *)(r6 + 0xb8)
    3359:	w8 = *(u32 *)(r6 + 0xbc)
    3360:	w1 = *(u32 *)(r6 + 0x70)
    3361:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2820>
    3362:	call 0x23
    3363:	r0 += r7
    3364:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e8>
    3365:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2870>
    3366:	r1 = r10
    3367:	r1 += -0x88
    3368:	w2 = 0x2
    3369:	r3 = r0
    3370:	call 0x71
    3371:	w1 = *(u16 *)(r10 - 0x88)
    3372:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2848>
    3373:	call 0x9e
    3374:	r0 += r7
    3375:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2840>
    3376:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2860>
    3377:	w1 = *(u16 *)(r0 + 0x0)
    3378:	w1 <<= 0x10
    3379:	w1 s>>= 0x10
    3380:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a0>
    3381:	w1 = *(u32 *)(r0 + 0x0)
    3382:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28a0>
    3383:	r1 = r10
    3384:	r1 += -0x88
    3385:	w2 = 0x4
    3386:	r3 = r0
    3387:	call 0x71
    3388:	w1 = *(u32 *)(r10 - 0x88)
    3389:	r2 = 0x0 ll
		00000000000069e8:  R_BPF_64_64	CONFIG
    3391:	w2 = *(u32 *)(r2 + 0xc4)
    3392:	w8 = *(u32 *)(r10 - 0xa0)
    3393:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    3394:	w1 = *(u32 *)(r6 + 0xcc)
    3395:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a00>
    3396:	r1 = 0x0 ll
		0000000000006a20:  R_BPF_64_64	CONFIG
    3398:	w6 = *(u32 *)(r1 + 0xc8)
    3399:	w7 = *(u32 *)(r1 + 0xcc)
    3400:	w1 = *(u32 *)(r1 + 0x70)
    3401:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2960>
    3402:	call 0x23
    3403:	r0 += r6
    3404:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2928>
    3405:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29b0>
    3406:	r1 = r10
    3407:	r1 += -0x88
    3408:	w2 = 0x2
    3409:	r3 = r0
    3410:	call 0x71
    3411:	w1 = *(u16 *)(r10 - 0x88)
    3412:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2988>
    3413:	call 0x9e
    3414:	r0 += r6
    3415:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2980>
    3416:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29a0>
    3417:	w1 = *(u16 *)(r0 + 0x0)
    3418:	w1 <<= 0x10
    3419:	w1 s>>= 0x10
    3420:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29e0>
    3421:	w1 = *(u32 *)(r0 + 0x0)
    3422:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29e0>
    3423:	r1 = r10
    3424:	r1 += -0x88
    3425:	w2 = 0x4
    3426:	r3 = r0
    3427:	call 0x71
    3428:	w1 = *(u32 *)(r10 - 0x88)
    3429:	r2 = 0x0 ll
		0000000000006b28:  R_BPF_64_64	CONFIG
    3431:	w2 = *(u32 *)(r2 + 0xd4)
    3432:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b38>
    3433:	r1 = 0x0 ll
		0000000000006b48:  R_BPF_64_64	CONFIG
    3435:	w2 = *(u32 *)(r1 + 0xdc)
    3436:	if w2 == 0x0 goto -0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3437:	w6 = *(u32 *)(r1 + 0xd8)
    3438:	w7 = *(u32 *)(r1 + 0xdc)
    3439:	w1 = *(u32 *)(r1 + 0x70)
    3440:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a98>
    3441:	call 0x23
    3442:	r0 += r6
    3443:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a60>
    3444:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ae8>
    3445:	r1 = r10
    3446:	r1 += -0x88
    3447:	w2 = 0x2
    3448:	r3 = r0
    3449:	call 0x71
    3450:	w1 = *(u16 *)(r10 - 0x88)
    3451:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    3452:	call 0x9e
    3453:	r0 += r6
    3454:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ab8>
    3455:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ad8>
    3456:	w1 = *(u16 *)(r0 + 0x0)
    3457:	w1 <<= 0x10
    3458:	w1 s>>= 0x10
    3459:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b18>
    3460:	w1 = *(u32 *)(r0 + 0x0)
    3461:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b18>
    3462:	r1 = r10
    3463:	r1 += -0x88
    3464:	w2 = 0x4
    3465:	r3 = r0
    3466:	call 0x71
    3467:	w1 = *(u32 *)(r10 - 0x88)
    3468:	r2 = 0x0 ll
		0000000000006c60:  R_BPF_64_64	CONFIG
    3470:	w2 = *(u32 *)(r2 + 0xe4)
    3471:	if w1 == w2 goto -0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3472:	call 0x23
    3473:	*(u64 *)(r10 - 0x88) = r0
    3474:	r2 = r10
    3475:	r2 += -0x88
    3476:	r1 = 0x0 ll
		0000000000006ca0:  R_BPF_64_64	TASKS
    3478:	r3 = 0xdd8 ll
		0000000000006cb0:  R_BPF_64_64	.rodata
    3480:	r4 = 0x0
    3481:	call 0x2
    3482:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d00>
    3483:	r1 = 0x0 ll
		0000000000006cd8:  R_BPF_64_64	.bss
    3485:	r2 = 0x1
    3486:	lock *(u64 *)(r1 + 0x0) += r2
    3487:	r1 = 0x0 ll
		0000000000006cf8:  R_BPF_64_64	EXPECT_ENTER
    3489:	r2 = 0x100000000 ll
    3491:	lock *(u64 *)(r1 + 0x0) += r2
    3492:	r1 = 0x0 ll
		0000000000006d20:  R_BPF_64_64	EXPECT_EXIT
    3494:	lock *(u64 *)(r1 + 0x0) += r2
    3495:	call 0x23
    3496:	*(u64 *)(r10 - 0x88) = r0
    3497:	r2 = r10
    3498:	r2 += -0x88
    3499:	r1 = 0x0 ll
		0000000000006d58:  R_BPF_64_64	TASKS
    3501:	call 0x1
    3502:	r7 = r0
    3503:	if r7 == 0x0 goto -0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3504:	call 0xe
    3505:	r1 = *(u64 *)(r7 + 0x10)
    3506:	if r1 == r0 goto -0x4d4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5b0>
    3507:	r6 = r0
    3508:	r2 = r0
    3509:	r2 >>= 0x20
    3510:	r0 <<= 0x20
    3511:	r0 >>= 0x20
    3512:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c90>
    3513:	r1 >>= 0x20
    3514:	if r1 == r2 goto -0x4dd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    3515:	w1 = *(u32 *)(r7 + 0x8)
    3516:	if w1 == 0x0 goto -0x4e4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x580>
    3517:	w1 = 0x0
    3518:	*(u32 *)(r10 - 0x88) = w1
    3519:	r2 = r10
    3520:	r2 += -0x88
    3521:	r1 = 0x0 ll
		0000000000006e08:  R_BPF_64_64	LOST
    3523:	call 0x1
    3524:	if r0 == 0x0 goto -0x4ec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x580>
    3525:	r0 += 0x10
    3526:	r1 = 0x1
    3527:	lock *(u64 *)(r0 + 0x0) += r1
    3528:	goto -0x4f0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x580>
    3529:	w1 = 0x0
    3530:	*(u32 *)(r10 - 0x88) = w1
    3531:	r2 = r10
    3532:	r2 += -0x88
    3533:	r1 = 0x0 ll
		0000000000006e68:  R_BPF_64_64	LOST
    3535:	call 0x1
    3536:	if r0 == 0x0 goto -0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3537:	r0 += 0x10
    3538:	r1 = 0x1
    3539:	lock *(u64 *)(r0 + 0x0) += r1
    3540:	goto -0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25f0>
    3541:	r9 = r7
    3542:	w7 = *(u32 *)(r9 + 0x90)
    3543:	w6 = *(u32 *)(r9 + 0xa8)
    3544:	call 0x9e
    3545:	r1 = r0
    3546:	call 0xaf
    3547:	r1 = r9
    3548:	r1 += 0x18
    3549:	r2 = *(u64 *)(r8 + 0x0)
    3550:	r3 = *(u64 *)(r2 + 0x10)
    3551:	r2 = r0
    3552:	call 0xeb
    3553:	if w7 != 0x0 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f90>
    3554:	r7 = r9
    3555:	if w6 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee0>
    3556:	r1 = 0x0
    3557:	r2 = 0x0 ll
		0000000000006f28:  R_BPF_64_64	CONFIG
    3559:	w2 = *(u32 *)(r2 + 0x74)
    3560:	w3 = *(u32 *)(r10 - 0xd8)
    3561:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e68>
    3562:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e68>
    3563:	call 0x23
    3564:	r1 = 0x0 ll
		0000000000006f60:  R_BPF_64_64	CONFIG
    3566:	w1 = *(u32 *)(r1 + 0x74)
    3567:	r0 += r1
    3568:	r1 = r10
    3569:	r1 += -0x88
    3570:	w2 = 0x8
    3571:	r3 = r0
    3572:	call 0x71
    3573:	r1 = *(u64 *)(r10 - 0x88)
    3574:	*(u64 *)(r7 + 0x190) = r1
    3575:	w1 = *(u32 *)(r7 + 0xbc)
    3576:	*(u32 *)(r7 + 0x8c) = w1
    3577:	w1 = *(u32 *)(r7 + 0xb8)
    3578:	*(u32 *)(r7 + 0x88) = w1
    3579:	w1 = *(u32 *)(r7 + 0xb4)
    3580:	*(u32 *)(r7 + 0x84) = w1
    3581:	w1 = *(u32 *)(r7 + 0xb0)
    3582:	*(u32 *)(r7 + 0x80) = w1
    3583:	w1 = *(u32 *)(r7 + 0xac)
    3584:	*(u32 *)(r7 + 0x7c) = w1
    3585:	w1 = *(u32 *)(r7 + 0xa8)
    3586:	*(u32 *)(r7 + 0x78) = w1
    3587:	r1 = r7
    3588:	call -0x75d
    3589:	r1 = 0x0 ll
		0000000000007028:  R_BPF_64_64	CONFIG
    3591:	w2 = *(u32 *)(r1 + 0x6c)
    3592:	if w2 == 0x0 goto -0x268 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc0>
    3593:	w1 = *(u32 *)(r1 + 0x9c)
    3594:	if w1 != 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3008>
    3595:	r6 = 0x0 ll
		0000000000007058:  R_BPF_64_64	CONFIG
    3597:	w1 = *(u32 *)(r6 + 0xac)
    3598:	if w1 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3128>
    3599:	w2 = *(u32 *)(r7 + 0x1c8)
    3600:	w1 = *(u32 *)(r7 + 0x1b4)
    3601:	w3 = w2
    3602:	w3 |= w1
    3603:	if w3 s> -0x1 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3080>
    3604:	w3 = w2
    3605:	if w1 s> 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a0>
    3606:	w3 = w2
    3607:	if w2 s> 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a0>
    3608:	w3 = 0x0
    3609:	if w2 s>= w1 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a0>
    3610:	goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3090>
    3611:	w1 = *(u32 *)(r9 + 0xa4)
    3612:	*(u32 *)(r9 + 0x8c) = w1
    3613:	w1 = *(u32 *)(r9 + 0xa0)
    3614:	*(u32 *)(r9 + 0x88) = w1
    3615:	w1 = *(u32 *)(r9 + 0x9c)
    3616:	*(u32 *)(r9 + 0x84) = w1
    3617:	w1 = *(u32 *)(r9 + 0x98)
    3618:	*(u32 *)(r9 + 0x80) = w1
    3619:	w1 = *(u32 *)(r9 + 0x94)
    3620:	*(u32 *)(r9 + 0x7c) = w1
    3621:	w1 = *(u32 *)(r9 + 0x90)
    3622:	*(u32 *)(r9 + 0x78) = w1
    3623:	r1 = r9
    3624:	call -0x781
    3625:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2dc8>
    3626:	w2 = *(u32 *)(r7 + 0x1c4)
    3627:	w1 = *(u32 *)(r7 + 0x1b0)
    3628:	w3 = w2
    3629:	w3 |= w1
    3630:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3198>
    3631:	w3 = w2
    3632:	if w1 s> 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a8>
    3633:	w3 = w2
    3634:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3058>
    3635:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a8>
    3636:	w3 = 0x0
    3637:	if w2 s>= w1 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a8>
    3638:	w3 = w2
    3639:	w3 -= w1
    3640:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31a8>
    3641:	w3 = 0x0
    3642:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30a0>
    3643:	w3 = w2
    3644:	w3 -= w1
    3645:	w4 = 0x1
    3646:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30e8>
    3647:	w4 = 0x2
    3648:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30e8>
    3649:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3128>
    3650:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3128>
    3651:	w3 = w2
    3652:	w3 -= w1
    3653:	w4 = 0x3
    3654:	r5 = 0x2
    3655:	*(u64 *)(r7 + 0x88) = r5
    3656:	*(u32 *)(r7 + 0x84) = w3
    3657:	*(u32 *)(r7 + 0x80) = w2
    3658:	*(u32 *)(r7 + 0x7c) = w1
    3659:	*(u32 *)(r7 + 0x78) = w4
    3660:	r1 = r7
    3661:	call -0x7a6
    3662:	w1 = *(u32 *)(r6 + 0xbc)
    3663:	if w1 == 0x0 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e0>
    3664:	w2 = *(u32 *)(r7 + 0x1cc)
    3665:	w1 = *(u32 *)(r7 + 0x1b8)
    3666:	w3 = w2
    3667:	w3 |= w1
    3668:	if w3 s> -0x1 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3238>
    3669:	w3 = w2
    3670:	if w1 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3671:	w3 = w2
    3672:	if w2 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3673:	w3 = 0x0
    3674:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3675:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3248>
    3676:	w3 = 0x0
    3677:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3068>
    3678:	w4 = 0x1
    3679:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f0>
    3680:	w4 = 0x2
    3681:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x31f0>
    3682:	if w1 == 0x0 goto -0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f10>
    3683:	if w2 == w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f10>
    3684:	w3 = w2
    3685:	w3 -= w1
    3686:	w4 = 0x3
    3687:	r5 = 0x1
    3688:	*(u64 *)(r7 + 0x88) = r5
    3689:	*(u32 *)(r7 + 0x84) = w3
    3690:	*(u32 *)(r7 + 0x80) = w2
    3691:	*(u32 *)(r7 + 0x7c) = w1
    3692:	*(u32 *)(r7 + 0x78) = w4
    3693:	r1 = r7
    3694:	call -0x7c7
    3695:	goto -0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f10>
    3696:	w3 = 0x0
    3697:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3258>
    3698:	w3 = w2
    3699:	w3 -= w1
    3700:	w4 = 0x1
    3701:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32a0>
    3702:	w4 = 0x2
    3703:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32a0>
    3704:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e0>
    3705:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32e0>
    3706:	w3 = w2
    3707:	w3 -= w1
    3708:	w4 = 0x3
    3709:	r5 = 0x3
    3710:	*(u64 *)(r7 + 0x88) = r5
    3711:	*(u32 *)(r7 + 0x84) = w3
    3712:	*(u32 *)(r7 + 0x80) = w2
    3713:	*(u32 *)(r7 + 0x7c) = w1
    3714:	*(u32 *)(r7 + 0x78) = w4
    3715:	r1 = r7
    3716:	call -0x7dd
    3717:	w1 = *(u32 *)(r6 + 0xcc)
    3718:	if w1 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    3719:	w2 = *(u32 *)(r7 + 0x1d0)
    3720:	w1 = *(u32 *)(r7 + 0x1bc)
    3721:	w3 = w2
    3722:	w3 |= w1
    3723:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3350>
    3724:	w3 = w2
    3725:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3370>
    3726:	w3 = w2
    3727:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3370>
    3728:	w3 = 0x0
    3729:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3370>
    3730:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3360>
    3731:	w3 = 0x0
    3732:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3370>
    3733:	w3 = w2
    3734:	w3 -= w1
    3735:	w4 = 0x1
    3736:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33b8>
    3737:	w4 = 0x2
    3738:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33b8>
    3739:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    3740:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x33f8>
    3741:	w3 = w2
    3742:	w3 -= w1
    3743:	w4 = 0x3
    3744:	r5 = 0x4
    3745:	*(u64 *)(r7 + 0x88) = r5
    3746:	*(u32 *)(r7 + 0x84) = w3
    3747:	*(u32 *)(r7 + 0x80) = w2
    3748:	*(u32 *)(r7 + 0x7c) = w1
    3749:	*(u32 *)(r7 + 0x78) = w4
    3750:	r1 = r7
    3751:	call -0x800
    3752:	w1 = *(u32 *)(r6 + 0xdc)
    3753:	if w1 == 0x0 goto -0x309 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc0>
    3754:	w2 = *(u32 *)(r7 + 0x1d4)
    3755:	w1 = *(u32 *)(r7 + 0x1c0)
    3756:	w3 = w2
    3757:	w3 |= w1
    3758:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3468>
    3759:	w3 = w2
    3760:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3488>
    3761:	w3 = w2
    3762:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3488>
    3763:	w3 = 0x0
    3764:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3488>
    3765:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3478>
    3766:	w3 = 0x0
    3767:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3488>
    3768:	w3 = w2
    3769:	w3 -= w1
    3770:	w4 = 0x1
    3771:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34d0>
    3772:	w4 = 0x2
    3773:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x34d0>
    3774:	if w1 == 0x0 goto -0x31e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc0>
    3775:	if w2 == w1 goto -0x31f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc0>
    3776:	w3 = w2
    3777:	w3 -= w1
    3778:	w4 = 0x3
    3779:	r5 = 0x5
    3780:	*(u64 *)(r7 + 0x88) = r5
    3781:	*(u32 *)(r7 + 0x84) = w3
    3782:	*(u32 *)(r7 + 0x80) = w2
    3783:	*(u32 *)(r7 + 0x7c) = w1
    3784:	*(u32 *)(r7 + 0x78) = w4
    3785:	r1 = r7
    3786:	call -0x823
    3787:	goto -0x32b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc0>

0000000000007660 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    3788:	*(u64 *)(r10 - 0x88) = r3
    3789:	r3 = r2
    3790:	r6 = r1
    3791:	r1 = r10
    3792:	r1 += -0x80
    3793:	w2 = 0x80
    3794:	call 0x71
    3795:	r1 = *(u64 *)(r10 - 0x48)
    3796:	*(u64 *)(r10 - 0xa8) = r1
    3797:	r1 = *(u64 *)(r10 - 0x40)
    3798:	*(u64 *)(r10 - 0xb8) = r1
    3799:	r1 = *(u64 *)(r10 - 0x38)
    3800:	*(u64 *)(r10 - 0xb0) = r1
    3801:	r1 = *(u64 *)(r10 - 0x20)
    3802:	*(u64 *)(r10 - 0x90) = r1
    3803:	r1 = *(u64 *)(r10 - 0x18)
    3804:	*(u64 *)(r10 - 0x98) = r1
    3805:	r1 = *(u64 *)(r10 - 0x10)
    3806:	*(u64 *)(r10 - 0xa0) = r1
    3807:	r8 = *(u64 *)(r10 - 0x8)
    3808:	r7 = *(u64 *)(r10 - 0x60)
    3809:	r1 = *(u64 *)(r10 - 0x58)
    3810:	*(u64 *)(r10 - 0xc0) = r1
    3811:	r9 = *(u64 *)(r10 - 0x28)
    3812:	r1 = r6
    3813:	w2 = 0x60
    3814:	r3 = 0xd78 ll
		0000000000007730:  R_BPF_64_64	.rodata
    3816:	call 0x71
    3817:	r8 <<= 0x20
    3818:	r8 >>= 0x20
    3819:	r1 = 0xffffffff ll
    3821:	if r8 != r1 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x218>
    3822:	w1 = 0xf
    3823:	*(u32 *)(r6 + 0x0) = w1
    3824:	call 0x23
    3825:	r1 = 0x0 ll
		0000000000007788:  R_BPF_64_64	CONFIG
    3827:	w1 = *(u32 *)(r1 + 0x48)
    3828:	r0 += r1
    3829:	r1 = r10
    3830:	r1 += -0x80
    3831:	w2 = 0x4
    3832:	r3 = r0
    3833:	call 0x71
    3834:	w1 = *(u32 *)(r10 - 0x80)
    3835:	w1 &= 0x2
    3836:	if w1 == 0x0 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3837:	r1 = 0x1000000ad ll
    3839:	*(u64 *)(r6 + 0x0) = r1
    3840:	call 0x23
    3841:	*(u64 *)(r10 - 0x80) = r0
    3842:	r2 = r10
    3843:	r2 += -0x80
    3844:	r1 = 0x0 ll
		0000000000007820:  R_BPF_64_64	REMEMBERED
    3846:	call 0x1
    3847:	if r0 == 0x0 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3848:	w1 = *(u32 *)(r0 + 0x4)
    3849:	if w1 != 0x1 goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3850:	w1 = *(u32 *)(r0 + 0x0)
    3851:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x208>
    3852:	if w1 != 0x77 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3853:	*(u32 *)(r6 + 0x0) = w1
    3854:	goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3855:	call 0x23
    3856:	r1 = 0x0 ll
		0000000000007880:  R_BPF_64_64	CONFIG
    3858:	w1 = *(u32 *)(r1 + 0x48)
    3859:	r0 += r1
    3860:	r1 = r10
    3861:	r1 += -0x80
    3862:	w2 = 0x4
    3863:	r3 = r0
    3864:	call 0x71
    3865:	w1 = *(u32 *)(r10 - 0x80)
    3866:	w1 &= 0x2
    3867:	if w1 != 0x0 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x328>
    3868:	w1 = w8
    3869:	w1 &= -0x40000001
    3870:	r8 &= 0x40000000
    3871:	if r8 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x428>
    3872:	*(u32 *)(r6 + 0x0) = w1
    3873:	w2 = 0x2
    3874:	*(u32 *)(r6 + 0x58) = w2
    3875:	*(u32 *)(r6 + 0x4) = w2
    3876:	r2 = *(u64 *)(r10 - 0xb8)
    3877:	*(u64 *)(r6 + 0x30) = r2
    3878:	r2 = *(u64 *)(r10 - 0xb0)
    3879:	*(u64 *)(r6 + 0x28) = r2
    3880:	r2 = *(u64 *)(r10 - 0xa8)
    3881:	*(u64 *)(r6 + 0x20) = r2
    3882:	r2 = *(u64 *)(r10 - 0x90)
    3883:	*(u64 *)(r6 + 0x18) = r2
    3884:	r2 = *(u64 *)(r10 - 0x98)
    3885:	*(u64 *)(r6 + 0x10) = r2
    3886:	r2 = *(u64 *)(r10 - 0xa0)
    3887:	*(u64 *)(r6 + 0x8) = r2
    3888:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    3889:	r9 <<= 0x20
    3890:	r9 >>= 0x20
    3891:	r2 = *(u64 *)(r10 - 0xc0)
    3892:	r2 <<= 0x20
    3893:	r2 >>= 0x20
    3894:	r7 <<= 0x20
    3895:	r7 >>= 0x20
    3896:	w1 = 0x2
    3897:	*(u32 *)(r6 + 0x58) = w1
    3898:	w1 = 0x1
    3899:	*(u32 *)(r6 + 0x4) = w1
    3900:	*(u64 *)(r6 + 0x30) = r7
    3901:	*(u64 *)(r6 + 0x10) = r9
    3902:	*(u64 *)(r6 + 0x8) = r2
    3903:	r1 = *(u64 *)(r10 - 0xa0)
    3904:	r1 <<= 0x20
    3905:	r1 >>= 0x20
    3906:	*(u64 *)(r6 + 0x28) = r1
    3907:	r1 = *(u64 *)(r10 - 0x98)
    3908:	r1 <<= 0x20
    3909:	r1 >>= 0x20
    3910:	*(u64 *)(r6 + 0x20) = r1
    3911:	r1 = *(u64 *)(r10 - 0x90)
    3912:	r1 <<= 0x20
    3913:	r1 >>= 0x20
    3914:	*(u64 *)(r6 + 0x18) = r1
    3915:	w8 &= -0x40000001
    3916:	*(u32 *)(r6 + 0x0) = w8
    3917:	w1 = w8
    3918:	if w1 == 0xb goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3919:	if w1 == 0x166 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3920:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3921:	w2 = 0x2
    3922:	*(u32 *)(r6 + 0x58) = w2
    3923:	*(u32 *)(r6 + 0x0) = w1
    3924:	r2 = *(u64 *)(r10 - 0xb8)
    3925:	*(u64 *)(r6 + 0x30) = r2
    3926:	r2 = *(u64 *)(r10 - 0xb0)
    3927:	*(u64 *)(r6 + 0x28) = r2
    3928:	r2 = *(u64 *)(r10 - 0xa8)
    3929:	*(u64 *)(r6 + 0x20) = r2
    3930:	r2 = *(u64 *)(r10 - 0x90)
    3931:	*(u64 *)(r6 + 0x18) = r2
    3932:	r2 = *(u64 *)(r10 - 0x98)
    3933:	*(u64 *)(r6 + 0x10) = r2
    3934:	r2 = *(u64 *)(r10 - 0xa0)
    3935:	*(u64 *)(r6 + 0x8) = r2
    3936:	w2 = *(u32 *)(r6 + 0x4)
    3937:	if w2 == 0x1 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x410>
    3938:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    3939:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x708>
    3940:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3941:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3942:	call 0x23
    3943:	*(u64 *)(r10 - 0x80) = r0
    3944:	r2 = r10
    3945:	r2 += -0x80
    3946:	r1 = 0x0 ll
		0000000000007b50:  R_BPF_64_64	REMEMBERED
    3948:	call 0x1
    3949:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3950:	w1 = *(u32 *)(r0 + 0x0)
    3951:	w2 = *(u32 *)(r0 + 0x4)
    3952:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x548>
    3953:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x560>
    3954:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3955:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3956:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3957:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3958:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3959:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3960:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3961:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3962:	r1 = r6
    3963:	w2 = 0x60
    3964:	r3 = r0
    3965:	call 0x71
    3966:	r1 = *(u64 *)(r10 - 0x88)
    3967:	*(u64 *)(r6 + 0x48) = r1
    3968:	w1 = *(u32 *)(r6 + 0x58)
    3969:	w2 = w1
    3970:	w2 |= 0x1
    3971:	*(u32 *)(r6 + 0x58) = w2
    3972:	w3 = *(u32 *)(r6 + 0x0)
    3973:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3974:	w2 = *(u32 *)(r6 + 0x4)
    3975:	r2 <<= 0xa
    3976:	r2 += r3
    3977:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3978:	r3 = 0x0 ll
		0000000000007c50:  R_BPF_64_64	SELECTORS
    3980:	r3 += r2
    3981:	w2 = *(u8 *)(r3 + 0x0)
    3982:	w3 = w1
    3983:	w3 &= 0x2
    3984:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3985:	w2 <<= 0x18
    3986:	w2 s>>= 0x18
    3987:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3988:	r3 = r2
    3989:	r3 &= 0x7
    3990:	r3 <<= 0x3
    3991:	r4 = r6
    3992:	r4 += 0x8
    3993:	r5 = r4
    3994:	r5 += r3
    3995:	r3 = *(u64 *)(r5 + 0x0)
    3996:	r3 <<= 0x20
    3997:	r3 >>= 0x20
    3998:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6e8>
    3999:	w2 += 0x1
    4000:	w2 &= 0x7
    4001:	r2 <<= 0x3
    4002:	r4 += r2
    4003:	r2 = *(u64 *)(r4 + 0x0)
    4004:	r2 <<= 0x20
    4005:	r3 <<= 0x20
    4006:	r2 >>= 0x20
    4007:	r2 |= r3
    4008:	r3 = r2
    4009:	*(u64 *)(r6 + 0x50) = r3
    4010:	w1 |= 0x5
    4011:	*(u32 *)(r6 + 0x58) = w1
    4012:	exit
    4013:	if w1 == 0x3b goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4014:	if w1 == 0x142 goto -0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    4015:	goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>

0000000000007d80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    4016:	w8 = w2
    4017:	r9 = r1
    4018:	r1 = 0x0 ll
		0000000000007d90:  R_BPF_64_64	CONFIG
    4020:	w2 = *(u32 *)(r1 + 0x84)
    4021:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    4022:	r2 = 0x0 ll
		0000000000007db0:  R_BPF_64_64	HELD
    4024:	r2 = *(u64 *)(r2 + 0x0)
    4025:	if r2 != 0x0 goto +0x56b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    4026:	w2 = *(u32 *)(r1 + 0x28)
    4027:	w2 &= w8
    4028:	w1 = *(u32 *)(r1 + 0x2c)
    4029:	if w2 == w1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f0>
    4030:	r2 = 0x0 ll
		0000000000007df0:  R_BPF_64_64	CONFIG
    4032:	w1 = *(u32 *)(r2 + 0x24)
    4033:	if w1 != 0x2 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x328>
    4034:	call 0x8
    4035:	*(u32 *)(r10 - 0x88) = w0
    4036:	r2 = r10
    4037:	r2 += -0x88
    4038:	r1 = 0x0 ll
		0000000000007e30:  R_BPF_64_64	SAMPLES
    4040:	call 0x1
    4041:	if r0 == 0x0 goto +0x55b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    4042:	*(u32 *)(r10 - 0x90) = w8
    4043:	r1 = r9
    4044:	r8 = r0
    4045:	r9 = *(u64 *)(r0 + 0x70)
    4046:	r6 = *(u64 *)(r1 + 0x0)
    4047:	r7 = *(u64 *)(r6 + 0x8)
    4048:	call 0xe
    4049:	if r7 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x118>
    4050:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x138>
    4051:	r1 = 0x70726f6f6672756e ll
    4053:	if r7 == r1 goto +0x31e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a20>
    4054:	if r9 == r0 goto +0x31d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a20>
    4055:	r3 = *(u64 *)(r6 + 0x0)
    4056:	r1 = r10
    4057:	r1 += -0x88
    4058:	w2 = 0x80
    4059:	call 0x71
    4060:	r1 = *(u64 *)(r10 - 0x20)
    4061:	r7 = r8
    4062:	w4 = *(u32 *)(r10 - 0x90)
    4063:	if r1 != 0x504c0001 goto +0x545 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    4064:	r1 = *(u64 *)(r10 - 0x10)
    4065:	if r1 != 0x10 goto +0x543 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    4066:	r2 = *(u64 *)(r10 - 0x28)
    4067:	r1 = 0x0 ll
		0000000000007f18:  R_BPF_64_64	CONFIG
    4069:	r3 = *(u64 *)(r1 + 0x0)
    4070:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c0>
    4071:	goto +0x53d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    4072:	w2 = *(u32 *)(r1 + 0x28)
    4073:	w2 &= w4
    4074:	w1 = *(u32 *)(r7 + 0x0)
    4075:	if w1 != 0x0 goto +0x324 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b00>
    4076:	*(u32 *)(r7 + 0x4) = w2
    4077:	goto +0x327 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b28>
    4078:	r1 = 0x0 ll
		0000000000007f70:  R_BPF_64_64	.bss
    4080:	r1 = *(u64 *)(r1 + 0x0)
    4081:	if r1 != 0x0 goto -0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4082:	r1 = 0x0 ll
		0000000000007f90:  R_BPF_64_64	CONFIG
    4084:	w2 = *(u32 *)(r1 + 0x6c)
    4085:	if w2 == 0x0 goto +0x52f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    4086:	r1 = *(u64 *)(r1 + 0x90)
    4087:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x288>
    4088:	r1 = 0x0 ll
		0000000000007fc0:  R_BPF_64_64	CONFIG
    4090:	r3 = *(u64 *)(r1 + 0x90)
    4091:	r1 = r10
    4092:	r1 += -0x88
    4093:	w2 = 0x4
    4094:	call 0x71
    4095:	w1 = *(u32 *)(r10 - 0x88)
    4096:	if w1 == 0x0 goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4097:	r6 = 0x0 ll
		0000000000008008:  R_BPF_64_64	CONFIG
    4099:	w1 = *(u32 *)(r6 + 0x9c)
    4100:	*(u64 *)(r10 - 0xa0) = r9
    4101:	if w1 == 0x0 goto +0x35a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d80>
    4102:	w7 = *(u32 *)(r6 + 0x98)
    4103:	w9 = *(u32 *)(r6 + 0x9c)
    4104:	w1 = *(u32 *)(r6 + 0x70)
    4105:	if w1 != 0x0 goto +0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac0>
    4106:	call 0x23
    4107:	r0 += r7
    4108:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f0>
    4109:	goto +0x347 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d28>
    4110:	r1 = r10
    4111:	r1 += -0x88
    4112:	w2 = 0x2
    4113:	r3 = r0
    4114:	call 0x71
    4115:	w1 = *(u16 *)(r10 - 0x88)
    4116:	goto +0x2f8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae8>
    4117:	w6 = 0x0
    4118:	w1 = *(u32 *)(r2 + 0x28)
    4119:	w3 = *(u32 *)(r2 + 0x2c)
    4120:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x470>
    4121:	w4 = w1
    4122:	w4 >>= 0x1
    4123:	w2 = w1
    4124:	w2 |= w4
    4125:	w4 = w2
    4126:	w4 >>= 0x2
    4127:	w2 |= w4
    4128:	w4 = w2
    4129:	w4 >>= 0x4
    4130:	w2 |= w4
    4131:	w1 &= w8
    4132:	w4 = w2
    4133:	w4 >>= 0x8
    4134:	w2 |= w4
    4135:	w1 -= w3
    4136:	w3 = w2
    4137:	w3 >>= 0x10
    4138:	w2 |= w3
    4139:	w2 ^= -0x1
    4140:	w3 = w2
    4141:	w3 >>= 0x1
    4142:	w3 &= 0x55555555
    4143:	w2 -= w3
    4144:	w3 = w2
    4145:	w3 &= 0x33333333
    4146:	w2 >>= 0x2
    4147:	w2 &= 0x33333333
    4148:	w3 += w2
    4149:	w2 = w3
    4150:	w2 >>= 0x4
    4151:	w3 += w2
    4152:	w3 &= 0xf0f0f0f
    4153:	w3 *= 0x1010101
    4154:	w3 >>= 0x18
    4155:	w1 <<= w3
    4156:	w1 s>>= w3
    4157:	w6 = w1
    4158:	call 0x23
    4159:	*(u64 *)(r10 - 0x88) = r0
    4160:	r2 = r10
    4161:	r2 += -0x88
    4162:	r1 = 0x0 ll
		0000000000008210:  R_BPF_64_64	TASKS
    4164:	call 0x1
    4165:	r8 = r0
    4166:	if r8 == 0x0 goto +0x1ba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1288>
    4167:	call 0xe
    4168:	r1 = *(u64 *)(r8 + 0x10)
    4169:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    4170:	r7 = r0
    4171:	r2 = r0
    4172:	r2 >>= 0x20
    4173:	r0 <<= 0x20
    4174:	r0 >>= 0x20
    4175:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x510>
    4176:	r1 >>= 0x20
    4177:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a0>
    4178:	w1 = *(u32 *)(r8 + 0x8)
    4179:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x578>
    4180:	w1 = 0x0
    4181:	*(u32 *)(r10 - 0x88) = w1
    4182:	r2 = r10
    4183:	r2 += -0x88
    4184:	r1 = 0x0 ll
		00000000000082c0:  R_BPF_64_64	LOST
    4186:	call 0x1
    4187:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x578>
    4188:	r0 += 0x10
    4189:	r1 = 0x1
    4190:	lock *(u64 *)(r0 + 0x0) += r1
    4191:	r1 = r8
    4192:	w2 = 0x3e0
    4193:	r3 = 0xdd8 ll
		0000000000008308:  R_BPF_64_64	.rodata
    4195:	call 0x71
    4196:	*(u64 *)(r8 + 0x10) = r7
    4197:	r1 = 0x0 ll
		0000000000008328:  R_BPF_64_64	AYA_LOG_LEVEL
    4199:	w1 = *(u8 *)(r1 + 0x0)
    4200:	*(u64 *)(r10 - 0x90) = r8
    4201:	if w1 < 0x4 goto +0x1bf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    4202:	r7 = r9
    4203:	call 0x23
    4204:	r8 = r0
    4205:	w1 = 0xa1
    4206:	*(u16 *)(r10 - 0x2) = w1
    4207:	r1 = r10
    4208:	r1 += -0x2
    4209:	r9 = 0x40
    4210:	w1 = *(u16 *)(r10 - 0x2)
    4211:	if w1 > 0x40 goto +0x271 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19a8>
    4212:	r1 = 0x0 ll
		00000000000083a0:  R_BPF_64_64	AYA_LOGS
    4214:	r2 = r9
    4215:	r3 = 0x0
    4216:	call 0x83
    4217:	if r0 == 0x0 goto +0x1ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b8>
    4218:	*(u64 *)(r10 - 0x80) = r9
    4219:	*(u64 *)(r10 - 0x88) = r0
    4220:	r1 = r10
    4221:	r1 += -0x88
    4222:	r1 = *(u64 *)(r10 - 0x88)
    4223:	r2 = *(u64 *)(r10 - 0x80)
    4224:	if r2 < 0x2 goto +0x1a4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4225:	w2 = *(u16 *)(r10 - 0x2)
    4226:	*(u8 *)(r1 + 0x0) = w2
    4227:	w2 >>= 0x8
    4228:	*(u8 *)(r1 + 0x1) = w2
    4229:	r1 = *(u64 *)(r10 - 0x88)
    4230:	r2 = *(u64 *)(r10 - 0x80)
    4231:	if r2 < 0x3 goto +0x19d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4232:	w2 = 0x0
    4233:	*(u8 *)(r1 + 0x2) = w2
    4234:	r1 = *(u64 *)(r10 - 0x88)
    4235:	r3 = *(u64 *)(r10 - 0x80)
    4236:	if r3 < 0x5 goto +0x198 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4237:	*(u8 *)(r1 + 0x4) = w2
    4238:	w2 = 0x17
    4239:	*(u8 *)(r1 + 0x3) = w2
    4240:	r1 = *(u64 *)(r10 - 0x88)
    4241:	r2 = *(u64 *)(r10 - 0x80)
    4242:	if r2 < 0x1c goto +0x192 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4243:	r3 = r1
    4244:	r3 += 0x5
    4245:	r4 = 0xce8 ll
		00000000000084a8:  R_BPF_64_64	.rodata
    4247:	w5 = *(u8 *)(r4 + 0x0)
    4248:	*(u8 *)(r3 + 0x0) = w5
    4249:	w5 = *(u8 *)(r4 + 0x1)
    4250:	*(u8 *)(r3 + 0x1) = w5
    4251:	w5 = *(u8 *)(r4 + 0x2)
    4252:	*(u8 *)(r3 + 0x2) = w5
    4253:	w5 = *(u8 *)(r4 + 0x3)
    4254:	*(u8 *)(r3 + 0x3) = w5
    4255:	w5 = *(u8 *)(r4 + 0x4)
    4256:	*(u8 *)(r3 + 0x4) = w5
    4257:	w5 = *(u8 *)(r4 + 0x5)
    4258:	*(u8 *)(r3 + 0x5) = w5
    4259:	w5 = *(u8 *)(r4 + 0x6)
    4260:	*(u8 *)(r3 + 0x6) = w5
    4261:	w5 = *(u8 *)(r4 + 0x7)
    4262:	*(u8 *)(r3 + 0x7) = w5
    4263:	w5 = *(u8 *)(r4 + 0x8)
    4264:	*(u8 *)(r3 + 0x8) = w5
    4265:	w5 = *(u8 *)(r4 + 0x9)
    4266:	*(u8 *)(r3 + 0x9) = w5
    4267:	w5 = *(u8 *)(r4 + 0xa)
    4268:	*(u8 *)(r3 + 0xa) = w5
    4269:	w5 = *(u8 *)(r4 + 0xb)
    4270:	*(u8 *)(r3 + 0xb) = w5
    4271:	w5 = *(u8 *)(r4 + 0xc)
    4272:	*(u8 *)(r3 + 0xc) = w5
    4273:	w5 = *(u8 *)(r4 + 0xd)
    4274:	*(u8 *)(r3 + 0xd) = w5
    4275:	w5 = *(u8 *)(r4 + 0xe)
    4276:	*(u8 *)(r3 + 0xe) = w5
    4277:	w5 = *(u8 *)(r4 + 0xf)
    4278:	*(u8 *)(r3 + 0xf) = w5
    4279:	w5 = *(u8 *)(r4 + 0x10)
    4280:	*(u8 *)(r3 + 0x10) = w5
    4281:	w5 = *(u8 *)(r4 + 0x11)
    4282:	*(u8 *)(r3 + 0x11) = w5
    4283:	w5 = *(u8 *)(r4 + 0x12)
    4284:	*(u8 *)(r3 + 0x12) = w5
    4285:	w5 = *(u8 *)(r4 + 0x13)
    4286:	*(u8 *)(r3 + 0x13) = w5
    4287:	w5 = *(u8 *)(r4 + 0x14)
    4288:	*(u8 *)(r3 + 0x14) = w5
    4289:	w5 = *(u8 *)(r4 + 0x15)
    4290:	*(u8 *)(r3 + 0x15) = w5
    4291:	w5 = *(u8 *)(r4 + 0x16)
    4292:	*(u8 *)(r3 + 0x16) = w5
    4293:	if r2 == 0x1c goto +0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4294:	w3 = 0x1
    4295:	*(u8 *)(r1 + 0x1c) = w3
    4296:	if r2 < 0x1f goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4297:	w4 = 0x0
    4298:	*(u8 *)(r1 + 0x1e) = w4
    4299:	*(u8 *)(r1 + 0x1d) = w3
    4300:	if r2 == 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4301:	w3 = 0x4
    4302:	*(u8 *)(r1 + 0x1f) = w3
    4303:	if r2 == 0x20 goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4304:	w3 = 0x2
    4305:	*(u8 *)(r1 + 0x20) = w3
    4306:	if r2 < 0x23 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4307:	w3 = 0x0
    4308:	*(u8 *)(r1 + 0x22) = w3
    4309:	w3 = 0x17
    4310:	*(u8 *)(r1 + 0x21) = w3
    4311:	if r2 < 0x3a goto +0x14d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4312:	r3 = r1
    4313:	r3 += 0x23
    4314:	r4 = 0xce8 ll
		00000000000086d0:  R_BPF_64_64	.rodata
    4316:	w5 = *(u8 *)(r4 + 0x0)
    4317:	*(u8 *)(r3 + 0x0) = w5
    4318:	w5 = *(u8 *)(r4 + 0x1)
    4319:	*(u8 *)(r3 + 0x1) = w5
    4320:	w5 = *(u8 *)(r4 + 0x2)
    4321:	*(u8 *)(r3 + 0x2) = w5
    4322:	w5 = *(u8 *)(r4 + 0x3)
    4323:	*(u8 *)(r3 + 0x3) = w5
    4324:	w5 = *(u8 *)(r4 + 0x4)
    4325:	*(u8 *)(r3 + 0x4) = w5
    4326:	w5 = *(u8 *)(r4 + 0x5)
    4327:	*(u8 *)(r3 + 0x5) = w5
    4328:	w5 = *(u8 *)(r4 + 0x6)
    4329:	*(u8 *)(r3 + 0x6) = w5
    4330:	w5 = *(u8 *)(r4 + 0x7)
    4331:	*(u8 *)(r3 + 0x7) = w5
    4332:	w5 = *(u8 *)(r4 + 0x8)
    4333:	*(u8 *)(r3 + 0x8) = w5
    4334:	w5 = *(u8 *)(r4 + 0x9)
    4335:	*(u8 *)(r3 + 0x9) = w5
    4336:	w5 = *(u8 *)(r4 + 0xa)
    4337:	*(u8 *)(r3 + 0xa) = w5
    4338:	w5 = *(u8 *)(r4 + 0xb)
    4339:	*(u8 *)(r3 + 0xb) = w5
    4340:	w5 = *(u8 *)(r4 + 0xc)
    4341:	*(u8 *)(r3 + 0xc) = w5
    4342:	w5 = *(u8 *)(r4 + 0xd)
    4343:	*(u8 *)(r3 + 0xd) = w5
    4344:	w5 = *(u8 *)(r4 + 0xe)
    4345:	*(u8 *)(r3 + 0xe) = w5
    4346:	w5 = *(u8 *)(r4 + 0xf)
    4347:	*(u8 *)(r3 + 0xf) = w5
    4348:	w5 = *(u8 *)(r4 + 0x10)
    4349:	*(u8 *)(r3 + 0x10) = w5
    4350:	w5 = *(u8 *)(r4 + 0x11)
    4351:	*(u8 *)(r3 + 0x11) = w5
    4352:	w5 = *(u8 *)(r4 + 0x12)
    4353:	*(u8 *)(r3 + 0x12) = w5
    4354:	w5 = *(u8 *)(r4 + 0x13)
    4355:	*(u8 *)(r3 + 0x13) = w5
    4356:	w5 = *(u8 *)(r4 + 0x14)
    4357:	*(u8 *)(r3 + 0x14) = w5
    4358:	w5 = *(u8 *)(r4 + 0x15)
    4359:	*(u8 *)(r3 + 0x15) = w5
    4360:	w5 = *(u8 *)(r4 + 0x16)
    4361:	*(u8 *)(r3 + 0x16) = w5
    4362:	if r2 == 0x3a goto +0x11a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4363:	w3 = 0x3
    4364:	*(u8 *)(r1 + 0x3a) = w3
    4365:	if r2 < 0x3d goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4366:	w3 = 0x0
    4367:	*(u8 *)(r1 + 0x3c) = w3
    4368:	w3 = 0x1f
    4369:	*(u8 *)(r1 + 0x3b) = w3
    4370:	if r2 < 0x5c goto +0x112 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4371:	r3 = r1
    4372:	r3 += 0x3d
    4373:	r4 = 0xcff ll
		00000000000088a8:  R_BPF_64_64	.rodata
    4375:	w5 = *(u8 *)(r4 + 0x0)
    4376:	*(u8 *)(r3 + 0x0) = w5
    4377:	w5 = *(u8 *)(r4 + 0x1)
    4378:	*(u8 *)(r3 + 0x1) = w5
    4379:	w5 = *(u8 *)(r4 + 0x2)
    4380:	*(u8 *)(r3 + 0x2) = w5
    4381:	w5 = *(u8 *)(r4 + 0x3)
    4382:	*(u8 *)(r3 + 0x3) = w5
    4383:	w5 = *(u8 *)(r4 + 0x4)
    4384:	*(u8 *)(r3 + 0x4) = w5
    4385:	w5 = *(u8 *)(r4 + 0x5)
    4386:	*(u8 *)(r3 + 0x5) = w5
    4387:	w5 = *(u8 *)(r4 + 0x6)
    4388:	*(u8 *)(r3 + 0x6) = w5
    4389:	w5 = *(u8 *)(r4 + 0x7)
    4390:	*(u8 *)(r3 + 0x7) = w5
    4391:	w5 = *(u8 *)(r4 + 0x8)
    4392:	*(u8 *)(r3 + 0x8) = w5
    4393:	w5 = *(u8 *)(r4 + 0x9)
    4394:	*(u8 *)(r3 + 0x9) = w5
    4395:	w5 = *(u8 *)(r4 + 0xa)
    4396:	*(u8 *)(r3 + 0xa) = w5
    4397:	w5 = *(u8 *)(r4 + 0xb)
    4398:	*(u8 *)(r3 + 0xb) = w5
    4399:	w5 = *(u8 *)(r4 + 0xc)
    4400:	*(u8 *)(r3 + 0xc) = w5
    4401:	w5 = *(u8 *)(r4 + 0xd)
    4402:	*(u8 *)(r3 + 0xd) = w5
    4403:	w5 = *(u8 *)(r4 + 0xe)
    4404:	*(u8 *)(r3 + 0xe) = w5
    4405:	w5 = *(u8 *)(r4 + 0xf)
    4406:	*(u8 *)(r3 + 0xf) = w5
    4407:	w5 = *(u8 *)(r4 + 0x10)
    4408:	*(u8 *)(r3 + 0x10) = w5
    4409:	w5 = *(u8 *)(r4 + 0x11)
    4410:	*(u8 *)(r3 + 0x11) = w5
    4411:	w5 = *(u8 *)(r4 + 0x12)
    4412:	*(u8 *)(r3 + 0x12) = w5
    4413:	w5 = *(u8 *)(r4 + 0x13)
    4414:	*(u8 *)(r3 + 0x13) = w5
    4415:	w5 = *(u8 *)(r4 + 0x14)
    4416:	*(u8 *)(r3 + 0x14) = w5
    4417:	w5 = *(u8 *)(r4 + 0x15)
    4418:	*(u8 *)(r3 + 0x15) = w5
    4419:	w5 = *(u8 *)(r4 + 0x16)
    4420:	*(u8 *)(r3 + 0x16) = w5
    4421:	w5 = *(u8 *)(r4 + 0x17)
    4422:	*(u8 *)(r3 + 0x17) = w5
    4423:	w5 = *(u8 *)(r4 + 0x18)
    4424:	*(u8 *)(r3 + 0x18) = w5
    4425:	w5 = *(u8 *)(r4 + 0x19)
    4426:	*(u8 *)(r3 + 0x19) = w5
    4427:	w5 = *(u8 *)(r4 + 0x1a)
    4428:	*(u8 *)(r3 + 0x1a) = w5
    4429:	w5 = *(u8 *)(r4 + 0x1b)
    4430:	*(u8 *)(r3 + 0x1b) = w5
    4431:	w5 = *(u8 *)(r4 + 0x1c)
    4432:	*(u8 *)(r3 + 0x1c) = w5
    4433:	w5 = *(u8 *)(r4 + 0x1d)
    4434:	*(u8 *)(r3 + 0x1d) = w5
    4435:	w5 = *(u8 *)(r4 + 0x1e)
    4436:	*(u8 *)(r3 + 0x1e) = w5
    4437:	if r2 == 0x5c goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4438:	w4 = 0x4
    4439:	*(u8 *)(r1 + 0x5c) = w4
    4440:	if r2 < 0x5f goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4441:	w3 = 0x0
    4442:	*(u8 *)(r1 + 0x5e) = w3
    4443:	*(u8 *)(r1 + 0x5d) = w4
    4444:	if r2 < 0x63 goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4445:	*(u8 *)(r1 + 0x62) = w3
    4446:	*(u8 *)(r1 + 0x61) = w3
    4447:	*(u8 *)(r1 + 0x60) = w3
    4448:	w3 = 0x26
    4449:	*(u8 *)(r1 + 0x5f) = w3
    4450:	if r2 == 0x63 goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4451:	w3 = 0x5
    4452:	*(u8 *)(r1 + 0x63) = w3
    4453:	r3 = r2
    4454:	r3 &= -0x2
    4455:	if r3 == 0x64 goto +0xbd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4456:	w4 = 0x0
    4457:	*(u8 *)(r1 + 0x65) = w4
    4458:	w5 = 0x4
    4459:	*(u8 *)(r1 + 0x64) = w5
    4460:	if r2 < 0x6a goto +0xb8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4461:	*(u8 *)(r1 + 0x69) = w4
    4462:	*(u8 *)(r1 + 0x68) = w4
    4463:	*(u8 *)(r1 + 0x67) = w4
    4464:	w4 = 0x6
    4465:	*(u8 *)(r1 + 0x66) = w4
    4466:	if r2 == 0x6a goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4467:	w4 = 0x14
    4468:	*(u8 *)(r1 + 0x6a) = w4
    4469:	if r2 < 0x6d goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4470:	w4 = 0x0
    4471:	*(u8 *)(r1 + 0x6c) = w4
    4472:	w4 = 0x10
    4473:	*(u8 *)(r1 + 0x6b) = w4
    4474:	if r2 < 0x7d goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4475:	r4 = r1
    4476:	r4 += 0x6d
    4477:	r5 = 0x0 ll
		0000000000008be8:  R_BPF_64_64	.rodata.cst16
    4479:	w0 = *(u8 *)(r5 + 0x0)
    4480:	*(u8 *)(r4 + 0x0) = w0
    4481:	w0 = *(u8 *)(r5 + 0x1)
    4482:	*(u8 *)(r4 + 0x1) = w0
    4483:	w0 = *(u8 *)(r5 + 0x2)
    4484:	*(u8 *)(r4 + 0x2) = w0
    4485:	w0 = *(u8 *)(r5 + 0x3)
    4486:	*(u8 *)(r4 + 0x3) = w0
    4487:	w0 = *(u8 *)(r5 + 0x4)
    4488:	*(u8 *)(r4 + 0x4) = w0
    4489:	w0 = *(u8 *)(r5 + 0x5)
    4490:	*(u8 *)(r4 + 0x5) = w0
    4491:	w0 = *(u8 *)(r5 + 0x6)
    4492:	*(u8 *)(r4 + 0x6) = w0
    4493:	w0 = *(u8 *)(r5 + 0x7)
    4494:	*(u8 *)(r4 + 0x7) = w0
    4495:	w0 = *(u8 *)(r5 + 0x8)
    4496:	*(u8 *)(r4 + 0x8) = w0
    4497:	w0 = *(u8 *)(r5 + 0x9)
    4498:	*(u8 *)(r4 + 0x9) = w0
    4499:	w0 = *(u8 *)(r5 + 0xa)
    4500:	*(u8 *)(r4 + 0xa) = w0
    4501:	w0 = *(u8 *)(r5 + 0xb)
    4502:	*(u8 *)(r4 + 0xb) = w0
    4503:	w0 = *(u8 *)(r5 + 0xc)
    4504:	*(u8 *)(r4 + 0xc) = w0
    4505:	w0 = *(u8 *)(r5 + 0xd)
    4506:	*(u8 *)(r4 + 0xd) = w0
    4507:	w0 = *(u8 *)(r5 + 0xe)
    4508:	*(u8 *)(r4 + 0xe) = w0
    4509:	w0 = *(u8 *)(r5 + 0xf)
    4510:	*(u8 *)(r4 + 0xf) = w0
    4511:	if r2 == 0x7d goto +0x85 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4512:	w4 = 0x0
    4513:	*(u8 *)(r1 + 0x7d) = w4
    4514:	if r3 == 0x7e goto +0x82 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4515:	*(u8 *)(r1 + 0x7f) = w4
    4516:	w4 = 0x1
    4517:	*(u8 *)(r1 + 0x7e) = w4
    4518:	if r2 < 0x81 goto +0x7e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4519:	w4 = 0x2
    4520:	*(u8 *)(r1 + 0x80) = w4
    4521:	if r2 == 0x81 goto +0x7b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4522:	w4 = 0x9
    4523:	*(u8 *)(r1 + 0x81) = w4
    4524:	if r3 == 0x82 goto +0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4525:	w3 = 0x0
    4526:	*(u8 *)(r1 + 0x83) = w3
    4527:	w3 = 0x8
    4528:	*(u8 *)(r1 + 0x82) = w3
    4529:	if r2 < 0x8c goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4530:	*(u8 *)(r1 + 0x84) = w8
    4531:	r3 = r8
    4532:	r3 >>= 0x38
    4533:	*(u8 *)(r1 + 0x8b) = w3
    4534:	r3 = r8
    4535:	r3 >>= 0x30
    4536:	*(u8 *)(r1 + 0x8a) = w3
    4537:	r3 = r8
    4538:	r3 >>= 0x28
    4539:	*(u8 *)(r1 + 0x89) = w3
    4540:	r3 = r8
    4541:	r3 >>= 0x20
    4542:	*(u8 *)(r1 + 0x88) = w3
    4543:	r3 = r8
    4544:	r3 >>= 0x18
    4545:	*(u8 *)(r1 + 0x87) = w3
    4546:	r3 = r8
    4547:	r3 >>= 0x10
    4548:	*(u8 *)(r1 + 0x86) = w3
    4549:	r8 >>= 0x8
    4550:	*(u8 *)(r1 + 0x85) = w8
    4551:	if r2 == 0x8c goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4552:	w3 = 0x14
    4553:	*(u8 *)(r1 + 0x8c) = w3
    4554:	if r2 < 0x8f goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4555:	w3 = 0x0
    4556:	*(u8 *)(r1 + 0x8e) = w3
    4557:	w3 = 0x7
    4558:	*(u8 *)(r1 + 0x8d) = w3
    4559:	if r2 < 0x96 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4560:	r3 = r1
    4561:	r3 += 0x8f
    4562:	r4 = 0xd2d ll
		0000000000008e90:  R_BPF_64_64	.rodata
    4564:	w5 = *(u8 *)(r4 + 0x0)
    4565:	*(u8 *)(r3 + 0x0) = w5
    4566:	w5 = *(u8 *)(r4 + 0x1)
    4567:	*(u8 *)(r3 + 0x1) = w5
    4568:	w5 = *(u8 *)(r4 + 0x2)
    4569:	*(u8 *)(r3 + 0x2) = w5
    4570:	w5 = *(u8 *)(r4 + 0x3)
    4571:	*(u8 *)(r3 + 0x3) = w5
    4572:	w5 = *(u8 *)(r4 + 0x4)
    4573:	*(u8 *)(r3 + 0x4) = w5
    4574:	w5 = *(u8 *)(r4 + 0x5)
    4575:	*(u8 *)(r3 + 0x5) = w5
    4576:	w5 = *(u8 *)(r4 + 0x6)
    4577:	*(u8 *)(r3 + 0x6) = w5
    4578:	if r2 == 0x96 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4579:	w3 = 0x0
    4580:	*(u8 *)(r1 + 0x96) = w3
    4581:	if r2 < 0x99 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4582:	*(u8 *)(r1 + 0x98) = w3
    4583:	w3 = 0x1
    4584:	*(u8 *)(r1 + 0x97) = w3
    4585:	if r2 == 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4586:	*(u8 *)(r1 + 0x99) = w3
    4587:	if r2 == 0x9a goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4588:	w3 = 0x3
    4589:	*(u8 *)(r1 + 0x9a) = w3
    4590:	if r2 < 0x9d goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4591:	w3 = 0x0
    4592:	*(u8 *)(r1 + 0x9c) = w3
    4593:	w3 = 0x4
    4594:	*(u8 *)(r1 + 0x9b) = w3
    4595:	if r2 < 0xa1 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    4596:	w2 = w6
    4597:	w2 >>= 0x18
    4598:	*(u8 *)(r1 + 0xa0) = w2
    4599:	w2 = w6
    4600:	w2 >>= 0x10
    4601:	*(u8 *)(r1 + 0x9f) = w2
    4602:	*(u8 *)(r1 + 0x9d) = w6
    4603:	w2 = w6
    4604:	w2 >>= 0x8
    4605:	*(u8 *)(r1 + 0x9e) = w2
    4606:	r2 = 0x0
    4607:	call 0x84
    4608:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b8>
    4609:	if w6 != 0x0 goto +0x37d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e78>
    4610:	r1 = 0x0 ll
		0000000000009010:  R_BPF_64_64	CONFIG
    4612:	w2 = *(u32 *)(r1 + 0x6c)
    4613:	if w2 == 0x0 goto +0x31f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    4614:	r1 = *(u64 *)(r1 + 0x90)
    4615:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1308>
    4616:	r1 = 0x0 ll
		0000000000009040:  R_BPF_64_64	CONFIG
    4618:	r3 = *(u64 *)(r1 + 0x90)
    4619:	r1 = r10
    4620:	r1 += -0x88
    4621:	w2 = 0x4
    4622:	call 0x71
    4623:	w1 = *(u32 *)(r10 - 0x88)
    4624:	if w1 == 0x0 goto +0x36e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e78>
    4625:	r7 = 0x0 ll
		0000000000009088:  R_BPF_64_64	CONFIG
    4627:	w1 = *(u32 *)(r7 + 0x9c)
    4628:	*(u64 *)(r10 - 0xa0) = r9
    4629:	if w1 == 0x0 goto +0x29a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2800>
    4630:	w8 = *(u32 *)(r7 + 0x98)
    4631:	w9 = *(u32 *)(r7 + 0x9c)
    4632:	w1 = *(u32 *)(r7 + 0x70)
    4633:	if w1 != 0x0 goto +0x133 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ce8>
    4634:	call 0x23
    4635:	r0 += r8
    4636:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    4637:	goto +0x287 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a8>
    4638:	r1 = r10
    4639:	r1 += -0x88
    4640:	w2 = 0x2
    4641:	r3 = r0
    4642:	call 0x71
    4643:	w1 = *(u16 *)(r10 - 0x88)
    4644:	goto +0x12d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d10>
    4645:	r2 = 0x0
    4646:	call 0x85
    4647:	r9 = r7
    4648:	r8 = *(u64 *)(r10 - 0x90)
    4649:	w1 = *(u32 *)(r8 + 0x8)
    4650:	*(u32 *)(r10 - 0x98) = w1
    4651:	w2 = *(u32 *)(r8 + 0x4)
    4652:	w1 = w2
    4653:	w1 |= w6
    4654:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1448>
    4655:	w1 = w6
    4656:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    4657:	w1 = w6
    4658:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1420>
    4659:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    4660:	w1 = 0x0
    4661:	if w6 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    4662:	w1 = w6
    4663:	w1 -= w2
    4664:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1458>
    4665:	w1 = 0x0
    4666:	if w6 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    4667:	*(u32 *)(r10 - 0xb8) = w2
    4668:	w3 = *(u32 *)(r8 + 0x0)
    4669:	w2 = *(u32 *)(r10 - 0x98)
    4670:	w1 += w2
    4671:	w2 = 0x0
    4672:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1490>
    4673:	w2 = 0x5
    4674:	if w3 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14d8>
    4675:	r4 = *(u64 *)(r10 - 0x90)
    4676:	w8 = *(u32 *)(r4 + 0xc)
    4677:	w5 = 0x3
    4678:	w0 = 0x8
    4679:	w4 = w3
    4680:	w4 = -w4
    4681:	w7 = w3
    4682:	if w8 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14f8>
    4683:	w4 = 0x0
    4684:	w0 = 0x0
    4685:	w7 = 0x0
    4686:	w5 = 0x0
    4687:	*(u64 *)(r10 - 0xa0) = r9
    4688:	r8 = 0x0
    4689:	r9 = *(u64 *)(r10 - 0x90)
    4690:	*(u64 *)(r9 + 0xc8) = r8
    4691:	w8 = 0x0
    4692:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1530>
    4693:	w8 = 0x8
    4694:	w9 = 0x0
    4695:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1548>
    4696:	w9 = w3
    4697:	r3 = *(u64 *)(r10 - 0x90)
    4698:	*(u32 *)(r3 + 0xc4) = w6
    4699:	*(u32 *)(r3 + 0xc0) = w6
    4700:	w3 = 0x0
    4701:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1578>
    4702:	w3 = w6
    4703:	r6 = *(u64 *)(r10 - 0x90)
    4704:	*(u32 *)(r6 + 0xb4) = w1
    4705:	*(u32 *)(r6 + 0xa8) = w2
    4706:	*(u32 *)(r6 + 0xa4) = w0
    4707:	*(u32 *)(r6 + 0x9c) = w4
    4708:	*(u32 *)(r6 + 0x94) = w7
    4709:	r7 = r6
    4710:	*(u32 *)(r7 + 0x90) = w5
    4711:	*(u32 *)(r7 + 0xb0) = w3
    4712:	*(u32 *)(r7 + 0xac) = w9
    4713:	w1 = 0x0
    4714:	w2 = *(u32 *)(r10 - 0x98)
    4715:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15e8>
    4716:	w1 = w8
    4717:	*(u32 *)(r7 + 0xbc) = w1
    4718:	w2 = 0x0
    4719:	*(u32 *)(r7 + 0xb8) = w2
    4720:	*(u32 *)(r7 + 0xa0) = w2
    4721:	*(u32 *)(r7 + 0x98) = w2
    4722:	r3 = 0x0 ll
		0000000000009390:  R_BPF_64_64	CONFIG
    4724:	w1 = *(u32 *)(r3 + 0x6c)
    4725:	if w1 == 0x0 goto +0x34e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30a0>
    4726:	r6 = 0x0
    4727:	r4 = r7
    4728:	r4 += 0x1ac
    4729:	r1 = r6
    4730:	r1 <<= 0x2
    4731:	r8 = r4
    4732:	r8 += r1
    4733:	r1 = r6
    4734:	r1 <<= 0x4
    4735:	r9 = 0x0 ll
		00000000000093f8:  R_BPF_64_64	CONFIG
    4737:	r9 += r1
    4738:	r9 += 0x88
    4739:	if r6 > 0x4 goto +0x340 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30a0>
    4740:	r8 += 0x4
    4741:	r6 += 0x1
    4742:	w1 = *(u32 *)(r9 + 0x14)
    4743:	r9 += 0x10
    4744:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1698>
    4745:	*(u32 *)(r10 - 0xa8) = w2
    4746:	*(u64 *)(r10 - 0xb0) = r4
    4747:	if r6 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1768>
    4748:	w7 = *(u32 *)(r9 + 0x0)
    4749:	w1 = *(u32 *)(r9 + 0x4)
    4750:	*(u32 *)(r10 - 0xc0) = w1
    4751:	w1 = *(u32 *)(r3 + 0x70)
    4752:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1898>
    4753:	call 0x23
    4754:	r0 += r7
    4755:	w1 = *(u32 *)(r10 - 0xc0)
    4756:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1730>
    4757:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1818>
    4758:	r1 = r10
    4759:	r1 += -0x88
    4760:	w2 = 0x2
    4761:	r3 = r0
    4762:	call 0x71
    4763:	w7 = *(u16 *)(r10 - 0x88)
    4764:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1880>
    4765:	r1 = *(u64 *)(r3 + 0x90)
    4766:	if r1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17d0>
    4767:	r1 = 0x0 ll
		00000000000094f8:  R_BPF_64_64	CONFIG
    4769:	r3 = *(u64 *)(r1 + 0x90)
    4770:	r1 = r10
    4771:	r1 += -0x88
    4772:	w2 = 0x4
    4773:	call 0x71
    4774:	r3 = 0x0 ll
		0000000000009530:  R_BPF_64_64	CONFIG
    4776:	w1 = *(u32 *)(r10 - 0x88)
    4777:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1930>
    4778:	w7 = *(u32 *)(r3 + 0xd8)
    4779:	w1 = *(u32 *)(r3 + 0xdc)
    4780:	*(u32 *)(r10 - 0xc0) = w1
    4781:	w1 = *(u32 *)(r3 + 0x70)
    4782:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1850>
    4783:	call 0x23
    4784:	r0 += r7
    4785:	w1 = *(u32 *)(r10 - 0xc0)
    4786:	if w1 == 0x2 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1730>
    4787:	r1 = r10
    4788:	r1 += -0x88
    4789:	w2 = 0x4
    4790:	r3 = r0
    4791:	call 0x71
    4792:	w7 = *(u32 *)(r10 - 0x88)
    4793:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c0>
    4794:	call 0x9e
    4795:	r0 += r7
    4796:	w1 = *(u32 *)(r10 - 0xc0)
    4797:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1878>
    4798:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18b8>
    4799:	w7 = *(u16 *)(r0 + 0x0)
    4800:	w7 <<= 0x10
    4801:	w7 s>>= 0x10
    4802:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18c0>
    4803:	call 0x9e
    4804:	r0 += r7
    4805:	w1 = *(u32 *)(r10 - 0xc0)
    4806:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1878>
    4807:	w7 = *(u32 *)(r0 + 0x0)
    4808:	r4 = *(u64 *)(r10 - 0xb0)
    4809:	w1 = *(u32 *)(r9 + 0x8)
    4810:	w7 -= w1
    4811:	w2 = *(u32 *)(r8 + 0x0)
    4812:	w1 = 0x1
    4813:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18f8>
    4814:	w1 = 0x0
    4815:	*(u32 *)(r8 + 0x14) = w7
    4816:	w2 = *(u32 *)(r10 - 0xa8)
    4817:	w2 |= w1
    4818:	r7 = *(u64 *)(r10 - 0x90)
    4819:	r3 = 0x0 ll
		0000000000009698:  R_BPF_64_64	CONFIG
    4821:	goto -0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1648>
    4822:	w7 = 0x0
    4823:	r1 = *(u64 *)(r10 - 0x90)
    4824:	*(u32 *)(r1 + 0x1c0) = w7
    4825:	*(u32 *)(r10 - 0x88) = w7
    4826:	r2 = r10
    4827:	r2 += -0x88
    4828:	r1 = 0x0 ll
		00000000000096e0:  R_BPF_64_64	LOST
    4830:	call 0x1
    4831:	r4 = *(u64 *)(r10 - 0xb0)
    4832:	if r0 == 0x0 goto -0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d8>
    4833:	r0 += 0x20
    4834:	r1 = 0x1
    4835:	lock *(u64 *)(r0 + 0x0) += r1
    4836:	goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18d8>
    4837:	r9 = 0x80
    4838:	if w1 < 0x81 goto -0x273 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    4839:	r9 = 0x100
    4840:	if w1 < 0x101 goto -0x275 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    4841:	r9 = 0x200
    4842:	if w1 < 0x201 goto -0x277 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    4843:	r9 = 0x400
    4844:	if w1 < 0x401 goto -0x279 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    4845:	r9 = 0x800
    4846:	if w1 < 0x801 goto -0x27b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    4847:	r9 = 0x1000
    4848:	if w1 < 0x1001 goto -0x27d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    4849:	r9 = 0x2000
    4850:	if w1 > 0x2000 goto -0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b8>
    4851:	goto -0x280 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x620>
    4852:	r1 = 0x0 ll
		00000000000097a0:  R_BPF_64_64	CONFIG
    4854:	w2 = *(u32 *)(r1 + 0x28)
    4855:	w1 = *(u32 *)(r10 - 0x90)
    4856:	w2 &= w1
    4857:	w1 = *(u32 *)(r8 + 0x50)
    4858:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a68>
    4859:	*(u32 *)(r8 + 0x54) = w2
    4860:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    4861:	w3 = *(u32 *)(r8 + 0x54)
    4862:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a80>
    4863:	*(u32 *)(r8 + 0x54) = w2
    4864:	w3 = *(u32 *)(r8 + 0x58)
    4865:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a98>
    4866:	*(u32 *)(r8 + 0x58) = w2
    4867:	w2 = *(u32 *)(r10 - 0x90)
    4868:	*(u32 *)(r8 + 0x5c) = w2
    4869:	w1 += 0x1
    4870:	*(u32 *)(r8 + 0x50) = w1
    4871:	goto +0x21d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    4872:	call 0x9e
    4873:	r0 += r7
    4874:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ae0>
    4875:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c88>
    4876:	w1 = *(u16 *)(r0 + 0x0)
    4877:	w1 <<= 0x10
    4878:	w1 s>>= 0x10
    4879:	goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d58>
    4880:	w3 = *(u32 *)(r7 + 0x4)
    4881:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b18>
    4882:	*(u32 *)(r7 + 0x4) = w2
    4883:	w3 = *(u32 *)(r7 + 0x8)
    4884:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    4885:	*(u32 *)(r7 + 0x8) = w2
    4886:	*(u32 *)(r7 + 0xc) = w4
    4887:	w1 += 0x1
    4888:	*(u32 *)(r7 + 0x0) = w1
    4889:	r6 = 0x0 ll
		00000000000098c8:  R_BPF_64_64	CONFIG
    4891:	w1 = *(u32 *)(r6 + 0x9c)
    4892:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bd0>
    4893:	w1 = *(u32 *)(r6 + 0xac)
    4894:	if w1 == 0x0 goto +0xb2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2108>
    4895:	r1 = 0x0 ll
		00000000000098f8:  R_BPF_64_64	CONFIG
    4897:	w6 = *(u32 *)(r1 + 0xa8)
    4898:	w8 = *(u32 *)(r1 + 0xac)
    4899:	w1 = *(u32 *)(r1 + 0x70)
    4900:	if w1 == 0x0 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c98>
    4901:	call 0x9e
    4902:	r0 += r6
    4903:	if w8 == 0x2 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e68>
    4904:	w1 = *(u32 *)(r0 + 0x0)
    4905:	goto +0x9a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a0>
    4906:	w8 = *(u32 *)(r6 + 0x98)
    4907:	w9 = *(u32 *)(r6 + 0x9c)
    4908:	w1 = *(u32 *)(r6 + 0x70)
    4909:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c48>
    4910:	call 0x23
    4911:	r0 += r8
    4912:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c10>
    4913:	goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc0>
    4914:	r1 = r10
    4915:	r1 += -0x88
    4916:	w2 = 0x2
    4917:	r3 = r0
    4918:	call 0x71
    4919:	w1 = *(u16 *)(r10 - 0x88)
    4920:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c70>
    4921:	call 0x9e
    4922:	r0 += r8
    4923:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c68>
    4924:	goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e78>
    4925:	w1 = *(u16 *)(r0 + 0x0)
    4926:	w1 <<= 0x10
    4927:	w1 s>>= 0x10
    4928:	goto +0x6d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ff0>
    4929:	w1 = *(u32 *)(r0 + 0x0)
    4930:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d58>
    4931:	call 0x23
    4932:	r0 += r6
    4933:	if w8 == 0x2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2060>
    4934:	r1 = r10
    4935:	r1 += -0x88
    4936:	w2 = 0x4
    4937:	r3 = r0
    4938:	call 0x71
    4939:	w1 = *(u32 *)(r10 - 0x88)
    4940:	goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20a0>
    4941:	call 0x9e
    4942:	r0 += r8
    4943:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d08>
    4944:	goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2658>
    4945:	w1 = *(u16 *)(r0 + 0x0)
    4946:	w1 <<= 0x10
    4947:	w1 s>>= 0x10
    4948:	goto +0x156 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d8>
    4949:	r1 = r10
    4950:	r1 += -0x88
    4951:	w2 = 0x4
    4952:	r3 = r0
    4953:	call 0x71
    4954:	w1 = *(u32 *)(r10 - 0x88)
    4955:	r2 = 0x0 ll
		0000000000009ad8:  R_BPF_64_64	CONFIG
    4957:	w2 = *(u32 *)(r2 + 0xa0)
    4958:	r9 = *(u64 *)(r10 - 0xa0)
    4959:	if w1 != w2 goto -0x3a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    4960:	w1 = *(u32 *)(r6 + 0xac)
    4961:	if w1 == 0x0 goto +0x29 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ed8>
    4962:	r1 = 0x0 ll
		0000000000009b10:  R_BPF_64_64	CONFIG
    4964:	w6 = *(u32 *)(r1 + 0xa8)
    4965:	w7 = *(u32 *)(r1 + 0xac)
    4966:	w1 = *(u32 *)(r1 + 0x70)
    4967:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e18>
    4968:	call 0x23
    4969:	r0 += r6
    4970:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1de0>
    4971:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e88>
    4972:	r1 = r10
    4973:	r1 += -0x88
    4974:	w2 = 0x2
    4975:	r3 = r0
    4976:	call 0x71
    4977:	w1 = *(u16 *)(r10 - 0x88)
    4978:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e40>
    4979:	call 0x9e
    4980:	r0 += r6
    4981:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e38>
    4982:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e58>
    4983:	w1 = *(u16 *)(r0 + 0x0)
    4984:	w1 <<= 0x10
    4985:	w1 s>>= 0x10
    4986:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb8>
    4987:	w1 = *(u32 *)(r0 + 0x0)
    4988:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1eb8>
    4989:	w1 = *(u16 *)(r0 + 0x0)
    4990:	goto +0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2090>
    4991:	w1 = *(u32 *)(r0 + 0x0)
    4992:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ff0>
    4993:	r1 = r10
    4994:	r1 += -0x88
    4995:	w2 = 0x4
    4996:	r3 = r0
    4997:	call 0x71
    4998:	w1 = *(u32 *)(r10 - 0x88)
    4999:	r2 = 0x0 ll
		0000000000009c38:  R_BPF_64_64	CONFIG
    5001:	w2 = *(u32 *)(r2 + 0xb0)
    5002:	if w1 != w2 goto -0x3cd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5003:	r6 = 0x0 ll
		0000000000009c58:  R_BPF_64_64	CONFIG
    5005:	w1 = *(u32 *)(r6 + 0xbc)
    5006:	if w1 == 0x0 goto +0xf9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26c0>
    5007:	w7 = *(u32 *)(r6 + 0xb8)
    5008:	w9 = *(u32 *)(r6 + 0xbc)
    5009:	w1 = *(u32 *)(r6 + 0x70)
    5010:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f70>
    5011:	call 0x23
    5012:	r0 += r7
    5013:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f38>
    5014:	goto +0xe6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    5015:	r1 = r10
    5016:	r1 += -0x88
    5017:	w2 = 0x2
    5018:	r3 = r0
    5019:	call 0x71
    5020:	w1 = *(u16 *)(r10 - 0x88)
    5021:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f98>
    5022:	call 0x9e
    5023:	r0 += r7
    5024:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f90>
    5025:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    5026:	w1 = *(u16 *)(r0 + 0x0)
    5027:	w1 <<= 0x10
    5028:	w1 s>>= 0x10
    5029:	goto +0xdd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2698>
    5030:	w1 = *(u32 *)(r0 + 0x0)
    5031:	goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2698>
    5032:	r1 = r10
    5033:	r1 += -0x88
    5034:	w2 = 0x4
    5035:	r3 = r0
    5036:	call 0x71
    5037:	w1 = *(u32 *)(r10 - 0x88)
    5038:	w2 = *(u32 *)(r7 + 0x78)
    5039:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    5040:	*(u32 *)(r7 + 0x7c) = w1
    5041:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2038>
    5042:	w3 = *(u32 *)(r7 + 0x7c)
    5043:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2028>
    5044:	*(u32 *)(r7 + 0x7c) = w1
    5045:	w3 = *(u32 *)(r7 + 0x80)
    5046:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2040>
    5047:	*(u32 *)(r7 + 0x80) = w1
    5048:	*(u32 *)(r7 + 0x84) = w1
    5049:	w2 += 0x1
    5050:	*(u32 *)(r7 + 0x78) = w2
    5051:	goto -0x9f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b68>
    5052:	r1 = r10
    5053:	r1 += -0x88
    5054:	w2 = 0x2
    5055:	r3 = r0
    5056:	call 0x71
    5057:	w1 = *(u16 *)(r10 - 0x88)
    5058:	w1 <<= 0x10
    5059:	w1 s>>= 0x10
    5060:	w2 = *(u32 *)(r7 + 0x88)
    5061:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20c0>
    5062:	*(u32 *)(r7 + 0x8c) = w1
    5063:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e8>
    5064:	w3 = *(u32 *)(r7 + 0x8c)
    5065:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20d8>
    5066:	*(u32 *)(r7 + 0x8c) = w1
    5067:	w3 = *(u32 *)(r7 + 0x90)
    5068:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20f0>
    5069:	*(u32 *)(r7 + 0x90) = w1
    5070:	*(u32 *)(r7 + 0x94) = w1
    5071:	w2 += 0x1
    5072:	*(u32 *)(r7 + 0x88) = w2
    5073:	r6 = 0x0 ll
		0000000000009e88:  R_BPF_64_64	CONFIG
    5075:	w1 = *(u32 *)(r6 + 0xbc)
    5076:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2278>
    5077:	w8 = *(u32 *)(r6 + 0xb8)
    5078:	w9 = *(u32 *)(r6 + 0xbc)
    5079:	w1 = *(u32 *)(r6 + 0x70)
    5080:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2170>
    5081:	call 0x9e
    5082:	r0 += r8
    5083:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21c0>
    5084:	w1 = *(u32 *)(r0 + 0x0)
    5085:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2210>
    5086:	call 0x23
    5087:	r0 += r8
    5088:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21d0>
    5089:	r1 = r10
    5090:	r1 += -0x88
    5091:	w2 = 0x4
    5092:	r3 = r0
    5093:	call 0x71
    5094:	w1 = *(u32 *)(r10 - 0x88)
    5095:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2210>
    5096:	w1 = *(u16 *)(r0 + 0x0)
    5097:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2200>
    5098:	r1 = r10
    5099:	r1 += -0x88
    5100:	w2 = 0x2
    5101:	r3 = r0
    5102:	call 0x71
    5103:	w1 = *(u16 *)(r10 - 0x88)
    5104:	w1 <<= 0x10
    5105:	w1 s>>= 0x10
    5106:	w2 = *(u32 *)(r7 + 0x98)
    5107:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2230>
    5108:	*(u32 *)(r7 + 0x9c) = w1
    5109:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2258>
    5110:	w3 = *(u32 *)(r7 + 0x9c)
    5111:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2248>
    5112:	*(u32 *)(r7 + 0x9c) = w1
    5113:	w3 = *(u32 *)(r7 + 0xa0)
    5114:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2260>
    5115:	*(u32 *)(r7 + 0xa0) = w1
    5116:	*(u32 *)(r7 + 0xa4) = w1
    5117:	w2 += 0x1
    5118:	*(u32 *)(r7 + 0x98) = w2
    5119:	w1 = *(u32 *)(r6 + 0xcc)
    5120:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23e8>
    5121:	r1 = 0x0 ll
		000000000000a008:  R_BPF_64_64	CONFIG
    5123:	w6 = *(u32 *)(r1 + 0xc8)
    5124:	w8 = *(u32 *)(r1 + 0xcc)
    5125:	w1 = *(u32 *)(r1 + 0x70)
    5126:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e0>
    5127:	call 0x9e
    5128:	r0 += r6
    5129:	if w8 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2330>
    5130:	w1 = *(u32 *)(r0 + 0x0)
    5131:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2380>
    5132:	call 0x23
    5133:	r0 += r6
    5134:	if w8 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2340>
    5135:	r1 = r10
    5136:	r1 += -0x88
    5137:	w2 = 0x4
    5138:	r3 = r0
    5139:	call 0x71
    5140:	w1 = *(u32 *)(r10 - 0x88)
    5141:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2380>
    5142:	w1 = *(u16 *)(r0 + 0x0)
    5143:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2370>
    5144:	r1 = r10
    5145:	r1 += -0x88
    5146:	w2 = 0x2
    5147:	r3 = r0
    5148:	call 0x71
    5149:	w1 = *(u16 *)(r10 - 0x88)
    5150:	w1 <<= 0x10
    5151:	w1 s>>= 0x10
    5152:	w2 = *(u32 *)(r7 + 0xa8)
    5153:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23a0>
    5154:	*(u32 *)(r7 + 0xac) = w1
    5155:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23c8>
    5156:	w3 = *(u32 *)(r7 + 0xac)
    5157:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b8>
    5158:	*(u32 *)(r7 + 0xac) = w1
    5159:	w3 = *(u32 *)(r7 + 0xb0)
    5160:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d0>
    5161:	*(u32 *)(r7 + 0xb0) = w1
    5162:	*(u32 *)(r7 + 0xb4) = w1
    5163:	w2 += 0x1
    5164:	*(u32 *)(r7 + 0xa8) = w2
    5165:	r6 = 0x0 ll
		000000000000a168:  R_BPF_64_64	CONFIG
    5167:	w1 = *(u32 *)(r6 + 0xdc)
    5168:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2558>
    5169:	w8 = *(u32 *)(r6 + 0xd8)
    5170:	w9 = *(u32 *)(r6 + 0xdc)
    5171:	w1 = *(u32 *)(r6 + 0x70)
    5172:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2450>
    5173:	call 0x9e
    5174:	r0 += r8
    5175:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24a0>
    5176:	w1 = *(u32 *)(r0 + 0x0)
    5177:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24f0>
    5178:	call 0x23
    5179:	r0 += r8
    5180:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24b0>
    5181:	r1 = r10
    5182:	r1 += -0x88
    5183:	w2 = 0x4
    5184:	r3 = r0
    5185:	call 0x71
    5186:	w1 = *(u32 *)(r10 - 0x88)
    5187:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24f0>
    5188:	w1 = *(u16 *)(r0 + 0x0)
    5189:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24e0>
    5190:	r1 = r10
    5191:	r1 += -0x88
    5192:	w2 = 0x2
    5193:	r3 = r0
    5194:	call 0x71
    5195:	w1 = *(u16 *)(r10 - 0x88)
    5196:	w1 <<= 0x10
    5197:	w1 s>>= 0x10
    5198:	w2 = *(u32 *)(r7 + 0xb8)
    5199:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2510>
    5200:	*(u32 *)(r7 + 0xbc) = w1
    5201:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2538>
    5202:	w3 = *(u32 *)(r7 + 0xbc)
    5203:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2528>
    5204:	*(u32 *)(r7 + 0xbc) = w1
    5205:	w3 = *(u32 *)(r7 + 0xc0)
    5206:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2540>
    5207:	*(u32 *)(r7 + 0xc0) = w1
    5208:	*(u32 *)(r7 + 0xc4) = w1
    5209:	w2 += 0x1
    5210:	*(u32 *)(r7 + 0xb8) = w2
    5211:	call 0xe
    5212:	*(u64 *)(r7 + 0x70) = r0
    5213:	w1 = *(u32 *)(r6 + 0x64)
    5214:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2610>
    5215:	call 0x23
    5216:	w1 = *(u32 *)(r6 + 0x40)
    5217:	r0 += r1
    5218:	r1 = r10
    5219:	r1 += -0x88
    5220:	w2 = 0x8
    5221:	r3 = r0
    5222:	call 0x71
    5223:	w1 = *(u32 *)(r6 + 0x44)
    5224:	r3 = *(u64 *)(r10 - 0x88)
    5225:	r3 += r1
    5226:	r1 = r10
    5227:	r1 += -0x88
    5228:	w2 = 0x8
    5229:	call 0x71
    5230:	r1 = *(u64 *)(r6 + 0x8)
    5231:	r2 = *(u64 *)(r10 - 0x88)
    5232:	r1 += r2
    5233:	*(u64 *)(r7 + 0x60) = r1
    5234:	w1 = *(u32 *)(r6 + 0x68)
    5235:	if w1 == 0x0 goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5236:	r1 = 0x504c4b53594d5641 ll
    5238:	call 0x9a
    5239:	w1 = *(u32 *)(r6 + 0x38)
    5240:	r0 += r1
    5241:	*(u64 *)(r7 + 0x68) = r0
    5242:	goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5243:	w1 = *(u32 *)(r0 + 0x0)
    5244:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d8>
    5245:	r1 = r10
    5246:	r1 += -0x88
    5247:	w2 = 0x4
    5248:	r3 = r0
    5249:	call 0x71
    5250:	w1 = *(u32 *)(r10 - 0x88)
    5251:	r2 = 0x0 ll
		000000000000a418:  R_BPF_64_64	CONFIG
    5253:	w2 = *(u32 *)(r2 + 0xc0)
    5254:	r9 = *(u64 *)(r10 - 0xa0)
    5255:	if w1 != w2 goto -0x4ca <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5256:	w1 = *(u32 *)(r6 + 0xcc)
    5257:	if w1 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2938>
    5258:	r1 = 0x0 ll
		000000000000a450:  R_BPF_64_64	CONFIG
    5260:	w6 = *(u32 *)(r1 + 0xc8)
    5261:	w7 = *(u32 *)(r1 + 0xcc)
    5262:	w1 = *(u32 *)(r1 + 0x70)
    5263:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    5264:	call 0x23
    5265:	r0 += r6
    5266:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2720>
    5267:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e8>
    5268:	r1 = r10
    5269:	r1 += -0x88
    5270:	w2 = 0x2
    5271:	r3 = r0
    5272:	call 0x71
    5273:	w1 = *(u16 *)(r10 - 0x88)
    5274:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2780>
    5275:	call 0x9e
    5276:	r0 += r6
    5277:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2778>
    5278:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2798>
    5279:	w1 = *(u16 *)(r0 + 0x0)
    5280:	w1 <<= 0x10
    5281:	w1 s>>= 0x10
    5282:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    5283:	w1 = *(u32 *)(r0 + 0x0)
    5284:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    5285:	r1 = r10
    5286:	r1 += -0x88
    5287:	w2 = 0x4
    5288:	r3 = r0
    5289:	call 0x71
    5290:	w1 = *(u32 *)(r10 - 0x88)
    5291:	r2 = 0x0 ll
		000000000000a558:  R_BPF_64_64	CONFIG
    5293:	w2 = *(u32 *)(r2 + 0xa0)
    5294:	r9 = *(u64 *)(r10 - 0xa0)
    5295:	if w1 != w2 goto +0xcf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e78>
    5296:	w1 = *(u32 *)(r7 + 0xac)
    5297:	if w1 == 0x0 goto +0x4c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a70>
    5298:	r1 = 0x0 ll
		000000000000a590:  R_BPF_64_64	CONFIG
    5300:	w7 = *(u32 *)(r1 + 0xa8)
    5301:	w8 = *(u32 *)(r1 + 0xac)
    5302:	w1 = *(u32 *)(r1 + 0x70)
    5303:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2898>
    5304:	call 0x23
    5305:	r0 += r7
    5306:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    5307:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a20>
    5308:	r1 = r10
    5309:	r1 += -0x88
    5310:	w2 = 0x2
    5311:	r3 = r0
    5312:	call 0x71
    5313:	w1 = *(u16 *)(r10 - 0x88)
    5314:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28c0>
    5315:	call 0x9e
    5316:	r0 += r7
    5317:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5318:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28d8>
    5319:	w1 = *(u16 *)(r0 + 0x0)
    5320:	w1 <<= 0x10
    5321:	w1 s>>= 0x10
    5322:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a50>
    5323:	w1 = *(u32 *)(r0 + 0x0)
    5324:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a50>
    5325:	r1 = r10
    5326:	r1 += -0x88
    5327:	w2 = 0x4
    5328:	r3 = r0
    5329:	call 0x71
    5330:	w1 = *(u32 *)(r10 - 0x88)
    5331:	r2 = 0x0 ll
		000000000000a698:  R_BPF_64_64	CONFIG
    5333:	w2 = *(u32 *)(r2 + 0xd0)
    5334:	if w1 != w2 goto -0x519 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5335:	r1 = 0x0 ll
		000000000000a6b8:  R_BPF_64_64	CONFIG
    5337:	w2 = *(u32 *)(r1 + 0xdc)
    5338:	if w2 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5339:	w6 = *(u32 *)(r1 + 0xd8)
    5340:	w7 = *(u32 *)(r1 + 0xdc)
    5341:	w1 = *(u32 *)(r1 + 0x70)
    5342:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d0>
    5343:	call 0x23
    5344:	r0 += r6
    5345:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2998>
    5346:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b58>
    5347:	r1 = r10
    5348:	r1 += -0x88
    5349:	w2 = 0x2
    5350:	r3 = r0
    5351:	call 0x71
    5352:	w1 = *(u16 *)(r10 - 0x88)
    5353:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f8>
    5354:	call 0x9e
    5355:	r0 += r6
    5356:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    5357:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a10>
    5358:	w1 = *(u16 *)(r0 + 0x0)
    5359:	w1 <<= 0x10
    5360:	w1 s>>= 0x10
    5361:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    5362:	w1 = *(u32 *)(r0 + 0x0)
    5363:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    5364:	r1 = r10
    5365:	r1 += -0x88
    5366:	w2 = 0x4
    5367:	r3 = r0
    5368:	call 0x71
    5369:	w1 = *(u32 *)(r10 - 0x88)
    5370:	r2 = 0x0 ll
		000000000000a7d0:  R_BPF_64_64	CONFIG
    5372:	w2 = *(u32 *)(r2 + 0xb0)
    5373:	if w1 != w2 goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e78>
    5374:	r7 = 0x0 ll
		000000000000a7f0:  R_BPF_64_64	CONFIG
    5376:	w1 = *(u32 *)(r7 + 0xbc)
    5377:	if w1 == 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c08>
    5378:	w8 = *(u32 *)(r7 + 0xb8)
    5379:	w9 = *(u32 *)(r7 + 0xbc)
    5380:	w1 = *(u32 *)(r7 + 0x70)
    5381:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    5382:	call 0x23
    5383:	r0 += r8
    5384:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad0>
    5385:	goto +0x1c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bb0>
    5386:	r1 = r10
    5387:	r1 += -0x88
    5388:	w2 = 0x2
    5389:	r3 = r0
    5390:	call 0x71
    5391:	w1 = *(u16 *)(r10 - 0x88)
    5392:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5393:	call 0x9e
    5394:	r0 += r8
    5395:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b28>
    5396:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    5397:	w1 = *(u16 *)(r0 + 0x0)
    5398:	w1 <<= 0x10
    5399:	w1 s>>= 0x10
    5400:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be0>
    5401:	w1 = *(u32 *)(r0 + 0x0)
    5402:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be0>
    5403:	r1 = r10
    5404:	r1 += -0x88
    5405:	w2 = 0x4
    5406:	r3 = r0
    5407:	call 0x71
    5408:	w1 = *(u32 *)(r10 - 0x88)
    5409:	r2 = 0x0 ll
		000000000000a908:  R_BPF_64_64	CONFIG
    5411:	w2 = *(u32 *)(r2 + 0xe0)
    5412:	if w1 != w2 goto -0x567 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5413:	exit
    5414:	r1 = r10
    5415:	r1 += -0x88
    5416:	w2 = 0x4
    5417:	r3 = r0
    5418:	call 0x71
    5419:	w1 = *(u32 *)(r10 - 0x88)
    5420:	r2 = 0x0 ll
		000000000000a960:  R_BPF_64_64	CONFIG
    5422:	w2 = *(u32 *)(r2 + 0xc0)
    5423:	r9 = *(u64 *)(r10 - 0xa0)
    5424:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e78>
    5425:	w1 = *(u32 *)(r7 + 0xcc)
    5426:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d40>
    5427:	r1 = 0x0 ll
		000000000000a998:  R_BPF_64_64	CONFIG
    5429:	w7 = *(u32 *)(r1 + 0xc8)
    5430:	w8 = *(u32 *)(r1 + 0xcc)
    5431:	w1 = *(u32 *)(r1 + 0x70)
    5432:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ca0>
    5433:	call 0x23
    5434:	r0 += r7
    5435:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c68>
    5436:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cf0>
    5437:	r1 = r10
    5438:	r1 += -0x88
    5439:	w2 = 0x2
    5440:	r3 = r0
    5441:	call 0x71
    5442:	w1 = *(u16 *)(r10 - 0x88)
    5443:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc8>
    5444:	call 0x9e
    5445:	r0 += r7
    5446:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc0>
    5447:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    5448:	w1 = *(u16 *)(r0 + 0x0)
    5449:	w1 <<= 0x10
    5450:	w1 s>>= 0x10
    5451:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d20>
    5452:	w1 = *(u32 *)(r0 + 0x0)
    5453:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d20>
    5454:	r1 = r10
    5455:	r1 += -0x88
    5456:	w2 = 0x4
    5457:	r3 = r0
    5458:	call 0x71
    5459:	w1 = *(u32 *)(r10 - 0x88)
    5460:	r2 = 0x0 ll
		000000000000aaa0:  R_BPF_64_64	CONFIG
    5462:	w2 = *(u32 *)(r2 + 0xd0)
    5463:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e78>
    5464:	r1 = 0x0 ll
		000000000000aac0:  R_BPF_64_64	CONFIG
    5466:	w2 = *(u32 *)(r1 + 0xdc)
    5467:	if w2 == 0x0 goto -0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5468:	w7 = *(u32 *)(r1 + 0xd8)
    5469:	w8 = *(u32 *)(r1 + 0xdc)
    5470:	w1 = *(u32 *)(r1 + 0x70)
    5471:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd8>
    5472:	call 0x23
    5473:	r0 += r7
    5474:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2da0>
    5475:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e28>
    5476:	r1 = r10
    5477:	r1 += -0x88
    5478:	w2 = 0x2
    5479:	r3 = r0
    5480:	call 0x71
    5481:	w1 = *(u16 *)(r10 - 0x88)
    5482:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e00>
    5483:	call 0x9e
    5484:	r0 += r7
    5485:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5486:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e18>
    5487:	w1 = *(u16 *)(r0 + 0x0)
    5488:	w1 <<= 0x10
    5489:	w1 s>>= 0x10
    5490:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    5491:	w1 = *(u32 *)(r0 + 0x0)
    5492:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e58>
    5493:	r1 = r10
    5494:	r1 += -0x88
    5495:	w2 = 0x4
    5496:	r3 = r0
    5497:	call 0x71
    5498:	w1 = *(u32 *)(r10 - 0x88)
    5499:	r2 = 0x0 ll
		000000000000abd8:  R_BPF_64_64	CONFIG
    5501:	w2 = *(u32 *)(r2 + 0xe0)
    5502:	if w1 == w2 goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5503:	call 0x23
    5504:	*(u64 *)(r10 - 0x88) = r0
    5505:	r2 = r10
    5506:	r2 += -0x88
    5507:	r1 = 0x0 ll
		000000000000ac18:  R_BPF_64_64	TASKS
    5509:	r3 = 0xdd8 ll
		000000000000ac28:  R_BPF_64_64	.rodata
    5511:	r4 = 0x0
    5512:	call 0x2
    5513:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3040>
    5514:	r1 = 0x0 ll
		000000000000ac50:  R_BPF_64_64	.bss
    5516:	r2 = 0x1
    5517:	lock *(u64 *)(r1 + 0x0) += r2
    5518:	r1 = 0x0 ll
		000000000000ac70:  R_BPF_64_64	EXPECT_ENTER
    5520:	r2 = 0x100000000 ll
    5522:	lock *(u64 *)(r1 + 0x0) += r2
    5523:	r1 = 0x0 ll
		000000000000ac98:  R_BPF_64_64	EXPECT_EXIT
    5525:	lock *(u64 *)(r1 + 0x0) += r2
    5526:	call 0x23
    5527:	*(u64 *)(r10 - 0x88) = r0
    5528:	r2 = r10
    5529:	r2 += -0x88
    5530:	r1 = 0x0 ll
		000000000000acd0:  R_BPF_64_64	TASKS
    5532:	call 0x1
    5533:	r8 = r0
    5534:	if r8 == 0x0 goto -0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5535:	call 0xe
    5536:	r1 = *(u64 *)(r8 + 0x10)
    5537:	if r1 == r0 goto -0x53d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a8>
    5538:	r7 = r0
    5539:	r2 = r0
    5540:	r2 >>= 0x20
    5541:	r0 <<= 0x20
    5542:	r0 >>= 0x20
    5543:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fd0>
    5544:	r1 >>= 0x20
    5545:	if r1 == r2 goto -0x546 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a0>
    5546:	w1 = *(u32 *)(r8 + 0x8)
    5547:	if w1 == 0x0 goto -0x54d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x578>
    5548:	w1 = 0x0
    5549:	*(u32 *)(r10 - 0x88) = w1
    5550:	r2 = r10
    5551:	r2 += -0x88
    5552:	r1 = 0x0 ll
		000000000000ad80:  R_BPF_64_64	LOST
    5554:	call 0x1
    5555:	if r0 == 0x0 goto -0x555 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x578>
    5556:	r0 += 0x10
    5557:	r1 = 0x1
    5558:	lock *(u64 *)(r0 + 0x0) += r1
    5559:	goto -0x559 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x578>
    5560:	w1 = 0x0
    5561:	*(u32 *)(r10 - 0x88) = w1
    5562:	r2 = r10
    5563:	r2 += -0x88
    5564:	r1 = 0x0 ll
		000000000000ade0:  R_BPF_64_64	LOST
    5566:	call 0x1
    5567:	if r0 == 0x0 goto -0x9b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5568:	r0 += 0x10
    5569:	r1 = 0x1
    5570:	lock *(u64 *)(r0 + 0x0) += r1
    5571:	goto -0x9f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5572:	w8 = w2
    5573:	w1 = w2
    5574:	w1 &= 0x1
    5575:	w2 = *(u32 *)(r7 + 0x90)
    5576:	w2 |= w1
    5577:	w1 = *(u32 *)(r7 + 0xa8)
    5578:	w2 |= w1
    5579:	if w2 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f0>
    5580:	call -0xf65
    5581:	if w0 != 0x0 goto +0x6a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3440>
    5582:	w6 = 0x0
    5583:	r1 = 0x0 ll
		000000000000ae78:  R_BPF_64_64	CONFIG
    5585:	w2 = *(u32 *)(r1 + 0x6c)
    5586:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3248>
    5587:	w1 = *(u32 *)(r1 + 0x9c)
    5588:	if w1 != 0x0 goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3410>
    5589:	r1 = 0x0 ll
		000000000000aea8:  R_BPF_64_64	CONFIG
    5591:	w2 = *(u32 *)(r1 + 0xac)
    5592:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3178>
    5593:	w3 = *(u32 *)(r7 + 0x1c8)
    5594:	*(u32 *)(r7 + 0x1b4) = w3
    5595:	w2 = 0x1
    5596:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3170>
    5597:	w2 = 0x0
    5598:	w6 |= w2
    5599:	w1 = *(u32 *)(r1 + 0xbc)
    5600:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31b8>
    5601:	w2 = *(u32 *)(r7 + 0x1cc)
    5602:	*(u32 *)(r7 + 0x1b8) = w2
    5603:	w1 = 0x1
    5604:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31b0>
    5605:	w1 = 0x0
    5606:	w6 |= w1
    5607:	r1 = 0x0 ll
		000000000000af38:  R_BPF_64_64	CONFIG
    5609:	w2 = *(u32 *)(r1 + 0xcc)
    5610:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3208>
    5611:	w3 = *(u32 *)(r7 + 0x1d0)
    5612:	*(u32 *)(r7 + 0x1bc) = w3
    5613:	w2 = 0x1
    5614:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3200>
    5615:	w2 = 0x0
    5616:	w6 |= w2
    5617:	w1 = *(u32 *)(r1 + 0xdc)
    5618:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3248>
    5619:	w2 = *(u32 *)(r7 + 0x1d4)
    5620:	*(u32 *)(r7 + 0x1c0) = w2
    5621:	w1 = 0x1
    5622:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3240>
    5623:	w1 = 0x0
    5624:	w6 |= w1
    5625:	w3 = *(u32 *)(r7 + 0xcc)
    5626:	w8 = *(u32 *)(r7 + 0xc8)
    5627:	w9 = *(u32 *)(r7 + 0xc4)
    5628:	r1 = r7
    5629:	w7 = *(u32 *)(r1 + 0xc0)
    5630:	w1 = *(u32 *)(r1 + 0x8)
    5631:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x32c8>
    5632:	*(u32 *)(r10 - 0x98) = w3
    5633:	call 0x23
    5634:	*(u64 *)(r10 - 0x88) = r0
    5635:	r2 = r10
    5636:	r2 += -0x88
    5637:	r1 = 0x0 ll
		000000000000b028:  R_BPF_64_64	OWED
    5639:	call 0x3
    5640:	w3 = *(u32 *)(r10 - 0x98)
    5641:	r1 = 0x0
    5642:	r2 = *(u64 *)(r10 - 0x90)
    5643:	*(u64 *)(r2 + 0x1d8) = r1
    5644:	*(u64 *)(r2 + 0x198) = r1
    5645:	*(u32 *)(r2 + 0xc) = w3
    5646:	*(u32 *)(r2 + 0x8) = w8
    5647:	w1 = 0x0
    5648:	*(u32 *)(r2 + 0x1a8) = w1
    5649:	w1 = 0x1
    5650:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3320>
    5651:	w1 = 0x0
    5652:	r2 = *(u64 *)(r10 - 0x90)
    5653:	*(u32 *)(r2 + 0x0) = w7
    5654:	*(u32 *)(r2 + 0x4) = w9
    5655:	if w9 != 0x0 goto -0xf3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5656:	if w8 != 0x0 goto -0xf4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5657:	if w3 != 0x0 goto -0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5658:	w6 |= w1
    5659:	w6 &= 0x1
    5660:	if w6 != 0x0 goto -0xf8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5661:	call 0x23
    5662:	*(u64 *)(r10 - 0x88) = r0
    5663:	r2 = r10
    5664:	r2 += -0x88
    5665:	r1 = 0x0 ll
		000000000000b108:  R_BPF_64_64	TASKS
    5667:	call 0x3
    5668:	if r0 != 0x0 goto -0x100 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5669:	r1 = 0x0 ll
		000000000000b128:  R_BPF_64_64	.bss
    5671:	r2 = -0x1
    5672:	lock *(u64 *)(r1 + 0x0) += r2
    5673:	r1 = 0x0 ll
		000000000000b148:  R_BPF_64_64	EXPECT_ENTER
    5675:	r2 = -0x100000000 ll
    5677:	lock *(u64 *)(r1 + 0x0) += r2
    5678:	r1 = 0x0 ll
		000000000000b170:  R_BPF_64_64	EXPECT_EXIT
    5680:	lock *(u64 *)(r1 + 0x0) += r2
    5681:	goto -0x10d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    5682:	w1 = *(u32 *)(r7 + 0x1c4)
    5683:	*(u32 *)(r7 + 0x1b0) = w1
    5684:	w6 = 0x1
    5685:	if w1 != 0x0 goto -0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    5686:	w6 = 0x0
    5687:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3128>
    5688:	w1 = *(u32 *)(r7 + 0x90)
    5689:	w6 = *(u32 *)(r7 + 0xa8)
    5690:	if w1 != 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35c0>
    5691:	r1 = *(u64 *)(r10 - 0xa0)
    5692:	if w6 == 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3668>
    5693:	r1 = *(u64 *)(r1 + 0x0)
    5694:	r3 = *(u64 *)(r1 + 0x8)
    5695:	r2 = *(u64 *)(r1 + 0x0)
    5696:	r1 = r7
    5697:	r1 += 0x18
    5698:	call -0xe98
    5699:	w1 = *(u32 *)(r10 - 0x98)
    5700:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    5701:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3548>
    5702:	r1 = 0x0
    5703:	r2 = 0x0 ll
		000000000000b238:  R_BPF_64_64	CONFIG
    5705:	w2 = *(u32 *)(r2 + 0x74)
    5706:	w3 = *(u32 *)(r10 - 0xb8)
    5707:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3540>
    5708:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3540>
    5709:	call 0x23
    5710:	r1 = 0x0 ll
		000000000000b270:  R_BPF_64_64	CONFIG
    5712:	w1 = *(u32 *)(r1 + 0x74)
    5713:	r0 += r1
    5714:	r1 = r10
    5715:	r1 += -0x88
    5716:	w2 = 0x8
    5717:	r3 = r0
    5718:	call 0x71
    5719:	r1 = *(u64 *)(r10 - 0x88)
    5720:	*(u64 *)(r7 + 0x190) = r1
    5721:	w1 = *(u32 *)(r7 + 0xbc)
    5722:	*(u32 *)(r7 + 0x8c) = w1
    5723:	w1 = *(u32 *)(r7 + 0xb8)
    5724:	*(u32 *)(r7 + 0x88) = w1
    5725:	w1 = *(u32 *)(r7 + 0xb4)
    5726:	*(u32 *)(r7 + 0x84) = w1
    5727:	w1 = *(u32 *)(r7 + 0xb0)
    5728:	*(u32 *)(r7 + 0x80) = w1
    5729:	w1 = *(u32 *)(r7 + 0xac)
    5730:	*(u32 *)(r7 + 0x7c) = w1
    5731:	w1 = *(u32 *)(r7 + 0xa8)
    5732:	*(u32 *)(r7 + 0x78) = w1
    5733:	r1 = r7
    5734:	call -0xfbf
    5735:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36b0>
    5736:	r1 = r7
    5737:	r1 += 0x18
    5738:	w2 = 0x60
    5739:	r3 = 0xd78 ll
		000000000000b358:  R_BPF_64_64	.rodata
    5741:	call 0x71
    5742:	w1 = *(u32 *)(r7 + 0xa4)
    5743:	*(u32 *)(r7 + 0x8c) = w1
    5744:	w1 = *(u32 *)(r7 + 0xa0)
    5745:	*(u32 *)(r7 + 0x88) = w1
    5746:	w1 = *(u32 *)(r7 + 0x9c)
    5747:	*(u32 *)(r7 + 0x84) = w1
    5748:	w1 = *(u32 *)(r7 + 0x98)
    5749:	*(u32 *)(r7 + 0x80) = w1
    5750:	w1 = *(u32 *)(r7 + 0x94)
    5751:	*(u32 *)(r7 + 0x7c) = w1
    5752:	w1 = *(u32 *)(r7 + 0x90)
    5753:	*(u32 *)(r7 + 0x78) = w1
    5754:	r1 = r7
    5755:	call -0xfd4
    5756:	goto -0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3458>
    5757:	w8 &= 0x1
    5758:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3680>
    5759:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36b0>
    5760:	r1 = *(u64 *)(r1 + 0x0)
    5761:	r3 = *(u64 *)(r1 + 0x8)
    5762:	r2 = *(u64 *)(r1 + 0x0)
    5763:	r1 = r7
    5764:	r1 += 0x18
    5765:	call -0xedb
    5766:	r1 = 0x0 ll
		000000000000b430:  R_BPF_64_64	CONFIG
    5768:	w2 = *(u32 *)(r1 + 0x6c)
    5769:	if w2 == 0x0 goto -0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f0>
    5770:	w1 = *(u32 *)(r1 + 0x9c)
    5771:	if w1 != 0x0 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3758>
    5772:	r6 = 0x0 ll
		000000000000b460:  R_BPF_64_64	CONFIG
    5774:	w1 = *(u32 *)(r6 + 0xac)
    5775:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    5776:	w2 = *(u32 *)(r7 + 0x1c8)
    5777:	w1 = *(u32 *)(r7 + 0x1b4)
    5778:	w3 = w2
    5779:	w3 |= w1
    5780:	if w3 s> -0x1 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3818>
    5781:	w3 = w2
    5782:	if w1 s> 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3830>
    5783:	w3 = w2
    5784:	if w2 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3830>
    5785:	if w2 s>= w1 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    5786:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3820>
    5787:	w2 = *(u32 *)(r7 + 0x1c4)
    5788:	w1 = *(u32 *)(r7 + 0x1b0)
    5789:	w3 = w2
    5790:	w3 |= w1
    5791:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38e8>
    5792:	w3 = w2
    5793:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37c0>
    5794:	w3 = w2
    5795:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a8>
    5796:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37c0>
    5797:	if w2 s>= w1 goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    5798:	w3 = w2
    5799:	w3 -= w1
    5800:	if w3 == 0x0 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    5801:	r4 = 0x1
    5802:	*(u64 *)(r7 + 0x88) = r4
    5803:	*(u32 *)(r7 + 0x84) = w3
    5804:	*(u32 *)(r7 + 0x80) = w2
    5805:	*(u32 *)(r7 + 0x7c) = w1
    5806:	w1 = 0x5
    5807:	*(u32 *)(r7 + 0x78) = w1
    5808:	r1 = r7
    5809:	call -0x100a
    5810:	goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    5811:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    5812:	w3 = w2
    5813:	w3 -= w1
    5814:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    5815:	r4 = 0x2
    5816:	*(u64 *)(r7 + 0x88) = r4
    5817:	*(u32 *)(r7 + 0x84) = w3
    5818:	*(u32 *)(r7 + 0x80) = w2
    5819:	*(u32 *)(r7 + 0x7c) = w1
    5820:	w1 = 0x5
    5821:	*(u32 *)(r7 + 0x78) = w1
    5822:	r1 = r7
    5823:	call -0x1018
    5824:	w1 = *(u32 *)(r6 + 0xbc)
    5825:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3960>
    5826:	w2 = *(u32 *)(r7 + 0x1cc)
    5827:	w1 = *(u32 *)(r7 + 0x1b8)
    5828:	w3 = w2
    5829:	w3 |= w1
    5830:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38f8>
    5831:	w3 = w2
    5832:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3910>
    5833:	w3 = w2
    5834:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3910>
    5835:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3960>
    5836:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3900>
    5837:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b0>
    5838:	goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36e0>
    5839:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3960>
    5840:	w3 = w2
    5841:	w3 -= w1
    5842:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3960>
    5843:	r4 = 0x3
    5844:	*(u64 *)(r7 + 0x88) = r4
    5845:	*(u32 *)(r7 + 0x84) = w3
    5846:	*(u32 *)(r7 + 0x80) = w2
    5847:	*(u32 *)(r7 + 0x7c) = w1
    5848:	w1 = 0x5
    5849:	*(u32 *)(r7 + 0x78) = w1
    5850:	r1 = r7
    5851:	call -0x1034
    5852:	w1 = *(u32 *)(r6 + 0xcc)
    5853:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a30>
    5854:	w2 = *(u32 *)(r7 + 0x1d0)
    5855:	w1 = *(u32 *)(r7 + 0x1bc)
    5856:	w3 = w2
    5857:	w3 |= w1
    5858:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c8>
    5859:	w3 = w2
    5860:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    5861:	w3 = w2
    5862:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    5863:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a30>
    5864:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39d0>
    5865:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a30>
    5866:	w3 = w2
    5867:	w3 -= w1
    5868:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a30>
    5869:	r4 = 0x4
    5870:	*(u64 *)(r7 + 0x88) = r4
    5871:	*(u32 *)(r7 + 0x84) = w3
    5872:	*(u32 *)(r7 + 0x80) = w2
    5873:	*(u32 *)(r7 + 0x7c) = w1
    5874:	w1 = 0x5
    5875:	*(u32 *)(r7 + 0x78) = w1
    5876:	r1 = r7
    5877:	call -0x104e
    5878:	w1 = *(u32 *)(r6 + 0xdc)
    5879:	if w1 == 0x0 goto -0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f0>
    5880:	w2 = *(u32 *)(r7 + 0x1d4)
    5881:	w1 = *(u32 *)(r7 + 0x1c0)
    5882:	w3 = w2
    5883:	w3 |= w1
    5884:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    5885:	w3 = w2
    5886:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab0>
    5887:	w3 = w2
    5888:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab0>
    5889:	if w2 s>= w1 goto -0x134 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f0>
    5890:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3aa0>
    5891:	if w2 s<= w1 goto -0x136 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f0>
    5892:	w3 = w2
    5893:	w3 -= w1
    5894:	if w3 == 0x0 goto -0x139 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f0>
    5895:	r4 = 0x5
    5896:	*(u64 *)(r7 + 0x88) = r4
    5897:	*(u32 *)(r7 + 0x84) = w3
    5898:	*(u32 *)(r7 + 0x80) = w2
    5899:	*(u32 *)(r7 + 0x7c) = w1
    5900:	w1 = 0x5
    5901:	*(u32 *)(r7 + 0x78) = w1
    5902:	r1 = r7
    5903:	call -0x1068
    5904:	goto -0x143 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f0>

000000000000b888 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    5905:	w7 = w2
    5906:	r9 = r1
    5907:	r1 = 0x0 ll
		000000000000b898:  R_BPF_64_64	CONFIG
    5909:	w2 = *(u32 *)(r1 + 0x84)
    5910:	if w2 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x50>
    5911:	r2 = 0x0 ll
		000000000000b8b8:  R_BPF_64_64	HELD
    5913:	r2 = *(u64 *)(r2 + 0x0)
    5914:	if r2 != 0x0 goto +0x59c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    5915:	w2 = *(u32 *)(r1 + 0x28)
    5916:	w2 &= w7
    5917:	w1 = *(u32 *)(r1 + 0x30)
    5918:	if w2 == w1 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x180>
    5919:	r1 = 0x0 ll
		000000000000b8f8:  R_BPF_64_64	CONFIG
    5921:	w2 = *(u32 *)(r1 + 0x24)
    5922:	if w2 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b8>
    5923:	call 0x8
    5924:	*(u32 *)(r10 - 0x88) = w0
    5925:	r2 = r10
    5926:	r2 += -0x88
    5927:	r1 = 0x0 ll
		000000000000b938:  R_BPF_64_64	SAMPLES
    5929:	call 0x1
    5930:	r8 = r0
    5931:	if r8 == 0x0 goto +0x58b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    5932:	r1 = *(u64 *)(r9 + 0x0)
    5933:	r3 = *(u64 *)(r1 + 0x0)
    5934:	r1 = r10
    5935:	r1 += -0x88
    5936:	w2 = 0x80
    5937:	call 0x71
    5938:	r1 = *(u64 *)(r10 - 0x20)
    5939:	if r1 != 0x504c0001 goto +0x583 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    5940:	r1 = *(u64 *)(r10 - 0x10)
    5941:	if r1 != 0x10 goto +0x581 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    5942:	r2 = *(u64 *)(r10 - 0x28)
    5943:	r1 = 0x0 ll
		000000000000b9b8:  R_BPF_64_64	CONFIG
    5945:	r3 = *(u64 *)(r1 + 0x0)
    5946:	if r2 != r3 goto +0x57c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    5947:	w2 = *(u32 *)(r1 + 0x28)
    5948:	w2 &= w7
    5949:	w1 = *(u32 *)(r8 + 0x10)
    5950:	if w1 != 0x0 goto +0x3c9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb8>
    5951:	*(u32 *)(r8 + 0x14) = w2
    5952:	goto +0x3cc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fe0>
    5953:	r1 = 0x0 ll
		000000000000ba08:  R_BPF_64_64	.bss
    5955:	r1 = *(u64 *)(r1 + 0x0)
    5956:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5957:	r1 = 0x0 ll
		000000000000ba28:  R_BPF_64_64	CONFIG
    5959:	w2 = *(u32 *)(r1 + 0x6c)
    5960:	if w2 == 0x0 goto +0x56e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    5961:	r1 = *(u64 *)(r1 + 0x90)
    5962:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x218>
    5963:	r1 = 0x0 ll
		000000000000ba58:  R_BPF_64_64	CONFIG
    5965:	r3 = *(u64 *)(r1 + 0x90)
    5966:	r1 = r10
    5967:	r1 += -0x88
    5968:	w2 = 0x4
    5969:	call 0x71
    5970:	w1 = *(u32 *)(r10 - 0x88)
    5971:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    5972:	r6 = 0x0 ll
		000000000000baa0:  R_BPF_64_64	CONFIG
    5974:	w1 = *(u32 *)(r6 + 0x9c)
    5975:	*(u64 *)(r10 - 0x98) = r9
    5976:	if w1 == 0x0 goto +0x403 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2258>
    5977:	w8 = *(u32 *)(r6 + 0x98)
    5978:	w9 = *(u32 *)(r6 + 0x9c)
    5979:	w1 = *(u32 *)(r6 + 0x70)
    5980:	if w1 != 0x0 goto +0x3d4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2100>
    5981:	call 0x23
    5982:	r0 += r8
    5983:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x280>
    5984:	goto +0x3f0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2200>
    5985:	r1 = r10
    5986:	r1 += -0x88
    5987:	w2 = 0x2
    5988:	r3 = r0
    5989:	call 0x71
    5990:	w1 = *(u16 *)(r10 - 0x88)
    5991:	goto +0x3ce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2128>
    5992:	w1 = *(u32 *)(r1 + 0x24)
    5993:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x340>
    5994:	r1 = *(u64 *)(r9 + 0x0)
    5995:	r3 = *(u64 *)(r1 + 0x0)
    5996:	r1 = r10
    5997:	r1 += -0x88
    5998:	w2 = 0x80
    5999:	call 0x71
    6000:	r1 = *(u64 *)(r10 - 0x20)
    6001:	if r1 != 0x504c0001 goto +0x545 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6002:	r1 = *(u64 *)(r10 - 0x10)
    6003:	if r1 != 0x10 goto +0x543 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6004:	r1 = *(u64 *)(r10 - 0x28)
    6005:	r2 = 0x0 ll
		000000000000bba8:  R_BPF_64_64	CONFIG
    6007:	r2 = *(u64 *)(r2 + 0x0)
    6008:	if r1 != r2 goto +0x53e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6009:	w8 = 0x0
    6010:	r2 = 0x0 ll
		000000000000bbd0:  R_BPF_64_64	CONFIG
    6012:	w1 = *(u32 *)(r2 + 0x28)
    6013:	w3 = *(u32 *)(r2 + 0x30)
    6014:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x498>
    6015:	w4 = w1
    6016:	w4 >>= 0x1
    6017:	w2 = w1
    6018:	w2 |= w4
    6019:	w4 = w2
    6020:	w4 >>= 0x2
    6021:	w2 |= w4
    6022:	w4 = w2
    6023:	w4 >>= 0x4
    6024:	w2 |= w4
    6025:	w1 &= w7
    6026:	w4 = w2
    6027:	w4 >>= 0x8
    6028:	w2 |= w4
    6029:	w1 -= w3
    6030:	w3 = w2
    6031:	w3 >>= 0x10
    6032:	w2 |= w3
    6033:	w2 ^= -0x1
    6034:	w3 = w2
    6035:	w3 >>= 0x1
    6036:	w3 &= 0x55555555
    6037:	w2 -= w3
    6038:	w3 = w2
    6039:	w3 &= 0x33333333
    6040:	w2 >>= 0x2
    6041:	w2 &= 0x33333333
    6042:	w3 += w2
    6043:	w2 = w3
    6044:	w2 >>= 0x4
    6045:	w3 += w2
    6046:	w3 &= 0xf0f0f0f
    6047:	w3 *= 0x1010101
    6048:	w3 >>= 0x18
    6049:	w1 <<= w3
    6050:	w1 s>>= w3
    6051:	w8 = w1
    6052:	call 0x23
    6053:	*(u64 *)(r10 - 0x88) = r0
    6054:	r2 = r10
    6055:	r2 += -0x88
    6056:	r1 = 0x0 ll
		000000000000bd40:  R_BPF_64_64	TASKS
    6058:	call 0x1
    6059:	r7 = r0
    6060:	if r7 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12a0>
    6061:	call 0xe
    6062:	r1 = *(u64 *)(r7 + 0x10)
    6063:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    6064:	r6 = r0
    6065:	r2 = r0
    6066:	r2 >>= 0x20
    6067:	r0 <<= 0x20
    6068:	r0 >>= 0x20
    6069:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x538>
    6070:	r1 >>= 0x20
    6071:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5c8>
    6072:	w1 = *(u32 *)(r7 + 0x8)
    6073:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a0>
    6074:	w1 = 0x0
    6075:	*(u32 *)(r10 - 0x88) = w1
    6076:	r2 = r10
    6077:	r2 += -0x88
    6078:	r1 = 0x0 ll
		000000000000bdf0:  R_BPF_64_64	LOST
    6080:	call 0x1
    6081:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a0>
    6082:	r0 += 0x10
    6083:	r1 = 0x1
    6084:	lock *(u64 *)(r0 + 0x0) += r1
    6085:	r1 = r7
    6086:	w2 = 0x3e0
    6087:	r3 = 0xdd8 ll
		000000000000be38:  R_BPF_64_64	.rodata
    6089:	call 0x71
    6090:	*(u64 *)(r7 + 0x10) = r6
    6091:	r1 = 0x0 ll
		000000000000be58:  R_BPF_64_64	AYA_LOG_LEVEL
    6093:	w1 = *(u8 *)(r1 + 0x0)
    6094:	if w1 < 0x4 goto +0x1bd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d8>
    6095:	r6 = r9
    6096:	call 0x23
    6097:	w1 = 0xa0
    6098:	*(u16 *)(r10 - 0x2) = w1
    6099:	r1 = r10
    6100:	r1 += -0x2
    6101:	r9 = 0x40
    6102:	w1 = *(u16 *)(r10 - 0x2)
    6103:	if w1 > 0x40 goto +0x321 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f40>
    6104:	*(u64 *)(r10 - 0x90) = r0
    6105:	r1 = 0x0 ll
		000000000000bec8:  R_BPF_64_64	AYA_LOGS
    6107:	r2 = r9
    6108:	r3 = 0x0
    6109:	call 0x83
    6110:	if r0 == 0x0 goto +0x1ac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    6111:	*(u64 *)(r10 - 0x80) = r9
    6112:	*(u64 *)(r10 - 0x88) = r0
    6113:	r1 = r10
    6114:	r1 += -0x88
    6115:	r1 = *(u64 *)(r10 - 0x88)
    6116:	r2 = *(u64 *)(r10 - 0x80)
    6117:	if r2 < 0x2 goto +0x1a3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6118:	w2 = *(u16 *)(r10 - 0x2)
    6119:	*(u8 *)(r1 + 0x0) = w2
    6120:	w2 >>= 0x8
    6121:	*(u8 *)(r1 + 0x1) = w2
    6122:	r1 = *(u64 *)(r10 - 0x88)
    6123:	r2 = *(u64 *)(r10 - 0x80)
    6124:	if r2 < 0x3 goto +0x19c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6125:	w2 = 0x0
    6126:	*(u8 *)(r1 + 0x2) = w2
    6127:	r1 = *(u64 *)(r10 - 0x88)
    6128:	r3 = *(u64 *)(r10 - 0x80)
    6129:	if r3 < 0x5 goto +0x197 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6130:	*(u8 *)(r1 + 0x4) = w2
    6131:	w2 = 0x17
    6132:	*(u8 *)(r1 + 0x3) = w2
    6133:	r1 = *(u64 *)(r10 - 0x88)
    6134:	r2 = *(u64 *)(r10 - 0x80)
    6135:	if r2 < 0x1c goto +0x191 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6136:	r3 = r1
    6137:	r3 += 0x5
    6138:	r4 = 0xce8 ll
		000000000000bfd0:  R_BPF_64_64	.rodata
    6140:	w5 = *(u8 *)(r4 + 0x0)
    6141:	*(u8 *)(r3 + 0x0) = w5
    6142:	w5 = *(u8 *)(r4 + 0x1)
    6143:	*(u8 *)(r3 + 0x1) = w5
    6144:	w5 = *(u8 *)(r4 + 0x2)
    6145:	*(u8 *)(r3 + 0x2) = w5
    6146:	w5 = *(u8 *)(r4 + 0x3)
    6147:	*(u8 *)(r3 + 0x3) = w5
    6148:	w5 = *(u8 *)(r4 + 0x4)
    6149:	*(u8 *)(r3 + 0x4) = w5
    6150:	w5 = *(u8 *)(r4 + 0x5)
    6151:	*(u8 *)(r3 + 0x5) = w5
    6152:	w5 = *(u8 *)(r4 + 0x6)
    6153:	*(u8 *)(r3 + 0x6) = w5
    6154:	w5 = *(u8 *)(r4 + 0x7)
    6155:	*(u8 *)(r3 + 0x7) = w5
    6156:	w5 = *(u8 *)(r4 + 0x8)
    6157:	*(u8 *)(r3 + 0x8) = w5
    6158:	w5 = *(u8 *)(r4 + 0x9)
    6159:	*(u8 *)(r3 + 0x9) = w5
    6160:	w5 = *(u8 *)(r4 + 0xa)
    6161:	*(u8 *)(r3 + 0xa) = w5
    6162:	w5 = *(u8 *)(r4 + 0xb)
    6163:	*(u8 *)(r3 + 0xb) = w5
    6164:	w5 = *(u8 *)(r4 + 0xc)
    6165:	*(u8 *)(r3 + 0xc) = w5
    6166:	w5 = *(u8 *)(r4 + 0xd)
    6167:	*(u8 *)(r3 + 0xd) = w5
    6168:	w5 = *(u8 *)(r4 + 0xe)
    6169:	*(u8 *)(r3 + 0xe) = w5
    6170:	w5 = *(u8 *)(r4 + 0xf)
    6171:	*(u8 *)(r3 + 0xf) = w5
    6172:	w5 = *(u8 *)(r4 + 0x10)
    6173:	*(u8 *)(r3 + 0x10) = w5
    6174:	w5 = *(u8 *)(r4 + 0x11)
    6175:	*(u8 *)(r3 + 0x11) = w5
    6176:	w5 = *(u8 *)(r4 + 0x12)
    6177:	*(u8 *)(r3 + 0x12) = w5
    6178:	w5 = *(u8 *)(r4 + 0x13)
    6179:	*(u8 *)(r3 + 0x13) = w5
    6180:	w5 = *(u8 *)(r4 + 0x14)
    6181:	*(u8 *)(r3 + 0x14) = w5
    6182:	w5 = *(u8 *)(r4 + 0x15)
    6183:	*(u8 *)(r3 + 0x15) = w5
    6184:	w5 = *(u8 *)(r4 + 0x16)
    6185:	*(u8 *)(r3 + 0x16) = w5
    6186:	if r2 == 0x1c goto +0x15e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6187:	w3 = 0x1
    6188:	*(u8 *)(r1 + 0x1c) = w3
    6189:	if r2 < 0x1f goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6190:	w4 = 0x0
    6191:	*(u8 *)(r1 + 0x1e) = w4
    6192:	*(u8 *)(r1 + 0x1d) = w3
    6193:	if r2 == 0x1f goto +0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6194:	w3 = 0x4
    6195:	*(u8 *)(r1 + 0x1f) = w3
    6196:	if r2 == 0x20 goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6197:	w3 = 0x2
    6198:	*(u8 *)(r1 + 0x20) = w3
    6199:	if r2 < 0x23 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6200:	w3 = 0x0
    6201:	*(u8 *)(r1 + 0x22) = w3
    6202:	w3 = 0x17
    6203:	*(u8 *)(r1 + 0x21) = w3
    6204:	if r2 < 0x3a goto +0x14c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6205:	r3 = r1
    6206:	r3 += 0x23
    6207:	r4 = 0xce8 ll
		000000000000c1f8:  R_BPF_64_64	.rodata
    6209:	w5 = *(u8 *)(r4 + 0x0)
    6210:	*(u8 *)(r3 + 0x0) = w5
    6211:	w5 = *(u8 *)(r4 + 0x1)
    6212:	*(u8 *)(r3 + 0x1) = w5
    6213:	w5 = *(u8 *)(r4 + 0x2)
    6214:	*(u8 *)(r3 + 0x2) = w5
    6215:	w5 = *(u8 *)(r4 + 0x3)
    6216:	*(u8 *)(r3 + 0x3) = w5
    6217:	w5 = *(u8 *)(r4 + 0x4)
    6218:	*(u8 *)(r3 + 0x4) = w5
    6219:	w5 = *(u8 *)(r4 + 0x5)
    6220:	*(u8 *)(r3 + 0x5) = w5
    6221:	w5 = *(u8 *)(r4 + 0x6)
    6222:	*(u8 *)(r3 + 0x6) = w5
    6223:	w5 = *(u8 *)(r4 + 0x7)
    6224:	*(u8 *)(r3 + 0x7) = w5
    6225:	w5 = *(u8 *)(r4 + 0x8)
    6226:	*(u8 *)(r3 + 0x8) = w5
    6227:	w5 = *(u8 *)(r4 + 0x9)
    6228:	*(u8 *)(r3 + 0x9) = w5
    6229:	w5 = *(u8 *)(r4 + 0xa)
    6230:	*(u8 *)(r3 + 0xa) = w5
    6231:	w5 = *(u8 *)(r4 + 0xb)
    6232:	*(u8 *)(r3 + 0xb) = w5
    6233:	w5 = *(u8 *)(r4 + 0xc)
    6234:	*(u8 *)(r3 + 0xc) = w5
    6235:	w5 = *(u8 *)(r4 + 0xd)
    6236:	*(u8 *)(r3 + 0xd) = w5
    6237:	w5 = *(u8 *)(r4 + 0xe)
    6238:	*(u8 *)(r3 + 0xe) = w5
    6239:	w5 = *(u8 *)(r4 + 0xf)
    6240:	*(u8 *)(r3 + 0xf) = w5
    6241:	w5 = *(u8 *)(r4 + 0x10)
    6242:	*(u8 *)(r3 + 0x10) = w5
    6243:	w5 = *(u8 *)(r4 + 0x11)
    6244:	*(u8 *)(r3 + 0x11) = w5
    6245:	w5 = *(u8 *)(r4 + 0x12)
    6246:	*(u8 *)(r3 + 0x12) = w5
    6247:	w5 = *(u8 *)(r4 + 0x13)
    6248:	*(u8 *)(r3 + 0x13) = w5
    6249:	w5 = *(u8 *)(r4 + 0x14)
    6250:	*(u8 *)(r3 + 0x14) = w5
    6251:	w5 = *(u8 *)(r4 + 0x15)
    6252:	*(u8 *)(r3 + 0x15) = w5
    6253:	w5 = *(u8 *)(r4 + 0x16)
    6254:	*(u8 *)(r3 + 0x16) = w5
    6255:	if r2 == 0x3a goto +0x119 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6256:	w3 = 0x3
    6257:	*(u8 *)(r1 + 0x3a) = w3
    6258:	if r2 < 0x3d goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6259:	w3 = 0x0
    6260:	*(u8 *)(r1 + 0x3c) = w3
    6261:	w3 = 0x1f
    6262:	*(u8 *)(r1 + 0x3b) = w3
    6263:	if r2 < 0x5c goto +0x111 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6264:	r3 = r1
    6265:	r3 += 0x3d
    6266:	r4 = 0xcff ll
		000000000000c3d0:  R_BPF_64_64	.rodata
    6268:	w5 = *(u8 *)(r4 + 0x0)
    6269:	*(u8 *)(r3 + 0x0) = w5
    6270:	w5 = *(u8 *)(r4 + 0x1)
    6271:	*(u8 *)(r3 + 0x1) = w5
    6272:	w5 = *(u8 *)(r4 + 0x2)
    6273:	*(u8 *)(r3 + 0x2) = w5
    6274:	w5 = *(u8 *)(r4 + 0x3)
    6275:	*(u8 *)(r3 + 0x3) = w5
    6276:	w5 = *(u8 *)(r4 + 0x4)
    6277:	*(u8 *)(r3 + 0x4) = w5
    6278:	w5 = *(u8 *)(r4 + 0x5)
    6279:	*(u8 *)(r3 + 0x5) = w5
    6280:	w5 = *(u8 *)(r4 + 0x6)
    6281:	*(u8 *)(r3 + 0x6) = w5
    6282:	w5 = *(u8 *)(r4 + 0x7)
    6283:	*(u8 *)(r3 + 0x7) = w5
    6284:	w5 = *(u8 *)(r4 + 0x8)
    6285:	*(u8 *)(r3 + 0x8) = w5
    6286:	w5 = *(u8 *)(r4 + 0x9)
    6287:	*(u8 *)(r3 + 0x9) = w5
    6288:	w5 = *(u8 *)(r4 + 0xa)
    6289:	*(u8 *)(r3 + 0xa) = w5
    6290:	w5 = *(u8 *)(r4 + 0xb)
    6291:	*(u8 *)(r3 + 0xb) = w5
    6292:	w5 = *(u8 *)(r4 + 0xc)
    6293:	*(u8 *)(r3 + 0xc) = w5
    6294:	w5 = *(u8 *)(r4 + 0xd)
    6295:	*(u8 *)(r3 + 0xd) = w5
    6296:	w5 = *(u8 *)(r4 + 0xe)
    6297:	*(u8 *)(r3 + 0xe) = w5
    6298:	w5 = *(u8 *)(r4 + 0xf)
    6299:	*(u8 *)(r3 + 0xf) = w5
    6300:	w5 = *(u8 *)(r4 + 0x10)
    6301:	*(u8 *)(r3 + 0x10) = w5
    6302:	w5 = *(u8 *)(r4 + 0x11)
    6303:	*(u8 *)(r3 + 0x11) = w5
    6304:	w5 = *(u8 *)(r4 + 0x12)
    6305:	*(u8 *)(r3 + 0x12) = w5
    6306:	w5 = *(u8 *)(r4 + 0x13)
    6307:	*(u8 *)(r3 + 0x13) = w5
    6308:	w5 = *(u8 *)(r4 + 0x14)
    6309:	*(u8 *)(r3 + 0x14) = w5
    6310:	w5 = *(u8 *)(r4 + 0x15)
    6311:	*(u8 *)(r3 + 0x15) = w5
    6312:	w5 = *(u8 *)(r4 + 0x16)
    6313:	*(u8 *)(r3 + 0x16) = w5
    6314:	w5 = *(u8 *)(r4 + 0x17)
    6315:	*(u8 *)(r3 + 0x17) = w5
    6316:	w5 = *(u8 *)(r4 + 0x18)
    6317:	*(u8 *)(r3 + 0x18) = w5
    6318:	w5 = *(u8 *)(r4 + 0x19)
    6319:	*(u8 *)(r3 + 0x19) = w5
    6320:	w5 = *(u8 *)(r4 + 0x1a)
    6321:	*(u8 *)(r3 + 0x1a) = w5
    6322:	w5 = *(u8 *)(r4 + 0x1b)
    6323:	*(u8 *)(r3 + 0x1b) = w5
    6324:	w5 = *(u8 *)(r4 + 0x1c)
    6325:	*(u8 *)(r3 + 0x1c) = w5
    6326:	w5 = *(u8 *)(r4 + 0x1d)
    6327:	*(u8 *)(r3 + 0x1d) = w5
    6328:	w5 = *(u8 *)(r4 + 0x1e)
    6329:	*(u8 *)(r3 + 0x1e) = w5
    6330:	if r2 == 0x5c goto +0xce <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6331:	w4 = 0x4
    6332:	*(u8 *)(r1 + 0x5c) = w4
    6333:	if r2 < 0x5f goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6334:	w3 = 0x0
    6335:	*(u8 *)(r1 + 0x5e) = w3
    6336:	*(u8 *)(r1 + 0x5d) = w4
    6337:	if r2 < 0x63 goto +0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6338:	*(u8 *)(r1 + 0x62) = w3
    6339:	*(u8 *)(r1 + 0x61) = w3
    6340:	*(u8 *)(r1 + 0x60) = w3
    6341:	w3 = 0x53
    6342:	*(u8 *)(r1 + 0x5f) = w3
    6343:	if r2 == 0x63 goto +0xc1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6344:	w3 = 0x5
    6345:	*(u8 *)(r1 + 0x63) = w3
    6346:	r3 = r2
    6347:	r3 &= -0x2
    6348:	if r3 == 0x64 goto +0xbc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6349:	w4 = 0x0
    6350:	*(u8 *)(r1 + 0x65) = w4
    6351:	w5 = 0x4
    6352:	*(u8 *)(r1 + 0x64) = w5
    6353:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6354:	*(u8 *)(r1 + 0x69) = w4
    6355:	*(u8 *)(r1 + 0x68) = w4
    6356:	*(u8 *)(r1 + 0x67) = w4
    6357:	w4 = 0x6
    6358:	*(u8 *)(r1 + 0x66) = w4
    6359:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6360:	w4 = 0x14
    6361:	*(u8 *)(r1 + 0x6a) = w4
    6362:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6363:	w4 = 0x0
    6364:	*(u8 *)(r1 + 0x6c) = w4
    6365:	w4 = 0xf
    6366:	*(u8 *)(r1 + 0x6b) = w4
    6367:	if r2 < 0x7c goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6368:	r4 = r1
    6369:	r4 += 0x6d
    6370:	r5 = 0xd1e ll
		000000000000c710:  R_BPF_64_64	.rodata
    6372:	w0 = *(u8 *)(r5 + 0x0)
    6373:	*(u8 *)(r4 + 0x0) = w0
    6374:	w0 = *(u8 *)(r5 + 0x1)
    6375:	*(u8 *)(r4 + 0x1) = w0
    6376:	w0 = *(u8 *)(r5 + 0x2)
    6377:	*(u8 *)(r4 + 0x2) = w0
    6378:	w0 = *(u8 *)(r5 + 0x3)
    6379:	*(u8 *)(r4 + 0x3) = w0
    6380:	w0 = *(u8 *)(r5 + 0x4)
    6381:	*(u8 *)(r4 + 0x4) = w0
    6382:	w0 = *(u8 *)(r5 + 0x5)
    6383:	*(u8 *)(r4 + 0x5) = w0
    6384:	w0 = *(u8 *)(r5 + 0x6)
    6385:	*(u8 *)(r4 + 0x6) = w0
    6386:	w0 = *(u8 *)(r5 + 0x7)
    6387:	*(u8 *)(r4 + 0x7) = w0
    6388:	w0 = *(u8 *)(r5 + 0x8)
    6389:	*(u8 *)(r4 + 0x8) = w0
    6390:	w0 = *(u8 *)(r5 + 0x9)
    6391:	*(u8 *)(r4 + 0x9) = w0
    6392:	w0 = *(u8 *)(r5 + 0xa)
    6393:	*(u8 *)(r4 + 0xa) = w0
    6394:	w0 = *(u8 *)(r5 + 0xb)
    6395:	*(u8 *)(r4 + 0xb) = w0
    6396:	w0 = *(u8 *)(r5 + 0xc)
    6397:	*(u8 *)(r4 + 0xc) = w0
    6398:	w0 = *(u8 *)(r5 + 0xd)
    6399:	*(u8 *)(r4 + 0xd) = w0
    6400:	w0 = *(u8 *)(r5 + 0xe)
    6401:	*(u8 *)(r4 + 0xe) = w0
    6402:	if r2 == 0x7c goto +0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6403:	w4 = 0x0
    6404:	*(u8 *)(r1 + 0x7c) = w4
    6405:	if r2 < 0x7f goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6406:	*(u8 *)(r1 + 0x7e) = w4
    6407:	w4 = 0x1
    6408:	*(u8 *)(r1 + 0x7d) = w4
    6409:	if r2 == 0x7f goto +0x7f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6410:	w4 = 0x2
    6411:	*(u8 *)(r1 + 0x7f) = w4
    6412:	if r2 == 0x80 goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6413:	w4 = 0x9
    6414:	*(u8 *)(r1 + 0x80) = w4
    6415:	if r2 < 0x83 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6416:	w4 = 0x0
    6417:	*(u8 *)(r1 + 0x82) = w4
    6418:	w4 = 0x8
    6419:	*(u8 *)(r1 + 0x81) = w4
    6420:	if r2 < 0x8b goto +0x74 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6421:	r5 = *(u64 *)(r10 - 0x90)
    6422:	*(u8 *)(r1 + 0x83) = w5
    6423:	r4 = r5
    6424:	r4 >>= 0x38
    6425:	*(u8 *)(r1 + 0x8a) = w4
    6426:	r4 = r5
    6427:	r4 >>= 0x30
    6428:	*(u8 *)(r1 + 0x89) = w4
    6429:	r4 = r5
    6430:	r4 >>= 0x28
    6431:	*(u8 *)(r1 + 0x88) = w4
    6432:	r4 = r5
    6433:	r4 >>= 0x20
    6434:	*(u8 *)(r1 + 0x87) = w4
    6435:	r4 = r5
    6436:	r4 >>= 0x18
    6437:	*(u8 *)(r1 + 0x86) = w4
    6438:	r4 = r5
    6439:	r4 >>= 0x10
    6440:	*(u8 *)(r1 + 0x85) = w4
    6441:	r5 >>= 0x8
    6442:	*(u8 *)(r1 + 0x84) = w5
    6443:	if r2 == 0x8b goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6444:	w4 = 0x14
    6445:	*(u8 *)(r1 + 0x8b) = w4
    6446:	if r3 == 0x8c goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6447:	w4 = 0x0
    6448:	*(u8 *)(r1 + 0x8d) = w4
    6449:	w4 = 0x7
    6450:	*(u8 *)(r1 + 0x8c) = w4
    6451:	if r2 < 0x95 goto +0x55 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6452:	r4 = r1
    6453:	r4 += 0x8e
    6454:	r5 = 0xd2d ll
		000000000000c9b0:  R_BPF_64_64	.rodata
    6456:	w0 = *(u8 *)(r5 + 0x0)
    6457:	*(u8 *)(r4 + 0x0) = w0
    6458:	w0 = *(u8 *)(r5 + 0x1)
    6459:	*(u8 *)(r4 + 0x1) = w0
    6460:	w0 = *(u8 *)(r5 + 0x2)
    6461:	*(u8 *)(r4 + 0x2) = w0
    6462:	w0 = *(u8 *)(r5 + 0x3)
    6463:	*(u8 *)(r4 + 0x3) = w0
    6464:	w0 = *(u8 *)(r5 + 0x4)
    6465:	*(u8 *)(r4 + 0x4) = w0
    6466:	w0 = *(u8 *)(r5 + 0x5)
    6467:	*(u8 *)(r4 + 0x5) = w0
    6468:	w0 = *(u8 *)(r5 + 0x6)
    6469:	*(u8 *)(r4 + 0x6) = w0
    6470:	if r2 == 0x95 goto +0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6471:	w4 = 0x0
    6472:	*(u8 *)(r1 + 0x95) = w4
    6473:	if r3 == 0x96 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6474:	*(u8 *)(r1 + 0x97) = w4
    6475:	w4 = 0x1
    6476:	*(u8 *)(r1 + 0x96) = w4
    6477:	if r2 < 0x99 goto +0x3b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6478:	*(u8 *)(r1 + 0x98) = w4
    6479:	if r2 == 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6480:	w4 = 0x3
    6481:	*(u8 *)(r1 + 0x99) = w4
    6482:	if r3 == 0x9a goto +0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6483:	w3 = 0x0
    6484:	*(u8 *)(r1 + 0x9b) = w3
    6485:	w3 = 0x4
    6486:	*(u8 *)(r1 + 0x9a) = w3
    6487:	if r2 < 0xa0 goto +0x31 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c0>
    6488:	w2 = w8
    6489:	w2 >>= 0x18
    6490:	*(u8 *)(r1 + 0x9f) = w2
    6491:	w2 = w8
    6492:	w2 >>= 0x10
    6493:	*(u8 *)(r1 + 0x9e) = w2
    6494:	*(u8 *)(r1 + 0x9c) = w8
    6495:	w2 = w8
    6496:	w2 >>= 0x8
    6497:	*(u8 *)(r1 + 0x9d) = w2
    6498:	r2 = 0x0
    6499:	call 0x84
    6500:	goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    6501:	if w8 != 0x0 goto +0x3fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3278>
    6502:	r1 = 0x0 ll
		000000000000cb30:  R_BPF_64_64	CONFIG
    6504:	w2 = *(u32 *)(r1 + 0x6c)
    6505:	if w2 == 0x0 goto +0x34d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6506:	r1 = *(u64 *)(r1 + 0x90)
    6507:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1320>
    6508:	r1 = 0x0 ll
		000000000000cb60:  R_BPF_64_64	CONFIG
    6510:	r3 = *(u64 *)(r1 + 0x90)
    6511:	r1 = r10
    6512:	r1 += -0x88
    6513:	w2 = 0x4
    6514:	call 0x71
    6515:	w1 = *(u32 *)(r10 - 0x88)
    6516:	if w1 == 0x0 goto +0x3eb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3278>
    6517:	r6 = 0x0 ll
		000000000000cba8:  R_BPF_64_64	CONFIG
    6519:	w1 = *(u32 *)(r6 + 0x9c)
    6520:	*(u32 *)(r10 - 0xa0) = w8
    6521:	if w1 == 0x0 goto +0x349 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d90>
    6522:	w7 = *(u32 *)(r6 + 0x98)
    6523:	w8 = *(u32 *)(r6 + 0x9c)
    6524:	w1 = *(u32 *)(r6 + 0x70)
    6525:	if w1 != 0x0 goto +0x2af <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e0>
    6526:	call 0x23
    6527:	r0 += r7
    6528:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1388>
    6529:	goto +0x336 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d38>
    6530:	r1 = r10
    6531:	r1 += -0x88
    6532:	w2 = 0x2
    6533:	r3 = r0
    6534:	call 0x71
    6535:	w1 = *(u16 *)(r10 - 0x88)
    6536:	goto +0x2a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2908>
    6537:	r2 = 0x0
    6538:	call 0x85
    6539:	r9 = r6
    6540:	w2 = *(u32 *)(r7 + 0x4)
    6541:	w1 = w2
    6542:	w1 |= w8
    6543:	*(u64 *)(r10 - 0x98) = r9
    6544:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1450>
    6545:	w3 = w8
    6546:	if w8 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    6547:	w3 = w8
    6548:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1428>
    6549:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    6550:	w3 = 0x0
    6551:	if w8 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    6552:	w3 = w8
    6553:	w3 -= w2
    6554:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1460>
    6555:	w3 = 0x0
    6556:	if w8 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1438>
    6557:	*(u32 *)(r10 - 0xd8) = w2
    6558:	w1 = *(u32 *)(r7 + 0x0)
    6559:	*(u32 *)(r10 - 0xa8) = w1
    6560:	w6 = 0x1
    6561:	w9 = 0x0
    6562:	w2 = 0x1
    6563:	if w3 s> 0x0 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1508>
    6564:	w2 = 0x2
    6565:	if w3 s< 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1508>
    6566:	w2 = 0x0
    6567:	w9 = 0x1
    6568:	w1 = *(u32 *)(r10 - 0xa8)
    6569:	if w1 == 0x0 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1508>
    6570:	w1 = *(u32 *)(r10 - 0xa8)
    6571:	if w8 == w1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1508>
    6572:	w3 = w8
    6573:	w1 = *(u32 *)(r10 - 0xa8)
    6574:	w3 -= w1
    6575:	w2 = 0x3
    6576:	w9 = 0x0
    6577:	w6 = 0x0
    6578:	*(u32 *)(r10 - 0xb0) = w2
    6579:	*(u32 *)(r10 - 0xc8) = w3
    6580:	*(u32 *)(r10 - 0xa0) = w8
    6581:	w1 = *(u32 *)(r7 + 0xc)
    6582:	*(u32 *)(r10 - 0xd0) = w1
    6583:	w1 = *(u32 *)(r7 + 0x8)
    6584:	*(u32 *)(r10 - 0xb8) = w1
    6585:	w3 = 0x8
    6586:	r1 = 0x0 ll
		000000000000cdd0:  R_BPF_64_64	CONFIG
    6588:	w2 = *(u32 *)(r1 + 0x80)
    6589:	if w2 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1580>
    6590:	w2 = *(u32 *)(r1 + 0x78)
    6591:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1580>
    6592:	w3 = -0x7ffffff8
    6593:	*(u32 *)(r10 - 0xc0) = w3
    6594:	w8 = 0x0
    6595:	w2 = *(u32 *)(r1 + 0x84)
    6596:	w1 = 0x0
    6597:	*(u64 *)(r10 - 0x90) = r7
    6598:	if w2 == 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1688>
    6599:	call 0x8
    6600:	*(u32 *)(r10 - 0x88) = w0
    6601:	r2 = r10
    6602:	r2 += -0x88
    6603:	r1 = 0x0 ll
		000000000000ce58:  R_BPF_64_64	CALLS
    6605:	call 0x1
    6606:	w1 = 0x0
    6607:	if r0 == 0x0 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1688>
    6608:	r1 = *(u64 *)(r0 + 0x10)
    6609:	*(u64 *)(r10 - 0xe0) = r1
    6610:	call 0x9e
    6611:	r1 = 0x0 ll
		000000000000ce98:  R_BPF_64_64	CONFIG
    6613:	w1 = *(u32 *)(r1 + 0x88)
    6614:	r0 += r1
    6615:	r1 = *(u64 *)(r0 + 0x0)
    6616:	r7 = *(u64 *)(r0 + 0x8)
    6617:	w7 += w1
    6618:	r7 <<= 0x30
    6619:	call 0x23
    6620:	r7 ^= r0
    6621:	w1 = 0x20
    6622:	r2 = *(u64 *)(r10 - 0xe0)
    6623:	if r2 == r7 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1680>
    6624:	w1 = 0x0
    6625:	r7 = *(u64 *)(r10 - 0x90)
    6626:	if w9 != 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16e0>
    6627:	w2 = 0x1
    6628:	w3 = *(u32 *)(r10 - 0xd0)
    6629:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16b0>
    6630:	w2 = 0x0
    6631:	w6 |= w2
    6632:	w6 &= 0x1
    6633:	w8 = w1
    6634:	if w6 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16e0>
    6635:	w1 |= 0x8
    6636:	w8 = w1
    6637:	w0 = 0x0
    6638:	w2 = 0x0
    6639:	w3 = 0x0
    6640:	w1 = 0x0
    6641:	w4 = 0x0
    6642:	w6 = *(u32 *)(r10 - 0xb8)
    6643:	if w6 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1748>
    6644:	w4 = *(u32 *)(r7 + 0x1a8)
    6645:	w1 = *(u32 *)(r10 - 0xc0)
    6646:	w4 |= w1
    6647:	w1 = 0x4
    6648:	w2 = *(u32 *)(r10 - 0xa0)
    6649:	w3 = *(u32 *)(r10 - 0xa8)
    6650:	r5 = 0x0
    6651:	*(u64 *)(r7 + 0xc8) = r5
    6652:	*(u32 *)(r7 + 0xbc) = w8
    6653:	w5 = *(u32 *)(r10 - 0xb0)
    6654:	*(u32 *)(r7 + 0xa8) = w5
    6655:	*(u32 *)(r7 + 0xa4) = w4
    6656:	*(u32 *)(r7 + 0x9c) = w6
    6657:	*(u32 *)(r7 + 0x98) = w2
    6658:	*(u32 *)(r7 + 0x94) = w3
    6659:	*(u32 *)(r7 + 0x90) = w1
    6660:	w1 = 0x0
    6661:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17b0>
    6662:	w1 = *(u32 *)(r10 - 0xc8)
    6663:	*(u32 *)(r7 + 0xb4) = w1
    6664:	w2 = *(u32 *)(r10 - 0xa0)
    6665:	*(u32 *)(r7 + 0xc4) = w2
    6666:	*(u32 *)(r7 + 0xc0) = w2
    6667:	w1 = 0x0
    6668:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17e8>
    6669:	w1 = w2
    6670:	*(u32 *)(r7 + 0xb0) = w1
    6671:	w1 = 0x0
    6672:	if w9 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1808>
    6673:	w1 = *(u32 *)(r10 - 0xa8)
    6674:	*(u32 *)(r7 + 0xac) = w1
    6675:	*(u32 *)(r7 + 0xb8) = w0
    6676:	*(u32 *)(r7 + 0xa0) = w0
    6677:	r2 = 0x0 ll
		000000000000d0a8:  R_BPF_64_64	CONFIG
    6679:	w1 = *(u32 *)(r2 + 0x6c)
    6680:	if w1 == 0x0 goto +0x6e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bb0>
    6681:	r9 = 0x0
    6682:	r3 = r7
    6683:	r3 += 0x1ac
    6684:	r1 = r9
    6685:	r1 <<= 0x2
    6686:	r8 = r3
    6687:	r8 += r1
    6688:	r1 = r9
    6689:	r1 <<= 0x4
    6690:	r6 = 0x0 ll
		000000000000d110:  R_BPF_64_64	CONFIG
    6692:	r6 += r1
    6693:	r6 += 0x88
    6694:	if r9 > 0x4 goto +0x5f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ba8>
    6695:	r8 += 0x4
    6696:	r9 += 0x1
    6697:	w1 = *(u32 *)(r6 + 0x14)
    6698:	r6 += 0x10
    6699:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18a8>
    6700:	*(u32 *)(r10 - 0xa0) = w0
    6701:	*(u64 *)(r10 - 0xa8) = r3
    6702:	if r9 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1978>
    6703:	w7 = *(u32 *)(r6 + 0x0)
    6704:	w1 = *(u32 *)(r6 + 0x4)
    6705:	*(u32 *)(r10 - 0xb0) = w1
    6706:	w1 = *(u32 *)(r2 + 0x70)
    6707:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a98>
    6708:	call 0x23
    6709:	r0 += r7
    6710:	w1 = *(u32 *)(r10 - 0xb0)
    6711:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1940>
    6712:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a18>
    6713:	r1 = r10
    6714:	r1 += -0x88
    6715:	w2 = 0x2
    6716:	r3 = r0
    6717:	call 0x71
    6718:	w7 = *(u16 *)(r10 - 0x88)
    6719:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a80>
    6720:	r1 = *(u64 *)(r2 + 0x90)
    6721:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d0>
    6722:	r3 = *(u64 *)(r2 + 0x90)
    6723:	r1 = r10
    6724:	r1 += -0x88
    6725:	w2 = 0x4
    6726:	call 0x71
    6727:	r2 = 0x0 ll
		000000000000d238:  R_BPF_64_64	CONFIG
    6729:	w1 = *(u32 *)(r10 - 0x88)
    6730:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b30>
    6731:	w7 = *(u32 *)(r2 + 0xd8)
    6732:	w1 = *(u32 *)(r2 + 0xdc)
    6733:	*(u32 *)(r10 - 0xb0) = w1
    6734:	w1 = *(u32 *)(r2 + 0x70)
    6735:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a50>
    6736:	call 0x23
    6737:	r0 += r7
    6738:	w1 = *(u32 *)(r10 - 0xb0)
    6739:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1940>
    6740:	r1 = r10
    6741:	r1 += -0x88
    6742:	w2 = 0x4
    6743:	r3 = r0
    6744:	call 0x71
    6745:	w7 = *(u32 *)(r10 - 0x88)
    6746:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac0>
    6747:	call 0x9e
    6748:	r0 += r7
    6749:	w1 = *(u32 *)(r10 - 0xb0)
    6750:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a78>
    6751:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ab8>
    6752:	w7 = *(u16 *)(r0 + 0x0)
    6753:	w7 <<= 0x10
    6754:	w7 s>>= 0x10
    6755:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac0>
    6756:	call 0x9e
    6757:	r0 += r7
    6758:	w1 = *(u32 *)(r10 - 0xb0)
    6759:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a78>
    6760:	w7 = *(u32 *)(r0 + 0x0)
    6761:	r3 = *(u64 *)(r10 - 0xa8)
    6762:	w1 = *(u32 *)(r6 + 0xc)
    6763:	w7 -= w1
    6764:	w2 = *(u32 *)(r8 + 0x0)
    6765:	w1 = 0x1
    6766:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1af8>
    6767:	w1 = 0x0
    6768:	*(u32 *)(r8 + 0x14) = w7
    6769:	w0 = *(u32 *)(r10 - 0xa0)
    6770:	w0 |= w1
    6771:	r7 = *(u64 *)(r10 - 0x90)
    6772:	r2 = 0x0 ll
		000000000000d3a0:  R_BPF_64_64	CONFIG
    6774:	goto -0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1858>
    6775:	w7 = 0x0
    6776:	r1 = *(u64 *)(r10 - 0x90)
    6777:	*(u32 *)(r1 + 0x1c0) = w7
    6778:	*(u32 *)(r10 - 0x88) = w7
    6779:	r2 = r10
    6780:	r2 += -0x88
    6781:	r1 = 0x0 ll
		000000000000d3e8:  R_BPF_64_64	LOST
    6783:	call 0x1
    6784:	r3 = *(u64 *)(r10 - 0xa8)
    6785:	if r0 == 0x0 goto -0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ad8>
    6786:	r0 += 0x20
    6787:	r1 = 0x1
    6788:	lock *(u64 *)(r0 + 0x0) += r1
    6789:	goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ad8>
    6790:	w0 &= 0x1
    6791:	w1 = *(u32 *)(r7 + 0x90)
    6792:	w1 |= w0
    6793:	w2 = *(u32 *)(r7 + 0xa8)
    6794:	w1 |= w2
    6795:	r8 = *(u64 *)(r10 - 0x98)
    6796:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    6797:	call -0x1426
    6798:	if w0 != 0x0 goto +0x316 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34a0>
    6799:	w6 = 0x0
    6800:	r1 = 0x0 ll
		000000000000d480:  R_BPF_64_64	CONFIG
    6802:	w2 = *(u32 *)(r1 + 0x6c)
    6803:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d48>
    6804:	w1 = *(u32 *)(r1 + 0x9c)
    6805:	if w1 != 0x0 goto +0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f10>
    6806:	r1 = 0x0 ll
		000000000000d4b0:  R_BPF_64_64	CONFIG
    6808:	w2 = *(u32 *)(r1 + 0xac)
    6809:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c78>
    6810:	w3 = *(u32 *)(r7 + 0x1c8)
    6811:	*(u32 *)(r7 + 0x1b4) = w3
    6812:	w2 = 0x1
    6813:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c70>
    6814:	w2 = 0x0
    6815:	w6 |= w2
    6816:	w1 = *(u32 *)(r1 + 0xbc)
    6817:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb8>
    6818:	w2 = *(u32 *)(r7 + 0x1cc)
    6819:	*(u32 *)(r7 + 0x1b8) = w2
    6820:	w1 = 0x1
    6821:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    6822:	w1 = 0x0
    6823:	w6 |= w1
    6824:	r1 = 0x0 ll
		000000000000d540:  R_BPF_64_64	CONFIG
    6826:	w2 = *(u32 *)(r1 + 0xcc)
    6827:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d08>
    6828:	w3 = *(u32 *)(r7 + 0x1d0)
    6829:	*(u32 *)(r7 + 0x1bc) = w3
    6830:	w2 = 0x1
    6831:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d00>
    6832:	w2 = 0x0
    6833:	w6 |= w2
    6834:	w1 = *(u32 *)(r1 + 0xdc)
    6835:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d48>
    6836:	w2 = *(u32 *)(r7 + 0x1d4)
    6837:	*(u32 *)(r7 + 0x1c0) = w2
    6838:	w1 = 0x1
    6839:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d40>
    6840:	w1 = 0x0
    6841:	w6 |= w1
    6842:	w3 = *(u32 *)(r7 + 0xcc)
    6843:	w8 = *(u32 *)(r7 + 0xc8)
    6844:	w9 = *(u32 *)(r7 + 0xc4)
    6845:	r1 = r7
    6846:	w7 = *(u32 *)(r1 + 0xc0)
    6847:	w1 = *(u32 *)(r1 + 0x8)
    6848:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dc8>
    6849:	*(u32 *)(r10 - 0x98) = w3
    6850:	call 0x23
    6851:	*(u64 *)(r10 - 0x88) = r0
    6852:	r2 = r10
    6853:	r2 += -0x88
    6854:	r1 = 0x0 ll
		000000000000d630:  R_BPF_64_64	OWED
    6856:	call 0x3
    6857:	w3 = *(u32 *)(r10 - 0x98)
    6858:	r1 = 0x0
    6859:	r2 = *(u64 *)(r10 - 0x90)
    6860:	*(u64 *)(r2 + 0x1d8) = r1
    6861:	*(u64 *)(r2 + 0x198) = r1
    6862:	*(u32 *)(r2 + 0xc) = w3
    6863:	*(u32 *)(r2 + 0x8) = w8
    6864:	w1 = 0x0
    6865:	*(u32 *)(r2 + 0x1a8) = w1
    6866:	w1 = 0x1
    6867:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e20>
    6868:	w1 = 0x0
    6869:	r2 = *(u64 *)(r10 - 0x90)
    6870:	*(u32 *)(r2 + 0x0) = w7
    6871:	*(u32 *)(r2 + 0x4) = w9
    6872:	if w9 != 0x0 goto +0x1de <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6873:	if w8 != 0x0 goto +0x1dd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6874:	if w3 != 0x0 goto +0x1dc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6875:	w6 |= w1
    6876:	w6 &= 0x1
    6877:	if w6 != 0x0 goto +0x1d9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6878:	call 0x23
    6879:	*(u64 *)(r10 - 0x88) = r0
    6880:	r2 = r10
    6881:	r2 += -0x88
    6882:	r1 = 0x0 ll
		000000000000d710:  R_BPF_64_64	TASKS
    6884:	call 0x3
    6885:	if r0 != 0x0 goto +0x1d1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6886:	r1 = 0x0 ll
		000000000000d730:  R_BPF_64_64	.bss
    6888:	r2 = -0x1
    6889:	lock *(u64 *)(r1 + 0x0) += r2
    6890:	r1 = 0x0 ll
		000000000000d750:  R_BPF_64_64	EXPECT_ENTER
    6892:	r2 = -0x100000000 ll
    6894:	lock *(u64 *)(r1 + 0x0) += r2
    6895:	r1 = 0x0 ll
		000000000000d778:  R_BPF_64_64	EXPECT_EXIT
    6897:	lock *(u64 *)(r1 + 0x0) += r2
    6898:	goto +0x1c4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    6899:	w1 = *(u32 *)(r7 + 0x1c4)
    6900:	*(u32 *)(r7 + 0x1b0) = w1
    6901:	w6 = 0x1
    6902:	if w1 != 0x0 goto -0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c28>
    6903:	w6 = 0x0
    6904:	goto -0x63 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c28>
    6905:	r9 = 0x80
    6906:	if w1 < 0x81 goto -0x323 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x638>
    6907:	r9 = 0x100
    6908:	if w1 < 0x101 goto -0x325 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x638>
    6909:	r9 = 0x200
    6910:	if w1 < 0x201 goto -0x327 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x638>
    6911:	r9 = 0x400
    6912:	if w1 < 0x401 goto -0x329 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x638>
    6913:	r9 = 0x800
    6914:	if w1 < 0x801 goto -0x32b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x638>
    6915:	r9 = 0x1000
    6916:	if w1 < 0x1001 goto -0x32d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x638>
    6917:	r9 = 0x2000
    6918:	if w1 > 0x2000 goto -0x17c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13d0>
    6919:	goto -0x330 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x638>
    6920:	w3 = *(u32 *)(r8 + 0x14)
    6921:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fd0>
    6922:	*(u32 *)(r8 + 0x14) = w2
    6923:	w3 = *(u32 *)(r8 + 0x18)
    6924:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fe8>
    6925:	*(u32 *)(r8 + 0x18) = w2
    6926:	*(u32 *)(r8 + 0x1c) = w7
    6927:	w1 += 0x1
    6928:	*(u32 *)(r8 + 0x10) = w1
    6929:	r6 = 0x0 ll
		000000000000d888:  R_BPF_64_64	CONFIG
    6931:	w1 = *(u32 *)(r6 + 0x9c)
    6932:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    6933:	w1 = *(u32 *)(r6 + 0xac)
    6934:	if w1 == 0x0 goto +0x8b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2488>
    6935:	r1 = 0x0 ll
		000000000000d8b8:  R_BPF_64_64	CONFIG
    6937:	w6 = *(u32 *)(r1 + 0xa8)
    6938:	w7 = *(u32 *)(r1 + 0xac)
    6939:	w1 = *(u32 *)(r1 + 0x70)
    6940:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2190>
    6941:	call 0x9e
    6942:	r0 += r6
    6943:	if w7 == 0x2 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21e0>
    6944:	w1 = *(u32 *)(r0 + 0x0)
    6945:	goto +0x73 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    6946:	w7 = *(u32 *)(r6 + 0x98)
    6947:	w9 = *(u32 *)(r6 + 0x9c)
    6948:	w1 = *(u32 *)(r6 + 0x70)
    6949:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2140>
    6950:	call 0x23
    6951:	r0 += r7
    6952:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20c8>
    6953:	goto +0x4f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2340>
    6954:	r1 = r10
    6955:	r1 += -0x88
    6956:	w2 = 0x2
    6957:	r3 = r0
    6958:	call 0x71
    6959:	w1 = *(u16 *)(r10 - 0x88)
    6960:	goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2168>
    6961:	call 0x9e
    6962:	r0 += r8
    6963:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2120>
    6964:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2180>
    6965:	w1 = *(u16 *)(r0 + 0x0)
    6966:	w1 <<= 0x10
    6967:	w1 s>>= 0x10
    6968:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2230>
    6969:	call 0x9e
    6970:	r0 += r7
    6971:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2160>
    6972:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21f0>
    6973:	w1 = *(u16 *)(r0 + 0x0)
    6974:	w1 <<= 0x10
    6975:	w1 s>>= 0x10
    6976:	goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2370>
    6977:	w1 = *(u32 *)(r0 + 0x0)
    6978:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2230>
    6979:	call 0x23
    6980:	r0 += r6
    6981:	if w7 == 0x2 goto +0x47 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23e0>
    6982:	r1 = r10
    6983:	r1 += -0x88
    6984:	w2 = 0x4
    6985:	r3 = r0
    6986:	call 0x71
    6987:	w1 = *(u32 *)(r10 - 0x88)
    6988:	goto +0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    6989:	w1 = *(u16 *)(r0 + 0x0)
    6990:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    6991:	w1 = *(u32 *)(r0 + 0x0)
    6992:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2370>
    6993:	r1 = r10
    6994:	r1 += -0x88
    6995:	w2 = 0x4
    6996:	r3 = r0
    6997:	call 0x71
    6998:	w1 = *(u32 *)(r10 - 0x88)
    6999:	r2 = 0x0 ll
		000000000000dab8:  R_BPF_64_64	CONFIG
    7001:	w2 = *(u32 *)(r2 + 0xa4)
    7002:	r9 = *(u64 *)(r10 - 0x98)
    7003:	if w1 != w2 goto -0x43d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7004:	w1 = *(u32 *)(r6 + 0xac)
    7005:	if w1 == 0x0 goto +0xe1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2970>
    7006:	r1 = 0x0 ll
		000000000000daf0:  R_BPF_64_64	CONFIG
    7008:	w6 = *(u32 *)(r1 + 0xa8)
    7009:	w8 = *(u32 *)(r1 + 0xac)
    7010:	w1 = *(u32 *)(r1 + 0x70)
    7011:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22f0>
    7012:	call 0x23
    7013:	r0 += r6
    7014:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22b8>
    7015:	goto +0xcd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2920>
    7016:	r1 = r10
    7017:	r1 += -0x88
    7018:	w2 = 0x2
    7019:	r3 = r0
    7020:	call 0x71
    7021:	w1 = *(u16 *)(r10 - 0x88)
    7022:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2318>
    7023:	call 0x9e
    7024:	r0 += r6
    7025:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2310>
    7026:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2330>
    7027:	w1 = *(u16 *)(r0 + 0x0)
    7028:	w1 <<= 0x10
    7029:	w1 s>>= 0x10
    7030:	goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2950>
    7031:	w1 = *(u32 *)(r0 + 0x0)
    7032:	goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2950>
    7033:	r1 = r10
    7034:	r1 += -0x88
    7035:	w2 = 0x4
    7036:	r3 = r0
    7037:	call 0x71
    7038:	w1 = *(u32 *)(r10 - 0x88)
    7039:	w2 = *(u32 *)(r8 + 0xc8)
    7040:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2390>
    7041:	*(u32 *)(r8 + 0xcc) = w1
    7042:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23b8>
    7043:	w3 = *(u32 *)(r8 + 0xcc)
    7044:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23a8>
    7045:	*(u32 *)(r8 + 0xcc) = w1
    7046:	w3 = *(u32 *)(r8 + 0xd0)
    7047:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23c0>
    7048:	*(u32 *)(r8 + 0xd0) = w1
    7049:	*(u32 *)(r8 + 0xd4) = w1
    7050:	w2 += 0x1
    7051:	*(u32 *)(r8 + 0xc8) = w2
    7052:	goto -0x78 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2020>
    7053:	r1 = r10
    7054:	r1 += -0x88
    7055:	w2 = 0x2
    7056:	r3 = r0
    7057:	call 0x71
    7058:	w1 = *(u16 *)(r10 - 0x88)
    7059:	w1 <<= 0x10
    7060:	w1 s>>= 0x10
    7061:	w2 = *(u32 *)(r8 + 0xd8)
    7062:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2440>
    7063:	*(u32 *)(r8 + 0xdc) = w1
    7064:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2468>
    7065:	w3 = *(u32 *)(r8 + 0xdc)
    7066:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2458>
    7067:	*(u32 *)(r8 + 0xdc) = w1
    7068:	w3 = *(u32 *)(r8 + 0xe0)
    7069:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2470>
    7070:	*(u32 *)(r8 + 0xe0) = w1
    7071:	*(u32 *)(r8 + 0xe4) = w1
    7072:	w2 += 0x1
    7073:	*(u32 *)(r8 + 0xd8) = w2
    7074:	r6 = 0x0 ll
		000000000000dd10:  R_BPF_64_64	CONFIG
    7076:	w1 = *(u32 *)(r6 + 0xbc)
    7077:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25f8>
    7078:	w7 = *(u32 *)(r6 + 0xb8)
    7079:	w9 = *(u32 *)(r6 + 0xbc)
    7080:	w1 = *(u32 *)(r6 + 0x70)
    7081:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24f0>
    7082:	call 0x9e
    7083:	r0 += r7
    7084:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2540>
    7085:	w1 = *(u32 *)(r0 + 0x0)
    7086:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2590>
    7087:	call 0x23
    7088:	r0 += r7
    7089:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2550>
    7090:	r1 = r10
    7091:	r1 += -0x88
    7092:	w2 = 0x4
    7093:	r3 = r0
    7094:	call 0x71
    7095:	w1 = *(u32 *)(r10 - 0x88)
    7096:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2590>
    7097:	w1 = *(u16 *)(r0 + 0x0)
    7098:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2580>
    7099:	r1 = r10
    7100:	r1 += -0x88
    7101:	w2 = 0x2
    7102:	r3 = r0
    7103:	call 0x71
    7104:	w1 = *(u16 *)(r10 - 0x88)
    7105:	w1 <<= 0x10
    7106:	w1 s>>= 0x10
    7107:	w2 = *(u32 *)(r8 + 0xe8)
    7108:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b0>
    7109:	*(u32 *)(r8 + 0xec) = w1
    7110:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d8>
    7111:	w3 = *(u32 *)(r8 + 0xec)
    7112:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25c8>
    7113:	*(u32 *)(r8 + 0xec) = w1
    7114:	w3 = *(u32 *)(r8 + 0xf0)
    7115:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e0>
    7116:	*(u32 *)(r8 + 0xf0) = w1
    7117:	*(u32 *)(r8 + 0xf4) = w1
    7118:	w2 += 0x1
    7119:	*(u32 *)(r8 + 0xe8) = w2
    7120:	w1 = *(u32 *)(r6 + 0xcc)
    7121:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2768>
    7122:	r1 = 0x0 ll
		000000000000de90:  R_BPF_64_64	CONFIG
    7124:	w6 = *(u32 *)(r1 + 0xc8)
    7125:	w7 = *(u32 *)(r1 + 0xcc)
    7126:	w1 = *(u32 *)(r1 + 0x70)
    7127:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2660>
    7128:	call 0x9e
    7129:	r0 += r6
    7130:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26b0>
    7131:	w1 = *(u32 *)(r0 + 0x0)
    7132:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2700>
    7133:	call 0x23
    7134:	r0 += r6
    7135:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26c0>
    7136:	r1 = r10
    7137:	r1 += -0x88
    7138:	w2 = 0x4
    7139:	r3 = r0
    7140:	call 0x71
    7141:	w1 = *(u32 *)(r10 - 0x88)
    7142:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2700>
    7143:	w1 = *(u16 *)(r0 + 0x0)
    7144:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26f0>
    7145:	r1 = r10
    7146:	r1 += -0x88
    7147:	w2 = 0x2
    7148:	r3 = r0
    7149:	call 0x71
    7150:	w1 = *(u16 *)(r10 - 0x88)
    7151:	w1 <<= 0x10
    7152:	w1 s>>= 0x10
    7153:	w2 = *(u32 *)(r8 + 0xf8)
    7154:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2720>
    7155:	*(u32 *)(r8 + 0xfc) = w1
    7156:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2748>
    7157:	w3 = *(u32 *)(r8 + 0xfc)
    7158:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2738>
    7159:	*(u32 *)(r8 + 0xfc) = w1
    7160:	w3 = *(u32 *)(r8 + 0x100)
    7161:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2750>
    7162:	*(u32 *)(r8 + 0x100) = w1
    7163:	*(u32 *)(r8 + 0x104) = w1
    7164:	w2 += 0x1
    7165:	*(u32 *)(r8 + 0xf8) = w2
    7166:	r1 = 0x0 ll
		000000000000dff0:  R_BPF_64_64	CONFIG
    7168:	w2 = *(u32 *)(r1 + 0xdc)
    7169:	if w2 == 0x0 goto +0xb5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    7170:	w6 = *(u32 *)(r1 + 0xd8)
    7171:	w7 = *(u32 *)(r1 + 0xdc)
    7172:	w1 = *(u32 *)(r1 + 0x70)
    7173:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d0>
    7174:	call 0x9e
    7175:	r0 += r6
    7176:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2820>
    7177:	w1 = *(u32 *)(r0 + 0x0)
    7178:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2870>
    7179:	call 0x23
    7180:	r0 += r6
    7181:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2830>
    7182:	r1 = r10
    7183:	r1 += -0x88
    7184:	w2 = 0x4
    7185:	r3 = r0
    7186:	call 0x71
    7187:	w1 = *(u32 *)(r10 - 0x88)
    7188:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2870>
    7189:	w1 = *(u16 *)(r0 + 0x0)
    7190:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    7191:	r1 = r10
    7192:	r1 += -0x88
    7193:	w2 = 0x2
    7194:	r3 = r0
    7195:	call 0x71
    7196:	w1 = *(u16 *)(r10 - 0x88)
    7197:	w1 <<= 0x10
    7198:	w1 s>>= 0x10
    7199:	w2 = *(u32 *)(r8 + 0x108)
    7200:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2890>
    7201:	*(u32 *)(r8 + 0x10c) = w1
    7202:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    7203:	w3 = *(u32 *)(r8 + 0x10c)
    7204:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28a8>
    7205:	*(u32 *)(r8 + 0x10c) = w1
    7206:	w3 = *(u32 *)(r8 + 0x110)
    7207:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28c0>
    7208:	*(u32 *)(r8 + 0x110) = w1
    7209:	*(u32 *)(r8 + 0x114) = w1
    7210:	w2 += 0x1
    7211:	*(u32 *)(r8 + 0x108) = w2
    7212:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    7213:	call 0x9e
    7214:	r0 += r7
    7215:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2900>
    7216:	goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    7217:	w1 = *(u16 *)(r0 + 0x0)
    7218:	w1 <<= 0x10
    7219:	w1 s>>= 0x10
    7220:	goto +0x89 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d68>
    7221:	r1 = r10
    7222:	r1 += -0x88
    7223:	w2 = 0x4
    7224:	r3 = r0
    7225:	call 0x71
    7226:	w1 = *(u32 *)(r10 - 0x88)
    7227:	r2 = 0x0 ll
		000000000000e1d8:  R_BPF_64_64	CONFIG
    7229:	w2 = *(u32 *)(r2 + 0xb4)
    7230:	if w1 != w2 goto -0x520 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7231:	r6 = 0x0 ll
		000000000000e1f8:  R_BPF_64_64	CONFIG
    7233:	w1 = *(u32 *)(r6 + 0xbc)
    7234:	if w1 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ab0>
    7235:	w8 = *(u32 *)(r6 + 0xb8)
    7236:	w9 = *(u32 *)(r6 + 0xbc)
    7237:	w1 = *(u32 *)(r6 + 0x70)
    7238:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a08>
    7239:	call 0x23
    7240:	r0 += r8
    7241:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d0>
    7242:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    7243:	r1 = r10
    7244:	r1 += -0x88
    7245:	w2 = 0x2
    7246:	r3 = r0
    7247:	call 0x71
    7248:	w1 = *(u16 *)(r10 - 0x88)
    7249:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a30>
    7250:	call 0x9e
    7251:	r0 += r8
    7252:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a28>
    7253:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a48>
    7254:	w1 = *(u16 *)(r0 + 0x0)
    7255:	w1 <<= 0x10
    7256:	w1 s>>= 0x10
    7257:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    7258:	w1 = *(u32 *)(r0 + 0x0)
    7259:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    7260:	r1 = r10
    7261:	r1 += -0x88
    7262:	w2 = 0x4
    7263:	r3 = r0
    7264:	call 0x71
    7265:	w1 = *(u32 *)(r10 - 0x88)
    7266:	r2 = 0x0 ll
		000000000000e310:  R_BPF_64_64	CONFIG
    7268:	w2 = *(u32 *)(r2 + 0xc4)
    7269:	r9 = *(u64 *)(r10 - 0x98)
    7270:	if w1 != w2 goto -0x548 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7271:	w1 = *(u32 *)(r6 + 0xcc)
    7272:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    7273:	r1 = 0x0 ll
		000000000000e348:  R_BPF_64_64	CONFIG
    7275:	w6 = *(u32 *)(r1 + 0xc8)
    7276:	w8 = *(u32 *)(r1 + 0xcc)
    7277:	w1 = *(u32 *)(r1 + 0x70)
    7278:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    7279:	call 0x23
    7280:	r0 += r6
    7281:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    7282:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ba8>
    7283:	r1 = r10
    7284:	r1 += -0x88
    7285:	w2 = 0x2
    7286:	r3 = r0
    7287:	call 0x71
    7288:	w1 = *(u16 *)(r10 - 0x88)
    7289:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b70>
    7290:	call 0x9e
    7291:	r0 += r6
    7292:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b68>
    7293:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    7294:	w1 = *(u16 *)(r0 + 0x0)
    7295:	w1 <<= 0x10
    7296:	w1 s>>= 0x10
    7297:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bd8>
    7298:	w1 = *(u32 *)(r0 + 0x0)
    7299:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bd8>
    7300:	w1 = *(u32 *)(r0 + 0x0)
    7301:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d68>
    7302:	r1 = r10
    7303:	r1 += -0x88
    7304:	w2 = 0x4
    7305:	r3 = r0
    7306:	call 0x71
    7307:	w1 = *(u32 *)(r10 - 0x88)
    7308:	r2 = 0x0 ll
		000000000000e460:  R_BPF_64_64	CONFIG
    7310:	w2 = *(u32 *)(r2 + 0xd4)
    7311:	if w1 != w2 goto -0x571 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7312:	r1 = 0x0 ll
		000000000000e480:  R_BPF_64_64	CONFIG
    7314:	w2 = *(u32 *)(r1 + 0xdc)
    7315:	if w2 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    7316:	w6 = *(u32 *)(r1 + 0xd8)
    7317:	w8 = *(u32 *)(r1 + 0xdc)
    7318:	w1 = *(u32 *)(r1 + 0x70)
    7319:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c90>
    7320:	call 0x23
    7321:	r0 += r6
    7322:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c58>
    7323:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce0>
    7324:	r1 = r10
    7325:	r1 += -0x88
    7326:	w2 = 0x2
    7327:	r3 = r0
    7328:	call 0x71
    7329:	w1 = *(u16 *)(r10 - 0x88)
    7330:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cb8>
    7331:	call 0x9e
    7332:	r0 += r6
    7333:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cb0>
    7334:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cd0>
    7335:	w1 = *(u16 *)(r0 + 0x0)
    7336:	w1 <<= 0x10
    7337:	w1 s>>= 0x10
    7338:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d10>
    7339:	w1 = *(u32 *)(r0 + 0x0)
    7340:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d10>
    7341:	r1 = r10
    7342:	r1 += -0x88
    7343:	w2 = 0x4
    7344:	r3 = r0
    7345:	call 0x71
    7346:	w1 = *(u32 *)(r10 - 0x88)
    7347:	r2 = 0x0 ll
		000000000000e598:  R_BPF_64_64	CONFIG
    7349:	w2 = *(u32 *)(r2 + 0xe4)
    7350:	if w1 != w2 goto -0x598 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x70>
    7351:	exit
    7352:	r1 = r10
    7353:	r1 += -0x88
    7354:	w2 = 0x4
    7355:	r3 = r0
    7356:	call 0x71
    7357:	w1 = *(u32 *)(r10 - 0x88)
    7358:	r2 = 0x0 ll
		000000000000e5f0:  R_BPF_64_64	CONFIG
    7360:	w2 = *(u32 *)(r2 + 0xa4)
    7361:	w8 = *(u32 *)(r10 - 0xa0)
    7362:	if w1 != w2 goto +0x9d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3278>
    7363:	w1 = *(u32 *)(r6 + 0xac)
    7364:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    7365:	r1 = 0x0 ll
		000000000000e628:  R_BPF_64_64	CONFIG
    7367:	w6 = *(u32 *)(r1 + 0xa8)
    7368:	w7 = *(u32 *)(r1 + 0xac)
    7369:	w1 = *(u32 *)(r1 + 0x70)
    7370:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e28>
    7371:	call 0x23
    7372:	r0 += r6
    7373:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df0>
    7374:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e78>
    7375:	r1 = r10
    7376:	r1 += -0x88
    7377:	w2 = 0x2
    7378:	r3 = r0
    7379:	call 0x71
    7380:	w1 = *(u16 *)(r10 - 0x88)
    7381:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e50>
    7382:	call 0x9e
    7383:	r0 += r6
    7384:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e48>
    7385:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e68>
    7386:	w1 = *(u16 *)(r0 + 0x0)
    7387:	w1 <<= 0x10
    7388:	w1 s>>= 0x10
    7389:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ea8>
    7390:	w1 = *(u32 *)(r0 + 0x0)
    7391:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ea8>
    7392:	r1 = r10
    7393:	r1 += -0x88
    7394:	w2 = 0x4
    7395:	r3 = r0
    7396:	call 0x71
    7397:	w1 = *(u32 *)(r10 - 0x88)
    7398:	r2 = 0x0 ll
		000000000000e730:  R_BPF_64_64	CONFIG
    7400:	w2 = *(u32 *)(r2 + 0xb4)
    7401:	if w1 != w2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3278>
    7402:	r6 = 0x0 ll
		000000000000e750:  R_BPF_64_64	CONFIG
    7404:	w1 = *(u32 *)(r6 + 0xbc)
    7405:	if w1 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3008>
    7406:	w7 = *(u32 *)(r6 + 0xb8)
    7407:	w8 = *(u32 *)(r6 + 0xbc)
    7408:	w1 = *(u32 *)(r6 + 0x70)
    7409:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f60>
    7410:	call 0x23
    7411:	r0 += r7
    7412:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f28>
    7413:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb0>
    7414:	r1 = r10
    7415:	r1 += -0x88
    7416:	w2 = 0x2
    7417:	r3 = r0
    7418:	call 0x71
    7419:	w1 = *(u16 *)(r10 - 0x88)
    7420:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f88>
    7421:	call 0x9e
    7422:	r0 += r7
    7423:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f80>
    7424:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    7425:	w1 = *(u16 *)(r0 + 0x0)
    7426:	w1 <<= 0x10
    7427:	w1 s>>= 0x10
    7428:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    7429:	w1 = *(u32 *)(r0 + 0x0)
    7430:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    7431:	r1 = r10
    7432:	r1 += -0x88
    7433:	w2 = 0x4
    7434:	r3 = r0
    7435:	call 0x71
    7436:	w1 = *(u32 *)(r10 - 0x88)
    7437:	r2 = 0x0 ll
		000000000000e868:  R_BPF_64_64	CONFIG
    7439:	w2 = *(u32 *)(r2 + 0xc4)
    7440:	w8 = *(u32 *)(r10 - 0xa0)
    7441:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3278>
    7442:	w1 = *(u32 *)(r6 + 0xcc)
    7443:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    7444:	r1 = 0x0 ll
		000000000000e8a0:  R_BPF_64_64	CONFIG
    7446:	w6 = *(u32 *)(r1 + 0xc8)
    7447:	w7 = *(u32 *)(r1 + 0xcc)
    7448:	w1 = *(u32 *)(r1 + 0x70)
    7449:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30a0>
    7450:	call 0x23
    7451:	r0 += r6
    7452:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3068>
    7453:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f0>
    7454:	r1 = r10
    7455:	r1 += -0x88
    7456:	w2 = 0x2
    7457:	r3 = r0
    7458:	call 0x71
    7459:	w1 = *(u16 *)(r10 - 0x88)
    7460:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30c8>
    7461:	call 0x9e
    7462:	r0 += r6
    7463:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30c0>
    7464:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30e0>
    7465:	w1 = *(u16 *)(r0 + 0x0)
    7466:	w1 <<= 0x10
    7467:	w1 s>>= 0x10
    7468:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3120>
    7469:	w1 = *(u32 *)(r0 + 0x0)
    7470:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3120>
    7471:	r1 = r10
    7472:	r1 += -0x88
    7473:	w2 = 0x4
    7474:	r3 = r0
    7475:	call 0x71
    7476:	w1 = *(u32 *)(r10 - 0x88)
    7477:	r2 = 0x0 ll
		000000000000e9a8:  R_BPF_64_64	CONFIG
    7479:	w2 = *(u32 *)(r2 + 0xd4)
    7480:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3278>
    7481:	r1 = 0x0 ll
		000000000000e9c8:  R_BPF_64_64	CONFIG
    7483:	w2 = *(u32 *)(r1 + 0xdc)
    7484:	if w2 == 0x0 goto -0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    7485:	w6 = *(u32 *)(r1 + 0xd8)
    7486:	w7 = *(u32 *)(r1 + 0xdc)
    7487:	w1 = *(u32 *)(r1 + 0x70)
    7488:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d8>
    7489:	call 0x23
    7490:	r0 += r6
    7491:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31a0>
    7492:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3228>
    7493:	r1 = r10
    7494:	r1 += -0x88
    7495:	w2 = 0x2
    7496:	r3 = r0
    7497:	call 0x71
    7498:	w1 = *(u16 *)(r10 - 0x88)
    7499:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3200>
    7500:	call 0x9e
    7501:	r0 += r6
    7502:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31f8>
    7503:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3218>
    7504:	w1 = *(u16 *)(r0 + 0x0)
    7505:	w1 <<= 0x10
    7506:	w1 s>>= 0x10
    7507:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3258>
    7508:	w1 = *(u32 *)(r0 + 0x0)
    7509:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3258>
    7510:	r1 = r10
    7511:	r1 += -0x88
    7512:	w2 = 0x4
    7513:	r3 = r0
    7514:	call 0x71
    7515:	w1 = *(u32 *)(r10 - 0x88)
    7516:	r2 = 0x0 ll
		000000000000eae0:  R_BPF_64_64	CONFIG
    7518:	w2 = *(u32 *)(r2 + 0xe4)
    7519:	if w1 == w2 goto -0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    7520:	call 0x23
    7521:	*(u64 *)(r10 - 0x88) = r0
    7522:	r2 = r10
    7523:	r2 += -0x88
    7524:	r1 = 0x0 ll
		000000000000eb20:  R_BPF_64_64	TASKS
    7526:	r3 = 0xdd8 ll
		000000000000eb30:  R_BPF_64_64	.rodata
    7528:	r4 = 0x0
    7529:	call 0x2
    7530:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3440>
    7531:	r1 = 0x0 ll
		000000000000eb58:  R_BPF_64_64	.bss
    7533:	r2 = 0x1
    7534:	lock *(u64 *)(r1 + 0x0) += r2
    7535:	r1 = 0x0 ll
		000000000000eb78:  R_BPF_64_64	EXPECT_ENTER
    7537:	r2 = 0x100000000 ll
    7539:	lock *(u64 *)(r1 + 0x0) += r2
    7540:	r1 = 0x0 ll
		000000000000eba0:  R_BPF_64_64	EXPECT_EXIT
    7542:	lock *(u64 *)(r1 + 0x0) += r2
    7543:	call 0x23
    7544:	*(u64 *)(r10 - 0x88) = r0
    7545:	r2 = r10
    7546:	r2 += -0x88
    7547:	r1 = 0x0 ll
		000000000000ebd8:  R_BPF_64_64	TASKS
    7549:	call 0x1
    7550:	r7 = r0
    7551:	if r7 == 0x0 goto -0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    7552:	call 0xe
    7553:	r1 = *(u64 *)(r7 + 0x10)
    7554:	if r1 == r0 goto -0x5b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5d0>
    7555:	r6 = r0
    7556:	r2 = r0
    7557:	r2 >>= 0x20
    7558:	r0 <<= 0x20
    7559:	r0 >>= 0x20
    7560:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33d0>
    7561:	r1 >>= 0x20
    7562:	if r1 == r2 goto -0x5c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5c8>
    7563:	w1 = *(u32 *)(r7 + 0x8)
    7564:	if w1 == 0x0 goto -0x5c8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a0>
    7565:	w1 = 0x0
    7566:	*(u32 *)(r10 - 0x88) = w1
    7567:	r2 = r10
    7568:	r2 += -0x88
    7569:	r1 = 0x0 ll
		000000000000ec88:  R_BPF_64_64	LOST
    7571:	call 0x1
    7572:	if r0 == 0x0 goto -0x5d0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a0>
    7573:	r0 += 0x10
    7574:	r1 = 0x1
    7575:	lock *(u64 *)(r0 + 0x0) += r1
    7576:	goto -0x5d4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5a0>
    7577:	w1 = 0x0
    7578:	*(u32 *)(r10 - 0x88) = w1
    7579:	r2 = r10
    7580:	r2 += -0x88
    7581:	r1 = 0x0 ll
		000000000000ece8:  R_BPF_64_64	LOST
    7583:	call 0x1
    7584:	if r0 == 0x0 goto -0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    7585:	r0 += 0x10
    7586:	r1 = 0x1
    7587:	lock *(u64 *)(r0 + 0x0) += r1
    7588:	goto -0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d30>
    7589:	r9 = r7
    7590:	w7 = *(u32 *)(r9 + 0x90)
    7591:	w6 = *(u32 *)(r9 + 0xa8)
    7592:	r1 = *(u64 *)(r8 + 0x0)
    7593:	r3 = *(u64 *)(r1 + 0x8)
    7594:	r2 = *(u64 *)(r1 + 0x0)
    7595:	r1 = r9
    7596:	r1 += 0x18
    7597:	call -0xee2
    7598:	if w7 != 0x0 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36b8>
    7599:	r7 = r9
    7600:	if w6 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3608>
    7601:	r1 = 0x0
    7602:	r2 = 0x0 ll
		000000000000ed90:  R_BPF_64_64	CONFIG
    7604:	w2 = *(u32 *)(r2 + 0x74)
    7605:	w3 = *(u32 *)(r10 - 0xd8)
    7606:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3590>
    7607:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3590>
    7608:	call 0x23
    7609:	r1 = 0x0 ll
		000000000000edc8:  R_BPF_64_64	CONFIG
    7611:	w1 = *(u32 *)(r1 + 0x74)
    7612:	r0 += r1
    7613:	r1 = r10
    7614:	r1 += -0x88
    7615:	w2 = 0x8
    7616:	r3 = r0
    7617:	call 0x71
    7618:	r1 = *(u64 *)(r10 - 0x88)
    7619:	*(u64 *)(r7 + 0x190) = r1
    7620:	w1 = *(u32 *)(r7 + 0xbc)
    7621:	*(u32 *)(r7 + 0x8c) = w1
    7622:	w1 = *(u32 *)(r7 + 0xb8)
    7623:	*(u32 *)(r7 + 0x88) = w1
    7624:	w1 = *(u32 *)(r7 + 0xb4)
    7625:	*(u32 *)(r7 + 0x84) = w1
    7626:	w1 = *(u32 *)(r7 + 0xb0)
    7627:	*(u32 *)(r7 + 0x80) = w1
    7628:	w1 = *(u32 *)(r7 + 0xac)
    7629:	*(u32 *)(r7 + 0x7c) = w1
    7630:	w1 = *(u32 *)(r7 + 0xa8)
    7631:	*(u32 *)(r7 + 0x78) = w1
    7632:	r1 = r7
    7633:	call -0x172a
    7634:	r1 = 0x0 ll
		000000000000ee90:  R_BPF_64_64	CONFIG
    7636:	w2 = *(u32 *)(r1 + 0x6c)
    7637:	if w2 == 0x0 goto -0x347 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    7638:	w1 = *(u32 *)(r1 + 0x9c)
    7639:	if w1 != 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3730>
    7640:	r6 = 0x0 ll
		000000000000eec0:  R_BPF_64_64	CONFIG
    7642:	w1 = *(u32 *)(r6 + 0xac)
    7643:	if w1 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    7644:	w2 = *(u32 *)(r7 + 0x1c8)
    7645:	w1 = *(u32 *)(r7 + 0x1b4)
    7646:	w3 = w2
    7647:	w3 |= w1
    7648:	if w3 s> -0x1 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a8>
    7649:	w3 = w2
    7650:	if w1 s> 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37c8>
    7651:	w3 = w2
    7652:	if w2 s> 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37c8>
    7653:	w3 = 0x0
    7654:	if w2 s>= w1 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37c8>
    7655:	goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37b8>
    7656:	w1 = *(u32 *)(r9 + 0xa4)
    7657:	*(u32 *)(r9 + 0x8c) = w1
    7658:	w1 = *(u32 *)(r9 + 0xa0)
    7659:	*(u32 *)(r9 + 0x88) = w1
    7660:	w1 = *(u32 *)(r9 + 0x9c)
    7661:	*(u32 *)(r9 + 0x84) = w1
    7662:	w1 = *(u32 *)(r9 + 0x98)
    7663:	*(u32 *)(r9 + 0x80) = w1
    7664:	w1 = *(u32 *)(r9 + 0x94)
    7665:	*(u32 *)(r9 + 0x7c) = w1
    7666:	w1 = *(u32 *)(r9 + 0x90)
    7667:	*(u32 *)(r9 + 0x78) = w1
    7668:	r1 = r9
    7669:	call -0x174e
    7670:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f0>
    7671:	w2 = *(u32 *)(r7 + 0x1c4)
    7672:	w1 = *(u32 *)(r7 + 0x1b0)
    7673:	w3 = w2
    7674:	w3 |= w1
    7675:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c0>
    7676:	w3 = w2
    7677:	if w1 s> 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    7678:	w3 = w2
    7679:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    7680:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    7681:	w3 = 0x0
    7682:	if w2 s>= w1 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    7683:	w3 = w2
    7684:	w3 -= w1
    7685:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    7686:	w3 = 0x0
    7687:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37c8>
    7688:	w3 = w2
    7689:	w3 -= w1
    7690:	w4 = 0x1
    7691:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3810>
    7692:	w4 = 0x2
    7693:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3810>
    7694:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    7695:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3850>
    7696:	w3 = w2
    7697:	w3 -= w1
    7698:	w4 = 0x3
    7699:	r5 = 0x2
    7700:	*(u64 *)(r7 + 0x88) = r5
    7701:	*(u32 *)(r7 + 0x84) = w3
    7702:	*(u32 *)(r7 + 0x80) = w2
    7703:	*(u32 *)(r7 + 0x7c) = w1
    7704:	*(u32 *)(r7 + 0x78) = w4
    7705:	r1 = r7
    7706:	call -0x1773
    7707:	w1 = *(u32 *)(r6 + 0xbc)
    7708:	if w1 == 0x0 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    7709:	w2 = *(u32 *)(r7 + 0x1cc)
    7710:	w1 = *(u32 *)(r7 + 0x1b8)
    7711:	w3 = w2
    7712:	w3 |= w1
    7713:	if w3 s> -0x1 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3960>
    7714:	w3 = w2
    7715:	if w1 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3980>
    7716:	w3 = w2
    7717:	if w2 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3980>
    7718:	w3 = 0x0
    7719:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3980>
    7720:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3970>
    7721:	w3 = 0x0
    7722:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7723:	w4 = 0x1
    7724:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3918>
    7725:	w4 = 0x2
    7726:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3918>
    7727:	if w1 == 0x0 goto -0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3638>
    7728:	if w2 == w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3638>
    7729:	w3 = w2
    7730:	w3 -= w1
    7731:	w4 = 0x3
    7732:	r5 = 0x1
    7733:	*(u64 *)(r7 + 0x88) = r5
    7734:	*(u32 *)(r7 + 0x84) = w3
    7735:	*(u32 *)(r7 + 0x80) = w2
    7736:	*(u32 *)(r7 + 0x7c) = w1
    7737:	*(u32 *)(r7 + 0x78) = w4
    7738:	r1 = r7
    7739:	call -0x1794
    7740:	goto -0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3638>
    7741:	w3 = 0x0
    7742:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3980>
    7743:	w3 = w2
    7744:	w3 -= w1
    7745:	w4 = 0x1
    7746:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c8>
    7747:	w4 = 0x2
    7748:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39c8>
    7749:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    7750:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    7751:	w3 = w2
    7752:	w3 -= w1
    7753:	w4 = 0x3
    7754:	r5 = 0x3
    7755:	*(u64 *)(r7 + 0x88) = r5
    7756:	*(u32 *)(r7 + 0x84) = w3
    7757:	*(u32 *)(r7 + 0x80) = w2
    7758:	*(u32 *)(r7 + 0x7c) = w1
    7759:	*(u32 *)(r7 + 0x78) = w4
    7760:	r1 = r7
    7761:	call -0x17aa
    7762:	w1 = *(u32 *)(r6 + 0xcc)
    7763:	if w1 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b20>
    7764:	w2 = *(u32 *)(r7 + 0x1d0)
    7765:	w1 = *(u32 *)(r7 + 0x1bc)
    7766:	w3 = w2
    7767:	w3 |= w1
    7768:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a78>
    7769:	w3 = w2
    7770:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    7771:	w3 = w2
    7772:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    7773:	w3 = 0x0
    7774:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    7775:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a88>
    7776:	w3 = 0x0
    7777:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a98>
    7778:	w3 = w2
    7779:	w3 -= w1
    7780:	w4 = 0x1
    7781:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae0>
    7782:	w4 = 0x2
    7783:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ae0>
    7784:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b20>
    7785:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b20>
    7786:	w3 = w2
    7787:	w3 -= w1
    7788:	w4 = 0x3
    7789:	r5 = 0x4
    7790:	*(u64 *)(r7 + 0x88) = r5
    7791:	*(u32 *)(r7 + 0x84) = w3
    7792:	*(u32 *)(r7 + 0x80) = w2
    7793:	*(u32 *)(r7 + 0x7c) = w1
    7794:	*(u32 *)(r7 + 0x78) = w4
    7795:	r1 = r7
    7796:	call -0x17cd
    7797:	w1 = *(u32 *)(r6 + 0xdc)
    7798:	if w1 == 0x0 goto -0x3e8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    7799:	w2 = *(u32 *)(r7 + 0x1d4)
    7800:	w1 = *(u32 *)(r7 + 0x1c0)
    7801:	w3 = w2
    7802:	w3 |= w1
    7803:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3b90>
    7804:	w3 = w2
    7805:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    7806:	w3 = w2
    7807:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    7808:	w3 = 0x0
    7809:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    7810:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ba0>
    7811:	w3 = 0x0
    7812:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bb0>
    7813:	w3 = w2
    7814:	w3 -= w1
    7815:	w4 = 0x1
    7816:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bf8>
    7817:	w4 = 0x2
    7818:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3bf8>
    7819:	if w1 == 0x0 goto -0x3fd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    7820:	if w2 == w1 goto -0x3fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    7821:	w3 = w2
    7822:	w3 -= w1
    7823:	w4 = 0x3
    7824:	r5 = 0x5
    7825:	*(u64 *)(r7 + 0x88) = r5
    7826:	*(u32 *)(r7 + 0x84) = w3
    7827:	*(u32 *)(r7 + 0x80) = w2
    7828:	*(u32 *)(r7 + 0x7c) = w1
    7829:	*(u32 *)(r7 + 0x78) = w4
    7830:	r1 = r7
    7831:	call -0x17f0
    7832:	goto -0x40a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>

000000000000f4c8 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    7833:	r6 = r1
    7834:	*(u64 *)(r10 - 0x8) = r6
    7835:	r2 = r10
    7836:	r2 += -0x8
    7837:	r1 = 0x0 ll
		000000000000f4e8:  R_BPF_64_64	OWED
    7839:	call 0x1
    7840:	r7 = r0
    7841:	if r7 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x138>
    7842:	r1 = 0x0 ll
		000000000000f510:  R_BPF_64_64	COUNTS
    7844:	r2 = r7
    7845:	call 0x1
    7846:	if r0 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x140>
    7847:	r1 = 0x1
    7848:	lock *(u64 *)(r0 + 0x0) += r1
    7849:	r1 = 0x0 ll
		000000000000f548:  R_BPF_64_64	EVENTS
    7851:	r2 = r7
    7852:	r3 = 0x2b8
    7853:	r4 = 0x0
    7854:	call 0x82
    7855:	if r0 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    7856:	w1 = 0x0
    7857:	*(u32 *)(r10 - 0x8) = w1
    7858:	r2 = r10
    7859:	r2 += -0x8
    7860:	r1 = 0x0 ll
		000000000000f5a0:  R_BPF_64_64	LOST
    7862:	call 0x1
    7863:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    7864:	r1 = 0x1
    7865:	lock *(u64 *)(r0 + 0x0) += r1
    7866:	*(u64 *)(r10 - 0x8) = r6
    7867:	r2 = r10
    7868:	r2 += -0x8
    7869:	r1 = 0x0 ll
		000000000000f5e8:  R_BPF_64_64	OWED
    7871:	call 0x3
    7872:	exit
    7873:	r1 = 0x0 ll
		000000000000f608:  R_BPF_64_64	COUNTS
    7875:	r2 = r7
    7876:	r3 = 0x0 ll
		000000000000f620:  R_BPF_64_64	.rodata.cst8
    7878:	r4 = 0x1
    7879:	call 0x2
    7880:	if r0 == 0x0 goto -0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7881:	r1 = 0x0 ll
		000000000000f648:  R_BPF_64_64	COUNTS
    7883:	r2 = r7
    7884:	call 0x1
    7885:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x1c0>
    7886:	r1 = 0x1
    7887:	lock *(u64 *)(r0 + 0x0) += r1
    7888:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7889:	w1 = 0x0
    7890:	*(u32 *)(r10 - 0x8) = w1
    7891:	r2 = r10
    7892:	r2 += -0x8
    7893:	r1 = 0x0 ll
		000000000000f6a8:  R_BPF_64_64	LOST
    7895:	call 0x1
    7896:	if r0 == 0x0 goto -0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7897:	r0 += 0x8
    7898:	r1 = 0x1
    7899:	lock *(u64 *)(r0 + 0x0) += r1
    7900:	goto -0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>

000000000000f6e8 <memcpy>:
    7901:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    7902:	r4 = 0x0
    7903:	r5 = r1
    7904:	r5 += r4
    7905:	r0 = r2
    7906:	r0 += r4
    7907:	w0 = *(u8 *)(r0 + 0x0)
    7908:	*(u8 *)(r5 + 0x0) = w0
    7909:	r4 += 0x1
    7910:	if r4 < r3 goto -0x8 <memcpy+0x10>
    7911:	exit

000000000000f740 <memmove>:
    7912:	r4 = r1
    7913:	r4 -= r2
    7914:	if r4 >= r3 goto +0xb <memmove+0x70>
    7915:	r2 += -0x1
    7916:	r1 += -0x1
    7917:	r4 = r1
    7918:	r4 += r3
    7919:	r5 = r2
    7920:	r5 += r3
    7921:	w5 = *(u8 *)(r5 + 0x0)
    7922:	*(u8 *)(r4 + 0x0) = w5
    7923:	r3 += -0x1
    7924:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    7925:	goto +0xa <memmove+0xc0>
    7926:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    7927:	r4 = 0x0
    7928:	r5 = r1
    7929:	r5 += r4
    7930:	r0 = r2
    7931:	r0 += r4
    7932:	w0 = *(u8 *)(r0 + 0x0)
    7933:	*(u8 *)(r5 + 0x0) = w0
    7934:	r4 += 0x1
    7935:	if r4 < r3 goto -0x8 <memmove+0x80>
    7936:	exit

000000000000f808 <memset>:
    7937:	if r3 == 0x0 goto +0x6 <memset+0x38>
    7938:	r4 = 0x0
    7939:	r5 = r1
    7940:	r5 += r4
    7941:	*(u8 *)(r5 + 0x0) = w2
    7942:	r4 += 0x1
    7943:	if r4 < r3 goto -0x5 <memset+0x10>
    7944:	exit

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
      95:	call 0x828
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
     720:	call 0x667
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
     766:	call 0x667
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
     832:	call 0x6a7
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
     846:	call 0x6a7
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
     862:	r1 = 0x0 ll
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
     948:	call 0x7aa
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
     720:	call 0x667
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
     766:	call 0x667
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
     832:	call 0x6a7
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
     846:	call 0x6a7
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
     862:	r1 = 0x0 ll
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
     948:	call 0x7aa
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
     131:	call 0xfaf
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
      93:	call 0x1710
		00000000000002e8:  R_BPF_64_32	.text
      94:	w0 = 0x0
      95:	exit

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
      21:	call 0x1e98
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
