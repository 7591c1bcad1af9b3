import { expect, test } from 'vitest';
import { valueAt } from '../../../../editor/canvas/texts-editor/suggesting/value-at.ts';
import { readMarked } from './marking/marked.ts';

test.each([
  ['Hej {{|', '{{', ''],
  ['Hej {{ |', '{{ ', ''],
  ['Hej {{ förn|', '{{ förn', 'förn'],
  ['{{ candidate.fi|rstName }}!', '{{ candidate.firstName }}', 'candidate.fi'],
  ['{{ jobbets tit| och', '{{ jobbets tit', 'jobbets tit'],
  ['{{ job.title }} {{ca| }}', '{{ca }}', 'ca'],
])('in %j the value %j is written, of which %j was typed', (marked, whole, search) => {
  const { text, range } = readMarked(marked);
  const at = valueAt(text, range.from);
  expect(at && [text.slice(at.from, at.to), at.search]).toEqual([whole, search]);
});

test.each(['Hej {|', 'Hej {{ job.title }}|', '{{\nnamn|', '{{ x | default: "a"|', '{% if |', '|{{ job.title }}'])(
  'in %j none is',
  (marked) => {
    const cursor = marked.lastIndexOf('|');
    expect(valueAt(marked.slice(0, cursor) + marked.slice(cursor + 1), cursor)).toBe(undefined);
  },
);
