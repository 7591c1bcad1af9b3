import { useState } from 'react';
import i18next from 'i18next';
import type { ScorecardDrafts } from '../../../server/contract/scorecards.ts';
import { showToast } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { isSameContent } from '../scorecard/content.ts';
import { findKeys, keepCopy, type LocalCopy, readCopy, type Visit, visitOf } from '../scorecard/local-copy.ts';

export type KeptCopy = Visit & { readonly key: string; readonly copy: LocalCopy };
type Asked = { readonly applicationId: string; readonly stepId?: string; readonly visit?: number };

/** What this device has of my words on a candidate and my drafts on the server do not say, of one stage or visit where it is named; and how to throw it away, which can be undone. */
export function useKeptCopies(asked: Asked, drafts: ScorecardDrafts['drafts']) {
  const { userId, organisation } = useMe();
  const [, drawAnew] = useState(0);
  const put = (key: string, copy: LocalCopy | undefined) => {
    keepCopy(key, copy);
    drawAnew((count) => count + 1);
  };
  const kept = findKeys({ userId, organisationId: organisation.id }).flatMap((key): KeptCopy[] => {
    const [of, copy] = [visitOf(key), readCopy(key)];
    if (!copy || !isAsked(of, asked)) return [];
    const draft = drafts.find(({ stepId, visit }) => stepId === of.stepId && visit === of.visit);
    return draft && isSameContent(draft, copy.content) ? [] : [{ ...of, key, copy }];
  });
  const throwAway = ({ key, copy }: KeptCopy) => {
    put(key, undefined);
    showToast(i18next.t('myScorecards:thrown'), () => put(key, copy));
  };
  return { kept, throwAway };
}

function isAsked(of: Visit, { applicationId, stepId = of.stepId, visit = of.visit }: Asked): boolean {
  return of.applicationId === applicationId && of.stepId === stepId && of.visit === visit;
}

/** What the copies themselves tell of a candidate of whom the server tells nothing. */
export function toldByCopies(
  kept: readonly KeptCopy[],
  at: Pick<ScorecardDrafts, 'applicationId' | 'zone'>,
): ScorecardDrafts {
  return { ...at, candidateName: kept[0]?.copy.of.candidateName ?? '', jobTitle: '', drafts: [] };
}
