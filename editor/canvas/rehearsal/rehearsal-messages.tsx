import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../../../server/contract/applications.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { Failed } from '../../shell/error-page.tsx';
import { showError, showToast } from '../../shell/toast.tsx';
import { refreshWork } from '../../workspace/act/refresh-work.ts';
import { MessageFrame } from '../../workspace/decide/message-frame.tsx';
import type { Pages } from '../../workspace/page/use-pages.ts';
import { useWhen } from '../../workspace/page/when.tsx';
import type { PlayedProps } from './stage.tsx';
import classes from './rehearsal.module.css';

const lost: readonly string[] = ['bounced', 'undelivered', 'failed', 'cancelled'];

/** Each message as the candidate would see it, newest first, marked as one that never leaves. */
export function RehearsalMessages({
  messages,
  rehearsal,
  zone,
}: PlayedProps & { readonly messages: Pages<MessageView> }) {
  const { t } = useTranslation('rehearsal');
  // What the page sends by itself is no part of the drawing.
  const shown = messages.items.filter(({ page }) => page === null);
  return (
    <section className={classes.messages} aria-label={t('messages')}>
      <h2>{t('messageCount', { count: shown.length })}</h2>
      {messages.error && <Failed error={messages.error} again={messages.refetch} />}
      {shown.length === 0 && !messages.isPending && !messages.error && (
        <p className={classes.soft}>{t('noMessages')}</p>
      )}
      <ol>
        {shown.map((message) => (
          <Message key={message.id} message={message} rehearsalId={rehearsal.id} zone={zone} />
        ))}
      </ol>
    </section>
  );
}

function Message({
  message,
  rehearsalId,
  zone,
}: {
  readonly message: MessageView;
  readonly rehearsalId: string;
  readonly zone: string;
}) {
  const { t } = useTranslation('rehearsal');
  const write = useWhen(zone);
  const { status, acceptedAt, due } = message;
  const bounce = useMutation({
    mutationFn: () => call(routes.bounceMessage, { params: { rehearsalId }, body: { messageId: message.id } }),
    onSuccess: () => {
      showToast(t('bounceSaid'));
      refreshWork();
    },
    onError: showError,
  });
  return (
    <li>
      <div className={classes.messageHead}>
        <span data-lost={lost.includes(status) || undefined}>{sayState()}</span>
        {(status === 'sent' || status === 'delivered') && (
          <Button size="compact-xs" variant="subtle" loading={bounce.isPending} onClick={() => bounce.mutate()}>
            {t('bounce')}
          </Button>
        )}
      </div>
      {(message.text !== null || message.html !== null) && <MessageFrame {...message} />}
    </li>
  );

  function sayState(): string {
    if (status === 'bounced' || status === 'cancelled') return t(status);
    if (status === 'failed' || status === 'undelivered') return t('failed');
    return acceptedAt === null ? t('leaves', { when: write(due) }) : t('came', { when: write(acceptedAt) });
  }
}
