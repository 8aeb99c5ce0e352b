//! What a service takes that nobody asks anything.

use std::fs;
use std::time::Duration;

use anyhow::Result;
use tenthcup_tests::binary;

use crate::arguments::Plan;
use crate::figure::{Figures, Goal};
use crate::process::{self, WakeUps};
use crate::shop::{CONNECTIONS, Shop};

/// Until what a start leaves to be done is done.
const SETTLED: Duration = Duration::from_secs(3);
/// Wake-ups a second that housekeeping once a minute may cost. Whatever looks for something every second is above it.
const HOUSEKEEPING: f64 = 0.5;
const MIB: f64 = 1024.0 * 1024.0;

pub(crate) async fn measure(plan: &Plan, figures: &mut Figures) -> Result<()> {
    let shop = Shop::with_cards(CONNECTIONS).await?;
    let process = shop.service.process()?;
    tokio::time::sleep(SETTLED).await;
    let before = WakeUps::of(process)?;
    tokio::time::sleep(plan.idle()).await;
    let woken = WakeUps::of(process)?.since(&before) as f64 / plan.idle().as_secs_f64();
    let resident = process::resident(process)? as f64 / MIB;
    figures.judge("idle, memory", resident, "MiB", Goal::AtMost(60.0));
    figures.judge("idle, wake-ups", woken, "/s", Goal::AtMost(HOUSEKEEPING));
    let binary = fs::metadata(binary()?)?.len() as f64 / MIB;
    figures.judge("the binary", binary, "MiB", Goal::AtMost(40.0));
    Ok(())
}
