/** Words on what may happen. */
export const enWhatIf = {
  whatIf: {
    head: "What if?",
    explain: "Pick what happens. The odds are those of the races in which all of it happened.",
    given: "If it happens",
    doing: "If we try it",
    beside: "If it happens, and if we try it",
    besideExplain:
      "They are not the same. A skater wins a sprint mostly on strong days, so the odds if it happens flatter; giving the order to go for it includes the days on which it fails.",
    other: "Something else",
    add: "Add",
    condition: "condition",
    conditionHelp:
      "Such as “Kramer wins sprint 2”, “not Swings finished”, “a break of 2 or more stays away”, “2 or more fall”; put together with and, or, not.",
    readAs: (said: string) => `Read as: ${said}.`,
    says: (name: string, goal: string, count: string, all: string) =>
      `${name} ${goal} in ${count} of 100 such races; in all races, ${all}.`,
    never: "That happened in none of the races.",
    races: (races: string, of: string) => `${races} of ${of} races remain.`,
    few: "Few races: read it as a rough number.",
    watch: "Watch them",
    sprint: (sprint: number) => `sprint ${sprint}`,
    winsSprint: (name: string, sprint: number) => `${name} wins sprint ${sprint}`,
    noPoints: (name: string, sprint: number) => `${name} scores nothing in sprint ${sprint}`,
    breakAway: "a break stays away",
    together: "no break stays away",
    cutHigh: "the last through has 4 points or more",
    falls: "two or more fall",
    fell: (name: string) => `${name} falls`,
  },
  conditional: {
    label: "Winning a sprint against going for it",
    base: "as things are",
    what: "sprint",
    races: (count: number) => `${count.toLocaleString("en-GB")} races`,
  },
};
