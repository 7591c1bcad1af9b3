import { type Browser, chromium } from 'playwright-core';
import { buildEditor } from '../../server/launcher/build-editor.ts';
import { provideChromium } from '../setup/chromium.ts';

/** A browser for the pages of the editor, which is built first where its sources have changed. */
export async function launchBrowser(): Promise<Browser> {
  await buildEditor();
  return chromium.launch({ executablePath: provideChromium(), args: ['--no-sandbox', '--disable-gpu'] });
}
