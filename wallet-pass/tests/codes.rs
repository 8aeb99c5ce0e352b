//! What is drawn can be read again, by a decoder that shares nothing with the encoder.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]

mod reading;

use std::num::NonZeroU8;

use proptest::prelude::*;
use reading::{Pixels, decode, element, try_decode};
use tenthcup_wallet_pass::{Code, CodeError, QUIET_ZONE, Surface, Terminal};

const LINK: &str = "https://cafe.example:8443/wallet/#invite=hEOhATKgWFmkAVBkZ";

fn scale(pixels_per_module: u8) -> NonZeroU8 {
    NonZeroU8::new(pixels_per_module).unwrap()
}

/// Digits as a token's text has them, the same ones each time.
fn digits(length: usize) -> String {
    "907".chars().chain("31415926535897932384626433832795028841971".chars().cycle()).take(length).collect()
}

/// The four drawings of one code, each as pixels.
fn drawings(code: &Code) -> [(&'static str, Pixels); 4] {
    [
        ("PNG", Pixels::from_png(&code.png(scale(3)).unwrap())),
        ("picture", Pixels::from_image(&code.picture(scale(3)))),
        ("SVG", Pixels::from_svg(&code.svg("A code"), 3)),
        ("terminal", Pixels::from_terminal(&code.terminal(Terminal::Plain), 3)),
    ]
}

#[test]
fn every_drawing_can_be_read() {
    for text in [LINK, &digits(275), "TENTHCUP/1", "x", "mixed 0123456789012345678901234 TAIL"] {
        for surface in [Surface::Screen, Surface::Paper] {
            for (name, pixels) in drawings(&Code::new(text, surface).unwrap()) {
                assert_eq!(decode(&pixels), text, "{name} {surface:?}");
            }
        }
    }
}

#[test]
fn every_drawing_shows_the_same_modules() {
    let [(_, png), (_, picture), (_, svg), (_, terminal)] =
        drawings(&Code::new(LINK, Surface::Screen).unwrap());
    assert_eq!(png, picture);
    assert_eq!(png, svg);
    // Half blocks come in pairs, so a terminal shows one more row of light.
    assert_eq!(png, terminal.without_last_rows(3));
}

#[test]
fn letters_of_all_scripts_come_back() {
    for text in ["Kaffee für Jürgen ☕", "కాఫీ కార్డు", "あ、アÅ", "コーヒー0123456789"]
    {
        let code = Code::new(text, Surface::Screen).unwrap();
        assert_eq!(decode(&Pixels::from_image(&code.picture(scale(3)))), text);
    }
}

/// The decoder of these tests gives bytes back however they were packed; most readers would take kanji mode for Shift-JIS.
#[test]
fn utf_8_is_never_packed_as_kanji() {
    // 90 bytes and the mark need version 6 at M; packed in pairs as kanji they would need less.
    assert_eq!(Code::new(&"あ".repeat(30), Surface::Screen).unwrap().width(), 41);
}

#[test]
fn sizes_are_those_of_the_format() {
    for (length, version) in [(275, 7), (305, 8), (382, 9), (615, 12)] {
        let code = Code::new(&digits(length), Surface::Screen).unwrap();
        assert_eq!(code.width(), 17 + 4 * version, "{length} digits");
        assert_eq!(code.width_with_quiet_zone(), code.width() + 8);
    }
}

#[test]
fn paper_survives_a_larger_stain_than_a_screen() {
    let largest_stain = |surface| {
        let pixels = Pixels::from_image(&Code::new(LINK, surface).unwrap().picture(scale(4)));
        (0..100).take_while(|percent| try_decode(&pixels.stained(*percent)).as_deref() == Some(LINK)).count()
    };
    let (screen, paper) = (largest_stain(Surface::Screen), largest_stain(Surface::Paper));
    assert!(screen >= 5 && paper > screen, "radius in hundredths of the width: {screen} and {paper}");
}

#[test]
fn four_light_modules_stand_on_every_side() {
    for text in ["1", LINK, &digits(615)] {
        let code = Code::new(text, Surface::Screen).unwrap();
        for (name, pixels) in drawings(&code) {
            let (first, last) = (QUIET_ZONE * 3, (QUIET_ZONE + code.width()) * 3 - 1);
            assert_eq!(pixels.dark_box(), (first, first, last, last), "{name}");
            assert_eq!(pixels.width(), code.width_with_quiet_zone() * 3, "{name}");
            assert!(pixels.height() >= pixels.width(), "{name}");
        }
    }
}

#[test]
fn a_hostile_title_stays_text() {
    let title = "</title><script>alert(1)</script>&\"'\0\u{1b}]";
    let svg = Code::new("1", Surface::Screen).unwrap().svg(title);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let names: Vec<&str> = document.root_element().children().map(|node| node.tag_name().name()).collect();
    assert_eq!(names, ["title", "rect", "path"]);
    assert_eq!(document.root_element().attribute("role"), Some("img"));
    assert_eq!(element(&document, "title").text(), Some("</title><script>alert(1)</script>&\"']"));
}

#[test]
fn the_png_has_one_bit_per_pixel_and_whole_modules() {
    let code = Code::new(&digits(305), Surface::Screen).unwrap();
    let file = code.png(scale(4)).unwrap();
    let reader = png::Decoder::new(std::io::Cursor::new(&file)).read_info().unwrap();
    assert_eq!(reader.info().bit_depth, png::BitDepth::One);
    assert_eq!(reader.info().color_type, png::ColorType::Grayscale);
    assert_eq!((reader.info().width, reader.info().height), (57 * 4, 57 * 4));
    assert!(file.len() < 4_000, "{} bytes", file.len());
}

#[test]
fn a_scale_is_whole_and_never_zero() {
    let code = Code::new(&digits(275), Surface::Screen).unwrap();
    let within = |pixels| code.scale_within(pixels).get();
    assert_eq!(
        [within(0), within(53), within(105), within(106), within(180), within(usize::MAX)],
        [1, 1, 1, 2, 3, 255]
    );
}

#[test]
fn the_largest_text_fits_and_one_more_does_not() {
    for (surface, most) in [(Surface::Screen, 5_596), (Surface::Paper, 3_993)] {
        assert_eq!(Code::new(&digits(most), surface).unwrap().width(), 177);
        let error = Code::new(&digits(most + 1), surface).unwrap_err();
        assert!(matches!(error, CodeError::TooLong { bytes } if bytes == most + 1), "{error:?}");
    }
    // Version 40 at M holds 2,334 bytes; the mark for UTF-8 takes twelve bits.
    assert!(Code::new(&"é".repeat(1_165), Surface::Screen).is_ok());
    let error = Code::new(&"é".repeat(1_167), Surface::Screen).unwrap_err();
    assert_eq!(error.to_string(), "a text of 2334 bytes does not fit in a QR code");
}

#[test]
fn a_code_does_not_tell_its_modules_to_a_log() {
    let debug = format!("{:?}", Code::new(LINK, Surface::Screen).unwrap());
    assert!(debug.contains("width") && !debug.contains("true"), "{debug}");
}

#[test]
fn a_colour_terminal_gets_both_colours_on_every_line() {
    let code = Code::new(LINK, Surface::Screen).unwrap();
    let plain = code.terminal(Terminal::Plain);
    let coloured = code.terminal(Terminal::Colours);
    for (coloured, plain) in coloured.lines().zip(plain.lines()) {
        let inner =
            coloured.strip_prefix("\u{1b}[38;5;231;48;5;16m").and_then(|line| line.strip_suffix("\u{1b}[0m"));
        assert_eq!(inner, Some(plain));
        assert_eq!(plain.chars().count(), code.width_with_quiet_zone());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_digits_come_back(text in "[0-9]{1,700}", paper: bool) {
        let surface = if paper { Surface::Paper } else { Surface::Screen };
        let code = Code::new(&text, surface).unwrap();
        prop_assert_eq!(&decode(&Pixels::from_png(&code.png(scale(2)).unwrap())), &text);
        prop_assert_eq!(&decode(&Pixels::from_svg(&code.svg("digits"), 2)), &text);
    }

    #[test]
    fn any_text_comes_back(text in "\\PC{1,120}") {
        let code = Code::new(&text, Surface::Screen).unwrap();
        prop_assert_eq!(decode(&Pixels::from_image(&code.picture(scale(2)))), text);
    }
}
