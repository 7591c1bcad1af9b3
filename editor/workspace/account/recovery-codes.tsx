import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './account.module.css';
import '../people/texts.ts';
import './texts.ts';

/** The codes that let one in without the app; shown once. */
export function RecoveryCodes({ codes, onClose }: { readonly codes: readonly string[]; readonly onClose: () => void }) {
  const { t } = useTranslation(['account', 'people', 'page']);
  return (
    <Stack gap="md">
      <Text fw={550}>{t('codesTitle')}</Text>
      <Text c="dimmed">{t('codesText')}</Text>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs">
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'page:copied' : 'page:copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>{t('people:done')}</Button>
      </Group>
    </Stack>
  );
}
