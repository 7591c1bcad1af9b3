type Entry = { readonly status: number; readonly sv: string; readonly en: string };

/** Every reason for refusing a request, with its HTTP status and its words. Codes are stable. */
export const refusals = {
  malformed: { status: 400, sv: 'Något i förfrågan har fel form.', en: 'Something in the request has the wrong form.' },
  notInRehearsal: {
    status: 400,
    sv: 'Det här görs inte inne i en repetition.',
    en: 'This is not done inside a rehearsal.',
  },
  malformedJson: { status: 400, sv: 'Innehållet går inte att läsa som JSON.', en: 'The body cannot be read as JSON.' },
  notSignedIn: { status: 401, sv: 'Logga in först.', en: 'Sign in first.' },
  badKey: {
    status: 401,
    sv: 'Nyckeln är okänd, avstängd eller utgången.',
    en: 'The key is unknown, disabled or expired.',
  },
  forgedNotice: { status: 401, sv: 'Signaturen stämmer inte.', en: 'The signature is wrong.' },
  notAllowed: { status: 403, sv: 'Din roll får inte göra det här.', en: 'Your role may not do this.' },
  scopeMissing: { status: 403, sv: 'Nyckeln saknar rättigheten.', en: 'The key lacks the scope.' },
  twoFactorNeeded: {
    status: 403,
    sv: 'Din roll kräver tvåstegsinloggning. Slå på den under Mitt konto.',
    en: 'Your role demands two-step sign-in. Turn it on under My account.',
  },
  noOrganisation: { status: 403, sv: 'Du hör inte till någon organisation.', en: 'You belong to no organisation.' },
  otherSite: { status: 403, sv: 'Förfrågan kom från en annan webbplats.', en: 'The request came from another site.' },
  notFound: { status: 404, sv: 'Det finns inte.', en: 'It does not exist.' },
  methodNotAllowed: { status: 405, sv: 'Metoden används inte här.', en: 'The method is not used here.' },
  linkUsed: { status: 410, sv: 'Länken har redan använts.', en: 'The link has been used.' },
  addressTaken: {
    status: 409,
    sv: 'Adressen hör redan till ett konto.',
    en: 'The address already belongs to an account.',
  },
  alreadyMember: {
    status: 409,
    sv: 'Personen hör redan till organisationen.',
    en: 'The person belongs to the organisation already.',
  },
  notSent: {
    status: 409,
    sv: 'Meddelandet har inte nått kandidaten. Då finns inget att rätta.',
    en: 'The message has not reached the candidate. Then there is nothing to correct.',
  },
  alreadyCorrected: {
    status: 409,
    sv: 'Meddelandet är redan rättat. Rätta rättelsen i stället.',
    en: 'The message is corrected already. Correct the correction instead.',
  },
  lastAdministrator: {
    status: 409,
    sv: 'Organisationen behöver en administratör. Gör någon annan till det först.',
    en: 'The organisation needs an administrator. Make somebody else one first.',
  },
  absenceOverlaps: {
    status: 409,
    sv: 'Personen är redan borta någon av de dagarna. Ändra den frånvaron i stället.',
    en: 'The person is away on some of these days already. Change that absence instead.',
  },
  deputyLoop: {
    status: 409,
    sv: 'De skulle svara för varandra medan båda är borta. Välj en annan ersättare.',
    en: 'They would answer for each other while both are away. Choose another deputy.',
  },
  successorNeeded: {
    status: 409,
    sv: 'Personen har något att svara för. Välj vem som tar över.',
    en: 'The person has something to answer for. Choose who takes over.',
  },
  nobodyAnswers: {
    status: 409,
    sv: 'Kandidater väntar på besked av den rollen. Välj vem som tar över.',
    en: 'Candidates wait for an answer from that role. Choose who takes over.',
  },
  belongsElsewhere: {
    status: 409,
    sv: 'Personen hör också till en annan organisation, så kontots inloggning ändras bara av personen själv.',
    en: 'The person belongs to another organisation too, so how the account signs in is changed by themselves alone.',
  },
  ownSecondStep: {
    status: 409,
    sv: 'Ditt eget andra steg stänger du av under Mitt konto.',
    en: 'Your own second step is turned off under My account.',
  },
  noSecondStep: { status: 409, sv: 'Personen har inget andra steg.', en: 'The person has no second step.' },
  senderTwice: {
    status: 409,
    sv: 'Leverantören finns redan i kanalen. Ändra den i stället.',
    en: 'That provider is in the channel already. Change it instead.',
  },
  otherAccount: {
    status: 409,
    sv: 'Ett annat konto är en annan avsändare. Ta bort den här och lägg till det nya.',
    en: 'Another account is another sender. Remove this one and add the new one.',
  },
  slugTaken: { status: 409, sv: 'En process med det id:t finns redan.', en: 'A process with that id exists already.' },
  mayBeKnown: {
    status: 409,
    sv: 'Kan vara någon som redan finns. Säg om det är samma person.',
    en: 'May be somebody who is known already. Say whether it is the same person.',
  },
  alreadyApplied: { status: 409, sv: 'Kandidaten finns redan i jobbet.', en: 'The candidate is in the job already.' },
  jobNotOpen: { status: 409, sv: 'Jobbet är inte öppet längre.', en: 'The job is no longer open.' },
  jobOpen: { status: 409, sv: 'Jobbet är öppet.', en: 'The job is open.' },
  closingBegun: {
    status: 409,
    sv: 'Beskeden har börjat gå, så jobbet kan inte öppnas igen.',
    en: 'The answers have begun to leave, so the job cannot be reopened.',
  },
  applicationEnded: { status: 409, sv: 'Kandidatens process är avslutad.', en: "The candidate's process has ended." },
  tooManyViews: {
    status: 409,
    sv: 'Du har redan femtio vyer av den här sidan. Ta bort någon först.',
    en: 'You have fifty views of this page already. Remove one first.',
  },
  tooManyRehearsals: {
    status: 409,
    sv: 'För många repetitioner pågår. Avsluta någon först.',
    en: 'Too many rehearsals are going on. End one first.',
  },
  notAccepted: {
    status: 409,
    sv: 'Meddelandet har inte kommit fram, eller har redan studsat.',
    en: 'The message has not been accepted, or has come back already.',
  },
  otherVisit: {
    status: 409,
    sv: 'Kandidaten står inte längre i det steget. Läs in igen.',
    en: 'The candidate no longer stands in that step. Load it again.',
  },
  notAStage: {
    status: 409,
    sv: 'Kandidaten står inte i ett steg där man beslutar.',
    en: 'The candidate does not stand in a stage.',
  },
  noMeetingHere: { status: 409, sv: 'Steget har inget möte.', en: 'The stage has no meeting.' },
  noChoiceHere: {
    status: 409,
    sv: 'I steget väljer kandidaten ingen tid.',
    en: 'In this stage the candidate does not choose a time.',
  },
  timesTaken: {
    status: 409,
    sv: 'Någon är redan upptagen då, eller så erbjuds tiden redan.',
    en: 'Somebody is taken then already, or the time is offered already.',
  },
  meetingBooked: {
    status: 409,
    sv: 'Ett möte är redan bokat. Flytta eller avboka det.',
    en: 'A meeting is booked already. Move or cancel it.',
  },
  decidedMeanwhile: {
    status: 409,
    sv: 'Någon har redan beslutat om kandidaten.',
    en: 'Somebody has decided about the candidate already.',
  },
  decisionWaits: {
    status: 409,
    sv: 'Ett beslut om kandidaten väntar. Ta tillbaka det först.',
    en: 'A decision about the candidate is waiting. Take it back first.',
  },
  meetingOver: { status: 409, sv: 'Mötet är redan avslutat eller avbokat.', en: 'The meeting is over or cancelled.' },
  notAsked: { status: 409, sv: 'Ingen fråga är öppen.', en: 'No question is open.' },
  alreadyReleased: {
    status: 409,
    sv: 'Beslutet går inte att ta tillbaka längre.',
    en: 'The decision can no longer be taken back.',
  },
  obligationEnded: {
    status: 409,
    sv: 'Kandidaten har redan fått besked.',
    en: 'The candidate has had the answer already.',
  },
  someBlocked: {
    status: 409,
    sv: 'För någon av dem går det inte att besluta. Ta bort dem och försök igen.',
    en: 'For some of them nothing can be decided. Leave them out and try again.',
  },
  batchOver: {
    status: 409,
    sv: 'Beslutet för många är inte i det läget längre.',
    en: 'The decision for many is no longer in that state.',
  },
  requestAnswered: {
    status: 409,
    sv: 'Begäran är redan besvarad.',
    en: 'The request has been answered already.',
  },
  requestOpen: {
    status: 409,
    sv: 'Uppgiften blir klar när begäran besvaras.',
    en: 'The task is done when the request is answered.',
  },
  taskDone: { status: 409, sv: 'Uppgiften är redan klar.', en: 'The task is done already.' },
  noScorecardHere: { status: 409, sv: 'Steget har inget bedömningsformulär.', en: 'The stage has no scorecard.' },
  scorecardLocked: {
    status: 409,
    sv: 'Bedömningen är inlämnad och låst, eftersom ett beslut är fattat.',
    en: 'The scorecard is locked, because a decision has been made.',
  },
  scorecardBlind: {
    status: 409,
    sv: 'Andras bedömningar syns när din egen är inlämnad.',
    en: "Others' scorecards show once your own is in.",
  },
  scorecardIn: {
    status: 409,
    sv: 'Din bedömning är redan inlämnad, så du ser de andras.',
    en: "Your scorecard is in already, so you see the others'.",
  },
  scorecardStoodAside: {
    status: 409,
    sv: 'Du har valt att läsa utan att bedöma, så du kan inte lämna in en bedömning här.',
    en: 'You chose to read without assessing, so you cannot hand in a scorecard here.',
  },
  mergeOver: {
    status: 409,
    sv: 'Sammanslagningen är redan ångrad, eller äldre än trettio dagar.',
    en: 'The merge has been undone already, or is more than thirty days old.',
  },
  mergeFollowed: {
    status: 409,
    sv: 'En senare sammanslagning bygger på den här. Ångra den först.',
    en: 'A later merge rests on this one. Undo that one first.',
  },
  mergeChanged: {
    status: 409,
    sv: 'Personens uppgifter har ändrats efter sammanslagningen, så den går inte att ångra.',
    en: 'The details of the person have been changed since the merge, so it cannot be undone.',
  },
  mergeGrown: {
    status: 409,
    sv: 'Personen har sökt ett jobb efter sammanslagningen, och ingen kan veta vilken post det hör till.',
    en: 'The person has applied since the merge, and nobody can know to which entry that belongs.',
  },
  noteOfAnother: {
    status: 409,
    sv: 'Anteckningen är någon annans.',
    en: 'The note is somebody else’s.',
  },
  noteRemoved: { status: 409, sv: 'Anteckningen är borttagen.', en: 'The note has been removed.' },
  noteBlind: {
    status: 409,
    sv: 'Andras anteckningar syns när din egen bedömning är inlämnad.',
    en: "Others' notes show once your own scorecard is in.",
  },
  moveTooOld: {
    status: 409,
    sv: 'Flytten är äldre än en timme och går inte att ångra.',
    en: 'The move is more than an hour old and can no longer be undone.',
  },
  importRunning: { status: 409, sv: 'Importen pågår redan.', en: 'The import is running.' },
  importOver: { status: 409, sv: 'Importen är redan klar.', en: 'The import is done already.' },
  idempotencyInFlight: {
    status: 409,
    sv: 'Samma förfrågan behandlas redan.',
    en: 'The same request is being worked on.',
  },
  changedMeanwhile: {
    status: 412,
    sv: 'Någon annan har ändrat under tiden.',
    en: 'Somebody else has changed it meanwhile.',
  },
  tooLarge: { status: 413, sv: 'Innehållet är för stort.', en: 'The body is too large.' },
  unsupportedType: { status: 415, sv: 'Innehållstypen stöds inte.', en: 'The content type is not supported.' },
  invalid: { status: 422, sv: 'Uppgifterna går inte att använda.', en: 'The data cannot be used.' },
  wordingBlocked: {
    status: 422,
    sv: 'Något i texten ska inte skickas så. Skriv om det, eller skriv varför det ska stå kvar.',
    en: 'Something in the text should not be sent like that. Rewrite it, or say why it should stay.',
  },
  problemsStand: {
    status: 422,
    sv: 'Ritningen har fel som stoppar publicering.',
    en: 'Errors in the drawing stop publishing.',
  },
  draftUnreadable: {
    status: 422,
    sv: 'Utkastet går inte att läsa, så det kan inte repeteras.',
    en: 'The draft cannot be read, so it cannot be rehearsed.',
  },
  idempotencyKeyReused: {
    status: 422,
    sv: 'Idempotency-Key har redan använts för en annan förfrågan.',
    en: 'The Idempotency-Key was used for another request.',
  },
  documentRefused: { status: 422, sv: 'Dokumentet tas inte emot.', en: 'The document is not taken.' },
  tooManyDocuments: {
    status: 409,
    sv: 'Kandidaten har redan tio dokument. Ta bort något först.',
    en: 'The candidate has ten documents already. Remove one first.',
  },
  documentGone: {
    status: 409,
    sv: 'Dokumentet går inte att hämta tillbaka längre.',
    en: 'The document can no longer be brought back.',
  },
  fileRefused: { status: 422, sv: 'Filen går inte att läsa.', en: 'The file cannot be read.' },
  revisionNeeded: {
    status: 428,
    sv: 'If-Match med det som ändringen gjordes från behövs.',
    en: 'If-Match with what the change was made from is needed.',
  },
  tooMany: { status: 429, sv: 'För många försök. Vänta en stund.', en: 'Too many attempts. Wait a while.' },
  mistake: { status: 500, sv: 'Något gick fel hos oss.', en: 'Something went wrong on our side.' },
  notChecked: {
    status: 503,
    sv: 'Ritningen kunde inte kontrolleras. Försök igen; gör den mindre om det händer igen.',
    en: 'The drawing could not be checked. Try again; make it smaller if it happens again.',
  },
  mailAway: {
    status: 503,
    sv: 'Mejlet kunde inte hämtas just nu. Försök igen.',
    en: 'The mail could not be fetched right now. Try again.',
  },
  engineAway: {
    status: 503,
    sv: 'Motorn svarar inte just nu. Försök igen.',
    en: 'The engine does not answer right now. Try again.',
  },
  databaseAway: {
    status: 503,
    sv: 'Databasen svarar inte just nu. Försök igen.',
    en: 'The database does not answer right now. Try again.',
  },
} as const satisfies Record<string, Entry>;

export type RefusalCode = keyof typeof refusals;
