import { officialUrl } from "../cite/resolution/official-url.js";
import type { OfficialCitation } from "../graphql/services.js";
import type { UnresolvedCitation } from "../store/queue/list-unresolved.js";

/** A citation of the queue with the address at which the official publisher keeps what it asks for, or would; else the one printed. */
export function withOfficialUrl(citation: UnresolvedCitation): OfficialCitation {
  const { normal, url } = citation;
  return { ...citation, officialUrl: (normal === null ? null : officialUrl(normal)) ?? url };
}
