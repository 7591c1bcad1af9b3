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

const now = Date.UTC(2026, 10, 20);

function said(template: string, language: Language, come = false) {
  const fields = shownFields(drawing, { licence: come, shift: 'option-1' }, { language, now });
  const answer = shownAnswers(drawing, [{ stepId: 'question', answers: { come, shift: 'option-2' } }], {
    language,
    now,
  });
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
    expect(shownAnswers(drawing, given, { language: 'en', now })).toMatchObject({ come: { text: 'no' } });
  });
});

const dated = changed(question, {
  'fields.start': { kind: 'date', label: { sv: 'Start', en: 'Start' } },
  'fields.share': { kind: 'number', label: { sv: 'Andel', en: 'Share' } },
  'steps.question.questions.free': { kind: 'date', label: { sv: 'Ledig', en: 'Free' }, required: false },
});

function told(template: string, language: Language, start = '2026-12-01') {
  const reading = { language, now };
  const fields = shownFields(dated, { start, share: 2.5 }, reading);
  const answer = shownAnswers(dated, [{ stepId: 'question', answers: { free: '2027-02-01' } }], reading);
  const rendered = renderText(template, { fields, answer }, { language, zone: 'America/New_York' });
  return rendered.kind === 'rendered' ? rendered.text : rendered.errors;
}

describe('a date and a number are told', () => {
  const all = '{{ fields.start }}, {{ answer.free }}, {{ fields.share }}';
  it('in words, with the year where it is another, and with the decimal sign of the language', () => {
    expect(told(all, 'sv')).toBe('tisdagen den 1 december, måndagen den 1 februari 2027, 2,5');
    expect(told(all, 'en')).toBe('Tuesday 1 December, Monday 1 February 2027, 2.5');
  });

  it('so too through filters, and otherwise where a filter says how', () => {
    expect(told('{{ fields.start | upcase }} {{ fields.start | default: "snart" }}', 'sv')).toBe(
      'TISDAGEN DEN 1 DECEMBER tisdagen den 1 december',
    );
    expect(told('{{ fields.start | date }}, {{ answer.free | date_short }}', 'sv')).toBe(
      'tisdagen den 1 december, mån 1 feb',
    );
    expect(told('{{ fields.share | plus: 1 | round }} {{ fields.share | append: " %" }}', 'sv')).toBe('4 2,5 %');
  });

  it.each([
    ['{% if fields.start < answer.free %}x{% endif %}'],
    ['{% if fields.start > "2026-11-30" and fields.start <= "2026-12-01" %}x{% endif %}'],
    ['{% if fields.start == "2026-12-01" %}x{% endif %}'],
    ['{% case fields.start %}{% when "2026-12-01" %}x{% endcase %}'],
    ['{% if fields.share > 2 and 3 > fields.share %}x{% endif %}'],
  ])('and asked as it is stored: %s', (template) => expect(told(template, 'sv')).toBe('x'));

  it('a date is asked and cut by the digits that are stored, too', () => {
    expect(told('{% if fields.start contains "2026-12" %}ja{% else %}nej{% endif %}', 'sv')).toBe('ja');
    expect(told('{{ fields.start | split: "-" | first }}', 'sv')).toBe('2026');
  });

  it('as it was written where it is no date', () => expect(told('{{ fields.start }}', 'sv', 'snart')).toBe('snart'));
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
