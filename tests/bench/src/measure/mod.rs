//! One module for each measurement.

mod alone;
mod checks;
mod growth;
mod idle;
mod print;
mod prune;
mod punches;

use anyhow::Result;

use crate::arguments::{Part, Plan};
use crate::chart::Chart;
use crate::figure::Figures;

/// Measures one part, and gives the chart that it draws, if it draws one.
pub(crate) async fn run(part: Part, plan: &Plan, figures: &mut Figures) -> Result<Option<Chart>> {
    match part {
        Part::Punches => punches::measure(plan, figures).await?,
        Part::Alone => alone::measure(plan, figures).await?,
        Part::Checks => checks::measure(figures)?,
        Part::Growth => return growth::measure(plan, figures).await.map(Some),
        Part::Prune => prune::measure(plan, figures).await?,
        Part::Print => print::measure(plan, figures).await?,
        Part::Idle => idle::measure(plan, figures).await?,
    }
    Ok(None)
}
