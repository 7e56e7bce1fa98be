type Sentence = (label: string) => readonly [before: string, after: string];

/** Sentences with a value in them: the word right before it, far before it, or after it. */
interface Sentences {
  readonly before: readonly Sentence[];
  readonly far: readonly Sentence[];
  readonly after: readonly Sentence[];
}

export const SENTENCES: Readonly<Record<string, Sentences>> = {
  en: {
    before: [
      (l) => [`Her ${l} is `, "."],
      (l) => [`I noted the ${l} as `, ", please check it."],
      (l) => [`On file as ${l}: `, "."],
      (l) => [`Please confirm that your ${l} is still `, "?"],
      (l) => [`Agent: May I have the ${l}, please?\nCaller: Sure, it's `, "."],
      (l) => [`The last thing that is missing is the ${l}.\nGuest: `, ", I think."],
    ],
    far: [
      (l) => [`The ${l} that she gave us at the desk this morning was `, "."],
      (l) => [`For the ${l}, the form that you uploaded on Monday says `, "."],
      (l) => [`You asked which ${l} we have on file for him; it is `, "."],
      (l) => [`The ${l} of the second guest: `, "."],
      (l) => [`Mrs. Holt wrote by hand that the ${l} should be `, " from now on."],
      (l) => [`As to the ${l} on record for the second applicant, I can read `, " quite clearly."],
    ],
    after: [
      (l) => ["", ` is what we have on file for her ${l}.`],
      (l) => ["I entered ", ` as the ${l} of the applicant.`],
      (l) => ["We still have ", ` (${l}) in the system.`],
      (l) => ["You wrote ", ` in the field for the ${l}.`],
      (l) => ["We were told ", `, the ${l} of her brother.`],
    ],
  },
  de: {
    before: [(l) => [`Die Angabe ${l} lautet `, "."], (l) => [`Bitte prüfen Sie, ob ${l} `, " noch stimmt."]],
    far: [
      (l) => [`Unter ${l} steht in dem Formular, das Sie uns geschickt haben, `, "."],
      (l) => [`Bei ${l} haben wir seit dem letzten Besuch `, " vermerkt."],
    ],
    after: [
      (l) => ["Sie haben ", ` in das Feld ${l} geschrieben.`],
      (l) => ["Wir haben ", ` als ${l} vermerkt.`],
      (l) => ["", ` ist bei uns als ${l} hinterlegt.`],
    ],
  },
  fr: {
    before: [(l) => [`Champ « ${l} » : `, "."], (l) => [`Pour ${l.toLowerCase()}, nous avons `, "."]],
    far: [(l) => [`Dans le champ ${l.toLowerCase()} du formulaire que vous avez envoyé, je lis `, "."]],
    after: [
      (l) => ["Nous avons enregistré ", ` comme ${l.toLowerCase()}.`],
      (l) => ["", ` figure au dossier (${l.toLowerCase()}).`],
    ],
  },
  es: {
    before: [(l) => [`En ${l.toLowerCase()} consta `, "."], (l) => [`Su ${l.toLowerCase()} es `, "."]],
    far: [(l) => [`En el campo ${l.toLowerCase()} del formulario que nos envió aparece `, "."]],
    after: [
      (l) => ["Tenemos ", ` como ${l.toLowerCase()}.`],
      (l) => ["", ` es lo que figura en ${l.toLowerCase()}.`],
    ],
  },
  it: {
    before: [(l) => [`Alla voce ${l.toLowerCase()} risulta `, "."]],
    far: [(l) => [`Nel campo ${l.toLowerCase()} del modulo che ci ha inviato leggo `, "."]],
    after: [(l) => ["Abbiamo registrato ", ` come ${l.toLowerCase()}.`]],
  },
  nl: {
    before: [(l) => [`Bij ${l.toLowerCase()} staat `, "."]],
    far: [(l) => [`In het veld ${l.toLowerCase()} van het formulier dat u stuurde staat `, "."]],
    after: [(l) => ["Wij hebben ", ` als ${l.toLowerCase()} genoteerd.`]],
  },
  pl: {
    before: [(l) => [`W polu ${l.toLowerCase()} jest `, "."]],
    far: [(l) => [`W polu ${l.toLowerCase()} formularza, który Pan przesłał, widnieje `, "."]],
    after: [(l) => ["Mamy zapisane ", ` jako ${l.toLowerCase()}.`]],
  },
  pt_BR: {
    before: [(l) => [`O campo ${l.toLowerCase()} traz `, "."]],
    far: [(l) => [`No campo ${l.toLowerCase()} do formulário que você enviou está `, "."]],
    after: [(l) => ["Temos ", ` como ${l.toLowerCase()}.`]],
  },
  sv: {
    before: [(l) => [`Under ${l.toLowerCase()} står `, "."]],
    far: [(l) => [`I fältet ${l.toLowerCase()} i blanketten som du skickade står det `, "."]],
    after: [(l) => ["Vi har ", ` som ${l.toLowerCase()}.`]],
  },
  fi: {
    before: [(l) => [`Kohdassa ${l.toLowerCase()} on `, "."]],
    far: [(l) => [`Lähettämänne lomakkeen kohdassa ${l.toLowerCase()} lukee nyt `, "."]],
    after: [(l) => ["Meillä on ", ` (${l.toLowerCase()}).`]],
  },
  tr: {
    before: [(l) => [`${l} olarak `, " kayıtlı."]],
    far: [(l) => [`${l} alanında gönderdiğiniz formda `, " yazıyor."]],
    after: [(l) => ["Sistemde ", ` (${l}) görünüyor.`]],
  },
  ru: {
    before: [(l) => [`В поле «${l}» указано `, "."]],
    far: [(l) => [`В поле «${l}» анкеты, которую вы прислали, стоит `, "."]],
    after: [(l) => ["У нас записано ", ` (${l.toLowerCase()}).`]],
  },
  ja: {
    before: [(l) => [`${l}は`, "です。"], (l) => [`ご登録の${l}は「`, "」です。"]],
    far: [(l) => [`${l}の欄には、お送りいただいた書類によると`, "とあります。"]],
    after: [(l) => ["", `が${l}として登録されています。`]],
  },
  ko: {
    before: [(l) => [`${l}는 `, "입니다."]],
    far: [(l) => [`${l} 항목에는 보내 주신 서류에 따르면 `, "로 적혀 있습니다."]],
    after: [(l) => ["", `이(가) ${l}로 등록되어 있습니다.`]],
  },
  zh_CN: {
    before: [(l) => [`您的${l}是`, "。"], (l) => [`${l}：`, "，请核对。"]],
    far: [(l) => [`在您提交的表格中，${l}一栏填写的是`, "。"]],
    after: [(l) => ["", `是我们登记的${l}。`]],
  },
};

/** Ordinary lines of answers, with numbers of their own. */
export const CARRIER = [
  "Once the request is in, it takes 3 to 5 working days until somebody looks at it.",
  "There are two ways to go about this, and the second is the cheaper one.",
  "1. Start with the smaller of the two tables, since it changes less often.",
  "Roughly 40 % of the entries were older than 12 months, so we left them out.",
  "If you would rather do it by hand, open the settings and pick the third tab.",
  "Let me know whether I should go on with the next batch of 250.",
  "In short: keep a copy, change one thing at a time, and write down what you did.",
  "The method goes back to 1974 and has been changed twice since then.",
  "2. Then compare both sides; anything that differs by more than 0.5 is worth a look.",
  "That is all I could find in the documents that you shared with me.",
];
