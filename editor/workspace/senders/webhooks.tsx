import { useTranslation } from 'react-i18next';
import type { SenderView } from '../../../server/contract/senders.ts';
import { ToCopy } from './to-copy.tsx';

/** The addresses that the provider has to be told, each to copy. */
export function Webhooks({ webhooks }: Pick<SenderView, 'webhooks'>) {
  const { t } = useTranslation('senders');
  return webhooks.map(({ what, url }) => (
    <div key={what}>
      <ToCopy label={t(`webhook_${what}`)} hint={t('webhookHint')} value={url} />
    </div>
  ));
}
