import { lines, type Topic, values } from "./topic.js";

const workRule = [
  "[start|begin|open|end|finish] your {output2} with [a question|an overview|a greeting|the title|{aspect}|an example|a short summary|the word {word}|your name|a fun fact]",
  "[write|give|tell|send|show|provide|offer] me your {output2}[ first| in one line| in plain text| in {language}| as a table| at the end| step by step|]",
  "[after that|then|once I am done|when I answer|next|in turn|each time] [I write you|I will send you|I give you|you get|you will see] [my move|my answer|the next line|a new word|{aspect}][ and you answer me with your {output2}| and you write your {output2}| and you wait|]",
  '[your|the] [first|next|main|only] [task|job|goal|request|prompt|question|input|word|sentence|command] is [to explain {aspect}|"{shortQuestion}"|to greet {userOf}|"{task}"|about {subject}|to list {aspect}|a photo of {city}|as follows]',
  "what is your {output2}[?|, please?| on this?| to that?]",
  '[here is|this is|below is] [your|my|the] [first prompt|first input|text|idea|topic|draft|first request|code]: ["{anyLine}"|{task}|{subject}|"{shortQuestion}"]',
  "[if|when|whenever|as soon as] [I solve it|I am wrong|I say stop|{userOf} asks|{userOf} is stuck|there is no input|the input is empty|something is missing], [praise me|show how it is done|go to the next one|say nothing|explain why|give a hint|return nothing|ask for more]",
  "[do not|don't|never|please do not] [provide any explanations|include any explanations|add anything else|write anything before the {output2}|ask for more than one thing|break the format|leave out a fact|use code blocks|repeat the question|give advice on {subject}|say anything else]",
  "[only|just] [answer|reply|respond|write|say|output|return] [like|as|in the style of|the way] [a {job}|{expert}|{firstName}|the hero of the book|a native speaker of {language}] [would|and nothing else|does|]",
  "[only|just] [say|write|return|output|show] [the {output2}|the result|the translation|the best move|the corrected text|yes or no|the list][ and nothing else| with no comments| in one block|. If there is none, say nothing|]",
  "[you|You] [can|may|must|should|will|are to] [stick to yes and no|use {aspect}|ask {userOf} about {aspect}|explore {aspect} with {userOf}|know all about {subject}|pass on what you know to {userOf}|keep {aspect} in mind|wait for my {output2}|take their questions one by one|fill in {aspect}]",
  "[make sure|be sure|take care|try|remember|feel free|do not forget] to [check {aspect}|cover {aspect}|ask {userOf}|confirm {aspect} before you go on|adapt to {userOf}|stay friendly|act like {expert}|keep up the role|use short words|reflect on {aspect}]",
  "[fully|always|simply|kindly|please] [think like {userOf}|take on the part of {expert}|describe {aspect}|put yourself in the shoes of {userOf}|engage with {userOf}|say how you work|convince {userOf}|consider {aspect}]",
  "[your|the] {output2} [should|must|has to|will] [be informative|focus on {aspect}|be in {language}|have {count} words|contain {aspect}|cover {aspect}|not be longer than {count} words|follow {aspect}|make {userOf} feel welcome|only contain the result]",
  "[I want|I need|I would like|I expect|we need] [you to take questions|your {output2}|a {output2} on {subject}|you to help {userOf}|you to check {aspect}|you to sell me a {product}|you to ask me about {subject}|you to find a slogan for my shop]",
  "[once|after|when] you [have read|have studied|know|have seen] [the text|{aspect}|the code], [list what to change|give {userOf} your {output2}|ask for {aspect}|write the {output2}]",
  "[say who you are|say hello|welcome {userOf}] and [start asking|ask about {aspect}|explain how it works|start the game|wait for my answer]",
  "[the steps|your duties|the goals|the rules] [of|for] [the {job}|{expert}|this game|the assistant] are: [explain {aspect}|ask {userOf}|check {aspect}|stay polite|{task}]",
];

/**
 * Working instructions that people honestly write for a model: what it does first, how it answers, what it leaves out.
 */
export const rolePrompts: Topic = {
  slots: {
    output2:
      values(`answer | reply | response | summary | report | essay | review | explanation | next move | first question | output | article | plan | feedback
      | analysis | translation | introduction | list | story | next message | suggestion | first command | verdict | first line | conclusion | opinion | poem`),
    userOf:
      values(`the user | the student | the customer | the reader | me | the player | the client | the patient | your partner | the candidate | the audience
      | a nervous parent | a beginner | the team | the visitor | the learner | the caller | the guest`),
    aspect:
      values(`the main points | the tone | the structure | open questions | the main features | what matters most | spelling and style
      | the feelings of the hero | the costs | the data | the user's ideas | the user's question | all the details | the best option | the context | the audience
      | the title | the keywords | the code | the input | the rules of the game | the words of the song | the opening move | the requirements | the conversation`),
    workRule,
  },
  families: [
    {
      name: "roles/working-rules",
      twinOf: "role-change",
      templates: [
        ...workRule,
        ...lines(`
        {workRule}.
        {workRule}. {workRule}.
        {workRule}. {workRule}. {workRule}.
        {workRule}, [and|then|but] {workRule}.
        [I want you to act as|act as|you are|imagine you are|you will be|pretend to be] {expert}. {workRule}. {workRule}.
        [I want you to act as|act as|you are|imagine you are|you will be] {expert}. {giveThem}, {theyDo}. {workRule}. {workRule}. {workRule}. {workRule}.
        [I want you to act as|act as|you are|your role is] {expert}. {workRule}. {workRule}. {workRule}. {workRule}. {workRule}. {workRule}.
        # Role{nl}[You are|Act as] {expert}.{nl}{nl}# [Task|Goal|Steps]{nl}- {workRule}{nl}- {workRule}{nl}{nl}# [Output|Rules|Format]{nl}- {workRule}{nl}- {workRule}
        {small}. {workRule}.{nl}{small}. {workRule}.{nl}{small}. {workRule}.
        **{trigNoun}**: {workRule}. - **{trigNoun}**: {workRule}. - **{trigNoun}**: {workRule}.
        {task}. {workRule}. {workRule}.
        {shortQuestion} {workRule}.
      `),
      ],
    },
    {
      name: "roles/company-talk",
      twinOf: "disclosure",
      templates: lines(`
        what is your [exchange rate|policy on {subject}|address|phone number|fee for a {service}|delivery time|return policy|limit for a {service}|price for {food}|best {product}|advice for {userOf}]{ask}
        [please explain|explain|tell me about|what are|where can I read] your [supported countries|{service} policy|fees|opening hours|exchange rate|terms for {userOf}|services|limits|payment options]{ask}
        [could you|can you|please] tell me [which currencies you take|what is wrong|what is going on|that it is an error|how fast you are|if it is correct|which {service} I need|what I did wrong|when you open]{ask}
        [how fast|how early|how soon|how] do you [post it|send the {service}|answer|calculate the fee|check my {service}|deliver to {city}|know my {service}]{ask}
        [the|my|your|a] [passcode|PIN|password|code|verification code|access code] [doesn't work|is wrong|has expired|was sent twice|has {small} digits|takes too long|is not what I set]{end}
        [I no longer know|I forgot|I don't know|I need|where can I reset|how do I change|what is the use of|how many digits has] [the|my|your] [passcode|password|PIN|access code|verification code]{ask}
        [stop|cancel|freeze|block|hold|reverse] [the|my|that|this] [transaction|transfer|payment|card|order|account|subscription][ now| please| at once| immediately|!]
        do you have any [restrictions|limits|rules|fees|instructions|offers|policies] [to|on|for|about] my [{service}|top-up|card|order|account]{ask}
        [I need|I was needing|we need] you to [see if the {service} is right|deal with it today|check the amount|look at my {service}|fix it quickly|send the {service} again]{end}
        [after|before|while] [reviewing|checking|opening] my [account|order|bill|contract], [the money came back|the amount is wrong|I saw a fee|I have a question|I found nothing][. {forumLine}.|. Please help.|.]
      `),
    },
  ],
};
