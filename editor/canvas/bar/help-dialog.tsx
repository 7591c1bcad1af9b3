import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { shortcutKeys } from '../use-shortcuts.ts';

const isMac = navigator.platform.startsWith('Mac');

/** The keys of the canvas. */
export function HelpDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('canvas');
  const rows = [...Object.entries(shortcutKeys), ['move', '← ↑ ↓ →'], ['many', 'Shift'], ['escape', 'Esc']] as const;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('help.title')}
      closeButtonProps={{ 'aria-label': t('inspector.close') }}
    >
      <Table>
        <Table.Tbody>
          {rows.map(([name, keys]) => (
            <Table.Tr key={name}>
              <Table.Td>{t(`help.${name}`)}</Table.Td>
              <Table.Td style={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
                {keys.split(' ').map((key) => (
                  <Kbd key={key} ml={4}>
                    {key === 'Mod' ? (isMac ? '⌘' : 'Ctrl') : key}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
