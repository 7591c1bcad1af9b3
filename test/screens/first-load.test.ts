import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildEditor } from '../../server/launcher/build-editor.ts';
import { editorDrawing } from '../bench/editor/editor-drawing.ts';
import { inPage, scriptBytes, scriptFiles } from '../bench/editor/in-page.ts';
import { servePages } from '../bench/editor/serve-pages.ts';
import { launchBrowser } from './launch-browser.ts';

test('no more than 300 kB of JavaScript, in no more than 20 files, have come when the first step of a drawing is seen, and what comes later does come', async () => {
  await buildEditor();
  const folder = await mkdtemp(join(tmpdir(), 'besked-first-load-'));
  const browser = await launchBrowser();
  const pages = await servePages(editorDrawing(40, 50), folder);
  try {
    const page = await browser.newPage();
    await page.addInitScript({ content: inPage });
    await page.goto(pages.editor);
    await page.waitForFunction('globalThis.bench.firstStep !== undefined');
    const bytes = await page.evaluate<number>(scriptBytes);
    expect(bytes).toBeGreaterThan(200_000);
    expect(bytes).toBeLessThanOrEqual(300_000);
    const files = await page.evaluate<number>(scriptFiles);
    expect(files).toBeGreaterThan(3);
    expect(files).toBeLessThanOrEqual(20);
    await page.waitForFunction(
      `performance.getEntriesByType('resource').some(({ name }) => name.includes('/shown-toasts-'))`,
    );
  } finally {
    pages.stop();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
