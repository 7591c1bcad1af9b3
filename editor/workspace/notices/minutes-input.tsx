import { TextInput } from '@mantine/core';

type MinutesProps = {
  readonly label: string;
  /** After midnight. */
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
};

/** A time of day; what is half typed changes nothing. */
export function MinutesInput({ label, minutes, onChange }: MinutesProps) {
  return (
    <TextInput
      type="time"
      label={label}
      value={`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`}
      onChange={({ currentTarget: { value } }) => {
        const [hours = Number.NaN, rest = Number.NaN] = value.split(':').map(Number);
        if (Number.isInteger(hours * 60 + rest)) onChange(hours * 60 + rest);
      }}
      required
    />
  );
}
