import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { BROWSER, type ResourceServer, resourceServer, THING, typeOf } from "../../support/resources.js";

describe("pages for people", () => {
  let server: ResourceServer;
  beforeAll(async () => {
    server = await resourceServer();
  });
  afterAll(() => server.close());

  it("shows a person a page that escapes what the documents say, and embeds it for programs", async () => {
    const page = await (await server.ask("/document/kst-1-2.html?lang=en")).text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("<h1>Verslag &lt;b&gt;&amp;&lt;/b&gt;</h1>");
    expect(page).not.toContain("<b>&</b>");
    const [, data = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    expect(JSON.parse(data)).toMatchObject({ "@id": "https://w3id.org/raadsarchief/id/document/kst-1-2", name: "Verslag <b>&</b>" });
    expect(page).toContain('<link rel="alternate" type="text/turtle"');
    expect(
      [...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)]
        .map(([, address]) => address)
        .filter((address) => !/w3id|creativecommons|publications\.europa\.eu/.test(String(address))),
    ).toEqual([]);
  });

  it("speaks the language that is asked for, Dutch else", async () => {
    const titleOf = async (path: string, language?: string) =>
      /<html lang="(..)">/.exec(
        await (await server.ask(path, BROWSER, language === undefined ? {} : { headers: { "accept-language": language } })).text(),
      )?.[1];
    expect(await titleOf(THING)).toBe("nl");
    expect(await titleOf(THING, "fr, en;q=0.5")).toBe("en");
    expect(await titleOf(`${THING}?lang=nl`, "en")).toBe("nl");
    expect(await titleOf(`${THING}?lang=xx`, "en")).toBe("en");
  });

  it("has a place on the page for each part that has an IRI with a fragment, and each place once", async () => {
    const page = await server.ask("/document/kst-1-2", BROWSER);
    const [text, lines] = [await page.text(), await (await server.ask("/document/kst-1-2.nt")).text()];
    const parts = new Set([...lines.matchAll(/^<[^>]*\/id\/document\/kst-1-2#([^>]+)>/gm)].map(([, name]) => name));
    const places = [...text.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
    expect(parts).toContain("text");
    expect([...parts].filter((name) => !places.includes(name))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
    expect(text).toContain("Ook hier beschreven");
  });

  it("names the language of a page that comes in two, and none of what is for programs", async () => {
    const languageOf = async (path: string, accept: string) => (await server.ask(path, accept)).headers.get("content-language");
    for (const path of [THING, "/", "/catalog", "/ontology", "/nowhere"]) {
      expect(await languageOf(`${path}?lang=en`, BROWSER), path).toBe("en");
      expect(await languageOf(path, BROWSER), path).toBe("nl");
    }
    expect(await languageOf(THING, "text/turtle")).toBeNull();
  });

  it("has a home page for browsers, and leads programs to the catalogue", async () => {
    const page = await server.ask("/", BROWSER);
    expect([page.status, typeOf(page)]).toEqual([200, "text/html"]);
    expect(await page.text()).toContain("Raadsarchief");
    for (const accept of ["text/turtle", "*/*"]) {
      const other = await server.ask("/", accept);
      expect([other.status, other.headers.get("location")]).toEqual([303, "/catalog"]);
    }
  });
});
