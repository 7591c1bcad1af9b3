import { createHash } from 'node:crypto';
import type { Facts } from '../../process/checks/facts.ts';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import { peopleNamed } from '../../process/definition/people-named.ts';
import { printDefinition } from '../../process/definition/print-definition.ts';
import type { Parts } from '../parts.ts';
import { findFacts } from './find-facts.ts';

type Draft = {
  readonly id: string;
  readonly organisationId: string;
  readonly draftRevision: number;
  readonly draft: unknown;
};

/** How many errors would stop its publishing now; the hash of its canonical print, or where it cannot be read of what is there. */
type Judgement = { readonly errors: number; readonly hash: string };

/** What a draft says until another is saved, and how many errors stood in it by the facts that it was last checked by. */
type Known = {
  readonly hash: string;
  readonly named: ReadonlySet<string>;
  errors?: { readonly by: string; readonly count: Promise<number> };
};

const known = new Map<string, Known>();
const mostKnown = 500;

/**
 * Judges drafts of one organisation, in their order. A list would check every draft that nobody has touched again: one is checked anew where
 * another was saved, or where the senders or people that it is about are others now.
 */
export async function judgeDrafts(
  { database, senders, checks }: Pick<Parts, 'database' | 'senders' | 'checks'>,
  drafts: readonly Draft[],
): Promise<Judgement[]> {
  const [first] = drafts;
  if (!first) return [];
  const read = drafts.map(readOnce);
  const named = read.flatMap((one) => [...one.named]);
  const facts = await findFacts({ database, senders }, first.organisationId, named);
  return Promise.all(
    read.map(async (one, at) => ({
      hash: one.hash,
      errors: await countErrors(checks, drafts[at]?.draft, one, about(one, facts)),
    })),
  );
}

/** Of the facts only those that a draft is about, so that nothing else counts as a change. */
function about({ named }: Known, { people, ...facts }: Facts): Facts {
  const own = people.filter(({ personId }) => named.has(personId));
  const successors = new Set(own.map(({ successorId }) => successorId));
  return { ...facts, people: people.filter(({ personId }) => named.has(personId) || successors.has(personId)) };
}

function readOnce({ id, draftRevision, draft }: Draft): Known {
  const key = `${id}/${draftRevision}`;
  const before = known.get(key);
  if (before) return before;
  const parsed = parseDefinition(draft);
  const print = parsed.kind === 'ok' ? printDefinition(parsed.definition) : JSON.stringify(draft);
  const named = parsed.kind === 'ok' ? peopleNamed(parsed.definition).map(({ personId }) => personId) : [];
  const made: Known = { hash: createHash('sha256').update(print).digest('hex'), named: new Set(named) };
  known.set(key, made);
  const oldest = known.keys().next().value;
  if (known.size > mostKnown && oldest !== undefined) known.delete(oldest);
  return made;
}

function countErrors(checks: Parts['checks'], draft: unknown, read: Known, facts: Facts): Promise<number> {
  const by = JSON.stringify(facts);
  if (read.errors?.by === by) return read.errors.count;
  const count = checks.check(draft, { facts }).then(
    ({ problems }) => problems.filter(({ severity }) => severity === 'error').length,
    () => {
      // One drawing that cannot be checked, and so not be published, must not take the list away; the next list tries again.
      if (read.errors?.count === count) delete read.errors;
      return 1;
    },
  );
  read.errors = { by, count };
  return count;
}
