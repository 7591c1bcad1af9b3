import { atStep, type Check, errorAt } from './check.ts';

/** The rungs of a ladder rise, and no two stand at the same height. */
export const ladderOrder: Check = ({ stages }) =>
  stages.flatMap(({ stepId, stage, name }) =>
    stage.ladder.rungs.flatMap((rung, index) => {
      const below = stage.ladder.rungs[index - 1];
      if (!below || below.at < rung.at) return [];
      return [
        errorAt(
          'ladder-order',
          atStep(stepId, 'ladder', 'rungs', index, 'at'),
          {
            sv: `Pinnarna i ${name.sv} kommer inte i ordning: ${below.at} % före ${rung.at} %.`,
            en: `The rungs in ${name.en} are out of order: ${below.at}% before ${rung.at}%.`,
          },
          {
            sv: 'Ordna dem stigande, var och en på sin egen procent.',
            en: 'Let them rise, each at a percentage of its own.',
          },
        ),
      ];
    }),
  );
