import { whenSignedOut } from "../service/call";
import { currentSession, type SessionView } from "../service/session";

class Session {
  /** `undefined` until known, `null` when nobody is signed in. */
  view: SessionView | null | undefined = $state.raw();
  fault: unknown = $state.raw();
  /** The session ended while the console was open. */
  ended = $state(false);

  constructor() {
    whenSignedOut(() => {
      if (this.view) this.ended = true;
      this.view = null;
    });
  }

  async find(): Promise<void> {
    this.fault = undefined;
    try {
      this.view = await currentSession();
    } catch (fault) {
      this.fault = fault;
    }
  }

  start(view: SessionView): void {
    this.ended = false;
    this.view = view;
  }

  finish(): void {
    this.ended = false;
    this.view = null;
  }
}

export const session = new Session();
