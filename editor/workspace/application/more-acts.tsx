import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationProps } from './application-page.tsx';
import { ActsDialog } from './parts-loaded-later.ts';

/** Pausing with a new date, and recording that the candidate has withdrawn. */
export function MoreActs(props: ApplicationProps) {
  const { t } = useTranslation('application');
  const { application, stage } = props;
  const [opened, setOpened] = useState<'pause' | 'withdraw' | null>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            {t('more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {stage && !application.pausedUntil && <Menu.Item onClick={() => setOpened('pause')}>{t('pause')}</Menu.Item>}
          <Menu.Item onClick={() => setOpened('withdraw')}>{t('withdraw')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ActsDialog {...props} opened={opened} onClose={() => setOpened(null)} />
    </>
  );
}
