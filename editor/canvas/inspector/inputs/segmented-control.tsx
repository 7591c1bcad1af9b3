import { SegmentedControl as MantineSegmentedControl, type SegmentedControlProps } from '@mantine/core';
import { kept } from './kept.tsx';
import { useOneEntry } from './use-one-entry.ts';

/** Mantine's own, drawn anew when it shows something else; a choice is one entry of the history. */
export const SegmentedControl = kept(function SegmentedControl(props: SegmentedControlProps) {
  return <MantineSegmentedControl {...props} onChange={useOneEntry(props.onChange)} />;
});
