import { Context } from '@temporalio/activity';

const heartbeatEveryMs = 4_000;

/** Tells Temporal that the attempt is alive, so that one whose worker died is taken over within seconds. */
export async function whileBeating<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const context = Context.current();
  const beat = setInterval(() => context.heartbeat(), heartbeatEveryMs);
  try {
    return await work();
  } finally {
    clearInterval(beat);
  }
}
