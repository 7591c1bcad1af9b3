import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgainWayView } from '../../../server/contract/again.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { useMe } from '../../shell/use-me.ts';
import { MessageFrame } from '../decide/message-frame.tsx';
import { useWhen } from '../page/when.tsx';
import classes from './again.module.css';

/** A minute later it has left. */
const atOnceMs = 60_000;

type Seen = Pick<AgainWayView, 'subject' | 'text' | 'html' | 'parts' | 'leavesAt' | 'from' | 'replyTo'> & {
  readonly channel: AgainWayView['channel'] | null;
};

/** What will be read, and when it leaves. */
export function AgainPreview({ way, isStopped }: { readonly way: Seen; readonly isStopped: boolean }) {
  const { t } = useTranslation('again');
  const write = useWhen(useMe().organisation.zone);
  const isNow = Date.parse(way.leavesAt) - nowHere() < atOnceMs;
  return (
    <section className={classes.preview}>
      <Title order={3} size="h4">
        {t('asSeen')}
      </Title>
      <p className={classes.facts}>
        <span>{isStopped ? t('stopped') : isNow ? t('leavesNow') : t('leaves', { when: write(way.leavesAt) })}</span>
        {way.parts !== null && <span>{t('parts', { count: way.parts })}</span>}
      </p>
      {way.text !== null && <MessageFrame {...way} />}
    </section>
  );
}
