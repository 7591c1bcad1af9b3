import type { NoteView } from '../../contract/notes.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';
import { findNote, getNote } from './find-note.ts';
import type { NoteRow } from './note-views.ts';
import { recordNote } from './record-note.ts';
import { tellMentioned } from './tell-mentioned.ts';
import { findTold } from './write-note.ts';

type Change = { readonly noteId: string; readonly text: string; readonly revision: number };

/** Another text of one's own note; what it said before is kept. Refuses notes of others, removed ones, and a change of an older revision. */
export async function changeNote(
  database: Database,
  caller: Caller,
  { noteId, text, revision }: Change,
): Promise<NoteView> {
  const note = await findNote(database, caller, noteId);
  if (note.authorId !== caller.userId) throw new Refusal('noteOfAnother');
  if (note.removedAt) throw new Refusal('noteRemoved');
  const before = note.revisions[0]?.text ?? '';
  if (before === text) return getNote(database, caller, noteId);
  refuseOlder(caller, note, revision);
  const found = await findApplication(database, caller.organisationId, note.applicationId);
  const userIds = await findTold(database, caller, { found, text, before });
  const { jobId } = found.application;
  const number = revision + 1;
  await database.$transaction(async (transaction) => {
    const same = { id: noteId, number: revision, removedAt: null };
    const { count } = await transaction.note.updateMany({ where: same, data: { number } });
    if (count === 0) throw new Refusal('changedMeanwhile');
    await transaction.noteRevision.create({ data: { noteId, number, text, writtenAt: new Date() } });
    await tellMentioned(transaction, caller, { note, jobId, number, userIds });
    await recordNote(transaction, caller, { kind: 'noteChanged', note, jobId, number });
  });
  return getNote(database, caller, noteId);
}

function refuseOlder({ name }: Caller, { number, revisions }: NoteRow, revision: number): void {
  if (number === revision) return;
  const changedAt = revisions[0]?.writtenAt.toISOString();
  throw new Refusal('changedMeanwhile', { changedBy: name, ...(changedAt === undefined ? {} : { changedAt }) });
}
