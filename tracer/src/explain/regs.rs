//! The registers of user mode below a call trace: which system call, and which command of it.
//!
//! Source of the lines: `__show_regs()`, `arch/x86/kernel/process_64.c`.

use crate::{
    kernel::{command, syscall},
    leak::{Abi, Cmd, Syscall},
};

/// The registers that tell the call: its number, and the arguments of either kind of code.
const NAMES: [&str; 10] = [
    "ORIG_RAX", "RDI", "RSI", "RDX", "R10", "R08", "R09", "RBX", "RCX", "RBP",
];
const ARGS: [&str; 6] = ["RDI", "RSI", "RDX", "R10", "R08", "R09"];
const ARGS_32: [&str; 6] = ["RBX", "RCX", "RDX", "RSI", "RDI", "RBP"];

/// What the log shows of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Regs {
    /// The code segment, of `RIP: 0033:`; 0x33 is 64-bit code, 0x23 32-bit code.
    segment: Option<u16>,
    values: [Option<u64>; NAMES.len()],
}

/// `__USER_CS` and `__USER32_CS`, `arch/x86/include/asm/segment.h`.
const USER: [u16; 2] = [0x33, 0x23];

impl Regs {
    /// Reads a line, if it is one of registers.
    pub(super) fn read(&mut self, text: &str) -> bool {
        let text = text.trim_start();
        if let Some(rest) = text.strip_prefix("RIP: ") {
            let segment = rest
                .get(..4)
                .and_then(|hex| u16::from_str_radix(hex, 16).ok());
            // Registers of the kernel stand above those of user mode, in a WARNING.
            *self = Self {
                segment: segment.filter(|segment| USER.contains(segment)),
                ..Self::default()
            };
            return true;
        }
        if self.segment.is_none() {
            return false;
        }
        let mut words = text.split_whitespace();
        let mut any = false;
        while let Some(word) = words.next() {
            let Some(place) = word.strip_suffix(':').and_then(|name| self.place(name)) else {
                continue;
            };
            if let Some(value) = words
                .next()
                .and_then(|hex| u64::from_str_radix(hex, 16).ok())
            {
                *place = Some(value);
                any = true;
            }
        }
        any
    }

    fn place(&mut self, name: &str) -> Option<&mut Option<u64>> {
        let at = NAMES.iter().position(|known| *known == name)?;
        self.values.get_mut(at)
    }

    fn value(&self, name: &str) -> Option<u64> {
        let mut both = NAMES.iter().zip(self.values);
        both.find(|(known, _)| **known == name)?.1
    }

    /// Whether the registers of user mode are there at all.
    pub(super) fn are_there(&self) -> bool {
        self.segment.is_some() && self.value("RDI").is_some()
    }

    /// The call, and its command where all its registers are there; `None` outside of any.
    pub(super) fn call(&self) -> Option<(Syscall, Option<Cmd>)> {
        let orig = u32::try_from(self.value("ORIG_RAX")?).ok()?;
        let (abi, nr, args) = match self.segment? {
            0x23 => (Abi::Ia32, orig, ARGS_32),
            _ if orig & syscall::X32_BIT != 0 => (Abi::X32, orig & !syscall::X32_BIT, ARGS),
            _ => (Abi::X86_64, orig, ARGS),
        };
        let args = args.map(|name| self.value(name));
        let cmd = args.iter().all(Option::is_some).then(|| {
            let args = args.map(Option::unwrap_or_default);
            let value = command::value(abi, nr, &args)?;
            Some(command::describe(abi, nr, value))
        });
        Some((syscall::describe(abi, nr), cmd.flatten()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regs(lines: &[&str]) -> Regs {
        let mut regs = Regs::default();
        for line in lines {
            regs.read(line);
        }
        regs
    }

    const STORY: &[&str] = &[
        "RIP: 0033:0x7f02ba1b5d6b",
        "Code: 00 48 89 44 24 18 31 c0 48",
        "RSP: 002b:00007ffd45e0fa20 EFLAGS: 00000246 ORIG_RAX: 0000000000000010",
        "RAX: ffffffffffffffda RBX: 00007ffd45e0ff8a RCX: 00007f02ba1b5d6b",
        "RDX: 00007ffd45e0ff8a RSI: 00000000000089a1 RDI: 0000000000000003",
        "RBP: 0000000000000003 R08: 0000000000000000 R09: 0000000000000000",
        "R10: 00007f02ba0cf378 R11: 0000000000000246 R12: 0000000000000000",
    ];

    /// Check that the call and its command are read from the registers of a system call.
    #[test]
    fn a_call_and_its_command() {
        let (call, cmd) = regs(STORY).call().unwrap();
        assert_eq!((call.name.as_str(), call.nr), ("ioctl", 16));
        assert_eq!(cmd.unwrap().name.unwrap(), "SIOCBRDELBR");
    }

    /// Check that the call is told where the log ends before the command's register.
    #[test]
    fn a_call_alone() {
        let (call, cmd) = regs(&STORY[..3]).call().unwrap();
        assert_eq!((call.name.as_str(), cmd), ("ioctl", None));
        assert_eq!(regs(&STORY[..2]).call(), None);
    }

    /// Check that a 32-bit program's call is read by its own table and registers.
    #[test]
    fn calls_of_other_tables() {
        let mut lines = STORY.to_vec();
        lines[0] = "RIP: 0023:0xf7f2c559";
        lines[2] = "RSP: 002b:00000000ffd4 EFLAGS: 00000246 ORIG_RAX: 0000000000000036";
        lines[3] = "RAX: ffffffffffffffda RBX: 0000000000000003 RCX: 00000000000089a1";
        let (call, cmd) = regs(&lines).call().unwrap();
        assert_eq!((call.abi, call.name.as_str()), (Abi::Ia32, "ioctl"));
        assert_eq!(cmd.unwrap().name.unwrap(), "SIOCBRDELBR");
        lines[0] = STORY[0];
        lines[2] = "RSP: 002b:00000000ffd4 EFLAGS: 00000246 ORIG_RAX: 0000000040000202";
        let (call, _) = regs(&lines).call().unwrap();
        assert_eq!((call.abi, call.nr), (Abi::X32, 514));
    }

    /// Check that registers of the kernel, and those of a page fault, are no call.
    #[test]
    fn no_call() {
        let mut lines = STORY.to_vec();
        lines[2] = "RSP: 002b:00007ffd45e0fa20 EFLAGS: 00010206 ORIG_RAX: ffffffffffffffff";
        assert_eq!(regs(&lines).call(), None);
        lines[2] = "RSP: 002b:00007ffd45e0fa20 EFLAGS: 00010206";
        assert_eq!(regs(&lines).call(), None);
        lines = STORY.to_vec();
        lines[0] = "RIP: 0010:do_one_initcall+0x172/0x1bb";
        assert_eq!(regs(&lines).call(), None);
    }
}
