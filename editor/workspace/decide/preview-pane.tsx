import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionPreview } from '../../../server/contract/applications.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { titleOf } from '../../shell/toast.tsx';
import { SmsLength } from '../feedback/sms-length.tsx';
import { When } from '../page/when.tsx';
import classes from './decide.module.css';
import { EndsElsewhere } from './ends-elsewhere.tsx';
import { MessageFrame } from './message-frame.tsx';

/** What a decision would say and when it would leave, kept up to date while it is being written. */
export function PreviewPane({
  name,
  zone,
  preview,
  error,
  again,
  chosen,
}: {
  readonly name: string;
  readonly zone: string;
  readonly preview: DecisionPreview | undefined;
  readonly error: Error | null;
  readonly again: () => void;
  readonly chosen: boolean;
}) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  if (!chosen) return <Text c="dimmed">{t('choose')}</Text>;
  const failed = error && (
    <Alert color="red" variant="light">
      <Stack gap="xs" align="start">
        {titleOf(error)}
        <Button variant="default" size="compact-sm" onClick={again}>
          {t('error.again', { ns: 'shell' })}
        </Button>
      </Stack>
    </Alert>
  );
  if (failed && !preview) return failed;
  if (!preview) return <ListSkeleton rows={3} height={64} />;
  return (
    <Stack gap="md">
      {failed}
      <Title order={3} size="h4">
        {t('previewTitle', { name })}
      </Title>
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
      <Facts preview={preview} zone={zone} />
      {preview.missing.length > 0 && (
        <Alert variant="light" color="yellow" title={t('missing')}>
          <ul className={classes.missing}>
            {preview.missing.map(({ code, message }) => (
              <li key={code + message.en}>{inLanguage(message, language)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {preview.channel !== null && <MessageFrame {...preview} />}
      {preview.channel === 'sms' && preview.text !== null && <SmsLength words={preview.text} />}
      {preview.also.map((one) => (
        <MessageFrame key={one.channel} {...one} />
      ))}
      {preview.channel === null && <Text c="dimmed">{t(preview.missing.length > 0 ? 'notYet' : 'noMessage')}</Text>}
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
