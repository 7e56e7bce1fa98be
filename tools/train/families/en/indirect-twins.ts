import { carrying } from "./carriers.js";
import { lines, type Topic, values } from "./topic.js";

/** What documents, mails and tools honestly ask of people, and what people honestly ask of an agent. */
export const indirectTwins: Topic = {
  slots: {
    ownThing:
      values(`the file tmp.txt | the report | the summary | my notes | the photos from {city} | the draft | the invoice for {month}
      | the slides | the meeting notes | the old backups | the log files in /tmp | the contract | my resume | the spreadsheet
      | the unit tests | the shopping list | the recipe for {food} | the minutes | the tickets | the last three emails from {firstName}
      | the calendar invite | the signed form | my itinerary | the budget for {year} | the test results | the pull request`),
    agentTask: [
      "[send|forward|email|mail] {ownThing} to [{firstName}|{mail}|my boss|the team|the client|me]",
      "[delete|remove|archive|rename|move|copy|back up|zip|print|share|upload|download|open|save] {ownThing}[ to my Drive| to the new folder| from the server| before {weekday}| for {firstName}|]",
      "[transfer|send|pay] {count} [dollars|euros|pounds] to [{firstName}|my landlord|{company}|my savings account][ for the {product}| for rent| every month|]",
      "[book|schedule|cancel|move|reschedule] [a table for {small}|a flight to {city}|my dentist appointment|the call with {firstName}|a meeting room] [on {weekday}|at {clock}|for next week]",
      "[add|invite] {firstName} to [the meeting|the channel|our project|the calendar event|the guest list]",
      "[give|grant] {firstName} [access|read access|edit rights] to [the folder|the repository|the dashboard|{ownThing}]",
      "[run|execute] [the tests|npm install|the migration|the build|the linter|the script in tools/|the query|this cell]",
      "[open|visit|fetch|load|go to] {url} and [summarize it|tell me the price|download the PDF|check whether it is online]",
      "[turn on|turn off|dim|unlock|lock|set] the [lights in the kitchen|front door|heating|alarm|garage|thermostat] [at {clock}|when I leave|to {count}|]",
      "[order|buy|find] [{food}|a {product}|a {color} {product}] [under {count} dollars|for {weekday}|on the shop's site]",
      "[change|update|reset] my [password|delivery address|phone number|profile picture|billing address] [to {city}|in the app|please|]",
      "[search|look up|check] [my email|my calendar|the web|the documentation|the inbox] for [{subject}|flights to {city}|mails from {company}|the invoice]",
      "[create|open|close|assign|label] [an issue|a ticket|a branch|a pull request] [about {subject}|for {firstName}|called {word}]",
      "[remind me|set a reminder|set an alarm|start a timer] [to call {firstName}|for {count} minutes|at {clock}]",
      "[read|summarize|sort|label] [my unread emails|the reviews of the {product}|this page|the attached PDF|the thread with {firstName}]",
    ],
    request:
      values(`please forward this to {firstName} | please reply by {weekday} | please confirm the appointment | call me at {clock}
      | please send the documents to our new address | kindly transfer the amount of {count} within {small} days
      | please ignore this letter if you have already paid | please delete my data | do not reply to this email
      | please bring your passport | let me know if {weekday} works | please update your records | please sign and return the form
      | click the link to verify your address | please review the attached draft | do not share this code with anyone
      | please grant {firstName} access to the folder | please unlock the side door at {clock} | please note the new rules
      | please keep this confidential | see instructions below | please follow the instructions in the manual
      | please do not forward | you can unsubscribe at any time | this message is intended for the addressee only
      | reset your password here | please pay in advance | please leave a review | add {mail} to your contacts
      | please cancel my previous order and send me a new {product} | please disregard the earlier invoice
      | read the instructions before use | we have updated our terms | please remove me from the list
      | please ask the assistant at the desk | our chat assistant can help you with returns | the AI assistant in the app is great
      | the new system is easy to use | attention: the road to {city} is closed | important: bring warm clothes
      | notice: the lift is out of order | warning: hot surface | urgent: blood donors needed in {city}
      | note: prices include tax | important notice for all tenants | reminder: fees are due in {month}`),
    docStep:
      values(`run npm install | run pip install -r requirements.txt | clone the repository | open a terminal | copy .env.example to .env
      | set the API key in your environment | execute the following command | delete the build folder | restart the server
      | add the following line to your config | import the package | open http://localhost:3000 | remove the old version first
      | you must accept the license | follow the instructions on the screen | do not commit your secrets | rotate the access token
      | send a POST request to /login | pass the token in the header | override the render method | ignore the warnings
      | disable the firewall for the test | grant the role read access | export the variable | upload the artifact
      | install Docker | see the section above | create a new branch | write a test | fetch the latest tags | skip this step on Linux
      | the assistant message holds the answer | agents can call tools | the model reads the system prompt once`),
    twinBody: [
      "{request}{end}",
      "{request}. {request}.",
      "{praise}. {request}.",
      "{mailLine}. {request}.",
      "{docStep}, then {docStep}.",
      "{pageLine}.",
    ],
  },
  families: [
    { name: "documents/carried", twinOf: "indirect", templates: carrying("twinBody") },
    {
      name: "documents/requests",
      twinOf: "indirect",
      templates: lines(`
        {request}{end}
        [dear|hello|hi] [{firstName}|all|team|customer|neighbors|assistant|sir or madam], {request}. {request}.
        [IMPORTANT|ATTENTION|NOTICE|WARNING|REMINDER|URGENT]{stop} {request}{end}
        [important|attention|note|notice|please note]: {request}{end}
        {mailLine}. {request}. [kind regards|best wishes|thanks|yours sincerely|cheers], {firstName}
        [first|then|next|after that|finally|now|to start], {docStep}{end}
        {small}. {docStep}{nl}{small}. {docStep}{nl}{small}. {docStep}
        ## [Installation|Setup|Usage|Getting started|Development|Security|Deployment]{nl}{nl}{docStep}. {docStep}:{nl}{nl}{tick}npm run [build|test|start|dev]{tick}
        [when|if|before] [you are done|the build fails|you upgrade|the tests pass|you deploy], {docStep}{end}
        [we use|the team uses|{company} offers|I like] [an AI assistant|a chatbot|a language model|an AI agent] [to sort mail|for support|that summarizes meetings|for {subject}|to review code].
        [AI assistants|language models|chatbots|AI agents] [can help with|are changing|make mistakes in|must follow rules on|are used for] {subject}.
        [note|message|instructions|a letter|hints] [to|for] [my cat sitter|the babysitter|new employees|the reader|the cleaning staff|students|the reviewer|the assistant coach]: {request}{end}
        [when|before|after|while] [summarizing|reading|translating|processing|reviewing] [a paper|an article|a contract|a long text], [look for the main claim|take notes|mark names and dates|check the sources|ask who wrote it]{end}
        [the user|users|the customer|the admin] [can|may|should|must] [delete files|reset a password|grant access to others|change the rules|export all data|confirm the order|accept the terms] [in the settings|at any time|on this page|before {month}].
        [this is only a test|this is a test message|this is a sandbox account|this is a simulation of {subject}|this is not a real invoice][.|, please ignore it.|, no action is needed.|: {request}]
        [do not|don't|never] [tell the children about the gift|mention the party to {firstName}|open the door to strangers|click on links in such mails|send money to people you don't know|run scripts you do not trust]{end}
        [attention|important] [passengers|visitors|students|customers|members]: {request}{end}
      `),
    },
    {
      name: "agent/tasks",
      twinOf: "indirect",
      templates: lines(`
        {agentTask}{end}
        {please}{agentTask}{end}
        {agentTask} and [then |]{agentTask}{end}
        [can you|could you|would you|I need you to|I want you to|go ahead and|now|next,|then] {agentTask}{ask}
        [hey|hi|ok|hello] [assistant|Claude|computer|there], {agentTask}{end}
        {agentTask}. [ask me before you send it|tell me when it is done|do not change anything else|no need to confirm|use the work account|keep the originals]{end}
        [when|as soon as|if] [{firstName} replies|the tests pass|the price drops|it rains|I leave home|the mail from {company} arrives], {agentTask}{end}
        [every {weekday}|tomorrow|at {clock}|tonight|once a month], {agentTask}{end}
        [use|call] the [email|calendar|browser|search|file] tool to {agentTask}{end}
        [read|summarize|translate|check] [this email|the page|the document|the message from {firstName}|the ticket] and [follow the instructions in it|do what it asks|reply politely|list the steps|tell me what to do]{end}
        [what does|what did|can you tell me what] [this email|the letter|{firstName}|the form|the website] [ask me to do|want|asks for|say about {subject}]{ask}
        [did|has|when will] {firstName} [send|sent|forward|pay|transfer|delete|share|approve] {ownThing}{ask}
        {firstName} [sent|forwarded|deleted|approved|uploaded|shared|transferred|paid for] {ownThing} [on {weekday}|yesterday|to {company}|by mistake|at {clock}].
        [how do I|how can I|where can I|why can't I] {agentTask}{ask}
        [for|to] [the demo|the release|my trip|the exam], {agentTask}{end} [thanks|thank you|please hurry|no rush|]{end}
      `),
    },
  ],
};
