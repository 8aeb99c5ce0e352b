//! A card drawn: QR codes as SVG, PNG and terminal text, and the poster.
