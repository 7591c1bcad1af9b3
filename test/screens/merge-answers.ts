import { v5 } from 'uuid';
import type { ApplicationDetail } from '../../server/contract/applications.ts';
import type { Alike, CandidatePair, Lookalike, MergeView } from '../../server/contract/merges.ts';

const idOf = (name: string) => v5(name, v5.URL);
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const jobTitle = 'Sjuksköterska till akutmottagningen, Södersjukhuset';

const candidate: Lookalike['candidate'] = {
  ...{ id: idOf('lookalike'), firstName: 'Annakarin', lastName: 'Wennerström' },
  ...{ email: 'anna-karin.wennerstrom-lagergren@example.com', phone: null, phoneIsMobile: false },
  ...{ language: 'en', channel: 'email', zone: null, declined: [], createdAt: at(-2_000), tag: '0'.repeat(20) },
};

/** Who may be the candidate of the walk too, and who shares her number. */
export const lookalikes: readonly Lookalike[] = [
  { candidate, reasons: ['email'], apart: null },
  {
    candidate: { ...candidate, id: idOf('sharing'), firstName: 'Per', lastName: 'Lagergren' },
    reasons: ['phone'],
    apart: { by: 'Eva Sandberg', at: at(-100) },
  },
];

export const alike: readonly Alike[] = [
  {
    one: {
      candidate: { ...candidate, id: idOf('candidate 0'), firstName: 'Anna-Karin', lastName: 'Wennerström-Lagergren' },
      ...{ applicationId: idOf('application 0'), jobTitle },
    },
    other: { candidate, applicationId: idOf('application of the other'), jobTitle: 'Kurator' },
    ...{ reasons: ['email', 'nameAndJob'], foundAt: at(-3) },
  },
  {
    one: {
      candidate: { ...candidate, id: idOf('bo'), firstName: 'Bo', lastName: 'Ek', email: 'bo.ek@example.com' },
      ...{ applicationId: idOf('application 1'), jobTitle },
    },
    other: {
      candidate: {
        ...candidate,
        id: idOf('bosse'),
        firstName: 'Bo',
        lastName: 'Ek',
        email: null,
        phone: '+46701740607',
      },
      ...{ applicationId: null, jobTitle: null },
    },
    ...{ reasons: ['nameAndField'], foundAt: at(-30) },
  },
];

export const merges: readonly MergeView[] = [
  {
    ...{ id: idOf('merge'), candidateId: idOf('candidate 0'), otherName: 'A-K Wennerström', mergedBy: 'Eva Sandberg' },
    ...{ mergedAt: at(-90), undone: null, undoUntil: at(630) },
  },
];

const application = (name: string, jobId: string): CandidatePair['one']['applications'][number] => ({
  ...{ applicationId: idOf(name), jobId, jobTitle, appliedAt: at(-80), status: 'active' },
  ...{ stepName: { sv: 'Intervju med chef', en: 'Interview with the manager' }, messages: 4, notes: 2, scorecards: 1 },
});

export const pair: CandidatePair = {
  one: {
    candidate: {
      ...{ ...candidate, id: idOf('candidate 0'), firstName: 'Anna-Karin', lastName: 'Wennerström-Lagergren' },
      ...{ phone: '+46701740605', phoneIsMobile: true, language: 'sv', zone: 'Europe/Stockholm' },
      ...{ createdAt: at(-80), tag: '0'.repeat(20) },
    },
    ...{ emailOptedOut: false, smsOptedOut: false, updatedAt: at(-20) },
    applications: [application('application 0', idOf('job'))],
  },
  other: {
    ...{ candidate, emailOptedOut: false, smsOptedOut: true, updatedAt: at(-300) },
    applications: [
      application('application of the other', idOf('job')),
      { ...application('older', idOf('kurator')), jobTitle: 'Kurator' },
    ],
  },
  differs: ['firstName', 'lastName', 'phone', 'language', 'zone'],
  reasons: ['email'],
};

export const otherApplications: ApplicationDetail['others'] = [
  {
    ...{ applicationId: idOf('application again'), jobId: idOf('job'), jobTitle, isSameJob: true, appliedAt: at(-200) },
    ...{ status: 'active', outcome: null, stepName: { sv: 'Urval', en: 'Screening' } },
  },
  {
    ...{ applicationId: idOf('older'), jobId: idOf('kurator'), jobTitle: 'Kurator', isSameJob: false },
    ...{ appliedAt: at(-2_000), status: 'ended', outcome: 'rejected', stepName: null },
  },
];

export const givenAnswers: ApplicationDetail['answers'] = [
  {
    ...{ stepId: 'licence', visit: 1, answeredAt: at(-60), by: { kind: 'person', name: 'Eva Sandberg' } },
    given: [
      { label: { sv: 'Legitimationsnummer', en: 'Licence number' }, value: '123456-7890', options: null },
      { label: { sv: 'Kan du arbeta natt?', en: 'Can you work nights?' }, value: true, options: null },
    ],
  },
];
