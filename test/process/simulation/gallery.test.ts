import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../../../process/definition/schema.ts';
import { drawBehaviour } from '../../../process/simulation/behaviour.ts';
import { createRandom } from '../../../process/simulation/random.ts';
import { simulate } from '../../../process/simulation/simulate.ts';
import { simulateMany } from '../../../process/simulation/simulate-many.ts';
import { standardCandidate } from '../../../process/simulation/world-of.ts';
import { stockholm } from '../calendar/calendars.ts';
import { at } from '../interpreter/run.ts';

const folder = new URL('../../../process/gallery/', import.meta.url);
const gallery = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Definition] as const);

describe.each(gallery)('the gallery’s %s', (_, definition) => {
  const crowd = { definition, calendar: stockholm, candidates: 400, seed: 3, start: at('2026-11-23 08:00') };

  it('keeps every promise told to a crowd that decides, dawdles, withdraws and bounces', () => {
    const report = simulateMany(crowd);
    expect(report.promises.answered).toBeGreaterThan(400);
    expect(report.promises.keptLastTold).toBe(report.promises.answered);
  });

  it('is walked through every exit by some candidate', () => {
    const drawn = Object.entries(definition.connections).flatMap(([step, to]) =>
      Object.keys(to).map((exit) => `${step}.${exit}`),
    );
    // What the application form asks for is known of the first crowd, and unknown of those after it.
    const candidate = { ...standardCandidate, fields: knownFields(definition) };
    const { exits: known } = simulateMany({ ...crowd, seed: 7, candidates: 400, candidate });
    const walked = new Set(Object.keys(known));
    // Few come to the last exits of a long process, so crowd follows crowd.
    for (let seed = 7; seed < 12 && drawn.some((exit) => !walked.has(exit)); seed += 1)
      for (const exit of Object.keys(simulateMany({ ...crowd, seed, candidates: 4_000 }).exits)) walked.add(exit);
    expect(drawn.filter((exit) => !walked.has(exit))).toEqual([]);
  });

  it('leaves no message to a call that a message could have said, and refuses nothing that people do', () => {
    const random = createRandom(9);
    for (let number = 0; number < 100; number += 1) {
      const behaviour = { ...drawBehaviour(definition, random), delivery: 'arrives' } as const;
      const run = simulate({
        definition,
        calendar: stockholm,
        candidate: standardCandidate,
        behaviour,
        start: crowd.start,
        seed: number,
      });
      const phoned = run.timeline.flatMap(({ commands }) =>
        commands.filter((command) => command.kind === 'openTask' && command.about === 'phone'),
      );
      expect(phoned).toEqual([]);
      expect(run.notes).toEqual([]);
    }
  });
});

function knownFields({ fields }: Definition) {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([id, { options }]) =>
      Object.keys(options ?? {})
        .slice(0, 1)
        .map((option) => [id, option]),
    ),
  );
}
