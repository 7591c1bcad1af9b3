import { givenBefore } from '../checks/given-before.ts';
import { givenTo } from '../checks/given-to.ts';
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
  const mayBe = (path: string) =>
    /^(?:fields|answer)\./.test(path) || (meets && path.startsWith('meeting.')) || given.some((has) => has(path));
  return pathsOf(definition).flatMap((path): VariableFor[] => {
    if (isAlways(path)) return [{ path, known: 'always' }];
    return mayBe(path) ? [{ path, known: 'sometimes' }] : [];
  });
}

function pathsOf({ fields, steps }: Definition): string[] {
  const questions = Object.values(steps).flatMap((step) => (step.kind === 'ask' ? Object.keys(step.questions) : []));
  return [
    ...textVariables.map(({ path }) => path),
    ...Object.keys(fields).map((field) => `fields.${field}`),
    ...new Set(questions.map((question) => `answer.${question}`)),
  ];
}
