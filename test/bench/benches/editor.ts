import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../screens/launch-browser.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { buildBare } from '../editor/build-bare.ts';
import { editorDrawing } from '../editor/editor-drawing.ts';
import { type Gesture, gestures } from '../editor/gestures.ts';
import { inPage, scriptBytes } from '../editor/in-page.ts';
import { measureFrames, quantile } from '../editor/measure-frames.ts';
import { measureHeap, undoAndRedo } from '../editor/measure-heap.ts';
import { type Pages, servePages } from '../editor/serve-pages.ts';
import { measured } from '../measured.ts';
import { middle } from '../middle.ts';

export const name = 'editor';

const enough = 20;
const patience = 60_000;

/**
 * The process editor in a real Chromium, with a drawing as large as they get: frames while it is moved, in turns with a bare React Flow of as
 * many boxes; the first load; and what 500 undos and redos leave behind.
 */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const definition = editorDrawing(context.size('steps', 300), 400);
  const folder = await mkdtemp(join(tmpdir(), 'besked-bench-editor-'));
  const browser = await launchBrowser();
  const pages = await servePages(definition, folder);
  try {
    await buildBare(folder);
    const rounds = context.size('rounds', 3);
    return [
      ...(await firstLoad(browser, pages, rounds)),
      ...(await frames(browser, pages, { rounds, say: (words) => context.say(words) })),
      await memory(browser, pages),
    ];
  } finally {
    pages.stop();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstLoad(browser: Browser, pages: Pages, rounds: number): Promise<BenchRow[]> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1)
    await onPage(browser, pages.editor, async (page) => {
      times.push(await page.evaluate<number>('globalThis.bench.firstStep'));
      bytes = await page.evaluate<number>(scriptBytes);
    });
  const row = { bench: name } as const;
  return [
    measured({
      ...row,
      metric: `first step to be seen, slowest of ${rounds} cold loads`,
      value: Math.max(...times) / 1_000,
      unit: 's',
      goal: { of: 'value', atMost: 1.5 },
    }),
    measured({
      ...row,
      metric: 'JavaScript before that, compressed',
      value: bytes / 1_000,
      unit: 'kB',
      goal: { of: 'value', atMost: 300 },
    }),
  ];
}

type How = { readonly rounds: number; readonly say: (words: string) => void };

async function frames(browser: Browser, pages: Pages, { rounds, say }: How): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const gesture of gestures) {
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await p95(browser, pages.editor, gesture));
      bare.push(await p95(browser, pages.bare, gesture));
    }
    say(`${gesture.name}: ours ${ours.map(Math.round).join(' ')}, bare ${bare.map(Math.round).join(' ')} ms`);
    rows.push(frameRow(gesture, middle(ours), middle(bare)));
  }
  return rows;
}

/** Sixty frames a second are good enough whatever the bare page does; where this machine cannot draw them, the bare page is what counts. */
function frameRow({ name: metric }: Gesture, value: number, bare: number): BenchRow {
  return measured({
    bench: name,
    metric: `${metric}, 95 % of frames within`,
    value,
    unit: 'ms',
    against: { name: 'bare React Flow', value: bare },
    goal: value <= enough ? { of: 'value', atMost: enough } : { of: 'ratio', atMost: 1.3 },
  });
}

async function p95(browser: Browser, url: string, gesture: Gesture): Promise<number> {
  let sorted: readonly number[] = [];
  await onPage(browser, url, async (page) => void (sorted = await measureFrames(page, gesture)));
  return quantile(sorted, 0.95);
}

async function memory(browser: Browser, pages: Pages): Promise<BenchRow> {
  let [before, after] = [Number.NaN, Number.NaN];
  await onPage(browser, pages.editor, async (page) => {
    const session = await page.context().newCDPSession(page);
    await page.locator('.react-flow__node').first().click();
    await page.keyboard.press('Control+d');
    // What is loaded in advance and the caches that the first rounds fill stay as they are.
    await undoAndRedo(page, 60);
    await page.waitForTimeout(3_000);
    before = await measureHeap(session);
    await undoAndRedo(page, 500);
    after = await measureHeap(session);
  });
  return measured({
    bench: name,
    metric: 'memory after 500 undos and redos',
    value: after,
    unit: 'MB',
    against: { name: 'before them', value: before },
    goal: { of: 'ratio', atMost: 1.05 },
  });
}

async function onPage(browser: Browser, url: string, visit: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.addInitScript({ content: inPage });
    await page.goto(url);
    await page.waitForFunction('globalThis.bench.firstStep !== undefined');
    await visit(page);
  } finally {
    await context.close();
  }
}
