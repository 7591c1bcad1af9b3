import i18next from 'i18next';
import type { z } from 'zod';
import type { ProblemDetails, Route } from '../../../server/contract/route.ts';
import { organisationHeader } from '../../../server/contract/organisation-header.ts';
import { rehearsalHeader } from '../../../server/contract/rehearsal-header.ts';
import { searchHeader } from '../../../server/contract/search-header.ts';
import { rehearsing } from '../rehearsing.ts';
import { ApiError, unreachable } from './api-error.ts';
import { askInAdvance, takeAsked } from './asked-in-advance.ts';
import { newId } from './new-id.ts';
import { organisationShown } from './organisation-shown.ts';

type Part<Name extends string, Schema extends z.ZodType> =
  undefined extends z.input<Schema>
    ? { readonly [K in Name]?: z.input<Schema> }
    : { readonly [K in Name]: z.input<Schema> };
type AnyRoute = Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

type Extras = {
  readonly ifMatch?: number | string;
  readonly idempotencyKey?: string;
  readonly file?: Blob;
  readonly signal?: AbortSignal;
  readonly keepalive?: boolean;
  readonly rehearsalId?: string | null;
};

/**
 * What a call of a route must bring. `ifMatch` is the revision or tag of what a change was made from, `idempotencyKey` what a repeated attempt at the
 * same thing shares, `file` a body that goes as it is, `rehearsalId` the rehearsal that it belongs to (null: none), where that is not the one on screen.
 */
export type CallParts<R extends AnyRoute> = Part<'params', R['params']> &
  Part<'query', R['query']> &
  Part<'body', R['body']> &
  Extras;

type LooseParts = Extras & {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
};

/**
 * The answer of one route of the contract. Throws `ApiError` with the server's problem, and with code `unreachable` where there was no
 * answer at all. Every POST carries an `Idempotency-Key`, its own unless one is given.
 */
export async function call<R extends AnyRoute>(route: R, parts: CallParts<R>): Promise<z.output<R['answer']>> {
  const asked = route.method === 'get' ? await takeAsked(pathOf(route.path, parts as LooseParts)) : undefined;
  if (asked !== undefined) return asked as z.output<R['answer']>;
  const response = await answerOf(route, parts as LooseParts);
  if (response.status === 204) return undefined as z.output<R['answer']>;
  return (await response.json()) as z.output<R['answer']>;
}

/** What a route answers that is no JSON, to be saved as a file; throws as `call` does. */
export async function callForFile<R extends AnyRoute>(route: R, parts: CallParts<R>): Promise<Blob> {
  return (await answerOf(route, parts as LooseParts)).blob();
}

async function answerOf(route: AnyRoute, loose: LooseParts): Promise<Response> {
  const response = await reach(pathOf(route.path, loose), initOf(route, loose));
  if (!response.ok) throw new ApiError(await problemOf(response));
  return response;
}

/** Asks a GET route for what `call` will be asked for next, while nothing is there yet that could use it. */
export function callInAdvance<R extends AnyRoute>(route: R, parts: CallParts<R>): void {
  const loose = parts as LooseParts;
  askInAdvance(pathOf(route.path, loose), initOf(route, loose));
}

function initOf(route: AnyRoute, loose: LooseParts): RequestInit {
  return {
    method: route.method.toUpperCase(),
    headers: headersOf(route, loose),
    credentials: 'same-origin',
    ...bodyOf(loose),
    ...(loose.signal ? { signal: loose.signal } : {}),
    ...(loose.keepalive ? { keepalive: true } : {}),
  };
}

function bodyOf({ body, file }: LooseParts): { body?: BodyInit } {
  if (file) return { body: file };
  return body === undefined ? {} : { body: JSON.stringify(body) };
}

/** The address of a route with its parameters and query filled in; the words of a search are no part of it. */
export function pathOf(path: string, { params = {}, query = {} }: Pick<LooseParts, 'params' | 'query'>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`${path} was called without ${name}`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && name !== 'search') search.set(name, String(value));
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

function headersOf(route: AnyRoute, parts: LooseParts): Record<string, string> {
  const { rehearsalId = rehearsing()?.id ?? null } = parts;
  const organisationId = organisationShown();
  return {
    ...(route.rehearses && rehearsalId !== null ? { [rehearsalHeader]: rehearsalId } : {}),
    ...(route.method !== 'get' && organisationId !== undefined ? { [organisationHeader]: organisationId } : {}),
    accept: 'application/json',
    'accept-language': i18next.language,
    ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(parts.file ? { 'content-type': parts.file.type || 'application/octet-stream', ...nameOf(parts.file) } : {}),
    ...(parts.ifMatch === undefined ? {} : { 'if-match': `"${parts.ifMatch}"` }),
    ...wordsOf(parts.query?.['search']),
    ...(route.method === 'post' ? { 'idempotency-key': parts.idempotencyKey ?? newId() } : {}),
  };
}

/** In a header and not in the address: a name may say whose file it is, and addresses stand in logs. */
const nameOf = (file: Blob) =>
  file instanceof File ? { 'file-name': encodeURIComponent(file.name.toWellFormed()) } : {};

/** As with the name of a file: whoever is looked for stands in no address. */
const wordsOf = (search: unknown) =>
  search === undefined ? {} : { [searchHeader]: encodeURIComponent(String(search).toWellFormed()) };

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
}

async function problemOf(response: Response): Promise<ProblemDetails> {
  const body: unknown = await response.json().catch(() => undefined);
  if (isProblem(body)) return body;
  const title =
    response.status === 401 ? i18next.t('error.signedOut') : i18next.t('error.server', { status: response.status });
  return { type: 'about:blank', title, status: response.status, code: 'unknown' };
}

function isProblem(body: unknown): body is ProblemDetails {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body;
}
