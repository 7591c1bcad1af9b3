/**
 * The process language as zod schemas. Pure: no Node, no clock, no randomness.
 * What the words mean is decided in docs/semantics.md; this file decides only their form.
 */
import { z } from 'zod';
import { areaColours, currentSchemaVersion, languages, longestValue, mostSteps, mostValues } from './fixed-values.ts';

// Two words that mean something else to JavaScript are no ids.
const id = z
  .string()
  .regex(
    /^(?!(?:constructor|prototype)$)[a-z][a-z0-9-]{0,47}$/,
    'An id is 1-48 characters: a-z, 0-9 and hyphens, a letter first',
  );

/** So many of a kind a step or process may have at most: far more than anybody draws, few enough that every check stays quick. */
const most = { inStep: 100, inList: 200, inProcess: 5_000, scenarios: 50 } as const;

/** Values by id, at most so many. */
const byId = <T extends z.ZodType>(values: T, atMost: number = most.inStep) =>
  z
    .record(id, values)
    .refine((record) => Object.keys(record).length <= atMost, { params: { atMost } })
    .meta({ maxProperties: atMost });
const listOf = <T extends z.ZodType>(values: T, atMost: number = most.inList) => z.array(values).max(atMost);

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A local time is written HH:MM');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'A date is written YYYY-MM-DD');
/** A value of a field or an answer; dates are ISO dates. */
const valueSchema = z.union([z.string().max(2_000), z.number(), z.boolean()]);

/** A text in the languages of the process; a missing one is a problem for the checker, not for the parser. */
export const localTextSchema = z.strictObject({
  sv: z.string().max(200).optional(),
  en: z.string().max(200).optional(),
});

/** A length of time. Working units are reckoned in the job's calendar, the others by the clock or the date. */
export const spanSchema = z.strictObject({
  amount: z.int().min(0).max(100_000),
  unit: z.enum(['minutes', 'hours', 'calendarDays', 'workingHours', 'workingDays']),
});

export const sendingWindowSchema = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  opens: localTime,
  closes: localTime,
});

/** How a message chooses its channel. `candidate` is the candidate's own choice, then the other consented one. */
export const channelRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('candidate') }),
  z.strictObject({ kind: z.literal('one'), channel: z.enum(['email', 'sms']) }),
  z.strictObject({ kind: z.literal('both') }),
  z.strictObject({
    kind: z.literal('order'),
    order: z
      .array(z.enum(['email', 'sms']))
      .min(1)
      .max(2),
  }),
]);

/** Who is responsible: a role that the job fills with people, or one person by id. */
export const responsibleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('role'), role: z.enum(['recruiter', 'manager', 'interviewer', 'administrator']) }),
  z.strictObject({ kind: z.literal('person'), personId: z.string().min(1).max(64) }),
]);

export const fieldSchema = z.strictObject({
  kind: z.enum(['text', 'number', 'boolean', 'date', 'choice']),
  label: localTextSchema,
  options: byId(localTextSchema, most.inList).optional(),
  /** Interviewers read it; absent where they do not. */
  forInterviewers: z.boolean().optional(),
});

const decisionTextSchema = z.strictObject({
  text: id,
  channels: channelRuleSchema,
});

const reminderSchema = z.strictObject({ before: spanSchema, text: id, channels: channelRuleSchema });

/** How often an exit may be taken in one run, and the exit of the same step that stands in when that is used up. */
export const limitSchema = z.strictObject({ times: z.int().min(1).max(1000), then: id });

export const startStepSchema = z.strictObject({
  kind: z.literal('start'),
  name: localTextSchema,
  /** Fields that an applicant must give, `email` and `mobile` (the candidate's own) among them. */
  requires: listOf(id),
  /** Always a message; it tells the first promise. */
  acknowledgement: decisionTextSchema,
});

export const promiseSchema = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('entering'), within: spanSchema }),
  /** `bookedBy` counts from entering; `within` from the end of the meeting. */
  z.strictObject({ from: z.literal('meeting'), within: spanSchema, bookedBy: spanSchema }),
]);

export const ladderSchema = z.strictObject({
  /** Percent of the working time between opening and promise. */
  rungs: listOf(
    z.strictObject({
      at: z.int().min(1).max(99),
      action: z.enum(['remind', 'escalate']),
      to: listOf(responsibleSchema).min(1),
    }),
  ),
  /** Who is paged, one further at each holding text; the last one stays. */
  pages: listOf(listOf(responsibleSchema).min(1)).min(1),
  /** The approved, honest holding text. There is no way to switch it off. */
  holdingText: id,
  holdingChannels: channelRuleSchema,
  /** How long before a told date the holding text leaves. */
  holdingBefore: z.strictObject({ amount: z.int().min(1).max(40), unit: z.literal('workingHours') }),
  /** The update interval K: how far on the holding text's new date lies. */
  updateInterval: z.strictObject({ amount: z.int().min(1).max(60), unit: z.literal('workingDays') }),
});

export const meetingSchema = z.strictObject({
  name: localTextSchema,
  /** Sent when booked; tells the answer date and carries an .ics. */
  invitation: decisionTextSchema,
  moved: decisionTextSchema,
  cancelled: decisionTextSchema,
  reminders: listOf(reminderSchema, most.inStep),
  /** The candidate chooses among times that staff offer. Left out: staff book. */
  choice: z
    .strictObject({
      /** Sent when there are times to choose from. */
      offer: decisionTextSchema,
      /** The candidate may move or call off the meeting until so long before it. Left out: staff alone may. */
      changesUntil: spanSchema.optional(),
    })
    .optional(),
});

export const competencySchema = z.strictObject({
  id,
  name: localTextSchema,
  /** What it means, where the library does not say it. */
  description: localTextSchema.optional(),
  /** What one sees at each level, 1 to 5. Left out, they are those of the library's competency of that id, if there is one. */
  anchors: z.array(localTextSchema).length(5).optional(),
});

export const scorecardSchema = z.strictObject({
  competencies: listOf(competencySchema).min(1),
  /** How many must be in before an exit that advances or rejects can be chosen. */
  required: z.int().min(0).max(20),
});

export const stageExitSchema = z.strictObject({
  kind: z.enum(['advance', 'reject', 'other']),
  name: localTextSchema,
  /** What the decision must bring with it: `nothing` only where the next message on every path answers for it. */
  owes: z.enum(['text', 'strengthAndDevelopment', 'nothing']),
  /** The message of the exit; it discharges the obligation, and tells the next date where it leads into a stage. */
  message: decisionTextSchema.optional(),
  /** A narrower sending window for this exit's message, e.g. rejections between 09:00 and 16:00 only. */
  window: sendingWindowSchema.optional(),
  /** Fields that must be filled in before this exit can be chosen. */
  requires: listOf(id),
  limit: limitSchema.optional(),
});

export const stageStepSchema = z.strictObject({
  kind: z.literal('stage'),
  name: localTextSchema,
  /** What candidates read on their page while they stand here. Left out: the page names no stage. */
  publicName: localTextSchema.optional(),
  responsible: listOf(responsibleSchema).min(1),
  promise: promiseSchema,
  /** Tells the date at entry, where the path into the stage does not. */
  entryMessage: decisionTextSchema.optional(),
  /** What those who stand here hear when the job is closed, instead of the process' own text. */
  jobClosed: decisionTextSchema.optional(),
  ladder: ladderSchema,
  meeting: meetingSchema.optional(),
  scorecard: scorecardSchema.optional(),
  /** How long a decision can be taken back before its message leaves; at least ten minutes. */
  undoWindow: z.strictObject({ amount: z.int().min(1).max(10_080), unit: z.enum(['minutes', 'hours']) }),
  exits: byId(stageExitSchema),
});

export const messageTimeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('now') }),
  z.strictObject({ kind: z.literal('nextWindow') }),
  z.strictObject({ kind: z.literal('at'), field: id, time: localTime }),
  z.strictObject({ kind: z.literal('relative'), field: id, span: spanSchema, direction: z.enum(['before', 'after']) }),
]);

/** Exits: `next`. */
export const messageStepSchema = z.strictObject({
  kind: z.literal('message'),
  name: localTextSchema,
  text: id,
  channels: channelRuleSchema,
  when: messageTimeSchema,
  limits: byId(limitSchema).optional(),
});

/** Exits: `next`. */
export const waitStepSchema = z.strictObject({
  kind: z.literal('wait'),
  name: localTextSchema,
  for: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('span'), span: spanSchema }),
    z.strictObject({ kind: z.literal('until'), field: id, time: localTime }),
  ]),
});

export const questionSchema = z.strictObject({
  kind: z.enum(['text', 'number', 'boolean', 'date', 'choice']),
  label: localTextSchema,
  required: z.boolean(),
  options: byId(localTextSchema, most.inList).optional(),
  /** Interviewers read what is answered; absent where they do not. */
  forInterviewers: z.boolean().optional(),
});

/**
 * Exits: where `decides` names a question, one per option of it (`yes` and `no` for a boolean), else `answered`; and always `no-answer`.
 */
export const askStepSchema = z.strictObject({
  kind: z.literal('ask'),
  name: localTextSchema,
  text: id,
  channels: channelRuleSchema,
  questions: byId(questionSchema),
  decides: id.optional(),
  /** From the acceptance of the asking message. */
  deadline: spanSchema,
  /** `before` counts back from the deadline. */
  reminders: listOf(reminderSchema, most.inStep),
  limits: byId(limitSchema).optional(),
});

export const conditionSchema = z.strictObject({
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('field'), field: id }),
    z.strictObject({ kind: z.literal('answer'), step: id, question: id }),
    z.strictObject({
      kind: z.literal('candidate'),
      property: z.enum(['language', 'channel', 'hasEmail', 'hasMobile', 'source']),
    }),
  ]),
  comparison: z.enum([
    'is',
    'isNot',
    'isOneOf',
    'contains',
    'atLeast',
    'atMost',
    'before',
    'after',
    'isPresent',
    'isMissing',
  ]),
  value: z
    .union([
      z.string().max(longestValue),
      z.number(),
      z.boolean(),
      z.array(z.string().max(longestValue)).max(mostValues),
    ])
    .optional(),
});

export const waySchema = z.strictObject({
  id,
  name: localTextSchema,
  /** One condition that holds is enough. Absent: all have to hold; that is written in one way only, so that it has the same bytes everywhere. */
  match: z.literal('any', 'Absent means all').optional(),
  conditions: listOf(conditionSchema).min(1),
});

/** Exits: one per branch in its order, the first whose conditions hold is taken; else `otherwise`. */
export const branchStepSchema = z.strictObject({
  kind: z.literal('branch'),
  name: localTextSchema,
  branches: listOf(waySchema, most.inStep).min(1),
  limits: byId(limitSchema).optional(),
});

export const outcomeSchema = z.enum(['hired', 'rejected', 'withdrew', 'movedToAnotherJob', 'closed']);

export const endStepSchema = z.strictObject({
  kind: z.literal('end'),
  name: localTextSchema,
  outcome: outcomeSchema,
  /** Ends the person's other applications too ("hired elsewhere"); each of them sends its confirmation. */
  endsOtherApplications: z.boolean(),
});

export const stepSchema = z.discriminatedUnion('kind', [
  startStepSchema,
  stageStepSchema,
  messageStepSchema,
  waitStepSchema,
  askStepSchema,
  branchStepSchema,
  endStepSchema,
]);

/** A text per channel and language. Mail bodies are Liquid over light Markdown; SMS is Liquid over plain text. */
export const textSchema = z.strictObject({
  /** For those who draw and decide; candidates never read it. One for every language, or one for each. */
  name: z.union([z.string().max(120), localTextSchema]),
  email: z
    .partialRecord(z.enum(languages), z.strictObject({ subject: z.string().max(300), body: z.string().max(20_000) }))
    .optional(),
  sms: z.partialRecord(z.enum(languages), z.string().max(2_000)).optional(),
});

const silenceLimitSchema = z.strictObject({
  amount: z.int().min(1).max(1000),
  unit: z.enum(['calendarDays', 'workingDays']),
});

export const policySchema = z.strictObject({
  longestSilence: silenceLimitSchema,
  calendar: z.strictObject({
    zone: z.string().max(60),
    workdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    opens: localTime,
    closes: localTime,
    promiseAt: localTime,
    /** Which holidays are pinned at publish: Swedish ones with the three eves, or none. */
    holidays: z.enum(['SE', 'none']),
  }),
  sendingWindow: sendingWindowSchema,
  /** Declared when a path rejects without a person's decision (G6): the candidate is told so and can ask for a review. */
  automaticRejection: z.boolean(),
  /** What every run may have to say, whatever step it is in. */
  texts: z.strictObject({ withdrawn: id, paused: id, jobClosed: id, hiredElsewhere: id }),
});

export const layoutSchema = z.strictObject({
  steps: byId(z.strictObject({ x: z.number(), y: z.number() }), most.inProcess),
  notes: listOf(
    z.strictObject({
      id,
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
      text: z.string().max(2_000),
    }),
    most.inProcess,
  ),
  /** Coloured areas behind the steps, the first one at the back. */
  areas: listOf(
    z.strictObject({
      id,
      x: z.number(),
      y: z.number(),
      width: z.number(),
      height: z.number(),
      name: z.string().max(200),
      colour: z.enum(areaColours),
    }),
    most.inProcess,
  ).optional(),
});

const mostScenarioDays = 730;

/** When somebody acts: after a time, or never. */
const whenSchema = z.union([spanSchema, z.literal('never')]);
/** Exits by visit: the first visit leaves by the first, and so on; the last one stays. Absent: the first exit of the step. */
const exitsByVisit = listOf(id).min(1).optional();

/** When the candidate of a scenario applies, local to the calendar's zone. Only `date` grows old. */
export const scenarioStartSchema = z.discriminatedUnion('kind', [
  /** The next such day of the week after the day on which the scenario is run, 1 (Monday) to 7. */
  z.strictObject({ kind: z.literal('weekday'), weekday: z.int().min(1).max(7), time: localTime }),
  /** The next such date after that day, whatever the year: for Christmas and midsummer. */
  z.strictObject({
    kind: z.literal('yearly'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    time: localTime,
  }),
  z.strictObject({ kind: z.literal('date'), date: isoDate, time: localTime }),
]);

/** What is not said is as for the standard candidate of the simulation: Swedish, by email, with a mobile. */
export const scenarioCandidateSchema = z.strictObject({
  zone: z.string().max(60).optional(),
  language: z.enum(languages).optional(),
  channel: z.enum(['email', 'sms']).optional(),
  hasEmail: z.boolean().optional(),
  hasMobile: z.boolean().optional(),
  source: z.string().max(200).optional(),
  fields: byId(valueSchema, most.inProcess).optional(),
});

export const scenarioBehaviourSchema = z.strictObject({
  /** All whom nothing is said of below. `nobody`: no person of the organisation does anything. `noAnswers`: no question is answered. */
  people: z.enum(['prompt', 'usual', 'nobody', 'noAnswers']),
  stages: byId(
    z.strictObject({
      /** From entering, or from the meeting where the promise counts from it. */
      decides: whenSchema,
      exits: exitsByVisit,
      books: whenSchema.optional(),
      /** From booking to the meeting. */
      meets: spanSchema.optional(),
    }),
    mostSteps,
  ).optional(),
  asks: byId(
    z.strictObject({ answers: whenSchema, exits: exitsByVisit, says: byId(valueSchema).optional() }),
    mostSteps,
  ).optional(),
  /** The exits that branches take whatever is known: at the first passage, at the second, and so on; the last one stays. */
  branches: byId(listOf(id).min(1), mostSteps).optional(),
  /** `otherChannel`: the first channel of every message is dead, the other one takes it. `dead`: none does. */
  delivery: z.enum(['arrives', 'otherChannel', 'bounces', 'dead']).optional(),
  /** How soon a person phones where no channel serves. */
  phones: whenSchema.optional(),
  /** From applying. */
  withdraws: spanSchema.optional(),
});

/** How long after something, to the minute, in any of the days that a scenario may take. */
const actSpanSchema = spanSchema.extend({
  amount: z
    .int()
    .min(0)
    .max(mostScenarioDays * 24 * 60),
});
const after = { after: actSpanSchema };
/** What somebody does so long after applying, in the step where the run stands then. */
export const scenarioActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...after, kind: z.literal('decided'), exit: id }),
  z.strictObject({ ...after, kind: z.literal('answered'), exit: id }),
  /** `meets`: from the act to the meeting. */
  z.strictObject({ ...after, kind: z.literal('meetingBooked'), meets: actSpanSchema }),
  z.strictObject({ ...after, kind: z.literal('meetingMoved'), meets: actSpanSchema }),
  z.strictObject({ ...after, kind: z.literal('meetingCancelled') }),
  z.strictObject({ ...after, kind: z.literal('met') }),
  z.strictObject({ ...after, kind: z.literal('takenBack') }),
  z.strictObject({ ...after, kind: z.literal('withdrawn') }),
  z.strictObject({ ...after, kind: z.literal('jobClosed') }),
  z.strictObject({ ...after, kind: z.literal('hiredElsewhere') }),
  z.strictObject({ ...after, kind: z.literal('paused'), for: actSpanSchema }),
  z.strictObject({ ...after, kind: z.literal('resumed') }),
]);

export const scenarioExpectationSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('outcome'), outcome: outcomeSchema }),
  z.strictObject({ kind: z.literal('notOutcome'), outcome: outcomeSchema }),
  z.strictObject({ kind: z.literal('reaches'), step: id }),
  z.strictObject({ kind: z.literal('avoids'), step: id }),
  /** Absent: what the policy allows. */
  z.strictObject({ kind: z.literal('silence'), atMost: silenceLimitSchema.optional() }),
  /** `first`: every date as it was told first. `told`: every date was kept, or moved by a message before it had passed. */
  z.strictObject({ kind: z.literal('promises'), dates: z.enum(['first', 'told']) }),
  z.strictObject({ kind: z.literal('sent'), text: id }),
  z.strictObject({ kind: z.literal('notSent'), text: id }),
]);

/** One invented candidate and what must hold for them; run as the process is drawn, and again before each publish. */
export const scenarioSchema = z.strictObject({
  id,
  name: localTextSchema,
  start: scenarioStartSchema,
  /** How many days the candidate is followed. */
  days: z.int().min(1).max(mostScenarioDays),
  candidate: scenarioCandidateSchema.optional(),
  behaviour: scenarioBehaviourSchema,
  acts: listOf(scenarioActSchema).optional(),
  expect: listOf(scenarioExpectationSchema, most.inStep),
});

/** The process file: logic first, layout last and without meaning. */
export const definitionSchema = z.strictObject({
  schemaVersion: z.literal(currentSchemaVersion),
  id,
  name: localTextSchema,
  languages: z.array(z.enum(languages)).min(1).max(2),
  policy: policySchema,
  fields: byId(fieldSchema, most.inProcess),
  steps: byId(stepSchema, mostSteps),
  /** step → exit → step. An exit has at most one connection. */
  connections: byId(byId(id, most.inList), most.inProcess),
  texts: byId(textSchema, most.inProcess),
  /** Absent where there are none. */
  scenarios: listOf(scenarioSchema, most.scenarios).min(1).optional(),
  layout: layoutSchema,
});

export type Language = (typeof languages)[number];
export type LocalText = z.infer<typeof localTextSchema>;
export type Span = z.infer<typeof spanSchema>;
export type SendingWindow = z.infer<typeof sendingWindowSchema>;
export type ChannelRule = z.infer<typeof channelRuleSchema>;
export type Channel = 'email' | 'sms';
export type Responsible = z.infer<typeof responsibleSchema>;
export type Field = z.infer<typeof fieldSchema>;
export type Ladder = z.infer<typeof ladderSchema>;
export type StageExit = z.infer<typeof stageExitSchema>;
export type StartStep = z.infer<typeof startStepSchema>;
export type StageStep = z.infer<typeof stageStepSchema>;
export type MessageStep = z.infer<typeof messageStepSchema>;
export type WaitStep = z.infer<typeof waitStepSchema>;
export type AskStep = z.infer<typeof askStepSchema>;
export type BranchStep = z.infer<typeof branchStepSchema>;
export type EndStep = z.infer<typeof endStepSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Condition = z.infer<typeof conditionSchema>;
/** A way out of a branch. */
export type Way = z.infer<typeof waySchema>;
export type Question = z.infer<typeof questionSchema>;
export type Text = z.infer<typeof textSchema>;
export type Policy = z.infer<typeof policySchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
export type ScenarioStart = z.infer<typeof scenarioStartSchema>;
export type ScenarioCandidate = z.infer<typeof scenarioCandidateSchema>;
export type ScenarioBehaviour = z.infer<typeof scenarioBehaviourSchema>;
export type ScenarioAct = z.infer<typeof scenarioActSchema>;
export type ScenarioExpectation = z.infer<typeof scenarioExpectationSchema>;
export type Definition = z.infer<typeof definitionSchema>;
export type Area = NonNullable<Definition['layout']['areas']>[number];
export type Outcome = EndStep['outcome'];
