import { exitReach, type Reach, whyUnreached } from '../../../activities/preview/exit-reach.ts';
import type { Definition, StageExit, StageStep } from '../../../process/definition/schema.ts';
import { acceptedOffer } from '../../../process/reckoning/accepted-offer.ts';
import type { Value } from '../../../process/reckoning/world.ts';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import { findMissing, type Missing } from '../find-missing.ts';
import type { PublishedVersion } from '../load-versions.ts';
import { type BatchTexts, wordsIn } from './batch-texts.ts';
import type { BatchBody } from '../../contract/decision-batches.ts';
import type { BlockCode } from './block-words.ts';
import { fieldsFor, type FieldsFor } from './fields-for.ts';
import type { BatchCandidate } from './find-candidates.ts';

type Choice = {
  readonly stepId: string;
  readonly exitId: string;
  readonly reason?: string | undefined;
  readonly texts: BatchTexts;
  readonly fields?: BatchBody['fields'];
  readonly fieldsOf?: BatchBody['fieldsOf'];
  /** The channels that somebody carries; undefined in a rehearsal, where nothing leaves. */
  readonly carried: CarriedChannels | undefined;
};

export type Judged =
  | { readonly kind: 'blocked'; readonly code: BlockCode; readonly fields?: FieldsFor }
  | { readonly kind: 'ready'; readonly reach: Reach; readonly lacks: readonly Missing[]; readonly fields: FieldsFor };

/**
 * Whether a choice can be made for one candidate as they stand. Who is protected, cannot be reached or lacks something of their own is
 * blocked; `lacks` is what the choice itself still lacks, whoever it is about.
 */
export function judgeCandidate(row: BatchCandidate, version: PublishedVersion, choice: Choice): Judged {
  const { definition } = version;
  const standing = blockOfStanding(row, choice.stepId);
  if (standing) return blocked(standing);
  const step = definition.steps[choice.stepId];
  const exit = step?.kind === 'stage' && Object.hasOwn(step.exits, choice.exitId) ? step.exits[choice.exitId] : null;
  if (step?.kind !== 'stage' || !exit) return blocked('unknownExit');
  const answered = row.answers.map(({ stepId }) => stepId);
  if (exit.kind === 'reject' && acceptedOffer(definition, choice.stepId, answered)) return blocked('offerAccepted');
  return weigh(row, { definition, step, exit }, choice);
}

function blockOfStanding(row: BatchCandidate, stepId: string): BlockCode | null {
  if (row.outcome === 'hired') return 'hired';
  if (row.status === 'ended' || row.status === 'gone') return 'ended';
  if (row.status === 'new' || row.visit === null) return 'notStarted';
  if (row.stepId !== stepId) return 'otherStage';
  if (row.pausedUntil !== null) return 'paused';
  const isOnItsWay = row.decisions.some((one) => one.stepId === row.stepId && one.visit === row.visit);
  return row.waitingDecisionId !== null || isOnItsWay ? 'decisionWaits' : null;
}

type Drawn = { readonly definition: Definition; readonly step: StageStep; readonly exit: StageExit };

function weigh(
  row: BatchCandidate,
  { definition, step, exit }: Drawn,
  { reason, texts, carried, ...given }: Choice,
): Judged {
  const candidate = { ...row.candidate, language: row.candidate.language as 'sv' } as never;
  const reach = exitReach(definition, exit, candidate, carried);
  const why = whyUnreached(definition, exit, candidate, carried);
  if (why) return blocked(why);
  const fields = fieldsFor(row, { definition, exit }, given);
  const missing = findMissing(
    { reason, ...wordsIn(texts, reach.language) },
    {
      ...{ definition, step, exit, scorecards: row.scorecards },
      fields: { ...(row.fields as Record<string, Value>), ...fields.brought },
    },
  );
  if (fields.invalid.length > 0) return { ...blocked('fieldInvalid'), fields };
  const own = missing.find(({ code }) => code === 'field' || code === 'scorecards');
  if (own) return { ...blocked(own.code as 'field'), fields };
  const isWritten = ({ code }: Missing) => Object.values(texts[code as 'strength'] ?? {}).some((text) => text !== '');
  if (missing.some(isWritten)) return blocked('languageMissing');
  return { kind: 'ready', reach, lacks: missing, fields };
}

const blocked = (code: BlockCode) => ({ kind: 'blocked', code }) as const;
