/** What race reports say a skater set out to do, as plan text. */
interface ReportedPlan {
  name: string;
  plan: string;
  source: string;
}

const TELEGRAAF =
  "https://www.telegraaf.nl/sport/1551281371/slimme-sven-kramer-naar-finale-massastart-marijke-groenewoud-met-schrik-vrij-na-val";
const OLYMPEDIA = "https://www.olympedia.org/results/9001046";
const NU_2018 =
  "https://www.nu.nl/olympische-winterspelen-pyeongchang-2018/5149331/verweij-en-kramer-eenvoudig-eindstrijd-olympische-massastart.html";
const AKTUALNE =
  "https://sport.aktualne.cz/olympijske-hry/jilkovi-utok-na-dalsi-medaili-nevysel-byl-mezi-temi-kdo-zaspal-nastup/r~aaa294009a6990d1ca818448e76c98c7/";
const CNA =
  "https://www.channelnewsasia.com/sport/speed-skating-bergsma-and-groenewoud-claim-dutch-sweep-in-mass-start-5944761";
const OASPORT_2026 =
  "https://www.oasport.it/2026/02/speed-skating-andrea-giovannini-conquista-il-bronzo-nella-mass-start-delle-olimpiadi-arriva-la-fuga-bidone/";

/**
 * Plans by race, only where a report says it plainly and a tactic of that meaning exists. "In lap 3" of 16 is
 * read as 14 laps to go, the beginning of that lap. What a skater thought of doing and did not is not here.
 */
export const reportedPlans: Readonly<Record<string, readonly ReportedPlan[]>> = {
  "pyeongchang-2018-men-sf1": [
    // "already in the second of 16 laps"
    { name: "Koen Verweij", plan: "attack:togo=15", source: NU_2018 },
  ],
  "pyeongchang-2018-men-sf2": [
    { name: "Sven Kramer", plan: "contest:sprint=2; contest:sprint=3", source: NU_2018 },
  ],
  "pyeongchang-2018-men-final": [
    // "after 6 laps"
    { name: "Livio Wenger", plan: "attack:togo=10", source: OLYMPEDIA },
    { name: "Viktor Hald Thorup", plan: "attack:togo=10", source: OLYMPEDIA },
    // "in the service of Lee, closes the gap to the attackers"
    { name: "Chung Jae-won", plan: "chase", source: OLYMPEDIA },
    { name: "Sven Kramer", plan: "attack:togo=3", source: OLYMPEDIA },
  ],
  "beijing-2022-men-sf1": [
    { name: "Sven Kramer", plan: "attack:togo=9", source: TELEGRAAF },
    // "calmly behind World Cup leader Swings, spurts only when needed"
    {
      name: "Chung Jae-won",
      plan: 'wheel:skater="Bart Swings"',
      source: "https://m.etoday.co.kr/view.php?idxno=2107307",
    },
  ],
  "beijing-2022-men-sf2": [
    // "in lap 3"; another report has "with 15 laps"
    {
      name: "Ryosuke Tsuchiya",
      plan: "attack:togo=14",
      source:
        "https://www.sponichi.co.jp/sports/news/2022/02/19/kiji/20220219s00078000350000c.html",
    },
    {
      name: "Jordan Belchos",
      plan: 'if away="Ryosuke Tsuchiya" join',
      source: "https://ekstrabladet.dk/sport/ol/danske-speedskatere-misser-ol-finale/9138048",
    },
  ],
  "beijing-2022-men-final": [
    {
      name: "Sven Kramer",
      plan: "attack:togo=7",
      source:
        "https://www.telegraaf.nl/sport/654363706/speldenprikjes-sven-kramer-in-laatste-race-ooit-niet-genoeg-voor-medaille",
    },
    // "in the draft of Swings almost all race long"
    {
      name: "Livio Wenger",
      plan: 'wheel:skater="Bart Swings"',
      source:
        "https://www.srf.ch/sport/beijing-2022/eisschnelllauf-massenstart-wenger-muss-sich-mit-olympischem-diplom-begnuegen",
    },
  ],
  "milano-2026-men-sf2": [
    // Leaves sprint 1 alone, rides away with Van de Bunt in lap 5.
    { name: "Metoděj Jílek", plan: "skip:sprint=1; attack:togo=12", source: AKTUALNE },
  ],
  "milano-2026-men-final": [
    { name: "Viktor Hald Thorup", plan: "attack:togo=14", source: OASPORT_2026 },
    { name: "Jorrit Bergsma", plan: 'if away="Viktor Hald Thorup" join', source: CNA },
    // "breaks up the turns so that nobody chases"
    { name: "Stijn van de Bunt", plan: "slow", source: OASPORT_2026 },
  ],
};
