import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { reckoningOf } from '../../../process/meaning/reckoning.ts';
import { samplePeople } from '../../../process/texts/sample-people.ts';
import { showSample } from '../../../process/texts/show-sample.ts';
import { context } from '../checks/check-table.ts';
import { changed, question, screening, sorting } from '../checks/drawings.ts';

/** A Tuesday, ten in the morning in Stockholm. */
const now = Date.parse('2026-11-24T09:00:00Z');
const [person] = samplePeople;

function shown(definition: Definition, textId: string, more: { isTest?: boolean; stepId?: string } = {}) {
  const reckoning = reckoningOf(definition, context, now);
  const text = definition.texts[textId];
  if (!reckoning || !text || !person) throw new Error('nothing to show');
  const show = (channel: 'email' | 'sms') =>
    showSample(reckoning, text, { textId, channel, language: 'en', person, ...more });
  return { email: show('email'), sms: show('sms') };
}

const wordsOf = (sample: ReturnType<typeof showSample>) =>
  sample.kind === 'sms' ? sample.sms.text : sample.kind === 'mail' ? sample.mail.text : sample.kind;

describe('a text as an invented person would get it', () => {
  it('tells the date that a message sent now would tell', () => {
    expect(wordsOf(shown(screening, 'acknowledgement').sms)).toBe(
      'Thank you. You will hear by Tuesday 1 December at 17:00.',
    );
    expect(wordsOf(shown(screening, 'holding').sms)).toBe('We are late. You will hear by Friday 4 December at 17:00.');
  });

  it('tells the date of the step that it is looked at from', () => {
    const longer = changed(sorting, { 'steps.other.promise.within.amount': 8 });
    expect(wordsOf(shown(longer, 'entry', { stepId: 'screening' }).sms)).toContain('1 December');
    expect(wordsOf(shown(longer, 'entry', { stepId: 'other' }).sms)).toContain('4 December');
  });

  it('fails where a message would fail, and nowhere else', () => {
    const wrong = changed(screening, { 'texts.withdrawn.sms.en': 'By {{ promise.long }}' });
    expect(shown(wrong, 'withdrawn').sms).toMatchObject({ kind: 'broken', errors: [{ code: 'unknown-variable' }] });
    const asked = changed(question, { 'texts.entry.sms.en': '{% if answer.come %}{{ answer.come }}{% endif %} ok' });
    expect(wordsOf(shown(asked, 'entry').sms)).toBe('yes ok');
  });

  it('has the dates of fields in words', () => {
    const dated = changed(screening, {
      'fields.start': { kind: 'date', label: { sv: 'Start', en: 'Start' } },
      'texts.withdrawn.sms.en': '{{ fields.start | default: "soon" }}',
    });
    expect(wordsOf(shown(dated, 'withdrawn').sms)).toBe('Monday 1 February 2027');
  });

  it('is marked where it is a test, in subject and words', () => {
    const test = shown(screening, 'acknowledgement', { isTest: true });
    expect(test.email).toMatchObject({ mail: { subject: '[Test] acknowledgement' } });
    expect(wordsOf(test.email)).toMatch(/^This is a test of a text\. No candidate has got it\./);
    expect(wordsOf(test.sms)).toMatch(/^\[Test\] /);
  });

  it('has under it what every mail has', () => {
    expect(wordsOf(shown(screening, 'reject').email)).toContain('You get this mail because you applied');
  });

  it.each(samplePeople.map((one) => [one.id, one] as const))('never becomes code by the name of %s', (_, who) => {
    const reckoning = reckoningOf(screening, context, now);
    const text = {
      name: 'x',
      email: { en: { subject: 'Hi {{ candidate.fullName }}', body: 'Hi {{ candidate.fullName }}' } },
    };
    const sample =
      reckoning && showSample(reckoning, text, { textId: 'reject', channel: 'email', language: 'en', person: who });
    expect(sample?.kind === 'mail' && sample.mail.html).not.toContain('<test>');
    expect(sample?.kind === 'mail' && sample.mail.text).toContain(`${who.firstName} ${who.lastName}`);
  });
});
