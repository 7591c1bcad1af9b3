import { isZone } from '../calendar/zone-days.ts';
import type { Definition } from '../definition/schema.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';

/** The zone of Stockholm, usual hours, and a promise within them. */
export const calendarBroken: Fixer = ({ path }, { definition }) => {
  const [last, place] = [path.at(-1), path.slice(0, -1)];
  if (last === 'zone' || (last === 'calendar' && !isZone(definition.policy.calendar.zone))) return [stockholm(place)];
  if (last === 'promiseAt') return [promise(definition, path)];
  return typeof readAt(definition, [...place, 'opens']) === 'string' ? [hours(place)] : [];
};

type Path = readonly (string | number)[];

const stockholm = (place: Path): Fix => ({
  id: 'zone',
  label: { sv: 'Använd Europe/Stockholm', en: 'Use Europe/Stockholm' },
  apply: (now) => putAt(now, [...place, 'zone'], 'Europe/Stockholm'),
});

const hours = (place: Path): Fix => ({
  id: 'hours',
  label: { sv: 'Öppna 08:00 och stäng 18:00', en: 'Open at 08:00 and close at 18:00' },
  apply: (now) => putAt(putAt(now, [...place, 'opens'], '08:00'), [...place, 'closes'], '18:00'),
});

function promise({ policy: { calendar } }: Definition, path: Path): Fix {
  const at = calendar.opens <= '17:00' && '17:00' <= calendar.closes ? '17:00' : calendar.closes;
  return {
    id: 'promise',
    label: { sv: `Lova till ${at}`, en: `Promise for ${at}` },
    apply: (now) => putAt(now, path, at),
  };
}
