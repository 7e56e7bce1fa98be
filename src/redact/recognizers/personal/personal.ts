import { creditCard } from "./credit-card.js";
import { crypto } from "./crypto.js";
import { dateOfBirth } from "./date-of-birth.js";
import { emailAddress } from "./email-address.js";
import { ibanCode } from "./iban-code.js";
import { ipAddress } from "./ip-address.js";
import { macAddress } from "./mac-address.js";
import { AFRICA } from "./national-ids/africa.js";
import { ALPINE } from "./national-ids/alpine.js";
import { AMERICAS } from "./national-ids/americas.js";
import { ASIA } from "./national-ids/asia.js";
import { AUSTRALIA } from "./national-ids/australia.js";
import { BELGIUM } from "./national-ids/belgium.js";
import { BRAZIL } from "./national-ids/brazil.js";
import { CENTRAL_EUROPE } from "./national-ids/central-europe.js";
import { CHINA } from "./national-ids/china.js";
import { EASTERN_EUROPE } from "./national-ids/eastern-europe.js";
import { FINLAND } from "./national-ids/finland.js";
import { FRANCE } from "./national-ids/france.js";
import { GERMANY } from "./national-ids/germany.js";
import { INDIA } from "./national-ids/india.js";
import { ITALY } from "./national-ids/italy.js";
import { KOREA } from "./national-ids/korea.js";
import { MIDDLE_EAST } from "./national-ids/middle-east.js";
import { NETHERLANDS } from "./national-ids/netherlands.js";
import { NORDIC } from "./national-ids/nordic.js";
import { passport } from "./national-ids/passport.js";
import { POLAND } from "./national-ids/poland.js";
import { SINGAPORE } from "./national-ids/singapore.js";
import { SPAIN } from "./national-ids/spain.js";
import { SWEDEN } from "./national-ids/sweden.js";
import { UK } from "./national-ids/uk.js";
import { usItin } from "./national-ids/us-itin.js";
import { WESTERN_EUROPE } from "./national-ids/western-europe.js";
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
  ...UK,
  ...GERMANY,
  ...FRANCE,
  ...SPAIN,
  ...ITALY,
  ...NETHERLANDS,
  ...POLAND,
  ...FINLAND,
  ...SWEDEN,
  ...INDIA,
  ...BRAZIL,
  ...AUSTRALIA,
  ...KOREA,
  ...SINGAPORE,
  ...CHINA,
  ...ASIA,
  ...AMERICAS,
  ...ALPINE,
  ...BELGIUM,
  ...WESTERN_EUROPE,
  ...CENTRAL_EUROPE,
  ...NORDIC,
  ...EASTERN_EUROPE,
  ...MIDDLE_EAST,
  ...AFRICA,
  PASSPORT: passport,
  DATE_OF_BIRTH: dateOfBirth,
};

/** What reaches a person, or a machine of theirs. Street addresses are not found: they have no form to tell them by. */
export const CONTACT = {
  EMAIL_ADDRESS: emailAddress,
  MAC_ADDRESS: macAddress,
  IP_ADDRESS: ipAddress,
  PHONE_NUMBER: phoneNumber,
};
