import { TextInput } from '@mantine/core';
import { useEditing } from '../../editing.ts';

/** A local time of day, HH:MM. */
export function TimeInput({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}) {
  const { store, readOnly } = useEditing();
  return (
    <TextInput
      type="time"
      aria-label={label}
      value={value}
      readOnly={readOnly}
      w={108}
      onBlur={store.endGesture}
      onChange={(event) => /^\d\d:\d\d$/.test(event.currentTarget.value) && onChange(event.currentTarget.value)}
    />
  );
}
