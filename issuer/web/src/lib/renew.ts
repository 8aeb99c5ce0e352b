/** How long a page waits for an answer of the newer worker, and, once that takes over, for it to have done so. */
const patience = { answer: 1000, takeOver: 4000 };

/**
 * Before anything is shown: lets a newer version that is waiting take over, when no other page is open that would be left with files of two versions.
 * Then this page is loaded anew, by `link`, which it may have taken out of its address already. Silence and faults leave it the version that it has.
 */
export async function renew(scope: string, link = location.hash): Promise<void> {
  const { serviceWorker } = navigator;
  const waiting = (await serviceWorker.getRegistration(scope))?.waiting;
  if (!waiting) return;
  await new Promise<void>((start) => {
    let timer = setTimeout(start, patience.answer);
    // After that time, too: with its worker went the files that this page has not loaded yet.
    const again = () => {
      clearTimeout(timer);
      history.replaceState(null, "", location.pathname + location.search + link);
      location.reload();
    };
    serviceWorker.addEventListener("controllerchange", again, { once: true });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data: takesOver }) => {
      clearTimeout(timer);
      if (takesOver) {
        timer = setTimeout(start, patience.takeOver);
      } else {
        serviceWorker.removeEventListener("controllerchange", again);
        start();
      }
    };
    waiting.postMessage(null, [port2]);
  });
}
