import { Group, Stack, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../editing.ts';
import { without, withOptional } from '../edits/without.ts';
import { MissingChannel } from './missing-channel.tsx';
import { RemoveChannel } from './remove-channel.tsx';
import type { ChannelFormProps } from './text-form.tsx';
import { useSuggesting } from './suggesting/use-suggesting.ts';
import { ValueList } from './suggesting/value-list.tsx';
import { TranslationNotice } from './translation-notice.tsx';
import { VariablePicker } from './variable-picker.tsx';
import { WordingAdvice } from './wording-advice.tsx';

/** The SMS in one language. */
export function SmsForm({ textId, text, language, set }: ChannelFormProps) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const target = useRef<HTMLTextAreaElement>(null);
  const suggesting = useSuggesting(textId);
  if (!text.sms) return <MissingChannel channel="sms" text={text} language={language} set={set} />;
  const put = (next: string) =>
    set({ ...text, sms: withOptional(text.sms ?? {}, language, next || undefined) }, `sms.${language}`);
  return (
    <Stack gap="xs">
      <TranslationNotice channel="sms" text={text} language={language} set={set} />
      <Textarea
        ref={target}
        label={t('text.smsText')}
        maxLength={2_000}
        autosize
        minRows={6}
        readOnly={readOnly}
        lang={language}
        value={text.sms[language] ?? ''}
        {...suggesting.fieldProps}
        onBlur={() => {
          suggesting.close();
          store.endGesture();
        }}
        onChange={(event) => put(event.currentTarget.value)}
      />
      <ValueList suggesting={suggesting} />
      {!readOnly && <WordingAdvice text={text.sms[language] ?? ''} language={language} field={target} />}
      <Group justify="space-between">
        <VariablePicker textId={textId} target={target} />
        <RemoveChannel
          label={t('text.removeSms')}
          onRemove={() => set(without(text, 'sms') as typeof text, 'remove')}
        />
      </Group>
    </Stack>
  );
}
