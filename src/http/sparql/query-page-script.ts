/**
 * Sets up the editor of the query page in the browser. What it needs stands in the page as JSON: the query to begin with, whether to run it,
 * the prefixes and the terms that are suggested. Nothing is asked of another host, and nothing is kept between visits.
 */
export const QUERY_PAGE_SCRIPT = `"use strict";
const { query, run, prefixes, classes, properties } = JSON.parse(document.getElementById("query-settings").textContent);
const endpoint = location.origin + "/sparql";
const { Yasqe } = Yasgui;
const suggest = (like, name, terms) => Yasqe.forkAutocompleter(like, { name, bulk: true, persistenceId: null, get: () => terms }, false);
suggest("prefixes", "archive-prefixes", Object.entries(prefixes).map(([prefix, iri]) => prefix + ": <" + iri + ">"));
suggest("class", "archive-classes", classes);
suggest("property", "archive-properties", properties);
const form = document.getElementById("query-form");
form.hidden = true;
const place = document.getElementById("query-editor");
place.hidden = false;
const editor = new Yasgui(place, {
  persistenceId: null,
  populateFromUrl: false,
  copyEndpointOnNewTab: true,
  requestConfig: { endpoint, method: "POST" },
  endpointCatalogueOptions: { getData: () => [{ endpoint }], keys: [], renderItem: () => {} },
  yasqe: {
    value: query,
    persistenceId: null,
    prefixCcApi: null,
    autocompleters: ["variables", "archive-prefixes", "archive-classes", "archive-properties"],
    createShareableLink: (yasqe) => endpoint + "?query=" + encodeURIComponent(yasqe.getValue()),
  },
  yasr: { persistenceId: null, prefixes },
});
const tab = editor.getTab() ?? editor.addTab(true);
tab.setQuery(query);
if (run) tab.query();
`;
