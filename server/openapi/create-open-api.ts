import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { z } from 'zod';
import { organisationHeader, takesOrganisation } from '../contract/organisation-header.ts';
import { rehearsalHeader } from '../contract/rehearsal-header.ts';
import { takesSearch } from '../contract/search-header.ts';
import { problemDetailsSchema, type Route } from '../contract/route.ts';
import { routes } from '../contract/routes.ts';
import { scopeOf, takesKey } from '../http/serve.ts';

/** The OpenAPI 3.1 description of every route of the table. */
export function createOpenApi(publicUrl: string): Record<string, unknown> {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [name, route] of Object.entries<Route>(routes))
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(name, route) };
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: {
      title: 'Besked',
      version: '1',
      description:
        'Every candidate hears on the promised day. Instants are ISO 8601 in UTC. Every POST takes an Idempotency-Key. Errors are application/problem+json with a stable `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'besked.session_token' },
        key: { type: 'http', scheme: 'bearer' },
      },
    },
  };
  return createDocument(document) as unknown as Record<string, unknown>;
}

function operationOf(name: string, route: Route): ZodOpenApiOperationObject {
  const { access, params, query, answer, answersAs, status, summary, path } = route;
  const isMember = access.kind === 'member';
  const hasContent = status !== 204;
  return {
    operationId: name,
    summary,
    tags: [tagOf(path)],
    ...(isMember
      ? {
          description: `Roles: ${access.roles.join(', ')}. Scope of a key: ${scopeOf(access.roles, route.method)}.`,
          security: [{ session: [] }, { key: [] }],
        }
      : { security: [] }),
    requestParams: {
      ...(isGiven(params) ? { path: params as z.ZodObject } : pathParametersOf(path)),
      ...(isGiven(query) ? { query: addressedPartOf(route) } : {}),
      ...headersOf(name, route),
    },
    ...bodyOf(route),
    responses: {
      [String(status)]: {
        description: 'Done',
        ...(hasContent ? { content: { [answersAs]: isGiven(answer) ? { schema: answer } : {} } } : {}),
      },
      '4XX': { description: 'Refused', content: { 'application/problem+json': { schema: problemDetailsSchema } } },
    },
  } as ZodOpenApiOperationObject;
}

const bytes = { type: 'string', format: 'binary' } as const;

function bodyOf({ takes, body }: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  switch (takes) {
    case 'nothing':
      return {};
    case 'json':
    case 'largeJson':
      return { requestBody: { required: true, content: { 'application/json': { schema: body } } } };
    case 'form':
      return { requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema: body } } } };
    case 'file':
      return { requestBody: { required: true, content: { 'text/csv': { schema: bytes } } } };
    case 'upload':
      return { requestBody: { required: true, content: { 'application/octet-stream': { schema: bytes } } } };
    case 'multipart':
      return { requestBody: { required: true, content: { 'multipart/form-data': { schema: body } } } };
    case 'mail':
      return { requestBody: { required: true, content: { 'message/rfc822': { schema: bytes } } } };
    case 'notice':
      return { requestBody: { required: true, content: { '*/*': { schema: bytes } } } };
  }
}

const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,255}$/)
  .optional()
  .meta({ description: 'The same request with the same key does nothing again and answers the same, for a day.' });
const ifMatch = z.string().meta({ description: 'What the change was made from, as its ETag says.' });
const fileName = z.string().optional().meta({ description: 'The name of the file, percent-encoded as in an address.' });
const search = z
  .string()
  .optional()
  .meta({ description: 'The words to search for, percent-encoded as in an address; never in the address itself.' });
const rehearsal = z
  .uuid()
  .optional()
  .meta({ description: 'The rehearsal in which the request is meant; for administrators and designers.' });
const organisation = z
  .string()
  .optional()
  .meta({ description: 'The organisation that is meant, of a session: refused where it works in another.' });
const lastEventId = z.string().optional().meta({ description: 'What came after this event comes first.' });

/** The query without what goes in a header. */
const addressedPartOf = ({ query }: Route) =>
  takesSearch({ query }) ? (query as z.ZodObject).omit({ search: true }) : (query as z.ZodObject);

function headersOf(name: string, route: Route) {
  const headers = {
    ...ownHeadersOf(name, route),
    ...(takesOrganisation(route) ? { [organisationHeader]: organisation } : {}),
    ...(route.rehearses ? { [rehearsalHeader]: rehearsal } : {}),
    ...(takesSearch(route) ? { 'Besked-Search': search } : {}),
  };
  return Object.keys(headers).length === 0 ? {} : { header: z.object(headers) };
}

/** Routes that refuse a change of something older than what there is. */
const conditional = [
  'saveDraft',
  'setApplyPage',
  'setCalendar',
  'changeNote',
  'saveScorecardDraft',
  'changeCandidate',
  'setJobRoles',
];

function ownHeadersOf(name: string, route: Route): z.core.$ZodShape {
  if (takesKey(route))
    return { 'Idempotency-Key': idempotencyKey, ...(route.takes === 'upload' ? { 'File-Name': fileName } : {}) };
  if (conditional.includes(name)) return { 'If-Match': ifMatch };
  return route.answersAs === 'text/event-stream' ? { 'Last-Event-ID': lastEventId } : {};
}

const isGiven = (schema: z.ZodType) => schema.def.type !== 'undefined';

function pathParametersOf(path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.length === 0 ? {} : { path: z.object(Object.fromEntries(names.map((name) => [name, z.uuid()]))) };
}

function tagOf(path: string): string {
  const [, first = '', second = '', third] = path.split('/');
  if (first === 'api') return second === 'v1' ? (third ?? '') : 'operation';
  return first === 'c' || first === 'apply' ? 'candidate page' : first === 'webhooks' ? 'webhooks' : 'operation';
}
