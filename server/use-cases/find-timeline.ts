import { z } from 'zod';
import { formatInstant } from '../../process/calendar/format-instant.ts';
import type { TimelineEntry } from '../contract/applications.ts';
import { integerKey, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import type { FoundApplication } from './find-application.ts';
import { wordsOfNote } from './note-words.ts';
import { peopleOf } from './process-views.ts';
import { wordsOfEntry, type Words } from './timeline-words.ts';

const cursorSchema = z.tuple([integerKey, integerKey]);

/** The story of an application, newest first, with titles and details in words. */
export async function findTimeline(
  database: Database,
  { application, version }: FoundApplication,
  { limit, after }: { limit: number; after?: string | undefined },
) {
  const cursor = readCursor(after, cursorSchema);
  const rows = await database.timelineEntry.findMany({
    where: {
      applicationId: application.id,
      ...(cursor ? { OR: [{ seq: { lt: cursor[0] } }, { seq: cursor[0], position: { lt: cursor[1] } }] } : {}),
    },
    orderBy: [{ seq: 'desc' }, { position: 'desc' }],
    take: limit + 1,
  });
  const [people, job, messages] = await Promise.all([
    peopleOf(
      database,
      rows.map(({ actorId }) => actorId),
    ),
    database.job.findUniqueOrThrow({ where: { id: application.jobId }, select: { zone: true } }),
    database.message.findMany({ where: { applicationId: application.id }, select: { id: true, messageKey: true } }),
  ]);
  return toPage(rows, limit, {
    keys: ({ seq, position }) => [seq, position],
    item: (row): TimelineEntry => {
      const data = row.data as Data;
      const step = row.stepId === null ? undefined : version.definition.steps[row.stepId];
      const exit = step?.kind === 'stage' && typeof data.exitId === 'string' ? step.exits[data.exitId] : undefined;
      return {
        id: row.id,
        seq: row.seq,
        kind: row.kind,
        at: row.at.toISOString(),
        actor: { kind: row.actorKind as 'person', name: people.get(row.actorId ?? '') ?? null },
        stepId: row.stepId,
        stepName: step?.name ?? null,
        title: wordsOfEntry(row.kind),
        detail: detailOf(data, exit?.name, job.zone),
        messageId: messages.find(({ messageKey }) => messageKey === data.messageKey)?.id ?? null,
      };
    },
  });
}

type Data = { readonly exitId?: unknown; readonly messageKey?: unknown; readonly [key: string]: unknown };

/** The exit, the reason or the instant that an entry is about. */
function detailOf(
  data: Data,
  exit: { sv?: string | undefined; en?: string | undefined } | undefined,
  zone: string,
): Words | null {
  if (exit) return { sv: exit.sv ?? exit.en ?? '', en: exit.en ?? exit.sv ?? '' };
  if (typeof data['code'] === 'string') return wordsOfNote(data['code']);
  const instant = [data['releaseAt'], data['due'], data['until'], data['startsAt']].find(
    (one) => typeof one === 'number',
  );
  if (typeof instant !== 'number') return null;
  return { sv: formatInstant(instant, zone, 'sv'), en: formatInstant(instant, zone, 'en') };
}
