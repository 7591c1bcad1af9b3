import { exitsOf } from '../../../process/definition/exits-of.ts';
import { languages } from '../../../process/definition/fixed-values.ts';
import type { Definition, Language, Step, Text } from '../../../process/definition/schema.ts';
import { textUsesOf } from '../../../process/definition/text-uses-of.ts';
import { inLanguage } from '../../shell/language.ts';
import { areasOf } from '../edits/change-areas.ts';
import { exitName } from '../steps/exit-name.ts';

export type Found = 'name' | 'exit' | 'question' | 'subject' | 'body' | 'sms' | 'note' | 'area';

/** A place of the drawing that has the words, with what stands around them. */
export type Hit = {
  readonly found: Found;
  readonly stepId?: string;
  readonly markId?: string;
  readonly textId?: string;
  /** The language that a text is in, where it is another than the one of the screen. */
  readonly language?: Language;
  readonly before: string;
  readonly match: string;
  readonly after: string;
};

type Place = Omit<Hit, 'before' | 'match' | 'after'>;
const around = 32;

/** Every place that has the words, whatever their case: names first, then exits and questions, texts, notes and areas. A text is found once for each step that sends it. */
export function findHits(definition: Definition, words: string, language: Language): Hit[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  const look = (place: Place, text: string): Hit[] => {
    const at = text.toLowerCase().indexOf(wanted);
    return at < 0 ? [] : [{ ...place, ...snippet(text, at, wanted.length) }];
  };
  const steps = Object.entries(definition.steps);
  return [
    ...steps.flatMap(([stepId, { name }]) =>
      inNames((one) => inLanguage(name, one) || stepId, { found: 'name', stepId }, { language, look }),
    ),
    ...steps.flatMap(([stepId, step]) => inStep(stepId, step, language, look)),
    ...inTexts(definition, language, look),
    ...definition.layout.notes.flatMap(({ id, text }) => look({ found: 'note', markId: id }, text)),
    ...areasOf(definition).flatMap(({ id, name }) => look({ found: 'area', markId: id }, name)),
  ];
}

type Look = (place: Place, text: string) => Hit[];

function inStep(stepId: string, step: Step, language: Language, look: Look): Hit[] {
  const named = step.kind === 'stage' || step.kind === 'branch' || step.kind === 'ask';
  const exits = named ? exitsOf(step) : [];
  const questions = step.kind === 'ask' ? Object.values(step.questions) : [];
  return [
    ...exits.flatMap((exit) =>
      inNames(
        (one) => (one === language || isNamed(step, exit) ? exitName(step, exit, one) : ''),
        { found: 'exit', stepId },
        { language, look },
      ),
    ),
    ...questions.flatMap(({ label }) =>
      inNames((one) => inLanguage(label, one), { found: 'question', stepId }, { language, look }),
    ),
  ];
}

/** Whether the drawing names the exit; what the editor calls the others it knows in the language of the screen alone. */
function isNamed(step: Step, exit: string): boolean {
  if (step.kind === 'stage') return Object.hasOwn(step.exits, exit);
  return step.kind === 'branch' && step.branches.some(({ id }) => id === exit);
}

/** By its name on the screen, and where that has not the words by the one in another language. */
function inNames(
  nameIn: (language: Language) => string,
  place: Omit<Place, 'language'>,
  { language, look }: { readonly language: Language; readonly look: Look },
): Hit[] {
  const here = look(place, nameIn(language));
  if (here.length > 0) return here;
  return languages
    .filter((one) => one !== language)
    .flatMap((one) => look({ ...place, language: one }, nameIn(one)))
    .slice(0, 1);
}

function inTexts(definition: Definition, language: Language, look: Look): Hit[] {
  const senders = new Map<string, Set<string | undefined>>();
  for (const { textId, stepId } of textUsesOf(definition))
    senders.set(textId, (senders.get(textId) ?? new Set()).add(stepId));
  return Object.entries(definition.texts).flatMap(([textId, text]) =>
    [...(senders.get(textId) ?? [undefined])].flatMap((stepId) =>
      inText(text, language, { textId, ...(stepId !== undefined && { stepId }) }, look),
    ),
  );
}

function inText(text: Text, screen: Language, place: Omit<Place, 'found'>, look: Look): Hit[] {
  return languages.flatMap((language) => {
    const where = { ...place, ...(language !== screen && { language }) };
    const mail = text.email?.[language];
    return [
      ...look({ found: 'subject', ...where }, mail?.subject ?? ''),
      ...look({ found: 'body', ...where }, mail?.body ?? ''),
      ...look({ found: 'sms', ...where }, text.sms?.[language] ?? ''),
    ];
  });
}

function snippet(text: string, at: number, length: number): Pick<Hit, 'before' | 'match' | 'after'> {
  const line = (part: string) => part.replace(/\s+/g, ' ');
  const start = Math.max(0, at - around);
  const end = Math.min(text.length, at + length + around * 2);
  return {
    before: `${start > 0 ? '…' : ''}${line(text.slice(start, at))}`,
    match: line(text.slice(at, at + length)),
    after: `${line(text.slice(at + length, end))}${end < text.length ? '…' : ''}`,
  };
}
