//! `init` that is killed at any point: what it leaves is a data directory, or the next `init` makes one there.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::process::{Running, init, printed, run, sentence, tenthcup};

/// Starts `init`, and kills it after a while; whether it was quicker.
fn init_killed_after(data: &Path, while_: Duration) -> bool {
    let mut child = tenthcup(data, &["init"]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(while_);
    child.kill().unwrap();
    child.wait().unwrap().success()
}

#[test]
fn init_that_is_killed_leaves_nothing_in_the_way() {
    let temporary = tempfile::tempdir().unwrap();
    let begun = Instant::now();
    init(&temporary.path().join("first"));
    let (length, times) = (begun.elapsed(), 15);
    let (mut unfinished, mut whole) = (0, 0);
    for time in 0..times {
        let data = temporary.path().join(time.to_string());
        // Every other one in a directory that is there, as a volume is.
        if time % 2 == 0 {
            std::fs::create_dir(&data).unwrap();
        }
        // More than one try can come to nothing.
        let mut is_made = false;
        for part in [time, times - time] {
            let is_done = init_killed_after(&data, length * part / times);
            unfinished += u32::from(data.join("unfinished").exists());
            is_made = is_done || (data.join("keyset.json").exists() && !data.join("unfinished").exists());
            if is_made {
                break;
            }
            for command in ["serve", "doctor"] {
                let said = sentence(&run(&data, &[command]));
                assert!(said.contains("tenthcup init"), "{said}");
            }
        }
        if is_made {
            let said = sentence(&run(&data, &["init"]));
            assert!(said.contains("is a data directory already") && said.contains("link --setup"), "{said}");
            printed(&run(&data, &["link", "--setup"]));
            whole += 1;
        } else {
            init(&data);
        }
        let looked = printed(&run(&data, &["doctor"]));
        assert!(!looked.contains("WRONG"), "{looked}");
        if time % 5 == 0 {
            assert!(Running::start(tenthcup(&data, &["serve", "--listen", "127.0.0.1:0"]), "Console").stop());
        }
    }
    println!("killed {} times: {unfinished} left unfinished, {whole} were whole", times * 2 - whole);
    assert!(unfinished > 3, "nothing was ever interrupted");
}
