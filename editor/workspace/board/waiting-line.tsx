import { Button, Text } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../server/contract/jobs.ts';
import { useLanguage } from '../../shell/language.ts';
import { useNow } from '../../shell/ring.tsx';
import { takeBack } from '../decide/use-decide.ts';
import { elapsed } from '../page/since.ts';
import { useWhen } from '../page/when.tsx';
import classes from './card.module.css';
import './texts.ts';

/** A decision in its undo window: what it is, when it leaves, counting down, and the way to take it back. */
export function WaitingLine({
  waiting,
  exitName,
  zone,
}: {
  readonly waiting: NonNullable<Card['waiting']>;
  readonly exitName: string;
  readonly zone: string;
}) {
  const { t } = useTranslation('board');
  const language = useLanguage();
  const now = useNow();
  const write = useWhen(zone);
  const [isBusy, setBusy] = useState(false);
  const release = waiting.releaseAt === null ? null : Date.parse(waiting.releaseAt);
  const left = release !== null && release > now ? t('in', { time: elapsed(now, release, language) }) : null;
  const undo = async () => {
    setBusy(true);
    await takeBack(waiting.decisionId);
    setBusy(false);
  };
  return (
    <div className={classes.waiting}>
      <IconHourglass size={16} aria-hidden="true" />
      <Text size="xs" title={waiting.releaseAt === null ? '' : write(waiting.releaseAt)}>
        {left ? t('leaves', { exit: exitName, when: left }) : t('leavesSoon', { exit: exitName })}
      </Text>
      <Button size="compact-xs" variant="subtle" loading={isBusy} onClick={() => void undo()}>
        {t('takeBack')}
      </Button>
    </div>
  );
}
