import { registerPairs } from '../register-pairs.ts';

registerPairs('blocked', {
  title: ['Spärrade adresser', 'Blocked addresses'],
  lead: [
    'Hit skickar vi inget, vem som än har adressen: den kommer tillbaka, eller så har ägaren sagt nej. Kandidaten får besked en annan väg.',
    'Nothing is sent here, whoever has the address: it comes back, or its owner has said no. The candidate gets the answer another way.',
  ],
  search: ['Sök adress eller nummer', 'Search for an address or number'],
  none: ['Inget är spärrat', 'Nothing is blocked'],
  noneText: [
    'Adresser som studsar för gott och nummer som svarar STOPP hamnar här av sig själva.',
    'Addresses that bounce for good and numbers that answer STOP come here by themselves.',
  ],
  noMatch: ['Ingen spärrad adress innehåller {{search}}', 'No blocked address holds {{search}}'],
  lost: ['Kommer tillbaka', 'Comes back'],
  complained: ['Markerade ett mejl som skräp', 'Marked a mail as junk'],
  optedOut: ['Svarade STOPP', 'Answered STOP'],
  more_one: ['och {{count}} person till', 'and {{count}} more person'],
  more_other: ['och {{count}} personer till', 'and {{count}} more people'],
  lift: ['Häv spärren', 'Lift the block'],
  liftOf: ['Häv spärren för {{address}}', 'Lift the block of {{address}}'],
  liftText: [
    'Meddelanden går dit igen. Spärrar leverantören själv adressen måste den hävas där också. Den som svarat STOPP kan bara själv svara START.',
    'Messages go there again. Where the provider blocks the address itself, that has to be lifted there too. Whoever answered STOP can only answer START themselves.',
  ],
  reason: ['Varför?', 'Why?'],
  lifted: ['{{address}} är inte spärrad längre', '{{address}} is blocked no more'],
});
