import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildEditor } from './build-editor.ts';
import { findFreePort, isPortTaken } from './ports.ts';
import { seconds } from './seconds.ts';
import type { Programs } from './start-besked.ts';

const root = dirname(dirname(import.meta.dirname));
/** The worker does not import its workflows but bundles them, so what it imports is not all that it is made of. */
const workerSources = ['worker', 'workflows', 'activities', 'process', 'prisma'];
const firstAdministratorLink = [join(root, 'server', 'cli', 'main.ts'), 'first-administrator-link'];

/** What `npm start` runs: server and worker, and the editor built when its sources have changed. */
export function programsToUse(say: (line: string) => void): Programs {
  return {
    server: [join(root, 'server', 'main.ts')],
    worker: [join(root, 'worker', 'main.ts')],
    firstAdministratorLink,
    others: {},
    buildEditor: async (signal) => {
      const began = performance.now();
      if (await buildEditor(signal)) say(`The editor is built (${seconds(began)})`);
    },
  };
}

/** What `npm run dev` runs: server and worker that start again when a source changes, and the editor's development server; its address is told. */
export async function programsToDevelop(say: (line: string) => void): Promise<Programs> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const port = (await isPortTaken(5173)) ? await findFreePort() : 5173;
  const config = join(root, 'editor', 'vite.config.ts');
  say(`The editor with reload: http://localhost:${port}`);
  return {
    server: ['--watch', join(root, 'server', 'main.ts')],
    worker: [...workerSources.map((name) => `--watch-path=${join(root, name)}`), join(root, 'worker', 'main.ts')],
    firstAdministratorLink,
    others: { editor: [vite, '--config', config, '--host', '127.0.0.1', '--port', String(port), '--strictPort'] },
    buildEditor: async () => undefined,
  };
}
