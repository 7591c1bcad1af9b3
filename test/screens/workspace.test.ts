import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { lookAt } from './look-at.ts';
import { isJudgedIn, walkedLooks } from './looks.ts';
import { placeOf, screenNames, walkWorkspace } from './walk-workspace.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterAll(() => browser?.close());

describe.concurrent("every page of the workspace, and the candidate's", () => {
  test.each(walkedLooks)(
    'can be read and used by all in $language, $scheme, $width px wide',
    async (look) => {
      const isWanted = (name: string) => isJudgedIn(look, placeOf(name));
      const seen: string[] = [];
      const findings: string[] = [];
      await walkWorkspace(browser, {
        look,
        isWanted,
        onError: (name, words) => void findings.push(`${name}: ${words}`),
        async onScreen(name, page) {
          seen.push(name);
          findings.push(...(await lookAt(page)).map((finding) => `${name}: ${finding}`));
        },
      });
      expect(findings).toEqual([]);
      expect(seen).toEqual(screenNames.filter(isWanted));
    },
    600_000,
  );
});
