import type { Furnished } from './two-organisations.ts';

type Made = { readonly body?: unknown; readonly query?: string };
/** What the id is of, and a request that is right but for it. */
export type IdCase = {
  readonly of: keyof Furnished;
  readonly put: (id: string, own: Furnished, valid: object) => Made;
  /** How an id is answered that is not known here; 404 where nothing is said. */
  readonly answer?: 200 | 400 | 409 | 412 | 422;
};

const inBody =
  (body: (id: string, own: Furnished) => object): IdCase['put'] =>
  (id, own) => ({ body: body(id, own) });
/** In the place of a field of the route's valid body. */
const changing =
  (change: (id: string) => object): IdCase['put'] =>
  (id, _, valid) => ({ body: { ...valid, ...change(id) } });
const inQuery =
  (name: string): IdCase['put'] =>
  (id) => ({ query: `?${name}=${encodeURIComponent(id)}` });

const roles = (userId: string) => ({ roles: [{ role: 'recruiter', userId }] });
const move = ({ versionId, jobId }: Furnished) => ({
  versionId,
  jobs: [{ jobId, candidates: true, newCandidates: true }],
  steps: [{ versionId, stepId: 'interview', to: 'interview' }],
});
const composed = (scorecardId: string) => ({
  ...{ feedbackText: 'Calm on the round.' },
  sentences: [
    {
      ...{ part: 'feedbackText', from: 0, to: 18 },
      source: { kind: 'evidence', scorecardId, competencyId: 'care', evidenceId: 'seen' },
    },
  ],
});
const interviewers = {
  'body.interviewerIds[]': { answer: 422, of: 'userId', put: changing((id) => ({ interviewerIds: [id] })) },
} satisfies Record<string, IdCase>;
const correction = { except: [], subjects: { sv: 'Rättelse' }, texts: { sv: 'Hej' } };
const ofMessage = ({ messageId }: Furnished) => ({ ...correction, alike: messageId });

const moves = {
  'body.jobs[].jobId': {
    of: 'jobId',
    put: inBody((jobId, own) => ({ ...move(own), jobs: [{ jobId, candidates: true, newCandidates: true }] })),
  },
  'body.steps[].versionId': {
    of: 'versionId',
    put: inBody((versionId, own) => ({ ...move(own), steps: [{ versionId, stepId: 'interview', to: 'interview' }] })),
  },
  'body.versionId': { of: 'versionId', put: inBody((versionId, own) => ({ ...move(own), versionId })) },
} satisfies Record<string, IdCase>;

const correctionsOfMany = {
  'body.alike': { of: 'messageId', put: inBody((alike) => ({ ...correction, alike })) },
  'body.decisionBatchId': { of: 'batchId', put: inBody((decisionBatchId) => ({ ...correction, decisionBatchId })) },
  'body.except[]': { answer: 200, of: 'messageId', put: inBody((id, own) => ({ ...ofMessage(own), except: [id] })) },
} satisfies Record<string, IdCase>;

const forMany = ({ applicationId }: Furnished) => ({
  ...{ stepId: 'interview', exitId: 'advance', reason: 'A reason', applicationIds: [applicationId] },
});
const decisionsForMany = {
  'body.applicationIds[]': {
    of: 'applicationId',
    put: inBody((id, own) => ({ ...forMany(own), applicationIds: [own.applicationId, id] })),
  },
  'body.fieldsOf.{key}': {
    answer: 422,
    of: 'applicationId',
    put: inBody((id, own) => ({ ...forMany(own), fieldsOf: { [id]: { licence: '1' } } })),
  },
} satisfies Record<string, IdCase>;

const audited = {
  'query.actorId': { answer: 200, of: 'userId', put: inQuery('actorId') },
  'query.targetId': { answer: 200, of: 'applicationId', put: inQuery('targetId') },
} satisfies Record<string, IdCase>;

/** For every id that a route takes in its body or query; a test holds it against the routes' schemas. */
export const idCases: Readonly<Record<string, Readonly<Record<string, IdCase>>>> = {
  switchOrganisation: {
    'body.organisationId': { of: 'organisationId', put: inBody((organisationId) => ({ organisationId })) },
  },
  getFacts: { 'query.personIds': { answer: 200, of: 'userId', put: inQuery('personIds') } },
  listPeople: { 'query.ids': { answer: 200, of: 'userId', put: inQuery('ids') } },
  removePerson: { 'query.successorId': { answer: 400, of: 'deputyId', put: inQuery('successorId') } },
  listAbsences: { 'query.userId': { answer: 200, of: 'userId', put: inQuery('userId') } },
  listMeetingsThen: {
    'query.userId': { of: 'userId', put: inQuery('firstDay=2026-12-01&lastDay=2026-12-05&userId') },
  },
  createAbsence: {
    'body.userId': { of: 'userId', put: changing((userId) => ({ userId })) },
    'body.deputyId': { answer: 400, of: 'userId', put: changing((deputyId) => ({ deputyId })) },
  },
  changeAbsence: { 'body.deputyId': { answer: 400, of: 'userId', put: changing((deputyId) => ({ deputyId })) } },
  listAudit: audited,
  exportAudit: audited,
  orderSenders: { 'body.ids[]': { answer: 412, of: 'senderId', put: inBody((id) => ({ channel: 'sms', ids: [id] })) } },
  trySender: { 'body.sender': { of: 'senderId', put: inBody((sender) => ({ sender, to: 'nowhere' })) } },
  createProcess: {
    'body.processId': { of: 'processId', put: inBody((processId) => ({ from: 'copy', processId })) },
  },
  previewMove: moves,
  createMove: moves,
  createJob: {
    'body.versionId': { of: 'versionId', put: changing((versionId) => ({ versionId })) },
    'body.roles[].userId': { answer: 422, of: 'userId', put: changing(roles) },
  },
  setJobRoles: { 'body.roles[].userId': { answer: 422, of: 'userId', put: inBody(roles) } },
  getBoard: { 'query.applicationId': { of: 'applicationId', put: inQuery('applicationId') } },
  bounceMessage: { 'body.messageId': { of: 'rehearsedMessageId', put: inBody((messageId) => ({ messageId })) } },
  createApplication: { 'body.person': { of: 'candidateId', put: changing((person) => ({ person })) } },
  previewDecision: {
    'body.sentences[].source.scorecardId': { answer: 200, of: 'scorecardId', put: changing(composed) },
  },
  decide: {
    'body.sentences[].source.scorecardId': {
      ...{ answer: 422, of: 'scorecardId' },
      put: (id, { decisionId }, valid) => ({ body: { ...valid, ...composed(id), replaces: decisionId } }),
    },
    'body.replaces': { answer: 409, of: 'decisionId', put: changing((replaces) => ({ replaces })) },
  },
  listMessages: { 'query.jobId': { of: 'jobId', put: inQuery('jobId') } },
  exportMessages: { 'query.jobId': { of: 'jobId', put: inQuery('jobId') } },
  bookMeeting: interviewers,
  changeMeeting: interviewers,
  offerSlots: {
    ...interviewers,
    'body.applicationId': { of: 'applicationId', put: changing((applicationId) => ({ applicationId })) },
  },
  listSlots: { 'query.applicationId': { answer: 200, of: 'applicationId', put: inQuery('applicationId') } },
  mergeCandidates: { 'body.otherId': { of: 'otherId', put: changing((otherId) => ({ otherId })) } },
  startStop: { 'body.jobId': { of: 'jobId', put: changing((jobId) => ({ jobId })) } },
  startCorrectionBatch: {
    'query.alike': { of: 'messageId', put: inQuery('alike') },
    'query.decisionBatchId': { of: 'batchId', put: inQuery('decisionBatchId') },
  },
  previewCorrectionBatch: correctionsOfMany,
  createCorrectionBatch: {
    ...correctionsOfMany,
    // All or none: the one message that is left is none that can be corrected.
    'body.except[]': { ...correctionsOfMany['body.except[]'], answer: 409 },
  },
  previewDecisionBatch: decisionsForMany,
  createDecisionBatch: {
    ...decisionsForMany,
    'body.seen.{key}': {
      answer: 422,
      of: 'applicationId',
      put: inBody((id, own) => ({ ...forMany(own), seen: { [id]: 'other words' } })),
    },
  },
  writeOwnWords: {
    'body.applicationIds[]': {
      of: 'applicationId',
      put: inBody((id) => ({ stepId: 'interview', exitId: 'advance', applicationIds: [id] })),
    },
  },
  listDecisionBatches: { 'query.jobId': { answer: 200, of: 'jobId', put: inQuery('jobId') } },
};
