import type { Problem } from '../problem.ts';

type Texts = {
  readonly message: (what: string) => Problem['message'];
  readonly hint: Problem['hint'];
};

const texts = {
  'file-empty': {
    message: () => ({ sv: 'Filen är tom.', en: 'The file is empty.' }),
    hint: { sv: 'Exportera processen igen.', en: 'Export the process again.' },
  },
  'file-too-large': {
    message: () => ({ sv: 'Filen är större än 5 MB.', en: 'The file is larger than 5 MB.' }),
    hint: {
      sv: 'En processfil innehåller text och inga bilder; kontrollera att det är rätt fil.',
      en: 'A process file holds text and no pictures; check that it is the right file.',
    },
  },
  'file-not-json': {
    message: (what) => ({
      sv: `Filen går inte att läsa som JSON${what && ` (rad och tecken ${what})`}.`,
      en: `The file cannot be read as JSON${what && ` (line and character ${what})`}.`,
    }),
    hint: { sv: 'Rätta stället eller exportera igen.', en: 'Mend that place or export again.' },
  },
  'file-too-deep': {
    message: () => ({ sv: 'Filen är nästlad djupare än 32 nivåer.', en: 'The file is nested deeper than 32 levels.' }),
    hint: { sv: 'Det är ingen processfil.', en: 'This is no process file.' },
  },
  'file-duplicate-key': {
    message: (what) => ({
      sv: `”${what}” finns två gånger på samma plats, så den ena skulle gå förlorad.`,
      en: `“${what}” is there twice in the same place, so one of them would be lost.`,
    }),
    hint: { sv: 'Ge den ena ett annat id.', en: 'Give one of them another id.' },
  },
  'file-forbidden-key': {
    message: (what) => ({ sv: `”${what}” får inte vara ett id.`, en: `“${what}” cannot be an id.` }),
    hint: { sv: 'Välj ett annat id.', en: 'Choose another id.' },
  },
  'file-broken-text': {
    message: () => ({
      sv: 'En text innehåller tecken som inte kan sparas (NUL eller ett halvt tecken) eller som redan gått förlorade (�).',
      en: 'A text holds characters that cannot be stored (NUL or half a character) or that are lost already (�).',
    }),
    hint: {
      sv: 'Spara filen som UTF-8 och skriv om texten.',
      en: 'Save the file as UTF-8 and write that text again.',
    },
  },
  'file-version-unknown': {
    message: () => ({
      sv: 'Filens schemaVersion saknas eller är okänd.',
      en: 'The schemaVersion of the file is missing or unknown.',
    }),
    hint: {
      sv: 'En fil från en nyare Besked kräver att denna uppgraderas först.',
      en: 'For a file of a newer Besked, upgrade this one first.',
    },
  },
  'file-connection-list': {
    message: (what) => ({
      sv: `Kopplingen saknar from, exit och to, eller utgången ”${what}” är kopplad två gånger.`,
      en: `The connection lacks from, exit and to, or the exit “${what}” is connected twice.`,
    }),
    hint: { sv: 'En utgång har högst en koppling.', en: 'An exit has at most one connection.' },
  },
  'file-duplicate-id': {
    message: (what) => ({
      sv: `”${what}” finns två gånger i samma lista.`,
      en: `“${what}” is there twice in one list.`,
    }),
    hint: { sv: 'Ta bort den ena, eller ge den ett annat id.', en: 'Remove one of them, or give it another id.' },
  },
  'file-unknown-key': {
    message: (what) => ({ sv: `Okänd nyckel: ${what}.`, en: `Unknown key: ${what}.` }),
    hint: {
      sv: 'Ta bort den, eller rätta stavningen efter docs/process-file.md.',
      en: 'Take it out, or spell it as docs/process-file.md does.',
    },
  },
} satisfies Record<string, Texts>;

export type FileProblemCode = keyof typeof texts;

/** A problem of the file itself, before anything is drawn. `what` is the key or place that it is about. */
export function fileProblem(
  code: FileProblemCode,
  path: readonly (string | number)[],
  { what = '' }: { readonly what?: string } = {},
): Problem {
  const { message, hint }: Texts = texts[code];
  return { code, severity: 'error', ...placeIn(path), path, message: message(what), hint };
}

/** The step, exit or text that a path from the top of the file lies in. */
export function placeIn(path: readonly (string | number)[]): Pick<Problem, 'stepId' | 'exitId' | 'textId'> {
  const [part, id, , exit] = path;
  if (part === 'texts' && typeof id === 'string') return { textId: id };
  if ((part !== 'steps' && part !== 'connections') || typeof id !== 'string') return {};
  const exitId = part === 'connections' ? path[2] : path[2] === 'exits' || path[2] === 'limits' ? exit : undefined;
  return typeof exitId === 'string' ? { stepId: id, exitId } : { stepId: id };
}
