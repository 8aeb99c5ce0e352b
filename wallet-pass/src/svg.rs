//! A code as SVG.

use std::fmt::Write as _;

use crate::code::{Code, QUIET_ZONE, Run};
use crate::xml::escape;

impl Code {
    /// A whole SVG document that fills whatever holds it. One unit is one module, the quiet zone included. `title` is
    /// what a screen reader says.
    #[must_use]
    pub fn svg(&self, title: &str) -> String {
        let side = self.width_with_quiet_zone();
        let (title, modules) = (escape(title), self.svg_modules());
        format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" role="img"><title>{title}</title><rect width="{side}" height="{side}" fill="#fff"/>{modules}</svg>"##
        )
    }

    /// The dark modules only, to stand on a white ground inside an SVG whose unit is one module.
    ///
    /// Each row is drawn as its dark runs, so neighbours within a row cannot show a seam.
    pub(crate) fn svg_modules(&self) -> String {
        let mut path = String::new();
        for Run { x, y, length } in self.runs() {
            let (x, y) = (x + QUIET_ZONE, y + QUIET_ZONE);
            // Writing to a String cannot fail.
            let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
        }
        format!(r#"<path d="{path}" shape-rendering="crispEdges"/>"#)
    }
}
