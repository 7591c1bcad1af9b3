import { Menu } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { exitsOf } from '../../../process/definition/exits-of.ts';
import { type Selection, useDefinition, useEditing } from '../editing.ts';
import { KeyCaps } from '../keys/key-caps.tsx';
import { type KeyedAction, type Shortcut, shortcutRow } from '../keys/shortcuts.ts';
import '../keys/texts.ts';
import { kindIcons } from '../steps/kind-icon.ts';
import { newKinds, type NewKind } from '../steps/new-step.ts';
import type { CanvasActions } from '../use-canvas-actions.ts';
import type { MenuPlace } from './use-context-menu.ts';
import './texts.ts';

type MenuProps = {
  readonly place: MenuPlace | undefined;
  readonly selection: Selection;
  readonly actions: CanvasActions;
  readonly keyMap: Readonly<Record<KeyedAction, () => void>>;
  readonly onAdd: (kind: NewKind, on: MenuPlace) => void;
  /** Something is put where the menu was opened on the paper. */
  readonly onPut: (action: Put, on: MenuPlace) => void;
  readonly onClose: () => void;
};
type Put = 'paste' | 'addNote' | 'addArea';
const isPut = (action: Shortcut): action is Put => action === 'paste' || action === 'addNote' || action === 'addArea';

/** What can be done with the things, the line or the paper under the pointer, each with its key. */
export function ContextMenu({ place, selection, actions, keyMap, onAdd, onPut, onClose }: MenuProps) {
  const { t } = useTranslation('contextMenu');
  const { readOnly } = useEditing();
  const items = useItems(place?.on, selection, actions);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (place)
      before.current = document.activeElement?.closest('[role="menu"]') ? before.current : document.activeElement;
  }, [place]);
  if (!place) return null;
  const leave = () => {
    onClose();
    if (before.current instanceof HTMLElement || before.current instanceof SVGElement) before.current.focus();
  };
  const act = (action: Shortcut) => {
    // First: what is done may take the keyboard elsewhere.
    leave();
    if (place.on === 'paper' && isPut(action)) onPut(action, place);
    else if (action === 'copy' || action === 'cut' || action === 'paste') actions[action]();
    else keyMap[action]();
  };
  return (
    <Menu
      key={`${place.screen.x}/${place.screen.y}`}
      opened
      onClose={leave}
      position="bottom-start"
      width={280}
      trapFocus
      withInitialFocusPlaceholder={false}
      closeOnItemClick={false}
      returnFocus={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className="visually-hidden"
          style={{ position: 'fixed', left: place.screen.x, top: place.screen.y }}
        >
          {t('title')}
        </button>
      </Menu.Target>
      <Menu.Dropdown mah="min(560px, 80vh)" style={{ overflowY: 'auto' }}>
        {place.on !== 'things' && !readOnly && (
          <Kinds
            label={t(place.on === 'line' ? 'insert' : 'addHere')}
            onChoose={(kind) => {
              leave();
              onAdd(kind, place);
            }}
          />
        )}
        {items.map((action) => (
          <Item key={action} action={action} on={place.on} onClick={() => act(action)} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Kinds({ label, onChoose }: { readonly label: string; readonly onChoose: (kind: NewKind) => void }) {
  const { t } = useTranslation('canvas');
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {newKinds.map((kind) => {
        const Icon = kindIcons[kind];
        return (
          <Menu.Item key={kind} leftSection={<Icon size={16} aria-hidden="true" />} onClick={() => onChoose(kind)}>
            {t(`kind.${kind}`)}
          </Menu.Item>
        );
      })}
      <Menu.Divider />
    </>
  );
}

type ItemProps = { readonly action: Shortcut; readonly on: MenuPlace['on']; readonly onClick: () => void };

function Item({ action, on, onClick }: ItemProps) {
  const { t } = useTranslation(['contextMenu', 'keys']);
  const own = ownWords[on][action];
  return (
    <Menu.Item
      onClick={onClick}
      {...(action === 'remove' && { color: 'var(--red)' })}
      rightSection={
        <span aria-hidden="true">
          <KeyCaps action={action} isFirstOnly />
        </span>
      }
    >
      {own ? t(own) : t(action, { ns: 'keys' })}
    </Menu.Item>
  );
}

const ownWords: Readonly<Record<MenuPlace['on'], Partial<Record<Shortcut, string>>>> = {
  things: {
    inspect: 'inspect',
    connect: 'connectStep',
    addArea: 'addAreaThings',
    tidy: 'tidyThings',
    fitSelection: 'fitSelection',
  },
  line: { connect: 'connectLine' },
  paper: { addArea: 'addAreaPaper', tidy: 'tidyPaper' },
};

const onPaper: readonly Shortcut[] = ['paste', 'addNote', 'addArea', 'selectAll', 'tidy', 'fit', 'search'];
const onLine: readonly Shortcut[] = ['connect', 'remove'];

/** The actions that make sense there, of those that one may do. */
function useItems(on: MenuPlace['on'] | undefined, selection: Selection, actions: CanvasActions): readonly Shortcut[] {
  const { readOnly } = useEditing();
  const { steps } = useDefinition();
  const [only] = selection.kind === 'steps' && actions.selected === 1 ? selection.ids : [];
  const step = only === undefined ? undefined : steps[only];
  const onThings: readonly Shortcut[] = [
    ...(step ? (['inspect'] as const) : []),
    ...(step && exitsOf(step).length > 0 ? (['connect'] as const) : []),
    ...(actions.canDuplicate ? (['duplicate'] as const) : []),
    'copy',
    'cut',
    ...(actions.selected > 1 && actions.canTidy ? (['tidy'] as const) : []),
    'addArea',
    'fitSelection',
    'remove',
  ];
  const all = on === 'paper' ? onPaper : on === 'line' ? onLine : onThings;
  const changes = (action: Shortcut) => action === 'cut' || action === 'paste' || shortcutRow(action).edits === true;
  return readOnly ? all.filter((action) => !changes(action)) : all;
}
