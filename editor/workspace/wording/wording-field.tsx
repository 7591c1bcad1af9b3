import { Textarea, type TextareaProps } from '@mantine/core';
import { useId, useRef } from 'react';
import type { WordingFinding } from '../../../process/wording/contract.ts';
import { FindingsList } from './findings-list.tsx';

type WordingFieldProps = TextareaProps & {
  readonly value: string;
  readonly findings: readonly WordingFinding[];
};

/** A text that a candidate will be sent, with what should not be sent of it underneath. */
export function WordingField({ value, findings, ...field }: WordingFieldProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <div>
      <Textarea {...field} ref={area} value={value} />
      <FindingsList id={id} text={value} findings={findings} field={area} />
    </div>
  );
}
