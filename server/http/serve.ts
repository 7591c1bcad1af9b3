import { randomUUID } from 'node:crypto';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { v5 } from 'uuid';
import type { z } from 'zod';
import { en, sv } from 'zod/locales';
import type { Language } from '../../process/definition/schema.ts';
import { type Access, designers, type Role, type Route, type Takes } from '../contract/route.ts';
import { isOwnAccount, organisationHeader, takesOrganisation } from '../contract/organisation-header.ts';
import { rehearsalHeader } from '../contract/rehearsal-header.ts';
import { actFrom, originOf } from '../audit/origin.ts';
import { isOwnBatch } from '../auth/own-batch.ts';
import { placeByJob, rolesInJob } from '../auth/role-in-job.ts';
import { findCaller } from '../auth/find-caller.ts';
import type { Parts } from '../parts.ts';
import { asSeenBy } from '../people/as-seen-by.ts';
import { actInRehearsal } from '../use-cases/rehearsal/act-in-rehearsal.ts';
import type { Caller } from './caller.ts';
import { hidePageKeys } from './hide-page-keys.ts';
import { claimKey, hashOfRequest, idsOfRequest, keepAnswer, releaseKey } from './idempotency.ts';
import { askedLanguage, languageOf } from './language-of.ts';
import { isFromMailServer } from '../inbound/is-from-mail-server.ts';
import { inTheirLanguage } from './mistakes.ts';
import { Refusal } from './refusal.ts';
import { isFromOtherSite, ownOrigins } from './same-origin.ts';
import { findUnstorable, isTooDeep } from './storable.ts';
import { withWordsOfSearch } from './with-words-of-search.ts';

export type Call<R extends Route> = {
  readonly params: z.output<R['params']>;
  readonly query: z.output<R['query']>;
  readonly body: z.output<R['body']>;
  /** Throws on a route that is not for members. */
  readonly caller: Caller;
  readonly language: Language;
  readonly request: Request;
  readonly response: Response;
  /** A new id; made of the Idempotency-Key where there is one, so that a repetition after a crash makes the same row. */
  readonly newId: (purpose: string) => string;
  /** Who calls and as what, looked up anew; refuses where they may not any more. For what goes on after it was asked. */
  readonly admitAgain: () => Promise<Caller>;
};

/** Answers with the body; `undefined` where the table says that there is none (204), or where it has written the response itself. */
export type Handler<R extends Route> = (call: Call<R>) => Promise<z.input<R['answer']> | undefined>;

export type Serve = <R extends Route>(route: R, handler: Handler<R>) => void;

const keyNamespace = '1a3c1a86-7b1e-5d0c-8a52-0e5a6c3f7d11';
const readers: Readonly<Record<Takes, RequestHandler>> = {
  nothing: express.json({ limit: '1kb' }),
  json: express.json({ limit: '256kb' }),
  largeJson: express.json({ limit: '6mb' }),
  file: express.raw({ limit: '10mb', type: () => true }),
  upload: (_request, _response, next) => next(),
  multipart: (_request, _response, next) => next(),
  form: express.urlencoded({ limit: '64kb', extended: false, parameterLimit: 200 }),
  notice: express.raw({ limit: '256kb', type: () => true }),
  mail: express.raw({ limit: '25mb', type: () => true }),
};

/** The only way to register a route: who may call it, what it takes and what it answers are those of the table. */
export function createServe(app: Express, parts: Parts): Serve {
  const origins = ownOrigins(parts.environment.publicUrl);
  return (route, handler) => {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1');
    app[route.method](
      path,
      markRoute(route),
      guard(parts, route, origins),
      refuseOtherTypes(route),
      readers[route.takes],
      async (request, response) => {
        const admitAgain = () => admit(parts, route, { request, origins });
        const call = toCall(route, { request, response, admitAgain });
        const caller: Caller | undefined = response.locals['caller'];
        const act = () => actFrom(originOf(request, caller), () => handler(call as never));
        const answer = async () => {
          const seen = await asSeenBy(parts.database, { route, caller }, await act());
          return hidePageKeys(parts.environment.secret, caller, seen);
        };
        if (takesKey(route)) return answerOnce(parts, route, call, answer);
        await send(parts, route, response, await answer());
      },
    );
  };
}

/** Every POST but a form of a browser and a provider's notice, which know nothing of the header. */
export const takesKey = ({ method, takes }: Route) =>
  method === 'post' && !['form', 'multipart', 'notice', 'mail'].includes(takes);

const types: Partial<Record<Takes, string>> = {
  nothing: 'application/json',
  json: 'application/json',
  largeJson: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
};

/** A body of another type would be taken for none at all. */
function refuseOtherTypes({ method, takes }: Route): RequestHandler {
  const type = types[takes];
  return (request, _response, next) => {
    const isEmptyBody = request.get('content-length') === '0';
    // `is` answers null where there is no body.
    if (method !== 'get' && type !== undefined && !isEmptyBody && request.is(type) === false)
      throw new Refusal('unsupportedType');
    next();
  };
}

const markRoute =
  ({ path }: Route): RequestHandler =>
  (_request, response, next) => {
    response.locals['route'] = path;
    next();
  };

/** Access before the body is read: nobody makes us parse what they may not send. */
function guard(parts: Parts, route: Route, origins: readonly string[]): RequestHandler {
  const { access, method } = route;
  return async (request, response, next) => {
    response.locals['language'] = languageOf(request);
    if (route.takes === 'mail' && !isFromMailServer(request, parts.environment.inbound?.secret))
      throw new Refusal('forgedNotice');
    if (access.kind === 'candidateLink' && method !== 'get' && isFromOtherSite(request, origins))
      throw new Refusal('otherSite');
    if (access.kind === 'member') {
      const meet = (caller: Caller) => {
        response.locals['caller'] = caller;
        // A script says by itself in which language it wants its answers; a browser's settings say less than the person's own.
        const asked = caller.scopes === null ? undefined : askedLanguage(request);
        response.locals['language'] = asked ?? caller.language;
      };
      response.locals['caller'] = await admit(parts, route, { request, origins, meet });
    }
    next();
  };
}

type Arriving = {
  readonly request: Request;
  readonly origins: readonly string[];
  readonly meet?: (caller: Caller) => void;
};

/** Who calls a route for members, and as what; refuses whoever may not. `meet` hears who it is before that, to refuse in their language. */
async function admit(parts: Parts, route: Route, { request, origins, meet }: Arriving): Promise<Caller> {
  const { access, method } = route;
  if (access.kind !== 'member') throw new Error(`${route.path} is not for members`);
  const found = await findCaller(parts, request);
  meet?.(found);
  if (found.scopes === null && method !== 'get' && isFromOtherSite(request, origins)) throw new Refusal('otherSite');
  if (isFromOtherOrganisation(found, route, request)) throw new Refusal('otherOrganisation');
  const rehearsalId = request.get(rehearsalHeader);
  const about = isOfOne(route, request) ? { applicationId: request.query['applicationId'] } : request.params;
  const roles = rehearsalId === undefined ? access.roles : designers.roles;
  const role = rehearsalId === undefined ? await roleFor(parts, found, { access, about, route }) : found.role;
  const caller = { ...found, role };
  meet?.(caller);
  if (caller.needsTwoFactor && !isOwnAccount(route)) throw new Refusal('twoFactorNeeded');
  if (!roles.includes(role)) throw new Refusal('notAllowed');
  const place =
    role === 'interviewer' && rehearsalId === undefined ? await placeByJob(parts.database, caller, about) : 'inside';
  if (place === 'outside') throw new Refusal('notFound');
  if (place === 'lookingOn') throw new Refusal('notAllowed');
  if (caller.scopes !== null && !caller.scopes.includes(scopeOf(roles, method))) throw new Refusal('scopeMissing');
  if (rehearsalId === undefined) return caller;
  if (!route.rehearses) throw new Refusal('notInRehearsal');
  return actInRehearsal(parts.database, caller, rehearsalId);
}

type Asked = {
  readonly access: Extract<Access, { kind: 'member' }>;
  readonly about: Readonly<Record<string, unknown>>;
  readonly route: Pick<Route, 'ofOwnToo' | 'method'>;
};

/** Whether a request is about one application of the job that it names. Another job's is refused by the route itself. */
const isOfOne = ({ ofOneToo }: Route, { query }: Request) => ofOneToo && typeof query['applicationId'] === 'string';

/** The role in which somebody acts on a request: their own, or what they may besides in the job that it is about. */
async function roleFor({ database }: Parts, caller: Caller, { access, about, route }: Asked): Promise<Role> {
  const { roles, beyondJobs = false } = access;
  if (beyondJobs || caller.role === 'administrator' || caller.role === 'recruiter') return caller.role;
  const isOwn = route.ofOwnToo && (await isOwnBatch(database, caller, about, route.method));
  const besides: readonly Role[] = isOwn ? ['recruiter'] : await rolesInJob(database, caller, about);
  const inJob = besides.filter((role) => roles.includes(role));
  if (inJob.includes('recruiter')) return 'recruiter';
  // Who looks on at a job reads more of it than who interviews.
  if (caller.role === 'interviewer' && inJob.includes('viewer')) return 'viewer';
  return roles.includes(caller.role) ? caller.role : (inJob[0] ?? caller.role);
}

/** Whether something is to be changed from a page of another organisation than that of its session; a key works in one alone. */
function isFromOtherOrganisation({ scopes, organisationId }: Caller, route: Route, request: Request): boolean {
  const shown = request.get(organisationHeader);
  return scopes === null && takesOrganisation(route) && (shown ?? organisationId) !== organisationId;
}

/** The scope that a key needs: reading, or the work of the role that the route is for. */
export function scopeOf(roles: readonly string[], method: Route['method']): string {
  if (method === 'get') return 'read';
  if (roles.includes('recruiter')) return 'recruiting';
  return roles.includes('designer') ? 'processes' : 'administration';
}

function toCall(
  route: Route,
  { request, response, admitAgain }: Pick<Call<Route>, 'request' | 'response' | 'admitAgain'>,
): Call<Route> {
  const caller: Caller | undefined = response.locals['caller'];
  const key = keyOf(request);
  if (route.takes === 'nothing' && route.method !== 'get' && !isEmpty(request.body ?? {}))
    throw new Refusal('malformed', { errors: [{ path: 'body', code: 'no-body' }] });
  const language: Language = response.locals['language'];
  const read = (schema: z.ZodType, value: unknown, part: string) => parse(schema, value, { part, language });
  return {
    params: read(route.params, isEmpty(request.params) ? undefined : request.params, 'path'),
    query: read(route.query, isUndefined(route.query) ? undefined : withWordsOfSearch(route, request), 'query'),
    body: read(route.body, isUndefined(route.body) ? undefined : (request.body ?? {}), 'body'),
    get caller() {
      if (!caller) throw new Error(`${route.path} is not for members`);
      return caller;
    },
    language,
    request,
    response,
    admitAgain,
    newId: (purpose) =>
      key === undefined
        ? randomUUID()
        : v5([caller?.organisationId ?? '', route.path, key, purpose].join('\0'), keyNamespace),
  };
}

const isEmpty = (value: object) => Object.keys(value).length === 0;
const isUndefined = (schema: z.ZodType) => schema.def.type === 'undefined';

const words = { sv: sv().localeError, en: en().localeError };

type Place = { readonly part: string; readonly language: Language };

function parse(schema: z.ZodType, value: unknown, { part, language }: Place): never {
  if (isTooDeep(value)) throw new Refusal('malformed', { errors: [{ path: part, code: 'too_deep' }] });
  const unstorable = findUnstorable(value, part);
  if (unstorable !== undefined)
    throw new Refusal('malformed', {
      errors: [{ path: unstorable, code: 'unstorable' }],
    });
  const parsed = schema.safeParse(isUndefined(schema) ? undefined : value, { error: words[language] });
  if (parsed.success) return parsed.data as never;
  // A path that cannot be an id of ours names nothing.
  if (part === 'path') throw new Refusal('notFound');
  const errors = parsed.error.issues.slice(0, 50).map(({ path, code, message }) => ({
    path: [part, ...path.map(String)].join('.'),
    code: String(code),
    message: inTheirLanguage(message, language),
  }));
  throw new Refusal('malformed', { errors });
}

function keyOf(request: Request): string | undefined {
  const key = request.get('idempotency-key');
  if (key !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Refusal('malformed', {
      errors: [{ path: 'header.Idempotency-Key', code: 'idempotency_key' }],
    });
  return key;
}

async function answerOnce(
  parts: Parts,
  route: Route,
  call: Call<Route>,
  answer: () => Promise<unknown>,
): Promise<void> {
  const { request, response } = call;
  const key = keyOf(request);
  if (key === undefined) return send(parts, route, response, await answer());
  const caller: Caller | undefined = response.locals['caller'];
  const claim = {
    organisationId: caller?.organisationId ?? 'public',
    key,
    route: `${route.method} ${route.path}`,
    bodyHash: hashOfRequest(request.originalUrl, request.body),
    ids: idsOfRequest(request.originalUrl, request.body),
  };
  const claimed = await claimKey(parts, claim);
  if (claimed.kind === 'again') {
    response.set('Idempotency-Replayed', 'true').status(claimed.status).json(claimed.response);
    return;
  }
  try {
    const body = await answer();
    await keepAnswer(parts, claim, route.status, body);
    await send(parts, route, response, body);
  } catch (error) {
    await releaseKey(parts.database, claim).catch(() => undefined);
    throw error;
  }
}

async function send(parts: Parts, route: Route, response: Response, answer: unknown): Promise<void> {
  if (response.headersSent) return;
  if (route.status === 204) {
    response.status(204).end();
    return;
  }
  if (answer === undefined) return;
  if (parts.checkAnswers) route.answer.parse(answer);
  response.status(route.status).json(answer);
}
