import type { WordingRule } from '../contract.ts';
import { character as english } from '../words/en/character.ts';
import { character as swedish } from '../words/sv/character.ts';

/** What somebody is said to be, instead of what they did. */
export const character: WordingRule = {
  code: 'character',
  severity: 'blocks',
  reason: {
    sv: 'Det här dömer personen. Efter en intervju vet vi vad någon gjorde och sa, inte hur någon är.',
    en: 'This judges the person. After an interview we know what somebody did and said, not what they are like.',
  },
  say: {
    sv: 'Skriv vad du såg eller hörde, när, och vad det betydde för uppgiften: ”När vi frågade om … berättade du inte …”.',
    en: 'Write what you saw or heard, when, and what it meant for the task: “When we asked about … you did not describe …”.',
  },
  sv: swedish,
  en: english,
};
