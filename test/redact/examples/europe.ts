import type { ExamplesByKind } from "../examples.js";

/** Numbers of European states. */
export const EUROPE: ExamplesByKind = {
  UK_NHS: {
    match: ["NHS number: 943 476 5919", "nhs no 943-476-5919", "patient ID 9434765919 was"],
    pass: ["943 476 5919", "NHS number: 943 476 5918", "NHS number: 943 476 59190", "NHS 1111111111"],
  },
  UK_NINO: {
    match: [
      "AB 12 34 56 C",
      "AB123456C",
      "AB-12-34-56-C",
      "AB123456 C",
      "NINO ab123456c",
      "ab123456c is my NI number",
      "\\nJG103759A\\n",
    ],
    pass: ["GB123456A", "AB123456E", "DA123456A", "ab123456c", "XAB123456C", "AB123456CD", "AB1234567C"],
  },
  DE_TAX_ID: {
    match: [
      "Steuer-ID: 86 095 742 719",
      "steuerliche Identifikationsnummer 86095742719",
      "IdNr. 47036892816",
    ],
    pass: [
      "86 095 742 719",
      "Steuer-ID 86 095 742 718",
      "Steuer-ID 11 111 111 111",
      "Steuer-ID 860957427190",
    ],
  },
  DE_ID_CARD: {
    match: ["Personalausweis: T220001293", "Ausweisnummer L01X00T47", "Reisepass Nr. C01X00T478"],
    pass: ["T220001293", "Personalausweis: T220001294", "Ausweis ABCDEFGHK", "Reisepass: Verlust melden"],
  },
  FR_NIR: {
    match: [
      "1 85 05 78 006 048 30",
      "1 85 05 78 006 048 - 30",
      "255082A12345646",
      "NIR 2690549588157 80",
      "sécu : 1-85-05-78-006-048-30.",
    ],
    pass: ["1 85 05 78 006 048 31", "385057800604830", "185137800604830", "18505780060483012"],
  },
  ES_NIF: {
    match: ["12345678Z", "12345678-Z", "12.345.678-Z", "DNI 12345678z", "NIF: 12345678 Z."],
    pass: ["12345678A", "12345678z", "00000000T", "112345678Z", "12345678ZA", "A12345678Z"],
  },
  ES_NIE: {
    match: ["X1234567L", "X-1234567L", "X1234567-L", "Y-1234567-X", "NIE z1234567r"],
    pass: ["X1234567A", "W1234567L", "x1234567l", "X1234567LL"],
  },
  IT_FISCAL_CODE: {
    match: ["RSSMRA85T10A562S", "RSS MRA 85T10 A562S", "codice fiscale: rssmra85t10a562s."],
    pass: ["RSSMRA85T10A562T", "RSSMRA85Z10A562S", "XRSSMRA85T10A562S", "RSSMRA85T10A562SX"],
  },
  NL_BSN: {
    match: [
      "BSN: 111222333",
      "BSN: 111.222.333",
      "BSN 111 222 333",
      "burgerservicenummer 1112.22.333",
      "mijn BSN is 123456782.",
    ],
    pass: ["111222333", "BSN: 111222334", "BSN: 1112223330", "BSN 000000000"],
  },
  PL_PESEL: {
    match: ["PESEL: 44051401359", "numer PESEL 02070803628"],
    pass: ["44051401359", "PESEL: 44051401358", "PESEL: 44131401359", "PESEL: 440514013590"],
  },
  FI_PERSONAL_IDENTITY_CODE: {
    match: ["131052-308T", "HETU: 131052-308t", "131052A308T", "131052+308T"],
    pass: ["131052-308U", "321052-308T", "131352-308T", "1131052-308T", "131052-308TX", "131052-308t"],
  },
  SE_PERSONNUMMER: {
    match: [
      "Personnummer: 811228-9874",
      "personnr 19811228-9874",
      "pnr 8112289874",
      "personnr 811228+9874",
      "personnummer: 198112289874",
      "personnummer 811288-9871",
    ],
    pass: ["811228-9874", "Personnummer: 811228-9875", "Personnummer: 811328-9874"],
  },
  DK_CPR: {
    match: ["CPR: 211062-5629", "CPR-nummer 2110625629"],
    pass: ["211062-5629", "CPR: 211362-5629", "CPR: 211062-56290"],
  },
  NO_FODSELSNUMMER: {
    match: ["Fødselsnummer: 09053426694", "fnr 260283 38723"],
    pass: ["09053426694", "Fødselsnummer: 09053426695"],
  },
  IS_KENNITALA: {
    match: ["Kennitala: 120174-3399", "kt. 1201743399"],
    pass: ["120174-3399", "Kennitala: 120174-3389"],
  },
  AT_SVNR: {
    match: ["SVNR: 1237 010180", "Sozialversicherungsnummer 1237-010180", "SV-Nummer 1237010180."],
    pass: ["1237 010180", "SVNR: 1238 010180", "SVNR: 1237 013280"],
  },
  CH_AHV: {
    match: ["756.9217.0769.85", "AHV 756 9217 0769 85", "AHV-Nummer 7569217076985"],
    pass: ["756.9217.0769.84", "7569217076985", "756.9217.0769.850"],
  },
  BE_NATIONAL_NUMBER: {
    match: [
      "85.07.30-033.28",
      "Rijksregisternummer 850730-033-28",
      "NISS 850730-033.28",
      "rijksregisternr. 85073003328",
    ],
    pass: ["85.07.30-033.29", "85073003328", "85.13.30-033.28", "85.07.30-033.280"],
  },
  IE_PPSN: {
    match: ["PPSN: 1234567T", "PPS number 1234567FA"],
    pass: ["1234567T", "PPSN: 1234567S", "PPSN: 12345678T"],
  },
  PT_NIF: {
    match: ["NIF: 123 456 789", "contribuinte n.º 123.456.789", "NIF 299999998"],
    pass: ["123 456 789", "NIF: 123 456 788", "NIF: 1234567890"],
  },
  GR_AFM: { match: ["ΑΦΜ: 758426713", "AFM 032792320"], pass: ["758426713", "ΑΦΜ: 758426714"] },
  CZ_BIRTH_NUMBER: {
    match: ["Rodné číslo: 736028/5163", "r. č. 530121/999", "rodné číslo 7360285163"],
    pass: ["736028/5163", "Rodné číslo: 736028/5164", "Rodné číslo: 739928/5163"],
  },
  HR_OIB: { match: ["OIB: 94577403194", "OIB 69435151530"], pass: ["94577403194", "OIB: 94577403195"] },
  YU_JMBG: {
    match: ["JMBG: 0101006500006", "EMŠO 0101006500006."],
    pass: ["0101006500006", "JMBG: 0101006500007", "JMBG: 3213006500006"],
  },
  HU_TAJ: {
    match: ["TAJ: 111 111 110", "TAJ szám: 123-456-788", "TAJ 123456788"],
    pass: ["123 456 788", "TAJ: 123 456 789"],
  },
  RO_CNP: {
    match: ["CNP: 1800101221144", "cod numeric personal 1800101221144", "CNP: 1820109222701"],
    pass: ["1800101221144", "CNP: 1800101221145"],
  },
  BG_EGN: { match: ["ЕГН: 7501010010", "EGN 7523169263"], pass: ["7501010010", "ЕГН: 7501010011"] },
  BALTIC_PERSONAL_CODE: {
    match: ["Isikukood: 46304280206", "asmens kodas 33309240064"],
    pass: ["46304280206", "Isikukood: 46304280207", "Isikukood: 46313280206"],
  },
  LV_PERSONAL_CODE: {
    match: ["Personas kods: 010190-11234", "personas kods 32579461005"],
    pass: ["010190-11234", "Personas kods: 019990-11234"],
  },
  UA_RNOKPP: { match: ["РНОКПП: 3006321856", "ІПН 2164212906"], pass: ["3006321856", "РНОКПП: 3006321857"] },
  RU_INN: { match: ["ИНН: 500100732259", "INN 500100732259"], pass: ["500100732259", "ИНН: 500100732258"] },
  RU_SNILS: {
    match: ["112-233-445 95", "112-233-445-95", "СНИЛС 11223344595"],
    pass: ["112-233-445 96", "11223344595", "112-233-445 950"],
  },
};
