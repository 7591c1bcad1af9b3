import { uuid } from '../contract/route.ts';

/** Whether a text can be an id of ours: PostgreSQL would not even compare another one. */
export function isId(text: string): boolean {
  return uuid.safeParse(text).success;
}
