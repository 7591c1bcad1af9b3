import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { toNoteViews, withText, type NoteRow } from './note-views.ts';
import type { NoteView } from '../../contract/notes.ts';

/** A note of the caller's organisation; refuses where there is none. */
export async function findNote(
  { note }: Pick<Database, 'note'>,
  { organisationId }: Pick<Caller, 'organisationId'>,
  id: string,
): Promise<NoteRow> {
  return orNotFound(await note.findFirst({ where: { id, organisationId }, include: withText }));
}

/** The same as the caller may read it. */
export async function getNote(database: Database, caller: Caller, id: string): Promise<NoteView> {
  const row = await findNote(database, caller, id);
  const [view] = await toNoteViews(database, caller, { applicationId: row.applicationId, rows: [row] });
  return orNotFound(view);
}
