//! The results, kept in BENCHMARKS.md, with a drawing beside it.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use clap::ValueEnum as _;

use crate::arguments::Part;
use crate::chart::Chart;
use crate::figure::Figures;
use crate::machine;

const BEGIN: &str = "<!-- `cargo xtask bench --keep` writes from here -->";
const END: &str = "<!-- to here -->";
const CHART: &str = "tests/bench/growth.svg";

/// Writes what a part found, and its chart if it draws one, in the place of what it found before. `root` is the repository.
pub(crate) fn keep(root: &Path, part: Part, figures: &Figures, chart: Option<&Chart>) -> Result<()> {
    let mut section = format!("{}:\n\n{figures}", machine::describe());
    if let Some(chart) = chart {
        fs::write(root.join(CHART), chart.to_svg()).with_context(|| format!("{CHART} cannot be written"))?;
        section = format!("{section}\n![growth]({CHART})\n");
    }
    let page = root.join("BENCHMARKS.md");
    let text = fs::read_to_string(&page).context("BENCHMARKS.md cannot be read")?;
    Ok(fs::write(page, with_section(&text, part, &section)?)?)
}

/// The page with another section for a part; the sections stand in the order of the parts.
fn with_section(text: &str, part: Part, new: &str) -> Result<String> {
    let (before, rest) = text.split_once(BEGIN).context("BENCHMARKS.md has no place for the results")?;
    let (between, after) = rest.split_once(END).context("BENCHMARKS.md has no end of the results")?;
    let known = |part: Part| between.split(&heading(part)).nth(1)?.split("\n### ").next();
    let sections = Part::value_variants().iter().filter_map(|one| {
        let section = if *one == part { Some(new) } else { known(*one) };
        section.map(|section| format!("{}{}\n", heading(*one), section.trim_end().trim_start_matches('\n')))
    });
    Ok(format!("{before}{BEGIN}\n{}\n{END}{after}", sections.collect::<String>()))
}

fn heading(part: Part) -> String {
    format!("\n### {}\n\n", part.title())
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, with_section};
    use crate::arguments::Part;

    #[test]
    fn only_the_section_of_the_part_changes() {
        let page = format!("one\n{BEGIN}\n{END}\ntwo\n");
        let page = with_section(&page, Part::Idle, "idle 1\n").unwrap();
        let page = with_section(&page, Part::Alone, "alone 1\n\nmore\n").unwrap();
        let page = with_section(&page, Part::Idle, "idle 2\n").unwrap();
        let sections = "\n### One client\n\nalone 1\n\nmore\n\n### Idle\n\nidle 2\n";
        assert_eq!(page, format!("one\n{BEGIN}\n{sections}\n{END}\ntwo\n"));
        assert_eq!(with_section(&page, Part::Idle, "idle 2\n").unwrap(), page);
        assert!(with_section("nothing", Part::Idle, "new").is_err());
    }

    #[test]
    fn the_page_has_its_marks() {
        let page = include_str!("../../../BENCHMARKS.md");
        assert!(with_section(page, Part::Idle, "new").is_ok());
    }
}
