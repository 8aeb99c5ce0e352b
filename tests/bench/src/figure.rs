//! What was found, and what was hoped for.

use std::fmt;

use anyhow::Result;
use serde::Serialize;

use crate::rounds::Spread;

/// What a figure should reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Goal {
    AtLeast(f64),
    AtMost(f64),
}

impl Goal {
    fn holds(self, value: f64) -> bool {
        match self {
            Self::AtLeast(least) => value >= least,
            Self::AtMost(most) => value <= most,
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::AtLeast(least) => format!("≥ {}", short(*least)),
            Self::AtMost(most) => format!("≤ {}", short(*most)),
        };
        f.pad(&text)
    }
}

struct Figure {
    name: String,
    value: f64,
    /// The lowest and the highest of the rounds; the same when there was one.
    range: (f64, f64),
    unit: &'static str,
    goal: Option<Goal>,
}

/// All that was found, in order.
#[derive(Default)]
pub(crate) struct Figures(Vec<Figure>);

impl Figures {
    /// A figure without a goal of its own: it stands beside another.
    pub(crate) fn note(&mut self, name: &str, value: impl Into<Spread>, unit: &'static str) {
        self.add(name, value.into(), unit, None);
    }

    /// A figure with a goal.
    pub(crate) fn judge(&mut self, name: &str, value: impl Into<Spread>, unit: &'static str, goal: Goal) {
        self.add(name, value.into(), unit, Some(goal));
    }

    fn add(&mut self, name: &str, spread: Spread, unit: &'static str, goal: Option<Goal>) {
        let Spread { median: value, lowest, highest } = spread;
        eprintln!("  {name}: {} {unit}", short(value));
        self.0.push(Figure { name: name.to_owned(), value, range: (lowest, highest), unit, goal });
    }

    /// An array of {name, value, unit, goal, holds}; the last two are null where there is no goal.
    pub(crate) fn to_json<'f>(all: impl Iterator<Item = &'f Self>) -> Result<String> {
        #[derive(Serialize)]
        struct Line<'a> {
            name: &'a str,
            value: f64,
            unit: &'a str,
            goal: Option<String>,
            holds: Option<bool>,
        }
        let figures = all.flat_map(|figures| &figures.0);
        let lines = figures.map(|Figure { name, value, unit, goal, .. }| {
            let holds = goal.map(|goal| goal.holds(*value));
            Line { name, value: *value, unit, goal: goal.map(|goal| goal.to_string()), holds }
        });
        Ok(serde_json::to_string_pretty(&lines.collect::<Vec<_>>())?)
    }
}

impl fmt::Display for Figures {
    /// A table in Markdown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| | figure | | rounds | goal | |\n|---|---|---|---|---|---|")?;
        for Figure { name, value, range: (lowest, highest), unit, goal } in &self.0 {
            let rounds = if lowest == highest {
                String::new()
            } else {
                format!("{} – {}", short(*lowest), short(*highest))
            };
            let (goal, verdict) = match goal {
                Some(goal) => (goal.to_string(), if goal.holds(*value) { "reached" } else { "missed" }),
                None => (String::new(), ""),
            };
            writeln!(f, "| {name} | {} | {unit} | {rounds} | {goal} | {verdict} |", short(*value))?;
        }
        Ok(())
    }
}

/// Three digits that say something, and no more: 12,345; 123; 12.3; 1.23; 0.123.
pub(crate) fn short(value: f64) -> String {
    let places = match value.abs() {
        size if size >= 100.0 || size == 0.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 1.0 => 2,
        _ => 3,
    };
    let text = format!("{value:.places$}");
    let (whole, rest) =
        text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && digit.is_ascii_digit() && (whole.len() - place) % 3 == 0 && !grouped.ends_with('-') {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let rest = rest.map(|rest| rest.trim_end_matches('0')).filter(|rest| !rest.is_empty());
    rest.map_or(grouped.clone(), |rest| format!("{grouped}.{rest}"))
}

#[cfg(test)]
mod tests {
    use super::{Figures, Goal, short};

    #[test]
    fn figures_are_short() {
        let texts = [0.0, 1_234_567.0, 12_345.6, 123.4, 12.34, 1.234, 0.75, 8.0, -1234.0, -123.0].map(short);
        assert_eq!(texts, ["0", "1,234,567", "12,346", "123", "12.3", "1.23", "0.75", "8", "-1,234", "-123"]);
    }

    #[test]
    fn a_goal_is_reached_at_its_bound() {
        assert!(Goal::AtLeast(0.75).holds(0.75) && !Goal::AtLeast(0.75).holds(0.749));
        assert!(Goal::AtMost(5.0).holds(5.0) && !Goal::AtMost(5.0).holds(5.001));
        assert!(!Goal::AtLeast(0.0).holds(f64::NAN) && !Goal::AtMost(0.0).holds(f64::NAN));
    }

    #[test]
    fn json_has_the_five_fields() {
        let mut figures = Figures::default();
        figures.note("flush", 112.0, "µs");
        figures.judge("punches / bare", 0.5, "ratio", Goal::AtLeast(0.75));
        let json: serde_json::Value =
            serde_json::from_str(&Figures::to_json([&figures].into_iter()).unwrap()).unwrap();
        let expected = serde_json::json!([
            { "name": "flush", "value": 112.0, "unit": "µs", "goal": null, "holds": null },
            { "name": "punches / bare", "value": 0.5, "unit": "ratio", "goal": "≥ 0.75", "holds": false },
        ]);
        assert_eq!(json, expected);
        let table = figures.to_string();
        assert!(table.contains("| punches / bare | 0.5 | ratio |  | ≥ 0.75 | missed |"), "{table}");
    }
}
