import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';

export type Newest = {
  readonly definition: Definition;
  readonly revision: number;
  readonly by: string | null;
  readonly at: string;
};

/** The draft as the server has it now, and who saved it when. */
export async function readNewest(processId: string): Promise<Newest> {
  const { draft, isReadable, draftRevision, draftSavedBy, draftSavedAt } = await call(routes.getProcess, {
    params: { processId },
  });
  const definition = isReadable ? (draft as Definition) : await readHere(processId, draft);
  return { definition, revision: draftRevision, by: draftSavedBy, at: draftSavedAt };
}

async function readHere(processId: string, draft: unknown): Promise<Definition> {
  const { parseDefinition } = await import('../../../process/definition/parse-definition.ts');
  const parsed = parseDefinition(draft);
  if (parsed.kind === 'problems') throw new Error(`the newest draft of ${processId} cannot be read`);
  return parsed.definition;
}
