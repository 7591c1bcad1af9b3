import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markupEngine, plainEngine, renderOptions } from '../../../process/texts/liquid-engine.ts';
import { noTemplate } from '../../../process/texts/no-template.ts';

const options = renderOptions({ language: 'sv', zone: 'Europe/Stockholm' });
/** Mostly what templates are made of, so that every order of braces comes up. */
const texts = fc.array(
  fc.oneof(fc.constantFrom('{', '{{', '{%', '%', '}', '}}', '%}', '-', '#', ' ', 'x'), fc.string()),
);

test('whatever text goes in comes out of the engines as it stands, for nothing in it is a template', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const text = noTemplate(parts.join(''));
      expect(text).not.toMatch(/\{[{%]/);
      for (const engine of [plainEngine, markupEngine])
        expect(engine.parseAndRenderSync(text, { x: 'live' }, options)).toBe(text);
    }),
  );
});

test('braces are parted one by one, and what holds no template stays as it is', () => {
  expect(noTemplate('{{{ fields.x }}}')).toBe('{ { { fields.x }}}');
  expect(noTemplate('{{% if x %}')).toBe('{ { % if x %}');
  expect(noTemplate('{ x } 100 % }}')).toBe('{ x } 100 % }}');
});
