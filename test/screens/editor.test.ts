import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { lookAt } from './look-at.ts';
import { isJudgedIn, walkedLooks } from './looks.ts';
import { walkEditor } from './walk-editor.ts';

const pages = [
  'sign-in',
  'welcome',
  'processes-empty',
  'processes-failing',
  'processes',
  'processes-menu',
  'canvas',
  'versions',
];
const files = ['gallery', 'gallery-nothing', 'gallery-preview', 'import-taken', 'import-several'];
const inspectors = ['start', 'ask', 'message', 'wait', 'end', 'stage', 'branch'].map((kind) => `canvas-${kind}`);
const versions = ['versions-older', 'move', 'publish-moving', 'moving', 'merge'];
const onWide = [
  ...versions,
  'text',
  'text-values',
  'text-sms',
  'canvas-process',
  'canvas-silence',
  'help',
  'publish',
  'problems',
  'publish-refused',
  'canvas-search',
  'connect-exit',
  'connect-target',
  'canvas-several',
  'canvas-menu',
  'canvas-area',
  'canvas-note',
];
const everywhere = [...pages, ...files, ...inspectors];
const all = [...everywhere, ...onWide];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterAll(() => browser?.close());

describe.concurrent('every screen of the process editor', () => {
  test.each(walkedLooks)(
    'can be read and used by all in $language, $scheme, $width px wide',
    async (look) => {
      // What only wide windows have is judged in both of the wide looks.
      const isJudged = (name: string) => onWide.includes(name) || isJudgedIn(look, all.indexOf(name));
      const seen: string[] = [];
      const findings: string[] = [];
      await walkEditor(browser, {
        look,
        onError: (words) => void findings.push(`after ${seen.at(-1)}: ${words}`),
        async onScreen(name, page) {
          seen.push(name);
          if (!isJudged(name)) return;
          findings.push(...(await lookAt(page)).map((finding) => `${name}: ${finding}`));
        },
      });
      expect(findings).toEqual([]);
      expect(seen.toSorted()).toEqual((look.width === 1440 ? all : everywhere).toSorted());
    },
    400_000,
  );
});
