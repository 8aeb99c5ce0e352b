//! Draws a join poster to standard output:
//!
//!     cargo run -p tenthcup-wallet-pass --example poster > poster.svg
//!
//! Any of merchant, program, reward, punches, colour, link can be given in this order.

use std::error::Error;

use tenthcup_wallet_pass::Poster;

fn main() -> Result<(), Box<dyn Error>> {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let or = |place: usize, default: &'static str| given.get(place).map_or(default, String::as_str);
    let poster = Poster {
        language: "en",
        merchant_name: or(0, "Café Mercator"),
        program_name: or(1, "Coffee card"),
        reward: or(2, "Every tenth cup is on the house."),
        punches_needed: or(3, "10").parse()?,
        colour: or(4, "#6f4e37").parse()?,
        link: or(5, "https://cafe.example/wallet/?join=o6KgF1vXQ0yq0lXh1y3l5A"),
        steps: &[
            "Point your phone’s camera here",
            "Tap the link: no app, no account",
            "Show your code each time you buy",
        ],
        foot: "cafe.example",
    };
    print!("{}", poster.svg()?);
    Ok(())
}
