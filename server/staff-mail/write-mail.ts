import type { Language } from '../../process/definition/schema.ts';
import { mailLayout } from '../../process/texts/mail-layout.ts';
import { escapeHtml } from '../../process/texts/markup-to-html.ts';

type Words = {
  readonly language: Language;
  readonly subject: string;
  /** The one thing to do. */
  readonly button: { readonly text: string; readonly link: string };
  readonly before: readonly string[];
  /** Several things, each with its own link. */
  readonly lines?: readonly { readonly text: string; readonly note: string; readonly link: string }[];
  readonly after: readonly string[];
};

const ink = 'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d1b18;margin:0 0 16px;';
const pressed =
  'display:inline-block;padding:12px 20px;border-radius:8px;background-color:#0e5e6f;color:#ffffff;font-weight:bold;text-decoration:none;';

const quiet = 'font-size:14px;line-height:20px;color:#5d574e;';

/** A mail of a few sentences, one link that matters, and perhaps a list, as text and as HTML. */
export function writeMail({ language, subject, button, before, lines = [], after }: Words) {
  const paragraph = (words: string) => `<p class="ink" style="${ink}">${escapeHtml(words)}</p>`;
  const link = `<p style="${ink}"><a href="${escapeHtml(button.link)}" style="${pressed}">${escapeHtml(button.text)}</a></p>`;
  const list = lines.map(
    (line) =>
      `<p class="ink" style="${ink}"><a href="${escapeHtml(line.link)}" style="color:#0e5e6f;font-weight:bold;">${escapeHtml(line.text)}</a><br><span style="${quiet}">${escapeHtml(line.note)}</span></p>`,
  );
  const bodyHtml = [...before.map(paragraph), ...list, link, ...after.map(paragraph)].join('\n');
  const preview = before[0] ?? lines[0]?.note ?? '';
  const html = mailLayout({ subject, sender: 'Besked', preview, bodyHtml, footerHtml: '', language });
  const texts = lines.map(({ text, note, link: to }) => [text, note, to].filter(Boolean).join('\n'));
  return { subject, text: [...before, ...texts, `${button.text}:\n${button.link}`, ...after].join('\n\n'), html };
}
