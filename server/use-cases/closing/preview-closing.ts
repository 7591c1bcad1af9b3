import { z } from 'zod';
import type { ClosingMessage } from '../../contract/closing.ts';
import type { ClosingTexts } from '../../contract/closing-texts.ts';
import type { Caller } from '../../http/caller.ts';
import { readCursor, toPage } from '../../http/pages.ts';
import type { Parts } from '../../parts.ts';
import { inParallel } from '../../relay/in-parallel.ts';
import { findSentAs } from '../messages/sent-as.ts';
import { loadVersions } from '../load-versions.ts';
import { closingInstant } from './closing-instant.ts';
import { readClosing } from './read-closing.ts';

type Closing = { readonly jobId: string; readonly texts?: ClosingTexts | undefined };
type Page = { readonly limit: number; readonly after?: string | undefined };

const width = 4;

/** What everybody in the job would hear, a page of it, as their runs would say it at the end of the undo window with the words that are written for it. Stores nothing. */
export async function previewClosing(parts: Parts, caller: Caller, { jobId, texts }: Closing, { limit, after }: Page) {
  const { database } = parts;
  const [from] = readCursor(after, z.tuple([z.uuid()])) ?? [];
  const closesAt = await closingInstant(database, jobId, Date.now());
  const rows = await database.application.findMany({
    where: { jobId, status: { in: ['new', 'active'] }, ...(from === undefined ? {} : { id: { gt: from } }) },
    orderBy: { id: 'asc' },
    take: limit + 1,
    include: { candidate: true },
  });
  const page = toPage(rows, limit, { keys: ({ id }) => [id], item: (row) => row });
  const versions = await loadVersions(
    database,
    page.items.map(({ versionId }) => versionId),
  );
  const reading = {
    now: closesAt.getTime(),
    sentAs: await findSentAs(parts, caller.organisationId),
    texts: texts ?? (await unsaid(database, jobId)),
  };
  const items = new Map<string, ClosingMessage>();
  const failures = await inParallel(page.items, width, async (row) => {
    const version = versions.get(row.versionId);
    if (version) items.set(row.id, await readClosing(parts, caller, row, { version, ...reading }));
  });
  if (failures.length > 0) throw failures[0];
  return {
    closesAt: closesAt.toISOString(),
    next: page.next,
    items: page.items.flatMap(({ id }) => items.get(id) ?? []),
  };
}

/** Where nothing is said: what is stored for a closing that has begun, and nothing of one that was taken back. */
async function unsaid(database: Parts['database'], jobId: string): Promise<ClosingTexts | undefined> {
  const { status } = await database.job.findUniqueOrThrow({ where: { id: jobId }, select: { status: true } });
  return status === 'open' ? {} : undefined;
}
