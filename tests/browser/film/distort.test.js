// Each film shows what its name says, by what can be measured in its frames.
import assert from "node:assert/strict";
import test from "node:test";
import { seededKey, show } from "../token/maker.js";
import { chance, filmed, films, frame } from "./distort.js";
import { Picture } from "./picture.js";

const code = Picture.ofCode(
  show({ merchant: Buffer.alloc(16, 1), card: Buffer.alloc(16, 2), key: seededKey(Buffer.alloc(32, 3)), iat: 1_793_523_600, cti: Buffer.alloc(12, 4) }),
);
const pictures = Object.fromEntries(Object.entries(films).map(([name, film]) => [name, filmed(code, film, chance(1))]));
const { plain, tilted, dim, blurred, small } = pictures;

/** The luma below which this part of the pixels is. */
function percentile({ luma }, part) {
  return Uint8Array.from(luma).sort()[Math.floor(part * (luma.length - 1))];
}

const contrast = (picture) => percentile(picture, 0.99) - percentile(picture, 0.01);

/** The greatest step between two neighbours in a row, as a part of the contrast. */
function sharpness(picture) {
  let step = 0;
  for (let at = 1; at < picture.luma.length; at += 1) step = Math.max(step, Math.abs(picture.luma[at] - picture.luma[at - 1]));
  return step / contrast(picture);
}

/** The corners of the white sheet that the code is on. */
function corners({ luma, width }) {
  const found = { topLeft: null, topRight: null, bottomRight: null, bottomLeft: null };
  const furthest = (name, x, y, far) => {
    if (!found[name] || far > found[name].far) found[name] = { x, y, far };
  };
  luma.forEach((light, at) => {
    if (light < 200) return;
    const [x, y] = [at % width, Math.floor(at / width)];
    furthest("topLeft", x, y, -x - y);
    furthest("topRight", x, y, x - y);
    furthest("bottomRight", x, y, x + y);
    furthest("bottomLeft", x, y, y - x);
  });
  return found;
}

const length = (one, other) => Math.hypot(other.x - one.x, other.y - one.y);
/** Degrees from level. */
const slope = ({ topLeft, topRight }) => (Math.atan2(topRight.y - topLeft.y, topRight.x - topLeft.x) * 180) / Math.PI;
/** By how much the nearer side of a leaning sheet is longer. */
const lean = ({ topLeft, topRight, bottomLeft, bottomRight }) =>
  Math.abs(Math.log(length(topLeft, bottomLeft) / length(topRight, bottomRight))) + Math.abs(Math.log(length(topLeft, topRight) / length(bottomLeft, bottomRight)));
const height = ({ topLeft, bottomLeft }) => length(topLeft, bottomLeft) / frame.height;

test("a SHOW is a code of version 7, level M", () => {
  // 45 modules and a quiet zone of 4 on each side. The first two bits beside the upper left finder pattern are those of the level, masked.
  assert.equal(code.width, 45 + 2 * 4);
  const dark = (x, y) => code.luma[(y + 4) * code.width + x + 4] === 0;
  assert.deepEqual([dark(0, 8), dark(1, 8)], [true, false]);
});

test("the same seed films the same, another films something else", () => {
  assert.deepEqual(filmed(code, films.dim, chance(1)), dim);
  assert.notDeepEqual(filmed(code, films.dim, chance(2)), dim);
});

test("a plain frame shows the code level, clear and large", () => {
  assert.ok(Math.abs(slope(corners(plain))) < 5);
  assert.ok(lean(corners(plain)) < 0.05);
  assert.ok(contrast(plain) > 180);
  assert.ok(sharpness(plain) > 0.7);
  assert.ok(height(corners(plain)) > 0.35);
});

test("each film differs from it in what it is named for", () => {
  assert.ok(Math.abs(slope(corners(tilted))) > 10, "rotated");
  assert.ok(lean(corners(tilted)) > 0.12, "in perspective");
  assert.ok(contrast(dim) < contrast(plain) / 3);
  assert.ok(sharpness(blurred) < sharpness(plain) / 2);
  assert.ok(height(corners(small)) < 0.2);
});
