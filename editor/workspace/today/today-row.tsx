import { Link } from 'react-router';
import type { OwedCard } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { PromiseRing } from '../../shell/ring.tsx';
import { WaitingLine } from '../board/waiting-line.tsx';
import { useExitName } from '../board/use-exit-name.ts';
import { NextActButton } from './next-act-button.tsx';
import classes from './today.module.css';

/** One answer that is owed: the promise, who, where, and the one next act. */
export function TodayRow({
  card,
  zone,
  decide,
}: {
  readonly card: OwedCard;
  readonly zone: string;
  readonly decide: (card: OwedCard) => void;
}) {
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
      {!card.waiting && <NextActButton card={card} zone={zone} decide={decide} />}
    </li>
  );
}
