import { Button, FileButton, Text, Title } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '../../../server/contract/imports.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { detailOf, titleOf } from '../../shell/toast.tsx';
import classes from './import.module.css';

const largest = 10 * 1024 * 1024;

/** Where a file is dropped or chosen; the server reads it and says what an import would do. */
export function DropFile({
  jobId,
  onChecked,
}: {
  readonly jobId: string;
  readonly onChecked: (view: ImportView) => void;
}) {
  const { t } = useTranslation('import');
  const [isOver, setOver] = useState(false);
  const check = useMutation({
    mutationFn: (file: File) => {
      if (file.size > largest) throw new Error(t('tooBig'));
      return call(routes.checkImport, { params: { jobId }, query: { fileName: file.name.slice(0, 200) }, file });
    },
    onSuccess: onChecked,
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) check.mutate(file);
  };
  return (
    <section
      className={classes.drop}
      data-over={isOver || undefined}
      aria-label={t('dropTitle')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileUpload size={32} stroke={1.4} aria-hidden="true" />
      <Title order={2} size="h3">
        {t('dropTitle')}
      </Title>
      <Text c="dimmed" maw={520}>
        {t('dropText')}
      </Text>
      <FileButton accept=".csv,.txt,.xlsx,text/csv" onChange={(file) => file && check.mutate(file)}>
        {(props) => (
          <Button {...props} loading={check.isPending}>
            {t('choose')}
          </Button>
        )}
      </FileButton>
      {check.isError && (
        <Text c="red" role="alert">
          {check.error.message === t('tooBig') ? t('tooBig') : `${titleOf(check.error)} ${detailOf(check.error)}`}
        </Text>
      )}
    </section>
  );
}
