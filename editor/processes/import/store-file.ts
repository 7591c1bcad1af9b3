import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import type { ReadFile } from './read-file.ts';
import type { Target } from './target.ts';

export type Stored = {
  readonly processId: string;
  readonly name: Definition['name'];
  /** Puts the draft back that was there before. */
  readonly undo?: () => Promise<void>;
};

/** Stores a file where it was told to go. A draft that somebody has saved since the file was looked at is not overwritten: that throws. */
export async function storeFile(
  { definition, taken }: Extract<ReadFile, { kind: 'good' }>,
  to: Target,
): Promise<Stored> {
  const { name } = definition;
  if (to.kind === 'new' || !taken) {
    const id = to.kind === 'new' ? to.id : definition.id;
    const made = await call(routes.createProcess, { body: { from: 'file', definition: { ...definition, id } } });
    return { processId: made.id, name };
  }
  const params = { processId: taken.id };
  const { draft } = await call(routes.getProcess, { params });
  const { draftRevision } = await call(routes.saveDraft, {
    params,
    body: { definition },
    ifMatch: taken.draftRevision,
  });
  return {
    processId: taken.id,
    name,
    undo: async () => {
      await call(routes.saveDraft, { params, body: { definition: draft }, ifMatch: draftRevision });
    },
  };
}
