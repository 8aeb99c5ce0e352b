//! Fitted text as SVG.

use crate::colour::Colour;
use crate::fit::{Fitted, LINE_HEIGHT};
use crate::xml::escape;

/// On which side of `x` the lines stand.
#[derive(Clone, Copy)]
pub(super) enum Align {
    Left,
    Centre,
}

/// Where lines of text stand and how they look.
#[derive(Clone, Copy)]
pub(super) struct Text {
    pub(super) x: f64,
    /// Of the first line.
    pub(super) baseline: f64,
    pub(super) align: Align,
    pub(super) weight: u16,
    pub(super) colour: Colour,
}

impl Text {
    /// Ordinary text around a middle.
    pub(super) fn centred(x: f64, baseline: f64) -> Self {
        Self { x, baseline, align: Align::Centre, weight: 400, colour: Colour::INK }
    }

    pub(super) fn draw(&self, text: &Fitted) -> String {
        let Self { x, baseline, weight, colour, .. } = self;
        let anchor = match self.align {
            Align::Left => "start",
            Align::Centre => "middle",
        };
        let size = text.size;
        let line = |(line, row): (&String, u8)| {
            let y = baseline + size * LINE_HEIGHT * f64::from(row);
            let line = escape(line);
            format!(
                r#"<text x="{x:.2}" y="{y:.2}" font-size="{size}" font-weight="{weight}" text-anchor="{anchor}" fill="{colour}">{line}</text>"#
            )
        };
        text.lines.iter().zip(0..).map(line).collect()
    }
}
