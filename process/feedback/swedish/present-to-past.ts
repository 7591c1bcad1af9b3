import { toTokens } from '../tokens.ts';
import { clauseSubject } from './clause-subject.ts';
import { toPast } from './verbs.ts';

const presentEnding = /(?:ar|er|ör|år|ir|yr|or)$|^(?:är|vill|kan|ska|skall|vet)$/u;

/**
 * The rest of a sentence whose verb was put into the past, with the verbs that are joined to it ("… och ställer frågor") put there too;
 * null where a joined word may be such a verb and is not known. Clauses within keep their time.
 */
export function presentToPast(rest: string): string | null {
  const tokens = toTokens(rest);
  const words = tokens.flatMap(({ text, isWord }) => (isWord ? [text] : []));
  let at = -1;
  let inClause = false;
  let said = '';
  for (const [index, { text, isWord }] of tokens.entries()) {
    if (isWord) at += 1;
    if (isWord && (clauseSubject(words, at) !== undefined || /^(?:att|om|som|hur)$/u.test(text))) inClause = true;
    const isJoined = isWord && !inClause && at > 0 && isJoint(words[at - 1], tokens[index - 1]?.text);
    const turned = isJoined && presentEnding.test(text) ? toPast(text) : text;
    if (turned === undefined) return null;
    said += turned;
  }
  return said;
}

function isJoint(before: string | undefined, between: string | undefined): boolean {
  return before === 'och' || before === 'men' || /,/u.test(between ?? '');
}
