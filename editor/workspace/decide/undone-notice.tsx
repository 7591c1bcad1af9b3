import { useTranslation } from 'react-i18next';
import type { DecisionView } from '../../../server/contract/applications.ts';
import { KeptNotice } from './kept-notice.tsx';
import './texts.ts';

type Props = {
  readonly decision: DecisionView;
  readonly when: (instant: string) => string;
  readonly startAnew: () => void;
};

/** That what stands in the sheet comes from a decision that came to nothing, whose, and the way to begin anew. */
export function UndoneNotice({ decision, when, startAnew }: Props) {
  const { t } = useTranslation('decide');
  const { status, decidedBy, decidedAt } = decision;
  const from = status === 'refused' ? 'fromRefused' : 'fromTakenBack';
  const words = t(decidedBy === '' ? from : `${from}By`, { name: decidedBy, when: when(decidedAt) });
  return <KeptNotice words={words} startAnew={startAnew} />;
}
