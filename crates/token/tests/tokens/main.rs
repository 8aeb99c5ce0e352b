//! Every kind of token: its size, its one encoding, and that nothing but the right key, kind and merchant verifies it.

#![cfg(test)]

mod claims;
mod encoding;
mod kinds;
mod p256;
mod shop;
