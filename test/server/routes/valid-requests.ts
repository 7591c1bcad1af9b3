import { usualSettings } from '../../../server/contract/notice-kinds.ts';
import type { Route } from '../../../server/contract/route.ts';
import { type RouteName, routes } from '../../../server/contract/routes.ts';
import { emptyDefinition } from '../../../process/definition/empty-definition.ts';
import { openedAgo } from '../apply/applicant.ts';
import { inboundSecret } from '../start-test-server.ts';
import type { Furnished } from './two-organisations.ts';

export type NamedRoute = readonly [name: RouteName, route: Route];
export const allRoutes = Object.entries<Route>(routes) as unknown as readonly NamedRoute[];
export const memberRoutes = allRoutes.filter(([, { access }]) => access.kind === 'member');

type Made = { readonly body?: unknown; readonly headers?: Record<string, string>; readonly query?: string };
type Make = (own: Furnished) => Made;

const daysAway = (from: number) => ({ firstDay: inDays(from).slice(0, 10), lastDay: inDays(from + 5).slice(0, 10) });
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const place = { stepId: 'interview', visit: 1 };
const decision = {
  ...{ ...place, exitId: 'advance', reason: 'Meets what the job asks for' },
  override: { reason: 'It is a requirement by law' },
};

const seen = { id: 'seen', shows: 'strength', situation: 'On the round', behaviour: 'Calm', impact: 'All got help' };
const scorecard = {
  ...place,
  language: 'en',
  ratings: { care: { level: 4, evidence: [seen] } },
  privateNote: 'Asks for evenings',
};

/** A request that its route takes, for every route with a body: what malformed ones are made from. */
const requests: Partial<Record<RouteName, Make>> = {
  mailWebhook: () => ({
    body: 'From: Eva <eva@example.com>\r\nTo: svar@in.example.test\r\n\r\nHej',
    headers: { authorization: `Bearer ${inboundSecret}`, 'content-type': 'message/rfc822' },
  }),
  setMyLanguage: () => ({ body: { language: 'en' } }),
  addPerson: () => ({ body: { name: 'Bo Ek', email: 'bo@example.com', role: 'viewer' } }),
  invitePerson: () => ({ body: { email: 'invited@example.com', role: 'recruiter', language: 'sv' } }),
  acceptInvitation: () => ({ body: { name: 'Eva', password: 'a long enough password' } }),
  switchOrganisation: ({ organisationId }) => ({ body: { organisationId } }),
  createKey: () => ({ body: { name: 'A key', scopes: ['read'], days: 30 } }),
  addSender: () => ({
    body: {
      channel: 'email',
      settings: { kind: 'smtp', address: 'jobb@example.com', host: 'smtp.example.com', port: 587, user: 'besked' },
      credentials: { password: 'a password' },
    },
  }),
  changeSender: () => ({ body: { isOn: false }, headers: { 'if-match': '"1"' } }),
  liftSuppression: () => ({ body: { reason: 'The address was mended' } }),
  // To nobody: what is tried here must not reach a provider.
  trySender: ({ senderId }) => ({ body: { sender: senderId, to: 'nowhere' } }),
  orderSenders: ({ senderId }) => ({ body: { channel: 'sms', ids: [senderId] } }),
  setSignInPolicy: () => ({ body: { twoFactorRoles: [] } }),
  saveView: () => ({ body: { page: 'board', name: 'Late', query: 'state=late' } }),
  readNotice: () => ({ body: { read: true } }),
  readNotices: () => ({ body: { until: inDays(0) } }),
  listMeetingsThen: () => ({ query: `?${String(new URLSearchParams(daysAway(20)))}` }),
  createAbsence: ({ userId }) => ({ body: { deputyId: userId, ...daysAway(20) } }),
  changeAbsence: ({ deputyId }) => ({ body: { deputyId, ...daysAway(40) } }),
  setNoticeSettings: () => ({ body: usualSettings }),
  setRole: () => ({ body: { role: 'designer' } }),
  createFirstAdministrator: () => ({
    body: {
      token: 'a-token-that-nobody-gave',
      name: 'Eva',
      email: 'eva@example.com',
      password: 'a long enough password',
      organisation: 'Region',
      language: 'sv',
    },
  }),
  renameMe: () => ({ body: { name: 'Eva Ek' } }),
  renameOrganisation: () => ({ body: { name: 'Region' } }),
  setOrganisationZone: () => ({ body: { zone: 'Europe/Helsinki' } }),
  setJobZone: () => ({ body: { zone: 'Europe/Helsinki' } }),
  renameJob: () => ({ body: { title: 'Another job' } }),
  createProcess: () => ({ body: { from: 'empty', name: 'A new one' } }),
  saveDraft: ({ revision }) => ({
    body: { definition: { half: 'drawn' } },
    headers: { 'if-match': `"${revision}"` },
  }),
  archiveProcess: () => ({ body: { archived: true } }),
  publishProcess: ({ revision }) => ({ body: { draftRevision: revision, note: 'A note' } }),
  keepPresence: () => ({ body: { windowId: '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0c01', isOpen: true } }),
  previewMove: (own) => ({ body: moveOf(own) }),
  createMove: (own) => ({ body: moveOf(own) }),
  sendTestMessage: () => ({
    body: {
      definition: emptyDefinition('A drawing'),
      textId: 'acknowledgement',
      channel: 'sms',
      language: 'sv',
      personId: 'asa',
      // Nobody's: what is tried here must not reach a provider.
      to: 'nowhere',
    },
  }),
  createJob: ({ versionId }) => ({ body: { title: 'A job', versionId, zone: 'Europe/Stockholm', roles: [] } }),
  createExample: () => ({ body: { title: 'An example' } }),
  setJobRoles: () => ({ body: { roles: [] }, headers: { 'if-match': '*' } }),
  previewClosing: () => ({ body: {} }),
  previewClosingTexts: () => ({ body: { stepId: 'interview', texts: {} } }),
  closeJob: () => ({ body: { reason: 'Filled' } }),
  createApplication: () => ({
    body: {
      firstName: 'Åsa',
      lastName: 'Ek',
      email: 'asa.ek@example.com',
      phone: '070-174 06 06',
      language: 'sv',
      channel: 'email',
      zone: 'Europe/Stockholm',
      source: 'LinkedIn',
      fields: { licence: '12345' },
    },
  }),
  previewDecision: () => ({ body: decision }),
  decide: () => ({ body: decision }),
  previewDecisionBatch: (own) => ({ body: batchOf(own) }),
  createDecisionBatch: (own) => ({ body: { ...batchOf(own), count: 1 } }),
  writeOwnWords: ({ applicationId }) => ({ body: { ...ownWords, applicationIds: [applicationId] } }),
  saveOwnWords: () => ({ body: { ...ownWords, leftOut: true } }),
  withdraw: () => ({ body: { reason: 'Told us so' } }),
  pause: () => ({ body: { until: inDays(5), reason: 'Waits for a budget' } }),
  waive: () => ({ body: { reason: 'Spoke by telephone' } }),
  bookMeeting: () => ({
    body: {
      startsAt: inDays(3),
      endsAt: inDays(3.04),
      place: 'Room 1',
      link: 'https://meet.example.com/1',
      guests: ['Karin'],
    },
  }),
  previewCalendar: () => ({ body: { closed: [{ date: '2027-05-07', name: 'A day between' }], worked: [] } }),
  setCalendar: () => ({
    body: { closed: [], worked: ['2027-01-06'], later: 'keep' },
    headers: { 'if-match': '"1"' },
  }),
  setSurveySettings: () => ({
    body: { isOn: true, texts: { sv: { rating: 'Hur var det?' }, en: {} } },
    headers: { 'if-match': '"0"' },
  }),
  previewCorrection: () => ({ body: correction }),
  correctMessage: () => ({ body: correction }),
  previewReplyAnswer: () => ({ body: { channel: 'email', text: 'Thursday is fine' } }),
  answerReply: () => ({ body: { channel: 'email', text: 'Thursday is fine' } }),
  previewAgain: () => ({ body: { channel: 'sms', subject: 'Again', text: 'Hello' } }),
  sendAgain: () => ({ body: { channel: 'sms', hash: 'unread' } }),
  discardScorecardDraft: () => ({ query: '?stepId=interview&visit=1' }),
  startCorrectionBatch: ({ messageId }) => ({ query: `?alike=${messageId}` }),
  previewCorrectionBatch: ({ messageId }) => ({ body: correctionForMany(messageId) }),
  createCorrectionBatch: ({ messageId }) => ({ body: { ...correctionForMany(messageId), count: 1 } }),
  startStop: () => ({ body: { reason: 'A wrong text' } }),
  startJobStop: () => ({ body: { reason: 'A wrong text' } }),
  offerSlots: () => ({
    body: { stepId: 'interview', times: [{ startsAt: inDays(3), endsAt: inDays(3.04) }], places: 2, place: 'Room 1' },
  }),
  changeMeeting: () => ({ body: { startsAt: inDays(4), endsAt: inDays(4.04) } }),
  sayComing: () => ({ body: { comes: false, reason: 'Ill' } }),
  markMet: () => ({ body: { endedAt: inDays(1.03) } }),
  saveScorecardDraft: () => ({ body: scorecard, headers: { 'if-match': '"0"' } }),
  handInScorecard: () => ({ body: { ...scorecard, reason: 'Heard more' } }),
  sayApart: () => ({ body: { apart: true } }),
  mergeCandidates: ({ otherId, asOf }) => ({ body: { otherId, take: { lastName: 'other' }, asOf } }),
  writeNote: () => ({ body: { text: 'A note' } }),
  changeNote: () => ({ body: { text: 'Another text' }, headers: { 'if-match': '"1"' } }),
  saveNoteDraft: () => ({ body: { text: 'Half a note' } }),
  standAside: () => ({ body: place }),
  answerForCandidate: () => ({ body: { ...place, answers: { come: true } } }),
  changeCandidate: () => ({
    body: { firstName: 'Åsa', email: 'asa.new@example.com', zone: 'Europe/Stockholm' },
    headers: { 'if-match': '*' },
  }),
  finishTask: () => ({ body: { note: 'Called' } }),
  startRehearsal: () => ({ body: { firstName: 'Kim', lastName: 'Exempel', email: 'kim@example.com' } }),
  passTime: () => ({ body: { days: 3 } }),
  bounceMessage: ({ rehearsedMessageId }) => ({ body: { messageId: rehearsedMessageId } }),
  setApplyPage: () => ({
    body: { isOpen: true, about: { sv: 'Kom!' }, documents: 'none', consent: { sv: 'Ja', en: 'Yes' } },
    headers: { 'if-match': '"1"' },
  }),
  sendApplication: ({ jobId }) => multipart(jobId),
  addDocument: () => ({ body: 'A letter', headers: { 'content-type': 'text/plain', 'file-name': 'letter.txt' } }),
  changeDocument: () => ({ body: { forInterviewers: true } }),
  checkImport: () => ({ body: 'Namn;E-post\nÅsa Ek;a@example.com\n', headers: { 'content-type': 'text/csv' } }),
  setImportMapping: () => ({ body: { mapping: { Namn: 'fullName' } } }),
  runImport: () => ({ body: { atOnce: true } }),
  answerOnCandidatePage: () => form({ come: 'yes' }),
  withdrawOnCandidatePage: () => form({}),
  chooseTimeOnCandidatePage: ({ slotId }) => form({ slot: slotId }),
  callOffOnCandidatePage: () => form({}),
  askForOtherTime: () => form({ wish: 'After five' }),
  writeOnCandidatePage: () => form({ words: 'Is there a lift?' }),
  askForReview: () => form({}),
  sendNewLink: () => form({}),
  changeContact: () => form({ kind: 'email', value: 'asa.ny@example.com' }),
  askForDeletion: () => form({}),
  recordRequest: () => ({ body: { kind: 'deletion' } }),
  refuseDeletion: () => ({ body: { reason: 'discrimination', text: 'We keep it for two years, as we must.' } }),
  eraseByRequest: () => ({ body: { name: 'Anna Hemlig' } }),
  eraseCandidate: () => ({ body: { name: 'Anna Hemlig' } }),
  askForMerits: () => form({}),
  answerMerits: () => ({ body: { text: 'Ten years of experience as a nurse.' } }),
  askForOwnData: () => form({}),
  answerSurvey: () => form({ rating: '4' }),
  confirmByCode: () => form({ purpose: 'email', code: '123456' }),
  replaceOwnLink: () => form({}),
  choosePreferences: () => form({ language: 'sv', channel: 'email' }),
};

function moveOf({ versionId, jobId }: Furnished) {
  const steps = [{ versionId, stepId: 'interview', to: 'interview' }];
  return { versionId, jobs: [{ jobId, candidates: true, newCandidates: true }], steps };
}

const correction = { subject: 'Correction', text: 'Hello {{ candidate.firstName }}' };
const correctionForMany = (alike: string) => ({
  ...{ alike, except: [], subjects: { sv: 'Rättelse' }, texts: { sv: 'Hej' } },
});

const ownWords = { stepId: 'interview', exitId: 'advance' };

function batchOf({ applicationId }: Furnished) {
  return { stepId: 'interview', exitId: 'advance', reason: 'A reason', applicationIds: [applicationId] };
}

const boundary = 'between-the-parts';

/** A form that somebody has filled in within a minute. */
function multipart(jobId: string): Made {
  const values = { form: openedAgo(jobId), firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com', consent: 'yes' };
  const parts = Object.entries(values).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    body: `${parts.join('')}--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

function form(values: Record<string, string>): Made {
  return {
    body: new URLSearchParams(values).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
}

/** That request of the route; a route with a body that has none here is a mistake of the table above. */
export function validRequest([name, route]: NamedRoute, own: Furnished): Made {
  const make = requests[name];
  if (!make && !['nothing', 'notice'].includes(route.takes)) throw new Error(`no valid request is known for ${name}`);
  return make?.(own) ?? {};
}

/** The route's address with the ids of `own`; `change` replaces some. */
export function addressOf({ path }: Route, own: Furnished, change: Readonly<Record<string, string>> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = change[name] ?? (own as unknown as Record<string, string>)[name];
    if (value === undefined) throw new Error(`nothing is furnished for {${name}}`);
    return encodeURIComponent(value);
  });
}

export const parametersOf = ({ path }: Route): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
