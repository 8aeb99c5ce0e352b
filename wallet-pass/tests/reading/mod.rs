//! Drawings back to pixels, and pixels back to text.

use std::collections::HashMap;

use image::GrayImage;
use roxmltree::{Document, Node};

/// Rows of pixels, `true` is dark.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Pixels(Vec<Vec<bool>>);

impl std::fmt::Debug for Pixels {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} x {} pixels, dark within {:?}", self.width(), self.height(), self.dark_box())
    }
}

impl Pixels {
    fn light(width: usize, height: usize) -> Self {
        Self(vec![vec![false; width]; height])
    }

    pub(crate) fn from_image(image: &GrayImage) -> Self {
        Self(image.rows().map(|row| row.map(|pixel| pixel.0[0] < 128).collect()).collect())
    }

    pub(crate) fn from_png(file: &[u8]) -> Self {
        Self::from_image(
            &image::load_from_memory_with_format(file, image::ImageFormat::Png).unwrap().into_luma8(),
        )
    }

    /// A code's own drawing: its runs on the ground that the view box gives.
    pub(crate) fn from_svg(svg: &str, scale: usize) -> Self {
        let document = Document::parse(svg).unwrap();
        let view_box = document.root_element().attribute("viewBox").unwrap();
        let [0, 0, width, height] = numbers(view_box)[..] else { panic!("{view_box}") };
        let ground = element(&document, "rect");
        assert_eq!(ground.attribute("fill"), Some("#fff"));
        assert_eq!(
            [ground.attribute("width"), ground.attribute("height")],
            [Some(width.to_string().as_str()); 2]
        );
        assert_eq!(width, height);
        Self::from_runs(element(&document, "path").attribute("d").unwrap(), width, scale)
    }

    /// Fills rectangles, each `M x y h length v 1 h -length z`, on a light square with `side` modules.
    pub(crate) fn from_runs(path: &str, side: usize, scale: usize) -> Self {
        let mut pixels = Self::light(side * scale, side * scale);
        for run in path.split_terminator('z') {
            let numbers = numbers(run);
            let [x, y, length, 1, back] = numbers[..] else { panic!("{run}") };
            assert_eq!(length, back, "the run closes");
            for row in &mut pixels.0[y * scale..(y + 1) * scale] {
                row[x * scale..(x + length) * scale].fill(true);
            }
        }
        pixels
    }

    /// Two rows of modules for each line; what is not drawn is dark.
    pub(crate) fn from_terminal(text: &str, scale: usize) -> Self {
        let dark: HashMap<char, [bool; 2]> =
            [('█', [false, false]), ('▀', [false, true]), ('▄', [true, false]), (' ', [true, true])].into();
        let row = |line: &str, half: usize| -> Vec<bool> {
            line.chars().flat_map(|block| std::iter::repeat_n(dark[&block][half], scale)).collect()
        };
        let rows = text.lines().flat_map(|line| [row(line, 0), row(line, 1)]);
        Self(rows.flat_map(|row| std::iter::repeat_n(row, scale)).collect())
    }

    pub(crate) fn width(&self) -> usize {
        self.0[0].len()
    }

    pub(crate) fn height(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn without_last_rows(mut self, rows: usize) -> Self {
        self.0.truncate(self.height() - rows);
        self
    }

    /// Left, top, right and bottom of what is dark.
    pub(crate) fn dark_box(&self) -> (usize, usize, usize, usize) {
        let columns =
            |row: &Vec<bool>| (row.iter().position(|dark| *dark), row.iter().rposition(|dark| *dark));
        let left = self.0.iter().filter_map(|row| columns(row).0).min().unwrap();
        let right = self.0.iter().filter_map(|row| columns(row).1).max().unwrap();
        let top = self.0.iter().position(|row| row.contains(&true)).unwrap();
        let bottom = self.0.iter().rposition(|row| row.contains(&true)).unwrap();
        (left, top, right, bottom)
    }

    /// The same with a dark disc in the right half, away from the corners by which a code is found. The radius is in
    /// hundredths of the width.
    pub(crate) fn stained(&self, radius: u8) -> Self {
        let mut stained = self.clone();
        let side = self.width() as f64;
        let (x, y, radius) = (side * 0.70, side * 0.5, side * f64::from(radius) / 100.0);
        for (row, pixels) in stained.0.iter_mut().enumerate() {
            for (column, pixel) in pixels.iter_mut().enumerate() {
                *pixel |= (column as f64 - x).hypot(row as f64 - y) < radius;
            }
        }
        stained
    }
}

/// The first element of a name.
pub(crate) fn element<'a>(document: &'a Document<'a>, name: &str) -> Node<'a, 'a> {
    document.descendants().find(|node| node.has_tag_name((SVG, name))).unwrap()
}

const SVG: &str = "http://www.w3.org/2000/svg";

fn numbers(text: &str) -> Vec<usize> {
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}

/// The text of the one code in the picture.
pub(crate) fn decode(pixels: &Pixels) -> String {
    try_decode(pixels).expect("one readable code")
}

pub(crate) fn try_decode(pixels: &Pixels) -> Option<String> {
    let grey = |x: usize, y: usize| if pixels.0[y][x] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(pixels.width(), pixels.height(), grey);
    let grids = picture.detect_grids();
    let [grid] = grids.as_slice() else { return None };
    grid.decode().ok().map(|(_, text)| text)
}
