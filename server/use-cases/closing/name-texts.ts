import type { Text } from '../../../process/definition/schema.ts';
import type { ClosingTexts } from '../../contract/closing-texts.ts';

/** Words of a closing as texts of a process are; empty ones fall away, so that the drawing's stand. */
export function nameTexts(texts: ClosingTexts): Record<string, Text> {
  const said = <Value>(values: Partial<Record<'sv' | 'en', Value>> | undefined, isSaid: (value: Value) => boolean) =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => isSaid(value)));
  return Object.fromEntries(
    Object.entries(texts).map(([stepId, { email, sms }]): [string, Text] => [
      stepId,
      {
        name: '',
        email: said(email, ({ subject, body }) => subject.trim() !== '' && body.trim() !== ''),
        sms: said(sms, (text) => text.trim() !== ''),
      },
    ]),
  );
}
