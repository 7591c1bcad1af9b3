import { z } from 'zod';
import { languages } from '../../process/definition/fixed-values.ts';
import { administrators, anybody, instant, members, page, pageQuery, roles, route } from './route.ts';

export const meSchema = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.enum(languages),
  organisation: z.object({ id: z.string(), name: z.string(), zone: z.string() }),
  /** All that I belong to, that one too. */
  organisations: z.array(z.object({ id: z.string(), name: z.string() })),
  role: z.enum(roles),
  /** Jobs in which I may do what a recruiter or interviewer does, or read what a viewer reads, whatever my role in the organisation; at most a thousand. */
  jobRoles: z.array(z.object({ jobId: z.uuid(), role: z.enum(['recruiter', 'interviewer', 'viewer']) })),
  /** For whom I answer now while they are away, and who answers for me; `lastDay` is the last one of the absence where whoever is away is. */
  answersFor: z.array(z.object({ name: z.string(), until: instant, lastDay: z.iso.date() })).max(200),
  away: z.object({ until: instant, lastDay: z.iso.date(), deputyName: z.string() }).nullable(),
  /** Whether signing in takes two steps, and whether the organisation demands it before anything else. */
  twoFactor: z.boolean(),
  needsTwoFactor: z.boolean(),
  /** Whether people may be given a first password; with several organisations they are invited by mail alone. */
  firstPasswords: z.boolean(),
  /** Where messages go: the built-in mailbox, or providers by channel. */
  delivery: z.object({ email: z.string(), sms: z.string() }),
  /** What a segment of an SMS costs; assumed where the server has not been told. */
  smsPrice: z.object({ amount: z.number(), currency: z.string(), isAssumed: z.boolean() }),
  /** How a candidate declines SMS: by an answer, or on their page alone; the first SMS says so. Null where that is not known, as by the mailbox. */
  smsDeclining: z.enum(['answer', 'page']).nullable(),
});

export const personSchema = z.object({ userId: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) });

const listedPersonSchema = personSchema.extend({
  /** Whether they sign in by two steps; null to all but administrators. */
  twoFactor: z.boolean().nullable(),
  /** Who answers for them while they are away, and the last day of it where they are. */
  away: z.object({ until: instant, lastDay: z.iso.date(), deputyName: z.string() }).nullable(),
});

export const dutiesSchema = z.object({
  /** Jobs that go on, in which they have a role. */
  roles: z.int(),
  /** Answers that are owed there, or for which a drawing names them. */
  obligations: z.int(),
  tasks: z.int(),
  /** To come, that name them as interviewer, and times still offered that do. */
  meetings: z.int(),
  offeredTimes: z.int(),
  /** By name. */
  deputyFor: z.array(z.string()),
  /** API keys that act as them, by name: they stop when their person leaves. */
  keys: z.array(z.string()),
});

/** `meetings`: how many to come whoever took over stands in now. */
const removedSchema = personSchema.extend({ meetings: z.int() });

const nameSchema = z.string().trim().min(1).max(200);
const ofPerson = z.object({ userId: z.string().min(1).max(100) });

export const peopleRoutes = {
  getMe: route('get', '/api/v1/me', 'Who I am and where', members, { answer: meSchema }),
  setMyLanguage: route('put', '/api/v1/me/language', 'My language', members, {
    body: z.strictObject({ language: z.enum(languages) }),
    answer: meSchema,
  }),
  renameMe: route('put', '/api/v1/me/name', 'What I am called here and in what I sign', members, {
    body: z.strictObject({ name: nameSchema }),
    answer: meSchema,
  }),
  renameOrganisation: route(
    'put',
    '/api/v1/organisation/name',
    'What the organisation is called to its people and in every message from now on',
    administrators,
    { body: z.strictObject({ name: nameSchema }), answer: z.object({ name: z.string() }) },
  ),
  setOrganisationZone: route(
    'put',
    '/api/v1/organisation/zone',
    'In which zone the organisation reads its days, and which new jobs begin with; no date moves',
    administrators,
    { body: z.strictObject({ zone: z.string().max(60) }), answer: z.object({ zone: z.string() }) },
  ),
  switchOrganisation: route('put', '/api/v1/me/organisation', 'In which of mine this session works', members, {
    body: z.strictObject({ organisationId: z.string().min(1).max(100) }),
    answer: z.object({ organisationId: z.string() }),
  }),
  listPeople: route('get', '/api/v1/people', 'Members of the organisation, by name', members, {
    query: z.object({
      ...pageQuery,
      /** A part of a name or of an address. */
      search: z.string().trim().max(100).optional(),
      /** Of these alone, apart by commas. */
      ids: z.string().max(10_000).optional(),
    }),
    answer: page(listedPersonSchema),
  }),
  addPerson: route('post', '/api/v1/people', 'A new member with a first password to hand over', administrators, {
    body: z.strictObject({ name: nameSchema, email: z.email().max(254), role: z.enum(roles) }),
    answer: personSchema.extend({ firstPassword: z.string() }),
    status: 201,
  }),
  setRole: route('put', '/api/v1/people/{userId}/role', 'What a member may do from now on', administrators, {
    params: ofPerson,
    body: z.strictObject({ role: z.enum(roles) }),
    answer: personSchema,
  }),
  removePerson: route(
    'delete',
    '/api/v1/people/{userId}',
    'A member leaves the organisation at once, and the roles in its jobs with it',
    administrators,
    {
      params: ofPerson,
      /** Who takes over what they answered for; needed where that is anything. */
      query: z.object({ successorId: z.string().min(1).max(100).optional() }),
      answer: removedSchema,
    },
  ),
  getDuties: route('get', '/api/v1/people/{userId}/duties', 'What a member answers for', administrators, {
    params: ofPerson,
    answer: dutiesSchema,
  }),
  turnOffSecondStep: route(
    'delete',
    '/api/v1/people/{userId}/second-step',
    'A member who has lost it signs in by password alone, and is told so by mail',
    administrators,
    { params: ofPerson, answer: z.object({ twoFactor: z.literal(false) }) },
  ),
  /** The one-time link leads to `/welcome/<token>`, which posts here. */
  createFirstAdministrator: route(
    'post',
    '/api/v1/first-administrator',
    'The first account, by the one-time link',
    anybody,
    {
      body: z.strictObject({
        token: z.string().max(200),
        name: z.string().trim().min(1).max(200),
        email: z.email().max(254),
        password: z.string().min(12).max(128),
        organisation: z.string().trim().min(1).max(200),
        language: z.enum(languages),
      }),
      answer: z.object({ userId: z.string() }),
      status: 201,
    },
  ),
} as const;

export type Me = z.infer<typeof meSchema>;
export type Duties = z.infer<typeof dutiesSchema>;
export type ListedPerson = z.infer<typeof listedPersonSchema>;
export type Person = z.infer<typeof personSchema>;
export type Removed = z.infer<typeof removedSchema>;
