import type { Prisma } from '../../prisma/client.ts';
import { routes } from '../contract/routes.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../http/pages.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Serve } from '../http/serve.ts';
import type { Parts } from '../parts.ts';
import { findMarks } from '../use-cases/corrections/find-marks.ts';
import { findApplication } from '../use-cases/find-application.ts';
import { nameContains } from '../use-cases/name-contains.ts';
import { hidePageLinks } from '../use-cases/hide-page-links.ts';
import { namesOf } from '../use-cases/names-of.ts';
import { messageIncludes, toMessageView } from '../use-cases/view-rows.ts';

export function serveMessages(serve: Serve, { database }: Parts): void {
  const find = async (
    where: Prisma.MessageWhereInput,
    { caller, limit, after }: { caller: Caller; limit: number; after?: string | undefined },
  ) => {
    const rows = await database.message.findMany({
      where: { AND: [where, olderThan('createdAt', readCursor(after, instantCursor))] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
      include: messageIncludes,
    });
    const corrections = await findMarks(database, rows);
    return toPage(rows, limit, {
      keys: ({ createdAt, id }) => [createdAt.toISOString(), id],
      item: (row) => hidePageLinks(caller, toMessageView(row, corrections)),
    });
  };

  serve(routes.listApplicationMessages, async ({ caller, params: { applicationId }, query }) => {
    const { organisationId } = caller;
    await findApplication(database, organisationId, applicationId);
    return find({ organisationId, applicationId }, { caller, ...query });
  });

  serve(routes.listMessages, async ({ caller, query }) => {
    const { organisationId } = caller;
    const { status, jobId } = query;
    if (jobId !== undefined) orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId } }));
    return find(
      {
        organisationId,
        ...(status === undefined ? {} : { status }),
        ...(jobId === undefined ? {} : { application: { jobId } }),
      },
      { caller, ...query },
    );
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
        ...hidePageLinks(caller, { text, html }),
        acceptedAt: acceptedAt.toISOString(),
      }),
    });
  });
}
