import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { textUsesOf } from '../../../process/definition/text-uses-of.ts';
import type { Definition, StageStep, Step, Text } from '../../../process/definition/schema.ts';
import {
  ask as asking,
  definitionOf,
  end,
  meetingStage,
  message,
  rejectExit,
  stage as plainStage,
  stageExit,
  start,
  text,
  wait,
} from '../interpreter/definitions.ts';

/** Steps by id, each with where its exits lead: `{ start: [start, { next: 'screening' }] }`. */
export type Drawn = Record<string, readonly [Step, Record<string, string>?]>;

/** The process of these steps, with texts against which no check has anything. */
export function draw(drawn: Drawn): Definition {
  const steps = Object.fromEntries(Object.entries(drawn).map(([id, [step]]) => [id, step]));
  const connections = Object.fromEntries(Object.entries(drawn).flatMap(([id, [, to]]) => (to ? [[id, to]] : [])));
  const drawing = definitionOf(steps, connections);
  return { ...drawing, texts: usedTexts(drawing) };
}

/**
 * A copy with the values at these paths: `{ 'steps.screening.promise.within.amount': 0 }`; `undefined` takes the key out. What comes back
 * is still a process file, so that a check is never tried on what it can never meet.
 */
export function changed(drawing: Definition, changes: Record<string, unknown>): Definition {
  const copy: unknown = structuredClone(drawing);
  for (const [path, value] of Object.entries(changes)) put(copy, path.split('.'), value);
  const parsed = parseDefinition(copy);
  if (parsed.kind === 'ok') return parsed.definition;
  throw new Error(parsed.problems.map((problem) => problem.message.en).join('; '));
}

function put(within: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof within !== 'object' || within === null) throw new Error(`nothing to change at ${key}`);
  const record = within as Record<string, unknown>;
  if (rest.length > 0) return put(record[key], rest, value);
  if (value === undefined) delete record[key];
  // Else a later change would reach into the drawing that it was taken from.
  else record[key] = structuredClone(value);
}

/** A text in both languages and by both channels. */
export function textOf(name: string, words: string): Text {
  const mail = () => ({ subject: name, body: words });
  return { name, email: { sv: mail(), en: mail() }, sms: { sv: words, en: words } };
}

const words: Record<string, string> = {
  acknowledgement: 'Thank you. {% if promise.long %}You will hear by {{ promise.long }}.{% endif %}',
  entry: 'You will hear by {{ promise.long }}.',
  advance: 'You go on: {{ feedback.text }} {% if promise.long %}You will hear by {{ promise.long }}.{% endif %}',
  reject: 'Not this time: {{ feedback.text }}',
  holding: 'We are late. You will hear by {{ promise.long }}.',
  invitation: 'See you on {{ meeting.when }}. You will hear by {{ promise.long }}.',
  moved: 'The new time is {{ meeting.when }}. You will hear by {{ promise.long }}.',
  cancelled: 'A new time is booked by {{ promise.long }}.',
  paused: 'You will hear by {{ promise.long }}.',
};

function usedTexts(drawing: Definition): Definition['texts'] {
  const used = new Set(textUsesOf(drawing).map(({ textId }) => textId));
  return Object.fromEntries([...used].map((id) => [id, textOf(id, words[id] ?? `About ${id}.`)]));
}

export const hired: Drawn[string] = [end('hired')];
export const rejected: Drawn[string] = [end('rejected')];
export const closed: Drawn[string] = [end('closed')];
export const begin = (next: string): Drawn[string] => [start, { next }];
export const days = (amount: number) => ({ amount, unit: 'workingDays' });
/** A promise from entering. */
export const within = (amount: number, unit: string) => ({ from: 'entering', within: { amount, unit } });

/** A stage with an entry message, so that its date is told whatever leads to it. */
export const stage = (change: Partial<StageStep> = {}): StageStep =>
  plainStage({ entryMessage: text('entry'), exits: { yes: stageExit(), no: rejectExit }, ...change });

/** Applied → screening → hired or rejected. */
export const screening = draw({
  start: begin('screening'),
  screening: [plainStage({ exits: { yes: stageExit(), no: rejectExit } }), { yes: 'hired', no: 'rejected' }],
  hired,
  rejected,
});

/** Applied → interview with a meeting, whose no gives a reason and a strength → hired or rejected. */
export const interview = changed(
  draw({
    start: begin('interview'),
    interview: [
      meetingStage({ exits: { yes: stageExit(), no: { ...rejectExit, owes: 'strengthAndDevelopment' } } }),
      { yes: 'hired', no: 'rejected' },
    ],
    hired,
    rejected,
  }),
  {
    'texts.reject': textOf('reject', '{{ feedback.strength }} {{ feedback.development }}'),
    'texts.reminder': textOf('reminder', 'See you on {{ meeting.when }}.'),
  },
);

/** Applied → a question → screening, whatever the answer → hired or rejected. */
export const question = draw({
  start: begin('question'),
  question: [asking, { yes: 'screening', no: 'screening', 'no-answer': 'screening' }],
  screening: [stage(), { yes: 'hired', no: 'rejected' }],
  hired,
  rejected,
});

/** Applied → a wait → a message → closed: nobody decides anything. */
export const newsletter = draw({
  start: begin('wait'),
  wait: [wait, { next: 'message' }],
  message: [message, { next: 'closed' }],
  closed,
});

/** Applied → by the licence → screening or another screening → hired or rejected. */
export const sorting = draw({
  start: begin('sorting'),
  sorting: [
    {
      kind: 'branch',
      name: { sv: 'Sortering', en: 'Sorting' },
      branches: [
        {
          id: 'licensed',
          name: { sv: 'Med legitimation', en: 'Licensed' },
          conditions: [{ subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' }],
        },
      ],
    },
    { licensed: 'screening', otherwise: 'other' },
  ],
  screening: [stage(), { yes: 'hired', no: 'rejected' }],
  other: [stage(), { yes: 'hired', no: 'rejected' }],
  hired,
  rejected,
});

/** The same where a licence or a mobile number is enough. */
export const either = changed(sorting, {
  'steps.sorting.branches.0.match': 'any',
  'steps.sorting.branches.0.conditions.1': {
    subject: { kind: 'candidate', property: 'hasMobile' },
    comparison: 'is',
    value: true,
  },
});

/** The drawings that every table begins with. */
export const goodDrawings = { screening, interview, question, newsletter, sorting, either };
