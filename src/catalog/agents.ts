import type { Quad } from "@rdfjs/types";
import { vcard } from "../vocab/terms/catalog.js";
import { dcterms, foaf, rdfs } from "../vocab/terms/standard.js";
import { addressOf, type CatalogFacts, catalogIri, publisherIri } from "./catalog-facts.js";
import { publisherType } from "./code-lists.js";
import { bilingual, describe, node, plain, type Values } from "./statements.js";

/** What is published where nobody is named as publisher: that, and no invented name. */
export const UNNAMED_PUBLISHER = { nl: "Beheerder van deze server (niet genoemd)", en: "Operator of this server (not named)" };

/** The publisher and the contact point. Every page of the catalogue holds them, so that each can be read alone. */
export function agentQuads(facts: CatalogFacts): Quad[] {
  const { publisher, contact } = facts;
  const email = contact.email === null ? null : node(`mailto:${contact.email}`);
  const url = contact.url ?? (contact.email === null ? addressOf(facts, "catalog") : null);
  return [
    ...describe(
      publisherIri(facts),
      [foaf.Agent],
      [
        [foaf.name, publisher.name === null ? bilingual(UNNAMED_PUBLISHER) : plain(publisher.name)],
        [dcterms.type, publisher.type === null ? null : node(publisherType(publisher.type))],
        [rdfs.comment, publisher.name === null ? bilingual(NOT_CONFIGURED) : null],
      ],
    ),
    ...describe(
      catalogIri(facts, "contact"),
      [vcard.Kind],
      [
        [vcard.fn, contactName(facts)],
        [vcard.hasEmail, email],
        [vcard.hasURL, url === null ? null : node(url)],
      ],
    ),
  ];
}

function contactName({ contact, publisher }: CatalogFacts): Values {
  const name = contact.name ?? publisher.name;
  return name === null ? bilingual(UNNAMED_PUBLISHER) : plain(name);
}

const NOT_CONFIGURED = {
  nl: "Wie deze server beheert, heeft geen uitgever opgegeven (PUBLISHER_NAME). De naam hier is geen naam van een organisatie.",
  en: "Whoever runs this server has named no publisher (PUBLISHER_NAME). The name given here is not that of an organisation.",
};
