//! A backup onto a stick that is full, or can only be read.

use std::process::Command;

use serde_json::json;
use tenthcup_tests::{Merchant, Service};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_that_finds_no_room_says_so_and_leaves_nothing() {
    let (service, stick) = (Service::begin().await.unwrap(), tempfile::tempdir().unwrap());
    let merchant = Merchant::set_up(&service).await.unwrap();
    merchant.make_program(2, &json!({})).await.unwrap();
    let apart = |mount: &str, rest: &str| {
        let script = format!("{mount} \"$1\"; {rest}");
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-ec", &script, "sh"]);
        command.arg(stick.path()).arg(tenthcup_tests::binary().unwrap()).arg(service.data_dir());
        command.output().unwrap()
    };
    let (small, unwritable) = ("mount -t tmpfs -o size=4k tmpfs", "mount -t tmpfs -o ro tmpfs");
    if !apart(small, "true").status.success() {
        println!("this system lets nobody mount a small disk: no full stick is tried");
        return;
    }
    for (mount, words) in [
        (small, ["No space left", "make room on that disk"]),
        (unwritable, ["Read-only", "mount that file system for writing"]),
    ] {
        // Into a directory, and as a file; then what lies on the stick.
        for to in ["$1", "$1/shop.backup"] {
            let backup = format!("if \"$2\" backup \"{to}\" --data \"$3\"; then exit 9; fi; ls -A \"$1\"");
            let output = apart(mount, &backup);
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(words.iter().all(|word| said.contains(word)) && said.lines().count() == 1, "{said}");
            assert!(
                output.status.success() && output.stdout.is_empty(),
                "half a backup is left on the stick"
            );
        }
    }
    service.command(&["backup", stick.path().to_str().unwrap()]).unwrap();
}
