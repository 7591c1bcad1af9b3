import { expect, test } from 'vitest';
import { clashesOf, rebase } from '../../../editor/workspace/application/rebase.ts';
import { rebaseTeam } from '../../../editor/workspace/jobs/rebase-team.ts';

const from = { firstName: 'Anna', email: 'a@example.com', phone: '' };

test('what a colleague saved meanwhile is taken up, and what was typed stays', () => {
  const typed = { ...from, phone: '070-174 06 05', email: 'mine@example.com' };
  const theirs = { ...from, firstName: 'Anne', email: 'theirs@example.com' };
  expect(rebase(from, { typed, theirs })).toEqual({ ...typed, firstName: 'Anne' });
  expect(clashesOf(from, { typed, theirs })).toEqual(['email']);
  expect(clashesOf(from, { typed: theirs, theirs })).toEqual([]);
});

test('whom a colleague has put into a team stays, and whom they took out does not come back', () => {
  const [eva, omar, siri, kim] = ['eva', 'omar', 'siri', 'kim'].map(
    (userId) => ({ role: 'recruiter', userId }) as const,
  );
  const changed = [eva!, kim!];
  const theirs = [omar!, siri!];
  expect(rebaseTeam([eva!, omar!], { changed, theirs })).toEqual([siri, kim]);
});
