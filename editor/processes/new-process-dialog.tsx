import { Button, Group, Modal, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateProcess } from './use-create-process.ts';

/** A name, and an empty process under it. */
export function NewProcessDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('processes');
  const create = useCreateProcess();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    if (name) create.mutate({ from: 'empty', name });
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('empty')} closeButtonProps={{ 'aria-label': t('close') }}>
      <form onSubmit={submit}>
        <TextInput
          name="name"
          label={t('name')}
          placeholder={t('nameExample')}
          maxLength={120}
          required
          data-autofocus
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" loading={create.isPending}>
            {t('create')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
