import { describe, expect, it } from 'vitest';
import type { Composed, Paragraph } from '../../../process/feedback/composed.ts';
import { keepEdits } from '../../../process/feedback/keep-edits.ts';
import { toText } from '../../../process/feedback/to-text.ts';

const before = composed([
  ['opening', 'Tack för samtalet.'],
  ['strengths', 'Du frågade först.', 'Du lyssnade färdigt.'],
  ['development', 'Du gav inget exempel.'],
]);

describe('What the recruiter wrote by hand', () => {
  it('is the text as it is, where nothing else changed', () => {
    const edited =
      'Tack för samtalet.\n\nDu frågade först, och det märktes. Du lyssnade färdigt.\n\nDu gav inget exempel.';
    const kept = keepEdits(before, edited, before, 'email');
    expect(kept.text).toBe(edited);
    expect(kept.pieces.map(({ source }) => source.kind)).toEqual([
      'frame',
      'frame',
      'hand',
      'evidence',
      'frame',
      'evidence',
    ]);
  });

  it('makes room for nothing where nothing was written: the new text is taken whole', () => {
    const after = composed([
      ['opening', 'Tack för intervjun.'],
      ['strengths', 'Du frågade först.'],
    ]);
    expect(keepEdits(before, toText(before, 'email'), after, 'email').text).toBe(toText(after, 'email'));
  });

  it('stays when another sentence changes', () => {
    const edited = toText(before, 'email').replace('Du frågade först.', 'Du frågade innan du svarade.');
    const after = composed([
      ['opening', 'Tack för samtalet.'],
      ['strengths', 'Du frågade först.', 'Du lyssnade färdigt.'],
      ['development', 'Du svarade kort.'],
    ]);
    const { text } = keepEdits(before, edited, after, 'email');
    expect(text).toBe('Tack för samtalet.\n\nDu frågade innan du svarade. Du lyssnade färdigt.\n\nDu svarade kort.');
  });

  it('stays where its own sentence changes too, and what gave way is told', () => {
    const edited = toText(before, 'email').replace('Du gav inget exempel.', 'Berätta gärna om ett eget fall.');
    const after = composed([
      ['opening', 'Tack för samtalet.'],
      ['strengths', 'Du frågade först.', 'Du lyssnade färdigt.'],
      ['development', 'Du gav bara ett exempel.'],
    ]);
    const kept = keepEdits(before, edited, after, 'email');
    expect(kept.text).toContain('Berätta gärna om ett eget fall.');
    expect(kept.text).not.toContain('bara ett exempel');
    expect(kept.overruled.map(({ text }) => text)).toEqual(['Du gav bara ett exempel.']);
  });

  it('stays beside a new sentence of other evidence', () => {
    const edited = toText(before, 'email').replace('Du lyssnade färdigt.', 'Du lyssnade färdigt. Det uppskattade vi.');
    const after = composed([
      ['opening', 'Tack för samtalet.'],
      ['strengths', 'Du frågade först.', 'Du lyssnade färdigt.', 'Du ritade upp flödet.'],
      ['development', 'Du gav inget exempel.'],
    ]);
    const { text } = keepEdits(before, edited, after, 'email');
    expect(text).toContain('Du lyssnade färdigt. Det uppskattade vi. Du ritade upp flödet.');
  });

  it('means a sentence that was taken away stays away', () => {
    const edited = toText(before, 'email').replace('\n\nDu gav inget exempel.', '');
    const after = composed([
      ['opening', 'Tack för samtalet.'],
      ['strengths', 'Du frågade tidigt.', 'Du lyssnade färdigt.'],
      ['development', 'Du gav inget exempel.'],
    ]);
    expect(keepEdits(before, edited, after, 'email').text).toBe(
      'Tack för samtalet.\n\nDu frågade tidigt. Du lyssnade färdigt.',
    );
  });

  it('keeps the line break of a signature', () => {
    const signed = composed([
      ['opening', 'Tack.'],
      ['signature', 'Hälsningar\nKarin Ek'],
    ]);
    expect(keepEdits(signed, 'Tack så mycket.\n\nHälsningar\nKarin Ek', signed, 'email').text).toBe(
      'Tack så mycket.\n\nHälsningar\nKarin Ek',
    );
  });
});

function composed(parts: readonly (readonly [Paragraph['part'], ...string[]])[]): Composed {
  const paragraphs = parts.map(
    ([part, ...texts], place): Paragraph => ({
      part,
      sentences: texts.map((text, at) => ({
        text,
        source:
          part === 'strengths' || part === 'development'
            ? { kind: 'evidence', scorecardId: 'card', competencyId: part, evidenceId: `${place}-${at}` }
            : { kind: 'frame', id: `${part}.0` },
      })),
    }),
  );
  return { paragraphs, leftOut: [], readingEase: { measure: 'lix', value: 20, meaning: { sv: '', en: '' } } };
}
