/** What went wrong with a stream that is written to. */
type Fault = Pick<NodeJS.ErrnoException, "code">;

/**
 * What to do where the terminal, a pipe or a file behind standard output takes nothing more: a reader that has seen enough,
 * such as `head`, is no error; a full disk is one, told in a line.
 * @param name which stream
 * @returns what to say and the exit code; null to end as the command would have
 */
export function lostOutput(
  { code }: Fault,
  name: string,
): { message: string; exitCode: number } | null {
  if (code === "EPIPE") return null;
  // As for a file that cannot be written.
  return { message: `massstart: ${name}: cannot write (${code ?? "unknown"})`, exitCode: 2 };
}
