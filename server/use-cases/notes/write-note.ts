import type { NoteView } from '../../contract/notes.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import { findApplication, type FoundApplication } from '../find-application.ts';
import { findUnmentionable } from './find-mentionable.ts';
import { getNote } from './find-note.ts';
import { mentionsIn } from './mentions-in.ts';
import { recordNote } from './record-note.ts';
import { tellMentioned } from './tell-mentioned.ts';

type Written = { readonly id: string; readonly applicationId: string; readonly text: string };

/** Stores a note for colleagues and tells whoever it mentions; refuses to mention somebody who could not read it. The same id again stores nothing. */
export async function writeNote(
  database: Database,
  caller: Caller,
  { id, applicationId, text }: Written,
): Promise<NoteView> {
  const { organisationId, userId } = caller;
  const found = await findApplication(database, organisationId, applicationId);
  if (await database.note.findFirst({ where: { id, organisationId }, select: { id: true } }))
    return getNote(database, caller, id);
  const userIds = await findTold(database, caller, { found, text });
  const { stepId, jobId } = found.application;
  const writtenAt = new Date();
  const note = { id, applicationId };
  await database.$transaction(async (transaction) => {
    await transaction.note.create({
      data: {
        ...{ id, organisationId, applicationId, authorId: userId, stepId, writtenAt },
        revisions: { create: { number: 1, text, writtenAt } },
      },
    });
    await transaction.noteDraft.deleteMany({ where: { applicationId, authorId: userId } });
    await tellMentioned(transaction, caller, { note, jobId, number: 1, userIds });
    await recordNote(transaction, caller, { kind: 'noteWritten', note, jobId, number: 1 });
  });
  return getNote(database, caller, id);
}

type Text = { readonly found: FoundApplication; readonly text: string; readonly before?: string };

/** Who has to hear of a text: those whom it mentions, but the writer and whom the text before mentioned already. */
export async function findTold(
  database: Database,
  caller: Caller,
  { found, text, before = '' }: Text,
): Promise<string[]> {
  const known = mentionsIn(before);
  const added = mentionsIn(text).filter((userId) => !known.includes(userId));
  const strangers = await findUnmentionable(database, found, added);
  refuseMistakes(strangers.map(() => ({ path: 'body.text', code: 'mention-unknown' as const })));
  return added.filter((userId) => userId !== caller.userId);
}
