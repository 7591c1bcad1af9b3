// `node test/docs/feedback-texts.ts` writes the texts into docs/feedback.md, from the scorecards in test/fixtures/feedback.
import { readFileSync, writeFileSync } from 'node:fs';
import { composeFeedback } from '../../process/feedback/compose-feedback.ts';
import { sayLeftOut } from '../../process/feedback/say-left-out.ts';
import { toText } from '../../process/feedback/to-text.ts';
import { smsSize } from '../../process/texts/gsm7.ts';
import { englishCases } from '../fixtures/feedback/english-cases.ts';
import { type FeedbackCase, toInput } from '../fixtures/feedback/feedback-case.ts';
import { swedishCases } from '../fixtures/feedback/swedish-cases.ts';

const page = new URL('../../docs/feedback.md', import.meta.url);
const [opens, closes] = ['<!-- texts -->\n', '<!-- /texts -->'];

/** The page as it stands, and as it would be with the texts as they are composed now. */
export function feedbackPage(): { readonly now: string; readonly fresh: string } {
  const now = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = now.split(opens);
  const after = rest.split(closes)[1] ?? '';
  const texts = [...swedishCases, ...englishCases].map((one, at) => toSection(one, at + 1)).join('\n');
  return { now, fresh: `${before}${opens}\n${texts}\n${closes}${after}` };
}

function toSection(one: FeedbackCase, number: number): string {
  const composed = composeFeedback(toInput(one));
  const text = toText(composed, one.channel);
  const { measure, value, meaning } = composed.readingEase;
  const ease = `${measure === 'lix' ? 'LIX' : 'Flesch'} ${value}: ${meaning.en}`;
  const size = one.channel === 'sms' ? ` · ${smsSize(text).segments} segments` : '';
  const left = composed.leftOut.map((item) => `- ${item.competencyId ?? 'all'}: ${sayLeftOut(item).en}`);
  const lines = text.split('\n').map((line) => `> ${line}`.trimEnd());
  const head = `### ${number}. ${one.of}\n\n${one.channel === 'sms' ? 'SMS' : 'Email'}, ${one.length}${size} · ${ease}\n`;
  return [head, ...lines, '', ...(left.length > 0 ? ['Left out:', '', ...left, ''] : [])].join('\n');
}

if (import.meta.main) writeFileSync(page, feedbackPage().fresh);
