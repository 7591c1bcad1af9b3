import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { lookAt } from './look-at.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterAll(() => browser?.close());

/** What is found on a page with that content. */
async function found(content: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  try {
    await page.setContent(
      `<!doctype html><html lang="en"><title>A page</title><main><h1>Words</h1>${content}</main></html>`,
    );
    return await lookAt(page);
  } finally {
    await page.close();
  }
}

test('nothing is found on a page that can be read and used', async () => {
  expect(await found('<p>Plain words</p><ul><li><a href="/">A link</a></li></ul>')).toEqual([]);
});

test.each([
  [
    'words that are hard to see, with the rule, the place, the contrast and the HTML',
    '<p class="pale" style="color: #bbb">Pale words</p>',
    /^axe color-contrast at p: .*contrast of 1\.\d+.* in <p class="pale"/,
  ],
  ['a page that is wider than its window', '<div style="width: 500px">Wide</div>', /^the page is \d+ px wider/],
  [
    'an editor that is taller than its window',
    '<aside id="inspector" aria-label="Settings" style="height: 1200px">Tall</aside>',
    /^the page is \d+ px taller/,
  ],
  [
    'words that are cut off',
    '<p class="low" style="height: 12px; line-height: 20px; overflow: hidden">Words<br>and more</p>',
    /^28 px of words are cut off in <p class="low">$/,
  ],
  [
    'words that stand out of their line',
    '<ul><li style="height: 20px"><p style="position: relative; top: 24px; margin: 0">Low words</p></li></ul>',
    /^"Low words" stands out of <li class="">$/,
  ],
  [
    'words that stand over each other',
    '<ul><li><p style="margin: 0 0 -12px">Some words</p><p style="margin: 0">Other words</p></li></ul>',
    /^"Other words" stands over "Some words" in <li class="">$/,
  ],
  ['a text that nobody translated', '<p>canvas:bar.publish</p>', /^a text is missing: canvas:bar\.publish$/],
])('it finds %s', async (_, content, words) => {
  expect(await found(content)).toEqual([expect.stringMatching(words)]);
});
