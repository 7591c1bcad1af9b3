import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import { without } from '../edits/without.ts';
import { MissingChannel } from './missing-channel.tsx';
import { RemoveChannel } from './remove-channel.tsx';
import type { ChannelFormProps } from './text-form.tsx';
import { TranslationNotice } from './translation-notice.tsx';
import { VariablePicker } from './variable-picker.tsx';
import { WordingAdvice } from './wording-advice.tsx';

const empty = { subject: '', body: '' };

/** The mail in one language: subject and letter, with values to insert into whichever was written in last. */
export function MailForm({ textId, text, language, set }: ChannelFormProps) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const target = useRef<HTMLTextAreaElement | HTMLInputElement>(null);
  const letter = useRef<HTMLTextAreaElement>(null);
  if (!text.email) return <MissingChannel channel="email" text={text} language={language} set={set} />;
  const mail = text.email[language] ?? empty;
  const put = (change: Partial<typeof mail>) =>
    set({ ...text, email: { ...text.email, [language]: { ...mail, ...change } } }, `email.${language}`);
  return (
    <Stack gap="xs">
      <TranslationNotice channel="email" text={text} language={language} set={set} />
      <TextInput
        label={t('text.subject')}
        maxLength={300}
        readOnly={readOnly}
        lang={language}
        value={mail.subject}
        onFocus={(event) => {
          target.current = event.currentTarget;
        }}
        onBlur={store.endGesture}
        onChange={(event) => put({ subject: event.currentTarget.value })}
      />
      <Textarea
        ref={(area) => {
          target.current ??= area;
          letter.current = area;
        }}
        label={t('text.body')}
        description={t('text.bodyHint')}
        maxLength={20_000}
        autosize
        minRows={12}
        maxRows={24}
        readOnly={readOnly}
        lang={language}
        value={mail.body}
        onFocus={(event) => {
          target.current = event.currentTarget;
        }}
        onBlur={store.endGesture}
        onChange={(event) => put({ body: event.currentTarget.value })}
      />
      {!readOnly && <WordingAdvice text={mail.body} language={language} field={letter} />}
      <Group justify="space-between">
        <VariablePicker
          textId={textId}
          target={target}
          onText={(value, field) => put(field instanceof HTMLInputElement ? { subject: value } : { body: value })}
        />
        <RemoveChannel
          label={t('text.removeEmail')}
          onRemove={() => set(without(text, 'email') as typeof text, 'remove')}
        />
      </Group>
    </Stack>
  );
}
