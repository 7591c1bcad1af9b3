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
      sv: 'Återkom på utsatt tid, och sa till i förväg när något drog ut.',
      en: 'Came back at the set time, and gave notice beforehand when something took longer.',
    },
    {
      sv: 'Återkom på utsatt tid, sa till i förväg, och visade hur öppna punkter hålls samlade.',
      en: 'Came back at the set time, gave notice beforehand, and showed how open points are kept together.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'uppföljning',
      definite: 'uppföljningen',
    },
    en: {
      noun: 'following up',
    },
  },
  advice: {
    done: {
      sv: 'skriva upp vem som gör vad och till när, och höra av dig innan tiden går ut',
      en: 'write down who does what and by when, and get in touch before the time is up',
    },
    told: {
      sv: 'berätta om något som drog ut på tiden och om vem du sa till och när',
      en: 'describe something that took longer than planned, whom you told and when',
    },
  },
};
