/** What can be done with the words of a mail while one writes them, with its keys: read by the field, its buttons and the help. */
export const writingKeys = {
  strong: ['Mod+B'],
  emphasis: ['Mod+I'],
  link: ['Mod+K'],
  bullets: ['Mod+Shift+8'],
  numbers: ['Mod+Shift+7'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type WritingAction = keyof typeof writingKeys;
export const writingActions = Object.keys(writingKeys) as WritingAction[];

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key press means while one writes a mail, or undefined. With Shift a digit gives another sign on each keyboard, so it is told by its place. */
export function writingActionOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: Pressed): WritingAction | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const pressed = shiftKey ? `Mod+Shift+${code.replace('Digit', '')}` : `Mod+${key.toUpperCase()}`;
  return writingActions.find((action) => writingKeys[action].some((keys) => keys === pressed));
}
