import i18next from 'i18next';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { rehearsing } from '../../shell/rehearsing.ts';
import { detailOf, showLinked, showToast, titleOf } from '../../shell/toast.tsx';
import { refreshWork } from '../act/refresh-work.ts';
import { callHandIn } from './call-hand-in.ts';
import { isSameContent } from './content.ts';
import {
  findWaitingKeys,
  isOpened,
  isStillKept,
  type LocalCopy,
  readCopy,
  replaceCopy,
  type Visit,
  visitOf,
  withCopy,
  type Writer,
} from './local-copy.ts';
import './texts.ts';

const againMs = 8_000;
let timer: ReturnType<typeof setTimeout> | undefined;
let stopListening: (() => void) | undefined;
let isBusy = false;

/**
 * Hands in what this person has handed in without a network, whatever page is open by now; tries again while the server is away or a rehearsal is
 * on screen, and as soon as the network is back. One that is refused keeps none of the others.
 */
export async function handInWaiting(writer: Writer): Promise<void> {
  clearTimeout(timer);
  stopListening?.();
  if (findWaitingKeys(writer).length === 0) return;
  if (isBusy || rehearsing()) return later(writer);
  isBusy = true;
  let isLeft = false;
  try {
    isLeft = (await isStill(writer)) && (await handInAll(findWaitingKeys(writer)));
  } catch (error) {
    isLeft = isAway(error);
  } finally {
    isBusy = false;
  }
  if (isLeft) later(writer);
}

function later(writer: Writer): void {
  clearTimeout(timer);
  stopListening?.();
  const again = () => void handInWaiting(writer);
  timer = setTimeout(again, againMs);
  addEventListener('online', again);
  stopListening = () => removeEventListener('online', again);
}

/** Somebody else may have signed in here meanwhile, or the same person be at work for another of their organisations. */
async function isStill({ userId, organisationId }: Writer): Promise<boolean> {
  const me = await call(routes.getMe, {});
  return me.userId === userId && me.organisation.id === organisationId;
}

/** Answers whether any of them is left to be tried again. */
async function handInAll(keys: readonly string[]): Promise<boolean> {
  let isLeft = false;
  for (const key of keys) {
    try {
      if (!(await withCopy(key, () => handInOne(key)))) isLeft = true;
    } catch (error) {
      if (isAway(error)) isLeft = true;
    }
  }
  return isLeft;
}

async function handInOne(key: string): Promise<void> {
  const copy = readCopy(key);
  if (!copy?.handIn) return;
  const of = visitOf(key);
  const { handIn, ...rest } = copy;
  const name = copy.of.candidateName;
  try {
    const isNewest = await isOfNewest(of, copy);
    // Whoever has opened it meanwhile writes on, or hands it in there.
    if (!isStillKept(key, copy) || (await isOpened(key))) return;
    if (isNewest) await callHandIn(of, copy.content, handIn.reason);
    replaceCopy(key, copy, isNewest ? undefined : rest);
    if (isNewest) showToast(i18next.t('scorecard:handedInOf', { name }));
    else sayNotHandedIn('writtenElsewhere', { name, to: `/applications/${of.applicationId}/scorecard` });
    refreshWork();
  } catch (error) {
    if (!isRefused(error)) throw error;
    replaceCopy(key, copy, rest);
    const at = new URLSearchParams({ stepId: of.stepId, visit: String(of.visit) }).toString();
    const why = [titleOf(error), detailOf(error)].filter((words) => words !== '').join(' · ');
    sayNotHandedIn('notHandedIn', { name, why, to: `/applications/${of.applicationId}/scorecard/drafts?${at}` });
  }
}

type Words = { readonly name: string; readonly why?: string; readonly to: string };

function sayNotHandedIn(key: 'writtenElsewhere' | 'notHandedIn', { name, why, to }: Words): void {
  showLinked(i18next.t(`scorecard:${key}`, { name, why }), { words: i18next.t('scorecard:openIt'), to });
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

const isAway = (error: unknown) =>
  isApiError(error) && ([0, 408, 429].includes(error.problem.status) || error.problem.status >= 500);
/** The server takes it neither now nor later. Whoever is signed out is asked to sign in, and it waits. */
const isRefused = (error: unknown) => isApiError(error) && error.problem.status !== 401 && !isAway(error);
