// A film for Chromium's fake camera (--use-file-for-fake-video-capture): a YUV4MPEG2 file that Chromium reads in a loop. The frames of a
// film that is playing are overwritten in place, so the camera sees what we show it without a restart of the browser.
import fs from "node:fs";
import { Picture } from "./picture.js";

const mark = Buffer.from("FRAME\n", "ascii");
const grey = 128;

export class Film {
  #file;
  #header;
  #lumaBytes;

  /** Makes the file, showing an empty grey picture. */
  constructor(path, { width = 640, height = 480, frames = 3 } = {}) {
    Object.assign(this, { path, width, height, frames });
    this.#header = Buffer.from(`YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420\n`, "ascii");
    this.#lumaBytes = width * height;
    this.#file = fs.openSync(path, "w");
    fs.writeSync(this.#file, this.#header);
    const empty = Buffer.alloc(this.#lumaBytes * 1.5, grey);
    for (let frame = 0; frame < frames; frame += 1) {
      fs.writeSync(this.#file, mark);
      fs.writeSync(this.#file, empty);
    }
  }

  /** What Chromium has to be started with, to see this film. */
  get flags() {
    return [
      "--use-fake-ui-for-media-stream",
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${this.path}`,
    ];
  }

  /** Shows a picture from now on: as large as fits in the middle, with a grey margin. */
  show(picture) {
    const shown = picture.fitInto(this.width, this.height, 12, grey);
    this.play(Array(this.frames).fill(shown));
  }

  /** Shows these pictures in turn from now on: as many as the film has frames, and as large as they are. */
  play(pictures) {
    const size = mark.length + this.#lumaBytes * 1.5;
    pictures.forEach(({ luma }, frame) => fs.writeSync(this.#file, luma, 0, this.#lumaBytes, this.#header.length + frame * size + mark.length));
  }

  /** Shows nothing. */
  hide() {
    this.show(new Picture(1, 1, Uint8Array.of(grey)));
  }

  close() {
    fs.closeSync(this.#file);
  }
}
