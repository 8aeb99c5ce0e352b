import type { Answer, Pixels } from "./decoder-worker";

/** Looks at pictures beside the page, so that taps and the countdown do not wait for a look: on a cheap tablet one takes a fifth of a second. */
let worker: Worker | null = null;

/** Milliseconds for which a picture may be looked at, and in which the decoder, a megabyte, may come. */
const patience = { look: 5_000, start: 60_000 };

let canvas: CanvasRenderingContext2D | null = null;

/** Fetches and starts the decoder, so that the first code does not wait for it. */
export async function warm(): Promise<void> {
  await ask(null);
}

/** The texts of all QR codes in the video's picture, beginning with the one that is nearest to its middle. */
export function read(video: HTMLVideoElement): Promise<string[]> {
  const { data, width, height } = pictureOf(video);
  return ask({ bytes: data.buffer, width, height });
}

async function ask(picture: Pixels | null): Promise<string[]> {
  worker ??= new Worker(new URL("./decoder-worker.ts", import.meta.url), { type: "module" });
  const asked = worker;
  const { port1: mine, port2: theirs } = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve, reject) => {
      // A browser that is short of memory ends a worker without a word.
      timer = setTimeout(() => reject(new Error("the decoder does not answer")), picture ? patience.look : patience.start);
      mine.onmessage = ({ data }: MessageEvent<Answer>) => ("texts" in data ? resolve(data.texts) : reject(new Error(data.fault)));
      asked.onerror = () => reject(new Error("the decoder did not start, or broke"));
      asked.postMessage(picture, picture ? [theirs, picture.bytes] : [theirs]);
    });
  } catch (fault) {
    // What it stumbled over stays with it. The next picture gets a new one.
    asked.terminate();
    if (worker === asked) worker = null;
    throw fault;
  } finally {
    clearTimeout(timer);
    mine.close();
  }
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
