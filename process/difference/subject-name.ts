import type { Definition } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { cutText } from '../texts/cut-text.ts';
import type { Subject } from './contract.ts';
import { drawnIn, wordsOn } from './drawn-in.ts';
import { enumWords } from './enum-words.ts';
import { exitWords } from './exit-words.ts';
import { settingName } from './setting-names.ts';
import { textWords } from './value-words.ts';
import { both, capital, joined, nameWords } from './words.ts';

/** What a change is about, in words with its kind: 'The stage “Urval”'. Read from the drawing that has it. */
export function nameOfSubject(about: Subject, definition: Definition): BothLanguages {
  switch (about.kind) {
    case 'step':
      return capital(stepWords(about.stepId, definition));
    case 'exit':
      return joined([capital(stepWords(about.stepId, definition)), quoted(exitWords(about, definition))], ': ');
    case 'connection':
      return joined([capital(stepWords(about.stepId, definition)), quoted(exitWords(about, definition))], ': ');
    case 'text':
      return joined([both('Texten', 'The text'), quoted(textWords(about.textId, definition))], ' ');
    case 'field':
      return joined(
        [both('Fältet', 'The field'), quoted(nameWords(definition.fields[about.fieldId]?.label, about.fieldId))],
        ' ',
      );
    case 'scenario': {
      const name = definition.scenarios?.find(({ id }) => id === about.scenarioId)?.name;
      return joined([both('Scenariot', 'The scenario'), quoted(nameWords(name, about.scenarioId))], ' ');
    }
    case 'note':
      return joined([drawnWords(about.list), quoted(noteWords(about, definition))], ' ');
    case 'policy':
      return joined([both('Regeln', 'The rule'), quoted(policyWords(about.key))], ' ');
    case 'process':
      return both('Processen', 'The process');
  }
}

function stepWords(stepId: string, { steps }: Definition): BothLanguages {
  const step = steps[stepId];
  return joined([enumWords('stepKind', step?.kind ?? ''), quoted(nameWords(step?.name, stepId))], ' ');
}

const drawnWords = (list: string) =>
  list === 'notes' ? both('Anteckningen', 'The note') : both('Området', 'The area');

function noteWords({ list, noteId }: Extract<Subject, { kind: 'note' }>, { layout }: Definition): BothLanguages {
  const drawn = drawnIn(layout).find((one) => one.list === list && one.id === noteId);
  const [line = ''] = (drawn ? wordsOn(drawn.value) : '').trim().split('\n');
  return both(line.length > 40 ? `${cutText(line, 39)}…` : line || noteId);
}

/** The keys of a policy's texts stand under one rule. */
function policyWords(key: string): BothLanguages {
  return key === 'texts' ? both('texter oavsett steg', 'texts whatever the step') : settingName(key);
}

const quoted = ({ sv, en }: BothLanguages) => both(`”${sv}”`, `“${en}”`);
