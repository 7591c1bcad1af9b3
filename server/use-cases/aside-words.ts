type Words = { readonly sv: string; readonly en: string };

/** What people do beside the run, in words, by its kind in the timeline. */
export const asideWords = {
  documentAdded: { sv: 'Ett dokument kom till', en: 'A document was added' },
  documentRemoved: { sv: 'Ett dokument togs bort', en: 'A document was removed' },
  documentRestored: { sv: 'Ett dokument hämtades tillbaka', en: 'A document was brought back' },
  sameAddress: {
    sv: 'Någon mer i jobbet har samma e-post eller telefon',
    en: 'Somebody else in the job has the same email or telephone',
  },
  askedAgain: { sv: 'Bad om ett nytt försök att nå fram', en: 'Asked for another try to get through' },
  scorecardIn: { sv: 'Lämnade in en bedömning', en: 'Handed in a scorecard' },
  scorecardRevised: { sv: 'Ändrade sin bedömning', en: 'Revised their scorecard' },
  meetingMissed: { sv: 'Mötet blev inte av', en: 'The meeting did not take place' },
  interviewerCannot: { sv: 'Kan inte komma till mötet', en: 'Cannot come to the meeting' },
  interviewerComes: { sv: 'Kan komma till mötet ändå', en: 'Can come to the meeting after all' },
  noteWritten: { sv: 'Skrev en anteckning', en: 'Wrote a note' },
  noteChanged: { sv: 'Ändrade en anteckning', en: 'Changed a note' },
  noteRemoved: { sv: 'Tog bort en anteckning', en: 'Removed a note' },
  noteRestored: { sv: 'Tog tillbaka en borttagen anteckning', en: 'Brought back a note' },
  merged: { sv: 'Två poster för samma person slogs ihop', en: 'Two entries of the same person were merged' },
  replyBySms: { sv: 'Kandidaten skrev ett sms', en: 'The candidate sent a text' },
  replyByMail: { sv: 'Kandidaten skrev ett mejl', en: 'The candidate sent an email' },
  replyOnPage: { sv: 'Kandidaten skrev på sin sida', en: 'The candidate wrote on their page' },
  replyAutomatic: { sv: 'Ett autosvar kom', en: 'An automatic reply came' },
  smsStopped: { sv: 'Kandidaten vill inte ha fler sms', en: 'The candidate wants no more texts' },
  smsStarted: { sv: 'Kandidaten vill ha sms igen', en: 'The candidate wants texts again' },
  emailConfirmed: {
    sv: 'Kandidaten bekräftade en e-postadress',
    en: 'The candidate confirmed an email address',
  },
  phoneConfirmed: { sv: 'Kandidaten bekräftade ett mobilnummer', en: 'The candidate confirmed a mobile number' },
  deletionAsked: {
    sv: 'Kandidaten vill få sina uppgifter raderade',
    en: 'The candidate wants their data erased',
  },
  deletionRefused: { sv: 'Uppgifterna behålls, med skäl', en: 'The data stay, for a reason' },
  meritsAsked: {
    sv: 'Kandidaten vill veta meriterna hos den som valdes',
    en: 'The candidate wants to know the merits of the one chosen',
  },
  meritsAnswered: { sv: 'Meriterna hos den som valdes skickades', en: 'The merits of the one chosen were sent' },
  dataGiven: { sv: 'Kandidaten hämtade sina data', en: 'The candidate fetched their data' },
  linkReplaced: {
    sv: 'Länken till kandidatens sida byttes',
    en: "The link to the candidate's page was replaced",
  },
  surveySent: { sv: 'Kandidaten fick frågan hur det var att söka', en: 'The candidate was asked how it was to apply' },
  surveyNotSent: {
    sv: 'Frågan hur det var att söka gick inte iväg',
    en: 'The question how it was to apply did not leave',
  },
  surveysDeclined: {
    sv: 'Kandidaten vill inte ha fler frågor om hur det var',
    en: 'The candidate wants no more questions about how it was',
  },
  mergeUndone: { sv: 'En sammanslagning ångrades', en: 'A merge was undone' },
} as const satisfies Readonly<Record<string, Words>>;

export type AsideKind = keyof typeof asideWords;
