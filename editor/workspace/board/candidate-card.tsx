import { Badge, Button } from '@mantine/core';
import { type DragEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from '../../../server/contract/jobs.ts';
import { PromiseRing } from '../../shell/ring.tsx';
import { useWhen } from '../page/when.tsx';
import classes from './card.module.css';
import { OutcomeName } from './outcome-name.tsx';
import { SelectMark } from './select/select-mark.tsx';
import { WaitingLine } from './waiting-line.tsx';

/** What can be done with a card: the same functions at every drawing, or the card would be drawn anew. */
export type CardActs = {
  readonly decide: (card: Card) => void;
  /** With `range` everybody of the column from the last one on. */
  readonly select: (card: Card, range: boolean) => void;
  readonly startDrag: (card: Card, event: DragEvent) => void;
  readonly endDrag: () => void;
};

type CandidateCardProps = {
  readonly card: Card;
  readonly zone: string;
  readonly exitName: (stepId: string | null, exitId: string) => string;
  readonly isSelected: boolean;
  /** Undefined for whoever may do nothing with it. */
  readonly acts: CardActs | undefined;
};

/**
 * One candidate on the board: who, the promise, what is on its way, and the one thing to do. Drawn anew only where one of these is
 * new: a board has hundreds of them, and what is done with one must not wait for the others.
 */
export const CandidateCard = memo(function CandidateCard({
  card,
  zone,
  exitName,
  isSelected,
  acts,
}: CandidateCardProps) {
  const { t } = useTranslation('board');
  const write = useWhen(zone);
  return (
    <article
      className={classes.card}
      data-application={card.applicationId}
      data-selected={isSelected || undefined}
      draggable={acts !== undefined && !card.waiting}
      onDragStart={acts && ((event) => acts.startDrag(card, event))}
      onDragEnd={acts?.endDrag}
    >
      <div className={classes.top}>
        {acts && <SelectMark card={card} isSelected={isSelected} select={acts.select} />}
        <Link to={`/applications/${card.applicationId}`} className={classes.name} draggable={false}>
          {card.name}
        </Link>
        {acts && !card.waiting && (
          <Button
            size="compact-xs"
            variant="subtle"
            className={classes.decide}
            onClick={() => acts.decide(card)}
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
});
