import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplyPageView } from '../../../server/contract/apply-page.ts';
import { routes } from '../../../server/contract/routes.ts';
import { type ApiError, isApiError } from '../../shell/api/api-error.ts';
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

/**
 * What is being written about a job's page. It stays while it is saved and while somebody else changes the page: saving tells who it was, and
 * saving again goes over it.
 */
export function useApplyPage(jobId: string, page: ApplyPageView) {
  const { t } = useTranslation('applyPage');
  const [changes, setChanges] = useState<Partial<Draft>>({});
  // The page as it was when one began to write, which is not what has been read since.
  const [begunAt, setBegunAt] = useState<number>();
  const [meanwhile, setMeanwhile] = useState<ApiError['problem']>();
  // What was saved here is shown in the same moment in which nothing is left to be saved of it.
  const [stored, setStored] = useState(page);
  const { isOpen, about, documents, lastDay, consent } = stored.revision > page.revision ? stored : page;
  const draft: Draft = { isOpen, about, documents, lastDay, consent: consent.texts, ...changes };
  const params = { jobId };
  const key = keyOf(routes.getApplyPage, { params });
  const isChanged = Object.keys(changes).length > 0;
  const revision = isChanged ? (begunAt ?? page.revision) : page.revision;
  const saving = useMutation({
    mutationFn: async (part: Partial<Draft>) => {
      const sent = { ...draft, ...part };
      return { sent, part, saved: await call(routes.setApplyPage, { params, body: sent, ifMatch: revision }) };
    },
    onSuccess: ({ sent, part, saved }) => {
      setChanges((now) => unsentOf(now, sent));
      setBegunAt(saved.revision);
      setMeanwhile(undefined);
      setStored(saved);
      queryClient.setQueryData(key, saved);
      showToast(t(part.isOpen === undefined ? 'saved' : saved.isOpen ? 'opened' : 'shut'));
    },
    onError: async (error) => {
      if (!isApiError(error, 'changedMeanwhile')) {
        showError(error);
        return queryClient.invalidateQueries({ queryKey: keyOf(routes.getApplyPage) });
      }
      try {
        const fresh = await call(routes.getApplyPage, { params });
        queryClient.setQueryData(key, fresh);
        setBegunAt(fresh.revision);
        setMeanwhile(error.problem);
      } catch (failure) {
        // Saving again is refused once more, and reads it then.
        showError(failure);
      }
    },
  });
  return {
    draft,
    change: (part: Partial<Draft>) => {
      setBegunAt(revision);
      setChanges((now) => ({ ...now, ...part }));
    },
    save: (part: Partial<Draft>) => saving.mutate(part),
    saving: saving.isPending,
    isChanged,
    meanwhile,
  };
}

/** What is written otherwise than it was sent. */
function unsentOf(changes: Partial<Draft>, sent: Draft): Partial<Draft> {
  const { isOpen, about, documents, lastDay, consent } = changes;
  return {
    ...(isOpen === undefined || isOpen === sent.isOpen ? {} : { isOpen }),
    ...(about === undefined || about === sent.about ? {} : { about }),
    ...(documents === undefined || documents === sent.documents ? {} : { documents }),
    ...(lastDay === undefined || lastDay === sent.lastDay ? {} : { lastDay }),
    ...(consent === undefined || consent === sent.consent ? {} : { consent }),
  };
}
