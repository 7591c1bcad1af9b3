import type { LibraryCompetency } from './contract.ts';

export const initiative: LibraryCompetency = {
  id: 'initiative',
  fields: ['service', 'warehouse', 'office'],
  name: { sv: 'Initiativ', en: 'Initiative' },
  description: {
    sv: 'Ser vad som behöver göras och sätter i gång.',
    en: 'Sees what needs to be done and gets it started.',
  },
  anchors: [
    { sv: 'Väntade på instruktion när uppgiften var klar.', en: 'Waited for instructions when the task was done.' },
    { sv: 'Frågade vad som skulle göras när uppgiften var klar.', en: 'Asked what to do when the task was done.' },
    { sv: 'Började på nästa uppgift när den första var klar.', en: 'Began on the next task when the first was done.' },
    {
      sv: 'Såg en uppgift som ingen hade tagit, stämde av och satte i gång.',
      en: 'Saw a task that nobody had taken, checked and got started.',
    },
    {
      sv: 'Såg vad som behövdes, satte i gång, fick med andra och avslutade det.',
      en: 'Saw what was needed, got started, got others to join and finished it.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'initiativtagande',
      definite: 'initiativtagandet',
    },
    en: { noun: 'way of getting things started' },
  },
  advice: {
    done: {
      sv: 'säga vad du har sett och föreslå vad du kan göra åt det, utan att vänta på att någon frågar',
      en: 'say what you have noticed and offer to do something about it, without waiting to be asked',
    },
    told: {
      sv: 'berätta om något som du satte i gång själv och vad det blev av det',
      en: 'describe something you started yourself, and what came of it',
    },
  },
};
