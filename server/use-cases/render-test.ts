import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Channel, Language } from '../../process/definition/schema.ts';
import { reckoningOf } from '../../process/meaning/reckoning.ts';
import { samplePeople } from '../../process/texts/sample-people.ts';
import { type Shown, showSample } from '../../process/texts/show-sample.ts';
import { templateErrorText } from '../../process/texts/template-error.ts';
import { Refusal } from '../http/refusal.ts';
import { pinCalendar } from './pin-calendar.ts';

type Asked = {
  readonly definition?: unknown;
  readonly textId: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly personId: string;
  readonly stepId?: string | undefined;
};

const words = {
  drawing: { sv: 'Ritningen går inte att läsa.', en: 'The drawing cannot be read.' },
  calendar: { sv: 'Rätta processens kalender först.', en: "Mend the process's calendar first." },
  text: { sv: 'Texten finns inte.', en: 'There is no such text.' },
  person: { sv: 'Personen finns inte.', en: 'There is no such person.' },
  nothing: { sv: 'Texten är inte skriven så.', en: 'The text is not written like that.' },
} as const;

/** A text of the drawing as an invented person would get it, marked as a test; refuses, with what is wrong, what cannot be shown. */
export function renderTest(asked: Asked, screen: Language): Extract<Shown, { kind: 'mail' | 'sms' }> {
  const refuse = (path: string, code: keyof typeof words): never => {
    throw new Refusal('invalid', { errors: [{ path: `body.${path}`, code, message: words[code][screen] }] });
  };
  const parsed = parseDefinition(asked.definition);
  if (parsed.kind !== 'ok') return refuse('definition', 'drawing');
  const { definition } = parsed;
  const now = new Date();
  const reckoning = reckoningOf(definition, pinCalendar(definition.policy.calendar, now), now.getTime());
  if (!reckoning) return refuse('definition', 'calendar');
  const text = Object.hasOwn(definition.texts, asked.textId) ? definition.texts[asked.textId] : undefined;
  if (!text) return refuse('textId', 'text');
  const person = samplePeople.find(({ id }) => id === asked.personId);
  if (!person) return refuse('personId', 'person');
  const { textId, channel, language, stepId } = asked;
  const shown = showSample(reckoning, text, { textId, channel, language, person, stepId, isTest: true });
  if (shown.kind === 'nothing') return refuse('language', 'nothing');
  if (shown.kind === 'broken')
    throw new Refusal('invalid', {
      errors: shown.errors.map((error) => ({
        path: 'body.definition',
        code: error.code,
        message: templateErrorText(error, screen),
      })),
    });
  return shown;
}
