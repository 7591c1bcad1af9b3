import { TextInput } from '@mantine/core';
import type { Language, LocalText } from '../../../../process/definition/schema.ts';
import { useDefinitionOf, useEditing } from '../../editing.ts';
import { withOptional } from '../../edits/without.ts';
import classes from '../inspector.module.css';
import { kept } from './kept.tsx';

/** A short text in each language of the process, one row per language; a missing one is marked, of an optional text only where another one is there. */
export const LocalTextInput = kept(function LocalTextInput({
  label,
  value,
  onChange,
  onDone,
  hideLabel = false,
  isOptional = false,
}: {
  readonly label: string;
  readonly value: LocalText;
  readonly onChange: (value: LocalText) => void;
  readonly onDone?: () => void;
  readonly hideLabel?: boolean;
  readonly isOptional?: boolean;
}) {
  const languages = useDefinitionOf((definition) => definition.languages);
  const { store, readOnly } = useEditing();
  const isWanted = !isOptional || languages.some((language) => value[language]?.trim());
  const done = () => {
    onDone?.();
    store.endGesture();
  };
  return (
    <div className={classes.localText}>
      {languages.map((language, at) => (
        <TextInput
          key={language}
          label={at === 0 && !hideLabel ? label : undefined}
          aria-label={`${label} (${language})`}
          maxLength={200}
          readOnly={readOnly}
          data-missing={(isWanted && !value[language]?.trim()) || undefined}
          leftSection={languages.length > 1 ? <LanguageCode language={language} /> : undefined}
          value={value[language] ?? ''}
          onBlur={done}
          onChange={(event) => onChange(withOptional(value, language, event.currentTarget.value || undefined))}
        />
      ))}
    </div>
  );
});

function LanguageCode({ language }: { readonly language: Language }) {
  return <small className={classes.code}>{language}</small>;
}
