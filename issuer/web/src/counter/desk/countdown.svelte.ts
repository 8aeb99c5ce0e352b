/** How long what fills the screen stays: a verdict until the next customer, a wait until the next try. Times are performance.now(). */
export class Countdown {
  /** Whole seconds, for the screen. */
  left = $state(0);
  /** Stopped by a tap. */
  held = $state(false);
  private end = 0;

  start(milliseconds: number): void {
    this.held = false;
    this.end = performance.now() + milliseconds;
    this.tick(performance.now());
  }

  stop(): void {
    this.held = false;
  }

  hold(): void {
    this.held = true;
  }

  /** @returns whether it is over */
  tick(at: number): boolean {
    if (this.held) return false;
    this.left = Math.max(0, Math.ceil((this.end - at) / 1000));
    return at >= this.end;
  }
}
