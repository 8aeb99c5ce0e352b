/** Something that the service knows: asked for with `load`, shown when it came, kept while it is asked for again. */
export class Remote<T> {
  value = $state.raw<T | undefined>();
  fault = $state.raw<unknown>();
  busy = $state(false);
  #asked = 0;
  readonly #read: () => Promise<T>;

  constructor(read: () => Promise<T>) {
    this.#read = read;
  }

  /** Asks again. Of several askings, the last one counts, in whatever order the answers come. */
  async load(): Promise<void> {
    const mine = ++this.#asked;
    this.busy = true;
    try {
      const value = await this.#read();
      if (mine !== this.#asked) return;
      this.value = value;
      this.fault = undefined;
    } catch (fault) {
      if (mine === this.#asked) this.fault = fault;
    } finally {
      if (mine === this.#asked) this.busy = false;
    }
  }
}

/** An action that is being carried out, so that its button can wait and its fault be shown. */
export class Deed {
  busy = $state(false);
  fault = $state.raw<unknown>();

  /** Runs `action` unless it runs already. Tells whether it went well. */
  async run(action: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.fault = undefined;
    try {
      await action();
      return true;
    } catch (fault) {
      this.fault = fault;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
