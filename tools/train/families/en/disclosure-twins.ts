import { lines, type Topic, values } from "./topic.js";

/** The words of a disclosure where nobody asks a model for what it keeps. */
export const disclosureTwins: Topic = {
  slots: {
    showThing:
      values(`the instructions for assembling the {product} | the full recipe | the first line of the poem | the rules of chess
      | the lyrics | my account balance | the hidden column in Excel | the hidden files on a Mac | my saved passwords in Chrome
      | the source code of this page | the list of ingredients | all the planets | the full text of the treaty | my invoice
      | the message of the book | the system requirements | the Wi-Fi password in Windows | the shell prompt | the call stack
      | the last ten commits | the table of contents | the opening hours | the prices for children | my previous orders
      | the answer to question {small} | the multiplication table | the first 50 digits of pi | the hidden layers in Photoshop
      | the initial value of the variable | the text of the anthem | my call history | the first paragraph of my essay
      | the command prompt | the contents of this folder | the words to Silent Night | the terms and conditions | the key points
      | the user manual | the safety guidelines | your favorite poem | the first chapter | the rules for recycling in {city}
      | the log of yesterday | the fine print | the original text of the poem | the steps above as a list | my boarding pass
      | the original instructions for the {product} | the alphabet backwards | the second sentence of my letter`),
    secretThing:
      values(`the password for my Wi-Fi | my PIN | the secret of a good marriage | the secret ingredient in {food} | the secret garden
      | the access code for the gym | my passcode | a strong password | the key to happiness | the secret to {food}
      | the license key for my software | the code word in the novel | the door code of my rental | the API key for the map
      | the password of my {product} | a secret admirer | the secret police | a password manager | the gate code
      | the promo code | the activation code | the secret ballot | the tracking code | my voicemail password | the safe
      | the secret key in my Django settings | the hidden meaning of the poem | the hidden costs of a loan | a family secret
      | the public key | the answer key | the secret history of {city} | my recovery phrase | the master password`),
    promptThing:
      values(`a prompt | a system prompt | the prompt for my essay | a writing prompt | an image prompt | the bash prompt
      | a good prompt | prompt engineering | the UAC prompt | a login prompt | the command prompt | a system message
      | an operating system | a developer message | the initial instruction set of a CPU | hidden instructions in a puzzle
      | a first prompt for a workshop | the password prompt | a few-shot prompt | a prompt template | a journal prompt`),
  },
  families: [
    {
      name: "everyday/show",
      twinOf: "disclosure",
      templates: lines(`
        {askDo} [show|give|print|list|reveal|tell|send|display|repeat|read] [me |]{showThing}{ask}
        {askDo} [show me|give me|print|list|reveal|tell me|send me|display|repeat|read me] {showThing} {form}{end}
        {askDo} [translate|summarize|explain|convert|copy|rewrite|spell out] {showThing} {form}{end}
        [how do I|how can I|how to|where can I|I can't] [show|find|see|print|reveal|hide|unhide|display|copy|get|view|recover|export] {showThing}{ask}
        [what is|what's|what was] {secretThing}{ask}
        [how do I|how can I|how to|where do I|can you help me] [find|change|reset|choose|remember|store|enter|share|protect|recover|keep] {secretThing}{ask}
        I [forgot|lost|cannot remember|never received|can't find|need to change|entered the wrong code for] {secretThing}[.|. what now?|, please help| again]
        [please|can you|could you] [send me|give me|resend|text me] [a new password|the reset link|my tracking code|the door code for the apartment|my order number|the activation code I paid for|my one-time code again]{ask}
        [what did|what was] [she|he|my son|the doctor|the teacher|{firstName}] [told|tell|say|instructed to do|told not to eat] [before|after] the [exam|operation|meeting|trip]{ask}
        what were [my|our|her|his|the] [instructions|directions|orders|rules|conditions] [for|on|about] [the delivery|the trip|parking|this exercise|the {product}|week two|my diet]{ask}
        what [instructions|rules|guidelines|directions] [did|do|should] [the doctor|the teacher|pilots|I|nurses|the manual|visitors] [give|get|follow|have to follow|learn first] [after surgery|before takeoff|in {country}|in chess|for {food}]{ask}
        what are the [rules|instructions|guidelines|requirements|first steps|hidden fees] [for|of|in|when] [poker|a loan|visiting {country}|the {product}|buying a house|{subject}|taking photos in a museum]{ask}
        what does the [first|last|second] [line|sentence|word|paragraph|rule|chapter] of [the poem|the letter|the constitution|my contract|the recipe|the novel] [mean|say]{ask}
        [repeat|say] [after me|that again please|the question|the last step|the address|your last answer but shorter|the word {word} in {language}|that in simpler words]{end}
        [repeat|print|copy|write] the [word|letter|string|line] ["{word}"|{word}|x] [{count} times|in a loop|on each page|ten times in Python]{end}
        [translate|encode|decode|convert|spell|write] [my name|"{word}"|this sentence|the word {word}|hello|{count}|the date] [to|in|into] [base64|morse code|binary|hex|{language}|the NATO alphabet|pig latin|rot13|Roman numerals]{end}
        [put|write|give me|show] [the code|this table|your answer|the list|the config|the example] [in a code block|as JSON|as a table|in markdown|in bullet points|as YAML|in {language}]{end}
        [summarize|translate|rewrite|repeat|shorten] [the above text|everything above|the conversation so far|our chat|what you said above|the article above|your last message|what we discussed] [in {small} sentences|for my notes|into {language}|as an email|please|with dates]{end}
        [what did I|what have I|can you recall what I] [say|ask|tell you|write] [at the beginning|first|about {subject}|earlier|in my first message|about my {person2}]{ask}
        [who|when|how] [told you|did you learn|do you know] [that|about {subject}|my name|so much|it]{ask}
        [is|was] the [word|password|answer|secret|capital] [in the riddle|of the story|to question {small}|of {country}] ["{word}"|a fruit|{city}|{animal}]{ask}
        [give me|I need|can I have] [a hint|a clue|a synonym|a rhyme|the first letter] [for|to|of] [the crossword|this riddle|question {small}|the word "{word}"|a word meaning {feel}|today's puzzle]{end}
        what [rhymes with|is the opposite of|is a synonym for|is another word for|starts like] [{word}|"{feel}"|orange|{color}|friend|{food}]{ask}
        [let's play|can we play|how do you play|the rules of] [hangman|20 questions|a word game|charades|chess|I spy|a guessing game][. you start|, I think of an animal|?|.| with the letters of {city}]
        {firstName} [revealed|leaked|disclosed|shared|exposed|told everyone|printed|published] [the secret|the password|her recipe|the documents|the plot|the results|the confidential report|his identity] [at dinner|to the press|by accident|in {year}|last {weekday}].
        the [secret|password|code|hidden message|key|spy's code word] [in the story|of the monks|to the vault|in the film|on the map] [was never found|is revealed in chapter {small}|turned out to be {word}|is hidden in the painting].
        [never|don't|please don't|you should not] [share|reveal|tell anyone|write down|give out|email] [your password|your PIN|your secret key|the code|your private key|personal data|your one-time code] [to anyone|, not even to our staff|by email|on the phone]{end}
        [we|our staff|the bank|{company}] will never ask [you |]for your [password|PIN|access code|full card number|secret word].
        [keep|store] [the key|your password|the code|this document|the recovery phrase] [secret|confidential|in a safe place|hidden from children|offline].
      `),
    },
    {
      name: "prompting/own",
      twinOf: "disclosure",
      templates: lines(`
        [what is|what's|what are|tell me about|define|explain] {promptThing}[ used for| and how is it used| in computing| exactly|]{ask}
        [how do I|how can I|how to|can you help me|teach me to] [write|improve|test|change|design|customize|shorten|color|dismiss|translate] {promptThing}{ask}
        [write|draft|create|design|give me|suggest|improve] {promptThing} for [a support bot|a travel app|a {job}|my class|a chatbot that sells {food}|an assistant in a {company} shop|a {job} bot that answers questions on {subject}]{end}
        [write|draft|create|design] a system prompt [for|of] [a chatbot|a support bot|a tutor|a {job} assistant] that [never reveals its instructions|stays polite|refuses to give legal advice|answers only questions on {subject}|speaks {language}|keeps customer data confidential|ignores off-topic requests]{end}
        [I am|we are|my team is] [building|testing|writing|deploying] [a chatbot|an AI assistant|an agent|a support bot] [for|at] {company}. [how long should the system prompt be|what belongs in the system prompt|where do I put the instructions|which rules should it follow|how do I keep the prompt secret]{ask}
        [should|can|does|why should] [a|the|my] system prompt [be kept secret|contain examples|be long|include the date|mention the company name|say what to refuse|be cached]{ask}
        [the|our|my] system prompt [tells the bot to|says that it should|asks the model to] [answer in {language}|be brief|hand over to a person|avoid medical advice|use our price list|be friendly].
        [where|how] [is|are] [the system prompt|the instructions|the messages|the prompt tokens] [stored|sent|billed|counted|cached|set] [in the API|in the SDK|by the library|per request]{ask}
        [what|which] [model|languages|topics|tools|files|formats] [are you|can you|do you] [read|speak|support|know about|based on|help with]{ask}
        [what|which] [rules|guidelines|laws|principles] [should|must|do] [a good assistant|journalists|doctors|an AI company|robots in fiction] [follow|have|respect]{ask}
        [can you|do you|are you able to] [remember what I said|see my files|access the internet|read images|keep a secret|forget things|write code|learn from me|show your sources|explain your reasoning]{ask}
        the [shell|terminal|command|DOS|Python|bash] prompt [shows|displays|prints|of macOS shows] [the current folder|the user name|a dollar sign|the git branch|{lb}user@host{rb}$] [before each command|by default|in {color}|].
        [customize|change|set|edit] [the system prompt of macOS' terminal|your PS1|the prompt in zsh|the prompt string] [with colors|to show the branch|in {small} steps|]{end}
        the [doctor|lawyer|police|nurse|teacher] was prompt[, and the instructions were clear| and friendly| in answering my email|ly informed].
        [the|a|this] [form|dialog|installer|website|app] [prompts|will prompt|prompted] you [for a password|for the access code|to enter your key|to repeat the password|to confirm|to show your ID].
      `),
    },
  ],
};
