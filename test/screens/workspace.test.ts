import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEditor } from '../../server/launcher/build-editor.ts';
import { provideChromium } from '../setup/chromium.ts';
import { lookAt } from './look-at.ts';
import { looks, screenNames, walkWorkspace } from './walk-workspace.ts';

let browser: Browser;

beforeAll(async () => {
  await buildEditor();
  browser = await chromium.launch({ executablePath: provideChromium(), args: ['--no-sandbox', '--disable-gpu'] });
}, 120_000);

afterAll(() => browser?.close());

describe.concurrent("every page of the workspace, and the candidate's", () => {
  test.each(looks)(
    'can be read and used by all in $language, $scheme, $width px wide',
    async (look) => {
      const seen: string[] = [];
      const findings: string[] = [];
      await walkWorkspace(browser, {
        look,
        onError: (name, words) => void findings.push(`${name}: ${words}`),
        async onScreen(name, page) {
          seen.push(name);
          findings.push(...(await lookAt(page)).map((finding) => `${name}: ${finding}`));
        },
      });
      expect(findings).toEqual([]);
      expect(seen).toEqual(screenNames);
    },
    600_000,
  );
});
