import { describe, expect, it, vi } from 'vitest';
import { composeFeedback } from '../../../process/feedback/compose-feedback.ts';
import type { Evidence, Scorecard } from '../../../process/feedback/contract.ts';
import type { ComposeInput } from '../../../process/feedback/input.ts';
import { findSecret } from '../../../process/feedback/secrets/find-secret.ts';
import { toText } from '../../../process/feedback/to-text.ts';
import { createRandom } from '../../../process/simulation/random.ts';
import { inventInput } from './invented-scorecards.ts';

// Six hundred texts are composed, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

type Planted = { readonly secret: string; readonly into: 'note' | 'author' | 'evidence' };

const firstNames = [
  'Lena',
  'Johan',
  'Zelda',
  'Ibrahim',
  'Ann-Marie',
  'Doreen',
  'Torgny',
  'Siobhan',
  'Yngve',
  'Precious',
];
const lastNames = ['Bergqvist', 'Öhman', 'Rasmussen', 'Al-Hakim', 'Stålnacke', "O'Neill", 'Fitzgerald'];

describe('Nothing that is secret reaches a candidate', () => {
  it('of 500 planted secrets: private notes, other names, scores, numbers and addresses', () => {
    const leaked: string[] = [];
    for (let number = 0; number < 500; number += 1) {
      const planted = plant(number);
      const input = withPlanted(inventInput(number), planted, number);
      const answer = composeFeedback({ ...input, length: 'full' });
      const text = `${toText(answer, input.channel)} ${answer.paragraphs.map(({ sentences }) => sentences.map(({ text: said }) => said).join(' ')).join(' ')}`;
      if (partsOf(planted).some((part) => text.toLowerCase().includes(part.toLowerCase())))
        leaked.push(`${number}: ${planted.secret}`);
    }
    expect(leaked).toEqual([]);
  });

  it('while evidence without a secret is told: of the same scorecards without one, every text quotes some', () => {
    const quoting = Array.from({ length: 100 }, (_, number) =>
      composeFeedback({ ...inventInput(number), length: 'full' }),
    ).filter(({ paragraphs }) =>
      paragraphs.some(({ sentences }) => sentences.some(({ source }) => source.kind === 'evidence')),
    );
    expect(quoting.length).toBeGreaterThanOrEqual(98);
  });

  it.each([
    ['ring 070-174 06 05', 'phone'],
    ['call +46 8 123 456 78', 'phone'],
    ['skriv till lena.berg@example.com', 'email'],
    ['född 811218-9876', 'personalNumber'],
    ['19811218 9876', 'personalNumber'],
    ['se www.example.com/sara', 'link'],
    ['fick 4 av 5', 'score'],
    ['en stark fyra', 'score'],
    ['gave her a 4/5', 'score'],
    ['level 3 on this', 'score'],
    ['nivå tre', 'score'],
    ['87 % rätt på testet', 'score'],
    ['vill ha 42 000 kr', 'money'],
    ['bor på Storgatan 5', 'address'],
    ['precis som Lena sa', 'name'],
    ['just like zelda', undefined],
    ['kodade i TypeScript med SQL', undefined],
    ['prioriterade 3 patienter på nattpasset', undefined],
    ['fick fyra larm samtidigt', undefined],
  ])('finds in "%s" what it is: %s', (text, kind) => {
    expect(findSecret(text, [])).toBe(kind);
  });

  it('knows a name without a capital where it is told whose it is', () => {
    expect(findSecret('just like zelda', ['Zelda Quist'])).toBe('name');
  });
});

function plant(number: number): Planted {
  const random = createRandom(number * 31 + 5);
  const digits = (count: number) => Array.from({ length: count }, () => random.whole(0, 9)).join('');
  const one = <Item>(items: readonly Item[]) => items[random.whole(0, items.length - 1)]!;
  const name = `${one(firstNames)} ${one(lastNames)}`;
  const kinds: readonly (() => Planted)[] = [
    () => ({ secret: `Misstänker att referensen ${digits(4)} är en vän till familjen`, into: 'note' }),
    () => ({ secret: name, into: 'author' }),
    () => ({ secret: name, into: 'evidence' }),
    () => ({ secret: one(firstNames), into: 'evidence' }),
    () => ({ secret: `07${digits(1)}-${digits(3)} ${digits(2)} ${digits(2)}`, into: 'evidence' }),
    () => ({ secret: `${one(firstNames).toLowerCase()}.${digits(3)}@example.com`, into: 'evidence' }),
    () => ({ secret: `19${digits(2)}0${1 + random.whole(0, 8)}1${random.whole(0, 9)}-${digits(4)}`, into: 'evidence' }),
    () => ({ secret: `${random.whole(1, 5)} ${one(['av', 'of', '/'])} 5`, into: 'evidence' }),
    () => ({ secret: `${one(['nivå', 'level', 'betyg', 'score'])} ${random.whole(1, 5)}`, into: 'evidence' }),
    () => ({ secret: `${one(['poäng', 'score'])}: ${random.whole(10, 99)}`, into: 'evidence' }),
  ];
  return kinds[number % kinds.length]!();
}

// Each word of a name is secret by itself.
function partsOf({ secret, into }: Planted): string[] {
  const isName = into === 'author' || /^\p{Lu}/u.test(secret);
  return into !== 'note' && isName ? secret.split(' ') : [secret];
}

function withPlanted(input: ComposeInput, { secret, into }: Planted, number: number): ComposeInput {
  if (into === 'note')
    return { ...input, scorecards: input.scorecards.map((card) => ({ ...card, privateNote: secret })) };
  // The author's name stands in another assessor's evidence.
  const scorecards = input.scorecards.map((card, at) =>
    into === 'author' && at === 0 ? { ...card, authorName: secret } : card,
  );
  return { ...input, scorecards: scorecards.map((card) => plantIn(card, secret, number)) };
}

function plantIn(card: Scorecard, secret: string, number: number): Scorecard {
  const ratings = Object.entries(card.ratings).map(([id, rating]) => [
    id,
    { ...rating, evidence: rating.evidence.map((one) => plantInEvidence(one, secret, number)) },
  ]);
  return { ...card, ratings: Object.fromEntries(ratings) };
}

function plantInEvidence(evidence: Evidence, secret: string, number: number): Evidence {
  const ways: readonly ((text: string) => string)[] = [
    (text) => `${text} ${secret}`,
    (text) => `${text} (${secret})`,
    (text) => `${text}, ${secret}`,
    (text) => `${secret}: ${text}`,
    (text) => `${text}. ${secret} höll med`,
    (text) => `${secret} ${text}`,
  ];
  const field = (['situation', 'behaviour', 'impact'] as const)[Math.floor(number / 10) % 3] ?? 'behaviour';
  const way = ways[Math.floor(number / 30) % ways.length]!;
  return { ...evidence, [field]: way(evidence[field]) };
}
