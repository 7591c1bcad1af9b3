import { MultiSelect as MantineMultiSelect } from '@mantine/core';
import { kept } from './kept.tsx';

/** Mantine's own, drawn anew when it shows something else. */
export const MultiSelect = kept(MantineMultiSelect);
