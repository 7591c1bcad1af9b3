import { nameOf } from '../checks/name-of.ts';
import type { Definition, LocalText } from '../definition/schema.ts';
import { putAt, readAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { inEachLanguage } from './in-each-language.ts';

/** The field is added to the process, with the kind that its use needs; or a date field that is there is used; or it is not required. */
export const fieldUnknown: Fixer = ({ path }, { definition }) => {
  const field = readAt(definition, path);
  if (typeof field !== 'string') return [];
  const isDate = path.includes('for') || path.includes('when');
  const fixes: Fix[] = isDate ? dates(definition, path) : [];
  if (definition.fields[field] === undefined && field !== 'email' && field !== 'mobile')
    fixes.push(adding(definition, field, isDate ? 'date' : 'text'));
  if (path.includes('requires'))
    fixes.push({
      id: 'unrequire',
      label: { sv: 'Kräv det inte', en: 'Do not require it' },
      apply: (now) => putAt(now, path, undefined),
    });
  return fixes;
};

function dates(definition: Definition, path: readonly (string | number)[]): Fix[] {
  return Object.entries(definition.fields).flatMap(([id, { kind, label }]) => {
    if (kind !== 'date') return [];
    const name = nameOf(label, id);
    return [
      {
        id: `use:${id}`,
        label: { sv: `Använd ${name.sv}`, en: `Use ${name.en}` },
        apply: (now: Definition) => putAt(now, path, id),
      },
    ];
  });
}

function adding(definition: Definition, field: string, kind: 'date' | 'text'): Fix {
  const words = field.charAt(0).toUpperCase() + field.slice(1).replaceAll('-', ' ');
  const label: LocalText = inEachLanguage(definition, { sv: words, en: words });
  return {
    id: 'add',
    label: { sv: `Lägg till fältet ”${words}”`, en: `Add the field “${words}”` },
    apply: (now) => putAt(now, ['fields', field], { kind, label }),
  };
}
