import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { openNurseJob } from '../furnish.ts';
import { createKey } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let key: string;
let processId: string;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  key = await createKey(server, first.userId, ['read']);
  processId = (await client('POST', '/api/v1/processes', { from: 'empty', name: 'Watched' })).body.id;
});
afterAll(() => server.stop());

type Event = { readonly id?: string; readonly event: string; readonly data: string };

/** Listens to the changes of the process until the test is over; what came so far is in the list. */
const listen = (headers: Record<string, string> = {}, query = '') =>
  listenTo(`/processes/${processId}/changes${query}`, headers);

async function listenTo(path: string, headers: Record<string, string> = {}): Promise<Event[]> {
  const events: Event[] = [];
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${server.address}/api/v1${path}`, {
    headers: { authorization: `Bearer ${key}`, ...headers },
    signal: stop.signal,
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  void (async () => {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + chunk).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const fields = Object.fromEntries(part.split('\n').map((line) => line.split(/: (.*)/s).slice(0, 2)));
        if (fields['event']) events.push(fields as Event);
      }
    }
  })().catch(() => undefined);
  return events;
}

let revision = 1;
async function save(): Promise<void> {
  const headers = { 'if-match': String(revision) };
  const { body } = await client(
    'PUT',
    `/api/v1/processes/${processId}/draft`,
    { definition: { name: 'Åsa Hemlig' } },
    headers,
  );
  revision = body.draftRevision;
}
const revisionsOf = (events: readonly Event[]) =>
  events.filter(({ event }) => event === 'change').map(({ data }) => JSON.parse(data).data.draftRevision);
const came = (events: readonly Event[], count: number) => waitUntil(async () => events.length >= count, 15_000);
/** Also after what has happened within the last second, which may be told once more. */
const saysReload = (events: readonly Event[]) =>
  waitUntil(async () => events.some(({ event }) => event === 'reload'), 15_000);

describe('the stream of changes', () => {
  test('tells each change once, as it happens, with ids and numbers alone', async () => {
    const events = await listen();
    await save();
    await save();
    expect(await came(events, 2)).toBe(true);
    expect(revisionsOf(events).slice(-2)).toEqual([revision - 1, revision]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(JSON.stringify(events)).not.toContain('Hemlig');
  });

  test('tells what is new also while more than can be read at once happens elsewhere', async () => {
    const events = await listen();
    const other = { organisationId: 'another', topic: 'job', topicId: 'another', kind: 'storm' };
    await server.database.change.createMany({ data: Array.from({ length: 5_200 }, () => other) });
    await save();
    expect(await waitUntil(async () => revisionsOf(events).includes(revision), 5_000)).toBe(true);
  });

  test('tells what was begun before and is done after something else', async () => {
    const { database } = server;
    const { organisationId } = await database.process.findUniqueOrThrow({ where: { id: processId } });
    const events = await listen();
    const what = { organisationId, topic: 'process', topicId: processId, kind: 'slow' };
    await database.$transaction(
      async (transaction) => {
        await transaction.change.create({ data: what });
        await save();
        expect(await waitUntil(async () => revisionsOf(events).includes(revision), 10_000)).toBe(true);
      },
      { timeout: 20_000 },
    );
    expect(await waitUntil(async () => events.some(({ data }) => data.includes('slow')), 10_000)).toBe(true);
  });

  test('says at most once a second that people have moved, to who asked, where they are in a job of the process', async () => {
    const { database } = server;
    const { organisationId } = await database.process.findUniqueOrThrow({ where: { id: processId } });
    const ours = await openNurseJob(database, organisationId);
    const theirs = await openNurseJob(database, organisationId);
    const { versionId } = await database.job.findUniqueOrThrow({ where: { id: ours } });
    await database.version.update({ where: { id: versionId }, data: { processId } });
    const events = await listen({}, '?with=people');
    const unasked = await listen();
    const move = (topicId: string) =>
      database.change.create({ data: { organisationId, topic: 'job', topicId, kind: 'application' } });
    await move(theirs);
    for (let count = 0; count < 20; count += 1) await move(ours);
    expect(await came(events, 1)).toBe(true);
    expect(events).toEqual([{ event: 'people', data: '{}' }]);
    await move(ours);
    expect(await came(events, 2)).toBe(true);
    expect(events.map(({ event }) => event)).toEqual(['people', 'people']);
    // What was asked for came after all that the other stream could have told.
    await save();
    expect(await came(unasked, 1)).toBe(true);
    expect(unasked.map(({ event }) => event)).toEqual(['change']);
  });

  test('goes on after the last event that was seen', async () => {
    const before = await listen();
    await save();
    expect(await came(before, 1)).toBe(true);
    const { id = '' } = before.at(-1) ?? {};
    await save();
    await save();
    const events = await listen({ 'last-event-id': id });
    expect(await came(events, 2)).toBe(true);
    expect(revisionsOf(events).slice(0, 2)).toEqual([revision - 1, revision]);
  });

  test('says to read anew where what was missed is forgotten or too much, and passes over what is no id', async () => {
    const [first] = await server.database.change.findMany({
      where: { topicId: processId },
      orderBy: { id: 'asc' },
      take: 1,
    });
    await server.database.change.delete({ where: { id: first!.id } });
    const old = await listen({ 'last-event-id': String(first!.id) });
    expect(await saysReload(old)).toBe(true);
    const { organisationId, id } = await server.database.change.findFirstOrThrow({
      where: { topicId: processId },
      orderBy: { id: 'desc' },
    });
    const many = Array.from({ length: 501 }, () => ({
      organisationId,
      topic: 'process',
      topicId: processId,
      kind: 'draftSaved',
      at: new Date(0),
    }));
    await server.database.change.createMany({ data: many });
    const missed = await listen({ 'last-event-id': String(id) });
    expect(await saysReload(missed)).toBe(true);
    await listen({ 'last-event-id': "1' or true" });
  });
});

describe('the stream of the list of processes', () => {
  const toldBy = (events: readonly Event[]) => events.map(({ data }) => JSON.parse(data));

  test('tells that one was made, saved, put away, brought back and deleted, in this organisation and of which, and nothing else', async () => {
    const events = await listenTo('/processes/changes');
    const elsewhere = { organisationId: 'another', topic: 'process', topicId: 'another', kind: 'created' };
    await server.database.change.create({ data: elsewhere });
    const { id } = (await client('POST', '/api/v1/processes', { from: 'empty', name: 'Åsa Hemlig' })).body;
    const { organisationId } = await server.database.process.findUniqueOrThrow({ where: { id } });
    const presence = { organisationId, topic: 'process', topicId: id, kind: 'presence' };
    await server.database.change.create({ data: presence });
    await client('PUT', `/api/v1/processes/${id}/archived`, { archived: true });
    await client('PUT', `/api/v1/processes/${id}/archived`, { archived: false });
    await client('DELETE', `/api/v1/processes/${id}`);
    const mine = () => toldBy(events).filter(({ data }) => data.processId === id);
    expect(await waitUntil(async () => mine().some(({ kind }) => kind === 'deleted'), 15_000)).toBe(true);
    expect(mine().map(({ kind }) => kind)).toEqual(['created', 'archived', 'broughtBack', 'deleted']);
    expect(JSON.stringify(events)).not.toMatch(/Hemlig|another/);
  });

  test('goes on after the last event that was seen, whichever process that was of', async () => {
    const before = await listenTo('/processes/changes');
    await save();
    expect(await came(before, 1)).toBe(true);
    const { id: last = '' } = before.at(-1) ?? {};
    const { id: other } = (await client('POST', '/api/v1/processes', { from: 'empty', name: 'Other' })).body;
    const missed = await listenTo('/processes/changes', { 'last-event-id': last });
    expect(await waitUntil(async () => toldBy(missed).some(({ data }) => data.processId === other), 15_000)).toBe(true);
    expect(missed.map(({ event }) => event)).not.toContain('reload');
  });
});
