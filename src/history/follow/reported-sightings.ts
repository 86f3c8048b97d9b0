import type { Observation } from "../../sim/observation.ts";

const DELFI =
  "https://www.delfi.lv/sports/news/ziemas-olimpiskas-speles/zinas/pekina-2022-silovs-karjeras-pedejas-sacensibas-sapigi-paliek-arpus-finalistu-pulka-masu-starta.d?id=54075436";
const TELEGRAAF =
  "https://www.telegraaf.nl/sport/1551281371/slimme-sven-kramer-naar-finale-massastart-marijke-groenewoud-met-schrik-vrij-na-val";
const TELEGRAAF_FINAL =
  "https://www.telegraaf.nl/sport/654363706/speldenprikjes-sven-kramer-in-laatste-race-ooit-niet-genoeg-voor-medaille";
const NU_2018 =
  "https://www.nu.nl/olympische-winterspelen-pyeongchang-2018/5149331/verweij-en-kramer-eenvoudig-eindstrijd-olympische-massastart.html";
const OLYMPEDIA = "https://www.olympedia.org/results/9001046";
const SILOVS_2018 =
  "https://sportacentrs.com/phjonchana_2018/24022018-silovs_paliek_tiesi_aiz_stripas_un_netiek";
const SPONICHI =
  "https://www.sponichi.co.jp/sports/news/2022/02/19/kiji/20220219s00078000350000c.html";
const AKTUALNE =
  "https://sport.aktualne.cz/olympijske-hry/jilkovi-utok-na-dalsi-medaili-nevysel-byl-mezi-temi-kdo-zaspal-nastup/r~aaa294009a6990d1ca818448e76c98c7/";
const SPORT_PL =
  "https://www.sport.pl/igrzyska-olimpijskie/7,154863,32615615,oto-co-zrobil-semirunnij-w-polfinale-igrzysk-zalujemy-bardzo.html";
const OASPORT_2026 =
  "https://www.oasport.it/2026/02/speed-skating-andrea-giovannini-conquista-il-bronzo-nella-mass-start-delle-olimpiadi-arriva-la-fuga-bidone/";
const CNA =
  "https://www.channelnewsasia.com/sport/speed-skating-bergsma-and-groenewoud-claim-dutch-sweep-in-mass-start-5944761";

/**
 * What race reports say was to be seen between the sprints, by race; only where a report says who and, plainly enough, when. "In
 * lap n" of 16 is read as the middle of that lap.
 */
export const reportedSightings: Readonly<Record<string, readonly Observation[]>> = {
  "pyeongchang-2018-men-sf1": [
    {
      toGo: 14.5,
      attack: ["Koen Verweij"],
      text: "Verweij rides away from the others already in the second lap.",
      source: NU_2018,
    },
    {
      toGo: 2,
      away: { skaters: ["Linus Heidegger", "Andrea Giovannini", "Shane Williamson"], size: 3 },
      text: "Heidegger, Giovannini and Williamson get far away from the rest in the last laps.",
      source: SILOVS_2018,
    },
  ],
  "pyeongchang-2018-men-final": [
    {
      toGo: 10,
      attack: ["Livio Wenger", "Viktor Hald Thorup"],
      text: "Wenger and Thorup attack after six laps and gain some 75 m.",
      source: OLYMPEDIA,
    },
    {
      toGo: 3,
      attack: ["Sven Kramer"],
      text: "With three laps to go Kramer attacks.",
      source: OLYMPEDIA,
    },
  ],
  "beijing-2022-men-sf1": [
    {
      toGo: 12.75,
      attack: ["Haralds Silovs"],
      text: "Silovs makes a break for the first sprint.",
      source: DELFI,
    },
    {
      toGo: 9,
      attack: ["Sven Kramer"],
      text: "Kramer attacks with nine laps to go.",
      source: TELEGRAAF,
    },
  ],
  "beijing-2022-men-sf2": [
    {
      toGo: 13.5,
      attack: ["Ryosuke Tsuchiya"],
      text: "Tsuchiya jumps away in lap 3; Belchos joins him.",
      source: SPONICHI,
    },
    {
      toGo: 10,
      away: { skaters: ["Ryosuke Tsuchiya", "Jordan Belchos"] },
      text: "The two stay well clear and take first and second in all three sprints.",
      source: SPONICHI,
    },
  ],
  "beijing-2022-men-final": [
    {
      toGo: 7,
      attack: ["Sven Kramer"],
      text: "With seven laps to go Kramer attacks again.",
      source: TELEGRAAF_FINAL,
    },
  ],
  "milano-2026-men-sf1": [
    {
      toGo: 7.5,
      attack: ["Viktor Hald Thorup"],
      text: "Thorup rides clearly away from the field after the second sprint.",
      source: SPORT_PL,
    },
  ],
  "milano-2026-men-sf2": [
    {
      toGo: 11,
      away: { skaters: ["Metoděj Jílek", "Stijn van de Bunt"] },
      text: "Jílek accelerates in lap 5; he and Van de Bunt ride away.",
      source: AKTUALNE,
    },
  ],
  "milano-2026-men-final": [
    {
      toGo: 13,
      away: { skaters: ["Viktor Hald Thorup", "Jorrit Bergsma"], size: 2 },
      text: "Thorup goes in lap 3 and Bergsma goes with him.",
      source: OASPORT_2026,
    },
    {
      toGo: 7,
      away: { skaters: ["Viktor Hald Thorup", "Jorrit Bergsma"], size: 2, gap: 20 },
      text: "The lead grows to more than half a lap, 20 s and more.",
      source: CNA,
    },
  ],
};
