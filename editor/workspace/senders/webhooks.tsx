import { Button, Code, CopyButton, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SenderView } from '../../../server/contract/senders.ts';

/** The addresses that the provider has to be told, each to copy. */
export function Webhooks({ webhooks }: Pick<SenderView, 'webhooks'>) {
  const { t } = useTranslation('senders');
  return webhooks.map(({ what, url }) => (
    <div key={what}>
      <Text size="sm" fw={500}>
        {t(`webhook_${what}`)}
      </Text>
      <Text size="sm" c="dimmed" mb={4}>
        {t('webhookHint')}
      </Text>
      <Group wrap="nowrap" align="stretch">
        <Code block flex={1} style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {url}
        </Code>
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy} style={{ flex: 'none' }}>
              {t(copied ? 'copied' : 'copy')}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  ));
}
