import { afterAll, beforeAll, describe, test } from 'vitest';
import { faults } from '../bench/faults/faults.ts';
import { openTheatre, type Theatre } from '../bench/faults/run-fault.ts';
import { expectNoHarm } from './expect-no-harm.ts';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre();
}, 180_000);

afterAll(() => theatre?.close());

describe('kill -9 at random moments of a burst loses nothing and tells nothing twice', () => {
  test.each(faults.kills.map((fault) => [fault.name, fault] as const))(
    '%s',
    (_name, fault) => expectNoHarm(theatre, fault),
    300_000,
  );
});
