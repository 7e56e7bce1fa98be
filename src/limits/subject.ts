const UNKNOWN = "unknown";

/**
 * Whom to count for an IP address: IPv4 as it is, IPv6 by its /64, which is the least a customer is given and so
 * costs one customer one quota, however many of its 2^64 addresses it uses. An IPv4-mapped IPv6 address
 * (`::ffff:a.b.c.d`) is its IPv4 address. Zone ids and ports do not count.
 *
 * Different spellings of one address give one subject. Everything that is not an address, and no address at all,
 * is the one subject `"unknown"`: a client can't get a quota of its own by sending nonsense.
 *
 * @example
 * ```ts
 * subjectOfAddress("203.0.113.7");              // "203.0.113.7"
 * subjectOfAddress("2001:db8:1:2:aaaa::1");     // "2001:db8:1:2::/64"
 * subjectOfAddress("::ffff:203.0.113.7");       // "203.0.113.7"
 * ```
 */
export function subjectOfAddress(address: string | undefined): string {
  if (typeof address !== "string" || address.length > 100) return UNKNOWN;
  const host = withoutPort(address);
  const v4 = parseV4(host);
  if (v4 !== undefined) return v4.join(".");
  const groups = parseV6(host);
  if (groups === undefined) return UNKNOWN;
  const mapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (mapped) return bytesOf(groups.slice(6)).join(".");
  const network = groups.slice(0, 4).map((group) => group.toString(16));
  return `${network.join(":")}::/64`;
}

const PRIVATE_V4 =
  /^(?:10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const PRIVATE_V6 = /^(?:0:0:0:0|f[cd][\da-f]{2}:.{1,20}|fe[89ab][\da-f]:.{1,20})::\/64$/;

/**
 * Whether a subject of {@link subjectOfAddress} is an address that no visitor of a public site can have: of this
 * machine, a private network, a link, or a carrier's inside (RFC 1918, 3927, 4193, 4291, 6598).
 */
export function isPrivateSubject(subject: string): boolean {
  const isV4 = parseV4(subject) !== undefined;
  return isV4 ? PRIVATE_V4.test(subject) : PRIVATE_V6.test(subject);
}

// Some proxies report "address:port" and "[address]:port".
function withoutPort(address: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(address);
  if (bracketed !== null) return bracketed[1] ?? "";
  return /^([\d.]{7,15}):\d{1,5}$/.exec(address)?.[1] ?? address;
}

// A leading zero is refused: some parsers read it as octal.
function parseV4(text: string): number[] | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part))) return undefined;
  const bytes = parts.map(Number);
  return bytes.every((byte) => byte <= 255) ? bytes : undefined;
}

/** The eight groups of an IPv6 address. */
function parseV6(text: string): number[] | undefined {
  const [address = "", zone, ...more] = text.split("%");
  if (zone === "" || more.length > 0) return undefined;
  const halves = address.split("::");
  if (halves.length > 2) return undefined;
  const [head = "", tail] = halves;
  const left = parseGroups(head, tail === undefined);
  const right = tail === undefined ? [] : parseGroups(tail, true);
  if (left === undefined || right === undefined) return undefined;
  const missing = 8 - left.length - right.length;
  // "::" stands for one group at least.
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...left, ...new Array<number>(missing).fill(0), ...right];
}

// Only the end of an address may be written as IPv4.
function parseGroups(text: string, isEnd: boolean): number[] | undefined {
  if (text === "") return [];
  const parts = text.split(":");
  const v4 = isEnd ? parseV4(parts.at(-1) ?? "") : undefined;
  const hex = v4 === undefined ? parts : parts.slice(0, -1);
  if (!hex.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  return [...hex.map((part) => Number.parseInt(part, 16)), ...(v4 === undefined ? [] : groupsOf(v4))];
}

const groupsOf = ([a = 0, b = 0, c = 0, d = 0]: number[]): number[] => [a * 256 + b, c * 256 + d];
const bytesOf = (groups: number[]): number[] => groups.flatMap((group) => [group >> 8, group & 255]);
