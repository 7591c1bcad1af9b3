import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { textUsesOf } from '../../../process/definition/text-uses-of.ts';
import { gallery } from '../../../process/gallery/gallery.ts';
import {
  ask,
  exit,
  meetingReminders,
  message,
  promise,
  reminders,
  responsible,
  span,
  stageOf,
  to,
} from './read-drawing.ts';

const definitionOf = (id: string) => {
  const found = gallery.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`no ${id} in the gallery`);
  return found.definition;
};

describe('the teacher process does what a municipality must', () => {
  const teacher = definitionOf('teacher');

  it('asks for the licence where the application does not say it, and a person looks at who has none', () => {
    expect(to(teacher, 'qualified', 'licensed')).toBe('screening');
    expect(to(teacher, 'qualified', 'otherwise')).toBe('licence');
    expect(to(teacher, 'licence', 'none')).toBe('unlicensed');
    expect(to(teacher, 'licence', 'no-answer')).toBe('unlicensed');
    expect(to(teacher, 'unlicensed', 'substitute')).toBe('screening');
  });

  it('lets the teacher give a lesson, judged by two, with one more at most', () => {
    expect(stageOf(teacher, 'lesson').scorecard?.required).toBe(2);
    expect(meetingReminders(teacher, 'lesson')).toHaveLength(2);
    expect(stageOf(teacher, 'lesson').exits['second-lesson']?.limit?.times).toBe(1);
    expect(exit(teacher, 'lesson', 'reject')).toBe('reject owes strengthAndDevelopment → survey-wait');
  });

  it('employs nobody before the criminal records extract was shown', () => {
    expect(waysInto(teacher, 'offer')).toEqual(['extract-check.offer', 'no-offer-answer.ask-again']);
    expect(waysInto(teacher, 'extract-check')).toEqual(['extract.yes']);
    expect(span(ask(teacher, 'extract').deadline)).toBe('14 calendarDays');
    expect(reminders(ask(teacher, 'extract'))).toHaveLength(2);
  });

  it('writes a week before the first day', () =>
    expect(message(teacher, 'term-start').when).toMatchObject({
      kind: 'relative',
      direction: 'before',
      span: { amount: 7 },
    }));
});

describe('the warehouse process goes by SMS alone', () => {
  const warehouse = definitionOf('warehouse');

  it('says nothing by mail in any step, and asks for a mobile number', () => {
    const spoken = textUsesOf(warehouse).filter(({ stepId }) => stepId !== undefined);
    expect(spoken.length).toBeGreaterThan(40);
    for (const { channels, textId } of spoken) expect(channels, textId).toEqual({ kind: 'one', channel: 'sms' });
    expect(warehouse.steps['application']).toMatchObject({ requires: ['mobile'] });
  });

  it('fits each of its texts into three SMS, feedback aside', () => {
    for (const [textId, { sms }] of Object.entries(warehouse.texts))
      for (const body of Object.values(sms ?? {}))
        expect(body.replace(/{{.*?}}/g, '').length, textId).toBeLessThan(300);
  });

  it('calls within two working days, three times at most, and tries the driving of who has a licence', () => {
    expect(promise(warehouse, 'call')).toBe('2 workingDays from entering');
    expect(promise(warehouse, 'truck-call')).toBe('1 workingDays from entering');
    expect(stageOf(warehouse, 'call').exits['not-reached']?.limit).toEqual({ times: 2, then: 'never-reached' });
    expect(to(warehouse, 'sorting', 'forklift')).toBe('truck-call');
    expect(to(warehouse, 'truck-test', 'picking')).toBe('trial');
  });

  it('lets nobody in the pool wait longer than three working days for news', () => {
    expect(promise(warehouse, 'pool')).toBe('3 workingDays from entering');
    expect(span(stageOf(warehouse, 'pool').ladder.updateInterval)).toBe('3 workingDays');
  });
});

describe('the executive search keeps what it is told in confidence', () => {
  const executive = definitionOf('executive');

  it('presents nobody to the board who has not said yes to it', () => {
    expect(waysInto(executive, 'shortlist')).toEqual(['consent.yes']);
    expect(waysInto(executive, 'board')).toEqual(['board.no-show', 'board.second-meeting', 'shortlist.meet']);
    expect(to(executive, 'consent', 'no-answer')).toBe('no-consent');
  });

  it('has the board decide and the consultant see to it', () => {
    expect(responsible(executive, 'shortlist')).toEqual(['manager']);
    expect(responsible(executive, 'board')).toEqual(['manager', 'recruiter']);
    expect(stageOf(executive, 'board').scorecard?.required).toBe(2);
  });

  it('negotiates in rounds, each with a date for the next', () => {
    expect(stageOf(executive, 'terms').exits['more-talks']).toMatchObject({
      limit: { times: 4, then: 'no-deal' },
      message: { text: 'more-talks' },
    });
    expect(executive.texts['more-talks']?.email?.sv?.body).toContain('{{ promise.long }}');
  });

  it('offers everybody who got a no a talk three working days later', () => {
    for (const stepId of ['talk', 'shortlist', 'board', 'assessment', 'references'])
      expect(to(executive, stepId, 'reject')).toBe('days-after');
    expect(to(executive, 'days-after', 'next')).toBe('later-talk');
  });
});

describe('the trainee programme has its assessment day', () => {
  const trainee = definitionOf('trainee');

  it('gives a week for the tests, with two reminders', () => {
    expect(span(ask(trainee, 'tests').deadline)).toBe('7 calendarDays');
    expect(reminders(ask(trainee, 'tests'))).toHaveLength(2);
  });

  it('has three assessors judge the day, answers within three working days, and gives one new day after a no-show', () => {
    expect(stageOf(trainee, 'day').scorecard?.required).toBe(3);
    expect(promise(trainee, 'day')).toBe('3 workingDays from meeting');
    expect(stageOf(trainee, 'day').exits['no-show']?.limit).toEqual({ times: 1, then: 'not-met' });
  });

  it('leads to the final interview of the track that was chosen, and once to the other one', () => {
    expect(to(trainee, 'track', 'technology')).toBe('final-technology');
    expect(to(trainee, 'track', 'otherwise')).toBe('final-business');
    expect(to(trainee, 'final-technology', 'other-track')).toBe('final-business');
    expect(stageOf(trainee, 'final-business').exits['other-track']?.limit?.times).toBe(1);
  });

  it('tells the reserves how it stands, until a place opens or the group is complete', () => {
    expect(Object.keys(stageOf(trainee, 'reserve').exits)).toEqual(['place-opened', 'still', 'group-full']);
    expect(to(trainee, 'reserve', 'still')).toBe('reserve');
  });
});

describe('internal mobility leaves the news to the colleague', () => {
  const internal = definitionOf('internal');

  it('gives everybody a talk first', () => {
    expect(to(internal, 'interest', 'next')).toBe('talk');
    expect(stageOf(internal, 'talk').meeting).toBeDefined();
  });

  it('lets nobody meet the new manager whose own one does not know', () => {
    expect(waysInto(internal, 'new-manager')).toEqual([
      'new-manager.no-show',
      'new-manager.try-a-day',
      'tell-manager.told',
      'together.on',
    ]);
    expect(to(internal, 'tell-manager', 'no-answer')).toBe('quiet');
  });

  it('leads a no to a career talk, and another role into its own process', () => {
    for (const stepId of ['talk', 'together', 'new-manager', 'handover'])
      expect(to(internal, stepId, 'reject')).toBe('days-after');
    expect(to(internal, 'days-after', 'next')).toBe('career-talk');
    expect(to(internal, 'moving', 'next')).toBe('other-process');
    expect(internal.steps['other-process']).toMatchObject({ outcome: 'movedToAnotherJob' });
  });
});

function waysInto({ connections }: Definition, stepId: string): string[] {
  return Object.entries(connections)
    .flatMap(([from, exits]) =>
      Object.entries(exits).flatMap(([exitId, target]) => (target === stepId ? [`${from}.${exitId}`] : [])),
    )
    .toSorted();
}
