import type { ProcessDetail, ProcessSummary, VersionSummary } from '../contract/processes.ts';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { LocalText } from '../../process/definition/schema.ts';
import { currentSchemaVersion } from '../../process/definition/fixed-values.ts';
import { cutText } from '../../process/texts/cut-text.ts';
import { judgeDrafts } from '../checking/judge-drafts.ts';
import type { Database, Transaction, Parts } from '../parts.ts';

type StoredProcess = NonNullable<Awaited<ReturnType<Database['process']['findFirst']>>>;
type StoredVersion = NonNullable<Awaited<ReturnType<Database['version']['findFirst']>>>;
type Checking = Pick<Parts, 'database' | 'senders' | 'checks'>;

/** Processes of an organisation as lists show them: the newest version, whether the draft differs from it, and how many errors stand. */
export async function toProcessSummaries(
  parts: Checking,
  processes: readonly StoredProcess[],
): Promise<ProcessSummary[]> {
  const { database } = parts;
  const ids = processes.map(({ id }) => id);
  const [versions, jobs, people, judgements] = await Promise.all([
    database.version.findMany({
      where: { processId: { in: ids } },
      orderBy: [{ processId: 'asc' }, { number: 'desc' }],
      distinct: ['processId'],
      select: { id: true, processId: true, number: true, hash: true, publishedAt: true },
    }),
    database.job.findMany({
      where: { version: { processId: { in: ids } } },
      select: { version: { select: { processId: true } } },
    }),
    peopleOf(
      database,
      processes.map(({ draftSavedBy }) => draftSavedBy),
    ),
    judgeDrafts(parts, processes),
  ]);
  return processes.map((process, at) => {
    const live = versions.find(({ processId }) => processId === process.id);
    const { errors, hash } = judgements[at] ?? { errors: 0, hash: '' };
    return {
      id: process.id,
      slug: process.slug,
      name: nameOf(process.draft),
      draftRevision: process.draftRevision,
      draftSavedAt: process.draftSavedAt.toISOString(),
      draftSavedBy: people.get(process.draftSavedBy ?? '') ?? null,
      live: live ? { versionId: live.id, number: live.number, publishedAt: live.publishedAt.toISOString() } : null,
      changed: live?.hash !== hash,
      errors,
      jobs: jobs.filter(({ version }) => version.processId === process.id).length,
      archivedAt: process.archivedAt?.toISOString() ?? null,
    };
  });
}

/** One process with its draft as it stands, and whether that has the form of a definition. */
export async function toProcessDetail(parts: Checking, process: StoredProcess): Promise<ProcessDetail> {
  const [summary] = await toProcessSummaries(parts, [process]);
  if (!summary) throw new Error(`process ${process.id} has no summary`);
  return { ...summary, draft: process.draft, isReadable: isReadable(process.draft) };
}

/** One of an older version can be read, but not drawn before it has been brought up to date. */
function isReadable(draft: unknown): boolean {
  const isCurrent =
    typeof draft === 'object' &&
    draft !== null &&
    'schemaVersion' in draft &&
    draft.schemaVersion === currentSchemaVersion;
  return isCurrent && parseDefinition(draft).kind === 'ok';
}

export async function toVersionSummaries(
  database: Database,
  versions: readonly Pick<StoredVersion, 'id' | 'number' | 'hash' | 'note' | 'publishedAt' | 'publishedBy'>[],
): Promise<VersionSummary[]> {
  const people = await peopleOf(
    database,
    versions.map(({ publishedBy }) => publishedBy),
  );
  return versions.map(({ id, number, hash, note, publishedAt, publishedBy }) => ({
    id,
    number,
    hash,
    note,
    publishedAt: publishedAt.toISOString(),
    publishedBy: people.get(publishedBy ?? '') ?? null,
  }));
}

/** Names by user id. */
export async function peopleOf(
  database: Database | Transaction,
  ids: readonly (string | null)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const users = await database.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(users.map(({ id, name }) => [id, name]));
}

/** The name in a draft, however wrong the rest of it is. */
export function nameOf(draft: unknown): LocalText {
  const name = (draft as { name?: unknown } | null)?.name;
  const text = (language: 'sv' | 'en') => (name as Record<string, unknown> | undefined)?.[language];
  const [sv, en] = [text('sv'), text('en')];
  return {
    ...(typeof sv === 'string' ? { sv: cutText(sv, 200) } : {}),
    ...(typeof en === 'string' ? { en: cutText(en, 200) } : {}),
  };
}
