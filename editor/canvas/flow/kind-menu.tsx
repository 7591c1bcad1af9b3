import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kindIcons } from '../steps/kind-icon.ts';
import { type NewKind, newKinds } from '../steps/new-step.ts';

/** The palette as a menu, at the place where a connection was let go. */
export function KindMenu({
  at,
  onChoose,
  onClose,
}: {
  readonly at: { readonly x: number; readonly y: number };
  readonly onChoose: (kind: NewKind) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('canvas');
  return (
    <Menu opened onClose={onClose} position="right-start" width={220} trapFocus withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className="visually-hidden"
          style={{ position: 'fixed', left: at.x, top: at.y }}
        >
          {t('palette.then')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('palette.then')}</Menu.Label>
        {newKinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <Menu.Item key={kind} leftSection={<Icon size={16} />} onClick={() => onChoose(kind)}>
              {t(`kind.${kind}`)}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
