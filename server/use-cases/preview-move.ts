import { z } from 'zod';
import type { MoveToTry, Standing, TriedMove } from '../../activities/preview/try-move.ts';
import { tryMove } from '../../activities/preview/try-move.ts';
import type { LocalText } from '../../process/definition/schema.ts';
import { textWords } from '../../process/difference/value-words.ts';
import type { TriedMoveView } from '../contract/moves.ts';
import type { Caller } from '../http/caller.ts';
import { readCursor, toPage } from '../http/pages.ts';
import type { Parts } from '../parts.ts';
import { loadVersions, type PublishedVersion } from './load-versions.ts';
import { namesOf } from './names-of.ts';
import { previewSettings } from './preview-settings.ts';
import { wordsOfNote } from '../../process/interpreter/note-words.ts';
import { type MoveBody, placeOf, toldStepsOf, type WeighedMove, weighMove } from './weigh-move.ts';

const idCursor = z.tuple([z.uuid()]);
type Drawn = Pick<PublishedVersion, 'definition' | 'calendar'>;

/** One page of the candidates that a move concerns, each with what it would do to them; nothing is stored. */
export async function previewMove(
  parts: Pick<Parts, 'database' | 'pool' | 'environment' | 'senders'>,
  { organisationId, userId, language }: Caller,
  { processId, body }: { readonly processId: string; readonly body: MoveBody },
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  const { database, pool } = parts;
  const weighed = await weighMove(database, { organisationId, processId }, body);
  const cursor = readCursor(after, idCursor);
  const rows = await database.application.findMany({
    where: {
      organisationId,
      jobId: { in: body.jobs.flatMap(({ jobId, candidates }) => (candidates ? [jobId] : [])) },
      status: { in: ['new', 'active'] },
      ...(body.versionId === undefined ? {} : { versionId: { not: body.versionId } }),
      ...(cursor ? { id: { gt: cursor[0] } } : {}),
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: { id: true, versionId: true, stepId: true },
  });
  const page = toPage(rows, limit, { keys: ({ id }) => [id], item: (row) => row });
  const versions = await loadVersions(
    database,
    page.items.map(({ versionId }) => versionId),
  );
  const names = await namesOf(
    database,
    page.items.map(({ id }) => id),
  );
  const settings = await previewSettings(parts, organisationId);
  const items: TriedMoveView[] = [];
  for (const row of page.items) {
    const from = versions.get(row.versionId);
    if (!from) throw new Error(`application ${row.id} has no version`);
    const tried = await tryOne(pool, weighed, { ...row, from, userId, settings });
    const who = names.get(row.id);
    const named = { applicationId: row.id, name: who?.candidateName ?? '', jobTitle: who?.jobTitle ?? '' };
    items.push({ ...named, ...toView(tried, { from, to: weighed.target, language }) });
  }
  return { ...page, items };
}

type Row = {
  readonly id: string;
  readonly versionId: string;
  readonly stepId: string | null;
  readonly from: PublishedVersion;
  readonly userId: string;
  readonly settings: MoveToTry['settings'];
};

async function tryOne(
  pool: Parts['pool'],
  { target, versions, steps }: WeighedMove,
  { id, versionId, stepId, from, userId, settings }: Row,
): Promise<TriedMove | 'noStep'> {
  if (placeOf(steps, versions, { versionId, stepId }) === null) return 'noStep';
  const move = {
    applicationId: id,
    from: loaded(from),
    to: loaded(target),
    steps: toldStepsOf(steps, versionId),
    userId,
    settings,
  };
  return (await tryMove(pool, move, Date.now())) ?? 'noStep';
}

const loaded = ({ definition, calendar }: Drawn) => ({ definition, holidays: calendar });

function toView(
  tried: TriedMove | 'noStep',
  { from, to, language }: { readonly from: Drawn; readonly to: Drawn; readonly language: 'sv' | 'en' },
): Omit<TriedMoveView, 'applicationId' | 'name' | 'jobTitle'> {
  if (tried === 'noStep') return { outcome: 'stays', ...why('noStep', language), before: null, after: null };
  const before = tried.before && standingView(tried.before, from, language);
  if (tried.kind === 'refused') return { outcome: 'stays', ...why(tried.code, language), before, after: null };
  return { outcome: 'moves', code: null, reason: null, before, after: standingView(tried.after, to, language) };
}

const why = (code: string, language: 'sv' | 'en') => ({ code, reason: wordsOfNote(code)[language] });

function standingView({ stepId, promise, next }: Standing, { definition }: Drawn, language: 'sv' | 'en') {
  const step = Object.hasOwn(definition.steps, stepId) ? definition.steps[stepId] : undefined;
  const name: LocalText = step?.name ?? {};
  return {
    stepId,
    stepName: name,
    promise: isoOrNull(promise),
    next: next && {
      text: textWords(next.textId, definition)[language],
      at: new Date(next.due).toISOString(),
      date: isoOrNull(next.date),
      words: next.words,
    },
  };
}

const isoOrNull = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
