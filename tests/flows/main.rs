//! What the product promises, over HTTP on a real service.

#![cfg(test)]

mod card;
mod figures;
mod full;
mod keys;
mod race;
mod restore;
mod till;

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// What comes of the command, given that input.
fn tenthcup(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(tenthcup_tests::binary().unwrap());
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // Who asks for no input may be gone before it comes.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}
