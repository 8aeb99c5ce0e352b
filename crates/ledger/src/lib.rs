//! The durable record of punches behind one trait.
