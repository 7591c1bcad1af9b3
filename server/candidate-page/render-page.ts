const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

const style = `:root{color-scheme:light dark;--paper:#f7f5f1;--ink:#1d1f20;--soft:#5d6163;--line:#d9d5cd;--accent:#0e5e6f}
@media (prefers-color-scheme:dark){:root{--paper:#17191a;--ink:#eeece7;--soft:#a9adae;--line:#3a3d3f;--accent:#6cc3d5}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 'Inter Variable',Inter,system-ui,sans-serif}main{max-width:36rem;margin:0 auto;padding:24px 16px 64px}
h1{font-size:28px;line-height:1.2;margin:8px 0 24px}h2{font-size:20px;margin:32px 0 8px}p{margin:8px 0}.soft{color:var(--soft)}ol{list-style:none;margin:0;padding:0 0 0 20px;border-left:2px solid var(--line)}
li{margin:12px 0}li.here{font-weight:600}blockquote{margin:16px 0;padding:16px;border:1px solid var(--line);border-radius:8px;white-space:pre-wrap}label{display:block;margin:12px 0 4px}
input,select,textarea{font:inherit;color:inherit;background:transparent;border:1px solid var(--soft);border-radius:8px;padding:8px;width:100%;box-sizing:border-box;min-height:44px}
button{font:inherit;min-height:44px;margin-top:12px;padding:8px 16px;border:1px solid var(--accent);border-radius:8px;background:transparent;color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}`;

/** A whole page of the candidate's; `body` is HTML in which every value has been escaped. */
export function renderPage(language: 'sv' | 'en', title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${escape(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;
}
