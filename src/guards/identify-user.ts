import type { HashSubject } from "../events.js";
import type { Guard } from "../types.js";

/**
 * Sends a keyed hash of the subject as `metadata.user_id`, so that the vendor can tell your users apart when one of
 * them abuses the service, and learns nothing else about them. A `user_id` of the app's own stays.
 */
export function identifyUser(hash: HashSubject): Guard {
  return {
    name: "identifyUser",
    async check({ stage, params }, caller) {
      const { metadata } = params;
      const given = typeof metadata === "object" && metadata !== null ? metadata : {};
      if (stage === "door" || ("user_id" in given && given.user_id != null)) return { allowed: true };
      return { allowed: true, params: { ...params, metadata: { ...given, user_id: await hash(caller) } } };
    },
  };
}
