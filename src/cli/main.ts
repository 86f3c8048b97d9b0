#!/usr/bin/env node
import { inlineMore } from "./inline-more.ts";
import { lostOutput } from "./lost-output.ts";
import { runCommand } from "./run-command.ts";

/** Ends the program where what it says can no longer be written. */
function endWithOutput(): void {
  for (const [name, stream] of [
    ["standard output", process.stdout],
    ["standard error", process.stderr],
  ] as const)
    stream.on("error", (error: NodeJS.ErrnoException) => {
      const lost = lostOutput(error, name);
      if (lost === null) process.exit();
      if (stream !== process.stderr) console.error(lost.message);
      process.exit(lost.exitCode);
    });
}

endWithOutput();
inlineMore();
await runCommand(process.argv.slice(2));
