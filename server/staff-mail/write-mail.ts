import type { Language } from '../../process/definition/schema.ts';
import { mailLayout } from '../../process/texts/mail-layout.ts';
import { escapeHtml } from '../../process/texts/markup-to-html.ts';

type Words = {
  readonly language: Language;
  readonly subject: string;
  /** The one thing to do. */
  readonly button: { readonly text: string; readonly link: string };
  readonly before: readonly string[];
  readonly after: readonly string[];
};

const ink = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d1b18;margin:0 0 16px;';
const pressed =
  'display:inline-block;padding:12px 20px;border-radius:8px;background-color:#0e5e6f;color:#ffffff;font-weight:bold;text-decoration:none;';

/** A mail of a few sentences and one link, as text and as HTML. */
export function writeMail({ language, subject, button, before, after }: Words) {
  const paragraph = (words: string) => `<p class="ink" style="${ink}">${escapeHtml(words)}</p>`;
  const link = `<p style="${ink}"><a href="${escapeHtml(button.link)}" style="${pressed}">${escapeHtml(button.text)}</a></p>`;
  const bodyHtml = [...before.map(paragraph), link, ...after.map(paragraph)].join('\n');
  const html = mailLayout({ subject, sender: 'Besked', preview: before[0] ?? '', bodyHtml, footerHtml: '', language });
  return { subject, text: [...before, `${button.text}:\n${button.link}`, ...after].join('\n\n'), html };
}
