import { type Check, errorAt } from './check.ts';
import { nameOf } from './name-of.ts';

/** A field that is chosen from options has at least two of them. */
export const fieldBroken: Check = ({ definition }) =>
  Object.entries(definition.fields)
    .filter(([, field]) => field.kind === 'choice' && Object.keys(field.options ?? {}).length < 2)
    .map(([id, field]) => {
      const name = nameOf(field.label, id);
      return errorAt(
        'field-broken',
        { path: ['fields', id, 'options'] },
        {
          sv: `Fältet ${name.sv} har färre än två alternativ.`,
          en: `The field ${name.en} has fewer than two options.`,
        },
        { sv: 'Lägg till alternativ, eller gör det till ett textfält.', en: 'Add options, or make it a text field.' },
      );
    });
