//! Holders' keys that were parsed lately. To find out that 32 bytes are a key that can be trusted costs as much as a tenth of a signature
//! check, and a scan reads its card several times, on two threads.

use std::sync::{Mutex, PoisonError};

use tenthcup_token::{BadKey, HolderKey};

/// Each key has one place, by its first bytes: whoever comes later takes it.
const PLACES: usize = 4096;

static PARSED: [Mutex<Option<HolderKey>>; PLACES] = [const { Mutex::new(None) }; PLACES];

/// [`HolderKey::from_bytes`], of what was parsed before without parsing it again.
pub(crate) fn parse(bytes: &[u8]) -> Result<HolderKey, BadKey> {
    let number = bytes.first_chunk::<4>().map_or(0, |first| u32::from_le_bytes(*first) as usize);
    let Some(place) = PARSED.get(number % PLACES) else { return HolderKey::from_bytes(bytes) };
    let mut place = place.lock().unwrap_or_else(PoisonError::into_inner);
    match *place {
        Some(key) if key.as_bytes() == bytes => Ok(key),
        _ => Ok(*place.insert(HolderKey::from_bytes(bytes)?)),
    }
}

#[cfg(test)]
mod tests {
    use tenthcup_token::SigningKey;

    use super::*;

    #[test]
    fn what_is_kept_is_what_would_be_parsed() {
        let keys: Vec<_> = (0..=255).map(|seed| SigningKey::from_seed(&[seed; 32]).public()).collect();
        for _ in 0..2 {
            for key in &keys {
                assert_eq!(parse(key.as_bytes()).unwrap(), HolderKey::from(*key));
            }
        }
        // One that begins like a good key, and is none.
        let mut bad = *keys[7].as_bytes();
        while HolderKey::from_bytes(&bad).is_ok() {
            bad[31] = bad[31].wrapping_add(1);
        }
        assert!(parse(keys[7].as_bytes()).is_ok());
        assert!(parse(&bad).is_err());
        assert!(parse(&bad[..31]).is_err());
        assert!(parse(&[]).is_err());
    }
}
