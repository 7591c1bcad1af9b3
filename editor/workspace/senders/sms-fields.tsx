import { useTranslation } from 'react-i18next';
import { type FieldsProps, TextField } from './text-field.tsx';
import classes from './senders.module.css';

/** Who text messages are from where no country has a sender of its own. */
export function SmsFields(fields: FieldsProps) {
  const { t } = useTranslation('senders');
  return (
    <>
      <div className={classes.pair}>
        <TextField {...fields} name="name" label={t('smsName')} description={t('smsNameHint')} />
        <TextField {...fields} name="number" label={t('number')} description={t('numberHint')} type="tel" />
      </div>
      <TextField
        {...fields}
        name="messagingServiceSid"
        label={t('messagingServiceSid')}
        description={t('messagingServiceSidHint')}
      />
    </>
  );
}
