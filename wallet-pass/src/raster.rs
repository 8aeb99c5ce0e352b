//! A code as pixels.

use std::num::NonZeroU8;

use image::{GrayImage, Luma};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use crate::code::{Code, CodeError};

const DARK: Luma<u8> = Luma([0]);
const LIGHT: Luma<u8> = Luma([255]);

impl Code {
    /// The most whole pixels per module with which the drawing is not wider than `pixels`; 1 when none is small enough.
    #[must_use]
    pub fn scale_within(&self, pixels: usize) -> NonZeroU8 {
        let scale = (pixels / self.width_with_quiet_zone()).min(usize::from(u8::MAX));
        u8::try_from(scale).ok().and_then(NonZeroU8::new).unwrap_or(NonZeroU8::MIN)
    }

    /// A PNG of one bit per pixel, quiet zone included. `scale` is pixels per module: always whole ones, since a reader
    /// finds blurred edges harder than a small code.
    ///
    /// # Errors
    /// [`CodeError::Drawing`] if the PNG encoder fails, for which there is no known way.
    pub fn png(&self, scale: NonZeroU8) -> Result<Vec<u8>, CodeError> {
        let side = self.pixels(scale);
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, side, side);
        encoder.set_color(ColorType::Grayscale);
        encoder.set_depth(BitDepth::One);
        encoder.set_compression(Compression::Fast);
        // All but the first line of a module row equal the line above.
        encoder.set_filter(Filter::Up);
        let mut writer = encoder.write_header().map_err(|error| CodeError::Drawing(Box::new(error)))?;
        writer.write_image_data(&self.packed(scale)).map_err(|error| CodeError::Drawing(Box::new(error)))?;
        writer.finish().map_err(|error| CodeError::Drawing(Box::new(error)))?;
        Ok(file)
    }

    /// The same pixels in memory, 0 or 255 each, for drawing the code onto something larger.
    #[must_use]
    pub fn picture(&self, scale: NonZeroU8) -> GrayImage {
        let module = |pixel: u32| pixel as usize / usize::from(scale.get());
        let side = self.pixels(scale);
        GrayImage::from_fn(side, side, |x, y| if self.is_dark(module(x), module(y)) { DARK } else { LIGHT })
    }

    /// Pixels along a side: at most 185 modules of 255.
    fn pixels(&self, scale: NonZeroU8) -> u32 {
        self.width_with_quiet_zone() as u32 * u32::from(scale.get())
    }

    /// Lines of pixels as PNG packs them: eight in a byte, the leftmost in the highest bit, white is 1, each line
    /// filled up to a whole byte.
    fn packed(&self, scale: NonZeroU8) -> Vec<u8> {
        let (side, scale) = (self.width_with_quiet_zone(), usize::from(scale.get()));
        let mut packed = Vec::with_capacity(side * scale * (side * scale).div_ceil(8));
        for y in 0..side {
            let pixels: Vec<bool> =
                (0..side).flat_map(|x| std::iter::repeat_n(self.is_dark(x, y), scale)).collect();
            let line: Vec<u8> = pixels.chunks(8).map(pack).collect();
            for _ in 0..scale {
                packed.extend_from_slice(&line);
            }
        }
        packed
    }
}

/// Up to eight pixels as one byte.
fn pack(dark: &[bool]) -> u8 {
    dark.iter().zip((0..8).rev()).fold(0, |byte, (dark, bit)| byte | (u8::from(!dark) << bit))
}
