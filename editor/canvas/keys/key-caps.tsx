import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { type Shortcut, shortcutRow } from './shortcuts.ts';

const isMac = navigator.platform.startsWith('Mac');
const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Enter: '↵', Delete: '⌦', Backspace: '⌫' };
const elsewhere: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' };

/** The keys of an action as they are printed on this machine's keyboard: "Ctrl Shift Z". */
export function keysOf(action: Shortcut): readonly (readonly string[])[] {
  const printed = isMac ? onMac : elsewhere;
  return shortcutRow(action).keys.map((keys) =>
    keys === '+' ? [keys] : keys.split('+').map((key) => printed[key] ?? key),
  );
}

/** The keys of an action, each way to press it beside the other, or the first way alone. */
export function KeyCaps({
  action,
  isFirstOnly = false,
}: {
  readonly action: Shortcut;
  readonly isFirstOnly?: boolean;
}) {
  const ways = isFirstOnly ? keysOf(action).slice(0, 1) : keysOf(action);
  return ways.map((keys, at) => (
    <Fragment key={keys.join()}>
      {at > 0 && ' / '}
      <span style={{ whiteSpace: 'nowrap' }}>
        {keys.map((key) => (
          <Kbd key={key} ml={4}>
            {key}
          </Kbd>
        ))}
      </span>
    </Fragment>
  ));
}
