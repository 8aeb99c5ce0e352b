//! Writes the vectors: `cargo xtask vectors`.

use std::path::Path;

fn main() -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    for file in std::fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            std::fs::remove_file(path)?;
        }
    }
    let cases = tenthcup_vectors::all();
    for case in &cases {
        std::fs::write(folder.join(format!("{}.json", case.name)), case.to_json()?)?;
    }
    println!("{} vectors", cases.len());
    Ok(())
}
