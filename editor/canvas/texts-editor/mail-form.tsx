import { Group, Stack, Textarea, TextInput, type TextInputProps } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import { without } from '../edits/without.ts';
import { kept } from '../inspector/inputs/kept.tsx';
import { MailToolbar } from './marking/mail-toolbar.tsx';
import { useMarking } from './marking/use-marking.ts';
import { MissingChannel } from './missing-channel.tsx';
import { RemoveChannel } from './remove-channel.tsx';
import type { ChannelFormProps } from './text-form.tsx';
import { useSuggesting } from './suggesting/use-suggesting.ts';
import { ValueList } from './suggesting/value-list.tsx';
import { TranslationNotice } from './translation-notice.tsx';
import { VariablePicker } from './variable-picker.tsx';
import { WordingAdvice } from './wording-advice.tsx';

const empty = { subject: '', body: '' };

const Subject = kept(function Subject(props: TextInputProps) {
  return <TextInput {...props} />;
});

/** The mail in one language: subject and letter, with values to insert into whichever was written in last. */
export function MailForm({ textId, text, language, set }: ChannelFormProps) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const target = useRef<HTMLTextAreaElement | HTMLInputElement>(null);
  const letter = useRef<HTMLTextAreaElement>(null);
  const letterId = useId();
  const marking = useMarking(letter);
  const suggesting = useSuggesting(textId);
  const leave = () => {
    suggesting.close();
    store.endGesture();
  };
  if (!text.email) return <MissingChannel channel="email" text={text} language={language} set={set} />;
  const mail = text.email[language] ?? empty;
  const put = (change: Partial<typeof mail>) =>
    set({ ...text, email: { ...text.email, [language]: { ...mail, ...change } } }, `email.${language}`);
  return (
    <Stack gap="xs">
      <TranslationNotice channel="email" text={text} language={language} set={set} />
      <Subject
        label={t('text.subject')}
        maxLength={300}
        readOnly={readOnly}
        lang={language}
        {...suggesting.fieldProps}
        value={mail.subject}
        onFocus={(event) => {
          target.current = event.currentTarget;
        }}
        onBlur={leave}
        onChange={(event) => put({ subject: event.currentTarget.value })}
      />
      <Textarea
        ref={(area) => {
          target.current ??= area;
          letter.current = area;
        }}
        id={letterId}
        label={t('text.body')}
        // In the place of a description, just above the words.
        inputContainer={(area) => (
          <>
            {!readOnly && <MailToolbar field={letter} controls={letterId} text={mail.body} marking={marking} />}
            {area}
          </>
        )}
        maxLength={20_000}
        autosize
        minRows={12}
        maxRows={24}
        readOnly={readOnly}
        lang={language}
        {...suggesting.fieldProps}
        onKeyDown={(event) => {
          suggesting.fieldProps.onKeyDown?.(event);
          marking.onKeyDown(event);
        }}
        value={mail.body}
        onFocus={(event) => {
          target.current = event.currentTarget;
        }}
        onBlur={leave}
        onChange={(event) => put({ body: event.currentTarget.value })}
      />
      <ValueList suggesting={suggesting} />
      {!readOnly && <WordingAdvice text={mail.body} language={language} field={letter} />}
      <Group justify="space-between">
        <VariablePicker textId={textId} target={target} />
        <RemoveChannel
          label={t('text.removeEmail')}
          onRemove={() => set(without(text, 'email') as typeof text, 'remove')}
        />
      </Group>
    </Stack>
  );
}
