import { Button } from '@mantine/core';
import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Step } from '../../../process/definition/schema.ts';
import type { Card } from '../../../server/contract/jobs.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { PromiseRing, useNow } from '../../shell/ring.tsx';
import { OutcomeName } from '../../workspace/board/outcome-name.tsx';
import { GoOnNow } from '../../workspace/board/go-on-now.tsx';
import { WaitingLine } from '../../workspace/board/waiting-line.tsx';
import { elapsed } from '../../workspace/page/since.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import classes from './live.module.css';

/** What is asked for in a dialog of its own. */
export type Act = 'decide' | 'book' | 'answer' | 'withdraw';

type RowProps = {
  readonly card: Card;
  readonly step: Step | undefined;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly zone: string;
  /** Whether it has to be said where the person stands. */
  readonly namesStep: boolean;
  readonly acts: readonly Act[];
  /** Whether the reader may end the pause in which the person is. */
  readonly mayGoOn: boolean;
  readonly onAct: (act: Act) => void;
  readonly onFollow: () => void;
};

/** One person on the drawing: who, where and for how long, the promise, and what can be done. */
export function PersonRow(props: RowProps) {
  const { card, step, top, zone, namesStep, acts, mayGoOn, onAct, onFollow } = props;
  const { t } = useTranslation('live');
  const language = useLanguage();
  const now = useNow();
  const isOver = card.status === 'ended' || card.status === 'gone';
  const wait =
    card.enteredAt && !isOver ? t('waits', { time: elapsed(Date.parse(card.enteredAt), now, language) }) : '';
  const write = useWhen(zone);
  const pause = card.pausedUntil === null ? '' : t('pausedUntil', { ns: 'board', when: write(card.pausedUntil) });
  const place = namesStep ? inLanguage(card.stepName ?? undefined, language) : '';
  return (
    <li className={classes.row} style={{ transform: `translateY(${top}px)` }}>
      <div className={classes.who}>
        <Link to={`/applications/${card.applicationId}`}>{card.name}</Link>
        <span>{[place, pause || wait, card.jobTitle].filter(Boolean).join(' · ')}</span>
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
        {acts.map((act) => (
          <Button
            key={act}
            variant="default"
            size="compact-sm"
            onClick={() => onAct(act)}
            aria-label={`${t(act)}: ${card.name}`}
          >
            {t(act)}
          </Button>
        ))}
        {mayGoOn && <GoOnNow applicationId={card.applicationId} name={card.name} variant="default" />}
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.follow ?? ''}
        leftSection={<IconRoute size={16} aria-hidden="true" />}
        onClick={onFollow}
        aria-label={t('pathOf', { name: card.name })}
      >
        {t('path')}
      </Button>
    </li>
  );

  function exitNameOf(stage: Step | undefined, exitId: string): string {
    return (stage?.kind === 'stage' ? inLanguage(stage.exits[exitId]?.name, language) : '') || exitId;
  }
}
