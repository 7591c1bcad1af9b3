import { describe, expect, it } from 'vitest';
import { library } from '../../../process/competencies/library.ts';
import { composeFeedback } from '../../../process/feedback/compose-feedback.ts';
import type { Evidence } from '../../../process/feedback/contract.ts';
import type { ComposeInput } from '../../../process/feedback/input.ts';
import { toText } from '../../../process/feedback/to-text.ts';

type Item = Partial<Omit<Evidence, 'id'>> & { readonly of: string; readonly behaviour: string };

const wordings = Array.from({ length: 30 }, (_, number) => `wording ${number}`);

describe('What came of it', () => {
  const impact = (shows: Evidence['shows'], text: string, behaviour = 'asked what the others needed') =>
    lettersOf({ of: 'teamwork', shows, behaviour, impact: text }, 'en');

  it('is never a sentence that stands beside what was done without saying that it came of it', () => {
    for (const letter of [...impact('strength', 'the group agreed'), ...impact('development', 'the group fell silent')])
      expect(letter).toMatch(
        /(?:, so|, which meant|, and|That way,|Thanks to that,|As a result,|Because of that,) the group /u,
      );
  });

  it('is said as what somebody made easy or hard where it was', () => {
    const letters = impact('development', 'hard to see what she does', 'gave no example');
    expect(letters.join('\n')).toContain('which made it hard to see what you do');
    for (const letter of letters) expect(letter).not.toContain('. It was hard');
  });

  it('did not happen where it only would have: then, and not therefore', () => {
    const letters = lettersOf(
      {
        of: 'planning',
        shows: 'development',
        behaviour: 'lade inte in någon marginal',
        impact: 'en sen faktura hade flyttat allt',
      },
      'sv',
    );
    for (const letter of letters) expect(letter).toMatch(/, så en sen faktura hade flyttat allt\./u);
  });

  it('has its adverb before the verb in a clause', () => {
    const letters = lettersOf(
      { of: 'teamwork', behaviour: 'skrev upp besluten', impact: 'gruppen glömde inte något' },
      'sv',
    );
    expect(letters.join('\n')).toContain('så att gruppen inte glömde något');
  });
});

describe('The way on', () => {
  it('follows on every fault that was seen', () => {
    for (const { id } of library)
      for (const letter of lettersOf(
        { of: id, shows: 'development', behaviour: 'frågade inte vad som gällde' },
        'sv',
        3,
      ))
        expect(letter, id).toMatch(/(?:kan du|Ett tips är att|Prova gärna att) /u);
  });

  it('answers the fault itself where there is one for it', () => {
    const [letter] = lettersOf({ of: 'accuracy', shows: 'development', behaviour: 'missed two barcodes' }, 'en', 1);
    expect(letter).toContain('scan every box');
    const [other] = lettersOf({ of: 'accuracy', shows: 'development', behaviour: 'missed two lines' }, 'en', 1);
    expect(other).toContain('go through the work once more');
  });

  it('answers a missing margin with a margin, and not with the times that were there', () => {
    const fault = 'satte tider för varje steg men lade inte in någon marginal';
    const [letter] = lettersOf({ of: 'planning', shows: 'development', behaviour: fault }, 'sv', 1);
    expect(letter).toContain('lägga in luft efter det steg som oftast drar ut på tiden');
  });

  it('is how to tell of it where it was only told, and how to do it where it was done', () => {
    const way = (behaviour: string) => lettersOf({ of: 'testing', shows: 'development', behaviour }, 'en', 1)[0];
    expect(way('told us about the simple case only')).toContain('say how you test for failures too');
    expect(way('tested the simple case only')).toContain('add a test for what can go wrong');
  });

  it('is not told twice in one letter', () => {
    const input = inputOf([
      { of: 'accuracy', shows: 'development', behaviour: 'missed two lines' },
      { of: 'accuracy', shows: 'development', behaviour: 'missed the last page' },
    ]);
    const letter = toText(composeFeedback({ ...input, length: 'full' }), 'email');
    expect(letter).toContain('missed the last page');
    expect(letter.split('go through the work once more')).toHaveLength(2);
  });
});

describe('The letter as a whole', () => {
  it('sets what could be developed against what went well, but not where the two are read apart', () => {
    const items: Item[] = [
      { of: 'teamwork', behaviour: 'asked what the others needed' },
      { of: 'planning', shows: 'development', behaviour: 'planned without a reserve' },
    ];
    const letters = (apart: boolean) =>
      wordings.map((seed) => toText(composeFeedback({ ...inputOf(items), seed, apart }), 'email')).join('\n');
    expect(letters(false)).toContain('However, you planned without a reserve');
    expect(letters(true)).not.toContain('However');
  });

  it('names one occasion once for what went well there', () => {
    const items: Item[] = [
      { of: 'relations', situation: 'During the lesson', behaviour: 'asked two pupils who had not spoken' },
      { of: 'classroom', situation: 'Trial lesson', behaviour: 'wrote the aim on the board' },
    ];
    const letter = toText(composeFeedback(inputOf(items)), 'email');
    expect(letter.match(/lesson/gu)).toHaveLength(1);
  });

  it('says what happens now in the words that it was given', () => {
    const next = 'The next step is a meeting on Thursday.';
    const { paragraphs } = composeFeedback({ ...inputOf([]), outcome: 'advance', next });
    const opening = paragraphs.find(({ part }) => part === 'opening')?.sentences.map(({ text }) => text);
    expect(opening?.at(-1)).toBe(next);
  });

  it('says what a level describes in a sentence to a person, which says of what it was good', () => {
    const input = inputOf([{ of: 'hygiene', behaviour: 'good at routines' }]);
    for (const seed of wordings) {
      const strengths = composeFeedback({ ...input, seed }).paragraphs.find(({ part }) => part === 'strengths');
      expect(strengths?.sentences.map(({ text }) => text)).toEqual([
        expect.stringMatching(/^We (?:liked|noticed) your work with hygiene routines: you followed the routine/u),
      ]);
    }
  });

  it('says in a no what was assessed low as what weighed, and never as an aside', () => {
    const faults = (level: 2 | 3, outcome: ComposeInput['outcome']) =>
      wordings.map((seed) => {
        const input = inputOf([{ of: 'planning', shows: 'development', behaviour: 'planned without a reserve' }]);
        const scorecards = input.scorecards.map((card) => ({
          ...card,
          ratings: { planning: { ...card.ratings['planning']!, level } },
        }));
        const { paragraphs } = composeFeedback({ ...input, scorecards, seed, outcome, apart: true });
        return paragraphs.find(({ part }) => part === 'development')?.sentences[0]?.text ?? '';
      });
    for (const lead of faults(2, 'reject')) expect(lead).toMatch(/made us hesitate|went less well/u);
    for (const lead of faults(3, 'reject')) expect(lead).toMatch(/could have gone better/u);
    for (const lead of faults(3, 'advance')) expect(lead).toMatch(/one suggestion|worth thinking about/u);
  });

  it.each([
    ['gave no reason for the price', /^In the role play, we were hoping for more: you gave no reason/u],
    ['let the phone ring', /^In the role play, things went less well: you let the phone ring/u],
  ])('tells what was missing from what went wrong, and where it was: %s', (behaviour, said) => {
    const input = inputOf([{ of: 'service', shows: 'development', situation: 'Role play', behaviour }]);
    const scorecards = input.scorecards.map((card) => ({
      ...card,
      ratings: { service: { ...card.ratings['service']!, level: 2 as const } },
    }));
    const leads = wordings.map((seed) => {
      const { paragraphs } = composeFeedback({ ...input, scorecards, seed });
      return paragraphs.find(({ part }) => part === 'development')?.sentences[0]?.text ?? '';
    });
    expect(leads.filter((lead) => said.test(lead)).length).toBeGreaterThan(9);
  });

  it('says of what was told in part what reached us, and with it what we therefore did not know', () => {
    const half = { of: 'planning', shows: 'development' } as const;
    const english = {
      ...half,
      behaviour: 'told us about the plan but not who made it',
      impact: 'we did not know who decided',
    };
    for (const letter of lettersOf(english, 'en'))
      expect(letter).toContain('ou told us about the plan, but we did not hear who made it or who decided.');
    const swedish = {
      ...half,
      behaviour: 'beskrev planen men inte vem som gjorde den',
      impact: 'vi vet inte vem som bestämde',
    };
    for (const letter of lettersOf(swedish, 'sv'))
      expect(letter).toMatch(
        /beskrev (?:du )?(?:däremot )?planen, men det framgick inte vem som gjorde den eller vem som bestämde\./u,
      );
  });

  it('tells of every other strength at most what came of it', () => {
    const items = ['teamwork', 'planning', 'service', 'communication'].map(
      (of): Item => ({ of, behaviour: 'asked what the others needed', impact: 'the group agreed' }),
    );
    for (const seed of wordings) {
      const letter = toText(composeFeedback({ ...inputOf(items), length: 'full', seed }), 'email');
      expect(letter.split('the group agreed').length - 1).toBeLessThanOrEqual(2);
    }
  });

  it('thanks, is sorry and wishes well in an SMS of a no, and lets the advice go before them', () => {
    const items: Item[] = [
      { of: 'teamwork', behaviour: 'asked what the others needed' },
      { of: 'planning', shows: 'development', behaviour: 'planned without a reserve' },
    ];
    const sms = (behaviour: string, seed: string) =>
      toText(
        composeFeedback({
          ...inputOf([...items, { of: 'service', behaviour }]),
          channel: 'sms',
          length: 'short',
          seed,
        }),
        'sms',
      );
    for (const seed of wordings)
      for (const text of [sms('asked', seed), sms(`asked ${'what each of them needed and '.repeat(3)}why`, seed)]) {
        expect(text).toMatch(/^Hi Sara\. Thank(?:s| you) .*(?:sorry|Unfortunately)/u);
        expect(text).toMatch(/time\. (?:We liked|It was good)/u);
        expect(text).toMatch(
          /(?:Good luck with your search|Thanks again, and good luck)! (?:\/|Best wishes, )Karin Ek$/u,
        );
      }
  });

  it('wishes well after a no alone', () => {
    const closing = (outcome: ComposeInput['outcome']) =>
      composeFeedback({ ...inputOf([]), outcome }).paragraphs.find(({ part }) => part === 'closing')?.sentences.length;
    expect([closing('reject'), closing('advance'), closing('other')]).toEqual([2, 1, 1]);
  });
});

function lettersOf(item: Item, language: 'sv' | 'en', count = wordings.length): string[] {
  const input = inputOf([item], language);
  return wordings.slice(0, count).map((seed) => toText(composeFeedback({ ...input, seed }), 'email'));
}

function inputOf(items: readonly Item[], language: 'sv' | 'en' = 'en'): ComposeInput {
  const ratings = Object.fromEntries(
    items.map(({ of }) => [
      of,
      {
        level: 4 as const,
        evidence: items.filter((item) => item.of === of).map((item, at) => toEvidence(item, `${of}-${at}`)),
      },
    ]),
  );
  return {
    scorecards: [{ id: 'card', authorName: 'Karin Ek', language, ratings, privateNote: '' }],
    competencies: library,
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

function toEvidence(item: Item, id: string): Evidence {
  const { shows = 'strength', situation = '', behaviour, impact = '' } = item;
  return { id, shows, situation, behaviour, impact };
}
