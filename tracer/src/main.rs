//! preemptleak: names the system call that leaked a preemption count.
use preemptleak::{
    kernel::{btf::Types, preempt_count::PreemptCount},
    session::{calibrate, loader::Loader, resets},
};
use preemptleak_ebpf::config::Access;

fn main() {
    let t = std::time::Instant::now();
    let types = Types::of_running_kernel().unwrap();
    println!("types {:?}", t.elapsed());
    let count = PreemptCount::of_running_kernel(&types).unwrap();
    println!("count {:?} {count:x?}", t.elapsed());
    let loader = Loader::new(&count, 2, false);
    for (a, k) in [
        (Access::Ksym, true),
        (Access::BtfCast, false),
        (Access::BtfRead, false),
        (Access::Table, false),
    ] {
        match calibrate::calibrate(&loader, &count, a, k, &resets::Kind::ALL) {
            Ok(c) => println!("{:?} {c:x?}", t.elapsed()),
            Err(e) => println!("{a:?} {:?} {e}", t.elapsed()),
        }
    }
}
