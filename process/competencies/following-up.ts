import type { LibraryCompetency } from './contract.ts';

export const followingUp: LibraryCompetency = {
  id: 'following-up',
  fields: ['office', 'service', 'management'],
  name: { sv: 'Uppföljning', en: 'Following up' },
  description: {
    sv: 'Håller reda på det som lovats och ser till att det blir gjort.',
    en: 'Keeps track of what was agreed and sees that it is done.',
  },
  anchors: [
    { sv: 'Lämnade överenskomna punkter utan återkoppling.', en: 'Left agreed points without word.' },
    { sv: 'Återkom när någon frågade.', en: 'Came back when somebody asked.' },
    {
      sv: 'Återkom på utsatt tid med det som var överenskommet.',
      en: 'Came back at the set time with what was agreed.',
    },
    {
      sv: 'Återkom på utsatt tid, och sade till i förväg när något drog ut.',
      en: 'Came back at the set time, and gave notice beforehand when something took longer.',
    },
    {
      sv: 'Återkom på utsatt tid, sade till i förväg, och visade hur öppna punkter hålls samlade.',
      en: 'Came back at the set time, gave notice beforehand, and showed how open points are kept together.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'uppföljning',
      definite: 'uppföljningen',
      growth: 'skriva upp vad som är överenskommet och säga till i förväg när något drar ut',
    },
    en: {
      noun: 'following up',
      growth: 'write down what is agreed and give notice beforehand when something takes longer',
    },
  },
};
