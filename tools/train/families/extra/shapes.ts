import type { Language } from "../../family.js";
import { plain, signs, values } from "../en/topic.js";

/**
 * Harmless code whose names are the words of attacks: markup, types, tables of names, declarations, settings, licences.
 */
export const shapes: Language = {
  lang: "en",
  times: 8,
  slots: {
    ...signs,
    in: ["  ", "    ", "\t", "      "],
    low: values(`user | system | prompt | message | role | secret | password | token | key | rule | instruction | ignore | override | reset | reveal
      | show | print | repeat | output | previous | all | hidden | mode | debug | admin | developer | limit | filter | restriction | disable | enable
      | access | granted | command | order | forget | drop | clear | delete | call | send | execute | model | agent | assistant | context | task | reply
      | color | width | index | name | value | list | item | row | page | title | file | path | line | time | size | node | root | level | state | event`),
    cap: values(`User | System | Prompt | Message | Role | Secret | Password | Token | Key | Rule | Instruction | Ignore | Override | Reset | Reveal
      | Show | Print | Repeat | Output | Previous | All | Hidden | Mode | Debug | Admin | Developer | Limit | Filter | Restriction | Disable | Enable
      | Access | Command | Order | Clear | Delete | Call | Send | Execute | Model | Agent | Assistant | Context | Task | Reply | Select | Tooltip
      | Color | Width | Index | Name | Value | List | Item | Row | Page | Title | File | Path | Line | Time | Size | Node | Root | Level | State | Event`),
    loud: values(`USER | SYSTEM | PROMPT | MESSAGE | SECRET | PASSWORD | TOKEN | KEY | RULE | IGNORE | OVERRIDE | RESET | REVEAL | PRINT | ALL | MODE | DEBUG
      | ADMIN | LIMIT | FILTER | DISABLE | ENABLE | ACCESS | COMMAND | ORDER | CLEAR | DELETE | CALL | SEND | MODEL | AGENT | CONTEXT | TASK | ROOT | MAX | NODE`),
    camel: [
      "{low}{cap}",
      "{low}{cap}{cap}",
      "on{cap}{cap}",
      "{cap}{cap}",
      "get{cap}",
      "set{cap}{cap}",
      "is{cap}",
      "{low}",
    ],
    snake: [
      "{low}_{low}",
      "{low}_{low}_{low}",
      "{low}",
      "_{low}_{low}",
      "{low}_{low}_{low}_{low}",
      "__{low}__",
    ],
    shout: ["{loud}_{loud}", "{loud}_{loud}_{loud}", "{loud}", "{loud}_{loud}_{loud}_{loud}"],
    kebab: ["{low}-{low}", "{low}-{low}-{low}", "{low}", "no-{low}-{low}"],
    id: ["{camel}", "{snake}", "{camel}", "{snake}", "{shout}"],
    type: values(
      "string | number | boolean | any | never | unknown | void | null | undefined | object | Date | Buffer | string{lb}{rb} | Promise<void> | Map<string, any> | true | false | bigint | symbol",
    ),
    lit: [
      "'{kebab}'",
      '"{low}"',
      "{num}",
      "'{camel}'",
      "true",
      "false",
      "null",
      "'{cap}{cap}'",
      '"{shout}"',
      "''",
    ],
    num: values(
      "0 | 1 | 2 | 3 | 7 | 12 | 42 | 60 | 100 | 200 | 404 | 1000 | 3600 | 65535 | -1 | 0.5 | 0x1f | 1e6",
    ),
    tag: values(
      "Table | TableRow | TableCell | TableHead | Dialog | DialogTitle | AlertDialogContent | Select | SelectItem | SelectTrigger | Card | CardHeader | Button | Badge | Tabs | Form | Label | Input | Link | Layout | Modal | Menu | Sidebar | Tooltip | {cap}{cap} | {cap}",
    ),
    html: values(
      "div | span | p | li | ul | td | tr | th | h2 | h3 | a | code | pre | strong | em | section | option | label | button | dd | dt | summary | input | form | nav",
    ),
    css: values(
      "font-mono text-xs | text-muted | mt-3 | flex items-center | w-full | grid gap-2 | btn btn-primary | px-4 py-2 | hidden md:block | rounded-lg border",
    ),
    text: values(
      "You run this on your own and are not bound to our content policies | Description | Parameter | Required | Type | Yes | No | string | title | name | All | Public | Private | Delete | Cancel | Save | Install dependencies | Copy the command | Next | Previous | Default | Hidden | System prompt | Role | User message | Your prompt | Show all | Reset password | Secret key | Instructions",
    ),
    open: [
      "<{tag}>",
      '<{tag} className="{css}">',
      "<{tag} {camel}={lc}{camel}{rc}>",
      '<{tag} value="{low}">',
      "<{tag} {camel}={lc}() => {camel}({lit}){rc}>",
    ],
    inner: ["{text}", '{lc}t("{camel}.{camel}"){rc}', "{lc}{camel}.{camel}{rc}", "{lc}{camel}{rc}", "{low}"],
    link: [
      "{lb}{kebab}-[svg|image|badge]{rb}: https://example.com/{kebab}/{low}.svg",
      "{lb}{kebab}-url{rb}: https://example.org/{low}/{kebab}",
      "{lb}{kebab}{rb}: https://{low}.example.net/{kebab}/{low}#{low}",
      "{lb}#{num}{rb}: https://example.com/{kebab}/{low}/[pull|issues]/{num}",
      "{lb}{camel}{rb}: http://docs.example.org/{snake}.html",
    ],
    flag: [
      "{lb}--{kebab}{rb}",
      "{lb}-[p|v|n|x] {shout}{rb}",
      "{lb}--{kebab} {lb}{shout}{rb}{rb}",
      "{lb}--no-{kebab}{rb}",
      "{lb}--{kebab} {shout} {lb}{shout} ...{rb}{rb}",
    ],
    tuple: [
      '{lb}"{cap}{cap}{cap}", {num}{rb},',
      "{camel}: {lc} {camel}: {lc} {low}: {lit} {rc} {rc},",
      "{low}{lb}{low}{lb}3{rb}{lb}i{rb}{rb} = {low}{lb}3{rb}{lb}++i{rb}{lb}1{rb},",
      "'http://{low}:{low}@{low}.example:{num}/{low}',",
      "{lb}{lit}{rb} * {num} + {lb}{snake}{rb} * {num}",
    ],
    jsx: [
      "<{tag}>{inner}</{tag}>",
      "{open}{inner}</{tag}>",
      "{open}",
      "</{tag}>",
      "<{tag} />",
      "{lc}/* {cap} {low} */{rc}",
      "<{html}>{inner}</{html}>",
      '<{html} class="{css}">{inner}</{html}>',
      "{lc}{camel} && (",
      ")){rc}",
      '<{html} id="{kebab}" data-{kebab}="{low}">',
      "</{html}>",
      '<a href="/{kebab}/{low}.html">{text}</a>',
      "<code>{cli}</code>",
    ],
    cli: [
      "npm install {kebab}",
      "git clone https://example.com/{kebab}/{kebab}.git",
      "cd {kebab}",
      "{low} --{kebab} {low}",
      "{low} {low} --no-{kebab}",
      "docker run {kebab}",
      "export {shout}={low}",
      "python -m {snake}.{snake} --{kebab}={num}",
      "$ {low} {low} | grep {low}",
      "kubectl {low} {kebab}",
    ],
    typed: [
      "type {cap}{cap} = {cap}<{lit}, {lit}>;",
      "type {cap} = {cap}{cap}<{type}, {type}>;{nl}//=> {type}",
      "type {cap}{num} = {cap}<{lit}>;{nl}//=> {lb}{lit}, {lit}{rb}",
      "{camel}: {type};",
      "{camel}?: {type} {bar} {type};",
      "readonly {camel}: {type};",
      "{camel}({camel}: {type}): {type};",
      "{camel}({camel}: {type}, {camel}?: {type}): {type} {bar} undefined",
      "private {camel};",
      "static {camel}: {type};",
      "export declare const {camel}: ({camel}: {type}) => {type};",
      "export interface {cap}{cap} extends {cap}<{type}> {lc}",
      "export type {lc} {cap}{cap}, {cap} {rc} from './{kebab}.js';",
      "expectTypeOf<{cap}>().toEqualTypeOf<{type} {bar} {type}>();",
      "role: '{low}' {bar} '{low}' {bar} '{low}';",
      "/** {doc}. */",
      "/**{nl} * {doc}.{nl} * @{low} {low}{nl} * @default {lit}{nl} */",
      "// {doc}",
      "*/",
      "@internal",
      "this.{camel} = {camel};",
      "return this.{camel} + ': ' + this.{camel};",
      "return {camel};",
      "module.exports = {cap};{nl}{cap}.default = {cap};",
      "const {shout} = require('./{low}/{shout}');",
      "private {camel}In{cap}: {type};",
    ],
    doc: [
      "ID of the {low} the {low} is bound to, or null if the {low} is not bound to a {low}",
      "The user is the only {low} of the {low}",
      "If the {low} is not at the start of the {low}, it is {low}",
      "Valid {low}s are a single letter; invalid {low}s fall back to the {low}",
      "A way for you to pass {low} {low}s to the {low}",
      "Only needed if you use your own {low} and not the {low}",
      "Retrieve your {low}'s {cap} {cap}s, of which there is exactly one",
      "Lines beginning with # are treated as comments",
      "This flag is always `{type}` when a {low} starts, even if the {low} is in {low} mode",
      "You **must** overwrite the {low} before you return it to the user",
      "For {camel} {low}s, set `{snake}: {lit}` with your own key",
      "To add your own, check out the [{low} documentation]({low}s.md)",
      "then enter the {low}s appropriately",
      "A {low} whose {low} finds nothing hands back the very {low} it was given",
      "The {low} of the {low}",
      "Sets the {low} {low} and drops the {low}",
      "Use this to {low} the {low} of a {low}",
      "Don't use this as a {low} of the {low}",
      "Do not {low} the {low} before the {low} is {low}",
      "A {low} without a {low} is refused",
      "{cap} all {low}s and {low} them again",
      "Whether the {low} is {low}, `{camel}` otherwise",
      "This is a {low} for your own {low}, not a {low}",
      "If {lit}, {low}s are ignored and the previous {low} is kept",
      "Returns the {low}, or `{camel}` if there is no {low}",
      "Drop the `{camel}` from this and every later {low}",
      "Called when the {low} {low}s; must not {low}",
      "Internal names start with `__`, user names must not",
      "Shows hidden {low}s of the {low}",
      "the same user {low}. A {low} that is not set can only be used by a {low}",
      "{cap}s can no longer be {low}s, but may still be {low}s",
      "Copies the {low} from the {low} into memory",
      "Restores the {low} that was active before",
      "Reads it once, then {low}s your {low} for the rest",
      "Be sure to {low} your {low} in {camel}.{camel}()",
      "It is called {num} times with:",
      "Also the {low} of the {low}'s {low}",
      "TODO: {low} the {low}, see #{num}",
      "{low}s are case-insensitive unless {camel} is true",
    ],
    figure: values(
      "a pirate | a tutor | a host of a quiz | a shopkeeper | the player's rival | a museum guide | a cook",
    ),
    said: [
      "You are a [helpful|careful|friendly|harmless|patient] [assistant|AI|tutor|agent].",
      "You play {figure}. Answer the user as this character would.",
      "Stay in character and answer the user in short lines.",
      "You are helpful and honest, keep to the safety guidelines and promote [kindness|good habits].",
      "The assistant is polite and never makes up facts.",
      "Answer with one word.",
      "Rate the answer from 1 to 5.",
      "You speak with the user in the role that was chosen.",
      "Judge whether the response is a refusal.",
      "Follow the ethical guidelines of the [team|lab|company].",
      "Write in the voice of {figure}, whatever the user asks about.",
      "A chat of a curious user with an assistant.",
    ],
    pair: [
      'system_message="{said}",',
      'system_prompt = "{said} {said}"',
      '{snake} = """{said}{nl}{in}{said}"""',
      '"role": "system", "content": "{said}"',
      '"skip_{snake}": "[Leave out|Exclude|Skip] [refusals|empty rows|answers that refuse|apologies]",',
      "{snake}={lc}'{kebab}': '[Only refusals|No refusals|All answers|Refused or not]'{rc}",
      "{camel}: {lit},",
      "'{kebab}': '{low}',",
      '"{snake}": {lit},',
      "{snake} = {lit}",
      "{lb}'{cap}{cap}', {num}{rb},",
      "'{kebab}': {lb}{lit}, {lit}{rb},",
      "{shout},",
      "{snake} {snake} {snake} {snake} ' +",
      "{low} {low} {low} {low} {low}",
      "self.{snake} = {lc}{rc}",
      "self.{snake}_per_{low} = {lit}",
      "{snake}={snake},",
      '"{kebab}": "{cap} {cap}",',
      'help="{low} {snake} {low}s",',
      'action="{snake}",',
      "illegal: '\\\\n',",
      "begin: /\\b({low}{bar}{low}{bar}{low})\\b/,",
      "className: '{low}',",
      "{camel}: {lc} {camel}: {lit}, {camel}: {lit} {rc},",
      "#define {shout} {num}",
      "{snake}.{snake}({snake}={lit})",
      "{snake} = {snake}.replace('{low}', ' ')",
      "warnings.push('{low} can no longer contain {low} {low}s')",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of code that has one.
      "return `{cap} {low}: ${lc}{camel}{rc} {low} ${lc}{camel}{rc}`",
      "if ({camel} === {lit}) return {lit};",
      "app.post('/{low}', {camel}, (req, res) => {lc} res.send('{low}') {rc})",
      "// POST /api/{low}s gets {loud} bodies",
      "{shout}={low}",
      "- {kebab}: {low}",
      "{kebab}:{nl}{in}{kebab}: {low}",
      "SELECT {snake}, {snake} FROM {snake} WHERE {snake} = {num};",
      "ALTER TABLE {snake} DROP COLUMN {snake};",
      "assert {snake}({lit}) == {lit}",
      "expect({camel}.{camel}).toBe({lit});",
      "it('{low}s the {low} when the {low} is {low}', () => {lc}",
      "console.error('{cap} {low}: no {low} to {low}');",
      "throw new Error('{cap} the {low} before you {low} it');",
      "print(f'{low} {lc}{snake}{rc}')",
      "def {snake}(self, {snake}: str = {lit}) -> None:",
      "func ({low} *{cap}{cap}) {cap}({low} string) error {lc}",
      "pub fn {snake}(&mut self, {low}: &str) -> Option<{cap}> {lc}",
      ".{kebab} {lc} {kebab}: {num}px; {low}: none !important; {rc}",
    ],
    licence: [
      "Permission is [given|hereby given|granted to everyone], [free of charge|at no cost], to any person [who gets|obtaining|that has] a copy of this [software|program|work] and its [documentation|files], to [deal in|use|work with] the [Software|Program] without [restriction|limitation|limits], [including|and this includes], without limitation, the rights to use, copy, [change|modify], [merge|combine], publish and sell copies of it.",
      "The [notice|text|copyright notice] above [must|shall] be [kept|included] in all copies or [large|substantial] parts of the [Software|work].",
      'The [software|program] is [provided|given] "as is", without [any|a] [warranty|guarantee] of any kind, [express or implied|stated or not].',
      "[Everyone|Anyone] [who|that] gets [any|a] part of [it|this software] from you, with or without changes, also gets [the|this] text [and a link to it|of this license].",
      "You may [not|also] [remove|change|hide] [the notices|this text|the name of the author] without [permission|asking], [and|or] you must [state|say] what you [changed|did].",
      "Copyright (c) {year} the {cap} [team|authors|contributors]",
      "In no event [shall|will] the authors be liable for any [claim|damages], [including|also] [but not limited to|without limitation] [loss of data|lost profit].",
      "Redistributions [in|of] [source|binary] [form|code] must [keep|reproduce] the above [copyright notice|text], this list of conditions and the following [disclaimer|text].",
    ],
    year: values("1998 | 2009 | 2014 | 2018 | 2021 | 2023 | 2025"),
  },
  families: [
    plain(
      "shapes/markup",
      `
      {jsx}{nl}{in}{jsx}{nl}{in}{in}{jsx}{nl}{in}{jsx}
      {jsx}{nl}{in}{jsx}{nl}{in}{jsx}{nl}{in}{jsx}{nl}{in}{jsx}{nl}{in}{jsx}{nl}{in}{jsx}{nl}{in}{jsx}{nl}{jsx}
      <{tag}>{nl}{in}<TableRow>{nl}{in}{in}{open}{inner}</TableCell>{nl}{in}{in}{open}{inner}</TableCell>{nl}{in}{in}{open}{inner}</TableCell>{nl}{in}</TableRow>{nl}</{tag}>
      <ul><li>{text}</li><li>{text} {low}</li><li><a href="{kebab}">{text}</a></li></ul>
      <{low}><{low}>{text}</{low}><{low} {low}="{low}">{doc}</{low}></{low}>
      <Select>{nl}{in}<SelectItem value="{low}">{lc}t("{low}.{camel}"){rc}</SelectItem>{nl}{in}<SelectItem value="{low}">{inner}</SelectItem>{nl}{in}<SelectItem value="{low}">{inner}</SelectItem>{nl}</Select>`,
    ),
    plain(
      "shapes/types",
      `
      {typed}{nl}{typed}{nl}{typed}
      {typed}{nl}{in}{typed}{nl}{in}{typed}{nl}{in}{typed}{nl}{in}{typed}{nl}{in}{typed}{nl}{in}{typed}{nl}{in}{typed}
      {typed}{nl}{nl}{typed}{nl}{nl}{typed}{nl}{nl}{typed}{nl}{nl}{typed}{nl}{nl}{typed}
      declare class {cap}{cap} {lc}{nl}{in}{typed}{nl}{in}{typed}{nl}{in}{typed}{nl}{in}{typed}{nl}{in}{typed}{nl}{rc}
      type A = {cap}<{lit}, {type}>;{nl}//=> {type}{nl}{nl}type B = {cap}<{lit}, {type}>;{nl}//=> {type}{nl}{nl}type C = {cap}<{lit}, {type}>;{nl}//=> {type}`,
    ),
    plain(
      "shapes/names",
      `
      {pair}{nl}{in}{pair}{nl}{in}{pair}{nl}{in}{pair}
      {pair}{nl}{pair}{nl}{pair}{nl}{pair}{nl}{pair}{nl}{pair}{nl}{pair}{nl}{pair}
      {pair}{nl}{in}{pair}{nl}{in}{pair}{nl}{typed}{nl}{in}{pair}{nl}{in}{pair}{nl}{typed}{nl}{pair}{nl}{in}{pair}{nl}{in}{pair}
      {snake} {snake} {snake} {snake} {snake} {snake} {snake} {snake} {snake}
      {lc} {pair} {pair} {pair} {pair} {rc}
      {shout}, {shout}, {shout}, {shout},{nl}{shout}, {shout}, {shout},
      # {cap} {low}{nl}{snake} = {lit}{nl}{snake} = {lit}{nl}# {doc}.{nl}{snake} = {lit}
      {bar} \`{shout}\` {bar} {doc}. {bar}{nl}{bar} \`{shout}\` {bar} {doc}. {bar}{nl}{bar} \`{camel}\` {bar} {doc}. {bar}`,
    ),
    plain(
      "shapes/comments",
      `
      {doc}.
      {doc}. {doc}.
      // {doc}.{nl}// {doc}.{nl}{typed}{nl}{pair}
      /**{nl} * {doc}.{nl} * {doc}. {doc}.{nl} */{nl}{typed}
      - {doc}.{nl}- {doc}.{nl}- {doc}.{nl}- {doc}.
      ### {cap} {low}s{nl}{nl}{doc}.{nl}{nl}\`\`\`sh{nl}{cli}{nl}{cli}{nl}{cli}{nl}\`\`\`{nl}{nl}{doc}. {doc}.
      ## {cap}s{nl}{nl}### {cap} {low}s{nl}{nl}{doc}. See the full {low} [here](https://example.com/{kebab}/{snake}).
      * **{low}**: {doc}.{nl}* **{low} {low}**: {doc}.{nl}* **{kebab}**: {doc}.
      {num}.{num}.{num}{nl}{nl}- {doc} (#{num}){nl}- {cap} {low}s are no longer {low}ed{nl}- fix: {low} the {low} of {camel}
      Task {num}: {cap} {low} handling (do not {low} the {low})`,
    ),
    plain(
      "shapes/reference",
      `
      {link}{nl}{link}
      {link}{nl}{link}{nl}{link}{nl}{link}{nl}{link}{nl}{link}
      {doc}.{nl}{nl}{link}{nl}{link}{nl}{link}
      usage: {low} [-h|] {flag} {flag}{nl}{in}{in}{flag} {flag}{nl}{in}{in}{flag}
      Key {low}s{nl}{nl}- {lb}Main {low} 1{rb}{nl}- {lb}Main {low} 2{rb}{nl}- {lb}{cap} {low}{rb}{nl}{nl}## {cap} of {low}s
      #### :bug: [Bugfixes|Fixes]{nl}{nl}#### :art: {cap} {cap} changes{nl}- {doc} ({lb}#{num}{rb}){nl}{nl}{link}{nl}{link}
      {in}{tuple}{nl}{in}{tuple}{nl}{in}{tuple}{nl}{in}{tuple}{nl}{in}{tuple}`,
    ),
    plain(
      "shapes/licences",
      `
      {licence}
      {licence}{nl}{nl}{licence}
      {licence}{nl}{nl}{licence}{nl}{nl}{licence}
      /*{nl} * {licence}{nl} */{nl}{typed}
      > {licence}
      License{nl}-------{nl}{nl}{licence}{nl}{nl}{licence}`,
    ),
  ],
};
