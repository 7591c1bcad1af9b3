import { Badge, SegmentedControl, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, Language, Text as ProcessText } from '../../../process/definition/schema.ts';
import { nameOfText } from '../../../process/texts/name-of-text.ts';
import { useDefinitionOf, useEditing } from '../editing.ts';
import { changeText } from '../edits/change-text.ts';
import { kept } from '../inspector/inputs/kept.tsx';
import { LocalTextInput } from '../inspector/inputs/local-text-input.tsx';
import { FieldNotes } from '../problems/field-notes.tsx';
import { inLanguagesOf } from '../steps/new-step.ts';
import { MailForm } from './mail-form.tsx';
import { Preview } from './preview.tsx';
import { SmsForm } from './sms-form.tsx';
import { TestSend } from './test-send.tsx';
import type { TextPlace } from './text-place.ts';
import { type TranslationState, translationState } from './translation-state.ts';
import { UsesNotice } from './uses-notice.tsx';
import classes from './text-editor.module.css';

export type ChannelFormProps = {
  readonly textId: string;
  readonly text: ProcessText;
  readonly language: Language;
  readonly set: (text: ProcessText, gesture: string) => void;
};

type FormProps = {
  readonly textId: string;
  readonly text: ProcessText;
  readonly at: TextPlace | undefined;
  /** The step that it was opened from. */
  readonly stepId: string | undefined;
  readonly onOpen: (textId: string) => void;
};

/** Name, where it is sent, channel and language; then the words on one side and what becomes of them on the other. */
export function TextForm({ textId, text, at, stepId, onOpen }: FormProps) {
  const { t } = useTranslation('canvas');
  const { store, language: screen } = useEditing();
  const languages = useDefinitionOf((definition) => definition.languages);
  const [channel, setChannel] = useState<Channel>(at?.channel ?? (text.email || !text.sms ? 'email' : 'sms'));
  const [chosen, setLanguage] = useState<Language>(at?.language ?? screen);
  const language = languages.includes(chosen) ? chosen : (languages[0] ?? 'sv');
  const set = (next: ProcessText, gesture: string) =>
    store.edit('edit.text', (now) => changeText(now, textId, next), `text.${textId}.${gesture}`);
  const Form = channel === 'email' ? MailForm : SmsForm;
  return (
    <div className={classes.form}>
      <LocalTextInput
        label={t('name', { ns: 'writing' })}
        value={inLanguagesOf({ languages }, nameOfText(text))}
        onChange={(name) => set({ ...text, name }, 'name')}
      />
      <UsesNotice textId={textId} stepId={stepId} onOpen={onOpen} />
      <div className={classes.choices}>
        <ChannelChoice value={channel} onChange={setChannel} />
        {languages.length > 1 && (
          <LanguageTabs
            states={languages.map((one) => [one, translationState(text, channel, one, languages)])}
            value={language}
            onChange={setLanguage}
          />
        )}
      </div>
      <div className={classes.columns}>
        <div className={classes.words}>
          <Form key={`${channel}.${language}`} textId={textId} text={text} language={language} set={set} />
          <FieldNotes at={[['texts', textId]]} textId={textId} />
        </div>
        <div className={classes.result}>
          <Preview textId={textId} text={text} channel={channel} language={language} stepId={stepId}>
            {(person) => (
              <TestSend textId={textId} channel={channel} language={language} personId={person.id} stepId={stepId} />
            )}
          </Preview>
        </div>
      </div>
    </div>
  );
}

const ChannelChoice = kept(function ChannelChoice({
  value,
  onChange,
}: {
  readonly value: Channel;
  readonly onChange: (channel: Channel) => void;
}) {
  const { t } = useTranslation('canvas');
  return (
    <SegmentedControl
      aria-label={t('text.channel')}
      data={[
        { value: 'email', label: t('text.email') },
        { value: 'sms', label: t('text.sms') },
      ]}
      value={value}
      onChange={(next) => onChange(next as Channel)}
    />
  );
});

type TabsProps = {
  /** The languages of the process, each with how far the text is written in it. */
  readonly states: readonly (readonly [Language, TranslationState])[];
  readonly value: Language;
  readonly onChange: (language: Language) => void;
};

/** The languages of the process, those that are missing or only copied marked. */
const LanguageTabs = kept(function LanguageTabs({ states, value, onChange }: TabsProps) {
  const { t } = useTranslation('canvas');
  return (
    <Tabs value={value} onChange={(next) => next && onChange(next as Language)} variant="pills">
      <Tabs.List aria-label={t('text.language')}>
        {states.map(([language, state]) => (
          <Tabs.Tab
            key={language}
            value={language}
            rightSection={
              state === 'written' ? undefined : (
                <Badge size="sm" variant="light" color="var(--amber)" c="var(--amber)" tt="none">
                  {t(state, { ns: 'writing' })}
                </Badge>
              )
            }
          >
            {t(`language.${language}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
});
