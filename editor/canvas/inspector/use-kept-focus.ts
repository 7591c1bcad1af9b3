import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

const reachable = 'a[href], button, input, textarea, select, summary, [tabindex="0"]';

/**
 * Keeps the keyboard's place when the inspector is drawn anew for the same step: the first name that a step gets changes its id, and with
 * that all of its fields, while Tab is on its way to the next of them. At once: what is typed meanwhile would be taken for keys of the drawing.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, stepId: string | undefined) {
  const goal = useRef<number>(undefined);
  useLayoutEffect(() => {
    const index = goal.current;
    if (index === undefined || stepId === undefined) return;
    if (document.activeElement === document.body) fieldsOf(panel.current)[index]?.focus();
  }, [panel, stepId]);
  return ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    const index = fieldsOf(currentTarget).indexOf(relatedTarget as HTMLElement);
    goal.current = index < 0 ? undefined : index;
  };
}

function fieldsOf(panel: HTMLElement | null): HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>(reachable) ?? [])];
}
