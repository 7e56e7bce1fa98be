import type { GuardEvent } from "claude-guard";

/** Prints an event on one line: when, which request, what happened. There is no text of a chat in an event. */
export function logEvent(event: GuardEvent): void {
  const time = new Date().toTimeString().slice(0, 8);
  const what = [event.type.padEnd(9), event.stage.padEnd(4), details(event)].join("  ");
  console.log(`${time}  ${event.id.slice(0, 8)}  ${what}`.trimEnd());
}

function details(event: GuardEvent): string {
  switch (event.type) {
    case "denied":
      return `${event.code} by ${event.guard}${event.monitored ? " (monitored: let pass)" : ""}`;
    case "redacted":
      return counts(event.entities);
    case "completed":
      return duration(event.ms);
    case "failed":
      return `${event.code} (${event.state}) after ${duration(event.ms)}`;
    default:
      return "guard" in event ? `by ${event.guard}` : "";
  }
}

function counts(entities: Readonly<Record<string, number>>): string {
  return Object.entries(entities)
    .map(([entity, count]) => `${count} × ${entity}`)
    .join(", ");
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
