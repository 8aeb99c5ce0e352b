//! The `tenthcup` command as a person meets it: what goes wrong is one sentence, and an exit code other than 0.

#![cfg(test)]

mod access;
mod broken;
mod config;
mod demo;
mod figures;
mod interrupted;
mod keys;
mod lan;
mod process;
mod till;
mod whole;
