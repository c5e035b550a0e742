//! What lockdep's lines say about who may have raised the count.

use crate::explain::complaint::Locks;

/// What a line of a lock stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// No lock: a mark of what runs, for lockdep's own use.
    Mark,
    /// `rcu_read_lock()` and its kin.
    Rcu,
    /// Raises the count.
    Spinning,
    /// Does not.
    Sleeping,
    /// Nobody knows.
    Any,
}

/// The kind of a lock, by its name and, from 5.8 on, its wait type, `{outer:inner}`. A spinlock has 2 and a
/// mutex 3; where CONFIG_PROVE_RAW_LOCK_NESTING makes a difference between spinlocks, as PROVE_LOCKING does
/// from 6.12 on, only a raw one has 2, another 3, and a mutex 4.
///
/// Source: `enum lockdep_wait_type`, `include/linux/lockdep_types.h`; `print_lock_name()`.
fn sort(lock: &str, all: &[String]) -> Sort {
    let text = lock.split_once(": ").map_or(lock, |(_, text)| text);
    let is_mark = text.contains("(wq_completion)")
        || text.contains("((work_completion)")
        || text.contains("((&")
        || text.contains("((timer_key")
        || text.contains("at: call_timer_fn")
        || (text.contains("at: process_one_work") && !text.contains("lock)"));
    if text.contains("(rcu_read_lock") || text.contains("(rcu_callback") {
        return Sort::Rcu;
    }
    if is_mark {
        return Sort::Mark;
    }
    let nesting = all.iter().any(|lock| lock.contains("-{4:4}"));
    match text
        .split_once("}-{")
        .and_then(|(_, rest)| rest.split('}').next())
    {
        Some("0:0") => return Sort::Mark,
        Some("2:2") => return Sort::Spinning,
        Some("3:3") if nesting => return Sort::Spinning,
        Some("4:4") => return Sort::Sleeping,
        Some("1:2" | "1:3") => return Sort::Rcu,
        _ => {}
    }
    let name = text.split_once('(').map_or(text, |(_, name)| name);
    let name = name.split("){").next().unwrap_or(name);
    if name.contains("->rlock") || name.ends_with("_lock.rlock") || name.contains("spinlock") {
        Sort::Spinning
    } else if ["mutex", "mtx", "sem", "rwsem", "mmap_lock"]
        .iter()
        .any(|word| name.contains(word))
    {
        Sort::Sleeping
    } else {
        Sort::Any
    }
}

/// Whether a lock among others raises the count.
pub(in crate::explain) fn is_spinning(lock: &str, all: &[String]) -> bool {
    sort(lock, all) == Sort::Spinning
}

/// The functions that took the locks which may have raised the count.
pub(in crate::explain) fn takers(locks: &Locks) -> Vec<&str> {
    let Locks::Held(held) = locks else {
        return Vec::new();
    };
    let may = |lock: &&String| matches!(sort(lock, held), Sort::Spinning | Sort::Any);
    let names = held.iter().filter(may).filter_map(|lock| taker(lock));
    names.collect()
}

/// The function behind `at:`.
pub(in crate::explain) fn taker(lock: &str) -> Option<&str> {
    let (_, function) = lock.rsplit_once(" at: ")?;
    let function = function
        .rsplit_once(">] ")
        .map_or(function, |(_, name)| name);
    let name = function.split(['+', ' ']).next()?;
    (!name.is_empty()).then_some(name)
}

/// In a sentence.
pub(in crate::explain) fn told(locks: &Locks, rt: bool) -> String {
    let kind = if rt { "raw spinlock" } else { "spinlock" };
    let held = match locks {
        Locks::Unknown => {
            return format!(
                "not told (no lockdep in this kernel, or the line is missing): it may be a {kind}"
            );
        }
        Locks::Off => {
            return "not told: lockdep had switched itself off after an earlier report".to_owned();
        }
        Locks::None => {
            return format!(
                "lockdep counts none: no spinlock, rwlock, mutex or rcu_read_lock() is without its \
                 unlock. Left is what lockdep does not know: preempt_disable(), get_cpu(), get_cpu_var(), \
                 bit_spin_lock(){}",
                if rt { "" } else { ", local_bh_disable()" }
            );
        }
        Locks::Held(held) if held.is_empty() => {
            return "some are held, but the lines that name them are missing".to_owned();
        }
        Locks::Held(held) => held,
    };
    // Each sort, with what is said before and after those of it.
    let (spinning, any): (&[Sort], &[Sort]) = if rt {
        (&[Sort::Spinning, Sort::Any], &[])
    } else {
        (&[Sort::Spinning], &[Sort::Any])
    };
    let raises = if rt {
        ". On PREEMPT_RT a raw spinlock raises the count, spin_lock() does not; the line does not tell which it \
         is"
    } else {
        ". A spinlock raises the count; the function behind 'at:' took it"
    };
    let may_raise = ". If it is a spinlock or rwlock it raises the count, a mutex or semaphore does not; the \
                     function behind 'at:' took it";
    let of_rcu = ": no lock, but the task is in a section of RCU";
    let mark = ": no lock, but lockdep's mark for what runs";
    let parts = [
        ("held: ", spinning, raises),
        ("held: ", any, may_raise),
        ("", &[Sort::Sleeping], ": does not raise the count"),
        ("", &[Sort::Rcu], of_rcu),
        ("", &[Sort::Mark], mark),
    ];
    let told = parts.iter().filter_map(|(before, sorts, after)| {
        let of_them = held.iter().filter(|lock| sorts.contains(&sort(lock, held)));
        let of_them: Vec<&str> = of_them.map(String::as_str).collect();
        (!of_them.is_empty()).then(|| format!("{before}{}{after}", of_them.join("; ")))
    });
    told.collect::<Vec<_>>().join(". ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Check that marks and mutexes are told from spinlocks, in lines of all ages.
    #[test]
    fn sorts() {
        for (lock, is) in [
            (
                "#0: ffff0000dfc06738 ((wq_completion)events){+.+.}-{0:0}, at: process_one_work+0x1/0x2",
                false,
            ),
            (
                "#2: ffff0000df4b6188 (&dev->mutex){....}-{3:3}, at: __device_attach+0x3c/0x150",
                false,
            ),
            (
                "#3: ffff800012306e70 (enable_lock){+.+.}-{2:2}, at: clk_enable_lock+0x48/0x128",
                true,
            ),
            (
                "#0: 000000004ff5b49f ((&toneport->timer)){+.-.}, at: call_timer_fn+0xce/0x5f0",
                false,
            ),
            (
                "#3: (&(&instance->data->lock)->rlock){+.+...}, at: [<ffffffffa017df44>] f+0x24/0xd0",
                true,
            ),
            (
                "#1: ffffffff82a (rcu_read_lock){....}-{1:2}, at: f+0x1/0x2",
                false,
            ),
        ] {
            assert_eq!(is_spinning(lock, &[]), is, "{lock}");
        }
        let nested = [
            "#0: ff (&s->lock){+.+.}-{3:3}, at: f+0x1/0x2".to_owned(),
            "#1: ff (&m->mutex){+.+.}-{4:4}, at: g+0x1/0x2".to_owned(),
        ];
        assert!(is_spinning(&nested[0], &nested) && !is_spinning(&nested[1], &nested));
        let old = "#3: (&x->rlock){+.+...}, at: [<ffffffffa017df44>] f+0x24/0xd0 [m]";
        assert_eq!(taker(old), Some("f"));
    }
}
