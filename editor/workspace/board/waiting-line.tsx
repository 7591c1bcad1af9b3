import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../server/contract/jobs.ts';
import { useMe } from '../../shell/use-me.ts';
import { UndoClock } from '../act/undo-clock.tsx';
import { takeBack } from '../decide/use-decide.ts';
import { mayTakeBack } from '../may-recruit.ts';
import classes from './card.module.css';
import './texts.ts';

type WaitingLineProps = {
  readonly waiting: NonNullable<Card['waiting']>;
  readonly exitName: string;
  readonly zone: string;
};
/** Whose decision it is, for those who hear the button without seeing the row. */
type Whose = { readonly name: string };

/** A decision in its undo window: what it is, a ring that empties until it leaves, and the way to take it back for those who may. */
export function WaitingLine({ name, jobId, ...props }: WaitingLineProps & Whose & { readonly jobId: string }) {
  const me = useMe();
  return (
    <div className={classes.waiting}>
      <WaitingWords {...props} />
      {mayTakeBack(me, jobId, props.waiting.decidedById) && (
        <TakeBack decisionId={props.waiting.decisionId} name={name} />
      )}
    </div>
  );
}

/** What waits in its undo window and when it leaves, counting down. */
export function WaitingWords({ waiting, exitName, zone }: WaitingLineProps) {
  return <UndoClock {...waiting} zone={zone} about={exitName} />;
}

/** Takes back a decision that waits in its undo window. */
export function TakeBack({
  decisionId,
  name,
  size = 'compact-xs',
}: Whose & {
  readonly decisionId: string;
  readonly size?: 'compact-xs' | 'compact-sm';
}) {
  const { t } = useTranslation('board');
  const [isBusy, setBusy] = useState(false);
  const undo = async () => {
    setBusy(true);
    await takeBack(decisionId);
    setBusy(false);
  };
  return (
    <Button
      size={size}
      variant="subtle"
      loading={isBusy}
      onClick={() => void undo()}
      aria-label={`${t('takeBack')}: ${name}`}
    >
      {t('takeBack')}
    </Button>
  );
}
