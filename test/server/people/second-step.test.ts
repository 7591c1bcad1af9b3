import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrganisation } from '../furnish.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Answer, type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let anna: Client;
let annaId: string;
let viewerId: string;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client: anna, userId: annaId } = await signInFirst(server));
  const { viewer } = await signInEveryRole(server, anna);
  viewerId = (await viewer('GET', '/api/v1/me')).body.userId;
});
afterAll(() => server.stop());

const outcome = ({ status, body }: Answer) => [status, body.code];
const turnOff = (userId: string) => anna('DELETE', `/api/v1/people/${userId}/second-step`);
const turnOn = async () => {
  await server.database.user.update({ where: { id: viewerId }, data: { twoFactorEnabled: true } });
  await server.database.twoFactor.create({
    data: { id: 'second', userId: viewerId, secret: 'secret', backupCodes: 'codes' },
  });
};

test('an administrator turns off the second step of somebody who lost it, who is told by mail, and the log says so', async () => {
  await turnOn();
  const { body } = await anna('GET', '/api/v1/people');
  const listed = body.items.find(({ userId }: { userId: string }) => userId === viewerId);
  expect(listed.twoFactor).toBe(true);
  expect((await turnOff(viewerId)).body).toEqual({ twoFactor: false });
  expect(await server.database.twoFactor.count({ where: { userId: viewerId } })).toBe(0);
  const mail = await server.database.mailboxItem.findFirstOrThrow();
  expect([mail.to, mail.text.includes('Anna Administratör')]).toEqual(['viewer@example.se', true]);
  const entry = await server.database.auditEntry.findFirstOrThrow({ where: { action: 'secondStepOff' } });
  expect([entry.actorId, entry.targetId]).toEqual([annaId, viewerId]);
  expect(outcome(await turnOff(viewerId))).toEqual([409, 'noSecondStep']);
});

test('nobody turns off their own like this, nor that of somebody who belongs elsewhere too', async () => {
  expect(outcome(await turnOff(annaId))).toEqual([409, 'ownSecondStep']);
  await turnOn();
  const organizationId = await createOrganisation(server.database, 'Elsewhere');
  const member = { id: 'elsewhere', organizationId, userId: viewerId, role: 'viewer', createdAt: new Date() };
  await server.database.member.create({ data: member });
  expect(outcome(await turnOff(viewerId))).toEqual([409, 'belongsElsewhere']);
  expect(await server.database.twoFactor.count({ where: { userId: viewerId } })).toBe(1);
});
