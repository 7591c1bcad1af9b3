import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Channel, Language, Text as ProcessText } from '../../../process/definition/schema.ts';
import { useEditing } from '../editing.ts';

type MissingProps = {
  readonly channel: Channel;
  readonly text: ProcessText;
  readonly language: Language;
  readonly set: (text: ProcessText, gesture: string) => void;
};

/** The text is not written for a channel: one click begins it. */
export function MissingChannel({ channel, text, language, set }: MissingProps) {
  const { t } = useTranslation('canvas');
  const { readOnly } = useEditing();
  const begin = () =>
    set(
      channel === 'email'
        ? { ...text, email: { [language]: { subject: '', body: '' } } }
        : { ...text, sms: { [language]: '' } },
      'add',
    );
  return (
    <Stack gap="xs" align="flex-start">
      <Text c="dimmed">{t(channel === 'email' ? 'text.noEmail' : 'text.noSms')}</Text>
      {!readOnly && (
        <Group>
          <Button onClick={begin}>{t(channel === 'email' ? 'text.writeEmail' : 'text.writeSms')}</Button>
        </Group>
      )}
    </Stack>
  );
}
