import { rotateUnderLoad } from "../test/keys/rotation-load.js";
import { number, type Report, type Row } from "./support/report.js";

const STREAMS = 50;

/** A key rotated under concurrent streams of an Express server, on the stand-in: what fails, what is cut. */
export async function rotation(): Promise<Report> {
  const rows: Row[] = [];
  for (const by of ["API", "file change", "SIGHUP"] as const) {
    for (const revoked of ["at the end", "abruptly"] as const) {
      const result = await rotateUnderLoad({ by, revoked, streams: STREAMS });
      const { requests, failed, truncated, old, fresh, refused, oldAfterDrain, rotationMs } = result;
      const counts = [requests, failed.length, truncated, old, fresh, refused, oldAfterDrain].map(String);
      const met = failed.length + truncated + oldAfterDrain === 0;
      const goal = { text: "none failed, cut, or late on the old key", met };
      rows.push({
        what: `by ${by}, revoked ${revoked}`,
        cells: [...counts, `${number(rotationMs)} ms`],
        goal,
      });
    }
  }
  return {
    title: `Rotation under ${STREAMS} streams`,
    columns: ["requests", "failed", "cut", "old key", "new key", "refused", "late", "time"],
    rows,
    notes: ["The time is that of the rotation: verify 100 ms, 300 ms of quiet, and the streams in flight."],
  };
}
