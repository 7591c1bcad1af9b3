import { expect, test, vi } from 'vitest';
import { signOut } from '../../../../editor/shell/api/session.ts';
import { keepAnswer, keptAnswer } from '../../../../editor/workspace/reply/kept-answers.ts';

vi.mock('../../../../editor/shell/api/post-auth.ts', () => ({ postAuth: async () => ({ status: 200 }) }));

test('a begun answer is there again until somebody signs out, and not for whoever signs in next', async () => {
  keepAnswer('reply', { email: 'Hej' });
  expect(keptAnswer('reply')).toEqual({ email: 'Hej' });
  await signOut();
  expect(keptAnswer('reply')).toEqual({});
});
