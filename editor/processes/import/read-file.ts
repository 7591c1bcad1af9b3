import type { Definition } from '../../../process/definition/schema.ts';
import type { Problem } from '../../../process/problem.ts';
import type { ProcessSummary } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import type { CheckAnswer } from '../../canvas/problems/check-answer.ts';
import { call } from '../../shell/api/call.ts';
import { examine } from './examine.ts';

/** What a file turned out to be. Nothing has been stored by then. */
export type ReadFile =
  | { readonly kind: 'refused'; readonly reason: 'otherKind' | 'unreadable' }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'good';
      readonly definition: Definition;
      readonly checked: CheckAnswer;
      /** The process of the organisation that has the file's id already, archived or not. */
      readonly taken: ProcessSummary | undefined;
    };

/** Reads a process file, checks its drawing and asks whether its id is taken. Throws only where the server did not answer. */
export async function readFile(file: File): Promise<ReadFile> {
  if (!/\.json$/i.test(file.name)) return { kind: 'refused', reason: 'otherKind' };
  // A folder has a name as files do, and says only here that it is none.
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { kind: 'refused', reason: 'unreadable' };
  const { parseDefinition } = await import('../../../process/definition/parse-definition.ts');
  const parsed = parseDefinition(text);
  if (parsed.kind === 'problems') return { kind: 'broken', problems: parsed.problems };
  const { definition } = parsed;
  const holderOf = async (archived: 'true' | 'false') =>
    (await call(routes.listProcesses, { query: { slug: definition.id, archived, limit: 1 } })).items[0];
  const [checked, listed, archived] = await Promise.all([examine(definition), holderOf('false'), holderOf('true')]);
  return { kind: 'good', definition, checked, taken: listed ?? archived };
}
