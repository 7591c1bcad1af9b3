import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDefinition } from '../../process/definition/parse-definition.ts';
import type { Definition } from '../../process/definition/schema.ts';

const folder = join(import.meta.dirname, '../../process/gallery');
let kept: readonly Definition[] | undefined;

/** The ready processes, by id; one that this version cannot read is our own mistake. */
export function readGallery(): readonly Definition[] {
  kept ??= readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = parseDefinition(readFileSync(join(folder, name), 'utf8'));
      if (parsed.kind === 'problems') throw new Error(`gallery ${name}: ${parsed.problems[0]?.code}`);
      return parsed.definition;
    });
  return kept;
}

/** What a process is, in one sentence: its stages in the order of the drawing. */
export function describeDefinition({ steps }: Definition): { sv: string; en: string } {
  const stages = Object.values(steps).filter(({ kind }) => kind === 'stage');
  const names = (language: 'sv' | 'en') =>
    stages.map(({ name }) => name[language] ?? name.sv ?? name.en ?? '').join(', ');
  return {
    sv: `${stages.length} steg med löfte om besked: ${names('sv')}.`,
    en: `${stages.length} stages that promise an answer: ${names('en')}.`,
  };
}
