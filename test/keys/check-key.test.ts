import { checkKey } from "claude-guard";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeUpAdminKey, madeUpKey } from "../fake-claude/index.js";

const good = madeUpKey();
const prefix = ["sk", "ant", "api03", ""].join("-");

describe("a key", () => {
  it.each([
    ["empty", "", /is empty/],
    ["with a line end", `${good}\n`, /spaces around it/],
    ["in quotes", `"${good}"`, /quotes around it/],
    ["with a space", good.replace("api03-", "api03- "), /spaces in it/],
    ["of the Admin API", madeUpAdminKey(), /admin key/],
    ["of a sign-in", madeUpKey("oat01"), /token of a session/],
    ["of a refresh", madeUpKey("ort01"), /token of a session/],
    ["of a session", madeUpKey("sid01"), /token of a session/],
    ["that stands for one", `${prefix}your-key-here`, /placeholder/],
    ["of dots", `${prefix}...`, /placeholder/],
    ["of x", `${prefix}${"x".repeat(93)}AA`, /placeholder/],
    ["too short", `${prefix}A1b2C3`, /too short/],
    ["with a letter that no header carries", good.replace("api03-", "api03-é"), /no key has/],
  ])("%s is refused", (_name, key, message) => {
    expect(() => checkKey(key)).toThrow(TypeError);
    expect(() => checkKey(key)).toThrow(message);
  });

  it("may be of a gateway, unless it must be Anthropic's", () => {
    expect(() => checkKey("gateway-token-123456")).not.toThrow();
    expect(() => checkKey("gateway-token-123456", { strict: true })).toThrow(/does not start with/);
    expect(() => checkKey(good, { strict: true })).not.toThrow();
  });

  it("for the Admin API must be one", () => {
    expect(() => checkKey(madeUpAdminKey(), { kind: "admin" })).not.toThrow();
    expect(() => checkKey(good, { kind: "admin" })).toThrow(/The admin key is not an admin key/);
  });

  it("is not quoted, whatever is wrong with it", () => {
    const nasty = fc.string({ minLength: 8 }).map((text) => `${prefix}${text}`);
    fc.assert(
      fc.property(nasty, (key) => {
        try {
          checkKey(key, { strict: true });
        } catch (error) {
          expect(String(error)).not.toContain(key.slice(13));
        }
      }),
    );
  });

  it("of today's form is taken, whichever it is", () => {
    for (let i = 0; i < 500; i++) expect(() => checkKey(madeUpKey(), { strict: true })).not.toThrow();
  });
});
