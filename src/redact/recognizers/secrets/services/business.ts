import { ALNUM, BASE64, DOTTED, HEX, type Prefixes, UUID, WORD } from "./prefixed.js";

/**
 * Keys of what firms pay, sell, write and talk with: from the rules of gitleaks and betterleaks (MIT), of Nosey Parker
 * and Kingfisher (Apache-2.0), or, where it says so, as such keys are seen; not checked against each service's own
 * pages.
 */
export const BUSINESS_PREFIXES: Prefixes = {
  [ALNUM]: {
    "p8e-": 32, // Adobe
    key_live_: 32, // Branch
    key_test_: 32,
    "EZ[AT]K": 54, // EasyPost
    "EAA[B-Z]": 100, // Facebook
    "FLWSECK-": 32, // Flutterwave
    "FLWPUBK_TEST-": 32,
    lip_: 20, // Lichess
    "mlsn.": 30, // MailerSend
    rzp_live_: 14, // Razorpay
    rzp_test_: 14,
    "sm_[aps]at_": 16, // SettleMint
  },
  [WORD]: {
    "CFPAT-": 40, // Contentful
    "IG[AQ][AV]": 100, // Instagram
    KEY0: 54, // Telnyx
    "pk_[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]": 32, // ClickUp
    "live_[0-9][0-9][0-9]": 36, // Twitch
    "re_[A-Za-z0-9]": 24, // Resend
  },
  [`${ALNUM}$`]: {
    access_token$production$: 48, // Braintree
  },
  "a-z0-9-": {
    "xkeysib-": 60, // Brevo
    "xsmtpsib-": 60,
    "s-s4t2": 64, // 42 intra
  },
  [HEX]: {
    cal_live_: 32, // Cal.com
    "live_[a-f0-9]": 30, // Lob
    "test_[a-f0-9]": 30,
    live_pub_: 30,
    test_pub_: 30,
    shippo_live_: 40,
    shippo_test_: 40,
    "c[ks]_": 40, // WooCommerce
  },
  [UUID]: {
    sk_: 36, // Checkout.com
    "pat-[a-z][a-z][0-9]-": 36, // HubSpot
    "access-sandbox-": 36, // Plaid
    "access-production-": 36,
    "access-development-": 36,
  },
  [BASE64]: {
    duffel_live_: 40,
    duffel_test_: 40,
    "fio-u-": 60, // Frame.io
    "[ps][ue][bc]-c-": 36, // PubNub
  },
  "a-z0-9": {
    pk_: 34, // Klaviyo
  },
  [DOTTED]: {
    "WPL_AP[01].": 16, // LinkedIn
    "3MVG9": 60, // Salesforce
    "5Aep861": 60,
    "[st]k.eyJ": 60, // Mapbox
  },
};

/** Addresses that let in who has them, to post most often. What stands before the secret part stays. */
export const WEBHOOKS: Prefixes = {
  "A-Za-z0-9@/-": {
    "webhook.office.com/webhookb2/": 72, // Teams
    "outlook.office.com/webhook/": 72,
  },
  "a-z0-9": {
    "thingsboard.cloud/api/v1/": 20, // ThingsBoard
    "/hooks/": 26, // Mattermost
  },
  "A-Za-z0-9_/?=&%.-": {
    "chat.googleapis.com/v1/spaces/": 60, // Google Chat
  },
  [BASE64]: {
    "hooks.zapier.com/hooks/catch/": 12, // Zapier
  },
  [UUID]: {
    "open.feishu.cn/open-apis/bot/v2/hook/": 36, // Lark
    "open.larksuite.com/open-apis/bot/v2/hook/": 36,
    "qyapi.weixin.qq.com/cgi-bin/webhook/send?key=": 36, // WeCom
  },
  [WORD]: {
    "[?&]auth=": 40, // Firebase
    "alchemy.com/v2/": 32, // Alchemy
    "alchemyapi.io/v2/": 32,
  },
  [HEX]: {
    "[?&]appid=": 32, // OpenWeather
    "infura.io/v3/": 32, // Infura
  },
};
