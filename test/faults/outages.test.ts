import { afterAll, beforeAll, describe, test } from 'vitest';
import { faults } from '../bench/faults/faults.ts';
import { openTheatre, type Theatre } from '../bench/faults/run-fault.ts';
import { expectNoHarm } from './expect-no-harm.ts';

let theatre: Theatre;

beforeAll(async () => {
  theatre = await openTheatre();
}, 180_000);

afterAll(() => theatre?.close());

describe('what is away or lost for a while loses nothing and tells nothing twice', () => {
  test.each(faults.outages.map((fault) => [fault.name, fault] as const))(
    '%s',
    (_name, fault) => expectNoHarm(theatre, fault),
    300_000,
  );
});
