import { plain, type Topic, values } from "./topic.js";

/** Advice, advertising and forum talk: texts that say "you", "never", "everything" and "must" to people. */
export const secondPerson: Topic = {
  slots: {
    life: values(`your body | your mind | your business | your garden | your family | your website | your fears | your diet | your skin
      | your budget | your audience | your customers | your career | your habits | your home | your health | your inbox | your voice
      | your savings | your sleep | your car | your resume | your kitchen | your story | your camera | your wedding | your team
      | your brand | your children | your pet | your house | your wardrobe | your schedule | your goals | your attitude | your data
      | your bike | your phone | your password | your system | your account | your order | your rules | your limits | your instructions
      | your past | your strengths | your mistakes | your message | your image | your posture | your blog | your own words | your role`),
    doVerb:
      values(`improve | protect | grow | change | plan | share | organize | check | enjoy | repair | clean | understand | discover
      | manage | measure | train | keep | save | support | listen to | take care of | simplify | control | explore | respect | train
      | update | prepare | review | write down | question | let go of | get rid of | hold on to | work on | pay attention to | forget
      | ignore | follow | accept | replace | reset | remember | show | reveal | repeat | describe | transform | unlock | express
      | master | test | trust | believe in | choose | bring | feel | compare | stretch | push | break | free | release | celebrate`),
    clause: [
      "you [want|need|have|like|love|see|feel|think|know|believe|deserve|own|use|choose|wear|eat|say|do|are|make|expect|hear]",
      "you [have learned|were born with|used to love|grew up with|are good at|care about|can control|can't change|once thought|are trying to do|have been doing|were told as a child|really want|never had|might need|would like]",
    ],
    modal:
      values(`can | should | must | may | will | could | might | need to | have to | want to | ought to | don't have to | do not need to
      | should never | can always | must not | will never | can no longer | are able to | are allowed to | are free to | are going to
      | would rather | had better | get to | were able to | used to | no longer need to`),
    advice: [
      "you {modal} {doVerb} {life}",
      "{doVerb} {life} [every day|before it is too late|with care|one step at a time|like a pro|from now on|instead of worrying|and be yourself|in {small} weeks|right away|whenever you can|without fear|no matter what]",
      "[always|never|don't|do not|try to|remember to|learn to|be sure to|start to|feel free to|it is time to|stop trying to|make sure to|dare to] {doVerb} {life}",
      "[everything|all|most of what|nothing|anything|the thing|what] {clause} [matters|will help|is here|depends on {life}|has a price|can be learned|is up to you|is about {life}|starts with {life}|comes from inside|is not enough]",
      "[no matter|whatever|however|wherever|whenever] [what|how|who|where|] {clause}, {doVerb} {life}",
      "[if|when|once|because|since|although|while] {clause}, [you {modal} {doVerb} {life}|we will help you|it is easy|nothing is lost|call us|try {subject}]",
      "[we|our experts|they|your friends|the staff|our tools|great teachers|I] [help you|let you|want you to|allow you to|ask you to|teach you to|will tell you how to|show you how to|can make you] {doVerb} {life}",
      "{life} [is|are] [the key|important|your best friend|what matters most|the secret of success|not your enemy|free|new|like a muscle|under attack|what makes you different|full of surprises]",
      "[how to|ways to|tips to|the art of how to|a guide to help you|the freedom to|the right to|a good reason to|the only way to] {doVerb} {life}",
      "[do you|did you ever|have you ever tried to|would you like to|can you|are you ready to|are you going to|will you|why don't you|when did you last] {doVerb} {life}?",
      "[there is|there are|there was] [no|nothing|no such thing as|only one|always a|a better] [secret|rule|limit|excuse|reason|way|time|magic|shortcut|right or wrong|problem] [to {doVerb} {life}|behind {subject}|in {subject}|when {clause}|that {clause}]",
      "[you are|you're|you were|you have been|be|stay|become|you are now] [not alone|the best version of yourself|who you are|in control of {life}|free to choose|a good {job}|part of our team|ready for {subject}|the one who decides|welcome|special|your own boss|able to relax]",
      "[imagine|think of|picture|consider|remember|forget] [a life without {subject}|how good it feels to {doVerb} {life}|the first time you {modal} {doVerb} {life}|everything {clause}|what {clause}]",
      "[I|we|they|he|she] [told you|asked you|wanted you|saw you|heard that you|knew that you|wished you could|thought you would] [to |]{doVerb} {life}",
      "[what|how|why|who] [you are|you do|you say|you eat|you wear|you feel|you give] [is|makes|decides|tells|shows] [more than {life}|who you are|half of {subject}|a lot about {life}|up to you]",
    ],
  },
  families: [
    plain(
      "web/you",
      `
        {advice}.
        {advice}{end}
        {advice}. {advice}.
        {advice}, [and|but|so|or|because|then] {advice}.
        {advice}. {advice}. {advice}. {advice}.
        {advice}! {advice}. {pageLine}. {advice}.
        {subject}: {advice}. {advice}.
        {small}. {advice}{nl}{small}. {advice}{nl}{small}. {advice}
        - {advice}{nl}- {advice}{nl}- {advice}
        "{advice}," [said|says|asked|wrote|explained] {firstName} {lastName}. "{advice}."
        [dear|hi|hello] {firstName}, {advice}. {advice}. [love|yours|best], {firstName}
        [key takeaway|summary|tip|note|remember|step {small}|disclaimer|question|fact|bonus tip]: {advice}.
        [welcome to {company}|at {company}|here at {company}|with {company}|thanks to {company}], {advice}. {advice}. [call us today|order now|free shipping|learn more|sign up for free|get a quote|read our reviews]!
        [honestly|frankly|of course|in fact|sadly|luckily|to be honest|in the end|at first|sometimes|as always|once again], {advice}.
        [great post|thanks for sharing|I agree with you|nice video|sorry, my mistake|I don't think so|you are wrong|you say it is easy|good point]{stop} {advice}. [what do you think?|any ideas?|cheers|does that help?|just my opinion.|thanks]
        [my|our|her|his] [coach|mother|doctor|teacher|boss|guru|friend] [always says|told me|used to say|once said|wrote]: "{advice}."
      `,
    ),
  ],
};
