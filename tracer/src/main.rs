//! preemptleak: names the system call that leaked a preemption count.

fn main() {}
