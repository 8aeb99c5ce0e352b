//! Text of unknown length into a frame of known width. SVG neither wraps nor shrinks text, and the font is the printer's
//! own, so widths are estimated on the wide side.

use crate::xml::is_drawable;

/// From one baseline to the next, in units of the font size.
pub(crate) const LINE_HEIGHT: f64 = 1.14;

/// Where a text must go. Measures are millimetres.
pub(crate) struct Frame<'a> {
    pub(crate) width: f64,
    /// Not less than one line is drawn, however low it is.
    pub(crate) height: f64,
    /// Most lines that fit below each other.
    pub(crate) lines: usize,
    /// Font sizes to try, largest first.
    pub(crate) sizes: &'a [f64],
}

/// A text that fits its frame.
#[derive(Debug, PartialEq)]
pub(crate) struct Fitted {
    /// Font size in millimetres.
    pub(crate) size: f64,
    /// Not escaped.
    pub(crate) lines: Vec<String>,
}

impl Fitted {
    pub(crate) fn height(&self) -> f64 {
        self.size * LINE_HEIGHT * self.lines.len() as f64
    }
}

impl Frame<'_> {
    /// The text in the largest size that fits; in the smallest, broken and cut where nothing else helps.
    pub(crate) fn fit(&self, text: &str) -> Fitted {
        let text: String = text.chars().filter(|letter| is_drawable(*letter)).collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        for &size in self.sizes {
            let room = self.width / size;
            let lines = wrap(&words, room);
            if lines.len() <= self.most_lines(size) && lines.iter().all(|line| width(line) <= room) {
                return Fitted { size, lines: balance(&words, lines, room) };
            }
        }
        let size = self.sizes.last().copied().unwrap_or(1.0);
        Fitted { size, lines: cut(&words, self.width / size, self.most_lines(size)) }
    }

    fn most_lines(&self, size: f64) -> usize {
        ((self.height / (size * LINE_HEIGHT)) as usize).clamp(1, self.lines)
    }
}

/// Lines filled one after the other. A word wider than a line stands alone on one, too wide.
fn wrap(words: &[&str], room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if width(line) + width(" ") + width(word) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push((*word).to_owned()),
        }
    }
    lines
}

/// As many lines as there are, but of similar length, so that no single word is left over.
fn balance(words: &[&str], lines: Vec<String>, room: f64) -> Vec<String> {
    let widest = words.iter().map(|word| width(word)).fold(0.0, f64::max);
    let narrower = |share: u32| room * f64::from(share) / 20.0;
    (1..20)
        .map(narrower)
        .filter(|narrow| *narrow >= widest)
        .map(|narrow| wrap(words, narrow))
        .find(|balanced| balanced.len() == lines.len())
        .unwrap_or(lines)
}

/// Lines broken inside words where needed; what does not fit in `most` of them is left out and marked.
fn cut(words: &[&str], room: f64, most: usize) -> Vec<String> {
    let pieces: Vec<String> = words.iter().flat_map(|word| pieces(word, room)).collect();
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
    let mut lines = wrap(&pieces, room);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while width(last) + width("…") > room && last.pop().is_some() {}
            last.push('…');
        }
    }
    lines
}

/// The word in pieces that each fit on a line.
fn pieces(word: &str, room: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        match pieces.last_mut() {
            Some(piece) if piece.is_empty() || width(piece) + em(letter) <= room => piece.push(letter),
            _ => pieces.push(letter.into()),
        }
    }
    pieces
}

/// Width in units of the font size.
pub(crate) fn width(text: &str) -> f64 {
    text.chars().map(em).sum()
}

/// The advance of a letter in a bold sans serif of the wide kind: measured on Noto Sans Bold and rounded up. The page's
/// margin has room for the few fonts that are wider still.
fn em(letter: char) -> f64 {
    match letter {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' => 0.0,
        ' ' | '.' | ',' | ':' | ';' | '!' | '\'' | '’' | '|' => 0.29,
        'i' | 'j' | 'l' | 'I' | '(' | ')' | '-' => 0.35,
        'f' | 'r' | 't' => 0.46,
        'm' | 'M' | 'W' | '@' | '%' | '—' | '…' => 1.0,
        'w' | '&' => 0.87,
        '\u{900}'..='\u{dff}' => 0.75,
        '\u{1100}'..='\u{11ff}' | '\u{2600}'..='\u{27bf}' | '\u{2e80}'.. => 1.35,
        upper if upper.is_uppercase() => 0.74,
        _ => 0.64,
    }
}

#[cfg(test)]
mod tests {
    use super::{Frame, width};

    const HEADLINE: Frame<'static> =
        Frame { width: 170.0, height: 60.0, lines: 3, sizes: &[20.0, 15.0, 10.0] };

    #[test]
    fn a_short_text_is_large_and_alone() {
        let fitted = HEADLINE.fit("Free coffee");
        assert_eq!((fitted.size, fitted.lines), (20.0, vec!["Free coffee".to_owned()]));
    }

    #[test]
    fn lines_are_balanced() {
        let text = "Buy nine coffees and get one";
        let one_size = Frame { sizes: &[15.0], ..HEADLINE };
        assert_eq!(one_size.fit(text).lines, ["Buy nine coffees", "and get one"]);
    }

    #[test]
    fn a_low_frame_takes_fewer_lines() {
        let low = Frame { height: 40.0, ..HEADLINE };
        let text = "Buy nine coffees and get one from us";
        assert_eq!((HEADLINE.fit(text).size, low.fit(text).size), (15.0, 15.0));
    }

    #[test]
    fn a_long_text_shrinks_before_it_is_cut() {
        let fitted = HEADLINE.fit("Every tenth cup of anything from the machine is on the house");
        assert!(fitted.size < 20.0);
        assert_eq!(fitted.lines.join(" "), "Every tenth cup of anything from the machine is on the house");
    }

    #[test]
    fn nothing_is_ever_wider_than_the_frame_or_has_more_lines() {
        for text in [
            "W".repeat(500),
            "word ".repeat(300),
            "☕".repeat(90),
            "కాఫీ ".repeat(90),
            "a\u{202e}\0b".into(),
            String::new(),
        ] {
            let fitted = HEADLINE.fit(&text);
            assert!(fitted.lines.len() <= 3, "{text}");
            for line in &fitted.lines {
                assert!(width(line) * fitted.size <= 170.0 + 1e-9, "{line}");
            }
        }
        let cut = HEADLINE.fit(&"W".repeat(500));
        assert!(cut.lines.last().is_some_and(|last| last.ends_with('…')), "{cut:?}");
    }
}
