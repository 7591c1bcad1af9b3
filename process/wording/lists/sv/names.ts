/** First names that are common where Swedish is written; small letters. */
export const names: Readonly<Record<string, string>> = {
  name: `
    abdi, agnes, agnieszka, ahmed, aisha, alexander, ali, alva, amanda, amina, amir, anders, andreas, anil, anita, anna, annika, axel,
    barbro, bengt, berit, birgit, birgitta, björn, boris, bosse, britta, börje, camilla, carina, carl, carlos, carmen, cecilia, christer,
    conny, daniel, david, deepak, dieter, dmitri, ebba, elin, ella, ellen, elsa, emma, erik, ester, eva, fabian, farid, fatima, felicia,
    filip, francesca, fredrik, frida, gabriel, gabriella, giovanni, giulia, gunilla, gunnar, gustav, göran, halima, hampus, hanna, hassan,
    heike, helena, henrik, hiro, hugo, ibrahim, ida, imran, ingela, ingemar, ingrid, isabelle, isak, ivan, jacques, jakob, jamal, jean,
    jenny, jens, jesper, jessica, jimmy, joakim, joel, johan, johanna, jonas, jonatan, jose, josefin, juan, julia, jürgen, jörgen, kajsa,
    kalle, karin, karl, katarina, katarzyna, kenneth, kent, kerstin, khalid, kjell, klaus, kristian, kristina, kristoffer, kurt, lars,
    layla, leif, leila, lena, lennart, lillemor, lina, linda, linnea, linus, lisbeth, lotta, louise, lovisa, lucia, ludvig, luis, lukas,
    magnus, maja, malin, marco, marcus, marek, margareta, maria, marie, markus, martin, maryam, mats, mattias, mehmet, melker, mia,
    michaela, michel, miguel, mikael, mikaela, mohammed, molly, mona, monica, mustafa, natalie, natasha, nathalie, niklas, nils, nina,
    noah, noor, nora, olga, olle, olof, omar, oscar, oskar, otto, ove, pablo, paolo, patrik, pavel, pedro, pelle, pernilla, peter, petra,
    pia, pierre, piotr, pontus, rasmus, rebecka, reza, richard, rickard, rikard, robert, robin, roger, rolf, ronny, rosa, runa, samira,
    samuel, sanjay, sanna, sara, sebastian, selma, signe, sigrid, simon, simone, siv, sixten, sofia, solveig, sonja, stefan, stella, stina,
    sunita, susanna, susanne, sven, svetlana, sören, tariq, theo, therese, thomas, tilda, tilde, tobias, tomas, tommy, tony, torbjörn,
    tove, tuva, ulf, ulla, ulrika, valter, vera, veronica, viggo, viktor, vilma, vincent, wei, wilhelm, wilma, yasmin, ylva, yuki, yusuf,
    yvonne, zahra, zara, zofia, åke, åsa, örjan, östen`,
};
