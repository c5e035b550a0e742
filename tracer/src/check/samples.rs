//! Hand-made facts for the tests of what `check` prints.

use crate::{
    record::{
        Btf, CheckRecord, Count, Cpu, Left, Options, Privileges, Program, SelfTest, Spot, Stacks,
        Way,
    },
    session::error::Problem,
};

fn way(name: &str, works: bool, detail: Option<&str>) -> Way {
    Way {
        name: name.to_owned(),
        works,
        detail: detail.map(str::to_owned),
    }
}

/// A kernel with everything, and one note.
pub(crate) fn rich() -> CheckRecord {
    let mut facts = bare(&[]);
    let cpu = |cpu| Cpu {
        cpu,
        enter: (cpu != 3).then_some(1),
        exit: (cpu != 3).then_some(1),
        interrupt: 0x1_0000,
    };
    facts.lockdown = Some("integrity".to_owned());
    facts.preemption = Some("full".to_owned());
    facts.btf = Some(Btf {
        path: "/sys/kernel/btf/vmlinux".to_owned(),
        bytes: 5_515_646,
    });
    facts.count = Some(Count {
        symbol: "pcpu_hot".to_owned(),
        offset: 8,
        bytes: 4,
    });
    facts.counted = Some(true);
    facts.addresses = vec![
        way("ksym", true, Some("a plain load")),
        way("btf", true, Some("read by bpf_rdonly_cast")),
        way("kallsyms", false, Some("hidden")),
    ];
    facts.addresses_agree = Some(true);
    facts.cpus = [0, 1, 2, 3].map(cpu).to_vec();
    facts.resets = vec![
        way("fentry", true, None),
        way("kprobe", false, Some("this kernel has none")),
    ];
    facts.programs = vec![
        Program {
            name: "sys_enter".to_owned(),
            verified_instructions: Some(5251),
        },
        Program {
            name: "sys_exit".to_owned(),
            verified_instructions: None,
        },
    ];
    facts.self_test = Some(SelfTest {
        passed: true,
        detail: "a made-up leak came back".to_owned(),
    });
    facts.tracing = Some(Left {
        what: "settings of ftrace, by process 412".to_owned(),
        undone: true,
    });
    facts.watch = vec![
        way("rcu", true, Some("rcu_read_lock_nesting")),
        way("lockdep", false, Some("this kernel has no lockdep")),
    ];
    facts.blind_spots = vec![Spot {
        what: "masked leaks cannot be seen".to_owned(),
        remedy: "use another kernel".to_owned(),
    }];
    facts.note(Problem::new("no names \u{1b}", "set kptr_restrict"));
    facts
}

/// A process that may do nothing, on a kernel that says nothing of its types.
pub(crate) fn bare(missing: &[&str]) -> CheckRecord {
    let privileges = Privileges {
        root: missing.is_empty(),
        missing: missing.iter().map(|name| (*name).to_owned()).collect(),
        user_namespace: false,
    };
    let stacks = Stacks {
        named: false,
        kptr_restrict: Some(2),
    };
    let mut facts = CheckRecord::new("6.1.0-37-cloud-amd64".to_owned(), privileges, stacks);
    facts.config = Some(Options {
        source: "/boot/config".to_owned(),
        options: [
            ("KALLSYMS_ALL".to_owned(), None),
            ("PREEMPT_COUNT".to_owned(), Some("y".to_owned())),
        ]
        .into(),
    });
    if !missing.is_empty() {
        facts.fatal(Problem::new("this process lacks it", "run as root"));
    }
    facts
}
