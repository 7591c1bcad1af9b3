import { v5 } from 'uuid';
import type { JobSurvey, SurveyFigures, SurveySettingsView } from '../../server/contract/surveys.ts';
import { questionTexts } from '../../server/surveys/question-texts.ts';

const idOf = (name: string) => v5(name, v5.URL);

/** What 42 of 118 candidates say. */
export const surveyFigures: SurveyFigures = {
  ...{ isOn: true, invited: 118 },
  answers: {
    ...{ count: 42, mean: 4.1, ratings: [2, 1, 6, 15, 18] },
    ...{ heardOnTime: { yes: 34, no: 3, unsure: 5 }, feedbackUseful: { yes: 17, partly: 12, no: 4, none: 9 } },
  },
};

/** Nobody is asked. */
export const noSurveys: SurveyFigures = { isOn: false, invited: 0, answers: null };

/** Asked, and too few have answered. */
export const fewSurveys: SurveyFigures = { isOn: true, invited: 12, answers: null };

export const jobSurveys = (jobId: string): JobSurvey[] => [
  {
    jobId,
    jobTitle: 'Sjuksköterska till akutmottagningen, Södersjukhuset',
    invited: 61,
    answers: surveyFigures.answers,
  },
  { jobId: idOf('few'), jobTitle: 'Undersköterska', invited: 12, answers: null },
];

export const surveyComments = (language: string) =>
  (language === 'sv'
    ? [
        'Jag fick besked samma dag som ni hade lovat, och det var skönt att slippa undra.',
        'Återkopplingen var konkret. Nu vet jag vad jag ska arbeta med.',
        'Lång väntan mellan intervjuerna,\nmen jag visste hela tiden när jag skulle få höra något.',
        'Tack!',
        'Länken till tiderna gick inte att öppna på min gamla telefon.',
      ]
    : [
        'I heard on the day you had promised, and it was good not to wonder.',
        'The feedback was concrete. Now I know what to work on.',
        'A long wait between the interviews,\nbut I always knew when I would hear.',
        'Thank you!',
        'The link to the times could not be opened on my old phone.',
      ]
  ).map((text) => ({ id: idOf(text), text }));

export const surveySettings: SurveySettingsView = {
  ...{ isOn: true, usual: questionTexts, revision: 2 },
  texts: { sv: { rating: 'Hur var det att söka jobb i Region Västernorrland?' }, en: {} },
};
