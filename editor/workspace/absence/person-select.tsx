import { Select } from '@mantine/core';
import { usePeople } from '../people/use-people.ts';

type PersonSelectProps = {
  readonly label: string;
  readonly description?: string;
  /** Who is not among those to choose. */
  readonly without: string;
  readonly value: string | null;
  readonly onChange: (userId: string | null) => void;
};

/** One member of the organisation, found by typing the name. */
export function PersonSelect({ label, description, without, value, onChange }: PersonSelectProps) {
  const people = usePeople().filter(({ userId }) => userId !== without);
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      data={people.map(({ userId, name, email }) => ({ value: userId, label: `${name} (${email})` }))}
      searchable
      limit={60}
      value={value}
      onChange={onChange}
      required
    />
  );
}
