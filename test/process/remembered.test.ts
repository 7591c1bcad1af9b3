import { expect, it } from 'vitest';
import { remembered } from '../../process/remembered.ts';

it('reckons once for each key, also where nothing comes of it', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word: string) => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  });
  expect(['one', '', 'three', 'one', ''].map(lengthOf)).toEqual([3, undefined, 5, 3, undefined]);
  expect(asked).toEqual(['one', '', 'three']);
});
