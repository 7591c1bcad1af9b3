import type { Language } from '../../process/definition/schema.ts';
import { mailLayout } from '../../process/texts/mail-layout.ts';
import { escapeHtml } from '../../process/texts/markup-to-html.ts';
import { toSmsText } from '../../process/texts/render-sms.ts';
import type { PageWords } from './contract.ts';

type Written = {
  readonly language: Language;
  readonly organisation: string;
  readonly subject: string;
  readonly before: readonly string[];
  /** What stands out: a code to type, or a link to follow. */
  readonly code?: string;
  readonly button?: { readonly text: string; readonly link: string };
  readonly after?: readonly string[];
  readonly sms: string;
};

const ink =
  'font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#1d1b18;margin:0 0 16px;white-space:pre-line;';
const pressed =
  'display:inline-block;padding:12px 20px;border-radius:8px;background-color:#0e5e6f;color:#ffffff;font-weight:bold;text-decoration:none;';
const large =
  'font-family:Arial,Helvetica,sans-serif;font-size:32px;line-height:40px;letter-spacing:4px;margin:0 0 16px;';

/** A few sentences with one code or link, as mail and as SMS; it loads nothing from anywhere. */
export function writePageWords(written: Written): PageWords {
  const { language, organisation, subject, before, code, button, after = [], sms } = written;
  const paragraph = (words: string) => `<p class="ink" style="${ink}">${escapeHtml(words)}</p>`;
  const bodyHtml = [
    ...before.map(paragraph),
    ...(code === undefined ? [] : [`<p class="ink" style="${large}">${escapeHtml(code)}</p>`]),
    ...(button === undefined
      ? []
      : [
          `<p style="${ink}"><a href="${escapeHtml(button.link)}" style="${pressed}">${escapeHtml(button.text)}</a></p>`,
        ]),
    ...after.map(paragraph),
    paragraph(organisation),
  ].join('\n');
  const parts = { subject, sender: organisation, preview: before[0] ?? subject, bodyHtml, footerHtml: '', language };
  const link = button === undefined ? [] : [`${button.text}:\n${button.link}`];
  const text = [...before, ...(code === undefined ? [] : [code]), ...link, ...after, organisation].join('\n\n');
  return { subject, text, html: mailLayout(parts), sms: toSmsText(sms).text };
}
