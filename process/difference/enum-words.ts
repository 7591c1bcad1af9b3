import type { BothLanguages } from '../problem.ts';
import { both } from './words.ts';

type Pair = readonly [sv: string, en: string];

/** What the words of the process file mean, by the key under which they stand. */
const meanings: Readonly<Record<string, Readonly<Record<string, Pair>>>> = {
  from: { entering: ['från ankomsten', 'from entering'], meeting: ['från mötet', 'from the meeting'] },
  action: { remind: ['påminn', 'remind'], escalate: ['eskalera', 'escalate'] },
  owes: {
    text: ['återkoppling i text', 'feedback in text'],
    strengthAndDevelopment: ['en styrka och en utvecklingspunkt', 'a strength and something to develop'],
    nothing: ['inget', 'nothing'],
  },
  kind: {
    advance: ['vidare', 'advance'],
    reject: ['nej', 'reject'],
    other: ['annat', 'other'],
    text: ['text', 'text'],
    number: ['tal', 'number'],
    boolean: ['ja eller nej', 'yes or no'],
    date: ['datum', 'date'],
    choice: ['val', 'choice'],
    now: ['genast', 'at once'],
    nextWindow: ['i nästa sändningsfönster', 'in the next sending window'],
    at: ['på ett datum', 'on a date'],
    relative: ['räknat från ett datum', 'counted from a date'],
    span: ['en tid', 'a length of time'],
    until: ['till ett datum', 'until a date'],
    weekday: ['en veckodag', 'a day of the week'],
    yearly: ['ett datum varje år', 'a date of each year'],
    outcome: ['utfallet är', 'the outcome is'],
    notOutcome: ['utfallet är inte', 'the outcome is not'],
    reaches: ['når steget', 'reaches the step'],
    avoids: ['når inte steget', 'does not reach the step'],
    silence: ['tystnaden är högst', 'the silence is at most'],
    promises: ['löften hålls', 'promises are kept'],
    sent: ['texten skickas', 'the text is sent'],
    notSent: ['texten skickas inte', 'the text is not sent'],
  },
  people: {
    prompt: ['gör allt genast', 'do everything at once'],
    usual: ['gör som vanligt', 'do as usual'],
    nobody: ['gör ingenting', 'do nothing'],
    noAnswers: ['svarar inte på frågor', 'answer no questions'],
  },
  delivery: {
    arrives: ['kommer fram', 'arrives'],
    otherChannel: ['kommer fram i den andra kanalen', 'arrives by the other channel'],
    bounces: ['studsar', 'bounces'],
    dead: ['kommer inte fram', 'does not arrive'],
  },
  decides: { never: ['aldrig', 'never'] },
  books: { never: ['aldrig', 'never'] },
  answers: { never: ['aldrig', 'never'] },
  phones: { never: ['aldrig', 'never'] },
  dates: { first: ['som först sagts', 'as told first'], told: ['som senast sagts', 'as told last'] },
  direction: { before: ['före', 'before'], after: ['efter', 'after'] },
  outcome: {
    hired: ['anställd', 'hired'],
    rejected: ['fick nej', 'rejected'],
    withdrew: ['drog sig ur', 'withdrew'],
    movedToAnotherJob: ['flyttad till annat jobb', 'moved to another job'],
    closed: ['jobbet stängdes', 'job closed'],
  },
  holidays: { SE: ['Sveriges, med de tre aftnarna', 'Sweden’s, with the three eves'], none: ['inga', 'none'] },
  languages: { sv: ['svenska', 'Swedish'], en: ['engelska', 'English'] },
  role: {
    recruiter: ['rekryterare', 'recruiter'],
    manager: ['chef', 'manager'],
    interviewer: ['intervjuare', 'interviewer'],
    administrator: ['administratör', 'administrator'],
  },
  comparison: {
    is: ['är', 'is'],
    isNot: ['är inte', 'is not'],
    isOneOf: ['är något av', 'is one of'],
    contains: ['innehåller', 'contains'],
    atLeast: ['är minst', 'is at least'],
    atMost: ['är högst', 'is at most'],
    before: ['är före', 'is before'],
    after: ['är efter', 'is after'],
    isPresent: ['är ifyllt', 'is filled in'],
    isMissing: ['saknas', 'is missing'],
  },
  property: {
    language: ['språk', 'language'],
    channel: ['önskad kanal', 'preferred channel'],
    hasEmail: ['har mejladress', 'has an email address'],
    hasMobile: ['har mobilnummer', 'has a mobile number'],
    source: ['källa', 'source'],
  },
  stepKind: {
    start: ['starten', 'the start'],
    stage: ['etappen', 'the stage'],
    message: ['meddelandet', 'the message'],
    wait: ['väntan', 'the wait'],
    ask: ['frågan', 'the question'],
    branch: ['förgreningen', 'the branch'],
    end: ['slutet', 'the end'],
  },
  weekday: {
    1: ['mån', 'Mon'],
    2: ['tis', 'Tue'],
    3: ['ons', 'Wed'],
    4: ['tor', 'Thu'],
    5: ['fre', 'Fri'],
    6: ['lör', 'Sat'],
    7: ['sön', 'Sun'],
  },
};

/** What a word of the process file means under that key; the word itself where it stands for nothing but itself. */
export function enumWords(key: string, value: string): BothLanguages {
  const words = Object.hasOwn(meanings, key) ? meanings[key] : undefined;
  const pair = words && Object.hasOwn(words, value) ? words[value] : undefined;
  return pair ? both(pair[0], pair[1]) : both(value);
}
