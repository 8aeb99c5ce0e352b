//! The checks, each put wrong on its own.

#![cfg(test)]

mod admission;
mod journal;
mod kept;
mod moves;
mod scan;
mod shop;
mod store;
mod till;
mod unmade;
