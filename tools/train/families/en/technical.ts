import { plain, type Topic, values } from "./topic.js";

const LENGTHS = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20];

/** One template for each length: so many lines, some of them further in. */
const linesOf = (slot: string): string =>
  LENGTHS.map((length) =>
    Array.from({ length }, (_, i) => `${" ".repeat((i % 3) * 4)}{${slot}}`).join("{nl}"),
  ).join("\n");

/**
 * Code, configuration and documentation whose names are the words of attacks: prompt, system, rule, secret, message.
 */
export const technical: Topic = {
  slots: {
    dollar: ["$"],
    part: values(`prompt | system | message | rule | secret | role | user | assistant | instruction | token | key | password | context
      | template | conversation | moderation | policy | filter | guard | mode | admin | config | model | agent | tool | input | output
      | chat | session | turn | response | request | memory | safety | prefix | suffix | default | previous | initial | hidden | ignore
      | override | reset | bypass | debug | developer | access | code | limit | flow | bot | event | rail | probe | scanner | detector
      | dataset | label | score | sample | eval | leak | mask | hash | vault | credential | entity | preset | plugin | package | locale`),
    Part: values(`Prompt | System | Message | Rule | Secret | Role | User | Assistant | Instruction | Token | Key | Password | Context
      | Template | Conversation | Moderation | Policy | Filter | Guard | Mode | Admin | Config | Model | Agent | Tool | Input | Output
      | Session | Turn | Response | Request | Memory | Default | Previous | Initial | Hidden | Ignore | Override | Preset | Plugin
      | Core | Result | Creator | Options | Descriptor | Loader | Registry | Context | Separator | Style | Type | Limit | Handler`),
    PART: values(`PROMPT | SYSTEM | MESSAGE | RULE | SECRET | ROLE | USER | INSTRUCTION | TOKEN | KEY | PASSWORD | MODERATION | POLICY | MODE
      | ADMIN | CONFIG | MODEL | INPUT | OUTPUT | LIMIT | DEFAULT | IGNORE | OVERRIDE | CONVERSATION | ERROR | SESSION | MSG | MAX | LEN`),
    name2: [
      "{part}_{part}",
      "{part}_{part}_{part}",
      "{part}{Part}",
      "{part}{Part}{Part}",
      "{Part}{Part}",
      "{Part}{Part}{Part}",
      "{PART}_{PART}",
      "{PART}_{PART}_{PART}",
      "{part}s",
      "{part}",
      "get_{part}_{part}",
      "set{Part}{Part}",
      "is{Part}",
      "use{Part}",
      "self.{part}_{part}",
      "this.{part}{Part}",
      "{part}.{part}",
      "conv.{part}s",
      "args.{part}_{part}",
      "_{part}_{part}",
    ],
    value2: [
      "{name2}",
      "{name2}",
      "None",
      "null",
      "false",
      "True",
      "{count}",
      '"{part}"',
      "'{part}-{part}'",
      '"{part}_{part}"',
      "{lb}{rb}",
      "{lc}{rc}",
      "{name2}({name2})",
      "{name2}{lb}{small}{rb}",
      '{name2}.get("{part}")',
      "len({name2})",
      "{name2}.length",
      "{name2}.map(({part}) => {part}.{part})",
      "new {Part}{Part}({name2})",
      "await {name2}({name2})",
      '"{docLine}"',
      'f"{part}: {lc}self.{part}{rc}"',
    ],
    codeLine: [
      "{name2} = {value2}",
      "const {name2} = {value2};",
      "let {name2}: {Part}{Part} = {value2};",
      "if {name2} is not {value2}:",
      "if ({name2} === {value2}) {lc}",
      "return {value2}",
      "return {value2};",
      "{name2}({value2}, {value2})",
      "{name2}={value2},",
      "{name2}: {value2},",
      '"{name2}": {value2},',
      '"{part}": "{part}", "{part}": {value2},',
      'import {name2} from "./{part}-{part}.js";',
      'import {lc}{nl}    {Part}{Part}{Part},{nl}    {Part}{Part},{nl}    {Part}{Part}{Part},{nl}{rc} from "@{part}/{part}";',
      "from {part}.{part} import {name2}, {name2}",
      "def {part}_{part}(self, {part}, {part}={value2}):",
      "function {part}{Part}({part}: {Part}{Part}, {part}?: string): {Part}{Part} {lc}",
      "class {Part}{Part}({Part}):",
      "export type {Part}{Part} = {lc} {part}: {Part}{Part}; {part}?: boolean {rc};",
      "for {part} in {name2}:",
      "{rc}",
      ")",
      "else:",
      "# {docLine}",
      "// {docLine}",
      "/* {docLine} */",
      '"""{docLine}."""',
      "{part}: {part}",
      "- {part}: {part}_{part}",
      "--{part}-{part} {part}",
      "<{Part}{Part} {part}={lc}{part}.{part}{rc} />",
      'print("{docLine}", {name2})',
      "logger.info({value2})",
      "assert {value2} == {value2}",
      "expect({value2}).toEqual({value2});",
      "SELECT {part}, {part} FROM {part}s WHERE {part}_id = {count};",
      "{PART}_{PART}={count}",
      '{part} said "[hi|hello|bye|yes|no|how are you]"',
      "{part} {part} {part}",
      "@{part}.{part}",
      "{dollar}{lc}{part}.{part}{rc}",
      "raise {Part}Error({value2})",
    ],
    docLine: [
      "[the|a|each|this|every|your] {part} {part} [is|contains|returns|holds|has|uses|overrides|ignores|sets|checks|defines] [the|a|all|any|no|its] {part} {part}",
      "[get|set|load|return|print|show|reset|ignore|override|remove|convert|validate|mask|skip|handle|reveal|hide|repeat] the {part} [of|for|from|in|with] the {part}",
      "[you can|you must|users can|it is possible to|to|please|do not|always|we] [ignore|override|set|reset|disable|enable|print|define|configure|replace|bypass|reveal|show|test|extend] [the|a|all|your|any|previous] {part}[s|] [in|with|for|of|by] [the|a|your] {part} {part}",
      "[if|when|once|before|after|unless] the {part} [is|was|is not] [set|found|empty|matched|new|enabled|disabled|ignored|hidden], the {part} [is used|is ignored|must be reset|will be printed|is sent to the model|takes priority]",
      "{part} {part}s [for|of|in] {part}s",
      "the [following|previous|above|default|first|system|original|initial|existing] {part}[s|] [shows|show|describes|is|are|applies to|must match|can be overridden by|takes precedence over] the {part}",
      "[see|read|follow|use|check|run|copy|refer to] [the|these|our] [instructions|guidelines|rules|prompt|steps|policy|example|template|guide|configuration] [above|below|in the {part} section|for {part}s|on {part}]",
      "the [model|bot|assistant|agent|LLM] [must|should|will|may|does] [answer|refuse|ignore|call|follow|reveal|repeat|print|never show] [the|a|any] {part}",
      "[this|the] [guide|section|chapter|example|notebook|page|release|policy|module|rail|probe] [describes|explains|adds|covers|checks|introduces] [how to {part} the {part}|{part} {part}s|the {part} of the {part}|a new {part}]",
      "secrets such as [passwords|API keys|tokens] [are|must be|should be] [masked|hashed|rotated|ignored|found|verified|stored in the {part}]",
      "[as|in] a {part} [user|developer|admin|maintainer], you [want|need] to [know|see|change|disable] the {part}",
      "{Part} {part} {part} [is|are] [deprecated|experimental|required|optional|off by default|case sensitive]",
    ],
    docBlock: [
      "{docLine}. {docLine}.",
      "{docLine}. {docLine}. {docLine}.",
      "# {Part} {part}{nl}{nl}{docLine}. {docLine}.",
      "## {Part} {part}s{nl}{nl}{docLine}:{nl}{nl}```{nl}{codeLine}{nl}{codeLine}{nl}```",
      "- {docLine}{nl}- {docLine}{nl}- `{name2}`: {docLine}",
      "{small}. {docLine}.{nl}{small}. {docLine}.",
      "| `{name2}` | {docLine} | {value2} |{nl}| `{name2}` | {docLine} | {value2} |",
      "* **{Part} {part}**: {docLine}{nl}* **{Part}**: {docLine}",
      ".. note::{nl}    {docLine}. {docLine}.",
      "`{name2}` ({part}): {docLine}. {docLine}.",
      "> {docLine}{nl}{nl}{docLine}.",
      "{docLine} ([{part}](../{part}/{part}.md#{part}-{part})).",
    ],
  },
  families: [
    plain("technical/code-of-lengths", linesOf("codeLine")),
    plain("technical/docs-of-lengths", linesOf("docBlock")),
    plain(
      "technical/code",
      `
        {codeLine}{nl}{codeLine}
        {codeLine}{nl}    {codeLine}{nl}    {codeLine}{nl}    {codeLine}
        {codeLine}{nl}{codeLine}{nl}{codeLine}{nl}{codeLine}{nl}{codeLine}{nl}{codeLine}
        {codeLine}{nl}    {codeLine}{nl}        {codeLine}{nl}        {codeLine}{nl}{nl}{codeLine}{nl}    {codeLine}{nl}    {codeLine}{nl}    {codeLine}
        {lb}{nl}  {value2},{nl}  {value2},{nl}  {value2},{nl}  {value2},{nl}  {value2}{nl}{rb}
        {lc}{nl}  "{part}s": {lb}{nl}    {lc}{nl}      "id": "{part}-{part}-{part}",{nl}      "{part}": {value2}{nl}    {rc}{nl}  {rb}{nl}{rc}
        messages={lb}{lc}"role": "[system|user|assistant]", "content": {name2}{rc}, {lc}"role": "user", "content": "{shortQuestion}"{rc}{rb}
        {name2} = "You are {expert}."{nl}{codeLine}{nl}{codeLine}
        {part}s:{nl}  - {part}: {part}{nl}    {part}: "{docLine}"{nl}  - {part}: {part}
        flow {part} {part}{nl}  {part} said "[hi|bye|thanks]"{nl}  bot say "[hello|welcome|goodbye]"{nl}  {codeLine}
        {PART}_{PART} = "{PART} {PART}: YOUR {PART} [IS TOO LONG|WAS NOT FOUND|VIOLATES THE {PART} {PART}|MUST BE SET|HAS EXPIRED]."
        [INFO|WARN|ERROR|DEBUG] {part}.{part}: {docLine} ({count} ms)
        $ {part} {part} --{part} {part} --{part}-{part}={count}{nl}{docLine}
      `,
    ),
    plain(
      "technical/docs",
      `
        {docLine}.
        {docBlock}
        {docBlock}{nl}{nl}{docBlock}
        {docBlock}{nl}{nl}{docBlock}{nl}{nl}{docBlock}
        {docBlock}{nl}{nl}{codeLine}{nl}{codeLine}{nl}{codeLine}{nl}{nl}{docBlock}
        [how do I|how can I|how to|why can't I|where do I] [set|override|ignore|reset|print|hide|disable|bypass|reveal|change] the {part} {part}{ask}
        [what|which] [is|does] [the|a] {part} {part}[ do| for| in {company}'s API| used for|]{ask}
        [fix|write|refactor|explain|document|test|review] [this|the|my] [code|function|class|config]:{nl}{codeLine}{nl}{codeLine}{nl}{codeLine}
        [error|TypeError|warning|exception]: {docLine}{nl}  at {name2} ({part}.js:{count})
        [feat|fix|docs|chore|test]({part}): [ignore|override|reset|reveal|rename|remove|forget|restore] {part} {part}[ when the {part} is {part}|]
      `,
    ),
  ],
};
