type Words = { readonly sv: string; readonly en: string };
type Block = { readonly why: Words; readonly todo: Words };

/** Why nothing can be decided for a candidate in a batch, and what to do about it. Codes are stable. */
export const blockWords = {
  hired: {
    why: { sv: 'Är anställd.', en: 'Has been hired.' },
    todo: { sv: 'Inget mer att besluta här.', en: 'Nothing more to decide here.' },
  },
  ended: {
    why: { sv: 'Processen är avslutad.', en: 'The process has ended.' },
    todo: { sv: 'Inget mer att besluta här.', en: 'Nothing more to decide here.' },
  },
  notStarted: {
    why: { sv: 'Processen har inte börjat än.', en: 'The process has not begun yet.' },
    todo: { sv: 'Vänta någon minut och försök igen.', en: 'Wait a minute and try again.' },
  },
  otherStage: {
    why: { sv: 'Står i ett annat steg.', en: 'Stands in another step.' },
    todo: { sv: 'Besluta där personen står.', en: 'Decide where the person stands.' },
  },
  paused: {
    why: { sv: 'Är pausad.', en: 'Is paused.' },
    todo: { sv: 'Avsluta pausen först, på kandidatens sida.', en: "End the pause first, on the candidate's page." },
  },
  decisionWaits: {
    why: { sv: 'Har redan ett beslut i ångerfristen.', en: 'Has a decision in its undo window already.' },
    todo: { sv: 'Ta tillbaka det först, om det är fel.', en: 'Take that one back first if it is wrong.' },
  },
  offerAccepted: {
    why: { sv: 'Har tackat ja till ett erbjudande.', en: 'Has accepted an offer.' },
    todo: { sv: 'Ring personen, och besluta sedan om en i taget.', en: 'Call the person, then decide one by one.' },
  },
  unknownExit: {
    why: { sv: 'Följer en version där utfallet inte finns.', en: 'Follows a version without this outcome.' },
    todo: { sv: 'Besluta om en i taget.', en: 'Decide one by one.' },
  },
  languageMissing: {
    why: {
      sv: 'Får sitt besked på ett språk som inte är skrivet.',
      en: 'Is answered in a language that is not written.',
    },
    todo: { sv: 'Skriv texten på det språket också.', en: 'Write the text in that language too.' },
  },
  variableMissing: {
    why: { sv: 'En variabel i texten har inget värde.', en: 'A variable in the text has no value.' },
    todo: {
      sv: 'Fyll i uppgiften hos kandidaten, eller ta bort variabeln.',
      en: 'Fill in the detail on the candidate, or take the variable out.',
    },
  },
  noChannel: {
    why: {
      sv: 'Kan inte nås: har avböjt eller saknar alla kanaler.',
      en: 'Cannot be reached: opted out of, or without, every channel.',
    },
    todo: {
      sv: 'Ring, och besluta sedan på kandidatens sida.',
      en: "Call, then decide on the candidate's page.",
    },
  },
  notCarried: {
    why: {
      sv: 'Kan bara nås på ett sätt som ingen skickar åt er.',
      en: 'Can only be reached in a way that nobody sends by for you.',
    },
    todo: {
      sv: 'Be en administratör lägga till en avsändare under Personer > Avsändare, eller ring och besluta sedan på kandidatens sida.',
      en: "Ask an administrator to add a sender under People > Senders, or call and then decide on the candidate's page.",
    },
  },
  field: {
    why: { sv: 'En uppgift som utfallet kräver saknas.', en: 'A detail that the outcome requires is missing.' },
    todo: { sv: 'Fyll i den i tabellen.', en: 'Fill it in in the table.' },
  },
  fieldInvalid: {
    why: { sv: 'En ifylld uppgift passar inte fältet.', en: 'A given value does not fit its field.' },
    todo: { sv: 'Rätta den i tabellen.', en: 'Mend it in the table.' },
  },
  scorecards: {
    why: { sv: 'Bedömningar saknas.', en: 'Scorecards are missing.' },
    todo: { sv: 'Be intervjuarna lämna in sina först.', en: 'Ask the interviewers to hand theirs in first.' },
  },
  jobNotOpen: {
    why: { sv: 'Jobbet är stängt.', en: 'The job is closed.' },
    todo: { sv: 'Alla i det har fått besked.', en: 'Everybody in it has been answered.' },
  },
  wordingBlocked: {
    why: { sv: 'Något i texten ska inte skickas så.', en: 'Something in the text should not be sent like that.' },
    todo: {
      sv: 'Besluta på kandidatens sida: skriv om texten, eller ange varför den ska stå kvar.',
      en: "Decide on the candidate's page: rewrite the text, or say why it should stay.",
    },
  },
  wordsMissing: {
    why: {
      sv: 'Har för lite i bedömningarna för en egen text.',
      en: 'Has too little in the scorecards for own words.',
    },
    todo: {
      sv: 'Skriv texten till alla, eller en egen till personen.',
      en: 'Write the text for all, or one for this person.',
    },
  },
  unwritten: {
    why: { sv: 'Den egna texten är inte skriven än.', en: 'The own words are not written yet.' },
    todo: { sv: 'Vänta tills alla är skrivna.', en: 'Wait until all are written.' },
  },
  changedSincePreview: {
    why: {
      sv: 'Har ändrats sedan förhandsvisningen.',
      en: 'Has changed since the preview.',
    },
    todo: {
      sv: 'Läs texten på nytt, och besluta sedan.',
      en: 'Read the text again, then decide.',
    },
  },
  alreadyReleased: {
    why: { sv: 'Beskedet hade redan gått.', en: 'The answer had already left.' },
    todo: { sv: 'Ring personen om det var fel.', en: 'Call the person if it was wrong.' },
  },
} as const satisfies Readonly<Record<string, Block>>;

export type BlockCode = keyof typeof blockWords;
