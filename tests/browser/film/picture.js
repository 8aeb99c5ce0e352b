// Grey pictures: from PNG screenshots, from QR codes, into the frames of a film.
import { PNG } from "pngjs";
import { encodeQR } from "qr";
import { decodeQR } from "qr/decode.js";

export class Picture {
  /** `luma` holds one byte per pixel, row by row: 0 is black, 255 is white. */
  constructor(width, height, luma) {
    if (luma.length !== width * height) throw new Error(`a picture of ${width} × ${height} has ${luma.length} bytes`);
    this.width = width;
    this.height = height;
    this.luma = luma;
  }

  /** From a PNG, as a screenshot is. */
  static fromPng(bytes) {
    const { width, height, data } = PNG.sync.read(bytes);
    const luma = new Uint8Array(width * height);
    for (let at = 0; at < luma.length; at += 1) {
      const from = at * 4;
      // ITU-R BT.601, as video has it.
      luma[at] = Math.round(0.299 * data[from] + 0.587 * data[from + 1] + 0.114 * data[from + 2]);
    }
    return new Picture(width, height, luma);
  }

  /** The QR code of a text as our pages draw it: level M, 4 modules of quiet zone. */
  static ofCode(text) {
    const modules = encodeQR(text, "raw", { ecc: "medium", border: 4 });
    const size = modules.length;
    return new Picture(size, size, Uint8Array.from(modules.flat(), (dark) => (dark ? 0 : 255)));
  }

  /** The text of the QR code in the picture; null when there is none to read. */
  read() {
    const data = new Uint8Array(this.luma.length * 4);
    this.luma.forEach((value, at) => data.set([value, value, value, 255], at * 4));
    try {
      return decodeQR({ width: this.width, height: this.height, data });
    } catch {
      return null;
    }
  }

  /** Scaled to fit into a frame with a margin. Each pixel is the mean of what it covers, as a lens would have it. */
  fitInto(width, height, margin, ground) {
    const scale = Math.min((width - 2 * margin) / this.width, (height - 2 * margin) / this.height);
    const [w, h] = [Math.max(1, Math.floor(this.width * scale)), Math.max(1, Math.floor(this.height * scale))];
    const [left, top] = [(width - w) >> 1, (height - h) >> 1];
    const luma = new Uint8Array(width * height).fill(ground);
    for (let y = 0; y < h; y += 1) {
      for (let x = 0; x < w; x += 1) {
        luma[(top + y) * width + left + x] = this.#mean(x / scale, y / scale, 1 / scale);
      }
    }
    return new Picture(width, height, luma);
  }

  #mean(left, top, size) {
    const [x0, y0] = [Math.floor(left), Math.floor(top)];
    const x1 = Math.min(this.width, Math.max(x0 + 1, Math.ceil(left + size)));
    const y1 = Math.min(this.height, Math.max(y0 + 1, Math.ceil(top + size)));
    let sum = 0;
    let count = 0;
    for (let y = y0; y < y1; y += 1) {
      for (let x = x0; x < x1; x += 1) {
        sum += this.luma[y * this.width + x];
        count += 1;
      }
    }
    return sum / count;
  }
}
