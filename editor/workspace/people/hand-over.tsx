import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import './texts.ts';

/** Something that is shown once, to be handed over or kept. */
export function HandOver({
  title,
  text,
  secret,
  onClose,
}: {
  readonly title: string;
  readonly text: string;
  readonly secret: string;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['people', 'page']);
  return (
    <Stack gap="md">
      <Text fw={550}>{title}</Text>
      <Text c="dimmed">{text}</Text>
      <Group wrap="nowrap">
        <Code block flex={1} fz="md" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {secret}
        </Code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} style={{ flex: 'none' }}>
              {t(copied ? 'page:copied' : 'page:copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Button onClick={onClose}>{t('done')}</Button>
    </Stack>
  );
}
