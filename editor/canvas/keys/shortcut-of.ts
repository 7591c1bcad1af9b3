import { type KeyedAction, shortcutRow, shortcuts } from './shortcuts.ts';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const names: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓' };

const actions = new Map(
  Object.keys(shortcuts).flatMap((name) => {
    const { keys, isBrowsers } = shortcutRow(name as KeyedAction);
    return isBrowsers ? [] : keys.map((key) => [key, name as KeyedAction] as const);
  }),
);

/** What a key press means on the canvas, or undefined. Whether a sign needs Shift differs between keyboards, so signs are taken as they come. */
export function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): KeyedAction | undefined {
  if (altKey) return undefined;
  const name = names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const mod = ctrlKey || metaKey ? 'Mod+' : '';
  return actions.get(`${mod}${shiftKey && !isSign ? 'Shift+' : ''}${name}`);
}
