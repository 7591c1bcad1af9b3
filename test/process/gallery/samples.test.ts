import { describe, expect, it } from 'vitest';
import { gallery } from '../../../process/gallery/gallery.ts';
import {
  ask,
  exit,
  meetingReminders,
  message,
  promise,
  rejections,
  reminders,
  responsible,
  says,
  span,
  stageOf,
  to,
} from './read-drawing.ts';

const definitionOf = (id: string) => {
  const found = gallery.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`no ${id} in the gallery`);
  return found.definition;
};
const [nurse, shop, engineer] = [definitionOf('nurse'), definitionOf('shop'), definitionOf('engineer')];

describe('the nurse process holds what its owner asked for', () => {
  it('tells at once by email how it goes, with an answer about the screening within 5 working days', () => {
    expect(says(nurse.steps['application'])).toBe('email, sms');
    expect(nurse.texts['acknowledgement']?.email?.sv?.body).toContain('Så går det till');
    expect(promise(nurse, 'screening')).toBe('5 workingDays from entering');
    expect(responsible(nurse, 'screening')).toEqual(['recruiter']);
    expect(exit(nurse, 'screening', 'reject')).toBe('reject owes text → rejected-early');
  });

  it('asks for a missing licence: 3 days, an SMS on the second, and a person decides on no answer', () => {
    const licence = ask(nurse, 'licence');
    expect(span(licence.deadline)).toBe('3 calendarDays');
    expect(reminders(licence)).toEqual(['1 calendarDays before by sms, email']);
    expect(to(nurse, 'licence', 'no-answer')).toBe('no-licence');
    expect(exit(nurse, 'no-licence', 'reject')).toBe('reject owes text → rejected-early');
  });

  it('phones: an SMS the day before, feedback within 2 working days after, with strength and development point', () => {
    expect(promise(nurse, 'phone-interview')).toBe('2 workingDays from meeting');
    expect(meetingReminders(nurse, 'phone-interview')).toEqual(['1 calendarDays before by sms, email']);
    expect(exit(nurse, 'phone-interview', 'reject')).toBe('reject owes strengthAndDevelopment → survey-wait');
    expect(exit(nurse, 'phone-interview', 'manager-interview')).toContain('owes strengthAndDevelopment');
  });

  it('meets the manager: two interviewers with a scorecard, 3 working days, again twice at most', () => {
    const stage = stageOf(nurse, 'manager-interview');
    expect(promise(nurse, 'manager-interview')).toBe('3 workingDays from meeting');
    expect(responsible(nurse, 'manager-interview')).toEqual(['manager', 'interviewer']);
    expect(stage.scorecard?.required).toBe(2);
    expect(stage.exits['second-interview']?.limit?.times).toBe(2);
    expect(to(nurse, 'manager-interview', 'second-interview')).toBe('manager-interview');
  });

  it('takes references within 5 working days, then offers: 5 working days to answer, a reminder on the third', () => {
    expect(promise(nurse, 'references')).toBe('5 workingDays from entering');
    expect(to(nurse, 'references', 'offer')).toBe('offer');
    expect(span(ask(nurse, 'offer').deadline)).toBe('5 workingDays');
    expect(reminders(ask(nurse, 'offer'))).toEqual(['2 workingDays before by sms, email']);
    expect(to(nurse, 'offer', 'no')).toBe('offer-thanks');
    expect(exit(nurse, 'no-offer-answer', 'close')).toContain('→ declined');
  });

  it('welcomes by email, and by SMS on the first day at 08', () => {
    expect(says(nurse.steps['welcome'])).toBe('email, sms');
    expect(says(nurse.steps['first-day'])).toBe('sms, email');
    expect(message(nurse, 'first-day').when).toEqual({ kind: 'at', field: 'start-date', time: '08:00' });
  });

  it('asks everybody who got a no after an interview how it was, a day after the answer at the earliest', () => {
    const after = ['phone-interview', 'manager-interview', 'references'];
    expect(after.map((stepId) => to(nurse, stepId, 'reject'))).toEqual(['survey-wait', 'survey-wait', 'survey-wait']);
    // An answer that is released on a Friday evening leaves on Monday morning: a day by the clock would be over by then.
    expect(nurse.steps['survey-wait']).toMatchObject({
      for: { kind: 'span', span: { amount: 2, unit: 'workingDays' } },
    });
    expect(to(nurse, 'survey-wait', 'next')).toBe('survey');
  });
});

describe('the shop process holds what its owner asked for', () => {
  it('answers at once by SMS with a link to the page', () => {
    expect(says(shop.steps['application'])).toBe('sms, email');
    expect(shop.texts['acknowledgement']?.sms?.en).toContain('{{ page.url }}');
    expect(shop.steps['application']).toMatchObject({ requires: ['mobile'] });
  });

  it('asks three knock-out questions: 48 hours, one reminder, a closing message for who does not answer', () => {
    const questions = ask(shop, 'questions');
    expect(Object.keys(questions.questions)).toHaveLength(3);
    expect(span(questions.deadline)).toBe('48 hours');
    expect(questions.reminders).toHaveLength(1);
    expect(to(shop, 'questions', 'no-answer')).toBe('unanswered');
    expect(stageOf(shop, 'unanswered').exits['close']?.message?.text).toBe('unanswered-closing');
    expect(to(shop, 'sorting', 'otherwise')).toBe('knocked-out');
  });

  it('screens within 3 working days', () => expect(promise(shop, 'screening')).toBe('3 workingDays from entering'));

  it('meets in groups: SMS 24 and 2 hours before, one new slot after a no-show, then no', () => {
    expect(meetingReminders(shop, 'group-interview')).toEqual([
      '24 hours before by sms, email',
      '2 hours before by sms, email',
    ]);
    expect(stageOf(shop, 'group-interview').exits['no-show']?.limit).toMatchObject({ times: 1 });
    expect(to(shop, 'group-interview', 'no-show')).toBe('group-interview');
    expect(exit(shop, 'group-interview', 'not-met')).toContain('reject');
  });

  it('decides within 2 working days, with strength and development point for everybody', () => {
    expect(promise(shop, 'group-interview')).toBe('2 workingDays from meeting');
    for (const exitId of ['job', 'waiting-list', 'reject'])
      expect(exit(shop, 'group-interview', exitId)).toContain('owes strengthAndDevelopment');
  });

  it('tells those on the waiting list every 10 working days, until a place opens or the season starts', () => {
    expect(promise(shop, 'waiting-list')).toBe('10 workingDays from entering');
    expect(span(stageOf(shop, 'waiting-list').ladder.updateInterval)).toBe('10 workingDays');
    expect(to(shop, 'waiting-list', 'still-waiting')).toBe('waiting-list');
    expect(to(shop, 'waiting-list', 'place-opened')).toBe('offer');
    expect(exit(shop, 'waiting-list', 'season-started')).toContain('reject');
  });

  it('rejects between 09:00 and 16:00 only', () => {
    const windows = rejections(shop).map(({ window }) => window);
    expect(windows.length).toBeGreaterThan(5);
    for (const window of windows) expect(window).toEqual({ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '16:00' });
  });
});

describe('the engineer process holds what its owner asked for', () => {
  it('screens within 5 working days', () => expect(promise(engineer, 'screening')).toBe('5 workingDays from entering'));

  it('gives a task of 7 days, with more time on request answered within 1 working day', () => {
    expect(span(ask(engineer, 'task').deadline)).toBe('7 calendarDays');
    expect(to(engineer, 'task', 'more-time')).toBe('more-time');
    expect(promise(engineer, 'more-time')).toBe('1 workingDays from entering');
    expect(span(ask(engineer, 'task-longer').deadline)).toBe('7 calendarDays');
  });

  it('acknowledges the solution at once, and gives feedback on it within 5 working days, always in detail', () => {
    expect(stageOf(engineer, 'task-review').entryMessage?.text).toBe('task-received');
    expect(promise(engineer, 'task-review')).toBe('5 workingDays from entering');
    const owed = Object.values(stageOf(engineer, 'task-review').exits).map(({ owes }) => owes);
    expect([...new Set(owed)]).toEqual(['strengthAndDevelopment']);
  });

  it('has a technical interview with two interviewers, then the team, then the offer', () => {
    expect(stageOf(engineer, 'technical').scorecard?.required).toBe(2);
    expect(to(engineer, 'technical', 'team')).toBe('team');
    expect(to(engineer, 'team', 'offer')).toBe('offer');
  });

  it('can answer “not this job, but another” in any stage: yes or no, 5 days, moved with the history kept', () => {
    const stages = Object.entries(engineer.steps).filter(([, step]) => step.kind === 'stage');
    expect(stages.length).toBeGreaterThan(5);
    for (const [stepId] of stages) expect(exit(engineer, stepId, 'other-job'), stepId).toContain('→ other-job');
    expect(span(ask(engineer, 'other-job').deadline)).toBe('5 calendarDays');
    expect(to(engineer, 'other-job', 'yes')).toBe('moving');
    expect(engineer.steps['moved']).toMatchObject({ kind: 'end', outcome: 'movedToAnotherJob' });
  });

  it('ends every other application of who is hired', () => {
    expect(engineer.steps['hired']).toMatchObject({ outcome: 'hired', endsOtherApplications: true });
  });
});
