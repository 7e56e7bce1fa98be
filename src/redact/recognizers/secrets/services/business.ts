import { ALNUM, BASE64, DOTTED, HEX, type Prefixed, UUID } from "./prefixed.js";

/**
 * Keys of what firms pay, sell, write and talk with: from the rules of gitleaks and betterleaks (MIT), of Nosey Parker
 * and Kingfisher (Apache-2.0), or, where it says so, as such keys are seen; not checked against each service's own
 * pages.
 */
export const BUSINESS_PREFIXES: readonly Prefixed[] = [
  ["p8e-", 32, ALNUM], // Adobe
  ["$aact_[ph][rm][ol][dg]_", 20], // Asaas
  ["access_token$production$", 48, `${ALNUM}$`], // Braintree
  ["key_live_", 32, ALNUM], // Branch
  ["key_test_", 32, ALNUM],
  ["xkeysib-", 60, "a-z0-9-"], // Brevo
  ["xsmtpsib-", 60, "a-z0-9-"],
  ["cal_live_", 32, HEX], // Cal.com
  ["cnvca", 51], // Canva
  ["cfxk_", 20], // Cfx.re
  ["sk_", 36, UUID], // Checkout.com
  ["pk_[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]", 32, `${ALNUM}_`], // ClickUp
  ["CFPAT-", 40], // Contentful
  ["[pd]k_prod_", 24, ALNUM], // Courier
  ["dk_test_", 24, ALNUM],
  ["[cs]k_staging_", 24, ALNUM], // Crossmint
  ["[cs]k_production_", 24, ALNUM],
  ["duffel_live_", 40, "A-Za-z0-9_=-"],
  ["duffel_test_", 40, "A-Za-z0-9_=-"],
  ["EZ[AT]K", 54, ALNUM], // EasyPost
  ["EAA[B-Z]", 100, ALNUM], // Facebook
  ["IG[AQ][AV]", 100], // Instagram
  ["FLWSECK-", 32, ALNUM], // Flutterwave
  ["FLWPUBK_TEST-", 32, ALNUM],
  ["fio-u-", 60, "A-Za-z0-9_=-"], // Frame.io
  ["pat-[a-z][a-z][0-9]-", 36, UUID], // HubSpot
  ["s-s4t2", 64, "a-z0-9-"], // 42 intra
  ["pk_", 34, "a-z0-9"], // Klaviyo
  ["WPL_AP[01].", 16, DOTTED], // LinkedIn
  ["live_[a-f0-9]", 30, HEX], // Lob
  ["test_[a-f0-9]", 30, HEX],
  ["lip_", 20, ALNUM], // Lichess
  ["live_pub_", 30, HEX],
  ["test_pub_", 30, HEX],
  ["mlsn.", 30, ALNUM], // MailerSend
  ["[st]k.eyJ", 60, "A-Za-z0-9_.-"], // Mapbox
  ["secret-token:mercury_production_", 40, `${ALNUM}_`], // Mercury
  ["mi[ks]_", 25, ALNUM], // Mappedin
  ["SB-Mid-server-", 24], // Midtrans
  ["Mid-server-", 24],
  ["os_v2_app_", 60, "a-z0-9"], // OneSignal
  ["pdl_live_apikey_", 40, `${ALNUM}_`], // Paddle
  ["pdl_sdbx_apikey_", 40, `${ALNUM}_`],
  ["pina_", 32, ALNUM], // Pinterest
  ["access-sandbox-", 36, UUID], // Plaid
  ["access-production-", 36, UUID],
  ["access-development-", 36, UUID],
  ["polar_[op]at_", 40, `${ALNUM}_`], // Polar
  ["[ps][ue][bc]-c-", 36, BASE64], // PubNub
  ["ramp_sec_", 40, ALNUM], // Ramp
  ["ramp_id_", 40, ALNUM],
  ["rzp_live_", 14, ALNUM], // Razorpay
  ["rzp_test_", 14, ALNUM],
  ["re_[A-Za-z0-9]", 24, "A-Za-z0-9_"], // Resend
  ["rh-api-", 36, UUID], // Robinhood
  ["3MVG9", 60, DOTTED], // Salesforce
  ["5Aep861", 60, DOTTED],
  ["samsara_api_", 30, ALNUM],
  ["sm_[aps]at_", 16, ALNUM], // SettleMint
  ["KEY0", 54], // Telnyx
  ["live_[0-9][0-9][0-9]", 36, `${ALNUM}_`], // Twitch
  ["shippo_live_", 40, HEX],
  ["shippo_test_", 40, HEX],
  ["sk_dev_", 60], // Liveblocks
  ["vk1.a.", 50], // VK
  ["c[ks]_", 40, HEX], // WooCommerce
  ["xnd_production_", 40], // Xendit, seen
  ["xnd_development_", 40],
];

/** Addresses that let in who has them, to post most often. What stands before the secret part stays. */
export const WEBHOOKS: readonly Prefixed[] = [
  ["webhook.office.com/webhookb2/", 72, "A-Za-z0-9@/-"], // Teams
  ["outlook.office.com/webhook/", 72, "A-Za-z0-9@/-"],
  ["thingsboard.cloud/api/v1/", 20, "a-z0-9"], // ThingsBoard
  ["chat.googleapis.com/v1/spaces/", 60, "A-Za-z0-9_/?=&%.-"], // Google Chat
  ["hooks.zapier.com/hooks/catch/", 12, "A-Za-z0-9/"], // Zapier
  ["/hooks/", 26, "a-z0-9"], // Mattermost
  ["maker.ifttt.com/trigger/[A-Za-z]", 24, "A-Za-z0-9_/-"], // IFTTT, seen
  ["hook.[eu][us][12].make.com/", 32, "a-z0-9"], // Make, seen
  ["hc-ping.com/", 36, UUID], // Healthchecks, seen
  ["[?&]auth=", 40], // Firebase
  ["[?&]appid=", 32, HEX], // OpenWeather
  ["open.feishu.cn/open-apis/bot/v2/hook/", 36, UUID], // Lark
  ["open.larksuite.com/open-apis/bot/v2/hook/", 36, UUID],
  ["oapi.dingtalk.com/robot/send?access_token=", 64, HEX], // DingTalk
  ["qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", 36, UUID], // WeCom
  ["infura.io/v3/", 32, HEX], // Infura
  ["alchemy.com/v2/", 32], // Alchemy
  ["alchemyapi.io/v2/", 32],
  ["quiknode.pro/", 40, HEX], // QuickNode, seen
];
