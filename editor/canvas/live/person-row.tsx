import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Step } from '../../../process/definition/schema.ts';
import type { Card } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { PromiseRing, useNow } from '../../shell/ring.tsx';
import { OutcomeName } from '../../workspace/board/outcome-name.tsx';
import { WaitingLine } from '../../workspace/board/waiting-line.tsx';
import { elapsed } from '../../workspace/page/since.ts';
import classes from './live.module.css';

type RowProps = {
  readonly card: Card;
  readonly step: Step | undefined;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly zone: string;
  /** Whether it has to be said where the person stands. */
  readonly namesStep: boolean;
  readonly onDecide: (() => void) | undefined;
  readonly onBook: (() => void) | undefined;
  readonly onWithdraw: (() => void) | undefined;
  readonly onFollow: () => void;
};

/** One person on the drawing: who, where and for how long, the promise, and what can be done. */
export function PersonRow({ card, step, top, zone, namesStep, onDecide, onBook, onWithdraw, onFollow }: RowProps) {
  const { t } = useTranslation('live');
  const language = useLanguage();
  const now = useNow();
  const isOver = card.status === 'ended' || card.status === 'gone';
  const wait =
    card.enteredAt && !isOver ? t('waits', { time: elapsed(Date.parse(card.enteredAt), now, language) }) : '';
  const place = namesStep ? inLanguage(card.stepName ?? undefined, language) : '';
  return (
    <li className={classes.row} style={{ transform: `translateY(${top}px)` }}>
      <div className={classes.who}>
        <Link to={`/applications/${card.applicationId}`}>{card.name}</Link>
        <span>{[place, wait, card.jobTitle].filter(Boolean).join(' · ')}</span>
      </div>
      <div className={classes.promise}>
        {card.waiting ? (
          <WaitingLine
            name={card.name}
            jobId={card.jobId}
            waiting={card.waiting}
            exitName={exitNameOf(step, card.waiting.exitId)}
            zone={zone}
          />
        ) : card.ring ? (
          <PromiseRing ring={card.ring} zone={zone} />
        ) : (
          isOver && <OutcomeName outcome={card.outcome} />
        )}
      </div>
      <div className={classes.acts}>
        {onDecide && (
          <Button variant="default" size="compact-sm" onClick={onDecide} aria-label={`${t('decide')}: ${card.name}`}>
            {t('decide')}
          </Button>
        )}
        {onBook && (
          <Button variant="default" size="compact-sm" onClick={onBook} aria-label={`${t('book')}: ${card.name}`}>
            {t('book')}
          </Button>
        )}
        {onWithdraw && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={onWithdraw}
            aria-label={`${t('withdraw')}: ${card.name}`}
          >
            {t('withdraw')}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconRoute size={16} aria-hidden="true" />}
          onClick={onFollow}
          aria-label={t('pathOf', { name: card.name })}
        >
          {t('path')}
        </Button>
      </div>
    </li>
  );

  function exitNameOf(stage: Step | undefined, exitId: string): string {
    return (stage?.kind === 'stage' ? inLanguage(stage.exits[exitId]?.name, language) : '') || exitId;
  }
}
