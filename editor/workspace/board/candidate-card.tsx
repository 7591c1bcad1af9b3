import { Badge, Button } from '@mantine/core';
import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from '../../../server/contract/jobs.ts';
import { PromiseRing } from '../../shell/ring.tsx';
import { useWhen } from '../page/when.tsx';
import classes from './card.module.css';
import { OutcomeName } from './outcome-name.tsx';
import { SelectMark } from './select/select-mark.tsx';
import type { Selection } from './select/use-selection.ts';
import { WaitingLine } from './waiting-line.tsx';

type CandidateCardProps = {
  readonly card: Card;
  readonly zone: string;
  readonly exitName: (stepId: string | null, exitId: string) => string;
  readonly canDecide: boolean;
  readonly decide: (card: Card) => void;
  /** Where several can be selected: those of the column, in its order. */
  readonly select?: { readonly selection: Selection; readonly within: readonly Card[] } | undefined;
  /** Where it can be dragged. */
  readonly drag?: { readonly start: (event: DragEvent) => void; readonly end: () => void } | undefined;
};

/** One candidate on the board: who, the promise, what is on its way, and the one thing to do. */
export function CandidateCard({ card, zone, exitName, canDecide, decide, select, drag }: CandidateCardProps) {
  const { t } = useTranslation('board');
  const write = useWhen(zone);
  return (
    <article
      className={classes.card}
      data-application={card.applicationId}
      data-selected={select?.selection.has(card) || undefined}
      draggable={drag !== undefined && !card.waiting}
      onDragStart={drag?.start}
      onDragEnd={drag?.end}
    >
      <div className={classes.top}>
        {select && <SelectMark card={card} {...select} />}
        <Link to={`/applications/${card.applicationId}`} className={classes.name} draggable={false}>
          {card.name}
        </Link>
        {canDecide && !card.waiting && (
          <Button
            size="compact-xs"
            variant="subtle"
            className={classes.decide}
            onClick={() => decide(card)}
            aria-label={`${t('decide')}: ${card.name}`}
          >
            {t('decide')}
          </Button>
        )}
      </div>
      {card.ring && !card.waiting && (
        <div className={classes.ring}>
          <PromiseRing ring={card.ring} zone={zone} size={16} />
        </div>
      )}
      {card.waiting && (
        <WaitingLine
          name={card.name}
          jobId={card.jobId}
          waiting={card.waiting}
          exitName={exitName(card.stepId, card.waiting.exitId)}
          zone={zone}
        />
      )}
      <div className={classes.marks}>
        {card.pausedUntil && (
          <Badge variant="light" color="gray">
            {t('pausedUntil', { when: write(card.pausedUntil) })}
          </Badge>
        )}
        {card.openTasks > 0 && (
          <Badge variant="outline" className={classes.task ?? ''}>
            {t('tasks', { count: card.openTasks })}
          </Badge>
        )}
        {card.status === 'ended' && <OutcomeName outcome={card.outcome} />}
      </div>
    </article>
  );
}
