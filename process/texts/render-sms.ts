import { type SmsSize, smsSize } from './gsm7.ts';
import type { TextSettings } from './liquid-engine.ts';
import { renderText } from './render-text.ts';
import type { TemplateData } from './template-data.ts';
import type { TemplateError } from './template-error.ts';

export type SmsChange = { readonly from: string; readonly to: string; readonly count: number };
export type SmsText = SmsSize & { readonly text: string; readonly changed: readonly SmsChange[] };
export type RenderedSms =
  | ({ readonly kind: 'rendered' } & SmsText)
  | { readonly kind: 'failed'; readonly errors: readonly TemplateError[] };

// Typography only: letters of a name are never replaced, even where they cost a segment.
const plainer: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '•': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
};

/** A template as an SMS: rendered, made plainer where that saves segments, and measured. Never throws. */
export function renderSms(template: string, data: TemplateData, settings: TextSettings): RenderedSms {
  const rendered = renderText(template, data, settings);
  return rendered.kind === 'failed' ? rendered : { kind: 'rendered', ...toSmsText(rendered.text) };
}

/** A text as an SMS: NFC, dashes, quotes and spaces in their GSM-7 form, trimmed, with what was changed and what it costs. */
export function toSmsText(raw: string): SmsText {
  const counts = new Map<string, number>();
  const text = [...raw.normalize('NFC').replace(/\r\n?/g, '\n').trim()]
    .map((sign) => plainerSign(sign, counts))
    .join('');
  const changed = [...counts].map(([from, count]) => ({ from, to: plainer[from] ?? from, count }));
  return { text, changed, ...smsSize(text) };
}

function plainerSign(sign: string, counts: Map<string, number>): string {
  const other = Object.hasOwn(plainer, sign) ? plainer[sign] : undefined;
  if (other === undefined) return sign;
  counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return other;
}
