import type { enRace } from "../en/race.ts";

const moment = (toGo: number, seconds: number) => `nog ${toGo} te gaan, ${Math.round(seconds)} s`;

/** Woorden voor één race op het ijs. */
export const nlRace: typeof enRace = {
  race: {
    head: "Bekijk een race",
    behind: "Races waarin",
    all: "alle races",
    found: (races: string, of: string) => `${races} van de ${of} races.`,
    none: "Dat gebeurde in geen van de bewaarde races; vraag iets anders.",
    typical: "een gewone",
    lucky: "een meevaller",
    unlucky: "een tegenvaller",
    chosen: (name: string) => `Voor ${name}:`,
    number: "Nummer van de race",
    events: "Wat er gebeurde",
    outcome: (name: string, place: string, of: number) => `${name} wordt ${place} van ${of}.`,
    clear: "Alle races",
    find: "Zoek",
    play: "Speel af",
    pause: "Pauze",
    speed: "Snelheid",
    follow: "Volg",
    leader: "wie op kop rijdt",
    pack: "Peloton van dichtbij",
    oval: {
      label:
        "De race van boven; de spatiebalk speelt af en pauzeert, de pijltjes gaan vooruit en terug",
      toGo: (laps: number) => `nog ${laps} te gaan`,
      finished: "gefinisht",
      group: ({ size, names, gap }) =>
        `${names.length > 0 && size <= 3 ? names.join(", ") : `${size} rijders`}${gap > 0 ? ` +${gap.toFixed(1).replace(".", ",")} s` : ""}`,
      metres: (ahead: number) =>
        ahead < 0 ? `${-ahead} m achter` : ahead > 0 ? `${ahead} m voor` : "gelijk",
      skater: "rijder",
      behind: "m achter de eerste",
    },
    trace: {
      label: "Verschillen per ronde",
      gap: "seconden achter de koploper",
      toGo: "te gaan",
      finish: "finish",
      moment: "Moment van de race",
      at: moment,
      skater: "rijder",
      group: "peloton",
      signs: "▲ valt aan  ✕ valt  ○ laat lopen  » opent de eindsprint",
    },
    ranks: {
      label: "Plaatsen per ronde",
      rank: "plaats",
      toGo: "te gaan",
      finish: "finish",
      skater: "rijder",
    },
    energy: {
      label: "Wat er nog over is",
      reserve: "reserve over",
      wind: "in de wind",
      outside: "buitenom",
      toGo: "te gaan",
      finish: "finish",
      moment: "Moment van de race",
      at: moment,
    },
  },
  events: {
    shot: () => "Het schot: de race is los",
    attack: (name) => `${name} valt aan`,
    join: (name, other) => (other ? `${name} sluit aan bij ${other}` : `${name} gaat mee`),
    chase: (name) => `${name} werkt in de achtervolging`,
    contest: (name) => `${name} gaat voor de tussensprint`,
    sprint: (name) => `${name} zet de eindsprint in`,
    "boxed-in": (name) => `${name} zit ingesloten`,
    "sit-up": (name) => `${name} houdt de benen stil`,
    slip: (name) => `${name} maakt een misslag`,
    fall: (name, other) => (other ? `${name} valt over ${other}` : `${name} valt`),
    "back-up": (name) => `${name} staat weer op`,
    out: (name) => `${name} is uit de race`,
    lapped: (name) => `${name} is gedubbeld`,
  },
};
