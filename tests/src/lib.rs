//! Whole-system tests: vectors, flows, fraud, crash, browser, load.
