import { fileURLToPath } from "node:url";

/** The chat page: plain files, nothing to build. */
export const PAGE_FOLDER = fileURLToPath(new URL("./page", import.meta.url));

/** The page loads nothing from elsewhere, runs no inline script and stands in nobody's frame. */
export const PAGE_HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

/** What the assistant of the demo is told. */
export const SYSTEM = "You are the assistant of a demo. Answer in a few short paragraphs of plain text.";
