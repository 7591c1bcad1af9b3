import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's programs keep what they can make again; nobody else writes there. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'besked');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'besked');
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'besked');
  return join(homedir(), '.cache', 'besked');
}
