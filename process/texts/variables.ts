/** When a variable has a value: always; or only in a message of a step that gives it. */
export type KnownFrom =
  | 'always'
  | 'stepWithPromise'
  | 'stepWithEarlierPromise'
  | 'meetingBooked'
  | 'decisionWithFeedback'
  | 'fieldOfStart'
  | 'answerOfStep';

/** 'line' loses its line breaks, 'text' keeps them, 'url' becomes a link in mail, 'date' is a text for people already. */
export type VariableShape = 'line' | 'text' | 'url' | 'date';

export type TextVariable = {
  readonly path: string;
  readonly label: { readonly sv: string; readonly en: string };
  readonly example: { readonly sv: string; readonly en: string };
  readonly knownFrom: KnownFrom;
  readonly shape: VariableShape;
};

/** The groups whose names the process gives: `fields.<name>` from the application form, `answer.<question>` from an ask step. */
export const openGroups = { fields: 'fieldOfStart', answer: 'answerOfStep' } as const satisfies Record<
  string,
  KnownFrom
>;

type Words = readonly [sv: string, en: string];

const variable = (
  path: string,
  knownFrom: KnownFrom,
  shape: VariableShape,
  label: Words,
  example: Words,
): TextVariable => ({
  path,
  label: { sv: label[0], en: label[1] },
  example: { sv: example[0], en: example[1] },
  knownFrom,
  shape,
});

const both = (text: string): Words => [text, text];

/** Every variable that a text may use besides those of the open groups: the one list that picker, preview and checks read. */
export const textVariables: readonly TextVariable[] = [
  variable('candidate.firstName', 'always', 'line', ['Kandidatens förnamn', "Candidate's first name"], both('Åsa')),
  variable(
    'candidate.lastName',
    'always',
    'line',
    ['Kandidatens efternamn', "Candidate's last name"],
    both('Lindqvist'),
  ),
  variable(
    'candidate.fullName',
    'always',
    'line',
    ['Kandidatens hela namn', "Candidate's full name"],
    both('Åsa Lindqvist'),
  ),
  variable('job.title', 'always', 'line', ['Jobbets titel', 'Title of the job'], ['Sjuksköterska', 'Nurse']),
  variable(
    'job.organisation',
    'always',
    'line',
    ['Arbetsgivare för jobbet', 'Employer of the job'],
    ['Region Norr', 'Northern Region'],
  ),
  variable(
    'organisation.name',
    'always',
    'line',
    ['Organisationens namn', 'Name of the organisation'],
    ['Region Norr', 'Northern Region'],
  ),
  variable(
    'recruiter.name',
    'always',
    'line',
    ['Ansvarig persons namn', 'Name of the responsible person'],
    both('Karin Norén'),
  ),
  variable(
    'recruiter.title',
    'always',
    'line',
    ['Ansvarig persons titel', 'Title of the responsible person'],
    ['rekryterare', 'recruiter'],
  ),
  variable(
    'promise.date',
    'stepWithPromise',
    'date',
    ['Datum då besked lovas', 'Date of the promised answer'],
    ['onsdagen den 25 november', 'Wednesday 25 November'],
  ),
  variable(
    'promise.time',
    'stepWithPromise',
    'date',
    ['Klockslag då besked lovas', 'Time of the promised answer'],
    ['17.00', '17:00'],
  ),
  variable(
    'promise.long',
    'stepWithPromise',
    'date',
    ['Datum och tid då besked lovas', 'Date and time of the promised answer'],
    ['onsdagen den 25 november kl. 17.00', 'Wednesday 25 November at 17:00'],
  ),
  variable(
    'previousPromise.long',
    'stepWithEarlierPromise',
    'date',
    ['Datum som lovades förut', 'Date that was promised before'],
    ['fredagen den 20 november kl. 17.00', 'Friday 20 November at 17:00'],
  ),
  variable(
    'meeting.when',
    'meetingBooked',
    'date',
    ['Mötets tid', 'Time of the meeting'],
    ['måndagen den 30 november kl. 10.00', 'Monday 30 November at 10:00'],
  ),
  variable(
    'meeting.place',
    'meetingBooked',
    'line',
    ['Mötets plats', 'Place of the meeting'],
    ['Storgatan 1, Luleå', '1 High Street, Luleå'],
  ),
  variable(
    'meeting.link',
    'meetingBooked',
    'url',
    ['Länk till mötet', 'Link to the meeting'],
    both('https://meet.example.com/asa'),
  ),
  variable(
    'meeting.interviewers',
    'meetingBooked',
    'line',
    ['Vilka man möter', 'Who one meets'],
    ['Karin Norén och Lars Ali', 'Karin Norén and Lars Ali'],
  ),
  variable(
    'feedback.strength',
    'decisionWithFeedback',
    'text',
    ['Styrka', 'Strength'],
    [
      'Du beskrev tydligt hur du prioriterar under ett stressigt pass.',
      'You described clearly how you set priorities during a stressful shift.',
    ],
  ),
  variable(
    'feedback.development',
    'decisionWithFeedback',
    'text',
    ['Utvecklingspunkt', 'Development point'],
    ['Ge gärna fler exempel på hur du handleder andra.', 'Give more examples of how you guide others.'],
  ),
  variable(
    'feedback.text',
    'decisionWithFeedback',
    'text',
    ['Återkoppling', 'Feedback'],
    [
      'Vi söker någon med erfarenhet av akutsjukvård, som din ansökan inte visade.',
      'We look for experience of emergency care, which your application did not show.',
    ],
  ),
  variable(
    'page.url',
    'always',
    'url',
    ['Länk till kandidatens sida', "Link to the candidate's page"],
    both('https://besked.example.com/c/exempel'),
  ),
];

const byPath = new Map(textVariables.map((known) => [known.path, known]));

/** The variable of that path, those of the open groups included; undefined where no such variable exists. */
export function findVariable(path: string): TextVariable | undefined {
  const known = byPath.get(path);
  if (known) return known;
  const [group = '', name, ...rest] = path.split('.');
  if (!name || rest.length > 0 || !Object.hasOwn(openGroups, group)) return undefined;
  return variable(path, openGroups[group as keyof typeof openGroups], 'text', both(name), both(name));
}
