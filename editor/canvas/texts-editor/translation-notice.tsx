import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Channel, Language, Text as ProcessText } from '../../../process/definition/schema.ts';
import { useDefinitionOf, useEditing } from '../editing.ts';
import { translationState } from './translation-state.ts';
import classes from './text-editor.module.css';

type NoticeProps = {
  readonly channel: Channel;
  readonly text: ProcessText;
  readonly language: Language;
  readonly set: (text: ProcessText, gesture: string) => void;
};

/** A language that is missing can begin with the words of the other one; one that still says the same as the other is marked. */
export function TranslationNotice({ channel, text, language, set }: NoticeProps) {
  const { t } = useTranslation('writing');
  const { readOnly, language: screen } = useEditing();
  const languages = useDefinitionOf((definition) => definition.languages);
  const state = translationState(text, channel, language, languages);
  const other = languages.find((one) => one !== language && translationState(text, channel, one, [one]) === 'written');
  // Within a sentence English writes its languages with a capital, Swedish does not.
  const named = (one: Language) => {
    const name = t(`language.${one}`, { ns: 'canvas' });
    return screen === 'sv' ? name.toLowerCase() : name;
  };
  if (state === 'same') return <p className={classes.notice}>{t('sameHint', { language: named(language) })}</p>;
  if (state === 'written' || other === undefined || readOnly) return null;
  const written = text[channel] ?? {};
  return (
    <Button
      variant="default"
      size="compact-sm"
      style={{ alignSelf: 'flex-start' }}
      onClick={() => set({ ...text, [channel]: { ...written, [language]: written[other] } }, `copy.${language}`)}
    >
      {t('copyFrom', { language: named(other) })}
    </Button>
  );
}
