const LONGEST_LEAD = 50;

const INTRODUCTION =
  "[Tt]el(?:efoon)?(?:nummer|nr\\.?)?|[Bb]el(?:t|len)?|[Ff]ax(?:nummer)?|[Mm]obiel|[Gg]sm|GSM|[Pp]hone|[Tt]oestel|[Ss]ms|" +
  "(?<=(?:^|\\n|\\|)[^\\S\\n]{0,3})T|" +
  "IBAN|[Rr]ekening(?:nummer)?|BIC|[Bb][Tt][Ww](?:-nummer)?|KvK(?:-nummer)?|RSIN|BSN|CAS(?:-(?:nummer|nr\\.?))?|ISBN|ISSN|" +
  "[Pp]ostbus|[Pp]ostcode|[Zz]aaknummer|[Pp]arketnummer|[Oo]rdernummer|[Ff]actuur(?:nummer)?|[Aa]rtikelnummer";

/** Words after which digits with spaces and dashes are the number of something else: a telephone, an account, a substance, a case. */
const OTHER_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${INTRODUCTION})[.:]?(?:[^\\S\\n](?:is|op|naar|via|onder|met|nummer|nr\\.?)){0,2}` +
    `[.:]?[^\\S\\n]{0,2}[+\\d ()/\\u00a0-]{0,24}$`,
  "u",
);

/** Whether the digits at this place are introduced as the number of something that is no paper. */
export function isOtherNumber(text: string, at: number): boolean {
  return OTHER_NUMBER.test(text.slice(Math.max(0, at - LONGEST_LEAD), at));
}
