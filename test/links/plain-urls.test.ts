import fc from "fast-check";
import { expect, it } from "vitest";
import { plainUrls } from "../../src/links/plain-urls.js";
import { filterWhole } from "../../src/redact/whole.js";

it.each([
  ["&#104;ttps&#58;&#47;&#47;x", "https://x"],
  ["&#x68;ttp&colon;&sol;&sol;x&period;y", "http://x.y"],
  ["&#X48;&#0000119;", "Hw"],
  ["&#104ttp", "http"],
  [
    "&amp; &lt; &#38; &#97; &#1048; &#x68a; &#999999999; &copy;",
    "&amp; &lt; &#38; &#97; &#1048; &#x68a; &#999999999; &copy;",
  ],
  ["a && b & c &", "a && b & c &"],
])("%s becomes %s", (given, plain) => expect(filterWhole(plainUrls(), given)).toBe(plain));

it("makes no difference of the pieces, and holds back nothing but what may be an entity", () => {
  const parts = ["&", "#", "x", "0", "68", "104", "58", ";", "h", "colon", "sol", " ", "é", "&#", "&co"];
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 20 }).map((list) => list.join(""));
  fc.assert(
    fc.property(text, (given) => {
      const filter = plainUrls();
      const out = [...given].map((piece) => filter.push(piece)).join("");
      expect(out + filter.end()).toBe(filterWhole(plainUrls(), given));
    }),
    { numRuns: 2000 },
  );
  expect(plainUrls().push("a &#10")).toBe("a ");
  expect(plainUrls().push("a & b")).toBe("a & b");
});
