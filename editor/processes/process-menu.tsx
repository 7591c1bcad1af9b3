import { ActionIcon, Button, Group, Menu, Modal, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessSummary } from '../../server/contract/processes.ts';
import { useArchiveProcess } from './use-archive-process.ts';
import { useCreateProcess } from './use-create-process.ts';
import { useDeleteProcess } from './use-delete-process.ts';

type Props = { readonly process: ProcessSummary; readonly name: string };

/** What a designer does with a process as a whole: copies it, puts it away or brings it back, and deletes what was never published. */
export function ProcessMenu({ process, name }: Props) {
  const { t } = useTranslation('processes');
  const create = useCreateProcess();
  const archive = useArchiveProcess(process.id, name);
  const [isDeleting, setDeleting] = useState(false);
  const isArchived = process.archivedAt !== null;
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('actsFor', { name })}>
            <IconDots size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => create.mutate({ from: 'copy', processId: process.id })}>{t('copy')}</Menu.Item>
          <Menu.Item onClick={() => archive.mutate(!isArchived)}>{t(isArchived ? 'bringBack' : 'archive')}</Menu.Item>
          {process.live === null && <Menu.Item onClick={() => setDeleting(true)}>{t('delete')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={isDeleting}
        onClose={() => setDeleting(false)}
        title={t('deleteTitle', { name })}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <ConfirmDeletion process={process} name={name} onClose={() => setDeleting(false)} />
      </Modal>
    </>
  );
}

function ConfirmDeletion({ process, name, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation('processes');
  const remove = useDeleteProcess(process.id, name);
  return (
    <>
      <Text>{t('deleteText')}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('keep')}
        </Button>
        <Button color="red" loading={remove.isPending} onClick={() => remove.mutate(undefined, { onSuccess: onClose })}>
          {t('deleteDo')}
        </Button>
      </Group>
    </>
  );
}
