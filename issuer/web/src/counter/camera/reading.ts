import { end } from "../pace";

type Decoder = typeof import("./decoder");

/** Least time between two pictures that are looked at, in milliseconds: quicker eyes only empty the battery. */
const rest = 60;

let decoder: Promise<Decoder> | null = null;

/** The decoder, ready to read. It is a megabyte, so it is loaded once, when a camera starts and while that does. */
export function prepare(): Promise<Decoder> {
  decoder ??= load();
  return decoder;
}

async function load(): Promise<Decoder> {
  try {
    const loaded = await import("./decoder");
    await loaded.warm();
    return loaded;
  } catch (fault) {
    // The next start tries again.
    decoder = null;
    throw fault;
  }
}

interface Reader {
  /** Gets the texts of every picture, also when there are none. */
  readonly onSeen: (texts: string[]) => void;
  /** Called once, when the decoder cannot be had. */
  readonly onFault: () => void;
}

/** Reads codes from a playing video until stopped. */
export function readFrom(video: HTMLVideoElement, { onSeen, onFault }: Reader): () => void {
  let going = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (read: Decoder["read"]) => {
    if (!going) return;
    const from = performance.now();
    if (!document.hidden && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0) {
      try {
        const texts = await read(video);
        end("camera");
        if (going) onSeen(texts);
      } catch {
        // One picture that could not be read, as when the camera is just being changed. The next one comes.
      }
    }
    timer = setTimeout(() => void look(read), Math.max(10, rest - (performance.now() - from)));
  };

  void prepare().then(
    ({ read }) => look(read),
    () => {
      if (going) onFault();
    },
  );

  return () => {
    going = false;
    clearTimeout(timer);
  };
}
