import type { NamedSpec } from "../../named.js";

/** Names of services, by how long their keys are at least. */
type Names = Readonly<Record<number, string>>;

// From the rules of gitleaks and betterleaks (MIT), of Nosey Parker and Kingfisher (Apache-2.0); not checked against
// each service's own pages.
const NAMES: Names = {
  14: "linked_in, linkedin",
  16: "airtable, confluent",
  20: "finicity, finnhub, looker, travis",
  24: "alibaba, kucoin, mattermost, plaid, twitch",
  25: "message_bird, messagebird, twitter",
  32:
    "adafruit, adobe, agora, algolia, asana, assemblyai, bitbucket, bittrex, clarifai, codecov, droneci, facebook, " +
    "fastly, flickr, jenkins, newyorktimes, nytimes, openweather, private-ai, private_ai, privateai",
  36: "ai21, deepl, heroku, hubspot, postmark, sendbird, snyk, squarespace",
  40:
    "azure devops, beamer, cohere, contentful, deepgram, gitter, gocardless, launchdarkly, netlify, rapidapi, " +
    "sourcegraph, zendesk",
  60: "artifactory, bintray, cc_test_reporter_id, coinbase, freshbooks, intercom, jfrog, xray",
};
// Their keys hold other signs too.
const WIDE: Names = { 15: "dropbox", 20: "yandex", 44: "unseal", 60: "kraken, mapbox, unleash" };
// Words, or parts of words, in other texts too.
const WHOLE: Names = { 14: "sumo", 24: "etsy", 32: "owm", 40: "meraki, okta" };

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
