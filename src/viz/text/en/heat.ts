import { plural } from "./words.ts";

/** Words on the real heat and the rail. */
export const enHeat = {
  heat: {
    head: "The real heat",
    nothingKnown: "Nothing is known of how this heat really went.",
    timeline: "What is known, lap by lap",
    toGo: (laps: number | string) => `${laps} to go`,
    finish: "Finish",
    source: "source",
    /** What a report tells, in the language of the page where it is there. */
    story: ({ text }: { text: string; dutch?: string }) => text,
    status: (status: string) => status,
    sprintFact: (sprint: number, scorers: string) => `Sprint ${sprint}: ${scorers}`,
    winner: (name: string) => `${name} wins`,
    standings: "Points now",
    hidden: "The rest is told once you have chosen.",
    expected: "What the model expected",
    expectedHelp: (name: string) =>
      `Chance of ${name} among the simulated races that gave ${name} as many points by then as the real one.`,
    beforeStart: "before the start",
    afterSprint: (sprint: number) => `after sprint ${sprint}`,
    ofRaces: (races: string) => `${races} races`,
    follow: "The odds through the race",
    followHelp: (name: string) =>
      `Simulated races are kept in step with all that is known of this heat – who took which sprint, who jumped, who was away – and skated on from there: the chance of ${name} at each moment. It takes some ten seconds and is rough; the command line follows with more races.`,
    followAsk: "Work out the odds through the race",
    followLabel: (name: string) => `Chance of ${name} through the race`,
    moments: (done: string, wanted: string) => `${done} of ${wanted} moments`,
    agree: (races: string) => `as good as ${races} races that agree`,
    notFollowed: "For this goal no odds are followed; choose to go through, the podium or the win.",
    coach: (toGo: number) => `You are the coach, ${toGo} to go: go or sit?`,
    coachAsk: (name: string, doing: string) => `${name} could be ${doing}. Or sit in, and sprint.`,
    go: "Go",
    sit: "Sit",
    again: "Choose again",
    reveal: (go: string, sit: string) => `The model: going ${go}, sitting in ${sit}.`,
    compareThem: "Compare the two",
    result: "Result",
    sprints: "Sprints",
    line: "Line",
  },
  branch: {
    head: "Had it gone on differently",
    help: (name: string) =>
      `What had happened until then stays; from there on ${name} is told something, and the race is skated on twice, with and without it, on the same luck.`,
    from: "From",
    order: "Told to",
    ask: "Skate it on both ways",
    told: (
      when: string,
      name: string,
      goal: string,
      kept: string,
      order: string,
      changed: string,
    ) => `From ${when}: ${name} ${goal} in ${kept} as it was; told “${order}”, in ${changed}.`,
    change: (mean: string, low: string, high: string) =>
      `The order changes it by ${mean} in 100 (${low} to ${high}; sampling alone).`,
  },
  timeline: {
    label: "What is known of the heat",
    toGo: "to go",
    finish: "finish",
    fact: "what happened",
    nothing: "Nothing is recorded.",
  },
  lapChances: {
    label: (name: string) => `What the model expected of ${name}`,
    toGo: "to go",
    finish: "finish",
    story: "when",
  },
  rink: {
    head: "At the rink",
    explain: (places: number, isFinal: boolean) =>
      `${isFinal ? `The podium: ${places} places.` : `${places} go through.`} Tap the helmets as they cross the sprint line; the board is exact, from the rules alone.`,
    next: (sprint: number, toGo: number, place: number, points: number) =>
      `Sprint ${sprint} (${toGo} to go): who is number ${place}? ${points} ${plural(points, "point", "points")}`,
    allSprints: "All sprints are in. What counts now is the finish.",
    keypad: "Helmets",
    unknown: "not seen",
    outOfRace: "Out of the race…",
    clear: "Clear",
    board: "Who is sure and what the others need",
    points: "Points",
    sure: (isFinal: boolean): string =>
      isFinal ? "Sure of the podium with" : "Surely through with",
    possible: "Still possible",
    safe: "SAFE",
    out: "OUT",
    top: (place: number) => `TOP ${place}`,
    beat: (helmets: string[]) => `BEAT ${helmets.join(", ")}`,
    needs: (points: number) => `+${points} PTS`,
    nothingSure: "nothing makes sure",
    anyPlace: "any place",
    fromPlace: (place: number) => `place ${place} or better`,
    odds: "Odds from here",
    oddsHelp:
      "Simulated races kept in step with the sprints tapped in full. What else happened – who is tired, who is away – they do not know. The board above needs no model; this does.",
    oddsAsk: "Work out the odds from here",
  },
};
