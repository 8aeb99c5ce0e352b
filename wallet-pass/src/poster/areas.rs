//! The poster's areas from top to bottom. All measures are millimetres from the page's top left corner.

use super::Poster;
use super::circles::Circles;
use super::text::{Align, Text};
use crate::code::Code;
use crate::colour::Colour;
use crate::fit::Frame;

const MARGIN: f64 = 20.0;
const TEXT_WIDTH: f64 = 170.0;
const MIDDLE: f64 = 105.0;
/// The offer is centred between the names and the code.
const OFFER_TOP: f64 = 49.0;
const OFFER_BOTTOM: f64 = 129.0;
/// The white card with the code on it; the code's own quiet zone is inside.
const CODE_TOP: f64 = 136.0;
const CODE_SIDE: f64 = 106.0;
const CODE_PADDING: f64 = 3.0;
const STEPS_TOP: f64 = 250.0;
const FOOT: f64 = 290.0;

/// White paper and the coloured upper part, with circles in it like holes punched in a card.
pub(super) fn ground(poster: &Poster<'_>) -> String {
    let (paper, colour, ink) = (Colour::WHITE, poster.colour, poster.colour.readable_ink());
    let holes = [(188, 22, 46), (210, 96, 30), (4, 152, 22)]
        .map(|(x, y, radius)| format!(r#"<circle cx="{x}" cy="{y}" r="{radius}"/>"#))
        .concat();
    format!(
        r#"<rect width="210" height="297" fill="{paper}"/><path d="M0 0h210v181q-105 22-210 0z" fill="{colour}"/><g fill="{ink}" fill-opacity=".07">{holes}</g>"#
    )
}

/// Merchant and program, a line each.
pub(super) fn names(poster: &Poster<'_>) -> String {
    let line = Frame { width: TEXT_WIDTH, height: 0.0, lines: 1, sizes: &[11.0, 9.5, 8.0, 7.0, 6.0, 5.0] };
    let smaller = Frame { sizes: &[7.0, 6.0, 5.0], ..line };
    let colour = poster.colour.readable_ink();
    let merchant = Text { x: MARGIN, baseline: 31.0, align: Align::Left, weight: 700, colour };
    let program = Text { baseline: 41.0, weight: 500, ..merchant };
    merchant.draw(&line.fit(poster.merchant_name)) + &program.draw(&smaller.fit(poster.program_name))
}

/// The reward in large letters, and the way to it in circles.
pub(super) fn offer(poster: &Poster<'_>) -> String {
    let circles = Circles::of(poster.punches_needed, TEXT_WIDTH);
    let circles_height = circles.as_ref().map_or(0.0, Circles::height);
    let height = OFFER_BOTTOM - OFFER_TOP - circles_height;
    let sizes = &[21.0, 19.0, 17.0, 15.0, 13.0, 11.0, 9.0];
    let headline = Frame { width: TEXT_WIDTH, height, lines: 3, sizes }.fit(poster.reward);

    let top = OFFER_TOP + (height - headline.height()) / 2.0;
    let colour = poster.colour.readable_ink();
    let text =
        Text { x: MARGIN, baseline: top + headline.size * 0.9, align: Align::Left, weight: 800, colour };
    let circles = circles.map(|circles| circles.draw(MARGIN, top + headline.height(), poster.colour));
    text.draw(&headline) + &circles.unwrap_or_default()
}

/// The code on its white card.
pub(super) fn code(code: &Code) -> String {
    let left = MIDDLE - CODE_SIDE / 2.0;
    let scale = (CODE_SIDE - 2.0 * CODE_PADDING) / code.width_with_quiet_zone() as f64;
    let (x, y) = (left + CODE_PADDING, CODE_TOP + CODE_PADDING);
    let card = |top: f64, paint: &str| {
        format!(r#"<rect x="{left}" y="{top}" width="{CODE_SIDE}" height="{CODE_SIDE}" rx="8" {paint}/>"#)
    };
    let shadow = card(CODE_TOP + 1.4, r##"fill="#000" fill-opacity=".12""##);
    let card = card(CODE_TOP, r##"fill="#fff" stroke="#000" stroke-opacity=".14" stroke-width=".35""##);
    let modules = code.svg_modules();
    format!(r#"{shadow}{card}<g transform="translate({x} {y}) scale({scale:.5})">{modules}</g>"#)
}

/// What to do: one step large, or up to four in numbered columns.
pub(super) fn steps(poster: &Poster<'_>) -> String {
    if let [only] = poster.steps {
        let frame = Frame { width: TEXT_WIDTH, height: 26.0, lines: 2, sizes: &[10.0, 8.5, 7.0, 6.0] };
        let text = Text { weight: 700, ..Text::centred(MIDDLE, STEPS_TOP + 13.0) };
        return text.draw(&frame.fit(only));
    }
    let steps = poster.steps.iter().take(4);
    let column = TEXT_WIDTH / steps.len().max(1) as f64;
    let frame = Frame { width: column - 6.0, height: 19.0, lines: 3, sizes: &[5.6, 5.2, 4.7, 4.2, 3.7] };
    // All in the size of the longest.
    let size = steps.clone().map(|step| frame.fit(step).size).fold(f64::INFINITY, f64::min);
    let frame = Frame { sizes: &[size], ..frame };
    let step = |(step, number): (&&str, u8)| {
        let middle = MARGIN + column * (f64::from(number) - 0.5);
        let text = Text { weight: 500, ..Text::centred(middle, STEPS_TOP + 17.5) };
        badge(number, middle, poster.colour) + &text.draw(&frame.fit(step))
    };
    steps.zip(1..).map(step).collect()
}

/// The small line at the bottom.
pub(super) fn foot(poster: &Poster<'_>) -> String {
    let frame = Frame { width: TEXT_WIDTH, height: 0.0, lines: 1, sizes: &[3.8, 3.2] };
    Text::centred(MIDDLE, FOOT).draw(&frame.fit(poster.foot))
}

fn badge(number: u8, middle: f64, colour: Colour) -> String {
    let (centre, baseline, ink) = (STEPS_TOP + 5.5, STEPS_TOP + 7.8, colour.readable_ink());
    format!(
        r##"<circle cx="{middle:.2}" cy="{centre}" r="5.5" fill="{colour}" stroke="#000" stroke-opacity=".14" stroke-width=".35"/><text x="{middle:.2}" y="{baseline}" font-size="6.4" font-weight="700" text-anchor="middle" fill="{ink}">{number}</text>"##
    )
}
