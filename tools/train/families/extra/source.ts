import type { Language } from "../../family.js";
import { plain, values } from "../en/topic.js";

/** Harmless source code as people write it: remarks in whole sentences, generic types, tables of labels, checks of options. */
export const source: Language = {
  lang: "en",
  times: 12,
  slots: {
    nl: ["\n"],
    in: ["  ", "    ", "\t", "      "],
    lb: ["["],
    rb: ["]"],
    lc: ["{"],
    rc: ["}"],
    bar: ["|"],
    c: ["//", "//", "#", " *", "--", "///"],
    Noun: values(
      "Message | Rule | Lint | Secret | Option | Config | Locale | Report | Token | Source | Context | Prompt | Filter | Ignore | Core | Result | Range | Node | Plugin | Preset | Severity | Reporter | Handler | Descriptor | Engine | Entity | Recognizer | Conversation | Template | Model | Role | System | User | Session | Policy | Validator | Parser | Input | Output | Mode | Command | Instruction | Override | Loader | Worker | Task | Queue | Event | Schema | Field | Column",
    ),
    Type: [
      "{Noun}{Noun}",
      "{Noun}",
      "Core{Noun}{Noun}",
      "{Noun}{Noun}{Noun}",
      "Secret{Noun}{Noun}",
      "I{Noun}",
      "All{Noun}s",
      "{Noun}Lint{Noun}Message",
    ],
    noun: values(
      "message | rule | option | value | token | url | host | port | user | password | protocol | path | query | fragment | key | secret | field | column | row | line | file | model | prompt | role | system | response | request | result | list | object | string | number | array | node | child | parent | label | score | flag | mode | answer | question | instruction | command | policy | filter | limit | locale | pattern | match | range | header | body | session | cookie | entity | span | word | sentence | text | schema | type | class | method | function | argument | parameter | default | index | cache | queue | worker | thread | process | image | button | input | output | context | state",
    ),
    id: [
      "{noun}",
      "{noun}{Noun}",
      "{noun}_{noun}",
      "is{Noun}",
      "get{Noun}",
      "no_{noun}",
      "allow_{noun}s",
      "require_{noun}",
      "{noun}s",
      "max_{noun}_length",
      "default_{noun}_options",
      "{noun}{Noun}{Noun}",
    ],
    num: values("0 | 1 | 2 | 3 | 7 | 8 | 16 | 42 | 64 | 100 | 255 | 512 | 1024 | 2083 | -1 | 0.5"),
    do: values(
      "check | parse | skip | ignore | drop | split | strip | keep | replace | return | throw | print | show | hide | reset | override | disable | enable | validate | escape | load | store | send | call | register | process | filter | reject | accept | copy | merge | sort | close | open | use | read | write | mask | warn about | log | forget | remove | follow | resolve | decode | encode",
    ),
    looks: values(
      "looks like | may be | is | is not | could be | must be | should be | turns out to be | has | comes before | comes after | follows | stands for | belongs to | is followed by | differs from | is part of | overrides | matches | contains | starts with | ends with | refers to | is longer than | is the same as",
    ),
    than: values(
      "rather than | instead of | other than | more than | less than | unlike | as well as | not | before | after | without | regardless of | in place of | or else",
    ),
    why: values(
      "for backwards compatibility | to avoid a copy | for speed | in old browsers | since the spec says so | as in RFC 3986 | on Windows | in strict mode | so that tests stay fast | until the next release | because the type is wider | when the flag is set | in debug mode | unless told otherwise | which is what users expect | see the note above | as described below | to be safe | at the end | for now | by design",
    ),
    remark: [
      "see whether the {noun} {looks} a {noun} {than} a {noun}",
      "{do} the {noun} {than} the {noun}",
      "{do} the {noun} if it {looks} a {noun}",
      "the {noun} {looks} a {noun}, {why}",
      "we {do} the {noun} here {than} in the {noun}, {why}",
      "if the {noun} is missing, {do} the {noun} {than} the {noun}",
      "do not {do} the {noun} {why}",
      "never {do} a {noun} {than} its {noun}",
      "TODO: {do} the {noun} {why}",
      "NOTE: a {noun} {looks} the {noun} {why}",
      "this {do}s every {noun} {than} the first",
      "everything after the {noun} {looks} the {noun}",
      "all of the above {noun}s are {noun}s, {why}",
      "the user can {do} the {noun} with {id}",
      "make sure that the {noun} {looks} a {noun} before you {do} it",
      "the {noun} is given as a JSON object that holds a {noun} and a {noun}",
      "{id} is a {noun} {than} a {noun}",
      "returns true if the {noun} {looks} a {noun}",
      "eslint-disable-next-line no-{noun}",
      "license: MIT",
      "the assistant's {noun} {looks} the {noun}",
      "what the system {do}s {looks} up to the {noun}",
      "you may {do} your {noun} {why}",
      "see the instructions in the {noun} {why}",
    ],
    adj: values(
      "Without | Only | Skip | Long | Short | Extra | Basic | Local | Global | Full | Hidden | Default | English | Chinese | French | Strict | Safe | Debug | System | Admin | Plain | Previous | New | No | All | Style | Ignore | Show | Reset | Verbose | Raw | Private",
    ),
    topic: values(
      "Refusal | Refusals | Rejection | Apology | Prompts | Queries | Drawing | Steps | Instruction | Instructions | Games | Answers | Control | Mode | Role | User | Output | Tokens | Rules | Messages | Errors | Style | Filter | Warnings | Model | Limits | Reply | Secrets | Password | History | Context | Settings | Duplicates | Models",
    ),
    entry: [
      '"{noun}_{noun}": "{adj} {topic}",',
      '"no_{noun}": "{adj} {topic}",',
      '"{noun}": "{adj} {topic}",',
      '"{noun}_{num}": "{adj} {topic} ({adj})",',
      "'{noun}': '{adj} {topic}',",
      '{noun}: "{topic}",',
      'title="{adj} {topic}",',
      "{id}: {num},",
      '["{noun}", "{adj} {topic}"],',
      "{adj} {topic}: {num}",
    ],
    sig: [
      "export type {Type} = {Type} {bar} {Type};",
      "type {Type} = ({noun}s: readonly {Type}{lb}{rb}) => Promise<{Type}>;",
      "export const create{Noun} = ({noun}s: {Type}{lb}{rb}) => {lc}",
      "{do}<T extends {Type}, U = {Type}>({noun}s: Set<T>): Array<U> {lc}",
      "private {id}: Map<string, {Type}> = new Map();",
      'import {lc} {Type}, {Type} {rc} from "@{noun}/{noun}-{noun}";',
      "const is{Noun} = ({noun}: {Type}): {noun} is {Type} => {lc}",
      "class {Type} extends {Type}<{Type}> implements {Type} {lc}",
      "fn {id}(&self, {noun}: &{Type}) -> Result<Vec<{Type}>, {Type}>",
      "public override async Task<{Type}> {Noun}Async({Type} {noun})",
      "@override Widget build(BuildContext context) {lc}",
      "def {id}(self, {noun}: Optional{lb}{Type}{rb} = None, {id}: bool = False) -> List{lb}{Type}{rb}:",
      "{id}: Dict{lb}str, {Type}{rb} = {lc}{rc}",
      "interface {Type} {lc} {noun}: string; {id}?: {Type}; {rc}",
      'type {Type} struct {lc} {Noun} string `json:"{id}"` {rc}',
      '{noun} = {noun}.{do}({Type}(role="user", {noun}={noun}))',
      "template<typename {Noun}> void {do}_{noun}({Noun}& {noun});",
      "{id}: typeof {noun} === 'string' ? {noun} : {noun}.{noun},",
    ],
    cond: [
      "if (!settings.{id} && {noun}.includes('{mark}')) {lc}{nl}{in}return [null|true|undefined|{noun}];{nl}{rc}",
      "if ({noun}.size > this.{id} {bar}{bar} {noun} === undefined) {lc}{nl}{in}return {num};{nl}{rc}",
      "if ({noun}.startsWith('{noun}{mark}')) return {noun};",
      "if not {noun}.{id}:{nl}{in}raise ValueError('{noun} must be a {noun}')",
      "{noun} = {noun}.split('{mark}');",
      "{id} = Object.assign({lc}{rc}, {id}, {id});",
      "return {noun} ?? {noun}.{id};",
      'if {noun} in {lb}"{noun}", "{noun}"{rb}: continue',
      "assert_eq!({noun}.{do}(), Some({num}));",
      '{id} = kwargs.pop("{id}", None)',
      "while ({noun} = {noun}.next()) {id}({noun});",
      "throw new TypeError(`{noun} {lc}{id}{rc} is not a {noun}`);",
      "case '{noun}': {do}{Noun}(); break;",
      "{id}.forEach(({noun}) => {do}({noun}));",
      "$ {noun} --{noun} {bar} {noun}ctl --no-{noun}",
      'ENV {id}="{noun}"',
      "{Noun}.{id} != null && {noun}.{do}()",
      'logger.warning("{noun} %s {looks} a {noun}", {id})',
    ],
    mark: values(`# | ? | & | @ | : | / | // | ; | , | = | \${lc}`),
    block: [
      "{in}{c} {remark}{nl}{in}{cond}",
      "{in}{cond}{nl}{nl}{in}{c} {remark}{nl}{in}{c} {remark}{nl}{in}{cond}",
      "{sig}{nl}{in}{c} {remark}{nl}{in}{cond}{nl}{rc}",
      "{c} {remark}{nl}{sig}{nl}{in}{cond}{nl}{in}{cond}",
      "/**{nl} * {remark}.{nl} * {remark}{nl} * @param {noun} - {remark}{nl} */{nl}{sig}",
      '{in}"""{remark}.{nl}{nl}{in}{remark}; {remark}.{nl}{in}"""{nl}{in}{cond}',
      "{entry}{nl}{in}{entry}{nl}{in}{entry}{nl}{in}{entry}{nl}{in}{entry}",
      "{sig}{nl}{nl}{sig}{nl}{in}{cond}",
      "{in}{cond} {c} {remark}",
    ],
  },
  families: [
    plain(
      "source/blocks",
      `
      {block}
      {block}{nl}{block}
      {block}{nl}{nl}{block}{nl}{block}{nl}{block}
      {block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}
      {block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}`,
    ),
    plain(
      "source/lines",
      `
      {c} {remark}
      {sig}
      {cond}
      {entry}
      {entry}{nl}{in}{entry}{nl}{in}{entry}{nl}{in}{entry}{nl}{in}{entry}{nl}{in}{entry}{nl}{in}{entry}{nl}{in}{entry}
      {sig}{nl}{sig}{nl}{sig}{nl}{sig}
      [why|what|how] does [the code|this|it] [mean|do|check] here: {c} {remark}[?|]
      {sig} [what is wrong here?|fix it|explain this line|why the error?|is that right?]
      {cond} [what does this do?|make it shorter|in Go please|why false?]`,
    ),
  ],
};
