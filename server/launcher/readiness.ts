import { z } from 'zod';

const answer = z.object({ firstAdministrator: z.boolean().optional() });

/** What the server's /readyz says: whether all parts are there, in what words, and whether nobody has an account yet. */
export interface Readiness {
  readonly ready: boolean;
  readonly text: string;
  readonly firstAdministrator: boolean;
}

/** Asks the server at this address, for at most five seconds; a server that does not answer is not ready. */
export async function askReadiness(url: string): Promise<Readiness> {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    const text = await response.text();
    const { firstAdministrator = false } = parse(text);
    return { ready: response.status === 200, text, firstAdministrator };
  } catch (error) {
    return { ready: false, text: (error as Error).message, firstAdministrator: false };
  }
}

function parse(text: string): z.infer<typeof answer> {
  try {
    return answer.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
