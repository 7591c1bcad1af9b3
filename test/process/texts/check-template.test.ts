import { describe, expect, it } from 'vitest';
import { checkTemplate, variablesOf } from '../../../process/texts/check-template.ts';
import { renderText } from '../../../process/texts/render-text.ts';
import { exampleData, toTextData } from '../../../process/texts/text-data.ts';
import { findVariable, textVariables } from '../../../process/texts/variables.ts';

const settings = { language: 'sv', zone: 'Europe/Stockholm' } as const;

describe('a template', () => {
  it('tells which variables it reads, and where', () => {
    expect(
      variablesOf(
        'Hej {{ candidate.firstName }}\n{% if fields.x %}{{ promise.long }}{% endif %}{% assign a = 1 %}{{ a }}',
      ),
    ).toEqual([
      { path: 'candidate.firstName', line: 1, column: 8 },
      { path: 'fields.x', line: 2, column: 7 },
      { path: 'promise.long', line: 2, column: 21 },
    ]);
  });

  it.each([
    ['{{ a', 'syntax'],
    ['{% if a %}', 'syntax'],
    ['{% include "x" %}', 'syntax'],
    ['{% capture a %}{% endcapture %}', 'syntax'],
    ['{{ a | raw }}', 'unknown-filter'],
    ['x'.repeat(20_001), 'too-large'],
  ])('%.40s is told to be %s', (template, code) => {
    expect(checkTemplate(template).map((error) => error.code)).toEqual([code]);
  });

  it.each([
    ['{{ candidate.firstName }}', 'unknown-variable'],
    ['{{ "now" | date }}', 'not-a-date'],
    ['{% for i in (1..99999999) %}{% endfor %}', 'too-large'],
    [' {% if fields.x %}a{% endif %}', 'empty'],
  ])('%s without data fails with %s', (template, code) => {
    expect(renderText(template, { candidate: { firstName: '' } }, settings)).toMatchObject({
      kind: 'failed',
      errors: [{ code }],
    });
  });

  it('tells dates in its language, a date without a time in no zone', () => {
    const data = { fields: { start: '2026-11-25', at: '2026-11-25T16:00:00Z' } };
    expect(
      renderText('{{ fields.start | date }} {{ fields.at | date_time }}', data, {
        language: 'en',
        zone: 'America/New_York',
      }),
    ).toEqual({
      kind: 'rendered',
      text: 'Wednesday 25 November Wednesday 25 November at 11:00',
    });
  });
});

describe('the variables', () => {
  it('all have an example in both languages that renders', () => {
    for (const language of ['sv', 'en'] as const) {
      const template = textVariables.map(({ path }) => `{{ ${path} }}`).join('\n');
      expect(renderText(template, exampleData(language), { language, zone: 'UTC' }).kind).toBe('rendered');
    }
  });

  it('hold those of fields and answers by any name', () => {
    expect([findVariable('fields.licence')?.knownFrom, findVariable('answer.q1')?.knownFrom]).toEqual([
      'fieldOfStart',
      'answerOfStep',
    ]);
    expect(['fields', 'fields.a.b', 'candidate.x', '__proto__.a'].map(findVariable)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tell a promise in the job zone, named where the candidate has another clock', () => {
    const facts = {
      language: 'sv' as const,
      zone: 'Europe/Stockholm',
      now: Date.parse('2026-11-20T10:00Z'),
      candidate: { firstName: 'Åsa' },
      job: { title: 'x' },
      organisation: { name: 'Region Norr' },
      promise: Date.parse('2026-11-25T16:00Z'),
    };
    const long = (candidateZone: string) => toTextData({ ...facts, candidateZone }).promise?.long;
    expect(long('Europe/Berlin')).toBe('onsdagen den 25 november kl. 17.00');
    expect(long('Europe/London')).toBe('onsdagen den 25 november kl. 17.00 (tid i Stockholm)');
  });
});
