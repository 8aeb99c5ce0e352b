//! The command line.

use std::fmt;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};

#[derive(Parser)]
#[command(name = "bench", about = "What the service reaches on this machine, beside its peers")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) task: Task,
}

#[derive(Subcommand)]
pub(crate) enum Task {
    /// Measure, and print a table.
    Measure(Plan),
    /// Serve the route that only verifies; what it knows comes over the standard input.
    #[command(hide = true)]
    BareRoute,
}

/// What is measured, in the order in which it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Durable punches a second over HTTP, beside the route that only verifies, PostgreSQL, redb and Redis.
    Punches,
    /// One client, from the scan to the answer, beside a bare flush.
    Alone,
    /// The checks of an entry and of a code, beside the bare signature checks in them.
    Checks,
    /// Speed, memory and disk as cards grow, and how long a start takes then.
    Growth,
    /// How long a scan waits while used codes are forgotten.
    Prune,
    /// A thousand cards to a PDF, and the pictures of codes beside the plain ways.
    Print,
    /// What a service takes that nobody asks anything; and its binary.
    Idle,
}

impl fmt::Display for Part {
    /// As it is written on the command line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = self.to_possible_value();
        f.pad(value.as_ref().map_or("", |value| value.get_name()))
    }
}

impl Part {
    /// What it is about, as a heading.
    pub(crate) fn title(self) -> &'static str {
        match self {
            Self::Punches => "Punches over HTTP",
            Self::Alone => "One client",
            Self::Checks => "Checks and the signatures in them",
            Self::Growth => "Growth",
            Self::Prune => "Forgetting",
            Self::Print => "Printing",
            Self::Idle => "Idle",
        }
    }
}

/// What to measure, and how much of it.
#[derive(Args)]
pub(crate) struct Plan {
    /// Only these, in their usual order.
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
    /// As little as shows that everything works. The figures are not worth keeping.
    #[arg(long)]
    quick: bool,
    /// Without PostgreSQL, redb and Redis.
    #[arg(long)]
    no_peers: bool,
    /// Print an array of {name, value, unit, goal, holds} instead of a table.
    #[arg(long)]
    pub(crate) json: bool,
    /// Keep the results in BENCHMARKS.md, those of each part in the place of what it found before; run it from the repository's root.
    #[arg(long)]
    pub(crate) keep: bool,
    /// Rounds of everything that is compared.
    #[arg(long)]
    rounds: Option<usize>,
    /// Punches of one round.
    #[arg(long)]
    punches: Option<usize>,
    /// Cards in the ledger that is punched.
    #[arg(long)]
    cards: Option<u64>,
    /// How many cards there are at each step of growth, the fewest first.
    #[arg(long, value_delimiter = ',')]
    sizes: Vec<u64>,
}

impl Plan {
    pub(crate) fn parts(&self) -> impl Iterator<Item = Part> {
        let wanted = |part: &Part| self.only.is_empty() || self.only.contains(part);
        Part::value_variants().iter().copied().filter(wanted)
    }

    pub(crate) fn rounds(&self) -> usize {
        self.rounds.unwrap_or(if self.quick { 2 } else { 7 }).max(1)
    }

    /// Punches of one round, over all connections.
    pub(crate) fn punches(&self) -> usize {
        self.punches.unwrap_or(if self.quick { 640 } else { 32_000 })
    }

    pub(crate) fn peers(&self) -> bool {
        !self.no_peers
    }

    /// Seconds that each peer is asked in one round.
    pub(crate) fn peer_seconds(&self) -> u32 {
        if self.quick { 1 } else { 3 }
    }

    /// Scans of one client in one round.
    pub(crate) fn scans_alone(&self) -> usize {
        if self.quick { 50 } else { 1_000 }
    }

    /// Cards in the ledger that is punched, unless its size is what is varied.
    pub(crate) fn cards(&self) -> u64 {
        self.cards.unwrap_or(if self.quick { 1_000 } else { 10_000 })
    }

    /// Cards at each step of growth.
    pub(crate) fn sizes(&self) -> Vec<u64> {
        match (self.sizes.as_slice(), self.quick) {
            ([], true) => vec![1_000, 10_000],
            ([], false) => vec![10_000, 100_000, 1_000_000, 10_000_000],
            (sizes, _) => sizes.to_vec(),
        }
    }

    /// Used codes that the service has to forget.
    pub(crate) fn codes_to_forget(&self) -> u64 {
        if self.quick { 5_000 } else { 1_000_000 }
    }

    /// How long scans go on while it does.
    pub(crate) fn forgetting(&self) -> Duration {
        Duration::from_secs(if self.quick { 2 } else { 60 })
    }

    /// How long nobody asks anything.
    pub(crate) fn idle(&self) -> Duration {
        Duration::from_secs(if self.quick { 3 } else { 60 })
    }
}
