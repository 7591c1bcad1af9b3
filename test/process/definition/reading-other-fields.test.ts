import { expect, it } from 'vitest';
import { readingOtherAnswers, readingOtherFields } from '../../../process/definition/reading-other-fields.ts';

const other = (id: string) => (id === 'field' ? 'field-2' : id);

it.each([
  ['{{ fields.field }}', '{{ fields.field-2 }}'],
  ['{{fields.field|upcase}}', '{{fields.field-2|upcase}}'],
  [`{{ fields['field'] }} {{ fields[ "field" ] }}`, `{{ fields['field-2'] }} {{ fields["field-2"] }}`],
  ['{% if fields.field == "fields.field" %}', '{% if fields.field-2 == "fields.field" %}'],
  ['{%- unless a and fields.field -%}', '{%- unless a and fields.field-2 -%}'],
  ['{{ fields.field-3 }} {{ fields.fields }} {{ fields.field_a }}', undefined],
  ['{{ answer.field }} {{ my-fields.field }} {{ a.fields.field }}', undefined],
  ['fields.field { fields.field }', undefined],
])('%s', (template, moved = template) => {
  const text = (words: string) => ({
    name: 'fields.field',
    email: { sv: { subject: words, body: words } },
    sms: { en: words },
  });
  expect(readingOtherFields(text(template), other)).toEqual(text(moved));
});

it('reads other answers, and the same fields', () => {
  const text = (words: string) => ({ name: 'answer.field', sms: { sv: words } });
  const words = '{% if answer["field"] %}{{ answer.field | upcase }}{% endif %} {{ fields.field }} "answer.field"';
  expect(readingOtherAnswers(text(words), other).sms?.sv).toBe(
    '{% if answer["field-2"] %}{{ answer.field-2 | upcase }}{% endif %} {{ fields.field }} "answer.field"',
  );
});
