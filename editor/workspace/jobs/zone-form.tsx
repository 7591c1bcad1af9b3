import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ZoneSelect } from './zone-select.tsx';

type ZoneFormProps = {
  readonly label: string;
  readonly zone: string;
  readonly save: string;
  readonly isSaving: boolean;
  readonly onSave: (zone: string) => void;
};

/** A zone to choose another one for; what has not been changed cannot be saved. */
export function ZoneForm({ label, zone, save, isSaving, onSave }: ZoneFormProps) {
  const [chosen, choose] = useState(zone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== zone) onSave(chosen);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={420}>
        <ZoneSelect label={label} value={chosen} onChange={choose} />
        <Button
          type="submit"
          variant="default"
          loading={isSaving}
          disabled={chosen === zone}
          style={{ alignSelf: 'flex-start' }}
        >
          {save}
        </Button>
      </Stack>
    </form>
  );
}
