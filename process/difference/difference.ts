import type { Definition, Step, Text } from '../definition/schema.ts';
import { nameOfText } from '../texts/name-of-text.ts';
import type { Change, How, Subject } from './contract.ts';
import { drawnIn, wordsOn } from './drawn-in.ts';
import { connectionChanges } from './connection-changes.ts';
import { exitChanges } from './exit-changes.ts';
import { isSame } from './is-same.ts';
import { type Drawings, settingChange, settingChanges } from './setting-changes.ts';
import { nameOfSubject } from './subject-name.ts';
import { unionOf } from './union-of.ts';

/**
 * What is another in `after` than in `before`, in words of both languages: steps, exits, connections, texts, fields, rules, scenarios and notes, in the
 * order of the file; what only moved on the canvas is told as moved. Empty where both say the same.
 */
export function difference(before: Definition, after: Definition): Change[] {
  const drawings = { before, after };
  return [
    ...processChanges(drawings),
    ...policyChanges(drawings),
    ...fieldChanges(drawings),
    ...unionOf(before.steps, after.steps).flatMap((stepId) => stepChanges(stepId, drawings)),
    ...textChanges(drawings),
    ...scenarioChanges(drawings),
    ...noteChanges(drawings),
  ];
}

function processChanges(drawings: Drawings): Change[] {
  const { before, after } = drawings;
  const told = ['schemaVersion', 'policy', 'fields', 'steps', 'connections', 'texts', 'scenarios', 'layout'];
  const keys = unionOf(before, after).filter((key) => !told.includes(key)) as (keyof Definition)[];
  return keys.flatMap((key) => {
    const settings = settingChange(key, before[key], after[key], drawings);
    return settings.length === 0 ? [] : [change({ kind: 'process', key }, 'changed', drawings, settings)];
  });
}

function policyChanges(drawings: Drawings): Change[] {
  const [before, after] = [drawings.before.policy, drawings.after.policy] as Record<string, unknown>[];
  return unionOf(before, after).flatMap((key) => {
    const settings = settingChange(key, before?.[key], after?.[key], drawings);
    return settings.length === 0 ? [] : [change({ kind: 'policy', key }, 'changed', drawings, settings)];
  });
}

function fieldChanges(drawings: Drawings): Change[] {
  const { before, after } = drawings;
  return unionOf(before.fields, after.fields).flatMap((fieldId) =>
    thingChanges({ kind: 'field', fieldId }, [before.fields[fieldId], after.fields[fieldId]], drawings),
  );
}

function textChanges(drawings: Drawings): Change[] {
  const { before, after } = drawings;
  return unionOf(before.texts, after.texts).flatMap((textId) =>
    thingChanges({ kind: 'text', textId }, [named(before.texts[textId]), named(after.texts[textId])], drawings),
  );
}

/** A name that was one for all languages and is one for each now has changed where its words have. */
const named = (text: Text | undefined) => text && { ...text, name: nameOfText(text) };

function scenarioChanges(drawings: Drawings): Change[] {
  const byId = ({ scenarios = [] }: Definition) => Object.fromEntries(scenarios.map((one) => [one.id, one]));
  const [before, after] = [byId(drawings.before), byId(drawings.after)];
  return unionOf(before, after).flatMap((scenarioId) =>
    thingChanges({ kind: 'scenario', scenarioId }, [before[scenarioId], after[scenarioId]], drawings),
  );
}

function thingChanges(about: Subject, [before, after]: readonly [unknown, unknown], drawings: Drawings): Change[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [change(about, 'added', drawings)];
  if (after === undefined) return [change(about, 'removed', drawings)];
  const settings = settingChanges(before, after, drawings);
  return settings.length === 0 ? [] : [change(about, 'changed', drawings, settings)];
}

function stepChanges(stepId: string, drawings: Drawings): Change[] {
  const { before, after } = drawings;
  const [was, is] = [before.steps[stepId], after.steps[stepId]];
  const about = { kind: 'step', stepId } as const;
  const ways = connectionChanges(stepId, drawings);
  if (was === undefined) return [change(about, 'added', drawings), ...ways];
  if (is === undefined) return [change(about, 'removed', drawings), ...ways];
  const settings = settingsOfStep(was, is, drawings);
  const isMoved = !isSame(before.layout.steps[stepId], after.layout.steps[stepId]);
  const own = settings.length > 0 ? [change(about, 'changed', drawings, settings)] : [];
  const others = [...own, ...exitChanges(stepId, drawings), ...ways];
  return others.length === 0 && isMoved ? [change(about, 'moved', drawings)] : others;
}

/** A step of another kind has nothing in common with what it was. */
function settingsOfStep(was: Step, is: Step, drawings: Drawings) {
  if (was.kind !== is.kind) return settingChange('stepKind', was.kind, is.kind, drawings);
  return settingChanges(was, is, drawings, was.kind === 'stage' ? ['exits'] : []);
}

function noteChanges(drawings: Drawings): Change[] {
  const keyed = ({ layout }: Definition) =>
    Object.fromEntries(drawnIn(layout).map((drawn) => [`${drawn.list}.${drawn.id}`, drawn]));
  const [before, after] = [keyed(drawings.before), keyed(drawings.after)];
  return unionOf(before, after).flatMap((key) => {
    const [was, is] = [before[key], after[key]];
    const { list = 'notes', id: noteId = '' } = is ?? was ?? {};
    const about = { kind: 'note', list, noteId } as const;
    if (!was || !is) return [change(about, was ? 'removed' : 'added', drawings)];
    if (isSame(was.value, is.value)) return [];
    const settings = settingChange('words', wordsOn(was.value), wordsOn(is.value), drawings);
    return [change(about, settings.length === 0 ? 'moved' : 'changed', drawings, settings)];
  });
}

function change(about: Subject, how: How, drawings: Drawings, settings: Change['settings'] = []): Change {
  return { about, how, name: nameOfSubject(about, how === 'removed' ? drawings.before : drawings.after), settings };
}
