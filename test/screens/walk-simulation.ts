import type { Browser, Page } from 'playwright-core';
import { onPage, openCanvas, type Walk } from './on-page.ts';

/** Goes through every screen of the simulation in one look: playing, the worst case, by hand, who and how, thousands, scenarios. */
export async function walkSimulation(browser: Browser, walk: Walk): Promise<void> {
  await onPage(browser, walk, 'busy', async (page) => {
    await openCanvas(page, 'nurse');
    await page.getByRole('button', { name: /^(Simulera|Simulate)$/ }).click();
    const dock = page.getByRole('region', { name: /^(Simulering|Simulation)$/ });
    await dock.waitFor();
    const forward = dock.getByRole('button', { name: /Ett steg framåt|One step on/ });
    for (let step = 0; step < 5; step += 1) await forward.click();
    await walk.onScreen('simulation', page);
    await dock.getByRole('switch', { name: /Visa på ritningen|Show on the drawing/ }).click({ force: true });
    await walk.onScreen('simulation-coverage', page);
    await dock.getByRole('switch', { name: /Visa på ritningen|Show on the drawing/ }).click({ force: true });
    await dock.getByRole('button', { name: /^(Värsta fallet|Worst case)$/ }).click();
    await dock.getByText(/Värsta fallet: |Worst case: /).waitFor({ timeout: 60_000 });
    await walk.onScreen('simulation-worst', page);
    await openTab(page, /Vem och hur|Who and how/);
    await walk.onScreen('simulation-setup', page);
    await openTab(page, /Tusentals|Thousands/);
    await dock.getByRole('textbox', { name: /Kandidater|Candidates/ }).fill('400');
    await dock.getByRole('button', { name: /^(Kör|Run) / }).click();
    await dock.getByText(/kandidater på|candidates in/).waitFor({ timeout: 60_000 });
    await walk.onScreen('simulation-crowd', page);
    await openTab(page, /Scenarier|Scenarios/);
    await walk.onScreen('simulation-scenarios', page);
    if (walk.look.width !== 1440) return;
    await dock.getByRole('button', { name: /Spara det som spelas|Save what is played/ }).click();
    await dock.getByRole('textbox').first().fill('Söker på julafton');
    await walk.onScreen('simulation-scenario', page);
  });
}

async function openTab(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name }).click();
}
