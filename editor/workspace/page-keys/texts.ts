import { registerPairs } from '../register-pairs.ts';

registerPairs('pageKeys', {
  title: ['Tangenter', 'Keys'],
  here: ['På den här sidan', 'On this page'],
  everywhere: ['På varje sida', 'On every page'],
  find: ['Sök en person', 'Find a person'],
  help: ['Visa tangenterna', 'Show the keys'],
  close: ['Stäng det som är öppet', 'Close what is open'],
});
