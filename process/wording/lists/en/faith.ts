/** English words of belief. */
export const faith: Readonly<Record<string, string>> = {
  faith: `
    faith, religion*, religious, god, church, mosque, synagogue, temple, congregation, prayer#, pray, praying, islam, christianity,
    judaism, bible, koran, quran, hijab, headscarf, headscarves, veil, turban, kippah, crucifix, cross around, niqab, burqa, atheism,
    ramadan, fasting, holy day#, sabbath, belief system, beliefs`,
  believer: `
    muslim#, christian#, jew, jews, jewish, hindu#, buddhist#, atheist#, sikh#, catholic#, mormon#, jehovah*, evangelical#, believer#,
    religious person, devout, pentecostal, quaker`,
};
