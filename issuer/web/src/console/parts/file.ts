import { saveFile } from "../../lib/save-file";
import { csv } from "./csv";

/** A column of a table as a file has it. */
export interface Column<Row> {
  label: string;
  /** What the file holds for a row; a column without it is on the page alone. */
  csv?: (row: Row) => string;
  /** Figures stand at the right. */
  figure?: boolean;
}

/** What a table shows, as the text of a CSV file. */
export function fileOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const kept = columns.flatMap((column) => (column.csv ? [{ label: column.label, read: column.csv }] : []));
  return csv(
    kept.map((column) => column.label),
    rows.map((row) => kept.map((column) => column.read(row))),
  );
}

/** Hands a table to the browser as a file to keep. */
export const save = (name: string, text: string): void => saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));

/** Hands a drawing to the browser as a file to keep, or to print. */
export const saveDrawing = (name: string, svg: string): void => saveFile(name, new Blob([svg], { type: "image/svg+xml" }));
