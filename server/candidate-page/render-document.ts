import type { Language } from '../../process/definition/schema.ts';
import { html, Html } from './html.ts';
import { pageStyle } from './page-style.ts';

const style = new Html(pageStyle);
const hidden = new Html('<meta name="robots" content="noindex,nofollow">');

/** A whole document of the candidate's; it loads nothing from anywhere and runs no script. Search engines find what is for all alone. */
export function renderDocument(language: Language, title: string, body: Html, { isForAll = false } = {}): string {
  return html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">${!isForAll && hidden}<meta name="format-detection" content="telephone=no"><title>${title}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><main>${body}</main></body></html>`
    .text;
}
