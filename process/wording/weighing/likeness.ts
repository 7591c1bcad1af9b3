/** What is said of a sentence that weighs as much as those that should not be sent, where no rule can be named. */
export const likeness = {
  code: 'likeness',
  severity: 'advises',
  reason: {
    sv: 'Meningen liknar sådana som inte bör skickas, utan att det är klart vilken regel den bryter mot.',
    en: 'The sentence is like those that should not be sent, though it is not clear which rule it breaks.',
  },
  say: {
    sv: 'Läs den som den läser som får den. Skriv vad du såg eller hörde och vilket krav det gällde, inget annat.',
    en: 'Read it as the one who gets it. Write what you saw or heard and which requirement it was about, and nothing else.',
  },
} as const;
