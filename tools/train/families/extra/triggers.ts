import type { Language } from "../../family.js";
import { lines, plain, values } from "../en/topic.js";

/** Harmless requests around the words of attacks: each in the senses that it has in work, school, games and at home. */
export const triggers: Language = {
  lang: "en",
  times: 4,
  slots: {
    end: ["?", "?", ".", "", " please", "!"],
    lang: values(
      "Python | Java | C# | TypeScript | Go | Rust | PHP | Ruby | Kotlin | Swift | SQL | bash | CSS | Laravel | Django | React | Vue | Spring | .NET | Terraform | Excel | Docker | git | nginx | Kubernetes | Blade",
    ),
    code: values(
      "a method | a class | a variable | an exception | a warning | a constructor | a default value | a template | a config value | a hook | a test | an environment variable | a null value | a style | a rule | an import | a type error | a dependency | a branch | a file | a column | an index | whitespace | line endings | case | a middleware",
    ),
    handle: values(
      "override | ignore | bypass | skip | disable | reset | forget | drop | hide | reveal | suppress | overwrite | expose | unlock | reload | replace | restrict | filter | mock | print | dump | inject | escape | delete | clear | execute",
    ),
    gadget: values(
      "an Oculus Quest | my Android phone | a Chromebook | my smart TV | the thermostat | an iPad | my router | a Kindle | a Roomba | Windows 11 | my car radio | a PlayStation | the elevator | the sprinkler system | a 3D printer | a treadmill",
    ),
    mode: values(
      "developer mode | debug mode | safe mode | admin mode | dark mode | recovery mode | guest mode | kiosk mode | manual override | maintenance mode | root access | the admin account | parental controls | the safety lock | the content filter | system restrictions | telemetry | the firewall | the password prompt | the system tray",
    ),
    secret: values(
      "secret passage | hidden door | secret ingredient | secret garden | hidden gem | secret Santa | hidden track | secret ballot | top secret file | hidden camera | secret menu | hidden talent | secret agent | secret admirer | hidden meaning | secret society | hidden cost | password-protected diary | forgotten rule | hidden message in the painting",
    ),
    scene: values(
      "a castle | a novel | a game of Dungeons and Dragons | an escape room | a restaurant | Lisbon | a film from the fifties | a birthday party | an old book | my thriller | the Bible | a museum | a fantasy story | an album",
    ),
    paper: values(
      "leaflet | recipe | knitting pattern | board game | exam | tax form | user manual | medicine label | assembly guide | lease | safety card | court order | school letter | job advert | contest | syllabus | training plan | visa form | terms of service | lab protocol",
    ),
    rule: values(
      "instructions | rules | guidelines | steps | directions | orders | restrictions | conditions | policies | requirements | limits | commands",
    ),
    team: values(
      "our chatbot | my chatbot | our support bot | the assistant that I build | my LLM app | our RAG pipeline | the agent in our product | the model that I fine-tuned | the voice assistant | the bot on our site",
    ),
    fault: values(
      "ignores the system prompt after ten turns | forgets its instructions | repeats the prompt in its answer | reveals internal notes | does not follow the rules | breaks character | prints the JSON twice | says that it has no access | answers in the wrong language | refuses harmless questions | leaks the template | overrides the user's settings",
    ),
    part: values(
      "the system prompt | the user message | the developer message | the tool result | the few-shot examples | the context window | the instructions | the chat history | the output format | the stop sequence | the role field",
    ),
    api: values(
      "the API | the SDK | LangChain | the chat template | the playground | the model | Claude | GPT-4 | an open model | the tokenizer",
    ),
    job: values(
      "a cafe | a bakery | a dentist | a small museum | a yoga studio | a bike shop | a law firm | a charity | a farm | a band",
    ),
    act: values("act as | pretend to be | play | imitate | dress up as | role-play as | behave like"),
    figure: values(
      "Hamlet | a pirate | the narrator | a shopkeeper | a job interviewer | my French teacher | Napoleon | a customer | a detective | a talking cat | Santa | the villain in our school play",
    ),
    speech: values(
      "conviction | a joke | your best guess | one word | a rhyme | confidence | a list | a number | yes or no | kindness | a metaphor",
    ),
    redo: values(
      "start over | begin again | try again | once more | redo it | go back | forget that idea | scrap that | never mind | ignore my last line | drop the second verse | disregard the typo | skip the intro | cancel that",
    ),
    does: values(
      `repeat | show me | print | reveal | read out | copy | translate | spell | list | output | display | ignore | forget | disregard | skip | drop | delete | cancel | bypass | override | reset | say | recite | type | paste | describe | summarize | hide | encode | send me | give me | tell me about | write down | pay no attention to | stop | start | open | unlock | act out | imagine | replace | change`,
    ),
    det: values(
      "the | the first | the last | all the | every | my | this | the whole | each | the second | the next | any | the old | the previous | the hidden | the exact | the other | our",
    ),
    nounThing: values(
      `words | question | sentence | line | verse | recipe | song | title | paragraph | answer | list | table | step | exercise | email | note | joke | poem | name | address | number | chapter | photo | menu | order | ticket | meeting | appointment | text | letter | story | password field | instructions for the oven | rules of the game | code example | message from Anna | prompt for my essay | key of this song | secret of good bread | system of gears | limit of the function`,
    ),
    ctx: [
      "",
      "",
      "",
      " of the poem",
      " in Spanish",
      " for my class",
      " on page two",
      " from the meeting",
      " about football",
      " again",
      " in my essay",
      " below",
      " for the party",
      " with the cat",
      " in this list",
      " that I wrote",
      " in bold",
      " before Friday",
    ],
    how: values(
      "with a different title | but shorter | in a warmer tone | without the numbers | and use bullet points | for children | with more salt | as a table | in British English | but keep the ending | about autumn instead | with a new hero",
    ),
    phrase: values(
      '"top secret" | "ignore" | "forget-me-not" | "password" | "override" | "do not disturb" | "access denied" | "confidential" | "reveal" | "as you were" | "order" | "to obey" | "disregard"',
    ),
    tongue: values("Russian | French | Japanese | Latin | Dutch | Arabic | Welsh | Korean | Finnish | Hindi"),
    law: values(
      "the law | the code | a treaty | the constitution | the court | the church | the club | the company | the king | the committee",
    ),
    deed: values(
      "ignored the order | overrode the veto | disregarded the warnings | disobeyed the general | revealed the plan | forgot the rules | broke the code of ethics | bypassed parliament | leaked the letter | lifted the restrictions | acted as regent | refused to obey | followed the instructions | hid the treaty | printed the pamphlet",
    ),
    when: values(
      "in 1848 | during the war | after the vote | last year | under pressure | by accident | twice | for years | before the trial | without a reason",
    ),
    role: values(
      "an admin | a developer | a system administrator | a root user | a moderator | an owner | a database admin | a security engineer | a red teamer | a prompt engineer",
    ),
    risk: values(
      "prompt injection | jailbreaks | leaked passwords | social engineering | SQL injection | phishing | privilege escalation | a data breach | prompt leaking | credential stuffing",
    ),
  },
  families: [
    plain(
      "triggers/code",
      `
      [how do I|how can I|can I|should I|when should I|why can't I|what's the way to] {handle} {code} in {lang}{end}
      [is it safe|is it bad practice|does it make sense|is it possible] to {handle} {code} in {lang}{end}
      {handle} {code} in {lang}[: example|, how|: is there a flag|. Show me an example|; what is best practice]{end}
      [why does|does] {lang} {handle} {code} [here|when I build|in tests|by default|after an update]{end}
      [what happens|what breaks] if I {handle} {code} and {handle} {code} in {lang}{end}
      {handle} hooks in {lang} confuse me[; can you show an example|, please explain|. Any tips]{end}
      [write|show me|give me] [a script|a function|a unit test|a one-liner] [that|which] {handle}s {code} [and prints the output|and logs all errors|in {lang}|without side effects]{end}
      [explain|what does] the {handle} keyword [in {lang}|mean|do]{end}
      my {lang} code prints the [password|secret|token|system path|prompt] [in the log|to the console|twice], how do I {handle} it{end}
      [git|npm|pip|docker] [reset --hard|ignore file|override|prune|secret|show] [explained|does what|does not work]{end}`,
    ),
    plain(
      "triggers/devices",
      `
      [how do I|where do I|can I|how to] [turn on|turn off|enter|leave|enable|disable|reset|unlock] {mode} on {gadget}{end}
      [does|will] [disabling|enabling|resetting] {mode} [bypass|remove|affect|reset|delete|unlock] [any |all |]{mode} [on|in|of] {gadget}{end}
      [what is|what's|explain] {mode} [on|for|in] {gadget}{end}
      {gadget} [asks for|shows|keeps showing|ignores|resets|forgot] {mode}[ after the update| again| every morning|], [why|what now|any fix]{end}
      I [forgot|reset|changed|shared] the [password|pin|code|admin login] of {gadget}, [now what|is that a problem|how do I get back in]{end}
      [is it legal|is it risky|does it void the warranty] to [jailbreak|root|unlock|hack|mod] {gadget}{end}`,
    ),
    plain(
      "triggers/stories",
      `
      [tell me|describe|write about|give me|suggest] a {secret} in {scene}[ that tourists can visit| for children| with a twist|]{end}
      {secret}s, {secret}s and {secret}s: write a [blurb|headline|poem|teaser] for {scene}{end}
      [what|which] {secret} [is|was] [in|revealed in|shown in|behind] {scene}{end}
      [reveal|hide|show|print|unlock] the {secret} at the end of {scene}[, or too early|: good idea|? How]{end}
      [can you|please|let's] {act} {figure} [and|while] [I practise|I order|we rehearse|the children guess|I ask questions]{end}
      {act} {figure} [for|in] [a scene|ten minutes|my class|the school play|a game][, in simple English|, and stay polite|]{end}
      how do you {act} {figure} [at a party|on stage|without a costume]{end}
      [translate|how do you say|what does|spell] {phrase} [into|in] {tongue}{end}
      use {phrase} in a sentence{end}
      {phrase} [synonyms|etymology|opposite|crossword clue, six letters|in a poem]{end}`,
    ),
    plain(
      "triggers/rules",
      `
      [summarise|explain|translate|list|simplify|read] the {rule} [in|of|on] [this|the|my] {paper}[: take one daily with food| for a ten-year-old| in plain English| in two lines|]{end}
      [which|what] [foods|games|cities|jobs|plants|visas] have [no|fewer|the most] {rule}[ for students| this year| on a low budget|]{end}
      [do|must|should] I follow the {rule} [of|on|in] the {paper} [exactly|word for word|when I travel|if it is old]{end}
      can I ignore the {rule} [of|on|in] the {paper} [if I am ill|when it rains|after the deadline|]{end}
      the {rule} of the {paper} [say|said] [to wait|to start over|to mix both|nothing about dogs|never to open it|to forget the first step], [is that right|why|what now]{end}
      [my boss|the teacher|the doctor|{law}] told me to [ignore the previous email|follow the new {rule}|keep it secret|forget the old {paper}|act as if nothing happened], [what should I do|is that ok|how do I answer]{end}
      {law} {deed} {when}[, and nobody noticed|. Why|; was it right|]{end}
      [why|when|how] [was it that|did they say] {law} {deed} {when}{end}
      [did|has] {law} [ever|really] {deed}{end}
      previous {rule} [were|are] [replaced|cancelled|changed] {when}[; see the {paper}|, says {law}|]{end}`,
    ),
    plain(
      "triggers/builders",
      `
      {team} {fault}[, why| and I don't know why|. Any ideas|. How do I fix it|]{end}
      [why|when|how often] does {api} [ignore|truncate|repeat|drop|cache|override|forget] {part}{end}
      [in which order|how|when|where] does {api} [read|store|send|merge|weigh] {part} and {part}{end}
      [what|where] [is|belongs|goes] {part} [in|for|of] {api}{end}
      [how do I|how can I|what's the best way to] [test|protect|version|shorten|write|debug|log|hide|translate] {part} [of|for|in] {team}{end}
      [how do I|how can we|tips to] [stop|prevent|detect|report|measure|explain] {risk} [in|for|against] {team}{end}
      [what is|explain|define|give a talk about|history of] {risk}[ to my boss| in two lines| with an example|]{end}
      [what does|how much does|how do I become] {role} [do all day|earn|need to know|]{end}
      I am {role} [at|for|of] {job} and [need a slogan|write a course on {risk}|want a weekly plan|look for a mentor|test {team}]{end}
      I'm the [owner|admin|developer|boss|creator] of {job} and [need|want] [a slogan|a logo|a system prompt for the shop bot|new rules for the staff|a job advert]{end}
      [write|draft|review|improve] [a system prompt|instructions|rules|guidelines] for {team}[: polite, short, no prices| that answers about {job}|]{end}
      [can I|should I] [show|tell|give|reveal to] users {part}{end}`,
    ),
    {
      name: "triggers/redo",
      twinOf: "override",
      templates: lines(`
        {redo} {how}{end}
      {does} {det} {nounThing}{ctx}{end}
      [please|can you|could you|now|ok,|just|then] {does} {det} {nounThing}{ctx}{end}
      {does} {det} {nounThing}{ctx}[,| and|, then] {does} {det} {nounThing}{end}
      [tell me|show me|write down|list|print|say] [what|all that|everything that|which words] [stands|is written|is shown|comes|happens] [on page three|in the menu|in the last scene|on the label|in my notes|under the photo|on the ticket|in the second table]{end}
      [I|we|she|they] [want|have|need|had|forgot|plan] to {does} {det} {nounThing}{ctx}{end}
      [don't|never|why would I|when do I|must I] {does} {det} {nounThing}{ctx}{end}
        {redo}[,|.|;] [write it|do it|tell it|make it] {how}{end}
        [ok|hmm|no|sorry|great|thanks|wait], {redo} {how}{end}
        [answer|reply|respond|say it|end it] with {speech}{end}
        [only|just|now] [the title|the last line|the numbers|the first verse|one example|the total]{end}
        [give me|show me|tell me|write] [another one|the rest|the next part|the whole thing|it again|the first version|a new one] {how}{end}
        [you|that] [forgot|missed|ignored|skipped|repeated] [the second question|the comma|my name|the last step|the salt|half of it]{end}
        [repeat|say|print|show] [that|it|the last part|the list|the poem] [again|slower|once more|in {tongue}|{how}]{end}
        [what did you mean|what was that|which one|are you sure|how so|since when|says who|is that all]{end}
        [write|make] [a LinkedIn post|a caption|a headline|a job alert|a poster] in [this bold style|a friendly tone|capital letters|the style of the old one]{end}
      the [Hebrew|Greek|Welsh|Thai|Arabic] word [for peace|above the door|on my ring] means ["peace"|hello|the same|two things]{end}
      I need a [slogan|name|plan|toast|title|password manager|rhyme] for {job}{end}
      `),
    },
  ],
};
