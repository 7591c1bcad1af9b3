import type { AbsenceView, MeetingsThen } from '../../server/contract/absences.ts';
import { usualSettings } from '../../server/contract/notice-kinds.ts';
import type { Notice } from '../../server/contract/notices.ts';
import { v5 } from 'uuid';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { answeredEntry, repliedEntry, replyAnswerForm, replyAnswerPreview } from './reply-answers.ts';
import type { ApplicationDetail, DecisionPreview, MessageView, TaskView } from '../../server/contract/applications.ts';
import { applyTexts } from '../../server/apply-page/apply-texts.ts';
import type { ApplyPageView } from '../../server/contract/apply-page.ts';
import type { AuditEntryView } from '../../server/contract/audit.ts';
import { type BoardStep, type Card, type JobSummary, nextActs, type OwedCard } from '../../server/contract/jobs.ts';
import type { Live, Visit } from '../../server/contract/live.ts';
import type { RehearsalView } from '../../server/contract/rehearsals.ts';
import type { ListedPerson, Me } from '../../server/contract/people.ts';
import type { DocumentView } from '../../server/contract/documents.ts';
import type { ImportPreview, ImportRowView, ImportView } from '../../server/contract/imports.ts';
import type { z } from 'zod';
import { type RouteName, routes } from '../../server/contract/routes.ts';
import { blindNotes, mentionable, mentions, noteRevisions, notes } from './note-answers.ts';
import { againForm, againPreview } from './again-answers.ts';
import {
  correctedMessages,
  correctionBatch,
  correctionBatchPreview,
  correctionForm,
  correctionPreview,
  corrections,
  correctionStart,
} from './correction-answers.ts';
import { heldSendsOf, heldSendsOfAll } from './held-answers.ts';
import { affectedByDays, daysOff } from './calendar-answers.ts';
import { lentSenders, senderDomain, senders, suppressions, triedSender } from './sender-answers.ts';
import { slots } from './slot-answers.ts';
import { noProof, proof } from './proof-answers.ts';
import { fewSurveys, jobSurveys, noSurveys, surveyComments, surveyFigures, surveySettings } from './survey-answers.ts';
import { alike, givenAnswers, lookalikes, merges, otherApplications, pair } from './merge-answers.ts';
import { askedBy, requestsOf } from './request-answers.ts';
import { stopped as stop, stoppedMessages } from './stop-answers.ts';
import { handedInForm, myScorecards, panel, revisions, scorecardDrafts, scorecardForm } from './scorecard-answers.ts';

import {
  batch,
  batchId,
  batchItems,
  lackingPreview,
  stoppedPreview,
  closingMessages,
  owed,
  waitingDecisions,
} from './batch-answers.ts';

const idOf = (name: string) => v5(name, v5.URL);
const hour = 3_600_000;
const now = Date.now();
const at = (hours: number) => new Date(now + hours * hour).toISOString();
/** Of those who are away, in a zone where it ends later than here. */
export const lastDay = at(24 * 5).slice(0, 10);
const jobId = idOf('job');

const names = [
  'Anna-Karin Wennerström-Lagergren',
  'Bo Ek',
  'Göran Åkerlund',
  'Ingrid Lindqvist',
  'Viggo Petrović',
  'Björn Abdi',
];
const stageNames = [
  { sv: 'Urval', en: 'Screening' },
  { sv: 'Utan legitimationsnummer', en: 'Without a licence number' },
  { sv: 'Telefonintervju', en: 'Telephone interview' },
  { sv: 'Intervju med chef', en: 'Interview with the manager' },
];

const competencies = [
  { id: 'patient-safety', name: { sv: 'Patientsäkerhet', en: 'Patient safety' } },
  { id: 'teamwork', name: { sv: 'Samarbete i team', en: 'Teamwork' } },
];

const stage = (index: number, count: number): BoardStep => ({
  stepId: `stage-${index}`,
  kind: 'stage',
  name: stageNames[index] ?? {},
  count,
  longestWaitSince: count > 0 ? at(-70 - index) : null,
  late: index === 0 ? 2 : 0,
  hasMeeting: index === 3,
  choosesTime: index === 3,
  competencies: index === 3 ? competencies : [],
  scorecardsRequired: index === 3 ? 2 : 0,
  exits: [
    {
      id: 'on',
      kind: 'advance',
      name: { sv: 'Bjud in till intervju', en: 'Invite to an interview' },
      owes: 'nothing',
      leadsTo: ['stage-3'],
      requires: [],
    },
    {
      id: 'no',
      kind: 'reject',
      name: { sv: 'Tacka nej', en: 'Turn down' },
      owes: 'strengthAndDevelopment',
      leadsTo: ['rejected'],
      requires: [],
    },
    {
      id: 'hire',
      kind: 'advance',
      name: { sv: 'Anställ', en: 'Hire' },
      owes: 'nothing',
      leadsTo: ['hired'],
      requires: [
        { id: 'start', label: { sv: 'Första dagen', en: 'First day' }, kind: 'date' },
        { id: 'pay', label: { sv: 'Månadslön', en: 'Monthly pay' }, kind: 'number' },
      ],
    },
  ],
});

const steps: BoardStep[] = [
  ...[300, 0, 4, 6].map((count, index) => stage(index, count)),
  {
    ...stage(0, 12),
    stepId: 'licence',
    kind: 'ask',
    name: { sv: 'Legitimationsnummer', en: 'Licence number' },
    exits: [],
  },
];

const card = (index: number, due: number): Card => ({
  applicationId: idOf(`application ${index}`),
  candidateId: idOf(`candidate ${index}`),
  name: names[index % names.length] ?? '',
  jobId,
  jobTitle: 'Sjuksköterska till akutmottagningen, Södersjukhuset',
  stepId: 'stage-3',
  stepName: stageNames[3] ?? null,
  visit: 1,
  enteredAt: at(-30),
  status: 'active',
  outcome: null,
  ring: {
    opened: at(-30),
    due: at(due),
    remindAt: at((due - 30) / 2),
    escalateAt: at(due - 3),
    workingMinutesLeft: Math.max(0, Math.round(due * 25)),
    workingDaysLeft: Math.max(0, Math.floor(due / 24)),
  },
  pausedUntil: index === 3 ? at(200) : null,
  waiting:
    index === 2
      ? {
          decisionId: idOf('decision'),
          exitId: 'no',
          decidedAt: at(-20.6),
          releaseAt: at(3.4),
          decidedBy: 'Eva Sandberg',
          decidedById: 'other',
        }
      : null,
  openTasks: index === 4 ? 1 : 0,
});
const cards = Array.from({ length: 200 }, (_, index) => card(index, index * 6 - 8));

const job: JobSummary = {
  id: jobId,
  title: 'Sjuksköterska till akutmottagningen, Södersjukhuset',
  status: 'open',
  zone: 'Europe/Stockholm',
  version: {
    id: idOf('version'),
    number: 3,
    processId: idOf('process'),
    processName: { sv: 'Sjuksköterska', en: 'Nurse' },
  },
  candidates: 322,
  active: 310,
  open: 310,
  dueToday: 7,
  late: 2,
  createdAt: at(-900),
  closesAt: null,
  closedBy: null,
  closeReason: null,
  closeWordingReason: null,
};

const message: MessageView = {
  id: idOf('message'),
  applicationId: cards[0]?.applicationId ?? jobId,
  jobId,
  candidateName: names[0] ?? '',
  rehearsal: false,
  purpose: 'acknowledgement',
  page: null,
  stepId: 'start',
  channel: 'email',
  language: 'sv',
  to: 'anna-karin@example.com',
  from: '"Södersjukhuset" <rekrytering@sodersjukhuset.example.com>',
  replyTo: 'svar+4f1c9a7e2b6d4c0f9a8e.1d2c3b4a5f6e7d8c@in.sodersjukhuset.example.com',
  subject: 'Vi har fått din ansökan',
  text: 'Hej Anna-Karin,\n\ntack för din ansökan. Du får besked senast tisdagen den 1 december kl. 17.00.',
  html: '<p>Hej Anna-Karin,</p><p>tack för din ansökan. Du får besked senast tisdagen den 1 december kl. 17.00.</p>',
  calendar: {
    ...{ startsAt: at(40), place: 'Södersjukhuset, plan 5', isCancelled: false },
    file: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
  },
  status: 'delivered',
  due: at(-30),
  acceptedAt: at(-30),
  late: false,
  unclear: false,
  mayBeDouble: false,
  waiting: null,
  receipts: [],
  corrected: null,
  corrects: null,
  provider: 'mailbox',
  deliveries: [
    {
      attempt: 1,
      channel: 'email',
      provider: 'mailbox',
      account: null,
      startedAt: at(-30),
      endedAt: at(-30),
      outcome: 'accepted',
      code: null,
      reason: null,
      explained: null,
    },
  ],
};
const sms: MessageView = {
  ...message,
  id: idOf('sms'),
  channel: 'sms',
  to: '+46701740605',
  ...{ from: 'SOS', replyTo: null, calendar: null },
  subject: null,
  html: null,
  text: 'Hej Göran! Tack för din ansökan. Du får besked senast tis 1 dec 17:00. /Södersjukhuset',
  candidateName: names[2] ?? '',
  status: 'bounced',
};

const pageMessage = { ...message, purpose: 'page', stepId: null, subject: null, text: null, html: null };
const newLink = { kind: 'newLink', unsent: null, superseded: false } as const;

/** What the candidate's page has sent by itself: a link that came back, a code that waits, and an earlier link that arrived in the place of one that had come back. */
const ofPage: readonly MessageView[] = [
  {
    ...{ ...pageMessage, id: idOf('page-link'), page: newLink, status: 'bounced', provider: 'resend' },
    receipts: [
      {
        ...{ provider: 'resend', event: 'bounced', at: at(-29), code: 'bounce/Permanent/NoEmail' },
        explained: {
          means: { sv: 'E-postadressen finns inte.', en: 'The e-mail address does not exist.' },
          does: { sv: 'Besked använder den inte mer.', en: 'Besked does not use it any more.' },
          tells: {
            sv: 'Adressen eller numret fungerar inte. Rätta det, eller ring.',
            en: 'The address or number does not work. Correct it, or call.',
          },
        },
      },
    ],
  },
  {
    ...{ ...pageMessage, id: idOf('page-code'), page: { ...newLink, kind: 'code' }, channel: 'sms' },
    ...{ status: 'queued', acceptedAt: null, to: '+46701740605' },
    waiting: { cause: 'asking', until: at(0.1), provider: 'twilio' },
    deliveries: message.deliveries.map((made) => ({
      ...made,
      ...{ channel: 'sms', provider: 'twilio', outcome: 'unclear', reason: 'Twilio did not answer within 30000 ms' },
      explained: {
        means: { sv: 'Twilio svarade inte inom 30000 ms.', en: 'Twilio did not answer within 30000 ms.' },
        does: {
          sv: 'Frågar leverantören om meddelandet togs emot innan något skickas igen.',
          en: 'Asks the provider whether it has the message before anything is sent again.',
        },
        tells: {
          sv: 'Vi vet inte än om meddelandet togs emot, och tar reda på det.',
          en: 'We do not know yet whether it was accepted, and are finding out.',
        },
      },
    })),
  },
  { ...pageMessage, id: idOf('page-link-before'), page: newLink },
  { ...pageMessage, id: idOf('page-link-first'), page: { ...newLink, superseded: true }, status: 'bounced' },
];

const task: TaskView = {
  id: idOf('task'),
  applicationId: cards[4]?.applicationId ?? jobId,
  jobId,
  candidateName: names[4] ?? '',
  phone: '+46701740605',
  email: 'viggo@example.com',
  jobTitle: job.title,
  about: 'phone',
  stepId: 'stage-0',
  messageId: idOf('message'),
  replyId: null,
  due: at(5),
  openedAt: at(-2),
  doneAt: null,
  doneBy: null,
  note: null,
  others: [],
  isUnfilled: false,
  say: 'Hej Viggo, vi har gått igenom din ansökan och vill gärna träffa dig för en intervju. Du får höra av oss igen senast tisdag.',
};

const application: ApplicationDetail = {
  ...(cards[0] as Card),
  blocked: { email: null, sms: { why: 'optedOut', since: at(-30) } },
  candidate: {
    id: cards[0]?.candidateId ?? jobId,
    firstName: 'Anna-Karin',
    lastName: 'Wennerström-Lagergren',
    email: 'anna-karin.wennerstrom-lagergren@example.com',
    phone: '+46701740605',
    phoneIsMobile: true,
    language: 'sv',
    channel: 'email',
    zone: null,
    declined: [],
    createdAt: at(-80),
    tag: '0'.repeat(20),
  },
  fields: { 'licence-number': '123456-7890', 'first-day': '2027-01-11', night: true, ward: 'emergency', pay: 41_500 },
  fieldLabels: {
    'licence-number': { sv: 'Legitimationsnummer', en: 'Licence number' },
    'first-day': { sv: 'Första dagen', en: 'First day' },
    night: { sv: 'Kan arbeta natt', en: 'Can work nights' },
    ward: { sv: 'Avdelning', en: 'Ward' },
    pay: { sv: 'Löneanspråk', en: 'Expected pay' },
  },
  fieldKinds: {
    'licence-number': { kind: 'text', options: null },
    'first-day': { kind: 'date', options: null },
    night: { kind: 'boolean', options: null },
    ward: { kind: 'choice', options: { emergency: { sv: 'Akuten', en: 'Emergency' } } },
    pay: { kind: 'number', options: null },
  },
  othersNamed: [],
  hasRequests: false,
  source: 'LinkedIn',
  consent: { number: 2, text: applyTexts.sv.defaultConsent, at: at(-80) },
  rehearsal: false,
  pause: null,
  batch: {
    ...{ id: idOf('batch'), status: 'paused', isDeciderGone: false },
    ...{ decidedBy: 'Eva Sandberg', pausedBy: 'Karin Norén' },
  },
  appliedAt: at(-80),
  endedAt: null,
  version: { id: job.version.id, number: 3 },
  responsible: [
    { userId: 'me', name: 'Eva Sandberg', awayUntil: null, awayLastDay: null, hasLeft: false, answering: [] },
    {
      ...{
        userId: 'karin',
        name: 'Karin Lindqvist-Bergström',
        awayUntil: at(24 * 6),
        awayLastDay: lastDay,
        hasLeft: false,
      },
      answering: ['Omar Haddad', 'Sara Lind'],
    },
  ],
  waitsFor: [
    {
      title: { sv: 'Påminner Eva Sandberg', en: 'Reminds Eva Sandberg' },
      why: { sv: 'Då har 50 % av arbetstiden till löftet gått', en: '50 % of the working time has passed by then' },
      until: at(4),
    },
    {
      title: { sv: 'Ger ett nytt datum om ingen har svarat', en: 'Gives a new date if nobody has answered' },
      why: null,
      until: at(9),
    },
  ],
  obligations: [
    {
      id: idOf('obligation'),
      stepId: 'stage-3',
      visit: 1,
      openedAt: at(-30),
      originalDue: at(10),
      due: at(10),
      status: 'open',
      endedAt: null,
      endedBy: null,
      reason: null,
      told: [{ due: at(10), toldAt: at(-30) }],
    },
  ],
  decisions: [
    {
      id: idOf('decision one'),
      applicationId: cards[0]?.applicationId ?? jobId,
      stepId: 'stage-3',
      visit: 1,
      exitId: 'on',
      reason: 'Lång erfarenhet av akutsjukvård',
      feedbackText: null,
      strength: 'Du ringde läkaren så fort värdena föll. Tack för det!',
      development: 'Nästa gång kan du säga högt vad du väntar på.',
      fields: {},
      decidedBy: 'Eva Sandberg',
      decidedAt: at(-40),
      releaseAt: at(-36),
      late: false,
      status: 'released',
      refusedCode: null,
      refusedReason: null,
      wordingReason: null,
      wordingCodes: [],
      basis: {
        whose: 'composed',
        scorecards: [
          { id: idOf('scorecard'), authorName: 'Omar Haddad', number: 1, revisedSince: true },
          { id: idOf('other scorecard'), authorName: 'Karin Norén', number: 2, revisedSince: false },
        ],
        sentences: [
          {
            ...{ part: 'strength', from: 0, to: 39 },
            source: {
              ...{ kind: 'evidence', scorecardId: idOf('scorecard'), competencyId: 'patient-safety' },
              evidenceId: 'night',
            },
          },
          {
            ...{ part: 'development', from: 0, to: 45 },
            source: { kind: 'anchor', competencyId: 'patient-safety', level: 2 },
          },
        ],
      },
    },
  ],
  meetings: [
    {
      id: idOf('meeting'),
      stepId: 'stage-3',
      visit: 1,
      sequence: 0,
      startsAt: at(-2),
      endsAt: at(-1),
      place: 'Södersjukhuset, plan 4',
      link: null,
      interviewers: [
        { userId: 'me', name: 'Eva Sandberg' },
        { userId: 'other', name: 'Omar Haddad' },
      ],
      left: [],
      absent: [],
      guests: ['Åsa Lindqvist, Södersjukhuset'],
      chosenByCandidate: true,
      status: 'booked',
      leftBehind: null,
      endedAt: null,
    },
  ],
  scorecards: [
    {
      id: idOf('scorecard'),
      stepId: 'stage-3',
      visit: 1,
      authorName: 'Omar Haddad',
      mine: false,
      number: 1,
      submittedAt: at(-1),
      revisedAt: at(-1),
      language: 'sv',
      ratings: null,
      privateNote: null,
    },
  ],
  stoodAside: [{ stepId: 'stage-3', visit: 1, name: 'Karin Norén', mine: false, at: at(-1) }],
  tasks: [task],
  others: [...otherApplications],
  answers: [...givenAnswers],
  ask: null,
  pageUrl: 'https://besked.example/c/token',
};

const preview: DecisionPreview = {
  releaseAt: at(4),
  leavesAt: at(4),
  late: false,
  nextPromise: at(120),
  channel: 'email',
  subject: 'Intervju på Södersjukhuset',
  text: message.text,
  html: message.html,
  also: [],
  sentAs: { email: { from: message.from, replyTo: message.replyTo }, sms: { from: 'SOS', replyTo: null } },
  unreached: null,
  endsElsewhere: null,
  missing: [],
  language: 'sv',
  findings: [],
};

const applyPage: ApplyPageView = {
  isOpen: true,
  about: {
    sv: 'På akuten arbetar 120 sjuksköterskor och undersköterskor i team.\n\nDu får en egen handledare de första tre månaderna.',
    en: 'In the emergency department 120 nurses work in teams.',
  },
  documents: 'optional',
  lastDay: '2026-12-13',
  isOver: false,
  zone: 'Europe/Stockholm',
  consent: { number: 2, texts: { sv: applyTexts.sv.defaultConsent, en: applyTexts.en.defaultConsent } },
  revision: 3,
  url: `https://besked.region-vasternorrland.example/apply/${jobId}`,
  languages: ['sv', 'en'],
  asks: [
    { sv: 'E-post', en: 'Email' },
    { sv: 'Legitimationsnummer', en: 'Licence number' },
  ],
};

const documents: DocumentView[] = [
  {
    ...{
      id: idOf('document-cv'),
      applicationId: idOf('application'),
      fileName: 'Legitimationsbevis och anställningsintyg från Norrlands universitetssjukhus, inskannade.pdf',
    },
    ...{ mediaType: 'application/pdf', size: 2_413_000, hash: '', forInterviewers: false },
    ...{ by: { kind: 'candidate', name: null }, createdAt: at(-200) },
  },
  {
    ...{ id: idOf('document-letter'), applicationId: idOf('application'), fileName: 'CV.docx' },
    ...{ mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', size: 84_000, hash: '' },
    ...{ forInterviewers: true, by: { kind: 'person', name: 'Eva Sandberg' }, createdAt: at(-100) },
  },
];

const timeline = Array.from({ length: 12 }, (_, index) => ({
  id: idOf(`entry ${index}`),
  seq: 12 - index,
  kind: index === 1 ? 'deliver' : 'delivered',
  at: at(-index * 5),
  actor: {
    kind: index % 3 === 0 ? ('person' as const) : ('besked' as const),
    name: index % 3 === 0 ? 'Eva Sandberg' : null,
  },
  stepId: 'stage-0',
  stepName: stageNames[0] ?? null,
  title: { sv: 'Bekräftelsen kom fram som e-post', en: 'The confirmation arrived by email' },
  detail: index % 2 === 0 ? { sv: 'Besked senast tis 1 dec 17:00', en: 'Answer by Tue 1 Dec 17:00' } : null,
  messageId: index === 1 ? message.id : null,
  otherId: null,
  reply: null,
  reason: null,
  ...(index === 3
    ? { kind: 'scorecardIn', title: { sv: 'Lämnade in en bedömning', en: 'Handed in a scorecard' } }
    : {}),
  ...(index === 5
    ? {
        kind: 'paused',
        title: { sv: 'Pausad', en: 'Paused' },
        reason: 'Enhetschefen på medicinavdelning 74 är sjukskriven, och ingen annan får anställa.',
      }
    : {}),
  ...(index === 2 ? repliedEntry : index === 4 ? answeredEntry : {}),
}));

const me = (language: 'sv' | 'en'): Me => ({
  userId: 'me',
  name: 'Eva Sandberg',
  email: 'eva@example.com',
  language,
  organisation: { id: 'o', name: 'Södersjukhuset', zone: 'Europe/Stockholm' },
  organisations: [
    { id: 'o', name: 'Södersjukhuset' },
    { id: 'other', name: 'Danderyds sjukhus, rekryteringsenheten' },
  ],
  jobRoles: [],
  answersFor: [{ name: 'Karin Lindqvist-Bergström', until: at(24 * 6), lastDay }],
  away: null,
  twoFactor: false,
  needsTwoFactor: false,
  firstPasswords: true,
  role: 'administrator',
  delivery: { email: 'mailbox', sms: 'mailbox' },
  smsPrice: { amount: 0.55, currency: 'SEK', isAssumed: true },
  smsDeclining: 'answer',
});

const page = <T>(items: readonly T[]) => ({ items: [...items], next: null });
const people: ListedPerson[] = [
  { userId: 'me', name: 'Eva Sandberg', email: 'eva@example.com', role: 'administrator', twoFactor: false, away: null },
  {
    ...{ userId: 'other', name: 'Omar Haddad', email: 'omar@example.com', role: 'interviewer', twoFactor: true },
    away: { until: at(24 * 6), lastDay, deputyName: 'Eva Sandberg' },
  },
];
const audit: AuditEntryView[] = [
  {
    id: idOf('audit 1'),
    at: at(-1),
    actor: { kind: 'person', id: 'me' },
    action: 'setJobRoles',
    target: { kind: 'job', id: jobId },
    before: [{ role: 'recruiter', userId: 'me' }],
    after: [
      { role: 'recruiter', userId: 'me' },
      { role: 'interviewer', userId: 'other' },
    ],
    address: '192.0.2.0/24',
    agent: 'Firefox · Windows',
    keyId: null,
    names: { me: 'Eva Sandberg', other: 'Omar Haddad', [jobId]: 'Sjuksköterska till akutmottagningen, Södersjukhuset' },
  },
  ...(['changeCandidate', 'decide', 'publishVersion', 'createApplication'] as const).map((action, index) => ({
    id: idOf(`audit ${action}`),
    at: at(-3 - index * 20),
    actor: index === 3 ? { kind: 'candidate' as const, id: null } : { kind: 'person' as const, id: 'other' },
    action,
    target: { kind: 'candidate', id: idOf('candidate') },
    before: { language: 'sv' },
    after: { language: 'en', renewed: ['email'] },
    address: '2001:db8:1::/48',
    agent: 'Chrome · macOS',
    keyId: index === 1 ? 'key' : null,
    names: { other: 'Omar Haddad', [idOf('candidate')]: names[0] ?? '' },
  })),
];
const importPreview: ImportPreview = {
  ...{ ready: 288, email: 260, sms: 16, nobody: 4, standing: 8 },
  first: {
    name: 'Åsa Öberg',
    channel: 'email',
    subject: 'Tack för din ansökan till Sjuksköterska, avdelning 4',
    text: 'Hej Åsa!\n\nTack för din ansökan. Du får besked senast fredag 4 december.',
    html: null,
  },
};
const importView: ImportView = {
  id: idOf('import'),
  jobId,
  fileName: 'candidates-messy.csv',
  status: 'checked',
  beginsAt: null,
  encoding: 'utf-8',
  separator: ';',
  headings: ['Förnamn', 'Efternamn', 'E-post', 'Mobil', 'Språk', 'Kommentar'],
  mapping: {
    Förnamn: 'firstName',
    Efternamn: 'lastName',
    'E-post': 'email',
    Mobil: 'phone',
    Språk: 'language',
    Kommentar: null,
  },
  leftOut: [],
  again: false,
  hadNo: 2,
  total: 300,
  ready: 288,
  imported: 0,
  duplicates: 5,
  failed: 7,
  createdAt: at(0),
};
const rows = Array.from(
  { length: 7 },
  (_, index): ImportRowView => ({
    standsIn: null,
    row: index * 9 + 2,
    status: 'failed',
    name: names[index % names.length] ?? '',
    cells: [
      ...(names[index % names.length] ?? '').split(' '),
      '',
      `+4670174060${index}`,
      'sv',
      index === 0 ? '=1+1; "ja"' : '',
    ],
    issues: [
      {
        severity: 'error',
        column: 'Mobil',
        code: 'phoneInvalid',
        message: { sv: '0719 är inget giltigt nummer', en: '0719 is not a valid number' },
      },
    ],
    applicationId: null,
  }),
);
const notice: Notice = {
  id: idOf('notice'),
  kind: 'escalate',
  about: 'escalate',
  subjectId: null,
  jobId,
  jobTitle: job.title,
  jobZone: 'Europe/Stockholm',
  opens: true,
  applicationId: cards[0]?.applicationId ?? jobId,
  candidateName: names[0] ?? '',
  level: 1,
  missing: [],
  by: null,
  insteadOf: 'Karin Lindqvist-Bergström',
  due: at(2),
  at: at(-1),
  readAt: null,
};
const notices: Notice[] = [
  notice,
  { ...notice, id: idOf('notice 2'), kind: 'mention', about: 'mention', by: 'Omar Haddad', insteadOf: null, due: null },
  { ...notice, id: idOf('notice 3'), kind: 'failedMessage', about: 'phone', insteadOf: null, at: at(-3) },
  { ...notice, id: idOf('notice 6'), kind: 'meeting', about: 'meetingMoved', insteadOf: null, due: at(52), at: at(-4) },
  {
    ...notice,
    id: idOf('notice 9'),
    kind: 'meeting',
    about: 'meetingCancelled',
    insteadOf: null,
    opens: false,
    at: at(-4),
  },
  {
    ...notice,
    id: idOf('notice 8'),
    kind: 'application',
    about: 'application',
    insteadOf: null,
    due: null,
    at: at(-4),
  },
  {
    ...{ ...notice, id: idOf('notice 10'), kind: 'task', about: 'timesHidden', insteadOf: null },
    ...{ applicationId: null, candidateName: '', due: null, at: at(-4) },
  },
  { ...notice, id: idOf('notice 7'), kind: 'scorecardsIn', about: 'scorecardsIn', insteadOf: null, at: at(-4) },
  {
    ...notice,
    id: idOf('notice 4'),
    kind: 'remind',
    about: 'remind',
    missing: ['Omar Haddad'],
    at: at(-5),
    readAt: at(-4),
  },
  {
    ...{ ...notice, id: idOf('notice 5'), kind: 'closing', about: 'closing', by: 'Omar Haddad', insteadOf: null },
    ...{ applicationId: null, candidateName: '', due: null, at: at(-30), readAt: at(-29) },
  },
];
const absence: AbsenceView = {
  id: idOf('absence'),
  ...{ userId: 'me', name: 'Eva Sandberg', deputyId: 'other', deputyName: 'Omar Haddad' },
  ...{ firstDay: at(24 * 20).slice(0, 10), lastDay: at(24 * 33).slice(0, 10) },
  ...{ startsAt: at(24 * 20), endsAt: at(24 * 34) },
};

const meetingsThen: MeetingsThen = {
  count: 7,
  items: [26, 50, 51, 74, 98].map((hours) => ({
    ...{ id: idOf(`meeting in ${hours}`), applicationId: idOf('application'), zone: 'Europe/Stockholm' },
    ...{ candidateName: 'Karin Lindqvist-Bergström', jobTitle: 'Sjuksköterska till akutmottagningen' },
    ...{ startsAt: at(hours), endsAt: at(hours + 1) },
  })),
};

const version = {
  id: job.version.id,
  number: 3,
  hash: 'a'.repeat(64),
  note: null,
  publishedAt: at(-900),
  publishedBy: 'Eva Sandberg',
};
const process = {
  id: job.version.processId,
  slug: 'nurse',
  name: job.version.processName,
  draftRevision: 7,
  draftSavedAt: at(-900),
  draftSavedBy: 'Eva Sandberg',
  live: { versionId: version.id, number: version.number, publishedAt: version.publishedAt },
  changed: false,
  errors: 0,
  jobs: 2,
  archivedAt: null,
};

const onDrawing = ['screening', 'phone-interview', 'manager-interview', 'references'];
const live: Live = {
  at: at(0),
  candidates: 100_322,
  dueToday: 7,
  late: 2,
  steps: [
    { stepId: 'screening', count: 99_800, since: at(-70), dueToday: 5, late: 2 },
    { stepId: 'licence', count: 12, since: at(-300), dueToday: 0, late: 0 },
    { stepId: 'phone-interview', count: 500, since: at(-100), dueToday: 2, late: 0 },
    { stepId: 'manager-interview', count: 9, since: at(-20), dueToday: 0, late: 0 },
    { stepId: 'references', count: 1, since: at(-4), dueToday: 0, late: 0 },
    { stepId: 'hired', count: 41, since: null, dueToday: 0, late: 0 },
    { stepId: 'rejected', count: 1_204, since: null, dueToday: 0, late: 0 },
  ],
  promises: { due: 2_310, kept: 2_298, keptAsFirstTold: 2_204 },
};
/** One of them is asked a question and one waits; the others stand in stages. */
const elsewhere: Readonly<Record<number, keyof typeof nurse.steps>> = { 5: 'licence', 6: 'survey-wait' };
const livePeople = cards.map((one, index) => {
  const stepId = elsewhere[index];
  return stepId
    ? { ...one, stepId, stepName: nurse.steps[stepId].name, waiting: null }
    : {
        ...one,
        stepId: onDrawing[index % onDrawing.length] ?? null,
        waiting: one.waiting && { ...one.waiting, exitId: 'reject' },
      };
});
const path: Visit[] = [
  { stepId: 'application', visit: 1, enteredAt: at(-400), leftAt: at(-400), exitId: 'next' },
  { stepId: 'screening', visit: 1, enteredAt: at(-400), leftAt: at(-330), exitId: 'ask-licence' },
  { stepId: 'licence', visit: 1, enteredAt: at(-330), leftAt: at(-300), exitId: 'answered' },
  { stepId: 'screening', visit: 2, enteredAt: at(-300), leftAt: at(-200), exitId: 'phone-interview' },
  { stepId: 'phone-interview', visit: 1, enteredAt: at(-200), leftAt: at(-30), exitId: 'manager-interview' },
  { stepId: 'manager-interview', visit: 1, enteredAt: at(-30), leftAt: null, exitId: null },
];
const rehearsal: RehearsalView = {
  id: idOf('rehearsal'),
  processId: job.version.processId,
  versionId: job.version.id,
  jobId,
  applicationId: cards[0]?.applicationId ?? jobId,
  candidateName: names[0] ?? '',
  startedAt: at(-1),
  startedBy: 'Eva Sandberg',
  mine: true,
  endsAt: at(23),
  now: at(0),
  status: 'running',
  nextDue: at(4),
  problems: [
    {
      code: 'exit-unconnected',
      severity: 'error',
      stepId: 'screening',
      path: ['steps', 'screening'],
      message: { sv: 'Utgången "Tacka nej" leder ingenstans.', en: 'The exit "Turn down" leads nowhere.' },
      hint: { sv: 'Dra den till ett steg.', en: 'Connect it to a step.' },
    },
  ],
};

/** Everybody's cards, or as many of them as the board says that stand in one step. */
function cardsIn(stepId: string | null): readonly Card[] {
  const place = steps.findIndex((step) => step.stepId === stepId);
  const inTurn = cards.filter((_, index) => index % steps.length === place);
  return stepId === null ? cards : inTurn.slice(0, steps[place]?.count ?? 0);
}

const today = cards.slice(0, 14).map((shown, index): OwedCard => {
  const act = nextActs[index % 7];
  const acts = act === undefined || act === 'decide' ? [] : [act];
  return { ...shown, acts: [...acts, 'decide'], meetsAt: act === 'meet' ? at(30) : null };
});

/** What a busy organisation's API answers, by route; each is held to the contract by `answerOf`. */
/** As the routes' schemas describe them, so that a field that is new to an answer is missed here. */
type Answers = {
  readonly [Name in RouteName]?: (
    language: 'sv' | 'en',
    query?: URLSearchParams,
  ) => z.input<(typeof routes)[Name]['answer']>;
};

const busy: Answers = {
  getMe: me,
  listToday: () => page(today),
  listTasks: () => page([task]),
  listCandidates: (_, query) => ({
    ...page(
      names.map((name, index) => ({
        ...application.candidate,
        ...{
          id: idOf(`candidate ${index}`),
          firstName: name.split(' ')[0] ?? '',
          lastName: name.split(' ').slice(1).join(' '),
        },
        applications: cards.slice(index, index + 1 + (index % 2)).map((one) => ({
          ...{ applicationId: one.applicationId, jobId, jobTitle: one.jobTitle, appliedAt: at(-300) },
          ...{
            stepName: one.stepName,
            status: index === 3 ? 'ended' : 'active',
            outcome: index === 3 ? 'hired' : null,
          },
        })),
      })),
    ),
    cut: query?.get('search') === 'a',
  }),
  listNotices: (_, query) =>
    page(
      notices.filter(
        ({ kind, readAt }) =>
          (query?.get('unread') !== 'true' || readAt === null) &&
          (query?.get('today') !== 'true' || (kind !== 'mention' && kind !== 'application')),
      ),
    ),
  countNotices: () => ({ unread: 3 }),
  readNoticesOf: () => ({ read: 0 }),
  getNoticeSettings: () => usualSettings,
  listAbsences: () => page([absence]),
  listMeetingsThen: () => meetingsThen,
  getDuties: () => ({
    ...{ roles: 2, obligations: 14, tasks: 1, meetings: 3, offeredTimes: 1 },
    deputyFor: ['Karin Lindqvist-Bergström'],
    keys: ['Karriärsidan'],
  }),
  listJobs: () =>
    page([
      job,
      { ...job, id: idOf('second'), title: 'Kurator', status: 'closed', active: 0, open: 0, dueToday: 0, late: 0 },
    ]),
  listProcesses: () => page([process]),
  getFacts: () => ({ organisation: 'Region Norr', carried: ['email', 'sms'], people: [] }),
  getProcess: () => ({ ...process, draft: nurse, isReadable: true }),
  listLiveVersions: () =>
    page(
      [3, 1].map((number) => ({
        id: number === 3 ? version.id : idOf('old'),
        number,
        publishedAt: at(-900),
        candidates: live.candidates,
      })),
    ),
  getLive: () => live,
  listLivePeople: () => page(livePeople),
  listPath: () => page(path),
  listRehearsals: () => page([rehearsal]),
  getRehearsal: () => rehearsal,
  getVersion: () => ({
    ...version,
    processId: process.id,
    definition: nurse,
    longestSilence: null,
  }),
  getJob: () => ({
    ...job,
    roles: [{ role: 'recruiter', userId: 'me', name: 'Eva Sandberg' }],
    teamTag: '0'.repeat(20),
    isExample: false,
  }),
  getBoard: () => ({ zone: 'Europe/Stockholm', steps }),
  listWritten: () => ({
    items: cards.slice(0, 2).map(({ applicationId, jobTitle }, index) => ({
      ...{ applicationId, jobTitle, appliedAt: at(-300), firstName: 'Anna-Karin', lastName: 'Wennerström-Lagergren' },
      excerpt: [
        { text: 'Jag har arbetat på akuten i fyra år, och ', isFound: false },
        { text: index === 0 ? 'handlett' : 'handledning', isFound: true },
        { text: ' av studenter är det jag tycker bäst om, tillsammans med läkemedelsrummet', isFound: false },
      ],
    })),
    cut: true,
  }),
  listNearNamesInJob: () => ({ items: [], found: 4 }),
  listNearNames: () => ({ items: [], found: 4 }),
  listCards: (_, query) => page(cardsIn(query?.get('stepId') ?? null)),
  getApplication: () => application,
  getScorecardForm: () => scorecardForm(application),
  listScorecardDrafts: () => scorecardDrafts(application),
  saveScorecardDraft: () => ({ revision: 2, savedAt: at(0) }),
  listScorecardRevisions: () => page(revisions),
  listTimeline: () => page(timeline),
  listDocuments: () => page(documents),
  listNotes: () => page(notes),
  listLookalikes: () => page(lookalikes),
  listAlike: () => page(alike),
  listMyScorecards: (_, query) => {
    const state = query?.get('state') ?? 'owed';
    return { ...page(myScorecards(cards, state)), unseen: state === 'draft' ? 2 : 0 };
  },
  listMerges: () => page(merges),
  compareCandidates: () => pair,
  listNoteRevisions: () => page(noteRevisions),
  // More than one page: whoever is on the second can be mentioned too.
  listMentionable: (_, query) =>
    query?.get('after') === 'me' ? page(mentionable.slice(1)) : { items: [...mentionable.slice(0, 1)], next: 'me' },
  getNoteDraft: () => ({ text: '', savedAt: null }),
  saveNoteDraft: () => ({ text: 'kept', savedAt: at(0) }),
  readMentions: () => ({ read: 0 }),
  listMentions: () => page(mentions),
  getApplyPage: () => applyPage,
  listApplicationMessages: () => page([message, ...ofPage]),
  previewDecision: () => preview,
  listPeople: () => page(people),
  listAudit: () => page(audit),
  listInvitations: () =>
    page(
      (['pending', 'expired'] as const).map((status) => ({
        ...{ id: idOf(status), status, role: 'recruiter', language: 'sv', invitedBy: 'Eva Sandberg' },
        email: `anna-karin.wennerstrom-lagergren.${status}@regionen.example.com`,
        createdAt: at(-30),
        expiresAt: at(status === 'pending' ? 138 : -3),
      })),
    ),
  listViews: () =>
    page(
      ['state=late', 'state=today&view=table'].map((query, index) => ({
        ...{
          id: idOf(query),
          page: 'board',
          name: index === 0 ? 'Försenade' : 'Idag, hela regionens alla avdelningar',
        },
        ...{ query, createdAt: at(-800) },
      })),
    ),
  listKeys: () =>
    page(
      [-3, 200].map((hours, index) => ({
        ...{ id: idOf(`key ${hours}`), name: index === 0 ? 'Löneprogrammet' : 'Karriärsidan', start: 'besked_a' },
        ...{ scopes: ['read', 'recruiting'], actsAs: { userId: 'me', name: 'Eva Sandberg' }, createdAt: at(-800) },
        ...{
          expiresAt: at(hours),
          lastUsedAt: index === 0 ? null : at(-1),
          isExpired: index === 0,
          isStopped: index === 1,
        },
      })),
    ),
  getSignInPolicy: () => ({ twoFactorRoles: ['administrator'] }),
  listSessions: () =>
    page(
      ['Firefox · Windows', 'Safari · iOS'].map((agent, index) => ({
        ...{ id: idOf(agent), isThis: index === 0, agent, address: '192.0.2.0/24' },
        ...{ since: at(-40), until: at(200) },
      })),
    ),
  getInvitationByLink: (language) => ({
    organisation: 'Region Exempel',
    email: 'anna-karin@example.com',
    role: 'interviewer',
    language,
    hasAccount: false,
  }),
  listMessages: () => page([message, ...ofPage, sms, ...correctedMessages(message)]),
  getCorrectionForm: (language) => correctionForm(language),
  previewCorrection: (language) => correctionPreview(language),
  getReplyAnswerForm: (language) => replyAnswerForm(language),
  previewReplyAnswer: (language) => replyAnswerPreview(language),
  getAgainForm: (language) => againForm(language),
  previewAgain: () => againPreview(),
  startCorrectionBatch: () => correctionStart,
  getSenders: (language) => senders(language),
  listSuppressions: (language) => page(suppressions(language)),
  checkSenderDomain: () => senderDomain,
  trySender: (language) => triedSender(language),
  getProof: () => proof,
  getJobProof: () => proof,
  getSurveyFigures: () => surveyFigures,
  getJobSurvey: () => surveyFigures,
  listJobSurveys: () => page(jobSurveys(jobId)),
  listSurveyComments: (language) => page(surveyComments(language)),
  listJobSurveyComments: (language) => page(surveyComments(language)),
  getSurveySettings: () => surveySettings,
  getCalendar: () => daysOff,
  listHeldSends: () => heldSendsOfAll(),
  listHeldSendsOfJob: () => heldSendsOf(jobId),
  previewCalendar: () => affectedByDays,
  previewCorrectionBatch: () => correctionBatchPreview,
  getCorrectionBatch: () => correctionBatch(jobId),
  listCorrections: () => page(corrections),
  listMailbox: () =>
    page(
      [message, sms].map(({ to, text, acceptedAt, ...rest }) => ({
        ...{ ...rest, to: to ?? '', text: text ?? '', acceptedAt: acceptedAt ?? at(0) },
      })),
    ),
  previewDecisionBatch: () => lackingPreview,
  writeOwnWords: () => ({ items: [] }),
  saveOwnWords: () => ({ applicationId: application.applicationId, whose: 'edited', why: null }),
  getDecisionBatch: () => batch(jobId),
  listDecisionBatchItems: (_, query) => page(batchItems(query?.get('state') ?? null)),
  listDecisionBatches: () => page([batch(jobId)]),
  listWaitingDecisions: () => page(waitingDecisions(jobId)),
  getClosingTexts: () => ({
    languages: ['sv', 'en'],
    written: {},
    steps: steps.slice(2, 4).map(({ stepId, name, count }) => ({
      ...{ stepId, name, count },
      text: { email: { sv: { subject: 'Jobbet är stängt', body: 'Hej {{ candidate.firstName }}.' } } },
    })),
  }),
  previewClosing: () => ({ ...page(closingMessages), closesAt: at(24) }),
  listOwed: () => page(owed),
  listStops: () => page([stop]),
  listStopped: () => page(stoppedMessages(application.applicationId)),
  listSlots: () => ({ ...page(slots('stage-3')), waiting: { 'stage-3': 3 } }),
  getImport: () => importView,
  previewImport: () => importPreview,
  listImports: () =>
    page(
      (['running', 'paused', 'done', 'checked'] as const).map((status, index) => ({
        ...{ id: idOf(`import-${status}`), fileName: importView.fileName, status, total: 300, createdAt: at(-index) },
        ...{ beginsAt: status === 'running' ? at(1) : null, imported: status === 'done' ? 288 : index * 100 },
      })),
    ),
  listImportRows: () => page(rows),
};

const empty: Answers = {
  ...busy,
  getSenders: () => lentSenders,
  getProof: () => noProof,
  getSurveyFigures: () => noSurveys,
  getJobSurvey: () => fewSurveys,
  listJobSurveys: () => page([]),
  listSurveyComments: () => page([]),
  listJobSurveyComments: () => page([]),
  getSurveySettings: () => ({ ...surveySettings, isOn: false, texts: { sv: {}, en: {} }, revision: 0 }),
  listSuppressions: () => page([]),
  listCandidates: () => ({ ...page([]), cut: false }),
  listWritten: () => ({ items: [], cut: false }),
  listNearNames: () => ({ items: ['Lindqvist', 'Lindkvist', 'Anna-Karin Wennerström'], found: 0 }),
  listNearNamesInJob: () => ({ items: ['Lindqvist', 'Lindkvist'], found: 0 }),
  listAlike: () => page([]),
  listMyScorecards: () => ({ ...page([]), unseen: 0 }),
  listToday: () => page([]),
  getBoard: () => ({
    zone: 'Europe/Stockholm',
    steps: steps.map((step) => ({ ...step, count: 0, late: 0, longestWaitSince: null })),
  }),
  getJob: () => ({
    ...job,
    candidates: 0,
    active: 0,
    open: 0,
    dueToday: 0,
    late: 0,
    roles: [],
    teamTag: '0'.repeat(20),
    isExample: false,
  }),
  listCards: () => page([]),
  listDecisionBatches: () => page([]),
  listWaitingDecisions: () => page([]),
  getApplication: () => ({ ...application, scorecards: [], stoodAside: [] }),
  getScorecardForm: () => ({ ...scorecardForm(application), draft: null, handedInCount: 0 }),
  listLiveVersions: () => page([]),
  listRehearsals: () => page([]),
  listPath: () => page([]),
  listTasks: () => page([]),
  listNotices: () => page([]),
  listNotes: () => page([]),
  listLookalikes: () => page([]),
  listMerges: () => page([]),
  listMentions: () => page([]),
  countNotices: () => ({ unread: 0 }),
  readNoticesOf: () => ({ read: 0 }),
  listAbsences: () => page([]),
  listMeetingsThen: () => ({ count: 0, items: [] }),
  getDuties: () => ({ roles: 0, obligations: 0, tasks: 0, meetings: 0, offeredTimes: 0, deputyFor: [], keys: [] }),
  listJobs: () => page([]),
  listAudit: () => page([]),
  listKeys: () => page([]),
  listViews: () => page([]),
  listMessages: () => page([]),
  listMailbox: () => page([]),
  listStops: () => page([]),
  startCorrectionBatch: () => ({ ...correctionStart, sent: 0 }),
  listHeldSends: () => ({ items: [] }),
  listHeldSendsOfJob: () => ({ items: [] }),
  listSlots: () => ({ ...page([]), waiting: { 'stage-3': 6 } }),
};

/** The same organisation once my scorecard is in. */
const assessed: Answers = {
  ...busy,
  getApplication: () => ({ ...application, scorecards: panel }),
  getScorecardForm: () => handedInForm(application),
};

/** The same where the candidate has asked for what the law gives them. */
const asking: Answers = {
  ...busy,
  getApplication: () => askedBy(application),
  listRequests: () => page(requestsOf(application.applicationId)),
};

/** Their meeting is still to come, and one of its interviewers does not; why is read by those who recruit. */
const toCome = (reason: string | null): ApplicationDetail => ({
  ...application,
  meetings: application.meetings.map((meeting) => ({
    ...{ ...meeting, startsAt: at(26), endsAt: at(27) },
    absent: [{ userId: 'other', why: 'cannot', lastDay: null, reason }],
  })),
});

/** The same for somebody who interviews and has not handed in their scorecard. */
const interviewing: Answers = {
  ...busy,
  getMe: (language) => ({ ...me(language), role: 'interviewer' }),
  getApplication: () => toCome(null),
  listNotes: () => page(blindNotes),
};

/** The same for whoever recruits, of a meeting that loses an interviewer. */
const deserted: Answers = { ...busy, getApplication: () => toCome('I tingsrätten hela dagen') };

/** A job that is closing: some are still owed an answer. */
const closing: Answers = {
  ...busy,
  getJob: () => ({ ...job, roles: [], teamTag: '0'.repeat(20), isExample: false, status: 'closing' }),
};

/** Every second of what a list tells belongs to another job. */
const ofTwoJobs = <Row extends { readonly jobId: string }>(rows: readonly Row[]): Row[] =>
  rows.map((row, index) => (index % 2 === 0 ? row : { ...row, jobId: idOf('second') }));
/** Each of them once in either job. */
const onceInEach = (rows: readonly MessageView[]): MessageView[] =>
  ofTwoJobs(rows.flatMap((row) => [row, { ...row, id: idOf(`${row.id} elsewhere`) }]));

/** What somebody sees who recruits in one job alone, and may else read. */
const recruitingIn = (own: string): Answers => ({
  ...busy,
  getMe: (language) => ({ ...me(language), role: 'viewer', jobRoles: [{ jobId: own, role: 'recruiter' }] }),
  listToday: () => page(ofTwoJobs(today)),
  listTasks: () => page(ofTwoJobs([task, { ...task, id: idOf('second task') }])),
  listWaitingDecisions: () => page(ofTwoJobs(waitingDecisions(jobId))),
  listMessages: () => page(onceInEach([message, ...ofPage, sms])),
  getDecisionBatch: () => ({ ...batch(jobId), counts: { ...batch(jobId).counts, released: 12 } }),
});

/** What is written for many should not be sent like that. */
const stopped: Answers = {
  ...busy,
  previewDecisionBatch: () => stoppedPreview,
};

const tables = {
  ...{ busy, empty, assessed, asking, interviewing, deserted, closing, stopped },
  ...{ recruitingHere: recruitingIn(jobId), recruitingElsewhere: recruitingIn(idOf('second')) },
};

/** The answer of a route in a language; throws where it is not as the contract says, so that a screen is never judged by impossible data. */
export function answerOf(
  name: RouteName,
  language: 'sv' | 'en',
  { state, query }: { readonly state: keyof typeof tables; readonly query: URLSearchParams },
): unknown {
  const answer = tables[state][name]?.(language, query);
  if (answer === undefined) return undefined;
  return routes[name].answer.parse(answer);
}

export const addresses = {
  job: jobId,
  application: application.applicationId,
  process: process.id,
  import: importView.id,
  batch: batchId,
  message: message.id,
  correctionBatch: correctionBatch(jobId).id,
  note: notes[0]?.id ?? '',
  other: lookalikes[0]?.candidate.id ?? '',
};
