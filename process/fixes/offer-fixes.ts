import type { CheckContext } from '../checks/check.ts';
import { checkQuickly } from '../checks/check-definition.ts';
import { prepareDrawing } from '../checks/prepare-drawing.ts';
import { silenceAbovePolicy } from '../checks/silence-above-policy.ts';
import type { Definition } from '../definition/schema.ts';
import type { Problem } from '../problem.ts';
import type { Fix, OfferedFix } from './contract.ts';
import { fixesOf } from './fixes-of.ts';

const mostOffered = 2;

/** What a fix is tried against: all quick checks, and the longest silence of those who apply in the coming week, since somebody is drawing. */
export function problemsOf(definition: Definition, context: CheckContext): Problem[] {
  const week = prepareDrawing(definition, context, 'week');
  return [...checkQuickly(definition, context), ...silenceAbovePolicy(week)];
}

/**
 * What is offered to do about a problem: each was tried, takes the problem away, and brings no other. `problems` are those of the
 * definition now, by `problemsOf`.
 */
export function offerFixes(
  definition: Definition,
  problem: Problem,
  problems: readonly Problem[],
  context: CheckContext,
): OfferedFix[] {
  const known = new Set(problems.map(keyOf));
  const offered: OfferedFix[] = [];
  for (const fix of fixesOf(definition, problem, context)) {
    if (offered.length >= mostOffered) break;
    if (helps(fix, definition, problem, known, context)) offered.push({ id: fix.id, label: fix.label });
  }
  return offered;
}

function helps(
  fix: Fix,
  definition: Definition,
  problem: Problem,
  known: ReadonlySet<string>,
  context: CheckContext,
): boolean {
  const fixed = fix.apply(definition);
  if (fixed === definition) return false;
  const left = problemsOf(fixed, context).map(keyOf);
  return !left.includes(keyOf(problem)) && left.every((key) => known.has(key));
}

/** What a problem says and where, so that two of one kind are told apart; a list's numbers change when an item goes, and a silence's dates. */
const keyOf = ({ code, stepId, exitId, textId, path, message }: Problem) =>
  code === 'silence-above-policy'
    ? code
    : [code, stepId, exitId, textId, path.filter((key) => typeof key === 'string').join('.'), message.en].join(' ');
