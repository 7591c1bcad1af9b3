import twilio from 'twilio';
import type { Notice } from './contract.ts';
import { headerOf } from './notice.ts';

export type TwilioParameters = Readonly<Record<string, string | string[]>>;

/** The parameters of a request that Twilio has signed with the account's token over the public URL and all of them; null where it has not. */
export function readTwilioParameters(notice: Notice, authToken: string): TwilioParameters | null {
  const parameters = parametersOf(notice.body);
  const signature = headerOf(notice, 'x-twilio-signature');
  if (signature === undefined || !twilio.validateRequest(authToken, signature, notice.url, parameters)) return null;
  return parameters;
}

/** A parameter that comes twice is signed as a list, as Twilio's own check expects it. */
function parametersOf(body: Buffer | string): Record<string, string | string[]> {
  const parameters: Record<string, string | string[]> = Object.create(null);
  const search = new URLSearchParams(body.toString());
  for (const name of search.keys()) {
    const values = search.getAll(name);
    parameters[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return parameters;
}
