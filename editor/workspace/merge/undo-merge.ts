import i18next from 'i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { refreshWork } from '../act/refresh-work.ts';

/** Undoes a merge and says so, or says what stands in the way. */
export async function undoMerge(mergeId: string): Promise<void> {
  try {
    const { toPutRight } = await call(routes.undoMerge, { params: { mergeId } });
    showToast(i18next.t(toPutRight === 0 ? 'merge:undone' : 'merge:undoneWrong'));
  } catch (error) {
    showError(error);
  }
  refreshWork();
}
