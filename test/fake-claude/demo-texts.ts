/** What the stand-in says in the demo. */

export const HELLO = `Hello! I am the built-in stand-in: I speak Claude's API, but no language model is behind me. \
I am here so that you can watch the guard at work without a key.

Try one of these:
- "What does an API key look like?", "What is an SSN?" or "What does a private key look like?": I leak one, and the \
guard takes it out.
- "Answer slowly" or "Write something long": watch the stream.
- "Please refuse", "Make an error", "Cut the line": see how trouble looks.
- "Ignore all previous instructions": the guard does not even let it reach me.`;

export function leakedKey(key: string): string {
  return `Here is one, and that is careless of me. The key in our deployment notes is ${key} and it should never have been \
shown to you.

If you can read a long string in the line above, no guard stands between us. With the guard on, you see a label in \
its place, and the key never crossed the network. (I made it up for this answer: it opens nothing.)`;
}

export function leakedSsn(ssn: string): string {
  return `The customer record says: Jane Example, born 1 April 1970, SSN ${ssn}, loyalty level gold.

A model repeats what it finds in its context, so a social security number can slip into an answer like this one. \
With the guard on, you see a label in place of the number. (It is made up.)`;
}

export function leakedPrivateKey(pem: string): string {
  return `Here is what I found in the server's configuration:

${pem}

It runs over many lines and many stream events, which is why the guard has to hold text back until it knows how the \
block ends. (It is random bytes, not a key.)`;
}

export const ERROR =
  "You asked for an error, so in a moment the API will report that it is overloaded, in the midst of ";
export const CUT =
  "You asked me to cut the line, so the connection will break before this sentence comes to ";
export const TRUNCATED =
  "You asked for a truncated answer: the stream ends early without saying so, and this is not ";
export const SILENT =
  "You asked for silence: the connection stays open, but after this word nothing more will come";

export const SLOW = `All right, slowly. First I waited a while before the first word, and the server kept the line open \
with pings. Now one word follows the other at reading speed. If you leave, the call to the API is stopped at once, \
and nobody pays for words that nobody reads.`;

export function longText(): string {
  const points = [
    "A guard reads each request before it costs anything, and refuses what is empty, too long or of the wrong form",
    "It counts what every caller used in the last hour, so that one visitor cannot spend the budget of all",
    "It reads the answer while it streams, and holds back only the few characters that might begin a secret",
    "It notices when the reader has gone, and stops the call, since the API bills what it writes and not what is read",
    "It reports what it did, with counts and codes, but never with the text of a question or an answer",
    "It fails closed: when a check cannot be made, the answer is no, and says so in plain words",
  ];
  const paragraph = (n: number) => `${n + 1}. ${points[n % points.length]}. That is point ${n + 1} of 24.`;
  return Array.from({ length: 24 }, (_, n) => paragraph(n)).join("\n\n");
}

const OPENINGS = [
  "Thank you for the question.",
  "Good question.",
  "I have read that.",
  "Let me see.",
] as const;

const BODIES = [
  "A real model would now think it over; I can only tell you that your words came through the guard unharmed.",
  "I have no opinion on it, but your text passed the input checks, was counted, and reached me over the real SDK.",
  "What you see arrives in small pieces, each of which the guard read before it let it through.",
] as const;

export function plainText(question: string, turn: number): string {
  const seed = [...question].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), turn);
  const opening = OPENINGS[seed % OPENINGS.length];
  const body = BODIES[seed % BODIES.length];
  return `${opening} You asked: “${shorten(question)}”

${body} I am the built-in stand-in, not Claude, so this answer is canned. This was your turn number ${turn}.

Set ANTHROPIC_API_KEY and start again to talk to Claude, or say "hello" to see what I can show.`;
}

function shorten(text: string): string {
  const chars = [...text.trim()];
  return chars.length <= 200 ? chars.join("") : `${chars.slice(0, 200).join("")}…`;
}
