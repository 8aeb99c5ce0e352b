/** What a new shop has done of what it needs before the first punch. */
export interface Progress {
  programs: number;
  staff: number;
  devices: number;
  cards: number;
}

export type StepName = "program" | "staff" | "counter" | "invite";
export interface Step {
  name: StepName;
  done: boolean;
  /** The first that is not done: the one to do now. */
  next: boolean;
}

/** The steps in their order, or `null` when all are done and nobody needs the list any more. */
export function nextSteps(progress: Progress): Step[] | null {
  const done: [StepName, boolean][] = [
    ["program", progress.programs > 0],
    ["staff", progress.staff > 0],
    ["counter", progress.devices > 0],
    ["invite", progress.cards > 0],
  ];
  const first = done.findIndex(([, is]) => !is);
  if (first < 0) return null;
  return done.map(([name, is], index) => ({ name, done: is, next: index === first }));
}
