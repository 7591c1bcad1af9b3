import { type Role, roles } from '../../../server/contract/route.ts';
import { type Client, signIn, type TestServer } from '../start-test-server.ts';

/** One member of each role, made by the administrator and signed in by their first password. */
export async function signInEveryRole(server: TestServer, administrator: Client): Promise<Record<Role, Client>> {
  const others = roles.filter((role) => role !== 'administrator');
  const clients = await Promise.all(
    others.map(async (role) => {
      const email = `${role}@example.se`;
      const made = await administrator('POST', '/api/v1/people', { name: `A ${role}`, email, role });
      if (made.status !== 201) throw new Error(made.text);
      return [role, await signIn(server, email, made.body.firstPassword)] as const;
    }),
  );
  return { administrator, ...Object.fromEntries(clients) } as Record<Role, Client>;
}

/** A key that acts for the person within these scopes. */
export async function createKey(server: TestServer, userId: string, scopes: readonly string[]): Promise<string> {
  const { key } = await server.auth.api.createApiKey({
    body: { name: 'test', userId, permissions: { besked: [...scopes] } },
  });
  return key;
}
