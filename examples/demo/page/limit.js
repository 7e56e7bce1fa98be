/** Where this visitor stands, from the headers of draft-ietf-httpapi-ratelimit-headers-10. */
export function readLimit(headers) {
  const state = readItem(headers.get("ratelimit"));
  const policy = readItem(headers.get("ratelimit-policy"));
  if (state.r === undefined || policy.q === undefined) return undefined;
  return { left: state.r, total: policy.q, backInMs: state.t === undefined ? undefined : state.t * 1000 };
}

// The first item of a list such as `"default";r=19;t=3540`: its parameters.
function readItem(header) {
  const [, ...params] = (header ?? "").split(",")[0].split(";");
  const entries = params.map((param) => param.trim().split("="));
  return Object.fromEntries(entries.map(([name, value]) => [name, Number(value)]));
}

/** A wait in words, rounded up: who waits as long as it says is let in. */
export function inWords(ms) {
  const seconds = Math.max(1, Math.ceil(ms / 1000));
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.ceil(minutes / 60)} h`;
}
