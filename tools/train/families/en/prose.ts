import { plain, type Topic, values } from "./topic.js";

/** Encyclopedias, news, forums and advertising: whole sentences, for the small words that stand between the others. */
export const prose: Topic = {
  slots: {
    thing3:
      values(`the old harbor | this battery | the orchestra | the new bridge | the village school | the vaccine | her second novel | the engine
      | the treaty | the software | the club | the parish church | the railway line | the experiment | his estate | the newspaper | the festival
      | the company | the drug | the dam | this camera | the guitar | the theory | the database | the committee | the recipe | the crop
      | the population of {city} | the museum in {city} | the language | the species | the building | the tournament | the website | the device`),
    era: values(`in {year} | in the early {year}s | after the war | during the summer of {year} | in the 19th century | by the end of {year} | last {month}
      | two decades later | at the time | until {year} | since then | for many years | on {weekday} | in recent years | in late {month}`),
    wikiLine: [
      "{thing3} was founded {era} in what is now {country}, and it soon became one of the most important places of its kind",
      "The word is of {language} origin, and its primary meaning has been the same since it was first written down",
      "It is not known who the first owner was, but all of the records from before this date were lost in a fire",
      "{thing3} is part of a larger system that was built in order to bring water from the hills to {city}",
      "As a result of these changes, much of the original text was replaced, and only a single copy is left",
      "According to the census of {year}, there were {count} people living there, most of them {job}s and their families",
      "The name comes from the {language} word for a {animal}, which is also part of the flag of the region",
      "{firstName} {lastName} was born in {city}, where his mother worked as a {job} and his father sold {food}",
      "Under the new law, no one may be forced to give information that is private or to act against their own beliefs",
      "He was one of those who refused to follow the order, and for this he was later called a traitor",
      "In this model, each part of the input is read one after another, and the output depends on all that came before it",
      "Although the rules were changed {era}, most of the players still say that they prefer the old ones",
      "The two forms are so similar that they were thought to be the same until {firstName} {lastName} described the differences",
      "What makes {thing3} so unusual is that it has neither a roof nor any walls of its own",
      "Its code consists of a number followed by a letter, and the first letter tells what kind of {product} it is",
      "{thing3} is the key to understanding what happened {era}, since everything else that was written is now gone",
      "The ethics of {subject} have been discussed by many authors, some of whom hold that it is immoral to act only for oneself",
      "Of the {count} members, fewer than {small} voted against it, and the rest said nothing at all",
      "Before it was opened to the public, {thing3} had been used as a store, a prison and, for a while, as a school",
      "There is a legend that the god gave the king {small} tasks, and that he had to complete all of them before he could come home",
      "It has been shown that {thing3} can be made without any of the usual parts, and that it works just as well",
      "Since it is so close to the border, {city} has always been a place where people of all kinds meet",
      "The term is now used for any {product} that does what it is told without the help of a person",
      "{thing3} was restored {era}, and what you see today is mostly the work of {firstName} {lastName}",
      "This was not the first time that such restrictions had been lifted, nor was it going to be the last",
      "In his letters he asked again and again what he was supposed to do, but he never got an answer",
      "The capital was moved to {city} {era}, and with it went the court, the archives and the secret police",
      "Everything from the windows to the doors was brought by ship, as there was nothing of the kind in {country}",
      "Each character is stored as a code of {small} bits, and no two of them are the same",
      "Their role in the war is still a matter of debate, and the full story may never be told",
    ],
    newsLine: [
      "{city} will get a new {ordNoun} after all, the mayor said on {weekday}, but it is not clear who is going to pay for it",
      "Police said that the man, whose name was not given, had been told to leave {thing3} but refused to do so",
      "{company} has agreed to pay {count} million to settle the case, without saying that it did anything wrong",
      "The minister told reporters that all the information she had been given was now in the hands of the court",
      "Now that the election is over, both sides say they want to start again and forget what was said before",
      "What began as a joke between two friends in {city} has become a business with {count} people",
      "The team could not say when the system would be back, but asked users not to change their passwords yet",
      "It was the third time this year that {thing3} had to be closed because of the weather",
      "The report says that the instructions were not followed, and that nobody had checked the doors before the fire",
      "{firstName} {lastName}, who has been the head of {company} since {year}, is to step down at the end of {month}",
      "From {month} on, drivers will have to show a new kind of pass, and those who do not have one must pay {count} a day",
      "Prices rose again {era}, and most people we spoke to in {city} said that they now buy less of everything",
      "Under the plan, which was leaked to the press, {count} jobs would go, and three of the sites would be closed for good",
      "They won in the last minute, and what happened after that is something no one in {city} will ever forget",
      "Experts are not sure that the new rules will change anything, and some say that they could make it worse",
      "The judge said that the company must not ignore the order again, or it would face a fine",
    ],
    forumLine: [
      "I have been using {thing3} for a while now and all I can say is that you get what you pay for",
      "This is the first time I have posted here, so please tell me if this is not the right place for it",
      "Does anyone know what the code on the back of {thing3} means? I can't find any information about it",
      "I tried everything you said, and it still isn't working, so I think I'm going to start all over again",
      "To be honest I was going to give up, but then my {person2} told me to try it without the cover, and now it's fine",
      "You don't need any of that, just open it up, take out the small part at the end and put in a new one",
      "If you know what you are doing it should not take you more than {count} minutes, and the only tool you need is a key",
      "What I like most about it is that it does not tell you what to do, it lets you find out for yourself",
      "I don't want to be rude, but isn't that exactly what the manual says you should never do?",
      "The same thing happened to me, the whole screen went black and then it just said that I had no access",
      "I was told by the shop that it was not their fault, and that I should have read the instructions first",
      "Can somebody explain to me why there are two of them and what each of them is called?",
      "It's not that I don't believe you, I just need to see it before I say anything",
      "Nothing I do makes any difference, it is as if it had a mind of its own",
      "Let me know if there is anything else you need, I will be here all day",
      "Sorry for the long post, but I wanted to give you all the details so you know where I'm coming from",
      "My old one had a lock on it and I never knew the combination, so I had to break it open",
      "Thanks to all of you for the help, I now understand what the first letter stands for",
      "I think you are confusing the two, the one you are talking about was never sold in {country}",
      "What you are describing is not a bug, it is how the system was meant to work from the start",
    ],
    adLine: [
      "From the moment you walk in, our team will do everything to make you feel at home, and you never have to ask twice",
      "All of our {product}s are made by hand, so no two of them are the same, and each comes with its own story",
      "You tell us what you need, and we will take care of the rest, from the first call to the last detail",
      "This is not just another {product}: it is the one that you will be talking about for years to come",
      "Whether you are new to {subject} or have been doing it all your life, there is something here for you",
      "Our code of ethics means that your information is safe with us, and that nobody else will ever get to see it",
      "It is important to know what you are buying, and that is why we give you all the facts before you order",
      "No contract, no hidden fees, no excuses: you are free to leave at any time, without telling us why",
      "With {count} rooms and a view of the harbor, {thing3} is the place to be, no matter what the weather is like",
      "The key to a good night's sleep is what you lie on, so don't settle for anything less than the best",
      "Enter the code at the end of your order and get {small} percent off everything in the shop, from now until {month}",
      "It does it all for you: it cleans, it dries, and when it is done it even tells you so",
      "Once you have tried {food} the way we make it, you will never want to go back to what you had before",
      "Whatever you are planning, our free guide shows you how to do it in {small} easy steps, without any experience",
      "You are only one click away from the life you have always wanted, so what are you waiting for?",
      "Here you will find the full list of what is included, as well as everything you need to know before you start",
    ],
    talkLine: [
      "What did you say to her before she left?",
      "I told you, I don't know the answer, and even if I did I would not tell you.",
      "You said that you would never do it again, and now look at this.",
      "It's only a story, nobody is going to get hurt.",
      "Give me the key, please, or tell me where it is.",
      "Who are you, and what are you doing in my kitchen?",
      "All I know is what they told me at the door.",
      "Is that all? I thought there would be more of them.",
      "Forget about the {product}, we can get another one tomorrow.",
      "Don't say a word until they are gone.",
      "You are not listening to me, are you?",
      "So what is the secret, then? It's the butter, isn't it?",
      "From now on we do it my way, or we don't do it at all.",
      "I have no idea what you are talking about.",
      "Now you know everything, and you must promise to keep it to yourself.",
      "Let's pretend that we are pirates and that the garden is the sea.",
      "Tell me what happened, from the beginning, and leave nothing out.",
      "That was before I knew who you really were.",
      "You can stop now, the game is over and you have won.",
      "Do what the doctor says and you will be fine.",
    ],
    anyLine: ["{wikiLine}.", "{wikiLine}.", "{newsLine}.", "{forumLine}.", "{adLine}.", "{talkLine}"],
  },
  families: [
    plain(
      "prose/long",
      `
        {wikiLine}.
        {wikiLine}. {wikiLine}.
        {wikiLine}. {wikiLine}. {wikiLine}. {wikiLine}.
        {firstName} {lastName} ({year} - {year}) was a {job} from {country}. {wikiLine}. {wikiLine}.
        {subject}{nl}{wikiLine}. {wikiLine}.
        {newsLine}.
        {newsLine}. {newsLine}.
        {city}, {month} {small} - {newsLine}. {newsLine}. {newsLine}.
        {newsLine}. "{advice}," said {firstName} {lastName}. {newsLine}.
        {forumLine}.
        {forumLine}. {forumLine}.
        {firstName}: {forumLine}{nl}{firstName}: {forumLine}{nl}{firstName}: {talkLine}
        {forumLine}. {advice}. {forumLine}. {talkLine}
        {adLine}.
        {adLine}. {adLine}.
        {company} | {subject}{nl}{adLine}. {advice}. {adLine}.
        {adLine}! {advice}! {adLine}.
        {talkLine}
        "{talkLine}" [he|she|{firstName}|the {job}] [said|asked|whispered|shouted|replied]. "{talkLine}"
        {firstName}: {talkLine}{nl}{firstName}: {talkLine}{nl}{firstName}: {talkLine}
        "{talkLine}" she said, and {fact}. "{talkLine}"
        {wikiLine}. {fact}. {wikiLine}.
        {newsLine}. {fact}. {fact}.
        {anyLine} {anyLine} {anyLine}
        {anyLine} {anyLine} {anyLine} {anyLine} {anyLine}
        {anyLine} {shortQuestion} {anyLine}
        [summarize|translate into {language}|shorten|what is the main point of|correct|find errors in] [this|the following text|the text]: {anyLine} {anyLine}
      `,
    ),
    plain(
      "prose/recipes",
      `
        [mix|stir|whisk|combine|heat|chop|melt|add|fold in|season] the [flour|onions|butter|eggs|sugar|garlic|tomatoes|spices|chocolate|rice] [in a bowl|over low heat|until golden|for {small} minutes|with a pinch of salt|and set aside|before you add the rest].
        for {food} you need {small} [eggs|cups of flour|onions|spoons of oil|cloves of garlic], {count} grams of [butter|sugar|rice|cheese] and [a little salt|some water|a lemon|fresh herbs].
        preheat the oven to {count} degrees. [mix|combine|whisk] the [eggs|flour|butter] and the [sugar|milk|salt]. bake for {count} minutes. do not open the door before it is done.
        [do not|don't|never] [overmix|boil|skip this step|forget the salt|throw away the water|open the lid|ignore the resting time][, or the {food} will be dry|. the secret is patience|; it makes all the difference].
        [discard|remove|drop|set aside|throw away|skip] the [bones|seeds|peel|excess oil|first batch|bay leaf|marinade] and [serve|continue|repeat with the rest|start again with fresh water].
        step {small}: [let it rest|cover the pot|taste and add salt|pour into the form|sprinkle with cheese|cut into {count} pieces]. step {small}: serve with {food}.
      `,
    ),
  ],
};
