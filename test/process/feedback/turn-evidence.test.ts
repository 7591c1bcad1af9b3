import { describe, expect, it } from 'vitest';
import { library } from '../../../process/competencies/library.ts';
import { createChance } from '../../../process/feedback/chance.ts';
import { createFrameWriter } from '../../../process/feedback/frame-writer.ts';
import { isClean } from '../../../process/feedback/is-clean.ts';
import { readingEase } from '../../../process/feedback/reading-ease.ts';
import { sayAnchor } from '../../../process/feedback/say-anchor.ts';
import { sayPlainly } from '../../../process/feedback/say-point.ts';
import { englishFrames } from '../../../process/feedback/english/frames.ts';
import { leads as englishLeads } from '../../../process/feedback/english/leads.ts';
import { swedishFrames } from '../../../process/feedback/swedish/frames.ts';
import { leads as swedishLeads } from '../../../process/feedback/swedish/leads.ts';
import { turnEvidence } from '../../../process/feedback/turn-evidence.ts';

type Row = readonly [situation: string, behaviour: string, impact: string, said: string];

const swedish: readonly Row[] = [
  [
    'När vi talade om nattpasset',
    'berättade hur hon prioriterade tre patienter',
    'vi fick en klar bild av hur hon tänker',
    'När vi talade om nattpasset berättade du hur du prioriterade tre patienter. Vi fick en klar bild av hur du tänker.',
  ],
  [
    'Rollspelet',
    'Hon lyssnade färdigt och ställde följdfrågor',
    'patienten blev lugn',
    'I rollspelet lyssnade du färdigt och ställde följdfrågor. Patienten blev lugn.',
  ],
  [
    'på frågan om konflikter',
    'gav inget eget exempel',
    'svårt att se hur hon gör i praktiken',
    'På frågan om konflikter gav du inget eget exempel. Det var svårt att se hur du gör i praktiken.',
  ],
  ['nattpass', 'satte sig in i läget', '', 'När vi kom in på nattpass satte du dig in i läget.'],
  [
    'Vi frågade om en reklamation',
    'Sara Lind berättade att hon återkom samma dag',
    'Visade att hon tar ansvar för ärendet',
    'När vi frågade om en reklamation berättade du att du återkom samma dag. Det visade att du tar ansvar för ärendet.',
  ],
  [
    'kundcase',
    'lyssnar in kunden, ställer frågor och föreslår två lösningar',
    'kunden kunde välja',
    'I kundcaset lyssnade du in kunden, ställde frågor och föreslog två lösningar. Kunden kunde välja.',
  ],
  ['', 'Hennes svar var tydliga och hon gav egna exempel', '', 'Dina svar var tydliga och du gav egna exempel.'],
  ['', 'Hennes svar var tydligt', '', 'Ditt svar var tydligt.'],
  [
    '',
    'Berättade att situationen löste sig när hon hade pratat med båda',
    '',
    'Du berättade att situationen löste sig när du hade pratat med båda.',
  ],
  [
    'när vi gick igenom hans kod',
    'förklarade sina val',
    'det gick att följa hur han vägde dem',
    'När vi gick igenom din kod förklarade du dina val. Det gick att följa hur du vägde dem.',
  ],
  [
    '',
    'vid frågan berättade kandidaten hur hen planerar sin dag',
    '',
    'Vid frågan berättade du hur du planerar din dag.',
  ],
  [
    'Presentationen',
    'höll sig till tiden',
    'jag kunde återge den efteråt',
    'I presentationen höll du dig till tiden. Vi kunde återge den efteråt.',
  ],
  [
    'När vi talade om nattpasset',
    'berättade hon hur hon valde',
    'därför vet vi hur hon tänker',
    'När vi talade om nattpasset berättade du hur du valde. Vi visste hur du tänker.',
  ],
  ['', 'lugnade patienten och berättade hur hon gjorde och hur hon ringde', '', ''],
  ['När vi talade om en kollega', 'lyssnade på henne och föreslog ett nytt schema', '', ''],
];

const english: readonly Row[] = [
  [
    'When we talked about the night shift',
    'described how she prioritises three patients',
    'we got a clear picture of how she thinks',
    'When we talked about the night shift, you described how you prioritise three patients. We got a clear picture of how you think.',
  ],
  [
    'Role play',
    'He heard the customer out and asked what had happened',
    'the customer calmed down',
    'In the role play, you heard the customer out and asked what had happened. The customer calmed down.',
  ],
  [
    'question about conflicts',
    'did not give an example of her own',
    'hard to see what she does in practice',
    'When we asked about conflicts, you did not give an example of your own. It was hard to see what you do in practice.',
  ],
  ['', 'Was clear about what she can do', '', 'You were clear about what you can do.'],
  [
    'Code review',
    'she listens to comments and writes them down, but does not ask why',
    '',
    'During the code review, you listened to comments and wrote them down, but did not ask why.',
  ],
  ['', "Sara's example showed how she plans her day", '', 'Your example showed how you plan your day.'],
  [
    'Customer case',
    'They asked what the problem was',
    'so that nothing was left open',
    'In the customer case, you asked what the problem was, so that nothing was left open.',
  ],
  ['', 'asked her manager for help and told us what it gave her', '', ''],
  ['When we talked about a colleague', 'listened to her and suggested a new rota', '', ''],
];

describe.each([
  ['sv', swedish],
  ['en', english],
] as const)('Evidence in %s', (language, rows) => {
  it.each(rows)('%s | %s | %s', (situation, behaviour, impact, said) => {
    const turned = turn(language, { situation, behaviour, impact });
    expect(typeof turned === 'string' ? '' : sayPlainly(turned, language).join(' ')).toBe(said);
  });

  it.each([
    ['frågade patienten hur hon mådde', 'asked the patient how she felt'],
    ['bra på att lyssna', 'good listener'],
    ['visade hennes tester bara det enkla fallet', 'answers were short'],
    ['bad teamet berätta om sina erfarenheter', 'They told the pupils what they thought'],
    ['Hon hjälpte honom', 'He helped her when she asked'],
    ['"Jag vet inte, sa hon', '"I do not know, she said'],
  ])('leaves alone what could be somebody else, or is no sentence: %s / %s', (sv, en) => {
    expect(turn(language, { situation: '', behaviour: language === 'sv' ? sv : en, impact: '' })).toBe('grammar');
  });

  it('leaves out a situation or an impact alone that cannot be turned, and says so', () => {
    const behaviour = language === 'sv' ? 'frågade vad som hade hänt' : 'asked what had happened';
    const turned = turn(language, { situation: '???', behaviour, impact: language === 'sv' ? 'toppen' : 'great' });
    expect(turned).toMatchObject({ situation: null, impact: null, dropped: ['situation', 'impact'] });
  });

  it('takes for the name of somebody a first word with a capital that is no noun', () => {
    const behaviour = language === 'sv' ? 'frågade vad som hade hänt' : 'asked what had happened';
    expect(turn(language, { situation: 'Zelda', behaviour, impact: '' })).toMatchObject({ situation: null });
  });
});

describe('What does not come from an assessor', () => {
  it.each(library)('every level of $id can be said to the candidate', ({ anchors, inText }) => {
    for (const language of ['sv', 'en'] as const) {
      for (const anchor of anchors) {
        const frame = createFrameWriter(language, createChance(anchor[language]));
        for (const way of ['first', 'again', 'fault', 'plain']) {
          const lead = (language === 'sv' ? swedishLeads : englishLeads).weighedSlip ?? '';
          const said = sayAnchor(anchor[language], inText, language, (known) =>
            frame(`level.${way}`, { ...known, lead }),
          )?.text;
          expect(said, anchor[language]).toMatch(language === 'sv' ? /(?<!\p{L})du(?!\p{L})/iu : /\byou\b/iu);
          expect(isClean(said ?? '', language), said).toBe(true);
        }
      }
    }
  });

  it.each(library)('the ways on of $id follow on their frames, and pass the wording lint', ({ advice }) => {
    for (const { sv, en } of [advice.done, advice.told, ...(advice.on ?? []).map(({ say }) => say)]) {
      for (const way of [sv, en]) expect(way).toMatch(/^\p{Ll}.*[^.]$/u);
      expect(isClean(`Nästa gång kan du ${sv}.`, 'sv'), sv).toBe(true);
      expect(isClean(`It may help to ${en}.`, 'en'), en).toBe(true);
    }
  });

  it.each([
    ['sv', swedishFrames],
    ['en', englishFrames],
  ] as const)('the frames in %s pass the wording lint', (language, frames) => {
    for (const text of textsIn(frames)) expect(isClean(text.replace(/\{\w+\}/gu, ''), language), text).toBe(true);
  });
});

describe('The reading ease', () => {
  it('is LIX for Swedish: words a sentence, and long words in a hundred', () => {
    expect(readingEase('Du frågade först. Du lyssnade sedan.', 'sv')).toMatchObject({ measure: 'lix', value: 36 });
  });

  it('is Flesch for English, high where words and sentences are short', () => {
    const easy = readingEase('You asked first. You heard us out.', 'en').value;
    const hard = readingEase(
      'Organisational considerations necessitated comprehensive deliberation regarding responsibilities.',
      'en',
    ).value;
    expect(easy).toBeGreaterThan(90);
    expect(hard).toBeLessThan(10);
  });
});

function turn(
  language: 'sv' | 'en',
  { situation, behaviour, impact }: { situation: string; behaviour: string; impact: string },
) {
  const evidence = { id: 'e', shows: 'strength', situation, behaviour, impact } as const;
  return turnEvidence(evidence, { language, candidate: { firstName: 'Sara', lastName: 'Lind' }, otherNames: [] });
}

function textsIn(frames: object): string[] {
  return Object.values(frames).flatMap((value) =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : textsIn(value as object),
  );
}
