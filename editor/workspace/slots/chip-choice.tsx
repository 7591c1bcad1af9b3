import { Chip, Group } from '@mantine/core';
import classes from './slots.module.css';

type ChipChoiceProps = {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
};

/** Several of a few, as buttons that stay pressed. */
export function ChipChoice({ label, options, chosen, onChange }: ChipChoiceProps) {
  return (
    <fieldset className={classes.group}>
      <legend>{label}</legend>
      <Chip.Group multiple value={[...chosen]} onChange={onChange}>
        <Group gap={6}>
          {options.map(({ value, label: name }) => (
            <Chip key={value} value={value} size="sm" radius="sm">
              {name}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </fieldset>
  );
}
