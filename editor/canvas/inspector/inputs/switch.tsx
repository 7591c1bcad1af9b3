import { Switch as MantineSwitch, type SwitchProps } from '@mantine/core';
import { kept } from './kept.tsx';
import { useOneEntry } from './use-one-entry.ts';

/** Mantine's own, drawn anew when it shows something else; a choice is one entry of the history. */
export const Switch = kept(function Switch(props: SwitchProps) {
  return <MantineSwitch {...props} onChange={useOneEntry(props.onChange)} />;
});
