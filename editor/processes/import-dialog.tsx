import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Parsed } from '../../process/definition/parse-definition.ts';
import { inLanguage, useLanguage } from '../shell/language.ts';
import { useCreateProcess } from './use-create-process.ts';

/** What a process file holds, or what is wrong with it, before anything is stored. */
export function ImportDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { t } = useTranslation('processes');
  const parsed = useParsed(file);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('import.title', { file: file.name })}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {parsed?.kind === 'ok' && <Good parsed={parsed} />}
      {parsed?.kind === 'problems' && <Bad parsed={parsed} />}
    </Modal>
  );
}

function useParsed(file: File): Parsed | undefined {
  const [parsed, setParsed] = useState<Parsed>();
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([file.text(), import('../../process/definition/parse-definition.ts')]).then(
      ([text, { parseDefinition }]) => {
        if (isCurrent) setParsed(parseDefinition(text));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [file]);
  return parsed;
}

function Good({ parsed: { definition } }: { readonly parsed: Extract<Parsed, { kind: 'ok' }> }) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  const create = useCreateProcess();
  return (
    <Stack gap="md">
      <Text>
        {t('import.good', { name: inLanguage(definition.name, language), count: Object.keys(definition.steps).length })}
      </Text>
      <Group justify="flex-end">
        <Button data-autofocus loading={create.isPending} onClick={() => create.mutate({ from: 'file', definition })}>
          {t('import.do')}
        </Button>
      </Group>
    </Stack>
  );
}

function Bad({ parsed: { problems } }: { readonly parsed: Extract<Parsed, { kind: 'problems' }> }) {
  const { t } = useTranslation('processes');
  const language = useLanguage();
  return (
    <Stack gap="md">
      <Text>{t('import.bad', { count: problems.length })}</Text>
      <List>
        {problems.map((problem, at) => (
          <List.Item key={`${problem.path.join('.')}.${at}`}>
            {problem.message[language]}
            {problem.path.length > 0 && !problem.message[language].startsWith(problem.path.join('.')) && (
              <Text size="xs" ff="monospace">
                {problem.path.join(' › ')}
              </Text>
            )}
            <Text size="xs" c="dimmed">
              {problem.hint[language]}
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
