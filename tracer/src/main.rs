//! preemptleak: names the system call that leaked a preemption count.
use preemptleak::{
    leak::Class,
    session::{
        Scope, Session, resets, selftest,
        survey::{Survey, Ways},
    },
};

fn main() {
    let t = std::time::Instant::now();
    let rt = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let survey = Survey::of_running_kernel(&Ways {
        method: match std::env::var("PREEMPTLEAK_ADDRESS").as_deref() {
            Ok("btf") => Some(preemptleak::session::survey::Method::Btf),
            Ok("kallsyms") => Some(preemptleak::session::survey::Method::Kallsyms),
            _ => None,
        },
        resets: resets::Kind::ALL.to_vec(),
        verifier_log: std::env::var_os("VLOG").is_some(),
    })
    .unwrap();
    println!("{:?} {:?}", t.elapsed(), survey.calibration);
    rt.block_on(async {
        let (survey, out) = selftest::run(survey).await.unwrap();
        println!("{:?} {:?}", t.elapsed(), out);
        let mut s = Session::attach(
            survey,
            &Scope {
                own_tree: false,
                pids: vec![],
                classes: Class::ALL.to_vec(),
                program_log_level: 0,
            },
        )
        .unwrap();
        println!("{:?} {:?}", t.elapsed(), s.figures());
        let args: Vec<_> = std::env::args().skip(1).collect();
        if args.is_empty() {
            tokio::time::sleep(std::time::Duration::from_secs(3)).await;
        } else {
            let st = std::process::Command::new(&args[0])
                .args(&args[1..])
                .status();
            println!("{st:?}");
        }
        let e = s.finish().unwrap();
        for l in &e.leaks {
            println!("{l:?}");
        }
        println!("{:#?} {:?}", e.rows, e.coverage);
        println!("{:?}", t.elapsed());
    });
}
