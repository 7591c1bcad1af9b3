import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../../process/checks/all-checks.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const codes = Object.keys(allChecks);
const pages = readdirSync(new URL('docs/checks/', root)).filter((file) => file !== 'README.md');

describe.each(codes)('the check %s', (code) => {
  it('has a file of its name that produces no other code', () => {
    const source = read(`process/checks/${code}.ts`);
    const codesIn = [...source.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, word]) => word ?? '');
    expect(codesIn.filter((word) => codes.includes(word) && word !== code)).toEqual([]);
    expect(source).toMatch(/\/\*\*[\s\S]+?\*\/\nexport const/);
  });

  it('has a table of drawings of its name', () => {
    expect(existsSync(new URL(`test/process/checks/${code}.test.ts`, root))).toBe(true);
    expect(read(`test/process/checks/${code}.test.ts`)).toContain(`checkTable('${code}'`);
  });

  it('has a page of its name, in plain words and a length that is read', () => {
    const page = read(`docs/checks/${code}.md`);
    expect(page.split('\n')[0]).toBe(`# ${code}`);
    for (const part of ['**What it means.**', '**Why it hurts.**', '**Example.**', '**How to mend it.**'])
      expect(page).toContain(part);
    const lines = page.trim().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(9);
    expect(lines).toBeLessThanOrEqual(25);
  });

  it('stands in the index', () => expect(read('docs/checks/README.md')).toContain(`[${code}](${code}.md)`));
});

it('every check that is written is among all checks', () => {
  const written = readdirSync(new URL('process/checks/', root)).filter((file) =>
    /: Check = /.test(read(`process/checks/${file}`)),
  );
  expect(written.map((file) => file.replace('.ts', '')).sort()).toEqual([...codes].sort());
});

it('no page is left of a check that there is no more', () => {
  expect(pages.filter((file) => !codes.includes(file.replace('.md', '')))).toEqual([]);
});
