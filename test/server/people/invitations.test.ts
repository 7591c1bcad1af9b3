import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createResendFake } from '../../fakes/resend.ts';
import { invitationLink } from '../../../server/people/invitation-link.ts';
import { signInEveryRole } from '../routes/members.ts';
import { createOrganisation } from '../furnish.ts';
import { type Client, password, signIn, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
});
afterAll(() => server.stop());

const invite = (email: string, change: object = {}) =>
  client('POST', '/api/v1/invitations', { email, role: 'recruiter', language: 'sv', ...change });
const lastMail = () => server.database.mailboxItem.findFirstOrThrow({ orderBy: { acceptedAt: 'desc' } });
const tokenOf = (text: string) => /\/invitation\/(\S+)/.exec(text)?.[1] ?? '';
const lookAt = (token: string) => server.nobody('GET', `/api/v1/invitation-links/${token}`);
const accept = (token: string, body: object = { name: 'Bo Ek', password }, by: Client = server.nobody) =>
  by('POST', `/api/v1/invitation-links/${token}/accept`, body);
const outcome = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe('an invitation', () => {
  test('goes by mail in its language, and lets one person in by name and password', async () => {
    const { status, body } = await invite('Bo@Example.com');
    expect([status, body.email, body.status, body.mail]).toEqual([
      201,
      'bo@example.com',
      'pending',
      { outcome: 'accepted', provider: 'mailbox' },
    ]);
    const mail = await lastMail();
    expect(mail).toMatchObject({ to: 'bo@example.com', subject: expect.stringContaining('bjuder in dig') });
    const token = tokenOf(mail.text);
    expect(mail.html).toContain(token);
    expect((await lookAt(token)).body).toEqual({
      organisation: 'Region Exempel',
      email: 'bo@example.com',
      role: 'recruiter',
      language: 'sv',
      hasAccount: false,
    });
    expect((await accept(token)).status).toBe(201);
    const { body: me } = await (await signIn(server, 'bo@example.com'))('GET', '/api/v1/me');
    expect(me).toMatchObject({
      name: 'Bo Ek',
      role: 'recruiter',
      language: 'sv',
      organisation: { id: organisationId },
    });
    expect(outcome(await accept(token))).toEqual([410, 'linkUsed']);
    expect(outcome(await invite('bo@example.com'))).toEqual([409, 'alreadyMember']);
  });

  test('lets one in when its link is used many times at the same moment', async () => {
    await invite('once@example.com');
    const token = tokenOf((await lastMail()).text);
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await server.database.user.count({ where: { email: 'once@example.com' } })).toBe(1);
  });

  test('is worth nothing when it is changed, has run out or was revoked', async () => {
    const { body } = await invite('late@example.com');
    const token = tokenOf((await lastMail()).text);
    const [id, , signature] = token.split('.');
    const over =
      invitationLink(body.id, Date.now() - 1, server.environment)
        .split('/')
        .at(-1) ?? '';
    for (const wrong of [`${token}x`, `${id}.zzzzzzzz.${signature}`, `x${token}`, over, 'x'])
      expect([wrong, ...outcome(await accept(wrong))]).toEqual([wrong, 404, 'notFound']);
    expect((await client('DELETE', `/api/v1/invitations/${body.id}`)).status).toBe(200);
    expect(outcome(await accept(token))).toEqual([404, 'notFound']);
    expect(outcome(await client('POST', `/api/v1/invitations/${body.id}/resend`))).toEqual([404, 'notFound']);
  });

  test('is sent again, and a new one to the same address takes the place of the old', async () => {
    const { body: first } = await invite('again@example.com');
    const old = tokenOf((await lastMail()).text);
    expect((await client('POST', `/api/v1/invitations/${first.id}/resend`)).body.mail.outcome).toBe('accepted');
    expect((await lookAt(tokenOf((await lastMail()).text))).status).toBe(200);
    await invite('again@example.com', { role: 'viewer' });
    expect((await lookAt(old)).status).toBe(404);
    const { body: list } = await client('GET', '/api/v1/invitations');
    const waiting = list.items.filter(({ email }: { email: string }) => email === 'again@example.com');
    expect(waiting).toMatchObject([{ role: 'viewer', status: 'pending', invitedBy: 'Anna Administratör' }]);
  });

  test('lies in the built-in mailbox for administrators alone', async () => {
    const { recruiter } = await signInEveryRole(server, client);
    const subjects = async (by: Client) =>
      (await by('GET', '/api/v1/mailbox')).body.items.map(({ subject }: { subject: string }) => subject);
    expect((await subjects(client)).length).toBeGreaterThan(2);
    expect(await subjects(recruiter)).toEqual([]);
  });

  test('asks for name and password of whoever has no account, and tells a short one', async () => {
    await invite('short@example.com');
    const token = tokenOf((await lastMail()).text);
    expect(outcome(await accept(token, {}))).toEqual([400, 'malformed']);
    expect(outcome(await accept(token, { name: 'Bo', password: 'short' }))).toEqual([400, 'malformed']);
  });
});

describe('an invitation to somebody who has an account already', () => {
  test('makes no second one, and is accepted by nobody but its owner', async () => {
    const other = await createOrganisation(server.database, 'Another region');
    const anna = await server.database.user.findFirstOrThrow({ where: { email: 'anna@example.se' } });
    const invitation = await server.database.invitation.create({
      data: {
        ...{ id: 'to-another', organizationId: other, email: anna.email, role: 'viewer', inviterId: anna.id },
        expiresAt: new Date(Date.now() + 60_000),
      },
    });
    const link = invitationLink(invitation.id, Date.now() + 60_000, server.environment);
    const token = link.split('/').at(-1) ?? '';
    expect((await lookAt(token)).body.hasAccount).toBe(true);
    expect(outcome(await accept(token))).toEqual([401, 'notSignedIn']);
    expect(outcome(await accept(token, {}, await signIn(server, 'bo@example.com')))).toEqual([401, 'notSignedIn']);
    const elsewhere = await signIn(server, anna.email);
    expect((await accept(token, {}, client)).body).toEqual({ userId: anna.id, organisationId: other });
    expect(await server.database.member.count({ where: { userId: anna.id } })).toBe(2);
    const here = async (by: Client) => (await by('GET', '/api/v1/me')).body.organisation.id;
    expect([await here(client), await here(elsewhere)]).toEqual([other, organisationId]);
    await client('PUT', '/api/v1/me/organisation', { organisationId });
    expect(await here(client)).toBe(organisationId);
  });

  test('is the only way to add people beside other organisations, so that no answer tells who has an account there', async () => {
    const anna = await server.database.user.findFirstOrThrow({ where: { email: 'anna@example.se' } });
    const elsewhere = { ...anna, id: 'elsewhere', email: 'eva@elsewhere.se' };
    await server.database.user.create({ data: elsewhere });
    const add = async (email: string) => {
      const { status, body } = await client('POST', '/api/v1/people', { name: 'Eva', email, role: 'viewer' });
      return { status, body: { ...body, requestId: undefined } };
    };
    const [known, unknown] = [await add(elsewhere.email), await add('nobody@elsewhere.se')];
    expect([known.status, known.body.code]).toEqual([409, 'inviteInstead']);
    expect(known).toEqual(unknown);
    expect((await client('GET', '/api/v1/me')).body.firstPasswords).toBe(false);
  });
});

describe('a mail that a provider carries', () => {
  test('says in the answer what became of it, and that nothing left where it was refused', async () => {
    const fake = await createResendFake();
    const outside = await startTestServer({ resend: { apiKey: fake.apiKey, baseUrl: fake.url } });
    try {
      const { client: by } = await signInFirst(outside);
      const body = { email: 'bo@example.com', role: 'viewer', language: 'en' };
      expect((await by('POST', '/api/v1/invitations', body)).body.mail).toEqual({
        outcome: 'accepted',
        provider: 'resend',
      });
      expect(await outside.database.mailboxItem.count()).toBe(0);
    } finally {
      await outside.stop();
      await fake.close();
    }
  });
});
