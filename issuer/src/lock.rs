//! Locks of what lives in memory.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What a mutex guards, also when a thread has panicked while it had it.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
