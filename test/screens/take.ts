// Takes the pictures of docs/screens/ from the built editor and says what axe and the console found: `node test/screens/take.ts [name…]`.
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startFixtureServer } from './fixture-server.ts';

type Shot = {
  readonly name: string;
  readonly path: (processId: string) => string;
  readonly act?: (page: Page) => Promise<void>;
};

const shots: readonly Shot[] = [
  { name: 'sign-in', path: () => '/sign-in' },
  { name: 'processes', path: () => '/processes' },
  { name: 'gallery', path: () => '/processes', act: openGallery },
  { name: 'canvas', path: (id) => `/processes/${id}` },
  { name: 'canvas-stage', path: (id) => `/processes/${id}`, act: openStage },
  { name: 'text', path: (id) => `/processes/${id}`, act: openText },
];
const looks = [
  { language: 'sv', scheme: 'light', width: 1440, height: 900 },
  { language: 'en', scheme: 'dark', width: 1440, height: 900 },
  { language: 'sv', scheme: 'dark', width: 390, height: 844 },
] as const;

async function openGallery(page: Page): Promise<void> {
  await page.locator('main button[aria-haspopup="menu"]').first().click();
  await page.getByRole('menuitem').first().click();
  await page.locator('svg rect').first().waitFor();
}

async function openStage(page: Page): Promise<void> {
  await page.locator('.react-flow__node-step').nth(1).click();
}

async function openText(page: Page): Promise<void> {
  await openStage(page);
  await page.locator('#inspector .tabler-icon-pencil').first().click();
}

const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, '../../docs/screens');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
let findings = 0;
for (const look of looks) {
  const server = await startFixtureServer(look.language);
  for (const shot of shots) {
    const name = `${shot.name}-${look.language}-${look.scheme}-${look.width}`;
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue;
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      colorScheme: look.scheme,
      locale: look.language,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(6_000);
    page.on('pageerror', (error) => report(name, error.message));
    page.on('console', (message) => message.type() === 'error' && report(name, message.text()));
    try {
      await page.goto(server.url + shot.path(server.processId), { waitUntil: 'networkidle' });
      if (!(look.width < 500 && shot.name === 'text')) await shot.act?.(page);
      await page.waitForTimeout(700);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      await page.evaluate(axe);
      const serious = await page.evaluate(async () => {
        const runner = (globalThis as unknown as { axe: { run: () => Promise<AxeAnswer> } }).axe;
        return (await runner.run()).violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(
            ({ id, nodes }) =>
              `${id}: ${nodes
                .slice(0, 3)
                .map((node) => node.html.slice(0, 160))
                .join(' | ')}`,
          );
      });
      for (const one of serious) report(name, `axe ${one}`);
    } catch (error) {
      report(name, String(error).split('\n')[0] ?? '');
    }
    await context.close();
  }
  server.stop();
}
await browser.close();
process.exitCode = findings > 0 ? 1 : 0;

type AxeAnswer = { violations: { id: string; impact: string; nodes: { html: string }[] }[] };

function report(name: string, what: string): void {
  findings += 1;
  console.log(`${name}: ${what}`);
}
