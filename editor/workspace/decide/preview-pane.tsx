import { Alert, Stack, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionPreview } from '../../../server/contract/applications.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { SmsLength } from '../feedback/sms-length.tsx';
import { When } from '../page/when.tsx';
import classes from './decide.module.css';
import { EndsElsewhere } from './ends-elsewhere.tsx';
import { MessageFrame } from './message-frame.tsx';

/** What a decision by that exit would say. */
export type Shown = DecisionPreview & { readonly exitId: string | undefined };

/** What a decision would say and when it would leave, kept up to date while it is being written. */
export function PreviewPane({
  name,
  zone,
  preview,
  failed,
  chosen,
}: {
  readonly name: string;
  readonly zone: string;
  readonly preview: Shown | undefined;
  /** There is no letter, which is told where it is sent. */
  readonly failed: boolean;
  readonly chosen: boolean;
}) {
  const { t } = useTranslation('decide');
  if (!chosen) return <Text c="dimmed">{t('choose')}</Text>;
  if (failed && !preview) return <Text c="dimmed">{t('notShown')}</Text>;
  if (!preview) return <ListSkeleton rows={3} height={64} />;
  return (
    <Stack gap="md">
      <Title order={3} size="h4">
        {t('previewTitle', { name })}
      </Title>
      <Facts preview={preview} zone={zone} />
      {/* Another outcome has another letter, which takes the place of this one instead of moving it. */}
      <Fragment key={preview.exitId}>
        {preview.late && (
          <Alert color="red" variant="light">
            {t('late')}
          </Alert>
        )}
        {preview.unreached && (
          <Alert variant="light" color="yellow">
            {t(preview.unreached, { name })}
          </Alert>
        )}
        <EndsElsewhere name={name} endsElsewhere={preview.endsElsewhere} />
        {preview.channel !== null && <MessageFrame {...preview} {...preview.sentAs[preview.channel]} />}
        {preview.channel === 'sms' && preview.text !== null && <SmsLength words={preview.text} />}
        {preview.also.map((one) => (
          <MessageFrame key={one.channel} {...one} {...preview.sentAs[one.channel]} />
        ))}
        {preview.channel === null && <Text c="dimmed">{t(preview.missing.length > 0 ? 'notYet' : 'noMessage')}</Text>}
      </Fragment>
    </Stack>
  );
}

function Facts({ preview, zone }: { readonly preview: DecisionPreview; readonly zone: string }) {
  const { t } = useTranslation('decide');
  return (
    <dl className={classes.facts}>
      <dt>{t('undoUntil')}</dt>
      <dd>
        <When at={preview.releaseAt} zone={zone} />
      </dd>
      {preview.channel !== null && (
        <>
          <dt>{t('leaves')}</dt>
          <dd>
            <When at={preview.leavesAt} zone={zone} />
          </dd>
        </>
      )}
      {preview.nextPromise && (
        <>
          <dt>{t('nextPromise')}</dt>
          <dd>
            <When at={preview.nextPromise} zone={zone} />
          </dd>
        </>
      )}
    </dl>
  );
}
