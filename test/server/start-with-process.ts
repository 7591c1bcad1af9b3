import type { Definition } from '../../process/definition/schema.ts';
import { type Published, publish } from './furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

/** A server whose first administrator is signed in, and has published that drawing. */
export async function startWithProcess(
  drawing: Definition,
): Promise<{ readonly server: TestServer; readonly client: Client; readonly published: Published }> {
  const server = await startTestServer();
  const { client, organisationId } = await signInFirst(server);
  return { server, client, published: await publish(server.database, organisationId, drawing) };
}
