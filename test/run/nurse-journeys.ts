import type { Journey } from './journey.ts';

const inAMonth = new Date(Date.now() + 45 * 86_400_000).toISOString().slice(0, 10);
const starter = { fields: { 'start-date': inAMonth, 'licence-number': 'SSK-4711-0815' } };
const untilOffer = [
  'screening.phone-interview',
  'phone-interview.manager-interview',
  'manager-interview.references',
  'references.offer',
];

/** Ways through the nurse process that together take every exit of every step. */
export const nurseJourneys: Readonly<Record<string, Journey>> = {
  'hired, asked for the licence and met twice': {
    person: starter,
    exits: [
      'screening.ask-licence',
      'licence.answered',
      'screening.phone-interview',
      'phone-interview.manager-interview',
      'manager-interview.second-interview',
      'manager-interview.references',
      'references.offer',
      'offer.yes',
      'welcome.next',
      'first-day.next',
    ],
    outcome: 'hired',
  },
  'asked twice for the licence, taken up anyway, and rejected': {
    exits: [
      'screening.ask-licence',
      'licence.no-answer',
      'no-licence.ask-again',
      'licence.no-answer',
      'no-licence.screening',
      'screening.reject',
    ],
    outcome: 'rejected',
  },
  'rejected for want of a licence, by SMS and in English': {
    person: { channel: 'sms', language: 'en' },
    exits: ['screening.ask-licence', 'licence.no-answer', 'no-licence.reject'],
    outcome: 'rejected',
  },
  'did not show up twice': {
    exits: ['screening.phone-interview', 'phone-interview.no-show', 'phone-interview.not-met'],
    outcome: 'rejected',
  },
  'rejected after the telephone interview': {
    exits: ['screening.phone-interview', 'phone-interview.reject', 'survey-wait.next', 'survey.next'],
    outcome: 'rejected',
  },
  'rejected after the interview': {
    exits: [
      'screening.phone-interview',
      'phone-interview.manager-interview',
      'manager-interview.reject',
      'survey-wait.next',
      'survey.next',
    ],
    outcome: 'rejected',
  },
  'never met the manager': {
    exits: ['screening.phone-interview', 'phone-interview.manager-interview', 'manager-interview.not-met'],
    outcome: 'rejected',
  },
  'rejected after the references': {
    exits: [...untilOffer.slice(0, 3), 'references.reject', 'survey-wait.next', 'survey.next'],
    outcome: 'rejected',
  },
  'said no to the offer': {
    person: starter,
    exits: [...untilOffer, 'offer.no', 'offer-thanks.next'],
    outcome: 'withdrew',
  },
  'never answered the offer': {
    person: starter,
    exits: [...untilOffer, 'offer.no-answer', 'no-offer-answer.ask-again', 'offer.no-answer', 'no-offer-answer.close'],
    outcome: 'withdrew',
  },
};
