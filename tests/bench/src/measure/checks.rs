//! What a check costs beside the bare signature checks in it: the verifier's own bench, which compares them in turns.

use anyhow::{Result, ensure};

use crate::cargo_bench;
use crate::figure::{Figures, Goal};

pub(crate) fn measure(figures: &mut Figures) -> Result<()> {
    let said = cargo_bench::run("tenthcup-verifier", "cost")?;
    let lines: Vec<_> = said.lines().filter_map(read).collect();
    ensure!(!lines.is_empty(), "the verifier's bench says nothing that can be read: {said}");
    for (name, check, ratio) in lines {
        figures.note(&format!("check of {name}"), check, "µs");
        let beside = format!("check of {name} / bare");
        // What a CARD's own key costs beside its signature is told, and has no goal of its own.
        match name.ends_with("and a key") {
            true => figures.note(&beside, ratio, "×"),
            false => figures.judge(&beside, ratio, "×", Goal::AtMost(1.10)),
        }
    }
    Ok(())
}

/// `SHOW / 1 signature    28.3 µs, bare   26.8 µs, ratio 1.056`: name, microseconds, ratio.
fn read(line: &str) -> Option<(String, f64, f64)> {
    let (check, rest) = line.split_once(" µs, bare ")?;
    let (name, check) = check.rsplit_once(' ')?;
    let (_, ratio) = rest.split_once("ratio ")?;
    let name = name.trim().replace(" / ", ", ");
    Some((name, check.parse().ok()?, ratio.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_line_is_read() {
        let line = "SHOW / 1 signature                     28.3 µs, bare   26.8 µs, ratio 1.056";
        assert_eq!(super::read(line), Some(("SHOW, 1 signature".to_owned(), 28.3, 1.056)));
        assert_eq!(super::read("running 0 tests"), None);
    }
}
