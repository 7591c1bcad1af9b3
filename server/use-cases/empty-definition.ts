import { currentSchemaVersion, type Definition, type Language } from '../../process/definition/schema.ts';

/** An empty drawing with sound settings: nothing is drawn, and the texts that every run may need are there to be written. */
export function emptyDefinition(id: string, name: string, language: Language): Definition {
  const written = (sv: string, en: string) => ({ sv, en });
  const text = (label: string, subject: { sv: string; en: string }, body: { sv: string; en: string }) => ({
    name: label,
    email: {
      sv: { subject: subject.sv, body: body.sv },
      en: { subject: subject.en, body: body.en },
    },
    sms: { sv: body.sv, en: body.en },
  });
  return {
    schemaVersion: currentSchemaVersion,
    id,
    name: { [language]: name },
    languages: ['sv', 'en'],
    policy: {
      longestSilence: { amount: 20, unit: 'calendarDays' },
      calendar: {
        zone: 'Europe/Stockholm',
        workdays: [1, 2, 3, 4, 5],
        opens: '08:00',
        closes: '18:00',
        promiseAt: '17:00',
        holidays: 'SE',
      },
      sendingWindow: { days: [1, 2, 3, 4, 5], opens: '08:00', closes: '18:00' },
      automaticRejection: false,
      texts: { withdrawn: 'withdrawn', paused: 'paused', jobClosed: 'job-closed', hiredElsewhere: 'hired-elsewhere' },
    },
    fields: {},
    steps: {},
    connections: {},
    texts: {
      withdrawn: text(
        'Återtagen ansökan',
        written('Din ansökan är återtagen', 'Your application is withdrawn'),
        written(
          'Hej {{ candidate.firstName }}! Din ansökan till {{ job.title }} är återtagen. Tack för ditt intresse.',
          'Hello {{ candidate.firstName }}! Your application for {{ job.title }} is withdrawn. Thank you for your interest.',
        ),
      ),
      paused: text(
        'Paus',
        written('Rekryteringen gör en paus', 'The recruitment is paused'),
        written(
          'Hej {{ candidate.firstName }}! Rekryteringen till {{ job.title }} gör en paus. Du hör av oss senast {{ promise.long }}.',
          'Hello {{ candidate.firstName }}! The recruitment for {{ job.title }} is paused. You will hear from us by {{ promise.long }}.',
        ),
      ),
      'job-closed': text(
        'Jobbet stängs',
        written('Rekryteringen är avslutad', 'The recruitment has ended'),
        written(
          'Hej {{ candidate.firstName }}! Rekryteringen till {{ job.title }} är avslutad. Tack för din ansökan.',
          'Hello {{ candidate.firstName }}! The recruitment for {{ job.title }} has ended. Thank you for applying.',
        ),
      ),
      'hired-elsewhere': text(
        'Annat jobb',
        written('Din ansökan är avslutad', 'Your application has ended'),
        written(
          'Hej {{ candidate.firstName }}! Din ansökan till {{ job.title }} är avslutad, eftersom du har fått ett annat jobb hos {{ organisation.name }}.',
          'Hello {{ candidate.firstName }}! Your application for {{ job.title }} has ended, because you got another job at {{ organisation.name }}.',
        ),
      ),
    },
    layout: { steps: {}, notes: [] },
  };
}
