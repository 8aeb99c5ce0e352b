//! Peers, started here in a temporary folder of their own, and stopped when they are dropped.

mod folder;
mod postgres;
mod redb_alone;
mod redis;

pub(crate) use postgres::{CLIENTS, Postgres};
pub(crate) use redb_alone::RedbAlone;
pub(crate) use redis::Redis;

/// Bytes of an event, about as many as ours has with the tokens that made it.
const EVENT_BYTES: usize = 400;
