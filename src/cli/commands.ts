import type { Command } from "commander";

/** Adds a command to the program. */
export type AddCommand = (program: Command) => void;

/** Every command by name, in the order of the help; each is loaded only when asked for, since loading takes most of a start. */
export const commands: Record<string, () => Promise<AddCommand>> = {
  start: async () => (await import("./start-command.ts")).startCommand,
  odds: async () => (await import("./odds-command.ts")).oddsCommand,
  compare: async () => (await import("./compare-command.ts")).compareCommand,
  diff: async () => (await import("./diff-command.ts")).diffCommand,
  tree: async () => (await import("./tree-command.ts")).treeCommand,
  replay: async () => (await import("./replay-command.ts")).replayCommand,
  matrix: async () => (await import("./matrix-command.ts")).matrixCommand,
  event: async () => (await import("./event-command.ts")).eventCommand,
  follow: async () => (await import("./follow-command.ts")).followCommand,
  live: async () => (await import("./live-command.ts")).liveCommand,
  need: async () => (await import("./need-command.ts")).needCommand,
  cut: async () => (await import("./cut-command.ts")).cutCommand,
  score: async () => (await import("./score-command.ts")).scoreCommand,
  backtest: async () => (await import("./backtest-command.ts")).backtestCommand,
  "base-rate": async () => (await import("./base-rate-command.ts")).baseRateCommand,
  import: async () => (await import("./import-command.ts")).importCommand,
  validate: async () => (await import("./validate-command.ts")).validateCommand,
  calibrate: async () => (await import("./calibrate-command.ts")).calibrateCommand,
  plans: async () => (await import("./plans-command.ts")).plansCommand,
  schema: async () => (await import("./schema-command.ts")).schemaCommand,
};
