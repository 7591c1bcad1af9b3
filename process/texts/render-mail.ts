import { cutText } from './cut-text.ts';
import type { TextSettings } from './liquid-engine.ts';
import { mailLayout } from './mail-layout.ts';
import { parseMarkup } from './markup.ts';
import { markupToHtml } from './markup-to-html.ts';
import { markupToText } from './markup-to-text.ts';
import { type RenderedText, renderMarkup, renderText } from './render-text.ts';
import type { TemplateData } from './template-data.ts';
import type { TemplateError } from './template-error.ts';

/** Templates in Liquid; body and footer over light Markdown. `sender` (plain text) stands above the letter. */
export type MailTemplate = {
  readonly subject: string;
  readonly body: string;
  readonly footer?: string;
  readonly sender?: string;
};
export type Mail = { readonly subject: string; readonly text: string; readonly html: string };
export type RenderedMail =
  | ({ readonly kind: 'rendered' } & Mail)
  | { readonly kind: 'failed'; readonly errors: readonly TemplateError[] };

const longestSubject = 250;

/**
 * A mail in its three parts, said in the same words; fails, as data and with all parts' errors at once, rather than print a hole.
 * The subject is one line whatever its values hold; values are never read as Liquid, Markdown, HTML or headers. Never throws.
 */
export function renderMail(template: MailTemplate & { data: TemplateData } & TextSettings): RenderedMail {
  const { data, language, zone } = template;
  const settings = { language, zone };
  const subject = renderText(template.subject, data, settings);
  const body = renderMarkup(template.body, data, settings);
  const footer: RenderedText = template.footer
    ? renderMarkup(template.footer, data, settings)
    : { kind: 'rendered', text: '' };
  if (subject.kind === 'failed' || body.kind === 'failed' || footer.kind === 'failed') {
    return {
      kind: 'failed',
      errors: [...errorsOf('subject', subject), ...errorsOf('body', body), ...errorsOf('footer', footer)],
    };
  }
  return { kind: 'rendered', ...assemble(oneLine(subject.text), body.text, footer.text, template) };
}

function assemble(
  subject: string,
  body: string,
  footer: string,
  { sender, language }: MailTemplate & TextSettings,
): Mail {
  const blocks = parseMarkup(body);
  const footerBlocks = parseMarkup(footer);
  const bodyText = markupToText(blocks);
  const text = footerBlocks.length > 0 ? `${bodyText}\n\n-- \n${markupToText(footerBlocks)}\n` : `${bodyText}\n`;
  const html = mailLayout({
    subject,
    sender: sender ?? '',
    preview: cutText(bodyText.replace(/\s+/g, ' '), 120),
    bodyHtml: markupToHtml(blocks),
    footerHtml: markupToHtml(footerBlocks)
      .replaceAll('class="ink"', 'class="quiet"')
      .replaceAll('color:#1a1b1e;', 'color:#5c5f66;'),
    language,
  });
  return { subject, text, html };
}

function errorsOf(part: 'subject' | 'body' | 'footer', rendered: RenderedText): TemplateError[] {
  return rendered.kind === 'failed' ? rendered.errors.map((error) => ({ ...error, part })) : [];
}

// A line break in a subject would begin a header of the sender's choosing.
function oneLine(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
  return line.length > longestSubject ? `${cutText(line, longestSubject - 1)}…` : line;
}
