//! Draws codes of every size that the signed formats give, 180 pixels wide, for readers from outside:
//!
//!     cargo run -p tenthcup-wallet-pass --example codes -- target/codes
//!
//! Each code is three files: what it says (`.txt`), and how it is drawn (`.png`, `.svg`).

use std::error::Error;
use std::fs;
use std::path::Path;

use tenthcup_wallet_pass::{Code, Surface};

/// As wide as a small phone shows a code.
const PIXELS: usize = 180;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder to draw into")?;
    fs::create_dir_all(&folder)?;
    let draw = |name: &str, text: &str, surface| -> Result<(), Box<dyn Error>> {
        let code = Code::new(text, surface)?;
        let file = Path::new(&folder).join(name);
        fs::write(file.with_extension("txt"), text)?;
        fs::write(file.with_extension("png"), code.png(code.scale_within(PIXELS))?)?;
        fs::write(file.with_extension("svg"), code.svg(name))?;
        Ok(())
    };
    // SHOW, REDEEM, CARD and SHOW with CARD are about as long.
    for length in [275, 305, 382, 615] {
        draw(&format!("digits-{length}"), &digits(length), Surface::Screen)?;
    }
    draw("link-on-a-screen", "https://cafe.example:8443/wallet/#invite=hEOhATKgWFmkAVBkZ", Surface::Screen)?;
    draw("link-on-paper", "https://cafe.example/wallet/?join=o6KgF1vXQ0yq0lXh1y3l5A", Surface::Paper)?;
    draw("letters", "Kaffee für Jürgen, కాఫీ, ああああ ☕", Surface::Paper)
}

/// Digits without a pattern, the same ones each time.
fn digits(length: usize) -> String {
    let digits = std::iter::successors(Some(907_u32), |last| {
        Some(last.wrapping_mul(1_664_525).wrapping_add(1_013_904_223))
    });
    let digits = digits.skip(1).filter_map(|number| char::from_digit((number >> 16) % 10, 10));
    "901".chars().chain(digits).take(length).collect()
}
