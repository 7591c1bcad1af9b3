import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { ApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import type { SaveAnswer } from './draft-saver.ts';

/** Saves a draft over the revision that it was made from, and says what became of it; our own mistakes are thrown. */
export async function saveDraft(processId: string, definition: Definition, revision: number): Promise<SaveAnswer> {
  try {
    const { draftRevision, savedAt } = await call(routes.saveDraft, {
      params: { processId },
      body: { definition },
      ifMatch: revision,
    });
    return { kind: 'saved', revision: draftRevision, at: Date.parse(savedAt) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { status, title, detail, changedBy, changedAt } = error.problem;
    if (status === 412) return { kind: 'overtaken', by: changedBy, at: changedAt };
    if (status === 404) return { kind: 'gone' };
    if (status === 401) return { kind: 'signedOut' };
    if (status === 0 || status >= 500 || status === 429) return { kind: 'unreachable' };
    return { kind: 'refused', why: detail ?? title };
  }
}
