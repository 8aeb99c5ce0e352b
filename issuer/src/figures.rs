//! Figures for whoever looks after the service, in Prometheus' text format.

use metrics::{Unit, describe_counter, describe_gauge, describe_histogram};
use metrics_exporter_prometheus::{BuildError, Matcher, PrometheusBuilder, PrometheusHandle};

const SECONDS: [f64; 14] =
    [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];
const SIZES: [f64; 11] = [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0, 512.0, 1024.0];

/// What has been counted since the service began. Without it nothing is counted, and counting costs next to nothing.
#[derive(Clone)]
pub struct Figures(PrometheusHandle);

impl Figures {
    /// Counts from now on. Once in a process.
    pub fn begin() -> Result<Self, BuildError> {
        let builder = PrometheusBuilder::new()
            .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)?
            .set_buckets_for_metric(Matcher::Suffix("_size".to_owned()), &SIZES)?;
        let figures = Self(builder.install_recorder()?);
        describe();
        Ok(figures)
    }

    /// All of them, as text.
    pub fn text(&self) -> String {
        self.0.run_upkeep();
        self.0.render()
    }

    /// Sums up what was measured, so that it takes no more memory when nobody asks for it. To be called every minute or so.
    pub fn sum_up(&self) {
        self.0.run_upkeep();
    }
}

impl std::fmt::Debug for Figures {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Figures")
    }
}

fn describe() {
    describe_gauge!("tenthcup_connections", "Open connections");
    describe_counter!(
        "tenthcup_connections_refused_total",
        "Connections without a place: in all, or of one address"
    );
    describe_counter!(
        "tenthcup_connections_cut_total",
        "Connections that were idle, or took nothing of their answer"
    );
    describe_gauge!("tenthcup_requests_in_work", "Requests that are worked on");
    describe_counter!("tenthcup_requests_total", "Requests that were answered, by route and status");
    describe_histogram!(
        "tenthcup_request_seconds",
        Unit::Seconds,
        "From the head of a request to that of its answer"
    );
    describe_counter!(
        "tenthcup_undecided_total",
        "Answers of 503, by what there was too much of or what failed"
    );
    describe_counter!("tenthcup_verdicts_total", "Verdicts on scans and redemptions, by reason");
    describe_gauge!("tenthcup_live_streams", "Open streams of live events");
    describe_gauge!("tenthcup_ledger_queue", "What waits to be written");
    describe_histogram!("tenthcup_ledger_group_size", Unit::Count, "What was written by one flush");
    describe_histogram!("tenthcup_ledger_flush_seconds", Unit::Seconds, "How long a flush took");
}
