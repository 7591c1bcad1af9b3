import type { BatchBody, BatchPreview } from '../../contract/decision-batches.ts';
import type { CarriedChannels } from '../../../activities/providers/carried-channels.ts';
import type { Missing } from '../find-missing.ts';
import type { PublishedVersion } from '../load-versions.ts';
import { fullName } from '../names-of.ts';
import type { OwnWords } from '../own-words/find-own-words.ts';
import { parts, textsOf, wordsIn } from './batch-texts.ts';
import type { BlockCode } from './block-words.ts';
import type { FieldsFor } from './fields-for.ts';
import type { BatchCandidate } from './find-candidates.ts';
import type { Ready } from './judge-batch.ts';
import { type Judged, judgeCandidate } from './judge-candidate.ts';
import { type WordsFor, wordsFor } from './words-for.ts';

type Known = {
  readonly versions: ReadonlyMap<string, PublishedVersion>;
  readonly own: ReadonlyMap<string, OwnWords>;
  readonly body: BatchBody;
  readonly carried: CarriedChannels | undefined;
};

/** For whom a choice can be made as they stand, before anything is rendered: with what words, for whom not and why, and whose own words are not written yet. */
export function judgeAll(rows: readonly BatchCandidate[], { versions, own, body, carried }: Known) {
  const texts = textsOf(body);
  const lacking: BatchPreview['lacking'] = [];
  const ready: Ready[] = [];
  const unwritten: BatchCandidate[] = [];
  const blocks = new Map<string, BlockCode>();
  const missing = new Map<string, Missing>();
  for (const row of rows) {
    const version = versions.get(row.versionId);
    if (!version) throw new Error(`application ${row.id} has no version`);
    const { isWritten, ...told } = wordsFor(own.get(row.id), version, { ...body, texts });
    const judged = judgeCandidate(row, version, { ...body, texts: told.texts, carried });
    const { fields } = judged;
    if (fields && fields.lacks.length + fields.invalid.length > 0) lacking.push(toLacking(row, fields));
    const block = blockOf(judged, told, body);
    if (block) blocks.set(row.id, block);
    else if (judged.kind === 'ready') {
      for (const one of judged.lacks) missing.set(one.code, one);
      const { language } = judged.reach;
      const words = wordsIn(told.texts, language);
      if (isWritten) ready.push({ ...told, row, version, language, words, fields: judged.fields.brought });
      else unwritten.push(row);
    }
  }
  return { lacking, ready, unwritten, blocks, missing };
}

/** Besides what blocks anybody: words of one's own that have to be read again, or that neither are there nor written for all. */
function blockOf(judged: Judged, { own }: Pick<WordsFor, 'own'>, { words }: BatchBody): BlockCode | undefined {
  if (judged.kind === 'blocked') return judged.code;
  if (own?.isChanged) return 'changedSincePreview';
  const lacksWords = judged.lacks.some(({ code }) => parts.some((part) => part === code));
  return lacksWords && (words === 'own' || own) ? 'wordsMissing' : undefined;
}

function toLacking({ id, candidate }: BatchCandidate, { lacks, missing, invalid }: FieldsFor) {
  const fields = [...new Set([...lacks, ...invalid])];
  return { applicationId: id, name: fullName(candidate), fields, missing: [...missing], invalid: [...invalid] };
}
