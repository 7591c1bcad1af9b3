import type { Language } from '../calendar/calendar.ts';
import { escapeHtml } from './markup-to-html.ts';

export type MailParts = {
  readonly subject: string;
  readonly sender: string;
  readonly preview: string;
  readonly bodyHtml: string;
  readonly footerHtml: string;
  readonly language: Language;
};

const darkStyles = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark;}',
  '@media (prefers-color-scheme:dark){.page{background-color:#141517!important}.card{background-color:#1f2023!important}',
  '.ink{color:#f1f3f5!important}.quiet,.quiet p{color:#a6a7ab!important}.link{color:#7cb8ee!important}}',
  '@media (max-width:620px){.pad{padding:20px!important}}',
].join('');

// Outlook's own dark mode on phones and the web knows no media query, and marks what it has changed. A sheet of its own: Gmail drops a whole
// one for what it does not know.
const darkInOutlook = [
  '[data-ogsc] .ink{color:#f1f3f5!important}[data-ogsc] .quiet,[data-ogsc] .quiet p{color:#a6a7ab!important}',
  '[data-ogsc] .link{color:#7cb8ee!important}[data-ogsb] .page{background-color:#141517!important}',
  '[data-ogsb] .card{background-color:#1f2023!important}',
].join('');

// Without it Outlook for Windows scales by the screen's resolution, and sets other fonts in tables.
const forOutlook = [
  '<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>',
  '<style>table{border-collapse:collapse;mso-table-lspace:0;mso-table-rspace:0}td,p,h2,li,a{font-family:Arial,sans-serif}</style><![endif]-->',
].join('');

// Mail programs fill the line beside the subject up with what comes next, unless something unseen stands between.
const unseen = '&#847;&zwnj;&nbsp;'.repeat(40);

/** The whole HTML mail: one column of tables, readable on a phone, in Outlook and in dark mode. Loads nothing from anywhere. */
export function mailLayout({ subject, sender, preview, bodyHtml, footerHtml, language }: MailParts): string {
  const quiet = 'font-family:Arial,Helvetica,sans-serif;font-size:13px;line-height:20px;color:#5c5f66;';
  return [
    `<!doctype html><html lang="${language}" dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="x-apple-disable-message-reformatting">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<meta name="format-detection" content="telephone=no,date=no,address=no,email=no"><title>${escapeHtml(subject)}</title>`,
    `${forOutlook}<style>${darkStyles}</style><style>${darkInOutlook}</style></head>`,
    '<body class="page" style="margin:0;padding:0;background-color:#f1f3f5;-webkit-text-size-adjust:100%;">',
    `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;" aria-hidden="true">${escapeHtml(preview)}${unseen}</div>`,
    // Gmail keeps nothing of the html and body tags, so the language is said again here.
    `<div role="article" aria-roledescription="email" aria-label="${escapeHtml(subject)}" lang="${language}" dir="ltr">`,
    '<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f1f3f5" style="background-color:#f1f3f5;"><tr><td align="center" style="padding:24px 12px;">',
    '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;">',
    sender &&
      `<tr><td class="quiet" style="padding:0 4px 12px;${quiet}font-weight:bold;">${escapeHtml(sender)}</td></tr>`,
    `<tr><td class="card pad" bgcolor="#ffffff" style="padding:32px;background-color:#ffffff;border-radius:8px;">\n${bodyHtml}\n</td></tr>`,
    footerHtml && `<tr><td class="quiet" style="padding:16px 4px;${quiet}">${footerHtml}</td></tr>`,
    '</table><!--[if mso]></td></tr></table><![endif]--></td></tr></table></div></body></html>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}
