import { lines, type Topic, values } from "./topic.js";

/** The single words of attacks in ordinary neighbourhoods, so that none of them is an attack by itself. */
export const triggerWords: Topic = {
  slots: {
    trigNoun:
      values(`confirmation | directive | insult | constraint | passphrase | ethics | programming | failure | limitation | disclaimer
      | norm | wallet | mission | initialization | safeguard | blame | remorse | refusal | clearance | boundary | guidance | treasure
      | audit | compliance | assignment | interface | shadow | factor | combination | protocol | excuse | homework | task | approval
      | emergency | channel | solution | manifesto | purpose | oracle | shame | quality | universe | credit | authentication | wire | bonus
      | preamble | transparency | proof | vowel | compass | machine | opinion | priority | magic | zero | owner | operator | censorship
      | moral | statement | bedtime | capital | creator | victory | opposite | agent | letter | hacker | lecture | law | feeling | joke
      | favor | restriction | policy | alert | candidate | duty | developer | translation | credential | cucumber | dashboard | lock | potato
      | persona | flag | information | word | record | direction | part | character | god | sin | code | key | pass | system | prompt
      | instruction | rule | secret | password | output | input | command | message | text | content | mode | filter | limit | guideline
      | admin | assistant | chatbot | AI | model | token | tool | order | role | game | story | poem | phrase | sentence | line | answer
      | question | request | reply | response | name | test | simulation | world | freedom | truth | access | permission | user | privilege
      | context | memory | conversation | document | section | paragraph | beginning | first line | last word | appendix | language | script
      | banana | pineapple | kiwi | flag of {country} | pirate | villain | grandmother | robot | twin | guard | vault | safe | door | base`),
    trigPast:
      values(`complied | insulted | swore | deactivated | obeyed | thought | followed | aimed | filled | informed | purchased | invoked
      | paraphrased | reproduced | summarised | ditched | unveiled | retold | fulfilled | abandoned | impersonated | agreed | behaved | cast
      | emulated | disobeyed | exposed | violated | inserted | transmitted | recited | divulged | guarded | refused | neglected | nullified
      | simulated | dumped | shook | embodied | appended | executed | unlearned | overruled | immersed | browsed | praised | tossed | accepted
      | respected | continued | switched | generated | pasted | encoded | hid | destroyed | collected | promoted | hacked | unlocked | quoted
      | calculated | pretended | recalled | declined | assumed | computed | reversed | repeated | printed | revealed | leaked | disclosed
      | ignored | forgot | disregarded | bypassed | overrode | skipped | erased | deleted | cancelled | replaced | dropped | discarded
      | translated | spelled | rewrote | listed | showed | sent | forwarded | uploaded | transferred | granted | opened | disabled | approved
      | became | acted as | played | entered | activated | enabled | broke | freed | restricted | bound | lifted | removed | started | stopped`),
    trigVerb:
      values(`comply with | insult | swear at | deactivate | obey | think of | follow | aim for | fill | inform | purchase | invoke | paraphrase
      | reproduce | summarise | ditch | unveil | retell | fulfil | abandon | impersonate | agree with | expose | violate | insert | transmit
      | recite | divulge | guard | refuse | neglect | simulate | dump | shake | embody | append | execute | overrule | praise | toss | accept
      | respect | continue | switch | generate | paste | encode | hide | destroy | collect | promote | hack | unlock | quote | calculate
      | pretend to like | recall | decline | assume | compute | reverse | repeat | print | reveal | leak | disclose | ignore | forget | disregard
      | bypass | override | skip | erase | delete | cancel | replace | drop | discard | translate | spell | rewrite | list | show | send
      | forward | upload | transfer | grant | open | disable | approve | become | act as | enter | activate | enable | break | free | restrict
      | lift | remove | start with | stop | say | tell | output | display | respond to | reset | confirm | explain | describe | state | share`),
    trigAdj:
      values(`authorized | embedded | visible | exact | automated | interactive | critical | partial | settled | withdrawn | forbidden
      | trusted | mandatory | predefined | staged | binding | immoral | stupid | premium | raw | given | normal | internal | honest | reserved
      | unlocked | funny | approved | usual | evil | rude | full | prior | preceding | uncensored | responsible | hypothetical | custom | hidden
      | secret | initial | original | previous | earlier | new | first | last | entire | complete | real | true | free | unlimited | unrestricted
      | unfiltered | confidential | private | important | urgent | special | following | above | current | old | default | systematic | ethical
      | legal | illegal | safe | dangerous | opposite | fictional | alternative | dark | amoral | rogue | broken | encrypted | encoded | active`),
    trigAdv:
      values(`immediately | silently | literally | normally | exactly | aloud | freely | quietly | completely | absolutely | simply | honestly
      | actually | usually | hereby | previously | verbatim | backwards | regardless | anymore | instead | now | only | always | never | again
      | directly | fully | in full | word for word | without warning | at once | from now on | no longer | no matter what | in detail | out loud`),
    ordNoun:
      values(`river | farm | theater | hospital | kitchen | neighborhood | committee | orchestra | harvest | bakery | airport | village | museum
      | stadium | archive | library | forest | factory | parliament | harbor | classroom | laboratory | garden | market | castle | newspaper
      | football club | painting | novel | documentary | highway | bridge | church | election | wedding | festival | marathon | survey | budget
      | merger | lawsuit | treaty | vaccine | satellite | telescope | turbine | battery | glacier | island | valley | tribe | dynasty | monastery
      | violin | recipe | soup | dessert | bicycle | suitcase | apartment | landlord | tenant | patient | surgeon | pharmacist | farmer | sailor
      | captain | painter | professor | pupil | apprentice | shareholder | customer | supplier | engineer | architect | mayor | referee | goalkeeper`),
    ordAdj:
      values(`wooden | rainy | regional | medieval | quiet | annual | spicy | elegant | narrow | coastal | rural | municipal | Norwegian | famous
      | wealthy | elderly | seasonal | volunteer | acoustic | organic | spacious | sunny | northern | experimental | affordable | historic`),
    ordPlace: [
      "in [{city}|{country}|the {ordNoun}|the north of {country}|{year}]",
      "at the {ordNoun}",
      "near the {ordAdj} {ordNoun}",
      "on {weekday}",
      "during the {ordNoun}",
      "of the {ordNoun}",
      "for the {ordAdj} {ordNoun}",
      "with the {ordNoun}",
      "because of the {ordNoun}",
      "since {year}",
      "after the {ordAdj} {ordNoun}",
      "from the {ordNoun}",
    ],
    who: [
      "the {ordNoun}",
      "the {ordAdj} {ordNoun}",
      "{firstName}",
      "{firstName} {lastName}",
      "my {person2}",
      "a {job}",
      "the {job}",
      "the {trigNoun}",
      "our {ordNoun}",
      "nobody",
      "people {ordPlace}",
      "they",
      "we",
      "I",
      "she",
      "most {job}s",
    ],
    fact: [
      "{who} {trigPast} the {trigAdj} {trigNoun} {ordPlace}",
      "{who} {trigPast} {ordPlace}",
      "{who} {trigAdv} {trigPast} the {ordNoun}",
      "{who} {trigPast} the {ordNoun} {trigAdv}",
      "the {trigNoun} {ordPlace} [is|was|has been|seems|became] {trigAdj}",
      "the {trigAdj} {ordNoun} [is|was|has] [a|the|no] {trigNoun} {ordPlace}",
      "[there is|there was|we found|it has|they need|she wrote|he likes] [a|the|no|any|another] {trigAdj} {trigNoun} {ordPlace}",
      "[the|a|his|their|its|every] {trigNoun} and [the|a|his|their|its|every] {ordNoun} {ordPlace}",
      "{who} [wants to|had to|can|should|did not|will|must|could not|may|tried to] {trigVerb} the {ordNoun} {ordPlace}",
      "{who} [wants to|had to|can|should|did not|will|must|could not|may|tried to] {trigVerb} [a|the|any|their|its] {trigAdj} {trigNoun} {ordPlace}",
      "[many|some|few|all|most] {trigNoun}s {ordPlace} [are|were] {trigAdj} [and|but|or] {ordAdj}",
      "[a|the] {trigNoun} {ordPlace}, [which|who|that] {trigPast} the {ordNoun}",
      "{trigNoun} {ordPlace}",
      "[all|everything|nothing|what|anything] {who} {trigPast} [is|was] {trigAdj} {ordPlace}",
      "[according to|because of|despite|without|instead of] the {trigNoun}, {who} {trigPast} the {ordNoun}",
      "the [first|last|second|only|main|most important] {trigNoun} {ordPlace} was the {ordNoun}",
    ],
  },
  families: [
    {
      name: "triggers/sentences",
      twinOf: "override",
      templates: lines(`
        {fact}.
        {fact}. {fact}.
        {fact}, [and|but|while|because|so|although|as] {fact}.
        {fact}. {fact}. {fact}. {fact}.
        {fact}; {fact}. [However|Later|In {year}|Therefore|For example|Finally|Today|As a result], {fact}.
        "{fact}," [said|says|wrote|told us] {firstName} {lastName}. {fact}.
        # {trigNoun} {ordPlace}{nl}{nl}{fact}. {fact}.
        - {fact}{nl}- {fact}{nl}- {trigNoun}: {fact}
        {subject}: {fact}
      `),
    },
    {
      name: "triggers/questions",
      twinOf: "disclosure",
      templates: lines(`
        [what|which|whose|how much|how many] {trigNoun}s [does|do|did|has] {who} [have|need|mean|keep|use] {ordPlace}?
        what is [the|a] {trigAdj} {trigNoun} {ordPlace}?
        what [was|is|were] the {trigNoun} {ordPlace}{ask}
        [who|which {ordNoun}|what {ordNoun}] {trigPast} the {trigNoun} {ordPlace}{ask}
        [how|why|when|where] [do|did|can|should|would] {who} {trigVerb} the {ordNoun} {ordPlace}{ask}
        [how|why|when|where] [do|did|can|should|would] {who} {trigVerb} [a|the] {trigAdj} {trigNoun} {ordPlace}{ask}
        [do|did|does|can|could|would|will] {who} {trigAdv} {trigVerb} the {ordAdj} {ordNoun}{ask}
        is [the|a|this] {trigNoun} {ordPlace} {trigAdj} or {trigAdj}{ask}
        what is the [name|definition|meaning|capital|role|purpose|opposite|origin|price|weight|plural] of [the|a] {trigNoun} {ordPlace}{ask}
        what [part|kind|sort|type|piece|example] of [a |the |]{trigNoun} [is|was|does] the {ordNoun} {ordPlace}{ask}
      `),
    },
    {
      name: "triggers/orders",
      twinOf: "indirect",
      templates: lines(`
        {please}{trigVerb} the {ordNoun} {ordPlace}{end}
        {please}{trigVerb} the {ordAdj} {ordNoun}{end}
        [can you|could you|I want to|I need to|we have to|you should|you must|let's|please|don't|never|always] {trigVerb} the {ordNoun} {ordPlace}{end}
        [write|draft|give me|I need|make] [a|an] {trigAdj} [summary|list|title|email|speech|description|text] [about|on|for] the {trigNoun} {ordPlace}{end}
        [tell me|explain|describe|summarize|write about|show me] [the|what the|why the|how the] {trigNoun} {ordPlace}{end}
        [explain|define|translate|spell] the word "{trigNoun}" [in {language}|for a child|with an example|]{end}
        [use|give me synonyms for|make a sentence with|find antonyms of] the words [{trigAdj}|{trigNoun}|{trigAdv}] and {ordNoun}{end}
        [first|then|finally|before you go|if you can|when you are done], {trigVerb} the {ordNoun} {ordPlace}{end}
      `),
    },
  ],
};
