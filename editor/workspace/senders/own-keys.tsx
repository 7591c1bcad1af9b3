import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SenderView } from '../../../server/contract/senders.ts';
import { type FieldsProps, TextField } from './text-field.tsx';
import classes from './senders.module.css';

const securities = ['starttls', 'tls', 'none'] as const;

/** The account at the provider. What is stored already is never shown, and stays where nothing is typed. */
export function OwnKeys({ stored, ...fields }: FieldsProps & { readonly stored: SenderView['stored'] }) {
  const { t } = useTranslation('senders');
  const { values, onChange } = fields;
  const hint = (name: SenderView['stored'][number], otherwise?: string) =>
    stored.includes(name) ? t('storedHint') : otherwise;
  const secret = (name: SenderView['stored'][number], otherwise?: string) => (
    <TextField {...fields} name={name} label={t(name)} description={hint(name, otherwise)} isSecret />
  );
  const perSecond = values.kind !== 'mailbox' && (
    <TextField {...fields} name="perSecond" label={t('perSecond')} description={t(`perSecondHint_${values.kind}`)} />
  );
  if (values.kind === 'resend')
    return (
      <>
        {secret('apiKey')}
        {secret('webhookSecret', t('webhookSecretHint'))}
        {perSecond}
      </>
    );
  if (values.kind === 'twilio')
    return (
      <>
        <TextField {...fields} name="accountSid" label={t('accountSid')} description={t('accountSidHint')} isRequired />
        {secret('authToken')}
        {perSecond}
      </>
    );
  if (values.kind !== 'smtp') return null;
  return (
    <>
      <TextField {...fields} name="host" label={t('host')} isRequired />
      <div className={classes.pair}>
        <Select
          label={t('security')}
          data={securities.map((value) => ({ value, label: t(value) }))}
          value={values.texts['security'] ?? 'starttls'}
          allowDeselect={false}
          onChange={(value) => onChange({ ...values, texts: { ...values.texts, security: value ?? 'starttls' } })}
        />
        <TextField
          {...fields}
          name="port"
          label={t('port')}
          description={values.texts['security'] === 'tls' ? '465' : '587'}
        />
      </div>
      <TextField {...fields} name="user" label={t('user')} />
      {secret('password')}
      {perSecond}
    </>
  );
}
