//! Growth, drawn: one panel for each series over the number of cards, ten times more with each step.

use std::fmt::Write as _;

use crate::figure::short;

const WIDTH: f64 = 260.0;
const HEIGHT: f64 = 180.0;
/// Around the lines of a panel: left, top, right, bottom.
const MARGINS: [f64; 4] = [20.0, 44.0, 20.0, 28.0];

/// What grew with the cards.
pub(crate) struct Chart {
    pub(crate) cards: Vec<f64>,
    pub(crate) series: Vec<(&'static str, Vec<f64>)>,
}

impl Chart {
    /// An SVG that reads on light pages and dark ones.
    pub(crate) fn to_svg(&self) -> String {
        let width = WIDTH * self.series.len() as f64;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {HEIGHT}\" width=\"{width}\" height=\"{HEIGHT}\" \
             font-family=\"sans-serif\" font-size=\"11\" fill=\"#808080\" text-anchor=\"middle\">\n"
        );
        for (place, (name, values)) in self.series.iter().enumerate() {
            self.panel(&mut svg, place as f64 * WIDTH, name, values);
        }
        svg.push_str("</svg>\n");
        svg
    }

    fn panel(&self, svg: &mut String, left: f64, name: &str, values: &[f64]) {
        let [margin, top, right, bottom] = MARGINS;
        let (first, last) = (self.cards.first().copied(), self.cards.last().copied());
        let (first, last) = (first.unwrap_or(1.0).log10(), last.unwrap_or(1.0).log10());
        let most = values.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
        let inner = WIDTH - margin - right - 40.0;
        let across =
            |cards: f64| left + margin + 20.0 + inner * (cards.log10() - first) / (last - first).max(1e-9);
        let floor = HEIGHT - bottom;
        let down = |value: f64| floor - (floor - top) * value / most;
        let points: Vec<_> =
            self.cards.iter().zip(values).map(|(cards, value)| (across(*cards), down(*value))).collect();
        let line: Vec<_> = points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
        // Writing to a text cannot fail.
        let _ =
            writeln!(svg, "<text x=\"{:.1}\" y=\"16\" font-size=\"13\">{name}</text>", left + WIDTH / 2.0);
        let (begin, end) = (left + margin, left + WIDTH - right);
        let _ = writeln!(svg, "<path d=\"M{begin:.1} {floor:.1}H{end:.1}\" stroke=\"#808080\"/>");
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"#b5651d\" stroke-width=\"2\"/>",
            line.join(" ")
        );
        for (((x, y), value), cards) in points.iter().zip(values).zip(&self.cards) {
            let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"#b5651d\"/>");
            let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{:.1}\">{}</text>", y - 8.0, short(*value));
            let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{:.1}\">{}</text>", floor + 16.0, round(*cards));
        }
    }
}

/// 10,000 → 10k; 10,000,000 → 10M.
fn round(cards: f64) -> String {
    match cards {
        million if million >= 1e6 => format!("{}M", short(million / 1e6)),
        thousand if thousand >= 1e3 => format!("{}k", short(thousand / 1e3)),
        few => short(few),
    }
}

#[cfg(test)]
mod tests {
    use super::{Chart, round};

    #[test]
    fn every_value_is_drawn_and_written() {
        let chart = Chart {
            cards: vec![1e4, 1e5, 1e7],
            series: vec![("punches/s", vec![9_000.0, 8_500.0, 7_000.0])],
        };
        let svg = chart.to_svg();
        assert_eq!(svg.matches("<circle").count(), 3);
        for text in ["9,000", "8,500", "7,000", ">10k<", ">100k<", ">10M<", "punches/s"] {
            assert!(svg.contains(text), "{text} is missing: {svg}");
        }
        assert!(!svg.contains("NaN"));
    }

    #[test]
    fn numbers_of_cards_are_round() {
        assert_eq!([64.0, 4_000.0, 1e6].map(round), ["64", "4k", "1M"]);
    }
}
