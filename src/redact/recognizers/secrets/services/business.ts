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
    "[pd]k_prod_": 24, // Courier
    dk_test_: 24,
    "[cs]k_staging_": 24, // Crossmint
    "[cs]k_production_": 24,
    "EZ[AT]K": 54, // EasyPost
    "EAA[B-Z]": 100, // Facebook
    "FLWSECK-": 32, // Flutterwave
    "FLWPUBK_TEST-": 32,
    lip_: 20, // Lichess
    "mlsn.": 30, // MailerSend
    "mi[ks]_": 25, // Mappedin
    rzp_live_: 14, // Razorpay
    rzp_test_: 14,
    "sm_[aps]at_": 16, // SettleMint
  },
  [WORD]: {
    "$aact_[ph][rm][ol][dg]_": 20, // Asaas
    cnvca: 51, // Canva
    cfxk_: 20, // Cfx.re
    "CFPAT-": 40, // Contentful
    "IG[AQ][AV]": 100, // Instagram
    "SB-Mid-server-": 24, // Midtrans
    "Mid-server-": 24,
    KEY0: 54, // Telnyx
    "vk1.a.": 50, // VK
    "pk_[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]": 32, // ClickUp
    "secret-token:mercury_production_": 40, // Mercury
    "polar_[op]at_": 40, // Polar
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
    "rh-api-": 36, // Robinhood
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
    "hook.[eu][us][12].make.com/": 32, // Make, seen
  },
  "A-Za-z0-9_/?=&%.-": {
    "chat.googleapis.com/v1/spaces/": 60, // Google Chat
  },
  [BASE64]: {
    "hooks.zapier.com/hooks/catch/": 12, // Zapier
    "/with/key/": 22, // IFTTT, seen
  },
  [UUID]: {
    "hc-ping.com/": 36, // Healthchecks, seen
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
    "oapi.dingtalk.com/robot/send?access_token=": 64, // DingTalk
    "infura.io/v3/": 32, // Infura
    "quiknode.pro/": 40, // QuickNode, seen
  },
};
