//! Signed tokens: text, bytes and types, signing and checking one signature.
