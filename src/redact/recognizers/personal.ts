import { creditCard } from "./credit-card.js";
import { crypto } from "./crypto.js";
import { dateOfBirth } from "./date-of-birth.js";
import { emailAddress } from "./email-address.js";
import { ibanCode } from "./iban-code.js";
import { ipAddress } from "./ip-address.js";
import { announcedMacAddress, dottedMacAddress, macAddress } from "./mac-address.js";
import { zaId } from "./national-ids/africa.js";
import { atSvnr, chAhv } from "./national-ids/alpine.js";
import { arCuit, caSin, clRut, mxCurp } from "./national-ids/americas.js";
import { idNik, jpMyNumber, lkNic, myNric, pkCnic, thTnin } from "./national-ids/asia.js";
import { auAbn, auTfn } from "./national-ids/australia.js";
import { beNationalNumber } from "./national-ids/belgium.js";
import { brCpf } from "./national-ids/brazil.js";
import { bgEgn, czBirthNumber, hrOib, huTaj, roCnp, yuJmbg } from "./national-ids/central-europe.js";
import { cnResidentId, hkId, twId } from "./national-ids/china.js";
import {
  balticPersonalCode,
  lvPersonalCode,
  ruInn,
  ruSnils,
  uaRnokpp,
} from "./national-ids/eastern-europe.js";
import { frNir } from "./national-ids/france.js";
import { deIdCard, deTaxId } from "./national-ids/germany.js";
import { inAadhaar, inPan } from "./national-ids/india.js";
import { itFiscalCode } from "./national-ids/italy.js";
import { krRrn } from "./national-ids/korea.js";
import { aeEmiratesId, ilId, irNationalCode, trTckn } from "./national-ids/middle-east.js";
import { nlBsn } from "./national-ids/netherlands.js";
import {
  dkCpr,
  fiPersonalIdentityCode,
  isKennitala,
  noFodselsnummer,
  sePersonnummer,
} from "./national-ids/nordic.js";
import { passport } from "./national-ids/passport.js";
import { plPesel } from "./national-ids/poland.js";
import { sgNricFin } from "./national-ids/singapore.js";
import { esNie, esNif } from "./national-ids/spain.js";
import { ukNhs, ukNino } from "./national-ids/uk.js";
import { usItin } from "./national-ids/us-itin.js";
import { grAfm, iePpsn, ptNif } from "./national-ids/western-europe.js";
import { phoneNumber } from "./phone-number.js";
import { usSsn } from "./us-ssn.js";

/** Numbers that money moves by. */
export const FINANCIAL = {
  CREDIT_CARD: creditCard,
  IBAN_CODE: ibanCode,
  CRYPTO: crypto,
};

/** Numbers that states give to people, and what else they ask for to tell one from another. */
export const NATIONAL_IDS = {
  US_SSN: usSsn,
  US_ITIN: usItin,
  UK_NHS: ukNhs,
  UK_NINO: ukNino,
  DE_TAX_ID: deTaxId,
  DE_ID_CARD: deIdCard,
  FR_NIR: frNir,
  ES_NIF: esNif,
  ES_NIE: esNie,
  IT_FISCAL_CODE: itFiscalCode,
  NL_BSN: nlBsn,
  PL_PESEL: plPesel,
  FI_PERSONAL_IDENTITY_CODE: fiPersonalIdentityCode,
  SE_PERSONNUMMER: sePersonnummer,
  IN_AADHAAR: inAadhaar,
  IN_PAN: inPan,
  BR_CPF: brCpf,
  AU_TFN: auTfn,
  AU_ABN: auAbn,
  KR_RRN: krRrn,
  SG_NRIC_FIN: sgNricFin,
  CN_RESIDENT_ID: cnResidentId,
  HK_HKID: hkId,
  TW_ID: twId,
  JP_MY_NUMBER: jpMyNumber,
  TH_TNIN: thTnin,
  MY_NRIC: myNric,
  ID_NIK: idNik,
  PK_CNIC: pkCnic,
  LK_NIC: lkNic,
  CA_SIN: caSin,
  MX_CURP: mxCurp,
  AR_CUIT: arCuit,
  CL_RUT: clRut,
  AT_SVNR: atSvnr,
  CH_AHV: chAhv,
  BE_NATIONAL_NUMBER: beNationalNumber,
  IE_PPSN: iePpsn,
  PT_NIF: ptNif,
  GR_AFM: grAfm,
  CZ_BIRTH_NUMBER: czBirthNumber,
  HR_OIB: hrOib,
  YU_JMBG: yuJmbg,
  HU_TAJ: huTaj,
  RO_CNP: roCnp,
  BG_EGN: bgEgn,
  DK_CPR: dkCpr,
  NO_FODSELSNUMMER: noFodselsnummer,
  IS_KENNITALA: isKennitala,
  BALTIC_PERSONAL_CODE: balticPersonalCode,
  LV_PERSONAL_CODE: lvPersonalCode,
  UA_RNOKPP: uaRnokpp,
  RU_INN: ruInn,
  RU_SNILS: ruSnils,
  TR_TCKN: trTckn,
  IL_ID: ilId,
  IR_NATIONAL_CODE: irNationalCode,
  AE_EMIRATES_ID: aeEmiratesId,
  ZA_ID: zaId,
  PASSPORT: passport,
  DATE_OF_BIRTH: dateOfBirth,
};

/** What reaches a person, or a machine of theirs. Street addresses are not found: they have no form to tell them by. */
export const CONTACT = {
  EMAIL_ADDRESS: emailAddress,
  MAC_ADDRESS: [macAddress, ...dottedMacAddress, ...announcedMacAddress],
  IP_ADDRESS: ipAddress,
  PHONE_NUMBER: phoneNumber,
};
