/**
 * Keeps the screen on while somebody is on duty. The browser takes the lock away when the page is hidden, so it is asked for again
 * each time the page is seen. Where there is no such lock, or the battery is low, the screen just dims as ever.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  let asking = false;

  const take = async () => {
    if (!wanted || asking || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    if (lock && !lock.released) return;
    asking = true;
    try {
      const taken = await navigator.wakeLock.request("screen");
      if (wanted) lock = taken;
      else await taken.release();
    } catch {
      // Refused by the system; nothing depends on it.
    } finally {
      asking = false;
    }
  };

  const seen = () => void take();
  document.addEventListener("visibilitychange", seen);
  void take();
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", seen);
    void lock?.release().catch(() => undefined);
  };
}
