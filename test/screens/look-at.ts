import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong with what the page shows now: serious findings of axe, a page wider than its window, texts that nobody translated. */
export async function lookAt(page: Page): Promise<string[]> {
  return [...(await askAxe(page)), ...(await askWidth(page)), ...(await askTexts(page))];
}

async function askAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Result = { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run: (where: Document, how: object) => Promise<Result> } };
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`));
  });
}

function askWidth(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    return over > 0 ? [`the page is ${over} px wider than its window`] : [];
  });
}

/** A key that has no text in the language is shown as itself: `bar.publish`, `canvas:kind.stage`. */
function askTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isKey = (text: string) =>
      /^([a-z][\w-]*:)?[a-z][\w-]*(\.[A-Za-z][\w-]*)+$/.test(text) && !/\.(com|json|csv)$/.test(text);
    const shown: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const code = walker.currentNode.parentElement?.closest('code, textarea, script, style');
      if (!code) shown.push(walker.currentNode.textContent?.trim() ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        shown.push(element.getAttribute(name)?.trim() ?? '');
    return [...new Set(shown.filter(isKey))].map((key) => `a text is missing: ${key}`);
  });
}
