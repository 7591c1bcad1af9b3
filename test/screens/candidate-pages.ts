import type { CandidatePage, HeardMessage } from '../../server/candidate-page/contract.ts';
import type { CandidateDetails } from '../../server/candidate-page/details-contract.ts';
import { renderDeletionQuestion } from '../../server/candidate-page/render-deletion.ts';
import { renderOwnData } from '../../server/candidate-page/render-own-data.ts';
import { renderRights } from '../../server/candidate-page/render-rights.ts';
import type { CandidateRights } from '../../server/candidate-page/rights-contract.ts';
import { ownData } from './own-data-answer.ts';
import { renderDetails } from '../../server/candidate-page/render-details.ts';
import { renderLinkReplaced, renderLinkSent, renderOldLink } from '../../server/candidate-page/render-link.ts';
import { renderLost } from '../../server/candidate-page/render-lost.ts';
import { wordsFor } from '../../server/surveys/question-texts.ts';
import { renderDeclined, renderDeclineQuestion } from '../../server/candidate-page/render-decline.ts';
import { renderNoSurvey, renderSurvey, type SurveyPage } from '../../server/candidate-page/render-survey.ts';
import { renderPage } from '../../server/candidate-page/render-page.ts';
import { renderWithdrawQuestion } from '../../server/candidate-page/render-withdraw.ts';

type Language = 'sv' | 'en';
const hour = 3_600_000;
const now = Date.parse('2026-11-25T09:00:00Z');
const at = (hours: number) => now + hours * hour;
const token = 'a-key.a-signature';

const acknowledgement = (language: Language): HeardMessage => ({
  purpose: 'acknowledgement',
  isFeedback: false,
  channel: 'email',
  at: at(-300),
  subject: language === 'sv' ? 'Tack för din ansökan' : 'Thank you for your application',
  text:
    language === 'sv'
      ? `Hej Anna-Karin,\n\nTack för din ansökan!\n\n- Först läser vi alla ansökningar\n- Sedan hör vi av oss till alla\n\nFölj den här: https://besked.example/c/${token}\n\nVänliga hälsningar\nEva Sandberg`
      : `Hello Anna-Karin,\n\nThank you for your application!\n\n- First we read all applications\n- Then we write to everybody\n\nFollow it here: https://besked.example/c/${token}\n\nKind regards\nEva Sandberg`,
  signedBy: null,
  correctedAt: null,
});

const answer = (language: Language): HeardMessage => ({
  ...acknowledgement(language),
  purpose: 'exit',
  isFeedback: true,
  at: at(-20),
  subject: language === 'sv' ? 'Besked efter intervjun' : 'Our answer after the interview',
  text:
    language === 'sv'
      ? 'Hej Anna-Karin,\n\nTack för ett fint samtal. Du beskrev tydligt hur du prioriterar under ett stressigt pass.\n\nVi går vidare med en person som har längre erfarenhet av intensivvårdsavdelningar.'
      : 'Hello Anna-Karin,\n\nThank you for a good conversation. You described clearly how you set priorities during a stressful shift.\n\nWe go on with somebody who has longer experience of intensive care.',
  signedBy: 'Katarzyna Wennerström-Lagergren',
  correctedAt: null,
});

const reminder = (language: Language, hours = -1): HeardMessage => ({
  ...acknowledgement(language),
  purpose: 'reminder',
  at: at(hours),
  subject: language === 'sv' ? 'Påminnelse om mötet' : 'A reminder of the meeting',
  text: language === 'sv' ? 'Hej!\n\nVi ses i morgon.' : 'Hello!\n\nSee you tomorrow.',
});

const waiting = (language: Language): CandidatePage => ({
  language,
  now,
  firstName: 'Anna-Karin',
  jobTitle:
    language === 'sv'
      ? 'Sjuksköterska till akutmottagningen, Södersjukhuset'
      : 'Nurse for the emergency department, Southern Hospital',
  organisation: 'Region Västernorrlands hälso- och sjukvårdsförvaltning',
  zone: 'Europe/Stockholm',
  namesZone: language === 'en',
  appliedAt: at(-301),
  standing: { kind: 'open' },
  mayWithdraw: true,
  stage: language === 'sv' ? 'Intervju med den som du kommer att arbeta för' : 'Interview with whom you will work for',
  promise: { openedAt: at(-20), due: at(80), left: language === 'sv' ? '3 arbetsdagar kvar' : '3 working days left' },
  meeting: {
    startsAt: at(30),
    endsAt: at(31),
    place: 'Sjukhusbacken 10, plan 4\nSamtalsrum Kastanjen',
    link: 'https://meet.example.com/anna-karin-wennerstrom-lagergren?with=a-rather-long-parameter-that-has-no-spaces',
  },
  ask: null,
  times: null,
  heard: [acknowledgement(language)],
  hasEarlier: false,
  said: [],
  reach: {
    choice: 'email',
    email: 'a•••@example.com',
    mobile: '••• 06 05',
    isUnanswerable: true,
    isReached: true,
    isLost: false,
  },
  isRehearsal: false,
  review: null,
  merits: null,
  survey: null,
});

const said = (language: Language): CandidatePage['said'] => [
  {
    ...{ kind: 'wrote', at: at(-30), channel: 'email' },
    text: 'Hej!\n\nJag glömde skriva att jag har arbetat natt i fyra år. <b>Hör gärna av er</b> om ni undrar över något.\n\nAnna-Karin',
  },
  {
    ...{ kind: 'answers', at: at(-40) },
    given: [
      { label: 'Legitimationsnummer', value: '123456' },
      { label: 'Kan du arbeta natt?', value: language === 'sv' ? 'Ja' : 'Yes' },
    ],
  },
];

const asking = (language: Language): CandidatePage => ({
  ...waiting(language),
  promise: null,
  meeting: null,
  ask: {
    deadline: at(72),
    isAnswered: false,
    answers: {},
    questions: [
      { id: 'about', kind: 'text', label: 'Legitimationsnummer', isRequired: true, options: [] },
      { id: 'years', kind: 'number', label: 'År på intensivvårdsavdelning', isRequired: false, options: [] },
      { id: 'night', kind: 'boolean', label: 'Kan du arbeta natt?', isRequired: true, options: [] },
      { id: 'start', kind: 'date', label: 'När kan du börja?', isRequired: false, options: [] },
      {
        id: 'ward',
        kind: 'choice',
        label: 'Avdelning',
        isRequired: false,
        options: Array.from({ length: 9 }, (_, index) => ({ value: `w${index}`, label: `Avdelning ${index + 1}` })),
      },
    ],
  },
});

const choosing = (language: Language): CandidatePage => ({
  ...waiting(language),
  meeting: null,
  times: {
    slots: [46, 47, 49, 70, 71].map((hours, index) => ({
      id: `slot-${index}`,
      startsAt: at(hours),
      endsAt: at(hours + 1),
      place: index < 3 ? 'Sjukhusbacken 10, plan 4, samtalsrum Kastanjen' : null,
    })),
    own: null,
    isBooked: false,
    changesUntil: null,
    isOtherAsked: false,
  },
});

const booked = (language: Language): CandidatePage => {
  const page = choosing(language);
  return {
    ...page,
    meeting: waiting(language).meeting,
    times: page.times && { ...page.times, isBooked: true, changesUntil: at(6) },
  };
};

const works = (shown: string) => ({ shown, state: 'works', isCarried: true, code: null, proof: null }) as const;

const declineLink = '/c/no-surveys/a.b';
const survey = (language: Language, state: SurveyPage['survey']): SurveyPage => ({
  ...waiting(language),
  survey: state,
  questions: wordsFor({}, language),
});

const details = (language: Language): CandidateDetails => {
  const { jobTitle, organisation } = waiting(language);
  return {
    ...{ language, now, jobTitle, organisation, zone: 'Europe/Stockholm' },
    contacts: {
      email: { shown: 'a•••@example.com', state: 'lost', isCarried: true, code: null, proof: null },
      phone: {
        ...{ shown: '••• 06 05', state: 'declined', isCarried: true, code: { to: '••• 06 99', hasFailed: false } },
        proof: { to: 'a•••@example.com', hasFailed: false },
      },
    },
  };
};

const rights = (language: Language): CandidateRights => {
  const { jobTitle, organisation } = waiting(language);
  return {
    ...{ language, now, zone: 'Europe/Stockholm', jobTitle, organisation, isReached: true },
    code: { to: 'a•••@example.com', hasFailed: false },
    deletion: { status: 'none' },
  };
};

/** Every state of the candidate's page as the server renders it, by name. */
export const candidatePages: Readonly<Record<string, (language: Language) => string>> = {
  waiting: (language) => renderPage(waiting(language), { token, saved: 'preferences' }),
  late: (language) => renderPage({ ...waiting(language), now: at(100), meeting: null }, { token }),
  asking: (language) =>
    renderPage(asking(language), {
      token,
      typed: { values: { years: 'många' }, mistakes: { about: 'missing', years: 'invalid', night: 'missing' } },
    }),
  'not-written': (language) => renderPage(waiting(language), { token, words: { text: '', mistake: 'empty' } }),
  'written-too-often': (language) =>
    renderPage(waiting(language), {
      ...{ token, words: { text: 'Finns det hiss? <b>Jag sitter i rullstol.</b>', mistake: 'tooMany' } },
    }),
  choosing: (language) => renderPage(choosing(language), { token }),
  'choosing-place': (language) => {
    const page = choosing(language);
    const slots = page.times?.slots.slice(0, 3) ?? [];
    return renderPage({ ...page, times: page.times && { ...page.times, slots } }, { token });
  },
  'time-taken': (language) => renderPage(choosing(language), { token, noTime: 'taken' }),
  'no-time': (language) => {
    const page = choosing(language);
    return renderPage({ ...page, times: page.times && { ...page.times, slots: [] } }, { token });
  },
  'time-chosen': (language) => {
    const page = choosing(language);
    const own = { calledOff: false, startsAt: at(46), endsAt: at(47) };
    return renderPage(
      { ...page, times: page.times && { ...page.times, own, isBooked: true } },
      { token, saved: 'time' },
    );
  },
  'time-change': (language) =>
    renderPage(booked(language), { token }).replaceAll('<details><summary>', '<details open><summary>'),
  'time-fixed': (language) => {
    const page = booked(language);
    return renderPage({ ...page, times: page.times && { ...page.times, changesUntil: null } }, { token });
  },
  'no-other-time': (language) => {
    const page = booked(language);
    return renderPage({ ...page, times: page.times && { ...page.times, slots: [] } }, { token }).replaceAll(
      '<details><summary>',
      '<details open><summary>',
    );
  },
  answered: (language) => {
    const page = asking(language);
    return renderPage(
      { ...page, ask: page.ask && { ...page.ask, isAnswered: true }, said: said(language) },
      { token, saved: 'answers' },
    );
  },
  'own-words': (language) =>
    renderPage({ ...waiting(language), said: said(language) }, { token }).replaceAll(
      '<details class="small"><summary>',
      '<details class="small" open><summary>',
    ),
  ended: (language) =>
    renderPage(
      {
        ...waiting(language),
        ...{ standing: { kind: 'ended', outcome: 'rejected' }, mayWithdraw: false },
        promise: null,
        meeting: null,
        heard: [answer(language), acknowledgement(language)],
        said: said(language),
        merits: { status: 'offered' },
        survey: { status: 'open' },
      },
      { token },
    ),
  'answer-before': (language) =>
    renderPage(
      { ...waiting(language), heard: [reminder(language), answer(language), acknowledgement(language)] },
      { token },
    ),
  'more-than-fits': (language) => {
    const long = { ...acknowledgement(language), text: 'Återkoppling på flera rader. '.repeat(300) };
    const heard = [reminder(language), ...[1, 2, 3].map((day) => ({ ...long, at: at(-24 * day) }))];
    return renderPage({ ...waiting(language), heard: [...heard, { ...answer(language), at: at(-200) }] }, { token });
  },
  merits: (language) =>
    renderPage(
      {
        ...waiting(language),
        ...{ standing: { kind: 'ended', outcome: 'rejected' }, mayWithdraw: false },
        ...{ promise: null, meeting: null, heard: [answer(language)] },
        merits: {
          ...{ status: 'answered', at: at(-2) },
          text: 'Den som anställdes har sjuksköterskeexamen och åtta års yrkeserfarenhet från akutsjukvård, varav tre som handledare.',
        },
      },
      { token },
    ),
  survey: (language) => renderSurvey(survey(language, { status: 'open' }), { token, declineLink }),
  'survey-mistakes': (language) =>
    renderSurvey(survey(language, { status: 'open' }), {
      ...{ token, declineLink },
      typed: { values: { comment: 'Tack för ett fint samtal.' }, mistakes: { rating: 'missing', comment: 'tooLong' } },
    }),
  'survey-answered': (language) =>
    renderSurvey(survey(language, { status: 'answered', changeableUntil: at(168) }), {
      ...{ token, declineLink, isSaved: true },
    }),
  'survey-given': (language) => renderSurvey(survey(language, { status: 'given' }), { token, declineLink }),
  'survey-none': (language) => renderNoSurvey(language, token),
  'survey-decline': (language) => renderDeclineQuestion(language, 'a.b'),
  'survey-declined': (language) => renderDeclined(language),
  withdraw: (language) => renderWithdrawQuestion(waiting(language), token),
  details: (language) => renderDetails(details(language), { token, mistake: { kind: 'phone', why: 'wrongProof' } }),
  'details-empty': (language) =>
    renderDetails(
      {
        ...details(language),
        contacts: {
          email: works('a•••@example.com'),
          phone: { shown: null, state: 'none', isCarried: true, code: null, proof: null },
        },
      },
      { token, mistake: { kind: 'phone', why: 'invalid' } },
    ),
  rights: (language) => renderRights(rights(language), { token, mistake: 'wrong' }),
  'rights-by-phone': (language) =>
    renderRights({ ...rights(language), isReached: false, code: null }, { token, mistake: 'noWay' }),
  'rights-asked': (language) =>
    renderRights({ ...rights(language), code: null, deletion: { status: 'open', due: at(700) } }, { token }),
  'rights-refused': (language) =>
    renderRights(
      {
        ...rights(language),
        code: null,
        deletion: {
          status: 'refused',
          text: 'Vi sparar uppgifterna i två år efter beslutet, eftersom vi kan behöva visa att ingen blev diskriminerad.',
        },
      },
      { token },
    ),
  deletion: (language) => renderDeletionQuestion(rights(language), { token, grant: 'a' }),
  'deletion-code': (language) => renderDeletionQuestion(rights(language), { token, mistake: 'wrong' }),
  'deletion-by-phone': (language) =>
    renderDeletionQuestion({ ...rights(language), isReached: false, code: null }, { token }),
  'own-data': (language) =>
    renderOwnData(ownData(language), {
      ...{ here: `/c/${token}/data/a`, deletion: `/c/${token}/delete?grant=a`, zone: 'Europe/Stockholm' },
    }),
  'old-link': (language) => renderOldLink(language, token),
  'link-sent': (language) => renderLinkSent(language),
  'link-replaced': (language) => renderLinkReplaced(language),
  lost: (language) => renderLost(language, 'lost'),
  failed: (language) => renderLost(language, 'failed'),
};
