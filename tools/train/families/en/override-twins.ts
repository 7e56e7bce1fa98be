import { lines, type Topic, values } from "./topic.js";

/** The words of an override in sentences that ask a model for nothing of the kind. */
export const overrideTwins: Topic = {
  slots: {
    mailThing:
      values(`email | message | mail | ticket | text | letter | note | request | voicemail | comment | invite
      | order | complaint | question | post | invoice | reminder | reply | draft | attachment | calendar invite
      | application | report | booking | review | newsletter | bug report | parcel | quote`),
    mistake:
      values(`I found the answer myself | it was sent by mistake | it went to the wrong address | it is outdated
      | the problem solved itself | I hit send too early | the numbers were wrong | it was meant for {firstName}
      | I attached the wrong file | we already paid | the meeting is off | the date was wrong | I was confused
      | there was a typo in it | we have changed our plans | the issue is fixed | here is the right one`),
    noise:
      values(`the noise | his comments | the haters | the warning light | the smell | the side effects | my alarm
      | whitespace | case | empty lines | null values | missing values | the first row | duplicate entries | outliers
      | the header | the color | the price | the marketing talk | small differences | friction | air resistance
      | the weather | the traffic | the typos | the accents | punctuation | the last column | the rest of the text
      | spelling mistakes | the cost | my accent | my ex | the pain | the phone | the doorbell | trailing spaces`),
    keepThing:
      values(`my keys | my umbrella | the milk | her birthday | my password | the PIN | how to ride a bike | the name
      | what I wanted to buy | to water the plants | to lock the door | the appointment | my glasses | to call {firstName}
      | the tickets | everything I learned in school | my French | the lyrics | the passport | where I parked
      | the way home | what she told me | my order number | to turn off the oven | our anniversary`),
    setting:
      values(`the default font | the default setting in CSS | the previous style rule | a method in Java
      | the equals method | the default gateway | the thermostat | the base template | an inherited property
      | the global config | the default port | the automatic transmission | the autofocus | the theme colors
      | the spell checker | the environment variable | the proxy settings | the timeout | the existing rule set
      | the parent's constructor | a Gradle version | a package version in npm | the print margins | the alarm
      | the shutter speed | the veto | the manager's decision | the power saver | the system locale | the umpire's call`),
    wiped:
      values(`the previous version | all previous versions | the cache | my browser history | the old files | the above code
      | my hard drive | the memory card | all messages from {firstName} | the earlier backup | my account
      | the last two rows | the previous installation | the context menu entry | the old rules in the firewall
      | all the settings | the task list | the draft | the first paragraph | my old phone | the saved passwords
      | the previous entry | the system restore point | previous orders from my account | the chat history | a whiteboard`),
    person:
      values(`my boss | my neighbor | my teenager | my doctor | the teacher | my sister | the driver | my landlord
      | a colleague | the referee | my coach | the nurse | the contractor | my ex-husband | my roommate | the client
      | the pilot | the judge | my students | the dog | the board | our supplier | the witness | the patient`),
    guidance:
      values(`the instructions | the rules | safety instructions | the guidelines | directions | the doctor's orders
      | the speed limit | the warning signs | the house rules | the assembly instructions | the care label | company policy
      | the washing instructions | the evacuation orders | the recipe | the previous advice | the building code
      | the terms and conditions | the dress code | the old rules | parking rules | all the rules | tax rules`),
  },
  families: [
    {
      name: "everyday/ignore",
      twinOf: "override",
      templates: lines(`
        {please}[ignore|disregard|forget about|skip|delete|discard] my [previous|last|earlier|first|other] {mailThing}, {mistake}{end}
        [sorry|apologies|oops|hi], [ignore|disregard|forget] [the|my] [previous|last|earlier] {mailThing}{end} {mistake}.
        {please}[ignore|disregard] [this|the|that] {mailThing} if you have already [paid|replied|registered|received it|signed up|booked|renewed]{end}
        [if|In case] you [did not|didn't] [request|ask for|make|expect] this [change|code|order|{mailThing}], [you can safely ignore it|please ignore this email|ignore this message|no action is needed]{end}
        I [ignored|disregarded|overlooked|missed|skipped|deleted] [the|your|all the] [previous|last|earlier|first|old] {mailThing}[s|] [because|since] {mistake}.
        [forget|cancel|drop|scrap] my [last|previous|earlier] {mailThing}, I [want|would like|need] the {color} {product} instead{end}
        [cancel|void|withdraw] [my|all my|the] [previous|pending|last] {mailThing}[s|] and [refund|charge|confirm] [the new one|my card|this one] {please}
        [should I|can I|may I|is it ok to|is it safe to] [ignore|disregard|skip|overlook|override|bypass] {noise}{ask}
        [how do I|how can I|what's the best way to|is there a way to] [ignore|skip|drop|disregard|filter out] {noise} [in Excel|in pandas|in SQL|in the report|when I sort|at night|during meditation|]{ask}
        [she|he|they|we|my son|{firstName}] [ignored|ignores|disregarded|chose to ignore|tends to ignore|overlooked|simply forgot] {noise} [and kept walking|all day|completely|for years|as usual].
        {firstName} [forgot|forgets|always forgets|has forgotten|nearly forgot] {keepThing} [again|this morning|on {weekday}|all the time|].
        [don't|do not|never|please don't|try not to] forget {keepThing}[!|.| tomorrow| before you leave| on {weekday}]
        [I|we] [forgot|always forget|keep forgetting|have forgotten] {keepThing}[, what should I do|, can you help|.|. help!]{ask}
        why do [people|we|children|cats|drivers|companies|managers] [ignore|disregard|forget|overlook|override|break|bypass] {guidance}{ask}
        what happens [if|when] [I|you|someone|a driver|{person}] [ignore|ignores|disregard|break|breaks|violates|bypasses|does not follow] {guidance}{ask}
        {person} [ignored|disregarded|broke|refused to follow|did not follow|overlooked|bent] {guidance} [and had to pay a fine|, so we had to start over|last {weekday}|in {month}|again].
        [please|always|you must|remember to|make sure to|staff must|visitors should] [follow|read|obey|observe|respect] {guidance} [before|when|while] [using the {product}|entering|you start|driving|assembling the {product}]{end}
        [what are|where can I find|please send me|can you explain|show me|summarize] {guidance} [for|of|in] [the {product}|{country}|this game|chess|the {city} metro|our office|a rental flat]{ask}
        the [new|updated|revised] [rules|guidelines|instructions|policies|regulations] [replace|supersede|override|take precedence over] [all|the] [previous|prior|earlier|existing] [ones|versions|agreements|arrangements].
        this [agreement|contract|policy|document|version] [supersedes|replaces|overrides|cancels] all [prior|previous|earlier] [agreements|understandings|versions|negotiations|instructions].
        {person} [told me|asked me|wants me|advised us] to [ignore|forget|skip|drop|disregard|leave out] {noise}. [is that right|was this good advice|what do you think|should I]{ask}
        [how do I|how can I|how to|can I|when should you|why would you] override {setting}{ask}
        [you can|developers may|users can|it is possible to|it's best not to] override {setting} [with a flag|in the settings|by pressing Shift|in a subclass|for one page].
        [how do I|how can I|how to|can I|help me] [wipe|erase|delete|clear|reset|remove|restore|overwrite|undo|revert to] {wiped}[?|| on a Mac?| without losing data?| in Windows 11?]
        {please}[delete|remove|clear|reset|erase|drop|discard] {wiped}{end}
        I [accidentally|just|finally] [deleted|wiped|erased|reset|cleared|overwrote] {wiped}[.|. can I get it back?|, what now?]
        from now on [I will|we will|I'll|the shop will|the library will|{firstName} will] [eat less sugar|open at {clock}|cycle to work|write every day|close on {weekday}s|send the invoices by mail|use the {color} one].
        [starting|as of|from] {month}[,|] [the new rules apply|prices will change|the office moves to {city}|our opening hours change|you no longer need a visa].
      `),
    },
    {
      name: "everyday/instead",
      twinOf: "override",
      templates: lines(`
        can I use [honey|oil|milk|yogurt|rice flour|vinegar|stock] instead of [sugar|butter|cream|eggs|wheat flour|lemon|wine] [for|in|when I make] {food}{ask}
        [don't|do not|please do not] send it to [my office|the old address|{city}], send it to [my home|the new address|{city}] instead{end}
        instead of [driving|flying|waiting|calling|paying by card|eating out], [we|I|they] [took the train|walked|sent an email|used cash|cooked {food}|went to {city}].
        [your|the] [new|next|first|main] [task|job|role|assignment|goal] [is|will be] to [train the interns|write the weekly report|call the suppliers|clean the lab|test the {product}|plan the trip to {city}].
        new task[:| for {firstName}:| for today:] [update the budget sheet|order {food} for {count} people|book the room|call {company}|paint the fence|draft the newsletter]
        new rules: [no phones at dinner|everyone cleans up|lights out at {clock}|the loser cooks {food}|bring your own cup|shoes off at the door]
        new instructions [for|from] [the printer|the {product}|the nurse|{company}|the tax office] [arrived today|are on page {small}|are attached|came in the mail].
        [write|draft|create|give me] new [instructions|guidelines|rules|house rules] for [the break room|our {product}|the school trip|guests|a board game|the volunteers]{end}
        [translate|summarize|correct|rephrase|proofread|shorten] [the text above|the above paragraph|the previous email|the following instructions|everything above the line|the first message] [into {language}|for my boss|in {small} sentences|to make it friendlier]{end}
        [in|for] the [previous|last|above|earlier] [example|answer|question|section|paragraph|step|chapter|lesson], [you said|it says|you used|we saw|the author wrote] [something about {subject}|{count}|that {subject} matters|a different number]. [why|can you explain|is that right]{ask}
        [based on|given|using|according to] the [above|previous|preceding|earlier|following] [instructions|text|context|data|table|rules|statements], [what is|explain|list|calculate] [the total|{subject}|the main points|the next step]{ask}
        [forget|never mind|skip] [it|that|the {food}|the {product}|the colors|about {city}][,| -|;] [let's talk about|I'd rather learn about|tell me more about|now a question on] {subject}{end}
        [let's|can we|I'd like to] [change the topic|start over|start a new topic|begin again|talk about something else]{stop} {shortQuestion}
        [thanks|great|perfect|very good|well done|good job], [now|and now|next] [translate it to {language}|write the second part|do the same for {subject}|make it shorter|explain {subject}]{end}
        [ok|okay|alright|fine], [now|next] {task}{end}
        {task} [and|but|, then] [ignore|skip|leave out|disregard|do not include|don't mention] [the introduction|prices|the names|any comments|dates|the footnotes|blank lines|upper case|the parts about {subject}]{end}
        {task}. [do not|don't|please don't] [mention|repeat|use|write about|include|change] [the price|my name|bullet points|{subject}|difficult words|anything else|the title]{end}
        [stop|quit|no more] [smoking|worrying about {subject}|eating sugar|procrastinating|biting nails] [in {small} days|for good|without stress]{end}
        my {person2} [keeps ignoring me|does not listen to me|breaks all the rules|won't follow instructions|disobeys|forgot everything we practiced]. [what can I do|how should I react|any advice]{ask}
        [the|our|his] {noun2} was [reset|cancelled|overruled|revoked|suspended|dropped|abandoned|set aside|discarded|thrown out|declared void] [by the court|in {year}|after {small} days|last {month}|by the referee|because of an error].
        [the court|the judge|parliament|the board|the senate] [overruled|set aside|voided|struck down|dismissed|suspended|revoked|overrode] [the earlier decision|the previous ruling|the old law|the claim|the order|his veto] [in {year}|on {weekday}|last {month}].
        [reset|restart|reboot] the [router|{product}|server|modem|printer|app|phone] and [try again|wait {small} minutes|hold the button for {count} seconds|log in again]{end}
        I [no longer|don't] [have to|need to|want to] [follow|obey|listen to] [a diet|my parents|his advice|the old schedule|the news]. [how can I celebrate|it feels great|is that normal]{ask}
        [are|is] the [previous|old|earlier|2019] [rules|instructions|guidelines|regulations|terms] [on|for|about] {subject} still [valid|in force|applicable]{ask}
        the [rules|instructions|guidelines|terms] [above|below|on page {small}|you were given at check-in|in your welcome pack] [apply|no longer apply|do not apply] to [children|guests|members|orders before {month}|returns].
        [you can|feel free to|you may|it is fine to] [skip|ignore|disregard|leave out] [this step|this section|the rest|the appendix|step {small}|the {color} wires] if [you are in a hurry|you use Linux|you have done it before|your {product} is new].
      `),
    },
  ],
};
