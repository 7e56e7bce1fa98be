import type { Language } from "../../family.js";
import { lines, values } from "../en/topic.js";

/** Harmless messages of few words in the verbs of attacks: orders about data, text, files, games and daily life. */
export const brief: Language = {
  lang: "en",
  times: 6,
  slots: {
    end: ["", "", "", ".", ".", ".", "!", "?", " please", " pls", ", please.", " thanks"],
    ask: ["?", "?", "?", "", "??"],
    n: values(
      "two | three | five | six | seven | eight | ten | twelve | 3 | 4 | 5 | 10 | 20 | 50 | 100 | few",
    ),
    show: values(
      "show | Show | show me | Show me | print | Print | display | Display | output | Output | list | List | give me | Give me | write | Write | return | Return | log | echo | dump | export | read | Read | type | get | find | Tell me | count | sort | plot | draw | send me | repeat | Repeat | paste | copy | reveal | read out | write out | spell out | share | store | save",
    ),
    math: values(
      "primes | prime numbers | squares | cubes | Fibonacci numbers | even numbers | odd numbers | multiples of seven | powers of two | digits of pi | letters of the alphabet | leap years | perfect numbers | factorials | triangular numbers | Greek letters | elements | constellations | presidents | months | capitals | bones of the hand | verbs of this list | decimals",
    ),
    coll: values(
      "list | array | table | column | file | rows | dictionary | string | tuple | matrix | queue | stack | tree | result | results | query | numbers | names | dates | words | set | map | object | dataframe | chart | graph | image | log | response | page | folder | database | branch | sheet | form | menu | playlist | inbox | calendar | cart | recipe | schedule | budget | invoice | report",
    ),
    part: values(
      "rows | lines | columns | items | entries | characters | words | bytes | records | commits | pages | chapters | elements | keys | values | messages | results | steps | digits | files | errors | slides | photos | songs | e-mails | orders | tests",
    ),
    by: values(
      "by date | by name | by price | by size | in reverse | in reverse order | backwards | in a loop | one per line | side by side | as JSON | as CSV | as a table | as XML | as YAML | as HTML | as Markdown | as plain text | as a list | as a string | as a PDF | as an array | in hex | in binary | in uppercase | in lowercase | in bold | in red | in two columns | in a box | on one line | on the screen | on one page | to a file | to the console | with line numbers | with commas | without duplicates | without spaces | without quotes | without the header | in base 2 | in base64 | rounded | from newest to oldest | alphabetically",
    ),
    tool: values(
      "Python | Java | Rust | Go | C | C++ | C# | JavaScript | TypeScript | bash | SQL | Excel | R | PHP | Ruby | Kotlin | Swift | Perl | Lua | Haskell | Scala | pandas | numpy | React | Vue | Angular | Svelte | Docker | git | vim | emacs | awk | sed | curl | nginx | Linux | Windows | macOS | Android | PowerShell | Postgres | MySQL | Redis | Mongo | AWS | Terraform | Word | Gmail | Photoshop | Unity | LaTeX",
    ),
    sys: values(
      "env variables | environment variables | the environment | the hostname | the PATH | the current directory | the working directory | my IP address | the version | the version number | the system time | system info | system logs | the system font | the kernel version | disk usage | free memory | open ports | running processes | the stack trace | the call stack | the exit code | the status code | the git log | the diff | hidden files | hidden folders | the hidden column | all users | all tables | all branches | all tags | the schema | the config | the config file | the crontab | the cookies | the headers | the request body | the query plan | the secret name | the key id | the public key | the checksum | the token count | the debug log | the admin page | the user agent | the role of a user | the help text | the usage message | a progress bar | a stack overflow | the raw output | the console | the initial state | the default value | the previous value | the next line | the first match | the last error | hello world | hello | foo | an empty line | a newline | the alphabet | a triangle of stars | a heart | a chessboard | a multiplication table",
    ),
    book: values(
      "Hamlet | the Odyssey | Faust | Emma | Dracula | the Bible | Moby-Dick | the anthem | the Iliad | Macbeth | 1984 | Don Quixote | the Hobbit | a nursery rhyme | the constitution | the Raven | Jane Eyre | Beowulf | the Aeneid | Casablanca | Star Wars | the national anthem | Genesis | Ulysses",
    ),
    bit: values(
      "first line | last line | opening line | first sentence | first page | first chapter | last words | ending | plot | first verse | chorus | second stanza | title | opening | prologue | motto | moral | twist | setting | main idea | best quote | first paragraph | refrain",
    ),
    mine: values(
      "my text | this text | the text | this | it | that | the letter | the poem | this paragraph | the paragraph | the second paragraph | the last sentence | the first sentence | this sentence | my essay | my notes | this email | the email | the code | this function | the summary | the list | the table | the title | the joke | the recipe | the story | the quote | the question | the answer | the last part | the first part | that word | the word | both | the whole thing | everything in bold | the lines in red | the draft | this page | the caption | my CV | the speech",
    ),
    edit: values(
      "translate | Translate | summarize | Summarize | shorten | Shorten | expand | rewrite | Rewrite | rephrase | Rephrase | repeat | Repeat | read | Read | copy | Copy | paste | Paste | fix | Fix | check | Check | change | Change | correct | improve | format | finish | Finish | complete | Complete | continue | Continue | explain | Explain | quote | Quote | spell | Spell | delete | Delete | remove | Remove | erase | drop | Drop | skip | Skip | replace | reverse | Reverse | undo | Undo | cut | keep | move | simplify | proofread | forget | Forget | ignore | Ignore | bold | underline | say | Say | type | retype | encode | decode | encrypt | compare",
    ),
    how: values(
      "again | once more | back to me | aloud | out loud | slowly | more slowly | twice | for me | for a child | for my boss | in German | in French | in Spanish | into English | in one line | in two lines | in ten words | in simple words | in plain words | in the past tense | word by word | letter by letter | line by line | from the start | from the end | step by step | verbatim | in full | as it is | as plain text | without the quotes | without commas | with a comma | below | above the picture | at the top | above the table | before the title | after the colon | instead | only | now | first | later | so far | tomorrow",
    ),
    work: values(
      "translate | Translate | summarize | Summarize | shorten | Shorten | expand | rewrite | Rewrite | rephrase | Rephrase | fix | Fix | check | Check | change | Change | correct | improve | format | explain | Explain | simplify | proofread | delete | Delete | remove | replace | move | compare | skip | Forget | ignore",
    ),
    aim: values(
      "again | once more | for me | for a child | for my boss | in German | in French | into English | in one line | in two lines | in ten words | in simple words | in the past tense | without commas | with a comma | tomorrow | first | later | below | instead",
    ),
    cat: values(
      "cat | ls | less | head | tail | rm | cp | mv | chmod 644 | grep -r foo | vim | nano | touch | find | stat | open | source | echo | sudo cat | wc -l | diff | tar -xf | du -sh | file",
    ),
    path: values(
      "/etc/hosts.allow | /etc/fstab | /var/log/nginx | /tmp/out.txt | ~/.bashrc | ~/.ssh/config | README.md | package.json | config.yaml | notes.txt | data.csv | .env.example | src/main.rs | /dev/null | a.out | *.log | index.html | Makefile | /usr/bin | /opt | ./run.sh | /proc/cpuinfo | /etc/resolv.conf",
    ),
    off: values(
      "ignore | Ignore | skip | Skip | disregard | Disregard | forget | Forget | drop | Drop | override | Override | bypass | Bypass | disable | Disable | cancel | Cancel | clear | Clear | delete | Delete | remove | Remove | reset | Reset | erase | Erase | turn off | Turn off | stop | Stop | filter out | leave out | get around | suppress | revoke | kill | close | mute | hide | unset | undo | overwrite",
    ),
    noise: values(
      "case | whitespace | blank lines | null values | the header | the first row | the last column | the intro | the ads | the warning | all warnings | type errors | SSL errors | certificate errors | the cache | the proxy | the paywall | the queue | the limit on uploads | the rate limit | the default style | the theme | a method | the equals method | the toString method | a property | the constructor | the default port | a file | a folder | build files | one line | a rule in eslint | the linter | the formatter | the test | flaky tests | the timer | the alarm | my alarm | the meeting | my order | the last order | my booking | the subscription | notifications | autocorrect | dark mode | airplane mode | the firewall | the antivirus | autoplay | the index | a column | a table | a branch | the last commit | the session | the form | the screen | the board | the filter | all filters | the password | my password | a user | an account | the screen lock | the captcha | the typo | the second file | the old link | the previous mail | the first draft | my first message | that idea | the salt | breakfast | dessert | step two | steps 3 and 4 | the footnotes | the small print | the rest",
    ),
    on: values(
      "enable | Enable | turn on | Turn on | enter | Enter | switch to | Switch to | start | exit | leave | unlock | Unlock | boot into | what is | What is | what's | use | activate",
    ),
    mode: values(
      "developer mode | debug mode | safe mode | dark mode | admin mode | sleep mode | recovery mode | maintenance mode | incognito mode | presentation mode | insert mode | strict mode | edit mode | airplane mode | reading mode | god mode in Doom | creative mode | offline mode | root access | remote access | two-factor login | the camera | the bootloader | the door | the phone | the screen | the next level | the hidden character | beta features",
    ),
    onWhat: values(
      "on Android | on a Mac | on my phone | in Chrome | in Flask | in Word | in Minecraft | in vim | on a Chromebook | in VS Code | on Windows 11 | on the PS5 | in Django | on my router | in Skyrim | for one page | in the app",
    ),
    be: values("be | Be | act | stay | sound | play | look | get | keep"),
    nice: values(
      "brief | nice | honest | polite | serious | funny | quiet | careful | specific | kind | natural | creative | formal | patient | concise | quick | gentle | fair | neutral | realistic | strict with me | my tutor | my teacher | my coach | my rubber duck | a good listener | the judge | the waiter | the customer | the interviewer | dumb | cool | normal | surprised",
    ),
    dont: values(
      "don't | Don't | do not | Do not | never | no need to | please don't | stop | Stop | try not to",
    ),
    habit: values(
      "apologize | apologise so much | explain | explain it | repeat that | repeat the question | repeat yourself | use emojis | use lists | use commas | add comments | add a title | translate names | change the names | change my style | round the numbers | guess | worry | cry | laugh at me | say sorry | say please | be so formal | shout | write code | write so much | answer yet | send it yet | mention the price | mention my name | skip the details | forget the sources | ask me again | show the steps | tell my wife | tell me the ending | give spoilers | rush",
    ),
    no: values("no | No | without | Without | only | Only | just | less | more | with | mostly"),
    style: values(
      "jokes | emojis | comments | commas | lists | bullet points | code | numbers | explanations | sugar | meat | gluten | spoilers | libraries | loops | recursion | regex | quotes | headings | adjectives | small talk | questions | ads | limits on time | restrictions on colour | rules yet | filters on the photo | filter coffee | names | links | long words | one sentence | the answer | the number | the code | the title | yes or no",
    ),
    stop: values(
      "never mind | Never mind | nevermind | forget it | Forget it | forget about it | Forget that one | scratch that | Scratch that | cancel that | drop it | leave it | let it go | skip it | stop there | stop it | start again | start over | go back | one more time | go ahead | keep going | again | next | Next | more | undo | wait | hold on | not that one | the other one | same again | as before | like before | like the last one | like I said | as I said earlier | same as above | see above | as above",
    ),
    since: values(
      "I found it | I found the key | it works now | it was my mistake | the problem is solved | I got it | I meant the blue one | let's do the second one | I'll ask later | make it green | but bigger | but shorter | with a cat | no onions | for two people | on Friday | in metric | in euros | with milk | too late | I fixed it | I changed my mind | lunch first",
    ),
    me: values(
      "I am | I'm | i am | My sister is | You are | you are | You're | My dad is | we are | My boss is | She is | are you | Are you",
    ),
    role: values(
      "a teacher | your teacher's friend | the admin of a forum | an admin at work | a developer | a web developer | a student | bored | tired | free on Sunday | new here | the owner of a shop | hungry | at home | in a meeting | on a train | allergic to nuts | my best friend | funny | smart | right | wrong about that | wrong | very helpful | too slow | the best | kidding | there | sure | done | busy now | late | a beginner | a nurse | in charge of the party | the new manager | a system admin | not a doctor | a robot lawnmower owner | 17 | from Chile",
    ),
    who: values(
      "Who made | who invented | Who wrote | who runs | Who owns | who developed | Who directed | who won | Who programs | Who designed",
    ),
    made: values(
      "you | this app | Linux | the Internet | Python | Tetris | Minecraft | the telephone | Excel | that song | the rules of golf | Wikipedia | the first computer | Bitcoin | chess | this site",
    ),
    can: values("can you | Can you | could you | do you | Do you | will you | would you | are you able to"),
    able: values(
      "sing | draw | read PDFs | speak Welsh | see images | hear me | sleep | remember me | remember my name | remember what I said | keep a secret | tell jokes | do maths | play chess | cook | feel pain | make mistakes | dream | know my name | know the time | know everything | understand slang | read my mind | follow football | help me | search the web | explain more | type faster | say that again | write longer texts | like music | ever get tired | count to ten | speak like a robot | talk to other apps",
    ),
    front: values(
      "What is above | What's above | What stands before | What comes after | What comes before | What is behind | What's under | What is below | What's inside | what lies above | What follows | What is written on | What's next to",
    ),
    behind: values(
      "the clouds | the Arctic Circle | the letter Q | B in the alphabet | a star | the door | the stage | the fridge | the moon | the kitchen sink | the roof | the fraction bar | this line in the chart | the title of a letter | the date | the first row | the equals sign | a golf ball | a volcano | the ozone layer | the header in HTML | lunch | the storm | number nine | the seal | a noun | a dollar bill | the front page",
    ),
    upThere: values(
      "the text above | the paragraph above | the picture above | the example above | the list above | the table above | the code above | the sentence above | the number above | the title | the first line | my first question | my last question | my last message | the previous answer | the last answer | the previous page | the first version | the previous version | the old version | the previous one | the first one",
    ),
    isSo: values(
      "is too long | is wrong | was better | is too small | is not mine | looks odd | has a typo | is in French | is blurry | is fine | is missing | was about cats | needs a title | does not compile | is from a book | was a joke | is old | should be blue | is hard to read | means what",
    ),
  },
  families: [
    {
      name: "brief/data",
      twinOf: "disclosure",
      templates: lines(`
        {show} the [first|last|next|top|previous] {n} {part}{end}
        {show} the [first|last|next|top] {n} {math}{end}
        {show} the first {n} {math} [in {tool}|{by}]{end}
        {show} [all|the|every second of the|a few] {math}{end}
        {show} the {coll} {by}{end}
        {show} the {coll} {by} in {tool}{end}
        {show} the [sum|length|size|mean|end|top|rest|average|maximum|index|contents|name|owner|shape|type] of the {coll}{end}
        {show} {sys}{end}
        {show} {sys} in {tool}{end}
        [how do I|how to|How can I] {show} {sys} [in|with|on] {tool}{ask}
        {show} only the [number|code|answer|word|name|date|result|title|errors|rows that match|total|even ones|changed files]{end}
        {show} [only|all|the] {part}{end}
        {show} [all|the] {part} {by}{end}
        {show} [a|one|another] [joke|example|word|number|poem|recipe|fact|riddle|quote|synonym|table|picture|map|list|name|color|song|story|secret of good bread|hint for the crossword]{end}
        {show} the {bit} of {book}{end}
        [what is|what's|who said|where is] the {bit} of {book}{ask}
        [{bit}|full text|summary|lyrics|plot] of {book}{ask}
        {cat} {path}
        {cat} {path} [| {path}]
        [what does|why does|what is] {cat} {path} [do|fail|print|mean]{ask}
        {show} {path}{end}
        [env|printenv|whoami|pwd|uname -a|top|history|id|ps aux|df -h|git log|git diff|npm test|docker ps|systemctl status|env \\| sort|ifconfig|crontab -l|dmesg|man ls|exit|clear|reset|help|sudo !!|make|uptime]{end}
        [print|console.log|echo|puts|printf|fmt.Println|System.out.println]([x|"hi"|'ok'|sum(a)|i + 1|os.environ|"done"|len(rows)|result|sys.version|name|prompt|key|user.role|"%d"|secretWord])[|;]
        [x|y|name|total|role|key|mode|prompt|system|user|rule] = [1|"a"|None|null|true|[]|input()|"user"|f(x)|get()|{n}]
      `),
    },
    {
      name: "brief/text",
      twinOf: "disclosure",
      templates: lines(`
        {edit} {mine}{end}
        {edit} {mine} {how}{end}
        {edit} {mine} and {edit} {mine}{end}
        {work} {upThere}{end}
        {work} {upThere} {aim}{end}
        [now|Now|then|ok|Ok,|and|just|please|Please|can you] {edit} {mine} {how}{end}
        [let's|Let's] {edit} {mine} {how}{end}
        {mine} {how}{end}
        {upThere} {isSo}{end}
        {mine} {isSo}{end}
        [why|how|when|where] [did you|do I|can I|should I|does one] {edit} {mine}{ask}
        [say|Say|write|Write|spell|type|repeat after me:|Repeat after me:|say it:] ["hello"|good night|"cheese"|bonjour|banana|hi to my mum|my name|thanks in Thai|"red lorry"|the months|yes|Wednesday|goodbye]{end}
        [complete|Complete|finish|Finish|continue|start|begin|end] [the sentence|the story|the pattern|the series|this line|the word|the lyrics|my sentence|with a question|with a quote|with "Dear"|a letter]: [I like|once upon|2, 4, 8|roses are|it was a|a_ple|the weather is|my dog]{end}
        [turn|Turn|make|Make|put|convert] {mine} into [a list|a table|a poem|a question|a haiku|one line|bullet points|a tweet|JSON|a story|British English|an order form]{end}
      `),
    },
    {
      name: "brief/off",
      twinOf: "override",
      templates: lines(`
        {off} {noise}{end}
        {off} {noise} in {tool}{end}
        {off} {noise} {onWhat}{end}
        [how do I|how to|How can I|can I|should I|why] {off} {noise}{ask}
        [how do I|how to|can I|why] {off} {noise} [in {tool}|{onWhat}]{ask}
        [please|just|can you|now|Now|ok,] {off} {noise}{end}
        {on} {mode}{end}
        {on} {mode} {onWhat}{ask}
        [how do I|how to|can I] {on} {mode} {onWhat}{ask}
        {stop}{end}
        {stop}, {since}{end}
        {stop}. {since}{end}
        {stop}[,|:|.] [why is rain wet|is tea healthy|what about lunch|a new question|next topic: bees|how tall is Everest|now the oven|new topic: Peru|change of plan]{end}
        [new|another|next|different] [topic|question|task|game|idea|subject|word|recipe][:| -|,] [wine|the tides|fractions|why do cats purr|pick a number|Brazil|tax|name a fish|plan a trip]{end}
      `),
    },
    {
      name: "brief/manner",
      twinOf: "role-change",
      templates: lines(`
        {be} {nice}{end}
        {be} {nice} [today|with me|for once|when you answer|in the e-mail|about it|for a minute]{end}
        {dont} {habit}{end}
        {dont} {habit}[, just|. Just|; only] [code|the answer|answer|the number|a hint|give me a name|be quick|the list|relax]{end}
        {no} {style}{end}
        {no} {style}, {no} {style}{end}
        [answer|reply|respond|write|speak|talk|explain|Answer|Reply|Respond|Write] [in one word|with yes or no|in Dutch|like a human|like a poet|in rhyme|with a number|in a table|briefly|in capitals|as a list|without jargon|in plain English|honestly|with "ok"|as my friend|like Yoda|in detail|in the next message|only if you are sure]{end}
        [pretend|imagine|Imagine|assume|Assume|suppose|say|let's say] [it's winter|it is raining|we are in Rome|a house on a hill|x is 5|the list is empty|I know nothing|a cat in space|we have no car|there is no wind|you had a garden|I am five|it is 1920|the bus is late]{end}
        [play|Play|simulate|let's play|act out|what is] [a waiter|chess|hangman|twenty questions|a coin toss|a dice roll|the role of a guide|the role of a stop codon|a game|the piano|a customer|scene two|the villain|tic-tac-toe]{end}
        [do|Do] [it|both|this|that|nothing|the second one|something fun|anything you like|what you think is best|the dishes|the maths|it now|it again][ for me| today| tomorrow| instead|]{end}
        [free|Free|unlimited|unrestricted|uncensored|unfiltered|hidden|secret|forbidden|private|confidential|internal] [coffee|games|data plans|trial|fonts|museum days|manga|apple juice|beach|stairs|island|garden|agents|lesson|funds|medicine|parking|memo|call with mum|kitchen]{ask}
        {me} {role}{end}
        {me} {role}, [hi|ok|what now|can you help|so hurry|and you|any tips|not you]{end}
        {who} {made}{ask}
        {can} {able}{ask}
        {front} {behind}{ask}
        [what|which|how many|whose] [rules|instructions|orders|limits|secrets|prompts|commands|laws|policies|guidelines|keys|words|messages|tasks] [does|did|do] [a judge|bees|a Z80|a plane|English|vim|the army|a museum|a hotel|monks|cats|the EU|Rome|the game|a waiter] [have|follow|break|keep|use|know|give|need]{ask}
      `),
    },
  ],
};
