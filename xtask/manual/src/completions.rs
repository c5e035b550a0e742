//! Completions for bash, zsh and fish.

use clap::Command;
use clap_complete::{Generator as _, Shell, generate};

/// The shells, in the order they are written.
const SHELLS: [Shell; 3] = [Shell::Bash, Shell::Zsh, Shell::Fish];

/// A file for each shell, with the name the shell looks for: `preemptleak.bash`, `_preemptleak`,
/// `preemptleak.fish`.
pub(crate) fn all(command: Command) -> Vec<(String, String)> {
    let name = command.get_name().to_owned();
    let one = |shell: Shell| {
        let mut script = Vec::new();
        generate(shell, &mut command.clone(), &name, &mut script);
        let script = String::from_utf8_lossy(&script).into_owned();
        (shell.file_name(&name), script)
    };
    SHELLS.into_iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use std::process::Command as Process;

    use clap::CommandFactory as _;
    use preemptleak::cli::Cli;

    use super::*;

    fn script(name: &str) -> String {
        let found = all(Cli::command()).into_iter().find(|(n, _)| n == name);
        found.unwrap().1
    }

    /// What bash offers for the last of these words.
    fn bash_offers(words: &[&str]) -> Vec<String> {
        let line = words.join(" ");
        let last = words.len() - 1;
        let ask = format!(
            "{}\nCOMP_WORDS=({line}) COMP_CWORD={last}\n_preemptleak preemptleak '{}' '{}'\n\
             printf '%s\\n' \"${{COMPREPLY[@]}}\"",
            script("preemptleak.bash"),
            words[last],
            words[last - 1],
        );
        let output = Process::new("bash")
            .args(["--norc", "-c", &ask])
            .output()
            .unwrap();
        let told = String::from_utf8(output.stdout).unwrap();
        told.lines().map(str::to_owned).collect()
    }

    /// Check that bash completes subcommands, flags and values.
    #[test]
    fn bash_completes() {
        assert_eq!(bash_offers(&["preemptleak", "tr"]), ["trace"]);
        assert_eq!(
            bash_offers(&["preemptleak", "trace", "--pass"]),
            ["--pass-status"]
        );
        let classes = bash_offers(&["preemptleak", "trace", "--class", "m"]);
        assert_eq!(classes, ["masked"]);
    }

    /// Check that every shell knows every subcommand and the flags that `--help` shows.
    #[test]
    fn all_shells_know_all() {
        for (name, text) in all(Cli::command()) {
            for command in Cli::command().get_subcommands() {
                assert!(text.contains(command.get_name()), "{name}: {command}");
                let shown = command.get_arguments().filter(|arg| !arg.is_hide_set());
                for long in shown.filter_map(clap::Arg::get_long) {
                    assert!(text.contains(long), "{name}: --{long}");
                }
            }
        }
    }
}
