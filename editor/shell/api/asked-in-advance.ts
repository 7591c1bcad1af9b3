/** In milliseconds: so long an answer that was asked for in advance is taken to be as good as a new one. */
const good = 10_000;

const asked = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();

/** Asks for what the first page will need while its code is still on its way. */
export function askInAdvance(path: string, init: RequestInit): void {
  // What cannot be had is asked for again by whoever needs it, and said there.
  const answer = fetch(path, init)
    .then(async (response): Promise<unknown> => (response.ok ? await response.json() : undefined))
    .catch(() => undefined);
  asked.set(path, { at: performance.now(), answer });
}

/** What was asked for in advance, once; undefined where nothing was, where it has grown old, and where it could not be had. */
export async function takeAsked(path: string): Promise<unknown> {
  const found = asked.get(path);
  asked.delete(path);
  return found && performance.now() - found.at < good ? found.answer : undefined;
}
