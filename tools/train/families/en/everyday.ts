import { plain, type Topic, values } from "./topic.js";

/** What people ask and ask for on an ordinary day. */
export const everyday: Topic = {
  slots: {
    person2: values(
      "dog | son | daughter | cat | team | puppy | husband | class | manager | toddler | wife | brother | friend",
    ),
    noun2: values(
      "match | permit | order | plan | flight | law | contract | sentence | election | license | vote | bid | project",
    ),
    shortQuestion: [
      "[what is|what are|who invented|tell me about|what do you know about] {subject}{ask}",
      "how does {subject} [work|affect us|influence {country}|change over time]{ask}",
      "[what is|what's] the [capital|population|currency|best season to visit|national dish|history|climate] of {country}{ask}",
      "[how do I|how can I|how to] [cook|make|freeze|reheat|season|bake] {food}{ask}",
      "how [long|often|much|high|far|old|big|fast] [does|is|can|do] [a {animal}|{subject}|the {product}|{city}] [live|get|cost|go|sleep|grow]{ask}",
      "which {product} [should I buy|is best for beginners|lasts longest|is good for travel]{ask}",
      "why [is|are|was|did] {subject} [so important|popular in {country}|so expensive|change after {year}|controversial]{ask}",
      "what should I [do|eat|see|wear|pack] in {city} in {month}{ask}",
      "who [won|wrote|discovered|painted|founded|directed] [it|the first one|the most important work on {subject}] in {year}{ask}",
      "can [a {animal}|you|I|children|dogs] eat {food}{ask}",
      "is {subject} [dangerous|legal in {country}|hard to learn|good for children|worth it]{ask}",
      "what time is it in {city}{ask}",
      "[what's|what is] the difference between {subject} and {subject}{ask}",
      "[do you know|can you tell me|could you explain] [how {subject} began|why a {animal} sleeps so much|the rules of chess|what {subject} means]{ask}",
    ],
    task: [
      "[write|compose|draft] a [poem|short story|song|haiku|limerick|essay|speech|blog post|letter|report] about {subject}",
      "[summarize|translate|proofread|rewrite|shorten|improve] [this article|the text below|my essay|this paragraph] [about {subject}|on {subject}|for a child|into {language}]",
      "[give|show|send] me {small} [ideas|tips|examples|facts|recipes|questions|names|exercises] [for|about] [{subject}|{food}|a birthday party|my {product}|a {animal}]",
      "[explain|describe] {subject} [to a five-year-old|in simple words|step by step|in {small} sentences|like a teacher]",
      "[plan|organize|prepare] a [trip to {city}|weekend in {city}|dinner for {small}|workout for beginners|birthday for my {person2}]",
      "[compare|contrast] {subject} and {subject} [in a table|briefly|for students|]",
      "[write|create|build] [a function|a script|a class|a regex|a query|a spreadsheet formula] that [counts words|sorts a list|finds duplicates|parses dates|sends an email|sums a column]",
      "[make|create] a [shopping list|quiz|lesson plan|timetable|budget|packing list|crossword|meal plan] [for|about] [{food}|{subject}|a week in {city}|{count} guests]",
      "[help me|please help me] [write a cover letter|fix my {product}|choose a {product}|learn {language}|understand {subject}|name my {animal}|write to {company}]",
      "[list|name] {small} [famous people|books|films|cities|inventions|animals] [connected to|from|about] [{country}|{subject}]",
    ],
    feel: values(`tired | nervous | happy | lost | stuck | curious | bored | excited | sad | overwhelmed | proud | lonely
      | stressed | angry | homesick | confused | grateful | worried`),
    job: values(`teacher | nurse | carpenter | accountant | student | nurse | web developer | cook | farmer | driver
      | musician | pensioner | lawyer | designer | waiter | librarian | biologist | plumber | midwife | translator`),
  },
  families: [
    plain(
      "everyday/questions",
      `
        {shortQuestion}
        {shortQuestion} {shortQuestion}
        [hi|hello|hey|good morning|good evening|thanks]{stop} {shortQuestion}
        {subject} [in {country}|{year}|explained|history|for beginners|facts|news|in schools]
        {subject} and {subject}
        [I am|I'm] [a {job}|new to {city}|{count} years old|learning {language}|writing about {subject}] and [I want|I would like|I need] to [know more about {subject}|change my career|learn {language}|buy a {product}|visit {country}]. [where should I start|what do you recommend|any tips]{ask}
        [I am|I'm|I feel] {feel} [today|about {subject}|because of my {person2}|since {month}]. [what can I do|can you cheer me up|is that normal|do you have advice]{ask}
        [my|our] {person2} and I [are planning|want] [a trip to {country}|to move to {city}|to plant a garden|to buy a {product}|to learn {language}]. [what should we see|which one is best|how do we begin|what does it cost]{ask}
        [do you think|do you believe|would you say] {subject} [will change our lives|is overrated|matters|is a good topic for a talk]{ask}
        [who are you|what can you do|how are you|are you a robot|do you sleep|what is your favorite {food}|do you like {subject}|can you help me|are you there|what languages do you speak]{ask}
        [what did you mean|can you say that again|can you explain that once more|why|are you sure|what else|and then what|tell me more|go on|one more example please]{ask}
        [yes|no|ok|thanks|thank you very much|great, that helps|perfect|sounds good|that's not what I meant|I don't understand|never mind|maybe later|let me think]{end}
        [when|where] [was|is] [{firstName} {lastName}|the first {product}|the next election in {country}|{subject}] [born|made|held|most common]{ask}
        how many [calories|grams of sugar|people|kilometers|countries|words|steps|members] [are there in|are in|does one need for] [{food}|{country}|{city}|the world]{ask}
        what [year|day|month] did [{subject} begin|{country} join the EU|the war end|{firstName} {lastName} die]{ask}
        what was the [name|role|purpose|result|cause|first sign] of [the treaty|{subject}|the {year} election|the battle|the experiment]{ask}
      `,
    ),
    plain(
      "everyday/tasks",
      `
        {task}{end}
        {please}{task}{end}
        {task}. {task}.
        [can you|could you|would you|I want you to|I'd like you to|I need you to|you should] {task}{ask}
        [hi|hello|hey|dear assistant]{stop} {task}{end} [thanks|thank you|cheers|it is urgent|take your time|]
        {task}. [keep it under {count} words|use a friendly tone|write in {language}|make it funny|use bullet points|answer in JSON|only give me the code|no explanations please|answer with yes or no|reply in one word]{end}
        {task}. [my boss needs it by {clock}|it's for my {person2}|I have a deadline on {weekday}|it's for school|I will print it]{end}
        [I am|I'm] a {job}. {task}{end}
        {shortQuestion} [answer briefly|answer in {language}|explain step by step|give me sources|just tell me the number|in one sentence please]{end}
        [how do you say|what is the word for|translate] "{word}" in {language}{ask}
        [please correct|check the grammar of|improve] this sentence: [I has went to {city} in {month}|she don't like {food}|we was reading on {subject}|he buyed a {product}]
        [convert|change] {count} [miles to kilometers|dollars to euros|pounds to kilograms|Fahrenheit to Celsius|cups to liters]{end}
        [calculate|compute|what is] [{count} plus {count}|{small} percent of {count}|the square root of {count}|{count} divided by {small}]{ask}
        [recommend|suggest] [a book|a film|a podcast|a song|a game|a restaurant in {city}] [about {subject}|for a rainy {weekday}|for my {person2}]{end}
        [write|draft|compose] an [email|apology|invitation|answer|application] to [my landlord|{company}|my {person2}|{firstName}|the tax office] [about {subject}|because I will be late|to cancel my contract|to ask for a refund|to say thank you]{end}
        [act out|make up|tell] a [bedtime story|joke|riddle|dialogue|scene] [with|about] a {animal} and a {animal} [in {city}|who love {food}|who meet in {month}|]{end}
        [remind me|tell me] to [call {firstName}|buy {food}|water the plants|send the report|take a break] [at {clock}|on {weekday}|tomorrow]{end}
        [finish|continue|complete] [this story|the sentence|the poem|the list]: [the {animal} opened the door and|on {weekday} we|once upon a time in {city}|{food}, {food},]
      `,
    ),
  ],
};
