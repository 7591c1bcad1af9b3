import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chosen } from './chosen.ts';
import { FileReport } from './file-report.tsx';
import classes from './import.module.css';
import { readFile } from './read-file.ts';
import { firstTarget, isId, type Target } from './target.ts';
import { useImport } from './use-import.ts';

type DialogProps = {
  readonly files: readonly File[];
  readonly onClose: () => void;
  /** Goes to a process that was imported alone. */
  readonly onOpen: (processId: string) => void;
};

/** What process files hold, what is wrong with each and where each would go, before anything is stored. */
export function ImportDialog({ files, onClose, onOpen }: DialogProps) {
  const { t } = useTranslation('processes');
  const [targets, setTargets] = useState<ReadonlyMap<File, Target>>(new Map());
  const [opened] = useState(() => Date.now());
  const reads = useQueries({
    queries: files.map((file, at) => ({
      queryKey: ['process-file', opened, at],
      queryFn: () => readFile(file),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
      retry: false,
    })),
  });
  const { store, isStoring, failures, done } = useImport(onClose, onOpen);
  const chosen = files.flatMap((file, at): Chosen[] => {
    const read = reads[at]?.data;
    if (read?.kind !== 'good' || done.has(file)) return [];
    return [{ file, read, target: targets.get(file) ?? firstTarget(read) }];
  });
  const isReady = chosen.every(({ target }) => target.kind === 'draft' || isId(target.id));
  const isReading = reads.some(({ isPending }) => isPending);
  const [only] = files;
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        files.length === 1 && only
          ? t('import.title', { file: only.name })
          : t('import.titles', { count: files.length })
      }
      size={720}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack gap="lg">
        <ul className={classes.files}>
          {files.map((file, at) => (
            <FileReport
              key={`${file.name}.${at}`}
              file={file}
              isOnly={files.length === 1}
              read={reads[at]?.data}
              error={reads[at]?.error ?? undefined}
              failure={failures.get(file)}
              isStored={done.has(file)}
              target={chosen.find((one) => one.file === file)?.target}
              onTarget={(target) => setTargets((now) => new Map(now).set(file, target))}
              onAgain={() => void reads[at]?.refetch()}
            />
          ))}
        </ul>
        <Group justify="space-between" className={classes.foot ?? ''}>
          <Text size="sm" c="dimmed">
            {t('import.nothingYet')}
          </Text>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              {t(chosen.length > 0 || isReading ? 'import.cancel' : 'close')}
            </Button>
            {(chosen.length > 0 || isReading) && (
              <Button
                data-autofocus
                disabled={isReading || !isReady || chosen.length === 0}
                loading={isStoring}
                onClick={() => void store(chosen)}
              >
                {files.length === 1 ? t('import.do') : t('import.doMany', { count: chosen.length })}
              </Button>
            )}
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
