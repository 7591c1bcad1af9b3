import { peopleNamed } from '../../process/definition/people-named.ts';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Parts } from '../parts.ts';
import type { CheckedDefinition } from './check-definition.ts';
import { findFacts } from './find-facts.ts';

/** Everything wrong with a drawing in the organisation that will run it, as things stand there now; refuses where its checks fail or take longer than they may. */
export async function checkDraft(
  parts: Pick<Parts, 'database' | 'senders' | 'checks'>,
  organisationId: string,
  draft: unknown,
): Promise<CheckedDefinition> {
  const facts = await findFacts(parts, organisationId, namedIn(draft));
  return parts.checks.check(draft, { facts });
}

/** The ids of those whom a draft names; of one that cannot be read nobody's. */
function namedIn(draft: unknown): string[] {
  const parsed = parseDefinition(draft);
  return parsed.kind === 'ok' ? peopleNamed(parsed.definition).map(({ personId }) => personId) : [];
}
