import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../process/definition/schema.ts';
import { SpanInput } from '../inspector/inputs/span-input.tsx';
import classes from './setup.module.css';

type When = Span | 'never' | undefined;

type WhenProps = {
  readonly label: string;
  readonly value: When;
  /** What undefined means: as everybody, or not at all. */
  readonly unsaid: string;
  readonly canNever?: boolean;
  readonly onChange: (value: When) => void;
};

const firstSpan: Span = { amount: 2, unit: 'workingDays' };

/** After how long somebody acts, never, or nothing said of it. */
export function WhenInput({ label, value, unsaid, canNever = true, onChange }: WhenProps) {
  const { t } = useTranslation('simulation');
  const kind = value === undefined ? 'unsaid' : value === 'never' ? 'never' : 'after';
  const data = [
    { value: 'unsaid', label: unsaid },
    { value: 'after', label: t('after') },
    ...(canNever ? [{ value: 'never', label: t('never') }] : []),
  ];
  return (
    <span className={classes.when}>
      <Select
        aria-label={label}
        data={data}
        value={kind}
        w={kind === 'after' ? 96 : 148}
        onChange={(next) => onChange(next === 'never' ? 'never' : next === 'after' ? firstSpan : undefined)}
      />
      {typeof value === 'object' && <SpanInput label={label} value={value} max={500} onChange={onChange} />}
    </span>
  );
}
