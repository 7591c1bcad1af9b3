/** English words of origin. */
export const origin: Readonly<Record<string, string>> = {
  origin: `
    arab#, arabic, kurd#, kurdish, syrian#, somali#, iranian#, iraqi#, afghan#, turk#, turkish, pole#, polish, russian#, romanian#,
    bulgarian#, eritrean#, ethiopian#, african#, asian#, chinese, indian#, roma, romani, gypsy, gypsies, pakistani#, lebanese, bosnian#,
    serb#, serbian#, albanian#, nigerian#, thai, vietnamese, latin american#, south american#, latvian#, lithuanian#, estonian#, greek#,
    sami, jew#, jewish, finn#, black, coloured, persian#, slav#, slavic, moroccan#, ukrainian#, eastern european#, middle eastern, irish,
    scots, scottish, welsh, jamaican#, bangladeshi#, caribbean, hispanic, mexican#, foreign, foreigner#, immigrant#`,
};
