import { Select as MantineSelect, type SelectProps } from '@mantine/core';
import { kept } from './kept.tsx';
import { useListOnceReached } from './list-once-reached.ts';
import { useOneEntry } from './use-one-entry.ts';

/** Mantine's own, drawn anew when it shows something else; a choice is one entry of the history. */
export const Select = kept(function Select(props: SelectProps) {
  return <MantineSelect {...props} {...useListOnceReached()} onChange={useOneEntry(props.onChange)} />;
});
