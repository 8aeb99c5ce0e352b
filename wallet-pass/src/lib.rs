//! A card drawn: QR codes as SVG, PNG and terminal text, the poster, and sheets of cards to print.
//!
//! Nothing here knows what a text means, and nothing here writes words of its own: every sentence is passed in, so that
//! languages stay with the caller. What comes in may be hostile (a merchant chooses the names), so everything that
//! lands in SVG is escaped.
//!
//! ```
//! use tenthcup_wallet_pass::{Code, Surface};
//!
//! let code = Code::new("https://tenthcup.example/wallet/", Surface::Screen)?;
//! let svg = code.svg("Join the coffee card");
//! assert!(svg.starts_with("<svg"));
//! # Ok::<(), tenthcup_wallet_pass::CodeError>(())
//! ```

mod code;
mod colour;
mod fit;
mod poster;
mod raster;
mod sheet;
mod svg;
mod terminal;
mod xml;

pub use code::{Code, CodeError, QUIET_ZONE, Surface};
pub use colour::{BadColour, Colour};
pub use poster::Poster;
pub use sheet::{Sheet, SheetCard};
pub use terminal::Terminal;
