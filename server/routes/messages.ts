import { routes } from '../contract/routes.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findApplication } from '../use-cases/find-application.ts';
import { exportMessages } from '../use-cases/messages/export-messages.ts';
import { findMessages, wantedBy } from '../use-cases/messages/find-messages.ts';
import { nameContains } from '../use-cases/name-contains.ts';
import { namesOf } from '../use-cases/names-of.ts';

export function serveMessages(serve: Serve, parts: Parts): void {
  const { database } = parts;

  serve(routes.listApplicationMessages, async ({ caller, params: { applicationId }, query }) => {
    await findApplication(database, caller.organisationId, applicationId);
    return findMessages(parts, { runs: { applicationId }, pages: { applicationId } }, { caller, ...query });
  });

  const inJob = async ({ organisationId }: Caller, jobId: string | undefined) => {
    if (jobId !== undefined) orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
  };

  serve(routes.listMessages, async ({ caller, query: { limit, after, ...filter } }) => {
    await inJob(caller, filter.jobId);
    return findMessages(parts, await wantedBy(parts, caller, filter), { caller, limit, after });
  });

  serve(routes.exportMessages, async ({ caller, query: filter, response }) => {
    await inJob(caller, filter.jobId);
    await exportMessages(parts, { caller, filter }, response);
    return undefined;
  });

  serve(routes.listMailbox, async ({ caller, query: { limit, after, channel, search } }) => {
    const { organisationId } = caller;
    const people = search
      ? await database.application.findMany({
          where: { organisationId, candidate: nameContains(search) },
          select: { id: true },
          take: 1_000,
        })
      : [];
    const rows = await database.mailboxItem.findMany({
      where: {
        organisationId,
        ...(caller.role === 'administrator' && caller.scopes === null ? {} : { staff: false }),
        ...(channel === undefined ? {} : { channel }),
        ...(search
          ? {
              AND: {
                OR: [
                  { applicationId: { in: people.map(({ id }) => id) } },
                  { subject: { contains: search, mode: 'insensitive' } },
                  { text: { contains: search, mode: 'insensitive' } },
                ],
              },
            }
          : {}),
        ...olderThan('acceptedAt', readCursor(after, instantCursor)),
      },
      orderBy: [{ acceptedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
    const names = await namesOf(
      database,
      rows.flatMap(({ applicationId }) => applicationId ?? []),
    );
    return toPage(rows, limit, {
      keys: ({ acceptedAt, id }) => [acceptedAt.toISOString(), id],
      item: ({ id, applicationId, channel: by, to, subject, text, html, acceptedAt }) => ({
        id,
        applicationId,
        rehearsal: caller.rehearsal !== null,
        candidateName: (applicationId === null ? undefined : names.get(applicationId))?.candidateName ?? '',
        channel: by as 'email',
        to,
        subject,
        text,
        html,
        acceptedAt: acceptedAt.toISOString(),
      }),
    });
  });
}
