import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SenderView } from '../../../server/contract/senders.ts';
import { ToCopy } from './to-copy.tsx';

/** The addresses that the provider has to be told, each to copy; of a mail server whose answers are not taken in, that they are not. */
export function Webhooks({ webhooks, settings }: Pick<SenderView, 'webhooks' | 'settings'>) {
  const { t } = useTranslation('senders');
  if (settings.kind === 'smtp' && settings.replyAddress !== undefined && webhooks.length === 0)
    return (
      <Alert color="yellow" title={t('notTaken')}>
        {t('notTakenText')}
      </Alert>
    );
  return webhooks.map(({ what, url }) => (
    <div key={what}>
      <ToCopy label={t(`webhook_${what}`)} hint={t(`webhookHint_${what}`)} value={url} />
    </div>
  ));
}
