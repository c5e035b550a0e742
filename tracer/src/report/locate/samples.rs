//! Hand-made recordings of leaking calls for the tests of the reports.

use crate::{
    calltree::{At, Certainty, Frame, Kind, Level, Located, Losses, Owner, Tree},
    kernel::symbol::{Source, Symbol, Symbols},
    report::samples::place,
};

/// Where the functions of a sample begin.
const BASE: u64 = 0xffff_ffff_8100_0004;

/// A tree from lines `function[:module] ENTRY>RETURN NANOSECONDS`, two spaces deeper for each
/// caller. A count is `0`, `1`, `15+`, `0b` with softirqs disabled, `?` where it is not known; a
/// `!` behind the function makes it an interrupt, and `@FILE:LINE` at the end is its source.
pub(crate) fn tree(text: &str) -> Located {
    let mut tree = Tree::default();
    let mut symbols = Symbols::new();
    let mut open: Vec<usize> = Vec::new();
    // When the next call at each depth begins.
    let mut clock = vec![12_345_000_000_000];
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let depth = (line.len() - line.trim_start().len()) / 2;
        let mut words = line.split_whitespace();
        let (name, interrupt) = match words.next().unwrap() {
            name if name.ends_with('!') => (name.trim_end_matches('!'), true),
            name => (name, false),
        };
        let (entry, ret) = words.next().unwrap().split_once('>').unwrap();
        let took: u64 = words.next().unwrap().parse().unwrap();
        let source = words.next().map(|place| {
            let (file, line) = place.trim_start_matches('@').split_once(':').unwrap();
            let (file, line) = (file.to_owned(), line.parse().unwrap());
            Source { file, line }
        });
        let function = function(&mut symbols, name, source);
        open.truncate(depth);
        clock.truncate(depth + 1);
        let start = clock[depth];
        clock[depth] = start + took + 100;
        clock.push(start + 100);
        let parent = open.last().copied();
        let index = tree.frames.len();
        tree.frames.push(Frame {
            function,
            parent,
            children: Vec::new(),
            entry: at(entry, start, interrupt),
            ret: at(ret, start + took, interrupt),
            interrupt,
        });
        if let Some(parent) = parent {
            tree.frames[parent].children.push(index);
        }
        open.push(index);
    }
    Located {
        tree,
        symbols,
        ..Located::default()
    }
}

/// The function's address; each name has one.
fn function(symbols: &mut Symbols, name: &str, source: Option<Source>) -> u64 {
    let (name, module) = match name.split_once(':') {
        Some((name, module)) => (name.to_owned(), Some(module.to_owned())),
        None => (name.to_owned(), None),
    };
    let known = symbols.iter().find(|(_, symbol)| symbol.name == name);
    if let Some((address, _)) = known {
        return *address;
    }
    let address = BASE + symbols.len() as u64 * 0x100;
    let symbol = Symbol {
        name,
        module,
        source,
    };
    symbols.insert(address, symbol);
    address
}

fn at(count: &str, time: u64, interrupt: bool) -> Option<At> {
    if count == "?" {
        return None;
    }
    let (count, bh) = match count.strip_suffix('b') {
        Some(count) => (count, true),
        None => (count, false),
    };
    let (count, saturated) = match count.strip_suffix('+') {
        Some(count) => (count, true),
        None => (count, false),
    };
    let level = Level {
        preempt: count.parse().unwrap(),
        saturated,
        bh_off: Some(bh),
        interrupt,
    };
    Some(At {
        time,
        cpu: 1,
        level,
    })
}

/// The first call of this function.
fn call(located: &Located, name: &str) -> usize {
    let named = |frame: &Frame| located.symbols[&frame.function].name == name;
    located.tree.frames.iter().position(named).unwrap()
}

/// An owner that leaks one level, in its own code before its first call.
fn owner(located: &Located, name: &str) -> Owner {
    Owner {
        frame: call(located, name),
        kind: Kind::Leak,
        preempt: 1,
        saturated: false,
        bh: 0,
        acquirer: None,
        between: 0..0,
        elsewhere: false,
        rivals: Vec::new(),
        reset: false,
        certainty: Certainty::Certain,
    }
}

/// Makes these the owners; the path leads to the first.
fn owned(located: Located, owners: Vec<Owner>) -> Located {
    let mut path = Vec::new();
    let mut next = owners.first().map(|owner| owner.frame);
    while let Some(frame) = next {
        path.insert(0, frame);
        next = located.tree.frames[frame].parent;
    }
    Located {
        owners,
        path,
        ..located
    }
}

/// All of them.
pub(crate) fn all() -> Vec<Located> {
    vec![
        story(),
        short_owner(),
        masked(),
        spin_lock(),
        bottom_half(),
        underflow(),
        unclear(),
        headless(),
        sleeper(),
        at_or_below(),
        nobody(),
        hostile(),
        checked(masked(), "br_del_bridge:bridge"),
        checked(story(), "rtnl_lock"),
    ]
}

/// The story: a bare `preempt_disable()` after `rtnl_unlock()`.
pub(crate) fn story() -> Located {
    let located = tree(
        "
__x64_sys_ioctl 0>1 48000
  __fdget 0>0 300
  security_file_ioctl 0>0 900
    bpf_lsm_file_ioctl 0>0 200
    tomoyo_file_ioctl 0>0 300
  sock_ioctl ?>? 45000
    br_ioctl_call 0>1 43000
      mutex_lock 0>0 200
      br_ioctl_stub:bridge 0>1 41000
        capable 0>0 900
          security_capable 0>0 500
        br_del_bridge:bridge 0>1 38000 @net/bridge/br_if.c:412
          rtnl_lock 0>0 800
            mutex_lock 0>0 400
          __dev_get_by_name 0>0 500
          br_dev_delete:bridge 0>0 9000
            br_fdb_delete_by_port:bridge 0>0 3000
              _raw_spin_lock_bh 0>1b 200
              kfree 1b>1b 100
              kfree 1b>1b 100
              kfree 1b>1b 100
              _raw_spin_unlock_bh 1b>0 400
            unregister_netdevice_queue 0>0 4000
          asm_sysvec_apic_timer_interrupt! 0>0 1600
            irq_enter_rcu! 0>1 200
            irq_exit_rcu! 1>0 500
          rtnl_unlock 0>0 20000
            netdev_run_todo 0>0 19000
              rcu_barrier 0>0 15000
      mutex_unlock 1>1 300
  fput 1>1 200
",
    );
    let story = Owner {
        between: 5..5,
        ..owner(&located, "br_del_bridge")
    };
    owned(located, vec![story])
}

/// An owner that takes 200 ns of two seconds.
pub(crate) fn short_owner() -> Located {
    let located = tree(
        "
__x64_sys_ioctl 0>1 2000000000
  vfs_ioctl 0>0 1000000000
    msleep 0>0 999999000
  leaky_ioctl:leaky 0>1 400
    leaky_deeper:leaky 0>1 200
      kfree 1>1 90
  kfree 1>1 900000000
",
    );
    let short = owner(&located, "leaky_deeper");
    owned(located, vec![short])
}

/// The story, masked: the leak before the first call, and a sleep that the scheduler mends.
pub(crate) fn masked() -> Located {
    let located = tree(
        "
__x64_sys_ioctl 0>0 9000000
  sock_ioctl 0>0 8900000
    br_ioctl_call 0>0 8800000
      br_ioctl_stub:bridge 0>0 8700000
        br_del_bridge:bridge 0>0 8600000 @net/bridge/br_if.c:398
          rtnl_lock 1>1 900
          unregister_netdevice_many 1>0 8500000
            synchronize_net 1>0 8000000
              synchronize_rcu_expedited 1>0 7900000
                schedule 1>0 7000000
                  __schedule_bug 1>1 600000
          rtnl_unlock 0>0 900
",
    );
    let masked = Owner {
        reset: true,
        ..owner(&located, "br_del_bridge")
    };
    owned(located, vec![masked])
}

/// A spin lock that an error path forgets, deep in a loop.
pub(crate) fn spin_lock() -> Located {
    let kfree = "        kfree 0>0 100\n          __slab_free 0>0 40\n".repeat(12);
    let located = tree(&format!(
        "
__x64_sys_write 0>1 20000
  ksys_write 0>1 19000
    vfs_write 0>1 18000
      uio_write:uio 0>1 16000
{kfree}        mutex_lock 0>0 300
        uio_dmem_genirq_irqcontrol:uio_dmem_genirq 0>1 7000 @drivers/uio/uio_dmem_genirq.c:130
          __fdget 0>0 100
          _raw_spin_lock 0>1 300
          disable_irq_nosync 1>1 700
          kfree 1>1 100
          kfree 1>1 100
        mutex_unlock 1>1 200
"
    ));
    let lock = Owner {
        acquirer: Some(call(&located, "_raw_spin_lock")),
        between: 1..2,
        ..owner(&located, "uio_dmem_genirq_irqcontrol")
    };
    owned(located, vec![lock])
}

/// `local_bh_disable()` without its counterpart.
pub(crate) fn bottom_half() -> Located {
    let located = tree(
        "
__x64_sys_ioctl 0>0b 9000
  leaky_ioctl:leaky 0>0b 8000
    __local_bh_disable_ip 0>0b 300
",
    );
    let bh = Owner {
        preempt: 0,
        bh: 1,
        acquirer: Some(call(&located, "__local_bh_disable_ip")),
        between: 0..1,
        ..owner(&located, "leaky_ioctl")
    };
    owned(located, vec![bh])
}

/// One release too many, by the 2nd of two unlocks.
pub(crate) fn underflow() -> Located {
    let located = tree(
        "
__x64_sys_read 0>-1 9000
  vfs_read 0>-1 8000
    leaky_read:leaky 0>-1 7000
      _raw_spin_lock 0>1 300
      kfree 1>1 100
      _raw_spin_unlock 1>0 300
      kfree 0>0 100
      _raw_spin_unlock 0>-1 300
      kfree -1>-1 100
",
    );
    let under = Owner {
        kind: Kind::Underflow,
        preempt: -1,
        acquirer: Some(7),
        between: 4..5,
        ..owner(&located, "leaky_read")
    };
    owned(located, vec![under])
}

/// Two places, a count at its top, and losses.
pub(crate) fn unclear() -> Located {
    let mut located = tree(
        "
__x64_sys_ioctl 0>15+ 9000
  leaky_ioctl:leaky 0>15+ 8000
    leaky_first:leaky 0>13 3000
      kfree 0>13 100
    leaky_second:leaky 13>? 3000
      kfree ?>15+ 100
",
    );
    located.tree.unmatched = 2;
    located.losses = Losses {
        moments: 1,
        depth: 40,
    };
    let first = Owner {
        elsewhere: true,
        rivals: vec![call(&located, "leaky_second")],
        preempt: 13,
        between: 0..1,
        certainty: Certainty::Unclear,
        ..owner(&located, "leaky_first")
    };
    let second = Owner {
        preempt: 2,
        saturated: true,
        between: 0..0,
        certainty: Certainty::Unclear,
        ..owner(&located, "leaky_second")
    };
    owned(located, vec![first, second])
}

/// A recording whose first moments are missing: two functions without a caller.
pub(crate) fn headless() -> Located {
    let mut located = tree(
        "
sock_ioctl ?>1 9000
  leaky_deeper:leaky 0>1 3000
fput 1>1 400
  kfree 1>1 100
",
    );
    located.tree.unmatched = 3;
    let below = Owner {
        certainty: Certainty::AtOrBelow,
        ..owner(&located, "leaky_deeper")
    };
    owned(located, vec![below])
}

/// A lock that is held over a sleep: the scheduler resets it, and its release is one too many.
pub(crate) fn sleeper() -> Located {
    let located = tree(
        "
__x64_sys_ioctl 0>-1 9000
  leaky_ioctl:leaky 0>-1 8000
    _raw_spin_lock 0>1 300
    msleep 1>0 6000
      schedule_timeout 1>0 5000
    _raw_spin_unlock 0>-1 300
",
    );
    let sleeper = Owner {
        kind: Kind::Slept,
        acquirer: Some(call(&located, "_raw_spin_lock")),
        between: 0..1,
        reset: true,
        ..owner(&located, "leaky_ioctl")
    };
    owned(located, vec![sleeper])
}

/// Where the recorder could not follow.
pub(crate) fn at_or_below() -> Located {
    let mut located = tree(
        "
__x64_sys_ioctl 0>1 9000
  leaky_ioctl:leaky 0>1 8000
    leaky_deeper:leaky 0>1 7000
",
    );
    located.losses.depth = 3;
    let below = Owner {
        certainty: Certainty::AtOrBelow,
        ..owner(&located, "leaky_deeper")
    };
    owned(located, vec![below])
}

/// What is found, checked against a kernel that remembers this function. A module has debug
/// information.
pub(crate) fn checked(mut located: Located, function: &str) -> Located {
    located.cross_check(&place(function));
    if let Some(check) = &mut located.check {
        check.source = check.place.module.as_ref().map(|module| Source {
            file: format!("{module}/a.c"),
            line: 419,
        });
    }
    located
}

/// A recording that explains nothing.
pub(crate) fn nobody() -> Located {
    let located = tree("__x64_sys_ioctl 0>? 9000\n  sock_ioctl 0>0 3000\n");
    let path = vec![0];
    Located { path, ..located }
}

/// Names made to damage a terminal or a picture, and a function without one.
pub(crate) fn hostile() -> Located {
    let mut located = story();
    for symbol in located.symbols.values_mut() {
        if symbol.name == "br_del_bridge" {
            symbol.name = "</title><script>\u{1b}[2J\u{202e}\"'&]]>".to_owned();
            symbol.module = Some("m\n\u{1b}]0;x\u{7}".to_owned());
            symbol.source = Some(Source {
                file: "a/\u{1b}[31m<b>.c".to_owned(),
                line: 7,
            });
        }
    }
    let stub = located.tree.frames[call(&located, "br_ioctl_stub")].function;
    located.symbols.remove(&stub);
    located
}
