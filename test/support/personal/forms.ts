import { int, pick } from "./digits.js";

/** A value of a kind; a look-alike's kind begins with a small letter or "not". */
export interface Value {
  readonly kind: string;
  readonly label: string;
  readonly key: string;
  readonly value: string;
}

export type Part = string | Value;

/** How an answer shows the fields of one person or thing. */
export type Form = (fields: readonly Value[], name: string) => Part[];

const lines = (fields: readonly Value[], line: (field: Value) => readonly Part[]): Part[] =>
  fields.flatMap((field) => [...line(field), "\n"]);

const joined = (fields: readonly Value[], sign: string): Part[] =>
  fields.flatMap((field, i) => (i === 0 ? [field] : [sign, field]));

function quoted(fields: readonly Value[]): Part[] {
  return fields.flatMap((field, i) => [
    `  "${field.key}": "`,
    field,
    `"${i < fields.length - 1 ? "," : ""}\n`,
  ]);
}

const LETTER = [
  "the details you asked me to check are these. ",
  "I have put together what is on record. ",
  "here is what the form says. ",
];

/** Where a label stands right before each value. */
export const LABELLED: Readonly<Record<string, Form>> = {
  lines: (fields, name) => [`Name: ${name}\n`, ...lines(fields, (f) => [`${f.label}: `, f])],
  "lower-case lines": (fields) => lines(fields, (f) => [`${f.label.toLowerCase()} - `, f]),
  bullets: (fields, name) => [
    `Here is the record of ${name}:\n\n`,
    ...lines(fields, (f) => [`- **${f.label}:** `, f]),
  ],
  "bullets with the colon outside": (fields) => lines(fields, (f) => [`* **${f.label}**: `, f]),
  "numbered, in code marks": (fields) => fields.flatMap((f, i) => [`${i + 1}. ${f.label}: \``, f, "`\n"]),
  "label over value": (fields) => lines(fields, (f) => [`### ${f.label}\n`, f, "\n"]),
  "table of two columns": (fields) => [
    "| Field | Value |\n|---|---|\n",
    ...lines(fields, (f) => [`| ${f.label} | `, f, " |"]),
  ],
  "table with bold labels": (fields) => [
    "| | |\n|:--|--:|\n",
    ...lines(fields, (f) => [`| **${f.label}** | `, f, " |"]),
  ],
  form: (fields) => lines(fields, (f) => [`${f.label} ${".".repeat(int(4, 14))} `, f]),
  columns: (fields) => lines(fields, (f) => [f.label.padEnd(28), f]),
  JSON: (fields, name) => [`\`\`\`json\n{\n  "name": "${name}",\n`, ...quoted(fields), "}\n```\n"],
  "JSON in one line": (fields) => [
    "{",
    ...fields.flatMap((f, i) => [`${i === 0 ? "" : ","}"${f.key}":"`, f, '"']),
    "}\n",
  ],
  YAML: (fields, name) => [
    `customer:\n  name: ${name}\n`,
    ...lines(fields, (f) => [`  ${f.key}: `, pick(["", ""]), f]),
  ],
  "YAML list": (fields) => lines(fields, (f) => [`- ${f.key}: "`, f, '"']),
  XML: (fields) => lines(fields, (f) => [`  <${f.key}>`, f, `</${f.key}>`]),
  "HTML table": (fields) => [
    "<table>\n",
    ...lines(fields, (f) => [`<tr><th>${f.label}</th><td>`, f, "</td></tr>"]),
    "</table>\n",
  ],
  "HTML list": (fields) => lines(fields, (f) => [`<li><strong>${f.label}:</strong> `, f, "</li>"]),
  "HTML definitions": (fields) => lines(fields, (f) => [`<dt>${f.label}</dt>\n<dd>`, f, "</dd>"]),
  "HTML inputs": (fields) => lines(fields, (f) => [`<input name="${f.key}" value="`, f, '">']),
  environment: (fields) => lines(fields, (f) => [`${f.key.toUpperCase()}=`, f]),
  code: (fields) => lines(fields, (f) => [`const ${f.key} = "`, f, '";']),
  "one line": (fields, name) => [
    `${name} (`,
    ...fields.flatMap((f, i) => [`${i === 0 ? "" : "; "}${f.label} `, f]),
    ")\n",
  ],
  "letter's head": (fields, name) => [
    `${name}\n`,
    ...lines(fields, (f) => [`${f.label} `, f]),
    `\nDear ${name},\n${pick(LETTER)}\n`,
  ],
  dialogue: (fields) =>
    lines(fields, (f) => [
      `Agent: And your ${f.label.toLowerCase()}?\nCustomer: ${pick(["It's ", "That would be ", "Sure, ", ""])}`,
      f,
      ".",
    ]),
};

function table(fields: readonly Value[], name: string, again: () => readonly Value[], cut: boolean): Part[] {
  const edge = cut ? "" : "| ";
  const end = cut ? "\n" : " |\n";
  const head = [
    `${edge}Name | ${fields.map((f) => f.label).join(" | ")}${end}`,
    `${edge}--- | ${fields.map(() => "---").join(" | ")}${end}`,
  ];
  const row = (cells: readonly Value[]): Part[] => [`${edge}${name} | `, ...joined(cells, " | "), end];
  return [...head, ...row(fields), ...row(again()), ...row(again())];
}

function rows(
  fields: readonly Value[],
  name: string,
  again: () => readonly Value[],
  sign: string,
  names: (f: Value) => string,
): Part[] {
  const quoted = (cell: Value): Part[] => (cell.value.includes(sign) ? ['"', cell, '"'] : [cell]);
  const row = (cells: readonly Value[]): Part[] => [
    name,
    ...cells.flatMap((cell) => [sign, ...quoted(cell)]),
    "\n",
  ];
  return [`name${sign}${fields.map(names).join(sign)}\n`, ...row(fields), ...row(again())];
}

/** Where labels stand in a row of their own, over rows of values; `again` makes the next row. */
export const HEADED: Readonly<
  Record<string, (fields: readonly Value[], name: string, again: () => readonly Value[]) => Part[]>
> = {
  "table with a header": (fields, name, again) => table(fields, name, again, false),
  "table without edges": (fields, name, again) => table(fields, name, again, true),
  CSV: (fields, name, again) => ["```csv\n", ...rows(fields, name, again, ",", (f) => f.key), "```\n"],
  "CSV, semicolons": (fields, name, again) => rows(fields, name, again, ";", (f) => f.label),
  tabs: (fields, name, again) => rows(fields, name, again, "\t", (f) => f.label),
  "HTML table with a header": (fields, name, again) => {
    const row = (cells: readonly Value[]): Part[] => [
      "<tr>",
      `<td>${name}</td>`,
      ...cells.flatMap((c): Part[] => ["<td>", c, "</td>"]),
      "</tr>\n",
    ];
    return [
      `<table>\n<tr><th>Name</th>${fields.map((f) => `<th>${f.label}</th>`).join("")}</tr>\n`,
      ...row(fields),
      ...row(again()),
      "</table>\n",
    ];
  },
};
