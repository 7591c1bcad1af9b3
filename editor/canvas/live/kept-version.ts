import type { LiveVersion } from '../../../server/contract/live.ts';

/** The version that goes on being shown: the one shown before, as the list has it now or as it was last there; at first the newest. */
export function keptVersion(
  versions: readonly LiveVersion[],
  before: LiveVersion | undefined,
): LiveVersion | undefined {
  return versions.find(({ id }) => id === before?.id) ?? before ?? versions[0];
}

/** What can be chosen from: the list, with the shown version where it is in it no longer. */
export function withKept(versions: readonly LiveVersion[], kept: LiveVersion | undefined): readonly LiveVersion[] {
  if (!kept || versions.some(({ id }) => id === kept.id)) return versions;
  return [...versions, kept].sort((one, other) => other.number - one.number);
}
