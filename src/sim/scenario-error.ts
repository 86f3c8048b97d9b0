/**
 * A fault in what the user wrote: a scenario, a plan, a file name.
 * The message is one line, `path: expected …, got …`, fit to be shown as it stands, without a stack.
 */
export class ScenarioError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    // Names and values are the user's own and may hold line breaks; the promise is one line.
    super(message.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " "), options);
  }
}
