import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Definition, Field, Language } from '../../../process/definition/schema.ts';
import { inLanguage } from '../../shell/language.ts';

type Values = Readonly<Record<string, string | number | boolean>>;

type FieldsProps = {
  readonly definition: Definition;
  readonly language: Language;
  readonly fields: Values;
  readonly onChange: (fields: Record<string, string | number | boolean>) => void;
};

/** The fields of the process, which branches look at and texts say. */
export function CandidateFields({ definition, language, fields, onChange }: FieldsProps) {
  const { t } = useTranslation('simulation');
  const entries = Object.entries(definition.fields);
  if (entries.length === 0) return null;
  const change = (id: string, value: string | number | boolean | undefined) => {
    const { [id]: _, ...rest } = fields;
    onChange(value === undefined ? rest : { ...rest, [id]: value });
  };
  return (
    <>
      <h3>{t('fields')}</h3>
      {entries.map(([id, field]) => (
        <FieldValue
          key={id}
          field={field}
          label={inLanguage(field.label, language) || id}
          language={language}
          value={fields[id]}
          onChange={(value) => change(id, value)}
        />
      ))}
    </>
  );
}

type ValueProps = {
  readonly field: Pick<Field, 'kind' | 'options'>;
  readonly label: string;
  readonly language: Language;
  readonly value: string | number | boolean | undefined;
  readonly onChange: (value: string | number | boolean | undefined) => void;
};

/** One value by its kind; empty is a value too. */
export function FieldValue({ field, label, language, value, onChange }: ValueProps) {
  const { t } = useTranslation('simulation');
  if (field.kind === 'boolean' || field.kind === 'choice') {
    const options =
      field.kind === 'boolean'
        ? [
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]
        : Object.entries(field.options ?? {}).map(([id, text]) => ({
            value: id,
            label: inLanguage(text, language) || id,
          }));
    return (
      <Select
        label={label}
        placeholder={t('unset')}
        clearable
        data={options}
        value={value === undefined ? null : String(value)}
        onChange={(next) => onChange(next === null ? undefined : field.kind === 'boolean' ? next === 'true' : next)}
      />
    );
  }
  const type = field.kind === 'date' ? 'date' : field.kind === 'number' ? 'number' : 'text';
  return (
    <TextInput
      label={label}
      placeholder={t('unset')}
      type={type}
      value={value === undefined ? '' : String(value)}
      maxLength={200}
      onChange={(event) => {
        const text = event.currentTarget.value;
        onChange(text === '' ? undefined : field.kind === 'number' ? Number(text) : text);
      }}
    />
  );
}
