import { mapReferences } from '../../../process/definition/map-references.ts';
import { readingOtherFields } from '../../../process/definition/reading-other-fields.ts';
import { mostSteps } from '../../../process/definition/fixed-values.ts';
import type { Definition, Field, Language, LocalText, Step } from '../../../process/definition/schema.ts';
import type { Place } from '../edits/add-step.ts';
import { areasOf } from '../edits/change-areas.ts';
import { boundsOf } from '../layout/box.ts';
import type { Copied } from './copied.ts';
import { newIds } from './new-ids.ts';
import { newTexts, textIds } from './new-texts.ts';
import { withOwnQuestions } from './with-own-questions.ts';

/** What whoever pasted should know. */
export type Remark =
  | { readonly kind: 'startLeftOut' }
  | { readonly kind: 'fieldsAdded'; readonly fields: readonly LocalText[] }
  | { readonly kind: 'fieldsDiffer'; readonly fields: readonly LocalText[] }
  | { readonly kind: 'languageMissing'; readonly language: Language };

export type Pasted =
  | {
      readonly kind: 'pasted';
      readonly definition: Definition;
      readonly steps: readonly string[];
      readonly marks: readonly string[];
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'refused'; readonly why: 'onlyStart' | 'nothing' | 'tooMany' };

/**
 * What was copied in another place of this or another drawing, around `at`. Ids that are taken are made anew, those of questions too, with what refers to them; a text
 * that is there already word for word is shared, and so is a field of the same id, kind, label and options.
 */
export function pasteThings(definition: Definition, given: Copied, at: Place): Pasted {
  const copied = withOwnQuestions(given, definition);
  const stepIds = Object.keys(copied.steps).filter((id) => copied.steps[id]?.kind !== 'start');
  const left = Object.keys(copied.steps).length - stepIds.length;
  const marks = [...copied.layout.notes, ...(copied.layout.areas ?? [])];
  if (stepIds.length + marks.length === 0) return { kind: 'refused', why: left > 0 ? 'onlyStart' : 'nothing' };
  if (Object.keys(definition.steps).length + stepIds.length > mostSteps) return { kind: 'refused', why: 'tooMany' };

  const steps = newIds(stepIds, Object.keys(definition.steps));
  const fields = fieldIds(definition.fields, copied.fields);
  const brought = textsReading(copied.texts, fields);
  const texts = textIds(definition.texts, brought);
  const markIds = newIds(
    marks.map(({ id }) => id),
    [...definition.layout.notes, ...areasOf(definition)].map(({ id }) => id),
  );
  const move = moveTo(copied, stepIds, at, definition);
  const placed = withLayout(definition, copied, steps, markIds, move);
  const map = {
    text: (id: string) => texts.get(id) ?? id,
    field: (id: string) => fields.get(id) ?? id,
    step: (id: string) => steps.get(id) ?? id,
  };
  const result: Definition = {
    ...placed,
    fields: { ...definition.fields, ...newFields(definition, copied, fields) },
    steps: { ...definition.steps, ...renamed(copied.steps, steps, (step: Step) => mapReferences(step, map)) },
    connections: { ...definition.connections, ...connectionsBetween(copied, steps) },
    texts: { ...definition.texts, ...newTexts(definition, brought, texts) },
  };
  return {
    kind: 'pasted',
    definition: result,
    steps: [...steps.values()],
    marks: [...markIds.values()],
    remarks: remarksOn(definition, copied, left > 0, fields),
  };
}

/** The ids that the fields have here; another one of the same id comes along under one of its own. */
function fieldIds(own: Definition['fields'], copied: Copied['fields']): Map<string, string> {
  const isOther = ([id, field]: readonly [string, Field]) => {
    const there = Object.hasOwn(own, id) ? own[id] : undefined;
    return there !== undefined && !isSameField(there, field);
  };
  const all = Object.entries(copied);
  const kept = all.filter((one) => !isOther(one)).map(([id]) => id);
  const others = all.filter(isOther).map(([id]) => id);
  return new Map([...kept.map((id) => [id, id] as const), ...newIds(others, [...Object.keys(own), ...kept])]);
}

function isSameField(one: Field, other: Field): boolean {
  const [options, others] = [one.options ?? {}, other.options ?? {}];
  const ids = Object.keys(options);
  return (
    one.kind === other.kind &&
    isSameLabel(one.label, other.label) &&
    ids.length === Object.keys(others).length &&
    ids.every((id) => Object.hasOwn(others, id) && isSameLabel(options[id] ?? {}, others[id] ?? {}))
  );
}

function newFields({ fields }: Definition, copied: Copied, ids: ReadonlyMap<string, string>): Definition['fields'] {
  const named = Object.entries(renamed(copied.fields, ids, (field) => field));
  return Object.fromEntries(named.filter(([id]) => !Object.hasOwn(fields, id)));
}

/** In every language that both have. */
const isSameLabel = (one: LocalText, other: LocalText) =>
  (['sv', 'en'] as const).every((language) => !one[language] || !other[language] || one[language] === other[language]);

function textsReading(texts: Copied['texts'], fields: ReadonlyMap<string, string>): Definition['texts'] {
  const read = (id: string) => fields.get(id) ?? id;
  const all = Object.entries(texts).map(([id, text]) => [id, readingOtherFields(text, read)] as const);
  return Object.fromEntries(all);
}

function connectionsBetween(copied: Copied, steps: ReadonlyMap<string, string>): Definition['connections'] {
  const all = Object.entries(copied.connections).flatMap(([from, exits]) => {
    const source = steps.get(from);
    const inner = Object.entries(exits).flatMap(([exit, to]) => {
      const target = steps.get(to);
      return target === undefined ? [] : [[exit, target] as const];
    });
    return source === undefined || inner.length === 0 ? [] : [[source, Object.fromEntries(inner)] as const];
  });
  return Object.fromEntries(all);
}

type Move = (place: Place) => Place;
const aside = 48;

/** So that the middle of what is pasted lies at `at`, and not exactly over what was pasted there before. */
function moveTo(copied: Copied, stepIds: readonly string[], at: Place, { layout }: Definition): Move {
  const steps = stepIds.map((id) => ({ ...(copied.layout.steps[id] ?? { x: 0, y: 0 }), width: 256, height: 150 }));
  const bounds = boundsOf([...steps, ...copied.layout.notes, ...(copied.layout.areas ?? [])]);
  if (!bounds) return (place) => place;
  let by = { x: at.x - bounds.x - bounds.width / 2, y: at.y - bounds.y - bounds.height / 2 };
  const first = steps[0] ?? bounds;
  const there = Object.values(layout.steps);
  const isCovered = () =>
    there.some(({ x, y }) => Math.abs(x - first.x - by.x) < aside / 2 && Math.abs(y - first.y - by.y) < aside / 2);
  while (isCovered()) by = { x: by.x + aside, y: by.y + aside };
  return ({ x, y }) => ({ x: Math.round((x + by.x) / 8) * 8, y: Math.round((y + by.y) / 8) * 8 });
}

function withLayout(
  definition: Definition,
  copied: Copied,
  steps: ReadonlyMap<string, string>,
  marks: ReadonlyMap<string, string>,
  move: Move,
): Definition {
  const { layout } = definition;
  const moved = <T extends Place & { id: string }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, ...move(one), id: marks.get(one.id) ?? one.id }));
  const areas = [...areasOf(definition), ...moved(copied.layout.areas ?? [])];
  const places = [...steps].map(([from, to]) => [to, move(copied.layout.steps[from] ?? { x: 0, y: 0 })]);
  return {
    ...definition,
    layout: {
      steps: { ...layout.steps, ...Object.fromEntries(places) },
      notes: [...layout.notes, ...moved(copied.layout.notes)],
      ...(areas.length > 0 && { areas }),
    },
  };
}

function remarksOn(
  definition: Definition,
  copied: Copied,
  isStartLeftOut: boolean,
  fields: ReadonlyMap<string, string>,
): Remark[] {
  const labelOf = (id: string) => copied.fields[id]?.label ?? { sv: id, en: id };
  const missingFields = [...fields.keys()].filter((id) => !Object.hasOwn(definition.fields, id));
  const differing = [...fields].flatMap(([id, to]) => (to === id ? [] : [id]));
  const hasWords = Object.keys(copied.steps).length > 0;
  const lacking = definition.languages.filter((language) => hasWords && !copied.languages.includes(language));
  return [
    ...(isStartLeftOut ? [{ kind: 'startLeftOut' } as const] : []),
    ...(missingFields.length > 0 ? [{ kind: 'fieldsAdded', fields: missingFields.map(labelOf) } as const] : []),
    ...(differing.length > 0 ? [{ kind: 'fieldsDiffer', fields: differing.map(labelOf) } as const] : []),
    ...lacking.map((language) => ({ kind: 'languageMissing', language }) as const),
  ];
}

function renamed<T>(record: Readonly<Record<string, T>>, ids: ReadonlyMap<string, string>, change: (value: T) => T) {
  const entries = Object.entries(record).flatMap(([id, value]) => {
    const to = ids.get(id);
    return to === undefined ? [] : [[to, change(value)] as const];
  });
  return Object.fromEntries(entries);
}
