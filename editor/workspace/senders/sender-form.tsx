import { Button, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import type { SenderKind, SendersView, SenderView } from '../../../server/contract/senders.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useMe } from '../../shell/use-me.ts';
import { ChangedMeanwhile } from '../act/changed-meanwhile.tsx';
import { useConditionalChange } from '../act/use-conditional-change.ts';
import { CountryFields } from './country-fields.tsx';
import { MailFields } from './mail-fields.tsx';
import { OwnKeys } from './own-keys.tsx';
import { refreshSenders } from './refresh-senders.ts';
import { credentialsOf, rebaseValues, type SenderValues, settingsOf, valuesOf } from './sender-values.ts';
import { SmsFields } from './sms-fields.tsx';
import { Webhooks } from './webhooks.tsx';

type SenderFormProps = {
  readonly channel: 'email' | 'sms';
  /** What may be chosen; one alone where it is changed. */
  readonly kinds: readonly SenderKind[];
  readonly sender?: SenderView;
  /** Who messages may be from by the keys of the installation. */
  readonly lent: readonly string[];
  readonly onClose: () => void;
};

const findIn = ({ email, sms }: SendersView, id: string | undefined) =>
  [...email.own, ...sms.own].find((one) => one.id === id);

/** A new way out, or another setting of one: each mistake stands at its field. What is written stays while somebody else saves it. */
export function SenderForm({ channel, kinds, sender, lent, onClose }: SenderFormProps) {
  const { t } = useTranslation('senders');
  const { organisation } = useMe();
  const first = kinds[0] ?? 'mailbox';
  const [made, setMade] = useState(sender);
  const [changed, setChanged] = useState<SenderValues | null>(null);
  // Until something is changed here it is shown as it becomes.
  const from = changed === null ? sender : made;
  const values = changed ?? valuesOf(first, from);
  const setValues = (next: SenderValues) => {
    setMade(from);
    setChanged(next);
  };
  const { kind, isOwn } = values;
  const name = t(kind);
  const save = useConditionalChange({
    ask: () => {
      const settings = settingsOf(values);
      const credentials = credentialsOf(values, !from);
      const body = { settings, ...(credentials === undefined ? {} : { credentials }) };
      return from
        ? call(routes.changeSender, { params: { senderId: from.id }, body, ifMatch: from.revision })
        : call(routes.addSender, { body: { channel, ...body } });
    },
    said: () => t(sender ? 'saved' : 'added', { name }),
    then() {
      onClose();
      refreshSenders();
    },
    async reload() {
      const fresh = await call(routes.getSenders, {});
      queryClient.setQueryData(keyOf(routes.getSenders, {}), fresh);
      const theirs = findIn(fresh, from?.id);
      // Whoever saves what is gone is told so.
      if (!theirs) return;
      setChanged(rebaseValues(valuesOf(first, from), { typed: values, theirs: valuesOf(first, theirs) }));
      setMade(theirs);
    },
    // Each of them stands at its field.
    isSaid: (error) => isApiError(error, 'invalid') || isApiError(error, 'malformed'),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  const fields = { values, onChange: setValues, error: save.error };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {kinds.length > 1 && (
          <Select
            label={t('provider')}
            data={kinds.map((value) => ({ value, label: t(value) }))}
            value={kind}
            allowDeselect={false}
            onChange={(value) => setValues({ ...values, kind: kinds.find((one) => one === value) ?? kind })}
          />
        )}
        {kind === 'mailbox' && <Text c="dimmed">{t('mailboxHint')}</Text>}
        {(kind === 'resend' || kind === 'smtp') && <MailFields {...fields} />}
        {kind === 'twilio' && <SmsFields {...fields} />}
        {kind === 'twilio' && <CountryFields {...fields} />}
        {kind !== 'mailbox' && !sender && (
          <div>
            <Text size="sm" fw={500} mb={4} id="keys-of-sender">
              {t('keys')}
            </Text>
            <SegmentedControl
              aria-labelledby="keys-of-sender"
              value={isOwn ? 'own' : 'lent'}
              data={[
                { value: 'own', label: t('keysOwn') },
                { value: 'lent', label: t('keysLent') },
              ]}
              onChange={(value) => setValues({ ...values, isOwn: value === 'own' })}
            />
          </div>
        )}
        {!isOwn && kind !== 'mailbox' && lent.length > 0 && (
          <Text c="dimmed" size="sm">
            {t(kind === 'twilio' ? 'keysLentSmsHint' : 'keysLentHint', { lent: lent.join(', ') })}
          </Text>
        )}
        {isOwn && <OwnKeys {...fields} stored={sender?.stored ?? []} />}
        {sender && <Webhooks {...sender} />}
        {save.meanwhile && (
          <ChangedMeanwhile {...save.meanwhile} zone={organisation.zone}>
            {t('meanwhile')}
          </ChangedMeanwhile>
        )}
        <Button type="submit" loading={save.isPending}>
          {t(sender ? 'submitSave' : 'submitAdd')}
        </Button>
      </Stack>
    </form>
  );
}
