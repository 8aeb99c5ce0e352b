//! Foreign text inside XML.

/// The text, safe between tags and inside a quoted attribute. Characters that XML 1.0 does not know are left out, for
/// one of them would make the whole drawing unreadable; so are the marks that turn the reading direction around, with
/// which a name could rewrite its neighbours.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| is_drawable(*letter)) {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Whether a letter of foreign text may be drawn. White space of any kind is; control characters are not.
pub(crate) fn is_drawable(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' => true,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
        '\u{fffe}' | '\u{ffff}' => false,
        other => !other.is_control(),
    }
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn markup_becomes_text() {
        assert_eq!(escape(r#"<a b="c">&'"#), "&lt;a b=&quot;c&quot;&gt;&amp;&#39;");
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escape("a\0b\u{1b}c\u{ffff}d\u{7f}e\u{85}f"), "abcdef");
    }

    #[test]
    fn direction_cannot_be_overridden_but_scripts_stay() {
        assert_eq!(escape("a\u{202e}b\u{2066}c"), "abc");
        assert_eq!(escape("קפה కాఫీ ☕ é"), "קפה కాఫీ ☕ é");
    }
}
