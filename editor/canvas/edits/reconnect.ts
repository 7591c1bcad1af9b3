import type { Definition } from '../../../process/definition/schema.ts';
import { connect } from './connect.ts';
import { disconnect } from './disconnect.ts';

type Exit = { readonly step: string; readonly exit: string };

/** A connection with another exit or target; unchanged where it could not be connected so. */
export function reconnect(definition: Definition, from: Exit, to: Exit, target: string): Definition {
  const isSameExit = from.step === to.step && from.exit === to.exit;
  const connected = connect(definition, to.step, to.exit, target);
  if (isSameExit || connected === definition) return connected;
  return disconnect(connected, from.step, from.exit);
}
