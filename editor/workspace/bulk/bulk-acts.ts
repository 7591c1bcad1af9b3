import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';
import type { Part } from './bulk-draft.ts';
import { createOwnKeeper, type OwnKeeper } from './own-keeper.ts';
import { askAgain } from './use-bulk-preview.ts';
import type { OwnWriting } from './use-own-words.ts';

/** The outcome that somebody is written to for. */
export type OwnAbout = { readonly jobId: string; readonly stepId: string; readonly exitId: string };

/** What can be done about one of many in the preview. */
export type BulkActs = {
  readonly about: OwnAbout;
  /** What the exit owes each of them. */
  readonly parts: readonly Part[];
  /** Each is told what their own scorecards say, so that there is a suggestion to go back to. */
  readonly suggests: boolean;
  /** What is shown has been asked for with the words that are chosen; until then nothing is begun that the answer would close. */
  readonly isShown: boolean;
  readonly writing: OwnWriting;
  /** What is written by hand, as long as the sheet is open. */
  readonly keeper: OwnKeeper;
  /** Something is asked above the sheet, or no longer. */
  readonly onAsk: (asks: boolean) => void;
  readonly leaveOut: (applicationId: string, leftOut: boolean) => Promise<void>;
  /** Back to what the scorecards say: what was written by hand is given up. */
  readonly suggest: (applicationId: string) => Promise<void>;
};

/** What is written by hand goes to the server, and the preview says it after that. */
export const ownKeeper = (): OwnKeeper =>
  createOwnKeeper({
    save: ({ jobId, ...about }, applicationId, texts) =>
      call(routes.saveOwnWords, { params: { jobId, applicationId }, body: { ...about, texts } }),
    refresh: askAgain,
    say: showError,
  });

/** What can be done about each of many; who is left out is kept on the server until it is decided. */
export function bulkActs(
  given: Pick<BulkActs, 'about' | 'parts' | 'suggests' | 'isShown' | 'writing' | 'keeper' | 'onAsk'>,
): BulkActs {
  const { about, writing, keeper } = given;
  return {
    ...given,
    leaveOut: (applicationId, leftOut) =>
      // Until the preview says so too, whoever is left out would be decided for.
      keeper.during(async () => {
        const { jobId, ...body } = about;
        try {
          await call(routes.saveOwnWords, { params: { jobId, applicationId }, body: { ...body, leftOut } });
        } catch (error) {
          showError(error);
        }
        await askAgain();
      }),
    suggest: async (applicationId) => {
      await keeper.giveUp(about, applicationId);
      await writing.write([applicationId], { which: 'anew' });
    },
  };
}
