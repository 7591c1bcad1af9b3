import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScorecardForm } from '../../../server/contract/scorecards.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { useLanguage } from '../../shell/language.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { type DraftState, DraftStore } from './draft-store.ts';

/** The draft that a form is filled in with; it lives as long as the component that asked. */
export function useDraft(form: ScorecardForm, onHandedIn: () => void): { draft: DraftState; store: DraftStore } {
  const { t } = useTranslation('scorecard');
  const { userId, organisation } = useMe();
  const language = useLanguage();
  const [store] = useState(
    () =>
      new DraftStore({
        ...{ form, writer: { userId, organisationId: organisation.id }, language, onRefused: showError },
        onHandedIn: () => {
          showToast(t('handedIn'));
          refreshWork();
          onHandedIn();
        },
      }),
  );
  useEffect(() => store.open(), [store]);
  return { draft: useSyncExternalStore(store.subscribe, store.state), store };
}
