import { registerPairs } from '../register-pairs.ts';

registerPairs('held', {
  correction: ['Rättelsen till {{count}}', 'The correction to {{count}}'],
  slots: ['Erbjudna tider till {{count}}', 'The offer of times to {{count}}'],
  slots_zero: [
    'Erbjudandet om tider, som ingen får veta av som det står nu,',
    'The offer of times, of which nobody hears as it stands,',
  ],
  calendar: ['Det nya datumet till {{count}}', 'The new date to {{count}}'],
  by: ['av {{name}}', 'by {{name}}'],
  takeBack: ['Ta tillbaka', 'Take back'],
  took_correction: [
    'Rättelsen är tillbakatagen. Ingen har fått något.',
    'The correction is taken back. Nobody was told.',
  ],
  took_slots: [
    'Utskicket är tillbakataget. Tider som ingen har valt erbjuds inte längre.',
    'It is taken back, and nobody is told. Times that nobody has chosen are no longer offered.',
  ],
  took_calendar: [
    'Ingen får veta det nya datumet. Dagarna är sparade som de är.',
    'Nobody is told the new date. The days stay as they are saved.',
  ],
});
