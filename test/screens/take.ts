// Takes pictures of the process editor: `node test/screens/take.ts [folder [part of a name…]]`; without a folder those of docs/screens/.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.ts';
import { looks } from './looks.ts';
import type { Walk } from './on-page.ts';
import { standsStill } from './stands-still.ts';
import { walkEditor } from './walk-editor.ts';
import { walkSimulation } from './walk-simulation.ts';

const forTheReader = [
  'canvas-stage-sv-light-1440',
  'gallery-en-dark-1440',
  'processes-sv-light-1440',
  'simulation-sv-light-1440',
];
const [folder = join(import.meta.dirname, '../../docs/screens'), ...parts] = process.argv.slice(2);
const isWanted = (name: string) =>
  process.argv.length > 2
    ? parts.length === 0 || parts.some((part) => name.includes(part))
    : forTheReader.includes(name);

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const look of looks) {
  const walk: Walk = {
    look,
    onError: (words) => console.log(words),
    async onScreen(screen, page) {
      await standsStill(page);
      const name = `${screen}-${look.language}-${look.scheme}-${look.width}`;
      if (!isWanted(name)) return;
      // What moves into place has stopped by then.
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}.png`) });
      console.log(name);
    },
  };
  await walkEditor(browser, walk);
  await walkSimulation(browser, walk);
}
await browser.close();
