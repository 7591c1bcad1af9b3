/** English words of blame. */
export const blame: Readonly<Record<string, string>> = {
  deed: `
    read, prepared, prepare, tried, try, checked, check, known, know, understood, realised, realise, thought, asked, listened, practised,
    practise, rehearsed, bothered, bother, made an effort, cared, care, been on time, on time, looked, spelled, spelt, done, learned,
    learnt, considered, made, put, turned up, told, said, answered, given, come, gone, paid attention, proofread, behaved, shown, had`,
};
