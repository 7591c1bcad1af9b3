import { registerPairs } from '../register-pairs.ts';

registerPairs('wording', {
  blocks: ['Stoppas', 'Stopped'],
  advises: ['Råd', 'Advice'],
  found_one: ['Ett ställe att se över', 'One place to look at'],
  found_other: ['{{count}} ställen att se över', '{{count}} places to look at'],
  replace: ['Byt till ”{{words}}”', 'Change to “{{words}}”'],
  rewrite: ['Skriv om meningen', 'Rewrite the sentence'],
  show: ['Visa i texten', 'Show in the text'],
  overrideTitle: ['Något i texten ska inte skickas så', 'Something in the text should not be sent like that'],
  override: ['Varför ska det stå kvar?', 'Why should it stay?'],
  overrideHint: [
    'Skriv om texten, eller ange ett skäl. Skälet sparas med beslutet och kan begäras ut.',
    'Rewrite the text, or give a reason. The reason is kept with the decision and may be asked for by law.',
  ],
  overrideShort: ['Minst tio tecken', 'At least ten characters'],
});
