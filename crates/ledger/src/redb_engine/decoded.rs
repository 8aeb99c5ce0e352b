//! Records that were decoded lately. A scan asks for its program, store, device and person again and again, and they hardly ever change.

use std::any::{Any, TypeId};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use serde::de::DeserializeOwned;

/// Records that a thread remembers; then it begins anew.
const MOST: usize = 1024;

/// By type and JSON: the same bytes always say the same, so what is remembered cannot be outdated.
type Decoded = HashMap<(TypeId, Box<[u8]>), Rc<dyn Any>>;

thread_local! {
    static DECODED: RefCell<Decoded> = RefCell::default();
}

/// What the JSON of a record says.
pub(super) fn decode<T: DeserializeOwned + Clone + 'static>(json: &[u8]) -> Result<T, serde_json::Error> {
    DECODED.with_borrow_mut(|decoded| {
        let key = (TypeId::of::<T>(), Box::from(json));
        if let Some(record) = decoded.get(&key).and_then(|record| record.downcast_ref::<T>()) {
            return Ok(record.clone());
        }
        let record: T = serde_json::from_slice(json)?;
        if decoded.len() >= MOST {
            decoded.clear();
        }
        decoded.insert(key, Rc::new(record.clone()));
        Ok(record)
    })
}
