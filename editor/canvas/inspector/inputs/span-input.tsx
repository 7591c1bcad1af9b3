import { useTranslation } from 'react-i18next';
import type { Span } from '../../../../process/definition/schema.ts';
import { useEditing } from '../../editing.ts';
import { AmountInput } from './amount-input.tsx';
import classes from '../inspector.module.css';
import { kept } from './kept.tsx';
import { Select } from './select.tsx';

const units = ['workingDays', 'calendarDays', 'workingHours', 'hours', 'minutes'] as const;

/** An amount of time with its unit; `units` narrows what can be chosen. */
export const SpanInput = kept(function SpanInput<Unit extends Span['unit']>({
  label,
  value,
  onChange,
  allowed,
  min = 0,
  max = 100_000,
}: {
  readonly label: string;
  readonly value: { readonly amount: number; readonly unit: Unit };
  readonly onChange: (value: { amount: number; unit: Unit }) => void;
  readonly allowed?: readonly Unit[];
  readonly min?: number;
  readonly max?: number;
}) {
  const { t } = useTranslation('canvas');
  const { store, readOnly } = useEditing();
  const choices = allowed ?? (units as readonly string[] as readonly Unit[]);
  return (
    <span className={classes.span}>
      <AmountInput
        label={label}
        value={value.amount}
        min={min}
        max={max}
        readOnly={readOnly}
        onLeave={store.endGesture}
        onChange={(amount) => onChange({ ...value, amount })}
      />
      {choices.length > 1 ? (
        <Select
          aria-label={`${label}: ${t('unit.title')}`}
          data={choices.map((unit) => ({ value: unit, label: t(`unit.${unit as string}`) }))}
          value={value.unit}
          readOnly={readOnly}
          w={148}
          onChange={(unit) => unit && onChange({ ...value, unit: unit as Unit })}
        />
      ) : (
        <span>{t(`unit.${choices[0] as string}`)}</span>
      )}
    </span>
  );
});
