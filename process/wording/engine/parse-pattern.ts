/** A place in a pattern: a set of words and phrases, and how far behind the one before it may stand. */
export type Step = {
  /** The words as written: a word, `{list}`, or `(one|another)`. */
  readonly atom: string;
  readonly isOptional: boolean;
  /** It must not stand here. */
  readonly isForbidden: boolean;
  /** Up to so many words of any kind may stand in between; null is only words that add nothing. */
  readonly gap: number | null;
};

/** One line of a rule: sequences that all stand in one sentence, others that do not, and words that can take the place of the first. */
export type Pattern = {
  readonly needs: readonly (readonly Step[])[];
  readonly without: readonly (readonly Step[])[];
  readonly instead: string | undefined;
};

const usualGap = 4;

/**
 * The patterns of a block of lines; `# ` begins a remark. A space is what stands between two words, with room for words that add nothing
 * (“rather”, “really”); `~` leaves room for four words of any kind, `~7` for seven; `( | )` is one of several, `{list}` any of a list, `?` what may be
 * left out, `!` what must not follow; `a & b` both in one sentence in any order, `& -b` not with it; `=> words` what can stand instead.
 */
export function parsePatterns(block: string): Pattern[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map(parseLine);
}

function parseLine(line: string): Pattern {
  const [find = '', instead] = line.split(' => ');
  const parts = find.split(' & ').map((part) => part.trim());
  const needs = parts.filter((part) => !part.startsWith('-')).map(parseSteps);
  const without = parts.filter((part) => part.startsWith('-')).map((part) => parseSteps(part.slice(1)));
  if (needs.some((steps) => steps[0] === undefined || steps[0].isOptional || steps[0].isForbidden))
    throw new Error(`A pattern begins with what must stand there: ${line}`);
  return { needs, without, instead: instead?.trim() };
}

function parseSteps(part: string): Step[] {
  const steps: Step[] = [];
  let gap: number | null = null;
  for (const piece of piecesOf(part)) {
    if (piece.startsWith('~')) {
      gap = piece === '~' ? usualGap : Number(piece.slice(1));
      continue;
    }
    const isForbidden = piece.startsWith('!') && piece.length > 1;
    const isOptional = piece.endsWith('?') && piece.length > 1;
    steps.push({ atom: piece.slice(isForbidden ? 1 : 0, isOptional ? -1 : undefined), isOptional, isForbidden, gap });
    gap = null;
  }
  return steps;
}

/** Split at spaces, but not inside brackets. */
function piecesOf(part: string): string[] {
  if (!part.includes('(')) return part.split(' ');
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= part.length; index += 1) {
    const letter = part.charAt(index) || ' ';
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter !== ' ' || depth > 0) continue;
    if (index > start) pieces.push(part.slice(start, index));
    start = index + 1;
  }
  if (depth !== 0) throw new Error(`A bracket is left open: ${part}`);
  return pieces;
}
