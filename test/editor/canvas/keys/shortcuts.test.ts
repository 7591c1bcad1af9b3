import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { shortcutOf } from '../../../../editor/canvas/keys/shortcut-of.ts';
import { type Shortcut, shortcutRow, shortcuts } from '../../../../editor/canvas/keys/shortcuts.ts';
import type { CanvasActions } from '../../../../editor/canvas/use-canvas-actions.ts';

type Arrange = keyof CanvasActions['arrange'];
type Walking = keyof CanvasActions['walking'];
type View = keyof CanvasActions['view'];
type Own = Exclude<keyof CanvasActions, 'arrange' | 'walking' | 'view' | 'canDuplicate' | 'canTidy' | 'selected'>;

/** Every action that a button, menu or gesture of the canvas can call: a new one does not compile before it has its keys here. */
const keysOfActions: Readonly<Record<Own | Arrange | Walking | View, readonly Shortcut[]>> = {
  add: ['add'],
  addNote: ['addNote'],
  addArea: ['addArea'],
  remove: ['remove'],
  duplicate: ['duplicate'],
  copy: ['copy'],
  cut: ['cut'],
  paste: ['paste'],
  tidy: ['tidy'],
  undo: ['undo'],
  redo: ['redo'],
  nudge: ['nudgeRight', 'nudgeLeft', 'nudgeUp', 'nudgeDown'],
  resize: ['wider', 'narrower', 'taller', 'lower'],
  align: ['alignLeft', 'alignRight', 'alignTop', 'alignBottom', 'alignCentre', 'alignMiddle'],
  distribute: ['distributeRow', 'distributeColumn'],
  walk: ['right', 'left', 'up', 'down'],
  line: ['line'],
  selectAll: ['selectAll'],
  alsoSelect: ['alsoSelect'],
  fit: ['fit'],
  fitSelection: ['fitSelection'],
  zoomIn: ['zoomIn'],
  zoomOut: ['zoomOut'],
  zoomActual: ['zoomActual'],
};
// The texts are added to what has been started.
await i18next.init({ lng: 'sv', resources: {} });
await import('../../../../editor/canvas/keys/texts.ts');

const names = Object.keys(shortcuts) as Shortcut[];
const keyed = names.filter((name) => !shortcutRow(name).isBrowsers);
const arrows: Readonly<Record<string, string>> = {
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
};

test.each(Object.entries(keysOfActions))('%s has a key', (_, actions) => {
  expect(actions.flatMap((action) => shortcutRow(action).keys)).not.toEqual([]);
});

test('no key means two things', () => {
  const keys = names.flatMap((name) => [...shortcutRow(name).keys]);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

describe('a key press', () => {
  const press = (keys: string, by: 'ctrlKey' | 'metaKey') => {
    const parts = keys === '+' ? [keys] : keys.split('+');
    const last = parts.at(-1) ?? '';
    const isShifted = parts.includes('Shift');
    return {
      key: arrows[last] ?? (last.length === 1 && !isShifted ? last.toLowerCase() : last),
      ctrlKey: by === 'ctrlKey' && parts.includes('Mod'),
      metaKey: by === 'metaKey' && parts.includes('Mod'),
      shiftKey: isShifted,
      altKey: false,
    };
  };
  const ways = keyed.flatMap((name) => shortcutRow(name).keys.map((keys) => [keys, name] as const));
  test.each(ways)('%s means %s, with Ctrl as with Cmd', (keys, name) => {
    expect([shortcutOf(press(keys, 'ctrlKey')), shortcutOf(press(keys, 'metaKey'))]).toEqual([name, name]);
  });
  test('with Alt is the browser’s, and copying comes as an event of it', () => {
    expect(shortcutOf({ ...press('N', 'ctrlKey'), altKey: true })).toBeUndefined();
    expect(shortcutOf(press('Mod+C', 'ctrlKey'))).toBeUndefined();
  });
  test('of a sign is taken as it comes, whether or not the keyboard has it under Shift', () => {
    expect(shortcutOf({ ...press('?', 'ctrlKey'), shiftKey: true })).toBe('help');
    expect(shortcutOf({ ...press('+', 'ctrlKey'), shiftKey: true })).toBe('zoomIn');
  });
});

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each(names)('%s is explained', (name) => {
    expect(i18next.exists(name, { ns: 'keys', lng: language })).toBe(true);
  });
});
