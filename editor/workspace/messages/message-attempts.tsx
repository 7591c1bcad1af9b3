import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { useLanguage } from '../../shell/language.ts';
import { When } from '../page/when.tsx';
import { MessageReceipts } from './message-receipts.tsx';
import classes from './messages.module.css';
import { ProviderWords } from './provider-words.tsx';
import { whatToDo } from './what-to-do.ts';
import './texts.ts';
import { WhyWaiting } from './why-waiting.tsx';

/** Every attempt to hand a message over: by what, when, and what became of it. */
export function MessageAttempts({ message }: { readonly message: MessageView }) {
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const { deliveries, mayBeDouble, waiting, page } = message;
  const unsent = page?.unsent ?? null;
  const todo = whatToDo(message);
  return (
    <>
      {todo && (
        <p>
          <strong>{todo[language]}</strong>
        </p>
      )}
      <WhyWaiting waiting={waiting} />
      <h3>{t('attempts')}</h3>
      {deliveries.length === 0 && unsent === null && (
        <p className={classes.soft}>{t(message.status === 'cancelled' ? 'neverTried' : 'noAttempts')}</p>
      )}
      {unsent !== null && <p>{t(`unsent_${unsent}`)}</p>}
      <ol className={classes.attempts}>
        {deliveries.map(({ attempt, provider, account, outcome, startedAt, reason, code, explained }) => (
          <li key={attempt}>
            <strong>
              {t(`by_${provider}`, provider)}
              {account !== null && ` (${account})`}: {t(`outcome_${outcome ?? 'ongoing'}`)}
            </strong>
            <When at={startedAt} />
            <ProviderWords code={code} explained={explained} reason={reason} />
          </li>
        ))}
      </ol>
      <MessageReceipts message={message} />
      {mayBeDouble && <p>{t('twiceWhy')}</p>}
    </>
  );
}
