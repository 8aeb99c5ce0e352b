//! Draws a sheet of twelve cards, to be looked at and read:
//!
//!     cargo run -p tenthcup-wallet-pass --example sheet > sheet.pdf

use std::error::Error;
use std::io::Write as _;

use tenthcup_wallet_pass::{Sheet, SheetCard};

fn main() -> Result<(), Box<dyn Error>> {
    let sheet = Sheet {
        language: "en",
        merchant_name: "Kaffebar Nord",
        program_name: "Coffee card",
        reward: "Buy nine coffees and get one free",
        foot: "Good until 31 December 2027",
    };
    // 275 digits, as a PAPER has.
    let card = |place: u32| SheetCard {
        text: format!("908{}", format!("{place:04}3141592653589793").repeat(14)).chars().take(275).collect(),
        number: format!("AB3D-{place:04}"),
    };
    let cards: Vec<_> = (1..=12).map(card).collect();
    Ok(std::io::stdout().write_all(&sheet.pdf(&cards)?)?)
}
