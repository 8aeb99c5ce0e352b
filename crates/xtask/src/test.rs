//! `cargo xtask test`: steps one after the other until one fails.

use std::fmt;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::root::Root;
use crate::step::Step;

/// Runs the steps and shows the time of each at the end, also when one fails.
pub(crate) fn test(root: &Root, steps: &[Step]) -> Result<()> {
    let mut summary = Summary::default();
    let outcome = run_all(steps, &mut summary, |step| step.run(root));
    println!("\n{summary}");
    outcome
}

fn run_all(steps: &[Step], summary: &mut Summary, run: impl Fn(Step) -> Result<()>) -> Result<()> {
    for (step, number) in steps.iter().zip(1..) {
        println!("\n=== {number}/{} {}", steps.len(), step.heading());
        let started = Instant::now();
        let outcome = run(*step);
        summary.0.push(Line { step: *step, took: started.elapsed(), passed: outcome.is_ok() });
        outcome.with_context(|| format!("the step \"{step}\" failed"))?;
    }
    Ok(())
}

/// What ran, in order.
#[derive(Default)]
struct Summary(Vec<Line>);

struct Line {
    step: Step,
    took: Duration,
    passed: bool,
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Line { step, took, passed } in &self.0 {
            let verdict = if *passed { "passed" } else { "FAILED" };
            writeln!(f, "{verdict}  {step:<8} {:>7.1} s", took.as_secs_f64())?;
        }
        let total: Duration = self.0.iter().map(|line| line.took).sum();
        write!(f, "{:<16} {:>7.1} s", "together", total.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::{Summary, run_all};
    use crate::step::Step;

    #[test]
    fn the_first_failure_ends_the_run_and_is_named() {
        let mut summary = Summary::default();
        let error = run_all(&[Step::Format, Step::Lint, Step::Web], &mut summary, |step| match step {
            Step::Format => Ok(()),
            Step::Lint => bail!("a warning"),
            _ => panic!("not reached"),
        })
        .unwrap_err();
        assert_eq!(format!("{error:#}"), "the step \"lint\" failed: a warning");
        let summary = summary.to_string();
        let lines: Vec<&str> = summary.lines().collect();
        assert!(lines[0].starts_with("passed  format") && lines[1].starts_with("FAILED  lint"), "{summary}");
        assert!(lines.len() == 3 && lines[2].starts_with("together"), "{summary}");
    }
}
