import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { type Answerer, inventedServer, nameHeader } from './invented-server.ts';

/** From now on the page, wherever under `http://besked.test` it goes, gets its answers from there; an earlier answerer of it is forgotten. */
export async function answeredBy(page: Page, answerer: Answerer): Promise<void> {
  const { answerers } = await inventedServer();
  const name = names.get(page) ?? randomUUID();
  answerers.set(name, answerer);
  if (names.has(page)) return;
  names.set(page, name);
  await page.setExtraHTTPHeaders({ [nameHeader]: name });
}

const names = new WeakMap<Page, string>();
