import { describe, expect, it } from "vitest";
import { allNamed, childNamed, readNamedTree } from "../../../../src/sources/xml/named-tree.js";

const XML =
  '<a:root xmlns:a="urn:a" xmlns:unused="urn:u" xmlns="urn:d"><item a:key="1 &amp; 2">one <b:x xmlns:b="urn:b">two</b:x><![CDATA[& three]]></item></a:root>';

describe("elements by their names without prefix", () => {
  it("know their namespace, attributes and words", () => {
    const root = readNamedTree(XML, "x");
    const item = childNamed(root, "item");
    expect([root.namespace, root.name, item?.namespace, item?.attributes]).toEqual(["urn:a", "root", "urn:d", { key: "1 & 2" }]);
    expect(item?.text).toBe("one & three");
    expect(allNamed(root, "x").map(({ namespace, text }) => [namespace, text])).toEqual([["urn:b", "two"]]);
    expect(childNamed(root, "none")).toBeUndefined();
  });

  it("stand by themselves with the namespaces they use, and no others", () => {
    const xml = childNamed(readNamedTree(XML, "x"), "item")?.xml() ?? "";
    expect(xml).toMatch(/^<item xmlns="urn:d" xmlns:a="urn:a" a:key=/u);
    expect(readNamedTree(xml, "x").xml()).toBe(xml);
    expect(readNamedTree(xml, "x").text).toBe("one & three");
  });
});
