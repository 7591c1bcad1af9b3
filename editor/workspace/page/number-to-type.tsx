import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { countedFrom } from '../../../server/contract/fixed-values.ts';

export type NumberToType = {
  /** From so many people on that it is asked for. */
  readonly isAsked: boolean;
  /** Whether it is not asked for, or typed as it is. */
  readonly isRight: boolean;
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
};

/** How many will hear: from thirty people on whoever sends types their number, so that nobody does to many what was meant for one. */
export function useNumberToType(count: number): NumberToType {
  const [typed, setTyped] = useState('');
  const isAsked = count >= countedFrom;
  return { isAsked, isRight: !isAsked || typed.trim() === String(count), typed, setTyped };
}

type FieldProps = Pick<TextInputProps, 'label' | 'className' | 'disabled'> & { readonly number: NumberToType };

/** Where it is typed; nothing where it is not asked for. */
export function NumberToTypeField({ number: { isAsked, typed, setTyped }, ...field }: FieldProps) {
  if (!isAsked) return null;
  return (
    <TextInput
      {...field}
      inputMode="numeric"
      autoComplete="off"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
