import type { ElementHandle, Page } from 'playwright-core';

/** A field, switch or button of the inspector, and its place among all that can be reached. */
export type Control = { readonly at: number; readonly element: ElementHandle<HTMLElement> };

type From = {
  readonly last: Control | undefined;
  readonly by: 1 | -1;
  /** Whether the last one is itself still to be used. */
  readonly isNext?: boolean;
};

/** The nearest control of the inspector that is called so, below the last one or above it. */
export async function controlOf(page: Page, name: string, { last, by, isNext = false }: From): Promise<Control> {
  const wanted = { name, by, skip: isNext ? 0 : by, place: last?.at ?? -1, before: last?.element ?? null };
  const found = await page.waitForFunction((asked) => {
    const all = document.querySelectorAll<HTMLElement>(
      '#inspector :is(a[href], button, input, textarea, select, summary)',
    );
    const shown = [...all].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
    const labelOf = (one: HTMLElement) =>
      [...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent).find(Boolean);
    const nameOf = (one: HTMLElement) => (one.getAttribute('aria-label') ?? labelOf(one) ?? one.textContent).trim();
    const isLong = (one: HTMLElement) => one.tagName === 'SUMMARY' || one.role === 'switch';
    // What was used last may have been drawn anew meanwhile, and then stands in the same place.
    const from = asked.before?.isConnected ? shown.indexOf(asked.before) : asked.place;
    for (let at = from + asked.skip; at >= 0 && at < shown.length; at += asked.by) {
      const one = shown[at];
      if (one && (isLong(one) ? nameOf(one).startsWith(asked.name) : nameOf(one) === asked.name))
        return { at, element: one };
    }
    return false;
  }, wanted);
  const element = (await found.getProperty('element')).asElement() as ElementHandle<HTMLElement>;
  return { at: await found.evaluate((one) => (one ? one.at : -1)), element };
}
