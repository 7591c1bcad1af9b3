import { inLibrary } from '../competencies/in-library.ts';
import type { Definition } from '../definition/schema.ts';
import type { KnownCompetency } from './input.ts';

type Drawn = Pick<Competency, 'id' | 'name'>;
type Competency = NonNullable<
  Extract<Definition['steps'][string], { kind: 'stage' }>['scorecard']
>['competencies'][number];

/** A competency of a stage with what the library knows of it. A process may call one of the library by a name of its own. */
export function toKnown({ id, name }: Drawn): KnownCompetency {
  const { sv = '', en = '' } = name;
  return { ...inLibrary(id), id, name: { sv: sv || en, en: en || sv } };
}
