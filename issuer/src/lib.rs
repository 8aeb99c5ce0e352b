//! The tenthcup service.
