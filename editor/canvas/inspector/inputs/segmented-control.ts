import { SegmentedControl as MantineSegmentedControl } from '@mantine/core';
import { kept } from './kept.tsx';

/** Mantine's own, drawn anew when it shows something else. */
export const SegmentedControl = kept(MantineSegmentedControl);
