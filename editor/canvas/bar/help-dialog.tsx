import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyCaps } from '../keys/key-caps.tsx';
import { type Shortcut, shortcutGroups, shortcutRow, shortcuts } from '../keys/shortcuts.ts';
import '../keys/texts.ts';
import classes from './help-dialog.module.css';

const all = Object.keys(shortcuts) as Shortcut[];
const gestures = ['boxSelect', 'pan', 'zoom'] as const;
const gestureKeys = { boxSelect: 'boxKeys', pan: 'panKeys', zoom: 'zoomKeys' } as const;

/** Every action of the canvas with its keys, from the same table that the keyboard is read by. */
export function HelpDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('keys');
  const { t: tCanvas } = useTranslation('canvas');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={960}
      title={t('title')}
      closeButtonProps={{ 'aria-label': tCanvas('inspector.close') }}
    >
      <div className={classes.groups}>
        {shortcutGroups.map((group) => (
          <section key={group} className={classes.group}>
            <h3>{t(`group_${group}`)}</h3>
            <dl>
              {all
                .filter((action) => shortcutRow(action).group === group)
                .map((action) => (
                  <div key={action} className={classes.row}>
                    <dt>{t(action)}</dt>
                    <dd>
                      <KeyCaps action={action} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section className={classes.group}>
          <h3>{t('mouse')}</h3>
          <dl>
            {gestures.map((gesture) => (
              <div key={gesture} className={classes.row}>
                <dt>{t(gesture)}</dt>
                <dd>{t(gestureKeys[gesture])}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Modal>
  );
}
