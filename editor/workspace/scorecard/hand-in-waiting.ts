import i18next from 'i18next';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { rehearsing } from '../../shell/rehearsing.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { refreshWork } from '../act/refresh-work.ts';
import { callHandIn, type Visit } from './call-hand-in.ts';
import { isSameContent } from './content.ts';
import { findWaitingKeys, keepCopy, type LocalCopy, openCopies, readCopy } from './local-copy.ts';
import './texts.ts';

const againMs = 8_000;
let timer: ReturnType<typeof setTimeout> | undefined;
let isBusy = false;

/** Hands in what this person has handed in without a network, whatever page is open by now; tries again while the server is away. */
export async function handInWaiting(userId: string): Promise<void> {
  clearTimeout(timer);
  const keys = findWaitingKeys(userId).filter((key) => !openCopies.has(key));
  if (isBusy || keys.length === 0 || rehearsing()) return;
  isBusy = true;
  try {
    // Somebody else may have signed in here meanwhile.
    if ((await call(routes.getMe, {})).userId === userId) for (const key of keys) await handInOne(key);
  } catch (error) {
    if (isAway(error)) timer = setTimeout(() => void handInWaiting(userId), againMs);
  } finally {
    isBusy = false;
  }
}

async function handInOne(key: string): Promise<void> {
  const copy = readCopy(key);
  if (!copy?.handIn || openCopies.has(key)) return;
  const [applicationId = '', stepId = '', visit] = key.split('/').slice(1);
  const of = { applicationId, stepId, visit: Number(visit) };
  const { handIn, ...rest } = copy;
  try {
    const isNewest = await isOfNewest(of, copy);
    if (isNewest) await callHandIn(of, copy.content, handIn.reason);
    keepCopy(key, isNewest ? undefined : rest);
    showToast(i18next.t(isNewest ? 'scorecard:handedIn' : 'scorecard:writtenElsewhere'));
    refreshWork();
  } catch (error) {
    if (!isRefused(error)) throw error;
    keepCopy(key, rest);
    showError(error);
  }
}

/** Whether no other device has saved or handed in anything else since: else its author chooses in the form. Of another visit the server says that it is over. */
async function isOfNewest(of: Visit, { content, revision, number }: LocalCopy): Promise<boolean> {
  const { applicationId } = of;
  const { stepId, visit, draft, handedIn } = await call(routes.getScorecardForm, { params: { applicationId } });
  if (stepId !== of.stepId || visit !== of.visit) return true;
  // The answer to a save, or to the first time that it was handed in, may have been lost.
  if (!draft && handedIn && isSameContent(handedIn, content)) return true;
  const isSaved = draft ? draft.revision === revision || isSameContent(draft, content) : revision === 0;
  return isSaved && number === (handedIn?.number ?? 0);
}

const isRefused = (error: unknown) => isApiError(error) && [400, 409, 422].includes(error.problem.status);
const isAway = (error: unknown) => isApiError(error) && (error.problem.status === 0 || error.problem.status >= 500);
