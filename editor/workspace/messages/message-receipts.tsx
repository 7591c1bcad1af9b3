import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { When } from '../page/when.tsx';
import classes from './messages.module.css';
import { ProviderWords } from './provider-words.tsx';
import './texts.ts';

/** What the providers have said of a message since it was handed over, with when; nothing where they have not. */
export function MessageReceipts({ message: { receipts } }: { readonly message: MessageView }) {
  const { t } = useTranslation('messages');
  if (receipts.length === 0) return null;
  return (
    <>
      <h3>{t('receipts')}</h3>
      <ol className={classes.attempts}>
        {receipts.map(({ provider, event, at, code, explained }) => (
          <li key={`${provider}/${event}/${at}`}>
            <strong>
              {t(`by_${provider}`, provider)}: {t(`receipt_${event}`, event)}
            </strong>
            <When at={at} />
            <ProviderWords code={code} explained={explained} />
          </li>
        ))}
      </ol>
    </>
  );
}
