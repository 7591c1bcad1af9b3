import { useTranslation } from 'react-i18next';
import type { ChannelRule } from '../../../../process/definition/schema.ts';
import { useEditing } from '../../editing.ts';
import { channelCode } from '../../steps/facts.ts';
import { kept } from './kept.tsx';
import { Select } from './select.tsx';

const rules: Readonly<Record<string, ChannelRule>> = {
  candidate: { kind: 'candidate' },
  email: { kind: 'one', channel: 'email' },
  sms: { kind: 'one', channel: 'sms' },
  both: { kind: 'both' },
  emailFirst: { kind: 'order', order: ['email', 'sms'] },
  smsFirst: { kind: 'order', order: ['sms', 'email'] },
};

/** How a message travels. */
export const ChannelInput = kept(function ChannelInput({
  value,
  onChange,
}: {
  readonly value: ChannelRule;
  readonly onChange: (rule: ChannelRule) => void;
}) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  return (
    <Select
      aria-label={t('input.channel')}
      data={Object.keys(rules).map((code) => ({ value: code, label: t(`channel.${code}`) }))}
      value={channelCode(value)}
      readOnly={readOnly}
      w={216}
      onChange={(code) => {
        const rule = code ? rules[code] : undefined;
        if (rule) onChange(rule);
      }}
    />
  );
});
