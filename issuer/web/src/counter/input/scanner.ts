import { endingPause, Typing } from "./typing";

type Editable = HTMLInputElement | HTMLTextAreaElement;

function editable(target: EventTarget | null): Editable | null {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
}

/**
 * Listens on the whole page for a USB scanner and for pasted text. What a scanner typed into a field that happened to have the focus is
 * taken out again, and its Enter presses no button.
 */
export function listenForScanner(onText: (text: string) => void): () => void {
  const typing = new Typing();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: { field: Editable; value: string } | null = null;

  const restore = () => {
    if (!before) return;
    before.field.value = before.value;
    before.field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    before = null;
  };

  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.isComposing || event.repeat) return;
    const field = editable(event.target);
    const value = field?.value ?? "";
    const heard = typing.hear({ key: event.key, code: event.code, at: event.timeStamp });
    if (typing.length === 1) before = field && { field, value };
    clearTimeout(timer);
    if (heard.as === "person") return;
    event.preventDefault();
    restore();
    if (heard.as === "scan") {
      event.stopImmediatePropagation();
      onText(heard.text);
      return;
    }
    timer = setTimeout(ending, endingPause + 20);
  };

  // Once around the event loop first: when the page was busy, keys may still be waiting behind the timer.
  const ending = () => {
    timer = setTimeout(() => {
      const text = typing.pause(performance.now());
      if (text !== null) onText(text);
    }, 30);
  };

  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (editable(event.target) || text.trim() === "") return;
    event.preventDefault();
    onText(text);
  };

  window.addEventListener("keydown", key, { capture: true });
  window.addEventListener("paste", paste);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("keydown", key, { capture: true });
    window.removeEventListener("paste", paste);
  };
}
