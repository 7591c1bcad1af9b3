import { awaitedField } from '../../process/definition/awaited-field.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { Prisma } from '../../prisma/client.ts';
import { orNotFound } from '../http/refusal.ts';
import { nullableInstantCursor, readCursor, toPage } from '../http/pages.ts';
import type { ReplyView } from '../contract/replies.ts';
import type { Database } from '../parts.ts';
import { findReplies } from './find-replies.ts';
import { loadVersions } from './load-versions.ts';
import { namesOf } from './names-of.ts';
import { peopleOf } from './process-views.ts';
import { reviewReplyIdOf } from './review-key.ts';
import { toTaskView } from './view-rows.ts';

type Seen = readonly string[] | undefined;

/** Tasks by instant, those without one last, with what to say where a message could not arrive. `seen` are the jobs that may be told of; undefined for all. */
export async function findTasks(
  database: Database,
  where: Prisma.TaskWhereInput,
  { limit, after, seen }: { limit: number; after?: string | undefined; seen: Seen },
) {
  const cursor = readCursor(after, nullableInstantCursor);
  const rows = await database.task.findMany({
    where: { AND: [where, cursor ? afterTask(cursor) : {}] },
    orderBy: [{ due: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ due, id }) => [due?.toISOString() ?? null, id], item: (row) => row });
  const messageIds = page.items.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]));
  const [names, people, replies, wishes, answers, messages] = await Promise.all([
    namesOf(
      database,
      page.items.map(({ applicationId }) => applicationId),
    ),
    peopleOf(
      database,
      page.items.map(({ doneBy }) => doneBy),
    ),
    repliesOf(database, page.items, seen),
    wishesOf(database, page.items),
    answersOf(database, page.items),
    database.message.findMany({
      where: { id: { in: messageIds } },
      select: {
        ...{ id: true, text: true, textId: true, language: true },
        application: { select: { versionId: true } },
      },
    }),
  ]);
  const drawn = await drawnOf(database, page.items, messages);
  const dates = await datesOf(database, page.items);
  const say = ({ id, messageId }: Prisma.TaskGetPayload<object>) =>
    replies.get(id)?.text ??
    wishes.get(id) ??
    answers.get(id) ??
    messages.find((message) => message.id === messageId)?.text ??
    drawn.get(id) ??
    dates.get(id) ??
    null;
  const views = page.items.map((row) =>
    toTaskView(row, orNotFound(names.get(row.applicationId)), {
      replyId: row.about === 'reply' ? row.key.slice('reply/'.length) : (replies.get(row.id)?.id ?? null),
      say: say(row),
      isUnfilled: drawn.has(row.id),
      others: replies.get(row.id)?.others ?? [],
      doneBy: people.get(row.doneBy ?? '') ?? null,
    }),
  );
  return { ...page, items: views };
}

/** What the candidate wrote that a task is about, by the task's id. */
async function repliesOf(
  database: Database,
  tasks: readonly Prisma.TaskGetPayload<object>[],
  seen: Seen,
): Promise<Map<string, Pick<ReplyView, 'id' | 'text' | 'others'>>> {
  const ids = new Map(
    tasks.flatMap(({ id, about, key, applicationId }): [string, string][] => {
      if (about === 'review') return [[reviewReplyIdOf(applicationId), id]];
      return about === 'reply' ? [[key.slice('reply/'.length), id]] : [];
    }),
  );
  if (ids.size === 0) return new Map();
  const { items } = await findReplies(database, { id: { in: [...ids.keys()] } }, { limit: ids.size, seen });
  return new Map(items.map(({ id, text, others }) => [ids.get(id) ?? '', { id, text, others }]));
}

/** When a meeting would suit, in the words of the candidate who asked for another time. */
async function wishesOf(
  database: Database,
  tasks: readonly Prisma.TaskGetPayload<object>[],
): Promise<Map<string, string | null>> {
  const asking = tasks.filter(({ about }) => about === 'otherTime');
  if (asking.length === 0) return new Map();
  const signals = await database.signal.findMany({
    where: { kind: 'otherTimeAsked', applicationId: { in: asking.map(({ applicationId }) => applicationId) } },
    orderBy: { createdAt: 'asc' },
    select: { applicationId: true, note: true },
  });
  const newest = new Map(signals.map(({ applicationId, note }) => [applicationId, note]));
  return new Map(asking.map(({ id, applicationId }) => [id, newest.get(applicationId) ?? null]));
}

/** The answer to what a candidate asked by law, which a person tells because no message arrives. */
async function answersOf(
  database: Database,
  tasks: readonly Prisma.TaskGetPayload<object>[],
): Promise<Map<string, string | null>> {
  const ids = new Map(tasks.flatMap(({ id, key }) => (key.startsWith('tell/') ? [[key.slice(5), id]] : [])));
  if (ids.size === 0) return new Map();
  const requests = await database.candidateRequest.findMany({ where: { id: { in: [...ids.keys()] } } });
  return new Map(requests.map(({ id, text }) => [ids.get(id) ?? '', text]));
}

type Drawn = {
  readonly id: string;
  readonly text: string | null;
  readonly textId: string;
  readonly language: string;
  readonly application: { readonly versionId: string };
};

/** The text as it is drawn of a message that could not be filled in: a person says it in words of their own. By the task's id. */
async function drawnOf(
  database: Database,
  tasks: readonly Prisma.TaskGetPayload<object>[],
  messages: readonly Drawn[],
): Promise<Map<string, string>> {
  const unwritten = tasks.flatMap(({ id, about, messageId }) => {
    const message = messages.find((one) => one.id === messageId);
    return about === 'unrenderable' && message?.text === null ? [{ id, message }] : [];
  });
  const versions = await loadVersions(database, [
    ...new Set(unwritten.map(({ message }) => message.application.versionId)),
  ]);
  return new Map(
    unwritten.flatMap(({ id, message: { textId, language, application } }) => {
      const text = versions.get(application.versionId)?.definition.texts[textId];
      const words = text?.email?.[language as Language]?.body ?? text?.sms?.[language as Language];
      return words === undefined ? [] : [[id, words] as const];
    }),
  );
}

/** What the date is called that is missing, in the languages in which it has a name. By the task's id. */
async function datesOf(
  database: Database,
  tasks: readonly Prisma.TaskGetPayload<object>[],
): Promise<Map<string, string>> {
  const asking = tasks.filter(({ about }) => about === 'missingDate');
  if (asking.length === 0) return new Map();
  const applications = await database.application.findMany({
    where: { id: { in: asking.map(({ applicationId }) => applicationId) } },
    select: { id: true, versionId: true },
  });
  const versionOf = new Map(applications.map(({ id, versionId }) => [id, versionId]));
  const versions = await loadVersions(database, [...versionOf.values()]);
  return new Map(
    asking.flatMap(({ id, applicationId, stepId }) => {
      const definition = versions.get(versionOf.get(applicationId) ?? '')?.definition;
      const field = awaitedField(definition?.steps[stepId ?? '']);
      const label = field === undefined ? undefined : definition?.fields[field]?.label;
      const names = [...new Set([label?.sv, label?.en].filter(Boolean))];
      return names.length === 0 ? [] : [[id, names.join(' / ')] as const];
    }),
  );
}

function afterTask([at, id]: readonly [string | null, string]): Prisma.TaskWhereInput {
  if (at === null) return { due: null, id: { gt: id } };
  const due = new Date(at);
  return { OR: [{ due: { gt: due } }, { due, id: { gt: id } }, { due: null }] };
}
