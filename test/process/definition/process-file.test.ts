import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkDefinition } from '../../../process/checks/check-definition.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { printDefinition } from '../../../process/definition/print-definition.ts';
import { definitionSchema, stepSchema } from '../../../process/definition/schema.ts';
import { context } from '../checks/check-table.ts';

const root = new URL('../../../', import.meta.url);
const page = readFileSync(new URL('docs/process-file.md', root), 'utf8');
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];

it('the example of the page is read, has no problem, and is printed as it stands there', () => {
  const parsed = parseDefinition(example);
  if (parsed.kind === 'problems') throw new Error(parsed.problems[0]?.message.en);
  expect(checkDefinition(parsed.definition, context)).toEqual([]);
  expect(printDefinition(parsed.definition)).toBe(example);
});

it('the page names every part, in the order of the file', () => {
  const parts = Object.keys(definitionSchema.shape);
  const places = parts.map((part) => page.search(new RegExp(`^\\|.*\`${part}\`.*\\|`, 'm')));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

it('the page names every kind of step', () => {
  const kinds = stepSchema.options.map((option) => option.shape.kind.value);
  expect(kinds.filter((kind) => !page.includes(`\n| \`${kind}\` |`))).toEqual([]);
});

it('the page tells what every problem of a file means, and of no other', () => {
  const folder = new URL('process/definition/', root);
  const source = readdirSync(folder)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const codes = new Set([...source.matchAll(/'(file-[a-z-]+)'/g)].map(([, code]) => code));
  const told = new Set([...page.matchAll(/^\| `(file-[a-z-]+)` \|/gm)].map(([, code]) => code));
  expect([...told].sort()).toEqual([...codes].sort());
});
