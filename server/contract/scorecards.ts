import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { localTextSchema } from '../../process/definition/schema.ts';
import { ringSchema } from './jobs.ts';
import { meetingSchema } from './meeting-schema.ts';
import { myScorecardStates } from './fixed-values.ts';
import { assessors, instant, members, page, pageQuery, route, uuid } from './route.ts';

const id = z.string().min(1).max(64);
const text = z.string().max(2_000);

const evidenceSchema = z.strictObject({
  id,
  shows: z.enum(['strength', 'development']),
  situation: text,
  behaviour: text,
  impact: text,
});

const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).nullable();
const evidence = z.array(evidenceSchema).max(20);
/** A level of null is "not assessed"; without one nobody has said yet. */
const draftRatingSchema = z.strictObject({ level: level.optional(), evidence });
const ratingSchema = z.strictObject({ level, evidence });

const byCompetency = <T extends z.ZodType>(rating: T) =>
  z.record(z.string().max(48), rating).refine((record) => Object.keys(record).length <= 200);
/** The language that the evidence is written in, and what is for colleagues and never reaches a candidate. */
const whole = { language: z.enum(languages), privateNote: z.string().max(4_000) };
const draftContent = { ...whole, ratings: byCompetency(draftRatingSchema) };
const content = { ...whole, ratings: byCompetency(ratingSchema) };
const place = { stepId: z.string().max(48), visit: z.int().min(1).max(1_000_000) };
const withId = z.object({ applicationId: uuid });

/** What an assessor is asked about: the name, and what one sees at each level where that is known. */
export const competencySchema = z.object({
  id: z.string(),
  name: localTextSchema,
  description: localTextSchema.optional(),
  anchors: z.array(localTextSchema).length(5).optional(),
});

export const scorecardSchema = z.object({
  id: uuid,
  stepId: z.string(),
  visit: z.int(),
  authorName: z.string(),
  mine: z.boolean(),
  /** The revision that is shown; the first is 1. */
  number: z.int(),
  submittedAt: instant,
  revisedAt: instant,
  language: z.enum(languages),
  /** Null while blind: one's own is not in yet. */
  ratings: z.record(z.string(), ratingSchema).nullable(),
  /** Null while blind, and for whoever may not read others' notes. */
  privateNote: z.string().nullable(),
});

export const stoodAsideSchema = z.object({
  ...{ stepId: z.string(), visit: z.int(), name: z.string(), mine: z.boolean(), at: instant },
});

/** All that an assessor needs in the room, and nothing else of the candidate. */
export const scorecardFormSchema = z.object({
  applicationId: uuid,
  candidateName: z.string(),
  jobTitle: z.string(),
  zone: z.string(),
  stepId: z.string(),
  visit: z.int(),
  stepName: localTextSchema,
  meeting: meetingSchema.nullable(),
  competencies: z.array(competencySchema),
  /** How many scorecards a decision needs, and how many are in. */
  required: z.int(),
  handedInCount: z.int(),
  draft: z.object({ ...draftContent, revision: z.int(), savedAt: instant }).nullable(),
  /** Mine as it was handed in last. */
  handedIn: z.object({ ...content, id: uuid, number: z.int(), at: instant }).nullable(),
  /** Why nothing can be handed in now. */
  closed: z.enum(['decided', 'stoodAside']).nullable(),
});

/** My drafts on a candidate, to be read also where they can no longer be handed in. */
const scorecardDraftsSchema = z.object({
  applicationId: uuid,
  candidateName: z.string(),
  jobTitle: z.string(),
  zone: z.string(),
  drafts: z.array(
    z.object({
      ...draftContent,
      stepId: z.string(),
      visit: z.int(),
      stepName: localTextSchema.nullable(),
      competencies: z.array(competencySchema.pick({ id: true, name: true })),
      savedAt: instant,
    }),
  ),
});

export const scorecardRevisionSchema = z.object({
  ...content,
  number: z.int(),
  authorName: z.string(),
  at: instant,
  /** Null for the first. */
  reason: z.string().nullable(),
  privateNote: z.string().nullable(),
  /** What differs from the revision before; empty for the first. */
  changes: z.array(
    z.object({
      what: z.enum(['level', 'evidenceAdded', 'evidenceChanged', 'evidenceRemoved', 'privateNote', 'language']),
      competencyId: z.string().nullable(),
      from: z.int().nullable(),
      to: z.int().nullable(),
    }),
  ),
});

export const myScorecardSchema = z.object({
  applicationId: uuid,
  candidateName: z.string(),
  jobId: uuid,
  jobTitle: z.string(),
  stepId: z.string(),
  visit: z.int(),
  stepName: localTextSchema.nullable(),
  /** The promise of an answer, while the candidate stands there. */
  ring: ringSchema,
  draftSavedAt: instant.nullable(),
  /** Mine as it was handed in last: which revision, and when the first one came in. */
  handedIn: z.object({ id: uuid, number: z.int(), submittedAt: instant, revisedAt: instant }).nullable(),
  /** The candidate still stands there and nothing is decided: it can be handed in, or revised. */
  isOpen: z.boolean(),
});

export const scorecardRoutes = {
  listMyScorecards: route(
    'get',
    '/api/v1/my-scorecards',
    'My scorecards: those that I owe, the first promise first; my drafts; those that I have handed in, newest first',
    members,
    {
      query: z.object({ ...pageQuery, state: z.enum(myScorecardStates).default('owed') }),
      /** `unseen`: how many more there are of candidates whom I do not see any more; those are not listed. */
      answer: page(myScorecardSchema).extend({ unseen: z.int() }),
    },
  ),
  discardUnseenDrafts: route(
    'delete',
    '/api/v1/my-scorecards/unseen',
    'Throws my drafts away that are about candidates whom I do not see any more; what I have handed in stays',
    members,
    { answer: z.object({ count: z.int() }) },
  ),
  getScorecardForm: route(
    'get',
    '/api/v1/applications/{applicationId}/scorecard',
    'What I am asked about where the candidate stands: competencies with their levels, my draft, what I have handed in',
    assessors,
    { rehearses: true, params: withId, answer: scorecardFormSchema },
  ),
  listScorecardDrafts: route(
    'get',
    '/api/v1/applications/{applicationId}/scorecard/drafts',
    'My drafts on a candidate, last saved first, whether or not they can still be handed in; of one stage or visit where it is named',
    assessors,
    {
      params: withId,
      query: z.object({
        stepId: place.stepId.optional(),
        visit: z.coerce.number().pipe(place.visit).optional(),
      }),
      answer: scorecardDraftsSchema,
    },
  ),
  saveScorecardDraft: route(
    'put',
    '/api/v1/applications/{applicationId}/scorecard/draft',
    'Saves my draft; If-Match is the revision that it was made from, 0 for the first',
    assessors,
    {
      rehearses: true,
      params: withId,
      body: z.strictObject({
        ...{ ...place, ...draftContent },
        /** The number of my revision that was in when it was written, 0 where none was: refused where another one is in by now. */
        handedIn: z.int().min(0).optional(),
      }),
      answer: z.object({ revision: z.int(), savedAt: instant }),
    },
  ),
  discardScorecardDraft: route(
    'delete',
    '/api/v1/applications/{applicationId}/scorecard/draft',
    'Throws my draft for that visit away; what I have handed in stays',
    assessors,
    {
      rehearses: true,
      params: withId,
      query: z.object({ stepId: place.stepId, visit: z.coerce.number().pipe(place.visit) }),
      status: 204,
    },
  ),
  handInScorecard: route(
    'post',
    '/api/v1/applications/{applicationId}/scorecard',
    'Hands in my scorecard for the stage where the candidate stands; again, with a reason, it makes another revision',
    assessors,
    {
      rehearses: true,
      params: withId,
      body: z.strictObject({ ...place, ...content, reason: z.string().trim().max(2_000).optional() }),
      answer: scorecardSchema,
      status: 201,
    },
  ),
  standAside: route(
    'post',
    '/api/v1/applications/{applicationId}/scorecard/stand-aside',
    'I read the scorecards of a visit without assessing; I can never hand in one for it. Interviewers: only where the candidate stands',
    assessors,
    { rehearses: true, params: withId, body: z.strictObject(place), answer: stoodAsideSchema, status: 201 },
  ),
  listScorecardRevisions: route(
    'get',
    '/api/v1/scorecards/{scorecardId}/revisions',
    'Everything that was handed in, newest first: who, when, why and what changed',
    assessors,
    {
      rehearses: true,
      params: z.object({ scorecardId: uuid }),
      query: z.object(pageQuery),
      answer: page(scorecardRevisionSchema),
    },
  ),
} as const;

export type MyScorecard = z.infer<typeof myScorecardSchema>;
export type MyScorecardState = (typeof myScorecardStates)[number];
export type ScorecardDrafts = z.infer<typeof scorecardDraftsSchema>;
export type ScorecardForm = z.infer<typeof scorecardFormSchema>;
export type ScorecardView = z.infer<typeof scorecardSchema>;
export type ScorecardRevisionView = z.infer<typeof scorecardRevisionSchema>;
const contentSchema = z.object(content);
const draftContentSchema = z.object(draftContent);
export type ScorecardContent = z.infer<typeof contentSchema>;
export type DraftContent = z.infer<typeof draftContentSchema>;
export type Place = { readonly stepId: string; readonly visit: number };
