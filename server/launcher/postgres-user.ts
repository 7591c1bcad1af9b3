import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { LaunchError } from './launch-error.ts';

/** A program with the words that go before it so that PostgreSQL, which refuses to run as root, accepts its user. */
export type Command = readonly [program: string, ...args: string[]];

/** How to run one of PostgreSQL's programs as this user: directly, or as root under another name in a user namespace. */
export function asPostgresUser(program: string): Command {
  if (process.getuid?.() !== 0) return [program];
  const prefix = namespacePrefix();
  try {
    execFileSync(prefix[0], [...prefix.slice(1), 'true'], { stdio: 'pipe' });
  } catch (error) {
    throw new LaunchError(
      'PostgreSQL refuses to run as root, and this machine forbids the user namespace that would lend it another user.',
      'Start Besked as an ordinary user, allow user namespaces (in a container: --security-opt seccomp=unconfined), ' +
        'or set DATABASE_URL to a PostgreSQL of your own.',
      { cause: error },
    );
  }
  return [...prefix, program];
}

function namespacePrefix(): Command {
  const { uid, gid } = ordinaryUser();
  return ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`];
}

/** initdb looks its user up by name, so the number must be one that this machine knows. */
function ordinaryUser(): { uid: string; gid: string } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .flatMap(([name, , uid, gid]) => (uid && gid && uid !== '0' ? [{ name, uid, gid }] : []));
  return users.find(({ name }) => name === 'nobody') ?? users[0] ?? { uid: '65534', gid: '65534' };
}
