//! What reads bytes from outside, under libFuzzer: nothing panics, what parses is written the same way again, and nothing verifies but
//! what was signed. `cargo xtask fuzz` builds it and runs it.
//!
//! The variable `TENTHCUP_FUZZ_TARGET` chooses the target, `TENTHCUP_FUZZ_SEEDS` the folder into which real inputs are written to begin with.
//! `TENTHCUP_FUZZ_PLANTED`, when set, has the parsers be lax, to see that a target notices.

#![no_main]

mod canonical;
mod kinds;
mod lax;
mod samples;
mod targets;

use std::sync::LazyLock;
use std::{env, fs};

use libfuzzer_sys::fuzz_target;

use crate::targets::Target;

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = env::var("TENTHCUP_FUZZ_TARGET").expect("TENTHCUP_FUZZ_TARGET names the target");
    Target::named(&name).unwrap_or_else(|| panic!("there is no target {name}"))
});

fn write_seeds() {
    let Some(folder) = env::var_os("TENTHCUP_FUZZ_SEEDS") else { return };
    fs::create_dir_all(&folder).expect("the folder of seeds can be made");
    for (number, seed) in TARGET.seeds().into_iter().enumerate() {
        let file = std::path::Path::new(&folder).join(format!("seed-{number:02}"));
        fs::write(file, seed).expect("a seed can be written");
    }
}

fuzz_target!(init: write_seeds(), |input: &[u8]| TARGET.run(input));
