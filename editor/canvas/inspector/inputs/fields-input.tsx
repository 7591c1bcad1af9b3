import { inLanguage } from '../../../shell/language.ts';
import { useDefinitionOf, useEditing } from '../../editing.ts';
import { kept } from './kept.tsx';
import { MultiSelect } from './multi-select.tsx';

/** Some of the process's fields. */
export const FieldsInput = kept(function FieldsInput({
  label,
  placeholder,
  value,
  onChange,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly value: readonly string[];
  readonly onChange: (fields: string[]) => void;
}) {
  const fields = useDefinitionOf((definition) => definition.fields);
  const { language, readOnly } = useEditing();
  const known = Object.entries(fields).map(([id, field]) => ({
    value: id,
    label: inLanguage(field.label, language) || id,
  }));
  const unknown = value.filter((id) => !fields[id]).map((id) => ({ value: id, label: `${id} ?` }));
  return (
    <MultiSelect
      aria-label={label}
      placeholder={value.length === 0 ? placeholder : ''}
      data={[...known, ...unknown]}
      value={[...value]}
      readOnly={readOnly}
      searchable
      onChange={onChange}
    />
  );
});
