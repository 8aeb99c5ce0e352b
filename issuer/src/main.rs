//! The `tenthcup` command.
fn main() {}
