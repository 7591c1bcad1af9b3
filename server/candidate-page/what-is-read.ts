import type { CandidatePage, HeardMessage, SaidThemselves } from './contract.ts';

type Words = HeardMessage | SaidThemselves;
export type WhatIsRead = {
  /** What stands on the page as a letter: the newest message, and the newest answer that still stands, whatever but a withdrawal came after it. */
  readonly letters: readonly HeardMessage[];
  /** What can be read at all, as a letter or unfolded. */
  readonly all: ReadonlySet<Words>;
  /** Whether there is more than can be read here. */
  readonly hasMore: boolean;
};

/** So many characters can be read besides the newest message; the page has to load fast on a slow phone. */
const most = 12_000;

/** What of a page's messages and of the candidate's own words can be read on it: answers first, then the newest. */
export function whatIsRead({ heard, said, hasEarlier }: CandidatePage): WhatIsRead {
  const [newest] = heard;
  const answer = answerThatStands(heard);
  const answers = heard.filter(({ isFeedback }) => isFeedback);
  const others = [...heard, ...said].toSorted((one, other) => other.at - one.at);
  const inTurn = new Set<Words>([newest, answer, ...answers, ...others].flatMap((one) => one ?? []));
  const all = new Set<Words>();
  let room = most;
  let hasMore = hasEarlier;
  for (const one of inTurn) {
    const { length } = textOf(one);
    if (length === 0) continue;
    if (one !== newest && length > room) hasMore = true;
    else {
      all.add(one);
      room -= length;
    }
  }
  const letters = [...new Set([newest, answer])].flatMap((one) => (one && all.has(one) ? [one] : []));
  return { letters, all, hasMore };
}

/** The newest answer that has not been put right. One from before a withdrawal says how things no longer are. */
function answerThatStands(heard: readonly HeardMessage[]): HeardMessage | undefined {
  const found = heard.find(
    ({ isFeedback, correctedAt, purpose }) => (isFeedback && correctedAt === null) || purpose === 'withdrawn',
  );
  return found?.isFeedback ? found : undefined;
}

function textOf(one: Words): string {
  return 'kind' in one && one.kind === 'answers'
    ? one.given.map(({ label, value }) => label + value).join('')
    : one.text;
}
