import { prepareZXingModule, purgeZXingModule, readBarcodes, type ReaderOptions, type ReadResult } from "zxing-wasm/reader";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

// Ours, from our own address: without this the library fetches its decoder from a CDN.
const overrides = { locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasm : prefix + path) };

prepareZXingModule({ overrides });

// The rest as the library has it: it looks at the picture turned, inverted and made smaller, too, and finds dim and noisy codes by the last.
const options: ReaderOptions = { formats: ["QRCode"], textMode: "Plain" };

let canvas: CanvasRenderingContext2D | null = null;

/** Fetches and starts the decoder, so that the first code does not wait for it. */
export async function warm(): Promise<void> {
  try {
    await prepareZXingModule({ overrides, fireImmediately: true });
  } catch (fault) {
    // The library would remember the failure for good.
    purgeZXingModule();
    prepareZXingModule({ overrides });
    throw fault;
  }
}

/** The texts of all QR codes in the video's picture, beginning with the one that is nearest to its middle. */
export async function read(video: HTMLVideoElement): Promise<string[]> {
  const found = await readBarcodes(pictureOf(video), options);
  const away = ({ position: { topLeft, bottomRight } }: ReadResult) =>
    Math.hypot(topLeft.x + bottomRight.x - video.videoWidth, topLeft.y + bottomRight.y - video.videoHeight);
  return found.sort((one, other) => away(one) - away(other)).map((code) => code.text);
}

function pictureOf(video: HTMLVideoElement): ImageData {
  // Kept where the processor reads it: a picture that is fetched back from the graphics card is late.
  canvas ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true, alpha: false });
  if (!canvas) throw new Error("no canvas");
  const { videoWidth: width, videoHeight: height } = video;
  if (canvas.canvas.width !== width) canvas.canvas.width = width;
  if (canvas.canvas.height !== height) canvas.canvas.height = height;
  canvas.drawImage(video, 0, 0);
  return canvas.getImageData(0, 0, width, height);
}
