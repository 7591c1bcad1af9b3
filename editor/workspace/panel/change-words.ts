import { useTranslation } from 'react-i18next';
import type { ScorecardRevisionView } from '../../../server/contract/scorecards.ts';

type Change = ScorecardRevisionView['changes'][number];

/** A function that says in words what one revision changed; `nameOf` names competencies. */
export function useChangeWords(nameOf: (competencyId: string) => string): (change: Change) => string {
  const { t } = useTranslation('panel');
  const levelOf = (level: number | null) => (level === null ? t('notAssessed').toLowerCase() : String(level));
  return ({ what, competencyId, from, to }) => {
    const name = competencyId === null ? '' : nameOf(competencyId);
    if (what === 'level') return t('changedLevel', { name, from: levelOf(from), to: levelOf(to) });
    return t(`changed${what}`, { name, count: to ?? 0 });
  };
}
