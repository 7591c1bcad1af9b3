import type { Caller } from '../../http/caller.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { findApplication } from '../find-application.ts';

type Draft = { readonly text: string; readonly savedAt: string | null };

/** What the caller has begun to write about a candidate; nobody else reads it. */
export async function getNoteDraft(database: Database, caller: Caller, applicationId: string): Promise<Draft> {
  await findApplication(database, caller.organisationId, applicationId);
  const key = { applicationId, authorId: caller.userId };
  const stored = await database.noteDraft.findUnique({ where: { applicationId_authorId: key } });
  return { text: stored?.text ?? '', savedAt: stored?.savedAt.toISOString() ?? null };
}

/** Keeps it in place of what was there; an empty text keeps nothing. */
export async function saveNoteDraft(
  database: Database,
  caller: Caller,
  { applicationId, text }: { readonly applicationId: string; readonly text: string },
): Promise<Draft> {
  // A window that was open while somebody erased the person would save its words again with the next key.
  const where = { id: applicationId, organisationId: caller.organisationId, candidate: { erasedAt: null } };
  orNotFound(await database.application.findFirst({ where, select: { id: true } }));
  const key = { applicationId, authorId: caller.userId };
  if (text.trim() === '') {
    await database.noteDraft.deleteMany({ where: key });
    return { text: '', savedAt: null };
  }
  const saved = { text, savedAt: new Date() };
  await database.noteDraft.upsert({
    where: { applicationId_authorId: key },
    create: { ...key, ...saved },
    update: saved,
  });
  return { text, savedAt: saved.savedAt.toISOString() };
}
