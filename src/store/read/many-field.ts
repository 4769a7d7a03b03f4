import type { LinkedFromField, LinkField, ToManyField } from "../../model/define/metadata.js";

/** A relation to any number of records. */
export type ManyField = ToManyField | LinkField | LinkedFromField;
