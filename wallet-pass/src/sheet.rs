//! A sheet of cards to print and to cut: A4 pages in one PDF, ten cards a page, each with its code.

mod card;
mod font;

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::{Content, Filter, Finish as _, Name, Pdf, Rect, Ref, TextStr};

use crate::code::{Code, CodeError, Surface};

/// A4, in points of 1/72 inch.
const PAGE: [f32; 2] = [595.28, 841.89];
/// One millimetre in points.
const MILLIMETRE: f32 = 72.0 / 25.4;
/// A card is as large as a bank card and a little more, in millimetres: two beside each other, five below each other, and the rest is margin.
const CARD: [f32; 2] = [85.0, 54.0];
const COLUMNS: usize = 2;
const ROWS: usize = 5;

/// What every card of a sheet says. A text with a letter that the fonts of every PDF reader lack is left out as a whole, for half a name would
/// be another name: those fonts have the letters of western Europe, and no others ([`Sheet::can_write`]).
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// The language of the texts as a BCP 47 tag, for screen readers.
    pub language: &'a str,
    /// Who gives.
    pub merchant_name: &'a str,
    /// The program's name.
    pub program_name: &'a str,
    /// What a full card yields.
    pub reward: &'a str,
    /// A small line at the foot, such as until when the cards are good; may be empty.
    pub foot: &'a str,
}

/// One card of a sheet.
#[derive(Clone, Debug)]
pub struct SheetCard {
    /// What its code says.
    pub text: String,
    /// The number by which people tell it from others.
    pub number: String,
}

impl Sheet<'_> {
    /// The pages with these cards, in their order: row by row from the top. One blank page when there are none.
    ///
    /// # Errors
    /// [`CodeError::TooLong`] when the text of a card does not fit in a code.
    pub fn pdf(&self, cards: &[SheetCard]) -> Result<Vec<u8>, CodeError> {
        let mut refs = (1..).map(Ref::new);
        let mut next = || refs.next().unwrap_or(Ref::new(1));
        let (catalog, tree, info, regular, bold) = (next(), next(), next(), next(), next());
        let mut pdf = Pdf::new();
        let mut pages = Vec::new();
        let empty: &[SheetCard] = &[];
        for on_page in cards.chunks(COLUMNS * ROWS).chain(cards.is_empty().then_some(empty)) {
            let (page, content) = (next(), next());
            let drawn = compressed(&self.draw(on_page)?)?;
            pdf.stream(content, &drawn).filter(Filter::FlateDecode);
            let mut page_dict = pdf.page(page);
            page_dict.parent(tree).media_box(Rect::new(0.0, 0.0, PAGE[0], PAGE[1])).contents(content);
            page_dict.resources().fonts().pair(font::REGULAR, regular).pair(font::BOLD, bold);
            page_dict.finish();
            pages.push(page);
        }
        pdf.catalog(catalog).pages(tree).lang(TextStr(self.language));
        pdf.document_info(info).title(TextStr(self.program_name)).author(TextStr(self.merchant_name));
        let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
        pdf.pages(tree).count(count).kids(pages);
        for (font, name) in [(regular, "Helvetica"), (bold, "Helvetica-Bold")] {
            let mut font = pdf.type1_font(font);
            font.base_font(Name(name.as_bytes())).encoding_predefined(Name(b"WinAnsiEncoding"));
        }
        Ok(pdf.finish())
    }

    /// Whether a text can be written on a sheet.
    #[must_use]
    pub fn can_write(text: &str) -> bool {
        font::encode(text).is_some()
    }

    fn draw(&self, cards: &[SheetCard]) -> Result<Vec<u8>, CodeError> {
        let mut content = Content::new();
        // From here on one unit is a millimetre, and y grows downwards, as on every other drawing.
        content.transform([MILLIMETRE, 0.0, 0.0, -MILLIMETRE, 0.0, PAGE[1]]);
        let margin = |page: f32, count: usize, side: f32| (page / MILLIMETRE - count as f32 * side) / 2.0;
        let (left, top) = (margin(PAGE[0], COLUMNS, CARD[0]), margin(PAGE[1], ROWS, CARD[1]));
        for (place, card) in cards.iter().enumerate() {
            let code = Code::new(&card.text, Surface::Paper)?;
            let x = left + (place % COLUMNS) as f32 * CARD[0];
            let y = top + (place / COLUMNS) as f32 * CARD[1];
            content.save_state();
            content.transform([1.0, 0.0, 0.0, 1.0, x, y]);
            self.draw_card(&mut content, &code, &card.number);
            content.restore_state();
        }
        Ok(content.finish().into_vec())
    }
}

fn compressed(bytes: &[u8]) -> Result<Vec<u8>, CodeError> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_err(|error| CodeError::Drawing(Box::new(error)))
}
