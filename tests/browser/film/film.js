// A film for Chromium's fake camera (--use-file-for-fake-video-capture): a YUV4MPEG2 file that Chromium reads in a loop. The frames of a
// film that is playing are overwritten in place, so the camera sees what we show it without a restart of the browser.
import fs from "node:fs";
import { Picture } from "./picture.js";

const width = 640;
const height = 480;
const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420\n`, "ascii");
const mark = Buffer.from("FRAME\n", "ascii");
const frames = 3;
const lumaBytes = width * height;
const chromaBytes = lumaBytes / 2;
const grey = 128;

export class Film {
  #file;

  /** Makes the file, showing an empty grey picture. */
  constructor(path) {
    this.path = path;
    this.#file = fs.openSync(path, "w");
    fs.writeSync(this.#file, header);
    const empty = Buffer.alloc(lumaBytes + chromaBytes, grey);
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
    const luma = picture.fitInto(width, height, 12, grey).luma;
    const size = mark.length + lumaBytes + chromaBytes;
    for (let frame = 0; frame < frames; frame += 1) {
      fs.writeSync(this.#file, luma, 0, lumaBytes, header.length + frame * size + mark.length);
    }
  }

  /** Shows nothing. */
  hide() {
    this.show(new Picture(1, 1, Uint8Array.of(grey)));
  }

  close() {
    fs.closeSync(this.#file);
  }
}
