import { randomUUID } from 'node:crypto';
import { candidateToken } from '../../../activities/candidate-link.ts';
import { sendDuePageMessages } from '../../../server/page-messages/send-due-page-messages.ts';
import { askForDeletion } from '../../../server/use-cases/requests/ask-for-deletion.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { openNurseJob } from '../furnish.ts';
import { secret, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

/** Asks for everything to be erased, as the page does once its code has come back. */
export async function askForErasure(database: TestServer['database'], id: string): Promise<void> {
  const application = await database.application.findUniqueOrThrow({
    where: { id },
    include: { candidate: true, job: { select: { title: true, zone: true } } },
  });
  await askForDeletion(database, application, randomUUID());
}

/** Candidates of a job whose pages are asked over HTTP, and the mailbox that what the pages send comes to. No worker: no run goes on by itself. */
export async function createLinkedCandidates(
  providerUrls: { readonly resend?: string; readonly twilio?: string } = {},
) {
  const server = await startTestServer({ mailboxOnly: true, providerUrls });
  const { client, organisationId, userId } = await signInFirst(server);
  const jobId = await openNurseJob(server.database, organisationId);
  const { database } = server;
  let count = 0;
  const find = (id: string) => database.application.findUniqueOrThrow({ where: { id }, include: { candidate: true } });
  const address = async (id: string) => `/c/${candidateToken((await find(id)).pageKey, secret)}`;
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  return {
    ...{ server, client, database, organisationId, userId, jobId, find, address },
    /** Somebody who has applied and heard of it. */
    async apply(change: object = {}) {
      count += 1;
      const applicant = { firstName: 'Åsa', lastName: `Ek${count}`, email: `asa${count}@example.com`, ...change };
      const { body } = await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant);
      const id: string = body.applicationId;
      await runByHand(server.pool).start(id);
      await database.message.updateMany({
        where: { applicationId: id },
        data: { status: 'sent', acceptedAt: new Date() },
      });
      return { id, email: applicant.email, address: await address(id) };
    },
    read: async (id: string, rest = '') => server.nobody('GET', (await address(id)) + rest),
    /** Sends a form as a browser does. */
    post: async (id: string, act: string, fields: Record<string, string> = {}) =>
      server.nobody('POST', `${await address(id)}/${act}`, new URLSearchParams(fields).toString(), form),
    askForErasure: (id: string) => askForErasure(database, id),
    /** What has come from the page itself, oldest first. */
    async mailbox(applicationId: string) {
      await sendDuePageMessages(server);
      const items = await database.pageMessage.findMany({ where: { applicationId }, orderBy: { createdAt: 'asc' } });
      const found = await database.mailboxItem.findMany({ where: { applicationId } });
      return items.flatMap(({ id }) => found.find((item) => item.id === id) ?? []);
    },
    codeIn: (text = '') => /\b\d{6}\b/.exec(text)?.[0] ?? '',
    close: () => server.stop(),
  };
}

export type LinkedCandidates = Awaited<ReturnType<typeof createLinkedCandidates>>;
