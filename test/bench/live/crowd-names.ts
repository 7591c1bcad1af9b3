/** First names from the most common to the rarest; a crowd has many of the first and few of the last. */
export const firstNames = [
  ...['Anna', 'Lars', 'Maria', 'Karin', 'Johan', 'Erik', 'Åsa', 'Mohammed', 'Sara', 'Per', 'Fatima', 'Göran', 'Anders'],
  ...[
    'Ingrid',
    'David',
    'Elin',
    'Hassan',
    'Cecilia',
    'Björn',
    'Anna-Karin',
    'Nils',
    'Wilma',
    'Zahra',
    'Oskar',
    'Märta',
  ],
  ...['Rasmus', 'Olena', 'Bo', 'Tove', 'Ulla', 'Viggo', 'Elif', 'Quynh', 'Ximena', 'Żaneta', 'Zoë', 'Łukasz', 'Öyvind'],
  ...['Jan-Erik', 'Ebba', 'Ali', 'Siv', 'Yusuf', 'André', 'Ragnhild', 'Þóra', 'Søren', 'Ay', 'Ulrika', 'Hjördis'],
] as const;

const ownNames = [
  'Andersson',
  'Johansson',
  'Karlsson',
  'Nilsson',
  'Eriksson',
  'Larsson',
  'Olsson',
  'Persson',
  'Svensson',
];
const otherNames = ['Ek', 'Xu', 'Nguyen', 'Petrović', 'Yılmaz', 'Ivanova', 'von Essen', 'O’Neill', 'Ärlig', 'Åkerlund'];
const beginnings = [
  ...['Lind', 'Berg', 'Lund', 'Ny', 'Sjö', 'Holm', 'Sand', 'Söder', 'Norr', 'Väster', 'Öst', 'Björk', 'Gran', 'Hall'],
  ...['Hag', 'Sten', 'Ström', 'Sund', 'Å', 'Ek', 'Alm', 'Asp', 'Back', 'Brand', 'Ceder', 'Dahl', 'Fors', 'Frid'],
  ...['Gull', 'Hed', 'Hög', 'Kvarn', 'Käll', 'Ljung', 'Malm', 'Mo', 'Rosen', 'Rud', 'Säll', 'Törn', 'Vik', 'Wenner'],
];
const endings = [
  ...['ström', 'qvist', 'berg', 'gren', 'lund', 'man', 'blad', 'stedt', 'dahl', 'holm', 'mark', 'vall', 'ros', 'quist'],
  ...['hammar', 'sköld', 'fors', 'bäck', 'stam', 'näs', 'vik', 'löf', 'kvist', 'rot', 'borg', 'skog', 'hult', 'åker'],
];

/** About 1,200 last names, likewise. */
export const lastNames: readonly string[] = [
  ...ownNames,
  ...endings.flatMap((ending) => beginnings.map((beginning) => `${beginning}${ending}`)),
  ...otherNames,
];
