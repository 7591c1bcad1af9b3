import { MultiSelect as MantineMultiSelect, type MultiSelectProps } from '@mantine/core';
import { kept } from './kept.tsx';
import { useListOnceReached } from './list-once-reached.ts';
import { useOneEntry } from './use-one-entry.ts';

/** Mantine's own, drawn anew when it shows something else; a choice is one entry of the history. */
export const MultiSelect = kept(function MultiSelect(props: MultiSelectProps) {
  return <MantineMultiSelect {...props} {...useListOnceReached()} onChange={useOneEntry(props.onChange)} />;
});
