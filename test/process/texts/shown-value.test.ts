import { describe, expect, it } from 'vitest';
import type { Language } from '../../../process/definition/schema.ts';
import { renderText } from '../../../process/texts/render-text.ts';
import { shownAnswers, shownFields } from '../../../process/texts/shown-value.ts';
import { changed, question } from '../checks/drawings.ts';

const options = { 'option-1': { sv: 'Dag', en: 'Day' }, 'option-2': { sv: 'Natt', en: 'Night' } };
const drawing = changed(question, {
  'fields.licence': { kind: 'boolean', label: { sv: 'Legitimation', en: 'Licence' } },
  'fields.shift': { kind: 'choice', label: { sv: 'Pass', en: 'Shift' }, options },
  'steps.question.questions.shift': { kind: 'choice', label: { sv: 'Pass', en: 'Shift' }, required: false, options },
});

function said(template: string, language: Language, come = false) {
  const fields = shownFields(drawing, { licence: come, shift: 'option-1' }, language);
  const answer = shownAnswers(drawing, [{ stepId: 'question', answers: { come, shift: 'option-2' } }], language);
  const rendered = renderText(template, { fields, answer }, { language, zone: 'Europe/Stockholm' });
  return rendered.kind === 'rendered' ? rendered.text : rendered.errors;
}

describe('what was filled in and answered is said', () => {
  const all = '{{ fields.shift }} {{ answer.shift }} {{ fields.licence }} {{ answer.come }}';
  it('by the option’s label and with yes or no, in the candidate’s language', () => {
    expect(said(all, 'sv')).toBe('Dag Natt nej nej');
    expect(said(all, 'en', true)).toBe('Day Night yes yes');
  });

  it('so too through filters', () => {
    expect(said('{{ answer.come | upcase }} {{ answer.shift | downcase }}', 'sv')).toBe('NEJ natt');
    expect(said('{{ "svar: " | append: answer.come }}', 'sv', true)).toBe('svar: ja');
    expect(said('{{ answer.come | default: "vet inte" }}', 'sv', true)).toBe('ja');
    expect(said('{{ answer.come | default: "vet inte" }}', 'sv')).toBe('vet inte');
    expect(said('{{ answer.come | default: "vet inte", allow_false: true }}', 'sv')).toBe('nej');
  });

  it('by the answer given last, where two steps ask by one id', () => {
    const given = [true, false].map((come) => ({ stepId: 'question', answers: { come } }));
    expect(shownAnswers(drawing, given, 'en')).toMatchObject({ come: { text: 'no' } });
  });
});

describe('what a text asks for is what is stored', () => {
  it.each([
    ['{% if answer.come %}x{% else %}y{% endif %}', 'y', 'x'],
    ['{% unless answer.come %}x{% else %}y{% endunless %}', 'x', 'y'],
    ['{% if answer.come == true %}x{% else %}y{% endif %}', 'y', 'x'],
    ['{% if false == answer.come %}x{% else %}y{% endif %}', 'x', 'y'],
    ['{% if answer.come == blank %}x{% else %}y{% endif %}', 'x', 'y'],
    ['{% if answer.come == fields.licence %}x{% else %}y{% endif %}', 'x', 'x'],
    ['{% if fields.shift == answer.shift %}x{% else %}y{% endif %}', 'y', 'y'],
    ['{% if not answer.come %}x{% else %}y{% endif %}', 'x', 'y'],
  ])('%s', (template, no, yes) => expect([said(template, 'sv'), said(template, 'sv', true)]).toEqual([no, yes]));

  it.each(['option-2', 'Natt'])('and an option is %s', (option) => {
    expect(said(`{% if answer.shift == "${option}" %}x{% else %}y{% endif %}`, 'sv')).toBe('x');
    expect(said(`{% case answer.shift %}{% when "${option}" %}x{% else %}y{% endcase %}`, 'sv')).toBe('x');
    expect(said('{% if answer.shift contains "att" and answer.shift > "Ma" %}x{% endif %}', 'sv')).toBe('x');
  });
});
