import { type Browser, chromium } from 'playwright-core';
import { buildEditor } from '../../server/launcher/build-editor.ts';
import { provideChromium } from '../setup/chromium.ts';
import { inventedServer } from './invented-server.ts';

/** A page that lives for seconds gains nothing by what V8 compiles ahead beside it: without that, a page takes a fourth less processor time. */
const frugal = '--js-flags=--single-threaded';

/** A browser for the pages of the editor, which is built first where its sources have changed; for it the invented server is `http://besked.test`. */
export async function launchBrowser(): Promise<Browser> {
  await buildEditor();
  const { port } = await inventedServer();
  return chromium.launch({
    executablePath: provideChromium(),
    args: ['--no-sandbox', '--disable-gpu', frugal, `--host-resolver-rules=MAP besked.test 127.0.0.1:${port}`],
  });
}

let shared: Browser | undefined;

/**
 * The browser of which all test files of one worker lend their pages, launched by the first of them: a new one reads and compiles the whole editor
 * anew. It ends with the worker's process, so none of them closes it.
 */
export async function shareBrowser(): Promise<Browser> {
  if (!shared?.isConnected()) shared = await launchBrowser();
  return shared;
}
