//! The checks, each put wrong on its own.

mod scan;
mod shop;
mod till;
