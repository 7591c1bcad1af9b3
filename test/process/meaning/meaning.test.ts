import { describe, expect, it } from 'vitest';
import type { Condition, Definition, EndStep, Step } from '../../../process/definition/schema.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import { branchMeaning } from '../../../process/meaning/branch-meaning.ts';
import { conditionMeaning } from '../../../process/meaning/condition-meaning.ts';
import { calendarMeaning } from '../../../process/meaning/calendar-meaning.ts';
import { deadlineMeaning } from '../../../process/meaning/deadline-meaning.ts';
import { endMeaning } from '../../../process/meaning/end-meaning.ts';
import { holdingMeaning } from '../../../process/meaning/holding-meaning.ts';
import { limitMeaning } from '../../../process/meaning/limit-meaning.ts';
import { messageMeaning } from '../../../process/meaning/message-meaning.ts';
import { promiseMeaning } from '../../../process/meaning/promise-meaning.ts';
import { reckoningOf } from '../../../process/meaning/reckoning.ts';
import { changesUntilMeaning, meetingReminderMeaning } from '../../../process/meaning/before-meeting-meaning.ts';
import { reminderMeaning } from '../../../process/meaning/reminder-meaning.ts';
import { rungMeaning } from '../../../process/meaning/rung-meaning.ts';
import { undoMeaning } from '../../../process/meaning/undo-meaning.ts';
import { waitMeaning } from '../../../process/meaning/wait-meaning.ts';
import { windowMeaning } from '../../../process/meaning/window-meaning.ts';
import { context } from '../checks/check-table.ts';
import { changed, either, interview, newsletter, question, screening } from '../checks/drawings.ts';

/** A Tuesday, ten in the morning in Stockholm. */
const now = Date.parse('2026-11-24T09:00:00Z');

function at(definition: Definition, instant = now) {
  const reckoning = reckoningOf(definition, context, instant);
  if (!reckoning) throw new Error('the calendar is broken');
  return reckoning;
}

function stepOf<Kind extends Step['kind']>(definition: Definition, id: string, kind: Kind) {
  const step = definition.steps[id];
  if (step?.kind !== kind) throw new Error(`${id} is no ${kind}`);
  return step as Extract<Step, { kind: Kind }>;
}

describe('what a setting means today', () => {
  const stage = stepOf(screening, 'screening', 'stage');

  it('the latest day for an answer', () => {
    expect(promiseMeaning(at(screening), stage)).toEqual({
      sv: 'Sista dag för besked till den som söker i dag: tis 1 dec 17:00.',
      en: 'The latest day for an answer to someone who applies today: Tue 1 Dec 17:00.',
    });
  });

  it('of whoever applies today where an application leads straight to it, else of whoever comes there', () => {
    const { definition } = gallery[0]!;
    const said = (id: string) => promiseMeaning(at(definition), stepOf(definition, id, 'stage'));
    expect(said('screening').en).toContain('someone who applies today');
    expect(said('phone-interview').en).toContain('someone who comes here now');
    expect(said('references').sv).toContain('den som kommer hit nu');
  });

  it('a promise over Christmas, with the year where it is another', () => {
    const { en } = promiseMeaning(at(screening, Date.parse('2026-12-28T09:00:00Z')), stage);
    expect(en).toContain('Thu 7 Jan 2027 17:00');
  });

  it('a promise after a meeting', () => {
    const { en } = promiseMeaning(at(interview), stepOf(interview, 'interview', 'stage'));
    expect(en).toBe(
      'A meeting for someone who applies today is booked by Tue 1 Dec 17:00; after a meeting that day the answer comes by Thu 3 Dec 17:00.',
    );
  });

  it('a rung of the ladder, and one that the holding text has overtaken', () => {
    expect(rungMeaning(at(screening), stage, 50).en).toBe('For someone who applies today: Fri 27 Nov 08:30.');
    expect(rungMeaning(at(screening), stage, 99).en).toContain('Never happens');
  });

  it('the holding text and its new date', () => {
    expect(holdingMeaning(at(screening), stage).en).toBe(
      'If nobody decides about someone who applies today, the text leaves Tue 1 Dec 15:00 and promises an answer by Fri 4 Dec 17:00.',
    );
  });

  it('the undo window', () => {
    expect(undoMeaning(at(screening), stage).en).toBe(
      'A decision now can be taken back until Wed 25 Nov 10:00; its message leaves Wed 25 Nov 10:00.',
    );
  });

  it('the deadline and the reminder of a question', () => {
    const step = stepOf(question, 'question', 'ask');
    expect(deadlineMeaning(at(question), step).en).toContain('can answer until Fri 27 Nov 10:00');
    const [reminder] = step.reminders;
    expect(reminder && reminderMeaning(at(question), step, reminder.before).en).toBe(
      'For a question asked now: Thu 26 Nov 10:00.',
    );
    const late = {
      ...step,
      reminders: step.reminders.map((one) => ({ ...one, before: { ...one.before, amount: 9 } })),
    };
    expect(late.reminders[0] && reminderMeaning(at(question), late, late.reminders[0].before).en).toContain(
      'Does not leave',
    );
  });

  it('the reminder of a meeting, and until when its time can be changed', () => {
    const days = (amount: number) => ({ amount, unit: 'calendarDays' as const });
    expect(meetingReminderMeaning(at(interview), days(1)).en).toBe(
      'For a meeting on Tue 1 Dec 10:00: Mon 30 Nov 10:00.',
    );
    expect(meetingReminderMeaning(at(interview), days(9)).sv).toContain('Går inte');
    expect(changesUntilMeaning(at(interview), { amount: 24, unit: 'hours' }).en).toBe(
      'A meeting on Tue 1 Dec 10:00 can be changed until Mon 30 Nov 10:00.',
    );
  });

  it('a wait, and one until a date that the candidate gives', () => {
    expect(waitMeaning(at(newsletter), stepOf(newsletter, 'wait', 'wait')).en).toBe(
      'For someone who applies today the wait is over Thu 26 Nov 17:00.',
    );
    const until = changed(newsletter, { 'steps.wait.for': { kind: 'until', field: 'first-day', time: '08:00' } });
    expect(waitMeaning(at(until), stepOf(until, 'wait', 'wait')).en).toContain('until 08:00 on the day in “First day”');
  });

  it('a message at night, and one before a date', () => {
    const night = at(newsletter, Date.parse('2026-11-24T21:00:00Z'));
    expect(messageMeaning(night, stepOf(newsletter, 'message', 'message')).en).toContain('Wed 25 Nov 08:00');
    const before = changed(newsletter, {
      'steps.message.when': {
        kind: 'relative',
        field: 'first-day',
        span: { amount: 2, unit: 'calendarDays' },
        direction: 'before',
      },
    });
    expect(messageMeaning(at(before), stepOf(before, 'message', 'message')).en).toContain('2 days before');
  });

  it('a sending window, open and shut', () => {
    const window = screening.policy.sendingWindow;
    expect(windowMeaning(at(screening), window)?.en).toContain('It is open now');
    expect(windowMeaning(at(screening), { ...window, opens: '13:00' })?.en).toContain('Tue 24 Nov 13:00');
    expect(windowMeaning(at(screening), { ...window, opens: '19:00' })).toBeNull();
  });

  it('a limit, where a person decides and where the run goes by itself', () => {
    const nurse = gallery[0]!.definition;
    const limit = { times: 2, then: 'references' };
    expect(limitMeaning(at(nurse), { stepId: 'manager-interview', exitId: 'second-interview' }, limit)).toEqual({
      sv: 'Samma kandidat kan få ”En intervju till” 2 gånger. Därefter går den utgången inte att välja, och ”Vidare till referenser” finns kvar, som leder till ”Referenser”.',
      en: 'One candidate can be given “Another interview” 2 times. After that it cannot be chosen, and “On to references” remains, which leads to “References”.',
    });
    expect(limitMeaning(at(nurse), { stepId: 'offer', exitId: 'no-answer' }, { times: 1, then: 'no' }).en).toBe(
      'One candidate goes through “no answer” once. After that “no” is taken instead, which leads to “Thank you for your answer”.',
    );
  });

  it('a way of a branch, the first and a later one, and what is not known', () => {
    const { definition } = gallery.find((one) => one.definition.steps['sorting']?.kind === 'branch')!;
    const sorting = stepOf(definition, 'sorting', 'branch');
    const [first] = sorting.branches;
    const said = branchMeaning(at(definition), 'sorting', first!);
    const to = definition.steps[definition.connections['sorting']![first!.id]!]!.name;
    expect(said.en).toBe(
      `Whoever all 3 conditions hold for goes to “${to.en}”. Whoever an answer is missing for does not go this way.`,
    );
    expect(said.sv).toMatch(/^Den som alla 3 villkoren stämmer för går till ”/);
    const has = { subject: { kind: 'candidate', property: 'source' }, comparison: 'isNot', value: 'fair' } as const;
    const later = { id: 'later', name: {}, conditions: [has, { ...has, comparison: 'isMissing' as const }] };
    const two = changed(definition, { 'steps.sorting.branches': [first, later] });
    expect(branchMeaning(at(two), 'sorting', later).en).toBe(
      'Of those whom no way above takes, whoever both conditions hold for goes nowhere yet. A missing answer keeps nobody from going this way.',
    );
  });

  const given = { subject: { kind: 'field', field: 'licence' }, comparison: 'isPresent' } as const;
  const unknown = { ...given, comparison: 'isMissing' } as const;
  const mobile = { subject: { kind: 'candidate', property: 'hasMobile' }, comparison: 'is', value: true } as const;
  it('a way of which all conditions have to hold, where some of them hold for a missing answer', () => {
    const [way] = stepOf(either, 'sorting', 'branch').branches;
    expect(
      branchMeaning(at(either), 'sorting', { id: way!.id, name: way!.name, conditions: [given, unknown] }),
    ).toEqual({
      sv: 'Den som båda villkoren stämmer för går till ”Stage”. Saknas svaret för ett ”är inte” eller ”saknas” kan man ändå gå hit; saknas något annat går man inte hit.',
      en: 'Whoever both conditions hold for goes to “Stage”. A missing answer to an “is not” or “is missing” does not keep one away; any other does.',
    });
  });

  it('a way that asks for what is known of everybody, by itself and beside what may be missing', () => {
    const [way] = stepOf(either, 'sorting', 'branch').branches;
    const said = (...conditions: Condition[]) =>
      branchMeaning(at(either), 'sorting', { id: way!.id, name: way!.name, conditions }).en;
    expect(said(mobile)).toBe('Whoever the condition holds for goes to “Stage”.');
    expect(said(mobile, mobile)).toBe('Whoever both conditions hold for goes to “Stage”.');
    expect(said(mobile, unknown)).toMatch(/ A missing answer keeps nobody from going this way\.$/);
    expect(said(mobile, given)).toMatch(/ Whoever an answer is missing for does not go this way\.$/);
  });

  it.each([
    [
      [given, given],
      'Den som minst ett av de två villkoren stämmer för går till ”Stage”. Den som alla svaren saknas för går inte hit.',
      'Whoever at least one of the two conditions holds for goes to “Stage”. Whoever all the answers are missing for does not go this way.',
    ],
    [
      [given, given, unknown],
      'Den som minst ett av de 3 villkoren stämmer för går till ”Stage”. Den som alla svaren saknas för går också hit.',
      'Whoever at least one of the 3 conditions holds for goes to “Stage”. Whoever all the answers are missing for goes this way too.',
    ],
    [
      [unknown, unknown],
      'Den som minst ett av de två villkoren stämmer för går till ”Stage”. Den som något av svaren saknas för går också hit.',
      'Whoever at least one of the two conditions holds for goes to “Stage”. Whoever one of the answers is missing for goes this way too.',
    ],
    [
      [given],
      'Den som villkoret stämmer för går till ”Stage”. Den som svaret saknas för går inte hit.',
      'Whoever the condition holds for goes to “Stage”. Whoever the answer is missing for does not go this way.',
    ],
    [
      [given, mobile],
      'Den som minst ett av de två villkoren stämmer för går till ”Stage”. Den som svar saknas för går hit bara om ett annat villkor stämmer.',
      'Whoever at least one of the two conditions holds for goes to “Stage”. Whoever answers are missing for goes this way only if another condition holds.',
    ],
    [
      [unknown, mobile],
      'Den som minst ett av de två villkoren stämmer för går till ”Stage”. Den som något av svaren saknas för går också hit.',
      'Whoever at least one of the two conditions holds for goes to “Stage”. Whoever one of the answers is missing for goes this way too.',
    ],
    [
      [mobile, mobile],
      'Den som minst ett av de två villkoren stämmer för går till ”Stage”.',
      'Whoever at least one of the two conditions holds for goes to “Stage”.',
    ],
  ])('a way of which any condition is enough, and what is not known: %#', (conditions, sv, en) => {
    const [way] = stepOf(either, 'sorting', 'branch').branches;
    expect(branchMeaning(at(either), 'sorting', { ...way!, conditions })).toEqual({ sv, en });
  });

  it.each([
    ['is', 'Stockholm', 'The whole answer is to be that; capitals make no difference.'],
    ['isNot', 'Stockholm', 'Anything else counts, a missing answer too.'],
    ['isOneOf', ['a', 'b'], 'One of them is enough.'],
    ['isOneOf', [], 'Nothing is chosen yet, so nobody meets it.'],
    ['contains', 'norr', 'It is enough that the answer has it somewhere; capitals make no difference.'],
    ['contains', '', 'Without a text to look for, every answer counts.'],
    ['atLeast', 2000, '2,000 itself counts, and all above it.'],
    ['atMost', 5, '5 itself counts, and all below it.'],
    ['before', '2026-12-01', 'Up to and including Mon 30 Nov 2026: the day itself does not count.'],
    ['after', '2026-12-31', 'From Fri 1 Jan 2027 on: the day itself does not count.'],
    ['isPresent', undefined, 'Whatever the answer is; an empty one counts as missing.'],
    ['isMissing', undefined, 'An empty answer counts as missing too.'],
  ] as const)('a condition that %s %j, as it is reckoned', (comparison, value, words) => {
    const condition: Condition = {
      subject: { kind: 'candidate', property: 'source' },
      comparison,
      ...(value === undefined ? {} : { value: typeof value === 'object' ? [...value] : value }),
    };
    expect(conditionMeaning(condition, screening)?.en).toBe(words);
    expect(conditionMeaning(condition, screening)?.sv).toMatch(/^\p{Lu}|^\d/u);
  });

  it('no more of a choice than its row says', () => {
    const language = { subject: { kind: 'candidate', property: 'language' }, comparison: 'is', value: 'sv' } as const;
    expect(conditionMeaning(language, screening)).toBeNull();
    expect(
      conditionMeaning({ ...language, subject: { kind: 'candidate', property: 'hasEmail' }, value: true }, screening),
    ).toBeNull();
    expect(conditionMeaning({ ...language, comparison: 'isNot' }, screening)).toBeNull();
  });

  it('an end, with the last day on which a message that comes back is seen to', () => {
    const said = (outcome: EndStep['outcome'], endsOtherApplications = false) =>
      endMeaning(at(screening), { kind: 'end', name: {}, outcome, endsOtherApplications });
    expect(said('rejected')).toEqual({
      sv: 'Den som kommer hit nu har fått nej, och ansökan är avslutad. Kommer den sista hälsningen tillbaka före fre 27 nov 10:00 får kandidaten den på ett annat sätt.',
      en: 'Whoever comes here now has had a no, and the application is closed. Should the last message come back before Fri 27 Nov 10:00, the candidate gets it another way.',
    });
    expect(said('hired', true).en).toContain('All else that the person has applied for ends with it.');
    expect(said('hired').en).not.toContain('All else');
    expect(said('movedToAnotherJob').en).toContain('chooses the job by Wed 25 Nov 17:00');
    expect(new Set((['withdrew', 'closed'] as const).map((one) => said(one).sv)).size).toBe(2);
  });

  it('the calendar itself', () => {
    expect(calendarMeaning(at(screening)).en).toBe(
      'Within one working day from now: Wed 25 Nov 17:00. Within five: Tue 1 Dec 17:00.',
    );
  });

  it('is not reckoned in a calendar that is broken', () => {
    expect(reckoningOf(changed(screening, { 'policy.calendar.zone': 'Nowhere' }), context, now)).toBeUndefined();
    expect(reckoningOf(changed(screening, { 'policy.sendingWindow.closes': '07:00' }), context, now)).toBeUndefined();
  });
});
