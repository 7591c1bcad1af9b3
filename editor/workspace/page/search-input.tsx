import { TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  /** What the page shows now; the field follows when something else changes it. */
  readonly value: string;
  /** A quarter of a second after the last key. */
  readonly onSearch: (words: string) => void;
};

/** A field to search in a page whose words stand in the address. */
export function SearchInput({ value, onSearch, ...input }: Props) {
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (value !== followed) {
    setFollowed(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const search = useDebouncedCallback((words: string) => onSearch(words.trim()), 250);
  return (
    <TextInput
      {...input}
      type="search"
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      maxLength={100}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value);
      }}
    />
  );
}
