/** One of the words in some lines: a part of a pattern, in which `.` stands for a space. */
export function either(...lines: readonly string[]): string {
  return lines.join(" ").replaceAll(" ", "|");
}
