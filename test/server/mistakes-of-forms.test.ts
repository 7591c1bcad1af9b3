import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mistakes } from '../../server/http/mistakes.ts';

const contract = join(import.meta.dirname, '../../server/contract');

test('what a form of the contract says of a mistake in words of its own has them in both languages', () => {
  const said = readdirSync(contract).flatMap((file) =>
    [...readFileSync(join(contract, file), 'utf8').matchAll(/\b(?:error|message): ['"`]([^'"`]*)/g)].map(
      ([, words = '']) => words,
    ),
  );
  expect(said.length).toBeGreaterThan(3);
  expect(said.filter((words) => !Object.hasOwn(mistakes, words))).toEqual([]);
});
