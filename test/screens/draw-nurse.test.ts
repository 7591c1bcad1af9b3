import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emptyDefinition } from '../../process/definition/empty-definition.ts';
import type { Definition } from '../../process/definition/schema.ts';
import { gallery } from '../../process/gallery/gallery.ts';
import { until } from '../run/until.ts';
import { type Client, password, signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { drawAll } from './drawing/draw-all.ts';
import type { Hand } from './drawing/hand.ts';
import { keyboardHand } from './drawing/keyboard-hand.ts';
import { logicOf } from './drawing/logic-of.ts';
import { mouseHand } from './drawing/mouse-hand.ts';
import { launchBrowser } from './launch-browser.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });
const patience = { within: 60_000 };
const nurse = gallery.find(({ definition }) => definition.id === 'nurse')?.definition as Definition;
let browser: Browser;
let server: TestServer;
let client: Client;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startTestServer({ editorFolder: join(import.meta.dirname, '../../dist/editor') });
  ({ client } = await signInFirst(server));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A process that has a start and nothing else. */
async function startOnly(name: string): Promise<string> {
  const { id } = (await client('POST', '/api/v1/processes', { from: 'empty', name })).body;
  const definition = emptyDefinition(name);
  const { application } = definition.steps;
  const alone = {
    ...definition,
    steps: { application },
    connections: {},
    layout: { steps: { application: { x: 0, y: 0 } }, notes: [] },
  };
  const saved = await client('PUT', `/api/v1/processes/${id}/draft`, { definition: alone }, { 'if-match': '"1"' });
  expect(saved.status).toBe(200);
  return id;
}

/** Draws the nurse process on a page of its own and publishes it; comes back with what the server then has as its first version. */
async function publishDrawn(name: string, handOf: (page: Page) => Hand): Promise<Definition> {
  const id = await startOnly(name);
  const { publicUrl } = server.environment;
  const look = { locale: 'en', reducedMotion: 'reduce', viewport: { width: 1280, height: 760 } } as const;
  const context = await browser.newContext(look);
  const data = { email: 'anna@example.se', password };
  await context.request.post(`${publicUrl}/api/auth/sign-in/email`, { data, headers: { origin: publicUrl } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${publicUrl}/processes/${id}`);
  await page.locator('.react-flow__node-step').first().waitFor();
  const hand = handOf(page);
  await drawAll(hand, nurse);
  await hand.publish();
  await until(async () => (await versionsOf(id)).length === 1, patience);
  await context.close();
  expect(errors).toEqual([]);
  const [version] = await versionsOf(id);
  return (await client('GET', `/api/v1/versions/${version?.id}`)).body.definition;
}

const versionsOf = async (id: string): Promise<{ id: string }[]> =>
  (await client('GET', `/api/v1/processes/${id}/versions`)).body.items;

// Compared are fields, steps with all their settings, and connections; which texts say it is not, since a new step brings its own.
test.concurrent('the nurse process is drawn from nothing and published by the keyboard alone', async () => {
  expect(logicOf(await publishDrawn('By keyboard', keyboardHand))).toEqual(logicOf(nurse));
});

test.concurrent('the nurse process is drawn from nothing and published by mouse', async () => {
  expect(logicOf(await publishDrawn('By mouse', mouseHand))).toEqual(logicOf(nurse));
});
