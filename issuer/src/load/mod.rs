//! What the service bears at once. Everything that waits waits in a bounded place; what finds no place is told so at once, by a 503 with
//! `Retry-After`, and costs nothing more.

mod activity;
mod connections;
mod files;
mod head;
mod stream;
mod turns;

pub(crate) use activity::Activity;
pub(crate) use connections::Connections;
pub(crate) use files::places_for_connections;
pub(crate) use head::LARGEST_HEAD;
pub(crate) use turns::{NoBody, Overload, Turns};
