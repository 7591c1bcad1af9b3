import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { detailOf, showToast, titleOf } from '../../shell/toast.tsx';
import { ProblemList } from '../problems/problems-panel.tsx';
import type { Checks } from '../problems/use-checks.ts';
import type { DraftSaver } from '../saving/draft-saver.ts';

type PublishProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly process: ProcessDetail;
  readonly saver: DraftSaver;
  readonly checks: Checks;
};

/** Publishing the draft as the next version; while an error stands, it lists the errors instead. */
export function PublishDialog({ opened, onClose, process, saver, checks }: PublishProps) {
  const { t } = useTranslation('canvas');
  const errors = checks.problems.filter(({ severity }) => severity === 'error');
  const isRefused = errors.length > 0;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={isRefused ? t('publish.refused', { count: errors.length }) : t('publish.title')}
      closeButtonProps={{ 'aria-label': t('inspector.close') }}
    >
      {isRefused ? (
        <ProblemList problems={errors} onChosen={onClose} />
      ) : (
        <PublishForm process={process} saver={saver} onClose={onClose} />
      )}
    </Modal>
  );
}

function PublishForm({ process, saver, onClose }: Pick<PublishProps, 'process' | 'saver' | 'onClose'>) {
  const { t } = useTranslation('canvas');
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const publish = useMutation({
    mutationFn: async () => {
      if (!(await saver.flush())) throw new Error(`the draft of ${process.id} is not saved`);
      return call(routes.publishProcess, {
        params: { processId: process.id },
        body: { draftRevision: saver.revision(), ...(note.trim() ? { note: note.trim() } : {}) },
      });
    },
    onSuccess: ({ number }) => {
      void client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) });
      client.setQueryData(
        keyOf(routes.getProcess, { params: { processId: process.id } }),
        (old: ProcessDetail | undefined) =>
          old
            ? { ...old, live: { versionId: old.live?.versionId ?? '', number, publishedAt: new Date().toISOString() } }
            : old,
      );
      showToast(t('publish.done', { number }));
      onClose();
    },
  });
  return (
    <Stack gap="md">
      <Text>{t(process.live ? 'publish.text' : 'publish.firstText', { number: (process.live?.number ?? 0) + 1 })}</Text>
      <Textarea
        label={t('publish.note')}
        placeholder={t('publish.notePlaceholder')}
        maxLength={500}
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {publish.error && (
        <Text c="var(--red)" role="alert">
          {titleOf(publish.error)} {detailOf(publish.error)}
        </Text>
      )}
      <Group justify="flex-end">
        <Button onClick={() => publish.mutate()} loading={publish.isPending}>
          {t('publish.do', { number: (process.live?.number ?? 0) + 1 })}
        </Button>
      </Group>
    </Stack>
  );
}
