import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../../process/definition/schema.ts';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import type { FieldInputKind } from './paste-into.ts';
import classes from './bulk.module.css';

type FieldCellProps = {
  readonly kind: FieldInputKind;
  readonly label: string;
  readonly options: Readonly<Record<string, LocalText>> | undefined;
  readonly value: string;
  /** What holds where nothing of their own is written. */
  readonly otherwise: string;
  readonly state: 'there' | 'missing' | 'invalid';
  readonly onChange: (value: string) => void;
};

/** One value of one person. What was pasted and is no value of the field stays as it was pasted, and is marked. */
export function FieldCell({ kind, label, options, value, otherwise, state, onChange }: FieldCellProps) {
  const { t } = useTranslation('bulk');
  const language = useLanguage();
  const mark = {
    className: classes.cell,
    'aria-label': label,
    ...(state === 'there' ? {} : { 'data-left': state }),
    ...(state === 'invalid' ? { 'aria-invalid': true, title: t('cellInvalid') } : {}),
  };
  const choices = choicesOf(kind, options, (text) => inLanguage(text, language), [t('yes'), t('no')]);
  if (choices)
    return (
      <select {...mark} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{choices.find(([id]) => id === otherwise)?.[1] ?? ''}</option>
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {value !== '' && !choices.some(([id]) => id === value) && <option value={value}>{value}</option>}
      </select>
    );
  return (
    <input
      {...mark}
      type={kind === 'date' && (value === '' || /^\d{4}-\d\d-\d\d$/.test(value)) ? 'date' : 'text'}
      {...(kind === 'number' ? { inputMode: 'decimal' as const } : {})}
      value={value}
      placeholder={otherwise}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function choicesOf(
  kind: FieldInputKind,
  options: FieldCellProps['options'],
  name: (text: LocalText) => string,
  [yes, no]: readonly [string, string],
): readonly (readonly [string, string])[] | null {
  if (kind === 'boolean')
    return [
      ['true', yes],
      ['false', no],
    ];
  return kind === 'choice' && options ? Object.entries(options).map(([id, text]) => [id, name(text) || id]) : null;
}
