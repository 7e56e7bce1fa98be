/** What ends the command with exit code 2: a wrong call, or something that could not be read or written. */
export class Failure extends Error {
  override readonly name = "Failure";
}
