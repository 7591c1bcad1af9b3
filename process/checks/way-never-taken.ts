import type { Condition, Definition, Way } from '../definition/schema.ts';
import { evaluateConditions } from '../reckoning/evaluate-conditions.ts';
import type { CandidateData, Value } from '../reckoning/world.ts';
import { atStep, type Check, warningAt, type Words } from './check.ts';
import { reasonOf } from './condition-broken.ts';
import { nameOf } from './name-of.ts';
import { valuesToTry } from './values-to-try.ts';

/** A branch in which more people differ than this is not looked through: each edit of a drawing is checked at once. */
const mostPeople = 1_000;

/** Each way out of a branch is taken by somebody: its conditions can hold at once, and not only for those whom a way above it takes. */
export const wayNeverTaken: Check = ({ definition }) =>
  Object.keys(definition.steps).flatMap((stepId) =>
    idleWays(definition, stepId).map(({ at, way: { id, name }, instead }) => {
      const way = nameOf(name, id);
      const place = atStep(stepId, 'branches', at);
      return instead.length === 0
        ? warningAt('way-never-taken', place, contradictory(way), loosen)
        : warningAt(
            'way-never-taken',
            place,
            overlapped(
              way,
              instead.map((one) => nameOf(one.name, one.id)),
            ),
            reorder,
          );
    }),
  );

type Idle = {
  /** Its place among the ways of the branch. */
  readonly at: number;
  readonly way: Way;
  /** The ways above that take whoever meets its conditions; none where nobody meets them. */
  readonly instead: readonly Way[];
};

/** The ways out of a step that nobody takes, whatever is known of a candidate; none where that cannot be said for sure. */
export function idleWays(definition: Definition, stepId: string): readonly Idle[] {
  const step = definition.steps[stepId];
  const ways = step?.kind === 'branch' ? step.branches : [];
  const people = peopleFor(definition, ways);
  if (!people) return [];
  const taken = new Set<Way>();
  const meets = new Map<Way, Set<Way>>();
  for (const person of people) {
    const fitting = ways.filter((way) => evaluateConditions(way, person));
    const [first] = fitting;
    if (first) taken.add(first);
    for (const way of fitting) meets.set(way, (meets.get(way) ?? new Set()).add(first ?? way));
  }
  // What is broken is told of already, by condition-broken.
  const isWhole = ({ id, conditions }: Way, at: number) =>
    ways.findIndex((one) => one.id === id) === at &&
    conditions.every((condition) => reasonOf(definition, stepId, condition) === undefined);
  return ways.flatMap((way, at) =>
    taken.has(way) || !isWhole(way, at) ? [] : [{ at, way, instead: [...(meets.get(way) ?? [])] }],
  );
}

type Subject = Condition['subject'];

/** People who differ in all that these ways look at; undefined where they would be too many. */
function peopleFor(definition: Definition, ways: readonly Way[]): readonly CandidateData[] | undefined {
  const conditions = ways.flatMap((way) => way.conditions);
  let people: readonly CandidateData[] = [unknown];
  for (const [, about] of Map.groupBy(conditions, ({ subject }) => JSON.stringify(subject))) {
    const subject = about[0]?.subject;
    const values = subject && valuesToTry(definition, subject, about);
    if (!values || people.length * values.length > mostPeople) return undefined;
    people = people.flatMap((person) => values.map((value) => withValue(person, subject, value)));
  }
  return people;
}

const unknown: CandidateData = {
  fields: {},
  answers: {},
  candidate: { language: 'sv', channel: 'email', hasEmail: true, hasMobile: true, source: null },
};

function withValue(person: CandidateData, subject: Subject, value: Value): CandidateData {
  const { fields, answers, candidate } = person;
  if (subject.kind === 'field') return { ...person, fields: { ...fields, [subject.field]: value } };
  if (subject.kind === 'candidate') return { ...person, candidate: { ...candidate, [subject.property]: value } };
  const given = { ...answers[subject.step], [subject.question]: value };
  return { ...person, answers: { ...answers, [subject.step]: given } };
}

const contradictory = ({ sv, en }: Words): Words => ({
  sv: `Ingen kandidat kan uppfylla alla villkor för ${sv} samtidigt, så den vägen tas aldrig.`,
  en: `No candidate can meet all the conditions of ${en} at once, so that way is never taken.`,
});
const loosen: Words = {
  sv: 'Ändra ett av villkoren, ta bort ett, eller låt det räcka med ett av dem.',
  en: 'Change one of the conditions, remove one, or let any one of them be enough.',
};

function overlapped({ sv, en }: Words, instead: readonly Words[]): Words {
  const [last, ...others] = instead.toReversed();
  const listed = (language: 'sv' | 'en', and: string) =>
    [
      others
        .toReversed()
        .map((one) => one[language])
        .join(', '),
      last?.[language],
    ]
      .filter(Boolean)
      .join(and);
  return {
    sv: `Vägen ${sv} tas aldrig: alla som uppfyller dess villkor går redan ${listed('sv', ' eller ')}, som prövas före.`,
    en: `The way ${en} is never taken: whoever meets its conditions already goes ${listed('en', ' or ')}, which is tried first.`,
  };
}
const reorder: Words = {
  sv: 'Flytta upp den, ändra villkoren för den som prövas före, eller ta bort en av dem.',
  en: 'Move it up, change the conditions of the one that is tried first, or remove one of them.',
};
