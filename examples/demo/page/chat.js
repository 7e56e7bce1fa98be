import { brokeOff, ended, failed, refused, stopped } from "./outcome.js";
import { ask } from "./stream.js";
import { AnswerTurn, addUserTurn, announce, showLimit } from "./view.js";
import { showWelcome } from "./welcome.js";

const [scroller, conversation, composer, message, send, stop, status, newChat] = [
  "scroller",
  "conversation",
  "composer",
  "message",
  "send",
  "stop",
  "status",
  "new",
].map((id) => document.getElementById(id));

/** The turns that both sides agree on: what was refused or broke off is not among them. */
let history = [];
/** The server's signature of that: it takes no answer back that it has not given. */
let signature;
/** Aborts the answer that is on its way. */
let underWay;
let author = "Claude";

async function say(text) {
  if (underWay !== undefined) return;
  const abort = new AbortController();
  underWay = abort;
  showBusy(true);
  const asked = addUserTurn(text);
  const answer = new AnswerTurn(author);
  scrollToEnd();
  const messages = [...history, { role: "user", content: text }];
  const note = await converse(messages, answer, abort.signal);
  // Meanwhile another chat may have begun.
  if (underWay !== abort) return;
  underWay = undefined;
  const again = () => {
    if (underWay !== undefined) return;
    message.focus();
    asked.remove();
    answer.remove();
    say(text);
  };
  keepAtEnd(() => answer.finish(note, again));
  if (answer.signed !== undefined && (!note || note.kept)) {
    history = [...messages, { role: "assistant", content: answer.signed.text }];
    signature = answer.signed.signature;
  }
  showBusy(false);
  announce(answer.spoken);
}

/** Has one answer written, and returns the note that stands under it if it did not end well. */
async function converse(messages, answer, signal) {
  try {
    const { limit, problem, events } = await ask(messages, signature, signal);
    showLimit(limit);
    if (problem === undefined) return await write(events, answer);
    answer.by("Guard");
    return refused(problem);
  } catch (error) {
    return signal.aborted ? stopped() : failed(error);
  }
}

async function write(events, answer) {
  let stopReason;
  for await (const event of events) {
    if (event.type === "content_block_delta") {
      status.textContent = "Answering…";
      keepAtEnd(() => answer.append(event.delta.text));
    } else if (event.type === "signature") answer.sign(event.signature);
    else if (event.type === "message_delta") stopReason = event.delta.stop_reason;
    else if (event.type === "error") return brokeOff(event.error);
    else if (event.type === "message_stop") return ended(stopReason);
  }
  return brokeOff();
}

function showBusy(busy) {
  // Focus must not be lost with the button that it is on.
  if (document.activeElement === send || document.activeElement === stop) message.focus();
  document.body.dataset.started = "";
  send.hidden = busy;
  stop.hidden = !busy;
  newChat.disabled = false;
  for (const button of document.querySelectorAll("#examples button")) button.ariaDisabled = String(busy);
  status.textContent = busy ? "Waiting for the answer…" : "";
}

/** Stays at the end of the conversation while it grows, unless the visitor has scrolled up. */
function keepAtEnd(grow) {
  const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 60;
  grow();
  if (isAtEnd) scrollToEnd();
}

function scrollToEnd() {
  scroller.scrollTop = scroller.scrollHeight;
}

function fitMessage() {
  message.style.height = "auto";
  message.style.height = `${message.scrollHeight}px`;
}

composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = message.value;
  if (underWay !== undefined || text.trim() === "") return;
  message.value = "";
  fitMessage();
  say(text);
});
message.addEventListener("input", fitMessage);
message.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  composer.requestSubmit();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") underWay?.abort();
});
stop.addEventListener("click", () => underWay?.abort());
newChat.addEventListener("click", () => {
  underWay?.abort();
  underWay = undefined;
  history = [];
  signature = undefined;
  conversation.replaceChildren();
  announce([]);
  showBusy(false);
  delete document.body.dataset.started;
  newChat.disabled = true;
  message.focus();
});

message.focus();
author = await showWelcome(say);
