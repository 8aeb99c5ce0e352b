/** Least time between two pictures that are looked at, in milliseconds: leaves the page time to answer taps. */
const rest = 60;

/**
 * Reads codes from a playing video until stopped. `onSeen` gets the texts of every picture, also when there are none.
 * `onFault` is called once, when the decoder cannot be had.
 */
export function readFrom(video: HTMLVideoElement, onSeen: (texts: string[]) => void, onFault: () => void): () => void {
  let going = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (read: (picture: HTMLVideoElement) => Promise<string[]>) => {
    if (!going) return;
    const from = performance.now();
    if (!document.hidden && video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0) {
      try {
        const texts = await read(video);
        if (going) onSeen(texts);
      } catch {
        // One picture that could not be read, as when the camera is just being changed. The next one comes.
      }
    }
    timer = setTimeout(() => void look(read), Math.max(10, rest - (performance.now() - from)));
  };

  void (async () => {
    try {
      const decoder = await import("./decoder");
      await decoder.warm();
      await look(decoder.read);
    } catch {
      if (going) onFault();
    }
  })();

  return () => {
    going = false;
    clearTimeout(timer);
  };
}
