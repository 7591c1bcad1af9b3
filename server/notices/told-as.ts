import type { NoticeKind } from '../contract/notice-kinds.ts';

const stopped: readonly string[] = ['batchStopped', 'importStopped', 'importHalted'];

/** Whether what somebody set going for many stands still until a person goes on with it. */
export const isStopped = (about: string): boolean => stopped.includes(about);

/** By whose rules somebody is told. What has stopped is something to be done, as a task is, though it is listed among what is for many. */
export function toldAs({ kind, about }: { readonly kind: string; readonly about: string }): NoticeKind {
  return isStopped(about) ? 'task' : (kind as NoticeKind);
}
