//! A thousand cards on paper, from the request to the whole PDF: signed, on record, drawn. And what a picture of one costs.

use std::time::Instant;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::arguments::Plan;
use crate::cargo_bench;
use crate::figure::{Figures, Goal};
use crate::rounds::Spread;
use crate::shop::{CONNECTIONS, Shop};

const CARDS: u32 = 1_000;

pub(crate) async fn measure(plan: &Plan, figures: &mut Figures) -> Result<()> {
    let shop = Shop::with_cards(CONNECTIONS).await?;
    let path = format!("/v1/programs/{}/sheets", shop.program);
    let mut times = Vec::new();
    for _ in 0..plan.rounds() {
        let begun = Instant::now();
        let request = shop.console.request(reqwest::Method::POST, &path).json(&json!({ "cards": CARDS }));
        let answer = request.send().await?;
        let (status, pdf) = (answer.status(), answer.bytes().await?);
        times.push(begun.elapsed().as_secs_f64());
        let is_pdf = status == 201 && pdf.starts_with(b"%PDF");
        ensure!(is_pdf, "no PDF: {status}: {}", String::from_utf8_lossy(&pdf));
    }
    figures.judge("1,000 printed cards with codes to PDF", Spread::of(times), "s", Goal::AtMost(5.0));

    let said = cargo_bench::run("tenthcup-wallet-pass", "drawing")?;
    let pictures: Vec<_> = said.lines().flat_map(|line| line.split(';')).filter_map(read).collect();
    ensure!(!pictures.is_empty(), "the bench of pictures says nothing that can be read: {said}");
    for (name, microseconds) in pictures {
        figures.note(&format!("a code, {name}"), microseconds, "µs");
    }
    Ok(())
}

/// `SVG by runs: 60.5 µs, 10239 bytes`: name, microseconds.
fn read(text: &str) -> Option<(String, f64)> {
    let (name, rest) = text.trim().split_once(": ")?;
    let (microseconds, _) = rest.split_once(" µs")?;
    Some((name.to_owned(), microseconds.parse().ok()?))
}

#[cfg(test)]
mod tests {
    #[test]
    fn pictures_are_read() {
        let said = "PNG of 1 bit: 54.5 µs, 1807 bytes; PNG of 8 bits: 397.6 µs, 3208 bytes";
        let read: Vec<_> = said.split(';').filter_map(super::read).collect();
        assert_eq!(read, [("PNG of 1 bit".to_owned(), 54.5), ("PNG of 8 bits".to_owned(), 397.6)]);
        assert_eq!(super::read("1000 cards as a PDF: 0.290 s, 2982005 bytes"), None);
    }
}
