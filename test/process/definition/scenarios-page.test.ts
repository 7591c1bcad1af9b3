import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  scenarioActSchema,
  scenarioBehaviourSchema,
  scenarioExpectationSchema,
  scenarioSchema,
} from '../../../process/definition/schema.ts';
import { blocksOf } from '../../docs/blocks-of.ts';

const page = readFileSync(new URL('../../../docs/scenarios.md', import.meta.url), 'utf8');
const [scenario = '', behaviour = ''] = blocksOf(page, 'json');

it('the examples of the page are scenarios', () => {
  expect(scenarioSchema.parse(JSON.parse(scenario))).toMatchObject({ id: 'nobody-decides' });
  expect(scenarioBehaviourSchema.parse(JSON.parse(behaviour))).toMatchObject({ delivery: 'bounces' });
});

it('the page names every act, every expectation and all kinds of people', () => {
  const kinds = [...scenarioActSchema.options, ...scenarioExpectationSchema.options].flatMap(
    (option) => option.shape.kind.value,
  );
  const { people, delivery } = scenarioBehaviourSchema.shape;
  const words = [...kinds, ...people.options, ...delivery.unwrap().options];
  expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
});
