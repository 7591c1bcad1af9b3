import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Route } from '../../server/contract/route.ts';
import { routes } from '../../server/contract/routes.ts';

const editor = join(import.meta.dirname, '../../editor');

test('the editor names no route that its table goes without: those of candidates and providers', () => {
  const left = Object.entries<Route>(routes).filter(([, { access }]) =>
    ['candidateLink', 'signature'].includes(access.kind),
  );
  const files = readdirSync(editor, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const named = files.flatMap((path) =>
    [...readFileSync(join(editor, path), 'utf8').matchAll(/\broutes\.(\w+)/g)].map(([, name]) => name),
  );
  expect(named).toContain('getSurveyFigures');
  expect(left.map(([name]) => name).filter((name) => named.includes(name))).toEqual([]);
});
