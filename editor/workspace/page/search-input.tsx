import { TextInput, type TextInputProps } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'react-router';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  /** What the page shows now; the field follows when something else changes it. */
  readonly value: string;
  /** A quarter of a second after the last key. */
  readonly onSearch: (words: string) => void;
};

/** A field to search in a page; its words are kept as `useAddress` does. */
export function SearchInput({ value, onSearch, ...input }: Props) {
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  const { key } = useLocation();
  const shown = `${key} ${value}`;
  const [followed, setFollowed] = useState(shown);
  // A slow browser may show two changes of the history as one: what was asked for is then never shown before something else is.
  if (shown !== followed) {
    setFollowed(shown);
    if (value !== asked) {
      setAsked(value);
      setTyped(value);
    }
  }
  const search = useDebouncedCallback((words: string) => {
    setAsked(words.trim());
    onSearch(words.trim());
  }, 250);
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
