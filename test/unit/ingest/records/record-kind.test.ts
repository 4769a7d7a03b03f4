import { describe, expect, it } from "vitest";
import { documentRole, kindOfRecord } from "../../../../src/ingest/records/record-kind.js";

describe("kindOfRecord", () => {
  it.each([
    ["Brief regering", "ANNOTATED_AGENDA", "Geannoteerde agenda Milieuraad", "ANNOTATED_AGENDA"],
    ["Brief regering", "REPORT", "Verslag Milieuraad", "MEETING_REPORT"],
    ["Brief regering", "OTHER", "Stand van zaken", "LETTER"],
    ["Motie (gewijzigd/nader)", "MOTION", "Gewijzigde motie", "MOTION"],
    ["Verslag van een schriftelijk overleg", "ANNOTATED_AGENDA", "Geannoteerde agenda", "WRITTEN_CONSULTATION"],
    ["Verslag van een commissiedebat", "DEBATE", "Milieuraad", "COMMITTEE_DEBATE"],
    ["Bijlage", "OTHER", "Beslisnota bij de brief", "DECISION_NOTE"],
    ["Bijlage", "REPORT", "Verslag", "ATTACHMENT"],
    ["Convocatie commissieactiviteit", "DEBATE", "Milieuraad", "OTHER"],
  ] as const)("takes %s on a title for %s as what it is (%s)", (named, role, subject, kind) => {
    expect(kindOfRecord(named, role, subject)).toBe(kind);
  });

  it("gives a paper that is no agenda, report, consultation, debate or motion no special role", () => {
    expect(documentRole("BNC_FICHE")).toBe("OTHER");
    expect(documentRole("REPORT")).toBe("REPORT");
  });
});
