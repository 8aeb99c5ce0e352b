//! What the product promises, over HTTP on a real service.

#![cfg(test)]

mod card;
mod figures;
mod full;
mod keys;
mod race;
mod restore;
mod till;
