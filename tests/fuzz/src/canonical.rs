//! Whether bytes are one item of deterministic CBOR (RFC 8949 §4.2.1) as `FORMAT.md` §1 allows it. Written apart from the codec under test.

/// One whole item, and nothing behind it.
pub(crate) fn is_canonical(bytes: &[u8]) -> bool {
    item(bytes, 0) == Some(&[])
}

/// What stands behind the item at the beginning.
fn item(bytes: &[u8], depth: u8) -> Option<&[u8]> {
    let (major, value, rest) = head(bytes)?;
    if depth > 8 {
        return None;
    }
    match major {
        0 | 1 => (value < 1 << 53).then_some(rest),
        2 => rest.get(usize::try_from(value).ok()?..),
        3 => {
            let (text, rest) = rest.split_at_checked(usize::try_from(value).ok()?)?;
            std::str::from_utf8(text).ok().map(|_| rest)
        }
        4 => (0..value).try_fold(rest, |rest, _| item(rest, depth + 1)),
        5 => map(rest, value, depth),
        // Tags, floats and simple values have no place in a template.
        _ => None,
    }
}

/// Keys stand in rising order of their bytes; but -1 and -2 behind 1, as in a COSE_Key, and that is rising too.
fn map(bytes: &[u8], entries: u64, depth: u8) -> Option<&[u8]> {
    let (mut rest, mut before): (&[u8], &[u8]) = (bytes, &[]);
    for _ in 0..entries {
        let after = item(rest, depth + 1)?;
        let key = &rest[..rest.len() - after.len()];
        if key <= before {
            return None;
        }
        before = key;
        rest = item(after, depth + 1)?;
    }
    Some(rest)
}

/// Major type, value in the shortest form, and what stands behind.
fn head(bytes: &[u8]) -> Option<(u8, u64, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    let (major, info) = (first >> 5, first & 31);
    let (size, least) = match info {
        0..=23 => return Some((major, info.into(), rest)),
        24 => (1, 24),
        25 => (2, 1 << 8),
        26 => (4, 1 << 16),
        27 => (8, 1 << 32),
        _ => return None,
    };
    let (value, rest) = rest.split_at_checked(size)?;
    let value = value.iter().fold(0u64, |value, byte| value << 8 | u64::from(*byte));
    (value >= least).then_some((major, value, rest))
}
