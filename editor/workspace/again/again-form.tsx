import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgainForm as Form } from '../../../server/contract/again.ts';
import { isOverride } from '../decide/decision-body.ts';
import { OverrideField } from '../wording/override-field.tsx';
import { AgainPreview } from './again-preview.tsx';
import classes from './again.module.css';
import { MayHaveCome } from './may-have-come.tsx';
import { OwnWords } from './own-words.tsx';
import { useOwnWords } from './use-own-words.ts';
import { useSendAgain } from './use-send-again.ts';
import { WayChoice } from './way-choice.tsx';

type AgainFormProps = {
  readonly params: { readonly applicationId: string; readonly messageId: string };
  readonly name: string;
  readonly form: Form;
  /** Asks anew how the message stands. */
  readonly again: () => void;
  readonly onClose: () => void;
};

const shortestReason = 3;

/** Which way, the text as it will be read, why it is sent though it may have come, and when it leaves. */
export function AgainForm({ params, name, form, again, onClose }: AgainFormProps) {
  const { t } = useTranslation('again');
  const [channel, setChannel] = useState(() => form.ways.find(({ closed }) => closed === null)?.channel ?? null);
  const [reason, setReason] = useState('');
  const [override, setOverride] = useState('');
  const chosen = form.ways.find((way) => way.channel === channel);
  const isWritten = chosen !== undefined && chosen.text === null;
  const own = useOwnWords(params, isWritten ? channel : null, form.words);
  const way = isWritten ? own.preview : chosen;
  const isStopped = own.findings.some(({ severity }) => severity === 'blocks');
  const send = useSendAgain({ params, name, again, onClose });
  const isReasoned = !chosen?.needsReason || reason.trim().length >= shortestReason;
  const mayGo = way?.hash && own.isSettled && isReasoned && (!isStopped || isOverride(override));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!mayGo || !way?.hash) return;
    send.mutate({
      ...{ channel: way.channel, hash: way.hash },
      ...(isWritten ? { words: own.body } : {}),
      ...(chosen?.needsReason ? { reason: reason.trim() } : {}),
      ...(isStopped ? { override: { reason: override.trim() } } : {}),
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <WayChoice ways={form.ways} value={channel} onChange={setChannel} />
        {form.mayHaveCome && chosen && (
          <MayHaveCome may={form.mayHaveCome} needsReason={chosen.needsReason} reason={reason} onChange={setReason} />
        )}
        {isWritten && <OwnWords own={own} lang={form.language} isMail={channel === 'email'} />}
        {isStopped && <OverrideField value={override} onChange={setOverride} />}
        {way && <AgainPreview way={way} isStopped={form.stopped} />}
        {channel !== null && (
          <Button type="submit" className={classes.send ?? ''} disabled={!mayGo} loading={send.isPending}>
            {t(chosen?.isSame ? 'sendSame' : channel === 'sms' ? 'sendSms' : 'sendMail')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
