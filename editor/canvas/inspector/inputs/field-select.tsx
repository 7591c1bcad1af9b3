import { useTranslation } from 'react-i18next';
import type { Field } from '../../../../process/definition/schema.ts';
import { inLanguage } from '../../../shell/language.ts';
import { useDefinitionOf, useEditing } from '../../editing.ts';
import { kept } from './kept.tsx';
import { Select } from './select.tsx';

/** One of the process's fields, of one kind where `kind` says so. */
export const FieldSelect = kept(function FieldSelect({
  value,
  onChange,
  kind,
}: {
  readonly value: string;
  readonly onChange: (field: string) => void;
  readonly kind?: Field['kind'];
}) {
  const { t } = useTranslation('canvas');
  const fields = useDefinitionOf((definition) => definition.fields);
  const { language, readOnly } = useEditing();
  const data = Object.entries(fields)
    .filter(([, field]) => kind === undefined || field.kind === kind)
    .map(([id, field]) => ({ value: id, label: inLanguage(field.label, language) || id }));
  const isKnown = data.some((one) => one.value === value);
  return (
    <Select
      aria-label={t('input.field')}
      data={isKnown ? data : [{ value, label: `${value} ?` }, ...data]}
      value={value}
      error={!isKnown}
      readOnly={readOnly}
      searchable
      w={180}
      onChange={(field) => field && onChange(field)}
    />
  );
});
