import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFileImport, IconPlus, IconTemplate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** The three ways to a new process. */
export function NewMenu({ onEmpty, onFile }: { readonly onEmpty: () => void; readonly onFile: () => void }) {
  const { t } = useTranslation('processes');
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} />} rightSection={<IconChevronDown size={16} />}>
          {t('new')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconTemplate size={16} />} onClick={() => void navigate('/processes/gallery')}>
          {t('fromGallery')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={onEmpty}>
          {t('empty')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileImport size={16} />} onClick={onFile}>
          {t('fromFile')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
