/** A run of text as a PDF draws it. Measures are in points (1/72 inch), from the left and from the bottom of the page. */
export interface TextItem {
  readonly text: string;
  /** Left and right end. */
  readonly left: number;
  readonly right: number;
  /** The height of the line that the letters stand on. */
  readonly baseline: number;
  /** The size of its letters. */
  readonly size: number;
  /** The name of its font within the file. Fonts of a PDF need not say that they are bold; only that they differ is used. */
  readonly font: string;
}

/** A page, with what is written on it in the order in which it was drawn. */
export interface TextPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly TextItem[];
}
