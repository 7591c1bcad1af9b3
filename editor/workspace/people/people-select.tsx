import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../server/contract/people.ts';
import { usePeopleFound } from './use-people-found.ts';
import './texts.ts';

type Chosen = Pick<Person, 'userId' | 'name'>;
type PeopleSelectProps = {
  readonly label: string;
  readonly description?: string | undefined;
  readonly value: readonly Chosen[];
  readonly onChange: (people: Chosen[]) => void;
  /** Who is among those to choose. */
  readonly may?: (person: Person) => boolean;
  readonly error?: string | undefined;
  /** As many as can be chosen; twenty unless said otherwise. */
  readonly atMost?: number;
};

/** Typing goes on this long, in milliseconds, before the server is asked. */
const pause = 200;
const usual = 20;
const everybody = () => true;

/** Members of the organisation, found by the server by a part of their name or address; those of one name are told apart by the latter. */
export function PeopleSelect({
  label,
  description,
  value,
  onChange,
  may = everybody,
  error,
  atMost = usual,
}: PeopleSelectProps) {
  const { t } = useTranslation('people');
  const [words, setWords] = useState('');
  const [search] = useDebouncedValue(words.trim(), pause);
  const ids = value.map(({ userId }) => userId);
  const { found, named } = usePeopleFound(search, ids);
  const fit = found.filter(may);
  const known = new Map<string, Chosen & Partial<Person>>([...value, ...named, ...fit].map((one) => [one.userId, one]));
  const isFound = new Set<unknown>(search === words.trim() ? fit.map(({ userId }) => userId) : []);
  const data = [...known.values()].map(({ userId, name, email }) => {
    const isOneOfMany = [...known.values()].some((one) => one.userId !== userId && one.name === name);
    return { value: userId, label: isOneOfMany && email ? `${name} (${email})` : name };
  });
  return (
    <MultiSelect
      label={label}
      description={description}
      error={error}
      data={data}
      value={ids}
      maxValues={atMost}
      searchable
      hidePickedOptions
      searchValue={words}
      onSearchChange={setWords}
      nothingFoundMessage={t('nobodyFound')}
      // The server has found them, also by their address.
      filter={({ options }) => options.filter((option) => 'value' in option && isFound.has(option.value))}
      onChange={(chosen) =>
        onChange(
          chosen.flatMap((userId) => {
            const person = known.get(userId);
            return person ? [{ userId, name: person.name }] : [];
          }),
        )
      }
    />
  );
}
