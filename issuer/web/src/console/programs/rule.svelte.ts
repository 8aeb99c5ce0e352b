import type { Rule } from "../../lib/api";
import { ruleOf } from "../service/programs";
import type { NewProgram } from "./draft";

/** The rule of a program that is still being designed: asked of the service shortly after the last change. */
export class LiveRule {
  rule: Rule | undefined = $state.raw();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();

  ask(program: NewProgram): void {
    this.end();
    const stop = (this.#stop = new AbortController());
    this.#timer = setTimeout(async () => {
      try {
        this.rule = (await ruleOf(program, stop.signal)).rule;
      } catch {
        // Overtaken by the next change, or not to be had now; saving will say what is wrong.
      }
    }, 150);
  }

  /** There is no rule to tell at the moment. */
  forget(): void {
    this.end();
    this.rule = undefined;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }
}
