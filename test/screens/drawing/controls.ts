import type { ElementHandle, JSHandle, Page } from 'playwright-core';
import { until } from '../../run/until.ts';

type Wanted = {
  readonly name: string;
  readonly by: 1 | -1;
  /** Whether what was used last is itself still to be used. */
  readonly isNext: boolean;
};

const patience = { within: 20_000 };

/** Begins at the top of the inspector again. */
export function forgetControl(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.assign(window, { lastControl: undefined });
  });
}

/** The nearest field, switch, button or fold of the inspector that is called so, below the last one or above it. */
export function controlOf(page: Page, wanted: Wanted): Promise<ElementHandle> {
  return until(async () => elementOf(await page.evaluateHandle(findControl, wanted)), patience);
}

/** What is offered under that name in the list that is open. */
export function optionOf(page: Page, name: string): Promise<ElementHandle> {
  return until(async () => elementOf(await page.evaluateHandle(findOption, name)), patience);
}

const elementOf = (found: JSHandle): ElementHandle | undefined => found.asElement() ?? undefined;

// These two run in the page, and know nothing of what stands around them here.

function findControl({ name, by, isNext }: Wanted): Element | undefined {
  type Last = { readonly at: number; readonly element: Element };
  const kept = window as unknown as { lastControl?: Last | undefined };
  const all = document.querySelectorAll<HTMLElement>(
    '#inspector :is(a[href], button, input, textarea, select, summary)',
  );
  const shown = [...all].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
  const labelsOf = (one: HTMLElement) => [...((one as HTMLInputElement).labels ?? [])];
  const nameOf = (one: HTMLElement) =>
    (
      one.getAttribute('aria-label') ??
      labelsOf(one).find((label) => label.textContent)?.textContent ??
      one.textContent
    ).trim();
  const isLong = (one: HTMLElement) => one.tagName === 'SUMMARY' || one.role === 'switch';
  const last = kept.lastControl;
  // What was used last may have been drawn anew meanwhile, and then stands in the same place.
  const from = last?.element.isConnected ? shown.indexOf(last.element as HTMLElement) : (last?.at ?? -1);
  for (let at = from + (isNext ? 0 : by); at >= 0 && at < shown.length; at += by) {
    const one = shown[at];
    if (!one || !(isLong(one) ? nameOf(one).startsWith(name) : nameOf(one) === name)) continue;
    kept.lastControl = { at, element: one };
    return one.role === 'switch' ? (labelsOf(one).at(-1) ?? one) : one;
  }
  return undefined;
}

function findOption(name: string): Element | undefined {
  const all = document.querySelectorAll<HTMLElement>('[role="option"]');
  return [...all].find((one) => one.checkVisibility() && one.textContent.trim() === name);
}
