import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PartFinding } from '../../server/contract/wording.ts';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { definitionOf, end, rejectExit, stage, start } from '../process/interpreter/definitions.ts';
import { openJob, publish } from './furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

const drawing = definitionOf(
  { start, screening: stage({ exits: { reject: rejectExit } }), rejected: end('rejected') },
  { start: { next: 'screening' }, screening: { reject: 'rejected' } },
);

let server: TestServer;
let client: Client;
let run: ReturnType<typeof runByHand>;
let organisationId: string;
let jobId: string;
let people = 0;

beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
  run = runByHand(server.pool);
  jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
});
afterAll(() => server.stop());

async function apply(names: { firstName: string; lastName: string }, language = 'sv') {
  people += 1;
  const made = await client('POST', `/api/v1/jobs/${jobId}/applications`, {
    ...names,
    email: `someone${people}@example.com`,
    language,
  });
  expect(made.status).toBe(201);
  await run.start(made.body.applicationId);
  return `/api/v1/applications/${made.body.applicationId}/decisions`;
}

const åsa = { firstName: 'Åsa', lastName: 'Ek' };
const reject = (feedbackText: string, more: object = {}) => ({
  ...{ stepId: 'screening', visit: 1, exitId: 'reject', reason: 'Kravprofilen.' },
  feedbackText,
  ...more,
});
const codesOf = (findings: readonly PartFinding[]) => findings.map(({ code }) => code);

describe('words that a candidate should not be sent', () => {
  it('are refused, with what was found and where, and nothing is stored', async () => {
    const path = await apply(åsa);
    const text = 'Du är för gammal för tempot.';
    const refused = await client('POST', path, reject(text));
    expect([refused.status, refused.body.code]).toEqual([422, 'wordingBlocked']);
    const [finding] = refused.body.findings as PartFinding[];
    expect(finding).toMatchObject({ part: 'feedbackText', code: 'age', severity: 'blocks' });
    expect(text.slice(finding?.from, finding?.to)).toContain('för gammal');
    expect(await server.database.decision.count()).toBe(0);
  });

  it('go through once somebody says why, which is kept with the decision and in the log of changes', async () => {
    const path = await apply(åsa);
    const override = { reason: 'Sökanden bad själv om svar om åldersgränsen för truckkort.' };
    const decided = await client('POST', path, reject('Du är för gammal för tempot.', { override }));
    expect(decided.status).toBe(202);
    expect(decided.body).toMatchObject({ wordingReason: override.reason, wordingCodes: ['age'] });
    const entry = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'decide' } });
    expect(entry.after).toMatchObject({ decisionId: decided.body.id, wordingOverridden: ['age'] });
  });

  it('want a reason of ten characters', async () => {
    const path = await apply(åsa);
    const refused = await client('POST', path, reject('Du är för gammal.', { override: { reason: 'Ja' } }));
    expect(refused.status).toBe(400);
  });

  it('only advised against go through by themselves', async () => {
    const path = await apply(åsa);
    const decided = await client('POST', path, reject('Tyvärr räckte det inte.'));
    expect(decided.status).toBe(202);
    expect(decided.body.wordingCodes).toEqual([]);
  });

  it('keep no reason where nothing blocked', async () => {
    const path = await apply(åsa);
    const override = { reason: 'Skrevs innan texten ändrades.' };
    const decided = await client('POST', path, reject('Tjänsten kräver körkort.', { override }));
    expect(decided.body.wordingReason).toBeNull();
  });

  it("are read in the candidate's own language", async () => {
    const path = await apply({ firstName: 'Jo', lastName: 'Lee' }, 'en');
    const refused = await client('POST', path, reject('You are too old for the pace.'));
    expect(codesOf(refused.body.findings)).toEqual(['age']);
  });

  it('are told in the preview', async () => {
    const path = await apply(åsa);
    const preview = await client('POST', `${path}/preview`, reject('Du är för gammal.'));
    expect(preview.status).toBe(200);
    expect(codesOf(preview.body.findings)).toEqual(['age']);
  });
});

describe('names', () => {
  it('of another candidate in the job are refused when they stand whole', async () => {
    await apply({ firstName: 'Milla', lastName: 'Ström' });
    const path = await apply(åsa);
    const refused = await client('POST', path, reject('Tjänsten kräver det som Milla Ström visade.'));
    expect(codesOf(refused.body.findings)).toContain('named-person');
  });

  it.each([
    [{ firstName: 'Tyra', lastName: 'Öhrn' }, 'Tyra Öhrn'],
    [{ firstName: 'TORD', lastName: 'gyllenhäll' }, 'Tord Gyllenhälls'],
    [{ firstName: 'Beda-Karin', lastName: 'af Ugglas' }, 'Beda Karin af Ugglas'],
  ])('of a candidate of another job are refused, however they are written: %j', async (named, written) => {
    const { id } = await server.database.candidate.create({ data: { organisationId, ...named } });
    const path = await apply(åsa);
    const refused = await client('POST', path, reject(`Tjänsten kräver det som ${written} visade.`));
    expect(codesOf(refused.body.findings)).toContain('named-person');
    await server.database.candidate.update({ where: { id }, data: { erasedAt: new Date() } });
    expect((await client('POST', path, reject(`Tjänsten kräver det som ${written} visade.`))).status).toBe(202);
  });

  it.each(['Tjänsten kräver det som Tyra och Öhrn visade.', 'Tjänsten kräver det som Tyra Örn visade.'])(
    'of a candidate of another job are nothing in part or spelled otherwise: %s',
    async (text) => {
      await server.database.candidate.create({ data: { organisationId, firstName: 'Tyra', lastName: 'Öhrn' } });
      expect((await client('POST', await apply(åsa), reject(text))).status).toBe(202);
    },
  );

  it('that the reader has too are theirs to read', async () => {
    const path = await apply(åsa);
    expect((await client('POST', path, reject('Hej Åsa Ek! Tjänsten kräver körkort.'))).status).toBe(202);
  });
});
