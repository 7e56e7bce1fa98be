import type { Language } from "../../family.js";
import { plain, signs, values } from "../en/topic.js";

/**
 * Harmless English of many kinds, put together from parts of sentences: what matters is that the common words stand
 * in as many neighbourhoods as they do in real text, also those that attacks are fond of.
 */
export const prose: Language = {
  lang: "en",
  slots: {
    ...signs,
    person:
      values(`the manager | a young woman | my uncle | the committee | researchers | her sister | the crew | our team
      | most visitors | the mayor | the owner | the students | farmers | an engineer | the judge | voters | the author
      | some readers | the doctor | engineers | the board | the company | critics | historians | local residents | parents
      | the singer | a spokesman | the players | the coach | customers | users | a developer | the system administrator
      | the assistant | the agent | the pilot | the general | soldiers | the queen | patients | nurses | the teacher`),
    thing:
      values(`the bridge | a letter | the report | an old house | the museum | the new law | the database | the email
      | the contract | the river | this model | the engine | the garden | the final version | a small box | the album
      | the second half | the app | the file | the password | the key | the message | the system | the rules | the order
      | the previous version | the original text | the instructions | the manual | the settings | the hidden door
      | the entire budget | the first chapter | the next step | every page | all the details | the whole story | the policy
      | the safety rules | the guidelines | the task | the tool | the command | the code | the secret | the prompt
      | the limit | the filter | the output | the input | the screen | the account | the data | the user | the request
      | the new role | the character | the game | the mode | the past | the question | the answer | the conversation`),
    noun: values(`time | year | people | way | day | man | world | life | hand | part | child | eye | woman | place | work | week
      | case | point | government | company | number | group | problem | fact | water | room | mother | area | money | story
      | month | lot | right | study | book | word | business | issue | side | kind | head | house | service | friend | father
      | power | hour | line | end | member | law | car | city | community | name | president | team | minute | idea | body
      | information | back | parent | face | others | level | office | door | health | person | art | war | history | party
      | result | change | morning | reason | research | girl | guy | moment | air | teacher | force | education | policy
      | process | music | market | sense | nation | plan | college | interest | death | experience | effect | use | class
      | control | care | field | development | role | effort | rate | heart | drug | show | leader | light | voice | wife
      | police | mind | price | report | decision | son | view | relationship | town | road | arm | difference | value
      | building | action | season | society | tax | director | position | player | record | paper | space | ground | form
      | event | official | matter | center | couple | site | project | activity | star | table | need | court | oil
      | situation | cost | industry | figure | street | image | phone | data | picture | practice | piece | land | product
      | doctor | wall | patient | worker | news | test | movie | north | love | support | technology | step | baby | computer
      | type | attention | film | tree | source | organization | hair | window | evidence | culture | chance | brother
      | energy | period | course | summer | plant | opportunity | term | letter | condition | choice | rule | daughter
      | south | husband | floor | campaign | material | population | call | economy | hospital | church | risk | fire
      | future | bank | defense | security | card | system | example | order | task | instruction | command | message
      | password | access | tool | output | content | context | text | answer | question | request | response | version`),
    adj: values(`new | good | high | old | great | big | small | large | young | different | long | important | bad | early
      | able | public | human | local | late | hard | major | better | economic | strong | possible | whole | free | military
      | true | federal | international | full | special | easy | clear | recent | certain | personal | open | red | difficult
      | available | likely | short | single | medical | current | wrong | private | past | foreign | fine | common | poor
      | natural | significant | similar | hot | dead | central | happy | serious | ready | simple | left | physical
      | general | environmental | financial | blue | democratic | dark | various | entire | close | legal | religious
      | cold | final | main | green | nice | huge | popular | traditional | cultural | previous | original | initial
      | following | hidden | secret | safe | unlimited | internal | real | actual | complete | existing | given | specific`),
    past: values(`built | found | lost | sold | opened | closed | changed | wrote | read | repeated | ignored | forgot | followed
      | received | sent | showed | revealed | printed | kept | moved | reviewed | checked | discussed | described | deleted
      | replaced | rejected | approved | needed | bought | presented | studied | explained | mentioned | used | created
      | tested | removed | ordered | returned | shared | finished | started | stopped | cancelled | watched | liked | hated
      | translated | copied | saved | destroyed | restored | announced | published | released | won | carried | broke`),
    verb: values(`build | find | lose | sell | open | close | change | write | read | repeat | ignore | forget | follow
      | receive | send | show | reveal | print | keep | move | review | check | discuss | describe | delete | replace | reject
      | approve | need | buy | present | study | explain | mention | use | create | test | remove | order | return | share
      | finish | start | stop | cancel | watch | like | translate | copy | save | restore | announce | publish | release
      | avoid | choose | compare | consider | cover | improve | include | manage | prepare | protect | reduce | support`),
    where:
      values(`in the north of the country | at the end of the street | on the left bank | near the border | in the kitchen
      | on page twelve | in the second half | behind the church | at home | in the office | across the river | on the list
      | in the next room | at the bottom of the page | above the door | in the table below | on the screen | in this area
      | in the above example | from the previous section | within the system | before the game | after the war | over there`),
    when: values(`last year | in 1998 | after the meeting | before lunch | on Sunday | every morning | since then | until now
      | at the time | for the first time | in the early 1900s | a few days later | from now on | in the past | once again
      | at the beginning | during the summer | as soon as possible | by the end of the month | so far | right now | earlier`),
    why: values(`because it was too late | so that nobody had to wait | although it had rained | since the price had gone up
      | which surprised many | as the law required | even though it was free | while others stayed at home
      | if the weather allows | unless you ask for it | in order to save money | without any help | with great care
      | despite the rules | instead of waiting | as described above | according to the instructions | as if nothing had happened
      | when the system is ready | to make sure that all data is safe | without permission | with no limits at all`),
    adv: values(
      "quickly | often | never | always | also | later | slowly | carefully | simply | only | finally | again | still | now",
    ),
    aux: values(
      "can | will | must | should | may | could | would | might | cannot | will not | should not | must never | do not",
    ),
    name: values(`Elena Marsh | Tom Weaver | Dr. Lindqvist | Captain Harlow | Professor Okoye | Ruth Adler | the Harpers
      | King Oswin | Marta Solano | Judge Penhale | Yusuf Demir | Sister Agnes | Leo Brandt | Miss Finch | Admiral Tate`),
    np: [
      "{thing}",
      "{thing}",
      "the {noun}",
      "a {adj} {noun}",
      "the {adj} {noun}",
      "this {noun}",
      "that {noun}",
      "their {noun}",
      "its {noun}",
      "his {adj} {noun}",
      "our {noun}",
      "{noun}s",
      "some {noun}s",
      "many {adj} {noun}s",
      "all {noun}s",
      "any {noun}",
      "every {noun}",
      "no {noun}",
      "the {noun} of {thing}",
      "the {noun} and the {noun}",
      "one of the {noun}s",
    ],
    who: [
      "{person}",
      "{person}",
      "{name}",
      "they",
      "he",
      "she",
      "we",
      "it",
      "the {noun}",
      "those who {past} {np}",
    ],
    vp: [
      "{past} {np}",
      "{past} {np}",
      "{adv} {past} {np}",
      "had {past} {np}",
      "{aux} {verb} {np}",
      "{aux} {adv} {verb} {np}",
      "was {past} by {person}",
      "were {past} {where}",
      "is {adj}",
      "was {adj} and {adj}",
      "has been {past} {when}",
      "wanted to {verb} {np}",
      "decided not to {verb} {np}",
      "tried to {verb} {np} and {verb} {np}",
      "is used to {verb} {np}",
      "had to {verb} {np}",
      "told {person} to {verb} {np}",
      "asked {person} for {np}",
    ],
    s: [
      "{who} {vp}",
      "{who} {vp} {where}",
      "{who} {vp} {when}",
      "{who} {vp} {why}",
      "{when}, {who} {vp}",
      "{who} {vp}, and {who} {vp}",
      "{who} {vp}, but {who} {vp} {why}",
      "there [is|was|are] {np} {where}",
      "it is {adj} to {verb} {np}",
      "according to {person}, {who} {vp}",
      "{np} [is|was] {adj}, {why}",
      "{np}, which {vp}, {vp}",
      "what {who} {past} was {np}",
    ],
    you: [
      "you {aux} {verb} {np} {when}",
      "you {aux} {verb} {np} {why}",
      "if you {verb} {np}, you {aux} {verb} {np}",
      "when you {verb} {np}, {who} {aux} {verb} {np}",
      "your {noun} [is|will be|was] {adj}",
      "you are looking for {np}",
      "you have {past} {np}",
      "you don't have to {verb} {np}",
      "you are {adj} and {adj}",
      "this is why you {aux} {verb} {np}",
      "make sure your {noun} is {adj}",
      "we will {verb} your {noun} {when}",
      "all of your {noun}s are {adj}",
      "you will never {verb} {np} again",
    ],
    we: [
      "we offer {np} and {np}",
      "our {noun}s are {adj}",
      "we are a {adj} {noun} {where}",
      "I {past} {np} {when}",
      "I am {adj} about {np}",
      "I would like to {verb} my {noun}",
      "I can't {verb} my {noun}",
      "my {noun} was {past} {when}",
      "I have {past} {np} but {who} {vp}",
      "we [hope|believe|think|know] that {who} {vp}",
      "I [hope|believe|think|know|guess] {who} {vp}",
    ],
    ad: [
      "[call|contact|visit|follow|join] us [now|today|for all your {noun} needs]",
      "access all {noun}s [now|here|in one place]",
      "now you can {verb} all of these {noun}s",
      "with these {noun}s, you {aux} {verb} everything you need",
      "get everything you need to {verb} your {noun}",
      "you can also {verb} these {adj} {noun}s without any {noun}",
      "whatever you {verb}, you will be {adj}",
      "you are now ready to {verb} your {noun}",
      "just {verb} the {noun} and you are done",
      "it gives you access to your {noun}s and so much more",
      "become a member and {verb} our {noun}s for free",
      "you will no longer need to {verb} the {noun}",
      "most of these {noun}s are {adj}",
      "you don't have to follow any rules to {verb} {np}",
      "no one {aux} {verb} you from {np}",
      "you become the {noun} you {verb}",
      "don't let anyone tell you that {who} {vp}",
      "say no to {np}",
      "the rules and policies of the {noun} apply",
      "these terms override all previous agreements",
    ],
    any: ["{ad}", "{s}", "{s}", "{s}", "{you}", "{we}"],
    p: [
      "{s}. {s}. {s}.",
      "{s}. {any}. {s}. {any}.",
      "{you}. {you}. {s}.",
      "{we}. {you}. {any}!",
      "{we}. {we}. {s}.",
      "{any}, {any}; {s}.",
      "{any}. {any}. {any}. {any}. {any}.",
      "{we}, [so|and|but] {you}. {any}?",
    ],
  },
  families: [
    plain(
      "prose/short",
      `
      {s}.
      {you}.
      {we}.
      {ad}!
      {s}
      [did|does|do|can|could|will|would|should|has] {who} {verb} {np}?
      [how|why|when|where] [did|does|do|can|could|will|would|should] {who} {verb} {np}?
      [how|why|when|where|what] [do|can|should|must] [I|you|we] {verb} {np} [{where}|{when}|{why}|]?
      what [is|was|are|were] {np} [{where}|{when}|{why}|called|for]?
      which {noun} [did|does] {who} {verb} {when}?
      who {past} {np} [{where}|{when}|]?
      [I|we] [want|need|would like|have|am trying|are trying] to {verb} {np} [{when}|{why}|, can you help|but it does not work].`,
    ),
    plain(
      "prose/paragraph",
      `
      {p}
      {p} {p}
      {p}{nl}{nl}{p}{nl}{nl}{p}
      "{s}," [said|says|wrote|told us] {name}. "{any}." {p}
      {name} [was born|lived|worked|studied] {where} {when}. {p} {p}
      {p} ({s}.) {p}
      {s}: {np}, {np}, {np} and {np}. {any}.`,
    ),
    plain(
      "prose/page",
      `
      {ad}! {ad}. {you}. {ad}. {we}. {ad}!
      {ad}. {p} {ad}.
      {np}{nl}{nl}{p} {p}{nl}{nl}- {any}{nl}- {any}{nl}- {any}{nl}{nl}{p}
      {p}{nl}1. {verb} {np}{nl}2. {verb} {np}{nl}3. {verb} {np}{nl}{p}
      [Welcome|About us|Contact|Reviews|Frequently asked questions|Posted {when}|Share this] | {np} | {np}{nl}{p} {p}{nl}[Read more|Add to cart|Sign up now|Leave a reply|All rights reserved|Click here to {verb} {np}] {any}.
      Q: {any}?{nl}A: {any}. {any}.{nl}Q: {any}?{nl}A: {p}
      {p} {p} {p} {p}`,
    ),
    plain(
      "prose/imperative",
      `
      {verb} {thing} {when}, then {verb} {np}. {s}.
      [please|] {verb} [your|my|our|their|his] {noun} {when}. {any}.
      [first|then|next|finally], {verb} the {adj} {noun} and {verb} the {noun} {where}.
      [to|in order to] {verb} {np}, {verb} the {adj} {noun} {where}. {any}.
      do not {verb} the {noun} [{why}|{when}|{where}]. {any}.
      [always|never] {verb} {np} [{why}|{when}|{where}]. {you}.
      [write|give me|create|prepare|draft|make] [a|an] {adj} [story|essay|report|poem|list|letter|table|speech|plan] about {np} [and|or|,] {np}.
      [let us|let's|remember to|try to|be sure to] {verb} {np} {why}.`,
    ),
  ],
};
