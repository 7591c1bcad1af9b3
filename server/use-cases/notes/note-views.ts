import type { Prisma } from '../../../prisma/client.ts';
import type { Mentioned, NoteView } from '../../contract/notes.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { peopleOf } from '../process-views.ts';
import { findNamed, type Named } from './find-named.ts';
import { readsOthersNotes } from './find-reading.ts';
import { mentionsIn } from './mentions-in.ts';

/** What a view needs of a note: its newest revision. */
export const withText = { revisions: { orderBy: { number: 'desc' }, take: 1 } } as const satisfies Prisma.NoteInclude;

export type NoteRow = Prisma.NoteGetPayload<{ include: typeof withText }>;
type People = ReadonlyMap<string, string>;

/** Notes about one candidate as the caller may read them. */
export async function toNoteViews(
  database: Database,
  caller: Caller,
  { applicationId, rows }: { readonly applicationId: string; readonly rows: readonly NoteRow[] },
): Promise<NoteView[]> {
  const found = await findApplication(database, caller.organisationId, applicationId);
  const [reads, people, named] = await Promise.all([
    readsOthersNotes(database, caller, found),
    peopleOf(
      database,
      rows.flatMap(({ authorId, removedBy }) => [authorId, removedBy]),
    ),
    findNamed(database, caller.organisationId, idsIn(rows)),
  ]);
  const { steps } = found.version.definition;
  return rows.map((row) => ({
    ...viewOf(row, { caller, reads, people, named }),
    stepName: (row.stepId === null ? undefined : steps[row.stepId])?.name ?? null,
  }));
}

type Reading = { readonly caller: Caller; readonly reads: boolean; readonly people: People; readonly named: Named };

function viewOf(row: NoteRow, { caller, reads, people, named }: Reading): Omit<NoteView, 'stepName'> {
  const { id, applicationId, authorId, number, writtenAt, removedAt, removedBy } = row;
  const mine = authorId === caller.userId;
  const isBlind = !mine && !reads;
  const text = isBlind || removedAt !== null ? null : (row.revisions[0]?.text ?? null);
  const at = row.revisions[0]?.writtenAt ?? writtenAt;
  return {
    ...{ id, applicationId, mine, number, text, isBlind, authorName: people.get(authorId) ?? '' },
    writtenAt: writtenAt.toISOString(),
    changedAt: number > 1 ? at.toISOString() : null,
    mentioned: mentionedIn(text ?? '', named),
    removed: removedAt && { by: people.get(removedBy ?? '') ?? '', at: removedAt.toISOString() },
    mayRemove: mayRemove(caller, row),
  };
}

/** Whoever wrote a note may take it away and bring it back, and so may administrators. */
export const mayRemove = ({ userId, role }: Caller, { authorId }: Pick<NoteRow, 'authorId'>): boolean =>
  authorId === userId || role === 'administrator';

/** Who stands in a text, by the name that they have now. */
export const mentionedIn = (text: string, named: Named): Mentioned[] =>
  mentionsIn(text).map((userId) => named.get(userId) ?? { userId, name: '', email: null });

const idsIn = (rows: readonly NoteRow[]) =>
  rows.flatMap(({ revisions }) => revisions.flatMap(({ text }) => mentionsIn(text)));
