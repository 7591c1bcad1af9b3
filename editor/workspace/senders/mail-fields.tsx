import { useTranslation } from 'react-i18next';
import { useMe } from '../../shell/use-me.ts';
import { type FieldsProps, TextField } from './text-field.tsx';

/** Who mails are from, and where answers go. */
export function MailFields(fields: FieldsProps) {
  const { t } = useTranslation('senders');
  const { organisation } = useMe();
  return (
    <>
      <TextField
        {...fields}
        name="name"
        label={t('fromName')}
        description={t('fromNameHint', { name: organisation.name })}
      />
      <TextField {...fields} name="address" label={t('fromAddress')} type="email" isRequired />
      <TextField
        {...fields}
        name="replyAddress"
        label={t('replyAddress')}
        description={t('replyAddressHint')}
        type="email"
      />
      {fields.values.kind === 'smtp' && (
        <TextField {...fields} name="dkimSelector" label={t('dkimSelector')} description={t('dkimSelectorHint')} />
      )}
    </>
  );
}
