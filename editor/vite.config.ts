import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunks } from './chunks.ts';
import { routesWithoutSchemas } from './routes-without-schemas.ts';

const server = `http://localhost:${process.env.PORT ?? '3000'}`;

/** Builds the editor to `dist/editor`, which the server serves; in development everything but pages is asked of the server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [routesWithoutSchemas(), react()],
  worker: { format: 'es' },
  build: {
    outDir: '../dist/editor',
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { output: { codeSplitting: chunks() } },
  },
  server: {
    proxy: { '/api': server, '/healthz': server, '/readyz': server, '/c/': server, '/apply/': server },
  },
});
