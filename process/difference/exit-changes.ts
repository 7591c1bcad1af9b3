import type { Change } from './contract.ts';
import { type Drawings, settingChange, settingChanges } from './setting-changes.ts';
import { nameOfSubject } from './subject-name.ts';
import { unionOf } from './union-of.ts';

/** What is another at the exits of a stage; of other steps the exits follow from their settings. */
export function exitChanges(stepId: string, drawings: Drawings): Change[] {
  const { before, after } = drawings;
  const [was, is] = [before.steps[stepId], after.steps[stepId]];
  if (was?.kind !== 'stage' || is?.kind !== 'stage') return [];
  const changes = unionOf(was.exits, is.exits).flatMap((exitId): Change[] => {
    const about = { kind: 'exit', stepId, exitId } as const;
    const [old, now] = [was.exits[exitId], is.exits[exitId]];
    if (!old) return [{ about, how: 'added', name: nameOfSubject(about, after), settings: [] }];
    if (!now) return [{ about, how: 'removed', name: nameOfSubject(about, before), settings: [] }];
    const settings = settingChanges(old, now, drawings, [], { before: was, after: is });
    return settings.length === 0 ? [] : [{ about, how: 'changed', name: nameOfSubject(about, after), settings }];
  });
  // What is left when every exit has been told is their order.
  const order = settingChange('exits', was.exits, is.exits, drawings).filter(({ path }) => path.length === 1);
  const about = { kind: 'step', stepId } as const;
  const name = nameOfSubject(about, after);
  return order.length === 0 ? changes : [...changes, { about, how: 'changed', name, settings: order }];
}
