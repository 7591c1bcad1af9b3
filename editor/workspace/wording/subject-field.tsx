import { TextInput, type TextInputProps } from '@mantine/core';
import { useId, useRef } from 'react';
import type { Language } from '../../../process/definition/schema.ts';
import { FindingsList } from './findings-list.tsx';
import { useWording } from './use-wording.ts';

type SubjectFieldProps = TextInputProps & { readonly value: string; readonly lang: Language };

/** A subject that a candidate will be sent, with what should not be sent of it underneath. */
export function SubjectField({ value, lang, ...field }: SubjectFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div>
      <TextInput {...field} ref={input} lang={lang} value={value} />
      <FindingsList id={id} text={value} findings={useWording(value, lang)} field={input} />
    </div>
  );
}
