import { NumberInput, Tooltip } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kept } from './kept.tsx';

/**
 * A whole number within bounds. What is typed and is none is not taken: the field says which ones are, and has the last good one again once it
 * is left.
 */
export const AmountInput = kept(function AmountInput({
  label,
  labelIsShown = false,
  value,
  min,
  max,
  suffix,
  width = 56,
  readOnly = false,
  onChange,
  onLeave,
}: {
  readonly label: string;
  readonly labelIsShown?: boolean;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly suffix?: string;
  /** In pixels. */
  readonly width?: number;
  readonly readOnly?: boolean;
  readonly onChange: (amount: number) => void;
  readonly onLeave?: () => void;
}) {
  const { t } = useTranslation('canvas');
  const id = useId();
  const [wrong, setWrong] = useState<number | string>();
  const words = t('amount.bounds', { min, max });
  const isTaken = (typed: number | string): typed is number =>
    typeof typed === 'number' && typed >= min && typed <= max;
  return (
    <>
      <Tooltip label={words} opened={wrong !== undefined} color="red" withArrow>
        <NumberInput
          {...(labelIsShown ? { label } : { 'aria-label': label })}
          value={wrong ?? value}
          min={min}
          max={max}
          {...(suffix !== undefined && { suffix })}
          allowDecimal={false}
          clampBehavior="none"
          hideControls
          readOnly={readOnly}
          w={width}
          error={wrong !== undefined}
          aria-errormessage={wrong === undefined ? undefined : id}
          onChange={(typed) => {
            setWrong(isTaken(typed) ? undefined : typed);
            if (isTaken(typed) && typed !== value) onChange(typed);
          }}
          onBlur={() => {
            setWrong(undefined);
            onLeave?.();
          }}
        />
      </Tooltip>
      {wrong !== undefined && (
        <span id={id} role="alert" className="visually-hidden">
          {words}
        </span>
      )}
    </>
  );
});
