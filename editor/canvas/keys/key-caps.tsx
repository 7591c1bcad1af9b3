import { Kbd } from '@mantine/core';
import { Fragment } from 'react';
import { type Shortcut, shortcutRow } from './shortcuts.ts';

const isMac = navigator.platform.startsWith('Mac');
const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Enter: '↵', Delete: '⌦', Backspace: '⌫' };
const elsewhere: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' };

/** The keys of an action as they are printed on this machine's keyboard: "Ctrl Shift Z". */
export function keysOf(action: Shortcut): readonly (readonly string[])[] {
  return printed(shortcutRow(action).keys);
}

/** Ways to press something as they are printed on this machine's keyboard. */
export function printed(ways: readonly string[]): readonly (readonly string[])[] {
  const names = isMac ? onMac : elsewhere;
  return ways.map((keys) => (keys === '+' ? [keys] : keys.split('+').map((key) => names[key] ?? key)));
}

/** The keys of an action, each way to press it beside the other, or the first way alone. */
export function KeyCaps({
  action,
  isFirstOnly = false,
}: {
  readonly action: Shortcut;
  readonly isFirstOnly?: boolean;
}) {
  return <Caps ways={isFirstOnly ? keysOf(action).slice(0, 1) : keysOf(action)} />;
}

/** Each way to press something beside the other, as caps. */
export function Caps({ ways }: { readonly ways: readonly (readonly string[])[] }) {
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
