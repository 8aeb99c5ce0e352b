//! A poster holds its texts, whatever they are, each in its place, and its code can be read.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on fails by panicking"
)]
#![allow(dead_code, reason = "the reading is a module of several test programs")]

mod reading;

use proptest::prelude::*;
use reading::{Pixels, decode};
use roxmltree::{Document, Node};
use tenthcup_wallet_pass::{Code, CodeError, Colour, Poster, Surface};

const LINK: &str = "https://cafe.example/wallet/?join=o6KgF1vXQ0yq0lXh1y3l5A";

fn poster<'a>() -> Poster<'a> {
    Poster {
        language: "en",
        merchant_name: "Café Mercator",
        program_name: "Coffee card",
        reward: "Every tenth cup is on the house.",
        punches_needed: 10,
        steps: &["Point your phone’s camera here", "Tap the link", "Show your code each time you buy"],
        link: LINK,
        foot: "cafe.example",
        colour: "#6f4e37".parse().unwrap(),
    }
}

fn all<'a>(document: &'a Document<'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.tag_name().name() == name)
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

/// Lines of text, top to bottom, as (baseline, size, text).
fn texts(svg: &str) -> Vec<(f64, f64, String)> {
    let document = Document::parse(svg).unwrap();
    let text =
        |node| (number(node, "y"), number(node, "font-size"), node.text().unwrap_or_default().to_owned());
    all(&document, "text").map(text).collect()
}

#[test]
fn the_page_is_portrait_a4_in_millimetres() {
    let svg = poster().svg().unwrap();
    let document = Document::parse(&svg).unwrap();
    let root = document.root_element();
    let size = ["width", "height", "viewBox", "lang"].map(|name| root.attribute(name).unwrap());
    assert_eq!(size, ["210mm", "297mm", "0 0 210 297", "en"]);
}

#[test]
fn the_code_is_for_paper_large_and_readable() {
    let svg = poster().svg().unwrap();
    let document = Document::parse(&svg).unwrap();
    let modules = all(&document, "path").find(|path| path.has_attribute("shape-rendering")).unwrap();
    let side = Code::new(LINK, Surface::Paper).unwrap().width_with_quiet_zone();
    assert_eq!(decode(&Pixels::from_runs(modules.attribute("d").unwrap(), side, 3)), LINK);

    // The code with its quiet zone lies inside the white card, 100 mm wide.
    let transform = modules.parent().unwrap().attribute("transform").unwrap();
    let placed: Vec<f64> = transform.split(['(', ' ', ')']).filter_map(|part| part.parse().ok()).collect();
    let [x, y, scale] = placed[..] else { panic!("{transform}") };
    assert!((scale * side as f64 - 100.0).abs() < 0.01);
    let card = all(&document, "rect").find(|rect| rect.has_attribute("stroke")).unwrap();
    assert_eq!(card.attribute("fill"), Some("#fff"));
    assert!(number(card, "x") < x && x + 100.0 < number(card, "x") + number(card, "width"));
    assert!(number(card, "y") < y && y + 100.0 < number(card, "y") + number(card, "height"));
}

#[test]
fn every_text_is_there_in_the_order_of_reading() {
    let svg = poster().svg().unwrap();
    let all: Vec<String> = texts(&svg).into_iter().map(|(_, _, text)| text).collect();
    let expected = "Café Mercator Coffee card Every tenth cup is on the house. 1 Point your phone’s camera here \
                    2 Tap the link 3 Show your code each time you buy cafe.example";
    assert_eq!(all.join(" "), expected);
}

#[test]
fn a_single_step_has_no_number_and_is_large() {
    let svg = Poster { steps: &["Point your phone’s camera here"], ..poster() }.svg().unwrap();
    let texts = texts(&svg);
    let (_, size, _) = texts.iter().find(|(_, _, text)| text.starts_with("Point")).unwrap();
    assert!(*size >= 8.0);
    assert!(texts.iter().all(|(_, _, text)| text != "1"));
}

#[test]
fn steps_are_all_of_one_size() {
    let steps = ["Point", "Point your phone’s camera at this code from a little distance please", "Go"];
    let svg = Poster { steps: &steps, ..poster() }.svg().unwrap();
    let below_code: Vec<f64> = texts(&svg)
        .into_iter()
        .filter(|(y, _, _)| (262.0..285.0).contains(y))
        .map(|(_, size, _)| size)
        .collect();
    assert!(below_code.len() >= 4 && below_code.iter().all(|size| *size == below_code[0]), "{below_code:?}");
}

#[test]
fn text_stands_out_from_its_ground_whatever_the_colour() {
    for colour in ["#000000", "#ffffff", "#ffff00", "#808080", "#6f4e37", "#e11d48"] {
        let ground: Colour = colour.parse().unwrap();
        let svg = Poster { colour: ground, ..poster() }.svg().unwrap();
        let document = Document::parse(&svg).unwrap();
        let merchant: Colour =
            all(&document, "text").next().unwrap().attribute("fill").unwrap().parse().unwrap();
        assert!(ground.contrast(merchant) >= 3.0, "{merchant} on {colour}");
    }
}

#[test]
fn hostile_text_stays_text() {
    let hostile = r#""/></text><script>alert(1)</script><image href="https://evil.example/x"/>"#;
    let steps = [hostile, hostile];
    let svg = Poster {
        language: hostile,
        merchant_name: hostile,
        program_name: hostile,
        reward: hostile,
        steps: &steps,
        foot: hostile,
        ..poster()
    }
    .svg()
    .unwrap();
    let document = Document::parse(&svg).unwrap();
    let known = ["svg", "title", "desc", "rect", "path", "g", "circle", "text"];
    for node in document.descendants().filter(Node::is_element) {
        assert!(known.contains(&node.tag_name().name()), "{node:?}");
        assert!(
            node.attributes()
                .all(|attribute| !attribute.name().starts_with("on") && attribute.name() != "href")
        );
    }
    assert_eq!(document.root_element().attribute("lang"), Some(hostile));
}

#[test]
fn a_link_that_no_code_holds_is_refused() {
    let link = format!("https://cafe.example/{}", "x".repeat(1_700));
    assert!(matches!(Poster { link: &link, ..poster() }.svg(), Err(CodeError::TooLong { bytes: 1_721 })));
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "\\PC{0,300}", "[A-Za-z ]{0,300}", "W{0,300}"]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_names_make_a_well_formed_page_without_overlaps(
        merchant in name(), program in name(), reward in name(), step in name(), foot in name(), punches_needed: u8,
    ) {
        let steps = [step.as_str(), "Tap", step.as_str(), "Show"];
        let svg = Poster {
            merchant_name: &merchant, program_name: &program, reward: &reward, steps: &steps, foot: &foot, punches_needed,
            ..poster()
        }.svg().unwrap();
        let document = Document::parse(&svg).unwrap();
        let card = all(&document, "rect").find(|rect| rect.has_attribute("stroke")).unwrap();
        let (top, bottom) = (number(card, "y"), number(card, "y") + number(card, "height"));
        for (baseline, size, text) in texts(&svg) {
            prop_assert!(baseline - size > 15.0 && baseline + size * 0.3 < 297.0, "{}", text);
            let in_the_code = baseline + size * 0.25 > top && baseline - size * 0.75 < bottom;
            prop_assert!(!in_the_code, "{} at {} lies on the code", text, baseline);
        }
        for circle in all(&document, "circle").filter(|circle| circle.parent().unwrap().has_attribute("stroke")) {
            let (x, y, radius) = (number(circle, "cx"), number(circle, "cy"), number(circle, "r"));
            prop_assert!(x - radius >= 19.9 && x + radius <= 190.1 && y + radius < top, "a ring at {} {}", x, y);
        }
    }
}
