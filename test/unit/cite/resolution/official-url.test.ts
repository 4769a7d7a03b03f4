import { describe, expect, it } from "vitest";
import { officialUrl } from "../../../../src/cite/resolution/official-url.js";

describe("officialUrl", () => {
  it.each([
    ["kst-21501-33-1149", "https://zoek.officielebekendmakingen.nl/kst-21501-33-1149.html"],
    ["stb-2022-407", "https://zoek.officielebekendmakingen.nl/stb-2022-407.html"],
    ["32016R0679", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679"],
    ["COM(2021)752", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2021:752:FIN"],
    ["ST-9876-2024", "https://data.consilium.europa.eu/doc/document/ST-9876-2024-INIT/nl/pdf"],
    ["ST-11099-2018-REV-1", "https://data.consilium.europa.eu/doc/document/ST-11099-2018-REV-1/nl/pdf"],
    ["https://example.org/paper", "https://example.org/paper"],
  ])("knows where %s is published", (normal, url) => {
    expect(officialUrl(normal)).toBe(url);
  });

  it.each(["2025D40209", "bpz-106477204", "ECLI:NL:RVS:2024:2045", "2020/0123(COD)", ""])("does not guess for %j", (normal) => {
    expect(officialUrl(normal)).toBeNull();
  });
});
