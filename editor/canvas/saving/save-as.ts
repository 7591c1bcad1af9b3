import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import type { SaveAnswer } from './draft-saver.ts';

type Saving = {
  readonly userId: string;
  /** Who this window last heard is signed in; undefined where it has not heard yet, or not since somebody signed out. */
  readonly known: () => string | undefined;
  /** Asks the server who is signed in. */
  readonly ask?: () => Promise<string>;
};

export type SavingAs = {
  /** Saves where its user is the one who is signed in; for anybody else it is as if nobody was. */
  readonly saveAs: (save: () => Promise<SaveAnswer>) => Promise<SaveAnswer>;
  /** Somebody may have signed out and somebody else in meanwhile: it is asked before the next save. */
  readonly doubt: () => void;
};

/** Saves in the name of the one who drew, and of nobody who signs in in the same browser after them. */
export function createSavingAs({ userId, known, ask = askWho }: Saving): SavingAs {
  let isSure = true;
  const isAnother = async (): Promise<SaveAnswer | undefined> => {
    const here = known();
    if (here === userId && isSure) return undefined;
    if (here !== undefined && here !== userId) return { kind: 'signedOut' };
    try {
      return (await ask()) === userId ? undefined : { kind: 'signedOut' };
    } catch (error) {
      return isApiError(error) && error.problem.status === 401 ? { kind: 'signedOut' } : { kind: 'unreachable' };
    }
  };
  return {
    async saveAs(save) {
      const refusal = await isAnother();
      isSure = refusal === undefined;
      const answer = refusal ?? (await save());
      // Whoever comes back may be somebody else.
      if (answer.kind === 'signedOut' || answer.kind === 'unreachable') isSure = false;
      return answer;
    },
    doubt: () => {
      isSure = false;
    },
  };
}

const askWho = async () => (await call(routes.getMe, {})).userId;
