import type { Block, Inline } from './markup.ts';

/** Text made harmless between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

const font = 'font-family:Arial,Helvetica,sans-serif;';
const paragraphStyle = `margin:0 0 16px;${font}font-size:16px;line-height:24px;mso-line-height-rule:exactly;`;

/** The blocks as HTML for mail: styles inline, since Outlook and Gmail keep nothing else; classes only for dark mode. */
export function markupToHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 class="ink" style="margin:8px 0 12px;${font}font-size:20px;line-height:28px;mso-line-height-rule:exactly;color:#1a1b1e;">${inlineHtml(block.content)}</h2>`;
    case 'paragraph':
      return `<p class="ink" style="${paragraphStyle}color:#1a1b1e;">${inlineHtml(block.content)}</p>`;
    case 'list':
      return listHtml(block.isNumbered ? 'ol' : 'ul', block.items);
    case 'button':
      return buttonHtml(inlineHtml(block.label), block.url);
  }
}

function listHtml(tag: 'ol' | 'ul', items: readonly (readonly Inline[])[]): string {
  const rows = items.map((item) => `<li style="margin:0 0 6px;">${inlineHtml(item)}</li>`).join('');
  return `<${tag} class="ink" style="${paragraphStyle}padding:0 0 0 24px;color:#1a1b1e;">${rows}</${tag}>`;
}

// A table cell with a background is the one button that Outlook for Windows draws.
function buttonHtml(label: string, url: string): string {
  const link = `display:inline-block;padding:12px 20px;mso-padding-alt:0;${font}font-size:16px;line-height:20px;font-weight:bold;color:#ffffff;text-decoration:none;`;
  return [
    '<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px;"><tr>',
    `<td bgcolor="#0e5e6f" style="border-radius:6px;background-color:#0e5e6f;mso-padding-alt:12px 20px;"><a href="${escapeHtml(url)}" style="${link}">${label}</a></td>`,
    '</tr></table>',
  ].join('');
}

function inlineHtml(content: readonly Inline[]): string {
  return content.map(nodeHtml).join('');
}

function nodeHtml(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return escapeHtml(node.text);
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlineHtml(node.content)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(node.content)}</em>`;
    case 'link':
      return `<a class="link" href="${escapeHtml(node.url)}" style="color:#0e5e6f;word-break:break-word;">${inlineHtml(node.content)}</a>`;
  }
}
