import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong with what the page shows now: serious findings of axe, a page wider than its window, words without room, texts that nobody translated. */
export async function lookAt(page: Page): Promise<string[]> {
  return [...(await askAxe(page)), ...(await askWidth(page)), ...(await askRoom(page)), ...(await askTexts(page))];
}

/** Each finding with its rule, where it is, what axe measured and the HTML: enough to mend it without seeing it again. */
async function askAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await bringAxe(page);
  // A button that has only just been enabled is still on its way from one colour to the other.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  return page.evaluate(async () => {
    type Node = { html: string; target: string[]; failureSummary?: string };
    type Result = { violations: { id: string; impact: string; nodes: Node[] }[] };
    type Axe = {
      run: (where: Document, how: object) => Promise<Result>;
      _audit: { rules: { id: string; impact?: string }[] };
    };
    const { axe } = window as unknown as { axe: Axe };
    // A rule's own weight is that of all its findings: those of a rule that is never serious would be thrown away below.
    const light = axe._audit.rules.filter(({ impact }) => impact === 'minor' || impact === 'moderate');
    const rules = Object.fromEntries(light.map(({ id }) => [id, { enabled: false }]));
    const { violations } = await axe.run(document, { iframes: false, resultTypes: ['violations'], rules });
    const inOneLine = (text: string) => text.replace(/\s+/g, ' ');
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 3)
          .map(
            ({ html, target, failureSummary = '' }) =>
              `axe ${id} at ${target.join(' ')}: ${inOneLine(failureSummary)} in ${inOneLine(html).slice(0, 300)}`,
          ),
      );
  });
}

/** Past Playwright's own way, which reads half a million letters twice: at each page that is opened. */
async function bringAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: `${axe};0` });
  await session.detach();
}

function askWidth(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const over = document.documentElement.scrollWidth - window.innerWidth;
    // The editor fills its window: what its panels hold scrolls within them.
    const below = document.querySelector('#inspector') ? document.documentElement.scrollHeight - window.innerHeight : 0;
    return [
      ...(over > 0 ? [`the page is ${over} px wider than its window`] : []),
      ...(below > 0 ? [`the page is ${below} px taller than its window`] : []),
    ];
  });
}

/** Words that have too little room: cut off where nobody can scroll or drag to the rest, out of their line, or over each other in it. */
function askRoom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Pixels that letters stand out above and below their line by nature. */
    const slack = 4;
    const named = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
    const isMeant = (element: Element) =>
      element.closest('.react-flow') !== null || getComputedStyle(element).clipPath !== 'none';

    const cut = [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowY, webkitLineClamp } = getComputedStyle(element);
      const over = element.scrollHeight - element.clientHeight;
      const isCut = (overflowY === 'hidden' || overflowY === 'clip') && element.clientHeight > 0 && over > slack;
      if (!isCut || webkitLineClamp !== 'none' || isMeant(element) || element.innerText.trim() === '') return [];
      return [`${over} px of words are cut off in ${named(element)}`];
    });

    /** The words inside an element that can be seen, each with the place of its first line of text. */
    const wordsIn = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const words: { text: string; box: { top: number; bottom: number; left: number; right: number } }[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const text = textContent?.trim() ?? '';
        if (text === '' || !parentElement?.checkVisibility() || isMeant(parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const [line] = range.getClientRects();
        // Three dots end what is longer than its place.
        const { left, right } = parentElement.getBoundingClientRect();
        if (line)
          words.push({
            text: text.slice(0, 60),
            box: {
              top: line.top,
              bottom: line.bottom,
              left: Math.max(line.left, left),
              right: Math.min(line.right, right),
            },
          });
      }
      return words;
    };
    const crowded = [...document.querySelectorAll('[role="row"], main li, main tr, main article')].flatMap((line) => {
      const room = line.getBoundingClientRect();
      const words = wordsIn(line);
      const out = words.filter(({ box }) => Math.max(room.top - box.top, box.bottom - room.bottom) > slack);
      const over = words.flatMap(({ text, box }, index) =>
        words.slice(index + 1).flatMap((other) => {
          const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          return height > slack && width > slack ? [`"${other.text}" stands over "${text}" in ${named(line)}`] : [];
        }),
      );
      return [...out.map(({ text }) => `"${text}" stands out of ${named(line)}`), ...over];
    });
    return [...cut, ...crowded.slice(0, 5)];
  });
}

/** A key that has no text in the language is shown as itself: `bar.publish`, `canvas:kind.stage`. */
function askTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isKey = (text: string) =>
      /^([a-z][\w-]*:)?[a-z][\w-]*(\.[A-Za-z][\w-]*)+$/.test(text) && !/\.(com|se|json|csv)$/.test(text);
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
