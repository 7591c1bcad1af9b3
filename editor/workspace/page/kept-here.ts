/** Keeps a value in this browser, or takes it away; a full or forbidden storage keeps nothing. */
export function keepHere(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Private windows and full disks refuse: what is on screen is still there.
  }
}

/** What is kept in this browser under a key, whatever it is; undefined for nothing that can be read. */
export function readHere(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Takes away everything under keys that begin so. */
export function forgetHere(prefix: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Where nothing could be kept there is nothing to take away.
  }
}
