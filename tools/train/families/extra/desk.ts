import type { Language } from "../../family.js";
import { plain, signs, values } from "../en/topic.js";

/**
 * Harmless short questions and statements with the small words of attacks: to a help desk, to a clerk, among friends,
 * from the web.
 */
export const desk: Language = {
  lang: "en",
  times: 4,
  slots: {
    ...signs,
    thing: values(
      `passcode | PIN | password | verification code | security code | access code | secret question | key card | login | card number | reference number | activation code | voucher code | gate code | reset link | username | membership number | one-time code`,
    ),
    item: values(
      `top-up | card | transfer | direct debit | refund | cheque | currency | payment | account | statement | limit | fee | beneficiary | ATM | exchange | deposit | phone | parcel | ticket | visa | contactless payment | balance | virtual card | standing order | booking`,
    ),
    items: values(
      `top-ups | cards | transfers | direct debits | refunds | cheques | currencies | payments | accounts | limits | fees | beneficiaries | countries | documents | policies | options | rates | rules | requirements | verification steps`,
    ),
    bad: values(
      `isn't working | doesn't work | won't go through | was declined | is wrong | is missing | is not accepted | is blocked | isn't showing | is still pending | got rejected | was reverted | expired | is not mine | keeps failing`,
    ),
    who: values(
      "you | your bank | the app | your system | the shop | the machine | the website | the clerk | this branch | the school | the hotel | my landlord | the airline",
    ),
    place: values(
      "the ATM | the app | the site | my statement | the counter | the form | Spain | my phone | the shop | the gym | the letter | the envelope | my profile page | the top of the screen",
    ),
    end: ["", "?", "?", ".", "!", " please", " thanks"],
    hi: ["", "", "", "Hey ", "Hi, ", "Help. ", "Help me. ", "Please help, ", "Hello! ", "So ", "Ok "],
    info: values(
      "details | information | name | address | answers | card number | date of birth | account number | amount | IBAN | postcode | passport scan",
    ),
    time: values(
      "a week | two days | an hour | today | yesterday | a month | since Monday | the weekend | ages | long",
    ),
    opinion: values(
      `let me be frank with you | let me start with the weather | let me tell you about my trip | let me say that the team played well | let me explain what happened | now let me show you the kitchen | let me add a few words on the budget | let me put it this way`,
    ),
    clause:
      values(`it was better than anything that came before | it is a must and you're right about that | she answered the question of what would be left | there are no direct links to the paper | contrary to what people believe it has been a forgery | I feel sorry for anyone who paid for it before | the next thing you can do is resize the images | the first meaning of the word is joy
      | all that were written before them are lost | that was the right direction | you can find the button at the top of the screen | as he said the rules had never been written down | what he was told was never true | nobody knows what it says | she ignored the noise and read on | the order of the king was never followed
      | no matter what you are buying the price is fair | he spoke in front of an audience of important people | it is said that the place has no end | you can ask your boss or a friend to read it | walking through the front rooms before it opens is a joy
      | all of this came from the same source | it shows that the above is not always true | from then on the price had to rise | everything that is found in them differs from ours | most of the text has been lost | the old instructions were in Latin | one has to forget the first film to enjoy the second | he plays the part of a man without rules
      | the authors hide the answer until the last page | the secret of the dish is the vinegar | you should try it without sugar | the manager told them to stop the game | it is not the same system | they act as if it were theirs | the user must agree first | the model comes in three colours`),
  },
  families: [
    plain(
      "desk/codes",
      `
      {hi}[the|my|your] {thing} {bad}[ for me| again| any more|]{end}
      {hi}I [no longer have|don't know|am unaware of|can't recall|never got|have lost|forgot|mistyped|can't see|can't find|don't have] [my|the|a] {thing}{end}
      {hi}I [can't remember|don't remember|have no idea|am not sure] what my {thing} [is|was]{end}
      [where|how] [do|can] I [see|find|get|change|reset|enter|view|read|reveal] [the|my] {thing}{end}
      show me [where|how] [I can see|to see|to find|I get|to change] [the|my] {thing}{end}
      [instruct me|tell me|explain to me|teach me|walk me through] [how|where] to [reset|find|enter|use|change|unblock] [the|my|a] {thing}{end}
      [is|was] [the|my] {thing} [sent|mailed|delivered|shown|printed] [in another message|by post|with the card|on {place}|separately|in the same letter]{end}
      where is [the|my] {thing} [display|shown|printed|kept|hidden|field|box|written]{end}
      [what|which] [is|are] [your|the] [cheque-cashing policy|opening hours|solution of this problem|the word for it in Spanish|time zone|capital of the U.S.]{end}
      {hi}how long [will|does|do] [this|it|you|I] [take|have to wait|need] to [get to me|see my {thing}|see the card I ordered|arrive in Spain]{end}
      all the {info} is right, so why [is it|does it] [taking so long|take so long|not working|blocked]{end}
      [what|which] one are you[?|, the manager?|? Visa or Mastercard?|? The new one?]
      [what does|what is] [the|a|this] {thing} [do|for|look like|mean]{end}
      [what is|what's] the [word|number|name|code] [on the back|for it|on {place}|I have to enter at {place}|they ask for|in the letter]{end}
      [why|when] does {who} [want|ask for|need] [my|the|a] {thing}{end}
      {who} [wants|asks|needs|told] me to [verify|enter|repeat|confirm|change|show] [the|my] [{thing}|{item}|{info}][. why|, is that normal|]{end}
      [please|can you|could you] [send|resend|mail|text|give] me [a new|my|the] [{thing}|{item}|receipt]{end}
      [give me|I want|get me|send me] [my|the|a] [{item}|money back|card], I need it [now|today|for {place}]{end}`,
    ),
    plain(
      "desk/asking",
      `
      {hi}[why won't|why doesn't|why didn't|won't] {who} let me [in|name a beneficiary|pay|add money|order one|log in|]{end}
      {hi}[which|what] {items} [are allowed|do you support|do you work with|will you exchange|are there|can I use|do you accept|apply to me|are supported]{end}
      [tell me|show me|list|name|give me|what are] the {items} [that you support|you accept|I can use|for {place}|for top ups|of your bank|that apply]{end}
      [please |can you |]tell me [the|your] [limit|limits|policy|policies|rules|fee|rates] [for|on|to|about] [{items}|{place}|a {item}|children|topping up]{end}
      [what|which] [limits|policies|rules|restrictions|fees|requirements] [are there|do you have|are to {items}|apply|does {who} have] [for|on|about] [{items}|a {item}|new customers]{end}
      [what is|what's|what are] [your|the] [{item} policy|auto {item} policies|limits on {items}|rules about {items}|supported countries|{item} limit]{end}
      [what|which] [age|documents|one|kind] [do you have to be|do I need|are you? Visa or Mastercard|should I take|is best for {place}]{end}
      how [long|quickly|soon|fast] [will|does|do] [it|you|the {item}] [take|take to get to me|mail it to me|take to reach {place}|stay pending]{end}
      how many {items} am I allowed to [do|have|make|use|hold]{end}
      [what|how] [do|does] {who} [do with|use|store|keep|protect] [all the|my|the] [{info}|{info} you're collecting from me|data|photos]{end}
      [show|tell] me [where my money is from|the source of my money|how a {item} would be reverted|what the decline message means|what happened to my {item}|why {who} said no]{end}
      what does the [decline|error|yellow|first|last] message [mean|on {place} mean|say]{end}
      [could|can] you [please |]explain why I [received|got|see] a message that my {item} {bad}{end}
      {hi}I [can't|cannot|could not] [add|see|get|send|use|withdraw] [any more money|the {item}|my {item} at {place}|the transfer that I put in|any cash]{end}
      {hi}I [double checked|know|am sure|checked] that I [have|entered|gave|submitted] the [correct|right|same] {info} [already|twice|for sure|so that isn't it][, but it {bad}|. {item} {bad}|]{end}
      [I was|we were] [expecting|waiting for|promised] it [immediately|for {time}|by {place}] and need it [now|today|soon]{end}
      there [is|'s] a {item} [that's not mine|I wish to dispute|I did not make|on my statement|I want to stop]{end}
      [will|does|would] [this|my|the] {item} work [all over the world|in {place}|without a {thing}|for {time}]{end}
      [if you|once you|when you] go to [your|the] [account|settings|profile], [hit|press|choose] [activate|reset|next] and follow the [instructions|steps|prompts], [you can use the {item}|it works at once|your {item} is ready]{end}
      [why|when] do [the|all|my] {items} [need to be verified|have to be approved|cost so much|change every day]{end}
      [I|we] [don't|do not] [accept|understand|follow|agree with] [the|your] [{items}|new terms|explanation|answer][. why|, sorry|]{end}`,
    ),
    plain(
      "desk/prose",
      `
      {clause}.
      {clause}, and {clause}.
      {opinion}. {clause}.
      {opinion}: {clause}, but {clause}.
      {clause}. {clause}. {clause}.
      Off the back of this, {clause}, and {clause} for {time}.
      {clause} ("{clause}"), which {clause}.
      I'll try all that. {clause}, and not for {time}.
      {clause}.{nl}{clause}. {opinion}, {clause}.
      {clause} and [superior|equal|close] to all that {clause}.`,
    ),
  ],
};
