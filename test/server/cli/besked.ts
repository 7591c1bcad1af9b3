import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const program = join(import.meta.dirname, '../../../server/cli/main.ts');
const own = /^(BESKED_|DATABASE_URL$|TEMPORAL_|RESEND_|TWILIO_|SMTP_|PORT$)/;

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Place = { readonly folder: string; readonly env: Readonly<Record<string, string>> };

const folders: string[] = [];
/** Takes away the folders that a test file has made. */
export function removePlaces(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A folder of its own with these files, in which commands run with these variables and none of ours besides. */
export function newPlace(env: Record<string, string> = {}, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'besked-cli-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return { folder, env: { BESKED_DATA: join(folder, 'data'), ...env } };
}

/** Runs the command line as a process of its own until it ends. */
export function besked({ folder, env }: Place, ...args: string[]): Promise<Ended> {
  return run(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], { folder, env });
}

export function run(file: string, args: readonly string[], { folder, env }: Place): Promise<Ended> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  const path = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: folder, env: { ...inherited, PATH: path, NO_COLOR: '1', ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
