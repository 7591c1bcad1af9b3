import { MultiSelect as MantineMultiSelect, type MultiSelectProps } from '@mantine/core';
import { kept } from './kept.tsx';
import { useListOnceReached } from './list-once-reached.ts';

/** Mantine's own, drawn anew when it shows something else. */
export const MultiSelect = kept(function MultiSelect(props: MultiSelectProps) {
  return <MantineMultiSelect {...props} {...useListOnceReached()} />;
});
