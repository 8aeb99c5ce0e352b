/** What staff chose on this device. Losing it loses nothing. */
export interface Prefs {
  /** The camera was started, and starts by itself next time. */
  camera: boolean;
  cameraId: string | null;
  sound: boolean;
}

const key = "tenthcup-counter";
const defaults: Prefs = { camera: false, cameraId: null, sound: true };

export function loadPrefs(): Prefs {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return { ...defaults, ...(kept as Partial<Prefs>) };
  } catch {
    return { ...defaults };
  }
}

export function savePrefs(prefs: Prefs): void {
  try {
    localStorage.setItem(key, JSON.stringify(prefs));
  } catch {
    // A browser that keeps nothing: it is asked again next time.
  }
}
