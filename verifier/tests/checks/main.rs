//! The checks, each put wrong on its own.

#![cfg(test)]

mod scan;
mod shop;
mod till;
