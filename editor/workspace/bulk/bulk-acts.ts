import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';
import type { Part } from './bulk-draft.ts';
import { askAgain } from './use-bulk-preview.ts';
import type { OwnWriting } from './use-own-words.ts';

/** What can be done about one of many in the preview. */
export type BulkActs = {
  readonly about: { readonly jobId: string; readonly stepId: string; readonly exitId: string };
  /** What the exit owes each of them. */
  readonly parts: readonly Part[];
  /** Each is told what their own scorecards say, so that there is a suggestion to go back to. */
  readonly suggests: boolean;
  readonly writing: OwnWriting;
  readonly leaveOut: (applicationId: string, leftOut: boolean) => Promise<void>;
  readonly refresh: () => void;
};

/** What can be done about each of many; who is left out is kept on the server until it is decided. */
export function bulkActs({ about, ...given }: Pick<BulkActs, 'about' | 'parts' | 'suggests' | 'writing'>): BulkActs {
  return {
    ...{ about, ...given },
    refresh: () => void askAgain(),
    leaveOut: async (applicationId, leftOut) => {
      const { jobId, ...body } = about;
      try {
        await call(routes.saveOwnWords, { params: { jobId, applicationId }, body: { ...body, leftOut } });
      } catch (error) {
        showError(error);
      }
      await askAgain();
    },
  };
}
