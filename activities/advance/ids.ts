import { v5 } from 'uuid';

/** The namespace of the ids that are made of what they stand for, so that doing the same twice makes the same id. */
const besked = '6f2b1a0e-6d0c-5b7a-9c55-0b8f4f1f6f5e';

/** The message's id: one per application and effect key, and per channel where one effect goes by both. */
export function messageIdOf(applicationId: string, messageKey: string, channel?: string): string {
  return v5(['message', applicationId, messageKey, ...(channel ? [channel] : [])].join('/'), besked);
}

export function obligationIdOf(applicationId: string, key: string): string {
  return v5(['obligation', applicationId, key].join('/'), besked);
}

/** An id for a row that comes into being with one event, at a place of its own in it. */
export function rowIdOf(applicationId: string, seq: number, place: string): string {
  return v5(['row', applicationId, seq, place].join('/'), besked);
}

/** The id of what an organisation is told once, whichever application it came up in. */
export function alertIdOf(key: string): string {
  return v5(['alert', key].join('/'), besked);
}
