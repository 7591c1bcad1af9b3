import type { Definition, Question } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import type { SettingChange } from './contract.ts';
import { isRecord, isSame } from './is-same.ts';
import { settingName } from './setting-names.ts';
import { unionOf } from './union-of.ts';
import { isOneValue, partWords, peopleIn, valueWords, wayAsTold } from './value-words.ts';
import { both, capital, joined, nameWords } from './words.ts';

/** The drawings that the two values stand in: names of texts, fields and steps are read there. */
export type Drawings = { readonly before: Definition; readonly after: Definition };

type Place = {
  readonly drawings: Drawings;
  /** What the settings are of, such as a step. */
  readonly of: { readonly before: unknown; readonly after: unknown };
  readonly names: readonly BothLanguages[];
  readonly path: readonly string[];
  /** The key that says what the value means; an index or id inside a list says nothing. */
  readonly key: string;
};

/** Which settings of a thing are others, in words; `leaving` are keys that are told elsewhere, `of` the step that it is a part of. */
export function settingChanges(
  before: unknown,
  after: unknown,
  drawings: Drawings,
  leaving: readonly string[] = [],
  of: Place['of'] = { before, after },
): SettingChange[] {
  const place = { drawings, of, names: [], path: [], key: '' };
  if (!isRecord(before) || !isRecord(after)) return [];
  return unionOf(before, after)
    .filter((key) => !leaving.includes(key))
    .flatMap((key) => walk(before[key], after[key], into(place, key)));
}

/** One setting that is told by its own name. */
export function settingChange(key: string, before: unknown, after: unknown, drawings: Drawings): SettingChange[] {
  return walk(before, after, into({ drawings, of: { before, after }, names: [], path: [], key: '' }, key));
}

function walk(before: unknown, after: unknown, place: Place): SettingChange[] {
  if (isSame(before, after) && orderChange(before, after, place).length === 0) return [];
  if (isOneValue(before ?? after) || isOneValue(after ?? before)) return [told(before, after, place)];
  if (Array.isArray(before) && Array.isArray(after)) return walkLists(before, after, place);
  if (isOpened(place) && isRecord(before ?? after) && (before === undefined || after === undefined))
    return walk(before ?? {}, after ?? {}, place);
  if (isOfSteps(place)) return walkSteps(recordOf(before), recordOf(after), place);
  if (!isRecord(before) || !isRecord(after)) return [told(before, after, place)];
  const within = unionOf(before, after).flatMap((key) =>
    walk(before[key], after[key], inside(place, before, after, key)),
  );
  return [...within, ...orderChange(before, after, place)];
}

/** What is told part by part, also where it came or went as a whole. */
const isOpened = ({ key, path }: Place) => key === 'limits' || path[0] === 'behaviour';

/** What a scenario says of single steps, under their ids. */
const isOfSteps = ({ key, path }: Place) =>
  path.length === 2 && path[0] === 'behaviour' && ['stages', 'asks', 'branches'].includes(key);

/** Each step by its name; its exits and questions are read in the step itself. */
function walkSteps(before: Parts, after: Parts, place: Place): SettingChange[] {
  const { before: was, after: is } = place.drawings;
  return unionOf(before, after).flatMap((id) => {
    const name = nameWords((is.steps[id] ?? was.steps[id])?.name, id);
    return walk(before[id], after[id], {
      ...place,
      of: { before: was.steps[id], after: is.steps[id] },
      names: [...place.names, name],
      path: [...place.path, id],
      // Of a branch there is nothing but exits.
      key: place.key === 'branches' ? 'exits' : '',
    });
  });
}

type Parts = Readonly<Record<string, unknown>>;
const recordOf = (value: unknown): Parts => (isRecord(value) ? value : {});

/** Lists of things with an id are held against each other by that, others by their place. */
function walkLists(before: readonly unknown[], after: readonly unknown[], place: Place): SettingChange[] {
  const listed = (list: readonly unknown[]) => byId(place.key === 'branches' ? list.map(wayAsTold) : list);
  const [one, other] = [listed(before), listed(after)];
  const within = unionOf(one, other).flatMap((key) => walk(one[key], other[key], inside(place, one, other, key)));
  return [...within, ...orderChange(one, other, place)];
}

function byId(list: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(
    list.map((one, index) => [isRecord(one) && typeof one['id'] === 'string' ? one['id'] : String(index + 1), one]),
  );
}

const keyed: readonly string[] = ['exits', 'questions', 'options', 'branches', 'competencies'];
const counted: readonly string[] = ['rungs', 'pages', 'reminders', 'limits', 'acts', 'expect'];

/** The order of exits, questions and options has meaning. */
function orderChange(before: unknown, after: unknown, place: Place): SettingChange[] {
  if (!keyed.includes(place.key) || !isRecord(before) || !isRecord(after)) return [];
  const shared = (one: object, other: object) => Object.keys(one).filter((key) => Object.hasOwn(other, key));
  const [was, is] = [shared(before, after), shared(after, before)];
  if (was.every((key, index) => key === is[index])) return [];
  const words = (keys: readonly string[], values: Readonly<Record<string, unknown>>) =>
    joined(
      keys.map((key) => elementName(values[key], key)),
      ', ',
    );
  return [named({ ...place, names: [...place.names, both('ordning', 'order')] }, words(was, before), words(is, after))];
}

/** Into an element of a record or list of things: it is called by its own name or its number. */
function inside(place: Place, before: object, after: object, key: string): Place {
  if (place.key === 'says') return inQuestion(place, key);
  if (!keyed.includes(place.key) && !counted.includes(place.key)) return into(place, key);
  const value = (after as Record<string, unknown>)[key] ?? (before as Record<string, unknown>)[key];
  return {
    ...place,
    names: [...place.names, place.key === 'limits' ? exitName(place, key) : elementName(value, key)],
    path: [...place.path, key],
    key: `${place.key}.`,
  };
}

/** What a scenario says in answer to a question of a step. */
function inQuestion(place: Place, id: string): Place {
  const { before, after } = place.of;
  const of = { before: questionOf(before, id), after: questionOf(after, id) };
  const label = nameWords((of.after ?? of.before)?.label, id);
  return { ...place, of, names: [...place.names, label], path: [...place.path, id], key: 'says.' };
}

const questionOf = (step: unknown, id: string): Question | undefined =>
  (recordOf(recordOf(step)['questions'])[id] ?? undefined) as Question | undefined;

function into(place: Place, key: string): Place {
  return { ...place, names: [...place.names, settingName(key)], path: [...place.path, key], key };
}

/** A limit stands under the exit that it is of. */
function exitName({ of: { before, after } }: Place, id: string): BothLanguages {
  const now = partWords(id, after);
  return now.sv === id ? partWords(id, before) : now;
}

function elementName(value: unknown, key: string): BothLanguages {
  const name = isRecord(value)
    ? (value['name'] ?? value['label'] ?? (isLocalText(value) ? value : undefined))
    : undefined;
  return nameWords(isLocalText(name) ? name : undefined, key);
}

const isLocalText = (value: unknown): value is { sv?: string; en?: string } =>
  isRecord(value) && Object.keys(value).every((key) => key === 'sv' || key === 'en');

function told(before: unknown, after: unknown, place: Place): SettingChange {
  const { before: was, after: is } = place.drawings;
  const people = { from: peopleIn(before), to: peopleIn(after) };
  const { of } = place;
  return {
    ...named(place, valueWords(before, place.key, was, of.before), valueWords(after, place.key, is, of.after)),
    people,
  };
}

function named({ names, path }: Place, from: BothLanguages | null, to: BothLanguages | null): SettingChange {
  return { name: capital(joined(names, ' · ')), from, to, people: { from: [], to: [] }, path };
}
