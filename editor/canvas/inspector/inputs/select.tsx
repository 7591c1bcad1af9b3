import { Select as MantineSelect, type SelectProps } from '@mantine/core';
import { kept } from './kept.tsx';
import { useListOnceReached } from './list-once-reached.ts';

/** Mantine's own, drawn anew when it shows something else. */
export const Select = kept(function Select(props: SelectProps) {
  return <MantineSelect {...props} {...useListOnceReached()} />;
});
