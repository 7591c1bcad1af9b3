import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

type RenameProps = {
  readonly label: string;
  /** What it is called now. */
  readonly name: string;
  readonly save: string;
  readonly isSaving: boolean;
  readonly onSave: (name: string) => void;
};

/** One name, which can be saved once it is another. */
export function RenameForm({ label, name, save, isSaving, onSave }: RenameProps) {
  const [typed, setTyped] = useState(name);
  const wanted = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted !== '' && wanted !== name) onSave(wanted);
  };
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={label}
          value={typed}
          maxLength={200}
          required
          data-autofocus
          style={{ flex: '1 1 220px', maxWidth: 420 }}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={wanted === '' || wanted === name} loading={isSaving}>
          {save}
        </Button>
      </Group>
    </form>
  );
}
