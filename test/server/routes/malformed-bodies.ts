export type Malformed = {
  readonly what: string;
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
};

type Json = Readonly<Record<string, unknown>>;

/** Values of every kind, most of which no field takes. */
const wrongValues: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  'x'.repeat(60_000),
  [],
  [null],
  {},
  { $gt: '' },
  '2026-02-30T25:00:00Z',
  '00000000-0000-0000-0000-000000000000',
];

/** Texts that JSON can carry and PostgreSQL cannot store, or that nobody should nest into a value. */
const unstorable = ['a\u0000b', 'half \ud800', '\udfffhalf'];

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Bodies that are no JSON object at all, whatever the route wants. */
export function notJson(): Malformed[] {
  const bodies = [
    '{',
    '{"a":',
    'nul',
    '[1,',
    '{"a":1}}',
    "{'a':1}",
    '{"a":\u0000}',
    '\u0000',
    'undefined',
    '"text"',
    '7',
  ];
  return [
    ...bodies.map((body) => ({ what: `not JSON: ${JSON.stringify(body)}`, body })),
    { what: 'a list', body: '[{"a":1}]' },
    { what: 'bytes that are no UTF-8', body: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) },
    ...[100, 50_000].map((depth) => ({ what: `lists nested ${depth} deep`, body: nested(depth) })),
    ...[100, 20_000].map((depth) => ({
      what: `objects nested ${depth} deep`,
      body: `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
    })),
  ];
}

/** The route's own valid body under a content type that is not JSON, or that cannot be read. */
export function otherTypes(valid: unknown): Malformed[] {
  const body = JSON.stringify(valid ?? { a: 1 });
  const types = [
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
  ];
  return [
    ...types.map((type) => ({ what: `as ${type}`, body, headers: { 'content-type': type } })),
    { what: 'in an unknown charset', body, headers: { 'content-type': 'application/json; charset=klingon' } },
    { what: 'in an unknown encoding', body, headers: { 'content-encoding': 'pigeon' } },
    { what: 'as gzip that is none', body, headers: { 'content-encoding': 'gzip' } },
  ];
}

/** The valid body with one thing wrong; `isTaken` says of each whether the table's schema would take it after all, which is no fault. */
export function spoiled(valid: Json, isTaken: (body: unknown) => boolean): Malformed[] {
  const changed = Object.keys(valid).flatMap((name) => [
    { what: `without ${name}`, value: without(valid, name) },
    ...wrongValues.map((value) => ({ what: `${name} = ${shown(value)}`, value: { ...valid, [name]: value } })),
  ]);
  const known = changed
    .filter(({ value }) => !isTaken(value))
    .map(({ what, value }) => ({ what, body: JSON.stringify(value) }));
  const texts = Object.entries(valid).filter(([, value]) => typeof value === 'string');
  return [
    ...known,
    ...texts.flatMap(([name]) =>
      unstorable.map((text) => ({
        what: `${name} = ${JSON.stringify(text)}`,
        body: JSON.stringify({ ...valid, [name]: text }),
      })),
    ),
    ...Object.keys(valid).map((name) => ({
      what: `${name} nested deep`,
      body: JSON.stringify({ ...valid, [name]: null }).replace(`"${name}":null`, () => `"${name}":${nested(5_000)}`),
    })),
    { what: 'an unknown key', body: JSON.stringify({ ...valid, notAField: 1 }) },
    { what: 'organisationId', body: JSON.stringify({ ...valid, organisationId: 'another' }) },
    ...['__proto__', 'constructor', 'prototype'].map((name) => ({
      what: name,
      body: JSON.stringify({ ...valid, KEY: { role: 'administrator', polluted: true } }).replace('KEY', name),
    })),
  ];
}

function without(valid: Json, name: string): Json {
  return Object.fromEntries(Object.entries(valid).filter(([key]) => key !== name));
}

const shown = (value: unknown) => JSON.stringify(value).slice(0, 40);
