import { z } from 'zod';
import type { Prisma } from '../../../prisma/client.ts';
import type { ScorecardContent, ScorecardRevisionView } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import { integerKey, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';
import { changesBetween } from './changes-between.ts';
import { openVisits, visitOf } from './open-visits.ts';
import { personIn } from './person-in.ts';
import { readsNotes } from './scorecard-views.ts';

type Row = Prisma.ScorecardRevisionGetPayload<object>;
const cursorSchema = z.tuple([integerKey]);

/** Everything that was handed in of one scorecard, newest first; refuses while it is blind to the caller. */
export async function findRevisions(
  database: Database,
  caller: Caller,
  { scorecardId, limit, after }: { scorecardId: string; limit: number; after?: string | undefined },
) {
  const { organisationId, userId } = caller;
  const found = orNotFound(await database.scorecard.findFirst({ where: { id: scorecardId, organisationId } }));
  const mine = found.authorId === userId;
  if (!mine && !(await openVisits(database, caller, found.applicationId)).has(visitOf(found)))
    throw new Refusal('scorecardBlind');
  const [before] = readCursor(after, cursorSchema) ?? [];
  const rows = await database.scorecardRevision.findMany({
    where: { scorecardId, ...(before === undefined ? {} : { number: { lt: before } }) },
    orderBy: { number: 'desc' },
    take: limit + 1,
  });
  const author = personIn(found.authorId);
  const authorName = (await peopleOf(database, [author])).get(author) ?? '';
  const seesNote = mine || readsNotes(caller);
  return toPage(rows, limit, {
    keys: ({ number }) => [number],
    item: (row) => ({ ...toView(row, rows, seesNote), authorName }),
  });
}

function toView(row: Row, rows: readonly Row[], seesNote: boolean): Omit<ScorecardRevisionView, 'authorName'> {
  const earlier = rows.find(({ number }) => number === row.number - 1);
  const changes = earlier ? changesBetween(contentOf(earlier), contentOf(row)) : [];
  return {
    ...contentOf(row),
    privateNote: seesNote ? row.privateNote : null,
    number: row.number,
    at: row.handedInAt.toISOString(),
    reason: row.reason,
    changes: seesNote ? changes : changes.filter(({ what }) => what !== 'privateNote'),
  };
}

const contentOf = ({ language, ratings, privateNote }: Row): ScorecardContent => ({
  language: language as ScorecardContent['language'],
  ratings: ratings as ScorecardContent['ratings'],
  privateNote,
});
