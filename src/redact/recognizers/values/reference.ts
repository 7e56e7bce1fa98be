// `process.env.X`, `config.get`, a path, a call, a type: what says where the secret is, and is none; and a number.
const REFERENCE =
  /^[A-Za-z_]+[0-9]?[.(/]|^~?[./]|^0x[0-9a-f]{1,8}[ul]{0,3}$|\/\/|env\.|[a-z]\.[a-z]|^=|^(?:big)?u?(?:int|float|base)[0-9]/i;

/** Whether a value says where a secret is, and is none. */
export function isReference(value: string): boolean {
  return REFERENCE.test(value);
}
