import { registerPairs } from '../../register-pairs.ts';

registerPairs('drag', {
  none: ['Inget utfall leder hit', 'No outcome leads here'],
  ends: ['Släpp här för att avsluta:', 'Drop here to end:'],
  which: ['Vad händer?', 'What happens?'],
  several: ['Flera utfall leder dit.', 'Several outcomes lead there.'],
});
