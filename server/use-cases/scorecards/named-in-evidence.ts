import type { Rating } from '../../../process/feedback/contract.ts';
import type { Database } from '../../parts.ts';
import { memberNames } from '../member-names.ts';
import { othersNamed } from '../others-named.ts';

type About = { readonly organisationId: string; readonly jobId: string; readonly candidateId: string };

/** The names of colleagues and of other candidates that stand in the evidence that the caller may read: none of them belongs into feedback. */
export async function namedInEvidence(
  database: Database,
  about: About,
  scorecards: readonly { readonly ratings: Readonly<Record<string, Pick<Rating, 'evidence'>>> | null }[],
): Promise<string[]> {
  const text = scorecards
    .flatMap(({ ratings }) => Object.values(ratings ?? {}).flatMap(({ evidence }) => evidence))
    .map(({ situation, behaviour, impact }) => `${situation}\n${behaviour}\n${impact}`)
    .join('\n');
  if (text === '') return [];
  const [members, others] = await Promise.all([
    memberNames(database, about.organisationId),
    othersNamed(database, about, text),
  ]);
  const words = new Set(text.match(/\p{Lu}[\p{L}-]+/gu)?.flatMap((word) => [word, word.replace(/s$/u, '')]));
  const colleagues = members.filter((name) => name.split(/\s+/u).some((part) => words.has(part)));
  return [...new Set([...colleagues, ...others.map(({ name }) => name)])];
}
