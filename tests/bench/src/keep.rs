//! The results, kept in BENCHMARKS.md with a drawing beside it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::chart::Chart;
use crate::figure::Figures;
use crate::machine;

const BEGIN: &str = "<!-- `cargo xtask bench --keep` writes from here -->";
const END: &str = "<!-- to here -->";
const CHART: &str = "tests/bench/growth.svg";

/// Writes the table, and the chart if there is one, in the place of those before. `root` is the repository.
pub(crate) fn keep(root: &Path, figures: &Figures, chart: Option<&Chart>) -> Result<()> {
    if let Some(chart) = chart {
        fs::write(root.join(CHART), chart.to_svg()).with_context(|| format!("{CHART} cannot be written"))?;
    }
    let drawn = if root.join(CHART).exists() { format!("\n![growth]({CHART})\n") } else { String::new() };
    let page = root.join("BENCHMARKS.md");
    let text = fs::read_to_string(&page).context("BENCHMARKS.md cannot be read")?;
    let new = format!("{}\n\n{figures}{drawn}", machine::describe());
    Ok(fs::write(page, between_the_marks(&text, &new)?)?)
}

fn between_the_marks(text: &str, new: &str) -> Result<String> {
    let (before, rest) = text.split_once(BEGIN).context("BENCHMARKS.md has no place for the table")?;
    let (_, after) = rest.split_once(END).context("BENCHMARKS.md has no end of the table")?;
    Ok(format!("{before}{BEGIN}\n{new}\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, between_the_marks};

    #[test]
    fn only_what_is_between_the_marks_changes() {
        let text = format!("one\n{BEGIN}\nold\n{END}\ntwo\n");
        assert_eq!(between_the_marks(&text, "new").unwrap(), format!("one\n{BEGIN}\nnew\n{END}\ntwo\n"));
        assert!(between_the_marks("nothing", "new").is_err());
    }

    #[test]
    fn the_page_has_its_marks() {
        let page = include_str!("../../../BENCHMARKS.md");
        assert!(between_the_marks(page, "new").is_ok());
    }
}
