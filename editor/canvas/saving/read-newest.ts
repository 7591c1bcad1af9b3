import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { UnreadableDraft } from './unreadable-draft.ts';

export type Newest = {
  readonly definition: Definition;
  readonly revision: number;
  readonly by: string | null;
  readonly at: string;
};

/** The draft as the server has it now, and who saved it when; throws an `UnreadableDraft` where this version cannot read it. */
export async function readNewest(processId: string): Promise<Newest> {
  const { draft, isReadable, draftRevision, draftSavedBy, draftSavedAt } = await call(routes.getProcess, {
    params: { processId },
  });
  const saved = { revision: draftRevision, by: draftSavedBy, at: draftSavedAt };
  return { ...saved, definition: isReadable ? (draft as Definition) : await readHere(draft, saved) };
}

async function readHere(draft: unknown, saved: Pick<Newest, 'by' | 'at'>): Promise<Definition> {
  const { parseDefinition } = await import('../../../process/definition/parse-definition.ts');
  const parsed = parseDefinition(draft);
  if (parsed.kind === 'problems') throw new UnreadableDraft(saved);
  return parsed.definition;
}
