import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) => join('docs', file));
const pages = ['README.md', 'CHANGELOG.md', 'test/bench/README.md', ...inDocs].filter((file) => file.endsWith('.md'));
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as Record<string, string>;

const linksOf = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));

test.each(pages)('every link of %s leads somewhere', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const broken = linksOf(text).filter((target) => !existsSync(join(root, dirname(page), target)));
  expect(broken).toEqual([]);
});

test.each(pages)('every npm script that %s names exists', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const named = [...text.matchAll(/npm (?:run )?(start|test|check|bench|dev|server|worker|build|format|migration)\b/g)];
  expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});

test('every page of docs/ can be reached by links from the README', () => {
  const reached = new Set<string>();
  const follow = (page: string) => {
    if (reached.has(page)) return;
    reached.add(page);
    if (!page.endsWith('.md')) return;
    for (const target of linksOf(readFileSync(join(root, page), 'utf8'))) {
      const file = relative(root, join(root, dirname(page), target)).replace(/\/$/, '');
      if (pages.includes(file)) follow(file);
      // A folder that is linked stands for what is in it.
      for (const inside of pages.filter((other) => dirname(other) === file)) follow(inside);
    }
  };
  follow('README.md');
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});
