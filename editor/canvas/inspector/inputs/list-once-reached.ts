import { useState } from 'react';

/**
 * Properties of a field with choices: its list is in the page from when the field is first reached, not before. A stage has a dozen such lists,
 * which would all be made with the inspector and measured; the keys, though, find the list there as soon as they can be pressed.
 */
export function useListOnceReached() {
  const [isReached, setReached] = useState(false);
  return { comboboxProps: { keepMounted: isReached }, onFocus: () => setReached(true) };
}
