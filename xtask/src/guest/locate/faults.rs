//! What may go wrong while `preemptleak locate` records: it is killed, interrupted, refused, or has no
//! room. Whatever it is, the kernel's tracing must be as it was, and what is said must be true.

use super::{LIMIT, STATE};
use crate::guest::{COUNTS_NOTHING, Case, Outcome, run_for, script::Wanted};

/// A script in the guest. Its variable `status` is compared at its end, when tracing was found to be
/// as it was before.
struct Fault {
    name: &'static str,
    on: On,
    script: &'static str,
    status: i32,
    says: &'static [&'static str],
}

/// Which kernels a fault is tried on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum On {
    /// Both.
    Both,
    /// The one on which function_graph has no instance of its own, so that there is most to undo.
    Shared,
}

/// The kernels: on the first everything is shared, on the second the recording is an instance.
const SHARED: &str = "6.1";
const INSTANCE: &str = "7.3";

/// What the scripts call.
///
/// - `fail WORDS` ends the script; `until_ CONDITION` waits, but not for ever: two minutes, since on a
///   loaded host what takes a second may take twenty.
/// - `same` tells whether tracing is as it was before; `on` whether anybody records.
/// - `$record ARG...` is a recording that is as quick to switch on as can be. `$nap` is a COMMAND
///   that writes down its number when it runs, and `napping` waits for it; `$pid` must be the tool.
/// - `$flood` makes calls enough for 1 MiB.
/// - `guards` are the processes that the tool left to put things back.
/// - `refused ARG...` must say why in one line, and nothing else.
/// - `busy TRACER` is refused while somebody else has that tracer on, and leaves it as it is.
const PRELUDE: &str = r#"
cd /tmp; rm -f o e nap; touch o e
fail() { echo "$*" >&2; cat o e >&2; kill $(cat nap) $pid 2>/dev/null; exit 98; }
until_() { n=0; until eval "$1"; do sleep 0.1; n=$((n+1)); [ $n -lt 1200 ] || fail "never: $1"; done; }
same() { state | cmp -s - before; }
on() { cat /sys/kernel/tracing/current_tracer /sys/kernel/tracing/instances/*/current_tracer |
    grep -q function_graph; } 2>/dev/null
record='preemptleak locate --module leaky --syscall ioctl'
nap='echo $$ >/tmp/nap; exec sleep 600'
flood='dd if=/dev/zero of=/dev/null bs=1 count=10000'
napping() { until_ '[ -s nap ]'; on || fail 'nothing is switched on'; }
guards() { pidof preemptleak | tr ' ' '\n' | grep -vx $pid; }
refused() { preemptleak locate -q "$@" >o 2>e; status=$?; cat e
    [ "$(wc -l <e)" = 1 ] && [ ! -s o ] || fail 'not one line'; }
busy() { cd /sys/kernel/tracing; echo :mod:leaky >set_ftrace_filter
    echo $1 >current_tracer; cd /tmp; state >theirs
    refused --module leaky -- true
    state | diff theirs - || fail 'it was changed'
    cd /sys/kernel/tracing; echo nop >current_tracer; echo >set_ftrace_filter; }
state >before
"#;

/// How a script ends: what it changed is no fault of the tool's.
const END: &str = "state >/tmp/after; diff /tmp/before /tmp/after >&2 || exit 99; exit $status";

const FAULTS: &[Fault] = &[
    Fault {
        name: "killed, its guard puts all back",
        on: On::Both,
        script: r#"
            $record -- sh -c "$nap" & pid=$!; napping
            kill -9 $pid; wait $pid; status=$?
            until_ same; kill $(cat nap)"#,
        status: 137,
        says: &[],
    },
    Fault {
        name: "with its guard killed, it puts all back itself",
        on: On::Shared,
        script: r#"
            $record -- sh -c "$nap" >o 2>&1 & pid=$!; napping
            kill -9 $(guards); kill $(cat nap); wait $pid; status=$?; cat o"#,
        status: 0,
        says: &["verdict: clean"],
    },
    Fault {
        name: "both killed, check says so and puts all back",
        on: On::Shared,
        script: r#"
            $record -- sh -c "$nap" & pid=$!; napping
            kill -9 $(guards); kill -9 $pid; wait $pid; kill $(cat nap)
            on || fail 'nobody left anything on'
            grep -q '"pid":'$pid, /run/preemptleak/tracing || fail 'it is not written down'
            preemptleak check; status=$?"#,
        status: 0,
        says: &[
            "left on by a killed preemptleak: settings of ftrace, by process ",
            "; undone",
        ],
    },
    Fault {
        name: "both killed, the next run puts all back first",
        on: On::Both,
        script: r#"
            $record -- sh -c "$nap" & pid=$!; napping
            kill -9 $(guards); kill -9 $pid; wait $pid; kill $(cat nap)
            on || fail 'nobody left anything on'
            $record -- leak nested-4; status=$?"#,
        status: 1,
        says: &[
            "undoing what a killed preemptleak left switched on",
            "leaky_depth4 [leaky] leaks +1",
        ],
    },
    Fault {
        name: "function_graph of somebody else is left alone",
        on: On::Both,
        script: "busy function_graph",
        status: 125,
        says: &[
            "the tracer function_graph is on; stop whoever uses it, or `echo nop > /sys/kernel/tracing/current_tracer`",
        ],
    },
    Fault {
        name: "the function tracer of somebody else is left alone",
        on: On::Shared,
        script: "busy function",
        status: 125,
        says: &["the tracer function is on; stop whoever uses it"],
    },
    Fault {
        name: "what others hook is located right, too",
        on: On::Both,
        script: r#"
            cd /sys/kernel/tracing; mkdir instances/theirs; echo :mod:leaky >instances/theirs/set_ftrace_filter
            echo function >instances/theirs/current_tracer
            $record -- leak nested-4; status=$?
            grep -q '^function$' instances/theirs/current_tracer || fail 'it was changed'
            rmdir instances/theirs; cd /tmp"#,
        status: 1,
        says: &["leaky_depth4 [leaky] leaks +1"],
    },
    Fault {
        name: "a hook on the function of our own call is no level of ours",
        on: On::Both,
        script: r#"
            cd /sys/kernel/tracing; mkdir instances/theirs; echo 'p:theirs __x64_sys_ioctl' >kprobe_events
            echo 1 >instances/theirs/events/kprobes/theirs/enable || fail 'no kprobe'
            $record --tree -- leak nested-4 >/tmp/o; status=$?; cat /tmp/o
            grep -q -e ' -1 ' /tmp/o && fail 'a level below 0'
            rmdir instances/theirs; echo >kprobe_events; cd /tmp"#,
        status: 1,
        says: &["leaky_depth4 [leaky] leaks +1"],
    },
    Fault {
        name: "a call without arguments is recorded, too",
        on: On::Shared,
        script: r#"
            preemptleak locate --module leaky -- sh -c "sync; $nap" >o 2>&1 & pid=$!; napping
            grep -Eq '__(do|x64|ia32)_sys_sync\(' /sys/kernel/tracing/trace || fail 'it is not'
            kill $(cat nap); wait $pid; status=$?; cat o"#,
        status: 0,
        says: &["verdict: clean"],
    },
    Fault {
        name: "nothing can be recorded after a first leak: that is said, and the trace goes on",
        on: On::Shared,
        script: r#"
            preemptleak locate --module leaky --format json >o 2>e & pid=$!; until_ 'grep -q start o'
            echo vfs_read >/sys/kernel/tracing/set_ftrace_filter; leak nested-4
            until_ 'grep -q not-located o'; echo >/sys/kernel/tracing/set_ftrace_filter
            kill -INT $pid; wait $pid; status=$?; cat o"#,
        status: 1,
        says: &[
            "set_ftrace_filter of ftrace is set (vfs_read); stop whoever uses it",
            r#""verdict":"leaks""#,
        ],
    },
    Fault {
        name: "two at once: the second is refused, the first goes on",
        on: On::Shared,
        script: r#"
            $record -- sh -c "$nap" >first & pid=$!; napping
            refused --module leaky -- true
            grep -q "another preemptleak (process $pid) records" e || fail 'who it is, is not said'
            on || fail 'the first does not record any more'
            kill $(cat nap); wait $pid || fail "a clean COMMAND: $?"; cat first"#,
        status: 125,
        says: &["wait for its end, or stop it", "verdict: clean"],
    },
    Fault {
        name: "Ctrl-C while COMMAND runs",
        on: On::Both,
        script: r#"
            $record --format json -- sh -c "$nap" & pid=$!; napping
            kill -INT $pid; wait $pid; status=$?"#,
        status: 0,
        says: &[r#""verdict":"clean""#, r#""signal_name":"SIGINT""#],
    },
    Fault {
        name: "Ctrl-C without COMMAND",
        on: On::Shared,
        script: r#"
            $record 2>e & pid=$!; until_ 'grep -q recording\; e'
            on || fail 'nothing is switched on'
            kill -INT $pid; wait $pid; status=$?"#,
        status: 0,
        says: &["verdict: clean"],
    },
    Fault {
        name: "Ctrl-C while it is being switched on",
        on: On::Shared,
        script: r#"
            $record -- sh -c "$nap" 2>e & pid=$!; until_ 'grep -q switching e'
            kill -INT $pid; wait $pid; status=$?; cat e
            [ ! -e nap ] || fail 'COMMAND was started'"#,
        status: 125,
        says: &["interrupted before COMMAND was started"],
    },
    Fault {
        name: "a COMMAND that cannot start, and a function that is recorded anyway",
        on: On::Shared,
        script: r#"
            echo garbage >bad; chmod +x bad
            preemptleak locate -q --function _raw_spin_lock --syscall ioctl -- /tmp/bad; status=$?"#,
        status: 125,
        says: &["cannot start /tmp/bad"],
    },
    Fault {
        name: "a reader who stops reading",
        on: On::Shared,
        script: r#"
            { $record -- leak nested-4; echo $? >o; } | head -n 1; status=$(cat o)"#,
        status: 1,
        says: &["+1 preempt  leak"],
    },
    Fault {
        name: "a call that was overwritten is not located",
        on: On::Shared,
        script: r#"
            preemptleak locate --module leaky --buffer 1 -- sh -c "
                kill -STOP \$PPID; taskset -c 1 leak preempt-disable
                taskset -c 1 $flood; kill -CONT \$PPID"; status=$?"#,
        status: 1,
        says: &[
            "not located: its call is not in the recording",
            "give a larger --buffer",
        ],
    },
    Fault {
        name: "after a call that was overwritten, the next one is located",
        on: On::Shared,
        script: r#"
            preemptleak locate --module leaky --buffer 1 -- sh -c "
                kill -STOP \$PPID; taskset -c 1 leak preempt-disable
                taskset -c 1 $flood; kill -CONT \$PPID; sleep 2; leak preempt-disable"; status=$?"#,
        status: 1,
        says: &[
            "not located: its call is not in the recording",
            "owner   leaky_ioctl",
        ],
    },
    Fault {
        name: "a call that overwrites its own beginning is located with a doubt, or not at all",
        on: On::Shared,
        script: r#"
            preemptleak locate --buffer 1 -- leak bridge-start >o 2>e; status=$?; cat o
            grep -q '^doubt   at or below' o || grep -q 'not located: ' o || fail 'for sure'"#,
        status: 1,
        says: &["ioctl  SIOCBRDELBR"],
    },
    Fault {
        name: "not root",
        on: On::Shared,
        script: r#"
            su nobody -c 'preemptleak locate -q --module leaky -- true' 2>e; status=$?; cat e
            [ "$(wc -l <e)" = 1 ] || fail 'not one line'"#,
        status: 125,
        says: &["root"],
    },
    Fault {
        name: "hidden addresses",
        on: On::Shared,
        script: r#"
            old=$(cat /proc/sys/kernel/kptr_restrict); echo 2 >/proc/sys/kernel/kptr_restrict
            refused --module leaky -- true; echo $old >/proc/sys/kernel/kptr_restrict"#,
        status: 125,
        says: &["sysctl kernel.kptr_restrict=1"],
    },
    Fault {
        name: "a function that does not exist",
        on: On::Shared,
        script: "refused --function nosuchfunction_xyz -- true",
        status: 2,
        says: &["no function that can be traced matches 'nosuchfunction_xyz'"],
    },
    Fault {
        name: "what cannot be put back or recorded is refused, and what is no name",
        on: On::Shared,
        script: r#"
            t=/sys/kernel/tracing; echo 100 >$t/per_cpu/cpu0/buffer_size_kb
            refused --module leaky -- true; echo 1408 >$t/buffer_size_kb
            echo 100 >$t/tracing_thresh || fail 'no threshold'
            refused --module leaky -- true; echo 0 >$t/tracing_thresh
            refused --function vfs_read:traceoff -- true"#,
        status: 2,
        says: &[
            "differ in size",
            "tracing_thresh of ftrace is 100 us",
            "not a name",
        ],
    },
    Fault {
        name: "where tracefs is not mounted, nobody else sees it, and the guard still finds it",
        on: On::Shared,
        script: r#"
            umount /sys/kernel/debug/tracing 2>/dev/null
            umount /sys/kernel/debug && umount /sys/kernel/tracing || fail 'it is in use'
            cp /proc/mounts mounts
            $record --max-leaks 2 -- sh -c "leak nested-4; $nap" >o & pid=$!
            until_ '[ -s nap ] && grep ^owner o'
            diff mounts /proc/mounts || fail 'something is mounted now'
            kill -9 $pid; wait $pid; status=$?
            mount -t tracefs tracefs /sys/kernel/tracing; mount -t debugfs debugfs /sys/kernel/debug
            until_ same; kill $(cat nap)"#,
        status: 137,
        says: &["leaky_depth4 [leaky] leaks +1"],
    },
];

/// The cases for this kernel.
pub(crate) fn faults(kernel: &str) -> Vec<Case> {
    let is_tried = |fault: &&Fault| match fault.on {
        On::Both => [SHARED, INSTANCE].contains(&kernel),
        On::Shared => kernel == SHARED,
    };
    FAULTS.iter().filter(is_tried).map(case).collect()
}

fn case(fault: &'static Fault) -> Case {
    let Fault {
        name,
        script,
        status,
        says,
        on: _,
    } = fault;
    Case::new(format!("locate, {name}"), move |guest| {
        if !guest.traits().preempt_count {
            return Ok(Outcome::Skip(COUNTS_NOTHING.to_owned()));
        }
        let script = format!("{STATE}{PRELUDE}{script}\n{END}");
        let ran = run_for(guest, &["sh", "-c", &script], &[], LIMIT)?;
        let wanted = Wanted {
            status: *status,
            says,
            never_says: &["panicked"],
        };
        Ok(wanted.judge(&ran))
    })
}
