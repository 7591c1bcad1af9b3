import { candidateToken } from '../../../activities/candidate-link.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import nurse from '../../../process/gallery/nurse.json' with { type: 'json' };
import { createSmtpPeer } from '../../fakes/smtp.ts';
import { createTwilioFake } from '../../fakes/twilio.ts';
import { twilioSettings } from '../../fakes/twilio-settings.ts';
import { createRunFixture, type Person } from '../../run/fixture.ts';
import { temporalAddress } from '../../setup/test-database.ts';
import { secret, signInFirst, startTestServer } from '../start-test-server.ts';

export const nurseProcess = nurse as unknown as Definition;

/** A server, a worker and a mail server that can be told to take nothing more for a candidate: real pages of real runs, over HTTP. */
export async function createPageFixture(definition: Definition = nurseProcess) {
  const server = await startTestServer();
  const { client, organisationId } = await signInFirst(server);
  const mail = await createSmtpPeer();
  const { publicUrl } = server.environment;
  const texts = await createTwilioFake();
  const silent = new Set<string>();
  mail.behave((to) => (silent.has(to) ? { kind: 'refuse', at: 'rcptTo', code: 451 } : { kind: 'accept' }));
  const { database } = server;
  const run = await createRunFixture({
    database,
    url: server.databaseUrl,
    temporalAddress: temporalAddress(),
    definition,
    organisationId,
    providers: {
      smtp: { url: mail.url },
      twilio: twilioSettings(texts, { publicUrl, from: 'Besked' }),
    },
  });
  const find = (id: string) => database.application.findUniqueOrThrow({ where: { id }, include: { candidate: true } });
  const accepted = (applicationId: string, purpose: string) =>
    database.message.findFirst({ where: { applicationId, purpose, acceptedAt: { not: null } } });
  const hears = (id: string, purpose: string) => run.passUntil(id, async () => Boolean(await accepted(id, purpose)));
  return {
    run,
    server,
    /** An administrator of the organisation. */
    client,
    database,
    find,
    mail,
    /** From now on no mail to this candidate is accepted, until `speak`. */
    async silence(id: string) {
      silent.add((await find(id)).candidate.email ?? '');
    },
    async speak(id: string) {
      silent.delete((await find(id)).candidate.email ?? '');
    },
    /** An applicant who has heard the acknowledgement. */
    async apply(person: Person = {}) {
      const id = await run.apply(person);
      await run.relay();
      await hears(id, 'acknowledgement');
      return id;
    },
    standsIn: (id: string, stepId: string) => run.passUntil(id, async () => (await find(id)).stepId === stepId),
    hears,
    async address(id: string) {
      return `/c/${candidateToken((await find(id)).pageKey, secret)}`;
    },
    async read(id: string, query = '') {
      return server.nobody('GET', (await this.address(id)) + query);
    },
    /** Sends a form as a browser does. */
    async post(id: string, act: string, fields: Record<string, string> | [string, string][] = {}) {
      const body = new URLSearchParams(fields).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return server.nobody('POST', `${await this.address(id)}/${act}`, body, headers);
    },
    async close() {
      await run.close();
      await Promise.all([mail.close(), texts.close()]);
      await server.stop();
    },
  };
}

export type PageFixture = Awaited<ReturnType<typeof createPageFixture>>;

/** The page without what passes with time: the ring and the words of how long is left. */
export function withoutTime(html: string): string {
  return html.replace(/<svg.*?<\/svg>/g, '').replace(/\d+ (arbetsdag|arbetstimm|timm|minut)\w* (kvar|sent)/g, 'kvar');
}
