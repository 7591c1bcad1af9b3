import { givenBefore } from '../checks/given-before.ts';
import { givenTo } from '../checks/given-to.ts';
import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { reachableFromAll } from '../definition/reachable-from.ts';
import type { Definition } from '../definition/schema.ts';
import { type TextPurpose, textUsesOf } from '../definition/text-uses-of.ts';
import { findVariable, textVariables } from './variables.ts';

/** A variable that a text may read. `sometimes`: it has no value in every message, so the text has to ask for it first. */
export type VariableFor = { readonly path: string; readonly known: 'always' | 'sometimes' };

const withMeeting: ReadonlySet<TextPurpose> = new Set(['invitation', 'moved', 'meetingReminder']);

/**
 * What a text can say wherever it is sent: what has a value in each of its uses, and what may have one. A text that nothing sends yet may
 * say what is always known.
 */
export function variablesFor(definition: Definition, textId: string): VariableFor[] {
  const uses = textUsesOf(definition).filter((use) => use.textId === textId);
  const starts = Object.keys(definition.steps).filter((id) => definition.steps[id]?.kind === 'start');
  const before = givenBefore({ definition, startId: starts.length === 1 ? starts[0] : undefined });
  const given = uses.map((use) => givenTo(use, { definition }, before));
  const isAlways = (path: string) =>
    uses.length === 0 ? findVariable(path)?.knownFrom === 'always' : given.every((has) => has(path));
  const meets = uses.some(({ purpose }) => withMeeting.has(purpose));
  const mayHaveAnswered = answersBefore(definition);
  const mayBe = (path: string) =>
    path.startsWith('fields.') ||
    (path.startsWith('answer.') && uses.some(({ stepId }) => mayHaveAnswered(path, stepId))) ||
    (meets && path.startsWith('meeting.')) ||
    given.some((has) => has(path));
  return pathsOf(definition).flatMap((path): VariableFor[] => {
    if (isAlways(path)) return [{ path, known: 'always' }];
    return mayBe(path) ? [{ path, known: 'sometimes' }] : [];
  });
}

/** Whether somebody in that step may have answered by then; anywhere, where a text belongs to no step. */
function answersBefore(definition: Definition): (path: string, stepId: string | undefined) => boolean {
  const after = new Map<string, Set<string>>();
  for (const [id, step] of Object.entries(definition.steps)) {
    if (step.kind !== 'ask') continue;
    const answered = exitsOf(step).filter((exit) => exit !== 'no-answer');
    const next = answered.flatMap((exit) => targetOf(definition, id, exit) ?? []);
    const reached = reachableFromAll(definition, next);
    for (const question of Object.keys(step.questions))
      after.set(`answer.${question}`, new Set([...reached, ...(after.get(`answer.${question}`) ?? [])]));
  }
  return (path, stepId) => stepId === undefined || after.get(path)?.has(stepId) === true;
}

function pathsOf({ fields, steps }: Definition): string[] {
  const questions = Object.values(steps).flatMap((step) => (step.kind === 'ask' ? Object.keys(step.questions) : []));
  return [
    ...textVariables.map(({ path }) => path),
    ...Object.keys(fields).map((field) => `fields.${field}`),
    ...new Set(questions.map((question) => `answer.${question}`)),
  ];
}
