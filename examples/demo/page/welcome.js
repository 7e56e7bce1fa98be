import { examples } from "./examples.js";

const byId = (id) => document.getElementById(id);

/** Asks the server who answers, says so on the page, and puts up the messages to try. Resolves with a name. */
export async function showWelcome(say) {
  const { mode, model } = await (await fetch("mode")).json();
  const standIn = mode === "stand-in";
  const badge = byId("mode");
  badge.textContent = standIn ? "Stand-in, no model" : `Claude · ${model}`;
  badge.dataset.mode = mode;
  badge.hidden = false;
  byId("about-mode").textContent = standIn
    ? "You are talking to a stand-in that speaks Claude’s API with prepared answers. " +
      "Start the demo with an API key to talk to Claude."
    : `You are talking to Claude (${model}). Each answer is paid for with the server’s API key.`;
  byId("examples").replaceChildren(...examples(mode).map((example) => exampleItem(example, say)));
  return standIn ? "Stand-in" : "Claude";
}

function exampleItem({ label, hint, text }, say) {
  const button = document.createElement("button");
  button.type = "button";
  const small = document.createElement("small");
  small.textContent = hint;
  button.append(label, small);
  button.addEventListener("click", () => say(text));
  const item = document.createElement("li");
  item.append(button);
  return item;
}
