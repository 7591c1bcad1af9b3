import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createOrganisation } from '../furnish.ts';
import { type Answer, type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { idsOf } from './find-ids.ts';
import { type IdCase, idCases } from './id-cases.ts';
import { signInEveryRole } from './members.ts';
import { countRows } from './row-counts.ts';
import { type Furnished, furnishOrganisation } from './two-organisations.ts';
import { addressOf, memberRoutes, type NamedRoute, validRequest } from './valid-requests.ts';

// Hundreds of requests, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let client: Client;
let interviewer: Client;
let own: Furnished;
/** Of the same organisation, in another job. */
let another: Furnished;
let foreign: Furnished;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  ({ interviewer } = await signInEveryRole(server, client));
  own = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
  another = await furnishOrganisation(server, first.organisationId, { name: 'Bo' });
  foreign = await furnishOrganisation(server, await createOrganisation(server.database, 'Another'), { name: 'Frida' });
});
afterAll(() => server.stop());

type Place = { readonly route: NamedRoute; readonly place: string; readonly one: IdCase };
const places: readonly Place[] = memberRoutes.flatMap((route) =>
  Object.entries(idCases[route[0]] ?? {}).map(([place, one]) => ({ route, place, one })),
);

async function send(by: Client, { route, one }: Place, id: string): Promise<Answer> {
  const { body: valid = {}, headers } = validRequest(route, own);
  const { body, query = '' } = one.put(id, own, valid as object);
  return by(route[1].method.toUpperCase(), addressOf(route[1], own) + query, body, headers);
}

/** What is answered, but for the id that was sent and for instants, which go on. */
const outcome = ({ status, body, text }: Answer, id: string) => [
  ...[status, body?.code, body?.errors?.[0]?.code],
  status < 300 ? text.replaceAll(id, 'ID').replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'INSTANT') : '',
];

/** Sends each place an id that is not for the caller and one that nobody has: the same answer, and nothing is written. */
async function expectUnknown(by: Client, from: Furnished, among: readonly Place[]): Promise<void> {
  const before = await countRows(server.database);
  for (const place of among) {
    const [id, nobodys] = [String(from[place.one.of]), randomUUID()];
    const named = [place.route[0], place.place];
    const answer = await send(by, place, id);
    const unknown = outcome(await send(by, place, nobodys), nobodys);
    expect([...named, ...outcome(answer, id)]).toEqual([...named, ...unknown]);
    expect([...named, answer.status]).toEqual([...named, place.one.answer ?? 404]);
  }
  expect(await countRows(server.database)).toEqual(before);
}

describe('an id in a body or a query', () => {
  test('has a case here wherever the schema of a route takes one', () => {
    const taken = memberRoutes.flatMap((route) => idsOf(route).map((place) => `${route[0]} ${place}`));
    expect(taken.length).toBeGreaterThan(40);
    expect(places.map(({ route, place }) => `${route[0]} ${place}`).sort()).toEqual(taken.sort());
  });

  test('of another organisation is answered as one that nobody has, and changes nothing', () =>
    expectUnknown(client, foreign, places));

  test('of a job that an interviewer is not in is answered so too, whatever they may do in their own', async () => {
    const { id: userId } = await server.database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
    await server.database.jobRole.create({ data: { jobId: own.jobId, role: 'recruiter', userId } });
    const ofAJob = places.filter(({ one }) => isOfAJob.has(one.of));
    const allowed: Place[] = [];
    for (const place of ofAJob) if ((await send(interviewer, place, randomUUID())).status !== 403) allowed.push(place);
    expect(allowed.length).toBeGreaterThan(15);
    await expectUnknown(interviewer, another, allowed);
    const rest = ofAJob.filter((place) => !allowed.includes(place));
    for (const place of rest) expect((await send(interviewer, place, String(another[place.one.of]))).status).toBe(403);
  });

  test('of somebody in another organisation cannot be mentioned in a note', async () => {
    const before = await countRows(server.database);
    const text = `What do you say, @{${foreign.userId}}?`;
    const { status, body } = await client('POST', `/api/v1/applications/${own.applicationId}/notes`, { text });
    expect([status, body.errors[0].code]).toEqual([422, 'mention-unknown']);
    expect(await countRows(server.database)).toEqual(before);
  });

  test('is taken by every such place where it is one of its own', async () => {
    const alike: unknown[] = [];
    // Whoever has left is known no more.
    const rank = ({ route }: Place) => (route[0] === 'removePerson' ? 1 : 0);
    // Of all senders at once, or of none.
    const told = places.filter(({ one, route }) => one.answer !== 200 && route[0] !== 'orderSenders');
    for (const place of told.toSorted((one, other) => rank(one) - rank(other))) {
      // What was decided a moment ago would have to be seen first.
      await server.database.decision.updateMany({
        where: { id: { not: own.decisionId } },
        data: { status: 'takenBack' },
      });
      const unknown = randomUUID();
      const refused = outcome(await send(client, place, unknown), unknown);
      const taken = outcome(await send(client, place, String(own[place.one.of])), '');
      if (JSON.stringify(taken) === JSON.stringify(refused)) alike.push([place.route[0], place.place, taken]);
    }
    expect(alike).toEqual([]);
  });
});

const isOfAJob = new Set<string>([
  ...['jobId', 'applicationId', 'candidateId', 'decisionId', 'scorecardId', 'messageId', 'batchId', 'otherId'],
]);
