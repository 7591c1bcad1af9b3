import type { Browser, Page } from 'playwright-core';
import { onPage, openCanvas, origin, type Walk } from './on-page.ts';
import { processFile } from './process-file.ts';
import { standsStill } from './stands-still.ts';
import { walkDrawing } from './walk-drawing.ts';
import { walkVersions } from './walk-versions.ts';

/** Goes through every screen of the process editor in one look, from the sign-in to publishing. Needs a built editor. */
export async function walkEditor(browser: Browser, { look, onError, onScreen }: Walk): Promise<void> {
  const walk: Walk = {
    look,
    onError,
    async onScreen(name, page) {
      await standsStill(page);
      await onScreen(name, page);
    },
  };
  await walkPages(browser, walk);
  await walkImport(browser, walk);
  await walkCanvas(browser, walk);
  await walkVersions(browser, walk);
  if (look.width !== 1440) return;
  await walkProblems(browser, walk);
  await walkDrawing(browser, walk);
}

async function walkPages(browser: Browser, walk: Walk): Promise<void> {
  const { onScreen } = walk;
  await onPage(browser, walk, 'signedOut', async (page) => {
    await page.goto(`${origin}/sign-in`);
    await page.locator('input[type=password]').waitFor();
    await onScreen('sign-in', page);
    await page.goto(`${origin}/welcome/a-token`);
    await page.locator('input[name=organisation]').waitFor();
    await onScreen('welcome', page);
  });
  await onPage(browser, walk, 'empty', async (page) => {
    await page.goto(`${origin}/processes`);
    await page.locator('main svg rect').first().waitFor();
    await onScreen('processes-empty', page);
  });
  await onPage(browser, walk, 'failing', async (page) => {
    await page.goto(`${origin}/processes`);
    await page.getByRole('button', { name: /Försök igen|Try again/ }).waitFor();
    await onScreen('processes-failing', page);
  });
  await onPage(browser, walk, 'busy', async (page) => {
    await page.goto(`${origin}/processes`);
    await page
      .getByRole('link', { name: /Region|Sjuksköterska|Nurse/ })
      .first()
      .waitFor();
    await onScreen('processes', page);
    await page.locator('tbody button[aria-haspopup="menu"]').first().click();
    await page.getByRole('menuitem').nth(1).waitFor();
    await onScreen('processes-menu', page);
    await page.keyboard.press('Escape');
    await page.locator('main button[aria-haspopup="menu"]').first().click();
    await page.getByRole('menuitem').first().click();
    await page.locator('main li svg rect').nth(100).waitFor();
    await onScreen('gallery', page);
    await page.getByRole('searchbox').fill('kosmonaut');
    await page.getByRole('button', { name: /^(Visa alla|Show all)$/ }).waitFor();
    await onScreen('gallery-nothing', page);
    await page.goto(`${origin}/processes/gallery/teacher`);
    await page.locator('ol li').nth(5).waitFor();
    await onScreen('gallery-preview', page);
  });
}

async function walkImport(browser: Browser, walk: Walk): Promise<void> {
  const isRead = (page: Page) =>
    page
      .getByRole('dialog')
      .getByText(/^(Läser och kontrollerar|Reading and checking)/)
      .waitFor({ state: 'detached' });
  await onPage(browser, walk, 'busy', async (page) => {
    await page.goto(`${origin}/processes`);
    const picker = page.locator('main input[type=file]');
    await picker.setInputFiles(processFile('nurse'));
    await page.getByRole('dialog').getByRole('radio').first().waitFor();
    await isRead(page);
    await walk.onScreen('import-taken', page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const picture = { name: 'Semesterbild från Österlen.png', mimeType: 'image/png', buffer: Buffer.from('png') };
    await picker.setInputFiles([processFile('teacher'), processFile('broken'), processFile('half'), picture]);
    await page.getByRole('dialog').locator('li svg rect').nth(20).waitFor();
    await isRead(page);
    await walk.onScreen('import-several', page);
  });
}

async function walkCanvas(browser: Browser, walk: Walk): Promise<void> {
  const { onScreen, look } = walk;
  const isWide = look.width === 1440;
  await onPage(browser, walk, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await onScreen('canvas', page);
    for (const [kind, step] of Object.entries({
      stage: 'screening',
      start: 'application',
      ask: 'licence',
      message: 'welcome',
      wait: 'survey-wait',
      end: 'hired',
    })) {
      await choose(page, step);
      await onScreen(`canvas-${kind}`, page);
      if (!isWide) await page.keyboard.press('Escape');
    }
    if (!isWide) return;
    await choose(page, 'phone-interview');
    await page
      .locator('#inspector')
      .getByRole('button', { name: /Redigera texten|Edit the text/ })
      .first()
      .click();
    await walkText(page, onScreen);
    const settings = page.getByRole('button', { name: /inställningar|Settings of/ });
    await settings.click();
    await page
      .locator('#inspector')
      .getByText(/^(Helgdagar|Holidays)$/)
      .waitFor();
    await onScreen('canvas-process', page);
    await settings.click();
    await page.getByRole('button', { name: /Längsta tystnad|Longest silence/ }).click();
    await page
      .getByRole('region', { name: /^(Längsta tystnad|Longest silence)$/ })
      .getByRole('list')
      .first()
      .waitFor();
    await onScreen('canvas-silence', page);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await onScreen('help', page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^(Publicera|Publish)$/ }).click();
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await onScreen('publish', page);
    await page.getByRole('dialog').getByRole('radio').last().click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    await onScreen('publish-moving', page);
  });
  await onPage(browser, walk, 'busy', async (page) => {
    await openCanvas(page, 'shop');
    await choose(page, 'sorting');
    await onScreen('canvas-branch', page);
  });
}

/** A text beside the drawing: as mail and as SMS, what can be put in, a test to oneself, and back to its step. */
async function walkText(page: Page, onScreen: Walk['onScreen']): Promise<void> {
  const panel = page.getByRole('complementary', { name: /^Text: / });
  await panel.locator('iframe').waitFor();
  await onScreen('text', page);
  await panel.getByRole('button', { name: /^(Infoga en uppgift|Insert a value)$/ }).click();
  await page.getByRole('option').first().waitFor();
  await onScreen('text-values', page);
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: /^(Skicka prov|Send the test)$/ }).click();
  await panel.getByRole('link', { name: /brevlådan|mailbox/ }).waitFor();
  await panel.getByText('SMS', { exact: true }).click();
  await panel
    .getByRole('textbox', { name: 'SMS' })
    .fill('Hej {{ candidate.firstName }} 🎉 Välkommen, smörgås × 2! {{ page.url }}');
  await panel.getByRole('button', { name: /emoji/ }).waitFor();
  await onScreen('text-sms', page);
  await page.getByRole('button', { name: /^(Ångra|Undo) / }).click();
  await panel.getByRole('button', { name: /^(Tillbaka|Back)/ }).click();
  await page.locator('#inspector').waitFor();
}

async function walkProblems(browser: Browser, walk: Walk): Promise<void> {
  await onPage(browser, walk, 'busy', async (page) => {
    await openCanvas(page, 'broken');
    await page.keyboard.press('p');
    await page.getByRole('region', { name: /^(Problem|Problems)$/ }).waitFor();
    // What can be done is known a moment after what is wrong.
    await page
      .getByRole('button', { name: /^(Åtgärda|Fix): / })
      .first()
      .waitFor();
    await walk.onScreen('problems', page);
    await page.getByRole('button', { name: /^(Publicera|Publish)$/ }).click();
    await page.getByRole('dialog').waitFor();
    await walk.onScreen('publish-refused', page);
  });
}

/** Selects a step wherever it is, on the paper or beyond its edge. */
async function choose(page: Page, stepId: string): Promise<void> {
  await page.getByTestId(`rf__node-${stepId}`).dispatchEvent('click');
  await page.locator('#inspector').getByText(stepId, { exact: true }).waitFor();
}
