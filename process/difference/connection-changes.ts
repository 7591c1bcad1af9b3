import type { Change } from './contract.ts';
import { type Drawings, settingChange } from './setting-changes.ts';
import { nameOfSubject } from './subject-name.ts';
import { unionOf } from './union-of.ts';

/** Which ways out of a step lead elsewhere. Those of a step that comes or goes belong to it and are told as such. */
export function connectionChanges(stepId: string, drawings: Drawings): Change[] {
  const { before, after } = drawings;
  const [was, is] = [before.connections[stepId] ?? {}, after.connections[stepId] ?? {}];
  return unionOf(was, is).flatMap((exitId): Change[] => {
    const [old, now] = [was[exitId], is[exitId]];
    if (old === now) return [];
    const about = { kind: 'connection', stepId, exitId } as const;
    const how = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const settings = settingChange('leadsTo', old, now, drawings);
    return [{ about, how, name: nameOfSubject(about, how === 'removed' ? before : after), settings }];
  });
}
