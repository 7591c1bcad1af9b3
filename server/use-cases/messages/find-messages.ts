import type { Prisma } from '../../../prisma/client.ts';
import type { MessageFilter, MessageView } from '../../contract/applications.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import { findAccounts } from './find-accounts.ts';
import { findCandidatesOfSearch } from './find-candidates-of-search.ts';
import { findMarks } from '../corrections/find-marks.ts';
import { messageIncludes, toMessageView } from '../view-rows.ts';
import { pageIncludes, pageWhereOf, toPageMessageView } from './page-message-view.ts';
import { findStandings } from './find-standings.ts';
import { findSentAs } from './sent-as.ts';
import { findSuperseded } from './find-superseded.ts';

type Asked = { readonly caller: Caller; readonly limit: number; readonly after?: string | undefined };
export type MessageParts = Pick<Parts, 'database' | 'environment' | 'senders'>;
type Found = { items: MessageView[]; next: string | null };

/** Which of the messages of runs and of what candidates' pages have sent are asked for; null: none of these. */
export type Wanted = {
  readonly runs: Prisma.MessageWhereInput | null;
  readonly pages: Prisma.PageMessageWhereInput | null;
};

/** A page of the caller's messages, newest first, as they stand now. */
export async function findMessages(
  parts: MessageParts,
  { runs, pages }: Wanted,
  { caller, limit, after }: Asked,
): Promise<Found> {
  const { database } = parts;
  const { organisationId } = caller;
  const place = olderThan('createdAt', readCursor(after, instantCursor));
  const inOrder = { orderBy: [{ createdAt: latest }, { id: latest }], take: limit + 1 };
  const near = <Where>(where: Where) => ({ ...inOrder, where: { AND: [{ organisationId }, where, place] } });
  const [ofRuns, ofPages] = await Promise.all([
    runs ? database.message.findMany({ ...near(runs), include: messageIncludes }) : [],
    pages ? database.pageMessage.findMany({ ...near(pages), include: pageIncludes }) : [],
  ]);
  const accountOf = await findAccounts(parts, organisationId);
  const known = {
    corrections: await findMarks(database, ofRuns),
    sentAs: await findSentAs(parts, organisationId),
    accountOf,
  };
  const isSuperseded = await findSuperseded(database, ofPages);
  const factsOf = await findStandings(database, [...ofRuns, ...ofPages.map((row) => ({ ...row, decisionId: null }))]);
  const rows = [
    ...ofRuns.map((row) => ({ ...keyOf(row), view: () => toMessageView(row, known, factsOf(row)) })),
    ...ofPages.map((row) => ({
      ...keyOf(row),
      view: () =>
        toPageMessageView(row, {
          ...factsOf({ ...row, decisionId: null }),
          superseded: isSuperseded(row),
          accountOf,
        }),
    })),
  ].toSorted(newestFirst);
  return toPage(rows, limit, {
    keys: ({ createdAt, id }) => [createdAt, id],
    item: ({ view }) => view(),
  });
}

const latest = 'desc' as const;

type Key = { readonly createdAt: string; readonly id: string };

const keyOf = ({ createdAt, id }: { readonly createdAt: Date; readonly id: string }): Key => ({
  createdAt: createdAt.toISOString(),
  id,
});

/** As the database orders them: ids by their digits. */
function newestFirst(one: Key, other: Key): number {
  const [before, after] = [`${one.createdAt}/${one.id}`, `${other.createdAt}/${other.id}`];
  return before < after ? 1 : -1;
}

/** The filter of the log as conditions on rows. */
export async function wantedBy(
  parts: Pick<Parts, 'pool'>,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { search, ...filter }: MessageFilter,
): Promise<Wanted> {
  const application = await findCandidatesOfSearch(parts, organisationId, search);
  const pages = pageWhereOf(filter);
  const alsoOf = <Where>(where: Where) => (application === null ? where : { AND: [where, { application }] });
  return {
    runs: filter.page === undefined ? alsoOf(whereOf(filter)) : null,
    pages: pages === null ? null : alsoOf(pages),
  };
}

function whereOf(filter: MessageFilter): Prisma.MessageWhereInput {
  const { status, jobId, channel, provider, code, late, unclear, from, until } = filter;
  const tried = { ...(provider === undefined ? {} : { provider }), ...(code === undefined ? {} : { code }) };
  return {
    ...(status === undefined ? {} : { status }),
    ...(jobId === undefined ? {} : { application: { jobId } }),
    ...(channel === undefined ? {} : { channel }),
    ...(Object.keys(tried).length === 0 ? {} : { deliveries: { some: tried } }),
    ...(late === undefined ? {} : { late: true }),
    ...(unclear === undefined ? {} : { OR: [{ unclear: true }, { mayBeDouble: true }] }),
    createdAt: { ...(from === undefined ? {} : { gte: from }), ...(until === undefined ? {} : { lt: until }) },
  };
}
