import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const editor = join(import.meta.dirname, '../../dist/editor');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What the server gives for a path of the built editor: the file, or the page itself where no file is named. */
export function builtFile(path: string): { readonly body: Buffer; readonly contentType: string } {
  const ending = extname(path);
  const file = ending === '' ? '/index.html' : path;
  return { body: readFileSync(join(editor, file)), contentType: types[ending] ?? 'text/html' };
}
