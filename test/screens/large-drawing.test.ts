import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import { buildEditor } from '../../server/launcher/build-editor.ts';
import { editorDrawing } from '../bench/editor/editor-drawing.ts';
import { servePages } from '../bench/editor/serve-pages.ts';
import { launchBrowser } from './launch-browser.ts';

const patience = 60_000;

test('of a large drawing only what is in sight is drawn; the rest is as large as it was guessed to be, and dots wait on a slow machine', async () => {
  await buildEditor();
  const folder = await mkdtemp(join(tmpdir(), 'besked-large-'));
  const browser = await launchBrowser();
  const definition = withLongNames(editorDrawing(300, 400));
  const pages = await servePages(definition, folder);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(patience);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(pages.editor);
    await page.locator('.react-flow__node').first().waitFor();
    const drawn = await page.locator('.react-flow__node').count();
    expect(drawn).toBeGreaterThan(3);
    expect(drawn).toBeLessThan(20);
    // What the page needs first is asked for before its code has come, and not once more.
    const drafts = asked.filter((path) => /^\/api\/v1\/processes\/[^/]+$/.test(path));
    expect(drafts).toHaveLength(1);
    expect(asked.filter((path) => path === '/api/v1/me')).toHaveLength(1);
    const codeOfCanvas = asked.findIndex((path) => /\/canvas-[^/]+\.js$/.test(path));
    expect(asked.indexOf('/api/v1/me')).toBeLessThan(asked.indexOf(drafts[0] ?? ''));
    expect(asked.indexOf(drafts[0] ?? '')).toBeLessThan(codeOfCanvas);

    const guessed = await overview(page);
    expect(guessed.size).toBe(Object.keys(definition.steps).length);
    await zoomOut(page);
    const real = await cards(page);
    expect(real.size).toBeGreaterThan(20);
    const wrong = [...real].filter(([place, height]) => Math.abs(height - (guessed.get(place) ?? 0)) > 1);
    expect(wrong).toEqual([]);

    const slowed = await page.context().newCDPSession(page);
    await slowed.send('Emulation.setCPUThrottlingRate', { rate: 10 });
    await wheel(page, 12);
    await page.waitForFunction(`document.querySelector('[data-plain]') !== null`);
  } finally {
    pages.stop();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 240_000);

const longNames = [
  'Kompetensbaserad intervju med enhetschef och en kollega från avdelningen',
  'Interview with the head of department',
  'Tack för din ansökan, den har kommit fram',
  'Registerutdrag och referenser',
  'Does the candidate hold a licence as a registered nurse?',
];

/** Some of the first steps with names that take more than a line. */
function withLongNames(definition: Definition): Definition {
  const steps = Object.entries(definition.steps).map(([id, step], at) => {
    const name = at % 3 === 1 ? longNames[(at - 1) / 3] : undefined;
    return [id, name === undefined ? step : { ...step, name: { sv: name, en: name } }] as const;
  });
  return { ...definition, steps: Object.fromEntries(steps) };
}

/** Heights of the cards by their places, as the overview draws them, in pixels of the canvas. */
async function overview(page: Page): Promise<Map<string, number>> {
  await page.locator('.react-flow__minimap-node').first().waitFor({ state: 'attached' });
  const rows = await page.evaluate<[string, number][]>(`
    [...document.querySelectorAll('.react-flow__minimap-node')].map((node) => [[node.getAttribute('x'), node.getAttribute('y')].join(), Number(node.getAttribute('height'))])
  `);
  return new Map(rows);
}

/** The same of the cards that are drawn. */
async function cards(page: Page): Promise<Map<string, number>> {
  const rows = await page.evaluate<[string, number][]>(`
    [...document.querySelectorAll('.react-flow__node-step')].map((node) => [node.style.transform.match(/-?[\\d.]+/g).join(), node.offsetHeight])
  `);
  return new Map(rows);
}

async function wheel(page: Page, turns: number): Promise<void> {
  await page.mouse.move(720, 450);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, turn % 2 === 0 ? 120 : -120);
  await page.keyboard.up('Control');
}

async function zoomOut(page: Page): Promise<void> {
  await page.mouse.move(720, 450);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 14; turn += 1) await page.mouse.wheel(0, 200);
  await page.keyboard.up('Control');
  await page.waitForFunction(`document.querySelectorAll('.react-flow__node-step').length > 20`);
}
