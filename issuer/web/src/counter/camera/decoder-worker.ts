/// <reference lib="webworker" />
import { prepareZXingModule, readBarcodes, type ReaderOptions, type ReadResult } from "zxing-wasm/reader";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

/** The page's and the worker's globals share one name in one TypeScript project. */
const worker = globalThis as unknown as DedicatedWorkerGlobalScope;

/** Four bytes a pixel: red, green, blue and one that is ignored. */
export interface Pixels {
  readonly bytes: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

/** What is answered on the port that came along; without a picture it says that the decoder is ready. */
export type Answer = { readonly texts: string[] } | { readonly fault: string };

// Ours, from our own address: without this the library fetches its decoder from a CDN.
const overrides = { locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasm : prefix + path) };

// The rest as the library has it: it looks at the picture turned, inverted and made smaller, too, and finds dim and noisy codes by the last.
const options: ReaderOptions = { formats: ["QRCode"], textMode: "Plain" };

const ready = prepareZXingModule({ overrides, fireImmediately: true });

/** The texts of all QR codes in a picture, beginning with the one that is nearest to its middle. */
async function textsIn({ bytes, width, height }: Pixels): Promise<string[]> {
  const found = await readBarcodes(new ImageData(new Uint8ClampedArray(bytes), width, height), options);
  const away = ({ position: { topLeft, bottomRight } }: ReadResult) =>
    Math.hypot(topLeft.x + bottomRight.x - width, topLeft.y + bottomRight.y - height);
  return found.sort((one, other) => away(one) - away(other)).map((code) => code.text);
}

async function answer(picture: Pixels | null): Promise<Answer> {
  try {
    await ready;
    return { texts: picture ? await textsIn(picture) : [] };
  } catch (fault) {
    return { fault: String(fault) };
  }
}

worker.addEventListener("message", async ({ data, ports: [port] }: MessageEvent<Pixels | null>) => {
  port?.postMessage(await answer(data));
});
