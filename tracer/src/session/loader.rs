//! Loads the programs for one purpose: fills in what the kernel and the user want of them.

use super::{error::SessionError, object, watch::Watched};
use crate::kernel::{
    handlers::HandlerFields, preempt_count::PreemptCount, task_counters::TaskCounters,
};
use aya::{
    Ebpf, EbpfLoader, VerifierLogLevel,
    maps::{Array, MapData},
    programs::{ProgramError, RawTracePoint},
};
use preemptleak_ebpf::config::{
    ALWAYS, Access, Config, Mode, NO_MORE_CALLS, PF_USER_WORKER, SYSCALLS,
};

/// How to load: the parts that are the same for every load of one session.
#[derive(Clone, Debug)]
pub struct Loader {
    /// Filled for all loads: offsets, ids, the nonce.
    pub config: Config,
    kfunc: Option<u32>,
    variable: Option<u32>,
    cpus: u32,
    verifier_log: VerifierLogLevel,
}

impl Loader {
    /// For a kernel that looks like `count` and `counters` and has room for `cpus` CPUs.
    #[must_use]
    pub fn new(
        count: &PreemptCount,
        watched: &Watched,
        counters: &TaskCounters,
        handlers: HandlerFields,
        cpus: u32,
        verbose_verifier: bool,
    ) -> Self {
        let mut config = Config {
            nonce: nonce(),
            mask: count.layout.mask(),
            count_offset: count.offset,
            task_status: count.task.status,
            task_flags: count.task.flags,
            task_switches: counters.switches.unwrap_or_default(),
            hardirq: count.layout.hardirq(),
            hrtimer_function: handlers.hrtimer_function,
            timer_function: handlers.timer_function,
            work_func: handlers.work_func,
            action_handler: handlers.action_handler,
            action_name: handlers.action_name,
            task_seccomp: counters.seccomp,
            task_ptrace: counters.ptrace,
            have_task_registers: u32::from(counters.task_registers),
            flags_without_calls: if counters.user_workers {
                NO_MORE_CALLS | PF_USER_WORKER
            } else {
                NO_MORE_CALLS
            },
            task_real_parent: count.task.real_parent,
            task_tgid: count.task.tgid,
            ..Config::default()
        };
        if let Some(cast) = count.cast {
            config.cast_type = cast.target;
        }
        if let Some(way) = count.btf.and_then(|btf| btf.from_runqueues) {
            config.have_btf = 1;
            config.rq_to_count = way.distance;
            config.task_cfs_rq = way.task_cfs_rq;
            config.cfs_rq_rq = way.cfs_rq_rq;
        }
        if let Ok(by) = &count.kallsyms {
            config.count_symbol = by.symbol + u64::from(count.offset);
            config.per_cpu_offset = by.per_cpu_offset;
        }
        watched.configure(&mut config, counters);
        Self {
            config,
            kfunc: count.cast.map(|cast| cast.kfunc),
            variable: count.btf.map(|btf| btf.variable),
            cpus,
            verifier_log: if verbose_verifier {
                VerifierLogLevel::VERBOSE | VerifierLogLevel::STATS
            } else {
                VerifierLogLevel::DISABLE | VerifierLogLevel::STATS
            },
        }
    }

    /// Makes the maps and relocates the programs; loads no program yet.
    ///
    /// # Errors
    /// When the kernel refuses the maps.
    pub fn load(
        &self,
        config: &Config,
        selectors: &[u8; 3 * SYSCALLS],
        log_level: u8,
    ) -> Result<Ebpf, SessionError> {
        let kfunc = self
            .kfunc
            .filter(|_| config.access == Access::BtfCast as u32);
        let variable = self.variable.filter(|_| config.have_ksym == 1);
        // In calibration every call is looked at, and where more than the count is watched.
        let always = if config.mode == Mode::Calibrate as u32 || config.watches_task == 1 {
            ALWAYS
        } else {
            0
        };
        let enter = always | u64::from(config.baseline_enter);
        let exit = always | u64::from(config.baseline_exit);
        let mut loader = EbpfLoader::new();
        loader
            .verifier_log_level(self.verifier_log)
            .override_global("CONFIG", config, true)
            .override_global("EXPECT_ENTER", &enter, true)
            .override_global("EXPECT_EXIT", &exit, true)
            .override_global("SELECTORS", &selectors[..], true)
            .override_global("AYA_LOG_LEVEL", &log_level, true);
        for map in ["RUNNING", "SAMPLES", "ADDRESSES"] {
            loader.map_max_entries(map, self.cpus);
        }
        Ok(loader.load(&object::patched(kfunc, variable))?)
    }

    /// The configuration for one purpose.
    #[must_use]
    pub fn config(&self, access: Access, mode: Mode) -> Config {
        Config {
            access: access as u32,
            have_ksym: u32::from(access == Access::Ksym),
            mode: mode as u32,
            ..self.config
        }
    }
}

/// A number nobody else passes to an ioctl on descriptor -1 by chance.
fn nonce() -> u64 {
    let mut bytes = [0; 8];
    // SAFETY: the kernel writes at most the given length into `bytes`.
    let got = unsafe { libc::getrandom(bytes.as_mut_ptr().cast(), bytes.len(), 0) };
    if got == 8 {
        u64::from_ne_bytes(bytes)
    } else {
        u64::from(std::process::id()) << 32 | 0x706c
    }
}

/// A raw tracepoint program of the object.
pub(super) fn raw_tracepoint<'a>(
    ebpf: &'a mut Ebpf,
    name: &str,
) -> Result<&'a mut RawTracePoint, SessionError> {
    program(ebpf, name)
}

/// A program of the object, by name and type.
pub(super) fn program<'a, P>(ebpf: &'a mut Ebpf, name: &str) -> Result<&'a mut P, SessionError>
where
    &'a mut P: TryFrom<&'a mut aya::programs::Program, Error = ProgramError>,
{
    ebpf.program_mut(name)
        .ok_or_else(|| SessionError::object(&format!("program {name}")))?
        .try_into()
        .map_err(|error: ProgramError| SessionError::refused("use the object", &error))
}

/// An array map of the object.
pub(super) fn array<'a, T: aya::Pod>(
    ebpf: &'a Ebpf,
    name: &str,
) -> Result<Array<&'a MapData, T>, SessionError> {
    let map = ebpf
        .map(name)
        .ok_or_else(|| SessionError::object(&format!("map {name}")))?;
    Array::try_from(map).map_err(|error| SessionError::refused("use the object", &error))
}
