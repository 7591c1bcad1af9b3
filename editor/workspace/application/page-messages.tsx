import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { MessageRow } from '../messages/message-row.tsx';
import messageClasses from '../messages/messages.module.css';

/** What the candidate's page has sent by itself, newest first: links, codes, answers to requests; nothing where it has sent nothing. */
export function PageMessages({ messages }: { readonly messages: readonly MessageView[] }) {
  const { t } = useTranslation('messages');
  const sent = messages.filter(({ page }) => page !== null);
  if (sent.length === 0) return null;
  return (
    <section aria-labelledby="sent-by-page">
      <h3 id="sent-by-page">{t('sentByPage')}</h3>
      <ul className={messageClasses.list}>
        {sent.map((message) => (
          <MessageRow key={message.id} message={message} named={false} />
        ))}
      </ul>
    </section>
  );
}
