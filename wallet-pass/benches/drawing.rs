//! What our drawings cost beside the plain ways, and a sheet of a thousand cards: `cargo bench -p tenthcup-wallet-pass`.
//!
//! Both ways run in turns, so that a noisy machine disturbs them alike; of the rounds the median counts.

use std::hint::black_box;
use std::io::Cursor;
use std::num::NonZeroU8;
use std::time::{Duration, Instant};

use image::{DynamicImage, ImageFormat};
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};
use tenthcup_wallet_pass::{Code, Sheet, SheetCard, Surface};

const ROUNDS: usize = 15;
const DRAWINGS_A_ROUND: u32 = 50;
const CARDS: usize = 1_000;
/// As many digits as a PAPER has.
const DIGITS: usize = 275;

fn main() {
    let text = digits(0);
    let scale = NonZeroU8::MIN.saturating_add(3);
    let (Ok(code), Ok(plain)) =
        (Code::new(&text, Surface::Paper), QrCode::with_error_correction_level(&text, EcLevel::Q))
    else {
        return;
    };
    report("matrix", "", || Code::new(&text, Surface::Paper).map_or(0, |code| code.width()), || 0);
    let module_by_module = || plain.render::<svg::Color<'_>>().module_dimensions(1, 1).build().len();
    report("SVG by runs", "SVG module by module", || code.svg("A card").len(), module_by_module);
    let eight_bits = || {
        let mut file = Cursor::new(Vec::new());
        let picture = DynamicImage::ImageLuma8(code.picture(scale));
        picture.write_to(&mut file, ImageFormat::Png).map_or(0, |()| file.into_inner().len())
    };
    report("PNG of 1 bit", "PNG of 8 bits", || code.png(scale).map_or(0, |file| file.len()), eight_bits);
    sheet();
}

fn sheet() {
    let sheet = Sheet {
        language: "en",
        merchant_name: "Kaffebar Nord",
        program_name: "Coffee card",
        reward: "Every tenth coffee is free",
        foot: "Good until 31 December",
    };
    let card = |place| SheetCard { text: digits(place), number: format!("{place:04}-{place:04}") };
    let cards: Vec<_> = (0..CARDS).map(card).collect();
    let mut rounds: Vec<_> = (0..5)
        .map(|_| {
            let begun = Instant::now();
            let bytes = sheet.pdf(black_box(&cards)).map_or(0, |pdf| pdf.len());
            (begun.elapsed(), bytes)
        })
        .collect();
    rounds.sort_unstable();
    let (took, bytes) = rounds.get(rounds.len() / 2).copied().unwrap_or_default();
    println!("{CARDS} cards as a PDF: {:.3} s, {bytes} bytes", took.as_secs_f64());
}

/// Other digits for each card.
fn digits(card: usize) -> String {
    let digits = std::iter::successors(Some(card as u32), |last| {
        Some(last.wrapping_mul(1_664_525).wrapping_add(1_013_904_223))
    });
    let digits = digits.skip(1).filter_map(|number| char::from_digit((number >> 16) % 10, 10));
    "908".chars().chain(digits).take(DIGITS).collect()
}

/// Both give how many bytes they drew.
fn report(name: &str, plain_name: &str, ours: impl Fn() -> usize, plain: impl Fn() -> usize) {
    let mut rounds: Vec<(Duration, Duration)> = (0..ROUNDS).map(|_| (time(&ours), time(&plain))).collect();
    rounds.sort_unstable();
    let (one, other) = rounds.get(ROUNDS / 2).copied().unwrap_or_default();
    let each = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(DRAWINGS_A_ROUND);
    print!("{name}: {:.1} µs, {} bytes", each(one), ours());
    if !plain_name.is_empty() {
        print!("; {plain_name}: {:.1} µs, {} bytes", each(other), plain());
    }
    println!();
}

fn time(draw: &impl Fn() -> usize) -> Duration {
    let begun = Instant::now();
    for _ in 0..DRAWINGS_A_ROUND {
        black_box(draw());
    }
    begun.elapsed()
}
