import { describe, expect, it } from 'vitest';
import { describeCompetency } from '../../../process/competencies/describe-competency.ts';
import { library } from '../../../process/competencies/library.ts';
import { parseDefinition } from '../../../process/definition/parse-definition.ts';
import { printDefinition } from '../../../process/definition/print-definition.ts';
import nurse from '../../../process/gallery/nurse.json' with { type: 'json' };

const five = [1, 2, 3, 4, 5].map((level) => ({ sv: `Gjorde ${level}`, en: `Did ${level}` }));

/** The nurse process with a competency of its own in the interview. */
function drawing(competency: object) {
  const definition = structuredClone(nurse) as { steps: Record<string, { scorecard?: { competencies: object[] } }> };
  definition.steps['manager-interview']?.scorecard?.competencies.push({
    id: 'night',
    name: { sv: 'Natt' },
    ...competency,
  });
  return definition;
}

describe('A competency in a process file', () => {
  it('may have its meaning and five levels, and prints to the same bytes again', () => {
    const parsed = parseDefinition(drawing({ description: { sv: 'Klarar en natt' }, anchors: five }));
    if (parsed.kind !== 'ok') throw new Error('It was not read');
    const print = printDefinition(parsed.definition);
    expect(print).toContain('"Gjorde 5"');
    const again = parseDefinition(print);
    expect(again.kind === 'ok' && printDefinition(again.definition)).toBe(print);
  });

  it.each([4, 6])('never has %s levels', (count) => {
    const anchors = Array.from({ length: count }, () => ({ sv: 'Gjorde det' }));
    expect(parseDefinition(drawing({ anchors })).kind).not.toBe('ok');
  });

  it('has the words of the library where it has none of its own', () => {
    const [known] = library;
    if (!known) throw new Error('The library is empty');
    const named = { id: known.id, name: { sv: 'Vårt namn' } };
    expect(describeCompetency(named)).toEqual({ ...named, description: known.description, anchors: known.anchors });
    expect(describeCompetency({ ...named, anchors: five }).anchors).toBe(five);
    expect(describeCompetency({ id: 'nobody-knows', name: {} })).toEqual({ id: 'nobody-knows', name: {} });
  });
});
