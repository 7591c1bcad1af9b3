import { describe, expect, it } from 'vitest';
import { neededVariables } from '../../../process/texts/needed-variables.ts';
import { renderText } from '../../../process/texts/render-text.ts';

const settings = { language: 'sv', zone: 'Europe/Stockholm' } as const;

describe('the variables that a template needs', () => {
  it.each([
    ['{{ promise.long }}', ['promise.long']],
    ['{{ promise.long | date }} and {{ promise.long }}', ['promise.long']],
    ['{% if promise.long %}by {{ promise.long }}{% endif %}', []],
    ['{% if promise.long %}by{% endif %} {{ promise.long }}', ['promise.long']],
    ['{% if promise.long %}by{% else %}{{ promise.long }}{% endif %}', ['promise.long']],
    ['{% if page.url and promise.long %}{{ promise.long }}{% endif %}', []],
    ['{% if page.url or promise.long %}{{ promise.long }}{% endif %}', ['promise.long']],
    ['{% if promise.long != "x" %}{{ promise.long }}{% endif %}', ['promise.long']],
    ['{% if page.url %}{{ promise.long }}{% endif %}', ['promise.long']],
    ['{% if page.url %}a{% elsif promise.long %}{{ promise.long }}{% endif %}', []],
    ['{% unless promise.long %}{{ promise.long }}{% endunless %}', ['promise.long']],
    ['{% unless promise.long %}a{% else %}{{ promise.long }}{% endunless %}', []],
    ['{% if promise.long %}{% if page.url %}{{ promise.long }}{% endif %}{% endif %}', []],
    ['{{ promise.long | default: "soon" }}', []],
    ['{% for one in fields.list %}{{ promise.long }}{% endfor %}', ['fields.list', 'promise.long']],
    ['{% assign when = promise.long %}{{ when }}', ['promise.long', 'when']],
    ['{% if fields.first-day %}{{ fields.first-day }}{% endif %}', []],
    ['{% if fields["first-day"] %}{{ fields.first-day }}{% endif %}', []],
    ['{% if fields.first-day %}{{ fields["first-day"] }}{% endif %}', []],
    ['{{ promise.long', []],
  ])('in %s are %j', (template, needed) => {
    expect(neededVariables(template)).toEqual(needed);
  });

  it.each(['{% if promise.long %}by {{ promise.long }}{% endif %}x', '{{ promise.long | default: "soon" }}'])(
    'are all that it needs: %s is rendered without the others',
    (template) => expect(renderText(template, {}, settings).kind).toBe('rendered'),
  );

  it.each([
    '{% if promise.long %}by{% else %}{{ promise.long }}{% endif %}',
    '{% unless promise.long %}{{ promise.long }}{% endunless %}',
  ])('are needed indeed: %s fails without them', (template) =>
    expect(renderText(template, {}, settings).kind).toBe('failed'),
  );
});
