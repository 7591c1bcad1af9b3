import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Builds the bare page into the folder, as the editor is built. */
export async function buildBare(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, '../bare'),
    base: '/bare/',
    plugins: [react()],
    logLevel: 'warn',
    mode: 'production',
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
}
