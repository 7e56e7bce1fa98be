import { describe, expect, it } from "vitest";
import { rotateUnderLoad } from "./rotation-load.js";

describe.each(["API", "file change", "SIGHUP"] as const)("a rotation by %s under 50 streams", (by) => {
  it.each(["at the end", "abruptly"] as const)(
    "fails none and cuts none, with the old key revoked %s",
    { timeout: 60_000 },
    async (revoked) => {
      const result = await rotateUnderLoad({ by, revoked, streams: 50 });
      expect(result).toMatchObject({ failed: [], truncated: 0, oldAfterDrain: 0 });
      expect(result.old).toBeGreaterThan(49);
      expect(result.fresh).toBeGreaterThan(49);
      expect(result.refused > 0).toBe(revoked === "abruptly");
    },
  );
});
