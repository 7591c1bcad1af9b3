import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CorrectionBatchPreview } from '../../../server/contract/corrections.ts';
import classes from './correct.module.css';

type LeaveOutProps = {
  readonly sent: CorrectionBatchPreview['sent'];
  readonly except: readonly string[];
  readonly onChange: (except: string[]) => void;
};

/** Everybody who had the message that was wrong; a cleared box leaves somebody out. */
export function LeaveOut({ sent, except, onChange }: LeaveOutProps) {
  const { t } = useTranslation('correct');
  const left = new Set(except);
  const isSome = except.length > 0 && except.length < sent.length;
  const toggle = (id: string) => onChange(left.has(id) ? except.filter((one) => one !== id) : [...except, id]);
  return (
    <Checkbox.Group
      label={t('who')}
      description={t('whoHint')}
      value={sent.flatMap((one) => (left.has(one.messageId) ? [] : [one.messageId]))}
    >
      <Checkbox
        mt="xs"
        label={t('all', { count: sent.length })}
        checked={except.length === 0}
        indeterminate={isSome}
        onChange={() => onChange(except.length === 0 ? sent.map(({ messageId }) => messageId) : [])}
      />
      <ul className={classes.people}>
        {sent.map(({ messageId, name }) => (
          <li key={messageId}>
            <Checkbox label={name} value={messageId} onChange={() => toggle(messageId)} />
          </li>
        ))}
      </ul>
    </Checkbox.Group>
  );
}
