import { Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConnect } from '../actions/use-connect.ts';
import { useDefinition, useEditing } from '../editing.ts';
import { type Choice, PickList } from '../picking/pick-list.tsx';
import { stepChoices } from '../picking/step-choices.tsx';
import { kindIcons } from '../steps/kind-icon.ts';
import { type NewKind, newKinds } from '../steps/new-step.ts';
import type { Drop } from './drop.ts';

const listWidth = 280;

type MenuProps = {
  readonly at: { readonly x: number; readonly y: number };
  readonly drop: Drop;
  readonly onAdd: (kind: NewKind, drop: Drop) => void;
  readonly onClose: () => void;
};

/** The palette with its search, at the place where a connection was let go or somebody pointed twice; a connection may lead to a step that is there, too. */
export function KindMenu({ at, drop, onAdd, onClose }: MenuProps) {
  const { t } = useTranslation('canvas');
  const connect = useConnect();
  const choices = [...useNewKinds(), ...useTargets(drop)];
  const pick = (id: string) => {
    onClose();
    const kind = newKinds.find((one) => id === `new ${one}`);
    if (kind) onAdd(kind, drop);
    else if (drop.after) connect(drop.after.step, drop.after.exit, id);
  };
  return (
    <Popover
      opened
      onChange={(isOpen) => !isOpen && onClose()}
      // Beside it there is no room on a phone; below it the list is moved until all of it is seen.
      position={at.x + listWidth > window.innerWidth ? 'bottom' : 'right-start'}
      width={listWidth}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Popover.Target>
      <Popover.Dropdown aria-label={t('palette.then')}>
        <PickList label={t('palette.then')} nothing={t('palette.nothing')} choices={choices} onPick={pick} />
      </Popover.Dropdown>
    </Popover>
  );
}

function useNewKinds(): Choice[] {
  const { t } = useTranslation('canvas');
  return newKinds.map((kind) => {
    const Icon = kindIcons[kind];
    const icon = <Icon size={18} stroke={1.8} aria-hidden="true" />;
    return { id: `new ${kind}`, label: t(`kind.${kind}`), hint: t(`kindHint.${kind}`), icon };
  });
}

/** The steps that are there, where a connection asks for its end. */
function useTargets({ after }: Drop): Choice[] {
  const { t } = useTranslation('canvas');
  const { language } = useEditing();
  const definition = useDefinition();
  return after
    ? stepChoices(definition, language, (_, { kind }) => t('palette.there', { kind: t(`kind.${kind}`) }))
    : [];
}
