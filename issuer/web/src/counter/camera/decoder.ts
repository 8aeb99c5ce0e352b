import { BarcodeDetector, prepareZXingModule, purgeZXingModule } from "barcode-detector/ponyfill";
import wasm from "zxing-wasm/reader/zxing_reader.wasm?url";

// Ours, from our own address: without this the library fetches its decoder from a CDN.
const overrides = { locateFile: (path: string, prefix: string) => (path.endsWith(".wasm") ? wasm : prefix + path) };

prepareZXingModule({ overrides });

let detector: BarcodeDetector | null = null;

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

/** The texts of all QR codes in a picture. */
export async function read(picture: ImageBitmapSource): Promise<string[]> {
  detector ??= new BarcodeDetector({ formats: ["qr_code"] });
  const found = await detector.detect(picture);
  return found.map((code) => code.rawValue);
}
