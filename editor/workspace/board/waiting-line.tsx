import { Button, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../server/contract/jobs.ts';
import { useLanguage } from '../../shell/language.ts';
import { useNow } from '../../shell/ring.tsx';
import { useMe } from '../../shell/use-me.ts';
import { takeBack } from '../decide/use-decide.ts';
import { mayRecruit } from '../may-recruit.ts';
import { elapsed } from '../page/since.ts';
import { useWhen } from '../page/when.tsx';
import classes from './card.module.css';
import './texts.ts';

type WaitingLineProps = {
  readonly waiting: NonNullable<Card['waiting']>;
  readonly exitName: string;
  readonly zone: string;
};
/** Whose decision it is, for those who hear the button without seeing the row. */
type Whose = { readonly name: string };

/** A decision in its undo window: what it is, when it leaves, counting down, and the way to take it back for those who may. */
export function WaitingLine({ name, ...props }: WaitingLineProps & Whose) {
  const me = useMe();
  return (
    <div className={classes.waiting}>
      <IconHourglass size={16} aria-hidden="true" />
      <WaitingWords {...props} />
      {mayRecruit(me) && <TakeBack decisionId={props.waiting.decisionId} name={name} />}
    </div>
  );
}

/** What waits in its undo window and when it leaves, counting down. */
export function WaitingWords({ waiting, exitName, zone }: WaitingLineProps) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const now = useNow();
  const write = useWhen(zone);
  const release = waiting.releaseAt === null ? null : Date.parse(waiting.releaseAt);
  const left = release !== null && release > now ? t('in', { time: elapsed(now, release, language) }) : null;
  return (
    <Text
      size="xs"
      className={classes.waitingWords ?? ''}
      title={waiting.releaseAt === null ? '' : write(waiting.releaseAt)}
    >
      {left ? t('leaves', { exit: exitName, when: left }) : t('leavesSoon', { exit: exitName })}
    </Text>
  );
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
