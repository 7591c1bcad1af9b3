import { useTranslation } from 'react-i18next';
import './texts.ts';

const known = ['hired', 'rejected', 'withdrew', 'movedToAnotherJob'];

/** How a candidate's run ended, in words; nothing while it has not. */
export function OutcomeName({ outcome }: { readonly outcome: string | null }) {
  const { t } = useTranslation('board');
  if (outcome === null) return null;
  return <span>{outcome === 'closed' ? t('closedOutcome') : known.includes(outcome) ? t(outcome) : outcome}</span>;
}
