import type { Definition, Responsible, StageStep } from './schema.ts';

export type PersonUse = {
  readonly personId: string;
  readonly stepId: string;
  readonly as: 'responsible' | 'reminded' | 'paged';
  /** All who stand there with them. */
  readonly among: readonly Responsible[];
  /** Where they stand in the process file. */
  readonly path: readonly (string | number)[];
};

/** Every place where the definition names a person, in the order of the steps. */
export function peopleNamed({ steps }: Pick<Definition, 'steps'>): PersonUse[] {
  return Object.entries(steps).flatMap(([stepId, step]) =>
    step.kind === 'stage'
      ? listsOf(step).flatMap(({ as, among, path }) =>
          among.flatMap((one, at) =>
            one.kind === 'person'
              ? [{ personId: one.personId, stepId, as, among, path: ['steps', stepId, ...path, at] }]
              : [],
          ),
        )
      : [],
  );
}

type List = Pick<PersonUse, 'as' | 'among' | 'path'>;

function listsOf({ responsible, ladder }: StageStep): List[] {
  return [
    { as: 'responsible', among: responsible, path: ['responsible'] },
    ...ladder.rungs.map(({ to }, at): List => ({ as: 'reminded', among: to, path: ['ladder', 'rungs', at, 'to'] })),
    ...ladder.pages.map((among, at): List => ({ as: 'paged', among, path: ['ladder', 'pages', at] })),
  ];
}
