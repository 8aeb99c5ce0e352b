//! A sheet of cards as a printer gets it: its codes are read again from what the pages draw.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]
#![allow(dead_code, reason = "the reading is a module of several test programs")]

mod reading;

use std::io::Read as _;

use flate2::read::ZlibDecoder;
use reading::{Pixels, decode};
use tenthcup_wallet_pass::{Sheet, SheetCard};

const SHEET: Sheet<'static> = Sheet {
    language: "en",
    merchant_name: "Kaffebar Nord",
    program_name: "Kaffekort på Bjørnøya (10)",
    reward: "Every tenth coffee is free",
    foot: "Good until 31 December",
};

fn cards(count: usize) -> Vec<SheetCard> {
    let card = |place| SheetCard {
        text: format!("908{}", format!("{place:03}31415926535").repeat(20)),
        number: format!("ABCD-{place:04}"),
    };
    (0..count).map(card).collect()
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

/// What each page draws, unpacked.
fn pages(pdf: &[u8]) -> Vec<Vec<u8>> {
    let (mut pages, mut rest) = (Vec::new(), pdf);
    while let Some(begin) = find(rest, b"stream\n") {
        let length = find(&rest[begin..], b"\nendstream").unwrap();
        let mut page = Vec::new();
        ZlibDecoder::new(&rest[begin + 7..begin + length]).read_to_end(&mut page).unwrap();
        pages.push(page);
        rest = &rest[begin + length + 10..];
    }
    pages
}

/// The codes of a page: what is filled between saving and restoring the state of the drawing.
fn codes(page: &[u8]) -> Vec<Pixels> {
    let text = String::from_utf8_lossy(page);
    let mut codes = Vec::new();
    for drawing in text.split("\nq\n").filter(|part| part.contains("\nf\n")) {
        let code = drawing.split("\nf\n").next().unwrap();
        let runs: Vec<Vec<usize>> = code.lines().filter(|line| line.ends_with(" re")).map(numbers).collect();
        let side = runs.iter().map(|run| run[0] + run[2]).max().unwrap() + 4;
        let path = runs.iter().map(|run| format!("M{} {}h{}v1h-{}z", run[0], run[1], run[2], run[2]));
        codes.push(Pixels::from_runs(&path.collect::<String>(), side, 3));
    }
    codes
}

fn numbers(line: &str) -> Vec<usize> {
    line.split(' ').filter_map(|word| word.parse().ok()).collect()
}

#[test]
fn every_card_is_there_in_its_order_ten_a_page() {
    let cards = cards(23);
    let pdf = SHEET.pdf(&cards).unwrap();
    let pages = pages(&pdf);
    assert_eq!(pages.len(), 3);
    assert!(find(&pdf, b"/Count 3").is_some());
    let read: Vec<String> = pages.iter().flat_map(|page| codes(page)).map(|code| decode(&code)).collect();
    let drawn: Vec<String> = cards.iter().map(|card| card.text.clone()).collect();
    assert_eq!(read, drawn);
    for (place, card) in cards.iter().enumerate() {
        let number = format!("({}) Tj", card.number);
        assert!(find(&pages[place / 10], number.as_bytes()).is_some(), "{number}");
    }
}

#[test]
fn names_are_written_where_the_font_has_their_letters() {
    let written = |sheet: Sheet<'_>| pages(&sheet.pdf(&cards(1)).unwrap()).remove(0);
    let page = written(SHEET);
    assert!(find(&page, b"(Kaffebar Nord) Tj").is_some());
    // Bjørnøya, in hexadecimal digits, as the writer has what is not ASCII.
    assert!(find(&page, b"<426AF8726EF8796120").is_some(), "{}", String::from_utf8_lossy(&page));
    assert!(Sheet::can_write(SHEET.program_name) && !Sheet::can_write("కాఫీ కార్డు"));

    let page = written(Sheet { program_name: "కాఫీ కార్డు", ..SHEET });
    assert!(find(&page, b"(Kaffebar Nord) Tj").is_some() && find(&page, b"(ABCD-0000) Tj").is_some());
    assert!(find(&page, b"Kaffekort").is_none());
    assert_eq!(decode(&codes(&page)[0]), cards(1)[0].text);
}

#[test]
fn a_hostile_name_stays_text_on_its_card() {
    let name = ") Tj ET Q Q 0 0 500 500 re f (\\";
    let page = pages(&Sheet { program_name: name, ..SHEET }.pdf(&cards(1)).unwrap()).remove(0);
    assert_eq!(decode(&codes(&page)[0]), cards(1)[0].text);
    // As many drawings begin as end, and nothing but the code is filled.
    let count = |part: &[u8]| page.windows(part.len()).filter(|window| window == &part).count();
    assert_eq!((count(b"\nq\n"), count(b"\nQ"), count(b"\nf\n")), (2, 2, 1));
}

#[test]
fn without_cards_there_is_a_blank_page() {
    let pdf = SHEET.pdf(&[]).unwrap();
    assert!(find(&pdf, b"/Count 1").is_some());
    assert!(codes(&pages(&pdf)[0]).is_empty());
    assert!(SHEET.pdf(&[SheetCard { text: "9".repeat(4_000), number: String::new() }]).is_err());
}
