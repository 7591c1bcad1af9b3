import { html, type Html } from './html.ts';

/** The promise as a ring that empties; decorative, words stand beside it. `left` is the share of the time that is left, 1 to 0. */
export function renderRing(left: number, size: number): Html {
  const width = Math.max(2.5, size / 8);
  const radius = (size - width) / 2;
  const round = 2 * Math.PI * radius;
  const share = Math.min(1, Math.max(0, left));
  const colour = share > 0 ? 'var(--ink)' : 'var(--red)';
  const circle = html`cx="${size / 2}" cy="${size / 2}" r="${fixed(radius)}" fill="none" stroke-width="${fixed(width)}"`;
  return html`<svg width="${size}" height="${size}" aria-hidden="true"><circle ${circle} stroke="${share > 0 ? 'var(--line)' : colour}"/>${
    share > 0 &&
    html`<circle ${circle} stroke="${colour}" stroke-linecap="round" stroke-dasharray="${fixed(round)}" stroke-dashoffset="${fixed(-round * (1 - share))}" transform="rotate(-90 ${size / 2} ${size / 2})"/>`
  }</svg>`;
}

const fixed = (length: number) => length.toFixed(2);

/** What has ended well or was done: a ring with a tick. */
export function renderTick(size: number): Html {
  const at = (share: number) => fixed(size * share);
  return html`<svg width="${size}" height="${size}" fill="none" stroke="var(--green)" stroke-width="${fixed(size / 10)}" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="${size / 2}" cy="${size / 2}" r="${at(0.44)}"/><path d="M${at(0.29)} ${at(0.52)} L${at(0.44)} ${at(0.67)} L${at(0.72)} ${at(0.36)}"/></svg>`;
}
