import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('clipboard', {
  refused: ['Det gick inte att klistra in', 'It could not be pasted'],
  empty: [
    'Urklipp är tomt, eller håller något som inte är text.',
    'The clipboard is empty, or holds something that is no text.',
  ],
  foreign: [
    'Urklipp håller något annat än steg ur en process. Markera steg i en ritning och kopiera dem.',
    'The clipboard holds something else than steps of a process. Select steps in a drawing and copy them.',
  ],
  wholeProcess: [
    'Urklipp håller en hel processfil. Importera den från listan över processer.',
    'The clipboard holds a whole process file. Import it from the list of processes.',
  ],
  tooLarge: ['Urklipp håller mer än 5 MB.', 'The clipboard holds more than 5 MB.'],
  otherVersion: [
    'Stegen kopierades i en annan version av Besked. Ladda om sidan där de kopieras, och den här.',
    'The steps were copied in another version of Besked. Reload the page where they are copied, and this one.',
  ],
  broken: ['Det kopierade är skadat eller ändrat.', 'What was copied is damaged or was changed.'],
  brokenAt: ['Det kopierade är skadat eller ändrat: {{where}}', 'What was copied is damaged or was changed: {{where}}'],
  onlyStart: [
    'En process har bara en start, och den finns redan.',
    'A process has one start only, and it is there already.',
  ],
  nothing: ['Det kopierade är tomt.', 'What was copied is empty.'],
  tooMany: ['En process kan ha högst 1 000 steg.', 'A process can have 1,000 steps at most.'],
  notAllowed: [
    'Webbläsaren släpper inte fram till urklipp härifrån. Tryck {{keys}} i stället.',
    'The browser gives no access to the clipboard from here. Press {{keys}} instead.',
  ],
  pasted: ['{{name}} klistrades in.', '{{name}} pasted.'],
  startLeftOut: ['Starten följde inte med: en process har bara en.', 'The start was left out: a process has one only.'],
  fieldsAdded: [
    'Processen fick fälten {{fields}}, som stegen använder.',
    'The process got the fields {{fields}}, which the steps use.',
  ],
  fieldsDiffer: [
    'Här finns redan andra fält med samma id som {{fields}}: de följde med under egna id:n, som villkor och texter läser.',
    'There are other fields here with the ids of {{fields}}: they came along under ids of their own, which conditions and texts read.',
  ],
  languageMissing: [
    'Det inklistrade finns inte på {{language}}: skriv namn och texter på det språket också.',
    'What was pasted has no {{language}}: write names and texts in that language too.',
  ],
  sv: ['svenska', 'Swedish'],
  en: ['engelska', 'English'],
  startStays: [
    'Starten kan inte klippas ut: en process måste ha en.',
    'The start cannot be cut: a process must have one.',
  ],
});
