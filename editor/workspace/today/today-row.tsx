import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { PromiseRing } from '../../shell/ring.tsx';
import { useMe } from '../../shell/use-me.ts';
import { mayRecruit } from '../may-recruit.ts';
import { WaitingLine } from '../board/waiting-line.tsx';
import { useExitName } from '../board/use-exit-name.ts';
import classes from './today.module.css';

/** One answer that is owed: the promise, who, where, and the one next act. */
export function TodayRow({
  card,
  zone,
  decide,
}: {
  readonly card: Card;
  readonly zone: string;
  readonly decide: (card: Card) => void;
}) {
  const { t } = useTranslation('today');
  const me = useMe();
  const language = useLanguage();
  const exitName = useExitName(card.waiting ? card.jobId : undefined);
  return (
    <li className={classes.row} data-application={card.applicationId}>
      <div className={classes.who}>
        <Link to={`/applications/${card.applicationId}`}>{card.name}</Link>
        <span>
          {inLanguage(card.stepName ?? undefined, language)} · {card.jobTitle}
        </span>
      </div>
      <div className={classes.promise}>
        {card.waiting ? (
          <WaitingLine
            name={card.name}
            jobId={card.jobId}
            waiting={card.waiting}
            exitName={exitName(card.stepId, card.waiting.exitId)}
            zone={zone}
          />
        ) : (
          <PromiseRing ring={card.ring} zone={zone} />
        )}
      </div>
      {mayRecruit(me, card.jobId) && !card.waiting && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => decide(card)}
          aria-label={`${t('decide')}: ${card.name}`}
        >
          {t('decide')}
        </Button>
      )}
    </li>
  );
}
