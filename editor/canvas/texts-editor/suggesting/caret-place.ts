export type Place = { readonly x: number; readonly y: number; readonly height: number };

const copied = [
  'boxSizing',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderStyle',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'letterSpacing',
  'lineHeight',
  'tabSize',
  'textIndent',
  'textTransform',
  'wordSpacing',
] as const;

/** Where a sign of a field stands on the screen, in pixels: no browser says so of what is typed, so a copy is laid out and looked at. */
export function caretPlace(field: HTMLTextAreaElement | HTMLInputElement, at: number): Place {
  const box = field.getBoundingClientRect();
  const look = getComputedStyle(field);
  const copy = document.createElement('div');
  for (const name of copied) copy.style[name] = look[name];
  const isLine = field instanceof HTMLInputElement;
  Object.assign(copy.style, {
    position: 'fixed',
    visibility: 'hidden',
    top: '0',
    left: '0',
    width: `${field.offsetWidth}px`,
    whiteSpace: isLine ? 'pre' : 'pre-wrap',
    overflowWrap: 'break-word',
  });
  const sign = document.createElement('span');
  sign.textContent = field.value.slice(at) || '.';
  copy.append(field.value.slice(0, at), sign);
  document.body.append(copy);
  const [first] = sign.getClientRects();
  const { top, left } = copy.getBoundingClientRect();
  copy.remove();
  const height = first?.height ?? 20;
  const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));
  return {
    x: within(box.left + (first?.left ?? 0) - left - field.scrollLeft, box.left, box.right),
    // In a field of one line the words stand in its middle.
    y: isLine
      ? box.top + (box.height - height) / 2
      : within(box.top + (first?.top ?? 0) - top - field.scrollTop, box.top, box.bottom),
    height,
  };
}
