//! Cases that are no scenario: kernels that hide or forbid things, untrusted names, healthy load.

use super::{COUNTS_NOTHING, Case, Outcome, script::Wanted, sh};

/// A shell command in the guest, the status it must end with, and what must be in its output.
struct Expected {
    name: &'static str,
    /// Whether the kernel must count preemption (or must not) for this to make sense.
    counts: bool,
    script: &'static str,
    status: i32,
    says: &'static [&'static str],
    never_says: &'static [&'static str],
}

/// All of them.
const CASES: &[Expected] = &[
    Expected {
        name: "check says what this kernel does not count",
        counts: false,
        script: "preemptleak check",
        status: 125,
        says: &["not counted", "CONFIG_PREEMPT_DYNAMIC"],
        never_says: &["panicked"],
    },
    Expected {
        name: "a bh leak is told where preemption is not counted",
        counts: false,
        script: "preemptleak trace -- leak local-bh-disable",
        status: 1,
        says: &["+2 softirq", "not counted"],
        never_says: &["panicked"],
    },
    Expected {
        name: "hidden addresses without a way around them are named, with the remedy",
        counts: false,
        script: "echo 2 >/proc/sys/kernel/kptr_restrict; preemptleak trace -- true; status=$?; \
                 echo 0 >/proc/sys/kernel/kptr_restrict; exit $status",
        status: 125,
        says: &["kptr_restrict to 0"],
        never_says: &["panicked"],
    },
    Expected {
        name: "check says that tracing would work",
        counts: true,
        script: "preemptleak check",
        status: 0,
        says: &["this kernel can be traced", "self-test    passed"],
        never_says: &["panicked"],
    },
    Expected {
        name: "eight leaks under load are eight",
        counts: true,
        script: "preemptleak trace -- sh -c 'for i in 1 2 3 4; do \
                 (while :; do echo x | cat >/dev/null; done) & load=\"$load $!\"; done; \
                 for i in 1 2 3 4 5 6 7 8; do leak preempt-disable || { kill $load; exit 77; }; done; \
                 kill $load; wait'",
        status: 1,
        says: &["verdict: 8 leaks", "nothing lost"],
        never_says: &["panicked"],
    },
    Expected {
        name: "leaks while tracing starts are blamed on nobody else",
        counts: true,
        script: "preemptleak trace --duration 2 >/tmp/out & \
                 until grep -q ^verdict /tmp/out; do leak preempt-disable || exit 77; (true); done; \
                 wait; cat /tmp/out; \
                 ! grep -E ' (leak|underflow|masked|outside)$' /tmp/out | grep -v ' leak '",
        status: 0,
        says: &["verdict:"],
        never_says: &["panicked"],
    },
    Expected {
        name: "what a daemon leaked before the trace is not its children's",
        counts: true,
        script: "leak --daemon /tmp/heirs & daemon=$!; \
                 until [ -e /tmp/heirs ]; do kill -0 $daemon || exit 77; sleep 0.1; done; \
                 preemptleak trace --watch migrate --all -- \
                 sh -c 'i=0; while [ $i -lt 3000 ]; do [ -e / ]; i=$((i+1)); done; \
                        rm /tmp/heirs; until [ -e /tmp/heirs ]; do sleep 0.1; done'; status=$?; \
                 rm /tmp/heirs; wait $daemon; exit $status",
        status: 0,
        says: &["verdict: clean"],
        never_says: &["panicked", "+1 migrate"],
    },
    Expected {
        name: "addresses hidden by kptr_restrict=2",
        counts: true,
        script: "echo 2 >/proc/sys/kernel/kptr_restrict; \
                 preemptleak trace -- leak preempt-disable; status=$?; \
                 PREEMPTLEAK_ADDRESS=btf preemptleak trace -q -- leak preempt-disable; \
                 status=$status$?; echo 0 >/proc/sys/kernel/kptr_restrict; exit $status",
        status: 11,
        says: &["+1 preempt  leak"],
        never_says: &["panicked"],
    },
    Expected {
        name: "a process of --pid that leaks on its way out",
        counts: true,
        script: "sh -c 'until [ -s /tmp/out ]; do sleep 0.1; done; exec leak exit' & \
                 preemptleak trace --pid $! >/tmp/out 2>&1; status=$?; cat /tmp/out; \
                 wait $!; [ $? = 77 ] && exit 77; exit $status",
        status: 1,
        says: &["exit_group", "verdict: 1 leak"],
        never_says: &["panicked"],
    },
    Expected {
        name: "who gets the number of a process of --pid that ended is not told of",
        counts: true,
        script: "last=/proc/sys/kernel/ns_last_pid; \
                 [ -e $last ] || { echo 'skip: this kernel has no CONFIG_CHECKPOINT_RESTORE' >&2; exit 77; }; \
                 sleep 300 & old=$!; sleep 300 & other=$!; \
                 preemptleak trace --pid $old --pid $other >/tmp/out 2>&1 & tracer=$!; \
                 until [ -s /tmp/out ]; do sleep 0.1; done; kill $old; wait $old; sleep 0.5; \
                 until [ \"$new\" = $old ]; do echo $((old-1)) >$last || exit 1; \
                 leak preempt-disable & new=$!; wait $new; leaked=$?; done; \
                 kill $other; wait $tracer; status=$?; cat /tmp/out; \
                 [ $leaked = 0 ] || exit $leaked; exit $status",
        status: 0,
        says: &["verdict: clean"],
        never_says: &["panicked"],
    },
    Expected {
        name: "a comm full of escapes",
        counts: true,
        script: "preemptleak trace -- leak --comm \"$(printf 'a\\033[2Jb\\nc')\" preempt-disable",
        status: 1,
        says: &["a\\x1b[2Jb\\nc"],
        never_says: &["\u{1b}[2J"],
    },
    Expected {
        name: "the setting of --crash-safe comes back, also after SIGKILL",
        counts: true,
        script: "f=/proc/sys/kernel/ftrace_dump_on_oops; \
                 preemptleak -q trace --crash-safe -- sed s/^/during:/ $f; echo after:$(cat $f); \
                 preemptleak trace -q --crash-safe --format json >/tmp/out & \
                 until [ -s /tmp/out ]; do sleep 0.1; done; echo alive:$(cat $f); \
                 kill -9 $!; n=0; until [ $(cat $f) = 0 ] || [ $n = 1200 ]; do sleep 0.1; n=$((n+1)); done; \
                 echo killed:$(cat $f)",
        status: 0,
        says: &["during:1", "after:0", "alive:1", "killed:0"],
        never_says: &["panicked"],
    },
    Expected {
        name: "a healthy kernel is clean, and nothing is said of lockdown",
        counts: true,
        script: "preemptleak trace -- true",
        status: 0,
        says: &["verdict: clean"],
        never_says: &["lockdown"],
    },
    Expected {
        name: "lockdown=confidentiality is named, with its remedy",
        counts: true,
        script: "mount -t securityfs none /sys/kernel/security 2>/dev/null; \
                 echo confidentiality >/sys/kernel/security/lockdown || exit 77; \
                 preemptleak trace -- true",
        status: 125,
        says: &["lockdown", "integrity"],
        never_says: &["panicked"],
    },
    Expected {
        name: "locate under lockdown=confidentiality says so in one line",
        counts: true,
        script: "grep -q '\\[confidentiality\\]' /sys/kernel/security/lockdown || exit 77; cd /tmp; \
                 preemptleak locate -q -- true >e 2>&1; status=$?; cat e; \
                 [ $(wc -l <e) = 1 ] || status=98; ls /run/preemptleak; exit $status",
        status: 125,
        says: &["lockdown", "integrity"],
        never_says: &["panicked", "tracing\n"],
    },
];

/// The cases, in an order that leaves the guest usable: lockdown cannot be taken back.
pub(crate) fn special() -> Vec<Case> {
    CASES
        .iter()
        .map(|expected| {
            Case::new(expected.name, |guest| {
                if guest.traits().preempt_count != expected.counts {
                    let why = if expected.counts {
                        COUNTS_NOTHING
                    } else {
                        "this kernel counts preemption"
                    };
                    return Ok(Outcome::Skip(why.to_owned()));
                }
                // What an earlier case wrote says nothing of this one's tracer.
                let script = format!("rm -f /tmp/out; {}", expected.script);
                let ran = sh(guest, &script)?;
                let wanted = Wanted {
                    status: expected.status,
                    says: expected.says,
                    never_says: expected.never_says,
                };
                Ok(wanted.judge(&ran))
            })
        })
        .collect()
}
