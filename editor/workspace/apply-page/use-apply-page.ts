import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplyPageView } from '../../../server/contract/apply-page.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { showError, showToast } from '../../shell/toast.tsx';

type Draft = {
  readonly isOpen: boolean;
  readonly about: ApplyPageView['about'];
  readonly documents: ApplyPageView['documents'];
  readonly lastDay: string | null;
  readonly consent: ApplyPageView['about'];
};

/** What is being written about a job's page. It stays while somebody else changes the page: saving tells who it was, and saving again goes over it. */
export function useApplyPage(jobId: string, page: ApplyPageView) {
  const { t } = useTranslation('applyPage');
  const [changes, setChanges] = useState<Partial<Draft>>({});
  const { isOpen, about, documents, lastDay, consent } = page;
  const draft: Draft = { isOpen, about, documents, lastDay, consent: consent.texts, ...changes };
  const params = { jobId };
  const saving = useMutation({
    mutationFn: (part: Partial<Draft>) =>
      call(routes.setApplyPage, { params, body: { ...draft, ...part }, ifMatch: page.revision }),
    onSuccess: (saved, part) => {
      setChanges({});
      queryClient.setQueryData(keyOf(routes.getApplyPage, { params }), saved);
      showToast(t(part.isOpen === undefined ? 'saved' : saved.isOpen ? 'opened' : 'shut'));
    },
    onError: (error) => {
      showError(error);
      void queryClient.invalidateQueries({ queryKey: keyOf(routes.getApplyPage) });
    },
  });
  return {
    draft,
    change: (part: Partial<Draft>) => setChanges({ ...changes, ...part }),
    save: (part: Partial<Draft>) => saving.mutate(part),
    saving: saving.isPending,
    isChanged: Object.keys(changes).length > 0,
  };
}
