import { Select as MantineSelect } from '@mantine/core';
import { kept } from './kept.tsx';

/** Mantine's own, drawn anew when it shows something else. */
export const Select = kept(MantineSelect);
