/** What is told by ear and by hand, so that staff need not look. */
export type Signal = "accepted" | "provisional" | "reward" | "used" | "refused" | "undecided" | "challenge" | "seen";

interface Tone {
  readonly hz: number;
  /** Start and length in seconds. */
  readonly at: number;
  readonly long: number;
  readonly wave?: OscillatorType;
}

const tones: Record<Signal, readonly Tone[]> = {
  // up: a small bell
  accepted: [
    { hz: 880, at: 0, long: 0.09 },
    { hz: 1318.5, at: 0.09, long: 0.2 },
  ],
  // half of that bell, twice
  provisional: [
    { hz: 880, at: 0, long: 0.09 },
    { hz: 880, at: 0.14, long: 0.12 },
  ],
  // up and further up
  reward: [
    { hz: 880, at: 0, long: 0.1 },
    { hz: 1108.7, at: 0.1, long: 0.1 },
    { hz: 1318.5, at: 0.2, long: 0.1 },
    { hz: 1760, at: 0.3, long: 0.34 },
  ],
  // twice the same: "again"
  used: [
    { hz: 587.3, at: 0, long: 0.13, wave: "triangle" },
    { hz: 587.3, at: 0.2, long: 0.13, wave: "triangle" },
  ],
  // down, low
  refused: [
    { hz: 246.9, at: 0, long: 0.16, wave: "square" },
    { hz: 164.8, at: 0.17, long: 0.34, wave: "square" },
  ],
  // one long, soft
  undecided: [{ hz: 392, at: 0, long: 0.4, wave: "sine" }],
  // one tap on wood
  seen: [{ hz: 523.3, at: 0, long: 0.07, wave: "triangle" }],
  // a question: up a fourth
  challenge: [
    { hz: 659.3, at: 0, long: 0.12 },
    { hz: 880, at: 0.14, long: 0.22 },
  ],
};

const shakes: Record<Signal, number[]> = {
  accepted: [60],
  provisional: [40, 60, 40],
  reward: [60, 60, 60, 60, 160],
  used: [90, 80, 90],
  refused: [320],
  undecided: [40, 120, 40],
  challenge: [40, 60, 80],
  seen: [30],
};

let context: AudioContext | null = null;

/** To be called from a tap: browsers stay silent until then. */
export function unlock(): void {
  try {
    context ??= new AudioContext();
    if (context.state === "suspended") void context.resume().catch(() => undefined);
  } catch {
    context = null;
  }
}

function ring(out: AudioContext, { hz, at, long, wave = "sine" }: Tone): void {
  const from = out.currentTime + 0.01 + at;
  const source = out.createOscillator();
  const gain = out.createGain();
  // Square waves sound far louder than sine waves of the same height.
  const loud = wave === "square" ? 0.12 : wave === "triangle" ? 0.34 : 0.3;
  source.type = wave;
  source.frequency.value = hz;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(loud, from + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.001, from + long);
  source.connect(gain).connect(out.destination);
  source.start(from);
  source.stop(from + long + 0.02);
}

export function signal(what: Signal, audible: boolean): void {
  navigator.vibrate?.(shakes[what]);
  if (!audible || context?.state !== "running") return;
  for (const tone of tones[what]) ring(context, tone);
}
