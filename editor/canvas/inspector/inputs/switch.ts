import { Switch as MantineSwitch } from '@mantine/core';
import { kept } from './kept.tsx';

/** Mantine's own, drawn anew when it shows something else. */
export const Switch = kept(MantineSwitch);
