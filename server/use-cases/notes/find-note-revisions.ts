import { z } from 'zod';
import type { NoteRevisionView } from '../../contract/notes.ts';
import type { Caller } from '../../http/caller.ts';
import { integerKey, readCursor, toPage } from '../../http/pages.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { readsOthersNotes } from './find-reading.ts';
import { findNamed } from './find-named.ts';
import { findNote } from './find-note.ts';
import { mayRemove, mentionedIn, type NoteRow } from './note-views.ts';
import { mentionsIn } from './mentions-in.ts';

const cursorSchema = z.tuple([integerKey]);
type Asked = { readonly noteId: string; readonly limit: number; readonly after?: string | undefined };

/** Everything that a note has said, newest first; of a removed one only for whoever may bring it back. */
export async function findNoteRevisions(database: Database, caller: Caller, { noteId, limit, after }: Asked) {
  const note = await findNote(database, caller, noteId);
  await refuseUnread(database, caller, note);
  const [before] = readCursor(after, cursorSchema) ?? [];
  const rows = await database.noteRevision.findMany({
    where: { noteId, ...(before === undefined ? {} : { number: { lt: before } }) },
    orderBy: { number: 'desc' },
    take: limit + 1,
  });
  const named = await findNamed(
    database,
    caller.organisationId,
    rows.flatMap(({ text }) => mentionsIn(text)),
  );
  return toPage(rows, limit, {
    keys: ({ number }) => [number],
    item: ({ number, text, writtenAt }): NoteRevisionView => ({
      ...{ number, text, at: writtenAt.toISOString(), mentioned: mentionedIn(text, named) },
    }),
  });
}

async function refuseUnread(database: Database, caller: Caller, note: NoteRow): Promise<void> {
  if (note.authorId === caller.userId) return;
  const found = await findApplication(database, caller.organisationId, note.applicationId);
  if (!(await readsOthersNotes(database, caller, found))) throw new Refusal('noteBlind');
  if (note.removedAt && !mayRemove(caller, note)) throw new Refusal('noteRemoved');
}
