import { inWords } from "./limit.js";

// What the guard writes in the place of what it took out, and what that was.
const REMOVED = {
  ANTHROPIC_API_KEY: "an Anthropic API key",
  PRIVATE_KEY: "a private key",
  US_SSN: "a US social security number",
};
const PLACEHOLDER = new RegExp(`\\[(${Object.keys(REMOVED).join("|")})\\]`);
const SHOWN = 400;

const byId = (id) => document.getElementById(id);

function fromTemplate(id) {
  return byId(id).content.firstElementChild.cloneNode(true);
}

/** Shows what the visitor sent. */
export function addUserTurn(text) {
  const turn = fromTemplate("user-turn");
  const shown = turn.querySelector(".text");
  shown.textContent = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text.trim();
  if (text.trim() === "") addRemark(shown, "An empty message");
  if (text.length > SHOWN) addRemark(shown, `${text.length.toLocaleString("en")} characters`);
  byId("conversation").append(turn);
  return turn;
}

function addRemark(to, text) {
  const remark = document.createElement("em");
  remark.textContent = text;
  to.append(remark);
}

/** An answer that grows. Text is only ever added as text: nothing in an answer can become markup. */
export class AnswerTurn {
  text = "";
  removed = {};
  #turn = fromTemplate("answer-turn");
  #tail = document.createTextNode("");

  constructor(author) {
    this.by(author);
    this.#turn.querySelector(".text").append(this.#tail);
    this.#turn.classList.add("waiting");
    byId("conversation").append(this.#turn);
  }

  append(text) {
    this.text += text;
    this.#turn.classList.remove("waiting");
    this.#turn.classList.add("streaming");
    this.#tail.appendData(text);
    for (let found = PLACEHOLDER.exec(this.#tail.data); found; found = PLACEHOLDER.exec(this.#tail.data)) {
      this.#highlight(found);
    }
  }

  #highlight({ index, 0: placeholder, 1: entity }) {
    const spot = this.#tail.splitText(index);
    this.#tail = spot.splitText(placeholder.length);
    const mark = document.createElement("mark");
    mark.textContent = placeholder;
    mark.title = `The label stands for ${REMOVED[entity]}`;
    spot.replaceWith(mark);
    this.removed[entity] = (this.removed[entity] ?? 0) + 1;
  }

  /** The server signed the conversation up to here: an answer that is stopped goes on from the last such place. */
  sign(signature) {
    this.signed = { text: this.text, signature };
    this.#turn.dataset.signed = String(this.text.length);
  }

  /** Who speaks here, if not the one who was asked. */
  by(author) {
    this.author = author;
    this.#turn.querySelector("h3").textContent = author;
  }

  /** Nothing more will come. Notes say what was taken out, and what went wrong if something did. */
  finish(note, again) {
    this.#turn.classList.remove("waiting", "streaming");
    const kinds = Object.keys(this.removed);
    if (kinds.length > 0) this.#note(takenOut(kinds, this.removed));
    if (note === undefined) return;
    const retry = this.#note(note).querySelector(".retry");
    if (note.retry) offerRetry(retry, again, Date.now() + (note.waitMs ?? 0));
  }

  #note({ kind, title, detail, code = "" }) {
    const note = fromTemplate("note");
    note.classList.add(kind);
    note.querySelector(".title").textContent = title;
    note.querySelector(".detail").textContent = detail;
    note.querySelector(".code").textContent = code;
    this.#turn.querySelector(".notes").append(note);
    return note;
  }

  /** What a screen reader is told once the answer is complete. */
  get spoken() {
    const notes = [...this.#turn.querySelectorAll(".note")].map((note) =>
      [".title", ".detail"].map((part) => note.querySelector(part).textContent).join(". "),
    );
    return [this.text === "" ? "" : `${this.author}: ${this.text}`, ...notes].filter((part) => part !== "");
  }

  remove() {
    this.#turn.remove();
  }
}

// The page sees labels and not what they replaced: a model that writes such a label itself cannot be told apart.
function takenOut(kinds, counts) {
  const what = kinds.map((kind) => REMOVED[kind] + (counts[kind] > 1 ? ` (${counts[kind]} times)` : ""));
  return {
    kind: "removed",
    title: "Taken out by the guard",
    detail: `A label stands for ${what.join(" and ")}. The server puts it in before anything reaches your browser.`,
    code: kinds.join(", "),
  };
}

function offerRetry(button, again, at) {
  const tick = () => {
    const left = at - Date.now();
    button.disabled = left > 0;
    button.textContent = left > 0 ? `Try again in ${inWords(left)}` : "Try again";
    if (left > 0 && button.isConnected) setTimeout(tick, Math.min(left, 1000));
  };
  button.hidden = false;
  button.addEventListener("click", again);
  tick();
}

/** Shows how much of the limit is left. */
export function showLimit(limit) {
  if (limit === undefined) return;
  const { left, total, backInMs } = limit;
  byId("limit").hidden = false;
  byId("limit").classList.toggle("low", left / total <= 0.2);
  byId("limit-ring").setAttribute("stroke-dashoffset", String(100 - (100 * left) / total));
  byId("limit-left").textContent = `${left} of ${total} left`;
  byId("limit-back").textContent = backInMs === undefined ? "" : `next one back in ${inWords(backInMs)}`;
}

/** Says paragraphs to a screen reader, in the place of what was said before. */
export function announce(paragraphs) {
  const lines = paragraphs.map((text) => {
    const line = document.createElement("p");
    line.textContent = text;
    return line;
  });
  byId("announcer").replaceChildren(...lines);
}
