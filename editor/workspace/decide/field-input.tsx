import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../process/definition/schema.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';

type FieldInputProps = {
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'choice';
  readonly label: LocalText;
  readonly options?: Readonly<Record<string, LocalText>> | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
};

const inputType = { text: 'text', number: 'text', date: 'date', choice: 'text' } as const;

/** One field of the process, as its kind is asked for; the value is text, `true` and `false` for a yes or no. */
export function FieldInput({ kind, label, options, value, onChange, required = true }: FieldInputProps) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  const name = inLanguage(label, language);
  if (kind === 'boolean' || (kind === 'choice' && options)) {
    const data =
      kind === 'boolean'
        ? [
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]
        : Object.entries(options ?? {}).map(([id, text]) => ({ value: id, label: inLanguage(text, language) || id }));
    return (
      <Select
        label={name}
        data={data}
        value={value === '' ? null : value}
        onChange={(next) => onChange(next ?? '')}
        required={required}
      />
    );
  }
  return (
    <TextInput
      label={name}
      type={inputType[kind as keyof typeof inputType]}
      {...(kind === 'number' ? { inputMode: 'decimal' as const } : {})}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={required}
    />
  );
}
