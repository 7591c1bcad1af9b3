import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NextAct, OwedCard } from '../../../server/contract/jobs.ts';
import { useMe } from '../../shell/use-me.ts';
import { mayAssess, mayRecruit } from '../may-recruit.ts';
import { useWhen } from '../page/when.tsx';

/** Where on a candidate's page an act is done. */
const places: Readonly<Record<NextAct, string>> = {
  ...{ call: '#tasks', answer: '#tasks', book: '?act=book#meetings', meet: '#meetings', replace: '#meetings' },
  ...{ assess: '/scorecard', decide: '' },
};

type Props = {
  readonly card: OwedCard;
  readonly zone: string;
  readonly decide: (card: OwedCard) => void;
};

/** The one thing to do next for a candidate that I may do; nothing for who may only look. */
export function NextActButton({ card, zone, decide }: Props) {
  const { t } = useTranslation('today');
  const me = useMe();
  const when = useWhen(zone);
  const may = (act: NextAct) =>
    act === 'meet' || (act === 'assess' ? mayAssess(me, card.jobId) : mayRecruit(me, card.jobId));
  const act = card.acts.find(may);
  if (!act) return null;
  const words = act === 'meet' && card.meetsAt ? `${t('meet')} ${when(card.meetsAt)}` : t(act);
  const look = { variant: act === 'meet' ? 'subtle' : 'default', size: 'compact-sm' } as const;
  const label = `${words}: ${card.name}`;
  if (act === 'decide')
    return (
      <Button {...look} onClick={() => decide(card)} aria-label={label}>
        {words}
      </Button>
    );
  return (
    <Button {...look} component={Link} to={`/applications/${card.applicationId}${places[act]}`} aria-label={label}>
      {words}
    </Button>
  );
}
