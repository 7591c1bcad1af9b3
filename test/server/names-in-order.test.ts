import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searching } from './searching.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
beforeAll(async () => {
  server = await startTestServer();
  ({ client } = await signInFirst(server));
});
afterAll(() => server.stop());

const inOrder = [
  ...['de Geer', 'Ek', 'Émile', 'Engdahl', 'Mustonen', 'Müller', 'Möller'],
  ...['Vinge', 'von Essen', 'Wallin', 'Zetterberg', 'Åberg', 'Ängström', 'Öberg'],
];

/** Everything that a list answers, three at a time. */
async function readAll(path: string, words?: string): Promise<Record<string, string>[]> {
  const { body } = await client('GET', path, undefined, words === undefined ? {} : searching(words));
  const items = body.items as Record<string, string>[];
  if (body.next === null) return items;
  const [plain = ''] = path.split('&after=');
  return [...items, ...(await readAll(`${plain}&after=${encodeURIComponent(String(body.next))}`, words))];
}

test('candidates stand in the order of the Swedish alphabet, over all pages and among those who were searched for', async () => {
  const { id: organisationId } = await server.database.organization.findFirstOrThrow();
  const names = inOrder.toReversed().map((lastName) => ({ firstName: 'Kim', lastName }));
  const twice = [
    { firstName: 'Östen', lastName: 'Åberg' },
    { firstName: 'Åke', lastName: 'Åberg' },
  ];
  await server.database.candidate.createMany({
    data: [...names, ...twice].map((name) => ({ organisationId, ...name })),
  });
  const all = (await readAll('/api/v1/candidates?limit=3')).map(
    ({ firstName, lastName }) => `${lastName}, ${firstName}`,
  );
  expect(all).toEqual(
    inOrder.flatMap((name) => (name === 'Åberg' ? ['Åberg, Kim', 'Åberg, Åke', 'Åberg, Östen'] : [`${name}, Kim`])),
  );
  expect(inOrder.toSorted(new Intl.Collator('sv').compare)).toEqual(inOrder);
  const found = await readAll('/api/v1/candidates?limit=3', 'berg');
  expect(found.map(({ lastName }) => lastName)).toEqual(['Zetterberg', 'Åberg', 'Åberg', 'Åberg', 'Öberg']);
  expect(await readAll('/api/v1/candidates?limit=3', '%')).toEqual([]);
});

test('so do the people of the organisation, whom one mentions and gives roles', async () => {
  // As rows: fourteen passwords hashed on a busy machine take longer than a test may.
  const { id: organizationId } = await server.database.organization.findFirstOrThrow();
  const people = inOrder.toReversed().map((name) => ({ id: randomUUID(), name }));
  await server.database.user.createMany({ data: people.map((one) => ({ ...one, email: `${one.id}@example.se` })) });
  await server.database.member.createMany({
    data: people.map(({ id }) => ({
      ...{ id: randomUUID(), organizationId, userId: id, role: 'recruiter', createdAt: new Date() },
    })),
  });
  const names = (await readAll('/api/v1/people?limit=3')).map(({ name }) => name);
  expect(
    names.filter((name) => inOrder.includes(name ?? '')),
    names.join(),
  ).toEqual(inOrder);
});
