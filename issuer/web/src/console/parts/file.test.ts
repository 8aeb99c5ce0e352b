import { describe, expect, it } from "vitest";
import { fileOf } from "./file";

describe("a table as a file", () => {
  it("keeps the columns that have something to say, and disarms every cell", () => {
    const columns = [
      { label: "Name", csv: (row: { name: string; punches: number }) => row.name },
      { label: "Actions" },
      { label: "Punches", csv: (row: { name: string; punches: number }) => String(row.punches) },
    ];
    expect(fileOf(columns, [{ name: "=1+1", punches: 7 }])).toBe("\uFEFFName,Punches\r\n'=1+1,7\r\n");
  });
});
