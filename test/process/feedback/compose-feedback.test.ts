import { describe, expect, it } from 'vitest';
import { library } from '../../../process/competencies/library.ts';
import { composeFeedback } from '../../../process/feedback/compose-feedback.ts';
import { composeForSms } from '../../../process/feedback/compose-for-sms.ts';
import type { Sentence } from '../../../process/feedback/composed.ts';
import type { Evidence, Rating, Scorecard } from '../../../process/feedback/contract.ts';
import { mostSegments } from '../../../process/feedback/details.ts';
import type { ComposeInput } from '../../../process/feedback/input.ts';
import { sayLeftOut } from '../../../process/feedback/say-left-out.ts';
import { toText } from '../../../process/feedback/to-text.ts';
import { wordsOf } from '../../../process/feedback/tokens.ts';
import { smsSize } from '../../../process/texts/gsm7.ts';
import { lintWording } from '../../../process/wording/lint-wording.ts';
import { inventInput } from './invented-scorecards.ts';

const invented = Array.from({ length: 200 }, (_, number) => inventInput(number));
const composed = invented.map((input) => ({ input, answer: composeFeedback(input) }));

describe('A text that is composed from scorecards', () => {
  it('is another for each of 200 scorecards, and the same for the same', () => {
    const texts = composed.map(({ input, answer }) => toText(answer, input.channel));
    expect(new Set(texts).size).toBe(200);
    expect(composeFeedback(inventInput(7))).toEqual(composed[7]?.answer);
  });

  it('holds nothing that the wording lint refuses', () => {
    const refused = composed.flatMap(({ input, answer }) =>
      lintWording(toText(answer, input.channel), input.language, { scores: [] }).flatMap(
        ({ severity, code, from, to }) =>
          severity === 'blocks' ? [`${code}: ${toText(answer, input.channel).slice(from, to)}`] : [],
      ),
    );
    expect(refused).toEqual([]);
  });

  it('names for every sentence a source that is there', () => {
    for (const { input, answer } of composed)
      for (const sentence of sentencesOf(answer)) expect(isThere(sentence, input), sentence.text).toBe(true);
  });

  it('says of evidence nothing but what is in it', () => {
    for (const { input, answer } of composed)
      for (const sentence of sentencesOf(answer)) expect(unheardIn(sentence, input), sentence.text).toEqual([]);
  });

  it('has its strengths first, and something to develop after any meeting where the scorecards say anything of it', () => {
    for (const { input, answer } of composed) {
      const parts = answer.paragraphs.map(({ part }) => part);
      const [strengths, development] = [parts.lastIndexOf('strengths'), parts.indexOf('development')];
      if (development >= 0 && strengths >= 0) expect(strengths).toBeLessThan(development);
      const isSilent = answer.leftOut.some(({ reason }) => reason === 'nothingToDevelop');
      if (input.stage !== 'application') expect(development >= 0 || isSilent).toBe(true);
    }
    const withBoth = composed.filter(({ answer }) => answer.paragraphs.some(({ part }) => part === 'development'));
    expect(withBoth.length).toBeGreaterThan(130);
  });

  it('names the job once where it is known, in the thanks, and in an SMS where there is room', () => {
    const named = composed.filter(({ input }) => input.job !== undefined);
    for (const { input, answer } of named) {
      const times = toText(answer, input.channel).split(input.job ?? '').length - 1;
      if (input.channel === 'sms') expect(times).toBeLessThanOrEqual(1);
      else expect(times).toBe(1);
      const thanks = answer.paragraphs.find(({ part }) => part === 'opening')?.sentences[0]?.text;
      if (input.channel === 'email') expect(thanks).toContain(input.job);
    }
    expect(named.some(({ input }) => input.channel === 'sms')).toBe(true);
  });

  it('says of another outcome that it is neither a yes nor a no', () => {
    const others = composed.filter(({ input }) => input.outcome === 'other');
    expect(others.length).toBeGreaterThan(20);
    for (const { input, answer } of others)
      expect(toText(answer, input.channel)).toMatch(
        /inte fattat något beslut än|inte klara med vårt beslut|have not made (?:a|our) decision yet/,
      );
  });

  it('begins no two sentences after each other alike', () => {
    const repeated = composed.flatMap(({ answer }) => {
      const openings = sentencesOf(answer).map(({ text }) => wordsOf(text).slice(0, 2).join(' ').toLowerCase());
      return openings.filter((opening, at) => opening === openings[at - 1]);
    });
    expect(repeated).toEqual([]);
  });

  it('goes in a few segments as an SMS', () => {
    for (const { input, answer } of composed) {
      if (input.channel === 'sms')
        expect(smsSize(toText(answer, 'sms')).segments).toBeLessThanOrEqual(mostSegments[input.length]);
    }
  });

  it('leaves room for the words of an SMS that it is put into', () => {
    const around = { sv: 'Hej Sara. Tack för din ansökan. Tyvärr går vi inte vidare med den. /Karin', en: '' };
    for (const { input } of composed) {
      const body = composeForSms(input, around[input.language]);
      const text = `${around[input.language]} ${toText(body, 'sms')}`;
      expect(smsSize(text).segments, text).toBeLessThanOrEqual(mostSegments[input.length]);
      expect(body.paragraphs.every(({ part }) => part === 'strengths' || part === 'development')).toBe(true);
    }
    const [longer, shorter] = ['', 'En lång hälsning. '.repeat(16)].map((rest) => composeForSms(inventInput(0), rest));
    expect(toText(shorter!, 'sms').length).toBeLessThan(toText(longer!, 'sms').length);
  });

  it('tells how hard it is to read, and none is harder than a newspaper', () => {
    for (const { answer } of composed) {
      const { measure, value, meaning } = answer.readingEase;
      expect(meaning.sv).not.toBe('');
      if (measure === 'lix') expect(value).toBeLessThan(50);
      else expect(value).toBeGreaterThan(50);
    }
  });

  it('grows with its length', () => {
    const of = (length: ComposeInput['length']) =>
      toText(composeFeedback({ ...inventInput(3), length }), 'email').length;
    expect(of('short')).toBeLessThan(of('normal'));
    expect(of('normal')).toBeLessThan(of('full'));
  });

  it('is said in other words for another seed', () => {
    const ofSeed = (seed: string) => toText(composeFeedback({ ...inventInput(4), seed }), 'email');
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map(ofSeed)).size).toBeGreaterThan(4);
  });
});

describe('What cannot be told', () => {
  it('gives way to the sentence of its level where it is in another language, and the recruiter is told', () => {
    const answer = composeFeedback(
      inputOf([[4, item('strength', 'asked what the others needed')]], { language: 'sv', written: 'en' }),
    );
    const [strength] = answer.paragraphs.find(({ part }) => part === 'strengths')?.sentences.slice(-1) ?? [];
    expect(strength?.text).toMatch(/frågade (du )?vad de andra behövde, delade förslag/u);
    expect(strength?.source).toEqual({ kind: 'anchor', competencyId: 'teamwork', level: 4 });
    expect(answer.leftOut).toContainEqual(expect.objectContaining({ reason: 'language', evidenceId: 'e0', level: 4 }));
  });

  it('gives way where the words are no sentence about the candidate', () => {
    const answer = composeFeedback(inputOf([[5, item('strength', 'Bra på att samarbeta')]]));
    expect(toText(answer, 'email')).not.toContain('Bra på');
    expect(answer.leftOut).toContainEqual(expect.objectContaining({ reason: 'grammar', level: 5 }));
  });

  it('gives way where the wording lint refuses it', () => {
    const answer = composeFeedback(inputOf([[4, item('strength', 'pratade svenska utan brytning')]]));
    expect(toText(answer, 'email')).not.toContain('brytning');
    expect(answer.leftOut).toContainEqual(expect.objectContaining({ reason: 'wording' }));
  });

  it('is not made up: without evidence and levels there is a letter without strengths, and the recruiter is told', () => {
    const answer = composeFeedback(inputOf([[null, item('strength', 'Bra på att samarbeta')]]));
    expect(answer.paragraphs.map(({ part }) => part)).toEqual(['greeting', 'opening', 'closing', 'signature']);
    expect(answer.leftOut.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['nothingStrong', 'nothingToDevelop']),
    );
  });

  it('is told of a competency of one process alone by evidence, without its levels', () => {
    const input = inputOf([[2, item('development', 'sa inget om nästa steg')]]);
    const answer = composeFeedback({ ...input, competencies: [{ id: 'teamwork', name: { sv: 'Eget', en: 'Own' } }] });
    const said = answer.paragraphs.find(({ part }) => part === 'development')?.sentences.map(({ text }) => text);
    expect(said?.slice(1)).toEqual(['Du sa inget om nästa steg.']);
  });
});

describe('Why something is not in the text', () => {
  it('is said in both languages, with what stands there instead', () => {
    expect(sayLeftOut({ reason: 'name', level: 4 }).sv).toBe(
      'Innehåller vad som kan vara namnet på någon annan. Nivåns egen beskrivning står i stället.',
    );
    expect(sayLeftOut({ reason: 'grammar', field: 'impact' }).en).toMatch(
      /^The impact is not in the text\. Could not/u,
    );
  });
});

function sentencesOf(answer: ReturnType<typeof composeFeedback>): Sentence[] {
  return answer.paragraphs.flatMap(({ sentences }) => sentences);
}

function isThere({ source }: Sentence, input: ComposeInput): boolean {
  if (source.kind === 'frame') return /^\w+(\.\w+)*\.\d+$/u.test(source.id);
  if (source.kind === 'anchor') return library.some(({ id }) => id === source.competencyId);
  return evidenceOf(source, input) !== undefined;
}

function evidenceOf(source: Sentence['source'], { scorecards }: ComposeInput): Evidence | undefined {
  if (source.kind !== 'evidence') return undefined;
  const card = scorecards.find(({ id }) => id === source.scorecardId);
  return card?.ratings[source.competencyId]?.evidence.find(({ id }) => id === source.evidenceId);
}

const links = new Set(
  'dessutom också därför däremot gjorde frågade vilket meant during asked talked under first which visste however because result thanks'.split(
    ' ',
  ),
);

const praise = new Set('uppskattade tyckte fastnade liked appreciated hearing heard hörde answer'.split(' '));

const faults = new Set(
  'hoppats mindre velat kunde bättre framgick eller hoping things could better would liked clear'.split(' '),
);

// Words of five letters and more that share no beginning with any word of the evidence and do not link sentences.
function unheardIn({ text, source }: Sentence, input: ComposeInput): string[] {
  const evidence = evidenceOf(source, input);
  if (!evidence) return [];
  const heard = wordsOf(`${evidence.situation} ${evidence.behaviour} ${evidence.impact}`.toLowerCase());
  const beginnings = new Set(heard.map((word) => word.slice(0, 4)));
  return wordsOf(text.toLowerCase()).filter(
    (word) =>
      word.length > 4 &&
      !beginnings.has(word.slice(0, 4)) &&
      !links.has(word) &&
      !(evidence.shows === 'strength' ? praise : faults).has(word),
  );
}

function item(shows: Evidence['shows'], behaviour: string): Omit<Evidence, 'id'> {
  return { shows, situation: '', behaviour, impact: '' };
}

function inputOf(
  rated: readonly (readonly [Rating['level'], Omit<Evidence, 'id'>])[],
  { language = 'sv', written = language }: { language?: 'sv' | 'en'; written?: 'sv' | 'en' } = {},
): ComposeInput {
  const scorecards = rated.map(
    ([level, evidence], at): Scorecard => ({
      id: `card-${at}`,
      authorName: 'Karin Ek',
      language: written,
      ratings: { teamwork: { level, evidence: [{ id: `e${at}`, ...evidence }] } },
      privateNote: '',
    }),
  );
  const competencies = library.filter(({ id }) => id === 'teamwork');
  return {
    scorecards,
    competencies,
    stage: 'interview',
    outcome: 'reject',
    language,
    channel: 'email',
    length: 'normal',
    candidate: { firstName: 'Sara' },
    signer: 'Karin Ek',
    seed: 'seed',
  };
}
