/**
 * Names of people that are also words, months or places, as they are written at the beginning of a sentence: one of them alone says little of
 * whether somebody is meant. A list of what is common, which need not be whole: what is missing is taken for a name.
 */
export const namesThatAreWords: ReadonlySet<string> = new Set(
  `
  Alm Alma Ask Berg Björk Björn Blad Blom Borg Bro Dag Dahl Dal Ek Falk Fors Frid Frisk Glad Gran Gren Hage Hall Hav Hed Hjort Holm Kalla Kvist
  Lang Lind Linn Ljung Lund Lång Löv Maj Mark Modig Mora Nord Norr Ny Näs Palm Quist Rask Ros Rosa Saga Sand Sjö Skog Sol Sommar Stark Stad Sten
  Stig Strand Ström Stål Sund Svan Söder Tapper Tid Torp Trygg Vik Vilja Vår Väst Ask Ang Äng Ö Öst Örn Åker Ås
  April August Augusta Austin Avery Baker Banks Bell Berlin Best Bill Bishop Black Bond Brook Brooks Brown Butler Carol Carpenter Case Chance
  Charity Chase Christian Church Clay Cook Cooper Crystal Dallas Dawn Day Dean Drew Driver English Faith Farmer Field Fields Fisher Florence
  Forest Fox France Frank French Friday Gardener Gene German Glen Good Grace Grant Gray Green Grey Harmony Heath Heather Hill Hills Hope House
  Hunter Ireland Iris Ivy Jack Jade Jordan Joy June King Knight Lake Lane Law Lee Lily Lincoln London Long Love Mason May Melody Mercy Miles
  Miller Olive Page Paris Park Parks Pat Patience Pearl Penny Pierce Poole Pope Porter Potter Price Prudence Ray Rich River Rob Robin Rock Rose
  Ruby Rusty Sandy Scott Serena Sharp Short Sky Smith Star Stone Street Sue Summer Sunny Swift Sydney Taylor Verity Victor Victoria Violet Wales
  Walker Wall Ward Waters Weaver Wells West White Will Winter Wise Wood Woods Worth Young
  `
    .split(/\s+/)
    .filter((name) => name !== ''),
);
