import type { Responsible } from '../definition/schema.ts';
import { atStep, type Check, warningAt } from './check.ts';

/** When nobody acts, somebody other than those responsible is paged sooner or later. */
export const pageChainShort: Check = ({ stages }) =>
  stages.flatMap(({ stepId, stage, name }) => {
    const own = new Set(stage.responsible.map(keyOf));
    if (stage.ladder.pages.flat().some((paged) => !own.has(keyOf(paged)))) return [];
    return [
      warningAt(
        'page-chain-short',
        atStep(stepId, 'ladder', 'pages'),
        {
          sv: `Om ingen agerar i ${name.sv} larmas bara de som redan är ansvariga.`,
          en: `If nobody acts in ${name.en}, only those already responsible are paged.`,
        },
        {
          sv: 'Lägg till en nivå med någon annan, till exempel chefen.',
          en: 'Add a level with somebody else, the manager for instance.',
        },
      ),
    ];
  });

const keyOf = (one: Responsible) => (one.kind === 'role' ? `role/${one.role}` : `person/${one.personId}`);
