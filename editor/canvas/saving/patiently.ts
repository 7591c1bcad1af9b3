const againMs = 3_000;

/** Tries until it succeeds: for what nobody has asked for by hand, and without which nothing is lost meanwhile. */
export async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }
}
