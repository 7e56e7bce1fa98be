/** Text that is mostly numbers and holds nothing to redact, by what it is taken from; the same every time. */
export function numberTexts(length: number): Readonly<Record<string, string>> {
  let state = 42;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  const digits = (count: number): string => Array.from({ length: count }, () => below(10)).join("");
  const time = () =>
    `2026-03-${10 + below(20)}T1${below(10)}:${10 + below(50)}:${10 + below(50)}.${digits(3)}Z`;
  const lines: Readonly<Record<string, () => string>> = {
    "log lines": () =>
      `${time()} INFO [worker-${below(16)}] job ${digits(7)} took ${below(900)} ms, ${digits(5)} rows`,
    invoices: () =>
      `Item ${digits(4)}-${digits(3)}  ${below(90)} x ${below(900)}.${digits(2)} EUR = ${digits(4)}.${digits(2)}`,
    "rows of ids": () =>
      `${digits(8)},${digits(6)},A${digits(5)},${below(100)}.${digits(3)},${digits(10)},2026-03-1${below(10)}`,
    "tables of numbers": () => Array.from({ length: 9 }, () => `${below(1000)}.${digits(2)}`).join("\t"),
  };
  return Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, fill(line, length)]));
}

function fill(line: () => string, length: number): string {
  let text = "";
  while (text.length < length) text += `${line()}\n`;
  return text.slice(0, length);
}
