import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type ToCopyProps = { readonly label: string; readonly hint?: string; readonly value: string };

/** What has to be set elsewhere, as it stands, to copy. */
export function ToCopy({ label, hint, value }: ToCopyProps) {
  const { t } = useTranslation('senders');
  return (
    <>
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {hint !== undefined && (
        <Text size="sm" c="dimmed" mb={4}>
          {hint}
        </Text>
      )}
      <Group wrap="nowrap" align="stretch">
        <Code block flex={1} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {value}
        </Code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} style={{ flex: 'none' }}>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </>
  );
}
