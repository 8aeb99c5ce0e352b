//! The service as its callers see it: each test runs the whole router on a real ledger.

#![cfg(test)]

mod access;
mod approvals;
mod bad_input;
mod busy;
mod cards;
mod counters;
mod coupons;
mod crowd;
mod enrolment;
mod erasure;
mod house;
mod keys;
mod load;
mod look;
mod moves;
mod offline;
mod pages;
mod paper;
mod people;
mod quarantine;
mod restore;
mod running;
mod sessions;
mod setup;
mod short_codes;
