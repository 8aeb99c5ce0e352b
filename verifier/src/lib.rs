//! The checks of a scan in order, and a replay store; usable alone in a till.
