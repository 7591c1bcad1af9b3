import { z } from 'zod';
import { findSeenByOwnRole } from '../../auth/own-jobs.ts';
import type { BatchBody, BatchPreview, BatchPreviewItem, BatchShow } from '../../contract/decision-batches.ts';
import type { PartFinding } from '../../contract/wording.ts';
import type { Caller } from '../../http/caller.ts';
import { integerKey, readCursor, writeCursor } from '../../http/pages.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Parts } from '../../parts.ts';
import { inParallel } from '../../relay/in-parallel.ts';
import { fullName } from '../names-of.ts';
import { previewDecision } from '../preview-decision.ts';
import { findFindings, stoppedOf } from './find-findings.ts';
import { judgeBatch, type Ready, seenOf } from './judge-batch.ts';

type About = { readonly jobId: string; readonly body: BatchBody };
type Page = {
  readonly limit: number;
  readonly after?: string | undefined;
  readonly show?: BatchShow | undefined;
};
type FindSeen = () => ReturnType<typeof findSeenByOwnRole>;
type Found = ReadonlyMap<string, readonly PartFinding[]>;

const width = 4;

/** Who can be decided about, who not and why, and a page of the messages as each candidate would read them. Stores nothing. */
export async function previewBatch(parts: Parts, caller: Caller, about: About, page: Page): Promise<BatchPreview> {
  const judged = await judgeBatch(parts, caller, about);
  const { ready, blocked, missing, lacking, leftOut, unwritten, blind } = judged;
  const found = await findFindings(parts.database, caller, ready);
  const [from = 0] = readCursor(page.after, z.tuple([integerKey.min(0)])) ?? [];
  const end = from + page.limit;
  const wanted = missing.length > 0 ? [] : ready.filter((one) => isShown(one, page.show, found));
  const languages: BatchPreview['languages'] = {};
  for (const { language } of ready) languages[language] = (languages[language] ?? 0) + 1;
  return {
    total: ready.length + blocked.length + leftOut.length + unwritten.length,
    ready: ready.map(({ row }) => row.id),
    seen: Object.fromEntries(ready.map((one) => [one.row.id, seenOf(one)])),
    blocked: [...blocked],
    leftOut: [...leftOut],
    unwritten: unwritten.map(({ applicationId }) => applicationId),
    blind: [...blind],
    counts: countsOf(ready, found),
    languages,
    stopped: stoppedOf(found).length,
    lacking: [...lacking],
    missing: missing.map(({ code, message }) => ({ code, message })),
    items: await readAll(parts, caller, about.body, wanted.slice(from, end)),
    next: end < wanted.length ? writeCursor([end]) : null,
  };
}

const isLooked = ({ row }: Ready, found: Found) => (found.get(row.id) ?? []).length > 0;

const isShown = (one: Ready, show: Page['show'], found: Found) =>
  show === undefined || (show === 'look' ? isLooked(one, found) : one.whose === show);

function countsOf(ready: readonly Ready[], found: Found): BatchPreview['counts'] {
  const of = (show: BatchShow) => ready.filter((one) => isShown(one, show, found)).length;
  return { composed: of('composed'), general: of('general'), edited: of('edited'), look: of('look') };
}

async function readAll(
  parts: Parts,
  caller: Caller,
  body: BatchBody,
  shown: readonly Ready[],
): Promise<BatchPreviewItem[]> {
  const items = new Map<string, BatchPreviewItem>();
  let seen: ReturnType<FindSeen> | undefined;
  const findSeen = () => (seen ??= findSeenByOwnRole(parts.database, caller));
  const failures = await inParallel(shown, width, async (one) => {
    items.set(one.row.id, await readOne(parts, caller, { body, one, findSeen }));
  });
  const failure = failures.find((error) => !(error instanceof Refusal));
  if (failure) throw failure;
  // Whoever has moved on since they were judged is blocked the next time that one asks.
  return shown.flatMap(({ row }) => items.get(row.id) ?? []);
}

async function readOne(
  parts: Parts,
  caller: Caller,
  { body, one, findSeen }: { readonly body: BatchBody; readonly one: Ready; readonly findSeen: FindSeen },
): Promise<BatchPreviewItem> {
  const { stepId, exitId, reason } = body;
  const { row, language, words, fields, whose, why } = one;
  const {
    missing: _missing,
    language: _read,
    ...read
  } = await previewDecision(
    parts,
    caller,
    { applicationId: row.id, body: { stepId, visit: row.visit ?? 1, exitId, reason, fields, ...words } },
    findSeen,
  );
  return { applicationId: row.id, name: fullName(row.candidate), language, whose, why, words, ...read };
}
