
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
      25:	call 0x779
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
    1429:	call 0x1fd
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
    1461:	call 0x1dd
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
    1702:	w9 = *(u32 *)(r6 + 0x88)
    1703:	w7 = *(u32 *)(r6 + 0x78)
    1704:	w1 = w7
    1705:	w1 += -0x3
    1706:	if w1 > 0x1 goto +0x73 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3c8>
    1707:	w1 = w7
    1708:	w1 &= 0x1f
    1709:	r2 = 0x0 ll
		0000000000003568:  R_BPF_64_64	CONFIG
    1711:	w2 = *(u32 *)(r2 + 0x60)
    1712:	w2 >>= w1
    1713:	w2 &= 0x1
    1714:	if w2 == 0x0 goto +0xaa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
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
    1733:	*(u32 *)(r10 - 0x14) = w7
    1734:	*(u32 *)(r10 - 0x10) = w9
    1735:	w1 = 0x0
    1736:	*(u32 *)(r10 - 0xc) = w1
    1737:	*(u64 *)(r10 - 0x48) = r2
    1738:	*(u32 *)(r10 - 0x18) = w2
    1739:	r1 = 0x0 ll
		0000000000003658:  R_BPF_64_64	COUNTS
    1741:	r2 = r8
    1742:	call 0x1
    1743:	if r0 == 0x0 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x4e0>
    1744:	r1 = 0x1
    1745:	lock *(u64 *)(r0 + 0x0) += r1
    1746:	if w9 != 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1747:	w1 = *(u32 *)(r6 + 0x8c)
    1748:	if w1 s> -0x1 goto +0x5d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x468>
    1749:	r1 = 0x0 ll
		00000000000036a8:  R_BPF_64_64	EVENTS
    1751:	r2 = 0x2b0
    1752:	r3 = 0x0
    1753:	call 0x83
    1754:	r7 = r0
    1755:	if r7 == 0x0 goto +0x77 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x570>
    1756:	call 0xe
    1757:	r8 = r0
    1758:	r3 = r10
    1759:	r3 += -0x38
    1760:	r1 = r7
    1761:	w2 = 0x30
    1762:	call 0x71
    1763:	call 0x5
    1764:	*(u64 *)(r7 + 0x30) = r0
    1765:	r1 = *(u64 *)(r6 + 0x20)
    1766:	*(u64 *)(r7 + 0x38) = r1
    1767:	r1 = *(u64 *)(r6 + 0x28)
    1768:	*(u64 *)(r7 + 0x40) = r1
    1769:	r1 = *(u64 *)(r6 + 0x30)
    1770:	*(u64 *)(r7 + 0x48) = r1
    1771:	r1 = *(u64 *)(r6 + 0x38)
    1772:	*(u64 *)(r7 + 0x50) = r1
    1773:	r1 = *(u64 *)(r6 + 0x40)
    1774:	*(u64 *)(r7 + 0x58) = r1
    1775:	r1 = *(u64 *)(r6 + 0x48)
    1776:	*(u64 *)(r7 + 0x60) = r1
    1777:	r1 = *(u64 *)(r6 + 0x60)
    1778:	*(u64 *)(r7 + 0x68) = r1
    1779:	*(u32 *)(r7 + 0x74) = w8
    1780:	r8 >>= 0x20
    1781:	*(u32 *)(r7 + 0x70) = w8
    1782:	call 0x8
    1783:	*(u32 *)(r7 + 0x78) = w0
    1784:	w1 = *(u32 *)(r6 + 0x8c)
    1785:	w1 &= 0x7fffffff
    1786:	w2 = *(u32 *)(r6 + 0x70)
    1787:	w1 |= w2
    1788:	*(u32 *)(r7 + 0x7c) = w1
    1789:	w1 = *(u32 *)(r6 + 0x7c)
    1790:	*(u32 *)(r7 + 0x80) = w1
    1791:	w1 = *(u32 *)(r6 + 0x80)
    1792:	*(u32 *)(r7 + 0x84) = w1
    1793:	w1 = 0x0
    1794:	r2 = *(u64 *)(r6 + 0x1c0)
    1795:	*(u32 *)(r7 + 0x8c) = w1
    1796:	*(u32 *)(r7 + 0x88) = w2
    1797:	r1 = *(u64 *)(r6 + 0x190)
    1798:	*(u64 *)(r7 + 0x90) = r1
    1799:	w9 &= 0x7
    1800:	r9 *= 0x18
    1801:	r1 = r6
    1802:	r1 += r9
    1803:	r1 += 0xd0
    1804:	r2 = r7
    1805:	r2 += 0x98
    1806:	r3 = *(u64 *)(r1 + 0x0)
    1807:	*(u64 *)(r2 + 0x0) = r3
    1808:	r3 = *(u64 *)(r1 + 0x8)
    1809:	*(u64 *)(r2 + 0x8) = r3
    1810:	r3 = *(u64 *)(r1 + 0x10)
    1811:	*(u64 *)(r2 + 0x10) = r3
    1812:	r6 += 0x1c8
    1813:	r1 = r7
    1814:	r1 += 0xb0
    1815:	w2 = 0x200
    1816:	r3 = r6
    1817:	call 0x71
    1818:	r1 = r7
    1819:	r2 = 0x0
    1820:	call 0x84
    1821:	goto +0x3f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
    1822:	w1 = -0x1
    1823:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x3e0>
    1824:	w1 = *(u32 *)(r6 + 0x18)
    1825:	w2 = w9
    1826:	w2 &= 0x7
    1827:	r2 *= 0x18
    1828:	r3 = r6
    1829:	r3 += r2
    1830:	r2 = *(u64 *)(r6 + 0x68)
    1831:	w4 = *(u32 *)(r6 + 0x1c)
    1832:	w5 = *(u32 *)(r6 + 0x70)
    1833:	w0 = 0x0
    1834:	*(u32 *)(r3 + 0xe4) = w0
    1835:	w5 &= 0x4
    1836:	w5 |= 0x10
    1837:	*(u32 *)(r3 + 0xe0) = w5
    1838:	*(u32 *)(r3 + 0xdc) = w4
    1839:	*(u32 *)(r3 + 0xd8) = w1
    1840:	*(u64 *)(r3 + 0xd0) = r2
    1841:	goto -0x87 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x30>
    1842:	r1 = 0x0 ll
		0000000000003990:  R_BPF_64_64	CONFIG
    1844:	w1 = *(u32 *)(r1 + 0x80)
    1845:	if w1 == 0x0 goto -0x61 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1846:	if w7 == 0x3 goto -0x62 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1847:	w1 = *(u32 *)(r10 - 0x40)
    1848:	if w1 != -0x1 goto +0x25 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c8>
    1849:	r3 = *(u64 *)(r10 - 0x48)
    1850:	r3 <<= 0x20
    1851:	r3 s>>= 0x20
    1852:	r1 = 0x0 ll
		00000000000039e0:  R_BPF_64_64	.rodata.str1.1
    1854:	w2 = 0x27
    1855:	call 0x6
    1856:	goto -0x6c <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1857:	r2 = r10
    1858:	r2 += -0x38
    1859:	r1 = 0x0 ll
		0000000000003a18:  R_BPF_64_64	COUNTS
    1861:	r3 = 0x0 ll
		0000000000003a28:  R_BPF_64_64	.rodata.cst8
    1863:	r4 = 0x1
    1864:	call 0x2
    1865:	if r0 == 0x0 goto -0x78 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
    1866:	r2 = r10
    1867:	r2 += -0x38
    1868:	r1 = 0x0 ll
		0000000000003a60:  R_BPF_64_64	COUNTS
    1870:	call 0x1
    1871:	if r0 == 0x0 goto +0x1d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x640>
    1872:	r1 = 0x1
    1873:	lock *(u64 *)(r0 + 0x0) += r1
    1874:	goto -0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
    1875:	w1 = 0x0
    1876:	*(u32 *)(r10 - 0x4) = w1
    1877:	r2 = r10
    1878:	r2 += -0x4
    1879:	r1 = 0x0 ll
		0000000000003ab8:  R_BPF_64_64	LOST
    1881:	call 0x1
    1882:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x5c0>
    1883:	r1 = 0x1
    1884:	lock *(u64 *)(r0 + 0x0) += r1
    1885:	exit
    1886:	w1 &= 0xffff
    1887:	r3 = *(u64 *)(r10 - 0x50)
    1888:	w3 <<= 0x10
    1889:	w3 |= w1
    1890:	if w7 s> 0x3 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6a0>
    1891:	if w7 == 0x1 goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6f0>
    1892:	if w7 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x608>
    1893:	goto -0x91 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1894:	r5 = *(u64 *)(r10 - 0x48)
    1895:	r5 <<= 0x20
    1896:	r5 s>>= 0x20
    1897:	r1 = 0x55 ll
		0000000000003b48:  R_BPF_64_64	.rodata.str1.1
    1899:	w2 = 0x33
    1900:	goto +0x23 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
    1901:	w1 = 0x0
    1902:	*(u32 *)(r10 - 0x4) = w1
    1903:	r2 = r10
    1904:	r2 += -0x4
    1905:	r1 = 0x0 ll
		0000000000003b88:  R_BPF_64_64	LOST
    1907:	call 0x1
    1908:	if r0 == 0x0 goto -0xa3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
    1909:	r0 += 0x8
    1910:	r1 = 0x1
    1911:	lock *(u64 *)(r0 + 0x0) += r1
    1912:	goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x168>
    1913:	if w7 == 0x4 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x728>
    1914:	if w7 == 0x5 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x6b8>
    1915:	goto -0xa7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>
    1916:	r5 = *(u64 *)(r10 - 0x48)
    1917:	r5 <<= 0x20
    1918:	r5 s>>= 0x20
    1919:	r1 = 0xb8 ll
		0000000000003bf8:  R_BPF_64_64	.rodata.str1.1
    1921:	w2 = 0x38
    1922:	goto +0xd <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
    1923:	r5 = *(u64 *)(r10 - 0x48)
    1924:	r5 <<= 0x20
    1925:	r5 s>>= 0x20
    1926:	r1 = 0x27 ll
		0000000000003c30:  R_BPF_64_64	.rodata.str1.1
    1928:	w2 = 0x2e
    1929:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x758>
    1930:	r5 = *(u64 *)(r10 - 0x48)
    1931:	r5 <<= 0x20
    1932:	r5 s>>= 0x20
    1933:	r1 = 0x88 ll
		0000000000003c68:  R_BPF_64_64	.rodata.str1.1
    1935:	w2 = 0x30
    1936:	r4 = *(u64 *)(r10 - 0x58)
    1937:	call 0x6
    1938:	goto -0xbe <_RNvNtNtCsdFVK5t47P8c_8programs6probes4emit4emit+0x180>

0000000000003c98 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter>:
    1939:	*(u64 *)(r10 - 0x88) = r3
    1940:	r3 = r2
    1941:	r6 = r1
    1942:	r1 = r10
    1943:	r1 += -0x80
    1944:	w2 = 0x80
    1945:	call 0x71
    1946:	r1 = *(u64 *)(r10 - 0x48)
    1947:	*(u64 *)(r10 - 0x90) = r1
    1948:	r1 = *(u64 *)(r10 - 0x40)
    1949:	*(u64 *)(r10 - 0x98) = r1
    1950:	r1 = *(u64 *)(r10 - 0x38)
    1951:	*(u64 *)(r10 - 0xa0) = r1
    1952:	r7 = *(u64 *)(r10 - 0x20)
    1953:	r9 = *(u64 *)(r10 - 0x18)
    1954:	r8 = *(u64 *)(r10 - 0x10)
    1955:	r1 = *(u64 *)(r10 - 0x60)
    1956:	*(u64 *)(r10 - 0xb8) = r1
    1957:	r1 = *(u64 *)(r10 - 0x58)
    1958:	*(u64 *)(r10 - 0xa8) = r1
    1959:	r1 = *(u64 *)(r10 - 0x28)
    1960:	*(u64 *)(r10 - 0xb0) = r1
    1961:	r1 = r6
    1962:	w2 = 0x60
    1963:	r3 = 0xd70 ll
		0000000000003d58:  R_BPF_64_64	.rodata
    1965:	call 0x71
    1966:	call 0x23
    1967:	r1 = 0x0 ll
		0000000000003d78:  R_BPF_64_64	CONFIG
    1969:	w1 = *(u32 *)(r1 + 0x48)
    1970:	r0 += r1
    1971:	r1 = r10
    1972:	r1 += -0x80
    1973:	w2 = 0x4
    1974:	r3 = r0
    1975:	call 0x71
    1976:	w1 = *(u32 *)(r10 - 0x80)
    1977:	w1 &= 0x2
    1978:	if w1 != 0x0 goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x178>
    1979:	r3 = *(u64 *)(r10 - 0x88)
    1980:	r1 = r3
    1981:	r1 &= 0x40000000
    1982:	if r1 != 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x238>
    1983:	w1 = *(u32 *)(r6 + 0x4)
    1984:	r1 <<= 0xa
    1985:	goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x250>
    1986:	r3 = *(u64 *)(r10 - 0xb0)
    1987:	r3 <<= 0x20
    1988:	r3 >>= 0x20
    1989:	r2 = *(u64 *)(r10 - 0xa8)
    1990:	r2 <<= 0x20
    1991:	r2 >>= 0x20
    1992:	r5 = *(u64 *)(r10 - 0xb8)
    1993:	r5 <<= 0x20
    1994:	r5 >>= 0x20
    1995:	w1 = 0x1
    1996:	*(u32 *)(r6 + 0x4) = w1
    1997:	r1 = 0x400
    1998:	r8 <<= 0x20
    1999:	r8 >>= 0x20
    2000:	r9 <<= 0x20
    2001:	r9 >>= 0x20
    2002:	r7 <<= 0x20
    2003:	r7 >>= 0x20
    2004:	r0 = r8
    2005:	r4 = r9
    2006:	r9 = r3
    2007:	r8 = r2
    2008:	r3 = *(u64 *)(r10 - 0x88)
    2009:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x268>
    2010:	w1 = 0x2
    2011:	*(u32 *)(r6 + 0x4) = w1
    2012:	r1 = 0x800
    2013:	r4 = *(u64 *)(r10 - 0x90)
    2014:	r5 = *(u64 *)(r10 - 0x98)
    2015:	r0 = *(u64 *)(r10 - 0xa0)
    2016:	w2 = 0x2
    2017:	*(u32 *)(r6 + 0x58) = w2
    2018:	*(u64 *)(r6 + 0x30) = r5
    2019:	*(u64 *)(r6 + 0x28) = r0
    2020:	*(u64 *)(r6 + 0x20) = r4
    2021:	*(u64 *)(r6 + 0x18) = r7
    2022:	*(u64 *)(r6 + 0x10) = r9
    2023:	*(u64 *)(r6 + 0x8) = r8
    2024:	w2 = w3
    2025:	w2 &= -0x40000001
    2026:	*(u32 *)(r6 + 0x0) = w2
    2027:	if w2 > 0x3ff goto +0x24 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2028:	r2 = 0xbfffffff ll
    2030:	r3 &= r2
    2031:	r1 += r3
    2032:	if r1 > 0xbff goto +0x1f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2033:	r2 = 0x0 ll
		0000000000003f88:  R_BPF_64_64	SELECTORS
    2035:	r2 += r1
    2036:	w1 = *(u8 *)(r2 + 0x0)
    2037:	if w1 == 0xff goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3e8>
    2038:	r2 = r6
    2039:	r2 += 0x8
    2040:	w1 <<= 0x18
    2041:	w1 s>>= 0x18
    2042:	r3 = r1
    2043:	r3 &= 0x7
    2044:	r3 <<= 0x3
    2045:	r4 = r2
    2046:	r4 += r3
    2047:	r3 = *(u64 *)(r4 + 0x0)
    2048:	r3 <<= 0x20
    2049:	r3 >>= 0x20
    2050:	if w1 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call14write_at_enter+0x3d0>
    2051:	w1 += 0x1
    2052:	w1 &= 0x7
    2053:	r1 <<= 0x3
    2054:	r2 += r1
    2055:	r1 = *(u64 *)(r2 + 0x0)
    2056:	r1 <<= 0x20
    2057:	r3 <<= 0x20
    2058:	r1 >>= 0x20
    2059:	r1 |= r3
    2060:	r3 = r1
    2061:	w1 = 0x6
    2062:	*(u32 *)(r6 + 0x58) = w1
    2063:	*(u64 *)(r6 + 0x50) = r3
    2064:	exit

0000000000004088 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_>:
    2065:	w7 = w2
    2066:	*(u64 *)(r10 - 0x90) = r1
    2067:	r8 = 0x0 ll
		0000000000004098:  R_BPF_64_64	CONFIG
    2069:	w1 = *(u32 *)(r8 + 0x28)
    2070:	w1 &= w7
    2071:	w2 = *(u32 *)(r8 + 0x30)
    2072:	if w1 == w2 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x150>
    2073:	w1 = *(u32 *)(r8 + 0x24)
    2074:	if w1 != 0x2 goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x280>
    2075:	call 0x8
    2076:	*(u32 *)(r10 - 0x88) = w0
    2077:	r2 = r10
    2078:	r2 += -0x88
    2079:	r1 = 0x0 ll
		00000000000040f8:  R_BPF_64_64	SAMPLES
    2081:	call 0x1
    2082:	r6 = r0
    2083:	if r6 == 0x0 goto +0x570 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2084:	call 0x9e
    2085:	r1 = r0
    2086:	call 0xaf
    2087:	r1 = r10
    2088:	r1 += -0x88
    2089:	w2 = 0x80
    2090:	r3 = r0
    2091:	call 0x71
    2092:	r1 = *(u64 *)(r10 - 0x20)
    2093:	if r1 != 0x504c0001 goto +0x566 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2094:	r1 = *(u64 *)(r10 - 0x10)
    2095:	if r1 != 0x10 goto +0x564 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2096:	r2 = *(u64 *)(r10 - 0x28)
    2097:	r1 = 0x0 ll
		0000000000004188:  R_BPF_64_64	CONFIG
    2099:	r3 = *(u64 *)(r1 + 0x0)
    2100:	if r2 != r3 goto +0x55f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2101:	w2 = *(u32 *)(r1 + 0x28)
    2102:	w2 &= w7
    2103:	w1 = *(u32 *)(r6 + 0x30)
    2104:	if w1 != 0x0 goto +0x3ab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e98>
    2105:	*(u32 *)(r6 + 0x34) = w2
    2106:	goto +0x3ae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec0>
    2107:	r1 = 0x0 ll
		00000000000041d8:  R_BPF_64_64	.bss
    2109:	r1 = *(u64 *)(r1 + 0x0)
    2110:	if r1 != 0x0 goto -0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2111:	r1 = 0x0 ll
		00000000000041f8:  R_BPF_64_64	CONFIG
    2113:	w2 = *(u32 *)(r1 + 0x6c)
    2114:	if w2 == 0x0 goto +0x551 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2115:	r1 = *(u64 *)(r1 + 0x88)
    2116:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e8>
    2117:	r1 = 0x0 ll
		0000000000004228:  R_BPF_64_64	CONFIG
    2119:	r3 = *(u64 *)(r1 + 0x88)
    2120:	r1 = r10
    2121:	r1 += -0x88
    2122:	w2 = 0x4
    2123:	call 0x71
    2124:	w1 = *(u32 *)(r10 - 0x88)
    2125:	if w1 == 0x0 goto -0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    2126:	r3 = 0x0 ll
		0000000000004270:  R_BPF_64_64	CONFIG
    2128:	w1 = *(u32 *)(r3 + 0x94)
    2129:	if w1 == 0x0 goto +0x49a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26d8>
    2130:	w9 = *(u32 *)(r3 + 0x90)
    2131:	w6 = *(u32 *)(r3 + 0x94)
    2132:	w1 = *(u32 *)(r3 + 0x70)
    2133:	if w1 != 0x0 goto +0x3de <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2118>
    2134:	call 0x23
    2135:	r0 += r9
    2136:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x248>
    2137:	goto +0x486 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2678>
    2138:	r1 = r10
    2139:	r1 += -0x88
    2140:	w2 = 0x2
    2141:	r3 = r0
    2142:	call 0x71
    2143:	w1 = *(u16 *)(r10 - 0x88)
    2144:	goto +0x3d8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2140>
    2145:	r6 = 0x0 ll
		0000000000004308:  R_BPF_64_64	CONFIG
    2147:	w1 = *(u32 *)(r6 + 0x24)
    2148:	if w1 != 0x3 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x328>
    2149:	call 0x9e
    2150:	r1 = r0
    2151:	call 0xaf
    2152:	r1 = r10
    2153:	r1 += -0x88
    2154:	w2 = 0x80
    2155:	r3 = r0
    2156:	call 0x71
    2157:	r1 = *(u64 *)(r10 - 0x20)
    2158:	if r1 != 0x504c0001 goto +0x525 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2159:	r1 = *(u64 *)(r10 - 0x10)
    2160:	if r1 != 0x10 goto +0x523 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2161:	r1 = *(u64 *)(r10 - 0x28)
    2162:	r2 = 0x0 ll
		0000000000004390:  R_BPF_64_64	CONFIG
    2164:	r2 = *(u64 *)(r2 + 0x0)
    2165:	if r1 != r2 goto +0x51e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2166:	w9 = 0x0
    2167:	w1 = *(u32 *)(r6 + 0x28)
    2168:	w3 = *(u32 *)(r6 + 0x30)
    2169:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x470>
    2170:	w4 = w1
    2171:	w4 >>= 0x1
    2172:	w2 = w1
    2173:	w2 |= w4
    2174:	w4 = w2
    2175:	w4 >>= 0x2
    2176:	w2 |= w4
    2177:	w4 = w2
    2178:	w4 >>= 0x4
    2179:	w2 |= w4
    2180:	w1 &= w7
    2181:	w4 = w2
    2182:	w4 >>= 0x8
    2183:	w2 |= w4
    2184:	w1 -= w3
    2185:	w3 = w2
    2186:	w3 >>= 0x10
    2187:	w2 |= w3
    2188:	w2 ^= -0x1
    2189:	w3 = w2
    2190:	w3 >>= 0x1
    2191:	w3 &= 0x55555555
    2192:	w2 -= w3
    2193:	w3 = w2
    2194:	w3 &= 0x33333333
    2195:	w2 >>= 0x2
    2196:	w2 &= 0x33333333
    2197:	w3 += w2
    2198:	w2 = w3
    2199:	w2 >>= 0x4
    2200:	w3 += w2
    2201:	w3 &= 0xf0f0f0f
    2202:	w3 *= 0x1010101
    2203:	w3 >>= 0x18
    2204:	w1 <<= w3
    2205:	w1 s>>= w3
    2206:	w9 = w1
    2207:	call 0x23
    2208:	*(u64 *)(r10 - 0x88) = r0
    2209:	r2 = r10
    2210:	r2 += -0x88
    2211:	r1 = 0x0 ll
		0000000000004518:  R_BPF_64_64	TASKS
    2213:	call 0x1
    2214:	r8 = r0
    2215:	if r8 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1278>
    2216:	call 0xe
    2217:	r1 = *(u64 *)(r8 + 0x10)
    2218:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    2219:	r6 = r0
    2220:	r2 = r0
    2221:	r2 >>= 0x20
    2222:	r0 <<= 0x20
    2223:	r0 >>= 0x20
    2224:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x510>
    2225:	r1 >>= 0x20
    2226:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    2227:	w1 = *(u32 *)(r8 + 0x8)
    2228:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2229:	w1 = 0x0
    2230:	*(u32 *)(r10 - 0x88) = w1
    2231:	r2 = r10
    2232:	r2 += -0x88
    2233:	r1 = 0x0 ll
		00000000000045c8:  R_BPF_64_64	LOST
    2235:	call 0x1
    2236:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    2237:	r0 += 0x10
    2238:	r1 = 0x1
    2239:	lock *(u64 *)(r0 + 0x0) += r1
    2240:	r1 = r8
    2241:	w2 = 0x3c8
    2242:	r3 = 0xdd0 ll
		0000000000004610:  R_BPF_64_64	.rodata
    2244:	call 0x71
    2245:	*(u64 *)(r8 + 0x10) = r6
    2246:	r1 = 0x0 ll
		0000000000004630:  R_BPF_64_64	AYA_LOG_LEVEL
    2248:	w1 = *(u8 *)(r1 + 0x0)
    2249:	*(u32 *)(r10 - 0xa0) = w9
    2250:	if w1 < 0x4 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1398>
    2251:	call 0x23
    2252:	r6 = r0
    2253:	w1 = 0xa0
    2254:	*(u16 *)(r10 - 0x2) = w1
    2255:	r1 = r10
    2256:	r1 += -0x2
    2257:	r9 = 0x40
    2258:	w1 = *(u16 *)(r10 - 0x2)
    2259:	if w1 > 0x40 goto +0x301 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1e20>
    2260:	r1 = 0x0 ll
		00000000000046a0:  R_BPF_64_64	AYA_LOGS
    2262:	r2 = r9
    2263:	r3 = 0x0
    2264:	call 0x83
    2265:	if r0 == 0x0 goto +0x1a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2266:	*(u64 *)(r10 - 0x80) = r9
    2267:	*(u64 *)(r10 - 0x88) = r0
    2268:	r1 = r10
    2269:	r1 += -0x88
    2270:	r1 = *(u64 *)(r10 - 0x88)
    2271:	r2 = *(u64 *)(r10 - 0x80)
    2272:	if r2 < 0x2 goto +0x1a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2273:	w2 = *(u16 *)(r10 - 0x2)
    2274:	*(u8 *)(r1 + 0x0) = w2
    2275:	w2 >>= 0x8
    2276:	*(u8 *)(r1 + 0x1) = w2
    2277:	r1 = *(u64 *)(r10 - 0x88)
    2278:	r2 = *(u64 *)(r10 - 0x80)
    2279:	if r2 < 0x3 goto +0x199 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2280:	w2 = 0x0
    2281:	*(u8 *)(r1 + 0x2) = w2
    2282:	r1 = *(u64 *)(r10 - 0x88)
    2283:	r3 = *(u64 *)(r10 - 0x80)
    2284:	if r3 < 0x5 goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2285:	*(u8 *)(r1 + 0x4) = w2
    2286:	w2 = 0x17
    2287:	*(u8 *)(r1 + 0x3) = w2
    2288:	r1 = *(u64 *)(r10 - 0x88)
    2289:	r2 = *(u64 *)(r10 - 0x80)
    2290:	if r2 < 0x1c goto +0x18e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2291:	r3 = r1
    2292:	r3 += 0x5
    2293:	r4 = 0xce0 ll
		00000000000047a8:  R_BPF_64_64	.rodata
    2295:	w5 = *(u8 *)(r4 + 0x0)
    2296:	*(u8 *)(r3 + 0x0) = w5
    2297:	w5 = *(u8 *)(r4 + 0x1)
    2298:	*(u8 *)(r3 + 0x1) = w5
    2299:	w5 = *(u8 *)(r4 + 0x2)
    2300:	*(u8 *)(r3 + 0x2) = w5
    2301:	w5 = *(u8 *)(r4 + 0x3)
    2302:	*(u8 *)(r3 + 0x3) = w5
    2303:	w5 = *(u8 *)(r4 + 0x4)
    2304:	*(u8 *)(r3 + 0x4) = w5
    2305:	w5 = *(u8 *)(r4 + 0x5)
    2306:	*(u8 *)(r3 + 0x5) = w5
    2307:	w5 = *(u8 *)(r4 + 0x6)
    2308:	*(u8 *)(r3 + 0x6) = w5
    2309:	w5 = *(u8 *)(r4 + 0x7)
    2310:	*(u8 *)(r3 + 0x7) = w5
    2311:	w5 = *(u8 *)(r4 + 0x8)
    2312:	*(u8 *)(r3 + 0x8) = w5
    2313:	w5 = *(u8 *)(r4 + 0x9)
    2314:	*(u8 *)(r3 + 0x9) = w5
    2315:	w5 = *(u8 *)(r4 + 0xa)
    2316:	*(u8 *)(r3 + 0xa) = w5
    2317:	w5 = *(u8 *)(r4 + 0xb)
    2318:	*(u8 *)(r3 + 0xb) = w5
    2319:	w5 = *(u8 *)(r4 + 0xc)
    2320:	*(u8 *)(r3 + 0xc) = w5
    2321:	w5 = *(u8 *)(r4 + 0xd)
    2322:	*(u8 *)(r3 + 0xd) = w5
    2323:	w5 = *(u8 *)(r4 + 0xe)
    2324:	*(u8 *)(r3 + 0xe) = w5
    2325:	w5 = *(u8 *)(r4 + 0xf)
    2326:	*(u8 *)(r3 + 0xf) = w5
    2327:	w5 = *(u8 *)(r4 + 0x10)
    2328:	*(u8 *)(r3 + 0x10) = w5
    2329:	w5 = *(u8 *)(r4 + 0x11)
    2330:	*(u8 *)(r3 + 0x11) = w5
    2331:	w5 = *(u8 *)(r4 + 0x12)
    2332:	*(u8 *)(r3 + 0x12) = w5
    2333:	w5 = *(u8 *)(r4 + 0x13)
    2334:	*(u8 *)(r3 + 0x13) = w5
    2335:	w5 = *(u8 *)(r4 + 0x14)
    2336:	*(u8 *)(r3 + 0x14) = w5
    2337:	w5 = *(u8 *)(r4 + 0x15)
    2338:	*(u8 *)(r3 + 0x15) = w5
    2339:	w5 = *(u8 *)(r4 + 0x16)
    2340:	*(u8 *)(r3 + 0x16) = w5
    2341:	if r2 == 0x1c goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2342:	w3 = 0x1
    2343:	*(u8 *)(r1 + 0x1c) = w3
    2344:	if r2 < 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2345:	w4 = 0x0
    2346:	*(u8 *)(r1 + 0x1e) = w4
    2347:	*(u8 *)(r1 + 0x1d) = w3
    2348:	if r2 == 0x1f goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2349:	w3 = 0x4
    2350:	*(u8 *)(r1 + 0x1f) = w3
    2351:	if r2 == 0x20 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2352:	w3 = 0x2
    2353:	*(u8 *)(r1 + 0x20) = w3
    2354:	if r2 < 0x23 goto +0x14e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2355:	w3 = 0x0
    2356:	*(u8 *)(r1 + 0x22) = w3
    2357:	w3 = 0x17
    2358:	*(u8 *)(r1 + 0x21) = w3
    2359:	if r2 < 0x3a goto +0x149 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2360:	r3 = r1
    2361:	r3 += 0x23
    2362:	r4 = 0xce0 ll
		00000000000049d0:  R_BPF_64_64	.rodata
    2364:	w5 = *(u8 *)(r4 + 0x0)
    2365:	*(u8 *)(r3 + 0x0) = w5
    2366:	w5 = *(u8 *)(r4 + 0x1)
    2367:	*(u8 *)(r3 + 0x1) = w5
    2368:	w5 = *(u8 *)(r4 + 0x2)
    2369:	*(u8 *)(r3 + 0x2) = w5
    2370:	w5 = *(u8 *)(r4 + 0x3)
    2371:	*(u8 *)(r3 + 0x3) = w5
    2372:	w5 = *(u8 *)(r4 + 0x4)
    2373:	*(u8 *)(r3 + 0x4) = w5
    2374:	w5 = *(u8 *)(r4 + 0x5)
    2375:	*(u8 *)(r3 + 0x5) = w5
    2376:	w5 = *(u8 *)(r4 + 0x6)
    2377:	*(u8 *)(r3 + 0x6) = w5
    2378:	w5 = *(u8 *)(r4 + 0x7)
    2379:	*(u8 *)(r3 + 0x7) = w5
    2380:	w5 = *(u8 *)(r4 + 0x8)
    2381:	*(u8 *)(r3 + 0x8) = w5
    2382:	w5 = *(u8 *)(r4 + 0x9)
    2383:	*(u8 *)(r3 + 0x9) = w5
    2384:	w5 = *(u8 *)(r4 + 0xa)
    2385:	*(u8 *)(r3 + 0xa) = w5
    2386:	w5 = *(u8 *)(r4 + 0xb)
    2387:	*(u8 *)(r3 + 0xb) = w5
    2388:	w5 = *(u8 *)(r4 + 0xc)
    2389:	*(u8 *)(r3 + 0xc) = w5
    2390:	w5 = *(u8 *)(r4 + 0xd)
    2391:	*(u8 *)(r3 + 0xd) = w5
    2392:	w5 = *(u8 *)(r4 + 0xe)
    2393:	*(u8 *)(r3 + 0xe) = w5
    2394:	w5 = *(u8 *)(r4 + 0xf)
    2395:	*(u8 *)(r3 + 0xf) = w5
    2396:	w5 = *(u8 *)(r4 + 0x10)
    2397:	*(u8 *)(r3 + 0x10) = w5
    2398:	w5 = *(u8 *)(r4 + 0x11)
    2399:	*(u8 *)(r3 + 0x11) = w5
    2400:	w5 = *(u8 *)(r4 + 0x12)
    2401:	*(u8 *)(r3 + 0x12) = w5
    2402:	w5 = *(u8 *)(r4 + 0x13)
    2403:	*(u8 *)(r3 + 0x13) = w5
    2404:	w5 = *(u8 *)(r4 + 0x14)
    2405:	*(u8 *)(r3 + 0x14) = w5
    2406:	w5 = *(u8 *)(r4 + 0x15)
    2407:	*(u8 *)(r3 + 0x15) = w5
    2408:	w5 = *(u8 *)(r4 + 0x16)
    2409:	*(u8 *)(r3 + 0x16) = w5
    2410:	if r2 == 0x3a goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2411:	w3 = 0x3
    2412:	*(u8 *)(r1 + 0x3a) = w3
    2413:	if r2 < 0x3d goto +0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2414:	w3 = 0x0
    2415:	*(u8 *)(r1 + 0x3c) = w3
    2416:	w3 = 0x1f
    2417:	*(u8 *)(r1 + 0x3b) = w3
    2418:	if r2 < 0x5c goto +0x10e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2419:	r3 = r1
    2420:	r3 += 0x3d
    2421:	r4 = 0xcf7 ll
		0000000000004ba8:  R_BPF_64_64	.rodata
    2423:	w5 = *(u8 *)(r4 + 0x0)
    2424:	*(u8 *)(r3 + 0x0) = w5
    2425:	w5 = *(u8 *)(r4 + 0x1)
    2426:	*(u8 *)(r3 + 0x1) = w5
    2427:	w5 = *(u8 *)(r4 + 0x2)
    2428:	*(u8 *)(r3 + 0x2) = w5
    2429:	w5 = *(u8 *)(r4 + 0x3)
    2430:	*(u8 *)(r3 + 0x3) = w5
    2431:	w5 = *(u8 *)(r4 + 0x4)
    2432:	*(u8 *)(r3 + 0x4) = w5
    2433:	w5 = *(u8 *)(r4 + 0x5)
    2434:	*(u8 *)(r3 + 0x5) = w5
    2435:	w5 = *(u8 *)(r4 + 0x6)
    2436:	*(u8 *)(r3 + 0x6) = w5
    2437:	w5 = *(u8 *)(r4 + 0x7)
    2438:	*(u8 *)(r3 + 0x7) = w5
    2439:	w5 = *(u8 *)(r4 + 0x8)
    2440:	*(u8 *)(r3 + 0x8) = w5
    2441:	w5 = *(u8 *)(r4 + 0x9)
    2442:	*(u8 *)(r3 + 0x9) = w5
    2443:	w5 = *(u8 *)(r4 + 0xa)
    2444:	*(u8 *)(r3 + 0xa) = w5
    2445:	w5 = *(u8 *)(r4 + 0xb)
    2446:	*(u8 *)(r3 + 0xb) = w5
    2447:	w5 = *(u8 *)(r4 + 0xc)
    2448:	*(u8 *)(r3 + 0xc) = w5
    2449:	w5 = *(u8 *)(r4 + 0xd)
    2450:	*(u8 *)(r3 + 0xd) = w5
    2451:	w5 = *(u8 *)(r4 + 0xe)
    2452:	*(u8 *)(r3 + 0xe) = w5
    2453:	w5 = *(u8 *)(r4 + 0xf)
    2454:	*(u8 *)(r3 + 0xf) = w5
    2455:	w5 = *(u8 *)(r4 + 0x10)
    2456:	*(u8 *)(r3 + 0x10) = w5
    2457:	w5 = *(u8 *)(r4 + 0x11)
    2458:	*(u8 *)(r3 + 0x11) = w5
    2459:	w5 = *(u8 *)(r4 + 0x12)
    2460:	*(u8 *)(r3 + 0x12) = w5
    2461:	w5 = *(u8 *)(r4 + 0x13)
    2462:	*(u8 *)(r3 + 0x13) = w5
    2463:	w5 = *(u8 *)(r4 + 0x14)
    2464:	*(u8 *)(r3 + 0x14) = w5
    2465:	w5 = *(u8 *)(r4 + 0x15)
    2466:	*(u8 *)(r3 + 0x15) = w5
    2467:	w5 = *(u8 *)(r4 + 0x16)
    2468:	*(u8 *)(r3 + 0x16) = w5
    2469:	w5 = *(u8 *)(r4 + 0x17)
    2470:	*(u8 *)(r3 + 0x17) = w5
    2471:	w5 = *(u8 *)(r4 + 0x18)
    2472:	*(u8 *)(r3 + 0x18) = w5
    2473:	w5 = *(u8 *)(r4 + 0x19)
    2474:	*(u8 *)(r3 + 0x19) = w5
    2475:	w5 = *(u8 *)(r4 + 0x1a)
    2476:	*(u8 *)(r3 + 0x1a) = w5
    2477:	w5 = *(u8 *)(r4 + 0x1b)
    2478:	*(u8 *)(r3 + 0x1b) = w5
    2479:	w5 = *(u8 *)(r4 + 0x1c)
    2480:	*(u8 *)(r3 + 0x1c) = w5
    2481:	w5 = *(u8 *)(r4 + 0x1d)
    2482:	*(u8 *)(r3 + 0x1d) = w5
    2483:	w5 = *(u8 *)(r4 + 0x1e)
    2484:	*(u8 *)(r3 + 0x1e) = w5
    2485:	if r2 == 0x5c goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2486:	w4 = 0x4
    2487:	*(u8 *)(r1 + 0x5c) = w4
    2488:	if r2 < 0x5f goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2489:	w3 = 0x0
    2490:	*(u8 *)(r1 + 0x5e) = w3
    2491:	*(u8 *)(r1 + 0x5d) = w4
    2492:	if r2 < 0x63 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2493:	*(u8 *)(r1 + 0x62) = w3
    2494:	*(u8 *)(r1 + 0x61) = w3
    2495:	*(u8 *)(r1 + 0x60) = w3
    2496:	w3 = 0x53
    2497:	*(u8 *)(r1 + 0x5f) = w3
    2498:	if r2 == 0x63 goto +0xbe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2499:	w3 = 0x5
    2500:	*(u8 *)(r1 + 0x63) = w3
    2501:	r3 = r2
    2502:	r3 &= -0x2
    2503:	if r3 == 0x64 goto +0xb9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2504:	w4 = 0x0
    2505:	*(u8 *)(r1 + 0x65) = w4
    2506:	w5 = 0x4
    2507:	*(u8 *)(r1 + 0x64) = w5
    2508:	if r2 < 0x6a goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2509:	*(u8 *)(r1 + 0x69) = w4
    2510:	*(u8 *)(r1 + 0x68) = w4
    2511:	*(u8 *)(r1 + 0x67) = w4
    2512:	w4 = 0x6
    2513:	*(u8 *)(r1 + 0x66) = w4
    2514:	if r2 == 0x6a goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2515:	w4 = 0x14
    2516:	*(u8 *)(r1 + 0x6a) = w4
    2517:	if r2 < 0x6d goto +0xab <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2518:	w4 = 0x0
    2519:	*(u8 *)(r1 + 0x6c) = w4
    2520:	w4 = 0xf
    2521:	*(u8 *)(r1 + 0x6b) = w4
    2522:	if r2 < 0x7c goto +0xa6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2523:	r4 = r1
    2524:	r4 += 0x6d
    2525:	r5 = 0xd16 ll
		0000000000004ee8:  R_BPF_64_64	.rodata
    2527:	w0 = *(u8 *)(r5 + 0x0)
    2528:	*(u8 *)(r4 + 0x0) = w0
    2529:	w0 = *(u8 *)(r5 + 0x1)
    2530:	*(u8 *)(r4 + 0x1) = w0
    2531:	w0 = *(u8 *)(r5 + 0x2)
    2532:	*(u8 *)(r4 + 0x2) = w0
    2533:	w0 = *(u8 *)(r5 + 0x3)
    2534:	*(u8 *)(r4 + 0x3) = w0
    2535:	w0 = *(u8 *)(r5 + 0x4)
    2536:	*(u8 *)(r4 + 0x4) = w0
    2537:	w0 = *(u8 *)(r5 + 0x5)
    2538:	*(u8 *)(r4 + 0x5) = w0
    2539:	w0 = *(u8 *)(r5 + 0x6)
    2540:	*(u8 *)(r4 + 0x6) = w0
    2541:	w0 = *(u8 *)(r5 + 0x7)
    2542:	*(u8 *)(r4 + 0x7) = w0
    2543:	w0 = *(u8 *)(r5 + 0x8)
    2544:	*(u8 *)(r4 + 0x8) = w0
    2545:	w0 = *(u8 *)(r5 + 0x9)
    2546:	*(u8 *)(r4 + 0x9) = w0
    2547:	w0 = *(u8 *)(r5 + 0xa)
    2548:	*(u8 *)(r4 + 0xa) = w0
    2549:	w0 = *(u8 *)(r5 + 0xb)
    2550:	*(u8 *)(r4 + 0xb) = w0
    2551:	w0 = *(u8 *)(r5 + 0xc)
    2552:	*(u8 *)(r4 + 0xc) = w0
    2553:	w0 = *(u8 *)(r5 + 0xd)
    2554:	*(u8 *)(r4 + 0xd) = w0
    2555:	w0 = *(u8 *)(r5 + 0xe)
    2556:	*(u8 *)(r4 + 0xe) = w0
    2557:	if r2 == 0x7c goto +0x83 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2558:	w4 = 0x0
    2559:	*(u8 *)(r1 + 0x7c) = w4
    2560:	if r2 < 0x7f goto +0x80 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2561:	*(u8 *)(r1 + 0x7e) = w4
    2562:	w4 = 0x1
    2563:	*(u8 *)(r1 + 0x7d) = w4
    2564:	if r2 == 0x7f goto +0x7c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2565:	w4 = 0x2
    2566:	*(u8 *)(r1 + 0x7f) = w4
    2567:	if r2 == 0x80 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2568:	w4 = 0x9
    2569:	*(u8 *)(r1 + 0x80) = w4
    2570:	if r2 < 0x83 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2571:	w4 = 0x0
    2572:	*(u8 *)(r1 + 0x82) = w4
    2573:	w4 = 0x8
    2574:	*(u8 *)(r1 + 0x81) = w4
    2575:	if r2 < 0x8b goto +0x71 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2576:	*(u8 *)(r1 + 0x83) = w6
    2577:	r4 = r6
    2578:	r4 >>= 0x38
    2579:	*(u8 *)(r1 + 0x8a) = w4
    2580:	r4 = r6
    2581:	r4 >>= 0x30
    2582:	*(u8 *)(r1 + 0x89) = w4
    2583:	r4 = r6
    2584:	r4 >>= 0x28
    2585:	*(u8 *)(r1 + 0x88) = w4
    2586:	r4 = r6
    2587:	r4 >>= 0x20
    2588:	*(u8 *)(r1 + 0x87) = w4
    2589:	r4 = r6
    2590:	r4 >>= 0x18
    2591:	*(u8 *)(r1 + 0x86) = w4
    2592:	r4 = r6
    2593:	r4 >>= 0x10
    2594:	*(u8 *)(r1 + 0x85) = w4
    2595:	r6 >>= 0x8
    2596:	*(u8 *)(r1 + 0x84) = w6
    2597:	if r2 == 0x8b goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2598:	w4 = 0x14
    2599:	*(u8 *)(r1 + 0x8b) = w4
    2600:	if r3 == 0x8c goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2601:	w4 = 0x0
    2602:	*(u8 *)(r1 + 0x8d) = w4
    2603:	w4 = 0x7
    2604:	*(u8 *)(r1 + 0x8c) = w4
    2605:	if r2 < 0x95 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2606:	r4 = r1
    2607:	r4 += 0x8e
    2608:	r5 = 0xd25 ll
		0000000000005180:  R_BPF_64_64	.rodata
    2610:	w0 = *(u8 *)(r5 + 0x0)
    2611:	*(u8 *)(r4 + 0x0) = w0
    2612:	w0 = *(u8 *)(r5 + 0x1)
    2613:	*(u8 *)(r4 + 0x1) = w0
    2614:	w0 = *(u8 *)(r5 + 0x2)
    2615:	*(u8 *)(r4 + 0x2) = w0
    2616:	w0 = *(u8 *)(r5 + 0x3)
    2617:	*(u8 *)(r4 + 0x3) = w0
    2618:	w0 = *(u8 *)(r5 + 0x4)
    2619:	*(u8 *)(r4 + 0x4) = w0
    2620:	w0 = *(u8 *)(r5 + 0x5)
    2621:	*(u8 *)(r4 + 0x5) = w0
    2622:	w0 = *(u8 *)(r5 + 0x6)
    2623:	*(u8 *)(r4 + 0x6) = w0
    2624:	if r2 == 0x95 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2625:	w4 = 0x0
    2626:	*(u8 *)(r1 + 0x95) = w4
    2627:	if r3 == 0x96 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2628:	*(u8 *)(r1 + 0x97) = w4
    2629:	w4 = 0x1
    2630:	*(u8 *)(r1 + 0x96) = w4
    2631:	if r2 < 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2632:	*(u8 *)(r1 + 0x98) = w4
    2633:	if r2 == 0x99 goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2634:	w4 = 0x3
    2635:	*(u8 *)(r1 + 0x99) = w4
    2636:	if r3 == 0x9a goto +0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2637:	w3 = 0x0
    2638:	*(u8 *)(r1 + 0x9b) = w3
    2639:	w3 = 0x4
    2640:	*(u8 *)(r1 + 0x9a) = w3
    2641:	if r2 < 0xa0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1380>
    2642:	w3 = *(u32 *)(r10 - 0xa0)
    2643:	w2 = w3
    2644:	w2 >>= 0x18
    2645:	*(u8 *)(r1 + 0x9f) = w2
    2646:	w2 = w3
    2647:	w2 >>= 0x10
    2648:	*(u8 *)(r1 + 0x9e) = w2
    2649:	*(u8 *)(r1 + 0x9c) = w3
    2650:	w2 = w3
    2651:	w2 >>= 0x8
    2652:	*(u8 *)(r1 + 0x9d) = w2
    2653:	r2 = 0x0
    2654:	call 0x84
    2655:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    2656:	if w9 != 0x0 goto +0x3da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    2657:	r1 = 0x0 ll
		0000000000005308:  R_BPF_64_64	CONFIG
    2659:	w2 = *(u32 *)(r1 + 0x6c)
    2660:	if w2 == 0x0 goto +0x32f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2661:	r1 = *(u64 *)(r1 + 0x88)
    2662:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x12f8>
    2663:	r1 = 0x0 ll
		0000000000005338:  R_BPF_64_64	CONFIG
    2665:	r3 = *(u64 *)(r1 + 0x88)
    2666:	r1 = r10
    2667:	r1 += -0x88
    2668:	w2 = 0x4
    2669:	call 0x71
    2670:	w1 = *(u32 *)(r10 - 0x88)
    2671:	if w1 == 0x0 goto +0x3cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    2672:	w1 = *(u32 *)(r6 + 0x94)
    2673:	if w1 == 0x0 goto +0x32d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c70>
    2674:	w7 = *(u32 *)(r6 + 0x90)
    2675:	w8 = *(u32 *)(r6 + 0x94)
    2676:	w1 = *(u32 *)(r6 + 0x70)
    2677:	if w1 != 0x0 goto +0x293 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27c0>
    2678:	call 0x23
    2679:	r0 += r7
    2680:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1348>
    2681:	goto +0x31b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c20>
    2682:	r1 = r10
    2683:	r1 += -0x88
    2684:	w2 = 0x2
    2685:	r3 = r0
    2686:	call 0x71
    2687:	w1 = *(u16 *)(r10 - 0x88)
    2688:	goto +0x28d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e8>
    2689:	r2 = 0x0
    2690:	call 0x85
    2691:	w9 = *(u32 *)(r10 - 0xa0)
    2692:	w3 = *(u32 *)(r8 + 0x8)
    2693:	w1 = 0x0
    2694:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x13b8>
    2695:	w1 = 0x4
    2696:	*(u32 *)(r10 - 0xa8) = w1
    2697:	w2 = *(u32 *)(r8 + 0x4)
    2698:	w1 = w2
    2699:	w1 |= w9
    2700:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1430>
    2701:	w1 = w9
    2702:	if w9 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2703:	w1 = w9
    2704:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1408>
    2705:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2706:	w1 = 0x0
    2707:	if w9 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2708:	w1 = w9
    2709:	w1 -= w2
    2710:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1440>
    2711:	w1 = 0x0
    2712:	if w9 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1418>
    2713:	*(u32 *)(r10 - 0xc0) = w2
    2714:	w0 = *(u32 *)(r8 + 0x0)
    2715:	w6 = 0x1
    2716:	w4 = 0x0
    2717:	w2 = 0x1
    2718:	if w1 s> 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14c8>
    2719:	w2 = 0x2
    2720:	if w1 s< 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14c8>
    2721:	w2 = 0x0
    2722:	w4 = 0x1
    2723:	if w0 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14c8>
    2724:	if w9 == w0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x14c8>
    2725:	w1 = w9
    2726:	w1 -= w0
    2727:	w2 = 0x3
    2728:	w4 = 0x0
    2729:	w6 = 0x0
    2730:	*(u32 *)(r10 - 0xb8) = w4
    2731:	*(u32 *)(r10 - 0xb0) = w2
    2732:	w9 = *(u32 *)(r8 + 0xc)
    2733:	w4 = 0x8
    2734:	r2 = 0x0 ll
		0000000000005570:  R_BPF_64_64	CONFIG
    2736:	w5 = *(u32 *)(r2 + 0x80)
    2737:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1520>
    2738:	w2 = *(u32 *)(r2 + 0x78)
    2739:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1520>
    2740:	w4 = -0x7ffffff8
    2741:	w7 = 0x0
    2742:	w2 = 0x0
    2743:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1540>
    2744:	w2 = w0
    2745:	*(u64 *)(r10 - 0x98) = r8
    2746:	w5 = 0x0
    2747:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1560>
    2748:	w5 = *(u32 *)(r10 - 0xa0)
    2749:	w8 = 0x0
    2750:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1578>
    2751:	w8 = w4
    2752:	r4 = *(u64 *)(r10 - 0x98)
    2753:	*(u32 *)(r4 + 0x9c) = w3
    2754:	w3 = *(u32 *)(r10 - 0xa8)
    2755:	*(u32 *)(r4 + 0x90) = w3
    2756:	*(u32 *)(r4 + 0xa4) = w8
    2757:	r8 = r4
    2758:	*(u32 *)(r8 + 0x98) = w5
    2759:	*(u32 *)(r8 + 0x94) = w2
    2760:	*(u32 *)(r8 + 0xa0) = w7
    2761:	w2 = 0x0
    2762:	if w9 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15d8>
    2763:	w2 = 0x8
    2764:	w3 = 0x0
    2765:	w5 = *(u32 *)(r10 - 0xb8)
    2766:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x15f8>
    2767:	w3 = w2
    2768:	w4 = *(u32 *)(r10 - 0xa0)
    2769:	if w5 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1610>
    2770:	w7 = w3
    2771:	w2 = w4
    2772:	if w5 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1640>
    2773:	w0 = 0x0
    2774:	w2 = 0x0
    2775:	w1 = 0x0
    2776:	w7 = 0x0
    2777:	r6 = 0x0
    2778:	*(u64 *)(r8 + 0xc8) = r6
    2779:	*(u32 *)(r8 + 0xc4) = w4
    2780:	*(u32 *)(r8 + 0xc0) = w4
    2781:	*(u32 *)(r8 + 0xbc) = w7
    2782:	*(u32 *)(r8 + 0xb4) = w1
    2783:	*(u32 *)(r8 + 0xb0) = w2
    2784:	*(u32 *)(r8 + 0xac) = w0
    2785:	w1 = *(u32 *)(r10 - 0xb0)
    2786:	*(u32 *)(r8 + 0xa8) = w1
    2787:	w2 = 0x0
    2788:	*(u32 *)(r8 + 0xb8) = w2
    2789:	r3 = 0x0 ll
		0000000000005728:  R_BPF_64_64	CONFIG
    2791:	w1 = *(u32 *)(r3 + 0x6c)
    2792:	if w1 == 0x0 goto +0x6f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a38>
    2793:	r4 = r8
    2794:	r4 += 0x194
    2795:	r1 = r6
    2796:	r1 <<= 0x2
    2797:	r9 = r4
    2798:	r9 += r1
    2799:	r1 = r6
    2800:	r1 <<= 0x4
    2801:	r8 = 0x0 ll
		0000000000005788:  R_BPF_64_64	CONFIG
    2803:	r8 += r1
    2804:	r8 += 0x80
    2805:	if r6 > 0x4 goto +0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a28>
    2806:	r9 += 0x4
    2807:	r6 += 0x1
    2808:	w1 = *(u32 *)(r8 + 0x14)
    2809:	r8 += 0x10
    2810:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1720>
    2811:	*(u32 *)(r10 - 0xa8) = w2
    2812:	*(u64 *)(r10 - 0xa0) = r4
    2813:	if r6 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17f0>
    2814:	w7 = *(u32 *)(r8 + 0x0)
    2815:	w1 = *(u32 *)(r8 + 0x4)
    2816:	*(u32 *)(r10 - 0xb0) = w1
    2817:	w1 = *(u32 *)(r3 + 0x70)
    2818:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1920>
    2819:	call 0x23
    2820:	r0 += r7
    2821:	w1 = *(u32 *)(r10 - 0xb0)
    2822:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17b8>
    2823:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18a0>
    2824:	r1 = r10
    2825:	r1 += -0x88
    2826:	w2 = 0x2
    2827:	r3 = r0
    2828:	call 0x71
    2829:	w7 = *(u16 *)(r10 - 0x88)
    2830:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1908>
    2831:	r1 = *(u64 *)(r3 + 0x88)
    2832:	if r1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1858>
    2833:	r1 = 0x0 ll
		0000000000005888:  R_BPF_64_64	CONFIG
    2835:	r3 = *(u64 *)(r1 + 0x88)
    2836:	r1 = r10
    2837:	r1 += -0x88
    2838:	w2 = 0x4
    2839:	call 0x71
    2840:	r3 = 0x0 ll
		00000000000058c0:  R_BPF_64_64	CONFIG
    2842:	w1 = *(u32 *)(r10 - 0x88)
    2843:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x19b0>
    2844:	w7 = *(u32 *)(r3 + 0xd0)
    2845:	w1 = *(u32 *)(r3 + 0xd4)
    2846:	*(u32 *)(r10 - 0xb0) = w1
    2847:	w1 = *(u32 *)(r3 + 0x70)
    2848:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x18d8>
    2849:	call 0x23
    2850:	r0 += r7
    2851:	w1 = *(u32 *)(r10 - 0xb0)
    2852:	if w1 == 0x2 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x17b8>
    2853:	r1 = r10
    2854:	r1 += -0x88
    2855:	w2 = 0x4
    2856:	r3 = r0
    2857:	call 0x71
    2858:	w7 = *(u32 *)(r10 - 0x88)
    2859:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
    2860:	call 0x9e
    2861:	r0 += r7
    2862:	w1 = *(u32 *)(r10 - 0xb0)
    2863:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    2864:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1940>
    2865:	w7 = *(u16 *)(r0 + 0x0)
    2866:	w7 <<= 0x10
    2867:	w7 s>>= 0x10
    2868:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1948>
    2869:	call 0x9e
    2870:	r0 += r7
    2871:	w1 = *(u32 *)(r10 - 0xb0)
    2872:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1900>
    2873:	w7 = *(u32 *)(r0 + 0x0)
    2874:	r4 = *(u64 *)(r10 - 0xa0)
    2875:	w1 = *(u32 *)(r8 + 0xc)
    2876:	w7 -= w1
    2877:	w2 = *(u32 *)(r9 + 0x0)
    2878:	w1 = 0x1
    2879:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1980>
    2880:	w1 = 0x0
    2881:	*(u32 *)(r9 + 0x14) = w7
    2882:	w2 = *(u32 *)(r10 - 0xa8)
    2883:	w2 |= w1
    2884:	r3 = 0x0 ll
		0000000000005a20:  R_BPF_64_64	CONFIG
    2886:	goto -0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x16d0>
    2887:	w7 = 0x0
    2888:	r1 = *(u64 *)(r10 - 0x98)
    2889:	*(u32 *)(r1 + 0x1a8) = w7
    2890:	*(u32 *)(r10 - 0x88) = w7
    2891:	r2 = r10
    2892:	r2 += -0x88
    2893:	r1 = 0x0 ll
		0000000000005a68:  R_BPF_64_64	LOST
    2895:	call 0x1
    2896:	r4 = *(u64 *)(r10 - 0xa0)
    2897:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1960>
    2898:	r0 += 0x20
    2899:	r1 = 0x1
    2900:	lock *(u64 *)(r0 + 0x0) += r1
    2901:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1960>
    2902:	w2 &= 0x1
    2903:	r8 = *(u64 *)(r10 - 0x98)
    2904:	w1 = *(u32 *)(r8 + 0x90)
    2905:	w1 |= w2
    2906:	w2 = *(u32 *)(r8 + 0xa8)
    2907:	w1 |= w2
    2908:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    2909:	call -0x4f9
    2910:	if w0 != 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1da8>
    2911:	w6 = 0x0
    2912:	r1 = 0x0 ll
		0000000000005b00:  R_BPF_64_64	CONFIG
    2914:	w2 = *(u32 *)(r1 + 0x6c)
    2915:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc8>
    2916:	w1 = *(u32 *)(r1 + 0x94)
    2917:	if w1 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1d78>
    2918:	r1 = 0x0 ll
		0000000000005b30:  R_BPF_64_64	CONFIG
    2920:	w2 = *(u32 *)(r1 + 0xa4)
    2921:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af8>
    2922:	w3 = *(u32 *)(r8 + 0x1b0)
    2923:	*(u32 *)(r8 + 0x19c) = w3
    2924:	w2 = 0x1
    2925:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1af0>
    2926:	w2 = 0x0
    2927:	w6 |= w2
    2928:	w1 = *(u32 *)(r1 + 0xb4)
    2929:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b38>
    2930:	w2 = *(u32 *)(r8 + 0x1b4)
    2931:	*(u32 *)(r8 + 0x1a0) = w2
    2932:	w1 = 0x1
    2933:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b30>
    2934:	w1 = 0x0
    2935:	w6 |= w1
    2936:	r1 = 0x0 ll
		0000000000005bc0:  R_BPF_64_64	CONFIG
    2938:	w2 = *(u32 *)(r1 + 0xc4)
    2939:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b88>
    2940:	w3 = *(u32 *)(r8 + 0x1b8)
    2941:	*(u32 *)(r8 + 0x1a4) = w3
    2942:	w2 = 0x1
    2943:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1b80>
    2944:	w2 = 0x0
    2945:	w6 |= w2
    2946:	w1 = *(u32 *)(r1 + 0xd4)
    2947:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc8>
    2948:	w2 = *(u32 *)(r8 + 0x1bc)
    2949:	*(u32 *)(r8 + 0x1a8) = w2
    2950:	w1 = 0x1
    2951:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1bc0>
    2952:	w1 = 0x0
    2953:	w6 |= w1
    2954:	w3 = *(u32 *)(r8 + 0xcc)
    2955:	r1 = r8
    2956:	w8 = *(u32 *)(r1 + 0xc8)
    2957:	w9 = *(u32 *)(r1 + 0xc4)
    2958:	w7 = *(u32 *)(r1 + 0xc0)
    2959:	w1 = *(u32 *)(r1 + 0x8)
    2960:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c48>
    2961:	*(u32 *)(r10 - 0x90) = w3
    2962:	call 0x23
    2963:	*(u64 *)(r10 - 0x88) = r0
    2964:	r2 = r10
    2965:	r2 += -0x88
    2966:	r1 = 0x0 ll
		0000000000005cb0:  R_BPF_64_64	OWED
    2968:	call 0x3
    2969:	w3 = *(u32 *)(r10 - 0x90)
    2970:	r1 = 0x0
    2971:	r2 = *(u64 *)(r10 - 0x98)
    2972:	*(u64 *)(r2 + 0x1c0) = r1
    2973:	*(u32 *)(r2 + 0xc) = w3
    2974:	*(u32 *)(r2 + 0x8) = w8
    2975:	w1 = 0x1
    2976:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1c88>
    2977:	w1 = 0x0
    2978:	r2 = *(u64 *)(r10 - 0x98)
    2979:	*(u32 *)(r2 + 0x0) = w7
    2980:	*(u32 *)(r2 + 0x4) = w9
    2981:	if w9 != 0x0 goto +0x1ee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2982:	if w8 != 0x0 goto +0x1ed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2983:	if w3 != 0x0 goto +0x1ec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2984:	w6 |= w1
    2985:	w6 &= 0x1
    2986:	if w6 != 0x0 goto +0x1e9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2987:	call 0x23
    2988:	*(u64 *)(r10 - 0x88) = r0
    2989:	r2 = r10
    2990:	r2 += -0x88
    2991:	r1 = 0x0 ll
		0000000000005d78:  R_BPF_64_64	TASKS
    2993:	call 0x3
    2994:	if r0 != 0x0 goto +0x1e1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    2995:	r1 = 0x0 ll
		0000000000005d98:  R_BPF_64_64	.bss
    2997:	r2 = -0x1
    2998:	lock *(u64 *)(r1 + 0x0) += r2
    2999:	r1 = 0x0 ll
		0000000000005db8:  R_BPF_64_64	EXPECT_ENTER
    3001:	r2 = -0x100000000 ll
    3003:	lock *(u64 *)(r1 + 0x0) += r2
    3004:	r1 = 0x0 ll
		0000000000005de0:  R_BPF_64_64	EXPECT_EXIT
    3006:	lock *(u64 *)(r1 + 0x0) += r2
    3007:	goto +0x1d4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3008:	w1 = *(u32 *)(r8 + 0x1ac)
    3009:	*(u32 *)(r8 + 0x198) = w1
    3010:	w6 = 0x1
    3011:	if w1 != 0x0 goto -0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    3012:	w6 = 0x0
    3013:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1aa8>
    3014:	w7 = *(u32 *)(r8 + 0x90)
    3015:	w6 = *(u32 *)(r8 + 0xa8)
    3016:	call 0x9e
    3017:	r1 = r0
    3018:	call 0xaf
    3019:	r1 = r8
    3020:	r1 += 0x18
    3021:	r2 = *(u64 *)(r10 - 0x90)
    3022:	r2 = *(u64 *)(r2 + 0x0)
    3023:	r3 = *(u64 *)(r2 + 0x10)
    3024:	r2 = r0
    3025:	call 0x2ae
    3026:	if w7 != 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ee8>
    3027:	if w6 == 0x0 goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2068>
    3028:	goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1f60>
    3029:	r9 = 0x80
    3030:	if w1 < 0x81 goto -0x303 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3031:	r9 = 0x100
    3032:	if w1 < 0x101 goto -0x305 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3033:	r9 = 0x200
    3034:	if w1 < 0x201 goto -0x307 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3035:	r9 = 0x400
    3036:	if w1 < 0x401 goto -0x309 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3037:	r9 = 0x800
    3038:	if w1 < 0x801 goto -0x30b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3039:	r9 = 0x1000
    3040:	if w1 < 0x1001 goto -0x30d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3041:	r9 = 0x2000
    3042:	if w1 > 0x2000 goto -0x160 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1390>
    3043:	goto -0x310 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x618>
    3044:	w3 = *(u32 *)(r6 + 0x34)
    3045:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1eb0>
    3046:	*(u32 *)(r6 + 0x34) = w2
    3047:	w3 = *(u32 *)(r6 + 0x38)
    3048:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ec8>
    3049:	*(u32 *)(r6 + 0x38) = w2
    3050:	*(u32 *)(r6 + 0x3c) = w7
    3051:	w1 += 0x1
    3052:	*(u32 *)(r6 + 0x30) = w1
    3053:	goto +0x1a6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3054:	w1 = *(u32 *)(r8 + 0xa4)
    3055:	*(u32 *)(r8 + 0x8c) = w1
    3056:	w1 = *(u32 *)(r8 + 0xa0)
    3057:	*(u32 *)(r8 + 0x88) = w1
    3058:	w1 = *(u32 *)(r8 + 0x9c)
    3059:	*(u32 *)(r8 + 0x84) = w1
    3060:	w1 = *(u32 *)(r8 + 0x98)
    3061:	*(u32 *)(r8 + 0x80) = w1
    3062:	w1 = *(u32 *)(r8 + 0x94)
    3063:	*(u32 *)(r8 + 0x7c) = w1
    3064:	w1 = *(u32 *)(r8 + 0x90)
    3065:	*(u32 *)(r8 + 0x78) = w1
    3066:	r1 = r8
    3067:	call -0x557
    3068:	if w6 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2068>
    3069:	r1 = 0x0
    3070:	r2 = 0x0 ll
		0000000000005ff0:  R_BPF_64_64	CONFIG
    3072:	w2 = *(u32 *)(r2 + 0x74)
    3073:	w3 = *(u32 *)(r10 - 0xc0)
    3074:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff0>
    3075:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1ff0>
    3076:	call 0x23
    3077:	r1 = 0x0 ll
		0000000000006028:  R_BPF_64_64	CONFIG
    3079:	w1 = *(u32 *)(r1 + 0x74)
    3080:	r0 += r1
    3081:	r1 = r10
    3082:	r1 += -0x88
    3083:	w2 = 0x8
    3084:	r3 = r0
    3085:	call 0x71
    3086:	r1 = *(u64 *)(r10 - 0x88)
    3087:	*(u64 *)(r8 + 0x190) = r1
    3088:	w1 = *(u32 *)(r8 + 0xbc)
    3089:	*(u32 *)(r8 + 0x8c) = w1
    3090:	w1 = *(u32 *)(r8 + 0xb8)
    3091:	*(u32 *)(r8 + 0x88) = w1
    3092:	w1 = *(u32 *)(r8 + 0xb4)
    3093:	*(u32 *)(r8 + 0x84) = w1
    3094:	w1 = *(u32 *)(r8 + 0xb0)
    3095:	*(u32 *)(r8 + 0x80) = w1
    3096:	w1 = *(u32 *)(r8 + 0xac)
    3097:	*(u32 *)(r8 + 0x7c) = w1
    3098:	w1 = *(u32 *)(r8 + 0xa8)
    3099:	*(u32 *)(r8 + 0x78) = w1
    3100:	r1 = r8
    3101:	call -0x579
    3102:	r1 = 0x0 ll
		00000000000060f0:  R_BPF_64_64	CONFIG
    3104:	w2 = *(u32 *)(r1 + 0x6c)
    3105:	if w2 == 0x0 goto -0xc3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3106:	w1 = *(u32 *)(r1 + 0x94)
    3107:	if w1 != 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2158>
    3108:	r6 = 0x0 ll
		0000000000006120:  R_BPF_64_64	CONFIG
    3110:	w1 = *(u32 *)(r6 + 0xa4)
    3111:	if w1 == 0x0 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    3112:	w2 = *(u32 *)(r8 + 0x1b0)
    3113:	w1 = *(u32 *)(r8 + 0x19c)
    3114:	w3 = w2
    3115:	w3 |= w1
    3116:	if w3 s> -0x1 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21e0>
    3117:	w3 = w2
    3118:	if w1 s> 0x0 goto +0x22 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3119:	w3 = w2
    3120:	if w2 s> 0x0 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3121:	w3 = 0x0
    3122:	if w2 s>= w1 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3123:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21f0>
    3124:	call 0x9e
    3125:	r0 += r9
    3126:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2138>
    3127:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21d0>
    3128:	w1 = *(u16 *)(r0 + 0x0)
    3129:	w1 <<= 0x10
    3130:	w1 s>>= 0x10
    3131:	goto +0xaa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
    3132:	w2 = *(u32 *)(r8 + 0x1ac)
    3133:	w1 = *(u32 *)(r8 + 0x198)
    3134:	w3 = w2
    3135:	w3 |= w1
    3136:	if w3 s> -0x1 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x22f8>
    3137:	w3 = w2
    3138:	if w1 s> 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3139:	w3 = w2
    3140:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21a8>
    3141:	goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3142:	w3 = 0x0
    3143:	if w2 s>= w1 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3144:	w3 = w2
    3145:	w3 -= w1
    3146:	goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2308>
    3147:	w1 = *(u32 *)(r0 + 0x0)
    3148:	goto +0x99 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x26a8>
    3149:	w3 = 0x0
    3150:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2200>
    3151:	w3 = w2
    3152:	w3 -= w1
    3153:	w4 = 0x1
    3154:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2248>
    3155:	w4 = 0x2
    3156:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2248>
    3157:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    3158:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2288>
    3159:	w3 = w2
    3160:	w3 -= w1
    3161:	w4 = 0x3
    3162:	r5 = 0x2
    3163:	*(u64 *)(r8 + 0x88) = r5
    3164:	*(u32 *)(r8 + 0x84) = w3
    3165:	*(u32 *)(r8 + 0x80) = w2
    3166:	*(u32 *)(r8 + 0x7c) = w1
    3167:	*(u32 *)(r8 + 0x78) = w4
    3168:	r1 = r8
    3169:	call -0x5bd
    3170:	w1 = *(u32 *)(r6 + 0xb4)
    3171:	if w1 == 0x0 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2440>
    3172:	w2 = *(u32 *)(r8 + 0x1b4)
    3173:	w1 = *(u32 *)(r8 + 0x1a0)
    3174:	w3 = w2
    3175:	w3 |= w1
    3176:	if w3 s> -0x1 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2398>
    3177:	w3 = w2
    3178:	if w1 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3179:	w3 = w2
    3180:	if w2 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3181:	w3 = 0x0
    3182:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3183:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23a8>
    3184:	w3 = 0x0
    3185:	if w2 s> w1 goto -0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x21b8>
    3186:	w4 = 0x1
    3187:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2350>
    3188:	w4 = 0x2
    3189:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2350>
    3190:	if w1 == 0x0 goto -0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    3191:	if w2 == w1 goto -0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    3192:	w3 = w2
    3193:	w3 -= w1
    3194:	w4 = 0x3
    3195:	r5 = 0x1
    3196:	*(u64 *)(r8 + 0x88) = r5
    3197:	*(u32 *)(r8 + 0x84) = w3
    3198:	*(u32 *)(r8 + 0x80) = w2
    3199:	*(u32 *)(r8 + 0x7c) = w1
    3200:	*(u32 *)(r8 + 0x78) = w4
    3201:	r1 = r8
    3202:	call -0x5de
    3203:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2098>
    3204:	w3 = 0x0
    3205:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x23b8>
    3206:	w3 = w2
    3207:	w3 -= w1
    3208:	w4 = 0x1
    3209:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2400>
    3210:	w4 = 0x2
    3211:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2400>
    3212:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2440>
    3213:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2440>
    3214:	w3 = w2
    3215:	w3 -= w1
    3216:	w4 = 0x3
    3217:	r5 = 0x3
    3218:	*(u64 *)(r8 + 0x88) = r5
    3219:	*(u32 *)(r8 + 0x84) = w3
    3220:	*(u32 *)(r8 + 0x80) = w2
    3221:	*(u32 *)(r8 + 0x7c) = w1
    3222:	*(u32 *)(r8 + 0x78) = w4
    3223:	r1 = r8
    3224:	call -0x5f4
    3225:	w1 = *(u32 *)(r6 + 0xc4)
    3226:	if w1 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2558>
    3227:	w2 = *(u32 *)(r8 + 0x1b8)
    3228:	w1 = *(u32 *)(r8 + 0x1a4)
    3229:	w3 = w2
    3230:	w3 |= w1
    3231:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24b0>
    3232:	w3 = w2
    3233:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    3234:	w3 = w2
    3235:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    3236:	w3 = 0x0
    3237:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    3238:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24c0>
    3239:	w3 = 0x0
    3240:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x24d0>
    3241:	w3 = w2
    3242:	w3 -= w1
    3243:	w4 = 0x1
    3244:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2518>
    3245:	w4 = 0x2
    3246:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2518>
    3247:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2558>
    3248:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2558>
    3249:	w3 = w2
    3250:	w3 -= w1
    3251:	w4 = 0x3
    3252:	r5 = 0x4
    3253:	*(u64 *)(r8 + 0x88) = r5
    3254:	*(u32 *)(r8 + 0x84) = w3
    3255:	*(u32 *)(r8 + 0x80) = w2
    3256:	*(u32 *)(r8 + 0x7c) = w1
    3257:	*(u32 *)(r8 + 0x78) = w4
    3258:	r1 = r8
    3259:	call -0x617
    3260:	w1 = *(u32 *)(r6 + 0xd4)
    3261:	if w1 == 0x0 goto -0x15f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3262:	w2 = *(u32 *)(r8 + 0x1bc)
    3263:	w1 = *(u32 *)(r8 + 0x1a8)
    3264:	w3 = w2
    3265:	w3 |= w1
    3266:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25c8>
    3267:	w3 = w2
    3268:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25e8>
    3269:	w3 = w2
    3270:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25e8>
    3271:	w3 = 0x0
    3272:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25e8>
    3273:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25d8>
    3274:	w3 = 0x0
    3275:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x25e8>
    3276:	w3 = w2
    3277:	w3 -= w1
    3278:	w4 = 0x1
    3279:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2630>
    3280:	w4 = 0x2
    3281:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2630>
    3282:	if w1 == 0x0 goto -0x174 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3283:	if w2 == w1 goto -0x175 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3284:	w3 = w2
    3285:	w3 -= w1
    3286:	w4 = 0x3
    3287:	r5 = 0x5
    3288:	*(u64 *)(r8 + 0x88) = r5
    3289:	*(u32 *)(r8 + 0x84) = w3
    3290:	*(u32 *)(r8 + 0x80) = w2
    3291:	*(u32 *)(r8 + 0x7c) = w1
    3292:	*(u32 *)(r8 + 0x78) = w4
    3293:	r1 = r8
    3294:	call -0x63a
    3295:	goto -0x181 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x1a70>
    3296:	r1 = r10
    3297:	r1 += -0x88
    3298:	w2 = 0x4
    3299:	r3 = r0
    3300:	call 0x71
    3301:	w1 = *(u32 *)(r10 - 0x88)
    3302:	r3 = 0x0 ll
		0000000000006730:  R_BPF_64_64	CONFIG
    3304:	r2 = 0x0 ll
		0000000000006740:  R_BPF_64_64	CONFIG
    3306:	w2 = *(u32 *)(r2 + 0x9c)
    3307:	if w1 != w2 goto -0x4d3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3308:	w1 = *(u32 *)(r3 + 0xa4)
    3309:	if w1 == 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2850>
    3310:	r1 = 0x0 ll
		0000000000006770:  R_BPF_64_64	CONFIG
    3312:	w6 = *(u32 *)(r1 + 0xa0)
    3313:	w9 = *(u32 *)(r1 + 0xa4)
    3314:	w1 = *(u32 *)(r1 + 0x70)
    3315:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2770>
    3316:	call 0x23
    3317:	r0 += r6
    3318:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2738>
    3319:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2800>
    3320:	r1 = r10
    3321:	r1 += -0x88
    3322:	w2 = 0x2
    3323:	r3 = r0
    3324:	call 0x71
    3325:	w1 = *(u16 *)(r10 - 0x88)
    3326:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2798>
    3327:	call 0x9e
    3328:	r0 += r6
    3329:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2790>
    3330:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27b0>
    3331:	w1 = *(u16 *)(r0 + 0x0)
    3332:	w1 <<= 0x10
    3333:	w1 s>>= 0x10
    3334:	goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2830>
    3335:	w1 = *(u32 *)(r0 + 0x0)
    3336:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2830>
    3337:	call 0x9e
    3338:	r0 += r7
    3339:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x27e0>
    3340:	goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a80>
    3341:	w1 = *(u16 *)(r0 + 0x0)
    3342:	w1 <<= 0x10
    3343:	w1 s>>= 0x10
    3344:	goto +0x8a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c50>
    3345:	r1 = r10
    3346:	r1 += -0x88
    3347:	w2 = 0x4
    3348:	r3 = r0
    3349:	call 0x71
    3350:	w1 = *(u32 *)(r10 - 0x88)
    3351:	r2 = 0x0 ll
		00000000000068b8:  R_BPF_64_64	CONFIG
    3353:	w2 = *(u32 *)(r2 + 0xac)
    3354:	if w1 != w2 goto -0x502 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3355:	r3 = 0x0 ll
		00000000000068d8:  R_BPF_64_64	CONFIG
    3357:	w1 = *(u32 *)(r3 + 0xb4)
    3358:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2998>
    3359:	w9 = *(u32 *)(r3 + 0xb0)
    3360:	w6 = *(u32 *)(r3 + 0xb4)
    3361:	w1 = *(u32 *)(r3 + 0x70)
    3362:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28e8>
    3363:	call 0x23
    3364:	r0 += r9
    3365:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x28b0>
    3366:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2938>
    3367:	r1 = r10
    3368:	r1 += -0x88
    3369:	w2 = 0x2
    3370:	r3 = r0
    3371:	call 0x71
    3372:	w1 = *(u16 *)(r10 - 0x88)
    3373:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2910>
    3374:	call 0x9e
    3375:	r0 += r9
    3376:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2908>
    3377:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2928>
    3378:	w1 = *(u16 *)(r0 + 0x0)
    3379:	w1 <<= 0x10
    3380:	w1 s>>= 0x10
    3381:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2968>
    3382:	w1 = *(u32 *)(r0 + 0x0)
    3383:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2968>
    3384:	r1 = r10
    3385:	r1 += -0x88
    3386:	w2 = 0x4
    3387:	r3 = r0
    3388:	call 0x71
    3389:	w1 = *(u32 *)(r10 - 0x88)
    3390:	r3 = 0x0 ll
		00000000000069f0:  R_BPF_64_64	CONFIG
    3392:	r2 = 0x0 ll
		0000000000006a00:  R_BPF_64_64	CONFIG
    3394:	w2 = *(u32 *)(r2 + 0xbc)
    3395:	if w1 != w2 goto -0x52b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3396:	w1 = *(u32 *)(r3 + 0xc4)
    3397:	if w1 == 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ae0>
    3398:	r1 = 0x0 ll
		0000000000006a30:  R_BPF_64_64	CONFIG
    3400:	w6 = *(u32 *)(r1 + 0xc0)
    3401:	w9 = *(u32 *)(r1 + 0xc4)
    3402:	w1 = *(u32 *)(r1 + 0x70)
    3403:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a30>
    3404:	call 0x23
    3405:	r0 += r6
    3406:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x29f8>
    3407:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a90>
    3408:	r1 = r10
    3409:	r1 += -0x88
    3410:	w2 = 0x2
    3411:	r3 = r0
    3412:	call 0x71
    3413:	w1 = *(u16 *)(r10 - 0x88)
    3414:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a58>
    3415:	call 0x9e
    3416:	r0 += r6
    3417:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a50>
    3418:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2a70>
    3419:	w1 = *(u16 *)(r0 + 0x0)
    3420:	w1 <<= 0x10
    3421:	w1 s>>= 0x10
    3422:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    3423:	w1 = *(u32 *)(r0 + 0x0)
    3424:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ac0>
    3425:	w1 = *(u32 *)(r0 + 0x0)
    3426:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c50>
    3427:	r1 = r10
    3428:	r1 += -0x88
    3429:	w2 = 0x4
    3430:	r3 = r0
    3431:	call 0x71
    3432:	w1 = *(u32 *)(r10 - 0x88)
    3433:	r2 = 0x0 ll
		0000000000006b48:  R_BPF_64_64	CONFIG
    3435:	w2 = *(u32 *)(r2 + 0xcc)
    3436:	if w1 != w2 goto -0x554 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3437:	r1 = 0x0 ll
		0000000000006b68:  R_BPF_64_64	CONFIG
    3439:	w2 = *(u32 *)(r1 + 0xd4)
    3440:	if w2 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3441:	w6 = *(u32 *)(r1 + 0xd0)
    3442:	w9 = *(u32 *)(r1 + 0xd4)
    3443:	w1 = *(u32 *)(r1 + 0x70)
    3444:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b78>
    3445:	call 0x23
    3446:	r0 += r6
    3447:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b40>
    3448:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bc8>
    3449:	r1 = r10
    3450:	r1 += -0x88
    3451:	w2 = 0x2
    3452:	r3 = r0
    3453:	call 0x71
    3454:	w1 = *(u16 *)(r10 - 0x88)
    3455:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ba0>
    3456:	call 0x9e
    3457:	r0 += r6
    3458:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2b98>
    3459:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bb8>
    3460:	w1 = *(u16 *)(r0 + 0x0)
    3461:	w1 <<= 0x10
    3462:	w1 s>>= 0x10
    3463:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf8>
    3464:	w1 = *(u32 *)(r0 + 0x0)
    3465:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2bf8>
    3466:	r1 = r10
    3467:	r1 += -0x88
    3468:	w2 = 0x4
    3469:	r3 = r0
    3470:	call 0x71
    3471:	w1 = *(u32 *)(r10 - 0x88)
    3472:	r2 = 0x0 ll
		0000000000006c80:  R_BPF_64_64	CONFIG
    3474:	w2 = *(u32 *)(r2 + 0xdc)
    3475:	if w1 != w2 goto -0x57b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x40>
    3476:	exit
    3477:	r1 = r10
    3478:	r1 += -0x88
    3479:	w2 = 0x4
    3480:	r3 = r0
    3481:	call 0x71
    3482:	w1 = *(u32 *)(r10 - 0x88)
    3483:	r2 = 0x0 ll
		0000000000006cd8:  R_BPF_64_64	CONFIG
    3485:	w2 = *(u32 *)(r2 + 0x9c)
    3486:	if w1 != w2 goto +0x9c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3487:	w1 = *(u32 *)(r6 + 0xa4)
    3488:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2da8>
    3489:	r1 = 0x0 ll
		0000000000006d08:  R_BPF_64_64	CONFIG
    3491:	w6 = *(u32 *)(r1 + 0xa0)
    3492:	w7 = *(u32 *)(r1 + 0xa4)
    3493:	w1 = *(u32 *)(r1 + 0x70)
    3494:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d08>
    3495:	call 0x23
    3496:	r0 += r6
    3497:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2cd0>
    3498:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d58>
    3499:	r1 = r10
    3500:	r1 += -0x88
    3501:	w2 = 0x2
    3502:	r3 = r0
    3503:	call 0x71
    3504:	w1 = *(u16 *)(r10 - 0x88)
    3505:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d30>
    3506:	call 0x9e
    3507:	r0 += r6
    3508:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d28>
    3509:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d48>
    3510:	w1 = *(u16 *)(r0 + 0x0)
    3511:	w1 <<= 0x10
    3512:	w1 s>>= 0x10
    3513:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    3514:	w1 = *(u32 *)(r0 + 0x0)
    3515:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2d88>
    3516:	r1 = r10
    3517:	r1 += -0x88
    3518:	w2 = 0x4
    3519:	r3 = r0
    3520:	call 0x71
    3521:	w1 = *(u32 *)(r10 - 0x88)
    3522:	r2 = 0x0 ll
		0000000000006e10:  R_BPF_64_64	CONFIG
    3524:	w2 = *(u32 *)(r2 + 0xac)
    3525:	if w1 != w2 goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3526:	r6 = 0x0 ll
		0000000000006e30:  R_BPF_64_64	CONFIG
    3528:	w1 = *(u32 *)(r6 + 0xb4)
    3529:	if w1 == 0x0 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ee0>
    3530:	w7 = *(u32 *)(r6 + 0xb0)
    3531:	w8 = *(u32 *)(r6 + 0xb4)
    3532:	w1 = *(u32 *)(r6 + 0x70)
    3533:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e40>
    3534:	call 0x23
    3535:	r0 += r7
    3536:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e08>
    3537:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e90>
    3538:	r1 = r10
    3539:	r1 += -0x88
    3540:	w2 = 0x2
    3541:	r3 = r0
    3542:	call 0x71
    3543:	w1 = *(u16 *)(r10 - 0x88)
    3544:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e68>
    3545:	call 0x9e
    3546:	r0 += r7
    3547:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e60>
    3548:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2e80>
    3549:	w1 = *(u16 *)(r0 + 0x0)
    3550:	w1 <<= 0x10
    3551:	w1 s>>= 0x10
    3552:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec0>
    3553:	w1 = *(u32 *)(r0 + 0x0)
    3554:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ec0>
    3555:	r1 = r10
    3556:	r1 += -0x88
    3557:	w2 = 0x4
    3558:	r3 = r0
    3559:	call 0x71
    3560:	w1 = *(u32 *)(r10 - 0x88)
    3561:	r2 = 0x0 ll
		0000000000006f48:  R_BPF_64_64	CONFIG
    3563:	w2 = *(u32 *)(r2 + 0xbc)
    3564:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3565:	w1 = *(u32 *)(r6 + 0xc4)
    3566:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3018>
    3567:	r1 = 0x0 ll
		0000000000006f78:  R_BPF_64_64	CONFIG
    3569:	w6 = *(u32 *)(r1 + 0xc0)
    3570:	w7 = *(u32 *)(r1 + 0xc4)
    3571:	w1 = *(u32 *)(r1 + 0x70)
    3572:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f78>
    3573:	call 0x23
    3574:	r0 += r6
    3575:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f40>
    3576:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fc8>
    3577:	r1 = r10
    3578:	r1 += -0x88
    3579:	w2 = 0x2
    3580:	r3 = r0
    3581:	call 0x71
    3582:	w1 = *(u16 *)(r10 - 0x88)
    3583:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fa0>
    3584:	call 0x9e
    3585:	r0 += r6
    3586:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2f98>
    3587:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2fb8>
    3588:	w1 = *(u16 *)(r0 + 0x0)
    3589:	w1 <<= 0x10
    3590:	w1 s>>= 0x10
    3591:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ff8>
    3592:	w1 = *(u32 *)(r0 + 0x0)
    3593:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2ff8>
    3594:	r1 = r10
    3595:	r1 += -0x88
    3596:	w2 = 0x4
    3597:	r3 = r0
    3598:	call 0x71
    3599:	w1 = *(u32 *)(r10 - 0x88)
    3600:	r2 = 0x0 ll
		0000000000007080:  R_BPF_64_64	CONFIG
    3602:	w2 = *(u32 *)(r2 + 0xcc)
    3603:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3150>
    3604:	r1 = 0x0 ll
		00000000000070a0:  R_BPF_64_64	CONFIG
    3606:	w2 = *(u32 *)(r1 + 0xd4)
    3607:	if w2 == 0x0 goto -0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3608:	w6 = *(u32 *)(r1 + 0xd0)
    3609:	w7 = *(u32 *)(r1 + 0xd4)
    3610:	w1 = *(u32 *)(r1 + 0x70)
    3611:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30b0>
    3612:	call 0x23
    3613:	r0 += r6
    3614:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3078>
    3615:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3100>
    3616:	r1 = r10
    3617:	r1 += -0x88
    3618:	w2 = 0x2
    3619:	r3 = r0
    3620:	call 0x71
    3621:	w1 = *(u16 *)(r10 - 0x88)
    3622:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d8>
    3623:	call 0x9e
    3624:	r0 += r6
    3625:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30d0>
    3626:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x30f0>
    3627:	w1 = *(u16 *)(r0 + 0x0)
    3628:	w1 <<= 0x10
    3629:	w1 s>>= 0x10
    3630:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3130>
    3631:	w1 = *(u32 *)(r0 + 0x0)
    3632:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3130>
    3633:	r1 = r10
    3634:	r1 += -0x88
    3635:	w2 = 0x4
    3636:	r3 = r0
    3637:	call 0x71
    3638:	w1 = *(u32 *)(r10 - 0x88)
    3639:	r2 = 0x0 ll
		00000000000071b8:  R_BPF_64_64	CONFIG
    3641:	w2 = *(u32 *)(r2 + 0xdc)
    3642:	if w1 == w2 goto -0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3643:	call 0x23
    3644:	*(u64 *)(r10 - 0x88) = r0
    3645:	r2 = r10
    3646:	r2 += -0x88
    3647:	r1 = 0x0 ll
		00000000000071f8:  R_BPF_64_64	TASKS
    3649:	r3 = 0xdd0 ll
		0000000000007208:  R_BPF_64_64	.rodata
    3651:	r4 = 0x0
    3652:	call 0x2
    3653:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x3318>
    3654:	r1 = 0x0 ll
		0000000000007230:  R_BPF_64_64	.bss
    3656:	r2 = 0x1
    3657:	lock *(u64 *)(r1 + 0x0) += r2
    3658:	r1 = 0x0 ll
		0000000000007250:  R_BPF_64_64	EXPECT_ENTER
    3660:	r2 = 0x100000000 ll
    3662:	lock *(u64 *)(r1 + 0x0) += r2
    3663:	r1 = 0x0 ll
		0000000000007278:  R_BPF_64_64	EXPECT_EXIT
    3665:	lock *(u64 *)(r1 + 0x0) += r2
    3666:	call 0x23
    3667:	*(u64 *)(r10 - 0x88) = r0
    3668:	r2 = r10
    3669:	r2 += -0x88
    3670:	r1 = 0x0 ll
		00000000000072b0:  R_BPF_64_64	TASKS
    3672:	call 0x1
    3673:	r8 = r0
    3674:	if r8 == 0x0 goto -0xc7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3675:	call 0xe
    3676:	r1 = *(u64 *)(r8 + 0x10)
    3677:	if r1 == r0 goto -0x598 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a8>
    3678:	r6 = r0
    3679:	r2 = r0
    3680:	r2 >>= 0x20
    3681:	r0 <<= 0x20
    3682:	r0 >>= 0x20
    3683:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x32a8>
    3684:	r1 >>= 0x20
    3685:	if r1 == r2 goto -0x5a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x5a0>
    3686:	w1 = *(u32 *)(r8 + 0x8)
    3687:	if w1 == 0x0 goto -0x5a8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    3688:	w1 = 0x0
    3689:	*(u32 *)(r10 - 0x88) = w1
    3690:	r2 = r10
    3691:	r2 += -0x88
    3692:	r1 = 0x0 ll
		0000000000007360:  R_BPF_64_64	LOST
    3694:	call 0x1
    3695:	if r0 == 0x0 goto -0x5b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    3696:	r0 += 0x10
    3697:	r1 = 0x1
    3698:	lock *(u64 *)(r0 + 0x0) += r1
    3699:	goto -0x5b4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x578>
    3700:	w1 = 0x0
    3701:	*(u32 *)(r10 - 0x88) = w1
    3702:	r2 = r10
    3703:	r2 += -0x88
    3704:	r1 = 0x0 ll
		00000000000073c0:  R_BPF_64_64	LOST
    3706:	call 0x1
    3707:	if r0 == 0x0 goto -0xe8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>
    3708:	r0 += 0x10
    3709:	r1 = 0x1
    3710:	lock *(u64 *)(r0 + 0x0) += r1
    3711:	goto -0xec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs10tracepoint17TracePointContextEB6_+0x2c18>

0000000000007400 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit>:
    3712:	*(u64 *)(r10 - 0x88) = r3
    3713:	r3 = r2
    3714:	r6 = r1
    3715:	r1 = r10
    3716:	r1 += -0x80
    3717:	w2 = 0x80
    3718:	call 0x71
    3719:	r1 = *(u64 *)(r10 - 0x48)
    3720:	*(u64 *)(r10 - 0xa8) = r1
    3721:	r1 = *(u64 *)(r10 - 0x40)
    3722:	*(u64 *)(r10 - 0xb8) = r1
    3723:	r1 = *(u64 *)(r10 - 0x38)
    3724:	*(u64 *)(r10 - 0xb0) = r1
    3725:	r1 = *(u64 *)(r10 - 0x20)
    3726:	*(u64 *)(r10 - 0x90) = r1
    3727:	r1 = *(u64 *)(r10 - 0x18)
    3728:	*(u64 *)(r10 - 0x98) = r1
    3729:	r1 = *(u64 *)(r10 - 0x10)
    3730:	*(u64 *)(r10 - 0xa0) = r1
    3731:	r8 = *(u64 *)(r10 - 0x8)
    3732:	r7 = *(u64 *)(r10 - 0x60)
    3733:	r1 = *(u64 *)(r10 - 0x58)
    3734:	*(u64 *)(r10 - 0xc0) = r1
    3735:	r9 = *(u64 *)(r10 - 0x28)
    3736:	r1 = r6
    3737:	w2 = 0x60
    3738:	r3 = 0xd70 ll
		00000000000074d0:  R_BPF_64_64	.rodata
    3740:	call 0x71
    3741:	r8 <<= 0x20
    3742:	r8 >>= 0x20
    3743:	r1 = 0xffffffff ll
    3745:	if r8 != r1 goto +0x21 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x218>
    3746:	w1 = 0xf
    3747:	*(u32 *)(r6 + 0x0) = w1
    3748:	call 0x23
    3749:	r1 = 0x0 ll
		0000000000007528:  R_BPF_64_64	CONFIG
    3751:	w1 = *(u32 *)(r1 + 0x48)
    3752:	r0 += r1
    3753:	r1 = r10
    3754:	r1 += -0x80
    3755:	w2 = 0x4
    3756:	r3 = r0
    3757:	call 0x71
    3758:	w1 = *(u32 *)(r10 - 0x80)
    3759:	w1 &= 0x2
    3760:	if w1 == 0x0 goto +0x81 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3761:	r1 = 0x1000000ad ll
    3763:	*(u64 *)(r6 + 0x0) = r1
    3764:	call 0x23
    3765:	*(u64 *)(r10 - 0x80) = r0
    3766:	r2 = r10
    3767:	r2 += -0x80
    3768:	r1 = 0x0 ll
		00000000000075c0:  R_BPF_64_64	REMEMBERED
    3770:	call 0x1
    3771:	if r0 == 0x0 goto +0x76 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3772:	w1 = *(u32 *)(r0 + 0x4)
    3773:	if w1 != 0x1 goto +0x74 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3774:	w1 = *(u32 *)(r0 + 0x0)
    3775:	if w1 == 0xad goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x208>
    3776:	if w1 != 0x77 goto +0x71 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3777:	*(u32 *)(r6 + 0x0) = w1
    3778:	goto +0x6f <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3779:	call 0x23
    3780:	r1 = 0x0 ll
		0000000000007620:  R_BPF_64_64	CONFIG
    3782:	w1 = *(u32 *)(r1 + 0x48)
    3783:	r0 += r1
    3784:	r1 = r10
    3785:	r1 += -0x80
    3786:	w2 = 0x4
    3787:	r3 = r0
    3788:	call 0x71
    3789:	w1 = *(u32 *)(r10 - 0x80)
    3790:	w1 &= 0x2
    3791:	if w1 != 0x0 goto +0x15 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x328>
    3792:	w1 = w8
    3793:	w1 &= -0x40000001
    3794:	r8 &= 0x40000000
    3795:	if r8 == 0x0 goto +0x31 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x428>
    3796:	*(u32 *)(r6 + 0x0) = w1
    3797:	w2 = 0x2
    3798:	*(u32 *)(r6 + 0x58) = w2
    3799:	*(u32 *)(r6 + 0x4) = w2
    3800:	r2 = *(u64 *)(r10 - 0xb8)
    3801:	*(u64 *)(r6 + 0x30) = r2
    3802:	r2 = *(u64 *)(r10 - 0xb0)
    3803:	*(u64 *)(r6 + 0x28) = r2
    3804:	r2 = *(u64 *)(r10 - 0xa8)
    3805:	*(u64 *)(r6 + 0x20) = r2
    3806:	r2 = *(u64 *)(r10 - 0x90)
    3807:	*(u64 *)(r6 + 0x18) = r2
    3808:	r2 = *(u64 *)(r10 - 0x98)
    3809:	*(u64 *)(r6 + 0x10) = r2
    3810:	r2 = *(u64 *)(r10 - 0xa0)
    3811:	*(u64 *)(r6 + 0x8) = r2
    3812:	goto +0x33 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    3813:	r9 <<= 0x20
    3814:	r9 >>= 0x20
    3815:	r2 = *(u64 *)(r10 - 0xc0)
    3816:	r2 <<= 0x20
    3817:	r2 >>= 0x20
    3818:	r7 <<= 0x20
    3819:	r7 >>= 0x20
    3820:	w1 = 0x2
    3821:	*(u32 *)(r6 + 0x58) = w1
    3822:	w1 = 0x1
    3823:	*(u32 *)(r6 + 0x4) = w1
    3824:	*(u64 *)(r6 + 0x30) = r7
    3825:	*(u64 *)(r6 + 0x10) = r9
    3826:	*(u64 *)(r6 + 0x8) = r2
    3827:	r1 = *(u64 *)(r10 - 0xa0)
    3828:	r1 <<= 0x20
    3829:	r1 >>= 0x20
    3830:	*(u64 *)(r6 + 0x28) = r1
    3831:	r1 = *(u64 *)(r10 - 0x98)
    3832:	r1 <<= 0x20
    3833:	r1 >>= 0x20
    3834:	*(u64 *)(r6 + 0x20) = r1
    3835:	r1 = *(u64 *)(r10 - 0x90)
    3836:	r1 <<= 0x20
    3837:	r1 >>= 0x20
    3838:	*(u64 *)(r6 + 0x18) = r1
    3839:	w8 &= -0x40000001
    3840:	*(u32 *)(r6 + 0x0) = w8
    3841:	w1 = w8
    3842:	if w1 == 0xb goto +0x17 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3843:	if w1 == 0x166 goto +0x16 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3844:	goto +0x2d <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3845:	w2 = 0x2
    3846:	*(u32 *)(r6 + 0x58) = w2
    3847:	*(u32 *)(r6 + 0x0) = w1
    3848:	r2 = *(u64 *)(r10 - 0xb8)
    3849:	*(u64 *)(r6 + 0x30) = r2
    3850:	r2 = *(u64 *)(r10 - 0xb0)
    3851:	*(u64 *)(r6 + 0x28) = r2
    3852:	r2 = *(u64 *)(r10 - 0xa8)
    3853:	*(u64 *)(r6 + 0x20) = r2
    3854:	r2 = *(u64 *)(r10 - 0x90)
    3855:	*(u64 *)(r6 + 0x18) = r2
    3856:	r2 = *(u64 *)(r10 - 0x98)
    3857:	*(u64 *)(r6 + 0x10) = r2
    3858:	r2 = *(u64 *)(r10 - 0xa0)
    3859:	*(u64 *)(r6 + 0x8) = r2
    3860:	w2 = *(u32 *)(r6 + 0x4)
    3861:	if w2 == 0x1 goto -0x14 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x410>
    3862:	if w2 == 0x2 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4c0>
    3863:	goto +0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x708>
    3864:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3865:	if w1 != 0x208 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3866:	call 0x23
    3867:	*(u64 *)(r10 - 0x80) = r0
    3868:	r2 = r10
    3869:	r2 += -0x80
    3870:	r1 = 0x0 ll
		00000000000078f0:  R_BPF_64_64	REMEMBERED
    3872:	call 0x1
    3873:	if r0 == 0x0 goto +0x10 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3874:	w1 = *(u32 *)(r0 + 0x0)
    3875:	w2 = *(u32 *)(r0 + 0x4)
    3876:	if w2 == 0x1 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x548>
    3877:	if w2 == 0x2 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x560>
    3878:	if w1 == 0x3b goto +0x7 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3879:	if w1 == 0x142 goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3880:	goto +0x9 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3881:	if w1 == 0xb goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3882:	if w1 == 0x166 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3883:	goto +0x6 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3884:	if w1 == 0x221 goto +0x1 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x570>
    3885:	if w1 != 0x208 goto +0x4 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>
    3886:	r1 = r6
    3887:	w2 = 0x60
    3888:	r3 = r0
    3889:	call 0x71
    3890:	r1 = *(u64 *)(r10 - 0x88)
    3891:	*(u64 *)(r6 + 0x48) = r1
    3892:	w1 = *(u32 *)(r6 + 0x58)
    3893:	w2 = w1
    3894:	w2 |= 0x1
    3895:	*(u32 *)(r6 + 0x58) = w2
    3896:	w3 = *(u32 *)(r6 + 0x0)
    3897:	if w3 > 0x3ff goto +0x26 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3898:	w2 = *(u32 *)(r6 + 0x4)
    3899:	r2 <<= 0xa
    3900:	r2 += r3
    3901:	if r2 > 0xbff goto +0x22 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3902:	r3 = 0x0 ll
		00000000000079f0:  R_BPF_64_64	SELECTORS
    3904:	r3 += r2
    3905:	w2 = *(u8 *)(r3 + 0x0)
    3906:	w3 = w1
    3907:	w3 &= 0x2
    3908:	if w3 == 0x0 goto +0x1b <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3909:	w2 <<= 0x18
    3910:	w2 s>>= 0x18
    3911:	if w2 == -0x1 goto +0x18 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x700>
    3912:	r3 = r2
    3913:	r3 &= 0x7
    3914:	r3 <<= 0x3
    3915:	r4 = r6
    3916:	r4 += 0x8
    3917:	r5 = r4
    3918:	r5 += r3
    3919:	r3 = *(u64 *)(r5 + 0x0)
    3920:	r3 <<= 0x20
    3921:	r3 >>= 0x20
    3922:	if w2 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x6e8>
    3923:	w2 += 0x1
    3924:	w2 &= 0x7
    3925:	r2 <<= 0x3
    3926:	r4 += r2
    3927:	r2 = *(u64 *)(r4 + 0x0)
    3928:	r2 <<= 0x20
    3929:	r3 <<= 0x20
    3930:	r2 >>= 0x20
    3931:	r2 |= r3
    3932:	r3 = r2
    3933:	*(u64 *)(r6 + 0x50) = r3
    3934:	w1 |= 0x5
    3935:	*(u32 *)(r6 + 0x58) = w1
    3936:	exit
    3937:	if w1 == 0x3b goto -0x48 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3938:	if w1 == 0x142 goto -0x49 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x4d0>
    3939:	goto -0x32 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4call13write_at_exit+0x590>

0000000000007b20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    3940:	w9 = w2
    3941:	r8 = r1
    3942:	r6 = 0x0 ll
		0000000000007b30:  R_BPF_64_64	CONFIG
    3944:	w1 = *(u32 *)(r6 + 0x28)
    3945:	w1 &= w9
    3946:	w2 = *(u32 *)(r6 + 0x2c)
    3947:	if w1 == w2 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a0>
    3948:	w1 = *(u32 *)(r6 + 0x24)
    3949:	if w1 != 0x2 goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d8>
    3950:	call 0x8
    3951:	*(u32 *)(r10 - 0x88) = w0
    3952:	r2 = r10
    3953:	r2 += -0x88
    3954:	r1 = 0x0 ll
		0000000000007b90:  R_BPF_64_64	SAMPLES
    3956:	call 0x1
    3957:	if r0 == 0x0 goto +0x554 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    3958:	r7 = r0
    3959:	r1 = *(u64 *)(r0 + 0x70)
    3960:	*(u64 *)(r10 - 0x90) = r1
    3961:	r6 = *(u64 *)(r8 + 0x0)
    3962:	r8 = *(u64 *)(r6 + 0x8)
    3963:	call 0xe
    3964:	if r8 > 0xffff goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0xd0>
    3965:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0xf8>
    3966:	r1 = 0x70726f6f6672756e ll
    3968:	if r8 == r1 goto +0x314 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    3969:	r1 = *(u64 *)(r10 - 0x90)
    3970:	if r1 == r0 goto +0x312 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1988>
    3971:	r3 = *(u64 *)(r6 + 0x0)
    3972:	r1 = r10
    3973:	r1 += -0x88
    3974:	w2 = 0x80
    3975:	call 0x71
    3976:	r1 = *(u64 *)(r10 - 0x20)
    3977:	if r1 != 0x504c0001 goto +0x540 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    3978:	r1 = *(u64 *)(r10 - 0x10)
    3979:	if r1 != 0x10 goto +0x53e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    3980:	r2 = *(u64 *)(r10 - 0x28)
    3981:	r1 = 0x0 ll
		0000000000007c68:  R_BPF_64_64	CONFIG
    3983:	r3 = *(u64 *)(r1 + 0x0)
    3984:	if r2 == r3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x170>
    3985:	goto +0x538 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    3986:	w2 = *(u32 *)(r1 + 0x28)
    3987:	w2 &= w9
    3988:	w1 = *(u32 *)(r7 + 0x0)
    3989:	if w1 != 0x0 goto +0x319 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a58>
    3990:	*(u32 *)(r7 + 0x4) = w2
    3991:	goto +0x31c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a80>
    3992:	r1 = 0x0 ll
		0000000000007cc0:  R_BPF_64_64	.bss
    3994:	r1 = *(u64 *)(r1 + 0x0)
    3995:	if r1 != 0x0 goto -0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    3996:	r1 = 0x0 ll
		0000000000007ce0:  R_BPF_64_64	CONFIG
    3998:	w2 = *(u32 *)(r1 + 0x6c)
    3999:	if w2 == 0x0 goto +0x52a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    4000:	r1 = *(u64 *)(r1 + 0x88)
    4001:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x238>
    4002:	r1 = 0x0 ll
		0000000000007d10:  R_BPF_64_64	CONFIG
    4004:	r3 = *(u64 *)(r1 + 0x88)
    4005:	r1 = r10
    4006:	r1 += -0x88
    4007:	w2 = 0x4
    4008:	call 0x71
    4009:	w1 = *(u32 *)(r10 - 0x88)
    4010:	if w1 == 0x0 goto -0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    4011:	r3 = 0x0 ll
		0000000000007d58:  R_BPF_64_64	CONFIG
    4013:	w1 = *(u32 *)(r3 + 0x94)
    4014:	*(u32 *)(r10 - 0x98) = w9
    4015:	if w1 == 0x0 goto +0x351 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ce8>
    4016:	w9 = *(u32 *)(r3 + 0x90)
    4017:	w7 = *(u32 *)(r3 + 0x94)
    4018:	w1 = *(u32 *)(r3 + 0x70)
    4019:	if w1 != 0x0 goto +0x2f3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a18>
    4020:	call 0x23
    4021:	r0 += r9
    4022:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a0>
    4023:	goto +0x33c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c80>
    4024:	r1 = r10
    4025:	r1 += -0x88
    4026:	w2 = 0x2
    4027:	r3 = r0
    4028:	call 0x71
    4029:	w1 = *(u16 *)(r10 - 0x88)
    4030:	goto +0x2ed <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a40>
    4031:	w6 = 0x0
    4032:	r2 = 0x0 ll
		0000000000007e00:  R_BPF_64_64	CONFIG
    4034:	w1 = *(u32 *)(r2 + 0x28)
    4035:	w3 = *(u32 *)(r2 + 0x2c)
    4036:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x430>
    4037:	w4 = w1
    4038:	w4 >>= 0x1
    4039:	w2 = w1
    4040:	w2 |= w4
    4041:	w4 = w2
    4042:	w4 >>= 0x2
    4043:	w2 |= w4
    4044:	w4 = w2
    4045:	w4 >>= 0x4
    4046:	w2 |= w4
    4047:	w1 &= w9
    4048:	w4 = w2
    4049:	w4 >>= 0x8
    4050:	w2 |= w4
    4051:	w1 -= w3
    4052:	w3 = w2
    4053:	w3 >>= 0x10
    4054:	w2 |= w3
    4055:	w2 ^= -0x1
    4056:	w3 = w2
    4057:	w3 >>= 0x1
    4058:	w3 &= 0x55555555
    4059:	w2 -= w3
    4060:	w3 = w2
    4061:	w3 &= 0x33333333
    4062:	w2 >>= 0x2
    4063:	w2 &= 0x33333333
    4064:	w3 += w2
    4065:	w2 = w3
    4066:	w2 >>= 0x4
    4067:	w3 += w2
    4068:	w3 &= 0xf0f0f0f
    4069:	w3 *= 0x1010101
    4070:	w3 >>= 0x18
    4071:	w1 <<= w3
    4072:	w1 s>>= w3
    4073:	w6 = w1
    4074:	call 0x23
    4075:	*(u64 *)(r10 - 0x88) = r0
    4076:	r2 = r10
    4077:	r2 += -0x88
    4078:	r1 = 0x0 ll
		0000000000007f70:  R_BPF_64_64	TASKS
    4080:	call 0x1
    4081:	r9 = r0
    4082:	*(u64 *)(r10 - 0xa0) = r8
    4083:	if r9 == 0x0 goto +0x1b6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1230>
    4084:	call 0xe
    4085:	r1 = *(u64 *)(r9 + 0x10)
    4086:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x570>
    4087:	r7 = r0
    4088:	r2 = r0
    4089:	r2 >>= 0x20
    4090:	r0 <<= 0x20
    4091:	r0 >>= 0x20
    4092:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4d8>
    4093:	r1 >>= 0x20
    4094:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x568>
    4095:	w1 = *(u32 *)(r9 + 0x8)
    4096:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    4097:	w1 = 0x0
    4098:	*(u32 *)(r10 - 0x88) = w1
    4099:	r2 = r10
    4100:	r2 += -0x88
    4101:	r1 = 0x0 ll
		0000000000008028:  R_BPF_64_64	LOST
    4103:	call 0x1
    4104:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    4105:	r0 += 0x10
    4106:	r1 = 0x1
    4107:	lock *(u64 *)(r0 + 0x0) += r1
    4108:	r1 = r9
    4109:	w2 = 0x3c8
    4110:	r3 = 0xdd0 ll
		0000000000008070:  R_BPF_64_64	.rodata
    4112:	call 0x71
    4113:	*(u64 *)(r9 + 0x10) = r7
    4114:	r1 = 0x0 ll
		0000000000008090:  R_BPF_64_64	AYA_LOG_LEVEL
    4116:	w1 = *(u8 *)(r1 + 0x0)
    4117:	*(u64 *)(r10 - 0x90) = r9
    4118:	if w1 < 0x4 goto +0x1b9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1360>
    4119:	call 0x23
    4120:	r8 = r0
    4121:	w1 = 0xa1
    4122:	*(u16 *)(r10 - 0x2) = w1
    4123:	r1 = r10
    4124:	r1 += -0x2
    4125:	r9 = 0x40
    4126:	w1 = *(u16 *)(r10 - 0x2)
    4127:	if w1 > 0x40 goto +0x266 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1910>
    4128:	r1 = 0x0 ll
		0000000000008100:  R_BPF_64_64	AYA_LOGS
    4130:	r2 = r9
    4131:	r3 = 0x0
    4132:	call 0x83
    4133:	if r0 == 0x0 goto +0x1a9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1358>
    4134:	*(u64 *)(r10 - 0x80) = r9
    4135:	*(u64 *)(r10 - 0x88) = r0
    4136:	r1 = r10
    4137:	r1 += -0x88
    4138:	r1 = *(u64 *)(r10 - 0x88)
    4139:	r2 = *(u64 *)(r10 - 0x80)
    4140:	if r2 < 0x2 goto +0x1a0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4141:	w2 = *(u16 *)(r10 - 0x2)
    4142:	*(u8 *)(r1 + 0x0) = w2
    4143:	w2 >>= 0x8
    4144:	*(u8 *)(r1 + 0x1) = w2
    4145:	r1 = *(u64 *)(r10 - 0x88)
    4146:	r2 = *(u64 *)(r10 - 0x80)
    4147:	if r2 < 0x3 goto +0x199 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4148:	w2 = 0x0
    4149:	*(u8 *)(r1 + 0x2) = w2
    4150:	r1 = *(u64 *)(r10 - 0x88)
    4151:	r3 = *(u64 *)(r10 - 0x80)
    4152:	if r3 < 0x5 goto +0x194 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4153:	*(u8 *)(r1 + 0x4) = w2
    4154:	w2 = 0x17
    4155:	*(u8 *)(r1 + 0x3) = w2
    4156:	r1 = *(u64 *)(r10 - 0x88)
    4157:	r2 = *(u64 *)(r10 - 0x80)
    4158:	if r2 < 0x1c goto +0x18e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4159:	r3 = r1
    4160:	r3 += 0x5
    4161:	r4 = 0xce0 ll
		0000000000008208:  R_BPF_64_64	.rodata
    4163:	w5 = *(u8 *)(r4 + 0x0)
    4164:	*(u8 *)(r3 + 0x0) = w5
    4165:	w5 = *(u8 *)(r4 + 0x1)
    4166:	*(u8 *)(r3 + 0x1) = w5
    4167:	w5 = *(u8 *)(r4 + 0x2)
    4168:	*(u8 *)(r3 + 0x2) = w5
    4169:	w5 = *(u8 *)(r4 + 0x3)
    4170:	*(u8 *)(r3 + 0x3) = w5
    4171:	w5 = *(u8 *)(r4 + 0x4)
    4172:	*(u8 *)(r3 + 0x4) = w5
    4173:	w5 = *(u8 *)(r4 + 0x5)
    4174:	*(u8 *)(r3 + 0x5) = w5
    4175:	w5 = *(u8 *)(r4 + 0x6)
    4176:	*(u8 *)(r3 + 0x6) = w5
    4177:	w5 = *(u8 *)(r4 + 0x7)
    4178:	*(u8 *)(r3 + 0x7) = w5
    4179:	w5 = *(u8 *)(r4 + 0x8)
    4180:	*(u8 *)(r3 + 0x8) = w5
    4181:	w5 = *(u8 *)(r4 + 0x9)
    4182:	*(u8 *)(r3 + 0x9) = w5
    4183:	w5 = *(u8 *)(r4 + 0xa)
    4184:	*(u8 *)(r3 + 0xa) = w5
    4185:	w5 = *(u8 *)(r4 + 0xb)
    4186:	*(u8 *)(r3 + 0xb) = w5
    4187:	w5 = *(u8 *)(r4 + 0xc)
    4188:	*(u8 *)(r3 + 0xc) = w5
    4189:	w5 = *(u8 *)(r4 + 0xd)
    4190:	*(u8 *)(r3 + 0xd) = w5
    4191:	w5 = *(u8 *)(r4 + 0xe)
    4192:	*(u8 *)(r3 + 0xe) = w5
    4193:	w5 = *(u8 *)(r4 + 0xf)
    4194:	*(u8 *)(r3 + 0xf) = w5
    4195:	w5 = *(u8 *)(r4 + 0x10)
    4196:	*(u8 *)(r3 + 0x10) = w5
    4197:	w5 = *(u8 *)(r4 + 0x11)
    4198:	*(u8 *)(r3 + 0x11) = w5
    4199:	w5 = *(u8 *)(r4 + 0x12)
    4200:	*(u8 *)(r3 + 0x12) = w5
    4201:	w5 = *(u8 *)(r4 + 0x13)
    4202:	*(u8 *)(r3 + 0x13) = w5
    4203:	w5 = *(u8 *)(r4 + 0x14)
    4204:	*(u8 *)(r3 + 0x14) = w5
    4205:	w5 = *(u8 *)(r4 + 0x15)
    4206:	*(u8 *)(r3 + 0x15) = w5
    4207:	w5 = *(u8 *)(r4 + 0x16)
    4208:	*(u8 *)(r3 + 0x16) = w5
    4209:	if r2 == 0x1c goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4210:	w3 = 0x1
    4211:	*(u8 *)(r1 + 0x1c) = w3
    4212:	if r2 < 0x1f goto +0x158 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4213:	w4 = 0x0
    4214:	*(u8 *)(r1 + 0x1e) = w4
    4215:	*(u8 *)(r1 + 0x1d) = w3
    4216:	if r2 == 0x1f goto +0x154 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4217:	w3 = 0x4
    4218:	*(u8 *)(r1 + 0x1f) = w3
    4219:	if r2 == 0x20 goto +0x151 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4220:	w3 = 0x2
    4221:	*(u8 *)(r1 + 0x20) = w3
    4222:	if r2 < 0x23 goto +0x14e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4223:	w3 = 0x0
    4224:	*(u8 *)(r1 + 0x22) = w3
    4225:	w3 = 0x17
    4226:	*(u8 *)(r1 + 0x21) = w3
    4227:	if r2 < 0x3a goto +0x149 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4228:	r3 = r1
    4229:	r3 += 0x23
    4230:	r4 = 0xce0 ll
		0000000000008430:  R_BPF_64_64	.rodata
    4232:	w5 = *(u8 *)(r4 + 0x0)
    4233:	*(u8 *)(r3 + 0x0) = w5
    4234:	w5 = *(u8 *)(r4 + 0x1)
    4235:	*(u8 *)(r3 + 0x1) = w5
    4236:	w5 = *(u8 *)(r4 + 0x2)
    4237:	*(u8 *)(r3 + 0x2) = w5
    4238:	w5 = *(u8 *)(r4 + 0x3)
    4239:	*(u8 *)(r3 + 0x3) = w5
    4240:	w5 = *(u8 *)(r4 + 0x4)
    4241:	*(u8 *)(r3 + 0x4) = w5
    4242:	w5 = *(u8 *)(r4 + 0x5)
    4243:	*(u8 *)(r3 + 0x5) = w5
    4244:	w5 = *(u8 *)(r4 + 0x6)
    4245:	*(u8 *)(r3 + 0x6) = w5
    4246:	w5 = *(u8 *)(r4 + 0x7)
    4247:	*(u8 *)(r3 + 0x7) = w5
    4248:	w5 = *(u8 *)(r4 + 0x8)
    4249:	*(u8 *)(r3 + 0x8) = w5
    4250:	w5 = *(u8 *)(r4 + 0x9)
    4251:	*(u8 *)(r3 + 0x9) = w5
    4252:	w5 = *(u8 *)(r4 + 0xa)
    4253:	*(u8 *)(r3 + 0xa) = w5
    4254:	w5 = *(u8 *)(r4 + 0xb)
    4255:	*(u8 *)(r3 + 0xb) = w5
    4256:	w5 = *(u8 *)(r4 + 0xc)
    4257:	*(u8 *)(r3 + 0xc) = w5
    4258:	w5 = *(u8 *)(r4 + 0xd)
    4259:	*(u8 *)(r3 + 0xd) = w5
    4260:	w5 = *(u8 *)(r4 + 0xe)
    4261:	*(u8 *)(r3 + 0xe) = w5
    4262:	w5 = *(u8 *)(r4 + 0xf)
    4263:	*(u8 *)(r3 + 0xf) = w5
    4264:	w5 = *(u8 *)(r4 + 0x10)
    4265:	*(u8 *)(r3 + 0x10) = w5
    4266:	w5 = *(u8 *)(r4 + 0x11)
    4267:	*(u8 *)(r3 + 0x11) = w5
    4268:	w5 = *(u8 *)(r4 + 0x12)
    4269:	*(u8 *)(r3 + 0x12) = w5
    4270:	w5 = *(u8 *)(r4 + 0x13)
    4271:	*(u8 *)(r3 + 0x13) = w5
    4272:	w5 = *(u8 *)(r4 + 0x14)
    4273:	*(u8 *)(r3 + 0x14) = w5
    4274:	w5 = *(u8 *)(r4 + 0x15)
    4275:	*(u8 *)(r3 + 0x15) = w5
    4276:	w5 = *(u8 *)(r4 + 0x16)
    4277:	*(u8 *)(r3 + 0x16) = w5
    4278:	if r2 == 0x3a goto +0x116 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4279:	w3 = 0x3
    4280:	*(u8 *)(r1 + 0x3a) = w3
    4281:	if r2 < 0x3d goto +0x113 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4282:	w3 = 0x0
    4283:	*(u8 *)(r1 + 0x3c) = w3
    4284:	w3 = 0x1f
    4285:	*(u8 *)(r1 + 0x3b) = w3
    4286:	if r2 < 0x5c goto +0x10e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4287:	r3 = r1
    4288:	r3 += 0x3d
    4289:	r4 = 0xcf7 ll
		0000000000008608:  R_BPF_64_64	.rodata
    4291:	w5 = *(u8 *)(r4 + 0x0)
    4292:	*(u8 *)(r3 + 0x0) = w5
    4293:	w5 = *(u8 *)(r4 + 0x1)
    4294:	*(u8 *)(r3 + 0x1) = w5
    4295:	w5 = *(u8 *)(r4 + 0x2)
    4296:	*(u8 *)(r3 + 0x2) = w5
    4297:	w5 = *(u8 *)(r4 + 0x3)
    4298:	*(u8 *)(r3 + 0x3) = w5
    4299:	w5 = *(u8 *)(r4 + 0x4)
    4300:	*(u8 *)(r3 + 0x4) = w5
    4301:	w5 = *(u8 *)(r4 + 0x5)
    4302:	*(u8 *)(r3 + 0x5) = w5
    4303:	w5 = *(u8 *)(r4 + 0x6)
    4304:	*(u8 *)(r3 + 0x6) = w5
    4305:	w5 = *(u8 *)(r4 + 0x7)
    4306:	*(u8 *)(r3 + 0x7) = w5
    4307:	w5 = *(u8 *)(r4 + 0x8)
    4308:	*(u8 *)(r3 + 0x8) = w5
    4309:	w5 = *(u8 *)(r4 + 0x9)
    4310:	*(u8 *)(r3 + 0x9) = w5
    4311:	w5 = *(u8 *)(r4 + 0xa)
    4312:	*(u8 *)(r3 + 0xa) = w5
    4313:	w5 = *(u8 *)(r4 + 0xb)
    4314:	*(u8 *)(r3 + 0xb) = w5
    4315:	w5 = *(u8 *)(r4 + 0xc)
    4316:	*(u8 *)(r3 + 0xc) = w5
    4317:	w5 = *(u8 *)(r4 + 0xd)
    4318:	*(u8 *)(r3 + 0xd) = w5
    4319:	w5 = *(u8 *)(r4 + 0xe)
    4320:	*(u8 *)(r3 + 0xe) = w5
    4321:	w5 = *(u8 *)(r4 + 0xf)
    4322:	*(u8 *)(r3 + 0xf) = w5
    4323:	w5 = *(u8 *)(r4 + 0x10)
    4324:	*(u8 *)(r3 + 0x10) = w5
    4325:	w5 = *(u8 *)(r4 + 0x11)
    4326:	*(u8 *)(r3 + 0x11) = w5
    4327:	w5 = *(u8 *)(r4 + 0x12)
    4328:	*(u8 *)(r3 + 0x12) = w5
    4329:	w5 = *(u8 *)(r4 + 0x13)
    4330:	*(u8 *)(r3 + 0x13) = w5
    4331:	w5 = *(u8 *)(r4 + 0x14)
    4332:	*(u8 *)(r3 + 0x14) = w5
    4333:	w5 = *(u8 *)(r4 + 0x15)
    4334:	*(u8 *)(r3 + 0x15) = w5
    4335:	w5 = *(u8 *)(r4 + 0x16)
    4336:	*(u8 *)(r3 + 0x16) = w5
    4337:	w5 = *(u8 *)(r4 + 0x17)
    4338:	*(u8 *)(r3 + 0x17) = w5
    4339:	w5 = *(u8 *)(r4 + 0x18)
    4340:	*(u8 *)(r3 + 0x18) = w5
    4341:	w5 = *(u8 *)(r4 + 0x19)
    4342:	*(u8 *)(r3 + 0x19) = w5
    4343:	w5 = *(u8 *)(r4 + 0x1a)
    4344:	*(u8 *)(r3 + 0x1a) = w5
    4345:	w5 = *(u8 *)(r4 + 0x1b)
    4346:	*(u8 *)(r3 + 0x1b) = w5
    4347:	w5 = *(u8 *)(r4 + 0x1c)
    4348:	*(u8 *)(r3 + 0x1c) = w5
    4349:	w5 = *(u8 *)(r4 + 0x1d)
    4350:	*(u8 *)(r3 + 0x1d) = w5
    4351:	w5 = *(u8 *)(r4 + 0x1e)
    4352:	*(u8 *)(r3 + 0x1e) = w5
    4353:	if r2 == 0x5c goto +0xcb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4354:	w4 = 0x4
    4355:	*(u8 *)(r1 + 0x5c) = w4
    4356:	if r2 < 0x5f goto +0xc8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4357:	w3 = 0x0
    4358:	*(u8 *)(r1 + 0x5e) = w3
    4359:	*(u8 *)(r1 + 0x5d) = w4
    4360:	if r2 < 0x63 goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4361:	*(u8 *)(r1 + 0x62) = w3
    4362:	*(u8 *)(r1 + 0x61) = w3
    4363:	*(u8 *)(r1 + 0x60) = w3
    4364:	w3 = 0x26
    4365:	*(u8 *)(r1 + 0x5f) = w3
    4366:	if r2 == 0x63 goto +0xbe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4367:	w3 = 0x5
    4368:	*(u8 *)(r1 + 0x63) = w3
    4369:	if r2 < 0x66 goto +0xbb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4370:	w3 = 0x0
    4371:	*(u8 *)(r1 + 0x65) = w3
    4372:	*(u8 *)(r1 + 0x64) = w4
    4373:	if r2 < 0x6a goto +0xb7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4374:	*(u8 *)(r1 + 0x69) = w3
    4375:	*(u8 *)(r1 + 0x68) = w3
    4376:	*(u8 *)(r1 + 0x67) = w3
    4377:	w3 = 0x6
    4378:	*(u8 *)(r1 + 0x66) = w3
    4379:	if r2 == 0x6a goto +0xb1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4380:	w3 = 0x14
    4381:	*(u8 *)(r1 + 0x6a) = w3
    4382:	if r2 < 0x6d goto +0xae <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4383:	w3 = 0x0
    4384:	*(u8 *)(r1 + 0x6c) = w3
    4385:	w3 = 0x10
    4386:	*(u8 *)(r1 + 0x6b) = w3
    4387:	if r2 < 0x7d goto +0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4388:	r3 = r1
    4389:	r3 += 0x6d
    4390:	r4 = 0x0 ll
		0000000000008930:  R_BPF_64_64	.rodata.cst16
    4392:	w5 = *(u8 *)(r4 + 0x0)
    4393:	*(u8 *)(r3 + 0x0) = w5
    4394:	w5 = *(u8 *)(r4 + 0x1)
    4395:	*(u8 *)(r3 + 0x1) = w5
    4396:	w5 = *(u8 *)(r4 + 0x2)
    4397:	*(u8 *)(r3 + 0x2) = w5
    4398:	w5 = *(u8 *)(r4 + 0x3)
    4399:	*(u8 *)(r3 + 0x3) = w5
    4400:	w5 = *(u8 *)(r4 + 0x4)
    4401:	*(u8 *)(r3 + 0x4) = w5
    4402:	w5 = *(u8 *)(r4 + 0x5)
    4403:	*(u8 *)(r3 + 0x5) = w5
    4404:	w5 = *(u8 *)(r4 + 0x6)
    4405:	*(u8 *)(r3 + 0x6) = w5
    4406:	w5 = *(u8 *)(r4 + 0x7)
    4407:	*(u8 *)(r3 + 0x7) = w5
    4408:	w5 = *(u8 *)(r4 + 0x8)
    4409:	*(u8 *)(r3 + 0x8) = w5
    4410:	w5 = *(u8 *)(r4 + 0x9)
    4411:	*(u8 *)(r3 + 0x9) = w5
    4412:	w5 = *(u8 *)(r4 + 0xa)
    4413:	*(u8 *)(r3 + 0xa) = w5
    4414:	w5 = *(u8 *)(r4 + 0xb)
    4415:	*(u8 *)(r3 + 0xb) = w5
    4416:	w5 = *(u8 *)(r4 + 0xc)
    4417:	*(u8 *)(r3 + 0xc) = w5
    4418:	w5 = *(u8 *)(r4 + 0xd)
    4419:	*(u8 *)(r3 + 0xd) = w5
    4420:	w5 = *(u8 *)(r4 + 0xe)
    4421:	*(u8 *)(r3 + 0xe) = w5
    4422:	w5 = *(u8 *)(r4 + 0xf)
    4423:	*(u8 *)(r3 + 0xf) = w5
    4424:	if r2 == 0x7d goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4425:	w3 = 0x0
    4426:	*(u8 *)(r1 + 0x7d) = w3
    4427:	if r2 < 0x80 goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4428:	*(u8 *)(r1 + 0x7f) = w3
    4429:	w3 = 0x1
    4430:	*(u8 *)(r1 + 0x7e) = w3
    4431:	if r2 == 0x80 goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4432:	w3 = 0x2
    4433:	*(u8 *)(r1 + 0x80) = w3
    4434:	if r2 == 0x81 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4435:	w3 = 0x9
    4436:	*(u8 *)(r1 + 0x81) = w3
    4437:	if r2 < 0x84 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4438:	w3 = 0x0
    4439:	*(u8 *)(r1 + 0x83) = w3
    4440:	w3 = 0x8
    4441:	*(u8 *)(r1 + 0x82) = w3
    4442:	if r2 < 0x8c goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4443:	*(u8 *)(r1 + 0x84) = w8
    4444:	r3 = r8
    4445:	r3 >>= 0x38
    4446:	*(u8 *)(r1 + 0x8b) = w3
    4447:	r3 = r8
    4448:	r3 >>= 0x30
    4449:	*(u8 *)(r1 + 0x8a) = w3
    4450:	r3 = r8
    4451:	r3 >>= 0x28
    4452:	*(u8 *)(r1 + 0x89) = w3
    4453:	r3 = r8
    4454:	r3 >>= 0x20
    4455:	*(u8 *)(r1 + 0x88) = w3
    4456:	r3 = r8
    4457:	r3 >>= 0x18
    4458:	*(u8 *)(r1 + 0x87) = w3
    4459:	r3 = r8
    4460:	r3 >>= 0x10
    4461:	*(u8 *)(r1 + 0x86) = w3
    4462:	r8 >>= 0x8
    4463:	*(u8 *)(r1 + 0x85) = w8
    4464:	if r2 == 0x8c goto +0x5c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4465:	w3 = 0x14
    4466:	*(u8 *)(r1 + 0x8c) = w3
    4467:	if r2 < 0x8f goto +0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4468:	w3 = 0x0
    4469:	*(u8 *)(r1 + 0x8e) = w3
    4470:	w3 = 0x7
    4471:	*(u8 *)(r1 + 0x8d) = w3
    4472:	if r2 < 0x96 goto +0x54 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4473:	r3 = r1
    4474:	r3 += 0x8f
    4475:	r4 = 0xd25 ll
		0000000000008bd8:  R_BPF_64_64	.rodata
    4477:	w5 = *(u8 *)(r4 + 0x0)
    4478:	*(u8 *)(r3 + 0x0) = w5
    4479:	w5 = *(u8 *)(r4 + 0x1)
    4480:	*(u8 *)(r3 + 0x1) = w5
    4481:	w5 = *(u8 *)(r4 + 0x2)
    4482:	*(u8 *)(r3 + 0x2) = w5
    4483:	w5 = *(u8 *)(r4 + 0x3)
    4484:	*(u8 *)(r3 + 0x3) = w5
    4485:	w5 = *(u8 *)(r4 + 0x4)
    4486:	*(u8 *)(r3 + 0x4) = w5
    4487:	w5 = *(u8 *)(r4 + 0x5)
    4488:	*(u8 *)(r3 + 0x5) = w5
    4489:	w5 = *(u8 *)(r4 + 0x6)
    4490:	*(u8 *)(r3 + 0x6) = w5
    4491:	if r2 == 0x96 goto +0x41 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4492:	w3 = 0x0
    4493:	*(u8 *)(r1 + 0x96) = w3
    4494:	if r2 < 0x99 goto +0x3e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4495:	*(u8 *)(r1 + 0x98) = w3
    4496:	w3 = 0x1
    4497:	*(u8 *)(r1 + 0x97) = w3
    4498:	if r2 == 0x99 goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4499:	*(u8 *)(r1 + 0x99) = w3
    4500:	if r2 < 0x9b goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4501:	w3 = 0x3
    4502:	*(u8 *)(r1 + 0x9a) = w3
    4503:	if r2 < 0x9d goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4504:	w3 = 0x0
    4505:	*(u8 *)(r1 + 0x9c) = w3
    4506:	w3 = 0x4
    4507:	*(u8 *)(r1 + 0x9b) = w3
    4508:	if r2 < 0xa1 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1348>
    4509:	w2 = w6
    4510:	w2 >>= 0x18
    4511:	*(u8 *)(r1 + 0xa0) = w2
    4512:	w2 = w6
    4513:	w2 >>= 0x10
    4514:	*(u8 *)(r1 + 0x9f) = w2
    4515:	*(u8 *)(r1 + 0x9d) = w6
    4516:	w2 = w6
    4517:	w2 >>= 0x8
    4518:	*(u8 *)(r1 + 0x9e) = w2
    4519:	r2 = 0x0
    4520:	call 0x84
    4521:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1358>
    4522:	if w6 != 0x0 goto +0x378 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    4523:	r1 = 0x0 ll
		0000000000008d58:  R_BPF_64_64	CONFIG
    4525:	w2 = *(u32 *)(r1 + 0x6c)
    4526:	if w2 == 0x0 goto +0x31b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    4527:	r1 = *(u64 *)(r1 + 0x88)
    4528:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12b0>
    4529:	r1 = 0x0 ll
		0000000000008d88:  R_BPF_64_64	CONFIG
    4531:	r3 = *(u64 *)(r1 + 0x88)
    4532:	r1 = r10
    4533:	r1 += -0x88
    4534:	w2 = 0x4
    4535:	call 0x71
    4536:	w1 = *(u32 *)(r10 - 0x88)
    4537:	if w1 == 0x0 goto +0x369 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    4538:	r7 = 0x0 ll
		0000000000008dd0:  R_BPF_64_64	CONFIG
    4540:	w1 = *(u32 *)(r7 + 0x94)
    4541:	if w1 == 0x0 goto +0x295 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2778>
    4542:	w8 = *(u32 *)(r7 + 0x90)
    4543:	w9 = *(u32 *)(r7 + 0x94)
    4544:	w1 = *(u32 *)(r7 + 0x70)
    4545:	if w1 != 0x0 goto +0x12a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c40>
    4546:	call 0x23
    4547:	r0 += r8
    4548:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1310>
    4549:	goto +0x283 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2728>
    4550:	r1 = r10
    4551:	r1 += -0x88
    4552:	w2 = 0x2
    4553:	r3 = r0
    4554:	call 0x71
    4555:	w1 = *(u16 *)(r10 - 0x88)
    4556:	goto +0x124 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c68>
    4557:	r2 = 0x0
    4558:	call 0x85
    4559:	r9 = *(u64 *)(r10 - 0x90)
    4560:	w1 = *(u32 *)(r9 + 0x8)
    4561:	*(u32 *)(r10 - 0x98) = w1
    4562:	w2 = *(u32 *)(r9 + 0x4)
    4563:	w1 = w2
    4564:	w1 |= w6
    4565:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13e0>
    4566:	w1 = w6
    4567:	if w6 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    4568:	w1 = w6
    4569:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13b8>
    4570:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    4571:	w1 = 0x0
    4572:	if w6 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    4573:	w1 = w6
    4574:	w1 -= w2
    4575:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f0>
    4576:	w1 = 0x0
    4577:	if w6 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13c8>
    4578:	*(u32 *)(r10 - 0xb8) = w2
    4579:	w3 = *(u32 *)(r9 + 0x0)
    4580:	w2 = *(u32 *)(r10 - 0x98)
    4581:	w1 += w2
    4582:	w2 = 0x0
    4583:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1428>
    4584:	w2 = 0x5
    4585:	if w3 == 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1468>
    4586:	w8 = *(u32 *)(r9 + 0xc)
    4587:	w5 = 0x3
    4588:	w0 = 0x8
    4589:	w4 = w3
    4590:	w4 = -w4
    4591:	w7 = w3
    4592:	if w8 != 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1488>
    4593:	w4 = 0x0
    4594:	w0 = 0x0
    4595:	w7 = 0x0
    4596:	w5 = 0x0
    4597:	r8 = 0x0
    4598:	*(u64 *)(r9 + 0xc8) = r8
    4599:	w8 = 0x0
    4600:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14b0>
    4601:	w8 = 0x8
    4602:	w9 = 0x0
    4603:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c8>
    4604:	w9 = w3
    4605:	r3 = *(u64 *)(r10 - 0x90)
    4606:	*(u32 *)(r3 + 0xc4) = w6
    4607:	*(u32 *)(r3 + 0xc0) = w6
    4608:	w3 = 0x0
    4609:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14f8>
    4610:	w3 = w6
    4611:	r6 = *(u64 *)(r10 - 0x90)
    4612:	*(u32 *)(r6 + 0xb4) = w1
    4613:	*(u32 *)(r6 + 0xa8) = w2
    4614:	*(u32 *)(r6 + 0xa4) = w0
    4615:	*(u32 *)(r6 + 0x9c) = w4
    4616:	*(u32 *)(r6 + 0x94) = w7
    4617:	*(u32 *)(r6 + 0x90) = w5
    4618:	*(u32 *)(r6 + 0xb0) = w3
    4619:	*(u32 *)(r6 + 0xac) = w9
    4620:	r2 = r6
    4621:	w1 = 0x0
    4622:	w3 = *(u32 *)(r10 - 0x98)
    4623:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1568>
    4624:	w1 = w8
    4625:	*(u32 *)(r2 + 0xbc) = w1
    4626:	w3 = 0x0
    4627:	*(u32 *)(r2 + 0xb8) = w3
    4628:	*(u32 *)(r2 + 0xa0) = w3
    4629:	*(u32 *)(r2 + 0x98) = w3
    4630:	r2 = 0x0 ll
		00000000000090b0:  R_BPF_64_64	CONFIG
    4632:	w1 = *(u32 *)(r2 + 0x6c)
    4633:	if w1 == 0x0 goto +0x34e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    4634:	r6 = 0x0
    4635:	r4 = *(u64 *)(r10 - 0x90)
    4636:	r4 += 0x194
    4637:	r1 = r6
    4638:	r1 <<= 0x2
    4639:	r8 = r4
    4640:	r8 += r1
    4641:	r1 = r6
    4642:	r1 <<= 0x4
    4643:	r9 = 0x0 ll
		0000000000009118:  R_BPF_64_64	CONFIG
    4645:	r9 += r1
    4646:	r9 += 0x80
    4647:	if r6 > 0x4 goto +0x340 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3020>
    4648:	r8 += 0x4
    4649:	r6 += 0x1
    4650:	w1 = *(u32 *)(r9 + 0x14)
    4651:	r9 += 0x10
    4652:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1618>
    4653:	*(u32 *)(r10 - 0xa8) = w3
    4654:	*(u64 *)(r10 - 0xb0) = r4
    4655:	if r6 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16e8>
    4656:	w7 = *(u32 *)(r9 + 0x0)
    4657:	w1 = *(u32 *)(r9 + 0x4)
    4658:	*(u32 *)(r10 - 0xc0) = w1
    4659:	w1 = *(u32 *)(r2 + 0x70)
    4660:	if w1 != 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1808>
    4661:	call 0x23
    4662:	r0 += r7
    4663:	w1 = *(u32 *)(r10 - 0xc0)
    4664:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16b0>
    4665:	goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1788>
    4666:	r1 = r10
    4667:	r1 += -0x88
    4668:	w2 = 0x2
    4669:	r3 = r0
    4670:	call 0x71
    4671:	w7 = *(u16 *)(r10 - 0x88)
    4672:	goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17f0>
    4673:	r1 = *(u64 *)(r2 + 0x88)
    4674:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1740>
    4675:	r3 = *(u64 *)(r2 + 0x88)
    4676:	r1 = r10
    4677:	r1 += -0x88
    4678:	w2 = 0x4
    4679:	call 0x71
    4680:	r2 = 0x0 ll
		0000000000009240:  R_BPF_64_64	CONFIG
    4682:	w1 = *(u32 *)(r10 - 0x88)
    4683:	if w1 == 0x0 goto +0x2b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1898>
    4684:	w7 = *(u32 *)(r2 + 0xd0)
    4685:	w1 = *(u32 *)(r2 + 0xd4)
    4686:	*(u32 *)(r10 - 0xc0) = w1
    4687:	w1 = *(u32 *)(r2 + 0x70)
    4688:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17c0>
    4689:	call 0x23
    4690:	r0 += r7
    4691:	w1 = *(u32 *)(r10 - 0xc0)
    4692:	if w1 == 0x2 goto -0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16b0>
    4693:	r1 = r10
    4694:	r1 += -0x88
    4695:	w2 = 0x4
    4696:	r3 = r0
    4697:	call 0x71
    4698:	w7 = *(u32 *)(r10 - 0x88)
    4699:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1830>
    4700:	call 0x9e
    4701:	r0 += r7
    4702:	w1 = *(u32 *)(r10 - 0xc0)
    4703:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17e8>
    4704:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1828>
    4705:	w7 = *(u16 *)(r0 + 0x0)
    4706:	w7 <<= 0x10
    4707:	w7 s>>= 0x10
    4708:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1830>
    4709:	call 0x9e
    4710:	r0 += r7
    4711:	w1 = *(u32 *)(r10 - 0xc0)
    4712:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17e8>
    4713:	w7 = *(u32 *)(r0 + 0x0)
    4714:	r4 = *(u64 *)(r10 - 0xb0)
    4715:	w1 = *(u32 *)(r9 + 0x8)
    4716:	w7 -= w1
    4717:	w2 = *(u32 *)(r8 + 0x0)
    4718:	w1 = 0x1
    4719:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1868>
    4720:	w1 = 0x0
    4721:	*(u32 *)(r8 + 0x14) = w7
    4722:	w3 = *(u32 *)(r10 - 0xa8)
    4723:	w3 |= w1
    4724:	r2 = 0x0 ll
		00000000000093a0:  R_BPF_64_64	CONFIG
    4726:	goto -0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15c8>
    4727:	w7 = 0x0
    4728:	r1 = *(u64 *)(r10 - 0x90)
    4729:	*(u32 *)(r1 + 0x1a8) = w7
    4730:	*(u32 *)(r10 - 0x88) = w7
    4731:	r2 = r10
    4732:	r2 += -0x88
    4733:	r1 = 0x0 ll
		00000000000093e8:  R_BPF_64_64	LOST
    4735:	call 0x1
    4736:	r4 = *(u64 *)(r10 - 0xb0)
    4737:	if r0 == 0x0 goto -0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1848>
    4738:	r0 += 0x20
    4739:	r1 = 0x1
    4740:	lock *(u64 *)(r0 + 0x0) += r1
    4741:	goto -0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1848>
    4742:	r9 = 0x80
    4743:	if w1 < 0x81 goto -0x268 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4744:	r9 = 0x100
    4745:	if w1 < 0x101 goto -0x26a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4746:	r9 = 0x200
    4747:	if w1 < 0x201 goto -0x26c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4748:	r9 = 0x400
    4749:	if w1 < 0x401 goto -0x26e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4750:	r9 = 0x800
    4751:	if w1 < 0x801 goto -0x270 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4752:	r9 = 0x1000
    4753:	if w1 < 0x1001 goto -0x272 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4754:	r9 = 0x2000
    4755:	if w1 > 0x2000 goto -0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1358>
    4756:	goto -0x275 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5e0>
    4757:	r1 = 0x0 ll
		00000000000094a8:  R_BPF_64_64	CONFIG
    4759:	w2 = *(u32 *)(r1 + 0x28)
    4760:	w2 &= w9
    4761:	w1 = *(u32 *)(r7 + 0x50)
    4762:	if w1 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19c8>
    4763:	*(u32 *)(r7 + 0x54) = w2
    4764:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f0>
    4765:	w3 = *(u32 *)(r7 + 0x54)
    4766:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19e0>
    4767:	*(u32 *)(r7 + 0x54) = w2
    4768:	w3 = *(u32 *)(r7 + 0x58)
    4769:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19f8>
    4770:	*(u32 *)(r7 + 0x58) = w2
    4771:	*(u32 *)(r7 + 0x5c) = w9
    4772:	w1 += 0x1
    4773:	*(u32 *)(r7 + 0x50) = w1
    4774:	goto +0x223 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    4775:	call 0x9e
    4776:	r0 += r9
    4777:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a38>
    4778:	goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1be0>
    4779:	w1 = *(u16 *)(r0 + 0x0)
    4780:	w1 <<= 0x10
    4781:	w1 s>>= 0x10
    4782:	goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    4783:	w3 = *(u32 *)(r7 + 0x4)
    4784:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a70>
    4785:	*(u32 *)(r7 + 0x4) = w2
    4786:	w3 = *(u32 *)(r7 + 0x8)
    4787:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a88>
    4788:	*(u32 *)(r7 + 0x8) = w2
    4789:	*(u32 *)(r7 + 0xc) = w9
    4790:	w1 += 0x1
    4791:	*(u32 *)(r7 + 0x0) = w1
    4792:	r6 = 0x0 ll
		00000000000095c0:  R_BPF_64_64	CONFIG
    4794:	w1 = *(u32 *)(r6 + 0x94)
    4795:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b28>
    4796:	w1 = *(u32 *)(r6 + 0xa4)
    4797:	if w1 == 0x0 goto +0xb5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2078>
    4798:	r1 = 0x0 ll
		00000000000095f0:  R_BPF_64_64	CONFIG
    4800:	w6 = *(u32 *)(r1 + 0xa0)
    4801:	w8 = *(u32 *)(r1 + 0xa4)
    4802:	w1 = *(u32 *)(r1 + 0x70)
    4803:	if w1 == 0x0 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bf0>
    4804:	call 0x9e
    4805:	r0 += r6
    4806:	if w8 == 0x2 goto +0x57 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dd0>
    4807:	w1 = *(u32 *)(r0 + 0x0)
    4808:	goto +0x9d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    4809:	w8 = *(u32 *)(r6 + 0x90)
    4810:	w9 = *(u32 *)(r6 + 0x94)
    4811:	w1 = *(u32 *)(r6 + 0x70)
    4812:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ba0>
    4813:	call 0x23
    4814:	r0 += r8
    4815:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b68>
    4816:	goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f30>
    4817:	r1 = r10
    4818:	r1 += -0x88
    4819:	w2 = 0x2
    4820:	r3 = r0
    4821:	call 0x71
    4822:	w1 = *(u16 *)(r10 - 0x88)
    4823:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bc8>
    4824:	call 0x9e
    4825:	r0 += r8
    4826:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1bc0>
    4827:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1de0>
    4828:	w1 = *(u16 *)(r0 + 0x0)
    4829:	w1 <<= 0x10
    4830:	w1 s>>= 0x10
    4831:	goto +0x70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f60>
    4832:	w1 = *(u32 *)(r0 + 0x0)
    4833:	goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1cb0>
    4834:	call 0x23
    4835:	r0 += r6
    4836:	if w8 == 0x2 goto +0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fd0>
    4837:	r1 = r10
    4838:	r1 += -0x88
    4839:	w2 = 0x4
    4840:	r3 = r0
    4841:	call 0x71
    4842:	w1 = *(u32 *)(r10 - 0x88)
    4843:	goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2010>
    4844:	call 0x9e
    4845:	r0 += r8
    4846:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c60>
    4847:	goto +0x12d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25c8>
    4848:	w1 = *(u16 *)(r0 + 0x0)
    4849:	w1 <<= 0x10
    4850:	w1 s>>= 0x10
    4851:	goto +0x15b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    4852:	r1 = r10
    4853:	r1 += -0x88
    4854:	w2 = 0x4
    4855:	r3 = r0
    4856:	call 0x71
    4857:	w1 = *(u32 *)(r10 - 0x88)
    4858:	w9 = *(u32 *)(r10 - 0x98)
    4859:	r3 = 0x0 ll
		00000000000097d8:  R_BPF_64_64	CONFIG
    4861:	r2 = 0x0 ll
		00000000000097e8:  R_BPF_64_64	CONFIG
    4863:	w2 = *(u32 *)(r2 + 0x98)
    4864:	if w1 != w2 goto -0x395 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    4865:	w1 = *(u32 *)(r3 + 0xa4)
    4866:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e48>
    4867:	r1 = 0x0 ll
		0000000000009818:  R_BPF_64_64	CONFIG
    4869:	w7 = *(u32 *)(r1 + 0xa0)
    4870:	w9 = *(u32 *)(r1 + 0xa4)
    4871:	w1 = *(u32 *)(r1 + 0x70)
    4872:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d80>
    4873:	call 0x23
    4874:	r0 += r7
    4875:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d48>
    4876:	goto +0x15 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1df0>
    4877:	r1 = r10
    4878:	r1 += -0x88
    4879:	w2 = 0x2
    4880:	r3 = r0
    4881:	call 0x71
    4882:	w1 = *(u16 *)(r10 - 0x88)
    4883:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da8>
    4884:	call 0x9e
    4885:	r0 += r7
    4886:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1da0>
    4887:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dc0>
    4888:	w1 = *(u16 *)(r0 + 0x0)
    4889:	w1 <<= 0x10
    4890:	w1 s>>= 0x10
    4891:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e20>
    4892:	w1 = *(u32 *)(r0 + 0x0)
    4893:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e20>
    4894:	w1 = *(u16 *)(r0 + 0x0)
    4895:	goto +0x44 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2000>
    4896:	w1 = *(u32 *)(r0 + 0x0)
    4897:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f60>
    4898:	r1 = r10
    4899:	r1 += -0x88
    4900:	w2 = 0x4
    4901:	r3 = r0
    4902:	call 0x71
    4903:	w1 = *(u32 *)(r10 - 0x88)
    4904:	r2 = 0x0 ll
		0000000000009940:  R_BPF_64_64	CONFIG
    4906:	w2 = *(u32 *)(r2 + 0xa8)
    4907:	w9 = *(u32 *)(r10 - 0x98)
    4908:	if w1 != w2 goto -0x3c1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    4909:	r3 = 0x0 ll
		0000000000009968:  R_BPF_64_64	CONFIG
    4911:	w1 = *(u32 *)(r3 + 0xb4)
    4912:	if w1 == 0x0 goto +0xfb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2640>
    4913:	w9 = *(u32 *)(r3 + 0xb0)
    4914:	w7 = *(u32 *)(r3 + 0xb4)
    4915:	w1 = *(u32 *)(r3 + 0x70)
    4916:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ee0>
    4917:	call 0x23
    4918:	r0 += r9
    4919:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea8>
    4920:	goto +0xe6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d8>
    4921:	r1 = r10
    4922:	r1 += -0x88
    4923:	w2 = 0x2
    4924:	r3 = r0
    4925:	call 0x71
    4926:	w1 = *(u16 *)(r10 - 0x88)
    4927:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f08>
    4928:	call 0x9e
    4929:	r0 += r9
    4930:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f00>
    4931:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f20>
    4932:	w1 = *(u16 *)(r0 + 0x0)
    4933:	w1 <<= 0x10
    4934:	w1 s>>= 0x10
    4935:	goto +0xdd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2608>
    4936:	w1 = *(u32 *)(r0 + 0x0)
    4937:	goto +0xdb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2608>
    4938:	r1 = r10
    4939:	r1 += -0x88
    4940:	w2 = 0x4
    4941:	r3 = r0
    4942:	call 0x71
    4943:	w1 = *(u32 *)(r10 - 0x88)
    4944:	w2 = *(u32 *)(r7 + 0x78)
    4945:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f80>
    4946:	*(u32 *)(r7 + 0x7c) = w1
    4947:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fa8>
    4948:	w3 = *(u32 *)(r7 + 0x7c)
    4949:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f98>
    4950:	*(u32 *)(r7 + 0x7c) = w1
    4951:	w3 = *(u32 *)(r7 + 0x80)
    4952:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    4953:	*(u32 *)(r7 + 0x80) = w1
    4954:	*(u32 *)(r7 + 0x84) = w1
    4955:	w2 += 0x1
    4956:	*(u32 *)(r7 + 0x78) = w2
    4957:	goto -0xa2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac0>
    4958:	r1 = r10
    4959:	r1 += -0x88
    4960:	w2 = 0x2
    4961:	r3 = r0
    4962:	call 0x71
    4963:	w1 = *(u16 *)(r10 - 0x88)
    4964:	w1 <<= 0x10
    4965:	w1 s>>= 0x10
    4966:	w2 = *(u32 *)(r7 + 0x88)
    4967:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2030>
    4968:	*(u32 *)(r7 + 0x8c) = w1
    4969:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2058>
    4970:	w3 = *(u32 *)(r7 + 0x8c)
    4971:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2048>
    4972:	*(u32 *)(r7 + 0x8c) = w1
    4973:	w3 = *(u32 *)(r7 + 0x90)
    4974:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2060>
    4975:	*(u32 *)(r7 + 0x90) = w1
    4976:	*(u32 *)(r7 + 0x94) = w1
    4977:	w2 += 0x1
    4978:	*(u32 *)(r7 + 0x88) = w2
    4979:	r6 = 0x0 ll
		0000000000009b98:  R_BPF_64_64	CONFIG
    4981:	w1 = *(u32 *)(r6 + 0xb4)
    4982:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21e8>
    4983:	w8 = *(u32 *)(r6 + 0xb0)
    4984:	w9 = *(u32 *)(r6 + 0xb4)
    4985:	w1 = *(u32 *)(r6 + 0x70)
    4986:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20e0>
    4987:	call 0x9e
    4988:	r0 += r8
    4989:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2130>
    4990:	w1 = *(u32 *)(r0 + 0x0)
    4991:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2180>
    4992:	call 0x23
    4993:	r0 += r8
    4994:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2140>
    4995:	r1 = r10
    4996:	r1 += -0x88
    4997:	w2 = 0x4
    4998:	r3 = r0
    4999:	call 0x71
    5000:	w1 = *(u32 *)(r10 - 0x88)
    5001:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2180>
    5002:	w1 = *(u16 *)(r0 + 0x0)
    5003:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2170>
    5004:	r1 = r10
    5005:	r1 += -0x88
    5006:	w2 = 0x2
    5007:	r3 = r0
    5008:	call 0x71
    5009:	w1 = *(u16 *)(r10 - 0x88)
    5010:	w1 <<= 0x10
    5011:	w1 s>>= 0x10
    5012:	w2 = *(u32 *)(r7 + 0x98)
    5013:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a0>
    5014:	*(u32 *)(r7 + 0x9c) = w1
    5015:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21c8>
    5016:	w3 = *(u32 *)(r7 + 0x9c)
    5017:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21b8>
    5018:	*(u32 *)(r7 + 0x9c) = w1
    5019:	w3 = *(u32 *)(r7 + 0xa0)
    5020:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21d0>
    5021:	*(u32 *)(r7 + 0xa0) = w1
    5022:	*(u32 *)(r7 + 0xa4) = w1
    5023:	w2 += 0x1
    5024:	*(u32 *)(r7 + 0x98) = w2
    5025:	w1 = *(u32 *)(r6 + 0xc4)
    5026:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2358>
    5027:	r1 = 0x0 ll
		0000000000009d18:  R_BPF_64_64	CONFIG
    5029:	w6 = *(u32 *)(r1 + 0xc0)
    5030:	w8 = *(u32 *)(r1 + 0xc4)
    5031:	w1 = *(u32 *)(r1 + 0x70)
    5032:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2250>
    5033:	call 0x9e
    5034:	r0 += r6
    5035:	if w8 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22a0>
    5036:	w1 = *(u32 *)(r0 + 0x0)
    5037:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22f0>
    5038:	call 0x23
    5039:	r0 += r6
    5040:	if w8 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22b0>
    5041:	r1 = r10
    5042:	r1 += -0x88
    5043:	w2 = 0x4
    5044:	r3 = r0
    5045:	call 0x71
    5046:	w1 = *(u32 *)(r10 - 0x88)
    5047:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22f0>
    5048:	w1 = *(u16 *)(r0 + 0x0)
    5049:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22e0>
    5050:	r1 = r10
    5051:	r1 += -0x88
    5052:	w2 = 0x2
    5053:	r3 = r0
    5054:	call 0x71
    5055:	w1 = *(u16 *)(r10 - 0x88)
    5056:	w1 <<= 0x10
    5057:	w1 s>>= 0x10
    5058:	w2 = *(u32 *)(r7 + 0xa8)
    5059:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2310>
    5060:	*(u32 *)(r7 + 0xac) = w1
    5061:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2338>
    5062:	w3 = *(u32 *)(r7 + 0xac)
    5063:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2328>
    5064:	*(u32 *)(r7 + 0xac) = w1
    5065:	w3 = *(u32 *)(r7 + 0xb0)
    5066:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2340>
    5067:	*(u32 *)(r7 + 0xb0) = w1
    5068:	*(u32 *)(r7 + 0xb4) = w1
    5069:	w2 += 0x1
    5070:	*(u32 *)(r7 + 0xa8) = w2
    5071:	r6 = 0x0 ll
		0000000000009e78:  R_BPF_64_64	CONFIG
    5073:	w1 = *(u32 *)(r6 + 0xd4)
    5074:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24c8>
    5075:	w8 = *(u32 *)(r6 + 0xd0)
    5076:	w9 = *(u32 *)(r6 + 0xd4)
    5077:	w1 = *(u32 *)(r6 + 0x70)
    5078:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23c0>
    5079:	call 0x9e
    5080:	r0 += r8
    5081:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2410>
    5082:	w1 = *(u32 *)(r0 + 0x0)
    5083:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    5084:	call 0x23
    5085:	r0 += r8
    5086:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2420>
    5087:	r1 = r10
    5088:	r1 += -0x88
    5089:	w2 = 0x4
    5090:	r3 = r0
    5091:	call 0x71
    5092:	w1 = *(u32 *)(r10 - 0x88)
    5093:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    5094:	w1 = *(u16 *)(r0 + 0x0)
    5095:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2450>
    5096:	r1 = r10
    5097:	r1 += -0x88
    5098:	w2 = 0x2
    5099:	r3 = r0
    5100:	call 0x71
    5101:	w1 = *(u16 *)(r10 - 0x88)
    5102:	w1 <<= 0x10
    5103:	w1 s>>= 0x10
    5104:	w2 = *(u32 *)(r7 + 0xb8)
    5105:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2480>
    5106:	*(u32 *)(r7 + 0xbc) = w1
    5107:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24a8>
    5108:	w3 = *(u32 *)(r7 + 0xbc)
    5109:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2498>
    5110:	*(u32 *)(r7 + 0xbc) = w1
    5111:	w3 = *(u32 *)(r7 + 0xc0)
    5112:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24b0>
    5113:	*(u32 *)(r7 + 0xc0) = w1
    5114:	*(u32 *)(r7 + 0xc4) = w1
    5115:	w2 += 0x1
    5116:	*(u32 *)(r7 + 0xb8) = w2
    5117:	call 0xe
    5118:	*(u64 *)(r7 + 0x70) = r0
    5119:	w1 = *(u32 *)(r6 + 0x64)
    5120:	if w1 == 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2580>
    5121:	call 0x23
    5122:	w1 = *(u32 *)(r6 + 0x40)
    5123:	r0 += r1
    5124:	r1 = r10
    5125:	r1 += -0x88
    5126:	w2 = 0x8
    5127:	r3 = r0
    5128:	call 0x71
    5129:	w1 = *(u32 *)(r6 + 0x44)
    5130:	r3 = *(u64 *)(r10 - 0x88)
    5131:	r3 += r1
    5132:	r1 = r10
    5133:	r1 += -0x88
    5134:	w2 = 0x8
    5135:	call 0x71
    5136:	r1 = *(u64 *)(r6 + 0x8)
    5137:	r2 = *(u64 *)(r10 - 0x88)
    5138:	r1 += r2
    5139:	*(u64 *)(r7 + 0x60) = r1
    5140:	w1 = *(u32 *)(r6 + 0x68)
    5141:	if w1 == 0x0 goto +0xb4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5142:	r1 = 0x504c4b53594d5641 ll
    5144:	call 0x9a
    5145:	w1 = *(u32 *)(r6 + 0x38)
    5146:	r0 += r1
    5147:	*(u64 *)(r7 + 0x68) = r0
    5148:	goto +0xad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5149:	w1 = *(u32 *)(r0 + 0x0)
    5150:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    5151:	r1 = r10
    5152:	r1 += -0x88
    5153:	w2 = 0x4
    5154:	r3 = r0
    5155:	call 0x71
    5156:	w1 = *(u32 *)(r10 - 0x88)
    5157:	w9 = *(u32 *)(r10 - 0x98)
    5158:	r3 = 0x0 ll
		000000000000a130:  R_BPF_64_64	CONFIG
    5160:	r2 = 0x0 ll
		000000000000a140:  R_BPF_64_64	CONFIG
    5162:	w2 = *(u32 *)(r2 + 0xb8)
    5163:	if w1 != w2 goto -0x4c0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5164:	w1 = *(u32 *)(r3 + 0xc4)
    5165:	if w1 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28b8>
    5166:	r1 = 0x0 ll
		000000000000a170:  R_BPF_64_64	CONFIG
    5168:	w7 = *(u32 *)(r1 + 0xc0)
    5169:	w9 = *(u32 *)(r1 + 0xc4)
    5170:	w1 = *(u32 *)(r1 + 0x70)
    5171:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26d8>
    5172:	call 0x23
    5173:	r0 += r7
    5174:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26a0>
    5175:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2860>
    5176:	r1 = r10
    5177:	r1 += -0x88
    5178:	w2 = 0x2
    5179:	r3 = r0
    5180:	call 0x71
    5181:	w1 = *(u16 *)(r10 - 0x88)
    5182:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2700>
    5183:	call 0x9e
    5184:	r0 += r7
    5185:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26f8>
    5186:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2718>
    5187:	w1 = *(u16 *)(r0 + 0x0)
    5188:	w1 <<= 0x10
    5189:	w1 s>>= 0x10
    5190:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2890>
    5191:	w1 = *(u32 *)(r0 + 0x0)
    5192:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2890>
    5193:	r1 = r10
    5194:	r1 += -0x88
    5195:	w2 = 0x4
    5196:	r3 = r0
    5197:	call 0x71
    5198:	w1 = *(u32 *)(r10 - 0x88)
    5199:	r2 = 0x0 ll
		000000000000a278:  R_BPF_64_64	CONFIG
    5201:	w2 = *(u32 *)(r2 + 0x98)
    5202:	if w1 != w2 goto +0xd0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5203:	w1 = *(u32 *)(r7 + 0xa4)
    5204:	if w1 == 0x0 goto +0x4d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f0>
    5205:	r1 = 0x0 ll
		000000000000a2a8:  R_BPF_64_64	CONFIG
    5207:	w7 = *(u32 *)(r1 + 0xa0)
    5208:	w8 = *(u32 *)(r1 + 0xa4)
    5209:	w1 = *(u32 *)(r1 + 0x70)
    5210:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2810>
    5211:	call 0x23
    5212:	r0 += r7
    5213:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27d8>
    5214:	goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29a0>
    5215:	r1 = r10
    5216:	r1 += -0x88
    5217:	w2 = 0x2
    5218:	r3 = r0
    5219:	call 0x71
    5220:	w1 = *(u16 *)(r10 - 0x88)
    5221:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2838>
    5222:	call 0x9e
    5223:	r0 += r7
    5224:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2830>
    5225:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2850>
    5226:	w1 = *(u16 *)(r0 + 0x0)
    5227:	w1 <<= 0x10
    5228:	w1 s>>= 0x10
    5229:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d0>
    5230:	w1 = *(u32 *)(r0 + 0x0)
    5231:	goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29d0>
    5232:	r1 = r10
    5233:	r1 += -0x88
    5234:	w2 = 0x4
    5235:	r3 = r0
    5236:	call 0x71
    5237:	w1 = *(u32 *)(r10 - 0x88)
    5238:	r2 = 0x0 ll
		000000000000a3b0:  R_BPF_64_64	CONFIG
    5240:	w2 = *(u32 *)(r2 + 0xc8)
    5241:	w9 = *(u32 *)(r10 - 0x98)
    5242:	if w1 != w2 goto -0x50f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5243:	r1 = 0x0 ll
		000000000000a3d8:  R_BPF_64_64	CONFIG
    5245:	w2 = *(u32 *)(r1 + 0xd4)
    5246:	if w2 == 0x0 goto +0x4b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5247:	w7 = *(u32 *)(r1 + 0xd0)
    5248:	w9 = *(u32 *)(r1 + 0xd4)
    5249:	w1 = *(u32 *)(r1 + 0x70)
    5250:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2950>
    5251:	call 0x23
    5252:	r0 += r7
    5253:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2918>
    5254:	goto +0x38 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ad8>
    5255:	r1 = r10
    5256:	r1 += -0x88
    5257:	w2 = 0x2
    5258:	r3 = r0
    5259:	call 0x71
    5260:	w1 = *(u16 *)(r10 - 0x88)
    5261:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2978>
    5262:	call 0x9e
    5263:	r0 += r7
    5264:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2970>
    5265:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2990>
    5266:	w1 = *(u16 *)(r0 + 0x0)
    5267:	w1 <<= 0x10
    5268:	w1 s>>= 0x10
    5269:	goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    5270:	w1 = *(u32 *)(r0 + 0x0)
    5271:	goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b08>
    5272:	r1 = r10
    5273:	r1 += -0x88
    5274:	w2 = 0x4
    5275:	r3 = r0
    5276:	call 0x71
    5277:	w1 = *(u32 *)(r10 - 0x88)
    5278:	r2 = 0x0 ll
		000000000000a4f0:  R_BPF_64_64	CONFIG
    5280:	w2 = *(u32 *)(r2 + 0xa8)
    5281:	if w1 != w2 goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5282:	r7 = 0x0 ll
		000000000000a510:  R_BPF_64_64	CONFIG
    5284:	w1 = *(u32 *)(r7 + 0xb4)
    5285:	if w1 == 0x0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    5286:	w8 = *(u32 *)(r7 + 0xb0)
    5287:	w9 = *(u32 *)(r7 + 0xb4)
    5288:	w1 = *(u32 *)(r7 + 0x70)
    5289:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    5290:	call 0x23
    5291:	r0 += r8
    5292:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a50>
    5293:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b38>
    5294:	r1 = r10
    5295:	r1 += -0x88
    5296:	w2 = 0x2
    5297:	r3 = r0
    5298:	call 0x71
    5299:	w1 = *(u16 *)(r10 - 0x88)
    5300:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ab0>
    5301:	call 0x9e
    5302:	r0 += r8
    5303:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2aa8>
    5304:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ac8>
    5305:	w1 = *(u16 *)(r0 + 0x0)
    5306:	w1 <<= 0x10
    5307:	w1 s>>= 0x10
    5308:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b68>
    5309:	w1 = *(u32 *)(r0 + 0x0)
    5310:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b68>
    5311:	r1 = r10
    5312:	r1 += -0x88
    5313:	w2 = 0x4
    5314:	r3 = r0
    5315:	call 0x71
    5316:	w1 = *(u32 *)(r10 - 0x88)
    5317:	r2 = 0x0 ll
		000000000000a628:  R_BPF_64_64	CONFIG
    5319:	w2 = *(u32 *)(r2 + 0xd8)
    5320:	w9 = *(u32 *)(r10 - 0x98)
    5321:	if w1 != w2 goto -0x55e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5322:	exit
    5323:	r1 = r10
    5324:	r1 += -0x88
    5325:	w2 = 0x4
    5326:	r3 = r0
    5327:	call 0x71
    5328:	w1 = *(u32 *)(r10 - 0x88)
    5329:	r2 = 0x0 ll
		000000000000a688:  R_BPF_64_64	CONFIG
    5331:	w2 = *(u32 *)(r2 + 0xb8)
    5332:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5333:	w1 = *(u32 *)(r7 + 0xc4)
    5334:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cc0>
    5335:	r1 = 0x0 ll
		000000000000a6b8:  R_BPF_64_64	CONFIG
    5337:	w7 = *(u32 *)(r1 + 0xc0)
    5338:	w8 = *(u32 *)(r1 + 0xc4)
    5339:	w1 = *(u32 *)(r1 + 0x70)
    5340:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c20>
    5341:	call 0x23
    5342:	r0 += r7
    5343:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2be8>
    5344:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c70>
    5345:	r1 = r10
    5346:	r1 += -0x88
    5347:	w2 = 0x2
    5348:	r3 = r0
    5349:	call 0x71
    5350:	w1 = *(u16 *)(r10 - 0x88)
    5351:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c48>
    5352:	call 0x9e
    5353:	r0 += r7
    5354:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c40>
    5355:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c60>
    5356:	w1 = *(u16 *)(r0 + 0x0)
    5357:	w1 <<= 0x10
    5358:	w1 s>>= 0x10
    5359:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ca0>
    5360:	w1 = *(u32 *)(r0 + 0x0)
    5361:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ca0>
    5362:	r1 = r10
    5363:	r1 += -0x88
    5364:	w2 = 0x4
    5365:	r3 = r0
    5366:	call 0x71
    5367:	w1 = *(u32 *)(r10 - 0x88)
    5368:	r2 = 0x0 ll
		000000000000a7c0:  R_BPF_64_64	CONFIG
    5370:	w2 = *(u32 *)(r2 + 0xc8)
    5371:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2df8>
    5372:	r1 = 0x0 ll
		000000000000a7e0:  R_BPF_64_64	CONFIG
    5374:	w2 = *(u32 *)(r1 + 0xd4)
    5375:	if w2 == 0x0 goto -0x36 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5376:	w7 = *(u32 *)(r1 + 0xd0)
    5377:	w8 = *(u32 *)(r1 + 0xd4)
    5378:	w1 = *(u32 *)(r1 + 0x70)
    5379:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d58>
    5380:	call 0x23
    5381:	r0 += r7
    5382:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d20>
    5383:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2da8>
    5384:	r1 = r10
    5385:	r1 += -0x88
    5386:	w2 = 0x2
    5387:	r3 = r0
    5388:	call 0x71
    5389:	w1 = *(u16 *)(r10 - 0x88)
    5390:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d80>
    5391:	call 0x9e
    5392:	r0 += r7
    5393:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d78>
    5394:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d98>
    5395:	w1 = *(u16 *)(r0 + 0x0)
    5396:	w1 <<= 0x10
    5397:	w1 s>>= 0x10
    5398:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd8>
    5399:	w1 = *(u32 *)(r0 + 0x0)
    5400:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2dd8>
    5401:	r1 = r10
    5402:	r1 += -0x88
    5403:	w2 = 0x4
    5404:	r3 = r0
    5405:	call 0x71
    5406:	w1 = *(u32 *)(r10 - 0x88)
    5407:	r2 = 0x0 ll
		000000000000a8f8:  R_BPF_64_64	CONFIG
    5409:	w2 = *(u32 *)(r2 + 0xd8)
    5410:	if w1 == w2 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5411:	call 0x23
    5412:	*(u64 *)(r10 - 0x88) = r0
    5413:	r2 = r10
    5414:	r2 += -0x88
    5415:	r1 = 0x0 ll
		000000000000a938:  R_BPF_64_64	TASKS
    5417:	r3 = 0xdd0 ll
		000000000000a948:  R_BPF_64_64	.rodata
    5419:	r4 = 0x0
    5420:	call 0x2
    5421:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fc0>
    5422:	r1 = 0x0 ll
		000000000000a970:  R_BPF_64_64	.bss
    5424:	r2 = 0x1
    5425:	lock *(u64 *)(r1 + 0x0) += r2
    5426:	r1 = 0x0 ll
		000000000000a990:  R_BPF_64_64	EXPECT_ENTER
    5428:	r2 = 0x100000000 ll
    5430:	lock *(u64 *)(r1 + 0x0) += r2
    5431:	r1 = 0x0 ll
		000000000000a9b8:  R_BPF_64_64	EXPECT_EXIT
    5433:	lock *(u64 *)(r1 + 0x0) += r2
    5434:	call 0x23
    5435:	*(u64 *)(r10 - 0x88) = r0
    5436:	r2 = r10
    5437:	r2 += -0x88
    5438:	r1 = 0x0 ll
		000000000000a9f0:  R_BPF_64_64	TASKS
    5440:	call 0x1
    5441:	r9 = r0
    5442:	if r9 == 0x0 goto -0x79 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5443:	call 0xe
    5444:	r1 = *(u64 *)(r9 + 0x10)
    5445:	if r1 == r0 goto -0x534 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x570>
    5446:	r7 = r0
    5447:	r2 = r0
    5448:	r2 >>= 0x20
    5449:	r0 <<= 0x20
    5450:	r0 >>= 0x20
    5451:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f50>
    5452:	r1 >>= 0x20
    5453:	if r1 == r2 goto -0x53d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x568>
    5454:	w1 = *(u32 *)(r9 + 0x8)
    5455:	if w1 == 0x0 goto -0x544 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    5456:	w1 = 0x0
    5457:	*(u32 *)(r10 - 0x88) = w1
    5458:	r2 = r10
    5459:	r2 += -0x88
    5460:	r1 = 0x0 ll
		000000000000aaa0:  R_BPF_64_64	LOST
    5462:	call 0x1
    5463:	if r0 == 0x0 goto -0x54c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    5464:	r0 += 0x10
    5465:	r1 = 0x1
    5466:	lock *(u64 *)(r0 + 0x0) += r1
    5467:	goto -0x550 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x540>
    5468:	w1 = 0x0
    5469:	*(u32 *)(r10 - 0x88) = w1
    5470:	r2 = r10
    5471:	r2 += -0x88
    5472:	r1 = 0x0 ll
		000000000000ab00:  R_BPF_64_64	LOST
    5474:	call 0x1
    5475:	if r0 == 0x0 goto -0x9a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5476:	r0 += 0x10
    5477:	r1 = 0x1
    5478:	lock *(u64 *)(r0 + 0x0) += r1
    5479:	goto -0x9e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5480:	w8 = w3
    5481:	w1 = w3
    5482:	w1 &= 0x1
    5483:	r7 = *(u64 *)(r10 - 0x90)
    5484:	w2 = *(u32 *)(r7 + 0x90)
    5485:	w2 |= w1
    5486:	w1 = *(u32 *)(r7 + 0xa8)
    5487:	w2 |= w1
    5488:	if w2 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5489:	call -0xf0d
    5490:	if w0 != 0x0 goto +0x67 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b0>
    5491:	w6 = 0x0
    5492:	r1 = 0x0 ll
		000000000000aba0:  R_BPF_64_64	CONFIG
    5494:	w2 = *(u32 *)(r1 + 0x6c)
    5495:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d0>
    5496:	w1 = *(u32 *)(r1 + 0x94)
    5497:	if w1 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3380>
    5498:	r1 = 0x0 ll
		000000000000abd0:  R_BPF_64_64	CONFIG
    5500:	w2 = *(u32 *)(r1 + 0xa4)
    5501:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3100>
    5502:	w3 = *(u32 *)(r7 + 0x1b0)
    5503:	*(u32 *)(r7 + 0x19c) = w3
    5504:	w2 = 0x1
    5505:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30f8>
    5506:	w2 = 0x0
    5507:	w6 |= w2
    5508:	w1 = *(u32 *)(r1 + 0xb4)
    5509:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3140>
    5510:	w2 = *(u32 *)(r7 + 0x1b4)
    5511:	*(u32 *)(r7 + 0x1a0) = w2
    5512:	w1 = 0x1
    5513:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    5514:	w1 = 0x0
    5515:	w6 |= w1
    5516:	r1 = 0x0 ll
		000000000000ac60:  R_BPF_64_64	CONFIG
    5518:	w2 = *(u32 *)(r1 + 0xc4)
    5519:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3190>
    5520:	w3 = *(u32 *)(r7 + 0x1b8)
    5521:	*(u32 *)(r7 + 0x1a4) = w3
    5522:	w2 = 0x1
    5523:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3188>
    5524:	w2 = 0x0
    5525:	w6 |= w2
    5526:	w1 = *(u32 *)(r1 + 0xd4)
    5527:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31d0>
    5528:	w2 = *(u32 *)(r7 + 0x1bc)
    5529:	*(u32 *)(r7 + 0x1a8) = w2
    5530:	w1 = 0x1
    5531:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x31c8>
    5532:	w1 = 0x0
    5533:	w6 |= w1
    5534:	w3 = *(u32 *)(r7 + 0xcc)
    5535:	w8 = *(u32 *)(r7 + 0xc8)
    5536:	r1 = r7
    5537:	w9 = *(u32 *)(r1 + 0xc4)
    5538:	w7 = *(u32 *)(r1 + 0xc0)
    5539:	w1 = *(u32 *)(r1 + 0x8)
    5540:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3250>
    5541:	*(u32 *)(r10 - 0x98) = w3
    5542:	call 0x23
    5543:	*(u64 *)(r10 - 0x88) = r0
    5544:	r2 = r10
    5545:	r2 += -0x88
    5546:	r1 = 0x0 ll
		000000000000ad50:  R_BPF_64_64	OWED
    5548:	call 0x3
    5549:	w3 = *(u32 *)(r10 - 0x98)
    5550:	r1 = 0x0
    5551:	r2 = *(u64 *)(r10 - 0x90)
    5552:	*(u64 *)(r2 + 0x1c0) = r1
    5553:	*(u32 *)(r2 + 0xc) = w3
    5554:	*(u32 *)(r2 + 0x8) = w8
    5555:	w1 = 0x1
    5556:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3290>
    5557:	w1 = 0x0
    5558:	r2 = *(u64 *)(r10 - 0x90)
    5559:	*(u32 *)(r2 + 0x0) = w7
    5560:	*(u32 *)(r2 + 0x4) = w9
    5561:	if w9 != 0x0 goto -0xf0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5562:	if w8 != 0x0 goto -0xf1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5563:	if w3 != 0x0 goto -0xf2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5564:	w6 |= w1
    5565:	w6 &= 0x1
    5566:	if w6 != 0x0 goto -0xf5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5567:	call 0x23
    5568:	*(u64 *)(r10 - 0x88) = r0
    5569:	r2 = r10
    5570:	r2 += -0x88
    5571:	r1 = 0x0 ll
		000000000000ae18:  R_BPF_64_64	TASKS
    5573:	call 0x3
    5574:	if r0 != 0x0 goto -0xfd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5575:	r1 = 0x0 ll
		000000000000ae38:  R_BPF_64_64	.bss
    5577:	r2 = -0x1
    5578:	lock *(u64 *)(r1 + 0x0) += r2
    5579:	r1 = 0x0 ll
		000000000000ae58:  R_BPF_64_64	EXPECT_ENTER
    5581:	r2 = -0x100000000 ll
    5583:	lock *(u64 *)(r1 + 0x0) += r2
    5584:	r1 = 0x0 ll
		000000000000ae80:  R_BPF_64_64	EXPECT_EXIT
    5586:	lock *(u64 *)(r1 + 0x0) += r2
    5587:	goto -0x10a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b30>
    5588:	w1 = *(u32 *)(r7 + 0x1ac)
    5589:	*(u32 *)(r7 + 0x198) = w1
    5590:	w6 = 0x1
    5591:	if w1 != 0x0 goto -0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b0>
    5592:	w6 = 0x0
    5593:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b0>
    5594:	w1 = *(u32 *)(r7 + 0x90)
    5595:	w6 = *(u32 *)(r7 + 0xa8)
    5596:	if w1 != 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3530>
    5597:	r1 = *(u64 *)(r10 - 0xa0)
    5598:	if w6 == 0x0 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35d8>
    5599:	r1 = *(u64 *)(r1 + 0x0)
    5600:	r3 = *(u64 *)(r1 + 0x8)
    5601:	r2 = *(u64 *)(r1 + 0x0)
    5602:	r1 = r7
    5603:	r1 += 0x18
    5604:	call -0xe52
    5605:	w1 = *(u32 *)(r10 - 0x98)
    5606:	if w1 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3420>
    5607:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b8>
    5608:	r1 = 0x0
    5609:	r2 = 0x0 ll
		000000000000af48:  R_BPF_64_64	CONFIG
    5611:	w2 = *(u32 *)(r2 + 0x74)
    5612:	w3 = *(u32 *)(r10 - 0xb8)
    5613:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    5614:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34b0>
    5615:	call 0x23
    5616:	r1 = 0x0 ll
		000000000000af80:  R_BPF_64_64	CONFIG
    5618:	w1 = *(u32 *)(r1 + 0x74)
    5619:	r0 += r1
    5620:	r1 = r10
    5621:	r1 += -0x88
    5622:	w2 = 0x8
    5623:	r3 = r0
    5624:	call 0x71
    5625:	r1 = *(u64 *)(r10 - 0x88)
    5626:	*(u64 *)(r7 + 0x190) = r1
    5627:	w1 = *(u32 *)(r7 + 0xbc)
    5628:	*(u32 *)(r7 + 0x8c) = w1
    5629:	w1 = *(u32 *)(r7 + 0xb8)
    5630:	*(u32 *)(r7 + 0x88) = w1
    5631:	w1 = *(u32 *)(r7 + 0xb4)
    5632:	*(u32 *)(r7 + 0x84) = w1
    5633:	w1 = *(u32 *)(r7 + 0xb0)
    5634:	*(u32 *)(r7 + 0x80) = w1
    5635:	w1 = *(u32 *)(r7 + 0xac)
    5636:	*(u32 *)(r7 + 0x7c) = w1
    5637:	w1 = *(u32 *)(r7 + 0xa8)
    5638:	*(u32 *)(r7 + 0x78) = w1
    5639:	r1 = r7
    5640:	call -0xf64
    5641:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3620>
    5642:	r1 = r7
    5643:	r1 += 0x18
    5644:	w2 = 0x60
    5645:	r3 = 0xd70 ll
		000000000000b068:  R_BPF_64_64	.rodata
    5647:	call 0x71
    5648:	w1 = *(u32 *)(r7 + 0xa4)
    5649:	*(u32 *)(r7 + 0x8c) = w1
    5650:	w1 = *(u32 *)(r7 + 0xa0)
    5651:	*(u32 *)(r7 + 0x88) = w1
    5652:	w1 = *(u32 *)(r7 + 0x9c)
    5653:	*(u32 *)(r7 + 0x84) = w1
    5654:	w1 = *(u32 *)(r7 + 0x98)
    5655:	*(u32 *)(r7 + 0x80) = w1
    5656:	w1 = *(u32 *)(r7 + 0x94)
    5657:	*(u32 *)(r7 + 0x7c) = w1
    5658:	w1 = *(u32 *)(r7 + 0x90)
    5659:	*(u32 *)(r7 + 0x78) = w1
    5660:	r1 = r7
    5661:	call -0xf79
    5662:	goto -0x42 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33c8>
    5663:	w8 &= 0x1
    5664:	if w8 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    5665:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3620>
    5666:	r1 = *(u64 *)(r1 + 0x0)
    5667:	r3 = *(u64 *)(r1 + 0x8)
    5668:	r2 = *(u64 *)(r1 + 0x0)
    5669:	r1 = r7
    5670:	r1 += 0x18
    5671:	call -0xe95
    5672:	r1 = 0x0 ll
		000000000000b140:  R_BPF_64_64	CONFIG
    5674:	w2 = *(u32 *)(r1 + 0x6c)
    5675:	if w2 == 0x0 goto -0xb9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5676:	w1 = *(u32 *)(r1 + 0x94)
    5677:	if w1 != 0x0 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36c8>
    5678:	r6 = 0x0 ll
		000000000000b170:  R_BPF_64_64	CONFIG
    5680:	w1 = *(u32 *)(r6 + 0xa4)
    5681:	if w1 == 0x0 goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    5682:	w2 = *(u32 *)(r7 + 0x1b0)
    5683:	w1 = *(u32 *)(r7 + 0x19c)
    5684:	w3 = w2
    5685:	w3 |= w1
    5686:	if w3 s> -0x1 goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3788>
    5687:	w3 = w2
    5688:	if w1 s> 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a0>
    5689:	w3 = w2
    5690:	if w2 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37a0>
    5691:	if w2 s>= w1 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    5692:	goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    5693:	w2 = *(u32 *)(r7 + 0x1ac)
    5694:	w1 = *(u32 *)(r7 + 0x198)
    5695:	w3 = w2
    5696:	w3 |= w1
    5697:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3858>
    5698:	w3 = w2
    5699:	if w1 s> 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3730>
    5700:	w3 = w2
    5701:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3718>
    5702:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3730>
    5703:	if w2 s>= w1 goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    5704:	w3 = w2
    5705:	w3 -= w1
    5706:	if w3 == 0x0 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    5707:	r4 = 0x1
    5708:	*(u64 *)(r7 + 0x88) = r4
    5709:	*(u32 *)(r7 + 0x84) = w3
    5710:	*(u32 *)(r7 + 0x80) = w2
    5711:	*(u32 *)(r7 + 0x7c) = w1
    5712:	w1 = 0x5
    5713:	*(u32 *)(r7 + 0x78) = w1
    5714:	r1 = r7
    5715:	call -0xfaf
    5716:	goto -0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    5717:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    5718:	w3 = w2
    5719:	w3 -= w1
    5720:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37f0>
    5721:	r4 = 0x2
    5722:	*(u64 *)(r7 + 0x88) = r4
    5723:	*(u32 *)(r7 + 0x84) = w3
    5724:	*(u32 *)(r7 + 0x80) = w2
    5725:	*(u32 *)(r7 + 0x7c) = w1
    5726:	w1 = 0x5
    5727:	*(u32 *)(r7 + 0x78) = w1
    5728:	r1 = r7
    5729:	call -0xfbd
    5730:	w1 = *(u32 *)(r6 + 0xb4)
    5731:	if w1 == 0x0 goto +0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    5732:	w2 = *(u32 *)(r7 + 0x1b4)
    5733:	w1 = *(u32 *)(r7 + 0x1a0)
    5734:	w3 = w2
    5735:	w3 |= w1
    5736:	if w3 s> -0x1 goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3868>
    5737:	w3 = w2
    5738:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    5739:	w3 = w2
    5740:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3880>
    5741:	if w2 s>= w1 goto +0x10 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    5742:	goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3870>
    5743:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3720>
    5744:	goto -0x43 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    5745:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    5746:	w3 = w2
    5747:	w3 -= w1
    5748:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38d0>
    5749:	r4 = 0x3
    5750:	*(u64 *)(r7 + 0x88) = r4
    5751:	*(u32 *)(r7 + 0x84) = w3
    5752:	*(u32 *)(r7 + 0x80) = w2
    5753:	*(u32 *)(r7 + 0x7c) = w1
    5754:	w1 = 0x5
    5755:	*(u32 *)(r7 + 0x78) = w1
    5756:	r1 = r7
    5757:	call -0xfd9
    5758:	w1 = *(u32 *)(r6 + 0xc4)
    5759:	if w1 == 0x0 goto +0x18 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    5760:	w2 = *(u32 *)(r7 + 0x1b8)
    5761:	w1 = *(u32 *)(r7 + 0x1a4)
    5762:	w3 = w2
    5763:	w3 |= w1
    5764:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3938>
    5765:	w3 = w2
    5766:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3950>
    5767:	w3 = w2
    5768:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3950>
    5769:	if w2 s>= w1 goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    5770:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3940>
    5771:	if w2 s<= w1 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    5772:	w3 = w2
    5773:	w3 -= w1
    5774:	if w3 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    5775:	r4 = 0x4
    5776:	*(u64 *)(r7 + 0x88) = r4
    5777:	*(u32 *)(r7 + 0x84) = w3
    5778:	*(u32 *)(r7 + 0x80) = w2
    5779:	*(u32 *)(r7 + 0x7c) = w1
    5780:	w1 = 0x5
    5781:	*(u32 *)(r7 + 0x78) = w1
    5782:	r1 = r7
    5783:	call -0xff3
    5784:	w1 = *(u32 *)(r6 + 0xd4)
    5785:	if w1 == 0x0 goto -0x127 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5786:	w2 = *(u32 *)(r7 + 0x1bc)
    5787:	w1 = *(u32 *)(r7 + 0x1a8)
    5788:	w3 = w2
    5789:	w3 |= w1
    5790:	if w3 s> -0x1 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a08>
    5791:	w3 = w2
    5792:	if w1 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a20>
    5793:	w3 = w2
    5794:	if w2 s> 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a20>
    5795:	if w2 s>= w1 goto -0x131 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5796:	goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a10>
    5797:	if w2 s<= w1 goto -0x133 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5798:	w3 = w2
    5799:	w3 -= w1
    5800:	if w3 == 0x0 goto -0x136 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>
    5801:	r4 = 0x5
    5802:	*(u64 *)(r7 + 0x88) = r4
    5803:	*(u32 *)(r7 + 0x84) = w3
    5804:	*(u32 *)(r7 + 0x80) = w2
    5805:	*(u32 *)(r7 + 0x7c) = w1
    5806:	w1 = 0x5
    5807:	*(u32 *)(r7 + 0x78) = w1
    5808:	r1 = r7
    5809:	call -0x100d
    5810:	goto -0x140 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot20look_closer_at_enterNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3078>

000000000000b598 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_>:
    5811:	w7 = w2
    5812:	r9 = r1
    5813:	r8 = 0x0 ll
		000000000000b5a8:  R_BPF_64_64	CONFIG
    5815:	w1 = *(u32 *)(r8 + 0x28)
    5816:	w1 &= w7
    5817:	w2 = *(u32 *)(r8 + 0x30)
    5818:	if w1 == w2 goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x140>
    5819:	w1 = *(u32 *)(r8 + 0x24)
    5820:	if w1 != 0x2 goto +0x45 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x278>
    5821:	call 0x8
    5822:	*(u32 *)(r10 - 0x88) = w0
    5823:	r2 = r10
    5824:	r2 += -0x88
    5825:	r1 = 0x0 ll
		000000000000b608:  R_BPF_64_64	SAMPLES
    5827:	call 0x1
    5828:	r8 = r0
    5829:	if r8 == 0x0 goto +0x56b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5830:	r1 = *(u64 *)(r9 + 0x0)
    5831:	r3 = *(u64 *)(r1 + 0x0)
    5832:	r1 = r10
    5833:	r1 += -0x88
    5834:	w2 = 0x80
    5835:	call 0x71
    5836:	r1 = *(u64 *)(r10 - 0x20)
    5837:	if r1 != 0x504c0001 goto +0x563 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5838:	r1 = *(u64 *)(r10 - 0x10)
    5839:	if r1 != 0x10 goto +0x561 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5840:	r2 = *(u64 *)(r10 - 0x28)
    5841:	r1 = 0x0 ll
		000000000000b688:  R_BPF_64_64	CONFIG
    5843:	r3 = *(u64 *)(r1 + 0x0)
    5844:	if r2 != r3 goto +0x55c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5845:	w2 = *(u32 *)(r1 + 0x28)
    5846:	w2 &= w7
    5847:	w1 = *(u32 *)(r8 + 0x10)
    5848:	if w1 != 0x0 goto +0x3a2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e40>
    5849:	*(u32 *)(r8 + 0x14) = w2
    5850:	goto +0x3a5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e68>
    5851:	r1 = 0x0 ll
		000000000000b6d8:  R_BPF_64_64	.bss
    5853:	r1 = *(u64 *)(r1 + 0x0)
    5854:	if r1 != 0x0 goto -0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5855:	r1 = 0x0 ll
		000000000000b6f8:  R_BPF_64_64	CONFIG
    5857:	w2 = *(u32 *)(r1 + 0x6c)
    5858:	if w2 == 0x0 goto +0x54e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5859:	r1 = *(u64 *)(r1 + 0x88)
    5860:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d8>
    5861:	r1 = 0x0 ll
		000000000000b728:  R_BPF_64_64	CONFIG
    5863:	r3 = *(u64 *)(r1 + 0x88)
    5864:	r1 = r10
    5865:	r1 += -0x88
    5866:	w2 = 0x4
    5867:	call 0x71
    5868:	w1 = *(u32 *)(r10 - 0x88)
    5869:	if w1 == 0x0 goto -0x33 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    5870:	r3 = 0x0 ll
		000000000000b770:  R_BPF_64_64	CONFIG
    5872:	w1 = *(u32 *)(r3 + 0x94)
    5873:	*(u64 *)(r10 - 0x98) = r9
    5874:	if w1 == 0x0 goto +0x3de <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20f0>
    5875:	w9 = *(u32 *)(r3 + 0x90)
    5876:	w6 = *(u32 *)(r3 + 0x94)
    5877:	w1 = *(u32 *)(r3 + 0x70)
    5878:	if w1 != 0x0 goto +0x3ad <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f88>
    5879:	call 0x23
    5880:	r0 += r9
    5881:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x240>
    5882:	goto +0x3c9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2088>
    5883:	r1 = r10
    5884:	r1 += -0x88
    5885:	w2 = 0x2
    5886:	r3 = r0
    5887:	call 0x71
    5888:	w1 = *(u16 *)(r10 - 0x88)
    5889:	goto +0x3a7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fb0>
    5890:	r6 = 0x0 ll
		000000000000b810:  R_BPF_64_64	CONFIG
    5892:	w1 = *(u32 *)(r6 + 0x24)
    5893:	if w1 != 0x3 goto +0xf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x310>
    5894:	r1 = *(u64 *)(r9 + 0x0)
    5895:	r3 = *(u64 *)(r1 + 0x0)
    5896:	r1 = r10
    5897:	r1 += -0x88
    5898:	w2 = 0x80
    5899:	call 0x71
    5900:	r1 = *(u64 *)(r10 - 0x20)
    5901:	if r1 != 0x504c0001 goto +0x523 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5902:	r1 = *(u64 *)(r10 - 0x10)
    5903:	if r1 != 0x10 goto +0x521 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5904:	r1 = *(u64 *)(r10 - 0x28)
    5905:	r2 = 0x0 ll
		000000000000b888:  R_BPF_64_64	CONFIG
    5907:	r2 = *(u64 *)(r2 + 0x0)
    5908:	if r1 != r2 goto +0x51c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    5909:	w8 = 0x0
    5910:	w1 = *(u32 *)(r6 + 0x28)
    5911:	w3 = *(u32 *)(r6 + 0x30)
    5912:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x458>
    5913:	w4 = w1
    5914:	w4 >>= 0x1
    5915:	w2 = w1
    5916:	w2 |= w4
    5917:	w4 = w2
    5918:	w4 >>= 0x2
    5919:	w2 |= w4
    5920:	w4 = w2
    5921:	w4 >>= 0x4
    5922:	w2 |= w4
    5923:	w1 &= w7
    5924:	w4 = w2
    5925:	w4 >>= 0x8
    5926:	w2 |= w4
    5927:	w1 -= w3
    5928:	w3 = w2
    5929:	w3 >>= 0x10
    5930:	w2 |= w3
    5931:	w2 ^= -0x1
    5932:	w3 = w2
    5933:	w3 >>= 0x1
    5934:	w3 &= 0x55555555
    5935:	w2 -= w3
    5936:	w3 = w2
    5937:	w3 &= 0x33333333
    5938:	w2 >>= 0x2
    5939:	w2 &= 0x33333333
    5940:	w3 += w2
    5941:	w2 = w3
    5942:	w2 >>= 0x4
    5943:	w3 += w2
    5944:	w3 &= 0xf0f0f0f
    5945:	w3 *= 0x1010101
    5946:	w3 >>= 0x18
    5947:	w1 <<= w3
    5948:	w1 s>>= w3
    5949:	w8 = w1
    5950:	call 0x23
    5951:	*(u64 *)(r10 - 0x88) = r0
    5952:	r2 = r10
    5953:	r2 += -0x88
    5954:	r1 = 0x0 ll
		000000000000ba10:  R_BPF_64_64	TASKS
    5956:	call 0x1
    5957:	r7 = r0
    5958:	if r7 == 0x0 goto +0x1b8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1260>
    5959:	call 0xe
    5960:	r1 = *(u64 *)(r7 + 0x10)
    5961:	if r1 == r0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x590>
    5962:	r6 = r0
    5963:	r2 = r0
    5964:	r2 >>= 0x20
    5965:	r0 <<= 0x20
    5966:	r0 >>= 0x20
    5967:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x4f8>
    5968:	r1 >>= 0x20
    5969:	if r1 == r2 goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x588>
    5970:	w1 = *(u32 *)(r7 + 0x8)
    5971:	if w1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    5972:	w1 = 0x0
    5973:	*(u32 *)(r10 - 0x88) = w1
    5974:	r2 = r10
    5975:	r2 += -0x88
    5976:	r1 = 0x0 ll
		000000000000bac0:  R_BPF_64_64	LOST
    5978:	call 0x1
    5979:	if r0 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    5980:	r0 += 0x10
    5981:	r1 = 0x1
    5982:	lock *(u64 *)(r0 + 0x0) += r1
    5983:	r1 = r7
    5984:	w2 = 0x3c8
    5985:	r3 = 0xdd0 ll
		000000000000bb08:  R_BPF_64_64	.rodata
    5987:	call 0x71
    5988:	*(u64 *)(r7 + 0x10) = r6
    5989:	r1 = 0x0 ll
		000000000000bb28:  R_BPF_64_64	AYA_LOG_LEVEL
    5991:	w1 = *(u8 *)(r1 + 0x0)
    5992:	if w1 < 0x4 goto +0x1bb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1388>
    5993:	r6 = r9
    5994:	call 0x23
    5995:	w1 = 0xa0
    5996:	*(u16 *)(r10 - 0x2) = w1
    5997:	r1 = r10
    5998:	r1 += -0x2
    5999:	r9 = 0x40
    6000:	w1 = *(u16 *)(r10 - 0x2)
    6001:	if w1 > 0x40 goto +0x2fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1dc8>
    6002:	*(u64 *)(r10 - 0x90) = r0
    6003:	r1 = 0x0 ll
		000000000000bb98:  R_BPF_64_64	AYA_LOGS
    6005:	r2 = r9
    6006:	r3 = 0x0
    6007:	call 0x83
    6008:	if r0 == 0x0 goto +0x1aa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1380>
    6009:	*(u64 *)(r10 - 0x80) = r9
    6010:	*(u64 *)(r10 - 0x88) = r0
    6011:	r1 = r10
    6012:	r1 += -0x88
    6013:	r1 = *(u64 *)(r10 - 0x88)
    6014:	r2 = *(u64 *)(r10 - 0x80)
    6015:	if r2 < 0x2 goto +0x1a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6016:	w2 = *(u16 *)(r10 - 0x2)
    6017:	*(u8 *)(r1 + 0x0) = w2
    6018:	w2 >>= 0x8
    6019:	*(u8 *)(r1 + 0x1) = w2
    6020:	r1 = *(u64 *)(r10 - 0x88)
    6021:	r2 = *(u64 *)(r10 - 0x80)
    6022:	if r2 < 0x3 goto +0x19a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6023:	w2 = 0x0
    6024:	*(u8 *)(r1 + 0x2) = w2
    6025:	r1 = *(u64 *)(r10 - 0x88)
    6026:	r3 = *(u64 *)(r10 - 0x80)
    6027:	if r3 < 0x5 goto +0x195 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6028:	*(u8 *)(r1 + 0x4) = w2
    6029:	w2 = 0x17
    6030:	*(u8 *)(r1 + 0x3) = w2
    6031:	r1 = *(u64 *)(r10 - 0x88)
    6032:	r2 = *(u64 *)(r10 - 0x80)
    6033:	if r2 < 0x1c goto +0x18f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6034:	r3 = r1
    6035:	r3 += 0x5
    6036:	r4 = 0xce0 ll
		000000000000bca0:  R_BPF_64_64	.rodata
    6038:	w5 = *(u8 *)(r4 + 0x0)
    6039:	*(u8 *)(r3 + 0x0) = w5
    6040:	w5 = *(u8 *)(r4 + 0x1)
    6041:	*(u8 *)(r3 + 0x1) = w5
    6042:	w5 = *(u8 *)(r4 + 0x2)
    6043:	*(u8 *)(r3 + 0x2) = w5
    6044:	w5 = *(u8 *)(r4 + 0x3)
    6045:	*(u8 *)(r3 + 0x3) = w5
    6046:	w5 = *(u8 *)(r4 + 0x4)
    6047:	*(u8 *)(r3 + 0x4) = w5
    6048:	w5 = *(u8 *)(r4 + 0x5)
    6049:	*(u8 *)(r3 + 0x5) = w5
    6050:	w5 = *(u8 *)(r4 + 0x6)
    6051:	*(u8 *)(r3 + 0x6) = w5
    6052:	w5 = *(u8 *)(r4 + 0x7)
    6053:	*(u8 *)(r3 + 0x7) = w5
    6054:	w5 = *(u8 *)(r4 + 0x8)
    6055:	*(u8 *)(r3 + 0x8) = w5
    6056:	w5 = *(u8 *)(r4 + 0x9)
    6057:	*(u8 *)(r3 + 0x9) = w5
    6058:	w5 = *(u8 *)(r4 + 0xa)
    6059:	*(u8 *)(r3 + 0xa) = w5
    6060:	w5 = *(u8 *)(r4 + 0xb)
    6061:	*(u8 *)(r3 + 0xb) = w5
    6062:	w5 = *(u8 *)(r4 + 0xc)
    6063:	*(u8 *)(r3 + 0xc) = w5
    6064:	w5 = *(u8 *)(r4 + 0xd)
    6065:	*(u8 *)(r3 + 0xd) = w5
    6066:	w5 = *(u8 *)(r4 + 0xe)
    6067:	*(u8 *)(r3 + 0xe) = w5
    6068:	w5 = *(u8 *)(r4 + 0xf)
    6069:	*(u8 *)(r3 + 0xf) = w5
    6070:	w5 = *(u8 *)(r4 + 0x10)
    6071:	*(u8 *)(r3 + 0x10) = w5
    6072:	w5 = *(u8 *)(r4 + 0x11)
    6073:	*(u8 *)(r3 + 0x11) = w5
    6074:	w5 = *(u8 *)(r4 + 0x12)
    6075:	*(u8 *)(r3 + 0x12) = w5
    6076:	w5 = *(u8 *)(r4 + 0x13)
    6077:	*(u8 *)(r3 + 0x13) = w5
    6078:	w5 = *(u8 *)(r4 + 0x14)
    6079:	*(u8 *)(r3 + 0x14) = w5
    6080:	w5 = *(u8 *)(r4 + 0x15)
    6081:	*(u8 *)(r3 + 0x15) = w5
    6082:	w5 = *(u8 *)(r4 + 0x16)
    6083:	*(u8 *)(r3 + 0x16) = w5
    6084:	if r2 == 0x1c goto +0x15c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6085:	w3 = 0x1
    6086:	*(u8 *)(r1 + 0x1c) = w3
    6087:	if r2 < 0x1f goto +0x159 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6088:	w4 = 0x0
    6089:	*(u8 *)(r1 + 0x1e) = w4
    6090:	*(u8 *)(r1 + 0x1d) = w3
    6091:	if r2 == 0x1f goto +0x155 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6092:	w3 = 0x4
    6093:	*(u8 *)(r1 + 0x1f) = w3
    6094:	if r2 == 0x20 goto +0x152 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6095:	w3 = 0x2
    6096:	*(u8 *)(r1 + 0x20) = w3
    6097:	if r2 < 0x23 goto +0x14f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6098:	w3 = 0x0
    6099:	*(u8 *)(r1 + 0x22) = w3
    6100:	w3 = 0x17
    6101:	*(u8 *)(r1 + 0x21) = w3
    6102:	if r2 < 0x3a goto +0x14a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6103:	r3 = r1
    6104:	r3 += 0x23
    6105:	r4 = 0xce0 ll
		000000000000bec8:  R_BPF_64_64	.rodata
    6107:	w5 = *(u8 *)(r4 + 0x0)
    6108:	*(u8 *)(r3 + 0x0) = w5
    6109:	w5 = *(u8 *)(r4 + 0x1)
    6110:	*(u8 *)(r3 + 0x1) = w5
    6111:	w5 = *(u8 *)(r4 + 0x2)
    6112:	*(u8 *)(r3 + 0x2) = w5
    6113:	w5 = *(u8 *)(r4 + 0x3)
    6114:	*(u8 *)(r3 + 0x3) = w5
    6115:	w5 = *(u8 *)(r4 + 0x4)
    6116:	*(u8 *)(r3 + 0x4) = w5
    6117:	w5 = *(u8 *)(r4 + 0x5)
    6118:	*(u8 *)(r3 + 0x5) = w5
    6119:	w5 = *(u8 *)(r4 + 0x6)
    6120:	*(u8 *)(r3 + 0x6) = w5
    6121:	w5 = *(u8 *)(r4 + 0x7)
    6122:	*(u8 *)(r3 + 0x7) = w5
    6123:	w5 = *(u8 *)(r4 + 0x8)
    6124:	*(u8 *)(r3 + 0x8) = w5
    6125:	w5 = *(u8 *)(r4 + 0x9)
    6126:	*(u8 *)(r3 + 0x9) = w5
    6127:	w5 = *(u8 *)(r4 + 0xa)
    6128:	*(u8 *)(r3 + 0xa) = w5
    6129:	w5 = *(u8 *)(r4 + 0xb)
    6130:	*(u8 *)(r3 + 0xb) = w5
    6131:	w5 = *(u8 *)(r4 + 0xc)
    6132:	*(u8 *)(r3 + 0xc) = w5
    6133:	w5 = *(u8 *)(r4 + 0xd)
    6134:	*(u8 *)(r3 + 0xd) = w5
    6135:	w5 = *(u8 *)(r4 + 0xe)
    6136:	*(u8 *)(r3 + 0xe) = w5
    6137:	w5 = *(u8 *)(r4 + 0xf)
    6138:	*(u8 *)(r3 + 0xf) = w5
    6139:	w5 = *(u8 *)(r4 + 0x10)
    6140:	*(u8 *)(r3 + 0x10) = w5
    6141:	w5 = *(u8 *)(r4 + 0x11)
    6142:	*(u8 *)(r3 + 0x11) = w5
    6143:	w5 = *(u8 *)(r4 + 0x12)
    6144:	*(u8 *)(r3 + 0x12) = w5
    6145:	w5 = *(u8 *)(r4 + 0x13)
    6146:	*(u8 *)(r3 + 0x13) = w5
    6147:	w5 = *(u8 *)(r4 + 0x14)
    6148:	*(u8 *)(r3 + 0x14) = w5
    6149:	w5 = *(u8 *)(r4 + 0x15)
    6150:	*(u8 *)(r3 + 0x15) = w5
    6151:	w5 = *(u8 *)(r4 + 0x16)
    6152:	*(u8 *)(r3 + 0x16) = w5
    6153:	if r2 == 0x3a goto +0x117 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6154:	w3 = 0x3
    6155:	*(u8 *)(r1 + 0x3a) = w3
    6156:	if r2 < 0x3d goto +0x114 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6157:	w3 = 0x0
    6158:	*(u8 *)(r1 + 0x3c) = w3
    6159:	w3 = 0x1f
    6160:	*(u8 *)(r1 + 0x3b) = w3
    6161:	if r2 < 0x5c goto +0x10f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6162:	r3 = r1
    6163:	r3 += 0x3d
    6164:	r4 = 0xcf7 ll
		000000000000c0a0:  R_BPF_64_64	.rodata
    6166:	w5 = *(u8 *)(r4 + 0x0)
    6167:	*(u8 *)(r3 + 0x0) = w5
    6168:	w5 = *(u8 *)(r4 + 0x1)
    6169:	*(u8 *)(r3 + 0x1) = w5
    6170:	w5 = *(u8 *)(r4 + 0x2)
    6171:	*(u8 *)(r3 + 0x2) = w5
    6172:	w5 = *(u8 *)(r4 + 0x3)
    6173:	*(u8 *)(r3 + 0x3) = w5
    6174:	w5 = *(u8 *)(r4 + 0x4)
    6175:	*(u8 *)(r3 + 0x4) = w5
    6176:	w5 = *(u8 *)(r4 + 0x5)
    6177:	*(u8 *)(r3 + 0x5) = w5
    6178:	w5 = *(u8 *)(r4 + 0x6)
    6179:	*(u8 *)(r3 + 0x6) = w5
    6180:	w5 = *(u8 *)(r4 + 0x7)
    6181:	*(u8 *)(r3 + 0x7) = w5
    6182:	w5 = *(u8 *)(r4 + 0x8)
    6183:	*(u8 *)(r3 + 0x8) = w5
    6184:	w5 = *(u8 *)(r4 + 0x9)
    6185:	*(u8 *)(r3 + 0x9) = w5
    6186:	w5 = *(u8 *)(r4 + 0xa)
    6187:	*(u8 *)(r3 + 0xa) = w5
    6188:	w5 = *(u8 *)(r4 + 0xb)
    6189:	*(u8 *)(r3 + 0xb) = w5
    6190:	w5 = *(u8 *)(r4 + 0xc)
    6191:	*(u8 *)(r3 + 0xc) = w5
    6192:	w5 = *(u8 *)(r4 + 0xd)
    6193:	*(u8 *)(r3 + 0xd) = w5
    6194:	w5 = *(u8 *)(r4 + 0xe)
    6195:	*(u8 *)(r3 + 0xe) = w5
    6196:	w5 = *(u8 *)(r4 + 0xf)
    6197:	*(u8 *)(r3 + 0xf) = w5
    6198:	w5 = *(u8 *)(r4 + 0x10)
    6199:	*(u8 *)(r3 + 0x10) = w5
    6200:	w5 = *(u8 *)(r4 + 0x11)
    6201:	*(u8 *)(r3 + 0x11) = w5
    6202:	w5 = *(u8 *)(r4 + 0x12)
    6203:	*(u8 *)(r3 + 0x12) = w5
    6204:	w5 = *(u8 *)(r4 + 0x13)
    6205:	*(u8 *)(r3 + 0x13) = w5
    6206:	w5 = *(u8 *)(r4 + 0x14)
    6207:	*(u8 *)(r3 + 0x14) = w5
    6208:	w5 = *(u8 *)(r4 + 0x15)
    6209:	*(u8 *)(r3 + 0x15) = w5
    6210:	w5 = *(u8 *)(r4 + 0x16)
    6211:	*(u8 *)(r3 + 0x16) = w5
    6212:	w5 = *(u8 *)(r4 + 0x17)
    6213:	*(u8 *)(r3 + 0x17) = w5
    6214:	w5 = *(u8 *)(r4 + 0x18)
    6215:	*(u8 *)(r3 + 0x18) = w5
    6216:	w5 = *(u8 *)(r4 + 0x19)
    6217:	*(u8 *)(r3 + 0x19) = w5
    6218:	w5 = *(u8 *)(r4 + 0x1a)
    6219:	*(u8 *)(r3 + 0x1a) = w5
    6220:	w5 = *(u8 *)(r4 + 0x1b)
    6221:	*(u8 *)(r3 + 0x1b) = w5
    6222:	w5 = *(u8 *)(r4 + 0x1c)
    6223:	*(u8 *)(r3 + 0x1c) = w5
    6224:	w5 = *(u8 *)(r4 + 0x1d)
    6225:	*(u8 *)(r3 + 0x1d) = w5
    6226:	w5 = *(u8 *)(r4 + 0x1e)
    6227:	*(u8 *)(r3 + 0x1e) = w5
    6228:	if r2 == 0x5c goto +0xcc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6229:	w4 = 0x4
    6230:	*(u8 *)(r1 + 0x5c) = w4
    6231:	if r2 < 0x5f goto +0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6232:	w3 = 0x0
    6233:	*(u8 *)(r1 + 0x5e) = w3
    6234:	*(u8 *)(r1 + 0x5d) = w4
    6235:	if r2 < 0x63 goto +0xc5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6236:	*(u8 *)(r1 + 0x62) = w3
    6237:	*(u8 *)(r1 + 0x61) = w3
    6238:	*(u8 *)(r1 + 0x60) = w3
    6239:	w3 = 0x53
    6240:	*(u8 *)(r1 + 0x5f) = w3
    6241:	if r2 == 0x63 goto +0xbf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6242:	w3 = 0x5
    6243:	*(u8 *)(r1 + 0x63) = w3
    6244:	r3 = r2
    6245:	r3 &= -0x2
    6246:	if r3 == 0x64 goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6247:	w4 = 0x0
    6248:	*(u8 *)(r1 + 0x65) = w4
    6249:	w5 = 0x4
    6250:	*(u8 *)(r1 + 0x64) = w5
    6251:	if r2 < 0x6a goto +0xb5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6252:	*(u8 *)(r1 + 0x69) = w4
    6253:	*(u8 *)(r1 + 0x68) = w4
    6254:	*(u8 *)(r1 + 0x67) = w4
    6255:	w4 = 0x6
    6256:	*(u8 *)(r1 + 0x66) = w4
    6257:	if r2 == 0x6a goto +0xaf <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6258:	w4 = 0x14
    6259:	*(u8 *)(r1 + 0x6a) = w4
    6260:	if r2 < 0x6d goto +0xac <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6261:	w4 = 0x0
    6262:	*(u8 *)(r1 + 0x6c) = w4
    6263:	w4 = 0xf
    6264:	*(u8 *)(r1 + 0x6b) = w4
    6265:	if r2 < 0x7c goto +0xa7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6266:	r4 = r1
    6267:	r4 += 0x6d
    6268:	r5 = 0xd16 ll
		000000000000c3e0:  R_BPF_64_64	.rodata
    6270:	w0 = *(u8 *)(r5 + 0x0)
    6271:	*(u8 *)(r4 + 0x0) = w0
    6272:	w0 = *(u8 *)(r5 + 0x1)
    6273:	*(u8 *)(r4 + 0x1) = w0
    6274:	w0 = *(u8 *)(r5 + 0x2)
    6275:	*(u8 *)(r4 + 0x2) = w0
    6276:	w0 = *(u8 *)(r5 + 0x3)
    6277:	*(u8 *)(r4 + 0x3) = w0
    6278:	w0 = *(u8 *)(r5 + 0x4)
    6279:	*(u8 *)(r4 + 0x4) = w0
    6280:	w0 = *(u8 *)(r5 + 0x5)
    6281:	*(u8 *)(r4 + 0x5) = w0
    6282:	w0 = *(u8 *)(r5 + 0x6)
    6283:	*(u8 *)(r4 + 0x6) = w0
    6284:	w0 = *(u8 *)(r5 + 0x7)
    6285:	*(u8 *)(r4 + 0x7) = w0
    6286:	w0 = *(u8 *)(r5 + 0x8)
    6287:	*(u8 *)(r4 + 0x8) = w0
    6288:	w0 = *(u8 *)(r5 + 0x9)
    6289:	*(u8 *)(r4 + 0x9) = w0
    6290:	w0 = *(u8 *)(r5 + 0xa)
    6291:	*(u8 *)(r4 + 0xa) = w0
    6292:	w0 = *(u8 *)(r5 + 0xb)
    6293:	*(u8 *)(r4 + 0xb) = w0
    6294:	w0 = *(u8 *)(r5 + 0xc)
    6295:	*(u8 *)(r4 + 0xc) = w0
    6296:	w0 = *(u8 *)(r5 + 0xd)
    6297:	*(u8 *)(r4 + 0xd) = w0
    6298:	w0 = *(u8 *)(r5 + 0xe)
    6299:	*(u8 *)(r4 + 0xe) = w0
    6300:	if r2 == 0x7c goto +0x84 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6301:	w4 = 0x0
    6302:	*(u8 *)(r1 + 0x7c) = w4
    6303:	if r2 < 0x7f goto +0x81 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6304:	*(u8 *)(r1 + 0x7e) = w4
    6305:	w4 = 0x1
    6306:	*(u8 *)(r1 + 0x7d) = w4
    6307:	if r2 == 0x7f goto +0x7d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6308:	w4 = 0x2
    6309:	*(u8 *)(r1 + 0x7f) = w4
    6310:	if r2 == 0x80 goto +0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6311:	w4 = 0x9
    6312:	*(u8 *)(r1 + 0x80) = w4
    6313:	if r2 < 0x83 goto +0x77 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6314:	w4 = 0x0
    6315:	*(u8 *)(r1 + 0x82) = w4
    6316:	w4 = 0x8
    6317:	*(u8 *)(r1 + 0x81) = w4
    6318:	if r2 < 0x8b goto +0x72 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6319:	r5 = *(u64 *)(r10 - 0x90)
    6320:	*(u8 *)(r1 + 0x83) = w5
    6321:	r4 = r5
    6322:	r4 >>= 0x38
    6323:	*(u8 *)(r1 + 0x8a) = w4
    6324:	r4 = r5
    6325:	r4 >>= 0x30
    6326:	*(u8 *)(r1 + 0x89) = w4
    6327:	r4 = r5
    6328:	r4 >>= 0x28
    6329:	*(u8 *)(r1 + 0x88) = w4
    6330:	r4 = r5
    6331:	r4 >>= 0x20
    6332:	*(u8 *)(r1 + 0x87) = w4
    6333:	r4 = r5
    6334:	r4 >>= 0x18
    6335:	*(u8 *)(r1 + 0x86) = w4
    6336:	r4 = r5
    6337:	r4 >>= 0x10
    6338:	*(u8 *)(r1 + 0x85) = w4
    6339:	r5 >>= 0x8
    6340:	*(u8 *)(r1 + 0x84) = w5
    6341:	if r2 == 0x8b goto +0x5b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6342:	w4 = 0x14
    6343:	*(u8 *)(r1 + 0x8b) = w4
    6344:	if r3 == 0x8c goto +0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6345:	w4 = 0x0
    6346:	*(u8 *)(r1 + 0x8d) = w4
    6347:	w4 = 0x7
    6348:	*(u8 *)(r1 + 0x8c) = w4
    6349:	if r2 < 0x95 goto +0x53 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6350:	r4 = r1
    6351:	r4 += 0x8e
    6352:	r5 = 0xd25 ll
		000000000000c680:  R_BPF_64_64	.rodata
    6354:	w0 = *(u8 *)(r5 + 0x0)
    6355:	*(u8 *)(r4 + 0x0) = w0
    6356:	w0 = *(u8 *)(r5 + 0x1)
    6357:	*(u8 *)(r4 + 0x1) = w0
    6358:	w0 = *(u8 *)(r5 + 0x2)
    6359:	*(u8 *)(r4 + 0x2) = w0
    6360:	w0 = *(u8 *)(r5 + 0x3)
    6361:	*(u8 *)(r4 + 0x3) = w0
    6362:	w0 = *(u8 *)(r5 + 0x4)
    6363:	*(u8 *)(r4 + 0x4) = w0
    6364:	w0 = *(u8 *)(r5 + 0x5)
    6365:	*(u8 *)(r4 + 0x5) = w0
    6366:	w0 = *(u8 *)(r5 + 0x6)
    6367:	*(u8 *)(r4 + 0x6) = w0
    6368:	if r2 == 0x95 goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6369:	w4 = 0x0
    6370:	*(u8 *)(r1 + 0x95) = w4
    6371:	if r3 == 0x96 goto +0x3d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6372:	*(u8 *)(r1 + 0x97) = w4
    6373:	w4 = 0x1
    6374:	*(u8 *)(r1 + 0x96) = w4
    6375:	if r2 < 0x99 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6376:	*(u8 *)(r1 + 0x98) = w4
    6377:	if r2 == 0x99 goto +0x37 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6378:	w4 = 0x3
    6379:	*(u8 *)(r1 + 0x99) = w4
    6380:	if r3 == 0x9a goto +0x34 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6381:	w3 = 0x0
    6382:	*(u8 *)(r1 + 0x9b) = w3
    6383:	w3 = 0x4
    6384:	*(u8 *)(r1 + 0x9a) = w3
    6385:	if r2 < 0xa0 goto +0x2f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1370>
    6386:	w2 = w8
    6387:	w2 >>= 0x18
    6388:	*(u8 *)(r1 + 0x9f) = w2
    6389:	w2 = w8
    6390:	w2 >>= 0x10
    6391:	*(u8 *)(r1 + 0x9e) = w2
    6392:	*(u8 *)(r1 + 0x9c) = w8
    6393:	w2 = w8
    6394:	w2 >>= 0x8
    6395:	*(u8 *)(r1 + 0x9d) = w2
    6396:	r2 = 0x0
    6397:	call 0x84
    6398:	goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1380>
    6399:	if w8 != 0x0 goto +0x3da <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    6400:	r1 = 0x0 ll
		000000000000c800:  R_BPF_64_64	CONFIG
    6402:	w2 = *(u32 *)(r1 + 0x6c)
    6403:	if w2 == 0x0 goto +0x32d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6404:	r1 = *(u64 *)(r1 + 0x88)
    6405:	if r1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x12e0>
    6406:	r1 = 0x0 ll
		000000000000c830:  R_BPF_64_64	CONFIG
    6408:	r3 = *(u64 *)(r1 + 0x88)
    6409:	r1 = r10
    6410:	r1 += -0x88
    6411:	w2 = 0x4
    6412:	call 0x71
    6413:	w1 = *(u32 *)(r10 - 0x88)
    6414:	if w1 == 0x0 goto +0x3cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    6415:	w1 = *(u32 *)(r6 + 0x94)
    6416:	*(u32 *)(r10 - 0xc8) = w8
    6417:	if w1 == 0x0 goto +0x32b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c50>
    6418:	w7 = *(u32 *)(r6 + 0x90)
    6419:	w8 = *(u32 *)(r6 + 0x94)
    6420:	w1 = *(u32 *)(r6 + 0x70)
    6421:	if w1 != 0x0 goto +0x28c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2778>
    6422:	call 0x23
    6423:	r0 += r7
    6424:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1338>
    6425:	goto +0x318 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf8>
    6426:	r1 = r10
    6427:	r1 += -0x88
    6428:	w2 = 0x2
    6429:	r3 = r0
    6430:	call 0x71
    6431:	w1 = *(u16 *)(r10 - 0x88)
    6432:	goto +0x286 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27a0>
    6433:	r2 = 0x0
    6434:	call 0x85
    6435:	r9 = r6
    6436:	w3 = *(u32 *)(r7 + 0x8)
    6437:	w1 = 0x0
    6438:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13a8>
    6439:	w1 = 0x4
    6440:	*(u32 *)(r10 - 0xa8) = w1
    6441:	w2 = *(u32 *)(r7 + 0x4)
    6442:	w1 = w2
    6443:	w1 |= w8
    6444:	if w1 s> -0x1 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1420>
    6445:	w1 = w8
    6446:	if w8 s> 0x0 goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    6447:	w1 = w8
    6448:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x13f8>
    6449:	goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    6450:	w1 = 0x0
    6451:	if w8 s>= w2 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    6452:	w1 = w8
    6453:	w1 -= w2
    6454:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1430>
    6455:	w1 = 0x0
    6456:	if w8 s> w2 goto -0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1408>
    6457:	*(u32 *)(r10 - 0xc0) = w2
    6458:	*(u64 *)(r10 - 0x98) = r9
    6459:	w0 = *(u32 *)(r7 + 0x0)
    6460:	w6 = 0x1
    6461:	w4 = 0x0
    6462:	w2 = 0x1
    6463:	if w1 s> 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c0>
    6464:	w2 = 0x2
    6465:	if w1 s< 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c0>
    6466:	w2 = 0x0
    6467:	w4 = 0x1
    6468:	if w0 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c0>
    6469:	if w8 == w0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x14c0>
    6470:	w1 = w8
    6471:	w1 -= w0
    6472:	w2 = 0x3
    6473:	w4 = 0x0
    6474:	w6 = 0x0
    6475:	*(u32 *)(r10 - 0xb8) = w4
    6476:	*(u32 *)(r10 - 0xb0) = w2
    6477:	*(u64 *)(r10 - 0x90) = r7
    6478:	w9 = *(u32 *)(r7 + 0xc)
    6479:	w4 = 0x8
    6480:	r2 = 0x0 ll
		000000000000ca80:  R_BPF_64_64	CONFIG
    6482:	w5 = *(u32 *)(r2 + 0x80)
    6483:	if w5 == 0x0 goto +0x3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1520>
    6484:	w2 = *(u32 *)(r2 + 0x78)
    6485:	if w2 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1520>
    6486:	w4 = -0x7ffffff8
    6487:	w7 = 0x0
    6488:	w2 = 0x0
    6489:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1540>
    6490:	w2 = w0
    6491:	*(u32 *)(r10 - 0xa0) = w0
    6492:	w5 = 0x0
    6493:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1560>
    6494:	w5 = w8
    6495:	w0 = w8
    6496:	w8 = 0x0
    6497:	if w3 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1580>
    6498:	w8 = w4
    6499:	r4 = *(u64 *)(r10 - 0x90)
    6500:	*(u32 *)(r4 + 0x9c) = w3
    6501:	w3 = *(u32 *)(r10 - 0xa8)
    6502:	*(u32 *)(r4 + 0x90) = w3
    6503:	*(u32 *)(r4 + 0xa4) = w8
    6504:	*(u32 *)(r4 + 0x98) = w5
    6505:	*(u32 *)(r4 + 0x94) = w2
    6506:	*(u32 *)(r4 + 0xa0) = w7
    6507:	w2 = 0x0
    6508:	if w9 == 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15d8>
    6509:	w2 = 0x8
    6510:	w3 = 0x0
    6511:	w4 = *(u32 *)(r10 - 0xb8)
    6512:	if w6 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x15f8>
    6513:	w3 = w2
    6514:	r8 = *(u64 *)(r10 - 0x98)
    6515:	if w4 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1610>
    6516:	w7 = w3
    6517:	w2 = w0
    6518:	if w4 == 0x0 goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1640>
    6519:	w1 = 0x0
    6520:	*(u32 *)(r10 - 0xa0) = w1
    6521:	w2 = 0x0
    6522:	w7 = 0x0
    6523:	r6 = 0x0
    6524:	r3 = *(u64 *)(r10 - 0x90)
    6525:	*(u64 *)(r3 + 0xc8) = r6
    6526:	*(u32 *)(r3 + 0xc4) = w0
    6527:	*(u32 *)(r3 + 0xc0) = w0
    6528:	*(u32 *)(r3 + 0xbc) = w7
    6529:	r7 = r3
    6530:	*(u32 *)(r7 + 0xb4) = w1
    6531:	*(u32 *)(r7 + 0xb0) = w2
    6532:	w1 = *(u32 *)(r10 - 0xa0)
    6533:	*(u32 *)(r7 + 0xac) = w1
    6534:	w1 = *(u32 *)(r10 - 0xb0)
    6535:	*(u32 *)(r7 + 0xa8) = w1
    6536:	w2 = 0x0
    6537:	*(u32 *)(r7 + 0xb8) = w2
    6538:	r3 = 0x0 ll
		000000000000cc50:  R_BPF_64_64	CONFIG
    6540:	w1 = *(u32 *)(r3 + 0x6c)
    6541:	if w1 == 0x0 goto +0x70 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a58>
    6542:	r4 = r7
    6543:	r4 += 0x194
    6544:	r1 = r6
    6545:	r1 <<= 0x2
    6546:	r9 = r4
    6547:	r9 += r1
    6548:	r1 = r6
    6549:	r1 <<= 0x4
    6550:	r8 = 0x0 ll
		000000000000ccb0:  R_BPF_64_64	CONFIG
    6552:	r8 += r1
    6553:	r8 += 0x80
    6554:	if r6 > 0x4 goto +0x61 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a48>
    6555:	r9 += 0x4
    6556:	r6 += 0x1
    6557:	w1 = *(u32 *)(r8 + 0x14)
    6558:	r8 += 0x10
    6559:	if w1 == 0x0 goto -0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1738>
    6560:	*(u32 *)(r10 - 0xa8) = w2
    6561:	*(u64 *)(r10 - 0xa0) = r4
    6562:	if r6 == 0x5 goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1808>
    6563:	w7 = *(u32 *)(r8 + 0x0)
    6564:	w1 = *(u32 *)(r8 + 0x4)
    6565:	*(u32 *)(r10 - 0xb0) = w1
    6566:	w1 = *(u32 *)(r3 + 0x70)
    6567:	if w1 != 0x0 goto +0x32 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1938>
    6568:	call 0x23
    6569:	r0 += r7
    6570:	w1 = *(u32 *)(r10 - 0xb0)
    6571:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17d0>
    6572:	goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18b8>
    6573:	r1 = r10
    6574:	r1 += -0x88
    6575:	w2 = 0x2
    6576:	r3 = r0
    6577:	call 0x71
    6578:	w7 = *(u16 *)(r10 - 0x88)
    6579:	goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1920>
    6580:	r1 = *(u64 *)(r3 + 0x88)
    6581:	if r1 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1870>
    6582:	r1 = 0x0 ll
		000000000000cdb0:  R_BPF_64_64	CONFIG
    6584:	r3 = *(u64 *)(r1 + 0x88)
    6585:	r1 = r10
    6586:	r1 += -0x88
    6587:	w2 = 0x4
    6588:	call 0x71
    6589:	r3 = 0x0 ll
		000000000000cde8:  R_BPF_64_64	CONFIG
    6591:	w1 = *(u32 *)(r10 - 0x88)
    6592:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x19d0>
    6593:	w7 = *(u32 *)(r3 + 0xd0)
    6594:	w1 = *(u32 *)(r3 + 0xd4)
    6595:	*(u32 *)(r10 - 0xb0) = w1
    6596:	w1 = *(u32 *)(r3 + 0x70)
    6597:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x18f0>
    6598:	call 0x23
    6599:	r0 += r7
    6600:	w1 = *(u32 *)(r10 - 0xb0)
    6601:	if w1 == 0x2 goto -0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x17d0>
    6602:	r1 = r10
    6603:	r1 += -0x88
    6604:	w2 = 0x4
    6605:	r3 = r0
    6606:	call 0x71
    6607:	w7 = *(u32 *)(r10 - 0x88)
    6608:	goto +0xe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1960>
    6609:	call 0x9e
    6610:	r0 += r7
    6611:	w1 = *(u32 *)(r10 - 0xb0)
    6612:	if w1 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1918>
    6613:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1958>
    6614:	w7 = *(u16 *)(r0 + 0x0)
    6615:	w7 <<= 0x10
    6616:	w7 s>>= 0x10
    6617:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1960>
    6618:	call 0x9e
    6619:	r0 += r7
    6620:	w1 = *(u32 *)(r10 - 0xb0)
    6621:	if w1 == 0x2 goto -0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1918>
    6622:	w7 = *(u32 *)(r0 + 0x0)
    6623:	r4 = *(u64 *)(r10 - 0xa0)
    6624:	w1 = *(u32 *)(r8 + 0xc)
    6625:	w7 -= w1
    6626:	w2 = *(u32 *)(r9 + 0x0)
    6627:	w1 = 0x1
    6628:	if w7 != w2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1998>
    6629:	w1 = 0x0
    6630:	*(u32 *)(r9 + 0x14) = w7
    6631:	w2 = *(u32 *)(r10 - 0xa8)
    6632:	w2 |= w1
    6633:	r7 = *(u64 *)(r10 - 0x90)
    6634:	r3 = 0x0 ll
		000000000000cf50:  R_BPF_64_64	CONFIG
    6636:	goto -0x5d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x16e8>
    6637:	w7 = 0x0
    6638:	r1 = *(u64 *)(r10 - 0x90)
    6639:	*(u32 *)(r1 + 0x1a8) = w7
    6640:	*(u32 *)(r10 - 0x88) = w7
    6641:	r2 = r10
    6642:	r2 += -0x88
    6643:	r1 = 0x0 ll
		000000000000cf98:  R_BPF_64_64	LOST
    6645:	call 0x1
    6646:	r4 = *(u64 *)(r10 - 0xa0)
    6647:	if r0 == 0x0 goto -0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1978>
    6648:	r0 += 0x20
    6649:	r1 = 0x1
    6650:	lock *(u64 *)(r0 + 0x0) += r1
    6651:	goto -0x1a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1978>
    6652:	w2 &= 0x1
    6653:	r8 = *(u64 *)(r10 - 0x98)
    6654:	w1 = *(u32 *)(r7 + 0x90)
    6655:	w1 |= w2
    6656:	w2 = *(u32 *)(r7 + 0xa8)
    6657:	w1 |= w2
    6658:	if w1 == 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    6659:	call -0x139f
    6660:	if w0 != 0x0 goto +0x31a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3360>
    6661:	w6 = 0x0
    6662:	r1 = 0x0 ll
		000000000000d030:  R_BPF_64_64	CONFIG
    6664:	w2 = *(u32 *)(r1 + 0x6c)
    6665:	if w2 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1be8>
    6666:	w1 = *(u32 *)(r1 + 0x94)
    6667:	if w1 != 0x0 goto +0x5a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1d98>
    6668:	r1 = 0x0 ll
		000000000000d060:  R_BPF_64_64	CONFIG
    6670:	w2 = *(u32 *)(r1 + 0xa4)
    6671:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b18>
    6672:	w3 = *(u32 *)(r7 + 0x1b0)
    6673:	*(u32 *)(r7 + 0x19c) = w3
    6674:	w2 = 0x1
    6675:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b10>
    6676:	w2 = 0x0
    6677:	w6 |= w2
    6678:	w1 = *(u32 *)(r1 + 0xb4)
    6679:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b58>
    6680:	w2 = *(u32 *)(r7 + 0x1b4)
    6681:	*(u32 *)(r7 + 0x1a0) = w2
    6682:	w1 = 0x1
    6683:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1b50>
    6684:	w1 = 0x0
    6685:	w6 |= w1
    6686:	r1 = 0x0 ll
		000000000000d0f0:  R_BPF_64_64	CONFIG
    6688:	w2 = *(u32 *)(r1 + 0xc4)
    6689:	if w2 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ba8>
    6690:	w3 = *(u32 *)(r7 + 0x1b8)
    6691:	*(u32 *)(r7 + 0x1a4) = w3
    6692:	w2 = 0x1
    6693:	if w3 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ba0>
    6694:	w2 = 0x0
    6695:	w6 |= w2
    6696:	w1 = *(u32 *)(r1 + 0xd4)
    6697:	if w1 == 0x0 goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1be8>
    6698:	w2 = *(u32 *)(r7 + 0x1bc)
    6699:	*(u32 *)(r7 + 0x1a8) = w2
    6700:	w1 = 0x1
    6701:	if w2 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1be0>
    6702:	w1 = 0x0
    6703:	w6 |= w1
    6704:	w3 = *(u32 *)(r7 + 0xcc)
    6705:	w8 = *(u32 *)(r7 + 0xc8)
    6706:	w9 = *(u32 *)(r7 + 0xc4)
    6707:	r1 = r7
    6708:	w7 = *(u32 *)(r1 + 0xc0)
    6709:	w1 = *(u32 *)(r1 + 0x8)
    6710:	if w1 == 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1c68>
    6711:	*(u32 *)(r10 - 0x98) = w3
    6712:	call 0x23
    6713:	*(u64 *)(r10 - 0x88) = r0
    6714:	r2 = r10
    6715:	r2 += -0x88
    6716:	r1 = 0x0 ll
		000000000000d1e0:  R_BPF_64_64	OWED
    6718:	call 0x3
    6719:	w3 = *(u32 *)(r10 - 0x98)
    6720:	r1 = 0x0
    6721:	r2 = *(u64 *)(r10 - 0x90)
    6722:	*(u64 *)(r2 + 0x1c0) = r1
    6723:	*(u32 *)(r2 + 0xc) = w3
    6724:	*(u32 *)(r2 + 0x8) = w8
    6725:	w1 = 0x1
    6726:	if w7 != 0x0 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ca8>
    6727:	w1 = 0x0
    6728:	r2 = *(u64 *)(r10 - 0x90)
    6729:	*(u32 *)(r2 + 0x0) = w7
    6730:	*(u32 *)(r2 + 0x4) = w9
    6731:	if w9 != 0x0 goto +0x1e5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6732:	if w8 != 0x0 goto +0x1e4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6733:	if w3 != 0x0 goto +0x1e3 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6734:	w6 |= w1
    6735:	w6 &= 0x1
    6736:	if w6 != 0x0 goto +0x1e0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6737:	call 0x23
    6738:	*(u64 *)(r10 - 0x88) = r0
    6739:	r2 = r10
    6740:	r2 += -0x88
    6741:	r1 = 0x0 ll
		000000000000d2a8:  R_BPF_64_64	TASKS
    6743:	call 0x3
    6744:	if r0 != 0x0 goto +0x1d8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6745:	r1 = 0x0 ll
		000000000000d2c8:  R_BPF_64_64	.bss
    6747:	r2 = -0x1
    6748:	lock *(u64 *)(r1 + 0x0) += r2
    6749:	r1 = 0x0 ll
		000000000000d2e8:  R_BPF_64_64	EXPECT_ENTER
    6751:	r2 = -0x100000000 ll
    6753:	lock *(u64 *)(r1 + 0x0) += r2
    6754:	r1 = 0x0 ll
		000000000000d310:  R_BPF_64_64	EXPECT_EXIT
    6756:	lock *(u64 *)(r1 + 0x0) += r2
    6757:	goto +0x1cb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    6758:	w1 = *(u32 *)(r7 + 0x1ac)
    6759:	*(u32 *)(r7 + 0x198) = w1
    6760:	w6 = 0x1
    6761:	if w1 != 0x0 goto -0x5e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac8>
    6762:	w6 = 0x0
    6763:	goto -0x60 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ac8>
    6764:	r9 = 0x80
    6765:	if w1 < 0x81 goto -0x2fc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6766:	r9 = 0x100
    6767:	if w1 < 0x101 goto -0x2fe <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6768:	r9 = 0x200
    6769:	if w1 < 0x201 goto -0x300 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6770:	r9 = 0x400
    6771:	if w1 < 0x401 goto -0x302 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6772:	r9 = 0x800
    6773:	if w1 < 0x801 goto -0x304 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6774:	r9 = 0x1000
    6775:	if w1 < 0x1001 goto -0x306 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6776:	r9 = 0x2000
    6777:	if w1 > 0x2000 goto -0x157 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1380>
    6778:	goto -0x309 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x5f8>
    6779:	w3 = *(u32 *)(r8 + 0x14)
    6780:	if w2 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e58>
    6781:	*(u32 *)(r8 + 0x14) = w2
    6782:	w3 = *(u32 *)(r8 + 0x18)
    6783:	if w2 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1e70>
    6784:	*(u32 *)(r8 + 0x18) = w2
    6785:	*(u32 *)(r8 + 0x1c) = w7
    6786:	w1 += 0x1
    6787:	*(u32 *)(r8 + 0x10) = w1
    6788:	r6 = 0x0 ll
		000000000000d420:  R_BPF_64_64	CONFIG
    6790:	w1 = *(u32 *)(r6 + 0x94)
    6791:	if w1 != 0x0 goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f10>
    6792:	w1 = *(u32 *)(r6 + 0xa4)
    6793:	if w1 == 0x0 goto +0x8d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2320>
    6794:	r1 = 0x0 ll
		000000000000d450:  R_BPF_64_64	CONFIG
    6796:	w6 = *(u32 *)(r1 + 0xa0)
    6797:	w7 = *(u32 *)(r1 + 0xa4)
    6798:	w1 = *(u32 *)(r1 + 0x70)
    6799:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2018>
    6800:	call 0x9e
    6801:	r0 += r6
    6802:	if w7 == 0x2 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2068>
    6803:	w1 = *(u32 *)(r0 + 0x0)
    6804:	goto +0x75 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22b8>
    6805:	w7 = *(u32 *)(r6 + 0x90)
    6806:	w9 = *(u32 *)(r6 + 0x94)
    6807:	w1 = *(u32 *)(r6 + 0x70)
    6808:	if w1 != 0x0 goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fc8>
    6809:	call 0x23
    6810:	r0 += r7
    6811:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1f50>
    6812:	goto +0x51 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21d8>
    6813:	r1 = r10
    6814:	r1 += -0x88
    6815:	w2 = 0x2
    6816:	r3 = r0
    6817:	call 0x71
    6818:	w1 = *(u16 *)(r10 - 0x88)
    6819:	goto +0xd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ff0>
    6820:	call 0x9e
    6821:	r0 += r9
    6822:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fa8>
    6823:	goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2008>
    6824:	w1 = *(u16 *)(r0 + 0x0)
    6825:	w1 <<= 0x10
    6826:	w1 s>>= 0x10
    6827:	goto +0x1e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20b8>
    6828:	call 0x9e
    6829:	r0 += r7
    6830:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1fe8>
    6831:	goto +0x12 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2078>
    6832:	w1 = *(u16 *)(r0 + 0x0)
    6833:	w1 <<= 0x10
    6834:	w1 s>>= 0x10
    6835:	goto +0x40 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2208>
    6836:	w1 = *(u32 *)(r0 + 0x0)
    6837:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x20b8>
    6838:	call 0x23
    6839:	r0 += r6
    6840:	if w7 == 0x2 goto +0x49 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2278>
    6841:	r1 = r10
    6842:	r1 += -0x88
    6843:	w2 = 0x4
    6844:	r3 = r0
    6845:	call 0x71
    6846:	w1 = *(u32 *)(r10 - 0x88)
    6847:	goto +0x4a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22b8>
    6848:	w1 = *(u16 *)(r0 + 0x0)
    6849:	goto +0x46 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22a8>
    6850:	w1 = *(u32 *)(r0 + 0x0)
    6851:	goto +0x30 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2208>
    6852:	r1 = r10
    6853:	r1 += -0x88
    6854:	w2 = 0x4
    6855:	r3 = r0
    6856:	call 0x71
    6857:	w1 = *(u32 *)(r10 - 0x88)
    6858:	r9 = *(u64 *)(r10 - 0x98)
    6859:	r3 = 0x0 ll
		000000000000d658:  R_BPF_64_64	CONFIG
    6861:	r2 = 0x0 ll
		000000000000d668:  R_BPF_64_64	CONFIG
    6863:	w2 = *(u32 *)(r2 + 0x9c)
    6864:	if w1 != w2 goto -0x416 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    6865:	w1 = *(u32 *)(r3 + 0xa4)
    6866:	if w1 == 0x0 goto +0xe2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2810>
    6867:	r1 = 0x0 ll
		000000000000d698:  R_BPF_64_64	CONFIG
    6869:	w6 = *(u32 *)(r1 + 0xa0)
    6870:	w9 = *(u32 *)(r1 + 0xa4)
    6871:	w1 = *(u32 *)(r1 + 0x70)
    6872:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2188>
    6873:	call 0x23
    6874:	r0 += r6
    6875:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2150>
    6876:	goto +0xcd <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27b8>
    6877:	r1 = r10
    6878:	r1 += -0x88
    6879:	w2 = 0x2
    6880:	r3 = r0
    6881:	call 0x71
    6882:	w1 = *(u16 *)(r10 - 0x88)
    6883:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21b0>
    6884:	call 0x9e
    6885:	r0 += r6
    6886:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21a8>
    6887:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x21c8>
    6888:	w1 = *(u16 *)(r0 + 0x0)
    6889:	w1 <<= 0x10
    6890:	w1 s>>= 0x10
    6891:	goto +0xc4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27e8>
    6892:	w1 = *(u32 *)(r0 + 0x0)
    6893:	goto +0xc2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x27e8>
    6894:	r1 = r10
    6895:	r1 += -0x88
    6896:	w2 = 0x4
    6897:	r3 = r0
    6898:	call 0x71
    6899:	w1 = *(u32 *)(r10 - 0x88)
    6900:	w2 = *(u32 *)(r8 + 0xc8)
    6901:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2228>
    6902:	*(u32 *)(r8 + 0xcc) = w1
    6903:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2250>
    6904:	w3 = *(u32 *)(r8 + 0xcc)
    6905:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2240>
    6906:	*(u32 *)(r8 + 0xcc) = w1
    6907:	w3 = *(u32 *)(r8 + 0xd0)
    6908:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2258>
    6909:	*(u32 *)(r8 + 0xd0) = w1
    6910:	*(u32 *)(r8 + 0xd4) = w1
    6911:	w2 += 0x1
    6912:	*(u32 *)(r8 + 0xc8) = w2
    6913:	goto -0x7a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1ea8>
    6914:	r1 = r10
    6915:	r1 += -0x88
    6916:	w2 = 0x2
    6917:	r3 = r0
    6918:	call 0x71
    6919:	w1 = *(u16 *)(r10 - 0x88)
    6920:	w1 <<= 0x10
    6921:	w1 s>>= 0x10
    6922:	w2 = *(u32 *)(r8 + 0xd8)
    6923:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22d8>
    6924:	*(u32 *)(r8 + 0xdc) = w1
    6925:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2300>
    6926:	w3 = *(u32 *)(r8 + 0xdc)
    6927:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x22f0>
    6928:	*(u32 *)(r8 + 0xdc) = w1
    6929:	w3 = *(u32 *)(r8 + 0xe0)
    6930:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2308>
    6931:	*(u32 *)(r8 + 0xe0) = w1
    6932:	*(u32 *)(r8 + 0xe4) = w1
    6933:	w2 += 0x1
    6934:	*(u32 *)(r8 + 0xd8) = w2
    6935:	r6 = 0x0 ll
		000000000000d8b8:  R_BPF_64_64	CONFIG
    6937:	w1 = *(u32 *)(r6 + 0xb4)
    6938:	if w1 == 0x0 goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2490>
    6939:	w7 = *(u32 *)(r6 + 0xb0)
    6940:	w9 = *(u32 *)(r6 + 0xb4)
    6941:	w1 = *(u32 *)(r6 + 0x70)
    6942:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2388>
    6943:	call 0x9e
    6944:	r0 += r7
    6945:	if w9 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23d8>
    6946:	w1 = *(u32 *)(r0 + 0x0)
    6947:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2428>
    6948:	call 0x23
    6949:	r0 += r7
    6950:	if w9 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x23e8>
    6951:	r1 = r10
    6952:	r1 += -0x88
    6953:	w2 = 0x4
    6954:	r3 = r0
    6955:	call 0x71
    6956:	w1 = *(u32 *)(r10 - 0x88)
    6957:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2428>
    6958:	w1 = *(u16 *)(r0 + 0x0)
    6959:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2418>
    6960:	r1 = r10
    6961:	r1 += -0x88
    6962:	w2 = 0x2
    6963:	r3 = r0
    6964:	call 0x71
    6965:	w1 = *(u16 *)(r10 - 0x88)
    6966:	w1 <<= 0x10
    6967:	w1 s>>= 0x10
    6968:	w2 = *(u32 *)(r8 + 0xe8)
    6969:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2448>
    6970:	*(u32 *)(r8 + 0xec) = w1
    6971:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2470>
    6972:	w3 = *(u32 *)(r8 + 0xec)
    6973:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2460>
    6974:	*(u32 *)(r8 + 0xec) = w1
    6975:	w3 = *(u32 *)(r8 + 0xf0)
    6976:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2478>
    6977:	*(u32 *)(r8 + 0xf0) = w1
    6978:	*(u32 *)(r8 + 0xf4) = w1
    6979:	w2 += 0x1
    6980:	*(u32 *)(r8 + 0xe8) = w2
    6981:	w1 = *(u32 *)(r6 + 0xc4)
    6982:	if w1 == 0x0 goto +0x2c <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2600>
    6983:	r1 = 0x0 ll
		000000000000da38:  R_BPF_64_64	CONFIG
    6985:	w6 = *(u32 *)(r1 + 0xc0)
    6986:	w7 = *(u32 *)(r1 + 0xc4)
    6987:	w1 = *(u32 *)(r1 + 0x70)
    6988:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x24f8>
    6989:	call 0x9e
    6990:	r0 += r6
    6991:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2548>
    6992:	w1 = *(u32 *)(r0 + 0x0)
    6993:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2598>
    6994:	call 0x23
    6995:	r0 += r6
    6996:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2558>
    6997:	r1 = r10
    6998:	r1 += -0x88
    6999:	w2 = 0x4
    7000:	r3 = r0
    7001:	call 0x71
    7002:	w1 = *(u32 *)(r10 - 0x88)
    7003:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2598>
    7004:	w1 = *(u16 *)(r0 + 0x0)
    7005:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2588>
    7006:	r1 = r10
    7007:	r1 += -0x88
    7008:	w2 = 0x2
    7009:	r3 = r0
    7010:	call 0x71
    7011:	w1 = *(u16 *)(r10 - 0x88)
    7012:	w1 <<= 0x10
    7013:	w1 s>>= 0x10
    7014:	w2 = *(u32 *)(r8 + 0xf8)
    7015:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25b8>
    7016:	*(u32 *)(r8 + 0xfc) = w1
    7017:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e0>
    7018:	w3 = *(u32 *)(r8 + 0xfc)
    7019:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25d0>
    7020:	*(u32 *)(r8 + 0xfc) = w1
    7021:	w3 = *(u32 *)(r8 + 0x100)
    7022:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x25e8>
    7023:	*(u32 *)(r8 + 0x100) = w1
    7024:	*(u32 *)(r8 + 0x104) = w1
    7025:	w2 += 0x1
    7026:	*(u32 *)(r8 + 0xf8) = w2
    7027:	r1 = 0x0 ll
		000000000000db98:  R_BPF_64_64	CONFIG
    7029:	w2 = *(u32 *)(r1 + 0xd4)
    7030:	if w2 == 0x0 goto +0xba <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7031:	w6 = *(u32 *)(r1 + 0xd0)
    7032:	w7 = *(u32 *)(r1 + 0xd4)
    7033:	w1 = *(u32 *)(r1 + 0x70)
    7034:	if w1 == 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2668>
    7035:	call 0x9e
    7036:	r0 += r6
    7037:	if w7 == 0x2 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26b8>
    7038:	w1 = *(u32 *)(r0 + 0x0)
    7039:	goto +0x14 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2708>
    7040:	call 0x23
    7041:	r0 += r6
    7042:	if w7 == 0x2 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26c8>
    7043:	r1 = r10
    7044:	r1 += -0x88
    7045:	w2 = 0x4
    7046:	r3 = r0
    7047:	call 0x71
    7048:	w1 = *(u32 *)(r10 - 0x88)
    7049:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2708>
    7050:	w1 = *(u16 *)(r0 + 0x0)
    7051:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x26f8>
    7052:	r1 = r10
    7053:	r1 += -0x88
    7054:	w2 = 0x2
    7055:	r3 = r0
    7056:	call 0x71
    7057:	w1 = *(u16 *)(r10 - 0x88)
    7058:	w1 <<= 0x10
    7059:	w1 s>>= 0x10
    7060:	w2 = *(u32 *)(r8 + 0x108)
    7061:	if w2 != 0x0 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2728>
    7062:	*(u32 *)(r8 + 0x10c) = w1
    7063:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2750>
    7064:	w3 = *(u32 *)(r8 + 0x10c)
    7065:	if w1 >= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2740>
    7066:	*(u32 *)(r8 + 0x10c) = w1
    7067:	w3 = *(u32 *)(r8 + 0x110)
    7068:	if w1 <= w3 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2758>
    7069:	*(u32 *)(r8 + 0x110) = w1
    7070:	*(u32 *)(r8 + 0x114) = w1
    7071:	w2 += 0x1
    7072:	*(u32 *)(r8 + 0x108) = w2
    7073:	goto +0x8f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7074:	call 0x9e
    7075:	r0 += r7
    7076:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2798>
    7077:	goto +0x56 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a48>
    7078:	w1 = *(u16 *)(r0 + 0x0)
    7079:	w1 <<= 0x10
    7080:	w1 s>>= 0x10
    7081:	goto +0x8e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    7082:	r1 = r10
    7083:	r1 += -0x88
    7084:	w2 = 0x4
    7085:	r3 = r0
    7086:	call 0x71
    7087:	w1 = *(u32 *)(r10 - 0x88)
    7088:	r2 = 0x0 ll
		000000000000dd80:  R_BPF_64_64	CONFIG
    7090:	w2 = *(u32 *)(r2 + 0xac)
    7091:	r9 = *(u64 *)(r10 - 0x98)
    7092:	if w1 != w2 goto -0x4fa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    7093:	r3 = 0x0 ll
		000000000000dda8:  R_BPF_64_64	CONFIG
    7095:	w1 = *(u32 *)(r3 + 0xb4)
    7096:	if w1 == 0x0 goto +0x26 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2960>
    7097:	w9 = *(u32 *)(r3 + 0xb0)
    7098:	w6 = *(u32 *)(r3 + 0xb4)
    7099:	w1 = *(u32 *)(r3 + 0x70)
    7100:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28a8>
    7101:	call 0x23
    7102:	r0 += r9
    7103:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2870>
    7104:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28f8>
    7105:	r1 = r10
    7106:	r1 += -0x88
    7107:	w2 = 0x2
    7108:	r3 = r0
    7109:	call 0x71
    7110:	w1 = *(u16 *)(r10 - 0x88)
    7111:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28d0>
    7112:	call 0x9e
    7113:	r0 += r9
    7114:	if w6 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28c8>
    7115:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x28e8>
    7116:	w1 = *(u16 *)(r0 + 0x0)
    7117:	w1 <<= 0x10
    7118:	w1 s>>= 0x10
    7119:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    7120:	w1 = *(u32 *)(r0 + 0x0)
    7121:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2928>
    7122:	r1 = r10
    7123:	r1 += -0x88
    7124:	w2 = 0x4
    7125:	r3 = r0
    7126:	call 0x71
    7127:	w1 = *(u32 *)(r10 - 0x88)
    7128:	r9 = *(u64 *)(r10 - 0x98)
    7129:	r3 = 0x0 ll
		000000000000dec8:  R_BPF_64_64	CONFIG
    7131:	r2 = 0x0 ll
		000000000000ded8:  R_BPF_64_64	CONFIG
    7133:	w2 = *(u32 *)(r2 + 0xbc)
    7134:	if w1 != w2 goto -0x524 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    7135:	w1 = *(u32 *)(r3 + 0xc4)
    7136:	if w1 == 0x0 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ab0>
    7137:	r1 = 0x0 ll
		000000000000df08:  R_BPF_64_64	CONFIG
    7139:	w6 = *(u32 *)(r1 + 0xc0)
    7140:	w9 = *(u32 *)(r1 + 0xc4)
    7141:	w1 = *(u32 *)(r1 + 0x70)
    7142:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29f8>
    7143:	call 0x23
    7144:	r0 += r6
    7145:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x29c0>
    7146:	goto +0x13 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a58>
    7147:	r1 = r10
    7148:	r1 += -0x88
    7149:	w2 = 0x2
    7150:	r3 = r0
    7151:	call 0x71
    7152:	w1 = *(u16 *)(r10 - 0x88)
    7153:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a20>
    7154:	call 0x9e
    7155:	r0 += r6
    7156:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a18>
    7157:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a38>
    7158:	w1 = *(u16 *)(r0 + 0x0)
    7159:	w1 <<= 0x10
    7160:	w1 s>>= 0x10
    7161:	goto +0xa <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    7162:	w1 = *(u32 *)(r0 + 0x0)
    7163:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2a88>
    7164:	w1 = *(u32 *)(r0 + 0x0)
    7165:	goto +0x3a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2c28>
    7166:	r1 = r10
    7167:	r1 += -0x88
    7168:	w2 = 0x4
    7169:	r3 = r0
    7170:	call 0x71
    7171:	w1 = *(u32 *)(r10 - 0x88)
    7172:	r2 = 0x0 ll
		000000000000e020:  R_BPF_64_64	CONFIG
    7174:	w2 = *(u32 *)(r2 + 0xcc)
    7175:	r9 = *(u64 *)(r10 - 0x98)
    7176:	if w1 != w2 goto -0x54e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    7177:	r1 = 0x0 ll
		000000000000e048:  R_BPF_64_64	CONFIG
    7179:	w2 = *(u32 *)(r1 + 0xd4)
    7180:	if w2 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7181:	w6 = *(u32 *)(r1 + 0xd0)
    7182:	w9 = *(u32 *)(r1 + 0xd4)
    7183:	w1 = *(u32 *)(r1 + 0x70)
    7184:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b48>
    7185:	call 0x23
    7186:	r0 += r6
    7187:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b10>
    7188:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b98>
    7189:	r1 = r10
    7190:	r1 += -0x88
    7191:	w2 = 0x2
    7192:	r3 = r0
    7193:	call 0x71
    7194:	w1 = *(u16 *)(r10 - 0x88)
    7195:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b70>
    7196:	call 0x9e
    7197:	r0 += r6
    7198:	if w9 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b68>
    7199:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2b88>
    7200:	w1 = *(u16 *)(r0 + 0x0)
    7201:	w1 <<= 0x10
    7202:	w1 s>>= 0x10
    7203:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bc8>
    7204:	w1 = *(u32 *)(r0 + 0x0)
    7205:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bc8>
    7206:	r1 = r10
    7207:	r1 += -0x88
    7208:	w2 = 0x4
    7209:	r3 = r0
    7210:	call 0x71
    7211:	w1 = *(u32 *)(r10 - 0x88)
    7212:	r2 = 0x0 ll
		000000000000e160:  R_BPF_64_64	CONFIG
    7214:	w2 = *(u32 *)(r2 + 0xdc)
    7215:	r9 = *(u64 *)(r10 - 0x98)
    7216:	if w1 != w2 goto -0x576 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x40>
    7217:	exit
    7218:	r1 = r10
    7219:	r1 += -0x88
    7220:	w2 = 0x4
    7221:	r3 = r0
    7222:	call 0x71
    7223:	w1 = *(u32 *)(r10 - 0x88)
    7224:	r2 = 0x0 ll
		000000000000e1c0:  R_BPF_64_64	CONFIG
    7226:	w2 = *(u32 *)(r2 + 0x9c)
    7227:	w8 = *(u32 *)(r10 - 0xc8)
    7228:	if w1 != w2 goto +0x9d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    7229:	w1 = *(u32 *)(r6 + 0xa4)
    7230:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d88>
    7231:	r1 = 0x0 ll
		000000000000e1f8:  R_BPF_64_64	CONFIG
    7233:	w6 = *(u32 *)(r1 + 0xa0)
    7234:	w7 = *(u32 *)(r1 + 0xa4)
    7235:	w1 = *(u32 *)(r1 + 0x70)
    7236:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ce8>
    7237:	call 0x23
    7238:	r0 += r6
    7239:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2cb0>
    7240:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d38>
    7241:	r1 = r10
    7242:	r1 += -0x88
    7243:	w2 = 0x2
    7244:	r3 = r0
    7245:	call 0x71
    7246:	w1 = *(u16 *)(r10 - 0x88)
    7247:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d10>
    7248:	call 0x9e
    7249:	r0 += r6
    7250:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d08>
    7251:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d28>
    7252:	w1 = *(u16 *)(r0 + 0x0)
    7253:	w1 <<= 0x10
    7254:	w1 s>>= 0x10
    7255:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d68>
    7256:	w1 = *(u32 *)(r0 + 0x0)
    7257:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2d68>
    7258:	r1 = r10
    7259:	r1 += -0x88
    7260:	w2 = 0x4
    7261:	r3 = r0
    7262:	call 0x71
    7263:	w1 = *(u32 *)(r10 - 0x88)
    7264:	r2 = 0x0 ll
		000000000000e300:  R_BPF_64_64	CONFIG
    7266:	w2 = *(u32 *)(r2 + 0xac)
    7267:	if w1 != w2 goto +0x76 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    7268:	r6 = 0x0 ll
		000000000000e320:  R_BPF_64_64	CONFIG
    7270:	w1 = *(u32 *)(r6 + 0xb4)
    7271:	if w1 == 0x0 goto +0x24 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ec8>
    7272:	w7 = *(u32 *)(r6 + 0xb0)
    7273:	w8 = *(u32 *)(r6 + 0xb4)
    7274:	w1 = *(u32 *)(r6 + 0x70)
    7275:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e20>
    7276:	call 0x23
    7277:	r0 += r7
    7278:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2de8>
    7279:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e70>
    7280:	r1 = r10
    7281:	r1 += -0x88
    7282:	w2 = 0x2
    7283:	r3 = r0
    7284:	call 0x71
    7285:	w1 = *(u16 *)(r10 - 0x88)
    7286:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e48>
    7287:	call 0x9e
    7288:	r0 += r7
    7289:	if w8 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e40>
    7290:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2e60>
    7291:	w1 = *(u16 *)(r0 + 0x0)
    7292:	w1 <<= 0x10
    7293:	w1 s>>= 0x10
    7294:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ea0>
    7295:	w1 = *(u32 *)(r0 + 0x0)
    7296:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2ea0>
    7297:	r1 = r10
    7298:	r1 += -0x88
    7299:	w2 = 0x4
    7300:	r3 = r0
    7301:	call 0x71
    7302:	w1 = *(u32 *)(r10 - 0x88)
    7303:	r2 = 0x0 ll
		000000000000e438:  R_BPF_64_64	CONFIG
    7305:	w2 = *(u32 *)(r2 + 0xbc)
    7306:	w8 = *(u32 *)(r10 - 0xc8)
    7307:	if w1 != w2 goto +0x4e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    7308:	w1 = *(u32 *)(r6 + 0xc4)
    7309:	if w1 == 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3000>
    7310:	r1 = 0x0 ll
		000000000000e470:  R_BPF_64_64	CONFIG
    7312:	w6 = *(u32 *)(r1 + 0xc0)
    7313:	w7 = *(u32 *)(r1 + 0xc4)
    7314:	w1 = *(u32 *)(r1 + 0x70)
    7315:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f60>
    7316:	call 0x23
    7317:	r0 += r6
    7318:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f28>
    7319:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fb0>
    7320:	r1 = r10
    7321:	r1 += -0x88
    7322:	w2 = 0x2
    7323:	r3 = r0
    7324:	call 0x71
    7325:	w1 = *(u16 *)(r10 - 0x88)
    7326:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f88>
    7327:	call 0x9e
    7328:	r0 += r6
    7329:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2f80>
    7330:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fa0>
    7331:	w1 = *(u16 *)(r0 + 0x0)
    7332:	w1 <<= 0x10
    7333:	w1 s>>= 0x10
    7334:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    7335:	w1 = *(u32 *)(r0 + 0x0)
    7336:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2fe0>
    7337:	r1 = r10
    7338:	r1 += -0x88
    7339:	w2 = 0x4
    7340:	r3 = r0
    7341:	call 0x71
    7342:	w1 = *(u32 *)(r10 - 0x88)
    7343:	r2 = 0x0 ll
		000000000000e578:  R_BPF_64_64	CONFIG
    7345:	w2 = *(u32 *)(r2 + 0xcc)
    7346:	if w1 != w2 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3138>
    7347:	r1 = 0x0 ll
		000000000000e598:  R_BPF_64_64	CONFIG
    7349:	w2 = *(u32 *)(r1 + 0xd4)
    7350:	if w2 == 0x0 goto -0x86 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7351:	w6 = *(u32 *)(r1 + 0xd0)
    7352:	w7 = *(u32 *)(r1 + 0xd4)
    7353:	w1 = *(u32 *)(r1 + 0x70)
    7354:	if w1 != 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3098>
    7355:	call 0x23
    7356:	r0 += r6
    7357:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3060>
    7358:	goto +0x11 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30e8>
    7359:	r1 = r10
    7360:	r1 += -0x88
    7361:	w2 = 0x2
    7362:	r3 = r0
    7363:	call 0x71
    7364:	w1 = *(u16 *)(r10 - 0x88)
    7365:	goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30c0>
    7366:	call 0x9e
    7367:	r0 += r6
    7368:	if w7 == 0x2 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30b8>
    7369:	goto +0x4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x30d8>
    7370:	w1 = *(u16 *)(r0 + 0x0)
    7371:	w1 <<= 0x10
    7372:	w1 s>>= 0x10
    7373:	goto +0x8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3118>
    7374:	w1 = *(u32 *)(r0 + 0x0)
    7375:	goto +0x6 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3118>
    7376:	r1 = r10
    7377:	r1 += -0x88
    7378:	w2 = 0x4
    7379:	r3 = r0
    7380:	call 0x71
    7381:	w1 = *(u32 *)(r10 - 0x88)
    7382:	r2 = 0x0 ll
		000000000000e6b0:  R_BPF_64_64	CONFIG
    7384:	w2 = *(u32 *)(r2 + 0xdc)
    7385:	if w1 == w2 goto -0xa9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7386:	call 0x23
    7387:	*(u64 *)(r10 - 0x88) = r0
    7388:	r2 = r10
    7389:	r2 += -0x88
    7390:	r1 = 0x0 ll
		000000000000e6f0:  R_BPF_64_64	TASKS
    7392:	r3 = 0xdd0 ll
		000000000000e700:  R_BPF_64_64	.rodata
    7394:	r4 = 0x0
    7395:	call 0x2
    7396:	if r0 != 0x0 goto +0x2e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3300>
    7397:	r1 = 0x0 ll
		000000000000e728:  R_BPF_64_64	.bss
    7399:	r2 = 0x1
    7400:	lock *(u64 *)(r1 + 0x0) += r2
    7401:	r1 = 0x0 ll
		000000000000e748:  R_BPF_64_64	EXPECT_ENTER
    7403:	r2 = 0x100000000 ll
    7405:	lock *(u64 *)(r1 + 0x0) += r2
    7406:	r1 = 0x0 ll
		000000000000e770:  R_BPF_64_64	EXPECT_EXIT
    7408:	lock *(u64 *)(r1 + 0x0) += r2
    7409:	call 0x23
    7410:	*(u64 *)(r10 - 0x88) = r0
    7411:	r2 = r10
    7412:	r2 += -0x88
    7413:	r1 = 0x0 ll
		000000000000e7a8:  R_BPF_64_64	TASKS
    7415:	call 0x1
    7416:	r7 = r0
    7417:	if r7 == 0x0 goto -0xc9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7418:	call 0xe
    7419:	r1 = *(u64 *)(r7 + 0x10)
    7420:	if r1 == r0 goto -0x598 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x590>
    7421:	r6 = r0
    7422:	r2 = r0
    7423:	r2 >>= 0x20
    7424:	r0 <<= 0x20
    7425:	r0 >>= 0x20
    7426:	if r0 != r2 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3290>
    7427:	r1 >>= 0x20
    7428:	if r1 == r2 goto -0x5a1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x588>
    7429:	w1 = *(u32 *)(r7 + 0x8)
    7430:	if w1 == 0x0 goto -0x5a8 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    7431:	w1 = 0x0
    7432:	*(u32 *)(r10 - 0x88) = w1
    7433:	r2 = r10
    7434:	r2 += -0x88
    7435:	r1 = 0x0 ll
		000000000000e858:  R_BPF_64_64	LOST
    7437:	call 0x1
    7438:	if r0 == 0x0 goto -0x5b0 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    7439:	r0 += 0x10
    7440:	r1 = 0x1
    7441:	lock *(u64 *)(r0 + 0x0) += r1
    7442:	goto -0x5b4 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x560>
    7443:	w1 = 0x0
    7444:	*(u32 *)(r10 - 0x88) = w1
    7445:	r2 = r10
    7446:	r2 += -0x88
    7447:	r1 = 0x0 ll
		000000000000e8b8:  R_BPF_64_64	LOST
    7449:	call 0x1
    7450:	if r0 == 0x0 goto -0xea <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7451:	r0 += 0x10
    7452:	r1 = 0x1
    7453:	lock *(u64 *)(r0 + 0x0) += r1
    7454:	goto -0xee <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x2bf0>
    7455:	r9 = r7
    7456:	w7 = *(u32 *)(r9 + 0x90)
    7457:	w6 = *(u32 *)(r9 + 0xa8)
    7458:	r1 = *(u64 *)(r8 + 0x0)
    7459:	r3 = *(u64 *)(r1 + 0x8)
    7460:	r2 = *(u64 *)(r1 + 0x0)
    7461:	r1 = r9
    7462:	r1 += 0x18
    7463:	call -0xea8
    7464:	if w7 != 0x0 goto +0x39 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3578>
    7465:	r7 = r9
    7466:	if w6 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34c8>
    7467:	r1 = 0x0
    7468:	r2 = 0x0 ll
		000000000000e960:  R_BPF_64_64	CONFIG
    7470:	w2 = *(u32 *)(r2 + 0x74)
    7471:	w3 = *(u32 *)(r10 - 0xc0)
    7472:	if w3 != 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3450>
    7473:	if w2 == 0x0 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3450>
    7474:	call 0x23
    7475:	r1 = 0x0 ll
		000000000000e998:  R_BPF_64_64	CONFIG
    7477:	w1 = *(u32 *)(r1 + 0x74)
    7478:	r0 += r1
    7479:	r1 = r10
    7480:	r1 += -0x88
    7481:	w2 = 0x8
    7482:	r3 = r0
    7483:	call 0x71
    7484:	r1 = *(u64 *)(r10 - 0x88)
    7485:	*(u64 *)(r7 + 0x190) = r1
    7486:	w1 = *(u32 *)(r7 + 0xbc)
    7487:	*(u32 *)(r7 + 0x8c) = w1
    7488:	w1 = *(u32 *)(r7 + 0xb8)
    7489:	*(u32 *)(r7 + 0x88) = w1
    7490:	w1 = *(u32 *)(r7 + 0xb4)
    7491:	*(u32 *)(r7 + 0x84) = w1
    7492:	w1 = *(u32 *)(r7 + 0xb0)
    7493:	*(u32 *)(r7 + 0x80) = w1
    7494:	w1 = *(u32 *)(r7 + 0xac)
    7495:	*(u32 *)(r7 + 0x7c) = w1
    7496:	w1 = *(u32 *)(r7 + 0xa8)
    7497:	*(u32 *)(r7 + 0x78) = w1
    7498:	r1 = r7
    7499:	call -0x16a7
    7500:	r1 = 0x0 ll
		000000000000ea60:  R_BPF_64_64	CONFIG
    7502:	w2 = *(u32 *)(r1 + 0x6c)
    7503:	if w2 == 0x0 goto -0x34b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7504:	w1 = *(u32 *)(r1 + 0x94)
    7505:	if w1 != 0x0 goto +0x1f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x35f0>
    7506:	r6 = 0x0 ll
		000000000000ea90:  R_BPF_64_64	CONFIG
    7508:	w1 = *(u32 *)(r6 + 0xa4)
    7509:	if w1 == 0x0 goto +0x3f <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3710>
    7510:	w2 = *(u32 *)(r7 + 0x1b0)
    7511:	w1 = *(u32 *)(r7 + 0x19c)
    7512:	w3 = w2
    7513:	w3 |= w1
    7514:	if w3 s> -0x1 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3668>
    7515:	w3 = w2
    7516:	if w1 s> 0x0 goto +0x27 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3688>
    7517:	w3 = w2
    7518:	if w2 s> 0x0 goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3688>
    7519:	w3 = 0x0
    7520:	if w2 s>= w1 goto +0x23 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3688>
    7521:	goto +0x20 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3678>
    7522:	w1 = *(u32 *)(r9 + 0xa4)
    7523:	*(u32 *)(r9 + 0x8c) = w1
    7524:	w1 = *(u32 *)(r9 + 0xa0)
    7525:	*(u32 *)(r9 + 0x88) = w1
    7526:	w1 = *(u32 *)(r9 + 0x9c)
    7527:	*(u32 *)(r9 + 0x84) = w1
    7528:	w1 = *(u32 *)(r9 + 0x98)
    7529:	*(u32 *)(r9 + 0x80) = w1
    7530:	w1 = *(u32 *)(r9 + 0x94)
    7531:	*(u32 *)(r9 + 0x7c) = w1
    7532:	w1 = *(u32 *)(r9 + 0x90)
    7533:	*(u32 *)(r9 + 0x78) = w1
    7534:	r1 = r9
    7535:	call -0x16cb
    7536:	goto -0x48 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x33b0>
    7537:	w2 = *(u32 *)(r7 + 0x1ac)
    7538:	w1 = *(u32 *)(r7 + 0x198)
    7539:	w3 = w2
    7540:	w3 |= w1
    7541:	if w3 s> -0x1 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3780>
    7542:	w3 = w2
    7543:	if w1 s> 0x0 goto +0x2d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7544:	w3 = w2
    7545:	if w2 s< 0x1 goto +0x1 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3640>
    7546:	goto +0x2a <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7547:	w3 = 0x0
    7548:	if w2 s>= w1 goto +0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7549:	w3 = w2
    7550:	w3 -= w1
    7551:	goto +0x25 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3790>
    7552:	w3 = 0x0
    7553:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3688>
    7554:	w3 = w2
    7555:	w3 -= w1
    7556:	w4 = 0x1
    7557:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d0>
    7558:	w4 = 0x2
    7559:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x36d0>
    7560:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3710>
    7561:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3710>
    7562:	w3 = w2
    7563:	w3 -= w1
    7564:	w4 = 0x3
    7565:	r5 = 0x2
    7566:	*(u64 *)(r7 + 0x88) = r5
    7567:	*(u32 *)(r7 + 0x84) = w3
    7568:	*(u32 *)(r7 + 0x80) = w2
    7569:	*(u32 *)(r7 + 0x7c) = w1
    7570:	*(u32 *)(r7 + 0x78) = w4
    7571:	r1 = r7
    7572:	call -0x16f0
    7573:	w1 = *(u32 *)(r6 + 0xb4)
    7574:	if w1 == 0x0 goto +0x35 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    7575:	w2 = *(u32 *)(r7 + 0x1b4)
    7576:	w1 = *(u32 *)(r7 + 0x1a0)
    7577:	w3 = w2
    7578:	w3 |= w1
    7579:	if w3 s> -0x1 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3820>
    7580:	w3 = w2
    7581:	if w1 s> 0x0 goto +0x1d <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    7582:	w3 = w2
    7583:	if w2 s> 0x0 goto +0x1b <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    7584:	w3 = 0x0
    7585:	if w2 s>= w1 goto +0x19 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    7586:	goto +0x16 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3830>
    7587:	w3 = 0x0
    7588:	if w2 s> w1 goto -0x28 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3650>
    7589:	w4 = 0x1
    7590:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d8>
    7591:	w4 = 0x2
    7592:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x37d8>
    7593:	if w1 == 0x0 goto -0x58 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    7594:	if w2 == w1 goto -0x59 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    7595:	w3 = w2
    7596:	w3 -= w1
    7597:	w4 = 0x3
    7598:	r5 = 0x1
    7599:	*(u64 *)(r7 + 0x88) = r5
    7600:	*(u32 *)(r7 + 0x84) = w3
    7601:	*(u32 *)(r7 + 0x80) = w2
    7602:	*(u32 *)(r7 + 0x7c) = w1
    7603:	*(u32 *)(r7 + 0x78) = w4
    7604:	r1 = r7
    7605:	call -0x1711
    7606:	goto -0x65 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x34f8>
    7607:	w3 = 0x0
    7608:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3840>
    7609:	w3 = w2
    7610:	w3 -= w1
    7611:	w4 = 0x1
    7612:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3888>
    7613:	w4 = 0x2
    7614:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3888>
    7615:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    7616:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x38c8>
    7617:	w3 = w2
    7618:	w3 -= w1
    7619:	w4 = 0x3
    7620:	r5 = 0x3
    7621:	*(u64 *)(r7 + 0x88) = r5
    7622:	*(u32 *)(r7 + 0x84) = w3
    7623:	*(u32 *)(r7 + 0x80) = w2
    7624:	*(u32 *)(r7 + 0x7c) = w1
    7625:	*(u32 *)(r7 + 0x78) = w4
    7626:	r1 = r7
    7627:	call -0x1727
    7628:	w1 = *(u32 *)(r6 + 0xc4)
    7629:	if w1 == 0x0 goto +0x21 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    7630:	w2 = *(u32 *)(r7 + 0x1b8)
    7631:	w1 = *(u32 *)(r7 + 0x1a4)
    7632:	w3 = w2
    7633:	w3 |= w1
    7634:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3938>
    7635:	w3 = w2
    7636:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7637:	w3 = w2
    7638:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7639:	w3 = 0x0
    7640:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7641:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3948>
    7642:	w3 = 0x0
    7643:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3958>
    7644:	w3 = w2
    7645:	w3 -= w1
    7646:	w4 = 0x1
    7647:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    7648:	w4 = 0x2
    7649:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39a0>
    7650:	if w1 == 0x0 goto +0xc <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    7651:	if w2 == w1 goto +0xb <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x39e0>
    7652:	w3 = w2
    7653:	w3 -= w1
    7654:	w4 = 0x3
    7655:	r5 = 0x4
    7656:	*(u64 *)(r7 + 0x88) = r5
    7657:	*(u32 *)(r7 + 0x84) = w3
    7658:	*(u32 *)(r7 + 0x80) = w2
    7659:	*(u32 *)(r7 + 0x7c) = w1
    7660:	*(u32 *)(r7 + 0x78) = w4
    7661:	r1 = r7
    7662:	call -0x174a
    7663:	w1 = *(u32 *)(r6 + 0xd4)
    7664:	if w1 == 0x0 goto -0x3ec <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7665:	w2 = *(u32 *)(r7 + 0x1bc)
    7666:	w1 = *(u32 *)(r7 + 0x1a8)
    7667:	w3 = w2
    7668:	w3 |= w1
    7669:	if w3 s> -0x1 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a50>
    7670:	w3 = w2
    7671:	if w1 s> 0x0 goto +0x9 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    7672:	w3 = w2
    7673:	if w2 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    7674:	w3 = 0x0
    7675:	if w2 s>= w1 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    7676:	goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a60>
    7677:	w3 = 0x0
    7678:	if w2 s<= w1 goto +0x2 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3a70>
    7679:	w3 = w2
    7680:	w3 -= w1
    7681:	w4 = 0x1
    7682:	if w3 s> 0x0 goto +0x7 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab8>
    7683:	w4 = 0x2
    7684:	if w3 s< 0x0 goto +0x5 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x3ab8>
    7685:	if w1 == 0x0 goto -0x401 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7686:	if w2 == w1 goto -0x402 <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>
    7687:	w3 = w2
    7688:	w3 -= w1
    7689:	w4 = 0x3
    7690:	r5 = 0x5
    7691:	*(u64 *)(r7 + 0x88) = r5
    7692:	*(u32 *)(r7 + 0x84) = w3
    7693:	*(u32 *)(r7 + 0x80) = w2
    7694:	*(u32 *)(r7 + 0x7c) = w1
    7695:	*(u32 *)(r7 + 0x78) = w4
    7696:	r1 = r7
    7697:	call -0x176d
    7698:	goto -0x40e <_RINvNtNtCsdFVK5t47P8c_8programs6probes3hot19look_closer_at_exitNtNtNtCsgfBrwdw9yYZ_8aya_ebpf8programs14raw_tracepoint20RawTracePointContextEB6_+0x1a90>

000000000000f098 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell>:
    7699:	r6 = r1
    7700:	*(u64 *)(r10 - 0x8) = r6
    7701:	r2 = r10
    7702:	r2 += -0x8
    7703:	r1 = 0x0 ll
		000000000000f0b8:  R_BPF_64_64	OWED
    7705:	call 0x1
    7706:	r7 = r0
    7707:	if r7 == 0x0 goto +0x1e <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x138>
    7708:	r1 = 0x0 ll
		000000000000f0e0:  R_BPF_64_64	COUNTS
    7710:	r2 = r7
    7711:	call 0x1
    7712:	if r0 == 0x0 goto +0x1a <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x140>
    7713:	r1 = 0x1
    7714:	lock *(u64 *)(r0 + 0x0) += r1
    7715:	r1 = 0x0 ll
		000000000000f118:  R_BPF_64_64	EVENTS
    7717:	r2 = r7
    7718:	r3 = 0x2b0
    7719:	r4 = 0x0
    7720:	call 0x82
    7721:	if r0 s> -0x1 goto +0xa <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    7722:	w1 = 0x0
    7723:	*(u32 *)(r10 - 0x8) = w1
    7724:	r2 = r10
    7725:	r2 += -0x8
    7726:	r1 = 0x0 ll
		000000000000f170:  R_BPF_64_64	LOST
    7728:	call 0x1
    7729:	if r0 == 0x0 goto +0x2 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x108>
    7730:	r1 = 0x1
    7731:	lock *(u64 *)(r0 + 0x0) += r1
    7732:	*(u64 *)(r10 - 0x8) = r6
    7733:	r2 = r10
    7734:	r2 += -0x8
    7735:	r1 = 0x0 ll
		000000000000f1b8:  R_BPF_64_64	OWED
    7737:	call 0x3
    7738:	exit
    7739:	r1 = 0x0 ll
		000000000000f1d8:  R_BPF_64_64	COUNTS
    7741:	r2 = r7
    7742:	r3 = 0x0 ll
		000000000000f1f0:  R_BPF_64_64	.rodata.cst8
    7744:	r4 = 0x1
    7745:	call 0x2
    7746:	if r0 == 0x0 goto -0x20 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7747:	r1 = 0x0 ll
		000000000000f218:  R_BPF_64_64	COUNTS
    7749:	r2 = r7
    7750:	call 0x1
    7751:	if r0 == 0x0 goto +0x3 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x1c0>
    7752:	r1 = 0x1
    7753:	lock *(u64 *)(r0 + 0x0) += r1
    7754:	goto -0x28 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7755:	w1 = 0x0
    7756:	*(u32 *)(r10 - 0x8) = w1
    7757:	r2 = r10
    7758:	r2 += -0x8
    7759:	r1 = 0x0 ll
		000000000000f278:  R_BPF_64_64	LOST
    7761:	call 0x1
    7762:	if r0 == 0x0 goto -0x30 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>
    7763:	r0 += 0x8
    7764:	r1 = 0x1
    7765:	lock *(u64 *)(r0 + 0x0) += r1
    7766:	goto -0x34 <_RNvNtNtCsdFVK5t47P8c_8programs6probes4owed4tell+0x80>

000000000000f2b8 <memcpy>:
    7767:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
    7768:	r4 = 0x0
    7769:	r5 = r1
    7770:	r5 += r4
    7771:	r0 = r2
    7772:	r0 += r4
    7773:	w0 = *(u8 *)(r0 + 0x0)
    7774:	*(u8 *)(r5 + 0x0) = w0
    7775:	r4 += 0x1
    7776:	if r4 < r3 goto -0x8 <memcpy+0x10>
    7777:	exit

000000000000f310 <memmove>:
    7778:	r4 = r1
    7779:	r4 -= r2
    7780:	if r4 >= r3 goto +0xb <memmove+0x70>
    7781:	r2 += -0x1
    7782:	r1 += -0x1
    7783:	r4 = r1
    7784:	r4 += r3
    7785:	r5 = r2
    7786:	r5 += r3
    7787:	w5 = *(u8 *)(r5 + 0x0)
    7788:	*(u8 *)(r4 + 0x0) = w5
    7789:	r3 += -0x1
    7790:	if r3 != 0x0 goto -0x8 <memmove+0x28>
    7791:	goto +0xa <memmove+0xc0>
    7792:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
    7793:	r4 = 0x0
    7794:	r5 = r1
    7795:	r5 += r4
    7796:	r0 = r2
    7797:	r0 += r4
    7798:	w0 = *(u8 *)(r0 + 0x0)
    7799:	*(u8 *)(r5 + 0x0) = w0
    7800:	r4 += 0x1
    7801:	if r4 < r3 goto -0x8 <memmove+0x80>
    7802:	exit

000000000000f3d8 <memset>:
    7803:	if r3 == 0x0 goto +0x6 <memset+0x38>
    7804:	r4 = 0x0
    7805:	r5 = r1
    7806:	r5 += r4
    7807:	*(u8 *)(r5 + 0x0) = w2
    7808:	r4 += 0x1
    7809:	if r4 < r3 goto -0x5 <memset+0x10>
    7810:	exit

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
      95:	call 0x810
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
     909:	call 0x792
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
     909:	call 0x792
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
     112:	call 0xf63
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
      99:	call 0x16b2
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
      21:	call 0x1e12
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
