/** A wait that ends early when there is reason to hope. */
export class Pause {
  private wake: () => void = () => undefined;

  wait(milliseconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  end(): void {
    this.wake();
  }
}
