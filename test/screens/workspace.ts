/**
 * Photographs every page of the workspace in both languages, both themes and two widths, and asks axe about each:
 * `node test/screens/workspace.ts [folder] [name of one page]`. Needs a built editor. Exit 1 where axe finds something serious or a page throws.
 */
import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page, type Route as Request } from 'playwright-core';
import { type RouteName, routes } from '../../server/contract/routes.ts';
import { provideChromium } from '../setup/chromium.ts';
import { addresses, answerOf } from './workspace-answers.ts';

const editor = process.env['EDITOR_FOLDER'] ?? join(import.meta.dirname, '../../dist/editor');
const folder = process.argv[2] ?? join(import.meta.dirname, '../../dist/screens');
const only = process.argv[3];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const origin = 'http://besked.test';
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

type State = 'busy' | 'empty';
type Screen = {
  readonly name: string;
  readonly path: string;
  readonly state?: State;
  readonly act?: (page: Page) => Promise<void>;
};

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const screens: readonly Screen[] = [
  { name: 'today', path: '/' },
  { name: 'today-first', path: '/', state: 'empty' },
  { name: 'jobs', path: '/jobs' },
  { name: 'jobs-empty', path: '/jobs', state: 'empty' },
  { name: 'board', path: `/jobs/${addresses.job}` },
  { name: 'board-table', path: `/jobs/${addresses.job}?view=table` },
  { name: 'add-candidate', path: `/jobs/${addresses.job}`, act: (page) => press(page, /Ny kandidat|New candidate/) },
  { name: 'candidate', path: `/applications/${addresses.application}` },
  {
    name: 'decide',
    path: `/applications/${addresses.application}`,
    async act(page) {
      await press(page, /^(Besluta|Decide)$/);
      await page.getByRole('radio').nth(1).click();
    },
  },
  { name: 'import', path: `/jobs/${addresses.job}/import` },
  { name: 'import-checked', path: `/jobs/${addresses.job}/import?import=${addresses.import}` },
  { name: 'mailbox', path: '/mailbox' },
  { name: 'messages', path: '/messages', act: (page) => page.locator('[aria-expanded="false"]').last().click() },
  { name: 'tasks', path: '/tasks' },
  { name: 'people', path: '/people' },
];

function routeOf(method: string, path: string): RouteName | undefined {
  const fits = (pattern: string) => new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
  const found = Object.entries(routes).find(([, route]) => route.method === method.toLowerCase() && fits(route.path));
  return found?.[0] as RouteName | undefined;
}

async function serve(request: Request, language: 'sv' | 'en', state: State): Promise<void> {
  const url = new URL(request.request().url());
  if (url.pathname.startsWith('/api/')) {
    const name = routeOf(request.request().method(), url.pathname);
    const answer = name && answerOf(name, language, state);
    if (answer !== undefined) return request.fulfill({ json: answer });
    return request.fulfill({ status: 404, json: { code: 'notFound', title: `No answer for ${url.pathname}` } });
  }
  const file = extname(url.pathname) === '' ? '/index.html' : url.pathname;
  const contentType = types[extname(file)] ?? 'text/html';
  return request.fulfill({ body: readFileSync(join(editor, file)), contentType });
}

async function photograph(
  browser: Browser,
  screen: Screen,
  language: 'sv' | 'en',
  scheme: 'light' | 'dark',
  width: number,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width, height: width > 600 ? 900 : 844 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: language,
    timezoneId: 'Europe/Stockholm',
  });
  const page = await context.newPage();
  const findings: string[] = [];
  const label = `${screen.name}-${language}-${scheme}-${width}`;
  page.on('pageerror', (error) => findings.push(`${label}: ${error.message}`));
  page.setDefaultTimeout(5_000);
  await page.route('**/*', (request) => serve(request, language, screen.state ?? 'busy'));
  await page.goto(origin + screen.path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForTimeout(350);
  await screen.act?.(page).catch((error: Error) => findings.push(`${label}: ${error.message.split('\n')[0]}`));
  await page.waitForTimeout(screen.act ? 700 : 100);
  await page.screenshot({ path: join(folder, `${label}.png`) });
  findings.push(...(await askAxe(page)).map((finding) => `${label}: ${finding}`));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow > 0) findings.push(`${label}: the page is ${overflow} px wider than the window`);
  await context.close();
  return findings;
}

async function askAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    type Result = { violations: { id: string; impact: string; nodes: { target: string[]; html: string }[] }[] };
    const { axe } = window as unknown as { axe: { run: (where: Document, how: object) => Promise<Result> } };
    const { violations } = await axe.run(document, { iframes: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ html }) => html.slice(0, 140))
            .join(' | ')}`,
      );
  });
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: provideChromium(), args: ['--no-sandbox', '--disable-gpu'] });
const findings: string[] = [];
const looks = [
  ['sv', 'light', 1440],
  ['en', 'dark', 1440],
  ['en', 'light', 390],
  ['sv', 'dark', 390],
] as const;
for (const screen of screens) {
  if (only !== undefined && only !== screen.name) continue;
  for (const [language, scheme, width] of looks)
    findings.push(
      ...(await photograph(browser, screen, language, scheme, width).catch((error: Error) => [
        `${screen.name} ${language} ${scheme} ${width}: ${error.message.split('\n')[0]}`,
      ])),
    );
}
await browser.close();
for (const finding of new Set(findings)) console.log(finding);
process.exitCode = findings.length > 0 ? 1 : 0;
