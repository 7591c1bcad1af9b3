// Takes pictures of the workspace and the candidate's page: `node test/screens/workspace.ts [folder [part of a name…]]`; without a folder those of docs/screens/.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.ts';
import { looks } from './looks.ts';
import { walkWorkspace } from './walk-workspace.ts';

const forTheReader = [
  'today-sv-light-1440',
  'board-sv-light-1440',
  'decide-en-dark-1440',
  'candidate-sv-light-1440',
  'page-waiting-en-light-390',
];
const [folder = join(import.meta.dirname, '../../docs/screens'), ...parts] = process.argv.slice(2);
const isWanted = (name: string) =>
  process.argv.length > 2
    ? parts.length === 0 || parts.some((part) => name.includes(part))
    : forTheReader.includes(name);

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const look of looks) {
  const nameOf = (screen: string) => `${screen}-${look.language}-${look.scheme}-${look.width}`;
  await walkWorkspace(browser, {
    look,
    isWanted: (screen) => isWanted(nameOf(screen)),
    onError: (screen, words) => console.log(`${nameOf(screen)}: ${words}`),
    async onScreen(screen, page) {
      await page.screenshot({ path: join(folder, `${nameOf(screen)}.png`), fullPage: screen.startsWith('page-') });
      console.log(nameOf(screen));
    },
  });
}
await browser.close();
