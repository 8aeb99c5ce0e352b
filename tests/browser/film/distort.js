// What a hand, a dark room, a lens and a distance do to a code before a counter's camera: a pinhole camera looks at a flat picture in space.
import { Picture } from "./picture.js";

/** The size that the counter asks its camera for. */
export const frame = { width: 1280, height: 720 };
/** How much a tablet's or a phone's camera sees from its left to its right edge, in degrees. */
const fieldOfView = 60;
/** Of our pages, in modules. */
const quietZone = 4;

/**
 * A code as it is when it is held well, and what each film makes worse:
 * `height`: of the symbol, without its quiet zone, as a part of the frame's height when it faces the camera.
 * `yaw`, `pitch`, `roll`: degrees by which the phone is turned around its long axis, leant back, and rotated in the picture.
 * `dark`, `light`: luma of a dark and of a light module, from 0 to 255. `noise`: standard deviation of each pixel's luma.
 * `blur`: diameter of the disc that the lens makes of a point, in modules.
 */
const held = { height: 1 / 3, yaw: 0, pitch: 0, roll: 0, dark: 30, light: 225, noise: 2, blur: 0 };

export const films = {
  plain: held,
  tilted: { ...held, yaw: 25, pitch: 15, roll: 15 },
  // A phone at its lowest brightness, in a bar at night: an eighth of the contrast, and a sensor at its highest gain.
  dim: { ...held, dark: 40, light: 64, noise: 6 },
  blurred: { ...held, blur: 1.25 },
  // A code 5 cm wide at more than half a metre: 2.3 pixels a module.
  small: { ...held, height: 1 / 7 },
  /** Nobody can read this one: nothing is left that is smaller than the disc. */
  hopeless: { ...held, blur: 3 },
};

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The frame that a camera makes of a code. The hand is never twice in the same place, and the noise is never twice the same. */
export function filmed(code, film, random) {
  const around = (width) => (random() - 0.5) * width;
  const shine = seen(code, {
    ...film,
    height: film.height * (1 + around(0.06)),
    yaw: film.yaw + around(4),
    pitch: film.pitch + around(4),
    roll: film.roll + around(6),
    x: around(0.2),
    y: around(0.2),
  });
  const from = Math.floor(random() * grain.length);
  const luma = new Uint8ClampedArray(shine.length);
  for (let at = 0; at < luma.length; at += 1) luma[at] = shine[at] + film.noise * grain[(from + at) % grain.length];
  return new Picture(frame.width, frame.height, luma);
}

/** Noise of deviation 1. A prime number of pixels, so that it does not repeat itself from line to line. */
const grain = (() => {
  const random = chance(1);
  return Float32Array.from({ length: 65_521 }, () => (random() + random() + random() + random() - 2) * Math.sqrt(3));
})();

/** Each pixel's light: the mean of the points that the lens brings there. */
function seen(code, pose) {
  const { width, height } = frame;
  const pixels = (pose.height * height) / (code.width - 2 * quietZone);
  const lightAt = onCode(code, pose, pixels);
  const points = lens((pose.blur * pixels) / 2);
  const shine = new Float32Array(width * height).fill((pose.dark + pose.light) / 2);
  // A circle around its middle holds all of the code, also the part that leans towards the camera.
  const reach = Math.ceil(0.75 * code.width * pixels);
  const [midX, midY] = [Math.round((0.5 + pose.x) * width), Math.round((0.5 + pose.y) * height)];
  for (let y = Math.max(0, midY - reach); y < Math.min(height, midY + reach); y += 1) {
    for (let x = Math.max(0, midX - reach); x < Math.min(width, midX + reach); x += 1) {
      let sum = 0;
      for (let at = 0; at < points.length; at += 2) sum += lightAt(x + points[at], y + points[at + 1]);
      shine[y * width + x] = (2 * sum) / points.length;
    }
  }
  return shine;
}

/** Points all over a disc, or over a pixel when that is larger, evenly spread: Vogel's spiral. */
function lens(radius) {
  const count = radius > 1 ? 20 : 8;
  const turn = Math.PI * (3 - Math.sqrt(5));
  const points = Array.from({ length: count }, (_, at) => {
    const far = Math.max(radius, 0.6) * Math.sqrt((at + 0.5) / count);
    return [0.5 + far * Math.cos(at * turn), 0.5 + far * Math.sin(at * turn)];
  });
  return Float64Array.from(points.flat());
}

/** The light of the place on the code, or beside it, that a point of the frame looks at. `pixels`: of a module that faces the camera. */
function onCode(code, { yaw, pitch, roll, x, y, dark, light }, pixels) {
  const focus = frame.width / 2 / Math.tan((fieldOfView * Math.PI) / 360);
  const middle = [(x * frame.width) / pixels, (y * frame.height) / pixels, focus / pixels];
  const [across, down, facing] = turned(yaw, pitch, roll);
  const depth = dot(facing, middle);
  const left = code.width / 2 - dot(across, middle);
  const top = code.height / 2 - dot(down, middle);
  const ray = [0, 0, 1];
  return (pixelX, pixelY) => {
    ray[0] = (pixelX - frame.width / 2) / focus;
    ray[1] = (pixelY - frame.height / 2) / focus;
    const far = depth / dot(facing, ray);
    const column = Math.floor(dot(across, ray) * far + left);
    const row = Math.floor(dot(down, ray) * far + top);
    if (column < 0 || row < 0 || column >= code.width || row >= code.height) return (dark + light) / 2;
    return code.luma[row * code.width + column] === 0 ? dark : light;
  };
}

/** The three axes of the code in space. */
function turned(yaw, pitch, roll) {
  const [a, b, c] = [yaw, pitch, roll].map((angle) => (angle * Math.PI) / 180);
  const turn = ([px, py, pz]) => {
    const [x, z] = [px * Math.cos(a) + pz * Math.sin(a), pz * Math.cos(a) - px * Math.sin(a)];
    const [y, deep] = [py * Math.cos(b) - z * Math.sin(b), z * Math.cos(b) + py * Math.sin(b)];
    return [x * Math.cos(c) - y * Math.sin(c), y * Math.cos(c) + x * Math.sin(c), deep];
  };
  return [turn([1, 0, 0]), turn([0, 1, 0]), turn([0, 0, 1])];
}

const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
