//! One module for each measurement.

mod alone;
mod punches;

use anyhow::Result;

use crate::arguments::{Part, Plan};
use crate::figure::Figures;

pub(crate) async fn run(part: Part, plan: &Plan, figures: &mut Figures) -> Result<()> {
    match part {
        Part::Punches => punches::measure(plan, figures).await,
        Part::Alone => alone::measure(plan, figures).await,
    }
}
