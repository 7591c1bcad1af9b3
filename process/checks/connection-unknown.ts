import { connectionsOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import { atConnection, type Check, errorAt } from './check.ts';

/** Connections join an exit that exists to a step that exists and is no start. */
export const connectionUnknown: Check = ({ definition }) =>
  connectionsOf(definition).flatMap(({ from, exit, to }) => {
    const [source, target] = [definition.steps[from], definition.steps[to]];
    const isWrong = !source || !exitsOf(source).includes(exit) || !target || target.kind === 'start';
    if (!isWrong) return [];
    const reason = !source
      ? { sv: `steget ${from} finns inte`, en: `there is no step ${from}` }
      : !exitsOf(source).includes(exit)
        ? { sv: `${from} har ingen utgång ${exit}`, en: `${from} has no exit ${exit}` }
        : !target
          ? { sv: `steget ${to} finns inte`, en: `there is no step ${to}` }
          : { sv: 'ingenting kan leda in i en start', en: 'nothing can lead into a start' };
    return [
      errorAt(
        'connection-unknown',
        atConnection(from, exit),
        { sv: `En koppling går inte att följa: ${reason.sv}.`, en: `A connection cannot be followed: ${reason.en}.` },
        { sv: 'Ta bort kopplingen eller dra den på nytt.', en: 'Remove the connection or draw it anew.' },
      ),
    ];
  });
