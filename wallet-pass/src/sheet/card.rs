//! One card of a sheet. Measures are millimetres, from the card's top left corner.

use pdf_writer::{Content, Name, Str};

use super::{CARD, Sheet, font};
use crate::code::{Code, QUIET_ZONE};
use crate::fit::{Fitted, Frame, LINE_HEIGHT};

/// The square of the code, its quiet zone included: a code on paper has about 60 modules, which are 0.7 mm each then.
const CODE: f32 = 48.0;
const CODE_TOP: f32 = (CARD[1] - CODE) / 2.0;
const CODE_LEFT: f32 = 2.0;
/// The texts stand beside it.
const TEXT_LEFT: f32 = CODE_LEFT + CODE + 1.0;
const TEXT_WIDTH: f64 = (CARD[0] - TEXT_LEFT - 3.0) as f64;

impl Sheet<'_> {
    pub(super) fn draw_card(&self, content: &mut Content, code: &Code, number: &str) {
        // Where to cut.
        content.set_stroke_gray(0.8).set_line_width(0.1).rect(0.0, 0.0, CARD[0], CARD[1]).stroke();
        draw_code(content, code);
        content.set_fill_gray(0.0);
        let merchant = Frame { width: TEXT_WIDTH, height: 8.0, lines: 2, sizes: &[3.2, 2.8, 2.4] };
        let program = Frame { width: TEXT_WIDTH, height: 15.0, lines: 3, sizes: &[5.0, 4.2, 3.6, 3.0] };
        let reward = Frame { width: TEXT_WIDTH, height: 10.0, lines: 3, sizes: &[3.2, 2.8, 2.4] };
        let foot = Frame { width: TEXT_WIDTH, height: 5.0, lines: 2, sizes: &[2.4, 2.0] };
        let mut y = CODE_TOP + 3.0;
        for (frame, text, name) in [
            (merchant, self.merchant_name, font::REGULAR),
            (program, self.program_name, font::BOLD),
            (reward, self.reward, font::REGULAR),
        ] {
            y += write(content, &frame.fit(text), name, y) + 1.5;
        }
        let number_at = CARD[1] - 13.0;
        let number_frame = Frame { width: TEXT_WIDTH, height: 5.0, lines: 1, sizes: &[4.0, 3.4, 2.8] };
        write(content, &number_frame.fit(number), font::BOLD, number_at);
        write(content, &foot.fit(self.foot), font::REGULAR, number_at + 5.0);
    }
}

/// All dark runs as one path, so that no reader shows seams between them; black on white, whatever lies under it.
fn draw_code(content: &mut Content, code: &Code) {
    let module = CODE / code.width_with_quiet_zone() as f32;
    content.save_state();
    content.transform([module, 0.0, 0.0, module, CODE_LEFT, CODE_TOP]);
    for run in code.runs() {
        let at = |place: usize| (place + QUIET_ZONE) as f32;
        content.rect(at(run.x), at(run.y), run.length as f32, 1.0);
    }
    content.set_fill_gray(0.0).fill_nonzero().restore_state();
}

/// Writes lines below each other from `y` on; how high they are together. Nothing when the font lacks a letter of them.
fn write(content: &mut Content, fitted: &Fitted, name: Name<'_>, y: f32) -> f32 {
    let lines: Option<Vec<_>> = fitted.lines.iter().map(|line| font::encode(line)).collect();
    let Some(lines) = lines else { return 0.0 };
    let size = fitted.size as f32;
    for (line, number) in lines.iter().zip(1_u8..) {
        let baseline = y + size * (f32::from(number) * LINE_HEIGHT as f32 - 0.3);
        content.begin_text().set_font(name, size);
        // Letters would hang upside down where y grows downwards.
        content.set_text_matrix([1.0, 0.0, 0.0, -1.0, TEXT_LEFT, baseline]).show(Str(line)).end_text();
    }
    fitted.height() as f32
}
