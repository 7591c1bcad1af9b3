import type { Composed, Sentence } from './composed.ts';
import { matchPieces } from './match-pieces.ts';
import { type Piece, piecesOf, piecesOfText, textOf } from './pieces.ts';

export type Kept = {
  readonly text: string;
  /** The sentences of the text with their sources; those that were written by hand say so. */
  readonly pieces: readonly Piece[];
  /** New sentences that are not in the text, because the recruiter had rewritten or taken away what they replace. */
  readonly overruled: readonly Sentence[];
};

/**
 * The text that evidence has changed, with what the recruiter wrote by hand kept: sentence by sentence, what only one side changed is taken from that
 * side, and where both did the recruiter's stays.
 */
export function keepEdits(before: Composed, edited: string, after: Composed, channel: 'email' | 'sms'): Kept {
  const base = piecesOf(before.paragraphs, channel);
  const mine = piecesOfText(edited);
  const theirs = piecesOf(after.paragraphs, channel);
  const inMine = matchPieces(base, mine);
  const inTheirs = matchPieces(base, theirs);
  const pieces: Piece[] = [];
  const overruled: Sentence[] = [];
  let [fromBase, fromMine, fromTheirs] = [0, 0, 0];
  for (let at = 0; at <= base.length; at += 1) {
    const [atMine, atTheirs] = at === base.length ? [mine.length, theirs.length] : [inMine.get(at), inTheirs.get(at)];
    if (atMine === undefined || atTheirs === undefined) continue;
    const region = {
      base: base.slice(fromBase, at),
      mine: mine.slice(fromMine, atMine),
      theirs: theirs.slice(fromTheirs, atTheirs),
    };
    const merged = mergeRegion(region);
    pieces.push(...merged.pieces);
    overruled.push(...merged.overruled);
    const stable = theirs[atTheirs];
    if (at < base.length && stable) pieces.push(stable);
    [fromBase, fromMine, fromTheirs] = [at + 1, atMine + 1, atTheirs + 1];
  }
  return { text: textOf(pieces), pieces, overruled };
}

type Region = { readonly base: readonly Piece[]; readonly mine: readonly Piece[]; readonly theirs: readonly Piece[] };
type Merged = { readonly pieces: readonly Piece[]; readonly overruled: readonly Sentence[] };

function mergeRegion({ base, mine, theirs }: Region): Merged {
  if (isSame(mine, base)) return { pieces: theirs, overruled: [] };
  const known = new Map(base.map((piece) => [piece.text, piece]));
  if (isSame(theirs, base)) return { pieces: mine.map((piece) => known.get(piece.text) ?? piece), overruled: [] };
  return mergeBoth(base, mine, theirs, known);
}

// Both changed: what was written by hand stays, and of what is new all that does not take the place of something rewritten.
function mergeBoth(
  base: Region['base'],
  mine: Region['mine'],
  theirs: Region['theirs'],
  known: ReadonlyMap<string, Piece>,
): Merged {
  const still = new Set(theirs.map(({ text }) => text));
  const written = new Set(mine.map(({ text }) => text));
  const kept = mine
    .filter(({ text }) => !known.has(text) || still.has(text))
    .map((piece) => known.get(piece.text) ?? piece);
  const rewritten = new Set(base.filter(({ text }) => !written.has(text)).map(sourceKey));
  const fresh = theirs.filter(({ text }) => !known.has(text) && !written.has(text));
  const overruled = fresh.filter((piece) => rewritten.has(sourceKey(piece)));
  const added = fresh.filter((piece) => !rewritten.has(sourceKey(piece)));
  return { pieces: [...kept, ...added], overruled: overruled.flatMap(toSentence) };
}

function sourceKey({ source }: Piece): string {
  if (source.kind === 'evidence') return `evidence ${source.competencyId} ${source.evidenceId}`;
  if (source.kind === 'anchor') return `anchor ${source.competencyId}`;
  return source.kind === 'frame' ? `frame ${source.id.replace(/\.\d+$/u, '')}` : 'hand';
}

function toSentence({ text, source }: Piece): Sentence[] {
  return source.kind === 'hand' ? [] : [{ text, source }];
}

function isSame(some: readonly Piece[], others: readonly Piece[]): boolean {
  return some.length === others.length && some.every(({ text }, at) => text === others[at]?.text);
}
