import type { JobRole } from './role-inputs.tsx';

const isSame = (one: JobRole) => (other: JobRole) => one.role === other.role && one.userId === other.userId;
const without = (roles: readonly JobRole[], gone: readonly JobRole[]) => roles.filter((one) => !gone.some(isSame(one)));

/** What was added to and taken from one team, done to another: nobody that a colleague has put in meanwhile is lost. */
export function rebaseTeam(
  from: readonly JobRole[],
  { changed, theirs }: { readonly changed: readonly JobRole[]; readonly theirs: readonly JobRole[] },
): JobRole[] {
  const kept = without(theirs, without(from, changed));
  return [...kept, ...without(without(changed, from), kept)];
}
