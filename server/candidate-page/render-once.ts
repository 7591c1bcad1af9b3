import { randomUUID } from 'node:crypto';
import { html, type Html } from './html.ts';

/** What tells the form on one loaded page from all others: a button that is pressed twice sends the same. */
export function renderOnce(): Html {
  return html`<input type="hidden" name="form" value="${randomUUID()}">`;
}
