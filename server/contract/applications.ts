import { pageMessageKinds } from './page-message-kinds.ts';
import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { localTextSchema } from '../../process/definition/schema.ts';
import { whoseWords } from './fixed-values.ts';
import { cardSchema } from './jobs.ts';
import { meetingDetails } from './meeting-details.ts';
import { meetingSchema } from './meeting-schema.ts';
import { nearNamesQuery, nearNamesSchema } from './near-names.ts';
import { personalDetails } from './personal-details.ts';
import { assessors, exceptInterviewers, instant, members, page, pageQuery, recruiters, route, uuid } from './route.ts';
import { replyFileSchema, replyStateSchema } from './replies.ts';
import { overrideSchema, wordingFindingSchema } from './wording.ts';
import { scorecardSchema, stoodAsideSchema } from './scorecards.ts';

export const candidateSchema = z.object({
  id: uuid,
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  phoneIsMobile: z.boolean(),
  language: z.enum(languages),
  channel: z.enum(['email', 'sms']),
  zone: z.string().nullable(),
  /** The channels that the person has said no to themselves; what their number or address is blocked for stands elsewhere. */
  declined: z.array(z.enum(['email', 'sms'])),
  createdAt: instant,
  /** What `If-Match` of a change names; empty for who may not change it. */
  tag: z.string(),
});

const blockedWay = z
  .object({ why: z.enum(['lost', 'complained', 'optedOut', 'declined']), since: instant.nullable() })
  .nullable();

/** Why a message has not left, or who tells the candidate in its place. */
export const waitingCauses = [
  'rate',
  'handing',
  'stopped',
  'task',
  'retry',
  'asking',
  'sentAgain',
  'otherChannel',
  'undo',
  'paused',
  'day',
  'window',
  'quiet',
  'turn',
  'turnAt',
  'overdue',
] as const;

const both = z.object({ sv: z.string(), en: z.string() });
/** What a provider's code means, or where there is none the reason that was kept, what Besked does about it and what a recruiter reads. */
const explained = z.object({ means: both, does: both, tells: both }).nullable();

/** Who a message is from and where an answer to it goes: of a text message a name or number. Null: whoever carries it chooses it, or takes no answers. */
export const sentAsSchema = z.object({ from: z.string().nullable(), replyTo: z.string().nullable() });
export const sentAsByChannelSchema = z.object({ email: sentAsSchema, sms: sentAsSchema });

export const messageSchema = z.object({
  id: uuid,
  applicationId: uuid,
  jobId: uuid,
  candidateName: z.string(),
  /** It is part of a rehearsal and has gone to the mailbox alone. */
  rehearsal: z.boolean(),
  /** `page`: the candidate's page has sent it by itself, beside the run. */
  purpose: z.string(),
  /**
   * Of those what it is, and why it never left where that was nobody's refusal; `superseded`: a later one of the same kind is on its way or has
   * been accepted. Its words are not told.
   */
  page: z
    .object({
      kind: z.enum(pageMessageKinds),
      unsent: z.enum(['useless', 'notCarried']).nullable(),
      superseded: z.boolean(),
    })
    .nullable(),
  stepId: z.string().nullable(),
  channel: z.enum(['email', 'sms']),
  language: z.enum(languages),
  to: z.string().nullable(),
  /** As it was handed over last, else as it would be now. */
  ...sentAsSchema.shape,
  subject: z.string().nullable(),
  text: z.string().nullable(),
  html: z.string().nullable(),
  /** The calendar file that it carries, as it was sent, and what that says. */
  calendar: z
    .object({ startsAt: instant, place: z.string().nullable(), isCancelled: z.boolean(), file: z.string() })
    .nullable(),
  status: z.enum([
    'waiting',
    'queued',
    'sending',
    'sent',
    'delivered',
    'bounced',
    'undelivered',
    'failed',
    'cancelled',
  ]),
  due: instant,
  acceptedAt: instant.nullable(),
  late: z.boolean(),
  unclear: z.boolean(),
  /** Sent again after an outcome that could not be known: the candidate may have it twice. */
  mayBeDouble: z.boolean(),
  /** `until`: when it leaves, is tried again or the task is due; null once it has left. */
  waiting: z.object({ cause: z.enum(waitingCauses), until: instant, provider: z.string().nullable() }).nullable(),
  /** What the providers have said of it since, the oldest first. */
  receipts: z.array(
    z.object({ provider: z.string(), event: z.string(), at: instant, code: z.string().nullable(), explained }),
  ),
  /** That it was wrong: who has put it right and when, and the message that says so, once there is one. */
  corrected: z.object({ at: instant, by: z.string().nullable(), messageId: uuid.nullable() }).nullable(),
  /** The message that this one puts right. */
  corrects: uuid.nullable(),
  provider: z.string().nullable(),
  deliveries: z.array(
    z.object({
      attempt: z.int(),
      channel: z.string(),
      provider: z.string(),
      /** Which of the organisation's own accounts at it; null for the installation's. */
      account: z.string().nullable(),
      startedAt: instant,
      endedAt: instant.nullable(),
      outcome: z.string().nullable(),
      code: z.string().nullable(),
      reason: z.string().nullable(),
      explained,
    }),
  ),
});

/** What narrows the log of messages; instants are of when it was ordered, inclusive below and exclusive above. */
const messageFilter = {
  /** A candidate's name, address or number. */
  search: z.string().trim().max(100).optional(),
  status: messageSchema.shape.status.optional(),
  jobId: uuid.optional(),
  channel: messageSchema.shape.channel.optional(),
  /** Whoever has tried to deliver it, and a code that they have given. */
  provider: z.enum(['mailbox', 'smtp', 'resend', 'twilio']).optional(),
  code: z.string().trim().min(1).max(60).optional(),
  /** After its promise. */
  late: z.enum(['true']).optional(),
  /** It is not known whether it arrived, or it may have come twice. */
  unclear: z.enum(['true']).optional(),
  /** What candidates' pages have sent alone. */
  page: z.enum(['true']).optional(),
  from: instant.optional(),
  until: instant.optional(),
};
export type MessageFilter = { readonly [Key in keyof typeof messageFilter]?: z.output<(typeof messageFilter)[Key]> };

/** One line of the story; `data` by kind holds ids, codes and instants, words are resolved by the server into `title` and `detail`. */
export const timelineEntrySchema = z.object({
  /** Unique within the application. */
  id: z.string(),
  seq: z.int(),
  kind: z.string(),
  at: instant,
  actor: z.object({ kind: z.enum(['person', 'candidate', 'besked']), name: z.string().nullable() }),
  stepId: z.string().nullable(),
  stepName: localTextSchema.nullable(),
  title: z.object({ sv: z.string(), en: z.string() }),
  detail: z.object({ sv: z.string(), en: z.string() }).nullable(),
  /** Why it was done, or why words were kept that a rule spoke against, as whoever did it wrote it; null for interviewers. */
  reason: z.string().nullable(),
  messageId: uuid.nullable(),
  /** Another application that the line is about. */
  otherId: uuid.nullable(),
  /** What the candidate wrote that the line is about. */
  reply: z
    .object({
      id: uuid,
      state: replyStateSchema,
      files: z.array(replyFileSchema),
      /** What Besked texted back at once to STOP, START or HELP. */
      saidBack: z.string().nullable(),
    })
    .nullable(),
});

export const obligationSchema = z.object({
  id: uuid,
  stepId: z.string(),
  visit: z.int(),
  openedAt: instant,
  originalDue: instant,
  due: instant,
  status: z.enum(['open', 'delivered', 'otherChannel', 'confirmed', 'waived']),
  endedAt: instant.nullable(),
  /** Who waived it or confirmed it by hand; null where nobody did, or their account is no more. */
  endedBy: z.string().nullable(),
  /** Why it was waived, in their words. */
  reason: z.string().nullable(),
  told: z.array(z.object({ due: instant, toldAt: instant })),
});

const sentenceSchema = z.strictObject({
  part: z.enum(['feedbackText', 'strength', 'development']),
  /** Characters of the part, `to` not included. */
  from: z.int().min(0),
  to: z.int().min(1),
  source: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('evidence'),
      scorecardId: uuid,
      competencyId: z.string().max(48),
      evidenceId: z.string().max(100),
    }),
    z.strictObject({ kind: z.literal('anchor'), competencyId: z.string().max(48), level: z.int().min(1).max(5) }),
    z.strictObject({ kind: z.literal('frame'), id: z.string().max(100) }),
  ]),
});

/** What a decision stood on when it was made. */
export const basisSchema = z.object({
  /** The scorecards of the visit that were in, with the revision that they had then. */
  scorecards: z.array(z.object({ id: uuid, authorName: z.string(), number: z.int(), revisedSince: z.boolean() })),
  /** The sentences of its words that were composed, and what from; all others were written by hand. */
  sentences: z.array(sentenceSchema),
  /** Whose words this one of many was told: from the own scorecards, the same as all, or edited for this one. Null for a decision about one. */
  whose: z.enum(whoseWords).nullable(),
});

export const decisionSchema = z.object({
  id: uuid,
  applicationId: uuid,
  stepId: z.string(),
  visit: z.int(),
  exitId: z.string(),
  reason: z.string().nullable(),
  feedbackText: z.string().nullable(),
  strength: z.string().nullable(),
  development: z.string().nullable(),
  /** What it brings, by field; the application has it once the decision is released. */
  fields: z.record(z.string(), z.unknown()),
  decidedBy: z.string(),
  decidedAt: instant,
  releaseAt: instant.nullable(),
  late: z.boolean(),
  /** stored → sent (to the run) → waiting in its undo window → released; or takenBack, replaced, cancelled, refused. */
  status: z.enum(['stored', 'sent', 'waiting', 'released', 'takenBack', 'replaced', 'cancelled', 'refused']),
  refusedCode: z.string().nullable(),
  /** Why it was refused, in the caller's language. */
  refusedReason: z.string().nullable(),
  /** Why its words were sent although rules of wording spoke against, and which. */
  wordingReason: z.string().nullable(),
  wordingCodes: z.array(z.string()),
  /** Null for decisions of before it was kept. */
  basis: basisSchema.nullable(),
});

export const signalStatusSchema = z.object({
  id: uuid,
  status: z.enum(['stored', 'sent', 'applied', 'refused']),
  code: z.string().nullable(),
  reason: z.string().nullable(),
});

export const taskSchema = z.object({
  id: uuid,
  applicationId: uuid,
  jobId: uuid,
  candidateName: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  jobTitle: z.string(),
  about: z.enum([
    'phone',
    'unrenderable',
    'review',
    'bookMeeting',
    'otherTime',
    'lateBounce',
    'missingDate',
    'toldElsewhere',
    'moveToJob',
    'reply',
    'deletion',
    'merits',
  ]),
  stepId: z.string().nullable(),
  /** The message that could not arrive. */
  messageId: uuid.nullable(),
  /** What the candidate wrote, where the task is about that. */
  replyId: uuid.nullable(),
  due: instant.nullable(),
  openedAt: instant,
  doneAt: instant.nullable(),
  /** Who finished it; null where it is open, or Besked closed it because it was no longer needed. */
  doneBy: z.string().nullable(),
  /** What they noted of it. */
  note: z.string().nullable(),
  /** What to say: the message that could not arrive. For a task about a reply: what the candidate wrote. */
  say: z.string().nullable(),
  /** Whether `say` is the text as it is drawn, because it could not be filled in. */
  isUnfilled: z.boolean(),
  /** Who else may have written it, where several share the number. */
  others: z.array(z.object({ applicationId: uuid, candidateName: z.string(), jobTitle: z.string() })),
});

export const applicationSchema = cardSchema.extend({
  candidate: candidateSchema,
  /** Why nothing is sent by a channel that the candidate has an address for; null where something is. */
  blocked: z.object({ email: blockedWay, sms: blockedWay }),
  fields: z.record(z.string(), z.unknown()),
  fieldLabels: z.record(z.string(), localTextSchema),
  /** What kind of value each field of the drawing has, and what a choice is among. */
  fieldKinds: z.record(
    z.string(),
    z.object({
      kind: z.enum(['text', 'number', 'boolean', 'date', 'choice']),
      options: z.record(z.string(), localTextSchema).nullable(),
    }),
  ),
  source: z.string().nullable(),
  /** What the applicant agreed to on the public page: the number of the wording, and when. */
  consent: z.object({ number: z.int(), text: z.string(), at: instant }).nullable(),
  /** Nobody real: it is part of a rehearsal. */
  rehearsal: z.boolean(),
  appliedAt: instant,
  endedAt: instant.nullable(),
  version: z.object({ id: uuid, number: z.int() }),
  /** Who has to answer in the stage where the candidate stands, and who does so for those who are away or have left. */
  responsible: z.array(
    z.object({
      userId: z.string(),
      name: z.string(),
      /** Until when they are away; null for whoever is there. */
      awayUntil: instant.nullable(),
      /** The last day of it where they are. */
      awayLastDay: z.iso.date().nullable(),
      hasLeft: z.boolean(),
      /** By name; empty for whoever is there. */
      answering: z.array(z.string()),
    }),
  ),
  /** Who paused the process, and why; null where it goes on, and for interviewers. */
  pause: z.object({ reason: z.string().nullable(), by: z.string().nullable() }).nullable(),
  /** The decision for many in which the turn of this candidate has not come yet; null for interviewers. */
  batch: z
    .object({
      id: uuid,
      status: z.enum(['running', 'paused', 'stopped']),
      /** It was stopped because who began it may not decide any more. */
      isDeciderGone: z.boolean(),
      decidedBy: z.string().nullable(),
      pausedBy: z.string().nullable(),
    })
    .nullable(),
  /** Why the run waits, and until when, in words. */
  waitsFor: z.array(
    z.object({
      title: z.object({ sv: z.string(), en: z.string() }),
      why: z.object({ sv: z.string(), en: z.string() }).nullable(),
      until: instant,
    }),
  ),
  obligations: z.array(obligationSchema),
  decisions: z.array(decisionSchema),
  meetings: z.array(meetingSchema),
  scorecards: z.array(scorecardSchema),
  /** Colleagues and other candidates of the job who are named in the evidence: feedback must not name them. */
  othersNamed: z.array(z.string()),
  /** Who reads the scorecards of a visit without assessing. */
  stoodAside: z.array(stoodAsideSchema),
  tasks: z.array(taskSchema),
  /** Whether they have ever asked here for what the law gives them; false for interviewers. */
  hasRequests: z.boolean(),
  /** The same person in other jobs, and in this one again; none for interviewers. */
  others: z.array(
    z.object({
      applicationId: uuid,
      jobId: uuid,
      jobTitle: z.string(),
      isSameJob: z.boolean(),
      appliedAt: instant,
      status: z.string(),
      outcome: z.string().nullable(),
      stepName: localTextSchema.nullable(),
    }),
  ),
  /** What was answered to the questions of the drawing, newest first, and by whom. */
  answers: z.array(
    z.object({
      stepId: z.string(),
      visit: z.int(),
      answeredAt: instant,
      by: z.object({ kind: z.enum(['person', 'candidate', 'besked']), name: z.string().nullable() }),
      given: z.array(z.object({ label: localTextSchema, value: z.unknown(), options: z.unknown() })),
    }),
  ),
  /** The open question, for staff to answer on the candidate's behalf. */
  ask: z
    .object({ stepId: z.string(), visit: z.int(), deadline: instant.nullable(), questions: z.unknown() })
    .nullable(),
  /** The candidate's own page; null for whoever may not act for candidates. */
  pageUrl: z.string().nullable(),
});

/** The same message by another channel, where the exit writes by both. */
export const alsoReadSchema = z.array(
  z.object({
    channel: z.enum(['email', 'sms']),
    subject: z.string().nullable(),
    text: z.string(),
    html: z.string().nullable(),
  }),
);

/** Other applications of the same person that an end on the way would close, and in how many of them a decision waits that it would cancel; null where there are none. */
export const endsElsewhereSchema = z.object({ applications: z.int(), decisions: z.int() }).nullable();

/** What a decision would do, before it is made. */
export const decisionPreviewSchema = z.object({
  releaseAt: instant,
  leavesAt: instant,
  late: z.boolean(),
  nextPromise: instant.nullable(),
  channel: z.enum(['email', 'sms']).nullable(),
  subject: z.string().nullable(),
  text: z.string().nullable(),
  html: z.string().nullable(),
  also: alsoReadSchema,
  /** Who it would be from by each channel. */
  sentAs: sentAsByChannelSchema,
  /** Why its message would become a task to phone instead; null where it leaves, or there is none. */
  unreached: z.enum(['noChannel', 'notCarried']).nullable(),
  endsElsewhere: endsElsewhereSchema,
  /** Codes with words of what still stands in the way. */
  missing: z.array(z.object({ code: z.string(), message: z.object({ sv: z.string(), en: z.string() }) })),
  /** The language in which its candidate reads. */
  language: z.enum(languages),
  /** What in its words should not be sent. */
  findings: z.array(wordingFindingSchema),
});

const decisionBody = z.strictObject({
  stepId: z.string().max(48),
  visit: z.int().min(1),
  exitId: z.string().max(48),
  reason: z.string().trim().max(2000).optional(),
  feedbackText: z.string().trim().max(5000).optional(),
  strength: z.string().trim().max(2000).optional(),
  development: z.string().trim().max(2000).optional(),
  /** Where composed sentences stand in the three texts above, and what each was composed from; kept with the decision as its basis. */
  sentences: z.array(sentenceSchema).max(200).optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  /** Why words that block are sent all the same. */
  override: overrideSchema.optional(),
});

export const applicantSchema = z.strictObject({
  firstName: z.string().trim().min(1).max(200),
  lastName: z.string().trim().min(1).max(200),
  email: z.email().max(254).optional(),
  phone: z.string().trim().max(40).optional(),
  language: z.enum(languages).optional(),
  channel: z.enum(['email', 'sms']).optional(),
  zone: z.string().max(60).optional(),
  source: z.string().max(200).optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
});

const withId = z.object({ applicationId: uuid });
const reason = z.string().trim().min(1).max(2000);

export const applicationRoutes = {
  createApplication: route('post', '/api/v1/jobs/{jobId}/applications', 'A candidate by hand', recruiters, {
    params: z.object({ jobId: uuid }),
    body: applicantSchema.extend({
      /** Taken in on their way: the stage where they stand, since when, and by when they were promised an answer elsewhere. */
      standsIn: z.strictObject({ stepId: z.string().max(48), since: instant, promised: instant }).optional(),
      /** Who it is, where only a person can tell (409 `mayBeKnown`): the id of somebody known, or `new` for somebody else. */
      person: z.union([z.literal('new'), uuid]).optional(),
      /** They were in the job until that application ended (409 `appliedBefore`), and are taken in once more. */
      again: z.literal(true).optional(),
      /** Of what is given, what nobody has chosen: a new entry gets it, and nobody known is compared with it. */
      assumed: z
        .array(z.enum(['language', 'channel']))
        .max(2)
        .optional(),
    }),
    answer: z.object({
      applicationId: uuid,
      candidateId: uuid,
      known: z.boolean(),
      /** Of somebody known, what was given otherwise than it is stored: what is stored stays. */
      differs: z.array(z.enum(personalDetails)),
    }),
    status: 201,
  }),
  getApplication: route(
    'get',
    '/api/v1/applications/{applicationId}',
    'A candidate in a job: the whole present',
    members,
    { rehearses: true, params: withId, answer: applicationSchema },
  ),
  listTimeline: route(
    'get',
    '/api/v1/applications/{applicationId}/timeline',
    'The whole story, newest first',
    members,
    { rehearses: true, params: withId, query: z.object(pageQuery), answer: page(timelineEntrySchema) },
  ),
  listApplicationMessages: route(
    'get',
    '/api/v1/applications/{applicationId}/messages',
    'Messages exactly as sent, newest first',
    exceptInterviewers,
    { rehearses: true, params: withId, query: z.object(pageQuery), answer: page(messageSchema) },
  ),
  previewDecision: route(
    'post',
    '/api/v1/applications/{applicationId}/decisions/preview',
    'What a decision would say and when it would leave',
    recruiters,
    { rehearses: true, params: withId, body: decisionBody, answer: decisionPreviewSchema },
  ),
  decide: route(
    'post',
    '/api/v1/applications/{applicationId}/decisions',
    'Stores a decision; the run applies it',
    recruiters,
    {
      rehearses: true,
      params: withId,
      /** `replaces`: the decision that waits and that this one takes the place of; without it a waiting one refuses it. */
      body: decisionBody.extend({ replaces: uuid.optional() }),
      answer: decisionSchema,
      status: 202,
    },
  ),
  getDecision: route(
    'get',
    '/api/v1/decisions/{decisionId}',
    'Stored, sent, applied or refused with the reason',
    exceptInterviewers,
    { rehearses: true, params: z.object({ decisionId: uuid }), answer: decisionSchema },
  ),
  takeBack: route(
    'post',
    '/api/v1/decisions/{decisionId}/take-back',
    'Takes a decision back inside its undo window: `applied`, or refused as too late, where the run answers within two seconds',
    recruiters,
    { rehearses: true, params: z.object({ decisionId: uuid }), answer: signalStatusSchema, status: 202 },
  ),
  withdraw: route(
    'post',
    '/api/v1/applications/{applicationId}/withdraw',
    'The candidate has withdrawn, as told to staff',
    recruiters,
    {
      rehearses: true,
      params: withId,
      body: z.strictObject({ reason: reason.optional() }),
      answer: signalStatusSchema,
      status: 202,
    },
  ),
  pause: route(
    'post',
    '/api/v1/applications/{applicationId}/pause',
    'Pauses until a new date, which the candidate is told',
    recruiters,
    {
      rehearses: true,
      params: withId,
      body: z.strictObject({ until: instant, reason }),
      answer: signalStatusSchema,
      status: 202,
    },
  ),
  resume: route('post', '/api/v1/applications/{applicationId}/resume', 'Ends a pause', recruiters, {
    rehearses: true,
    params: withId,
    answer: signalStatusSchema,
    status: 202,
  }),
  waive: route(
    'post',
    '/api/v1/obligations/{obligationId}/waive',
    'Waives an obligation: who and why are kept',
    recruiters,
    {
      rehearses: true,
      params: z.object({ obligationId: uuid }),
      body: z.strictObject({ reason }),
      answer: signalStatusSchema,
      status: 202,
    },
  ),
  bookMeeting: route(
    'post',
    '/api/v1/applications/{applicationId}/meetings',
    'Books the meeting of the stage; the invitation tells the answer date',
    recruiters,
    {
      rehearses: true,
      params: withId,
      body: z.strictObject({
        startsAt: instant,
        endsAt: instant,
        /** Also where one of the interviewers is taken or away then (409 `timesTaken`). */
        anyway: z.boolean().optional(),
        ...meetingDetails,
      }),
      answer: signalStatusSchema.extend({ meetingId: uuid }),
      status: 202,
    },
  ),
  changeMeeting: route(
    'put',
    '/api/v1/meetings/{meetingId}',
    'Changes when or where a meeting is, and with whom; another time is always told to the candidate',
    recruiters,
    {
      rehearses: true,
      params: z.object({ meetingId: uuid }),
      body: z.strictObject({
        startsAt: instant,
        endsAt: instant,
        place: meetingDetails.place.nullable(),
        link: meetingDetails.link.nullable(),
        interviewerIds: meetingDetails.interviewerIds,
        guests: meetingDetails.guests,
        /** The meeting as it was read: a change of one that somebody else has changed since is refused. Absent: whatever it is now. */
        sequence: z.int().min(0).optional(),
        /** Whether the candidate hears of it at the same time; unless it is said, of another place or link. */
        tell: z.boolean().optional(),
        /** Also where one of the interviewers is taken or away then (409 `timesTaken`). */
        anyway: z.boolean().optional(),
      }),
      answer: signalStatusSchema,
      status: 202,
    },
  ),
  cancelMeeting: route('post', '/api/v1/meetings/{meetingId}/cancel', 'Cancels a meeting', recruiters, {
    rehearses: true,
    params: z.object({ meetingId: uuid }),
    answer: signalStatusSchema,
    status: 202,
  }),
  markMet: route('post', '/api/v1/meetings/{meetingId}/met', 'The meeting took place', assessors, {
    rehearses: true,
    params: z.object({ meetingId: uuid }),
    body: z.strictObject({ endedAt: instant }),
    answer: signalStatusSchema,
    status: 202,
  }),
  markMissed: route('post', '/api/v1/meetings/{meetingId}/missed', 'The candidate did not come', assessors, {
    rehearses: true,
    params: z.object({ meetingId: uuid }),
    answer: meetingSchema,
  }),
  sayComing: route(
    'put',
    '/api/v1/meetings/{meetingId}/coming',
    'I cannot come to a meeting that I was to hold, which is told to those who answer for the candidate; or can after all',
    assessors,
    {
      rehearses: true,
      params: z.object({ meetingId: uuid }),
      body: z.strictObject({ comes: z.boolean(), reason: z.string().max(500).optional() }),
      answer: meetingSchema,
    },
  ),
  answerForCandidate: route(
    'post',
    '/api/v1/applications/{applicationId}/answers',
    'Answers as told to staff, recorded as theirs',
    recruiters,
    {
      rehearses: true,
      params: withId,
      body: z.strictObject({
        stepId: z.string().max(48),
        visit: z.int().min(1),
        answers: z.record(z.string().max(48), z.unknown()),
      }),
      answer: signalStatusSchema,
      status: 202,
    },
  ),
  changeCandidate: route(
    'patch',
    '/api/v1/candidates/{candidateId}',
    'Name, address, language, channel, zone or a no to emails or texts; an `email` or `phone` of null is taken off; If-Match is the `tag` that it was made from, or `*`',
    recruiters,
    {
      params: z.object({ candidateId: uuid }),
      body: applicantSchema.omit({ source: true, fields: true }).partial().extend({
        email: applicantSchema.shape.email.nullable(),
        phone: applicantSchema.shape.phone.nullable(),
        /** What they have said to a person: true is no more of these, false takes that back. */
        emailOptedOut: z.boolean().optional(),
        smsOptedOut: z.boolean().optional(),
      }),
      answer: candidateSchema,
    },
  ),
  listCandidates: route('get', '/api/v1/candidates', 'People, by name', exceptInterviewers, {
    query: z.object({ ...pageQuery, search: z.string().max(100).optional() }),
    answer: page(
      candidateSchema.extend({
        /** Where they stand, in the jobs applied for last, newest first. */
        applications: z.array(
          z.object({
            applicationId: uuid,
            jobId: uuid,
            jobTitle: z.string(),
            status: z.string(),
            outcome: z.string().nullable(),
            stepName: localTextSchema.nullable(),
            appliedAt: instant,
          }),
        ),
      }),
    ).extend({
      /** More than a few thousand have what was searched for, and not all of them are in the list. */
      cut: z.boolean(),
    }),
  }),
  listNearNames: route(
    'get',
    '/api/v1/near-names',
    'How candidates are called whose names are nearly what somebody searches for',
    exceptInterviewers,
    { query: nearNamesQuery, answer: nearNamesSchema },
  ),
  listWritten: route(
    'get',
    '/api/v1/written',
    'Applications in which the candidate wrote what somebody searches for, the newest first, at most twenty',
    exceptInterviewers,
    {
      query: z.object({ search: z.string().max(100).optional() }),
      answer: z.object({
        items: z.array(
          z.object({
            applicationId: uuid,
            firstName: z.string(),
            lastName: z.string(),
            jobTitle: z.string(),
            appliedAt: instant,
            /** A piece of what was written, in which what was searched for stands apart. */
            excerpt: z.array(z.object({ text: z.string(), isFound: z.boolean() })),
          }),
        ),
        /** More have written it than are in the list; where so many have that it says nothing, none are. */
        cut: z.boolean(),
      }),
    },
  ),
  getSignal: route('get', '/api/v1/signals/{signalId}', 'How far something that was asked for has come', members, {
    rehearses: true,
    params: z.object({ signalId: uuid }),
    answer: signalStatusSchema,
  }),
  listTasks: route(
    'get',
    '/api/v1/tasks',
    'What only a person can do, by instant; with `mine=true` what is for me to do; to an interviewer those of jobs in which they do what recruiters do, or look on',
    members,
    {
      query: z.object({
        ...pageQuery,
        open: z.enum(['true', 'false']).default('true'),
        mine: z.enum(['true', 'false']).default('false'),
      }),
      answer: page(taskSchema),
    },
  ),
  finishTask: route(
    'post',
    '/api/v1/tasks/{taskId}/done',
    'Done by a person; a phone task confirms that the candidate was told',
    recruiters,
    {
      rehearses: true,
      params: z.object({ taskId: uuid }),
      /** The date is the one that a task `missingDate` asks for. */
      body: z.strictObject({ note: z.string().trim().max(2000).optional(), date: z.iso.date().optional() }),
      answer: signalStatusSchema,
      status: 202,
    },
  ),
  listMessages: route('get', '/api/v1/messages', 'Every message with every attempt, newest first', exceptInterviewers, {
    query: z.object({ ...pageQuery, ...messageFilter }),
    answer: page(messageSchema),
  }),
  exportMessages: route(
    'get',
    '/api/v1/messages/export',
    'The same, all of it, as CSV without the texts',
    exceptInterviewers,
    {
      query: z.object(messageFilter),
      answersAs: 'text/csv',
    },
  ),
  listMailbox: route(
    'get',
    '/api/v1/mailbox',
    'The built-in mailbox: messages as candidates see them, newest first',
    exceptInterviewers,
    {
      rehearses: true,
      query: z.object({
        ...pageQuery,
        channel: z.enum(['email', 'sms']).optional(),
        search: z.string().max(100).optional(),
      }),
      answer: page(
        z.object({
          id: uuid,
          /** Null: a test of a text that somebody sent to themselves. */
          applicationId: uuid.nullable(),
          candidateName: z.string(),
          rehearsal: z.boolean(),
          channel: z.enum(['email', 'sms']),
          to: z.string(),
          subject: z.string().nullable(),
          text: z.string(),
          html: z.string().nullable(),
          acceptedAt: instant,
        }),
      ),
    },
  ),
} as const;

export type ApplicationDetail = z.infer<typeof applicationSchema>;
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
export type SentAs = z.infer<typeof sentAsSchema>;
export type MessageView = z.infer<typeof messageSchema>;
export type DecisionView = z.infer<typeof decisionSchema>;
export type DecisionPreview = z.infer<typeof decisionPreviewSchema>;
export type TaskView = z.infer<typeof taskSchema>;

/** Somebody that a new applicant may be, with the jobs that the caller may see and, where there is one, how to reach them; `here` is their application in the same job. */
export type PossiblePerson = {
  readonly candidateId: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly applications: readonly { readonly applicationId: string; readonly jobTitle: string }[];
  readonly here: string | null;
};
