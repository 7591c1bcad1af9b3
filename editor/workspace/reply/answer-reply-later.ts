import { loadLater } from '../../shell/load-later.tsx';
import type { AnswerReplySheetProps } from './answer-reply-sheet.tsx';

export type { AnswerReplySheetProps };

/** The sheet of an answer, whose code comes when it is first opened. */
export const AnswerReplySheet = loadLater<AnswerReplySheetProps>(
  async () => (await import('./answer-reply-sheet.tsx')).AnswerReplySheet,
  { isNeeded: ({ isOpen }) => isOpen },
);
