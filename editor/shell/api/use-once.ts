import { useRef } from 'react';
import { newId } from './new-id.ts';

type Once = <Answer>(asked: unknown, ask: (idempotencyKey: string) => Promise<Answer>) => Promise<Answer>;

/**
 * Asks with an idempotency key that stays until there is an answer: pressing again after a lost one does nothing twice. Something else that is `asked`
 * has another key, since under the one of before it would be refused.
 */
export function useOnce(): Once {
  const last = useRef({ of: '', key: '' });
  return async (asked, ask) => {
    const of = JSON.stringify(asked);
    if (last.current.of !== of) last.current = { of, key: newId() };
    const answer = await ask(last.current.key);
    last.current = { of: '', key: '' };
    return answer;
  };
}
