import type { Definition, LocalText, Step } from '../definition/schema.ts';
import { type Check, type Place, warningAt } from './check.ts';
import { nameOf } from './name-of.ts';

const languageNames = { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } } as const;

/** What recruiters read has its name in every language of the process: exits, branches, competencies and texts. Candidates never read it. */
export const nameInOneLanguage: Check = ({ definition }) =>
  named(definition).flatMap(({ name, place, id }) =>
    definition.languages
      .filter((language) => !name[language]?.trim())
      .map((language) => {
        const [words, said] = [nameOf(name, id), languageNames[language]];
        return warningAt(
          'name-in-one-language',
          place,
          { sv: `${words.sv} har inget namn på ${said.sv}.`, en: `${words.en} has no name in ${said.en}.` },
          {
            sv: 'Skriv det: annars läser den som har Besked på det språket det andra språkets namn.',
            en: 'Write it: whoever has Besked in that language reads the name in the other one until then.',
          },
        );
      }),
  );

type Named = { readonly name: LocalText; readonly place: Place; readonly id: string };

function named({ steps, texts }: Definition): Named[] {
  return [
    ...Object.entries(steps).flatMap(([stepId, step]) => namedInStep(stepId, step)),
    // A name that is given once stands for every language.
    ...Object.entries(texts).flatMap(([textId, { name }]) =>
      typeof name === 'string' ? [] : [{ name, place: { textId, path: ['texts', textId, 'name'] }, id: textId }],
    ),
  ];
}

function namedInStep(stepId: string, step: Step): Named[] {
  const at = (...path: (string | number)[]): Place => ({ stepId, path: ['steps', stepId, ...path, 'name'] });
  if (step.kind === 'branch')
    return step.branches.map(({ id, name }, index) => ({ name, id, place: at('branches', index) }));
  if (step.kind !== 'stage') return [];
  return [
    ...Object.entries(step.exits).map(([exitId, { name }]) => ({
      name,
      id: exitId,
      place: { ...at('exits', exitId), exitId },
    })),
    ...(step.scorecard?.competencies ?? []).map(({ id, name }, index) => ({
      name,
      id,
      place: at('scorecard', 'competencies', index),
    })),
  ];
}
