// A guard of your own beside the built-in ones: this one closes the chat outside office hours.
// Run it: ANTHROPIC_API_KEY=… OPEN_FROM=9 OPEN_UNTIL=17 npx tsx examples/own-guard.ts
import type { Guard } from "claude-guard";
import { chatRoute } from "claude-guard/express";
import express from "express";

/** Lets calls pass from one hour of the day (UTC) until another. Made once, asked for every call. */
function officeHours(from: number, until: number): Guard {
  return {
    name: "officeHours",
    check() {
      const hour = new Date().getUTCHours();
      if (hour >= from && hour < until) return { allowed: true };
      // A code of your own is answered with status 403. The message is shown to the client.
      return {
        allowed: false,
        code: "OFFICE_CLOSED",
        message: `We answer from ${from} to ${until} o'clock UTC.`,
      };
    },
  };
}

const { OPEN_FROM = "9", OPEN_UNTIL = "17", PORT = "3000" } = process.env;
const app = express();

app.use(
  "/chat",
  chatRoute({
    model: "claude-haiku-5-5",
    guards: [officeHours(Number(OPEN_FROM), Number(OPEN_UNTIL))],
    onEvent: (event) => console.log(JSON.stringify(event)),
  }),
);

const server = app.listen(Number(PORT), "127.0.0.1", () => {
  console.log("Listening on", server.address());
});
