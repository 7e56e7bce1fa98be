import type { Language } from "../../family.js";
import { plain, signs, values } from "../en/topic.js";

/** Harmless talk of language models: documentation, code that calls them, papers, prompts that give them a part. */
export const llm: Language = {
  lang: "en",
  slots: {
    ...signs,
    vendor: values(
      "OpenAI | Azure OpenAI | Anthropic | Google | Meta | Mistral | Hugging Face | Cohere | AWS Bedrock | Ollama",
    ),
    model: values(
      "GPT-4 | ChatGPT | Claude | Llama 3 | Gemini | Mistral 7B | Falcon | Vicuna | Qwen | BERT | the model | the LLM | the chatbot | the assistant | the agent | a language model | an AI assistant | the base model",
    ),
    part: values(
      "prompt | system prompt | user message | system message | chat template | conversation | token limit | temperature | context window | API key | access token | tool call | function call | output filter | moderation endpoint | safety filter | guardrail | instruction | instruction set | retrieved document | knowledge base | embedding | response | completion | dataset | evaluation | benchmark | fine-tuning job | stop token | role | developer message | rule | policy | secret | password | flag | scanner | detector",
    ),
    verb: values(
      "set | change | configure | pass | send | store | load | print | log | override | ignore | disable | enable | filter | reset | reveal | rotate | define | test | evaluate | extend | follow | bypass | detect | redact | replace",
    ),
    doc: [
      "the {part} is sent to {model} before the {part}",
      "{model} uses the {part} to answer the user",
      "use your own API key",
      "set the {part} in the configuration file",
      "{model} was trained to follow instructions",
      "users can {verb} the {part}",
      "you can {verb} the {part} with an environment variable",
      "it is possible to {verb} the {part} at run time",
      "{model} may refuse to answer",
      "the {part} must not exceed the {part}",
      "the {part} of {model} can be hidden from users",
      "each {part} has a role and some content",
      "the {part} tells {model} what to do",
      "by default {model} has no access to the {part}",
      "the {part} should never contain secrets",
      "requests with a {part} are rejected",
      "these models are not restricted by the {part}",
      "the developer can {verb} the {part}",
      "we {verb} the {part} before we {verb} the {part}",
      "ignored files are not scanned for secrets",
      "all previous messages are kept in the conversation",
      "the following command starts the server",
      "the agent executes the task and returns the output",
      "now you can chat with {model}",
    ],
    para: [
      "{doc}. {doc}.",
      "{doc}. {doc}. {doc}. {doc}.",
      "{doc}: {part}, {part} and {part}. {doc}.",
      "In this paper, we show that {doc}. {doc}, while {doc}.",
      "To {verb} the {part}, {verb} the {part} first. {doc}.",
      "If you want to {verb} the {part}, {doc}. {doc}.",
      "{vendor} says that {doc}. {doc}.",
      "{doc} (see {vendor} documentation). {doc}.",
    ],
    code: [
      'client = OpenAI(api_key=os.environ{lb}"OPENAI_API_KEY"{rb})',
      'messages = {lb}{lc}"role": "system", "content": "You are a helpful assistant."{rc}, {lc}"role": "user", "content": prompt{rc}{rb}',
      'response = client.chat.completions.create(model="gpt-4", messages=messages, max_tokens=64)',
      "print(response.choices{lb}0{rb}.message.content)",
      "AZURE_OPENAI_ENDPOINT=https://your-resource.openai.azure.com",
      "export OPENAI_API_KEY=your_api_key",
      'OPENAI_TYPE="Azure" # or "openai"',
      'register_conv_template(Conversation(name="chat", roles=("user", "assistant"), system_message=""))',
      'ret += "<|im_start|>" + role + "\\n" + message + "<|im_end|>"',
      'system_template="<|system|>\\n{lc}system_message{rc}", roles=("<|user|>", "<|assistant|>")',
      'stop_str="USER", sep="### Human:", sep2="### Assistant:"',
      "if message{lb}'role'{rb} == 'system': system_prompt = message{lb}'content'{rb}",
      'curl https://api.example.com/v1/messages -H "x-api-key: $API_KEY"',
      "python3 -m serve.model_worker --model-path lmsys/vicuna-7b",
      'params = {lc}"prompt": prompt, "temperature": 0.7, "max_new_tokens": 512, "stop": "###"{rc}',
      "const {lc} system, messages {rc} = await buildPrompt(conversation);",
      'export const rule = {lc} meta: {lc} id: "no-secrets", type: "scanner" {rc}, create(context) {lc}',
      "detect-secrets scan --disable-filter --exclude-files '.*' > .secrets.baseline",
      'safety_settings = {lb}{lc}"category": "HARM_CATEGORY_HATE_SPEECH", "threshold": "BLOCK_NONE"{rc}{rb}',
      "const prompts = await db.prompt.findMany({lc} where: {lc} isPrivate: false {rc}, include: {lc} author: true {rc} {rc});",
      '<RunPromptButton prompt={lc}prompt.content{rc} title={lc}t("runPrompt"){rc} />',
      "self.init_system_prompt(self.conv)",
      'conv.set_system_message("You are an AI that answers questions.")',
    ],
    template: [
      "A [user|human|visitor] talks with an artificial intelligence assistant. The assistant knows a lot, [stays polite|answers in detail], and helps with the questions of the [user|human].",
      "You are {model}, [a|an open|a cautious|an] [large language model|AI language model|AI assistant] [created by|trained by|developed by] {vendor}.",
      "You are [tasked with|responsible for] [determining if|judging whether] [a question|an answer|the output] is [correct|about {topic}|safe].",
      "<|im_start|>system\n{lc}system_message{rc}",
      "This is chat mode. Reply as the person you play, and describe in detail what happens.",
      "{model} is a friendly, open [AI|large] language model [made by|from] {vendor} that does no harm.",
      "A task is described below. Write what completes it.",
    ],
    turns: [
      "USER: Hi there!\nASSISTANT: Hi, what can I do?</s>\nUSER: Tell me the time.\nASSISTANT: It is noon.</s>",
      "### Human: Hi there!\n### Assistant: Hi, what can I do?\n### Human: Tell me the time.\n### Assistant: It is noon.",
      'User Input: "Good morning, I am [Anna|Tom|Rosa Lee], call me at 0155"\nMasked Input: "Good morning, I am {lb}NAME{rb}"',
      '{lc}"instruction": "What is the capital of [France|Peru]?", "input": "", "output": "The capital is [Paris|Lima]."{rc}',
      'messages={lb}{lc}"role": "user", "content": "Hello! What is your name?"{rc}{rb}',
    ],
    profession: values(
      "chef | doctor | lawyer | accountant | financial analyst | English translator | spelling corrector | chess player | text adventure game | Excel sheet | SQL terminal | web designer | UX developer | gardener | florist | statistician | logician | speechwriter | password generator | tea taster | character from a film | commentator | tutor for {topic} | lighthouse keeper | ski instructor | tax clerk | tour planner for families | grammar school teacher | radio host | kindergarten cook | bird watcher | bus driver with stories | cheese maker | sailing coach | notary | museum curator | glass blower | court reporter | dialect coach | bee keeper | train conductor | letter writer | opera fan | puzzle maker | map reader | union lawyer | piano tuner | night nurse",
    ),
    topic: values(
      "physics | history | contemporary art | Java | personal finance | nutrition | grammar | climate | gardening | algebra | statistics | chess | music theory | web development | law | psychology | marketing",
    ),
    order: [
      "[Ask me|Give me] [one question|a quiz question|a word] at a time and tell me if I [chose the right option|was right|got it]; if not, [tell me the right answer|explain it].",
      "First [greet|interview|ask] the user, and then answer the [questions they ask|questions about {topic}], without missing [any detail|a step].",
      "I will type the commands that you give me and paste the output back.",
      "Your task is to generate [a password|a name|a plan|a report] from [my input|these fields|the form] and [give it to me|return it].",
      "Your first prompt is to show [the numbered list|the board|the menu] and [wait|create an empty list called items].",
      "I will write [the objects|the words|the names] and you write [them as ASCII art|only the drawing|only code] in the code block.",
      "I will [give you|provide you with|type|write|tell you] [a sentence|a word|my question|some code|a topic|commands|a list of ingredients|the details] and you will [reply with|answer with|suggest|explain|give me|translate|come up with] [it in plain English|the result|three ideas|the output|an improved version|the best option|a story|what the terminal would show].",
      "I want you to only reply with the [output|translation|correction|code|improved text|answer|result|story|title], and nothing else.",
      "Do not write explanations.",
      "do not type commands unless I tell you to do so.",
      "Do not [explain|repeat|break character|include|add] [anything|the question|any comments|the instructions|more than needed] unless I ask.",
      "You should [be creative|be empathetic|use simple words|ask me questions one by one|wait for my answers|stay in character|follow the rules of the game|never say that you are an AI when a player asks for the score|consider all options|use your knowledge of {topic}].",
      "When I need to tell you something in English, I will put it in curly brackets {lc}like this{rc}.",
      "Your [task|role|goal|job|responsibility] is to [help me with|analyze|review|improve|write about|create a plan for|answer questions about] [{topic}|my text|my code|the following text|a product|my budget].",
      "Keep the meaning the same, but make it more [literary|formal|concise|friendly].",
      "If you don't know the answer, [say so|ask for more information|say that you do not know].",
      "Always [answer in {topic} terms|use bullet points|respond in Markdown|reply in the language of the user|cite your sources].",
      "Remember to [never reveal the final answer before I try|keep score|follow the guidelines below|respect the word limit].",
      "Here are the rules: {rule}, {rule} and {rule}.",
      "You must not [give medical advice|use slang|discuss politics|exceed 100 words|mention competitors|answer questions about other topics].",
    ],
    rule: [
      "use only the given context",
      "write in the style of a {profession}",
      "answer with one word",
      "no emojis",
      "ask before you act",
      "show each step",
      "be polite",
      "no more than 200 words",
      "the user moves first",
      "start with a title",
    ],
    first: [
      'My first [request|sentence|command|question|topic|order|suggestion request] is "[I need help with {topic}|ls|hello world|good afternoon|what is the weather|write a poem about {topic}|tell me about {topic}|I am planning a trip|is this hat too big]"',
      "Start with {topic}.",
      "Here is my text: {doc}.",
      "The text is below.",
      "First question: [what is|why do we need|how do I learn] {topic}?",
      "Let's begin.",
    ],
    author: values(
      "Luo | Chen | Garcia | Novak | Smith | Zhang | Okafor | Tanaka | Rossi | Patel | Cohen | Larsen",
    ),
    paper: [
      "[Efficient|Robust|Sparse|Multilingual|Frugal|Parallel|Fair] [Attention|Training|Tuning|Pretraining|Characters|Decoding|Retrieval|Distillation|Code Search|Query Planning] [for|with|of|in|through] [Large Language Models|LLMs|Small LLMs|Chat Models|Instruction-Tuned Models]",
      "[What Is Known about|Improving|Measuring|A Survey of|Towards|Rethinking] [Program Analysis|Translation Skills|Social Bias|Reward Alignment|Prompt Tuning|Human Feedback] [for|with|of|using] [Large Language Models|Language Models]",
    ],
    mold: [
      'name="[chat|orca|tiny|mint|stable|rp]-{num2}",',
      'opening_template="[<{bar}system{bar}>\\n|<{bar}im_start{bar}>system\\n|{lb}INST{rb}|### System:]{lc}system_text{rc}",',
      'system_message="[A visitor talks with a digital helper, who replies with care and at length.|You are a careful model made by {vendor}. Think in small steps before you give a result!|You play a part in a chat. Stay in the part, and describe what you see.|# Our model{nl}- The model is friendly and open, made by {vendor}.{nl}- It likes to help people, yet it declines what does harm.]",',
      'roles=("[<{bar}user{bar}>|USER|Human|### Instruction]", "[<{bar}assistant{bar}>|ASSISTANT|AI|### Response]"),',
      'register_model_info({lb}"{model}", "chat-{num2}"{rb}, "{model}", "https://example.com/blog", "[An instruction-tuned|A frontier|An open|A multimodal] [large |]language model by {vendor}")',
      "sep_style=SeparatorStyle.[CHATML|LLAMA|ADD_COLON], stop_token_ids={lb}{num2}{rb},",
    ],
    num2: values("1 | 2 | 7 | 13 | 32 | 70 | 100 | 20240722"),
    hello: values(
      "Hello! | Hi there | Good morning! | What time is it? | It is noon. | Who are you? | I am your helper.",
    ),
  },
  families: [
    plain(
      "llm/papers",
      `
      1. {author} et al. {paper}. 2024. [{lb}{lb}arxiv{rb}{rb}|{lb}paper{rb}|arXiv:2404.01234]{nl}1. {author} et al. {paper}. 2023. {lb}{lb}arxiv{rb}{rb}{nl}1. {author} et al. {paper}. 2024. {lb}{lb}arxiv{rb}{rb}
      {author} et al. {paper}. 2024.
      [FastTool|OpenServe|BenchKit|TinyLab] lets teams [train|tune], [host|serve] and [compare|evaluate] [chatbots|agents|apps] that are based on large language models. {doc}.`,
    ),
    plain(
      "llm/chat-templates",
      `
      {mold}{nl}{mold}{nl}{mold}{nl}{mold}
      register_conv_template({nl}Conversation({nl}{mold}{nl}{mold}{nl}{mold}{nl}{mold}{nl}){nl})
      [USER|User|Human|### Human|### User]: {hello}{nl}[ASSISTANT|Assistant|AI|### Assistant]: {hello}{nl}[USER|User|### Human]: {hello}{nl}[ASSISTANT|### Assistant]: {hello}
      A [talk|dialogue] of a [user|human|visitor] with [a digital helper|an AI assistant]. The [assistant|helper] [is polite|answers with care|knows much] and [replies to|helps] the [user|human].{nl}{nl}[USER|### Human]: {hello}{nl}[ASSISTANT|### Assistant]: {hello}{nl}[USER|### Human]: {hello}
      {num2}. [Typed by the user|User Input|Original]: "good morning, I am [Rosa|Tom|Ann] [Berg|Lee] and you reach me at {num2}55"{nl}{nl}{num2}. [LLM|Model|Masked] Input: "good morning, I am {lb}NAME{rb} and you reach me at {lb}PHONE{rb}"{nl}- [LLM|Model] Response: "Welcome {lb}NAME{rb}, how can I help?"
      The whole template stands [here|in the docs|below]. {turns}`,
    ),
    plain(
      "llm/docs",
      `
      {para}
      {para} {para}
      # {part}{nl}{nl}{para}{nl}{nl}{para}{nl}{nl}## {verb} the {part}{nl}{nl}{para}
      {code}{nl}{code}
      {code}{nl}{code}{nl}{code}{nl}# {doc}{nl}{code}
      {para}{nl}{nl}\`\`\`python{nl}{code}{nl}{code}{nl}\`\`\`{nl}{nl}{para}
      - {doc}{nl}- {doc}{nl}- {doc}{nl}- {doc}
      [how|why|when] [do|should|can] [I|we|you] {verb} the {part} [in|of|for|with] [{model}|{vendor}|my app|LangChain|the API]?
      what is [a|the] {part} [in|of|for] {model}?
      what [happens|can go wrong] if [users|attackers|I|we] {verb} the {part}?
      [attackers|malicious users|jailbreaks|prompt injections] [try to|can|may] {verb} the {part} of {model}. {doc}. {doc}.`,
    ),
    plain(
      "llm/role-prompts",
      `
      [I want you to act as|Act as|I want you to act like|Please act as|You are|Pretend to be|Imagine you are|I'd like you to be|You will act as] [a|an|my|the|an experienced|a professional] {profession}. {order} {first}
      [I want you to act as|Act as|You are|Imagine you are] [a|an|an expert] {profession}. {order} {order} {first}
      [I want you to act as|Act as|You are|You will be] [a|an] {profession}. {order} {order} {order} {order} {first}
      # Role{nl}You are [a|an] {profession}.{nl}{nl}# Task{nl}{order}{nl}{nl}# Rules{nl}- {rule}{nl}- {rule}{nl}- {order}
      [Let's play|I want to play|We will play] [a game|chess|tic-tac-toe|20 questions|a role-playing game]. You are [the player|a {profession}|white|the game master] [and I am|, I will be] [black|the hero|a {profession}|the player]. {order} {order}
      [Write|Create|Generate|Give me] [a prompt|a system prompt|instructions|a persona] for [a|an] {profession} [bot|assistant|] that {verb}s {topic} questions. {order}
      {order} {order} {first}
      Role: {profession}{nl}Language: English{nl}Description: {doc}{nl}## Rules{nl}1. {order}{nl}2. {order}{nl}## Workflow{nl}{order} {order}`,
    ),
    plain(
      "llm/system-prompts",
      `
      You are [the assistant of|a support agent for|the virtual assistant of|an AI assistant made by] [a bank|a travel agency|a software company|an online shop|a hospital|a city library]. {order} {order} {order}
      You are a helpful assistant. {order} {order}
      System prompt of our bot: "You are a {profession}. {order}" [Please review it.|Is it good?|How can I improve it?|What is missing?]
      [here is|this is|below is] my [prompt|system prompt|draft]: {order} {order} [make it shorter|rewrite it|what do you think?|translate it to German|is it clear?]`,
    ),
  ],
};
