/** Addresses of stylesheets that could not be fetched, with what asks for one just now. */
const missing = new Map<string, Promise<void> | undefined>();

/** In milliseconds: so long after it failed a stylesheet is asked for once more; after that when the network is back, or a part needs it. */
const pauses = [1_000, 4_000, 15_000];

/**
 * The bundler asks for the stylesheet of a part once: who needs the part again gets its code without its look, unsaid. So each that could not be
 * fetched is noted, and fetched here until it is there. Its own event tells of the first of several alone; the browser's tells of each.
 */
export function mendStyles(): void {
  window.addEventListener('error', ({ target }) => isStylesheet(target) && note(target), { capture: true });
  window.addEventListener('online', tryAll);
}

const isStylesheet = (target: EventTarget | null): target is HTMLLinkElement =>
  target instanceof HTMLLinkElement && target.rel === 'stylesheet';

function note(link: HTMLLinkElement): void {
  const { href } = link;
  link.remove();
  if (missing.has(href)) return;
  missing.set(href, undefined);
  for (const pause of pauses) setTimeout(tryAll, pause);
}

/** The part, once its look is there too; where a look alone was missing both are asked for once more. Fails where one of them cannot be fetched. */
export async function withStyles<Part>(load: () => Promise<Part>): Promise<Part> {
  await fetchMissing();
  try {
    return await load();
  } catch (error) {
    if (missing.size === 0) throw error;
    await fetchMissing();
    return load();
  }
}

const tryAll = () => void fetchMissing().catch(() => undefined);

async function fetchMissing(): Promise<void> {
  await Promise.all([...missing].map(([href, asking]) => asking ?? fetchStyle(href)));
}

function fetchStyle(href: string): Promise<void> {
  const link = document.createElement('link');
  const there = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => {
      missing.delete(href);
      resolve();
    });
    link.addEventListener('error', () => {
      missing.set(href, undefined);
      // In the words of the bundler, by which the page of an error knows that something could not be fetched.
      reject(new Error(`Unable to preload CSS for ${href}`));
    });
  });
  missing.set(href, there);
  Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href });
  document.head.append(link);
  return there;
}
