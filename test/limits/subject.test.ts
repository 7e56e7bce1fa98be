import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { subjectOfAddress } from "../../src/limits/subject.js";

const groups = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 });
const full = (parts: readonly number[]) => parts.map((part) => part.toString(16)).join(":");
const isMapped = (parts: readonly number[]) =>
  parts.slice(0, 5).every((part) => part === 0) && parts[5] === 0xffff;

/** Every way to write the groups: upper case, leading zeros, "::" for any run of zeros, the end as IPv4. */
function spellings(parts: readonly number[]): string[] {
  const padded = parts.map((part) => part.toString(16).padStart(4, "0")).join(":");
  const [g = 0, h = 0] = parts.slice(6);
  const v4 = `${g >> 8}.${g & 255}.${h >> 8}.${h & 255}`;
  const all = [full(parts), padded, padded.toUpperCase(), `${full(parts.slice(0, 6))}:${v4}`];
  for (let from = 0; from < 8; from++) {
    for (let to = from + 1; to <= 8 && parts.slice(from, to).every((part) => part === 0); to++) {
      all.push(`${full(parts.slice(0, from))}::${full(parts.slice(to))}`);
      if (to <= 6)
        all.push(`${full(parts.slice(0, from))}::${full(parts.slice(to, 6))}${to < 6 ? ":" : ""}${v4}`);
    }
  }
  return all;
}

describe("subjectOfAddress", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["203.0.113.7:52044", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["::FFFF:cb00:7107", "203.0.113.7"],
    ["[::ffff:203.0.113.7]:443", "203.0.113.7"],
    ["2001:db8:1:2:aaaa::1", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2::9]:443", "2001:db8:1:2::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["::", "0:0:0:0::/64"],
    ["64:ff9b::192.0.2.33", "64:ff9b:0:0::/64"],
  ])("%s is %s", (address, subject) => {
    expect(subjectOfAddress(address)).toBe(subject);
  });

  it.each([
    undefined,
    "",
    " ",
    "unknown",
    "localhost",
    "1.2.3",
    "1.2.3.4.5",
    "1.2.3.256",
    "01.2.3.4",
    "1.2.3.4 ",
    "1.2.3.4%eth0",
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7::8",
    ":1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:",
    "1.2.3.4::",
    ":::",
    "12345::",
    "g::",
    "fe80::1%",
    "[::1",
    "::1".padStart(5000, "0"),
  ])("%j is unknown", (address) => {
    expect(subjectOfAddress(address)).toBe("unknown");
  });

  it("gives every spelling of an IPv6 address one subject", () => {
    const withZeros = fc.array(fc.constantFrom(0, 0, 1, 0xffff, 0xdb8), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(groups, withZeros), (parts) => {
        for (const spelling of spellings(parts)) {
          expect([spelling, isIP(spelling)]).toEqual([spelling, 6]);
          expect(subjectOfAddress(spelling)).toBe(subjectOfAddress(full(parts)));
          expect(subjectOfAddress(`${spelling}%en0`)).toBe(subjectOfAddress(spelling));
          expect(subjectOfAddress(`[${spelling}]:8080`)).toBe(subjectOfAddress(spelling));
        }
      }),
    );
  });

  it("groups IPv6 by the first 64 bits, and by nothing less", () => {
    fc.assert(
      fc.property(groups, groups, (a, b) => {
        fc.pre(!isMapped(a) && !isMapped(b));
        const neighbour = [...a.slice(0, 4), ...b.slice(4)];
        fc.pre(!isMapped(neighbour));
        expect(subjectOfAddress(full(neighbour))).toBe(subjectOfAddress(full(a)));
        const same = a.slice(0, 4).every((part, i) => part === b[i]);
        expect(subjectOfAddress(full(a)) === subjectOfAddress(full(b))).toBe(same);
      }),
    );
  });

  it("keeps IPv4 addresses apart, mapped or not", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(subjectOfAddress(address)).toBe(address);
        expect(subjectOfAddress(`::ffff:${address}`)).toBe(address);
      }),
    );
  });

  it("never throws, and knows exactly what Node knows as an address", () => {
    const near = fc.string({
      unit: fc.constantFrom("0", "1", "f", "255", ":", "::", ".", "%"),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: "binary" })), (text) => {
        fc.pre(!/^\[|^[\d.]+:\d+$/.test(text));
        expect(subjectOfAddress(text) !== "unknown").toBe(isIP(text) !== 0);
      }),
      { numRuns: 5000 },
    );
  });
});
