import { Anchor, Button, TextInput } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Channel, Language } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { ApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { rememberedMobile } from '../../shell/kept-words.ts';
import { useMe } from '../../shell/use-me.ts';
import { useEditing } from '../editing.ts';
import { kept } from '../inspector/inputs/kept.tsx';
import classes from './text-editor.module.css';
import './texts.ts';

type SendProps = {
  readonly textId: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly personId: string;
  readonly stepId: string | undefined;
};

/** Sends the text as it stands now to whoever writes it, through the real provider, and says exactly what became of it. */
export const TestSend = kept(function TestSend({ textId, channel, language, personId, stepId }: SendProps) {
  const { t } = useTranslation('writing');
  const { store, readOnly } = useEditing();
  const { email } = useMe();
  const [mobile, setMobile] = useState(() => localStorage.getItem(rememberedMobile) ?? '');
  const sending = useMutation({
    mutationFn: (_place: string) =>
      call(routes.sendTestMessage, {
        body: {
          definition: store.get().present,
          textId,
          channel,
          language,
          personId,
          ...(stepId === undefined ? {} : { stepId }),
          ...(channel === 'sms' ? { to: mobile } : {}),
        },
      }),
    onSuccess: () => channel === 'sms' && localStorage.setItem(rememberedMobile, mobile),
  });
  // What became of another channel's, language's or person's is not said of this one.
  const place = [textId, channel, language, personId, stepId].join(' ');
  const isOfThis = sending.variables === place;
  if (readOnly) return null;
  return (
    <form
      className={classes.test}
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate(place);
      }}
    >
      <strong>{t('test')}</strong>
      {channel === 'sms' ? (
        <TextInput
          type="tel"
          autoComplete="tel"
          label={t('testSms')}
          description={t('testSmsHint')}
          maxLength={30}
          required
          value={mobile}
          onChange={(event) => setMobile(event.currentTarget.value)}
        />
      ) : (
        <p className={classes.hint}>{t('testMail', { to: email })}</p>
      )}
      <Button
        type="submit"
        variant="default"
        size="compact-md"
        loading={sending.isPending}
        leftSection={<IconSend size={14} aria-hidden="true" />}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('send')}
      </Button>
      <div role="status">
        {isOfThis && sending.data && <Outcome {...sending.data} />}
        {isOfThis && sending.error && <p className={classes.failed}>{wordsOf(sending.error)}</p>}
      </div>
    </form>
  );
});

type Sent = Awaited<ReturnType<typeof call<typeof routes.sendTestMessage>>>;

function Outcome({ outcome, provider, reason }: Sent) {
  const { t } = useTranslation('writing');
  if (outcome !== 'accepted')
    return (
      <p className={classes.failed}>
        {t('notSent')} {reason}
      </p>
    );
  if (provider !== 'mailbox') return <p className={classes.hint}>{t('sent', { provider: t(provider) })}</p>;
  return (
    <p className={classes.hint}>
      {t('inMailbox')}{' '}
      <Anchor component={Link} to="/mailbox" inherit underline="always">
        {t('openMailbox')}
      </Anchor>
    </p>
  );
}

/** What the server refused, with what was wrong in each part. */
function wordsOf(error: Error): string {
  const parts = error instanceof ApiError ? (error.problem.errors ?? []).map(({ message }) => message) : [];
  return [error.message, ...parts].join(' ');
}
