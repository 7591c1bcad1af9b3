import { Alert, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shell/use-me.ts';
import type { CorrectionPreview as Preview } from '../../../server/contract/corrections.ts';
import { nowHere } from '../../shell/rehearsing.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { titleOf } from '../../shell/toast.tsx';
import { MessageFrame } from '../decide/message-frame.tsx';
import { useWhen } from '../page/when.tsx';
import classes from './correct.module.css';

type CorrectionPreviewProps = { readonly preview: Preview | undefined; readonly error: Error | null };

/** A minute later it has left. */
const atOnceMs = 60_000;

/** The correction as its candidate will see it, when it leaves, and the date that it tells. */
export function CorrectionPreview({ preview, error }: CorrectionPreviewProps) {
  const { t } = useTranslation('correct');
  const write = useWhen(useMe().organisation.zone);
  if (error && !preview)
    return (
      <Alert color="red" variant="light">
        {titleOf(error)}
      </Alert>
    );
  if (!preview) return <ListSkeleton rows={3} height={64} />;
  const isNow = Date.parse(preview.leavesAt) - nowHere() < atOnceMs;
  return (
    <>
      <Title order={3} size="h4">
        {t('asSeen')}
      </Title>
      <p className={classes.facts}>
        <span>{isNow ? t('leavesNow') : t('leaves', { when: write(preview.leavesAt) })}</span>
        {preview.promise && <strong>{t('promise', { when: write(preview.promise) })}</strong>}
      </p>
      {preview.channel && <MessageFrame {...preview} />}
    </>
  );
}
