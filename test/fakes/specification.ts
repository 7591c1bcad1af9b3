import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

export interface Specification {
  /** What is wrong with a request's body, query or headers, in words; empty where the specification allows it. */
  checkRequest(request: {
    method: string;
    path: string;
    body: unknown;
    query: Record<string, string>;
    headers: Record<string, string>;
  }): string[];
  checkAnswer(answer: { method: string; path: string; status: number; body: unknown }): string[];
}

interface Operation {
  pointer: string;
  parameters: { name: string; in: string; required?: boolean; pointer: string }[];
  mediaType: string | undefined;
  statuses: string[];
}

type Json = Record<string, never> & { [key: string]: Json };

/** Properties of named schemas that a provider documents elsewhere. */
type Additions = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** Reads an OpenAPI description and checks requests and answers against it. Properties that neither it nor `also` names are wrong too. */
export function readSpecification(file: string, also: Additions = {}): Specification {
  const document = JSON.parse(readFileSync(new URL(`./specs/${file}`, import.meta.url), 'utf8')) as Json;
  for (const [name, properties] of Object.entries(also))
    Object.assign(document['components']?.['schemas']?.[name]?.['properties'] ?? {}, properties);
  const validate = createValidator(closed(document), String(document['openapi']).startsWith('3.1'));
  return {
    checkRequest({ method, path, body, query, headers }) {
      const operation = findOperation(document, method, path);
      if (!operation) return [`${method} ${path} is not in the specification`];
      const values: Record<string, Record<string, string>> = { query, header: headers };
      const parameters = operation.parameters.flatMap(({ name, in: place, required, pointer }) => {
        const value = place === 'header' ? headers[name.toLowerCase()] : values[place]?.[name];
        if (value === undefined) return required && place !== 'path' ? [`${name} is missing`] : [];
        const check = (given: unknown) => validate(`${pointer}/schema`, given);
        const mistakes = check(value);
        // An address has nothing but text.
        return mistakes.length > 0 && /^\d+$/.test(value) ? check(Number(value)) : mistakes;
      });
      const unknown = Object.keys(query).filter(
        (name) => !operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name),
      );
      const content =
        operation.mediaType === undefined
          ? []
          : validate(`${operation.pointer}/requestBody/content/${escaped(operation.mediaType)}/schema`, body);
      return [...parameters, ...unknown.map((name) => `${name} is no parameter`), ...content];
    },
    checkAnswer({ method, path, status, body }) {
      const operation = findOperation(document, method, path);
      if (!operation?.statuses.includes(String(status))) return [`${method} ${path} never answers ${status}`];
      return validate(`${operation.pointer}/responses/${status}/content/application~1json/schema`, body);
    },
  };
}

function createValidator(document: Json, isJsonSchema2020: boolean): (pointer: string, value: unknown) => string[] {
  // Forms carry strings only, so Twilio's numbers and booleans are read from them.
  const options = { strict: false, allErrors: true, coerceTypes: !isJsonSchema2020 } as const;
  const ajv = isJsonSchema2020 ? new Ajv2020(options) : new Ajv(options);
  addFormats.default(ajv);
  ajv
    .addFormat('binary', true)
    .addFormat('currency', /^[A-Z]{3}$/)
    .addFormat('uri-map', true);
  ajv.addFormat('phone-number', /^(\+[1-9]\d{6,14}|[A-Za-z0-9 ]{1,11})$/);
  ajv.addFormat('date-time-rfc-2822', /^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/);
  ajv.addSchema({ ...document, $id: 'spec' });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const validate =
      compiled.get(pointer) ??
      ajv.compile({ $ref: `spec#${encodeURI(pointer).replaceAll('%7B', '{').replaceAll('%7D', '}')}` });
    compiled.set(pointer, validate);
    if (validate(structuredClone(value))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** A copy in which every object with named properties takes no others. */
function closed(value: Json): Json {
  if (Array.isArray(value)) return value.map(closed) as never;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, closed(child)]));
  return (
    'properties' in copy && copy['type'] === ('object' as never) ? { additionalProperties: false, ...copy } : copy
  ) as Json;
}

function findOperation(document: Json, method: string, path: string): Operation | undefined {
  const paths: Record<string, Json> = document['paths'] ?? {};
  const template = Object.keys(paths).find((candidate) =>
    new RegExp(`^${candidate.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  const operation = template === undefined ? undefined : paths[template]?.[method.toLowerCase()];
  if (!operation || template === undefined) return undefined;
  const pointer = `/paths/${escaped(template)}/${method.toLowerCase()}`;
  return {
    pointer,
    parameters: ((operation['parameters'] ?? []) as unknown as Json[]).map((parameter, index) => {
      const shared = parameter['$ref'] as string | undefined;
      if (shared === undefined) return { ...parameter, pointer: `${pointer}/parameters/${index}` } as never;
      const name = shared.split('/').at(-1) ?? '';
      return {
        ...(document['components']?.['parameters']?.[name] as Json | undefined),
        pointer: shared.slice(1),
      } as never;
    }),
    mediaType: Object.keys(operation['requestBody']?.['content'] ?? {})[0],
    statuses: Object.keys(operation['responses'] ?? {}),
  };
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
