//! The way to a reward: a ring for each punch and a star at the end, in one row or two.

use crate::colour::Colour;

const GAP_ABOVE: f64 = 8.0;
const MOST_IN_A_ROW: u8 = 13;
const MOST: u8 = 25;
const WIDEST: f64 = 17.0;

pub(super) struct Circles {
    rings: u8,
    per_row: u8,
    /// From one centre to the next, in both directions.
    pitch: f64,
}

impl Circles {
    /// `None` when there are none, or too many to be seen as circles.
    pub(super) fn of(rings: u8, width: f64) -> Option<Self> {
        let places = rings.checked_add(1).filter(|places| (2..=MOST).contains(places))?;
        let per_row = if places > MOST_IN_A_ROW { places.div_ceil(2) } else { places };
        let pitch = (width / f64::from(per_row)).min(WIDEST);
        Some(Self { rings, per_row, pitch })
    }

    /// Of all rows and the gap above them.
    pub(super) fn height(&self) -> f64 {
        GAP_ABOVE + self.pitch * f64::from((self.rings + 1).div_ceil(self.per_row))
    }

    pub(super) fn draw(&self, left: f64, top: f64, colour: Colour) -> String {
        let ink = colour.readable_ink();
        let (radius, stroke) = (self.pitch * 0.39, self.pitch * 0.055);
        let centre = |place: u8| {
            let (row, column) = (place / self.per_row, place % self.per_row);
            let (x, y) = (self.pitch * f64::from(column), self.pitch * (f64::from(row) + 0.5));
            (left + radius + x, top + GAP_ABOVE + y)
        };
        let ring = |(x, y): (f64, f64)| format!(r#"<circle cx="{x:.2}" cy="{y:.2}" r="{radius:.2}"/>"#);
        let rings: String = (0..self.rings).map(centre).map(ring).collect();
        let (x, y) = centre(self.rings);
        let (full, star) = (radius + stroke / 2.0, star(x, y, radius * 0.72));
        format!(
            r#"<g fill="none" stroke="{ink}" stroke-width="{stroke:.2}">{rings}</g><circle cx="{x:.2}" cy="{y:.2}" r="{full:.2}" fill="{ink}"/><path d="{star}" fill="{colour}"/>"#
        )
    }
}

/// The outline of a five-pointed star.
fn star(x: f64, y: f64, radius: f64) -> String {
    let corner = |corner: u8| {
        let angle = std::f64::consts::PI * (f64::from(corner) / 5.0 - 0.5);
        let radius = if corner.is_multiple_of(2) { radius } else { radius * 0.45 };
        format!("{:.2} {:.2}", x + radius * angle.cos(), y + radius * angle.sin())
    };
    format!("M{}z", (0..10).map(corner).collect::<Vec<_>>().join("L"))
}

#[cfg(test)]
mod tests {
    use super::{Circles, MOST_IN_A_ROW};
    use crate::colour::Colour;

    fn drawn(rings: u8) -> Option<String> {
        Circles::of(rings, 170.0).map(|circles| circles.draw(20.0, 0.0, Colour::INK))
    }

    #[test]
    fn each_punch_has_a_ring_and_the_reward_a_star() {
        for rings in 1..=24 {
            let drawn = drawn(rings).unwrap();
            assert_eq!(drawn.matches("<circle").count(), usize::from(rings) + 1);
            assert_eq!(drawn.matches("<path").count(), 1);
        }
    }

    #[test]
    fn none_and_too_many_are_not_drawn() {
        assert_eq!([drawn(0), drawn(25), drawn(100), drawn(255)], [None, None, None, None]);
    }

    #[test]
    fn rows_stay_within_the_width() {
        for rings in 1..=24 {
            let circles = Circles::of(rings, 170.0).unwrap();
            assert!(circles.per_row <= MOST_IN_A_ROW);
            assert!(circles.pitch * f64::from(circles.per_row) <= 170.0 + 1e-9);
        }
    }
}
