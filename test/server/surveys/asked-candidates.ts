import { randomUUID } from 'node:crypto';
import type { Prisma } from '../../../prisma/client.ts';
import { sendDuePageMessages } from '../../../server/page-messages/send-due-page-messages.ts';
import { inviteDue } from '../../../server/surveys/invite-due.ts';
import { createLinkedCandidates } from '../candidate-page/linked-candidates.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** A Wednesday noon that has passed: the sending window is open then. */
export const noon = (() => {
  const today = new Date();
  const back = ((today.getUTCDay() + 4) % 7) + 7;
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() - back, 11)).getTime();
})();

export const over = { step: { kind: 'ended', outcome: 'rejected' }, pending: {}, tasks: {} };

/** Candidates of an organisation that asks how it was, whose answers were heard when a test says so. */
export async function createAskedCandidates(...options: Parameters<typeof createLinkedCandidates>) {
  const page = await createLinkedCandidates(...options);
  const { database, organisationId, server } = page;
  await database.surveySettings.create({ data: { organisationId, isOn: true, onSince: new Date(0) } });

  /** The run has ended with an answer that was accepted then. */
  async function hear(id: string, at: number, change: Prisma.ApplicationUpdateInput = {}): Promise<void> {
    const when = new Date(at);
    const [first] = await database.message.findMany({ where: { applicationId: id }, take: 1 });
    if (!first) throw new Error(`application ${id} has no message`);
    const { rendered, command, channels, ...message } = first;
    await database.message.updateMany({ where: { applicationId: id }, data: { acceptedAt: new Date(at - 9 * day) } });
    await database.message.create({
      data: {
        ...{
          ...message,
          id: randomUUID(),
          messageKey: `screening/1/exit-${at}`,
          purpose: 'exit',
          text: 'Tack och nej.',
        },
        ...{ rendered: rendered as object, command: command as object, channels: channels as string[] },
        ...{ status: 'sent', acceptedAt: when },
      },
    });
    await database.obligation.updateMany({
      where: { applicationId: id },
      data: { status: 'delivered', openedAt: new Date(at - 9 * day), endedAt: when },
    });
    const ended = { status: 'gone', outcome: 'rejected', endedAt: when, stepId: 'rejected', state: over, ...change };
    await database.application.update({ where: { id }, data: ended });
  }

  return {
    ...page,
    hear,
    /** Somebody whose answer was heard so long (ms) before noon. */
    async answered(before: number, change: object = {}) {
      const { id } = await page.apply({ phone: undefined, ...change });
      await hear(id, noon - before);
      return id;
    },
    invite: (at = noon) => inviteDue(server, new Date(at)),
    send: (at = noon + 120_000) => sendDuePageMessages(server, at),
    survey: (applicationId: string) => database.survey.findUnique({ where: { applicationId } }),
    async asked(applicationId: string) {
      return (await database.survey.count({ where: { applicationId, sentAt: { not: null } } })) > 0;
    },
    async declineAddress(applicationId: string) {
      const { text } = await database.mailboxItem.findFirstOrThrow({
        where: { applicationId, text: { contains: 'no-surveys' } },
      });
      return new URL(/http\S+no-surveys\S+/.exec(text)?.[0] ?? '').pathname;
    },
  };
}

export type AskedCandidates = Awaited<ReturnType<typeof createAskedCandidates>>;
