#!/usr/bin/env node
import { inlineMore } from "./inline-more.ts";
import { runCommand } from "./run-command.ts";

/** A reader that has seen enough, such as `head`, is no error. */
function quietBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      throw error;
    });
}

quietBrokenPipe();
inlineMore();
await runCommand(process.argv.slice(2));
