import type { Playback } from "./playback-server.js";

/** A change in the feed: fields of a case, or null for a deletion. */
export interface FeedChange {
  readonly id: string;
  /** Clock time in the Netherlands, as the feed prints it. */
  readonly changed: string;
  readonly fields: Readonly<Record<string, string>> | null;
}

/** Plays the SyncFeed in its real format: all changes in order, each with the link that leads on from it. */
export function playFeed(changes: readonly FeedChange[], pageSize: number): Playback {
  return ({ url }) => {
    const after = Number(url.searchParams.get("skiptoken") ?? "0");
    const link = (token: number) => `https://gegevensmagazijn.example/SyncFeed/2.0/Feed?skiptoken=${token}&amp;category=Zaak`;
    const entries = changes.slice(after, after + pageSize).map((change, index) => feedEntry(change, link(after + index + 1)));
    const resume = entries.length === 0 ? `<link rel="resume" href="${link(after)}" />` : "";
    const body = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><title>Gegevensmagazijn SyncFeed (category: Zaak)</title>${resume}${entries.join("")}</feed>`;
    return { headers: { "content-type": "application/atom+xml" }, body };
  };
}

function feedEntry({ id, changed, fields }: FeedChange, next: string): string {
  const values = Object.entries(fields ?? {}).map(([name, value]) =>
    value === "" ? `<tk:${name} xsi:nil="true" />` : `<tk:${name}>${value}</tk:${name}>`,
  );
  const content = `<tk:zaak id="${id}" tk:bijgewerkt="${changed}" tk:verwijderd="${fields === null}">${values.join("")}</tk:zaak>`;
  return `<entry><title>${id}</title><id>https://gegevensmagazijn.example/SyncFeed/2.0/Entiteiten/${id}</id><updated>2026-09-10T11:30:09.0721602Z</updated><category term="zaak" /><link rel="next" href="${next}" /><content type="application/xml">${content}</content></entry>`;
}
