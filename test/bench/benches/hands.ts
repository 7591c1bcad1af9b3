import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createDatabase as connect } from '../../../prisma/client.ts';
import { createPool } from '../../../prisma/pool.ts';
import { createAccount } from '../../../server/auth/create-account.ts';
import { launchBrowser } from '../../screens/launch-browser.ts';
import { type Crowd, withCrowd } from '../board/with-crowd.ts';
import type { BenchContext, BenchRow } from '../contract.ts';
import { quantile } from '../editor/measure-frames.ts';
import { startWeb } from '../fire/web.ts';
import { inPage, type Interaction, interactionsOf } from '../hands/interactions.ts';
import { giveRealStates } from '../hands/real-states.ts';
import { cards, recruit, settle, watchRequests } from '../hands/recruiting.ts';
import { measured } from '../measured.ts';

export const name = 'hands';

const enough = 200;
const patience = 60_000;

/** A recruiter at work on a job of 100,000, in a real Chromium before the real server: how long after a key or a click what came of it is painted. */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  return withCrowd(context, async (crowd) => {
    const account = await prepare(crowd);
    const editorFolder = join(import.meta.dirname, '../../../dist/editor');
    const web = await startWeb({ databaseUrl: crowd.url, nudgeRelay: () => undefined, editorFolder });
    const browser = await launchBrowser();
    try {
      const found: Interaction[] = [];
      for (let round = 0; round < context.size('rounds', 3); round += 1)
        found.push(...(await visit(browser, { url: web.publicUrl, account, jobId: crowd.job.jobId, round })));
      for (const line of linesOf(found)) context.say(line);
      return [rowOf(found)];
    } finally {
      await browser.close();
      await web.stop();
    }
  });
}

type Account = { readonly email: string; readonly password: string };

/** A recruiter of the job, and people who stand in it as runs leave them. */
async function prepare({ url, job }: Crowd): Promise<Account> {
  const [database, pool] = [connect(url), createPool(url)];
  try {
    const account = { email: `${randomUUID()}@example.test`, password: randomUUID() };
    const who = { name: 'Karin Norén', language: 'en', organisationId: job.organisationId, role: 'recruiter' } as const;
    const userId = await database.$transaction((transaction) => createAccount(transaction, { ...who, ...account }));
    await pool.query(`insert into "job_role" ("jobId", "role", "userId") values ($1, 'recruiter', $2)`, [
      job.jobId,
      userId,
    ]);
    await giveRealStates(url, job.jobId);
    return account;
  } finally {
    await database.$disconnect();
    await pool.end();
  }
}

type Visit = { readonly url: string; readonly account: Account; readonly jobId: string; readonly round: number };

async function visit(browser: Browser, { url, account, jobId, round }: Visit): Promise<Interaction[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    watchRequests(page);
    await signIn(page, url, account);
    await page.addInitScript({ content: inPage });
    await page.goto(`${url}/jobs/${jobId}`);
    await cards(page).first().waitFor();
    await settle(page);
    await recruit(page, jobId, round);
    return await interactionsOf(page);
  } finally {
    await context.close();
  }
}

async function signIn(page: Page, url: string, account: Account): Promise<void> {
  const answer = await page.request.post(`${url}/api/auth/sign-in/email`, { data: account, headers: { origin: url } });
  if (!answer.ok()) throw new Error(`Signing in was answered ${answer.status()}`);
}

const sorted = (found: readonly Interaction[]) => found.map(({ ms }) => ms).toSorted((one, other) => one - other);

function linesOf(found: readonly Interaction[]): string[] {
  return [...Map.groupBy(found, ({ act }) => act)].map(([act, same]) => {
    const times = sorted(same);
    return `${act}: ${times.length}, p50 ${quantile(times, 0.5)}, p95 ${quantile(times, 0.95)}, longest ${times.at(-1)} ms`;
  });
}

function rowOf(found: readonly Interaction[]): BenchRow {
  return measured({
    bench: name,
    metric: `${found.length} interactions of a recruiter with the board: painted, p95`,
    value: quantile(sorted(found), 0.95),
    unit: 'ms',
    goal: { of: 'value', atMost: enough },
  });
}
