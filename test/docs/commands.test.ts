import { describe, expect, it } from "vitest";
import { runCommand } from "../support/terminal.js";
import { inlineCode, readMarkdown, section, tableRows, withoutTicks } from "./markdown.js";

const readme = readMarkdown("README.md");

describe("the commands in the README", async () => {
  const help = async (...args: string[]) => (await runCommand([...args, "--help"])).output;
  const part = (text: string, heading: string) => text.split(`${heading}:\n`)[1]?.split(/\n\n/)[0] ?? "";
  const optionsIn = (text: string) =>
    [...part(text, "Options").matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].flatMap(([, name = ""]) => (name === "--help" ? [] : [name]));
  const main = await help();
  const commands = [...part(main, "Commands").matchAll(/^ {2}([a-z-]+)/gm)].flatMap(([, name = ""]) => (name === "help" ? [] : [name]));
  const rows = tableRows(section(readme, "Command line"));
  const printed = new Map(
    rows.filter((row) => row.length === 3).map(([command, , options]) => [withoutTicks(command).split(" ")[0] ?? "", options ?? ""]),
  );

  it("are all there are", () => {
    expect([...printed.keys()].sort()).toEqual([...commands].sort());
  });

  it.each(commands)("have every option of %s, and no other", async (command) => {
    const documented = inlineCode(printed.get(command) ?? "").map((code) => code.split(" ")[0]);
    expect(documented.sort()).toEqual(optionsIn(await help(command)).sort());
  });

  it("have every option that all commands share, and no other", () => {
    const documented = rows.filter((row) => row.length === 4).map(([option]) => withoutTicks(option).split(" ")[0]);
    expect(documented.filter((option) => option?.startsWith("--")).sort()).toEqual(optionsIn(main).sort());
  });
});
