/**
 * Checks an argument that must be text: of anything else some text would be made, or none.
 *
 * @throws TypeError that names the function.
 */
export function checkText(name: string, text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TypeError(`${name}: the text must be a string`);
}
