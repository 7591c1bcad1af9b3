import { registerPairs } from '../register-pairs.ts';

registerPairs('applyPage', {
  title: ['Sida att söka på', 'Page to apply on'],
  isOpen: ['Öppen för ansökningar', 'Open for applications'],
  openHint: [
    'Vem som helst med länken kan söka. Varje ansökan får bekräftelse med datum direkt.',
    'Anybody with the link can apply. Every application is confirmed with a date at once.',
  ],
  shutHint: ['Ingen kan söka här just nu.', 'Nobody can apply here right now.'],
  overHint: [
    'Sista dagen är förbi: sidan säger det, och vad man kan göra. Välj en senare dag för att öppna igen.',
    'The last day is over: the page says so, and what one can do. Choose a later day to open it again.',
  ],
  lastDay: ['Sista dagen att söka', 'Last day to apply'],
  lastDayHint: [
    'Står på sidan, och gäller till midnatt i {{zone}}, helgdag eller inte. Tomt: ingen sista dag. Ni kan lägga in och importera kandidater också efteråt.',
    'Stands on the page and lasts until midnight in {{zone}}, holiday or not. Empty: no last day. You can still add and import candidates afterwards.',
  ],
  opened: ['Nu går det att söka jobbet', 'People can apply for the job now'],
  shut: ['Sidan tar inte emot ansökningar längre', 'The page takes no more applications'],
  saved: ['Sidan är sparad', 'The page is saved'],
  link: ['Länk till sidan', 'Link to the page'],
  copy: ['Kopiera länken', 'Copy the link'],
  copied: ['Kopierad', 'Copied'],
  preview: ['Förhandsvisa', 'Preview'],
  previewUnsaved: ['Spara först, så visas det som står här', 'Save first, and what stands here is shown'],
  about: ['Om jobbet', 'About the job'],
  aboutIn: ['Om jobbet, på {{language}}', 'About the job, in {{language}}'],
  aboutHint: ['Vanlig text. En tom rad börjar ett nytt stycke.', 'Plain text. An empty line begins a new paragraph.'],
  asks: ['Frågas om', 'Asked for'],
  asksHint: [
    'Namn, och det som processens startsteg kräver: {{list}}.',
    'A name, and what the start step of the process requires: {{list}}.',
  ],
  asksNothing: ['Namn, och e-post eller telefon.', 'A name, and an email address or a telephone number.'],
  documents: ['Dokument', 'Documents'],
  none: ['Frågas inte om', 'Not asked for'],
  optional: ['Frivilligt', 'Optional'],
  required: ['Minst ett', 'At least one'],
  consent: ['Det som den sökande samtycker till', 'What applicants agree to'],
  consentIn: ['Samtycke, på {{language}}', 'Consent, in {{language}}'],
  consentHint: [
    'Texten sparas med varje ansökan som den stod då. Version {{number}}.',
    'The text is kept with each application as it stood then. Version {{number}}.',
  ],
  consentFirst: [
    'Ett förslag. Läs det och ändra det som inte stämmer hos er.',
    'A proposal. Read it and change what is not true of you.',
  ],
  sv: ['svenska', 'Swedish'],
  en: ['engelska', 'English'],
  meanwhile: [
    'Det du har skrivit står kvar, och det du inte hade rört visar det som sparades. Läs igenom och spara igen.',
    'What you have written is still here, and what you had not touched shows what was saved. Read through it and save again.',
  ],
  save: ['Spara', 'Save'],
});
