import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showToast } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { onWaiting, stateOf } from '../../shell/waiting-acts.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { useUndoable } from '../act/use-undoable.ts';
import { copyKey, keepCopy } from '../scorecard/local-copy.ts';

type At = { readonly applicationId: string; readonly stepId: string; readonly visit: number };

const nameOf = ({ applicationId, stepId, visit }: At) => `throw away ${applicationId}/${stepId}/${visit}`;

/** Whether my draft for that visit is being thrown away. */
export const useIsThrownAway = (at: At): boolean =>
  useSyncExternalStore(onWaiting, () => stateOf(nameOf(at))) !== undefined;

/** Throws my draft for a visit away, ten seconds later, here and on the server; until then it can be undone. */
export function useThrowAway(at: At, name: string) {
  const { t } = useTranslation('myScorecards');
  const { userId, organisation } = useMe();
  const { applicationId, stepId, visit } = at;
  return useUndoable({
    name: nameOf(at),
    said: t('throwing', { name }),
    ask: (how) => call(routes.discardScorecardDraft, { params: { applicationId }, query: { stepId, visit }, ...how }),
    then: () => {
      keepCopy(copyKey({ userId, organisationId: organisation.id }, at), undefined);
      showToast(t('thrown'));
      refreshWork();
    },
  });
}
