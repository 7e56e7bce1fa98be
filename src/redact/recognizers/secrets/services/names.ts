import type { NamedSpec } from "../../named.js";

/** Names of services, by how long their keys are at least. */
type Names = Readonly<Record<number, string>>;

// From the rules of gitleaks and betterleaks (MIT), of Nosey Parker and Kingfisher (Apache-2.0); not checked against
// each service's own pages.
const NAMES: Names = {
  14: "linked-in, linked_in, linkedin, sumologic",
  16: "confluent, maxmind",
  17: "airtable",
  20: "finicity, finnhub, looker, pagerduty",
  22: "honeycomb, travis",
  24: "kucoin, plaid",
  25: "message-bird, message_bird, messagebird, twitter",
  26: "mattermost",
  27: "cloudinary",
  30: "alibaba, aliyun, twitch",
  32:
    "adafruit, adobe, agora, algolia, amplitude, asana, assemblyai, bitbucket, bittrex, braintree, bugsnag, clarifai, " +
    "codecov, droneci, elevenlabs, facebook, fastly, flickr, infura, jenkins, mistral, mixpanel, new-york-times, " +
    "newyorktimes, nytimes, openweather, ovh_application, planetscale, private-ai, private_ai, privateai, rollbar, " +
    "shodan, spotify, trello",
  34: "etherscan",
  36: "ai21, coveralls, deepl, heroku, hubspot, opsgenie, postmark, scaleway, scw_secret, sendbird, snyk, squarespace, vultr",
  40:
    "azure devops, azure_devops, azuredevops, bitly, cloudant, co_api_key, codeclimate, cohere, deepgram, exoscale, " +
    "gitea, gitter, gocardless, jumpcloud, launchdarkly, netlify, ngrok, plivo, rapidapi, sonar, sourcegraph, " +
    "typeform, unsplash, upstage, wandb, weightsandbiases, zendesk",
  43: "contentful, gumroad",
  44: "beamer, ibm_cloud, ibmcloud",
  48: "greptile, stability",
  50: "civo",
  60: "couchbase, infomaniak, intercom, paypal",
  64:
    "artifactory, binance, bintray, cc_test_reporter_id, coinbase, disqus, freshbooks, hetzner, jfrog, linode, " +
    "softlayer, virustotal, xray",
};
// Their keys hold other signs too.
const WIDE: Names = {
  15: "dropbox",
  20: "yandex",
  43: "configcat",
  44: "unseal",
  50: "kagi",
  56: "ollama",
  60: "mapbox, unleash",
  64: "kraken",
  86: "influx",
};
// Words, or parts of words, in other texts too.
const WHOLE: Names = { 14: "sumo", 24: "etsy", 32: "owm", 40: "meraki, nasa, okta" };

/** Keys that are known only by the name of their service. */
export const NAMED: readonly NamedSpec[] = [
  ...specsOf(NAMES, {}),
  ...specsOf(WIDE, { body: "A-Za-z0-9_=+/.:-" }),
  ...specsOf(WHOLE, { wholeCase: true }),
];

/** How many digits the id of a client has, where it is a number. */
export const CLIENT_IDS: Readonly<Record<string, number>> = { asana: 16, discord: 18 };

function specsOf(names: Names, more: Partial<NamedSpec>): NamedSpec[] {
  return Object.entries(names).map(([length, list]) => ({
    names: list.split(", "),
    length: Number(length),
    ...more,
  }));
}
