import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useEditing } from '../../editing.ts';
import { readTime } from './read-time.ts';
import { kept } from './kept.tsx';

/** A local time of day, HH:MM on the 24-hour clock whatever the browser's own language writes; what is no time is put back. */
export const TimeInput = kept(function TimeInput({
  label,
  isLabelled = false,
  value,
  onChange,
}: {
  readonly label: string;
  /** Its label stands over it; absent: it is a part of a sentence. */
  readonly isLabelled?: boolean;
  readonly value: string;
  readonly onChange: (time: string) => void;
}) {
  const { store, readOnly } = useEditing();
  const [typed, setTyped] = useState<string>();
  const finish = () => {
    const time = typed === undefined ? undefined : readTime(typed);
    if (time !== undefined && time !== value) onChange(time);
    setTyped(undefined);
    store.endGesture();
  };
  return (
    <TextInput
      {...(isLabelled ? { label } : { 'aria-label': label, w: 72 })}
      inputMode="numeric"
      className="tabular"
      maxLength={5}
      value={typed ?? value}
      readOnly={readOnly}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={finish}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
    />
  );
});
