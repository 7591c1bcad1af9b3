import { checkTable } from './check-table.ts';
import { changed, screening } from './drawings.ts';

checkTable('calendar-broken', {
  wrong: {
    'a zone that there is not': {
      drawing: changed(screening, { 'policy.calendar.zone': 'Europe/Atlantis' }),
      at: ['policy.calendar.zone'],
    },
    'work that ends before it begins': {
      drawing: changed(screening, { 'policy.calendar.opens': '18:00', 'policy.calendar.closes': '08:00' }),
      at: ['policy.calendar.closes', 'policy.calendar.promiseAt'],
      also: ['promise-impossible', 'update-interval-too-short'],
    },
    'a promise after closing': {
      drawing: changed(screening, { 'policy.calendar.promiseAt': '19:00' }),
      at: ['policy.calendar.promiseAt'],
    },
    'a sending window that closes when it opens': {
      drawing: changed(screening, { 'policy.sendingWindow.closes': '08:00' }),
      at: ['policy.sendingWindow.closes'],
    },
    'the window of an exit that closes before it opens': {
      drawing: changed(screening, {
        'steps.screening.exits.no.window': { days: [1, 2, 3, 4, 5], opens: '16:00', closes: '09:00' },
      }),
      at: ['steps.screening.exits.no.window.closes'],
      step: 'screening',
    },
  },
  right: {
    'another zone': changed(screening, { 'policy.calendar.zone': 'America/New_York' }),
    'a promise at closing time': changed(screening, { 'policy.calendar.promiseAt': '18:00' }),
  },
});
