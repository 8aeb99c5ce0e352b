//! `[metrics]`

use serde::{Deserialize, Serialize};

use super::ListenAddress;

/// Figures for whoever looks after the service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Metrics {
    /// Address and port at which `GET /metrics` answers in Prometheus' text format, and `/healthz` and `/readyz` as well. Nobody is asked who
    /// they are there, so let only those reach it who may read it, as by 127.0.0.1:7411. Default: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<ListenAddress>,
}
