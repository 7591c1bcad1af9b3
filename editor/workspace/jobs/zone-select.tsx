import { Select } from '@mantine/core';

const zones = Intl.supportedValuesOf('timeZone');

type ZoneSelectProps = {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly onChange: (zone: string) => void;
};

/** A zone of the IANA database, found by typing its city. */
export function ZoneSelect({ label, description, value, onChange }: ZoneSelectProps) {
  const data = zones.includes(value) ? zones : [value, ...zones];
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      data={data}
      searchable
      limit={60}
      value={value}
      onChange={(next) => next && onChange(next)}
    />
  );
}
