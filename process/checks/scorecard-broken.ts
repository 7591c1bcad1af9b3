import { atStep, type Check, errorAt } from './check.ts';

/** Each competency of a scorecard has an id of its own, so that no rating stands in for another. */
export const scorecardBroken: Check = ({ stages }) =>
  stages.flatMap(({ stepId, stage, name }) => {
    const ids = stage.scorecard?.competencies.map(({ id }) => id) ?? [];
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            errorAt(
              'scorecard-broken',
              atStep(stepId, 'scorecard', 'competencies', index, 'id'),
              {
                sv: `Kompetensen ${id} finns två gånger i formuläret för ${name.sv}.`,
                en: `The competency ${id} is there twice in the scorecard of ${name.en}.`,
              },
              { sv: 'Ge den ena ett annat id, eller ta bort den.', en: 'Give one of them another id, or remove it.' },
            ),
          ],
    );
  });
