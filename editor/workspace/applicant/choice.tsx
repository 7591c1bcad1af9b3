import { SegmentedControl, Text } from '@mantine/core';

/** One of two or three, all in sight. */
export function Choice<Value extends string>({
  label,
  value,
  onChange,
  options,
}: {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: Readonly<Record<Value, string>>;
}) {
  return (
    <div>
      <Text fw={500} mb={4} aria-hidden="true">
        {label}
      </Text>
      <SegmentedControl
        aria-label={label}
        fullWidth
        data={Object.entries<string>(options).map(([key, text]) => ({ value: key, label: text }))}
        value={value}
        onChange={(next) => onChange(next as Value)}
      />
    </div>
  );
}
