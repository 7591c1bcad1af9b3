import { exitReach } from '../../../activities/preview/exit-reach.ts';
import type { Channel, StageExit, StageStep } from '../../../process/definition/schema.ts';
import { boxesOf, forBox, inBox } from '../../../process/feedback/boxes.ts';
import { composeFeedback } from '../../../process/feedback/compose-feedback.ts';
import { composeForSms } from '../../../process/feedback/compose-for-sms.ts';
import type { Scorecard } from '../../../process/feedback/contract.ts';
import type { ComposeInput } from '../../../process/feedback/input.ts';
import { isEnough } from '../../../process/feedback/is-enough.ts';
import { spansOf } from '../../../process/feedback/spans-of.ts';
import { toKnown } from '../../../process/feedback/to-known.ts';
import type { OwnTexts, WrittenWords } from '../../contract/own-words.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import { carriedFor } from '../../../activities/providers/carried-channels.ts';
import type { Parts } from '../../parts.ts';
import type { BatchCandidate } from '../batch/find-candidates.ts';
import type { StoredBasis } from '../find-basis.ts';
import type { PublishedVersion } from '../load-versions.ts';
import { previewDecision } from '../preview-decision.ts';
import { findEvidence } from '../scorecards/find-evidence.ts';
import { namedInEvidence } from '../scorecards/named-in-evidence.ts';

/** One of many as they stand: in this visit to the stage, with the exit that is prepared. */
export type Standing = {
  readonly row: BatchCandidate;
  readonly version: PublishedVersion;
  readonly job: { readonly id: string; readonly title: string };
  readonly stepId: string;
  readonly visit: number;
  readonly exitId: string;
  readonly step: StageStep;
  readonly exit: StageExit;
};

export type Composition = Pick<WrittenWords, 'why'> & {
  readonly whose: 'composed' | 'general';
  readonly words: OwnTexts;
  readonly sentences: StoredBasis['sentences'];
};

const general = (why: WrittenWords['why']): Composition => ({ whose: 'general', why, words: {}, sentences: [] });

/** The words to one candidate from their own scorecards, with what each sentence rests on; or why they are told the same as all. Stores nothing. */
export async function composeWords(parts: Parts, caller: Caller, standing: Standing): Promise<Composition> {
  const cards = await readCards(parts, caller, standing);
  if (cards === 'blind') return general('blind');
  if (cards.length === 0) return general('none');
  const { row, version, exit } = standing;
  const candidate = { ...row.candidate, language: languageOf(row) };
  const carried = await carriedFor(parts, caller.organisationId);
  const { channels } = exitReach(version.definition, exit, candidate as never, carried);
  const [channel = row.candidate.channel as Channel] = channels;
  const input = await inputOf(parts, caller, { standing, cards, channel });
  const composed =
    channel === 'sms' ? composeForSms(input, await around(parts, caller, standing)) : composeFeedback(input);
  if (!isEnough(composed, exit.owes)) return general('few');
  const boxes = boxesOf(exit.owes).map((part) => ({ part, ...inBox(forBox(composed, part), undefined, channel) }));
  return {
    whose: 'composed',
    why: null,
    words: Object.fromEntries(boxes.map(({ part, text }) => [part, text])),
    sentences: boxes.flatMap(({ part, text, pieces }) => spansOf(text, pieces).map((span) => ({ part, ...span }))),
  };
}

const languageOf = ({ candidate }: BatchCandidate) => (candidate.language === 'en' ? 'en' : 'sv');

/** What the caller may read of them, without private notes. */
async function readCards(
  { database }: Parts,
  caller: Caller,
  { row, stepId, visit }: Standing,
): Promise<Scorecard[] | 'blind'> {
  try {
    const cards = await findEvidence(database, caller, { applicationId: row.id, stepId, visit });
    return cards.map((card) => ({ ...card, privateNote: '' }));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'scorecardBlind') return 'blind';
    throw error;
  }
}

type Known = { readonly standing: Standing; readonly cards: readonly Scorecard[]; readonly channel: Channel };

async function inputOf(
  { database }: Parts,
  { organisationId, name }: Caller,
  { standing: { row, job, step, exit }, cards, channel }: Known,
): Promise<ComposeInput> {
  const { id: candidateId, firstName, lastName } = row.candidate;
  return {
    scorecards: cards,
    competencies: (step.scorecard?.competencies ?? []).map(toKnown),
    stage: step.meeting ? 'interview' : 'application',
    outcome: exit.kind,
    language: languageOf(row),
    channel,
    length: 'normal',
    apart: exit.owes !== 'text',
    job: job.title,
    candidate: { firstName, lastName },
    signer: name,
    otherNames: await namedInEvidence(database, { organisationId, jobId: job.id, candidateId }, cards),
    // The same text as the composer of one decision suggests first.
    seed: `${row.id} 0`,
  };
}

/** Stands where the feedback will; no message has it of its own. */
const place = 'Qzxq';

/** What an SMS says besides its feedback; nothing where it cannot be rendered as they stand. */
async function around(parts: Parts, caller: Caller, { row, stepId, visit, exitId, exit }: Standing): Promise<string> {
  const texts = Object.fromEntries(boxesOf(exit.owes).map((box) => [box, place]));
  const body = { stepId, visit, exitId, reason: place, ...texts };
  try {
    const { channel, text } = await previewDecision(parts, caller, { applicationId: row.id, body });
    return channel === 'sms' ? (text ?? '').replaceAll(place, '') : '';
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
}
