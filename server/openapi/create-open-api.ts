import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { z } from 'zod';
import { problemDetailsSchema, type Route } from '../contract/route.ts';
import { routes } from '../contract/routes.ts';
import { scopeOf } from '../http/serve.ts';

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
  const { access, params, query, body, answer, status, summary, path } = route;
  const isMember = access.kind === 'member';
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
      ...(isGiven(query) ? { query: query as z.ZodObject } : {}),
    },
    ...(isGiven(body) ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: {
      [String(status)]: isGiven(answer)
        ? { description: 'Done', content: { 'application/json': { schema: answer } } }
        : { description: 'Done' },
      '4XX': { description: 'Refused', content: { 'application/problem+json': { schema: problemDetailsSchema } } },
    },
  } as ZodOpenApiOperationObject;
}

const isGiven = (schema: z.ZodType) => schema.def.type !== 'undefined';

function pathParametersOf(path: string) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.length === 0 ? {} : { path: z.object(Object.fromEntries(names.map((name) => [name, z.uuid()]))) };
}

function tagOf(path: string): string {
  const [, first = '', second = '', third] = path.split('/');
  if (first === 'api') return second === 'v1' ? (third ?? '') : 'operation';
  return first === 'c' ? 'candidate page' : first === 'webhooks' ? 'webhooks' : 'operation';
}
