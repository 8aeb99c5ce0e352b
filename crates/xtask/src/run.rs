//! Starting programs.

use std::io::ErrorKind;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, anyhow, bail};

/// Shows the command line, runs it with our own input and output, and fails when it does.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    println!("$ {line}");
    let status = command.status().map_err(|error| not_started(command, error))?;
    if !status.success() {
        bail!("`{line}` failed ({status})");
    }
    Ok(())
}

/// What the program writes to its standard output.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| not_started(command, error))?;
    if !output.status.success() {
        bail!("`{}` failed ({})", line(command), output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote no UTF-8", line(command)))
}

/// Whether the program can be started and ends well. It shows nothing.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    let silent = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    silent.status().is_ok_and(|status| status.success())
}

fn not_started(command: &Command, error: std::io::Error) -> anyhow::Error {
    let program = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => anyhow!("{program} is not installed"),
        _ => anyhow!(error).context(format!("{program} could not be started")),
    }
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{read, run, succeeds};

    #[test]
    fn a_failure_names_the_command_and_the_status() {
        let error = run(Command::new("false").arg("sure")).unwrap_err().to_string();
        assert_eq!(error, "`false sure` failed (exit status: 1)");
        assert!(read(&mut Command::new("false")).is_err());
        assert!(!succeeds(&mut Command::new("false")));
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = run(&mut Command::new("tenthcup-no-such-program")).unwrap_err().to_string();
        assert_eq!(error, "tenthcup-no-such-program is not installed");
    }

    #[test]
    fn output_can_be_read() {
        assert_eq!(read(Command::new("echo").arg("seven")).unwrap(), "seven\n");
        assert!(succeeds(Command::new("echo").arg("seven")));
    }
}
