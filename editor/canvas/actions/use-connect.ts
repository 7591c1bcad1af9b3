import { say } from '../announcing/say.ts';
import { connect } from '../edits/connect.ts';
import { useEditing } from '../editing.ts';
import { stepName } from '../labels/things-name.ts';
import { exitName } from '../steps/exit-name.ts';
import { inLanguage } from '../../shell/language.ts';

/** Joins an exit to a step as one entry of the history, and says so. */
export function useConnect(): (from: string, exit: string, to: string) => void {
  const { store, language, readOnly } = useEditing();
  return (from, exit, to) => {
    if (readOnly) return;
    const before = store.get();
    const name = stepName(before.present, from);
    store.edit({ key: 'edit.connect', of: name }, (now) => connect(now, from, exit, to));
    const step = before.present.steps[from];
    if (store.get() === before || !step) return;
    say('connected', {
      from: inLanguage(name, language),
      exit: exitName(step, exit, language),
      to: inLanguage(stepName(before.present, to), language),
    });
  };
}
