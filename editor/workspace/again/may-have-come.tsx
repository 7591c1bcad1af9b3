import { Alert, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgainForm } from '../../../server/contract/again.ts';
import { useMe } from '../../shell/use-me.ts';
import { useWhen } from '../page/when.tsx';
import '../messages/texts.ts';

type MayHaveComeProps = {
  readonly may: NonNullable<AgainForm['mayHaveCome']>;
  readonly needsReason: boolean;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
};

/** What is known of an earlier try that may have arrived, and why it is sent all the same where that cannot be made sure of. */
export function MayHaveCome({ may, needsReason, reason, onChange }: MayHaveComeProps) {
  const { t } = useTranslation(['again', 'messages']);
  const write = useWhen(useMe().organisation.zone);
  const { asksFirst, at } = may;
  const provider = t(`messages:by_${may.provider}`, may.provider);
  return (
    <Alert color="orange" variant="light" title={t('mayHaveCome')}>
      <Text>{t('tried', { provider, channel: t(may.channel), when: write(at) })}</Text>
      <Text>{t(asksFirst ? 'asksFirst' : 'cannotAsk', { provider })}</Text>
      {needsReason && (
        <Textarea
          label={t('reason')}
          autosize
          minRows={1}
          maxLength={2000}
          required
          mt="sm"
          value={reason}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Alert>
  );
}
