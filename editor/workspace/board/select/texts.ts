import { registerPairs } from '../../register-pairs.ts';

registerPairs('select', {
  one: ['Välj {{name}}', 'Select {{name}}'],
  all: ['Välj alla i {{name}}', 'Select everybody in {{name}}'],
  everybody: ['tabellen', 'the table'],
  bar: ['Valda kandidater', 'Selected candidates'],
  selected_one: ['{{count}} vald', '{{count}} selected'],
  selected_other: ['{{count}} valda', '{{count}} selected'],
  most: ['Fler än {{count}} tas i flera omgångar.', 'More than {{count}} are taken in several rounds.'],
  decide_one: ['Besluta för {{count}}', 'Decide for {{count}}'],
  decide_other: ['Besluta för {{count}}', 'Decide for {{count}}'],
  clear: ['Avmarkera alla', 'Clear the selection'],
  keys: [
    'x väljer, Skift+pil utökar, d beslutar, Esc avmarkerar',
    'x selects, Shift+arrow extends, d decides, Esc clears',
  ],
});
