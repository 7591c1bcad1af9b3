import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyList } from '../../shell/key-list.tsx';
import { Caps, KeyCaps, printed } from '../keys/key-caps.tsx';
import { type Shortcut, shortcutGroups, shortcutRow, shortcuts } from '../keys/shortcuts.ts';
import '../keys/texts.ts';
import { writingActions, writingKeys } from '../keys/writing-keys.ts';
import classes from './help-dialog.module.css';

const all = Object.keys(shortcuts) as Shortcut[];
const gestureKeys = {
  dragStep: 'dragStepKeys',
  addHere: 'addHereKeys',
  joinSteps: 'joinStepsKeys',
  leadElsewhere: 'leadElsewhereKeys',
  putBetween: 'putBetweenKeys',
  openMenu: 'openMenuKeys',
  boxSelect: 'boxKeys',
  pan: 'panKeys',
  zoom: 'zoomKeys',
} as const;
const gestures = Object.keys(gestureKeys) as (keyof typeof gestureKeys)[];

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
          <KeyList
            key={group}
            title={t(`group_${group}`)}
            rows={all
              .filter((action) => shortcutRow(action).group === group)
              .map((action) => ({ does: t(action), keys: <KeyCaps action={action} /> }))}
          />
        ))}
        <KeyList
          title={t('writing')}
          rows={[
            ...writingActions.map((action) => ({
              does: t(action),
              keys: <Caps ways={printed(writingKeys[action])} />,
            })),
            { does: t('value'), keys: <Caps ways={[['{{']]} /> },
          ]}
        />
        <KeyList
          title={t('mouse')}
          rows={gestures.map((gesture) => ({ does: t(gesture), keys: t(gestureKeys[gesture]) }))}
        />
      </div>
    </Modal>
  );
}
