import type { FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import type { PageLanguage } from "./html.js";

/**
 * The media type that a caller wants most of those on offer, by the quality values of `Accept` (RFC 9110, section 12.5.1); where they do not
 * decide, the one offered first. Undefined where none is wanted. A missing or empty header wants anything; parameters of media types
 * (`charset`, `profile`) do not count, because what is offered has none.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | undefined {
  return new Negotiator({ headers: { accept: withoutParameters(accept ?? "") || "*/*" } }).mediaTypes([...offered])[0];
}

/** The language of a page: the one that `?lang=` names, else the one that `Accept-Language` wants most, else Dutch. */
export function negotiateLanguage({ query, headers }: Pick<FastifyRequest, "query" | "headers">): PageLanguage {
  const { lang } = (query ?? {}) as { readonly lang?: unknown };
  const asked = PAGE_LANGUAGES.find((language) => language === lang);
  return asked ?? (new Negotiator({ headers: { ...headers } }).languages([...PAGE_LANGUAGES])[0] as PageLanguage | undefined) ?? "nl";
}

const PAGE_LANGUAGES: readonly PageLanguage[] = ["nl", "en"];

function withoutParameters(accept: string): string {
  const ranges = accept.split(",").map((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
    const quality = parameters.find((parameter) => /^q=/i.test(parameter));
    return quality === undefined ? type : `${type};${quality.toLowerCase()}`;
  });
  return ranges.filter((range) => range !== "").join(",");
}
