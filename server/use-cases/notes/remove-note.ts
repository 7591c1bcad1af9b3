import type { NoteView } from '../../contract/notes.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findNote, getNote } from './find-note.ts';
import { mayRemove } from './note-views.ts';
import { recordNote } from './record-note.ts';
import { untellMentioned } from './tell-mentioned.ts';

/** Takes a note away, and with it what its mentions put before people. Removing it again changes nothing. */
export function removeNote(database: Database, caller: Caller, noteId: string): Promise<NoteView> {
  return setRemoved(database, caller, { noteId, isRemoved: true });
}

/** Brings a removed note back as it was; nobody is told anew. */
export function restoreNote(database: Database, caller: Caller, noteId: string): Promise<NoteView> {
  return setRemoved(database, caller, { noteId, isRemoved: false });
}

type Wanted = { readonly noteId: string; readonly isRemoved: boolean };

async function setRemoved(database: Database, caller: Caller, { noteId, isRemoved }: Wanted): Promise<NoteView> {
  const note = await findNote(database, caller, noteId);
  if (!mayRemove(caller, note)) throw new Refusal('noteOfAnother');
  const { applicationId } = note;
  const { jobId } = await database.application.findUniqueOrThrow({ where: { id: applicationId } });
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.note.updateMany({
      where: { id: noteId, removedAt: isRemoved ? null : { not: null } },
      data: isRemoved ? { removedAt: new Date(), removedBy: caller.userId } : { removedAt: null, removedBy: null },
    });
    if (count === 0) return;
    if (isRemoved) await untellMentioned(transaction, noteId);
    const kind = isRemoved ? 'noteRemoved' : 'noteRestored';
    await recordNote(transaction, caller, { kind, note, jobId, number: note.number });
  });
  return getNote(database, caller, noteId);
}
