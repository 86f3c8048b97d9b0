import { vi } from "vitest";

/** The built command line, without the process around it. */
const built = new URL("../../dist/run-command.js", import.meta.url).href;
const { runCommand } = (await import(built)) as typeof import("../../src/cli/run-command.ts");

/**
 * Runs the built command line in this process, which spares the start of another: for everything but what a process alone
 * has, such as its signals and its end (`runCli`). One at a time.
 */
export async function runHere(...args: string[]): Promise<{
  status: number;
  stdout: string;
  stderr: string;
}> {
  const said = { stdout: "", stderr: "" };
  const hear = (stream: "stdout" | "stderr", end: string) => (text: unknown) => {
    said[stream] += `${text}${end}`;
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(hear("stdout", "")),
    vi.spyOn(process.stderr, "write").mockImplementation(hear("stderr", "")),
    vi.spyOn(console, "log").mockImplementation(hear("stdout", "\n")),
    vi.spyOn(console, "error").mockImplementation(hear("stderr", "\n")),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    await runCommand(args);
    return { status: Number(process.exitCode), ...said };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
