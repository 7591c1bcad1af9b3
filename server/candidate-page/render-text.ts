import { html, type Html, type Part } from './html.ts';

type Own = { readonly token: string; readonly thisPage: string };

/** A message's plain text as paragraphs, lists and links, without the footer; the page's own address is not repeated on it. */
export function renderText(text: string, own: Own): Html {
  const [body = ''] = text.replace(/\r\n?/g, '\n').split('\n-- \n');
  const blocks = body.trim().split(/\n{2,}/);
  return html`${blocks.map((block) => renderBlock(block, own))}`;
}

function renderBlock(block: string, own: Own): Html {
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('- ')))
    return html`<ul>${lines.map((line) => html`<li>${withLinks(line.slice(2), own)}</li>`)}</ul>`;
  return html`<p>${withLinks(block, own)}</p>`;
}

/** Also an address whose key has been replaced since: it would open nothing. */
const isOwnPage = /^https?:\/\/[^/]+\/c\/[\w-]{16,}\.[\w-]{16,}$/;

function withLinks(text: string, { token, thisPage }: Own): Part[] {
  return text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/i).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part.endsWith(`/c/${token}`) || isOwnPage.test(part)) return html`<a href="#top">${thisPage}</a>`;
    return html`<a href="${part}" rel="noreferrer">${part}</a>`;
  });
}
