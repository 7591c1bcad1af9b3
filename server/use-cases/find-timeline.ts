import { z } from 'zod';
import { formatInstant } from '../../process/calendar/format-instant.ts';
import type { StoryLine } from '../../process/interpreter/story-of.ts';
import type { TimelineEntry } from '../contract/applications.ts';
import type { ReplyFileView, ReplyState } from '../contract/replies.ts';
import { integerKey, readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';
import type { FoundApplication } from './find-application.ts';
import { wordsOfChanged } from './changed-details.ts';
import { findReasons } from './find-reasons.ts';
import { findReminded } from './find-reminded.ts';
import { fullName } from './names-of.ts';
import { wordsOfNote } from '../../process/interpreter/note-words.ts';
import { peopleOf } from './process-views.ts';
import { wordsOfMessage } from './purpose-words.ts';
import { findFiles } from './reply-answers/find-files.ts';
import { findSaidBack } from './find-said-back.ts';
import { findStates } from './reply-answers/find-states.ts';
import { wordsOfEntry, type Words } from './timeline-words.ts';

const cursorSchema = z.tuple([integerKey, integerKey]);

type Asked = {
  readonly limit: number;
  readonly after?: string | undefined;
  /** Whether what the candidate and colleagues wrote is for whoever asks. */
  readonly readsWords: boolean;
};

/** The story of an application, newest first, with titles and details in words. */
export async function findTimeline(
  database: Database,
  { application, version }: FoundApplication,
  { limit, after, readsWords }: Asked,
) {
  const rows = await linesOf(database, application.id, { before: readCursor(after, cursorSchema), take: limit + 1 });
  const [people, job, messages, names, states, files, saidBack, reasonOf, remindedIn] = await Promise.all([
    peopleOf(
      database,
      rows.map(({ by }) => (by.kind === 'person' ? by.id : null)),
    ),
    database.job.findUniqueOrThrow({ where: { id: application.jobId }, select: { zone: true } }),
    database.message.findMany({ where: { applicationId: application.id }, select: { id: true, messageKey: true } }),
    findNames(database, application.id, { rows, readsWords }),
    findStates(
      database,
      readsWords
        ? rows.flatMap(({ data }) => replyIdIn(data).map((id) => ({ id, applicationId: application.id })))
        : [],
    ),
    findFiles(database, readsWords ? rows.flatMap(({ data }) => replyIdIn(data)) : []),
    findSaidBack(database, readsWords ? rows.flatMap(({ data }) => replyIdIn(data)) : []),
    findReasons(database, readsWords ? rows : []),
    findReminded(database, application.id, rows),
  ]);
  return toPage(rows, limit, {
    keys: ({ seq, position }) => [seq, position],
    item: (row): TimelineEntry => {
      const { kind, stepId, by } = row;
      const data = row.data as Data;
      const step = stepId === null ? undefined : version.definition.steps[stepId];
      const exit = step?.kind === 'stage' && typeof data.exitId === 'string' ? step.exits[data.exitId] : undefined;
      return {
        id: `${row.seq}.${row.position}`,
        seq: row.seq,
        kind,
        at: row.at.toISOString(),
        actor: { kind: by.kind, name: (by.kind === 'person' ? people.get(by.id) : undefined) ?? null },
        stepId,
        stepName: step?.name ?? null,
        title: wordsOfEntry(kind),
        detail: detailOf(
          data,
          exit?.name ?? bothOf(names.get(String(data['documentId'] ?? data['otherId'] ?? data['replyId']))),
          { zone: job.zone, reminded: remindedIn(row) },
        ),
        reason: reasonOf(row),
        otherId: typeof data['otherId'] === 'string' ? data['otherId'] : null,
        reply: replyOf(data, { states, files, saidBack }),
        messageId: messages.find(({ messageKey }) => messageKey === data.messageKey)?.id ?? null,
      };
    },
  });
}

/** What the documents and the other candidates are called that these lines are about, and what candidates wrote, by id. */
async function findNames(
  database: Database,
  applicationId: string,
  { rows, readsWords }: { readonly rows: readonly Pick<Line, 'data'>[] } & Pick<Asked, 'readsWords'>,
): Promise<Map<string, string>> {
  const others = rows.flatMap(({ data }) => (typeof data['otherId'] === 'string' ? [data['otherId']] : []));
  const replyIds = readsWords ? rows.flatMap(({ data }) => replyIdIn(data)) : [];
  const [documents, applications, replies] = await Promise.all([
    database.document.findMany({ where: { applicationId }, select: { id: true, fileName: true } }),
    database.application.findMany({
      where: { id: { in: others } },
      select: { id: true, candidate: { select: { firstName: true, lastName: true } } },
    }),
    database.reply.findMany({ where: { applicationId, id: { in: replyIds } }, select: { id: true, text: true } }),
  ]);
  return new Map([
    ...documents.map(({ id, fileName }) => [id, fileName] as const),
    ...replies.map(({ id, text }) => [id, text] as const),
    ...applications.map(({ id, candidate }) => [id, fullName(candidate)] as const),
  ]);
}

const replyIdIn = ({ replyId }: Readonly<Record<string, unknown>>) => (typeof replyId === 'string' ? [replyId] : []);

type Known = {
  readonly states: ReadonlyMap<string, ReplyState>;
  readonly files: ReadonlyMap<string, readonly ReplyFileView[]>;
  readonly saidBack: ReadonlyMap<string, string>;
};

function replyOf(data: Data, { states, files, saidBack }: Known): TimelineEntry['reply'] {
  const [id = ''] = replyIdIn(data);
  const state = states.get(id);
  return state ? { id, state, files: [...(files.get(id) ?? [])], saidBack: saidBack.get(id) ?? null } : null;
}

type Line = Omit<StoryLine, 'stepId'> & {
  readonly stepId: string | null;
  readonly seq: number;
  readonly position: number;
  readonly at: Date;
  /** Of the event that it stands in; null for what was done beside the run. */
  readonly reference: string | null;
};

/** What people did beside the run stands behind every line of the event after which they did it. */
const behindLines = 1_000_000;

/** The newest lines of the story, or those before a place in it: what the run has told, and what people did beside it. */
function linesOf(
  database: Database,
  applicationId: string,
  { before, take }: { readonly before: readonly [number, number] | undefined; readonly take: number },
): Promise<Line[]> {
  const [seq, position] = before ?? [Number.MAX_SAFE_INTEGER, 0];
  return database.$queryRaw<Line[]>`
    (select e."seq", l.position::int as "position", e."at", l.line->>'kind' as "kind", l.line->>'stepId' as "stepId", l.line->'by' as "by",
      l.line->'data' as "data", e."reference"
    from "applied_event" e cross join lateral jsonb_array_elements(e."story") with ordinality as l(line, position)
    where e."applicationId" = ${applicationId}::uuid and e."seq" <= ${seq}::bigint and (e."seq", l.position) < (${seq}::bigint, ${position}::bigint)
    order by e."seq" desc, l.position desc limit ${take})
    union all
    (select a."seq", a."number" + ${behindLines}::int, a."at", a."kind", a."data"->>'stepId',
      jsonb_build_object('kind', a."byKind", 'id', a."byId"), a."data", null
    from "aside" a where a."applicationId" = ${applicationId}::uuid and (a."seq", a."number" + ${behindLines}::int) < (${seq}::bigint, ${position}::bigint)
    order by a."seq" desc, a."number" desc limit ${take})
    order by "seq" desc, "position" desc limit ${take}`;
}

type Data = { readonly exitId?: unknown; readonly messageKey?: unknown; readonly [key: string]: unknown };

const bothOf = (text: string | undefined) => (text === undefined ? undefined : { sv: text, en: text });

type Beside = { readonly zone: string; readonly reminded: Words | undefined };

/** The exit or document, the reason, the details or people, or the instant that an entry is about. */
function detailOf(
  data: Data,
  exit: { sv?: string | undefined; en?: string | undefined } | undefined,
  { zone, reminded }: Beside,
): Words | null {
  if (exit) return { sv: exit.sv ?? exit.en ?? '', en: exit.en ?? exit.sv ?? '' };
  if (typeof data['code'] === 'string') return wordsOfNote(data['code']);
  const message = typeof data.messageKey === 'string' ? wordsOfMessage(data.messageKey) : undefined;
  const about = message ?? wordsOfChanged(data['changed']) ?? reminded;
  const instant = [data['releaseAt'], data['due'], data['until'], data['startsAt']].find(
    (one) => typeof one === 'number',
  );
  const said = (language: 'sv' | 'en') =>
    [about?.[language], typeof instant === 'number' ? formatInstant(instant, zone, language) : undefined]
      .filter(Boolean)
      .join(' · ');
  return about || typeof instant === 'number' ? { sv: said('sv'), en: said('en') } : null;
}
