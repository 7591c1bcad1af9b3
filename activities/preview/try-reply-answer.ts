import type { WrittenWords } from '../advance/loaded.ts';
import type { Channel } from '../providers/contract.ts';
import { previewId, type TriedWords, type Trying, tryWritten } from './try-written.ts';

type TriedReplyAnswer = {
  readonly applicationId: string;
  readonly userId: string;
  readonly channel: Channel;
  readonly words: Omit<WrittenWords, 'id'>;
};

/** Answers what a candidate wrote as the run would at `now`, and stores nothing; null: no such application. */
export function tryReplyAnswer(
  trying: Trying,
  { applicationId, userId, channel, words }: TriedReplyAnswer,
): Promise<TriedWords | null> {
  const by = { kind: 'person', id: userId } as const;
  return tryWritten(trying, applicationId, {
    event: { kind: 'replyAnswered', at: trying.now, replyAnswerId: previewId, channel, by },
    withWords: (stored) => ({ ...stored, replyAnswers: [{ ...words, id: previewId }] }),
  });
}
