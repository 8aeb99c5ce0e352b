//! The rules of a loyalty program as one pure function.
