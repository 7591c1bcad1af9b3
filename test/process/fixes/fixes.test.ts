import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../process/checks/all-checks.ts';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { allFixers } from '../../../process/fixes/all-fixers.ts';
import { fixesOf } from '../../../process/fixes/fixes-of.ts';
import { offerFixes, problemsOf } from '../../../process/fixes/offer-fixes.ts';
import { message, rejectExit, stage as plainStage, stageExit, wait } from '../interpreter/definitions.ts';
import { context as nothingKnown } from '../checks/check-table.ts';
import {
  begin,
  changed,
  closed,
  days,
  draw,
  hired,
  interview,
  newsletter,
  question,
  rejected,
  screening,
  sorting,
  textOf,
  within,
} from '../checks/drawings.ts';
import { facts, named } from '../checks/facts.ts';

/** In an organisation that sends by every channel, and in one that sends by mail alone. */
const context = { ...nothingKnown, facts };
const mailOnly = { ...nothingKnown, facts: { ...facts, carried: ['email' as const] } };

/** The drawing, the first fix that is offered for the problem, and what then stands at a path of the process file. */
type Case = readonly [code: string, drawing: Definition, label: string, path: string, value: unknown];

const licensed = 'steps.sorting.branches.0.conditions.0';
const twoConditions = [
  { subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' },
  { subject: { kind: 'field', field: 'licence' }, comparison: 'is' },
];
const choice = (options: Record<string, unknown>, required = true) => ({
  kind: 'choice',
  label: { sv: 'Arbetspass', en: 'Shift' },
  required,
  options,
});
const sortingByAnswer = {
  kind: 'branch',
  name: { sv: 'Sortering', en: 'Sorting' },
  branches: [
    {
      id: 'comes',
      name: { sv: 'Kommer', en: 'Comes' },
      conditions: [{ subject: { kind: 'answer', step: 'again', question: 'come' }, comparison: 'is', value: true }],
    },
  ],
};
const name = (words: string) => ({ sv: words, en: words });

const cases: Record<string, Case> = {
  'a second start': [
    'start-count',
    changed(screening, { 'steps.second': screening.steps['start'], 'connections.second': { next: 'screening' } }),
    'Remove this start',
    'steps.second',
    undefined,
  ],
  'no start': [
    'start-count',
    changed(screening, {
      'steps.start': undefined,
      'connections.start': undefined,
      'texts.acknowledgement': undefined,
    }),
    'Add a start',
    'connections.start.next',
    'screening',
  ],
  'a step that nobody reaches': [
    'unreachable-step',
    changed(screening, {
      'steps.alone': newsletter.steps['message'],
      'texts.message': newsletter.texts['message'],
      'connections.alone': { next: 'hired' },
    }),
    'Remove the step',
    'texts.message',
    undefined,
  ],
  'a step that one loose exit can lead to': [
    'unreachable-step',
    changed(screening, { 'connections.start': undefined }),
    'Lead “next” of “Start” here',
    'connections.start.next',
    'screening',
  ],
  'a no that leads nowhere': [
    'exit-unconnected',
    changed(screening, { 'connections.screening.no': undefined, 'steps.rejected': undefined }),
    'End with a no',
    'connections.screening.no',
    'rejected',
  ],
  'a yes that leads nowhere': [
    'exit-unconnected',
    changed(screening, { 'connections.screening.yes': undefined }),
    'Connect to “hired”',
    'connections.screening.yes',
    'hired',
  ],
  'a connection of an exit that is gone': [
    'connection-unknown',
    changed(screening, { 'connections.screening.maybe': 'hired' }),
    'Remove the connection',
    'connections.screening.maybe',
    undefined,
  ],
  'a connection to a step that is gone': [
    'connection-unknown',
    changed(screening, { 'connections.screening.yes': 'gone' }),
    'Connect to “hired”',
    'connections.screening.yes',
    'hired',
  ],
  'a message that is sent over and over': [
    'loop-without-wait',
    draw({
      start: begin('message'),
      message: [message, { next: 'sorting' }],
      sorting: [sorting.steps['sorting'] ?? message, { licensed: 'closed', otherwise: 'message' }],
      closed,
    }),
    'Let “otherwise” be taken 3 times, then “Licensed”',
    'steps.sorting.limits.otherwise',
    // oxlint-disable-next-line no-thenable -- the process language calls it `then`
    { times: 3, then: 'licensed' },
  ],
  'a stand-in that is gone': [
    'limit-stand-in',
    // oxlint-disable-next-line no-thenable -- the process language calls it `then`
    changed(screening, { 'steps.screening.exits.yes.limit': { times: 2, then: 'gone' } }),
    'Let “Exit” take over',
    'steps.screening.exits.yes.limit.then',
    'no',
  ],
  'a required field that is gone': [
    'field-unknown',
    changed(screening, { 'steps.start.requires': ['shoe-size'] }),
    'Add the field “Shoe size”',
    'fields.shoe-size',
    { kind: 'text', label: name('Shoe size') },
  ],
  'a wait until a field that is no date': [
    'field-unknown',
    changed(newsletter, {
      'steps.start.requires': ['first-day'],
      'steps.wait.for': { kind: 'until', field: 'licence', time: '08:00' },
    }),
    'Use “First day”',
    'steps.wait.for.field',
    'first-day',
  ],
  'a choice with one option': [
    'field-broken',
    changed(screening, { 'fields.licence': { kind: 'choice', label: name('Licence'), options: {} } }),
    'Make it a text field',
    'fields.licence',
    { kind: 'text', label: name('Licence') },
  ],
  'a way that another takes everybody from': [
    'way-never-taken',
    changed(sorting, {
      'steps.sorting.branches.1': {
        id: 'nurse',
        name: { sv: 'Sjuksköterska', en: 'Nurse' },
        conditions: [{ subject: { kind: 'field', field: 'licence' }, comparison: 'is', value: 'nurse' }],
      },
      'connections.sorting.nurse': 'screening',
    }),
    'Try it before “Licensed”',
    'steps.sorting.branches.0.id',
    'nurse',
  ],
  'a way whose conditions contradict each other': [
    'way-never-taken',
    changed(sorting, {
      'steps.sorting.branches.0.conditions.1': {
        subject: { kind: 'field', field: 'licence' },
        comparison: 'isMissing',
      },
    }),
    'Let any one of the conditions be enough',
    'steps.sorting.branches.0.match',
    'any',
  ],
  'one of many conditions without a value': [
    'condition-broken',
    changed(sorting, { 'steps.sorting.branches.0.conditions': twoConditions }),
    'Remove the condition',
    'steps.sorting.branches.0.conditions.length',
    1,
  ],
  'a language that there is not': [
    'condition-broken',
    changed(sorting, {
      [licensed]: { subject: { kind: 'candidate', property: 'language' }, comparison: 'is', value: 'fi' },
    }),
    'Compare with “Swedish”',
    `${licensed}.value`,
    'sv',
  ],
  'one of a single value': [
    'condition-broken',
    changed(sorting, {
      [licensed]: { subject: { kind: 'field', field: 'licence' }, comparison: 'isOneOf', value: 'a' },
    }),
    'Compare by “is one of”',
    `${licensed}.value`,
    ['a'],
  ],
  'two branches of one name': [
    'condition-broken',
    changed(sorting, {
      'steps.sorting.branches.1': {
        ...firstBranch(),
        name: { sv: 'Andra', en: 'Second' },
        conditions: [{ subject: { kind: 'field', field: 'licence' }, comparison: 'isMissing' }],
      },
    }),
    'Give it the id licensed-2',
    'connections.sorting.licensed-2',
    'screening',
  ],
  'a step that asks nothing': [
    'question-broken',
    changed(question, {
      'steps.question.questions': {},
      'steps.question.decides': undefined,
      'connections.question': { answered: 'screening', 'no-answer': 'screening' },
    }),
    'Add a question',
    'steps.question.questions.question.kind',
    'text',
  ],
  'a question with one option': [
    'question-broken',
    changed(question, { 'steps.question.questions.shift': choice({ night: name('Night') }, false) }),
    'Let the candidate answer freely',
    'steps.question.questions.shift.kind',
    'text',
  ],
  'a question that decides and need not be answered': [
    'question-broken',
    changed(question, { 'steps.question.questions.come.required': false }),
    'Require an answer to it',
    'steps.question.questions.come.required',
    true,
  ],
  'a text that decides': [
    'question-broken',
    changed(question, {
      'steps.question.questions.come.kind': 'text',
      'connections.question': { answered: 'screening', 'no-answer': 'screening' },
    }),
    'Let every answer lead the same way',
    'steps.question.decides',
    undefined,
  ],
  'an option with the name of the exit for no answer': [
    'question-broken',
    changed(question, {
      'steps.question.questions.come': choice({ yes: name('Yes'), 'no-answer': name('Rather not') }),
      'connections.question.no': undefined,
    }),
    'Give the option the id other',
    'connections.question.other',
    'screening',
  ],
  'two competencies of one id': [
    'scorecard-broken',
    changed(interview, {
      'steps.interview.scorecard': {
        competencies: [
          { id: 'care', name: name('Care') },
          { id: 'care', name: name('Calm') },
        ],
        required: 1,
      },
    }),
    'Give it the id care-2',
    'steps.interview.scorecard.competencies.1.id',
    'care-2',
  ],
  'a stage without anything to decide': [
    'stage-without-decision',
    changed(screening, { 'steps.screening.exits.yes.kind': 'other', 'steps.screening.exits.no.kind': 'other' }),
    'Let “Exit” advance',
    'steps.screening.exits.yes.kind',
    'advance',
  ],
  'a promise without length': [
    'promise-impossible',
    changed(screening, { 'steps.screening.promise': within(0, 'workingDays') }),
    'Promise within 5 working days',
    'steps.screening.promise.within',
    days(5),
  ],
  'a promise as short as the time before the holding text': [
    'promise-impossible',
    changed(screening, {
      'steps.screening.promise': within(2, 'workingHours'),
      'steps.screening.undoWindow': { amount: 1, unit: 'hours' },
    }),
    'Promise within 5 working days',
    'steps.screening.promise.within',
    days(5),
  ],
  'holding texts one right after the other': [
    'update-interval-too-short',
    changed(screening, {
      'steps.screening.ladder.updateInterval.amount': 1,
      'steps.screening.ladder.holdingBefore.amount': 10,
    }),
    'Let the new date lie 2 working days on',
    'steps.screening.ladder.updateInterval',
    days(2),
  ],
  'a wait that does not wait': [
    'deadline-impossible',
    changed(newsletter, { 'steps.wait.for.span.amount': 0 }),
    'Give 1 working day',
    'steps.wait.for.span',
    days(1),
  ],
  'a question without time to answer': [
    'deadline-impossible',
    changed(question, {
      'steps.question.deadline.amount': 0,
      'steps.question.reminders': [],
      'texts.reminder': undefined,
    }),
    'Give 3 days',
    'steps.question.deadline',
    { amount: 3, unit: 'calendarDays' },
  ],
  'a reminder before the question': [
    'reminder-out-of-place',
    changed(question, { 'steps.question.reminders.0.before.amount': 5 }),
    'Remind 1 day before',
    'steps.question.reminders.0.before',
    { amount: 1, unit: 'calendarDays' },
  ],
  'a reminder when the meeting begins': [
    'reminder-out-of-place',
    changed(interview, { 'steps.interview.meeting.reminders.0.before.amount': 0 }),
    'Remind 1 day before',
    'steps.interview.meeting.reminders.0.before',
    { amount: 1, unit: 'calendarDays' },
  ],
  'a window that opens on Tuesdays': [
    'window-too-narrow',
    changed(screening, {
      'steps.screening.promise.within': days(2),
      'steps.screening.exits.no.window': { days: [2], opens: '09:00', closes: '12:00' },
    }),
    "Use the process's sending window",
    'steps.screening.exits.no.window',
    undefined,
  ],
  'an undo window of nine minutes': [
    'undo-window-misfit',
    changed(screening, { 'steps.screening.undoWindow': { amount: 9, unit: 'minutes' } }),
    'Give 10 minutes to undo',
    'steps.screening.undoWindow',
    { amount: 10, unit: 'minutes' },
  ],
  'an undo window as long as the promise': [
    'undo-window-misfit',
    changed(screening, {
      'steps.screening.promise': within(5, 'calendarDays'),
      'steps.screening.undoWindow': { amount: 120, unit: 'hours' },
    }),
    'Give 24 hours to undo',
    'steps.screening.undoWindow',
    { amount: 24, unit: 'hours' },
  ],
  'rungs out of order': [
    'ladder-order',
    changed(screening, { 'steps.screening.ladder.rungs.0.at': 80 }),
    'Put the rungs in rising order',
    'steps.screening.ladder.rungs.1.at',
    81,
  ],
  'a wait until a date that nobody gave': [
    'date-not-given',
    changed(newsletter, { 'steps.wait.for': { kind: 'until', field: 'first-day', time: '08:00' } }),
    'Require “First day” in the application',
    'steps.start.requires',
    ['first-day'],
  ],
  'a zone that there is not': [
    'calendar-broken',
    changed(screening, { 'policy.calendar.zone': 'Europe/Stockholmo' }),
    'Use Europe/Stockholm',
    'policy.calendar.zone',
    'Europe/Stockholm',
  ],
  'hours that close before they open': [
    'calendar-broken',
    changed(screening, { 'policy.sendingWindow.closes': '07:00' }),
    'Open at 08:00 and close at 18:00',
    'policy.sendingWindow.closes',
    '18:00',
  ],
  'a promise after hours': [
    'calendar-broken',
    changed(screening, { 'policy.calendar.promiseAt': '20:00' }),
    'Promise for 17:00',
    'policy.calendar.promiseAt',
    '17:00',
  ],
  'a name in one language': [
    'language-missing',
    changed(screening, { 'steps.screening.name': { sv: 'Urval' } }),
    'Copy the Swedish, to be translated',
    'steps.screening.name.en',
    'Urval',
  ],
  'a mail in one language': [
    'language-missing',
    changed(screening, { 'texts.reject.email.sv': undefined }),
    'Copy the English, to be translated',
    'texts.reject.email.sv.subject',
    'reject',
  ],
  'a text that is gone': [
    'channel-text-missing',
    changed(screening, { 'texts.reject': undefined }),
    'Write it with ready words',
    'texts.reject.name.sv',
    'Nej',
  ],
  'a text without its SMS': [
    'channel-text-missing',
    changed(screening, { 'texts.holding.sms': undefined }),
    'Write the SMS from the mail',
    'texts.holding.sms.en',
    'We are late. You will hear by {{ promise.long }}.',
  ],
  'a text without its mail': [
    'channel-text-missing',
    changed(screening, { 'texts.paused.email': undefined }),
    'Write the mail from the SMS',
    'texts.paused.email.en.body',
    'You will hear by {{ promise.long }}.',
  ],
  'an empty subject': [
    'text-empty',
    changed(screening, { 'texts.reject.email.en.subject': ' ' }),
    'Write a ready subject',
    'texts.reject.email.en.subject',
    'About your application: {{ job.title }}',
  ],
  'an empty SMS': [
    'text-empty',
    changed(screening, { 'texts.reject.sms.sv': '' }),
    'Copy the English, to be translated',
    'texts.reject.sms.sv',
    'Not this time: {{ feedback.text }}',
  ],
  'a variable with a slip of the pen': [
    'variable-unknown',
    changed(screening, { 'texts.withdrawn.sms.en': 'Thank you {{ candidate.fistname }}.' }),
    'Write {{ candidate.firstName }}',
    'texts.withdrawn.sms.en',
    'Thank you {{ candidate.firstName }}.',
  ],
  'a variable that there is not': [
    'variable-unknown',
    changed(screening, { 'texts.withdrawn.sms.en': 'Your salary will be {{ contract.salary }}.' }),
    'Take {{ contract.salary }} out',
    'texts.withdrawn.sms.en',
    'Your salary will be.',
  ],
  'a variable that another begins like': [
    'variable-unknown',
    changed(screening, {
      'fields.start-date': { kind: 'date', label: { sv: 'Första dagen', en: 'First day' } },
      'texts.withdrawn.sms.en': 'You begin {{ fields.start-date | date }} {{ fields.start }}.',
    }),
    'Take {{ fields.start }} out',
    'texts.withdrawn.sms.en',
    'You begin {{ fields.start-date | date }}.',
  ],
  'a field that is not required': [
    'variable-not-given',
    changed(screening, { 'texts.acknowledgement.sms.sv': '{{ promise.long }} {{ fields.licence }}' }),
    'Require “Licence” in the application',
    'steps.start.requires',
    ['licence'],
  ],
  'an answer that two steps ask for': [
    'answer-ambiguous',
    changed(question, {
      'steps.again': { ...question.steps['question'], name: { sv: 'Fråga igen', en: 'Ask again' } },
      'connections.question': { yes: 'again', no: 'again', 'no-answer': 'again' },
      'connections.again': { yes: 'sorting', no: 'sorting', 'no-answer': 'sorting' },
      'steps.sorting': sortingByAnswer,
      'connections.sorting': { comes: 'screening', otherwise: 'screening' },
      'texts.entry.sms.en': '{{ promise.long }} {% if answer.come %}{{ answer.come }}{% endif %}',
    }),
    'Let the answer in “Ask” be the one that is meant',
    'steps.sorting.branches.0.conditions.0.subject',
    { kind: 'answer', step: 'again', question: 'come-2' },
  ],
  'a date where nothing is promised': [
    'variable-not-given',
    changed(screening, { 'texts.withdrawn.email.sv.body': 'Hej!\n\nSenast {{ promise.long }}.' }),
    'Say the line only where there is a value',
    'texts.withdrawn.email.sv.body',
    'Hej!\n\n{% if promise.long %}Senast {{ promise.long }}.{% endif %}',
  ],
  'a text that nothing sends': [
    'text-unused',
    changed(screening, { 'texts.other': textOf('other', 'Hello.') }),
    'Remove the text',
    'texts.other',
    undefined,
  ],
  'nobody else to page': [
    'page-chain-short',
    changed(screening, { 'steps.screening.ladder.pages': [[{ kind: 'role', role: 'recruiter' }]] }),
    'Page the manager last',
    'steps.screening.ladder.pages.1',
    [{ kind: 'role', role: 'manager' }],
  ],
  'SMS alone without a number': [
    'contact-not-required',
    changed(newsletter, { 'steps.message.channels': { kind: 'one', channel: 'sms' } }),
    'Require a mobile number in the application',
    'steps.start.requires',
    ['mobile'],
  ],
  'a stage whose date is not told': [
    'date-not-told',
    draw({
      start: begin('wait'),
      wait: [wait, { next: 'screening' }],
      screening: [plainStage({ exits: { yes: stageExit(), no: rejectExit } }), { yes: 'hired', no: 'rejected' }],
      hired,
      rejected,
    }),
    'Give “Stage” an entry message',
    'steps.screening.entryMessage.text',
    'screening-entry',
  ],
  'a date that is not in the text': [
    'promise-not-in-text',
    changed(screening, { 'texts.holding.sms.sv': 'Vi är sena.' }),
    'Write the date into it',
    'texts.holding.sms.sv',
    'Vi är sena. Du får besked senast {{ promise.long }}.',
  ],
  'times without the way to them': [
    'times-not-linked',
    changed(interview, {
      'steps.interview.meeting.choice': { offer: { text: 'times', channels: { kind: 'candidate' } } },
      'texts.times': textOf('times', 'Choose a time.'),
    }),
    'Write the link into it',
    'texts.times.sms.en',
    'Choose a time. Choose a time here: {{ page.url }}',
  ],
  'feedback that is not in the text': [
    'feedback-not-in-text',
    changed(screening, { 'texts.reject.email.sv.body': 'Hej!\n\nInte den här gången.\n\nKarin' }),
    'Write the feedback into it',
    'texts.reject.email.sv.body',
    'Hej!\n\nInte den här gången.\n\n{{ feedback.text }}\n\nKarin',
  ],
  'an exit without a message': [
    'exit-without-answer',
    changed(screening, { 'steps.screening.exits.no.message': undefined, 'texts.reject': undefined }),
    'Give the exit a message',
    'steps.screening.exits.no.message.text',
    'screening-no',
  ],
  'a no without a reason': [
    'rejection-without-feedback',
    changed(screening, {
      'steps.screening.exits.no.owes': 'nothing',
      'texts.reject': textOf('reject', 'Not this time.'),
    }),
    'Require a reason',
    'texts.reject.sms.en',
    'Not this time. {{ feedback.text }}',
  ],
  'a no after a meeting without strength': [
    'rejection-without-feedback',
    changed(interview, {
      'steps.interview.exits.no.owes': 'text',
      'texts.reject': textOf('reject', 'No. {{ feedback.text }}'),
    }),
    'Require a strength and something to develop',
    'texts.reject.sms.en',
    'No. {{ feedback.strength }} {{ feedback.development }}',
  ],
  'silence that rejects': [
    'no-answer-rejects',
    changed(question, { 'connections.question.no-answer': 'rejected' }),
    'Lead who does not answer “Ask” to “Stage”',
    'connections.question.no-answer',
    'screening',
  ],
  'an SMS that nobody carries': [
    'sender-missing',
    changed(question, { 'steps.start.requires': ['email', 'mobile'] }),
    'Send by email only',
    'steps.question.channels',
    { kind: 'one', channel: 'email' },
  ],
  'a member whose place another has taken': [
    'person-unknown',
    changed(screening, { 'steps.screening.responsible': named('replaced') }),
    'Name Rita Ek instead',
    'steps.screening.responsible',
    named('recruiter'),
  ],
  'a reader who is responsible': [
    'person-cannot-decide',
    changed(screening, { 'steps.screening.responsible': named('viewer') }),
    'Name the recruiter of the job instead',
    'steps.screening.responsible',
    [{ kind: 'role', role: 'recruiter' }],
  ],
};

describe('the first fix that is offered for', () => {
  it.each(Object.entries(cases))(
    '%s takes it away and brings nothing else',
    (_, [code, drawing, label, path, value]) => {
      const known = code === 'sender-missing' ? mailOnly : context;
      const before = checkDefinition(drawing, known);
      const problem = before.find((one) => one.code === code);
      if (!problem) throw new Error(`the drawing has no ${code}: ${before.map((one) => one.code).join()}`);
      const [offered] = offerFixes(drawing, problem, problemsOf(drawing, known), known);
      expect(offered?.label.en).toBe(label);
      expect(offered?.label.sv).not.toBe(label);
      const fixed = fixesOf(drawing, problem, known)
        .find(({ id }) => id === offered?.id)
        ?.apply(drawing);
      if (!fixed) throw new Error('what is offered cannot be done');
      expect(
        path.split('.').reduce((at: unknown, key) => (at as Record<string, unknown> | undefined)?.[key], fixed),
      ).toEqual(value);
      expect(parseDefinition(structuredClone(fixed)).kind).toBe('ok');
      const after = checkDefinition(fixed, known);
      expect(after.filter((one) => one.code === code && one.message.en === problem.message.en)).toEqual([]);
      const codes = new Set(before.map((one) => one.code));
      expect(after.filter((one) => !codes.has(one.code))).toEqual([]);
    },
  );

  it('every code that has fixes', () => {
    expect([...new Set(Object.values(cases).map(([code]) => code))].sort()).toEqual(Object.keys(allFixers).sort());
  });
});

it('leaves to people what is not obvious, and those codes alone', () => {
  expect(Object.keys(allChecks).filter((code) => !Object.hasOwn(allFixers, code))).toEqual([
    'dead-end',
    'loop-without-end',
    'silence-above-policy',
    'template-broken',
    'sms-too-long',
    'name-in-one-language',
    'rejection-without-decision',
    'automatic-rejection-untold',
    'scenario-broken',
    'scenario-fails',
  ]);
});

it('changes nothing by offering', () => {
  const drawing = changed(screening, { 'texts.reject.sms.sv': '' });
  const copy = structuredClone(drawing);
  const problems = problemsOf(drawing, context);
  for (const problem of problems) offerFixes(drawing, problem, problems, context);
  expect(drawing).toEqual(copy);
});

it('every fix has a file of the name of its check', () => {
  for (const code of Object.keys(allFixers))
    expect(readFileSync(new URL(`../../../process/fixes/${code}.ts`, import.meta.url), 'utf8')).toMatch(/: Fixer = /);
});

function firstBranch() {
  const step = sorting.steps['sorting'];
  if (step?.kind !== 'branch' || !step.branches[0]) throw new Error('sorting is no branch');
  return step.branches[0];
}
