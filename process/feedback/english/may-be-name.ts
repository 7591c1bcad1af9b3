import { personIn } from './person-in.ts';

const noName = /\p{L}(?:tion|ment|ness|ity|ship|ance|ence)s?$/u;
const determiner = /^(?:the|an?|our|all|both|several|no|two|three|every|each|half|next|everyone)$/u;

/** Whether the first word of what was typed could be the name of somebody: it has a capital, and no ending of a noun. */
export function mayBeName(typed: string): boolean {
  const first = /\p{L}[\p{L}-]*/u.exec(typed)?.[0] ?? '';
  const lower = first.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}/u.test(first) && !noName.test(lower) && !determiner.test(lower) && personIn(lower) === undefined
  );
}
