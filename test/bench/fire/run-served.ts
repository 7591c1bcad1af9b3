import { setTimeout as sleep } from 'node:timers/promises';
import { tellBounced } from '../../../server/page-messages/tell-bounced.ts';
import { sendPageMessage } from '../../../server/page-messages/send-page-message.ts';
import { applyReceipts } from '../../../server/relay/apply-receipts.ts';
import { followUpSilent } from '../../../server/relay/follow-up-silent.ts';
import { sendMail } from '../../../server/staff-mail/send-mail.ts';
import { inParallel } from '../floor/in-parallel.ts';
import { type Case, createCases } from './cases.ts';
import { type Count, countVerdicts } from './count-verdicts.ts';
import { createMovement } from './create-movement.ts';
import type { Fault } from './faults.ts';
import { liveThrough, Struck } from './life.ts';
import { orders } from './served-cases.ts';
import type { From } from './served-faults.ts';
import type { ServerStage } from './server-stage.ts';
import { verdictOn } from './verdict.ts';

type Size = {
  readonly each: number;
  /** It is given up when nothing has moved for so long. */
  readonly patienceMs: number;
};

/** So few that none waits for a connection: a page and mails to staff may be sent beside one another. */
const width = 8;
const roundMs = 50;

/** Lets each fault happen to so many messages that the server sends itself, by each of its ways, and counts at the providers what came of them. */
export async function runServed(
  stage: ServerStage,
  from: From,
  faults: readonly Fault[],
  size: Size,
): Promise<Count[]> {
  const { peers, mailBy } = stage;
  const cases = createCases(faults, mailBy === 'smtp' ? ['smtp'] : ['resend', 'twilio'], size.each).filter(
    (one) => from === 'page' || !leaves(one),
  );
  peers.expect(cases);
  await inParallel(
    cases.map((one, index) => ({ one, index })),
    width,
    ({ one, index }) => orders[from](stage, one, index),
  );
  const isSilent = faults.some(({ point }) => point === 'lostInSilence');
  const sending = createSending(stage, from);
  const isMoving = createMovement<Left>(size.patienceMs);
  let left: Left;
  do {
    await sending.goOn();
    if (from === 'page') await hear(stage, isSilent);
    await sleep(roundMs);
    left = await leftIn(stage, from, isSilent);
  } while (isMoving(left) && (left.all > 0 || sending.running() > 0));
  return countServed(stage, cases);
}

const leaves = ({ fault, way, number }: Case) => fault.leavesChannel?.(way, number) ?? false;

const sends: Readonly<Record<From, (stage: ServerStage, id: string, now: number) => Promise<unknown>>> = {
  page: ({ means }, id, now) => sendPageMessage(means, id, now),
  staff: ({ means }, id, now) => sendMail(means, id, { now }),
};
const tables: Readonly<Record<From, string>> = { page: 'page_message', staff: 'staff_mail' };

/**
 * Hands over what is due as the server's rounds do, but each message in a life of its own, so that the others go on when it dies; and each by one
 * attempt at a time: the minutes that a call may take are over in less than one of this calendar.
 */
function createSending(stage: ServerStage, from: From) {
  const running = new Set<string>();
  const start = (id: string) => {
    running.add(id);
    void liveThrough(() => sends[from](stage, id, stage.now()))
      .catch((error: unknown) => {
        if (!(error instanceof Struck)) console.error(error);
      })
      .finally(() => running.delete(id));
  };
  return {
    running: () => running.size,
    async goOn(): Promise<void> {
      const { rows } = await stage.pool.query<{ id: string }>({
        name: `fire-due-${from}`,
        text: `select "id" from "${tables[from]}" where "status" in ('waiting', 'sending') and "nextAttemptAt" <= $1
          and not "id" = any($2::uuid[]) order by "nextAttemptAt" limit $3`,
        values: [new Date(stage.now()), [...running], Math.max(0, width - running.size)],
      });
      for (const { id } of rows) start(id);
    },
  };
}

/** Takes in what providers say of the page's messages, asks them where some say nothing, and tells by another way what came back. */
async function hear({ pool, means }: ServerStage, isSilent: boolean): Promise<void> {
  const now = Date.now() + 7 * 3_600_000;
  if (isSilent) await followUpSilent({ pool, senders: means.senders, pause: async () => undefined, now });
  await applyReceipts(pool);
  await tellBounced(means);
}

/** `all`: what is on its way, and of the page what came back, has to be applied or to be asked about. `tried`: attempts so far. */
type Left = { readonly all: number; readonly tried: number };

async function leftIn({ pool }: ServerStage, from: From, isSilent: boolean): Promise<Left> {
  const values = from === 'page' ? [isSilent] : [];
  const { rows } = await pool.query<Left>({ name: `fire-left-${from}`, text: leftSql[from], values });
  return rows[0] ?? { all: 0, tried: 0 };
}

const leftSql: Readonly<Record<From, string>> = {
  page: `select (select count(*)::int from "page_attempt") as "tried",
    (select count(*)::int from "page_message" where "status" in ('waiting', 'sending', 'bounced')
      or ($1 and "status" = 'sent' and "provider" <> 'smtp' and "followedUpAt" is null and "deliveredAt" is null))
    + (select count(*)::int from "receipt" r join "page_message" p on p."id" = r."messageId" where r."appliedAt" is null) as "all"`,
  staff: `select (select count(*)::int from "staff_attempt") as "tried",
    (select count(*)::int from "staff_mail" where "status" in ('waiting', 'sending')) as "all"`,
};

/** None of them is bound to a promise: they are never late. */
function countServed({ peers }: ServerStage, cases: readonly Case[]): Count[] {
  const arrivals = peers.arrivals();
  const groups = Map.groupBy(cases, ({ fault, way }) => `${fault.name}/${way}`);
  return [...groups.values()].map((group) =>
    countVerdicts(
      group.map((one) => {
        const came = [...(arrivals.get(one.email) ?? []), ...(arrivals.get(one.phone) ?? [])];
        return { one, came, verdict: verdictOn(one, came, Number.POSITIVE_INFINITY) };
      }),
    ),
  );
}
