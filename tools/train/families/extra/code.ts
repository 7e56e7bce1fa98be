import type { Language } from "../../family.js";
import { plain, signs, values } from "../en/topic.js";

/** Harmless code, markup, logs, configuration and technical documentation. */
export const code: Language = {
  lang: "en",
  slots: {
    ...signs,
    in: ["  ", "    ", "\t"],
    word: values(`user | system | prompt | message | role | content | instruction | config | option | value | index | result | data
      | request | response | error | name | token | key | secret | password | file | path | line | text | input | output | model
      | assistant | tool | rule | filter | limit | mode | debug | admin | test | node | item | list | map | state | event
      | handler | client | server | session | cache | query | table | column | row | field | schema | type | event | context
      | buffer | stream | chunk | image | button | form | page | route | state | props | image | size | count | total | offset
      | date | time | url | host | port | header | body | status | code | locale | format | pattern | regex | match | group
      | previous | current | initial | default | original | new | old | all | ignore | override | reset | hidden | safe`),
    id: [
      "{word}",
      "{word}{Word}",
      "{word}_{word}",
      "{word}_{word}_{word}",
      "{Word}{Word}",
      "{Word}{Word}{Word}{Word}",
      "_{word}",
      "{word}s",
      "is{Word}",
      "get{Word}",
      "set{Word}",
      "{word}Id",
    ],
    Word: values(`Ignore | Lint | Core | Creator | Descriptor | Locale | User | System | Prompt | Message | Role | Content | Config | Option | Value | Index | Result | Data | Request | Error
      | Name | Token | Key | Secret | File | Path | Line | Text | Input | Output | Model | Rule | Filter | Limit | Mode | Test
      | Node | Item | List | Map | State | Event | Handler | Client | Server | Session | Query | Table | Field | Type | Context`),
    num: values(
      "0 | 1 | 2 | 3 | 4 | 8 | 10 | 16 | 25 | 32 | 64 | 100 | 128 | 255 | 404 | 500 | 1024 | 3000 | 8080 | 0.5 | 1.5 | -1",
    ),
    str: [
      '"{id}"',
      "'{id}'",
      '"{word} {word}"',
      "'{word} {word}: %s'",
      '""',
      "'/{word}/{id}'",
      '"The {word} {id} is not valid."',
      "'{word}.{word}'",
      '"{word}", "{word}", "{word}", "{word}"',
    ],
    expr: [
      "{id}",
      "{id}.{id}",
      "{id}({id})",
      "{id}.{id}({id})",
      "{num}",
      "{str}",
      "{id}{lb}{num}{rb}",
      "{id}{lb}{str}{rb}",
      "{id} + {num}",
      "!{id}",
      "{id} === {num}",
      "{id} == {str}",
      "new {Word}{Word}({id})",
      "await {id}({id})",
      "len({id})",
      "{lb}{num}, {num}, {num}, {num}, {num}, {num}{rb}",
      "{lc} {id}: {str}, {id}: {str} {rc}",
      "{lb}{str}, {str}{rb}",
    ],
    stmt: [
      "const {id} = {expr};",
      "let {id} = {expr};",
      "{id} = {expr}",
      "self.{id} = {id}",
      "this.{id} = {expr};",
      "return {expr};",
      "return {id}",
      "if ({expr}) return {expr};",
      "if {expr}:",
      "for {id} in {id}:",
      "for (const {id} of {id}) {lc}",
      "import {id} from '{word}/{word}';",
      "from {word} import {id}, {id}",
      'import {lc} {id}, {id} {rc} from "./{word}";',
      "def {id}(self, {id}, {id}=None):",
      "function {id}({id}, {id}) {lc}",
      "export const {id} = ({id}: string) => {lc}",
      "throw new Error({str});",
      "print({str})",
      "console.log({str}, {id});",
      'logger.info(f"{word}: {lc}{id}{rc}")',
      "assert {id} == {expr}",
      "expect({expr}).toBe({expr});",
      "{rc}",
      "{rc});",
      "# {doc}",
      "// {doc}",
      "* {doc}",
      "* @param {id} {doc}",
      "else:",
      "try:",
      "except {Word}Error as e:",
      "async {id}({id}: {Word}): Promise<{Word}> {lc}",
      "case {str}: return {expr};",
      "{id}: {expr},",
      "{str}: {str},",
      "{str}: {lc}",
      "pub fn {id}(&self) -> Result<{Word}> {lc}",
      "func {id}({id} string) error {lc}",
      'printf("%d %s\\n", {id}, {id});',
      "#include <{word}.h>",
      "SELECT {id}, {id} FROM {id} WHERE {id} = {num} AND {id} IS NOT NULL;",
      "{id}: /^{lb}0-9{rb}{lc}{num}{rc}$/,",
      "re.compile(r'^({word}{bar}{word})$')",
    ],
    letter: values(
      "A | B | C | D | E | F | G | H | I | J | K | L | M | N | O | P | Q | R | S | T | U | V | W | X | Y | Z",
    ),
    entry: [
      "{letter}: {num}",
      "{letter}: '0{num}'",
      "{word}: {num}",
      '{word}: "{word}"',
      "fontSize: {num}",
      'display: "flex"',
      "marginBottom: {num}",
      "color: primaryColor",
      '{lc} code: "{word}", label: "{Word}" {rc}',
    ],
    block: [
      "{stmt}{nl}{in}{stmt}{nl}{in}{stmt}{nl}{stmt}",
      "{stmt}{nl}{in}{stmt}{nl}{in}{in}{stmt}{nl}{in}{stmt}{nl}{nl}{stmt}",
      "{in}{stmt}{nl}{in}{stmt}{nl}{in}{stmt}{nl}{in}{stmt}{nl}{nl}",
    ],
    doc: [
      "the {word} of the {word}",
      "returns the {word} {word} or None",
      "use the {word} {word} instead of {id}",
      "this is the {word} {word} for all {word}s",
      "if the {word} is not set, the default {word} is used",
      "see the {word} section above for an example",
      "ignore all {word}s that match the {word}",
      "overrides the previous {word}",
      "the {word} to {verb}",
      "TODO: {verb} the {word} when the {word} is new",
      "a list of {word}s to {verb}",
      "must be a {word}",
      "whether to {verb} the {word}",
      "do not {verb} the {word} here",
      "you can {verb} the {word} with the {id} option",
      "called before the {word} is {verb}ed",
      "this rule is enabled by default",
      "the {word} prompt that is sent to the model",
      "the system prompt of the assistant",
      "the role of the message: user, assistant or system",
      "forget the {word} cache",
      "{verb} all {word}s from the {word}",
    ],
    verb: values(
      "create | read | update | delete | run | build | test | check | parse | print | show | load | send | return | use | set | get | filter | ignore | override | reset | configure | install | add | remove | validate | handle | render | call | execute | export | import",
    ),
    sentence: [
      "To {verb} the {word}, run `{cli}`.",
      "The `{id}` option {doc}.",
      "By default, {doc}.",
      "You can {verb} your own {word} by adding it to the `{id}` {word}.",
      "{Word}s are {verb}ed before the {word} is created.",
      "Note that {doc}.",
      "For example, you can {verb} a {word} in the following format:",
      "If you want to {verb} the {word}, see [{word} {word}](#{word}-{word}).",
      "This {word} requires {Word} {num} or later.",
      "The following {word} shows how to {verb} the {word}.",
      "Use `{id}` to {verb} all {word}s at once.",
      "Each {word} has its own {word} and {word}.",
      "In this section we will {verb} a new {word} that {doc}.",
      "We recommend to {verb} the {word} first, then {verb} the {word}.",
      "The model is trained on {word}s and its {word} is {num}.",
      "It is possible to ignore specific {word}s with a `.{word}ignore` file.",
      "The system {word} is passed as the first message to the model.",
      "The following instructions explain how to {verb} the {word}.",
      "Please make sure that the {word} is {verb}ed before you {verb} it.",
      "The assistant must not {verb} the {word}.",
      "When the {word} mode is on, all {word}s are shown.",
    ],
    cli: [
      "npm install {word}-{word}",
      "{word} --{word} {num}",
      "python -m {word}.{id} --{word}={word}",
      "git clone https://example.com/{word}/{word}.git",
      "cd {word}",
      "docker run -it {word}:{word}",
      "curl -X POST http://localhost:{num}/{word}",
      "pip install {word}{lb}{word}{rb}",
      "export {id}={num}",
      "make {word}",
      "sudo apt-get install {word}",
    ],
    para: [
      "{sentence} {sentence}",
      "{sentence} {sentence} {sentence}",
      "{sentence}",
      "{sentence}{nl}{nl}```{nl}{block}{nl}```",
      "{sentence}{nl}{nl}```bash{nl}$ {cli}{nl}{cli}{nl}```",
      "- {sentence}{nl}- {sentence}{nl}- {doc}",
      "* **{word}**: {doc}{nl}* **{word}**: {doc}{nl}* **{word} {word}**: {doc}",
      "1. {sentence}{nl}2. {sentence}{nl}3. {sentence}",
      "{bar} {word} {bar} {word} {bar} {word} {bar}{nl}{bar}---{bar}---{bar}---{bar}{nl}{bar} {id} {bar} {num} {bar} {doc} {bar}{nl}{bar} {id} {bar} {num} {bar} {doc} {bar}",
      "> **Note**{nl}> {sentence}",
    ],
    head: [
      "# {word} {word}",
      "## {verb} a {word}",
      "### {id}",
      "## How to {verb} the {word}",
      "{word} {word}{nl}=========",
      "#### {Word} {word}s",
      "## [{num}.{num}.{num}] - {year}-0{num}",
    ],
    year: values("2019 | 2021 | 2022 | 2023 | 2024"),
    role: values(
      "operator | analyzer | recognizer | anonymizer | engine | scanner | profiler | worker | controller | registry | locale | creator | lint | model | template | agent",
    ),
    Role: values(
      "Operator | Analyzer | Recognizer | Anonymizer | Engine | Scanner | Profiler | Worker | Controller | Registry | Creator | Template | Secret | Agent | Rule",
    ),
    nums: [
      "'{num}', '{num}', '{num}'",
      "{num}, {num}, {num}, {num}",
      "'1{num}', '2{num}', '{num}', '5{num}', '6{num}'",
    ],
    place: values(
      "aachen | bergen | cairo | dakar | essen | online | ghent | lagos | malmo | paris | quebec | north | campus | remote",
    ),
    row: [
      "{letter}: {num},",
      "{place}: {lb}{nums}{rb},",
      "{role}_{word}: {Role}{Word},",
      "{role}_type: {Role}Type,",
      "**{role}_kwargs: Dict,",
      "{word}_to_{verb}: str,",
      "{word}_count={num},",
      "no_{word}: {str},",
      '"{Role}",',
      '{role}.mark({lc} type: "{role}>{word}:start" {rc});',
      "while True:",
      "{role}_files = []",
      'clean_{word} = text.replace("-", " ")',
      'visible=True, interactive=True, value="",',
      'placeholder="[Type|Write|Put] [a|your] [prompt|message|question|text] [and hit return|here|below]",',
      "[system_prompt|prompt|history|messages|context] = [\"\"|{lb}{rb}|None|msg{lb}'content'{rb}]",
      'if [messages{lb}0{rb}|msg|m|turn]{lb}"role"{rb} == "[system|user|assistant]":',
      'elif type([messages{lb}0{rb}|msg|m]{lb}"content"{rb}) == [str|dict|list]:',
      '[user|account|session|me].role === "[ADMIN|USER|OWNER|GUEST]" && (',
      '<[div|span|button|p] style={lc}{lc} display: "flex", alignItems: "center" {rc}{rc}>',
      "{lc}[config|user|app|item].[name|title|label|branding.name]{rc}",
      '[$|%] echo "[SECRET|TOKEN|hello|$HOME]" {bar} [{role} --stdin|base64|wc -c|grep x]',
      '"[Secret|File|Line|Rule]": {lc}{lc} [quote|printf|json] .[Secret|File|Line|Rule] {rc}{rc},',
      "export const [creator|rule|plugin|check]: {Role}{Word}Creator = {lc} [meta|messages|create], {rc}",
    ],
  },
  families: [
    plain(
      "code/rows",
      `
      {row}{nl}{in}{row}{nl}{in}{row}{nl}{in}{row}{nl}{row}
      {row}{nl}{row}{nl}{row}{nl}{row}{nl}{row}{nl}{row}{nl}{row}{nl}{row}
      const {id} = {lc}{nl}{in}{letter}: {num},{nl}{in}{letter}: {num},{nl}{in}{letter}: {num},{nl}{in}{letter}: {num},{nl}{in}{letter}: {num},{nl}{in}{letter}: {num},{nl}{rc};
      {in}{place}: {lb}{nums}{rb},{nl}{in}{place}: {lb}{nums}, {nums}{rb},{nl}{in}{place}: {lb}{nums}{rb},{nl}{in}{place}: {lb}{nums}{rb},{nl}{in}{place}: {lb}{nums}{rb},
      {block}{nl}{in}{row}{nl}{in}{row}{nl}{block}{nl}{row}
      # {Role} {Word}{nl}{nl}[A|Each] {Role} {Word} is published [on npm|as a package].{nl}{nl}## What it needs{nl}{nl}- \`{row}\`{nl}{in}- the \`{id}\` function returns \`{id}\`, \`{id}\` and \`{id}\`.
      Those who [finished|did] the [parts|steps|chapters] "{verb} {Word}" and "{verb} {Word}" [need not|do not have to] [run|execute|call] the [script|command|notebook] of this [part|section].
      [Look at|Open|Read] [the|your] new [rules|checks|settings] in \`{word}/{word}.toml\` to see [what they match|whether they work].
      __all__ = {lb}{nl}{in}"{Role}Type",{nl}{in}"{Role}",{nl}{in}"{Word}",{nl}{in}"{Role}{Word}",{nl}{rb}`,
    ),
    plain(
      "code/source",
      `
      {block}
      {block}{nl}{block}
      {block}{nl}{block}{nl}{block}{nl}{block}
      {block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}{nl}{block}
      /**{nl} * {doc}.{nl} * {doc}.{nl} */{nl}{block}{nl}{block}
      """{sentence}{nl}{nl}Args:{nl}{in}{id}: {doc}.{nl}{in}{id} (str): {doc}.{nl}{nl}Returns:{nl}{in}{doc}.{nl}"""{nl}{block}
      {expr}, {expr}, {expr}, {expr}, {expr}, {expr},{nl}{expr}, {expr}, {expr},`,
    ),
    plain(
      "code/docs",
      `
      {para}
      {head}{nl}{nl}{para}
      {head}{nl}{nl}{para}{nl}{nl}{para}{nl}{nl}{head}{nl}{nl}{para}
      {head}{nl}{para}{nl}{nl}{para}{nl}{nl}{para}{nl}{nl}{head}{nl}{para}{nl}{nl}{para}
      .. _{word}-{word}:{nl}{nl}{word} {word}{nl}---------{nl}{nl}{para}{nl}{nl}.. code-block:: python{nl}{nl}{block}{nl}{para}
      {doc}. {doc}. {sentence}`,
    ),
    plain(
      "code/data",
      `
      {lc}"{id}": {str}, "{id}": {lb}{lc}"{id}": {num}, "{id}": "{word} {word} {doc}"{rc}{rb}{rc}
      {lc}'{id}': {lb}{lc}'{id}': {num}, '{id}': '{sentence}'{rc}, {lc}'{id}': {num}, '{id}': '{doc}'{rc}{rb}{rc}
      {lc}"messages": {lb}{lc}"role": "user", "content": "{sentence}"{rc}, {lc}"role": "assistant", "content": "{sentence}"{rc}{rb}{rc}
      {id}: {word}{nl}{in}{id}: {num}{nl}{in}{id}: {str}{nl}{in}- {word}: {doc}{nl}{in}- {word}: {doc}
      {year}-0{num}-1{num}T10:{num}:00Z INFO {word}: {doc}{nl}{year}-0{num}-1{num}T10:{num}:01Z WARN {word} {word} {id}={num}{nl}
      <{word} {word}="{id}"><{word}>{doc}</{word}></{word}>
      <system>{sentence}</system>{nl}<user>{doc}</user>
      {lb}{word}{rb}{nl}{id} = {num}{nl}{id} = {str}{nl}# {doc}
      {word},{word},{word},{id}{nl}{num},{word},{num},{word}{nl}{num},{word},{num},{word}{nl}{num},{word},{num},{word}
      diff --git a/{word}.ts b/{word}.ts{nl}@@ -{num},{num} +{num},{num} @@{nl}-{stmt}{nl}+{stmt}`,
    ),
  ],
};
