import { lines, type Topic, values } from "./topic.js";

/** What customers write to a bank, a shop, an airline or a telephone company, about its rules, systems and codes. */
export const support: Topic = {
  slots: {
    service:
      values(`card | account | transfer | top-up | payment | refund | order | delivery | parcel | booking | flight | ticket | seat
      | hotel room | subscription | contract | phone number | data plan | router | SIM card | voucher | invoice | direct debit
      | loyalty points | cash withdrawal | exchange rate | PIN | passcode | login | app | statement | insurance | appointment | deposit
      | gift card | warranty | return | exchange | upgrade | membership | loan | mortgage | meter reading | luggage | visa`),
    trouble:
      values(`does not work | still has not arrived | was declined | was charged twice | is pending | shows the wrong amount | got lost
      | was cancelled without notice | is blocked | has expired | is missing | keeps failing | looks different today | went to the wrong person
      | cannot be found | is too slow | was stolen | is broken | disappeared | was refused | is wrong | costs more than you said
      | has a fee nobody told me about | is not recognized | needs to be changed | arrived damaged | was not accepted in {city}`),
    policy:
      values(`your policy | your rules | the rules | your terms | your conditions | your system | the limits | your fees | the restrictions
      | your opening hours | your prices | the instructions on your site | your exchange rates | the requirements | your return policy
      | the security questions | your guidelines | the age limit | your privacy policy | the daily limit | the process | the form`),
    order2:
      values(`order {count} | my last order | the order from {weekday} | ticket {count} | my previous request | my first order | case {count}
      | my booking to {city} | the {color} {product} | my earlier complaint | the contract from {month} | the payment to {company}`),
  },
  families: [
    {
      name: "support/customers",
      twinOf: "override",
      templates: lines(`
        [my|our|the|a] {service} {trouble}{end}
        [hi|hello|help|hey|excuse me|good morning]{stop} my {service} {trouble}. [what should I do|can you help|please help|what is wrong|why is that|how do I fix it|tell me what to do]{ask}
        [why|how|when|where] [is|was|will|can|does] my {service} [be ready|not working|still pending|blocked|so late|so expensive|changed|work|arrive|cost]{ask}
        [can I|how do I|how can I|where do I|is it possible to|am I able to|I want to|I need to|I'd like to|please help me] [change|cancel|track|activate|unblock|get|order|return|reset|verify|freeze|close|renew|transfer|add|find|use] [my|a|the|another] {service}{ask}
        [what is|what's|what are|tell me|explain|where do I find|I don't understand|I read|I disagree with] {policy} [on|for|about|regarding] [a {service}|{service}s|students|returns|travel to {country}|children]{ask}
        [have|did|do|does|are|is] {policy} [changed|change|apply to me|support {country}|allow a second {service}|different now|still the same|new]{ask}
        is there [a problem|something wrong|an error|an issue|a bug|a limit|an outage] [with|in|on] [your system|your app|my {service}|the site|your service|the server]{ask}
        what is [wrong|going on|happening|the problem] with [your system|my {service}|your app|the site|this {product}|you guys]{ask}
        [your|the] [system|app|agent|website|colleague|chatbot|assistant|email] [says|said|told me|shows|tells me|keeps saying|wrote|asked me] [that my {service} {trouble}|to wait {small} days|everything was fine|to enter a code|to follow the instructions|to start over|I have no {service}]{end}
        [I was told|you told me|I had been told|they told me|{firstName} from support said|your email said] [that|] [my {service} is free|it would take {small} days|there are no fees|everything is ok|I only need my PIN|the {service} {trouble}][, but|. Now|, and now] [I was charged|nothing happens|my {service} {trouble}|I get an error]{end}
        [I followed|I have followed|following|I did not understand|where are|I lost|please resend|the app has no] [your|the|all] [instructions|directions|steps|guidelines] [you gave me|in your email|on the website|for my {service}|you sent me|]{end}
        [I forgot|I lost|I don't remember|I need|I entered|how do I change|where is|you never sent me] [my|the|a new] [passcode|PIN|password|security code|verification code|access code|secret answer|login|username] [for|of|to] [my {service}|the app|your site|online banking]{ask}
        [the|my|your] [passcode|PIN|password|security code|verification code|access code|reset link] [doesn't work|has expired|never arrived|is not accepted|was wrong {small} times|is blocked]{end}
        [please|can you|could you] [ignore|cancel|disregard|forget|delete|drop|void|undo|stop|reverse] {order2}[, I changed my mind|, it was a mistake|. Thanks| and refund me|; I want the {color} {product} instead|, I already got it|]{end}
        [I want to|I would like to|how do I|can I] [cancel|change|delete|undo|reverse|disregard|override] {order2}{ask}
        [I have|I've] [already|just|still not|never] [received|sent|paid|cancelled|ordered|returned|reported] {order2}{end}
        [forget it|never mind|ignore that|scratch that|no wait|sorry, wrong chat], [it works now|I found it|my {service} just arrived|I will call instead|wrong {service}|{order2} is here]{end}
        [you can|you could|customers can|just] [go to your account|open the app|press the button|follow the steps|call {count}|visit a branch] [and|, then] [activate your {service}|enter the code|change {policy}|tap reset|follow the directions][, it only takes a few minutes| in a few seconds|]{end}
        [thank you for|thanks for] [contacting|calling|writing to] {company}. [Your {service} is on its way|We are checking your {service}|Please send us {order2}|Follow the instructions below|You will receive a code|We have cancelled {order2}|How can I help you].
        [I am|I'm] [a new|a regular|an old|a very unhappy] customer [and|,] [my {service} {trouble}|I use your service all the time|I never had a problem before|I want to speak to a manager|I demand a refund]{end}
        [what|which] [documents|currencies|countries|cards|languages|payment methods|limits|fees|steps] [do you|does your system|does the app|do your rules] [accept|support|need|work with|require|have] [for a {service}|]{ask}
        [do|does|are] [the|your|my] {service}s [have|come with|include] [any |][restrictions|limits|fees|instructions|rules|a code|a warranty|a secret code]{ask}
        [can|could|would] you [tell|show|send|give|explain to] me [the status of {order2}|how to change my {service}|the rules for a {service}|what your system says|the steps again|my balance|why my {service} {trouble}|your policy on {subject}]{ask}
        [talk to|connect me to|get me|I want] [a human|an agent|a real person|a manager|someone else|an operator][, not a bot| please| now|, you are just a bot|]{end}
        [are you|am I talking to] [a bot|a real person|an AI|a human|a computer|the manager]{ask}
      `),
    },
  ],
};
