import { Resolver as Dns } from 'node:dns/promises';
import type { Resolver } from './check-mail-domain.ts';

const noRecord = ['ENOTFOUND', 'ENODATA'];

/** The given name servers, or those of this machine, asked for at most some seconds. */
export function createResolver(
  servers: readonly string[] = [],
): Resolver & { readonly hasAddress: (name: string) => Promise<boolean> } {
  const dns = new Dns({ timeout: 2_000, tries: 2 });
  if (servers.length > 0) dns.setServers(servers);
  return {
    txt: async (name) => (await orNone(dns.resolveTxt(name))).map((parts) => parts.join('')),
    hasAddress: async (name) => {
      const found = await Promise.all([orNone(dns.resolve4(name)), orNone(dns.resolve6(name))]);
      return found.flat().length > 0;
    },
    mx: async (name) => (await orNone(dns.resolveMx(name))).map(({ exchange }) => exchange),
  };
}

async function orNone<Answer>(asking: Promise<Answer[]>): Promise<Answer[]> {
  try {
    return await asking;
  } catch (error) {
    if (noRecord.includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
