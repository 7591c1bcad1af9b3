import { atConnection, type Check, type Drawing, errorAt } from './check.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { firstStops } from './first-stops.ts';
import { stepName } from './name-of.ts';

/** Whichever way a candidate comes into a stage, the date of the promise is told: by the message of the way, or by the entry message. */
export const dateNotTold: Check = (drawing) => {
  const { definition } = drawing;
  const said = new Set<string>();
  return Object.entries(definition.steps).flatMap(([from, step]) => {
    if (step.kind === 'branch' || step.kind === 'start') return [];
    return exitsOf(step).flatMap((exit) =>
      hasMessage(drawing, from, exit)
        ? []
        : firstStops(definition, from, exit).flatMap((to) => {
            const target = definition.steps[to];
            if (target?.kind !== 'stage' || target.entryMessage || said.has(to)) return [];
            said.add(to);
            const [source, stage] = [stepName(definition, from), stepName(definition, to)];
            return [
              errorAt(
                'date-not-told',
                atConnection(from, exit),
                {
                  sv: `Den som kommer till ${stage.sv} från ${source.sv} får inte veta något datum.`,
                  en: `Whoever comes to ${stage.en} from ${source.en} is not told a date.`,
                },
                {
                  sv: `Ge ${stage.sv} ett meddelande vid ankomst, eller utgången ett meddelande.`,
                  en: `Give ${stage.en} an entry message, or the exit a message.`,
                },
              ),
            ];
          }),
    );
  });
};

function hasMessage({ definition }: Drawing, stepId: string, exitId: string): boolean {
  const step = definition.steps[stepId];
  return step?.kind === 'stage' && step.exits[exitId]?.message !== undefined;
}
