import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('saving', {
  somebody: ['Någon annan', 'Somebody else'],
  taken: [
    '{{who}} har ändrat, och det är med i utkastet: {{what}}',
    '{{who}} made changes, now in the draft: {{what}}',
  ],
  unreadable: [
    'Utkastet som {{who}} sparade går inte att läsa här',
    'The draft that {{who}} saved cannot be read here',
  ],
  unreadableText: [
    'Det kan vara sparat av en nyare version av Besked: ladda om sidan. Det du har ritat finns kvar i den här webbläsaren och sparas inte över det andra.',
    'A newer version of Besked may have saved it: reload the page. What you drew is still in this browser, and is not saved over the other.',
  ],
  andMore_one: ['{{first}} och en till', '{{first}} and one more'],
  andMore_other: ['{{first}} och {{count}} till', '{{first}} and {{count}} more'],
  title: ['Ni har ändrat samma sak', 'You both changed the same thing'],
  text: [
    '{{who}} sparade {{when}}. Välj vad som ska gälla. Allt annat från er båda är redan med, och Ångra tar er tillbaka.',
    '{{who}} saved {{when}}. Choose what shall hold. Everything else of both of you is in already, and Undo takes you back.',
  ],
  mine: ['Mitt', 'Mine'],
  theirs: ['{{who}}', '{{who}}'],
  mineIs: ['Du ändrade', 'You changed'],
  theirsIs: ['{{who}} ändrade', '{{who}} changed'],
  drawingOf: ['Ritningen: {{what}}', 'The drawing: {{what}}'],
  untouched: ['Bara ordningen', 'The order alone'],
  choose: ['Vems {{what}} gäller?', 'Whose holds: {{what}}?'],
  alsoIn: ['Med från er båda', 'In from both of you'],
  fromMine: ['ditt', 'yours'],
  fromTheirs: ['från {{who}}', 'from {{who}}'],
  fromBoth: ['lika', 'alike'],
  renamed: [
    'Ditt steg ”{{mine}}” har nu id {{to}}, eftersom ”{{theirs}}” från {{who}} också fick id {{from}}.',
    'Your step “{{mine}}” has the id {{to}} now, because “{{theirs}}” from {{who}} also got the id {{from}}.',
  ],
  renamedField: [
    'Ditt fält ”{{mine}}” har nu id {{to}}, eftersom ”{{theirs}}” från {{who}} också fick id {{from}}. Villkor och texter läser vart och ett sitt.',
    'Your field “{{mine}}” has the id {{to}} now, because “{{theirs}}” from {{who}} also got the id {{from}}. Conditions and texts read each their own.',
  ],
  loosened_one: [
    'En koppling ledde till ett steg som är borttaget. Den är öppen nu.',
    'One connection led to a step that is gone. It is open now.',
  ],
  loosened_other: [
    '{{count}} kopplingar ledde till steg som är borttagna. De är öppna nu.',
    '{{count}} connections led to steps that are gone. They are open now.',
  ],
  allMine: ['Allt mitt', 'All mine'],
  allTheirs: ['Allt från {{who}}', 'All from {{who}}'],
  merge: ['Slå ihop', 'Merge'],
  present_one: ['{{who}} har också processen öppen', '{{who}} has the process open too'],
  present_other: ['{{count}} andra har också processen öppen', '{{count}} others have the process open too'],
  here: ['Här nu', 'Here now'],
  meElsewhere: ['Du, i ett annat fönster', 'You, in another window'],
  since: ['sedan {{when}}', 'since {{when}}'],
});
