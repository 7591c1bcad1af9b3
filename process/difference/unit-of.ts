import type { Subject, UnitKey } from './contract.ts';

/** The unit of a merge that a change belongs to: exits and connections go with their step. */
export function unitOf(about: Subject): UnitKey {
  switch (about.kind) {
    case 'step':
    case 'exit':
    case 'connection':
      return `step/${about.stepId}`;
    case 'text':
      return `text/${about.textId}`;
    case 'field':
      return `field/${about.fieldId}`;
    case 'scenario':
      return `scenario/${about.scenarioId}`;
    case 'note':
      return `note/${about.list}.${about.noteId}`;
    case 'policy':
      return `policy/${about.key}`;
    case 'process':
      return `process/${about.key}`;
  }
}
