import { type CardEvent, cardEvents } from "../service/cards";
import { checkChain } from "./chain";

const pageSize = 100;

/** A card's events as far as they were asked for, the newest first. */
export class History {
  events: CardEvent[] = $state.raw([]);
  chain = $derived(checkChain(this.events));
  /** Hashes of the events that a later one took back. */
  undone = $derived(new Set(this.events.flatMap((event) => event.reverses ?? [])));
  /** Whether there are earlier events than these. */
  more = $derived((this.events.at(-1)?.seq ?? 1) > 1);

  constructor(private readonly card: string) {}

  /** The newest events, anew. */
  async load(): Promise<void> {
    this.events = await cardEvents(this.card, { limit: pageSize });
  }

  /** The events before those that are there. */
  async loadEarlier(): Promise<void> {
    const earlier = await cardEvents(this.card, { limit: pageSize, before: this.events.at(-1)?.seq });
    this.events = [...this.events, ...earlier];
  }
}
