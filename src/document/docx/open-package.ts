import { ArchiveError } from "../../kernel/errors.js";
import { decodeBytes } from "../encoding.js";
import { elementsOf } from "../markup/markup-tree.js";
import { readXmlTree } from "../markup/xml-tree.js";
import { MOST_UNPACKED, type UnpackBudget, unpackEntry } from "./unpack-entry.js";
import { damagedArchive, readZipDirectory, type ZipEntry } from "./zip-directory.js";

/** What a part of a package points to: another part (its name in the archive) or something outside (a URL). */
export interface Relationship {
  /** The last word of its type: `footnotes`, `styles`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** An XML part of a package as text, with what it points to, by id. */
export interface PackagePart {
  readonly name: string;
  readonly text: string;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

/** A package of which parts can be read. Everything that comes out of it counts against one budget. */
export interface Package {
  /** The part that holds the document itself. */
  readonly main: PackagePart;
  /** The part with a name; null where the package has none. */
  readonly part: (name: string) => PackagePart | null;
}

interface Archive {
  readonly place: string;
  readonly text: (name: string) => string | null;
  readonly names: readonly string[];
}

/** What an archive that is no Word document is, by a file in it or by the type of its main part. */
const OTHERS: readonly (readonly [what: string, sign: RegExp])[] = [
  ["an Excel workbook", /spreadsheetml|^xl\/workbook/u],
  ["a PowerPoint presentation", /presentationml|^ppt\/presentation/u],
  ["an OpenDocument file (such as ODT)", /^content\.xml$/u],
  ["an e-book", /^meta-inf\/container\.xml$/u],
];

/**
 * Opens a Word document (DOCX), a ZIP archive of XML parts. Nothing but the parts asked for is unpacked, so that pictures and documents within
 * the document cost nothing.
 *
 * @param mostUnpacked how many bytes may come out of it
 * @throws ArchiveError INPUT_DAMAGED, INPUT_TOO_LARGE, INPUT_NOT_TEXT for an archive that is no Word document, is encrypted or holds macros
 */
export function openPackage(bytes: Uint8Array, place: string, mostUnpacked: number = MOST_UNPACKED): Package {
  const entries = readZipDirectory(bytes, place);
  const budget: UnpackBudget = { most: mostUnpacked, left: mostUnpacked };
  const archive: Archive = {
    place,
    names: [...entries.keys()],
    text: (name) => textOf(bytes, entries.get(name.toLowerCase()), budget, place),
  };
  const types = archive.text("[Content_Types].xml");
  refuseOthers(archive, types ?? "");
  if (types === null) throw notWord(place, "a ZIP archive that is no Office document");
  const main = mainPartName(archive);
  const part = (name: string): PackagePart | null => partOf(archive, name);
  const opened = part(main);
  if (opened === null) throw damagedArchive(place, `it has no ${main}, which would hold the document`);
  return { main: opened, part };
}

function textOf(bytes: Uint8Array, entry: ZipEntry | undefined, budget: UnpackBudget, place: string): string | null {
  return entry === undefined ? null : decodeBytes(unpackEntry(bytes, entry, budget, place), `${place}#${entry.name}`);
}

function refuseOthers({ place, names }: Archive, types: string): void {
  if (names.some((name) => name.endsWith("vbaproject.bin")) || /macroEnabled/u.test(types)) {
    const advice = "save it as a Word document without macros (.docx)";
    throw new ArchiveError("INPUT_NOT_TEXT", "this Word document holds macros", { place, advice });
  }
  if (/wordprocessingml\.(?:document|template)\.main\+xml/u.test(types)) return;
  const other = OTHERS.find(([, sign]) => sign.test(types) || names.some((name) => sign.test(name)));
  if (other !== undefined) throw notWord(place, other[0]);
}

function notWord(place: string, what: string): ArchiveError {
  return new ArchiveError("INPUT_NOT_TEXT", `this is ${what}, not a Word document`, { place, advice: "save it as DOCX, or leave it out" });
}

function mainPartName(archive: Archive): string {
  const found = [...relationshipsOf(archive, "").values()].find(({ type }) => type === "officeDocument");
  return found?.target ?? "word/document.xml";
}

function partOf(archive: Archive, name: string): PackagePart | null {
  const text = archive.text(name);
  return text === null ? null : { name, text, relationships: relationshipsOf(archive, name) };
}

// Relationships stand beside the part they are of: those of `word/document.xml` in `word/_rels/document.xml.rels`.
function relationshipsOf(archive: Archive, name: string): ReadonlyMap<string, Relationship> {
  const slash = name.lastIndexOf("/") + 1;
  const folder = name.slice(0, slash);
  const path = `${folder}_rels/${name.slice(slash)}.rels`;
  const text = archive.text(path);
  if (text === null) return new Map();
  return new Map(
    elementsOf(readXmlTree(text, `${archive.place}#${path}`)).map(({ attributes }) => {
      const { Id = "", Type = "", Target = "", TargetMode } = attributes;
      const isExternal = TargetMode === "External";
      const type = Type.slice(Type.lastIndexOf("/") + 1);
      return [Id, { type, isExternal, target: isExternal ? Target : partName(folder, Target) }];
    }),
  );
}

// A target is relative to the folder of its part, or begins with a slash.
function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
