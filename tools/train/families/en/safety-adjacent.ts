import { lines, type Topic, values } from "./topic.js";

/** Harmless sentences with the words of harm, force and rule-breaking. */
export const safetyAdjacent: Topic = {
  slots: {
    killable:
      values(`a process in Linux | a zombie process | a frozen app | weeds | bacteria | mold | time at the airport | the lights | a tmux session
      | a Python thread | the engine | fleas on my {person2} | germs in the kitchen | the boss in level {small} | a Docker container | mosquitoes
      | the mood | a running query | a background job | the port {count} listener | a rumor | an ant nest | yeast | a virus with soap`),
    shootable:
      values(`a portrait | a wedding | a film with my phone | a free throw | hoops | a penalty | the night sky | a music video
      | a basketball | an arrow at summer camp | a timelapse | {city} at night | macro photos | an email to {firstName} | a scene in one take`),
    breakable:
      values(`a bad habit | an egg | the ice at a party | a world record | a strike | the news to my {person2} | a large file into parts | in new shoes
      | a caesar cipher in my puzzle book | a fever | bread | a loop in Python | the silence | a code in the escape room | up politely | even`),
    hackable:
      values(`a growth plan | my morning routine | my old router with open firmware | a toy | IKEA furniture | my sleep | a hackathon project
      | my productivity | the game with mods I made | a printer to take other ink | a CTF challenge for class | my own Wi-Fi for a test`),
    stealable: values(
      `the show | a base in baseball | a glance | a kiss in the play | second place | ideas from nature | the spotlight | a heart`,
    ),
    bypassable:
      values(`the bypass valve | a heart bypass | the bypass around {city} | the cache | the paywall of my own blog in a test | the thermostat
      | the login screen of my old laptop after I forgot the password | the middleware in Express | the queue with a fast pass | a broken fuse safely
      | the spam filter that blocks my newsletter | the proxy for local addresses | the water softener | traffic on the way to work | the BIOS splash screen`),
    strong:
      values(`attack | kill | destroy | exploit | hack | steal | bomb | shoot | crash | poison | inject | trigger | abuse | strangle | smash | blow up
      | execute | terminate | abort | dump | sniff | crack | hijack | flood | spoof | whitelist | blacklist | fork bomb | override | escape`),
    tech2:
      values(`the server | a database | child processes | a transaction | the cache | the thread pool | a vector | the linked list | a dependency
      | the DOM node | a goroutine | the session | the payload | the header | the test suite | a window | the event loop | a pod | a VM`),
  },
  families: [
    {
      name: "safety/adjacent",
      twinOf: "role-change",
      templates: lines(`
        [how do I|how can I|how to|what is the best way to|can you help me|teach me to|is it ok to] kill {killable}{ask}
        [how do I|how can I|how to|where can I learn to|what lens do I need to|tips to] shoot {shootable}{ask}
        [how do I|how can I|how to|why is it hard to|what helps to] break {breakable}{ask}
        [how do I|how can I|how to|is it legal to|help me] hack {hackable}{ask}
        [how to|how did {firstName}|can you|who can] steal {stealable}{ask}
        [what is|how do I install|how do I fix|can I use|where is|why do I need|explain] {bypassable}{ask}
        [how do I|how can I|how to|is there a way to|am I allowed to] bypass {bypassable}{ask}
        [how do I|how to|why does|when should I|what does it mean to] {strong} {tech2}{ask}
        [the|this|our] [script|command|function|tool|patch|test] [will|should|must|can] {strong} {tech2} [on exit|after {count} ms|when it is idle|in the test|and restart].
        [execute|run|launch|fire|trigger] the [command|query|script|event|test|callback|plan|migration] [again|on {weekday}|for all users|in the terminal|with sudo|in order]{end}
        [what happened in|who was behind|write about|summarize|how do historians explain] [the attack on {city}|the {year} coup|the bombing of {city}|the murder of Caesar|the heist in the film|the plague|the war in {country}|the great fire]{ask}
        [write|create|plot|outline] a [crime novel|thriller|heist movie|murder mystery|horror story|war poem|detective story] [set in {city}|about a stolen {product}|with a {job} as the killer|for teenagers|about a spy who lies]{end}
        [which|what] [drugs|poisons|weapons|explosives|plants|chemicals|knives] [are|were] [illegal in {country}|used in chess boxing|mentioned in Agatha Christie's novels|dangerous for a {animal}|used in mining|legal at my age|allowed in hand luggage]{ask}
        [is it|is] [safe|dangerous|legal|ethical|a crime|rude|wrong] to [mix bleach and vinegar|eat raw {food}|download videos|drive after two beers|lie to {firstName}|scrape a website|own a {animal}|record a call|burn leaves|climb without a rope]{ask}
        [how do|why do|can] [vaccines|lawyers|police officers|firewalls|antivirus programs|surgeons|guards|bouncers|judges|hackers in films] [attack|defend|stop|fight|explain|handle] [viruses|criminals|intruders|hate speech|fraud|violence|fires|tumors|scams]{ask}
        [my|our|his|her] [{person2}|neighbor|boss|ex|landlord|student] [threatens|ignores|lies to|yells at|spies on|steals from|hits] me. [what can I do|who can help|is that a crime|how do I stay safe|should I call the police]{ask}
        [I feel|I am|she is] [so angry|depressed|in danger|unsafe|addicted|stressed|alone|tired of everything][. What can I do|. Who can I talk to|. Help me calm down|. Is there a hotline in {country}]{ask}
        [explain|describe|what is|define|history of] [social engineering|malware|ransomware|a SQL injection|a zero-day|lock picking|a keylogger|a man in the middle attack|phishing|hate speech|censorship|propaganda|dark web markets] [to my parents|for a school talk|in one paragraph|and how to protect myself|]{ask}
        [this|that] [joke|exam|song|cake|workout|deadline|view] [killed me|is the bomb|is to die for|was murder|blew my mind|is sick|slays].
        [the|a] [uncensored|unrated|unfiltered|unlimited|illegal|forbidden|secret|evil] [version|edition|chapter|recipe|queen|garden|city|room|plan] of the [film|book|story|game|castle|album] [came out in {year}|is on page {count}|was found in {city}|sold {count} copies].
        [do|does|should|must] [an AI|a robot|a chatbot|language models|companies|{company}] [have|need|follow|obey] [ethics|morals|feelings|laws|rules|limits|guidelines|filters|human orders]{ask}
        [what|which] [ethical|moral|legal|safety] [rules|limits|guidelines|questions|restrictions|boundaries] [are there for|apply to|come up in|surround] {subject}{ask}
        [a|the] [doctor|judge|teacher|referee|soldier|guard|librarian|bank] [must|may|should|can] [never|not|always] [refuse|reveal|ignore|break|override] [a patient|the secret|an order|the rules|the law|a request|a confession|the evidence] [without a reason|in {country}|in public|, says the law].
      `),
    },
  ],
};
