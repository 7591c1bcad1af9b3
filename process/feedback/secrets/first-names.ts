/** First names that are no other word, in small letters: a text name somebody without a capital, or at its beginning. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abbe abdi abdullah adam adrian agneta agnes ahmad ahmed aisha albin alexander alexandra alfred ali alice alicia alma alva amanda amina amir anders andreas andrew anette
 angelica anita anja anna annelie annika anthony anton antonio arne arvid astrid august barbara barbro beatrice benjamin bengt berit bertil birgit birgitta bodil brian britt
 britta börje camilla carina carl carlos carina caroline cecilia charles charlotta charlotte christer christian christina christopher clara claes conny dagmar daniel daniela david
 deborah dennis diana donald ebba eddie edvin edward einar eleonor elias elin elina elisabet elisabeth ellen ellinor elliot elizabeth elsa elvira emelie emil emilia emily emma enrico
 eric erica erik erika eva evelina fabian fatima fatma felicia felix filip filippa fredrik frida frideborg gabriel gabriella george gerd gisela göran görel gunilla
 gunnar gustaf gustav greta hanna hannah harald harry hassan hedda hedvig helen helena helene helge henrik henry hillevi hugo hussein håkan ibrahim ida ingegerd inger
 ingmar ingrid isabella isabelle isak ivar jacob jakob james jane janne jason jasmine jeanette jeffrey jennie jennifer jenny jens jeremy jerker jesper jessica jimmy
 joakim johan johanna john johnny jonas jonathan joel josef josefin josefine joseph julia julie kajsa karen karin karl karolina katarina katja kenneth kent kerstin kevin khadija
 kicki kim kimberly kjell klas kristian kristin kristina kristofer kurt lars larry laura leif lena lennart leo leon leonard liam lina linda linn linnea linnéa linus lisa lisbeth
 lotta louise lovisa lucas lukas ludvig madeleine magdalena magnus maja malin malte margareta margaret maria mariam mariana marianne marie marika marina markus martin martina mary
  mattias matthew matilda mehmet mia michael michelle mikael mohamed mohammed mona monica monika moa mustafa märta måns nadia nancy natalie nathalie nicholas nicole niklas nils
 nina nora olga olle olof olivia omar oscar oskar osman patricia patrik patrick paul paula pauline pekka pelle per-erik pernilla peter petra petter philip pia pontus ragnar rebecca
 rebecka richard rickard robert robin roger roland rolf ronald ronja ruth ryan sabina samir samuel sandra sanna sara sarah sebastian selma sharon signe sigrid simon sixten siv
 sofia sofie solveig sonja stefan steffen stephen steven stina sture susan susanna susanne svante sven svea teodor teresa therese thomas timothy tobias tomas tommy tony
 torbjörn torsten tove tuva tyra ulf ulla ulrika vanja veronica vidar viggo viktor viktoria vilhelm vilma vincent viveka vivian walter wilma wilhelm william yasmin
 yusuf yvonne zahra zainab zara åke åsa örjan östen`.split(/\s+/u),
);
