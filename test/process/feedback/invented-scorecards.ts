import { library } from '../../../process/competencies/library.ts';
import type { Evidence, Rating, Scorecard } from '../../../process/feedback/contract.ts';
import type { ComposeInput } from '../../../process/feedback/input.ts';
import { createRandom, type Random } from '../../../process/simulation/random.ts';
import { stock } from './stock.ts';

const names = {
  sv: ['Sara', 'Amir', 'Åsa', 'Jonas', 'Lo', 'Fatima', 'Erik', 'Maria-Alexandra'],
  en: ['Sara', 'James', 'Priya', 'Jonas', 'Lo', 'Fatima', 'Erik', 'Grace'],
};

/** Scorecards of one candidate with everything that the composer is told, drawn from the stock; the same number gives the same. */
export function inventInput(number: number): ComposeInput {
  const random = createRandom(number * 7919 + 13);
  const language = number % 2 === 0 ? 'sv' : 'en';
  const asked = drawn(Object.keys(stock[language]), 3 + random.whole(0, 2), random);
  const authors = ['Karin Ek', 'Mohammed Al-Sayed', 'Birgitta Quist'].slice(0, 1 + random.whole(0, 2));
  return {
    scorecards: authors.map((authorName, at) =>
      inventScorecard(`card-${number}-${at}`, authorName, language, asked, random),
    ),
    competencies: library.filter(({ id }) => asked.includes(id)),
    stage: one(['application', 'telephone', 'interview', 'assessmentDay'], random),
    outcome: one(['advance', 'reject', 'reject', 'other'], random),
    language,
    channel: number % 5 === 0 ? 'sms' : 'email',
    length: one(['short', 'normal', 'full'], random),
    candidate: { firstName: one(names[language], random), lastName: 'Lindgren' },
    signer: 'Karin Ek',
    ...(number % 3 === 0 ? { job: language === 'sv' ? 'Sjuksköterska till akuten' : 'Nurse' } : {}),
    seed: `seed ${number}`,
  };
}

function inventScorecard(
  id: string,
  authorName: string,
  language: 'sv' | 'en',
  asked: readonly string[],
  random: Random,
): Scorecard {
  const ratings = Object.fromEntries(
    asked.map((competency) => [competency, inventRating(`${id}-${competency}`, language, competency, random)]),
  );
  return { id, authorName, language, ratings, privateNote: '' };
}

function inventRating(id: string, language: 'sv' | 'en', competency: string, random: Random): Rating {
  const level = one([1, 2, 3, 3, 4, 4, 5, null] as const, random);
  const shows =
    level === null ? one(['strength', 'development'] as const, random) : level >= 3 ? 'strength' : 'development';
  const evidence = [inventEvidence(`${id}-1`, language, competency, shows, random)];
  if (random.next() < 0.4)
    evidence.push(
      inventEvidence(`${id}-2`, language, competency, shows === 'strength' ? 'development' : 'strength', random),
    );
  return { level, evidence };
}

function inventEvidence(
  id: string,
  language: 'sv' | 'en',
  competency: string,
  shows: Evidence['shows'],
  random: Random,
): Evidence {
  const said = stock[language][competency]!;
  const [behaviour, impact] = one(said[shows], random);
  return {
    id,
    shows,
    situation: random.next() < 0.85 ? one(said.situations, random) : '',
    behaviour,
    impact: random.next() < 0.85 ? impact : '',
  };
}

function one<Item>(items: readonly Item[], random: Random): Item {
  return items[random.whole(0, items.length - 1)]!;
}

function drawn<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  const order = items.map((item) => ({ item, at: random.next() }));
  return order
    .toSorted((first, second) => first.at - second.at)
    .slice(0, count)
    .map(({ item }) => item);
}
